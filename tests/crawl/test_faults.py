"""Everything that can go wrong with a server, at every place of the site, and what a crawl says to it."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from ipaddress import ip_network
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import Any, Final, NamedTuple, get_args

import pytest

from scraper.crawl.outcome import GOOD, County
from scraper.crawl.plan import Plan
from scraper.fetch.archive import Archive
from scraper.fetch.settings import Settings
from tests.crawl.crawling import EVERY, Crawled, Place, served
from tests.site import Fault, Site
from tests.site.faults import Kind, bomb

pytestmark = pytest.mark.enable_socket

ROOT: Final = Path(__file__).parents[2]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
#: The site is on loopback; nothing else that is private may be asked.
LOOPBACK: Final = (ip_network("127.0.0.1/32"),)
QUICK: Final = Settings(
    rate=0, timeout=1.5, deadline=5, attempts=2, backoff=0.01, patience=3, max_bytes=1_000_000, allow_private=LOOPBACK
)
#: What is odd on the wire or about letters, and yet a page.
HARMLESS: Final[frozenset[Kind]] = frozenset(("close", "chunked", "slow", "windows_1252", "latin_1"))
#: What becomes of an event page; that of a reset depends on what the client has read by then.
PAGES: Final[dict[Kind, frozenset[str]]] = {
    **dict.fromkeys(HARMLESS, frozenset(("event",))),
    **dict.fromkeys(("status", "drop", "hang", "garbage", "redirect"), frozenset(("unreachable",))),
    **dict.fromkeys(("drop_body", "hang_body", "length_long", "length_short", "bad_chunk", "broken_gzip"), frozenset(("body",))),
    **dict.fromkeys(("gzip_bomb", "huge", "huge_length"), frozenset(("too_large",))),
    **dict.fromkeys(("redirect_private", "redirect_scheme"), frozenset(("address",))),
    **dict.fromkeys(("bot_wall", "consent"), frozenset(("blocked",))),
    "reset": frozenset(("body", "unreachable")),
    "redirect_loop": frozenset(("redirects",)),
    "pdf": frozenset(("media_type",)),
    "empty": frozenset(("empty",)),
}
#: Those with many events, of all variants that list any.
COUNTIES: Final = (
    "stockholm",
    "uppsala",
    "ostergotland",
    "jonkoping",
    "skane",
    "halland",
    "vastra-gotaland",
    "varmland",
    "orebro",
    "vastmanland",
    "dalarna",
)
CALENDAR: Final = "om-oss/kalender.html"


def fault(kind: Kind, to: str = "http://127.0.0.1:1/nobody") -> Fault:
    return Fault(kind, seconds=0.2 if kind == "slow" else 0, to=to if kind == "redirect" else "", size=3_000_000)


def quick(kind: Kind) -> Settings:
    """Nobody waits twice for what never comes."""
    return replace(QUICK, timeout=0.4, attempts=1) if kind.startswith("hang") else QUICK


def crawl(site: Site, folder: Path, *counties: str, limit: int | None = None, settings: Settings = QUICK) -> Crawled:
    with served(site, folder) as place:
        return place.crawl(Plan(counties, limit=limit), settings=settings)


def pages(crawled: Crawled) -> dict[str, dict[str, Any]]:
    """What was said of each event page, by its path."""
    return {"/" + said["url"].split("/", 3)[3]: said for said in crawled.said("page")}


def records(crawled: Crawled) -> dict[str, dict[str, Any]]:
    """The records by path, without what differs from run to run and from encoding to encoding."""
    found = {}
    for line in crawled.lines:
        record = json.loads(line)
        del record["source"]
        path = "/" + record.pop("url").split("/", 3)[3]
        assert path not in found
        found[path] = json.loads(re.sub(r"http://127\.0\.0\.1:\d+", "http://site", json.dumps(record)))
    return found


def only(crawled: Crawled) -> County:
    (county,) = crawled.report.counties
    return county


# Event pages


class Pair(NamedTuple):
    plain: Crawled
    disturbed: Crawled
    place: Place  # of the disturbed run
    paths: Mapping[Kind, str]  # of the page with each fault


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Many counties, once as they are and once with each fault on a page of its own."""
    bomb()  # made once, which takes its time
    plain = crawl(Site(), tmp_path_factory.mktemp("plain"), *COUNTIES)
    site = Site()
    paths = dict(zip(KINDS, [*pages(plain)][::2] + [*pages(plain)][1::2], strict=False))
    site.faults |= {path: fault(kind) for kind, path in paths.items()}
    with served(site, tmp_path_factory.mktemp("disturbed")) as place:
        yield Pair(plain, place.crawl(Plan(COUNTIES), settings=replace(QUICK, stop_after=0)), place, paths)


