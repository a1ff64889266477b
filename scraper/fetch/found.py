"""What discovery finds: event pages with the places they stand at, listing pages with what they were read as."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from scraper.errors import FetchError
from scraper.fetch.links import Target

GONE: Final = frozenset((404, 410))
_BLOCKING: Final = frozenset((401, 403, 429, 451))
_SERVER_ERROR: Final = 500


@dataclass(slots=True)
class Address:
    """An event page: where it was found, and the days that tell its age."""

    identity: str
    county: str
    written: str
    urls: list[str] = field(default_factory=list)
    found: list[tuple[str, str]] = field(default_factory=list)  # how, and on which page
    days: list[str] = field(default_factory=list)

    def add(self, target: Target, how: str, page: str, day: str | None = None) -> None:
        """Notes where the page was found once more."""
        if target.url not in self.urls:
            self.urls.append(target.url)
        if (how, page) not in self.found:
            self.found.append((how, page))
        if day:
            self.days.append(day)

    def is_since(self, day: date | None) -> bool:
        """Whether it was written or changed on that day or later, or a list or feed dates it so."""
        return day is None or max((self.written, *self.days)) >= day.isoformat()


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that should list events; ``kind``: ``read``, ``empty``, ``bare`` (nothing is listed), or what it is instead."""

    url: str
    how: str  # "start", "calendar", "page", or "next": a part that no link named
    kind: str
    detail: str
    addresses: int = 0  # of event pages, that it leads to
    strays: tuple[str, ...] = ()  # entries' addresses on the site that no rule takes for event pages


@dataclass(slots=True)
class Found:
    """What a county's pages lead to."""

    county: str
    listings: list[Listing] = field(default_factory=list)
    addresses: dict[str, Address] = field(default_factory=dict)  # by identity
    troubles: list[str] = field(default_factory=list)  # what could not be read beside the listings

    def add(self, target: Target, how: str, page: str, day: str | None = None) -> None:
        """Notes an event page."""
        known = self.addresses.setdefault(target.identity, Address(target.identity, target.county, target.written))
        known.add(target, how, page, day)


def kind_of_error(error: FetchError) -> str:
    """What became of a page that could not be fetched: ``blocked``, ``unreachable``, or ``other`` for what is no page."""
    if error.kind in {"robots", "address"}:
        return "blocked"
    return "other" if error.kind == "media_type" else "unreachable"


def kind_of_status(status: int) -> str:
    """What a status other than 200 says of a page: ``blocked``, ``removed``, ``unreachable`` or ``other``."""
    if status in _BLOCKING:
        return "blocked"
    if status in GONE:
        return "removed"
    return "unreachable" if status >= _SERVER_ERROR else "other"
