"""Words for what has become of an event, in its title and in sentences about it."""

import re

from scraper.document import Span
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.status import CONDITIONS, PARTIAL, QUESTIONS, SENTENCES, TITLE_MARKS

_OF_MARK = {mark: status for status, marks in TITLE_MARKS.items() for mark in marks}
_MARKS = words_pattern(_OF_MARK)
_SEPARATOR = r"[\s:!.,–—\-*/|)\]]"
#: A mark before the name: with a separator, in capitals, or in brackets.
_BEFORE = re.compile(rf"[\s(*\[!–—-]*({_MARKS})(?!\w)\s*(?:[:!.,–—\-*/|)\]]+\s*)+", re.IGNORECASE)
_BEFORE_CAPITALS = re.compile(r"[\s(*\[!]*((?:OBS!?\s+)?[A-ZÅÄÖ]{5,})(?![\wåäö])\s+")
_BEFORE_BARE = re.compile(rf"({_MARKS})\s+(?=[A-ZÅÄÖ\"”])", re.IGNORECASE)
_AFTER = re.compile(rf"{_SEPARATOR}*[\s(\[–—:\-]({_MARKS})\s*[!.)\]*]*\s*$", re.IGNORECASE)
_NAMELESS = frozenset({"fullt", "flyttad", "flyttat"})  # also ordinary words: only with a separator or in capitals


def _key(words: str) -> str:
    return " ".join(words.lower().split())


def title_mark(text: str, start: int, end: int) -> tuple[str, Span, Span] | None:
    """The status that a title states, the span of its words, and the span of the event's own name beside them."""
    for pattern in (_BEFORE, _BEFORE_CAPITALS, _BEFORE_BARE):
        match = pattern.match(text, start, end)
        if match is None or match.end() >= end:
            continue
        status = _OF_MARK.get(_key(match[1]))
        if status is None or (pattern is _BEFORE_BARE and _key(match[1]) in _NAMELESS):
            continue
        return status, Span(*match.span(1)), Span(match.end(), end)
    match = _AFTER.search(text, start, end)
    if match is not None and match.start() > start:
        bracketed = text[match.start() : match.start(1)].strip() != "" or text[match.start(1) : match.end(1)].isupper()
        if bracketed or _key(match[1]) not in _NAMELESS:
            return _OF_MARK[_key(match[1])], Span(*match.span(1)), Span(start, match.start())
    return None


_WORDS_OF_LINE = re.compile(rf"[\s(*\[!–—-]*({_MARKS})(?!\w)\s*(?:[:!.,–—\-*/|)\]]|$)", re.IGNORECASE)


def status_line(text: str, start: int, end: int) -> tuple[str, Span] | None:
    """The status that a line under the heading opens with: "FULLBOKAD – det går att ställa sig på väntelista"."""
    match = _WORDS_OF_LINE.match(text, start, end)
    if match is None or _CONDITION.search(text, start, end) or _QUESTION.search(text, start, end):
        return None
    return _OF_MARK[_key(match[1])], Span(*match.span(1))


def title_core(text: str, start: int, end: int) -> Span:
    """The title's span without a status word before or after it and its separator."""
    while (found := title_mark(text, start, end)) is not None:
        start, end = found[2]
    return Span(start, end)


def _phrase(words: str) -> str:
    return r"\s+(?:\S+\s+){0,8}?".join(re.escape(side.strip()).replace(r"\ ", r"\s+") for side in words.split("…"))


_OF_GROUP: dict[str, str] = {
    status: "|".join(_phrase(words) for words in sorted(phrases, key=len, reverse=True)) for status, phrases in SENTENCES.items()
}
_SENTENCE = re.compile(
    "|".join(f"(?P<{status}>(?<!\\w)(?:{pattern})(?!\\w))" for status, pattern in _OF_GROUP.items()), re.IGNORECASE
)
#: "inställd på att …" is prepared, not called off.
_CONDITION = re.compile(rf"(?<!\w){words_pattern(CONDITIONS)}|inställ(?:d|t|da)\s+på\s+(?!grund)", re.IGNORECASE)
_PARTIAL = re.compile(rf"(?<!\w){words_pattern(PARTIAL)}", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?<!\w)om\s+(?!(?:du|ni|vi|det|den|kursen|seminariet|evenemanget|mötet|någon|för|man|platserna)\b)", re.IGNORECASE
)
_QUESTION = re.compile(words_pattern(QUESTIONS), re.IGNORECASE)

