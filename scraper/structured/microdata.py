"""Microdata to items: ``itemscope``, ``itemtype``, ``itemprop`` (HTML Living Standard, section 5)."""

from collections.abc import Iterable, Iterator
from typing import Final

from scraper.element import Element
from scraper.structured.items import Item, Value, local
from scraper.structured.vocabulary import EVENTS

_ADDRESSES: Final = {"a": "href", "area": "href", "link": "href", "img": "src", "iframe": "src", "object": "data"}
#: Properties whose value is an address; others on a link are its words.
_LINKED: Final = frozenset(("url", "sameAs", "image", "mainEntityOfPage", "eventStatus", "eventAttendanceMode", "availability"))


def read(elements: Iterable[Element]) -> list[Item]:
    """The events among elements and below them, in page order; those within an event are its own parts."""
    return [item for element in elements for item in _events(element)]


def _events(element: Element) -> Iterator[Item]:
    if "itemscope" in element.attributes and EVENTS.intersection(_types(element)):
        yield _item(element)
        return
    for below in element.elements():
        yield from _events(below)


def _types(element: Element) -> frozenset[str]:
    return frozenset(local(name) for name in element.tokens("itemtype") if "schema.org" in name)


def _item(element: Element) -> Item:
    properties: dict[str, tuple[Value, ...]] = {}
    if itemid := element.attributes.get("itemid"):
        properties["@id"] = (itemid,)
    for below in element.elements():
        _gather(below, properties)
    return Item(_types(element), properties)


def _gather(element: Element, properties: dict[str, tuple[Value, ...]]) -> None:
    """The properties of an element and, unless it is a thing of its own, of those below it."""
    is_item = "itemscope" in element.attributes
    names = [local(name) for name in element.tokens("itemprop")]
    item = _item(element) if is_item and names else None
    for name in names:
        properties[name] = (*properties.get(name, ()), item or _value(element, name))
    if not is_item:
        for below in element.elements():
            _gather(below, properties)


def _value(element: Element, name: str) -> str:
    given = element.attributes
    if "content" in given:
        return given["content"]
    if element.tag in {"time", "data", "meter"}:
        return given.get("datetime") or given.get("value") or element.text()
    address = _ADDRESSES.get(element.tag)
    return given.get(address, "") if address and (name in _LINKED or element.tag not in {"a", "area"}) else element.text()
