"""Hours that are told once for several days: "Torsdagar klockan 17–20", "Fredagen 10-17, lördagen 9-15"."""

import re
from datetime import date

from scraper.document import Document, Part
from scraper.grammar import clocks, dates, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.date_parts import LONG_WEEKDAY, weekday_of
from scraper.grammar.endings import LAST, LASTS, hour_at
from scraper.grammar.occasions import SILENT
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered, sentences
from scraper.grammar.side_hours import without
from scraper.grammar.tries import words
from scraper.lexicon.calendar import EACH_TIME, NEVER_THE_DAY

_EACH_TIME = re.compile(rf"\b(?:{words(EACH_TIME)})\b")
_DAY_AND_HOURS = re.compile(rf"(?:(?P<weekday>{LONG_WEEKDAY})|\bdag\s+(?P<dag>\d)\b)[\s:,(–-]*", re.IGNORECASE)
_BETWEEN = 80  # characters from one day's hours to those of the next


def each_time(doc: Document) -> Found[Clocks] | None:
    """The hours of a sentence that speaks of every occasion."""
    low = lowered(doc.text)
    for cue in _EACH_TIME.finditer(low):
        block = next(b for b in reversed(doc.blocks) if b.start <= cue.start())
        if block.part in SILENT or block.part is Part.AGENDA:
            continue
        for start, end in sentences(doc.text, block.start, block.end):
            if start <= cue.start() < end and not any(root in low[start:end] for root in NEVER_THE_DAY):
                hours = _only(doc.text, start, end)
                if hours is not None:
                    return hours
    return None


def _only(text: str, start: int, end: int) -> Found[Clocks] | None:
    """The one time of a sentence, be it told as a beginning and an end ("börjar kl 18.30 och pågår till 20.30")."""
    found = without(text, list(scan(clocks.RULES, text, start, end)), start, end)
    first = found[0] if found and found[0].value.start else None
    if first is None or first.value.end:
        return first if len(found) == 1 else None
    cue = LASTS.search(lowered(text), first.end, end)
    last = hour_at(text, cue.end(), end) if cue else None
    if last is None:
        return first if len(found) == 1 else None
    return Found(Clocks(first.value.start, last.value), first.start, last.end, first.rule)


def first_to_last(doc: Document, first: date, last: date) -> Found[Clocks] | None:
    """From the first day's beginning to the last day's end, where the page tells the hours of both."""
    return _by_date(doc, first, last) or _by_weekday(doc, first, last)


def _by_date(doc: Document, first: date, last: date) -> Found[Clocks] | None:
    """ "6 februari kl. 10.00 inryckning, 8 februari kl. 15.00 avslut"."""
    low = lowered(doc.text)
    begin: Found[Clocks] | None = None
    for block in doc.blocks:
        if block.part in SILENT or not dates.HINT.search(doc.text, block.start, block.end):
            continue
        for period in periods.find(doc.text, block.start, block.end):
            if period.days is None or period.hours is None or period.hours.start is None or period.hour_span is None:
                continue
            if any(root in low[block.start : period.start] for root in NEVER_THE_DAY):
                continue
            day = dates.order(period.days.first)
            if day == (first.month, first.day) and begin is None:
                begin = Found(period.hours, period.hour_span.start, period.hour_span.end, period.hour_rule or "")
            elif day == (last.month, last.day) and begin is not None:
                over = LAST.search(low, period.start - _BETWEEN, period.start) or "slut" in low[period.end : period.end + 20]
                end = period.hours.end or (period.hours.start if over else None)
                return Found(Clocks(begin.value.start, end), begin.start, period.hour_span.end, begin.rule)
    return None


def _by_weekday(doc: Document, first: date, last: date) -> Found[Clocks] | None:
    """ "Fredagen 10-17, lördagen 9-15", "Dag 1: 9-17, dag 2: 9-15"."""
    number = (last - first).days + 1
    begin: Found[Clocks] | None = None
    for cue in _DAY_AND_HOURS.finditer(doc.text):
        hours = next(scan(clocks.EXPECTED, doc.text, cue.end(), cue.end() + _BETWEEN // 2), None)
        if hours is None or hours.start != cue.end() or hours.value.end is None:
            continue
        day = weekday_of(cue["weekday"])
        if (day == first.weekday() or cue["dag"] == "1") and begin is None:
            begin = hours
        elif begin and cue.start() - begin.end < _BETWEEN * number and (day == last.weekday() or cue["dag"] == str(number)):
            return Found(Clocks(begin.value.start, hours.value.end), begin.start, hours.end, hours.rule)
    return None
