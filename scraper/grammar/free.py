"""Phrases which say that taking part costs nothing."""

import re
from itertools import islice

from scraper.document import Span
from scraper.grammar.gatherings import has_event
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.money import FREE, FREE_ALONE, FREE_THINGS, NOT_FREE

_FIRST = 4  # mentions in a sentence that are looked at
_FREE = re.compile(rf"(?<!\w){words_pattern(FREE)}(?!\w)", re.IGNORECASE)
_NOT_FREE = re.compile(rf"(?<!\w){words_pattern(NOT_FREE)}\s+$", re.IGNORECASE)
_THING = re.compile(rf"\s*(?:\w+\s+){{0,1}}{words_pattern(FREE_THINGS)}", re.IGNORECASE)
_FREE_THING = re.compile(rf"{words_pattern(FREE_THINGS)}(?:en|n|et|t|na)?(?!\w)", re.IGNORECASE)
_BREAKS = frozenset(":.,!;")  # "Utan kostnad: platserna är få" says it by itself
_SHORT = 60  # a sentence of a few words, "Fri entré!", needs no subject
FREE_STEMS: tuple[str, ...] = ("*kostnad", "gratis", "*avgift", "fri ", "fritt", "*inträde", "entré", "kostar", "free ")


def is_free_value(text: str, start: int, end: int) -> Span | None:
    """The words of a cost label's value that say free."""
    match = _FREE.search(text, start, end)
    if match is not None and not _NOT_FREE.search(text, max(start, match.start() - 20), match.start()):
        return Span(*match.span())
    words = text[start:end].strip(" .!\n").lower()
    return Span(start, end) if words in FREE_ALONE else None


def is_free_sentence(text: str, start: int, end: int) -> Span | None:
    """The words by which a sentence says that taking part is free; other free things ("gratis parkering") do not count."""
    for match in islice(_FREE.finditer(text, start, end), _FIRST):
        if _NOT_FREE.search(text, max(start, match.start() - 20), match.start()) or _THING.match(text, match.end(), end):
            continue
        if (
            end - start <= _SHORT
            or (match.start() == start and text[match.end() : match.end() + 1] in _BREAKS)
            or has_event(text, start, match.start())
            or has_event(text, match.end(), min(end, match.end() + 60))
        ):
            if _other_subject(text, start, match.start()):
                continue
            return Span(*match.span())
    return None


def _other_subject(text: str, start: int, end: int) -> bool:
    """Whether the clause before the free word speaks of parking, food or the like and not of the event."""
    clause = text[max(start, text.rfind(",", start, end) + 1, text.rfind(" och ", start, end) + 1) : end]
    return _FREE_THING.search(clause) is not None and not has_event(clause, 0, len(clause))


def _read_free(match: re.Match[str]) -> bool | None:
    return True if is_free_sentence(match.string, *match.span()) is not None else None


FREE_SENTENCE = Rule(
    "free_sentence",
    re.compile(r".+"),
    _read_free,
    reads={
        "Dagen är kostnadsfri och vi bjuder på frukost, lunch och fika.": True,
        "Fri entré!": True,
        "Det är gratis att delta i konferensen.": True,
        "Välkommen till ett kostnadsfritt webbinarium om vatten i landskapet och i staden.": True,
        "Ingen deltagaravgift.": True,
    },
    skips=(
        "Mitt i Sala finns gott om platser för bilen, gratis överallt med p-skiva.",
        "Gratis parkering finns vid huset.",
        "Länsstyrelsen erbjuder kostnadsfri rådgivning till alla lantbrukare i länet hela året.",
        "Kursen är inte gratis.",
        "Lunchen är gratis.",
    ),
)
RULES = (FREE_SENTENCE,)
