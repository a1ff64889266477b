"""Start, end, occurrences and days of the event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from scraper.document import Document, Span
from scraper.grammar import changes, dates, labelled_times, occasions, running_text, years
from scraper.grammar.clocks import AgendaClocks, Clocks
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.occasions import Occasion, Said
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found
from scraper.grammar.stamps import closing_day, stamp
from scraper.reading import Context, Mark, Problem, Reading

#: The first source that names a day is believed.
SOURCES: tuple[Callable[[Document], Said], ...] = (
    occasions.from_date_line,
    labelled_times.from_labels,
    occasions.from_title,
    occasions.from_agenda_days,
    running_text.from_text,
)
_LONGEST = 62  # days of one event that are counted one by one


class Times(NamedTuple):
    """When the event is held; ``days`` are its days, from which the days of the programme are told."""

    start: Reading[str]
    end: Reading[str]
    occurrences: Reading[tuple[dict[str, str | None], ...]]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class _Held:
    """One occasion with whole days."""

    occasion: Occasion
    first: date
    last: date
    problems: tuple[Problem, ...] = ()
    year_span: Span | None = None
    year_source: str = "page"

    @property
    def hours(self) -> Clocks:
        return self.occasion.period.hours or Clocks(None)


class _Told:
    """What each source says, asked once."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._said: dict[Callable[[Document], Said], Said] = {}

    def by(self, source: Callable[[Document], Said]) -> Said:
        if source not in self._said:
            self._said[source] = source(self.doc)
        return self._said[source]


def read(doc: Document, ctx: Context, agenda: AgendaClocks) -> Times:
    """When the event is held, from the first source on the page that says; an announced change overrides it."""
    said, unsure = _said(_Told(doc))
    said = _changed(doc, ctx, said)
    if not said.occasions:
        return _nothing(doc, unsure)
    held = [h for occasion in _each_day(said.occasions) if (h := _hold(doc, ctx, occasion))]
    if not held:
        return _yearless(doc, said.occasions[0])
    if said.occasions[0].source != "date line":
        held.sort(key=lambda h: (h.first, h.hours.start or ""))
    main = held[0]
    return Times(
        _start(main, agenda),
        _end(main, agenda),
        _occurrences(held, agenda) if len(held) > 1 else Reading(()),
        _days(main),
    )


def _said(told: _Told) -> tuple[Said, Period | None]:
    """What the first source with a day says, and the first day that was not sure enough to be believed."""
    unsure = None
    for source in SOURCES:
        said = told.by(source)
        if any(o.period.days for o in said.occasions):
            whole = [_with_hours(told, occasion, n) for n, occasion in enumerate(said.occasions)]
            if source is running_text.from_text and len(whole) == 1:
                whole = [_until_return(told.doc, whole[0])]
            if source is occasions.from_date_line:
                whole += _further(told, whole[0])
            return Said(tuple(whole)), unsure
        unsure = unsure or said.unsure
    return occasions.NOTHING, unsure


def _further(told: _Told, main: Occasion) -> list[Occasion]:
    """The other occasions of a list in which the date line's own day stands too."""
    day = main.period.days.first if main.period.days else None
    sources = [labelled_times.from_labels] + ([running_text.from_text] if running_text.has_list(told.doc) else [])
    for source in sources:
        found = [o for o in told.by(source).occasions if o.period.days]
        rest = [o for o in found if day and o.period.days and dates.order(o.period.days.first) != dates.order(day)]
        if rest and len(rest) < len(found):
            return rest
    return []


def _until_return(doc: Document, occasion: Occasion) -> Occasion:
    """The occasion with the day and hour at which the text says that one is back."""
    period = occasion.period
    back = changes.returning(doc, period)
    if back is None or period.days is None or (period.hours and period.hours.end):
        return occasion
    if back.days and period.days.last is None and back.days.first.month - period.days.first.month in (0, 1, -11):
        period = period._replace(days=dates.pair(period.days.first, back.days.first) or period.days)
    if back.hours and period.hours and (back.days is None or (period.days and period.days.last)):
        period = period._replace(hours=Clocks(period.hours.start, back.hours.start))
    return occasion._replace(period=period)


def _with_hours(told: _Told, occasion: Occasion, n: int) -> Occasion:
    """The occasion with hours that stand under a label of their own, or beside the same day elsewhere on the page."""
    period = occasion.period
    if period.days is None or _has_hours(period):
        return occasion
    period = occasions.with_hours(period, changes.line_below(told.doc, period) or labelled_times.label_hours(told.doc))
    if n or _has_hours(period) or period.days is None:
        return occasion._replace(period=period)
    day = dates.order(period.days.first)
    for other in (found.period for source in SOURCES[1:] for found in told.by(source).occasions):
        if _has_hours(other) and other.days and dates.order(other.days.first) == day:
            return occasion._replace(
                period=period._replace(hours=other.hours, hour_rule=other.hour_rule, hour_span=other.hour_span)
            )
    return occasion._replace(period=period)


def _has_hours(period: Period) -> bool:
    return period.hours is not None and period.hours.start is not None


