"""When an event is held: sources in their order, years, changes, ends, occasions; and days that are not the event's."""

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.document import Document
from scraper.fields import deadline, when
from scraper.grammar.clocks import AgendaClocks
from scraper.grammar.rule import Found
from scraper.layout import read_text
from scraper.reading import Context

WHEN = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?")
WRITTEN = date(2022, 2, 1)
NO_AGENDA = AgendaClocks()


def read(text: str, agenda: AgendaClocks = NO_AGENDA, **known: object) -> tuple[Document, when.Times]:
    doc = read_text(text)
    return doc, when.read(doc, Context(**({"written": WRITTEN} | known)), agenda)  # type: ignore[arg-type]


def times(text: str, agenda: AgendaClocks = NO_AGENDA, **known: object) -> tuple[str | None, str | None]:
    _, got = read(text, agenda, **known)
    short = [value[:16] if value else None for value in (got.start.value, got.end.value)]
    return short[0], short[1]


def codes(text: str, **known: object) -> set[str]:
    _, got = read(text, NO_AGENDA, **known)
    return {p.code for r in (got.start, got.end, got.occurrences) for p in r.problems}


def at(doc: Document, clock: str, words: str) -> Found[str]:
    start = doc.text.index(words)
    return Found(clock, start, start + len(words), "test")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("11 nov 2022 klocka 09.00 - 12.15\n\nMöte\n\nText.", "2022-11-11T09:00", "2022-11-11T12:15"),
        ("21- 25 nov 2022 klocka 09.00 - 17.00\n\nKurs\n\nText.", "2022-11-21T09:00", "2022-11-25T17:00"),
        ("12 maj 2022 klocka 00.00 - 00.00\n\nMöte\n\nText.", "2022-05-12", None),
        ("12 maj 2022\n\nMöte\n\nTID: 9-12", "2022-05-12T09:00", "2022-05-12T12:00"),
        ("Möte\n\nTid: tors 12:45 (07/12-2017) - fre 13:00 (15/12-2017)\nPlats: Lund", "2017-12-07T12:45", "2017-12-15T13:00"),
        ("Möte\n\nDatum: 5 maj 2022\nStarttid: 13:00\nSluttid: 15:00\nPlats: Lund", "2022-05-05T13:00", "2022-05-05T15:00"),
        ("Möte\n\nDatum: 5 maj 2022\nStarttid: 13\nSluttid: 15\nPlats: Lund", "2022-05-05T13:00", "2022-05-05T15:00"),
        ("Möte\n\nStart: 2022-05-05 09:00\nSlut: 2022-05-06 16:00\n", "2022-05-05T09:00", "2022-05-06T16:00"),
        ("Möte\n\nStartdatum: 2022-05-05\nSlutdatum: 2022-05-06\nTid: 09.00–16.00\n", "2022-05-05T09:00", "2022-05-06T16:00"),
        ("Möte\n\nTID: 9-12\nDATUM: 20220528\n", "2022-05-28T09:00", "2022-05-28T12:00"),
        ("Möte\n\nNär: Tisdag 5/4 kl. 17.00 – 20.00\nVar: Lund", "2022-04-05T17:00", "2022-04-05T20:00"),
        ("Möte\n\nNär: 5/4\nTid: 18:30-framåt\nVar: Lund", "2022-04-05T18:30", None),
        ("Möte\n\nTid och plats: tisdag 5 april klockan 13.00-15.30, Residenset, Luleå", "2022-04-05T13:00", "2022-04-05T15:30"),
        ("Fest\n\nTid: Lördag 7 maj kl 19-01", "2022-05-07T19:00", "2022-05-08T01:00"),
        ("Fest\n\nTid: Lördag 7 maj kl 19.00-24.00", "2022-05-07T19:00", "2022-05-08T00:00"),
        ("Konferens om skog 5-6 april 2022\n\nText om skog.", "2022-04-05", "2022-04-06"),
        ("Grillkväll 8 juni -22\n\nVi grillar.", "2022-06-08", None),
        ("Konferens\n\nDag 1: Tisdag 5 april kl 9-16\nDag 2: Onsdag 6 april kl 9-15\n", "2022-04-05T09:00", "2022-04-06T15:00"),
        ("Möte\n\nTorsdagen den 5 maj 2022\nKl. 13.00-15.00\nLund\n", "2022-05-05T13:00", "2022-05-05T15:00"),
        ("Vandring\n\nVälkommen till en vandring tisdagen den 5 juli kl 18.", "2022-07-05T18:00", None),
        ("Föreläsning\n\nDen 24:e mars klockan 18 kommer Stina Berg och föreläser.", "2022-03-24T18:00", None),
        ("Vandring\n\nDen 3 april, klockan 10.00, samlas vi vid kyrkan. Åter ca kl 14.", "2022-04-03T10:00", "2022-04-03T14:00"),
        (
            "Resa\n\nLördagen den 2 juli startar vi i Borås kl 8. Åter måndagen den 4 juli cirka kl. 17.",
            "2022-07-02T08:00",
            "2022-07-04T17:00",
        ),
        (
            "Möte om skog\n\nOm mötet.\n\nNär: 5 maj kl 9-12\nVar: Lund\n\nDatum: 5 maj 2023",
            "2023-05-05T09:00",
            "2023-05-05T12:00",
        ),
        (
            "Möte om skog\n\nOm mötet.\n\nDATUM:\n\nFredag 5 maj 2023.\n\nTID:\n\n9-12\n\nVAR:\n\nLund",
            "2023-05-05T09:00",
            "2023-05-05T12:00",
        ),
        ("Möte\n\nDatum: 10 och 11 maj 2022\nTid: dag 1 kl 9-17, dag 2 kl 9-12", "2022-05-10T09:00", "2022-05-11T12:00"),
        ("Möte\n\nDatum: 10 maj 2022\nTid: 10.00 (fika från 9.30)", "2022-05-10T10:00", None),
        ("Möte\n\nDatum: 10 maj 2022\nTid: 9-11 eller 13-15", "2022-05-10T09:00", "2022-05-10T11:00"),
        ("Möte\n\nDatum: Tisdag 11 oktober, 2022 @ 13:00 - 15:00", "2022-10-11T13:00", "2022-10-11T15:00"),
        ("Frukost\n\nNär: 5 maj, kl 08.00–09.30 (frukost från kl 07.30)", "2022-05-05T08:00", "2022-05-05T09:30"),
        ("Invigning\n\nTid: Tisdag den 10 maj klockan 10.00. Fika från klockan 9.30.", "2022-05-10T10:00", None),
        ("Mässa\n\nDatum: 5/5 – 7/5 2022", "2022-05-05", "2022-05-07"),
        (
            "Öppet hus\n\nÖppet hus hålls måndagen den 6 juni, nationaldagen, kl. 13–16.",
            "2022-06-06T13:00",
            "2022-06-06T16:00",
        ),
        ("Dag\n\nSpara datumet! 6 oktober 2022", "2022-10-06", None),
        ("Digitalt frukostmöte 12/5\n\nKl. 8.15-9.00. Länk skickas ut dagen innan.", "2022-05-12T08:15", "2022-05-12T09:00"),
        ("Utställning\n\nUtställningen pågår 7 maj–28 augusti 2022.", "2022-05-07", "2022-08-28"),
        ("Vårdag\n\nBoka in den 5 april redan nu! Mer information kommer.", "2022-04-05", None),
    ],
)
def test_sources(text: str, start: str, end: str | None) -> None:
    assert times(text) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Historia\n\nDen 1 januari 2020 blev barnkonventionen lag.",
        "Planering\n\nMansdagen firas den 19 november varje år sedan 1999.",
        "Kurs\n\nSenast uppdaterad 2022-01-10",
        "Kurs\n\nSpecialkost meddelas x@example.se senast 22 maj.",
        "Kurs\n\nAvanmälan senast fredagen den 20 maj kl 12.",
        "Kurs\n\nHotellrum kan bokas på hotell Ek till och med den 3 maj.",
        "Kurs\n\nSista ansökningsdag för bidraget är den 1 april.",
        "Risk för brand i länetEldningsförbud gäller från klockan 18:00 den 11 maj 2022.\n\nKurs\n\nEn kurs.",
        "Kurs\n\nAgenda 2030 och målen.",
        "Kurs\n\nTelefontid måndag till fredag kl 9-12.",
        "Kurs\n\nKursen har 24/7-tillgång och kostar 1500 kr.",
        "Kurs\n\nUppge referens: 4 oktober 2022",
        "Seminarium\n\nSeminariet spelas in och läggs ut den 20 april 2022.",
        "Seminarium\n\nSeminariet bygger på en bok om våren som kom ut den 20 april 2022 och handlar om människor.",
        "Seminarium\n\nTack till alla som deltog den 8 mars! Presentationerna hittar du här.",
        "Samråd\n\nSamrådet pågår från 1 november 2021 till 30 april 2022.",
    ],
)
def test_days_that_are_not_the_events(text: str) -> None:
    assert times(text) == (None, None)


