"""Which line heads the event, and which line above or below it gives its date."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from scraper.boilerplate import STRIP, is_alert, is_date_line, is_furniture, is_trail
from scraper.document import Block, Document, Part
from scraper.grammar import dates, periods
from scraper.grammar.bodies import is_name_of_body
from scraper.grammar.words import Kind, cut
from scraper.labels import key_of
from scraper.lexicon import furniture
from scraper.lexicon.labels import DOCUMENTS

_HOURS: Final = re.compile(r"(?:kl(?:ockan?|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?", re.IGNORECASE)
_TIMED: Final = re.compile(r"(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\b")
_COUNTY_LINE: Final = re.compile(r"\bklocka\s+\d")  # how the county boards' date lines give the hours
_AND: Final = re.compile(r"\s+(?:och|&|/)\s+|\s*[,/]\s*")
_NEAR: Final = 3  # lines from the title within which a date line may stand
#: What an address has behind its words: a file ending, an article's number.
_SLUG_TAIL: Final = re.compile(r"\.(?:html?|aspx|php)$|[-_]?\d+(?:\.\d+)*(?:\.html)?$")
_LONGEST_TITLE: Final = 160
_BETTER: Final = 0.2  # by how much a line must fit the address better than the one that order chose
_LONG_WORD: Final = 8  # letters of a word that alone tells a heading from other lines
_TOP: Final = 12  # lines among which a heading may come twice
_SITE_NAME: Final = 5  # words
_FACTS: Final = frozenset(("time", "date", "venue", "start_time", "cost", "deadline", "room"))
_LONG: Final = 90  # characters of a line that is prose: no date line stands below it


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
    top = title
    while top > 0 and not marked_up and _is_fact(blocks[top - 1].text):
        top -= 1  # facts right above the heading stay facts
    for block in blocks[:top] if title >= 0 else ():
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
    return (is_date_line(block.text) or _is_notice_with_date(block.text)) and not (
        block.index and key_of(blocks[block.index - 1].text)
    )


def _is_notice_with_date(words: str) -> bool:
    """Whether a line is a day with its year, a beginning and an end, and nothing else, behind an exclamation."""
    if "!" not in words or len(words) > _LONG or not dates.HINT.search(words):
        return False
    found = periods.find(words)
    period = found[0] if len(found) == 1 else None
    if period is None or period.days is None or period.hours is None or period.days.first.year is None or not period.hours.end:
        return False
    ahead = words[: period.start].rstrip()
    return not words[period.end :].strip(" .") and ahead[-1:] == "!"


def _first_own_line(blocks: list[Block], *, dated: bool) -> int:
    """In copied text: the line after the date line, else the first that is no furniture.

    ``dated``: the site sets a date line above each heading; elsewhere it may stand below.
    """
    for n, block in enumerate(blocks[:15]):
        if (block.bullet or len(block.text) > _LONG) and not is_alert(block.text):
            break
        if _is_free_date_line(blocks, block):
            if dated or _COUNTY_LINE.search(block.text) or not any(_may_head(b) for b in blocks[:n]):
                return next((b.index for b in blocks[block.index + 1 :] if not (is_furniture(b.text) or _is_hours(b.text))), -1)
            break
    own = [b for b in blocks[:40] if not (is_furniture(b.text) or is_alert(b.text) or is_date_line(b.text) or _is_hours(b.text))]
    while len(own) > 1 and own[0].text.strip(STRIP).casefold() in furniture.CATEGORIES and _names(own[1].text):
        own.pop(0)  # "Seminarium" above the seminar's name
    top = [b.text.casefold() for b in own[:_TOP]]
    # A trail of links names the page before its heading does: the line that comes twice is the heading.
    repeated = next((n for n, words in enumerate(top) if len(words.split()) > 1 and words in top[n + 1 :]), None)
    if repeated is not None and len(own[repeated].text) <= _LONG:
        return own[repeated].index
    while len(own) > 1 and (_is_site_name(own[0].text) or _names_document(own[0].text)):
        own.pop(0)
    if own and _is_fact(own[0].text):  # a page that begins with its facts
        own = [b for b in own if not _is_fact(b.text)]
        return own[0].index if own and len(own[0].text) <= _LONG and key_of(own[0].text) is None else -1
    return own[0].index if own else -1


def _is_hours(words: str) -> bool:
    """Whether a line is clock times and nothing else."""
    return _HOURS.fullmatch(words.strip(" .")) is not None


def _is_fact(words: str) -> bool:
    """Whether a line is a fact behind its label: "Tid: måndag 20 april", "Plats: Nordiska museet"."""
    label, colon, value = words.partition(":")
    return bool(colon and value.strip()) and key_of(label) in _FACTS


def _names(words: str) -> bool:
    """Whether a line may name what the category above it is: no label, no date, no sentence."""
    return _may_be_heading(words) and key_of(words.split(":", maxsplit=1)[0]) is None and not any(c.isdigit() for c in words)


def _may_head(block: Block) -> bool:
    """Whether a line above a date line can be the heading: no furniture, no warning, no site's name, no bare category."""
    words = block.text
    if is_furniture(words) or is_alert(words) or _is_site_name(words) or any(c.isdigit() for c in words[:2]):
        return False
    return len(words.split()) > 1 and words.strip(STRIP).casefold() not in furniture.CATEGORIES


