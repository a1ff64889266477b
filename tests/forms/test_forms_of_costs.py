"""Prices as organisers of every kind write them, and sums that are none."""

import pytest

from scraper import extract

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nVi pratar om vatten.\n\n"


def read(text: str) -> tuple[bool | None, list[float]]:
    cost = extract(HEAD + text).cost
    return (cost.free, sorted(float(each.amount) for each in cost.amounts)) if cost else (None, [])


@pytest.mark.parametrize(
    ("text", "free", "amounts"),
    [
        ("Konferensavgiften är 950 kronor (exkl. moms), fika två gånger och lunch ingår.", False, [950]),
        ("Konferensavgiften är 950 kronor (exkl. moms), fika två gånger\noch lunch ingår.", False, [950]),
        ("Prisinformation: Fri entré. Föranmälan krävs.", True, []),
        ("Utan kostnad: Platserna är få.", True, []),
        ("Uteblir du utan att avboka debiteras du 500 kr.", None, [500]),
        ("Kostnadsfritt. Uteblir du utan att avboka debiteras du 500 kr.", True, [500]),
        ("Själva symposiet är kostnadsfritt.", True, []),
        ("Betala nu 2015 års avgift för klubben, 150 kr.", None, []),
        ("Medlemsavgiften är 150 kr om året.", None, []),
        ("Entré\nOrdinarie: 180 kr.\nStuderande, barn och ungdom under 18 år: 100 kr.", False, [100, 180]),
        ("Pris: 180 kr, medlemmar 100 kr", False, [100, 180]),
        ("Biljettpris: 180 kr (100 kr för studerande)", False, [100, 180]),
        ("Entré: 180:-/100:-", False, [100, 180]),
        ("Entré 120 kr", False, [120]),
        ("Inträde 80 kr.", False, [80]),
        ("Inträde: Vuxna 80 kr, barn gratis", False, [80]),
        ("Biljetter: 120-350 kr", False, [120, 350]),
        ("Biljetter från 295 kr", False, [295]),
        ("Kostnad: 0 kr", True, []),
        ("Kostnad: Ingen", True, []),
        ("Kostnad: Kostnadsfritt", True, []),
        ("Avgift: Gratis", True, []),
        ("Pris: Fri entré, kollekt", True, []),
        ("Pris: Gratis för medlemmar, övriga 100 kr", False, [100]),
        ("Kursavgift: 1 950 kr. Studenter 950 kr.", False, [950, 1950]),
        ("Kursavgift 1 950 kr inkl. material", False, [1950]),
        ("Pris: 1.950:- exkl moms", False, [1950]),
        ("Pris: SEK 1 950", False, [1950]),
        ("Pris: 1950 SEK + moms", False, [1950]),
        ("Pris: ca 200 kr", False, [200]),
        ("Avgift: 995 kr/person", False, [995]),
        ("Deltagaravgift: 995 kronor per person exklusive moms", False, [995]),
        ("Deltagaravgiften är 995 kronor per person.", False, [995]),
        ("Kostnaden för deltagande är 995 kr.", False, [995]),
        ("Priset är 995 kr och då ingår lunch.", False, [995]),
        ("Det kostar 100 kr att vara med.", False, [100]),
        ("Kostnad 100 kr inkl. fika", False, [100]),
        ("Vi bjuder på fika.", None, []),
        ("Fika finns att köpa för 40 kr.", None, []),
        ("Ingen kostnad för deltagande.", True, []),
        ("Deltagandet är kostnadsfritt.", True, []),
        ("Kostnadsfri föreläsning", True, []),
        ("Evenemanget är gratis men kräver anmälan.", True, []),
        ("Utbildningen är kostnadsfri för dig som arbetar i kommunen.", True, []),
        ("Dagen är kostnadsfri, men vid utebliven närvaro debiteras 300 kr.", True, [300]),
        ("Seminariet är avgiftsfritt.", True, []),
        ("Gratis inträde!", True, []),
        ("Fritt inträde", True, []),
        ("Fri entré", True, []),
        ("Entré: fri", True, []),
        ("Entrén är fri.", True, []),
        ("Det är fri entré till föreläsningen.", True, []),
        ("Deltagande är gratis", True, []),
        ("Det kostar inget att delta.", True, []),
        ("Det kostar ingenting att vara med.", True, []),
        ("Ingen avgift.", True, []),
        ("Kursen är gratis för medlemmar.", True, []),
        ("Projektet kostade 4 000 000 kr.", None, []),
        ("Bankgiro 555-0354. Skriv namn.", None, []),
        ("Stipendiet är på 20 000 kr.", None, []),
        ("Vi lottar ut ett presentkort på 500 kr.", None, []),
        ("Sverige har 47 miljoner kronor i skuld.", None, []),
        ("Pris för årets företagare delas ut.", None, []),
        ("Biljetter 150 kr säljs vid entrén.", False, [150]),
        ("Förköp 150 kr, i dörren 180 kr", False, [150, 180]),
        ("Förköp: 150 kr. Vid entrén: 180 kr.", False, [150, 180]),
        ("Ordinarie pris 2 500 kr, early bird 1 900 kr till 1 maj.", False, [1900, 2500]),
        ("Konferensavgift: 2 500 kr (medlem), 3 200 kr (icke medlem)", False, [2500, 3200]),
        ("Medlem 2 500 kr\nIcke medlem 3 200 kr", False, [2500, 3200]),
        ("För dig som är medlem kostar kursen 2 500 kr, för övriga 3 200 kr.", False, [2500, 3200]),
        ("Avgift: 100 kr. Betalas med swish på plats.", False, [100]),
        ("100 kr i entré.", False, [100]),
        ("Swisha 100 kr till föreningen vid entrén.", False, [100]),
        ("Vuxen: 120 kr\nBarn: 60 kr", False, [60, 120]),
        ("Vuxen 120 kr, barn 60 kr", False, [60, 120]),
    ],
)
def test_forms(text: str, free: bool | None, amounts: list[float]) -> None:
    assert read(text) == (free, amounts)


