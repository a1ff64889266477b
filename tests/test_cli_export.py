"""``scraper export`` as somebody at a prompt gives it."""

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import feedparser  # type: ignore[import-untyped]
import icalendar
import pytest

from scraper.cli.export import Form
from scraper.export import FORMATS
from tests.export.entries import records

ROOT = Path(__file__).parents[1]
LINES = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records()).encode()


def command(*words: str, given: bytes = b"", cwd: Path = ROOT) -> tuple[int, bytes, list[str]]:
    done = subprocess.run([sys.executable, "-m", "scraper", *words], input=given, capture_output=True, cwd=cwd, check=False)
    return done.returncode, done.stdout, done.stderr.decode().splitlines()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store of all fixtures' records."""
    folder = tmp_path_factory.mktemp("data")
    status, out, err = command("store", "add", "-", "--data", str(folder), given=LINES)
    assert (status, out) == (0, b"")
    assert err[0].startswith(f"scraper: {len(records())} records: {len(records())} new, 0 changed, 0 unchanged")
    return str(folder)


def count(form: str, path: Path) -> int:
    """The number of events in a file, as another program counts them."""
    text = path.read_bytes()
    match form:
        case "json":
            return len(json.loads(text))
        case "jsonl":
            return len(text.splitlines())
        case "csv":
            return int(duckdb.execute(f"SELECT COUNT(*) FROM read_csv('{path}', header = true)").fetchall()[0][0])
        case "ics":
            return len({str(event["UID"]).partition("#")[0] for event in icalendar.Calendar.from_ical(text).walk("VEVENT")})
        case "jsonld":
            return len(json.loads(text)["@graph"])
        case "parquet":
            return int(duckdb.execute(f"SELECT COUNT(*) FROM '{path}'").fetchall()[0][0])
        case _:
            return len(feedparser.parse(text).entries)


def test_the_formats_are_those_of_the_writers() -> None:
    assert [form.value for form in Form] == [*FORMATS]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_from_the_store_and_from_standard_input(form: str, data: str, tmp_path: Path) -> None:
    wanted = len([record for record in records() if form != "ics" or record["start"]])
    stored, piped = tmp_path / f"a{FORMATS[form].suffix}", tmp_path / f"b{FORMATS[form].suffix}"
    assert command("export", "--to", form, "--data", data, "-o", str(stored))[:2] == (0, b"")
    status, out, _ = command("export", "--to", form, given=LINES)
    piped.write_bytes(out)
    assert (status, count(form, stored), count(form, piped)) == (0, wanted, wanted)


def test_filters(data: str) -> None:
    def exported(*words: str) -> set[str]:
        status, out, _ = command("export", "--to", "jsonl", "--data", data, *words)
        assert status == 0
        return {json.loads(line)["id"] for line in out.splitlines()}

    def wanted(county: str | None = None, begin: str = "", end: str = "9") -> set[str]:
        return {
            record["id"]
            for record in records()
            if (county is None or (record["county"] or {}).get("slug") == county)
            and (not (begin or end != "9") or (record["start"] and record["start"] <= end + "T" and (record["end"] or record["start"]) >= begin))
            and not record["occurrences"]
        }  # fmt: skip

    several = {record["id"] for record in records() if record["occurrences"]}
    assert exported() == {record["id"] for record in records()}
    assert exported("--county", "skane") - several == wanted("skane")
    assert exported("--from", "2023-01-01", "--until", "2023-06-30") - several == wanted(None, "2023-01-01", "2023-06-30")
    assert exported("--status", "cancelled") == {record["id"] for record in records() if record["status"] == "cancelled"}
    assert exported("--changed-since", "2999-01-01") == set()
    assert exported("--changed-since", "2020-01-01") == exported()


def test_a_file_a_county_and_a_file_a_table(data: str, tmp_path: Path) -> None:
    counties, tables = tmp_path / "counties", tmp_path / "tables"
    assert command("export", "--to", "ics", "--data", data, "--by-county", "-o", str(counties), "--county", "gotland")[0] == 0
    assert [path.name for path in counties.iterdir()] == ["gotland.ics"]
    assert command("export", "--to", "csv", "--data", data, "--tables", "-o", str(tables))[:2] == (0, b"")
    assert len([*tables.iterdir()]) == 7


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--to", "csv", "--tables"), 2, "several files need a folder"),
        (("--to", "ics", "--tables", "-o", "x"), 2, "only csv has tables"),
        (("--to", "json", "--from", "2024-02-01", "--until", "2024-01-01"), 2, "the last day is before the first"),
        (("--to", "xml"), 2, "Invalid value for '--to'"),
        (("--to", "json", "--county", "skåne"), 2, "no county has the slug 'skåne'"),
        (("--to", "json", "--data", "nowhere"), 2, "no store"),
        (("--to", "json", "--changed-since", "monday"), 2, "without a store it is a day"),
        (("--to", "json", "-o", "nowhere/x.json"), 2, "unwritable"),
        (("--to", "csv", "--tables", "-o", "/dev/null/x"), 2, "unwritable"),
    ],
)
def test_what_cannot_be_done_is_said(words: tuple[str, ...], status: int, told: str, tmp_path: Path) -> None:
    done, out, err = command("export", *words, cwd=tmp_path, given=b"")
    assert (done, out) == (status, b"")
    assert told in " ".join(" ".join(err).split())
    assert not any("Traceback" in line for line in err)


def test_bad_records_are_named_and_the_rest_is_written() -> None:
    status, out, err = command("export", "--to", "jsonl", given=b"nonsense\n" + LINES)
    assert (status, len(out.splitlines()), len(err)) == (1, len(records()), 1)
    assert err[0].startswith("scraper: standard input: line 1: no record:")
    status, out, err = command("export", "--to", "jsonl", given=b"[" + LINES)
    assert (status, out) == (1, b"")
    assert err[0].startswith("scraper: standard input: no JSON:")
    status, out, err = command("export", "--to", "jsonl", given=LINES + b"{}\n")
    assert (status, len(out.splitlines()), len(err)) == (1, len(records()), 1)
    assert err[0].startswith(f"scraper: standard input: line {len(records()) + 1}: no record:")


@pytest.mark.parametrize(("form", "library", "extra"), [("ics", "icalendar", "calendar"), ("parquet", "pyarrow", "parquet")])
def test_a_library_that_is_missing_is_named(form: str, library: str, extra: str, tmp_path: Path) -> None:
    hidden = f"import sys; sys.modules['{library}'] = None; from scraper.cli import main; main()"
    words = [sys.executable, "-c", hidden, "export", "--to", form]
    done = subprocess.run(words, input=b"", capture_output=True, cwd=tmp_path, check=False, env={"PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [f"scraper: {form} needs {library}: pip install 'swedish-events[{extra}]'"]


def test_records_go_through_a_closed_pipe_quietly() -> None:
    words = f"{sys.executable} -m scraper export --to jsonl | head -1 | wc -l"
    done = subprocess.run(["bash", "-c", words], input=LINES, capture_output=True, cwd=ROOT, check=False)
    assert (done.stdout.strip(), done.stderr) == (b"1", b"")
