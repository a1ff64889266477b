"""The event's own name."""

import pytest

from scraper.fields import title
from scraper.layout import read_text

BODY = "\n\nEn dag om vatten i länet, för alla som arbetar med sjöar."


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Vattendagen", "Vattendagen"),
        ("INSTÄLLT: Vattendagen", "Vattendagen"),
        ("INSTÄLLT - Vattendagen", "Vattendagen"),
        ("FULLBOKAD Vattendagen", "Vattendagen"),
        ("Vattendagen - FULLBOKAT!", "Vattendagen"),
        ("Vattendagen 8 juni 2023", "Vattendagen"),
        ("Vattendagen, torsdag 8 juni", "Vattendagen"),
        ("Vattendagen den 8 juni kl. 9.00", "Vattendagen"),
        ("Vattendagen (8 juni)", "Vattendagen"),
        ("Vattendagen 2023", "Vattendagen 2023"),
        ("Agenda 2030 i Skåne", "Agenda 2030 i Skåne"),
        ("8 mars - internationella kvinnodagen", "8 mars - internationella kvinnodagen"),
        ("Välkommen till Vattendagen", "Välkommen till Vattendagen"),
        ("Den 8 juni", "Den 8 juni"),
        ("”Vatten” - en dag om livet", "”Vatten” - en dag om livet"),
        ("Vem äger skogen?", "Vem äger skogen?"),
    ],
)
def test_titles(heading: str, expected: str) -> None:
    doc = read_text(f"1 feb 2023 klocka 09.00 - 12.00\n\n{heading}{BODY}")
    reading = title.read(doc)
    assert reading.value == expected
    [mark] = reading.marks
    assert mark.start is not None
    assert mark.path == ""
    assert doc.text[mark.start : mark.end] == expected


def test_a_page_without_heading_has_a_problem() -> None:
    reading = title.read(read_text(""))
    assert reading.value is None
    assert [(p.code, p.field) for p in reading.problems] == [("no_title", "/title")]
