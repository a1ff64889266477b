"""The test site crawled: in this process, or by the command as somebody at a prompt gives it."""

import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic, sleep
from typing import IO, Any, NamedTuple

from scraper import extract
from scraper.cli.network import chosen
from scraper.crawl.plan import Plan
from scraper.crawl.session import Report, Session
from scraper.fetch.archive import INDEX
from scraper.fetch.index import Index, Run, Stored
from scraper.fetch.links import Rule
from scraper.fetch.notice import Notice
from scraper.fetch.settings import EVERYWHERE, Settings
from scraper.page import Page
from scraper.sites.lansstyrelsen import SITE
from tests.site import Request, Site, serve

EVERY = chosen(None, everything=True)
#: Without a pace, and quick to give up.
QUICK = Settings(rate=0, attempts=2, backoff=0.01, timeout=5, deadline=10, allow_private=EVERYWHERE)


class Crawled(NamedTuple):
    report: Report
    lines: list[bytes]
    notices: list[Notice]
    requests: list[Request]

    def said(self, event: str) -> list[dict[str, Any]]:
        return [notice.fields for notice in self.notices if notice.event == event]

    @property
    def manifest(self) -> dict[str, Any]:
        return dict(json.loads(self.report.manifest.read_text("utf-8")))

    @property
    def identities(self) -> list[str]:
        return [record["url"].rpartition("/")[2].removesuffix(".html") for record in map(json.loads, self.lines)]


class Ended(NamedTuple):
    status: int
    out: bytes
    err: list[str]


class Running(NamedTuple):
    """A command whose output goes to files: nobody has to read them for it to go on."""

    process: "subprocess.Popen[bytes]"
    out: IO[bytes]
    err: IO[bytes]

    def end(self, number: signal.Signals | None = None) -> tuple[Ended, float]:
        """How it ended, by itself or by a signal, and in how many seconds from now."""
        began = monotonic()
        if number is not None:
            self.process.send_signal(number)
        status = self.process.wait(30)
        seconds = monotonic() - began
        self.out.seek(0)
        self.err.seek(0)
        return Ended(status, self.out.read(), self.err.read().decode().splitlines()), seconds


class Place(NamedTuple):
    """A site that is being served, and a data folder."""

    site: Site
    base: str
    folder: Path

    def crawl(self, plan: Plan, *, offline: bool = False, settings: Settings = QUICK) -> Crawled:
        before = len(self.site.requests)
        lines: list[bytes] = []
        notices: list[Notice] = []
        session = Session(self.folder, Rule(SITE, self.base), settings, notices.append, lines.append)
        report = session.offline(plan) if offline else session.online(plan)
        return Crawled(report, lines, notices, self.site.requests[before:])

    def words(self, *options: str, rate: float = 0) -> list[str]:
        network = ("--base-url", self.base, "--allow-private", "--rate", str(rate), "--contact", "me@example.se")
        return [sys.executable, "-m", "scraper", "crawl", "--data", str(self.folder), *network, *options]

    def command(self, *options: str, before: Sequence[str] = (), rate: float = 0) -> Ended:
        done = subprocess.run([*before, *self.words(*options, rate=rate)], capture_output=True, timeout=60, check=False)
        return Ended(done.returncode, done.stdout, done.stderr.decode().splitlines())

    @contextmanager
    def begun(self, *options: str, rate: float = 0) -> Iterator["Running"]:
        """The command under way; it is killed if nobody has waited for its end."""
        with TemporaryFile() as out, TemporaryFile() as err:
            running = Running(subprocess.Popen(self.words(*options, rate=rate), stdout=out, stderr=err), out, err)
            try:
                yield running
            finally:
                running.process.kill()
                running.process.wait()

    def wait_for(self, requests: int, running: "Running") -> None:
        """Until the site has been asked so many times, or the command has ended."""
        until = monotonic() + 30
        while len(self.site.requests) < requests and running.process.poll() is None:
            assert monotonic() < until, "the crawl does not go on"
            sleep(0.001)

    def runs(self) -> list[Run]:
        """The runs in the index, the oldest first."""
        with Index(self.folder / INDEX, writable=False) as index:
            return index.last(100)[::-1]

    def responses(self, run: str) -> list[Stored]:
        with Index(self.folder / INDEX, writable=False) as index:
            return list(index._responses("run = ? ORDER BY id", run))

    def expected(self, line: bytes) -> bytes:
        """What the extractor makes of the page that the site shows at a record's address."""
        record = json.loads(line)
        served = self.site.answer("GET", record["url"].removeprefix(self.base), {"host": self.base.removeprefix("http://")})
        assert served.status == 200
        when = datetime.fromisoformat(record["source"]["fetched_at"])
        return extract(Page(served.plain, record["url"], when, "UTF-8")).model_dump_json().encode() + b"\n"


@contextmanager
def served(site: Site, folder: Path) -> Iterator[Place]:
    with serve(site) as base:
        yield Place(site, base, folder)


def outcomes(crawled: Crawled) -> dict[str, str]:
    return {county.county: county.outcome for county in crawled.report.counties}


def bare(out: bytes) -> list[dict[str, Any]]:
    """The records, every line whole, without the time of their fetching."""
    assert not out or out.endswith(b"\n")
    records: list[dict[str, Any]] = [json.loads(line) for line in out.splitlines()]
    for record in records:
        del record["source"]["fetched_at"]
    return records


def asked(requests: Sequence[Request]) -> Counter[str]:
    """How often each address was asked for."""
    return Counter(request.path for request in requests)
