"""Figures against counts made by hand."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from scraper.cli import app
from scraper.evaluate.compare import Comparison, Count
from scraper.evaluate.gold import cases
from scraper.evaluate.report import figures, table
from scraper.evaluate.score import CORE, Score
from scraper.evaluate.wording import clock, headline, local, norm, token_f1

GOLD = {
    "kind": "event", "title": "Välkommen till en dag om vatten", "status": "scheduled", "start": "2022-11-11T09:00", "end": None,
    "deadline": "2022-11-01", "mode": "in_person", "organiser": "Länsstyrelsen Skåne",
    "venue": {"name": "Slottet", "street": "Storgatan 1", "postal_code": None, "locality": "Malmö"},
    "cost": {"free": False, "amounts": [{"amount": 450, "what": None}]},
    "agenda": [
        {"day": None, "start": "09:00", "end": "09:15", "title": "Välkommen", "kind": "welcome", "speakers": []},
        {"day": None, "start": "09:15", "end": None, "title": "Vattnet i länet", "kind": "talk",
         "speakers": [{"name": "Stina Berg", "role": "hydrolog", "organisation": "Länsstyrelsen Skåne"}]},
    ],
    "speakers": [{"name": "Stina Berg", "role": "hydrolog", "organisation": "Länsstyrelsen Skåne"}],
}  # fmt: skip
RIGHT = {
    **GOLD, "title": "Dag om vatten", "start": "2022-11-11T09:00:00+01:00", "deadline": "2022-11-01T23:30:00+01:00",
    "cost": {"free": False, "amounts": [{"amount": "450", "currency": "SEK"}]},
}  # fmt: skip


def compared(**changes: object) -> Comparison:
    comparison = Comparison()
    comparison.event(GOLD, {**RIGHT, **changes})
    return comparison


def test_a_record_that_says_the_same_is_right_in_every_field() -> None:
    assert compared().wrong == []
    assert {name: count.f1 for name, count in compared().counts.items()} == dict.fromkeys(compared().counts, 1.0)


def test_every_core_field_is_counted() -> None:
    assert set(CORE) <= set(compared().counts) | {"end"}


@pytest.mark.parametrize(
    ("changes", "name", "expected"),
    [
        ({"start": None}, "start", Count(0, 0, 1)),
        ({"start": "2022-11-11"}, "start", Count(0, 1, 1)),
        ({"end": "2022-11-11T16:00:00+01:00"}, "end", Count(0, 1, 0)),
        ({"deadline": "2022-11-02"}, "deadline", Count(0, 1, 1)),
        ({"status": "full"}, "status", Count(0, 1, 1)),
        ({"title": "En dag om vin"}, "title", Count(0, 1, 1)),
        ({"venue": None}, "venue", Count(0, 0, 1)),
        ({"venue": {"name": "Slottet i Malmö", "street": "Storgatan 1"}}, "venue", Count(1, 1, 1)),
        ({"venue": {"name": "Slottet i Malmö", "street": "Storgatan 1"}}, "venue.locality", Count(0, 0, 1)),
        ({"cost": {"free": None, "amounts": [{"amount": 450}, {"amount": 200}]}}, "cost.amounts", Count(0, 1, 1)),
        ({"cost": {"free": True, "amounts": []}}, "cost.free", Count(0, 1, 1)),
        ({"organiser": "Länsstyrelsen"}, "organiser", Count(1, 1, 1)),
        ({"agenda": GOLD["agenda"][:1]}, "agenda.item", Count(1, 1, 2)),  # type: ignore[index]
        ({"agenda": GOLD["agenda"][:1]}, "agenda.speaker.role", Count(0, 0, 1)),  # type: ignore[index]
        ({"agenda": []}, "agenda.end", Count(0, 0, 0)),
        ({"speakers": [{"name": "Stina Berg", "role": "moderator"}]}, "speaker.name", Count(1, 1, 1)),
        ({"speakers": [{"name": "Stina Berg", "role": "moderator"}]}, "speaker.role", Count(0, 0, 1)),
        ({"speakers": [{"name": "stina  berg"}, {"name": "Lars Ek", "role": "ordförande"}]}, "speaker.role", Count(0, 1, 1)),
    ],
)  # fmt: skip
def test_counts(changes: dict[str, object], name: str, expected: Count) -> None:
    assert compared(**changes).counts[name] == expected


def test_silence_earns_nothing() -> None:
    assert "end" not in compared(end=None).counts


def test_items_of_one_time_are_paired_by_title() -> None:
    comparison = Comparison()
    talks: list[dict[str, object]] = [
        {"start": "10:00", "title": title, "kind": "talk", "speakers": []} for title in ("Skog", "Vatten")
    ]
    comparison.event({"agenda": talks}, {"agenda": talks[::-1]})
    assert comparison.counts["agenda.title"] == Count(2, 2, 2)


def test_figures_of_a_count() -> None:
    count = Count(right=3, claimed=4, said=6)
    assert (count.precision, count.recall, count.f1) == (0.75, 0.5, 0.6)
    assert (Count().precision, Count().recall, Count().f1) == (1.0, 1.0, 1.0)


def test_a_page_without_a_record_claims_nothing() -> None:
    score = Score()
    score.page("x", GOLD, None)
    assert score.counts["record"].f1 == 0.0
    assert score.counts["start"] == Count(0, 0, 1)
    assert score.misses["x"][0] == "no record"


def test_pages_that_are_no_events() -> None:
    score = Score()
    score.page("listing", {"kind": "listing"}, None)
    score.page("other", {"kind": "other"}, RIGHT)
    score.page("event", GOLD, None)
    assert score.counts["no_event"] == Count(1, 2, 2)
    assert score.pages == 1
    assert score.misses["other"] == ["an event was read from a page of the kind 'other'"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Länsstyrelsen Skåne", "länsstyrelsen  SKÅNE.", 1.0),
        ("a b c", "a b d", 2 / 3),
        ("a a", "a", 2 / 3),
        (None, "", 1.0),
        (None, "a", 0.0),
        ("vatten\u00ad\u00advård", "vattenvård", 1.0),
    ],
)
def test_token_f1(one: object, other: object, expected: float) -> None:
    assert token_f1(one, other) == pytest.approx(expected)


def test_what_wordings_do_not_count() -> None:
    assert norm("”Vatten”\u00a0– och  skog!") == norm("vatten-och skog")
    assert headline("Inbjudan till ett seminarium") == "seminarium"
    assert (local("2022-11-11T09:00:00+01:00"), local("2022-11-11"), local(None)) == ("2022-11-11T09:00", "2022-11-11", None)
    assert (clock("2022-11-11T09:00:00"), clock("09:00"), clock(None)) == ("09:00", "09:00", None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One page to develop on, one held out, one without an event."""
    page = "<html><body><main><p>11 nov 2022 klocka 09.00 - 12.15</p><h1>Vatten</h1><p>Om vatten.</p></main></body></html>"
    for split in ("dev", "held-out"):
        fixture = tmp_path / "site.se" / split
        fixture.mkdir(parents=True)
        (fixture / "page.html").write_text(page, "utf-8")
        (fixture / "page.toml").write_text(f'url = "https://site.se/{split}"\nsplit = "{split}"\n', "utf-8")
        gold = {"title": "Skog", "status": "scheduled", "start": "2022-11-11T09:00", "end": "2022-11-11T12:15"}
        (fixture / "event.json").write_text(json.dumps(gold), "utf-8")
    empty = tmp_path / "no-event" / "empty"
    empty.mkdir(parents=True)
    (empty / "page.html").write_text("", "utf-8")
    (empty / "page.toml").write_text('kind = "empty"\nsplit = "dev"\n', "utf-8")
    return tmp_path


