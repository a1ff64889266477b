"""Many pages' counts in one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from scraper.evaluate import entries
from scraper.evaluate.compare import Comparison, Count

Record: TypeAlias = Mapping[str, Any]

#: The fields whose F1 make the mean.
CORE = (
    "title", "status", "start", "end", "deadline", "mode", "venue", "cost.free", "cost.amounts",
    "agenda.item", "agenda.title", "agenda.speaker.name", "agenda.speaker.role", "agenda.speaker.organisation",
    "speaker.name", "speaker.role", "speaker.organisation",
)  # fmt: skip


@dataclass(slots=True)
class Score:
    """The counts of all fields over some pages, and what was wrong on each page."""

    counts: dict[str, Count] = field(default_factory=dict)
    pages: int = 0
    misses: dict[str, list[str]] = field(default_factory=dict)

    @property
    def mean(self) -> float:
        """The mean F1 of the core fields that occur."""
        figures = [self.counts[name].f1 for name in CORE if name in self.counts]
        return sum(figures) / len(figures) if figures else 0.0

    def page(self, name: str, gold: Record, record: Record | None, listed: Sequence[Record] = ()) -> None:
        """Count one page; a page without a record claims nothing. ``listed`` are the entries read from a calendar page."""
        page = Comparison()
        if gold.get("kind", "event") == "event":
            self.pages += 1
            page.add("record", record is not None, 1, 1)
            page.add("no_event", 0, record is None, 0)
            page.event(gold, record or {})
            missing = [] if record is not None else ["no record"]
        else:
            page = entries.compare(gold.get("entries", ()), listed)
            page.add("no_event", record is None, record is None, 1)
            missing = [] if record is None else [f"an event was read from a page of the kind {gold['kind']!r}"]
        if missing or page.wrong:
            self.misses[name] = [*missing, *page.wrong]
        for field_name, count in page.counts.items():
            self.counts.setdefault(field_name, Count()).add(count)
