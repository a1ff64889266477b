"""Metadata's dates in Swedish time."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.structured.moments import pair, parse


@pytest.mark.parametrize(
    ("words", "stamp"),
    [
        ("2024-05-01", "2024-05-01"),
        ("20240501", "2024-05-01"),
        ("2024-5-1", "2024-05-01"),
        ("2024-05-01T18:00", "2024-05-01T18:00:00+02:00"),
        ("2024-05-01 18:00:00", "2024-05-01T18:00:00+02:00"),
        ("2024-05-01T18.00", "2024-05-01T18:00:00+02:00"),
        ("20240501T1800", "2024-05-01T18:00:00+02:00"),
        ("2024-05-01T18:00:00+02:00", "2024-05-01T18:00:00+02:00"),
        ("2024-05-01T18:00+0200", "2024-05-01T18:00:00+02:00"),
        ("2024-05-01T16:00:00Z", "2024-05-01T18:00:00+02:00"),
        ("2024-01-01T16:00:00.000Z", "2024-01-01T17:00:00+01:00"),
        ("2024-01-01T16:00-5:00", "2024-01-01T22:00:00+01:00"),
        ("2024-05-01T22:30:00Z", "2024-05-02T00:30:00+02:00"),
    ],
)
def test_forms(words: str, stamp: str) -> None:
    moment = parse(words)
    assert moment is not None
    assert moment.stamp == stamp


@pytest.mark.parametrize(
    "words",
    ["", "2024", "2024-05", "2024-02-30", "2024-05-01T25:00", "2024-05-01T18:61", "0001-01-01T00:00:00", "1970-01-01", "9999-12-31",
     "1 maj 2024", "2024-05-01T18", "P1D", "٢٠٢٤-05-01", "2024-05-01T18:00 till 20:00"],
)  # fmt: skip
def test_what_is_no_moment(words: str) -> None:
    assert parse(words) is None


@pytest.mark.parametrize(
    ("start", "end", "both"),
    [
        ("2024-05-01T00:00", "2024-05-01T23:59:59", ("2024-05-01", None)),
        ("2024-05-01T00:00", "2024-05-01T00:00", ("2024-05-01", None)),
        ("2024-05-01T00:00", None, ("2024-05-01", None)),
        ("2024-05-01T00:00:00Z", "2024-05-03T00:00:00Z", ("2024-05-01", "2024-05-03")),
        ("2024-04-30T22:00:00Z", "2024-05-01T21:59:00Z", ("2024-05-01", None)),
        ("2024-05-01", "2024-05-01", ("2024-05-01", None)),
        ("2024-05-01", "2024-05-02", ("2024-05-01", "2024-05-02")),
        ("2024-05-01T18:00", "2024-05-01T18:00", ("2024-05-01T18:00:00+02:00", None)),
        ("2024-05-01T18:00", "2024-05-01", ("2024-05-01T18:00:00+02:00", None)),
        ("2024-05-01T18:00", "2024-04-01T20:00", ("2024-05-01T18:00:00+02:00", None)),
        ("2024-05-01T18:00", "2024-05-02T00:00", ("2024-05-01T18:00:00+02:00", "2024-05-02T00:00:00+02:00")),
    ],
)
def test_whole_days_and_ends_that_say_nothing(start: str, end: str | None, both: tuple[str, str | None]) -> None:
    first = parse(start)
    assert first is not None
    begins, ends = pair(first, parse(end) if end else None)
    assert (begins.stamp, ends.stamp if ends else None) == both


@given(st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)), st.integers(-14 * 4, 14 * 4))  # noqa: DTZ001 - the zone is drawn
def test_a_moment_stays_the_same_moment(wall: datetime, quarters: int) -> None:
    there = wall.replace(second=0, microsecond=0, tzinfo=timezone(timedelta(minutes=15 * quarters)))
    moment = parse(there.isoformat())
    assert moment is not None
    read = datetime.fromisoformat(moment.stamp)
    assert abs(read - there) in (timedelta(), timedelta(hours=1))  # the hour that comes twice in autumn is its first
    assert read == there or there.astimezone(read.tzinfo).month == 10


@given(
    st.text(max_size=40) | st.from_regex(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}([T ][0-9:.]{2,8}([zZ+-][0-9:]{0,6})?)?", fullmatch=True)
)
def test_any_words(words: str) -> None:
    moment = parse(words)
    assert moment is None or moment.day >= date(1970, 12, 31)
