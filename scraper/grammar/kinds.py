"""What kind of programme item a headline announces."""

import re
from typing import Final

from scraper.lexicon.agenda import CLOSINGS, KINDS

_WORDS: Final = {word: kind for kind, beginnings in KINDS.items() for word in beginnings}
_PATTERN: Final = re.compile(r"(?<![^\W\d_])(?:" + "|".join(re.escape(w) for w in sorted(_WORDS, key=len, reverse=True)) + ")", re.IGNORECASE)
_CLOSING: Final = re.compile(r"(?:\W*)(?:" + "|".join(re.escape(w) for w in CLOSINGS) + r")|.*\b(?:avslutas|sista ord|avslutning|avslut)\W*$", re.IGNORECASE)
#: Kinds that a headline has only when it begins with them: "Samtal i grupper", not "Så startade samtalet".
_OPENING_ONLY: Final = frozenset(("welcome", "discussion", "activity", "meal", "other", "closing", "registration"))
_NEAR: Final = 14  # characters before an activity that do not make it another's ("Kort paus", "Gemensam lunch")


def kind_of(headline: str, has_speakers: bool = False) -> str:  # noqa: FBT001, FBT002
    """The kind of a headline; "talk" where no activity is named."""
    best: str | None = None
    for match in _PATTERN.finditer(headline):
        kind = _WORDS[match[0].lower()]
        near = match.start() <= _NEAR and headline[: match.start()].count(" ") <= 1
        if kind == "panel":
            if best is None or best == "discussion":
                best = kind
        elif best is None and (match.start() == 0 or (near and (kind in ("break", "lunch", "meal", "registration", "discussion", "closing", "activity") or kind == "welcome"))):
            if has_speakers and kind in ("break", "meal") and match.start():
                continue
            best = kind
    if best is None and _CLOSING.match(headline):
        return "closing"
    return best or "talk"


def is_closing(headline: str) -> bool:
    """Whether a headline ends the event: "Mötet avslutas", "Avslut"."""
    return _CLOSING.match(headline) is not None
