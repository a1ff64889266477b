"""Where a title ends and an excerpt begins that stand on one line with nothing between them."""

import re
from typing import Final, NamedTuple

from scraper.grammar.sentences import sentences
from scraper.grammar.words import Kind, kind_of
from scraper.labels import key_of
from scraper.lexicon.listings import KINDS, NOT_LAST, SENTENCE_STARTS

#: Where the site cuts a long title and a long excerpt, in characters.
_TITLE_CUT: Final = 80
_EXCERPT_CUT: Final = 200
_SLACK: Final = 3  # a cut drops the space at which it falls, and in copies spaces are joined
_LONGEST_TITLE: Final = 160
_FEWEST_WORDS: Final = 2  # of a sentence
_CUT: Final = re.compile(r"(?<=[\w,.;:!?)”\"])\s?(?:\.\.\.|…)")
_WORD: Final = re.compile(r"\S+")
_QUOTES: Final = "\"”“'’»«–-•("
_MARKS: Final = '.,:;!?)”"'
_GO_ON: Final = ":–—-,&/("  # what ends no title
_NAMED: Final = Kind.PLACE | Kind.GIVEN | Kind.SURNAME | Kind.BODY | Kind.HEAD
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”’)]?$")
_INFLECTED: Final = ("en", "et", "na", "ns", "ets", "nas", "ornas", "arnas")


class Halves(NamedTuple):
    """The title ends at ``title``, the excerpt begins at ``excerpt``; ``rule`` tells what showed it."""

    title: int
    excerpt: int
    rule: str


def is_cut(words: str) -> bool:
    """Whether the site broke the words off."""
    return words.endswith(("...", "…"))


def is_sentence(text: str, start: int, end: int) -> bool:
    """Whether a line ends as a sentence does, or is broken off."""
    return _SENTENCE_END.search(text[max(start, end - 3) : end]) is not None


def split(text: str, start: int, end: int) -> Halves | None:
    """The two halves of a line, or None where all of it is the title."""
    dots = _cut_of_title(text, start, end)
    if dots is not None:
        return Halves(dots, _skip(text, dots, end), "cut title") if dots < end else None
    return _by_cut_excerpt(text, start, end) or _by_sentence(text, start, end)


def _cut_of_title(text: str, start: int, end: int) -> int | None:
    """Where the dots end with which the site cuts a long title."""
    cuts = _CUT.finditer(text, start, min(end, start + _TITLE_CUT + len("...") + 1))
    return next((dots.end() for dots in cuts if abs(dots.start() - start - _TITLE_CUT) <= _SLACK), None)


def _by_cut_excerpt(text: str, start: int, end: int) -> Halves | None:
    """The excerpt was cut at its length: it begins that far before its dots."""
    if not is_cut(text[start:end]):
        return None
    last = end - (1 if text[end - 1] == "…" else len("..."))
    for length in range(_EXCERPT_CUT, _EXCERPT_CUT - _SLACK, -1):
        at = last - length
        if at > start and text[at - 1] == " " and (text[at].isupper() or text[at] in _QUOTES):
            return Halves(at - 1, at, "cut excerpt")
    return None


def _by_sentence(text: str, start: int, end: int) -> Halves | None:
    """The word with a capital letter at which the excerpt's first sentence begins most likely."""
    first = next(sentences(text, start, min(end, start + 2 * _LONGEST_TITLE)), None)
    words = list(_WORD.finditer(text, *first)) if first else []
    if first is None or len(words) < _FEWEST_WORDS:
        return None
    is_long = end - start > _TITLE_CUT + len("...")
    line = _Line([word[0] for word in words], is_sentence(text, start, end), is_long)
    places = [n for n in range(1, len(words) - _FEWEST_WORDS + 1) if words[n].start() - start <= _LONGEST_TITLE]
    best = max(places, key=line.score, default=0)
    if best and line.score(best):
        return Halves(words[best].start() - 1, words[best].start(), "sentence begins")
    if line.ends and first.end < end and first.end - start <= _LONGEST_TITLE:
        return Halves(first.end, _skip(text, first.end, end), "first sentence")
    return None


class _Line(NamedTuple):
    """The words up to the end of the first sentence."""

    words: list[str]
    ends: bool  # the line ends as a sentence does
    is_long: bool  # it is no title alone

    def score(self, n: int) -> int:
        """How surely a sentence begins at a word; 0: it does not."""
        word, before, following = self.words[n].lstrip(_QUOTES), self.words[n - 1], self.words[n + 1]
        plain = word.strip(_MARKS)
        if not word[:1].isupper() or (plain.isupper() and len(plain) > 1):
            return 0
        if before.casefold() in NOT_LAST or before[-1] in _GO_ON:
            return 0
        again = n > 1 and plain.casefold() == self.words[0].casefold()  # the sentence names the event once more
        if again or plain.casefold() in SENTENCE_STARTS or (word.endswith(":") and key_of(plain)):
            return 4
        if not self.ends or n + _FEWEST_WORDS == len(self.words) or following[0].isupper() or before.casefold() in KINDS:
            return 0
        if n > 1 and before[0].isupper():
            return int(self.is_long)  # a name of two words, unless nothing else is left
        return 3 if n > 1 and plain.endswith(_INFLECTED) and not kind_of(plain) & _NAMED else 2


def _skip(text: str, position: int, end: int) -> int:
    """The next place that is no white space."""
    while position < end and text[position].isspace():
        position += 1
    return position