def test_every_kind_has_its_page(pair: Pair) -> None:
    assert set(PAGES) == set(pair.paths) == set(KINDS)
    assert set(pair.paths.values()) <= set(records(pair.plain))
    assert len(records(pair.plain)) > len(KINDS) + 10


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_page(pair: Pair, kind: Kind) -> None:
    path = pair.paths[kind]
    said = pages(pair.disturbed)[path]
    assert said["kind"] in PAGES[kind]
    assert (path in records(pair.disturbed)) == (said["kind"] == "event") == (not said["message"])


def test_all_other_pages_come_as_they_are(pair: Pair) -> None:
    lost = {path for kind, path in pair.paths.items() if kind not in HARMLESS}
    plain = records(pair.plain)
    assert records(pair.disturbed) == {path: record for path, record in plain.items() if path not in lost}


def test_all_counties_come_and_each_lost_page_is_told(pair: Pair) -> None:
    for before, now in zip(pair.plain.report.counties, pair.disturbed.report.counties, strict=True):
        lost = sum(now.without_event.values())
        assert (before.county, before.addresses, before.events) == (now.county, now.addresses, now.events + lost)
        assert (now.outcome == before.outcome) == (lost <= now.events)
        missed = sum(count for kind, count in now.without_event.items() if kind not in {"empty", "media_type"})
        told = [f"{missed} of {now.addresses} pages could not be fetched" in each for each in now.warnings]
        assert (told[:1] == [True]) == bool(missed and now.outcome == "ok")
    assert (pair.plain.report.status, pair.disturbed.report.status) == (0, 3)


def test_the_run_ends_in_time(pair: Pair) -> None:
    manifest = pair.disturbed.manifest
    assert manifest["seconds"] < pair.plain.manifest["seconds"] + 10


def test_no_body_is_archived_beyond_the_limit(pair: Pair) -> None:
    run = pair.disturbed.report.run
    stored = {each.url.removeprefix(pair.place.base): each for each in pair.place.responses(run)}
    with Archive.open(pair.place.folder, run, max_bytes=1, writable=False) as archive:
        assert max(len(archive.read(each).raw) for each in stored.values()) == QUICK.max_bytes
        for kind in ("huge", "huge_length", "gzip_bomb"):
            assert stored[pair.paths[kind]].truncated == "length"
            assert archive.read(stored[pair.paths[kind]]).raw
    assert sum(path.stat().st_size for path in (pair.place.folder / "archive").iterdir()) < 5_000_000


def test_responses_are_counted(pair: Pair) -> None:
    counted = pair.disturbed.manifest["responses"]
    assert counted["503"] == QUICK.attempts
    assert counted["302"] == 4
    answered = [request for request in pair.disturbed.requests if request.status and request.path not in unheard(pair)]
    assert sum(counted.values()) >= len(answered)


def unheard(pair: Pair) -> set[str]:
    """Pages whose connection was reset: the client may not have seen their status."""
    return {pair.paths["reset"]}


