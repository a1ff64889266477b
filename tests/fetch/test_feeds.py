"""Sitemaps, RSS and Atom."""

import gzip
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch.feeds import Address, FeedError, addresses

LIMIT = 1 << 20
MAP = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
ENTRY = "<url><loc> https://example.se/{0} </loc><lastmod>2026-11-{0:02}T10:00:00+01:00</lastmod></url>"


def read(text: str | bytes) -> list[Address]:
    return list(addresses(text if isinstance(text, bytes) else text.encode(), LIMIT))


def test_a_sitemap() -> None:
    body = MAP.format("".join(ENTRY.format(n) for n in (1, 2)) + "<url><loc>https://example.se/3</loc></url>")
    expected = [("https://example.se/1", "2026-11-01"), ("https://example.se/2", "2026-11-02"), ("https://example.se/3", None)]
    assert [(found.url, found.day) for found in read(body)] == expected
    assert read(gzip.compress(body.encode())) == read(body)


def test_an_index() -> None:
    body = '<sitemapindex xmlns="x"><sitemap><loc>https://example.se/sitemap1.xml.gz</loc></sitemap></sitemapindex>'
    assert read(body) == [Address("https://example.se/sitemap1.xml.gz", None, is_sitemap=True)]


def test_rss_and_atom() -> None:
    rss = "<rss version='2.0'><channel><link>https://example.se/</link><item><title>En dag</title><link>https://example.se/1</link><pubDate>Mon, 03 Oct 2022 08:00:00 GMT</pubDate></item><item><guid>https://example.se/2</guid></item></channel></rss>"
    assert read(rss) == [Address("https://example.se/1", "2022-10-03"), Address("https://example.se/2", None)]
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:1</id><link href='https://example.se/1'/><updated>2026-11-01T08:00:00Z</updated></entry></feed>"
    assert read(atom) == [Address("https://example.se/1", "2026-11-01")]


def test_an_empty_feed_is_a_feed() -> None:
    assert read("<rss version='2.0'><channel><title>Kalender</title></channel></rss>") == []
    assert read(MAP.format("")) == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "no XML"),
        (b"<html><body>404</body></html>", "neither a sitemap nor a feed"),
        (b"{}", "no XML"),
        (gzip.compress(b"<urlset/>", mtime=0)[:-9], "gzip data are broken"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><urlset>&a;</urlset>", "document type"),
        (gzip.compress(b" " * (LIMIT + 1), mtime=0), "unpacks to more than"),
    ],
)
def test_what_is_none(body: bytes, reason: str) -> None:
    with pytest.raises(FeedError, match=reason):
        read(body)


@pytest.mark.parametrize(
    "body",
    [
        "<!DOCTYPE x [<!ENTITY a 'b'>]><urlset>&a;</urlset>".encode("utf-16"),
        b"<!--" + b" " * 500_000 + b"--><!DOCTYPE urlset SYSTEM 'x'><urlset/>",
    ],
    ids=["utf-16", "comment"],
)
def test_a_document_type_wherever_it_hides(body: bytes) -> None:
    with pytest.raises(FeedError, match="document type"):
        read(body)


@pytest.mark.parametrize("unit", [b"<a>", b"<a/>", b"<url>", b"<url><loc>x</loc></url>", b"x", b"<url><loc>" + b"x" * 99])
def test_bombs_cost_little(unit: bytes) -> None:
    body = b"<urlset>" + unit * (2_000_000 // len(unit))
    tracemalloc.start()
    with suppress(FeedError):
        for _ in addresses(body, 1 << 26):
            pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_500_000


def test_memory_does_not_grow_within_an_item() -> None:
    body = b"<urlset><url>" + b"".join(b"<a%d>x</a%d>" % (n, n) for n in range(50_000)) + b"</url></urlset>"
    tracemalloc.start()
    with pytest.raises(FeedError, match="names"):
        list(addresses(body, 1 << 26))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_500_000


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("<pubDate>Sun, 02 Oct 2022 22:30:00 GMT</pubDate>", "2022-10-03"),  # half past midnight in Sweden
        ("<pubDate>Sun, 02 Oct 2022 22:30:00 -0000</pubDate>", "2022-10-03"),
        ("<pubDate>Mon, 03 Oct 2022 00:30:00 +0200</pubDate>", "2022-10-03"),
        ("<pubDate>Fri, 31 Dec 9999 23:59:00 -2300</pubDate>", None),
        ("<pubDate>i morgon</pubDate>", None),
        ("<lastmod>2026-11-24</lastmod>", "2026-11-24"),
        ("<lastmod>2026-13-41T10:00:00Z</lastmod>", None),
        ("<lastmod>abcd-ef-gh</lastmod>", None),
    ],
)
def test_the_day_in_sweden(said: str, day: str | None) -> None:
    assert read(f"<rss><channel><item><link>https://example.se/1</link>{said}</item></channel></rss>")[0].day == day


@pytest.mark.parametrize("place", [-6, -20, -200])
def test_what_stands_before_a_break_of_gzip_is_given(place: int) -> None:
    body = MAP.format("".join(f"<url><loc>https://example.se/{n * n}</loc></url>" for n in range(2000))).encode()
    packed = bytearray(gzip.compress(body))
    packed[place] ^= 0xFF
    found: list[Address] = []
    with pytest.raises(FeedError):
        found.extend(addresses(bytes(packed), LIMIT))
    assert 1500 < len(found) <= 2000
    assert [each.url for each in found[:1500]] == [f"https://example.se/{n * n}" for n in range(1500)]


def test_what_follows_gzip_data_is_told() -> None:
    packed = gzip.compress(MAP.format(ENTRY.format(1)).encode())
    assert len(read(packed + b"\0" * 100)) == 1  # padding
    with pytest.raises(FeedError, match="something follows"):
        read(packed + packed)


@pytest.mark.parametrize("rest", ["<url><loc>https://exa", "</urlset><", "<url></loc>"])
def test_what_stands_before_a_break_is_given(rest: str) -> None:
    found = addresses((MAP.partition("{}")[0] + ENTRY.format(1) + rest).encode(), LIMIT)
    assert next(found).url == "https://example.se/1"
    with pytest.raises(FeedError, match="breaks off"):
        list(found)


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"<urlset>{text}</urlset>".encode("utf-8", "replace")))
def test_any_bytes(body: bytes) -> None:
    with suppress(FeedError):
        assert all(isinstance(each, Address) for each in addresses(body, LIMIT))
