"""Exchanges as WARC records: what is written is valid, and read back as it was."""

import gzip
import os
import subprocess
import sys
import zlib
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
from warcio.checker import Checker  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from scraper.errors import ArchiveError, InputError
from scraper.fetch.exchange import Exchange, Headers
from scraper.fetch.pages import pages
from scraper.fetch.warc import exchanges, write, write_info
from scraper.page import MOST_READ, Page

NOW = datetime(2026, 11, 24, 17, 45, 12, 345678, UTC)
HTML = (("Content-Type", "text/html; charset=utf-8"),)


def exchange(number: int = 0, raw: bytes = b"<p>Hej", **changed: object) -> Exchange:
    fields = {
        "url": f"https://example.se/{number}?a=1&b",
        "time": NOW + timedelta(seconds=number),
        "request": (("Host", "example.se"), ("User-Agent", "test")),
        "status": 200,
        "reason": "OK",
        "protocol": "HTTP/1.1",
        "headers": HTML,
        "raw": raw,
        "address": "192.0.2.1",
    }
    return Exchange(**{**fields, **changed})  # type: ignore[arg-type]


def written(*given: Exchange, info: bool = True) -> bytes:
    file = BytesIO()
    if info:
        write_info(file, "a.warc.gz", "run", NOW)
    for each in given:
        write(file, each)
    return file.getvalue()


def read(data: bytes) -> list[Exchange]:
    return [archived.exchange for archived in exchanges(BytesIO(data))]


def records(data: bytes) -> list[tuple[str, dict[str, str], bytes]]:
    """What warcio itself reads."""
    found = ArchiveIterator(BytesIO(data), no_record_parse=True)
    return [(r.rec_type, dict(r.rec_headers.headers), r.raw_stream.read()) for r in found]


def is_valid(path: Path) -> bool:
    return bool(Checker(SimpleNamespace(inputs=[str(path)], verbose=False)).process_all() == 0)


