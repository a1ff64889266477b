import asyncio
import socket
from contextlib import ExitStack
from dataclasses import replace

import pytest

from scraper.errors import FetchError
from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from tests.fetch.servers import QUICK, Outcome, Request, Served, ask, away, in_turn, response, send, serve, with_server

pytestmark = pytest.mark.enable_socket


# Hosts that do not answer


def test_a_slow_server() -> None:
    async def answer(_request: Request, _number: int, _writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(20)

    outcome = ask(answer, replace(QUICK, timeout=0.1, attempts=2))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("unreachable", "timed out after 0.1 s")
    assert len(outcome.requests) == 2


def test_a_trickling_server() -> None:
    async def answer(_request: Request, _number: int, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(1000):
            writer.write(b".")
            await writer.drain()
            await asyncio.sleep(0.02)

    outcome = ask(answer, replace(QUICK, deadline=0.2, attempts=1))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("body", "not answered in full within 0.2 s in the middle of the body")
    assert outcome.recorded[0].truncated == "disconnect"
    assert outcome.recorded[0].raw.startswith(b"...")


def closed_port() -> int:
    async def run() -> int:
        async with serve(in_turn(b"")) as served:
            return served.port

    return asyncio.run(run())


def test_a_refused_port() -> None:
    outcome = away(f"http://127.0.0.1:{closed_port()}/")
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("unreachable", "connection refused")
    assert [notice.event for notice in outcome.notices] == ["retry", "retry"]


def test_an_unknown_host() -> None:
    outcome = away("http://nothing.invalid/")
    assert outcome.error is not None
    assert outcome.error.kind == "unreachable"
    assert "no such host" in str(outcome.error) or "could not be resolved" in str(outcome.error)


def test_private_addresses_are_refused_and_not_tried_again() -> None:
    async def run(served: Served) -> None:
        outcome = Outcome()
        async with Client(replace(QUICK, allow_private=()), outcome.notices.append) as client:
            for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"):
                url = f"http://{host}:{served.port}/"
                await send(client, outcome, url)
                assert outcome.error is not None
                assert outcome.error.kind == "address"
                assert outcome.error.url.startswith("http://")
                assert "is not public; see --allow-private" in str(outcome.error)
            assert "localhost resolves to " in str(await failure(client, f"http://localhost:{served.port}/"))
        assert served.requests == []
        assert outcome.notices == []

    with_server(in_turn(response()), run)


async def failure(client: Client, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await client.send(url, {}, lambda _: None)
    return caught.value


def test_a_host_that_does_not_take_connections() -> None:
    with ExitStack() as sockets:
        listening = sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(3):  # fill its queue, so that the next attempt gets no answer
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listening.getsockname())
        outcome = away(f"http://127.0.0.1:{listening.getsockname()[1]}/", replace(QUICK, timeout=0.1, attempts=1))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("unreachable", "timed out after 0.1 s")


def test_a_host_that_httpx_does_not_take() -> None:
    outcome = away("http://xn--a.se/")  # IDNA's, but of no letter
    assert outcome.error is not None
    assert outcome.error.kind == "address"
    assert outcome.notices == []


# Giving a host up, and stopping


def test_a_host_is_given_up() -> None:
    outcome = ask(in_turn(b"", close=True), replace(QUICK, attempts=1, stop_after=2), times=4)
    assert len(outcome.requests) == 2
    assert outcome.error is not None
    assert outcome.error.kind == "stopped"
    assert "was given up after 2 failures in a row; the last: the connection was closed" in str(outcome.error)
    assert [notice.event for notice in outcome.notices] == ["host_stopped"]
    assert outcome.notices[0].level == "error"


def test_an_answer_begins_the_count_anew() -> None:
    busy, missing = response(b"", "500 Internal Server Error"), response(b"", "404 Not Found")
    outcome = ask(in_turn(busy, missing, busy, missing, busy, missing), replace(QUICK, stop_after=2), times=6)
    assert outcome.statuses == [500, 404, 500, 404, 500, 404]


def test_stopping_leaves_nothing_locked() -> None:
    async def answer(request: Request, _number: int, writer: asyncio.StreamWriter) -> None:
        if request.path == "/slow":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n.")
            await asyncio.sleep(20)
        writer.write(response(b"hej"))

    async def run(served: Served) -> None:
        loop = asyncio.get_running_loop()
        async with Client(QUICK) as client:
            task = asyncio.create_task(client.send(f"{served.url}/slow", {}, lambda _: None))
            await asyncio.sleep(0.1)
            began = loop.time()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert loop.time() - began < 1.5
            assert (await client.send(served.url, {}, lambda _: None)).raw == b"hej"

    with_server(answer, run)


def test_the_recorder_s_error_is_not_the_network_s() -> None:
    async def run(served: Served) -> None:
        def full(_: Exchange) -> None:
            raise OSError("disk full")

        async with Client(QUICK) as client:
            with pytest.raises(OSError, match="disk full"):
                await client.send(served.url, {}, full)
        assert len(served.requests) == 1

    with_server(in_turn(response(b"hej")), run)
