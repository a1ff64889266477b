"""Pages of the archive to records; what a page gave is kept, so that a page which the server confirms is not read again."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from scraper import __version__
from scraper.errors import ArchiveError, FetchError, NoEventError
from scraper.fetch.source import Fetched

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS records (
    response INTEGER NOT NULL,  -- whose body was read
    contacts INTEGER NOT NULL,
    reader TEXT NOT NULL,       -- the version that read it
    record TEXT,                -- JSON; NULL where the page holds no event
    kind TEXT,
    message TEXT,
    PRIMARY KEY (response, contacts)
) STRICT, WITHOUT ROWID
"""
#: Whether a page says them differs from page to page; how many do hardly differs from day to day.
FIELDS: Final = (
    *("title", "start", "end", "venue", "mode", "cost", "deadline", "registration"),
    *("organiser", "description", "audience", "agenda", "speakers"),
)
_OK: Final = 200
_STATUS_KINDS: Final[Mapping[int, str]] = {401: "blocked", 403: "blocked", 429: "blocked", 404: "removed", 410: "removed"}
_SERVER_ERROR: Final = 500


class Result(NamedTuple):
    """What became of an event page: ``kind`` is ``event``, or why there is none."""

    url: str
    kind: str
    message: str = ""
    body: int | None = None  # the response of the archive that was read
    record: str | None = None
    was_read: bool = False  # now, not in an earlier run
    start: str | None = None
    problems: int = 0
    filled: frozenset[str] = frozenset()

    @property
    def is_event(self) -> bool:
        """Whether the page gave a record."""
        return self.record is not None


class Reader:
    """Reads pages into records; ``database`` keeps them, None keeps nothing and reads every page anew."""

    def __init__(self, database: sqlite3.Connection | None, *, contacts: bool) -> None:
        self._database = database
        self._contacts = contacts
        if database is not None:
            database.execute(_TABLE)

    def read(self, fetched: Fetched) -> Result:
        """The record of a page, or why there is none; raises nothing for any answer whatever."""
        if fetched.status != _OK:
            kind = _STATUS_KINDS.get(fetched.status, "unreachable" if fetched.status >= _SERVER_ERROR else "other")
            return Result(fetched.url, kind, f"answered {fetched.status}")
        kept = self._kept(fetched.body_id)
        if kept is not None:
            return _result(fetched, *kept, was_read=False)
        try:
            page = fetched.page()
        except FetchError as error:
            return Result(fetched.url, error.kind, str(error))
        except ArchiveError as error:
            return Result(fetched.url, "unreachable", str(error))
        from scraper.pipeline import extract

        read: tuple[str | None, str | None, str | None]
        try:
            read = (extract(page, contacts=self._contacts).model_dump_json(), None, None)
        except NoEventError as error:
            read = (None, error.kind, str(error))
        self._keep(fetched.body_id, *read)
        return _result(fetched, *read, was_read=True)

    def _kept(self, response: int) -> tuple[str | None, str | None, str | None] | None:
        if self._database is None:
            return None
        query = "SELECT record, kind, message FROM records WHERE response = ? AND contacts = ? AND reader = ?"
        row: tuple[str | None, str | None, str | None] | None
        row = self._database.execute(query, (response, self._contacts, __version__)).fetchone()
        return row

    def _keep(self, response: int, record: str | None, kind: str | None, message: str | None) -> None:
        if self._database is not None:
            row = (response, self._contacts, __version__, record, kind, message)
            self._database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)


def _result(fetched: Fetched, record: str | None, kind: str | None, message: str | None, *, was_read: bool) -> Result:
    if record is None:
        return Result(fetched.url, kind or "other", message or "", fetched.body_id, was_read=was_read)
    values: dict[str, Any] = json.loads(record)
    filled = frozenset(name for name in FIELDS if values[name] not in (None, []))
    start, problems = values["start"], len(values["problems"])
    return Result(fetched.url, "event", "", fetched.body_id, record, was_read, start, problems, filled)
