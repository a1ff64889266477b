import os
import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from scraper import tables
from scraper.errors import StoreError
from scraper.store import database, reading
from scraper.store.database import Database
from scraper.store.schema import MIGRATIONS
from tests.export.entries import records
from tests.store.events import add, check, content, line, select

ADDED = [("state", "TEXT"), ("first_seen", "TEXT"), ("changed", "TEXT")]  # by the store, to events


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of all fixtures; nothing writes to it."""
    path = tmp_path_factory.mktemp("full") / "events.db"
    add(path, map(line, records()))
    return path


class TestSchema:
    @pytest.mark.parametrize("table", tables.TABLES, ids=[table.name for table in tables.TABLES])
    def test_its_columns_are_those_of_the_shared_tables(self, full: Path, table: tables.Table) -> None:
        columns = [(column.name, column.type) for column in table.columns]
        found = [row[1:3] for row in select(full, f"PRAGMA table_info({table.name})")]
        assert found == columns + ADDED * (table is tables.EVENTS)

    @pytest.mark.parametrize("table", tables.TABLES, ids=[table.name for table in tables.TABLES])
    def test_its_keys_are_those_of_the_shared_tables(self, full: Path, table: tables.Table) -> None:
        keys = sorted((row[5], row[1]) for row in select(full, f"PRAGMA table_info({table.name})") if row[5])
        assert [name for _, name in keys] == [*table.names[: table.key]]

    def test_every_view_can_be_selected(self, full: Path) -> None:
        views = [row[0] for row in select(full, "SELECT name FROM sqlite_schema WHERE type = 'view'")]
        assert {"sources", "evidence", "event_changes", "who_speaks", "county_months", "doubtful"} <= {*views}
        rows = {view: len(select(full, f"SELECT * FROM {view}")) for view in views}
        assert rows["evidence"] == sum(len(record["evidence"]) for record in records())
        assert rows["event_changes"] == len(records())
        assert rows["who_speaks"] > 100

    def test_every_reference_names_a_table_and_its_key(self, full: Path) -> None:
        for (name,) in select(full, "SELECT name FROM sqlite_schema WHERE type = 'table'"):
            for other, key in select(full, f'SELECT "table", "to" FROM pragma_foreign_key_list(\'{name}\')'):
                assert [row[1] for row in select(full, f"PRAGMA table_info({other})") if row[5]] == [key]

    @pytest.mark.parametrize("script", MIGRATIONS)
    def test_every_statement_of_a_migration_is_taken(self, script: str) -> None:
        assert "".join(database._statements(script)).strip() == script.strip()


class TestMigration:
    def test_a_new_file_is_brought_to_the_newest_schema(self, store: Path) -> None:
        with Database(store) as opened:
            check(opened)
        assert select(store, "PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert select(store, "PRAGMA journal_mode") == [("wal",)]

    def test_an_older_one_is_brought_up_with_what_it_holds(
        self, full: Path, store: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copied(full, store)
        before = content(store)
        newer = (*MIGRATIONS, "CREATE TABLE more (id TEXT) STRICT;\nINSERT INTO more SELECT id FROM records;\n")
        monkeypatch.setattr(database, "MIGRATIONS", newer)
        with pytest.raises(StoreError, match=r"older version of this program \(schema \d+\); a run updates it"):
            Database(store, writable=False)
        for _ in range(2):  # the second time there is nothing to do
            with Database(store) as opened:
                check(opened)
        assert content(store) == before
        assert select(store, "SELECT COUNT(*) FROM more") == [(len(records()),)]
        assert select(store, "PRAGMA user_version") == [(len(newer),)]

    @pytest.mark.parametrize("writable", [True, False])
    def test_a_newer_one_is_refused_and_left_as_it_is(self, store: Path, writable: bool) -> None:
        with Database(store) as opened:
            opened.connection.execute("PRAGMA user_version = 999")
        with pytest.raises(StoreError, match=rf"{store}: written by a newer version of this program \(schema 999\)"):
            Database(store, writable=writable)
        with sqlite3.connect(store) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (999,)
        connection.close()

    @pytest.mark.parametrize("failing", ["INSERT INTO nowhere VALUES (1);\n", "CREATE TABLE records (id TEXT);\n"])
    def test_one_that_fails_midway_leaves_the_old_version(
        self, full: Path, store: Path, monkeypatch: pytest.MonkeyPatch, failing: str
    ) -> None:
        copied(full, store)
        before = content(store)
        good = "CREATE TABLE more (id TEXT) STRICT;\nDELETE FROM records;\n"
        with monkeypatch.context() as patched:
            patched.setattr(database, "MIGRATIONS", (*MIGRATIONS, good, good.replace("more", "most") + failing))
            with pytest.raises(StoreError, match=str(store)):
                Database(store)
        assert content(store) == before
        assert select(store, "PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert select(store, "SELECT name FROM sqlite_schema WHERE name IN ('more', 'most')") == []

    def test_an_exception_of_any_kind_midway_leaves_the_old_version(self, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(script: str) -> Iterator[str]:
            yield from islice(statements(script), 5)
            raise KeyboardInterrupt

        statements = database._statements

        with monkeypatch.context() as patched:
            patched.setattr(database, "_statements", interrupted)
            with pytest.raises(KeyboardInterrupt):
                Database(store)
        with sqlite3.connect(store) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (0,)
            assert connection.execute("SELECT * FROM sqlite_schema").fetchall() == []
        connection.close()
        with Database(store) as opened:
            check(opened)


def copied(source: Path, target: Path) -> None:
    with Database(source, writable=False) as opened:
        opened.connection.execute("PRAGMA query_only = OFF")
        opened.connection.execute("VACUUM INTO ?", (str(target),))


class TestFault:
    @pytest.mark.parametrize("writable", [True, False])
    @pytest.mark.parametrize(
        "text", [b"not a database, but a text of some length\n" * 100, b"SQLite format 3\0" + b"\xff" * 5000]
    )
    def test_a_file_that_is_none_is_named(self, store: Path, text: bytes, writable: bool) -> None:
        store.write_bytes(text)
        with pytest.raises(StoreError, match=str(store)):
            Database(store, writable=writable)
        assert store.read_bytes() == text

    @pytest.mark.parametrize("begin", [4096, 60_000])
    def test_a_damaged_one_is_named_where_it_is_read(self, full: Path, store: Path, begin: int) -> None:
        copied(full, store)
        whole = store.read_bytes()
        store.write_bytes(whole[:begin] + b"\xa5" * (len(whole) - begin))
        with pytest.raises(StoreError, match=str(store)), Database(store, writable=False) as opened:
            [*reading.events(opened)]
        with pytest.raises(StoreError, match=str(store)):
            add(store, [line(records()[0] | {"title": "Annat"})])

    def test_one_that_is_not_there_is_not_made_for_reading(self, store: Path) -> None:
        with pytest.raises(StoreError, match=rf"{store}: no store: `scraper crawl` or `scraper store add` makes one"):
            Database(store, writable=False)
        assert not store.exists()

    def test_an_empty_file_is_no_store_to_read_and_becomes_one_to_write(self, store: Path) -> None:
        store.touch()
        with pytest.raises(StoreError, match="schema 0"):
            Database(store, writable=False)
        with Database(store) as opened:
            check(opened)

    def test_a_folder_in_its_place_is_named(self, store: Path) -> None:
        store.mkdir()
        with pytest.raises(StoreError, match=str(store)):
            Database(store)

    def test_a_folder_that_cannot_be_made_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(StoreError, match=rf"{tmp_path}/file/data: cannot be made: Not a directory"):
            Database(tmp_path / "file" / "data" / "events.db")

    def test_folders_above_it_are_made_and_signs_in_its_name_are_its_name(self, tmp_path: Path) -> None:
        path = tmp_path / "å ä" / "50% ?mode=ro#x" / "events.db"
        add(path, [line(records()[0])])
        assert path.is_file()
        assert len(select(path, "SELECT * FROM records")) == 1

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    def test_a_folder_that_cannot_be_written_can_be_read(self, store: Path) -> None:
        add(store, map(line, records()[:3]))
        store.parent.chmod(0o555)
        try:
            assert len(select(store, "SELECT * FROM events")) == 3
            with pytest.raises(StoreError, match=str(store)):
                add(store, [line(records()[0] | {"title": "Annat"})])
        finally:
            store.parent.chmod(0o755)

    def test_a_reader_cannot_write(self, full: Path) -> None:
        with Database(full, writable=False) as opened, pytest.raises(StoreError, match="readonly"), opened.errors():
            opened.connection.execute("DELETE FROM events")


class TestTransaction:
    INSERT = "INSERT INTO speakers VALUES (?, 'Ann Ek')"

    @pytest.mark.parametrize("error", [sqlite3.IntegrityError, KeyboardInterrupt, ValueError])
    def test_what_fails_is_undone_and_the_next_one_works(self, store: Path, error: type[BaseException]) -> None:
        def failing(opened: Database, error: type[BaseException]) -> None:
            with opened.transaction():
                opened.connection.execute(self.INSERT, ("a",))
                raise error

        with Database(store) as opened:
            seen = StoreError if issubclass(error, sqlite3.Error) else error
            with pytest.raises(seen):
                failing(opened, error)
            with opened.transaction():
                opened.connection.execute(self.INSERT, ("b",))
        assert select(store, "SELECT id FROM speakers") == [("b",)]

    def test_a_reader_sees_the_store_as_it_was_before_it(self, store: Path) -> None:
        with Database(store) as opened, opened.transaction():
            opened.connection.execute(self.INSERT, ("a",))
            assert select(store, "SELECT * FROM speakers") == []
        assert len(select(store, "SELECT * FROM speakers")) == 1
