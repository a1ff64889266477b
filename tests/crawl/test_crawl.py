"""Whole crawls of the test site: everything is found once, said truly, and asked for no more often than needed."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from scraper import __version__
from scraper.crawl.plan import Plan
from scraper.fetch.archive import FOLDER
from tests.crawl.crawling import EVERY, QUICK, Crawled, Place, asked, bare, outcomes, served
from tests.site import Fault, Site, SiteEvent

pytestmark = pytest.mark.enable_socket

ALL = Plan(EVERY)


class Whole(NamedTuple):
    place: Place
    first: Crawled
    second: Crawled


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """The site as it is, crawled twice."""
    with served(Site(), tmp_path_factory.mktemp("whole")) as place:
        yield Whole(place, place.crawl(ALL), place.crawl(ALL))


@pytest.fixture(scope="module")
def troubled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with served(Site.troubled(), tmp_path_factory.mktemp("troubled")) as place:
        yield place


def listing(site: Site, county: str) -> list[SiteEvent]:
    """The events that a county's pages lead to."""
    return [event for event in site.findable if any(by == county for by, _ in event.listed_by)]


class TestWhole:
    def test_every_event_once(self, whole: Whole) -> None:
        assert sorted(whole.first.identities) == sorted(event.identity for event in whole.place.site.findable)
        assert len(set(whole.first.identities)) == len(whole.first.lines) == 73
        assert whole.first.report.status == 0

    def test_records_are_what_the_served_pages_say(self, whole: Whole) -> None:
        for line in whole.first.lines:
            assert line == whole.place.expected(line)

    def test_title_and_start_are_those_of_the_gold_nearly_always(self, whole: Whole) -> None:
        gold = {event.identity: event.source.gold for event in whole.place.site.findable}
        records = dict(zip(whole.first.identities, map(json.loads, whole.first.lines), strict=True))
        right = [name for name, record in records.items() if record["title"] == gold[name]["title"]]
        begin = [name for name, record in records.items() if (record["start"] or "")[:16] == (gold[name]["start"] or "")[:16]]
        assert len(right) >= 0.95 * len(records)
        assert len(begin) >= 0.95 * len(records)

    def test_outcomes(self, whole: Whole) -> None:
        assert outcomes(whole.first) == {slug: county.outcome for slug, county in whole.place.site.counties.items()}
        assert [county.warnings for county in whole.first.report.counties] == [[]] * 21

    def test_each_county_has_all_that_its_pages_lead_to(self, whole: Whole) -> None:
        site = whole.place.site
        for county in whole.first.report.counties:
            if site.counties[county.county].variant != "state":
                assert county.events == len(listing(site, county.county)), county.county

    def test_a_state_tells_its_next_part(self, whole: Whole) -> None:
        site = whole.place.site
        found = {county.county: county.events for county in whole.first.report.counties}
        states = [slug for slug, county in site.counties.items() if county.variant == "state"]
        assert {slug: found[slug] for slug in states} == {slug: len(listing(site, slug)) for slug in states}

    def test_no_address_twice_and_one_request_at_a_time(self, whole: Whole) -> None:
        assert set(asked(whole.first.requests).values()) == {1}
        assert whole.place.site.peak == 1

    def test_a_second_run_costs_only_conditional_requests(self, whole: Whole) -> None:
        second = whole.second
        assert asked(second.requests) + asked([r for r in whole.first.requests if r.path == "/robots.txt"]) == asked(
            whole.first.requests
        )
        for request in second.requests:
            with_validators = "if-none-match" in request.headers or "if-modified-since" in request.headers
            assert (request.status, with_validators) in {(304, True), (301, False)}, request.path
        assert second.lines == whole.first.lines
        assert all(page["unchanged"] for page in second.said("page"))
        assert not any(page["unchanged"] for page in whole.first.said("page"))

    def test_offline_gives_the_same_and_asks_nothing(self, whole: Whole) -> None:
        offline = whole.place.crawl(ALL, offline=True)
        assert offline.lines == whole.first.lines
        assert offline.requests == []
        assert offline.report.run == whole.second.report.run
        assert offline.report.status == 0

    def test_the_archive_alone_gives_the_same(self, whole: Whole) -> None:
        files = sorted(map(str, (whole.place.folder / FOLDER).glob("*.warc.gz")))
        done = subprocess.run([sys.executable, "-m", "scraper", "extract", *files], capture_output=True, check=False)
        assert done.stdout == b"".join(whole.first.lines)
        assert done.returncode == 0

    @pytest.mark.parametrize("turn", ["first", "second"])
    def test_the_manifest(self, whole: Whole, turn: str) -> None:
        crawled: Crawled = getattr(whole, turn)
        manifest = crawled.manifest
        (finished,) = crawled.said("run_finished")
        assert finished == {"manifest": str(crawled.report.manifest), **manifest}
        assert manifest["counties"] == crawled.said("county_finished")
        assert manifest["counties"] == [asdict(county) for county in crawled.report.counties]
        assert sum(manifest["responses"].values()) == len(crawled.requests)
        assert manifest["responses"] == {
            str(status): sum(request.status == status for request in crawled.requests)
            for status in sorted({request.status for request in crawled.requests})
        }
        assert manifest["versions"]["swedish-events"] == __version__
        assert manifest["versions"]["python"] == sys.version.split()[0]
        assert manifest["plan"] == {
            "counties": list(EVERY),
            "since": None,
            "limit": None,
            "contacts": False,
            "site": whole.place.base,
        }
        assert manifest["exit_status"] == 0
        assert manifest["records"] == crawled.report.records == len(crawled.lines)
        assert len(crawled.said("page")) == len(crawled.lines)
        assert whole.place.runs()[turn == "second"].manifest is not None

    def test_nothing_is_written_outside_of_its_places(self, whole: Whole) -> None:
        names = {path.name for path in whole.place.folder.iterdir()}
        assert names <= {"archive", "runs", "index.db", "lock.db", "events.db"}


