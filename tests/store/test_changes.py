import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from scraper.model import Event
from scraper.store.changes import ALL, KINDS, STATUS, UNTRACKED, Change, differences, replayed
from tests.export.entries import records
from tests.store.events import Record, edits, fixture

BASE = fixture(
    status="scheduled",
    start="2026-05-16T09:00:00+02:00",
    end=None,
    occurrences=[],
    venue={"name": "Residenset", "text": "Residenset"},
    mode="in_person",
    deadline="2026-05-01",
    cost={"free": True, "amounts": [], "text": "Gratis"},
    registration=None,
    organiser=None,
    audience=None,
    speakers=[],
    agenda=[],
    evidence=[],
)
ANN: dict[str, Any] = {"name": "Ann Ek", "role": "utredare", "organisation": "SLU"}
BO: dict[str, Any] = {"name": "Bo Alm", "role": None, "organisation": None}


def item(*people: Record, **values: Any) -> Record:  # noqa: ANN401 - any value of a record
    return {"day": None, "start": "09:00", "end": None, "title": "Vatten", "speakers": [*people], **values}


def told(old: Record, new: Record) -> list[tuple[str, str]]:
    return [change[:2] for change in differences(BASE | old, BASE | new)]


EDITS: tuple[tuple[Record, Record, list[tuple[str, str]]], ...] = (
    ({}, {"status": "cancelled"}, [("cancelled", "/status")]),
    ({}, {"status": "postponed"}, [("postponed", "/status")]),
    ({}, {"status": "full"}, [("full", "/status")]),
    ({"status": "full"}, {}, [("reopened", "/status")]),
    ({"status": "full"}, {"status": "cancelled"}, [("cancelled", "/status")]),
    ({}, {"start": "2026-05-17T09:00:00+02:00"}, [("moved", "/start")]),
    ({}, {"end": "2026-05-16T12:00:00+02:00"}, [("moved", "/end")]),
    ({}, {"occurrences": [{"start": "2026-05-16", "end": None, "place": None}]}, [("moved", "/occurrences")]),
    ({}, {"venue": None}, [("venue_changed", "/venue")]),
    ({}, {"mode": "online"}, [("venue_changed", "/mode")]),
    ({}, {"deadline": None}, [("deadline_changed", "/deadline")]),
    ({}, {"cost": {"free": False, "amounts": [], "text": "100 kr"}}, [("cost_changed", "/cost")]),
    ({}, {"registration": {"open": False}}, [("registration_changed", "/registration")]),
    ({}, {"title": "Annat"}, [("text_changed", "/title")]),
    ({}, {"organiser": "SLU"}, [("text_changed", "/organiser")]),
    ({}, {"audience": "Jägare"}, [("text_changed", "/audience")]),
    ({}, {"description": "Annat"}, [("text_changed", "/description")]),
    ({}, {"url": "https://example.se/annan"}, [("address_changed", "/url")]),
    ({}, {"county": {"slug": "blekinge", "name": "Blekinge", "code": "10"}}, [("address_changed", "/county")]),
    ({}, {"agenda": [item()]}, [("agenda_changed", "/agenda")]),
    ({}, {"speakers": [ANN]}, [("speaker_added", "/speakers/0")]),
    ({"speakers": [BO, ANN]}, {"speakers": [BO]}, [("speaker_removed", "/speakers/1")]),
    ({"speakers": [ANN]}, {"speakers": [ANN | {"role": "chef"}]}, [("speaker_changed", "/speakers/0")]),
    ({"speakers": [ANN]}, {"speakers": [ANN | {"name": "ANN  EK"}]}, [("speaker_changed", "/speakers/0")]),
    ({"speakers": [ANN]}, {"speakers": [BO, ANN]}, [("speaker_added", "/speakers/0")]),
    ({"speakers": [ANN, BO]}, {"speakers": [BO, ANN]}, []),
    ({"speakers": [ANN]}, {"speakers": [ANN, ANN]}, [("speaker_added", "/speakers/1")]),
    ({"speakers": [ANN]}, {"speakers": [ANN | {"name": "Cai Ö"}]}, [("speaker_replaced", "/speakers/0")]),
    ({"speakers": [ANN]}, {"speakers": [BO]}, [("speaker_removed", "/speakers/0"), ("speaker_added", "/speakers/0")]),
    (
        {"speakers": [BO], "agenda": [item(BO)]},
        {"speakers": [ANN], "agenda": [item(ANN)]},
        [("agenda_changed", "/agenda"), ("speaker_replaced", "/speakers/0")],
    ),
    (
        {"speakers": [BO], "agenda": [item(BO)]},
        {"speakers": [ANN], "agenda": [item(ANN, title="Skog")]},
        [("agenda_changed", "/agenda"), ("speaker_removed", "/speakers/0"), ("speaker_added", "/speakers/0")],
    ),
    (
        {},
        {"status": "full", "title": "Annat", "start": None},
        [("full", "/status"), ("moved", "/start"), ("text_changed", "/title")],
    ),
)


@pytest.mark.parametrize(("old", "new", "expected"), EDITS)
def test_an_edit_is_told_in_the_terms_of_those_who_go_there(old: Record, new: Record, expected: list[tuple[str, str]]) -> None:
    assert told(old, new) == expected


