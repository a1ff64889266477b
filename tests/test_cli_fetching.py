"""The commands that fetch, as a user types them, on the test site."""

import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.site import Fault, Site, serve

pytestmark = pytest.mark.enable_socket

COUNTY = "blekinge"
ROOT = Path(__file__).parents[1]


@pytest.fixture
def site() -> Iterator[tuple[Site, str]]:
    made = Site()
    with serve(made) as base:
        yield made, base


class Done:
    """What a command printed, and how it ended."""

    def __init__(self, *arguments: object, stdin: str = "", env: dict[str, str] | None = None) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "scraper", *map(str, arguments)],
            input=stdin.encode(),
            capture_output=True,
            check=False,
            env={**os.environ, **(env or {})},
        )
        self.out, self.err, self.status = done.stdout.decode(), done.stderr.decode(), done.returncode

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def local(base: str, *more: object) -> tuple[object, ...]:
    return ("--base-url", base, "--allow-private", "--rate", "0", "--contact", "me@example.se", *more)


class TestFetch:
    def test_addresses_into_the_archive_and_out_again(self, site: tuple[Site, str], tmp_path: Path) -> None:
        made, base = site
        path = made.events[0].path
        polite = ("--allow-private", "--rate", "0", "--contact", "me@example.se")
        first = Done("fetch", base + path, f"{base}/nowhere.html", "--data", tmp_path, *polite)
        assert [(line["status"], line["unchanged"]) for line in first.lines] == [(200, False), (404, False)]
        assert (first.status, first.err) == (1, f"scraper: {base}/nowhere.html: answered 404\n")
        again = Done("fetch", "-", "--data", tmp_path, *polite, stdin=f"{base}{path}\n\n")
        [line] = again.lines
        assert (line["status"], line["unchanged"], line["digest"], again.status) == (304, True, first.lines[0]["digest"], 0)
        [record] = Done("extract", tmp_path / "archive").lines
        assert record["url"] == base + path
        assert record["source"]["fetched_at"].endswith("Z")

    @pytest.mark.parametrize(
        ("url", "said"),
        [
            ("file:///etc/passwd", "address: neither http nor https"),
            ("http://127.0.0.1:9/", "address: 127.0.0.1 is not public"),
            ("http://localhost:9/", "address: localhost resolves to"),
            ("nonsense", "address: neither http nor https"),
        ],
    )
    def test_what_is_never_asked(self, url: str, said: str, tmp_path: Path) -> None:
        done = Done("fetch", url, "--data", tmp_path, "--contact", "me@example.se")
        assert (done.out, done.status) == ("", 1)
        assert done.err.startswith(f"scraper: {url}: {said}")
        assert done.err.count("\n") == 1

    def test_a_wall_is_told(self, site: tuple[Site, str], tmp_path: Path) -> None:
        made, base = site
        made.faults["/skane.html"] = Fault("status", status=403)
        done = Done("fetch", f"{base}/skane.html", "--data", tmp_path, "--allow-private", "--contact", "a")
        assert (done.status, done.err) == (1, f"scraper: {base}/skane.html: answered 403\n")


