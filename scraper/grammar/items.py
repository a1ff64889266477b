"""One programme item: its headline, its persons, and what stands under it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from scraper.document import Span
from scraper.grammar import headlines, participants, people, pronouns
from scraper.grammar.kinds import kind_of
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row, trimmed
from scraper.lexicon.agenda import ASIDES, CREDITS, ENDINGS

_ASIDE: Final = participants.labels_pattern(ASIDES)
CREDIT: Final = participants.labels_pattern(CREDITS)
#: Right before the name of somebody who is talked about.
_TALKED_ABOUT: Final = (" av", " som", " till")


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
    if lines:
        lines[0] = headlines.without_contact(text, lines[0])
    if not lines or participants.is_contact(text, lines[0]):
        return Item()
    head, below = headlines.head_of(text, lines)
    in_head, under = _persons(text, head, below)
    title = headlines.title_of(text, head, in_head, below)
    mentions = merge([*in_head, *under])
    mentions = headlines.with_body_of_headline(text, title, mentions)
    mentions = pronouns.with_post(text, lines[-1].end, mentions)
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
    heading = participants.is_person_heading(text, head)
    rows = (head, *below)
    starts = [row.start for row in rows]
    quiet = {row: at for row in rows if (at := _quiet_from(text, row)) is not None}
    found: list[tuple[Mention, Row]] = []
    for mention in people.read(text, head.start, rows[-1].end, expected=heading):
        row = rows[bisect_right(starts, mention.span.start) - 1]
        if mention.span.start < row.end and mention.start < quiet.get(row, row.end):
            found.append((mention, row))
    label = next((r.start for r in rows if participants.label_in(text, r) or participants.is_person_heading(text, r)), None)
    row_of = {id(m): row for m, row in found}

    def accept(mention: Mention) -> bool:
        row = row_of[id(mention)]
        if heading or (label is not None and mention.start >= label):
            return True
        if row is head:
            return participants.takes_part(text, head, mention)
        named = mention.starts_line and (mention.role or mention.organisation or mention.end > mention.span.end)
        led = label is not None and participants.LEADS.search(participants.words_before(text, row, mention)) is not None
        return bool(named) or led or (label is None and _takes_part_below(text, row, mention))

    kept = people.accepted([m for m, _ in found], accept)
    if label is None or label > head.start:
        kept = _without_subjects(text, head, kept)
    return [m for m in kept if m.start < head.end], [m for m in kept if m.start >= head.end]


def _without_subjects(text: str, head: Row, kept: list[Mention]) -> list[Mention]:
    """Without whom a headline is about ("Carl Cronstedt – greven som ritade"), when those below have their posts."""
    named = [m for m in kept if m.start < head.end]
    posted = any(m.role or m.organisation for m in kept if m.start >= head.end)
    bare = not any(m.role or m.organisation or m.verb_after or m.verb_before or m.function for m in named)
    if len(named) != 1 or not posted or not bare or not text[named[0].end : head.end].strip(" –-,."):
        return kept
    before = text[head.start : named[0].start].strip()
    led = participants.LEADS.search(f"{before} ") or participants.BY.search(before)
    told = any(m.name == named[0].name for m in kept if m.start >= head.end)
    return kept if led or told else [m for m in kept if m is not named[0]]


def _quiet_from(text: str, row: Row) -> int | None:
    """Where a line begins to speak of pictures or of how to reach somebody."""
    if participants.is_contact(text, row):
        return row.start
    credit = CREDIT.search(text, row.start, row.end) if text.find(":", row.start, row.end) >= 0 else None
    return credit.start() if credit else None


def _takes_part_below(text: str, row: Row, mention: Mention) -> bool:
    """Whether somebody named under a headline takes part, or is only talked about: most of those named do."""
    before = participants.words_before(text, row, mention)
    if participants.PARTICIPLE.search(before):
        return False
    if mention.role or mention.organisation or mention.verb_after or mention.verb_before or mention.function:
        return True
    return not before.rstrip().endswith(_TALKED_ABOUT) or participants.BY.search(before.strip()) is not None


def merge(mentions: list[Mention]) -> list[Mention]:
    """Each person once, in order, in the fullest form."""
    merged: dict[str, Mention] = {}
    for mention in mentions:
        known = merged.setdefault(mention.name.casefold(), mention)
        if bool(mention.role) + bool(mention.organisation) > bool(known.role) + bool(known.organisation):
            merged[mention.name.casefold()] = mention
    return list(merged.values())
