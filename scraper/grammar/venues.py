"""Places as running text names them: "Vi träffas vid Listershuvuds naturreservat", "8 juni i Stockholm"."""

import re
from collections.abc import Iterator

from scraper.document import Span
from scraper.grammar.gatherings import body_kinds, has_event, has_venue_kind
from scraper.grammar.places import Place, place_in, street_at
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import lowered, words_pattern
from scraper.grammar.towns import is_region, is_town, town_at_edge, town_in
from scraper.lexicon.calendar import MONTHS, WEEKDAYS
from scraper.lexicon.gatherings import OUTINGS
from scraper.lexicon.labels import LABELS
from scraper.lexicon.venues import MEETING_VERBS, VENUE_KINDS

_UPPER = "A-ZÅÄÖÉ"
_KINDS = words_pattern(VENUE_KINDS)
_MONTH = words_pattern(MONTHS)
_DATE = (
    f"(?:(?:{words_pattern(WEEKDAYS)})"
    rf"\s+)?(?:den\s+)?\d{{1,2}}(?::?[ea])?(?:\s*[-–]\s*\d{{1,2}})?\s+(?:{_MONTH})(?!\w)\.?(?:\s+\d{{4}})?"
)
_CLOCK = r"(?:,?\s*(?:kl\.?|klockan|klocka)?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–—]+\s*\d{1,2}(?:[.:]\d{2})?)?)?"
_AT = (" på ", " vid ", " hos ")
_WELCOMES = frozenset({"välkommen", "välkomna", "bjuds in", "bjuder in"})
_PREPOSITIONS = (" på ", " vid ", " i ", " hos ", " utanför ", " omkring ", " till ", " genom ")
_PHRASE = re.compile(
    rf"(?:[Ll]änsstyrelsen(?:s\s+lokaler)?|[{_UPPER}][\w'’&-]*)"
    rf"(?:\s+(?:[{_UPPER}0-9][\w'’&-]*|{_KINDS}(?!\w)|&|och(?=\s+[{_UPPER}]\w+\s+{_KINDS})|(?:av|de|la|the|"
    rf"in)(?=\s+[{_UPPER}])))*"
)
#: "parkeringen vid Kvarndammen", "bygdegården i Grangärde": a kind in the definite form, told which by a name.
_KIND_AT_NAME = re.compile(
    rf"\w*{words_pattern(kind for kind in VENUE_KINDS if kind.endswith(('en', 'et')))}"
    rf"\s+(?:vid|i|på)\s+[{_UPPER}][\w'’-]*(?:\s+[{_UPPER}][\w'’-]*)*"
)
_MEETING = re.compile(rf"(?<!\w){words_pattern(MEETING_VERBS)}(?!\w)", re.IGNORECASE)
_OUTING_BEFORE = re.compile(
    (
        rf"(?<!\w)(?:{words_pattern((*OUTINGS, 'tur', 'turen', 'resa', 'resan'))})\s+(?:på|i|till|vid|genom|"
        r"runt|längs)\s*$"
    ),
    re.IGNORECASE,
)
_DATE_AT_END = re.compile(rf"{_DATE}{_CLOCK}\s*,?$", re.IGNORECASE)
_WINDOW = 60  # characters that a day with its hours takes at most
_TOWN_THEN_DATE = re.compile(rf"\s*,?\s+(?:på\s+)?{_DATE}", re.IGNORECASE)
_NUMBERED_TIME = re.compile(
    (
        rf"\s*(?:{_DATE}{_CLOCK}|(?:kl\.?|"
        rf"klockan)?\s*\d{{1,2}}(?:[.:]\d{{2}})?\s*[-–—]\s*\d{{1,2}}(?:[.:]\d{{2}})?)\s*[.,;:–-]?\s*(?:i\s+|"
        r"på\s+|vid\s+)?"
    ),
    re.IGNORECASE,
)
_LABELS = words_pattern(label for label in LABELS["venue"] if label.isalpha() and label not in {"samling", "stad", "lokal"})
#: Stems to look for a label in the midst of a line by.
INLINE_STEMS: tuple[str, ...] = tuple(
    f"{label}:" for label in LABELS["venue"] if label.isalpha() and label not in {"samling", "stad", "lokal"}
)
_INLINE = re.compile(rf"(?:(?<![^\n])|[,.;(|–-]\s*)(?:{_LABELS})\s*:\s*(?=\S)", re.IGNORECASE)
_TOWN_AFTER = re.compile(r"(?:\s+i\s+(?:centrala\s+)?|,\s+)(?=[A-ZÅÄÖ])")
_STREET_AFTER = re.compile(r"(?:\s+på\s+|,\s+)(?=[A-ZÅÄÖ])")
_ENDS_THERE = re.compile(r"\s*(?:$|[!.,:;(–—-]|den\s|\d|på\s)")
_PLACE_BODIES = frozenset(
    {
        "hus",
        "slott",
        "gård",
        "centrum",
        "center",
        "museum",
        "museet",
        "nationalpark",
        "teatern",
        "teater",
        "bibliotek",
        "biblioteket",
        "naturum",
        "science park",
        "stad",
        "kyrkan",
        "skolan",
        "gymnasiet",
        "folkhögskola",
    }
)