def test_cases_of_fixture_folders(folder: Path) -> None:
    found = {case.name: (case.url, case.split, case.gold.get("kind")) for case in cases(folder)}
    assert found == {
        "no-event/empty/page.html": (None, "dev", "empty"),
        "site.se/dev/page.html": ("https://site.se/dev", "dev", None),
        "site.se/held-out/page.html": ("https://site.se/held-out", "held-out", None),
    }


def test_cases_of_a_flat_folder(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"url": "https://site.se/a"}', "utf-8")
    (tmp_path / "a.txt").write_text("text", "utf-8")
    (tmp_path / "b.json").write_text("{}", "utf-8")
    assert [(case.name, case.url, case.content()) for case in cases(tmp_path)] == [("a.txt", "https://site.se/a", "text")]


def test_the_command_shows_misses_of_development_pages_only(folder: Path) -> None:
    result = CliRunner().invoke(app, ["evaluate", str(folder), "--verbose"])
    assert result.exit_code == 0
    assert "site.se/dev/page.html\n    title: want 'Skog', got 'Vatten'" in result.stdout
    assert "held-out/page.html" not in result.stdout
    assert "held-out/page.html" in CliRunner().invoke(app, ["evaluate", str(folder), "--verbose", "--all"]).stdout


def test_the_command_gives_figures_a_split(folder: Path) -> None:
    scores = json.loads(CliRunner().invoke(app, ["evaluate", str(folder), "--json"]).stdout)
    assert {split: score["pages"] for split, score in scores.items()} == {"all": 2, "dev": 1, "held-out": 1}
    assert scores["all"]["fields"]["start"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "said": 2, "claimed": 2}
    assert scores["all"]["fields"]["no_event"]["f1"] == 1.0


def test_an_empty_folder_is_wrong_usage(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["evaluate", str(tmp_path)]).exit_code == 2


def test_the_table_shows_the_gap() -> None:
    whole, dev, held_out = Score(), Score(), Score()
    for score, record in ((dev, RIGHT), (held_out, {**RIGHT, "start": None})):
        score.page("x", GOLD, record)
        whole.page("x", GOLD, record)
    rows = {line[:28].strip(): line[28:].split() for line in table({"all": whole, "dev": dev, "held-out": held_out})}
    assert rows["field"] == ["precision", "recall", "F1", "said", "dev", "F1", "held-out", "F1", "gap"]
    assert rows["start"] == ["1.000", "0.500", "0.667", "2", "1.000", "0.000", "+1.000"]
    assert json.loads(figures({"all": whole}))["all"]["pages"] == 2
