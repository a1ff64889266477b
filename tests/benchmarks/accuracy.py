"""How well others read the same pages: each tool's records scored like ours, on the fields that it offers.

``python -m tests.benchmarks.accuracy`` prints the tables, ``--write`` puts them into docs/accuracy.md and the README. The time a page
is only printed: as a ratio to ours in the same run.
"""

import argparse
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from scraper.evaluate.compare import Comparison, Count, Record
from scraper.evaluate.score import CORE, Score
from scraper.evaluate.wording import local
from tests.benchmarks.tools import ALL, Tool, tools
from tests.golden import Page, pages

ROOT = Path(__file__).parents[2]
DOCUMENTS = (ROOT / "docs" / "accuracy.md", ROOT / "README.md")
GROUPS = ("held-out", "rewritten", "dev", "made-up-html", "made-up-text")
#: The fields where a wrong value does more harm than none.
COSTLY = ("start", "deadline")
_BLOCK = re.compile(r"(?ms)^<!-- ([\w-]+), written by make compare -->\n.*?^<!-- end -->$")


@dataclass(slots=True)
class Result:
    """A tool's counts in each group of pages, and its seconds over the HTML pages."""

    tool: Tool
    scores: dict[str, Score] = field(default_factory=dict)
    seconds: float = 0.0

    def read(self, page: Page, group: str) -> None:
        """Read a page and count what comes out."""
        content = page.case.content()
        start = perf_counter()
        record = self.tool.read(page.case, content)
        if page.case.file.suffix == ".html":
            self.seconds += perf_counter() - start
        score = self.scores.setdefault(group, Score())
        score.page(page.id, page.case.gold, record)
        for name, count in _day_alone(page.case.gold, record).counts.items():
            score.counts.setdefault(name, Count()).add(count)

    def count(self, group: str, name: str) -> Count | None:
        """A field's counts; None where the tool does not offer it or reads no such pages."""
        score = self.scores.get(group)
        return score.counts.get(name, Count()) if score and name in self.tool.fields else None

    def mean(self, group: str) -> float | None:
        """The mean F1 of the core fields, for a tool that offers them all, over pages that say them all."""
        counts = [self.count(group, name) for name in CORE]
        return self.scores[group].mean if all(count and count.said for count in counts) else None


def _day_alone(gold: Record, record: Record) -> Comparison:
    """The start without its clock, for tools that look for days."""
    compared = Comparison()
    compared.check("start, day alone", *((local(event.get("start")) or "")[:10] for event in (gold, record)))
    return compared


def group_of(page: Page) -> str | None:
    """The made-up pages by their form, the held-out half of the rewritten ones, and the HTML of all others by its half."""
    html = page.case.file.suffix == ".html"
    if page.case.file.parent.parent.name == "made-up":
        return "made-up-html" if html else "made-up-text"
    if page.case.file.parent.parent.name == "rewritten":
        return "rewritten" if page.case.split == "held-out" else None
    return page.case.split if html else None


@cache
def results() -> tuple[Result, ...]:
    """The results of all tools, ours first; they take turns on each page."""
    found = [Result(tool) for tool in tools()]
    chosen = [(page, group) for page in pages() if (group := group_of(page))]
    for result in found:
        result.tool.read(chosen[0][0].case, chosen[0][0].case.content())  # warm
    for page, group in chosen:
        for result in found:
            if result.tool.text or page.case.file.suffix == ".html":
                result.read(page, group)
    return tuple(found)


def table(group: str, found: tuple[Result, ...]) -> Iterator[str]:
    """F1 a field and tool in a group of pages."""
    yield _row(["field", "said", *(result.tool.name for result in found)])
    yield _row(["---", *["---:"] * (len(found) + 1)])
    for name in ALL:
        counts = [result.count(group, name) for result in found]
        said = next((count.said for count in counts if count), 0)
        yield _row([name, f"{said:.0f}", *(_figure(_f1(count)) for count in counts)])
    yield _row(
        ["**mean of core fields**", f"{found[0].scores[group].pages} pages", *(_figure(result.mean(group)) for result in found)]
    )


