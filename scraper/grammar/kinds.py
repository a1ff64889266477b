"""What kind of programme item a headline announces."""

import re
from typing import Final

from scraper.grammar import tries
from scraper.lexicon.agenda import CLOSINGS, KINDS

_WORDS: Final = {word: kind for kind, beginnings in KINDS.items() for word in beginnings}
_BEGINS: Final = re.compile(tries.words(_WORDS), re.IGNORECASE)
_FIRST_LETTER: Final = re.compile(r"[^\W\d_]")
_SECOND_WORD: Final = re.compile(r"\s+(?=[^\W\d_])")
_CLOSING: Final = re.compile(
    r"(?:\W*)(?:"
    + tries.words(CLOSINGS)
    + r")|.*\b(?:avslutas|sista ord|avslutning|avslut|hemresa|hemfärd|hemgång|avresa|avfärd hem)\W*$",
    re.IGNORECASE,
)
_NEAR: Final = 14  # characters before an activity that leave it the headline's own: "Kort paus", "Gemensam lunch"


def kind_of(headline: str, has_speakers: bool = False) -> str:  # noqa: FBT001, FBT002
    """The kind of a headline: the activity that its first or second word begins; "talk" where none is named."""
    kind = _at(headline, 0)
    if kind is None and (second := _SECOND_WORD.search(headline, 1)) and second.end() <= _NEAR:
        kind = _at(headline, second.end())
        if has_speakers and kind in ("break", "meal"):
            kind = None
    if kind in (None, "discussion") and "panel" in headline.lower():
        return "panel"
    if kind is None and _CLOSING.match(headline):
        return "closing"
    return kind or "talk"


def _at(headline: str, start: int) -> str | None:
    first = _FIRST_LETTER.search(headline, start)
    match = _BEGINS.match(headline, first.start()) if first else None
    return _WORDS[" ".join(match[0].lower().split())] if match else None


def is_closing(headline: str) -> bool:
    """Whether a headline ends the event: "Mötet avslutas", "Avslut"."""
    return _CLOSING.match(headline) is not None
