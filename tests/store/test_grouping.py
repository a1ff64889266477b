import json
import random
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from scraper.errors import InputError
from scraper.store import decisions, reading
from scraper.store.absent import Absent, Gone, mark
from scraper.store.database import Database
from scraper.store.grouping import DECISIONS, regroup
from tests.export.entries import records
from tests.store.events import NOW, adding, check, content, fixture, line, other_page, select

A, B, C = "a.se/1", "b.se/1", "c.se/1"
BASE: Final = fixture(
    title="Samråd om våtmarker i Skåne",
    status="scheduled",
    start="2026-05-16T09:00:00+02:00",
    end=None,
    mode="in_person",
    venue={"name": "Folkets hus", "street": "Storgatan 1", "locality": "Lund", "text": "Folkets hus, Storgatan 1, Lund"},
    occurrences=[],
    registration=None,
    organiser="Länsstyrelsen Skåne",
)
DOUBTFUL: Final[dict[str, Any]] = {"venue": None, "mode": None, "speakers": [], "organiser": None}  # title and time alone
GROUPS: Final = "SELECT id, event_id, leads FROM records ORDER BY id"


def record(identity: str, **values: Any) -> dict[str, Any]:  # noqa: ANN401 - any value of a record
    return {**BASE, "id": identity, "url": f"https://{identity}", **values}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


def added(store: Path, made: Iterable[dict[str, Any]], run: str = "one", day: int = 0) -> int:
    with adding(store, run, NOW + timedelta(days=day)) as writer:
        for each in made:
            writer.add(line(each, f"2026-03-{1 + day:02}T06:00:00Z"))
            writer.sight(each["url"], "skane", each["id"], "event")
        writer.flush()
    return regrouped(store)


def regrouped(store: Path) -> int:
    with Database(store) as database:
        doubtful = regroup(database, store.parent)
        check(database)
        spare = "SELECT id FROM speakers WHERE id NOT IN (SELECT speaker_id FROM event_speakers)"
        assert database.connection.execute(spare).fetchall() == []
    return doubtful


def decide(store: Path, kind: decisions.Kind, *events: str) -> int:
    decisions.add(store.parent / DECISIONS, kind, events)
    return regrouped(store)


def events(store: Path) -> list[str]:
    return [row[0] for row in select(store, "SELECT id FROM events ORDER BY id")]


