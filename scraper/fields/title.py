"""The event's own name, as the page heads it."""

import re
from typing import Final

from scraper.document import Document, Part
from scraper.grammar import dates
from scraper.grammar.status import title_core
from scraper.reading import Mark, Problem, Reading

#: What may stand between a name and the date behind it, and around both.
_LEAD: Final = re.compile(r"[\s,:(–—-]*(?:\b(?:den|kl|klockan|på)\b\s*)?$", re.IGNORECASE)
_AFTER_DATE: Final = re.compile(r"[\s!.)]*(?:,?\s*(?:kl\.?|klockan)\s*[\d.:–\s-]+)?[\s!.)]*", re.IGNORECASE)


def read(doc: Document) -> Reading[str]:
    """The title, without status words and without a date at its end."""
    block = next((b for b in doc.blocks if b.part is Part.TITLE), None)
    if block is None:
        return Reading(problems=(Problem("no_title", "/title", "the page has no heading of its own"),))
    start, end = title_core(doc.text, block.start, block.end)
    end = _before_date(doc.text, start, end)
    while start < end and doc.text[start].isspace():
        start += 1
    while end > start and doc.text[end - 1].isspace():
        end -= 1
    return Reading(doc.text[start:end], (Mark("", start, end, "heading"),)) if end > start else Reading()


def _before_date(text: str, start: int, end: int) -> int:
    """Where the name ends: before a date that closes the heading, unless nothing is left."""
    for found in dates.find(text, start, end):
        if found.end < end and _AFTER_DATE.fullmatch(text, found.end, end) is None:
            continue
        lead = _LEAD.search(text[start : found.start])
        cut = start + (lead.start() if lead else found.start - start)
        if cut - start > 5:  # noqa: PLR2004 a name has more than a word like "Den"
            return cut
    return end
