"""Start, end, occurrences and days of the event."""

from datetime import date, timedelta
from typing import NamedTuple

from scraper.document import Document
from scraper.grammar import endings, time_sources
from scraper.grammar.clocks import AgendaClocks
from scraper.grammar.held import Held, each_day, hold_all, marks_of
from scraper.grammar.occasions import Occasion
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found
from scraper.grammar.stamps import closing_day, stamp
from scraper.reading import Context, Mark, Problem, Reading

_LONGEST = 62  # days of one event that are counted one by one


class Times(NamedTuple):
    """When the event is held; ``days`` are its days, from which the days of the programme are told."""

    start: Reading[str]
    end: Reading[str]
    occurrences: Reading[tuple[dict[str, str | None], ...]]
    days: tuple[date, ...]


def read(doc: Document, ctx: Context, agenda: AgendaClocks) -> Times:
    """When the event is held, from the first source on the page that says; an announced change overrides it."""
    said = time_sources.read(doc, ctx)
    if not said.occasions:
        return _nothing(doc, said.unsure)
    held = hold_all(doc, ctx, each_day(said.occasions))
    if not held:
        return _yearless(doc, said.occasions[0])
    if said.occasions[0].source != "date line":
        held.sort(key=lambda h: (h.first, h.hours.start or ""))
    main = held[0]
    return Times(
        _start(doc, main, agenda),
        _end(doc, main, agenda),
        _occurrences(doc, held, agenda) if len(held) > 1 else Reading(()),
        _days(main),
    )


def _mark(found: Found[str], rule: str) -> Mark:
    return Mark("", found.start, found.end, f"{rule}: {found.rule}")


def _start(doc: Document, held: Held, agenda: AgendaClocks) -> Reading[str]:
    marks, clock = marks_of(held), held.hours.start
    if clock is None and (first := _first(doc, held, agenda)):
        clock, marks = first.value, (*marks, _mark(first, "beginning"))
    return Reading(stamp(held.first, clock), marks, held.problems)


def _first(doc: Document, held: Held, agenda: AgendaClocks) -> Found[str] | None:
    """The programme's first timed line, of several days the first day's; else what the text says of the beginning."""
    if agenda.first is None:
        return endings.beginning(doc, held.occasion.period)
    if held.last > held.first and doc.slots:
        slot = doc.slots[0]
        return Found(slot.start, slot.clock.start, slot.clock.end, agenda.first.rule)
    return agenda.first


def _end(doc: Document, held: Held, agenda: AgendaClocks) -> Reading[str]:
    """The last day with the hour at which it ends; nothing is invented."""
    several = held.last > held.first
    first = None if held.hours.start else _first(doc, held, agenda)
    start = held.hours.start or (first.value if first else None)
    end, marks = held.hours.end, marks_of(held)
    if end is None and (over := _over(doc, held, agenda, None if several else start)):
        end, marks = over.value, (*marks[:1], _mark(over, "closing"))
    if end is None:
        return Reading(held.last.isoformat(), marks) if several else Reading()
    day = held.last if several else closing_day(held.last, start, end)
    if day is None:
        return Reading(None, (), (Problem("end_before_start", "/end", f"the end {end} lies before the start {start}"),))
    return Reading(stamp(day, end), marks)


def _over(doc: Document, held: Held, agenda: AgendaClocks, start: str | None) -> Found[str] | None:
    """What the text says of the end, else the closing line of the programme, when it lies behind the start."""
    several = held.last > held.first
    told = (None if several else endings.ending(doc, held.occasion.period), agenda.closing)
    return next((found for found in told if found and (start is None or found.value > start)), None)


def _occurrences(doc: Document, held: list[Held], agenda: AgendaClocks) -> Reading[tuple[dict[str, str | None], ...]]:
    values: list[dict[str, str | None]] = []
    marks: list[Mark] = []
    problems: list[Problem] = []
    for n, each in enumerate(held):
        start, end = _start(doc, each, agenda), _end(doc, each, agenda)
        place = each.occasion.place
        values.append({"start": start.value, "end": end.value, "place": place.value if place else None})
        marks += marks_of(each, f"/{n}/start")
        if end:
            marks += marks_of(each, f"/{n}/end")
        if place:
            marks.append(Mark(f"/{n}/place", place.start, place.end, place.rule))
        problems += [p._replace(field=f"/occurrences/{n}/start") for p in each.problems] if n else []
    return Reading(tuple(values), tuple(marks), tuple(problems))


def _days(held: Held) -> tuple[date, ...]:
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
    quote = doc.quote(occasion.period.day_span) if occasion.period.day_span else None
    return Times(
        Reading(
            problems=(Problem("year_unknown", "/start", "nothing on the page or in its address fits a year to the day", quote),)
        ),
        Reading(),
        Reading(()),
        (),
    )
