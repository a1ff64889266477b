"""Things with properties: what JSON-LD, microdata and microformats have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "str | Item"


@dataclass(frozen=True, slots=True)
class Item:
    """A thing by schema.org's names: its types, and its properties with their values in page order."""

    types: frozenset[str]
    properties: Mapping[str, tuple[Value, ...]]

    def words(self, *names: str) -> tuple[str, ...]:
        """The plain values of properties; what has only spaces is none."""
        values = (value for name in names for value in self.properties.get(name, ()))
        return tuple(words for value in values if isinstance(value, str) and (words := " ".join(value.split())))

    def word(self, *names: str) -> str | None:
        """The first plain value of properties."""
        return next(iter(self.words(*names)), None)

    def items(self, *names: str) -> tuple["Item", ...]:
        """The values of properties that are things themselves."""
        return tuple(value for name in names for value in self.properties.get(name, ()) if isinstance(value, Item))

    def name(self, *names: str) -> str | None:
        """The first plain value of properties, or the name of their first thing that has one."""
        for name in names:
            for value in self.properties.get(name, ()):
                words = value.word("name") if isinstance(value, Item) else " ".join(value.split())
                if words:
                    return words
        return None


def local(name: str) -> str:
    """A term without its vocabulary: "https://schema.org/Event" is "Event"."""
    return name.strip().rstrip("/").rpartition("/")[2].rpartition("#")[2].rpartition(":")[2]
