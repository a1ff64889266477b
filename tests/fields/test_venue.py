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


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Plats: Hörsalen, Stadsbiblioteket, Örebro", {"name": "Stadsbiblioteket", "room": "Hörsalen", "locality": "Örebro"}),
        (
            "Plats: Sessionssalen, Kommunhuset, Storgatan 12, Hedemora",
            {"name": "Kommunhuset", "room": "Sessionssalen", "street": "Storgatan 12", "locality": "Hedemora"},
        ),
        ("Plats: Sal B på Kulturhuset", {"name": "Kulturhuset", "room": "Sal B"}),
        ("Plats: Sankt Nicolai kyrka, Nyköping", {"name": "Sankt Nicolai kyrka", "locality": "Nyköping"}),
        (
            "Plats: Församlingshemmet, Kyrkogatan 3, Sala",
            {"name": "Församlingshemmet", "street": "Kyrkogatan 3", "locality": "Sala"},
        ),
        (
            "Plats: Humanisten, Renströmsgatan 6, Göteborg",
            {"name": "Humanisten", "street": "Renströmsgatan 6", "locality": "Göteborg"},
        ),
        (
            "Plats: Medborgarhuset (rum 204, våning 2), Alingsås",
            {"name": "Medborgarhuset", "room": "rum 204", "locality": "Alingsås"},
        ),
        ("Plats: Folkets Hus, Vansbro kommun Vansbro", {"name": "Folkets Hus", "locality": "Vansbro"}),
        ("Var? Kulturhuset i Ytterjärna", {"name": "Kulturhuset", "locality": "Ytterjärna"}),
        ("Var? Storgatan 4, Umeå", {"street": "Storgatan 4", "locality": "Umeå"}),
        ("Var?\nStadsbiblioteket i Lund", {"name": "Stadsbiblioteket", "locality": "Lund"}),
        ("Plats? Rådhuset i Mora", {"name": "Rådhuset", "locality": "Mora"}),
        (
            "Ansgarskyrkan, Pettersbergsgatan 32, Västerås.",
            {"name": "Ansgarskyrkan", "street": "Pettersbergsgatan 32", "locality": "Västerås"},
        ),
        (
            "Musikrummet på Kulturskolan, Skolgatan 4, Kalmar.",
            {"name": "Kulturskolan", "room": "Musikrummet", "street": "Skolgatan 4", "locality": "Kalmar"},
        ),
        ("Seminariet hålls i Stadshuset i Borås.", {"name": "Stadshuset", "locality": "Borås"}),
        ("Seminariet hålls på Världskulturmuseet i Göteborg.", {"name": "Världskulturmuseet", "locality": "Göteborg"}),
        ("Mötet äger rum i Församlingshemmet i Rättvik.", {"name": "Församlingshemmet", "locality": "Rättvik"}),
        ("Kursen hålls på Hola folkhögskola i Prästmon.", {"name": "Hola folkhögskola", "locality": "Prästmon"}),
        ("Vi ses i Kulturhuset Spira, Jönköping.", {"name": "Kulturhuset Spira", "locality": "Jönköping"}),
        ("Vi ses på Stadsbiblioteket klockan 18.", {"name": "Stadsbiblioteket"}),
        (
            "Årsmötet hålls i Hembygdsgården, Kyrkvägen 2, Leksand.",
            {"name": "Hembygdsgården", "street": "Kyrkvägen 2", "locality": "Leksand"},
        ),
        (
            "Konferensen äger rum i Conventum, Olof Palmes torg 1, Örebro.",
            {"name": "Conventum", "street": "Olof Palmes torg 1", "locality": "Örebro"},
        ),
        ("Välkommen till Stadsteatern i Helsingborg den 4 maj!", {"name": "Stadsteatern", "locality": "Helsingborg"}),
        (
            "Föreläsningen hålls i Hörsalen, Arkitekturgatan 3, Lund.",
            {"name": "Hörsalen", "street": "Arkitekturgatan 3", "locality": "Lund"},
        ),
        ("Träffen är på Kafé Oasen i Tranås.", {"name": "Kafé Oasen", "locality": "Tranås"}),
        ("Vi träffas på Stora torget i Eksjö.", {"name": "Stora torget", "locality": "Eksjö"}),
        ("Mötet hålls i Mariakyrkan i Sigtuna.", {"name": "Mariakyrkan", "locality": "Sigtuna"}),
        (
            "Kvällen hålls på Restaurang Gasverket, Gasverksgatan 1, Ystad.",
            {"name": "Restaurang Gasverket", "street": "Gasverksgatan 1", "locality": "Ystad"},
        ),
        (
            "Plats: Scandic Grand Central, Kungsgatan 70, 111 20 Stockholm",
            {"name": "Scandic Grand Central", "street": "Kungsgatan 70", "postal_code": "111 20", "locality": "Stockholm"},
        ),
        (
            "Plats: Norra Latin, Drottninggatan 71 B, Stockholm",
            {"name": "Norra Latin", "street": "Drottninggatan 71 B", "locality": "Stockholm"},
        ),
        (
            "Plats: World Trade Center, Klarabergsviadukten 70, Stockholm",
            {"name": "World Trade Center", "street": "Klarabergsviadukten 70", "locality": "Stockholm"},
        ),
        (
            "Plats: Länsmuseet Gävleborg, Södra Strandgatan 20, Gävle",
            {"name": "Länsmuseet Gävleborg", "street": "Södra Strandgatan 20", "locality": "Gävle"},
        ),
        ("Plats: Gamla brandstationen, Arvika", {"name": "Gamla brandstationen", "locality": "Arvika"}),
        (
            "Plats: Piperska Muren, Scheelegatan 14 i Stockholm",
            {"name": "Piperska Muren", "street": "Scheelegatan 14", "locality": "Stockholm"},
        ),
        ("Plats: Kommunhuset, Flen samt via Zoom", {"name": "Kommunhuset", "locality": "Flen"}),
        ("Plats: Biblioteket (ta med egen kopp och kaka)", {"name": "Biblioteket"}),
        (
            "Plats: Ekonomikum, hörsal 2, Kyrkogårdsgatan 10, Uppsala",
            {"name": "Ekonomikum", "room": "hörsal 2", "street": "Kyrkogårdsgatan 10", "locality": "Uppsala"},
        ),
        (
            "Plats: Ekonomikum\nKyrkogårdsgatan 10\n753 13 Uppsala",
            {"name": "Ekonomikum", "street": "Kyrkogårdsgatan 10", "postal_code": "753 13", "locality": "Uppsala"},
        ),
        ("Plats: Rosenbad Conference, Drottninggatan 5", {"name": "Rosenbad Conference", "street": "Drottninggatan 5"}),
        ("Plats: Kyrkbacken 2, Lidköping", {"street": "Kyrkbacken 2", "locality": "Lidköping"}),
        ("Plats: Anna Lindhs sal, Riksdagen", {"name": "Riksdagen", "room": "Anna Lindhs sal"}),
        (
            "Plats: Kulturhuset\nBesöksadress: Klockstapelsgatan 2 Östhammar",
            {"name": "Kulturhuset", "street": "Klockstapelsgatan 2", "locality": "Östhammar"},
        ),
        (
            "Plats: Kulturhuset\nGatuadress: Skolgatan 1, Sala",
            {"name": "Kulturhuset", "street": "Skolgatan 1", "locality": "Sala"},
        ),
        ("Mötet hålls på Zoom.", None),
        ("Vi ses på nätet.", None),
        ("Region Dalarna, Vasagatan 27, 791 29 Falun", None),
        ("Kontakt: Eva Berg, Karlstads kommun, Västra Torggatan 26, Karlstad.", None),
        ("Eva Berg är professor vid Lunds universitet.", None),
        ("Boken handlar om livet i Kiruna.", None),
        ("Anna Ek från Umeå berättar om sitt arbete.", None),
        ("Plats: Meddelas senare", None),
        ("Arrangör: Malmö stad", None),
        ("Eva Berg, Storgatan 4, Umeå.", None),
        ("Ring Region Skåne på telefon 010-555 00 00.", None),
        ("Han växte upp i Borgholm.", None),
        (
            "Plats: Karl Malmstens sal, Konstskolan, Nacka",
            {"name": "Konstskolan", "room": "Karl Malmstens sal", "locality": "Nacka"},
        ),
        (
            "Telaris-salen på Juridicum, Lilla Gråbrödersgatan 4-6, Lund.",
            {"name": "Juridicum", "room": "Telaris-salen", "street": "Lilla Gråbrödersgatan 4-6", "locality": "Lund"},
        ),
        (
            "Utbildningen arrangeras i Lantbrukshuset i Stockholm den 20 februari.",
            {"name": "Lantbrukshuset", "locality": "Stockholm"},
        ),
        ("Konserten ges i Norrsunda klosterkyrka.", {"name": "Norrsunda klosterkyrka"}),
        ("Plats: Andrakammarsalen (få platser på grund av en ombyggnad)", {"name": "Andrakammarsalen"}),
        ("Plats: Konstmuseet, Ekerö kommun Ekerö", {"name": "Konstmuseet", "locality": "Ekerö"}),
        ("Plats: Parkskolan\nAdress: Parkvägen 3, Boden", {"name": "Parkskolan", "street": "Parkvägen 3", "locality": "Boden"}),
    ],
)
def test_forms_of_unseen_pages(body: str, value: dict[str, str] | None) -> None:
    assert read(body) == value
