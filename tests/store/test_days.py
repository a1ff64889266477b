"""Thirty days of edits to event pages: what the store tells of them, replayed, is what the pages say."""

import json
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from scraper import Event
from scraper.export.entry import Entry, moment
from scraper.export.select import Filter
from scraper.store import reading
from scraper.store.absent import Absent, Gone, absent, mark, overdrawn
from scraper.store.changes import KINDS, UNTRACKED, replayed
from scraper.store.database import FILE, Database
from scraper.store.grouping import regroup
from scraper.store.writing import Writer

Record = Mapping[str, Any]
State = dict[str, Record]  # what the pages say that are there, by id

DAYS: Final = 30
FIRST: Final = datetime(2026, 3, 1, 6, tzinfo=UTC)
COUNTIES: Final = {"skane": ("Skåne", "12"), "dalarna": ("Dalarna", "20")}
WHOLE: Final = ("status", "speakers", *KINDS)  # every tracked field
EVERY_STATE: Final = frozenset(("scheduled", "cancelled", "postponed", "full", "gone", "ended"))

TEXT: Final = st.none() | st.sampled_from(("Vandring", "Samråd om våtmarker", "Åäö “citat” \\ \N{BELL} 🐦", "SENASTE"))
DAY: Final = st.integers(-3, DAYS + 5).map(lambda n: (FIRST.date() + timedelta(n)).isoformat())
WHEN: Final = st.none() | DAY | st.builds("{}T{}:00+01:00".format, DAY, st.sampled_from(("09:00", "13:30")))
CLOCK: Final = st.sampled_from(("09:00", "10:15", "13:00"))
PEOPLE: Final = st.lists(
    st.fixed_dictionaries(
        {
            "name": st.sampled_from(("Tove Ek", "TOVE EK", "Bo Alm", "Ylva Åkerhjelm")),
            "role": st.sampled_from((None, "utredare", "landshövding")),
            "organisation": st.sampled_from((None, "SLU")),
        }
    ),
    max_size=3,
)
FIELDS: Final[Mapping[str, st.SearchStrategy[Any]]] = {
    "status": st.sampled_from(("scheduled", "cancelled", "postponed", "full")),
    "start": WHEN,
    "end": WHEN,
    "occurrences": st.lists(st.fixed_dictionaries({"start": WHEN, "end": WHEN, "place": TEXT}), max_size=2),
    "venue": st.none() | st.fixed_dictionaries({"name": TEXT, "text": TEXT}),
    "mode": st.sampled_from((None, "in_person", "online", "hybrid")),
    "deadline": WHEN,
    "agenda": st.lists(st.fixed_dictionaries({"start": CLOCK, "title": TEXT, "speakers": PEOPLE}), max_size=2),
    "cost": st.none() | st.fixed_dictionaries({"free": st.sampled_from((None, True, False)), "text": TEXT}),
    "registration": st.none() | st.fixed_dictionaries({"url": st.none() | st.just("https://form.example/1"), "text": TEXT}),
    "title": TEXT,
    "organiser": TEXT,
    "audience": TEXT,
    "description": TEXT,
    "url": st.sampled_from(("https://example.se/", "https://example.se/arkiv/")),
    "county": st.sampled_from(sorted(COUNTIES)).map(
        lambda slug: {"slug": slug, "name": COUNTIES[slug][0], "code": COUNTIES[slug][1]}
    ),
    "speakers": PEOPLE,
    "evidence": st.lists(
        st.builds(
            lambda field, n: {"field": f"/{field}", "quote": f"ord {n}", "start": n, "end": n + 5, "rule": "r"},
            *(st.sampled_from(WHOLE), st.integers(0, 9)),
        ),
        max_size=3,
    ),
    "problems": st.just([{"code": "year_inferred", "field": "/start", "message": "m"}]),
    "contacts": st.just([{"name": "Ann Ek"}]),
}
PAGE: Final = st.fixed_dictionaries(dict(FIELDS))
EDIT: Final = st.sampled_from([*sorted(FIELDS), *("speakers", "speakers", "status", "status")]).flatmap(
    lambda name: FIELDS[name].map(lambda value: (name, value))
)
WHICH: Final = st.integers(0, 99)


