import gzip
import time
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import FetchError
from scraper.fetch.body import Decoder, beginning, decode, known

LARGE = 1 << 30
CODERS: dict[str | None, Callable[[bytes], bytes]] = {
    None: bytes,
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "GZIP ": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
}


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data, wbits=-15)


def failure(raw: bytes, coding: str | None, limit: int = LARGE) -> str:
    with pytest.raises(FetchError) as caught:
        decode(raw, coding, limit, "http://a.se/")
    assert caught.value.url == "http://a.se/"
    return f"{caught.value.kind}: {caught.value}"


@given(st.binary(max_size=50_000), st.sampled_from(sorted(CODERS, key=str)))
def test_what_was_coded_is_decoded(data: bytes, coding: str | None) -> None:
    assert decode(CODERS[coding](data), coding, len(data) + 64) == data


@given(st.binary(max_size=50_000))
def test_deflate_without_its_wrapper(data: bytes) -> None:
    assert decode(raw_deflate(data), "deflate", len(data) + 64) == data


@given(st.lists(st.binary(max_size=1000), min_size=1, max_size=5))
def test_gzip_members(members: list[bytes]) -> None:
    raw = b"".join(map(gzip.compress, members))
    assert decode(raw, "gzip", LARGE) == b"".join(members)
    assert decode(raw + bytes(3), "gzip", LARGE) == b"".join(members)


@given(st.binary(max_size=20_000), st.sampled_from([gzip.compress, zlib.compress, raw_deflate]), st.integers(1, 5000))
def test_in_parts(data: bytes, coder: Callable[[bytes], bytes], size: int) -> None:
    raw = coder(data)
    decoder = Decoder("gzip" if coder is gzip.compress else "deflate", LARGE)
    body = b"".join(decoder.feed(raw[start : start + size]) for start in range(0, len(raw), size))
    decoder.finish()
    assert body == data
    assert decoder.size == len(data)


@given(st.binary(min_size=1, max_size=2000), st.sampled_from(["gzip", "deflate"]))
def test_whatever_comes_there_is_a_body_or_a_named_error(raw: bytes, coding: str) -> None:
    try:
        assert len(decode(raw, coding, 5000)) <= 5000
    except FetchError as exc:
        assert exc.kind in {"body", "too_large"}  # noqa: PT017 any of three outcomes


@given(st.binary(max_size=3000), st.data())
def test_a_part_is_not_the_whole(data: bytes, draw: st.DataObject) -> None:
    raw = gzip.compress(data)
    part = raw[: draw.draw(st.integers(1, len(raw) - 1))]
    assert failure(part, "gzip") == "body: the gzip body is not whole"


def test_broken() -> None:
    assert failure(b"<html>", "gzip").startswith("body: the gzip body is broken: ")
    raw = bytearray(gzip.compress(b"hej" * 100))
    raw[-5] ^= 1  # the check sum
    assert failure(bytes(raw), "gzip").startswith("body: the gzip body is broken: ")


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress", "utf-8"])
def test_unknown(coding: str) -> None:
    assert not known(coding)
    assert failure(b"x", coding) == f"body: unknown content coding: {coding}"


def test_no_body_at_all() -> None:
    assert decode(b"", "gzip", 0) == b""


@pytest.mark.parametrize("coding", [None, "gzip", "deflate"])
def test_the_limit_is_exact(coding: str | None) -> None:
    raw = CODERS[coding](bytes(10_000))
    assert len(decode(raw, coding, 10_000)) == 10_000
    assert failure(raw, coding, 9_999) == "too_large: larger than 9,999 bytes"


def test_a_body_that_coding_makes_larger_counts_as_sent() -> None:
    assert failure(gzip.compress(b"x"), "gzip", 5) == "too_large: larger than 5 bytes"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_stays_small(coding: str) -> None:
    bomb = CODERS[coding](bytes(1 << 26))
    tracemalloc.start()
    try:
        assert failure(bomb, coding, 1 << 20).startswith("too_large")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 << 20


def test_a_heap_of_empty_members_is_quick() -> None:
    heap = gzip.compress(b"") * 50_000
    began = time.perf_counter()
    assert decode(heap, "gzip", 1 << 20) == b""
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize("coding", [None, "gzip", "deflate"])
def test_the_beginning(coding: str | None) -> None:
    raw = CODERS[coding](bytes(range(256)) * 1000)
    assert beginning(raw, coding, 300) == (bytes(range(256)) * 2)[:300]
    assert beginning(raw, coding, 1 << 20) == bytes(range(256)) * 1000
