"""Times in the ways in which sites of all kinds tell them."""

from datetime import date

import pytest

from scraper.fields import agenda, when
from scraper.layout import read_text
from scraper.reading import Context

KNOWN = Context(written=date(2022, 2, 1))


def times(text: str, known: Context = KNOWN) -> tuple[str | None, str | None, list[tuple[str | None, str | None]]]:
    doc = read_text(text)
    got = when.read(doc, known, agenda.scan(doc).clocks())

    def short(value: str | None) -> str | None:
        return value[:16] if value else None

    return (
        short(got.start.value),
        short(got.end.value),
        [(short(o["start"]), short(o["end"])) for o in got.occurrences.value or ()],
    )


HEAD = "Skogens dag i Lund\n\nVi pratar om skog och hur den brukas i dag.\n\n"
PROGRAMME = "\n\n10.00 Kaffe\n10.30 Stina Berg, skogsägare, om skog\n12.00 Avslutning"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Skogens dag\n2022-03-24 10:00 - 12:00\nLund\n\nVi pratar om skog.", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\n24 mars 2022, 10:00–12:00\nLund\n\nVi pratar om skog.", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\n24 mars 2022 10:00 – 25 mars 2022 12:00\nLund", "2022-03-24T10:00", "2022-03-25T12:00"),
        ("Skogens dag\n2022-03-24 kl. 10.00 – 2022-03-24 kl. 12.00\nLund", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\nStart: 24 mars 2022 10:00\nSlut: 24 mars 2022 12:00\nLund", "2022-03-24T10:00", "2022-03-24T12:00"),
        (
            "Skogens dag\nBörjar: torsdag 24 mars 2022 kl. 10:00\nSlutar: torsdag 24 mars 2022 kl. 12:00",
            "2022-03-24T10:00",
            "2022-03-24T12:00",
        ),
        ("Skogens dag\nNär: 24 mars 2022\nKlockan: 10–12\nVar: Lund", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\nDatum och tid\n24 mars 2022 10:00-12:00\nPlats\nLund", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\nNär?\nTorsdagen den 24 mars 2022, kl. 10-12.\nVar?\nLund", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag 24 mars 2022\n\nProgram" + PROGRAMME, "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Program för Skogens dag\nTorsdag 24 mars 2022\nKl. 10-12" + PROGRAMME, "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\n\nLund 24 - 25 mars 2022\n\nVi pratar om skog.", "2022-03-24", "2022-03-25"),
        ("Skogens dag\n\n24-25/3 2022\n\nVi pratar om skog.", "2022-03-24", "2022-03-25"),
        ("Skogens dag\n\n24–25.3.2022\n\nVi pratar om skog.", "2022-03-24", "2022-03-25"),
        ("Skogens dag\n\nDatum: 24/3-22 kl 10-12\n\nVi pratar om skog.", "2022-03-24T10:00", "2022-03-24T12:00"),
        ("Skogens dag\n\nTorsdagenDen 24 Mars2022kl. 17.30 – 19.00\n\nVi pratar.", "2022-03-24T17:30", "2022-03-24T19:00"),
        ("Skogens dag\n\nTid: 28 mars 2022 10:00 till 29 mars 2022 12:00", "2022-03-28T10:00", "2022-03-29T12:00"),
        ("Skogens dag\n\nTid: Tisdagar kl 18-20, 5 april–24 maj 2022", "2022-04-05T18:00", "2022-05-24T20:00"),
        ("Skogens dag\n\nTid: 5 april–24 maj 2022, tisdagar kl 18-20", "2022-04-05T18:00", "2022-05-24T20:00"),
        (HEAD + "Kursen startar 5 april 2022 och avslutas 24 maj 2022.", "2022-04-05", "2022-05-24"),
        (HEAD + "Kursstart: 5 april 2022\nKursslut: 24 maj 2022\nPlats: Lund", "2022-04-05", "2022-05-24"),
        (HEAD + "Utställningen öppnar 7 maj och pågår till 28 augusti 2022.", "2022-05-07", "2022-08-28"),
        (HEAD + "Utställningen visas 7 maj – 28 augusti.", "2022-05-07", "2022-08-28"),
        (HEAD + "Välkommen den tredje maj klockan 18.00!", "2022-05-03T18:00", None),
        (HEAD + "Kallelse: medlemmarna kallas till stämma onsdagen den 20 april 2022 klockan 18.30.", "2022-04-20T18:30", None),
        (HEAD + "Torsdag 24 mars kl. 13-15, anmälan senast 20 mars.", "2022-03-24T13:00", "2022-03-24T15:00"),
        (HEAD + "Torsdag 24 mars kl. 13-15, Hotell Lappland, Lycksele", "2022-03-24T13:00", "2022-03-24T15:00"),
    ],
)
def test_forms(text: str, start: str, end: str | None) -> None:
    assert times(text) == (start, end, [])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tid: Lördag 2 april 2022. Insläpp 17.30, start 18.00", "2022-04-02T18:00", None),
        ("Tid: Lördag 2 april 2022. Dörrarna öppnas kl 17.30. Konserten börjar kl 18.00.", "2022-04-02T18:00", None),
        ("Tid: Lördag 2 april 2022 kl 18.00 (insläpp 17.30)", "2022-04-02T18:00", None),
        (
            "Datum: lördag 2 april 2022\nTid: 09.30 Registrering och kaffe, 10.00–16.00 program",
            "2022-04-02T10:00",
            "2022-04-02T16:00",
        ),
        ("Datum: lördag 2 april 2022\nTid: 10.00–16.00, kaffe från 09.30", "2022-04-02T10:00", "2022-04-02T16:00"),
        ("Datum: lördag 2 april 2022\nTid: Vandring kl 10.00, samling vid kyrkan", "2022-04-02T10:00", None),
    ],
)
def test_hours_of_what_surrounds_the_event(text: str, start: str, end: str | None) -> None:
    assert times(f"Skogens dag\n\n{text}\nPlats: Lund") == (start, end, [])


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Mötet beräknas hålla på till klockan 21.", "2022-05-10T21:00"),
        ("Vi räknar med att sluta 20.30.", "2022-05-10T20:30"),
        ("Kvällen avslutas senast kl 21.", "2022-05-10T21:00"),
        ("Lunchen avslutas kl 20.", None),
        ("Anmälan avslutas kl 20.", None),
        ("Mötet den 17 maj slutar kl 20.", None),
        ("Vi slutar kl 9.", None),
    ],
)
def test_an_end_in_prose(text: str, end: str | None) -> None:
    assert times(HEAD + f"Välkommen tisdagen den 10 maj klockan 18.\n\n{text}")[:2] == ("2022-05-10T18:00", end)


