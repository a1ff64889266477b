"""Corners of a crawl in which a record, a page or a run could be taken for another."""

import json
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from scraper.crawl.plan import Plan
from scraper.crawl.session import Session
from scraper.errors import ArchiveError
from scraper.fetch.links import Rule
from scraper.fetch.notice import silent
from scraper.fetch.pages import pages
from scraper.page import Page
from scraper.sites.lansstyrelsen import SITE
from tests.crawl.crawling import QUICK, asked, outcomes, served
from tests.site import Fault, Site

pytestmark = pytest.mark.enable_socket


@pytest.mark.parametrize("connections", [1, 8])
def test_two_addresses_of_one_page_are_one_record_and_one_request(tmp_path: Path, connections: int) -> None:
    site = Site()
    first, second, *_ = site.counties["skane"].listed
    site.faults = {first: Fault("redirect", to=second), second: Fault("slow", seconds=0.3)}
    with served(site, tmp_path) as place:
        crawled = place.crawl(Plan(("skane",)), settings=replace(QUICK, connections=connections))
    identities = [json.loads(line)["id"] for line in crawled.lines]
    assert len(identities) == len(set(identities)) == crawled.report.records
    assert set(asked(crawled.requests).values()) == {1}


def test_the_order_is_that_of_discovery_however_many_connections(tmp_path: Path) -> None:
    site = Site()
    site.faults = {path: Fault("slow", seconds=0.2) for path in site.counties["skane"].listed[::2]}
    with served(site, tmp_path / "one") as place:
        alone = place.crawl(Plan(("skane", "halland")))
    with served(site, tmp_path / "eight") as place:
        together = place.crawl(Plan(("skane", "halland")), settings=replace(QUICK, connections=8))
    assert alone.identities == together.identities


def test_failing_parts_of_a_calendar_are_told(tmp_path: Path) -> None:
    site = Site()
    with served(site, tmp_path) as place:
        parts = [request.path for request in place.crawl(Plan(("skane",))).requests if "page=" in request.path]
    site.faults = {path: Fault("bot_wall" if "page=2" in path else "status") for path in parts}
    with served(site, tmp_path / "failing") as place:
        [county] = (crawled := place.crawl(Plan(("skane",)))).report.counties
    assert (county.outcome, crawled.report.status) == ("ok", 1)
    assert sum("a part of the calendar was not read" in warning for warning in county.warnings) == len(parts)


def test_a_calendar_that_leads_to_another_county_is_no_calendar_of_this_one(tmp_path: Path) -> None:
    site = Site()
    site.faults = {f"/sodermanland{rest}": Fault("redirect", to="/orebro.html") for rest in (".html", "/om-oss/kalender.html")}
    with served(site, tmp_path) as place:
        [county] = place.crawl(Plan(("sodermanland",))).report.counties
    assert county.outcome == "changed" or county.warnings
    assert "orebro" in " ".join((county.evidence, *county.warnings))


def test_offline_takes_a_run_that_fetched_all_that_is_asked_for(tmp_path: Path) -> None:
    with served(Site(), tmp_path) as place:
        both = place.crawl(Plan(("skane", "halland")))
        one = place.crawl(Plan(("blekinge",)))
        assert place.crawl(Plan(("halland", "skane")), offline=True).report.run == both.report.run
        assert place.crawl(Plan(("skane",), contacts=True), offline=True).report.run == both.report.run
        assert place.crawl(Plan(("blekinge",)), offline=True).lines == one.lines
        with pytest.raises(ArchiveError, match="no run of the archive has fetched"):
            place.crawl(Plan(("kalmar",)), offline=True)


def test_nothing_is_expected_from_other_sites_and_with_limits(tmp_path: Path) -> None:
    with served(Site(), tmp_path) as place:
        place.crawl(Plan(("skane",)))
        limited = place.crawl(Plan(("skane",), limit=1))
    few = Site()
    for event in few.events[:-1]:
        few.remove(event.path)
    with served(few, tmp_path) as place:  # another port: another site
        other = place.crawl(Plan(("skane",)))
    assert (limited.report.status, other.report.status) == (0, 0)
    assert outcomes(other)["skane"] in {"ok", "empty"}


