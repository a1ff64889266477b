"""Which part of the page each block is: told by order and wording, since class names say nothing one can rely on."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from scraper.document import Block, Document, Part
from scraper.grammar import clocks, tries
from scraper.grammar.bodies import is_name_of_body
from scraper.grammar.words import cut
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
_FURNITURE_STARTS: Final = (*furniture.STAMP_STARTS, *furniture.NAVIGATION_STARTS)
_STRIP: Final = " .:;!?,*»›>|-–"
#: "Start / Kalender / Kurser", "Hem > Evenemang", "← Tillbaka": links along which one came.
_TRAIL: Final = re.compile(
    r"\S\s+[/>»›|]\s+\S.*\s[/>»›|]\s+\S|\S\s[>»›]\s\S|^/|^(?:hem|start|startsida|home)\s*[/>»›|]|^[<←«‹]", re.IGNORECASE
)
#: What an address has behind its words: a file ending, an article's number.
_SLUG_TAIL: Final = re.compile(r"\.(?:html?|aspx|php)$|[-_]?\d+(?:\.\d+)*(?:\.html)?$")
_LONGEST_TITLE: Final = 160
_BETTER: Final = 0.2  # by how much a line must fit the address better than the one that order chose
_LONG_WORD: Final = 8  # letters of a word that alone tells a heading from other lines
_TOP: Final = 12  # lines among which a heading may come twice
_SITE_NAME: Final = 5  # words
_LONGEST_CREDIT: Final = 160
_LONGEST_DATE_LINE: Final = 70
_LONGEST_CAPTION: Final = 100
_LONG: Final = 90  # characters of a line that is prose: no date line stands below it
_HOURS: Final = re.compile(r"(?:kl(?:ockan?|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?", re.IGNORECASE)
_COUNTY_LINE: Final = re.compile(r"\bklocka\s+\d")  # how the county boards' date lines give the hours
_NEAR: Final = 3  # lines from the title within which a date line may stand
_CREDIT: Final = re.compile(
    rf"(?:{tries.words(furniture.CREDIT_STARTS)})(?:\s*(?:av|by)\b|(?=\s*[:/]|\s+[A-ZÅÄÖ][a-zåäöé]+(?:\s|$)))", re.IGNORECASE
)
_FACTS: Final = frozenset(
    ("venue", "date", "time", "start_time", "end_time", "end_date", "cost", "deadline", "registration", "capacity", "room")
)


def is_date_line(words: str) -> bool:
    """Whether a line is a date with its clock times and nothing else."""
    return len(words) < _LONGEST_DATE_LINE and DATE_LINE.fullmatch(words) is not None


def find_title(document: Document, *, marked_up: bool) -> int:
    """The index of the block that heads the event, or -1; what stands before it gets its part."""
    blocks = document.blocks
    headings = [b for b in blocks if b.level == 1 and b.part is Part.BODY] if marked_up else []
    if headings:
        title = _most_like_page_title(headings, document.meta).index
    elif (named := _named_by_page_title(blocks, document.meta)) is not None:
        title = named.index
    else:
        url = document.meta.get("url", "")
        title = _named_by_address(blocks, url, _first_own_line(blocks, dated="kalenderhandelser" in url))
    for block in blocks[:title] if title >= 0 else ():
        block.part = Part.ALERT if is_alert(block.text) else Part.NAVIGATION
    date_line = _date_line_near(blocks, title)
    if date_line is not None:
        date_line.part = Part.DATE_LINE
        below = blocks[date_line.index + 1] if date_line.index + 1 < len(blocks) else None
        if below is not None and below.index != title and _HOURS.fullmatch(below.text):
            below.part = Part.DATE_LINE  # "2 februari 2023", and on a line of its own "08:00 - 09:30"
    if title >= 0:
        blocks[title].part = Part.TITLE
    return title


def _most_like_page_title(headings: list[Block], meta: Mapping[str, str]) -> Block:
    """Of several first-level headings the one that the page's ``<title>`` begins with: the other is the site's name."""
    page_title = (meta.get("og:title") or meta.get("title") or "").casefold()
    return next((h for h in headings if page_title.startswith(h.text.casefold())), headings[0])


def _named_by_page_title(blocks: list[Block], meta: Mapping[str, str]) -> Block | None:
    """Without a first-level heading: the line that the page's ``<title>`` begins with."""
    page_title = (meta.get("og:title") or meta.get("title") or "").casefold()
    top = (b for b in blocks[: 2 * _TOP] if " " in b.text and b.part is Part.BODY)
    return next((b for b in top if page_title.startswith(b.text.casefold())), None)


