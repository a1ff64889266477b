"""What written days are made of: the value, the pieces of its patterns, and the calendar that checks it."""

import calendar
import re
from typing import NamedTuple

from scraper.grammar.tries import words
from scraper.lexicon.calendar import (
    CLOCK_WORDS,
    CROWDS,
    DASHES,
    DAY_ENDINGS,
    FROM,
    MEASURES,
    MONTHS,
    NUMBERED,
    ORDINALS,
    UNTIL,
    WEEKDAYS,
)


class PartialDate(NamedTuple):
    """A day as the page writes it; ``year`` and ``weekday`` (Monday 0) are None where it does not say."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


class DateRange(NamedTuple):
    """One day, the first and the last of several days, or days apart that are named together (``others``)."""

    first: PartialDate
    last: PartialDate | None = None
    others: tuple[PartialDate, ...] = ()


DASH = re.escape(DASHES)
WEEKDAY = rf"(?:\b(?:{words(WEEKDAYS)})\b\.?)"
LONG_WEEKDAY = rf"(?:\b(?:{words(w for w in WEEKDAYS if len(w) > 2)})\b\.?)"
DEN = r"(?:\b(?:den|d\.|the)\s*)"
HEAD = rf"(?:{WEEKDAY}\s*[,:]?\s*{DEN}?|{DEN})"
DAY = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:(?:{words(DAY_ENDINGS)})(?!\w))?\.?"
# Three letters tell a month from other words quickly; whether the whole word is one, the product asks the table.
MONTH_START = words({name[:3] for name in MONTHS})
MONTH = rf"(?:{MONTH_START}[^\W\d_]*)"
# Units and people; of "20 november 2021 av Stina Berg" the year is one.
COUNT = re.compile(rf"\s*(?:{words(MEASURES + CROWDS)})(?!\w)")
_SHORT_YEAR = rf"\s*['’]\d\d(?!\d)|\s+[{DASH}]\d\d(?![\d.:]|\s*[{DASH}]|\s*{MONTH_START})"
YEAR = rf"(?:\.?\s*,?\s*(?:år\s+)?(?:19|20)\d\d(?!\d|[.:]\d|-\d\d-\d)|{_SHORT_YEAR})"
TILL = rf"(?:\.?\s*[{DASH}]{{1,2}}\s*|\s+(?:{words(UNTIL)})\s+|\s*/\s*(?=\d+\s))"
SINCE = rf"(?:\b(?:{words(FROM)})\s+)"
LIST = r"(?:\.?\s*,\s*|\.?\s+(?:och|samt|and|&|\+|respektive|eller)\s+)"
# Behind kl stands an hour: "21 september kl. 12 - torsdag 22 september kl. 13" is no range from the 12th.
_NO_HOUR = r"(?<!kl )(?<!kl\. )(?<!klockan )(?<!klocka )(?<!kl\.)"
BEFORE = rf"(?<![\d/])(?<!\d[.,:])(?<!\d[-–])(?<![^\W\d_]){_NO_HOUR}"
NUMBER = re.compile(r"\d+")
_WEEKDAY_FIRST = re.compile(WEEKDAY, re.IGNORECASE)
CLOCK = rf"(?:{words(CLOCK_WORDS)})\b"
ORDINAL = rf"(?:{words(ORDINALS)})"
_NUMBERED = re.compile(rf"(?<![^\W_])(?:{words(NUMBERED)}) \Z", re.IGNORECASE)
_LONGEST_NUMBERED = max(map(len, NUMBERED)) + 2


def year_of(words_: str | None) -> int | None:
    """The year that figures say, of which two stand for this century's."""
    if not words_:
        return None
    digits = NUMBER.findall(words_)[-1]
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def weekday_of(head: str | None) -> int | None:
    """The weekday in front of a date, Monday 0."""
    match = _WEEKDAY_FIRST.search(head or "")
    return WEEKDAYS[match[0].lower().rstrip(".")] if match else None


def partial(day: int, month: int, year: int | None = None, weekday: int | None = None) -> PartialDate | None:
    """The day, or None when no calendar has it (30 February, 31 June, 29 February of a common year)."""
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year or 2000, month)[1]:
        return None
    return PartialDate(day, month, year, weekday)


def is_counted(match: re.Match[str]) -> bool:
    """Whether the figure with which a match begins counts days or parts: "Dag 1 - måndag 27 mars"."""
    start = match.start()
    return _NUMBERED.search(match.string[max(0, start - _LONGEST_NUMBERED) : start]) is not None


def month_of(word: str) -> int:
    """The month's number, 0 for a word that is none."""
    return MONTHS.get(word.lower(), 0)


def number_of(day: str) -> int:
    """The day in figures, whatever hangs on it ("24:e"), or in words."""
    return ORDINALS.get(day.lower()) or int(NUMBER.findall(day)[0])


def order(day: PartialDate) -> tuple[int, int]:
    """Its place in the year."""
    return day.month, day.day


def pair(first: PartialDate | None, last: PartialDate | None) -> DateRange | None:
    """First and last day; the first takes the year that only the last one has."""
    if first is None or last is None:
        return None
    if first.year is None and last.year is not None:
        first = partial(first.day, first.month, last.year - (order(first) > order(last)), first.weekday)
        if first is None:
            return None
    elif last.year is None and first.year is not None:
        last = partial(last.day, last.month, first.year + (order(first) > order(last)), last.weekday)
        if last is None:
            return None
    if first.year == last.year and order(first) >= order(last) and (first.year is not None or first.month == last.month):
        return None
    return DateRange(first, last)
