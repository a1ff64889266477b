"""Brings WARC files and index to the same state after a run that was killed; the WARC files are the truth."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from scraper.errors import ArchiveError
from scraper.fetch.exchange import Exchange
from scraper.fetch.index import DamagedIndexError, Index, Stored
from scraper.fetch.notice import Notice, Notify
from scraper.fetch.records import DamageError
from scraper.fetch.warc import digest, exchanges, without_credentials

#: Files of the archive: the run, and a number that counts its files.
FILE: Final = re.compile(r"(?P<run>[A-Za-z0-9][\w.-]*)-(?P<number>\d{5,})\.warc\.gz", re.ASCII)


def entry(run: str, exchange: Exchange, confirmed: Stored | None, place: tuple[str, int, int]) -> Stored:
    """What the index keeps of an exchange at a place (file, offset, length)."""
    return Stored(
        id=0,
        run=run,
        url=without_credentials(exchange.url),
        time=exchange.time,
        status=exchange.status,
        media_type=exchange.media_type,
        etag=exchange.header("etag"),
        last_modified=exchange.header("last-modified"),
        digest=confirmed.digest if confirmed else digest(exchange.raw),
        location=without_credentials(exchange.target) if exchange.target else None,
        body=confirmed.id if confirmed else None,
        file=place[0],
        offset=place[1],
        length=place[2],
        truncated=exchange.truncated,
    )


def open_index(path: Path, notify: Notify) -> Index:
    """The index, ready to write; one that is damaged is put aside and an empty one begun."""
    try:
        return _checked(path)
    except DamagedIndexError as error:
        aside = f"{path.name}.corrupt-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
        for suffix in ("-wal", "-shm", ""):  # the log first: without its database SQLite might take it for the next one's
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(path.with_name(aside + suffix))
        index = _checked(path)
        notify(Notice("index_recovered", {"file": str(path), "kept_as": aside, "reason": str(error)}, "warning"))
        return index


def _checked(path: Path) -> Index:
    index = Index(path)
    try:
        index.check()
    except ArchiveError:
        index.connection.close()
        raise
    return index


def recover(index: Index, folder: Path, notify: Notify) -> None:
    """Compares the files in a folder with the index, and reads those which differ.

    Whole exchanges that the index lacks are added, entries without their bytes removed, and what follows the last whole
    exchange of a file is cut off; bytes that are damaged and not merely incomplete are kept beside it.
    """
    sizes = {path.name: path.stat().st_size for path in folder.iterdir() if FILE.fullmatch(path.name)}
    covered = index.covered()
    known = bool(covered)
    differing = [name for name in sorted({*sizes, *covered}) if covered.get(name, (0, 0)) != (sizes.get(name, 0),) * 2]
    done = [{"file": str(folder / name), **_recover(index, folder / name)} for name in differing]
    if differing:
        for stored in index.unconfirmed():
            index.confirm(stored, _confirms(folder, stored))
    if not known:
        index.restore_runs()
    for fields in done:  # when all is well again, whoever hears of it
        notify(Notice("archive_recovered", fields, "warning"))


def _recover(index: Index, path: Path) -> dict[str, object]:
    """Makes one file and its entries agree; what was done."""
    places = index.places(path.name)
    start = 0
    if path.exists():
        start = _trusted(path, places)
        found, end, damage = _scan(path, start)
        if not all(stored.length for stored in found):
            raise ArchiveError(f"{path}: not compressed record by record; `warcio recompress` makes such a file")
        removed = _cut(path, end, damage)
    else:
        found, removed = [], 0
    known = {place for place in places if place[0] >= start}
    whole = {(stored.offset, stored.length) for stored in found}
    missing = [stored for stored in found if (stored.offset, stored.length) not in known]
    index.replace(path.name, known - whole, missing)
    return {"added": len(missing), "removed": len(known - whole), "bytes_cut": removed}


def _trusted(path: Path, places: list[tuple[int, int]]) -> int:
    """Up to where the file is as its entries say: they follow each other, and the last one can be read in its place."""
    size = path.stat().st_size
    start = last = 0
    for offset, length in places:
        if offset != start or offset + length > size:
            break
        start, last = offset + length, offset
    with path.open("rb") as file, suppress(ArchiveError):
        file.seek(last)
        if any(archived.length == start - last for archived in islice(exchanges(file), 1)):
            return start
    return 0


def _scan(path: Path, start: int) -> tuple[list[Stored], int, DamageError | None]:
    """The whole exchanges from an offset on, where the last one ends, and what is wrong behind it."""
    name = FILE.fullmatch(path.name)
    run = name["run"] if name else ""
    found: list[Stored] = []
    end = start
    try:
        with path.open("rb") as file:
            file.seek(start)
            for archived in exchanges(file, name=str(path)):
                found.append(entry(run, archived.exchange, None, (path.name, archived.offset, archived.length)))
                end = archived.offset + archived.length
    except ArchiveError as error:
        return found, end, error.__cause__ if isinstance(error.__cause__, DamageError) else None
    return found, end, None


def _cut(path: Path, end: int, damage: DamageError | None) -> int:
    """Ends a file there; how many bytes that took away."""
    with path.open("r+b") as file:
        file.seek(end)
        rest = file.read()
        if damage and not damage.cut_off:
            with path.with_name(f"{path.name}.damaged-{end}").open("ab") as aside:
                aside.write(rest)
        file.truncate(end)
    return len(rest)


def _confirms(folder: Path, stored: Stored) -> tuple[str, datetime] | None:
    with (folder / stored.file).open("rb") as file:
        file.seek(stored.offset)
        with suppress(ArchiveError):  # damaged since; whoever reads it is told
            return next((archived.confirms for archived in exchanges(file)), None)
    return None
