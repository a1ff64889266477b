"""Places as running text names them: "Vi träffas vid Listershuvuds naturreservat", "8 juni i Stockholm"."""

import re
from collections.abc import Iterator

from scraper.document import Span
from scraper.grammar.addressed import with_address
from scraper.grammar.beside_days import CLOCK, DAY
from scraper.grammar.gatherings import body_kinds, ends_as, has_body, has_event, has_venue_kind
from scraper.grammar.places import Place
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.grammar.towns import is_region, is_town
from scraper.lexicon.calendar import MONTHS, WEEKDAYS
from scraper.lexicon.modes import ONLINE_TOOLS
from scraper.lexicon.venues import HELD_VERBS, MEETING_VERBS, PLACE_BODIES, VENUE_DEFINITES, VENUE_KINDS

_UPPER = "A-ZÅÄÖÉ"
_KINDS = words_pattern(VENUE_KINDS)
_CLOCK = rf"(?:,?\s*{CLOCK})?"
_AT = (" på ", " vid ", " hos ")
_WITH_STREET = (*_AT, " till ")
_STREET_BEHIND = (", ", " (")
_WELCOMES = frozenset({"välkommen", "välkomna", "bjuds in", "bjuder in"})
_BESIDE_WORDS = (" vid ", " i ", " på ")
_PREPOSITIONS = (" på ", " vid ", " i ", " hos ", " utanför ", " omkring ", " till ", " genom ")
_PHRASE = re.compile(
    rf"(?:[Ll]änsstyrelsen(?:s\s+lokaler)?(?!\w)|[{_UPPER}][\w'’&-]*)"
    rf"(?:\s+(?:[{_UPPER}0-9][\w'’&-]*|[a-zåäö]{{0,12}}{_KINDS}(?!\w)|&|och(?=\s+[{_UPPER}]\w+\s+{_KINDS})|(?:av|de|la|the|"
    rf"in)(?=\s+[{_UPPER}])))*"
)
#: "parkeringen vid Kvarndammen", "bygdegården i Grangärde": a kind in the definite form, told which by a name.
_KIND_AT_NAME = re.compile(
    rf"\w*{words_pattern(kind for kind in VENUE_KINDS if kind.endswith(('en', 'et')))}"
    rf"\s+(?:vid|i|på)\s+[{_UPPER}][\w'’-]*(?:\s+[{_UPPER}][\w'’-]*)*"
)
_MEETING = re.compile(rf"(?<!\w){words_pattern(MEETING_VERBS)}(?!\w)", re.IGNORECASE)
DATE_AT_END = re.compile(rf"{DAY}{_CLOCK}\s*,?$", re.IGNORECASE)
WINDOW = 60  # characters that a day with its hours takes at most
TOWN_THEN_DATE = re.compile(rf"\s*,?\s+(?:på\s+)?{DAY}", re.IGNORECASE)
_CLAUSE = 90  # characters of about one clause
_HELD = re.compile(rf"(?<!\w){words_pattern(HELD_VERBS)}(?!\w)", re.IGNORECASE)
#: The verb right before "på PLACE", with its day or an adverb between them.
HELD_RIGHT = re.compile(rf"(?<!\w){words_pattern(HELD_VERBS)}(?:\s+(?:vi|{DAY}{_CLOCK}|\w+))?$", re.IGNORECASE)
#: "på Länsstyrelsens uppdrag": somebody's, not a place.
ATTRIBUTE = re.compile(r"(?<=s)\s+[a-zåäö]+(?<!\si)(?<!\spå)(?<!\sden)(?<!\sklockan)(?<!\skl)(?<!\soch)(?!\w)")
_DEFINITE = re.compile(
    rf"(?<!\w)(?:på|i|vid|utanför|framför|till|hos)\s+((?:stora\s+|gamla\s+|nya\s+)?{words_pattern(VENUE_DEFINITES)})(?!\w)"
)
_BESIDE = re.compile(r"\s+(?:vid|på|till)\s+[A-ZÅÄÖ][\w-]+(?:\s+[A-ZÅÄÖ][\w-]+)*")
_PLACE_IS = re.compile(
    r"(?<!\w)(?:[Pp]lats(?:en)?|[Ll]okal(?:en)?|[Mm]ötesplats(?:en)?)\s+(?:för\s+\w+\s+)?(?:är|blir)\s+(?:på\s+|i\s+|vid\s+)?(?=[A-ZÅÄÖ])"
)
_NO_PLACES = frozenset(
    (*ONLINE_TOOLS, "facebook", "instagram", "linkedin", "canvas", "länsstyrelsen", "länsstyrelsens", *WEEKDAYS, *MONTHS)
)
_PERSON = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+\s[A-ZÅÄÖ][a-zåäöé]+|,")


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
        if text[begin : begin + 1].isupper() or text.startswith("länsstyrelsen", begin):
            match = _PHRASE.match(text, begin, end)
        else:
            word = text.find(" ", begin, end)
            match = _KIND_AT_NAME.match(text, begin, end) if word >= 0 and text.startswith(_BESIDE_WORDS, word) else None
        if match is not None:
            yield at, Span(*match.span())


