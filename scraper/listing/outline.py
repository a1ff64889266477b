"""Which lines of a page are the entries of its calendar, and which passages make up each."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from scraper.boilerplate import STRIP, is_furniture
from scraper.document import Block, Document, Link, Part, Span
from scraper.grammar import periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.rule import Found
from scraper.lexicon import listings, page_kinds
from scraper.lexicon.calendar import MONTHS
from scraper.listing import closing
from scraper.listing.page import Page
from scraper.listing.rows import Row, links_in, read

_MOST_LINES: Final = 8  # of one entry
_APART: Final = 8  # lines between two entries of one list
_CATEGORY: Final = 3  # words of a line above a title that tells the kind of event


class Passage(NamedTuple):
    """Words of an entry that stand in one line."""

    start: int
    end: int
    level: int = 0  # of a heading
    link: Link | None = None  # with which they begin

    @property
    def heads(self) -> bool:
        """Whether it looks like a title."""
        return self.level > 0 or self.link is not None


class Draft(NamedTuple):
    """An entry as it stands on the page: its date, and all its other words in passages, the title's first."""

    row: Row
    hours: Found[Clocks] | None  # clock times on a line of their own below the date
    passages: tuple[Passage, ...]
    closing: Span | None  # the words about registering that end it
    links: tuple[Link, ...]


def heading_of(page: Page, names: Collection[str]) -> Block | None:
    """The heading of the calendar: the page's own, else one of ``names``, marked up, in capitals, or right above its list."""
    blocks = page.document.blocks
    named = [b for b in blocks if b.text.strip(STRIP).casefold() in page_kinds.LISTING]
    heads = [b for b in named if b.text.strip(STRIP).casefold() in names]
    ranks = (
        (b for b in named if b.part is Part.TITLE),
        (b for b in heads if b.level),
        (b for b in heads if b.text.isupper()),
        (b for b in heads if b.index + 1 < len(blocks) and _opens_list(page, blocks[b.index + 1])),
    )
    return next((block for rank in ranks for block in rank), None)


def _opens_list(page: Page, block: Block) -> bool:
    """Whether a line is a list's first item, or says that there is none."""
    is_first = block.bullet and read(page, block) is not None
    return is_first or any(words in block.text.lower() for words in page_kinds.EMPTY_LISTING)


def under(page: Page, heading: Block | None) -> Sequence[Block]:
    """The lines of the calendar: below its heading, down to the next one of the same rank; all lines where it has none.

    A heading right below a date is an entry's title, whatever its rank.
    """
    if heading is None:
        return page.document.blocks
    later = page.document.blocks[heading.index + 1 :]
    ranked = (n for n, b in enumerate(later) if heading.level and 0 < b.level <= heading.level)
    stop = next((n for n in ranked if not (n and _is_date_alone(read(page, later[n - 1])))), len(later))
    return later[:stop]


def _is_date_alone(row: Row | None) -> bool:
    return row is not None and row.front is None and row.rest >= row.block.end


def drafts(page: Page, heading: Block | None) -> list[Draft]:
    """The entries below the heading, in page order."""
    document = page.document
    lines = under(page, heading)
    rows = [row for block in lines if (row := read(page, block))]
    above = _stand_under_titles(document.blocks, rows, heading)
    stop = lines[-1].index + 1 if lines else 0
    found: list[Draft] = []
    most = 2 if page.is_html else 1  # passages that an entry of this list has
    for n, row in enumerate(rows):
        first = row.block.index - above
        if n and first - rows[n - 1].block.index > _MOST_LINES + _APART:
            break
        is_last = n + 1 == len(rows)
        limit = stop if is_last else rows[n + 1].block.index - above
        draft = _draft(document, row, document.blocks[first:limit], most if is_last else _MOST_LINES)
        most = max(most, len(draft.passages)) if found else len(draft.passages) or most
        if draft.passages or row.block.bullet or page_kinds.LISTING_MARK in row.block.text.lower():
            found.append(draft)
    return found


def _stand_under_titles(blocks: list[Block], rows: list[Row], heading: Block | None) -> bool:
    """Whether the line above each date is its title: always of one kind, and of a kind that heads something."""
    if not rows or any(row.front or row.rest < row.block.end or row.block.bullet for row in rows):
        return False
    above = [blocks[row.block.index - 1] if row.block.index else None for row in rows]
    below = [blocks[row.block.index + 1].level if row.block.index + 1 < len(blocks) else 0 for row in rows]
    kinds = {(b.level, b.bullet, b.strong) if b is not None and b is not heading else None for b in above}
    is_category = all(below) and not any(b.level for b in above if b)
    return len(kinds) == 1 and kinds.isdisjoint({None, (0, False, False)}) and not is_category


def _draft(document: Document, row: Row, blocks: Sequence[Block], most: int) -> Draft:
    """An entry of its lines; those that stand apart once it has as many passages as its list's entries have are left off."""
    passages: list[Passage] = []
    hours: Found[Clocks] | None = None
    closed: Span | None = None
    for n, block in enumerate(blocks[: _MOST_LINES + 1]):
        start, end = block.start, block.end
        if block is row.block:
            start, end = (start, row.front) if row.front else (row.rest, end)
        elif row.block.end < end <= row.rest:
            continue  # a date over several lines
        elif passages and _is_over(block, passages, most) and not any(closing.is_one(b.text) for b in blocks[n : n + 2]):
            break
        elif _leads_on(block.text) or (hours is None and (hours := _hours(document.text, block))):
            continue
        closed = closing.find(document.text, start, end)
        passages += _passage(document, block, start, closed.start if closed else end)
        if closed is not None:
            break
    last = closed.end if closed else passages[-1].end if passages else row.block.end
    links = tuple(links_in(document, blocks[0].start, last))
    return Draft(row, hours, tuple(passages[_has_category(document, passages) :]), closed, links)


def _passage(document: Document, block: Block, start: int, end: int) -> Iterator[Passage]:
    """The words of a stretch of a line, if there are any."""
    while start < end and document.text[start].isspace():
        start += 1
    while end > start and document.text[end - 1].isspace():
        end -= 1
    if start < end:
        links = links_in(document, start, end)
        yield Passage(start, end, block.level, links[0] if links and links[0].start == start else None)


def _is_over(block: Block, passages: list[Passage], most: int) -> bool:
    """Whether an entry has ended above a line."""
    return (
        (block.level > 0 and any(p.heads for p in passages))
        or (most < _MOST_LINES and (block.level > 0 or block.bullet or is_furniture(block.text)))
        or (block.gap and len(passages) >= most)
    )


def _leads_on(words: str) -> bool:
    """Whether a line is furniture, an icon's words, a month above its entries, or only leads to the entry's own page."""
    plain = words.strip(STRIP).casefold()
    is_month = plain.rstrip(" 0123456789") in MONTHS
    return is_furniture(words) or is_month or plain in listings.MORE or plain == page_kinds.LISTING_MARK


def _hours(text: str, block: Block) -> Found[Clocks] | None:
    """The clock times that make up a line."""
    found = periods.hours(text, block.start, block.end)
    return found if found and found.start == block.start and not text[found.end : block.end].strip(" .") else None


def _has_category(document: Document, passages: list[Passage]) -> bool:
    """Whether the first passage is a word for the kind of event above the title."""
    if len(passages) < 2 or passages[0].heads or not passages[1].heads:  # noqa: PLR2004 - the first and the second
        return False
    return len(document.text[passages[0].start : passages[0].end].split()) <= _CATEGORY
