"""Everything that was fetched: WARC files that other tools read, and an index to find a response in them."""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from io import BytesIO, FileIO
from pathlib import Path
from typing import Final

from scraper.errors import ArchiveError
from scraper.fetch.exchange import Exchange
from scraper.fetch.index import Index, Stored
from scraper.fetch.lock import only_one
from scraper.fetch.notice import Notify, silent
from scraper.fetch.recovery import FILE, entry, open_index, recover
from scraper.fetch.warc import digest, exchanges, without_credentials, write, write_info

FOLDER: Final = "archive"
INDEX: Final = "index.db"
_RUN: Final = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)
_EMPTY: Final = digest(b"")


class Archive:
    """The open archive of a data folder; methods may be called from several threads.

    ``index`` is its index, of runs too. Get one from ``Archive.open``.
    """

    def __init__(self, folder: Path, run: str, index: Index, max_bytes: int, *, writable: bool) -> None:
        self.folder = folder / FOLDER
        self.run = run
        self.index = index
        self._max_bytes = max_bytes
        self._writable = writable
        self._file: FileIO | None = None
        self._size = 0
        self._broken: str | None = None
        self._turn = threading.Lock()

    @classmethod
    @contextmanager
    def open(
        cls, folder: Path, run: str, *, max_bytes: int, writable: bool = True, notify: Notify = silent
    ) -> Iterator["Archive"]:
        """The archive in ``folder``, made where it is missing; responses are added to ``run`` (ASCII letters, digits, ``_.-``).

        Files grow to about ``max_bytes``. Opening it to write keeps other runs out (``only_one``) and repairs what a killed
        run has left: each repair is a Notice "archive_recovered". With ``writable=False`` nothing is changed, and a run may
        be at work. Raises ``ArchiveError`` where the archive cannot be used.
        """
        if not _RUN.fullmatch(run):
            raise ArchiveError(f"{folder}: not the name of a run: {run!r}")
        with ExitStack() as stack:
            if writable:
                stack.enter_context(only_one(folder))
                index = _repaired(folder, notify)
            elif (folder / INDEX).is_file():
                index = Index(folder / INDEX, writable=False)
            else:
                raise ArchiveError(f"{folder}: no archive: {INDEX} is missing")
            archive = cls(folder, run, stack.enter_context(index), max_bytes, writable=writable)
            stack.callback(archive._close)
            yield archive

    def add(self, exchange: Exchange, confirms: Stored | None = None) -> Stored:
        """Keeps an exchange: it is on the disk when this returns.

        ``confirms`` is the response that a 304 says is still the newest. Raises ``ArchiveError``, naming file and reason,
        where it cannot be kept (the disk is full); the archive is then as it was before.
        """
        with self._turn:
            try:
                file = self._current()
            except OSError as error:
                raise ArchiveError(f"{self.folder}: cannot be written: {error.strerror or error}") from error
            name = Path(str(file.name)).name
            offset, kept = self._size, False
            if confirms and confirms.body is not None:
                confirms = self.index.get(confirms.body)
            try:
                length = _append(file, self._packed(exchange, confirms, name))
                stored = self.index.add(entry(self.run, exchange, confirms, (name, offset, length)))
                self._size += length
                kept = True
            except OSError as error:
                raise ArchiveError(f"{self.folder / name}: cannot be written: {error.strerror or error}") from error
            finally:
                if not kept:
                    self._undo(file, offset)
        return stored

    def stored(self, run: str, url: str) -> Stored | None:
        """The newest final response (any but 1xx, RFC 9110 15) to an address in a run; its status may be of a passing failure."""
        with self._turn:
            return self.index.stored(run, without_credentials(url))

    def newest(self, url: str) -> Stored | None:
        """The newest final response to an address over all runs."""
        with self._turn:
            return self.index.newest(without_credentials(url))

    def latest(self, url: str, before: datetime | None = None) -> Stored | None:
        """The newest whole 200 with a body to an address in all runs, or that before a time."""
        with self._turn:
            return self.index.latest(without_credentials(url), before, _EMPTY)

    def read(self, stored: Stored) -> Exchange:
        """The exchange of an entry; for a 304, that of the response which it confirms.

        Raises ``ArchiveError`` where the file is missing or damaged, or holds something else.
        """
        if stored.body is not None:
            with self._turn:
                confirmed = self.index.get(stored.body)
            if confirmed is None:
                raise ArchiveError(f"{self.folder / stored.file}: the response that {stored.url} confirms is not in the archive")
            stored = confirmed
        path = self.folder / stored.file
        try:
            with path.open("rb") as file:
                file.seek(stored.offset)
                found = next(exchanges(file, name=str(path)), None)
        except OSError as error:
            raise ArchiveError(f"{path}: unreadable: {error.strerror or error}") from error
        if found is None or found.exchange.url != stored.url or digest(found.exchange.raw) != stored.digest:
            raise ArchiveError(f"{path}: damaged at byte {stored.offset}: not the response that was stored")
        return found.exchange

    def _packed(self, exchange: Exchange, confirms: Stored | None, name: str) -> bytes:
        packed = BytesIO()
        if not self._size:
            write_info(packed, name, self.run, datetime.now(UTC))
        write(packed, exchange, confirms=confirms and (confirms.url, confirms.time))
        return packed.getvalue()

    def _current(self) -> FileIO:
        """The file to append to; a new one where there is none, or it is full."""
        if not self._writable:
            raise ArchiveError(f"{self.folder}: opened for reading only")
        if self._broken:
            raise ArchiveError(self._broken)
        while self._file is None or 0 < self._size >= self._max_bytes:  # an empty file is never full
            names = (FILE.fullmatch(path.name) for path in self.folder.iterdir())
            numbers = [int(name["number"]) for name in names if name and name["run"] == self.run]
            number = max(numbers, default=0) if self._file is None else max(numbers, default=-1) + 1
            self._close()
            self._file = FileIO(self.folder / f"{self.run}-{number:05}.warc.gz", "ab")
            self._size = self._file.seek(0, os.SEEK_END)
            _sync_folder(self.folder)
        return self._file

    def _undo(self, file: FileIO, offset: int) -> None:
        """Takes back what was written of an exchange that is not kept."""
        try:
            file.truncate(offset)
            os.fsync(file.fileno())
            name = Path(str(file.name)).name
            self.index.replace(name, [place for place in self.index.places(name) if place[0] >= offset], ())
        except (OSError, ArchiveError) as error:
            self._broken = f"{file.name}: a failed write could not be taken back ({error}); opening the archive again repairs it"

    def _close(self) -> None:
        if self._file:
            self._file.close()
            self._file = None


def _repaired(folder: Path, notify: Notify) -> Index:
    try:
        (folder / FOLDER).mkdir(exist_ok=True)
        index = open_index(folder / INDEX, notify)
        with ExitStack() as stack:
            stack.enter_context(index)
            recover(index, folder / FOLDER, notify)
            stack.pop_all()
    except OSError as error:
        raise ArchiveError(f"{error.filename or folder}: cannot be used: {error.strerror or error}") from error
    return index


def _append(file: FileIO, packed: bytes) -> int:
    """Writes and waits for the disk; how many bytes that were."""
    rest = memoryview(packed)
    while rest:
        rest = rest[file.write(rest) or 0 :]
    os.fsync(file.fileno())
    return len(packed)


def _sync_folder(folder: Path) -> None:
    """A new file's name has to reach the disk too; Windows cannot be asked for it, and does it itself."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
