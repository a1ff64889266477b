"""Where a headline ends: before the sentence that describes it, the body at its end, the clock, the aside."""

import re
from typing import Final

from scraper.document import Span
from scraper.grammar import bodies, words
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import CONNECTIVES, ORGANISATION, Kind
from scraper.lexicon.agenda import ASIDES, CREDITS, DESCRIBING
from scraper.lexicon.calendar import WEEKDAYS
from scraper.lexicon.labels import LABELS
from scraper.lexicon.speech import FINITE

_BRACKET: Final = re.compile(r"\s*\([^()]*\)\s*[.!]?$")
SENTENCE_END: Final = re.compile(
    r"(?<=[^\W\d_]{3}[.?!])\s+(?=[A-ZÅÄÖ])|(?<=[?!])\s+|(?<=[^\W\d_]{2}[?!])(?=[A-ZÅÄÖ][a-zåäö])|(?<=[a-zåäö]{4}\.)(?=[A-ZÅÄÖ][a-zåäö])"
)
TRIM_RIGHT: Final = " \n\t-–—:;,|([/•*"
#: "Lunchmusik kl 12.15".
_CLOCK_TAIL: Final = re.compile(r"(?<=[^\W\d_]),?\s+kl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*$")
#: "… utanförskapet! Arr: Fryshuset", "… i stadsarkivet OBS en tisdag".
_ASIDE_TAIL: Final = re.compile(rf"(?<=[.!?])\s+(?i:{words_pattern((*ASIDES, *CREDITS))})\s*:|\s+OBS\b[!:]?")
#: "Hunden Bodri. Lördag 28 september 9.30".
_DAY_TAIL: Final = re.compile(
    rf"(?<=[.!?])\s+{words_pattern(WEEKDAYS)}\s+(?:den\s+)?\d{{1,2}}\b[^.!?]*(?:\d[.:]\d+)?\s*$", re.IGNORECASE
)
#: "… undrade. Paneldeltagare:".
_LABEL_TAIL: Final = re.compile(rf"(?<=[.!?])\s+{words_pattern(LABELS['speakers'])}\s*:?\s*$", re.IGNORECASE)
_LONG_TAIL: Final = 70
_NEEDS_NO_BRACKET: Final = 3  # spaces in a headline that can do without the bracket at its end
_SHORT_SENTENCE: Final = 20
_SHORT_REST: Final = 45


def sentence(text: str, start: int, end: int) -> Span | None:
    """The first sentence."""
    sentence = SENTENCE_END.search(text, start, end)
    return without_tail(text, start, sentence.start() if sentence else end)


def _first_sentence(text: str, start: int, end: int) -> int:
    """Where the headline ends: what goes on for longer than it, and tells rather than names, describes it."""
    first = SENTENCE_END.search(text, start, end)
    enough = _SHORT_SENTENCE if first is None or text[first.start() - 1] != "." else 0
    if (
        first is not None
        and first.start() - start >= enough
        and text[first.end() : end].split(maxsplit=1)[0].lower() in DESCRIBING
    ):
        return first.start()  # "Musikprogram på vågen. En sorglig afton …"
    if first is not None and first.start() - start >= _SHORT_SENTENCE and first.end() == first.start():
        return first.start()  # "… just nu?Länet växer": a line break was lost here
    if first is not None and first.start() - start >= enough and _has_verb(text[first.end() : end]):
        return first.start()
    if (
        first is None
        or first.start() - start < _SHORT_SENTENCE
        or end - first.end() <= max(_SHORT_REST, 1.3 * (first.start() - start))
    ):
        return end
    tells = SENTENCE_END.search(text, first.end(), end) or any(
        words.kind_of(w) & Kind.VERB for w in text[first.end() : end].split()[1:] if w.isalpha() and w.islower()
    )
    return first.start() if tells else end


def _has_verb(sentence: str) -> bool:
    """Whether a few words are a running sentence: "Alla som vill får vara med!"."""
    return (
        sentence.count(" ") > 2
        and "?" not in sentence
        and any(w in FINITE or (w.islower() and words.kind_of(w) & Kind.VERB) for w in sentence.split() if w.isalpha())
    )


def without_tail(text: str, start: int, end: int) -> Span | None:
    """A headline without a body at its end (", HaV")."""
    for tail_of in (_LABEL_TAIL, _ASIDE_TAIL, _DAY_TAIL, _CLOCK_TAIL):
        if found := tail_of.search(text, start, end):
            end = found.start()
    while end > start and text[end - 1] in TRIM_RIGHT:
        end -= 1
    end = _first_sentence(text, start, end)
    bracket = _BRACKET.search(text, start, end)
    if bracket and text.count(" ", start, bracket.start()) >= _NEEDS_NO_BRACKET:
        end = bracket.start()  # "Lunch (egen)" says less without it
    end = _without_bodies(text, start, end)
    if text[end - 1 : end] == "." and text[end - 4 : end - 1].isalpha():
        end -= 1  # a full stop ends the line; "m.m.", "..." are part of it
    return Span(start, end) if end > start else None


def _without_bodies(text: str, start: int, end: int) -> int:
    """Where a headline ends before the bodies behind its last comma or in a sentence of their own."""
    comma = text.rfind(",", start, end)
    if comma > start and end - comma < _LONG_TAIL:
        tail = words.cut(text, comma + 1, end)
        if tail and is_only_bodies(tail):
            end = comma
    last = next((m.end() for m in reversed([*SENTENCE_END.finditer(text, start, end)])), None)
    if last is not None and end - last < _LONG_TAIL:
        tail = [t for t in words.cut(text, last, end) if t.low not in ("tillsammans", "med", ".")]
        if tail and is_only_bodies(tail):
            end = last  # "Välkomna! Länsstyrelsen tillsammans med Region Kalmar län"
            while end > start and text[end - 1].isspace():
                end -= 1
    return end


def is_only_bodies(tail: list[words.Token]) -> bool:
    """Whether words are nothing but the names of one or several bodies."""
    if not tail[0].kind & Kind.CAPITAL or len(tail) > 8 or any(t.kind & Kind.VERB and not t.kind & Kind.CAPITAL for t in tail):
        return False
    lo = 0
    for n in range(len(tail) + 1):
        if n == len(tail) or tail[n].low in CONNECTIVES:
            if not bodies.is_body(tail, lo, n) or not (tail[lo].kind | tail[n - 1].kind) & ORGANISATION:
                return False
            lo = n + 1
    return True