class TestChanges:
    def test_a_page_changed_one_removed_one_gone_one_added(self, tmp_path: Path) -> None:
        plan = Plan(("skane", "dalarna", "blekinge"))
        with served(Site(), tmp_path) as place:
            site = place.site
            changed, removed, gone, added, *_ = listing(site, "dalarna")
            site.remove(added.path)
            first = place.crawl(plan)
            site.restore(added.path)
            site.change(changed.path, "</h1>", " nytt</h1>")
            site.remove(removed.path, 404, listed=True)
            site.remove(gone.path, 410, listed=True)
            second = place.crawl(plan)
            offline = place.crawl(plan, offline=True)
        assert added.identity not in first.identities
        assert set(second.identities) == {added.identity, *first.identities} - {removed.identity, gone.identity}
        pages = {event.path for event in site.events}
        answers = {request.path: request.status for request in second.requests if request.path in pages}
        assert {path for path, status in answers.items() if status == 200} == {changed.path, added.path}
        assert (answers.pop(removed.path), answers.pop(gone.path)) == (404, 410)
        assert set(answers.values()) == {200, 304}
        old, new = (dict(zip(run.identities, run.lines, strict=True)) for run in (first, second))
        assert {name for name in old.keys() & new.keys() if old[name] != new[name]} == {changed.identity}
        assert json.loads(new[changed.identity])["title"] == json.loads(old[changed.identity])["title"] + " nytt"
        assert new[changed.identity] == place.expected(new[changed.identity])
        away = [page["url"].removeprefix(place.base) for page in second.said("page") if page["kind"] == "removed"]
        assert sorted(away) == sorted([removed.path, gone.path])
        counties = {county.county: county.without_event for county in second.report.counties}
        assert counties["dalarna"] == {"removed": 2}
        assert second.report.status == 0
        assert offline.lines == second.lines

    def test_an_unlisted_page_is_not_asked_for(self, tmp_path: Path) -> None:
        plan = Plan(("varmland",))
        with served(Site(), tmp_path) as place:
            first = place.crawl(plan)
            gone = listing(place.site, "varmland")[0]
            place.site.remove(gone.path)
            second = place.crawl(plan)
        assert set(first.identities) - set(second.identities) == {gone.identity}
        assert gone.path not in asked(second.requests)


