"""How one takes part."""

import pytest

from scraper.fields import mode, venue
from scraper.layout import read_text
from scraper.reading import Context

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\n{title}\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str, title: str = "Möte om vatten") -> str | None:
    doc = read_text(HEAD.format(title=title) + body)
    reading = mode.read(doc, venue.read(doc, Context()))
    assert bool(reading.marks) == (reading.value is not None)
    return reading.value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("VAR: Digitalt", "online"),
        ("VAR: Webbinarium via Skype", "online"),
        ("Länsstyrelsen håller en digital konferens om vatten.", "online"),
        ("Mötet hålls via Teams.", "online"),
        ("Rådet hålls bara som videokonferens.", "online"),
        ("Det fysiska evenemanget i Vara ställs in!\n\nVAR: Vara konserthus", "online"),
        ("VAR: Kulturens hus i Luleå", "in_person"),
        ("Det är inte möjligt att följa konferensen digitalt.", "in_person"),
        ("Någon möjlighet att delta digitalt finns tyvärr inte.\n\nPlats: Clarion Hotel Sense i Luleå", "in_person"),
        ("Du kan delta på plats eller digitalt.", "hybrid"),
        ("Konferensen hålls både digitalt via livesändning och med lokalt program på plats.", "hybrid"),
        ("Det går även att följa mötet via länk.\n\nVAR: Konserthuset, Örebro", "hybrid"),
        ("Ni som inte kan komma kan följa mötet via Teams.\n\nVAR: Residenset, Gävle", "hybrid"),
        ("Konferensen livesänds.\n\nVAR: Stadshuset, Gävle", "hybrid"),
        ("Seminariet spelas in och läggs ut på webben.\n\nVAR: Slottet, Örebro", "in_person"),
        ("Vi bjuder på lunch och fika.", None),
        ("Ett seminarium om digital välfärd och digitala möten i vården.", None),
        ("Kursen tar upp sociala medier på nätet.", None),
        ("Anmäl dig digitalt via formuläret.", None),
    ],
)
def test_mode(body: str, value: str | None) -> None:
    assert read(body) == value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Webbinarium: Vatten i staden", "online"),
        ("Guidad tur bland gamla träd", "in_person"),
        ("Exkursion till Hjälstaviken", "in_person"),
        ("Seminarium om digital välfärd", None),
        ("Möte om vatten", None),
    ],
)
def test_title(title: str, value: str | None) -> None:
    assert read("", title) == value
