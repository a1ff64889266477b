"""When the event is held, by text and metadata together: metadata fills what the text leaves open."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from scraper.document import Document
from scraper.fields.when import Times
from scraper.grammar import dates, labelled_times
from scraper.grammar.stamps import closing_day, day_of, stamp
from scraper.reading import Context, Mark, Problem, Reading
from scraper.structured import time_elements
from scraper.structured.conflicts import conflict, mark
from scraper.structured.metadata import Metadata, is_weak
from scraper.structured.statements import Held, Statement

Reader = Callable[[Context], Times]

_CLOCK: Final = slice(11, 16)  # of an ISO 8601 stamp
_YEAR: Final = "year: "  # how the rule begins that filled a year
_FETCHED: Final = "year: as_of"
_OPEN: Final = frozenset(("year_unknown", "date_unsure"))
_LONGEST: Final = 62  # days of one event that are counted one by one


def joined(metadata: Metadata, found: Times, doc: Document, ctx: Context, reader: Reader) -> Times:
    """The times that ``reader`` found in the text, with what metadata adds; ``reader`` is asked again with a year's help."""
    stated = [statement for statement in metadata.statements if statement.held]
    if not stated:
        stated = time_elements.read(metadata.markup, _words(doc, found))
    for statement in stated:
        found = _joined(found, statement, doc, ctx, reader)
    return found


def _words(doc: Document, found: Times) -> list[str]:
    """The words of the day."""
    quotes = [p.quote for p in found.start.problems if p.quote and p.code in {"year_unknown", "year_inferred"}]
    return quotes or [doc.text[m.start : m.end] for m in found.start.marks[:1] if m.start is not None and m.end is not None]


def _joined(found: Times, statement: Statement, doc: Document, ctx: Context, reader: Reader) -> Times:
    first = statement.held[0]
    if any(p.code == "year_unknown" for p in found.start.problems):
        again = reader(replace(ctx, as_of=first.start.day))
        found = again if again.start else found
    if found.start.value is None:
        return found if statement.source == "time" else _stated(found, statement, doc)
    day = day_of(found.start.value)
    weak = is_weak(found.start)
    held = next((h for h in statement.held if h.start.day == day), None)
    if held is None and weak:
        held = next((h for h in statement.held if _is_same_day(doc, found, day, h.start.day)), None)
    if weak and (held is not None or any(m.rule == _FETCHED for m in found.start.marks)):
        found = _with_year(found, statement.source, held.start.day.year - day.year if held else 0, agreed=held is not None)
    if held is None:
        return _elsewhere(found, statement, doc, day)
    if statement.source == "time":
        return found  # its clock time is often noon or midnight where nobody gave one
    return _completed(found, statement, held, doc)


def _is_same_day(doc: Document, found: Times, day: date, other: date) -> bool:
    """Whether two days differ by the year alone, and the weekday that the text names is the other's too."""
    named = (dates.find(words)[:1] for words in _words(doc, found))
    weekdays = {each.value.first.weekday for each in itertools.chain.from_iterable(named)}
    return (day.month, day.day) == (other.month, other.day) and weekdays <= {None, other.weekday()}


def _with_year(found: Times, source: str, years: int, *, agreed: bool) -> Times:
    """The times with the year that metadata gives, and the metadata as its source."""

    def told(reading: Reading[str]) -> Reading[str]:
        marks = tuple(m._replace(rule=source) if m.rule.startswith(_YEAR) and m.start is None else m for m in reading.marks)
        problems = [p for p in reading.problems if not (agreed and p.code == "year_inferred")]
        problems = [
            Problem("year_inferred", p.field, f"year from {source}", p.quote) if p.code == "year_inferred" else p
            for p in problems
        ]
        return Reading(moved(reading.value, years), marks, tuple(problems))

    occasions = tuple(
        {**occasion, "start": moved(occasion["start"], years), "end": moved(occasion["end"], years)}
        for occasion in found.occurrences.value or ()
    )
    marks = tuple(m._replace(rule=source) if m.rule.startswith(_YEAR) and m.start is None else m for m in found.occurrences.marks)
    start, end = told(found.start), told(found.end)
    return Times(start, end, Reading(occasions, marks, found.occurrences.problems), _days(start.value, end.value))


def moved(when: str | None, years: int) -> str | None:
    """The same day and clock time in another year."""
    if when is None or not years:
        return when
    day = day_of(when)
    clock = when[_CLOCK] or None
    try:
        return stamp(day.replace(year=day.year + years), clock)
    except ValueError:  # 29 February
        return stamp(day + timedelta(days=365 * years), clock)