@pytest.mark.parametrize("kind", ["windows_1252", "latin_1"])
def test_wrong_charsets_give_the_right_letters(pair: Pair, tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults |= {event.path: Fault(kind) for event in site.events}
    crawled = crawl(site, tmp_path, "jonkoping", "dalarna")
    plain = records(pair.plain)
    found = records(crawled)
    assert len(found) >= 12
    assert found == {path: plain[path] for path in found}
    assert {letter for record in found.values() for letter in record["title"].lower()} >= set("åäö")


def test_an_answer_that_never_ends_is_cut_at_the_deadline(tmp_path: Path) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    site.faults[path] = Fault("slow", seconds=30)
    began = monotonic()
    crawled = crawl(site, tmp_path, "varmland", settings=replace(QUICK, timeout=2, deadline=0.4, attempts=2))
    assert pages(crawled)[path]["message"] == "not answered in full within 0.4 s in the middle of the body"
    assert monotonic() - began < 5


# Calendars

CALENDARS: Final[dict[Kind, str]] = {
    **dict.fromkeys(HARMLESS, "empty"),
    **dict.fromkeys(("bot_wall", "consent", "redirect_private", "redirect_scheme"), "blocked"),
    **dict.fromkeys(("pdf", "empty", "redirect"), "changed"),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_calendar_of_which_nothing_else_is_known(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults[f"/jamtland/{CALENDAR}"] = fault(kind, to="/")
    crawled = crawl(site, tmp_path, "jamtland", settings=quick(kind))
    assert only(crawled).outcome == CALENDARS.get(kind, "unreachable")
    if kind not in HARMLESS:
        assert only(crawled).outcome not in GOOD
        assert kind == "redirect" or f"/jamtland/{CALENDAR}: " in only(crawled).evidence
        assert crawled.report.status in {3, 4, 5}


@pytest.mark.parametrize("kind", ["status", "drop_body", "bot_wall", "huge", "empty", "redirect_loop"])
def test_a_calendar_that_failed_is_told_although_the_start_page_lists_some(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults[f"/skane/{CALENDAR}"] = fault(kind)
    crawled = crawl(site, tmp_path, "skane", limit=1)
    assert any(f"/skane/{CALENDAR}" in warning for warning in only(crawled).warnings)
    assert crawled.report.status != 0


def test_one_countys_calendar_costs_no_other_county_anything(pair: Pair, tmp_path: Path) -> None:
    site = Site()
    site.faults[f"/skane/{CALENDAR}"] = Fault("bot_wall", status=403)
    crawled = crawl(site, tmp_path, "varmland", "skane", "orebro")
    plain = {county.county: county.events for county in pair.plain.report.counties}
    now = {county.county: county.events for county in crawled.report.counties}
    assert (now["varmland"], now["orebro"]) == (plain["varmland"], plain["orebro"])
    assert 0 < now["skane"] < plain["skane"]


# robots.txt

#: What says nothing, so that all is allowed: HTML has no rules in it, a circle and a medium of another kind are no answer.
#: Of a body that is too large the beginning counts.
SILENT: Final = HARMLESS | {
    *("redirect", "redirect_loop", "bot_wall", "consent", "pdf", "empty", "hang_body"),
    *("gzip_bomb", "huge", "huge_length"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_robots_txt(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults["/robots.txt"] = fault(kind, to="/jamtland.html")
    crawled = crawl(site, tmp_path, "jamtland", settings=quick(kind))
    if kind in SILENT:  # hang_body sends a thousand bytes, and all of robots.txt is in them
        assert (only(crawled).outcome, crawled.report.status) == ("empty", 0)
    else:
        private = kind in {"redirect_private", "redirect_scheme"}
        assert (only(crawled).outcome, crawled.report.status) == ("blocked" if private else "unreachable", 5)
        assert {request.path for request in crawled.requests} == {"/robots.txt"}
        assert private or "robots.txt" in only(crawled).evidence
        assert private or len(crawled.said("robots_unreachable")) == 1


def test_robots_txt_that_is_behind_a_wall_allows(tmp_path: Path) -> None:
    for status in (403, 404):
        site = Site()
        site.faults["/robots.txt"] = Fault("bot_wall", status=status)
        assert only(crawl(site, tmp_path / str(status), "jamtland")).outcome == "empty"


def test_robots_txt_that_asks_to_slow_down_forbids(tmp_path: Path) -> None:
    site = Site()
    site.faults["/robots.txt"] = Fault("status", status=429, retry_after="seconds", seconds=3600)
    crawled = crawl(site, tmp_path, "jamtland")
    assert (only(crawled).outcome, crawled.report.status, len(crawled.requests)) == ("unreachable", 5, 1)


# Sitemaps and feeds


@pytest.mark.parametrize("kind", KINDS)
def test_a_sitemap_and_a_feed(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    portlet = site.counties["stockholm"].portlet
    broken = ["/sitemap1.xml.gz", f"/4.{portlet}/12.{portlet}.portlet"]
    if kind == "windows_1252":
        broken = broken[1:]  # packed bytes have no letters
    if kind == "hang_body":
        broken = broken[:1]  # a thousand bytes come, and the feed has fewer
    site.faults |= {path: fault(kind, to="/skane.html") for path in broken}
    crawled = crawl(site, tmp_path, "stockholm", limit=1, settings=quick(kind))
    county = only(crawled)
    assert (county.outcome, county.events) == ("ok", 1)
    warnings = [*crawled.report.warnings, *county.warnings]
    told = [path for path in broken if any(path in warning for warning in warnings)]
    if kind in {"close", "chunked", "slow", "latin_1"}:
        assert (told, crawled.report.status) == ([], 0)
    else:  # XML says UTF-8 and is not: windows_1252 is broken
        assert (told, len(warnings), crawled.report.status) == (broken, len(broken), 1)


# Everything

#: Of these the host is given up, below.
FAILING: Final[tuple[Kind, ...]] = ("status", "drop", "drop_body", "garbage", "broken_gzip", "hang")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"windows_1252", *FAILING}))  # the test site cannot say packed bytes in it
def test_everything(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults["*"] = replace(fault(kind, to="/nowhere.html"), seconds=0.01 if kind == "slow" else 0)
    began = monotonic()
    crawled = crawl(site, tmp_path, "varmland", "jamtland", limit=1, settings=quick(kind))
    assert monotonic() - began < 10
    varmland, jamtland = crawled.report.counties
    if kind in HARMLESS:
        assert (varmland.outcome, varmland.events, jamtland.outcome, crawled.report.status) == ("ok", 1, "empty", 0)
    else:
        assert (varmland.events, jamtland.events, crawled.lines) == (0, 0, [])
        assert kind == "empty" or not {varmland.outcome, jamtland.outcome} & GOOD
        assert kind == "empty" or crawled.report.status in {4, 5}
        assert len(crawled.requests) <= 20


def test_a_server_that_sends_empty_pages_is_no_site_without_events(tmp_path: Path) -> None:
    site = Site()
    site.faults["*"] = Fault("empty")
    crawled = crawl(site, tmp_path, *EVERY)
    assert crawled.report.status in {4, 5}
    assert not {county.outcome for county in crawled.report.counties} & GOOD


# Waiting, and giving up


def times(crawled: Crawled, path: str) -> list[float]:
    return [later - sooner for sooner, later in pairwise(request.time for request in crawled.requests if request.path == path)]


def test_retry_after_is_waited_for_and_counted(pair: Pair, tmp_path: Path) -> None:
    site = Site()
    seconds, date, page = site.counties["varmland"].listed[:3]
    site.faults[seconds] = Fault("status", 1, status=429, retry_after="seconds", seconds=1)
    site.faults[date] = Fault("status", 1, status=503, retry_after="date", seconds=2)
    site.faults[page] = Fault("status", 1, status=502)
    crawled = crawl(site, tmp_path, "varmland")
    plain = records(pair.plain)
    assert records(crawled) == {path: plain[path] for path in pages(crawled)}
    (one,), (two,), (three,) = times(crawled, seconds), times(crawled, date), times(crawled, page)
    assert 1 <= one < 5
    assert 0.9 <= two < 6
    assert three < 5
    assert {status: crawled.manifest["responses"][status] for status in ("429", "502", "503")} == {"429": 1, "502": 1, "503": 1}
    assert [said["reason"][:8] for said in crawled.said("retry")].count("HTTP 429") == 1
    assert crawled.report.status == 0


@pytest.mark.parametrize(("status", "kind"), [(429, "blocked"), (503, "unreachable")])
def test_retry_after_beyond_patience_is_not_waited_for(tmp_path: Path, status: int, kind: str) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    site.faults[path] = Fault("status", status=status, retry_after="seconds", seconds=3600)
    began = monotonic()
    crawled = crawl(site, tmp_path, "varmland")
    assert monotonic() - began < 5
    assert crawled.requests[-1].path == path  # the host asked to be left alone, and is
    assert pages(crawled)[path]["kind"] == kind
    assert only(crawled).without_event.keys() <= {kind, "stopped"}
    assert crawled.report.status in {1, 3, 5}


@pytest.mark.parametrize("kind", FAILING)
def test_a_host_that_fails_again_and_again_is_given_up(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults = {"/robots.txt": Fault("close"), "*": fault(kind)}
    began = monotonic()
    crawled = crawl(site, tmp_path, *EVERY, settings=replace(QUICK, timeout=0.3 if kind == "hang" else 10, deadline=10))
    assert monotonic() - began < 20
    asked = len(crawled.requests)
    assert asked == 1 + 5 * QUICK.attempts or (kind == "hang" and asked <= 1 + 5 * QUICK.attempts)
    (stopped,) = crawled.said("host_stopped")
    assert stopped["reason"]
    assert crawled.report.status == 5
    assert {county.outcome for county in crawled.report.counties} == {"unreachable"}
    assert all("given up after 5 failures in a row" in county.evidence for county in crawled.report.counties[2:])


@pytest.mark.parametrize("kind", ["bot_wall", "consent", "redirect_loop", "status"])
def test_what_answers_is_not_given_up(tmp_path: Path, kind: Kind) -> None:
    site = Site()
    site.faults = {"/robots.txt": Fault("close"), "*": replace(fault(kind), status=404 if kind == "status" else None)}
    crawled = crawl(site, tmp_path, *EVERY)
    assert crawled.said("host_stopped") == []
    assert not {county.outcome for county in crawled.report.counties} & GOOD
    assert crawled.report.status in {4, 5}


# Redirects

FORBIDDEN: Final = (
    "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://127.0.0.2/x", "//192.168.0.1/x", "http://2130706434/",
    "https://[::ffff:169.254.169.254]/", "file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/x", "data:text/html,<h1>x</h1>", "gopher://127.0.0.1/",
)  # fmt: skip


def test_redirects_that_are_refused(tmp_path: Path) -> None:
    site = Site()
    spare = [path for county in ("jonkoping", "dalarna", "vastmanland") for path in site.counties[county].listed]
    paths = list(dict.fromkeys(spare))
    for path, to in zip(paths, FORBIDDEN, strict=False):
        site.faults[path] = Fault("redirect", to=to)
    assert len(site.faults) == len(FORBIDDEN)
    crawled = crawl(site, tmp_path, "jonkoping", "dalarna", "vastmanland", settings=replace(QUICK, stop_after=0))
    said = pages(crawled)
    assert {to: said[path]["kind"] for path, to in zip(paths, FORBIDDEN, strict=False)} == dict.fromkeys(FORBIDDEN, "address")
    assert {each["kind"] for path, each in said.items() if path not in site.faults} == {"event"}


@pytest.mark.parametrize(("length", "kind"), [(5, "event"), (6, "redirects"), (100, "redirects")])
def test_chains_of_redirects(tmp_path: Path, length: int, kind: str) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    steps = [path, *(f"/varmland/kalenderhandelser---varmland/2026-01-01-{n}.html" for n in range(1, length)), path + "?last"]
    site.faults = {here: Fault("redirect", to=there) for here, there in pairwise(steps)}
    site.faults[path + "?last"] = Fault("close")
    crawled = crawl(site, tmp_path, "varmland")
    assert [said["kind"] for said in crawled.said("page") if path in said["url"]] == [kind]
    assert sum(request.status == 302 for request in crawled.requests) == min(length, 6)


# Hostile addresses

ARCHIVE: Final = "/skane/kalenderhandelser---skane/2026-01-01-"
HOSTILE: Final = (
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://user:pass@{host}" + ARCHIVE + "user.html", "//evil.invalid" + ARCHIVE + "x.html",
    ARCHIVE + "../../../../../../etc/passwd.html", ARCHIVE + "%2e%2e%2f%2e%2e%2fetc%2fpasswd.html", ARCHIVE + "..%5C..%5Cwin.html", ARCHIVE + "...html",
    ARCHIVE + "C:%5CWindows%5Cx.html", ARCHIVE + "x" * 9000 + ".html", ARCHIVE + "x" * 4000 + ".html", ARCHIVE + "%00%0a%0d%1b.html", ARCHIVE + "a&#1;&#10;&#27;b.html",
    ARCHIVE + "%0d%0aHost:%20evil.html", ARCHIVE + "%zz%.html", ARCHIVE + "%E4%F6.html", ARCHIVE + "&#xD800;&#x202E;.html", ARCHIVE + "a;jsessionid=..%2F...html",
    "http://[::1" + ARCHIVE + "v6.html", "http://{host}:99999" + ARCHIVE + "port.html", "\\\\evil.invalid\\share" + ARCHIVE + "unc.html", "?page=²&sv.target=..%2F",
    "/%2e%2e/%2e%2e" + ARCHIVE + "up.html", "/skane/om-oss/kalender.html/../../../" + "a/" * 500 + "?page=2", "http://" + "a" * 300 + "/x?state=rss", "/../../x.portlet?state=rss",
)  # fmt: skip


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_hostile_addresses_never_become_paths_and_never_raise(pair: Pair, tmp_path: Path) -> None:
    site = Site()
    folder = tmp_path / "a" / "b"
    with served(site, folder) as place:
        links = "".join(f'<a href="{link.format(host=place.base.removeprefix("http://"))}">Nästa</a>' for link in HOSTILE)
        site.change(f"/skane/{CALENDAR}", "<h1>Kalender</h1>", f"<h1>Kalender</h1>{links}")
        crawled = place.crawl(Plan(("skane",)), settings=QUICK)
        again = place.crawl(Plan(("skane",)), offline=True, settings=QUICK)
    plain = records(pair.plain)
    skane = next(county for county in pair.plain.report.counties if county.county == "skane")
    assert len(records(crawled)) == skane.events == len(records(again))
    assert records(crawled) == {path: plain[path] for path in records(crawled)}
    assert only(crawled).outcome == "ok"
    assert set(only(crawled).without_event) <= {"address", "removed"}
    runs = [f"{crawled.report.run}{end}" for end in ("-00000.warc.gz", ".json", ".offline.json")]
    expected = {"a", "a/b", "a/b/archive", "a/b/runs", "a/b/index.db", "a/b/lock.db", "a/b/events.db", f"a/b/archive/{runs[0]}"}
    assert everything(tmp_path) == expected | {f"a/b/runs/{name}" for name in runs[1:]}
    assert all("authorization" not in request.headers for request in crawled.requests)
    assert len({request.headers["host"] for request in crawled.requests}) == 1
    assert all(".." not in request.path.replace("...", "").split("?")[0].split("/") for request in crawled.requests)


def test_half_a_surrogate_in_a_script_never_raises(tmp_path: Path) -> None:
    site = Site()
    site.change(
        f"/skane/{CALENDAR}", "<h1>Kalender</h1>", f'<h1>Kalender</h1><script>x = {{"uri": "{ARCHIVE}\\ud800.html"}}</script>'
    )
    assert only(crawl(site, tmp_path, "skane")).outcome == "ok"


def test_an_address_in_latin_1_is_asked_as_it_is_written(tmp_path: Path) -> None:
    site = Site()
    site.change(f"/skane/{CALENDAR}", "<h1>Kalender</h1>", f'<h1>Kalender</h1><a href="{ARCHIVE}tr%E4ff.html">x</a>')
    assert f"{ARCHIVE}tr%E4ff.html" in {request.path for request in crawl(site, tmp_path, "skane").requests}


# The command

CRAWL: Final = """
import re, runpy, sys
from pathlib import Path
try:
    runpy.run_module("scraper", run_name="__main__")
finally:
    sys.stderr.write(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[0] + "\\n")
"""
CONFIG: Final = """
contact = "me@example.se"
timeout = 1
deadline = 4
backoff = 0.01
patience = 2
attempts = 2
allow_private = ["127.0.0.1/32"]
"""


def command(place: Place, *counties: str) -> tuple[int, list[str], list[str]]:
    """Status, output and messages of the command with its settings from scraper.toml."""
    place.folder.mkdir()
    (place.folder / "scraper.toml").write_text(CONFIG, "utf-8")
    options = [word for county in counties for word in ("--county", county)] or ["--all"]
    words = [sys.executable, "-c", CRAWL, "crawl", "--data", str(place.folder), "--base-url", place.base, "--rate", "0", *options]
    done = subprocess.run(words, capture_output=True, timeout=60, check=False, cwd=ROOT, encoding="utf-8")
    return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()


def peak(messages: list[str]) -> float:
    """MiB."""
    return int(messages[-1].split()[1]) / 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")
def test_memory_stays_bounded(tmp_path: Path) -> None:
    with served(Site(), tmp_path / "plain") as place:
        plain = peak(command(place, "varmland")[2])
    site = Site()
    first, second, *_ = site.counties["varmland"].listed
    site.faults = {first: Fault("gzip_bomb"), second: Fault("huge"), f"/varmland/{CALENDAR}": Fault("huge_length")}
    site.faults |= {"/sitemap1.xml.gz": Fault("huge"), "/sitemap2.xml.gz": Fault("gzip_bomb")}
    with served(site, tmp_path / "data") as place:
        status, lines, messages = command(place, "varmland")
    assert (status, len(lines)) == (3, 1)
    assert not any("Traceback" in message for message in messages)
    # 10 MiB is the limit of a body: it is there in a few copies at once, and never its 50 or 1,000 MiB
    assert peak(messages) < plain + 60


def test_the_command_says_that_the_host_was_given_up(tmp_path: Path) -> None:
    site = Site()
    site.faults = {"/robots.txt": Fault("close"), "*": Fault("status")}
    with served(site, tmp_path / "data") as place:
        status, lines, messages = command(place)
    assert (status, lines) == (5, [])
    host = place.base.removeprefix("http://")
    assert f"scraper: {host}: given up after 5 failures in a row; the last: HTTP 503 Service Unavailable" in messages
    assert len(site.requests) == 1 + 5 * 2


def test_the_command_reaches_no_other_private_address(tmp_path: Path) -> None:
    site = Site()
    path = site.counties["varmland"].listed[0]
    site.faults[path] = Fault("redirect", to="http://10.0.0.1/")
    with served(site, tmp_path / "data") as place:
        status, lines, messages = command(place, "varmland")
    assert status == 1
    assert len(lines) == 4
    assert f"scraper: {place.base}{path}: address: 10.0.0.1 is not public; see --allow-private" in messages