TOKEN = st.text("abcXYZ019-_!#$%&'*+.^`|~", min_size=1, max_size=12)
VALUE = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=20).map(lambda text: text.strip(" \t"))
HEADERS = st.lists(
    st.tuples(st.one_of(TOKEN, st.sampled_from(["transfer-Encoding", "X-A", "x-a", "Content-Encoding"])), VALUE), max_size=5
).map(tuple)
EXCHANGES = st.builds(
    Exchange,
    url=st.sampled_from(["http://a.se/", "https://a.se/x?q=%C3%A5&b", "https://a.se:8443/?", "https://[::1]/"]),
    time=st.datetimes(min_value=datetime(1990, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants it naive
    request=HEADERS.map(lambda more: (("host", "a.se"), *more)),
    status=st.integers(100, 999),
    reason=VALUE,
    protocol=st.sampled_from(["HTTP/1.0", "HTTP/1.1", "HTTP/2"]),
    headers=HEADERS,
    raw=st.binary(max_size=200),
    truncated=st.sampled_from([None, "length", "disconnect"]),
    address=st.sampled_from([None, "192.0.2.1", "2001:db8::1"]),
)


@given(st.lists(EXCHANGES, max_size=3))
def test_reading_gives_back_what_was_written(given: list[Exchange]) -> None:
    data = written(*given)
    assert read(data) == given
    assert read(gzip.decompress(data)) == given  # a plain file
    assert read(gzip.compress(gzip.decompress(data))) == given  # all in one gzip member


@given(st.lists(EXCHANGES, min_size=1, max_size=3))
@settings(max_examples=30)
def test_warcio_finds_no_fault_in_what_is_written(tmp_path_factory: pytest.TempPathFactory, given: list[Exchange]) -> None:
    path = tmp_path_factory.mktemp("warc") / "a.warc.gz"
    path.write_bytes(written(*given))
    assert is_valid(path)
    assert [kind for kind, *_ in records(path.read_bytes())] == ["warcinfo", *["request", "response"] * len(given)]


def test_the_command_warcio_check_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(written(exchange(), exchange(1, b"", status=404)))
    done = subprocess.run([sys.executable, "-m", "warcio.cli", "check", "-v", path], capture_output=True, text=True, check=True)
    assert done.stdout.count("digest pass") == 5
    assert not done.stderr


@given(st.lists(EXCHANGES, min_size=1, max_size=4))
@settings(max_examples=30)
def test_places_follow_each_other_and_can_be_read_alone(given: list[Exchange]) -> None:
    data = written(*given)
    end = 0
    for archived in exchanges(BytesIO(data)):
        assert archived.offset == end
        end += archived.length
        file = BytesIO(data)
        file.seek(archived.offset)
        assert next(exchanges(file)).exchange == archived.exchange
    assert end == len(data)


@pytest.mark.parametrize("size", [65000, 65535, 65536, 65537, 131_072, 200_000])
def test_bodies_of_any_size(size: int) -> None:
    for more in range(0, 600, 37):
        given = [exchange(0, os.urandom(size + more)), exchange(1, b"x" * (size - more)), exchange(2)]
        data = written(*given)
        assert read(data) == read(gzip.decompress(data)) == given


def test_fields_of_the_records() -> None:
    headers: Headers = (("transfer-encoding", "chunked"), ("Content-Encoding", "gzip"), ("X", "å"))
    sent = exchange(raw=zlib.compress(b"Hej"), protocol="HTTP/2", headers=headers, truncated="length")
    info, request, response = records(written(sent))
    assert info[2].startswith(b"software: swedish-events/")
    assert b"isPartOf: run\r\n" in info[2]
    assert request[2] == b"GET /0?a=1&b HTTP/1.1\r\nHost: example.se\r\nUser-Agent: test\r\n\r\n"
    head, body = response[2].split(b"\r\n\r\n", 1)
    assert body == sent.raw
    assert head == (b"HTTP/1.1 200 OK\r\nX-Archive-Orig-transfer-encoding: chunked\r\nContent-Encoding: gzip\r\nX: \xe5")
    assert request[1]["WARC-Record-ID"] == response[1]["WARC-Concurrent-To"]
    expected = {
        "WARC-Target-URI": "https://example.se/0?a=1&b",
        "WARC-Date": "2026-11-24T17:45:12.345678Z",
        "WARC-IP-Address": "192.0.2.1",
        "WARC-Protocol": "h2",
        "WARC-Truncated": "length",
        "Content-Type": "application/http; msgtype=response",
    }
    assert expected.items() <= response[1].items()


def test_a_confirming_304_is_a_revisit() -> None:
    file = BytesIO()
    write(file, exchange(1, b"", status=304, reason="Not Modified"), confirms=("https://example.se/0", NOW))
    (_, (kind, fields, block)) = records(file.getvalue())
    assert kind == "revisit"
    assert fields["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    assert fields["WARC-Refers-To-Target-URI"] == "https://example.se/0"
    assert fields["WARC-Refers-To-Date"] == "2026-11-24T17:45:12.345678Z"
    assert block.startswith(b"HTTP/1.1 304 Not Modified\r\n")
    (archived,) = exchanges(BytesIO(file.getvalue()))
    assert (archived.revisit, archived.confirms) == (True, ("https://example.se/0", NOW))


def test_credentials_are_not_written() -> None:
    request = (("Authorization", "Basic c2VjcmV0"), ("Cookie", "secret=1"), ("PROXY-authorization", "secret"))
    data = written(exchange(url="https://me:secret@example.se:444/", request=request))
    assert b"secret" not in gzip.decompress(data)
    assert b"c2VjcmV0" not in gzip.decompress(data)
    (found,) = read(data)
    assert found.url == "https://example.se:444/"
    assert found.request == (("Host", "example.se:444"),)
    assert read(written(exchange(url="https://example.se/@me?")))[0].url == "https://example.se/@me?"


@pytest.mark.parametrize("before", ["https://", "//", " HTTPS://", "x-y://"])
def test_credentials_in_the_target_of_a_redirect_are_not_written(before: str) -> None:
    moved = exchange(status=302, headers=(("LOCATION", f"{before}me:secret@example.se/@x"), ("X", "me:x@y")))
    data = gzip.decompress(written(moved))
    assert b"secret" not in data
    (found,) = read(written(moved))
    assert (found.header("location"), found.header("x")) == (f"{before}example.se/@x".strip(), "me:x@y")
    assert read(written(exchange(headers=(("Location", "/a@b//c@d"),))))[0].header("location") == "/a@b//c@d"


@pytest.mark.parametrize(
    ("raw", "coding"),
    [(gzip.compress(b"<p>Hej", mtime=0), None), (zlib.compress(b"<p>Hej"), "deflate"), (b"\x1b\x05\0\xf8<p>Hej\x03", "br")],
    ids=["gzip", "deflate", "br"],
)
def test_what_is_packed_is_not_packed_again(raw: bytes, coding: str | None) -> None:
    sent = exchange(0, raw, headers=(("Content-Encoding", coding),) if coding else HTML)
    data = written(sent)
    assert raw in data
    assert read(data) == [sent]
    assert b"<p>Hej" not in written(exchange(0, b"<p>Hej"))


def test_a_header_cannot_forge_another() -> None:
    (found,) = read(written(exchange(headers=(("A", "b\r\nC: d\r\n\r\nbody"),))))
    assert found.headers == (("A", "b C: d body"),)
    assert found.raw == b"<p>Hej"


@pytest.mark.parametrize("plain", [False, True])
def test_cut_anywhere_the_whole_exchanges_are_read(plain: bool) -> None:
    packed = written(exchange(0), exchange(1, b"x" * 50), exchange(2))
    data = gzip.decompress(packed) if plain else packed
    ends = [archived.offset + archived.length for archived in exchanges(BytesIO(data))]
    for cut in range(len(data)):
        found: list[str] = []
        error = None
        try:
            found.extend(archived.exchange.url for archived in exchanges(BytesIO(data[:cut]), name="F"))
        except ArchiveError as raised:
            error = str(raised)
        # the newlines after a plain record are not missed, and count as its own
        whole = sum(end <= cut + 4 * plain for end in ends)
        assert len(found) == whole, cut
        assert error is None or error.startswith("F: damaged at byte "), cut


def test_damage_is_told_after_what_is_readable() -> None:
    data = bytearray(written(exchange(0), exchange(1), exchange(2)))
    first, second, _ = exchanges(BytesIO(data))
    data[second.offset + second.length - 8] ^= 1  # the checksum of the second response
    found = exchanges(BytesIO(data), name="F")
    assert next(found).exchange == first.exchange
    with pytest.raises(ArchiveError, match=r"^F: damaged at byte \d+: .*incorrect data check"):
        next(found)


@given(st.binary(max_size=300), st.booleans())
def test_nonsense_is_damage_and_nothing_else(nonsense: bytes, packed: bool) -> None:
    for data in (nonsense, b"WARC/1.1\r\n" + nonsense, written(exchange()) + nonsense):
        try:
            list(exchanges(BytesIO(gzip.compress(data) if packed else data)))
        except ArchiveError as error:
            assert "damaged at byte" in str(error)  # noqa: PT017 - it may be readable


def by_warcio(body: bytes, headers: list[tuple[str, str]], url: str = "https://example.se/", kind: str = "response") -> bytes:
    """What warcio's own recording of HTTP traffic writes: the response first, its body as it came over the wire."""
    file = BytesIO()
    writer = WARCWriter(file, gzip=True)
    response = writer.create_warc_record(
        url,
        kind,
        payload=BytesIO(body),
        length=len(body),
        http_headers=StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1"),
    )
    request = writer.create_warc_record(
        url, "request", http_headers=StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.se")], is_http_request=True)
    )
    writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "other"}))
    writer.write_request_response_pair(request, response)
    return file.getvalue()


