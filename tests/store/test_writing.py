import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import tables
from scraper.errors import StoreError
from scraper.store.database import Database
from scraper.store.writing import BATCH, Counts, Writer
from tests.export.entries import records
from tests.store.events import NOW, add, adding, content, edits, fixture, line, other_page, select

LINES: Final = tuple(map(line, records()))
PEOPLE: Final = [
    {"name": "Ann Ek", "role": "utredare", "organisation": "SLU"},
    {"name": "Bo Alm", "role": None, "organisation": None},
]
ONE: Final = fixture(speakers=PEOPLE, status="scheduled")
OTHER: Final = other_page(ONE, title="Ett annat namn", speakers=PEOPLE[:1])
#: A path to the same state may have other numbers, and a person's name as another page spells it.
STATE: Final = ("last_seen", "last_run", "first_seen", "changed", "version", "number", "matched")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


def kinds(store: Path) -> list[tuple[str, str, str]]:
    return select(store, "SELECT kind, cause, field FROM changes WHERE kind <> 'new' ORDER BY id")


def counted(**values: int) -> Counts:
    return Counts(**values)


@contextmanager
def directory() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


class TestTheSameAgain:
    def test_it_changes_nothing_at_all(self, store: Path) -> None:
        add(store, LINES)
        before = content(store)
        writer = add(store, LINES, "two", NOW + timedelta(days=1))
        assert content(store) == before
        assert writer.counts == counted(records=len(LINES), unchanged=len(LINES))
        seen = select(store, "SELECT DISTINCT last_run, last_seen FROM records")
        assert seen == [("two", "2026-03-02T06:00:00.000000+00:00")]

    def test_the_time_of_fetching_alone_is_no_change(self, store: Path) -> None:
        add(store, [line(ONE, "2026-03-01T06:00:00Z")])
        writer = add(store, [line(ONE, "2026-03-02T06:00:00Z")], "two")
        assert writer.counts == counted(records=1, unchanged=1)
        assert select(store, "SELECT number, fetched_at FROM records") == [(1, "2026-03-02T06:00:00Z")]

    def test_other_evidence_alone_is_no_version_but_is_what_is_quoted(self, store: Path) -> None:
        add(store, [line(ONE)])
        evidence = [{"field": "/title", "quote": "x", "start": 0, "end": 1, "rule": "ny"}]
        writer = add(store, [line(other_page(ONE, evidence=evidence))], "two")
        assert writer.counts == counted(records=1, unchanged=1)
        assert select(store, "SELECT number, cause, sha256 FROM versions") == [(1, "new", "f" * 64)]
        assert select(store, "SELECT rule FROM evidence") == [("ny",)]

    def test_nothing_is_nothing(self, store: Path) -> None:
        assert add(store, []).counts == Counts()
        assert not any(content(store).values())

    @pytest.mark.parametrize("kind", ["add", "rebuild"])
    def test_pages_without_records_are_kept(self, store: Path, kind: str) -> None:
        with adding(store, kind=kind) as writer:
            writer.sight("https://example.se/", "skane", None, "removed", "borttagen")
        assert select(store, "SELECT url, county, record_id, kind, message FROM pages") == [
            ("https://example.se/", "skane", None, "removed", "borttagen")
        ]


