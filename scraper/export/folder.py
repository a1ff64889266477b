"""One file a county."""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Final

from scraper import outputs
from scraper.export import FORMATS, writer
from scraper.export.entry import Entries, Entry, Options
from scraper.lexicon.places import COUNTIES

#: The name of the file of events that are no county board's.
OTHER: Final = "other"


def write_by_county(form: str, entries: Entries, folder: Path, options: Options, asked: Collection[str] = ()) -> list[Path]:
    """Writes ``skane.ics`` and so on into a folder, one for each county that has events or was asked for; the files' paths.

    Names come from the table of counties, never from a record. Each appears whole or not at all; raises ``OSError``.
    """
    names = {slug: name for slug, name, _ in COUNTIES}
    of: dict[str, list[Entry]] = defaultdict(list, {slug: [] for slug in names if slug in asked})
    for entry in entries:
        slug = (entry.record["county"] or {}).get("slug")
        of[slug if slug in names else OTHER].append(entry)
    written = []
    for slug, group in sorted(of.items()):
        path = folder / f"{slug}{FORMATS[form].suffix}"
        named = options._replace(name=f"{options.name}: {names[slug]}" if slug in names else options.name)
        with outputs.sink(path) as sink:
            writer(form)(group, sink, named)
        written.append(path)
    return written
