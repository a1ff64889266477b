"""What kind of programme item a headline announces."""

import re
from typing import Final

from scraper.grammar import tries
from scraper.lexicon.agenda import CLOSINGS, COMPOUND_KINDS, KINDS, PHRASE_KINDS

_WORDS: Final = {word: kind for kind, beginnings in KINDS.items() for word in beginnings}
_BEGINS: Final = re.compile(tries.words(_WORDS), re.IGNORECASE)
_FIRST_WORD: Final = re.compile(r"\W*([^\W\d_]+)")
_COMPOUND: Final = re.compile(rf"(?<=[a-zåäö]{{2}})(?:{tries.words(COMPOUND_KINDS)})$")
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
    kind = _at(headline, 0) or _compound(headline)
    if kind is None and (second := _SECOND_WORD.search(headline, 1)) and second.end() <= _NEAR:
        kind = _at(headline, second.end())
        if kind == "discussion" or (has_speakers and kind in ("break", "meal")):
            kind = None  # "Svåra frågor för länet" is a talk
    low = headline.lower()
    if kind in (None, "discussion") and "panel" in low:
        return "panel"
    if kind is None:
        kind = next((k for phrase, k in PHRASE_KINDS.items() if phrase in low), None)
    if kind is None and _CLOSING.match(headline):
        return "closing"
    return kind or "talk"


def _compound(headline: str) -> str | None:
    """The kind of the first word's last part: "Hamnvandring", "Falldiskussioner i grupp"."""
    first = _FIRST_WORD.match(headline)
    ending = _COMPOUND.search(first[1].lower()) if first else None
    return COMPOUND_KINDS[ending[0]] if ending else None


def _at(headline: str, start: int) -> str | None:
    first = _FIRST_LETTER.search(headline, start)
    match = _BEGINS.match(headline, first.start()) if first else None
    return _WORDS[" ".join(match[0].lower().split())] if match else None


def is_closing(headline: str) -> bool:
    """Whether a headline ends the event: "Mötet avslutas", "Avslut"."""
    return _CLOSING.match(headline) is not None
