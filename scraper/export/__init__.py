"""Events in the formats that others read: one file a format, each found here by its name."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final, NamedTuple

from scraper.export.entry import Entries, Options
from scraper.outputs import Sink

Write = Callable[[Entries, Sink, Options], None]


class Format(NamedTuple):
    """A format: its writer is ``write`` in the module of that name, imported when it is used."""

    suffix: str
    media_type: str
    extra: str | None = None  # of this package, which brings the library that it needs


FORMATS: Final[Mapping[str, Format]] = {
    "json": Format(".json", "application/json"),
    "jsonl": Format(".jsonl", "application/jsonl"),
    "csv": Format(".csv", "text/csv"),
    "ics": Format(".ics", "text/calendar", "calendar"),
    "jsonld": Format(".jsonld", "application/ld+json"),
    "parquet": Format(".parquet", "application/vnd.apache.parquet", "parquet"),
    "atom": Format(".atom", "application/atom+xml"),
}


def writer(name: str) -> Write:
    """The function that writes a format; raises ``ModuleNotFoundError`` where its library is not installed."""
    write: Write = import_module(f"{__name__}.{name}").write
    return write
