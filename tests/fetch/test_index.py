"""Where each response lies, and which runs there were."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.errors import ArchiveError
from scraper.fetch.index import MIGRATIONS, DamagedIndexError, Index, Run, Stored

NOW = datetime(2026, 11, 24, 17, 45, tzinfo=UTC)
URL = "https://example.se/"


def stored(second: float = 0, **changed: object) -> Stored:
    given = Stored(
        0, "r1", URL, NOW + timedelta(seconds=second), 200, "text/html", '"e"', "Mon", "d", None, None, "f", 0, 10, None
    )
    return given._replace(offset=int(second * 1000))._replace(**changed)  # type: ignore[arg-type]


def test_a_response_is_found_again(tmp_path: Path) -> None:
    with Index(tmp_path / "index.db") as index:
        added = index.add(stored(time=NOW.replace(microsecond=1), location="https://example.se/b", truncated="length"))
        assert added.id == 1
        assert index.get(1) == index.stored("r1", URL) == added
        assert index.get(2) is index.stored("r2", URL) is index.stored("r1", URL + "b") is None


def test_the_newest_final_response_of_a_run(tmp_path: Path) -> None:
    with Index(tmp_path / "index.db") as index:
        newest = index.add(stored(2, status=503))
        index.add(stored(1))
        index.add(stored(3, status=103))
        index.add(stored(4, status=304))  # of which no body is known
        index.add(stored(5, run="r2"))
        assert index.stored("r1", URL) == newest
        again = index.add(stored(2, status=404, offset=9))  # at the same time: the later one
        assert index.stored("r1", URL) == again


def test_the_newest_whole_200_of_all_runs(tmp_path: Path) -> None:
    with Index(tmp_path / "index.db") as index:
        assert index.latest(URL, None, "empty") is None
        first = index.add(stored(0.5))
        second = index.add(stored(1, run="r2"))
        index.add(stored(2, truncated="length"))
        index.add(stored(3, status=404))
        index.add(stored(4, digest="empty"))
        index.add(stored(5, status=304, body=1))
        assert index.latest(URL, None, "empty") == second
        assert index.latest(URL, second.time, "empty") == first
        assert index.latest(URL, first.time, "empty") is None


@pytest.mark.parametrize("query", ["run = ? AND url = ?", "url = ? AND time < ?", "file = ? AND offset = ?"])
def test_look_ups_use_an_index(tmp_path: Path, query: str) -> None:
    with Index(tmp_path / "index.db") as index:
        plan = index.connection.execute(f"EXPLAIN QUERY PLAN SELECT * FROM responses WHERE {query}", (1, 2)).fetchall()
        assert "USING INDEX" in plan[0][3]
        plan = index.connection.execute("EXPLAIN QUERY PLAN SELECT file, SUM(length) FROM responses GROUP BY file").fetchall()
        assert "USING COVERING INDEX" in plan[0][3]


def test_runs(tmp_path: Path) -> None:
    hour = timedelta(hours=1)
    with Index(tmp_path / "index.db") as index:
        assert index.last(3) == index.unfinished() == []
        index.start("a", NOW, '{"rate": 1}')
        index.start("b", NOW + hour, "{}")
        index.start("a", NOW + 2 * hour, "other")  # goes on
        a, b = Run("a", NOW, None, '{"rate": 1}', None), Run("b", NOW + hour, None, "{}", None)
        assert index.unfinished() == index.last(3) == [b, a]
        index.finish("b", NOW + 3 * hour, '{"pages": 1}')
        assert index.unfinished() == [a]
        assert index.last(1) == [b._replace(finished=NOW + 3 * hour, manifest='{"pages": 1}')] == [index.run("b")]
        assert index.run("c") is None


def test_it_is_one_file_once_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with Index(path) as index:
        assert index.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert index.connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        with Index(path, writable=False) as reader:
            added = index.add(stored())
            assert reader.get(1) == added
            with pytest.raises(ArchiveError, match="readonly database"):
                reader.add(stored())
    before = path.read_bytes()
    with Index(path, writable=False) as reader:
        assert reader.get(1) == added
        assert [file.name for file in tmp_path.iterdir()] == ["index.db"]
    assert path.read_bytes() == before


def test_a_reader_stays_able_to_read_when_the_writer_closes_and_another_begins(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with Index(path) as index:
        index.add(stored())
        reader = Index(path, writable=False)
        assert reader.get(1)
    with reader:
        with Index(path) as index:
            added = index.add(stored(1))
            assert reader.get(2) == added
        assert reader.get(2) == added


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with Index(path) as index:
        index.connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    for writable in (True, False):
        with pytest.raises(ArchiveError, match=rf"^{path}: written by a newer version of this program \(schema 2\)") as error:
            Index(path, writable=writable)
        assert not isinstance(error.value, DamagedIndexError)


def test_the_schema_comes_beside_tables_that_are_there(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE events (id)")
    with pytest.raises(ArchiveError, match=r"of an older version of this program \(schema 0\)"):
        Index(path, writable=False)
    with Index(path) as index:
        index.add(stored())
        assert index.connection.execute("SELECT COUNT(*) FROM events").fetchone() == (0,)


def test_what_is_no_database_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(DamagedIndexError, match=f"^{path}: file is not a database"):
        Index(path)


def test_a_missing_database_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="unable to open"):
        Index(tmp_path / "index.db", writable=False)
    assert not list(tmp_path.iterdir())


def test_a_transaction_is_done_whole_or_not_at_all(tmp_path: Path) -> None:
    with Index(tmp_path / "index.db") as index:
        first = index.add(stored())
        with pytest.raises(ArchiveError, match="UNIQUE"):
            index.replace("f", [(0, 10)], [stored(1), stored(1)])
        assert index.get(1) == first
        index.replace("f", [(0, 10)], [stored(1)])
        assert index.places("f") == [(1000, 10)]
        assert index.covered() == {"f": (10, 1010)}
