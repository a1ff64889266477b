"""What a crawl leaves in the store: changes with their words, what is gone, what is one event, and nothing twice."""

import copy
import json
import re
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from selectolax.lexbor import LexborHTMLParser

from scraper.crawl import keeping
from scraper.crawl.plan import Plan
from scraper.crawl.session import Session
from scraper.fetch.links import Rule
from scraper.sites.lansstyrelsen import SITE
from scraper.store import reading
from scraper.store.changes import KINDS
from scraper.store.database import FILE, Database
from tests.crawl.crawling import QUICK, Crawled, Place, served
from tests.site import Fault, Site, SiteEvent
from tests.site.answer import Asked

pytestmark = pytest.mark.enable_socket

PLAN: Final = Plan(("skane", "dalarna"))
#: Event by a part of its address -> words of its page and what is put in their place -> the kind of change, and its field.
EDITS: Final[dict[str, tuple[str, str, str, str]]] = {
    "hur-kan-vi-prata": ("Hur kan vi prata om rasism?", "INSTÄLLT: Hur kan vi prata om rasism?", "cancelled", "/status"),
    "exkursion-i-lauter": ("INSTÄLLT: ", "", "reopened", "/status"),
    "fagelskadning": ("Gryningstur", "FRAMFLYTTAT: Gryningstur", "postponed", "/status"),
    "regional-konferens": ("Regional konferens", "FULLBOKAT: Regional konferens", "full", "/status"),
    "informationsmote-om-strandskydd": ("11.30", "11.45", "moved", "/end"),
    "hostens-beredskap": ("AF-borgen, Sandgatan 2, Lund", "Malmö Live, Torggatan 2, Malmö", "venue_changed", "/venue"),
    "bussresa": ("måndagen den 3 juni", "tisdagen den 4 juni", "deadline_changed", "/deadline"),
    "mr-kommun": ("Isabella Hjorth, filosofen", "Isabella Hjorth, statsvetaren Elin Sandahl, filosofen", "speaker_added", "/speakers/"),
    "regionalt-rad": ("<li>Inrikesminister Mehmet Nordell</li>", "", "speaker_removed", "/speakers/"),
    "kulturmiljoforum": ("Bengt Eriksson", "Elin Sandahl", "speaker_replaced", "/speakers/0"),
    "internationella-kvinnodagen": ("Inledningstal", "Invigning", "agenda_changed", "/agenda"),
    "bekampning-av-invasiva": ("Kampen mot invasiva", "Kriget mot invasiva", "text_changed", "/title"),
}  # fmt: skip
#: What says it once more on the page of an event that is reopened.
ALSO: Final = {"exkursion-i-lauter": ("ställer vi in", "genomför vi")}


def named(site: Site, part: str) -> SiteEvent:
    return next(event for event in site.events if part in event.identity)


def identity(event: SiteEvent) -> str:
    return f"lansstyrelsen.se/{event.identity}"


def rows(place: Place, query: str, *values: object) -> list[tuple[Any, ...]]:
    with Database(place.folder / FILE, writable=False) as database:
        return database.connection.execute(query, values).fetchall()


def changes(place: Place, run: str) -> list[dict[str, Any]]:
    """What a run has noted."""
    with Database(place.folder / FILE, writable=False) as database:
        return [each for each in reading.changes(database) if each["run"] == run]


def told(place: Place, crawled: Crawled) -> list[tuple[str, str]]:
    """The kinds of a run's changes, and of which records."""
    return [(each["kind"], each["record_id"]) for each in changes(place, crawled.report.run)]


def state(place: Place, event: SiteEvent) -> str:
    ((found,),) = rows(place, "SELECT state FROM records WHERE id = ?", identity(event))
    return str(found)


def events(place: Place) -> list[reading.Stored]:
    with Database(place.folder / FILE, writable=False) as database:
        return list(reading.events(database))