class TestOrder:
    @given(st.randoms(use_true_random=False), st.integers(1, 7))
    @settings(max_examples=15)
    def test_the_order_of_batches_does_not_matter_for_what_is_true_now(self, chance: random.Random, size: int) -> None:
        """Four readings of each of some events, fetched at times of their own, in any order and in batches of any size."""
        readings = [
            line(each, f"2026-03-0{day}T06:00:00Z")
            for record in records()[:6]
            for day, each in enumerate((record, other_page(record, title="A"), record, other_page(record, status="full")), 1)
        ]
        with directory() as folder:
            add(folder / "one.db", readings)
            chance.shuffle(readings)
            with adding(folder / "two.db") as writer:
                for n, each in enumerate(readings):
                    writer.add(each)
                    if n % size == 0:
                        writer.flush()
            one, two = (content(folder / name, without=STATE) for name in ("one.db", "two.db"))
        for name in ("records", "events", "occurrences", "agenda_items", "event_speakers", "problems"):
            assert one[name] == two[name], name

    def test_one_that_was_fetched_earlier_is_left_out(self, store: Path) -> None:
        add(store, [line(OTHER, "2026-03-02T06:00:00Z")])
        before = content(store)
        writer = add(store, [line(ONE, "2026-03-01T06:00:00Z")], "two")
        assert writer.counts == counted(records=1, older=1)
        assert content(store) == before

    def test_one_that_was_fetched_between_two_equal_ones_is_left_out(self, store: Path) -> None:
        add(store, [line(ONE, "2026-03-01T06:00:00Z")])
        add(store, [line(ONE, "2026-03-03T06:00:00Z")], "two")
        writer = add(store, [line(OTHER, "2026-03-02T06:00:00Z")], "three")
        assert writer.counts == counted(records=1, older=1)

    def test_one_that_comes_three_times_in_a_batch_has_three_versions(self, store: Path) -> None:
        readings = [line(each, f"2026-03-0{n}T06:00:00Z") for n, each in enumerate((ONE, OTHER, ONE), 1)]
        writer = add(store, readings)
        assert writer.counts == counted(records=3, new=1, changed=2)
        assert select(store, "SELECT number FROM versions ORDER BY id") == [(1,), (2,), (3,)]
        assert select(store, "SELECT title FROM events") == [(ONE["title"],)]

    def test_one_that_goes_away_from_what_is_known_and_back_in_a_batch_is_as_it_was(self, store: Path) -> None:
        add(store, [line(ONE, "2026-03-01T06:00:00Z")])
        add(store, [line(OTHER, "2026-03-02T06:00:00Z"), line(ONE, "2026-03-03T06:00:00Z")], "two")
        assert select(store, "SELECT title FROM events") == [(ONE["title"],)]

    def test_a_full_batch_is_stored_without_a_flush(self, store: Path) -> None:
        with adding(store) as writer:
            for n in range(BATCH):
                assert select(store, "SELECT COUNT(*) FROM records") == [(0,)] if n in {0, BATCH - 1} else True
                writer.add(line(ONE | {"id": f"x{n}"}) if n % 100 == 0 else LINES[n % len(LINES)])
            assert select(store, "SELECT COUNT(*) FROM records WHERE id LIKE 'x%'") == [(5,)]


