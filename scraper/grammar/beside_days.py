"""Places beside a day: after it on its own line, or on a line by themselves under it."""

import re

from scraper.document import Span
from scraper.grammar.gatherings import has_event, has_venue_kind
from scraper.grammar.places import Place, place_in
from scraper.grammar.rooms import ROOM_ALONE
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.grammar.towns import is_town, town_in
from scraper.lexicon.calendar import MONTHS, WEEKDAYS
from scraper.lexicon.names import GIVEN
from scraper.lexicon.venues import VENUE_KINDS

_UPPER = "A-ZÅÄÖÉ"
_HOUR = r"\d{1,2}(?:[.:]\d{2})?"
CLOCK = rf"(?:kl\.?|klockan|klocka)?\s*{_HOUR}(?:\s*(?:[-–—]+|till)\s*{_HOUR})?"
DAY = (
    rf"(?:(?:{words_pattern(WEEKDAYS)})(?:en)?,?\s+)?(?:den\s+)?\d{{1,2}}(?::?[ea])?(?:\s*[-–]\s*\d{{1,2}})?"
    rf"\s+(?:{words_pattern(MONTHS)})(?!\w)\.?(?:,?\s+\d{{4}})?"
)
_WHEN = rf"(?:{DAY}(?:,?\s*{CLOCK})?|{CLOCK})"
_ON_ITS_LINE = re.compile(
    rf"\s*(?:(?P<town>[{_UPPER}]\w+(?:\s[{_UPPER}]\w+)?):\s*)?{DAY}(?:\s*[,|]?\s*{CLOCK}(?:\s+CES?T)?)?\s*(?:[.,;:|–-]|\si\s|\spå\s)\s*(?=[{_UPPER}])",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"[^\d\n]{0,40}\d")  # a day's figure stands near the beginning
_ONLY_WHEN = re.compile(rf"\s*{_WHEN}\s*", re.IGNORECASE)
_TOWN_AND_DAY = re.compile(rf"([{_UPPER}][\w -]{{1,24}}?)\s*,?\s+(?:den\s+)?(?=\d){DAY}(?:,?\s*{CLOCK})?\s*\.?$", re.IGNORECASE)
_NAME = re.compile(rf"[{_UPPER}][\w'’&-]*(?:\s+(?:[{_UPPER}0-9][\w'’&-]*|(?:{words_pattern(VENUE_KINDS)})(?!\w)|&))*", re.UNICODE)
_GIVEN = frozenset(name.casefold() for name in GIVEN)
_LONGEST = 80  # characters of a line that is only a place


def only_when(text: str, start: int, end: int) -> bool:
    """Whether the line is a day or hours and nothing else."""
    return (
        end - start < _LONGEST
        and _DIGIT.match(text, start, end) is not None
        and _ONLY_WHEN.fullmatch(text, start, end) is not None
    )


def after_day(text: str, start: int, end: int) -> tuple[Place, Span] | None:
    """The place after the day and its hours: "Torsdag 15 november 9-16. Lycksele, Hotell Lappland."."""
    match = _ON_ITS_LINE.match(text, start, end) if _DIGIT.match(text, start, end) is not None else None
    if match is None:
        return None
    span = Span(match.end(), end)
    place = place_in(text, *span)
    if match["town"] is not None and is_town(match["town"]) and place.name is not None and place.locality is None:
        return Place(place.name, place.room, place.street, place.postal_code, Span(*match.span("town"))), span
    return (place, span) if _is_place(text, place) else None


def alone(text: str, start: int, end: int) -> Place | None:
    """The place that a whole line is: "Stiftsgården Rättvik, Kyrkvägen 2, Rättvik"."""
    if end - start > _LONGEST or text[end - 1] in ":!" or text.find("?", start, end) >= 0:
        return None
    place = place_in(text, start, end)
    if text[end - 1] == "." and (place.street is None or place.locality is None):
        return None  # a sentence
    if ROOM_ALONE.match(text, start, end) is not None:
        return place if place.name is not None else Place(Span(start, end))
    return place if _is_place(text, place) else None


