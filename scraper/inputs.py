"""Finding and reading the pages that somebody names: files, folders, standard input."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scraper.errors import InputError

#: What a page's file ends in; in a folder everything else is left alone.
ARCHIVES = (".warc", ".warc.gz")
SUFFIXES = (".html", ".htm", ".txt", *ARCHIVES)
STDIN = "-"

#: Words at the beginning of HTML that copied text does not begin with. The first kilobytes tell.
_MARKUP = re.compile(
    rb"<(?:!doctype|!--|html|head|body|meta|title|script|link|div|main|article|section|header|p|h[1-6]|\?xml)\b", re.IGNORECASE
)
_SNIFFED = 4096


def expand(name: str) -> Iterator[str | InputError]:
    """The files behind a name: itself, or for a folder the pages in it and below, sorted.

    What cannot be read comes as an ``InputError`` in its place.
    """
    if name == STDIN or not os.path.isdir(name):  # noqa: PTH112 - names, not Paths: they are printed as given
        yield name
        return
    found = False
    for entry in _walk(name):
        found = True
        yield entry
    if not found:
        yield InputError(f"{name}: unreadable: no {', '.join(SUFFIXES)} files in this folder")


def _walk(folder: str) -> Iterator[str | InputError]:
    failed: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=failed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield os.path.join(here, name)  # noqa: PTH118
        yield from (_unreadable(str(error.filename), error) for error in failed)
        failed.clear()
    yield from (_unreadable(str(error.filename), error) for error in failed)


def read(name: str) -> bytes | str:
    """A page's content: bytes where it is HTML, text where it was copied from a page.

    Raises ``InputError`` where there is nothing to read.
    """
    try:
        body = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(name, error) from error
    markup = name.lower().endswith((".html", ".htm")) or _MARKUP.search(_flat(body[:_SNIFFED])) is not None
    return body if markup else decode(body)


def is_archive(name: str) -> bool:
    """Whether a name is that of a WARC file, which holds many pages."""
    return name.lower().endswith(ARCHIVES)


def decode(body: bytes) -> str:
    """Copied text, whatever program saved it: a BOM tells, else UTF-8, else Windows-1252."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _flat(head: bytes) -> bytes:
    """UTF-16 markup shows its tags once the NULs are gone."""
    return head.replace(b"\0", b"")


def _unreadable(name: str, error: OSError | ValueError) -> InputError:
    return InputError(f"{name}: unreadable: {getattr(error, 'strerror', None) or error}")
