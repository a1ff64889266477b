"""Parquet files, read back by pyarrow and by DuckDB."""

import gc
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from pydantic import BaseModel

from scraper.export import columns, parquet
from scraper.export.entry import Entry, Options
from scraper.model import SCHEMA_ID, Event
from tests.export import entries as fixtures
from tests.export.made import HOSTILE, entry, written

OF_THE_ENTRY: Final = ("event_id", "sources", "sequence", "first_seen", "changed", "state", "start_date", "end_date")


@cache
def exported() -> bytes:
    data, complaints = written(parquet.write, fixtures.entries())
    assert complaints == []
    return data


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[duckdb.DuckDBPyConnection]:
    """DuckDB in a folder with the file of all fixtures, x.parquet."""
    (tmp_path / "x.parquet").write_bytes(exported())
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as connection:
        yield connection


def read(data: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(io.BytesIO(data)).to_pylist()
    return rows


def as_json(value: Any) -> Any:  # noqa: ANN401
    """A value as the record has it in JSON."""
    if isinstance(value, dict):
        return {name: as_json(part) for name, part in value.items()}
    if isinstance(value, list):
        return [as_json(part) for part in value]
    if isinstance(value, Decimal):
        return float(value)
    return str(value) if isinstance(value, date) else value


def record_of(row: dict[str, Any]) -> dict[str, Any]:
    return {name: as_json(value) for name, value in row.items() if name not in OF_THE_ENTRY}


def test_every_record_comes_back_as_it_was() -> None:
    rows = read(exported())
    assert len(rows) == len(fixtures.entries()) > 150
    for row, one in zip(rows, fixtures.entries(), strict=True):
        assert record_of(row) == dict(one.record)
        assert (row["event_id"], row["sources"]) == (one.id, [*one.sources])


def test_duckdb_reads_the_same_records(database: duckdb.DuckDBPyConnection) -> None:
    result = database.execute("SELECT * FROM 'x.parquet'")
    names = [column[0] for column in result.description or ()]
    assert names == [*columns.SCHEMA.names]
    rows = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
    assert [record_of(row) for row in rows] == [dict(one.record) for one in fixtures.entries()]


def test_duckdb_answers_questions_about_days_programmes_and_sums(database: duckdb.DuckDBPyConnection) -> None:
    records = fixtures.records()
    months = database.execute("SELECT strftime(start_date, '%Y-%m'), count(*) FROM 'x.parquet' GROUP BY ALL").fetchall()
    assert dict(months) == _counts(record["start"] and record["start"][:7] for record in records)
    speaking = database.execute(
        """SELECT event_id, item.start, person.name
            FROM (SELECT event_id, unnest(agenda) AS item FROM 'x.parquet') AS items, unnest(item.speakers) AS people(person)"""
    ).fetchall()
    assert sorted(speaking) == sorted(
        (record["id"], item["start"], person["name"])
        for record in records
        for item in record["agenda"]
        for person in item["speakers"]
    )
    dearest = database.execute("SELECT max(a.amount) FROM (SELECT unnest(cost.amounts) AS a FROM 'x.parquet')").fetchall()
    sums = [amount["amount"] for record in records if record["cost"] for amount in record["cost"]["amounts"]]
    assert dearest == [(Decimal(max(sums)),)]


def _counts(values: Iterator[Any]) -> dict[Any, int]:
    found: dict[Any, int] = {}
    for value in values:
        found[value] = found.get(value, 0) + 1
    return found


def test_the_schema_has_every_field_of_the_model_with_its_type() -> None:
    own = pa.schema([field for field in columns.SCHEMA if field.name not in OF_THE_ENTRY])
    assert pa.struct([*own]) == _arrow(Event)


def _arrow(kind: Any) -> pa.DataType:  # noqa: ANN401
    """The Arrow type of a type of the model."""
    simple = {str: pa.string(), bool: pa.bool_(), int: pa.int64(), float: pa.float64(), date: pa.date32()}
    if kind in simple:
        return simple[kind]
    if kind is Decimal:
        return pa.decimal128(12, 2)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return pa.struct([(name, _arrow(field.annotation)) for name, field in kind.model_fields.items()])
    arguments = [one for one in get_args(kind) if one is not NoneType]
    if get_origin(kind) is tuple:
        return pa.list_(_arrow(arguments[0]))
    if get_origin(kind) is Literal:
        assert all(isinstance(one, str) for one in arguments)
        return pa.string()
    assert get_origin(kind) in {Union, UnionType} or hasattr(kind, "__metadata__"), kind
    return _arrow(arguments[0])


def _all(fields: Any) -> Iterator[pa.Field]:  # noqa: ANN401
    for field in fields:
        yield field
        inner = field.type.value_type if pa.types.is_list(field.type) else field.type
        if pa.types.is_struct(inner):
            yield from _all(inner)


def test_every_column_tells_its_meaning_in_the_file() -> None:
    schema = pq.read_schema(io.BytesIO(exported()))
    fields = [*_all(schema)]
    assert len(fields) > 80
    assert [field.name for field in fields if not (field.metadata or {}).get(b"description")] == []
    assert schema.metadata[b"record"] == SCHEMA_ID.encode()


def test_files_of_different_records_and_of_none_have_one_schema() -> None:
    little = entry(speakers=[], contacts=[], evidence=[], problems=[])
    files = [exported(), *(written(parquet.write, given)[0] for given in ([], [little], [fixtures.entries()[5]]))]
    schemas = [pq.read_schema(io.BytesIO(data)) for data in files]
    assert all(schema.equals(schemas[0], check_metadata=True) for schema in schemas)
    assert schemas[0].equals(columns.SCHEMA)
    assert read(files[1]) == []


def test_what_the_store_knows_stands_beside_the_record() -> None:
    one = entry()._replace(
        id="other",
        sources=("https://example.se/a", "https://example.org/b"),
        sequence=3,
        first_seen="2024-01-02T03:04:05.678901Z",
        changed="2024-02-03T04:05:06+01:00",
        state="gone",
    )
    (row,) = read(written(parquet.write, [one])[0])
    assert {name: row[name] for name in OF_THE_ENTRY} == {
        "event_id": "other",
        "sources": ["https://example.se/a", "https://example.org/b"],
        "sequence": 3,
        "first_seen": datetime(2024, 1, 2, 3, 4, 5, 678901, UTC),
        "changed": datetime(2024, 2, 3, 3, 5, 6, tzinfo=UTC),
        "state": "gone",
        "start_date": date(2022, 11, 11),
        "end_date": None,
    }


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("2022-11-11", date(2022, 11, 11)),
        ("2022-11-11T23:30:00+01:00", date(2022, 11, 11)),
        ("2022-11-11T23:30:00+00:00", date(2022, 11, 12)),  # in Sweden
        ("2022-02-30", None),
        (None, None),
    ],
)
def test_days_are_those_of_the_times(start: str | None, day: date | None) -> None:
    (row,) = read(written(parquet.write, [entry(start=start, end=start)])[0])
    assert (row["start"], row["start_date"], row["end_date"]) == (start, day, day)


