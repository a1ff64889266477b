"""Writes scraper/lexicon/confidence.py, the confidence of every kind of reading: ``python -m tests.calibrate``.

A kind's share of right values is drawn towards that of its source, its field and all values, the more the rarer it is. Two kinds of
values go in. On the dev pages and items nearly all is right by now, since the rules were written on them: such values count
little, and not at all where enough was seen at first sight. What was right at first sight of pages (first_sight.toml) counts in
full. Held-out pages are never asked. Their figures were seen, though, while kinds and settings were chosen: their share is a
little too good as well.
"""

import math
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.confidence import source_of
from scraper.lexicon.confidence import LABELLED, METADATA
from tests import golden
from tests.judged import values

FIRST_SIGHT = golden.TESTS / "first_sight.toml"
TABLE = golden.TESTS.parent / "scraper" / "lexicon" / "confidence.py"

WEIGHT = 0.5  # of a value on a page that rules were written on
ENOUGH = 100  # values at first sight of a source, from which what is right on developed pages no longer counts
MOST = 10.0  # what all such values of a kind count together: more of them tell nothing more of other pages
STRENGTH = 4.0  # how many values the more general share is worth
#: A kind that is right 97 times of 100 has the confidence 0.9; the power draws the curve through that point, 0 and 1.
TARGET = 0.97
POWER = math.log(golden.SURE) / math.log(TARGET)
ANY = ""

HEADER = '''"""How far a value can be believed, by field and kind of reading. Written by ``python -m tests.calibrate`` from dev pages and items.

A kind that was right {target} times of 100 at first sight of dev pages has {sure}; shares are raised to a power that says so. A row's ""
is the field as a whole; the row "" holds kinds whatever their field, for fields that no gold scores. No figure reaches 1.
"""

from typing import Final

#: Of values that the page tells machines: stated, not measured, since few pages have them.
'''


@dataclass(slots=True)
class Counts:
    """Values, right and all, by field and kind."""

    right: Counter[tuple[str, str]] = field(default_factory=Counter)
    said: Counter[tuple[str, str]] = field(default_factory=Counter)
    read: set[tuple[str, str]] = field(default_factory=set)  # those that values were counted under, not their sums

    def add(self, name: str, kind: str, right: int, said: int) -> None:
        """Count values in: for the kind, its source and its field, and again whatever the field."""
        self.read.add((name, kind))
        for key in {(a, b) for a in (name, ANY) for b in (kind, source_of(kind), ANY)}:
            self.right[key] += right
            self.said[key] += said


@dataclass(slots=True)
class Shares:
    """The share of right values by field and kind, from values at first sight and values on pages that rules were written on."""

    first_sight: Counts
    developed: Counts

    def of(self, name: str, kind: str) -> float:
        """The share, drawn towards that of the kind's source, its field and all values; a field that no gold scores has all fields'."""
        key = name, kind
        if name != ANY and not self._known((name, ANY)):
            return self.of(ANY, kind)
        if key == (ANY, ANY):
            prior, strength = 0.5, 0.0
        else:
            above = (name, source_of(kind)) if source_of(kind) != kind else (name, ANY) if kind != ANY else (ANY, ANY)
            prior, strength = self.of(*above), STRENGTH
        seen = self.first_sight.said[name, source_of(kind)] >= ENOUGH
        weight = 0.0 if seen else min(WEIGHT, MOST / max(1, self.developed.said[key]))
        right = self.first_sight.right[key] + weight * self.developed.right[key] + strength * prior
        return right / (self.first_sight.said[key] + weight * self.developed.said[key] + strength)

    def _known(self, key: tuple[str, str]) -> bool:
        return self.first_sight.said[key] + self.developed.said[key] > 0

    def kinds_of_all(self) -> set[tuple[str, str]]:
        """The kinds that some gold scores, whatever their field."""
        return {key for counts in (self.first_sight, self.developed) for key in counts.said if key[0] == ANY}


def shares() -> Shares:
    """What is known of each kind of reading."""
    found = Shares(Counts(), Counts())
    for name, kinds in tomllib.loads(FIRST_SIGHT.read_text("utf-8")).items():
        for kind, (right, wrong) in kinds.items():
            found.first_sight.add(name, kind, right, right + wrong)
    for value in values():
        if value.split == "dev" and value.right is not None:
            for kind in set(value.kinds) - METADATA.keys():
                found.developed.add(value.field, kind, value.right, 1)
    return found


def met() -> set[tuple[str, str]]:
    """Each field and rule that the dev pages have evidence of, contact persons too, and those of the first sight."""
    rules = {(value.field, kind) for value in values() if value.split == "dev" for kind in value.kinds}
    for page in golden.pages():
        if page.case.split == "dev":
            rules |= golden.kinds_of(page.id)
    return {(name, rule) for name, rule in rules if rule not in METADATA}


def table() -> str:
    """The module's text."""
    found = shares()
    rules = met() | found.kinds_of_all()
    rows: dict[str, set[str]] = {}
    for name, rule in rules:
        rows.setdefault(name, {ANY}).update((rule, source_of(rule)))
    return HEADER.format(target=round(TARGET * 100), sure=golden.SURE) + "\n".join(
        (*_names(), "CONFIDENCE: Final[dict[str, dict[str, float]]] = {", *_rows(found, rows), "}", "")
    )


def _names() -> Iterator[str]:
    stated = ", ".join(f'"{name}": {share}' for name, share in METADATA.items())
    yield f"METADATA: Final = {{{stated}}}"
    yield "#: Rules that begin so go on with the words of a label, which are the page's own."
    yield f'LABELLED: Final = "{LABELLED}"'
    yield ""


def _rows(found: Shares, rows: dict[str, set[str]]) -> Iterator[str]:
    for name, rules in sorted(rows.items()):
        yield f'    "{name}": {{'
        yield from (f'        "{rule}": {_confidence(found.of(name, rule))},' for rule in sorted(rules))
        yield "    },"


def _confidence(share: float) -> float:
    return round(max(0.05, min(0.99, math.pow(share, POWER))), 2)


def main() -> None:
    """Write the table."""
    TABLE.write_text(table(), "utf-8")
    sys.stdout.write(f"written: {TABLE.relative_to(golden.TESTS.parent)}\n")


if __name__ == "__main__":
    main()
