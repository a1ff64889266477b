"""The archive: what was added is there, whatever happens to the process, the disk and the files."""

import gzip
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.checker import Checker  # type: ignore[import-untyped]

from scraper.cli.progress import line_of
from scraper.errors import ArchiveError
from scraper.fetch.archive import Archive
from scraper.fetch.exchange import Exchange
from scraper.fetch.index import Stored
from scraper.fetch.notice import Notice
from scraper.fetch.warc import exchanges

NOW = datetime(2026, 11, 24, 17, 45, 12, 345678, UTC)
LARGE = 1_000_000


def exchange(number: int, raw: bytes | None = None, **changed: object) -> Exchange:
    fields = {
        "url": f"https://example.se/{number}",
        "time": NOW + timedelta(seconds=number),
        "request": (("Host", "example.se"),),
        "status": 200,
        "reason": "OK",
        "protocol": "HTTP/1.1",
        "headers": (("Content-Type", "text/html"), ("ETag", f'"{number}"'), ("Last-Modified", "Mon, 23 Nov 2026 10:00:00 GMT")),
        "raw": f"page {number}".encode() if raw is None else raw,
    }
    return Exchange(**{**fields, **changed})  # type: ignore[arg-type]


def unchanged(number: int, of: int) -> Exchange:
    return exchange(number, b"", url=f"https://example.se/{of}", status=304, reason="Not Modified")


@contextmanager
def opened(folder: Path, run: str = "r1", **changed: object) -> Iterator[tuple[Archive, list[Notice]]]:
    notices: list[Notice] = []
    with Archive.open(folder, run, **{"max_bytes": LARGE, "notify": notices.append, **changed}) as archive:  # type: ignore[arg-type]
        yield archive, notices


def files(folder: Path) -> list[Path]:
    return sorted((folder / "archive").glob("*.warc.gz"))


def check(folder: Path) -> int:
    """Every file is valid for warcio, whole for us, and in the index from its first byte to its last; how many exchanges."""
    count = 0
    for path in files(folder):
        assert Checker(SimpleNamespace(inputs=[str(path)], verbose=False)).process_all() == 0
        with path.open("rb") as file:
            places = [(archived.offset, archived.length) for archived in exchanges(file)]
        with closing(sqlite3.connect(folder / "index.db")) as index:
            rows = index.execute("SELECT offset, length FROM responses WHERE file = ? ORDER BY offset", (path.name,)).fetchall()
        assert rows == places
        assert sum(length for _, length in places) == path.stat().st_size
        count += len(places)
    return count


