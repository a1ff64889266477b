"""Records as others hand them in: JSON Lines, or one JSON array or object; each is validated before it is believed."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from scraper.errors import InputError

if TYPE_CHECKING:
    from scraper.model import Event

SUFFIXES = (".json", ".jsonl", ".ndjson")
_BOM = b"\xef\xbb\xbf"
_MOST_DIGITS = 15


def read(name: str, lines: Iterable[bytes]) -> Iterator["Event | InputError"]:
    """The records of an input; one that is none comes as an ``InputError`` in its place, which names its line or number."""
    waiting, first, begin = iter(lines), b"", 0
    for begin, line in enumerate(waiting, 1):  # noqa: B007 - used below
        first = line.removeprefix(_BOM)
        if first.strip():
            break
    texts = chain([first], waiting)
    if not first.strip():
        return
    whole = None if _is_object(first) else _Whole.of(name, b"".join(texts))
    if isinstance(whole, InputError):
        yield whole
    elif whole is not None and whole.parts is not None:
        for number, part in enumerate(whole.parts, 1):
            yield _record(f"{name}: record {number}", part)
    else:
        for number, line in enumerate(whole.text.splitlines() if whole else texts, begin):
            if line.strip():
                yield _record(f"{name}: line {number}", line)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


class _Whole(NamedTuple):
    """An input that does not begin with a line of its own: one JSON text, or lines of which the first is bad."""

    text: bytes
    parts: list[bytes] | None

    @classmethod
    def of(cls, name: str, text: bytes) -> "_Whole | InputError":
        try:
            values = json.loads(text)
            parts = [json.dumps(value).encode() for value in (values if isinstance(values, list) else [values])]
        except (ValueError, RecursionError) as error:
            return InputError(f"{name}: no JSON: {error}") if text.lstrip().startswith(b"[") else cls(text, None)
        return cls(text, parts)


def _record(name: str, text: bytes) -> "Event | InputError":
    from scraper.model import Event

    try:
        event = Event.model_validate_json(text)
    except ValueError as error:
        return InputError(f"{name}: no record: {_reason(error)}")
    return InputError(f"{name}: no record: a number beyond reason") if _is_beyond_reason(event) else event


def _is_beyond_reason(event: "Event") -> bool:
    """Whether a number is longer than a database holds; "1E+999999999" is a decimal number that would be written out."""
    sums = [amount.amount.adjusted() for amount in event.cost.amounts] if event.cost else []
    capacity = event.registration.capacity if event.registration else None
    return max(sums, default=0) >= _MOST_DIGITS or abs(capacity or 0) >= 10**_MOST_DIGITS


def _reason(error: ValueError) -> str:
    """The first of pydantic's findings, in one line."""
    errors = getattr(error, "errors", None)
    if errors is None:
        return str(error)
    first = errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'it'}: {first['msg']}"
