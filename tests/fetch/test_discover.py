"""Discovery on the test site, and on pages that mean to keep it busy for ever."""

import asyncio
import gzip
import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date
from functools import cache
from ipaddress import ip_network
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.crawl import outcome
from scraper.fetch.archive import Archive
from scraper.fetch.client import Client
from scraper.fetch.discover import Discovery
from scraper.fetch.found import Address, Found
from scraper.fetch.links import Rule
from scraper.fetch.notice import silent
from scraper.fetch.settings import Settings
from scraper.fetch.source import Offline, Online
from scraper.sites.lansstyrelsen import SITE
from tests.fetch import servers
from tests.markup.words import BOARDS
from tests.site import Fault, Site, SiteEvent, serve
from tests.site.faults import Kind

pytestmark = pytest.mark.enable_socket

QUICK: Final = Settings(
    rate=0, timeout=1, deadline=2, attempts=2, backoff=0.01, max_bytes=2_000_000, allow_private=(ip_network("127.0.0.1/32"),)
)
START, CALENDAR = "/skane.html", "/skane/om-oss/kalender.html"
HTML: Final = (("Content-Type", "text/html;charset=UTF-8"),)
XML: Final = (("Content-Type", "text/xml;charset=UTF-8"),)
JSON: Final = (("Content-Type", "application/json;charset=UTF-8"),)
URLSET: Final = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'


class Seen(NamedTuple):
    found: dict[str, Found]
    paths: list[str]  # that were asked, in order
    offline: dict[str, Found]  # what the archive says of the same run
    troubles: list[str]  # of the sitemaps


