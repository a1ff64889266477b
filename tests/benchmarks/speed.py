"""How fast a whole extract is, as a ratio to the work that cannot be avoided. Run by ``make bench``; not a timed test.

Ratios are taken in one run with the sides interleaved, so that a busy machine slows both.
"""

import argparse
import cProfile
import os
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from scraper import NoEventError, extract
from scraper.evaluate.gold import Case, cases


class Row(NamedTuple):
    """One page's medians, in seconds."""

    name: str
    size: int
    parse: float
    extract: float


FIXTURES = Path(__file__).parents[2] / "fixtures"
OWN_PAGE = FIXTURES / "lansstyrelsen.se" / "natverksdag-barn-som-anhoriga" / "page.html"


def medians(rounds: int, *jobs: Callable[[], object]) -> list[float]:
    """Seconds of each job, interleaved."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(rounds):
        for job, seen in zip(jobs, times, strict=True):
            start = time.perf_counter()
            job()
            seen.append(time.perf_counter() - start)
    return [statistics.median(seen) for seen in times]


def read(case: Case, content: bytes | str) -> None:
    """One whole extract, to JSON."""
    try:
        extract(content, url=case.url, as_of=case.as_of).model_dump_json()
    except NoEventError:
        return


def pages(rounds: int) -> None:
    """Every HTML fixture: extract against a bare Lexbor parse of the same bytes."""
    rows: list[Row] = []
    for case in cases(FIXTURES):
        content = case.content()
        if case.file.suffix == ".html" and isinstance(content, bytes):

            def bare(body: bytes = content) -> object:
                return LexborHTMLParser(body)

            def whole(case: Case = case, body: bytes = content) -> None:
                read(case, body)

            medians(1, bare, whole)  # warm
            parse, extraction = medians(rounds, bare, whole)
            rows.append(Row(case.name, len(content), parse, extraction))
    print(f"{'page':86}{'KB':>6}{'parse ms':>10}{'extract ms':>12}{'ratio':>7}")
    for row in sorted(rows, key=lambda row: row.extract / row.parse):
        print(
            f"{row.name[:85]:86}{row.size / 1024:6.0f}{row.parse * 1e3:10.2f}"
            f"{row.extract * 1e3:12.2f}{row.extract / row.parse:7.1f}"
        )
    for label, some in (("all pages", rows), ("pages of 50 KB and more", [row for row in rows if row.size >= 50 * 1024])):
        if some:
            parse, extraction = sum(row.parse for row in some), sum(row.extract for row in some)
            middle = statistics.median(row.extract / row.parse for row in some)
            print(
                f"{label}: {len(some)}, {extraction / len(some) * 1e3:.2f} ms a page, "
                f"ratio {extraction / parse:.2f} over the sums, {middle:.2f} in the median"
            )


def start_up(rounds: int) -> None:
    """The command's start against a Python that does nothing."""
    # as installed: with the modules compiled once
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def process(*arguments: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)

    jobs = {
        "python -c pass": process("-c", "pass"),
        "scraper --help": process("-m", "scraper", "--help"),
        "scraper extract one.html": process("-m", "scraper", "extract", str(OWN_PAGE)),
    }
    medians(1, *jobs.values())
    bare, *others = medians(rounds, *jobs.values())
    for name, seconds in zip(jobs, [bare, *others], strict=True):
        print(f"{name:26}{seconds * 1e3:8.0f} ms{seconds / bare:8.1f} times bare Python")


def profile(top: int) -> None:
    """Where the time of all HTML fixtures goes."""
    work = [(case, case.content()) for case in cases(FIXTURES) if case.file.suffix == ".html"]
    for case, content in work:
        read(case, content)
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(5):
        for case, content in work:
            read(case, content)
    profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(top)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="measurements a page")
    parser.add_argument("--profile", type=int, nargs="?", const=25, metavar="N", help="the N most costly functions instead")
    parser.add_argument("--no-start-up", action="store_true", help="pages only")
    options = parser.parse_args(arguments)
    if options.profile:
        profile(options.profile)
        return
    pages(options.rounds)
    if not options.no_start_up:
        start_up(max(5, options.rounds // 3))


if __name__ == "__main__":
    main()
