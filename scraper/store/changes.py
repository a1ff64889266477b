"""What is different between two readings of an event, in the terms of those who go to it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from scraper.tables import Record, speaker_id

#: What a change of each field of a record is called; ``/status`` and ``/speakers`` have kinds of their own. Contact persons
#: are personal data that no history is kept of, evidence and problems are about the reading, not about the event.
KINDS: Final[Mapping[str, str]] = {
    "start": "moved",
    "end": "moved",
    "occurrences": "moved",
    "venue": "venue_changed",
    "mode": "venue_changed",
    "deadline": "deadline_changed",
    "agenda": "agenda_changed",
    "cost": "cost_changed",
    "registration": "registration_changed",
    "title": "text_changed",
    "organiser": "text_changed",
    "audience": "text_changed",
    "description": "text_changed",
    "url": "address_changed",
    "county": "address_changed",
}
#: By the new status; an event that is ``scheduled`` once more is reopened.
STATUS: Final[Mapping[str, str]] = {"cancelled": "cancelled", "postponed": "postponed", "full": "full", "scheduled": "reopened"}
#: Every kind of change: those above, persons, and those of a whole event.
ALL: Final = (
    *("new", "gone", "source_gone", "ended", "back"),
    *STATUS.values(),
    *dict.fromkeys(KINDS.values()),
    *("speaker_added", "speaker_removed", "speaker_replaced", "speaker_changed"),
)
UNTRACKED: Final = frozenset(("schema_version", "id", "contacts", "evidence", "problems", "source"))
_MOST_QUOTES: Final = 5


class Change(NamedTuple):
    """One change: a JSON pointer into the record, the values before and after, and the words they were read from."""

    kind: str
    field: str
    old: Any
    new: Any
    old_evidence: tuple[Mapping[str, Any], ...] = ()
    new_evidence: tuple[Mapping[str, Any], ...] = ()


def differences(old: Record, new: Record) -> list[Change]:
    """What has changed from one record to another of the same event; empty where both say the same."""
    found: list[Change] = []
    if old["status"] != new["status"]:
        found.append(_change(STATUS[new["status"]], "/status", old, new))
    found += [_change(kind, f"/{name}", old, new) for name, kind in KINDS.items() if old[name] != new[name]]
    if old["speakers"] != new["speakers"]:
        found += _speakers(old, new)
    return found


def replayed(record: Record, changes: Iterable[tuple[str, str, Any, Any]]) -> dict[str, Any]:
    """The record after changes (kind, field, old, new) of its event; the order of speakers is not kept in changes."""
    values = dict(record)
    speakers = list(record["speakers"])
    for kind, pointer, old, new in changes:
        if kind.startswith("speaker_"):
            if old is not None:
                speakers.remove(old)
            if new is not None:
                speakers.append(new)
        elif pointer:
            values[pointer[1:]] = new
    return {**values, "speakers": speakers}


def _change(kind: str, pointer: str, old: Record, new: Record) -> Change:
    name = pointer[1:]
    return Change(kind, pointer, old[name], new[name], *_words(old, pointer, new, pointer))


def _speakers(old: Record, new: Record) -> Iterator[Change]:
    """Persons by name; one who takes another's place in the programme, or post, replaces that person."""
    before, after = _by_name(old["speakers"]), _by_name(new["speakers"])
    for key, was in before.items():
        if key in after and was[1] != after[key][1]:
            yield _person("speaker_changed", old, new, was, after[key])
    gone = [each for key, each in before.items() if key not in after]
    came = [each for key, each in after.items() if key not in before]
    for was in gone:
        heir = next((now for now in came if _places(old, was[1]) & _places(new, now[1])), None)
        if heir is None:
            yield _person("speaker_removed", old, new, was, None)
        else:
            came.remove(heir)
            yield _person("speaker_replaced", old, new, was, heir)
    for now in came:
        yield _person("speaker_added", old, new, None, now)


_Person = tuple[int, Mapping[str, Any]]  # with its place in the list


def _by_name(people: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], _Person]:
    """Each person by name; those of the same name by their order."""
    met: Counter[str] = Counter()
    found = {}
    for place, person in enumerate(people):
        key = speaker_id(person["name"])
        found[key, met[key]] = (place, person)
        met[key] += 1
    return found


def _places(record: Record, person: Mapping[str, Any]) -> set[tuple[Any, ...]]:
    """Where a person stands in the programme, and the post that the person is there for."""
    key = speaker_id(person["name"])
    places: set[tuple[Any, ...]] = {
        ("item", item["day"], item["start"], item["title"])
        for item in record["agenda"]
        if any(speaker_id(each["name"]) == key for each in item["speakers"])
    }
    if person["role"] and person["organisation"]:
        places.add(("post", person["role"], person["organisation"]))
    return places


def _person(kind: str, old: Record, new: Record, was: _Person | None, now: _Person | None) -> Change:
    before, after = (f"/speakers/{each[0]}" if each else "" for each in (was, now))
    words = _words(old, before, new, after)
    return Change(kind, after or before, was and was[1], now and now[1], *words)


def _words(old: Record, before: str, new: Record, after: str) -> tuple[tuple[Mapping[str, Any], ...], ...]:
    """The words behind each side of a change: those that the other side does not have, where there are such."""
    was, now = _quotes(old, before), _quotes(new, after)
    return _foremost(was, now), _foremost(now, was)


def _quotes(record: Record, pointer: str) -> dict[str, Mapping[str, Any]]:
    if not pointer:
        return {}
    below = pointer + "/"
    return {
        each["quote"]: {"quote": each["quote"], "start": each["start"], "end": each["end"]}
        for each in record["evidence"]
        if each["quote"] is not None and (each["field"] == pointer or each["field"].startswith(below))
    }


def _foremost(quotes: Mapping[str, Mapping[str, Any]], others: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    changed = [words for quote, words in quotes.items() if quote not in others]
    return tuple((changed or [*quotes.values()])[:_MOST_QUOTES])
