"""The words about a person: where they begin, where they end, and at which commas and dashes they part."""

from typing import Final

from scraper.grammar.bodies import LONGEST_UNKNOWN, OF, is_body, is_known, is_name_of_body
from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Range, Token
from scraper.lexicon.organisations import PARTY_LETTERS

_ENDS: Final = frozenset(".?!;:")

QUOTES: Final = frozenset('”“"')
_LONGEST_QUOTE: Final = 12
DASHES: Final = frozenset("–—-|*")

_IN_PICTURE: Final = frozenset(("tv", "th", "tillvänster", "tillhöger", "imitten", "ovan", "nedan"))
#: Words that end what is said of a person and begin what it is about.
_STOPS: Final = frozenset(
    (
        "om som ger kring hur vad varför när därefter sedan tillsammans där att the m.fl. utkom "
        "var har hade blev kan ska skall vill får bör måste disputerade"
    ).split()
)

#: "verksam som lektor": what somebody is employed as belongs to the post.
_EMPLOYED: Final = frozenset(("verksam", "anställd", "yrkesverksam", "verksamma", "anställda"))
#: "Södra Skogsägarna 60 min med frågor": how long it lasts is no part of a post.
_DURATIONS: Final = frozenset("min minuter h tim timme timmar".split())
FAR: Final = 9  # words before a job title: "barn-, äldre- och jämställdhetsminister"


def skip_party(tokens: list[Token], i: int, stop: int) -> int:
    """Past "(S)", ", (MP)", "(16)" or "(t.v.)": party letters, ages and places in a picture are neither role nor body."""
    j = i + 1 if i < stop and tokens[i].text == "," else i
    if j > i and j + 1 < stop and tokens[j].kind & Kind.NUMBER and len(tokens[j].text) == 2:
        aged = j + 1 + (tokens[j + 1].low == "år")  # "Mirja Ek, 24, från Karlshamn"
        return aged if aged >= stop or tokens[aged].text == "," else i
    if j >= stop or tokens[j].text != "(":
        return i
    close = closing(tokens, j, stop)
    inner = tokens[j + 1 : close]
    said = "".join(t.low for t in inner)
    plain = said in PARTY_LETTERS or said.isdigit() or said.replace(".", "") in _IN_PICTURE
    return close + 1 if close < stop and plain else i


def closing(tokens: list[Token], i: int, stop: int) -> int:
    """The index of the bracket that closes the one at ``i``, or ``stop``."""
    depth = 0
    for j in range(i, stop):
        depth += (tokens[j].text == "(") - (tokens[j].text == ")")
        if not depth:
            return j
    return stop


def opening(tokens: list[Token], lo: int, close: int) -> int:
    """The index of the bracket that ``close`` closes, or ``lo``."""
    return next((j for j in range(close, lo, -1) if tokens[j].text == "("), lo)