def test_what_was_added_is_read_back(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    with opened(folder) as (archive, notices):
        redirect = exchange(2, status=302, headers=(("Location", "/x"),))
        cut = exchange(3, truncated="length", headers=())
        given = [exchange(1), redirect, cut, exchange(4, os.urandom(100_000))]
        added = [archive.add(each) for each in given]
        assert [archive.read(each) for each in added] == given
        assert [archive.stored("r1", each.url) for each in given] == added
    first, second, third, _ = added
    assert (first.media_type, first.etag, first.last_modified) == ("text/html", '"1"', "Mon, 23 Nov 2026 10:00:00 GMT")
    assert (first.run, first.time, first.file, first.offset) == ("r1", given[0].time, "r1-00000.warc.gz", 0)
    assert (second.status, second.location) == (302, "https://example.se/x")
    assert (third.media_type, third.truncated) == ("", "length")
    assert notices == []
    assert check(folder) == 4
    assert sorted(path.name for path in folder.iterdir()) == ["archive", "index.db", "lock.db"]


def test_files_are_rotated_and_each_begins_with_warcinfo(tmp_path: Path) -> None:
    with opened(tmp_path, max_bytes=3000) as (archive, _):
        added = [archive.add(exchange(number, os.urandom(1000))) for number in range(8)]
    with opened(tmp_path, max_bytes=3000) as (archive, notices):  # goes on in its newest file, until that is full
        added += [archive.add(exchange(number, os.urandom(1000))) for number in range(8, 10)]
        assert all(archive.read(each).url == each.url for each in added)
    assert notices == []
    assert [path.name for path in files(tmp_path)] == [f"r1-0000{number}.warc.gz" for number in range(5)]
    for path in files(tmp_path):
        assert gzip.decompress(path.read_bytes()).startswith(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n")
    assert check(tmp_path) == 10


def test_files_that_are_full_are_passed_over_however_many(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    with opened(tmp_path) as (archive, _):
        archive.add(exchange(0))
    with opened(tmp_path, max_bytes=1) as (archive, _):
        added = [archive.add(exchange(number)) for number in range(1, 4)]
    assert [stored.file for stored in added] == [f"r1-0000{number}.warc.gz" for number in (1, 2, 3)]


def test_a_limit_of_nothing_is_a_file_for_each_exchange(tmp_path: Path) -> None:
    with opened(tmp_path, max_bytes=0) as (archive, _):
        added = [archive.add(exchange(number)) for number in range(3)]
    assert [stored.file for stored in added] == [f"r1-0000{number}.warc.gz" for number in range(3)]


def test_runs_follow_each_other_in_files_of_their_own(tmp_path: Path) -> None:
    with opened(tmp_path, "2026-11-24T10") as (archive, _):
        first = archive.add(exchange(1))
        archive.index.start("2026-11-24T10", NOW, "{}")
    with opened(tmp_path, "2026-11-24T10-2") as (archive, _):
        assert archive.stored(archive.run, first.url) is None
        assert archive.stored("2026-11-24T10", first.url) == archive.latest(first.url) == first
        second = archive.add(unchanged(2, of=1), first)
        assert (second.body, second.digest) == (first.id, first.digest)
        assert archive.latest(first.url) == first
        assert archive.read(second) == exchange(1)
        third = archive.add(unchanged(3, of=1), second)  # whose body is the first one's too
        assert third.body == first.id
        assert archive.stored(archive.run, first.url) == third
        assert [run.id for run in archive.index.unfinished()] == ["2026-11-24T10"]
    assert [path.name for path in files(tmp_path)] == ["2026-11-24T10-00000.warc.gz", "2026-11-24T10-2-00000.warc.gz"]
    assert check(tmp_path) == 3


def test_credentials_are_in_no_file(tmp_path: Path) -> None:
    with opened(tmp_path) as (archive, _):
        added = archive.add(exchange(1, url="https://me:secret@example.se/", request=(("Authorization", "secret"),)))
        assert archive.stored("r1", "https://me:secret@example.se/") == added
        assert archive.read(added).url == "https://example.se/"
        moved = archive.add(exchange(2, status=302, headers=(("Location", "//me:secret@example.se/there"),)))
        assert moved.location == "https://example.se/there"
        assert archive.read(moved).target == moved.location
    stored = (path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path not in files(tmp_path))
    assert b"secret" not in gzip.decompress(files(tmp_path)[0].read_bytes()) + b"".join(stored)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of two runs, the second with three files, and with a 304."""
    folder = tmp_path_factory.mktemp("filled")
    with opened(folder, "r1") as (archive, _):
        first = [archive.add(exchange(number)) for number in range(3)]
    with opened(folder, "r2", max_bytes=1700) as (archive, _):
        for number in range(10, 15):
            archive.add(exchange(number))
        archive.add(unchanged(15, of=1), first[1])
    with closing(sqlite3.connect(folder / "index.db")) as index, index:
        index.execute("CREATE TABLE events (id)")
        index.execute("INSERT INTO events VALUES (7)")
    return folder


def whole(folder: Path) -> dict[str, list[tuple[int, str]]]:
    """Of each file, where each exchange ends, and its address."""
    found = {}
    for path in files(folder):
        with path.open("rb") as file:
            found[path.name] = [(each.offset + each.length, each.exchange.url) for each in exchanges(file)]
    return found


@given(data=st.data())
@settings(max_examples=60)
def test_a_cut_file_and_lost_entries_are_recovered(
    filled: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("cut") / "data"
    shutil.copytree(filled, folder)
    expected = whole(folder)
    for path in files(folder):
        cut = data.draw(st.integers(0, path.stat().st_size) | st.just(path.stat().st_size))
        os.truncate(path, cut)
        expected[path.name] = [(end, url) for end, url in expected[path.name] if end <= cut]
    lost = data.draw(st.sets(st.integers(1, 9)))
    with closing(sqlite3.connect(folder / "index.db")) as index, index:
        index.executemany("DELETE FROM responses WHERE id = ?", [(number,) for number in lost])
    with opened(folder, "r2") as (archive, _):
        archive.add(exchange(20))
        kept = [url for each in expected.values() for _, url in each]
        for name, each in expected.items():
            for _, url in each:
                found = archive.stored(name.partition("-")[0], url)
                if found and found.status == 304:
                    assert archive.read(found) == exchange(1)
                elif found:
                    assert archive.read(found).url == url
                else:  # the 304 without what it confirms
                    assert (name[:2], url, kept.count(url)) == ("r2", "https://example.se/1", 1)
        assert archive.index.connection.execute("SELECT id FROM events").fetchall() == [(7,)]
    assert check(folder) == len(kept) + 1
    with opened(folder, "r2") as (_, notices):
        assert notices == []


def test_recovery_is_told(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "archive" / "r1-00000.warc.gz"
    os.truncate(path, path.stat().st_size - 1)
    with opened(folder) as (_, notices):
        fields = notices[0].fields
        assert fields.pop("bytes_cut") > 100
        assert notices == [Notice("archive_recovered", {"file": str(path), "added": 0, "removed": 1}, "warning")]


def test_whoever_fails_to_hear_of_a_repair_does_not_stop_it(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    for path in files(folder):
        os.truncate(path, path.stat().st_size - 1)

    def deaf(_: Notice) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError), opened(folder, notify=deaf):
        pass
    with opened(folder) as (_, notices):
        assert notices == []
    check(folder)


def test_a_repair_is_told_in_words(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    os.truncate(folder / "archive" / "r1-00000.warc.gz", 10)
    with opened(folder) as (_, cut):
        pass
    (folder / "index.db").write_bytes(b"nonsense" * 1000)
    with opened(folder) as (_, damaged):
        pass
    for notice in (*cut, *damaged):
        line = line_of(notice)
        assert line is not None
        assert "(" not in line.partition(":")[0]  # nothing is missing
        assert str(folder) in line


def test_bytes_that_are_damaged_are_kept_aside(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "archive" / "r1-00000.warc.gz"
    tail = b"\0" * 4096  # what a file system may show after the power went
    size = path.stat().st_size
    with path.open("ab") as file:
        file.write(tail)
    with opened(folder) as (_, notices):
        assert notices[0].fields == {"file": str(path), "added": 0, "removed": 0, "bytes_cut": 4096}
    assert path.stat().st_size == size
    assert path.with_name(f"r1-00000.warc.gz.damaged-{size}").read_bytes() == tail
    check(folder)


@pytest.mark.parametrize("damage", ["missing", "nonsense", "header", "empty", "no tables", "middle of a crash"])
def test_the_index_is_rebuilt_from_the_files(filled: Path, tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "index.db"
    good = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "no tables":
        with closing(sqlite3.connect(path)) as index:
            index.execute("DROP TABLE responses")
    elif damage == "middle of a crash":  # the last writer did not close, and a page in the middle is lost
        path.write_bytes(good[:8192] + os.urandom(4096) + good[12288:])
        path.with_name("index.db-wal").write_bytes(b"x")
    else:
        path.write_bytes({"nonsense": b"x" * 10_000, "header": good[:50] + b"x" * 1000, "empty": b""}[damage])
    with opened(folder) as (archive, notices):
        assert {Path(notice.fields["file"]).name for notice in notices} >= {path.name for path in files(folder)}
        confirming = archive.stored("r2", "https://example.se/1")
        assert confirming is not None
        assert archive.read(confirming) == exchange(1)
        assert [(run.id, run.finished) for run in archive.index.last(3)] == [
            ("r2", NOW + timedelta(seconds=15)),
            ("r1", NOW + timedelta(seconds=2)),
        ]
    assert check(folder) == 9
    aside = [file for file in folder.iterdir() if re.fullmatch(r"index\.db\.corrupt-\d{8}T\d{12}Z", file.name)]
    assert len(aside) == (damage not in {"missing", "empty"})
    if damage == "nonsense":
        assert aside[0].read_bytes() == b"x" * 10_000


def test_only_files_that_differ_are_read_again(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "archive" / "r1-00000.warc.gz"
    data = path.read_bytes()
    path.write_bytes(b"x" * len(data))
    with opened(folder) as (archive, notices):
        assert notices == []
        stored = archive.stored("r1", "https://example.se/1")
        assert stored is not None
        with pytest.raises(ArchiveError, match=rf"^{path}: damaged at byte {stored.offset}: no WARC record"):
            archive.read(stored)


def test_a_file_that_is_gone_and_back(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "archive" / "r1-00000.warc.gz"
    with opened(folder) as (archive, _):
        stored = archive.stored("r1", "https://example.se/1")
        assert stored is not None
        path.rename(tmp_path / path.name)
        with pytest.raises(ArchiveError, match=rf"^{path}: unreadable: No such file"):
            archive.read(stored)
    with opened(folder) as (archive, notices):
        assert notices[0].fields == {"file": str(path), "added": 0, "removed": 3, "bytes_cut": 0}
        assert archive.latest("https://example.se/1") is archive.stored("r2", "https://example.se/1") is None
    (tmp_path / path.name).rename(path)
    with opened(folder) as (archive, notices):
        assert notices[0].fields["added"] == 3
        again = archive.stored("r2", "https://example.se/1")
        assert again is not None
        assert archive.read(again) == exchange(1)


def test_bytes_that_were_tampered_with_are_noticed(tmp_path: Path) -> None:
    with opened(tmp_path) as (archive, _):
        added = archive.add(exchange(1, b"Hej d\xe5"))
    path = files(tmp_path)[0]
    data = path.read_bytes()
    for place in range(len(data)):  # one bit anywhere, also where nobody looks: then the answer is the same
        changed = bytearray(data)
        changed[place] ^= 1
        path.write_bytes(changed)
        with opened(tmp_path, writable=False, notify=print) as (archive, _):
            try:
                assert archive.read(added).raw == b"Hej d\xe5"
            except ArchiveError as error:
                assert str(error).startswith(f"{path}: damaged at byte ")  # noqa: PT017 - it may be readable
    path.write_bytes(b"".join(gzip.compress(part) for part in _forged(data)))
    with opened(tmp_path, writable=False) as (archive, _), pytest.raises(ArchiveError, match="not the response that was stored"):
        archive.read(added)


def _forged(data: bytes) -> Iterator[bytes]:
    yield gzip.decompress(data).replace(b"Hej d\xe5", b"Nej d\xe5")


ADDING = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from scraper.fetch.archive import Archive
from scraper.fetch.exchange import Exchange
folder, run, size, most = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if len(sys.argv) > 5:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[5]), -1))
import os
with Archive.open(folder, run, max_bytes=200_000) as archive:
    for number in range(most):
        url = f"https://example.se/{os.getpid()}/{number}"
        headers = (("Host", "example.se"),)
        added = archive.add(Exchange(url, datetime.now(UTC), headers, 200, "", "HTTP/2", (), os.urandom(size)))
        print(added.id, url, flush=True)
"""


def adding(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ADDING, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_nothing_that_was_added_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - the same every time
    added: list[str] = []
    for _ in range(8):
        with adding(tmp_path, "r1", 20_000, 10**6) as process:
            assert process.stdout
            added.extend(islice(iter(process.stdout.readline, ""), chance.randrange(1, 25)))
            time.sleep(chance.random() / 100)
            process.kill()
            added.extend(line for line in process.stdout if line.endswith("\n"))
    with opened(tmp_path) as (archive, _):
        for line in added:
            number, url = line.split()
            stored = archive.stored("r1", url)
            assert stored is not None
            assert stored.id == int(number)
            assert archive.read(stored).url == url
    assert check(tmp_path) >= len(added) >= 8


def test_two_processes_do_not_write_to_one_folder(tmp_path: Path) -> None:
    with adding(tmp_path, "r1", 10, 10**6) as process:
        assert process.stdout
        process.stdout.readline()
        with (
            pytest.raises(ArchiveError, match=rf"^{tmp_path}: in use by another run \(process {process.pid}\)$"),
            opened(tmp_path, "r2"),
        ):
            pass
        with opened(tmp_path, writable=False) as (archive, _):  # while the other writes
            for _ in range(20):
                url = process.stdout.readline().split()[1]
                stored = archive.stored("r1", url)
                assert stored is not None
                assert archive.read(stored).url == url
        process.kill()


@pytest.mark.parametrize("size", [10, 20_000, 150_000])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_full_disk_is_an_error_and_leaves_no_halves(tmp_path: Path, size: int) -> None:
    with adding(tmp_path, "r1", size, 10**4, 130_000) as process:  # files of 130 KB: the index is the first to fill up, or a WARC
        out, err = process.communicate()
    assert process.returncode == 1
    last = err.splitlines()[-1]
    assert last.startswith(f"scraper.errors.ArchiveError: {tmp_path}")
    assert any(reason in last for reason in ("File too large", "full", "disk I/O error"))
    added = [line.split() for line in out.splitlines()]
    assert bool(added) == (size < 130_000)
    for path in files(tmp_path):  # before anything is repaired
        assert Checker(SimpleNamespace(inputs=[str(path)], verbose=False)).process_all() == 0
    with opened(tmp_path) as (archive, notices):
        assert notices == []
        assert all(archive.stored("r1", url) for _, url in added)
        archive.add(exchange(1))
    assert check(tmp_path) == len(added) + 1


def test_after_a_failed_add_the_next_one_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with opened(tmp_path) as (archive, _):
        archive.add(exchange(1))
        before = files(tmp_path)[0].read_bytes()
        real = os.fsync
        calls = iter([full, real])

        def once(number: int) -> None:
            next(calls)(number)

        monkeypatch.setattr(os, "fsync", once)
        with pytest.raises(ArchiveError, match=rf"^{files(tmp_path)[0]}: cannot be written: No space left on device$"):
            archive.add(exchange(2))
        monkeypatch.undo()
        assert files(tmp_path)[0].read_bytes() == before
        assert archive.stored("r1", exchange(2).url) is None
        archive.index.connection.execute("CREATE TRIGGER no BEFORE INSERT ON responses BEGIN SELECT RAISE(ABORT, 'full'); END")
        with pytest.raises(ArchiveError, match=r"index\.db: full"):
            archive.add(exchange(2))
        archive.index.connection.execute("DROP TRIGGER no")
        assert files(tmp_path)[0].read_bytes() == before
        archive.add(exchange(3))
    assert check(tmp_path) == 2


def test_an_add_that_cannot_be_taken_back_ends_the_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    with opened(tmp_path) as (archive, _):
        archive.add(exchange(1))
        monkeypatch.setattr(os, "fsync", broken)
        with pytest.raises(ArchiveError, match="Input/output error"):
            archive.add(exchange(2))
        monkeypatch.undo()
        with pytest.raises(ArchiveError, match="opening the archive again repairs it"):
            archive.add(exchange(3))
    with opened(tmp_path) as (archive, _):
        archive.add(exchange(4))
    assert check(tmp_path) == 2


def test_reading_changes_nothing(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    os.truncate(folder / "archive" / "r1-00000.warc.gz", 10)  # not repaired either
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with opened(folder, writable=False) as (archive, _):
        stored = archive.stored("r2", "https://example.se/10")
        assert stored is not None
        assert archive.read(stored) == exchange(10)
        with pytest.raises(ArchiveError, match="opened for reading only"):
            archive.add(exchange(1))
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_folders_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "archive").touch()
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "index.db").mkdir()
    for name in ("file", "file/below", "odd", "index"):
        with pytest.raises(ArchiveError, match=f"^{tmp_path / name}"), opened(tmp_path / name):
            pass
    for name in ("file", "none"):
        with pytest.raises(ArchiveError, match=rf"^{tmp_path / name}: no archive"), opened(tmp_path / name, writable=False):
            pass
    assert not (tmp_path / "none").exists()
    with pytest.raises(ArchiveError, match="not the name of a run"), opened(tmp_path, "../x"):
        pass


def test_a_folder_that_may_only_be_read(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    (folder / "archive").chmod(0o500)
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("permissions do not bind root")
    with pytest.raises(ArchiveError, match=f"^{folder}"), opened(folder):
        pass
    with opened(folder, writable=False) as (archive, _):
        assert archive.stored("r1", "https://example.se/1")


def test_a_file_that_was_packed_as_a_whole_is_left_alone(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    path = folder / "archive" / "r1-00000.warc.gz"
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()), 1))
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=rf"^{path}: not compressed record by record"), opened(folder):
        pass
    assert path.read_bytes() == before


def test_other_files_in_the_folder_are_left_alone(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    (folder / "archive" / "notes.txt").write_text("mine")
    (folder / "archive" / "other.warc.gz").write_bytes(b"mine")
    with opened(folder) as (_, notices):
        assert notices == []
    assert (folder / "archive" / "other.warc.gz").read_bytes() == b"mine"


def test_it_can_be_used_from_several_threads(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def add(number: int) -> Stored:
        added = archive.add(exchange(number))
        assert archive.read(added) == exchange(number)
        return added

    with opened(tmp_path) as (archive, _), ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(add, range(40)))) == 40
    assert check(tmp_path) == 40
