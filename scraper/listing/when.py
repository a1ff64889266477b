"""An entry's start, end and last day to register."""

from datetime import date
from typing import NamedTuple

from scraper.document import Document, Span
from scraper.grammar import dates, periods, years
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import PartialDate
from scraper.grammar.stamps import closing_day, day_of, stamp
from scraper.listing.outline import Draft
from scraper.listing.page import Moment
from scraper.reading import Context, Mark, Problem, Reading

_NOTHING_ELSE = Document("", [])  # an entry's year is not told by the other entries of its page
_TAG = "time[datetime]"


class _Day(NamedTuple):
    day: date
    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...] = ()


def read(document: Document, draft: Draft, ctx: Context) -> tuple[Reading[str], Reading[str]]:
    """Start and end; clock times where the page gives them, from its text rather than from its markup."""
    period, moments = draft.row.period, draft.row.moments
    first, last = _days(document, draft, ctx)
    if isinstance(first, Problem):
        return Reading(problems=(first,)), Reading()
    hours, marks = _hours(draft, first.day)
    start = Reading(stamp(first.day, hours.start), (*first.marks, *marks), first.problems)
    if last is not None:
        return start, Reading(stamp(last.day, hours.end), (*last.marks, *marks))
    if hours.end is not None:
        day = closing_day(first.day, hours.start, hours.end)
        if day is None:
            problem = Problem("end_before_start", "/end", f"the end {hours.end} lies before the start {hours.start}")
            return start, Reading(problems=(problem,))
        return start, Reading(stamp(day, hours.end), (*first.marks, *marks))
    if period is None or not period.hours or period.hours.start is not None:
        return start, _second(moments, start.value or "")
    return start, Reading()


def _days(document: Document, draft: Draft, ctx: Context) -> tuple[_Day | Problem, _Day | None]:
    """First and last day of an entry; its year from the date itself, its markup, its address or the day of fetching."""
    period, moments = draft.row.period, draft.row.moments
    if period is None or period.days is None or period.day_span is None:
        if not moments:
            return Problem("not_understood", "/start", "the entry's date could not be read", draft.row.block.text), None
        return _Day(moments[0].day, (Mark("", None, None, _TAG),)), None
    quote = document.quote(period.day_span)
    mark = Mark("", *period.day_span, f"list: {period.day_rule}")
    day, last = period.days.first, period.days.last
    problems: tuple[Problem, ...] = ()
    marks: tuple[Mark, ...] = (mark,)
    if years.contradicts(day):
        problems = (Problem("weekday_conflict", "/start", "the weekday is another one that year", quote),)
    told = next((m.day for m in moments if day.year is None and (m.day.month, m.day.day) == dates.order(day)), None)
    if told is not None:
        resolved = told
        marks = (mark, Mark("", None, None, _TAG))
    else:
        found = years.resolve(day, _NOTHING_ELSE, ctx)
        if found is None:
            return Problem("year_unknown", "/start", "nothing beside the day or in its address fits a year to it", quote), None
        resolved = found.day
        problems += (years.inferred("/start", found, quote),) if found.source != "page" else ()
    return _Day(resolved, marks, problems), _last(last, resolved, marks) if last else None


def _last(last: PartialDate, first: date, marks: tuple[Mark, ...]) -> _Day | None:
    """The last of several days: the first such day after the first one."""
    given = (last.year,) if last.year is not None else (first.year, first.year + 1)
    day = next((found for year in given if (found := years.in_year(last._replace(weekday=None), year)) and found >= first), None)
    return _Day(day, marks) if day else None


def _hours(draft: Draft, day: date) -> tuple[Clocks, tuple[Mark, ...]]:
    """The clock times beside the date, below it, or in its markup."""
    period, below = draft.row.period, draft.hours
    if period is not None and period.hours is not None and period.hour_span is not None:
        said = period.hours.start or period.hours.end
        return period.hours, (Mark("", *period.hour_span, f"list: {period.hour_rule}"),) if said else ()
    if below is not None:
        return below.value, (Mark("", below.start, below.end, f"list: {below.rule}"),)
    clock = next((m.clock for m in draft.row.moments if m.day == day and m.clock), None)
    return Clocks(clock), (Mark("", None, None, _TAG),) if clock else ()


def _second(moments: tuple[Moment, ...], start: str) -> Reading[str]:
    """The end that a second moment beside the first tells."""
    for moment in moments[1:]:
        end = stamp(moment.day, moment.clock)
        if end > start and len(end) == len(start):
            return Reading(end, (Mark("", None, None, _TAG),))
    return Reading()


def deadline(document: Document, closing: Span | None, start: str | None) -> Reading[str]:
    """The last day to register; without a year it is the last such day up to the start."""
    period = next((p for p in periods.find(document.text, *closing) if p.days), None) if closing else None
    if period is None or period.days is None or period.day_span is None:
        return Reading()
    day, quote = period.days.last or period.days.first, document.quote(period.day_span)
    event = day_of(start) if start else None
    found = _up_to(day, event)
    if found is None:
        return Reading(problems=(Problem("year_unknown", "/deadline", "nothing fits a year to the day", quote),))
    problems: list[Problem] = []
    if day.year is None:
        problems.append(Problem("year_inferred", "/deadline", f"year {found.year} from the entry's start", quote))
    if day.weekday is not None and found.weekday() != day.weekday:
        problems.append(Problem("weekday_conflict", "/deadline", "the weekday is another one that year", quote))
    if event is not None and found > event:
        problems.append(Problem("deadline_after_start", "/deadline", "the last day to register lies after the start", quote))
    marks = [Mark("", *period.day_span, f"registration: {period.day_rule}")]
    clock = (period.hours.end or period.hours.start) if period.hours else None
    if clock and period.hour_span:
        marks.append(Mark("", *period.hour_span, f"registration: {period.hour_rule}"))
    return Reading(stamp(found, clock), tuple(marks), tuple(problems))


def _up_to(day: PartialDate, event: date | None) -> date | None:
    """The day in its own year, else in the last year in which it is not after the event."""
    plain = day._replace(weekday=None)
    if day.year is not None:
        return years.in_year(plain, day.year)
    if event is None:
        return None
    fitting = (years.in_year(plain, year) for year in (event.year, event.year - 1))
    return next((found for found in fitting if found is not None and found <= event), None)
