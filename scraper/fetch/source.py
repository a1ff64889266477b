"""Where pages come from: the network with the archive behind it, or the archive alone; a crawl cannot tell which."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol
from urllib.parse import urlsplit

from scraper.errors import ArchiveError, FetchError
from scraper.fetch import body, guard, links
from scraper.fetch.archive import Archive
from scraper.fetch.client import Client
from scraper.fetch.exchange import NOT_MODIFIED, Exchange
from scraper.fetch.index import Stored
from scraper.fetch.notice import Notice, Notify
from scraper.fetch.robots import Robots
from scraper.fetch.transfer import is_readable
from scraper.page import Page

_MOST_REDIRECTS: Final = 5
_ROBOTS_FRESH: Final = timedelta(hours=24)  # RFC 9309, section 2.4
_ASK_AGAIN: Final = frozenset((401, 403, 408, 429))
_SERVER_ERROR: Final = 500
_SUCCESS: Final = range(200, 300)


class Fetched:
    """The answer to a request, redirects followed; its body is read when it is asked for."""

    def __init__(self, archive: Archive, stored: Stored, limit: int) -> None:
        self.stored = stored
        self._archive = archive
        self._limit = limit
        self._exchange: Exchange | None = None

    @property
    def url(self) -> str:
        """The address that answered."""
        return self.stored.url

    @property
    def is_unchanged(self) -> bool:
        """Whether the server only said that what the archive has still holds."""
        return self.stored.body is not None

    @property
    def status(self) -> int:
        """The HTTP status; 200 for what the archive has and the server confirmed."""
        return 200 if self.is_unchanged else self.stored.status

    @property
    def body_id(self) -> int:
        """Which response of the archive the body is of."""
        return self.stored.body or self.stored.id

    def exchange(self) -> Exchange:
        """The response with its body; raises ``ArchiveError`` where the archive is damaged."""
        if self._exchange is None:
            self._exchange = self._archive.read(self.stored)
        return self._exchange

    def page(self) -> Page:
        """The page; raises ``FetchError`` for a body that its content coding does not fit, and ``ArchiveError``."""
        exchange = self.exchange()
        content = body.decode(exchange.raw, exchange.header("content-encoding"), self._limit, exchange.url)
        return Page(content, exchange.url, exchange.time, exchange.charset)


class Source(Protocol):
    """Gives pages by address."""

    async def get(self, url: str) -> Fetched:
        """The answer, whatever its status; raises ``FetchError`` where there is none."""

    async def sitemaps(self, origin: str) -> list[str]:
        """The sitemaps that a host's robots.txt names."""


