"""What is compared of a record when pages of one event are looked for: small, folded, without what says nothing."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any, Final, NamedTuple
from unicodedata import normalize
from urllib.parse import urlsplit

from scraper.address import canonical
from scraper.lexicon import agenda, arranging, calendar, gatherings, modes, places, status, venues

_WORD: Final = re.compile(r"[^\W_]+")
_GENITIVE: Final = re.compile(r"[:’']s\b")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200d\ufeff"))
_STOP_WORDS: Final = agenda.OPEN_WORDS | {"mm", "fl", "the", "and", "of", "s", "obs"}


def _alternatives(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _words_of(*tables: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(_WORD.findall(phrase) for phrase in chain.from_iterable(tables)))


_MARKS: Final = _alternatives(chain.from_iterable(status.TITLE_MARKS.values()))
#: A status word counts as one before or after the name, set apart from it: "Fullt hus" is a name.
_STATUS: Final = re.compile(rf"^\W*(?:{_MARKS})\W*(?:[:!–—)-]\W*|$)|(?:^|\W*[–—(!:-]\W*)(?:{_MARKS})\W*$")
_MONTHS: Final = _alternatives(calendar.MONTHS)
_DAY: Final = re.compile(
    rf"(?:\b(?:{_alternatives(calendar.WEEKDAYS)})\s+)?(?:\bden\s+)?"
    rf"\b(?:(?P<day>\d{{1,2}})(?::?e)?\s+(?P<month>{_MONTHS})|(?P<figure>\d{{1,2}})/(?P<of>\d{{1,2}}))\b"
)
_CLOCK: Final = re.compile(r"\b(?:kl\.?|klockan)\s*(\d{1,2})(?:[.:](\d\d))?\b(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?\b)?")
_ROMAN: Final = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_PART: Final = re.compile(r"\b(del|part|steg|nivå)\s+(iii|ii|iv|i|vi|v)\b")
_ORDINALS: Final = {word: str(number) for word, number in calendar.ORDINALS.items()}

#: Words that name a kind of gathering or outing: "webbinarium", "öppet hus", "guidad tur". They tell little apart.
KINDS: Final = _words_of(
    gatherings.EVENT_NOUNS, gatherings.EVENT_DEFINITES, gatherings.OUTINGS, modes.ONLINE_WORDS, modes.ONLINE_NOUNS, modes.HYBRID
)
#: Words that name a kind of house: every town has its "Folkets hus".
_HOUSES: Final = _words_of(venues.VENUE_KINDS, venues.VENUE_DEFINITES, venues.PLACE_BODIES, venues.ROOMS, venues.FLOORS)
_BOARDS: Final = {form.casefold(): slug for form, slug in places.COUNTY_FORMS.items() if "änsstyrelse" in form}
_BODIES: Final = re.compile(r"\s*(?:,|;|/|&|\+|\boch\b|\bsamt\b)\s*")
_NAMELESS: Final = arranging.NAMELESS | {"", "länsstyrelsen", "länsstyrelserna", "länsstyrelse", "vi", "region"}

ALIKE: Final = 0.8  # titles that differ in the word for the gathering alone
RELATED: Final = 0.5  # titles below have less than half in common
KIND_WEIGHT: Final = 0.25  # "webbinarium" against a word of the matter
SPECIFIC: Final = 2  # words of the matter that make a title an event's own: "Öppet hus" and "Årsmöte" are everybody's


class Sketch(NamedTuple):
    """What is compared of a record; words are in lower case with their accents."""

    id: str
    title: str
    words: tuple[str, ...]  # of the title, in its order, each once
    numbers: frozenset[str]  # of the title, the event's own day, clock and year apart; single letters too ("Grupp B")
    start: str
    end: str | None
    mode: str | None
    where: str | None  # the page's wording of the place
    place: frozenset[str]  # the words of the place and its town
    venue: frozenset[str]  # those of them that tell one house from another
    locality: str | None
    organiser: str | None
    bodies: frozenset[str]  # the organisers, each for itself
    registration: str | None  # the address without what varies
    speakers: frozenset[str]
    county: str | None


def sketch(record: Mapping[str, Any]) -> Sketch | None:
    """What is compared of a record as JSON has it; None without a title or a start: such a record is never matched."""
    title, start = record["title"], record["start"]
    if not title or not start:
        return None
    name = _name(title, start)
    found = words(name)
    if not found:
        return None
    venue = record["venue"] or {}
    locality = _fold(venue.get("locality"))
    where = " ".join(filter(None, (venue.get("name"), venue.get("street")))) or venue.get("text") or ""
    place = frozenset(words(_fold(where)) + words(locality))
    return Sketch(
        *(record["id"], title, found, _numbers(name), start, record["end"], record["mode"]),
        *(where or venue.get("locality"), place, _telling(place, locality), locality or None),
        *(record["organiser"], _bodies(record["organiser"]), _address((record["registration"] or {}).get("url"))),
        *(frozenset(_fold(person["name"]) for person in record["speakers"]), (record["county"] or {}).get("slug")),
    )


def words(text: str) -> tuple[str, ...]:
    """The words of folded text, each once, without those that every text has; all of them where no other stands."""
    found = tuple(dict.fromkeys(_WORD.findall(_GENITIVE.sub("", text))))
    return tuple(word for word in found if word not in _STOP_WORDS) or found


def title_likeness(a: Sketch, b: Sketch, *, supported: bool) -> float:
    """The words in common, those for kinds of gathering counting little; 1 for the same words in the same order.

    A title that got a subtitle is as good as the same when something else supports it.
    """
    weight = {word: KIND_WEIGHT if word in KINDS else 1.0 for word in chain(a.words, b.words)}
    common = set(a.words) & set(b.words)
    orders = [[word for word in each.words if word in common] for each in (a, b)]
    likeness = sum(map(weight.__getitem__, sorted(common))) / sum(map(weight.__getitem__, sorted(weight)))
    likeness *= 1.0 if orders[0] == orders[1] else 0.95
    shorter, longer = sorted((a, b), key=lambda each: len(each.words))
    if likeness < ALIKE and len(common) == len(shorter.words) and specific(shorter) and shorter.words in _segments(longer.title):
        return ALIKE if supported else (ALIKE + RELATED) / 2
    return likeness


def specific(each: Sketch) -> bool:
    """Whether a title is an event's own."""
    return len(set(each.words) - KINDS) >= SPECIFIC


