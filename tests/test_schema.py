"""The published schema is the model's, tells of every field, and holds for records of all ages.

``tests/records/COMMIT.jsonl`` are records as the program printed them at that commit. They are never made anew; a release adds a file.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest

from scraper import NoEventError, extract, schema
from scraper.model import SCHEMA_VERSION, Event
from scraper.schema.__main__ import WRITTEN
from scraper.schema.fields import FIELDS

HERE: Final = Path(__file__).parent
SCHEMA: Final[dict[str, Any]] = json.loads(schema.text())
OBJECTS: Final[dict[str, dict[str, Any]]] = {**SCHEMA["$defs"], "Event": SCHEMA}
PROPERTIES: Final = {f"{name}.{key}": shape for name, part in OBJECTS.items() for key, shape in part["properties"].items()}
OLD: Final = [
    pytest.param(line, id=f"{file.stem}:{number}")
    for file in sorted((HERE / "records").glob("*.jsonl"))
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
]
PAGES: Final = sorted(page for page in HERE.parent.glob("fixtures/*/*/page.*") if page.suffix in {".html", ".txt"})


def validator(shape: dict[str, Any]) -> jsonschema.Draft202012Validator:
    """One that resolves references into the schema and asserts formats."""
    whole = {"$defs": SCHEMA["$defs"], **shape}
    return jsonschema.Draft202012Validator(whole, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def errors(value: object, shape: dict[str, Any]) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator(shape).iter_errors(value)]


@cache
def records() -> tuple[dict[str, Any], ...]:
    def read() -> Iterator[dict[str, Any]]:
        for page in PAGES:
            content = page.read_bytes() if page.suffix == ".html" else page.read_text("utf-8")
            try:
                yield json.loads(extract(content, contacts=True).model_dump_json())
            except NoEventError:
                continue

    return tuple(read())


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_is_published_is_current(path: Path) -> None:
    assert path.read_text("utf-8") == WRITTEN[path](), "run: make schema"


def test_it_is_a_schema_of_draft_2020_12() -> None:
    assert SCHEMA["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_its_identity_names_the_version() -> None:
    assert SCHEMA["$id"] == f"urn:swedish-events:schema:event:{SCHEMA_VERSION}"
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION
    assert f"event-{SCHEMA_VERSION}.json" == schema.FILE


def test_every_object_is_described() -> None:
    assert [name for name, part in OBJECTS.items() if not part["description"].endswith(".")] == []


@pytest.mark.parametrize("field", PROPERTIES)
def test_a_field_has_a_sentence_and_examples_that_it_allows(field: str) -> None:
    shape = PROPERTIES[field]
    assert re.fullmatch(r"[A-Z`].*\.", shape["description"])
    assert any(each is not None for each in shape["examples"])
    assert [message for each in shape["examples"] for message in errors(each, shape)] == []


def test_times_name_their_zone() -> None:
    times = {field for field, shape in PROPERTIES.items() if r"T\\d{2}" in json.dumps(shape)}
    assert {"Event.start", "Event.end", "Event.deadline"} < times
    assert [field for field in times if "Europe/Stockholm" not in PROPERTIES[field]["description"]] == []


def test_numbers_name_their_unit() -> None:
    units = {
        "Amount.amount": "SEK",
        "Registration.capacity": "places",
        "Evidence.start": "characters",
        "Evidence.end": "characters",
        "Evidence.confidence": "0 to 1",
    }
    numbers = {
        field
        for field, shape in PROPERTIES.items()
        if {"number", "integer"} & set(re.findall(r'"type": "(\w+)"', json.dumps(shape)))
    }
    assert numbers == set(units)
    assert [field for field, unit in units.items() if unit not in PROPERTIES[field]["description"]] == []


def test_nothing_is_told_of_fields_that_the_model_has_not() -> None:
    assert {f"{name}.{key}" for name, rows in FIELDS.items() for key in rows} == set(PROPERTIES)


def test_the_example_is_a_record() -> None:
    (example,) = SCHEMA["examples"]
    assert errors(example, SCHEMA) == []
    assert json.loads(Event.model_validate(example).model_dump_json()) == example
    assert example["occurrences"][0].items() >= {key: example[key] for key in ("start", "end")}.items()
    text = f"{example['title']}\n\n{example['evidence'][0]['quote']}"
    assert text[example["evidence"][0]["start"] : example["evidence"][0]["end"]] == example["evidence"][0]["quote"]


def test_an_example_that_is_wrong_is_found() -> None:
    day = PROPERTIES["AgendaItem.day"]
    assert errors("2022-11-12", day) == []
    assert errors("2022-13-12", day) != []
    assert errors([{"name": "Anna", "title": "fil dr"}], PROPERTIES["Event.speakers"]) != []


@pytest.mark.parametrize("line", OLD)
def test_old_records_are_valid_and_load(line: str) -> None:
    record = json.loads(line)
    assert errors(record, SCHEMA) == []
    loaded = json.loads(Event.model_validate_json(line).model_dump_json())
    assert with_its_fields(loaded, record) == record


def with_its_fields(new: object, old: object) -> object:
    """The new value without the fields that have been added since."""
    if isinstance(new, dict) and isinstance(old, dict):
        return {key: with_its_fields(new.get(key), value) for key, value in old.items()}
    if isinstance(new, list) and isinstance(old, list) and len(new) == len(old):
        return [with_its_fields(*pair) for pair in zip(new, old, strict=True)]
    return new


def test_old_records_are_of_different_ages() -> None:
    has_confidence = {"confidence" in entry for line in OLD for entry in json.loads(str(line.values[0]))["evidence"]}
    assert has_confidence == {True, False}


def test_records_of_all_fixtures_are_valid() -> None:
    assert len(records()) > 200
    check = validator(SCHEMA)
    assert [error.message for record in records() for error in check.iter_errors(record)] == []


def test_a_record_as_printed_has_every_field() -> None:
    assert {tuple(record) for record in records()} == {tuple(SCHEMA["properties"])}
