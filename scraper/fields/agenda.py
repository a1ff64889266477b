"""The timed programme, item by item."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any, Final, NamedTuple

from scraper.document import Document, Slot, Span
from scraper.grammar import dates, items, people
from scraper.grammar.clocks import AgendaClocks
from scraper.grammar.items import Item
from scraper.grammar.kinds import is_closing
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row
from scraper.grammar.rule import Found
from scraper.grammar.trailing import headline_end
from scraper.lexicon.calendar import WEEKDAYS
from scraper.reading import Mark, Problem, Reading

Value = dict[str, Any]
_RULE: Final = "programme_line"


class Programme(NamedTuple):
    """The items as read, before the event's days are known."""

    entries: tuple[tuple[Slot, Item], ...]
    hours: Slot | None = None  # the one timed line of a page, with nothing behind its time: the event's hours, no item

    def clocks(self) -> AgendaClocks:
        """The first timed line's start and the closing line's, as evidence for the event's own hours."""
        if self.hours is not None:
            spot = self.hours.clock
            end = Found(self.hours.end, spot.start, spot.end, "hours_alone") if self.hours.end else None
            return AgendaClocks(Found(self.hours.start, spot.start, spot.end, "hours_alone"), end)
        if not self.entries:
            return AgendaClocks()
        slot = min((s for s, _ in self.entries if s.day == self.entries[0][0].day), key=lambda s: s.start)
        closing = next(
            (
                (s, i)
                for s, i in reversed(self.entries[-2:])
                if i.title_text and (i.kind == "closing" or is_closing(i.title_text))
            ),
            None,
        )
        first = Found(slot.start, slot.clock.start, slot.clock.end, "first_programme_line")
        if closing is None or closing[0] is slot:
            return AgendaClocks(first)
        last = closing[0]
        return AgendaClocks(first, Found(last.end or last.start, last.clock.start, last.clock.end, "closing_line"))

    def mentions(self) -> list[Mention]:
        """Everybody whom the programme names, in order."""
        return [mention for _, item in self.entries for mention in item.mentions]


def scan(doc: Document) -> Programme:
    """The programme's items; what a page gives twice is kept once."""
    entries: list[tuple[Slot, Item]] = []
    seen: set[tuple[str, str | None, str, str]] = set()
    for slot in doc.slots:
        item = items.read(doc.text, _rows(doc, slot))
        day = doc.quote(slot.day) if slot.day else ""
        key = (slot.start, slot.end, (item.title_text or "").casefold(), day)
        if key in seen or (item.title_text is None and not item.mentions and slot.last == slot.block and _is_cut(doc, slot)):
            continue
        seen.add(key)
        entries.append((slot, item))
    if len(entries) == 1 and entries[0][1].title_text is None and not entries[0][1].mentions:
        return Programme((), entries[0][0])
    return Programme(tuple(_fuller_of_two(entries)))


def _fuller_of_two(entries: list[tuple[Slot, Item]]) -> list[tuple[Slot, Item]]:
    """A page may give its programme in short and in full: where the times begin anew and repeat, the longer one is kept."""
    turn = next((n for n, (a, b) in enumerate(pairwise(entries), 1) if a[0].day == b[0].day and b[0].start < a[0].start), None)
    if turn is None:
        return entries
    first, second = entries[:turn], entries[turn:]
    times = [{slot.start for slot, _ in part} for part in (first, second)]
    repeats = len(times[0] & times[1]) * 2 >= min(map(len, times))
    if not repeats or first[0][0].start != second[0][0].start:
        return entries
    return first if len(first) >= len(second) else second


def _rows(doc: Document, slot: Slot) -> list[Row]:
    head = doc.blocks[slot.block]
    is_behind = slot.clock.start > slot.rest  # "Kaffe 09.00"
    rows = [Row(slot.rest, headline_end(doc.text, slot.rest, slot.clock.start) if is_behind else head.end)]
    rows += [
        Row(b.start, b.end, b.bullet, b.gap)
        for b in doc.blocks[slot.block + 1 : slot.last + 1]
        if not b.start <= slot.clock.start < b.end
    ]
    return rows


def _is_cut(doc: Document, slot: Slot) -> bool:
    """A bare time at the very end of the text is what a cut left over, no item."""
    return slot is doc.slots[-1]


