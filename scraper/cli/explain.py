"""``scraper explain``: where each value comes from."""

import os
import sys
from typing import Annotated

import typer

from scraper.cli.pages import AsOf, Contacts, Name, Pages, Url, day

REVERSE, PLAIN = ("\x1b[7m", "\x1b[0m"), (">>", "<<")

Field = Annotated[
    str | None,
    typer.Option(
        "--field", metavar="FIELD", help="Only this field or part of one: start, agenda, agenda/0/speakers.", show_default=False
    ),
]


def explain(
    name: Name,
    *,
    field: Field = None,
    url: Url = None,
    as_of: AsOf = None,
    contacts: Contacts = False,
) -> None:
    """Show each value of a page's record with its words in their line and the rule that read them.

    \b
    Examples:
      scraper explain page.html
      scraper explain page.html --field start
      scraper explain page.txt --field agenda/0/speakers
    """
    from scraper import explain as explanation
    from scraper import extract, page_text

    pages = Pages([name])
    for found, content in pages.contents():
        event = pages.event(found, content, lambda page: extract(page, url=url, as_of=day(as_of), contacts=contacts))
        if event is None:
            continue
        if field is not None and field.strip("/").split("/")[0] not in type(event).model_fields:
            raise typer.BadParameter(
                f"the record has no {field!r}; it has {', '.join(type(event).model_fields)}", param_hint="--field"
            )
        marks = REVERSE if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else PLAIN
        for line in explanation.lines(event.model_dump(mode="json"), page_text(content, url), field=field, marks=marks):
            typer.echo(line)
    pages.finish()
