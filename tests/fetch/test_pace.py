import asyncio
from collections.abc import Awaitable, Callable

import pytest

from scraper.errors import FetchError
from scraper.fetch.pace import Breaker, Pace


class Clock:
    """Time that passes only while someone sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        due = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, due)


def starts(rate: float, connections: int, hosts: str, prepare: Callable[[Pace], None] = lambda _: None) -> list[float]:
    """Seconds from now at which the requests to these hosts begin, all asked for at once."""
    clock = Clock()
    pace = Pace(rate, connections, clock, clock.sleep)

    async def one(host: str) -> float:
        async with pace.turn(host):
            return clock.now - 1000

    async def run() -> list[float]:
        prepare(pace)
        return await asyncio.gather(*map(one, hosts))

    return asyncio.run(run())


@pytest.mark.parametrize("connections", [1, 3])
def test_starts_are_spaced(connections: int) -> None:
    assert starts(2, connections, "aaaa") == [0, 0.5, 1, 1.5]


def test_each_host_has_its_own_pace() -> None:
    assert starts(1, 1, "abc") == [0, 0, 0]


def test_no_rate() -> None:
    assert starts(0, 1, "aaa") == [0, 0, 0]


def test_a_crawl_delay_is_slower_never_faster() -> None:
    assert starts(1, 1, "aaa", lambda pace: pace.slow("a", 10)) == [0, 10, 20]
    assert starts(1, 1, "aaa", lambda pace: pace.slow("a", 0.1)) == [0, 1, 2]


def test_a_crawl_delay_counts_from_the_request_before() -> None:
    clock = Clock()
    pace = Pace(1, 1, clock, clock.sleep)

    async def run() -> None:
        async with pace.turn("a"):  # robots.txt
            pass
        pace.slow("a", 10)
        async with pace.turn("a"):
            assert clock.now == 1010

    asyncio.run(run())


def test_a_host_is_held() -> None:
    assert starts(1, 2, "aab", lambda pace: pace.hold("a", 60)) == [60, 61, 0]


def test_the_longest_hold_holds() -> None:
    def twice(pace: Pace) -> None:
        pace.hold("a", 60)
        pace.hold("a", 5)

    assert starts(0, 1, "a", twice) == [60]


def most_at_a_time(connections: int) -> int:
    pace = Pace(0, connections)
    running: list[int] = [0]
    most: list[int] = []

    async def one() -> None:
        async with pace.turn("a"):
            running[0] += 1
            most.append(running[0])
            await asyncio.sleep(0.001)
            running[0] -= 1

    async def run() -> None:
        await asyncio.gather(*(one() for _ in range(10)))

    asyncio.run(run())
    return max(most)


@pytest.mark.parametrize("connections", [1, 2, 4])
def test_so_many_at_a_time(connections: int) -> None:
    assert most_at_a_time(connections) == connections


def test_whoever_stops_waiting_or_fails_blocks_nobody() -> None:
    async def run() -> None:
        pace = Pace(0, 1)
        pace.hold("a", 0.05)
        waiting: Awaitable[None] = asyncio.wait_for(enter(pace), 0.01)
        with pytest.raises(TimeoutError):
            await waiting
        with pytest.raises(ZeroDivisionError):
            async with pace.turn("a"):
                raise ZeroDivisionError
        await asyncio.wait_for(enter(pace), 1)

    async def enter(pace: Pace) -> None:
        async with pace.turn("a"):
            pass

    asyncio.run(run())


def test_real_time() -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(50, 1)
        began = loop.time()
        for _ in range(3):
            async with pace.turn("a"):
                pass
        assert 0.04 <= loop.time() - began < 5

    asyncio.run(run())


def test_a_host_that_fails_is_given_up() -> None:
    breaker = Breaker(3)
    assert [breaker.failed("a.se", reason) for reason in ("x", "y", "z", "z")] == [False, False, True, False]
    with pytest.raises(FetchError) as caught:
        breaker.check("http://a.se/page")
    assert (caught.value.kind, caught.value.url) == ("stopped", "http://a.se/page")
    assert str(caught.value) == "a.se was given up after 3 failures in a row; the last: z"
    breaker.check("http://b.se/")


def test_an_answer_begins_the_count_anew() -> None:
    breaker = Breaker(2)
    assert not breaker.failed("a.se", "x")
    breaker.answered("a.se")
    assert not breaker.failed("a.se", "x")
    breaker.check("http://a.se/")
    assert breaker.failed("a.se", "x")


def test_never_giving_up() -> None:
    breaker = Breaker(0)
    assert not any(breaker.failed("a.se", "x") for _ in range(100))
    breaker.check("http://a.se/")
