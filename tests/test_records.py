import json
from io import BytesIO
from typing import Any

import pytest

from scraper.errors import InputError
from scraper.model import Event
from scraper.records import read
from tests.export.entries import records

RECORDS = [json.dumps(record, ensure_ascii=False).encode() for record in records()[:3]]
EVENTS = [Event.model_validate_json(record) for record in RECORDS]


def found(text: bytes) -> list[Event | str]:
    return [str(each) if isinstance(each, InputError) else each for each in read("in", BytesIO(text))]


def altered(name: str, number: str) -> bytes:
    """A record with a number of this spelling in it."""
    values: dict[str, dict[str, Any]] = {
        "sum": {"cost": {"free": False, "amounts": [{"amount": "@"}], "text": None}},
        "capacity": {"registration": {"capacity": "@"}},
        "span": {"evidence": [{"field": "/title", "quote": "x", "start": "@", "end": 1, "rule": "r"}]},
        "confidence": {"evidence": [{"field": "/title", "rule": "r", "confidence": "@"}]},
    }
    return json.dumps(records()[0] | values[name]).replace('"@"', number).encode()


INPUTS = {
    "lines": b"\n".join(RECORDS),
    "lines that end and stand apart": b"\n\r\n".join(RECORDS) + b"\n\n",
    "an array in one line": b"[" + b",".join(RECORDS) + b"]",
    "an array in many lines": json.dumps([*map(json.loads, RECORDS)], indent=1).encode(),
    "lines with a mark of their encoding": b"\xef\xbb\xbf" + b"\n".join(RECORDS),
    "an array with a mark of its encoding": b"\xef\xbb\xbf[" + b",".join(RECORDS) + b"]",
    "an array after blank lines": b"\n \n[" + b",\n".join(RECORDS) + b"]",
}


@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS.keys())
def test_records_come_in_their_order_however_they_stand(text: bytes) -> None:
    assert found(text) == EVENTS


@pytest.mark.parametrize("indent", [None, 2])
def test_one_object_is_one_record(indent: int | None) -> None:
    assert found(json.dumps(records()[0], indent=indent).encode()) == EVENTS[:1]


@pytest.mark.parametrize("text", [b"", b"\n", b" \n\t\r\n", b"[]", b"[\n]\n"])
def test_an_empty_input_has_no_records(text: bytes) -> None:
    assert found(text) == []


BAD = (b"{broken", b"null", b"[]", b"17", b'"text"', b"{}", b"\xff\xfe\x00", b'{"id": "\\ud800"}', b'{"id": 1}')


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("place", [1, 2])
def test_a_bad_line_is_named_by_its_number_and_the_others_are_read(bad: bytes, place: int) -> None:
    lines = [*RECORDS]
    lines.insert(place, bad)
    events = found(b"\n" + b"\n".join(lines))
    message = events.pop(place)
    assert isinstance(message, str)
    assert message.startswith(f"in: line {place + 2}: no record: ")
    assert "\n" not in message
    assert events == EVENTS


@pytest.mark.parametrize("bad", [b"{broken", b"\xff\xfe\x00", b'{"a":' * 100_000])
def test_a_bad_first_line_is_one_bad_line(bad: bytes) -> None:
    message, *events = found(b"\n".join([bad, *RECORDS]))
    assert str(message).startswith("in: line 1: no record: ")
    assert events == EVENTS


def test_a_bad_record_of_an_array_is_named_by_its_number() -> None:
    events = found(b"[" + b",".join([RECORDS[0], b"{}", b"[]", RECORDS[1]]) + b"]")
    assert events[::3] == EVENTS[:2]
    assert [str(message).partition(": no record: ")[0] for message in events[1:3]] == ["in: record 2", "in: record 3"]


def test_what_is_wrong_is_said_with_the_field() -> None:
    assert found(json.dumps(records()[0] | {"status": "tba"}).encode())[0] == (
        "in: line 1: no record: status: Input should be 'scheduled', 'cancelled', 'postponed' or 'full'"
    )


@pytest.mark.parametrize("depth", [500, 3_000, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}"), (b'{"cost":', b"}")])
@pytest.mark.parametrize("ends", [True, False])
def test_deep_nesting_is_no_record(depth: int, opening: bytes, closing: bytes, ends: bool) -> None:
    (message,) = found(opening * depth + (b"1" + closing * depth if ends else b""))
    assert str(message).startswith("in: ")


NUMBERS = ("9" * 100, "9" * 5_000, "1e999", "-1e999", "NaN", "Infinity", "-1", "1e400", '"1E+999999999"', '"x"')


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["sum", "confidence"])
def test_a_number_beyond_reason_is_no_record(name: str, number: str) -> None:
    (message,) = found(altered(name, number))
    assert str(message).startswith("in: line 1: no record: ")


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("sum", '"0E+999999999"'),
        ("span", "9" * 5_000),
        ("span", "1.5"),
        *(("capacity", number) for number in ("9" * 16, "-" + "9" * 19, "9" * 5_000, "1e99", "NaN", "1.5")),
    ],
)
def test_a_number_that_no_column_holds_is_no_record(name: str, number: str) -> None:
    (message,) = found(altered(name, number))
    assert str(message).startswith("in: line 1: no record: ")


@pytest.mark.parametrize("number", ["0", "100", "99.5", '"100.50"', "9" * 15])
def test_sums_as_they_occur_are_read(number: str) -> None:
    (event,) = found(altered("sum", number))
    assert isinstance(event, Event)


@pytest.mark.parametrize("cut", range(0, len(RECORDS[0]), 97))
def test_a_record_that_is_cut_off_is_no_record(cut: int) -> None:
    events = found(RECORDS[1] + b"\n" + RECORDS[0][:cut])
    assert events[0] == EVENTS[1]
    assert [str(each)[:11] for each in events[1:]] == ["in: line 2:"][: min(cut, 1)]
