"""A page as it was fetched: what ``extract`` reads when more is known of a page than its bytes."""

from datetime import UTC, date, datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

#: Bytes of a page that are read: ten times the largest that was seen; what has more is no event page, and takes minutes.
MOST_READ: Final = 2 * 1024 * 1024


class Page(NamedTuple):
    """The bytes of a page, and what whoever fetched it knows of them."""

    body: bytes
    url: str
    #: With its time zone; its day in Sweden is the last resort for a missing year.
    fetched_at: datetime | None = None
    #: What the transport said of the encoding (``Content-Type``).
    charset: str | None = None


class Given(NamedTuple):
    """A page's content and all that is known of it from elsewhere."""

    content: bytes | str
    url: str | None
    as_of: date | None
    fetched_at: str | None = None  # ISO 8601, UTC
    charset: str | None = None


def given(content: bytes | str | Page, url: str | None, as_of: date | None) -> Given:
    """What a caller hands in; ``url`` and ``as_of`` go before what the page itself brings."""
    if not isinstance(content, Page):
        return Given(content, url, as_of)
    when = content.fetched_at
    if when is None:
        return Given(content.body, url or content.url, as_of, None, content.charset)
    day = as_of or when.astimezone(ZoneInfo("Europe/Stockholm")).date()
    stamp = when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Given(content.body, url or content.url, day, stamp, content.charset)