def town_and_day(text: str, start: int, end: int) -> Span | None:
    """The town of a line that is a town and a day: "Grangärde den 12 september"."""
    match = _TOWN_AND_DAY.match(text, start, end)
    return Span(*match.span(1)) if match is not None and is_town(match[1]) else None


def _is_place(text: str, place: Place) -> bool:
    if place.name is None:
        return place.street is not None or place.locality is not None
    if _NAME.fullmatch(text, *place.name) is None:
        return False
    words = text[place.name.start : place.name.end]
    if words.split()[0].casefold() in _GIVEN and not has_venue_kind(words):
        return False  # somebody's address
    if has_event(words, 0, len(words)):
        return False
    return has_venue_kind(words) or place.street is not None or town_in(text, *place.name) is not None


def _words(text: str, place: Place | None) -> tuple[str | None, ...] | None:
    if place is None:
        return None
    return tuple(None if span is None else text[span.start : span.end] for span in (place.name, place.street, place.locality))


def _read_after(match: re.Match[str]) -> tuple[str | None, ...] | None:
    found = after_day(match.string, *match.span())
    return None if found is None else _words(match.string, found[0])


def _read_alone(match: re.Match[str]) -> tuple[str | None, ...] | None:
    return _words(match.string, alone(match.string, *match.span()))


AFTER_DAY: Rule[tuple[str | None, ...]] = Rule(
    "after_day",
    re.compile(r".+"),
    _read_after,
    reads={
        "Torsdag 15 november 9-16. Lycksele, Hotell Lappland.": ("Hotell Lappland", None, "Lycksele"),
        "Motala: tisdag 13 september 2022 kl. 18–20, Stadsbiblioteket": ("Stadsbiblioteket", None, "Motala"),
        "25–26 mars 2025, Malmö Arena": ("Malmö Arena", None, "Malmö"),
        "27 april 2022 | 09:30–15:00 CEST | Sölvesborg och online": (None, None, "Sölvesborg"),
        "Onsdag 7 september 2022 kl. 18–20, Folkets hus, Södra Promenaden 126": ("Folkets hus", "Södra Promenaden 126", None),
    },
    skips=("3 maj 2022, Eva Berg, Karlstads kommun", "3 maj kl. 9, Konferens om vatten", "Motala, Stadsbiblioteket"),
)
ALONE: Rule[tuple[str | None, ...]] = Rule(
    "place_alone",
    re.compile(r".+"),
    _read_alone,
    reads={
        "Stiftsgården Rättvik, Kyrkvägen 2, Rättvik": ("Stiftsgården Rättvik", "Kyrkvägen 2", "Rättvik"),
        "Västerås, Elite Stadshotellet": ("Elite Stadshotellet", None, "Västerås"),
        "Karlstad CCC": ("Karlstad CCC", None, "Karlstad"),
        "Storgatan 4, Umeå": (None, "Storgatan 4", "Umeå"),
        "Lindellhallen 4": ("Lindellhallen 4", None, None),
        "Hörsalen, plan 2": ("Hörsalen, plan 2", None, None),
        "Ansgarskyrkan, Pettersbergsgatan 32, Västerås.": ("Ansgarskyrkan", "Pettersbergsgatan 32", "Västerås"),
        "Telaris-salen på Juridicum, Lilla Gråbrödersgatan 4-6, Lund.": ("Juridicum", "Lilla Gråbrödersgatan 4-6", "Lund"),
    },
    skips=(
        "Digital konferens",
        "Eva Berg, Karlstads kommun",
        "Bibliotek för alla",
        "Vi ses i Umeå.",
        "Konferens i Umeå",
        "Kvinnor i Umeå",
        "Tema: Museet",
        "Eva Berg, Storgatan 4, Umeå.",
    ),
)
RULES = (AFTER_DAY, ALONE)