@pytest.mark.parametrize(
    "text",
    [
        "Vuxen 120 kr\nBarn 60 kr",
        "Vuxna 120:-\nBarn 60:-",
        "Vuxen 120:-, barn 60:-",
        "Vuxna 120 kr/barn 60 kr",
        "Vuxna: 120 kr, barn (3-12 år) 60 kr",
        "Medlem 120 kr Icke medlem 60 kr",
        "Medlemmar: 120 kr\nÖvriga: 60 kr",
        "Medlem i föreningen 120 kr\nEj medlem 60 kr",
        "Ordinarie pris: 120 kr\nStudent/pensionär: 60 kr",
        "Ordinarie 120 kr\nStuderande vid GU 60 kr",
        "Studentpris 60 kr, ordinarie pris 120 kr",
        "Pris\nVuxen 120 kr\nBarn 60 kr",
        "PRIS\n120 kr för vuxna, 60 kr för barn",
        "120 kr (vuxen), 60 kr (barn)",
        "120 kr för medlemmar\n60 kr för studenter",
        "Avgift medlem: 120 kr, icke medlem: 60 kr",
        "Avgift för medlem 120 kr och för icke medlem 60 kr",
        "Tidig anmälan: 60 kr (t.o.m. 1 april)\nOrdinarie: 120 kr",
        "Early bird 60 kr till 1 april, därefter 120 kr",
        "Familj 120 kr, enskild 60 kr",
        "Ungdom under 26 år 60 kr\nVuxen 120 kr",
        "Barn 0-6 år gratis\nBarn 7-15 år 60 kr\nVuxna 120 kr",
        "Kostnad: 120 kr för heldag, 60 kr för halvdag",
        "Heldag 120 kr\nHalvdag 60 kr",
        "Deltagande på plats 120 kr, digitalt 60 kr",
        "På plats: 120 kr\nDigitalt: 60 kr",
        "Fysiskt deltagande 120 kr exkl moms\nDigitalt deltagande 60 kr exkl moms",
        "Biljett 120 kr + serviceavgift. Studentbiljett 60 kr.",
    ],
)
def test_price_lists(text: str) -> None:
    assert read(text) == (False, [60, 120])
