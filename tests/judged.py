"""Every value of the annotated pages and items with the kinds of its evidence, and whether it is right: what confidence is measured on.

Right means what the figures mean by it (``scraper.evaluate.compare``), value by value.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from scraper.confidence import field_of, kind_of
from scraper.evaluate import items
from scraper.evaluate.compare import ENOUGH, Comparison, Record
from scraper.evaluate.wording import token_f1
from scraper.pipeline import read_item
from tests import golden

WHOLE = ("title", "status", "start", "end", "deadline", "mode", "organiser", "venue.locality", "cost.free")
PLACE = ("name", "room", "street", "postal_code", "text")


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a record claims; ``right`` is None where no gold tells."""

    page: str  # the fixture's folder, or the item: what one page says twice, as HTML and as text, is one experience
    split: str
    field: str
    kinds: tuple[str, ...]
    confidence: float
    right: bool | None


@cache
def values() -> tuple[Value, ...]:
    """The values of all pages and items, of both splits."""
    return (*_of_pages(), *_of_items())


def _of_pages() -> Iterator[Value]:
    for page in golden.pages():
        record = golden.record_of(page.id)
        if record is not None:
            name = page.case.file.parent.relative_to(golden.FIXTURES).as_posix()
            yield from _values(name, page.case.split or "dev", record["evidence"], _event(page.case.gold, record))


def _of_items() -> Iterator[Value]:
    for file in golden.ITEM_FILES:
        for split, gold in items.cases(file):
            item, evidence = read_item(gold["text"])
            record = item.model_dump(mode="json")
            verdicts = {**_people("/agenda/0", gold, record), "/agenda/0/title": _headline(gold, record)}
            yield from _values(f"{file.stem}/{gold['id']}", split, [mark.model_dump() for mark in evidence], verdicts)


def _values(page: str, split: str, evidence: Sequence[Mapping[str, Any]], verdicts: Mapping[str, bool | None]) -> Iterator[Value]:
    told: dict[str, list[Mapping[str, Any]]] = {}
    for entry in evidence:
        told.setdefault(entry["field"], []).append(entry)
    for pointer, entries in told.items():
        kinds = tuple(dict.fromkeys(kind_of(pointer, entry["rule"], entry["quote"], told) for entry in entries))
        sure = min(entry["confidence"] for entry in entries)
        yield Value(page, split, field_of(pointer), kinds, sure, verdicts.get(pointer))


def _event(gold: Record, record: Record) -> dict[str, bool | None]:
    """The verdicts on an event's values by their pointers."""
    compared = Comparison()
    compared.event(gold, record)
    verdicts: dict[str, bool | None] = {
        "/" + name.replace(".", "/"): bool(compared.counts[name].right) for name in WHOLE if name in compared.counts
    }
    place, said = record.get("venue") or {}, gold.get("venue") or {}
    for part in PLACE:  # a part is right in a place that is right, or by itself
        alike = bool(said.get(part)) and token_f1(said[part], place.get(part)) >= ENOUGH
        verdicts[f"/venue/{part}"] = alike or ("venue" in compared.counts and bool(compared.counts["venue"].right))
    sums = {
        float(amount["amount"]) for amount in (gold.get("cost") or {}).get("amounts") or () if amount.get("amount") is not None
    }
    for n, amount in enumerate((record.get("cost") or {}).get("amounts") or ()):
        verdicts[f"/cost/amounts/{n}/amount"] = verdicts[f"/cost/amounts/{n}/currency"] = float(amount["amount"]) in sums
    return {**verdicts, **_agenda(gold, record), **_people("", gold, record)}


def _agenda(gold: Record, record: Record) -> dict[str, bool | None]:
    """Items are paired as the figures pair them: by time, among those of one time by title."""
    left = dict(enumerate(record["agenda"]))
    mates: dict[int, Record] = {}
    for said in gold.get("agenda") or ():
        fitting = [n for n, item in left.items() if _count("agenda", [said], [item], "agenda.item")]
        if fitting:
            best = max(fitting, key=lambda n: token_f1(left[n]["title"], said.get("title")))
            del left[best]
            mates[best] = said
    verdicts: dict[str, bool | None] = {}
    for n, item in enumerate(record["agenda"]):
        mate, pointer = mates.get(n, {}), f"/agenda/{n}"
        verdicts[f"{pointer}/start"] = n in mates
        verdicts[f"{pointer}/end"] = mate.get("end") == item["end"]
        verdicts[f"{pointer}/title"] = n in mates and _headline(mate, item)
        verdicts |= _people(pointer, mate, item)
    return verdicts


def _headline(gold: Record, item: Record) -> bool:
    return token_f1(gold.get("title"), item["title"]) >= ENOUGH


def _people(above: str, gold: Record, record: Record) -> dict[str, bool | None]:
    """Persons are paired by name; what somebody does at the event alone counts neither way."""
    left = list(gold.get("speakers") or ())
    verdicts: dict[str, bool | None] = {}
    for n, person in enumerate(record["speakers"]):
        mate = next((said for said in left if _count("people", *_alone(said, person), "p.name")), None)
        if mate is not None:
            left.remove(mate)
        compared = Comparison()
        compared.people("p", *_alone(mate, person)[1:])
        for part in ("name", "role", "organisation"):
            count = compared.counts[f"p.{part}"]
            verdicts[f"{above}/speakers/{n}/{part}"] = bool(count.right) if count.claimed else None
    return verdicts


def _alone(said: Record | None, person: Record) -> tuple[str, Record, Record]:
    return "p", {"speakers": [said] if said else []}, {"speakers": [person]}


def _count(method: str, *args: Any) -> bool:  # noqa: ANN401 - what the method takes
    """Whether a comparison of the parts by themselves finds them alike."""
    *parts, name = args
    compared = Comparison()
    getattr(compared, method)(*parts)
    return bool(compared.counts[name].right)
