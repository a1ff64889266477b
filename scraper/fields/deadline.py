"""The last day to register."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from scraper.document import Block, Document, Part, Span
from scraper.grammar import dates, occasions, periods, years
from scraper.grammar.dates import PartialDate
from scraper.grammar.periods import Period
from scraper.grammar.sentences import lowered, sentences
from scraper.grammar.stamps import day_of, stamp
from scraper.grammar.tries import words
from scraper.lexicon.calendar import (
    LIMITS,
    NOT_REGISTERING,
    OPENINGS,
    REGISTERING,
    SENDING,
    SENT_IN,
    TELLING,
    TOLD_WITH_IT,
    WITHIN,
)
from scraper.reading import Context, Mark, Problem, Reading

_SPEAKING = (Part.BODY, Part.FACT, Part.AGENDA, Part.FORM, Part.CONTACT)
_NEAR_LABEL = 40  # a label's value begins with the day, or with a few words before it
_LONG_BEFORE = timedelta(days=270)  # registration does not close this long before the event
_START = attrgetter("start")
_CUES = (*LIMITS, *OPENINGS)
_OPEN = re.compile(
    rf"\b(?:{words(OPENINGS)})\s*:?\s*(?:(?:för anmälan|är|från|mellan|under|perioden|tiden|löper|den|och med|fr\.?o\.?m)\s*)*$"
)
# "Anmäl dig och dina allergier senast": what is told with it takes nothing away.
_WITHIN = re.compile(rf"\b(?:{words(WITHIN)})\s+(?:den\s+)?$")
_JOINED = re.compile(
    rf"(?<!\w)(?P<registering>(?:{words(REGISTERING)})\w*(?:\s+(?:dig|er|sig))?),?\s+(?:och|samt|inklusive|inkl\.?|med)\s+"
    rf"(?:\w+\s+){{0,4}}?(?:{words(TOLD_WITH_IT)})\w*"
)
_HINTS = ("senast", "sista", "osa", "o.s.a", "anmäl", "registreringen")


class _Limit(NamedTuple):
    day: Period
    source: str


def read(doc: Document, ctx: Context, start: str | None) -> Reading[str]:
    """The last day to register, with its time when the page gives one; ``start`` is the event's, to fill a missing year."""
    found = list(_from_labels(doc))
    told = list(_from_text(doc)) if any(hint in lowered(doc.text) for hint in _HINTS) else []
    if not found:
        found = told
    if not found:
        return Reading()
    event = day_of(start) if start else None
    if event is not None and len(found) > 1:
        found = _own(doc, found, event)
    readings = [reading for limit in found if (reading := _dated(doc, ctx, limit, event))]
    if not readings:
        problem = Problem(
            "year_unknown", "/deadline", "nothing fits a year to the day", doc.text[found[0].day.start : found[0].day.end]
        )
        return Reading(problems=(problem,))
    best = _choose(readings, start)
    return _with_clock(best, told)


def _own(doc: Document, found: list[_Limit], event: date) -> list[_Limit]:
    """Of several limits those that stand beside the event's own day; each occasion in a list has one of its own."""
    own: list[_Limit] = []
    others: list[_Limit] = []
    days_in = cache(lambda n: [p for p in periods.find(doc.text, doc.blocks[n].start, doc.blocks[n].end) if p.days])
    for limit in found:
        day = _day_beside(doc, limit.day, days_in)
        if day is not None:
            (own if dates.order(day) == (event.month, event.day) else others).append(limit)
    return own if own and others else found


def _day_beside(doc: Document, limit: Period, days_in: Callable[[int], list[Period]]) -> PartialDate | None:
    """The day in front of a limit in its line, or in the line above; ``days_in`` gives the days of a line."""
    line = occasions.block_at(doc, limit.start).index
    for index in (line, line - 1) if line else (line,):
        days = days_in(index)
        ahead = bisect_left(days, limit.start, key=_START)
        if ahead:
            last = days[ahead - 1].days
            return last.first if last else None
    return None


def _from_labels(doc: Document) -> Iterator[_Limit]:
    """The label for the last day; facts before the body."""
    labels = sorted((label for label in doc.labels if label.key == "deadline"), key=lambda label: label.part is not Part.FACT)
    for label in labels:
        if doc.blocks[label.block].part in (Part.NAVIGATION, Part.ALERT, Part.FOOTER):
            continue
        value = occasions.value_of(doc, label)
        period = next(iter(periods.find(doc.text, value.start, value.end)), None)
        if period is not None and period.start - value.start <= _NEAR_LABEL:
            yield _Limit(period, f"label {label.name}")


def _from_text(doc: Document) -> Iterator[_Limit]:
    """Sentences that say until when one can register."""
    low = lowered(doc.text)
    for block in doc.blocks:
        if block.part not in _SPEAKING:
            continue
        if not dates.HINT.search(doc.text, block.start, block.end):
            continue
        said = low[block.start : block.end]
        if not any(word in said for word in _CUES):
            continue
        before = Span(block.start, block.start)
        for sentence in sentences(doc.text, block.start, block.end):
            last = sentence.start
            for period in periods.find(doc.text, sentence.start, sentence.end):
                above = _above(doc, block) if before.start == before.end else ""
                limited = any(word in low[last : period.start] for word in LIMITS) or bool(period.days and period.days.last)
                if limited and _is_limit(low, before, sentence, period, above):
                    yield _Limit(period, "form" if block.part is Part.FORM else "text")
                last = period.end
            before = sentence


