"""Phrases that say how one takes part: there, from afar, or either."""

import re
from enum import StrEnum
from itertools import islice

from scraper.document import Span
from scraper.grammar.mode_hints import leads_elsewhere
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.gatherings import EVENT_DEFINITES, EVENT_NOUNS, OUTINGS
from scraper.lexicon.modes import (
    ALSO,
    DIGITAL_NOUNS,
    ELSEWHERE,
    HOLDING,
    HYBRID,
    IN_PERSON,
    LATER,
    LINK_PHRASES,
    LIVE,
    NEGATIONS,
    ONLINE_ADVERBS,
    ONLINE_NOUNS,
    ONLINE_TOOLS,
    ONLINE_WORDS,
    SENDING,
    WAY_STEMS,
)


class Way(StrEnum):
    """What a sentence says of the way to take part."""

    ONLINE = "online"
    ALSO_ONLINE = "also_online"  # besides being there
    NOT_ONLINE = "not_online"
    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    OUTING = "outing"


#: Stems that every phrase holds, to look for sentences by.
STEMS: tuple[str, ...] = WAY_STEMS

_EVENT = rf"(?:\w*(?:{words_pattern((*EVENT_NOUNS, *EVENT_DEFINITES, *DIGITAL_NOUNS))})(?:en|et|n|t|er|or|ar|s)?)"
_ADJECTIVE = (
    "(?:digital|digitalt|digitala|virtuell|virtuellt|virtuella|webbaserad|webbaserat|webbsänd|webbsänt|"
    rf"livesänd|livesänt|streamad|streamat|online-?)\s+(?:och\s+\w+\s+)?(?:\w+\s+)?(?={_EVENT}(?!\w))"
)
_VIA = (
    r"(?:via|på|i|över|genom|med)\s+(?:(?:en|ett|den|digitala|digital|vår|vårt|din|\w+s)\s+)*?"
    rf"(?:{words_pattern(ONLINE_TOOLS)})(?!\w)"
)
_ONLINE = re.compile(
    (
        rf"(?<!\w)(?:(?P<adjective>{_ADJECTIVE})|(?:(?P<noun>(?:\w*-)?{words_pattern(ONLINE_NOUNS)}\w{{0,2}})|"
        f"(?P<via>{_VIA})|(?P<link>{words_pattern(LINK_PHRASES)})|(?P<sending>{words_pattern(SENDING)})|"
        f"(?P<adverb>{words_pattern(ONLINE_ADVERBS)}|digital|webbsändning|livesändning)|(?P<tool>microsoft "
        r"teams|teams|zoom|skype))(?!\w))"
    ),
    re.IGNORECASE,
)
_HOLD = re.compile(rf"(?<!\w){words_pattern(HOLDING)}(?!\w)", re.IGNORECASE)
#: "Du som inte kan komma": who stays away, not what is missing.
_ABSENT = re.compile(
    (
        r"(?<!\w)(?:inte|ej)\s+(?:har\s+möjlighet\s+att\s+|kan\s+|vill\s+|hinner\s+|kunde\s+)*(?:komma|"
        r"vara\s+på\s+plats|vara\s+med\s+på\s+plats|delta\s+på\s+plats|närvara|resa|ta\s+(?:dig|sig|er))"
    ),
    re.IGNORECASE,
)
_FIRM = re.compile(
    (
        r"(?<!\w)(?:hålls|hållas|genomförs|genomföras|sänds|ges|äger\s+rum|arrangeras|anordnas|sker|är|blir|"
        r"följ|följa|följer|delta|deltar|deltaga|medverka|medverkar)(?!\w)"
    ),
    re.IGNORECASE,
)
#: "Det är inte möjligt att följa konferensen digitalt", "sänds inte".
_DENIED = re.compile(
    rf"(?<!\w)(?:{words_pattern(NEGATIONS)}|någon)\s+(?:\w+\s+){{0,4}}?"
    r"(?:möjlig\w*|följa|digital\w*|sänds|sändas|stream\w*|livesänd\w*|webbsänd\w*|online|på\s+distans)"
    r"|(?:digital\w*|online|på\s+distans|sänds|stream\w*|livesänd\w*|webbsänd\w*)\s+(?:\w+\s+){0,4}?"
    rf"{words_pattern(NEGATIONS)}(?!\w)",
    re.IGNORECASE,
)
#: "Deltar du digitalt", "digitalt deltagande": one of several ways, where there is a place.
_WAY_CHOSEN = re.compile(
    r"(?<!\w)(?:du|ni|dig|er|de|dem|den)\s+som\s+(?:deltar|medverkar|är\s+med)(?!\w)|"
    r"(?<!\w)(?:Deltar|Medverkar)\s+(?:du|ni)(?!\w)|(?<!\w)om\s+(?:du|ni)\s+deltar|"
    r"digital[ta]?\s+(?:deltagande|medverkan|närvaro|deltagare)(?!\w)",
    re.IGNORECASE,
)
#: A title's own mark: "Grundkurs (digital)", "Kurs – digital".
_MARKED = re.compile(r"[(–—:-]\s*(?:heldigital[ta]?|digital[ta]?|online|via\s+länk|på\s+distans)\s*(?:\)|$)", re.IGNORECASE)
#: "Digitalt och på Residenset": a place beside the online words of a label's value.
_PLACE_TOO = re.compile(r"(?:och|eller|samt|alternativt|/)\s*(?:på|i|vid)\s+(?:plats\b|[A-ZÅÄÖ](?!eams|oom|kype|outube))")
_WAYS = frozenset({"adverb", "via", "tool"})
_PREDICATES = frozenset({"digital", "webbsändning", "livesändning"})
_SO = re.compile(r"(?:är|blir|som\s+en|via|genom)\s+(?:\w+\s+)?$", re.IGNORECASE)
_LOOSE = ("nätet", "webben", "internet", "video", "telefon", "dator", "datorn")  # places that much else happens on
_FIRST = 4  # mentions in a sentence that are looked at
_SHORT = 60  # a short line needs no verb
_NOT_THERE = re.compile(
    rf"(?<!\w)(?:{words_pattern(NEGATIONS)})\s+(?:\w+\s+){{0,3}}?(?:på plats|fysisk\w*|träffas|ses)", re.IGNORECASE
)
_ONLY = re.compile(r"(?<!\w)(?:bara|endast|enbart|helt|istället|i stället)(?!\w)", re.IGNORECASE)
_THERE = re.compile(rf"(?<!\w){words_pattern(IN_PERSON)}(?!\w)|(?<!\w)fysisk(?:t|a)?(?!\w)", re.IGNORECASE)
_ALSO = re.compile(rf"(?<!\w){words_pattern(ALSO)}(?!\w)", re.IGNORECASE)
_HYBRID = re.compile(rf"(?<!\w){words_pattern(HYBRID)}(?!\w)", re.IGNORECASE)
_CALLED_OFF = re.compile(r"fysisk\w*[^.!?]*(?:ställs\s+\w*\s?in|ställts\s+in|inställ[td]\w*|utgår)", re.IGNORECASE)
#: "direkt eller i efterhand via webb-tv": one may be there or see it live.
_LIVE_OR_LATER = re.compile(
    rf"(?<!\w){words_pattern(LIVE)}\s*(?:eller|och|/|eller\s+också)\s+{words_pattern(LATER)}(?!\w)", re.IGNORECASE
)
_ELSEWHERE = re.compile(rf"(?<!\w){words_pattern(ELSEWHERE)}", re.IGNORECASE)
#: "om digital välfärd och digitala möten": what the gathering is about; an article begins a phrase of its own.
_ABOUT = re.compile(
    (
        r"(?<!\w)(?:om|kring|angående|inom|för|genom|(?<!består )av|handlar\s+om)\s+"
        r"(?:(?!(?:en|ett|som|blir|är|sker|hålls|ges)\s)[\w-]+,?\s+){0,5}$"
    ),
    re.IGNORECASE,
)
_OUTING = re.compile(rf"(?<!\w)(?:{words_pattern(OUTINGS)})(?!\w)", re.IGNORECASE)
_VALUE = re.compile(
    (
        "(?:(?:vi ses|mötet sker|hålls|sker|helt|enbart|endast|via|på|i|över|ett|en|det)"
        rf"\s+)*(?:{words_pattern((*ONLINE_WORDS, *ONLINE_TOOLS))})(?!\w)"
    ),
    re.IGNORECASE,
)
_VALUE_LINK = re.compile(rf"(?<!\w)(?:{words_pattern(LINK_PHRASES)}|länk)", re.IGNORECASE)

