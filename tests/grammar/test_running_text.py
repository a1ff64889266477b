"""Days that a page names and on which it does not take place: none of them becomes the start or the last day to register."""

from datetime import date

import pytest

from scraper.fields import deadline, when
from scraper.grammar.clocks import AgendaClocks
from scraper.layout import read_text
from scraper.reading import Context

NOT_THE_DAYS = {
    "alerts": [
        "SMHI varnar för storm torsdag 3 mars kl 10-18.",
        "Eldningsförbud råder från torsdag 3 mars kl 12.00.",
    ],
    "publishing stamps": [
        "Publicerad: 3 maj 2022 kl 10.00",
        "Publicerat av Stina Berg, 3 maj 2022 10:15",
        "Uppdaterad: 3 maj 2022",
        "Senast ändrad 2022-05-03 10:15",
        "Copyright 3 mars 2022",
    ],
    "diets": [
        "Ange matallergier senast torsdag 3 mars kl 10.00.",
        "Specialkost meddelas senast den 3 mars.",
        "Allergier och specialkost? Meddela oss senast torsdag 3 mars.",
    ],
    "cancellation": [
        "Avbokning efter den 3 mars kl 12 debiteras fullt pris.",
        "Vid avbokning efter torsdag 3 mars kl 12 debiteras 500 kr.",
        "Avanmälan ska göras senast torsdag 3 mars kl 12.",
        "Återbud lämnas före torsdag 3 mars.",
    ],
    "hotels": [
        "Hotell bokas före den 3 mars kl 12 med koden SKOG.",
        "Boka hotellrum senast torsdag 3 mars.",
        "Rummen är reserverade till och med torsdag 3 mars kl 18.",
    ],
    "laws": [
        "Den nya lagen gäller från den 1 juli 2022.",
        "Lagen (2022:123) träder i kraft den 1 juli 2022.",
        "Från och med 3 mars 2022 gäller nya regler.",
    ],
    "another day's": [
        "Biljetterna släpps torsdagen den 3 mars kl 10.00.",
        "Biljettsläpp: torsdag 3 mars kl 10.00",
        "Anmälan öppnar torsdag 3 mars kl 10.00.",
        "Länken skickas ut torsdag den 3 mars kl 10.",
        "Påminnelse skickas torsdag den 3 mars kl 10.",
        "Programmet publiceras torsdag 3 mars kl 10.",
        "Digital förträff hålls torsdag 3 mars kl 10.",
        "Efterträff: torsdag 3 mars kl 10",
        "Receptionen har öppet måndag 3 mars kl 9-12. Telefontid torsdag 3 mars kl 9-12.",
        "Presentationerna finns tillgängliga till 3 mars 2023.",
        "Beslutet fattades av styrelsen torsdag 3 mars 2022 kl 10.",
        "Boken släpptes den 3 mars 2022.",
        "Faktura skickas ut efter den 3 mars 2022.",
    ],
    "project periods": [
        "Projektet pågår 1 januari 2020 – 31 december 2022.",
        "Projektperiod: 1 januari 2020 – 31 december 2022",
        "Projekttid: 2020-01-01–2022-12-31",
        "Projektet löper 1 mars 2022 – 31 maj 2025 med en budget på 1 900 000 euro.",
        "Utlysningen öppnar 3 mars och stänger 20 april 2022.",
        "Remisstiden löper från 3 mars till 20 april 2022.",
        "Kontoret är stängt 3 mars–20 april 2022.",
    ],
    "past editions": [
        "Förra årets konferens den 3 maj 2019 lockade 200 deltagare.",
        "Senaste konferensen hölls 3 maj 2019 i Lund.",
        "Konferensen hölls första gången den 3 maj 2019.",
        "Tidigare konferenser: Lund 3 mars 2020, Umeå 4 mars 2021",
        "Vi genomförde samma kurs i Umeå den 3 mars 2020 kl 10.",
        "Välkommen att titta på bilderna från träffen onsdag 3 mars 2021 kl 18.",
        "Tisdagen den 3 mars 1987 kl 23.21 hände något som förändrade bygden.",
        "Bilden togs tisdag 3 mars 2020 kl 10.",
        "Foto från Skogens dag 3 mars 2020",
    ],
    "persons' days": [
        "Stina Berg, född 3 mars 1970, växte upp i Lund.",
        "Stipendiet delades ut torsdagen den 3 mars 2022 kl 18.",
    ],
}


@pytest.mark.parametrize(
    "said", [pytest.param(text, id=f"{kind}: {text}") for kind, texts in NOT_THE_DAYS.items() for text in texts]
)
def test_neither_start_nor_last_day(said: str) -> None:
    doc = read_text(f"Skogens vänner\n\nEn kväll om skog och hur den brukas.\n\n{said}\n\nPlats: Lund\nKostnad: Gratis")
    known = Context(written=date(2022, 2, 1))
    times = when.read(doc, known, AgendaClocks())
    assert (times.start.value, times.occurrences.value) == (None, ())
    assert deadline.read(doc, known, None).value is None
    assert deadline.read(doc, known, "2022-06-01").value is None


@pytest.mark.parametrize("said", [text for texts in NOT_THE_DAYS.values() for text in texts])
def test_beside_the_events_own_day(said: str) -> None:
    doc = read_text(
        f"Skogens vänner\n\nVälkommen torsdagen den 9 juni 2022 klockan 18.00.\n\n{said}\n\nPlats: Lund\nKostnad: Gratis"
    )
    known = Context(written=date(2022, 2, 1))
    times = when.read(doc, known, AgendaClocks())
    assert (times.start.value, times.end.value, times.occurrences.value) == ("2022-06-09T18:00:00+02:00", None, ())
    assert deadline.read(doc, known, times.start.value).value is None
