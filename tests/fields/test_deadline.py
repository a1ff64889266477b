"""The last day to register, and the last days of other things."""

from datetime import date

import pytest

from scraper.fields import deadline, when
from scraper.grammar.clocks import AgendaClocks
from scraper.layout import read_text
from scraper.reading import Context, Reading

START = "2022-05-12T09:00:00+02:00"
HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\n"


def read(text: str, start: str | None = START, **known: object) -> Reading[str]:
    return deadline.read(read_text(HEAD + text), Context(**known), start)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("SISTA ANMÄLNINGSDAG: 28 apr 2022", "2022-04-28"),
        ("SISTA ANMÄLNINGSDAG:\n\nAnmäl dig", None),
        ("Sista anmälningsdag:\n08 apr 2022", "2022-04-08"),
        ("Sista anmälningsdag: 28 april kl 12.00", "2022-04-28T12:00:00+02:00"),
        ("Anmälan stänger: 28/4", "2022-04-28"),
        ("Anmäl dig senast den 28 mars.", "2022-03-28"),
        ("OSA senast fredagen den 29 april", "2022-04-29"),
        ("Anmälan: Senast torsdagen den 5 maj till x@example.se", "2022-05-05"),
        ("Anmälan: x@example.se senast den 2022-04-20", "2022-04-20"),
        ("Sista anmälningsdag är den 7 februari", "2022-02-07"),
        ("Sista dag för anmälan är den 7 februari.", "2022-02-07"),
        ("Anmälan är öppen t.o.m. 5 maj.", "2022-05-05"),
        ("Senast den 5 maj vill vi ha din anmälan.", "2022-05-05"),
        ("Anmälan görs till Kalle. Senast 5 maj.", "2022-05-05"),
        ("Anmäl dig senast 20 december.", "2021-12-20"),
        ("Anmäl dig före den 20/4.", "2022-04-20"),
        ("Anmäl dig senast 1 maj. Avanmälan senast 8 maj.", "2022-05-01"),
        ("Anmäl dig senast 1 april för tidigt pris, därefter senast 3 maj för anmälan till fullt pris.", "2022-05-03"),
        ("Anmälan kan göras till och med den 4 maj klockan 15.", "2022-05-04T15:00:00+02:00"),
        ("OBS! Allergier och specialkost meddelas x@example.se senast 2 maj.", None),
        ("Allergier anmäls senast 3 maj.", None),
        ("Anmäl eventuella allergier senast den 2 maj.", None),
        ("Avanmälan senast 2 maj.", None),
        ("Avbokning ska göras senast 2 maj, annars debiteras 500 kr.", None),
        ("Boka hotell senast 20 april.", None),
        ("Sista ansökningsdag för bidraget är den 1 april.", None),
        ("Rapporten ska lämnas senast den 1 mars.", None),
        ("Anmälan öppnar den 1 mars.", None),
        ("Din anmälan är bindande. Vi ses den 12 maj.", None),
        ("Ingen anmälan krävs.", None),
        ("Du som redan är anmäld får länken senast 7 maj.", None),
        ("Du får en bekräftelse på din anmälan senast 7 maj.", None),
        ("Efter anmälan skickas en faktura som ska betalas senast 30 april.", None),
        ("Anmälan är bindande och avgift tas ut om avanmälan inte skett senast 1 maj.", None),
        ("Anmälan krävs. Vid förhinder, meddela senast 5 maj.", None),
        ("Anmälan stänger den 1 maj kl. 23:59.", "2022-05-01T23:59:00+02:00"),
        ("Anmälan ska vara oss tillhanda senast torsdag 5 maj.", "2022-05-05"),
        ("O.S.A. senast den 1 maj till x@example.se", "2022-05-01"),
        ("Anmälan (senast 1 maj)", "2022-05-01"),
        ("Anmälan senast\n1 maj 2022", "2022-05-01"),
        ("Anmäl dig här – senast 6 maj", "2022-05-06"),
        ("Anmälningsdatum är passerat", None),
        ("SISTA ANMÄLNINGSDAG:\n\n10 apr 2022\n\nAnmäl dig", "2022-04-10"),
        ("Sista datum för anmälan är 15 april, men vi tar emot efteranmälan till 18 april.", "2022-04-15"),
        ("Anmälan öppnar 1 februari och stänger 15 april.", "2022-04-15"),
        ("Anmälan: senast 15 april kl. 12.00\n\nAvbokning senast 18 april.", "2022-04-15T12:00:00+02:00"),
        ("Deadline för att skicka in abstract är 1 februari. Registrera dig senast 1 april.", "2022-04-01"),
        ("Efter sista anmälningsdag den 3 maj är anmälan bindande.", "2022-05-03"),
    ],
)
def test_deadlines(text: str, value: str | None) -> None:
    assert read(text).value == value


