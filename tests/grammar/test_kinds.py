"""What kind of programme item a headline announces."""

import pytest

from scraper.grammar.kinds import is_closing, kind_of
from scraper.lexicon.agenda import CLOSINGS, ENDINGS, KINDS
from scraper.model import AgendaItem


@pytest.mark.parametrize(("kind", "word"), [(kind, word) for kind, words in KINDS.items() for word in words])
def test_every_word_of_the_table(kind: str, word: str) -> None:
    assert kind_of(word.capitalize()) in (kind, "panel" if "panel" in word else kind)


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("Registrering och kaffe", "registration"),
        ("Kaffe", "break"),
        ("Fika och mingel", "break"),
        ("Kort paus", "break"),
        ("Lunch", "lunch"),
        ("Gemensam lunch", "lunch"),
        ("Middag på hotellet", "meal"),
        ("Frukost", "meal"),
        ("Välkommen!", "welcome"),
        ("Inledning", "welcome"),
        ("Öppning av konferensen", "welcome"),
        ("Paneldebatt om skog", "panel"),
        ("Samtal i panel", "panel"),
        ("Samtal om skog", "discussion"),
        ("Frågor och diskussion", "discussion"),
        ("Workshop i grupper", "activity"),
        ("Studiebesök på reningsverket", "activity"),
        ("Avslutning", "closing"),
        ("Summering av dagen", "closing"),
        ("Mötet avslutas", "closing"),
        ("Höstens träff avslutas", "closing"),
        ("Vattnet i länet", "talk"),
        pytest.param("Om pauser i arbetet", "talk", marks=pytest.mark.xfail(reason="a break that is the subject", strict=True)),
        ("Därför är lunchen viktig", "talk"),
        ("”Kaffe”", "break"),
        ("- Lunch", "lunch"),
        ("LUNCH", "lunch"),
    ],
)
def test_headlines(headline: str, kind: str) -> None:
    assert kind_of(headline) == kind


@pytest.mark.parametrize(
    "headline",
    [
        "Avslut",
        "Mötet avslutas",
        "Dagen avslutas kl 16",
        "Sista ord",
        "Tack för idag",
        "Summering och avslut",
        "Seminariet avslutas",
    ],
)
def test_closings(headline: str) -> None:
    assert is_closing(headline)


@pytest.mark.parametrize("headline", ["Så avslutar du ett avtal i tid", "Välkommen", "Skogens slutavverkning", "Avtal"])
def test_no_closings(headline: str) -> None:
    assert not is_closing(headline)


def test_kinds_are_those_of_the_model() -> None:
    allowed = set(AgendaItem.model_json_schema()["properties"]["kind"]["enum"])
    assert set(KINDS) | {"talk"} == allowed
    assert allowed >= ENDINGS
    assert CLOSINGS


def test_nothing_is_a_talk_or_other() -> None:
    assert kind_of("") in {"talk", "other"}
    assert kind_of("123") in {"talk", "other"}