def test_the_last_line_of_a_short_programme_is_the_end() -> None:
    text = "Skogens dag\n\nTisdag 10 maj 2022\n\nI korthet\n09.00 Start\n10.00 Skogen i dag\n16.00 Slut\n\nHela programmet\n\n09.00 Inledning\n10.00 Skogen i dag\nStina Berg, skogsägare, om skog\n13.00 Workshoppar"
    assert times(text)[:2] == ("2022-05-10T09:00", "2022-05-10T16:00")


@pytest.mark.parametrize(
    "text",
    [
        "Fredagen 10-17, lördagen 9-15. Lunch ingår båda dagarna.",
        "Dag 1: 10-17\nDag 2: 9-15",
        "13 maj kl. 10.00 samling, 14 maj kl. 15.00 avslut.",
        "Fredag 13 maj kl. 10-17\nLördag 14 maj kl. 9-15",
    ],
)
def test_from_the_first_days_beginning_to_the_last_days_end(text: str) -> None:
    assert times(f"Skogens dagar\n\n13–14 maj 2022\n\nVi pratar om skog.\n\n{text}") == (
        "2022-05-13T10:00",
        "2022-05-14T15:00",
        [],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Det första tillfället är den 3 mars klockan 10-12 och det andra den 10 mars klockan 10-12.",
        "Datum: 3 och 10 mars\nTid: 10.00-12.00\nPlats: Lund",
        "Datum: 3 mars, 10 mars 2022, kl. 10-12",
        "Kursen ges vid två tillfällen, den 3 mars och den 10 mars, klockan 10-12 båda dagarna.",
        "Torsdagar klockan 10–12 visar vi hur man gör.\n\nDatum och platser:\nTorsdag 3 mars: Halens naturreservat, Olofström\nTorsdag 10 mars: Tromtö naturreservat, Ronneby",
        "Lund den 3 mars\nUmeå den 10 mars\n\nAlla möten börjar kl. 10 och pågår till cirka 12.",
        "Lund: Torsdag 3 mars klockan 10-12, Stadshallen. Anmäl dig senast den 1 mars.\nUmeå: Torsdag 10 mars klockan 10-12, Folkets hus. Anmäl dig senast den 7 mars.",
    ],
)
def test_occasions(text: str) -> None:
    each = [("2022-03-03T10:00", "2022-03-03T12:00"), ("2022-03-10T10:00", "2022-03-10T12:00")]
    assert times(HEAD + text) == (*each[0], each)


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("https://example.se/kalender/hostmotet-2020/", "2020-05-05"),
        ("https://example.se/kalender/mote-2018-05-05", "2018-05-05"),
        ("https://example.se/kalender/?dag=20180505", "2018-05-05"),
        ("https://example.se/2017/11/mote/", "2018-05-05"),
        ("https://example.se/2017/05/mote/", "2017-05-05"),
        ("https://example.se/kalender/agenda-2030/", None),
        ("https://example.se/kalender/mote-32018/", None),
    ],
)
def test_the_year_in_the_address(url: str, start: str | None) -> None:
    from scraper import address

    assert times("Möte 5 maj\n\nText om mötet.", address.read(url, None).context)[0] == start


