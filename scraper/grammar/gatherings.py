"""Words for events and for bodies, told by how they end: "friluftskonferensen" is a konferens."""

from collections.abc import Set as AbstractSet

from scraper.lexicon.arranging import BODY_ENDS
from scraper.lexicon.gatherings import EVENT_DEFINITES, EVENT_NOUNS, OUTINGS
from scraper.lexicon.venues import VENUE_KINDS

_ENDINGS = ("", "er", "ar", "or", "en", "et", "n", "t", "na", "erna", "arna", "s")
_SHORTEST = 3  # a compound's last part has at least three letters
_MARKS = ".,:;!?()[]\"”’'*•–—-/"

_EVENTS: frozenset[str] = frozenset(
    word + ending for word in (*EVENT_NOUNS, *(o for o in OUTINGS if " " not in o)) for ending in _ENDINGS
) | frozenset(EVENT_DEFINITES)
_BODIES: frozenset[str] = frozenset(BODY_ENDS) | frozenset(word + "s" for word in BODY_ENDS)
_KINDS: frozenset[str] = frozenset(VENUE_KINDS)


def ends_as(word: str, table: AbstractSet[str]) -> bool:
    """Whether a word in lower case is in the table, or a compound of which the last part is."""
    return word in table or any(word[k:] in table for k in range(1, len(word) - _SHORTEST + 1))


def _any(words: str, table: AbstractSet[str]) -> bool:
    return any(ends_as(word.strip(_MARKS), table) for word in words.lower().replace("/", " ").split())


def has_event(text: str, start: int, end: int) -> bool:
    """Whether a word for an event stands in ``text[start:end]``."""
    return _any(text[start:end], _EVENTS)


def has_body(words: str) -> bool:
    """Whether the words hold one by which a name is a body's."""
    return _any(words, _BODIES)


def has_venue_kind(words: str) -> bool:
    """Whether the words hold one for a house or a place: hotel, museum, naturreservat."""
    return _any(words, _KINDS)


def body_kinds(words: str) -> frozenset[str]:
    """The words by which a name is a body's."""
    return frozenset(word for word in (w.strip(_MARKS) for w in words.lower().split()) if ends_as(word, _BODIES))
