"""The days of an ``eventSchedule``: every so many days, on given weekdays, from a first day to a last one or so many times."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import Final

from scraper.structured.items import Item, local
from scraper.structured.moments import Moment, parse
from scraper.structured.vocabulary import INTERVALS, WEEKDAYS

_MOST: Final = 100  # occasions
_LONGEST: Final = 1100  # days
_CLOCK: Final = 5  # characters of "HH:MM"


def occasions(schedule: Item) -> list[tuple[Moment, Moment | None]]:
    """Start and end of each occasion; none where the schedule leaves open when it stops or how often it comes back."""
    first, last = (parse(schedule.word(name) or "") for name in ("startDate", "endDate"))
    count = schedule.word("repeatCount") or ""
    times = int(count) if count.isdecimal() and count.isascii() and len(count) < _CLOCK else None
    interval = INTERVALS.get(schedule.word("repeatFrequency") or "")
    if first is None or interval is None or (last is None and times is None):
        return []
    span = (last.day - first.day).days + 1 if last else _LONGEST
    without = {moment.day for words in schedule.words("exceptDate") if (moment := parse(words))}
    days = (first.day + timedelta(days=n) for n in _offsets(schedule, first, interval, min(span, _LONGEST)))
    clocks = [schedule.word(name) for name in ("startTime", "endTime")]
    held = []
    for day in islice(days, min(times or _MOST, _MOST)):
        start = parse(f"{day}T{clocks[0]}" if clocks[0] else str(day)) or Moment(day, first.clock, (day, first.clock))
        if day not in without:
            held.append((start, parse(f"{day}T{clocks[1]}") if clocks[1] else None))
    return held


def _offsets(schedule: Item, first: Moment, interval: int, span: int) -> Iterator[int]:
    """Days from the first one; within each interval of weeks the weekdays that are named."""
    named = {local(day) for day in (*schedule.words("byDay"), *filter(None, (i.word("@id") for i in schedule.items("byDay"))))}
    weekdays = {WEEKDAYS.index(day) for day in named if day in WEEKDAYS}
    if not weekdays or interval == 1:
        return iter(range(0, span, interval))
    monday = first.day.weekday()
    return (
        n
        for n in range(span)
        if ((n + monday) // 7 * 7) % interval == 0 and (first.day + timedelta(days=n)).weekday() in weekdays
    )
