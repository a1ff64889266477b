"""The database's schema: one entry a version, taken in order; ``PRAGMA user_version`` counts those that were taken."""

from typing import Final

_FIRST: Final = """
CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,        -- crawl, add, rebuild
    started TEXT NOT NULL,     -- UTC
    finished TEXT,             -- NULL: under way or broken off
    reader TEXT NOT NULL,      -- the version of this program
    exit_status INTEGER,
    records INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    older INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    warnings TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE TABLE records (
    id TEXT PRIMARY KEY,
    event_id TEXT NOT NULL,    -- which event the record is of: its own id but for duplicates
    leads INTEGER NOT NULL,    -- 1: the event's row is made from this record
    version INTEGER NOT NULL,  -- versions.id of what it says now
    number INTEGER NOT NULL,   -- versions so far
    digest BLOB NOT NULL,      -- of the record without the time of its fetching
    state TEXT NOT NULL,       -- present, gone (before its end), ended
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    last_run TEXT NOT NULL,
    fetched_at TEXT,
    changed TEXT NOT NULL,
    start_date TEXT,
    last_date TEXT,            -- the last day on which it takes place
    matched INTEGER NOT NULL   -- 0: yet to be compared with others
) STRICT;
CREATE INDEX records_unmatched ON records (start_date) WHERE NOT matched;
CREATE INDEX records_digest ON records (digest);
CREATE INDEX records_event ON records (event_id);
CREATE INDEX records_day ON records (start_date);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    number INTEGER NOT NULL,   -- from 1
    time TEXT NOT NULL,        -- when it was first seen, UTC
    run TEXT NOT NULL,
    cause TEXT NOT NULL,       -- new, page, reader, unclear
    sha256 TEXT NOT NULL,      -- of the page
    reader TEXT NOT NULL,      -- the version that read it
    response INTEGER,          -- of the archive, where the page came from there
    record TEXT NOT NULL       -- JSON
) STRICT;
CREATE INDEX versions_record ON versions (record_id, number);
CREATE TABLE pages (
    url TEXT NOT NULL,
    county TEXT NOT NULL,      -- whose calendar has it; empty where that is not known
    record_id TEXT,
    kind TEXT NOT NULL,        -- event, or why there is none
    message TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    last_run TEXT NOT NULL,
    PRIMARY KEY (url, county)
) STRICT, WITHOUT ROWID;
CREATE INDEX pages_record ON pages (record_id);
CREATE INDEX pages_county ON pages (county);
CREATE TABLE events (
    id TEXT PRIMARY KEY,
    url TEXT, county TEXT, county_name TEXT, county_code TEXT, title TEXT, status TEXT, start TEXT, "end" TEXT,
    start_date TEXT, start_time TEXT, end_date TEXT, end_time TEXT, mode TEXT,
    venue TEXT, venue_name TEXT, room TEXT, street TEXT, postal_code TEXT, locality TEXT,
    free INTEGER, price_min REAL, price_max REAL, currency TEXT, cost TEXT, deadline TEXT, deadline_date TEXT,
    registration_url TEXT, registration_email TEXT, registration_phone TEXT, registration_open INTEGER, capacity INTEGER,
    organiser TEXT, audience TEXT, description TEXT, agenda_count INTEGER, speaker_count INTEGER, problem_count INTEGER,
    fetched_at TEXT, extractor TEXT, state TEXT NOT NULL, first_seen TEXT NOT NULL, changed TEXT NOT NULL
) STRICT;
CREATE INDEX events_day ON events (start_date);
CREATE INDEX events_county ON events (county, start_date);
CREATE INDEX events_deadline ON events (deadline_date);
CREATE TABLE occurrences (
    event_id TEXT REFERENCES events (id), number INTEGER, start TEXT, "end" TEXT, start_date TEXT, place TEXT,
    PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE agenda_items (
    event_id TEXT REFERENCES events (id), number INTEGER, day TEXT, start TEXT, "end" TEXT, end_inferred TEXT,
    title TEXT, kind TEXT, description TEXT,
    PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE speakers (id TEXT PRIMARY KEY, name TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE event_speakers (
    event_id TEXT REFERENCES events (id), speaker_id TEXT REFERENCES speakers (id), agenda_number INTEGER,
    name TEXT, role TEXT, organisation TEXT,
    PRIMARY KEY (event_id, speaker_id, agenda_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_speakers_speaker ON event_speakers (speaker_id);
CREATE TABLE problems (
    event_id TEXT REFERENCES events (id), number INTEGER, code TEXT, field TEXT, message TEXT, quote TEXT,
    PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,        -- when it was seen, UTC
    run TEXT NOT NULL,
    record_id TEXT NOT NULL,
    version INTEGER NOT NULL,  -- versions.id of what the record says after it
    kind TEXT NOT NULL,        -- see docs/changes.md
    cause TEXT NOT NULL,       -- page, reader, unclear
    field TEXT NOT NULL,       -- JSON pointer; empty for the whole record
    old TEXT, new TEXT,        -- JSON
    old_evidence TEXT, new_evidence TEXT  -- JSON: quote, start, end
) STRICT;
CREATE INDEX changes_record ON changes (record_id);
CREATE INDEX changes_time ON changes (time);
CREATE INDEX changes_run ON changes (run);
CREATE TABLE matches (
    a TEXT NOT NULL, b TEXT NOT NULL,  -- records.id, a < b
    score REAL NOT NULL,
    verdict TEXT NOT NULL,     -- of the rules: same, doubtful
    standing TEXT NOT NULL,    -- after decisions.toml: same, doubtful, different
    reasons TEXT NOT NULL,     -- JSON
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX matches_b ON matches (b);
CREATE VIEW sources AS
    SELECT r.event_id, p.url, p.county, p.record_id, r.state, p.first_seen, p.last_seen
    FROM pages p JOIN records r ON r.id = p.record_id;
CREATE VIEW evidence AS
    SELECT r.event_id, json_extract(e.value, '$.field') AS field, json_extract(e.value, '$.quote') AS quote,
        json_extract(e.value, '$.start') AS start, json_extract(e.value, '$.end') AS "end",
        json_extract(e.value, '$.rule') AS rule, json_extract(e.value, '$.confidence') AS confidence
    FROM records r JOIN versions v ON v.id = r.version, json_each(v.record, '$.evidence') e WHERE r.leads;
CREATE VIEW event_changes AS
    SELECT c.id, c.time, c.run, r.event_id, c.record_id, e.title, e.start_date, e.county, e.url, c.kind, c.cause, c.field,
        c.old, c.new, c.old_evidence, c.new_evidence
    FROM changes c JOIN records r ON r.id = c.record_id JOIN events e ON e.id = r.event_id;
CREATE VIEW who_speaks AS
    SELECT s.name, p.role, p.organisation, e.id AS event_id, e.title, e.start_date, e.county, e.locality, a.title AS agenda_title
    FROM event_speakers p JOIN speakers s ON s.id = p.speaker_id JOIN events e ON e.id = p.event_id
    LEFT JOIN agenda_items a ON a.event_id = p.event_id AND a.number = p.agenda_number
    WHERE p.agenda_number > 0 OR NOT EXISTS (
        SELECT 1 FROM event_speakers q
        WHERE q.event_id = p.event_id AND q.speaker_id = p.speaker_id AND q.agenda_number > 0);
CREATE VIEW county_months AS
    SELECT county, substr(start_date, 1, 7) AS month, COUNT(*) AS events, SUM(agenda_count > 0) AS with_agenda
    FROM events WHERE start_date IS NOT NULL AND state <> 'gone' GROUP BY county, month;
CREATE VIEW doubtful AS
    SELECT m.a, m.b, x.title AS title_a, y.title AS title_b, x.start AS start_a, y.start AS start_b,
        x.url AS url_a, y.url AS url_b, m.score, m.reasons
    FROM matches m JOIN records p ON p.id = m.a JOIN records q ON q.id = m.b
    JOIN events x ON x.id = p.event_id JOIN events y ON y.id = q.event_id
    WHERE m.standing = 'doubtful' AND p.event_id <> q.event_id;
"""
MIGRATIONS: Final = (_FIRST,)