def test_a_bare_day_in_prose_is_told_and_not_believed() -> None:
    text = "Kurs\n\nVattnet steg mycket den 5 april 2022 i hela trakten och det regnade."
    assert times(text) == (None, None)
    assert codes(text) == {"date_unsure"}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "15 apr 2022 klocka 10.00 - 15.00\n\nRådet\n\nNYA TIDER FÖR RÅDET 15 APRIL, 9 – 12.",
            "2022-04-15T09:00",
            "2022-04-15T12:00",
        ),
        (
            "12 maj 2022 klocka 09.00 - 12.00\n\nMöte\n\nMötet är flyttat till den 19 maj kl 10-12.",
            "2022-05-19T10:00",
            "2022-05-19T12:00",
        ),
        ("12 maj 2022 klocka 09.00 - 12.00\n\nMöte\n\nNytt datum! Mötet hålls 2 juni.", "2022-06-02T09:00", "2022-06-02T12:00"),
        (
            "12 maj 2022 klocka 09.00 - 12.00\n\nMöte\n\nMötet är flyttat till Aulan, plan 4.",
            "2022-05-12T09:00",
            "2022-05-12T12:00",
        ),
        ("12 dec 2022 klocka 09.00 - 12.00\n\nMöte\n\nNytt datum: 12 januari", "2023-01-12T09:00", "2023-01-12T12:00"),
        (
            "12 maj 2022 klocka 09.00 - 12.00\n\nMöte\n\nFramflyttat från 12 maj till 19 maj",
            "2022-05-12T09:00",
            "2022-05-12T12:00",
        ),
        (
            "Exkursion\n\nTid: Lördag den 23 maj, kl 10-15. Obs ändrad tid: 17 maj, kl 10-15",
            "2020-05-17T10:00",
            "2020-05-17T15:00",
        ),
        (
            "12 maj 2022 klocka 09.00 - 12.00\n\nSkolan i en ny tid\n\nText. Den 3 maj 1999 hände något.",
            "2022-05-12T09:00",
            "2022-05-12T12:00",
        ),
    ],
)
def test_an_announced_change_holds(text: str, start: str, end: str) -> None:
    assert times(text, written=date(2020, 2, 1) if "Exkursion" in text else WRITTEN) == (start, end)


