"""When a host may be asked again: spacing, waiting, and giving up."""

import asyncio
import math
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from scraper.errors import FetchError


class Pace:
    """Lets requests to a host begin: at most ``connections`` at a time, at most ``rate`` a second (0: no limit).

    A host is named as addresses name it, with its port where that is not the usual one.
    """

    def __init__(
        self,
        rate: float,
        connections: int,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._interval = 1 / rate if rate > 0 else 0.0
        self._lanes: defaultdict[str, _Lane] = defaultdict(lambda: _Lane(connections, self._interval))

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """The time of one request: entered when the host may be asked, left when its response is there."""
        lane = self._lanes[host]
        async with lane.free:
            while (wait := max(lane.began + lane.interval, lane.held) - (now := self._clock())) > 0:
                await self._sleep(wait)
            lane.began = now
            yield

    def slow(self, host: str, seconds: float) -> None:
        """Spaces the requests to a host by at least so many seconds (``Crawl-delay``)."""
        self._lanes[host].interval = max(self._interval, seconds)

    def hold(self, host: str, seconds: float) -> None:
        """Leaves a host alone for so many seconds from now (``Retry-After``)."""
        lane = self._lanes[host]
        lane.held = max(lane.held, self._clock() + seconds)


class _Lane:
    """What is known of one host's turns; times are the clock's."""

    def __init__(self, connections: int, interval: float) -> None:
        self.free = asyncio.Semaphore(connections)
        self.interval = interval
        self.began = self.held = -math.inf


class Breaker:
    """Gives a host up when ``stop_after`` requests in a row have failed (0: never)."""

    def __init__(self, stop_after: int) -> None:
        self._stop_after = stop_after
        self._failures: defaultdict[str, int] = defaultdict(int)
        self._given_up: dict[str, str] = {}  # hosts and what happened

    def check(self, url: str) -> None:
        """Raises FetchError ("stopped") where the address's host was given up."""
        host = urlsplit(url).netloc
        if host in self._given_up:
            raise FetchError("stopped", url, f"{host} was given up after {self._given_up[host]}")

    def reason(self, host: str) -> str | None:
        """Why the host was given up; None where it was not."""
        return self._given_up.get(host)

    def give_up(self, host: str, reason: str) -> bool:
        """Gives the host up at once; whether it was not before."""
        return self._given_up.setdefault(host, reason) is reason

    def failed(self, host: str, reason: str) -> bool:
        """Counts a failure; whether the host is given up with it."""
        self._failures[host] += 1
        count = self._failures[host]
        times = "1 failure" if count == 1 else f"{count} failures in a row"
        return bool(self._stop_after) and count >= self._stop_after and self.give_up(host, f"{times}; the last: {reason}")

    def answered(self, host: str) -> None:
        """Begins the count anew."""
        self._failures.pop(host, None)
