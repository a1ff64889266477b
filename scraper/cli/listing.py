"""``scraper listing``: calendar pages to their entries."""

import json
import sys

import typer

from scraper.cli.extract import Names
from scraper.cli.pages import AsOf, Pages, Url, day
from scraper.errors import NoListingError


def listing(names: Names, *, url: Url = None, as_of: AsOf = None) -> None:
    """Print the entries of saved calendar pages as JSON Lines, each with the input it stands in.

    A calendar with nothing scheduled prints nothing; a page that is none, or that cannot be read, is one line on standard
    error, and the others still come.

    \b
    Examples:
      scraper listing kalender.html
      scraper listing --url https://www.lansstyrelsen.se/skane.html start.txt
      scraper listing pages/ | jq -r .url
    """
    pages = Pages(names)
    if url is not None and not pages.is_one:
        raise typer.BadParameter("an address fits one page: give one file", param_hint="--url")

    from scraper import extract_listing

    for name, content in pages.contents():
        try:
            entries = extract_listing(content, url=url, as_of=day(as_of))
        except NoListingError as error:
            pages.report(f"{name}: {error.kind}: {error}")
            continue
        for entry in entries:
            line = json.dumps({"input": _shown(name), **entry.model_dump(mode="json")}, ensure_ascii=False)
            sys.stdout.buffer.write(line.encode() + b"\n")
        sys.stdout.buffer.flush()  # whole lines, and at once: somebody may be reading
    pages.finish()


def _shown(name: str) -> str:
    """The input's name as text, whatever bytes it is made of."""
    return name.encode("utf-8", "replace").decode()