class TestDiscover:
    def test_where_each_page_was_found(self, site: tuple[Site, str]) -> None:
        made, base = site
        done = Done("discover", "--county", "skane", *local(base))
        found = {line["url"].removeprefix(base): {each["how"] for each in line["found"]} for line in done.lines}
        planned = {event.path for event in made.events if any(county == "skane" for county, _ in event.listed_by)}
        assert planned <= set(found)
        assert set().union(*found.values()) >= {"start", "calendar", "page", "rss", "sitemap"}
        assert (done.status, done.err) == (0, f"scraper: skane: ok: {len(found)} addresses\n")

    def test_since(self, site: tuple[Site, str]) -> None:
        _, base = site
        everything, late = (
            Done("discover", "--county", "skane", *local(base, *more)).lines for more in ((), ("--since", "2023-01-01"))
        )
        newest = {line["id"]: max((line["written"], *line["days"])) for line in everything}
        assert [line["id"] for line in late] == [each for each, day in newest.items() if day >= "2023-01-01"]
        assert 0 < len(late) < len(everything)

    def test_nothing_reached(self, tmp_path: Path) -> None:
        (tmp_path / "scraper.toml").write_text("backoff = 0.01", "utf-8")
        done = Done("discover", "--county", "skane", "--data", tmp_path, *local("http://127.0.0.1:9"))
        assert (done.out, done.status) == ("", 5)
        assert "skane: unreachable: " in done.err


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("--data", "x"), "give --county SLUG, once or more, or --all"),
            (("--all", "--county", "skane", "--data", "x"), "give --county SLUG, once or more, or --all"),
            (("--county", "scania", "--data", "x"), "no county has the slug 'scania'"),
            (("--county", "skane"), "--data"),
            (("--all", "--data", "x", "--base-url", "ftp://x"), "neither http nor https"),
            (("--all", "--data", "x", "--base-url", "https://example.org/path"), "give scheme and host alone"),
            (("--all", "--data", "x", "--since", "soon"), "soon"),
            (("--all", "--data", "x", "--rate", "-1"), "--rate"),
        ],
    )
    def test_wrong_usage(self, arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        done = Done("crawl", *arguments)
        assert (done.out, done.status) == ("", 2)
        assert said in " ".join(done.err.replace("│", " ").split())
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("config", "said"),
        [
            ("contakt = 'x'", "unknown setting 'contakt'"),
            ("rate = 'fast'", "rate cannot be 'fast'"),
            ("rate = true", "rate cannot be True"),
            ("attempts = -1", "attempts cannot be -1"),
            ("attempts = 1.5", "attempts cannot be 1.5"),
            ("contact = 5", "contact cannot be 5"),
            ("allow_private = ['10.0.0.0/99']", "10.0.0.0/99"),
            ("allow_private = 7", "int"),
            ("rate =", "Invalid value"),
        ],
    )
    def test_wrong_settings_name_the_file(self, config: str, said: str, tmp_path: Path) -> None:
        (tmp_path / "scraper.toml").write_text(config, "utf-8")
        done = Done("crawl", "--all", "--data", tmp_path)
        assert (done.out, done.status) == ("", 2)
        assert said in done.err
        assert "scraper.toml" in done.err

    def test_a_contact_that_is_none(self, tmp_path: Path) -> None:
        done = Done("fetch", "https://example.org/", "--data", tmp_path / "data", "--contact", "a\nb")
        assert (done.out, done.status) == ("", 2)
        assert "contact cannot be" in done.err
        assert not (tmp_path / "data").exists()

    def test_options_before_the_environment_before_the_file(self, site: tuple[Site, str], tmp_path: Path) -> None:
        made, base = site
        (tmp_path / "scraper.toml").write_text('contact = "file"\nrate = 0\nallow_private = ["127.0.0.0/8"]\n', "utf-8")
        for more, env, contact in (
            ((), {}, "file"),
            ((), {"SCRAPER_CONTACT": "env"}, "env"),
            (("--contact", "option"), {"SCRAPER_CONTACT": "env"}, "option"),
        ):
            made.requests.clear()
            assert Done("fetch", f"{base}/skane.html", "--data", tmp_path, *more, env=env).status == 0
            assert {request.headers["user-agent"].partition(" ")[2] for request in made.requests} == {f"(+{contact})"}

    def test_without_a_contact_one_line_says_so(self, site: tuple[Site, str], tmp_path: Path) -> None:
        _, base = site
        done = Done("fetch", f"{base}/skane.html", "--data", tmp_path, "--allow-private")
        assert (done.status, done.err.count("\n")) == (0, 1)
        assert "--contact" in done.err

    @pytest.mark.parametrize("data", ["", " ", "/dev/null", "scraper.toml", "n" * 300])
    def test_a_data_folder_that_is_none(self, data: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "scraper.toml").touch()
        done = Done("crawl", "--all", "--data", data)
        assert (done.out, done.status) == ("", 2)
        assert "--data" in done.err
        assert [path.name for path in tmp_path.iterdir()] == ["scraper.toml"]

    @pytest.mark.parametrize("rate", ["inf", "nan"])
    def test_a_rate_without_end(self, rate: str, tmp_path: Path) -> None:
        done = Done("crawl", "--all", "--data", tmp_path, "--rate", rate)
        assert (done.out, done.status) == ("", 2)
        assert "--rate" in done.err.rpartition("Error: ")[2]

    def test_a_data_folder_below_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        done = Done("crawl", "--all", "--data", tmp_path / "file" / "data", "--log-format", "json")
        assert (done.out, done.status) == ("", 2)
        told = json.loads(done.err)
        assert (told["event"], told["level"]) == ("failed", "error")
        assert "scraper.toml" not in done.err

    @pytest.mark.parametrize("config", ["connections = 0", "warc_bytes = 0", "timeout = nan", "max_bytes = 0"])
    def test_settings_that_make_everything_fail(self, config: str, tmp_path: Path) -> None:
        (tmp_path / "scraper.toml").write_text(config, "utf-8")
        done = Done("crawl", "--all", "--data", tmp_path)
        assert (done.out, done.status) == ("", 2)
        assert "scraper.toml" in done.err
        assert "is the least" in done.err


