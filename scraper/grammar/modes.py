"""Phrases that say how one takes part: there, from afar, or either."""

import re
from enum import StrEnum

from scraper.document import Span
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.gatherings import EVENT_DEFINITES, EVENT_NOUNS, OUTINGS
from scraper.lexicon.modes import (
    ALSO,
    ELSEWHERE,
    HOLDING,
    HYBRID,
    IN_PERSON,
    LINK_PHRASES,
    NEGATIONS,
    ONLINE_ADVERBS,
    ONLINE_NOUNS,
    ONLINE_TOOLS,
    ONLINE_WORDS,
    SENDING,
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
STEMS: tuple[str, ...] = (
    "digital", "online", "distans", "virtuell", "*webb", "*webin", "video", "teams", "zoom", "skype", "*länk", "hybrid", "stream", "strömma", "livesänd", "direktsänd", "sänds", "fysisk", "på plats", "via ", "nätkurs", "nätet", "telefon", "internet", "on-line",
)

_EVENT = rf"(?:\w*(?:{words_pattern((*EVENT_NOUNS, *EVENT_DEFINITES))})(?:en|et|n|t|er|or|ar|s)?)"
_ADJECTIVE = rf"(?:digital|digitalt|digitala|virtuell|virtuellt|virtuella|webbaserad|webbaserat|webbsänd|webbsänt|livesänd|livesänt|streamad|streamat|online-?)\s+(?:och\s+\w+\s+)?(?:\w+\s+)?(?={_EVENT}(?!\w))"
_VIA = rf"(?:via|på|i|över|genom|med)\s+(?:(?:en|ett|den|digitala|digital)\s+)*(?:{words_pattern(ONLINE_TOOLS)})(?!\w)"
_ONLINE = re.compile(
    rf"(?<!\w)(?:(?P<adjective>{_ADJECTIVE})|(?:(?P<noun>(?:\w*-)?{words_pattern(ONLINE_NOUNS)}\w{{0,2}})|(?P<via>{_VIA})|(?P<link>{words_pattern(LINK_PHRASES)})|(?P<sending>{words_pattern(SENDING)})|(?P<adverb>{words_pattern(ONLINE_ADVERBS)}|digital|webbsändning|livesändning)|(?P<tool>microsoft teams|teams|zoom|skype))(?!\w))",
    re.IGNORECASE,
)
_HOLD = re.compile(rf"(?<!\w){words_pattern(HOLDING)}(?!\w)", re.IGNORECASE)
_NOT = re.compile(rf"(?<!\w)(?:{words_pattern(NEGATIONS)})(?!\w)|någon\s+möjlighet", re.IGNORECASE)
#: "Du som inte kan komma": who stays away, not what is missing.
_ABSENT = re.compile(r"(?<!\w)(?:inte|ej)\s+(?:har\s+möjlighet\s+att\s+|kan\s+|vill\s+|hinner\s+|kunde\s+)*(?:komma|vara\s+på\s+plats|vara\s+med\s+på\s+plats|delta\s+på\s+plats|närvara|resa|ta\s+(?:dig|sig|er))", re.IGNORECASE)
_FIRM = re.compile(r"(?<!\w)(?:hålls|hållas|genomförs|genomföras|sänds|ges|äger\s+rum|arrangeras|anordnas|sker|är|blir)(?!\w)", re.IGNORECASE)
_NOT_THERE = re.compile(rf"(?<!\w)(?:{words_pattern(NEGATIONS)})\s+(?:\w+\s+){{0,3}}?(?:på plats|fysisk\w*|träffas|ses)", re.IGNORECASE)
_ONLY = re.compile(r"(?<!\w)(?:bara|endast|enbart|helt|istället|i stället)(?!\w)", re.IGNORECASE)
_THERE = re.compile(rf"(?<!\w){words_pattern(IN_PERSON)}(?!\w)|(?<!\w)fysisk(?:t|a)?(?!\w)", re.IGNORECASE)
_ALSO = re.compile(rf"(?<!\w){words_pattern(ALSO)}(?!\w)", re.IGNORECASE)
_HYBRID = re.compile(rf"(?<!\w){words_pattern(HYBRID)}(?!\w)", re.IGNORECASE)
_CALLED_OFF = re.compile(r"fysisk\w*[^.!?]*(?:ställs\s+\w*\s?in|ställts\s+in|inställ[td]\w*|utgår)", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"(?<!\w){words_pattern(ELSEWHERE)}", re.IGNORECASE)
#: "om digital välfärd och digitala möten": what the gathering is about; an article begins a phrase of its own.
_ABOUT = re.compile(r"(?<!\w)(?:om|kring|angående|inom|för|genom|av|handlar\s+om)\s+(?:(?!en\s|ett\s|som\s)[\w-]+,?\s+){0,5}$", re.IGNORECASE)
_OUTING = re.compile(rf"(?<!\w)(?:{words_pattern(OUTINGS)})(?!\w)", re.IGNORECASE)
_VALUE = re.compile(rf"(?:(?:vi ses|mötet sker|hålls|sker|helt|enbart|endast|via|på|i|över|ett|en|det)\s+)*(?:{words_pattern((*ONLINE_WORDS, *ONLINE_TOOLS))})(?!\w)", re.IGNORECASE)
_VALUE_LINK = re.compile(rf"(?<!\w)(?:{words_pattern(LINK_PHRASES)}|länk)", re.IGNORECASE)

OUTING_STEMS: tuple[str, ...] = OUTINGS


def online_value(text: str, start: int, end: int) -> Span | None:
    """The online words that open the value of a venue label: such a value is no place."""
    match = _VALUE.match(text, start, end) or _VALUE_LINK.match(text, start, end)
    return Span(*match.span()) if match is not None else None


def also_online(text: str, start: int, end: int) -> Span | None:
    """The online words beside a place within one value: "Stadshuset eller digitalt"."""
    for match in _ONLINE.finditer(text, start, end):
        if _NOT.search(text, start, match.start()) is None and _ELSEWHERE.search(text, start, end) is None:
            return Span(*match.span())
    return None


def ways(text: str, start: int, end: int) -> tuple[Way, Span] | None:
    """What one sentence says of the way to take part, with the span of its words."""
    if (called_off := _CALLED_OFF.search(text, start, end)) is not None:
        return Way.ONLINE, Span(*called_off.span())
    if (hybrid := _HYBRID.search(text, start, end)) is not None and not _ABOUT.search(text, start, hybrid.start()):
        return Way.HYBRID, Span(*hybrid.span())
    there = _THERE.search(text, start, end)
    for online in _ONLINE.finditer(text, start, end):
        way = _of_online(text, start, end, online, there)
        if way is not None:
            return way, Span(*online.span())
    if there is not None and _HOLD.search(text, start, end) and not _NOT_THERE.search(text, start, end) and not _ELSEWHERE.search(text, start, end):
        return Way.IN_PERSON, Span(*there.span())
    return None


def _of_online(text: str, start: int, end: int, online: re.Match[str], there: re.Match[str] | None) -> Way | None:
    kind = online.lastgroup
    if _ABOUT.search(text, max(start, online.start() - 40), online.start()) and kind in {"adjective", "noun", "adverb"}:
        return None
    if _ELSEWHERE.search(text, start, end) and kind != "noun":
        return None
    holds = _HOLD.search(text, start, end)
    if kind in {"adverb", "via"} and holds is None and end - start > 60:
        return None
    if kind == "tool" and online[0] != online[0].capitalize():
        return None
    if kind in {"adverb", "via"} and online[0].lower().endswith(("nätet", "webben", "internet", "video", "telefon", "dator", "datorn")) and not _FIRM.search(text, start, online.start()):
        return None
    absent = _ABSENT.search(text, start, end)
    if absent is not None:
        return Way.ALSO_ONLINE
    if _NOT.search(text, start, end) is not None and not _NOT_THERE.search(text, start, end):
        return Way.NOT_ONLINE if holds is not None or there is None else None
    if there is not None and not _NOT_THERE.search(text, start, end) and not _ONLY.search(text, start, end):
        return Way.HYBRID
    also = _ALSO.search(text, max(start, online.start() - 60), online.start())
    if kind == "sending" or (kind in {"adverb", "via", "tool"} and also is not None):
        return Way.ALSO_ONLINE
    if kind == "adverb" and online[0].lower() in {"digital", "webbsändning", "livesändning"}:
        is_so = re.search(r"(?:är|blir|som en|via|genom|sker genom)\s+(?:\w+\s+)?$", text[start : online.start()], re.IGNORECASE)
        return Way.ONLINE if is_so else None
    return Way.ONLINE


def outing(text: str, start: int, end: int) -> Span | None:
    """A walk, a trip or a visit that a title or a sentence of the ingress names."""
    match = _OUTING.search(text, start, end)
    return Span(*match.span()) if match is not None and not _ABOUT.search(text, max(start, match.start() - 20), match.start()) else None
