"""Everybody who takes part, each once."""

from typing import Any

import pytest

from scraper.fields import agenda, speakers
from scraper.layout import read_text

HEAD = "Vattendagen\n\nVälkommen till en dag om vatten i länet.\n\n"


def read(body: str) -> list[dict[str, Any]]:
    doc = read_text(HEAD + body)
    reading = speakers.read(doc, agenda.scan(doc).mentions())
    for mark in reading.marks:
        assert mark.start is not None
        assert doc.text[mark.start : mark.end].strip() != ""
    return reading.value or []


def rows(body: str) -> list[tuple[str, str | None, str | None]]:
    return [(p["name"], p["role"], p["organisation"]) for p in read(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Stina Lindqvist, hydrolog på SMHI, berättar om vattnet.", [("Stina Lindqvist", "hydrolog", "SMHI")]),
        ("Dagen leds av Stina Lindqvist.", [("Stina Lindqvist", None, None)]),
        ("Lyssna till Stina Lindqvist och Bo Hägg.", [("Stina Lindqvist", None, None), ("Bo Hägg", None, None)]),
        ("Landshövding Stina Lindqvist inviger dagen.", [("Stina Lindqvist", "Landshövding", None)]),
        ("Medverkande: Stina Lindqvist, SMHI", [("Stina Lindqvist", None, "SMHI")]),
        (
            "Medverkande:\nStina Lindqvist, SMHI\nBo Hägg, Tyréns",
            [("Stina Lindqvist", None, "SMHI"), ("Bo Hägg", None, "Tyréns")],
        ),
        (
            "Medverkande\n\n• Stina Lindqvist, hydrolog\n• Bo Hägg, agronom",
            [("Stina Lindqvist", "hydrolog", None), ("Bo Hägg", "agronom", None)],
        ),
        ("Föreläsning med Stina Lindqvist, hydrolog.", [("Stina Lindqvist", "hydrolog", None)]),
    ],
)
def test_in_the_text(body: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert rows(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Foto: Stina Lindqvist",
        "Text: Stina Lindqvist. Vatten är livet.",
        "Vi läser boken Vattnet, skriven av Stina Lindqvist.",
        "– Vattnet är viktigt, säger Stina Lindqvist, hydrolog på SMHI.",
        "Kontakt\n\nStina Lindqvist\nHydrolog\n010-555 01 02",
        "Anmäl dig till Stina Lindqvist, stina@example.se.",
        "Dela sidan:\n\nLandshövding\nStina Lindqvist",
        pytest.param(
            "Vi minns Stina Lindqvist, som dog 1950.",
            marks=pytest.mark.xfail(reason="a verb that speaks of the dead", strict=True),
        ),
        "Samling på Sankt Larsgatan 5 i Gamla Stan.",
    ],
)
def test_who_does_not_take_part(body: str) -> None:
    assert rows(body) == []


def test_the_programmes_speakers_are_the_events() -> None:
    assert rows("09.00 Kaffe\n10.00 Vattnet, Stina Lindqvist, SMHI\n11.00 Skogen, Bo Hägg, SLU") == [
        ("Stina Lindqvist", None, "SMHI"), ("Bo Hägg", None, "SLU"),
    ]  # fmt: skip


def test_each_person_once_in_the_fullest_form() -> None:
    assert rows("Stina Lindqvist berättar om vatten.\n\n09.00 Kaffe\n10.00 Vattnet, Stina Lindqvist, hydrolog, SMHI\n11.00 Stina Lindqvist svarar på frågor") == [
        ("Stina Lindqvist", "hydrolog", "SMHI"),
    ]  # fmt: skip


def test_gaps_are_filled_from_other_mentions() -> None:
    assert rows("Hydrolog Stina Lindqvist leder dagen.\n\n09.00 Kaffe\n10.00 Vattnet, Stina Lindqvist, SMHI\n11.00 Slut") == [
        ("Stina Lindqvist", "Hydrolog", "SMHI"),
    ]  # fmt: skip


def test_a_longer_name_of_the_same_person_is_kept() -> None:
    assert [
        p["name"] for p in read("Mia Nord berättar om vatten.\n\n09.00 Kaffe\n10.00 Vattnet, Mia Nord Nguyen, SMHI\n11.00 Slut")
    ] == ["Mia Nord Nguyen"]


def test_two_persons_of_one_surname_are_two() -> None:
    assert [p["name"] for p in read("Medverkande: Stina Lindqvist och Bo Lindqvist")] == ["Stina Lindqvist", "Bo Lindqvist"]


def test_nobody() -> None:
    assert read("Ta med stövlar.") == []
