from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from scraper.store.absent import MOST_GONE, REDIRECTED, Absent, Gone, absent, mark, overdrawn
from scraper.store.database import Database
from scraper.store.grouping import regroup
from scraper.store.writing import Writer
from tests.store.events import NOW, adding, check, content, fixture, line, select

TODAY: Final = date(2026, 5, 16)
SKANE: Final = frozenset(("skane",))
BOTH: Final = frozenset(("skane", "dalarna"))
BASE: Final = fixture(occurrences=[], end=None, start="2026-06-01T09:00:00+02:00")


def url(identity: str) -> str:
    return f"https://example.se/{identity}.html"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


def crawl(store: Path, listed: dict[str, str], run: str = "one", day: int = 0, **starts: str) -> None:
    """A run that meets events in counties ("a": "skane dalarna"); ``starts`` are their days."""
    with adding(store, run, NOW + timedelta(days=day), "crawl") as writer:
        for identity, counties in listed.items():
            times = {"start": starts[identity]} if identity in starts else {}
            writer.add(line(BASE | {"id": identity, "title": f"Träff {identity}", "url": url(identity)} | times))
            for county in counties.split():
                writer.sight(url(identity), county, identity, "event")
        writer.finish(0, [])


def seen(store: Path, identity: str, kind: str, run: str, county: str = "skane") -> None:
    with adding(store, run, NOW + timedelta(days=1), "crawl") as writer:
        writer.sight(url(identity), county, identity if kind != "new" else None, kind)


def missing(store: Path, run: str = "two", counties: frozenset[str] = SKANE, today: date = TODAY) -> dict[str, bool]:
    with Database(store) as database:
        return {one.id: one.is_over for one in absent(database, run, counties, today)}


class TestAbsent:
    def test_what_a_run_has_not_met_is_absent_in_the_order_of_ids(self, store: Path) -> None:
        crawl(store, {"c": "skane", "a": "skane", "b": "skane"})
        crawl(store, {"b": "skane"}, "two", 1)
        with Database(store) as database:
            assert absent(database, "two", SKANE, TODAY) == [
                Absent("a", (url("a"),), SKANE, is_over=False),
                Absent("c", (url("c"),), SKANE, is_over=False),
            ]

    def test_what_a_run_has_met_is_not(self, store: Path) -> None:
        for day, run in enumerate(("one", "two")):
            crawl(store, {"a": "skane"}, run, day)
        assert missing(store) == {}

    @pytest.mark.parametrize(
        ("start", "is_over"),
        [("2026-05-15", True), ("2026-05-15T23:59:00+02:00", True), ("2026-05-16", False), ("2026-05-16T00:00:00+02:00", False)],
    )
    def test_it_is_over_after_its_last_day(self, store: Path, start: str, is_over: bool) -> None:
        crawl(store, {"a": "skane"}, a=start)
        assert missing(store) == {"a": is_over}

    def test_the_last_day_is_that_of_the_end_or_of_the_last_occasion(self, store: Path) -> None:
        later = {"start": "2026-05-20", "end": None, "place": None}
        with adding(store, "one", kind="crawl") as writer:
            for identity, values in (("a", {"end": "2026-05-17"}), ("b", {"occurrences": [later]}), ("c", {"start": None})):
                writer.add(line(BASE | {"id": identity, "start": "2026-05-01", **values}))
                writer.sight(url(identity), "skane", identity, "event")
        assert missing(store) == {"a": False, "b": False, "c": False}  # that of c is not known
        assert missing(store, today=date(2026, 5, 21)) == {"a": True, "b": True, "c": False}

    def test_one_that_a_county_lists_that_was_not_read_is_not(self, store: Path) -> None:
        crawl(store, {"a": "skane dalarna", "b": "skane", "c": "dalarna"})
        assert missing(store) == {"b": False}
        assert missing(store, counties=BOTH) == {"a": False, "b": False, "c": False}

    @pytest.mark.parametrize(("kind", "found"), [("unreachable", {}), ("server_error", {}), ("removed", {"a": False})])
    def test_one_that_is_listed_and_could_not_be_read_is_not(self, store: Path, kind: str, found: dict[str, bool]) -> None:
        crawl(store, {"a": "skane"})
        seen(store, "a", kind, "two")
        assert missing(store) == found

    @pytest.mark.parametrize("state", ["gone", "ended"])
    def test_one_that_was_marked_is_not_absent_again(self, store: Path, state: str) -> None:
        crawl(store, {"a": "skane"})
        with adding(store, "two", NOW + timedelta(days=1), "crawl") as writer:
            (one,) = absent(writer.database, "two", SKANE, TODAY)
            mark(writer, [one] if state == "ended" else [], [Gone(one, url("a"), "removed", "")] if state == "gone" else [])
            regroup(writer.database, store.parent)
        assert missing(store) == {}
        assert missing(store, "three") == {}

    def test_one_of_no_known_county_is_not(self, store: Path) -> None:
        with adding(store) as writer:
            writer.add(line(BASE | {"id": "a"}))
            writer.sight(url("a"), "", "a", "event")
        assert missing(store) == {}


