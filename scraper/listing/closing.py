"""The words about registering that end an entry: "Anmälningsdatum är passerat", "Anmäl dig här – senast 26 september"."""

import re
from typing import Final

from scraper.document import Span
from scraper.grammar import tries
from scraper.grammar.registration import state
from scraper.grammar.status import status_line
from scraper.lexicon.calendar import LIMITS
from scraper.lexicon.listings import REGISTER, REGISTRATION

_LONGEST: Final = 90  # characters
_REST: Final = 25  # characters behind the opening words that need no limit to belong to them
_OPENING: Final = re.compile(rf"(?<!\w){tries.words(REGISTRATION)}(?!\w)", re.IGNORECASE)
_LIMIT: Final = re.compile(rf"(?<!\w){tries.words(LIMITS)}(?!\w)", re.IGNORECASE)
_SENTENCE_END: Final = (".", "…", "!", "?")


def find(text: str, start: int, end: int) -> Span | None:
    """The words about registering that end a passage: all of it, or what follows a sentence's end."""
    for match in _OPENING.finditer(text, max(start, end - _LONGEST), end):
        opens = match.start() == start or text[start : match.start()].rstrip().endswith(_SENTENCE_END)
        if opens and (end - match.end() <= _REST or _LIMIT.search(text, match.start(), end)):
            return Span(match.start(), end)
    return None


def is_one(words: str) -> bool:
    """Whether a line is about registering and nothing else."""
    found = find(words, 0, len(words))
    return found is not None and found.start == 0


def is_open(text: str, start: int, end: int) -> bool | None:
    """Whether one can still register; None where the words do not say."""
    said = state(text, start, end)
    if said is not None:
        return said[0]
    if (status := status_line(text, start, end)) is not None and status[0] == "full":
        return False
    return True if text[start:end].casefold().startswith(REGISTER) else None
