"""What taking part costs."""

from decimal import Decimal

import pytest

from scraper.fields import cost
from scraper.layout import read_text

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"
Rows = list[tuple[int, str | None, str | None]]


def read(body: str) -> tuple[bool | None, Rows] | None:
    doc = read_text(HEAD + body)
    reading = cost.read(doc)
    if reading.value is None:
        return None
    for mark in reading.marks:
        assert mark.start is not None
        assert mark.end is not None
        assert HEAD[-5:] not in doc.text[mark.start : mark.end]
    assert all(isinstance(row["amount"], Decimal) and row["currency"] == "SEK" for row in reading.value["amounts"])
    return reading.value["free"], [(int(row["amount"]), row["what"], row["vat"]) for row in reading.value["amounts"]]


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("KOSTNAD: Kostnadsfritt", (True, [])),
        ("KOSTNAD: ingen avgift", (True, [])),
        ("Kostnad: Ingen", (True, [])),
        ("Kostnad: 0 kr", (True, [])),
        ("Kostnad: Eventet är kostnadsfritt. Lunch bjuds", (True, [])),
        ("Kostnad: Kostnadsfritt. Lunch till självkostnadspris 120 kr", (True, [])),
        ("Kostnad: 300 kronor", (False, [(300, None, None)])),
        ("Kostnad: 800kr/person", (False, [(800, "/person", None)])),
        ("Kostnad: 1 500 kr exkl. moms", (False, [(1500, None, "excluded")])),
        ("Kostnad: 2188 kr (momsen ingår med 438 kr)", (False, [(2188, None, "included")])),
        ("Kostnad: 450 kr (studenter 200 kr)", (False, [(450, None, None), (200, "studenter", None)])),
        ("Kostnad: 1200:-", (False, [(1200, None, None)])),
        ("Kostnad: Kostnadsfritt men vid utebliven avanmälan debiteras 500 kr", (True, [(500, "no_show", None)])),
        ("Kostnad: Lunch på egen bekostnad", (None, [])),
        ("Dagen är kostnadsfri och vi bjuder på frukost, lunch och fika.", (True, [])),
        ("Fri entré!", (True, [])),
        ("Dagen är kostnadsfri, men din organisation debiteras 500 kronor om du uteblir.", (True, [(500, "no_show", None)])),
        (
            "Avgiften är cirka 2 200 till 2 500 kr per person.",
            (False, [(2200, "cirka, per person, lägst", None), (2500, "cirka, per person, högst", None)]),
        ),
    ],
)
def test_cost(body: str, value: tuple[bool | None, Rows]) -> None:
    assert read(body) == value


@pytest.mark.parametrize(
    "body",
    [
        "KOSTNAD: -",
        "KOSTNAD:\n\nSISTA ANMÄLNINGSDAG: 28 apr 2022",
        "Det finns platser för bilen, gratis överallt med p-skiva.",
        "Projektet fick 10 000 000 kr i bidrag.",
        "Prissumman är 5 000 kr.",
        "Fika och lunch på egen bekostnad.",
        "Vi är 25 personer som möts klockan 9.",
    ],
)
def test_not_said(body: str) -> None:
    assert read(body) is None


@pytest.mark.parametrize(
    ("body", "free", "amounts"),
    [
        ("KOSTNAD: Kostnadsfritt. För sent avbokad plats kostar 400 kr.", True, {"400": "no_show"}),
        ("Konferensavgiften är 950 kr (exkl. moms), fika två gånger och lunch ingår.", False, {"950": None}),
        (
            "Deltagaravgift\n\nMedlem: 5 400 kr\nIcke medlem: 6 900 kr\nMiddag: 850 kr",
            False,
            {"5400": "Medlem", "6900": "Icke medlem", "850": "Middag"},
        ),
        ("Entré: 120 kr/60 kr", False, {"120": None, "60": None}),
        ("Du deltar gratis.", True, {}),
        ("Deltagandet är utan avgift, men uteblivet deltagande debiteras med 400 kr.", True, {"400": "no_show"}),
    ],
)
def test_fees(body: str, free: bool | None, amounts: dict[str, str | None]) -> None:
    value = cost.read(read_text(HEAD + body)).value
    assert value is not None
    assert value["free"] is free
    assert {str(a["amount"]): a["what"] for a in value["amounts"]} == amounts


@pytest.mark.parametrize(
    "body",
    [
        "Priset är på 25 000 kr och delas ut årligen.",
        "Satsningen kostar 3 000 000 kr.",
        "Parkering kostar 20 kr i timmen.",
        "Fika finns att köpa för 40 kr.",
        "Lunch kostar 120 kr och betalas på plats.",
        "Du kan söka upp till 30 000 kr i bidrag.",
        "Alla får en bok värd 300 kr.",
        "Hotellrum kan bokas för 1 195 kr per natt.",
        "Stöd på upp till 5 000 kr per hektar kan sökas.",
        "Ring 010-555 12 40.",
    ],
)
def test_no_fee(body: str) -> None:
    value = cost.read(read_text(HEAD + body)).value
    assert value is None or value["amounts"] == []
