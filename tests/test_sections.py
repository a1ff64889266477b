"""Where on the page a line stands: by order and wording."""

import pytest

from scraper import layout
from scraper.document import Part
from scraper.lexicon import furniture


def parts(text: str) -> list[tuple[str, Part]]:
    return [(b.text, b.part) for b in layout.read_text(text).blocks]


def test_the_repeated_title_is_a_title() -> None:
    assert [part for _, part in parts("08 jun 2023\n\nVattendagen\n\nVattendagen\n\nText om dagen.")] == [
        Part.DATE_LINE, Part.TITLE, Part.TITLE, Part.BODY,
    ]  # fmt: skip


@pytest.mark.parametrize("start", sorted(furniture.FOOTER_STARTS - {"dela"}))
def test_the_footer_goes_on_to_the_end(start: str) -> None:
    found = dict(
        parts(
            f"Vattendagen\n\nText om dagen.\n\n{start.capitalize()}\n\nMaria Ek\n\nKontakt\n\nProgram\n\n09.00 Kaffe\n\n10.00 Tal"
        )
    )
    assert found["Maria Ek"] is Part.FOOTER
    assert found["Kontakt"] is Part.FOOTER
    assert found["10.00 Tal"] is Part.FOOTER


def test_a_share_button_below_the_title_ends_nothing() -> None:
    found = dict(parts("Vattendagen\n\nDela\n\nText om dagen.\n\nMer text.\n\nÄnnu mer."))
    assert (found["Text om dagen."], found["Ännu mer."]) == (Part.BODY, Part.BODY)


@pytest.mark.parametrize("start", sorted(furniture.FORM_STARTS))
def test_the_form(start: str) -> None:
    found = dict(parts(f"Vattendagen\n\nText om dagen.\n\n{start.capitalize()}\n\nNamn\n\nDela sidan:"))
    assert found["Namn"] is Part.FORM


@pytest.mark.parametrize(
    "sentence",
    [
        "Det är inte tillåtet att göra anmälningar längre. Sista anmälningsdag var den 8 november klockan 23.30.",
        "Fält markerade med * är obligatoriska",
    ],
)
def test_sentences_of_the_form_without_its_heading(sentence: str) -> None:
    assert dict(parts(f"Vattendagen\n\nText om dagen.\n\n{sentence}\n\nMer text."))[sentence] is Part.FORM


@pytest.mark.parametrize("start", sorted(furniture.CONTACT_STARTS))
def test_contact_cards(start: str) -> None:
    found = dict(parts(f"Vattendagen\n\nText om dagen.\n\n{start.capitalize()}\n\nÅsa Lind\n\nTelefon 010-555 01 02"))
    assert found["Åsa Lind"] is Part.CONTACT


@pytest.mark.parametrize("line", ["09.00 Kaffe", "VAR: Rådhuset i Lund", "Program:"])
def test_the_page_may_go_on_about_the_event_below_a_contact(line: str) -> None:
    found = dict(parts(f"Vattendagen\n\nText om dagen.\n\nKontakt\n\nÅsa Lind\n\n{line}\n\nMer text."))
    assert found[line] in (Part.BODY, Part.FACT, Part.AGENDA)


def test_words_in_a_sentence_open_nothing() -> None:
    found = parts(
        "Vattendagen\n\nText om dagen.\n\nKontakta oss gärna om du undrar.\n\nAnmäl dig i god tid.\n\nLandshövding Maria Ek inleder.\n\nMer text."
    )
    assert {part for _, part in found[1:]} == {Part.BODY}
