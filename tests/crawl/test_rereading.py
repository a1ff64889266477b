"""The archive read once more: what a newer version reads otherwise is its own change, and a lost store comes back whole."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner

from scraper import Event, pipeline
from scraper.cli import app
from scraper.crawl.plan import Plan
from scraper.crawl.session import Session
from scraper.errors import NoEventError
from scraper.fetch.archive import INDEX
from scraper.fetch.links import Rule
from scraper.page import Page
from scraper.sites.lansstyrelsen import SITE
from scraper.store import reading
from scraper.store.database import FILE, Database
from tests.crawl.crawling import QUICK, Place, served
from tests.crawl.test_keeping import accepting, contents, identity, named, rows, undone
from tests.site import Site

pytestmark = pytest.mark.enable_socket

PLAN: Final = Plan(("varmland", "dalarna"))
NEWER: Final = "9.0.0+newer"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with served(Site(), tmp_path_factory.mktemp("home")) as place:
        place.crawl(PLAN)
        yield place


@pytest.fixture
def place(home: Place, tmp_path: Path) -> Iterator[Place]:
    """The site with a copy of the data; all that a test does to the site is undone."""
    with undone(home.site):
        yield home._replace(folder=Path(shutil.copytree(home.folder, tmp_path / "data")))


def becomes_newer(patch: pytest.MonkeyPatch) -> None:
    """A newer version reads: titles in upper case where there is a wolf or a bird, and no event where there are lupins."""
    read = pipeline.extract

    def extract(page: Page, *, contacts: bool) -> Event:
        event = read(page, contacts=contacts)
        if event.title and "lupin" in event.title:
            raise NoEventError("other", "lupins are no event")
        is_meant = "varg" in (event.title or "") or "vadare" in (event.title or "")
        return event.model_copy(update={"title": (event.title or "").upper()}) if is_meant else event

    patch.setattr(pipeline, "extract", extract)
    for module in ("reader", "keeping", "rereading"):
        patch.setattr(f"scraper.crawl.{module}.version", lambda: NEWER)


def changes(place: Place, *causes: str) -> list[tuple[str, str, str]]:
    """Cause, kind and record of what is not new."""
    with Database(place.folder / FILE, writable=False) as database:
        found = [*reading.changes(database, causes=frozenset(causes))]
    return [(each["cause"], each["kind"], each["record_id"]) for each in found if each["kind"] != "new"]


def command(place: Place, *words: str) -> Any:  # noqa: ANN401 - click's result
    return CliRunner().invoke(app, [*words, "--data", str(place.folder)])


class TestNewerReader:
    def test_what_it_reads_otherwise_is_its_own_change_and_what_the_page_changes_later_is_the_pages(
        self, place: Place, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        wolf, bird, path = named(place.site, "varg"), named(place.site, "fagelskadning"), named(place.site, "bussresa")
        becomes_newer(monkeypatch)
        second = place.crawl(PLAN)
        own = sorted(("reader", "text_changed", identity(event)) for event in (wolf, bird))
        assert sorted(changes(place)) == own
        assert (second.report.store.changed, second.report.store.unchanged) == (0, len(second.lines))
        assert {request.status for request in second.requests} <= {301, 304}
        assert second.said("reread") == [{"records": 12, "changed": 2}]
        assert place.crawl(PLAN).said("reread") == []  # the one that it reads no event of is not tried again
        place.site.change(wolf.path, "</h1>", " nytt</h1>")
        place.site.change(path.path, "</h1>", " ny</h1>")
        place.crawl(PLAN)
        pages = sorted(("page", "text_changed", identity(event)) for event in (wolf, path))
        assert sorted(changes(place)) == sorted([*own, *pages])
        assert sorted(changes(place, "page")) == pages
        titles = [row[0] for row in rows(place, "SELECT new FROM changes WHERE record_id = ? AND kind <> 'new'", identity(wolf))]
        assert titles == ['"ÖPPET MÖTE OM VARG I ÅRJÄNG"', '"ÖPPET MÖTE OM VARG I ÅRJÄNG NYTT"']

    def test_a_page_that_has_changed_meanwhile_has_both_changes(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        wolf = named(place.site, "varg")
        place.site.change(wolf.path, "</h1>", " nytt</h1>")
        becomes_newer(monkeypatch)
        place.crawl(PLAN)
        assert [each for each in changes(place) if each[2] == identity(wolf)] == [
            ("reader", "text_changed", identity(wolf)),
            ("page", "text_changed", identity(wolf)),
        ]

    def test_a_page_that_gives_no_event_any_more_keeps_its_record_and_is_told_of(
        self, place: Place, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lupin = named(place.site, "lupin")
        before = rows(place, "SELECT record FROM versions WHERE record_id = ?", identity(lupin))
        becomes_newer(monkeypatch)
        crawled = place.crawl(PLAN)
        message = f"{identity(lupin)}: other: its record stays as it was read before"
        assert message in [said["message"] for said in crawled.said("warning")]
        assert rows(place, "SELECT record FROM versions WHERE record_id = ?", identity(lupin)) == before
        assert not [each for each in changes(place) if each[2] == identity(lupin)]
        assert rows(place, "SELECT warnings FROM runs WHERE kind = 'rebuild'") == [(f'["{message}"]',)]

    def test_read_offline(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        becomes_newer(monkeypatch)
        place.crawl(PLAN, offline=True)
        assert {cause for cause, _, _ in changes(place)} == {"reader"}
        assert len(changes(place)) == 2

    def test_by_the_command(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        becomes_newer(monkeypatch)
        done = command(place, "store", "rebuild")
        assert (done.exit_code, done.stdout) == (0, "")
        assert done.stderr.splitlines()[-1] == "scraper: 0 runs replayed; 11 records read anew, 2 of them read otherwise"
        hidden = command(place, "changes", "--kind", "text_changed")
        assert (hidden.exit_code, hidden.stdout) == (0, "")
        shown = command(place, "changes", "--kind", "text_changed", "--reader").stdout
        assert shown.count("(reader)") == 2
        assert "ÖPPET MÖTE OM VARG" in shown

    def test_an_event_that_is_over_and_no_longer_listed_stays_so(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        wolf = named(place.site, "varg")
        place.site.remove(wolf.path)
        place.crawl(PLAN)
        becomes_newer(monkeypatch)
        place.crawl(PLAN)
        assert [each[:2] for each in changes(place) if each[2] == identity(wolf)] == [
            ("page", "ended"),
            ("reader", "text_changed"),
        ]
        assert rows(place, "SELECT state, title FROM events WHERE id = ?", identity(wolf)) == [
            ("ended", "ÖPPET MÖTE OM VARG I ÅRJÄNG")
        ]

    def test_after_the_index_was_lost(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        """The index is made anew from the archive: responses may have other numbers."""
        place.site.change(named(place.site, "bussresa").path, "</h1>", " ny</h1>")
        place.crawl(PLAN)
        (place.folder / INDEX).unlink()
        becomes_newer(monkeypatch)
        place.crawl(PLAN)
        assert sorted(each[:2] for each in changes(place)) == [
            ("page", "text_changed"),
            ("reader", "text_changed"),
            ("reader", "text_changed"),
        ]


class TestLostStore:
    def test_it_comes_back_with_the_same_events_and_the_same_changes(self, place: Place) -> None:
        """After edits, pages taken down, moved and put back, a limited run, a county that failed, and one that was accepted."""
        site = place.site
        for event in site.events:
            if event.county == "dalarna":
                for year in (2020, 2021, 2023, 2024):
                    site._changes.setdefault(event.path, []).append((f" {year}", f" {year + 28}"))
        place.crawl(PLAN)
        site.change(named(site, "varg").path, "Öppet", "INSTÄLLT: Öppet")
        bus, bird, museum, moved = (named(site, part) for part in ("bussresa", "fagelskadning", "kulturmiljo", "natverksdag-om"))
        site.remove(bus.path)
        place.crawl(PLAN)
        place.crawl(Plan(PLAN.counties, limit=2))
        place.crawl(Plan(PLAN.counties, since=date(2030, 1, 1)))
        site.restore(bus.path)
        site.move(moved.path, moved.path.replace(moved.identity, "2026-11-01-flyttad-sida"))
        place.crawl(Plan(("varmland",)))
        for event in (bird, museum, named(site, "lansgruppen")):
            site.remove(event.path)
        place.crawl(PLAN)
        accepting(place, PLAN)
        before, whole = contents(place, "exit_status", "warnings"), rows(place, "SELECT * FROM changes ORDER BY id")
        kinds = {row[0] for row in rows(place, "SELECT kind FROM changes")}
        assert kinds >= {"new", "cancelled", "moved", "gone", "back", "source_gone"}
        assert len(whole) > len(rows(place, "SELECT 1 FROM records")) + 10
        for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
            (place.folder / name).unlink(missing_ok=True)
        done = command(place, "store", "rebuild")
        assert (done.exit_code, done.stdout) == (0, "")
        assert done.stderr.splitlines()[-1] == "scraper: 8 runs replayed; 0 records read anew, 0 of them read otherwise"
        assert contents(place, "exit_status", "warnings") == before
        assert rows(place, "SELECT * FROM changes ORDER BY id") == whole

    def test_a_store_that_is_there_is_not_replayed(self, place: Place) -> None:
        before = contents(place)
        assert command(place, "store", "rebuild").stderr.endswith(
            "0 runs replayed; 0 records read anew, 0 of them read otherwise\n"
        )
        assert contents(place) == before

    def test_what_was_read_otherwise_is_of_no_cause_after_a_replay(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        """The newer version reads all runs: the reader has changed nothing, the page has."""
        wolf = named(place.site, "varg")
        place.site.change(wolf.path, "</h1>", " nytt</h1>")
        place.crawl(PLAN)
        (place.folder / FILE).unlink()
        becomes_newer(monkeypatch)
        command(place, "store", "rebuild")
        assert changes(place) == [("page", "text_changed", identity(wolf))]
        assert rows(place, "SELECT DISTINCT reader FROM versions") == [(NEWER,)]

    def test_a_run_that_was_abandoned_marks_nothing(self, place: Place) -> None:
        """It was broken off a week ago, and begun anew."""
        site = place.site
        site.remove(named(site, "varg").path)

        def stop(_: bytes) -> None:
            raise KeyboardInterrupt

        session = Session(place.folder, Rule(SITE, place.base), QUICK, lambda _: None, stop)
        with pytest.raises(KeyboardInterrupt):
            session.online(PLAN)
        session._replace(emit=lambda _: None).online(PLAN, fresh=True)
        before = rows(place, "SELECT time, run, kind, record_id FROM changes ORDER BY id")
        (place.folder / FILE).unlink()
        assert command(place, "store", "rebuild").exit_code == 0
        assert rows(place, "SELECT time, run, kind, record_id FROM changes ORDER BY id") == before

    def test_runs_whose_plans_are_lost_too_are_named(self, place: Place) -> None:
        (place.folder / FILE).unlink()
        (place.folder / INDEX).unlink()
        done = command(place, "store", "rebuild")
        assert done.exit_code == 0
        message = f"run {place.runs()[0].id} is not replayed: what it was to read was lost with the archive's index"
        assert [line for line in done.stderr.splitlines() if message in line]
        assert done.stderr.splitlines()[-1].startswith("scraper: 0 runs replayed")

    def test_no_archive_is_one_clear_line_and_makes_nothing(self, tmp_path: Path) -> None:
        nowhere = tmp_path / "nowhere"
        done = CliRunner().invoke(app, ["store", "rebuild", "--data", str(nowhere)])
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"scraper: {nowhere}: no archive\n")
        assert not nowhere.exists()
