"""Towns of events: in a heading, beside a day, and where an excursion goes."""

import re

from scraper.document import Span
from scraper.grammar.addressed import with_address
from scraper.grammar.places import Place
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import lowered, words_pattern
from scraper.grammar.towns import is_region, is_town, town_in
from scraper.grammar.venues import DATE_AT_END, HELD_RIGHT, TOWN_THEN_DATE, WINDOW, phrases
from scraper.lexicon.gatherings import OUTINGS

_OUTING_BEFORE = re.compile(
    (
        rf"(?<!\w)(?:{words_pattern((*OUTINGS, 'tur', 'turen', 'resa', 'resan'))})\s+(?:på|i|till|vid|genom|"
        r"runt|längs)\s*$"
    ),
    re.IGNORECASE,
)
_ENDS_THERE = re.compile(r"\s*(?:$|[!.,:;(–—-]|den\s|\d|på\s|om\s|för\s|med\s|under\s)")
#: "Luleå: Rådslag om vatten", "Naturvårdsdag, Skövde".
_AT_HEAD = re.compile(r"\s*(?::|\s[–—-])\s")


def excursion_goal(text: str, start: int, end: int) -> tuple[Place, Span] | None:
    """Where a title's excursion goes: "Exkursion till Hjälstaviken"."""
    for _, phrase in phrases(text, start, end):
        lead = text[start : phrase.start]
        if _OUTING_BEFORE.search(lead) is None:
            continue
        words = text[phrase.start : phrase.end]
        if is_region(words) or is_region(words.removesuffix("s")):
            return None
        if is_town(words):
            return Place(locality=phrase), phrase
        place, stop = with_address(text, phrase, end)
        return place, Span(phrase.start, stop)
    return None


def town_of_title(text: str, start: int, end: int) -> Span | None:
    """The town that a heading ends in or names before its day: "Friluftskonferens i Umeå 8 maj"."""
    low = lowered(text)
    at = low.rfind(" i ", start, end)
    while at >= 0:
        town = town_in(text, at + 3, end)
        if town is not None and _ENDS_THERE.match(text, town.end, end):
            return town
        at = low.rfind(" i ", start, at)
    town = town_in(text, start, end)
    if town is not None and _AT_HEAD.match(text, town.end, end):
        return town
    comma = text.rfind(", ", start, end)
    town = town_in(text, comma + 2, end) if comma >= 0 else None
    return town if town is not None and town.end == end else None


def town_by_date(text: str, start: int, end: int) -> Span | None:
    """The town beside a day: "8 juni i Stockholm", "i Luleå den 3 maj", or "på plats i Växjö"."""
    at = text.find(" i ", start, end)
    while at >= 0:
        if text[at + 3 : at + 4].isupper() and (town := town_in(text, at + 3, end)) is not None:
            before = text[max(start, at - WINDOW) : at]
            if (
                before.endswith("på plats")
                or HELD_RIGHT.search(before)
                or DATE_AT_END.search(before)
                or TOWN_THEN_DATE.match(text, town.end, end)
            ):
                return town
        at = text.find(" i ", at + 1, end)
    return None


def _words(span: Span | None, text: str) -> str | None:
    return None if span is None else text[span.start : span.end]


def _read_town(match: re.Match[str]) -> str | None:
    return _words(town_of_title(match.string, *match.span()) or town_by_date(match.string, *match.span()), match.string)


TOWN = Rule(
    "town",
    re.compile(r".+"),
    _read_town,
    reads={
        "Friluftskonferens i Umeå": "Umeå",
        "Luleå: Rådslag om vatten": "Luleå",
        "Örebro – seminarium om vatten": "Örebro",
        "Naturvårdsdag, Skövde": "Skövde",
        "Medborgardialog i Hudiksvall om vindkraft": "Hudiksvall",
        "Vårträff 8 juni i Stockholm": "Stockholm",
        "Vi ses i Luleå den 3 maj.": "Luleå",
        "Konferensen hålls i Visby.": "Visby",
        "Rådslag i Kalmar den 3 maj 2022": "Kalmar",
    },
    skips=(
        "Rådslag i Kalmar län",
        "Kvinnofrid i Dalarna",
        "Konferens om utbildning i Skåne",
        "Nyheter i Uppsala kommun",
        "Uppsala kommun: Nyheter",
        "Stina Berg, Uppsala kommun",
    ),
)
RULES = (TOWN,)
