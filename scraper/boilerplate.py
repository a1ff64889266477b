"""Lines of no event: menus, trails of links, warnings, picture credits, stamps; and the date line that stands by itself."""

import re
from typing import Final

from scraper.grammar import tries
from scraper.labels import key_of
from scraper.lexicon import furniture
from scraper.lexicon.calendar import MONTHS, WEEKDAYS

_MONTH: Final = tries.words(MONTHS)
_WEEKDAY: Final = tries.words(WEEKDAYS)
_CLOCKS: Final = r"(?:[,\s]*(?:klockan?|kl\.?)?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?)?"
#: "08 jun 2023 klocka 08.30 - 15.00", "21- 25 nov 2022", "Torsdag 12 oktober 2023": a date and nothing else.
DATE_LINE: Final = re.compile(
    rf"(?:(?:{_WEEKDAY})\w{{0,2}}\.?,?\s+(?:den\s+)?)?(?:\d{{1,2}}\s*(?:(?:{_MONTH})\.?\s*(?:\d{{4}}\s*)?)?[-–—]?\s*)?\d{{1,2}}\s+(?:{_MONTH})\.?,?\s+\d{{4}}(?:\s+(?:{_MONTH})\s+\d{{4}})?,?{_CLOCKS}\s*",
    re.IGNORECASE,
)
FURNITURE_STARTS: Final = (*furniture.STAMP_STARTS, *furniture.NAVIGATION_STARTS)
STRIP: Final = " .:;!?,*»›>|-–"
#: "Start / Kalender / Kurser", "Hem > Evenemang", "← Tillbaka": links along which one came.
_TRAIL: Final = re.compile(
    r"\S\s+[/>»›|]\s+\S.*\s[/>»›|]\s+\S|\S\s[>»›]\s\S|^/|^(?:hem|start|startsida|home)\s*[/>»›|]|^[<←«‹]", re.IGNORECASE
)
_LONGEST_CREDIT: Final = 160
_LONGEST_DATE_LINE: Final = 70
_CREDIT: Final = re.compile(
    rf"(?:{tries.words(furniture.CREDIT_STARTS)})(?:\s*(?:av|by)\b|(?=\s*[:/]|\s+[A-ZÅÄÖ][a-zåäöé]+(?:\s|$)))", re.IGNORECASE
)


def is_date_line(words: str) -> bool:
    """Whether a line is a date with its clock times and nothing else."""
    return len(words) < _LONGEST_DATE_LINE and DATE_LINE.fullmatch(words) is not None


def is_furniture(words: str) -> bool:
    """Whether a line belongs to menus, share boxes, credits or stamps."""
    low = words.strip(STRIP).casefold()
    return (
        not low
        or low in furniture.NAVIGATION
        or low.startswith(FURNITURE_STARTS)
        or is_trail(words)
        or _is_menu(words)
        or is_credit(words)
    )


def is_trail(words: str) -> bool:
    """Whether a line is a trail of links along which one came."""
    return _TRAIL.search(words) is not None


def _is_menu(words: str) -> bool:
    """Whether a line strings a menu's entries together: "Start Om oss Kalender Kontakt"."""
    entries = words.split()
    if len(entries) < 3 or words[-1] in ".!?:" or any(c.isdigit() for c in words):  # noqa: PLR2004
        return False
    low = [entry.casefold().strip(STRIP) for entry in entries]
    known = sum(e in furniture.NAVIGATION or e in furniture.CATEGORIES or key_of(e) is not None for e in low)
    return known > 1 and all(e[:1].isupper() or not e[:1].isalpha() or len(e) < 4 for e in entries)  # noqa: PLR2004


def is_alert(words: str) -> bool:
    """Whether a line warns of fire, water or weather."""
    low = words.casefold()
    return low.startswith(furniture.ALERT_STARTS) or any(word in low for word in furniture.ALERT_WORDS)


def is_credit(words: str) -> bool:
    """Whether a line names who took or drew a picture."""
    return len(words) < _LONGEST_CREDIT and _CREDIT.match(words) is not None
