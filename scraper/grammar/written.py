"""The day on which a page was written: from its address, its metadata, or its own stamp."""

import re
from datetime import date
from functools import lru_cache

from scraper.document import Document, Part
from scraper.grammar import dates
from scraper.grammar.rule import Found
from scraper.grammar.sentences import lowered
from scraper.grammar.tries import words
from scraper.lexicon.calendar import PUBLISHED
from scraper.reading import Context

_PUBLISHED = re.compile(rf"^(?:{words(PUBLISHED)})\b", re.MULTILINE)
#: The first line of a press release.
RELEASED = re.compile(r"^(?:(?:19|20)\d\d-\d\d-\d\d|\d\d?\.\d\d?\.(?:19|20)\d\d) \d\d[:.]\d\d(?::\d\d)? CES?T\b", re.MULTILINE)
_BESIDE = 3  # lines above and below the heading
_STAMP = 50  # characters of a stamp


def day_of_writing(doc: Document, ctx: Context) -> date | None:
    """The day the page was written: from its address, its metadata, or its own stamp ("Publicerad 2017-10-20")."""
    if ctx.written is not None:
        return ctx.written
    stamp = doc.meta.get("article:published_time", "")[:10]
    try:
        return date.fromisoformat(stamp)
    except ValueError:
        return _stamped(doc)


@lru_cache(maxsize=4)
def _stamped(doc: Document) -> date | None:
    """The day of the page's own stamp, be it the first line of a press release: "2023-02-06 10:30 CET"."""
    low = lowered(doc.text)
    starts = (
        [m.start() for m in _PUBLISHED.finditer(low)] if any(word in low for word in ("publicer", "postat", "upplag")) else []
    )
    starts += [m.start() for m in RELEASED.finditer(doc.text)]
    for start in starts:
        hit = next(iter(dates.find(doc.text, start, min(len(doc.text), start + _STAMP))), None)
        if hit is not None and hit.value.first.year is not None:
            return date(hit.value.first.year, hit.value.first.month, hit.value.first.day)
    line = stamp_line(doc)
    return line.value if line else None


def stamp_line(doc: Document) -> Found[date] | None:
    """A day with its year that makes up a line beside the heading: the event's own, or that on which the page was written."""
    title = next(doc.within(Part.TITLE), None)
    if title is None:
        return None
    for block in doc.blocks[max(0, title.index - _BESIDE) : title.index + _BESIDE]:
        if len(block.text) > _STAMP or block.part not in (Part.BODY, Part.DATE_LINE):
            continue
        hit = next(iter(dates.find(doc.text, block.start, block.end)), None)
        if hit is None or hit.start != block.start or hit.value.last or hit.value.first.weekday is not None:
            continue
        rest, day = doc.text[hit.end : block.end].strip(), hit.value.first
        if day.year is not None and (not rest or rest.startswith(("|", "av ")) or RELEASED.match(block.text)):
            return Found(date(day.year, day.month, day.day), hit.start, hit.end, hit.rule)
    return None
