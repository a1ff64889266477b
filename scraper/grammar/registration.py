"""Phrases about registering: whether it is open, and for how many."""

import re

from scraper.document import Span
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.grammar.status import sentence_status
from scraper.lexicon.registration import CLOSED, OPEN

_CLOSED = re.compile(rf"(?<!\w)(?:{words_pattern(CLOSED)})(?!\w)", re.IGNORECASE)
_OPEN = re.compile(rf"(?<!\w)(?:{words_pattern(OPEN)})(?!\w)", re.IGNORECASE)
_NONE_LEFT = re.compile(r"(?<!\w)(?:inga|0)\s+(?:lediga\s+)?platser", re.IGNORECASE)
_CONDITION = re.compile(r"(?<!\w)(?:om|ifall|när|efter att|så länge|i mån av|i mån)\s", re.IGNORECASE)
_CAPACITY = re.compile(
    r"(?:max(?:imalt|imala|antal|\.)?(?:\s+antal(?:et)?)?(?:\s+deltagare)?\s*(?:är|:)?\s*(\d{1,5})"
    r"(?:\s*(?:personer|deltagare|platser|st))?|"
    r"(?:begränsa[dt]\w*|antal(?:et)?\s+(?:platser|deltagare))\s+(?:\w+\s+){0,4}?till\s+(\d{1,5})|"
    r"plats\s+för\s+(?:max\s+|högst\s+|upp\s+till\s+)?(\d{1,5})|"
    r"högst\s+(\d{1,5})\s+(?:personer|deltagare)|"
    r"antal\s+(?:platser|deltagare)\s*(?:är|:)\s*(?:max\s+)?(\d{1,5}))"
    r"(?![\d:.]*\d)(?!\s*(?:(?:kr|kronor|timmar|minuter|dagar|år|procent|per)\b|%))",
    re.IGNORECASE,
)
CAPACITY_STEMS: tuple[str, ...] = ("max", "begräns", "plats för", "högst", "antal platser", "antal deltagare", "antalet")


def state(text: str, start: int, end: int) -> tuple[bool, Span] | None:
    """Whether a sentence says that registration is open or closed, with the span of its words."""
    if _CONDITION.match(text, start, end):
        return None
    for pattern, is_open in ((_CLOSED, False), (_NONE_LEFT, False), (_OPEN, True)):
        if (match := pattern.search(text, start, end)) is not None:
            return is_open, Span(*match.span())
    status = sentence_status(text, start, end)
    return (False, status[1]) if status is not None and status[0] == "full" else None


def capacity(text: str, start: int, end: int) -> tuple[int, Span] | None:
    """How many can take part, with the span of the words."""
    match = _CAPACITY.search(text, start, end)
    if match is None:
        return None
    number = next(int(group) for group in match.groups() if group)
    return (number, Span(*match.span())) if number > 0 else None


def _read_state(match: re.Match[str]) -> bool | None:
    found = state(match.string, *match.span())
    return None if found is None else found[0]


def _read_capacity(match: re.Match[str]) -> int | None:
    found = capacity(match.string, *match.span())
    return None if found is None else found[0]


STATE = Rule(
    "registration_state",
    re.compile(r".+"),
    _read_state,
    reads={
        "Det är inte tillåtet att göra anmälningar längre.": False,
        "Anmälningsdatum är passerat": False,
        "Anmälan är stängd.": False,
        "Kursen är fullbokad.": False,
        "51 lediga platser kvar": True,
        "Anmälan är öppen till den 4 maj.": True,
        "Inga platser kvar": False,
    },
    skips=("Fullt?", "Anmäl dig senast den 4 maj.", "Om anmälan är stängd, ring oss.", "Anmälan krävs."),
)
CAPACITY = Rule(
    "capacity",
    re.compile(r".+"),
    _read_capacity,
    reads={
        "Max 30 deltagare.": 30,
        "Antalet platser är begränsat till 25.": 25,
        "Det finns plats för 50 personer.": 50,
        "Högst 12 deltagare": 12,
        "Antal platser: 40": 40,
    },
    skips=("Max 2 timmar.", "51 lediga platser kvar", "25 personer medverkar under dagen.", "Maxpris 500 kr"),
)
RULES = (STATE,)
CAPACITY_RULES = (CAPACITY,)