OUTING_STEMS: tuple[str, ...] = OUTINGS


def online_value(text: str, start: int, end: int) -> Span | None:
    """The online words that open the value of a venue label: such a value is no place."""
    match = _VALUE.match(text, start, end) or _VALUE_LINK.match(text, start, end)
    return Span(*match.span()) if match is not None else None


def also_online(text: str, start: int, end: int) -> Span | None:
    """The online words beside a place within one value: "Stadshuset eller digitalt"."""
    for match in _ONLINE.finditer(text, start, end):
        if _DENIED.search(text, start, end) is None and _ELSEWHERE.search(text, start, end) is None:
            return Span(*match.span())
    return None


def place_too(text: str, start: int, end: int) -> bool:
    """Whether a label's value that opens with online words names a place as well: "Digitalt och på Residenset"."""
    return _PLACE_TOO.search(text, start, end) is not None


def is_held(text: str, start: int, end: int) -> bool:
    """Whether a sentence has a verb of holding or of taking part."""
    return _FIRM.search(text, start, end) is not None


def marked_title(text: str, start: int, end: int) -> Span | None:
    """The mark by which a title says that the gathering is online."""
    match = _MARKED.search(text, start, end)
    return Span(*match.span()) if match is not None else None


def ways(text: str, start: int, end: int) -> tuple[Way, Span] | None:
    """What one sentence says of the way to take part, with the span of its words."""
    if (called_off := _CALLED_OFF.search(text, start, end)) is not None:
        return Way.ONLINE, Span(*called_off.span())
    if (hybrid := _HYBRID.search(text, start, end)) is not None and not _ABOUT.search(text, start, hybrid.start()):
        return Way.HYBRID, Span(*hybrid.span())
    if (live := _LIVE_OR_LATER.search(text, start, end)) is not None:
        return Way.ALSO_ONLINE, Span(*live.span())
    there = _THERE.search(text, start, end)
    for online in islice(_ONLINE.finditer(text, start, end), _FIRST):
        way = _of_online(text, start, end, online, there)
        if way is not None:
            return way, Span(*online.span())
    if (
        there is not None
        and _HOLD.search(text, start, end)
        and not _NOT_THERE.search(text, start, end)
        and not _ELSEWHERE.search(text, start, end)
    ):
        return Way.IN_PERSON, Span(*there.span())
    return None


