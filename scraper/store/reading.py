"""What others read out of the store: its events for the writers, and its changes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from scraper.errors import StoreError
from scraper.store.database import Database

_SWEDEN: Final = ZoneInfo("Europe/Stockholm")
_JSON: Final = ("old", "new", "old_evidence", "new_evidence")


class Stored(NamedTuple):
    """An event as the store has it."""

    id: str
    record: Mapping[str, Any]
    sources: tuple[str, ...]  # addresses of its pages, that of the record first
    sequence: int  # how often it was revised
    first_seen: str
    changed: str
    state: str


def events(database: Database) -> Iterator[Stored]:
    """Every event, by start, in one consistent view of the store."""
    query = """
        SELECT r.event_id, v.record, (SELECT json_group_array(url) FROM sources s WHERE s.event_id = r.event_id),
            (SELECT SUM(m.number) - 1 FROM records m WHERE m.event_id = r.event_id),
            (SELECT MIN(m.first_seen) FROM records m WHERE m.event_id = r.event_id),
            (SELECT MAX(m.changed) FROM records m WHERE m.event_id = r.event_id), r.state
        FROM records r JOIN versions v ON v.id = r.version WHERE r.leads ORDER BY r.start_date IS NULL, r.start_date, r.event_id
    """
    with database.errors():
        for event, text, addresses, *rest in database.connection.execute(query):
            record = json.loads(text)
            own = [record["url"]] if record["url"] else []
            yield Stored(event, record, tuple(dict.fromkeys((*own, *sorted(json.loads(addresses))))), *rest)


def changes(database: Database, since: str | None = None, *, causes: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
    """The changes after ``since`` (see ``moment``) in the order in which they were seen; of these causes, or of all."""
    query = "SELECT * FROM event_changes WHERE time > ? ORDER BY id"
    with database.errors():
        cursor = database.connection.execute(query, (since or "",))
        names = [column[0] for column in cursor.description]
        for row in cursor:
            values = dict(zip(names, row, strict=True))
            if not causes or values["cause"] in causes:
                yield values | {name: values[name] and json.loads(values[name]) for name in _JSON}


def midnight(day: date) -> datetime:
    """The time in UTC at which a day begins in Sweden."""
    return datetime.combine(day, time(), _SWEDEN).astimezone(UTC)


def moment(database: Database, text: str) -> str:
    """The time after which something is new: the midnight in Sweden that a day (YYYY-MM-DD) begins with, or a run's start.

    Raises ``StoreError`` for what is neither.
    """
    try:
        begin = midnight(date.fromisoformat(text))
    except (ValueError, OverflowError):  # OverflowError: the first midnight of all is before the first day of UTC
        with database.errors():
            row = database.connection.execute("SELECT started FROM runs WHERE id = ?", (text,)).fetchone()
            last = database.connection.execute("SELECT id FROM runs ORDER BY started DESC LIMIT 1").fetchone()
        if row is None:
            known = f"; the newest run is {last[0]}" if last else ""
            raise StoreError(f"{text!r} is neither a day (YYYY-MM-DD) nor a run of {database.path}{known}") from None
        return str(row[0])
    return begin.isoformat(timespec="microseconds")


def doubtful(database: Database) -> Iterator[bytes]:
    """Pairs that may be one event, the likeliest first, as JSON Lines: ids, titles, starts, score and reasons."""
    with database.errors():
        cursor = database.connection.execute("SELECT * FROM doubtful ORDER BY score DESC, a, b")
        names = [column[0] for column in cursor.description]
        for row in cursor:
            pair = dict(zip(names, row, strict=True))
            yield json.dumps(pair | {"reasons": json.loads(pair["reasons"])}, ensure_ascii=False).encode() + b"\n"


def missing(database: Database, ids: Iterable[str]) -> list[str]:
    """Those of these ids that no record has."""
    with database.errors():
        return [each for each in ids if not database.connection.execute("SELECT 1 FROM records WHERE id = ?", (each,)).fetchone()]