def phrases(text: str, start: int, end: int) -> Iterator[tuple[int, Span]]:
    """Capitalised phrases after a preposition: where the preposition begins, and the phrase."""
    spots: list[tuple[int, int]] = []
    for preposition in _PREPOSITIONS:
        at = text.find(preposition, start, end)
        while at >= 0:
            begin = at + len(preposition)
            spots.append((at, begin))
            at = text.find(preposition, at + 1, end)
    for at, begin in sorted(spots):
        upper = text[begin : begin + 1].isupper() or text.startswith("länsstyrelsen", begin)
        if (match := (_PHRASE if upper else _KIND_AT_NAME).match(text, begin, end)) is not None:
            yield at, Span(*match.span())


def _town_end(text: str, start: int, end: int) -> int:
    """The end of " i TOWN" or ", TOWN" at the start; the start itself where there is none."""
    tail = _TOWN_AFTER.match(text, start, end)
    town = town_in(text, tail.end(), end) if tail is not None else None
    return start if town is None else town.end


def with_town(text: str, phrase: Span, end: int) -> Place:
    """The place of a phrase together with " i TOWN", ", TOWN" or "från TOWNs tätort" after it."""
    stop = _town_end(text, phrase.end, end)
    tail = _STREET_AFTER.match(text, stop, end)
    if tail is not None and (street := street_at(text, tail.end(), end)) is not None:
        stop = _town_end(text, street.end, end)
    place = place_in(text, phrase.start, stop)
    if place.locality is None and (edge := town_at_edge(text, stop, end)) is not None:
        return Place(place.name, place.room, place.street, place.postal_code, edge)
    return place


def meeting_place(text: str, start: int, end: int) -> tuple[Place, Span] | None:
    """Where a sentence says that one meets, or that the event is held."""
    for at, phrase in phrases(text, start, end):
        if place := held_at(text, Span(start, end), at, phrase):
            return place, phrase
    return None


def held_at(text: str, sentence: Span, at: int, phrase: Span) -> Place | None:
    """The place that a phrase names, when the sentence says that one meets there, or names a day right before or after it."""
    words = text[phrase.start : phrase.end]
    if is_region(words):
        return None
    board = words.lower().startswith("länsstyrelsen")
    house = board or has_venue_kind(words)
    located = (
        text.startswith(_AT, at)
        and _town_end(text, phrase.end, sentence.end) > phrase.end
        and not has_event(words, 0, len(words))
    )
    if not house and not located:
        return None
    if _meets(text, sentence, at, phrase, house=house) or (house and not board and _event_before(text, sentence, at, words)):
        return with_town(text, phrase, sentence.end) or None
    return None


def _meets(text: str, sentence: Span, at: int, phrase: Span, *, house: bool) -> bool:
    """Whether words of meeting stand before the place within about one clause, or a day beside it."""
    near = text.rfind(" ", sentence.start, max(sentence.start, at - 90)) + 1
    meeting = _MEETING.search(text, max(sentence.start, near), at)
    if meeting is not None and (house or meeting[0].lower() not in _WELCOMES):
        return True
    return not body_kinds(text[phrase.start : phrase.end]) - _PLACE_BODIES and day_beside(text, sentence, at, phrase)


def day_beside(text: str, sentence: Span, at: int, phrase: Span) -> bool:
    """Whether a day stands right before "på PLACE" or right after it."""
    if not text.startswith(_AT, at):
        return False
    before = text[max(sentence.start, at - _WINDOW) : at]
    return _DATE_AT_END.search(before) is not None or _TOWN_THEN_DATE.match(text, phrase.end, sentence.end) is not None


def _event_before(text: str, sentence: Span, at: int, words: str) -> bool:
    before = text[max(sentence.start, at - 40) : at].rsplit(maxsplit=3)[-3:]
    return not body_kinds(words) - _PLACE_BODIES and has_event(" ".join(before), 0, 40)


