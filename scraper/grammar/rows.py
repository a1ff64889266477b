"""Lines of a programme item."""

import re
from typing import Final, NamedTuple

_TRIM: Final = " \n\t-–—:;,.|•*/)+"
_NUMBERING: Final = re.compile(r"\d{1,3}\.\s*(?:[a-z]\)\s*)?(?=[^\W\d_])|[a-z]\)\s+")


class Row(NamedTuple):
    """One line of an item: its span, and whether it is a bullet or starts a paragraph."""

    start: int
    end: int
    bullet: bool = False
    gap: bool = False


def trimmed(text: str, row: Row) -> Row:
    """The line without what separates it from its time, without its number ("59.", "31. a)") and outer space."""
    start, end = row.start, row.end
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in " \n\t|":
        end -= 1
    if number := _NUMBERING.match(text, start, end):
        start = number.end()
    return Row(start, end, row.bullet, row.gap)
