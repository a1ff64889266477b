"""Dates in ``<time datetime>``: believed for the year of a day that the text gives without one, and for nothing else."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

from scraper.grammar import dates
from scraper.lines import clean
from scraper.structured.moments import Moment, parse
from scraper.structured.statements import Held, Statement

_OPENS: Final = "<time"
_ELEMENT: Final = re.compile(r"<time\s([^<>]{1,400})>([^<]{1,80})</time", re.IGNORECASE)
_DATETIME: Final = re.compile(r"datetime\s*=\s*[\"']?([0-9TZ:+. -]{8,35})", re.IGNORECASE)
_MOST: Final = 200


def read(markup: str, words: Iterable[str]) -> list[Statement]:
    """The day that the elements with the words of the event's day agree upon."""
    quotes = [quote.casefold() for quote in words]
    found = {moment.day: moment for text, moment in _elements(markup) if any(q in text or text in q for q in quotes)}
    return [Statement("time", held=(Held(moment.without_clock, None),)) for moment in found.values()] if len(found) == 1 else []


def _elements(markup: str) -> Iterator[tuple[str, Moment]]:
    """Words and moment of each element whose words are the moment's day."""
    at = markup.find(_OPENS)
    for _ in range(_MOST):
        if at < 0:
            return
        element = _ELEMENT.match(markup, at)
        given = _DATETIME.search(element[1]) if element else None
        moment = parse(given[1]) if given else None
        if element and moment:
            text = " ".join(clean(html.unescape(element[2])).split())
            if any(dates.order(day.value.first) == (moment.day.month, moment.day.day) for day in dates.find(text)):
                yield text.casefold(), moment
        at = markup.find(_OPENS, at + 1)
