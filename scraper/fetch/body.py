"""A body without its content coding, never larger than allowed."""

import zlib
from typing import Final

from scraper.errors import FetchError

#: What requests ask for, and all that is read.
ACCEPTED: Final = "gzip, deflate"
_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 8192  # of the input at a time: what follows a gzip member is copied, which must not cost the whole body


def known(coding: str | None) -> bool:
    """Whether a body of that ``Content-Encoding`` can be read."""
    return _name(coding) in {"identity", "gzip", "deflate"}


def decode(raw: bytes, coding: str | None, limit: int, url: str = "") -> bytes:
    """The body as it was before its content coding (RFC 9110 8.4): gzip of any number of members, deflate, or none.

    Raises FetchError: "too_large" where it is over ``limit`` bytes, "body" for an unknown coding and for a stream that is
    broken or not whole.
    """
    decoder = Decoder(coding, limit, url)
    body = decoder.feed(raw)
    decoder.finish()
    return body


def beginning(raw: bytes, coding: str | None, limit: int, url: str = "") -> bytes:
    """The first ``limit`` bytes of what ``decode`` gives; the rest may be broken. Raises FetchError ("body")."""
    decoder = Decoder(coding, limit, url)
    body = bytearray()
    for start in range(0, len(raw), _PIECE):
        body += decoder.read(raw[start : start + _PIECE])
        if decoder.size > limit:
            break
    return bytes(body[:limit])


class Decoder:
    """Decodes a body while it arrives; holds no more than ``limit`` bytes and one piece."""

    def __init__(self, coding: str | None, limit: int, url: str = "") -> None:
        if not known(coding):
            raise FetchError("body", url, f"unknown content coding: {coding}")
        self._coding, self._limit, self._url = _name(coding), limit, url
        self._stream: zlib._Decompress | None = None
        self._ended = False
        self._taken = 0
        #: Bytes decoded until now.
        self.size = 0

    def feed(self, data: bytes) -> bytes:
        """What the next part of the body decodes to; "too_large" counts the body as sent, too. Raises FetchError."""
        self._taken += len(data)
        self._check()
        if self._coding == "identity":
            body = self.read(data)
        else:
            body = b"".join(self._checked(data[start : start + _PIECE]) for start in range(0, len(data), _PIECE))
        self._check()
        return body

    def finish(self) -> None:
        """Raises FetchError ("body") where the stream is not whole."""
        if self._stream is not None and not self._ended:
            raise FetchError("body", self._url, f"the {self._coding} body is not whole")

    def read(self, data: bytes) -> bytes:
        """As ``feed``, for a piece and without an error over the limit: at most one byte more than the limit in all."""
        if self._coding == "identity":
            self.size += len(data)
            return data
        try:
            return self._inflate(data)
        except zlib.error as exc:
            raise FetchError("body", self._url, f"the {self._coding} body is broken: {exc}") from None

    def _checked(self, data: bytes) -> bytes:
        body = self.read(data)
        self._check()
        return body

    def _check(self) -> None:
        if max(self.size, self._taken) > self._limit:
            raise FetchError("too_large", self._url, f"larger than {self._limit:,} bytes")

    def _inflate(self, data: bytes) -> bytes:
        """One piece; after a gzip member the next one begins, and anything else at the end is ignored, as browsers do."""
        parts: list[bytes] = []
        while data and self.size <= self._limit:
            if self._stream is None or (self._ended and self._coding == "gzip" and _begins(data)):
                self._stream, self._ended = zlib.decompressobj(self._bits(data)), False
            elif self._ended:
                break
            part = self._stream.decompress(data, self._limit + 1 - self.size)
            self.size += len(part)
            parts.append(part)
            self._ended = self._stream.eof
            data = self._stream.unused_data if self._ended else self._stream.unconsumed_tail
        return b"".join(parts)

    def _bits(self, data: bytes) -> int:
        """The format in zlib's words; ``deflate`` should come in a zlib wrapper (RFC 1950), and often comes without."""
        if self._coding == "gzip":
            return 16 + zlib.MAX_WBITS
        wrapped = data[0] & 0x0F == zlib.DEFLATED and (len(data) < 2 or int.from_bytes(data[:2], "big") % 31 == 0)  # noqa: PLR2004 RFC 1950 2.2
        return zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS


def _begins(data: bytes) -> bool:
    """Whether a gzip member begins here, as far as can be seen."""
    return data.startswith(_GZIP) or data == _GZIP[:1]


def _name(coding: str | None) -> str:
    """A coding's name; ``x-gzip`` is gzip (RFC 9110 8.4.1.3), no coding is ``identity``."""
    name = (coding or "identity").strip().lower() or "identity"
    return "gzip" if name == "x-gzip" else name
