"""Where a page says when its event is held: date line, labels, heading, days of the programme, running text."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from scraper.document import Block, Document, Label, Part, Span
from scraper.grammar import clocks, dates, periods
from scraper.grammar.clocks import Clocks, words
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered, sentences
from scraper.lexicon.calendar import CHANGES, EVENT_DAYS, MONTHS, MOVED, NEVER_THE_DAY, OCCASION_WORDS, OTHER_DAYS, RETURNING, SIDE_HOURS, WEEKDAYS

_SILENT = frozenset({Part.NAVIGATION, Part.ALERT, Part.CREDIT, Part.FORM, Part.CONTACT, Part.FOOTER})
_CHANGE = re.compile(rf"\b(?:{words(CHANGES)})\b", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.?]\s")
_CHANGE_REACH = 45
_RETURNING = re.compile(rf"(?:(?<=[.!?,] )|(?<=\n))(?:{words(RETURNING)})\w*\b")
_FIGURES = re.compile(r"\d\d?\W+\d\d?\W")
_LONELY_HOUR = re.compile(r"\s*(?P<a>[01]?\d|2[0-4])\s*$")
_NOT_PLACES = words((*OCCASION_WORDS, *WEEKDAYS, *MONTHS))
_PLACE = r"[A-ZÅÄÖÉ][\wåäöé]+(?:[ -][A-ZÅÄÖÉ][\wåäöé]+){0,2}"
_PLACE_BEFORE = re.compile(rf"(?:^|[\s(])(?!(?i:{_NOT_PLACES})\b)({_PLACE})\s*[:,–-]?\s*$")
_PLACE_AFTER = re.compile(rf"\s*(?:[,:–(-]|\bi\b|\bpå\b)\s*(?!(?i:{_NOT_PLACES})\b)({_PLACE})(?=\s*(?:[,.;)\n]|$))")
_ALONE = 0.5  # a line of which a date makes up at least half says when
_TAIL = 40  # what may follow the date on a line that is one of several occasions
_MAIN_WORDS = 160
_SURE, _LIKELY = 3, 2


class Occasion(NamedTuple):
    """One time at which the event is held."""

    period: Period
    source: str
    place: Found[str] | None = None


class Said(NamedTuple):
    """What one source says: its occasions, the first of which is the event's; or a day that may be and may not be."""

    occasions: tuple[Occasion, ...] = ()
    unsure: Period | None = None


NOTHING = Said()


def from_date_line(doc: Document) -> Said:
    """The line above the heading."""
    blocks = list(doc.within(Part.DATE_LINE))
    if not blocks:
        return NOTHING
    found = [Occasion(period, "date line") for block in blocks for period in periods.find(doc.text, block.start, block.end)]
    if not found and (near := [p for p in periods.find(doc.text, blocks[0].start, blocks[-1].end)]):
        found = [Occasion(near[0], "date line")]
    if found and found[0].period.hours is None and len(blocks) > 1:
        hours = next((h for b in blocks if (h := periods.hours(doc.text, b.start, b.end))), None)
        found[0] = found[0]._replace(period=with_hours(found[0].period, hours))
    return Said(tuple(found[:1]))


def from_labels(doc: Document) -> Said:
    """Date and time labels; a day opens an occasion, hours close it."""
    found: list[Occasion] = []
    last: PartialDate | None = None
    for label in doc.labels:
        if label.end == label.start or doc.blocks[label.block].part in _SILENT:
            continue
        if label.key in ("date", "time", "start_time"):
            got = periods.find(doc.text, label.start, label.end)
            if label.key != "start_time" or not found:
                found += [Occasion(p, f"label {label.name}") for p in _changed_out(doc, label, got)]
            hours = None if got else _label_hours(doc, label)
            if hours is not None and found and found[-1].period.hours is None:
                found[-1] = found[-1]._replace(period=with_hours(found[-1].period, hours))
            if not got and label.key == "date" and (leftover := _leftover(doc, label)):
                found.append(Occasion(leftover, f"label {label.name}"))
        elif label.key in ("end_time", "end_date"):
            got = periods.find(doc.text, label.start, label.end)
            last = next((p.days.first for p in got if p.days), last)
            if found:
                found[-1] = found[-1]._replace(period=_ending(found[-1].period, _label_hours(doc, label)))
    if last is not None and len(found) == 1 and found[0].period.days and (days := dates.pair(found[0].period.days.first, last)):
        found = [found[0]._replace(period=found[0].period._replace(days=days))]
    return Said(placed(doc, found))


