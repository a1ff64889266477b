"""The web pages of a WARC file, whoever wrote it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scraper.errors import ArchiveError, FetchError, InputError
from scraper.fetch.body import decode
from scraper.fetch.exchange import OK
from scraper.fetch.warc import Archived, exchanges
from scraper.page import MOST_READ, Page

_TYPES: Final = frozenset(("text/html", "application/xhtml+xml", "text/plain", ""))


def pages(path: str) -> Iterator[Page | InputError | ArchiveError]:
    """The web pages of a WARC file: whole answers with status 200 and HTML or text.

    What cannot be read comes as an error in its place: a body that is larger than any page (``MOST_READ``) or in an unknown
    coding, and at last the damage of the file.
    """
    try:
        with Path(path).open("rb") as file:
            for archived in exchanges(file, limit=MOST_READ, name=path):
                if _is_page(archived):
                    yield _page(archived, path)
    except OSError as error:
        yield InputError(f"{path}: unreadable: {error.strerror or error}")
    except ArchiveError as error:
        yield error


def _is_page(archived: Archived) -> bool:
    exchange = archived.exchange
    whole = archived.cut or not exchange.truncated
    return exchange.status == OK and whole and not archived.revisit and exchange.media_type in _TYPES


def _page(archived: Archived, path: str) -> Page | InputError:
    exchange = archived.exchange
    try:
        body = decode(exchange.raw, exchange.header("content-encoding"), MOST_READ, exchange.url)
    except FetchError as error:
        return InputError(f"{path}: unreadable: {exchange.url}: {error}")
    return Page(body, exchange.url, exchange.time, exchange.charset)
