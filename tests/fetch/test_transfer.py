import asyncio
import gzip
import tracemalloc
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper import __version__
from scraper.fetch.client import Client
from scraper.fetch.settings import Settings
from tests.fetch.servers import QUICK, Outcome, Request, Served, ask, in_turn, response, send, with_server

pytestmark = pytest.mark.enable_socket


# What is sent and what comes back


def test_a_page_with_its_headers_as_they_came() -> None:
    headers = (("Content-Type", "text/html; charset=utf-8"), ("X-Second", "å"), ("x-second", "2"), ("ETag", '"é"'))
    outcome = ask(in_turn(response(b"<p>hej", headers=headers)))
    got = outcome.got
    assert (got.status, got.reason, got.protocol, got.raw, got.truncated) == (200, "OK", "HTTP/1.1", b"<p>hej", None)
    assert got.headers == (*headers, ("Content-Length", "6"))
    assert got.address == "127.0.0.1"
    assert datetime.now(UTC) - got.time < timedelta(seconds=10)
    assert outcome.recorded == [got]
    assert outcome.notices == []


def test_the_request_is_what_the_exchange_says_it_was() -> None:
    settings = replace(QUICK, contact="https://example.org/bot")
    outcome = ask(in_turn(response()), settings, "/a b/å?q=ö", {"if-none-match": '"é"', "Accept": "text/plain"})
    request = outcome.requests[0]
    assert request.path == "/a%20b/%C3%A5?q=%C3%B6"
    lines = [f"{name}: {value}" for name, value in outcome.got.request]
    assert request.raw.decode("latin-1") == f"GET {request.path} HTTP/1.1\r\n" + "\r\n".join(lines) + "\r\n\r\n"
    assert request.headers["user-agent"] == f"swedish-events/{__version__} (+https://example.org/bot)"
    assert request.headers["accept-encoding"] == "gzip, deflate"
    assert request.headers["accept-language"] == "sv"
    assert request.headers["accept"] == "text/plain"
    assert request.headers["if-none-match"] == '"é"'
    assert "cookie" not in request.headers


def test_without_contact() -> None:
    assert ask(in_turn(response())).requests[0].headers["user-agent"] == f"swedish-events/{__version__}"


@pytest.mark.parametrize("contact", ["a\nb", "a\x00", "Åsa", "tab\t"])
def test_a_contact_that_no_header_can_hold(contact: str) -> None:
    with pytest.raises(ValueError, match="contact cannot be"):
        Settings(contact=contact)


@pytest.mark.parametrize(
    ("coding", "raw"),
    [
        ("gzip", gzip.compress(b"<p>hej", mtime=0) + gzip.compress(b" igen", mtime=0)),
        ("x-gzip", gzip.compress(b"<p>hej igen", mtime=0)),
        ("deflate", zlib.compress(b"<p>hej igen")),
        ("deflate", zlib.compress(b"<p>hej igen", wbits=-15)),
    ],
)
def test_a_coded_body_is_kept_as_sent(coding: str, raw: bytes) -> None:
    got = ask(in_turn(response(raw, headers=(("Content-Type", "text/html"), ("Content-Encoding", coding))))).got
    assert got.raw == raw


def test_chunks() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhej\r\n5\r\n igen\r\n0\r\n\r\n"
    assert ask(in_turn(chunked)).got.raw == b"hej igen"


def test_a_body_that_ends_with_its_connection() -> None:
    assert ask(in_turn(b"HTTP/1.0 200 OK\r\n\r\nhej", close=True)).got.raw == b"hej"


@pytest.mark.parametrize("location", ["/b", "http://10.0.0.1/", "http://[", "://", "http://:99999999/", "\xe5"])
def test_a_redirect_is_returned_not_followed(location: str) -> None:
    outcome = ask(in_turn(response(status="302 Found", headers=(("Location", location),))))
    assert (outcome.got.status, outcome.got.header("location")) == (302, location)
    assert len(outcome.requests) == 1