class TestJoined:
    def test_two_pages_of_one_event_are_one_row_with_both_sources(self, store: Path) -> None:
        assert added(store, [record(A), record(B)]) == 0
        assert select(store, GROUPS) == [(A, A, 1), (B, A, 0)]
        assert select(store, "SELECT id, url FROM events") == [(A, f"https://{A}")]
        assert select(store, "SELECT event_id, url FROM sources ORDER BY url") == [(A, f"https://{A}"), (A, f"https://{B}")]
        with Database(store, writable=False) as database:
            (one,) = reading.events(database)
        assert (one.id, one.sources) == (A, (f"https://{A}", f"https://{B}"))

    def test_the_one_that_was_seen_first_gives_the_name_and_the_row(self, store: Path) -> None:
        added(store, [record(B, organiser="Lunds kommun")])
        added(store, [record(A)], "two", 1)
        assert select(store, GROUPS) == [(A, B, 0), (B, B, 1)]
        assert select(store, "SELECT id, organiser FROM events") == [(B, "Lunds kommun")]

    def test_an_edit_of_the_leading_page_is_seen_and_one_of_the_other_is_not(self, store: Path) -> None:
        added(store, [record(A), record(B)])
        added(store, [other_page(record(B), description="b")], "two", 1)
        assert select(store, "SELECT id, description FROM events") == [(A, BASE["description"])]
        added(store, [other_page(record(A), description="a")], "three", 2)
        assert select(store, "SELECT id, description FROM events") == [(A, "a")]
        assert select(store, "SELECT record_id FROM changes WHERE kind = 'text_changed' ORDER BY id") == [(B,), (A,)]

    @pytest.mark.parametrize("values", [{"title": "Något helt annat"}, {"start": "2026-09-01"}, {"start": None}, {"title": None}])
    @pytest.mark.parametrize("moved", [A, B])
    def test_when_one_becomes_another_event_both_have_a_row(self, store: Path, moved: str, values: dict[str, Any]) -> None:
        added(store, [record(A), record(B)])
        added(store, [other_page(record(moved), **values)], "two", 1)
        assert select(store, GROUPS) == [(A, A, 1), (B, B, 1)]
        assert events(store) == [A, B]

    def test_of_three_those_that_stay_alike_stay_one(self, store: Path) -> None:
        added(store, [record(A), record(B), record(C)])
        assert select(store, GROUPS) == [(A, A, 1), (B, A, 0), (C, A, 0)]
        added(store, [other_page(record(A), title="Något helt annat")], "two", 1)
        assert select(store, GROUPS) == [(A, A, 1), (B, B, 1), (C, B, 0)]

    def test_a_person_whom_no_page_names_any_longer_is_left_out(self, store: Path) -> None:
        people = [{"name": name, "role": None, "organisation": None} for name in ("Ann Ek", "Bo Alm")]
        added(store, [record(A, speakers=people, agenda=[])])
        added(store, [other_page(record(A, speakers=people[1:], agenda=[]))], "two", 1)
        assert select(store, "SELECT name FROM speakers") == [("Bo Alm",)]

    def test_once_more_changes_nothing(self, store: Path) -> None:
        added(store, [record(A), record(B), record(C, **DOUBTFUL)])
        before = content(store, without=())
        regrouped(store)
        assert content(store, without=()) == before

    def test_at_once_or_one_after_another_is_the_same(self, store: Path) -> None:
        pages = [each for each in records() if each["url"]]
        copies = [each | {name: f"{each[name]}-kopia" for name in ("id", "url")} for each in pages]
        made = [*pages, *copies]
        added(store, made)
        random.Random(7).shuffle(made)  # noqa: S311 - a seed, not a secret
        other = store.parent / "other" / "events.db"
        for n in range(0, len(made), 60):
            added(other, made[n : n + 60], f"run {n}")
        without = ("last_seen", "last_run", "version", "run", "versions.id", "changes.id", "speakers.name")
        assert content(other, without=without) == content(store, without=without)
        assert len(events(store)) < len(made)


class TestGone:
    def gone(self, store: Path, identity: str, day: int) -> None:
        with adding(store, f"gone {day}", NOW + timedelta(days=day), "crawl") as writer:
            absent = Absent(identity, (f"https://{identity}",), frozenset(("skane",)), is_over=False)
            mark(writer, (), [Gone(absent, f"https://{identity}", "removed", "")])
            regroup(writer.database, store.parent)

    def test_the_other_leads_and_the_event_keeps_its_id(self, store: Path) -> None:
        added(store, [record(A, organiser="Länsstyrelsen Skåne"), record(B, description="b")])
        self.gone(store, A, 1)
        assert select(store, GROUPS) == [(A, A, 0), (B, A, 1)]
        assert select(store, "SELECT id, url, description, state FROM events") == [(A, f"https://{B}", "b", "present")]

    def test_the_event_is_gone_with_its_last_page_and_back_with_any(self, store: Path) -> None:
        added(store, [record(A), record(B)])
        self.gone(store, A, 1)
        self.gone(store, B, 2)
        assert select(store, "SELECT id, state FROM events") == [(A, "gone")]
        added(store, [record(B)], "back", 3)
        assert select(store, GROUPS) == [(A, A, 0), (B, A, 1)]
        assert select(store, "SELECT id, state FROM events") == [(A, "present")]
        added(store, [record(A)], "both", 4)
        assert select(store, GROUPS) == [(A, A, 1), (B, A, 0)]

    def test_one_that_does_not_lead_leaves_the_event_as_it_is(self, store: Path) -> None:
        added(store, [record(A), record(B)])
        before = select(store, "SELECT * FROM events")
        self.gone(store, B, 1)
        assert select(store, "SELECT * FROM events") == before