class TestStreams:
    def closed(self, base: str, data: Path, redirection: str) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "scraper", "crawl", "--county", COUNTY, "--data", data, *local(base)]
        quoted = " ".join(shlex.quote(str(word)) for word in command)
        return subprocess.run(["bash", "-c", f"{quoted} {redirection}"], capture_output=True, check=False)

    def test_a_closed_standard_output_is_told(self, site: tuple[Site, str], tmp_path: Path) -> None:
        done = self.closed(site[1], tmp_path, ">&-")
        assert done.returncode == 2
        assert done.stderr.decode().endswith("standard output is closed\n")

    def test_without_standard_error_the_records_come(self, site: tuple[Site, str], tmp_path: Path) -> None:
        done = self.closed(site[1], tmp_path, "2>&-")
        assert (done.returncode, len(done.stdout.splitlines())) == (0, 4)

    @pytest.mark.parametrize(
        "command",
        ["counties", "--help", "text README.md", "schema", "extract README.md", "discover --all", "fetch http://x/"],
    )
    def test_whatever_prints_fails_where_nothing_can_be_printed(self, command: str, tmp_path: Path) -> None:
        words = f"{shlex.quote(sys.executable)} -m scraper {command}"
        env = {**os.environ, "SCRAPER_DATA": str(tmp_path)}
        done = subprocess.run(["bash", "-c", f"{words} <&- >&-"], capture_output=True, check=False, env=env, cwd=ROOT)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode().count("\n") == 1
        assert done.stderr.decode().endswith("standard output is closed\n")
        assert subprocess.run(["bash", "-c", f"{words} <&- >&- 2>&-"], check=False, env=env, cwd=ROOT).returncode == 2

    @pytest.mark.parametrize("module", ["typer", "scraper.cli.network", "scraper.cli.look"])
    def test_ctrl_c_while_the_program_is_loaded(self, module: str) -> None:
        code = (
            "import signal, sys\nclass Finder:\n def find_spec(self, name, *_):\n"
            f"  if name == {module!r}: signal.raise_signal(signal.SIGINT)\n"
            "sys.meta_path.insert(0, Finder())\nfrom scraper.cli import main\nmain()"
        )
        done = subprocess.run([sys.executable, "-c", code, "counties"], capture_output=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")

    @pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
    @pytest.mark.parametrize("before", ["", "trap '' INT; "])
    def test_extract_ends_in_order(self, number: signal.Signals, status: int, before: str, tmp_path: Path) -> None:
        if before and number is signal.SIGINT:
            return  # a background job does not hear it
        words = ["-m", "scraper", "extract", *[str(ROOT / "fixtures")] * 50, "-o", str(tmp_path / "out.jsonl")]
        command = f"{before}exec {shlex.join([sys.executable, *words])}"
        with subprocess.Popen(["bash", "-c", command], stderr=subprocess.DEVNULL) as process:
            while process.poll() is None and not any(path.stat().st_size for path in tmp_path.iterdir()):
                time.sleep(0.01)
            process.send_signal(number)
        assert process.returncode == status
        assert list(tmp_path.iterdir()) == []

    def test_parts_of_killed_runs_are_removed_when_they_are_old(self, tmp_path: Path) -> None:
        stale, young, other = (
            tmp_path / f".{name}.part" for name in ("a.jsonl.abcdefg1", "a.jsonl.abcdefg2", "b.a.jsonl.abcdefg1")
        )
        for path in (stale, young, other):
            path.touch()
        for path in (stale, other):
            os.utime(path, (0, 0))
        assert Done("extract", ROOT / "README.md", "-o", tmp_path / "a.jsonl").status in {0, 1}
        assert sorted(tmp_path.iterdir()) == sorted((tmp_path / "a.jsonl", young, other))

    @pytest.mark.parametrize("place", ["new_event_loop", "BaseSelectorEventLoop._make_self_pipe"])
    @pytest.mark.parametrize(("name", "status"), [("SIGTERM", 143), ("SIGINT", 130)])
    def test_an_end_before_the_event_loop_runs(self, place: str, name: str, status: int, tmp_path: Path) -> None:
        home = "asyncio.events" if place == "new_event_loop" else "asyncio.selector_events"
        code = (
            f"import signal, sys, {home}\nhere = {home}.{place}\ndef interrupted(*given):\n"
            f" signal.raise_signal(signal.{name})\n return here(*given)\n"
            f"{home}.{place} = interrupted\nfrom scraper.cli import main\nmain()"
        )
        words = ("crawl", "--county", COUNTY, "--data", str(tmp_path), *map(str, local("http://127.0.0.1:9")))
        done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=False)
        assert (done.returncode, done.stdout) == (status, b"")
        assert [line[:20] for line in done.stderr.decode().splitlines()[1:]] == ["scraper: interrupted"]

    def test_a_terminated_run_leaves_no_part_of_its_output(self, site: tuple[Site, str], tmp_path: Path) -> None:
        _, base = site
        out = tmp_path / "out" / "events.jsonl"
        out.parent.mkdir()
        arguments = ("crawl", "--county", COUNTY, "--data", tmp_path / "data", *local(base, "-o", out))
        slow = [{"0": "3"}.get(str(word), str(word)) for word in arguments]
        with subprocess.Popen([sys.executable, "-m", "scraper", *slow], stderr=subprocess.PIPE) as process:
            assert process.stderr is not None
            process.stderr.readline()  # the run has begun
            process.terminate()
            assert process.stderr.read().decode().endswith("the same command goes on from there\n")
        assert process.returncode == 143
        assert list(out.parent.iterdir()) == []


