"""Where on the page a line stands: by order and wording."""

import pytest

from scraper import boilerplate, html, layout
from scraper.document import Document, Part
from scraper.lexicon import furniture


def title_of(text: str) -> str | None:
    return next((b.text for b in layout.read_text(text).blocks if b.part is Part.TITLE), None)


def marked_up(page: str) -> Document:
    tree = html.parse(page)
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)


def parts(text: str) -> list[tuple[str, Part]]:
    return [(b.text, b.part) for b in layout.read_text(text).blocks]


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
    ["11 nov 2022 hålls dagen", "Den 11 november", "Nov 2022", "Senast uppdaterad 11 nov 2022", "11 personer 2022", "09.00 - 12.00", "", "Mötet är den 8 juni 2023 klocka 08.30"],
)
def test_no_date_lines(line: str) -> None:
    assert not boilerplate.is_date_line(line)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("08 jun 2023 klocka 08.30 - 15.00\n\nVattendagen\n\nText.", "Vattendagen"),
        ("Vattendagen\n\nText om dagen.", "Vattendagen"),
        ("Brandrisk: Eldningsförbud råder i länet.\n\n08 jun 2023\n\nVattendagen", "Vattendagen"),
        ("Meny\nSök\nStart\n\nVattendagen\n\nText.", "Vattendagen"),
        ("Länsstyrelsen Skåne\n\nVattendagen\n\nText.", "Vattendagen"),
        ("Foto: Bo Ek\n\nVattendagen\n\nText.", "Vattendagen"),
        ("Hoppa till innehållet\nVi använder kakor på sidan\n\nVattendagen\n\nText.", "Vattendagen"),
        ("08 jun 2023\n\nFoto: Bo Ek\n\nVattendagen", "Vattendagen"),
        ("Publicerad 3 maj 2023\n\nVattendagen\n\nText.", "Vattendagen"),
        ("Meny\nSök", None),
        ("", None),
    ],
)
def test_title_in_copied_text(text: str, title: str | None) -> None:
    assert title_of(text) == title


def test_of_two_headings_the_page_title_decides() -> None:
    page = "<head><title>Vattendagen - Länsstyrelsen</title></head><h1>Länsstyrelsen Skåne</h1><h1>Vattendagen</h1><p>Text.</p>"
    assert [b.text for b in marked_up(page).within(Part.TITLE)] == ["Vattendagen"]


def test_without_a_heading_the_first_own_line_is_the_title() -> None:
    assert [b.text for b in marked_up("<p>Meny</p><p>Vattendagen</p><p>Text.</p>").within(Part.TITLE)] == ["Vattendagen"]


def test_the_repeated_title_is_a_title() -> None:
    assert [part for _, part in parts("08 jun 2023\n\nVattendagen\n\nVattendagen\n\nText om dagen.")] == [
        Part.DATE_LINE, Part.TITLE, Part.TITLE, Part.BODY,
    ]  # fmt: skip


def test_the_date_line_may_stand_below_the_title() -> None:
    assert parts("Vattendagen\n\n08 jun 2023 klocka 08.30\n\nText om dagen.")[1][1] is Part.DATE_LINE


def test_a_date_under_its_label_is_no_date_line() -> None:
    assert Part.DATE_LINE not in dict(parts("Vattendagen\n\nDatum\n8 juni 2023\n\nText om dagen.")).values()


@pytest.mark.parametrize("words", [*furniture.ALERT_STARTS, "Stor brandrisk i södra delen", "Läs mer hos SMHI om läget"])
def test_alerts(words: str) -> None:
    assert boilerplate.is_alert(words.capitalize())


@pytest.mark.parametrize("words", ["Varna för fel", "En dag om vatten", "Riskbedömning i praktiken", "Just nu söker vi dig"])
def test_no_alerts(words: str) -> None:
    assert not boilerplate.is_alert(words)


@pytest.mark.parametrize("words", ["Foto: Bo Ek", "Foto Bo Ek", "Illustration: Bo Ek", "Fotograf: Bo Ek/Mostphotos", "Foto av Bo Ek", "Bild: Mostphotos", "© Bo Ek", "Foto/montage: Bo"])
def test_credits(words: str) -> None:
    assert boilerplate.is_credit(words)


@pytest.mark.parametrize("words", ["Fotograferingskurs", "Filmen visas i salen", "Bilden av länet", "Kartan ritas om", "Illustrationens historia", "Foto: " + "x" * 200])
def test_no_credits(words: str) -> None:
    assert not boilerplate.is_credit(words)


@pytest.mark.parametrize("words", sorted(furniture.NAVIGATION - {"kalender", "evenemang"}))
def test_furniture(words: str) -> None:
    assert boilerplate.is_furniture(words)
    assert boilerplate.is_furniture(f"{words.capitalize()} ›")


@pytest.mark.parametrize("words", ["Vattendagen", "Om vatten", "Startskott för länet", "Kalenderdagen"])
def test_no_furniture(words: str) -> None:
    assert not boilerplate.is_furniture(words)


@pytest.mark.parametrize("start", sorted(furniture.FOOTER_STARTS - {"dela"}))
def test_the_footer_goes_on_to_the_end(start: str) -> None:
    found = dict(parts(f"Vattendagen\n\nText om dagen.\n\n{start.capitalize()}\n\nMaria Ek\n\nProgram\n\n09.00 Kaffe\n\n10.00 Tal"))
    assert found["Maria Ek"] is Part.FOOTER
    assert found["10.00 Tal"] is Part.FOOTER


def test_a_share_button_below_the_title_ends_nothing() -> None:
    found = dict(parts("Vattendagen\n\nDela\n\nText om dagen.\n\nMer text.\n\nÄnnu mer."))
    assert (found["Text om dagen."], found["Ännu mer."]) == (Part.BODY, Part.BODY)


@pytest.mark.parametrize("start", sorted(furniture.FORM_STARTS))
def test_the_form(start: str) -> None:
    found = dict(parts(f"Vattendagen\n\nText om dagen.\n\n{start.capitalize()}\n\nNamn\n\nDela sidan:"))
    assert found["Namn"] is Part.FORM


@pytest.mark.parametrize("sentence", ["Det är inte tillåtet att göra anmälningar längre. Sista anmälningsdag var den 8 november klockan 23.30.", "Fält markerade med * är obligatoriska"])
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
    found = parts("Vattendagen\n\nText om dagen.\n\nKontakta oss gärna om du undrar.\n\nAnmäl dig i god tid.\n\nLandshövding Maria Ek inleder.\n\nMer text.")
    assert {part for _, part in found[1:]} == {Part.BODY}
