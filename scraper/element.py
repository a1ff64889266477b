"""A piece of a page as a plain tree, for what is read from attributes rather than from lines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

_MOST_TOKENS = 16


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its attributes, elements and words."""

    tag: str
    attributes: Mapping[str, str]
    children: tuple["Element | str", ...]

    def elements(self) -> Iterator["Element"]:
        """The elements right below."""
        return (child for child in self.children if isinstance(child, Element))

    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join("".join(self.pieces()).split())

    def tokens(self, attribute: str) -> list[str]:
        """The first words of an attribute that is a list: ``class``, ``itemprop``, ``itemtype``."""
        return self.attributes.get(attribute, "").split(maxsplit=_MOST_TOKENS)[:_MOST_TOKENS]

    def pieces(self) -> Iterator[str]:
        """Its words as they stand, apart where a reader sees them apart."""
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child.pieces()
                yield "" if child.tag in INLINE else " "


class Anchor(NamedTuple):
    """A link: its address as written, its ``rel`` in lower case, and its words."""

    href: str
    rel: str
    words: str


class Embedded(NamedTuple):
    """What a page says to machines: the text of its JSON-LD scripts, and the elements that carry an event's properties."""

    scripts: tuple[str, ...]
    elements: tuple[Element, ...]


#: Elements that leave words whole.
INLINE = frozenset("a abbr b bdi cite data del em font i ins mark q s small span strong sub sup time u wbr".split())