def _names_document(words: str) -> bool:
    """Whether a line says what kind of paper it stands on, or is a tag: "Inbjudan och program", "#Hamndagen"."""
    parts = [part.strip(STRIP) for part in _AND.split(words.casefold())]
    return all(part in DOCUMENTS for part in parts) or (words[0] == "#" and " " not in words)


def _is_site_name(words: str) -> bool:
    """Whether a line is a body's name and nothing else, and so names the site."""
    tokens = cut(words)
    named = len(tokens) > 1 or bool(tokens and tokens[0].kind & Kind.BODY)
    return named and len(tokens) <= _SITE_NAME and is_name_of_body(tokens, 0, len(tokens))


def _named_by_address(blocks: list[Block], url: str, chosen: int) -> int:
    """The line among the first whose words the page's address repeats, where they fit better than the chosen line's."""
    slug = set(_slug_words(_SLUG_TAIL.sub("", url.rstrip("/").split("?")[0].rsplit("/", 1)[-1])))
    if len(slug) == 1:
        named = (b.index for b in blocks[: 2 * _TOP] if _slug_words(b.text)[:1] == [*slug] and len(b.text) < _LONGEST_TITLE)
        return next(named, chosen) if len(min(slug)) > _LONG_WORD else chosen
    best, best_fit = chosen, _fit(blocks[chosen].text, slug) if chosen >= 0 else 0.0
    for block in blocks[: 2 * _TOP]:
        if block.index > max(chosen, 0) and (key_of(block.text) == "programme" or _TIMED.match(block.text)):
            break  # no line of the programme heads the page
        fit = _fit(block.text, slug) if _may_be_heading(block.text) else 0.0
        if fit > best_fit + _BETTER:
            best, best_fit = block.index, fit
    return best


def _may_be_heading(words: str) -> bool:
    return len(words) < _LONGEST_TITLE and words[-1] != "." and not is_trail(words) and not _names_document(words)


def _fit(words: str, slug: set[str]) -> float:
    """The share of the address's words that a line has, and has not among too many others."""
    own = set(_slug_words(words))
    shared = own & slug
    telling = sum(map(len, shared)) > _LONG_WORD  # "för" and "och" stand in any line
    return 2 * len(shared) / (len(own) + len(slug)) if len(shared) > 1 and telling else 0.0


def _slug_words(words: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return [w for w in re.split(r"[^a-z0-9]+", folded) if w and not w.isdigit()]
