"""Where persons are named: runs of capitalised words, weighed by tables, shape and neighbours."""

import re
from typing import Final, NamedTuple

from scraper.grammar import name_weights
from scraper.grammar.bodies import is_known
from scraper.grammar.words import CONNECTIVES, ORGANISATION, Kind, Token
from scraper.lexicon import names, organisations

#: A run is a name when its weight reaches this; under a label such as "Medverkande:" less is asked.
ENOUGH: Final = 4
EXPECTED: Final = 2
#: "Ericson-terminalen": a name inside a common noun.
_COMPOUND: Final = re.compile(r"[^\W\d_]-[a-zåäö]{3}")
_LONGEST: Final = 5


class Name(NamedTuple):
    """A person's name: tokens ``first`` to ``last`` (half open); ``surname_at`` lends a surname ("Josefin och Petter Ek")."""

    first: int
    last: int
    surname_at: int | None = None


def find(tokens: list[Token], first: int = 0, last: int | None = None, *, expected: bool = False) -> list[Name]:
    """The names in ``tokens[first:last]``, left to right."""
    stop = len(tokens) if last is None else last
    enough = EXPECTED if expected else ENOUGH
    found: list[Name] = []
    i = first
    while i < stop:
        if tokens[i].kind & Kind.CAPITAL and _may_start(tokens, first, i, stop):
            end, words = _extend(tokens, i, stop)
            if (
                words > 1
                and not _is_known_body(tokens, i, end)
                and name_weights.weigh(tokens, (i, end), (first, stop), found[-1].last if found else None) >= enough
            ):
                found.append(Name(i, end))
                i = end
                continue
            if (
                words == 1
                and (lent := _lends(tokens, i, stop)) is not None
                and name_weights.left_of(tokens, first, i) > name_weights.FAR_LEFT
            ):
                found.append(Name(i, i + 1, lent))
            elif words == 1 and _is_first_name_after_role(tokens, first, i):
                found.append(Name(i, i + 1))
        i += 1
    return found


def _is_known_body(tokens: list[Token], i: int, end: int) -> bool:
    """ "Rädda Barnen": two capitalised words that are an organisation by name."""
    return " ".join(t.text for t in tokens[i:end]) in organisations.NAMES


def _may_start(tokens: list[Token], first: int, i: int, stop: int) -> bool:
    kind = tokens[i].kind
    if kind & (Kind.INITIAL | Kind.NUMBER):
        return False
    following = tokens[i + 1] if i + 1 < stop else None
    if kind & Kind.UPPER and not (following and following.kind & Kind.UPPER):
        return False
    if kind & Kind.GIVEN:
        return True
    if kind & Kind.PLACE and tokens[i].low.endswith("s") and not kind & Kind.SURNAME:
        return False  # "Dalarnas Ornitologiska Förening"
    if kind & (Kind.NOT_NAME | ORGANISATION | Kind.ROLE | Kind.MODIFIER | Kind.VERB | Kind.UPPER):
        return False
    if (
        i > first
        and tokens[i - 1].kind & Kind.CAPITAL
        and tokens[i].space
        and not tokens[i].line_break
        and not tokens[i - 1].kind & (Kind.ROLE | ORGANISATION)
    ):
        return False  # the middle of a run whose beginning is no name
    # "BioFrame Ljusk Göran Eriksson": the name starts at the given name.
    for j in range(i + 1, min(i + 3, stop)):
        if not tokens[j].kind & Kind.CAPITAL or tokens[j].line_break or not tokens[j].space:
            break
        if tokens[j].kind & Kind.GIVEN and not tokens[j].kind & Kind.SURNAME:
            return False
    return True


