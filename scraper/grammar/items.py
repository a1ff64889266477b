"""One programme item: its headline, its persons, and what stands under it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from scraper.document import Span
from scraper.grammar import headlines, people, periods
from scraper.grammar.clocks import Leading
from scraper.grammar.kinds import kind_of
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row, trimmed
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.agenda import ASIDES, CREDITS, ENDINGS
from scraper.lexicon.calendar import WEEKDAYS

_ASIDE: Final = headlines.labels_pattern(ASIDES)
_CREDIT: Final = headlines.labels_pattern(CREDITS)
_NEAR_START: Final = 4
_SHORT: Final = 120
_TOWN: Final = 25  # characters behind a name that may be where somebody comes from


@dataclass(slots=True)
class Item:
    """What the lines of an item say."""

    title: Span | None = None
    title_text: str | None = None
    kind: str = "other"
    description: Span | None = None
    mentions: list[Mention] = field(default_factory=list)


#: "Torsdag 10.40 …": the day's name in front of the time.
_WEEKDAY: Final = re.compile(rf"{words_pattern(WEEKDAYS)},?\s+(?=\d|kl)", re.IGNORECASE)


def read(text: str, rows: Sequence[Row]) -> Item:
    """The item that stands in ``rows``, whose first line begins behind the time."""
    lines = [r for r in (trimmed(text, row) for row in rows) if r.end > r.start and not _ASIDE.match(text, r.start, r.end)]
    if not lines or headlines.is_contact(text, lines[0]):
        return Item()
    head, below = headlines.head_of(text, lines)
    in_head, under = _persons(text, head, below)
    title = headlines.title_of(text, head, in_head, below)
    mentions = merge([*in_head, *under])
    mentions = headlines.with_body_of_headline(text, title, mentions)
    item = Item(mentions=mentions)
    if (
        title is not None
        and kind_of(text[title.start : title.end]) in ENDINGS
        and (dash := headlines.ASIDE.search(text, title.start, title.end))
    ):
        title = Span(title.start, dash.start())  # "Lunch - på egen bekostnad"
    if title is not None:
        item.title, item.title_text = title, " ".join(text[title.start : title.end].split())
    item.kind = kind_of(item.title_text or text[head.start : head.end], bool(mentions))
    rest = [r for r in below if title is None or r.start >= title.end]
    if rest:
        item.description = Span(rest[0].start, rest[-1].end)
    return item


def _persons(text: str, head: Row, below: list[Row]) -> tuple[list[Mention], list[Mention]]:
    """Those of the headline, and those of the lines below; where a label names who takes part, it decides below."""
    heading = headlines.is_person_heading(text, head)
    rows = (head, *below)
    starts = [row.start for row in rows]
    quiet = {row: at for row in rows if (at := _quiet_from(text, row)) is not None}
    found: list[tuple[Mention, Row]] = []
    for mention in people.read(text, head.start, rows[-1].end, expected=heading):
        row = rows[bisect_right(starts, mention.span.start) - 1]
        if mention.span.start < row.end and mention.start < quiet.get(row, row.end):
            found.append((mention, row))
    label = next((m.start() for r in rows if (m := headlines.label_in(text, r))), None)
    row_of = {id(m): row for m, row in found}

    def accept(mention: Mention) -> bool:
        row = row_of[id(mention)]
        if heading or (label is not None and mention.start >= label):
            return True
        if row is head:
            return headlines.takes_part(text, head, mention)
        named = mention.starts_line and bool(mention.role or mention.organisation)
        return named or (label is None and _takes_part_below(text, row, mention))

    kept = people.accepted([m for m, _ in found], accept)
    return [m for m in kept if m.start < head.end], [m for m in kept if m.start >= head.end]


def _quiet_from(text: str, row: Row) -> int | None:
    """Where a line begins to speak of pictures or of how to reach somebody."""
    if headlines.is_contact(text, row):
        return row.start
    credit = _CREDIT.search(text, row.start, row.end) if text.find(":", row.start, row.end) >= 0 else None
    return credit.start() if credit else None


def _takes_part_below(text: str, row: Row, mention: Mention) -> bool:
    """Whether somebody named under a headline takes part, or is only talked about."""
    before = text[row.start : mention.start]
    if headlines.PARTICIPLE.search(before):
        return False
    if mention.role or mention.organisation or mention.verb_after or mention.verb_before or mention.function:
        return True
    if mention.starts_line:
        return mention.ends_line or row.bullet or row.end - mention.end < _TOWN
    if mention.ends_line and row.end - row.start < _SHORT and (mention.starts_sentence or before.rstrip().endswith(",")):
        return True  # "Myndigheten och dess uppdrag, Nils Kvist"
    return headlines.LEADS.search(before) is not None


def merge(mentions: list[Mention]) -> list[Mention]:
    """Each person once, in order, in the fullest form."""
    merged: dict[str, Mention] = {}
    for mention in mentions:
        known = merged.setdefault(mention.name.casefold(), mention)
        if bool(mention.role) + bool(mention.organisation) > bool(known.role) + bool(known.organisation):
            merged[mention.name.casefold()] = mention
    return list(merged.values())


def read_alone(
    text: str, rows: Sequence[Row], leading: Callable[[str, int, int], Leading | None]
) -> tuple[Item, tuple[str | None, str | None]]:
    """An item given without its page, with its clock times: its day and hours may stand on any line of their own."""
    start: str | None = None
    end: str | None = None
    kept: list[Row] = []
    for row in rows:
        begin = row.start
        day = _WEEKDAY.match(text, row.start, row.end)
        found = leading(text, day.end() if day else row.start, row.end)
        if found is not None and start is None:
            start, end, begin = found.start, found.end, found.stop
            if text[begin : row.end].strip():
                kept = []  # what stands above a timed headline heads the whole pass
        elif (
            (period := next(iter(periods.find(text, row.start, row.end)), None))
            and (at := _edge(period, min)) is not None
            and at - row.start <= _NEAR_START
        ):
            if start is None and period.hours and period.hours.start:
                start, end = period.hours.start, period.hours.end
            if kept and period.hours:
                continue
            if not kept:
                begin = _edge(period, max) or begin
        kept.append(Row(begin, row.end, row.bullet, row.gap))
    return read(text, kept), (start, end)


def _edge(period: periods.Period, choose: Callable[[list[int]], int]) -> int | None:
    spans = [s for s in (period.day_span, period.hour_span) if s]
    return choose([s.start if choose is min else s.end for s in spans]) if spans else None
