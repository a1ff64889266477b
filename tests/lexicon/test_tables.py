"""The tables of words are whole, clean and do not contradict each other."""

import re

import pytest

from scraper.lexicon import names, organisations, places, roles, speech

LOWER = {
    "roles.ROLES": roles.ROLES,
    "roles.MODIFIERS": roles.MODIFIERS,
    "roles.EVENT_FUNCTIONS": roles.EVENT_FUNCTIONS,
    "roles.DEGREES": roles.DEGREES,
    "roles.NOT_ROLES": roles.NOT_ROLES,
    "roles.ROLE_SUFFIXES": frozenset(roles.ROLE_SUFFIXES),
    "names.PARTICLES": names.PARTICLES,
    "names.SURNAME_SUFFIXES": frozenset(names.SURNAME_SUFFIXES),
    "organisations.HEADS": organisations.HEADS,
    "organisations.TAILS": organisations.TAILS,
    "organisations.SUFFIXES": frozenset(organisations.SUFFIXES),
    "speech.SPEECH_VERBS": speech.SPEECH_VERBS,
    "speech.PAST_SPEECH": speech.PAST_SPEECH,
    "speech.BEFORE_NAME": speech.BEFORE_NAME,
    "speech.ABOUT_PERSON": speech.ABOUT_PERSON,
}
CAPITALISED = {
    "names.GIVEN": names.GIVEN,
    "names.SURNAMES": names.SURNAMES,
    "names.NOT_NAMES": names.NOT_NAMES,
    "places.LOCALITIES": places.LOCALITIES,
    "places.LANDSCAPES": places.LANDSCAPES,
}
BODIES = (
    organisations.AGENCIES,
    organisations.UNIVERSITIES,
    organisations.COURTS,
    organisations.REGIONS,
    organisations.DEPARTMENTS,
    organisations.ASSOCIATIONS,
    organisations.COMPANIES,
    organisations.CHURCH,
)


@pytest.mark.parametrize("table", LOWER)
def test_words_that_are_compared_in_lower_case_are_written_so(table: str) -> None:
    assert [word for word in LOWER[table] if word != word.lower() or word != word.strip() or "_" in word or not word] == []


@pytest.mark.parametrize("table", CAPITALISED)
def test_names_begin_with_a_capital(table: str) -> None:
    assert [word for word in CAPITALISED[table] if not word[0].isupper() or word != word.strip() or "_" in word] == []


@pytest.mark.parametrize(
    "suffixes", [roles.ROLE_SUFFIXES, names.SURNAME_SUFFIXES, organisations.SUFFIXES], ids=["roles", "surnames", "bodies"]
)
def test_suffixes_are_given_once(suffixes: tuple[str, ...]) -> None:
    assert len(suffixes) == len(set(suffixes))


def test_21_counties() -> None:
    slugs, county_names, codes = zip(*places.COUNTIES, strict=True)
    assert len(places.COUNTIES) == len(set(slugs)) == len(set(county_names)) == len(set(codes)) == 21
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug in slugs)
    assert all(re.fullmatch(r"\d\d", code) for code in codes)


def test_every_county_is_known_by_name_and_as_a_county() -> None:
    genitives = {name: name if name.endswith("s") else f"{name}s" for _, name, _ in places.COUNTIES}
    for slug, name, _ in places.COUNTIES:
        for form in (
            name,
            f"{name} län",
            f"{genitives[name]} län",
            f"Länsstyrelsen {name}",
            f"Länsstyrelsen i {genitives[name]} län",
        ):
            assert places.COUNTY_FORMS[form] == slug
    assert set(places.COUNTY_FORMS.values()) == {slug for slug, _, _ in places.COUNTIES}


def test_290_municipalities_each_in_its_county() -> None:
    codes = [code for code, _ in places.MUNICIPALITIES.values()]
    assert len(places.MUNICIPALITIES) == len(set(codes)) == 290
    assert all(re.fullmatch(r"\d{4}", code) and code.startswith(county) for code, county in places.MUNICIPALITIES.values())
    assert {county for _, county in places.MUNICIPALITIES.values()} == {code for _, _, code in places.COUNTIES}


