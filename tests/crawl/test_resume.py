"""Runs that are broken off, in every way there is, and gone on with: nothing is lost, nothing is fetched twice."""

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep
from types import SimpleNamespace
from typing import Any, Final

import pytest
from warcio.checker import Checker  # type: ignore[import-untyped]

from scraper.crawl.plan import Plan
from scraper.fetch.archive import FOLDER, INDEX, Archive
from tests.crawl.crawling import Crawled, Ended, Place, asked, bare, served
from tests.site import Fault, Site

pytestmark = pytest.mark.enable_socket

KILLS: Final = 10
#: Every variant of a list, and long ones.
MANY: Final = (
    "stockholm",
    "uppsala",
    "ostergotland",
    "jonkoping",
    "kalmar",
    "blekinge",
    "skane",
    "varmland",
    "jamtland",
    "dalarna",
)
SMALL: Final = ("--county", "varmland", "--county", "skane")
SMALL_PLAN: Final = Plan(("varmland", "skane"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with served(Site(), tmp_path_factory.mktemp("home")) as place:
        yield place


@pytest.fixture
def place(home: Place, tmp_path: Path) -> Place:
    """The site with a data folder of the test's own."""
    home.site.faults.clear()
    return home._replace(folder=tmp_path / "data")


@pytest.fixture(scope="module")
def undisturbed(home: Place) -> Crawled:
    return home._replace(folder=home.folder / "small").crawl(SMALL_PLAN)


@pytest.fixture(scope="module")
def broken(home: Place) -> Place:
    """The data folder of a run that was interrupted after 16 requests."""
    place = home._replace(folder=home.folder / "broken")
    broken_off(place, 16, signal.SIGINT)
    return place


def _copied(one: Place, to: Place) -> Place:
    shutil.copytree(one.folder, to.folder)
    return to


def halved(place: Place) -> Path:
    """The archive's file, with 17 bytes of a record that was being written."""
    (path,) = (place.folder / FOLDER).glob("*.warc.gz")
    with path.open("ab") as file:
        file.write(b"\x1f\x8b\x08\x00half a record")
    return path


def begun_at(place: Place, time: datetime) -> None:
    """Makes the runs of the folder look older."""
    with closing(sqlite3.connect(place.folder / INDEX)) as database, database:
        database.execute("UPDATE runs SET started = ?", (time.isoformat(timespec="microseconds"),))


def broken_off(place: Place, requests: int, number: signal.Signals, *options: str) -> tuple[Ended, float]:
    """The command stopped by a signal after so many requests; also how many seconds that took."""
    before = len(place.site.requests)
    with place.begun(*(options or SMALL), rate=50) as running:
        place.wait_for(before + requests, running)
        return running.end(number)


def told(manifest: dict[str, Any]) -> dict[str, Any]:
    """What a manifest says of the counties, but for the time it took and what was read before."""
    return {county["county"]: {**county, "seconds": 0, "unchanged": 0} for county in manifest["counties"]}


def is_sound(place: Place) -> None:
    """Files are valid, and the index has each of their responses where it lies."""
    files = sorted((place.folder / FOLDER).glob("*.warc.gz"))
    assert Checker(SimpleNamespace(inputs=[str(path) for path in files], verbose=False)).process_all() == 0
    with Archive.open(place.folder, "look", max_bytes=1, writable=False) as archive:
        assert archive.index.covered() == {path.name: (path.stat().st_size,) * 2 for path in files}
        for run in place.runs():
            for stored in place.responses(run.id):
                assert archive.read(stored).url == stored.url
    with closing(sqlite3.connect(place.folder / INDEX)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


class TestKilled:
    def test_ten_kills_change_nothing(self, place: Place) -> None:
        site, rng = place.site, random.Random(4)  # noqa: S311 - the same moments on every run
        whole = place._replace(folder=place.folder.parent / "whole").crawl(Plan(MANY))
        named = [word for slug in MANY for word in ("--county", slug)]
        total = len(whole.requests)
        begin = len(site.requests)
        moments = sorted(rng.sample(range(3, total - 8), KILLS))
        printed: list[list[dict[str, Any]]] = []
        contacts = [f"{number}@example.se" for number in range(KILLS)]
        for contact, moment in zip(contacts, moments, strict=True):
            with place.begun(*named, "--log-format", "json", "--contact", contact, rate=100) as running:
                place.wait_for(begin + moment, running)
                sleep(rng.uniform(0, 0.03))
                killed, _ = running.end(signal.SIGKILL)
            assert killed.status == -signal.SIGKILL
            printed.append(bare(killed.out))
        last = place.command(*named, "--log-format", "json")
        assert last.status == 0
        records = bare(last.out)
        assert records == bare(b"".join(whole.lines))
        assert all(part == records[: len(part)] for part in printed)
        # By who asked, not by what the site had noted at the kill: it may note a request only after that.
        by_run = [[asks for asks in site.requests[begin:] if contact in asks.headers["user-agent"]] for contact in contacts]
        under_way = asked([requests[-1] for requests in by_run if requests])
        again = asked(site.requests[begin:]) - asked(whole.requests)
        assert not again - under_way, "asked for again though it was not under way at a kill"
        assert asked(site.requests[begin:]).keys() == asked(whole.requests).keys()
        (run,) = place.runs()
        responses = place.responses(run.id)
        assert Counter(stored.url.removeprefix(place.base) for stored in responses) == asked(whole.requests)
        is_sound(place)
        files = map(str, (place.folder / FOLDER).glob("*.warc.gz"))
        checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", *files], capture_output=True, check=False)
        assert (checked.returncode, checked.stdout) == (0, b"")
        offline = place.crawl(Plan(MANY), offline=True)
        assert b"".join(offline.lines) == last.out
        assert json.loads(run.manifest or "")["responses"] == whole.manifest["responses"]

    def test_kills_while_it_starts(self, place: Place, undisturbed: Crawled) -> None:
        rng = random.Random(5)  # noqa: S311
        begin = len(place.site.requests)
        broken_off(place, 12, signal.SIGKILL)
        for _ in range(2):
            with place.begun(*SMALL, "--log-format", "json", rate=10) as running:
                sleep(rng.uniform(0.25, 0.6))
                assert running.end(signal.SIGKILL)[0].status == -signal.SIGKILL
        last = place.crawl(SMALL_PLAN)
        assert bare(b"".join(last.lines)) == bare(b"".join(undisturbed.lines))
        assert sum(asked(place.site.requests[begin:]).values()) <= len(undisturbed.requests) + 3
        assert len(place.runs()) == 1
        is_sound(place)

    def test_half_a_record_is_cut_off(self, place: Place, broken: Place, undisturbed: Crawled) -> None:
        path = halved(_copied(broken, place))
        last = place.crawl(SMALL_PLAN)
        assert bare(b"".join(last.lines)) == bare(b"".join(undisturbed.lines))
        assert last.said("archive_recovered") == [{"file": str(path), "added": 0, "removed": 0, "bytes_cut": 17}]
        assert len(place.runs()) == 1
        is_sound(place)

    def test_a_repair_is_told_on_standard_error(self, place: Place, broken: Place) -> None:
        path = halved(_copied(broken, place))
        last = place.command(*SMALL)
        assert last.status == 0
        assert [line for line in last.err if str(path) in line and "17" in line]

    def test_a_lost_index_is_made_anew(self, place: Place, broken: Place, undisturbed: Crawled) -> None:
        """The runs' plans are lost with it, so that a new one begins; the pages are not."""
        (_copied(broken, place).folder / INDEX).write_bytes(b"no database" * 1000)
        last = place.crawl(SMALL_PLAN)
        assert bare(b"".join(last.lines)) == bare(b"".join(undisturbed.lines))
        assert [request.status for request in last.requests][:14] == [304] * 14
        is_sound(place)


class TestInterrupted:
    def test_ctrl_c_ends_at_once_and_the_run_goes_on(self, place: Place, undisturbed: Crawled) -> None:
        begin = len(place.site.requests)
        stopped, seconds = broken_off(place, 16, signal.SIGINT)
        assert stopped.status == 130
        assert seconds < 2
        assert [line for line in stopped.err if "interrupted" in line] == stopped.err[-1:]
        assert not any("Traceback" in line for line in stopped.err)
        first = bare(stopped.out)
        assert 0 < len(first) < len(undisturbed.lines)
        (run,) = place.runs()
        assert run.finished is None
        is_sound(place)
        last = place.command(*SMALL)
        assert last.status == 0
        assert bare(last.out) == bare(b"".join(undisturbed.lines))
        assert last.out.startswith(stopped.out)
        assert any(f"run {run.id} goes on" in line for line in last.err)
        assert len(place.site.requests) - begin <= len(undisturbed.requests) + 1
        manifest = json.loads(place.runs()[0].manifest or "")
        assert manifest["run"] == run.id
        assert manifest["responses"] == undisturbed.manifest["responses"]
        assert manifest["records"] == len(undisturbed.lines)
        assert told(manifest) == told(undisturbed.manifest)
        is_sound(place)

    def test_what_this_run_fetched_before_the_break_is_not_unchanged(self, place: Place, broken: Place) -> None:
        last = _copied(broken, place).crawl(SMALL_PLAN)
        assert [county.unchanged for county in last.report.counties] == [0, 0]
        assert not any(page["unchanged"] for page in last.said("page"))

    def test_ctrl_c_while_the_server_is_silent(self, place: Place, undisturbed: Crawled) -> None:
        place.site.faults[undisturbed.requests[9].path] = Fault("hang", count=1, seconds=60)
        stopped, seconds = broken_off(place, 10, signal.SIGINT)
        assert (stopped.status, seconds < 2) == (130, True)
        last = place.crawl(SMALL_PLAN)
        assert bare(b"".join(last.lines)) == bare(b"".join(undisturbed.lines))
        assert last.said("run_resumed") == [{"run": last.report.run, "responses": 9}]
        assert [run.finished is not None for run in place.runs()] == [True]

    def test_ctrl_c_while_it_waits_for_its_turn(self, place: Place) -> None:
        with place.begun(*SMALL, rate=0.05) as running:
            place.wait_for(len(place.site.requests) + 1, running)
            sleep(0.1)
            stopped, seconds = running.end(signal.SIGINT)
        assert (stopped.status, seconds < 2) == (130, True)

    def test_a_terminated_run_goes_on(self, place: Place, undisturbed: Crawled) -> None:
        begin = len(place.site.requests)
        stopped, seconds = broken_off(place, 16, signal.SIGTERM)
        assert stopped.status in {-signal.SIGTERM, 128 + signal.SIGTERM}
        assert seconds < 2
        first = bare(stopped.out)
        last = place.crawl(SMALL_PLAN)
        records = bare(b"".join(last.lines))
        assert (last.report.status, records) == (0, bare(b"".join(undisturbed.lines)))
        assert first == records[: len(first)]
        assert len(place.site.requests) - begin <= len(undisturbed.requests) + 1
        assert len(place.runs()) == 1

    def test_an_output_file_stays_as_it_was_until_all_is_there(self, place: Place) -> None:
        out = place.folder.parent / "events.jsonl"
        out.write_text("old\n")
        stopped, _ = broken_off(place, 16, signal.SIGINT, *SMALL, "-o", str(out))
        assert (stopped.status, stopped.out, out.read_text()) == (130, b"", "old\n")
        assert [path.name for path in out.parent.iterdir() if path.is_file()] == ["events.jsonl"]

    def test_json_lines_to_the_end(self, place: Place) -> None:
        stopped, _ = broken_off(place, 8, signal.SIGINT, *SMALL, "--log-format", "json")
        assert stopped.status == 130
        assert [json.loads(line)["event"] for line in stopped.err][-1] == "interrupted"


class TestBegunAnew:
    """What is not gone on with: everything is asked once more, but only for what has changed."""

    def test_a_run_older_than_a_day(self, place: Place, broken: Place, undisturbed: Crawled) -> None:
        begun_at(_copied(broken, place), datetime.now(UTC) - timedelta(hours=24, minutes=1))
        last = place.crawl(SMALL_PLAN)
        assert bare(b"".join(last.lines)) == bare(b"".join(undisturbed.lines))
        assert asked(last.requests) + Counter(["/robots.txt"]) == asked(undisturbed.requests)
        assert [request.status for request in last.requests[:14]] == [304] * 14
        first, second = place.runs()
        assert json.loads(first.manifest or "") == {"run": first.id, "abandoned": True}
        assert first.finished is not None
        assert second.id == last.report.run != first.id
        assert last.manifest["responses"]["304"] == sum(request.status == 304 for request in last.requests)

    def test_a_run_younger_than_a_day_goes_on(self, place: Place, broken: Place) -> None:
        begun_at(_copied(broken, place), datetime.now(UTC) - timedelta(hours=23, minutes=55))
        last = place.crawl(SMALL_PLAN)
        assert {request.status for request in last.requests} == {200}
        assert [run.id for run in place.runs()] == [last.report.run]

    def test_another_plan(self, place: Place, broken: Place) -> None:
        last = _copied(broken, place).crawl(Plan(("varmland",)))
        assert (last.report.status, len(last.lines)) == (0, 5)
        first, second = place.runs()
        assert json.loads(first.manifest or "")["abandoned"]
        assert json.loads(second.manifest or "")["plan"]["counties"] == ["varmland"]
        assert {request.status for request in last.requests} == {304}

    def test_fresh(self, place: Place, broken: Place, undisturbed: Crawled) -> None:
        before = len(place.site.requests)
        done = _copied(broken, place).command(*SMALL, "--fresh")
        assert (done.status, bare(done.out)) == (0, bare(b"".join(undisturbed.lines)))
        first, second = place.runs()
        assert json.loads(first.manifest or "")["abandoned"]
        assert json.loads(second.manifest or "")["run"] == second.id
        assert asked(place.site.requests[before:]) + Counter(["/robots.txt"]) == asked(undisturbed.requests)

    def test_offline_reads_a_whole_run_not_the_one_that_was_broken_off(self, place: Place, undisturbed: Crawled) -> None:
        assert place.crawl(SMALL_PLAN).report.status == 0
        broken_off(place, 8, signal.SIGINT)
        offline = place.crawl(SMALL_PLAN, offline=True)
        assert (offline.report.status, len(offline.lines)) == (0, len(undisturbed.lines))


class TestDiskFull:
    @pytest.mark.parametrize(
        "blocks",
        [100, 300, 1000],
    )
    def test_it_ends_with_one_clear_line_and_goes_on_when_there_is_space(
        self, place: Place, undisturbed: Crawled, blocks: int
    ) -> None:
        """A file may take no more than so many blocks of 512 bytes, which is what a full disk looks like to the program."""
        begin = len(place.site.requests)
        full = place.command(*SMALL, before=("sh", "-c", 'ulimit -f "$0"; exec "$@"', str(blocks)))
        first = bare(full.out)
        is_sound(place)
        last = place.crawl(SMALL_PLAN)
        records = bare(b"".join(last.lines))
        assert (last.report.status, records) == (0, bare(b"".join(undisturbed.lines)))
        assert first == records[: len(first)]
        assert len(place.site.requests) - begin <= len(undisturbed.requests) + 1
        assert len(place.runs()) == 1
        is_sound(place)
        assert full.status == 2
        assert not any("Traceback" in line for line in full.err)
        assert full.err[-1].startswith(f"scraper: {place.folder}/")
        assert "disk" in full.err[-1] or "cannot be written" in full.err[-1]
