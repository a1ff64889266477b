"""One programme item with the lines under it."""

import pytest

from scraper import extract_item
from scraper.grammar import items, people
from scraper.grammar.rows import Row, trimmed


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("09.00 Kaffe", "09:00", None),
        ("09.00-10.30 Kaffe", "09:00", "10:30"),
        ("kl. 9 – 10 Kaffe", "09:00", "10:00"),
        ("Kaffe", None, None),
        ("Lördag 12 mars kl 10.00-12.00\nKaffe", "10:00", "12:00"),
        ("Kaffe\n10.00-12.00", "10:00", "12:00"),
        ("09.00\nKaffe", "09:00", None),
        ("Agenda 2030", None, None),
    ],
)
def test_clock_times(text: str, start: str | None, end: str | None) -> None:
    item = extract_item(text)
    assert (item.start, item.end) == (start, end)
    assert item.title == ("Agenda 2030" if "2030" in text else "Kaffe")


def test_what_stands_below_the_headline_is_its_description() -> None:
    item = extract_item("09.00 Vattnet i länet\nVi går igenom läget i sjöarna.\n• Mätningar\n• Åtgärder")
    assert item.title == "Vattnet i länet"
    assert item.description == "Vi går igenom läget i sjöarna.\nMätningar\nÅtgärder"


def test_without_lines_below_there_is_no_description() -> None:
    assert extract_item("09.00 Vattnet i länet").description is None


def test_speakers_of_headline_and_lines_below() -> None:
    item = extract_item("09.00 Vattnet i länet, Stina Lindqvist, SMHI\n• Bo Hägg, Tyréns\n• Tora Lindvall, VA SYD")
    assert [(p.name, p.organisation) for p in item.speakers] == [
        ("Stina Lindqvist", "SMHI"),
        ("Bo Hägg", "Tyréns"),
        ("Tora Lindvall", "VA SYD"),
    ]


def test_a_person_is_named_once_in_the_fullest_form() -> None:
    item = extract_item("09.00 Stina Lindqvist om vatten\nStina Lindqvist, hydrolog, SMHI")
    assert [(p.name, p.role, p.organisation) for p in item.speakers] == [("Stina Lindqvist", "hydrolog", "SMHI")]


@pytest.mark.parametrize(
    "line",
    [
        "Arrangör: Stina Lindqvist",
        "Foto: Stina Lindqvist",
        "Kontakt: Stina Lindqvist",
        "Stina Lindqvist, 010-555 01 02",
        "stina.lindqvist@example.se",
    ],
)
def test_lines_about_something_else(line: str) -> None:
    assert extract_item(f"09.00 Vattnet i länet\n{line}").speakers == ()


@pytest.mark.parametrize("line", ["Medverkande: Stina Lindqvist och Bo Hägg", "Moderator: Stina Lindqvist. Panel: Bo Hägg"])
def test_labels_under_the_headline_name_who_takes_part(line: str) -> None:
    assert [p.name for p in extract_item(f"09.00 Vattnet i länet\n{line}").speakers] == ["Stina Lindqvist", "Bo Hägg"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "09.00",
        "–",
        pytest.param("…", marks=pytest.mark.xfail(reason="a headline without a letter", strict=True)),
        "Kontakt: a@b.se",
    ],
)
def test_nothing_to_say(text: str) -> None:
    item = extract_item(text)
    assert (item.title, item.description, item.speakers) == (None, None, ())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("- Kaffe", "Kaffe"),
        (" | Kaffe | ", "Kaffe"),
        ("59. Kaffe", "Kaffe"),
        ("31. a) Kaffe", "Kaffe"),
        (": Kaffe", "Kaffe"),
        ("3D-skrivare", "3D-skrivare"),
        ("2030 är målet", "2030 är målet"),
    ],
)
def test_separators_and_numbers_are_trimmed(line: str, words: str) -> None:
    row = trimmed(line, Row(0, len(line)))
    assert line[row.start : row.end] == words


def test_merge_keeps_order_and_the_fullest() -> None:
    text = "Stina Lindqvist och Bo Hägg\nBo Hägg, Tyréns"
    merged = items.merge(people.read(text))
    assert [m.name for m in merged] == ["Stina Lindqvist", "Bo Hägg"]
    assert merged[1].organisation is not None
