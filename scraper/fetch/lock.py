"""One process at a time in a data folder."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from scraper.errors import ArchiveError


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Keeps every other process (and this one, a second time) out of the folder, which is made where it is missing.

    The operating system holds the lock, through SQLite's, so that it ends with the process however that dies.
    Raises ``ArchiveError`` at once where another holds it, and where the folder cannot be used.
    """
    holder = folder / "lock.pid"  # for the message alone: it may be stale, or missing
    with closing(_locked(folder, holder)):
        yield
        with suppress(OSError):
            holder.unlink()


def _locked(folder: Path, holder: Path) -> sqlite3.Connection:
    connection = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(folder / "lock.db", timeout=0, isolation_level=None, check_same_thread=False)
        connection.execute("BEGIN EXCLUSIVE")
        holder.write_text(str(os.getpid()), "ascii")
    except (OSError, sqlite3.Error) as error:
        if connection:
            connection.close()
        raise ArchiveError(f"{folder}: {_reason(holder, error)}") from error
    return connection


def _reason(holder: Path, error: OSError | sqlite3.Error) -> str:
    if isinstance(error, OSError):
        return f"cannot be used: {error.strerror or error}"
    if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_BUSY:
        return f"cannot be locked: {error}"
    pid = holder.read_text("ascii", "replace") if holder.is_file() else "unknown"
    return f"in use by another run (process {pid})"
