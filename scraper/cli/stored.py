"""What the commands on a store share: opening it, and how they end where it or the output cannot be used."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from scraper import outputs
from scraper.cli.network import UNUSABLE
from scraper.cli.pages import complain
from scraper.errors import ArchiveError, InputError, StoreError

if TYPE_CHECKING:
    from scraper.store.database import Database


@contextmanager
def ended() -> Iterator[None]:
    """Ends the command with one line where what it works with cannot be used."""
    try:
        yield
    except (ArchiveError, InputError, StoreError) as error:
        complain(str(error))
        raise typer.Exit(UNUSABLE) from None


@contextmanager
def opened(data: Path, *, writable: bool = False) -> Iterator["Database"]:
    """The store of a data folder."""
    from scraper.store.database import FILE, Database

    with ended(), Database(data / FILE, writable=writable) as database:
        yield database


@contextmanager
def written(output: Path | None) -> Iterator[outputs.Sink]:
    """Where to write; the file appears whole or not at all."""
    try:
        with outputs.sink(output) as sink:
            yield sink
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{error.filename or output or 'output'}: unwritable: {error.strerror or error}")
        raise typer.Exit(UNUSABLE) from None


@contextmanager
def files(folder: Path) -> Iterator[None]:
    """Ends the command with one line where files cannot be written into a folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        complain(f"{error.filename or folder}: unwritable: {error.strerror or error}")
        raise typer.Exit(UNUSABLE) from None
