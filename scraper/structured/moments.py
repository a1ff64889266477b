"""ISO 8601 as metadata writes it, in Swedish local time."""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from scraper.grammar.stamps import stamp

_ISO: Final = re.compile(
    r"(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2}))"
    r"(?:(?:T|\s+|T\s+)([0-9]{1,2})[:.]?([0-9]{2})(?:[:.]?[0-9]{2}(?:[.,][0-9]{1,9})?)?\s?(?:(Z)|([+-])([0-9]{1,2}):?([0-9]{2})?)?)?",
    re.IGNORECASE,
)
#: Years that are events' and no default of a database (0001, 1900, 1970, 9999).
_YEARS: Final = range(1971, 2200)
_HOURS: Final = range(24)
_FARTHEST: Final = 14  # hours of an offset
_MIDNIGHT: Final = "00:00"
_WHOLE_DAY: Final = frozenset((None, _MIDNIGHT, "23:59"))


class Moment(NamedTuple):
    """A day with its clock time, None where none is known; ``wall`` is what stood there, its zone left aside."""

    day: date
    clock: str | None
    wall: tuple[date, str | None]

    @property
    def stamp(self) -> str:
        """As the record has it."""
        return stamp(self.day, self.clock)

    @property
    def without_clock(self) -> "Moment":
        """The day as it was written, alone."""
        return Moment(self.wall[0], None, (self.wall[0], None))

    @property
    def as_written(self) -> "Moment":
        """The moment if its zone is wrong."""
        return Moment(*self.wall, self.wall)


def parse(words: str) -> Moment | None:
    """The moment that words are; one with a zone is turned into Swedish time."""
    found = _ISO.fullmatch(words.strip())
    if found is None:
        return None
    try:
        day = date(*(int(part) for part in (found.group(1, 2, 3) if found[1] else found.group(4, 5, 6))))
    except ValueError:
        return None
    if day.year not in _YEARS:
        return None
    if found[7] is None:
        return Moment(day, None, (day, None))
    hour, minute = int(found[7]), int(found[8])
    if hour not in _HOURS or minute >= 60:  # noqa: PLR2004 - minutes of an hour
        return None
    clock = f"{hour:02}:{minute:02}"
    offset = _offset(found)
    if offset is None:
        return Moment(day, clock, (day, clock))
    here = datetime(day.year, day.month, day.day, hour, minute, tzinfo=timezone(offset)).astimezone(ZoneInfo("Europe/Stockholm"))
    return Moment(here.date(), f"{here:%H:%M}", (day, clock))


def _offset(found: re.Match[str]) -> timedelta | None:
    if found[9]:
        return timedelta()
    if not found[10] or int(found[11]) > _FARTHEST:
        return None
    offset = timedelta(hours=int(found[11]), minutes=int(found[12] or 0) % 60)
    return -offset if found[10] == "-" else offset


def pair(start: Moment, end: Moment | None) -> tuple[Moment, Moment | None]:
    """Start and end; whole days lose their clocks, and an end that says nothing more is none."""
    if start.wall[1] in _WHOLE_DAY - {"23:59"} and (end is None or end.wall[1] in _WHOLE_DAY):
        start, end = start.without_clock, end.without_clock if end else None
    elif start.clock == _MIDNIGHT and (end is None or end.clock in _WHOLE_DAY):
        start, end = start._replace(clock=None), end._replace(clock=None) if end else None
    if end is None or end.day < start.day or (end.day == start.day and (end.clock or "") <= (start.clock or "")):
        return start, None
    return start, end
