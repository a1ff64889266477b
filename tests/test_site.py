"""The site that the crawler is tested against is as it says: by plain sockets, no client of this project."""

import gzip
import http.client
import json
import re
import subprocess
import sys
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.markup.words import BOARDS
from tests.site import Site, serve
from tests.site.plain import again, ask, connected

pytestmark = pytest.mark.enable_socket

EVENT = re.compile(r"/[a-z-]+/(?:om-oss/kalender/)?kalenderhandelser---[a-z-]+/\d{4}-\d{2}-\d{2}-[^/?\s]+\.html")


def paths_in(base: str, at: str, page: str) -> set[str]:
    """The events that a page's links lead to, spelling put right."""
    hrefs = [unescape(href) for href in re.findall(r'href="([^"]+)"', page)]
    found = set()
    for href in hrefs:
        bare = re.sub(r";jsessionid=[^?]*", "", urlsplit(urljoin(base + at, href)).path).lower().replace("—", "---")
        if EVENT.fullmatch(unquote(bare)):
            found.add(bare)
    return found


def state_of(page: str) -> dict[str, object]:
    told = re.search(
        r'data-cid="([^"]+)"></div><script nonce="x">AppRegistry.registerInitialState\(\'\1\',(\{.*?\})\);</script>', page
    )
    assert told
    state: dict[str, object] = json.loads(told[2])
    return state


def items(state: dict[str, object]) -> set[str]:
    found = state["items"]
    assert isinstance(found, list)
    return {item["uri"] for item in found}


def ways(base: str, slug: str, connection: http.client.HTTPConnection) -> set[tuple[str, str, str]]:
    """What a county's start page, calendar, further pages and feed lead to: path, county, how."""
    found: set[tuple[str, str, str]] = set()

    def note(how: str, paths: set[str]) -> None:
        found.update((path, slug, how) for path in paths)

    start = again(connection, f"/{slug}").text
    at = f"/{slug}/om-oss/kalender.html"
    first = again(connection, at)
    if first.status == 301:
        at = first.headers["location"]
        first = again(connection, at)
    page = first.text
    if "data-cid" in page:
        assert not paths_in(base, at, page)
        note("state", items(state_of(start)) | items(state_of(page)))
        more = state_of(page)["nextPage"]
        while more:
            told = json.loads(again(connection, str(more), X_Requested_With="XMLHttpRequest").body)
            note("xhr", items(told))
            more = told["nextPage"]
    else:
        note("start", paths_in(base, f"/{slug}.html", start))
        note("calendar", paths_in(base, at, page))
        seen, queue = {at}, [page]
        while queue:
            for query in re.findall(r'href="(\?[^"]*page=\d+[^"]*)"', queue.pop()):
                link = at + unescape(query)
                if link not in seen:
                    seen.add(link)
                    queue.append(again(connection, link).text)
                    if "page=1&" not in link:
                        note("page", paths_in(base, at, queue[-1]))
    feeds = {unescape(link) for link in re.findall(r'href="(/4\.[^"]+)"', page)}
    assert len(feeds) <= 1
    for link in feeds:
        note("rss", set(EVENT.findall(again(connection, link).text)))
    return found


def mapped(base: str) -> set[str]:
    index = ask(base, "/sitemap.xml")
    assert index.headers["content-type"].startswith("text/xml")
    one, two = (ask(base, urlsplit(link).path) for link in re.findall(r"<loc>([^<]+)</loc>", index.text))
    assert one.headers["content-encoding"] == "gzip"
    assert two.headers["content-type"] == "application/x-gzip"
    assert "content-encoding" not in two.headers
    text = "".join(gzip.decompress(reply.body).decode() for reply in (one, two))
    assert text.count("<lastmod>") == text.count("<loc>") > 400
    assert text.count(f"<loc>{base}/") == text.count("<loc>")
    return set(EVENT.findall(text))


@pytest.mark.parametrize("site", [Site(), Site(200, 7), Site.troubled()], ids=["default", "many", "troubled"])
def test_each_event_is_reachable_where_it_is_listed_and_nowhere_else(site: Site) -> None:
    with serve(site) as base, connected(base) as connection:
        found: set[tuple[str, str, str]] = set()
        for slug, county in site.counties.items():
            if county.outcome in {"ok", "empty"}:
                found |= ways(base, slug, connection)
        listed = {(event.path, county, how) for event in site.events for county, how in event.listed_by}
        assert found == {row for row in listed if row[2] != "sitemap"}
        assert mapped(base) == {path for path, _, how in listed if how == "sitemap"}
    assert {how for _, _, how in listed} == {"start", "calendar", "page", "state", "xhr", "rss", "sitemap"}


def test_every_event_answers_and_is_listed() -> None:
    site = Site()
    with serve(site) as base, connected(base) as connection:
        for event in site.events:
            reply = again(connection, event.path, Accept_Encoding="gzip")
            assert reply.status == 200
            assert gzip.decompress(reply.body).decode().count("<h1") == 1
    assert site.findable == site.events
    assert len(site.events) == len({event.identity for event in site.events}) == 73
    assert [event.county for event in site.events if not event.listed_by] == []
    only = [{how for _, how in event.listed_by} for event in site.events]
    for how in ("sitemap", "rss", "state", "page"):
        assert {how} in only
    assert any(len({county for county, _ in event.listed_by}) > 1 for event in site.events)