def contents(place: Place, *without: str) -> dict[str, list[dict[str, Any]]]:
    """Every table, but for times, for the numbers of responses, and for the runs' names."""
    left_out = {"started", "finished", "first_seen", "last_seen", "changed", "time", "fetched_at", "response", "digest", *without}
    found = {}
    with Database(place.folder / FILE, writable=False) as database:
        runs = dict(database.connection.execute("SELECT id, ROW_NUMBER() OVER (ORDER BY started) FROM runs"))
        names = [row[0] for row in database.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            cursor = database.connection.execute(f"SELECT * FROM {name}")
            columns = [column[0] for column in cursor.description]
            kept = [dict(zip(columns, row, strict=True)) for row in cursor]
            found[name] = [
                {key: runs.get(value, _untimed(value)) for key, value in row.items() if key not in left_out} for row in kept
            ]
    return {name: sorted(table, key=str) for name, table in found.items() if not name.startswith("sqlite_")}


def _untimed(value: object) -> object:
    return re.sub(r'"fetched_at":"[^"]*"', "", value) if isinstance(value, str) else value


def text(body: str | bytes) -> str:
    """The words of a page without the space between them."""
    parser = LexborHTMLParser(body)
    return "".join((parser.root.text() if parser.root else "").split())


def page(site: Site, path: str) -> str:
    return text(site.find(Asked(path, {}, {})).body)


class Edited(NamedTuple):
    place: Place
    second: Crawled
    before: dict[str, str]  # the words of the pages, by address
    after: dict[str, str]


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edited]:
    """Every page of EDITS changed between two crawls."""
    plan = Plan((*PLAN.counties, "gotland"))
    with served(Site(), tmp_path_factory.mktemp("edited")) as place:
        place.crawl(plan)
        paths = {part: named(place.site, part).path for part in EDITS}
        before = {part: page(place.site, path) for part, path in paths.items()}
        for part, (old, new, _, _) in EDITS.items():
            place.site.change(paths[part], old, new)
        for part, words in ALSO.items():
            place.site.change(paths[part], *words)
        after = {part: page(place.site, path) for part, path in paths.items()}
        yield Edited(place, place.crawl(plan), before, after)