#: Stems that every phrase of ``SENTENCES`` holds, to look for sentences by.
STEMS: tuple[str, ...] = (
    "inställ",
    "ställs",
    "ställa in",
    "skjuta",
    "flytta fram",
    "är fullt",
    "nu fullt",
    "tyvärr fullt",
    "redan fullt",
    "ställts",
    "ställer",
    "ställt in",
    "avlys",
    "blir inte av",
    "kommer inte att",
    "kommer ej att",
    "avbokat",
    "framflytt",
    "framskj",
    "skjuts",
    "skjutits",
    "skjuter",
    "skjutit",
    "flyttas",
    "flyttats",
    "flyttar",
    "uppskj",
    "senarelä",
    "senarela",
    "nytt datum",
    "ett nytt datum",
    "fullbok",
    "fullteckna",
    "fullsatt",
    "slutsål",
    "inga platser",
    "inga lediga",
    "alla platser",
    "nu full",
    "tyvärr full",
    "redan full",
    "är full",
)


def sentence_status(text: str, start: int, end: int) -> tuple[str, Span] | None:
    """The status that a sentence states of the whole event, with the span of its words."""
    match = _SENTENCE.search(text, start, end)
    if match is None or _QUESTION.search(text, start, end) or text[end - 1] == "?":
        return None
    condition = _CONDITION.search(text, start, end)
    if condition is not None and not _ABOUT.match(text, condition.start(), end):
        return None
    if _PARTIAL.search(text, start, match.start()):
        return None
    return str(match.lastgroup), Span(*match.span())


def _read_title(match: re.Match[str]) -> tuple[str, str] | None:
    found = title_mark(match.string, *match.span())
    return None if found is None else (found[0], match.string[found[2].start : found[2].end])


def _read_sentence(match: re.Match[str]) -> str | None:
    found = sentence_status(match.string, *match.span())
    return None if found is None else found[0]


TITLE = Rule(
    "title_status",
    re.compile(r".+"),
    _read_title,
    reads={
        "INSTÄLLT: Skogsdag i Mora": ("cancelled", "Skogsdag i Mora"),
        "INSTÄLLT - Rådslag": ("cancelled", "Rådslag"),
        "Inställd – Kurs i skötsel": ("cancelled", "Kurs i skötsel"),
        "INSTÄLLT Skogsdag": ("cancelled", "Skogsdag"),
        "FULLBOKAD Webbinarium om vatten": ("full", "Webbinarium om vatten"),
        "Fullbokad: Kurs": ("full", "Kurs"),
        "FULLT! Kurs i slåtter": ("full", "Kurs i slåtter"),
        "Kurs i slåtter – FULLBOKAD": ("full", "Kurs i slåtter"),
        "Kurs i slåtter (inställd)": ("cancelled", "Kurs i slåtter"),
        "Kursen är fullbokad! Kurs i slåtter": ("full", "Kurs i slåtter"),
        "FRAMFLYTTAT: Älgförvaltning": ("postponed", "Älgförvaltning"),
        "Uppskjutet - Friluftsdag": ("postponed", "Friluftsdag"),
        "OBS! INSTÄLLT: Friluftsdag": ("cancelled", "Friluftsdag"),
        "*INSTÄLLT* Friluftsdag": ("cancelled", "Friluftsdag"),
    },
    skips=("Fullt hus på friluftsdagen", "Inställning till vargen", "Välkommen till slåtter", "Inställt"),
)
SENTENCE = Rule(
    "sentence_status",
    re.compile(r".+"),
    _read_sentence,
    reads={
        "Detta seminarium är tyvärr inställt.": "cancelled",
        "Vi ställer tyvärr in dagen på grund av smittläget.": "cancelled",
        "Konferensen ställs in.": "cancelled",
        "Därför skjuter vi på utbildningen, den skjuts upp till hösten.": "postponed",
        "Träffen är framflyttad till våren.": "postponed",
        "Kursen är fullbokad.": "full",
        "Webbinariet om vatten är inställt.": "cancelled",
    },
    skips=(
        "Det fysiska evenemanget i Vara ställs in!",
        "Vid inställt evenemang betalas avgiften tillbaka.",
        "Om kursen ställs in får du besked.",
        "Vi kan komma att behöva ställa om, och då ställs dagen in.",
        "Fullt?",
        "51 lediga platser kvar",
        "Vi förbehåller oss rätten att ställa in kursen om den blir fullbokad.",
    ),
)


def _read_line(match: re.Match[str]) -> str | None:
    found = status_line(match.string, *match.span())
    return None if found is None else found[0]


LINE = Rule(
    "status_line",
    re.compile(r".+"),
    _read_line,
    reads={
        "FULLBOKAD – det går att ställa sig på väntelista": "full",
        "Inställt!": "cancelled",
        "OBS! Nytt datum": "postponed",
        "Fullbokat": "full",
    },
    skips=("Fullt hus på friluftsdagen", "Fullt?", "Inställd på att lära mer", "Flyttad till sal B, om det regnar"),
)
RULES = (TITLE,)
LINE_RULES = (LINE,)
SENTENCE_RULES = (SENTENCE,)
