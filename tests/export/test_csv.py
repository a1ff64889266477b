"""CSV as spreadsheets, Python and DuckDB read it."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import tables
from scraper.export.csv import row, undefused, write, write_tables
from scraper.export.entry import Entry, Options
from tests.export.entries import entries, records
from tests.export.made import HOSTILE

FORMULAS = ["=1+1", "+4611223", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "|cmd", "%0A", "'=1", "\x00=1"]


def flat(given_entries: list[Entry]) -> list[dict[str, str]]:
    out = io.BytesIO()
    write(given_entries, out, Options())
    text = out.getvalue()
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def test_every_event_comes_back_whole() -> None:
    read = flat(entries())
    assert len(read) == len(records())
    for line, record in zip(read, records(), strict=True):
        wanted = dict(zip(tables.EVENTS.names, tables.rows(record)["events"][0], strict=True))
        assert {name: undefused(cell) for name, cell in line.items()} == {
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


def cells(data: bytes) -> list[str]:
    (line,) = csv.reader(io.StringIO(data.decode(), newline=""))
    return line


def parted(text: str) -> list[str]:
    """What a spreadsheet makes cells of that parts at semicolons or tabs and at line breaks, whatever the quotes."""
    return [part.strip(' "\ufeff') for part in re.split("[;\t\r\n]", text)]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_text_and_a_number_a_number(text: str) -> None:
    defused, *numbers = cells(row((text, 1, None, -2.5)))
    assert defused.startswith("'")
    assert defused.replace("'", "") == text.replace("\x00", "").replace("'", "")
    assert numbers == ["1", "", "-2.5"]


@pytest.mark.parametrize("text", ["a = b", "08-123", "kl. 9-12", "'n' sak", "\n ord", "a;b", "e@example.se", "100 %", "", "   "])
def test_what_is_no_formula_stays(text: str) -> None:
    assert cells(row((text, "end"))) == [text, "end"]


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from("=+-@＝|%\t\r\n \ufeff'\";,"), max_size=30)


@given(texts)
def test_no_text_is_a_formula_and_none_is_lost(text: str) -> None:
    cell, end = cells(row((text, "end")))
    assert end == "end"
    assert cell.lstrip()[:1] not in {*"=+-@＝"} or not cell.strip()
    assert not [part for part in parted(cell) if part[:1] in {*"=+-@＝"} and part]
    assert undefused(cell) == text.replace("\x00", "")


@pytest.mark.parametrize("text", ["Träff;=cmd|'/C calc'!A0", 'x;""=1+1', "lista\n- ett\r\n=2", "a\t@SUM(A1)", "a; +1"])
def test_no_formula_begins_within_a_text_where_a_spreadsheet_parts_it(text: str) -> None:
    (cell,) = cells(row((text,)))
    assert not [part for part in parted(cell) if part[:1] in {*"=+-@"} and part]
    assert undefused(cell) == text


def test_a_long_text_of_blanks_is_quick() -> None:
    text = "\n \t'" * 20_000
    assert undefused(cells(row((text,)))[0]) == text


def hostile(value: Any, text: str) -> Any:  # noqa: ANN401
    """The same with each text in it replaced, but for its times."""
    if isinstance(value, dict):
        return {name: hostile(part, text) for name, part in value.items()}
    if isinstance(value, list):
        return [hostile(part, text) for part in value]
    return text if isinstance(value, str) else value


@settings(max_examples=25)
@given(st.sampled_from(FORMULAS), texts)
def test_hostile_words_in_every_field_of_every_table_are_defused_and_come_back(formula: str, text: str) -> None:
    words = formula + text
    richest = max(records(), key=lambda each: sum(map(len, (each["speakers"], each["agenda"], each["problems"]))))
    entry = Entry(words, hostile(dict(richest), words), (words,))
    with TemporaryDirectory() as folder:
        write_tables([entry], Path(folder), Options())
        files = {path.stem: path.read_bytes().decode("utf-8-sig") for path in Path(folder).iterdir()}
    made: dict[str, list[tables.Row]] = {**tables.rows(entry.record, entry.id), "sources": [(entry.id, words)]}
    for name, content in files.items():
        _, *read = csv.reader(io.StringIO(content, newline=""))
        speakers = {each[0]: each for each in made[name]} if name == "speakers" else {}
        wanted = [*speakers.values()] or made[name]
        assert [[undefused(cell) for cell in line] for line in read] == [
            ["" if cell is None else str(cell).replace("\x00", "") for cell in line] for line in wanted
        ]
        assert not [cell for line in read for cell in line if cell.lstrip()[:1] in {*"=+-@＝"} and cell.strip()]


def test_another_program_reads_hostile_texts_as_they_are(tmp_path: Path) -> None:
    given_texts = [*HOSTILE, *FORMULAS, 'a "b"; c, d\r\ne\nf', "'"]
    file = tmp_path / "x.csv"
    with file.open("wb") as sink:
        write([Entry(f"e{number}", {**records()[0], "title": text}) for number, text in enumerate(given_texts)], sink, Options())
    read = duckdb.execute(f"SELECT id, title FROM read_csv('{file}', header = true, all_varchar = true)").fetchall()
    kept = [re.sub("[\ud800-\udfff]", "?", text).replace("\x00", "") for text in given_texts]
    assert [(name, undefused(title)) for name, title in read] == [(f"e{number}", text) for number, text in enumerate(kept)]


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