def test_the_table_of_edits_has_every_kind_that_a_difference_can_have() -> None:
    found = {kind for _, _, expected in EDITS for kind, _ in expected}
    assert found == {*ALL} - {"new", "gone", "source_gone", "ended", "back"}
    assert len(ALL) == len({*ALL})


def test_every_field_of_a_record_is_tracked_or_left_out_by_name() -> None:
    assert sorted([*KINDS, "status", "speakers", *UNTRACKED]) == sorted(Event.model_fields)
    assert {*STATUS} == {*Event.model_fields["status"].annotation.__args__}  # type: ignore[union-attr]


@pytest.mark.parametrize("name", sorted(UNTRACKED))
def test_what_is_about_the_reading_is_no_change_of_the_event(name: str) -> None:
    assert differences(BASE, BASE | {name: "annat"}) == []


def test_a_record_does_not_differ_from_itself() -> None:
    assert [found for record in records() for found in differences(record, record)] == []


def _sorted(record: Record) -> Record:
    return record | {"speakers": sorted(record["speakers"], key=repr)}


@given(edits())
def test_the_changes_replayed_on_the_old_record_are_the_new_one(pair: tuple[Record, Record]) -> None:
    old, new = pair
    found = differences(old, new)
    after = replayed(old, [change[:4] for change in found])
    tracked = {name: value for name, value in _sorted(new).items() if name not in UNTRACKED}
    assert {name: value for name, value in _sorted(after).items() if name not in UNTRACKED} == tracked
    assert {*after} == {*new}
    assert not differences(after, new)


@given(edits())
def test_each_change_is_told_once_with_values_that_differ_and_quotes_of_its_record(pair: tuple[Record, Record]) -> None:
    old, new = pair
    found = differences(old, new)
    assert max(Counter((each.kind, each.field, repr(each.old)) for each in found).values(), default=1) == 1
    for change in found:
        assert change.old != change.new
        assert change.kind in ALL
        for record, words in ((old, change.old_evidence), (new, change.new_evidence)):
            spans = [(each["quote"], each["start"], each["end"]) for each in record["evidence"]]
            assert len(words) <= 5
            assert all((each["quote"], each["start"], each["end"]) in spans for each in words)


def quoted(*quotes: tuple[str, str | None]) -> list[Record]:
    return [{"field": field, "quote": quote, "start": n, "end": n + 1, "rule": "r"} for n, (field, quote) in enumerate(quotes)]


def words(old: Record, new: Record) -> tuple[list[str], list[str]]:
    (change,) = differences(BASE | old, BASE | new)
    return [each["quote"] for each in change.old_evidence], [each["quote"] for each in change.new_evidence]


class TestEvidence:
    def test_words_that_the_other_side_has_not_come_first(self) -> None:
        old = {"title": "A", "evidence": quoted(("/title", "rubrik"), ("/title", "A"), ("/start", "lördag"))}
        new = {"title": "B", "evidence": quoted(("/title", "rubrik"), ("/title", "B"))}
        assert words(old, new) == (["A"], ["B"])

    def test_words_that_stay_are_told_where_there_are_no_others(self) -> None:
        evidence = quoted(("/title", "rubrik"))
        assert words({"title": "A", "evidence": evidence}, {"title": "B", "evidence": evidence}) == (["rubrik"], ["rubrik"])

    def test_no_more_than_five_quotes_stand_on_each_side(self) -> None:
        many = quoted(*(("/agenda/0/title", f"ord {n}") for n in range(9)))
        assert words({"agenda": [item()], "evidence": many}, {}) == ([f"ord {n}" for n in range(5)], [])

    def test_what_is_below_the_field_belongs_to_it_and_what_only_begins_alike_does_not(self) -> None:
        evidence = quoted(("/venue", "a"), ("/venue/name", "b"), ("/venues", "c"), ("/venue/text", None))
        assert words({"evidence": evidence}, {"venue": None}) == (["a", "b"], [])

    def test_a_person_has_the_words_of_the_own_place_in_each_list(self) -> None:
        old = {"speakers": [ANN, BO], "evidence": quoted(("/speakers/0/name", "Ann"), ("/speakers/1/name", "Bo"))}
        new = {
            "speakers": [BO | {"role": "chef"}, ANN],
            "evidence": quoted(("/speakers/0/role", "chef Bo"), ("/speakers/10", "x")),
        }
        assert words(old, new) == (["Bo"], ["chef Bo"])

    def test_a_status_that_is_lost_has_the_words_it_had(self) -> None:
        assert words({"status": "full", "evidence": quoted(("/status", "Fullbokat"))}, {}) == (["Fullbokat"], [])


def test_what_is_told_of_a_whole_event_replays_to_the_same_record() -> None:
    assert replayed(BASE, [Change("gone", "", None, {"url": "https://example.se/"})[:4]]) == BASE


def test_persons_are_told_in_the_order_of_the_list() -> None:
    people = [{"name": f"Person {n}", "role": None, "organisation": None} for n in range(12)]
    changed = [person | {"role": "chef"} for person in people]
    expected = [("speaker_changed", f"/speakers/{n}") for n in range(12)]
    assert told({"speakers": people}, {"speakers": changed}) == expected


def test_every_kind_is_in_the_document() -> None:
    text = (Path(__file__).parents[2] / "docs" / "changes.md").read_text("utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    assert sorted(kind for row in rows for kind in re.findall(r"`(\w+)`", row)) == sorted(ALL)
