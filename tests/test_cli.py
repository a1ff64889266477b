"""The commands, as a user types them."""

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from scraper import __version__
from scraper.cli import app
from scraper.errors import NO_EVENT_KINDS

FIXTURES = Path(__file__).parents[1] / "fixtures"
TEXT = """\
11 nov 2022 klocka 09.00 - 12.15

Träff om vatten i Skåne

Välkommen till en förmiddag om vatten.

Program
09.00 Välkommen
09.15 Vattnet i länet, Stina Berg, hydrolog, Länsstyrelsen Skåne
12.15 Avslut

Var:
Länsstyrelsen Skåne, Södergatan 5, Malmö
Kostnad:
Kostnadsfritt

Kontakt
Lars Ek
handläggare
010-224 10 00
lars.ek@example.com
"""
HTML = (
    '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Träff om vatten i Skåne</title></head><body><main>'
    "<p>11 nov 2022 klocka 09.00 - 12.15</p><h1>Träff om vatten i Skåne</h1><p>Välkommen till en förmiddag om vatten.</p>"
    "<h2>Var:</h2><p>Länsstyrelsen Skåne, Södergatan 5, Malmö</p></main></body></html>"
)
START = "2022-11-11T09:00:00+01:00"


class Result:
    """What a command printed, and how it ended."""

    def __init__(self, arguments: tuple[object, ...], stdin: bytes | None) -> None:
        done = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        self.out = done.stdout_bytes.decode("utf-8")
        self.err = done.stderr
        self.status = done.exit_code

    @property
    def record(self) -> dict[str, object]:
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    @property
    def titles(self) -> list[str]:
        return [json.loads(line)["title"] for line in self.out.splitlines()]


