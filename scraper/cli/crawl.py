"""``scraper crawl``: from the counties' names to their events' records."""

from datetime import datetime
from typing import Annotated

import typer

from scraper import outputs
from scraper.cli import network, progress
from scraper.cli.extract import Output
from scraper.cli.network import All, AllowPrivate, BaseUrl, Connections, Contact, County, Data, Log, LogFormat, Rate
from scraper.cli.pages import Contacts, complain, day

NOTHING = (4, 5)  # exit statuses of a run without events that should have had some

Since = Annotated[
    datetime | None,
    typer.Option(
        "--since",
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="Only pages that were written or changed on that day or later, or that a list dates so.",
        show_default=False,
    ),
]
Limit = Annotated[
    int | None, typer.Option("--limit", metavar="N", min=1, help="At most N event pages a county.", show_default=False)
]


def crawl(
    *,
    county: County = None,
    everything: All = False,
    data: Data,
    output: Output = None,
    since: Since = None,
    limit: Limit = None,
    contacts: Contacts = False,
    offline: Annotated[
        bool, typer.Option("--offline", help="Read the last run's pages from DIR again, without a network.")
    ] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin anew where a run was broken off, instead of going on.")] = False,
    accept_gone: Annotated[
        bool, typer.Option("--accept-gone", help="Mark events as gone even if they are more than a fifth of a county.")
    ] = False,
    base_url: BaseUrl = None,
    contact: Contact = None,
    rate: Rate = None,
    connections: Connections = None,
    allow_private: AllowPrivate = False,
    log_format: Log = LogFormat.TEXT,
) -> None:
    """Find, fetch and read the event pages of county boards; print their records as JSON Lines.

    Everything fetched is kept in DIR, and the events with their changes in DIR/events.db. A run that is broken off goes on
    where it was when the same command is given again; a later run asks the server only for what has changed.

    \b
    Examples:
      scraper crawl --county skane --data data --contact you@example.se > skane.jsonl
      scraper crawl --all --data data -o events.jsonl
      scraper crawl --all --data data --offline -o events.jsonl

    \b
    Exit status:
      0  all well                    1  warnings
      2  wrong usage, DIR unusable   3  some counties failed
      4  no event, though expected   5  all unreachable or blocked
      130  interrupted               143  terminated
    """
    slugs = network.chosen(county, everything=everything)
    settings = network.settings(data, allow_private=allow_private, contact=contact, rate=rate, connections=connections)
    rule = network.rule(base_url)

    from scraper.crawl.plan import Plan
    from scraper.crawl.session import Session
    from scraper.fetch.notice import Notice

    plan = Plan(slugs, day(since), limit, contacts)
    with progress.shown(log_format, output) as notify, network.ended(notify), outputs.sink(output) as sink:

        def emit(line: bytes) -> None:
            sink.write(line)
            sink.flush()  # whole lines, and at once: somebody may be reading

        session = Session(data, rule, settings, notify, emit, accept_gone)
        report = session.offline(plan) if offline else session.online(plan, fresh=fresh)
        if output is not None and output.exists() and not report.records and report.status in NOTHING:
            notify(Notice("output_kept", {"file": str(output)}, "warning"))
            raise typer.Exit(report.status)  # before the sink is closed, which would put an empty file there
    if log_format is LogFormat.TEXT:
        progress.summary(report.counties)
        kept = report.store
        told = f"{kept.new} new, {kept.changed} changed, {kept.gone} gone; {report.manifest} tells of the run"
        complain(f"{report.records} records: {told}")
    raise typer.Exit(report.status)
