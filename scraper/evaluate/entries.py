"""A calendar page's entries beside their gold: title, start, end, deadline."""

from collections.abc import Sequence

from scraper.evaluate.compare import ENOUGH, Comparison, Record
from scraper.evaluate.wording import local, token_f1

TIMES = ("start", "end", "deadline")


def compare(said: Sequence[Record], claimed: Sequence[Record]) -> Comparison:
    """The counts of one page: entries are paired by title and start, so that an entry read wrongly is wrong in one field."""
    compared, left = Comparison(), list(claimed)
    for entry in said:
        mate = max(left, key=lambda other: _likeness(entry, other), default=None)
        if mate is not None and _likeness(entry, mate) < ENOUGH:
            mate = None
        if mate is not None:
            left.remove(mate)
        _entry(compared, entry, mate or {})
    for other in left:
        _entry(compared, {}, other)
    return compared


def _likeness(entry: Record, other: Record) -> float:
    """How surely two are the same entry: its title is worth as much as its start."""
    return token_f1(entry.get("title"), other.get("title")) + (local(entry.get("start")) == local(other.get("start")))


def _entry(compared: Comparison, said: Record, claimed: Record) -> None:
    titles = said.get("title"), claimed.get("title")
    compared.check("entry.title", *titles, same=token_f1(*titles) >= ENOUGH)
    for name in TIMES:
        compared.check(f"entry.{name}", local(said.get(name)), local(claimed.get(name)))
