"""How far a value can be believed: the share of right values that readings of its kind reached on annotated pages."""

from collections.abc import Container
from functools import lru_cache
from typing import Final

from scraper.lexicon.confidence import CONFIDENCE, LABELLED, METADATA

_PERSON: Final = ("name", "role", "organisation")
_LONG: Final = 3  # words of a role or an organisation from which more of them are wrong


@lru_cache(maxsize=8192)
def of(field: str, kind: str) -> float:
    """The share of right values among those of a kind, for a field without its places in lists."""
    if kind in METADATA:
        return METADATA[kind]
    row = CONFIDENCE.get(field, CONFIDENCE[""])
    return row.get(kind) or row.get(source_of(kind)) or row[""]


@lru_cache(maxsize=8192)
def field_of(pointer: str) -> str:
    """A pointer's field, without places in lists: "/agenda/3/speakers/0/role" gives "speakers.role"."""
    field = ".".join(step for step in pointer.split("/") if step and not step.isdigit())
    return field.removeprefix("agenda.") if field.startswith("agenda.speakers.") else field


def kind_of(pointer: str, rule: str, quote: str | None, told: Container[str]) -> str:
    """What decides how far a reading can be believed: its rule, and for persons what else is ``told`` of them.

    "label Datum: clock range" gives "label: clock range", without the page's own words; a name beside a role gives
    "role: given_name", and a job title of many words beside nothing but its name "name, long: title_behind".
    """
    above, _, part = pointer.rpartition("/")
    if part in _PERSON and "/speakers/" in pointer and quote is not None:
        beside = [other for other in _PERSON if other != part and f"{above}/{other}" in told]
        if part != "name" and quote.count(" ") >= _LONG - 1:
            beside.append("long")
        return f"{', '.join(beside) or 'alone'}: {rule}"
    if rule.startswith(LABELLED) and ": " in rule:
        return f"{LABELLED.strip()}: {rule.rpartition(': ')[2]}"
    return rule


def source_of(kind: str) -> str:
    """The part of a kind that tells where or how is read: "label: clock range" gives "label"."""
    return kind.partition(": ")[0]
