"""Records as lines of JSON: how the store tells that nothing has changed without reading them."""

import json
from hashlib import blake2b
from typing import Final

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