def _above(doc: Document, block: Block) -> str:
    """The line above, when the block stands right under it as its continuation."""
    return (
        doc.blocks[block.index - 1].text.lower()
        if block.index and len(doc.blocks[block.index - 1].text) < 2 * _NEAR_LABEL
        else ""
    )


def _is_limit(low: str, before: Span, sentence: Span, period: Period, above: str) -> bool:
    """Whether the day of a sentence is the last one to register: what is limited is told by the word nearest before the limit."""
    ahead = low[sentence.start : period.start]
    limit = max((ahead.rfind(word) for word in LIMITS), default=-1)
    if limit < 0 and period.days is not None and period.days.last is not None and (_OPEN.search(ahead) or _WITHIN.search(ahead)):
        limit = len(ahead)  # "Anmälan är öppen 1 april–1 juni"
    if (
        limit < 0
        or period.days is None
        or period.days.others
        or (period.day_rule in dates.WEAK and period.hours is None and "/" not in low[period.start : period.end])
    ):
        return False
    if any(sent in ahead for sent in SENDING) and not any(sent in ahead for sent in SENT_IN):
        return False
    own = _JOINED.sub(r"\g<registering>", ahead)
    topic = _topic(own)
    if topic and not any(root in own for root in REGISTERING) and low[before.start : before.end].endswith("?"):
        # "Allergier? Hör av dig senast 5 maj": the question tells what for.
        topic = _topic(low[before.start : before.end]) is not False
    if topic is None:
        topic = _topic(low[period.end : sentence.end], first=True)
    if topic is None and ahead.lstrip(" (").startswith(("senast", "sista dag", "sista datum")):
        topic = _topic(low[before.start : before.end] or above)
    return topic is True


def _topic(said: str, *, first: bool = False) -> bool | None:
    """True when the last (or first) word that tells speaks of registering, False when of something else, None when none does."""
    find = _first if first else str.rfind
    registering = [at for root in REGISTERING if (at := find(said, root)) >= 0]
    other = [at for root in NOT_REGISTERING if (at := find(said, root)) >= 0]
    if not other:
        return True if registering or any(root in said for root in TELLING) else None
    if not registering:
        return False
    # "avanmälan" holds "anmälan": the word that begins first and ends last is the one that counts.
    return min(registering) < min(other) if first else max(registering) > max(other) + len("avan")


def _first(said: str, root: str) -> int:
    return said.find(root)


def _dated(doc: Document, ctx: Context, limit: _Limit, event: date | None) -> Reading[str] | None:
    """The limit with its year: the nearest day before the event, else what the page and its address tell."""
    period = limit.day
    if period.days is None or period.day_span is None:
        return None
    day = period.days.last or period.days.first
    quote, problems = doc.quote(period.day_span), []
    if years.contradicts(day):
        problems.append(Problem("weekday_conflict", "/deadline", "the weekday is another one that year", quote))
    if day.year is None and event is not None:
        found = _before(day, event)
        if found is None:
            return None
        problems.append(Problem("year_inferred", "/deadline", f"year {found.year} from the event's start", quote))
    else:
        resolved = years.resolve(day, doc, ctx)
        if resolved is None:
            return None
        found = resolved.day
        if resolved.source != "page":
            problems.append(years.inferred("/deadline", resolved, quote))
    if event is not None and found > event:
        problems.append(
            Problem("deadline_after_start", "/deadline", "the last day to register lies after the event's start", quote)
        )
    if day.year is None and day.weekday is not None and found.weekday() != day.weekday:
        problems.append(Problem("weekday_conflict", "/deadline", "no year near the event fits the weekday", quote))
    clock = _clock(period)
    marks = [Mark("", *period.day_span, f"{limit.source}: {period.day_rule}")]
    if clock and period.hour_span:
        marks.append(Mark("", *period.hour_span, f"{limit.source}: {period.hour_rule}"))
    return Reading(stamp(found, clock), tuple(marks), tuple(problems))


def _clock(period: Period) -> str | None:
    """The hour of a limit; midnight ends the day and says no more than the day."""
    if period.hours is None:
        return None
    clock = period.hours.end or period.hours.start
    return None if clock == "00:00" else clock


def _before(day: PartialDate, event: date) -> date | None:
    """The latest such day on or before the event; one just after it rather than one a year before."""
    fitting = [found for year in (event.year + 1, event.year, event.year - 1) if (found := years.in_year(day, year))]
    if not fitting and day.weekday is not None:
        return _before(day._replace(weekday=None), event)
    earlier = [found for found in fitting if event - _LONG_BEFORE <= found <= event]
    return max(earlier) if earlier else min(fitting, key=lambda found: abs(found - event), default=None)


def _choose(readings: list[Reading[str]], start: str | None) -> Reading[str]:
    """Of several limits (an early price, other occasions) the last one before the start."""
    if start is None or len(readings) == 1:
        return readings[0]
    early = [reading for reading in readings if (reading.value or "")[:10] <= start[:10]]
    return max(early, key=lambda reading: (reading.value or "")[:10]) if early else readings[0]


def _with_clock(best: Reading[str], told: list[_Limit]) -> Reading[str]:
    """The same day with the hour that only the form gives: "Sista anmälningsdag var den 8 november klockan 23.30"."""
    if best.value is None or len(best.value) > len("2022-11-08"):
        return best
    day = day_of(best.value)
    for limit in told:
        clock = _clock(limit.day)
        if clock and limit.day.days and limit.day.hour_span and dates.order(limit.day.days.first) == (day.month, day.day):
            mark = Mark("", *limit.day.hour_span, f"{limit.source}: {limit.day.hour_rule}")
            return Reading(stamp(day, clock), (*best.marks, mark), best.problems)
    return best