def excursion_goal(text: str, start: int, end: int) -> tuple[Place, Span] | None:
    """Where a title's excursion goes: "Exkursion till Hjälstaviken"."""
    for _, phrase in phrases(text, start, end):
        lead = text[start : phrase.start]
        if _OUTING_BEFORE.search(lead) is None:
            continue
        words = text[phrase.start : phrase.end]
        if is_region(words) or is_region(words.removesuffix("s")):
            return None
        place = Place(locality=phrase) if is_town(words) else with_town(text, phrase, end)
        return place, phrase
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
    return None


def town_by_date(text: str, start: int, end: int) -> Span | None:
    """The town beside a day: "8 juni i Stockholm", "i Luleå den 3 maj", or "på plats i Växjö"."""
    at = text.find(" i ", start, end)
    while at >= 0:
        if text[at + 3 : at + 4].isupper() and (town := town_in(text, at + 3, end)) is not None:
            before = text[max(start, at - _WINDOW) : at]
            if before.endswith("på plats") or _DATE_AT_END.search(before) or _TOWN_THEN_DATE.match(text, town.end, end):
                return town
        at = text.find(" i ", at + 1, end)
    return None


def without_time(text: str, start: int, end: int) -> Span:
    """The value of "Tid och plats" without the time in front."""
    while (match := _NUMBERED_TIME.match(text, start, end)) is not None and match.end() > start and match[0].strip():
        start = match.end()
    return Span(start, end)


def inline_label(text: str, start: int, end: int) -> Span | None:
    """The value of a venue label in the midst of a line: "Onsdag 22 augusti, Plats: Clarion Hotel Winn Gävle"."""
    match = _INLINE.search(text, start, end)
    return Span(match.end(), end) if match is not None else None


def _words(span: Span | None, text: str) -> str | None:
    return None if span is None else text[span.start : span.end]


def _read_meeting(match: re.Match[str]) -> tuple[str | None, ...] | None:
    found = meeting_place(match.string, *match.span())
    return None if found is None else (_words(found[0].name, match.string), _words(found[0].locality, match.string))


def _read_town(match: re.Match[str]) -> str | None:
    return _words(town_of_title(match.string, *match.span()) or town_by_date(match.string, *match.span()), match.string)


MEETING_PLACE: Rule[tuple[str | None, ...]] = Rule(
    "meeting_place",
    re.compile(r".+"),
    _read_meeting,
    reads={
        "Vi träffas vid Listershuvuds naturreservat onsdagen den 6 september klockan 9.30.": (
            "Listershuvuds naturreservat",
            None,
        ),
        "Deltagarna samlas i och omkring Tinnerö rundloge, en kort bit från Linköpings tätort.": (
            "Tinnerö rundloge",
            "Linköping",
        ),
        "Konferensen hålls på Elite Hotel i Umeå den 4 maj.": ("Elite Hotel", "Umeå"),
        "Vi träffas på parkeringen vid Kvarndammen.": ("parkeringen vid Kvarndammen", None),
        "Mötet hålls i bygdegården i Grangärde.": ("bygdegården", "Grangärde"),
        "Konferensen hålls den 10 september 2019 på Garveriet i Falun, Slaggatan 2.": ("Garveriet", "Falun"),
        "Det gäller torsdagen den 23 april 2020 på Scandic Plaza i Umeå.": ("Scandic Plaza", "Umeå"),
        "Välkommen till en heldag på Clarion Hotel Sense i Luleå.": ("Clarion Hotel Sense", "Luleå"),
    },
    skips=(
        "Eva Berg vid Lunds universitet berättar om en studie.",
        "Mötet hålls i Kalmar län.",
        "Hon är professor vid Karlstad universitet.",
        "Vi möts vid hotelldörren.",
        "Välkommen till Landsbygdsforum i Umeå.",
        "Hon arbetade den 3 maj 2020 vid Karlstad universitet.",
    ),
)
TOWN = Rule(
    "town",
    re.compile(r".+"),
    _read_town,
    reads={
        "Friluftskonferens i Umeå": "Umeå",
        "Vårträff 8 juni i Stockholm": "Stockholm",
        "Vi ses i Luleå den 3 maj.": "Luleå",
        "Rådslag i Kalmar den 3 maj 2022": "Kalmar",
    },
    skips=("Rådslag i Kalmar län", "Kvinnofrid i Dalarna", "Konferens om utbildning i Skåne", "Nyheter i Uppsala kommun"),
)
RULES = (MEETING_PLACE, TOWN)
