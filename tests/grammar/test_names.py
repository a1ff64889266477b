"""Where persons are named."""

import pytest

from scraper.grammar import names, words


def found(text: str, *, expected: bool = False) -> list[str]:
    tokens = words.cut(text)
    return [text[tokens[n.first].start : tokens[n.last - 1].end] for n in names.find(tokens, expected=expected)]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Stina Lindqvist", ["Stina Lindqvist"]),
        ("Stina Lindqvist berättar om vatten", ["Stina Lindqvist"]),
        ("I dag talar Stina Lindqvist", ["Stina Lindqvist"]),
        ("Stina Lindqvist och Bo Hägg", ["Stina Lindqvist", "Bo Hägg"]),
        ("Stina Maria Lindqvist Berg, hydrolog", ["Stina Maria Lindqvist Berg"]),
        ("Karl G. Sandström, lagman", ["Karl G. Sandström"]),
        ("Marie-Louise von Essen, utredare", ["Marie-Louise von Essen"]),
        ("Eva de la Gardie, historiker", ["Eva de la Gardie"]),
        ("STINA LINDQVIST, hydrolog", ["STINA LINDQVIST"]),
        ("Oskar Brandt (MP)", ["Oskar Brandt"]),
        ("Landshövding Xerxes Qvarnby", ["Xerxes Qvarnby"]),
        ("Xerxes Qvarnby, enhetschef", ["Xerxes Qvarnby"]),
        ("biskop Fredrik välsignar", ["Fredrik"]),
        ("Stina\nLindqvist", ["Stina\nLindqvist"]),
        ("Stina Lindqvist och Bosse Xyzzq därefter", ["Stina Lindqvist", "Bosse Xyzzq"]),
        ("Hej! Stina Lindqvist är här.", ["Stina Lindqvist"]),
    ],
)
def test_persons(text: str, persons: list[str]) -> None:
    assert found(text) == persons


@pytest.mark.parametrize(
    "text",
    [
        "Välkommen till Malmö Stad",
        "Länsstyrelsen Skåne",
        "Rädda Barnen",
        "Stora Torget",
        "Röda Korset bjuder in",
        "Stina",
        "Lindqvist",
        "Stinas gård",
        "stina lindqvist",
        "Svenska Kyrkan",
        "Onsdag Morgon",
        "SMHI MSB",
        "Kaffe Och Kaka",
        "Dalarnas Ornitologiska Förening",
        "",
    ],
)
def test_nobody(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["om Stina Lindqvists gård", "till minne av Stina Lindqvist"])
def test_who_is_talked_about(text: str) -> None:
    assert found(text) in ([], ["Stina Lindqvist"])  # whether she takes part is for the field to say
    assert found("Stina Lindqvists gård") == []


def test_a_surname_is_lent() -> None:
    tokens = words.cut("Josefin och Petter Ekdahl, lantbrukare")
    first, second = names.find(tokens)
    assert tokens[first.first].text == "Josefin"
    assert first.surname_at is not None
    assert tokens[first.surname_at].text == "Ekdahl"
    assert second.surname_at is None


def test_under_a_label_less_is_asked() -> None:
    assert found("Qwert Zuiop") == []
    assert found("Qwert Zuiop", expected=True) == ["Qwert Zuiop"]


def test_only_the_range_asked_for() -> None:
    tokens = words.cut("Stina Lindqvist och Bo Hägg")
    assert [(n.first, n.last) for n in names.find(tokens, 2)] == [(3, 5)]
    assert [(n.first, n.last) for n in names.find(tokens, 0, 2)] == [(0, 2)]