class TestShown:
    def test_json_lines(self, site: tuple[Site, str], tmp_path: Path) -> None:
        made, base = site
        made.faults[next(event.path for event in made.events if event.county == COUNTY)] = Fault("status", status=404)
        done = Done("crawl", "--county", COUNTY, "--data", tmp_path, *local(base, "--log-format", "json"))
        told = [json.loads(line) for line in done.err.splitlines()]
        assert all({"time", "level", "event"} <= set(line) for line in told)
        events = [line["event"] for line in told]
        assert (events[0], events[-1]) == ("run_started", "run_finished")
        assert events.count("page") == sum(line["addresses"] for line in told if line["event"] == "county_finished")
        assert told[-1]["records"] == len(done.lines)

    def test_every_line_is_json(self, site: tuple[Site, str], tmp_path: Path) -> None:
        _, base = site
        quiet = ("--allow-private", "--rate", "0", "--log-format", "json")
        fetched = Done("fetch", f"{base}/nowhere.html", "nonsense", "--data", tmp_path, *quiet)
        found = Done("discover", "--county", "skane", "--base-url", base, *quiet)
        (tmp_path / "in the way").touch()
        failed = Done("crawl", "--all", "--data", tmp_path, "-o", tmp_path / "in the way" / "x", *quiet)
        told = [[json.loads(line) for line in done.err.splitlines()] for done in (fetched, found, failed)]
        events = [[line["event"] for line in lines if line["event"] not in {"fetched", "retry"}] for lines in told]
        assert events == [["no_contact", "no_page", "no_page"], ["no_contact", "county_finished"], ["failed"]]
        assert [line["kind"] for line in told[0] if line["event"] == "no_page"] == ["removed", "address"]
        assert (fetched.status, found.status, failed.status) == (1, 0, 2)

    def in_a_terminal(self, *arguments: object) -> tuple[int, list[bytes], str]:
        """Status, lines on standard output, and what a terminal on standard error gets."""
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "scraper", *map(str, arguments)]
        env = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=env) as process:
            os.close(theirs)
            shown = b""
            try:
                while piece := os.read(ours, 65536):
                    shown += piece
            except OSError:  # Linux says so when the other side has closed
                pass
            records = process.stdout.read().splitlines() if process.stdout else []
        os.close(ours)
        text = shown.decode()
        for said in re.finditer("scraper: ", text):  # each on a line of its own
            assert re.search(r"(?:^|[\r\n]|\x1b\[\d*[A-Za-z])$", text[: said.start()])
        return process.returncode, records, text

    def test_fetch_and_discover_in_a_terminal(self, site: tuple[Site, str], tmp_path: Path) -> None:
        _, base = site
        *_, text = self.in_a_terminal("discover", "--county", COUNTY, *local(base))
        assert re.search(r"\d requests, [1-9]\d* addresses \| ", text)
        assert "counties" not in text
        urls = [f"{base}/nowhere{number}.html" for number in range(3)]
        status, lines, text = self.in_a_terminal("fetch", *urls, "--data", tmp_path, *local(base)[2:])
        assert (status, len(lines)) == (1, 3)
        assert [f"scraper: {url}: answered 404" in text for url in urls] == [True] * 3
        assert "requests | " in text
        assert not re.search("counties|pages|addresses", text)

    def test_a_display_in_a_terminal(self, site: tuple[Site, str], tmp_path: Path) -> None:
        _, base = site
        status, records, text = self.in_a_terminal("crawl", "--county", COUNTY, "--data", tmp_path, *local(base))
        assert status == 0
        assert "1/1 counties" in text
        assert f"{len(records)} events" in text
        assert f"{COUNTY}: ok" in text
        assert text.count("county ") >= 1


