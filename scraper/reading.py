"""What a field's reader hands back, and what it is handed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Mark(NamedTuple):
    """Evidence for one value: where its words stand and which rule read them.

    ``path`` is a JSON pointer below the field ("" for the field itself, "/street", "/3/speakers/0/role");
    ``start`` and ``end`` are None for a value from metadata, whose source ``rule`` names.
    """

    path: str
    start: int | None
    end: int | None
    rule: str


class Problem(NamedTuple):
    """Something seen and not understood, in conflict, or inferred."""

    code: str  # snake_case, a key of lexicon-free code: "year_inferred", "weekday_conflict" ...
    field: str  # JSON pointer
    message: str
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A field's value with its evidence and problems; ``value`` None means that the page does not say."""

    value: T | None = None
    marks: tuple[Mark, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __bool__(self) -> bool:
        return self.value is not None

    def noting(self, *problems: Problem) -> "Reading[T]":
        """The same reading with more problems beside it."""
        return replace(self, problems=(*self.problems, *problems))


NOTHING: Reading[object] = Reading()


@dataclass(frozen=True, slots=True)
class Context:
    """What the page cannot say of itself."""

    url: str | None = None  # canonical address
    as_of: date | None = None  # the day the page was fetched
    written: date | None = None  # the writing day that the address carries: a lower bound, never the event's day
    year: int | None = None  # a year folder in the address
    county: str | None = None  # slug of the county board's site


def first(rules: Iterable[Callable[..., Reading[T]]], *args: object) -> Reading[T]:
    """The first reading with a value; the problems of those before it are kept."""
    problems: tuple[Problem, ...] = ()
    for rule in rules:
        reading = rule(*args)
        if reading.value is not None:
            return reading if not problems else replace(reading, problems=(*problems, *reading.problems))
        problems += reading.problems
    return Reading(problems=problems)
