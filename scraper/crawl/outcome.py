"""What became of a county, and how a run ends: nothing found is never taken for nothing planned."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, cast

from scraper.crawl.reader import FIELDS, Result
from scraper.fetch.discover import Found, Listing

Outcome = Literal["ok", "empty", "changed", "blocked", "script_shell", "unreachable"]
GOOD: Final = frozenset(("ok", "empty"))

_UNREACHABLE: Final = frozenset(("unreachable", "stopped", "body", "too_large", "redirects", "not_archived"))
_BLOCKED: Final = frozenset(("blocked", "robots", "address"))


class Verdict(NamedTuple):
    """A county's outcome and what shows it."""

    outcome: Outcome
    evidence: str


@dataclass(slots=True)
class County:
    """What a run found of one county; ``events`` counts its calendar's events, whoever's archive they are in."""

    county: str
    outcome: Outcome = "unreachable"
    evidence: str = ""
    addresses: int = 0
    events: int = 0
    unchanged: int = 0
    problems: int = 0
    without_event: dict[str, int] = field(default_factory=dict)  # pages by why there is none
    newest: str | None = None  # the latest start, YYYY-MM-DD
    filled: dict[str, float] = field(default_factory=dict)  # the share of events that have the field
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0


def county(found: Found, results: Sequence[Result], *, chosen: int) -> County:
    """What a county's pages and their results come to; ``chosen`` addresses of those found were to be read."""
    events = [result for result in results if result.is_event]
    verdict = _of_pages(found, results, events, chosen) if found.addresses else of_listings(found.listings)
    reasons = Counter(result.kind for result in results if not result.is_event)
    troubles = sum(count for kind, count in reasons.items() if kind in _UNREACHABLE | _BLOCKED)
    warnings = list(found.troubles)
    if troubles and verdict.outcome == "ok":
        first = next(result for result in results if result.kind in _UNREACHABLE | _BLOCKED)
        warnings.append(f"{troubles} of {len(results)} pages could not be fetched; the first: {first.url}: {first.message}")
    if verdict.outcome == "ok" and (unread := _unread(found.listings)):
        warnings.append(f"the calendar was not read: {unread.url}: {unread.detail}")
    starts = [result.start[:10] for result in events if result.start]
    return County(
        county=found.county,
        outcome=verdict.outcome,
        evidence=verdict.evidence,
        addresses=len(found.addresses),
        events=len(events),
        unchanged=sum(not result.was_read for result in events),
        problems=sum(result.problems for result in events),
        without_event=dict(sorted(reasons.items())),
        newest=max(starts, default=None),
        filled={name: round(sum(name in e.filled for e in events) / len(events), 3) for name in FIELDS} if events else {},
        warnings=warnings,
    )


def of_addresses(found: Found) -> County:
    """What a county's listings alone come to, its event pages unread."""
    read = f"{len(found.addresses)} addresses"
    verdict = Verdict("ok", read) if found.addresses else of_listings(found.listings)
    return County(found.county, *verdict, addresses=len(found.addresses), warnings=list(found.troubles))


def _of_pages(found: Found, results: Sequence[Result], events: Sequence[Result], chosen: int) -> Verdict:
    if events or not chosen:
        none = "" if chosen else ", all older than asked for"
        return Verdict("ok", f"{len(found.addresses)} addresses, {len(events)} events{none}")
    kind, count = Counter(_outcome_of(result.kind) for result in results).most_common(1)[0]
    example = next(result for result in results if _outcome_of(result.kind) == kind)
    return Verdict(kind, f"{count} of {len(results)} pages: {example.url}: {example.message or example.kind}")


def _outcome_of(kind: str) -> Outcome:
    """What a page without an event means for its county."""
    if kind in _UNREACHABLE:
        return "unreachable"
    if kind in _BLOCKED:
        return "blocked"
    return "script_shell" if kind == "script_shell" else "changed"


def of_listings(listings: Iterable[Listing]) -> Verdict:
    """What listing pages that led to no event page say."""
    pages = list(listings)
    calendars = [page for page in pages if page.how == "calendar" and page.kind != "removed"]
    telling = calendars or [page for page in pages if page.how == "start"]  # a start page lists few, and not always
    for outcome, kind, among in (
        ("changed", "read", pages),  # entries, but no address of an event
        ("blocked", "blocked", telling),
        ("script_shell", "script_shell", telling),
        ("unreachable", "unreachable", telling),
        ("empty", "empty", telling),
        ("changed", None, telling),
    ):
        if page := next((page for page in among if kind in {page.kind, None}), None):
            return Verdict(cast("Outcome", outcome), f"{page.url}: {page.detail}")
    return Verdict("unreachable", "no page of the county was read")


def _unread(listings: Iterable[Listing]) -> Listing | None:
    """The calendar of a county of which no calendar was understood: what was found elsewhere may be little."""
    calendars = [page for page in listings if page.how == "calendar"]
    understood = any(page.addresses or page.kind in {"read", "empty"} for page in calendars)
    return next(iter(calendars), None) if not understood else None


def exit_status(counties: Sequence[County], *, expected: int) -> int:
    """The process's exit status; ``expected`` is how many events earlier runs had."""
    failed = [each for each in counties if each.outcome not in GOOD]
    if counties and all(each.outcome in {"unreachable", "blocked"} for each in counties):
        return 5
    told = any(each.outcome in {"changed", "script_shell"} for each in failed)  # that there is something
    if not any(each.events for each in counties) and (expected or told):
        return 4
    if failed:
        return 3
    return 1 if any(each.warnings for each in counties) else 0