def meeting_place(text: str, start: int, end: int) -> tuple[Place, Span] | None:
    """Where a sentence says that one meets, or that the event is held."""
    for at, phrase in phrases(text, start, end):
        if (found := held_at(text, Span(start, end), at, phrase)) is not None:
            return found
    return kind_alone(text, Span(start, end))


def held_at(text: str, sentence: Span, at: int, phrase: Span) -> tuple[Place, Span] | None:
    """The place that a phrase names, with the span of its words and of the address behind it.

    The sentence must say that one meets there, or name a day right before or after it.
    """
    words = text[phrase.start : phrase.end]
    if is_region(words) or is_region(words.removesuffix("s")):
        return None
    board = words.lower().startswith("länsstyrelsen")
    house = board or has_venue_kind(words)
    if board and words.endswith("s") and ATTRIBUTE.match(text, phrase.end):
        return None
    place, end = with_address(text, phrase, sentence.end)
    if not house and not _may_be_house(text, at, phrase, place):
        return None
    if not _meets(text, sentence, at, phrase, house=house) and (
        board or not house or not _event_before(text, sentence, at, words)
    ):
        return None
    return (place, Span(phrase.start, end)) if place else None


def may_be_place(text: str, at: int, phrase: Span) -> bool:
    """Whether it is worth while to look at the sentence of a phrase: quick, and never wrong where it says no."""
    words = text[phrase.start : phrase.end]
    if text.startswith(" i ", at) and text.startswith(_STREET_BEHIND, phrase.end):
        return True
    return text.startswith(_WITH_STREET, at) or words.lower().startswith("länsstyrelsen") or has_venue_kind(words)


def _may_be_house(text: str, at: int, phrase: Span, place: Place) -> bool:
    """Whether a name that does not tell a house is one by the town or the street behind it, or by "hålls på" before it."""
    words = text[phrase.start : phrase.end]
    if words.lower() in _NO_PLACES or has_event(words, 0, len(words)) or is_town(words) or ATTRIBUTE.match(text, phrase.end):
        return False
    if place.street is not None and text.startswith((*_WITH_STREET, " i "), at):
        return True
    if not text.startswith(_AT, at):
        return False
    return place.locality is not None or (not has_body(words) and HELD_RIGHT.search(text[max(0, at - _CLAUSE) : at]) is not None)


def _meets(text: str, sentence: Span, at: int, phrase: Span, *, house: bool) -> bool:
    """Whether words of meeting stand before the place within about one clause, or a day beside it."""
    near = text.rfind(" ", sentence.start, max(sentence.start, at - 90)) + 1
    meeting = _MEETING.search(text, max(sentence.start, near), at)
    if meeting is not None and (house or meeting[0].lower() not in _WELCOMES or text.startswith(" till ", at)):
        return True
    return not _is_body(text[phrase.start : phrase.end]) and day_beside(text, sentence, at, phrase)


def _is_body(words: str) -> bool:
    """Whether the words name a body that is no house: a university, not a museum."""
    return any(not ends_as(kind, PLACE_BODIES) for kind in body_kinds(words))


