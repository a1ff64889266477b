"""Clock times of what surrounds an event: coffee, doors, registration, lunch."""

import re
from itertools import pairwise

from scraper.grammar.clocks import Clocks
from scraper.grammar.rule import Found
from scraper.grammar.sentences import lowered
from scraper.grammar.tries import words
from scraper.lexicon.calendar import SIDE_HOURS, SIDE_PREFIXES

SIDE = re.compile(rf"\b(?:{words(SIDE_PREFIXES)})?(?:{words(SIDE_HOURS)})")
#: The same without the words for an end: beside these something else ends than the event.
SIDE_BUT_ENDS = re.compile(
    rf"\b(?:{words(SIDE_PREFIXES)})?(?:{words(w for w in SIDE_HOURS if w not in {'slut', 'avslut', 'till kl'})})"
)
_CLAUSE = re.compile(r"[,.;()]\s")


def without(text: str, found: list[Found[Clocks]], start: int, end: int) -> list[Found[Clocks]]:
    """The clock times of ``text[start:end]`` without those of coffee and doors; all of them where nothing else is left."""
    low = lowered(text)
    edges = [start, *(hit.start for hit in found), end]
    kept = []
    last = start
    for hit, (_, following) in zip(found, list(pairwise(edges))[1:], strict=True):
        ahead = _CLAUSE.split(low[last : hit.start])[-1]
        behind = _CLAUSE.split(low[hit.end : following])[0] if following > hit.end else ""
        if not SIDE.search(ahead) and not SIDE.search(behind):
            kept.append(hit)
        last = hit.end
    return kept or found
