"""One page's record beside its gold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from scraper.evaluate.wording import clock, headline, local, norm, token_f1

Record: TypeAlias = Mapping[str, Any]

ENOUGH = 0.8  # token F1 from which two wordings say the same
ENOUGH_OF_A_NAME = 0.5  # for organisers: "Länsstyrelsen" and "Länsstyrelsen Skåne"
#: What somebody does at the event is no job title and counts neither way.
FUNCTIONS = frozenset({"moderator", "kursledare", "konferencier", "konferenciär", "samtalsledare", "värd"})


@dataclass(slots=True)
class Count:
    """How often a field was right, how often the records claimed it, and how often the gold says it."""

    right: float = 0.0
    claimed: float = 0.0
    said: float = 0.0

    @property
    def precision(self) -> float:
        """The share of the claimed that is right; 1 where nothing is claimed."""
        return self.right / self.claimed if self.claimed else 1.0

    @property
    def recall(self) -> float:
        """The share of the said that is found; 1 where nothing is said."""
        return self.right / self.said if self.said else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.claimed + self.said) if self.claimed + self.said else 1.0

    def add(self, other: "Count") -> None:
        """Count another page's values in."""
        self.right += other.right
        self.claimed += other.claimed
        self.said += other.said


@dataclass(slots=True)
class Comparison:
    """The counts of one page's fields, and what is wrong there."""

    counts: dict[str, Count] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def add(self, name: str, right: float, claimed: float, said: float) -> None:
        """Count a field's values."""
        self.counts.setdefault(name, Count()).add(Count(right, claimed, said))

    def event(self, gold: Record, record: Record) -> None:
        """Compare all fields; the gold says it, the record claims it."""
        if gold.get("title"):  # a page without a heading of its own is not judged
            self.check("title", gold["title"], record.get("title"), same=headline(gold["title"]) == headline(record.get("title")))
        for name in ("status", "mode"):
            self.check(name, gold.get(name), record.get(name))
        for name in ("start", "end"):
            self.check(name, local(gold.get(name)), local(record.get(name)))
        said, claimed = local(gold.get("deadline")), local(record.get("deadline"))
        a_day = bool(said and claimed and "T" not in said and claimed.startswith(said))
        self.check("deadline", said, claimed, same=said == claimed or a_day)
        organisers = gold.get("organiser"), record.get("organiser")
        self.check("organiser", *organisers, same=token_f1(*organisers) >= ENOUGH_OF_A_NAME)
        self.venue(gold.get("venue") or {}, record.get("venue") or {})
        self.cost(gold.get("cost") or {}, record.get("cost") or {})
        self.agenda(gold.get("agenda") or [], record.get("agenda") or [])
        self.people("speaker", gold, record)

    def check(self, name: str, said: object, claimed: object, *, same: bool | None = None) -> None:
        """Count a value that is said or claimed."""
        is_said, is_claimed = said not in (None, "", []), claimed not in (None, "", [])
        if not is_said and not is_claimed:
            return
        right = said == claimed if same is None else same
        self.add(name, right and is_said and is_claimed, is_claimed, is_said)
        if not right:
            self.wrong.append(f"{name}: want {said!r}, got {claimed!r}")

    def headline(self, said: object, claimed: object) -> None:
        """The headline of a programme item."""
        self.check("title", said, claimed, same=token_f1(said, claimed) >= ENOUGH)

    def venue(self, gold: Record, record: Record) -> None:
        """The place as a whole, and its town."""
        said, claimed = (
            " ".join(str(v[p]) for p in ("name", "street", "postal_code", "locality") if v.get(p)) for v in (gold, record)
        )
        self.check("venue", said, claimed, same=token_f1(said, claimed) >= ENOUGH)
        towns = gold.get("locality"), record.get("locality")
        self.check("venue.locality", *towns, same=norm(towns[0]) == norm(towns[1]))

    def cost(self, gold: Record, record: Record) -> None:
        """Whether it is free, and the sums."""
        self.check("cost.free", gold.get("free"), record.get("free"))
        said, claimed = (
            sorted(float(sum_["amount"]) for sum_ in cost.get("amounts") or [] if sum_.get("amount") is not None)
            for cost in (gold, record)
        )
        self.check("cost.amounts", said, claimed)

    def agenda(self, gold: Sequence[Record], record: Sequence[Record]) -> None:
        """Items are paired by day and start, among those of one time by title."""
        left, pairs = list(record), []
        for item in gold:
            at_its_time = [other for other in left if _same_time(item, other)]
            mate = max(at_its_time, key=lambda other: token_f1(other.get("title"), item.get("title")), default=None)
            if mate is None:
                self.wrong.append(f"agenda.item: missing {item.get('start')} {item.get('title')!r}")
                self.people("agenda.speaker", item, {})
                continue
            left.remove(mate)
            pairs.append((item, mate))
        for other in left:
            self.wrong.append(f"agenda.item: invented {other.get('start')} {other.get('title')!r}")
            self.people("agenda.speaker", {}, other)
        for item, mate in pairs:
            self.people("agenda.speaker", item, mate)
        with_end = [(item, mate) for item, mate in pairs if item.get("end")]
        self.add("agenda.item", len(pairs), len(record), len(gold))
        self.add("agenda.title", sum(self.alike("title", *pair) for pair in pairs), len(record), len(gold))
        self.add("agenda.kind", sum(self.alike("kind", *pair) for pair in pairs), len(record), len(gold))
        self.add("agenda.end", sum(self.alike("end", *pair) for pair in with_end), len(with_end), len(with_end))

    def alike(self, part: str, item: Record, mate: Record) -> bool:
        """Whether a part of a pair of items agrees."""
        said, claimed = item.get(part), mate.get(part)
        same = {"title": token_f1(said, claimed) >= ENOUGH, "end": said == clock(claimed)}.get(part, said == claimed)
        if not same:
            self.wrong.append(f"agenda.{part} {item.get('start')}: want {said!r}, got {claimed!r}")
        return same

    def people(self, name: str, gold: Record, record: Record) -> None:
        """Persons are paired by name; roles and organisations count where a pair agrees."""
        said, claimed = _named(gold.get("speakers")), _named(record.get("speakers"))
        left, pairs = list(claimed), []
        for person in said:
            mate = next((other for other in left if norm(other["name"]) == norm(person["name"])), None)
            if mate is not None:
                left.remove(mate)
                pairs.append((person, mate))
        self.add(f"{name}.name", len(pairs), len(claimed), len(said))
        whole = len(pairs) == len(said) == len(claimed)
        for part in ("role", "organisation"):
            right = sum(bool(person.get(part)) and token_f1(person[part], mate.get(part)) >= ENOUGH for person, mate in pairs)
            n_claimed, n_said = (sum(bool(person.get(part)) for person in persons) for persons in (claimed, said))
            self.add(f"{name}.{part}", right, n_claimed, n_said)
            whole &= right == n_claimed == n_said
        if not whole:
            self.wrong.append(
                f"{name} {gold.get('start') or record.get('start') or ''}: want {_shown(said)}, got {_shown(claimed)}"
            )


def _same_time(item: Record, other: Record) -> bool:
    days = item.get("day"), other.get("day")
    return clock(other.get("start")) == item.get("start") and (not all(days) or str(days[1])[:10] == days[0])


def _named(persons: object) -> list[dict[str, Any]]:
    rows = persons if isinstance(persons, list | tuple) else []
    return [
        {**row, "role": None if norm(row.get("role")) in FUNCTIONS else row.get("role")}
        for row in rows
        if row and row.get("name")
    ]


def _shown(persons: Sequence[Record]) -> str:
    return (
        "; ".join(", ".join(str(p[part]) for part in ("name", "role", "organisation") if p.get(part)) for p in persons)
        or "nobody"
    )