def _stated(found: Times, statement: Statement, doc: Document) -> Times:
    """The times that metadata gives where the text gives none; hours under a label of their own are the text's."""
    held, source = statement.held[0], statement.source
    start, end = held.start.stamp, held.end.stamp if held.end else None
    starting: tuple[Mark, ...] = (mark("", source),)
    ending = starting
    problems = tuple(p for p in found.start.problems if p.code not in _OPEN)
    hours = (
        labelled_times.label_hours(doc) if len(statement.held) == 1 and not (held.end and held.end.day > held.start.day) else None
    )
    if hours is not None and hours.value.start:
        words = Mark("", hours.start, hours.end, f"label: {hours.rule}")
        clock, over = hours.value.start, hours.value.end
        if held.start.clock not in (None, clock):
            read = Reading(clock, (words,))
            problems += (conflict(doc, read, "/start", (clock, held.start.clock), source),)
            end = None
        start, starting = stamp(held.start.day, clock), (*starting, words)
        if over and (day := closing_day(held.start.day, clock, over)):
            end, ending = stamp(day, over), (*ending, words)
    return Times(
        Reading(start, starting, problems),
        Reading(end, ending) if end else Reading(),
        _occurrences(statement, list(statement.held)),
        _days(start, end),
    )


def _elsewhere(found: Times, statement: Statement, doc: Document, day: date) -> Times:
    """The text's day is none of metadata's: a conflict, unless one is a part of the other."""
    last = day_of(found.end.value) if found.end.value else day
    days = {day_of(o["start"]) for o in found.occurrences.value or () if o["start"]}
    for held in statement.held:
        until = held.end.day if held.end else held.start.day
        if held.start.day <= day <= until or day <= held.start.day <= last or held.start.day in days:
            return found
    stated = statement.held[0].start.stamp
    problem = conflict(doc, found.start, "/start", (found.start.value, stated), statement.source)
    return found._replace(start=found.start.noting(problem))


def _completed(found: Times, statement: Statement, held: Held, doc: Document) -> Times:
    """Text and metadata mean the same day: clock times, the end and further occasions are filled in."""
    start, end, source = found.start, found.end, statement.source
    said = (start.value or "")[_CLOCK]
    over = held.end
    agreed = True
    if not said and held.start.clock and not found.occurrences.value:
        start = replace(start, value=stamp(day_of(start.value or ""), held.start.clock), marks=_proven(start.marks, source))
    elif said and held.start.clock not in (None, said):
        start = start.noting(conflict(doc, start, "/start", (said, _clock(held)), source))
        agreed = held.start.wall[1] == said  # Swedish time with a wrong zone
        over = over.as_written if over and agreed else over
    if agreed and over is not None and not found.occurrences.value:
        end = _end(start, end, Held(held.start, over), source, doc)
    found = found._replace(start=start, end=end, days=_days(start.value, end.value))
    several = len(statement.held) > 1 and not found.occurrences.value
    if several and (end.value is None or day_of(end.value) == day_of(start.value or "")):
        rest = [other for other in statement.held if other is not held]
        main = {"start": start.value, "end": end.value, "place": held.place}
        marks = [m._replace(path="/0/start") for m in start.marks] + [m._replace(path="/0/end") for m in end.marks]
        found = found._replace(occurrences=_occurrences(statement, [held, *rest], main, marks))
    return found


def _proven(marks: tuple[Mark, ...], source: str) -> tuple[Mark, ...]:
    """The marks with that of metadata, once."""
    return marks if mark("", source) in marks else (*marks, mark("", source))


def _clock(held: Held) -> str:
    """The clock time of metadata, with what was written where that has another zone."""
    clock, written = held.start.clock, held.start.wall[1]
    return f"{clock}" if clock == written else f"{clock} (written {written} of another zone)"


def _end(start: Reading[str], end: Reading[str], held: Held, source: str, doc: Document) -> Reading[str]:
    """The end with what metadata adds; one that does not lie behind the start adds nothing."""
    over = held.end
    if over is None or not start.value or over.stamp <= start.value or (end.value is None and end.problems):
        return end
    if end.value is None and (over.clock or over.day > day_of(start.value)):
        return replace(end, value=over.stamp, marks=(mark("", source),))
    if end.value is None or over.clock is None:
        return end
    if "T" not in end.value:
        same = over.day == day_of(end.value)
        return replace(end, value=over.stamp, marks=_proven(end.marks, source)) if same else end
    if end.value != over.stamp:
        return end.noting(conflict(doc, end, "/end", (end.value, over.stamp), source))
    return end


def _occurrences(
    statement: Statement, held: list[Held], main: dict[str, str | None] | None = None, proofs: Sequence[Mark] = ()
) -> Reading[tuple[dict[str, str | None], ...]]:
    """The occasions of metadata; ``main`` is the first as text and metadata have it together, ``proofs`` its evidence."""
    if len(held) < 2:  # noqa: PLR2004 - one is no several
        return Reading(())
    values = [{"start": h.start.stamp, "end": h.end.stamp if h.end else None, "place": h.place} for h in held]
    values[0] = main or values[0]
    marks = [mark(f"/{n}/{part}", statement.source) for n, value in enumerate(values) for part in value if value[part]]
    told = {proof.path for proof in proofs}
    return Reading(tuple(values), (*proofs, *(m for m in marks if m.path not in told)))


def _days(start: str | None, end: str | None) -> tuple[date, ...]:
    if start is None:
        return ()
    first = day_of(start)
    last = max(first, day_of(end)) if end else first
    count = (last - first).days + 1
    return tuple(first + timedelta(days=n) for n in range(count)) if count <= _LONGEST else (first, last)
