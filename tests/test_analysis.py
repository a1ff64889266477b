"""docs/analysis.md shows what its blocks really give, and every table, view and column of the store.

Blocks marked ``sh``, ``sql`` and ``py`` are run in their order in one folder; the ``text`` block below is their output; what begins with
``-- today`` gives something else every day and shows none.
``python -m tests.test_analysis`` writes the page anew.
"""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from scraper.store.database import Database
from scraper.store.schema import MIGRATIONS
from scraper.tables import TABLES

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = ROOT / "docs" / "analysis.md"
BLOCK: Final = re.compile(r"(?ms)^```(sh|sql|py)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?")
LIST: Final = re.compile(r"(?s)(?<=<!-- columns -->\n).*?(?=<!-- end -->)")
STATE: Final = {
    "state": "present, gone (taken away before its end), ended (over, and no longer listed)",
    "first_seen": "when the store first saw it, UTC",
    "changed": "when it last changed, UTC",
}
ROWS: Final = {
    "events": "an event: the record that leads among those of its pages",
    "occurrences": "an occasion of an event",
    "agenda_items": "a timed line of a programme",
    "speakers": "a person's name",
    "event_speakers": "a person at an event, and at a line of its programme",
    "problems": "something on a page that was not understood, in conflict, or inferred",
    "changes": "a change of a record",
    "runs": "a crawl, an add or a rebuild",
    "pages": "an address in a county's calendar, and what became of it",
    "records": "what one page says; several may be of one event",
    "versions": "a record as it was at a time, whole",
    "matches": "two records that may be of one event",
    "sources": "an address of an event",
    "evidence": "the words that a value of an event was read from",
    "event_changes": "a change, with its event",
    "who_speaks": "a person at a line of a programme, or at the event where no line names the person",
    "county_months": "a county and a month: how many events, and how many of them with a programme",
    "doubtful": "two events that may be one and are not joined",
}


def shown(query: str, database: Path) -> str:
    """A query's result in columns."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        cursor = connection.execute(query)
        rows = [[column[0] for column in cursor.description], *([cell(value) for value in row] for row in cursor)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join("  ".join(map(str.ljust, row, widths)).rstrip() + "\n" for row in rows)


def cell(value: Any) -> str:  # noqa: ANN401 - any value of a database
    return "-" if value is None else " ".join(str(value).split())


def run(language: str, block: str, folder: Path) -> str:
    """What a block prints, on either stream."""
    if language == "sql":
        printed = shown(block, folder / "data" / "events.db")
        return "" if block.startswith("-- today\n") else printed
    command = ["bash", "-ec", block] if language == "sh" else [sys.executable, "-c", block]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, f"{block}\n{done.stdout}"
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def outputs(text: str, folder: Path) -> list[tuple[str, str, str]]:
    """Each block with the output shown and the real one."""
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    return [(block[2], block[3] or "", run(block[1], block[2], folder)) for block in BLOCK.finditer(text)]


def columns(database: Path) -> str:
    """Every table and view with its columns, as the page lists them."""
    with Database(database) as store:
        execute = store.connection.execute
        found = execute("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
        kinds = dict(found.fetchall())
        names = {name: [row[0] for row in execute("SELECT name FROM pragma_table_info(?)", (name,))] for name in kinds}
    assert kinds.keys() == ROWS.keys()
    return "\n".join(
        f"### {name}\n\n{'A view. ' if kinds[name] == 'view' else ''}A row is {row}.\n\n{_described(name, names[name])}"
        for name, row in ROWS.items()
    )


def _described(table: str, names: list[str]) -> str:
    meanings = _meanings(table)
    if not any(meanings.get(name) for name in names):
        return ", ".join(f"`{name}`" for name in names) + "\n"
    lines = (f"| `{name}` | {meanings.get(name, '')} |\n".replace("|  |", "| |") for name in names)
    return f"| column | meaning |\n|---|---|\n{''.join(lines)}"


def _meanings(table: str) -> dict[str, str]:
    """What each column holds: from ``scraper.tables``, or from the comments in the schema."""
    known = {each.name: {column.name: column.meaning for column in each.columns} for each in TABLES}
    if table in known:
        return known[table] | (STATE if table == "events" else {})
    body = re.search(rf"(?s)CREATE TABLE {table} \((.*?)\n\)", "".join(MIGRATIONS))
    commented = re.findall(r"(?m)^    (\w+) .*?-- (.*)$", body[1] if body else "")
    return {name: meaning for name, meaning in commented if name != "old_evidence"}


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    return outputs(PAGE.read_text("utf-8"), tmp_path_factory.mktemp("analysis"))


def test_every_block_gives_what_is_shown(ran: list[tuple[str, str, str]]) -> None:
    assert [(block, real) for block, _, real in ran] == [(block, told) for block, told, _ in ran]


def test_each_way_to_open_the_store_is_tried(ran: list[tuple[str, str, str]]) -> None:
    tried = "".join(block for block, _, _ in ran)
    for word in ("datasette data/events.db", "import duckdb", "import pandas", "import sqlite3", "scraper export", "evidence"):
        assert word in tried


def test_every_table_view_and_column_is_listed(tmp_path: Path) -> None:
    [listed] = LIST.findall(PAGE.read_text("utf-8"))
    assert listed == columns(tmp_path / "events.db")


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    text = PAGE.read_text("utf-8")
    with TemporaryDirectory() as name:
        real = iter([each[2] for each in outputs(text, Path(name))])
        listed = columns(Path(name) / "new.db")

    def renewed(block: re.Match[str]) -> str:
        output = next(real)
        return f"```{block[1]}\n{block[2]}```\n" + (f"\n```text\n{output}```\n" if output else "")

    PAGE.write_text(LIST.sub(lambda _: listed, BLOCK.sub(renewed, text)), "utf-8")
