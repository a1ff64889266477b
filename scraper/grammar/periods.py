"""Days with their hours: "11 nov 2022 klocka 09.00 - 12.15", "8 juni kl 10 - 9 juni kl 15", "kl 18 tisdag 5/12"."""

import re
from typing import NamedTuple

from scraper.document import Span
from scraper.grammar import clocks, dates
from scraper.grammar.clocks import Clocks
from scraper.grammar.date_parts import COUNT
from scraper.grammar.dates import DateRange
from scraper.grammar.rule import Found, Rule, scan
from scraper.grammar.tries import words
from scraper.lexicon.calendar import CONNECTIVES, DASHES, JOINTS, UNTIL, WEEKDAYS


class Period(NamedTuple):
    """Days and hours that stand together, and where the words of each stand; a part that is not said is None."""

    days: DateRange | None
    hours: Clocks | None
    day_rule: str | None = None
    hour_rule: str | None = None
    day_span: Span | None = None
    hour_span: Span | None = None

    @property
    def start(self) -> int:
        """Where the first of its words stands."""
        return min(span.start for span in (self.day_span, self.hour_span) if span)

    @property
    def end(self) -> int:
        """Where the last of its words ends."""
        return max(span.end for span in (self.day_span, self.hour_span) if span)


_D = re.escape(DASHES)
_LONG = words(word for word in WEEKDAYS if len(word) > 2)
_GAP = re.compile(rf"[\s,.;:()|@{_D}]*(?:\b(?:{words(JOINTS)}|{_LONG})\b[\s,.;:()|@{_D}]*){{0,3}}", re.IGNORECASE)
_GAP_BEFORE = re.compile(rf"[\s,.;(|]*(?:\b(?:den|på|{_LONG})\b[\s,.(]*)*", re.IGNORECASE)
_UNTIL = re.compile(
    rf"[\s),.]*(?:[{_D}]{{1,2}}|\b(?:{words(UNTIL)})\b)[\s(]*(?:(?:{words(WEEKDAYS)})\b\.?[\s(]*)?", re.IGNORECASE
)
#: A year that stands behind the hours: "20 nov. kl. 10.00–15.00, 2021".
_YEAR_BEHIND = re.compile(r"\s*,?\s*\(?(20\d\d)(?![\d:]|[.,]\d|\s?[-–/]\s?\d)")
_AND = re.compile(
    rf"[\s),.;]*\b(?:{words(CONNECTIVES)})\b\s*(?:(?:{words(WEEKDAYS)})\b\.?\s*)?(?:den\s+)?|\s*[,;&+]\s*(?:(?:{words(WEEKDAYS)})\b\.?\s*)?(?:den\s+)?",
    re.IGNORECASE,
)
_LOOK_BACK = 50


def _at(rules: tuple[Rule[Clocks], ...], text: str, position: int, end: int) -> Found[Clocks] | None:
    for rule in rules:
        match = rule.pattern.match(text, position, end)
        if match and (value := rule.product(match)) is not None:
            return Found(value, match.start(), match.end(), rule.name)
    return None


def _hours_after(text: str, position: int, end: int) -> Found[Clocks] | None:
    gap = _GAP.match(text, position, min(end, position + _LOOK_BACK))
    if gap is None:
        return None
    hours = _at(clocks.EXPECTED, text, gap.end(), end)
    if hours is not None or gap.end() == position:
        return hours
    # A dash or a word that the gap took may have belonged to the time: "5 maj från 9 till 12".
    return _at(clocks.EXPECTED, text, position + len(text[position : gap.end()]) - len(text[position : gap.end()].lstrip()), end)


def _hours_before(text: str, start: int, position: int) -> Found[Clocks] | None:
    low = max(start, position - _LOOK_BACK)
    hits = list(scan(clocks.RULES, text, low, position))
    return hits[-1] if hits and _GAP_BEFORE.fullmatch(text, hits[-1].end, position) else None


