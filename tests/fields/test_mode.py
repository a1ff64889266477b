"""How one takes part."""

import pytest

from scraper.fields import mode, venue
from scraper.layout import read_text
from scraper.reading import Context

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\n{title}\n\nEn dag om vatten i länet, för alla som arbetar med sjöar.\n\n"


def read(body: str, title: str = "Möte om vatten") -> str | None:
    doc = read_text(HEAD.format(title=title) + body)
    reading = mode.read(doc, venue.read(doc, Context()))
    assert bool(reading.marks) == (reading.value is not None)
    return reading.value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("VAR: Digitalt", "online"),
        ("VAR: Webbinarium via Skype", "online"),
        ("Länsstyrelsen håller en digital konferens om vatten.", "online"),
        ("Mötet hålls via Teams.", "online"),
        ("Rådet hålls bara som videokonferens.", "online"),
        ("Det fysiska evenemanget i Vara ställs in!\n\nVAR: Vara konserthus", "online"),
        ("VAR: Kulturens hus i Luleå", "in_person"),
        ("Det är inte möjligt att följa konferensen digitalt.", "in_person"),
        ("Någon möjlighet att delta digitalt finns tyvärr inte.\n\nPlats: Clarion Hotel Sense i Luleå", "in_person"),
        ("Du kan delta på plats eller digitalt.", "hybrid"),
        ("Konferensen hålls både digitalt via livesändning och med lokalt program på plats.", "hybrid"),
        ("Det går även att följa mötet via länk.\n\nVAR: Konserthuset, Örebro", "hybrid"),
        ("Ni som inte kan komma kan följa mötet via Teams.\n\nVAR: Residenset, Gävle", "hybrid"),
        ("Konferensen livesänds.\n\nVAR: Stadshuset, Gävle", "hybrid"),
        ("Seminariet spelas in och läggs ut på webben.\n\nVAR: Slottet, Örebro", "in_person"),
        ("Vi bjuder på lunch och fika.", None),
        ("Ett seminarium om digital välfärd och digitala möten i vården.", None),
        ("Kursen tar upp sociala medier på nätet.", None),
        ("Anmäl dig digitalt via formuläret.", None),
    ],
)
def test_mode(body: str, value: str | None) -> None:
    assert read(body) == value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Webbinarium: Vatten i staden", "online"),
        ("Guidad tur bland gamla träd", "in_person"),
        ("Exkursion till Hjälstaviken", "in_person"),
        ("Seminarium om digital välfärd", None),
        ("Möte om vatten", None),
    ],
)
def test_title(title: str, value: str | None) -> None:
    assert read("", title) == value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("A och B anordnar en eftermiddag online.", "online"),
        ("Digital konferens", "online"),
        ("Seminariet hålls på Zoom.", "online"),
        ("Kom på vårt digitala frukostmöte om vatten.", "online"),
        ("Vi bjuder in till en digital fika.", "online"),
        ("Välkommen på digital lansering av rapporten.", "online"),
        ("Mötet är ett videomöte.", "online"),
        ("Föreläsningen webbsänds.", "online"),
        ("Konferensen sänds live.\n\nPlats: Konserthuset, Gävle", "hybrid"),
        ("Seminariet sänds live på länsstyrelsens webbplats.", "online"),
        ("Delta på plats eller digitalt.\n\nPlats: Konserthuset, Gävle", "hybrid"),
        ("Du väljer själv om du vill delta på plats i Umeå eller via länk.", "hybrid"),
        (
            "Du som inte kan komma till bygdegården kan följa kvällen på vår Youtube-kanal, men bara på plats kan du ställa frågor.\n\nPlats: Östergarns bygdegård",
            "hybrid",
        ),
        ("Det går också att följa seminariet på Zoom, länken ligger i Canvas.\n\nPlats: Lindellhallen", "hybrid"),
        ("Utbildningen ges på distans via Teams.", "online"),
        ("Plats: Zoom", "online"),
        ("Plats: Digitalt via Teams", "online"),
        ("Plats: På distans", "online"),
        ("Plats: Din egen dator", "online"),
        ("Plats: Webben", "online"),
        ("Var: Webbsänt från Garnisonen", "online"),
        ("Plats: Webbsändning", "online"),
        ("Plats: Hemifrån", "online"),
        ("Årets höstmöte sänds helt digitalt.", "online"),
        ("Länk till mötet får du efter anmälan.", "online"),
        ("En länk till Teams-mötet skickas ut dagen innan.", "online"),
        ("Du får länken till webbinariet via mejl.", "online"),
        ("Vi promenerar tillsammans längs ån.", "in_person"),
        ("Ta med kläder efter väder, vi är ute hela dagen.", "in_person"),
        ("Vi åker buss till Sala och besöker gruvan.", "in_person"),
        ("Kursen består av två digitala träffar.", "online"),
        ("Informationsmötet är digitalt.", "online"),
        ("Mötet är heldigitalt.", "online"),
        ("Föreläsningen kommer att spelas in.", None),
        ("Presentationerna läggs ut på vår webbplats efter mötet.", None),
        ("Föreläsningen direktsänds inte.\n\nPlats: Konserthuset, Gävle", "in_person"),
        ("Seminariet går att se i efterhand.", None),
        ("Vi bjuder på fika från kl. 8.", None),
        ("Inga digitala möjligheter finns.", None),
        ("Deltagandet sker fysiskt på plats.", "in_person"),
        ("Träffen är fysisk.", "in_person"),
        ("Observera att det är en fysisk träff.", "in_person"),
        ("Mötet hålls fysiskt i Kalmar, men det finns möjlighet att delta via länk.", "hybrid"),
        ("Du kan även delta digitalt.\n\nPlats: Konserthuset, Gävle", "hybrid"),
        ("Mötet hålls i Teams, anmäl dig så skickar vi en inbjudan.", "online"),
        ("Webbinariet spelas in och läggs ut på vår webb.", "online"),
        ("Lyssna in medan du äter lunch på nätet!", None),
        ("Kaffe och registrering.", None),
        ("Du deltar via din dator hemifrån.", "online"),
        ("Under dagen visas filmer om digitala verktyg.", None),
        ("Konferensen genomförs helt och hållet digitalt.", "online"),
        ("OBS! Mötet kommer att ske digitalt.", "online"),
        ("På grund av pandemin blir mötet digitalt.", "online"),
        ("Digitalt: anmäl dig för länk", "online"),
        ("Fysiskt möte på Residenset.", "in_person"),
        ("Det här är en hybridkonferens.", "hybrid"),
        ("Eventet är hybrid.", "hybrid"),
        ("Du kan delta antingen fysiskt i Falun eller digitalt.", "hybrid"),
        ("Seminariet går också att följa via webben.\n\nVar: Slottet, Örebro", "hybrid"),
        ("Deltar du digitalt får du en länk.\n\nVar: Slottet, Örebro", "hybrid"),
        ("Anmälan till digitalt deltagande görs senast 3 maj.\n\nVar: Slottet, Örebro", "hybrid"),
        ("Följ sändningen live här.\n\nVar: Slottet, Örebro", "hybrid"),
        ("Sändningen startar kl 9.", "online"),
        ("Se livesändningen på vår Youtubekanal.", "online"),
        ("Plats: Stockholm/digitalt", "hybrid"),
        ("Plats: Digitalt och på Residenset i Falun", "hybrid"),
        ("Plats: Residenset, Falun, samt via länk", "hybrid"),
        ("Plats: Online och på plats i Lund", "hybrid"),
    ],
)
def test_more_ways(body: str, value: str | None) -> None:
    assert read(body) == value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Digital workshop om vatten", "online"),
        ("Kurs i sockenhistoria – digital", "online"),
        ("Grundkurs (digitalt)", "online"),
        ("Informationsmöte om LONA via Teams", "online"),
        ("Digitalt frukostseminarium", "online"),
        ("Fältvandring i Tiveden", "in_person"),
        ("Bussresa till Gotska sandön", "in_person"),
        ("Gårdsbesök hos Nilssons", "in_person"),
        ("Markdag på Lövsta", "in_person"),
        ("Skördedag", "in_person"),
        ("Betesdag i hagen", "in_person"),
        ("Lunchwebb: Solel", "online"),
        ("Studiecirkel på distans", "online"),
        ("Online-kurs i plantering", "online"),
        ("Frukostwebbinarium", "online"),
        ("Digitalisering av kulturarvet", None),
        ("Nätverksträff (digital)", "online"),
        ("Guidad bussrundtur", "in_person"),
        ("Cykelutflykt", "in_person"),
        ("Webbsänt seminarium om vargar", "online"),
        ("Webbkonferens", "online"),
        ("Hybridseminarium om vatten", "hybrid"),
        ("Kräftfiskekurs", None),
    ],
)
def test_more_titles(title: str, value: str | None) -> None:
    assert read("", title) == value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Länken kommer med e-post dagen innan.", "online"),
        ("Efter anmälan får du en länk.", "online"),
        ("Mejl med länk skickas till alla anmälda.", "online"),
        ("Inloggning från klockan 8.45.", "online"),
        ("Ställ gärna frågor i chatten.", "online"),
        ("Länk till programmet skickas dagen innan.", None),
        ("Efter mötet får du en länk till utvärderingen.", None),
        ("Länk till annan webbplats.", None),
        ("Länk till inspelningen skickas efter anmälan.", None),
    ],
)
def test_hints(body: str, value: str | None) -> None:
    assert read(body) == value
