"""Where each response lies in the archive, and which runs there were: an SQLite database beside the WARC files."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from scraper.errors import ArchiveError

#: One entry takes the schema one version further; ``PRAGMA user_version`` counts those that were taken.
MIGRATIONS: Final = (
    """
    CREATE TABLE runs (id TEXT PRIMARY KEY, started TEXT NOT NULL, finished TEXT, settings TEXT, manifest TEXT) WITHOUT ROWID;
    CREATE TABLE responses (
        id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, url TEXT NOT NULL, time TEXT NOT NULL, status INTEGER NOT NULL,
        media_type TEXT NOT NULL, etag TEXT, last_modified TEXT, digest TEXT NOT NULL, location TEXT, body INTEGER,
        file TEXT NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL, truncated TEXT);
    CREATE INDEX responses_run ON responses (run, url, time);
    CREATE INDEX responses_url ON responses (url, time);
    CREATE UNIQUE INDEX responses_place ON responses (file, offset, length);
    """,
)
#: Any response but 1xx (RFC 9110, section 15), and no 304 whose body is lost.
_FINAL: Final = "status >= 200 AND (status <> 304 OR body IS NOT NULL)"
_NEWEST: Final = "ORDER BY time DESC, id DESC LIMIT 1"
_SYNC: Final = "PRAGMA wal_checkpoint(FULL)"  # else a commit may be lost with the power; only responses are restored


class Stored(NamedTuple):
    """A response in the archive; ``offset`` and ``length`` are of all its records in ``file``."""

    id: int  # 0 before it is in the index
    run: str
    url: str
    time: datetime  # UTC
    status: int
    media_type: str
    etag: str | None
    last_modified: str | None
    digest: str  # of the body; for a 304, of the body that it confirms
    location: str | None  # absolute, of a redirect
    body: int | None  # for a 304, the id of the response that it confirms
    file: str
    offset: int
    length: int
    truncated: str | None


class Run(NamedTuple):
    """A run: JSON texts in ``settings`` and ``manifest``, None where they are not known."""

    id: str
    started: datetime
    finished: datetime | None
    settings: str | None
    manifest: str | None


def text(time: datetime) -> str:
    """A time as the index keeps it: ISO 8601, UTC, always with microseconds, so that texts sort as times do."""
    return time.astimezone(UTC).isoformat(timespec="microseconds")


class DamagedIndexError(ArchiveError):
    """The database can be read in part or not at all, but may be rebuilt from the WARC files."""


class Index:
    """The open index. Every method raises ``ArchiveError`` where the database cannot be read or written."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self.path = path
        self._writable = writable
        log = path.with_name(path.name + "-wal")
        self._unclosed = log.exists() and log.stat().st_size > 0
        with self.errors():
            self.connection = _connect(path, writable=writable)
            with ExitStack() as stack:
                stack.callback(self.connection.close)
                self._prepare()
                stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with closing(self.connection), suppress(sqlite3.Error):  # somebody reads: then it stays in WAL mode
            if self._writable:
                self.connection.execute("PRAGMA busy_timeout = 0")
                self.connection.execute("PRAGMA journal_mode = DELETE")  # one file, to be read from a read-only disk too

    def _prepare(self) -> None:
        self.connection.execute("SELECT COUNT(*) FROM sqlite_master")  # fails where the version is not one, but nonsense
        version: int = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise ArchiveError(f"{self.path}: written by a newer version of this program (schema {version})")
        if not self._writable:
            if version < len(MIGRATIONS):
                raise ArchiveError(f"{self.path}: of an older version of this program (schema {version}); a run updates it")
            return
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        for number, statements in enumerate(MIGRATIONS[version:], version + 1):
            self.connection.executescript(f"BEGIN IMMEDIATE; {statements}; PRAGMA user_version = {number}; COMMIT;")

    def check(self) -> None:
        """Reads what opening needs, and everything else where the last writer did not close. Raises ``ArchiveError``."""
        self.covered()
        self.last(1)
        with self.errors():
            unclosed = self._unclosed and self.connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if unclosed not in {False, "ok"}:
            raise DamagedIndexError(f"{self.path}: {unclosed}")

    def add(self, stored: Stored) -> Stored:
        """The response with its id, in the index."""
        columns, marks = ", ".join(Stored._fields[1:]), ", ".join("?" * (len(Stored._fields) - 1))
        row = (*stored[1:3], text(stored.time), *stored[4:])
        with self.errors():
            cursor = self.connection.execute(f"INSERT INTO responses ({columns}) VALUES ({marks})", row)  # noqa: S608 - its own names
        return stored._replace(id=cursor.lastrowid or 0)

    def get(self, number: int) -> Stored | None:
        """The response of that id."""
        return next(self._responses("id = ?", number), None)

    def stored(self, run: str, url: str) -> Stored | None:
        """The newest final response to an address in a run."""
        return next(self._responses(f"run = ? AND url = ? AND {_FINAL} {_NEWEST}", run, url), None)

    def newest(self, url: str) -> Stored | None:
        """The newest final response to an address over all runs."""
        return next(self._responses(f"url = ? AND {_FINAL} {_NEWEST}", url), None)

    def statuses(self, run: str) -> dict[str, int]:
        """How many responses of each status a run has got."""
        with self.errors():
            query = "SELECT status, COUNT(*) FROM responses WHERE run = ? GROUP BY status ORDER BY status"
            return {str(status): count for status, count in self.connection.execute(query, (run,))}

    def latest(self, url: str, before: datetime | None, empty: str) -> Stored | None:
        """The newest whole 200 to an address before a time whose digest is not that of the ``empty`` body."""
        where = "url = ? AND time < ? AND status = 200 AND truncated IS NULL AND digest <> ?"
        return next(self._responses(f"{where} {_NEWEST}", url, text(before) if before else "~", empty), None)

    def unconfirmed(self) -> list[Stored]:
        """The 304s whose confirmed response is not in the index."""
        return list(self._responses("status = 304 AND (body IS NULL OR body NOT IN (SELECT id FROM responses)) ORDER BY id"))

    def confirm(self, stored: Stored, confirms: tuple[str, datetime] | None) -> None:
        """Points a 304 to the response of that address and time, or to nothing where there is none."""
        url, time = confirms or ("", stored.time)
        body = next(self._responses("url = ? AND time = ? AND status <> 304 ORDER BY id LIMIT 1", url, text(time)), None)
        with self.errors():
            self.connection.execute(
                "UPDATE responses SET body = ?, digest = ? WHERE id = ?",
                (body and body.id, body.digest if body else stored.digest, stored.id),
            )

    def covered(self) -> dict[str, tuple[int, int]]:
        """Of each file: how many bytes its responses take, and where the last one ends."""
        with self.errors():
            rows = self.connection.execute(
                "SELECT file, SUM(length), MAX(offset + length) FROM responses GROUP BY file"
            ).fetchall()
        return {file: (size, end) for file, size, end in rows}

    def places(self, file: str) -> list[tuple[int, int]]:
        """Offset and length of each response in a file, in their order."""
        with self.errors():
            return self.connection.execute(
                "SELECT offset, length FROM responses WHERE file = ? ORDER BY offset", (file,)
            ).fetchall()

    def replace(self, file: str, gone: Iterable[tuple[int, int]], found: Iterable[Stored]) -> None:
        """Forgets responses at some places of a file and adds others, all or nothing."""
        with self.errors(), self.transaction():
            self.connection.executemany(
                "DELETE FROM responses WHERE file = ? AND offset = ? AND length = ?", ((file, *place) for place in gone)
            )
            for stored in found:
                self.add(stored)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """What is done to the database inside is done whole or not at all."""
        self.connection.execute("BEGIN IMMEDIATE")
        with ExitStack() as stack:
            stack.callback(self.connection.execute, "ROLLBACK")
            yield
            self.connection.execute("COMMIT")
            stack.pop_all()

    def start(self, run: str, time: datetime, settings: str) -> None:
        """Notes that a run begins; one that is noted already goes on, with its first settings."""
        with self.errors():
            row = (run, text(time), settings)
            self.connection.execute("INSERT OR IGNORE INTO runs (id, started, settings) VALUES (?, ?, ?)", row)
            self.connection.execute(_SYNC)

    def finish(self, run: str, time: datetime, manifest: str) -> None:
        """Notes that a run has ended, and how."""
        with self.errors():
            self.connection.execute("UPDATE runs SET finished = ?, manifest = ? WHERE id = ?", (text(time), manifest, run))
            self.connection.execute(_SYNC)

    def unfinished(self) -> list[Run]:
        """The runs that have not ended, the newest first."""
        return self._runs("WHERE finished IS NULL ORDER BY started DESC, id DESC")

    def last(self, number: int) -> list[Run]:
        """The newest runs, the newest first."""
        return self._runs("ORDER BY started DESC, id DESC LIMIT ?", number)

    def run(self, run: str) -> Run | None:
        """The run of that id."""
        return next(iter(self._runs("WHERE id = ?", run)), None)

    def restore_runs(self) -> None:
        """Notes the runs of which only responses are known, as ended with the last of them: their settings are lost."""
        with self.errors():
            self.connection.execute(
                "INSERT OR IGNORE INTO runs (id, started, finished) SELECT run, MIN(time), MAX(time) FROM responses GROUP BY run"
            )

    def _responses(self, where: str, *values: Any) -> Iterator[Stored]:  # noqa: ANN401 - SQLite's
        with self.errors():
            rows = self.connection.execute(f"SELECT {', '.join(Stored._fields)} FROM responses WHERE {where}", values).fetchall()  # noqa: S608
        for row in rows:
            yield Stored(*row)._replace(time=datetime.fromisoformat(row[3]))

    def _runs(self, clause: str, *values: Any) -> list[Run]:  # noqa: ANN401 - SQLite's
        with self.errors():
            rows = self.connection.execute(f"SELECT {', '.join(Run._fields)} FROM runs {clause}", values).fetchall()  # noqa: S608
        return [
            Run(row[0], datetime.fromisoformat(row[1]), row[2] and datetime.fromisoformat(row[2]), row[3], row[4]) for row in rows
        ]

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Makes ``ArchiveError`` of what the database raises inside."""
        try:
            yield
        except sqlite3.Error as error:
            # the lower byte is the kind; ERROR is a missing table or column
            damaged = getattr(error, "sqlite_errorcode", 0) & 0xFF in {
                sqlite3.SQLITE_CORRUPT,
                sqlite3.SQLITE_NOTADB,
                sqlite3.SQLITE_ERROR,
            }
            raise (DamagedIndexError if damaged else ArchiveError)(f"{self.path}: {error}") from error


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    mode = "rwc" if writable else "ro"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False)