def scraper(*arguments: object, stdin: bytes | None = None) -> Result:
    return Result(arguments, stdin)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three events, a page without one, and files that are no pages."""
    pages = tmp_path / "pages"
    (pages / "below").mkdir(parents=True)
    (pages / "a.html").write_text(HTML, "utf-8")
    (pages / "b.txt").write_text(TEXT, "utf-8")
    (pages / "below" / "c.HTM").write_text(HTML, "utf-8")
    (pages / "empty.html").write_text("", "utf-8")
    (pages / "notes.md").write_text(TEXT, "utf-8")
    (pages / "event.json").write_text("{}", "utf-8")
    (pages / ".hidden.html").write_text(HTML, "utf-8")
    return pages


class TestExtract:
    def test_one_file_prints_one_object(self, folder: Path) -> None:
        result = scraper("extract", folder / "b.txt")
        assert (result.status, result.err) == (0, "")
        assert result.record["title"] == "Träff om vatten i Skåne"
        assert result.record["start"] == START
        assert result.out.startswith("{\n  ")
        assert "ä" in result.out  # for people to read, not escaped

    def test_several_files_print_lines_in_the_given_order(self, folder: Path) -> None:
        result = scraper("extract", folder / "b.txt", folder / "a.html")
        assert result.status == 0
        media = [json.loads(line)["source"]["media_type"] for line in result.out.splitlines()]
        assert media == ["text/plain", "text/html"]

    def test_a_folder_gives_its_pages_and_the_rest_is_one_error_line(self, folder: Path) -> None:
        result = scraper("extract", folder)
        assert result.titles == ["Träff om vatten i Skåne"] * 3
        assert result.err.startswith(f"scraper: {folder / 'empty.html'}: empty: ")
        assert result.err.count("\n") == 1
        assert result.status == 1

    @pytest.mark.parametrize(("names", "count"), [(["a.html", "b.txt"], 2), (["empty.html", "empty.html"], 0)])
    def test_several_as_one_array(self, folder: Path, names: list[str], count: int) -> None:
        result = scraper("extract", "--format", "json", *(folder / name for name in names))
        assert len(json.loads(result.out)) == count

    def test_one_as_a_line(self, folder: Path) -> None:
        result = scraper("extract", "--format", "jsonl", folder / "a.html")
        assert result.out.count("\n") == 1
        assert result.record["start"] == START

    def test_a_missing_file_does_not_stop_the_others(self, folder: Path) -> None:
        result = scraper("extract", folder / "missing.html", folder / "a.html")
        assert result.titles == ["Träff om vatten i Skåne"]
        assert result.err == f"scraper: {folder / 'missing.html'}: unreadable: No such file or directory\n"
        assert result.status == 1

    def test_a_folder_without_pages(self, tmp_path: Path) -> None:
        result = scraper("extract", tmp_path)
        assert (result.out, result.status) == ("", 1)
        assert "no .html, .htm, .txt, .warc, .warc.gz files" in result.err

    def test_an_error_is_one_line_whatever_the_name(self, tmp_path: Path) -> None:
        result = scraper("extract", tmp_path / "two\nlines.html")
        assert result.err.count("\n") == 1

    def test_a_name_that_is_no_text(self, tmp_path: Path) -> None:
        name = os.fsencode(tmp_path) + b"/\xe5rsm\xf6te.txt"
        Path(os.fsdecode(name)).write_text(TEXT, "utf-8")
        assert scraper("extract", tmp_path).titles == ["Träff om vatten i Skåne"]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_copied_text_in_any_encoding_from_standard_input(self, encoding: str) -> None:
        assert scraper("extract", "-", stdin=TEXT.encode(encoding)).record["title"] == "Träff om vatten i Skåne"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-1"])
    def test_html_from_standard_input_says_its_encoding(self, encoding: str) -> None:
        page = HTML.replace('charset="utf-8"', f'charset="{encoding.removesuffix("-sig")}"').encode(encoding)
        record = scraper("extract", "-", stdin=page).record
        assert record["title"] == "Träff om vatten i Skåne"
        assert record["source"]["media_type"] == "text/html"  # type: ignore[index]

    def test_the_address_is_handed_on(self, folder: Path) -> None:
        address = "https://www.lansstyrelsen.se/skane/om-oss/kalender/kalenderhandelser---skane/2022-10-01-vatten.html"
        record = scraper("extract", folder / "a.html", "--url", address).record
        assert record["url"] == address
        assert record["county"]["code"] == "12"  # type: ignore[index]

    def test_as_of_gives_the_missing_year(self, tmp_path: Path) -> None:
        page = tmp_path / "page.txt"
        page.write_text(TEXT.replace("11 nov 2022 klocka 09.00 - 12.15", "Tid: 11 november klockan 9-12"), "utf-8")
        assert scraper("extract", page).record["start"] is None
        assert scraper("extract", page, "--as-of", "2022-10-20").record["start"] == START

    def test_contacts_only_on_request(self, folder: Path) -> None:
        assert "example.com" not in scraper("extract", folder / "b.txt", "--no-evidence").out.replace(
            json.dumps(scraper("extract", folder / "b.txt").record["registration"]), ""
        )
        contacts = scraper("extract", folder / "b.txt", "--contacts").record["contacts"]
        assert [contact["name"] for contact in contacts] == ["Lars Ek"]  # type: ignore[attr-defined]

    def test_without_evidence_all_else_stays(self, folder: Path) -> None:
        whole, bare = (scraper("extract", folder / "b.txt", *options).record for options in ([], ["--no-evidence"]))
        assert whole["evidence"]
        assert bare == {**whole, "evidence": []}

    @pytest.mark.parametrize(
        "arguments",
        [["extract"], ["extract", "x.html", "--as-of", "soon"], ["extract", "a.html", "b.html", "--url", "https://x.se/"],
         ["extract", "a.html", "--format", "xml"], ["extract", "--nonsense", "a.html"], ["nonsense"], ["evaluate", "/nowhere"]],
    )  # fmt: skip
    def test_wrong_usage(self, arguments: list[str]) -> None:
        result = scraper(*arguments)
        assert (result.out, result.status) == ("", 2)
        assert result.err

    def test_an_address_does_not_fit_a_folder(self, folder: Path) -> None:
        assert scraper("extract", folder, "--url", "https://example.com/").status == 2


class TestOutput:
    def test_a_file_is_written_whole(self, folder: Path, tmp_path: Path) -> None:
        target = tmp_path / "out.jsonl"
        result = scraper("extract", folder / "a.html", folder / "b.txt", "-o", target)
        assert (result.out, result.status) == ("", 0)
        assert len(target.read_text("utf-8").splitlines()) == 2
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.jsonl"]

    def test_links_and_permissions_stay(self, folder: Path, tmp_path: Path) -> None:
        target, link = tmp_path / "out.json", tmp_path / "link.json"
        target.write_text("old", "utf-8")
        target.chmod(0o640)
        link.symlink_to(target)
        scraper("extract", folder / "a.html", "-o", link)
        assert link.is_symlink()
        assert json.loads(target.read_text("utf-8"))["start"] == START
        assert stat.S_IMODE(target.stat().st_mode) == 0o640

    def test_the_old_file_stands_after_an_error(self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        target = tmp_path / "out.json"
        target.write_text("old", "utf-8")

        def broken(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("scraper.extract", broken)
        assert scraper("extract", folder / "a.html", "-o", target).status == 130
        assert target.read_text("utf-8") == "old"
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.json"]

    def test_a_new_file_gets_the_usual_permissions(self, folder: Path, tmp_path: Path) -> None:
        target, usual = tmp_path / "out.json", tmp_path / "usual"
        usual.touch()
        scraper("extract", folder / "a.html", "-o", target)
        assert target.stat().st_mode == usual.stat().st_mode

    def test_nowhere_to_write(self, folder: Path, tmp_path: Path) -> None:
        result = scraper("extract", folder / "a.html", "-o", tmp_path / "missing" / "out.json")
        assert result.status == 2
        assert result.err == f"scraper: {tmp_path / 'missing' / 'out.json'}: unwritable: No such file or directory\n"

    def test_a_device_is_written_to_as_it_is(self, folder: Path) -> None:
        assert scraper("extract", folder / "a.html", "-o", os.devnull).status == 0
        assert not Path(os.devnull).is_file()


class TestLooking:
    def test_spans_point_into_the_text(self, folder: Path) -> None:
        text = scraper("text", folder / "b.txt").out
        evidence = scraper("extract", folder / "b.txt").record["evidence"]
        spans = [entry for entry in evidence if entry["start"] is not None]  # type: ignore[attr-defined]
        assert spans
        assert all(text[entry["start"] : entry["end"]] == entry["quote"] for entry in spans)

    def test_the_schema_is_the_models(self) -> None:
        from scraper.schema import generate

        assert scraper("schema").out == generate(), "run: make schema"

    def test_the_schema_holds_for_every_fixture(self) -> None:
        schema = json.loads(scraper("schema").out)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        records = [json.loads(line) for line in scraper("extract", FIXTURES).out.splitlines()]
        assert len(records) > 20
        assert [error.message for record in records for error in validator.iter_errors(record)] == []

    def test_counties(self) -> None:
        rows = [line.split("\t") for line in scraper("counties").out.splitlines()]
        assert len(rows) == 21
        assert ["12", "skane", "Skåne"] in rows
        assert rows == sorted(rows)

    def test_explain_marks_the_words(self, folder: Path) -> None:
        result = scraper("explain", folder / "b.txt")
        assert result.status == 0
        assert f"/start: {START}\n" in result.out
        assert ">>11 nov 2022" in result.out
        assert "\x1b" not in result.out

    def test_explain_one_field(self, folder: Path) -> None:
        out = scraper("explain", folder / "b.txt", "--field", "agenda/1/speakers").out
        heads = [line for line in out.splitlines() if line.startswith("/")]
        assert heads
        assert all(line.startswith("/agenda/1/speakers") for line in heads)
        assert "Stina Berg" in out

    def test_explain_knows_the_fields(self, folder: Path) -> None:
        result = scraper("explain", folder / "b.txt", "--field", "begin")
        assert result.status == 2
        assert "start" in result.err

    @pytest.mark.parametrize("command", ["explain", "text"])
    def test_a_missing_file(self, command: str, tmp_path: Path) -> None:
        result = scraper(command, tmp_path / "missing.html")
        assert (result.out, result.status) == ("", 1)

    def test_explain_a_page_without_event(self, folder: Path) -> None:
        result = scraper("explain", folder / "empty.html")
        assert (result.out, result.status) == ("", 1)
        assert result.err.split(": ")[2] in NO_EVENT_KINDS

    @pytest.mark.parametrize("command", ["extract", "explain", "text", "schema", "counties", "evaluate"])
    def test_help_has_examples(self, command: str) -> None:
        result = scraper(command, "--help")
        assert result.status == 0
        assert f"  scraper {command}" in result.out.split("Example", 1)[1]

    def test_version(self) -> None:
        assert scraper("--version").out == f"{__version__}\n"


def process(*arguments: str, **options: object) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, *arguments], **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    )


class TestProcess:
    def test_as_a_module(self) -> None:
        out, _ = process("-m", "scraper", "--version").communicate()
        assert out.decode() == f"{__version__}{os.linesep}"

    @pytest.mark.parametrize(
        ("arguments", "absent"),
        [
            (["--help"], ["pydantic", "selectolax", "dateparser", "httpx", "rich"]),
            (["schema"], ["selectolax", "dateparser", "httpx", "scraper.model"]),
            (
                ["extract", str(FIXTURES / "lansstyrelsen.se" / "natverksdag-barn-som-anhoriga")],
                ["dateparser", "httpx", "jsonschema"],
            ),
        ],
    )
    def test_imports_at_the_point_of_use(self, arguments: list[str], absent: list[str]) -> None:
        code = (
            "import sys\nfrom scraper.cli import main\nsys.argv[1:] = sys.argv[1:]\n"
            "try:\n    main()\nfinally:\n    print(list(sys.modules), file=sys.stderr)"
        )
        _, err = process("-c", code, *arguments).communicate()
        loaded = err.decode().splitlines()[-1]
        assert [name for name in absent if f"'{name}'" in loaded] == []

    @pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
    def test_a_reader_that_goes_away(self) -> None:
        with process("-m", "scraper", "extract", *[str(FIXTURES)] * 20) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            assert running.stdout.readline().startswith(b"{")
            running.stdout.close()
            err = running.stderr.read().decode()
        assert running.returncode == 141
        assert "Traceback" not in err
        assert "BrokenPipe" not in err

    @pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
    def test_an_interruption_leaves_whole_lines(self) -> None:
        with process("-m", "scraper", "extract", *[str(FIXTURES)] * 200, stderr=subprocess.DEVNULL) as running:
            assert running.stdout is not None
            first = running.stdout.readline()
            running.send_signal(signal.SIGINT)
            rest = running.stdout.read()
        assert running.returncode == 130
        assert all(json.loads(line)["schema_version"] == "1.0" for line in (first + rest).splitlines())