@pytest.mark.parametrize(
    ("text", "known", "start"),
    [
        ("Möte 5 maj\n\nText.", {"written": date(2021, 6, 1)}, "2022-05-05"),
        ("Möte 5 maj\n\nText.", {"written": date(2022, 5, 5)}, "2022-05-05"),
        ("Möte 5 maj\n\nText.", {"written": None, "year": 2019}, "2019-05-05"),
        ("Möte 5 maj\n\nText.", {"written": None, "as_of": date(2019, 12, 1)}, "2020-05-05"),
        ("Möte 5 maj\n\nText.", {"written": None, "as_of": date(2019, 5, 20)}, "2019-05-05"),
        ("Möte 5 maj\n\nText.", {"written": None, "url": "https://example.se/mote-den-5-maj-2018.html"}, "2018-05-05"),
        ("Vårträff 2018\n\nVälkommen till årets träff 8 juni.", {"written": None}, "2018-06-08"),
        ("Möte 5 maj\n\nBetala i tid. Märk med 5 maj 2018.", {"written": None}, "2018-05-05"),
        ("Möte söndag 24 maj\n\nText.", {"written": date(2015, 5, 22)}, "2015-05-24"),
        ("Möte fredag 2 januari\n\nText.", {"written": date(2014, 11, 22)}, "2015-01-02"),
        ("Möte 4 mars\n\nSISTA ANMÄLNINGSDAG: 20 dec 2019", {"written": None}, "2020-03-04"),
        ("Möte söndag 24 maj\n\nText.", {"written": None, "as_of": date(2020, 9, 1)}, "2020-05-24"),
        ("Möte tisdag 5 maj\n\nText.", {"written": None, "year": 2019}, None),
        ("Möte 5 maj\n\nText.", {"written": None}, None),
        ("Agenda 2030 5 maj\n\nText.", {"written": None}, None),
        ("Vision 2025 5 maj\n\nText.", {"written": None}, None),
        ("Möte 29 februari\n\nText.", {"written": date(2022, 1, 1)}, None),
    ],
)
def test_the_year(text: str, known: dict[str, object], start: str | None) -> None:
    assert times(text, NO_AGENDA, **known)[0] == start
    assert codes(text, **known) == ({"year_inferred"} if start else {"year_unknown"})


