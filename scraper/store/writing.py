"""Records into the store: one transaction a batch, each record whole with its rows, versions and changes."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from scraper.store.changes import Change, differences
from scraper.store.database import Database
from scraper.store.lines import Line, digest, each_once, fetched_at
from scraper.store.work import CHANGE, PAGE, Known, Work
from scraper.tables import Record

BATCH: Final = 500
#: What is as it was is known to be so at a later time: a record of a time between is old.
_SEEN: Final = """
UPDATE records SET last_seen = ?, last_run = ?, fetched_at = NULLIF(MAX(IFNULL(fetched_at, ''), IFNULL(?, '')), '')
WHERE digest = ?
"""


@dataclass
class Counts:
    """What a run did to the store; ``older`` than what the store has are left out."""

    records: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    older: int = 0
    gone: int = 0


class Writer:
    """Takes a run's records; what was taken is in the store after ``flush``, and taking it once more changes nothing.

    ``reader`` is the version that reads the run's pages; None for records of which each names its own.
    """

    def __init__(self, database: Database, run: str, kind: str, time: datetime, reader: str | None = None) -> None:
        self.database = database
        self.run = run
        self.time = time.astimezone(UTC).isoformat(timespec="microseconds")
        self.reader = reader
        self.counts = Counts()
        self._waiting: list[tuple[bytes, int | None]] = []
        self._pages: list[tuple[Any, ...]] = []
        #: Whether a record that comes in is on its page today: an older run that is read again says nothing of that.
        self.meets = kind != "rebuild" and not _is_past(database, self.time)
        #: Whether a record is of this run: a server may confirm what was fetched long ago, others may bring what is long gone.
        self.is_today = kind == "crawl"
        with database.errors():
            begun = (run, kind, self.time, reader or "")
            database.connection.execute("INSERT OR IGNORE INTO runs (id, kind, started, reader) VALUES (?, ?, ?, ?)", begun)

    def add(self, line: bytes, response: int | None = None) -> None:
        """Takes a record as ``extract`` prints it; ``response`` is where the archive has its page."""
        self._waiting.append((line, response))
        if len(self._waiting) >= BATCH:
            self.flush()

    def sight(self, url: str, county: str, record: str | None, kind: str, message: str = "") -> None:
        """Notes a page: where it stands, and what became of it."""
        self._pages.append((url, county, record, kind, message, self.time, self.time, self.run))

    def flush(self) -> None:
        """Puts what was taken into the store, whole or not at all."""
        waiting, self._waiting = self._waiting, []
        pages, self._pages = self._pages, []
        if not waiting and not pages:
            return
        with self.database.transaction():
            self.counts.records += len(waiting)
            for part in each_once(self._fresh(waiting)):
                self._store(part)
            self.database.connection.executemany(PAGE, pages)

    def finish(self, exit_status: int, warnings: list[str]) -> None:
        """Notes that the run is done, and what it did: all of it, where it was broken off and went on."""
        self.flush()
        if self.is_today and self.meets:
            self._recount()
        counts = asdict(self.counts)
        columns = ", ".join(f"{name} = ?" for name in counts)
        done = (datetime.now(UTC).isoformat(timespec="microseconds"), exit_status, json.dumps(warnings, ensure_ascii=False))
        with self.database.errors():
            query = f"UPDATE runs SET finished = ?, exit_status = ?, warnings = ?, {columns} WHERE id = ?"  # noqa: S608
            self.database.connection.execute(query, (*done, *counts.values(), self.run))

    def _recount(self) -> None:
        query = """
            SELECT SUM(kind = 'new'), SUM(kind = 'gone'),
                COUNT(DISTINCT CASE WHEN kind NOT IN ('new', 'gone', 'source_gone', 'ended') THEN record_id END)
            FROM changes WHERE run = ?
        """
        with self.database.errors():
            new, gone, changed = self.database.connection.execute(query, (self.run,)).fetchone()
        told = {"new": new or 0, "changed": changed, "gone": gone or 0}
        left = self.counts.records - self.counts.older - sum(told.values()) + told["gone"]
        self.counts = replace(self.counts, **told, unchanged=max(0, left))

    def _fresh(self, waiting: list[tuple[bytes, int | None]]) -> list[Line]:
        """Those that are not in the store as they are; the others are noted as seen.

        A record that comes twice, once as it is known and once otherwise, is fresh both times: the later one counts.
        """
        lines = [(digest(line), line, response) for line, response in waiting]
        if not self.meets:
            return [Line.read(*each) for each in lines]
        marks = ", ".join("?" * len(lines))
        present = f"SELECT digest, id FROM records WHERE state = 'present' AND digest IN ({marks})"  # noqa: S608 - marks
        known = dict(self.database.connection.execute(present, [each[0] for each in lines]).fetchall())
        seen = ((self.time, self.run, fetched_at(line), mark) for mark, line, _ in lines if mark in known)
        self.database.connection.executemany(_SEEN, seen)
        fresh = {n: Line.read(*each) for n, each in enumerate(lines) if each[0] not in known}
        twice = {line.record["id"] for line in fresh.values()} & set(known.values())
        fresh |= {n: Line.read(*each) for n, each in enumerate(lines) if known.get(each[0]) in twice}
        self.counts.unchanged += len(lines) - len(fresh)
        return [fresh[n] for n in sorted(fresh)]

    def _store(self, lines: dict[str, Line]) -> None:
        work = Work()
        marks = ", ".join("?" * len(lines))
        known = {each.id: each for each in Known.where(self.database, f"r.id IN ({marks})", lines)}
        version = self.database.connection.execute("SELECT COALESCE(MAX(id), 0) FROM versions").fetchone()[0]
        for identity, (mark, line, response, record) in lines.items():
            before = known.get(identity)
            if before and self._is_old(before, record["source"]["fetched_at"]):
                self.counts.older += 1
                continue
            now = _Reading(mark, line.rstrip().decode(), response, record, self.reader or record["source"]["extractor"])
            version += 1  # an unused one leaves a gap, which is no harm
            if before is None:
                self._first(work, now, version)
            else:
                self._again(work, now, version, before)
        work.done(self.database)

    def _is_old(self, before: Known, fetched: str | None) -> bool:
        """Whether a record tells of a time before what the store has; what is gone is back only by a later one."""
        if before.fetched_at is None:
            return False
        if before.state != "present" and not self.is_today and self.meets:
            return fetched is None or fetched <= before.fetched_at
        return fetched is not None and fetched < before.fetched_at

    def _first(self, work: Work, now: "_Reading", version: int) -> None:
        identity = now.record["id"]
        self.counts.new += 1
        work.versions.append((version, identity, 1, self.time, self.run, "new", *now.origin()))
        work.changes.append(self.change(identity, version, "new", "page", _WHOLE))
        times = (self.time, self.time, self.run, now.fetched_at, self.time)
        work.records.append((identity, identity, 1, version, 1, now.digest, "present", *times, *days(now.record), 0))
        work.project(identity, now.record, "present", self.time, self.time)

    def _again(self, work: Work, now: "_Reading", version: int, before: Known) -> None:
        changes = differences(json.loads(before.record), now.record)
        cause = _cause(before, now)
        told = [(change.kind, cause, change) for change in changes]
        state, seen = ("present", (self.time, self.run)) if self.meets else (before.state, (before.last_seen, before.last_run))
        if before.state != state:
            told.insert(0, ("back", "page", _WHOLE))
        self.counts.changed += bool(told)
        self.counts.unchanged += not told
        if changes:
            work.versions.append((version, before.id, before.number + 1, self.time, self.run, cause, *now.origin()))
        else:
            version = before.version
            work.refreshed.append((*now.origin(), version))
        # What is back is what was gone: what else is new about it stands in changes of its own.
        work.changes += [self.change(before.id, before.version if each[0] == "back" else version, *each) for each in told]
        changed = self.time if told else before.changed
        times = (before.first_seen, *seen, now.fetched_at, changed)
        place = (before.id, before.event_id, before.leads, version, before.number + bool(changes), now.digest, state)
        work.records.append((*place, *times, *days(now.record), 0))
        if before.leads:
            work.replaced.append(before.event_id)
            work.project(before.event_id, now.record, state, before.first_seen, changed)

    def enter(self, change: tuple[Any, ...]) -> None:
        """Puts one row of ``changes`` into the caller's transaction."""
        self.database.connection.execute(CHANGE, change)

    def change(self, identity: str, version: int, kind: str, cause: str, change: Change) -> tuple[Any, ...]:
        """A row of ``changes``."""
        values = (_json(change.old), _json(change.new), _json(change.old_evidence), _json(change.new_evidence))
        return (self.time, self.run, identity, version, kind, cause, change.field, *values)


