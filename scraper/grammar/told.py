"""What sentences tell of a talk: its name behind "under rubriken", and that nothing but the way to its speaker stands there."""

import re
from typing import Final

from scraper.document import Span
from scraper.grammar import headline_ends, words
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import Kind
from scraper.lexicon.agenda import ABOUT, INTRODUCING, PARTICLES, SUBJECT_MARKS
from scraper.lexicon.speech import FINITE

#: "berättar om ”…”", "föreläser under rubriken ”…”": the headline stands in quotation marks, or behind such words alone.
_NAMED: Final = re.compile(
    rf"(?:[^\W\d_]+\s+){{1,5}}?(?:{words_pattern((*ABOUT, *SUBJECT_MARKS))}:?\s+([”“\"»«„][^”“\"»«„\n]+[”“\"»«])(?=\W*$|\s+\w)"
    rf"|{words_pattern(SUBJECT_MARKS)}:?\s+([A-ZÅÄÖ].*))",
    re.DOTALL,
)
#: "Mötet öppnas av", "Rapporten läggs fram av:" in front of a name, or of lines with names.
_HELD_BY: Final = re.compile(rf"[^\W\d_]+(?:e[nt]|na)\s+[^\W\d_]+s(?:\s+{words_pattern(PARTICLES)})?\s+av\s*:?\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")


def subject(text: str, start: int, end: int) -> Span | None:
    """The name of a talk, where the words behind a speaker tell it: with its quotation marks, or without what follows it."""
    found = _NAMED.match(text, start, end)
    if found is None:
        return None
    return Span(*found.span(1)) if found[1] else headline_ends.without_tail(text, *found.span(2))


def is_held_by(text: str, start: int, end: int) -> bool:
    """Whether words only lead to a person: "Mötet öppnas av"."""
    return _HELD_BY.fullmatch(text, start, end) is not None


def only_leads(text: str, start: int, end: int) -> bool:
    """Whether words in front of a person are adverbs and verbs alone: "Härefter inledde"."""
    return all(word.lower() in INTRODUCING or _is_verb(word) for word in _WORD.findall(text, start, end))


def is_sentence(text: str, span: Span) -> bool:
    """Whether words tell that something takes place: "Torsdagen den 11 oktober hålls en temadag"."""
    said = [word for word in text[span.start : span.end].split() if word.isalpha() and word.islower()]
    return any(word in FINITE or _is_verb(word) for word in said)


def _is_verb(word: str) -> bool:
    return word.islower() and bool(words.kind_of(word) & (Kind.VERB | Kind.PAST))