CHUNKED = [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")]


@pytest.mark.parametrize("body", [b"3\r\nHej\r\n3;x=y\r\n d\xe5\r\n0\r\n\r\n", b"Hej d\xe5"])
def test_chunked_bodies_of_other_tools_come_without_chunks(body: bytes) -> None:
    (found,) = read(by_warcio(body, CHUNKED))
    assert found.raw == b"Hej d\xe5"
    assert found.url == "https://example.se/"
    assert found.time.tzinfo is UTC


def test_wget_puts_addresses_in_angle_brackets_and_leaves_the_fraction_out() -> None:
    block = b"HTTP/1.0 200 OK\nContent-Type: text/html;\n  charset=iso-8859-1\nbroken line\n\nHej"
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://a.se/>\r\nwarc-date: 2020-01-02T03:04:05Z\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    (found,) = read(head.encode() + block + b"\r\n\r\n")
    assert (found.url, found.time, found.raw) == ("http://a.se/", datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), b"Hej")
    assert found.charset == "iso-8859-1"
    assert found.request == ()


def test_records_that_are_no_http_responses_are_left_out() -> None:
    data = by_warcio(b"x", [], url="dns:example.se") + by_warcio(b"x", [], kind="resource") + written(exchange(), info=False)
    assert len(read(data)) == 1


