"""ISO 8601 in Swedish local time: "2022-11-11T09:00:00+01:00", or the date alone when no clock is known."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

#: The end of a meeting that goes past midnight lies before this hour.
_SMALL_HOURS = "06:00"


@lru_cache(maxsize=1)
def _stockholm() -> ZoneInfo:
    return ZoneInfo("Europe/Stockholm")


def stamp(day: date, clock: str | None = None) -> str:
    """The moment with its offset; a clock time that the night of the change to summer time skips is moved past the gap."""
    if clock is None:
        return day.isoformat()
    hour, minute = map(int, clock.split(":"))
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=_stockholm())
    return moment.astimezone(UTC).astimezone(_stockholm()).isoformat()


def closing_day(day: date, start: str | None, end: str | None) -> date | None:
    """The day on which ``end`` falls: the next one past midnight, None when the end lies before the start."""
    if start is None or end is None or start < end:
        return day
    if end == "00:00" or (end <= _SMALL_HOURS and start >= "12:00"):
        return day + timedelta(days=1)
    return None


def day_of(text: str) -> date:
    """The day of a stamp."""
    return date.fromisoformat(text[:10])
