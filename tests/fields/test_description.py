"""The body text."""

from scraper.fields import description
from scraper.layout import read_text

PAGE = """Brandrisk i Skåne länMer om läget finns hos SMHI.

12 maj 2022 klocka 09.00 - 12.00

Möte om vatten

Foto: Stina Berglind

Välkommen till en dag om vatten i länet.

Vi talar om sjöar och åar, och om vad vi kan göra för dem.

VAR: Digitalt

KOSTNAD: Kostnadsfritt

Anmäl dig

Kontakt
"""


def test_only_the_body() -> None:
    doc = read_text(PAGE)
    reading = description.read(doc)
    assert (
        reading.value == "Välkommen till en dag om vatten i länet.\n\nVi talar om sjöar och åar, och om vad vi kan göra för dem."
    )
    assert "".join(doc.text[mark.start : mark.end] for mark in reading.marks) == reading.value


def test_nothing_to_tell() -> None:
    assert description.read(read_text("12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n")).value is None


def test_a_line_that_is_only_the_day_and_its_hours_is_no_description() -> None:
    page = "Kurs i lieslåtter\n\nLördag 12 juli 2025 klockan 10-15\n\nVi lär oss att slipa och slå.\n\nPlats: Hembygdsgården, Leksand\n"
    assert description.read(read_text(page)).value == "Vi lär oss att slipa och slå."
