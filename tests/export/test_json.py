"""JSON and JSON Lines: the records as they are, which the published schema takes."""

import io
import json

import jsonschema

from scraper import Event, schema
from scraper.export import writer
from scraper.export.entry import Entry, Options
from scraper.export.select import read
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
