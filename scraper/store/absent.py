"""Events that a county's calendar no longer has: over, or taken away before their time."""

import json
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date
from typing import Final, NamedTuple

from scraper.store.changes import Change
from scraper.store.database import Database
from scraper.store.work import Known
from scraper.store.writing import Writer

#: More than this share of a county's events at once is taken for an error in reading, as Linked Events does.
MOST_GONE: Final = 0.2
#: An absent event's address leads to another event's page: it is that event, which has got a new address.
REDIRECTED: Final = "redirected"


class Absent(NamedTuple):
    """An event that was there, in one of the counties, and that a whole run over them has not met."""

    id: str
    urls: tuple[str, ...]
    counties: frozenset[str]
    is_over: bool


class Gone(NamedTuple):
    """An absent event whose page is no longer there, and what its address says instead."""

    absent: Absent
    url: str
    kind: str
    message: str


def absent(database: Database, run: str, counties: Collection[str], today: date) -> list[Absent]:
    """The events that were present in these counties and in no others, and that the run has not met, in the order of their ids.

    One whose page is still listed but could not be read is not absent; an event of unknown day is not over.
    """
    query = """
        SELECT r.id, json_group_array(p.url), json_group_array(p.county), r.last_date
        FROM records r JOIN pages p ON p.record_id = r.id
        WHERE r.state = 'present' AND r.last_run <> :run AND r.id IN (SELECT record_id FROM pages WHERE county = :county)
            AND NOT EXISTS (SELECT 1 FROM pages q WHERE q.record_id = r.id AND q.last_run = :run AND q.kind <> 'removed')
        GROUP BY r.id
    """
    found: dict[str, Absent] = {}
    with database.errors():
        for county in counties:
            for identity, urls, places, last in database.connection.execute(query, {"run": run, "county": county}):
                listed = frozenset(filter(None, json.loads(places)))
                if listed <= frozenset(counties):
                    addresses = tuple(dict.fromkeys(json.loads(urls)))
                    found[identity] = Absent(identity, addresses, listed, is_over=last is not None and last < today.isoformat())
    return [found[identity] for identity in sorted(found)]


def overdrawn(database: Database, gone: Iterable[Gone]) -> dict[str, tuple[int, int]]:
    """The counties of which more than a fifth would go at once: how many, and of how many events that were present."""
    counted = Counter(county for one in gone if one.kind != REDIRECTED for county in one.absent.counties)
    query = """
        SELECT COUNT(DISTINCT r.id) FROM records r JOIN pages p ON p.record_id = r.id
        WHERE p.county = ? AND r.state = 'present'
    """
    with database.errors():
        of = {county: database.connection.execute(query, (county,)).fetchone()[0] for county in counted}
    return {county: (number, of[county]) for county, number in sorted(counted.items()) if number > MOST_GONE * of[county]}


def mark(writer: Writer, over: Iterable[Absent], gone: Iterable[Gone]) -> None:
    """Notes events as ``ended`` (over, and no longer listed) and as ``gone``, with what their addresses say."""
    writer.flush()
    database = writer.database
    with database.transaction():
        for one in over:
            seen = {"url": one.urls[0], "kind": "unlisted", "message": "over, and no longer listed"}
            _mark(writer, one.id, "ended", Change("ended", "", None, seen))
        for left in gone:
            seen = {"url": left.url, "kind": left.kind, "message": left.message}
            goes_on = left.kind == REDIRECTED or _has_others(database, left.absent.id)
            kind = "source_gone" if goes_on else "gone"
            _mark(writer, left.absent.id, "gone", Change(kind, "", None, seen))
            writer.counts.gone += kind == "gone"
            if left.kind == REDIRECTED:
                row = (REDIRECTED, left.message, left.url)
                database.connection.execute("UPDATE pages SET kind = ?, message = ? WHERE url = ?", row)


def _has_others(database: Database, identity: str) -> bool:
    """Whether another page of the same event is still there."""
    query = """
        SELECT 1 FROM records r JOIN records o ON o.event_id = r.event_id AND o.id <> r.id
        WHERE r.id = ? AND o.state = 'present' LIMIT 1
    """
    return database.connection.execute(query, (identity,)).fetchone() is not None


def _mark(writer: Writer, identity: str, state: str, change: Change) -> None:
    for known in Known.where(writer.database, "r.id = ?", (identity,)):
        writer.enter(writer.change(identity, known.version, change.kind, "page", change))
    moved = (state, writer.time, identity)
    writer.database.connection.execute("UPDATE records SET state = ?, changed = ?, matched = 0 WHERE id = ?", moved)