class Online:
    """Asks the network, once an address and run: what a run has seen it reads from the archive when it goes on after a break."""

    def __init__(self, client: Client, archive: Archive, limit: int, notify: Notify) -> None:
        self._client = client
        self._archive = archive
        self._limit = limit
        self._notify = notify
        self._robots = Robots(self._robots_txt, notify=notify)
        self._under_way: dict[str, asyncio.Lock] = {}

    async def get(self, url: str) -> Fetched:
        """The answer, redirects followed; raises ``FetchError``."""
        return await self._follow(url, is_robots_txt=False)

    async def sitemaps(self, origin: str) -> list[str]:
        """The sitemaps that a host's robots.txt names."""
        return list(await self._robots.sitemaps(origin))

    async def _robots_txt(self, url: str) -> Exchange:
        try:
            return (await self._follow(url, is_robots_txt=True)).exchange()
        except FetchError as error:
            cut = self._archive.newest(error.url) if error.kind == "too_large" else None
            if cut is None:
                raise
            return self._archive.read(cut)  # its beginning is what is read (RFC 9309, section 2.5)

    async def _follow(self, url: str, *, is_robots_txt: bool) -> Fetched:
        first, seen = url, [guard.clean(url)]
        while True:
            here = seen[-1]
            if not is_robots_txt:
                await self._permitted(here)
            stored = await self._hop(here, _ROBOTS_FRESH if is_robots_txt else timedelta(0))
            if stored.location is None:
                return Fetched(self._archive, stored, self._limit)
            target = guard.clean(stored.location)
            if target in seen:
                raise FetchError("redirects", first, f"redirects run in a circle at {target}")
            if len(seen) > _MOST_REDIRECTS:
                raise FetchError("redirects", first, f"more than {_MOST_REDIRECTS} redirects; the last leads to {target}")
            seen.append(target)

    async def _permitted(self, url: str) -> None:
        await self._robots.check(url)
        delay = await self._robots.delay(url)
        if delay is not None:
            patience = self._client.settings.patience
            if delay > patience:
                raise FetchError("robots", url, f"robots.txt asks to wait {delay:g} s between requests, over {patience:g} s")
            self._client.pace.slow(urlsplit(url).netloc, delay)

    async def _hop(self, url: str, fresh: timedelta) -> Stored:
        """The response of one address: this run's own, one that is still fresh, or a new one; asked by one at a time."""
        lock = self._under_way.setdefault(url, asyncio.Lock())
        try:
            async with lock:
                known = self._archive.stored(self._archive.run, url) or self._fresh(url, fresh)
                if known is not None and not _is_passing(known):
                    return _whole(known)
                return await self._ask(url, self._confirmable(url))
        finally:
            if not lock.locked():
                self._under_way.pop(url, None)

    def _fresh(self, url: str, fresh: timedelta) -> Stored | None:
        """An earlier run's response that still holds and can still be read."""
        newest = self._archive.newest(url) if fresh else None
        return newest if newest and newest.time > datetime.now(UTC) - fresh and self._is_kept(newest) else None

    def _confirmable(self, url: str) -> Stored | None:
        """The response that the server may confirm, if the archive still has its body."""
        known = self._archive.latest(url)
        return known if known and (known.etag or known.last_modified) and self._is_kept(known) else None

    def _is_kept(self, stored: Stored) -> bool:
        try:
            self._archive.read(stored)
        except ArchiveError:
            return False
        return True

    async def _ask(self, url: str, known: Stored | None) -> Stored:
        rows: list[Stored] = []

        def record(exchange: Exchange) -> None:
            rows.append(self._archive.add(exchange, known if exchange.status == NOT_MODIFIED else None))

        await self._client.send(url, _asking(url, known), record)
        self._notify(Notice("fetched", {"url": url, "status": rows[-1].status, "bytes": rows[-1].length}, "debug"))
        return rows[-1]


def _asking(url: str, known: Stored | None) -> Mapping[str, str]:
    headers = {"X-Requested-With": "XMLHttpRequest"} if links.is_portlet(url) else {}
    if known is not None and known.etag:
        headers["If-None-Match"] = known.etag
    if known is not None and known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    return headers


def _is_passing(stored: Stored) -> bool:
    """Whether a response may be another one when a run goes on: a wall that was lifted, a server that is well again."""
    return stored.status in _ASK_AGAIN or stored.status >= _SERVER_ERROR or stored.truncated == "disconnect"


def _whole(stored: Stored) -> Stored:
    """The response, unless it was refused when it came; raises the ``FetchError`` of then."""
    if stored.truncated is None or stored.status not in _SUCCESS:
        return stored
    if stored.truncated == "disconnect":
        raise FetchError("body", stored.url, "its body was not whole when it was fetched")
    if not is_readable(stored.media_type):
        raise FetchError("media_type", stored.url, f"no page: its media type is {stored.media_type}")
    raise FetchError("too_large", stored.url, "its body was over the limit when it was fetched")


class Offline:
    """Reads what a run has seen from the archive, and nothing else."""

    def __init__(self, archive: Archive, limit: int) -> None:
        self._archive = archive
        self._limit = limit
        self._robots = Robots(self._robots_txt)

    async def get(self, url: str) -> Fetched:
        """The answer that the run got; raises ``FetchError`` for an address that it did not ask, or that gave none."""
        await self._robots.check(url)
        return self._follow(url, is_robots_txt=False)

    async def sitemaps(self, origin: str) -> list[str]:
        """The sitemaps that the run's robots.txt names."""
        return list(await self._robots.sitemaps(origin))

    async def _robots_txt(self, url: str) -> Exchange:
        return self._follow(url, is_robots_txt=True).exchange()

    def _follow(self, url: str, *, is_robots_txt: bool) -> Fetched:
        here = guard.clean(url)
        for _ in range(_MOST_REDIRECTS + 1):
            stored = self._archive.stored(self._archive.run, here)
            if stored is None and is_robots_txt:
                stored = self._archive.newest(here)  # fresh from an earlier run
            if stored is None:
                raise FetchError("not_archived", url, "the archive has no answer of it in this run")
            if stored.location is None:
                return Fetched(self._archive, stored if is_robots_txt else _whole(stored), self._limit)
            here = guard.clean(stored.location)
        raise FetchError("redirects", url, f"more than {_MOST_REDIRECTS} redirects")
