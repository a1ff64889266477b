"""What no single field can see: labels whose values nobody read, and a programme outside the event's hours."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from scraper.document import ABOUT_THE_EVENT, Document
from scraper.reading import Problem

#: The fields that a label's value must have filled; any one is enough.
_FILLS: Final[Mapping[str, tuple[str, ...]]] = {
    "venue": ("venue", "mode", "occurrences"),
    "cost": ("cost",),
    "deadline": ("deadline", "registration"),
    "date": ("start", "occurrences"),
    "time": ("start", "end", "occurrences"),
    "organiser": ("organiser",),
    "audience": ("audience",),
    "speakers": ("speakers",),
}
_CLOCK: Final = slice(11, 16)  # of an ISO 8601 stamp
_SAID: Final = 2  # letters or figures of a value that says something; "-" does not


def problems(doc: Document, record: Mapping[str, Any]) -> Iterable[Problem]:
    """The problems of a record as a whole; ``record`` holds values by field, and the problems found so far."""
    told = {p["field"] for p in record["problems"]}
    yield from _unread(doc, {**record, **{field[1:]: True for field in told}})
    yield from _outside_hours(record)


def _unread(doc: Document, record: Mapping[str, Any]) -> Iterable[Problem]:
    for label in doc.labels:
        fields = _FILLS.get(label.key, ())
        if not fields or label.part not in ABOUT_THE_EVENT or any(record.get(field) for field in fields):
            continue
        words = doc.text[label.start : label.end]
        if sum(c.isalnum() for c in words) >= _SAID:
            yield Problem("not_understood", f"/{fields[0]}", f"the words under {label.name!r} could not be read", words)


def _outside_hours(record: Mapping[str, Any]) -> Iterable[Problem]:
    """Programme lines that start before the event or after its end, where both lie on one day."""
    start, end = record.get("start") or "", record.get("end") or ""
    if "T" not in start or start[:10] != (end or start)[:10]:
        return
    for n, item in enumerate(record.get("agenda") or ()):
        if item["start"] < start[_CLOCK] or ("T" in end and item["start"] > end[_CLOCK]):
            yield Problem("agenda_outside_hours", f"/agenda/{n}/start", f"{item['start']} lies outside the event's own hours")
