"""What earlier runs lead one to expect."""

from dataclasses import asdict
from typing import Any

import pytest

from scraper.crawl.expectations import expected_events, shortfalls
from scraper.crawl.outcome import County


def county(events: int, *, outcome: str = "ok", newest: str | None = "2026-12-01", **filled: float) -> County:
    return County("skane", outcome, events=events, newest=newest, filled=filled)  # type: ignore[arg-type]


def history(*counties: County) -> list[dict[str, Any]]:
    return [asdict(each) for each in counties]


def test_the_middle_of_earlier_runs_counts() -> None:
    assert expected_events([]) == 0
    assert expected_events(history(county(10), county(0, outcome="blocked"), county(30), county(12))) == 12


@pytest.mark.parametrize(
    ("now", "earlier", "told"),
    [
        (4, 10, ["4 events; earlier runs had about 10"]),
        (0, 3, ["0 events; earlier runs had about 3"]),
        (5, 10, []),
        (1, 3, []),
        (20, 10, []),
        (0, 0, []),
    ],
)
def test_fewer_events(now: int, earlier: int, told: list[str]) -> None:
    assert list(shortfalls(county(now), history(county(earlier)))) == told


def test_an_empty_calendar_where_there_were_many() -> None:
    [told] = shortfalls(county(0, outcome="empty", newest=None), history(county(9)))
    assert told.startswith("0 events")


def test_a_field_that_is_lost() -> None:
    earlier = history(county(10, start=1.0, cost=0.3, venue=0.9), county(12, start=1.0, cost=0.4, venue=0.8))
    told = list(shortfalls(county(10, start=0.2, cost=0.0, venue=0.6), earlier))
    assert told == ["start in 20% of the events; earlier runs had it in 100%"]
    assert list(shortfalls(county(3, start=0.0), earlier)) == ["3 events; earlier runs had about 11"]


def test_dates_that_go_back() -> None:
    earlier = history(county(5, newest="2027-03-01"))
    assert list(shortfalls(county(5, newest="2026-11-30"), earlier)) == [
        "the newest event is of 2026-11-30; the run before knew one of 2027-03-01"
    ]
    assert list(shortfalls(county(5, newest="2027-02-20"), earlier)) == []


def test_a_county_that_failed_says_so_itself() -> None:
    assert list(shortfalls(county(0, outcome="blocked"), history(county(9)))) == []
