"""Occasions with whole days: years filled in, conflicts told, evidence gathered."""

from bisect import bisect
from dataclasses import dataclass, replace
from datetime import date

from scraper.document import Document, Span
from scraper.grammar import common_hours, dates, occasions, years
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.occasions import Occasion
from scraper.grammar.periods import Period
from scraper.reading import Context, Mark, Problem


@dataclass(frozen=True, slots=True)
class Held:
    """One occasion with whole days."""

    occasion: Occasion
    first: date
    last: date
    problems: tuple[Problem, ...] = ()
    year_span: Span | None = None
    year_source: str = "page"

    @property
    def hours(self) -> Clocks:
        """Its hours, both None where none is known."""
        return self.occasion.period.hours or Clocks(None)


def each_day(found: tuple[Occasion, ...]) -> list[Occasion]:
    """Days apart that are named together are occasions of their own."""
    each: list[Occasion] = []
    for occasion in found:
        days = occasion.period.days
        if days is None:
            continue
        each.append(occasion._replace(period=occasion.period._replace(days=days._replace(others=()))))
        each += [occasion._replace(period=occasion.period._replace(days=DateRange(other))) for other in days.others]
    return each


def hold_all(doc: Document, ctx: Context, found: list[Occasion]) -> list[Held]:
    """The occasions whose years are known; the year of one tells those of its neighbours, which come in order."""
    held = [hold(doc, ctx, occasion) for occasion in found]
    known = [n for n, h in enumerate(held) if h and h.year_source == "page"]
    for n, occasion in enumerate(found):
        if held[n] is None and known:
            at = bisect(known, n)
            near = min(known[max(at - 1, 0) : at + 1], key=lambda k: abs(k - n))
            other = held[near]
            held[n] = _beside(doc, ctx, occasion, other, is_before=n < near) if other else None
    return [h for h in held if h]


def _beside(doc: Document, ctx: Context, occasion: Occasion, other: Held, *, is_before: bool) -> Held | None:
    """A day without a year in front of, or behind, one of the same list that has it."""
    days = occasion.period.days
    if days is None or days.last is not None:
        return None
    step = -1 if is_before else 1
    fitting = [day for year in (other.first.year, other.first.year + step) if (day := years.in_year(days.first, year))]
    day = next((day for day in fitting if (day <= other.first if is_before else day >= other.first)), None)
    if day is None or occasion.period.day_span is None:
        return None
    dated = occasion._replace(period=occasion.period._replace(days=DateRange(days.first._replace(year=day.year))))
    got = hold(doc, ctx, dated)
    note = Problem(
        "year_inferred", "/start", f"year {day.year} from the next day of the list", doc.quote(occasion.period.day_span)
    )
    span = other.occasion.period.day_span
    return replace(got, problems=(*got.problems, note), year_span=span, year_source="next day of the list") if got else None


def hold(doc: Document, ctx: Context, occasion: Occasion) -> Held | None:
    """The occasion with its years filled in, or None when nothing tells the year."""
    period = occasion.period
    if period.days is None or period.day_span is None:
        return None
    first, last = period.days.first, period.days.last
    quote = doc.quote(period.day_span)
    problems = [_conflict(day, quote) for day in (first, last) if day and years.contradicts(day)]
    found = years.resolve(first, doc, ctx)
    if found is None:
        return None
    if found.source != "page":
        problems.append(years.inferred("/start", found, quote))
    end = found.day
    if last is not None:
        year = last.year or found.day.year + (dates.order(last) < dates.order(first))
        end = years.in_year(last._replace(weekday=None), year) or found.day
        if last.year is None and last.weekday is not None and end.weekday() != last.weekday:
            problems.append(_conflict(last, quote))
    last_day = max(end, found.day)
    if last_day > found.day:
        occasion = occasion._replace(period=_from_first_to_last(doc, period, found.day, last_day))
    return Held(occasion, found.day, last_day, tuple(problems), found.span, found.source)


def _from_first_to_last(doc: Document, period: Period, first: date, last: date) -> Period:
    """Several days with the hours that are told day by day, when they begin as the period does."""
    hours = common_hours.first_to_last(doc, first, last)
    if hours is None or period.hours is None or period.hours.start is None:
        return occasions.with_hours(period, hours)
    is_first_day = period.hour_span is not None and period.hour_span.start == hours.start
    fits = period.hours.start == hours.value.start and (period.hours.end is None or is_first_day)
    return occasions.with_hours(period, hours) if fits else period


def _conflict(day: PartialDate, quote: str) -> Problem:
    return Problem("weekday_conflict", "/start", f"{day.day}/{day.month} is no {_WEEKDAYS[day.weekday or 0]} that year", quote)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def marks_of(held: Held, path: str = "") -> tuple[Mark, ...]:
    """The words of the days, of the hours when they say something, and of a year that stands elsewhere."""
    occasion, period = held.occasion, held.occasion.period
    marks = [Mark(path, *period.day_span, f"{occasion.source}: {period.day_rule}")] if period.day_span else []
    if period.hour_span and period.hours and period.hours.start:
        marks.append(Mark(path, *period.hour_span, f"{occasion.source}: {period.hour_rule}"))
    if held.year_source != "page":
        start, end = held.year_span or (None, None)
        marks.append(Mark(path, start, end, f"year: {held.year_source}"))
    return tuple(marks)
