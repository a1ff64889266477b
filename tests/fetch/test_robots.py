import asyncio
import gzip
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import FetchError, FetchKind
from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from scraper.fetch.notice import Notice
from scraper.fetch.robots import Robots
from tests.fetch.servers import QUICK, in_turn, response, serve

PAGE = "https://a.se/kalender/1.html"


class Site:
    """Gives robots.txt as a test says, and counts how often it was asked."""

    def __init__(
        self, body: bytes | str = b"", status: int = 200, coding: str | None = None, error: FetchKind | None = None
    ) -> None:
        self.body = body.encode() if isinstance(body, str) else body
        self.status, self.coding, self.error = status, coding, error
        self.asked: list[str] = []
        self.notices: list[Notice] = []
        self.robots = Robots(self.fetch, notify=self.notices.append)

    async def fetch(self, url: str) -> Exchange:
        self.asked.append(url)
        await asyncio.sleep(0)
        if self.error:
            raise FetchError(self.error, url, f"the reason is {self.error}")
        headers = (("Content-Encoding", self.coding),) if self.coding else ()
        return Exchange(url, datetime.now(UTC), (), self.status, "Reason", "HTTP/1.1", headers, self.body)

    def forbids(self, url: str = PAGE) -> str | None:
        """Why an address must not be fetched; None where it may."""

        async def run() -> str | None:
            try:
                await self.robots.check(url)
            except FetchError as exc:
                assert exc.url == url  # noqa: PT017 any of two outcomes
                return f"{exc.kind}: {exc}"
            return None

        return asyncio.run(run())


def test_rules() -> None:
    site = Site("User-agent: *\nDisallow: /intern\nAllow: /intern/open\nDisallow: /*.pdf$\n")
    assert site.forbids("https://a.se/intern/x") == "robots: the robots.txt of a.se forbids it"
    assert site.forbids("https://a.se/intern/open") is None
    assert site.forbids("https://a.se/x.pdf") is not None
    assert site.forbids("https://a.se/x.pdf?a") is None
    assert site.asked == ["https://a.se/robots.txt"]


@pytest.mark.parametrize("name", ["swedish-events", "Swedish-Events", "SWEDISH-EVENTS"])
def test_our_own_group_is_the_one_that_counts(name: str) -> None:
    site = Site(f"User-agent: *\nDisallow: /\n\nUser-agent: {name}\nDisallow: /private\n")
    assert site.forbids() is None
    assert site.forbids("https://a.se/private") is not None


def test_dots_do_not_lead_around_a_rule() -> None:
    site = Site("User-agent: *\nDisallow: /intern\n")

    async def run() -> None:
        with pytest.raises(FetchError):
            await site.robots.check("https://a.se/open/../intern")

    asyncio.run(run())


def test_robots_txt_itself_is_always_allowed() -> None:
    site = Site("User-agent: *\nDisallow: /\n")
    assert site.forbids("https://a.se/robots.txt") is None
    assert site.asked == []


def test_once_an_origin() -> None:
    site = Site()
    for url in ("https://a.se/1", "https://A.se:443/2", "http://a.se/1", "https://a.se:8443/", "https://b.a.se/"):
        asyncio.run(site.robots.check(url))
    assert site.asked == [
        "https://a.se/robots.txt",
        "http://a.se/robots.txt",
        "https://a.se:8443/robots.txt",
        "https://b.a.se/robots.txt",
    ]


def test_at_the_same_time() -> None:
    site = Site("User-agent: *\nCrawl-delay: 3\n")

    async def run() -> None:
        await asyncio.gather(*(site.robots.check(f"https://a.se/{n}") for n in range(20)), site.robots.delay(PAGE))

    asyncio.run(run())
    assert len(site.asked) == 1


def test_whoever_stops_asking_blocks_nobody() -> None:
    site = Site()

    async def run() -> None:
        first = asyncio.create_task(site.robots.check(PAGE))
        second = asyncio.create_task(site.robots.check(PAGE))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait_for(second, 1)

    asyncio.run(run())


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 410])
def test_unavailable_allows_everything(status: int) -> None:
    assert Site("User-agent: *\nDisallow: /\n", status).forbids() is None


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_in_trouble_forbids_everything(status: int) -> None:
    site = Site("", status)
    assert (
        site.forbids() == f"unreachable: the robots.txt of a.se could not be read, which forbids everything: HTTP {status} Reason"
    )
    assert site.forbids("https://a.se/other") is not None
    assert len(site.asked) == 1
    assert [(notice.event, notice.level) for notice in site.notices] == [("robots_unreachable", "warning")]


@pytest.mark.parametrize("error", ["unreachable", "body", "too_large"])
def test_unreachable_forbids_everything(error: FetchKind) -> None:
    reason = f"unreachable: the robots.txt of a.se could not be read, which forbids everything: the reason is {error}"
    assert Site(error=error).forbids() == reason


