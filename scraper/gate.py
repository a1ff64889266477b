"""Whether a page holds an event at all, and what it is instead."""

import re
from typing import Final

from scraper.boilerplate import is_date_line
from scraper.document import Document, Part
from scraper.errors import NoEventError, NoEventKind
from scraper.grammar import periods
from scraper.grammar.sentences import words_pattern
from scraper.lexicon import page_kinds

_FACTS: Final = frozenset(("venue", "date", "time", "start_time", "deadline", "cost", "registration"))
_LITTLE: Final = 350  # characters of text under which a wall's or an error's words speak for the whole page
_FEW: Final = 60
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_DATA: Final = re.compile(
    r"\s*(?:[\[{]\s*[\"{\[]|<\?xml(?![^>]*>\s*<(?:!DOCTYPE\s+html|html))|%PDF|PK\x03\x04|\x1f.)", re.IGNORECASE
)
_FURNITURE: Final = frozenset((Part.NAVIGATION, Part.ALERT, Part.FOOTER))
_WALLS: Final[tuple[tuple[NoEventKind, re.Pattern[str]], ...]] = (
    ("removed", re.compile(rf"(?<!\w){words_pattern(page_kinds.REMOVED)}(?!\w)")),
    ("blocked", re.compile(rf"(?<!\w){words_pattern(page_kinds.BLOCKED)}(?!\w)")),
    ("script_shell", re.compile(rf"(?<!\w){words_pattern(page_kinds.SCRIPT_SHELL)}(?!\w)")),
)
_ENTRIES: Final = 2
_MANY: Final = 5  # date lines: an event held so often says so in fewer words


def is_data(markup: str) -> bool:
    """Whether the body is something else than a page: JSON, XML, PDF, an archive, noise."""
    sample = markup[:4096]
    return bool(_DATA.match(sample)) or len(_NOT_TEXT.findall(sample)) > len(sample) / 20


def check(document: Document, markup: str, kind: str | None, *, has_scripts: bool, is_told: bool = False) -> None:
    """Raises ``NoEventError`` where the page holds no event.

    ``kind`` is what its address says it is; ``is_told``: metadata tells of an event that is the page's own.
    """
    if is_data(markup):
        raise NoEventError("other", "the body is data, not a page")
    if is_told and kind is None:
        return
    text = document.text
    if not any(c.isalnum() for c in text):
        if has_scripts:
            raise NoEventError("script_shell", "the page has scripts and no text: its content comes by script")
        raise NoEventError("empty", "the page has no text")
    heading = next((b.text.strip(" .:").casefold() for b in document.blocks if b.part is Part.TITLE), "")
    if _has_facts(document) and heading not in page_kinds.CALENDAR:
        return
    low = text.lower()
    if wall := _wall(document, has_scripts=has_scripts):
        raise wall
    if found := _calendar(document, low, kind):
        raise NoEventError(*found)
    own = sum(len(b.text) for b in document.blocks if b.part not in _FURNITURE)
    if own < _FEW and not document.slots and not _days(document):
        raise NoEventError("empty", "the page has no text beside its menus")
    if not _invites(document, low, is_news=kind == "other"):
        raise NoEventError("other", "no date line, no facts, no programme, and no invitation with a day")


def _has_facts(document: Document) -> bool:
    """A date line above the heading, or two facts by label, or a programme: enough for an event."""
    facts = {
        label.key
        for label in document.labels
        if label.key in _FACTS and label.part not in (Part.FOOTER, Part.CONTACT) and label.end > label.start
    }
    lists = sum(is_date_line(b.text) for b in document.blocks) + document.text.lower().count(page_kinds.LISTING_MARK)
    return (
        (any(b.part is Part.DATE_LINE for b in document.blocks) and lists <= _ENTRIES)
        or len(facts - {"registration"}) > 1
        or len(document.slots) > _ENTRIES
    )


def _wall(document: Document, *, has_scripts: bool) -> NoEventError | None:
    """An error page, a wall or a shell: its heading says so, or the little that the page has of its own."""
    heading = next((b.text for b in document.blocks if b.part is Part.TITLE), "")
    own = "\n".join(b.text for b in document.blocks if b.part not in _FURNITURE)
    said = "\n".join((document.meta.get("title", ""), own if len(own) < _LITTLE else heading)).lower()
    for kind, pattern in _WALLS:
        found = pattern.search(said)
        if found and not document.slots and (kind != "script_shell" or has_scripts):
            return NoEventError(kind, f"the page says {found[0]!r}")
    return None


def _calendar(document: Document, low: str, kind: str | None) -> tuple[NoEventKind, str] | None:
    """A list of several events, or a diary."""
    heading = next((b.text.strip(" .:").casefold() for b in document.blocks if b.part is Part.TITLE), "")
    if heading.startswith(page_kinds.DIARY):
        return "other", "a diary of many days"
    if low.count(page_kinds.LISTING_MARK) >= _ENTRIES:
        return "listing", "a calendar list of several events"
    days = sum(is_date_line(b.text) for b in document.blocks)
    listed = kind == "listing" or heading in page_kinds.LISTING
    if days > _MANY or (days >= _ENTRIES and listed):
        return "listing", f"{days} date lines of different events"
    if heading in page_kinds.LISTING or (any(word in low for word in page_kinds.EMPTY_LISTING) and kind == "listing"):
        return "listing", "a calendar page"
    return ("listing", "the address is a calendar's") if kind == "listing" else None


def _days(document: Document, *, with_hours: bool = False) -> bool:
    """Whether the page's own text gives a day; ``with_hours``: with its clock time."""
    own = (b for b in document.blocks if b.part not in _FURNITURE)
    return any(p.days and (p.hours or not with_hours) for b in own for p in periods.find(document.text, b.start, b.end))


def _invites(document: Document, low: str, *, is_news: bool) -> bool:
    """Whether people are asked to come: facts by label, a call to come, or, unless it is news, words of gatherings with a day."""
    facts = [label for label in document.labels if label.key in _FACTS and label.part not in (Part.FOOTER, Part.CONTACT)]
    if document.slots or facts:
        return True
    if any(word in low for word in page_kinds.CALLS):
        return True
    words = sum(word in low for word in page_kinds.INVITATIONS)
    return not is_news and (words > _ENTRIES or (words > 0 and _days(document)) or _days(document, with_hours=True))