def test_pages_are_whole_answers_with_html_or_text(tmp_path: Path) -> None:
    packed = gzip.compress("<p>Hallå".encode())
    file = BytesIO(
        written(
            exchange(0, packed, headers=(*HTML, ("Content-Encoding", "gzip"))),
            exchange(1, headers=()),
            exchange(2, headers=(("content-type", "TEXT/Plain"),)),
            exchange(3, status=404),
            exchange(4, truncated="length"),
            exchange(5, headers=(("Content-Type", "image/png"),)),
            exchange(6, headers=(*HTML, ("Content-Encoding", "br"))),
            exchange(7, b"x" * (MOST_READ + 1)),
            exchange(8, b"x" * (MOST_READ + 200_000)),
            exchange(9, gzip.compress(b"x" * (MOST_READ + 1)), headers=(*HTML, ("Content-Encoding", "gzip"))),
        )
    )
    file.seek(0, 2)
    write(file, exchange(10, b"", status=304), confirms=("https://example.se/0?a=1&b", NOW))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(file.getvalue() + b"\x1f\x8b\x08")
    *found, last = pages(str(path))
    assert found[:3] == [
        Page("<p>Hallå".encode(), "https://example.se/0?a=1&b", NOW, "utf-8"),
        Page(b"<p>Hej", "https://example.se/1?a=1&b", NOW + timedelta(seconds=1), None),
        Page(b"<p>Hej", "https://example.se/2?a=1&b", NOW + timedelta(seconds=2), None),
    ]
    assert [str(error).removeprefix(f"{path}: unreadable: https://example.se/") for error in found[3:]] == [
        "6?a=1&b: unknown content coding: br",
        "7?a=1&b: larger than 2,097,152 bytes",
        "8?a=1&b: larger than 2,097,152 bytes",
        "9?a=1&b: larger than 2,097,152 bytes",
    ]
    assert all(isinstance(error, InputError) for error in found[3:])
    assert isinstance(last, ArchiveError)
    assert str(last).startswith(f"{path}: damaged at byte {len(file.getvalue())}: cut off")


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    (error,) = pages(str(tmp_path / "no.warc.gz"))
    assert isinstance(error, InputError)
    assert str(error).endswith("no.warc.gz: unreadable: No such file or directory")


def test_reading_a_warc_does_not_load_httpx() -> None:
    code = "import sys, scraper.fetch.warc; sys.exit('httpx' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
