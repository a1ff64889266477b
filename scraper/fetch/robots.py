"""What a server's robots.txt allows (RFC 9309): the only home of protego."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from protego import Protego

from scraper.errors import FetchError, FetchKind
from scraper.fetch.body import beginning
from scraper.fetch.exchange import Exchange
from scraper.fetch.guard import clean
from scraper.fetch.notice import Notice, Notify, silent

AGENT: Final = "swedish-events"
_LIMIT: Final = 500 * 1024  # bytes that are read (RFC 9309 2.5 asks for at least as many)
_TOO_MANY: Final = 429
#: robots.txt that is no answer, or no text, says nothing; an archive that lacks it makes no request either (RFC 9309 2.3.1.3).
_SILENT: Final[frozenset[FetchKind]] = frozenset(("redirects", "media_type", "not_archived"))
#: What keeps robots.txt away keeps the page away, and is told as it is.
_SAME: Final[frozenset[FetchKind]] = frozenset(("address", "stopped"))


@dataclass(frozen=True, slots=True)
class _Rules:
    """What an origin says; ``refusal``: why nothing of it may be fetched."""

    parsed: Protego = field(default_factory=Protego)
    refusal: tuple[FetchKind, str] | None = None


class Robots:
    """The rules of each origin's robots.txt, fetched once; ``fetch`` follows redirects and keeps what was fetched a day."""

    def __init__(self, fetch: Callable[[str], Awaitable[Exchange]], agent: str = AGENT, notify: Notify = silent) -> None:
        self._fetch, self._agent, self._notify = fetch, agent, notify
        self._rules: dict[str, _Rules] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def check(self, url: str) -> None:
        """Raises FetchError: "robots" where the address is forbidden, "unreachable" where nobody can know, "address"."""
        url = clean(url)
        if urlsplit(url).path == "/robots.txt":
            return
        rules = await self._of(url)
        if rules.refusal:
            kind, reason = rules.refusal
            raise FetchError(kind, url, reason)
        if not rules.parsed.can_fetch(url, self._agent):
            raise FetchError("robots", url, f"the robots.txt of {urlsplit(url).netloc} forbids it")

    async def delay(self, url: str) -> float | None:
        """Seconds between requests that robots.txt asks for (``Crawl-delay``, or ``Request-rate``); None where it does not."""
        parsed = (await self._of(clean(url))).parsed
        rate = parsed.request_rate(self._agent)
        asked = [parsed.crawl_delay(self._agent), rate.seconds / rate.requests if rate and rate.requests else None]
        return max((each for each in asked if each is not None and math.isfinite(each) and each > 0), default=None)

    async def sitemaps(self, origin: str) -> tuple[str, ...]:
        """The addresses of the sitemaps that robots.txt names, each once, in its order; what is no http address is left out."""
        robots = _robots(clean(origin))
        found: dict[str, None] = {}
        for link in (await self._of(robots)).parsed.sitemaps:
            try:
                found[clean(urljoin(robots, link))] = None
            except (FetchError, ValueError):
                continue
        return tuple(found)

    async def _of(self, url: str) -> _Rules:
        """The rules for an address; whoever asks at the same time waits for the same answer."""
        robots = _robots(url)
        if robots not in self._rules:
            async with self._locks.setdefault(robots, asyncio.Lock()):
                if robots not in self._rules:
                    self._rules[robots] = await self._read(robots)
        return self._rules[robots]

    async def _read(self, robots: str) -> _Rules:
        try:
            exchange = await self._fetch(robots)
            return self._parse(robots, exchange)
        except FetchError as exc:
            if exc.kind in _SILENT:
                return _Rules()
            if exc.kind in _SAME:
                return _Rules(refusal=(exc.kind, str(exc)))
            return self._refused(robots, str(exc))

    def _parse(self, robots: str, exchange: Exchange) -> _Rules:
        status = exchange.status
        if status >= 500 or status == _TOO_MANY:  # noqa: PLR2004 a server's error; 429 asks to be left alone, so it counts as one
            return self._refused(robots, f"HTTP {status} {exchange.reason}".rstrip())
        if not 200 <= status < 300:  # noqa: PLR2004 4xx, or a redirect that leads nowhere: unavailable, RFC 9309 2.3.1.3
            return _Rules()
        body = beginning(exchange.raw, exchange.header("content-encoding"), _LIMIT, robots)
        return _Rules(Protego.parse(_text(body)))

    def _refused(self, robots: str, reason: str) -> _Rules:
        """Nothing may be fetched while the rules are not known (RFC 9309 2.3.1.4)."""
        host = urlsplit(robots).netloc
        self._notify(Notice("robots_unreachable", {"url": robots, "reason": reason}, "warning"))
        return _Rules(refusal=("unreachable", f"the robots.txt of {host} could not be read, which forbids everything: {reason}"))


def _robots(url: str) -> str:
    return urljoin(url, "/robots.txt")


def _text(body: bytes) -> str:
    """UTF-8, or UTF-16 where a byte order mark says so; what cannot be read is replaced, the rest of the rules holds."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    return body.decode("utf-8-sig", "replace")
