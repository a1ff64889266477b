"""How fast pages are fetched and crawled, against plain httpx and a server on this machine, and whether memory stays flat.

Ratios are taken in one run with the sides in turn, so that a busy machine slows all of them; CPU is this process's alone, the
server has its own. Memory needs Linux.
"""

import argparse
import asyncio
import cProfile
import json
import os
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import httpx

from scraper.crawl.plan import Plan
from scraper.crawl.session import Session
from scraper.fetch.archive import Archive
from scraper.fetch.client import Client
from scraper.fetch.links import Rule
from scraper.fetch.notice import Notice, silent
from scraper.fetch.settings import EVERYWHERE, Settings
from scraper.fetch.source import Online
from scraper.lexicon.places import COUNTIES
from scraper.sites.lansstyrelsen import SITE

ROOT: Final = Path(__file__).parents[2]
EVERY: Final = 500  # pages between two looks at the memory
#: Answers every request of a kind alike and at once, so that what is measured is not the server.
SERVER: Final = """
import sys, threading
from tests.site import Site, serve
site, told = Site(int(sys.argv[1])), {}
make, kinds = site.answer, ("host", "accept-encoding", "if-none-match", "if-modified-since", "x-requested-with")
def answer(method, target, headers):
    key = (method, target, *map(headers.get, kinds))
    if key not in told:
        if len(told) > 2000:
            told.clear()
        told[key] = make(method, target, headers)
    return told[key]
site.answer = answer
with serve(site) as base:
    print(base, *(event.path for event in site.events), flush=True)
    threading.Event().wait()
"""

Get = Callable[[str], Awaitable[object]]


class Spent(NamedTuple):
    """What a number of requests took, in seconds each."""

    wall: float
    cpu: float


@contextmanager
def served(events: int) -> Iterator[tuple[str, list[str]]]:
    """The test site with so many events, in a process of its own: where it is, and the addresses of the events."""
    with subprocess.Popen([sys.executable, "-c", SERVER, str(events)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            base, *paths = process.stdout.readline().split()
            yield base, [base + path for path in paths]
        finally:
            process.terminate()


def settings(connections: int) -> Settings:
    """As fast as the server answers."""
    return Settings(contact="me@example.se", rate=0, connections=connections, allow_private=EVERYWHERE)


async def spent(get: Get, urls: Sequence[str], width: int) -> Spent:
    """Gets all addresses, ``width`` at a time; the first one is not timed."""
    first, *rest = urls
    waiting = iter(rest)

    async def work() -> None:
        for url in waiting:
            await get(url)

    await get(first)  # connected, robots.txt read
    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(width)))
    return Spent((time.perf_counter() - wall) / len(rest), (time.process_time() - cpu) / len(rest))


async def plain(urls: Sequence[str], width: int) -> Spent:
    """httpx by itself, with the headers and limits of the client; bodies are read and decoded."""
    async with Client(settings(width)) as ours:
        headers = dict(ours._headers)
    limits = httpx.Limits(max_connections=width, max_keepalive_connections=width)
    async with httpx.AsyncClient(http2=True, limits=limits, headers=headers, trust_env=False) as client:
        return await spent(client.get, urls, width)


async def client_alone(urls: Sequence[str], width: int) -> Spent:
    """The client, with nobody who keeps what comes."""
    async with Client(settings(width)) as client:
        return await spent(lambda url: client.send(url, {}, lambda _: None), urls, width)


async def with_archive(urls: Sequence[str], width: int) -> Spent:
    """The client with robots.txt and a new archive: each response is on the disk before the next step."""
    with TemporaryDirectory() as folder, Archive.open(Path(folder), "run", max_bytes=2**28) as archive:
        async with Client(settings(width)) as client:
            return await spent(Online(client, archive, 2**24, silent).get, urls, width)


