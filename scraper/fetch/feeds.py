"""Sitemaps (sitemaps.org protocol 0.9), RSS 2.0 and Atom (RFC 4287): the addresses that they hold."""

import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, date
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple
from xml.parsers import expat
from zoneinfo import ZoneInfo

from scraper.errors import ScraperError

_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 1 << 16
_STEP: Final = 64  # bytes of gzip data at once: where they break, what the last ones hold is lost
_ITEMS: Final = frozenset(("url", "sitemap", "item", "entry"))
_ROOTS: Final = frozenset(("urlset", "sitemapindex", "rss", "feed", "rdf"))
_URLS: Final = ("loc", "link", "guid", "id")
_DAYS: Final = ("lastmod", "updated", "published", "pubdate", "date")
_KEPT: Final = frozenset((*_URLS, *_DAYS))
_DEEPEST: Final = 20
_MOST: Final = 200_000  # addresses; the protocol allows 50,000
_NAMES: Final = 1000  # of elements and attributes; the parser remembers each
_LONGEST: Final = 8192  # characters of an element's words


class FeedError(ScraperError):
    """A sitemap or feed that cannot be read to its end; what stood before was given."""


class Address(NamedTuple):
    """An address in a sitemap or feed."""

    url: str
    day: str | None  # when it was last changed or published: YYYY-MM-DD, None where it is not said
    is_sitemap: bool = False


def addresses(body: bytes, limit: int) -> Iterator[Address]:
    """The addresses of a sitemap, a sitemap index, or a feed; gzip is told by its first bytes.

    Raises ``FeedError`` where the body is none of these, breaks off, declares a document type, or unpacks to more than ``limit``
    bytes.
    """
    reader = _Reader()
    try:
        for piece in _unpacked(body, limit):
            reader.read(piece)
            yield from reader.taken()
        reader.read(b"", is_last=True)
    except (FeedError, zlib.error, expat.ExpatError, LookupError, ValueError) as error:  # ValueError: an encoding that is none
        yield from reader.taken()
        if isinstance(error, FeedError):
            raise
        what = "its gzip data are broken" if isinstance(error, zlib.error) else "it is no XML or breaks off"
        raise FeedError(f"{what}: {error}") from error


class _Reader:
    """Takes XML in pieces and keeps nothing but the item at hand."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.CharacterDataHandler = self._text
        self._parser.EndElementHandler = self._end
        self._depth = self._count = 0
        self._item: dict[str, str] | None = None
        self._words = ""
        self._found: list[Address] = []
        self._begun = False  # anything but white space was read

    def read(self, piece: bytes, *, is_last: bool = False) -> None:
        """Reads on; white space in front of the XML declaration, which is an error, is common."""
        piece = piece if self._begun else piece.lstrip()
        self._begun = self._begun or bool(piece)
        self._parser.Parse(piece, is_last)

    def taken(self) -> list[Address]:
        """What was found since last asked."""
        found, self._found = self._found, []
        return found

    def _refuse(self, *_: object) -> None:
        raise FeedError("it declares a document type, which sitemaps and feeds do not have")

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(" ")[2].lower()
        if self._depth == 0 and name not in _ROOTS:
            raise FeedError(f"it is XML, but neither a sitemap nor a feed: <{name[:40]}>")
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FeedError("its elements are nested too deep")
        if len(self._parser.intern) > _NAMES:
            raise FeedError(f"its elements have more than {_NAMES} names")
        if name in _ITEMS:
            self._item = {}
        elif name == "link" and self._item is not None and attributes.get("rel", "alternate") == "alternate":
            self._item.setdefault("link", attributes.get("href", ""))
        self._words = ""

    def _text(self, words: str) -> None:
        if self._item is not None and len(self._words) < _LONGEST:
            self._words += words

    def _end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.rpartition(" ")[2].lower()
        if self._item is None:
            return
        if name not in _ITEMS:
            if name in _KEPT and (words := self._words.strip()):
                self._item[name] = self._item.get(name) or words
        elif url := next((each for key in _URLS if (each := self._item.get(key))), None):
            self._count += 1
            if self._count > _MOST:
                raise FeedError(f"it has more than {_MOST} addresses")
            self._found.append(Address(url, _day(self._item), name == "sitemap"))
        self._words = ""
        self._item = None if name in _ITEMS else self._item


def _day(item: Mapping[str, str]) -> str | None:
    """A W3C date as it stands (sitemaps, Atom); of an RFC 822 date (RSS) the day in Sweden."""
    said = next((item[name] for name in _DAYS if item.get(name)), "")
    try:
        if said[4:5] == said[7:8] == "-":
            return date.fromisoformat(said[:10]).isoformat()
        moment = parsedate_to_datetime(said)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # "-0000": UTC, without a place
        return moment.astimezone(ZoneInfo("Europe/Stockholm")).date().isoformat()
    except (ValueError, OverflowError):
        return None


def _unpacked(body: bytes, limit: int) -> Iterator[bytes]:
    """The body in pieces, of which none is large."""
    if not body.startswith(_GZIP):
        yield from (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))
        return
    size, stream = 0, zlib.decompressobj(31)
    for start in range(0, len(body), _STEP):
        rest = body[start : start + _STEP]
        while rest and not stream.eof:
            piece = stream.decompress(rest, _PIECE)
            rest = stream.unconsumed_tail
            size += len(piece)
            if size > limit:
                raise FeedError(f"it unpacks to more than {limit} bytes")
            yield piece
        if stream.eof:
            if (stream.unused_data + body[start + _STEP :]).strip(b"\0"):
                raise FeedError("something follows its gzip data")
            return
    raise FeedError("its gzip data are broken: they break off")
