"""Hours that are told once for several days: "Torsdagar klockan 17–20", "Fredagen 10-17, lördagen 9-15"."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from scraper.document import Document, Part
from scraper.grammar import clocks, dates, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.date_parts import LONG_WEEKDAY, weekday_of
from scraper.grammar.endings import LAST, LASTS, hour_at
from scraper.grammar.occasions import SILENT, block_at
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered, sentences
from scraper.grammar.side_hours import without
from scraper.grammar.tries import words
from scraper.lexicon.calendar import EACH_TIME, NEVER_THE_DAY

_EACH_TIME = re.compile(rf"\b(?:{words(EACH_TIME)})\b")
_DAY_AND_HOURS = re.compile(rf"(?:(?P<weekday>{LONG_WEEKDAY})|\bdag\s+(?P<dag>\d)\b)[\s:,(–-]*", re.IGNORECASE)
_BETWEEN = 80  # characters from one day's hours to those of the next
_HOUR_SPAN, _PLACE = attrgetter("hour_span"), attrgetter("place")


class _DayHours(NamedTuple):
    """The hours of a weekday or a numbered day, and where that stands."""

    place: int
    hours: Found[Clocks]


def each_time(doc: Document) -> Found[Clocks] | None:
    """The hours of a sentence that speaks of every occasion."""
    low = lowered(doc.text)
    for cue in _EACH_TIME.finditer(low):
        block = block_at(doc, cue.start())
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
    days = _timed_days(doc)
    begin = next(iter(days.get((first.month, first.day), ())), None)
    ends = days.get((last.month, last.day), [])
    n = bisect_right(ends, begin.hour_span, key=_HOUR_SPAN) if begin else len(ends)
    if begin is None or begin.hours is None or begin.hour_span is None or n == len(ends):
        return None
    over, low = ends[n], lowered(doc.text)
    if over.hours is None or over.hour_span is None:
        return None
    is_last = LAST.search(low, over.start - _BETWEEN, over.start) or "slut" in low[over.end : over.end + 20]
    end = over.hours.end or (over.hours.start if is_last else None)
    return Found(Clocks(begin.hours.start, end), begin.hour_span.start, over.hour_span.end, begin.hour_rule or "")


@lru_cache(maxsize=4)
def _timed_days(doc: Document) -> Mapping[tuple[int, int], list[Period]]:
    """The days that stand on the page with their hours, by month and day, in page order."""
    low = lowered(doc.text)
    found: dict[tuple[int, int], list[Period]] = {}
    for block in doc.blocks:
        if block.part in SILENT or not dates.HINT.search(doc.text, block.start, block.end):
            continue
        for period in periods.find(doc.text, block.start, block.end):
            if period.days is None or period.hours is None or period.hours.start is None:
                continue
            if not any(root in low[block.start : period.start] for root in NEVER_THE_DAY):
                found.setdefault(dates.order(period.days.first), []).append(period)
    return found


def _by_weekday(doc: Document, first: date, last: date) -> Found[Clocks] | None:
    """ "Fredagen 10-17, lördagen 9-15", "Dag 1: 9-17, dag 2: 9-15"."""
    number = (last - first).days + 1
    told = _hours_by_day(doc)
    begin = min((told[key][0] for key in (first.weekday(), "1") if key in told), key=_PLACE, default=None)
    if begin is None:
        return None
    later = (hours[n] for key in (last.weekday(), str(number)) if (n := _behind(hours := told.get(key, []), begin)) < len(hours))
    end = min(later, key=_PLACE, default=None)
    if end is None or end.place - begin.hours.end >= _BETWEEN * number:
        return None
    return Found(Clocks(begin.hours.value.start, end.hours.value.end), begin.hours.start, end.hours.end, end.hours.rule)


def _behind(hours: Sequence[_DayHours], begin: _DayHours) -> int:
    """How many of them do not stand behind the first day's."""
    return bisect_right(hours, begin.place, key=_PLACE)


@lru_cache(maxsize=4)
def _hours_by_day(doc: Document) -> Mapping[int | str, list[_DayHours]]:
    """The hours right behind weekdays and numbered days, by weekday (0 is Monday) or number ("2")."""
    found: dict[int | str, list[_DayHours]] = {}
    for cue in _DAY_AND_HOURS.finditer(doc.text):
        hours = next(scan(clocks.EXPECTED, doc.text, cue.end(), cue.end() + _BETWEEN // 2), None)
        if hours is None or hours.start != cue.end() or hours.value.end is None:
            continue
        day = weekday_of(cue["weekday"])
        found.setdefault(cue["dag"] if day is None else day, []).append(_DayHours(cue.start(), hours))
    return found