class TestTroubled:
    EVIDENCE: Final = {
        "kronoberg": "/kronoberg/om-oss/kalender.html: a calendar whose entries could not be read",
        "halland": "/halland/om-oss/kalender.html: the page says 'just a moment'",
        "ostergotland": "/ostergotland/om-oss/kalender.html: the page says 'innan du fortsätter'",
        "norrbotten": "/norrbotten/om-oss/kalender.html: answered 403",
        "kalmar": "/kalmar/om-oss/kalender.html: the calendar is filled by a script",
        "gotland": "/gotland/om-oss/kalender.html: answered 503",
        "jamtland": "/jamtland/om-oss/kalender.html: nothing is planned",
    }

    def test_each_county_ends_as_planned_and_says_why(self, troubled: Place) -> None:
        crawled = troubled.crawl(ALL)
        assert outcomes(crawled) == {slug: county.outcome for slug, county in troubled.site.counties.items()}
        assert crawled.report.status == 3
        assert sorted(crawled.identities) == sorted(event.identity for event in troubled.site.findable)
        said = {county.county: county.evidence for county in crawled.report.counties}
        told = {slug: words for slug, words in self.EVIDENCE.items() if slug != "halland"}
        assert [slug for slug, words in told.items() if words not in said[slug]] == []
        assert "'just a moment'" in said["halland"]
        for county in crawled.report.counties:
            lost = sum(county.without_event.values())
            assert county.addresses == county.events + lost
            assert bool(county.warnings) == (bool(lost) and county.outcome == "ok"), county.county
        levels = {notice.fields["county"]: notice.level for notice in crawled.notices if notice.event == "county_finished"}
        assert {slug for slug, level in levels.items() if level == "warning"} == set(self.EVIDENCE) - {"jamtland"}

    @pytest.mark.parametrize(
        ("counties", "status"),
        [
            (("halland", "ostergotland", "norrbotten", "gotland"), 5),
            (("gotland",), 5),
            (("kronoberg", "kalmar"), 4),
            (("kronoberg", "gotland"), 4),
            (("jamtland",), 0),
            (("jamtland", "gotland"), 3),
            (("varmland", "kalmar"), 3),
            (("varmland",), 0),
        ],
    )
    def test_exit_status(self, troubled: Place, tmp_path: Path, counties: tuple[str, ...], status: int) -> None:
        assert troubled._replace(folder=tmp_path).crawl(Plan(counties)).report.status == status

    def test_the_command_says_so_too(self, troubled: Place, tmp_path: Path) -> None:
        ended = troubled._replace(folder=tmp_path).command("--county", "kalmar", "--county", "Varmland")
        assert ended.status == 3
        assert len(bare(ended.out)) == 5
        (kalmar,) = (line for line in ended.err if line.startswith("scraper: kalmar:"))
        assert kalmar.startswith("scraper: kalmar: script_shell: http://")

    def test_a_server_that_is_down(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            first = place.crawl(Plan(("varmland", "skane")))
        second = place.crawl(Plan(("varmland", "skane")))
        assert first.report.status == 0
        assert outcomes(second) == {"varmland": "unreachable", "skane": "unreachable"}
        assert (second.report.status, second.lines) == (5, [])
        assert all(county.evidence for county in second.report.counties)

    def test_a_host_that_fails_on_and_on_is_left_alone_and_every_county_says_so(self, tmp_path: Path) -> None:
        with served(Site.troubled(400), tmp_path) as place:
            crawled = place.crawl(Plan(("blekinge", "varmland")))
        assert outcomes(crawled) == {"blekinge": "unreachable", "varmland": "unreachable"}  # most of its pages are lost
        blekinge, varmland = crawled.report.counties
        assert blekinge.events > 0
        assert "pages like" in blekinge.evidence
        assert "was given up after 5 failures in a row; the last: HTTP 503" in varmland.evidence
        assert len(crawled.said("host_stopped")) == 1
        assert [request.status for request in crawled.requests[-10:]] == [503] * 10  # five, twice each
        assert crawled.report.status == 3


class TestExpectations:
    PLAN: Final = Plan(("dalarna", "varmland", "jamtland"))

    def test_fewer_events_are_warned_of_and_none_is_a_failure(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            assert place.crawl(self.PLAN).report.status == 0
            for event in listing(place.site, "dalarna")[1:]:
                place.site.remove(event.path)
            fewer = place.crawl(self.PLAN)
            for event in [*listing(place.site, "dalarna"), *listing(place.site, "varmland")]:
                place.site.remove(event.path)
            none = place.crawl(self.PLAN)
        warnings = {county.county: county.warnings for county in fewer.report.counties}
        newest = "the newest event is of 2023-05-24; the run before knew one of 2024-06-15"
        assert warnings == {"dalarna": ["1 events; earlier runs had about 7", newest], "varmland": [], "jamtland": []}
        assert [said["message"] for said in fewer.said("warning")] == warnings["dalarna"]
        assert (fewer.report.status, fewer.manifest["exit_status"]) == (1, 1)
        assert (none.report.status, none.lines) == (4, [])
        assert set(outcomes(none).values()) == {"empty"}

    def test_limited_runs_neither_warn_nor_teach(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            place.crawl(Plan(("dalarna",)))
            limited = place.crawl(Plan(("dalarna",), limit=1))
            again = place.crawl(Plan(("dalarna",)))
        assert (limited.report.status, len(limited.lines)) == (0, 1)
        assert (again.report.status, len(again.lines)) == (0, 7)


class TestPlans:
    def test_limit(self, whole: Whole, tmp_path: Path) -> None:
        limited = whole.place._replace(folder=tmp_path).crawl(Plan(("skane", "varmland", "jamtland"), limit=2))
        assert [county.events for county in limited.report.counties] == [2, 2, 0]
        assert len(limited.lines) == 4
        assert [found["chosen"] for found in limited.said("discovered")] == [2, 2, 0]
        assert limited.report.status == 0

    def test_since(self, whole: Whole, tmp_path: Path) -> None:
        day = date(2022, 6, 1)
        recent = whole.place._replace(folder=tmp_path).crawl(Plan(("skane", "varmland"), since=day))
        events = {event.identity: event for slug in ("skane", "varmland") for event in listing(whole.place.site, slug)}
        found = set(recent.identities)
        assert {name for name, event in events.items() if event.written >= day} <= found < set(events)
        for name in found:
            gold = events[name].source.gold
            assert max(name[:10], events[name].start, gold["end"] or "") >= day.isoformat()
        assert recent.report.status == 0

    def test_nothing_since_then_is_no_failure(self, whole: Whole, tmp_path: Path) -> None:
        none = whole.place._replace(folder=tmp_path).crawl(Plan(("varmland",), since=date(2040, 1, 1)))
        assert (none.report.status, none.lines, outcomes(none)) == (0, [], {"varmland": "ok"})

    def test_events_that_several_counties_list_come_once(self, whole: Whole) -> None:
        shared = [event for event in whole.place.site.findable if len({county for county, _ in event.listed_by}) > 1]
        assert len(shared) > 20
        assert sum(county.events for county in whole.first.report.counties) > len(whole.first.lines)
        assert {asked(whole.first.requests)[event.path] for event in shared} == {1}

    def test_a_moved_page_keeps_its_event(self, tmp_path: Path) -> None:
        plan = Plan(("varmland",))
        with served(Site(), tmp_path) as place:
            first = place.crawl(plan)
            moved = listing(place.site, "varmland")[0]
            to = moved.path.replace(moved.identity, "2026-11-01-flyttad-sida")
            place.site.move(moved.path, to)
            second = place.crawl(plan)
            third = place.crawl(plan)
            offline = place.crawl(plan, offline=True)
        statuses = {request.path: request.status for request in second.requests}
        assert (statuses[moved.path], statuses[to]) == (301, 200)
        assert len(second.lines) == len(first.lines)
        assert second.report.status == 0
        assert set(second.identities) - set(first.identities) == {"2026-11-01-flyttad-sida"}
        (new,) = [line for line, name in zip(second.lines, second.identities, strict=True) if name.startswith("2026")]
        assert new == place.expected(new)
        assert {request.path: request.status for request in third.requests}[to] == 304
        assert third.lines == second.lines == offline.lines

    def test_a_page_moved_to_one_that_is_listed_too(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            moved, other, *_ = listing(place.site, "varmland")
            place.site.faults[moved.path] = Fault("redirect", status=301, to=other.path)
            crawled = place.crawl(Plan(("varmland",)))
            files = sorted(map(str, (tmp_path / FOLDER).glob("*.warc.gz")))
        assert len(crawled.lines) == len(listing(place.site, "varmland")) - 1
        assert asked(crawled.requests)[other.path] == 1
        done = subprocess.run([sys.executable, "-m", "scraper", "extract", *files], capture_output=True, check=False)
        assert done.stdout == b"".join(crawled.lines)

    @pytest.mark.parametrize("dead", [True, False])
    def test_one_event_under_two_addresses(self, tmp_path: Path, dead: bool) -> None:
        """A list leads to the event in a county's old archive, or in another county's, the feed to where it is."""
        with served(Site(), tmp_path) as place:
            event = next(
                e for e in listing(place.site, "dalarna") if {("dalarna", "calendar"), ("dalarna", "rss")} <= {*e.listed_by}
            )
            twin = f"/orebro/kalenderhandelser---orebro/{event.identity}.html"
            for page in ("/dalarna.html", "/dalarna/om-oss/kalender.html"):
                place.site.change(page, event.path, twin)
            if not dead:
                place.site.faults[twin] = Fault("redirect", status=301, to=event.path)
            crawled = place.crawl(Plan(("dalarna",)))
        assert crawled.identities.count(event.identity) == 1
        assert len(crawled.lines) == 7
        assert asked(crawled.requests)[event.path] == asked(crawled.requests)[twin] == 1
        assert next(request.status for request in crawled.requests if request.path == twin) == (404 if dead else 301)
        assert crawled.report.status == 0


class TestPace:
    def test_a_rate_is_kept(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            crawled = place.crawl(Plan(("varmland",)), settings=replace(QUICK, rate=10))
            sent = [response.time.timestamp() for response in place.responses(crawled.report.run)]
        assert len(crawled.requests) == len(sent) >= 10
        assert min(after - before for before, after in pairwise(sent)) >= 0.08  # by our clock: on their way one may be held up
        assert sent[-1] - sent[0] >= 0.1 * (len(sent) - 1) - 0.05
        assert place.site.peak == 1

    def test_a_crawl_delay_is_obeyed(self, tmp_path: Path) -> None:
        with served(Site(crawl_delay=0.2), tmp_path) as place:
            crawled = place.crawl(Plan(("varmland",), limit=2))
            sent = [response.time.timestamp() for response in place.responses(crawled.report.run)]
        gaps = [after - before for before, after in pairwise(sent)]
        assert len(sent) == len(crawled.requests) >= 7
        assert min(gaps) >= 0.17
        assert place.site.peak == 1
        assert len(crawled.lines) == 2

    def test_several_connections_find_the_same_in_the_same_order(self, tmp_path: Path) -> None:
        with served(Site(), tmp_path) as place:
            several = place.crawl(Plan(("skane", "varmland")), settings=replace(QUICK, connections=4))
            one = place._replace(folder=tmp_path / "one").crawl(Plan(("skane", "varmland")))
        assert several.identities == one.identities
        assert set(asked(several.requests).values()) == {1}
        assert place.site.peak <= 4


class TestCommand:
    """What somebody at a prompt sees; ``whole`` is the site's owner, its data folder is not touched."""

    @pytest.fixture
    def place(self, whole: Whole, tmp_path: Path) -> Place:
        return whole.place._replace(folder=tmp_path / "data")

    def test_records_go_out_and_all_else_is_told_on_standard_error(self, place: Place, whole: Whole) -> None:
        ended = place.command("--county", "VARMLAND", "--county", "skane", "--county", "varmland")
        assert ended.status == 0
        names = [record["url"].rpartition("/")[2].removesuffix(".html") for record in bare(ended.out)]
        wanted = {event.identity for slug in ("varmland", "skane") for event in listing(place.site, slug)}
        assert sorted(names) == sorted(wanted)
        inner = dict(zip(whole.first.identities, bare(b"".join(whole.first.lines)), strict=True))
        assert bare(ended.out) == [inner[name] for name in names]
        said, table = ended.err[:3], ended.err[3:]
        assert [line.partition("/")[0] for line in said] == [
            said[0],
            "scraper: varmland: ok: 5 addresses, 5 events",
            "scraper: skane: ok: 8 addresses, 8 events",
        ]
        assert [line.split()[0] for line in table] == ["county", "varmland", "skane", "all", "scraper:"]
        assert table[0].split() == ["county", "outcome", "addresses", "events", "unchanged", "problems", "warnings"]
        assert table[1].split()[:5] == ["varmland", "ok", "5", "5", "0"]
        assert not any("\x1b" in line for line in ended.err)

    def test_json_lines_on_standard_error(self, place: Place) -> None:
        ended = place.command("--county", "varmland", "--county", "jamtland", "--log-format", "json")
        said = [json.loads(line) for line in ended.err]
        assert all({"time", "level", "event"} <= each.keys() for each in said)
        events = [each["event"] for each in said if each["event"] != "fetched"]
        county = ["county_started", "discovered", *["page"] * 5, "county_finished"]
        assert events == ["run_started", *county, "county_started", "discovered", "county_finished", "run_finished"]
        manifest = json.loads(Path(said[-1]["manifest"]).read_text("utf-8"))
        assert manifest["counties"] == said[-1]["counties"]
        assert len(bare(ended.out)) == manifest["records"] == 5

    def test_json_lines_when_the_folder_cannot_be_used(self, place: Place) -> None:
        place.folder.parent.joinpath("data").mkdir()
        (place.folder / "archive").write_text("in the way")
        ended = place.command("--county", "varmland", "--log-format", "json")
        assert ended.status == 2
        assert [json.loads(line)["level"] for line in ended.err] == ["error"]

    def test_offline_gives_the_bytes_of_the_crawl(self, place: Place) -> None:
        out = place.folder.parent / "events.jsonl"
        out.write_text("old\n")
        online = place.command("--county", "varmland", "-o", str(out))
        before = len(place.site.requests)
        offline = place.command("--county", "varmland", "--offline")
        assert (online.status, online.out, offline.status) == (0, b"", 0)
        assert out.read_bytes() == offline.out
        assert offline.out.count(b"\n") == 5
        assert len(place.site.requests) == before
        assert [path.name for path in out.parent.iterdir() if path.is_file()] == ["events.jsonl"]

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (("--county", "skåne"), "no county has the slug 'skåne'"),
            ((), "give --county SLUG, once or more, or --all"),
            (("--all", "--county", "skane"), "give --county SLUG, once or more, or --all"),
            (("--county", "skane", "--offline"), "no archive"),
        ],
    )
    def test_wrong_usage(self, place: Place, options: tuple[str, ...], said: str) -> None:
        before = len(place.site.requests)
        ended = place.command(*options)
        assert (ended.status, ended.out) == (2, b"")
        assert said in " ".join(" ".join(ended.err).replace("│", " ").split())
        assert not place.folder.exists()
        assert len(place.site.requests) == before

    @pytest.mark.parametrize("where", ["file", "file/below", "in_use"])
    def test_a_folder_that_cannot_be_used(self, place: Place, where: str) -> None:
        (place.folder.parent / "file").write_text("mine")
        if where == "in_use":
            (place.folder.parent / "in_use").mkdir()
            (place.folder.parent / "in_use" / "index.db").mkdir()
        out = place.folder.parent / "out.jsonl"
        out.write_text("old")
        ended = place._replace(folder=place.folder.parent / where).command("--county", "skane", "-o", str(out))
        assert (ended.status, ended.out) == (2, b"")
        assert any(where in line or "--data" in line for line in ended.err)
        assert not any("Traceback" in line for line in ended.err)
        assert (place.folder.parent / "file").read_text() == "mine"
        assert out.read_text() == "old"
        assert not [*place.folder.parent.glob(".out.jsonl*")]

    def test_an_output_that_cannot_be_written_is_told_before_anything_is_fetched(self, place: Place) -> None:
        before = len(place.site.requests)
        ended = place.command("--county", "skane", "-o", str(place.folder.parent / "no" / "out.jsonl"))
        assert (ended.status, ended.out) == (2, b"")
        assert len(ended.err) == 1
        assert "no/" in ended.err[0]
        assert len(place.site.requests) == before

    def test_a_second_run_on_the_folder_is_turned_away(self, place: Place) -> None:
        out = place.folder.parent / "out.jsonl"
        out.write_text("old")
        before = len(place.site.requests)
        with place.begun("--county", "varmland", rate=4) as first:
            place.wait_for(before + 3, first)
            second = place.command("--county", "skane", "-o", str(out))
            still = first.process.poll() is None
            done, _ = first.end()
        assert still
        assert (second.status, second.out, out.read_text()) == (2, b"", "old")
        assert second.err == [f"scraper: {place.folder}: in use by another run (process {first.process.pid})"]
        assert (done.status, len(bare(done.out))) == (0, 5)
        assert not any(path.startswith("/skane") for path in asked(place.site.requests[before:]))
        assert len(place.runs()) == 1

    def test_a_closed_reader_ends_the_run_and_it_goes_on_afterwards(self, place: Place) -> None:
        words = place.words("--county", "varmland", "--county", "skane")
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            assert running.stdout is not None
            first = running.stdout.readline()
            running.stdout.close()
            assert running.wait(20) == 141
            assert running.stderr is not None
            assert b"Traceback" not in running.stderr.read()
        again = place.crawl(Plan(("varmland", "skane")))
        assert (again.report.status, len(again.lines), again.lines[0]) == (0, 13, first)
        assert [run.finished is not None for run in place.runs()] == [True]