def test_a_page_with_an_error_of_its_own_does_not_stop_the_host(tmp_path: Path) -> None:
    site = Site()
    site.faults = {path: Fault("status", status=500) for path in site.counties["skane"].listed}
    with served(site, tmp_path) as place:
        crawled = place.crawl(Plan(("skane", "varmland")))
    assert outcomes(crawled)["varmland"] == "ok"
    assert crawled.said("host_stopped") == []


@pytest.mark.parametrize("kind", ["length_long", "huge", "pdf", "gzip_bomb"])
def test_what_was_refused_is_refused_offline_and_after_a_break(tmp_path: Path, kind: str) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    site.faults = {path: Fault(kind)}  # type: ignore[arg-type]
    settings = replace(QUICK, max_bytes=200_000)
    with served(site, tmp_path) as place:
        online = place.crawl(Plan(("varmland",)), settings=settings)
        offline = place.crawl(Plan(("varmland",)), offline=True, settings=settings)
    assert offline.lines == online.lines
    told = [county.without_event for crawled in (online, offline) for county in crawled.report.counties]
    assert told[0] == told[1] != {}
    assert online.report.status == offline.report.status


def test_a_page_larger_than_any_is_not_read(tmp_path: Path) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    site.change(path, "</body>", "<p>12 maj 2024</p>" * 130_000 + "</body>")
    with served(site, tmp_path) as place:
        crawled = place.crawl(Plan(("varmland",)))
    [told] = [said for said in crawled.said("page") if said["url"].endswith(path)]
    assert told["kind"] == "too_large"
    assert "pages of up to 2097152 are read" in told["message"]
    assert crawled.report.status == 1
    [archive] = (tmp_path / "archive").iterdir()
    read = [str(page) for page in pages(str(archive)) if not isinstance(page, Page)]
    assert [path in error for error in read] == [True]  # nor where the archive is read


@pytest.mark.parametrize("counties", [("skane", "blekinge"), ("blekinge", "skane")])
def test_a_live_address_in_another_county_is_tried(tmp_path: Path, counties: tuple[str, ...]) -> None:
    name = "2026-03-01-traff.html"
    calendar = "<h1>Kalender</h1><ul><li>12 okt 2026 <a href='/{0}/kalenderhandelser---{0}/" + name + "'>En träff</a></li></ul>"
    pages = {f"/{county}/om-oss/kalender.html": calendar.format(county) for county in counties}
    pages[f"/blekinge/kalenderhandelser---blekinge/{name}"] = "<p>12 okt 2026 klocka 09.00 - 12.00</p><h1>En träff om vatten</h1>"

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    lines: list[bytes] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        rule = Rule(SITE, f"http://127.0.0.1:{server.server_port}")
        Session(tmp_path, rule, QUICK, silent, lines.append).online(Plan(counties))
        server.shutdown()
    assert len(lines) == 1


def test_what_was_learnt_of_a_county_outlives_runs_of_others(tmp_path: Path) -> None:
    with served(Site(), tmp_path) as place:
        place.crawl(Plan(("varmland",)))
        for _ in range(8):
            place.crawl(Plan(("sodermanland",)))
        for path in place.site.counties["varmland"].listed:
            place.site.remove(path)
        fewer = place.crawl(Plan(("varmland",)))
    [county] = fewer.report.counties
    assert fewer.report.status == 1
    assert any("earlier runs had about" in warning for warning in county.warnings)


def test_offline_passes_over_a_run_without_a_network(tmp_path: Path) -> None:
    with served(Site(), tmp_path) as place:
        well = place.crawl(Plan(("varmland",)))
        place.site.faults["*"] = Fault("drop")
        assert place.crawl(Plan(("varmland",))).report.status == 5
        assert place.crawl(Plan(("varmland",)), offline=True).lines == well.lines


def test_offline_without_an_index(tmp_path: Path) -> None:
    with served(Site(), tmp_path) as place:
        well = place.crawl(Plan(("varmland",)))
        (tmp_path / "index.db").unlink()
        assert place.crawl(Plan(("varmland",)), offline=True).lines == well.lines


def test_an_output_is_not_replaced_by_nothing(tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"
    with served(Site(), tmp_path / "data") as place:
        assert place.command("--county", "varmland", "-o", str(out)).status == 0
        before = out.read_bytes()
        place.site.faults["*"] = Fault("status", status=403)
        ended = place.command("--county", "varmland", "-o", str(out))
    assert (ended.status, out.read_bytes() == before) == (5, True)
    assert any("is left as it was" in line for line in ended.err)