class TestDecided:
    def test_doubtful_ones_are_listed_and_not_joined(self, store: Path) -> None:
        assert added(store, [record(A, **DOUBTFUL), record(B, **DOUBTFUL)]) == 1
        assert events(store) == [A, B]
        with Database(store, writable=False) as database:
            (pair,) = map(json.loads, reading.doubtful(database))
        assert (pair["a"], pair["b"], pair["title_a"], pair["url_b"]) == (A, B, BASE["title"], f"https://{B}")
        assert 0.5 <= pair["score"] < 0.8
        assert any(reason.startswith("title: ") for reason in pair["reasons"])

    def test_decided_same_they_are_joined_and_no_longer_listed(self, store: Path) -> None:
        added(store, [record(A, **DOUBTFUL), record(B, **DOUBTFUL)])
        assert decide(store, "same", B, A) == 0
        assert select(store, GROUPS) == [(A, A, 1), (B, A, 0)]
        assert select(store, "SELECT * FROM doubtful") == []
        assert select(store, "SELECT verdict, standing FROM matches") == [("doubtful", "same")]

    def test_decided_different_they_are_no_longer_listed(self, store: Path) -> None:
        added(store, [record(A, **DOUBTFUL), record(B, **DOUBTFUL)])
        assert decide(store, "different", A, B) == 0
        assert events(store) == [A, B]
        assert select(store, "SELECT verdict, standing FROM matches") == [("doubtful", "different")]

    def test_found_the_same_and_decided_different_they_are_parted(self, store: Path) -> None:
        added(store, [record(A), record(B)])
        assert decide(store, "different", A, B) == 0
        assert select(store, GROUPS) == [(A, A, 1), (B, B, 1)]
        assert events(store) == [A, B]

    def test_records_that_have_nothing_in_common_are_joined_by_decision(self, store: Path) -> None:
        added(store, [record(A), record(B, title="Konsert", start="2027-01-01")])
        decide(store, "same", A, B, "unknown.se/1")
        assert select(store, GROUPS) == [(A, A, 1), (B, A, 0)]

    @pytest.mark.parametrize(("kind", "values"), [("same", DOUBTFUL), ("different", {})])
    def test_a_decision_survives_edits_and_new_runs(self, store: Path, kind: decisions.Kind, values: dict[str, Any]) -> None:
        added(store, [record(A, **values), record(B, **values)])
        decide(store, kind, A, B)
        before = select(store, GROUPS)
        added(store, [other_page(record(B, **values), description="b")], "two", 1)
        added(store, [record(C, title="Konsert")], "three", 2)
        assert select(store, GROUPS)[:2] == before

    @pytest.mark.parametrize(("kind", "values"), [("same", DOUBTFUL), ("different", {}), ("same", {"title": None})])
    def test_a_decision_that_is_taken_back_leaves_no_trace(
        self, store: Path, kind: decisions.Kind, values: dict[str, Any]
    ) -> None:
        added(store, [record(A, **values), record(B, **values)])
        before = content(store)
        decide(store, kind, A, B)
        assert content(store) != before
        (store.parent / DECISIONS).unlink()
        regrouped(store)
        assert content(store) == before

    def test_a_file_that_makes_no_sense_is_named_and_nothing_is_changed(self, store: Path) -> None:
        added(store, [record(A)])
        before = content(store)
        (store.parent / DECISIONS).write_text("[[same]\n")
        with Database(store) as database, pytest.raises(InputError, match=DECISIONS):
            regroup(database, store.parent)
        assert content(store) == before
