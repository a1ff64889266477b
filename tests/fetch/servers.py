"""Small servers on loopback sockets that answer exactly what a test tells them to, and what a client makes of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

from scraper.errors import FetchError
from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from scraper.fetch.notice import Notice
from scraper.fetch.settings import EVERYWHERE, Settings

#: For tests: no pace, quick to give up, everything that is local allowed.
QUICK = Settings(rate=0, timeout=2, deadline=5, attempts=3, backoff=0.01, allow_private=EVERYWHERE)


class Request(NamedTuple):
    path: str
    headers: dict[str, str]
    raw: bytes


#: Writes the answer to the request number n (from 0); the connection is closed where it returns True.
Answer = Callable[[Request, int, asyncio.StreamWriter], Awaitable[bool | None]]


class Served(NamedTuple):
    url: str
    port: int
    requests: list[Request]


@asynccontextmanager
async def serve(answer: Answer, host: str = "127.0.0.1") -> AsyncIterator[Served]:
    requests: list[Request] = []
    open_writers: set[asyncio.StreamWriter] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_writers.add(writer)
        try:
            while True:
                raw = await reader.readuntil(b"\r\n\r\n")
                first, *lines = raw.decode("latin-1").split("\r\n")
                pairs = (line.split(": ", 1) for line in lines if line)
                request = Request(first.split()[1], {name.lower(): value for name, value in pairs}, raw)
                requests.append(request)
                close = await answer(request, len(requests) - 1, writer)
                await writer.drain()
                if close:
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            open_writers.discard(writer)
            writer.close()

    server = await asyncio.start_server(connected, host, 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield Served(f"http://{f'[{host}]' if ':' in host else host}:{port}", port, requests)
    finally:
        server.close()
        for writer in list(open_writers):
            writer.close()
        await asyncio.sleep(0)


def response(
    body: bytes = b"", status: str = "200 OK", headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),)
) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status}\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode("latin-1") + body


def in_turn(*answers: bytes, close: bool = False) -> Answer:
    """Each answer once, the last one for ever."""

    async def answer(_request: Request, number: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(answers[min(number, len(answers) - 1)])
        return close

    return answer


class Outcome:
    """What a client gave, recorded and told."""

    def __init__(self) -> None:
        self.exchange: Exchange | None = None
        self.error: FetchError | None = None
        self.recorded: list[Exchange] = []
        self.notices: list[Notice] = []
        self.requests: list[Request] = []

    @property
    def got(self) -> Exchange:
        assert self.exchange is not None, self.error
        return self.exchange

    @property
    def statuses(self) -> list[int]:
        return [each.status for each in self.recorded]


async def send(client: Client, outcome: Outcome, url: str, headers: Mapping[str, str] | None = None) -> None:
    try:
        outcome.exchange = await client.send(url, headers or {}, outcome.recorded.append)
    except FetchError as exc:
        outcome.error = exc


def ask(
    answer: Answer, settings: Settings = QUICK, path: str = "/", headers: Mapping[str, str] | None = None, times: int = 1
) -> Outcome:
    """The outcome of requests, one after the other, to a server that answers like that."""

    async def run() -> Outcome:
        outcome = Outcome()
        async with serve(answer) as served, Client(settings, outcome.notices.append) as client:
            for _ in range(times):
                await send(client, outcome, served.url + path, headers)
            outcome.requests = served.requests
        return outcome

    return asyncio.run(run())


def with_server(answer: Answer, test: Callable[[Served], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with serve(answer) as served:
            await test(served)

    asyncio.run(run())


def away(url: str, settings: Settings = QUICK) -> Outcome:
    async def run() -> Outcome:
        outcome = Outcome()
        async with Client(settings, outcome.notices.append) as client:
            await send(client, outcome, url)
        return outcome

    return asyncio.run(run())
