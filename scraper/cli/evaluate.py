"""``scraper evaluate``: how good the records are."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scraper.cli.pages import complain

if TYPE_CHECKING:
    from scraper.evaluate.gold import Case

USAGE = 2
DEVELOPMENT = "dev"

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER",
        help="Fixture folders, or pages with NAME.json beside each.",
        exists=True,
        file_okay=False,
        show_default=False,
    ),
]


def evaluate(
    folder: Folder,
    *,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List what is wrong, on the pages to develop on only.")
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="With --verbose: on the held-out pages too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as one JSON object.")] = False,
) -> None:
    """Compare the records of annotated pages with their gold: precision, recall and F1 a field, over all and a split.

    \b
    Examples:
      scraper evaluate fixtures
      scraper evaluate fixtures --verbose
      scraper evaluate fixtures --json
    """
    from scraper.evaluate import gold
    from scraper.evaluate.report import figures, table
    from scraper.evaluate.score import Score

    scores, shown = {"all": Score()}, Score()
    for case in gold.cases(folder):
        record, listed = _record(case), _listed(case)
        for split in dict.fromkeys(("all", case.split or "all")):
            scores.setdefault(split, Score()).page(case.name, case.gold, record, listed)
        if everything or case.split == DEVELOPMENT:
            shown.page(case.name, case.gold, record, listed)
    if not scores["all"].pages:
        complain(f"{folder}: no annotated pages in this folder")
        raise typer.Exit(USAGE)
    if as_json:
        typer.echo(figures(scores))
        return
    for name, misses in shown.misses.items() if verbose else ():
        typer.echo("\n".join([name, *(f"    {miss}" for miss in misses), ""]))
    for line in table(scores):
        typer.echo(line)


def _record(case: "Case") -> dict[str, Any] | None:
    from scraper import NoEventError, extract

    try:
        return extract(case.content(), url=case.url, as_of=case.as_of).model_dump(mode="json")
    except NoEventError:
        return None


def _listed(case: "Case") -> list[dict[str, Any]]:
    """The entries of a page whose gold tells what it lists."""
    from scraper import NoListingError, extract_listing

    if "entries" not in case.gold:
        return []
    try:
        found = extract_listing(case.content(), url=case.url, as_of=case.as_of)
    except NoListingError:
        return []
    return [entry.model_dump(mode="json") for entry in found]
