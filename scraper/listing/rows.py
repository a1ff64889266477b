"""Lines that give an entry's date: "28 29 sep 2021 Klocka som ikon 09.00 - 16.00", or a date beside the title."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from scraper.document import Block, Document, Link
from scraper.grammar import dates, periods
from scraper.grammar.periods import Period
from scraper.labels import key_of
from scraper.lexicon.page_kinds import LISTING_MARK
from scraper.listing.page import Moment, Page

_LABELS: Final = frozenset(("date", "time", "start_time"))  # in front of an entry's date
_BETWEEN: Final = " \t\n,.;:|()–—-·•"
_OPENS: Final = "\"”“'’»("
_NEAR: Final = 70  # characters in which a line shows whether it begins with a date


class Row(NamedTuple):
    """A line with a date, or with one that cannot be read: alone (``rest`` at its end), in front of the title, or behind it."""

    block: Block
    period: Period | None
    moments: tuple[Moment, ...]
    rest: int  # where the words behind the date begin
    front: int | None  # where the title in front of the date ends


def read(page: Page, block: Block) -> Row | None:
    """The date that a line begins with, or ends with behind a link."""
    text = page.document.text
    first, last = (bisect_left(page.moments, edge, key=_start) for edge in (block.start, block.end))
    moments = page.moments[first:last]
    stop = block.end if block.bullet else min(block.end, block.start + _NEAR)
    if not moments and not dates.HINT.search(text, block.start, stop):
        return None
    begin = _begin(text, block)
    period = next((p for p in periods.find(text, begin, block.end) if p.days), None)
    spans = sorted([(m.start, m.end) for m in moments] + ([(period.start, period.end)] if period else []))
    if not spans:
        return Row(block, None, (), block.end, None) if LISTING_MARK in block.text.lower() else None
    at = after = spans[0][0]
    for start, end in spans:
        if start <= _skip(text, after, block.end):
            after = max(after, end)
    after = _skip(text, after, block.end)
    if after < block.end and LISTING_MARK.startswith(text[after : block.end].lower()):
        after = block.end  # a copy that was cut at the clock
    near = tuple(m for m in moments if m.end <= after)
    row = Row(block, period if period and period.end <= after else None, near, after, None)
    if at == begin:
        opens = after >= block.end or text[after].isupper() or text[after].isdigit() or text[after] in _OPENS
        return row if opens else None
    return row._replace(front=at) if after == block.end and _is_linked(page.document, block, at) else None


def _begin(text: str, block: Block) -> int:
    """Where a line's words begin, behind a label for the date."""
    label = text.find(":", block.start, min(block.end, block.start + _NEAR))
    is_label = label > 0 and key_of(text[block.start : label]) in _LABELS
    return _skip(text, label + 1 if is_label else block.start, block.end)


def _is_linked(document: Document, block: Block, stop: int) -> bool:
    """Whether a line begins with a link that ends before a place."""
    links = links_in(document, block.start, block.end)
    return bool(links) and links[0].start == block.start and links[0].end <= stop


def links_in(document: Document, start: int, end: int) -> Sequence[Link]:
    """The links whose words begin in a stretch of the text."""
    return document.links[bisect_left(document.links, start, key=_start) : bisect_left(document.links, end, key=_start)]


def _start(found: Moment | Link) -> int:
    return found.start


def _skip(text: str, position: int, end: int) -> int:
    """The next place that is no separator."""
    while position < end and text[position] in _BETWEEN:
        position += 1
    return position