def _extend(tokens: list[Token], i: int, stop: int) -> tuple[int, int]:
    """Where the run that starts at ``i`` ends, and how many words of name it has."""
    upper = bool(tokens[i].kind & Kind.UPPER)
    j, words = i + 1, 1
    while j < stop and words < _LONGEST:
        token = tokens[j]
        if not token.space or (
            token.line_break and not (words == 1 and token.kind & Kind.SURNAME and tokens[i].kind & Kind.GIVEN)
        ):
            break
        if token.kind & Kind.PARTICLE and not token.kind & Kind.CAPITAL and _leads_to_surname(tokens, j, stop):
            j += 1
            continue
        if words > 1 and (is_known(tokens, j, j + 2) or is_known(tokens, j, j + 3)):
            break  # "Johan Ek Green Cargo"
        if _is_genitive(token.text) and j + 1 < stop and tokens[j + 1].kind & Kind.CAPITAL and tokens[j + 1].space:
            return j, 0  # "Astrid Lindgrens Näs"
        if not token.kind & Kind.CAPITAL or (
            not _may_follow(token, upper=upper, after_given=words == 1 and bool(tokens[i].kind & Kind.GIVEN))
            and not _is_surname_here(tokens, i, j, words)
        ):
            break
        words += not token.kind & Kind.INITIAL
        j += 1
    if words > 2 and j < stop and tokens[j].space and not tokens[j].line_break and tokens[j].kind & Kind.CAPITAL:
        tail = tokens[j].kind & Kind.TAIL and not tokens[j].kind & (Kind.HEAD | Kind.ROLE)
        j, words = (j - 1, words - 1) if tail else (j, words)  # "Henrik Ek Alstom Transport"
    while j > i + 1 and tokens[j - 1].kind & (Kind.INITIAL | Kind.PARTICLE) and not tokens[j - 1].kind & Kind.SURNAME:
        j -= 1  # a name does not end in an initial
    return j, words


def _is_surname_here(tokens: list[Token], i: int, j: int, words: int) -> bool:
    """ "Biskop Karolina Krog.", "Henrik Kantor": what else is a house or a trade is a surname where the line ends."""
    if words != 1 or not tokens[i].kind & Kind.GIVEN or tokens[j].kind & (Kind.BODY | Kind.UPPER | Kind.NOT_NAME):
        return False
    ends = j + 1 == len(tokens) or tokens[j + 1].line_break or tokens[j + 1].text in ".,"
    return ends and (i == 0 or tokens[i].line_break or bool(tokens[i - 1].kind & Kind.ROLE))


def _is_genitive(word: str) -> bool:
    """Whether a word is a surname's genitive and no surname itself."""
    return word.endswith("s") and word not in names.SURNAMES and word[:-1] in names.SURNAMES


def _leads_to_surname(tokens: list[Token], j: int, stop: int) -> bool:
    """ "de la Roche": one or two particles, then a capital letter."""
    following = tokens[j + 1 : min(j + 3, stop)]
    if following and following[0].kind & Kind.CAPITAL:
        return not following[0].kind & (ORGANISATION | Kind.NOT_NAME)
    return len(following) > 1 and bool(following[0].kind & Kind.PARTICLE) and bool(following[1].kind & Kind.CAPITAL)


def _may_follow(token: Token, *, upper: bool, after_given: bool) -> bool:
    kind = token.kind
    if kind & Kind.INITIAL:
        return True
    if _COMPOUND.search(token.text):
        return False
    if kind & Kind.UPPER and not upper:
        return False
    if kind & Kind.SURNAME:
        return not kind & Kind.ROLE or bool(kind & Kind.GIVEN)
    if kind & Kind.PLACE and after_given:
        return not kind & (ORGANISATION | Kind.ROLE)  # many surnames are villages: Ekerö, Nora
    return not kind & (Kind.ROLE | ORGANISATION | Kind.NOT_NAME | Kind.PLACE) or bool(kind & Kind.GIVEN)


def _lends(tokens: list[Token], i: int, stop: int) -> int | None:
    """For "Josefin" in "Josefin och Petter Ek": the index of "Ek"."""
    if not tokens[i].kind & Kind.GIVEN or i + 2 >= stop or tokens[i + 1].low not in CONNECTIVES:
        return None
    if not tokens[i + 2].kind & Kind.GIVEN:
        return None
    end, words = _extend(tokens, i + 2, stop)
    return end - 1 if words == 2 and tokens[end - 1].kind & Kind.SURNAME else None


def _is_first_name_after_role(tokens: list[Token], first: int, i: int) -> bool:
    """ "biskop Fredric": a given name alone is a person only right behind a job title."""
    kind = tokens[i].kind
    if not kind & (Kind.GIVEN | Kind.SURNAME) or kind & (Kind.ORDINARY | Kind.PLACE | ORGANISATION) or i == first:
        return False
    if not kind & Kind.GIVEN and (
        tokens[i].text not in names.SURNAMES or (i + 1 < len(tokens) and tokens[i + 1].kind & Kind.CAPITAL)
    ):
        return False  # "kapten Wirsén" is a person, "professor Emeritus Ek" another form
    return bool(tokens[i - 1].kind & Kind.ROLE) and not tokens[i].line_break