def _date_line_near(blocks: list[Block], title: int) -> Block | None:
    """The last date line above the title, else one right below it."""
    above = [b for b in blocks[: max(title, 0)] if _is_free_date_line(blocks, b)]
    if above:
        return above[-1]
    below = blocks[title + 1 : title + 1 + _NEAR] if title >= 0 else []
    return next((b for b in below if _is_free_date_line(blocks, b)), None)


def _is_free_date_line(blocks: list[Block], block: Block) -> bool:
    """A date line that is not a label's value: no "Datum:" stands above it."""
    return is_date_line(block.text) and not (block.index and key_of(blocks[block.index - 1].text))


def _first_own_line(blocks: list[Block], *, dated: bool) -> int:
    """In copied text: the line after the date line, else the first that is no furniture.

    ``dated``: the site sets a date line above each heading; elsewhere it may stand below.
    """
    for n, block in enumerate(blocks[:15]):
        if (block.bullet or len(block.text) > _LONG) and not is_alert(block.text):
            break
        if _is_free_date_line(blocks, block):
            if dated or _COUNTY_LINE.search(block.text) or not any(_may_head(b) for b in blocks[:n]):
                return next((b.index for b in blocks[block.index + 1 :] if not is_furniture(b.text)), -1)
            break
    own = [b for b in blocks[:40] if not (is_furniture(b.text) or is_alert(b.text) or is_date_line(b.text))]
    own = [b for b in own if b.text.strip(_STRIP).casefold() not in furniture.CATEGORIES] or own
    top = [b.text.casefold() for b in own[:_TOP]]
    # A trail of links names the page before its heading does: the line that comes twice is the heading.
    repeated = next((n for n, words in enumerate(top) if len(words.split()) > 1 and words in top[n + 1 :]), None)
    if repeated is not None and len(own[repeated].text) <= _LONG:
        return own[repeated].index
    while len(own) > 1 and _is_site_name(own[0].text):
        own.pop(0)
    return own[0].index if own else -1


def _may_head(block: Block) -> bool:
    """Whether a line above a date line can be the heading: no furniture, no warning, no site's name, no bare category."""
    words = block.text
    if is_furniture(words) or is_alert(words) or _is_site_name(words) or any(c.isdigit() for c in words[:2]):
        return False
    return len(words.split()) > 1 and words.strip(_STRIP).casefold() not in furniture.CATEGORIES


def _named_by_address(blocks: list[Block], url: str, chosen: int) -> int:
    """The line among the first whose words the page's address repeats, where they fit better than the chosen line's."""
    slug = set(_slug_words(_SLUG_TAIL.sub("", url.rstrip("/").split("?")[0].rsplit("/", 1)[-1])))
    if len(slug) == 1:
        named = (b.index for b in blocks[: 2 * _TOP] if _slug_words(b.text)[:1] == [*slug] and len(b.text) < _LONGEST_TITLE)
        return next(named, chosen) if len(min(slug)) > _LONG_WORD else chosen
    best, best_fit = chosen, _fit(blocks[chosen].text, slug) if chosen >= 0 else 0.0
    for block in blocks[: 2 * _TOP]:
        fit = _fit(block.text, slug) if _may_be_heading(block.text) else 0.0
        if fit > best_fit + _BETTER:
            best, best_fit = block.index, fit
    return best


def _may_be_heading(words: str) -> bool:
    return len(words) < _LONGEST_TITLE and words[-1] != "." and not _TRAIL.search(words)


def _fit(words: str, slug: set[str]) -> float:
    """The share of the address's words that a line has, and has not among too many others."""
    own = set(_slug_words(words))
    shared = len(own & slug)
    return 2 * shared / (len(own) + len(slug)) if shared > 1 else 0.0