def test_the_plan_covers_every_variant_and_is_the_same_each_time() -> None:
    site = Site(seed=3)
    assert list(site.counties) == list(BOARDS)
    assert {county.variant for county in site.counties.values()} == {"channel", "archive", "state", "linked", "start", "empty"}
    assert {county.outcome for county in site.counties.values()} == {"ok", "empty"}
    assert max(len(county.pages()) for county in site.counties.values() if county.variant == "archive") == 4
    assert site.counties == Site(seed=3).counties
    assert site.counties != Site(seed=4).counties
    target = "/ostergotland/om-oss/kalender.html"
    assert site.answer("GET", target, {}).plain == Site(seed=3).answer("GET", target, {}).plain


def test_copies_have_their_own_address_and_title() -> None:
    site = Site(events=150)
    first, copy = site.events[0], site.events[73]
    with serve(site) as base:
        one, two = (ask(base, event.path).text for event in (first, copy))
    assert copy.path.removesuffix("-2.html") == first.path.removesuffix(".html")
    assert f'<link rel="canonical" href="{copy.path}">' in two
    assert "omgång 2" not in one
    assert [len(re.findall(pattern, two)) for pattern in (r"<title>\s*[^<]*omgång 2", r"<h1[^>]*>.* – omgång 2</h1>")] == [1, 1]


def test_one_page_has_many_addresses() -> None:
    site = Site()
    event = next(event for event in site.events if event.county == "skane")
    same = [event.path, event.path.upper(), f"{event.path};jsessionid=9F2A", f"{event.path}?sv.target=12.1&sv.12.1.route=%2F"]
    with serve(site) as base:
        assert len({ask(base, path).body for path in same}) == 1
        assert len({ask(base, path).body for path in ("/skane", "/Skane.html", "/skane/", "/skane.html?sv.target=12.1")}) == 1
        dashed = event.path.replace("---", "%E2%80%94", 1)
        assert ask(base, dashed).status == 404


def test_absolute_links_name_the_host_that_was_asked() -> None:
    pages = {
        slug: Site().answer("GET", f"/{slug}/om-oss/kalender.html", {"host": "localhost:81"}).plain.decode() for slug in BOARDS
    }
    assert any('href="HTTP://LOCALHOST:81/' in page for page in pages.values())
    for mark in ('href="../om-oss/', "—", ";jsessionid="):
        assert any(re.search(rf'href="[^"]*{re.escape(mark)}', page) or mark in page for page in pages.values())
    assert not any("site.invalid" in page.lower() for page in pages.values())


def test_other_pages() -> None:
    with serve(Site(crawl_delay=2)) as base:
        rules = ask(base, "/robots.txt").text
        assert rules == f"User-agent: *\nDisallow: /sok\nCrawl-delay: 2\n\nSitemap: {base}/sitemap.xml\n"
        assert ask(base, "/sok?query=x").status == 200
        assert "Landshövdingemöte" in ask(base, "/orebro/om-oss/landshovdingens-kalender.html").text
        assert ask(base, "/orebro/djur/djurskydd.html").status == 200
        moved = ask(base, "/blekinge/om-oss/kalender.html")
        assert (moved.status, moved.headers["location"]) == (301, "/blekinge/om-oss/kalendarium.html")
        assert "Det finns inga kommande händelser." in ask(base, "/jamtland/om-oss/kalender.html").text
        missing = ask(base, "/orebro/nope.html")
        assert missing.status == 404
        assert "Sidan kunde inte hittas" in missing.text
        assert ask(base, "/", "POST").status == 405
    assert "Crawl-delay" not in (Site().robots or "")


def test_conditional_requests() -> None:
    site = Site()
    with serve(site) as base, connected(base) as connection:
        for path in ("/skane.html", "/skane/om-oss/kalender.html", site.events[3].path, "/robots.txt", "/sitemap2.xml.gz"):
            full = again(connection, path, Accept_Encoding="gzip")
            tag, stamp = full.headers["etag"], full.headers["last-modified"]
            for condition in ({"If_None_Match": f'"x", {tag}'}, {"If_Modified_Since": stamp}):
                fresh = again(connection, path, **condition)
                assert (fresh.status, fresh.body) == (304, b"")
                assert "content-length" not in fresh.headers
            older = again(connection, path, If_None_Match='"x"', If_Modified_Since=stamp)
            assert older.status == 200
            assert again(connection, path, If_Modified_Since="Mon, 01 Jan 2001 00:00:00 GMT").status == 200


