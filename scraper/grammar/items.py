"""One programme item: its headline, its persons, and what stands under it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from scraper.document import Span
from scraper.grammar import headlines, people, periods
from scraper.grammar.clocks import Leading
from scraper.grammar.headlines import PERSON_LABEL
from scraper.grammar.kinds import kind_of
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row, trimmed
from scraper.lexicon.agenda import ASIDES, CREDITS

_ASIDE: Final = headlines.labels_pattern(ASIDES)
_CREDIT: Final = headlines.labels_pattern(CREDITS)
_NEAR_START: Final = 4


@dataclass(slots=True)
class Item:
    """What the lines of an item say."""

    title: Span | None = None
    title_text: str | None = None
    kind: str = "other"
    description: Span | None = None
    mentions: list[Mention] = field(default_factory=list)


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
    if title is not None:
        item.title, item.title_text = title, " ".join(text[title.start : title.end].split())
    item.kind = kind_of(item.title_text or text[head.start : head.end], bool(mentions))
    rest = [r for r in below if title is None or r.start >= title.end]
    if rest:
        item.description = Span(rest[0].start, rest[-1].end)
    return item


def _persons(text: str, head: Row, below: list[Row]) -> tuple[list[Mention], list[Mention]]:
    """Those of the headline, and those of the lines below; where a label names who takes part, only they count."""
    silent = [r for r in (head, *below) if _CREDIT.search(text, r.start, r.end) or headlines.is_contact(text, r)]
    labelled = [m.end() for r in (head, *below) for m in PERSON_LABEL.finditer(text, r.start, r.end)]
    heading = headlines.is_person_heading(text, head)
    end = below[-1].end if below else head.end
    found = [m for m in people.read(text, head.start, end, expected=heading) if not any(r.start <= m.start < r.end and m.start >= _credit_at(text, r) for r in silent)]
    rows = {id(m): next(r for r in (head, *below) if r.start <= m.span.start < r.end or r is below[-1:]) for m in found if any(r.start <= m.span.start < r.end for r in (head, *below))}
    found = [m for m in found if id(m) in rows]
    if labelled and any(m.start >= min(labelled) for m in found):
        told = [m for m in found if m.start >= min(labelled) or (m.verb_after and m.start >= head.end and (m.role or m.organisation))]
        if any(m.start > head.end for m in told):
            return [m for m in told if m.start < head.end], [m for m in told if m.start >= head.end]
    kept = people.accepted(found, lambda m: heading or (headlines.takes_part(text, head, m) if rows[id(m)] is head else _takes_part_below(text, rows[id(m)], m)))
    return [m for m in kept if m.start < head.end], [m for m in kept if m.start >= head.end]


def _credit_at(text: str, row: Row) -> int:
    match = _CREDIT.search(text, row.start, row.end)
    return match.start() if match else row.start


def _takes_part_below(text: str, row: Row, mention: Mention) -> bool:
    """Whether somebody named under a headline takes part, or is only talked about."""
    before = text[row.start : mention.start]
    if headlines.PARTICIPLE.search(before):
        return False
    if mention.role or mention.organisation or mention.verb_after or mention.verb_before or mention.function:
        return True
    if mention.starts_line:
        return mention.ends_line or row.bullet
    return headlines.LEADS.search(before) is not None


def merge(mentions: list[Mention]) -> list[Mention]:
    """Each person once, in order, in the fullest form."""
    merged: list[Mention] = []
    for mention in mentions:
        known = next((n for n, m in enumerate(merged) if m.name.casefold() == mention.name.casefold()), None)
        if known is None:
            merged.append(mention)
        elif bool(mention.role) + bool(mention.organisation) > bool(merged[known].role) + bool(merged[known].organisation):
            merged[known] = mention
    return merged


def read_alone(text: str, rows: Sequence[Row], leading: Callable[[str, int, int], Leading | None]) -> tuple[Item, tuple[str | None, str | None]]:
    """An item given without its page, with its clock times: its day and hours may stand on any line of their own."""
    start: str | None = None
    end: str | None = None
    kept: list[Row] = []
    for row in rows:
        begin = row.start
        found = leading(text, row.start, row.end)
        if found is not None and start is None:
            start, end, begin = found.start, found.end, found.stop
            if text[begin : row.end].strip():
                kept = []  # what stands above a timed headline heads the whole pass
        elif (period := next(iter(periods.find(text, row.start, row.end)), None)) and (at := _edge(period, min)) is not None and at - row.start <= _NEAR_START:
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


