"""The store's database: opened, brought to the newest schema, and its errors given names."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from scraper.errors import StoreError
from scraper.store.schema import MIGRATIONS

FILE: Final = "events.db"
_BUSY: Final = 30_000  # ms to wait for another writer's batch


class Database:
    """The open database. Every method raises ``StoreError`` where it cannot be read or written."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self.path = path
        if not writable and not path.is_file():
            raise StoreError(f"{path}: no store: `scraper crawl` or `scraper store add` makes one")
        with self.errors():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(f"{path.parent}: cannot be made: {error.strerror or error}") from error
            self.connection = _connect(path, "mode=rwc" if writable else _for_reading(path))
            with ExitStack() as stack:
                stack.callback(self.connection.close)
                self._prepare(writable=writable)
                stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with closing(self.connection), suppress(sqlite3.Error):  # a full disk: it is only tidying up
            self.connection.execute("PRAGMA optimize")

    def _prepare(self, *, writable: bool) -> None:
        self.connection.execute(f"PRAGMA busy_timeout = {_BUSY}")
        if not writable:
            version = self._version()
            self.connection.execute("PRAGMA query_only = ON")
            if version < len(MIGRATIONS):
                raise StoreError(f"{self.path}: of an older version of this program (schema {version}); a run updates it")
            return
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        with self.transaction():
            for number, statements in enumerate(MIGRATIONS[self._version() :], self._version() + 1):
                for statement in _statements(statements):
                    self.connection.execute(statement)
                self.connection.execute(f"PRAGMA user_version = {number}")

    def _version(self) -> int:
        version: int = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise StoreError(f"{self.path}: written by a newer version of this program (schema {version})")
        return version

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """What is done to the database inside is done whole or not at all."""
        with self.errors():
            self.connection.execute("BEGIN IMMEDIATE")
            with ExitStack() as stack:
                stack.callback(self._roll_back)
                yield
                self.connection.execute("COMMIT")
                stack.pop_all()

    def _roll_back(self) -> None:
        if self.connection.in_transaction:  # SQLite has rolled back itself when the disk is full
            self.connection.execute("ROLLBACK")

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Makes ``StoreError`` of what the database raises inside."""
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {error}") from error


def _statements(script: str) -> Iterator[str]:
    """A script's statements: executing it as a whole would commit each."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _for_reading(path: Path) -> str:
    """How a reader opens the file: beside it stands memory shared with writers, which a read-only folder cannot have."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"
    log = path.with_name(f"{path.name}-wal")
    return "mode=ro" if log.exists() else "mode=ro&immutable=1"


def _connect(path: Path, options: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True, isolation_level=None, check_same_thread=False)
