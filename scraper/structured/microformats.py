"""Microformats to items: ``h-event`` with ``h-card`` and ``h-adr``, and the value-class pattern (microformats.org)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from scraper.element import Element
from scraper.structured.items import Item, Value
from scraper.structured.vocabulary import H_ITEMS, H_PROPERTIES

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")
_CLOCK: Final = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")
_ZONE: Final = re.compile(r"(?:Z|[+-][0-9]{2}:?[0-9]{2})\Z")


def read(elements: Iterable[Element]) -> list[Item]:
    """The events among elements and below them, in page order."""
    return [item for element in elements for item in _events(element)]


def _events(element: Element) -> Iterator[Item]:
    if "h-event" in element.tokens("class"):
        item = _item(element)
        yield Item(item.types, {**item.properties, **_whole_end(item)})
        return
    for below in element.elements():
        yield from _events(below)


def _item(element: Element) -> Item:
    properties: dict[str, tuple[Value, ...]] = {}
    for below in element.elements():
        _gather(below, properties)
    if "name" not in properties and not properties:
        properties["name"] = (element.text(),)  # an h-card that is its name alone
    return Item(frozenset(H_ITEMS[c] for c in element.tokens("class") if c in H_ITEMS), properties)


def _gather(element: Element, properties: dict[str, tuple[Value, ...]]) -> None:
    classes = element.tokens("class")
    names = [name for name in classes if name in H_PROPERTIES]
    is_item = any(name in H_ITEMS for name in classes)
    item = _item(element) if is_item and (names or "h-adr" in classes) else None
    for name in names:
        known = H_PROPERTIES[name]
        properties[known] = (*properties.get(known, ()), item or _value(element, name))
    if item and not names:
        properties["address"] = (*properties.get("address", ()), item)
    if not is_item:
        for below in element.elements():
            _gather(below, properties)


def _value(element: Element, name: str) -> str:
    if name.startswith("u-"):
        return element.attributes.get("href") or element.attributes.get("src") or element.text()
    parts = [_said(part) for part in _values(element)]
    if name.startswith("dt-"):
        return _moment(parts) if parts else _said(element)
    return " ".join(parts) if parts else _said(element)


def _values(element: Element) -> Iterator[Element]:
    """The parts of a value by their class, not those of parts."""
    for below in element.elements():
        if {"value", "value-title"}.intersection(below.tokens("class")):
            yield below
        else:
            yield from _values(below)


def _said(element: Element) -> str:
    given = element.attributes
    if element.tag == "abbr" or "value-title" in element.tokens("class"):
        return given.get("title") or element.text()
    if element.tag in {"time", "ins", "del"}:
        return given.get("datetime") or element.text()
    if element.tag in {"data", "input"}:
        return given.get("value", "")
    return given.get("alt", "") if element.tag == "img" else element.text()


def _moment(parts: list[str]) -> str:
    """Day, clock time and zone of a value in parts, as one."""
    day = next((found[0] for part in parts if (found := _DAY.search(part))), "")
    clock = next((found[0] for part in parts if (found := _CLOCK.search(_DAY.sub("", part)))), "")
    zone = next((found[0] for part in parts if (found := _ZONE.search(_DAY.sub("", part.strip())))), "")
    return f"{day}T{clock}{zone}" if clock else day


def _whole_end(item: Item) -> dict[str, tuple[Value, ...]]:
    """The end with the start's day, where it is a clock time alone."""
    start, end = item.word("startDate"), item.word("endDate")
    if start is None or end is None or (day := _DAY.match(start)) is None:
        return {}
    clock = end.removeprefix("T")
    return {"endDate": (f"{day[0]}T{clock}",)} if _CLOCK.match(clock) else {}