class TestChanges:
    @pytest.mark.parametrize("part", EDITS)
    def test_each_kind_has_its_values_and_the_words_behind_them(self, edited: Edited, part: str) -> None:
        _, _, kind, field = EDITS[part]
        event = named(edited.place.site, part)
        found = [each for each in changes(edited.place, edited.second.report.run) if each["record_id"] == identity(event)]
        (change,) = [each for each in found if each["kind"] == kind]
        assert change["cause"] == "page"
        assert change["field"].startswith(field)
        old, new = (
            json.loads(row[0])
            for row in rows(edited.place, "SELECT record FROM versions WHERE record_id = ? ORDER BY number", identity(event))
        )
        if field == "/speakers/":
            assert change["old"] is None or change["old"] in old["speakers"]
            assert change["new"] is None or change["new"] in new["speakers"]
        else:
            name = field.split("/")[1]
            values = (old[name], new[name]) if field.count("/") == 1 else (old[name][0], new[name][0])
            assert (change["old"], change["new"]) == values
        assert change["old"] != change["new"]
        assert all("".join(each["quote"].split()) in edited.before[part] for each in change["old_evidence"] or ())
        assert all("".join(each["quote"].split()) in edited.after[part] for each in change["new_evidence"] or ())
        assert change["old_evidence"] or change["new_evidence"]

    def test_words_of_a_change_are_those_that_changed(self, edited: Edited) -> None:
        said = {
            part: [[each["quote"] for each in change[side] or ()] for side in ("old_evidence", "new_evidence")]
            for part, (_, _, kind, _) in EDITS.items()
            for change in changes(edited.place, edited.second.report.run)
            if (change["kind"], change["record_id"]) == (kind, identity(named(edited.place.site, part)))
        }
        assert said["exkursion-i-lauter"] == [["INSTÄLLT"], []]
        assert said["hur-kan-vi-prata"] == [[], ["INSTÄLLT"]]
        assert said["regional-konferens"] == [[], ["FULLBOKAT"]]
        assert said["kulturmiljoforum"] == [["Bengt Eriksson"], ["Elin Sandahl"]]
        assert said["bekampning-av-invasiva"][1][0].startswith("Kriget mot invasiva")

    def test_nothing_else_has_changed(self, edited: Edited) -> None:
        found = {each["record_id"] for each in changes(edited.place, edited.second.report.run)}
        assert found == {identity(named(edited.place.site, part)) for part in EDITS}
        counts = edited.second.report.store
        assert (counts.new, counts.changed, counts.gone) == (0, len(EDITS), 0)
        assert counts.unchanged == len(edited.second.lines) - len(EDITS)
        assert edited.second.manifest["store"]["changed"] == len(EDITS)

    def test_the_first_crawl_says_of_each_only_that_it_is_new(self, edited: Edited) -> None:
        first = changes(edited.place, edited.place.runs()[0].id)
        assert {each["kind"] for each in first} == {"new"}
        assert len(first) == len(edited.second.lines)

    def test_the_tables_say_what_the_pages_say_now(self, edited: Edited) -> None:
        printed = {record["id"]: record for record in map(json.loads, edited.second.lines)}
        assert {each.id: each.record for each in events(edited.place)} == printed
        assert dict(rows(edited.place, "SELECT id, title FROM events")) == {key: each["title"] for key, each in printed.items()}
        assert {row[0] for row in rows(edited.place, "SELECT id FROM events WHERE status = 'full'")} >= {
            identity(named(edited.place.site, "regional-konferens"))
        }


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Two counties, crawled once: what is on in Skåne and Dalarna is yet to come, but for one conference of 2018.

    A year has the weekdays of the one 28 years later.
    """
    with served(Site(), tmp_path_factory.mktemp("home")) as place:
        for event in place.site.events:
            if event.county in PLAN.counties and "mr-kommun" not in event.identity:
                for year in range(2018, 2026):
                    if f" {year}" in str(place.site.find(Asked(event.path, {}, {})).body):
                        place.site.change(event.path, f" {year}", f" {year + 28}")
        place.crawl(PLAN)
        yield place


@contextmanager
def undone(site: Site) -> Iterator[None]:
    """All that is done to the site inside is undone."""
    names = ("removed", "moved", "faults", "_shown", "_changes", "_stamps")
    before = {name: copy.deepcopy(getattr(site, name)) for name in names}
    yield
    for name, value in before.items():
        setattr(site, name, value)


@pytest.fixture
def place(home: Place, tmp_path: Path) -> Iterator[Place]:
    """The site with a copy of the data."""
    with undone(home.site):
        yield home._replace(folder=Path(shutil.copytree(home.folder, tmp_path / "data")))


def accepting(place: Place, plan: Plan = PLAN) -> Crawled:
    """A crawl with --accept-gone."""
    report = Session(place.folder, Rule(SITE, place.base), QUICK, lambda _: None, lambda _: None, accept_gone=True).online(plan)
    return Crawled(report, [], [], [])


def unlist(site: Site, event: SiteEvent) -> None:
    """Takes a page that only the sitemap has out of it; the page is still there."""
    assert {how for _, how in event.listed_by} == {"sitemap"}
    for name in ("/sitemap1.xml.gz", "/sitemap2.xml.gz"):
        if event.path in str(site.find(Asked(name, {}, {})).body):
            site.change(name, event.path, "/dalarna/om-oss/annat.html")


class TestGone:
    @pytest.mark.parametrize(("status", "listed"), [(404, True), (410, False)])
    def test_a_page_taken_down_before_its_event_is_gone_and_comes_back(self, place: Place, status: int, listed: bool) -> None:
        event = named(place.site, "regional-konferens")
        place.site.remove(event.path, status, listed=listed)
        second = place.crawl(PLAN)
        (change,) = changes(place, second.report.run)
        url = place.base + event.path
        assert (change["kind"], change["record_id"], change["cause"]) == ("gone", identity(event), "page")
        assert change["new"] == {"url": url, "kind": "removed", "message": f"answered {status}"}
        assert (second.report.status, second.report.store.gone, state(place, event)) == (0, 1, "gone")
        assert rows(place, "SELECT state FROM events WHERE id = ?", identity(event)) == [("gone",)]
        assert sum(request.path == event.path for request in second.requests) == 1
        assert told(place, place.crawl(PLAN)) == []
        place.site.removed.pop(event.path)
        place.site._shown[event.path] = event
        back = place.crawl(PLAN)
        assert told(place, back) == [("back", identity(event))]
        assert state(place, event) == "present"
        assert rows(place, "SELECT state FROM events WHERE id = ?", identity(event)) == [("present",)]

    def test_what_is_changed_when_it_comes_back_is_told_too(self, place: Place) -> None:
        event = named(place.site, "hostens-beredskap")
        place.site.remove(event.path)
        place.crawl(PLAN)
        place.site.restore(event.path)
        place.site.change(event.path, "När strömmen går", "När vattnet går")
        assert told(place, place.crawl(PLAN)) == [("back", identity(event)), ("text_changed", identity(event))]

    def test_a_page_taken_down_after_its_event_is_ended(self, place: Place) -> None:
        event = named(place.site, "mr-kommun")
        place.site.remove(event.path)
        second = place.crawl(PLAN)
        (change,) = changes(place, second.report.run)
        assert (change["kind"], change["new"]["kind"], state(place, event)) == ("ended", "unlisted", "ended")
        assert (second.report.status, second.report.store.gone) == (0, 0)
        assert event.path not in {request.path for request in second.requests}

    def test_more_than_a_fifth_of_a_county_marks_nothing_there_and_warns(self, place: Place) -> None:
        skane = [named(place.site, part) for part in ("hostens-beredskap", "regional-konferens", "informationsmote")]
        dalarna = named(place.site, "bussresa")
        for event in (*skane, dalarna):
            place.site.remove(event.path)
        second = place.crawl(PLAN)
        assert told(place, second) == [("gone", identity(dalarna))]
        assert second.report.status == 1
        (warning,) = [each for each in second.report.warnings if "gone" in each]
        assert warning.startswith("skane: 3 of 8 events would be gone at once, more than a fifth: none is marked")
        assert warning in [said["message"] for said in second.said("warning")]
        assert json.loads(rows(place, "SELECT warnings FROM runs WHERE id = ?", second.report.run)[0][0]) == [warning]
        assert {state(place, event) for event in skane} == {"present"}
        accepted = accepting(place)
        assert sorted(told(place, accepted)) == sorted(("gone", identity(event)) for event in skane)
        assert (accepted.report.store.gone, [each for each in accepted.report.warnings if "gone" in each]) == (3, [])

    def test_an_event_that_is_no_longer_listed_but_whose_page_answers_is_there_and_up_to_date(self, place: Place) -> None:
        event = named(place.site, "internationella-kvinnodagen")
        unlist(place.site, event)
        second = place.crawl(PLAN)
        assert identity(event) not in [json.loads(line)["id"] for line in second.lines]
        assert (told(place, second), state(place, event), second.report.warnings) == ([], "present", [])
        place.site.change(event.path, "Inledningstal", "Invigning")
        assert told(place, place.crawl(PLAN)) == [("agenda_changed", identity(event))]

    def test_an_event_that_is_no_longer_listed_and_whose_server_does_not_answer_is_warned_of(self, place: Place) -> None:
        event = named(place.site, "internationella-kvinnodagen")
        unlist(place.site, event)
        place.site.faults[event.path] = Fault("status", status=503)
        second = place.crawl(PLAN)
        assert (told(place, second), state(place, event), second.report.status) == ([], "present", 1)
        assert second.report.warnings == [
            f"{place.base}{event.path}: no longer listed, and what it shows is not known: unreachable"
        ]

    def test_an_event_of_two_addresses_is_not_gone_while_one_does_not_answer(self, place: Place) -> None:
        """The other one, which comes later in the alphabet, says 404."""
        event = named(place.site, "internationella-kvinnodagen")
        unlist(place.site, event)
        twin = place.base + event.path.replace("dalarna", "orebro")
        with Database(place.folder / FILE) as database:
            row = (twin, "dalarna", identity(event), "event", "", "2026", "2026", place.runs()[0].id)
            database.connection.execute("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        place.site.faults[event.path] = Fault("status", status=503)
        second = place.crawl(PLAN)
        assert (told(place, second), state(place, event), second.report.status) == ([], "present", 1)
        place.site.faults.clear()
        assert place.crawl(PLAN).report.warnings == []
        place.site.remove(event.path)
        assert told(place, place.crawl(PLAN)) == [("gone", identity(event))]

    @pytest.mark.parametrize("plan", [Plan(PLAN.counties, limit=3), Plan(PLAN.counties, since=date(2060, 1, 1))])
    def test_limited_runs_mark_nothing(self, place: Place, plan: Plan) -> None:
        for part in ("hostens-beredskap", "mr-kommun"):
            place.site.remove(named(place.site, part).path)
        limited = place.crawl(plan)
        assert (told(place, limited), limited.report.store.gone) == ([], 0)
        assert rows(place, "SELECT DISTINCT state FROM records") == [("present",)]

    @pytest.mark.parametrize("fault", [Fault("status", status=503), Fault("bot_wall")])
    def test_a_county_that_fails_marks_nothing(self, place: Place, fault: Fault) -> None:
        for part in ("hostens-beredskap", "mr-kommun"):
            place.site.remove(named(place.site, part).path)
        place.site.faults["*"] = fault
        failed = accepting(place)
        assert failed.report.status == 5
        assert told(place, failed) == []
        assert rows(place, "SELECT DISTINCT state FROM records") == [("present",)]

    def test_one_page_that_cannot_be_read_does_not_make_its_event_gone(self, place: Place) -> None:
        event = named(place.site, "hostens-beredskap")
        place.site.faults[event.path] = Fault("status", status=503)
        failed = place.crawl(PLAN)
        assert (told(place, failed), state(place, event)) == ([], "present")
        assert rows(place, "SELECT DISTINCT kind FROM pages WHERE record_id = ?", identity(event)) == [("unreachable",)]


class TestOneEvent:
    @pytest.mark.parametrize("part", ["hostens-beredskap", "mr-kommun"])
    def test_a_moved_page_is_one_event_with_two_sources(self, place: Place, part: str) -> None:
        """Whether it is over or not."""
        event = named(place.site, part)
        to = event.path.replace(event.identity, "2026-11-01-flyttad-sida")
        place.site.move(event.path, to)
        moved = place.crawl(PLAN)
        new = "lansstyrelsen.se/2026-11-01-flyttad-sida"
        assert sorted(told(place, moved)) == [("new", new), ("source_gone", identity(event))]
        change = next(each for each in changes(place, moved.report.run) if each["kind"] == "source_gone")
        assert change["new"] == {"url": place.base + event.path, "kind": "redirected", "message": place.base + to}
        (stored,) = [each for each in events(place) if each.id in {identity(event), new}]
        assert (stored.id, stored.record["id"], stored.state) == (identity(event), new, "present")
        assert stored.sources == (place.base + to, place.base + event.path)
        assert moved.report.store.gone == 0
        assert told(place, place.crawl(PLAN)) == []
        place.site.change(to, "</h1>", " nytt</h1>")
        assert told(place, place.crawl(PLAN)) == [("text_changed", new)]
        assert rows(place, "SELECT title LIKE '% nytt' FROM events WHERE id = ?", identity(event)) == [(1,)]

    def test_a_limited_run_knows_a_moved_page_too(self, place: Place) -> None:
        event = named(place.site, "mr-kommun")
        place.site.move(event.path, event.path.replace(event.identity, "2026-11-01-flyttad-sida"))
        limited = place.crawl(Plan(PLAN.counties, limit=8))
        assert ("source_gone", identity(event)) in told(place, limited)
        assert [each.id for each in events(place)].count(identity(event)) == 1
        assert len(events(place)) == len(rows(place, "SELECT 1 FROM records")) - 1

    def test_an_event_under_two_counties_is_one_with_two_sources(self, place: Place) -> None:
        event = named(place.site, "mr-kommun")
        crawled = place.crawl(Plan(("halland",)))
        assert identity(event) in [json.loads(line)["id"] for line in crawled.lines]
        assert identity(event) not in [record for _, record in told(place, crawled)]
        query = "SELECT county FROM sources WHERE event_id = ? ORDER BY county"
        assert rows(place, query, identity(event)) == [("halland",), ("skane",)]
        place.site.remove(event.path)
        alone = place.crawl(Plan(("halland",)))
        assert (told(place, alone), state(place, event)) == ([], "present")
        both = place.crawl(Plan(("halland", *PLAN.counties)))
        assert told(place, both) == [("ended", identity(event))]


WORDS: Final = ("--county", "skane", "--county", "dalarna")


class TestBrokenOff:
    @pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
    def test_a_run_gone_on_with_leaves_what_an_undisturbed_one_leaves(
        self, place: Place, tmp_path: Path, number: signal.Signals
    ) -> None:
        """A change, a gone event, an ended one and a moved one among them."""
        calm = place._replace(folder=Path(shutil.copytree(place.folder, tmp_path / "calm")))
        place.site.change(named(place.site, "fagelskadning").path, "Gryningstur", "INSTÄLLT: Gryningstur")
        place.site.remove(named(place.site, "hostens-beredskap").path)
        place.site.remove(named(place.site, "mr-kommun").path)
        moved = named(place.site, "kulturmiljoforum")
        place.site.move(moved.path, moved.path.replace(moved.identity, "2026-11-01-flyttad-sida"))
        undisturbed = calm.crawl(PLAN)
        before = len(place.site.requests)
        with place.begun(*WORDS, rate=80) as running:
            place.wait_for(before + len(undisturbed.requests) - 6, running)
            running.end(number)
        assert place.runs()[-1].finished is None
        last = place.crawl(PLAN)
        assert last.said("run_resumed")
        assert contents(place) == contents(calm)
        assert {kind for kind, _ in told(place, last)} >= {"cancelled", "gone", "ended", "source_gone", "new"}

    @pytest.mark.parametrize("lines", [3, 12])
    def test_what_was_stored_before_the_break_is_not_told_twice(
        self, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: int
    ) -> None:
        """Each page goes into the store at once; the run's counts are those since the break."""
        monkeypatch.setattr(keeping, "_FLUSH", 1)
        calm = place._replace(folder=Path(shutil.copytree(place.folder, tmp_path / "calm")))
        for part, (old, new, _, _) in EDITS.items():
            event = named(place.site, part)
            if event.county in PLAN.counties and part != "bussresa":
                place.site.change(event.path, old, new)
        undisturbed = calm.crawl(PLAN)
        printed = iter(range(lines))

        def emit(_: bytes) -> None:
            if next(printed, None) is None:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            Session(place.folder, Rule(SITE, place.base), QUICK, lambda _: None, emit).online(PLAN)
        stored = rows(place, "SELECT COUNT(DISTINCT record_id) FROM changes WHERE kind <> 'new'")
        assert stored[0][0] >= lines // 2
        last = place.crawl(PLAN)
        assert last.said("run_resumed")
        assert len(told(place, last)) == len(told(calm, undisturbed)) > 9
        assert contents(place, "changed", "unchanged") == contents(calm, "changed", "unchanged")


