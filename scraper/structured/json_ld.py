"""JSON-LD scripts to items: arrays, graphs, things that point at each other, and the mistakes that plugins make."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, TypeAlias

from scraper.lines import clean
from scraper.structured.items import Item, Value, local
from scraper.structured.vocabulary import EVENTS, INHERITED

Json: TypeAlias = Any  # what json.loads gives, numbers as their words

_LONGEST: Final = 1_000_000  # characters of a script
_DEEPEST: Final = 64  # brackets within each other
_MOST_EVENTS: Final = 100
_MOST: Final = 50_000  # values of a page; a long one counts for several
_LONG: Final = 50  # characters
_FARTHEST: Final = 5  # properties from an event to what is still told of it
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)
_WRAPPING: Final = re.compile(r"\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*\Z")
_LAST_COMMA: Final = re.compile(r",\s*+(?=[}\]])")
_AN_EVENT: Final = "startDate"  # a script that cannot be read matters where it tells of one


class Unreadable(ValueError):  # noqa: N818 - never leaves this module
    """A script that is no JSON."""


def read(scripts: Iterable[str]) -> tuple[list[Item], bool]:
    """The events of all scripts in page order, and whether a script with an event could not be read."""
    roots: list[Json] = []
    broken = False
    for script in scripts:
        try:
            roots.append(_parsed(script))
        except Unreadable:
            broken = broken or _AN_EVENT in script
    reader = _Reader(roots)
    events = islice((node for root in roots for node in _events(root, {})), _MOST_EVENTS)
    return [reader.item(node, 0) for node in events], broken


def _parsed(script: str) -> Json:
    """The value of a script; a comment around it, line breaks in strings, a comma or words too many are forgiven."""
    if len(script) > _LONGEST:
        raise Unreadable
    text = _WRAPPING.sub("", script).strip()
    if _depth(text) > _DEEPEST:
        raise Unreadable
    for attempt in (text, _LAST_COMMA.sub("", text)):
        try:
            return _DECODER.raw_decode(attempt)[0]
        except json.JSONDecodeError:
            continue
    raise Unreadable


_DECODER: Final = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str, strict=False)


def _depth(text: str) -> int:
    """How deep brackets lie within each other."""
    if text.count("{") + text.count("[") <= _DEEPEST:
        return 0
    depth = deepest = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif token[0] in "}]":
            depth -= 1
    return deepest


def _events(node: Json, inherited: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    """The events below a node; those within an event are its own parts."""
    if isinstance(node, list):
        for part in node:
            yield from _events(part, inherited)
    elif isinstance(node, dict):
        if EVENTS.intersection(_types(node)):
            yield {**inherited, **node}
            return
        for key, part in node.items():
            given: dict[str, Json] = {}
            if key == "hasCourseInstance":
                given = {name: node[name] for name in INHERITED if name in node}
            elif key == "mainEntity":  # the thing that the page is about
                given = {"mainEntityOfPage": [node[name] for name in ("@id", "url") if name in node]}
            if key != "superEvent":
                yield from _events(part, given)


def _types(node: Mapping[str, Json]) -> frozenset[str]:
    given = node.get("@type")
    return frozenset(local(name) for name in (given if isinstance(given, list) else [given]) if isinstance(name, str))


class _Reader:
    """Nodes to items; a node that is only an ``@id`` is the one that it points at."""

    def __init__(self, roots: list[Json]) -> None:
        self._named: dict[str, dict[str, Json]] = {}
        self._left = _MOST
        self._index(roots)

    def _index(self, node: Json) -> None:
        if isinstance(node, list):
            for part in node:
                self._index(part)
        elif isinstance(node, dict):
            name = node.get("@id")
            if isinstance(name, str) and len(node) > len(node.keys() & {"@id", "@type"}):
                self._named.setdefault(name, node)
            for part in node.values():
                self._index(part)

    def item(self, node: Mapping[str, Json], steps: int) -> Item:
        """A node with what lies within reach."""
        name = node.get("@id")
        if isinstance(name, str) and not node.keys() - {"@id", "@type"}:
            node = self._named.get(name, node)
        properties = {key: tuple(self._values(value, steps + 1)) for key, value in node.items() if key != "@type"}
        return Item(_types(node), properties)

    def _values(self, value: Json, steps: int) -> Iterator[Value]:
        self._left -= 1 + (len(value) // _LONG if isinstance(value, str) else 0)
        if self._left < 0:
            return
        if isinstance(value, str):
            yield html.unescape(clean(value))
        elif isinstance(value, bool):
            yield str(value).lower()
        elif isinstance(value, list):
            for part in value:
                yield from self._values(part, steps)
        elif isinstance(value, dict):
            if wrapped := next((key for key in ("@value", "@list", "@set") if key in value), None):
                yield from self._values(value[wrapped], steps)
            elif steps <= _FARTHEST:
                yield self.item(value, steps)
