"""Copied text to lines: bullets and blank lines are all the structure there is."""

import re

from scraper.lines import Line

_BULLET = re.compile(r"\s*[•·○▪●◦‣∙*\u2219\uf0b7\u2013\u2014-]\s+(?=\S)|\s*[•●▪](?=\S)")
#: Tabs between the cells of a timed line, as a table's copy has them.
_CELL = re.compile(r"(?<=\S) ?\t\s*(?=\S)")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def lines(content: str) -> list[Line]:
    """The lines of a text, in order."""
    found: list[Line] = []
    gap = True
    for raw in _BREAK.split(content):
        bullet = _BULLET.match(raw)
        text = " ".join((raw[bullet.end() :] if bullet else _CELL.sub(" | ", raw) if raw[:1].isdigit() else raw).split())
        if text:
            found.append(Line(text, bullet=bullet is not None, gap=gap))
            gap = False
        else:
            gap = True
    return found
