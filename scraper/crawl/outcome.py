"""What became of a county, and how a run ends: nothing found is never taken for nothing planned."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, cast

from scraper.crawl.reader import FIELDS, Result
from scraper.fetch.found import Found, Listing

Outcome = Literal["ok", "empty", "changed", "blocked", "script_shell", "unreachable"]
GOOD: Final = frozenset(("ok", "empty"))

_UNREACHABLE: Final = frozenset(("unreachable", "stopped", "body", "too_large", "redirects", "not_archived"))
_BLOCKED: Final = frozenset(("blocked", "robots", "address"))
#: Pages without an event that are worth a word: one may be no event's, many are a change.
_UNDERSTOOD: Final = frozenset(("read", "empty", "bare"))
_ODD: Final = 2
_ODD_SHARE: Final = 0.2
_GONE_SHARE: Final = 0.5


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
    verdict = _of_pages(found, results, chosen) if found.addresses else of_listings(found.listings)
    starts = [result.start[:10] for result in events if result.start]
    return County(
        county=found.county,
        outcome=verdict.outcome,
        evidence=verdict.evidence,
        addresses=len(found.addresses),
        events=len(events),
        unchanged=sum(result.is_unchanged for result in events),
        problems=sum(result.problems for result in events),
        without_event=dict(sorted(Counter(result.kind for result in results if not result.is_event).items())),
        newest=max(starts, default=None),
        filled={name: round(sum(name in e.filled for e in events) / len(events), 3) for name in FIELDS} if events else {},
        warnings=[*found.troubles, *_warnings(found, results, verdict)],
    )


def of_addresses(found: Found) -> County:
    """What a county's listings alone come to, its event pages unread."""
    verdict = Verdict("ok", f"{len(found.addresses)} addresses") if found.addresses else of_listings(found.listings)
    warnings = [*found.troubles, *_warnings(found, (), verdict)]
    return County(found.county, *verdict, addresses=len(found.addresses), warnings=warnings)


def _of_pages(found: Found, results: Sequence[Result], chosen: int) -> Verdict:
    """What event pages come to: good where not most of those that are still there failed."""
    events = sum(result.is_event for result in results)
    said = f"{len(found.addresses)} addresses, {events} events"
    failed = Counter(
        _outcome_of(result.kind) for result in results if not result.is_event and (result.kind != "removed" or not events)
    )
    if sum(failed.values()) <= events:
        return Verdict("ok", said if chosen else f"{said}, all older than asked for")
    kind, count = failed.most_common(1)[0]
    example = next(result for result in results if not result.is_event and _outcome_of(result.kind) == kind)
    return Verdict(kind, f"{said}, {count} pages like {example.url}: {example.message or example.kind}")


def _warnings(found: Found, results: Sequence[Result], verdict: Verdict) -> Iterator[str]:
    """What a county that did not fail lacks all the same."""
    if verdict.outcome not in GOOD:
        return
    lost = [result for result in results if result.kind in _UNREACHABLE | _BLOCKED]
    if lost:
        yield f"{len(lost)} of {len(results)} pages could not be fetched; the first: {lost[0].url}: {lost[0].message}"
    gone = [result for result in results if result.kind == "removed"]  # lists and sitemaps lag behind
    if len(gone) >= _ODD and len(gone) > len(results) * _GONE_SHARE:
        yield f"{len(gone)} of {len(results)} pages are gone; the first: {gone[0].url}"
    odd = [result for result in results if not result.is_event and result.kind not in {"removed", *_UNREACHABLE, *_BLOCKED}]
    if len(odd) >= _ODD and len(odd) > len(results) * _ODD_SHARE:
        yield f"{len(odd)} of {len(results)} pages gave no event; the first: {odd[0].url}: {odd[0].kind}: {odd[0].message}"
    calendars = [page for page in found.listings if page.how == "calendar"]
    if calendars and verdict.outcome == "ok" and not any(page.addresses or page.kind in _UNDERSTOOD for page in calendars):
        yield f"the calendar was not read: {calendars[0].url}: {calendars[0].detail}"
    for page in found.listings:
        if page.how == "page" and page.kind not in _UNDERSTOOD and not page.addresses:
            yield f"a part of the calendar was not read: {page.url}: {page.detail}"
        if page.how == "calendar" and page.kind == "bare":
            yield f"the calendar lists nothing, and does not say that nothing is planned: {page.url}"
        if page.how != "start" and page.strays:
            yield f"{len(page.strays)} entries lead to pages that no rule takes for events; the first: {page.strays[0]}"


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
    starts = [page for page in pages if page.how == "start"]  # they list few, and not always
    gone = [page for page in pages if page.how == "calendar" and page.kind == "removed"]
    telling = calendars or starts
    is_empty = not gone and all(page.kind in {"empty", "bare"} for page in telling)
    for outcome, kind, among in (
        ("changed", "read", pages),  # entries, but no address of an event
        ("blocked", "blocked", telling),
        ("script_shell", "script_shell", telling),
        ("unreachable", "unreachable", telling),
        ("empty", None, telling if is_empty else ()),
        ("changed", None, (*(page for page in telling if page.kind not in {"empty", "bare"}), *gone, *telling)),
    ):
        if page := next((page for page in among if kind in {page.kind, None}), None):
            return Verdict(cast("Outcome", outcome), f"{page.url}: {page.detail}")
    return Verdict("unreachable", "no page of the county was read")


def exit_status(counties: Sequence[County], warnings: Sequence[str] = (), *, expected: int) -> int:
    """The process's exit status; ``warnings`` are of the whole run, ``expected`` is how many events earlier runs had."""
    failed = [each for each in counties if each.outcome not in GOOD]
    found = any(each.events or (each.addresses and each.outcome == "ok") for each in counties)
    if not found and all(each.outcome in {"unreachable", "blocked"} for each in counties):
        return 5
    told = any(each.outcome in {"changed", "script_shell"} for each in failed)  # that there is something
    if not found and (expected or told):
        return 4
    if failed:
        return 3
    return 1 if warnings or any(each.warnings for each in counties) else 0
