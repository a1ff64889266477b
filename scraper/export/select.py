"""Which events are exported."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from scraper import records
from scraper.errors import InputError
from scraper.export.entry import Entry, last_change


class Filter(NamedTuple):
    """What is wanted; empty and None want everything."""

    county: frozenset[str] = frozenset()  # slugs
    since: date | None = None
    until: date | None = None
    status: frozenset[str] = frozenset()  # of the record, or the state ``gone`` or ``ended``
    changed_since: datetime | None = None

    def takes(self, entry: Entry) -> bool:
        """Whether an entry is wanted; without a status all are but those that are ``gone``."""
        county = entry.record["county"]
        if self.county and (county is None or county["slug"] not in self.county):
            return False
        return self._takes_status(entry) and self._takes_days(entry) and self._takes_change(entry)

    def _takes_status(self, entry: Entry) -> bool:
        if not self.status:
            return entry.state != "gone"
        said = {"gone"} if entry.state == "gone" else {entry.record["status"], entry.state}
        return bool(self.status & said)

    def _takes_days(self, entry: Entry) -> bool:
        """Whether any of its occasions touches the period; one without a day is in no period."""
        if self.since is None and self.until is None:
            return True
        begin = self.since.isoformat() if self.since else ""
        end = self.until.isoformat() if self.until else "9999-12-31"
        occasions = [one for one in entry.record["occurrences"] if one["start"]] or [entry.record]
        days = [(one["start"][:10], (one["end"] or one["start"])[:10]) for one in occasions if one["start"]]
        return any(first <= end and last >= begin for first, last in days)

    def _takes_change(self, entry: Entry) -> bool:
        if self.changed_since is None:
            return True
        known = last_change(entry)
        return known is not None and known > self.changed_since


def read(lines: Iterable[bytes], complain: Callable[[str], None]) -> Iterator[Entry]:
    """The records of standard input, each validated, each event once, as they come.

    They may be JSON Lines or one JSON array or object. What is no record is complained of, with its line or number and the
    reason, as is an event that came before; the rest comes.
    """
    met: set[str] = set()
    for event in records.read("standard input", lines):
        if isinstance(event, InputError):
            complain(str(event))
        elif event.id in met:
            complain(f"standard input: {event.id} comes more than once: the first is taken")
        else:
            met.add(event.id)
            yield Entry(event.id, event.model_dump(mode="json"), (event.url,) if event.url else ())
