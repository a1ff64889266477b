"""One programme item given without its page: its clock times, and what a line without one is."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from scraper.grammar import headlines, items, periods
from scraper.grammar.clocks import Leading
from scraper.grammar.items import Item
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.calendar import WEEKDAYS
from scraper.lexicon.labels import LABELS

#: "Torsdag 10.40 …": the day's name in front of the time.
_WEEKDAY: Final = re.compile(rf"{words_pattern(WEEKDAYS)},?\s+(?=\d|kl)", re.IGNORECASE)
_OF_ITEMS: Final = frozenset(("speakers", "programme", "purpose", "time", "date", "start_time", "end_time"))
#: "Plats: …", "Föranmälan: …": a fact about the event, no item of its programme.
_FACT: Final = headlines.labels_pattern(word for key, words in LABELS.items() if key not in _OF_ITEMS for word in words)
_NEAR_START: Final = 4
_WORDS: Final = 6  # of a sentence; shorter ones are headlines with a full stop


def read(
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
    item = items.read(text, kept)
    return (item if start else _untimed(text, kept, item)), (start, end)


def _untimed(text: str, rows: Sequence[Row], item: Item) -> Item:
    """What a line without a time says: a fact by label and a running sentence about nobody are no items."""
    said = text[rows[0].start : rows[-1].end].strip(" •*-–") if rows else ""
    if _FACT.match(said):
        return Item()
    sentence = said.endswith((".", "!")) and said.count(" ") >= _WORDS and "\n" not in said
    if not item.mentions and (sentence or items.CREDIT.search(said)):
        item.title = item.title_text = None
    return item


def _edge(period: periods.Period, choose: Callable[[list[int]], int]) -> int | None:
    spans = [s for s in (period.day_span, period.hour_span) if s]
    return choose([s.start if choose is min else s.end for s in spans]) if spans else None
