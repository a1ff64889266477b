"""A run on a data folder: begun or gone on with, told of in a manifest, compared with earlier ones."""

import asyncio
import json
import platform
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path
from typing import Any, Final, NamedTuple

from scraper import __version__, outputs
from scraper.crawl import expectations, outcome
from scraper.crawl.crawl import Crawl, Emit
from scraper.crawl.keeping import Keeping
from scraper.crawl.outcome import County
from scraper.crawl.plan import Plan, history, plan_of, replayable
from scraper.crawl.reader import Reader
from scraper.crawl.rereading import Rereading
from scraper.errors import ArchiveError
from scraper.fetch.archive import FOLDER, INDEX, Archive
from scraper.fetch.client import Client
from scraper.fetch.index import Index, Run
from scraper.fetch.links import Rule
from scraper.fetch.notice import Notice, Notify
from scraper.fetch.run import name_now
from scraper.fetch.settings import EVERYWHERE, Settings
from scraper.fetch.source import Offline, Online, Source
from scraper.store.database import FILE, Database
from scraper.store.writing import Counts

RUNS: Final = "runs"
_LIBRARIES: Final = ("dateparser", "httpx", "protego", "pydantic", "selectolax", "stamina", "warcio")
_STALE: Final = timedelta(hours=24)  # a run that was broken off longer ago is begun anew: its pages are old
_HISTORY: Final = 400  # runs among which those that fit are looked for


class Report(NamedTuple):
    """How a run ended."""

    run: str
    status: int  # the process's exit status
    counties: list[County]
    warnings: list[str]  # of the whole run
    records: int
    store: Counts
    manifest: Path


