"""When something begins or is over, told in running text: "vi börjar kl 10", "hålla på till klockan 21", "Åter den 23 maj"."""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations
from operator import attrgetter

from scraper.document import Document, Part, Span
from scraper.grammar import clocks, dates, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.occasions import SILENT, block_at, sentence_of
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered
from scraper.grammar.side_hours import SIDE_BUT_ENDS
from scraper.grammar.tries import words
from scraper.lexicon.calendar import BEGINNING, LASTING, RETURNING

#: Words that make the day or the hour behind them the last.
LAST = re.compile(rf"\b(?:{words(LASTING)}|(?:pågår|visas|hålls|öppet|och)\b.*?\btill)\b")
LASTS = re.compile(rf"\b(?:{words(LASTING)})\b(?:\s+(?:vid|till|senast|omkring|cirka|ca|runt|ungefär|dagen))*\.?:?\s+")
_BEGINS = re.compile(rf"\b(?:{words(BEGINNING)})\b(?:\s+(?:vid|redan|omkring|cirka|ca|runt|ungefär|dagen))*\.?:?\s+")
_BARE = re.compile(r"(?:[01]?\d|2[0-4])(?=\s*(?:[.!,)](?!\d)|$))")
_START = attrgetter("start")
_REACH = 45  # characters from the words to the day or the hour
_RETURNING = re.compile(rf"(?:(?<=[.!?,] )|(?<=\n))(?:{words(RETURNING)})\w*\b")


def ending(doc: Document, period: Period) -> Found[str] | None:
    """The hour at which the text says that the event ends, or the last line of a programme does: "16.00 Slut"."""
    return _told(doc, period, LASTS) or _last_line(doc)


def beginning(doc: Document, period: Period) -> Found[str] | None:
    """The hour at which the text says that the event begins: "Vi börjar klockan 10", "Tiden är 10.00–15.00"."""
    return _told(doc, period, _BEGINS)


def from_to(doc: Document, period: Period) -> Found[Clocks] | None:
    """Both hours told of the event: "Seminariet pågår kl. 10-16", "Tiden är 9–12"."""
    low = lowered(doc.text)
    for cue in _BEGINS.finditer(low):
        block = block_at(doc, cue.start())
        if block.part in SILENT or block.part is Part.AGENDA or SIDE_BUT_ENDS.search(low, _sentence_start(doc, cue), cue.start()):
            continue
        hit = next(scan(clocks.EXPECTED, doc.text, cue.end(), min(block.end, cue.end() + _REACH)), None)
        # "mellan" and "från" stand before the hours and belong to them.
        if (
            hit is None
            or hit.value.end is None
            or low[cue.end() : hit.start].strip()
            or _is_of_another_day(doc, period, cue.start())
        ):
            continue
        return hit
    return None


def _told(doc: Document, period: Period, cues: re.Pattern[str]) -> Found[str] | None:
    """The first hour behind the cues in whose sentence no day is named, or none but the event's."""
    told = _hours_by_days(doc, cues)
    if period.days is None:
        return min(told.values(), key=_START, default=None)
    own = {dates.order(day) for day in (period.days.first, period.days.last) if day}
    found = (told.get(frozenset(named)) for number in range(len(own) + 1) for named in combinations(own, number))
    return min((hit for hit in found if hit), key=_START, default=None)


@lru_cache(maxsize=8)
def _hours_by_days(doc: Document, cues: re.Pattern[str]) -> Mapping[frozenset[tuple[int, int]], Found[str]]:
    """The first hour behind the cues of those in whose sentences the same days are named, by these days."""
    told: dict[frozenset[tuple[int, int]], Found[str]] = {}
    low = lowered(doc.text)
    for cue in cues.finditer(low):
        block = block_at(doc, cue.start())
        if block.part in SILENT or block.part is Part.AGENDA or SIDE_BUT_ENDS.search(low, _sentence_start(doc, cue), cue.start()):
            continue
        hit = hour_at(doc.text, cue.end(), block.end)
        if hit is not None:
            told.setdefault(_days_beside(doc, cue.start()), hit)
    return told


def hour_at(text: str, position: int, end: int) -> Found[str] | None:
    """The hour right at a place where one is expected, be it a bare figure: "pågår till 12."."""
    hit = next(scan(clocks.RULES, text, position, min(end, position + _REACH)), None)
    if hit is not None and hit.start == position:
        return Found(hit.value.start, hit.start, hit.end, "told in the text") if hit.value.start and not hit.value.end else None
    bare = _BARE.match(text, position, end)
    hour = clocks.clock(bare[0]) if bare else None
    return Found(hour, position, bare.end(), "told in the text") if bare and hour else None


def _sentence_start(doc: Document, cue: re.Match[str]) -> int:
    block = block_at(doc, cue.start())
    stop = max(doc.text.rfind(mark, block.start, cue.start()) for mark in (". ", "! ", "? "))
    return max(block.start, stop)


def _is_of_another_day(doc: Document, period: Period, position: int) -> bool:
    """Whether the sentence names a day that is not the event's."""
    if period.days is None:
        return False
    own = {dates.order(day) for day in (period.days.first, period.days.last) if day}
    return not _days_beside(doc, position) <= own


def _days_beside(doc: Document, position: int) -> frozenset[tuple[int, int]]:
    """Months and days that the sentence at a place names."""
    sentence = sentence_of(doc, Period(None, None, day_span=Span(position, position)))
    return frozenset(dates.order(hit.value.first) for hit in dates.find(doc.text, sentence.start, sentence.end))


@lru_cache(maxsize=4)
def _last_line(doc: Document) -> Found[str] | None:
    """A line of the programme that says no more than that it is over, and after which nothing begins."""
    latest = max((slot.start for slot in doc.slots), default=None)
    for slot in doc.slots:
        if slot.start != latest:
            continue
        rest = (
            doc.text[slot.rest : slot.clock.start if slot.clock.start > slot.rest else doc.blocks[slot.block].end]
            .strip(" .!,|(–-")
            .casefold()
        )
        if rest in _OVER and slot.end is None:
            return Found(slot.start, slot.clock.start, slot.clock.end, "line of the programme")
    return None


_OVER = frozenset(
    {"slut", "avslut", "avslutning", "dagen avslutas", "dagen slut", "slut för dagen", "tack för idag", "tack för i dag"}
)


def returning(doc: Document, period: Period) -> Period | None:
    """When a trip is back: "Åter tisdagen den 23 maj cirka kl. 17"; below the words of the day, at the head of a sentence."""
    low = lowered(doc.text)
    if not any(word in low for word in RETURNING):
        return None
    for cue in _RETURNING.finditer(low, period.end):
        block = block_at(doc, cue.start())
        if block.part is not Part.BODY:
            continue
        end = min(block.end, cue.end() + _REACH)
        found = next(iter(periods.find(doc.text, cue.end(), block.end)), None)
        if found is not None and found.start < end:
            return found
        hours = next(scan(clocks.RULES, doc.text, cue.end(), end), None)
        if hours is not None and hours.value.start:
            return Period(None, hours.value, None, hours.rule, None, Span(hours.start, hours.end))
    return None
