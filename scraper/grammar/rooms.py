"""Rooms and halls, the houses that they are in, and floors."""

import re

from scraper.document import Span
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.grammar.towns import town_in
from scraper.lexicon.venues import FLOORS, ROOMS

_UPPER = "A-ZÅÄÖÉÜ"
_ROOM_WORDS = words_pattern(ROOMS)
ROOM = re.compile(
    (
        rf"(?:i\s+|i\s+den\s+)?((?:{_ROOM_WORDS})(?:\s*:\s*|\s+)"
        rf"(?:[{_UPPER}\d][\w:.'’-]*(?:\s+(?:[{_UPPER}\d][\w:.'’-]*))*)|(?:[{_UPPER}]\w*\s+)?{_ROOM_WORDS}|"
        rf"(?-i:(?:[{_UPPER}][\w-]*\s+)?[{_UPPER}][\w-]*s)\s+(?:{_ROOM_WORDS})|[{_UPPER}][\w-]*(?:salen|rummet|lokalen|aulan|hallen))$"
    ),
    re.IGNORECASE,
)
#: A line that is a room: "Hörsalen, plan 2", "Lindellhallen 4", "Scen Väst".
ROOM_ALONE = re.compile(
    rf"(?:(?i:{_ROOM_WORDS})(?:\s+[{_UPPER}\d][\w-]*){{0,2}}|[{_UPPER}]\w*(?:salen|rummet|lokalen|aulan|hallen)(?:\s\w{{1,3}})?)(?:,.*)?$"
)
ROOM_TAIL = re.compile(rf"\s+i\s+((?:{_ROOM_WORDS})\s+[{_UPPER}\d][\w'’-]*(?:\s+[{_UPPER}\d][\w'’-]*)*|(?:{_ROOM_WORDS}))$")
#: "Telaris-salen på Juridicum", "Aulan i Rådhuset": a hall and the house that it is in.
_ROOM_HEAD = re.compile(
    rf"((?i:{_ROOM_WORDS})(?:\s+[{_UPPER}\d][\w-]*){{0,2}}|[{_UPPER}][\w-]*(?:salen|rummet|lokalen|aulan|hallen))\s+(?:på|i)\s+(?=[{_UPPER}])"
)
FLOOR = re.compile(
    (
        rf"(?:{words_pattern(FLOORS)})\s*[\w:]{{0,3}}$|(?:\d{{1,2}}|[\w]+)\s*(?:tr|trappor|trappa|vån|våningen)"
        r"\.?(?:\s+(?:upp|ner))?$"
    ),
    re.IGNORECASE,
)


def hall_of(text: str, span: Span) -> re.Match[str] | None:
    """The hall in front of the house that it is in: "Aulan i Rådhuset", not "Aulan i Umeå", "Sal 2 i Hus B"."""
    hall = _ROOM_HEAD.match(text, *span)
    if hall is None or town_in(text, hall.end(), span.end) is not None:
        return None
    return None if ROOM.match(text, hall.end(), span.end) or FLOOR.match(text, hall.end(), span.end) else hall


def _read_hall(match: re.Match[str]) -> tuple[str, str] | None:
    hall = hall_of(match.string, Span(*match.span()))
    return None if hall is None else (hall[1], match.string[hall.end() :])


HALL: Rule[tuple[str, str]] = Rule(
    "hall_of",
    re.compile(r".+"),
    _read_hall,
    reads={
        "Telaris-salen på Juridicum": ("Telaris-salen", "Juridicum"),
        "Aulan i Rådhuset": ("Aulan", "Rådhuset"),
        "Sal B på Kulturhuset": ("Sal B", "Kulturhuset"),
    },
    skips=("Aulan i Umeå", "Sal 2 i Hus 3", "Salen i huset", "Kulturhuset i Lund"),
)
RULES = (HALL,)
