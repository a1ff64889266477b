"""Days in running text that are plainly the event's, and the many that are not."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from scraper.document import Block, Document, Part, Span
from scraper.grammar import clocks, dates, periods, years
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import PartialDate
from scraper.grammar.endings import LAST
from scraper.grammar.occasions import NOTHING, Occasion, Said, placed, sentence_of, with_hours
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered
from scraper.grammar.side_hours import SIDE
from scraper.grammar.tries import words
from scraper.grammar.written import day_of_writing, stamp_line
from scraper.lexicon.calendar import BOUNDS, EVENT_DAYS, EVENT_NOUNS, NEVER_BEHIND, NEVER_THE_DAY, OTHER_DAYS
from scraper.reading import Context

_ALONE = 0.5  # a line of which a date makes up at least half says when
_TAIL = 40  # what may follow the date on a line that is one of several occasions
_HEADING = 45
_MOST_DAYS = 1000  # days that are weighed: no page names more
_CLOSED = ",.;:|–-(/"
_BESIDE = ("i ", "på ", "vid ", "hos ")
_SHORT = 120  # characters of a line that is taken as one sentence
_SURE, _LIKELY = 3, 2
_BETWEEN = 60  # characters between the first day and the last of what goes on
_BEFORE = timedelta(days=31)  # a page is written at most so long after its event
_OLD = 1995  # event pages are younger
_COUNTED = re.compile(
    r"\b(?:(?:första|andra|ena|andra)\b.{1,60}\b(?:andra|sista|tredje)\b|(?:två|tre|fyra|fem|sex)\s+(?:tillfällen|gånger|datum|omgångar|dagar|kvällar|orter|platser)\b)"
)
_BOUND = re.compile(rf"\b(?:{words(BOUNDS)})\s+(?:den\s+)?$")
_COMMA = re.compile(r"[,;(]")
_Graded = tuple[int, Period, bool]  # how plainly, which day, and whether its line says little else


def from_text(doc: Document, ctx: Context) -> Said:
    """The body: days that are plainly the event's, by hour, weekday, wording or a line of their own."""
    graded = _without_stamp(doc, list(islice(_graded(doc, _Floor.of(doc, ctx)), _MOST_DAYS)))
    if not graded:
        return NOTHING
    spots = _together(doc, [p for grade, p, _ in graded if grade >= 0])
    if spots:
        return Said(spots)
    top = max(grade for grade, _, _ in graded)
    if top < _LIKELY:
        return Said((), next((p for grade, p, _ in graded if grade >= 0), None))
    best = [(p, alone) for grade, p, alone in graded if grade == top]
    lines = [Occasion(_timed(doc, p), "line of its own") for p, alone in best if alone]
    if len(lines) == len(best) == 2 and _is_last(
        lowered(doc.text)[lines[0].period.end : lines[1].period.start].replace("\n", " ")
    ):
        return Said((lines[0]._replace(period=_until(lines[0].period, lines[1].period)),))
    if len(lines) > 1 and _days_differ(lines) and len(lines) == len(best):
        return Said(placed(doc, lines))
    first = best[0][0]
    if top == _LIKELY and any(not _within(p, first) and not _within(first, p) for p, _ in best[1:]):
        return Said((), first)
    timed = next((p for p, _ in best if p.hours and p.hours.start and p.days and not p.days.last and _within(p, first)), None)
    first = first if first.hours or timed is None else timed
    return Said((Occasion(_timed(doc, _lasting(doc, first, graded)), "text"),))


def _lasting(doc: Document, first: Period, graded: list[_Graded]) -> Period:
    """The day with the last one: of a range that begins on it, or told behind it ("startar 5 april och avslutas 24 maj")."""
    if first.days is None or first.days.last is not None or first.days.others:
        return first
    for grade, other, _ in graded:
        if other.days is None or other is first:
            continue
        if grade >= 0 and other.days.last and dates.order(other.days.first) == dates.order(first.days.first):
            return first._replace(days=dates.pair(first.days.first, other.days.last) or first.days)
        if other.start > first.end and _is_last(lowered(doc.text)[first.end : other.start]):
            return _until(first, other)
    return first


def _is_last(between: str) -> bool:
    """Whether the words between two days make the second one the last."""
    return len(between) < _BETWEEN and "." not in between and LAST.search(between) is not None


def _until(first: Period, last: Period) -> Period:
    if first.days is None or last.days is None or (days := dates.pair(first.days.first, last.days.first)) is None:
        return first
    hours = Clocks(first.hours.start, last.hours.start) if first.hours and last.hours and not first.hours.end else first.hours
    return first._replace(days=days, hours=hours)


def _without_stamp(doc: Document, graded: list[_Graded]) -> list[_Graded]:
    """The days without a bare one beside the heading, when another has its hour."""
    line = stamp_line(doc) if len(graded) > 1 else None
    if line is None or not any(grade == _SURE and p.hours and p.start != line.start for grade, p, _ in graded):
        return graded
    return [(-1 if p.start == line.start else grade, p, alone) for grade, p, alone in graded]


def _timed(doc: Document, period: Period) -> Period:
    """The day with the only hours that its sentence gives further on."""
    return period if period.hours else with_hours(period, _in_sentence(doc, period))