def read(doc: Document, programme: Programme, days: tuple[date, ...]) -> Reading[list[Value]]:
    """The agenda as values, with days where the programme spans several."""
    values: list[Value] = []
    marks: list[Mark] = []
    problems: list[Problem] = []
    undated: set[Span | None] = set()
    first_block = {slot.day: slot.block for slot in reversed(doc.slots)}
    several = len(days) > 1 or len({slot.day for slot, _ in programme.entries}) > 1
    for slot, item in programme.entries:
        day = _day(doc, slot, days, first_block) if several else None
        if several and day is None and slot.day not in undated:
            undated.add(slot.day)
            quote = doc.quote(slot.day) if slot.day else None
            problems.append(Problem("day_unknown", f"/{len(values)}/day", "the date of this day's lines is not known", quote))
        for start in (slot.start, *slot.also):
            path = f"/{len(values)}"
            value: Value = {
                "day": day,
                "start": start,
                "end": slot.end if start == slot.start else None,
                "end_inferred": None,
                "title": item.title_text,
                "kind": item.kind,
            }
            value["description"] = doc.quote(item.description) if item.description else None
            value["speakers"] = [person_of(doc, mention) for mention in item.mentions]
            values.append(value)
            marks += _marks(path, slot, item, day, has_end=value["end"] is not None)
    _infer_ends(values)
    return Reading(values, tuple(marks), tuple(problems))


def person_of(doc: Document, mention: Mention) -> Value:
    """A mention as a person's value."""
    role = people.value(doc.text, mention.role) or people.value(doc.text, mention.function)
    return {"name": mention.name, "role": role, "organisation": people.value(doc.text, mention.organisation)}


def person_marks(path: str, mention: Mention) -> list[Mark]:
    """The evidence for a person's name, role and organisation."""
    marks = [Mark(f"{path}/name", *mention.span, mention.name_rule)]
    if role := mention.role or mention.function:
        marks.append(Mark(f"{path}/role", *role, mention.role_rule if mention.role else "function"))
    if mention.organisation:
        marks.append(Mark(f"{path}/organisation", *mention.organisation, mention.organisation_rule))
    return marks


def _marks(path: str, slot: Slot, item: Item, day: date | None, *, has_end: bool) -> list[Mark]:
    marks = [Mark(f"{path}/start", *slot.clock, _RULE)]
    if has_end:
        marks.append(Mark(f"{path}/end", *slot.clock, _RULE))
    if day and slot.day:
        marks.append(Mark(f"{path}/day", *slot.day, "day_heading"))
    if item.title:
        marks.append(Mark(f"{path}/title", *item.title, "headline"))
    if item.description:
        marks.append(Mark(f"{path}/description", *item.description, "below_headline"))
    for n, mention in enumerate(item.mentions):
        marks += person_marks(f"{path}/speakers/{n}", mention)
    return marks


def _day(doc: Document, slot: Slot, days: tuple[date, ...], first_block: Mapping[Span | None, int]) -> date | None:
    """The day of an item: from its day's heading, which must fit one of the event's days."""
    if not days:
        return None
    if slot.day is None:
        return days[0] if slot.block <= first_block[None] else None
    return day_of_heading(doc.text, slot.day, days)


def day_of_heading(text: str, heading: Span, days: tuple[date, ...]) -> date | None:
    """Which of the event's days a heading names: by date, by weekday, or by number ("Dag 2")."""
    for found in dates.find(text, *heading):
        first = found.value.first
        fitting = [d for d in days if (d.day, d.month) == (first.day, first.month)]
        return fitting[0] if fitting else None
    words = text[heading.start : heading.end].casefold().split()
    if words[0] in ("dag", "day") and len(words) > 1:
        number = words[1].strip(":.-–,")
        position = int(number) if number.isdigit() else {"ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5}.get(number, 0)
        return days[position - 1] if 0 < position <= len(days) else None
    weekday = WEEKDAYS.get(words[0].strip(":.,"))
    fitting = [d for d in days if d.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _infer_ends(values: list[Value]) -> None:
    """The next item's start on the same day, where the line gives no end."""
    for value, following in pairwise(values):
        if value["end"] is None and value["day"] == following["day"] and following["start"] > value["start"]:
            value["end_inferred"] = following["start"]
