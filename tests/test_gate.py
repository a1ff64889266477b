"""Which pages hold an event, and what the others are."""

import pytest

from scraper import NoEventError, extract
from scraper.gate import is_data

SKANE = "https://www.lansstyrelsen.se/skane"


def kind(content: bytes | str, url: str | None = None) -> str:
    try:
        extract(content, url=url)
    except NoEventError as error:
        return error.kind
    return "event"


@pytest.mark.parametrize(
    "content",
    [
        "11 nov 2022 klocka 09.00 - 12.15\n\nVattendagen",
        "Vattendagen\n\nVar: Rådhuset\nKostnad: Gratis",
        "Vattendagen\n\n09.00 Kaffe\n10.00 Tal\n11.00 Paus",
        "Vattendagen\n\nVälkommen till en dag om vatten den 11 november 2022 i Lund, för alla som vill veta mer om sjöar.",
        "Vattendagen\n\nVi ses lördagen den 11 november 2022 klockan 10 vid bron, och går längs ån till kvarnen och tillbaka.",
        "<h1>Vattendagen</h1><p>11 nov 2022 klocka 09.00 - 12.15</p><p>Text om dagen.</p>",
        "INSTÄLLT: Vattendagen\n\n11 nov 2022\n\nDagen är tyvärr inställd, sidan finns inte kvar länge.",
    ],
)
def test_events(content: str) -> None:
    assert kind(content) == "event"


@pytest.mark.parametrize(
    "content",
    [
        "",
        b"",
        " \n\t",
        "<html><body></body></html>",
        "<html><head><title>x</title></head><body><nav>Start</nav></body></html>",
        "...",
        "<p>Meny</p><p>Sök</p>",
    ],
)
def test_empty(content: bytes | str) -> None:
    assert kind(content) == "empty"


@pytest.mark.parametrize(
    "content",
    [
        "<html><body><div id='root'></div><script src='/app.js'></script></body></html>",
        "<body><noscript>x</noscript><p>You need to enable JavaScript to run this app.</p><script>1</script></body>",
        "<body><p>Laddar...</p><script>1</script></body>",
    ],
)
def test_script_shells(content: str) -> None:
    assert kind(content) == "script_shell"


@pytest.mark.parametrize(
    "content",
    [
        "<title>Just a moment...</title><h1>www.lansstyrelsen.se</h1><p>Checking your browser before accessing.</p>",
        "<h1>Access Denied</h1><p>You don't have permission.</p>",
        "<h1>403 Forbidden</h1><hr><p>nginx</p>",
        "<h1>Är du en människa?</h1><p>Lös uppgiften nedan.</p>",
        "<h1>Innan du fortsätter</h1><p>Vi använder kakor. Godkänn alla</p>",
    ],
)
def test_walls(content: str) -> None:
    assert kind(content) == "blocked"


@pytest.mark.parametrize(
    "content",
    [
        "<h1>404</h1><p>Sidan kunde inte hittas</p>",
        "<h1>Sidan finns inte</h1><p>Den kan ha flyttats eller tagits bort.</p>",
        "<title>Page not found</title><h1>Hoppsan!</h1><p>Vi hittar inte sidan.</p>",
        "Sidan hittades inte\n\nSidan du söker har tagits bort.",
    ],
)
def test_removed(content: str) -> None:
    assert kind(content) == "removed"


LISTED = "• 28 29 sep 2021 Klocka som ikon 09.00 - 16.00\n  Bygg en gärdsgård Lär dig att bygga\n\n  Anmälningsdatum är passerat\n\n• 3 okt 2021 Klocka som ikon 09.00 - 16.00\n  Vandra Följ med ut\n"


@pytest.mark.parametrize(
    ("content", "url"),
    [
        (f"Kalender\n\n{LISTED}", None),
        ("Kalender\n\nDet finns inga kommande händelser.", f"{SKANE}/om-oss/kalender.html"),
        pytest.param(
            "Kalender\n\n11 nov 2022 klocka 09.00 - 12.00\nVattendagen\n\n12 nov 2022 klocka 09.00 - 12.00\nSkogsdagen\n\n13 nov 2022 klocka 09.00 - 12.00\nLuftdagen",
            None,
            marks=pytest.mark.xfail(reason="a copied calendar of three entries is read as its first", strict=True),
        ),
        (
            "Kalender\n\n" + "\n\n".join(f"{day} nov 2022 klocka 09.00 - 12.00\nDag om ämne {day}" for day in range(11, 20)),
            None,
        ),
        ("<h1>Kommande evenemang</h1><ul><li>Vattendagen</li><li>Skogsdagen</li></ul>", None),
        (
            "Landshövdingens kalender\n\nMåndag 3 maj\nMöte\n\nTisdag 4 maj\nBesök",
            f"{SKANE}/om-oss/landshovdingens-kalender.html",
        ),
    ],
)
def test_listings(content: str, url: str | None) -> None:
    assert kind(content, url) in {"listing", "other" if "Landsh" in content else "listing"}


@pytest.mark.parametrize(
    ("content", "url"),
    [
        (
            "Ny rapport om vatten\n\nSjöarna i länet mår bättre, visar en ny rapport från oss. Den bygger på mätningar i 200 sjöar under tio år.",
            None,
        ),
        (
            "Beslut om vargjakt\n\nBeslutet fattades den 11 november 2022 och gäller i hela länet till och med februari.",
            f"{SKANE}/om-oss/nyheter-och-press/beslut.html",
        ),
        (
            "Kontakta oss\n\nVår växel är öppen vardagar. Postadress: Box 1, Malmö. Vi svarar så snart vi kan på alla frågor.",
            None,
        ),
        ('{"events": [{"name": "Vattendagen", "date": "2022-11-11"}]}', None),
        ('<?xml version="1.0"?><rss><channel><title>Kalender</title></channel></rss>', None),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", None),
        (b"PK\x03\x04\x14\x00\x00\x00", None),
        (b"\x1f\x8b\x08\x00\x00\x00", None),
        (bytes(range(1, 32)) * 20, None),
    ],
)
def test_others(content: bytes | str, url: str | None) -> None:
    assert kind(content, url) == "other"


@pytest.mark.parametrize(
    "markup",
    [
        "<!doctype html>",
        "Program (utkast)",
        "[Inställt] Vattendagen",
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html>',
        "",
    ],
)
def test_pages_are_no_data(markup: str) -> None:
    assert not is_data(markup)


def test_an_event_about_walls_and_removals_is_an_event() -> None:
    content = (
        "11 nov 2022 klocka 09.00 - 12.15\n\nSäkerhetskontroll på nätet\n\nVarför är sidan du söker borta? Vi använder kakor."
    )
    assert kind(content) == "event"