def _segments(title: str) -> frozenset[tuple[str, ...]]:
    """The words of the parts that a title's dashes, colons and full stops set apart."""
    return frozenset(words(part) for part in re.split(r"\s[–—-]\s|[:.!?(|]", _fold(title)))


def _fold(text: str | None) -> str:
    return " ".join(normalize("NFC", text or "").translate(_INVISIBLE).casefold().split())


def _name(title: str, start: str) -> str:
    """The folded title without marks of status and without what only repeats the event's own day, clock and year."""
    folded = _fold(title)
    bare = _STATUS.sub("", folded) or folded

    def day(found: re.Match[str]) -> str:
        figures = (found["day"] or found["figure"], calendar.MONTHS.get(found["month"] or "", found["of"]))
        return " " if tuple(map(int, figures)) == (int(start[8:10]), int(start[5:7])) else found[0]

    def clock(found: re.Match[str]) -> str:
        return " " if f"{int(found[1]):02}:{found[2] or '00'}" == start[11:16] else found[0]

    parts = _PART.sub(lambda part: f"{part[1]} {_ROMAN[part[2]]}", bare)
    return re.sub(rf"\b{start[:4]}\b", " ", _CLOCK.sub(clock, _DAY.sub(day, parts)))


def _numbers(name: str) -> frozenset[str]:
    found = {_ORDINALS.get(word, word.lstrip("0") or "0") for word in words(name)}
    return frozenset(word for word in found if word.isdecimal() or len(word) == 1)


def _telling(place: frozenset[str], locality: str) -> frozenset[str]:
    return frozenset(word for word in place - _HOUSES - frozenset(words(locality)) if not word.isdecimal() and len(word) > 1)


def _bodies(organiser: str | None) -> frozenset[str]:
    """The organisers one by one; a county board by its county, however it is written."""
    found = (body.strip(" .") for body in _BODIES.split(_fold(organiser)))
    return frozenset(f"länsstyrelsen {_BOARDS[body]}" if body in _BOARDS else body for body in found if body not in _NAMELESS)


def _address(url: str | None) -> str | None:
    """A registration address without scheme, ``www.`` and what tells the click; None for a site's front page."""
    try:
        parts = urlsplit(canonical(url if "://" in url else f"https://{url}")) if url else None
    except ValueError:
        return None
    if parts is None or (parts.path.strip("/") == "" and not parts.query):
        return None
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}{'?' if parts.query else ''}{parts.query}"
