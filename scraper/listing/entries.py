"""One entry: from its lines, or from the state of a script."""

from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urljoin

from scraper import address
from scraper.document import Document, Link, Span
from scraper.grammar import periods
from scraper.grammar.stamps import day_of, stamp
from scraper.grammar.status import status_line, title_mark
from scraper.lexicon import listings
from scraper.listing import closing, inline, state, when
from scraper.listing.outline import Draft
from scraper.listing.page import Page
from scraper.model import ListingEntry
from scraper.reading import Context, Mark, Problem, Reading

_LONGEST_TITLE = 90  # characters of a line that is a title alone
_CLOSING = "registration"


class _Named(NamedTuple):
    title: Span
    excerpt: Span | None
    rule: str


def from_draft(page: Page, draft: Draft, as_of: date | None) -> ListingEntry:
    """The entry that some lines of the page make up."""
    document = page.document
    named = _named(document, draft)
    link = _link(page, draft, named)
    url = link[0] if link else None
    where = address.read(url, as_of)
    start, end = when.read(document, draft, where.context)
    title, status = _title(document, named)
    readings: dict[str, Reading[Any]] = {
        "title": title,
        "status": status or _full(document, draft.closing),
        "start": start,
        "end": end,
        "deadline": when.deadline(document, draft.closing, start.value),
        "registration_open": _open(document, draft.closing),
        "url": Reading(url, (Mark("", link[1].start, link[1].end, "link"),)) if link else Reading(),
        "excerpt": _words(document, named.excerpt if named else None, "excerpt"),
    }
    return _entry(document, where.context, readings)


def from_state(page: Page, item: state.Item) -> ListingEntry:
    """The entry that a script's state tells; its words are not on the page, so its evidence names their source."""
    url = _absolute(page, item.get("url", ""))
    begins, ends = state.when(item["start"]) or (None, None)
    begins, ends = _with_hours(begins, ends, item.get("hours", ""))
    if "end" in item and (told := state.when(item["end"])) and told[0] >= (begins or ""):
        ends = told[0]
    said = Document(item.get("closing", ""), [])
    whole = Span(0, len(said.text))
    limit = state.when(item.get("deadline", ""))
    last = when.deadline(said, whole, begins)
    words = Document(item["title"], [])
    title, status = _title(words, _Named(Span(0, len(words.text)), None, "state"))
    readings: dict[str, Reading[Any]] = {
        "title": title,
        "status": status or _full(said, whole),
        "start": Reading(begins),
        "end": Reading(ends),
        "deadline": Reading(limit[0]) if limit else last,
        "registration_open": _open(said, whole),
        "url": Reading(url),
        "excerpt": Reading(item.get("excerpt")),
    }
    told_by = {field: _from_state(field, reading) for field, reading in readings.items()}
    return _entry(said, address.read(url, None).context, told_by)


def _from_state(field: str, reading: Reading[Any]) -> Reading[Any]:
    """The reading with the state as its source."""
    marks = (Mark("", None, None, f"state: {field}"),) if reading.value not in (None, "scheduled") else ()
    return Reading(reading.value, marks, reading.problems)


def _with_hours(start: str | None, end: str | None, hours: str) -> tuple[str | None, str | None]:
    """Start and end with the clock times that the state keeps apart."""
    found = periods.hours(hours)
    if start is None or found is None or found.value.start is None:
        return start, end
    day = day_of(start)
    start = start if "T" in start else stamp(day, found.value.start)
    if end is None and found.value.end and found.value.end > start[11:16]:
        end = stamp(day, found.value.end)
    return start, end


