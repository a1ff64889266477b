"""Which lines are items of the programme, and what belongs to each."""

import pytest

from scraper import html, layout
from scraper.document import Document, Part

HEAD = "Vattendagen\n\nVälkommen till en dag om vatten.\n\n"


def read(programme: str) -> Document:
    return layout.read_text(HEAD + programme)


def marked_up(programme: str) -> Document:
    tree = html.parse(f"<h1>Vattendagen</h1><p>Välkommen till en dag om vatten.</p>{programme}")
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)


def items(document: Document) -> list[tuple[str, str | None, str]]:
    """Start, end, and all words of each item behind its time, lines divided by a bar."""
    return [
        (
            slot.start,
            slot.end,
            document.text[slot.rest : document.blocks[slot.last].end].strip(" \n|–-:").replace("\n\n", "\n").replace("\n", " / "),
        )
        for slot in document.slots
    ]


@pytest.mark.parametrize(
    ("programme", "expected"),
    [
        ("09.00 Kaffe\n10.00 Tal", [("09:00", None, "Kaffe"), ("10:00", None, "Tal")]),
        ("09.00-10.00 Kaffe\n10.00–11.30 Tal", [("09:00", "10:00", "Kaffe"), ("10:00", "11:30", "Tal")]),
        ("kl 9.00 Kaffe\nKl. 10.15 Tal", [("09:00", None, "Kaffe"), ("10:15", None, "Tal")]),
        ("09.00: Kaffe\n10.00: Tal", [("09:00", None, "Kaffe"), ("10:00", None, "Tal")]),
        ("09.30 – Kaffe\n10.30 – Tal", [("09:30", None, "Kaffe"), ("10:30", None, "Tal")]),
        ("• 09.00 Kaffe\n• 10.00 Tal", [("09:00", None, "Kaffe"), ("10:00", None, "Tal")]),
        ("| 9.05 | Kaffe |\n| 10.00 | Tal |", [("09:05", None, "Kaffe"), ("10:00", None, "Tal")]),
        ("0900-0915 Kaffe\n0915-1000 Tal", [("09:00", "09:15", "Kaffe"), ("09:15", "10:00", "Tal")]),
        ("Program\n\n09.00 Kaffe och tal", [("09:00", None, "Kaffe och tal")]),
    ],
)
def test_lines_that_begin_with_a_time(programme: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert items(read(programme)) == expected


@pytest.mark.parametrize(
    "programme",
    [
        "09.00\nKaffe\n10.00\nTal",
        "09.00\n\nKaffe\n\n10.00\n\nTal",
        "| 09.00 |\n| Kaffe |\n| 10.00 |\n| Tal |",
    ],
)
def test_times_alone_on_their_lines(programme: str) -> None:
    assert [(start, words.strip("| ")) for start, _, words in items(read(programme))] == [("09:00", "Kaffe"), ("10:00", "Tal")]


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<tr><th>Vad</th><th>Vem</th></tr>",
        "<tr><th>Tid</th><th>Vad</th></tr>",
    ],
)
def test_a_table(head: str) -> None:
    table = (
        f"<table>{head}<tr><td>09.00</td><td>Kaffe</td></tr><tr><td>10.00–10.30</td><td><p>Tal</p><p>Bo Ek</p></td></tr></table>"
    )
    assert items(marked_up(table)) == [("09:00", None, "Kaffe"), ("10:00", "10:30", "Tal / Bo Ek")]


def test_headings_with_times() -> None:
    assert items(marked_up("<h3>09.00 Kaffe</h3><h3>10.00 Tal</h3><p>Bo Ek talar.</p>")) == [
        ("09:00", None, "Kaffe"), ("10:00", None, "Tal / Bo Ek talar."),
    ]  # fmt: skip


def test_lines_below_a_time_belong_to_it() -> None:
    programme = "09.00 Förmiddag\n• Kaffe\n• Tal av Bo Ek\n\nOm vatten i sjöar.\n\n12.00 Lunch\n13.00 Avslutning"
    assert [words for _, _, words in items(read(programme))] == [
        "Förmiddag / Kaffe / Tal av Bo Ek / Om vatten i sjöar.",
        "Lunch",
        "Avslutning",
    ]


