"""One crawl: county by county, from discovery to records."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from itertools import islice
from time import monotonic
from typing import Final

from scraper.crawl import outcome
from scraper.crawl.outcome import County
from scraper.crawl.plan import Plan
from scraper.crawl.reader import Reader, Result
from scraper.errors import FetchError
from scraper.fetch.discover import Discovery
from scraper.fetch.found import Address
from scraper.fetch.links import Rule
from scraper.fetch.notice import Notice, Notify
from scraper.fetch.source import Source

Emit = Callable[[bytes], None]
Sight = Callable[[str, Address, Result], None]

_ELSEWHERE: Final = frozenset(("removed", "unreachable", "redirects", "other"))  # another address of the page may still have it


class Crawl:
    """Reads counties' events from a source; each event once, however many counties list it."""

    def __init__(  # noqa: PLR0913 - what a run is made of
        self, source: Source, rule: Rule, reader: Reader, notify: Notify, emit: Emit, *, sight: Sight, width: int = 1
    ) -> None:
        self._source = source
        self._discovery = Discovery(source, rule)
        self._reader = reader
        self._notify = notify
        self._emit = emit
        self._sight = sight
        self._width = width
        self._results: dict[str, Result] = {}  # by identity, without their records
        self._tried: dict[str, set[str]] = {}  # the addresses of each
        self._printed: set[str] = set()  # the ids of records that went out

    @property
    def records(self) -> int:
        """How many records went out."""
        return len(self._printed)

    @property
    def troubles(self) -> list[str]:
        """What could not be read and is no county's own."""
        return self._discovery.troubles

    async def run(self, plan: Plan) -> AsyncIterator[County]:
        """Each county as it is done; its records have gone out before."""
        for slug in plan.counties:
            began = monotonic()
            self._notify(Notice("county_started", {"county": slug}))
            found = await self._discovery.county(slug)
            chosen = [*islice((each for each in found.addresses.values() if each.is_since(plan.since)), plan.limit)]
            self._notify(Notice("discovered", {"county": slug, "addresses": len(found.addresses), "chosen": len(chosen)}))
            results = [result async for result in self._results_of(slug, chosen)]
            done = outcome.county(found, results, chosen=len(chosen))
            done.seconds = round(monotonic() - began, 3)
            yield done

    async def _results_of(self, slug: str, addresses: Sequence[Address]) -> AsyncIterator[Result]:
        """The results in the order of the addresses, ``width`` of them under way at a time."""
        under_way: deque[tuple[Address, asyncio.Task[Result]]] = deque()
        waiting = iter(addresses)
        try:
            while True:
                for address in islice(waiting, self._width - len(under_way)):
                    under_way.append((address, asyncio.create_task(self.look(address))))
                if not under_way:
                    return
                address, task = under_way.popleft()
                result = await task
                yield self._told(slug, address, result)
        finally:
            for _, task in under_way:
                task.cancel()
            await asyncio.gather(*(task for _, task in under_way), return_exceptions=True)

    async def look(self, address: Address) -> Result:
        """What the first of an event's addresses gave that gives it; what other counties' addresses gave is known already."""
        known = self._results.get(address.identity)
        if known is not None and known.is_event:
            return known
        tried = self._tried.setdefault(address.identity, set())
        waiting = [url for url in address.urls if url not in tried]
        if known is not None and not waiting:
            return known
        result = Result(address.urls[0], "other")
        for url in waiting:
            tried.add(url)
            try:
                fetched = await self._source.get(url)
            except FetchError as error:
                result = Result(url, error.kind, str(error))
            else:
                result = self._reader.read(fetched)
            if result.kind not in _ELSEWHERE:
                break
        if result.is_event:
            del self._tried[address.identity]  # a run may have many
        return result

    def _told(self, slug: str, address: Address, result: Result) -> Result:
        """The result without its record, which goes out the first time it is met."""
        self._sight(slug, address, result)
        if self._results.get(address.identity) is result:
            return result
        if result.record is not None and result.identity not in self._printed:
            self._printed.add(result.identity)
            self._emit(result.record.encode() + b"\n")
        said: dict[str, object] = {"county": slug, "url": result.url, "kind": result.kind, "message": result.message}
        said |= {"unchanged": result.is_unchanged, "problems": result.problems}
        self._notify(Notice("page", said, "info" if result.is_event else "warning"))
        kept = result._replace(record=result.record and "")
        self._results[address.identity] = kept
        return kept
