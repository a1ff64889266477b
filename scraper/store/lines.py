"""Records as lines of JSON: how the store tells that nothing has changed without reading them."""

import json
from collections.abc import Iterator
from hashlib import blake2b
from typing import Final, NamedTuple

from scraper.tables import Record

_FETCHED: Final = b'"source":{"fetched_at":'


def digest(line: bytes) -> bytes:
    """A digest of a record (one line as ``extract`` prints it) without the time of its fetching.

    Quotes inside a text are escaped in JSON: the mark cannot be a part of one.
    """
    head, mark, tail = line.rstrip().rpartition(_FETCHED)
    return blake2b(head + mark + tail.partition(b",")[2], digest_size=16).digest()


def fetched_at(line: bytes) -> str | None:
    """When a record's page was fetched, as the line says it."""
    fetched: str | None = json.loads(line.rpartition(_FETCHED)[2].partition(b",")[0])
    return fetched


class Line(NamedTuple):
    """A record with its line and digest, and where the archive has its page."""

    digest: bytes
    line: bytes
    response: int | None
    record: Record

    @classmethod
    def read(cls, mark: bytes, line: bytes, response: int | None) -> "Line":
        """The line, read."""
        return cls(mark, line, response, json.loads(line))


def each_once(lines: list[Line]) -> Iterator[dict[str, Line]]:
    """Parts in which each record stands once, in order: a later one is compared with the earlier."""
    part: dict[str, Line] = {}
    for line in lines:
        if line.record["id"] in part:
            yield part
            part = {}
        part[line.record["id"]] = line
    if part:
        yield part
