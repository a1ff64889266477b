"""``scraper store``: records into the store, the archive read once more, and which events are one."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from scraper import records
from scraper.cli import progress, stored
from scraper.cli.network import Data, LogFormat
from scraper.cli.pages import Contacts, Pages, complain
from scraper.errors import ArchiveError, InputError

if TYPE_CHECKING:
    from scraper.model import Event

app = typer.Typer(name="store", help="Keep events over time in DIR/events.db.", no_args_is_help=True, rich_markup_mode=None)

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE",
        help="Records (.json, .jsonl; - for standard input), or pages as extract takes them (.html, .txt, .warc.gz, folders).",
        show_default=False,
    ),
]
Ids = Annotated[list[str], typer.Argument(metavar="ID ID", help="Events' ids, two or more.", show_default=False)]
Why = Annotated[
    str | None, typer.Option("--why", metavar="TEXT", help="The reason, for those who read it later.", show_default=False)
]


@app.command()
def add(names: Inputs, *, data: Data, contacts: Contacts = False) -> None:
    """Take records or pages into the store. To add the same ones again changes nothing.

    A record that was fetched earlier than the one that the store has is left out.

    \b
    Examples:
      scraper store add events.jsonl --data data
      scraper extract pages/ | scraper store add - --data data
    """
    pages = Pages([name for name in names if not _holds_records(name)])
    now = datetime.now(UTC)
    with stored.opened(data, writable=True) as database:
        from scraper.store.grouping import regroup
        from scraper.store.writing import Writer

        writer = Writer(database, f"add-{now:%Y%m%dT%H%M%S%f}", "add", now)
        for event in _events(names, pages, contacts=contacts):
            writer.add(event.model_dump_json().encode())
            if event.url:
                writer.sight(event.url, event.county.slug if event.county else "", event.id, "event")
        writer.flush()
        doubtful = regroup(database, data)
        writer.finish(1 if pages.failed else 0, [])
    counts = writer.counts
    complain(
        f"{counts.records} records: {counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged"
        + (f", {counts.older} older than what the store has" if counts.older else "")
        + (f"; {doubtful} doubtful pairs: scraper store duplicates lists them" if doubtful else "")
    )
    pages.finish()


def _holds_records(name: str) -> bool:
    return name == "-" or name.lower().endswith(records.SUFFIXES)


def _events(names: list[str], pages: Pages, *, contacts: bool) -> Iterator["Event"]:
    from scraper import extract

    for name in filter(_holds_records, names):
        try:
            with Path(name).open("rb") if name != "-" else sys.stdin.buffer as lines:
                for event in records.read(name, lines):
                    if isinstance(event, InputError):
                        pages.report(str(event))
                    else:
                        yield event
        except OSError as error:
            pages.report(f"{name}: unreadable: {error.strerror or error}")
    yield from pages.events(lambda content: extract(content, contacts=contacts))


@app.command()
def rebuild(
    *, data: Data, log_format: Annotated[LogFormat, typer.Option("--log-format", help="text or json.")] = LogFormat.TEXT
) -> None:
    """Read the archive once more: with a newer version of this program, or into a store that is lost.

    What the newer version reads otherwise on the same page is noted as the reader's change, not the page's. Where DIR has no
    events.db it is made from all runs of the archive, with their changes.

    \b
    Example:
      scraper store rebuild --data data
    """
    with progress.shown(log_format) as notify, stored.ended():
        from scraper.crawl.rereading import Rereading
        from scraper.fetch.archive import FOLDER, Archive
        from scraper.fetch.run import name_now
        from scraper.fetch.settings import Settings
        from scraper.store.database import FILE, Database

        if not (data / FOLDER).is_dir():
            raise ArchiveError(f"{data}: no archive")
        settings = Settings()
        with (
            Archive.open(data, name_now(), max_bytes=settings.warc_bytes, notify=notify) as archive,
            Database(data / FILE) as database,
        ):
            again = Rereading(archive, database, data, settings.max_bytes, notify)
            runs = again.replay()
            counts = again.reread()
    complain(f"{len(runs)} runs replayed; {counts.records} records read anew, {counts.changed} of them read otherwise")


@app.command()
def duplicates(*, data: Data) -> None:
    """List pairs that may be one event, with what speaks for it; they are not joined until somebody says so.

    \b
    Examples:
      scraper store duplicates --data data
      scraper store same ID ID --data data
    """
    with stored.opened(data) as database, stored.written(None) as sink:
        from scraper.store.reading import doubtful

        for pair in doubtful(database):
            sink.write(pair)


@app.command()
def same(events: Ids, *, data: Data, why: Why = None) -> None:
    """Decide that these are one event: a block in DIR/decisions.toml, which is yours to edit.

    \b
    Example:
      scraper store same ID ID --why "two boards, one webinar" --data data
    """
    _decide("same", events, data, why)


@app.command()
def different(events: Ids, *, data: Data, why: Why = None) -> None:
    """Decide that these are different events: a block in DIR/decisions.toml, which is yours to edit.

    \b
    Example:
      scraper store different ID ID --data data
    """
    _decide("different", events, data, why)


def _decide(kind: Literal["same", "different"], events: list[str], data: Path, why: str | None) -> None:
    if len(set(events)) < 2:  # noqa: PLR2004 - a pair
        raise typer.BadParameter("give two ids or more", param_hint="ID")
    with stored.opened(data) as database:  # which makes none
        from scraper.store.reading import missing

        if unknown := missing(database, events):
            raise InputError(f"{unknown[0]}: no event of {database.path}")
    with stored.opened(data, writable=True) as database:
        from scraper.store.decisions import add as decide
        from scraper.store.grouping import DECISIONS, regroup

        decide(data / DECISIONS, kind, events, why)
        regroup(database, data)
