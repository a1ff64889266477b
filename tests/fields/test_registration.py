"""How to register, and whether one still can."""

from dataclasses import replace
from typing import Any

import pytest

from scraper.document import Link
from scraper.fields import registration
from scraper.layout import read_text

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str) -> dict[str, Any]:
    reading = registration.read(read_text(HEAD + body))
    return {key: value for key, value in (reading.value or {}).items() if value is not None}


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Det är inte tillåtet att göra anmälningar längre.", False),
        ("Anmälan är stängd, men du är välkommen att höra av dig.", False),
        ("Kursen är fullbokad, välkommen en annan gång.", False),
        ("Det finns 51 lediga platser kvar på kursen.", True),
        ("Anmäl dig senast den 4 maj.", None),
        ("Fullt? Ställ dig i kö till nästa gång.", None),
    ],
)
def test_open(body: str, value: bool | None) -> None:
    assert read(body).get("open") is value


def test_address() -> None:
    assert read("Anmälan: tyra.falk@example.se senast den 20 april") == {
        "email": "tyra.falk@example.se",
        "text": "tyra.falk@example.se senast den 20 april",
    }


def test_an_address_for_allergies_is_none_to_register_at() -> None:
    assert (
        read("Meddela allergier till anna.ek@example.se i god tid.\nAnmäl dig till bo.ek@example.se.")["email"]
        == "bo.ek@example.se"
    )


def test_none_needed() -> None:
    assert read("Ingen anmälan krävs, kom som du är.")["text"] == "Ingen anmälan krävs, kom som du är."


@pytest.mark.parametrize(
    ("body", "value"), [("Vi tar emot max 30 deltagare.", 30), ("Antal platser: 25", 25), ("Kursen är max 2 timmar lång.", None)]
)
def test_capacity(body: str, value: int | None) -> None:
    assert read(body).get("capacity") == value


def test_link() -> None:
    doc = read_text(HEAD + "Välkommen med din anmälan före den 4 maj, klicka här nedanför.\n\nAnmäl dig här")
    start = doc.text.index("Anmäl dig här")
    linked = replace(doc, links=[Link(start, start + len("Anmäl dig här"), "https://example.se/anmalan")])
    reading = registration.read(linked)
    assert reading.value is not None
    assert reading.value["url"] == "https://example.se/anmalan"
