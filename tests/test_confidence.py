"""Confidence: what is sure is right, the table knows every kind of reading, and a threshold leaves the record whole."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import NoEventError, extract, page_text, schema
from scraper.confidence import field_of, kind_of, of
from scraper.lexicon.confidence import CONFIDENCE, METADATA
from scraper.model import Event
from tests.golden import SURE, kinds_of, pages, reliability, share_right
from tests.judged import values
from tests.test_shape import at

REQUIRED = 0.97
PAGE = "Vattendagen\n\n08 jun 2023 klocka 08.30 - 15.00\n\nVar: Rådhuset, Lund\n\nProgram\n09.00 Öppning, Eva Ek, chef, SMHI\n10.00 Kaffe"
DEV = [page for page in pages() if page.case.split == "dev"]


def test_sure_values_are_right_on_held_out_pages() -> None:
    sure = [value for value in values() if value.split == "held-out" and value.right is not None and value.confidence >= SURE]
    assert share_right(sure) >= REQUIRED


def test_more_confidence_means_more_right_on_held_out_pages() -> None:
    found = [value for value in values() if value.split == "held-out" and value.right is not None]
    sure = [value for value in found if value.confidence >= SURE]
    assert len(sure) > len(found) / 5
    assert share_right(sure) > share_right([value for value in found if value.confidence < SURE])


def test_the_table_knows_every_kind_on_dev_pages() -> None:
    met = {(field, kind) for page in DEV for field, kind in kinds_of(page.id) if kind not in METADATA}
    assert {(field, kind) for field, kind in met if kind not in CONFIDENCE.get(field, {})} == set()


def test_the_table_knows_every_field() -> None:
    assert {field for page in pages() for field, _ in kinds_of(page.id)} <= CONFIDENCE.keys()


def test_confidence_is_a_share_and_never_certain() -> None:
    assert all(0 < share < 1 for row in CONFIDENCE.values() for share in row.values())
    assert all("" in row for row in CONFIDENCE.values())


def test_unknown_kinds_and_fields_have_that_of_what_is_known() -> None:
    assert of("start", "label: never seen") == CONFIDENCE["start"]["label"]
    assert of("start", "never seen") == CONFIDENCE["start"][""]
    assert of("never.seen", "never seen") == CONFIDENCE[""][""]


@pytest.mark.parametrize(
    ("pointer", "rule", "told", "kind"),
    [
        ("/start", "label Datum: clock range", (), "label: clock range"),
        ("/start", "label Tid: plats: day and month", (), "label: day and month"),
        ("/agenda/0/speakers/1/name", "given_name", ("/agenda/0/speakers/1/role",), "role: given_name"),
        ("/speakers/1/name", "given_name", ("/speakers/0/role",), "alone: given_name"),
    ],
)
def test_kinds(pointer: str, rule: str, told: tuple[str, ...], kind: str) -> None:
    assert kind_of(pointer, rule, "Eva Ek", told) == kind
    assert not any(step.isdigit() for step in field_of(pointer).split("."))


def test_figures_are_shown_for_both_halves() -> None:
    assert [line.partition(":")[0] for line in reliability() if not line.startswith(" ")] == ["dev", "held-out"]


@given(st.sampled_from(DEV), st.floats(0, 1), st.booleans())
def test_a_threshold_leaves_the_record_whole(page: object, minimum: float, contacts: bool) -> None:
    case = page.case  # type: ignore[attr-defined]
    try:
        event = extract(case.content(), url=case.url, as_of=case.as_of, contacts=contacts, min_confidence=minimum)
    except NoEventError:
        return
    text, record = page_text(case.content(), case.url), event.model_dump(mode="json")
    for entry in event.evidence:
        assert entry.start is None or text[entry.start : entry.end] == entry.quote
        assert at(record, entry.field) is not None
        assert entry.confidence is not None
        assert entry.confidence >= minimum or entry.field == "/status"
    for problem in event.problems:
        at(record, problem.field.rpartition("/")[0])
    assert Event.model_validate_json(event.model_dump_json()) == event


def test_nothing_is_dropped_without_a_threshold() -> None:
    assert extract(PAGE, min_confidence=0.0) == extract(PAGE)


def test_all_that_is_read_goes_at_one_and_says_why() -> None:
    whole, bare = extract(PAGE), extract(PAGE, min_confidence=1.0)
    assert whole.start
    assert whole.agenda
    assert (bare.title, bare.start, bare.end, bare.venue, bare.agenda, bare.speakers, bare.evidence) == (
        None,
        None,
        None,
        None,
        (),
        (),
        (),
    )
    dropped = {problem.field: problem.message for problem in bare.problems if problem.code == "low_confidence"}
    rule = next(entry for entry in whole.evidence if entry.field == "/title")
    assert repr(whole.title) in dropped["/title"]
    assert repr(rule.rule) in dropped["/title"]
    assert f"{rule.confidence:.2f}" in dropped["/title"]


def test_a_status_is_kept_beside_its_problem() -> None:
    event = extract("08 jun 2023 klocka 08.30 - 15.00\n\nINSTÄLLT: Vattendagen\n\nVar: Lund", min_confidence=1.0)
    assert event.status == "cancelled"
    assert "/status" in {problem.field for problem in event.problems}


def test_records_without_confidence_are_still_valid() -> None:
    record = json.loads(extract(PAGE).model_dump_json())
    for entry in record["evidence"]:
        del entry["confidence"]
    assert Event.model_validate(record).evidence[0].confidence is None
    jsonschema.validate(record, json.loads(schema.text()))


def test_the_table_is_made_by_the_script() -> None:
    assert "python -m tests.calibrate" in (Path(__file__).parents[1] / "scraper" / "lexicon" / "confidence.py").read_text("utf-8")
