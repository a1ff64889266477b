"""What the writers are given: an event's record with what the store knows beside it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple


class Entry(NamedTuple):
    """An event to be written; times are ISO 8601 in UTC.

    From records on standard input ``sources`` is the record's own address, ``sequence`` 0 and the times are the record's.
    """

    id: str  # stable: the same event has the same one in every export
    record: Mapping[str, Any]  # as JSON has it
    sources: tuple[str, ...] = ()  # addresses of its pages, the record's own first
    sequence: int = 0  # how often the event has been revised (RFC 5545, 3.8.7.4)
    first_seen: str | None = None
    changed: str | None = None  # when the event last changed
    state: str = "present"  # present, ended or gone


class Options(NamedTuple):
    """What an export is told beside its entries."""

    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)  # handed in: no writer has a clock
    name: str = "Evenemang"  # of the feed or calendar, for its readers
    complain: Callable[[str], None] = lambda _: None  # one line on what an entry lacks in this format
    home: str | None = None  # the address at which a feed will be published


Entries = Iterable[Entry]


def moment(text: str) -> datetime:
    """A time of an entry as a datetime in UTC; one without an offset is taken as UTC."""
    read = datetime.fromisoformat(text)
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def last_change(entry: Entry) -> datetime | None:
    """When the entry last changed, else when it was fetched; None where neither is known or can be read."""
    known = entry.changed or entry.record["source"]["fetched_at"]
    try:
        return moment(known) if known else None
    except (ValueError, OverflowError):  # records come from elsewhere too
        return None


def updated(entry: Entry, options: Options) -> datetime:
    """When the entry last changed, as far as is known; else the time of the export."""
    return last_change(entry) or options.now