def test_a_weekday_that_contradicts_is_told() -> None:
    text = "Möte\n\nTid: Fredag 12 januari 2022 kl 9-12"
    assert times(text) == ("2022-01-12T09:00", "2022-01-12T12:00")
    assert codes(text) == {"weekday_conflict"}


def test_the_programme_fills_the_clock() -> None:
    text = "12 maj 2022\n\nMöte\n\nProgram\n\n09.00 Kaffe\n\n12.15 Mötet avslutas"
    doc = read_text(text)
    agenda = AgendaClocks(at(doc, "09:00", "09.00"), at(doc, "12:15", "12.15"))
    got = when.read(doc, Context(), agenda)
    assert (got.start.value, got.end.value) == ("2022-05-12T09:00:00+02:00", "2022-05-12T12:15:00+02:00")
    assert [doc.text[m.start : m.end] for m in got.start.marks] == ["12 maj 2022", "09.00"]
    assert [doc.text[m.start : m.end] for m in got.end.marks] == ["12 maj 2022", "12.15"]


def test_the_date_line_is_believed_before_the_programme() -> None:
    text = "17 nov 2022 klocka 09.30 - 15.00\n\nRådslag\n\nProgram\n\n09.00 Kaffe\n\n16.00 Avslut"
    doc = read_text(text)
    assert times(text, AgendaClocks(at(doc, "09:00", "09.00"), at(doc, "16:00", "16.00"))) == (
        "2022-11-17T09:30",
        "2022-11-17T15:00",
    )


