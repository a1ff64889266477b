"""The entries of a calendar page: ``extract_listing(content, url=..., as_of=...) -> list[ListingEntry]``."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from scraper import gate
from scraper.boilerplate import is_furniture
from scraper.document import Block, Document, Part
from scraper.errors import NoEventError, NoListingError, NoListingKind
from scraper.grammar import dates
from scraper.lexicon import page_kinds
from scraper.lexicon.furniture import STAMP_STARTS
from scraper.listing import entries, outline, state
from scraper.listing.page import Page, read
from scraper.listing.rows import links_in
from scraper.model import ListingEntry
from scraper.page import Page as FetchedPage

_SEVERAL = 2
_CALENDARS = ("listing", "empty", "other")  # kinds of pages that may have a calendar with nothing in it


def extract_listing(
    content: bytes | str | FetchedPage, *, url: str | None = None, as_of: date | None = None
) -> list[ListingEntry]:
    """The entries that a calendar page lists, each with evidence and problems; ``[]`` where nothing is scheduled.

    ``content``, ``url`` and ``as_of`` are those of ``extract``. Raises ``NoListingError`` where the page lists no events,
    and where it does in a form that cannot be read: an empty list never stands for either.
    """
    page = read(content, url, as_of)
    refusal = _refusal(page)
    if gate.is_data(page.markup) or _is_diary(page.document):
        raise NoListingError("other", str(refusal))
    heading = outline.heading_of(page, page_kinds.LISTING if refusal else page_kinds.CALENDAR)
    is_calendar = _is_calendar(page, heading, refusal)
    found = [entries.from_draft(page, draft, page.where.context.as_of) for draft in outline.drafts(page, heading)]
    if not found and is_calendar:
        found = [entries.from_state(page, item) for item in state.items(page.markup)]
    if found and (is_calendar or (len(found) >= _SEVERAL and refusal is not None)):
        return found
    if is_calendar and not found and refusal is not None and refusal.kind in _CALENDARS:
        return _nothing(page, heading)
    raise _refused(refusal)


def _refusal(page: Page) -> NoEventError | None:
    """Why the page is not read as one event; None where it is."""
    try:
        gate.check(page.document, page.markup, page.where.kind, has_scripts="<script" in page.markup)
    except NoEventError as error:
        return error
    return None


def _is_diary(document: Document) -> bool:
    """Whether the page is the diary of a governor, which lists no events that others come to."""
    return any(b.text.casefold().startswith(page_kinds.DIARY) for b in document.within(Part.TITLE))


def _is_calendar(page: Page, heading: Block | None, refusal: NoEventError | None) -> bool:
    """Whether a heading, the address or the site's own wording says that the page lists events."""
    marks = page.document.text.lower().count(page_kinds.LISTING_MARK)
    return heading is not None or marks >= _SEVERAL or (refusal is not None and refusal.kind == "listing")


def _nothing(page: Page, heading: Block | None) -> list[ListingEntry]:
    """No entries, where the calendar is there and says so or is bare."""
    lines = outline.under(page, heading)
    said = "\n".join(b.text for b in lines).lower()
    if any(words in said for words in page_kinds.EMPTY_LISTING):
        return []
    if state.is_awaited(page.markup):
        raise NoListingError("script_shell", "the calendar is filled by a script, and its entries are not on the page")
    if heading is None or not _is_bare(page, lines):
        raise NoListingError("unread", "a calendar whose entries could not be read")
    return []


def _is_bare(page: Page, lines: Sequence[Block]) -> bool:
    """Whether nothing below a heading can be an entry: no day is named, and no item, link or figure opens what stands there."""
    text = page.document.text
    if any(dates.find(text, b.start, b.end) for b in lines if not b.text.casefold().startswith(STAMP_STARTS)):
        return False
    for block in lines if page.is_html else lines[:1]:
        if block.level or is_furniture(block.text):
            return True
        if block.bullet or links_in(page.document, block.start, block.end) or any(c.isdigit() for c in block.text):
            return False
    return True


def _refused(refusal: NoEventError | None) -> NoListingError:
    if refusal is None:
        return NoListingError("event", "the page is one event, not a list of them")
    return NoListingError(cast("NoListingKind", refusal.kind), str(refusal))