async def discover(
    base: str, slugs: tuple[str, ...], *, offline: bool = False
) -> tuple[dict[str, Found], dict[str, Found], list[str]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        archive = stack.enter_context(Archive.open(folder, "run", max_bytes=QUICK.warc_bytes))
        async with Client(QUICK) as client:
            online = Discovery(Online(client, archive, QUICK.max_bytes, silent), Rule(SITE, base))
            found = {slug: await online.county(slug) for slug in slugs}
        archived = Discovery(Offline(archive, QUICK.max_bytes), Rule(SITE, base))
        return found, {slug: await archived.county(slug) for slug in slugs if offline}, online.troubles


def of_site(site: Site, *slugs: str, offline: bool = False) -> Seen:
    with serve(site) as base:
        found, archived, troubles = asyncio.run(discover(base, slugs, offline=offline))
    return Seen(found, [request.path for request in site.requests], archived, troubles)


def of(answer: servers.Answer, *slugs: str) -> Seen:
    async def run() -> Seen:
        async with servers.serve(answer) as served:
            found, offline, troubles = await discover(served.url, slugs or ("skane",))
            return Seen(found, [request.path for request in served.requests], offline, troubles)

    return asyncio.run(run())


def answering(pages: Mapping[str, bytes]) -> servers.Answer:
    """Each path's response; 404 for any other."""

    async def answer(request: servers.Request, _: int, writer: asyncio.StreamWriter) -> None:
        writer.write(pages.get(request.path) or servers.response(b"<h1>Finns inte</h1>", "404 Not Found"))

    return answer


def event(number: int) -> str:
    return f"/skane/kalenderhandelser---skane/2026-09-01-traff-{number}.html"


def listing(*numbers: int, more: str = "") -> bytes:
    items = "".join(
        f'<li class="sv-channel-item"><p>{number % 28 + 1:02} okt 2026 09.00 - 12.00</p><a href="{event(number)}">Träff nummer {number}</a> Välkommen till en träff om vatten.</li>'
        for number in numbers
    )
    body = f'<!DOCTYPE html><html lang="sv"><head><title>Kalender</title></head><body><main><h1>Kalender</h1><ul class="sv-channel">{items}</ul>{more}</main></body></html>'
    return servers.response(body.encode(), headers=HTML)


def identities(seen: Seen, slug: str = "skane") -> set[int]:
    return {int(identity.rpartition("-")[2]) for identity in seen.found[slug].addresses}


# The test site


@cache
def plain() -> tuple[Site, Seen]:
    site = Site()
    return site, of_site(site, *BOARDS, offline=True)


def listed(site: Site, slug: str) -> dict[str, set[str]]:
    """The ways in which a county is said to list events, by identity."""
    ways: dict[str, set[str]] = {}
    for shown in site.events:
        for county, how in shown.listed_by:
            if county == slug:
                ways.setdefault(shown.identity, set()).add("state" if how == "xhr" else how)
    return ways


@pytest.mark.parametrize("slug", BOARDS)
def test_every_event_is_found_in_every_way_it_is_listed(slug: str) -> None:
    site, seen = plain()
    found = {identity: {how for how, _ in each.found} for identity, each in seen.found[slug].addresses.items()}
    ways = listed(site, slug)
    assert set(found) == set(ways)
    for identity, hows in found.items():
        again = {"page"} if "calendar" in ways[identity] else set()  # the paging leads to the first page once more
        assert ways[identity] <= hows <= ways[identity] | again
    assert seen.found[slug].troubles == []


@pytest.mark.parametrize("slug", BOARDS)
def test_each_place_is_a_page_that_was_asked(slug: str) -> None:
    _, seen = plain()
    for each in seen.found[slug].addresses.values():
        assert {urlsplit(page)._replace(scheme="", netloc="").geturl() for _, page in each.found} <= set(seen.paths)
        assert len(set(each.found)) == len(each.found)


def test_the_same_event_in_several_counties_is_one() -> None:
    site, seen = plain()
    shared = [each for each in site.events if len({county for county, _ in each.listed_by}) > 1]
    assert shared
    for each in shared:
        counties = {county for county, _ in each.listed_by}
        places = [found.addresses[each.identity] for found in seen.found.values() if each.identity in found.addresses]
        assert len(places) == len(counties)
        assert {place.county for place in places} == {each.county}
        assert len({url for place in places for url in place.urls}) == 1
        assert {place.written for place in places} == {each.written.isoformat()}


def test_paging_that_leads_round_ends_and_nothing_is_asked_twice() -> None:
    site, seen = plain()
    assert len(seen.paths) == len(set(seen.paths))
    for slug, county in site.counties.items():
        calendars = [path for path in seen.paths if path.startswith(f"/{slug}/om-oss/kalend")]
        asked = {parse_qs(urlsplit(path).query).get("page", ["1"])[0] for path in calendars}
        assert asked >= {str(number) for number in range(1, len(county.pages()) + 1)}
        assert len(calendars) <= len(county.pages()) + 3  # page 1 by its number, its other name, a part after the last


def last_day(shown: SiteEvent) -> str:
    gold = shown.source.gold
    return str((gold["start"] and gold["end"]) or shown.start)[:10]


def test_lists_tell_the_days_of_their_entries() -> None:
    site, seen = plain()
    told = 0
    for each in site.events:
        counties = {county for county, how in each.listed_by if how in {"start", "calendar", "page"}}
        for slug in counties:
            assert last_day(each) in seen.found[slug].addresses[each.identity].days
            told += 1
    assert told > 60


def test_sitemaps_tell_the_day_of_the_last_change() -> None:
    site = Site()
    shown = next(each for each in site.events if each.listed_by == ((each.county, "sitemap"),))
    site.change(shown.path, "</h1>", " (ny lokal)</h1>")
    address = of_site(site, shown.county).found[shown.county].addresses[shown.identity]
    assert address.days == [site.modified(shown.path).date().isoformat()]
    assert address.is_since(date(2026, 1, 1))
    assert not address.is_since(date(2026, 1, 2))


@pytest.mark.parametrize(
    ("days", "day", "expected"),
    [
        ([], None, True),
        ([], "2026-03-01", True),
        ([], "2026-03-02", False),
        (["2026-05-10"], "2026-05-10", True),
        (["2026-05-10"], "2026-05-11", False),
        (["2025-12-31", "2026-06-01", "2026-01-01"], "2026-05-11", True),
        (["2025-12-31"], "2026-03-01", True),
    ],
)
def test_is_since(days: list[str], day: str | None, expected: bool) -> None:
    address = Address("2026-03-01-x", "skane", "2026-03-01", days=days)
    assert address.is_since(date.fromisoformat(day) if day else None) is expected


def feed_path(site: Site, slug: str) -> str:
    portlet = site.counties[slug].portlet
    return f"/4.{portlet}/12.{portlet}.portlet"


def places(found: Found) -> dict[str, list[tuple[str, str]]]:
    return {each.identity: each.found for each in found.addresses.values()}


@pytest.mark.parametrize("slug", BOARDS)
def test_the_archive_tells_the_same(slug: str) -> None:
    _, seen = plain()
    assert places(seen.offline[slug]) == places(seen.found[slug])
    assert seen.offline[slug].listings == seen.found[slug].listings


@pytest.mark.parametrize(("kind", "is_feed"), [("huge", True), ("length_long", False)])
def test_the_archive_tells_the_same_of_what_was_cut_off(kind: Kind, is_feed: bool) -> None:
    site = Site()
    site.faults[feed_path(site, "skane") if is_feed else CALENDAR] = Fault(kind)
    seen = of_site(site, "skane", offline=True)
    assert places(seen.offline["skane"]) == places(seen.found["skane"])


# What goes wrong


@pytest.mark.parametrize("kind", ["status", "huge", "redirect_loop"])
@pytest.mark.parametrize("place", ["/sitemap.xml", "/sitemap2.xml.gz", "feed"])
def test_broken_feeds_and_sitemaps_are_told_and_cost_only_themselves(kind: Kind, place: str) -> None:
    site, way = Site(), "rss" if place == "feed" else "sitemap"
    path = feed_path(site, "stockholm") if place == "feed" else place
    site.faults[path] = Fault(kind)
    seen = of_site(site, "stockholm")
    found = seen.found["stockholm"]
    assert [path in trouble for trouble in (*found.troubles, *seen.troubles)] == [True]
    assert bool(found.troubles) == (way == "rss")
    others = {identity for identity, ways in listed(site, "stockholm").items() if ways - {way}}
    assert others <= set(found.addresses)
    assert outcome.of_addresses(found).outcome == "ok"
    assert outcome.of_addresses(found).warnings == found.troubles


def sitemap(*urls: str) -> bytes:
    return (URLSET + "".join(f"<url><loc>{url}</loc></url>" for url in urls) + "</urlset>").encode()


def index(*urls: str) -> bytes:
    body = URLSET.replace("urlset", "sitemapindex") + "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls)
    return servers.response(f"{body}</sitemapindex>".encode(), headers=XML)


def robots(*lines: str) -> bytes:
    return servers.response(
        "\n".join(("User-agent: *", "Disallow:", *lines, "")).encode(), headers=(("Content-Type", "text/plain"),)
    )


def test_sitemaps_of_other_hosts_are_not_asked() -> None:
    seen = of(
        answering({
            "/robots.txt": robots("Sitemap: http://10.0.0.1/sitemap.xml", "Sitemap: /named.xml", "Sitemap: ftp://x/y.xml"),
            "/named.xml": servers.response(sitemap(event(1), f"http://10.0.0.1{event(9)}"), headers=XML),
            "/sitemap.xml": index("http://10.0.0.1/other.xml", "http://169.254.169.254/", "file:///etc/passwd", "/own.xml"),
            "/own.xml": servers.response(sitemap(event(2)), headers=XML),
        })
    )  # fmt: skip
    assert identities(seen) == {1, 2}
    assert seen.found["skane"].troubles == []
    assert seen.paths == ["/robots.txt", START, CALENDAR, "/named.xml", "/sitemap.xml", "/own.xml"]


def test_packed_sitemaps_by_file_and_by_coding() -> None:
    packed = gzip.compress(sitemap(event(3)))
    gz = (("Content-Type", "application/x-gzip"),)
    seen = of(
        answering({
            "/sitemap.xml": index("/a.xml.gz", "/b.xml.gz", "/c.xml.gz"),
            "/a.xml.gz": servers.response(packed, headers=gz),
            "/b.xml.gz": servers.response(gzip.compress(sitemap(event(4))), headers=(*XML, ("Content-Encoding", "gzip"))),
            "/c.xml.gz": servers.response(gzip.compress(packed), headers=(*gz, ("Content-Encoding", "gzip"))),
        })
    )  # fmt: skip
    assert identities(seen) == {3, 4}
    assert seen.found["skane"].troubles == []


def test_a_packed_sitemap_over_the_limit_is_told() -> None:
    big = gzip.compress(sitemap(event(1)) + b" " * 60_000_000)
    seen = of(answering({"/sitemap.xml": servers.response(big, headers=(("Content-Type", "application/x-gzip"),))}))
    assert ["more than 52428800 bytes" in trouble for trouble in seen.troubles] == [True]


def test_what_stood_in_a_sitemap_before_it_broke_off_is_found() -> None:
    seen = of(answering({"/sitemap.xml": servers.response(sitemap(event(1), event(2))[:-30], headers=XML)}))
    assert 1 in identities(seen)
    assert len(seen.troubles) == 1


def test_sitemaps_that_name_each_other_end() -> None:
    seen = of(answering({"/sitemap.xml": index("/a.xml", "/sitemap.xml"), "/a.xml": index("/sitemap.xml", "/a.xml")}))
    assert seen.paths.count("/sitemap.xml") == seen.paths.count("/a.xml") == 1


def endless_sitemaps() -> servers.Answer:
    async def answer(request: servers.Request, number: int, writer: asyncio.StreamWriter) -> None:
        xml = "xml" in request.path
        writer.write(index(f"/{number}.xml", f"/{number}b.xml") if xml else servers.response(b"", "404 Not Found"))

    return answer


def test_sitemaps_without_end_end() -> None:
    assert len(of(endless_sitemaps()).paths) <= 210


def test_sitemaps_without_end_are_told() -> None:
    assert "more than 200 sitemaps" in of(endless_sitemaps()).troubles[-1]


# Parts of a list


def test_a_part_of_data_is_counted_on_until_nothing_new_comes() -> None:
    pages = {CALENDAR: listing(1, 2, more='<a href="?page=2">Visa fler</a>')}
    pages |= {
        f"{CALENDAR}?page={n}": servers.response(f'{{"items": [{{"uri": "{event(n + 1)}"}}]}}'.encode(), headers=JSON)
        for n in (2, 3, 4, 6)
    }
    pages[f"{CALENDAR}?page=5"] = servers.response(b'{"items": []}', headers=JSON)
    seen = of(answering(pages))
    assert identities(seen) == {1, 2, 3, 4, 5}
    assert f"{CALENDAR}?page=5" in seen.paths
    assert f"{CALENDAR}?page=6" not in seen.paths
    assert {how for how, _ in seen.found["skane"].addresses["2026-09-01-traff-5"].found} == {"state"}


def endless(*, new: bool) -> servers.Answer:
    """A calendar that always has a next page, with an event that is new or with that of the first page."""

    async def answer(request: servers.Request, number: int, writer: asyncio.StreamWriter) -> None:
        parts = urlsplit(request.path)
        page = int(parse_qs(parts.query).get("page", ["1"])[0])
        if parts.path != CALENDAR:
            writer.write(servers.response(b"", "404 Not Found"))
        else:
            writer.write(listing(page if new else 1, more=f'<a href="?page={page + 1}&amp;tid={number}">Nästa</a>'))

    return answer


def test_a_calendar_without_end_ends() -> None:
    seen = of(endless(new=True))
    assert 490 <= len(identities(seen)) <= 500
    assert len(seen.paths) <= 504


def test_a_calendar_without_end_is_told() -> None:
    assert of(endless(new=True)).found["skane"].troubles


def test_a_calendar_that_repeats_itself_is_left() -> None:
    seen = of(endless(new=False))
    assert identities(seen) == {1}
    assert len(seen.paths) <= 6


def test_data_without_end_end() -> None:
    async def answer(request: servers.Request, _: int, writer: asyncio.StreamWriter) -> None:
        parts = urlsplit(request.path)
        page = int(parse_qs(parts.query).get("page", ["1"])[0])
        if parts.path != CALENDAR:
            writer.write(servers.response(b"", "404 Not Found"))
        elif page == 1:
            writer.write(listing(1, more='<a href="?page=2">Nästa</a>'))
        else:
            writer.write(servers.response(f'["{event(page)}"]'.encode(), headers=JSON))

    seen = of(answer)
    assert len(seen.paths) <= 504
    assert 490 <= len(identities(seen)) <= 500


def test_a_part_with_the_events_of_the_start_page_does_not_end_the_paging() -> None:
    seen = of(
        answering({
            START: listing(1, 2, 3, 4),
            CALENDAR: listing(1, 2, more='<a href="?page=2">Nästa</a>'),
            f"{CALENDAR}?page=2": listing(3, 4, more='<a href="?page=3">Nästa</a>'),
            f"{CALENDAR}?page=3": listing(5, 6),
        })
    )  # fmt: skip
    assert identities(seen) == {1, 2, 3, 4, 5, 6}


def test_links_to_many_feeds_stay_few_requests() -> None:
    feeds = "".join(f'<a href="/4.1/12.1.portlet?state=rss&amp;n={number}">RSS</a>' for number in range(300))
    seen = of(answering({CALENDAR: listing(1, more=feeds)}))
    assert len(seen.paths) <= 100


def test_numbers_that_no_int_can_be() -> None:
    page = "9" * 5000
    seen = of(
        answering({
            CALENDAR: listing(1, more=f'<a href="?page={page}">Nästa</a><a href="?page=²">Nästa</a>'),
            f"{CALENDAR}?page={page}": servers.response(f'["{event(2)}"]'.encode(), headers=JSON),
        })
    )  # fmt: skip
    assert identities(seen) == {1, 2}


@pytest.mark.parametrize("media", [HTML, JSON])
def test_half_a_surrogate_in_a_script_is_no_address(media: tuple[tuple[str, str], ...]) -> None:
    told = f'["{event(1)}", "{event(2)[:-5]}\\ud800.html", "{event(3)}"]'
    body = told if media is JSON else f"<html><body><h1>Kalender</h1><script>var x = {told};</script></body></html>"
    seen = of(answering({CALENDAR: servers.response(body.encode(), headers=media)}))
    assert identities(seen) >= {1, 3}


def test_a_list_page_that_cannot_be_had_is_a_listing_of_its_kind() -> None:
    for status, kind in (
        ("403 Forbidden", "blocked"),
        ("404 Not Found", "removed"),
        ("500 No", "unreachable"),
        ("418 Tea", "other"),
    ):
        found = of(answering({CALENDAR: servers.response(b"<h1>Nej</h1>", status)})).found["skane"]
        assert [each.kind for each in found.listings if each.how == "calendar"] == [kind]


# What lists do not say


def outcome_of(pages: Mapping[str, bytes]) -> outcome.County:
    return outcome.of_addresses(of(answering(pages)).found["skane"])


def html(body: str) -> bytes:
    return servers.response(f'<!DOCTYPE html><html lang="sv"><body><main>{body}</main></body></html>'.encode(), headers=HTML)


def test_a_calendar_that_says_that_nothing_is_planned() -> None:
    done = outcome_of({CALENDAR: html("<h1>Kalender</h1><p>Det finns inga kommande händelser.</p>")})
    assert (done.outcome, done.warnings) == ("empty", [])


@pytest.mark.parametrize(
    "said", ["", "<p>Ett tekniskt fel har inträffat. Försök igen senare.</p>", "<p>Kalendern kunde inte visas.</p>"]
)
def test_a_calendar_that_lists_nothing_and_does_not_say_why_is_told(said: str) -> None:
    done = outcome_of({CALENDAR: html(f"<h1>Kalender</h1>{said}")})
    assert done.outcome != "empty" or done.warnings


@pytest.mark.parametrize("place", ['<div id="calendar"></div>', '<div data-cid="12.3f"></div>'])
def test_words_that_a_script_may_hide_are_not_the_calendars(place: str) -> None:
    words = "<p hidden>Inga kommande händelser</p>"
    done = outcome_of({CALENDAR: html(f"<h1>Kalender</h1>{words}{place}<script>load()</script>")})
    assert done.outcome != "empty" or done.warnings


PART: Final = f"{CALENDAR}?page=2"


@pytest.mark.parametrize(
    "answer",
    [
        servers.response(b"<h1>Finns inte</h1>", "404 Not Found"),
        servers.response(b"", "400 Bad Request"),
        html("<h1>Ett fel har uppstått</h1>"),
        servers.response(b'{"error": "internal"}', headers=JSON),
        servers.response(b'{"error": "internal"}', headers=HTML),
    ],
    ids=["404", "400", "error page", "error as data", "error as a page"],
)
def test_a_part_that_fails_quietly_is_told(answer: bytes) -> None:
    done = outcome_of({CALENDAR: listing(1, 2, more='<a href="?page=2">Visa fler</a>'), PART: answer})
    assert (done.outcome, done.addresses) == ("ok", 2)
    assert ["a part of the calendar was not read" in warning for warning in done.warnings] == [True]


@pytest.mark.parametrize("media", [JSON, HTML, (("Content-Type", "text/plain"),)])
def test_markup_in_data_however_long_and_whatever_its_type(media: tuple[tuple[str, str], ...]) -> None:
    items = "".join(f"<li><p>Träff om vatten i länet</p><a href='{event(n)}'>Träff {n}</a></li>" for n in range(3, 60))
    body = json.dumps({"html": items}).encode()
    seen = of(
        answering({CALENDAR: listing(1, 2, more='<a href="?page=2">Visa fler</a>'), PART: servers.response(body, headers=media)})
    )
    assert identities(seen) == set(range(1, 60))


def test_entries_that_lead_elsewhere_are_told() -> None:
    entries = "".join(
        f'<li class="sv-channel-item"><p>12 okt 2026 09.00 - 12.00</p><a href="{url}">Stor träff</a></li>'
        for url in (event(1), "/skane/evenemang/2026-stor-traff.html")
    )
    done = outcome_of({CALENDAR: html(f'<h1>Kalender</h1><ul class="sv-channel">{entries}</ul>')})
    assert [("1 entries lead to pages" in warning, "2026-stor-traff" in warning) for warning in done.warnings] == [(True, True)]


def test_an_empty_second_calendar_does_not_speak_for_one_that_is_gone() -> None:
    start = html('<h1>Skåne</h1><a href="/skane/landshovding/kalender.html">Kalender</a>')
    second = html("<h1>Kalender</h1><p>Det finns inga kommande händelser.</p>")
    assert outcome_of({START: start, "/skane/landshovding/kalender.html": second}).outcome == "changed"


@pytest.mark.parametrize("encoding", ["utf-7", "klingon", "idna"])
def test_a_sitemap_in_no_encoding_is_told(encoding: str) -> None:
    body = f'<?xml version="1.0" encoding="{encoding}"?><urlset/>'.encode()
    seen = of(answering({"/sitemap.xml": servers.response(body, headers=XML), CALENDAR: listing(1)}))
    assert len(seen.troubles) == 1


def test_a_web_page_in_the_place_of_a_sitemap_or_feed_that_nobody_named_is_none() -> None:
    page = html("<h1>Om RSS</h1>")
    pages = {"/sitemap.xml": page, "/om/rss.html": page, CALENDAR: listing(1, more='<a href="/om/rss.html">RSS</a>')}
    seen = of(answering(pages))
    assert (seen.troubles, seen.found["skane"].troubles) == ([], [])


@pytest.mark.parametrize("unit", ['\\"', "\\", '"', "'a", '{"a":"\\u00e5"},', '"' + "x" * 3000])
def test_strings_of_a_script_take_time_in_proportion(unit: str) -> None:
    script = unit * (400_000 // len(unit))
    pages = {CALENDAR: html(f"<h1>Kalender</h1><script>x={script}</script>"), START: listing(1)}
    began = process_time()
    of(answering(pages))
    assert process_time() - began < 5  # it was minutes


def test_half_a_surrogate_in_a_query_is_no_address() -> None:
    state = f'<script>var s = {{"a": "{CALENDAR}?page=2&q=\\ud800"}}</script>'
    assert identities(of(answering({CALENDAR: listing(1, more=state)}))) == {1}
