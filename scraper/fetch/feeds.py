"""Sitemaps (sitemaps.org protocol 0.9), RSS 2.0 and Atom (RFC 4287): the addresses that they hold."""

import gzip
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

from scraper.errors import ScraperError

_GZIP: Final = b"\x1f\x8b"
_ITEMS: Final = frozenset(("url", "sitemap", "item", "entry"))
_CHUNK: Final = 1 << 20


class FeedError(ScraperError):
    """A sitemap or feed that cannot be read to its end; what stood before was given."""


class Address(NamedTuple):
    """An address in a sitemap or feed."""

    url: str
    day: str | None  # when it was last changed or published: YYYY-MM-DD, None where it is not said so
    is_sitemap: bool = False


def addresses(body: bytes, limit: int) -> Iterator[Address]:
    """The addresses of a sitemap, a sitemap index, or a feed; gzip is told by its first bytes.

    Raises ``FeedError`` where the body is none of these, breaks off, declares entities, or unpacks to more than ``limit`` bytes.
    """
    body = _unpacked(body, limit)
    if b"<!DOCTYPE" in body[:_CHUNK] or b"<!ENTITY" in body[:_CHUNK]:
        raise FeedError("it declares a document type, which sitemaps and feeds do not have")
    item: dict[str, str] = {}
    found, name = False, ""
    try:
        for event, element in ET.iterparse(BytesIO(body.lstrip()), ("start", "end")):  # noqa: S314 - no entities, no size
            name = element.tag.rpartition("}")[2].lower()
            if event == "start":
                item = {} if name in _ITEMS else item
                continue
            if name in _ITEMS:
                yield from _address(name, item)
                found = True
                element.clear()
            else:
                item.setdefault(name, (element.text or element.get("href") or "").strip())
    except ET.ParseError as error:
        raise FeedError(f"it is no XML or breaks off: {error}") from error
    if not found and name not in {"urlset", "sitemapindex", "rss", "feed", "rdf"}:
        raise FeedError(f"it is XML, but neither a sitemap nor a feed: <{name}>")


def _address(name: str, item: dict[str, str]) -> Iterator[Address]:
    url = item.get("loc") or item.get("link") or item.get("guid") or item.get("id")
    if url:
        day = item.get("lastmod") or item.get("updated") or item.get("published") or item.get("date") or ""
        is_day = len(day) >= len("2026-01-01") and day[4] == day[7] == "-"
        yield Address(url, day[:10] if is_day else None, name == "sitemap")


def _unpacked(body: bytes, limit: int) -> bytes:
    if not body.startswith(_GZIP):
        return body
    try:
        with gzip.open(BytesIO(body)) as file:
            unpacked = file.read(limit + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise FeedError(f"its gzip data are broken: {error}") from error
    if len(unpacked) > limit:
        raise FeedError(f"it unpacks to more than {limit} bytes")
    return unpacked
