"""``scraper discover``: which event pages counties' pages lead to."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scraper import outputs
from scraper.cli import network, progress
from scraper.cli.crawl import Since
from scraper.cli.network import All, AllowPrivate, BaseUrl, Connections, Contact, County, Log, LogFormat, Rate
from scraper.cli.pages import day

if TYPE_CHECKING:
    from scraper.crawl.outcome import County as Result
    from scraper.fetch.discover import Discovery
    from scraper.fetch.notice import Notify

Keep = Annotated[
    Path | None,
    typer.Option(
        "--data", metavar="DIR", help="Keep what was fetched in this folder.", parser=network.folder, show_default=False
    ),
]


def discover(
    *,
    county: County = None,
    everything: All = False,
    data: Keep = None,
    since: Since = None,
    base_url: BaseUrl = None,
    contact: Contact = None,
    rate: Rate = None,
    connections: Connections = None,
    allow_private: AllowPrivate = False,
    log_format: Log = LogFormat.TEXT,
) -> None:
    """Print the event pages that counties' pages lead to as JSON Lines, each with where it was found.

    The exit status is that of crawl.

    \b
    Examples:
      scraper discover --county skane --contact you@example.se
      scraper discover --all --since 2026-11-01 | jq -r .url
    """
    slugs = network.chosen(county, everything=everything)
    settings = network.settings(data, allow_private=allow_private, contact=contact, rate=rate, connections=connections)
    rule = network.rule(base_url)

    import asyncio

    from scraper.crawl import outcome
    from scraper.fetch.discover import Discovery
    from scraper.fetch.notice import Notice

    with (
        progress.shown(log_format) as notify,
        network.ended(notify),
        outputs.sink(None) as sink,
        network.opened(data, settings, notify) as archive,
    ):

        async def run() -> int:
            async with network.online(archive, settings, notify) as source:
                discovery = Discovery(source, rule)
                results = [await _county(discovery, slug, day(since), notify, sink) for slug in slugs]
                for message in discovery.troubles:
                    notify(Notice("warning", {"county": "all", "message": message}, "warning"))
                return outcome.exit_status(results, discovery.troubles, expected=0)

        status = asyncio.run(run())
    raise typer.Exit(status)


async def _county(discovery: "Discovery", slug: str, since: date | None, notify: "Notify", sink: outputs.Sink) -> "Result":
    """Prints a county's addresses; what they come to."""
    from scraper.crawl.outcome import of_addresses
    from scraper.fetch.notice import Notice

    found = await discovery.county(slug)
    for address in found.addresses.values():
        if address.is_since(since):
            line: dict[str, object] = {"county": slug, "url": address.urls[0], "id": address.identity, "archive": address.county}
            line |= {"written": address.written, "days": sorted(set(address.days))}
            line |= {"found": [{"how": how, "page": page} for how, page in address.found]}
            sink.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
    sink.flush()
    result = of_addresses(found)
    notify(Notice("county_finished", asdict(result)))
    for message in result.warnings:
        notify(Notice("warning", {"county": slug, "message": message}, "warning"))
    return result
