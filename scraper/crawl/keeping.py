"""A crawl's results into the store: what the calendars list, what has left them, and which pages are of one event."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from scraper.crawl.reader import Result, version
from scraper.fetch.found import Address
from scraper.store.absent import REDIRECTED, Absent, Gone, absent, mark, overdrawn
from scraper.store.database import Database
from scraper.store.decisions import read
from scraper.store.grouping import DECISIONS, regroup
from scraper.store.writing import Counts, Writer

Look = Callable[[Address], Awaitable[Result]]

#: What the address of an event that was taken away may show.
_TAKEN_AWAY: Final = frozenset(("removed", "listing"))
_FLUSH: Final = 50  # pages; a killed run reads what was not put into the store once more
_SWEDEN: Final = ZoneInfo("Europe/Stockholm")
_RECORD_AT: Final = "SELECT record_id FROM pages WHERE url = ? ORDER BY record_id IS NULL LIMIT 1"
_FINISHED: Final = "SELECT id FROM runs WHERE id = ? AND finished IS NOT NULL"
_PRESENT: Final = "SELECT id FROM records WHERE id = ? AND state = 'present'"


class Keeping:
    """Puts a run's results into the store as they come; raises ``InputError`` at once where the decisions cannot be read."""

    def __init__(self, database: Database, folder: Path, site: str, run: str, time: datetime) -> None:
        read(folder / DECISIONS)  # before the network is asked, not after
        self._database = database
        self._folder = folder
        self._site = site + "/"
        self._writer = Writer(database, run, "crawl", time, version())
        self._today = time.astimezone(_SWEDEN).date()
        self._waiting = 0
        self._moved: dict[str, Gone] = {}  # by the record that had the old address
        self.warnings: list[str] = []

    @property
    def counts(self) -> Counts:
        """What the run did to the store."""
        return self._writer.counts

    def sight(self, county: str, address: Address, result: Result) -> None:
        """Notes what became of an address that a county lists, with its record the first time that it comes."""
        for url in dict.fromkeys((*address.urls, result.url)):
            before = self._row(_RECORD_AT, url)
            if before and not self._writer.meets:
                continue  # an older run says nothing of where a page is today
            known = before[0] if before else None
            if known and result.identity not in {"", known} and url != result.url:
                self._moved[known] = Gone(Absent(known, (url,), frozenset(), is_over=False), url, REDIRECTED, result.url)
                self._writer.sight(url, county, None, REDIRECTED, result.url)
            else:
                self._writer.sight(url, county, result.identity or None, result.kind, result.message)
        self._take(result)

    def _row(self, query: str, value: str) -> tuple[str | None] | None:
        with self._database.errors():
            row: tuple[str | None] | None = self._database.connection.execute(query, (value,)).fetchone()
        return row

    def _take(self, result: Result) -> None:
        if result.record:
            self._writer.add(result.record.encode(), result.body)
        self._waiting += 1
        if self._waiting >= _FLUSH:
            self._waiting = 0
            self._writer.flush()

    async def gone(self, counties: Collection[str], look: Look, *, limited: bool, accepted: bool) -> None:
        """Marks what whole runs over these counties have not met: over, or gone if its own address says so too.

        Where more than a fifth of a county's events would go nothing is marked, unless that is ``accepted``.
        """
        self._writer.flush()
        if not self._writer.meets:
            return
        mark(self._writer, (), [one for known, one in self._moved.items() if self._row(_PRESENT, known)])
        if limited:
            return  # what was not asked for is not absent
        met = absent(self._database, self._writer.run, counties, self._today)
        missing = [one for one in met if any(url.startswith(self._site) for url in one.urls)]  # of this site, not of a copy
        gone = [one for one in [await self._asked(each, look) for each in missing if not each.is_over] if one]
        self._writer.flush()
        too_many = {} if accepted else overdrawn(self._database, gone)
        for county, (number, of) in too_many.items():
            self.warnings.append(
                f"{county}: {number} of {of} events would be gone at once, more than a fifth: "
                "none is marked; if it is so, --accept-gone marks them"
            )
        over = [one for one in missing if one.is_over]
        mark(self._writer, over, [one for one in gone if not one.absent.counties & too_many.keys()])

    async def _asked(self, one: Absent, look: Look) -> Gone | None:
        """What an absent event's own addresses say: one is still there, all are gone, or nothing that can be believed."""
        gone: list[Gone] = []
        unknown: list[tuple[str, str]] = []
        for url in (url for url in one.urls if url.startswith(self._site)):
            result = await look(Address(f"{one.id} {url}", "", "", [url]))
            if result.is_event:
                self._take(result)
                if result.identity == one.id:
                    return None
                gone.insert(0, Gone(one, url, REDIRECTED, result.url))
            elif result.kind in _TAKEN_AWAY:
                gone.append(Gone(one, result.url, result.kind, result.message))
            else:
                unknown.append((url, result.kind))
        if not unknown:
            return gone[0]
        self.warnings += [
            f"{url}: no longer listed, and what it shows is not known: {kind}" for url, kind in unknown if kind != "not_archived"
        ]
        return None

    def finish(self, status: int, warnings: Sequence[str]) -> None:
        """Finds what is one event, and notes that the run is done; one that was read again is told of as it was at first."""
        self._writer.flush()
        regroup(self._database, self._folder)
        if not self._row(_FINISHED, self._writer.run):
            self._writer.finish(status, [*warnings])
