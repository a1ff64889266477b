"""Which events an export takes."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from scraper.export.entry import Entry
from scraper.export.select import Filter
from tests.export.entries import records

SKANE = {"slug": "skane", "name": "Skåne", "code": "12"}


def entry(state: str = "present", changed: str | None = None, **fields: object) -> Entry:
    record = {**records()[0], "county": None, "occurrences": [], "end": None, **fields}
    return Entry("x", record, (), 0, None, changed, state)


@pytest.mark.parametrize(
    ("since", "until", "fields", "taken"),
    [
        ("2024-03-10", None, {"start": "2024-03-10"}, True),
        ("2024-03-10", None, {"start": "2024-03-09T23:59:00+01:00"}, False),
        ("2024-03-10", None, {"start": "2024-03-09", "end": "2024-03-10T08:00:00+01:00"}, True),
        (None, "2024-03-10", {"start": "2024-03-10T23:30:00+01:00"}, True),
        (None, "2024-03-10", {"start": "2024-03-11T00:00:00+01:00"}, False),
        ("2024-03-10", "2024-03-10", {"start": "2024-03-01", "end": "2024-03-31"}, True),
        ("2024-03-10", "2024-03-12", {"start": "2024-03-01", "occurrences": [{"start": "2024-03-11", "end": None, "place": None}]}, True),
        ("2024-03-12", None, {"start": "2024-03-01", "end": "2024-03-20", "occurrences": [{"start": "2024-03-11", "end": None, "place": None}]}, False),
        ("2024-03-10", None, {"start": "2024-03-11", "occurrences": [{"start": None, "end": None, "place": "Lund"}]}, True),
        ("2024-03-10", None, {"start": None}, False),
        (None, "2024-03-10", {"start": None}, False),
        (None, None, {"start": None}, True),
    ],
)  # fmt: skip
def test_a_period(since: str | None, until: str | None, fields: dict[str, Any], taken: bool) -> None:
    wanted = Filter(since=date.fromisoformat(since) if since else None, until=date.fromisoformat(until) if until else None)
    assert wanted.takes(entry(**fields)) is taken


@pytest.mark.parametrize(
    ("status", "state", "said", "taken"),
    [
        ((), "present", "cancelled", True),
        ((), "ended", "scheduled", True),
        ((), "gone", "scheduled", False),
        (("gone",), "gone", "scheduled", True),
        (("scheduled",), "gone", "scheduled", False),
        (("scheduled",), "ended", "scheduled", True),
        (("ended",), "ended", "cancelled", True),
        (("ended",), "present", "scheduled", False),
        (("cancelled", "full"), "present", "full", True),
        (("cancelled",), "present", "scheduled", False),
    ],
)
def test_a_status(status: tuple[str, ...], state: str, said: str, taken: bool) -> None:
    assert Filter(status=frozenset(status)).takes(entry(state, status=said)) is taken


def test_a_county() -> None:
    wanted = Filter(county=frozenset(("skane",)))
    assert wanted.takes(entry(county=SKANE))
    assert not wanted.takes(entry(county={**SKANE, "slug": "kalmar"}))
    assert not wanted.takes(entry())
    assert Filter().takes(entry())


@pytest.mark.parametrize(
    ("changed", "fetched", "taken"),
    [
        ("2024-03-10T06:00:00.000001+00:00", None, True),
        ("2024-03-10T06:00:00.000000+00:00", None, False),
        ("2024-03-10T07:00:00+01:00", None, False),
        (None, "2024-03-10T06:00:01Z", True),
        (None, "2024-03-09T06:00:01Z", False),
        (None, None, False),
        (None, "yesterday", False),
    ],
)
def test_changed_since(changed: str | None, fetched: str | None, taken: bool) -> None:
    wanted = Filter(changed_since=datetime(2024, 3, 10, 6, tzinfo=UTC))
    source = {**records()[0]["source"], "fetched_at": fetched}
    assert wanted.takes(entry(changed=changed, source=source)) is taken
