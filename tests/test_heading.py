"""Which line heads the event, and which gives its date."""

import pytest

from scraper import html, layout
from scraper.document import Document, Part


def title_of(text: str) -> str | None:
    return next((b.text for b in layout.read_text(text).blocks if b.part is Part.TITLE), None)


def marked_up(page: str) -> Document:
    tree = html.parse(page)
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)


def parts(text: str) -> list[tuple[str, Part]]:
    return [(b.text, b.part) for b in layout.read_text(text).blocks]


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


def test_the_date_line_may_stand_below_the_title() -> None:
    assert parts("Vattendagen\n\n08 jun 2023 klocka 08.30\n\nText om dagen.")[1][1] is Part.DATE_LINE


def test_a_date_under_its_label_is_no_date_line() -> None:
    assert Part.DATE_LINE not in dict(parts("Vattendagen\n\nDatum\n8 juni 2023\n\nText om dagen.")).values()


def test_hours_on_a_line_below_the_date_line_belong_to_it() -> None:
    assert parts("2 februari 2023\n08:00 - 09:30\n\nVattendagen\n\nText om dagen.")[:2] == [
        ("2 februari 2023", Part.DATE_LINE), ("08:00 - 09:30", Part.DATE_LINE),
    ]  # fmt: skip


def test_a_page_that_begins_with_its_facts_may_have_no_heading() -> None:
    text = "Tid: måndagen den 20 april kl. 9.00\n\nPlats: Nordiska museet\n\n" + "Vi bjuder in till en förmiddag om vård. " * 3
    assert title_of(text) is None


def test_no_line_of_the_programme_heads_the_page() -> None:
    text = "Tid: 20 april kl. 9.00\n\nProgram\n\n9.00 Ek\n\nSå planerar vi vård av byggnader\n"
    url = "https://www.example.se/planer-for-vard-av-byggnader/"
    assert all(b.part is not Part.TITLE for b in layout.read_text(text, url).blocks)