class Session(NamedTuple):
    """What a run works with."""

    folder: Path
    rule: Rule
    settings: Settings
    notify: Notify
    emit: Emit
    accept_gone: bool = False  # whether more than a fifth of a county may be marked as gone

    def online(self, plan: Plan, *, fresh: bool = False) -> Report:
        """Fetches and reads what the plan says; goes on with a run of the same plan that was broken off, unless ``fresh``.

        Raises ``ArchiveError`` or ``StoreError`` where the folder cannot be used; KeyboardInterrupt leaves the run to go on with.
        """
        began = datetime.now(UTC)
        with (
            Archive.open(self.folder, name_now(), max_bytes=self.settings.warc_bytes, notify=self.notify) as archive,
            Database(self.folder / FILE) as database,
        ):
            self._begin(archive, plan, began, fresh=fresh)
            Rereading(archive, database, self.folder, self.settings.max_bytes, self.notify).reread()
            return asyncio.run(self._fetching(archive, database, plan))

    def offline(self, plan: Plan) -> Report:
        """Reads once more what the newest run has fetched that asked for all of the plan; asks no network.

        Raises ``ArchiveError`` where the data folder has no such run.
        """
        run = self._replayed(plan)
        with (
            Archive.open(self.folder, run, max_bytes=self.settings.warc_bytes, writable=False) as archive,
            Database(self.folder / FILE) as database,
        ):
            self._started(run, plan, is_offline=True)
            source = Offline(archive, self.settings.max_bytes)
            reader = Reader(None, contacts=plan.contacts)
            return asyncio.run(self._report(archive, database, source, plan, reader, is_offline=True))

    def _begin(self, archive: Archive, plan: Plan, now: datetime, *, fresh: bool) -> None:
        wanted = plan.described(self.rule.origin)
        broken_off = next((run for run in archive.index.unfinished() if plan_of(run) == wanted), None)
        if broken_off is not None and not fresh and now - broken_off.started < _STALE:
            archive.run = broken_off.id
            self.notify(
                Notice("run_resumed", {"run": archive.run, "responses": sum(archive.index.statuses(archive.run).values())})
            )
        for run in archive.index.unfinished():
            if run.id != archive.run:
                archive.index.finish(run.id, now, json.dumps({"run": run.id, "abandoned": True}))
        archive.index.start(archive.run, now, json.dumps({"plan": wanted, "settings": _shown(self.settings)}))
        self._started(archive.run, plan, is_offline=False)
        if self.settings.contact is None:
            self.notify(Notice("no_contact", {}, "warning"))

    def _started(self, run: str, plan: Plan, *, is_offline: bool) -> None:
        self.notify(Notice("run_started", {"run": run, "counties": len(plan.counties), "offline": is_offline}))

    def _unknown(self, index: Index, runs: Sequence[Run], plan: Plan) -> Run | None:
        """A run that asked for the counties' start pages, of which nothing else is known since the index was made anew."""
        starts = [self.rule.origin + self.rule.site.starts[0].format(county=slug) for slug in plan.counties]
        lost = (run for run in runs if run.settings is None)
        return next((run for run in lost if all(index.stored(run.id, url) for url in starts)), None)

    async def _fetching(self, archive: Archive, database: Database, plan: Plan) -> Report:
        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(Client(self.settings, self.notify))
            source = Online(client, archive, self.settings.max_bytes, self.notify)
            reader = Reader(archive.index, contacts=plan.contacts)
            return await self._report(archive, database, source, plan, reader, is_offline=False)

    async def _report(  # noqa: PLR0913 - what a run is made of
        self, archive: Archive, database: Database, source: Source, plan: Plan, reader: Reader, *, is_offline: bool
    ) -> Report:
        run = archive.index.run(archive.run)
        keeping = Keeping(database, self.folder, self.rule.origin, archive.run, run.started if run else datetime.now(UTC))
        crawl = Crawl(source, self.rule, reader, self.notify, self.emit, sight=keeping.sight, width=self.settings.connections)
        earlier = {} if is_offline else history(archive.index.last(_HISTORY), archive.run, plan.described(self.rule.origin))
        counties, expected = [], 0
        async for county in crawl.run(plan):
            known = earlier.get(county.county, [])
            expected += expectations.expected_events(known)
            county.warnings += expectations.shortfalls(county, known)
            counties.append(county)
            self.notify(Notice("county_finished", asdict(county), "info" if county.outcome in outcome.GOOD else "warning"))
            for message in county.warnings:
                self.notify(Notice("warning", {"county": county.county, "message": message}, "warning"))
        good = [county.county for county in counties if county.outcome in outcome.GOOD]
        await keeping.gone(good, crawl.look, limited=plan.is_limited, accepted=self.accept_gone)
        warnings = [*crawl.troubles, *keeping.warnings]
        for message in warnings:
            self.notify(Notice("warning", {"county": "all", "message": message}, "warning"))
        status = outcome.exit_status(counties, warnings, expected=expected)
        keeping.finish(status, warnings)
        told = {"exit_status": status, "records": crawl.records, "warnings": warnings, "counties": [*map(asdict, counties)]}
        told |= {"store": asdict(keeping.counts), "accept_gone": self.accept_gone}
        manifest = {**self._manifest(archive, plan, is_offline=is_offline), **told}
        path = self.folder / RUNS / f"{archive.run}{'.offline' if is_offline else ''}.json"
        _write(path, manifest)
        if not is_offline:
            archive.index.finish(archive.run, datetime.now(UTC), json.dumps(manifest, ensure_ascii=False))
        self.notify(Notice("run_finished", {"manifest": str(path), **manifest}))
        return Report(archive.run, status, counties, warnings, crawl.records, keeping.counts, path)

    def _manifest(self, archive: Archive, plan: Plan, *, is_offline: bool) -> dict[str, Any]:
        """What there is to know of a run beside its results; an offline one has the times of the run that it reads again."""
        run = archive.index.run(archive.run)
        started, finished = run.started if run else datetime.now(UTC), run.finished if run and is_offline else None
        finished = finished or datetime.now(UTC)
        return {
            "run": archive.run,
            "offline": is_offline,
            "started": started.isoformat(timespec="seconds"),
            "finished": finished.isoformat(timespec="seconds"),
            "seconds": round((finished - started).total_seconds(), 3),
            "plan": plan.described(self.rule.origin),
            "settings": _shown(self.settings),
            "versions": {
                "swedish-events": __version__,
                "python": platform.python_version(),
                **{name: metadata.version(name) for name in _LIBRARIES},
            },
            "responses": archive.index.statuses(archive.run),
        }

    def _replayed(self, plan: Plan) -> str:
        """The run that is read offline."""
        path = self.folder / INDEX
        if not path.is_file() and (self.folder / FOLDER).is_dir():
            with Archive.open(self.folder, name_now(), max_bytes=self.settings.warc_bytes, notify=self.notify):
                pass  # which makes the index anew
        if not path.is_file():
            raise ArchiveError(f"{self.folder}: no archive")
        with Index(path, writable=False) as index:
            runs = index.last(_HISTORY)
            run = replayable(runs, plan.described(self.rule.origin)) or self._unknown(index, runs, plan)
        if run is None:
            raise ArchiveError(
                f"{self.folder}: no run of the archive has fetched what is to be read: these counties of {self.rule.origin}"
            )
        return run.id


def _shown(settings: Settings) -> dict[str, Any]:
    named = [str(network) for network in settings.allow_private if network not in EVERYWHERE]
    return {**asdict(settings), "allow_private": [*named, *(["all"] if set(EVERYWHERE) <= set(settings.allow_private) else [])]}


def _write(path: Path, manifest: Mapping[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with outputs.sink(path) as sink:
            sink.write(json.dumps(manifest, ensure_ascii=False, indent=2).encode() + b"\n")
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be written: {error.strerror or error}") from error