def _named(document: Document, draft: Draft) -> _Named | None:
    """Title and excerpt: told apart by a link, by lines, else by their words."""
    if not draft.passages:
        return None
    first, *more = draft.passages
    below = Span(more[0].start, more[0].end) if more else None
    whole, link = Span(first.start, first.end), first.link
    if link is not None and link.end < first.end:
        rest = document.text[link.end : first.end]
        begin = link.end + len(rest) - len(rest.lstrip(" –—-:|,."))
        return _Named(Span(link.start, link.end), Span(begin, first.end) if begin < first.end else below, "link")
    alone = first.level > 0 or below is not None or (link is not None and not inline.is_sentence(document.text, *whole))
    if alone and first.end - first.start <= _LONGEST_TITLE:
        return _Named(whole, below, "heading" if first.level else "link" if link else "line")
    halves = None if first.level else inline.split(document.text, *whole)
    if halves is None:
        return _Named(whole, below, "line")
    return _Named(Span(first.start, halves.title), Span(halves.excerpt, first.end), halves.rule)


def _title(document: Document, named: _Named | None) -> tuple[Reading[str], Reading[str]]:
    """The title without its status word, and the status that it tells."""
    if named is None:
        return Reading(problems=(Problem("no_title", "/title", "the entry has a date and no words"),)), Reading()
    start, end = named.title
    status: Reading[str] = Reading()
    while (found := title_mark(document.text, start, end)) is not None:
        status = status or Reading(found[0], (Mark("", *found[1], "title_mark"),))
        start, end = found[2]
    return _words(document, Span(start, end), named.rule), status


def _words(document: Document, span: Span | None, rule: str) -> Reading[str]:
    if span is None:
        return Reading()
    start, end = span
    while start < end and document.text[start].isspace():
        start += 1
    while end > start and document.text[end - 1].isspace():
        end -= 1
    return Reading(document.text[start:end], (Mark("", start, end, rule),)) if start < end else Reading()


def _full(document: Document, span: Span | None) -> Reading[str]:
    """The status that the words about registering tell."""
    said = status_line(document.text, *span) if span else None
    return Reading(said[0], (Mark("", *said[1], _CLOSING),)) if said else Reading("scheduled")


def _open(document: Document, span: Span | None) -> Reading[bool]:
    said = closing.is_open(document.text, *span) if span and span.start < span.end else None
    return Reading(said, (Mark("", *span, _CLOSING),)) if span and said is not None else Reading()


def _link(page: Page, draft: Draft, named: _Named | None) -> tuple[str, Link] | None:
    """The entry's address: that of its title, else of a link that only leads on, or to an event's page."""
    own = [link for link in draft.links if named and named.title.start <= link.start < named.title.end]
    for link in (*own, *draft.links):
        url = _absolute(page, link.href)
        words = page.document.text[link.start : link.end].strip(" .:»›>").casefold()
        if url and (link in own or words in listings.MORE or address.read(url, None).context.written):
            return url, link
    return None


def _absolute(page: Page, href: str) -> str | None:
    """The canonical address that a link of the page leads to."""
    if not href or href.startswith("#"):
        return None
    try:
        return address.of_page(None, urljoin(page.where.url or "", href), "")
    except ValueError:
        return None


def _entry(document: Document, ctx: Context, readings: dict[str, Reading[Any]]) -> ListingEntry:
    """The entry with the evidence and problems of its parts under their pointers."""
    record: dict[str, Any] = {field: reading.value for field, reading in readings.items() if reading.value is not None}
    record["county"] = address.county(ctx.county)
    for field in ("title", "excerpt"):
        record[f"{field}_cut"] = inline.is_cut(record.get(field) or "")
    record["evidence"] = [_evidence(document, f, mark) for f, reading in readings.items() for mark in reading.marks]
    record["problems"] = [problem._asdict() for reading in readings.values() for problem in reading.problems]
    return ListingEntry.model_validate(record)


def _evidence(document: Document, field: str, mark: Mark) -> dict[str, Any]:
    quote = None if mark.start is None or mark.end is None else document.text[mark.start : mark.end]
    return {"field": f"/{field}", "quote": quote, "start": mark.start, "end": mark.end, "rule": mark.rule}
