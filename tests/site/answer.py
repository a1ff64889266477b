"""Requests as they came and answers as they go out."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import formatdate, parsedate_to_datetime
from http import HTTPStatus
from typing import Final, Literal, NamedTuple

Headers = list[tuple[str, str]]
HTML: Final = "text/html;charset=UTF-8"


class Request(NamedTuple):
    """A request that was answered; ``time`` is ``time.monotonic()`` at its arrival, ``status`` 0 where nothing was sent."""

    time: float
    method: str
    path: str  # with its query, as it came
    headers: dict[str, str]  # names in lower case
    status: int


class Found(NamedTuple):
    """What stands at an address."""

    body: str | bytes
    status: int = 200
    media: str = HTML
    location: str | None = None
    packing: Literal["coding", "file"] | None = None  # gzip always: as content coding, or the bytes of a file


class Asked(NamedTuple):
    """A request's address taken apart."""

    key: str  # the path in lower case, without session, with .html
    query: dict[str, list[str]]
    headers: dict[str, str]


@dataclass
class Answer:
    """A response: ``body`` as it is sent, ``plain`` before its content coding."""

    status: int
    headers: Headers
    body: bytes
    plain: bytes
    target: str  # path and query that were asked for
    method: str = "GET"
    media: str = HTML

    def head(self, *, length: int | None = None, chunked: bool = False) -> bytes:
        """Status line and headers; with another length, or chunked, than fits the body."""
        size = len(self.body) if length is None else length
        bare = self.status in {204, 304}
        framing = "Transfer-Encoding: chunked\r\n" if chunked else "" if bare else f"Content-Length: {size}\r\n"
        kind = "" if bare else f"Content-Type: {self.media}\r\n"
        fields = "".join(f"{name}: {value}\r\n" for name, value in self.headers)
        reason = HTTPStatus(self.status).phrase
        date = formatdate(usegmt=True)
        return f"HTTP/1.1 {self.status} {reason}\r\nDate: {date}\r\n{kind}{framing}{fields}\r\n".encode()

    def sent(self) -> bytes:
        """The body, where the method and the status have one."""
        return b"" if self.method == "HEAD" or self.status in {204, 304} else self.body


def is_fresh(headers: dict[str, str], tag: str, modified: datetime) -> bool:
    """Whether the client has the page already (RFC 9110, section 13)."""
    if known := headers.get("if-none-match"):
        return known.strip() == "*" or tag in [one.strip() for one in known.split(",")]
    try:
        return parsedate_to_datetime(headers["if-modified-since"]) >= modified
    except (KeyError, ValueError):
        return False
