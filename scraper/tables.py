"""A record as rows: the tables that the store, the CSV files and analysts share."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Final, NamedTuple

Record = Mapping[str, Any]
Row = tuple[str | int | float | None, ...]


class Column(NamedTuple):
    """A column: ``type`` is SQLite's (TEXT, INTEGER, REAL); truth values are 0 and 1."""

    name: str
    type: str
    meaning: str


class Table(NamedTuple):
    """A table's columns; the first ``key`` of them tell its rows apart."""

    name: str
    columns: tuple[Column, ...]
    key: int

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in their order."""
        return tuple(column.name for column in self.columns)


def _table(name: str, key: int, *columns: tuple[str, str, str]) -> Table:
    return Table(name, tuple(Column(*column) for column in columns), key)


EVENTS: Final = _table(
    "events",
    1,
    ("id", "TEXT", "the event's identity"),
    ("url", "TEXT", "the page's canonical address"),
    ("county", "TEXT", "the county board's slug"),
    ("county_name", "TEXT", "the county's name"),
    ("county_code", "TEXT", "SCB's two digits"),
    ("title", "TEXT", "the event's own name"),
    ("status", "TEXT", "scheduled, cancelled, postponed, full"),
    ("start", "TEXT", "ISO 8601: with clock and offset, or the day alone"),
    ("end", "TEXT", "the same; NULL when the page does not say"),
    ("start_date", "TEXT", "the day of start, local"),
    ("start_time", "TEXT", "the clock time of start, HH:MM, local"),
    ("end_date", "TEXT", "the day of end, local"),
    ("end_time", "TEXT", "the clock time of end, HH:MM, local"),
    ("mode", "TEXT", "in_person, online, hybrid"),
    ("venue", "TEXT", "the page's wording of the place"),
    ("venue_name", "TEXT", "the place's name"),
    ("room", "TEXT", "the room in it"),
    ("street", "TEXT", "street and number"),
    ("postal_code", "TEXT", "five digits"),
    ("locality", "TEXT", "the town"),
    ("free", "INTEGER", "1 free, 0 not, NULL when the page does not say"),
    ("price_min", "REAL", "the lowest sum, no-show fees apart"),
    ("price_max", "REAL", "the highest sum, no-show fees apart"),
    ("currency", "TEXT", "ISO 4217"),
    ("cost", "TEXT", "the page's wording of the cost"),
    ("deadline", "TEXT", "last day to register, ISO 8601 as start"),
    ("deadline_date", "TEXT", "its day, local"),
    ("registration_url", "TEXT", "where to register"),
    ("registration_email", "TEXT", "address to register at"),
    ("registration_phone", "TEXT", "number to register at"),
    ("registration_open", "INTEGER", "1 open, 0 closed, NULL when the page does not say"),
    ("capacity", "INTEGER", "number of places"),
    ("organiser", "TEXT", "who arranges it"),
    ("audience", "TEXT", "the target group"),
    ("description", "TEXT", "the body text"),
    ("agenda_count", "INTEGER", "number of timed lines"),
    ("speaker_count", "INTEGER", "number of persons taking part"),
    ("problem_count", "INTEGER", "number of problems"),
    ("fetched_at", "TEXT", "when the page was fetched, ISO 8601"),
    ("extractor", "TEXT", "the version that read it"),
)
OCCURRENCES: Final = _table(
    "occurrences",
    2,
    ("event_id", "TEXT", "events.id"),
    ("number", "INTEGER", "from 1, in page order"),
    ("start", "TEXT", "ISO 8601 as events.start; an event held once has one row"),
    ("end", "TEXT", "the same"),
    ("start_date", "TEXT", "the day of start, local"),
    ("place", "TEXT", "where, when the occasions differ"),
)
AGENDA_ITEMS: Final = _table(
    "agenda_items",
    2,
    ("event_id", "TEXT", "events.id"),
    ("number", "INTEGER", "from 1, in page order"),
    ("day", "TEXT", "ISO 8601, when the programme spans several days"),
    ("start", "TEXT", "HH:MM"),
    ("end", "TEXT", "HH:MM, only when given"),
    ("end_inferred", "TEXT", "HH:MM, the next line's start"),
    ("title", "TEXT", "the headline"),
    ("kind", "TEXT", "registration, welcome, talk, panel, discussion, break, lunch, meal, activity, closing, other"),
    ("description", "TEXT", "what stands under it"),
)
SPEAKERS: Final = _table(
    "speakers",
    1,
    ("id", "TEXT", "from the name alone: two persons of one name are one row"),
    ("name", "TEXT", "as first written"),
)
EVENT_SPEAKERS: Final = _table(
    "event_speakers",
    3,
    ("event_id", "TEXT", "events.id"),
    ("speaker_id", "TEXT", "speakers.id"),
    ("agenda_number", "INTEGER", "agenda_items.number; 0 for the event as a whole, which every speaker has"),
    ("name", "TEXT", "as written there"),
    ("role", "TEXT", "job title as written"),
    ("organisation", "TEXT", "employer or body as written"),
)
PROBLEMS: Final = _table(
    "problems",
    2,
    ("event_id", "TEXT", "events.id"),
    ("number", "INTEGER", "from 1"),
    ("code", "TEXT", "see docs/problems.md"),
    ("field", "TEXT", "JSON pointer into the record"),
    ("message", "TEXT", "what was seen"),
    ("quote", "TEXT", "the words"),
)
TABLES: Final = (EVENTS, OCCURRENCES, AGENDA_ITEMS, SPEAKERS, EVENT_SPEAKERS, PROBLEMS)

_MOST: Final = 10**15  # a number that no column holds is in the record alone
_NOTHING: Final[Mapping[str, Any]] = {}


def rows(record: Record, event: str | None = None) -> dict[str, list[Row]]:
    """The rows of a record (as JSON has it) in each table; ``event`` stands in for the record's own id."""
    identity: str = event or record["id"]
    speakers, takes_part = _speakers(identity, record)
    return {
        "events": [_event(identity, record)],
        "occurrences": _occurrences(identity, record),
        "agenda_items": [
            (
                *(identity, number, item["day"], item["start"], item["end"], item["end_inferred"]),
                *(item["title"], item["kind"], item["description"]),
            )
            for number, item in enumerate(record["agenda"], 1)
        ],
        "speakers": speakers,
        "event_speakers": takes_part,
        "problems": [
            (identity, number, problem["code"], problem["field"], problem["message"], problem["quote"])
            for number, problem in enumerate(record["problems"], 1)
        ],
    }