class TestArchives:
    @pytest.fixture
    def archive(self, site: tuple[Site, str], tmp_path: Path) -> Path:
        _, base = site
        assert Done("crawl", "--county", COUNTY, "--data", tmp_path, *local(base)).status == 0
        [file] = (tmp_path / "archive").glob("*.warc.gz")
        return file

    def test_pages_that_are_no_events_are_told_and_are_no_gap(self, archive: Path) -> None:
        done = Done("extract", archive)
        assert done.status == 0
        assert len(done.lines) > 1
        assert f"scraper: {archive}: http://127.0.0.1:" in done.err

    def test_listings(self, archive: Path) -> None:
        done = Done("listing", archive)
        assert {line["input"].rpartition("/")[2] for line in done.lines} == {"kalendarium.html", "blekinge.html"}

    def test_a_damaged_archive_gives_what_is_whole(self, archive: Path) -> None:
        whole = Done("extract", archive).lines
        archive.write_bytes(archive.read_bytes()[:-40])
        done = Done("extract", archive)
        assert done.lines == whole[: len(done.lines)]
        assert done.status == 1
        assert f"scraper: {archive}: damaged at byte " in done.err

    def test_what_is_no_archive(self, tmp_path: Path) -> None:
        (tmp_path / "a.warc.gz").write_bytes(b"nonsense")
        done = Done("extract", tmp_path / "a.warc.gz", tmp_path / "b.warc")
        assert (done.out, done.status) == ("", 1)
        assert done.err.count("\n") == 2
