"""Single items: days and places in front, and what a line without a time is. Made-up wording, real forms."""

import pytest

from scraper import extract_item

Person = tuple[str, str | None, str | None]

#: Text -> headline and persons.
READ: dict[str, tuple[str | None, list[Person]]] = {
    # days, labels and places in front of the headline
    "Onsd. 15 jan.\nNär isen lade sig\nSigne Åslund, historiker": ("När isen lade sig", [("Signe Åslund", "historiker", None)]),
    "Torsd. 18 september\nMassor av papper\nLena Lorin, prof. Mittuniversitetet": (
        "Massor av papper",
        [("Lena Lorin", "prof.", "Mittuniversitetet")],
    ),
    "kl. 10-10.45\nSal K3\nAtt läsa hela livet\nMedverkande: Olle Mård, lärare": (
        "Att läsa hela livet",
        [("Olle Mård", "lärare", None)],
    ),
    "10.00\nLokal: Hörsalen, Skara\nSå bygger vi om": ("Så bygger vi om", []),
    "Onsdagen den 28 november kl 18.30\nArrangemang: Glömskans konst\nFöreläsare: Håkan Nyberg, författare": (
        "Glömskans konst",
        [("Håkan Nyberg", "författare", None)],
    ),
    "Förlösa-Lindsdal 05-mar kl 18.00 Öppet hus": ("Öppet hus", []),
    "Norrby herrgård, klockan 13–16: Rundtur i huset": ("Rundtur i huset", []),
    "Grundvatten kl 18. Vi ses vid sjön": ("Grundvatten kl 18. Vi ses vid sjön", []),
    "När: 2019-07-01 09:15-10:00\n\nVar: Västra arenan, Skogen": (None, []),
    "14:00-14:45 | Styra med tillit Lovisa Bring | Romersalen |": ("Styra med tillit", [("Lovisa Bring", None, None)]),
    "Lunchmusik kl 12.15 Hanna Sjöberg, organist": ("Lunchmusik", [("Hanna Sjöberg", "organist", None)]),
    # a fact by label, a picture's credit, whom to ask: no item
    "Föranmälan: Britt Lång, hembygdsgården": (None, []),
    "Hitta hit: Professor Bergmans gata 2, från gården": (None, []),
    "Anna Mellin. Foto: Erik Alm.": (None, []),
    "Bild: Landshövdingen Anita Frisk inviger bron": (None, []),
    "För frågor om dagen, kontakta Anette Holm.": (None, []),
    # sentences that only introduce, or tell about, a person
    "Medverkande föreläsare är bland annat Siv Spets, ordförande, Skogskvinnorna": (
        None,
        [("Siv Spets", "ordförande", "Skogskvinnorna")],
    ),
    "Först ut på årets konferens är Jon Rydman, publicist": (None, [("Jon Rydman", "publicist", None)]),
    "Konferencier för dagen var Petter Örn.": (None, [("Petter Örn", None, None)]),
    "Samtalet leds av Daniela Walde, näringspolitisk chef, Stockholms Handelskammare.": (
        None,
        [("Daniela Walde", "näringspolitisk chef", "Stockholms Handelskammare")],
    ),
    "Kristian Gerner, professor i historia vid Lunds universitet som har skrivit mycket om Östersjön.": (
        None,
        [("Kristian Gerner", "professor i historia", "Lunds universitet")],
    ),
    "Magnus Tidén är lärare. Han har skrivit över tjugo böcker.": (None, [("Magnus Tidén", "lärare", None)]),
    "Marianne Lund i Vinterträdgården.": (None, [("Marianne Lund", None, None)]),
    # narrative sentences
    "Dagen inleddes med att Jonatan Jämt, generalsekreterare i Varim hälsade alla välkomna.": (
        "hälsade alla välkomna",
        [("Jonatan Jämt", "generalsekreterare", "Varim")],
    ),
    "Samma kväll visas en film, och alla är välkomna att stanna kvar.": (None, []),
    # a sentence with a pronoun gives the post
    "10.00 Cilla Sand: Vad gör biblioteket för elever\n\nCilla har varit lärare. Nu är hon bibliotekskonsulent på Kultur i Väst.": (
        "Vad gör biblioteket för elever",
        [("Cilla Sand", "bibliotekskonsulent", "Kultur i Väst")],
    ),
    # lines that only announce persons
    "I blocket kommer följande personer tala:\n\nAnna Lind, kommundirektör Luleå kommun": (
        None,
        [("Anna Lind", "kommundirektör", "Luleå kommun")],
    ),
    "Medverkande bland andra:\nIngrid Burlin, Handikappförbunden": (None, [("Ingrid Burlin", None, "Handikappförbunden")]),
    "I den avslutande paneldebatten deltog Mikael Odén, Svenska Kraftnät.": (None, [("Mikael Odén", None, "Svenska Kraftnät")]),
    "Samtal om det som grupperna undrade. Paneldeltagare:\n\n• Mats Pers, Sveriges Museer": (
        "Samtal om det som grupperna undrade",
        [("Mats Pers", "Paneldeltagare", "Sveriges Museer")],
    ),
    # a headline below the persons, a day behind the headline
    "Lars Mohlin\nRegiondirektör, Region Kalmar län\n\nÖppna dörrar för alla": (
        "Öppna dörrar för alla",
        [("Lars Mohlin", "Regiondirektör", "Region Kalmar län")],
    ),
    "Stina Virsén – Hunden Bodri. Lördag 28 september 9.30": ("Hunden Bodri", [("Stina Virsén", None, None)]),
}


@pytest.mark.parametrize("text", READ)
def test_items_alone(text: str) -> None:
    item = extract_item(text)
    title, persons = READ[text]
    assert (item.title.rstrip(".") if item.title else None) == title
    assert [(p.name, p.role, p.organisation) for p in item.speakers] == persons


@pytest.mark.parametrize("text", ["Kaffe i foajén", "Workshop: Att leda", "Vattnet i länet, vad vet vi?"])
def test_a_headline_needs_no_time(text: str) -> None:
    assert extract_item(text).title == text
