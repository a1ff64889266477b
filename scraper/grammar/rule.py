"""A rule: its name, its pattern, what it produces, and the proof that it does."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
_START = attrgetter("start")


class Found(NamedTuple, Generic[T]):
    """A phrase and what it says: ``text[start:end]`` was read as ``value`` by the rule named."""

    value: T
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """One way to write one kind of value.

    ``product`` may return None: the words look right and are not (30 February).
    ``reads`` maps phrases to what they say and ``skips`` lists look-alikes; one test runs them all.
    """

    name: str
    pattern: re.Pattern[str]
    product: Callable[[re.Match[str]], T | None]
    reads: Mapping[str, T] = field(default_factory=dict)
    skips: Sequence[str] = ()


def scan(rules: Sequence[Rule[T]], text: str, start: int = 0, end: int | None = None) -> Iterator[Found[T]]:
    """All phrases that the rules read in ``text[start:end]``, left to right, without overlap.

    Where two rules match at one place the one that stands first in ``rules`` is believed.
    """
    stop = len(text) if end is None else end
    found: list[Found[T]] = []
    for rule in rules:
        new: list[Found[T]] = []
        n = 0  # of what stands in page order already, the first that does not end before the match
        for match in rule.pattern.finditer(text, start, stop):
            while n < len(found) and found[n].end <= match.start():
                n += 1
            if n < len(found) and found[n].start < match.end():
                continue
            value = rule.product(match)
            if value is not None:
                new.append(Found(value, match.start(), match.end(), rule.name))
        if new:
            found = sorted((*found, *new), key=_START) if found else new
    return iter(found)
