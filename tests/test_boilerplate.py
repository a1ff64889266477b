"""Lines that are no event, wherever they stand."""

import pytest

from scraper import boilerplate
from scraper.lexicon import furniture


@pytest.mark.parametrize(
    "line",
    [
        "08 jun 2023 klocka 08.30 - 15.00", "21- 25 nov 2022 klocka 09.00 - 17.00", "04- 05 mar 2025 klocka 10.00 - 15.00", "28 29 sep 2021", "22 25 sep 2021 jan 2022",
        "11 nov 2022 klocka 00.00 - 00.00", "Torsdag 12 oktober 2023", "11 november 2022", "torsdagen den 12 oktober 2023, kl. 9.00", "30 nov - 2 dec 2022 klocka 09.00 - 12.00", "5 maj 2023 kl 13.00–16.00",
    ],
)  # fmt: skip
def test_date_lines(line: str) -> None:
    assert boilerplate.is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "11 nov 2022 hålls dagen",
        "Den 11 november",
        "Nov 2022",
        "Senast uppdaterad 11 nov 2022",
        "11 personer 2022",
        "09.00 - 12.00",
        "",
        "Mötet är den 8 juni 2023 klocka 08.30",
    ],
)
def test_no_date_lines(line: str) -> None:
    assert not boilerplate.is_date_line(line)


@pytest.mark.parametrize("words", [*furniture.ALERT_STARTS, "Stor brandrisk i södra delen", "Läs mer hos SMHI om läget"])
def test_alerts(words: str) -> None:
    assert boilerplate.is_alert(words.capitalize())


@pytest.mark.parametrize("words", ["Varna för fel", "En dag om vatten", "Riskbedömning i praktiken", "Just nu söker vi dig"])
def test_no_alerts(words: str) -> None:
    assert not boilerplate.is_alert(words)


@pytest.mark.parametrize(
    "words",
    [
        "Foto: Bo Ek",
        "Foto Bo Ek",
        "Illustration: Bo Ek",
        "Fotograf: Bo Ek/Mostphotos",
        "Foto av Bo Ek",
        "Bild: Mostphotos",
        "© Bo Ek",
        "Foto/montage: Bo",
    ],
)
def test_credits(words: str) -> None:
    assert boilerplate.is_credit(words)


@pytest.mark.parametrize(
    "words",
    [
        "Fotograferingskurs",
        "Filmen visas i salen",
        "Bilden av länet",
        "Kartan ritas om",
        "Illustrationens historia",
        "Foto: " + "x" * 200,
    ],
)
def test_no_credits(words: str) -> None:
    assert not boilerplate.is_credit(words)


@pytest.mark.parametrize("words", sorted(furniture.NAVIGATION - {"kalender", "evenemang"}))
def test_furniture(words: str) -> None:
    assert boilerplate.is_furniture(words)
    assert boilerplate.is_furniture(f"{words.capitalize()} ›")


@pytest.mark.parametrize("words", ["Vattendagen", "Om vatten", "Startskott för länet", "Kalenderdagen"])
def test_no_furniture(words: str) -> None:
    assert not boilerplate.is_furniture(words)


@pytest.mark.parametrize(
    "words", ["Start / Kalender / Kurser", "Hem > Evenemang", "Startsida | Om oss | Evenemang", "← Tillbaka"]
)
def test_trails(words: str) -> None:
    assert boilerplate.is_trail(words)
    assert boilerplate.is_furniture(words)


@pytest.mark.parametrize(
    "words", ["Natur och/eller kultur", "Vatten - en dag om livet", "Skog/vatten: en dag", "Start för dagen"]
)
def test_no_trails(words: str) -> None:
    assert not boilerplate.is_trail(words)
