"""Records, one a line."""

import json

from scraper.export.entry import Entries, Options
from scraper.outputs import Sink


def write(entries: Entries, sink: Sink, _: Options) -> None:
    """The records as they are, one JSON object a line."""
    for entry in entries:
        sink.write(json.dumps(entry.record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n")
