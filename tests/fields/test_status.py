"""What has become of the event."""

import pytest

from scraper.fields import status
from scraper.grammar.status import title_core
from scraper.layout import read_text

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\n{title}\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str, title: str = "Möte om vatten") -> str | None:
    doc = read_text(HEAD.format(title=title) + body)
    reading = status.read(doc)
    assert all(mark.start is not None and mark.end is not None and mark.start < mark.end for mark in reading.marks)
    return reading.value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("INSTÄLLT: Möte om vatten", "cancelled"),
        ("INSTÄLLT - Möte om vatten", "cancelled"),
        ("Inställd: Kurs om vatten", "cancelled"),
        ("FULLBOKAT! Möte om vatten", "full"),
        ("Möte om vatten - FULLBOKAD", "full"),
        ("FRAMFLYTTAT: Möte om vatten", "postponed"),
        ("Möte om vatten (uppskjutet)", "postponed"),
        ("Möte om vatten", "scheduled"),
        ("Fullt fokus på vatten", "scheduled"),
    ],
)
def test_title(title: str, value: str) -> None:
    assert read("", title) == value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Detta seminarium är tyvärr inställt.", "cancelled"),
        ("Vi ställer därför in årets konferens.", "cancelled"),
        ("Länsstyrelsen har beslutat att ställa in årets konferens.", "cancelled"),
        ("På grund av sjukdom skjuter vi på mötet, som skjuts upp.", "postponed"),
        ("Mötet den 4 maj är inställt. Nytt datum blir 3 juni.", "postponed"),
        ("Kursen är fullbokad.", "full"),
        ("Det fysiska evenemanget i Vara ställs in!", "scheduled"),
        ("Vid inställt evenemang betalas avgiften tillbaka.", "scheduled"),
        ("Om kursen ställs in får du besked.", "scheduled"),
        ("Fullt? Ställ dig i kö.", "scheduled"),
        ("51 lediga platser kvar", "scheduled"),
        ("Vi är inställda på ett högt deltagande.", "scheduled"),
    ],
)
def test_sentence(body: str, value: str) -> None:
    assert read(body) == value


def test_nothing_said_has_no_mark() -> None:
    assert status.read(read_text(HEAD.format(title="Möte om vatten"))).marks == ()


@pytest.mark.parametrize(
    ("title", "core"),
    [
        ("INSTÄLLT: Skogsdag", "Skogsdag"),
        ("OBS! INSTÄLLT: Skogsdag – FULLBOKAD", "Skogsdag"),
        ("Skogsdag (inställd)", "Skogsdag"),
        ("Skogsdag", "Skogsdag"),
        ("Inställt", "Inställt"),
    ],
)
def test_title_core(title: str, core: str) -> None:
    span = title_core(title, 0, len(title))
    assert title[span.start : span.end] == core


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("FULLBOKAD – det går att ställa sig på väntelista", "full"),
        ("Inställt!", "cancelled"),
        ("Fullt hus väntas", "scheduled"),
        ("Fullt?", "scheduled"),
    ],
)
def test_line_under_the_heading(line: str, value: str) -> None:
    assert read("", f"Möte om vatten\n{line}") == value
