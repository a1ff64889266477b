"""Which records are of one event, and the event's row made from the one that leads."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scraper.store.database import Database
from scraper.store.decisions import Decisions, read
from scraper.store.match import Match, Sketch, groups, pairs, sketch
from scraper.store.work import Known, Work

DECISIONS: Final = "decisions.toml"
_MATCH: Final = "INSERT OR REPLACE INTO matches VALUES (?, ?, ?, ?, ?, ?)"

#: A page that leads to another one is of the same event, whatever both say.
_REDIRECTED: Final = """
INSERT OR REPLACE INTO matches
SELECT MIN(p.record_id, n.record_id), MAX(p.record_id, n.record_id), 1, 'same', 'same',
    json_array('redirect: ' || p.url || ' / ' || n.url)
FROM pages p JOIN pages n ON n.url = p.message WHERE p.kind = 'redirected' AND n.record_id <> p.record_id
"""


def regroup(database: Database, folder: Path) -> int:
    """Compares what is new with what is known and joins what is one event; returns how many pairs are doubtful.

    What ``decisions.toml`` in the folder says goes before what is found; raises ``InputError`` where it cannot be read.
    """
    decisions = read(folder / DECISIONS)
    with database.transaction():
        _compare(database)
        _join(database, decisions)
        database.connection.execute("UPDATE records SET matched = 1 WHERE NOT matched")
        doubtful: int = database.connection.execute("SELECT COUNT(*) FROM matches WHERE standing = 'doubtful'").fetchone()[0]
    return doubtful


def _compare(database: Database) -> None:
    """New matches of the records that are yet to be compared, in place of their old ones; a day at a time."""
    execute = database.connection.execute
    for side in "ab":
        execute(f"DELETE FROM matches WHERE {side} IN (SELECT id FROM records WHERE NOT matched)")  # noqa: S608 - its own names
    days = [row[0] for row in execute("SELECT DISTINCT start_date FROM records WHERE NOT matched AND start_date IS NOT NULL")]
    for day in days:
        touched = frozenset(row[0] for row in execute("SELECT id FROM records WHERE start_date = ? AND NOT matched", (day,)))
        database.connection.executemany(_MATCH, map(_row, pairs(_sketches(database, day), touched)))
    execute(_REDIRECTED)


def _sketches(database: Database, day: str) -> Iterator[Sketch]:
    for known in Known.where(database, "r.start_date = ? ORDER BY r.id", (day,)):
        seen = sketch(json.loads(known.record))
        if seen is not None:
            yield seen


def _row(match: Match) -> tuple[object, ...]:
    return (
        match.a,
        match.b,
        match.score,
        match.verdict,
        match.verdict,
        json.dumps([*map(str, match.reasons)], ensure_ascii=False),
    )


def _join(database: Database, decisions: Decisions) -> None:
    """Each record's event: its group's first seen one gives the name, the first of those that are present gives the row."""
    execute = database.connection.execute
    found = [Match(a, b, score, verdict, ()) for a, b, score, verdict in execute("SELECT a, b, score, verdict FROM matches")]
    grouping = groups(found, decisions)
    event_of = {member: number for number, group in enumerate(grouping.groups) for member in group}
    doubtful = {(match.a, match.b) for match in grouping.doubtful}
    for match in found:
        joined = match.a in event_of and event_of[match.a] == event_of.get(match.b)
        standing = "same" if joined else "doubtful" if (match.a, match.b) in doubtful else "different"
        execute("UPDATE matches SET standing = ? WHERE a = ? AND b = ? AND standing <> ?", (standing, match.a, match.b, standing))
    wanted: dict[str, tuple[str, bool]] = {}
    for group in grouping.groups:
        marks = ", ".join("?" * len(group))
        query = f"SELECT id FROM records WHERE id IN ({marks}) ORDER BY first_seen, id"  # noqa: S608
        members = [row[0] for row in execute(query, [*group])]
        present = {row[0] for row in execute(f"SELECT id FROM records WHERE state = 'present' AND id IN ({marks})", [*group])}  # noqa: S608
        leads = next((each for each in members if each in present), members[0] if members else None)
        wanted |= {each: (members[0], each == leads) for each in members}
    joined_before = "SELECT id FROM records WHERE NOT leads OR event_id IN (SELECT event_id FROM records WHERE event_id <> id)"
    merged = [row[0] for row in execute(joined_before)]
    unmatched = [row[0] for row in execute("SELECT id FROM records WHERE NOT matched AND state <> 'present'")]
    _project(database, {identity: wanted.get(identity, (identity, True)) for identity in {*merged, *wanted, *unmatched}})


def _project(database: Database, wanted: dict[str, tuple[str, bool]]) -> None:
    """Makes the rows of these records' events anew."""
    work, execute = Work(), database.connection.execute
    old: set[str] = set()
    for identity, (event, leads) in wanted.items():
        for known in Known.where(database, "r.id = ?", (identity,)):
            old |= {known.event_id, identity}
            execute("UPDATE records SET event_id = ?, leads = ? WHERE id = ?", (event, int(leads), identity))
            if leads:
                work.project(event, json.loads(known.record), known.state, known.first_seen, known.changed)
    work.replaced = [*old]
    database.connection.executemany("DELETE FROM events WHERE id = ?", ((event,) for event in old))
    work.done(database)
    execute("DELETE FROM speakers WHERE id NOT IN (SELECT speaker_id FROM event_speakers)")