def test_an_end_before_the_start_is_told() -> None:
    text = "17 nov 2022 klocka 15.00 - 09.30\n\nRådslag"
    assert times(text) == ("2022-11-17T15:00", None)
    assert codes(text) == {"end_before_start"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kurs\n\nHökerum den 23 april samt Ucklum den 8 maj", [("2022-04-23", None, "Hökerum"), ("2022-05-08", None, "Ucklum")]),
        (
            "Kurs\n\nSkövde: Onsdag 16 mars\nGöteborg: Tisdag 1 mars\n",
            [("2022-03-01", None, "Göteborg"), ("2022-03-16", None, "Skövde")],
        ),
        (
            "Webbinarium\n\nVälj ett tillfälle:\n • 5 maj kl 9-10\n • 12 maj kl 13-14\n",
            [("2022-05-05T09:00", "2022-05-05T10:00", None), ("2022-05-12T13:00", "2022-05-12T14:00", None)],
        ),
        (
            "Webbinarium\n\nDatum: 5, 12 och 19 maj kl 18-20\n",
            [(f"2022-05-{d}T18:00", f"2022-05-{d}T20:00", None) for d in ("05", "12", "19")],
        ),
        ("Kurs\n\nDatum: 5-6 maj kl 18-20", []),
        (
            "Möten\n\nSkara, 5 april kl. 18.00, Folkets hus\nBorås, 12 april kl. 18.00, Textilhögskolan\n",
            [("2022-04-05T18:00", None, "Skara"), ("2022-04-12T18:00", None, "Borås")],
        ),
        (
            "Möten\n\n5 april – Skara, Folkets hus, kl. 18–20\n7 april – Uddevalla, Museet, kl. 18–20\n",
            [("2022-04-05T18:00", "2022-04-05T20:00", "Skara"), ("2022-04-07T18:00", "2022-04-07T20:00", "Uddevalla")],
        ),
        (
            "Möten\n\nSkara den 5 april klockan 18.00 på Folkets hus.\n\nUddevalla den 7 april klockan 18.00 på museet.\n",
            [("2022-04-05T18:00", None, "Skara"), ("2022-04-07T18:00", None, "Uddevalla")],
        ),
        ("Kurs\n\nNär: 5 maj kl 9-12\nVar: Lund\n\nDatum: 5 maj 2022", []),
        (
            "Kurs\n\nNär: 5 maj 2022 kl 10-12 eller 5 maj 2022 kl 14-16",
            [("2022-05-05T10:00", "2022-05-05T12:00", None), ("2022-05-05T14:00", "2022-05-05T16:00", None)],
        ),
        (
            "5 maj 2022 klocka 09.00 - 10.00\n\nKurs\n\nTre tillfällen:\n • 28 april kl 9-10\n • 5 maj kl 9-10\n • 12 maj kl 13-14\n",
            [
                ("2022-05-05T09:00", "2022-05-05T10:00", None),
                ("2022-04-28T09:00", "2022-04-28T10:00", None),
                ("2022-05-12T13:00", "2022-05-12T14:00", None),
            ],
        ),
        ("12 maj 2022 klocka 09.00 - 12.00\n\nMöte\n\nNästa möte är den 19 maj.", []),
    ],
)
def test_occurrences(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    doc, got = read(text)
    values = got.occurrences.value or ()
    assert [
        (v["start"][:16] if v["start"] else None, v["end"][:16] if v["end"] else None, v["place"]) for v in values
    ] == expected
    if expected:
        assert got.start.value == values[0]["start"]
    for mark in got.occurrences.marks:
        assert mark.start is None or doc.text[mark.start : mark.end]


def test_days() -> None:
    _, got = read("21- 23 nov 2022 klocka 09.00 - 17.00\n\nKurs")
    assert got.days == (date(2022, 11, 21), date(2022, 11, 22), date(2022, 11, 23))
    _, got = read("24 november 2021 – 25 januari 2023\n\nUtställning")
    assert got.days == (date(2021, 11, 24), date(2023, 1, 25))
    _, got = read("Kurs\n\nText.")
    assert got.days == ()


def test_marks_quote_the_shortest_words() -> None:
    doc, got = read("Möte\n\nTid: onsdagen den 20 april klockan 9.30-12, Lund")
    assert [doc.text[m.start : m.end] for m in got.start.marks if m.start is not None] == [
        "onsdagen den 20 april",
        "klockan 9.30-12",
    ]


def test_a_label_that_only_dateparser_reads() -> None:
    assert times("Möte\n\nDatum: maj 5, 2022\nPlats: Lund")[0] == "2022-05-05"


WORDS = (
    "den onsdag onsdagen 24 september 2022 - – till och samt kl kl. klockan 9 12.15 09.00 00.00 24.00 5/12 7/2-2020 2022-11-05 Tid: Datum: När: Slutdatum: "
    "Sluttid: senast anmälan ny tid flyttat till Åter välkommen Skövde: , . ( ) \n \n\n 28 29 sep 2021 31 februari 29 maj 20180528 framåt mellan från lunch år"
).split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from([None, WRITTEN]), st.sampled_from([None, date(2023, 5, 1)]))
def test_any_words_give_swedish_stamps_and_true_spans(parts: list[str], written: date | None, as_of: date | None) -> None:
    doc = read_text("Kurs\n\n" + " ".join(parts))
    ctx = Context(written=written, as_of=as_of)
    got = when.read(doc, ctx, NO_AGENDA)
    last = deadline.read(doc, ctx, got.start.value)
    for value in (got.start.value, got.end.value, last.value):
        assert value is None or WHEN.fullmatch(value)
    if got.start.value and got.end.value:
        assert got.start.value[:10] <= got.end.value[:10]
    for mark in (*got.start.marks, *got.end.marks, *got.occurrences.marks, *last.marks):
        if mark.start is not None and mark.end is not None:
            quote = doc.text[mark.start : mark.end]
            assert quote
            assert quote == quote.strip()


@pytest.mark.parametrize(
    "part",
    [
        "1 ",
        "12.",
        "den ",
        "kl ",
        "onsdag ",
        "5 maj ",
        "5/",
        "09.00 ",
        "- ",
        "1-",
        "från ",
        "5, ",
        "12 maj, ",
        "ca ",
        "\u2013",
        "9:0",
    ],
)
def test_long_runs_take_no_long_time(part: str) -> None:
    begin = time.perf_counter()
    doc = read_text("Kurs\n\nTid: " + part * 2000)
    when.read(doc, Context(written=WRITTEN), NO_AGENDA)
    deadline.read(doc, Context(written=WRITTEN), None)
    assert time.perf_counter() - begin < 2
