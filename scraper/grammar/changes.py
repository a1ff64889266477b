"""What changes or completes a time elsewhere on the page: announced changes, hours on the line below."""

import re

from scraper.document import Document, Part, Span
from scraper.grammar import clocks, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.occasions import SILENT, block_at
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered
from scraper.grammar.tries import words
from scraper.lexicon.calendar import CHANGES, MOVED, NEVER_THE_DAY, REGISTERING

CHANGE = re.compile(rf"\b(?:{words(CHANGES)})\b", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.?]\s")
_LAST_DAYS = (*NEVER_THE_DAY, *REGISTERING)  # "sista anmälningsdag är framflyttad till": no change of the event's day
_REACH = 45  # characters from the words of a change to the new time


def change(doc: Document) -> Period | None:
    """The last announced change of day or hours: "Obs ny tid: 17 maj, kl 10-15", "NYA TIDER FÖR RÅDET 15 APRIL, 9 – 12"."""
    low = lowered(doc.text)
    if not any(cue in low for cue in CHANGES):
        return None
    found = None
    for cue in CHANGE.finditer(low):
        block = block_at(doc, cue.start())
        if block.part in SILENT or any(root in low[block.start : cue.start()].rpartition(". ")[2] for root in _LAST_DAYS):
            continue
        end = block.end
        if not doc.text[cue.end() : end].strip(" :!.–-") and block.index + 1 < len(doc.blocks):
            end = doc.blocks[block.index + 1].end
        found = _changed(doc, cue, end) or found
    return found


def _changed(doc: Document, cue: re.Match[str], end: int) -> Period | None:
    moved = cue[0].startswith(MOVED)
    period = next(iter(periods.find(doc.text, cue.end(), end)), None)
    if period is None:
        hit = next(iter(scan(clocks.RULES if moved else clocks.EXPECTED, doc.text, cue.end(), end)), None)
        if hit is None or hit.value.start is None:
            return None
        period = Period(None, hit.value, None, hit.rule, None, Span(hit.start, hit.end))
    between = doc.text[cue.end() : period.start]
    return None if len(between) > _REACH or _SENTENCE_ENDS.search(between) else period


def line_below(doc: Document, period: Period) -> Found[Clocks] | None:
    """The hours that make up the line below a day: "Torsdagen den 5 maj" over "Kl. 13.00-15.00"."""
    block = block_at(doc, period.start)
    if block.index + 1 == len(doc.blocks) or doc.text[period.end : block.end].strip(" .,:"):
        return None
    below = doc.blocks[block.index + 1]
    if below.part in SILENT or below.part is Part.AGENDA:
        return None
    hours = periods.hours(doc.text, below.start, min(below.end, below.start + _REACH))
    if hours is None or doc.text[below.start : hours.start].strip():
        return None
    # With more words behind it only what calls itself a clock time: "Kl. 8.15-9.00. Länk skickas ut dagen innan."
    rest = doc.text[hours.end : below.end].strip(" .,")
    return hours if not rest or (doc.text[hours.start].lower() == "k" and doc.text[hours.end] in ".,") else None
