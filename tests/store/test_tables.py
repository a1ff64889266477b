from typing import Any

import pytest
from hypothesis import given

from scraper import tables
from scraper.model import Event
from tests.export.entries import records
from tests.store.events import edits, fixture

TYPES: dict[str, Any] = {"TEXT": str, "INTEGER": int, "REAL": (int, float)}
ANN: dict[str, Any] = {"name": "Ann Ek", "role": "utredare", "organisation": "SLU"}


def row(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - any value of a record
    (found,) = tables.rows(fixture(**values))["events"]
    return dict(zip(tables.EVENTS.names, found, strict=True))


@given(edits())
def test_rows_have_their_columns_types_and_keys(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    for record in pair:
        made = tables.rows(record)
        assert [*made] == [table.name for table in tables.TABLES]
        for table in tables.TABLES:
            for each in made[table.name]:
                for column, value in zip(table.columns, each, strict=True):
                    assert value is None or (isinstance(value, TYPES[column.type]) and not isinstance(value, bool)), column
            keys = [each[: table.key] for each in made[table.name]]
            assert len({*keys}) == len(keys)
            assert all(None not in key for key in keys)


@given(edits())
def test_every_reference_is_met(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    made = tables.rows(pair[1], "annan")
    persons = {each[0] for each in made["speakers"]}
    numbers = {each[1] for each in made["agenda_items"]} | {0}
    assert {each[1] for each in made["event_speakers"]} == persons
    assert {each[2] for each in made["event_speakers"]} <= numbers
    assert {each[0] for name in made if name != "speakers" for each in made[name]} == {"annan"}


def test_every_field_of_the_record_but_contacts_and_evidence_is_in_some_table() -> None:
    names = {name for table in tables.TABLES for name in table.names}
    elsewhere = {
        *("schema_version", "contacts", "evidence"),  # in the record alone
        *("registration", "source"),  # by their parts
        *("occurrences", "agenda", "speakers", "problems"),  # tables
    }
    assert {*Event.model_fields} - names == elsewhere


def test_every_column_has_a_meaning_and_a_type() -> None:
    for table in tables.TABLES:
        assert all(column.meaning and column.type in TYPES for column in table.columns)
        assert len({*table.names}) == len(table.names)


@pytest.mark.parametrize(
    ("when", "day", "time"),
    [
        (None, None, None),
        ("2026-05-16", "2026-05-16", None),
        ("2026-05-16T09:30:00+02:00", "2026-05-16", "09:30"),
        ("2026-10-25T00:00:00+02:00", "2026-10-25", "00:00"),
    ],
)
def test_a_time_is_split_into_its_local_day_and_clock(when: str | None, day: str | None, time: str | None) -> None:
    assert tables.day_and_time(when) == (day, time)


def amount(number: float, **values: Any) -> dict[str, Any]:  # noqa: ANN401 - any value of a record
    return {"amount": number, "currency": "SEK", "what": None, "vat": None, **values}


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([], (None, None, None)),
        ([amount(0)], (0, 0, "SEK")),
        ([amount(300), amount(99.5), amount(500, what="no_show")], (99.5, 300, "SEK")),
        ([amount(500, what="no_show")], (None, None, None)),
        ([amount(20), amount(10, currency="EUR")], (10, 20, None)),
    ],
)
def test_prices_are_the_lowest_and_the_highest_without_fees_for_not_coming(amounts: list[Any], expected: tuple[Any, ...]) -> None:
    found = row(cost={"free": None, "amounts": amounts, "text": "x"})
    assert (found["price_min"], found["price_max"], found["currency"]) == expected


@pytest.mark.parametrize(("free", "number"), [(None, None), (True, 1), (False, 0)])
def test_truth_values_are_numbers_and_unknown_ones_stay_unknown(free: bool | None, number: int | None) -> None:
    found = row(cost={"free": free, "amounts": [], "text": None}, registration=None)
    assert (found["free"], found["registration_open"]) == (number, None)


def test_an_event_held_once_has_one_occurrence_and_one_of_unknown_day_none() -> None:
    occasions = [{"start": "2026-05-16", "end": None, "place": "Lund"}, {"start": None, "end": None, "place": "Eslöv"}]
    made = [
        tables.rows(fixture(id="x", occurrences=held, start=start, end=None))["occurrences"]
        for held, start in ((occasions, "2026-05-16"), ([], "2026-05-16T09:00:00+02:00"), ([], None))
    ]
    assert made == [
        [("x", 1, "2026-05-16", None, "2026-05-16", "Lund"), ("x", 2, None, None, None, "Eslöv")],
        [("x", 1, "2026-05-16T09:00:00+02:00", None, "2026-05-16", None)],
        [],
    ]


def test_a_person_is_one_by_name_with_a_row_for_the_event_and_each_item() -> None:
    item = records()[0]["agenda"][0] if records()[0]["agenda"] else next(r["agenda"][0] for r in records() if r["agenda"])
    shouted = ANN | {"name": "ANN  EK", "role": None}
    agenda = [item | {"speakers": [shouted]}, item | {"speakers": []}, item | {"speakers": [ANN, shouted]}]
    made = tables.rows(fixture(id="x", speakers=[ANN, shouted], agenda=agenda))
    key = tables.speaker_id("ann ek")
    assert made["speakers"] == [(key, "Ann Ek")]
    assert made["event_speakers"] == [
        ("x", key, 0, "Ann Ek", "utredare", "SLU"),
        ("x", key, 1, "ANN  EK", None, "SLU"),
        ("x", key, 3, "Ann Ek", "utredare", "SLU"),
    ]


@pytest.mark.parametrize(
    ("a", "b", "same"), [("Ann Ek", "ann\u00a0 EK ", True), ("Ann Ek", "Ann Ek-Ö", False), ("Åsa", "Asa", False)]
)
def test_a_person_is_known_by_the_name_without_regard_to_case_and_spaces(a: str, b: str, same: bool) -> None:
    assert (tables.speaker_id(a) == tables.speaker_id(b)) is same


def test_a_name_that_is_no_unicode_has_a_key() -> None:
    assert len(tables.speaker_id("\ud800")) == 16