class TestChange:
    def test_it_makes_a_version_and_tells_what_has_changed(self, store: Path) -> None:
        add(store, [line(ONE, "2026-03-01T06:00:00Z")])
        writer = add(store, [line(OTHER, "2026-03-02T06:00:00Z")], "two", NOW + timedelta(days=1))
        assert writer.counts == counted(records=1, changed=1)
        assert kinds(store) == [("text_changed", "page", "/title"), ("speaker_removed", "page", "/speakers/1")]
        assert select(store, "SELECT number, run, cause FROM versions ORDER BY id") == [(1, "one", "new"), (2, "two", "page")]
        day, next_day = "2026-03-01T06:00:00.000000+00:00", "2026-03-02T06:00:00.000000+00:00"
        assert select(store, "SELECT first_seen, changed FROM events") == [(day, next_day)]
        assert select(store, "SELECT old, new FROM changes WHERE field = '/title'") == [
            (json.dumps(ONE["title"], ensure_ascii=False), '"Ett annat namn"')
        ]

    @pytest.mark.parametrize(
        ("sha256", "reader", "cause"),
        [("f" * 64, "A", "page"), ("0" * 64, "B", "reader"), ("0" * 64, "A", "reader"), ("f" * 64, "B", "unclear")],
    )
    def test_its_cause_is_the_page_or_the_reader(self, store: Path, sha256: str, reader: str, cause: str) -> None:
        sources = ({"sha256": "0" * 64, "extractor": "A"}, {"sha256": sha256, "extractor": reader})
        for n, (title, source) in enumerate(zip("ab", sources, strict=True)):
            add(store, [line(ONE | {"title": title, "source": ONE["source"] | source})], f"run {n}")
        assert kinds(store) == [("text_changed", cause, "/title")]
        assert select(store, "SELECT cause, reader FROM versions WHERE number = 2") == [(cause, reader)]

    def test_one_that_was_gone_is_back_with_what_else_is_new(self, store: Path) -> None:
        add(store, [line(ONE, "2026-03-01T06:00:00Z")])
        for day, (state, again) in enumerate((("gone", ONE), ("ended", OTHER)), 2):
            with Database(store) as database:
                database.connection.execute("UPDATE records SET state = ?", (state,))
                database.connection.execute("UPDATE events SET state = ?", (state,))
            writer = add(store, [line(again, f"2026-03-0{day}T06:00:00Z")], f"after {state}")
            assert writer.counts == counted(records=1, changed=1)
            assert select(store, "SELECT r.state, e.state FROM records r JOIN events e") == [("present", "present")]
        assert kinds(store) == [
            ("back", "page", ""),
            ("back", "page", ""),
            ("text_changed", "page", "/title"),
            ("speaker_removed", "page", "/speakers/1"),
        ]

    def test_a_record_that_was_fetched_before_it_was_gone_does_not_bring_it_back(self, store: Path) -> None:
        add(store, [line(OTHER, "2026-03-02T06:00:00Z")])
        with Database(store) as database:
            database.connection.execute("UPDATE records SET state = 'gone'")
            database.connection.execute("UPDATE events SET state = 'gone'")
        for each in (line(ONE, "2026-03-01T06:00:00Z"), line(OTHER, "2026-03-02T06:00:00Z")):
            assert add(store, [each], "two").counts == counted(records=1, older=1)
        assert select(store, "SELECT state FROM records") == [("gone",)]

    def test_an_older_run_that_is_read_again_brings_nothing_back(self, store: Path) -> None:
        add(store, [line(ONE)], kind="crawl")
        with Database(store) as database:
            database.connection.execute("UPDATE records SET state = 'gone'")
            database.connection.execute("UPDATE events SET state = 'gone'")
        add(store, [line(ONE)], "rebuild", kind="rebuild")
        add(store, [line(ONE)], "older", NOW - timedelta(days=1), kind="crawl")
        assert select(store, "SELECT state, last_run FROM records") == [("gone", "one")]
        assert kinds(store) == []

    @given(st.lists(edits(), min_size=1, max_size=3))
    @settings(max_examples=25)
    def test_the_rows_are_those_of_the_record_after_any_edits(self, pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        with directory() as folder:
            for n, pair in enumerate(pairs):
                add(folder / "events.db", [*map(line, pair)], f"run {n}")  # checks


def test_persons_are_as_the_record_first_written_spells_them(store: Path) -> None:
    spelled = ONE | {"id": "b", "speakers": [{"name": "ANN EK", "role": None, "organisation": None}]}
    add(store, [line(ONE), line(spelled)])
    key = tables.speaker_id("ann  ek")
    assert select(store, "SELECT name FROM speakers WHERE id = ?", key) == [("Ann Ek",)]
    assert select(store, "SELECT name FROM event_speakers WHERE speaker_id = ? AND agenda_number = 0 ORDER BY 1", key) == [
        ("ANN EK",),
        ("Ann Ek",),
    ]


def test_a_run_is_noted_with_what_it_did(store: Path) -> None:
    with adding(store, "r") as writer:
        writer.add(line(ONE))
        assert select(store, "SELECT finished FROM runs") == [(None,)]
        writer.finish(1, ["å: många"])
    row = select(store, "SELECT kind, exit_status, records, new, changed, unchanged, older, gone, warnings FROM runs")
    assert row == [("add", 1, 1, 1, 0, 0, 0, 0, '["å: många"]')]


def test_a_writer_that_could_not_write_says_which_file(store: Path) -> None:
    with Database(store) as database:
        writer = Writer(database, "one", "add", NOW)
        database.connection.execute("PRAGMA query_only = ON")
        writer.add(LINES[0])
        with pytest.raises(StoreError, match=str(store)):
            writer.flush()
    assert select(store, "SELECT COUNT(*) FROM records") == [(0,)]