def _changed_out(doc: Document, label: Label, got: list[Period]) -> list[Period]:
    """The days of a label's value that stand before an announced change, which is read by itself."""
    change = _CHANGE.search(doc.text, label.start, label.end)
    kept = [p for p in got if change is None or p.start < change.start()]
    return [p for p in kept if not _never(lowered(doc.text)[sentence_of(doc, p).start : p.end])]


def label_hours(doc: Document) -> Found[Clocks] | None:
    """The hours that stand under a label of their own, without a day."""
    for label in doc.labels:
        if label.key in ("time", "start_time") and doc.blocks[label.block].part not in _SILENT and (hours := _label_hours(doc, label)):
            end = next((h for other in doc.labels if other.key == "end_time" and (h := _label_hours(doc, other))), None)
            return hours._replace(value=Clocks(hours.value.start, end.value.start)) if end and hours.value.end is None else hours
    return None


def _label_hours(doc: Document, label: Label) -> Found[Clocks] | None:
    hours = periods.hours(doc.text, label.start, min(label.end, label.start + _MAIN_WORDS))
    if hours is not None:
        return hours if hours.start - label.start <= _CHANGE_REACH else None
    lonely = _LONELY_HOUR.match(doc.text, label.start, label.end)
    value = clocks.clock(lonely["a"]) if lonely else None
    return Found(Clocks(value), lonely.start("a"), lonely.end("a"), "hour under a label") if lonely and value else None


def _leftover(doc: Document, label: Label) -> Period | None:
    """The last rule: a short phrase under a label that no rule of ours reads."""
    phrase = doc.text[label.start : label.end]
    if len(phrase) > _CHANGE_REACH or not (any(name in phrase.lower().split() for name in MONTHS) or _FIGURES.search(phrase)):
        return None
    import dateparser

    # A base of its own, so that the result does not hang on the day it runs; absolute dates only.
    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month"], "PARSERS": ["absolute-time"], "RELATIVE_BASE": datetime(2000, 1, 1)}  # noqa: DTZ001
    got = dateparser.parse(phrase, languages=["sv"], settings=settings)
    if got is None:
        return None
    year = got.year if str(got.year) in phrase else None
    return Period(DateRange(PartialDate(got.day, got.month, year)), None, "dateparser", None, Span(label.start, label.end))


def from_title(doc: Document) -> Said:
    """The heading: of several that name the day the one that has the hour too."""
    found = [p for block in doc.within(Part.TITLE) for p in periods.find(doc.text, block.start, block.end) if p.day_rule not in dates.WEAK]
    if not found:
        return NOTHING
    first = found[0]
    best = next((p for p in found if p.hours and p.days and first.days and dates.order(p.days.first) == dates.order(first.days.first)), first)
    return Said((Occasion(best, "heading"),))


def from_agenda_days(doc: Document) -> Said:
    """Headings of days inside the programme: "Onsdag 22 augusti", "Torsdag 23 augusti"."""
    found = []
    for block in doc.within(Part.AGENDA):
        if len(block.text) < _MAIN_WORDS // 2 and dates.HINT.search(block.text):
            period = next(iter(periods.find(doc.text, block.start, block.end)), None)
            if period and period.start - block.start <= len("Program för ") and period.day_rule not in dates.WEAK and _is_heading(period):
                found.append(Occasion(period, "day of the programme"))
    if len(found) > 1 and (whole := _whole(found)):
        return Said((whole,))
    return Said(tuple(found[:1]))


def _is_heading(period: Period) -> bool:
    return period.days is not None and period.hours is None and not period.days.others


def _whole(found: list[Occasion]) -> Occasion | None:
    """Days one after the other, from the first to the last."""
    a, b = found[0].period, found[-1].period
    if a.days is None or b.days is None:
        return None
    days = dates.pair(a.days.first, b.days.last or b.days.first)
    hours = Clocks(a.hours.start if a.hours else None, b.hours.end if b.hours else None) if a.hours else None
    return found[0]._replace(period=a._replace(days=days, hours=hours)) if days else None


