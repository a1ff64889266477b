"""One programme item given without its page: its clock times, and what a line without one is."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from scraper.grammar import items, participants, periods
from scraper.grammar.clocks import Leading
from scraper.grammar.gatherings import has_event
from scraper.grammar.items import Item
from scraper.grammar.kinds import kind_of as kind_of_item
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import Kind, kind_of
from scraper.lexicon.agenda import CREDITS, CUT_WEEKDAYS, HEADLINE_LABELS, SUBJECTS
from scraper.lexicon.calendar import WEEKDAYS
from scraper.lexicon.labels import LABELS
from scraper.lexicon.roles import EVENT_FUNCTIONS
from scraper.lexicon.speech import FINITE
from scraper.lexicon.venues import ROOMS

#: "Torsdag 10.40 …", "Onsd. 15 jan.", "När: 2019-07-01": what stands in front of the day or the time.
_WEEKDAY: Final = re.compile(
    rf"[\s•*–-]*(?:(?:när|tid|datum|dag)\s*:\s*)?(?:(?:{words_pattern(WEEKDAYS)}|{words_pattern(CUT_WEEKDAYS)})\b[.,]?\s+(?:den\s+)?)?(?=\d|kl)",
    re.IGNORECASE,
)
_OF_ITEMS: Final = frozenset(("speakers", "programme", "purpose", "time", "date", "start_time", "end_time"))
_NO_ITEM: Final = [w for key, words in LABELS.items() if key not in _OF_ITEMS for w in words if w not in EVENT_FUNCTIONS]
#: "Plats: …", "Föranmälan: …", "Foto: …": a fact about the event or a picture, no item of its programme.
_FACT: Final = re.compile(rf"[\s•*–-]*{participants.labels_pattern((*CREDITS, *_NO_ITEM)).pattern}", re.IGNORECASE)
#: "Sal K3", "Lokal: Hörsalen, Skara": where, on a line of its own between the time and the headline.
_PLACE: Final = re.compile(
    rf"\s*(?:{words_pattern(ROOMS)}(?:\s+[A-ZÅÄÖ\d][^\s.]*){{0,3}}|(?:lokal|plats|sal|var)\s*:.*)\s*", re.IGNORECASE
)
#: "Scen 2 | 13.00 | …", "Track 2, 10:15: …": where, in front of the time.
_STAGE: Final = re.compile(
    rf"\s*{words_pattern((*ROOMS, 'scen', 'spår', 'track'))}\s*\w{{0,12}}\s*[|,:–-]\s*(?=(?:kl\.?\s*)?\d{{1,2}}[.:]\d)",
    re.IGNORECASE,
)
_HEADLINE_LABEL: Final = re.compile(rf"[\s:–-]*{words_pattern(HEADLINE_LABELS)}\s*:\s*(?=\S)", re.IGNORECASE)
#: A place of a few words in front of a time, as in the rows of calendars, and what begins a headline behind one.
_AHEAD: Final = re.compile(r"[\s•*·–-]*[A-ZÅÄÖ][^\s.:;!?]*(?:\s+[^\s.,:;!?]+){0,3}?,?\s+(?=kl(?:\.|ockan)?\s)")
_HEADLINE_BEHIND: Final = re.compile(r"[\s:.|–-]*(?:[A-ZÅÄÖ”]|med\s)")
_NEAR_START: Final = 4
_WORDS: Final = 6  # of a sentence; shorter ones are headlines with a full stop


def read(
    text: str, rows: Sequence[Row], leading: Callable[[str, int, int], Leading | None]
) -> tuple[Item, tuple[str | None, str | None]]:
    """An item given without its page, with its clock times: its day and hours may stand on any line of their own."""
    start: str | None = None
    end: str | None = None
    dated = False
    kept: list[Row] = []
    for row in rows:
        day = _WEEKDAY.match(text, row.start, row.end)
        begin = day.end() if day else row.start
        if stage := _STAGE.match(text, row.start, row.end) or (None if kept else _place_ahead(text, row, leading)):
            begin = stage.end()
        found = leading(text, begin, row.end)
        if found is not None and start is None:
            start, end, begin = found.start, found.end, found.stop
            if text[begin : row.end].strip() and not _FACT.match(text, begin, row.end):
                kept = []  # what stands above a timed headline heads the whole pass
        elif (
            (period := next(iter(periods.find(text, row.start, row.end)), None))
            and (at := _edge(period, min)) is not None
            and at - begin <= _NEAR_START
        ):
            dated = True
            if start is None and period.hours and period.hours.start:
                start, end = period.hours.start, period.hours.end
            if kept and period.hours:
                continue
            if not kept:
                begin = _edge(period, max) or begin
        kept.append(Row(begin, row.end, row.bullet, row.gap))
    kept = _headed(text, kept)
    item = items.read(text, kept)
    return (item if start or dated else _untimed(text, kept, item)), (start, end)


def _place_ahead(text: str, row: Row, leading: Callable[[str, int, int], Leading | None]) -> re.Match[str] | None:
    """ "Långvinds herrgård, klockan 13–16: Rundtur": a place in front of the time, the headline behind it."""
    ahead = _AHEAD.match(text, row.start, row.end)
    if ahead is None or kind_of_item(ahead[0].strip(" ,")) != "talk" or has_event(text, *ahead.span()):
        return None
    time = leading(text, ahead.end(), row.end)
    if time is None or _HEADLINE_BEHIND.match(text, time.close, row.end) is None:
        return None
    # "Vattenkväll kl 18. Vi bjuder på fika": without a day a full stop ends the headline.
    return ahead if text[time.close] != "." or any(c.isdigit() for c in ahead[0]) else None


def _headed(text: str, rows: list[Row]) -> list[Row]:
    """The lines without those in front that only say where; a headline's label is left out."""
    rows = [_without_cell(text, row) for row in rows if not _FACT.match(text, row.start, row.end)]
    while len(rows) > 1 and (
        not text[rows[0].start : rows[0].end].strip(" .,:-–|") or _PLACE.fullmatch(text, rows[0].start, rows[0].end)
    ):
        rows = rows[1:]
    if rows and (label := _HEADLINE_LABEL.match(text, rows[0].start, rows[0].end)):
        rows = [Row(label.end(), rows[0].end, rows[0].bullet, rows[0].gap), *rows[1:]]
    return rows


