"""The tree of everything this package raises.

::

    ScraperError
    ├── NoEventError      the page holds no event; .kind says what it is instead
    ├── NoListingError    the page lists no events, or its list cannot be read; .kind says which
    ├── InputError        an input that cannot be read at all (CLI only: a missing file, a folder without pages)
    ├── FetchError        a page could not be fetched; .url and .kind say which and why
    ├── ArchiveError      an archive that cannot be used; the message names the file and the reason
    └── StoreError        a store that cannot be used; the message names the file and the reason
"""

from typing import Literal, get_args

NoEventKind = Literal["listing", "removed", "blocked", "script_shell", "empty", "other"]
NO_EVENT_KINDS: tuple[str, ...] = get_args(NoEventKind)
NoListingKind = Literal["event", "unread", "removed", "blocked", "script_shell", "empty", "other"]
NO_LISTING_KINDS: tuple[str, ...] = get_args(NoListingKind)
#: ``address``: not http(s), or not public; ``robots``: robots.txt forbids it; ``unreachable``: no answer; ``stopped``: its host
#: was given up; ``too_large``; ``redirects``: a loop or too many; ``body``: not whole, or not what its content coding says;
#: ``media_type``: no page; ``not_archived``: offline, and the archive does not have it.
FetchKind = Literal["address", "robots", "unreachable", "stopped", "too_large", "redirects", "body", "media_type", "not_archived"]
FETCH_KINDS: tuple[str, ...] = get_args(FetchKind)


class ScraperError(Exception):
    """Anything this package raises on purpose."""


class NoEventError(ScraperError):
    """The page holds no event; ``kind`` is one of ``NO_EVENT_KINDS`` and says what it is instead."""

    def __init__(self, kind: NoEventKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind

    def __reduce__(self) -> tuple[type["NoEventError"], tuple[NoEventKind, str]]:
        """Two arguments, so that the error survives the way between processes."""
        return type(self), (self.kind, str(self))


class NoListingError(ScraperError):
    """The page lists no events; ``kind`` is one of ``NO_LISTING_KINDS``: what it is instead, or ``unread``."""

    def __init__(self, kind: NoListingKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind

    def __reduce__(self) -> tuple[type["NoListingError"], tuple[NoListingKind, str]]:
        """Two arguments, so that the error survives the way between processes."""
        return type(self), (self.kind, str(self))


class InputError(ScraperError):
    """An input that cannot be read; the message names it and the reason."""


class FetchError(ScraperError):
    """A page could not be fetched; ``kind`` is one of ``FETCH_KINDS``."""

    def __init__(self, kind: FetchKind, url: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.url = url

    def __reduce__(self) -> tuple[type["FetchError"], tuple[FetchKind, str, str]]:
        """Three arguments, so that the error survives the way between processes."""
        return type(self), (self.kind, self.url, str(self))


class ArchiveError(ScraperError):
    """An archive that cannot be used: locked by another run, damaged, unwritable; the message names it and the reason."""


class StoreError(ScraperError):
    """A store cannot be read or written; the message names the file and the reason."""
