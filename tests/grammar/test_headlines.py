"""The headline of an item, told from the persons beside it."""

import pytest

from scraper import extract_item
from scraper.grammar import headlines, participants
from scraper.grammar.rows import Row


def title(item: str) -> str | None:
    return extract_item(f"10.00 {item}").title


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Vattnet i länet", "Vattnet i länet"),
        ("Vattnet i länet, Stina Lindqvist, hydrolog, SMHI", "Vattnet i länet"),
        ("Vattnet i länet - Stina Lindqvist, hydrolog", "Vattnet i länet"),
        ("Vattnet i länet. Stina Lindqvist, hydrolog", "Vattnet i länet"),
        ("Hur går det? Stina Lindqvist, hydrolog", "Hur går det?"),
        ("Vattnet i länet med Stina Lindqvist", "Vattnet i länet"),
        ("Vattnet i länet (Stina Lindqvist, SMHI)", "Vattnet i länet"),
        ("InledningBritta Rosén, Landshövding", "Inledning"),
        ("Stopp för machokulturen - Atilla Yoldas, Journalist", "Stopp för machokulturen"),
        ("Stina Lindqvist inleder dagen", "inleder dagen"),
        ("Landshövding Stina Lindqvist hälsar välkommen!", "hälsar välkommen"),
        ("Stina Lindqvist, hydrolog, berättar om vattnet i länet", "berättar om vattnet i länet"),
        ("Stina Lindqvist, SMHI: Vattnet i länet", "Vattnet i länet"),
        ("Stina Lindqvist, hydrolog, SMHI", None),
        ("Medverkande: Stina Lindqvist, hydrolog", None),
        ("Länsstyrelsen informerar", "Länsstyrelsen informerar"),
        ("Följder av pandemin, Myndigheten för delaktighet", "Följder av pandemin"),
        ("Lunch - på egen bekostnad", "Lunch"),
        ("Panelsamtal. Moderator: Stina Lindqvist", "Panelsamtal"),
        ("Vattnet i länet\nStina Lindqvist, hydrolog", "Vattnet i länet"),
        (
            "Vattnet i länet och vad vi kan göra för att\nrädda våra sjöar",
            "Vattnet i länet och vad vi kan göra för att rädda våra sjöar",
        ),
        ("Stina Lindqvist, hydrolog, berättar om ”Vattnet i länet”", "”Vattnet i länet”"),
        ("Stina Lindqvist, SMHI, håller ett föredrag med rubriken ”Vattnet i länet”.", "”Vattnet i länet”"),
        ("Härefter inledde hydrologen Stina Lindqvist diskussion rörande »Vattnet i länet».", "»Vattnet i länet»"),
        ("Torsdagen hålls en temadag i Lund. Hydrologen Stina Lindqvist talar över ämnet Vattnet i länet.", "Vattnet i länet"),
        ("Stina Lindqvist talar på temat ”Vatten”", "”Vatten”"),
        ("Rapporten läggs fram av:\nStina Lindqvist, hydrolog, SMHI", None),
        ("Samtalet hålls ihop av Stina Lindqvist, SMHI", None),
        ("Om boken Skogens röst, skriven av Tora Lindvall", "Om boken Skogens röst, skriven av Tora Lindvall"),
    ],
)
def test_titles(item: str, expected: str | None) -> None:
    found = title(item)
    assert (found.rstrip("!") if found else found) == expected


@pytest.mark.parametrize("line", ["Medverkande", "Medverkande:", "I panelen:", "På scenen medverkar:", "Föreläsare"])
def test_lines_that_only_announce_persons(line: str) -> None:
    assert participants.is_person_heading(line, Row(0, len(line)))


@pytest.mark.parametrize("line", ["Medverkande barn i skolan", "Föreläsare: Stina Lindqvist", "Vattnet i länet"])
def test_lines_that_do_not(line: str) -> None:
    assert not participants.is_person_heading(line, Row(0, len(line)))


@pytest.mark.parametrize("line", ["stina@example.se", "Stina Lindqvist 010-555 01 02", "tfn 0470-555 01", "tel 555"])
def test_contact_lines(line: str) -> None:
    assert participants.is_contact(line, Row(0, len(line)))
    assert title(line) is None


def test_a_line_without_contact() -> None:
    assert not participants.is_contact("Vattnet i länet 2030", Row(0, 20))


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("Vattnet i länet och", "hur vi räddar det", True),
        ("Vattnet i länet", "och hur vi räddar det", True),
        ("Vattnet i länet.", "och hur vi räddar det", False),
        ("Vattnet i länet", "Stina Lindqvist", False),
        ("VATTNET I LÄNET", "och hur vi räddar det", False),
        ("Vattnet i länet", "berättar om sjöar", False),
    ],
)
def test_wrapped_headlines(first: str, second: str, is_one: bool) -> None:
    text = f"{first}\n{second}"
    head, below = headlines.head_of(text, [Row(0, len(first)), Row(len(first) + 1, len(text))])
    assert (head.end == len(text)) is is_one
    assert len(below) == (not is_one)


@pytest.mark.parametrize(("bullet", "gap"), [(True, False), (False, True)])
def test_bullets_and_paragraphs_do_not_run_on(bullet: bool, gap: bool) -> None:
    text = "Vattnet i länet och\nhur vi räddar det"
    assert headlines.head_of(text, [Row(0, 19), Row(20, len(text), bullet, gap)])[0] == Row(0, 19)