def test_the_form_adds_the_clock() -> None:
    got = read("Sista anmälningsdag:\n08 apr 2022\n\nAnmäl dig\n\nSista anmälningsdag var den 8 april klockan 23.30.")
    assert got.value == "2022-04-08T23:30:00+02:00"


def test_the_form_alone() -> None:
    assert read("Anmäl dig\n\nSista anmälningsdag var den 8 april klockan 23.30.").value == "2022-04-08T23:30:00+02:00"


def test_after_the_start_is_told() -> None:
    got = read("SISTA ANMÄLNINGSDAG: 28 maj 2022")
    assert got.value == "2022-05-28"
    assert [p.code for p in got.problems] == ["deadline_after_start"]


def test_without_a_start_the_address_tells_the_year() -> None:
    text = "Anmäl dig senast 5 maj."
    doc = read_text("Kurs\n\n" + text)
    assert deadline.read(doc, Context(written=date(2020, 2, 1)), None).value == "2020-05-05"
    unknown = deadline.read(doc, Context(), None)
    assert unknown.value is None
    assert [p.code for p in unknown.problems] == ["year_unknown"]


def test_the_year_from_the_start_is_told() -> None:
    assert [p.code for p in read("Anmäl dig senast 1 april.").problems] == ["year_inferred"]


def test_marks_quote_the_day() -> None:
    text = HEAD + "Anmäl dig senast den 28 mars. Välkommen!"
    doc = read_text(text)
    got = deadline.read(doc, Context(), START)
    assert [doc.text[m.start : m.end] for m in got.marks] == ["den 28 mars"]


@pytest.mark.parametrize(
    "said",
    [
        "Anmälan är öppen 1 april–1 juni.",
        "Anmälan är öppen från 1 april till 1 juni.",
        "Anmälningsperiod: 1 april - 1 juni",
        "Du kan anmäla dig 1 april–1 juni.",
        "Anmälan stängde 1 juni.",
        "Anmälan skickas senast 1 juni till stina@example.se.",
        "Anmälan senast 1 juni, avanmälan senast 5 juni.",
        "Avanmälan görs senast 5 juni, anmälan senast 1 juni.",
        "Anmäl dig och meddela eventuella allergier senast den 1 juni.",
        "Anmäl dig och dina allergier senast den 1 juni.",
        "Anmälan, inklusive eventuell specialkost, görs senast den 1 juni.",
        "Förlängd anmälningstid till 1 juni!",
        "Anmälningstiden är förlängd till 1 juni. Ursprunglig sista dag var 20 maj.",
        "Sista anmälningsdag är framflyttad till 1 juni.",
        "Säg till senast 1 juni om du vill vara med.",
    ],
)
def test_ways_to_say_the_last_day(said: str) -> None:
    doc = read_text(f"12 jun 2022 klocka 09.00 - 12.00\n\nSkogens dag\n\nEn dag om skog.\n\n{said}\n\nVar:\nLund")
    start = when.read(doc, Context(), AgendaClocks()).start.value
    assert start == "2022-06-12T09:00:00+02:00"
    assert deadline.read(doc, Context(), start).value == "2022-06-01"


@pytest.mark.parametrize(
    "said",
    ["Ändra din anmälan senast 5 juni.", "Lediga platser meddelas senast 5 juni.", "Anmälan till kursen 1–3 juni är öppen."],
)
def test_last_days_of_something_else(said: str) -> None:
    doc = read_text(f"12 jun 2022 klocka 09.00 - 12.00\n\nSkogens dag\n\nEn dag om skog.\n\n{said}")
    assert deadline.read(doc, Context(), "2022-06-12T09:00:00+02:00").value is None


def test_each_occasion_has_its_own() -> None:
    text = "Samråd\n\nVi håller två träffar.\n\nLund: Onsdag 15 juni 2022 klockan 18.00\nAnmälan senast 10 juni.\n\nUmeå: Torsdag 16 juni 2022 klockan 18.00\nAnmälan senast 13 juni."
    assert deadline.read(read_text(text), Context(), "2022-06-15T18:00:00+02:00").value == "2022-06-10"


def test_a_weekday_that_fits_no_year_near_the_event_is_told() -> None:
    got = deadline.read(read_text("Kurs\n\nAnmäl dig senast fredag 1 juni."), Context(), "2022-06-12")
    assert got.value == "2022-06-01"
    assert "weekday_conflict" in {p.code for p in got.problems}