@pytest.mark.parametrize(
    "stamp",
    [
        "Publicerad 2021-11-20",
        "Publicerad: 20 november 2021",
        "2021-11-20 10:30 CET",
        "Postat den 20 november 2021 av Stina Berg",
    ],
)
def test_the_year_after_the_pages_own_stamp(stamp: str) -> None:
    assert times(f"Möte 5 maj\n\n{stamp}\n\nText om mötet.", Context())[0] == "2022-05-05"


@pytest.mark.parametrize(
    "top",
    [
        "Nyheter\n\n3 maj 2019\n\nSkogens dag",
        "3 maj 2019\n\nSkogens dag",
        "Skogens dag\n3 maj 2019",
        "Skogens dag\n2019-05-03",
        "Skogens dag\n2019-05-03 | Stina Berg",
        "2019-05-03 08:00:00 CEST\n\nSkogens dag",
        "3.5.2019 08:00:00 CEST | Lunds kommun | Pressinbjudan\n\nSkogens dag",
    ],
)
@pytest.mark.parametrize("said", ["Torsdagen den 23 maj kl 18–20 ses vi i Lund.", "Datum: 23 maj\nTid: 18–20\nPlats: Lund"])
def test_a_bare_day_beside_the_heading_may_be_that_of_writing(top: str, said: str) -> None:
    text = f"{top}\n\nVi pratar om skog och hur den brukas i dag av olika slags ägare. Ta med kläder.\n\n{said}"
    assert times(text, Context()) == ("2019-05-23T18:00", "2019-05-23T20:00", [])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("23\nmaj\n2019\n\nSkogens dag\n\nVi pratar om skog.\n\nPlats: Lund\nTid: 18-20", "2019-05-23T18:00", "2019-05-23T20:00"),
        ("Skogens dag\n\nOm skog.\n\nmaj 23, 2019 @ 18:00 - 20:00\nPlats: Lund", "2019-05-23T18:00", "2019-05-23T20:00"),
        (
            "Skogens dag\n\nOm skog.\n\nVälkommen till Lund torsdagen den 23 maj 2019! Vi börjar klockan 10.00 och slutar klockan 15.00.",
            "2019-05-23T10:00",
            "2019-05-23T15:00",
        ),
        (
            "Skogens dag\n\nOm skog.\n\nOnsdag 22 maj 2019\n10.00 Start\n12.00 Slut\n\nTorsdag 23 maj 2019\n9.00 Start\n11.00 Skogen i dag\n14.00 Slut",
            "2019-05-22T10:00",
            "2019-05-23T14:00",
        ),
    ],
)
def test_forms_of_other_sites(text: str, start: str, end: str) -> None:
    assert times(text, Context()) == (start, end, [])


def test_the_year_of_another_date_below_is_not_borrowed() -> None:
    assert times("Möte 5 maj\n\n2021-11-20\n\nText om mötet.", Context())[0] != "2021-05-05"
