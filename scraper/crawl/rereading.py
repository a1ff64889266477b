"""What the archive has, read once more: by a newer version of this program, or into a store that is lost."""

import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from scraper.crawl import outcome
from scraper.crawl.crawl import Crawl
from scraper.crawl.keeping import Keeping
from scraper.crawl.plan import Plan, plan_of
from scraper.crawl.reader import Reader, Result, version
from scraper.fetch.archive import Archive
from scraper.fetch.index import Run
from scraper.fetch.links import Rule
from scraper.fetch.notice import Notice, Notify
from scraper.fetch.source import Fetched, Offline
from scraper.sites import sites
from scraper.store.database import Database
from scraper.store.grouping import regroup
from scraper.store.work import Known
from scraper.store.writing import Counts, Writer

_EVERY_RUN: Final = 1_000_000


class Rereading(NamedTuple):
    """What is read once more: the archive and the store of a data folder; ``limit`` is bytes of a body."""

    archive: Archive
    database: Database
    folder: Path
    limit: int
    notify: Notify

    def reread(self) -> Counts:
        """Reads the pages of all records once more that another version has read: what differs is the reader's change.

        So a later change of the page can be told from it. A page that gives no event any more keeps its record, and is told of.
        """
        others = [*Known.where(self.database, "v.reader <> ? AND v.response IS NOT NULL ORDER BY r.id", (version(),))]
        if not others:
            return Counts()
        now = datetime.now(UTC)
        writer = Writer(self.database, f"reread-{now:%Y%m%dT%H%M%S%f}", "rebuild", now, version())
        lost: list[str] = []
        for known in others:
            result = self._result(known)
            if result is not None and result.record and _is_of(result.record, known):
                writer.add(result.record.encode(), result.body)
            else:
                reason = result.kind if result else "no longer in the archive"
                lost.append(f"{known.id}: {reason}: its record stays as it was read before")
                self._keep(known)
        for message in lost:
            self.notify(Notice("warning", {"county": "all", "message": message}, "warning"))
        writer.flush()
        regroup(self.database, self.folder)
        writer.finish(1 if lost else 0, lost)
        self.notify(Notice("reread", {"records": len(others), "changed": writer.counts.changed}))
        return writer.counts

    def _keep(self, known: Known) -> None:
        """Notes that this version has nothing better to say: the next run need not try again."""
        with self.database.errors():
            self.database.connection.execute("UPDATE versions SET reader = ? WHERE id = ?", (version(), known.version))

    def _result(self, known: Known) -> Result | None:
        stored = self.archive.index.get(known.response or 0)
        contacts = bool(json.loads(known.record)["contacts"])
        return Reader(self.archive.index, contacts=contacts).read(Fetched(self.archive, stored, self.limit)) if stored else None

    def replay(self) -> list[str]:
        """Reads all runs of the archive, from the oldest, into a store that has none; the names of the runs that were read.

        Each is read as if it were done now, so that the store has the history that it would have had.
        """
        with self.database.errors():
            if self.database.connection.execute("SELECT 1 FROM runs LIMIT 1").fetchone():
                return []
        done = []
        for run in reversed(self.archive.index.last(_EVERY_RUN)):
            if plan_of(run).get("site"):
                self.archive.run = run.id
                asyncio.run(self._replay(run))
                done.append(run.id)
            else:
                message = f"run {run.id} is not replayed: what it was to read was lost with the archive's index"
                self.notify(Notice("warning", {"county": "all", "message": message}, "warning"))
        return done

    async def _replay(self, run: Run) -> None:
        described = plan_of(run)
        since = date.fromisoformat(described["since"]) if described["since"] else None
        plan = Plan(tuple(described["counties"]), since, described["limit"], described["contacts"])
        keeping = Keeping(self.database, self.folder, described["site"], run.id, run.started)
        rule = Rule(next(iter(sites())), described["site"])
        reader = Reader(self.archive.index, contacts=plan.contacts)
        crawl = Crawl(Offline(self.archive, self.limit), rule, reader, lambda _: None, lambda _: None, sight=keeping.sight)
        counties = [county async for county in crawl.run(plan)]
        accepted = _accepted(run)
        await keeping.gone(
            _good(counties), crawl.look, limited=plan.since is not None or plan.limit is not None, accepted=accepted
        )
        status = outcome.exit_status(counties, keeping.warnings, expected=0)
        keeping.finish(status, keeping.warnings)
        self.notify(Notice("replayed", {"run": run.id, "records": keeping.counts.records, "new": keeping.counts.new}))


def _good(counties: Iterable[outcome.County]) -> list[str]:
    return [county.county for county in counties if county.outcome in outcome.GOOD]


def _is_of(text: str, known: Known) -> bool:
    """Whether a record was read from the same page as the known one: an archive's numbers are others when its index was lost."""
    record = json.loads(text)
    return bool(record["id"] == known.id and record["source"]["sha256"] == known.sha256)


def _accepted(run: Run) -> bool:
    return bool(json.loads(run.manifest or "{}").get("accept_gone"))
