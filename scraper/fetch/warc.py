"""Exchanges as WARC/1.1 records and back (ISO 28500:2017); the only home of warcio."""

import re
import zlib
from base64 import b32encode
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha1
from io import BytesIO
from typing import BinaryIO, Final, NamedTuple
from urllib.parse import urlsplit

from warcio.bufferedreaders import ChunkedDataReader  # type: ignore[import-untyped]
from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from scraper import __version__
from scraper.errors import ArchiveError
from scraper.fetch.exchange import Exchange, Headers
from scraper.fetch.records import DamageError, Record, records

NOT_MODIFIED_PROFILE: Final = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_MOST_HEAD: Final = 65536
#: The body is stored without its transfer coding, so the header may not claim one.
_TRANSFER: Final = "transfer-encoding"
_ORIGINAL: Final = "X-Archive-Orig-"
_STORED: Final = (_ORIGINAL + _TRANSFER).lower()
_SECRET: Final = frozenset(("authorization", "proxy-authorization", "cookie"))
_PROTOCOLS: Final = {"HTTP/2": "h2", "HTTP/3": "h3"}
_BY_CODE: Final = {code: name for name, code in _PROTOCOLS.items()}
#: Higher levels save one percent of a page and cost a quarter of the speed.
_LEVEL: Final = 6
_GZIP: Final = b"\x1f\x8b"
_STATUS: Final = re.compile(r"(HTTP/\d(?:\.\d)?) +(\d{3})(?: (.*))?", re.DOTALL)
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_LINE_END: Final = re.compile(r"\r?\n")
_FOLD: Final = re.compile(r"\r?\n[ \t]+")
_USER: Final = re.compile(r"^(\s*(?:[\w+.-]+:)?//)[^/?#]*@")
_BREAKS: Final = re.compile("[\r\n\0]+")


class Archived(NamedTuple):
    """An exchange and where it lies: the bytes from ``offset`` on hold all its records, and what stands before them."""

    exchange: Exchange
    offset: int
    length: int
    revisit: bool  # without a body of its own: a 304, or the same bytes as an earlier response
    confirms: tuple[str, datetime] | None  # address and time of the earlier response
    cut: bool  # the body is longer than what was asked for


class _Head(StatusAndHeaders):  # type: ignore[misc] # warcio has no types
    """HTTP headers to the byte; warcio's public way to make a record parses them, and makes ASCII of them."""

    def __init__(self, head: bytes) -> None:
        super().__init__("HTTP", [])
        self.head = head

    def to_ascii_bytes(self, _: object = None) -> bytes:
        return self.head


def digest(raw: bytes) -> str:
    """The SHA-1 of a body in Base32, as WARC digests are customarily written."""
    return "sha1:" + b32encode(sha1(raw, usedforsecurity=False).digest()).decode()


def without_credentials(url: str) -> str:
    """The address, which may be relative, without user name and password."""
    return _USER.sub(r"\1", url)


def write_info(file: BinaryIO, name: str, run: str, time: datetime) -> None:
    """Appends the ``warcinfo`` record with which every file begins."""
    fields = f"software: swedish-events/{__version__}\r\nformat: WARC File Format 1.1\r\nisPartOf: {run}\r\n"
    _append(file, "warcinfo", [("WARC-Filename", name), ("WARC-Date", _date(time))], b"", fields.encode())


def write(file: BinaryIO, exchange: Exchange, *, confirms: tuple[str, datetime] | None = None) -> None:
    """Appends the request and the response to an open file, each as a gzip member.

    A 304 which ``confirms`` an earlier response (its address and time) becomes a ``revisit`` record. Credentials are left out;
    a request without Host gets one. Raises ``OSError`` where the file cannot be written.
    """
    url = without_credentials(exchange.url)
    common = [("WARC-Target-URI", url), ("WARC-Date", _date(exchange.time))]
    if exchange.address:
        common.append(("WARC-IP-Address", exchange.address))
    if exchange.protocol in _PROTOCOLS:
        common.append(("WARC-Protocol", _PROTOCOLS[exchange.protocol]))
    request = _append(file, "request", common, _request(url, exchange), b"")
    common.append(("WARC-Concurrent-To", request))
    if exchange.truncated:
        common.append(("WARC-Truncated", exchange.truncated))
    if confirms:
        common.append(("WARC-Profile", NOT_MODIFIED_PROFILE))
        common += [("WARC-Refers-To-Target-URI", without_credentials(confirms[0])), ("WARC-Refers-To-Date", _date(confirms[1]))]
    _append(file, "revisit" if confirms else "response", common, _response(exchange), exchange.raw)


