"""Whom to ask."""

import pytest

from scraper.fields import contacts
from scraper.layout import read_text

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str) -> list[dict[str, str]]:
    doc = read_text(HEAD + body)
    reading = contacts.read(doc)
    for mark in reading.marks:
        _, number, key = mark.path.split("/")
        assert reading.value is not None
        assert mark.start is not None
        assert doc.text[mark.start : mark.end] == reading.value[int(number)][key]
    return [{key: words for key, words in row.items() if words is not None} for row in reading.value or []]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (
            "Kontakt\n\nAnna Ek\nNaturvårdshandläggare\n010-555 12 34\nanna.ek@example.se\n\nBo von Berg\nenhetschef\nE-post till bo.berg@example.se",
            [
                {"name": "Anna Ek", "role": "Naturvårdshandläggare", "phone": "010-555 12 34", "email": "anna.ek@example.se"},
                {"name": "Bo von Berg", "role": "enhetschef", "email": "bo.berg@example.se"},
            ],
        ),
        (
            "Kontakt\n\nViltenheten\nE-post: vilt@example.se\nTelefon: 010-555 00 00",
            [{"name": "Viltenheten", "email": "vilt@example.se", "phone": "010-555 00 00"}],
        ),
        ("Kontakt: Lotta Göransson 010 5554018", [{"name": "Lotta Göransson", "phone": "010 5554018"}]),
        (
            "Anmälan till Jon Birkenfeld, jon.birkenfeld@example.se eller 010 555 27 63.",
            [{"name": "Jon Birkenfeld", "email": "jon.birkenfeld@example.se", "phone": "010 555 27 63"}],
        ),
        ("Undrar du över något mer, kontakta Monica Sandell", [{"name": "Monica Sandell"}]),
        ("Vi tar en vandring till Church Street Saloon.", []),
        ("Kontakt\n\nLänsstyrelsen i Södermanlands län\n611 86 Nyköping", []),
    ],
)
def test_contacts(body: str, rows: list[dict[str, str]]) -> None:
    assert read(body) == rows


def test_one_person_once() -> None:
    body = "Anmäl dig till Anna Ek, anna.ek@example.se.\n\nKontakt\n\nAnna Ek\n010-555 12 34\nanna.ek@example.se"
    assert read(body) == [{"name": "Anna Ek", "phone": "010-555 12 34", "email": "anna.ek@example.se"}]
