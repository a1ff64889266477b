"""The command line: one module a command, thin, and the only place that prints."""

import io
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from scraper import __version__
from scraper.cli import crawl, discover, evaluate, explain, extract, fetch, listing, look

PIPE_CLOSED = 141  # what a shell reports of a program whose reader went away


class Commands(TyperGroup):
    """Ends quietly when the reader has seen enough (``| head``)."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer does not name its types
        """Run the command and hand on all that it printed."""
        try:
            result = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to fail when the process ends
            raise typer.Exit(PIPE_CLOSED) from None
        return result


app = typer.Typer(
    name="scraper",
    cls=Commands,
    epilog="Exit status: 0 all well, 1 done but some inputs gave nothing, 2 wrong usage, 130 interrupted; crawl has more.",
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


def main() -> None:
    """Run the command line; the process ends here, with one of the exit statuses."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for as long as the process runs
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console that knows few characters is no reason to fail
    app()
