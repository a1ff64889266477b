"""The command line: one module a command, thin, and the only place that prints."""

import io
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scraper.cli.commands import app

__all__ = ["app", "main"]

USAGE, INTERRUPTED, TERMINATED = 2, 130, 143


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as modules have it
    """The commands, loaded when they are first asked for: until then Ctrl-C could only show a traceback."""
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from scraper.cli.commands import app

    return app


def main() -> None:
    """Run the command line; the process ends here, with one of the exit statuses."""
    try:
        _stand_in()
        from scraper.cli.commands import app
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    try:
        app()
    except SystemExit as end:
        if end.code in {INTERRUPTED, TERMINATED}:  # what asyncio had only half made complains of it when it is thrown away
            warnings.simplefilter("ignore", RuntimeWarning)
            sys.unraisablehook = lambda _: None
        raise
    except io.UnsupportedOperation:
        sys.stderr.write("scraper: standard output is closed\n")
        sys.exit(USAGE)


def _stand_in() -> None:
    """Opens streams that are closed, so that no other file gets their numbers; all characters can be written to the others."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - for as long as the process runs
    if sys.stdout is None:
        sys.stdout = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - to read: what prints has to fail
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - what is told may be lost
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console that knows few characters is no reason to fail
