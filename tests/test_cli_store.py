"""``scraper store`` and ``scraper changes``, as a user types them."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from scraper import extract
from scraper.cli import app
from scraper.page import Page
from scraper.store.changes import ALL
from scraper.store.database import FILE, Database

BASE: Final = "https://www.lansstyrelsen.se/skane/om-oss/kalender/kalenderhandelser---skane/"
WATER: Final = "2026-11-02-traff-om-vatten"
FOREST: Final = "2026-11-03-dag-i-skogen"
PAGE: Final = """\
<!DOCTYPE html><html lang="sv"><head><title>{title}</title><link rel="canonical" href="{url}"></head>
<body><main><h1>{title}</h1><p>{day} klocka 09.00 - 12.00</p><p>Välkommen till en förmiddag om {title}.</p>
<p><strong>Var:</strong><br>Södergatan 5, Malmö</p></main></body></html>
"""


def page(name: str = WATER, title: str = "Träff om vatten", day: str = "11 nov 2050") -> str:
    return PAGE.format(url=f"{BASE}{name}.html", title=title, day=day)


@cache
def line(name: str = WATER, title: str = "Träff om vatten", day: str = "11 nov 2050") -> str:
    """A record as ``extract`` prints it."""
    return extract(Page(page(name, title, day).encode(), f"{BASE}{name}.html", None, "UTF-8")).model_dump_json()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def run(*words: object, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(app, [*map(str, words)], input=stdin, env={"COLUMNS": "300"})


def add(data: Path, *names: object, stdin: str | bytes = "") -> Result:
    return run("store", "add", *names, "--data", data, stdin=stdin)


def stored(data: Path, query: str = "SELECT id FROM events ORDER BY id") -> list[tuple[Any, ...]]:
    with Database(data / FILE, writable=False) as database:
        return database.connection.execute(query).fetchall()


def ids(*names: str) -> list[tuple[str]]:
    return [(f"lansstyrelsen.se/{name}",) for name in names]


def said(done: Result) -> str:
    """What standard error has, in one line; boxes and breaks left out."""
    return " ".join(done.stderr.replace("│", " ").split())


def as_lines(folder: Path) -> Path:
    (folder / "events.jsonl").write_text(f"{line()}\n\n{line(FOREST, 'Dag i skogen')}\n")
    return folder / "events.jsonl"


def as_array(folder: Path) -> Path:
    values = [json.loads(line()), json.loads(line(FOREST, "Dag i skogen"))]
    (folder / "events.json").write_text(json.dumps(values, indent=2))
    return folder / "events.json"


def as_pages(folder: Path) -> Path:
    (folder / "pages").mkdir()
    (folder / "pages" / "a.html").write_text(page())
    (folder / "pages" / "b.html").write_text(page(FOREST, "Dag i skogen"))
    return folder / "pages"


def as_archive(folder: Path) -> Path:
    path = folder / "pages.warc.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for name, body in ((WATER, page()), (FOREST, page(FOREST, "Dag i skogen"))):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html;charset=UTF-8")], protocol="HTTP/1.1")
            payload, size = io.BytesIO(body.encode()), len(body.encode())
            url = f"{BASE}{name}.html"
            writer.write_record(writer.create_warc_record(url, "response", payload, size, http_headers=headers))
    return path


class TestAdd:
    @pytest.mark.parametrize("made", [as_lines, as_array, as_pages, as_archive])
    def test_everything_goes_in_once(self, tmp_path: Path, data: Path, made: Callable[[Path], Path]) -> None:
        path = made(tmp_path)
        first, second = add(data, path), add(data, path)
        assert (first.exit_code, first.stdout, said(first)) == (0, "", "scraper: 2 records: 2 new, 0 changed, 0 unchanged")
        assert (second.exit_code, second.stdout, said(second)) == (0, "", "scraper: 2 records: 0 new, 0 changed, 2 unchanged")
        assert stored(data) == ids(WATER, FOREST)
        assert stored(data, "SELECT COUNT(*) FROM changes") == [(2,)]
        assert stored(data, "SELECT kind, records, new, unchanged, exit_status FROM runs ORDER BY started") == [
            ("add", 2, 2, 0, 0),
            ("add", 2, 0, 2, 0),
        ]
        assert stored(data, "SELECT url, county, kind FROM pages ORDER BY url") == [
            (f"{BASE}{name}.html", "skane", "event") for name in (WATER, FOREST)
        ]

    def test_standard_input(self, data: Path) -> None:
        done = add(data, "-", stdin=line() + "\n")
        assert (done.exit_code, done.stdout, said(done)) == (0, "", "scraper: 1 records: 1 new, 0 changed, 0 unchanged")

    def test_what_extract_prints_through_a_pipe(self, tmp_path: Path, data: Path) -> None:
        scraper = [sys.executable, "-m", "scraper"]
        printed = subprocess.run([*scraper, "extract", str(as_pages(tmp_path))], capture_output=True, check=True)
        words = [*scraper, "store", "add", "-", "--data", str(data)]
        done = subprocess.run(words, input=printed.stdout, capture_output=True, check=True)
        assert (done.stdout, done.stderr) == (b"", b"scraper: 2 records: 2 new, 0 changed, 0 unchanged\n")

    def test_records_and_pages_together(self, tmp_path: Path, data: Path) -> None:
        (tmp_path / "one.jsonl").write_text(line())
        (tmp_path / "two.html").write_text(page(FOREST, "Dag i skogen"))
        assert add(data, tmp_path / "two.html", tmp_path / "one.jsonl").exit_code == 0
        assert stored(data) == ids(WATER, FOREST)

    def test_what_is_no_record_is_named_and_the_rest_is_taken(self, tmp_path: Path, data: Path) -> None:
        path = tmp_path / "events.jsonl"
        path.write_text(f'{line()}\n{{"id": "x"}}\nnothing\n{line(FOREST, "Dag i skogen")}\n')
        done = add(data, path)
        assert (done.exit_code, done.stdout, stored(data)) == (1, "", ids(WATER, FOREST))
        told = done.stderr.splitlines()
        assert [each.split(": no record")[0] for each in told[:2]] == [f"scraper: {path}: line 2", f"scraper: {path}: line 3"]
        assert told[2:] == ["scraper: 2 records: 2 new, 0 changed, 0 unchanged"]
        assert stored(data, "SELECT exit_status FROM runs") == [(1,)]

    @pytest.mark.parametrize("content", ["[1, 2", "[" * 100_000, '{"id": 1}', "\x00", '["\\ud800"]'])
    def test_a_file_without_records(self, tmp_path: Path, data: Path, content: str) -> None:
        (tmp_path / "bad.json").write_text(content)
        (tmp_path / "good.jsonl").write_text(line())
        done = add(data, tmp_path / "bad.json", tmp_path / "good.jsonl")
        assert (done.exit_code, stored(data)) == (1, ids(WATER))
        assert done.stderr.splitlines()[0].startswith(f"scraper: {tmp_path}/bad.json: ")
        assert len(done.stderr.splitlines()) == 2

    def test_files_that_are_not_there_and_pages_without_an_event(self, tmp_path: Path, data: Path) -> None:
        (tmp_path / "empty.html").write_text("<html><body><main><h1>Kalender</h1></main></body></html>")
        (tmp_path / "good.jsonl").write_text(line())
        done = add(data, tmp_path / "no.jsonl", tmp_path / "empty.html", tmp_path / "good.jsonl")
        assert (done.exit_code, stored(data)) == (1, ids(WATER))
        assert f"{tmp_path}/no.jsonl: unreadable: No such file or directory" in said(done)
        assert f"{tmp_path}/empty.html: " in said(done)

    def test_a_change_is_told(self, data: Path) -> None:
        add(data, "-", stdin=line())
        done = add(data, "-", stdin=line(title="INSTÄLLT: Träff om vatten"))
        assert said(done) == "scraper: 1 records: 0 new, 1 changed, 0 unchanged"
        assert "cancelled" in run("changes", "--data", data).stdout

    def test_a_folder_that_cannot_be_used(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / FILE).write_text("no database, and long enough to be looked at")
        done = add(tmp_path / "data", "-", stdin=line())
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr == f"scraper: {tmp_path}/data/{FILE}: file is not a database\n"

    def test_decisions_that_make_no_sense_are_told_and_the_records_are_in(self, data: Path) -> None:
        data.mkdir()
        (data / "decisions.toml").write_text("same = 1")
        done = add(data, "-", stdin=line())
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith(f"scraper: {data}/decisions.toml: same is not written as [[same]]")
        (data / "decisions.toml").unlink()
        assert add(data, "-", stdin=line()).exit_code == 0
        assert stored(data) == ids(WATER)


@pytest.fixture
def changed(data: Path) -> Path:
    """A store in which an event was called off, and another one has a title that no terminal should get."""
    add(data, "-", stdin=line() + "\n" + line(FOREST, "Dag i skogen"))
    title = "INSTÄLLT: =Träff om vatten"
    add(data, "-", stdin=line(title=title))
    record = json.loads(line(FOREST, "Dag i skogen"))
    record["source"]["sha256"] = "0" * 64
    add(
        data,
        "-",
        stdin=json.dumps(
            {**record, "title": "\x1b]0;x\x07\x1b[2J\x9bDag\ti\nskogen\N{RIGHT-TO-LEFT OVERRIDE}"}, ensure_ascii=False
        ),
    )
    return data


class TestChanges:
    def test_as_text(self, changed: Path) -> None:
        done = run("changes", "--data", changed)
        assert (done.exit_code, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        assert len([each for each in lines if each.startswith("    new")]) == 2
        (at,) = [n for n, each in enumerate(lines) if each.startswith("    cancelled  /status  scheduled -> cancelled")]
        assert "  skane  2050-11-11  " in lines[at - 1]

    def test_a_terminal_gets_no_escapes(self, changed: Path) -> None:
        shown = run("changes", "--data", changed).stdout
        assert "Dag i skogen" in shown
        assert [c for c in shown if not c.isprintable() and c != "\n"] == []

    def test_as_json_lines_and_as_json(self, changed: Path) -> None:
        lines = [json.loads(each) for each in run("changes", "--data", changed, "--format", "jsonl").stdout.splitlines()]
        assert json.loads(run("changes", "--data", changed, "--format", "json").stdout) == lines
        cancelled = next(each for each in lines if each["kind"] == "cancelled")
        assert (cancelled["old"], cancelled["new"], cancelled["cause"]) == ("scheduled", "cancelled", "page")
        assert [each["quote"] for each in cancelled["new_evidence"]] == ["INSTÄLLT"]

    def test_as_csv_formulas_are_defused(self, changed: Path) -> None:
        text = run("changes", "--data", changed, "--format", "csv").stdout
        table = [*csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))]
        assert [each["kind"] for each in table][:2] == ["new", "new"]
        (title,) = [each["new"] for each in table if each["field"] == "/title" and "vatten" in each["new"]]
        assert title == "'=Träff om vatten"
        assert {each["cause"] for each in table} <= {"page", "reader", "unclear"}

    def test_a_file(self, changed: Path, tmp_path: Path) -> None:
        out = tmp_path / "changes.jsonl"
        done = run("changes", "--data", changed, "--format", "jsonl", "-o", out)
        assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
        assert out.read_text("utf-8") == run("changes", "--data", changed, "--format", "jsonl").stdout

    def test_a_file_that_cannot_be_written(self, changed: Path, tmp_path: Path) -> None:
        done = run("changes", "--data", changed, "-o", tmp_path / "no" / "changes.txt")
        assert (done.exit_code, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)

    def test_none(self, data: Path) -> None:
        add(data, "-", stdin=line())
        words = ("changes", "--data", data, "--kind", "cancelled", "--format")
        assert [run(*words, style).stdout for style in ("text", "jsonl", "json")] == ["", "", "[]\n"]
        assert run(*words, "csv").stdout.count("\n") == 1

    def test_kinds(self, changed: Path) -> None:
        words = ("changes", "--data", changed, "--format", "jsonl")
        found = run(*words, "--kind", "cancelled", "--kind", "new").stdout.splitlines()
        assert [json.loads(each)["kind"] for each in found] == ["new", "new", "cancelled"]

    def test_an_unknown_kind_is_a_usage_error_that_names_those_that_there_are(self, changed: Path, tmp_path: Path) -> None:
        done = run("changes", "--data", changed, "--kind", "canceled", "-o", tmp_path / "out.txt")
        assert (done.exit_code, done.stdout) == (2, "")
        assert f"no change is called 'canceled'; there are {', '.join(ALL)}" in said(done)
        assert not (tmp_path / "out.txt").exists()

    def test_since_a_day_or_a_run(self, changed: Path) -> None:
        first, second, _ = [row[0] for row in stored(changed, "SELECT id FROM runs ORDER BY started")]

        def kinds(since: str) -> set[str]:
            done = run("changes", "--data", changed, "--format", "jsonl", "--since", since)
            assert (done.exit_code, done.stderr) == (0, "")
            return {json.loads(each)["kind"] for each in done.stdout.splitlines()}

        assert kinds("2020-01-01") >= {"new", "cancelled", "text_changed"}
        assert kinds("2999-12-31") == set()
        assert kinds(first) >= {"cancelled", "text_changed"}
        assert "new" not in kinds(first)
        assert kinds(second) == {"text_changed"}

    @pytest.mark.parametrize("since", ["yesterday", "2026-13-01", "2026-02-30", ""])
    def test_since_neither_a_day_nor_a_run(self, changed: Path, since: str) -> None:
        done = run("changes", "--data", changed, "--since", since)
        newest = stored(changed, "SELECT id FROM runs ORDER BY started DESC")[0][0]
        message = f"scraper: {since!r} is neither a day (YYYY-MM-DD) nor a run of {changed}/{FILE}; the newest run is {newest}\n"
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", message)


ELSEWHERE: Final = "https://skr.se/kalender/traff-om-vatten"


@pytest.fixture
def doubtful(data: Path) -> tuple[Path, str, str]:
    """A store with two events of a day that may be one: much the same title, at other hours."""
    first, second = json.loads(line()), json.loads(line("2026-11-04-traff-om-vatten-och-fisk", "Träff om vatten och fisk"))
    second["url"], second["id"] = ELSEWHERE, "skr.se/kalender/traff-om-vatten"
    add(data, "-", stdin=json.dumps(first) + "\n" + json.dumps(second))
    return data, first["id"], second["id"]


class TestDuplicates:
    def test_a_doubtful_pair_is_listed_until_somebody_decides(self, doubtful: tuple[Path, str, str]) -> None:
        data, one, other = doubtful
        listed = run("store", "duplicates", "--data", data)
        (pair,) = map(json.loads, listed.stdout.splitlines())
        assert (listed.exit_code, {pair["a"], pair["b"]}) == (0, {one, other})
        assert 0 < pair["score"] < 1
        assert pair["reasons"]
        assert len(stored(data)) == 2
        done = run("store", "same", one, other, "--why", "copied", "--data", data)
        assert (done.exit_code, done.stdout) == (0, "")
        assert run("store", "duplicates", "--data", data).stdout == ""
        assert stored(data) == [(one,)]
        assert (data / "decisions.toml").read_text("utf-8") == f'[[same]]\nevents = ["{one}", "{other}"]\nwhy = "copied"\n'

    def test_decided_different(self, doubtful: tuple[Path, str, str]) -> None:
        data, one, other = doubtful
        assert run("store", "different", one, other, "--data", data).exit_code == 0
        assert run("store", "duplicates", "--data", data).stdout == ""
        assert len(stored(data)) == 2

    def test_a_decision_that_is_taken_out_of_the_file_no_longer_counts(self, doubtful: tuple[Path, str, str]) -> None:
        data, one, other = doubtful
        run("store", "same", one, other, "--data", data)
        (data / "decisions.toml").unlink()
        add(data, "-", stdin=line(FOREST, "Dag i skogen"))
        assert len(stored(data)) == 3
        assert run("store", "duplicates", "--data", data).stdout.count("\n") == 1

    def test_a_contradiction_is_told_and_changes_nothing(self, doubtful: tuple[Path, str, str]) -> None:
        data, one, other = doubtful
        run("store", "same", one, other, "--data", data)
        before = (data / "decisions.toml").read_bytes()
        done = run("store", "different", one, other, "--data", data)
        assert (done.exit_code, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
        assert "decided both same and different" in done.stderr
        assert (data / "decisions.toml").read_bytes() == before
        assert stored(data) == [(one,)]

    @pytest.mark.parametrize("kind", ["same", "different"])
    def test_an_unknown_event(self, doubtful: tuple[Path, str, str], kind: str) -> None:
        data, one, _ = doubtful
        done = run("store", kind, one, "no/event", "--data", data)
        assert (done.exit_code, done.stderr) == (2, f"scraper: no/event: no event of {data}/{FILE}\n")
        assert not (data / "decisions.toml").exists()

    @pytest.mark.parametrize("kind", ["same", "different"])
    def test_fewer_than_two(self, doubtful: tuple[Path, str, str], kind: str) -> None:
        data, one, _ = doubtful
        done = run("store", kind, one, one, "--data", data)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "give two ids or more" in said(done)


class TestNoStore:
    @pytest.mark.parametrize(
        "words", [("changes",), ("store", "duplicates"), ("store", "same", "a", "b"), ("store", "different", "a", "b")]
    )
    def test_one_clear_line_and_nothing_is_made(self, tmp_path: Path, words: tuple[str, ...]) -> None:
        done = run(*words, "--data", tmp_path)
        message = f"scraper: {tmp_path}/{FILE}: no store: `scraper crawl` or `scraper store add` makes one\n"
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", message)
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize("words", [("changes",), ("store", "duplicates"), ("store", "add", "-")])
    def test_a_store_of_a_newer_version(self, data: Path, words: tuple[str, ...]) -> None:
        add(data, "-", stdin=line())
        with Database(data / FILE) as database:
            database.connection.execute("PRAGMA user_version = 99")
        done = run(*words, "--data", data)
        message = f"scraper: {data}/{FILE}: written by a newer version of this program (schema 99)\n"
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", message)