class _Reading(NamedTuple):
    """A record that comes in."""

    digest: bytes
    text: str
    response: int | None
    record: Record
    reader: str

    @property
    def fetched_at(self) -> str | None:
        fetched: str | None = self.record["source"]["fetched_at"]
        return fetched

    def origin(self) -> tuple[str, str, int | None, str]:
        """What was read, by whom, where it lies, and what came of it."""
        return self.record["source"]["sha256"], self.reader, self.response, self.text


_WHOLE: Final = Change("", "", None, None)


def _is_past(database: Database, time: str) -> bool:
    with database.errors():
        later = "SELECT 1 FROM runs WHERE kind = 'crawl' AND started > ? LIMIT 1"
        return database.connection.execute(later, (time,)).fetchone() is not None


def _cause(before: Known, now: _Reading) -> str:
    """Who changed the event: the page, or who read it; unclear where both may have."""
    if before.sha256 == now.record["source"]["sha256"]:
        return "reader"
    return "page" if before.reader == now.reader else "unclear"


def days(record: Record) -> tuple[str | None, str | None]:
    """The first and the last local day on which an event takes place, as far as is known."""
    last = [one[end] for one in (record, *record["occurrences"]) for end in ("start", "end") if one[end]]
    return record["start"] and record["start"][:10], max(last)[:10] if last else None


def _json(value: Any) -> str | None:  # noqa: ANN401 - any value of a record
    return None if value is None or value == () else json.dumps(value, ensure_ascii=False)
