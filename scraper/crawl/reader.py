"""Pages of the archive to records; what a page gave is kept, so that a page which the server confirms is not read again."""

import json
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any, Final, NamedTuple

import scraper
from scraper.errors import ArchiveError, FetchError, NoEventError
from scraper.fetch.exchange import OK
from scraper.fetch.found import kind_of_status
from scraper.fetch.index import Index
from scraper.fetch.source import Fetched
from scraper.page import MOST_READ

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
#: Packages that a page is not read with.
_LIBRARIES: Final = ("dateparser", "pydantic", "selectolax")
_NOT_READING: Final = frozenset(
    ("cli", "crawl", "evaluate", "export", "fetch", "outputs.py", "records.py", "schema", "store", "tables.py")
)


class Result(NamedTuple):
    """What became of an event page: ``kind`` is ``event``, or why there is none."""

    url: str
    kind: str
    message: str = ""
    body: int | None = None  # the response of the archive that was read
    record: str | None = None
    identity: str = ""  # the record's id
    is_unchanged: bool = False  # the server confirmed what the archive had
    start: str | None = None
    problems: int = 0
    filled: frozenset[str] = frozenset()

    @property
    def is_event(self) -> bool:
        """Whether the page gave a record."""
        return self.record is not None


class _Read(NamedTuple):
    """What a page was read as: a record as JSON, or why there is none."""

    record: str | None
    kind: str | None = None
    message: str | None = None


class Reader:
    """Reads pages into records, and keeps them in ``index``; with None it keeps nothing and reads every page anew."""

    def __init__(self, index: Index | None, *, contacts: bool) -> None:
        self._index = index
        self._contacts = contacts
        if index is not None:
            with index.errors():
                index.connection.execute(_TABLE)

    def read(self, fetched: Fetched) -> Result:
        """The record of a page, or why there is none; raises nothing for any answer whatever."""
        if fetched.status != OK:
            return Result(fetched.url, kind_of_status(fetched.status), f"answered {fetched.status}")
        kept = self._kept(fetched.body_id)
        if kept is not None:
            return _result(fetched, kept)
        try:
            page = fetched.page()
        except FetchError as error:
            return Result(fetched.url, error.kind, str(error))
        except ArchiveError as error:
            return Result(fetched.url, "unreachable", str(error))
        if len(page.body) > MOST_READ:
            return Result(fetched.url, "too_large", f"{len(page.body)} bytes; pages of up to {MOST_READ} are read")
        from scraper.pipeline import extract

        try:
            read = _Read(extract(page, contacts=self._contacts).model_dump_json())
        except NoEventError as error:
            read = _Read(None, error.kind, str(error))
        self._keep(fetched.body_id, read)
        return _result(fetched, read)

    def _kept(self, response: int) -> _Read | None:
        if self._index is None:
            return None
        query = "SELECT record, kind, message FROM records WHERE response = ? AND contacts = ? AND reader = ?"
        with self._index.errors():
            row = self._index.connection.execute(query, (response, self._contacts, version())).fetchone()
        return _Read(*row) if row else None

    def _keep(self, response: int, read: _Read) -> None:
        if self._index is not None:
            row = (response, self._contacts, version(), *read)
            with self._index.errors():
                self._index.connection.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)


@cache
def version() -> str:
    """The version that reads: the package's, and a digest of what reads, which may change before it does."""
    digest = sha256(" ".join(map(metadata.version, _LIBRARIES)).encode())
    root = Path(scraper.__file__).parent
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] not in _NOT_READING:
            digest.update(path.read_bytes())
    return f"{scraper.__version__}+{digest.hexdigest()[:12]}"


@cache
def _filled(names: tuple[str, ...]) -> frozenset[str]:
    """The same set for the same names: a run keeps one for each page."""
    return frozenset(names)


def _result(fetched: Fetched, read: _Read) -> Result:
    if read.record is None:
        return Result(fetched.url, read.kind or "other", read.message or "", fetched.body_id)
    values: dict[str, Any] = json.loads(read.record)
    return Result(
        url=fetched.url,
        kind="event",
        body=fetched.body_id,
        record=read.record,
        identity=values["id"],
        is_unchanged=fetched.is_unchanged,
        start=values["start"],
        problems=len(values["problems"]),
        filled=_filled(tuple(name for name in FIELDS if values[name] not in (None, []))),
    )
