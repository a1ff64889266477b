"""Where pages come from: the network with the archive behind it, and the archive alone, over several runs."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from time import monotonic
from typing import Final

import pytest

from scraper.errors import FetchError
from scraper.fetch.archive import Archive
from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from scraper.fetch.links import Rule
from scraper.fetch.notice import silent
from scraper.fetch.settings import Settings
from scraper.fetch.source import Fetched, Offline, Online
from scraper.sites.lansstyrelsen import SITE
from tests.fetch import servers
from tests.fetch.servers import Request, response
from tests.site import Site, serve

pytestmark = pytest.mark.enable_socket

LOOPBACK: Final = (ip_network("127.0.0.1/32"),)
QUICK: Final = Settings(
    rate=0, timeout=1, deadline=2, attempts=2, backoff=0.01, max_bytes=100_000, patience=2, allow_private=LOOPBACK
)
HTML: Final = ("Content-Type", "text/html")
TAG: Final = ("ETag", '"a"')
DAY: Final = ("Last-Modified", "Thu, 01 Jan 2026 08:00:00 GMT")
PAGE: Final = response(b"<h1>Kalender</h1>", headers=(HTML, TAG, DAY))
SAME: Final = response(status="304 Not Modified", headers=(TAG,))
NO_ROBOTS: Final = response(b"", "404 Not Found")


class Web:
    """A raw server whose answers a test sets, path by path, and the runs on one data folder."""

    def __init__(self, served: servers.Served, folder: Path, pages: dict[str, list[bytes]]) -> None:
        self.base, self.folder, self.pages = served.url, folder, pages
        self.port = served.port
        self._requests = served.requests

    def asked(self, *, robots: bool = False) -> list[str]:
        return [each.path for each in self._requests if robots or each.path != "/robots.txt"]

    def headers(self, path: str) -> list[dict[str, str]]:
        return [each.headers for each in self._requests if each.path == path]

    @asynccontextmanager
    async def run(self, run: str, settings: Settings = QUICK) -> AsyncIterator[tuple[Online, Archive]]:
        with Archive.open(self.folder, run, max_bytes=settings.warc_bytes) as archive:
            async with Client(settings) as client:
                yield Online(client, archive, settings.max_bytes, silent), archive

    @contextmanager
    def archived(self, run: str) -> Iterator[Offline]:
        with Archive.open(self.folder, run, max_bytes=1, writable=False) as archive:
            yield Offline(archive, QUICK.max_bytes)

    def forget(self, run: str) -> None:
        """Deletes the archive's files of a run."""
        for path in (self.folder / "archive").glob(f"{run}-*"):
            path.unlink()


def web(folder: Path, pages: Mapping[str, bytes | list[bytes]], test: Callable[[Web], Awaitable[None]]) -> None:
    """Each path's answers in turn, the last one for ever; 404 for what is not named."""
    answers = {path: given if isinstance(given, list) else [given] for path, given in pages.items()}

    async def answer(request: Request, _: int, writer: asyncio.StreamWriter) -> None:
        turns = answers.get(request.path, [NO_ROBOTS])
        writer.write(turns.pop(0) if len(turns) > 1 else turns[0])

    async def run() -> None:
        async with servers.serve(answer) as served:
            await test(Web(served, folder, answers))

    asyncio.run(run())


def redirect(to: str, status: str = "302 Found") -> bytes:
    return response(status=status, headers=(("Location", to),))