def speaker_id(name: str) -> str:
    """A person's key: the name without regard to case and spaces."""
    return blake2b(" ".join(name.casefold().split()).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _event(identity: str, record: Record) -> Row:
    county, venue, cost = record["county"] or _NOTHING, record["venue"] or _NOTHING, record["cost"] or _NOTHING
    registration = record["registration"] or _NOTHING
    amounts = [amount for amount in cost.get("amounts", ()) if amount["what"] != "no_show"]
    sums = [amount["amount"] for amount in amounts if amount["amount"] < _MOST]
    currencies = {amount["currency"] for amount in amounts}
    return (
        *(identity, record["url"], county.get("slug"), county.get("name"), county.get("code")),
        *(record["title"], record["status"], record["start"], record["end"]),
        *(*day_and_time(record["start"]), *day_and_time(record["end"]), record["mode"]),
        *(venue.get("text"), venue.get("name"), venue.get("room"), venue.get("street"), venue.get("postal_code")),
        *(venue.get("locality"), _truth(cost.get("free")), min(sums, default=None), max(sums, default=None)),
        *(currencies.pop() if len(currencies) == 1 else None, cost.get("text")),
        *(record["deadline"], day_and_time(record["deadline"])[0]),
        *(registration.get("url"), registration.get("email"), registration.get("phone")),
        *(_truth(registration.get("open")), _held(registration.get("capacity")), record["organiser"], record["audience"]),
        *(record["description"], len(record["agenda"]), len(record["speakers"]), len(record["problems"])),
        *(record["source"]["fetched_at"], record["source"]["extractor"]),
    )


def day_and_time(when: str | None) -> tuple[str | None, str | None]:
    """The local day and clock time (HH:MM) of a ``start``; no time where the day stands alone."""
    if when is None:
        return None, None
    return when[:10], when[11:16] or None


def _held(number: int | None) -> int | None:
    return number if number is not None and abs(number) < _MOST else None


def _truth(value: bool | None) -> int | None:  # noqa: FBT001
    return None if value is None else int(value)


def _occurrences(identity: str, record: Record) -> list[Row]:
    occasions = record["occurrences"] or (
        [{"start": record["start"], "end": record["end"], "place": None}] if record["start"] else []
    )
    return [
        (identity, number, one["start"], one["end"], one["start"] and one["start"][:10], one["place"])
        for number, one in enumerate(occasions, 1)
    ]


def _speakers(identity: str, record: Record) -> tuple[list[Row], list[Row]]:
    persons: dict[str, str] = {}
    takes_part: dict[tuple[str, int], Row] = {}
    everybody = [(0, record["speakers"]), *((number, item["speakers"]) for number, item in enumerate(record["agenda"], 1))]
    for number, people in everybody:
        for person in people:
            key = speaker_id(person["name"])
            persons.setdefault(key, person["name"])
            takes_part.setdefault((key, number), (identity, key, number, person["name"], person["role"], person["organisation"]))
    return [*persons.items()], [*takes_part.values()]
