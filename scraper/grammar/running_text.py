"""Days in running text that are plainly the event's, and the many that are not."""

from collections.abc import Iterator

from scraper.document import Block, Document, Part
from scraper.grammar import clocks, dates, periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.occasions import NOTHING, Occasion, Said, placed, sentence_of, with_hours
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered
from scraper.lexicon.calendar import EVENT_DAYS, EVENT_NOUNS, NEVER_THE_DAY, OTHER_DAYS, SIDE_HOURS

_ALONE = 0.5  # a line of which a date makes up at least half says when
_TAIL = 40  # what may follow the date on a line that is one of several occasions
_HEADING = 45
_LONGEST = 4000  # characters of a block that are read: no paragraph of a person's is longer
_CLOSED = ",.;:|–-(/"
_BESIDE = ("i ", "på ", "vid ", "hos ")
_SHORT = 120  # characters of a line that is taken as one sentence
_SURE, _LIKELY = 3, 2


def from_text(doc: Document) -> Said:
    """The body: days that are plainly the event's, by hour, weekday, wording or a line of their own."""
    graded = list(_graded(doc))
    if not graded:
        return NOTHING
    spots = _by_town(doc, [p for grade, p, _ in graded if grade >= 0])
    if spots:
        return Said(spots)
    top = max(grade for grade, _, _ in graded)
    if top < _LIKELY:
        return Said((), next((p for grade, p, _ in graded if grade >= 0), None))
    best = [(p, alone) for grade, p, alone in graded if grade == top]
    lines = [Occasion(_timed(doc, p), "line of its own") for p, alone in best if alone]
    if len(lines) > 1 and _days_differ(lines) and len(lines) == len(best):
        return Said(placed(doc, lines))
    first = best[0][0]
    if top == _LIKELY and any(not _within(p, first) and not _within(first, p) for p, _ in best[1:]):
        return Said((), first)
    timed = next((p for p, _ in best if p.hours and p.hours.start and p.days and not p.days.last and _within(p, first)), None)
    first = first if first.hours or timed is None else timed
    longer = next((p for _, p, _ in graded if p.days and p.days.last and _within(first, p)), None)
    if longer is not None and first.days and longer.days and first.days.last is None:
        first = first._replace(days=dates.pair(first.days.first, longer.days.last) if longer.days.last else first.days)
    return Said((Occasion(_timed(doc, first), "text"),))


def _timed(doc: Document, period: Period) -> Period:
    """The day with the only hours that its sentence gives further on."""
    return period if period.hours else with_hours(period, _in_sentence(doc, period))


def has_list(doc: Document) -> bool:
    """Whether two lines or more of the body begin with a day."""
    starts = (
        b for b in doc.blocks if b.part is Part.BODY and dates.HINT.search(doc.text, b.start, min(b.end, b.start + _HEADING))
    )
    return next(starts, None) is not None and next(starts, None) is not None


def _by_town(doc: Document, found: list[Period]) -> tuple[Occasion, ...]:
    """Several days of one sentence, each with its town: "Hökerum den 23 april samt Ucklum den 8 maj"."""
    for first in found:
        sentence = sentence_of(doc, first)
        together = [Occasion(p, "text") for p in found if sentence.start <= p.start < sentence.end]
        spots = placed(doc, together)
        if len(spots) > 1 and all(spot.place for spot in spots):
            return spots
    return ()


def _in_sentence(doc: Document, period: Period) -> Found[Clocks] | None:
    """The only hours in the sentence of a day: "Den 21 maj startar vi i Borås kl 8"."""
    sentence = sentence_of(doc, period)
    if any(word in lowered(doc.text)[period.end : sentence.end] for word in SIDE_HOURS):
        return None
    found = list(scan(clocks.RULES, doc.text, period.end, sentence.end))
    return found[0] if len(found) == 1 and found[0].rule.startswith("kl") else None


def _days_differ(found: list[Occasion]) -> bool:
    return len({o.period.days for o in found}) == len(found)


def _within(a: Period, b: Period) -> bool:
    """Whether the first day of ``a`` is one of the days of ``b``."""
    if a.days is None or b.days is None:
        return False
    first, last = dates.order(b.days.first), dates.order(b.days.last or b.days.first)
    return first <= dates.order(a.days.first) <= last


def _graded(doc: Document) -> Iterator[tuple[int, Period, bool]]:
    """Days of the body with how plainly each is the event's (-1 to 3), and whether its line says little else."""
    low = lowered(doc.text)
    for block in doc.blocks:
        if block.part not in (Part.BODY, Part.AGENDA) or not dates.HINT.search(doc.text, block.start, block.end):
            continue
        for period in periods.find(doc.text, block.start, min(block.end, block.start + _LONGEST)):
            if period.days is None or (block.part is Part.AGENDA and period.start - block.start > _HEADING):
                continue
            yield _grade(doc, low, block, period)


def _grade(doc: Document, low: str, block: Block, period: Period) -> tuple[int, Period, bool]:
    sentence = sentence_of(doc, period)
    said = low[sentence.start : sentence.end]
    alone = _is_alone(doc, block, period)
    weekday = period.days is not None and period.days.first.weekday is not None
    hour = period.hours is not None and period.hours.start is not None
    if _never(said) or (period.day_rule in dates.WEAK and not (hour or weekday)):
        return -1, period, False
    if any(root in said for root in OTHER_DAYS) and not (weekday and hour):
        return -1, period, False
    around = low[block.start : block.end] if len(block.text) <= _SHORT else said  # "Spara datumet! 6 oktober"
    cue = any(root in around for root in EVENT_DAYS)
    noun = any(root in around for root in EVENT_NOUNS)
    dated = period.days is not None and period.days.first.year is not None
    points = 2 * (hour + cue + alone) + weekday + noun + (dated and (cue or alone))
    return min(points, _SURE), period, alone


def _is_alone(doc: Document, block: Block, period: Period) -> bool:
    """Whether a line says little else than its day: it makes up half of it, or a town or a place is all that stands beside it."""
    after = doc.text[period.end : block.end].lstrip()
    closed = not after or after[0] in _CLOSED or after.startswith(_BESIDE)
    ahead = period.start - block.start
    return closed and (
        (period.end - period.start) >= _ALONE * len(block.text) or (ahead <= len("Jönköping: ") and len(after) <= _TAIL)
    )


def _never(said: str) -> bool:
    return any(root in said for root in NEVER_THE_DAY)