@pytest.mark.parametrize(
    "status", ["404 Not Found", "410 Gone", "403 Forbidden", "500 Internal Server Error", "304 Not Modified"]
)
def test_other_statuses_are_returned_at_once(status: str) -> None:
    outcome = ask(in_turn(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()))
    assert outcome.got.status == int(status[:3])
    assert len(outcome.requests) == 1


def test_cookies_are_not_sent_back() -> None:
    outcome = ask(in_turn(response(headers=(("Set-Cookie", "JSESSIONID=1; Path=/"),))), times=2)
    assert len(outcome.requests) == 2
    assert not any("cookie" in request.headers for request in outcome.requests)


def test_the_environment_has_no_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    outcome = ask(in_turn(response(b"hej")))
    assert outcome.got.raw == b"hej"
    assert "authorization" not in outcome.requests[0].headers


def test_user_and_password_of_an_address_are_dropped() -> None:
    async def run(served: Served) -> None:
        outcome = Outcome()
        async with Client(QUICK) as client:
            await send(client, outcome, f"http://me:secret@127.0.0.1:{served.port}/a#b")
        assert outcome.got.url == f"{served.url}/a"
        assert "authorization" not in served.requests[0].headers

    with_server(in_turn(response()), run)


# Limits


def test_what_is_no_page_is_not_downloaded() -> None:
    sent: list[int] = []

    async def answer(_request: Request, _number: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 500000000\r\n\r\n")
        for _ in range(5000):
            writer.write(bytes(100_000))
            await writer.drain()
            sent.append(100_000)
        return True

    outcome = ask(answer)
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("media_type", "no page: its media type is application/pdf")
    assert [(each.raw, each.truncated) for each in outcome.recorded] == [(b"", "length")]
    assert sum(sent) < 20_000_000  # what the sockets' buffers hold
    assert len(outcome.requests) == 1


@pytest.mark.parametrize(
    "media_type",
    [
        "text/html",
        "TEXT/HTML;charset=utf-8",
        "application/xhtml+xml",
        "application/atom+xml",
        "application/json",
        "application/ld+json",
        "application/gzip",
        "application/x-gzip",
        "application/octet-stream",
        "text/calendar",
        "",
    ],
)
def test_media_types_that_are_read(media_type: str) -> None:
    assert ask(in_turn(response(b"x", headers=(("Content-Type", media_type),)))).got.raw == b"x"


def test_the_media_type_of_an_error_does_not_matter() -> None:
    assert ask(in_turn(response(b"x", "404 Not Found", (("Content-Type", "image/png"),)))).got.status == 404


def test_a_large_body_is_stopped_at_the_limit() -> None:
    async def answer(_request: Request, _number: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(50):
            writer.write(bytes(1_000_000))
            await writer.drain()
        return True

    outcome = ask(answer, replace(QUICK, max_bytes=1_000_000))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("too_large", "larger than 1,000,000 bytes")
    assert [(len(each.raw), each.truncated) for each in outcome.recorded] == [(1_000_000, "length")]


def test_a_large_error_page_is_cut_and_returned() -> None:
    outcome = ask(in_turn(response(bytes(5000), "404 Not Found")), replace(QUICK, max_bytes=1000))
    assert (outcome.got.status, len(outcome.got.raw), outcome.got.truncated) == (404, 1000, "length")


def test_a_body_as_large_as_allowed() -> None:
    assert len(ask(in_turn(response(bytes(1000))), replace(QUICK, max_bytes=1000)).got.raw) == 1000


def test_a_bomb_stays_small() -> None:
    bomb = gzip.compress(bytes(1 << 26)) * 16
    assert len(bomb) < 2_000_000  # and 1 GiB when decoded
    tracemalloc.start()
    try:
        outcome = ask(in_turn(response(bomb, headers=(("Content-Encoding", "gzip"),))))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert outcome.error is not None
    assert outcome.error.kind == "too_large"
    assert outcome.recorded[0].truncated == "length"
    assert peak < 40 * 1024 * 1024


def test_an_unknown_coding() -> None:
    outcome = ask(in_turn(response(b"x", headers=(("Content-Encoding", "br"),))))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("body", "unknown content coding: br")
    assert len(outcome.requests) == 1
