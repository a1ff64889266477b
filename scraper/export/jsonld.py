"""JSON-LD (W3C, 1.1) with the vocabulary of schema.org: one document for publication, or one event for a web page."""

import json
import re
from typing import Any, Final

from scraper.export import schema_org
from scraper.export.entry import Entries, Entry, Options
from scraper.outputs import Sink

_CONTEXT: Final = "https://schema.org"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def write(entries: Entries, sink: Sink, options: Options) -> None:
    """One document with all events in its ``@graph``, one a line, as they come.

    What an event lacks for a rich result is complained of, once an event.
    """
    sink.write(f'{{"@context": "{_CONTEXT}", "@graph": ['.encode())
    separator = "\n"
    for entry in entries:
        node = schema_org.event(entry)
        sink.write((separator + serialised(node)).encode())
        separator = ",\n"
        lacks = schema_org.missing(node)
        if lacks:
            options.complain(f"{entry.id}: no rich result: {', '.join(lacks)} missing")
    sink.write(b"\n]}\n")


def event(entry: Entry) -> dict[str, Any]:
    """The entry as a document of its own, as JSON has it: for a page that tells of one event."""
    return {"@context": _CONTEXT} | schema_org.event(entry)


def serialised(document: dict[str, Any]) -> str:
    """The document on one line of JSON that may stand in a script element as it is: it holds no ``<`` (HTML, 4.12.1.3).

    Lone surrogates, which are in no UTF-8, become U+FFFD.
    """
    text = json.dumps(document, ensure_ascii=False, allow_nan=False)
    return _SURROGATE.sub("\ufffd", text).replace("<", "\\u003c")
