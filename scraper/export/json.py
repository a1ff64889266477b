"""One JSON array of records."""

import json

from scraper.export.entry import Entries, Options
from scraper.outputs import Sink


def write(entries: Entries, sink: Sink, _: Options) -> None:
    """The records as they are, in one array (RFC 8259), a record a line."""
    before = b"[\n"
    for entry in entries:
        sink.write(before + json.dumps(entry.record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
        before = b",\n"
    sink.write(b"[]\n" if before == b"[\n" else b"\n]\n")
