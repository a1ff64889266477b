"""Last days to register as organisers of every kind write them, and last days of other things."""

import pytest

from scraper import extract

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nVi pratar om vatten.\n\n"


def read(text: str) -> str | None:
    said = extract(HEAD + text).model_dump(mode="json")["deadline"]
    return said[:16] if said else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Föranmälan kan göras till x@example.se under tiden 1 - 8 maj.", "2022-05-08"),
        ("Anmälan kan göras under perioden 1 april–8 maj.", "2022-05-08"),
        ("Anmäl dig senast tisdag 3/5.", "2022-05-03"),
        ("Anmälan om deltagande görs till Klas, tillhanda senast tisdag 3/5.", "2022-05-03"),
        ("Sista dag för anmälan: 3/5 -22", "2022-05-03"),
        ("Sista anmälningsdag 3 maj 2022", "2022-05-03"),
        ("Sista dag för anmälan är tisdag den 3 maj kl. 12.00.", "2022-05-03T12:00"),
        ("Anmälan senast: 2022-05-03", "2022-05-03"),
        ("Anmälan senast 2022-05-03", "2022-05-03"),
        ("Anmälningen är öppen till och med den 3 maj.", "2022-05-03"),
        ("Anmälningslänken är öppen t o m 3 maj.", "2022-05-03"),
        ("Anmälan via länken nedan, dock senast den 3 maj.", "2022-05-03"),
        ("Vi behöver din anmälan senast 3 maj.", "2022-05-03"),
        ("Vill du vara med? Anmäl dig till Ulla senast 3 maj.", "2022-05-03"),
        ("Välkommen med din anmälan senast 3 maj!", "2022-05-03"),
        ("Anmälan krävs, senast 3 maj", "2022-05-03"),
        ("Anmälan krävs (senast 3 maj)", "2022-05-03"),
        ("Meddela om du kommer senast 3 maj.", "2022-05-03"),
        ("Meddela ditt deltagande senast 3 maj.", "2022-05-03"),
        ("Boka plats senast 3 maj.", "2022-05-03"),
        ("Bokning senast 3 maj på tel 0500-123 45.", "2022-05-03"),
        ("Platserna bokas senast 3 maj.", "2022-05-03"),
        ("Sista bokningsdag är 3 maj.", "2022-05-03"),
        ("Sista datum för anmälan är 3 maj.", "2022-05-03"),
        ("Sista dagen för registrering är 3 maj.", "2022-05-03"),
        ("Registrera dig senast 3 maj.", "2022-05-03"),
        ("Registreringen stänger 3 maj.", "2022-05-03"),
        ("Anmälan stängde den 3 maj.", "2022-05-03"),
        ("Anmälan är förlängd till 3 maj.", "2022-05-03"),
        ("Anmälningstiden är förlängd till den 3 maj!", "2022-05-03"),
        ("Sista ansökningsdag: 3 maj 2022", "2022-05-03"),
        ("Anmälan och betalning senast 3 maj.", "2022-05-03"),
        ("Anmälan öppnar 3 april. Sista anmälningsdag är 3 maj.", "2022-05-03"),
        ("Antal platser är begränsat. Först till kvarn. OSA till ulla@example.se senast den 3:e maj.", "2022-05-03"),
        ("o.s.a. 3 maj till Ulla", "2022-05-03"),
        ("OSA 3/5", "2022-05-03"),
        ("OSA: senast den 3/5", "2022-05-03"),
        ("Svar önskas senast 3 maj.", "2022-05-03"),
        ("Svara senast 3 maj om du kommer.", "2022-05-03"),
        ("Deadline för anmälan är den 3 maj.", "2022-05-03"),
        ("Anmälan: före den 3 maj", "2022-05-03"),
        ("Anmälan senast den 3 maj klockan 16.00 via formuläret", "2022-05-03T16:00"),
        ("Sista anmälningsdag är den 3 maj kl 24.00.", "2022-05-03"),
        ("Det går att anmäla sig fram till den 3 maj.", "2022-05-03"),
        ("Du kan anmäla dig fram till och med den 3 maj.", "2022-05-03"),
        ("Anmälan (senast 3 maj) görs på webben.", "2022-05-03"),
        ("Anmälan tas emot till och med 3 maj.", "2022-05-03"),
    ],
)
def test_forms(text: str, day: str) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Allergier? Meddela oss senast 5 maj.",
        "Allergier? Hör av dig till ulla@example.se senast 5 maj.",
        "Allergier? Hör av dig senast 5 maj.",
        "Har du allergi? Anmäl det senast 5 maj.",
        "Betala avgiften senast 3 maj.",
        "Betalning ska vara gjord senast 3 maj, annars förlorar du din plats.",
        "Avanmälan kan göras utan kostnad till och med 3 maj.",
        "Avboka senast 24 timmar innan.",
        "Anmäl dig senast en vecka innan.",
        "Frågor skickas in senast 3 maj.",
        "Kan du inte komma? Maila synpunkter till oss innan den 3 maj.",
        "Förslaget ska vara inne senast den 3 maj.",
        "Skicka in ditt abstract senast 3 maj.",
        "Nominera senast 3 maj.",
        "Föreslå din kandidat senast den 3 maj.",
        "Motioner ska vara styrelsen tillhanda senast 3 maj.",
        "Rösta senast 3 maj.",
        "Teckna avtal senast 3 maj.",
        "Den som vill äta lunch anmäler det senast 3 maj.",
        "Anmälan till lunchen: Bindande förskottsbetalning á 150 kr senast tisdag den 3 maj.",
        "Anmälan till middagen senast 3 maj.",
        "Anmälan till bussen senast 3 maj.",
    ],
)
def test_other_last_days(text: str) -> None:
    assert read(text) is None