def gone(identity: str, *counties: str, kind: str = "removed") -> Gone:
    return Gone(Absent(identity, (url(identity),), frozenset(counties), is_over=False), url(identity), kind, "borttagen")


class TestOverdrawn:
    @pytest.mark.parametrize(("number", "found"), [(0, {}), (2, {}), (3, {"skane": (3, 10)}), (10, {"skane": (10, 10)})])
    def test_more_than_a_fifth_of_a_county_is_too_many(self, store: Path, number: int, found: dict[str, tuple[int, int]]) -> None:
        crawl(store, {f"e{n}": "skane" for n in range(10)} | {f"d{n}": "dalarna" for n in range(5)})
        with Database(store) as database:
            assert overdrawn(database, [gone(f"e{n}", "skane") for n in range(number)]) == found
            assert overdrawn(database, [gone("d1", "dalarna")]) == {}
        assert MOST_GONE == 0.2

    def test_each_county_of_an_event_loses_it(self, store: Path) -> None:
        crawl(store, {"a": "skane dalarna"} | {f"e{n}": "skane" for n in range(9)})
        with Database(store) as database:
            assert overdrawn(database, [gone("a", "skane", "dalarna")]) == {"dalarna": (1, 1)}

    def test_one_that_has_moved_is_not_lost(self, store: Path) -> None:
        crawl(store, {"a": "skane"})
        with Database(store) as database:
            assert overdrawn(database, [gone("a", "skane", kind=REDIRECTED)]) == {}

    def test_those_that_were_gone_before_do_not_count(self, store: Path) -> None:
        crawl(store, {f"e{n}": "skane" for n in range(10)})
        with Database(store) as database:
            database.connection.execute("UPDATE records SET state = 'gone' WHERE id > 'e3'")
            assert overdrawn(database, [gone("e0", "skane")]) == {"skane": (1, 4)}


def marked(store: Path, *, over: tuple[str, ...] = (), left: tuple[Gone, ...] = ()) -> Writer:
    with adding(store, "two", NOW + timedelta(days=1), "crawl") as writer:
        met = {one.id: one for one in absent(writer.database, "two", SKANE, TODAY)}
        mark(writer, [met[identity] for identity in over], left)
        regroup(writer.database, store.parent)
        check(writer.database)
    return writer


TOLD: Final = "SELECT record_id, kind, cause, field, json_extract(new, '$.kind') FROM changes WHERE kind <> 'new' ORDER BY id"
STATES: Final = "SELECT r.id, r.state, e.state FROM records r JOIN events e ON e.id = r.event_id WHERE r.leads ORDER BY 1"


class TestMark:
    def test_one_that_is_over_has_ended_and_one_before_its_time_is_gone(self, store: Path) -> None:
        crawl(store, {"a": "skane", "b": "skane", "c": "skane"}, a="2026-05-01")
        writer = marked(store, over=("a",), left=(gone("b", "skane"),))
        assert select(store, STATES) == [("a", "ended", "ended"), ("b", "gone", "gone"), ("c", "present", "present")]
        assert select(store, TOLD) == [("a", "ended", "page", "", "unlisted"), ("b", "gone", "page", "", "removed")]
        assert writer.counts.gone == 1
        changed = select(store, "SELECT id FROM events WHERE changed = '2026-03-02T06:00:00.000000+00:00' ORDER BY id")
        assert changed == [("a",), ("b",)]

    def test_none_are_marked_when_there_are_none(self, store: Path) -> None:
        crawl(store, {"a": "skane"})
        before = content(store, without=("matched",))
        marked(store)
        assert content(store, without=("matched",)) == before

    def test_one_whose_address_leads_to_another_event_is_that_event(self, store: Path) -> None:
        crawl(store, {"a": "skane", "b": "skane"})
        writer = marked(store, left=(gone("a", kind=REDIRECTED)._replace(message=url("b")),))
        assert writer.counts.gone == 0
        assert select(store, "SELECT id, event_id, leads, state FROM records ORDER BY id") == [
            ("a", "a", 0, "gone"),
            ("b", "a", 1, "present"),
        ]
        assert select(store, "SELECT id, url, state FROM events") == [("a", url("b"), "present")]
        assert select(store, "SELECT kind, message FROM pages WHERE record_id = 'a'") == [(REDIRECTED, url("b"))]

    def test_one_that_is_met_again_is_back(self, store: Path) -> None:
        crawl(store, {"a": "skane"})
        marked(store, left=(gone("a", "skane"),))
        crawl(store, {"a": "skane"}, "three", 2)
        assert select(store, STATES) == [("a", "present", "present")]
        assert [row[:2] for row in select(store, TOLD)] == [("a", "gone"), ("a", "back")]
        assert select(store, "SELECT number, state FROM records") == [(1, "present")]
