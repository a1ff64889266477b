"""CSV as spreadsheets, Python and DuckDB read it."""

import copy
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import tables
from scraper.export.csv import row, write, write_tables
from scraper.export.entry import Entry, Options
from tests.export.entries import entries, records

FORMULAS = ["=1+1", "+4611223", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "|cmd", "%0A", "'=1", "\x00=1"]


def flat(given_entries: list[Entry]) -> list[dict[str, str]]:
    out = io.BytesIO()
    write(given_entries, out, Options())
    text = out.getvalue()
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def undone(cell: str) -> str:
    return cell.removeprefix("'")


def test_every_event_comes_back_whole() -> None:
    read = flat(entries())
    assert len(read) == len(records())
    for line, record in zip(read, records(), strict=True):
        wanted = dict(zip(tables.EVENTS.names, tables.rows(record)["events"][0], strict=True))
        assert {name: undone(cell) for name, cell in line.items()} == {
            name: "" if value is None else str(value).replace("\x00", "") for name, value in wanted.items()
        }


def test_tables_are_read_by_another_program_and_fit_together(tmp_path: Path) -> None:
    write_tables(iter(entries()), tmp_path, Options())
    assert {path.stem for path in tmp_path.iterdir()} == {*(table.name for table in tables.TABLES), "sources"}

    def count(query: str) -> int:
        named = {path.stem: f"read_csv('{path}', header = true, all_varchar = true)" for path in tmp_path.iterdir()}
        ((number,),) = duckdb.execute(query.format_map(named)).fetchall()
        return int(number)

    for table in tables.TABLES:
        rows = [each for record in records() for each in tables.rows(record)[table.name]]
        wanted = len({each[: table.key] for each in rows})
        assert count(f"SELECT COUNT(*) FROM {{{table.name}}}") == wanted, table.name
    assert count("SELECT COUNT(*) FROM {events}") == len(records())
    for name in ("occurrences", "agenda_items", "event_speakers", "problems", "sources"):
        orphans = f"SELECT COUNT(*) FROM {{{name}}} t ANTI JOIN {{events}} e ON e.id = t.event_id"
        assert count(orphans) == 0, name
    assert count("SELECT COUNT(*) FROM {event_speakers} t ANTI JOIN {speakers} s ON s.id = t.speaker_id") == 0
    assert count("SELECT COUNT(*) FROM {speakers}") > 100


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_text(text: str) -> None:
    (cells,) = csv.reader(io.StringIO(row([text, 1, None, -2.5]).decode(), newline=""))
    assert cells == ["'" + text.replace("\x00", ""), "1", "", "-2.5"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from("=+-@\t\r\n'\";,"), max_size=30))
def test_no_text_is_a_formula_and_none_is_lost(text: str) -> None:
    (cells,) = csv.reader(io.StringIO(row([text, "end"]).decode(), newline=""))
    assert cells[1] == "end"
    assert cells[0].lstrip()[:1] not in {"=", "+", "-", "@"} or not cells[0].strip()
    assert undone(cells[0]) == text.replace("\x00", "")


def test_hostile_words_in_every_field_are_defused() -> None:
    record: dict[str, Any] = copy.deepcopy(max(records(), key=lambda each: len(each["speakers"])))
    hostile = '=HYPERLINK("http://x","y")'
    for name in ("title", "organiser", "description", "audience"):
        record[name] = hostile
    (line,) = flat([Entry(hostile, record)])
    assert [line[name] for name in ("id", "title", "organiser", "description", "audience")] == ["'" + hostile] * 5


def test_nothing_is_a_head_alone() -> None:
    assert flat([]) == []


def test_a_folder_is_whole_or_untouched(tmp_path: Path) -> None:
    write_tables(entries()[:3], tmp_path, Options())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def broken() -> Iterator[Entry]:
        yield entries()[4]
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        write_tables(broken(), tmp_path, Options())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