def test_head_gzip_cookie_and_one_connection() -> None:
    site = Site()
    with serve(site) as base, connected(base) as connection:
        plain = again(connection, "/kalmar.html")
        before = connection.sock
        packed = again(connection, "/kalmar.html", Accept_Encoding="br, gzip")
        head = again(connection, "/kalmar.html", "HEAD")
        assert gzip.decompress(packed.body) == plain.body
        assert "content-encoding" not in plain.headers
        assert (head.body, head.headers["content-length"]) == (b"", str(len(plain.body)))
        assert connection.sock is before
    assert all("JSESSIONID=" in reply.headers["set-cookie"] for reply in (plain, packed, head))
    assert [(asked.method, asked.path, asked.status) for asked in site.requests] == [
        ("GET", "/kalmar.html", 200), ("GET", "/kalmar.html", 200), ("HEAD", "/kalmar.html", 200),
    ]  # fmt: skip
    assert site.requests[1].headers["accept-encoding"] == "br, gzip"
    assert site.requests[0].time <= site.requests[1].time
    assert (site.peak, site.busy) == (1, 0)


def test_last_page_leads_to_itself_or_back_and_beyond_it_the_last_repeats() -> None:
    site = Site()
    ends = set()
    with serve(site) as base:
        for county in site.counties.values():
            last = len(county.pages())
            if county.variant != "archive" or last == 1:
                continue
            at = f"/{county.slug}/om-oss/kalender.html"
            page = ask(base, f"{at}?page={last}").text
            following = re.search(r"page=(\d+)[^>]*>Nästa", page)
            assert following
            ends.add(int(following[1]) == last)
            assert ask(base, f"{at}?page={last + 5}").text == page
    assert ends == {True, False}


def test_further_state_is_for_scripts_alone() -> None:
    site = Site()
    others = set()
    with serve(site) as base:
        for county in site.counties.values():
            if county.variant == "state" and len(county.pages()) > 1:
                at = f"/{county.slug}/om-oss/kalender.html"
                assert "\\/om-oss\\/kalender\\/" in ask(base, at).text or "\\/kalenderhandelser" in ask(base, at).text
                told = ask(base, f"{at}?page=2", X_Requested_With="XMLHttpRequest")
                assert told.headers["content-type"].startswith("application/json")
                refused = ask(base, f"{at}?page=2")
                assert refused.body == b""
                others.add((refused.status, "Visa fler" in ask(base, at).text))
    assert others == {(200, True), (400, True), (400, False)}


def test_remove_change_and_move() -> None:
    site = Site()
    event = next(event for event in site.events if ("halland", "calendar") in event.listed_by)
    with serve(site) as base:
        before, listing = ask(base, event.path), ask(base, "/halland/om-oss/kalender.html")
        site.change(event.path, "Dela sidan:", "Dela denna sida:")
        after = ask(base, event.path, If_None_Match=before.headers["etag"])
        assert after.status == 200
        assert "Dela denna sida:" in after.text
        stamps = [parsedate_to_datetime(reply.headers["last-modified"]) for reply in (before, after)]
        assert stamps[0] < stamps[1]
        with pytest.raises(ValueError, match="does not hold"):
            site.change(event.path, "nothing of the kind", "x")
        site.move(event.path, "/halland/om-oss/kalender/kalenderhandelser---halland/2030-01-01-ny.html")
        moved = ask(base, event.path)
        assert moved.status == 301
        assert "Dela denna sida:" not in ask(base, moved.headers["location"]).text
        assert event.path in ask(base, "/halland/om-oss/kalender.html").text
        del site.moved[event.path]
        site.remove(event.path, 410)
        gone = ask(base, event.path)
        assert gone.status == 410
        assert "borttagen" in gone.text
        rest = ask(base, "/halland/om-oss/kalender.html", If_None_Match=listing.headers["etag"])
        assert rest.status == 200
        assert event.path not in rest.text
        site.restore(event.path)
        assert ask(base, event.path).status == 200
        assert ask(base, "/halland/om-oss/kalender.html").body == listing.body


def test_troubled_counties() -> None:
    site = Site.troubled()
    outcomes = [county.outcome for county in site.counties.values()]
    assert sorted(set(outcomes)) == ["blocked", "changed", "empty", "ok", "script_shell", "unreachable"]
    calendar = "/{}/om-oss/kalender.html"
    with serve(site) as base:
        assert ask(base, calendar.format("gotland")).status == 503
        assert ask(base, calendar.format("norrbotten")).status == 403
        assert "human" in ask(base, calendar.format("halland")).text
        assert "214 partner" in ask(base, calendar.format("ostergotland")).text
        shell = ask(base, calendar.format("kalmar")).text
        assert re.search(r'data-cid="12\.[0-9a-f]+"></div>', shell)
        assert not paths_in(base, "/", shell)
        changed = ask(base, calendar.format("kronoberg")).text
        assert not paths_in(base, "/", changed)
        links = re.findall(r'class="kort"><a href="([^"]+)"', changed)
        assert {ask(base, link).status for link in links} == {200}
        walled = {"gotland", "norrbotten", "halland", "ostergotland"}
        assert {event.county for event in site.events} - {event.county for event in site.findable} == walled


def test_users_start_it_by_hand() -> None:
    command = [sys.executable, "-m", "tests.site", "--events", "3"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        base, hint = process.stderr.readline().strip(), process.stderr.readline()
        status = ask(base, "/skane").status
        process.send_signal(2)
        assert process.wait(10) == 0
    assert status == 200
    assert f"--base-url {base}" in hint
