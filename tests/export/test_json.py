"""JSON and JSON Lines: the records as they are, which the published schema takes."""

import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from scraper import Event, schema
from scraper.export import FORMATS, writer
from scraper.export.entry import Entry, Options
from scraper.export.folder import write_by_county
from scraper.export.select import read
from scraper.lexicon.places import COUNTIES
from tests.export.entries import entries, records


def written(form: str, given: list[Entry]) -> bytes:
    out = io.BytesIO()
    writer(form)(iter(given), out, Options())
    return out.getvalue()


def test_an_array_is_the_records() -> None:
    assert json.loads(written("json", entries())) == list(records())
    assert json.loads(written("json", [])) == []


def test_lines_are_the_records_as_extract_prints_them() -> None:
    lines = written("jsonl", entries()).splitlines()
    assert [json.loads(line) for line in lines] == list(records())
    assert [Event.model_validate_json(line).model_dump_json().encode() for line in lines] == lines
    assert written("jsonl", []) == b""


def test_the_schema_takes_every_record() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema.text()))
    for record in json.loads(written("json", entries())):
        validator.validate(record)


def test_what_was_written_is_read_again() -> None:
    complaints: list[str] = []
    for form in ("json", "jsonl"):
        text = io.BytesIO(written(form, entries()))
        assert [entry.record for entry in read(text, complaints.append)] == list(records())
    assert complaints == []


def test_bad_records_are_named_and_the_rest_comes() -> None:
    line = written("jsonl", entries()[:1])
    complaints: list[str] = []
    read_again = list(read([line, b"{\n", b'{"id": "x"}\n', b"\n", line, written("jsonl", entries()[1:2])], complaints.append))
    assert [entry.id for entry in read_again] == [entry.id for entry in entries()[:2]]
    assert [text.partition(": no")[0] for text in complaints[:2]] == ["standard input: line 2", "standard input: line 3"]
    assert complaints[2:] == [f"standard input: {entries()[0].id} comes more than once: the first is taken"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_a_county(form: str, tmp_path: Path) -> None:
    paths = write_by_county(form, entries(), tmp_path, Options(), {"gotland"})
    slugs = {(record["county"] or {"slug": "other"})["slug"] for record in records()} | {"gotland"}
    assert {path.name for path in paths} == {f"{slug}{FORMATS[form].suffix}" for slug in slugs}
    assert sorted(tmp_path.iterdir()) == sorted(paths)


def test_the_files_together_are_all_records(tmp_path: Path) -> None:
    paths = write_by_county("jsonl", entries(), tmp_path, Options())
    found: list[dict[str, Any]] = [json.loads(line) for path in paths for line in path.read_bytes().splitlines()]
    assert sorted(record["id"] for record in found) == sorted(record["id"] for record in records())
    assert {path.stem for path in paths} <= {slug for slug, _, _ in COUNTIES} | {"other"}


def test_a_hostile_county_is_no_path(tmp_path: Path) -> None:
    county = {"slug": "../../x", "name": "X", "code": "99"}
    (path,) = write_by_county("jsonl", [Entry("a", {**records()[0], "county": county})], tmp_path / "", Options())
    assert path == tmp_path / "other.jsonl"
