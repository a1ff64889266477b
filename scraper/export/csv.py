"""Events as CSV: one line an event, or one file a table."""

import csv
import io
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from scraper import outputs, tables
from scraper.export.entry import Entries, Options
from scraper.outputs import Sink
from scraper.tables import TABLES, Row

_BOM: Final = b"\xef\xbb\xbf"  # without it Excel takes the file for its own code page
_FORMULA: Final = "=+\\-@|%＝＋－＠"  # what a spreadsheet may take for a formula's first sign (OWASP, CSV injection)
#: Where one may begin: a text, after blanks and quotes; and within it what a Swedish Excel, which parts columns at semicolons and
#: lines at any line break, takes for a new cell. Apostrophes are passed over too, so that those put in can be told again.
_BEGINS: Final = (
    rf"""(?:\A(?=[\s\x01-\x1f\ufeff\u200b"']*[\t\r{_FORMULA}])"""
    rf"""|(?<=[;\t\r\n])(?=(?:[^\S\t\r\n]|[\ufeff\u200b"'])*[{_FORMULA}]))"""
)
_DEFUSE: Final = re.compile(_BEGINS)
_UNDO: Final = re.compile(_BEGINS + "'")
_SOURCES: Final = ("event_id", "url")


def write(entries: Entries, sink: Sink, _: Options) -> None:
    """One line an event, with the columns of ``tables.EVENTS`` (RFC 4180, UTF-8 with its mark).

    Where a spreadsheet would take a text for a formula an apostrophe stands before it; ``undefused`` gives the text as it was.
    Numbers stay as they are, null is an empty field, truth values are 0 and 1; NULs are dropped and lone surrogates become "?".
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


def row(cells: Row) -> bytes:
    """One line of cells, with formulas defused."""
    text = io.StringIO()
    csv.writer(text).writerow([_defused(cell) if isinstance(cell, str) else cell for cell in cells])
    return text.getvalue().encode("utf-8", "replace")


def undefused(cell: str) -> str:
    """A cell's text without the apostrophes that keep it from being a formula."""
    return _UNDO.sub("", cell)


def _defused(text: str) -> str:
    return _DEFUSE.sub("'", text.replace("\x00", ""))  # no reader takes a NUL
