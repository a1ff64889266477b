"""The time behind, or below, the headline of a programme line: "Kaffe 09.00", "Kaffe (kl. 9.00–9.15)"."""

import re

from scraper.grammar import clocks
from scraper.grammar.clocks import Leading
from scraper.grammar.rule import scan
from scraper.grammar.tries import words
from scraper.lexicon.calendar import WEEKDAYS

_REACH = 40  # characters at a line's end in which its time stands
_LONGEST = 120  # characters of such a line
_FRONT = " \t,;:|(–—-"
_BEHIND = " ).|"
_WEEKDAY = re.compile(rf"(?:{words(WEEKDAYS)})\b", re.IGNORECASE)


def trailing(text: str, start: int, end: int) -> Leading | None:
    """The time at the very end of a line that begins with words; ``stop`` is where these words begin."""
    if end - start > _LONGEST or not text[start].isalpha() or _WEEKDAY.match(text, start, end):
        return None
    hits = list(scan(clocks.RULES, text, max(start, end - _REACH), end))
    if len(hits) != 1 or hits[0].value.start is None or text[hits[0].end : end].strip(_BEHIND):
        return None
    hit = hits[0]
    ahead = text[start : hit.start].rstrip(_FRONT)
    if not ahead or any(c.isdigit() for c in ahead) or ahead[-1] in ".!?":
        return None
    return Leading(hit.value.start or "", hit.value.end, (), start, hit.start, hit.end)


def headline_end(text: str, rest: int, clock: int) -> int:
    """Where a headline that begins at ``rest`` ends in front of its time at ``clock``."""
    return rest + len(text[rest:clock].rstrip(_FRONT))