def wrong(found: tuple[Result, ...]) -> Iterator[str]:
    """How many of the values given are wrong, and the precision that this makes."""
    yield _row(["field", "pages", *(result.tool.name for result in found)])
    yield _row(["---", "---", *["---:"] * len(found)])
    for name in COSTLY:
        for group in GROUPS:
            yield _row([name, group, *(_precision(result.count(group, name)) for result in found)])


def gaps(found: tuple[Result, ...]) -> Iterator[str]:
    """F1 on both halves and what is lost between them, for the tools that offer the whole record."""
    whole = [result for result in found if result.mean("dev") is not None]
    yield _row(["field", *(f"{result.tool.name}, {head}" for result in whole for head in ("dev", "held-out", "gap"))])
    yield _row(["---", *["---:"] * 3 * len(whole)])
    for name in ALL:
        halves = [[_f1(result.count(half, name)) for half in ("dev", "held-out")] for result in whole]
        yield _row([name, *(cell for half in halves for cell in _gap(*half))])
    yield _row(
        ["**mean of core fields**", *(cell for result in whole for cell in _gap(result.mean("dev"), result.mean("held-out")))]
    )


def versions(found: tuple[Result, ...]) -> Iterator[str]:
    """The packages that made the figures."""
    yield ", ".join(f"{name} {version(name)}" for name in sorted({name for result in found for name in result.tool.packages}))


def headline(found: tuple[Result, ...]) -> Iterator[str]:
    """One sentence for the README."""
    means = ", ".join(
        f"{_figure(result.mean('held-out'))} {result.tool.name}" for result in found if result.mean("held-out") is not None
    )
    counts = {result.tool.name: result.count("held-out", "start") for result in found}
    starts = ", ".join(f"{count.f1:.3f} {name}" for name, count in counts.items() if count and count.right)
    yield f"On the held-out pages, mean F1 of the core fields: {means}."
    yield f"Start, day and clock time together: {starts}."


def blocks(found: tuple[Result, ...]) -> dict[str, str]:
    """What the documents show, by the name of its place."""
    made = {f"table-{group}": table(group, found) for group in GROUPS}
    made |= {"wrong": wrong(found), "gaps": gaps(found), "versions": versions(found), "headline": headline(found)}
    return {name: "\n".join(rows) for name, rows in made.items()}


def filled(document: str, content: Mapping[str, str]) -> str:
    """A document with its generated blocks made anew."""
    return _BLOCK.sub(lambda old: f"<!-- {old[1]}, written by make compare -->\n\n{content[old[1]]}\n\n<!-- end -->", document)


def _f1(count: Count | None) -> float | None:
    """None also where nothing is said and nothing given."""
    return count.f1 if count and (count.said or count.claimed) else None


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _gap(dev: float | None, held_out: float | None) -> tuple[str, str, str]:
    return _figure(dev), _figure(held_out), "-" if dev is None or held_out is None else f"{dev - held_out:+.3f}"


def _precision(count: Count | None) -> str:
    if count is None or not count.claimed:
        return "-" if count is None else "none given"
    return f"{count.claimed - count.right:.0f} of {count.claimed:.0f} ({count.precision:.3f})"


def main() -> None:
    """Print the figures; with ``--write`` put them into the documents."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = results()
    content = blocks(found)
    for name, text in content.items():
        print(f"{name}\n{text}\n")
    ours, *_ = found
    print("time a page, to ours:", ", ".join(f"{result.tool.name} {result.seconds / ours.seconds:.1f}" for result in found))
    if options.write:
        for document in DOCUMENTS:
            document.write_text(filled(document.read_text("utf-8"), content), "utf-8")


if __name__ == "__main__":
    main()
