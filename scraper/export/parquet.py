"""Apache Parquet: one row an event, nested as the record is; the schema and its meanings are in ``scraper.export.columns``.

Times of events keep their ISO texts, since a day alone is no timestamp; ``start_date`` and ``end_date`` are days for queries.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any, Final

import pyarrow as pa  # type: ignore[import-untyped]
from pyarrow.parquet import ParquetWriter  # type: ignore[import-untyped]

from scraper.export.columns import DAY, MOMENT, MONEY, NUMBER, SCHEMA, TEXT
from scraper.export.entry import Entries, Entry, Options, moment
from scraper.export.wording import point
from scraper.outputs import Sink

_GROUP: Final = 1_000  # rows that are held at a time
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_LARGEST: Final = 2**63
_MOST_MONEY: Final = Decimal(10**10)
_ORE: Final = Decimal("0.01")

_Cell = Callable[[Any], Any]


class _File:
    """The sink as a file that can be abandoned: pyarrow ends a file even when its writer is thrown away."""

    closed = False

    def __init__(self, sink: Sink) -> None:
        self._sink: Sink | None = sink

    def write(self, data: bytes) -> int:
        return self._sink.write(data) if self._sink else len(data)

    def flush(self) -> None:
        if self._sink:
            self._sink.flush()

    def close(self) -> None:
        """The sink stays open: who gave it closes it."""

    def abandon(self) -> None:
        self._sink = None


def write(entries: Entries, sink: Sink, options: Options) -> None:
    """One file, compressed with zstd, in row groups of 1,000 events, of which one is held in memory.

    A number that the column cannot hold is left out and complained of; lone surrogates become U+FFFD. When the entries end in an
    error, what was written has no footer: it can not be taken for a whole file. Raises ``ModuleNotFoundError`` on import where
    pyarrow is missing.
    """
    file = _File(sink)
    try:
        writer = ParquetWriter(file, SCHEMA, compression="zstd")
        rows = (_row(entry, options) for entry in entries)
        while group := list(islice(rows, _GROUP)):
            writer.write_table(pa.Table.from_pylist(group, schema=SCHEMA))
        writer.close()
    except BaseException:
        file.abandon()
        raise


def _row(entry: Entry, options: Options) -> dict[str, Any]:
    values = {
        **entry.record,
        "event_id": entry.id,
        "sources": entry.sources,
        "sequence": entry.sequence,
        "first_seen": entry.first_seen,
        "changed": entry.changed,
        "state": entry.state,
        "start_date": _day(entry.record["start"]),
        "end_date": _day(entry.record["end"]),
    }
    row: dict[str, Any] = _ROW(values)
    for field, value in _misfits(entry.record):
        options.complain(f"{entry.id}: {field} left out, the column cannot hold {value}")
    return row


def _day(when: str | None) -> str | None:
    read = point(when)
    return None if read is None else str(read.date() if isinstance(read, datetime) else read)


def _misfits(record: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """What ``_number`` and ``_money`` leave out of a record, of what a page can say."""
    capacity = (record["registration"] or {}).get("capacity")
    if capacity is not None and _number(capacity) is None:
        yield "/registration/capacity", capacity
    for number, amount in enumerate((record["cost"] or {}).get("amounts", ())):
        if _money(amount["amount"]) is None:
            yield f"/cost/amounts/{number}/amount", amount["amount"]


def _number(value: int) -> int | None:
    return value if -_LARGEST <= value < _LARGEST else None


def _money(value: float) -> Decimal | None:
    amount = Decimal(str(value))
    return amount if amount < _MOST_MONEY and amount == amount.quantize(_ORE) else None


def _text(value: str) -> str:
    return _SURROGATE.sub("\ufffd", value)


_SCALARS: Final[Mapping[pa.DataType, _Cell]] = {
    TEXT: _text,
    NUMBER: _number,
    MONEY: _money,
    DAY: date.fromisoformat,
    MOMENT: moment,
}


def _cell(kind: pa.DataType) -> _Cell:
    """What makes a column's value of one that JSON has; made once a type, since there are hundreds of values in an event."""
    if pa.types.is_struct(kind):
        return _structure(kind)
    if pa.types.is_list(kind):
        part = _cell(kind.value_type)
        return lambda values: [part(value) for value in values]
    return _SCALARS.get(kind, lambda value: value)


def _structure(fields: pa.DataType | pa.Schema) -> _Cell:
    """A field that an older record has not is null."""
    parts = [(field.name, _cell(field.type)) for field in fields]

    def structure(values: Mapping[str, Any]) -> dict[str, Any]:
        got = ((name, part, values.get(name)) for name, part in parts)
        return {name: None if value is None else part(value) for name, part, value in got}

    return structure


_ROW: Final = _structure(SCHEMA)
