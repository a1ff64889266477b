"""What earlier runs lead one to expect of a county, and where a run falls short of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from statistics import median
from typing import Any, Final

from scraper.crawl.outcome import County

#: Tolerances: counties plan more in autumn than in summer, and a small number halves by chance.
_SHARE: Final = 0.5
_MISSING: Final = 3  # events fewer than expected before it is worth a word
_FEW: Final = 5  # events below which a share of them says little
_OFTEN: Final = 0.5  # of the events that had a field
_DAYS_BACK: Final = 45

RUNS: Final = 7  # earlier runs that are asked

History = Sequence[Mapping[str, Any]]  # a county's results in earlier runs, newest first


def expected_events(history: History) -> int:
    """How many events a county had in the middle of its earlier runs."""
    counts = [result["events"] for result in history if result["outcome"] in {"ok", "empty"}]
    return int(median(counts)) if counts else 0


def shortfalls(now: County, history: History) -> Iterator[str]:
    """What is less than earlier runs had, in words; counties that failed say so themselves."""
    if now.outcome not in {"ok", "empty"}:
        return
    events = expected_events(history)
    if events - now.events >= _MISSING and now.events < events * _SHARE:
        yield f"{now.events} events; earlier runs had about {events}"
    good = [result for result in history if result["outcome"] == "ok" and result["events"] >= _FEW]
    if now.events >= _FEW and good:
        for name, share in now.filled.items():
            usual = median(result["filled"].get(name, 0) for result in good)
            if usual >= _OFTEN and share < usual * _SHARE:
                yield f"{name} in {share:.0%} of the events; earlier runs had it in {usual:.0%}"
    newest = next((result["newest"] for result in history if result["newest"]), None)
    if newest and now.newest and (date.fromisoformat(newest) - date.fromisoformat(now.newest)).days > _DAYS_BACK:
        yield f"the newest event is of {now.newest}; the run before knew one of {newest}"
