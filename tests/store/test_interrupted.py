"""A process that writes is killed, finds the disk full, or is not alone: what it has stored is whole."""

import json
import random
import signal
import subprocess
import sys
import time
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Final

import pytest

from scraper.store.database import Database
from scraper.store.writing import BATCH
from tests.export.entries import records
from tests.store.events import add, check, content, select

ROOT: Final = Path(__file__).parents[2]
#: What a process does that adds the lines of a file to a store: the same as `store add`, without its start-up.
PROGRAM: Final = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from scraper.store.database import Database
from scraper.store.writing import BATCH, Writer
if len(sys.argv) > 4:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]), resource.RLIM_INFINITY))
with Database(Path(sys.argv[1])) as database:
    writer = Writer(database, sys.argv[3], "add", datetime(2026, 3, 1, 6, tzinfo=UTC))
    for number, line in enumerate(Path(sys.argv[2]).read_bytes().splitlines(), 1):
        writer.add(line)
        if number % BATCH == 0:
            print(number, flush=True)
    writer.finish(0, [])
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


@cache
def many(number: int) -> tuple[bytes, ...]:
    """Records of the fixtures' kinds, each with an id of its own."""
    made = (record | {"id": f"{record['id']}-{n}", "description": None} for n in count() for record in records())
    return tuple(json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode() for each in islice(made, number))


def started(store: Path, lines: Path, run: str = "one", limit: int | None = None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", PROGRAM, str(store), str(lines), run, *([str(limit)] if limit else [])]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def written(path: Path, lines: tuple[bytes, ...]) -> Path:
    path.write_bytes(b"\n".join(lines))
    return path


def undisturbed(folder: Path, lines: tuple[bytes, ...]) -> Path:
    store = folder / "undisturbed.db"
    add(store, lines)
    return store


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return undisturbed(tmp_path_factory.mktemp("thousand"), many(1_000))


def test_a_killed_process_leaves_whole_records_and_is_made_good_by_adding_all_again(store: Path, tmp_path: Path) -> None:
    lines, chance, stored = written(tmp_path / "lines", many(3_000)), random.Random(5), []  # noqa: S311 - a seed, not a secret
    for batches in range(5):
        process = started(store, lines)
        with process:
            assert process.stdout is not None
            for number in range(1, batches + 1):
                assert process.stdout.readline() == b"%d\n" % (number * BATCH)
            time.sleep(chance.random() * (0.05 if batches else 0.2))
            process.send_signal(signal.SIGKILL)
        with Database(store) as database:
            check(database)
            stored.append(database.connection.execute("SELECT COUNT(*) FROM records").fetchone()[0])
    assert all(number >= batches * BATCH for batches, number in enumerate(stored))
    assert all(number % BATCH == 0 for number in stored)
    add(store, many(3_000))
    assert content(store) == content(undisturbed(tmp_path, many(3_000)))


@pytest.mark.parametrize("limit", [300_000, 2_500_000])
def test_a_full_disk_ends_it_with_a_reason_and_loses_nothing(store: Path, thousand: Path, tmp_path: Path, limit: int) -> None:
    lines = written(tmp_path / "lines", many(1_000))
    with started(store, lines, limit=limit) as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors.decode().splitlines()[-1].startswith(f"scraper.errors.StoreError: {store}: ")
    with Database(store) as database:
        check(database)
        kept = database.connection.execute("SELECT COUNT(*) FROM records").fetchone()[0]
    assert kept in {0, BATCH}
    add(store, many(1_000))
    assert content(store) == content(thousand)


def test_two_processes_at_once_lose_nothing(store: Path, thousand: Path, tmp_path: Path) -> None:
    halves = [written(tmp_path / name, part) for name, part in (("a", many(1_000)[:500]), ("b", many(1_000)[500:]))]
    processes = [started(store, half, run) for half, run in zip(halves, ("one", "two"), strict=True)]
    assert [process.communicate(timeout=60)[1] for process in processes] == [b"", b""]
    without = ("last_seen", "last_run", "version", "run", "versions.id", "changes.id", "speakers.name")
    assert content(store, without=without) == content(thousand, without=without)
    with Database(store) as database:
        check(database)
    assert select(store, "SELECT id, new FROM runs WHERE finished IS NOT NULL ORDER BY id") == [("one", 500), ("two", 500)]
