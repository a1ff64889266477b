"""One request and its response, as they went over the wire and as the archive keeps them."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote, urljoin

Headers = tuple[tuple[str, str], ...]

OK: Final = 200
REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
NOT_MODIFIED: Final = 304
_RESERVED: Final = "%/?#[]@:!$&'()*+,;=~"
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response; ``raw`` is the response's body with its content coding, without its transfer coding."""

    url: str
    time: datetime  # UTC, when the request was sent
    request: Headers
    status: int
    reason: str
    protocol: str  # "HTTP/1.1", "HTTP/2"
    headers: Headers
    raw: bytes
    truncated: str | None = None  # why the body is not whole, in the words of WARC-Truncated: "length", "disconnect"
    address: str | None = None  # the IP address that answered

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        low = name.lower()
        return next((value for key, value in self.headers if key.lower() == low), None)

    @property
    def media_type(self) -> str:
        """``text/html`` of ``text/html; charset=utf-8``; empty where none is given."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """What the response says of its encoding."""
        found = _CHARSET.search(self.header("content-type") or "")
        return found[1] if found else None

    @property
    def target(self) -> str | None:
        """Where a redirect leads, absolute; None for any other response."""
        location = self.header("location")
        if self.status not in REDIRECTS or not location:
            return None
        octets = location.strip().encode("latin-1", "replace")  # headers are shown as Latin-1
        try:
            written = octets.decode()
        except UnicodeDecodeError:
            written = quote(octets, safe=_RESERVED)
        try:
            return urljoin(self.url, written)
        except ValueError:
            return None
