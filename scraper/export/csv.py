"""Events as CSV: one line an event, or one file a table."""

import csv
import io
import re
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from scraper import outputs, tables
from scraper.export.entry import Entries, Options
from scraper.outputs import Sink
from scraper.tables import TABLES, Row

_BOM: Final = b"\xef\xbb\xbf"  # without it Excel takes the file for its own code page
#: What a spreadsheet may take for a formula (OWASP, CSV injection): after spaces too, and in full-width letters.
_FORMULA: Final = re.compile(r"[\s\x00]*[=+\-@\t\r\n|%＝＋－＠]")
_SOURCES: Final = ("event_id", "url")


def write(entries: Entries, sink: Sink, _: Options) -> None:
    """One line an event, with the columns of ``tables.EVENTS`` (RFC 4180, UTF-8 with its mark).

    A text that a spreadsheet would take for a formula gets an apostrophe in front, as does one that begins with an apostrophe: to
    undo it, take one apostrophe away. Nothing is an empty field, truth values are 0 and 1.
    """
    sink.write(_BOM + row(tables.EVENTS.names))
    for entry in entries:
        sink.write(row(tables.rows(entry.record, entry.id)["events"][0]))


def write_tables(entries: Entries, folder: Path, _: Options) -> None:
    """A file for each table of ``tables.TABLES``, and ``sources.csv`` with the addresses of each event, in one pass.

    Every file appears whole or not at all; raises ``OSError``.
    """
    with ExitStack() as stack:
        names = {**{table.name: table.names for table in TABLES}, "sources": _SOURCES}
        sinks = {name: stack.enter_context(outputs.sink(folder / f"{name}.csv")) for name in names}
        for name, columns in names.items():
            sinks[name].write(_BOM + row(columns))
        met: set[object] = set()  # speakers stand once
        for entry in entries:
            made = tables.rows(entry.record, entry.id)
            made["speakers"] = [each for each in made["speakers"] if each[0] not in met]
            met.update(each[0] for each in made["speakers"])
            made["sources"] = [(entry.id, url) for url in entry.sources]
            for name, rows in made.items():
                sinks[name].write(b"".join(map(row, rows)))


def row(cells: Iterable[Row | str | float | None]) -> bytes:
    """One line of cells, with formulas defused."""
    text = io.StringIO()
    csv.writer(text).writerow([_cell(cell) for cell in cells])
    return text.getvalue().encode("utf-8", "replace")


def _cell(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\x00", "")  # no reader takes it
    return f"'{text}" if text.startswith("'") or _FORMULA.match(text) else text
