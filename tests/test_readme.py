"""Every example in the documents does what it shows.

``console`` blocks: lines after ``$`` run in a shell, one block in one folder (those of the tour all in
one), the lines below are their output; ``python`` blocks run in one
session a document; ``...`` in an output stands for anything. Blocks marked otherwise (``sh``, ``make``) are not run. Where a block asks
the test site at its usual port, the site is served, at another port.
"""

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site import Site, serve

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"(?ms)^```(\w+)\n(.*?)^```$")
SITE = "http://127.0.0.1:8321"
TOUR = ROOT / "docs" / "tour.md"
FLAGS = doctest.ELLIPSIS | doctest.REPORT_NDIFF


def blocks(document: Path, language: str) -> Iterator[tuple[int, str]]:
    """Line number and text of each block of a language."""
    text = document.read_text("utf-8")
    for match in BLOCK.finditer(text):
        if match[1] == language:
            yield text.count("\n", 0, match.start(2)), match[2]


def commands_of(block: str) -> list[tuple[str, str]]:
    """Each command of a block with the output shown."""
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in re.split(r"(?m)^\$ ", block)[1:])]


def sessions() -> Iterator[object]:
    """Each block of shell commands with the outputs shown."""
    for document in DOCUMENTS:
        for line, block in blocks(document, "console"):
            if document != TOUR:
                commands = commands_of(block)
                yield pytest.param(commands, id=f"{document.name}:{line}:{commands[0][0][:50]}")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder that looks like the repository and may be written to."""
    for name in ("fixtures", "docs", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The test site's address."""
    with serve(Site()) as base:
        yield base


@pytest.mark.enable_socket
@pytest.mark.parametrize("commands", list(sessions()))
def test_console(commands: list[tuple[str, str]], here: Path, site: str) -> None:
    run(commands, here, site)


@pytest.mark.enable_socket
def test_the_tour(here: Path) -> None:
    """One session from its first block to its last, on a site of its own, whose pages it changes."""
    with serve(Site()) as site:
        for _, block in blocks(TOUR, "console"):
            run(commands_of(block), here, site)


def run(commands: list[tuple[str, str]], here: Path, site: str) -> None:
    """Runs the commands in a folder and compares what they print with what is shown."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for written, shown in commands:
        command = written.replace(SITE, site).replace("--port 8321", f"--port {site.rpartition(':')[2]}")
        done = subprocess.run(
            ["bash", "-c", command], cwd=here, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        printed = done.stdout.decode().replace(site, SITE)
        assert doctest.OutputChecker().check_output(shown, printed, FLAGS), (
            f"{command}\n--- shown\n{shown}\n--- printed\n{printed}"
        )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_python(document: Path, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here)
    session: dict[str, object] = {"__name__": "readme"}
    runner = doctest.DocTestRunner(verbose=False, optionflags=FLAGS)
    for line, block in blocks(document, "python"):
        if ">>>" in block:
            test = doctest.DocTestParser().get_doctest(block, session, document.name, str(document), line)
            report: list[str] = []
            runner.run(test, out=report.append, clear_globs=False)
            session.update(test.globs)
            assert not report, "".join(report)
        else:
            exec(compile(block, f"{document.name}:{line}", "exec"), session)  # noqa: S102 - the examples are ours


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!\w+://|#)([^)#]+)", document.read_text("utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_named_files_exist(document: Path) -> None:
    named = re.findall(r"`((?:scraper|tests|fixtures|docs|requirements)/[\w./-]+)`", document.read_text("utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_make_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"\bmake ([a-z]+)\b", "\n".join(block for _, block in blocks(document, "sh"))))
    assert targets <= set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))


def test_the_readme_shows_the_whole_record() -> None:
    from scraper import Event

    rows = set(re.findall(r"(?m)^\| `(\w+)`", (ROOT / "README.md").read_text("utf-8")))
    assert set(Event.model_fields) <= rows


def test_the_readme_shows_every_command_and_option() -> None:
    from typer.main import get_command

    from scraper.cli import app

    text = (ROOT / "README.md").read_text("utf-8")
    commands = get_command(app).commands  # type: ignore[attr-defined]
    assert [name for name in commands if f"`scraper {name}" not in text] == []
    options = {
        option
        for command in commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert [option for option in sorted(options - {"--help"}) if option not in text] == []
