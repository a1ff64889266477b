"""Records into the store, beside plain ``executemany`` of the same rows, and unchanged ones again: ``make bench-store``.

All in one run, in turns, so that the ratios hold on a noisy machine; rates are medians.
"""

import gc
import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Final

from scraper import tables
from scraper.store.database import Database
from scraper.store.grouping import regroup
from scraper.store.lines import digest
from scraper.store.schema import MIGRATIONS
from scraper.store.writing import BATCH, Writer, days
from tests.export.entries import records

RECORDS: Final = 100_000
ROUNDS: Final = 3
DAY: Final = datetime(2026, 1, 1, 6, tzinfo=UTC)


def made(number: int) -> list[bytes]:
    """So many records, each a fixture's with an id, an address and a day of its own."""
    found = []
    for n in range(number):
        record = records()[n % len(records())]
        day = (DAY + timedelta(days=n % 365)).date().isoformat()
        start = record["start"] and day + record["start"][10:]
        own = {"id": f"{record['id']}-{n}", "url": f"{record['url']}?{n}", "title": f"{record['title']} {n}", "start": start}
        line = json.dumps(record | own, ensure_ascii=False, separators=(",", ":"))
        found.append(line.encode())
    return found


def rows(lines: list[bytes]) -> dict[str, list[tuple[Any, ...]]]:
    """The rows that the store makes of records, made before the clock runs."""
    time = DAY.isoformat(timespec="microseconds")
    found: dict[str, list[tuple[Any, ...]]] = {table.name: [] for table in tables.TABLES}
    found |= {"versions": [], "records": [], "changes": []}
    for n, line in enumerate(lines, 1):
        record = json.loads(line)
        made_rows = tables.rows(record)
        found["events"].append((*made_rows.pop("events")[0], "present", time, time))
        for name, each in made_rows.items():
            found[name] += each
        identity, source = record["id"], record["source"]
        version = (n, identity, 1, time, "run", "new", source["sha256"], source["extractor"], None, line.decode())
        found["versions"].append(version)
        seen = (time, time, "run", source["fetched_at"], time, *days(record), 0)
        found["records"].append((identity, identity, 1, n, 1, digest(line), "present", *seen))
        found["changes"].append((n, time, "run", identity, n, "new", "page", "", None, None, None, None))
    return found


def plain(folder: Path, ready: dict[str, list[tuple[Any, ...]]], number: int) -> float:
    """Seconds of ``executemany`` of ready rows into the same schema, as many records a transaction as the store takes."""
    with closing(sqlite3.connect(folder / "plain.db", isolation_level=None)) as database:
        database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" + MIGRATIONS[0])
        parts = max(1, number // BATCH)
        began = perf_counter()
        for part in range(parts):
            database.execute("BEGIN IMMEDIATE")
            for name, each in ready.items():
                share = each[part * len(each) // parts : (part + 1) * len(each) // parts]
                if share:
                    marks = ", ".join("?" * len(share[0]))
                    database.executemany(f"INSERT OR REPLACE INTO {name} VALUES ({marks})", share)
            database.execute("COMMIT")
        return perf_counter() - began


def ours(folder: Path, lines: list[bytes], run: str) -> float:
    """Seconds of adding records as the crawl does, to the last commit."""
    with Database(folder / "events.db") as database:
        began = perf_counter()
        writer = Writer(database, run, "add", datetime.now(UTC))
        for line in lines:
            writer.add(line)
        writer.finish(0, [])
        return perf_counter() - began


def matched(folder: Path) -> float:
    """Seconds of comparing all of them with each other."""
    with Database(folder / "events.db") as database:
        began = perf_counter()
        regroup(database, folder)
        return perf_counter() - began


def timed(measure: Callable[[], float]) -> float:
    """Seconds, without the collector's pauses for what is kept ready outside."""
    gc.collect()
    gc.freeze()
    return measure()


def main(number: int) -> None:
    """Print the table."""
    lines = made(number)
    ready = rows(lines)
    taken: dict[str, list[float]] = {"executemany": [], "store": [], "unchanged": [], "matching": []}
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            taken["executemany"].append(timed(lambda: plain(folder, ready, number)))  # noqa: B023 - called at once
            taken["store"].append(timed(lambda: ours(folder, lines, "first")))  # noqa: B023
            taken["matching"].append(timed(lambda: matched(folder)))  # noqa: B023
            taken["unchanged"].append(timed(lambda: ours(folder, lines, "again")))  # noqa: B023
    count = sum(map(len, ready.values()))
    print(f"{number} records, {count} rows, {sum(map(len, lines)) / number:.0f} bytes a record; medians of {ROUNDS} turns")
    rate = {name: number / median(seconds) for name, seconds in taken.items()}
    for name, each in rate.items():
        print(f"{name:12} {each:10.0f} records/s   {each / rate['executemany']:6.2f} of executemany")
    print(f"unchanged ones are {rate['unchanged'] / rate['store']:.1f} times as fast as new ones")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS)
