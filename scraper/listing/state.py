"""Entries that stand in the state of scripts alone: ``AppRegistry.registerInitialState('12.4f3a', {...})``."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from scraper.grammar import periods
from scraper.grammar.stamps import stamp
from scraper.grammar.tries import words
from scraper.lexicon.listings import MOUNTS, STATE_KEYS
from scraper.lines import clean
from scraper.listing.page import moment_of

_CALL: Final = re.compile(r"registerInitialState\(\s*[\"']([^\"'\s]{1,80})[\"']\s*,\s*")
#: An empty element; its first group is the id under which a script's state fills it.
_PLACE: Final = re.compile(
    r"<div\b(?=[^<>]{0,300}?(?:\sdata-cid=[\"']([^\"'\s]{1,80})[\"']|>))[^<>]{0,300}>\s{0,80}</div>", re.IGNORECASE
)
_NAMED: Final = re.compile(rf"(?<![a-z]){words(MOUNTS)}(?![a-z])", re.IGNORECASE)
_MOST_BROKEN: Final = 3  # states that are no JSON before no more are tried
_LATEST: Final = 32503680000000  # milliseconds up to the year 3000

Item = dict[str, str]  # of the keys of STATE_KEYS


def items(markup: str) -> list[Item]:
    """The entries of the states that fill a place on the page, else of all states, in order."""
    found = {name: [*_entries(state)] for name, state in _states(markup)}
    places = frozenset(place[1] for place in _PLACE.finditer(markup))
    placed = [item for name in found if name in places for item in found[name]]
    return placed or [item for entries in found.values() for item in entries]


def is_awaited(markup: str) -> bool:
    """Whether a script is to fill an empty place with what is not on the page."""
    told = {name for name, _ in _states(markup)}
    return any(place[1] not in told if place[1] else _NAMED.search(place[0]) for place in _PLACE.finditer(markup))


def _states(markup: str) -> Iterator[tuple[str, Any]]:
    decoder = json.JSONDecoder()
    broken = position = 0
    while broken < _MOST_BROKEN and (call := _CALL.search(markup, position)):
        try:
            state, position = decoder.raw_decode(markup, call.end())
        except (ValueError, RecursionError):
            broken, position = broken + 1, call.end()
        else:
            yield call[1], state


def _entries(state: object) -> Iterator[Item]:
    """The objects of a state that have a title and a date."""
    stack = [state]
    while stack:
        value = stack.pop()
        if isinstance(value, list):
            stack += value[::-1]
        elif isinstance(value, dict):
            item = _item(value)
            if "title" in item and when(item.get("start", "")) is not None:
                yield item
            else:
                stack += [*value.values()][::-1]


def _item(value: dict[str, Any]) -> Item:
    given = {key.lower(): said for key, raw in value.items() if (said := _text(raw))}
    found = {part: next((given[key] for key in keys if key in given), "") for part, keys in STATE_KEYS.items()}
    return {part: said for part, said in found.items() if said}


def _text(value: object) -> str:
    """A text, or a moment in milliseconds, as text."""
    if isinstance(value, str):
        return " ".join(clean(value).split())
    if isinstance(value, int) and 0 < value < _LATEST and value % 1000 == 0:
        from datetime import UTC, datetime

        return datetime.fromtimestamp(value // 1000, UTC).isoformat()
    return ""


def when(said: str) -> tuple[str, str | None] | None:
    """Start and end that a moment or a written date says."""
    moment = moment_of(said)
    if moment is not None:
        return stamp(*moment), None
    period = next((p for p in periods.find(said) if p.days and p.days.first.year), None)
    if period is None or period.days is None:
        return None
    first, last = period.days.first, period.days.last
    hours = period.hours
    start = stamp(date(first.year or 1, first.month, first.day), hours.start if hours else None)
    if last is not None and last.year:
        return start, stamp(date(last.year, last.month, last.day), hours.end if hours else None)
    return start, None
