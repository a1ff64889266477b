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

    Where all counties are wanted, a file from an earlier export whose events are gone is written anew, without events. Names come
    from the table of counties, never from a record; ``options.name`` is followed by the county's, and ``options.home`` is the
    folder's address. All entries are held in memory. Each file appears whole or not at all; raises ``OSError``.
    """
    names = {slug: name for slug, name, _ in COUNTIES}
    suffix = FORMATS[form].suffix
    stale = () if asked else (slug for slug in (*names, OTHER) if (folder / f"{slug}{suffix}").is_file())
    of: dict[str, list[Entry]] = defaultdict(list, {slug: [] for slug in (*filter(names.__contains__, asked), *stale)})
    for entry in entries:
        slug = (entry.record["county"] or {}).get("slug")
        of[slug if slug in names else OTHER].append(entry)
    written = []
    for slug, group in sorted(of.items()):
        path = folder / f"{slug}{suffix}"
        named = options._replace(
            name=f"{options.name}: {names[slug]}" if slug in names else options.name,
            home=options.home and f"{options.home.rstrip('/')}/{path.name}",
        )
        with outputs.sink(path) as sink:
            writer(form)(group, sink, named)
        written.append(path)
    return written
