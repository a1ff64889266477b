"""The common form of a page: one normalised text, and blocks and labels that point into it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of ``Document.text``, in code points."""

    start: int
    end: int


class Part(StrEnum):
    """Where on the page a block stands."""

    NAVIGATION = "navigation"  # menus, breadcrumbs, share boxes, cookie bars
    ALERT = "alert"  # fire bans and weather warnings above everything
    DATE_LINE = "date_line"  # "08 jun 2023 klocka 08.30 - 15.00", by itself on a line above the heading
    TITLE = "title"  # the event's own heading
    CREDIT = "credit"  # picture credits and alternative texts
    BODY = "body"
    AGENDA = "agenda"  # the timed programme with all that stands under its times
    FACT = "fact"  # a label and its value: Var, Kostnad, Sista anmälningsdag ...
    FORM = "form"  # the embedded registration form and its sentences
    CONTACT = "contact"  # contact cards
    FOOTER = "footer"  # the site's own address, the governor's name, links about the site


#: The parts in which the page speaks of the event.
ABOUT_THE_EVENT = frozenset({Part.DATE_LINE, Part.TITLE, Part.BODY, Part.AGENDA, Part.FACT})


class Link(NamedTuple):
    """An ``<a href>`` and the span of its words."""

    start: int
    end: int
    href: str


@dataclass(slots=True, eq=False)
class Block:
    """One line of the page: what a reader sees between two line breaks, without its bullet."""

    index: int
    start: int
    end: int
    text: str
    level: int = 0  # 1 to 6 for a heading, 0 else; copied text has no levels
    bullet: bool = False  # the item of a list
    gap: bool = True  # a paragraph break stands before it
    strong: bool = False  # bold as a whole
    part: Part = Part.BODY


@dataclass(frozen=True, slots=True)
class Label:
    """A label that the lexicon knows, with the words that belong to it.

    ``start:end`` is the value's span, empty (``start == end``) where the page gives none.
    """

    key: str  # a key of lexicon.labels.LABELS: "venue", "cost", "deadline" ...
    name: str  # the label as the page writes it, without its colon
    start: int
    end: int
    block: int  # index of the block in which the label stands
    part: Part


@dataclass(frozen=True, slots=True)
class Slot:
    """One timed line of the programme, and the blocks that belong to it."""

    block: int  # index of the block that begins with the time
    start: str  # "HH:MM"
    end: str | None  # only where the line gives it
    also: tuple[str, ...]  # further starts: "14.15 och 19.00 Grannarna berättar"
    clock: Span  # the words of the time
    rest: int  # offset at which the line goes on behind its time
    last: int  # index of the last block that belongs to it
    day: Span | None  # the day's heading above it: "Onsdag 16 oktober", "Dag 2"


@dataclass(slots=True, eq=False)
class Document:
    """The page as one text, with everything that points into it."""

    text: str
    blocks: list[Block]
    labels: list[Label] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)  # the timed programme
    meta: Mapping[str, str] = field(default_factory=dict)  # "canonical", "title", "og:title", "og:site_name", "lang" ...

    def quote(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    def from_block(self, index: int) -> Iterator[Block]:
        """The blocks from an index on, one by one: a slice would copy the rest of the page for a reader who soon stops."""
        return map(self.blocks.__getitem__, range(index, len(self.blocks)))

    def labelled(self, key: str) -> Iterator[Label]:
        """The labels of one key that have a value, in page order."""
        return (label for label in self.labels if label.key == key and label.end > label.start)

    def within(self, *parts: Part) -> Iterator[Block]:
        """The blocks of the given parts, in page order."""
        return (block for block in self.blocks if block.part in parts)