def _of_online(text: str, start: int, end: int, online: re.Match[str], there: re.Match[str] | None) -> Way | None:
    """What the online words of a sentence say, seen with the words around them."""
    if not _is_meant(text, start, end, online):
        return None
    if _ABSENT.search(text, start, end) is not None:
        return Way.ALSO_ONLINE
    stays_away = _NOT_THERE.search(text, start, end) is not None
    if online.lastgroup != "noun" and _DENIED.search(text, start, end) is not None and not stays_away:
        return Way.NOT_ONLINE
    if there is not None and not stays_away and not _ONLY.search(text, start, end):
        return Way.HYBRID
    if _WAY_CHOSEN.search(text, start, end) is not None:
        return Way.ALSO_ONLINE
    also = _ALSO.search(text, max(start, online.start() - 60), online.start())
    return Way.ALSO_ONLINE if online.lastgroup == "sending" or (online.lastgroup in _WAYS and also is not None) else Way.ONLINE


def _is_meant(text: str, start: int, end: int, online: re.Match[str]) -> bool:
    """Whether the online words are about taking part: not a subject, a film afterwards, or a tool in passing."""
    kind, words = online.lastgroup, online[0].lower()
    if kind in {"adjective", "noun", "adverb"} and _ABOUT.search(text, max(start, online.start() - 40), online.start()):
        return False
    if kind != "noun" and _ELSEWHERE.search(text, start, end):
        return False
    if kind == "link" and leads_elsewhere(text, start, end):
        return False
    if kind == "tool":
        return online[0][0].isupper()
    if kind == "adverb" and words in _PREDICATES:
        return _SO.search(text, start, online.start()) is not None
    if kind not in _WAYS:
        return True
    if words.endswith(_LOOSE) and not _FIRM.search(text, start, online.start()):
        return False
    return end - start <= _SHORT or _HOLD.search(text, start, end) is not None


def outing(text: str, start: int, end: int) -> Span | None:
    """A walk, a trip or a visit that a title or a sentence of the ingress names."""
    match = _OUTING.search(text, start, end)
    return (
        Span(*match.span())
        if match is not None and not _ABOUT.search(text, max(start, match.start() - 20), match.start())
        else None
    )