def _joined(text: str, a: Period, b: Period) -> Period | None:
    """Two days with a dash between them, of which at least the first has its hour: one period."""
    if (
        a.days is None
        or b.days is None
        or a.hours is None
        or a.hours.end
        or a.days.last
        or b.days.last
        or a.days.others
        or b.days.others
    ):
        return None
    if not _UNTIL.fullmatch(text, a.end, b.start) or a.day_span is None or b.day_span is None:
        return None
    same = dates.order(a.days.first) == dates.order(b.days.first) and b.hours is not None
    days = a.days if same else dates.pair(a.days.first, b.days.first)
    if days is None:
        return None
    end = b.hours.start if b.hours else None
    hours_end = b.hour_span.end if b.hour_span else a.hour_span.end if a.hour_span else a.day_span.end
    begin = a.hour_span.start if a.hour_span else a.day_span.start
    return Period(
        days, Clocks(a.hours.start, end), a.day_rule, a.hour_rule, Span(a.day_span.start, b.day_span.end), Span(begin, hours_end)
    )


def _with_year_behind(text: str, period: Period, stop: int) -> Period:
    """The day with a year that stands behind its hours."""
    days, spans = period.days, (period.day_span, period.hour_span)
    if days is None or spans[0] is None or spans[1] is None or spans[1].start < spans[0].end or days.others:
        return period
    match = _YEAR_BEHIND.match(text, period.end, stop) if days.first.year is None else None
    if match is None or COUNT.match(text, match.end(), stop):
        return period
    year = int(match[1])
    last = days.last._replace(year=year) if days.last else None
    whole = dates.pair(days.first, last) if last else DateRange(days.first._replace(year=year))
    return period._replace(days=whole, hour_span=Span(spans[1].start, match.end(1))) if whole else period


def _with_year_of_next(text: str, a: Period, b: Period) -> Period:
    """A day with the year that only the next one of its list has: "22 maj kl 10–16 och 23 maj 2019 kl 9–14"."""
    if a.days is None or b.days is None or a.days.first.year or b.days.first.year is None or a.days.last or a.days.others:
        return a
    if not _AND.fullmatch(text, a.end, b.start):
        return a
    year = b.days.first.year - (dates.order(a.days.first) > dates.order(b.days.first))
    day = dates.partial(*a.days.first._replace(year=year))
    return a._replace(days=DateRange(day)) if day else a


def _day_by_day(text: str, a: Period, b: Period) -> Period | None:
    """Two days in a row, each with its hours: from the first one's beginning to the last one's end."""
    if a.days is None or b.days is None or a.hours is None or b.hours is None or a.hours.end is None or b.hours.end is None:
        return None
    first, last = a.days.last or a.days.first, b.days.first
    if a.days.others or b.days.others or b.days.last or (last.day, last.month) != (first.day + 1, first.month):
        return None
    days = dates.pair(a.days.first, last) if _AND.fullmatch(text, a.end, b.start) else None
    if days is None or a.day_span is None or b.day_span is None or a.hour_span is None or b.hour_span is None:
        return None
    hours = Clocks(a.hours.start, b.hours.end)
    days_span, hours_span = Span(a.day_span.start, b.day_span.end), Span(a.hour_span.start, b.hour_span.end)
    return Period(days, hours, a.day_rule, a.hour_rule, days_span, hours_span)


def find(text: str, start: int = 0, end: int | None = None) -> list[Period]:
    """All days in ``text[start:end]`` with the hours that stand beside them, in order."""
    stop = len(text) if end is None else end
    hits = dates.find(text, start, stop)
    found: list[Period] = []
    taken = start
    for n, hit in enumerate(hits):
        limit = hits[n + 1].start if n + 1 < len(hits) else stop
        hours = _hours_after(text, hit.end, limit)
        if hours is None or text[hit.start - 1 : hit.start] == "(" or any(dash in text[hit.end : hours.start] for dash in DASHES):
            # A clock time behind a dash, or in front of a bracket, is another day's: "fre 13:00 (15/12)".
            hours = _hours_before(text, taken, hit.start) or hours
        period = Period(
            hit.value,
            hours.value if hours else None,
            hit.rule,
            hours.rule if hours else None,
            Span(hit.start, hit.end),
            Span(hours.start, hours.end) if hours else None,
        )
        period = _with_year_behind(text, period, stop)
        taken = max(hit.end, period.end)
        if found:
            found[-1] = _with_year_of_next(text, found[-1], period)
        joined = (_joined(text, found[-1], period) or _day_by_day(text, found[-1], period)) if found else None
        if joined is not None:
            found[-1] = joined
        else:
            found.append(period)
    return found


def hours(text: str, start: int = 0, end: int | None = None) -> Found[Clocks] | None:
    """The first clock times of a phrase in which such are expected: the value of a label for the time."""
    return next(scan(clocks.EXPECTED, text, start, end), None)