class TestOffline:
    def test_it_changes_nothing(self, place: Place) -> None:
        place.site.remove(named(place.site, "hostens-beredskap").path)
        place.site.change(named(place.site, "fagelskadning").path, "Gryningstur", "INSTÄLLT: Gryningstur")
        place.crawl(PLAN)
        before = contents(place)
        offline = place.crawl(PLAN, offline=True)
        assert contents(place) == before
        counts = offline.report.store
        assert (counts.new, counts.changed, counts.gone, counts.unchanged) == (0, 0, 0, len(offline.lines))

    def test_an_older_run_read_again_changes_nothing(self, place: Place) -> None:
        """The newest run that has both counties is an older one: since then a page has changed and one is gone."""
        place.site.remove(named(place.site, "hostens-beredskap").path)
        place.site.change(named(place.site, "regional-konferens").path, "Regional konferens", "FULLBOKAT: Regional konferens")
        newer = place.crawl(Plan(("skane",)))
        assert sorted(kind for kind, _ in told(place, newer)) == ["full", "gone", "registration_changed"]
        before = contents(place), rows(place, "SELECT * FROM pages ORDER BY url, county")
        offline = place.crawl(PLAN, offline=True)
        assert len(offline.lines) == 15
        assert (contents(place), rows(place, "SELECT * FROM pages ORDER BY url, county")) == before
        assert (offline.report.store.new, offline.report.store.changed, offline.report.store.gone) == (0, 0, 0)


def test_every_kind_that_a_page_can_have_is_tried() -> None:
    tried = {kind for _, _, kind, _ in EDITS.values()}
    statuses = {"cancelled", "reopened", "postponed", "full"}
    speakers = {"speaker_added", "speaker_removed", "speaker_replaced"}
    elsewhere = {"address_changed", "cost_changed", "registration_changed"}  # tests/store/test_changes.py
    assert tried == (statuses | speakers | set(KINDS.values())) - elsewhere


def test_decisions_that_cannot_be_read_are_told_before_the_network_is_asked(home: Place, tmp_path: Path) -> None:
    place = home._replace(folder=tmp_path / "data")
    place.folder.mkdir()
    (place.folder / "decisions.toml").write_text("[[same]\n")
    before = len(place.site.requests)
    ended = place.command("--county", "skane")
    assert (ended.status, ended.out, len(place.site.requests)) == (2, b"", before)
    assert "decisions.toml" in ended.err[-1]