def tracked(record: Record) -> Record:
    """What a history is kept of, and speakers in an order of their own."""
    people = sorted(record["speakers"], key=lambda person: [str(value) for value in person.values()])
    return {name: value for name, value in record.items() if name not in UNTRACKED} | {"speakers": people}


def last_day(record: Record) -> str:
    return max((one[end] or "" for one in (record, *record["occurrences"]) for end in ("start", "end")), default="")[:10]


class Days(RuleBasedStateMachine):
    """A site of two counties, crawled once a day. Every step is a day."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.database = Database(self.path / FILE)
        self.up: dict[str, dict[str, Any]] = {}  # the pages that are there
        self.down: dict[str, dict[str, Any]] = {}  # those that were taken down
        self.seen: State = {}  # what the store should say
        self.history: list[tuple[str, str, State, set[str]]] = []  # a day's run, its time, what was there, all ids

    def teardown(self) -> None:
        with self.folder, closing(self.database.connection):
            for day in range(len(self.history)):
                self.replay(day)

    @initialize(pages=st.lists(PAGE, min_size=2, max_size=6))
    def the_first_day(self, pages: list[dict[str, Any]]) -> None:
        for page in pages:
            self.publish(page)
        self.crawl()

    @rule(edits=st.lists(st.tuples(WHICH, EDIT), max_size=6))
    def pages_are_edited(self, edits: list[tuple[int, tuple[str, Any]]]) -> None:
        for which, (name, value) in edits:
            self.edit(which, name, value)
        self.crawl()

    @rule(page=PAGE, which=WHICH, edit=EDIT)
    def a_page_is_new_and_another_edited(self, page: dict[str, Any], which: int, edit: tuple[str, Any]) -> None:
        self.edit(which, *edit)
        self.publish(page)
        self.crawl()

    @precondition(lambda self: len(self.up) > 1)
    @rule(which=WHICH, accepted=st.booleans())
    def a_page_is_taken_down(self, which: int, accepted: bool) -> None:
        identity = self.chosen(self.up, which)
        self.down[identity] = self.up.pop(identity)
        self.crawl(accepted=accepted)

    @precondition(lambda self: self.down)
    @rule(which=WHICH, edits=st.lists(EDIT, max_size=2))
    def a_page_comes_back(self, which: int, edits: list[tuple[str, Any]]) -> None:
        identity = self.chosen(self.down, which)
        self.up[identity] = self.down.pop(identity) | dict(edits)
        self.crawl()

    @rule(which=WHICH, value=FIELDS["evidence"])
    def only_the_words_change(self, which: int, value: list[Any]) -> None:
        self.edit(which, "evidence", value)
        self.crawl(changes=False)

    @rule(which=WHICH, edit=EDIT)
    def the_store_is_opened_anew_and_all_comes_twice(self, which: int, edit: tuple[str, Any]) -> None:
        self.database.connection.close()
        self.database = Database(self.path / FILE)
        self.edit(which, *edit)
        self.crawl(times=2)

    @invariant()
    def yesterday_and_the_changes_are_today(self) -> None:
        if self.history:
            self.replay(0)
            self.replay(max(0, len(self.history) - 2))

    def publish(self, page: dict[str, Any]) -> None:
        identity = f"event-{len(self.up) + len(self.down)}"
        self.up[identity] = page | {"title": f"{page['title']} {identity}"}

    def edit(self, which: int, name: str, value: Any) -> None:  # noqa: ANN401 - any value of a record
        if self.up:
            self.up[self.chosen(self.up, which)][name] = value

    def chosen(self, pages: Mapping[str, object], which: int) -> str:
        return sorted(pages)[which % len(pages)]

    def crawl(self, *, accepted: bool = True, times: int = 1, changes: bool = True) -> None:
        """A run over both counties, as ``scraper crawl`` does it."""
        time = FIRST + timedelta(len(self.history))
        run = f"run {len(self.history)}"
        writer = Writer(self.database, run, "crawl", time, "reader 1")
        lines = {identity: line(identity, page, time) for identity, page in self.up.items()}
        for _ in range(times):
            for identity, text in lines.items():
                record = json.loads(text)
                writer.add(text)
                writer.sight(record["url"], record["county"]["slug"], identity, "event")
            writer.flush()
        self.take_away(writer, time.date(), accepted=accepted)
        regroup(self.database, self.path)
        writer.finish(0, [])
        self.seen |= {identity: tracked(json.loads(text)) for identity, text in lines.items()}
        self.history.append((run, writer.time, dict(self.seen), set(self.stored())))
        assert writer.counts.records == len(lines) * times
        assert changes or writer.counts.changed == 0

    def take_away(self, writer: Writer, today: date, *, accepted: bool) -> None:
        missing = absent(self.database, writer.run, [*COUNTIES], today)
        assert {one.id for one in missing} == self.seen.keys() - self.up.keys()
        over = [one for one in missing if one.is_over]
        assert {one.id for one in over} == {one.id for one in missing if "" < last_day(self.seen[one.id]) < today.isoformat()}
        gone = [Gone(one, one.urls[0], "not_found", "answered 404") for one in missing if not one.is_over]
        held = set() if accepted else overdrawn(self.database, gone).keys()
        gone = [one for one in gone if not one.absent.counties & held]
        mark(writer, over, gone)
        self.check_marks(writer.run, over, gone)
        for one in (*over, *(left.absent for left in gone)):
            del self.seen[one.id]

    def check_marks(self, run: str, over: list[Absent], gone: list[Gone]) -> None:
        query = "SELECT record_id, kind FROM changes WHERE run = ? AND kind IN ('gone', 'ended')"
        told = {(one.id, "ended") for one in over} | {(one.absent.id, "gone") for one in gone}
        assert set(self.database.connection.execute(query, (run,))) == told

    def stored(self) -> dict[str, Entry]:
        return {each.id: Entry._make(each) for each in reading.events(self.database)}

    def replay(self, day: int) -> None:
        """A day's state with the changes after it is today's, and the events exported as changed are those that have changes."""
        run, time, before, ids = self.history[day]
        state, touched = dict(before), set()
        since = reading.moment(self.database, run)
        assert since == time
        for change in reading.changes(self.database, since):
            self.apply(state, change)
            touched.add(change["event_id"])
        now = self.stored()
        there = {identity: tracked(entry.record) for identity, entry in now.items() if entry.state == "present"}
        assert {identity: tracked(record) for identity, record in state.items()} == there == self.seen
        changed = Filter(status=EVERY_STATE, changed_since=moment(since))
        assert {entry.id for entry in now.values() if changed.takes(entry)} == touched
        assert ids <= now.keys() == self.up.keys() | self.down.keys()

    def apply(self, state: State, change: Mapping[str, Any]) -> None:
        identity = change["event_id"]
        if change["kind"] in {"new", "back"}:
            query = "SELECT v.record FROM versions v JOIN changes c ON c.version = v.id WHERE c.id = ?"
            [text] = self.database.connection.execute(query, (change["id"],)).fetchone()
            state[identity] = json.loads(text)
        elif change["kind"] in {"gone", "ended"}:
            del state[identity]
        else:
            told = (change["kind"], change["field"], change["old"], change["new"])
            state[identity] = replayed(state[identity], [told])


def line(identity: str, page: Record, time: datetime) -> bytes:
    """A record as ``scraper extract`` prints it."""
    source = {
        "fetched_at": time.isoformat(),
        "media_type": "text/html",
        "sha256": sha256(str(page).encode()).hexdigest(),
        "extractor": "1",
    }
    return (
        Event.model_validate({**page, "url": page["url"] + identity, "id": identity, "source": source}).model_dump_json().encode()
        + b"\n"
    )


def test_a_page_that_comes_back_edited_is_replayed_once() -> None:
    """``back`` brings the record as it was; the changes beside it, which name the persons, make it what it is."""
    person = {"name": "Tove Ek", "role": None, "organisation": None}
    page: dict[str, Any] = {"url": "https://example.se/", "county": {"slug": "skane", "name": "Skåne", "code": "12"}}
    page |= {"title": "Vandring", "status": "scheduled", "start": None, "end": None, "occurrences": [], "speakers": []}
    days = Days()
    days.the_first_day([page, dict(page)])
    days.a_page_is_taken_down(0, accepted=True)
    days.a_page_comes_back(0, [("speakers", [person])])
    days.teardown()


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=50, stateful_step_count=DAYS)
