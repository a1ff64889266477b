"""Words of a line as typed tokens: what kind each may be is looked up once in the tables."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from scraper.lexicon import names, organisations, places, roles, speech


class Kind:
    """What a word may be, as bits of an int; a word may be several things, context decides.

    Plain ints: a page asks some thousand times, and an ``IntFlag`` is ten times slower.
    """

    CAPITAL = 1  # begins with a capital letter
    UPPER = 2  # capital letters throughout, two or more
    GIVEN = 4  # a given name
    SURNAME = 8  # a surname by table or by ending
    PARTICLE = 16  # von, af, de
    INITIAL = 32  # a single capital letter, with or without a full stop
    ROLE = 64  # a job title, or a compound that ends in one
    MODIFIER = 128  # vice, biträdande, tf
    BODY = 256  # an organisation in one word: by table, or by ending (-verket, -myndigheten)
    HEAD = 512  # begins an organisation's name: Region, Länsstyrelsen
    TAIL = 1024  # ends one: kommun, universitet, AB
    VERB = 2048  # a verb with which a speaker's part is told
    PLACE = 4096  # a municipality, county or landscape
    NOT_NAME = 8192  # capitalised, and never part of a person's name
    NUMBER = 16384
    FUNCTION = 32768  # a function at the event alone: moderator
    ORDINARY = 65536  # a given name that is an ordinary word too
    PAST = 262144  # the same in the past: "hälsade", "berättade"
    INFLECTED = 131072  # a job title in a plural or definite form: bodies are named so too (Samhällsbyggarna)


CONNECTIVES: Final = frozenset(("och", "samt", "&", "and"))
#: Prepositions before a body.
AT: Final = frozenset(("vid", "på", "från", "hos"))
ORGANISATION: Final = Kind.BODY | Kind.HEAD | Kind.TAIL

_ABBREVIATIONS: Final = "|".join(
    re.escape(a)
    for a in (
        "f.d. t.f. bl.a. m.fl. t.ex. d.v.s. inst. avd. ordf. fil. tekn. med. jur. teol. agr. leg. bitr. em. dr. prof. resp. "
        "f. tf. stf. kungl. dept. överläk. univ. arr. kl. Ph.D. phil. lic. mag. kand. ass."
    ).split()
)
_TOKEN: Final = re.compile(
    rf"(?P<abbreviation>(?<!\w)(?:{_ABBREVIATIONS}|(?-i:[A-ZÅÄÖ]\.)(?=\s(?-i:[A-ZÅÄÖ])))(?!\w))"
    r"|(?P<word>[^\W\d_]+(?:[’'´:!.][^\W\d_]+|&[^\W\d_]+|-(?:[^\W\d_]|\d)+|\d+(?=[^\W\d_]|\b))*)"
    r"|(?P<number>\d+(?:[.,:]\d+)*(?::[ae])?(?:-[^\W\d_]+)*|\d+[^\W\d_]+)"
    r"|(?P<mark>[^\w\s]|_)",
    re.IGNORECASE,
)
_PLACES: Final = places.LOCALITIES | places.LANDSCAPES
_ENDINGS: Final = ("erna", "arna", "na", "er", "en", "n")
_GLUED: Final = re.compile(r"(?<=[a-zåäöé]{4})(?=[A-ZÅÄÖÉ][a-zåäöé]+)|(?<=[a-zåäöé]{4}[!.:])(?=[A-ZÅÄÖÉ][a-zåäöé]+)")
_INITIALS: Final = re.compile(r"[A-ZÅÄÖ][-.][A-ZÅÄÖ]")


Range = tuple[int, int]  # half-open, of token indexes


class Token(NamedTuple):
    """One word or mark; ``start:end`` is its span in the text that was cut into tokens."""

    text: str
    low: str
    start: int
    end: int
    kind: int
    line_break: bool  # a line break stands before it
    space: bool  # white space stands before it


def cut(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``; a word glued to a given name ("InledningBrittis") is two."""
    stop = len(text) if end is None else end
    tokens: list[Token] = []
    last = start
    for match in _TOKEN.finditer(text, start, stop):
        begin, finish = match.span()
        space = begin > last
        line_break = space and text.find("\n", last, begin) >= 0
        last = finish
        word = match[0]
        kind, glued_at = (
            _MARK if match.lastgroup == "mark" else _numbered(word) if match.lastgroup == "number" else _looked_up(word)
        )
        if word in _SQUARE:
            word = _SQUARE[word]
        if glued_at:
            head, tail = word[:glued_at], word[glued_at:]
            tokens.append(Token(head, head.lower(), begin, begin + glued_at, kind_of(head), line_break, space))
            tokens.append(Token(tail, tail.lower(), begin + glued_at, finish, kind_of(tail), line_break=True, space=True))
        else:
            tokens.append(Token(word, word.lower(), begin, finish, kind, line_break, space))
    return tokens


#: Square brackets are read as round ones.
_SQUARE: Final = {"[": "(", "]": ")"}
_MARK: Final = (0, 0)
_NUMBER: Final = (Kind.NUMBER, 0)


def _numbered(word: str) -> tuple[int, int]:
    """A number; "2030-samordnare" is a job title as well."""
    _, hyphen, tail = word.partition("-")
    return (Kind.NUMBER | Kind.ROLE, 0) if hyphen and _is_role(tail.lower()) else _NUMBER