def opens(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether a role or a body begins here."""
    if i >= stop:
        return False
    kind = tokens[i].kind
    if kind & (Kind.ROLE | Kind.MODIFIER | ORGANISATION) or (kind & Kind.UPPER and not kind & Kind.NOT_NAME):
        return True
    if is_known(tokens, i, min(i + 2, stop)) or is_known(tokens, i, min(i + 3, stop)):
        return True
    if kind & Kind.VERB or tokens[i].low in _STOPS:
        return False
    if any(t.kind & Kind.ROLE for t in tokens[i : min(i + 3, stop)]) and not kind & Kind.NUMBER and tokens[i].text.isalnum():
        return True
    return bool(kind & Kind.CAPITAL) and is_body(tokens, i, end_of_part(tokens, i, end_of_phrase(tokens, i, stop)))


def end_of_phrase(tokens: list[Token], i: int, stop: int) -> int:
    """Where the words about a person end: a verb of speaking, a full stop, a word that begins the subject."""
    depth = quoted = 0
    for j in range(i, stop):
        token = tokens[j]
        if j < quoted:
            continue  # "chef för ”F50”, Södertälje kommun"
        if token.text in QUOTES and j > i and tokens[j - 1].low in OF and (close := _closing_quote(tokens, j, stop)):
            quoted = close + 1
        elif token.text == "(":
            depth += 1
        elif token.text == ")":
            if not depth:
                return j
            depth -= 1
        elif depth:
            continue
        elif (
            (
                token.text in _ENDS
                or token.text in '”"•+'
                or (
                    token.text in DASHES
                    and token.space
                    and not (_goes_on(tokens, j + 1, stop) or _is_last_name(tokens, i, j, stop))
                )
            )
            or (token.kind & Kind.NUMBER and j + 1 < stop and tokens[j + 1].low in _DURATIONS)
            or (j > i and token.line_break and not _runs_on(tokens, j, stop))
            or (token.low in _STOPS and not _is_part_of_post(tokens, i, j, stop))
            or (
                token.kind & (Kind.VERB | Kind.PAST)
                and not token.kind & (Kind.CAPITAL | Kind.ROLE)
                and _is_verb_here(tokens, i, j)
            )
        ):
            return j
    return stop


def _closing_quote(tokens: list[Token], i: int, stop: int) -> int | None:
    return next((j for j in range(i + 1, min(stop, i + _LONGEST_QUOTE)) if tokens[j].text in QUOTES), None)


def _is_part_of_post(tokens: list[Token], i: int, j: int, stop: int) -> bool:
    """ "Utredningen om …", "lektor … om kön och klass, Linnéuniversitetet", "verksam som lektor"."""
    if tokens[j].low == "som":
        return j > i and tokens[j - 1].low in _EMPLOYED
    return tokens[j].low == "om" and (_is_inquiry(tokens, i, j) or _leads_to_body(tokens, j, stop))


def _is_inquiry(tokens: list[Token], i: int, j: int) -> bool:
    """ "Utredningen om barn i skyddat boende": what it inquires into is part of the name."""
    return (
        j > i
        and bool(tokens[j - 1].kind & Kind.HEAD)
        and tokens[j - 1].low.endswith(("utredningen", "kommittén", "delegationen", "centrum", "beredningen"))
    )


def _goes_on(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether a job title or a body, and no headline, stands behind a dash."""
    if not opens(tokens, i, stop):
        return False
    known = tokens[i].kind & (Kind.ROLE | Kind.MODIFIER | ORGANISATION | Kind.UPPER)
    return (
        bool(known)
        or any(t.kind & Kind.ROLE for t in tokens[i : i + 3])
        or is_name_of_body(tokens, i, end_of_part(tokens, i, stop))
    )


def _leads_to_body(tokens: list[Token], j: int, stop: int) -> bool:
    """ "lektor … maktrelationer om kön och klass, Linnéuniversitetet": the subject is the role's, since a body follows."""
    comma = next((k for k in range(j, min(j + FAR, stop)) if tokens[k].text in ",.?!;:" or tokens[k].line_break), stop)
    if comma >= stop or tokens[comma].text != ",":
        return False
    end = next((k for k in range(comma + 1, stop) if tokens[k].text in ",.;" or tokens[k].line_break), stop)
    return end - comma <= LONGEST_UNKNOWN and is_body(tokens, comma + 1, end) and bool(tokens[comma + 1].kind & Kind.CAPITAL)


def _is_last_name(tokens: list[Token], i: int, j: int, stop: int) -> bool:
    """ "Sven Ek - ordförande - Hamnforum": behind a title and a dash a few capitalised words end the line."""
    end = next((k for k in range(j + 1, stop) if tokens[k].line_break), stop)
    named = tokens[j + 1 : end]
    return 0 < len(named) <= 4 and any(t.kind & Kind.ROLE for t in tokens[i:j]) and all(t.kind & Kind.CAPITAL for t in named)


def _is_verb_here(tokens: list[Token], i: int, j: int) -> bool:
    """A verb form right behind a preposition or "och" inside a role is a noun ("ansvarig för delar")."""
    return j == i or tokens[j - 1].low not in ("för", "inom", "av", "i", "på")


def _runs_on(tokens: list[Token], j: int, stop: int) -> bool:
    """Whether a line break inside the phrase is only a wrapped line."""
    before, token = tokens[j - 1], tokens[j]
    if before.text == "," or before.low in CONNECTIVES or before.low in AT or before.low in OF:
        return not token.kind & Kind.GIVEN
    whole = before.kind & Kind.TAIL and j > 1 and tokens[j - 2].kind & Kind.CAPITAL  # "Uppsala University"
    if before.kind & (Kind.HEAD | Kind.MODIFIER) and token.kind & Kind.CAPITAL and not token.kind & Kind.GIVEN and not whole:
        return True
    return (
        token.low in CONNECTIVES
        or (not token.kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB) and token.text.isalpha() and token.kind & Kind.ROLE != 0)
        or (token.low in AT and j + 1 < stop)
    )


def end_of_part(tokens: list[Token], i: int, stop: int) -> int:
    """Where the part that begins at ``i`` ends: at a comma or a dash outside brackets."""
    depth = 0
    for j in range(i, stop):
        text = tokens[j].text
        depth += (text == "(") - (text == ")")
        if not depth and (text == "," or (text in DASHES and tokens[j].space)):
            return j
    return stop


def parts(tokens: list[Token], i: int, stop: int) -> list[Range]:
    """The phrase at its commas and dashes; "barn-, äldre- och jämställdhetsminister" stays whole."""
    parts: list[Range] = []
    lo = i
    while lo < stop:
        hi = end_of_part(tokens, lo, stop)
        while hi < stop and tokens[hi].text == "," and tokens[hi - 1].text == "-":
            hi = end_of_part(tokens, hi + 1, stop)
        end = hi
        while end > lo and tokens[end - 1].low in (*CONNECTIVES, *AT):
            end -= 1
        if end - lo > 3 and tokens[end - 1].text == ")" and tokens[end - 3].text == "(" and tokens[end - 2].low in PARTY_LETTERS:
            end -= 3
        parts.append((lo, end))
        lo = hi + 1
    return parts
