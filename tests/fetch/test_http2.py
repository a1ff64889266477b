"""HTTP/2 and TLS, with a real server and a real certificate."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypercorn
import hypercorn.asyncio
import pytest
import trustme

from scraper.errors import FetchError
from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from tests.fetch.servers import QUICK

pytestmark = pytest.mark.enable_socket

Send = Callable[[Any], Awaitable[None]]


async def app(scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Send) -> None:
    """``/pdf`` begins a document of 30 MB, anything else is a small page."""
    if scope["type"] == "lifespan":
        while (await receive())["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
        return
    pdf = scope["path"] == "/pdf"
    headers = [(b"content-type", b"application/pdf" if pdf else b"text/html"), (b"set-cookie", b"a=b")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for _ in range(30 if pdf else 0):
        await send({"type": "http.response.body", "body": bytes(1_000_000), "more_body": True})
    await send({"type": "http.response.body", "body": b"<p>hej"})


def with_server(tmp_path: Path, name: str, test: Callable[[str], Coroutine[Any, Any, None]]) -> None:
    """Runs a test against a server whose certificate is for ``name``; the test gets its address."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    certificate = authority.issue_cert(name)
    certificate.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    for number, part in enumerate(certificate.cert_chain_pems):
        part.write_to_path(str(tmp_path / "cert.pem"), append=number > 0)

    async def run() -> None:
        listening = socket.create_server(("127.0.0.1", 0))
        config = hypercorn.Config()
        config.bind = [f"fd://{listening.fileno()}"]
        config.certfile, config.keyfile = str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")
        config.errorlog = config.accesslog = None
        config.graceful_timeout = 0.1
        stop = asyncio.Event()
        server = asyncio.create_task(hypercorn.asyncio.serve(app, config, shutdown_trigger=stop.wait))  # type: ignore[arg-type]
        try:
            await test(f"https://127.0.0.1:{listening.getsockname()[1]}")
        finally:
            stop.set()
            await server
            listening.detach()

    asyncio.run(run())


def test_a_page_over_http2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))

    async def ask(url: str) -> None:
        recorded: list[Exchange] = []
        async with Client(QUICK) as client:
            await client.send(url, {}, recorded.append)
            got = await client.send(url, {}, recorded.append)
            many = await asyncio.gather(*(client.send(url, {}, recorded.append) for _ in range(5)))
        assert (got.status, got.protocol, got.raw, got.address) == (200, "HTTP/2", b"<p>hej", "127.0.0.1")
        assert ("content-type", "text/html") in got.headers
        assert not any(name.lower() == "cookie" for name, _ in got.request)
        assert all(each.raw == b"<p>hej" for each in many)
        assert len(recorded) == 7

    with_server(tmp_path, "127.0.0.1", ask)


def test_unread_bodies_do_not_block_what_follows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a connection's flow-control window (16 MiB) is left unread."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))

    async def ask(url: str) -> None:
        notices: list[object] = []
        async with Client(replace(QUICK, attempts=1), notices.append) as client:
            for _ in range(4):
                with pytest.raises(FetchError, match="application/pdf"):
                    await client.send(f"{url}/pdf", {}, lambda _: None)
                assert (await client.send(url, {}, lambda _: None)).raw == b"<p>hej"
        assert notices == []

    with_server(tmp_path, "127.0.0.1", ask)


@pytest.mark.parametrize("name", ["127.0.0.1", "other.example"])
def test_a_certificate_that_cannot_be_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if name == "other.example":
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    else:
        monkeypatch.delenv("SSL_CERT_FILE", raising=False)

    async def ask(url: str) -> None:
        notices: list[object] = []
        async with Client(QUICK, notices.append) as client:
            with pytest.raises(FetchError, match="its certificate is not valid: ") as caught:
                await client.send(url, {}, lambda _: None)
        assert caught.value.kind == "unreachable"
        assert notices == []  # it will not be valid a second later either

    with_server(tmp_path, name, ask)


def test_no_tls_where_it_is_asked_for() -> None:
    def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, Client(replace(QUICK, attempts=1)) as client:
            with pytest.raises(FetchError, match="SSL") as caught:
                await client.send(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/", {}, lambda _: None)
        assert caught.value.kind == "unreachable"

    asyncio.run(run())