def requests(rounds: int, width: int, urls: Sequence[str]) -> None:
    """Requests a second of each side, and their ratios to plain httpx."""
    sides = {"plain httpx": plain, "Client.send": client_alone, "Online.get": with_archive}
    taken: dict[str, list[Spent]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, side in sides.items():
            one = asyncio.run(side(urls, width))
            if number:  # the first round warms
                taken[name].append(one)
    middle = {name: Spent(*(statistics.median(part) for part in zip(*each, strict=True))) for name, each in taken.items()}
    bare = middle["plain httpx"]
    for name, one in middle.items():
        walls = [1 / each.wall for each in taken[name]]
        print(
            f"{name:14}{width:3} connections{1 / one.wall:8.0f} requests/s ({min(walls):.0f} to {max(walls):.0f})"
            f"{bare.wall / one.wall:7.2f} of plain httpx{one.cpu * 1e3:8.2f} ms CPU{bare.cpu / one.cpu:7.2f} of plain httpx"
        )


def memory() -> dict[str, float]:
    """Resident memory now and at its highest, in MiB."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    return {line[:5]: int(line.split()[1]) / 1024 for line in lines if line.startswith(("VmRSS", "VmHWM"))}


def crawl(base: str, folder: Path, width: int) -> dict[str, Any]:
    """One whole crawl in this process: seconds, pages, requests, and memory on the way."""
    seen: list[tuple[int, float]] = []
    pages = 0

    def notify(notice: Notice) -> None:
        nonlocal pages
        if notice.event == "page":
            pages += 1
            if pages % EVERY == 0:
                seen.append((pages, memory().get("VmRSS", 0.0)))

    with Path(os.devnull).open("wb") as nowhere:
        session = Session(folder, Rule(SITE, base), settings(width), notify, lambda line: nowhere.writelines([line]))
        wall, cpu = time.perf_counter(), time.process_time()
        report = session.online(Plan(tuple(slug for slug, *_ in COUNTIES)))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    responses: dict[str, int] = json.loads(report.manifest.read_text("utf-8"))["responses"]
    return {"wall": wall, "cpu": cpu, "pages": pages, "responses": responses, "memory": seen, "peak": memory().get("VmHWM", 0.0)}


def crawled(base: str, folder: str, width: int) -> dict[str, Any]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--crawl", base, folder, str(width)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def told(name: str, width: int, one: dict[str, Any]) -> None:
    """A line on a crawl."""
    asked = sum(one["responses"].values())
    print(
        f"{name:14}{width:3} connections{one['pages'] / one['wall']:8.1f} pages/s{asked / one['wall']:8.1f} requests/s"
        f"{one['cpu'] / one['pages'] * 1e3:8.2f} ms CPU a page; {one['pages']} pages, responses {one['responses']}"
    )


def crawls(events: int, widths: Iterable[int]) -> None:
    """Pages a second of a first crawl, and of a second that finds all unchanged."""
    for width in widths:
        with served(events) as (base, _), TemporaryDirectory() as folder:
            for name in ("first crawl", "second crawl"):
                told(name, width, crawled(base, folder, width))


def growth(events: int, width: int) -> None:
    """Memory over a long crawl."""
    with served(events) as (base, _), TemporaryDirectory() as folder:
        for name in ("long crawl", "and again"):
            one = crawled(base, folder, width)
            told(name, width, one)
            print("  " + ", ".join(f"page {page}: {size:.1f}" for page, size in one["memory"]) + f"; peak {one['peak']:.1f} MiB")
            sizes = dict(one["memory"])
            first, last = 2 * EVERY, max(sizes, default=0)
            if sizes.get(first):
                print(f"  growth from page {first} to page {last}: {sizes[last] - sizes[first]:+.1f} MiB")


def profile(top: int, events: int, width: int) -> None:
    """Where the time of two crawls goes, and of requests that are kept."""
    with served(events) as (base, urls), TemporaryDirectory() as folder:
        jobs: dict[str, Callable[[], object]] = {
            "Online.get": lambda: asyncio.run(with_archive(urls, width)),
            "first crawl": lambda: crawl(base, Path(folder), width),
            "second crawl": lambda: crawl(base, Path(folder), width),
        }
        for name, job in jobs.items():
            profiler = cProfile.Profile()
            profiler.runcall(job)
            print(name)
            for order in ("cumulative", "tottime"):
                pstats.Stats(profiler).sort_stats(order).print_stats(r"scraper|httpx|httpcore|method|warcio", top)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="measurements of each side")
    parser.add_argument("--requests", type=int, default=150, help="requests a measurement")
    parser.add_argument("--events", type=int, default=400, help="events of the site that is crawled")
    parser.add_argument("--long", type=int, default=5000, metavar="N", help="events of the long crawl; 0: none")
    parser.add_argument("--connections", type=int, nargs="+", default=[1, 8])
    parser.add_argument("--profile", type=int, nargs="?", const=25, metavar="N", help="the N most costly functions instead")
    parser.add_argument("--crawl", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.crawl:
        base, folder, width = options.crawl
        print(json.dumps(crawl(base, Path(folder), int(width))))
        return
    if options.profile:
        profile(options.profile, options.events, max(options.connections))
        return
    with served(options.requests) as (_, urls):
        for width in options.connections:
            requests(options.rounds, width, urls)
    crawls(options.events, options.connections)
    if options.long:
        growth(options.long, max(options.connections))


if __name__ == "__main__":
    main()
