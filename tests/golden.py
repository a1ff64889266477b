"""The annotated fixtures for the tests, and the commands that keep their lists up to date.

``python -m tests.golden --update-misses`` writes the fields that are still read wrongly to known_misses.toml (names alone),
``--raise-floors`` lifts the floors of floors.toml to today's figures; they never sink.
"""

import argparse
import json
import math
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scraper import NoEventError, extract, inputs
from scraper.confidence import field_of, kind_of
from scraper.evaluate import items
from scraper.evaluate.compare import Count
from scraper.evaluate.gold import Case, cases
from scraper.evaluate.score import Score

if TYPE_CHECKING:
    from tests.judged import Value

TESTS = Path(__file__).resolve().parent
FIXTURES = TESTS.parent / "fixtures"
ITEMS = FIXTURES / "items.jsonl"
OWN_ITEMS = FIXTURES / "items-own-words.jsonl"
ITEM_FILES = tuple(sorted(FIXTURES.glob("items*.jsonl")))
MISSES = TESTS / "known_misses.toml"
FLOORS = TESTS / "floors.toml"
SURE = 0.9  # confidence from which values are to be right 97 times of 100
STEPS = (0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)

#: Every field that evaluation counts; a test of each on each page.
FIELDS = (
    "record", "title", "status", "start", "end", "deadline", "mode", "venue", "venue.locality", "organiser", "cost.free", "cost.amounts",
    "agenda.item", "agenda.title", "agenda.kind", "agenda.end", "agenda.speaker.name", "agenda.speaker.role", "agenda.speaker.organisation",
    "speaker.name", "speaker.role", "speaker.organisation",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """An annotated page with what page.toml says of it."""

    case: Case
    about: Mapping[str, Any]

    @property
    def id(self) -> str:
        """``lansstyrelsen.se/slug[page.html]``."""
        return f"{self.case.file.parent.relative_to(FIXTURES).as_posix()}[{self.case.file.name}]"

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups whose figures the page counts in: all, and its kind, split and form; made-up and rewritten pages by themselves."""
        name, form = str(self.about["name"]), self.case.file.suffix.removeprefix(".")
        if self.case.file.parent.parent.name == "made-up":
            return (f"made-up-{'county' if name.startswith('x') else 'other'}-{form}",)
        if self.case.file.parent.parent.name == "rewritten":
            return f"rewritten-{self.case.split}", f"rewritten-{self.case.split}-{form}"
        kind = "other" if name.startswith("c") else "county"
        return "all", f"{kind}-{self.case.split}", f"{kind}-{self.case.split}-{form}"


@cache
def pages() -> tuple[Page, ...]:
    """All annotated event pages, HTML and text each by itself."""
    found = (Page(case, tomllib.loads(case.file.with_name("page.toml").read_text("utf-8"))) for case in cases(FIXTURES))
    return tuple(page for page in found if page.case.gold["kind"] == "event" and page.case.split)


@cache
def record_of(page_id: str) -> dict[str, Any] | None:
    """What is extracted from a page, as its JSON says it; None where no event is found."""
    page = next(page for page in pages() if page.id == page_id)
    try:
        event = extract(page.case.content(), url=page.case.url, as_of=page.case.as_of)
    except NoEventError:
        return None
    record: dict[str, Any] = json.loads(event.model_dump_json())
    return record


@cache
def kinds_of(page_id: str) -> frozenset[tuple[str, str]]:
    """The fields and kinds of all evidence on a page, that of its contact persons too."""
    page = next(page for page in pages() if page.id == page_id)
    try:
        evidence = extract(page.case.content(), url=page.case.url, as_of=page.case.as_of, contacts=True).evidence
    except NoEventError:
        return frozenset()
    told = {entry.field for entry in evidence}
    return frozenset((field_of(e.field), kind_of(e.field, e.rule, e.quote, told)) for e in evidence)


@cache
def score_of(page_id: str) -> Score:
    """One page's counts."""
    page = next(page for page in pages() if page.id == page_id)
    score = Score()
    score.page(page_id, page.case.gold, record_of(page_id))
    return score


def is_right(page_id: str, field: str) -> bool:
    """Whether the record says of a field what the gold says, no less and no more."""
    count = score_of(page_id).counts.get(field)
    return count is None or count.right == count.claimed == count.said


def scores() -> dict[str, Score]:
    """The counts of every group of pages."""
    groups: dict[str, Score] = {}
    for page in pages():
        for group in page.groups:
            groups.setdefault(group, Score()).page(page.id, page.case.gold, record_of(page.id))
    for kind, file in (("items", ITEMS), ("own-items", OWN_ITEMS)):
        groups |= {f"{kind}-{split}": score for split, score in items.scores(file).items()}
    return groups


def figures() -> dict[str, dict[str, float]]:
    """The figures that have floors: each group's mean, and how far times and deadlines can be believed."""
    return {
        group: {"mean": score.mean, **({"whole": score.counts["item"].f1} if "item" in score.counts else _precision(score))}
        for group, score in sorted(scores().items())
    }


def _precision(score: Score) -> dict[str, float]:
    return {f"{name}_precision": score.counts.get(name, Count()).precision for name in ("start", "deadline")}


def accuracy() -> Iterator[str]:
    """Lines for a person to read: each kind of page and of input, developed on against held out, with the gap between them."""
    reached = figures()
    yield f"{'mean F1 of the core fields':30}{'dev':>8}{'held-out':>10}{'gap':>8}"
    for title, kind, form in (
        ("county pages, HTML", "county", "-html"),
        ("county pages, text", "county", "-txt"),
        ("other pages, HTML", "other", "-html"),
        ("other pages, text", "other", "-txt"),
        ("pages in our own words, text", "rewritten", "-txt"),
        ("single programme items", "items", ""),
        ("items in our own words", "own-items", ""),
    ):
        dev, held_out = (reached[f"{kind}-{split}{form}"]["mean"] for split in ("dev", "held-out"))
        yield f"{title:30}{dev:8.3f}{held_out:10.3f}{dev - held_out:+8.3f}"
    for group in sorted(group for group in reached if group.startswith("made-up")):
        yield f"{group:30}{reached[group]['mean']:8.3f}"
    yield ""
    dev, held_out = (reached[f"items-{split}"]["whole"] for split in ("dev", "held-out"))
    yield f"{'items read as a whole':30}{dev:8.3f}{held_out:10.3f}{dev - held_out:+8.3f}"
    for name in ("start_precision", "deadline_precision"):
        for kind in ("county", "other", "rewritten"):
            dev, held_out = (reached[f"{kind}-{split}"][name] for split in ("dev", "held-out"))
            yield f"{kind + ' pages, ' + name.replace('_', ' '):30}{dev:8.3f}{held_out:10.3f}{dev - held_out:+8.3f}"


@dataclass(frozen=True, slots=True)
class Blank:
    """A page without an event and the kinds that are right for it."""

    file: Path
    url: str | None
    accept: tuple[str, ...]

    @property
    def id(self) -> str:
        """``no-event/slug[page.html]``."""
        return f"{self.file.parent.relative_to(FIXTURES).as_posix()}[{self.file.name}]"

    def content(self) -> bytes | str:
        """HTML as bytes, copied text as str."""
        return inputs.read(str(self.file))

    def kind(self) -> str:
        """What the extractor says that the page is: a kind, or "event"."""
        try:
            extract(self.content(), url=self.url)
        except NoEventError as error:
            return error.kind
        return "event"


@cache
def blanks() -> tuple[Blank, ...]:
    """All pages without an event."""
    found = []
    for file in sorted((FIXTURES / "no-event").glob("*/page.*")):
        if file.suffix != ".toml":
            about = tomllib.loads(file.with_name("page.toml").read_text("utf-8"))
            found.append(Blank(file, about.get("url"), tuple(about.get("accept", [about["kind"]]))))
    return tuple(found)


@cache
def known_misses() -> Mapping[str, tuple[str, ...]]:
    """Page id -> the fields that are known to be read wrongly."""
    return {name: tuple(fields) for name, fields in tomllib.loads(MISSES.read_text("utf-8")).items()} if MISSES.is_file() else {}


def misses() -> Iterator[tuple[str, list[str]]]:
    """Page id and the fields that are read wrongly now."""
    for page in pages():
        wrong = [field for field in FIELDS if not is_right(page.id, field)]
        if wrong:
            yield page.id, wrong
    for blank in blanks():
        if blank.kind() not in blank.accept:
            yield blank.id, ["kind"]


def update_misses() -> None:
    """Rewrite known_misses.toml."""
    lines = ["# Fields that are read wrongly, by page: strict xfails. Written by `python -m tests.golden --update-misses`."]
    lines += [f"{json.dumps(name)} = {json.dumps(fields)}" for name, fields in sorted(misses())]
    MISSES.write_text("\n".join(lines) + "\n", "utf-8")


def raise_floors() -> None:
    """Lift each floor to today's figure, rounded down to a thousandth; none sinks."""
    old = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.is_file() else {}
    parts = ["# Figures that must not sink, by group of pages. Lifted by `python -m tests.golden --raise-floors`."]
    for group, values in figures().items():
        rows = [
            f"{name} = {max(math.floor(value * 1000) / 1000, old.get(group, {}).get(name, 0.0))}"
            for name, value in values.items()
        ]
        parts.append("\n".join((f"[{group}]", *rows)))
    FLOORS.write_text("\n\n".join(parts) + "\n", "utf-8")


def reliability() -> Iterator[str]:
    """Lines for a person to read: how many values are sure, how many of those are right, and the same by steps of confidence."""
    from tests.judged import values

    for split in ("dev", "held-out"):
        found = [value for value in values() if value.split == split and value.right is not None]
        sure = [value for value in found if value.confidence >= SURE]
        yield f"{split}: {len(sure) / len(found):.3f} of {len(found)} values have a confidence of {SURE} or more, {share_right(sure):.3f} of them are right"
        for low, high in pairwise(STEPS):
            part = [value for value in found if low <= value.confidence < high]
            if part:
                yield f"  {low:.2f} to {min(high, 1):.2f}{len(part):8}{share_right(part):8.3f}"


def share_right(found: Sequence["Value"]) -> float:
    """The share of right values."""
    return sum(bool(value.right) for value in found) / len(found)


def main() -> None:
    """The two commands; without one the figures are printed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update-misses", action="store_true")
    parser.add_argument("--raise-floors", action="store_true")
    options = parser.parse_args()
    if options.update_misses:
        update_misses()
    if options.raise_floors:
        raise_floors()
    sys.stdout.write("\n".join((*accuracy(), "", *reliability(), "")))


if __name__ == "__main__":
    main()