def from_text(doc: Document) -> Said:
    """The body: days that are plainly the event's, by hour, weekday, wording or a line of their own."""
    graded = list(_graded(doc))
    if not graded:
        return NOTHING
    top = max(grade for grade, _, _ in graded)
    if top < _LIKELY:
        return Said((), next((p for grade, p, _ in graded if grade >= 0), None))
    best = [(p, alone) for grade, p, alone in graded if grade == top]
    lines = [Occasion(p, "line of its own") for p, alone in best if alone]
    if len(lines) > 1 and _days_differ(lines) and len(lines) == len(best):
        return Said(placed(doc, lines))
    together = [p for grade, p, _ in graded if grade >= 0 and sentence_of(doc, p) == sentence_of(doc, best[0][0])]
    if len(together) > 1:
        spots = placed(doc, [Occasion(p, "text") for p in together])
        if all(spot.place for spot in spots):
            return Said(spots)
    first = best[0][0]
    if top == _LIKELY and any(not _within(p, first) and not _within(first, p) for p, _ in best[1:]):
        return Said((), first)
    longer = next((p for _, p, _ in graded if p.days and p.days.last and _within(first, p)), None)
    if longer is not None and first.days and longer.days and first.days.last is None:
        first = first._replace(days=dates.pair(first.days.first, longer.days.last) if longer.days.last else first.days)
    return Said((Occasion(first if first.hours else with_hours(first, _in_sentence(doc, first)), "text"),))


def _in_sentence(doc: Document, period: Period) -> Found[Clocks] | None:
    """The only hours in the sentence of a day: "Den 21 maj startar vi i Borås kl 8"."""
    sentence = sentence_of(doc, period)
    if any(word in lowered(doc.text)[period.end : sentence.end] for word in SIDE_HOURS):
        return None
    found = list(scan(clocks.RULES, doc.text, period.end, sentence.end))
    return found[0] if len(found) == 1 and found[0].rule.startswith("kl") else None


def line_below(doc: Document, period: Period) -> Found[Clocks] | None:
    """The hours that make up the line below a day: "Torsdagen den 5 maj" over "Kl. 13.00-15.00"."""
    block = next(b for b in doc.blocks if b.start <= period.start < b.end)
    if block.index + 1 == len(doc.blocks) or doc.text[period.end : block.end].strip(" .,:"):
        return None
    below = doc.blocks[block.index + 1]
    if below.part in _SILENT or below.part is Part.AGENDA:
        return None
    hours = periods.hours(doc.text, below.start, min(below.end, below.start + _CHANGE_REACH))
    if hours is None or doc.text[below.start : hours.start].strip() or doc.text[hours.end : below.end].strip(" .,"):
        return None
    return hours


def returning(doc: Document, period: Period) -> Period | None:
    """When a trip is back: "Åter tisdagen den 23 maj cirka kl. 17"; below the words of the day, at the head of a sentence."""
    low = lowered(doc.text)
    if not any(word in low for word in RETURNING):
        return None
    for cue in _RETURNING.finditer(low, period.end):
        block = next((b for b in doc.blocks if b.start <= cue.start() < b.end), None)
        if block is None or block.part is not Part.BODY:
            continue
        end = min(block.end, cue.end() + _CHANGE_REACH)
        found = next(iter(periods.find(doc.text, cue.end(), block.end)), None)
        if found is not None and found.start < end:
            return found
        hours = next(scan(clocks.RULES, doc.text, cue.end(), end), None)
        if hours is not None and hours.value.start:
            return Period(None, hours.value, None, hours.rule, None, Span(hours.start, hours.end))
    return None


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
        for period in periods.find(doc.text, block.start, block.end):
            if period.days is None or (block.part is Part.AGENDA and period.start - block.start > _CHANGE_REACH):
                continue
            yield _grade(doc, low, block, period)


