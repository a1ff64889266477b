"""What the page says of its time: the sources in their order, and what one source lends another."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from scraper.document import Document
from scraper.grammar import changes, common_hours, dates, endings, labelled_times, occasions, running_text, years
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.occasions import NOTHING, Occasion, Said
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found
from scraper.grammar.written import stamp_line
from scraper.reading import Context

Source = Callable[[Document, Context], Said]
#: The first source that names a day is believed.
SOURCES: tuple[Source, ...] = (
    occasions.from_date_line,
    labelled_times.from_labels,
    occasions.from_tile,
    occasions.from_title,
    occasions.from_agenda_days,
    running_text.from_text,
)


class _Told:
    """What each source says, asked once."""

    def __init__(self, doc: Document, ctx: Context) -> None:
        self.doc = doc
        self._ctx = ctx
        self._said: dict[Source, Said] = {}

    @cached_property
    def stamp(self) -> Found[date] | None:
        """A bare day beside the heading, which may be that of writing."""
        return stamp_line(self.doc)

    def by(self, source: Source) -> Said:
        if source not in self._said:
            self._said[source] = source(self.doc, self._ctx)
        return self._said[source]

    def has_year(self, said: Said) -> bool:
        """Whether the year of at least one of its days can be told."""
        days = [o.period.days.first for o in said.occasions if o.period.days]
        return any(day.year is not None or years.resolve(day, self.doc, self._ctx) is not None for day in days)


def read(doc: Document, ctx: Context) -> Said:
    """What the first source with a day says; an announced change overrides it. Else the first day that was not sure enough."""
    said = _first(_Told(doc, ctx))
    changed = _changed(doc, ctx, said)
    return changed if changed.occasions else said


def _first(told: _Told) -> Said:
    unsure, yearless = None, NOTHING
    for source in SOURCES:
        said = told.by(source)
        if not any(o.period.days for o in said.occasions) or (source is not running_text.from_text and _is_stamp(told, said)):
            unsure = unsure or said.unsure
            continue
        whole = [_with_hours(told, _all_days(told, occasion), n) for n, occasion in enumerate(said.occasions)]
        if source is running_text.from_text and len(whole) == 1:
            whole = [_until_return(told.doc, whole[0])]
        if source is occasions.from_date_line:
            whole += _further(told, whole[0])
        found = Said(_alike(told.doc, tuple(whole)), unsure)
        if yearless.occasions and not _same_day(yearless, found):
            continue
        if told.has_year(found):
            return found
        yearless = yearless if yearless.occasions else found
    return yearless if yearless.occasions else Said((), unsure)


def _same_day(a: Said, b: Said) -> bool:
    """Whether two sources name one day: the second may have the year that the first lacks."""
    days = [{dates.order(o.period.days.first) for o in said.occasions if o.period.days} for said in (a, b)]
    return bool(days[0] & days[1])


def _is_stamp(told: _Told, said: Said) -> bool:
    """Whether what stands beside the heading is the day of writing: labels or text name a later day as the event's."""
    line = told.stamp
    span = said.occasions[0].period.day_span
    if line is None or span is None or span.start != line.start or said.occasions[0].period.hours is not None:
        return False
    others = [o.period.days for o in told.by(labelled_times.from_labels).occasions if o.period.days]
    others = others or [o.period.days for o in told.by(running_text.from_text).occasions if o.period.days and o.period.hours]
    own = (line.value.month, line.value.day)
    return bool(others) and all(
        dates.order(days.first) != own and (days.first.year is None or _day(days.first) > line.value) for days in others
    )


def _day(day: PartialDate) -> date:
    return date(day.year or 1, day.month, day.day)


def _all_days(told: _Told, occasion: Occasion) -> Occasion:
    """A single day with those that follow it as headings of the programme."""
    days = occasion.period.days
    if days is None or days.last or days.others:
        return occasion
    for other in told.by(occasions.from_agenda_days).occasions:
        found = other.period.days
        if found and found.last and dates.order(found.first) == dates.order(days.first):
            return occasion._replace(period=occasion.period._replace(days=dates.pair(days.first, found.last) or days))
    return occasion


def _alike(doc: Document, found: tuple[Occasion, ...]) -> tuple[Occasion, ...]:
    """Several occasions without hours take those that are told for all of them."""
    several = len(found) > 1 or any(o.period.days and (o.period.days.last or o.period.days.others) for o in found)
    if not several or all(_has_hours(o.period) for o in found) or (hours := common_hours.each_time(doc)) is None:
        return found
    return tuple(o if _has_hours(o.period) else o._replace(period=occasions.with_hours(o.period, hours)) for o in found)


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
    back = endings.returning(doc, period)
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
    return occasion._replace(period=occasions.with_hours(period, endings.from_to(told.doc, period)))


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
