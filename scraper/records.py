"""Records as others hand them in: JSON Lines, or one JSON array or object; each is validated before it is believed."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from scraper.errors import InputError

if TYPE_CHECKING:
    from scraper.model import Event

SUFFIXES = (".json", ".jsonl", ".ndjson")


def read(name: str, lines: Iterable[bytes]) -> Iterator["Event | InputError"]:
    """The records of an input; one that is none comes as an ``InputError`` in its place, which names its line or number."""
    waiting = iter(lines)
    first = next((line for line in waiting if line.strip()), b"")
    texts = chain([first], waiting)
    is_lines = _is_object(first) or not first.strip()
    parts = enumerate(texts, 1) if is_lines else _parts(name, b"".join(texts))
    if isinstance(parts, InputError):
        yield parts
        return
    for number, text in parts:
        if text.strip():
            yield _record(f"{name}: {'line' if is_lines else 'record'} {number}", text)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _parts(name: str, text: bytes) -> "enumerate[bytes] | InputError":
    try:
        values = json.loads(text)
    except ValueError as error:
        return InputError(f"{name}: no JSON, and no JSON Lines: {error}")
    return enumerate((json.dumps(value).encode() for value in (values if isinstance(values, list) else [values])), 1)


def _record(name: str, text: bytes) -> "Event | InputError":
    from scraper.model import Event

    try:
        return Event.model_validate_json(text)
    except ValueError as error:
        return InputError(f"{name}: no record: {_reason(error)}")


def _reason(error: ValueError) -> str:
    """The first of pydantic's findings, in one line."""
    errors = getattr(error, "errors", None)
    if errors is None:
        return str(error)
    first = errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'it'}: {first['msg']}"
