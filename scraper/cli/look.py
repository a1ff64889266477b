"""``scraper text``, ``scraper schema`` and ``scraper counties``: what the program knows, printed."""

import sys

import typer

from scraper.cli.pages import Name, Pages, Url


def text(name: Name, *, url: Url = None) -> None:
    """Print a page's normalised text, into which the spans of the evidence point.

    \b
    Example:
      scraper text page.html
    """
    from scraper import page_text

    pages = Pages([name])
    for _, content in pages.contents():
        sys.stdout.buffer.write(page_text(content, url).encode("utf-8", "replace") + b"\n")
    pages.finish()


def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of a record.

    \b
    Example:
      scraper schema > event.schema.json
    """
    from scraper import schema as shipped

    typer.echo(shipped.text(), nl=False)


def counties() -> None:
    """List the county boards: county code, slug in addresses, name.

    \b
    Example:
      scraper counties | grep skane
    """
    from scraper.lexicon.places import COUNTIES

    for slug, name, code in sorted(COUNTIES, key=lambda county: county[2]):
        typer.echo(f"{code}\t{slug}\t{name}")
