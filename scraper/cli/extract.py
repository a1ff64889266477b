"""``scraper extract``: pages to records."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scraper import outputs
from scraper.cli.pages import AsOf, Contacts, Content, Pages, Url, complain, day

if TYPE_CHECKING:
    from scraper.model import Event

USAGE = 2


class Form(StrEnum):
    """How records are printed."""

    JSON = "json"
    JSONL = "jsonl"


Names = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Files, folders (their .html, .htm, .txt and .warc.gz files), or - for standard input.",
        show_default=False,
    ),
]
Style = Annotated[
    Form | None,
    typer.Option("--format", help="json: an object, for several inputs an array; jsonl: one line a record.", show_default=False),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write here instead; the file appears whole or not at all.", show_default=False
    ),
]

MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence",
        metavar="X",
        min=0,
        max=1,
        help="Values with less confidence (0 to 1) become problems.",
        show_default=False,
    ),
]


def extract(
    names: Names,
    *,
    url: Url = None,
    as_of: AsOf = None,
    style: Style = None,
    output: Output = None,
    contacts: Contacts = False,
    min_confidence: MinConfidence = 0.0,
    no_evidence: Annotated[bool, typer.Option("--no-evidence", help="Without the words that each value was read from.")] = False,
) -> None:
    """Print the event records of saved pages.

    One page prints one JSON object; several, a folder, or a WARC file print JSON Lines. A page that gives no event is one
    line on standard error, and the others still come.

    \b
    Examples:
      scraper extract page.html
      scraper extract --as-of 2022-10-20 page.txt
      scraper extract pages/ -o events.jsonl
      scraper extract site.warc.gz > events.jsonl
      scraper extract - --format jsonl < page.html
    """
    pages = Pages(names)
    if url is not None and not pages.is_one:
        raise typer.BadParameter("an address fits one page: give one file", param_hint="--url")

    from scraper import extract as extract_event

    def read(content: Content) -> "Event":
        event = extract_event(content, url=url, as_of=day(as_of), contacts=contacts, min_confidence=min_confidence)
        return event.model_copy(update={"evidence": ()}) if no_evidence else event

    form = style or (Form.JSON if pages.is_one else Form.JSONL)
    write = _lines if form is Form.JSONL else _object if pages.is_one else _array
    try:
        with outputs.sink(output) as sink:
            write(sink, pages.events(read))
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{output or 'output'}: unwritable: {error.strerror}")
        raise typer.Exit(USAGE) from None
    pages.finish()


def _object(sink: outputs.Sink, events: Iterator["Event"]) -> None:
    for event in events:
        sink.write(event.model_dump_json(indent=2).encode() + b"\n")


def _lines(sink: outputs.Sink, events: Iterator["Event"]) -> None:
    for event in events:
        sink.write(event.model_dump_json().encode() + b"\n")
        sink.flush()  # whole lines, and at once: somebody may be reading


def _array(sink: outputs.Sink, events: Iterator["Event"]) -> None:
    before = b"[\n"
    for event in events:
        sink.write(before + event.model_dump_json().encode())
        before = b",\n"
    sink.write(b"[]\n" if before == b"[\n" else b"\n]\n")