async def refused(source: Online | Offline, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await source.get(url)
    return caught.value


def status(archive: Archive, url: str) -> int | None:
    stored = archive.stored(archive.run, url)
    return stored and stored.status


# Conditional requests


def test_the_first_request_has_no_conditions_and_the_next_run_has_both(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            first = await online.get(f"{site.base}/a")
            assert (first.status, first.is_unchanged, first.page().body) == (200, False, b"<h1>Kalender</h1>")
        async with site.run("2") as (online, _):
            again = await online.get(f"{site.base}/a")
            assert (again.status, again.is_unchanged, again.stored.status) == (200, True, 304)
            assert again.body_id == first.body_id != again.stored.id
            assert again.page() == first.page()
        one, two = site.headers("/a")
        assert not {"if-none-match", "if-modified-since"} & set(one)
        assert (two["if-none-match"], two["if-modified-since"]) == (TAG[1], DAY[1])

    web(tmp_path, {"/a": [PAGE, SAME]}, test)


@pytest.mark.parametrize(("given", "sent"), [((TAG,), {"if-none-match"}), ((DAY,), {"if-modified-since"}), ((), set())])
def test_only_what_the_server_gave_is_a_condition(tmp_path: Path, given: tuple[tuple[str, str], ...], sent: set[str]) -> None:
    async def test(site: Web) -> None:
        for run in "12":
            async with site.run(run) as (online, _):
                await online.get(f"{site.base}/a")
        assert {"if-none-match", "if-modified-since"} & set(site.headers("/a")[1]) == sent

    web(tmp_path, {"/a": response(b"x", headers=(HTML, *given))}, test)


def test_a_page_that_changed_replaces_what_was_known(tmp_path: Path) -> None:
    new = response(b"new", headers=(HTML, ("ETag", '"b"')))

    async def test(site: Web) -> None:
        bodies = []
        for run in "1234":
            async with site.run(run) as (online, _):
                bodies.append((await online.get(f"{site.base}/a")).page().body)
        assert bodies == [b"<h1>Kalender</h1>", b"<h1>Kalender</h1>", b"new", b"new"]
        assert [each.get("if-none-match") for each in site.headers("/a")] == [None, '"a"', '"a"', '"b"']
        assert site.headers("/a")[3].get("if-modified-since") is None

    web(tmp_path, {"/a": [PAGE, SAME, new, SAME]}, test)


def test_errors_between_do_not_lose_what_can_be_confirmed(tmp_path: Path) -> None:
    gone = response(b"no", "404 Not Found")

    async def test(site: Web) -> None:
        statuses = []
        for run in "123":
            async with site.run(run) as (online, _):
                statuses.append((await online.get(f"{site.base}/a")).status)
        assert statuses == [200, 404, 200]
        assert site.headers("/a")[2]["if-none-match"] == '"a"'

    web(tmp_path, {"/a": [PAGE, gone, SAME]}, test)


def test_a_304_that_nobody_asked_for_is_no_page_and_is_asked_for_again(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            odd = await online.get(f"{site.base}/a")
            assert (odd.status, odd.is_unchanged) == (304, False)
            assert (await online.get(f"{site.base}/a")).page().body == b"<h1>Kalender</h1>"

    web(tmp_path, {"/a": [SAME, PAGE]}, test)


def test_what_was_cut_off_is_never_confirmed(tmp_path: Path) -> None:
    half = PAGE.replace(b"Content-Length: 17", b"Content-Length: 117")

    async def answer(request: Request, _: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(NO_ROBOTS if request.path == "/robots.txt" else half)
        return request.path != "/robots.txt"

    async def run() -> None:
        async with servers.serve(answer) as served:
            site = Web(served, tmp_path, {})
            for run in "12":
                async with site.run(run) as (online, _):
                    assert (await refused(online, f"{site.base}/a")).kind == "body"
            assert all("if-none-match" not in each for each in site.headers("/a"))

    asyncio.run(run())


def test_an_archive_deleted_between_runs_is_asked_for_anew_without_conditions(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        site.forget("1")
        async with site.run("2") as (online, _):
            assert (await online.get(f"{site.base}/a")).page().body == b"<h1>Kalender</h1>"
        assert "if-none-match" not in site.headers("/a")[1]
        assert site.asked(robots=True) == ["/robots.txt", "/a"] * 2

    web(tmp_path, {"/a": PAGE}, test)


def test_an_archive_deleted_during_a_run_is_asked_for_anew_without_conditions(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        async with site.run("2") as (online, _):
            await online.get(f"{site.base}/b")  # robots.txt is read by now
            site.forget("1")
            assert (await online.get(f"{site.base}/a")).page().body == b"<h1>Kalender</h1>"
        assert "if-none-match" not in site.headers("/a")[1]

    web(tmp_path, {"/a": PAGE}, test)


def damage(folder: Path, found: bytes) -> None:
    """Overwrites the compressed record that holds some bytes; the file keeps its size."""
    for path in (folder / "archive").iterdir():
        data = bytearray(path.read_bytes())
        starts = [at for at in range(len(data)) if data.startswith(b"\x1f\x8b\x08", at)]
        for at, end in zip(starts, [*starts[1:], len(data)], strict=True):
            if found in gzip.decompress(bytes(data[at:end])):
                data[at + 12 : end - 8] = b"\xff" * (end - 8 - at - 12)
        path.write_bytes(data)


def test_a_damaged_page_is_asked_for_anew_without_conditions(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
            await online.get(f"{site.base}/z")  # so that the damage is not at the end, which is repaired
        damage(tmp_path, b"<h1>Kalender</h1>")
        async with site.run("2") as (online, _):
            assert (await online.get(f"{site.base}/a")).page().body == b"<h1>Kalender</h1>"
        assert "if-none-match" not in site.headers("/a")[1]

    web(tmp_path, {"/a": PAGE}, test)


def test_a_damaged_robots_txt_is_asked_for_anew(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        damage(tmp_path, b"Disallow: /no")
        async with site.run("2") as (online, _):
            assert (await online.get(f"{site.base}/a")).status == 200

    web(tmp_path, {"/a": PAGE, "/robots.txt": response(b"User-agent: *\nDisallow: /no\n")}, test)


# Once a run


def test_an_address_is_asked_once_a_run(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            bodies = {(await online.get(site.base + path)).page().body for path in ("/a", "/a#x", "/./a", "/b/../a")}
            assert bodies == {b"<h1>Kalender</h1>"}
        async with site.run("1") as (online, _):  # gone on with after a break
            await online.get(f"{site.base}/a")
        assert site.asked(robots=True) == ["/robots.txt", "/a"]

    web(tmp_path, {"/a": [PAGE, NO_ROBOTS]}, test)


@pytest.mark.parametrize(
    ("status", "times"),
    [("404 Not Found", 1), ("410 Gone", 1), ("403 Forbidden", 2), ("503 Later", 3), ("500 No", 2), ("429 Slow", 3)],
)
def test_what_may_pass_is_asked_again_when_a_run_goes_on(tmp_path: Path, status: str, times: int) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            assert (await online.get(f"{site.base}/a")).status == int(status[:3])
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        assert len(site.asked()) == times

    failing = response(b"<h1>Fel</h1>", status)
    busy = status.startswith(("503", "429"))  # tried twice at once
    web(tmp_path, {"/a": [failing, *[failing] * busy, PAGE]}, test)


def test_what_was_too_large_is_not_fetched_twice_in_a_run(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        for _ in range(2):
            async with site.run("1") as (online, archive):
                assert (await refused(online, f"{site.base}/a")).kind == "too_large"
                kept = archive.stored("1", f"{site.base}/a")
                assert kept is not None
                assert kept.truncated == "length"
                assert len(archive.read(kept).raw) == QUICK.max_bytes
        assert site.asked() == ["/a"]

    web(tmp_path, {"/a": response(b"x" * 150_000)}, test)


# robots.txt


def test_robots_txt_is_fresh_for_24_hours_over_runs(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        for run in "123":
            async with site.run(run) as (online, _):
                await online.get(f"{site.base}/{run}")
        assert site.asked(robots=True) == ["/robots.txt", "/1", "/2", "/3"]

    web(tmp_path, {"/robots.txt": response(b"User-agent: *\nDisallow: /no\n")}, test)


@pytest.mark.parametrize(("hours", "times"), [(23.9, 1), (24.1, 2)])
def test_robots_txt_is_asked_for_when_it_is_old(tmp_path: Path, hours: float, times: int) -> None:
    async def test(site: Web) -> None:
        url = f"{site.base}/robots.txt"
        then = datetime.now(UTC) - timedelta(hours=hours)
        with Archive.open(tmp_path, "0", max_bytes=10_000) as archive:
            archive.add(
                Exchange(
                    url, then, (), 200, "OK", "HTTP/1.1", (("Content-Type", "text/plain"), TAG), b"User-agent: *\nDisallow: /a\n"
                )
            )
        async with site.run("1") as (online, _):
            kind = (await refused(online, f"{site.base}/a")).kind if times == 1 else (await online.get(f"{site.base}/a")).status
            assert kind == ("robots" if times == 1 else 404)
            await online.get(f"{site.base}/b")
        assert site.asked(robots=True).count("/robots.txt") == times - 1
        assert all(each["if-none-match"] == TAG[1] for each in site.headers("/robots.txt"))

    web(tmp_path, {"/robots.txt": response(b"User-agent: *\nDisallow: /c\n")}, test)


@pytest.mark.parametrize(
    "status",
    [
        "503 Later",
        "500 No",
        *("501 What", "507 Full", "520 Cloud", "599 Odd"),
    ],
)
def test_robots_txt_that_failed_is_asked_for_by_the_next_run(tmp_path: Path, status: str) -> None:
    async def test(site: Web) -> None:
        async with site.run("1", replace(QUICK, attempts=1)) as (online, _):
            assert (await refused(online, f"{site.base}/a")).kind == "unreachable"
        async with site.run("2") as (online, _):
            assert (await online.get(f"{site.base}/a")).status == 200

    web(tmp_path, {"/robots.txt": [response(b"", status), response(b"User-agent: *\n")], "/a": PAGE}, test)


def test_what_robots_txt_forbids_is_not_asked(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            for path in ("/no/x", "/%6eo/x", "/a/../no/x", "//../no/x", "/jump"):
                assert (await refused(online, site.base + path)).kind == "robots", path
        assert site.asked() == ["/jump"]

    web(tmp_path, {"/robots.txt": response(b"User-agent: *\nDisallow: /no\n"), "/jump": redirect("/no/y")}, test)


def test_robots_txt_may_redirect(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            assert (await refused(online, f"{site.base}/no")).kind == "robots"
            assert await online.sitemaps(site.base) == [f"{site.base}/map.xml"]
        async with site.run("2") as (online, _):
            assert (await refused(online, f"{site.base}/no")).kind == "robots"
        assert site.asked(robots=True) == ["/robots.txt", "/r.txt"]

    web(
        tmp_path,
        {"/robots.txt": redirect("/r.txt"), "/r.txt": response(b"User-agent: *\nDisallow: /no\nSitemap: /map.xml\n")},
        test,
    )


def test_robots_txt_may_redirect_offline(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            expected = await online.sitemaps(site.base)
        with site.archived("1") as offline:
            assert await offline.sitemaps(site.base) == expected

    web(tmp_path, {"/robots.txt": redirect("/r.txt"), "/r.txt": response(b"User-agent: *\nSitemap: /map.xml\n")}, test)


def test_crawl_delay_is_obeyed_and_refused_above_patience(tmp_path: Path) -> None:
    site = Site(crawl_delay=0.15)

    async def run(base: str, folder: Path, settings: Settings) -> str:
        with Archive.open(folder, "1", max_bytes=10_000_000) as archive:
            async with Client(settings) as client:
                online = Online(client, archive, 1_000_000, silent)
                try:
                    for path in ("/skane.html", "/orebro.html", "/kalmar.html"):
                        await online.get(base + path)
                except FetchError as error:
                    return f"{error.kind}: {error}"
        return "ok"

    with serve(site) as base:
        began = monotonic()
        assert asyncio.run(run(base, tmp_path / "a", QUICK)) == "ok"
        assert monotonic() - began > 2 * 0.15  # by our clock: a busy site notes a request late, and the next one soon after
        assert len(site.requests) == 4
        refusal = asyncio.run(run(base, tmp_path / "b", replace(QUICK, patience=0.1)))
    assert refusal.startswith("robots: robots.txt asks to wait")
    assert len(site.requests) == 5


# Redirects


def test_each_hop_is_archived_and_the_last_one_answers(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        pages = []
        for run in "11":
            async with site.run(run) as (online, archive):
                fetched = await online.get(f"{site.base}/a")
                pages.append(fetched.page())
                assert fetched.url == pages[-1].url == f"{site.base}/c?x=1"
                assert [status(archive, site.base + path) for path in ("/a", "/b", "/c?x=1")] == [301, 307, 200]
        assert site.asked() == ["/a", "/b", "/c?x=1"]
        with site.archived("1") as offline:
            assert (await offline.get(f"{site.base}/a")).page() == pages[0] == pages[1]

    web(tmp_path, {"/a": redirect("b", "301 Moved"), "/b": redirect("/c?x=1#top", "307 Elsewhere"), "/c?x=1": PAGE}, test)


@pytest.mark.parametrize("length", [5, 6, 50])
def test_five_redirects_and_no_more(tmp_path: Path, length: int) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            if length <= 5:
                assert (await online.get(f"{site.base}/0")).url == f"{site.base}/{length}"
            else:
                error = await refused(online, f"{site.base}/0")
                assert (error.kind, error.url) == ("redirects", f"{site.base}/0")
        assert len(site.asked()) == 6
        with site.archived("1") as offline:
            if length <= 5:
                assert (await offline.get(f"{site.base}/0")).url == f"{site.base}/{length}"
            else:
                assert (await refused(offline, f"{site.base}/0")).kind == "redirects"

    web(tmp_path, {**{f"/{n}": redirect(f"/{n + 1}") for n in range(length)}, f"/{length}": PAGE}, test)


@pytest.mark.parametrize(("paths", "asked"), [({"/a": "/a"}, 1), ({"/a": "/b", "/b": "/a"}, 2), ({"/a": "/b", "/b": "/b#x"}, 2)])
def test_redirects_in_a_circle(tmp_path: Path, paths: dict[str, str], asked: int) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            error = await refused(online, f"{site.base}/a")
            assert (error.kind, "circle" in str(error)) == ("redirects", True)
        assert len(site.asked()) == asked
        with site.archived("1") as offline:
            assert (await refused(offline, f"{site.base}/a")).kind == "redirects"

    web(tmp_path, {path: redirect(to) for path, to in paths.items()}, test)


@pytest.mark.parametrize(
    "to",
    [
        "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data", "http://[::1]:{port}/b", "http://127.0.0.2:{port}/b",
        "http://2130706434:{port}/b", "http://[::ffff:10.0.0.1]/", "http://0.0.0.0:{port}/b",
        "file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/x", "data:text/html,x", "http://127.0.0.1:99999/",
    ],
)  # fmt: skip
def test_redirects_to_what_may_not_be_asked(tmp_path: Path, to: str) -> None:
    async def test(site: Web) -> None:
        site.pages["/a"] = [redirect(to.format(port=site.port))]
        async with site.run("1") as (online, archive):
            assert (await refused(online, f"{site.base}/a")).kind == "address"
            assert status(archive, f"{site.base}/a") == 302
            assert (await online.get(f"{site.base}/b")).status == 200
        assert site.asked() == ["/a", "/b"]

    web(tmp_path, {"/b": PAGE}, test)


def test_a_redirect_that_leads_nowhere_is_its_own_answer(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            assert (await online.get(f"{site.base}/a")).status == 302
            assert (await online.get(f"{site.base}/b")).status == 302

    web(tmp_path, {"/a": response(status="302 Found"), "/b": redirect("http://[::1")}, test)


def test_a_redirect_in_utf_8(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        assert site.asked()[1] == "/tr%C3%A4ff"

    web(tmp_path, {"/a": redirect("/träff".encode().decode("latin-1"))}, test)


# What is sent


PORTLET: Final = "/skane/om-oss/kalender.html?sv.12.a.route=%2F&page=2&sv.target=12.a"


def test_only_what_scripts_ask_says_so(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        paths = (
            PORTLET,
            "/skane/om-oss/kalender.html?page=2",
            "/skane/om-oss/kalender.html",
            "/a?sv.target=12.a",
            "/4.a/12.a.portlet?state=rss",
        )
        async with site.run("1") as (online, _):
            for path in paths:
                await online.get(site.base + path)
        said = {path: site.headers(path)[0].get("x-requested-with") for path in paths}
        assert said == {**dict.fromkeys(paths), PORTLET: "XMLHttpRequest"}
        assert "x-requested-with" not in site.headers("/robots.txt")[0]

    web(tmp_path, {}, test)


def test_the_portlet_of_the_test_site_answers(tmp_path: Path) -> None:
    site = Site()
    county = site.counties["uppsala"]
    key = f"12.{county.portlet}"

    async def get(base: str) -> Fetched:
        with Archive.open(tmp_path, "1", max_bytes=10_000_000) as archive:
            async with Client(QUICK) as client:
                url = Rule(SITE, base).own(f"/uppsala/om-oss/kalender.html?sv.{key}.route=%2F&page=2&sv.target={key}", base)
                fetched = await Online(client, archive, 1_000_000, silent).get(url or "")
                assert b"kalenderhandelser" in fetched.page().body
                return fetched

    with serve(site) as base:
        assert asyncio.run(get(base)).stored.media_type == "application/json"


def test_user_and_password_are_neither_sent_nor_kept(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        told = site.base.replace("://", "://me:secret@")
        site.pages["/a"] = [redirect(f"{told}/b")]
        async with site.run("1") as (online, _):
            assert (await online.get(f"{told}/a")).url == f"{site.base}/b"
        assert all("authorization" not in each for path in ("/a", "/b", "/robots.txt") for each in site.headers(path))
        with site.archived("1") as offline:
            assert (await offline.get(f"{told}/a")).url == f"{site.base}/b"

    web(tmp_path, {"/b": PAGE}, test)


def test_user_and_password_are_kept_nowhere(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        told = site.base.replace("://", "://me:secret@")
        async with site.run("1") as (online, _):
            await online.get(f"{told}/b")
        kept = [gzip.decompress(path.read_bytes()) for path in (tmp_path / "archive").iterdir()]
        assert not any(b"secret" in data for data in [*kept, (tmp_path / "index.db").read_bytes()])

    web(tmp_path, {"/b": PAGE}, test)


# The archive alone


def test_offline_knows_its_run_and_nothing_else(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        async with site.run("1") as (online, _):
            await online.get(f"{site.base}/a")
        async with site.run("2") as (online, _):
            await online.get(f"{site.base}/b")
        before = len(site.asked(robots=True))
        with site.archived("2") as offline:
            assert (await offline.get(f"{site.base}/b#x")).page().body == b"b"
            for path in ("/a", "/c"):
                error = await refused(offline, site.base + path)
                assert (error.kind, error.url) == ("not_archived", site.base + path)
            assert await offline.sitemaps(site.base) == [f"{site.base}/map.xml"]
            assert await offline.sitemaps("http://example.org") == []
            assert (await refused(offline, "file:///etc/passwd")).kind == "address"
        assert len(site.asked(robots=True)) == before

    web(tmp_path, {"/robots.txt": response(b"Sitemap: /map.xml"), "/a": PAGE, "/b": response(b"b")}, test)


def test_offline_reads_what_a_304_confirmed_in_another_run(tmp_path: Path) -> None:
    async def test(site: Web) -> None:
        seen = []
        for run in "12":
            async with site.run(run) as (online, _):
                fetched = await online.get(f"{site.base}/a")
                seen.append((fetched.is_unchanged, fetched.body_id, fetched.page()))
        with site.archived("2") as offline:
            again = await offline.get(f"{site.base}/a")
            assert (again.is_unchanged, again.body_id, again.page()) == seen[1] == (True, *seen[0][1:])

    web(tmp_path, {"/a": [PAGE, SAME]}, test)


@pytest.mark.parametrize("kind", ["too_large", "body"])
def test_offline_refuses_what_was_cut_off(tmp_path: Path, kind: str) -> None:
    async def answer(request: Request, _: int, writer: asyncio.StreamWriter) -> bool:
        body = response(b"x" * 150_000) if kind == "too_large" else response(b"x" * 500).replace(b"gth: 500", b"gth: 900")
        writer.write(NO_ROBOTS if request.path == "/robots.txt" else body)
        return request.path != "/robots.txt"

    async def run() -> None:
        async with servers.serve(answer) as served:
            site = Web(served, tmp_path, {})
            async with site.run("1") as (online, _):
                assert (await refused(online, f"{site.base}/a")).kind == kind
            with site.archived("1") as offline, pytest.raises(FetchError) as caught:
                (await offline.get(f"{site.base}/a")).page()
            assert caught.value.kind == kind

    asyncio.run(run())
