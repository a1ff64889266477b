"""A page as it came in."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes or text, and what is known of where they came from."""

    body: bytes | str
    url: str | None = None
    charset: str | None = None  # as the transport said it; None: from BOM or meta tag
    fetched_at: datetime | None = None