def _without_cell(text: str, row: Row) -> Row:
    """A row of a table without its last cell, the room: "Styra med tillit | Romanhallen |"."""
    said = text[row.start : row.end].rstrip()
    bar = said[:-1].rfind("|") if said.endswith("|") else -1
    return Row(row.start, row.start + bar, row.bullet, row.gap) if bar > 0 else row


def _untimed(text: str, rows: Sequence[Row], item: Item) -> Item:
    """What a line without a time says: a fact by label and a running sentence about nobody are no items."""
    said = text[rows[0].start : rows[-1].end].strip(" •*-–") if rows else ""
    credit = None if "\n" in said else items.CREDIT.search(text, rows[0].start, rows[-1].end) if rows else None
    if credit and not any(
        (m.role or m.organisation or m.verb_after or m.linked) and m.end <= credit.start() for m in item.mentions
    ):
        return Item()
    if item.title and item.mentions and _is_apposition(text, item):
        item.title = item.title_text = None
    if not item.mentions and "\n" not in said and said.endswith((".", "!")) and said.count(" ") >= _WORDS and _tells(said):
        item.title = item.title_text = None
    return item


def _is_apposition(text: str, item: Item) -> bool:
    """ "Emil Ek, uppvuxen i Luleå": behind a comma, and neither a verb of speaking nor a subject."""
    title = item.title
    if title is None or title.start < max(m.end for m in item.mentions) or text[: title.start].rstrip()[-1:] != ",":
        return False
    first = text[title.start : title.end].split(maxsplit=1)[0]
    return first.islower() and not kind_of(first) & (Kind.VERB | Kind.PAST) and first not in SUBJECTS


def _tells(said: str) -> bool:
    """Whether a sentence has a finite verb, and does not begin as a question."""
    first = said.split("?", maxsplit=1)[0]
    return first == said and any(
        kind_of(w) & (Kind.VERB | Kind.PAST) or w in FINITE for w in said.split() if w.isalpha() and w.islower()
    )


def _edge(period: periods.Period, choose: Callable[[list[int]], int]) -> int | None:
    spans = [s for s in (period.day_span, period.hour_span) if s]
    return choose([s.start if choose is min else s.end for s in spans]) if spans else None