@pytest.mark.parametrize(
    "end",
    [
        "Kostnad: Gratis",
        "Sista anmälningsdag: 3 maj",
        "Anmälan\nSkicka e-post.",
        "Praktisk information\nTa med stövlar.",
        "Målgrupp: alla",
        "Kontakt\n\nÅsa Lind",
        "Anmäl dig\n\nNamn",
        "Dela sidan:",
        "Foto: Bo Ek",
        "Varmt välkommen till en spännande dag!",
    ],
)
def test_the_programme_ends(end: str) -> None:
    document = read(f"09.00 Kaffe\n10.00 Tal\n15.00 Avslutning\n\n{end}")
    assert [words for _, _, words in items(document)] == ["Kaffe", "Tal", "Avslutning"]
    assert [b.text for b in document.within(Part.AGENDA)] == ["09.00 Kaffe", "10.00 Tal", "15.00 Avslutning"]


@pytest.mark.parametrize(
    ("heading", "other"),
    [
        ("Onsdag 16 oktober", "Torsdag 17 oktober"),
        ("Dag 1", "Dag 2"),
        ("Måndag: TEMA", "Tisdag: ANNAT"),
        ("16 oktober", "17 oktober"),
        ("Dag ett", "Dag två"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_days(heading: str, other: str, gap: str) -> None:
    document = read(f"{heading}{gap}09.00 Kaffe\n10.00 Tal\n\n{other}{gap}09.00 Mer kaffe\n12.00 Lunch")
    days = [document.quote(slot.day) if slot.day else None for slot in document.slots]
    assert days == [heading, heading, other, other]
    assert [words for _, _, words in items(document)] == ["Kaffe", "Tal", "Mer kaffe", "Lunch"]


def test_a_programme_without_days_has_none() -> None:
    assert {slot.day for slot in read("09.00 Kaffe\n10.00 Tal").slots} == {None}


def test_a_time_given_twice() -> None:
    first, last = read("10.00 Tal\n14.15 och 19.00 Grannarna berättar").slots
    assert (first.also, last.start, last.also) == ((), "14:15", ("19:00",))


@pytest.mark.parametrize(
    "programme",
    [
        "Vi börjar klockan 09.00 och slutar 10.00.",
        "09.00 Kaffe",  # one timed line, and nothing that says that it is a programme
        "1:a vice ordförande hälsar\n2:a vice ordförande tackar",
        "2030 är målet\n2045 är nästa",
        "10 personer kommer\n20 personer går",
        "010-555 01 02\n010-555 01 03",
        "3.5 procent av vattnet\n4.5 procent av luften",
    ],
)
def test_no_programme(programme: str) -> None:
    document = read(programme)
    assert document.slots == []
    assert list(document.within(Part.AGENDA)) == []


@pytest.mark.parametrize("label", ["Tid", "När"])
def test_facts_are_no_items(label: str) -> None:
    document = read(f"{label}:\n09.00-12.00\n\nProgram\n09.00 Kaffe\n10.00 Tal")
    assert [words for _, _, words in items(document)] == ["Kaffe", "Tal"]


def test_clock_times_of_contact_and_footer_are_no_items() -> None:
    document = read("Kontakt\n\n09.00-11.00 Telefontid\n13.00-15.00 Telefontid\n\nÖppettider\n\n08.00 Öppnar\n16.00 Stänger")
    assert [b.text for b in document.within(Part.FOOTER)][-2:] == ["08.00 Öppnar", "16.00 Stänger"]
    assert [slot.start for slot in document.slots if document.blocks[slot.block].text.endswith(("Öppnar", "Stänger"))] == []


def test_the_spans_of_an_item() -> None:
    document = read("kl. 09.00 – 09.30: Kaffe\n10.00 Tal")
    slot = document.slots[0]
    assert document.quote(slot.clock).endswith("09.00 – 09.30")
    assert document.text[slot.rest : document.blocks[slot.block].end].strip(" :") == "Kaffe"
