"""Timed lines of a programme in the forms of every kind of site, and times that head nothing."""

import pytest

from scraper import extract

HEAD = "Temadag om vatten\n\n12 maj 2022 kl 9-16\n\nVi pratar om vatten och om hur det mår i länet.\n\n"
Items = list[tuple[str, str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Program\n09.00 Välkommen\n10.00 Paus\n11.00 Lunch",
            [("09:00", None, "Välkommen"), ("10:00", None, "Paus"), ("11:00", None, "Lunch")],
        ),
        (
            "Program\nVälkommen 09.00\nPaus 10.00\nLunch 11.00",
            [("09:00", None, "Välkommen"), ("10:00", None, "Paus"), ("11:00", None, "Lunch")],
        ),
        (
            "Program\nVälkommen, kl. 09.00–09.15\nPaus, kl. 10.00–10.15\nLunch, kl. 11.00–12",
            [("09:00", "09:15", "Välkommen"), ("10:00", "10:15", "Paus"), ("11:00", "12:00", "Lunch")],
        ),
        (
            "Program\nVälkommen (09.00–09.15)\nPaus (10.00–10.15)\nLunch (11.00–12.00)",
            [("09:00", "09:15", "Välkommen"), ("10:00", "10:15", "Paus"), ("11:00", "12:00", "Lunch")],
        ),
        (
            "Program\nKl 9 Välkommen\nKl 10 Paus\nKl 11 Lunch",
            [("09:00", None, "Välkommen"), ("10:00", None, "Paus"), ("11:00", None, "Lunch")],
        ),
        (
            "Program\nKl. 9: Välkommen\nKl. 10: Paus\nKl. 11: Lunch",
            [("09:00", None, "Välkommen"), ("10:00", None, "Paus"), ("11:00", None, "Lunch")],
        ),
        (
            "Program\n9-10 Välkommen\n10-11 Paus\n11-12 Lunch",
            [("09:00", "10:00", "Välkommen"), ("10:00", "11:00", "Paus"), ("11:00", "12:00", "Lunch")],
        ),
        ("Program\n9 Välkommen\n10 Paus\n11 Lunch", []),
        (
            "Program\n09:00\nVälkommen\n10:00\nPaus\n11:00\nLunch",
            [("09:00", None, "Välkommen"), ("10:00", None, "Paus"), ("11:00", None, "Lunch")],
        ),
        (
            "Program\n09:00\t–\t10:00\tVälkommen\n10:00\t–\t11:00\tPaus",
            [("09:00", "10:00", "Välkommen"), ("10:00", "11:00", "Paus")],
        ),
        ("Program\n• 09.00 Välkommen\n• 10.00 Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        ("Program\n09.00: Välkommen\n10.00: Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        ("Program\n09.00, Välkommen\n10.00, Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        ("Program\n09.00 | Välkommen\n10.00 | Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        (
            "Program\nkl. 09.00-09.45: Välkommen\nkl. 10.00-10.30: Paus",
            [("09:00", "09:45", "Välkommen"), ("10:00", "10:30", "Paus")],
        ),
        (
            "Program\nKlockan 09.00 till 09.45 Välkommen\nKlockan 10.00 till 10.30 Paus",
            [("09:00", "09:45", "Välkommen"), ("10:00", "10:30", "Paus")],
        ),
        ("Program\n09.00 - ca 09.45 Välkommen\nca 10.00 Paus", [("09:00", "09:45", "Välkommen"), ("10:00", None, "Paus")]),
        (
            "Program\n09.00–09.45\nVälkommen\nStina Berg hälsar.\n\n10.00–10.30\nPaus",
            [("09:00", "09:45", "Välkommen"), ("10:00", "10:30", "Paus")],
        ),
        ("Program 12 maj\n09.00 Välkommen\n10.00 Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        ("Hålltider:\n09.00 Välkommen\n10.00 Paus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        (
            "Program\n09.00–10.00 Välkommen (60 min)\n10.00–10.15 Paus",
            [("09:00", "10:00", "Välkommen (60 min)"), ("10:00", "10:15", "Paus")],
        ),
        ("Program\nFörmiddag\n09.00 Välkommen\nEftermiddag\n13.00 Paus", [("09:00", None, "Välkommen"), ("13:00", None, "Paus")]),
        ("Program\nTid\nAktivitet\n09.00\nVälkommen\n10.00\nPaus", [("09:00", None, "Välkommen"), ("10:00", None, "Paus")]),
        ("Program\n09.00-09.45 – Välkommen\n10.00-10.30 – Paus", [("09:00", "09:45", "Välkommen"), ("10:00", "10:30", "Paus")]),
        ("Program\n9.00-9.45Välkommen\n10.00-10.30Paus", [("09:00", "09:45", "Välkommen"), ("10:00", "10:30", "Paus")]),
        (
            "Program\nFrån kl. 08.30 Kaffe\n09.00 Välkommen\n10.00 Paus",
            [("08:30", None, "Kaffe"), ("09:00", None, "Välkommen"), ("10:00", None, "Paus")],
        ),
        ("Vi öppnar dörrarna klockan 8.30. Föredraget börjar 9.00 och slutar 10.00.", []),
        ("Öppettider\nMåndag 9.00–17.00\nTisdag 9.00–17.00", []),
        ("Buss 4 avgår 8.15, 8.45 och 9.15 från Centralen.", []),
    ],
)
def test_forms(text: str, items: Items) -> None:
    assert [(item.start, item.end, item.title) for item in extract(HEAD + text).agenda] == items


@pytest.mark.parametrize(
    "text",
    [
        "Anmälan\nAnmäl dig via länken.\n\nProgram\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Anmäl dig\n\nhttps://example.se\n\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Kontakt\nStina Berg, 010-224 10 00\n\nProgram\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Frågor\nHör av dig.\n\nProgram:\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Dela\n\nProgram\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Plats: Folkets hus\nTid: 9-16\nProgram:\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Schema\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Dagordning\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Tider\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Tid\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Tid och plats\nFolkets hus\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Dagens program ser ut så här:\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Programpunkter\n\n09.00 Välkommen\n\n10.00 Vattnet i länet\n\n11.00 Lunch",
        "Program, torsdag 12 maj\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Torsdag 12 maj\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Detta händer:\n09.00 Välkommen\n10.00 Vattnet i länet\n11.00 Lunch",
        "Klockan 9.00 Välkommen\nKlockan 10.00 Vattnet i länet\nKlockan 11.00 Lunch",
        "Program\n09.00\tVälkommen\n10.00\tVattnet i länet\n11.00\tLunch",
        "Program\n09.00 Välkommen\n\n10.00 Vattnet i länet\n\n11.00 Lunch\n\nAnmälan senast 1 maj",
        "* 09.00 Välkommen\n* 10.00 Vattnet i länet\n* 11.00 Lunch",
        "Program\n- kl 09.00 - Välkommen\n- kl 10.00 - Vattnet i länet\n- kl 11.00 - Lunch",
        "Program 09.00 Välkommen 10.00 Vattnet i länet 11.00 Lunch",
        "Kl:09.00 Välkommen\nKl:10.00 Vattnet i länet\nKl:11.00 Lunch",
        "09.00 = Välkommen\n10.00 = Vattnet i länet\n11.00 = Lunch",
        "09.00 > Välkommen\n10.00 > Vattnet i länet\n11.00 > Lunch",
        "09.00. Välkommen\n10.00. Vattnet i länet\n11.00. Lunch",
        "09.00 / Välkommen\n10.00 / Vattnet i länet\n11.00 / Lunch",
        "(09.00) Välkommen\n(10.00) Vattnet i länet\n(11.00) Lunch",
        "09.00 ... Välkommen\n10.00 ... Vattnet i länet\n11.00 ... Lunch",
        "09.00 → Välkommen\n10.00 → Vattnet i länet\n11.00 → Lunch",
        "1. 09.00 Välkommen\n2. 10.00 Vattnet i länet\n3. 11.00 Lunch",
        "🕘 09.00 Välkommen\n🕙 10.00 Vattnet i länet\n🕚 11.00 Lunch",
        "Kl 09:00 – Välkommen\nKl 10:00 – Vattnet i länet\nKl 11:00 – Lunch",
        "09.00\nVälkommen\n\n10.00\nVattnet i länet\n\n11.00\nLunch",
        "kl. 9 Välkommen\nkl. 10 Vattnet i länet\nkl. 11 Lunch",
        "9.00  Välkommen\n10.00  Vattnet i länet\n11.00  Lunch",
    ],
)
def test_one_programme_in_many_forms(text: str) -> None:
    items = [(item.start, item.title) for item in extract(HEAD + text).agenda]
    assert items == [("09:00", "Välkommen"), ("10:00", "Vattnet i länet"), ("11:00", "Lunch")]


@pytest.mark.parametrize(
    "text",
    [
        "Tid:\n08.30 Kaffe\n09.00–12.00 Seminarium",
        "09.00-16.00\n\nVi ses!\n\n09.00-16.00",
        "Bussen går 8.15 från Torget. Vi är framme 9.00 och äter 12.00 på hotellet.",
    ],
)
def test_times_that_head_nothing(text: str) -> None:
    assert not extract(HEAD + text).agenda
