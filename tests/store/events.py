"""Records for the tests of the store: those of the fixtures, edits of them, and a store's tables to compare."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from scraper import tables
from scraper.model import Event
from scraper.store.changes import KINDS
from scraper.store.database import Database
from scraper.store.writing import Writer
from tests.export.entries import records

Record = dict[str, Any]
Tables = dict[str, list[tuple[Any, ...]]]

NOW: Final = datetime(2026, 3, 1, 6, tzinfo=UTC)
TABLES: Final = (
    *("records", "versions", "pages", "events", "occurrences", "agenda_items"),
    *("speakers", "event_speakers", "problems", "changes", "matches"),
)
_SEEN: Final = ("last_seen", "last_run")


def fixture(part: str = "", **values: Any) -> Record:  # noqa: ANN401 - any value of a record
    """The fixtures' first record whose id has these words, with some values replaced."""
    return next(record for record in records() if part in record["id"]) | values


def line(record: Mapping[str, Any], fetched: str | None = None) -> bytes:
    """The line that ``extract`` prints for a record; fetched at another time where that is given."""
    source = record["source"] | ({"fetched_at": fetched} if fetched else {})
    return Event.model_validate_json(json.dumps({**record, "source": source})).model_dump_json().encode()


def other_page(record: Mapping[str, Any], **values: Any) -> Record:  # noqa: ANN401 - any value of a record
    """A record with other values, read from another page."""
    return {**record, "source": {**record["source"], "sha256": "f" * 64}, **values}


@contextmanager
def adding(path: Path, run: str = "one", time: datetime = NOW, kind: str = "add") -> Iterator[Writer]:
    """A writer into the store at a path; what it took is in there at the end, and every reference in it holds."""
    with Database(path) as database:
        writer = Writer(database, run, kind, time)
        yield writer
        writer.flush()
        check(database)


def add(path: Path, lines: Iterable[bytes], run: str = "one", time: datetime = NOW, kind: str = "add") -> Writer:
    """Puts records into the store at a path; the writer that did, for its counts."""
    with adding(path, run, time, kind) as writer:
        for each in lines:
            writer.add(each)
    return writer


def select(path: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    with Database(path, writable=False) as database:
        return database.connection.execute(query, values).fetchall()


def content(path: Path, *, without: Iterable[str] = _SEEN) -> Tables:
    """All that a store says, as sorted rows, but for some columns ("name" or "table.name")."""
    with Database(path, writable=False) as database:
        found = {}
        for table in TABLES:
            columns = [row[1] for row in database.connection.execute(f"PRAGMA table_info({table})")]
            names = ", ".join(f'"{name}"' for name in columns if not {name, f"{table}.{name}"} & {*without})
            found[table] = sorted(database.connection.execute(f"SELECT {names} FROM {table}").fetchall(), key=repr)
    return found


def check(database: Database) -> None:
    """What holds of every store at any moment."""
    execute = database.connection.execute
    assert execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert execute("PRAGMA foreign_key_check").fetchall() == []
    for name in ("occurrences", "agenda_items", "event_speakers", "problems"):
        assert execute(f"SELECT event_id FROM {name} WHERE event_id NOT IN (SELECT id FROM events)").fetchall() == []
    assert execute("SELECT speaker_id FROM event_speakers WHERE speaker_id NOT IN (SELECT id FROM speakers)").fetchall() == []
    assert execute("SELECT id FROM versions WHERE record_id NOT IN (SELECT id FROM records)").fetchall() == []
    assert execute("SELECT id FROM changes WHERE version NOT IN (SELECT id FROM versions)").fetchall() == []
    assert execute("SELECT event_id FROM records EXCEPT SELECT id FROM events").fetchall() == []
    assert execute("SELECT id FROM events EXCEPT SELECT event_id FROM records WHERE leads").fetchall() == []
    assert execute("SELECT event_id FROM records WHERE leads GROUP BY event_id HAVING COUNT(*) > 1").fetchall() == []
    whole = """
        SELECT r.id, r.number, COUNT(v.id), MAX(v.number), MAX(v.id = r.version),
            (SELECT COUNT(*) FROM changes c WHERE c.record_id = r.id AND c.kind = 'new')
        FROM records r LEFT JOIN versions v ON v.record_id = r.id GROUP BY r.id
    """
    for identity, number, versions, last, current, new in execute(whole):
        assert (versions, last, current, new) == (number, number, 1, 1), identity
    _check_rows(database)


def _check_rows(database: Database) -> None:
    """The rows that analysts see are those of the records that lead."""
    led = "SELECT r.event_id, v.record, r.state FROM records r JOIN versions v ON v.id = r.version WHERE r.leads"
    wanted: dict[str, dict[str, list[tables.Row]]] = {}
    for event, text, state in database.connection.execute(led):
        wanted[event] = tables.rows(json.loads(text), event)
        wanted[event]["events"] = [(*wanted[event]["events"][0], state)]
    names = ", ".join(f'"{name}"' for name in (*tables.EVENTS.names, "state"))
    for name, columns in (
        ("events", names),
        *((each, "*") for each in ("occurrences", "agenda_items", "event_speakers", "problems")),
    ):
        rows = database.connection.execute(f"SELECT {columns} FROM {name} ORDER BY 1, 2, 3").fetchall()
        found = {event: [*group] for event, group in groupby(rows, lambda row: row[0])}
        for event, made in wanted.items():
            assert sorted(found.pop(event, []), key=repr) == sorted(made[name], key=repr), (name, event)
        assert not found
    persons = {row[0] for each in wanted.values() for row in each["speakers"]}
    assert persons <= {row[0] for row in database.connection.execute("SELECT id FROM speakers")}


@st.composite
def edits(draw: st.DrawFn) -> tuple[Record, Record]:
    """Two readings of one event: a fixture's record, and it with fields of others, persons more, fewer and in other order."""
    old, other, third = (dict(draw(st.sampled_from(records()))) for _ in range(3))
    fields = draw(st.lists(st.sampled_from(("status", *KINDS)), unique=True, max_size=4))
    new = old | {name: other[name] for name in fields}
    if draw(st.booleans()):
        new |= {name: other[name] for name in ("agenda", "evidence")}
    crowd = [*old["speakers"], *other["speakers"], *third["speakers"]]
    retitled = [person | {"role": "chef"} for person in crowd[:2]]
    people = st.lists(st.sampled_from([*crowd, *retitled, {"name": "Bo  ALM", "role": None, "organisation": None}]), max_size=6)
    return old | {"speakers": draw(people)}, new | {"speakers": draw(people)}
