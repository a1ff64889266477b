"""Where the event is held."""

import pytest

from scraper.fields import venue
from scraper.layout import read_text
from scraper.reading import Context

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\n{title}\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str, title: str = "Möte om vatten") -> dict[str, str] | None:
    doc = read_text(HEAD.format(title=title) + body)
    reading = venue.read(doc, Context())
    if reading.value is None:
        assert reading.marks == ()
        return None
    for mark in reading.marks:
        assert mark.start is not None
        assert mark.end is not None
        assert doc.text[mark.start : mark.end] == reading.value[mark.path[1:]]
    return {key: words for key, words in reading.value.items() if words is not None and key != "text"}


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (
            "Var:\nLänsstyrelsen Skåne, Södergatan 5, Malmö",
            {"name": "Länsstyrelsen Skåne", "street": "Södergatan 5", "locality": "Malmö"},
        ),
        ("VAR: Västra Grysta 1, Flen", {"street": "Västra Grysta 1", "locality": "Flen"}),
        ("VAR: Kulturens hus i Luleå", {"name": "Kulturens hus", "locality": "Luleå"}),
        (
            "Plats: Länsstyrelsen, Regeringsgatan 66. Lokal: Grand.",
            {"name": "Länsstyrelsen", "street": "Regeringsgatan 66", "room": "Grand"},
        ),
        ("Var: Länsresidenset i Falun\nLokal: Borgholm", {"name": "Länsresidenset", "locality": "Falun", "room": "Borgholm"}),
        ("Lokal: Borgholm", {"room": "Borgholm"}),
        ("Ort: Malmö", {"locality": "Malmö"}),
        ("Tid och plats: 9-12, Rådhuset i Kristianstad", {"name": "Rådhuset", "locality": "Kristianstad"}),
        (
            "VAR: Länsstyrelsen, Hamngatan 4, Linköping eller digitalt via Teams",
            {"name": "Länsstyrelsen", "street": "Hamngatan 4", "locality": "Linköping"},
        ),
        (
            "Onsdag 22 augusti, Plats: Clarion Hotel Winn Gävle\n\n08.45 Insläpp\n\n09.00 Start",
            {"name": "Clarion Hotel Winn Gävle", "locality": "Gävle"},
        ),
        ("Torsdag 15 november 9.00–16.15. Lycksele, Hotell Lappland.", {"name": "Hotell Lappland", "locality": "Lycksele"}),
        ("Vi träffas vid Listershuvuds naturreservat onsdagen den 6 september.", {"name": "Listershuvuds naturreservat"}),
        (
            "Deltagarna samlas i och omkring Tinnerö rundloge, en kort bit från Linköpings tätort.",
            {"name": "Tinnerö rundloge", "locality": "Linköping"},
        ),
        ("Konferensen äger rum på Elite Hotel i Umeå.", {"name": "Elite Hotel", "locality": "Umeå"}),
        ("Vi ses 8 juni i Stockholm.", {"locality": "Stockholm"}),
        (
            "Lokal: Vävenscenen, Väven\nAdress: Storgatan 46A, Umeå",
            {"name": "Väven", "room": "Vävenscenen", "street": "Storgatan 46A", "locality": "Umeå"},
        ),
        ("Lokal: Rådhussalen, Rådhuset, Falkenberg", {"name": "Rådhuset", "room": "Rådhussalen", "locality": "Falkenberg"}),
        (
            "25–26 mars 2025, Malmö Live\n\nMalmö Live, Dag Hammarskjölds torg 2, Malmö",
            {"name": "Malmö Live", "street": "Dag Hammarskjölds torg 2", "locality": "Malmö"},
        ),
        (
            "Grangärde den 12 september\nFredriksberg den 27 september\n\nVi håller till i bygdegården respektive Folkets Hus.",
            {"name": "bygdegården", "locality": "Grangärde"},
        ),
        (
            "27 april 2022 | 09:30–15:00 CEST | Sölvesborg och online\n\nDelta på plats i Sölvesborgs Folkets Hus.",
            {"name": "Sölvesborgs Folkets Hus", "locality": "Sölvesborg"},
        ),
        (
            "Stadsbiblioteket i Lund, Atriumgården\nTorsdag 14 nov 2024 18:30 - 19:45",
            {"name": "Stadsbiblioteket", "locality": "Lund"},
        ),
        ("Samling: kl. 9 vid Tåkerns naturum", {"name": "Tåkerns naturum"}),
        ("Platsen är Kulturhuset i Lund.", {"name": "Kulturhuset", "locality": "Lund"}),
        (
            "Välkomna!\n\nFolkets Hus, Norra Kungsgatan 3, Gävle",
            {"name": "Folkets Hus", "street": "Norra Kungsgatan 3", "locality": "Gävle"},
        ),
        ("Kursort: Revinge, Lund", {"name": "Revinge", "locality": "Lund"}),
    ],
)
def test_place(body: str, value: dict[str, str]) -> None:
    assert read(body) == value


@pytest.mark.parametrize(
    "body",
    [
        "VAR: Digitalt",
        "VAR: VIDEOLÄNK – Uppgifter om anslutning skickas ut separat",
        "Plats: Teams, länk skickas till anmälda",
        "Plats: Meddelas senare",
        "VAR:\n\nKOSTNAD: Kostnadsfritt",
        "Malin Ek vid Lunds universitet berättar om en studie.",
        "Det fysiska evenemanget i Vara ställs in! Vi ses digitalt.\n\nVAR: Vara konserthus",
        "Kontakt\n\nLänsstyrelsen i Södermanlands län\n611 86 Nyköping",
        "Besöksadress\nStora torget 1, Nyköping",
    ],
)
def test_no_place(body: str) -> None:
    assert read(body) is None


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Exkursion till Hjälstaviken", {"name": "Hjälstaviken"}),
        ("Friluftskonferens i Umeå", {"locality": "Umeå"}),
        ("Vernissage på Länsmuseet i Gävle", {"name": "Länsmuseet", "locality": "Gävle"}),
        ("Möte om barn på Länsmuseet", None),
        ("Rådslag i Kalmar län", None),
        ("Kvinnofrid i Dalarna", None),
    ],
)
def test_title(title: str, value: dict[str, str] | None) -> None:
    assert read("", title) == value