def _changed(doc: Document, ctx: Context, said: Said) -> Said:
    """The same with an announced change."""
    change = changes.change(doc)
    if change is None:
        return said
    if not said.occasions:
        return Said((Occasion(change, "announced change"),)) if change.days else said
    base = said.occasions[0]
    period = base.period
    if change.days is not None and period.days is not None:
        new = (
            change.days.last
            if change.day_rule == "range of days" and doc.text[change.start :].lower().startswith("från")
            else None
        )
        days = DateRange(new) if new else change.days
        moved = dates.order(days.first) != dates.order(period.days.first)
        if moved:
            days = _borrow_year(doc, ctx, days, period.days.first)
            period = period._replace(days=days, day_rule=change.day_rule, day_span=change.day_span)
    if change.hours is not None and change.hours.start is not None:
        period = period._replace(hours=change.hours, hour_rule=change.hour_rule, hour_span=change.hour_span)
    return Said((base._replace(period=period, source=f"{base.source}, announced change"),))


def _borrow_year(doc: Document, ctx: Context, days: DateRange, old: PartialDate) -> DateRange:
    """A new day without a year lies near the old one."""
    found = years.resolve(old, doc, ctx) if days.first.year is None else None
    day = years.nearest(days.first, found.day) if found else None
    return DateRange(days.first._replace(year=day.year), days.last) if day else days


def _each_day(found: tuple[Occasion, ...]) -> list[Occasion]:
    """Days apart that are named together are occasions of their own."""
    each: list[Occasion] = []
    for occasion in found:
        days = occasion.period.days
        if days is None:
            continue
        each.append(occasion._replace(period=occasion.period._replace(days=days._replace(others=()))))
        each += [occasion._replace(period=occasion.period._replace(days=DateRange(other))) for other in days.others]
    return each


def _hold(doc: Document, ctx: Context, occasion: Occasion) -> _Held | None:
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
    return _Held(occasion, found.day, max(end, found.day), tuple(problems), found.span, found.source)


def _conflict(day: PartialDate, quote: str) -> Problem:
    return Problem("weekday_conflict", "/start", f"{day.day}/{day.month} is no {_WEEKDAYS[day.weekday or 0]} that year", quote)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _marks(held: _Held, path: str = "") -> tuple[Mark, ...]:
    """The words of the days, of the hours when they say something, and of a year that stands elsewhere."""
    occasion, period = held.occasion, held.occasion.period
    marks = [Mark(path, *period.day_span, f"{occasion.source}: {period.day_rule}")] if period.day_span else []
    if period.hour_span and period.hours and period.hours.start:
        marks.append(Mark(path, *period.hour_span, f"{occasion.source}: {period.hour_rule}"))
    if held.year_source != "page":
        start, end = held.year_span or (None, None)
        marks.append(Mark(path, start, end, f"year: {held.year_source}"))
    return tuple(marks)


def _mark(found: Found[str], rule: str) -> Mark:
    return Mark("", found.start, found.end, f"{rule}: {found.rule}")


def _start(held: _Held, agenda: AgendaClocks) -> Reading[str]:
    marks, clock = _marks(held), held.hours.start
    if clock is None and agenda.first is not None:
        clock = agenda.first.value
        marks += (_mark(agenda.first, "first line of the programme"),)
    return Reading(stamp(held.first, clock), marks, held.problems)


def _end(held: _Held, agenda: AgendaClocks) -> Reading[str]:
    """The last day with the hour at which it ends; nothing is invented."""
    several = held.last > held.first
    start = held.hours.start or (agenda.first.value if agenda.first else None)
    end, marks = held.hours.end, _marks(held)
    if end is None and agenda.closing is not None and (several or start is None or agenda.closing.value > start):
        end, marks = agenda.closing.value, (*marks[:1], _mark(agenda.closing, "closing line of the programme"))
    if end is None:
        return Reading(held.last.isoformat(), marks) if several else Reading()
    day = held.last if several else closing_day(held.last, start, end)
    if day is None:
        return Reading(None, (), (Problem("end_before_start", "/end", f"the end {end} lies before the start {start}"),))
    return Reading(stamp(day, end), marks)


def _occurrences(held: list[_Held], agenda: AgendaClocks) -> Reading[tuple[dict[str, str | None], ...]]:
    values: list[dict[str, str | None]] = []
    marks: list[Mark] = []
    problems: list[Problem] = []
    for n, each in enumerate(held):
        start, end = _start(each, agenda), _end(each, agenda)
        place = each.occasion.place
        values.append({"start": start.value, "end": end.value, "place": place.value if place else None})
        marks += _marks(each, f"/{n}/start")
        if end:
            marks += _marks(each, f"/{n}/end")
        if place:
            marks.append(Mark(f"/{n}/place", place.start, place.end, place.rule))
        problems += [p._replace(field=f"/occurrences/{n}/start") for p in each.problems] if n else []
    return Reading(tuple(values), tuple(marks), tuple(problems))


def _days(held: _Held) -> tuple[date, ...]:
    count = (held.last - held.first).days + 1
    return tuple(held.first + timedelta(days=n) for n in range(count)) if count <= _LONGEST else (held.first, held.last)


def _nothing(doc: Document, unsure: Period | None) -> Times:
    """No day to be believed; one that may be the event's is told as a problem."""
    problems: tuple[Problem, ...] = ()
    if unsure is not None:
        problems = (
            Problem("date_unsure", "/start", "a day is named that may not be the event's", doc.text[unsure.start : unsure.end]),
        )
    return Times(Reading(problems=problems), Reading(), Reading(()), ())


def _yearless(doc: Document, occasion: Occasion) -> Times:
    quote = doc.text[occasion.period.start : occasion.period.end]
    return Times(
        Reading(
            problems=(Problem("year_unknown", "/start", "nothing on the page or in its address fits a year to the day", quote),)
        ),
        Reading(),
        Reading(()),
        (),
    )
