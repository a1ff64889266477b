"""Times as Swedish municipalities, churches, museums and associations write them, and what is no time."""

import pytest

from scraper import extract
from scraper.errors import NoEventError

HEAD = "Temadag om vatten\n\nVi pratar om vatten och om hur det mår i länet.\n\n"


def read(text: str) -> tuple[str | None, str | None]:
    try:
        event = extract(HEAD + text)
    except NoEventError:
        return None, None
    said = event.model_dump(mode="json")
    return tuple(said[key][:16] if said[key] else None for key in ("start", "end"))  # type: ignore[return-value]


@pytest.mark.parametrize(
    "text",
    [
        "Rapporten kom 2019. Sedan 2019 har mycket hänt.\n\nNär: den 17 juni klockan 10.00",
        "Festivalen 2015 följer på dem från 2013, 2012 och 2011.\n\nNär: Onsdag den 17 juni klockan 10.00",
    ],
)
def test_years_of_other_things_tell_nothing(text: str) -> None:
    assert extract(f"Träff om festivalen\n\n{text}").start is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("22 maj kl 10–16 och 23 maj kl 9–14, 2019", "2019-05-22T10:00", "2019-05-23T14:00"),
        ("Tid: 22 maj kl 10–16 och 23 maj kl 9–14, 2019", "2019-05-22T10:00", "2019-05-23T14:00"),
        ("Datum: den 27-28/3 2023\nTid: 9.00-16.00", "2023-03-27T09:00", "2023-03-28T16:00"),
        ("Tid: den 27-28/3 2023 kl 9-16", "2023-03-27T09:00", "2023-03-28T16:00"),
        ("27 mars 2023 till 28 mars 2023 kl. 09.30-16.00", "2023-03-27T09:30", "2023-03-28T16:00"),
        ("Evenemanget är avslutat!27 mars 2023 till 28 mars 2023 kl. 09.30-16.00", "2023-03-27T09:30", "2023-03-28T16:00"),
        ("Kursen hålls 12/3–14/3 2023 i Örebro.", "2023-03-12", "2023-03-14"),
        ("Kursstart: 5 september 2022\nKursslut: 28 november 2022", "2022-09-05", "2022-11-28"),
        ("Kursstart 5 september 2022 kl 18.00\nKursslut 28 november 2022", "2022-09-05T18:00", "2022-11-28"),
        ("Startar: 2022-09-05\nSlutar: 2022-11-28", "2022-09-05", "2022-11-28"),
        ("Startdatum: 2022-09-05\nSlutdatum: 2022-11-28", "2022-09-05", "2022-11-28"),
        ("Tid:2021-09-21 13:00 - 2021-09-21 16:30", "2021-09-21T13:00", "2021-09-21T16:30"),
        ("Tid: 2021-09-21 kl. 13:00 till 2021-09-22 kl. 16:30", "2021-09-21T13:00", "2021-09-22T16:30"),
        ("Datum: 2021-09-21\nTid: 13.00–16.30", "2021-09-21T13:00", "2021-09-21T16:30"),
        ("När? Onsdag den 17 juni 2015 klockan 10.00", "2015-06-17T10:00", None),
        ("När: torsdag 9 november 2023 kl 13-16", "2023-11-09T13:00", "2023-11-09T16:00"),
        ("NÄR: 9/11 2023 kl 13-16", "2023-11-09T13:00", "2023-11-09T16:00"),
        ("När och var? 9 november 2023 kl 13-16 i Folkets hus", "2023-11-09T13:00", "2023-11-09T16:00"),
        ("Tid: kl. 14–15.30\nDatum: 15 september 2021", "2021-09-15T14:00", "2021-09-15T15:30"),
        ("Dag: Torsdag 9 november 2023\nTid: 18-20.30", "2023-11-09T18:00", "2023-11-09T20:30"),
        ("Dag och tid: torsdag 9 november 2023, 18.30", "2023-11-09T18:30", None),
        ("Välkommen torsdagen den 9 november 2023 klockan 18.30!", "2023-11-09T18:30", None),
        ("Tid: 9 november 2023 kl. 18.30 (insläpp från 18.00)", "2023-11-09T18:30", None),
        ("Datum och tid: 9 nov 2023, 08:30–12:00 (registrering från 08:00)", "2023-11-09T08:30", "2023-11-09T12:00"),
        ("Konferensen äger rum 6–7 november 2024 på Elite Hotel.", "2024-11-06", "2024-11-07"),
        ("Konferensen äger rum den 6 och 7 november 2024.", "2024-11-06", "2024-11-07"),
        ("Konferensen hålls den 30 november–1 december 2024.", "2024-11-30", "2024-12-01"),
        ("Mötet hålls 6.11.2024 kl. 18.00.", "2024-11-06T18:00", None),
        ("Mötet hålls 6.11.2024 klo 18–20.", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("Föreläsningen är onsdagen den 6 november 2024 mellan 18.00 och 20.00.", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("Onsdag 6 november 2024 kl. 18:00 - 20:00", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("Ons 6 nov 2024, 18:00 – 20:00", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("ons, 6 november 2024\n18:00 – 20:00", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("6 november, 2024 @ 18:00 – 20:00", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("november 6, 2024 @ 18:00 - 20:00", "2024-11-06T18:00", "2024-11-06T20:00"),
        ("april 1, 2019,\n\n10:00-15:00", "2019-04-01T10:00", "2019-04-01T15:00"),
        ("Tisdag 12:e mars 2024 kl 17.30", "2024-03-12T17:30", None),
        ("Tisdagen den 12:te mars 2024 kl 17.30", "2024-03-12T17:30", None),
        ("TISDAG 12 MARS 2024 KL. 17.30-19", "2024-03-12T17:30", "2024-03-12T19:00"),
        ("Tid: Tisdag den 12/3 2024 kl.17:30-19:00", "2024-03-12T17:30", "2024-03-12T19:00"),
        ("Tid: Tisdag 12/3-2024, kl 17:30-19:00", "2024-03-12T17:30", "2024-03-12T19:00"),
        ("Tid: 12/3/2024 17:30", "2024-03-12T17:30", None),
        ("Datum: 20240312\nTid: 17.30-19.00", "2024-03-12T17:30", "2024-03-12T19:00"),
        ("Datum: 2024-03-12--13", "2024-03-12", "2024-03-13"),
        ("Datum: 2024-03-12 t.o.m. 2024-03-14", "2024-03-12", "2024-03-14"),
        ("Datum: 12–14 mars, 2024", "2024-03-12", "2024-03-14"),
        ("Datum: 12.–14. mars 2024", "2024-03-12", "2024-03-14"),
        ("Datum: 12 mars–14 mars 2024", "2024-03-12", "2024-03-14"),
        ("Datum: tisdag 12 – torsdag 14 mars 2024", "2024-03-12", "2024-03-14"),
        ("Datum: tisdagen den 12 mars till torsdagen den 14 mars 2024", "2024-03-12", "2024-03-14"),
        ("Utställningen visas 12 mars–14 april 2024.", "2024-03-12", "2024-04-14"),
        ("Utställningen pågår från den 12 mars till den 14 april 2024.", "2024-03-12", "2024-04-14"),
        ("Start: 12 mars 2024 kl 09:00\nSlut: 12 mars 2024 kl 16:00", "2024-03-12T09:00", "2024-03-12T16:00"),
        ("Starttid: 2024-03-12 09:00\nSluttid: 2024-03-12 16:00", "2024-03-12T09:00", "2024-03-12T16:00"),
        ("Börjar: tis 12 mar 2024 09:00\nSlutar: ons 13 mar 2024 16:00", "2024-03-12T09:00", "2024-03-13T16:00"),
        ("Startar 12 mars 2024 09:00\nSlutar 13 mars 2024 16:00", "2024-03-12T09:00", "2024-03-13T16:00"),
        ("Vi ses tisdag 12 mars 2024. Tiden är 9–12.", "2024-03-12T09:00", "2024-03-12T12:00"),
        ("Vi ses tisdag 12 mars 2024. Tiden är kl. 9.00 till 12.00.", "2024-03-12T09:00", "2024-03-12T12:00"),
        ("Demensdagen hålls den 22 november 2021. Seminariet pågår kl. 10-16.", "2021-11-22T10:00", "2021-11-22T16:00"),
        ("Demensdagen hålls den 22 november 2021. Vi håller på mellan kl. 10 och 16.", "2021-11-22T10:00", "2021-11-22T16:00"),
        ("22 November 2021 10:00 - 16:00", "2021-11-22T10:00", "2021-11-22T16:00"),
        ("Måndag 22 november 2021 klockan 18.00. Dörrarna öppnar klockan 17.30.", "2021-11-22T18:00", None),
        ("Måndag 22 november 2021 klockan 10 till 12", "2021-11-22T10:00", "2021-11-22T12:00"),
        ("Måndag 22 november 2021 kl. 10.00 f.m.", "2021-11-22T10:00", None),
        ("Söndag 21 november 2021 kl 11 Högmässa med efterföljande kyrkkaffe", "2021-11-21T11:00", None),
        ("Gudstjänsten firas söndagen den 21 november 2021 kl 11.00.", "2021-11-21T11:00", None),
        ("Disputation fredagen den 19 november 2021 kl. 13.15 i sal B1", "2021-11-19T13:15", None),
        ("Fredag 19 november 2021, 13.15–15.00, sal B1", "2021-11-19T13:15", "2021-11-19T15:00"),
        ("Fre 19 nov 2021 | 13:15 | sal B1", "2021-11-19T13:15", None),
        ("19 november 2021 | 13:15 - 15:00", "2021-11-19T13:15", "2021-11-19T15:00"),
        ("Datum: 19 nov 2021 13:15 CET", "2021-11-19T13:15", None),
        ("Tid: 19 november 2021 kl 12–13. Insändning av frågor senast 15 november.", "2021-11-19T12:00", "2021-11-19T13:00"),
        ("Lördag–söndag 20–21 november 2021 kl 11–16", "2021-11-20T11:00", "2021-11-21T16:00"),
        ("20–21 november 2021, lördag 11–16 och söndag 11–15", "2021-11-20T11:00", "2021-11-21T15:00"),
        ("Tid: 20 november 2021 kl 10.00 – ca 15.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Tid: 20 november 2021 kl 10.00 - ", "2021-11-20T10:00", None),
        ("20 november 2021\nStarttid: 10.00\nSluttid: 15.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Datum: 20 november 2021\nKlockan: 10.00–15.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Datum: 20 november 2021\nKl: 10.00–15.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Datum: 20 november 2021\nTid: Kl 10-15 inkl. lunch", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Tid & plats: 20 november 2021 kl 10–15, Folkets hus", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Datum & tid: 20 november 2021 kl 10–15", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Datum/tid: 20 november 2021 kl 10–15", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Tidpunkt: 20 november 2021 kl 10–15", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Mötesdatum: 20 november 2021\nMötestid: 10–15", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("20 nov. kl. 10.00–15.00, 2021", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("lör 20 nov. 2021 10:00–15:00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Lörd 20 nov 2021 10:00–15:00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Lördagen den 20 november 2021 från kl 10.00 till kl 15.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        ("Lördagen den 20 november 2021 med start kl 10.00", "2021-11-20T10:00", None),
        ("Lördagen den 20 november 2021, start 10:00", "2021-11-20T10:00", None),
        ("Lördag 20 november 2021, kl. 10.00–15.00 med lunch 12.00–13.00", "2021-11-20T10:00", "2021-11-20T15:00"),
        (
            "Den 20 november 2021 kl. 10.00-15.00 respektive 22 november kl. 13.00-15.00 träffas vi.",
            "2021-11-20T10:00",
            "2021-11-20T15:00",
        ),
    ],
)
def test_forms(text: str, start: str | None, end: str | None) -> None:
    assert read(text) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Utställningen pågår t.o.m. 14 april 2024.",
        "Under vecka 45 2021 ordnar vi temadagar.",
        "Hösten 2021 ordnar vi temadagar.",
        "Senast uppdaterad 19 november 2021",
        "Tid meddelas senare.",
        "Datum: ej bestämt",
        "Ring 08-555 12 30 om du undrar. Bankgiro 555-0354.",
        "Kapitel 5/12 i boken från 2021 är bäst.",
        "Föreningen bildades den 5 maj 1921.",
        "Öppettider: måndag–fredag 9–17.",
        "20 novemb 2021 kl 10",
    ],
)
def test_no_time(text: str) -> None:
    assert read(text) == (None, None)


def test_year_of_a_neighbour_in_the_list() -> None:
    prose = "Kören och orkestern bjuder på två konserter i advent, med sånger från hela världen och kaffe i pausen för alla."
    event = extract(f"Julkonsert\n\n{prose}\n\n16 december kl. 16:00 – 17:15\nKyrkan\n7 januari 2018 kl. 18:00 – 19:15\nSalen")
    assert [str(each.start)[:10] for each in event.occurrences] == ["2017-12-16", "2018-01-07"]
    assert "year_inferred" in {problem.code for problem in event.problems}


def test_the_only_year_in_which_the_weekday_is_right() -> None:
    page = "Presskonferens om festivalen\n\nFestivalen 2015 presenteras av stipendiaten 2014.\n\nNär: Onsdag den 17 juni klockan 10.00"
    event = extract(page)
    assert str(event.start)[:10] == "2015-06-17"
    assert "year_inferred" in {problem.code for problem in event.problems}


def test_two_years_that_fit_tell_nothing() -> None:
    page = "Presskonferens om festivalen\n\nFestivalen 2015 följer på den 2020.\n\nNär: Onsdag den 17 juni klockan 10.00"
    assert extract(page).start is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("NÄR: 5 maj 2022\nTID: 13-16", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("När:\nTorsdag 5 maj 2022\n13.00–16.00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Datum\n5 maj 2022\nTid\n13:00 - 16:00\nPlats\nFolkets hus", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Datum och tid\n5 maj 2022 13:00 - 16:00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Startdatum\n2022-05-05\nSlutdatum\n2022-05-06", "2022-05-05", "2022-05-06"),
        ("Startdatum: 2022-05-05\nSlutdatum: 2022-05-05\nTid: 13:00-16:00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("2022-05-05 13:00–16:00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("05/05/2022 13:00 - 16:00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("5/5 2022 kl 13.00 – 16.00", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Torsdag 5/5 kl 13-16 2022", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Tors 5 maj kl. 13:00-16:00 2022, Folkets hus", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("5 maj 2022, kl. 13.00-16.00, Folkets hus, Ystad", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Seminariet äger rum torsdagen den 5 maj 2022, klockan 13 till 16, i Ystad.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Seminariet äger rum den 5 maj 2022 i Ystad mellan klockan 13 och 16.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Seminariet äger rum den 5 maj 2022 på Folkets hus i Ystad, kl. 13.00–16.00.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Kom till Ystad den 5 maj 2022! Vi startar kl. 13.00 och slutar kl. 16.00.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Vi ses den 5 maj 2022. Mötet börjar kl 13 och beräknas sluta kl 16.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Vi ses den 5 maj 2022. Start kl 13, avslut ca kl 16.", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Torsdag den 5:e maj 2022, 13-16", "2022-05-05T13:00", "2022-05-05T16:00"),
        ("Torsdagen d. 5 maj 2022 kl. 13-16", "2022-05-05T13:00", "2022-05-05T16:00"),
        (
            "Torsdagen den 5 maj 2022 kl 13.00-16.00 samt torsdagen den 19 maj 2022 kl 13.00-16.00 träffas vi.",
            "2022-05-05T13:00",
            "2022-05-05T16:00",
        ),
        ("Tid: Torsdagar 5/5, 12/5 och 19/5 2022 kl 18-20", "2022-05-05T18:00", "2022-05-05T20:00"),
        ("Datum: 5/5, 12/5, 19/5 2022\nTid: 18-20", "2022-05-05T18:00", "2022-05-05T20:00"),
        ("Datum: 5 maj, 12 maj och 19 maj 2022\nTid: 18-20", "2022-05-05T18:00", "2022-05-05T20:00"),
        ("Kursstart: 5/5 2022, torsdagar kl 18-20", "2022-05-05T18:00", "2022-05-05T20:00"),
        ("Period: 5 maj–19 maj 2022", "2022-05-05", "2022-05-19"),
        ("5–19 maj 2022. Öppet tisdag–söndag 11–17.", "2022-05-05", "2022-05-19"),
        ("Utställningsperiod: 5/5–19/5 2022", "2022-05-05", "2022-05-19"),
        ("5.5–19.5.2022", "2022-05-05", "2022-05-19"),
        ("to 5.5.2022 kl. 18", "2022-05-05T18:00", None),
        ("torsdag 5.5 kl. 18 2022", "2022-05-05T18:00", None),
        ("Torsdagen den 5 maj 2022 klockan halv sju", "2022-05-05", None),
        ("5 maj 2022 kl 18:30 CEST", "2022-05-05T18:30", None),
        ("5 maj 2022, 18.30-ca 20.00", "2022-05-05T18:30", "2022-05-05T20:00"),
        ("5 maj 2022 kl 18.30 (ca 1,5 timme)", "2022-05-05T18:30", None),
        ("5 maj 2022 kl. 18.30. Insläpp 18.00.", "2022-05-05T18:30", None),
        ("Kaffe från 8.30. Seminariet 9.00–12.00, 5 maj 2022.", "2022-05-05T09:00", "2022-05-05T12:00"),
        ("Tid: 9–12 (kaffe från 8.30)\nDatum: 5 maj 2022", "2022-05-05T09:00", "2022-05-05T12:00"),
        ("Tid: 08.30 kaffe, 09.00–12.00 seminarium\nDatum: 5 maj 2022", "2022-05-05T09:00", "2022-05-05T12:00"),
        ("Torsdag 5 maj 2022 09.00-16.00 och fredag 6 maj 09.00-12.00", "2022-05-05T09:00", "2022-05-06T12:00"),
        ("Dag 1: 5 maj 2022 kl 9-16\nDag 2: 6 maj 2022 kl 9-12", "2022-05-05T09:00", "2022-05-06T12:00"),
        ("5 maj kl 9.00 – 6 maj kl 12.00, 2022", "2022-05-05T09:00", "2022-05-06T12:00"),
        ("Från torsdag 5 maj 2022 kl 9.00 till fredag 6 maj kl 12.00", "2022-05-05T09:00", "2022-05-06T12:00"),
    ],
)
def test_more_forms(text: str, start: str, end: str | None) -> None:
    assert read(text) == (start, end)
