"""Swedish event pages to validated records: ``extract(content, url=..., as_of=...) -> Event``.

Public names are imported when first used, so that ``scraper --help`` pays for nothing.
"""

from typing import TYPE_CHECKING, Any

from scraper.errors import ArchiveError, FetchError, InputError, NoEventError, NoListingError, ScraperError

__version__ = "0.1.0"

if TYPE_CHECKING:
    from scraper.listing import extract_listing
    from scraper.model import Event, ListingEntry
    from scraper.page import Page
    from scraper.pipeline import extract, extract_item, page_text

__all__ = [
    "ArchiveError",
    "Event",
    "FetchError",
    "InputError",
    "ListingEntry",
    "NoEventError",
    "NoListingError",
    "Page",
    "ScraperError",
    "__version__",
    "extract",
    "extract_item",
    "extract_listing",
    "page_text",
]

_HOMES = {
    "Event": "scraper.model",
    "ListingEntry": "scraper.model",
    "Page": "scraper.page",
    "extract": "scraper.pipeline",
    "extract_item": "scraper.pipeline",
    "extract_listing": "scraper.listing",
    "page_text": "scraper.pipeline",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 whatever the name stands for
    """A public name from its home."""
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
