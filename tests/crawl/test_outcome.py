"""What becomes of a county, and how a run ends."""

from collections.abc import Sequence

import pytest

from scraper.crawl import outcome
from scraper.crawl.outcome import County
from scraper.crawl.reader import FIELDS, Result
from scraper.fetch.found import Address, Found, Listing

EVENT = Result(
    "https://x/1", "event", body=1, record="{}", start="2026-12-01T09:00:00+01:00", filled=frozenset(("title", "start"))
)


def listing(how: str, kind: str) -> Listing:
    return Listing(f"https://x/{how}", how, kind, f"{kind}!")


@pytest.mark.parametrize(
    ("start", "calendar", "expected"),
    [
        ("empty", "empty", "empty"),
        ("other", "empty", "empty"),
        ("empty", "removed", "changed"),
        ("empty", "unread", "changed"),
        ("empty", "unreachable", "unreachable"),
        ("other", "unread", "changed"),
        ("other", "removed", "changed"),
        ("removed", "removed", "changed"),
        ("read", "empty", "changed"),
        ("other", "read", "changed"),
        ("blocked", "blocked", "blocked"),
        ("empty", "blocked", "blocked"),
        ("other", "script_shell", "script_shell"),
        ("empty", "script_shell", "script_shell"),
        ("unreachable", "unreachable", "unreachable"),
        ("unreachable", "empty", "empty"),
    ],
)
def test_listings_without_an_event_page(start: str, calendar: str, expected: str) -> None:
    verdict = outcome.of_listings([listing("start", start), listing("calendar", calendar)])
    assert verdict.outcome == expected
    assert verdict.evidence.startswith("https://x/")


def test_a_part_of_a_list_that_is_blocked_does_not_speak_for_the_county() -> None:
    assert outcome.of_listings([listing("calendar", "empty"), listing("page", "blocked")]).outcome == "empty"


def found(*identities: str) -> Found:
    return Found("skane", addresses={each: Address(each, "skane", "2026-10-01", [f"https://x/{each}"]) for each in identities})


def of(results: Sequence[Result], chosen: int | None = None) -> County:
    return outcome.county(found("a", "b", "c"), results, chosen=len(results) if chosen is None else chosen)


def gap(kind: str) -> Result:
    return Result("https://x/gap", kind, "why")


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (("blocked", "blocked", "other"), "blocked"),
        (("robots",), "blocked"),
        (("unreachable", "stopped"), "unreachable"),
        (("script_shell", "removed", "script_shell"), "script_shell"),
        (("removed", "listing"), "changed"),
    ],
)
def test_pages_without_any_event(kinds: Sequence[str], expected: str) -> None:
    done = of([gap(kind) for kind in kinds])
    assert done.outcome == expected
    assert "https://x/gap: why" in done.evidence
    assert sum(done.without_event.values()) == len(kinds)


def test_events_make_it_good() -> None:
    done = of([EVENT, EVENT._replace(filled=frozenset(("title",)), start=None), gap("removed")])
    assert (done.outcome, done.events, done.newest, done.without_event) == ("ok", 2, "2026-12-01", {"removed": 1})
    assert (done.filled["title"], done.filled["start"], done.filled["cost"]) == (1.0, 0.5, 0.0)
    assert set(done.filled) == set(FIELDS)
    assert done.warnings == []


def test_pages_that_could_not_be_fetched_are_told() -> None:
    [warning] = of([EVENT, gap("unreachable"), gap("removed")]).warnings
    assert warning == "1 of 3 pages could not be fetched; the first: https://x/gap: why"


@pytest.mark.parametrize("kind", ["blocked", "unreachable", "script_shell", "unread", "removed", "other"])
def test_a_calendar_that_was_not_read_is_told_although_the_sitemap_has_events(kind: str) -> None:
    pages = found("a")
    pages.listings += [listing("start", "read"), listing("calendar", kind)]
    assert outcome.county(pages, [EVENT], chosen=1).warnings == [f"the calendar was not read: https://x/calendar: {kind}!"]
    pages.listings.append(Listing("https://x/other", "calendar", "unread", "!", addresses=1))
    assert outcome.county(pages, [EVENT], chosen=1).warnings == []


@pytest.mark.parametrize("kind", ["blocked", "unreachable", "script_shell"])
def test_a_part_of_the_calendar_that_was_not_read_is_told(kind: str) -> None:
    pages = found("a")
    pages.listings += [Listing("https://x/calendar", "calendar", "read", "!", 3), listing("page", kind)]
    assert outcome.county(pages, [EVENT], chosen=1).warnings == [f"a part of the calendar was not read: https://x/page: {kind}!"]
    assert outcome.of_addresses(pages).warnings == outcome.county(pages, [EVENT], chosen=1).warnings


@pytest.mark.parametrize(
    ("events", "failed", "kind", "expected", "warned"),
    [
        (9, 1, "script_shell", "ok", False),
        (7, 2, "script_shell", "ok", True),
        (4, 4, "empty", "ok", True),
        (3, 4, "empty", "changed", False),
        (2, 5, "script_shell", "script_shell", False),
        (2, 5, "blocked", "blocked", False),
        (2, 9, "removed", "ok", True),
        (5, 5, "removed", "ok", False),
    ],
)
def test_pages_that_gave_no_event(events: int, failed: int, kind: str, expected: str, *, warned: bool) -> None:
    done = of([EVENT] * events + [gap(kind)] * failed)
    assert (done.outcome, done.events, bool(done.warnings)) == (expected, events, warned)


def test_nothing_chosen_is_no_failure() -> None:
    assert of([]).outcome == "ok"
    assert "older than asked for" in of([]).evidence


def counties(*outcomes: str, events: int = 0, warned: bool = False) -> list[County]:
    return [County("x", each, events=events, warnings=["!"] if warned else []) for each in outcomes]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done", "expected", "status"),
    [
        (counties("ok", events=3), 3, 0),
        (counties("empty"), 0, 0),
        (counties("empty"), 5, 4),
        (counties("ok", "empty", events=1, warned=True), 1, 1),
        (counties("ok", events=1) + counties("changed"), 1, 3),
        (counties("ok", events=1) + counties("blocked", warned=True), 1, 3),
        (counties("changed", "script_shell"), 0, 4),
        (counties("empty", "unreachable"), 0, 3),
        (counties("empty", "unreachable"), 7, 4),
        (counties("unreachable", "blocked"), 9, 5),
    ],
)
def test_exit_status(done: list[County], expected: int, status: int) -> None:
    assert outcome.exit_status(done, expected=expected) == status
