import asyncio
import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import stamina
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch.client import Client
from scraper.fetch.exchange import Exchange
from scraper.fetch.retry import retry_after
from tests.fetch.servers import QUICK, Request, Served, ask, in_turn, response, with_server

pytestmark = pytest.mark.enable_socket


def test_429_waits_as_long_as_asked() -> None:
    outcome = ask(in_turn(response(b"no", "429 Too Many Requests", (("Retry-After", "1"),)), response(b"yes")))
    assert outcome.got.raw == b"yes"
    assert outcome.statuses == [429, 200]
    assert outcome.recorded[1].time - outcome.recorded[0].time >= timedelta(seconds=1)
    (notice,) = outcome.notices
    assert (notice.event, notice.level) == ("retry", "warning")
    assert notice.fields == {"url": outcome.got.url, "reason": "HTTP 429 Too Many Requests", "wait": 1.0, "attempt": 1}


def test_429_until_a_date() -> None:
    async def answer(_request: Request, number: int, writer: asyncio.StreamWriter) -> None:
        until = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
        writer.write(response(b"no", "429 Too Many Requests", (("Retry-After", until),)) if number == 0 else response(b"yes"))

    outcome = ask(answer)
    assert outcome.got.raw == b"yes"
    assert 0.9 < outcome.notices[0].fields["wait"] <= 2


@pytest.mark.parametrize("wait", ["-5", "0", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "1.5", ""])
def test_waits_that_say_nothing_leave_the_backoff(wait: str) -> None:
    outcome = ask(in_turn(response(b"no", "503 Service Unavailable", (("Retry-After", wait),)), response(b"yes")))
    assert outcome.statuses == [503, 200]
    assert 0.01 <= outcome.notices[0].fields["wait"] < 0.1


@pytest.mark.parametrize("wait", ["121", "9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_waits_beyond_patience_give_up_at_once(wait: str) -> None:
    outcome = ask(in_turn(response(b"no", "503 Service Unavailable", (("Retry-After", wait),))))
    assert outcome.got.status == 503
    assert len(outcome.requests) == 1
    [notice] = outcome.notices
    assert (notice.event, "503 Service Unavailable, and it asks to wait" in notice.fields["reason"]) == ("host_stopped", True)


def test_the_whole_host_waits() -> None:
    async def run(served: Served) -> None:
        async with Client(replace(QUICK, connections=4)) as client:
            recorded: list[Exchange] = []
            await asyncio.gather(*(client.send(f"{served.url}/{n}", {}, recorded.append) for n in range(2)))
            await client.send(f"{served.url}/later", {}, recorded.append)
        first = recorded[0]
        assert first.status == 429
        assert all(each.time - first.time > timedelta(seconds=0.9) for each in recorded if each.url.endswith("later"))

    with_server(in_turn(response(b"no", "429 Too Many Requests", (("Retry-After", "1"),)), response(b"yes")), run)


def test_503_and_then_the_page() -> None:
    outcome = ask(in_turn(response(b"no", "503 Service Unavailable"), response(b"no", "502 Bad Gateway"), response(b"yes")))
    assert outcome.got.raw == b"yes"
    assert outcome.statuses == [503, 502, 200]
    assert [notice.fields["attempt"] for notice in outcome.notices] == [1, 2]


def test_503_for_ever_is_returned() -> None:
    outcome = ask(in_turn(response(b"no", "503 Service Unavailable")))
    assert outcome.got.status == 503
    assert outcome.statuses == [503, 503, 503]
    assert len(outcome.notices) == 2


@pytest.mark.parametrize(
    ("broken", "truncated"),
    [
        (b"", None),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "disconnect"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", "disconnect"),
    ],
)
def test_a_dropped_connection_and_then_the_page(broken: bytes, truncated: str | None) -> None:
    outcome = ask(in_turn(broken, response(b"yes"), close=True))
    assert outcome.got.raw == b"yes"
    if truncated:
        assert (outcome.recorded[0].raw, outcome.recorded[0].truncated) == (b"half", truncated)
    assert len(outcome.recorded) == (2 if truncated else 1)


def test_a_body_that_is_never_whole() -> None:
    outcome = ask(in_turn(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", close=True))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("body", "the connection was closed in the middle of the body")
    assert [each.truncated for each in outcome.recorded] == ["disconnect"] * 3


def test_half_of_a_gzip_body() -> None:
    half = response(gzip.compress(b"hej" * 100)[:-4], headers=(("Content-Encoding", "gzip"),))
    outcome = ask(in_turn(half))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("body", "the gzip body is not whole")
    assert len(outcome.requests) == 3


def test_no_answer() -> None:
    outcome = ask(in_turn(b"", close=True))
    assert outcome.error is not None
    assert (outcome.error.kind, str(outcome.error)) == ("unreachable", "the connection was closed")


def test_what_is_not_http() -> None:
    outcome = ask(in_turn(b"SSH-2.0-OpenSSH_9.2\r\n", close=True))
    assert outcome.error is not None
    assert outcome.error.kind == "unreachable"
    assert outcome.recorded == []


def test_others_keep_their_stamina_hooks() -> None:
    seen: list[str] = []
    before = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks([lambda details: seen.append(repr(details.caused_by))])
    try:
        ask(in_turn(response(b"no", "503 Service Unavailable"), response(b"yes")))
        assert seen == []
        with pytest.raises(ValueError, match="theirs"):
            stamina.retry(on=ValueError, attempts=2, wait_initial=0, wait_jitter=0)(lambda: int("theirs"))()
        assert len(seen) == 1
    finally:
        stamina.instrumentation.set_on_retry_hooks(before)


# Retry-After

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@given(st.integers(0, 10**9))
def test_seconds(seconds: int) -> None:
    assert retry_after(str(seconds), NOW) == seconds


@given(st.datetimes(datetime(1950, 1, 1), datetime(9999, 12, 31)))  # noqa: DTZ001 the zone follows
def test_dates(date: datetime) -> None:
    date = date.replace(tzinfo=UTC, microsecond=0)
    assert retry_after(format_datetime(date, usegmt=True), NOW) == max(0, (date - NOW).total_seconds())


@given(st.text())
def test_anything_else(text: str) -> None:
    wait = retry_after(text, NOW)
    assert wait is None or wait >= 0


@pytest.mark.parametrize("text", [None, "", "-1", "1.5", "²", "x", "Fri, 99 Dec 2026 00:00:00 GMT"])
def test_nothing(text: str | None) -> None:
    assert retry_after(text, NOW) is None
