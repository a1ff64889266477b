"""Places behind a label in the midst of a line, and behind the time under "Tid och plats"."""

import re

from scraper.document import Span
from scraper.grammar.beside_days import CLOCK, DAY
from scraper.grammar.places import Place, place_in
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.labels import LABELS
from scraper.lexicon.venues import ADDRESS_LABELS, INLINE_LABELS, QUESTIONS

_HOUR = r"\d{1,2}(?:[.:]\d{2})?"
_TIME = re.compile(
    rf"\s*(?:{DAY}(?:,?\s*{CLOCK})?|(?:kl\.?|klockan)\s*{_HOUR}|{_HOUR}\s*[-–—]\s*{_HOUR})\s*[.,;:–-]?\s*(?:i\s+|på\s+|vid\s+)?",
    re.IGNORECASE,
)
_OTHER = frozenset({"samling", "stad", "lokal"})  # also words of sentences
_NAMES = (*(label for label in LABELS["venue"] if label.isalpha() and label not in _OTHER), *INLINE_LABELS)
_LABEL = re.compile(
    rf"(?:(?<![^\n])|[,.;(|–-]\s*)(?:{words_pattern(_NAMES)})\s*:\s*(?=\S)"
    rf"|(?<![^\n])(?:{words_pattern(QUESTIONS)})\s*\?\s+(?-i:(?=[A-ZÅÄÖÉ\d]))",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rf"[\s•*-]*(?:{words_pattern(ADDRESS_LABELS)})\s*:\s*", re.IGNORECASE)
_LONGEST = 80  # characters of an address on a line of its own
_MARK = 3  # a bullet and white space
#: Stems to look for a label in the midst of a line by.
INLINE_STEMS: tuple[str, ...] = tuple(f"{label}:" for label in dict.fromkeys(_NAMES)) + tuple(
    f"{question}?" for question in QUESTIONS
)


def inline_label(text: str, start: int, end: int) -> Span | None:
    """The value of a venue label in the midst of a line: "Onsdag 22 augusti, Plats: Clarion Hotel Winn Gävle"."""
    match = _LABEL.search(text, start, end)
    return Span(match.end(), end) if match is not None else None


def address_below(text: str, start: int, end: int) -> tuple[Place, bool] | None:
    """The street or the postal code that a line below a place's name is, and whether a label says so."""
    label = _ADDRESS.match(text, start, end)
    begin = start if label is None else label.end()
    if end - begin > _LONGEST:
        return None
    place = place_in(text, begin, end)
    if place.name is not None or (place.street is None and place.postal_code is None):
        return None
    if label is None and min(part.start for part in (place.street, place.postal_code) if part is not None) > begin + _MARK:
        return None
    return place, label is not None


def without_time(text: str, start: int, end: int) -> Span:
    """The value of "Tid och plats" without the time in front."""
    while (match := _TIME.match(text, start, end)) is not None and match.end() > start and match[0].strip():
        start = match.end()
    return Span(start, end)


def _read_inline(match: re.Match[str]) -> str | None:
    span = inline_label(match.string, *match.span())
    return None if span is None else match.string[span.start : span.end]


INLINE: Rule[str] = Rule(
    "inline_label",
    re.compile(r".+"),
    _read_inline,
    reads={
        "Onsdag 22 augusti, Plats: Clarion Hotel Winn Gävle": "Clarion Hotel Winn Gävle",
        "Kursort: Revinge, Lund": "Revinge, Lund",
        "Var? Mörrumssalen, Rådhuset i Karlshamn": "Mörrumssalen, Rådhuset i Karlshamn",
    },
    skips=("Samling: 9.30", "Tema: Museet", "en plats för alla: Museet"),
)
RULES = (INLINE,)
