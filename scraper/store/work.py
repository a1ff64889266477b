"""What a batch puts into the tables, and what the tables have of a record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from scraper import tables
from scraper.store.database import Database
from scraper.tables import TABLES, Record, Row, Table

_STATE: Final = 3  # state, first_seen, changed: columns that the store adds to events


def _insert(table: Table) -> str:
    """How a table's rows go in; a person may be there from another event."""
    how = "IGNORE" if table is tables.SPEAKERS else "REPLACE"
    marks = ", ".join("?" * (len(table.columns) + _STATE * (table is tables.EVENTS)))
    return f"INSERT OR {how} INTO {table.name} VALUES ({marks})"  # noqa: S608 - its own names


_INSERT: Final = {table.name: _insert(table) for table in TABLES}
_CHILDREN: Final = tuple(table.name for table in TABLES if table not in {tables.EVENTS, tables.SPEAKERS})
_RECORD: Final = "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_VERSION: Final = "INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
CHANGE: Final = (
    "INSERT INTO changes (time, run, record_id, version, kind, cause, field, old, new, old_evidence, new_evidence) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
PAGE: Final = """
INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET record_id = COALESCE(excluded.record_id, record_id),
kind = excluded.kind, message = excluded.message, last_seen = excluded.last_seen, last_run = excluded.last_run
"""


class Known(NamedTuple):
    """A record as the store has it."""

    id: str
    event_id: str
    leads: int
    version: int
    number: int
    state: str
    first_seen: str
    last_seen: str
    last_run: str
    fetched_at: str | None
    changed: str
    sha256: str
    reader: str
    response: int | None
    record: str

    @classmethod
    def where(cls, database: Database, condition: str, values: Iterable[object] = ()) -> Iterator["Known"]:
        """The records of which a condition holds."""
        columns = f"r.{', r.'.join(cls._fields[:11])}, v.sha256, v.reader, v.response, v.record"
        query = f"SELECT {columns} FROM records r JOIN versions v ON v.id = r.version WHERE {condition}"  # noqa: S608 - the store's own
        yield from map(cls._make, database.connection.execute(query, [*values]))


@dataclass
class Work:
    """What a batch puts into the tables."""

    replaced: list[str] = field(default_factory=list)  # events whose rows go first
    rows: dict[str, list[Row]] = field(default_factory=lambda: {table.name: [] for table in TABLES})
    records: list[tuple[Any, ...]] = field(default_factory=list)
    versions: list[tuple[Any, ...]] = field(default_factory=list)
    refreshed: list[tuple[Any, ...]] = field(default_factory=list)
    changes: list[tuple[Any, ...]] = field(default_factory=list)
    pages: list[tuple[Any, ...]] = field(default_factory=list)

    def project(self, event: str, record: Record, state: str, first_seen: str, changed: str) -> None:
        """The rows that analysts see of an event."""
        made = tables.rows(record, event)
        self.rows["events"].append((*made.pop("events")[0], state, first_seen, changed))
        for name, rows in made.items():
            self.rows[name] += rows

    def done(self, database: Database) -> None:
        """Everything into the tables, inside the caller's transaction."""
        many = database.connection.executemany
        for name in _CHILDREN:
            many(f"DELETE FROM {name} WHERE event_id = ?", ((event,) for event in self.replaced))  # noqa: S608 - its own names
        for name, rows in self.rows.items():
            many(_INSERT[name], rows)
        many(_VERSION, self.versions)
        many("UPDATE versions SET sha256 = ?, reader = ?, response = ?, record = ? WHERE id = ?", self.refreshed)
        many(_RECORD, self.records)
        many(CHANGE, self.changes)
        many(PAGE, self.pages)
