"""The inputs of a command, with what they share: options, and one line on standard error for each that gives nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scraper import inputs
from scraper.errors import InputError, NoEventError
from scraper.page import Page

if TYPE_CHECKING:
    from scraper.model import Event

Content = bytes | str | Page

Name = Annotated[str, typer.Argument(metavar="INPUT", help="A file, or - for standard input.", show_default=False)]


def _clean(address: str | None) -> str | None:
    """Bytes of the command line that are no text are made visible: a record is always UTF-8."""
    return address and address.encode("utf-8", "replace").decode()


Url = Annotated[
    str | None,
    typer.Option(
        "--url",
        metavar="URL",
        help="The page's address, where the page does not tell it. One page only.",
        callback=_clean,
        show_default=False,
    ),
]
AsOf = Annotated[
    datetime | None,
    typer.Option(
        "--as-of",
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="The day the page was fetched: the last resort for a missing year.",
        show_default=False,
    ),
]
Contacts = Annotated[bool, typer.Option("--contacts", help="With contact persons (personal data).")]

GAPS = 1


def day(as_of: datetime | None) -> date | None:
    """The option's value as a date."""
    return as_of.date() if as_of else None


@dataclass
class Pages:
    """The contents of the named inputs, in order; ``failed`` tells afterwards whether some gave nothing."""

    names: list[str]
    failed: bool = field(default=False, init=False)

    @property
    def is_one(self) -> bool:
        """Whether one page is named, not a folder or an archive of many."""
        return len(self.names) == 1 and not Path(self.names[0]).is_dir() and not inputs.is_archive(self.names[0])

    def contents(self) -> Iterator[tuple[str, Content]]:
        """Each input's name and content; a WARC file's pages have the name of the file and their address."""
        for argument in self.names:
            for name in inputs.expand(argument):
                try:
                    if isinstance(name, InputError):
                        raise name
                    if inputs.is_archive(name):
                        yield from self._archived(name)
                        continue
                    content = inputs.read(name)
                except InputError as error:
                    self.report(str(error))
                else:
                    yield name, content

    def _archived(self, name: str) -> Iterator[tuple[str, Page]]:
        from scraper.fetch.pages import pages

        for page in pages(name):
            if isinstance(page, Page):
                yield f"{name}: {page.url}", page
            else:
                self.report(str(page))

    def events(self, read: Callable[[Content], "Event"]) -> Iterator["Event"]:
        """Each input's event."""
        for name, content in self.contents():
            event = self.event(name, content, read)
            if event is not None:
                yield event

    def event(self, name: str, content: Content, read: Callable[[Content], "Event"]) -> "Event | None":
        """One input's event; None where it holds none, which is reported."""
        try:
            return read(content)
        except NoEventError as error:
            message = f"{name}: {error.kind}: {error}"
            if isinstance(content, Page):
                complain(message)  # an archive holds calendars and start pages too: no gap
            else:
                self.report(message)
            return None

    def report(self, message: str) -> None:
        """One line on standard error, whatever the message holds."""
        self.failed = True
        complain(message)

    def finish(self) -> None:
        """End the command with the status that tells of gaps."""
        if self.failed:
            raise typer.Exit(GAPS)


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    typer.echo("scraper: " + " ".join(message.split()), err=True)