def test_localities() -> None:
    assert len(places.LOCALITIES) > 1500
    assert set(places.MUNICIPALITIES) - places.LANDSCAPES <= places.LOCALITIES
    assert not places.LOCALITIES & places.LANDSCAPES
    assert {"Visby", "Vadstena", "Alnarp", "Ultuna", "Grythyttan", "Västra Frölunda", "Upplands Väsby", "Ås"} <= places.LOCALITIES


def test_names_are_many_and_clean() -> None:
    assert len(names.GIVEN) > 9000
    assert len(names.SURNAMES) > 7000
    assert names.GIVEN >= names.GIVEN_THAT_ARE_WORDS
    assert not names.NOT_NAMES & (names.GIVEN | names.SURNAMES)
    assert {"Stina", "Atilla", "Liselott", "Åsa", "Mohamed", "Małgorzata", "Sirpa", "Warsame", "Ánde"} <= names.GIVEN


def test_a_given_name_that_means_something_else_is_marked_so() -> None:
    plain = {name.lower() for name in names.GIVEN - names.GIVEN_THAT_ARE_WORDS}
    for words in (
        roles.ROLES,
        roles.EVENT_FUNCTIONS,
        speech.SPEECH_VERBS,
        speech.PAST_SPEECH,
        organisations.HEADS,
        organisations.TAILS,
    ):
        assert not plain & words
    assert not names.GIVEN & organisations.ACRONYMS


@pytest.mark.parametrize(
    "word",
    [
        "trygghetssamordnare",
        "klimatstrateg",
        "samhällsutvecklingsdirektören",
        "vattenhandläggare",
        "limnologer",
        "utbildningsminister",
    ],
)
def test_compound_roles_are_known_by_their_head(word: str) -> None:
    assert word.endswith(roles.ROLE_SUFFIXES)
    assert word not in roles.NOT_ROLES


@pytest.mark.parametrize(
    "word",
    [
        "dialog",
        "prolog",
        "missbrukare",
        "populärare",
        "reseguide",
        "halvledare",
        "gränsvärden",
        "läsvärd",
        "katalog",
        "feminister",
        "högtalare",
    ],
)
def test_ordinary_words_are_no_roles(word: str) -> None:
    assert word not in roles.ROLES
    assert word in roles.NOT_ROLES or not word.endswith(roles.ROLE_SUFFIXES)


def test_roles_and_their_exceptions_do_not_meet() -> None:
    assert not roles.NOT_ROLES & (roles.ROLES | roles.EVENT_FUNCTIONS)
    assert len(roles.ROLES) > 1000


def test_bodies_stand_in_names_and_their_abbreviations_in_acronyms() -> None:
    assert {name for table in BODIES for name in table} == organisations.NAMES
    assert {short for table in BODIES for shorts in table.values() for short in shorts} <= organisations.ACRONYMS
    assert not organisations.ACRONYMS & {"PM", "SEK", "KL", "OBS", "TBA", "HBTQ", "NPF", "KSO", "VD"}


def test_every_region_and_ministry_stands() -> None:
    assert len(organisations.AGENCIES) > 300
    assert {
        "HaV",
        "MSB",
        "SMHI",
        "MUCF",
        "MFD",
        "IVO",
        "FORTE",
        "VGR",
        "VLL",
        "SLU",
        "KTH",
        "LTU",
        "BTH",
        "LRF",
        "RISE",
        "SKL",
        "SKR",
    } <= organisations.ACRONYMS
    for name in (
        "Region Gotland",
        "Västra Götalandsregionen",
        "Region Jämtland Härjedalen",
        "Näringsdepartementet",
        "Svea hovrätt",
    ):
        assert name in organisations.NAMES


def test_who_speaks_and_who_is_spoken_of_are_told_apart() -> None:
    assert not speech.BEFORE_NAME & speech.ABOUT_PERSON
    assert not speech.SPEECH_VERBS & speech.PAST_SPEECH - {"skriver"}
    assert len(speech.SPEECH_VERBS) > 200
