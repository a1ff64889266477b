"""The program on one screen: a page in, a validated record out."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from scraper import __version__, address, checks, confidence, decoding, gate, layout, threshold
from scraper.document import Document
from scraper.element import Embedded
from scraper.fields import (
    agenda,
    audience,
    cost,
    deadline,
    description,
    mode,
    organiser,
    registration,
    speakers,
    status,
    title,
    venue,
    when,
)
from scraper.fields import (
    contacts as contact_cards,
)
from scraper.grammar import alone
from scraper.grammar.clocks import leading
from scraper.grammar.rows import Row
from scraper.lexicon.markup import TAGS
from scraper.model import AgendaItem, Event, Evidence
from scraper.page import Given, Page, given
from scraper.reading import Mark, Problem, Reading
from scraper.structured import metadata


class Read(NamedTuple):
    """A page as read: its document, what its address and its metadata say, and what its bytes are."""

    document: Document
    address: address.Address
    metadata: metadata.Metadata
    source: dict[str, Any]


def extract(
    content: bytes | str | Page,
    *,
    url: str | None = None,
    as_of: date | None = None,
    contacts: bool = False,
    min_confidence: float = 0.0,
) -> Event:
    """The event that a page describes, with evidence and problems.

    ``content`` is HTML (bytes or str), the page's text as copied, or a ``Page`` as it was fetched; ``as_of`` is the day
    it was fetched, the last resort for a missing year; ``contacts`` adds contact persons; values with less than
    ``min_confidence`` become problems. Raises ``NoEventError`` where there is no event.
    """
    page = _read(given(content, url, as_of))
    doc, ctx = page.document, page.address.context
    programme = agenda.scan(doc)
    name = title.read(doc)
    times = page.metadata.times(doc, ctx, partial(when.read, doc, agenda=programme.clocks()))
    place = venue.read(doc, ctx)
    record = _record(
        page,
        title=name,
        status=status.read(doc),
        start=times.start,
        end=times.end,
        occurrences=times.occurrences,
        venue=place,
        mode=mode.read(doc, place),
        cost=cost.read(doc),
        deadline=deadline.read(doc, ctx, times.start.value),
        registration=registration.read(doc),
        organiser=organiser.read(doc, ctx),
        description=description.read(doc),
        audience=audience.read(doc),
        agenda=agenda.read(doc, programme, times.days),
        speakers=speakers.read(doc, programme.mentions()),
        contacts=contact_cards.read(doc) if contacts else Reading([]),
    )
    return Event.model_validate(threshold.believed(record, min_confidence))


def page_text(content: bytes | str | Page, url: str | None = None) -> str:
    """The normalised text of a page, into which all spans of its record point."""
    return _document(given(content, url, None))[0].text


def extract_item(content: str) -> AgendaItem:
    """One programme item, given as its line or its few lines."""
    return read_item(content)[0]


def read_item(content: str) -> tuple[AgendaItem, list[Evidence]]:
    """One programme item with the evidence for its headline and persons."""
    doc = layout.as_lines(content)
    rows = [Row(b.start, b.end, b.bullet, b.gap) for b in doc.blocks]
    item, clock = alone.read(doc.text, rows, leading)
    marks = [Mark("/title", *item.title, "headline")] if item.title else []
    for n, mention in enumerate(item.mentions):
        marks += agenda.person_marks(f"/speakers/{n}", mention)
    value = AgendaItem.model_validate(
        {
            "start": clock[0],
            "end": clock[1],
            "title": item.title_text,
            "kind": item.kind,
            "description": doc.quote(item.description) if item.description else None,
            "speakers": [agenda.person_of(doc, mention) for mention in item.mentions],
        }
    )
    return value, [Evidence.model_validate(entry) for entry in _evidence(doc, [(f"/agenda/0{m.path}", m) for m in marks])]


def _document(page: Given) -> tuple[Document, str, bool, Embedded | None]:
    """The document, the markup as text, whether it is HTML, and what it says to machines."""
    content = page.content
    markup, is_utf8 = decoding.decode(content, page.charset) if isinstance(content, bytes) else (content, False)
    if TAGS.search(markup) is None:
        return layout.read_text(markup, page.url), markup, False, None
    from scraper import html

    tree = html.parse(content if is_utf8 else markup)
    embedded = html.embedded(tree) if metadata.may_have_events(markup) else None
    return layout.document_of(html.lines(tree), html.meta(tree), marked_up=True), markup, True, embedded


def _read(page: Given) -> Read:
    document, markup, is_html, embedded = _document(page)
    link = document.meta.get("canonical") or document.meta.get("og:url")
    where = address.read(address.of_page(page.url, link, markup), page.as_of)
    told = metadata.of_page(document, where.url, embedded, markup)
    gate.check(document, markup, where.kind, has_scripts="<script" in markup, is_told=told.has_event)
    body = page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "surrogatepass")
    source = {
        "fetched_at": page.fetched_at,
        "media_type": "text/html" if is_html else "text/plain",
        "sha256": hashlib.sha256(body).hexdigest(),
        "extractor": f"swedish-events {__version__}",
    }
    return Read(document, where, told, source)


def _record(page: Read, **fields: Reading[Any]) -> dict[str, Any]:
    """The record: values, and the evidence and problems of all fields under their pointers."""
    doc, ctx = page.document, page.address.context
    read = page.metadata.fields(doc, fields)
    record: dict[str, Any] = {field: reading.value for field, reading in read.items() if reading.value is not None}
    record["id"] = page.address.identity or address.identity_of(doc.text or page.metadata.markup)
    record["url"] = page.address.url
    record["county"] = address.county(ctx.county)
    record["evidence"] = _evidence(
        doc, [(f"/{field}{mark.path}", mark) for field, reading in read.items() for mark in reading.marks]
    )
    record["problems"] = [p for field, reading in read.items() for p in _problems(field, reading.problems)]
    record["problems"] += [p._asdict() for p in (*page.metadata.problems, *checks.problems(doc, record))]
    record["source"] = page.source
    return record


def _evidence(doc: Document, marks: Sequence[tuple[str, Mark]]) -> list[dict[str, Any]]:
    """The evidence for the values at JSON pointers, each with its confidence."""
    told = {pointer for pointer, _ in marks}
    found = []
    for pointer, (_, start, end, rule) in marks:
        quote = None if start is None or end is None else doc.text[start:end]
        sure = confidence.of(confidence.field_of(pointer), confidence.kind_of(pointer, rule, quote, told))
        found.append({"field": pointer, "quote": quote, "start": start, "end": end, "rule": rule, "confidence": sure})
    return found


def _problems(field: str, problems: Iterable[Problem]) -> Iterable[dict[str, Any]]:
    """A field's problems, their pointers made absolute."""
    for problem in problems:
        pointer = problem.field if problem.field.startswith(f"/{field}") else f"/{field}{problem.field}"
        yield {"code": problem.code, "field": pointer, "message": problem.message, "quote": problem.quote}
