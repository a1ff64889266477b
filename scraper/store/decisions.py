"""What a person has decided on duplicates: ``decisions.toml`` in the data folder, edited by hand or by ``add``.

::

    [[same]]
    events = ["lansstyrelsen.se/2024-03-01-vattendag", "skr.se/kalender/vattendag"]
    why = "the association's copy of the board's page"

    [[different]]
    events = ["lansstyrelsen.se/2024-03-01-vandring", "lansstyrelsen.se/2024-03-01-vandring-2"]
"""

import json
import tomllib
from collections.abc import Collection, Iterable
from itertools import combinations, product
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, Self

from scraper.errors import InputError
from scraper.outputs import sink

Kind = Literal["same", "different"]

FILE: Final = "decisions.toml"
_KINDS: Final = ("same", "different")
_DELETE: Final = "\x7f"  # TOML 1.0 wants it escaped, JSON does not


class Decisions(NamedTuple):
    """Which records are of one event and which are not; a decision on one of the same holds for all of them."""

    leaders: dict[str, str] = {}  # noqa: RUF012 - id -> the first id of those that are the same; never changed
    divided: frozenset[tuple[str, str]] = frozenset()  # pairs of leaders, in order

    @classmethod
    def made(cls, same: Iterable[Collection[str]], different: Iterable[Collection[str]]) -> Self:
        """The decisions from lists of ids; ValueError when two are decided both same and different."""
        groups: dict[str, frozenset[str]] = {}
        for events in same:
            joined = frozenset(events).union(*(groups.get(each, ()) for each in events))
            groups.update(dict.fromkeys(joined, joined))
        leaders = {identity: min(group) for identity, group in groups.items()}
        divided = set()
        for a, b in (pair for events in different for pair in combinations(sorted(set(events)), 2)):
            one, other = sorted((leaders.get(a, a), leaders.get(b, b)))
            if one == other:
                raise ValueError(f"{a!r} and {b!r} are decided both same and different")
            divided.add((one, other))
        return cls(leaders, frozenset(divided))

    def of(self, a: str, b: str) -> Kind | None:
        """What was decided of two records; None when nothing was."""
        one, other = sorted((self.leaders.get(a, a), self.leaders.get(b, b)))
        if one == other:
            return "same"
        return "different" if (one, other) in self.divided else None

    def apart(self, one: Collection[str], other: Collection[str]) -> bool:
        """Whether a record of the one was decided different from a record of the other."""
        return bool(self.divided) and any(self.of(a, b) == "different" for a, b in product(one, other))

    @property
    def same(self) -> tuple[frozenset[str], ...]:
        """The records decided to be of one event, for each such event; in a fixed order."""
        groups: dict[str, set[str]] = {}
        for identity, leader in sorted(self.leaders.items()):
            groups.setdefault(leader, set()).add(identity)
        return tuple(map(frozenset, groups.values()))


def read(path: Path) -> Decisions:
    """The decisions of a file, none when it is missing; InputError names the file and the reason when it makes no sense."""
    return _parse(path, _content(path))


def add(path: Path, kind: Kind, events: Iterable[str], why: str | None = None) -> Decisions:
    """The decisions after one more, which stands at the end of the file; all else in it stays as it was.

    InputError when it contradicts another or names fewer than two records; the file is then untouched. What is decided already
    is not written again.
    """
    chosen = list(dict.fromkeys(events))
    content = _content(path)
    before = _parse(path, content)
    if len(chosen) > 1 and all(before.of(a, b) == kind for a, b in combinations(chosen, 2)):
        return before
    end = "\r\n" if b"\r\n" in content else "\n"
    lines = [f"[[{kind}]]", f"events = [{', '.join(map(_string, chosen))}]", *([f"why = {_string(why)}"] if why else [])]
    apart = "" if not content else end if content.endswith(b"\n") else 2 * end
    try:
        grown = content + (apart + "".join(line + end for line in lines)).encode()
    except UnicodeEncodeError as error:
        raise InputError(f"{path}: not text: {error.object!r}") from error
    after = _parse(path, grown)
    with sink(path) as file:
        file.write(grown)
    return after


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error


def _parse(path: Path, content: bytes) -> Decisions:
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: not TOML: {error}") from error
    unknown = sorted(table.keys() - set(_KINDS))
    if unknown:
        raise InputError(f"{path}: unknown {unknown[0]!r}; there are [[same]] and [[different]]")
    same, different = (_events(path, kind, table.get(kind, [])) for kind in _KINDS)
    try:
        return Decisions.made(same, different)
    except ValueError as error:
        raise InputError(f"{path}: {error}") from error


def _events(path: Path, kind: str, blocks: Any) -> list[list[str]]:  # noqa: ANN401 - what a person wrote
    if not isinstance(blocks, list):
        raise InputError(f"{path}: {kind} is not written as [[{kind}]]")
    return [_block(f"{path}: [[{kind}]] number {number}", block) for number, block in enumerate(blocks, 1)]


def _block(where: str, block: Any) -> list[str]:  # noqa: ANN401 - what a person wrote
    if not isinstance(block, dict):
        raise InputError(f"{where}: no table")
    unknown = sorted(block.keys() - {"events", "why"})
    if unknown:
        raise InputError(f"{where}: unknown {unknown[0]!r}; there are events and why")
    if not isinstance(block.get("why", ""), str):
        raise InputError(f"{where}: why is no text")
    events = block.get("events")
    if not isinstance(events, list) or not all(isinstance(each, str) and each.strip() for each in events):
        raise InputError(f"{where}: events is no list of ids")
    if len(set(events)) < 2:  # noqa: PLR2004 - one record is the same as itself
        raise InputError(f"{where}: events needs two different ids")
    return events


def _string(text: str) -> str:
    """A TOML basic string (TOML 1.0.0, String): JSON's escapes are among its own."""
    return json.dumps(text, ensure_ascii=False).replace(_DELETE, "\\u007F")