def _append(file: BinaryIO, kind: str, headers: list[tuple[str, str]], head: bytes, body: bytes) -> str:
    """One record; its identity."""
    writer = WARCWriter(plain := BytesIO(), gzip=False, warc_version="1.1")
    fields = writer._init_warc_headers(None, kind, {"WARC-Type": kind} | dict(headers))  # noqa: SLF001 - see _Head
    http = _Head(head) if head else None
    media_type, size = writer.WARC_RECORDS[kind], len(body)
    writer.write_record(ArcWarcRecord("warc", kind, fields, BytesIO(body), http, media_type, size, payload_length=size))
    is_packed = body.startswith(_GZIP) or b"\r\ncontent-encoding:" in head.lower()
    packer = zlib.compressobj(0 if is_packed else _LEVEL, wbits=31)  # packing twice gains nothing
    file.write(packer.compress(plain.getbuffer()) + packer.flush())
    return str(fields.get_header("WARC-Record-ID"))


def _request(url: str, exchange: Exchange) -> bytes:
    parts = urlsplit(url)
    kept = tuple((name, value) for name, value in exchange.request if name.lower() not in _SECRET)
    if not any(name.lower() == "host" for name, _ in kept):
        kept = (("Host", parts.netloc), *kept)
    return _head(f"GET {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1", kept)


def _response(exchange: Exchange) -> bytes:
    version = "HTTP/1.1" if exchange.protocol in _PROTOCOLS else exchange.protocol
    headers = tuple(_kept(name, value) for name, value in exchange.headers)
    return _head(f"{version} {exchange.status:03} {exchange.reason}", headers)


def _kept(name: str, value: str) -> tuple[str, str]:
    """A response's header as it is written."""
    if name.lower() == "location":
        return name, without_credentials(value)
    return (_ORIGINAL + name if name.lower() == _TRANSFER else name), value


def _head(first: str, headers: Headers) -> bytes:
    lines = [first, *(f"{name}: {value}" for name, value in headers)]
    return b"".join(_bytes(_BREAKS.sub(" ", line)) + b"\r\n" for line in lines) + b"\r\n"


def _bytes(line: str) -> bytes:
    """HTTP headers are bytes, customarily shown as Latin-1; what does not fit was never received."""
    try:
        return line.encode("latin-1")
    except UnicodeEncodeError:
        return line.encode()


def _date(time: datetime) -> str:
    return time.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def exchanges(file: BinaryIO, *, limit: int | None = None, name: str = "WARC file") -> Iterator[Archived]:
    """The HTTP responses from where an open WARC file stands, plain or gzip, whoever wrote it.

    Bodies come without chunks; of longer ones about ``limit`` bytes. Raises ``ArchiveError`` after the last readable response
    of a damaged file, with ``name``, place and reason.
    """
    begin = file.tell()
    requests: dict[str, Record] = {}
    try:
        for record in records(file, None if limit is None else limit + _MOST_HEAD):
            kind = record.value("warc-type")
            if kind == "request":
                requests = {record.value("warc-record-id"): record}
            found = _exchange(record, requests) if kind in {"response", "revisit"} else None
            if found:
                yield Archived(found, begin, record.end - begin, kind == "revisit", _confirms(record), record.cut)
                begin = record.end
    except DamageError as error:
        raise ArchiveError(f"{name}: damaged at byte {error.offset}: {error}") from error


def _exchange(record: Record, requests: dict[str, Record]) -> Exchange | None:
    """What a record holds; None where it is no response to an HTTP request."""
    url, time = record.value("warc-target-uri").strip("<>"), _time(record.value("warc-date"))
    first, headers, body = _parse(record.block)
    status = _STATUS.fullmatch(first)
    if not status or not time or not url.lower().startswith(("http://", "https://")):
        return None
    if any(name.lower() == _TRANSFER and "chunked" in value.lower() for name, value in headers):
        body = ChunkedDataReader(BytesIO(body)).read()
    request = next((requests[key] for key in record.values("warc-concurrent-to") if key in requests), None)
    return Exchange(
        url=url,
        time=time,
        request=_parse(request.block)[1] if request else (),
        status=int(status[2]),
        reason=status[3] or "",
        protocol=next((_BY_CODE[code] for code in record.values("warc-protocol") if code in _BY_CODE), status[1]),
        headers=tuple((name[len(_ORIGINAL) :] if name.lower() == _STORED else name, value) for name, value in headers),
        raw=body,
        truncated=record.value("warc-truncated") or ("length" if record.cut else None),
        address=record.value("warc-ip-address") or None,
    )


def _parse(block: bytes) -> tuple[str, Headers, bytes]:
    """First line, headers and body of an HTTP message."""
    end = _HEAD_END.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block.rstrip(b"\r\n"), b"")
    first, *lines = _LINE_END.split(_FOLD.sub(" ", head.decode("latin-1")))
    pairs = (line.partition(":") for line in lines if ":" in line)
    return first, tuple((name.strip(" \t"), value.strip(" \t")) for name, _, value in pairs), body


def _confirms(record: Record) -> tuple[str, datetime] | None:
    time = _time(record.value("warc-refers-to-date"))
    return (record.value("warc-refers-to-target-uri").strip("<>"), time) if time else None


def _time(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
