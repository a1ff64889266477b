"""Times at which an event is held, told by its date line, its heading and the days of its programme."""

import re
from bisect import bisect_right
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from scraper.document import Block, Document, Label, Part, Span
from scraper.grammar import dates, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found
from scraper.grammar.sentences import sentence_at
from scraper.grammar.tries import words
from scraper.grammar.written import RELEASED
from scraper.lexicon.calendar import MONTHS, OCCASION_WORDS, WEEKDAYS
from scraper.reading import Context

#: Parts that speak of other things than the event's time.
SILENT = frozenset({Part.NAVIGATION, Part.ALERT, Part.CREDIT, Part.FORM, Part.CONTACT, Part.FOOTER})
_NOT_PLACES = words((*OCCASION_WORDS, *WEEKDAYS, *MONTHS))
_PLACE = r"[A-ZÅÄÖÉ][\wåäöé]+(?:[ -][A-ZÅÄÖÉ][\wåäöé]+){0,2}"
_PLACE_BEFORE = re.compile(rf"(?:^|[\s(])(?!(?i:{_NOT_PLACES})\b)({_PLACE})\s*[:,–-]?\s*$")
_PLACE_AFTER = re.compile(rf"\s*(?:[,:–(-]|\bi\b|\bpå\b)\s*(?!(?i:{_NOT_PLACES})\b)({_PLACE})(?=\s*(?:[,.;)\n]|$))")
_START = attrgetter("start")
_TILE = 5  # lines above and below the heading
_HEADING = 80  # characters of a line that heads a day


class Occasion(NamedTuple):
    """One time at which the event is held."""

    period: Period
    source: str
    place: Found[str] | None = None


class Said(NamedTuple):
    """What one source says: its occasions, the first of which is the event's; or a day that may be and may not be."""

    occasions: tuple[Occasion, ...] = ()
    unsure: Period | None = None


NOTHING = Said()


def from_date_line(doc: Document, _: Context) -> Said:
    """The line above the heading."""
    blocks = list(doc.within(Part.DATE_LINE))
    if not blocks:
        return NOTHING
    found = [Occasion(period, "date line") for block in blocks for period in periods.find(doc.text, block.start, block.end)]
    if not found and (near := periods.find(doc.text, blocks[0].start, blocks[-1].end)):
        found = [Occasion(near[0], "date line")]
    if found and found[0].period.hours is None and len(blocks) > 1:
        hours = next((h for b in blocks if (h := periods.hours(doc.text, b.start, b.end))), None)
        found[0] = found[0]._replace(period=with_hours(found[0].period, hours))
    return Said(tuple(found[:1]))


def from_title(doc: Document, _: Context) -> Said:
    """The heading: of several that name the day the one that has the hour too."""
    found = [
        p for block in doc.within(Part.TITLE) for p in periods.find(doc.text, block.start, block.end) if _heads(doc, block, p)
    ]
    if not found:
        return NOTHING
    first = found[0]
    best = next(
        (p for p in found if p.hours and p.days and first.days and dates.order(p.days.first) == dates.order(first.days.first)),
        first,
    )
    return Said((Occasion(best, "heading"),))


def _heads(doc: Document, block: Block, period: Period) -> bool:
    """Whether a heading's day is one; figures that may be a fraction only at its very end: "Frukostmöte 12/5"."""
    if RELEASED.match(block.text):
        return False
    return period.day_rule not in dates.WEAK or not doc.text[period.end : block.end].strip(" .")


def from_tile(doc: Document, _: Context) -> Said:
    """A tile beside the heading that gives day, month and perhaps year on lines of their own."""
    title = next(doc.within(Part.TITLE), None)
    at = title.index if title else 0
    for block in doc.blocks[max(0, at - _TILE) : at + _TILE]:
        if not (block.text.isdigit() and len(block.text) <= 2) or block.index + 1 == len(doc.blocks):
            continue
        month = doc.blocks[block.index + 1]
        if month.text.strip(".").lower() not in MONTHS:
            continue
        year = doc.blocks[month.index + 1] if month.index + 1 < len(doc.blocks) else month
        end = year.end if year.text.isdigit() and len(year.text) == 4 else month.end
        found = periods.find(doc.text, block.start, end)
        if found and found[0].days:
            return Said((Occasion(found[0], "tile"),))
    return NOTHING