def day_beside(text: str, sentence: Span, at: int, phrase: Span) -> bool:
    """Whether a day stands right before "på PLACE" or right after it."""
    if not text.startswith(_AT, at):
        return False
    before = text[max(sentence.start, at - WINDOW) : at]
    return DATE_AT_END.search(before) is not None or TOWN_THEN_DATE.match(text, phrase.end, sentence.end) is not None


def event_at(text: str, sentence: Span, at: int) -> bool:
    """Whether the word right before "på PLACE" is the event: "Vernissage på Länsmuseet"."""
    word = text.rfind(" ", sentence.start, at) + 1
    return text.startswith(" på ", at) and has_event(text, max(word, sentence.start), at)


def _event_before(text: str, sentence: Span, at: int, words: str) -> bool:
    if _is_body(words):
        return False
    before = text[max(sentence.start, at - 40) : at].rsplit(maxsplit=3)[-3:]
    if has_event(" ".join(before), 0, 40):
        return True
    return (
        text.startswith(" på ", at) and has_event(text, sentence.start, at) and _PERSON.search(text, sentence.start, at) is None
    )


def said_place(text: str, sentence: Span) -> tuple[Place, Span] | None:
    """The place of "Platsen är Kulturhuset i Lund"."""
    match = _PLACE_IS.search(text, *sentence)
    phrase = _PHRASE.match(text, match.end(), sentence.end) if match is not None else None
    if phrase is None or is_region(phrase[0]) or phrase[0].lower() in _NO_PLACES:
        return None
    if is_town(phrase[0]):
        return Place(locality=Span(*phrase.span())), Span(*phrase.span())
    place, end = with_address(text, Span(*phrase.span()), sentence.end)
    return place, Span(phrase.start(), end)


def kind_alone(text: str, sentence: Span) -> tuple[Place, Span] | None:
    """A house by its kind alone, where one is said to meet: "Vi håller till i bygdegården", "på parkeringen vid Kvarndammen"."""
    for match in _DEFINITE.finditer(text, *sentence):
        if _HELD.search(text, max(sentence.start, match.start() - _CLAUSE), match.start()) is None:
            continue
        start, stop = match.span(1)
        if (beside := _BESIDE.match(text, stop, sentence.end)) is not None:
            stop = beside.end()
        place, end = with_address(text, Span(start, stop), sentence.end)
        return Place(Span(start, stop), None, place.street, place.postal_code, place.locality), Span(start, end)
    return None


def _words(span: Span | None, text: str) -> str | None:
    return None if span is None else text[span.start : span.end]


def _read_meeting(match: re.Match[str]) -> tuple[str | None, ...] | None:
    found = meeting_place(match.string, *match.span())
    return None if found is None else (_words(found[0].name, match.string), _words(found[0].locality, match.string))


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
        "Välkommen till Kalmarsalen, Skeppsbrogatan 49 i Kalmar!": ("Kalmarsalen", "Kalmar"),
        "Vi träffas på parkeringen vid Kvarndammen, 2 km norr om Gamleby.": ("parkeringen vid Kvarndammen", "Gamleby"),
        "Vi håller till i bygdegården respektive herrgården.": ("bygdegården", None),
        "Mötet hålls på Spira i Jönköping.": ("Spira", "Jönköping"),
        "Mötet hålls den 3 maj på Spira.": ("Spira", None),
        "Vi möts tisdag 24 oktober på Suderbys herrgård i Västerhejde för att prata.": ("Suderbys herrgård", "Västerhejde"),
    },
    skips=(
        "Eva Berg vid Lunds universitet berättar om en studie.",
        "Mötet hålls i Kalmar län.",
        "Hon är professor vid Karlstad universitet.",
        "Vi möts vid hotelldörren.",
        "Mötet hålls på Zoom.",
        "Kursen hålls på Länsstyrelsens uppdrag.",
        "Vi träffas på Facebook.",
        "Eva Berg berättar om bygdegården i Mora.",
        "Välkommen till Landsbygdsforum i Umeå.",
        "Hon arbetade den 3 maj 2020 vid Karlstad universitet.",
    ),
)
RULES = (MEETING_PLACE,)
