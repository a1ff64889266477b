"""``scraper export``: events in the formats that others read."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from scraper.cli import stored
from scraper.cli.network import UNUSABLE, folder
from scraper.cli.pages import complain
from scraper.export import FORMATS

if TYPE_CHECKING:
    from scraper.export.entry import Entry
    from scraper.export.select import Filter


class Form(StrEnum):
    """The formats; a test holds them equal to the table of writers."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    ICS = "ics"
    JSONLD = "jsonld"
    PARQUET = "parquet"
    ATOM = "atom"


class State(StrEnum):
    """What an event's page says of it, or what became of the page."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    FULL = "full"
    GONE = "gone"
    ENDED = "ended"


_DAY: Final = {"formats": ["%Y-%m-%d"], "metavar": "YYYY-MM-DD", "show_default": False}

Counties = Annotated[
    list[str] | None,
    typer.Option("--county", metavar="SLUG", help="Only this county's events. May be repeated.", show_default=False),
]
Status = Annotated[
    list[State] | None,
    typer.Option("--status", help="Only these. May be repeated. Default: all but gone.", show_default=False),
]


def export(
    *,
    form: Annotated[Form, typer.Option("--to", help="The format.", show_default=False)],
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            envvar="SCRAPER_DATA",
            help="The folder with the store; without it records are read from standard input.",
            parser=folder,
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="PATH", help="A file, or a folder for several files.", show_default=False),
    ] = None,
    county: Counties = None,
    since: Annotated[datetime | None, typer.Option("--from", help="Events on this day or later.", **_DAY)] = None,
    until: Annotated[datetime | None, typer.Option("--until", help="Events on this day or earlier.", **_DAY)] = None,
    status: Status = None,
    changed_since: Annotated[
        str | None,
        typer.Option("--changed-since", metavar="DATE|RUN", help="Events that changed since then.", show_default=False),
    ] = None,
    tables: Annotated[bool, typer.Option("--tables", help="csv: one file a table, into the folder PATH.")] = False,
    by_county: Annotated[bool, typer.Option("--by-county", help="One file a county, into the folder PATH.")] = False,
    home: Annotated[
        str | None,
        typer.Option(
            "--home",
            metavar="URL",
            help="The address at which an Atom feed will stand; with --by-county, that of the folder.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Write the store's events, or records from standard input, in a format that others read.

    \b
    Examples:
      scraper export --to ics --data data --county skane -o skane.ics
      scraper export --to csv --tables --data data -o tables
      scraper export --to jsonl --data data --changed-since 2026-11-01
      scraper extract pages/ | scraper export --to jsonld > events.jsonld
    """
    if (tables or by_county) and output is None:
        raise typer.BadParameter("several files need a folder: -o FOLDER", param_hint="--output")
    if since and until and since > until:
        raise typer.BadParameter("the last day is before the first", param_hint="--until")
    if tables and form is not Form.CSV:
        raise typer.BadParameter("only csv has tables; others hold them in one file", param_hint="--tables")

    from scraper.export import writer
    from scraper.export.entry import Options
    from scraper.export.select import Filter

    try:
        write = writer(form.value)
    except ModuleNotFoundError as error:
        complain(f"{form.value} needs {error.name}: pip install 'swedish-events[{FORMATS[form.value].extra}]'")
        raise typer.Exit(UNUSABLE) from None
    told = _Told()
    options = Options(now=datetime.now(UTC), complain=told.complain, home=home)
    wanted = Filter(frozenset(_slugs(county)), _date(since), _date(until), frozenset(each.value for each in status or ()))
    entries = _stored(data, wanted, changed_since) if data else _given(wanted, changed_since, told)
    if tables and output:
        from scraper.export.csv import write_tables

        with stored.files(output):
            write_tables(entries, output, options)
    elif by_county and output:
        from scraper.export.folder import write_by_county

        with stored.files(output):
            write_by_county(form.value, entries, output, options, wanted.county)
    else:
        with stored.written(output) as sink:
            write(entries, sink, options)
    if told.inputs:
        raise typer.Exit(1)


class _Told:
    """Complaints on standard error, and whether some were about the input."""

    inputs = False

    def complain(self, message: str) -> None:
        complain(message)

    def unreadable(self, message: str) -> None:
        self.inputs = True
        complain(message)


def _slugs(county: list[str] | None) -> list[str]:
    from scraper.lexicon.places import COUNTIES

    known = {slug for slug, _, _ in COUNTIES}
    slugs = [each.lower() for each in county or ()]
    if unknown := [slug for slug in slugs if slug not in known]:
        raise typer.BadParameter(f"no county has the slug {unknown[0]!r}; scraper counties lists them", param_hint="--county")
    return slugs


def _date(day: datetime | None) -> date | None:
    return day.date() if day else None


def _stored(data: Path, wanted: "Filter", changed_since: str | None) -> "Iterator[Entry]":
    """The store's events that are wanted."""
    with stored.opened(data) as database:
        from scraper.export.entry import Entry, moment
        from scraper.store import reading

        since = moment(reading.moment(database, changed_since)) if changed_since else None
        asked = wanted._replace(changed_since=since)
        yield from filter(asked.takes, map(Entry._make, reading.events(database)))


def _given(wanted: "Filter", changed_since: str | None, told: _Told) -> "Iterator[Entry]":
    """The records on standard input that are wanted."""
    from scraper.export.select import read
    from scraper.store.reading import midnight

    if changed_since:
        try:
            since = midnight(date.fromisoformat(changed_since))
        except ValueError:
            raise typer.BadParameter("without a store it is a day: YYYY-MM-DD", param_hint="--changed-since") from None
        wanted = wanted._replace(changed_since=since)
    yield from filter(wanted.takes, read(sys.stdin.buffer, told.unreadable))
