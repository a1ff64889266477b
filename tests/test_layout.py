"""The parts of a page, and what makes one line two or none."""

import pytest

from scraper import html, layout
from scraper.document import Document, Part

PAGE = """Risk för vattenbrist i Skåne länLäs mer på SMHI:s webbplats om aktuellt meddelande.

08 jun 2023 klocka 08.30 - 15.00

Vattendagen 2023

Människor vid en sjö

Foto: Bo Ek

Välkommen till en dag om vatten i Skåne. Vi möts för att lära av varandra.

Program
08.30 Kaffe
09.00 Vattnet i länet, Stina Berg, hydrolog

VAR: Rådhuset, Lund
KOSTNAD: Gratis

Anmäl dig

Det är viktigt att du fyller i en giltig e-postadress.

Så hanterar vi dina personuppgifter

Kontakt

Åsa Lind
Vattenstrateg
Telefon 010-555 01 02

Dela sidan:

Landshövding
Maria Ek

Besöksadress
Södergatan 5, Malmö
"""


def parts(document: Document) -> dict[str, Part]:
    return {block.text: block.part for block in document.blocks}


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Risk för vattenbrist i Skåne länLäs mer på SMHI:s webbplats om aktuellt meddelande.", Part.ALERT),
        ("08 jun 2023 klocka 08.30 - 15.00", Part.DATE_LINE),
        ("Vattendagen 2023", Part.TITLE),
        ("Människor vid en sjö", Part.CREDIT),
        ("Foto: Bo Ek", Part.CREDIT),
        ("Välkommen till en dag om vatten i Skåne. Vi möts för att lära av varandra.", Part.BODY),
        ("08.30 Kaffe", Part.AGENDA),
        ("09.00 Vattnet i länet, Stina Berg, hydrolog", Part.AGENDA),
        ("VAR: Rådhuset, Lund", Part.FACT),
        ("KOSTNAD: Gratis", Part.FACT),
        ("Det är viktigt att du fyller i en giltig e-postadress.", Part.FORM),
        ("Så hanterar vi dina personuppgifter", Part.CONTACT),
        ("Åsa Lind", Part.CONTACT),
        ("Telefon 010-555 01 02", Part.CONTACT),
        ("Dela sidan:", Part.FOOTER),
        ("Maria Ek", Part.FOOTER),
        ("Södergatan 5, Malmö", Part.FOOTER),
    ],
)
def test_parts_of_a_page_as_text(line: str, part: Part) -> None:
    assert parts(layout.read_text(PAGE))[line] is part


def marked_up(page: str) -> Document:
    tree = html.parse(page)
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)


def test_the_same_parts_in_html() -> None:
    paragraphs = [f"<p>{p.replace(chr(10), '<br>')}</p>" for p in PAGE.strip().split("\n\n")]
    paragraphs[2] = "<h1>Vattendagen 2023</h1>"
    assert parts(marked_up("".join(paragraphs))) == parts(layout.read_text(PAGE))


def test_text_is_blocks_joined_by_their_breaks() -> None:
    document = layout.read_text("Dagen\n\nEtt\nTvå\n\n\n\n• Tre")
    assert document.text == "Dagen\n\nEtt\nTvå\n\nTre"
    assert all(document.text[b.start : b.end] == b.text for b in document.blocks)
    assert [b.index for b in document.blocks] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "decoration",
    [
        " Länk till annan webbplats.", "länk till annan webbplats, öppnas i nytt fönster", " Länk till annan webbplats, öppnas i nytt fönster.", " (extern länk)",
        " (öppnas i nytt fönster)", ", öppnas i ny flik",
    ],
)  # fmt: skip
def test_link_decoration_is_no_text(decoration: str) -> None:
    document = layout.read_text(f"Dagen\n\nLäs mer på vår hemsida{decoration}\n\nSlut.")
    assert document.blocks[1].text.rstrip(",") == "Läs mer på vår hemsida"


def test_a_line_of_decoration_alone_goes() -> None:
    assert [b.text for b in layout.read_text("Dagen\n\nLänk till annan webbplats.\n\nSlut").blocks] == ["Dagen", "Slut"]


def test_timed_sentences_run_together_are_lines() -> None:
    document = layout.read_text(
        "Dagen\n\n08:30 – 08:40 Stina Berg öppnar konferensen. 08:40 – 08:50 Ministern Ada Lind (MP) om framtiden. 08:50 – 09:10 Paus. Så är det."
    )
    assert [b.text for b in document.blocks[1:]] == [
        "08:30 – 08:40 Stina Berg öppnar konferensen.",
        "08:40 – 08:50 Ministern Ada Lind (MP) om framtiden.",
        "08:50 – 09:10 Paus. Så är det.",
    ]
    assert [(slot.start, slot.end) for slot in document.slots] == [("08:30", "08:40"), ("08:40", "08:50"), ("08:50", "09:10")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi träffas på torget. Klockan 08:40 – 08:50 dricker vi kaffe tillsammans. Sedan går vi. 09:00 – 10:00 är vi ute.",
        "09:00 – 10:00 Föreläsning om hur vi mäter vatten i sjöar och vattendrag. Den hålls i sal 3.",
    ],
)
def test_sentences_with_times_stay_one_line(sentence: str) -> None:
    assert [b.text for b in layout.read_text(f"Dagen\n\n{sentence}").blocks] == ["Dagen", sentence]


def test_links_point_into_the_text() -> None:
    document = marked_up('<h1>Dagen</h1><p>Anmäl dig <a href="/anmalan">i formuläret</a> nu</p>')
    assert [(document.text[link.start : link.end], link.href) for link in document.links] == [("i formuläret", "/anmalan")]


def test_a_few_lines_have_no_parts() -> None:
    document = layout.as_lines("08.30 Kaffe\nKontakt\n• Foto: Bo Ek")
    assert [(b.text, b.part) for b in document.blocks] == [
        ("08.30 Kaffe", Part.BODY),
        ("Kontakt", Part.BODY),
        ("Foto: Bo Ek", Part.BODY),
    ]
    assert document.slots == []


def test_a_line_longer_than_any_paragraph_is_cut_at_a_space() -> None:
    words = "Kurs om vatten " * 600
    link = "Läs mer här"
    tree = html.parse(f'<p>{words}<a href="/kurs">{link}</a> slut</p>')
    document = layout.document_of(html.lines(tree), {}, marked_up=True)
    assert " ".join(block.text for block in document.blocks) == f"{words}{link} slut"
    assert max(len(block.text) for block in document.blocks) <= 4000
    assert [document.text[found.start : found.end] for found in document.links] == [link]
    assert [block.gap for block in document.blocks] == [True, False, False]
