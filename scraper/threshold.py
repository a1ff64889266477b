"""A record without its doubtful values: each becomes a problem, and what is left stays whole."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from scraper.confidence import field_of
from scraper.reading import Problem

Value = Any
_ASIDE: Final = frozenset(("id", "url", "county", "evidence", "problems", "source"))  # not read by a field
#: What goes when one of these parts is dropped: the rest would be about nobody, or say another thing ("no_show").
_NEEDED: Final[Mapping[str, frozenset[str]]] = {
    "speakers": frozenset(("name",)),
    "occurrences": frozenset(("start",)),
    "cost.amounts": frozenset(("amount", "currency", "what")),
}
#: What goes when a part is dropped and none of these is left.
_ANY: Final[Mapping[str, tuple[str, ...]]] = {
    "agenda": ("start", "title"),
    "contacts": ("name", "email", "phone"),
    "venue": ("name", "room", "street", "postal_code", "locality"),
    "cost": ("free", "amounts"),
    "registration": ("url", "email", "phone", "open", "capacity", "text"),
}
_SEVERAL: Final = 2  # occurrences: one alone is the event's own start and end


def believed(record: Mapping[str, Value], minimum: float) -> Mapping[str, Value]:
    """The record without the values whose confidence is below ``minimum``, and a problem for each.

    A value read by several rules is worth what the weakest is. A status is kept beside its problem: without it the record
    would say that the event takes place.
    """
    doubtful: dict[str, Mapping[str, Value]] = {}
    for entry in record["evidence"]:
        weakest = doubtful.get(entry["field"], entry)
        if entry["confidence"] < minimum and entry["confidence"] <= weakest["confidence"]:
            doubtful[entry["field"]] = entry
    if not doubtful:
        return record
    problems = [_problem(record, entry, minimum)._asdict() for entry in doubtful.values()]
    pruned = _Pruned(frozenset(doubtful) - {"/status"})
    kept = {name: value if name in _ASIDE else pruned.kept(value, f"/{name}") for name, value in record.items()}
    kept["evidence"] = [{**e, "field": pruned.place(e["field"])} for e in record["evidence"] if pruned.holds(e["field"])]
    kept["problems"] = [{**p, "field": pruned.place(p["field"])} for p in (*record["problems"], *problems)]
    return {name: value for name, value in kept.items() if value is not None or name in _ASIDE}


def _problem(record: Mapping[str, Value], entry: Mapping[str, Value], minimum: float) -> Problem:
    value: Value = record
    for step in entry["field"].split("/")[1:]:
        value = value[step] if isinstance(value, Mapping) else value[int(step)]
    message = (
        f"{str(value)!r}, read by the rule {entry['rule']!r}, has a confidence of {entry['confidence']:.2f}, below {minimum:g}"
    )
    return Problem("low_confidence", entry["field"], message, entry["quote"])


class _Pruned:
    """Values without those dropped, and where each of the others stands now."""

    def __init__(self, dropped: frozenset[str]) -> None:
        self._gone = set(dropped)
        self._numbers: dict[str, str] = {}  # of list elements, by their old pointers

    def kept(self, value: Value, pointer: str) -> Value:
        """A value without what is dropped of it; None where nothing is left."""
        if pointer in self._gone:
            return None
        if isinstance(value, Mapping):
            parts = {name: self.kept(part, f"{pointer}/{name}") for name, part in value.items()}
            lost = {name for name in parts if any(self._lost(f"{pointer}/{name}"))}
            field = field_of(pointer)
            if lost & _NEEDED.get(field, frozenset()) or (lost and not any(_is_said(parts[p]) for p in _ANY.get(field, parts))):
                self._gone.add(pointer)
                return None
            return self._without_consequences(parts, pointer) if field == "agenda" else parts
        return self._kept_elements(value, pointer) if isinstance(value, list | tuple) else value

    def _kept_elements(self, value: Iterable[Value], pointer: str) -> list[Value]:
        elements = [(f"{pointer}/{n}", self.kept(part, f"{pointer}/{n}")) for n, part in enumerate(value)]
        left = [(old, part) for old, part in elements if old not in self._gone]
        if field_of(pointer) == "occurrences" and len(left) < _SEVERAL:
            self._gone.update(old for old, _ in left)
            left = []
        self._numbers |= {old: str(n) for n, (old, _) in enumerate(left)}
        return [part for _, part in left]

    def _without_consequences(self, item: dict[str, Value], pointer: str) -> dict[str, Value]:
        """A programme item without what followed from its title, and from its own and the next one's start."""
        above, _, number = pointer.rpartition("/")
        starts = f"{pointer}/start", f"{above}/{int(number) + 1}/start"
        return {
            **item,
            "kind": "other" if f"{pointer}/title" in self._gone else item["kind"],
            "end_inferred": None if self._gone.intersection(starts) else item["end_inferred"],
        }

    def _lost(self, pointer: str) -> Iterable[str]:
        return (gone for gone in self._gone if gone == pointer or gone.startswith(f"{pointer}/"))

    def holds(self, pointer: str) -> bool:
        """Whether a value is still there."""
        steps = pointer.split("/")
        return not any("/".join(steps[:n]) in self._gone for n in range(2, len(steps) + 1))

    def place(self, pointer: str) -> str:
        """Where a value stands now; of one that is gone, the nearest that holds its place."""
        old = new = ""
        for step in pointer.split("/")[1:]:
            old += f"/{step}"
            if old in self._gone and step.isdigit():
                return new
            new += f"/{self._numbers.get(old, step)}"
            if old in self._gone:
                return new
        return new


def _is_said(part: Value) -> bool:
    return part is not None and part != []
