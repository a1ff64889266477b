"""What happens during a run, shown on standard error: JSON lines, plain lines, or a live display in a terminal."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import typer

from scraper.cli.network import LogFormat
from scraper.cli.pages import complain

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from scraper.crawl.outcome import County
    from scraper.fetch.notice import Notice, Notify

_TEXTS: Final[dict[str, str]] = {
    "run_started": "run {run}: {counties} counties",
    "run_resumed": "run {run} goes on: {responses} responses are in the archive already",
    "archive_recovered": "{file} was put right after a break: {added} responses added, {removed} removed, {bytes_cut} bytes cut",
    "index_recovered": "{file} was damaged and is made anew; the old one is kept as {kept_as}: {reason}",
    "no_contact": "no contact is set, so that servers' owners cannot reach you: --contact ADDRESS, or SCRAPER_CONTACT",
    "robots_unreachable": "{url}: could not be read, so nothing of its host may be asked: {reason}",
    "retry": "{url}: {reason}; attempt {attempt} failed, the next in {wait} s",
    "host_stopped": "{host}: given up after {reason}",
    "county_finished": "{county}: {outcome}: {evidence}",
    "warning": "{county}: {message}",
    "page": "{url}: {kind}: {message}",
    "no_page": "{url}: {reason}",
    "reread": "{records} records of another version of this program were read anew from the archive: {changed} read otherwise",
    "replayed": "run {run} read from the archive: {records} records, {new} new",
    "output_kept": "{file} is left as it was: no record was read",
    "failed": "{message}",
    "interrupted": "interrupted: what was fetched is kept, and the same command goes on from there",
}
#: Events that only the JSON log and the live display have.
UNSHOWN: Final = frozenset(("county_started", "discovered", "fetched", "run_finished"))


class _Fields(dict[str, Any]):
    """A notice's fields; one that is missing is no reason to fail."""

    def __missing__(self, name: str) -> str:
        return f"({name})"


@contextmanager
def shown(form: LogFormat, output: Path | None = None) -> Iterator["Notify"]:
    """Takes notices and shows them in the form asked for; a live display where no records run through the same terminal."""
    if form is LogFormat.JSON:
        yield _json
    elif sys.stderr.isatty() and (output is not None or not sys.stdout.isatty()):
        from rich.console import Console
        from rich.live import Live

        display = _Display()
        console = Console(stderr=True)
        with Live(display, console=console, refresh_per_second=4, transient=True, redirect_stdout=False) as live:
            yield display.taking(live.console)
    else:
        yield _text


def _json(notice: "Notice") -> None:
    line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": notice.level, "event": notice.event}
    typer.echo(json.dumps(line | notice.fields, ensure_ascii=False), err=True)


def line_of(notice: "Notice") -> str | None:
    """A notice for people; None for those that they need not see one by one."""
    if notice.event == "page" and notice.fields.get("kind") == "event":
        return None
    text = _TEXTS.get(notice.event)
    return text.format_map(_Fields(notice.fields)) if text else None


def _text(notice: "Notice") -> None:
    if line := line_of(notice):
        complain(line)


class _Display:
    """Counties, pages, events, problems and pace, as they stand."""

    def __init__(self) -> None:
        self.began = monotonic()
        self.counties = self.done = self.chosen = self.read = 0
        self.requests = self.addresses = self.pages = self.events = self.problems = 0
        self.county = ""

    def taking(self, console: "Console") -> "Notify":
        """Counts notices, and prints above the display those that people should see."""

        def take(notice: "Notice") -> None:
            self._count(notice)
            if line := line_of(notice):
                console.print("scraper: " + " ".join(line.split()), markup=False, highlight=False, soft_wrap=True)

        return take

    def _count(self, notice: "Notice") -> None:
        said = notice.fields
        match notice.event:
            case "run_started":
                self.counties = said["counties"]
            case "county_started":
                self.county, self.chosen, self.read = said["county"], 0, 0
            case "discovered":
                self.chosen = said["chosen"]
            case "fetched":
                self.requests += 1
            case "page":
                self.pages += 1
                self.read += 1
                self.events += said["kind"] == "event"
                self.problems += said["problems"]
            case "county_finished":
                self.done += 1
                self.addresses += said["addresses"]

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        from rich.text import Text

        seconds = max(monotonic() - self.began, 0.1)
        where = (
            f"{self.done}/{self.counties} counties, {self.county or '-'} {self.read}/{self.chosen} | " if self.counties else ""
        )
        counts = f", {self.addresses} addresses" if self.addresses else ""
        if self.counties:
            counts = f", {self.pages} pages, {self.events} events, {self.problems} problems"
        line = f"{where}{self.requests} requests{counts} | {self.requests / seconds:.1f}/s"
        yield Text(line, no_wrap=True, overflow="ellipsis")


def summary(counties: "Sequence[County]") -> None:
    """What became of each county, as a table."""
    names = ("county", "outcome", "addresses", "events", "unchanged", "problems", "warnings")
    rows = [(c.county, c.outcome, c.addresses, c.events, c.unchanged, c.problems, len(c.warnings)) for c in counties]
    total = ("all", "", *(sum(row[2:][n] for row in rows) for n in range(5)))
    texts = [[str(cell) for cell in row] for row in (names, *rows, total)]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    for row in texts:
        cells = [cell.ljust(w) if n < 2 else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))]  # noqa: PLR2004
        typer.echo("  ".join(cells).rstrip(), err=True)