def _slug_words(words: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return [w for w in re.split(r"[^a-z0-9]+", folded) if w and not w.isdigit()]


def _is_site_name(words: str) -> bool:
    """Whether a line is a body's name and nothing else, and so names the site."""
    tokens = cut(words)
    return len(tokens) <= _SITE_NAME and is_name_of_body(tokens, 0, len(tokens))


def is_furniture(words: str) -> bool:
    """Whether a line belongs to menus, share boxes, credits or stamps."""
    low = words.strip(_STRIP).casefold()
    return (
        not low
        or low in furniture.NAVIGATION
        or low.startswith(_FURNITURE_STARTS)
        or _TRAIL.search(words) is not None
        or _is_menu(words)
        or is_credit(words)
    )


def _is_menu(words: str) -> bool:
    """Whether a line strings a menu's entries together: "Start Om oss Kalender Kontakt"."""
    entries = words.split()
    if len(entries) < 3 or words[-1] in ".!?:" or any(c.isdigit() for c in words):  # noqa: PLR2004
        return False
    low = [entry.casefold().strip(_STRIP) for entry in entries]
    known = sum(e in furniture.NAVIGATION or e in furniture.CATEGORIES or key_of(e) is not None for e in low)
    return known > 1 and all(e[:1].isupper() or not e[:1].isalpha() or len(e) < 4 for e in entries)  # noqa: PLR2004


def is_alert(words: str) -> bool:
    """Whether a line warns of fire, water or weather."""
    low = words.casefold()
    return low.startswith(furniture.ALERT_STARTS) or any(word in low for word in furniture.ALERT_WORDS)


def is_credit(words: str) -> bool:
    """Whether a line names who took or drew a picture."""
    return len(words) < _LONGEST_CREDIT and _CREDIT.match(words) is not None


def assign(document: Document, title: int) -> None:
    """Gives each block below the title its part."""
    blocks = document.blocks
    own = blocks[title].text.casefold() if title >= 0 else ""
    part = Part.BODY
    seen_prose = False
    for block in blocks[title + 1 :]:
        if block.part is not Part.BODY:
            continue
        part = _next_part(part, block, document)
        block.part = part if part is not Part.BODY else _part_in_body(block, own, seen_prose=seen_prose)
        seen_prose = seen_prose or block.part is Part.BODY
    for label in document.labels:
        if label.key not in _FACTS:
            continue
        for block in blocks[label.block :]:
            if block.start > max(label.end - 1, blocks[label.block].start):
                break
            if block.part is Part.BODY:
                block.part = Part.FACT


def _part_in_body(block: Block, title: str, *, seen_prose: bool) -> Part:
    """What a line is that stands in the body: the body itself, or furniture within it."""
    low = block.text.casefold()
    if low == title:
        return Part.TITLE
    if is_credit(block.text) or (not seen_prose and _is_caption(block)):
        return Part.CREDIT
    if low.strip(_STRIP) in furniture.NAVIGATION or low.startswith(_FURNITURE_STARTS):
        return Part.NAVIGATION
    return Part.FORM if low.startswith(furniture.FORM_SENTENCES) else Part.BODY


def _is_caption(block: Block) -> bool:
    """A picture's alternative text between title and ingress: short, no full stop, no figure, no label."""
    words = block.text
    return not (
        block.level
        or block.bullet
        or block.strong
        or len(words) > _LONGEST_CAPTION
        or words[-1] in ".!?:"
        or any(c.isdigit() for c in words)
        or key_of(words)
    )


def _next_part(part: Part, block: Block, document: Document) -> Part:
    """The part that goes on or starts with this block."""
    low = block.text.strip(_STRIP).casefold()
    if part is Part.FOOTER:
        return part
    if low in furniture.FOOTER_STARTS and _is_far_enough(low, block, document):
        return Part.FOOTER
    if low in furniture.AFTER_FORM:
        return Part.CONTACT
    if low in furniture.CONTACT_STARTS and (block.text[-1] in ":?" or block.gap or block.level):
        return Part.CONTACT
    if low in furniture.FORM_STARTS and (block.gap or block.level or block.strong):
        return Part.FORM
    if part in (Part.FORM, Part.CONTACT) and _returns_to_body(part, block):
        return Part.BODY
    return part


def _is_far_enough(low: str, block: Block, document: Document) -> bool:
    """ "Dela" right below the title is a share button, not the end of the page."""
    return low != "dela" or block.index > len(document.blocks) // 2


def _returns_to_body(part: Part, block: Block) -> bool:
    """Whether the page goes on about the event after a form or a contact: a programme line or a label says so."""
    if clocks.leading(block.text) is not None:
        return True
    if block.text.casefold().startswith(furniture.FORM_SENTENCES):
        return False
    key = key_of(block.text.split(":")[0]) if ":" in block.text[:40] or block.level or block.strong else key_of(block.text)
    return (
        key is not None
        and key not in ("contact", "registration", "documents", "published")
        and not (part is Part.CONTACT and key in ("speakers", "food"))
    )
