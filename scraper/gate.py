"""Whether a page holds an event at all, and what it is instead."""

import re
from typing import Final

from scraper.document import Document, Part
from scraper.errors import NoEventError, NoEventKind
from scraper.grammar import dates
from scraper.lexicon import page_kinds
from scraper.sections import is_date_line

_FACTS: Final = frozenset(("venue", "date", "time", "start_time", "deadline", "cost", "registration"))
_LITTLE: Final = 700  # characters of text under which a wall's or an error's words speak for the whole page
_FEW: Final = 60
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_DATA: Final = re.compile(r"\s*(?:[\[{]\s*[\"{\[]|<\?xml(?![^>]*>\s*<(?:!DOCTYPE\s+html|html))|%PDF|PK\x03\x04|\x1f.)", re.IGNORECASE)
_ENTRIES: Final = 2
_DIARY_DAYS: Final = 4


def is_data(markup: str) -> bool:
    """Whether the body is something else than a page: JSON, XML, PDF, an archive, noise."""
    sample = markup[:4096]
    return bool(_DATA.match(sample)) or len(_NOT_TEXT.findall(sample)) > len(sample) / 20


def check(document: Document, markup: str, kind: str | None, *, has_scripts: bool) -> None:
    """Raises ``NoEventError`` where the page holds no event; ``kind`` is what its address says it is."""
    if is_data(markup):
        raise NoEventError("other", "the body is data, not a page")
    text = document.text
    if not any(c.isalnum() for c in text):
        if has_scripts and len(markup) > _LITTLE:
            raise NoEventError("script_shell", "the page has scripts and no text: its content comes by script")
        raise NoEventError("empty", "the page has no text")
    if _has_facts(document):
        return
    low = text.lower()
    if found := _wall(low, has_scripts=has_scripts):
        raise NoEventError(*found)
    if found := _calendar(document, low, kind):
        raise NoEventError(*found)
    if len(text) < _FEW and not document.slots and not _days(document):
        raise NoEventError("empty", f"the page says no more than {text[:_FEW]!r}")
    if kind == "other" or not _invites(document, low):
        raise NoEventError("other", "no date line, no facts, no programme, and no invitation with a day")


def _has_facts(document: Document) -> bool:
    """A date line above the heading, or two facts by label, or a programme: enough for an event."""
    facts = {label.key for label in document.labels if label.key in _FACTS and label.part not in (Part.FOOTER, Part.CONTACT) and label.end > label.start}
    lists = sum(is_date_line(b.text) for b in document.blocks) + document.text.lower().count(page_kinds.LISTING_MARK)
    return any(b.part is Part.DATE_LINE for b in document.blocks) and lists <= _ENTRIES or len(facts - {"registration"}) > 1 or len(document.slots) > _ENTRIES


def _wall(low: str, *, has_scripts: bool) -> tuple[NoEventKind, str] | None:
    if len(low) > _LITTLE:
        return None
    for kind, table in (("removed", page_kinds.REMOVED), ("blocked", page_kinds.BLOCKED), ("script_shell", page_kinds.SCRIPT_SHELL)):
        found = next((word for word in table if word in low), None)
        if found and (kind != "script_shell" or has_scripts or len(low) < _LITTLE // 2):
            return kind, f"the page says {found!r}"  # type: ignore[return-value]
    return None


def _calendar(document: Document, low: str, kind: str | None) -> tuple[NoEventKind, str] | None:
    """A list of several events, or a diary."""
    heading = next((b.text.strip(" .:").casefold() for b in document.blocks if b.part is Part.TITLE), "")
    if heading.startswith(page_kinds.DIARY):
        return "other", "a diary of many days"
    if low.count(page_kinds.LISTING_MARK) >= _ENTRIES:
        return "listing", "a calendar list of several events"
    days = sum(is_date_line(b.text) for b in document.blocks)
    if days > _ENTRIES or (days == _ENTRIES and (kind == "listing" or heading in page_kinds.LISTING)):
        return "listing", f"{days} date lines of different events"
    if heading in page_kinds.LISTING or any(word in low for word in page_kinds.EMPTY_LISTING) and kind == "listing":
        return "listing", "a calendar page"
    return ("listing", "the address is a calendar's") if kind == "listing" else None


def _days(document: Document) -> bool:
    return any(dates.find(document.text, b.start, b.end) for b in document.blocks if b.part not in (Part.ALERT, Part.FOOTER, Part.NAVIGATION))


def _invites(document: Document, low: str) -> bool:
    facts = [label for label in document.labels if label.key in _FACTS and label.part is not Part.FOOTER]
    words = sum(word in low for word in page_kinds.INVITATIONS)
    return bool(document.slots) or (words > 0 and (bool(facts) or _days(document))) or words > _ENTRIES
