"""Atom (RFC 4287): events as a feed, the one that changed last first.

- Ids are URNs of this project, ``urn:swedish-events:event:`` and the entry's id percent-encoded; the feed's id is the address
  where it is published, else a URN of its name.
- ``updated`` is when the event last changed, as far as is known; ``published`` when it was first seen, only where that is known.
- ``summary`` says in Swedish what a reader wants to know: cancelled or not, when, where, the cost, the last day to register.
  ``content`` is the description, as plain text.
- An entry must have a title (4.1.2): where the page gives none it says ``(utan titel)``.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring

from scraper.export import wording
from scraper.export.entry import Entries, Entry, Options, moment, updated
from scraper.outputs import Sink

_NAMESPACE: Final = "http://www.w3.org/2005/Atom"
_PROJECT: Final = "swedish-events"
_UNTITLED: Final = "(utan titel)"
_END: Final = b"</feed>"


def write(entries: Entries, sink: Sink, options: Options) -> None:
    """One feed of all entries; they are held in memory as XML, since the newest comes first. A missing title is complained of."""
    written = sorted(((updated(entry, options), entry.id, _entry(entry, options)) for entry in entries), key=_newest_first)
    sink.write(b'<?xml version="1.0" encoding="utf-8"?>\n')
    sink.write(_feed(options, written[0][0] if written else options.now).removesuffix(_END))
    for _, _, xml in written:
        sink.write(b"\n" + xml)
    sink.write(b"\n" + _END + b"\n")


def _newest_first(written: tuple[datetime, str, bytes]) -> tuple[float, str]:
    return -written[0].timestamp(), written[1]


def _feed(options: Options, newest: datetime) -> bytes:
    """The feed without its entries."""
    feed = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "sv"})
    home = options.home and wording.uri(options.home)
    _text(feed, "id", home or f"urn:{_PROJECT}:feed:{_quoted(options.name)}")
    _text(feed, "title", options.name)
    _text(feed, "updated", _time(newest))
    _text(SubElement(feed, "author"), "name", _PROJECT)
    _text(feed, "generator", _PROJECT)
    if home:
        SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": home})
    return _xml(feed)


def _entry(entry: Entry, options: Options) -> bytes:
    record, written = entry.record, Element("entry")
    title = wording.plain(record["title"] or "").strip()
    if not title:
        options.complain(f"{entry.id}: no title, the feed says {_UNTITLED}")
    _text(written, "id", f"urn:{_PROJECT}:event:{_quoted(entry.id)}")
    _text(written, "title", title or _UNTITLED)
    _text(written, "updated", _time(updated(entry, options)))
    if entry.first_seen:
        _text(written, "published", _time(moment(entry.first_seen)))
    pages = [*dict.fromkeys(wording.uri(page) for page in (record["url"], *entry.sources) if page)]
    for number, page in enumerate(pages):
        SubElement(written, "link", {"rel": "related" if number else "alternate", "href": page})
    county = record["county"]
    if county:
        SubElement(written, "category", {"term": wording.plain(county["slug"]), "label": wording.plain(county["name"])})
    summary = " · ".join(_summary(entry))
    if summary:
        _text(written, "summary", summary)
    if record["description"] or not pages:  # an entry without an alternate page has to have content (4.1.2)
        _text(written, "content", record["description"] or summary, type="text")
    return _xml(written)


def _summary(entry: Entry) -> Iterator[str]:
    record = entry.record
    yield from wording.notices(entry)
    yield from wording.labelled(
        När=wording.times(record),
        Var=wording.place(record),
        Kostnad=wording.cost(record),
        Sista_anmälningsdag=wording.deadline(record),
        Arrangör=wording.line(record["organiser"]),
    )


def _text(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = wording.plain(text).strip()


def _xml(element: Element) -> bytes:
    return bytes(tostring(element, encoding="utf-8", xml_declaration=False))


def _time(when: datetime) -> str:
    """RFC 3339, in UTC to the second."""
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _quoted(name: str) -> str:
    return quote(name, errors="surrogatepass")
