"""The commands together, and how each may end before its end."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from scraper import __version__
from scraper.cli import (
    INTERRUPTED,
    TERMINATED,
    changes,
    crawl,
    discover,
    evaluate,
    explain,
    export,
    extract,
    fetch,
    listing,
    look,
    store,
)

PIPE_CLOSED = 141  # what a shell reports of a program whose reader went away


class Commands(TyperGroup):
    """Ends quietly when the reader has seen enough (``| head``), and in order when it is interrupted or terminated."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer does not name its types
        """Run the command and hand on all that it printed."""
        try:
            with _interruptible():
                result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to fail when the process ends
            raise typer.Exit(PIPE_CLOSED) from None
        return result


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ends what runs inside in the same order at SIGTERM as at Ctrl-C, with a status that tells which it was."""
    status = INTERRUPTED

    def terminate(_: int, frame: FrameType | None) -> None:
        nonlocal status
        status = TERMINATED
        interrupt = signal.getsignal(signal.SIGINT)  # asyncio's own, where it runs; none in a background job
        (interrupt if callable(interrupt) else signal.default_int_handler)(signal.SIGINT, frame)

    before = signal.signal(signal.SIGTERM, terminate)
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(status) from None
    finally:
        signal.signal(signal.SIGTERM, before)


app = typer.Typer(
    name="scraper",
    cls=Commands,
    epilog="Exit status: 0 all well, 1 some inputs gave nothing, 2 wrong usage, 130 interrupted, 143 terminated; crawl has more.",
    add_completion=False,  # its installer would edit the shell's start-up files
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(extract.extract)
app.command()(listing.listing)
app.command()(explain.explain)
app.command()(discover.discover)
app.command()(fetch.fetch)
app.command()(crawl.crawl)
app.add_typer(store.app)
app.command()(changes.changes)
app.command()(export.export)
app.command()(look.text)
app.command()(look.schema)
app.command()(look.counties)
app.command()(evaluate.evaluate)


@app.callback(invoke_without_command=True)
def options(
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    """Swedish event pages to validated records.

    \b
    Examples:
      scraper extract page.html
      scraper extract pages/ -o events.jsonl
      scraper explain page.html --field start
      scraper crawl --county skane --data data --contact you@example.se
    """
    if version:
        typer.echo(__version__)
        raise typer.Exit