def from_agenda_days(doc: Document, _: Context) -> Said:
    """Headings of days above or inside the programme: "Onsdag 22 augusti", "Torsdag 23 augusti"."""
    timed = {slot.block for slot in doc.slots}
    found = []
    for block in doc.blocks:
        if block.part is not Part.AGENDA and block.index + 1 not in timed:
            continue
        if block.part in SILENT or len(block.text) >= _HEADING or not dates.HINT.search(doc.text, block.start, block.end):
            continue
        period = next(iter(periods.find(doc.text, block.start, block.end)), None)
        near = period is not None and period.start - block.start <= len("Program för ")
        if near and period is not None and period.day_rule not in dates.WEAK and _is_heading(period):
            found.append(Occasion(period, "day of the programme"))
    if len(found) > 1 and (all_days := whole(found)):
        return Said((all_days,))
    return Said(tuple(found[:1]))


def _is_heading(period: Period) -> bool:
    return period.days is not None and period.hours is None and not period.days.others


def whole(found: list[Occasion]) -> Occasion | None:
    """Days one after the other, from the first to the last."""
    a, b = found[0].period, found[-1].period
    if a.days is None or b.days is None:
        return None
    days = dates.pair(a.days.first, b.days.last or b.days.first)
    hours = Clocks(a.hours.start, b.hours.end if b.hours else None) if a.hours else None
    return found[0]._replace(period=a._replace(days=days, hours=hours)) if days else None


def block_at(doc: Document, position: int) -> Block:
    """The block in which a position of the text lies."""
    return doc.blocks[max(0, bisect_right(doc.blocks, position, key=_START) - 1)]


def value_of(doc: Document, label: Label) -> Span:
    """A label's value; of a label that seems empty the next line, where that is a day or hours and nothing else."""
    if label.end > label.start or label.block + 1 >= len(doc.blocks):
        return Span(label.start, label.end)
    below = doc.blocks[label.block + 1]
    if below.part not in SILENT and below.part is not Part.AGENDA and len(below.text) < _HEADING:
        found = next(iter(periods.find(doc.text, below.start, below.end)), None)
        hours = None if found else periods.hours(doc.text, below.start, below.end)
        begin, end = (found.start, found.end) if found else (hours.start, hours.end) if hours else (below.end, below.start)
        if begin < end and not (doc.text[below.start : begin] + doc.text[end : below.end]).strip(" .,:"):
            return Span(below.start, below.end)
    return Span(label.start, label.end)


def sentence_of(doc: Document, period: Period) -> Span:
    """The sentence in which a period begins."""
    block = block_at(doc, period.start)
    return sentence_at(doc, block, period.start)


def placed(doc: Document, found: list[Occasion]) -> tuple[Occasion, ...]:
    """The occasions with the towns that stand beside them; days in a row without towns are one occasion over several days."""
    if len(found) < 2:
        return tuple(found)
    spots = [o._replace(place=_place(doc, o.period)) for o in found]
    if not any(spot.place for spot in spots) and _in_a_row(spots) and (all_days := whole(spots)):
        return (all_days,)
    return tuple(spots)


def _in_a_row(found: list[Occasion]) -> bool:
    days = [o.period.days.first for o in found if o.period.days]
    return all(
        (b.month == a.month and b.day == a.day + 1) or (b.day == 1 and b.month == a.month % 12 + 1) for a, b in pairwise(days)
    )


def _place(doc: Document, period: Period) -> Found[str] | None:
    block = block_at(doc, period.start)
    before = _PLACE_BEFORE.search(doc.text[block.start : period.start])
    if before:
        return Found(before[1], block.start + before.start(1), block.start + before.end(1), "town before a date")
    ends = {period.day_span.end, period.end} if period.day_span else {period.end}
    after = next((m for end in sorted(ends) if (m := _PLACE_AFTER.match(doc.text, end, block.end))), None)
    return Found(after[1], after.start(1), after.end(1), "town after a date") if after else None


def with_hours(period: Period, hours: Found[Clocks] | None) -> Period:
    """The days with hours found elsewhere."""
    return (
        period
        if hours is None
        else period._replace(hours=hours.value, hour_rule=hours.rule, hour_span=Span(hours.start, hours.end))
    )
