"""The parts of a place, as they are written on one line or several."""

import pytest

from scraper.grammar.places import place_in
from scraper.grammar.towns import is_region, is_town
from scraper.lexicon.places import COUNTIES, LANDSCAPES


def parts(text: str) -> dict[str, str]:
    place = place_in(text, 0, len(text))
    fields = ("name", "room", "street", "postal_code", "locality")
    return {field: text[span.start : span.end] for field in fields if (span := getattr(place, field)) is not None}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Länsstyrelsen Skåne, Södergatan 5, Malmö",
            {"name": "Länsstyrelsen Skåne", "street": "Södergatan 5", "locality": "Malmö"},
        ),
        (
            "Linköpings slott (Inre Borggården, S:t Persgatan 3, 582 28 Linköping)",
            {"name": "Linköpings slott", "street": "S:t Persgatan 3", "postal_code": "582 28", "locality": "Linköping"},
        ),
        (
            "Länsstyrelsen i Hallands län, Slottsgatan 2 i Halmstad (lokal Nissan)",
            {"name": "Länsstyrelsen i Hallands län", "room": "lokal Nissan", "street": "Slottsgatan 2", "locality": "Halmstad"},
        ),
        (
            "Länsstyrelsen Stockholm, Regeringsgatan 66, plan 4, lokal Grand",
            {"name": "Länsstyrelsen Stockholm", "room": "lokal Grand", "street": "Regeringsgatan 66"},
        ),
        (
            "Sala kommuns lokaler på Rådhusgatan 4B, Sala. Dit är det ett kvarter.",
            {"name": "Sala kommuns lokaler", "street": "Rådhusgatan 4B", "locality": "Sala"},
        ),
        (
            "Residenset\nStora torget 3\n352 30 Växjö",
            {"name": "Residenset", "street": "Stora torget 3", "postal_code": "352 30", "locality": "Växjö"},
        ),
        ("Bjurkärrs parkering. Reservatet hittar du halvvägs från Huseby till Urshult.", {"name": "Bjurkärrs parkering"}),
        ("Sessionssalen, Landstingshuset, Falun", {"name": "Landstingshuset", "room": "Sessionssalen", "locality": "Falun"}),
        ("Kungsgatan 41, Uppsala (Länsstyrelsen)", {"name": "Länsstyrelsen", "street": "Kungsgatan 41", "locality": "Uppsala"}),
        ("Scandic Luleå", {"name": "Scandic Luleå", "locality": "Luleå"}),
        ("Stockholm", {"locality": "Stockholm"}),
        ("Stadshuset i Örebro eller digitalt via Teams", {"name": "Stadshuset", "locality": "Örebro"}),
        ("Länsstyrelsen i Västra Götalands län", {"name": "Länsstyrelsen i Västra Götalands län"}),
        ("Digitalt via Teams", {}),
    ],
)
def test_parts(text: str, value: dict[str, str]) -> None:
    assert parts(text) == value


@pytest.mark.parametrize("name", sorted({"Stockholm", "Uppsala", "Kalmar", "Örebro", "Jönköping", "Malmö", "Vara"}))
def test_towns(name: str) -> None:
    assert is_town(name)
    assert not is_region(name)


@pytest.mark.parametrize(
    "name", sorted({"Skåne", "Dalarna", "Västra Götaland", "Kalmar län", "Hallands län"} | {f"{c[1]} län" for c in COUNTIES})
)
def test_regions(name: str) -> None:
    assert is_region(name)
    assert not is_town(name)


@pytest.mark.parametrize("name", sorted(LANDSCAPES))
def test_a_landscape_is_no_locality(name: str) -> None:
    assert "locality" not in parts(f"Bygdegården, {name}") or is_town(name)
