"""The programme as values: days, ends, people, and where each was read."""

from datetime import date
from typing import Any

import pytest

from scraper import extract
from scraper.document import Document, Span
from scraper.fields import agenda
from scraper.layout import read_text
from scraper.reading import Reading

HEAD = "Vattendagen\n\nVälkommen till en dag om vatten i länet.\n\n"
DAYS = (date(2022, 10, 19), date(2022, 10, 20))  # Wednesday and Thursday


def read(programme: str, days: tuple[date, ...] = ()) -> tuple[Document, Reading[list[dict[str, Any]]]]:
    doc = read_text(HEAD + programme)
    return doc, agenda.read(doc, agenda.scan(doc), days)


def values(programme: str, days: tuple[date, ...] = ()) -> list[dict[str, Any]]:
    return read(programme, days)[1].value or []


def test_an_item() -> None:
    assert values("09.00–09.30 Vattnet i länet, Stina Lindqvist, hydrolog, SMHI\n• Mätningar\n10.00 Avslutning")[0] == {
        "day": None,
        "start": "09:00",
        "end": "09:30",
        "end_inferred": None,
        "title": "Vattnet i länet",
        "kind": "talk",
        "description": "Mätningar",
        "speakers": [{"name": "Stina Lindqvist", "role": "hydrolog", "organisation": "SMHI"}],
    }


def test_no_programme_is_an_empty_list() -> None:
    assert values("Vi börjar klockan 9.") == []


def test_ends_are_inferred_from_the_next_item_of_the_day() -> None:
    found = values("Dag 1\n09.00 Kaffe\n10.00–10.30 Tal\n12.00 Lunch\n\nDag 2\n09.00 Mer\n09.00 Samtidigt\n08.00 Tidigare", DAYS)
    assert [v["end_inferred"] for v in found] == ["10:00", None, None, None, None, None]


@pytest.mark.parametrize(
    "headings",
    [
        ("Dag 1", "Dag 2"),
        ("Onsdag 19 oktober", "Torsdag 20 oktober"),
        ("Onsdag", "Torsdag"),
        ("19 oktober", "20 oktober"),
        ("Dag ett: VATTEN", "Dag två: SKOG"),
    ],
)
def test_days(headings: tuple[str, str]) -> None:
    doc, reading = read(f"{headings[0]}\n09.00 Kaffe\n10.00 Tal\n\n{headings[1]}\n09.00 Mer kaffe\n10.00 Avslutning", DAYS)
    assert [v["day"] for v in reading.value or []] == [DAYS[0], DAYS[0], DAYS[1], DAYS[1]]
    assert [doc.text[m.start : m.end] for m in reading.marks if m.path == "/2/day" and m.start is not None] == [headings[1]]
    assert reading.problems == ()


def test_one_day_is_not_repeated_on_each_item() -> None:
    assert {v["day"] for v in values("Onsdag 19 oktober\n09.00 Kaffe\n10.00 Tal", DAYS[:1])} == {None}


def test_a_day_that_does_not_fit_is_a_problem() -> None:
    _, reading = read("Onsdag\n09.00 Kaffe\n10.00 Tal\n\nSöndag\n09.00 Mer\n10.00 Slut", DAYS)
    assert [v["day"] for v in reading.value or []] == [DAYS[0], DAYS[0], None, None]
    assert {p.code for p in reading.problems} == {"day_unknown"}


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Dag 2", DAYS[1]),
        ("Day 1", DAYS[0]),
        ("Dag 3", None),
        ("Dag två", DAYS[1]),
        ("Torsdag:", DAYS[1]),
        ("Söndag", None),
        ("20 oktober", DAYS[1]),
        ("21 oktober", None),
        ("Torsdagen den 20 oktober", DAYS[1]),
    ],
)
def test_which_day_a_heading_names(heading: str, day: date | None) -> None:
    assert agenda.day_of_heading(heading, Span(0, len(heading)), DAYS) == day


def test_a_time_given_twice_is_two_items() -> None:
    found = values("10.00 Tal\n14.15 och 19.00 Grannarna berättar")
    assert [(v["start"], v["title"]) for v in found] == [
        ("10:00", "Tal"),
        ("14:15", "Grannarna berättar"),
        ("19:00", "Grannarna berättar"),
    ]


@pytest.mark.xfail(reason="a timed line that comes twice near the top is taken for the heading", strict=True)
def test_a_programme_given_twice_is_read_once() -> None:
    programme = "09.00 Kaffe\n10.00 Vattnet i länet\n12.00 Avslutning"
    assert [v["start"] for v in values(f"{programme}\n\nProgram\n\n{programme}")] == ["09:00", "10:00", "12:00"]


def test_a_bare_time_at_the_cut_is_no_item() -> None:
    assert [v["start"] for v in values("09.00 Kaffe\n10.00 Tal\n11.00")] == ["09:00", "10:00"]


def test_every_mark_quotes_its_words() -> None:
    doc, reading = read("09.00–09.30 Vattnet i länet, Stina Lindqvist, hydrolog, SMHI\n• Mätningar\n10.00 Avslutning")
    quotes = {m.path: doc.text[m.start : m.end] for m in reading.marks if m.start is not None}
    assert quotes == {
        "/0/start": "09.00–09.30", "/0/end": "09.00–09.30", "/0/title": "Vattnet i länet", "/0/description": "Mätningar", "/0/speakers/0/name": "Stina Lindqvist",
        "/0/speakers/0/role": "hydrolog", "/0/speakers/0/organisation": "SMHI", "/1/start": "10.00", "/1/title": "Avslutning",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("last", "end"),
    [("12.15 Mötet avslutas", "12:15"), ("12.00–12.15 Avslutning", "12:15"), ("12.00 Ett sista föredrag om vatten", None)],
)
def test_the_programmes_own_hours(last: str, end: str | None) -> None:
    doc = read_text(f"{HEAD}09.00 Kaffe\n10.00 Tal\n{last}")
    clocks = agenda.scan(doc).clocks()
    assert clocks.first is not None
    assert clocks.first.value == "09:00"
    assert (clocks.closing.value if clocks.closing else None) == end


def test_hours_alone_on_a_line_are_the_events_and_no_item() -> None:
    event = extract("Workshop Syd\n\n1 april 2019\n\n10:00-15:00\n\nWorkshop Syd\n\nVi bjuder in till en dag om stödet.")
    assert event.agenda == ()
    assert (event.start, event.end) == ("2019-04-01T10:00:00+02:00", "2019-04-01T15:00:00+02:00")
