"""Times that stand under labels: Datum, Tid, När, Starttid, Sluttid."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from scraper.document import Document, Label, Span
from scraper.grammar import clocks, dates, periods, side_hours
from scraper.grammar.changes import CHANGE
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.occasions import SILENT, Occasion, Said, placed, sentence_of, value_of, with_hours
from scraper.grammar.periods import Period
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import lowered
from scraper.grammar.side_hours import SIDE
from scraper.lexicon.calendar import ALTERNATIVES, MONTHS, NEVER_THE_DAY
from scraper.reading import Context

_KEYS = frozenset({"date", "time", "start_time", "end_time", "end_date"})
_NEAR = 45  # characters of a value within which its hours stand
_LONG = 160
_LONGEST = 2000  # characters of a value that are read
_FIGURES = re.compile(r"\d\d?\W+\d\d?\W")
_LONELY_HOUR = re.compile(r"\s*(?P<a>[01]?\d|2[0-4])\s*$")


def from_labels(doc: Document, _: Context) -> Said:
    """Date and time labels; a day opens an occasion, hours close it."""
    found: list[Occasion] = []
    last: PartialDate | None = None
    for label in _labels(doc):
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
    return Said(placed(doc, _merged(found)))


def _labels(doc: Document) -> Iterator[Label]:
    """The labels of time that have a value, be it on the line below."""
    for label in doc.labels:
        if label.key in _KEYS and doc.blocks[label.block].part not in SILENT:
            start, end = value_of(doc, label)
            if start < end:
                yield replace(label, start=start, end=min(end, start + _LONGEST))


def _merged(found: list[Occasion]) -> list[Occasion]:
    """The same day under two labels is one occasion; twice under one label it is two, when the hours differ."""
    merged: list[Occasion] = []
    first: dict[tuple[int, int], int] = {}  # where the first occasion on a day stands
    for occasion in found:
        days, hours = occasion.period.days, occasion.period.hours
        same = first.get(dates.order(days.first)) if days else None
        if same is None or days is None:
            if days:
                first[dates.order(days.first)] = len(merged)
            merged.append(occasion)
            continue
        kept = merged[same].period
        if kept.hours and hours and kept.hours != hours and merged[same].source == occasion.source:
            merged.append(occasion)
        elif kept.days and kept.days.first.year is None and days.first.year is not None:
            merged[same] = occasion._replace(
                period=occasion.period
                if hours
                else occasion.period._replace(hours=kept.hours, hour_rule=kept.hour_rule, hour_span=kept.hour_span)
            )
        elif kept.hours is None and hours:
            merged[same] = merged[same]._replace(
                period=kept._replace(hours=hours, hour_rule=occasion.period.hour_rule, hour_span=occasion.period.hour_span)
            )
    return merged


def _changed_out(doc: Document, label: Label, got: list[Period]) -> list[Period]:
    """The days of a label's value that stand before an announced change, which is read by itself."""
    change = CHANGE.search(doc.text, label.start, label.end)
    kept = [p for p in got if change is None or p.start < change.start()]
    return [p for p in kept if not _of_something_else(doc, p)]


def label_hours(doc: Document) -> Found[Clocks] | None:
    """The hours that stand under a label of their own, without a day."""
    labels = list(_labels(doc))
    for label in labels:
        if label.key in ("time", "start_time") and (hours := _label_hours(doc, label)):
            end = next((h for other in labels if other.key == "end_time" and (h := _label_hours(doc, other))), None)
            return hours._replace(value=Clocks(hours.value.start, end.value.start)) if end and hours.value.end is None else hours
    return None


def _label_hours(doc: Document, label: Label) -> Found[Clocks] | None:
    end = min(label.end, label.start + _LONG)
    several = list(scan(clocks.EXPECTED, doc.text, label.start, end))
    if several:
        if several[0].start - label.start > _NEAR:
            return None
        several = side_hours.without(doc.text, several, label.start, end)
        first, last = several[0], several[-1]
        between = lowered(doc.text)[first.end : last.end]
        if (
            last.value.end is None
            or first.value.end is None
            or SIDE.search(between)
            or any(word in between for word in ALTERNATIVES)
        ):
            return first
        # "10-12 och 13-15", "dag 1 kl 9-17, dag 2 kl 9-12": from the first to the last.
        return Found(Clocks(first.value.start, last.value.end), first.start, last.end, first.rule)
    lonely = _LONELY_HOUR.match(doc.text, label.start, label.end)
    value = clocks.clock(lonely["a"]) if lonely else None
    return Found(Clocks(value), lonely.start("a"), lonely.end("a"), "hour under a label") if lonely and value else None


def _leftover(doc: Document, label: Label) -> Period | None:
    """The last rule: a short phrase under a label that no rule of ours reads."""
    phrase = doc.text[label.start : label.end]
    if len(phrase) > _NEAR or not (any(name in phrase.lower().split() for name in MONTHS) or _FIGURES.search(phrase)):
        return None
    import dateparser

    # A base of its own, so that the result does not hang on the day it runs; absolute dates only.
    settings = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month"],
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - dateparser wants it naive
    }
    got = dateparser.parse(phrase, languages=["sv"], settings=settings)
    if got is None:
        return None
    year = got.year if str(got.year) in phrase else None
    return Period(DateRange(PartialDate(got.day, got.month, year)), None, "dateparser", None, Span(label.start, label.end))


def _ending(period: Period, hours: Found[Clocks] | None) -> Period:
    if hours is None or period.hours is None or period.hours.end is not None:
        return period
    return period._replace(hours=Clocks(period.hours.start, hours.value.start))


def _of_something_else(doc: Document, period: Period) -> bool:
    said = lowered(doc.text)[sentence_of(doc, period).start : period.end]
    return any(root in said for root in NEVER_THE_DAY)