def has_list(doc: Document) -> bool:
    """Whether two lines or more of the body begin with a day."""
    starts = (
        b for b in doc.blocks if b.part is Part.BODY and dates.HINT.search(doc.text, b.start, min(b.end, b.start + _HEADING))
    )
    return next(starts, None) is not None and next(starts, None) is not None


def _together(doc: Document, found: list[Period]) -> tuple[Occasion, ...]:
    """Several days of one sentence: each with its town ("Hökerum den 23 april samt Ucklum den 8 maj"), or counted out."""
    low = lowered(doc.text)
    by_sentence: dict[Span, list[Occasion]] = {}
    for period in found:
        by_sentence.setdefault(sentence_of(doc, period), []).append(Occasion(period, "text"))
    for sentence, together in by_sentence.items():
        if len(together) < 2 or not _days_differ(together):
            continue
        spots = placed(doc, together)
        if len(spots) > 1 and (all(spot.place for spot in spots) or _COUNTED.search(low, sentence.start, sentence.end)):
            return spots
    return ()


def _in_sentence(doc: Document, period: Period) -> Found[Clocks] | None:
    """The only hours in the sentence of a day: "Den 21 maj startar vi i Borås kl 8"."""
    sentence = sentence_of(doc, period)
    if SIDE.search(lowered(doc.text), period.end, sentence.end):
        return None
    found = list(scan(clocks.RULES, doc.text, period.end, sentence.end))
    if len(found) != 1 or found[0].value.start is None:
        return None
    return found[0] if found[0].rule.startswith("kl") or found[0].value.end else None


def _days_differ(found: list[Occasion]) -> bool:
    return len({o.period.days for o in found}) == len(found)


def _within(a: Period, b: Period) -> bool:
    """Whether the first day of ``a`` is one of the days of ``b``."""
    if a.days is None or b.days is None:
        return False
    first, last = dates.order(b.days.first), dates.order(b.days.last or b.days.first)
    return first <= dates.order(a.days.first) <= last


class _Floor(NamedTuple):
    """Before these a day with its year is over: it belongs to an earlier event."""

    day: date | None
    year: int

    @classmethod
    def of(cls, doc: Document, ctx: Context) -> "_Floor":
        written, year = day_of_writing(doc, ctx), years.of_title(doc, ctx)
        return cls(written - _BEFORE if written else None, max(year or 0, _OLD))

    def is_above(self, day: PartialDate) -> bool:
        """Whether the day is over."""
        if day.year is None:
            return False
        return day.year < self.year or (self.day is not None and date(day.year, day.month, day.day) < self.day)


def _graded(doc: Document, floor: _Floor) -> Iterator[_Graded]:
    """Days of the body with how plainly each is the event's (-1 to 3), and whether its line says little else."""
    low = lowered(doc.text)
    for block in doc.blocks:
        if block.part not in (Part.BODY, Part.AGENDA) or not dates.HINT.search(doc.text, block.start, block.end):
            continue
        for period in periods.find(doc.text, block.start, block.end):
            if period.days is None or (block.part is Part.AGENDA and period.start - block.start > _HEADING):
                continue
            if floor.is_above(period.days.last or period.days.first):
                yield -1, period, False
            else:
                yield _grade(doc, low, block, period)


def _grade(doc: Document, low: str, block: Block, period: Period) -> _Graded:
    sentence = sentence_of(doc, period)
    said = low[sentence.start : sentence.end]
    alone = _is_alone(doc, block, sentence, period)
    weekday = period.days is not None and period.days.first.weekday is not None
    hour = period.hours is not None and period.hours.start is not None
    if _is_never(doc, low, sentence, period) or (period.day_rule in dates.WEAK and not (hour or weekday)):
        return -1, period, False
    if any(root in said for root in OTHER_DAYS) and not (weekday and hour):
        return -1, period, False
    around = low[block.start : block.end] if len(block.text) <= _SHORT else said  # "Spara datumet! 6 oktober"
    cue = any(root in around for root in EVENT_DAYS)
    noun = any(root in around for root in EVENT_NOUNS)
    dated = period.days is not None and period.days.first.year is not None
    points = 2 * (hour + cue + alone) + weekday + noun + (dated and (cue or alone))
    return min(points, _SURE), period, alone


def _is_never(doc: Document, low: str, sentence: Span, period: Period) -> bool:
    """Whether the words of its sentence make a day that of something else; behind a comma they may speak of the next day."""
    stop = sentence.end
    if dates.HINT.search(doc.text, period.end, sentence.end):
        stop = next((m.start() for m in _COMMA.finditer(low, period.end, sentence.end)), sentence.end)
    ahead, said = low[sentence.start : period.start], low[sentence.start : stop]
    return (
        any(root in said for root in NEVER_THE_DAY)
        or any(root in ahead for root in NEVER_BEHIND)
        or _BOUND.search(ahead) is not None
    )


def _is_alone(doc: Document, block: Block, sentence: Span, period: Period) -> bool:
    """Whether a line says little else than its day: it makes up half of it, or a town or a place is all that stands beside it."""
    after = doc.text[period.end : block.end].lstrip()
    closed = not after or after[0] in _CLOSED or after.startswith(_BESIDE)
    ahead = period.start - block.start
    near = len(doc.text[period.end : sentence.end].strip()) <= _TAIL  # "Ljungby: 24 maj kl 18, Arenan. Anmäl dig ..."
    return closed and ((period.end - period.start) >= _ALONE * len(block.text) or (ahead <= len("Jönköping: ") and near))
