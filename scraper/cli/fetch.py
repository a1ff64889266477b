"""``scraper fetch``: addresses into the archive, and nothing more."""

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from scraper import outputs
from scraper.cli import network, progress
from scraper.cli.network import AllowPrivate, Connections, Contact, Data, Log, LogFormat, Rate
from scraper.cli.pages import GAPS

if TYPE_CHECKING:
    from scraper.fetch.notice import Notify
    from scraper.fetch.source import Source

Urls = Annotated[
    list[str], typer.Argument(metavar="URL", help="Addresses, or - for one a line on standard input.", show_default=False)
]


def fetch(
    urls: Urls,
    *,
    data: Data,
    contact: Contact = None,
    rate: Rate = None,
    connections: Connections = None,
    allow_private: AllowPrivate = False,
    log_format: Log = LogFormat.TEXT,
) -> None:
    """Fetch addresses into the archive in DIR, as politely as crawl does; print where each answer lies as JSON Lines.

    \b
    Examples:
      scraper fetch https://www.lansstyrelsen.se/skane.html --data data --contact you@example.se
      scraper extract data/archive > events.jsonl
    """
    asked = [line.strip() for url in urls for line in (_lines() if url == "-" else (url,)) if line.strip()]
    settings = network.settings(data, allow_private=allow_private, contact=contact, rate=rate, connections=connections)
    with (
        progress.shown(log_format) as notify,
        network.ended(notify),
        outputs.sink(None) as sink,
        network.opened(data, settings, notify) as archive,
    ):
        import asyncio

        async def run() -> bool:
            async with network.online(archive, settings, notify) as source:
                return all([await _fetched(source, url, notify, sink) for url in asked])

        is_whole = asyncio.run(run())
    if not is_whole:
        raise typer.Exit(GAPS)


def _lines() -> list[str]:
    """The lines of standard input, whatever their bytes."""
    return sys.stdin.buffer.read().decode("utf-8", "replace").splitlines()


async def _fetched(source: "Source", url: str, notify: "Notify", sink: outputs.Sink) -> bool:
    """Prints what an address answered; whether it was a page."""
    from scraper.errors import FetchError
    from scraper.fetch.exchange import OK
    from scraper.fetch.found import kind_of_status
    from scraper.fetch.notice import Notice

    try:
        answer = await source.get(url)
    except FetchError as error:
        notify(Notice("no_page", {"url": url, "kind": error.kind, "reason": f"{error.kind}: {error}"}, "warning"))
        return False
    stored = answer.stored
    line = {"url": url, "answered": stored.url, "time": stored.time.isoformat(), "status": stored.status}
    line |= {"unchanged": answer.is_unchanged, "media_type": stored.media_type, "digest": stored.digest}
    line |= {"file": stored.file, "offset": stored.offset, "length": stored.length}
    sink.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
    sink.flush()
    if answer.status != OK:
        said = {"url": url, "kind": kind_of_status(answer.status), "reason": f"answered {answer.status}"}
        notify(Notice("no_page", said, "warning"))
    return answer.status == OK