@pytest.mark.parametrize("error", ["redirects", "media_type", "not_archived"])
def test_what_says_nothing_allows_everything(error: FetchKind) -> None:
    assert Site(error=error).forbids() is None


@pytest.mark.parametrize("error", ["address", "stopped"])
def test_what_keeps_the_page_away_too_is_told_as_it_is(error: FetchKind) -> None:
    assert Site(error=error).forbids() == f"{error}: the reason is {error}"


RULES = "User-agent: *\nDisallow: /kalender # räksmörgås\n"


@pytest.mark.parametrize(
    "body",
    [
        RULES.encode(),
        RULES.encode("latin-1"),
        b"\xef\xbb\xbf" + RULES.encode(),
        RULES.encode("utf-16"),
        RULES.replace("\n", "\r").encode(),
        b"\x00\xff\n" + RULES.encode(),
        b"<!doctype html>\n" + RULES.encode(),
    ],
)
def test_encodings(body: bytes) -> None:
    assert Site(body).forbids() is not None


def test_a_coded_robots_txt() -> None:
    assert Site(gzip.compress(RULES.encode()), coding="gzip").forbids() is not None
    assert "body is broken" in (Site(b"plain", coding="gzip").forbids() or "")


@pytest.mark.parametrize("coding", [None, "gzip"])
def test_half_a_mebibyte_is_read_and_no_more(coding: str | None) -> None:
    def site(filler: int) -> Site:
        body = b"#" * filler + b"\n" + RULES.encode()
        return Site(gzip.compress(body) if coding else body, coding=coding)

    assert site(499 * 1024).forbids() is not None
    assert site(500 * 1024).forbids() is None


@given(st.binary(max_size=2000) | st.text(max_size=2000))
def test_any_robots_txt_can_be_read(body: bytes | str) -> None:
    site = Site(body.encode("utf-8", "replace") if isinstance(body, str) else body)
    site.forbids()
    asyncio.run(site.robots.delay(PAGE))
    asyncio.run(site.robots.sitemaps(PAGE))


@pytest.mark.parametrize(
    ("line", "delay"),
    [
        ("Crawl-delay: 10", 10),
        ("Crawl-delay: 0.5", 0.5),
        ("Crawl-delay: 0", None),
        ("Crawl-delay: -1", None),
        ("Crawl-delay: nan", None),
        ("Crawl-delay: inf", None),
        ("Crawl-delay: soon", None),
        ("Request-rate: 1/5", 5),
        ("Request-rate: 0/5", None),
        ("Request-rate: 1/5\nCrawl-delay: 2", 5),
        ("", None),
    ],
)
def test_delay(line: str, delay: float | None) -> None:
    assert asyncio.run(Site(f"User-agent: *\n{line}\nDisallow: /x\n").robots.delay(PAGE)) == delay


def test_no_delay_where_there_are_no_rules() -> None:
    assert asyncio.run(Site(status=404).robots.delay(PAGE)) is None
    assert asyncio.run(Site(status=503).robots.delay(PAGE)) is None


def test_sitemaps() -> None:
    body = "Sitemap: https://a.se/sitemap.xml\nSitemap: /b.xml\nSitemap: https://a.se/sitemap.xml\nSitemap: ftp://x/\nSitemap: http://[\n"
    assert asyncio.run(Site(body).robots.sitemaps("https://a.se")) == ("https://a.se/sitemap.xml", "https://a.se/b.xml")
    assert asyncio.run(Site(status=500).robots.sitemaps("https://a.se")) == ()


def test_what_is_no_address() -> None:
    with pytest.raises(FetchError) as caught:
        asyncio.run(Site().robots.check("ftp://a.se/"))
    assert caught.value.kind == "address"


def over_the_wire(answer: bytes, test: Callable[[Robots, str], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with serve(in_turn(answer)) as served, Client(QUICK) as client:
            await test(Robots(lambda url: client.send(url, {}, lambda _: None)), served.url)

    asyncio.run(run())


@pytest.mark.enable_socket
def test_over_the_wire() -> None:
    async def check(robots: Robots, url: str) -> None:
        with pytest.raises(FetchError, match="forbids it"):
            await robots.check(f"{url}/kalender")
        await robots.check(f"{url}/nyheter")

    over_the_wire(response(RULES.encode(), headers=(("Content-Type", "text/plain"),)), check)


@pytest.mark.enable_socket
def test_a_server_in_trouble_over_the_wire() -> None:
    async def check(robots: Robots, url: str) -> None:
        with pytest.raises(FetchError, match="forbids everything: HTTP 503 Service Unavailable"):
            await robots.check(f"{url}/kalender")

    over_the_wire(response(b"", "503 Service Unavailable"), check)
