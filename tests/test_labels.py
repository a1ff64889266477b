"""Labels in all their spellings and places, and words that only look like labels."""

import pytest

from scraper import html, labels, layout
from scraper.document import Document, Label
from scraper.lexicon.labels import LABELS

SPELLINGS = [(key, spelling) for key, spellings in LABELS.items() for spelling in spellings]
OPEN = {"programme", "contact", "documents", "practical", "purpose"}  # what stands below is read by the field itself
#: The site's own words: what stands under them is no fact of the event.
BOUNDARIES = {spelling for _, spelling in SPELLINGS if labels.is_boundary(spelling)}


def page(words: str) -> Document:
    return layout.read_text(
        f"Vattendagen i Lund\n\nDet här är en text om dagen och vad vi gör.\n\n{words}\n\nSå slutar texten om dagen."
    )


def marked_up(words: str) -> Document:
    tree = html.parse(f"<h1>Vattendagen i Lund</h1><p>Det här är en text om dagen och vad vi gör.</p>{words}<h2>Mer text</h2>")
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)


def values(document: Document) -> list[tuple[str, str]]:
    return [(label.key, document.text[label.start : label.end]) for label in document.labels]


def only(document: Document) -> Label:
    [label] = document.labels
    return label


@pytest.mark.parametrize(("key", "spelling"), SPELLINGS)
def test_on_one_line(key: str, spelling: str) -> None:
    document = page(f"{spelling.capitalize()}: värdet 12")
    assert values(document) == [(key, "värdet 12")]
    assert only(document).name == spelling.capitalize()


@pytest.mark.parametrize(("key", "spelling"), SPELLINGS)
def test_in_capitals(key: str, spelling: str) -> None:
    assert values(page(f"{spelling.upper()}: värdet 12")) == [(key, "värdet 12")]


@pytest.mark.parametrize(("key", "spelling"), [(k, s) for k, s in SPELLINGS if k not in OPEN and s not in BOUNDARIES])
def test_value_on_the_next_line(key: str, spelling: str) -> None:
    assert values(page(f"{spelling.capitalize()}:\nvärdet 12")) == [(key, "värdet 12")]


@pytest.mark.parametrize(
    ("key", "spelling"), [(k, s) for k, s in SPELLINGS if k not in OPEN and k != "food" and s not in BOUNDARIES]
)
def test_heading_and_paragraph(key: str, spelling: str) -> None:
    assert values(marked_up(f"<h2>{spelling.capitalize()}</h2><p>värdet 12</p>")) == [(key, "värdet 12")]


@pytest.mark.parametrize(("key", "spelling"), [(k, s) for k, s in SPELLINGS if k in OPEN])
def test_an_open_label_has_no_value_of_its_own(key: str, spelling: str) -> None:
    assert values(marked_up(f"<h2>{spelling.capitalize()}</h2><p>värdet 12</p>")) == [(key, "")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("<p><strong>Var:</strong> Rådhuset</p>", [("venue", "Rådhuset")]),
        ("<p><strong>Var</strong><br>Rådhuset</p>", [("venue", "Rådhuset")]),
        ("<dl><dt>Var</dt><dd>Rådhuset</dd></dl>", [("venue", "Rådhuset")]),
        ("<dl><dt>Var:</dt><dd>Rådhuset</dd><dt>Kostnad:</dt><dd>Gratis</dd></dl>", [("venue", "Rådhuset"), ("cost", "Gratis")]),
        ("<p>Var: Rådhuset<br>Kostnad: Gratis<br></p>", [("venue", "Rådhuset"), ("cost", "Gratis")]),
        ("<div><p>Var:</p></div><div><p>Rådhuset</p></div>", [("venue", "Rådhuset")]),
        ("<h3>Medverkande</h3><ul><li>Bo Ek</li><li>Åsa Lind</li></ul>", [("speakers", "Bo Ek\nÅsa Lind")]),
    ],
)
def test_in_markup(words: str, expected: list[tuple[str, str]]) -> None:
    assert values(marked_up(words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("VAR: Västra Grysta 1, Flen KOSTNAD: Gratis SISTA ANMÄLNINGSDAG: 28 feb 2020", [("venue", "Västra Grysta 1, Flen"), ("cost", "Gratis"), ("deadline", "28 feb 2020")]),
        ("VAR: KOSTNAD: SISTA ANMÄLNINGSDAG: 28 feb 2020", [("venue", ""), ("cost", ""), ("deadline", "28 feb 2020")]),
        ("Var:\nRådhuset\nKostnad:\nGratis", [("venue", "Rådhuset"), ("cost", "Gratis")]),
        ("Var:\nRådhuset\nStortorget 1\nLund\nKostnad:\nGratis", [("venue", "Rådhuset\nStortorget 1\nLund"), ("cost", "Gratis")]),
        ("Kostnad:\nSista anmälningsdag: 3 maj", [("cost", ""), ("deadline", "3 maj")]),
        ("Starttid\n09.00", [("start_time", "09.00")]),
        ("Datum 3 maj", [("date", "3 maj")]),
        ("Tid kl 9-12", [("time", "kl 9-12")]),
        ("Datum Torsdag 4 maj", [("date", "Torsdag 4 maj")]),
        ("Anmälan: https://example.se/anmalan", [("registration", "https://example.se/anmalan")]),
        ("Var : Lund", [("venue", "Lund")]),
    ],
)  # fmt: skip
def test_in_text(words: str, expected: list[tuple[str, str]]) -> None:
    assert values(page(words)) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Var med oss på resan genom länet.",
        "Var kommer maten ifrån: en fråga för alla",
        "Vi ses på samma plats: torget",
        "Tiden går: kom i tid",
        "Varför: för att vi kan",
        "Platsen: Lund",
        "tid://server/sida",
        "• Plats",
        "Varning: halt väglag",
        "Program 2023 för alla i länet",
    ],
)
def test_look_alikes(words: str) -> None:
    assert values(page(words)) == []


def test_what_stands_above_the_title_is_no_label() -> None:
    document = layout.read_text("Plats: Skåne\n\n08 jun 2023 klocka 08.30 - 15.00\n\nVattendagen\n\nText om dagen.")
    assert document.labels == []


@pytest.mark.parametrize("spelling", LABELS["food"])
def test_a_meal_without_colon_is_no_label(spelling: str) -> None:
    assert values(marked_up(f"<h2>{spelling.capitalize()}</h2><p>värdet 12</p>")) == []


def test_the_cell_of_a_programme_is_no_label() -> None:
    document = page("09.45\nLunch\n13.00\nSamling\n14.00\nAvslutning")
    assert document.labels == []


def test_a_value_ends_where_the_site_begins() -> None:
    assert values(page("Var:\nRådhuset\nDela sidan:")) == [("venue", "Rådhuset")]


def test_no_spelling_stands_twice() -> None:
    spellings = [spelling for _, spelling in SPELLINGS]
    assert sorted(s for s in set(spellings) if spellings.count(s) > 1) == []


def test_key_of() -> None:
    assert labels.key_of("Var:") == "venue"
    assert labels.key_of("SISTA ANMÄLNINGSDAG") == "deadline"
    assert labels.key_of("Var är vi") is None
