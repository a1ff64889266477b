"""What a run is to read, and which earlier runs fit it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from scraper.crawl import expectations
from scraper.crawl.outcome import GOOD
from scraper.fetch.index import Run

_LIMITS: Final = ("since", "limit")
_NO_NETWORK: Final = 5  # the exit status of a run that reached nobody

Described = Mapping[str, Any]


class Plan(NamedTuple):
    """What a run is to read."""

    counties: tuple[str, ...]
    since: date | None = None
    limit: int | None = None  # event pages a county
    contacts: bool = False

    @property
    def is_limited(self) -> bool:
        """Whether some events are left out on purpose: one that is not met may still be there."""
        return self.since is not None or self.limit is not None

    def described(self, site: str) -> Described:
        """The plan as the index and the manifest have it."""
        return {**self._asdict(), "counties": list(self.counties), "since": self.since and self.since.isoformat(), "site": site}


def plan_of(run: Run) -> Described:
    """The plan of an earlier run; empty where it is not known any more."""
    return dict(json.loads(run.settings).get("plan") or {}) if run.settings else {}


def replayable(runs: Sequence[Run], wanted: Described) -> Run | None:
    """The run that fetched all that a plan asks for: a whole one, else one that reached nobody, else one that was broken off."""
    fitting = [run for run in runs if _covers(plan_of(run), wanted)]
    ended = [run for run in fitting if run.manifest and not json.loads(run.manifest).get("abandoned")]
    whole = [run for run in ended if json.loads(run.manifest or "{}").get("exit_status") != _NO_NETWORK]
    return next(iter((*whole, *ended, *fitting)), None)


def _covers(done: Described, wanted: Described) -> bool:
    if not done or done["site"] != wanted["site"] or not set(wanted["counties"]) <= set(done["counties"]):
        return False
    return all(done[limit] in (None, wanted[limit]) for limit in _LIMITS)


def history(runs: Iterable[Run], this: str, plan: Described) -> dict[str, list[Mapping[str, Any]]]:
    """Each county's newest good results in earlier runs of the same site; where either is limited nothing can be expected."""
    found: dict[str, list[Mapping[str, Any]]] = {county: [] for county in plan["counties"]}
    for run in runs:
        manifest = json.loads(run.manifest) if run.manifest and run.id != this else {}
        done = manifest.get("plan", {})
        if done.get("site") != plan["site"] or any(done[limit] is not None or plan[limit] is not None for limit in _LIMITS):
            continue
        for result in manifest["counties"]:
            known = found.get(result["county"])
            if known is not None and len(known) < expectations.RUNS and result["outcome"] in GOOD:
                known.append(result)
    return found
