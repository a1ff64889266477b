"""Who arranges the event."""

import pytest

from scraper.fields import organiser
from scraper.layout import read_text
from scraper.lexicon.places import COUNTIES
from scraper.reading import Context, Mark

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str, county: str | None = None) -> str | None:
    doc = read_text(HEAD + body)
    reading = organiser.read(doc, Context(county=county))
    for mark in reading.marks:
        assert mark.start is None or doc.text[mark.start : mark.end] == reading.value
    return reading.value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Arrangör: Naturum Kronoberg", "Naturum Kronoberg"),
        (
            "Arrangör\n\nLänsstyrelsen i Jönköpings län tillsammans med Rädda Barnen och Aneby kommun.",
            "Länsstyrelsen i Jönköpings län",
        ),
        (
            "Länsstyrelsen i Dalarnas län och Region Dalarna håller en konferens.",
            "Länsstyrelsen i Dalarnas län och Region Dalarna",
        ),
        (
            "Barnombudsmannen, Region Norrbotten och Rädda Barnen står bakom inbjudan.",
            "Barnombudsmannen, Region Norrbotten och Rädda Barnen",
        ),
        ("Bakom träffen står Länsstyrelsen i Stockholms län i samarbete med Trafikverket.", "Länsstyrelsen i Stockholms län"),
        ("Länsstyrelsen Skåne hälsar välkommen.", "Länsstyrelsen Skåne"),
        ("Stina Berg håller en föreläsning om vatten.", None),
        ("Vi bjuder in till en dag om vatten.", None),
    ],
)
def test_from_text(body: str, value: str | None) -> None:
    assert read(body) == value


def test_text_before_address() -> None:
    assert read("Region Skåne bjuder in till en dag om vatten.", "skane") == "Region Skåne"


def test_a_bare_board_is_named_by_the_address() -> None:
    assert read("Länsstyrelsen bjuder in till en dag om vatten.", "skane") == "Länsstyrelsen Skåne"


@pytest.mark.parametrize(("slug", "name"), [(slug, name) for slug, name, _ in COUNTIES])
def test_every_county(slug: str, name: str) -> None:
    reading = organiser.read(read_text(HEAD), Context(county=slug))
    assert reading.value == f"Länsstyrelsen {name}"
    assert reading.marks == (Mark("", None, None, "county_address"),)


PAGE = (
    "{head}\n\nMöte om vatten\n\n12 maj 2022 klocka 09.00 - 12.00\n\n"
    "En dag om vatten i länet, för alla som arbetar med sjöar.\n\n{foot}"
)


@pytest.mark.parametrize(
    ("head", "foot", "url", "value"),
    [
        ("Lunds bibliotek\nMina lån | Böcker", "", None, "Lunds bibliotek"),
        ("Meny", "Välkommen!\nLRF:s kommungrupp i Hultsfred", None, "LRF:s kommungrupp i Hultsfred"),
        ("Startsida / Evenemang", "Mjölby kommun, Burensköldsvägen 11, 595 80 Mjölby", None, "Mjölby kommun"),
        ("Meny", "", "https://www.naturvardsverket.se/kalender/mote/", "Naturvårdsverket"),
        ("Meny", "", "https://www.lund.se/kalender/mote/", "Lunds kommun"),
        ("Meny", "", "https://www.umu.se/kalender/mote/", "Umeå universitet"),
        ("Meny", "", "https://www.example.se/kalender/mote/", None),
        ("Lunds bibliotek", "Arrangör: Region Skåne", None, "Region Skåne"),
    ],
)
def test_site(head: str, foot: str, url: str | None, value: str | None) -> None:
    assert organiser.read(read_text(PAGE.format(head=head, foot=foot)), Context(url=url)).value == value