@lru_cache(maxsize=1 << 16)
def _looked_up(word: str) -> tuple[int, int]:
    """What a word may be, and where a given name is glued to the word before it (0: nowhere)."""
    if len(word) > 5 and word not in organisations.NAMES:
        for match in _GLUED.finditer(word):
            tail = word[match.end() :].partition("-")[0]
            if tail in names.GIVEN or tail.lower() in roles.ROLES:
                return 0, match.end()
    return kind_of(word), 0


@lru_cache(maxsize=1 << 16)
def kind_of(word: str) -> int:
    """What a word may be, by the tables and by its shape."""
    low = word.lower()
    kind = _organisation(word, low) | _said_of_people(low)
    if word[0].isupper():
        kind |= _capitalised(word, low)
    elif "-" in word and word.partition("-")[0] in names.PARTICLES and word.partition("-")[2][:1].isupper():
        kind |= Kind.CAPITAL | Kind.SURNAME  # al-Sabbagh
    elif low in names.PARTICLES:
        kind |= Kind.PARTICLE
    if kind & (Kind.BODY | Kind.HEAD):
        if word not in names.SURNAMES:
            kind &= ~Kind.SURNAME  # "-styrelsen" ends like a surname
        if kind & Kind.INFLECTED:
            kind &= ~(Kind.ROLE | Kind.INFLECTED)  # Säkerhetspolisen
    return kind


def _said_of_people(low: str) -> int:
    """Whether a word is a job title, its modifier, a function at the event, or a verb of speaking."""
    low = low.rstrip(".") if low not in roles.MODIFIERS else low
    kind = Kind.VERB if low in speech.SPEECH_VERBS else Kind.PAST if low in speech.PAST_SPEECH else 0
    if low in roles.EVENT_FUNCTIONS:
        kind |= Kind.FUNCTION | Kind.ROLE
    if _is_role(low):
        kind |= Kind.ROLE
    elif _is_inflected_role(low):
        kind |= Kind.ROLE | Kind.INFLECTED
    return kind | (Kind.MODIFIER if low in roles.MODIFIERS else 0)


def _capitalised(word: str, low: str) -> int:
    kind = Kind.CAPITAL
    bare = word.rstrip(".")
    if _INITIALS.fullmatch(bare):
        return kind | Kind.GIVEN  # "P-O", "K.G."
    if len(bare) == 1:
        return kind | Kind.INITIAL
    if word.isupper() and sum(c.isalpha() for c in word) > 1:
        kind |= Kind.UPPER
    proper = word.title() if kind & Kind.UPPER else word
    first = proper.partition("-")[0]
    if proper in names.GIVEN or (first in names.GIVEN and first != proper and proper[len(first) + 1 : len(first) + 2].isupper()):
        kind |= Kind.GIVEN
        if proper in names.GIVEN_THAT_ARE_WORDS:
            kind |= Kind.ORDINARY
    if proper in names.SURNAMES or _has_surname_ending(low):
        kind |= Kind.SURNAME
    if word in _PLACES or (low.endswith("s") and word[:-1] in _PLACES):
        kind |= Kind.PLACE
    if proper in names.NOT_NAMES or word in names.NOT_NAMES:
        kind |= Kind.NOT_NAME
    return kind


def _has_surname_ending(low: str) -> bool:
    last = low.rpartition("-")[2]
    return last.endswith(names.SURNAME_SUFFIXES) and len(last) > 4 and not last.endswith("person")


def _is_role(low: str) -> bool:
    if low in roles.ROLES:
        return True
    if low in roles.NOT_ROLES:
        return False
    last = low.rpartition("/")[2]
    return last.endswith(roles.ROLE_SUFFIXES)


def _is_inflected_role(low: str) -> bool:
    last = low.rpartition("/")[2]
    if last in roles.NOT_ROLES or last in roles.NOT_AGENTS:
        return False
    if (
        last.endswith(roles.AGENT_ENDINGS)
        and not last.endswith("kören")
        and len(last) > 6
        and not last.endswith(organisations.SUFFIXES)
    ):
        return True
    return any(
        stem in roles.ROLES or stem.endswith(roles.ROLE_SUFFIXES)
        for stem in _singular(last)
        if len(stem) > 3 and stem not in roles.NOT_ROLES
    )


def _singular(low: str) -> Iterator[str]:
    """What a plural or definite form may be the form of: "handläggarna", "barnmorskorna", "strateger", "botanisten"."""
    if low.endswith("arna"):
        yield low[:-2] + "e"
    elif low.endswith("orna"):
        yield low[:-4] + "a"
    for ending in _ENDINGS:
        if low.endswith(ending):
            yield low[: -len(ending)]


def _organisation(word: str, low: str) -> int:
    kind = 0
    genitive = low[:-1] if low.endswith("s") else ""
    known = word in organisations.ACRONYMS or word in organisations.NAMES or (genitive and word[:-1] in organisations.NAMES)
    if known or low.endswith(organisations.SUFFIXES) or genitive.endswith(organisations.SUFFIXES):
        kind |= (
            Kind.BODY
            if known or not (low.endswith(organisations.NOT_BODIES) or genitive.endswith(organisations.NOT_BODIES))
            else 0
        )
    if low in organisations.HEADS or genitive in organisations.HEADS:
        kind |= Kind.HEAD
    if (
        low in organisations.TAILS
        or genitive in organisations.TAILS
        or low.endswith(organisations.COMPOUND_TAILS)
        or genitive.endswith(organisations.COMPOUND_TAILS)
    ):
        kind |= Kind.TAIL
    return kind
