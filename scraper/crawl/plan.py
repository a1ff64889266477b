"""What a run is to read, and which earlier runs fit it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any, Final, NamedTuple

from scraper.crawl import expectations
from scraper.fetch.index import Run

_LIMITS: Final = ("since", "limit")

Described = Mapping[str, Any]


class Plan(NamedTuple):
    """What a run is to read."""

    counties: tuple[str, ...]
    since: date | None = None
    limit: int | None = None  # event pages a county
    contacts: bool = False

    def described(self, site: str) -> Described:
        """The plan as the index and the manifest have it."""
        return {**self._asdict(), "counties": list(self.counties), "since": self.since and self.since.isoformat(), "site": site}


def plan_of(run: Run) -> Described:
    """The plan of an earlier run; empty where it is not known any more."""
    return dict(json.loads(run.settings).get("plan") or {}) if run.settings else {}


def replayable(runs: Sequence[Run], wanted: Described) -> Run | None:
    """The run that has fetched all that a plan asks for: a whole one before one that was broken off, the newest of each first."""
    fitting = [run for run in runs if _covers(plan_of(run), wanted)]
    whole = [run for run in fitting if run.manifest and not json.loads(run.manifest).get("abandoned")]
    lost = [run for run in runs if run.settings is None]  # the index was made anew: nobody knows what they were to read
    return next(iter((*whole, *fitting, *lost)), None)


def _covers(done: Described, wanted: Described) -> bool:
    if not done or done["site"] != wanted["site"] or not set(wanted["counties"]) <= set(done["counties"]):
        return False
    return all(done[limit] in (None, wanted[limit]) for limit in _LIMITS)


def alike(runs: Iterable[Run], this: str, plan: Described) -> Iterator[Mapping[str, Mapping[str, Any]]]:
    """The results by county of the newest earlier runs of the same site; where either is limited nothing can be expected."""
    manifests = (json.loads(run.manifest) for run in runs if run.manifest and run.id != this)
    known = (each for each in manifests if "counties" in each and each["plan"]["site"] == plan["site"])
    whole = (each for each in known if all(each["plan"][limit] is None is plan[limit] for limit in _LIMITS))
    for manifest in islice(whole, expectations.RUNS):
        yield {result["county"]: result for result in manifest["counties"]}
