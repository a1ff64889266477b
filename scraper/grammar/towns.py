"""Towns, and what is none: counties, landscapes, municipalities, bodies named after a town."""

import re

from scraper.document import Span
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.places import COUNTIES, COUNTY_FORMS, LANDSCAPES, LOCALITIES, MUNICIPALITIES
from scraper.lexicon.venues import DIRECTIONS, DISTRICTS, TOWN_PARTS

_WORD = r"[A-ZÅÄÖÉÜ][\wåäöéü:.'’&-]*"
_UPPER = "[A-ZÅÄÖÉÜ]"
_EDGE_OF_TOWN = re.compile(rf"(?<!\w)(?:{_WORD}\s+)?({_WORD}?)s\s+(?:{words_pattern(TOWN_PARTS)})(?!\w)")
#: "3 km söder om Eksjö", "strax utanför Mora".
_NEAR = re.compile(rf"(?<!\w)(?:{words_pattern(DIRECTIONS)}\s+om|utanför|i\s+närheten\s+av|nära)\s+(?={_UPPER})", re.IGNORECASE)
DISTRICT = re.compile(rf"(?:s)?\s+{words_pattern(DISTRICTS)}(?!\w)", re.IGNORECASE)
_REGION = re.compile(rf"(?!Länsstyrelse|Region)(?:{_WORD}\s+)?{_WORD}\s+(?:län|läns|kommun)")
_TOWN_WORDS = re.compile(r"[A-ZÅÄÖ][a-zåäöéü]+(?:[- ][A-ZÅÄÖ][a-zåäöéü]+){0,2}")
_LANDS = frozenset(LANDSCAPES) | {county for _, county, _ in COUNTIES}
_TOWNS: frozenset[str] = frozenset(name.casefold() for name in LOCALITIES | (set(MUNICIPALITIES) - _LANDS))
_REGIONS: frozenset[str] = (
    frozenset(name.casefold() for name in (*COUNTY_FORMS, *_LANDS) if "styrelse" not in name.lower()) - _TOWNS
)


def is_town(words: str) -> bool:
    """Whether the words are a town's name and nothing else."""
    return words.casefold() in _TOWNS and words[:1].isupper()


def is_region(words: str) -> bool:
    """Whether the words name a county or a landscape, which are no towns."""
    return words.casefold() in _REGIONS or _REGION.fullmatch(words) is not None


def town_in(text: str, start: int, end: int) -> Span | None:
    """A town at the very start of ``text[start:end]``: the longest name in the table that is no county's or body's."""
    match = _TOWN_WORDS.match(text, start, end)
    if match is None or DISTRICT.match(text, match.end()):
        return None
    stop = match.end()
    while stop > start:
        words = text[start:stop]
        if is_region(words):
            return None
        if is_town(words):
            return None if DISTRICT.match(text, stop) else Span(start, stop)
        stop = text.rfind(" ", start, stop)
    return None


def town_at_edge(text: str, start: int, end: int) -> Span | None:
    """The town of "från Linköpings tätort" or "3 km söder om Eksjö"."""
    near = _NEAR.search(text, start, end)
    if near is not None and text[near.end()].isupper() and (town := town_in(text, near.end(), end)) is not None:
        return town
    for match in _EDGE_OF_TOWN.finditer(text, start, end):
        if is_town(match[1]):
            return Span(*match.span(1))
    return None
