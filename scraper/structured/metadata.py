"""The page's metadata as the pipeline sees it; what reads it is imported only for pages that have some."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from scraper.document import Document
from scraper.element import Embedded
from scraper.fields.when import Times
from scraper.reading import Context, Problem, Reading

if TYPE_CHECKING:
    from scraper.structured.statements import Statement

_HINTS: Final = ("schema.org", "h-event")
_TIME: Final = "<time"
_YEAR: Final = "year: "  # how the rule begins that filled a year


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page's metadata says of its event, a statement a source, and what could not be used."""

    markup: str
    url: str | None = None  # the page's address
    statements: tuple["Statement", ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def has_event(self) -> bool:
        """Whether it tells of an event and when that is."""
        return any(statement.held for statement in self.statements)

    def times(self, doc: Document, ctx: Context, reader: Callable[[Context], Times]) -> Times:
        """The times that ``reader`` finds in the text, with what metadata adds."""
        found = reader(ctx)
        if not self.has_event and not (lacks_year(found.start) and _TIME in self.markup):
            return found
        from scraper.structured import times

        return times.joined(self, found, doc, ctx, reader)

    def fields(self, doc: Document, read: Mapping[str, Reading[Any]]) -> Mapping[str, Reading[Any]]:
        """The other fields as read from the text, with what metadata adds."""
        if not self.statements:
            return read
        from scraper.structured import merge

        return merge.fields(self, doc, read)


def may_have_events(markup: str) -> bool:
    """Whether it is worth while to look: a cheap test of the whole page."""
    return any(hint in markup for hint in _HINTS)


def of_page(doc: Document, url: str | None, embedded: Embedded | None, markup: str) -> Metadata:
    """The metadata of the page's own event; ``embedded`` is None where the page has none at all."""
    if embedded is None:
        return Metadata(markup, url)
    from scraper.structured import choice

    statements, problems = choice.read(doc, url, embedded)
    return Metadata(markup, url, statements, problems)


def lacks_year(start: Reading[str]) -> bool:
    """Whether the text names a day whose year is not known, or only inferred from what is not on the page."""
    return any(p.code == "year_unknown" for p in start.problems) or is_weak(start)


def is_weak(start: Reading[str]) -> bool:
    """Whether a day's year was inferred from what is not on the page."""
    return any(mark.rule.startswith(_YEAR) and mark.start is None for mark in start.marks)