def _grade(doc: Document, low: str, block: Block, period: Period) -> tuple[int, Period, bool]:
    sentence = sentence_of(doc, period)
    said = low[sentence.start : sentence.end]
    alone = (period.end - period.start) >= _ALONE * len(block.text) or (period.start - block.start <= len("Skövde: ") and len(block.text) - (period.end - block.start) <= _TAIL)
    weekday = period.days is not None and period.days.first.weekday is not None
    hour = period.hours is not None and period.hours.start is not None
    if _never(said) or (period.day_rule in dates.WEAK and not (hour or weekday)):
        return -1, period, False
    if any(root in said for root in OTHER_DAYS) and not (weekday and hour):
        return -1, period, False
    cue = any(root in said for root in EVENT_DAYS)
    dated = period.days is not None and period.days.first.year is not None
    points = (2 if hour else 0) + (1 if weekday else 0) + (2 if cue else 0) + (2 if alone else 0) + (1 if dated and (cue or alone) else 0)
    return min(points, _SURE), period, alone


def _never(said: str) -> bool:
    return any(root in said for root in NEVER_THE_DAY)


def sentence_of(doc: Document, period: Period) -> Span:
    """The sentence in which a period begins."""
    block = next(b for b in doc.blocks if b.start <= period.start < b.end)
    inside = (s for s in sentences(doc.text, block.start, block.end) if s.start <= period.start < s.end)
    return next(inside, Span(block.start, block.end))


def placed(doc: Document, found: list[Occasion]) -> tuple[Occasion, ...]:
    """The occasions with the towns that stand beside them; days in a row without towns are one occasion over several days."""
    if len(found) < 2:  # noqa: PLR2004
        return tuple(found)
    spots = [o._replace(place=_place(doc, o.period)) for o in found]
    if not any(spot.place for spot in spots) and _in_a_row(spots) and (whole := _whole(spots)):
        return (whole,)
    return tuple(spots)


def _in_a_row(found: list[Occasion]) -> bool:
    days = [o.period.days.first for o in found if o.period.days]
    return all((b.month == a.month and b.day == a.day + 1) or (b.day == 1 and b.month == a.month % 12 + 1) for a, b in zip(days, days[1:], strict=False))


def _place(doc: Document, period: Period) -> Found[str] | None:
    block = next(b for b in doc.blocks if b.start <= period.start < b.end)
    before = _PLACE_BEFORE.search(doc.text[block.start : period.start])
    if before:
        return Found(before[1], block.start + before.start(1), block.start + before.end(1), "town before a date")
    after = _PLACE_AFTER.match(doc.text, period.end, block.end)
    return Found(after[1], after.start(1), after.end(1), "town after a date") if after else None


def change(doc: Document) -> Period | None:
    """The last announced change of day or hours: "Obs ny tid: 17 maj, kl 10-15", "NYA TIDER FÖR RÅDET 15 APRIL, 9 – 12"."""
    low = lowered(doc.text)
    if not any(cue in low for cue in CHANGES):
        return None
    found = None
    for cue in _CHANGE.finditer(low):
        block = next((b for b in doc.blocks if b.start <= cue.start() < b.end), None)
        if block is None or block.part in _SILENT:
            continue
        end = block.end
        if not doc.text[cue.end() : end].strip(" :!.–-") and block.index + 1 < len(doc.blocks):
            end = doc.blocks[block.index + 1].end
        found = _changed(doc, cue, end) or found
    return found


def _changed(doc: Document, cue: re.Match[str], end: int) -> Period | None:
    moved = cue[0].startswith(MOVED)
    period = next(iter(periods.find(doc.text, cue.end(), end)), None)
    if period is None:
        hit = next(iter(scan(clocks.RULES if moved else clocks.EXPECTED, doc.text, cue.end(), end)), None)
        if hit is None or hit.value.start is None:
            return None
        period = Period(None, hit.value, None, hit.rule, None, Span(hit.start, hit.end))
    between = doc.text[cue.end() : period.start]
    return None if len(between) > _CHANGE_REACH or _SENTENCE_ENDS.search(between) else period


def with_hours(period: Period, hours: Found[Clocks] | None) -> Period:
    """The days with hours found elsewhere."""
    return period if hours is None else period._replace(hours=hours.value, hour_rule=hours.rule, hour_span=Span(hours.start, hours.end))


def _ending(period: Period, hours: Found[Clocks] | None) -> Period:
    if hours is None or period.hours is None or period.hours.end is not None:
        return period
    return period._replace(hours=Clocks(period.hours.start, hours.value.start))


#: The first source that names a day is believed.
SOURCES: tuple[Callable[[Document], Said], ...] = (from_date_line, from_labels, from_title, from_agenda_days, from_text)