@pytest.mark.parametrize(
    ("amount", "kept"),
    [
        (99.5, Decimal("99.50")),
        (0.1, Decimal("0.10")),
        (9_999_999_999.99, Decimal("9999999999.99")),
        (10**10, None),
        (1e300, None),
        (0.125, None),
    ],
)
def test_a_sum_is_exact_or_left_out_with_a_complaint(amount: float, kept: Decimal | None) -> None:
    sums = [{"amount": amount, "currency": "SEK", "what": None, "vat": None}]
    data, complaints = written(parquet.write, [entry(cost={"free": False, "amounts": sums, "text": None})])
    complaint = f"example.se/traff: /cost/amounts/0/amount left out, the column cannot hold {amount}"
    assert complaints == ([complaint] if kept is None else [])
    assert read(data)[0]["cost"]["amounts"][0]["amount"] == kept


def test_a_number_of_places_that_no_column_holds_is_left_out_with_a_complaint() -> None:
    registration = dict.fromkeys(("url", "email", "phone", "open", "text")) | {"capacity": 10**20}
    data, complaints = written(parquet.write, [entry(registration=registration)])
    assert read(data)[0]["registration"]["capacity"] is None
    assert complaints == [f"example.se/traff: /registration/capacity left out, the column cannot hold {10**20}"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_any_text_comes_back(hostile: str) -> None:
    one = entry(title=hostile, contacts=[{"name": hostile}])._replace(id=hostile, sources=(hostile,))
    (row,) = read(written(parquet.write, [one])[0])
    expected = hostile.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert [row["event_id"], row["title"], row["contacts"][0]["name"], *row["sources"]] == [expected] * 4


def test_a_record_of_an_older_extractor_has_null_where_it_lacks_a_field() -> None:
    evidence = {"field": "/title", "quote": "Träff", "start": 0, "end": 5, "rule": "heading"}
    (row,) = read(written(parquet.write, [entry(evidence=[evidence])])[0])
    assert row["evidence"] == [evidence | {"confidence": None}]


def test_row_groups_hold_a_thousand_events_and_come_as_they_are_full() -> None:
    sink, sizes = io.BytesIO(), list[int]()

    def asked() -> Iterator[Entry]:
        for number in range(2_500):
            sizes.append(len(sink.getvalue()))
            yield entry(contacts=[])._replace(id=str(number))

    parquet.write(asked(), sink, Options())
    assert not sink.closed
    assert len({*sizes}) == 3, "the start of the file, and two groups of rows"
    found = pq.ParquetFile(io.BytesIO(sink.getvalue())).metadata
    assert [found.row_group(number).num_rows for number in range(found.num_row_groups)] == [1_000, 1_000, 500]
    assert {found.row_group(0).column(number).compression for number in range(found.num_columns)} == {"ZSTD"}


def test_a_file_that_was_broken_off_is_not_taken_for_a_whole_one() -> None:
    sink = io.BytesIO()

    def broken() -> Iterator[Entry]:
        for number in range(1_500):
            yield entry()._replace(id=str(number))
        raise LookupError("no more")

    with pytest.raises(LookupError):
        parquet.write(broken(), sink, Options())
    gc.collect()  # pyarrow's writer ends its file when it is thrown away
    assert len(sink.getvalue()) > 1_000
    with pytest.raises(pa.ArrowInvalid):
        pq.read_table(io.BytesIO(sink.getvalue()))


def test_the_same_entries_give_the_same_bytes() -> None:
    again = [one._replace(record=json.loads(json.dumps(one.record))) for one in fixtures.entries()]
    assert written(parquet.write, again)[0] == exported()
