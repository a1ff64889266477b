"""Where persons are named: runs of capitalised words, weighed by tables, shape and neighbours."""

import re
from typing import Final, NamedTuple

from scraper.grammar.words import ORGANISATION, Kind, Range, Token
from scraper.lexicon import names, organisations
from scraper.lexicon.speech import ABOUT_PERSON, BEFORE_NAME
from scraper.lexicon.taking_part import LEADS_TO_SPEAKER

#: A run is a name when its weight reaches this; under a label such as "Medverkande:" less is asked.
ENOUGH: Final = 4
EXPECTED: Final = 2

CONNECTIVES: Final = frozenset(("och", "samt", "&", "and"))
AT: Final = frozenset(("vid", "på", "från", "hos"))
#: "Ericson-terminalen": a name inside a common noun.
_COMPOUND: Final = re.compile(r"[^\W\d_]-[a-zåäö]{3}")
_MARKS: Final = frozenset('.?!:;,–—-|/("”“»•*+')
_ENDS: Final = frozenset(".?!:•")
_POST: Final = Kind.ROLE | Kind.MODIFIER | ORGANISATION
_LONGEST: Final = 5
#: Letters of the parties of the Riksdag, in brackets behind a politician's name.
PARTY_LETTERS: Final = frozenset(("s", "m", "c", "l", "v", "mp", "kd", "sd", "fp", "fi", "pp"))
_LEADS: Final = frozenset(LEADS_TO_SPEAKER)
_WITH: Final = frozenset(("med", "och", "samt"))
#: Behind the name of somebody who is told about.
_OF_THE_PAST: Final = frozenset("var dog föddes levde blev avled hade skrev".split())
_IS: Final = frozenset(("är", "blir"))
_OF: Final = frozenset(("i", "för"))
_AFTER_ROLE: Final = 3
_FAR_LEFT: Final = -6  # weight of a word that says that the person is talked about


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
            if words > 1 and not _is_known_body(tokens, i, end) and _weigh(tokens, (i, end), (first, stop), found) >= enough:
                found.append(Name(i, end))
                i = end
                continue
            if words == 1 and (lent := _lends(tokens, i, stop)) is not None and _left(tokens, first, i) > _FAR_LEFT:
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
        if _is_genitive(token.text) and j + 1 < stop and tokens[j + 1].kind & Kind.CAPITAL and tokens[j + 1].space:
            return j, 0  # "Astrid Lindgrens Näs"
        if (
            not token.kind & Kind.CAPITAL
            or not _may_follow(token, upper=upper, after_given=words == 1 and bool(tokens[i].kind & Kind.GIVEN))
            and not _is_surname_here(tokens, i, j, words)
        ):
            break
        words += not token.kind & Kind.INITIAL
        j += 1
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


def _weigh(tokens: list[Token], run: Range, within: Range, found: list[Name]) -> int:
    """How much speaks for a name: its words, and what stands on both sides; ``found``: the names before it."""
    (i, end), (first, stop) = run, within
    left = _left(tokens, first, i)
    if left == _FAR_LEFT and end < stop and tokens[end].kind & Kind.VERB:
        left = 0  # "… att Tore Ek önskar": who acts is not only talked about
    if found:
        between = tokens[found[-1].last : i]
        if (
            left == _AFTER_ROLE
            and not tokens[i].kind & Kind.GIVEN
            and not any(t.line_break or t.text in ".;" for t in between)
            and not (len(between) > 1 and between[0].low in CONNECTIVES)
        ):
            left = 0  # "VD Nyhléns Hugosons" behind a name: the role is that person's, and this the body
        elif (
            between
            and tokens[i].kind & Kind.GIVEN | tokens[end - 1].kind & Kind.SURNAME
            and all(t.text == "," or t.low in CONNECTIVES for t in between)
        ):
            left += 2  # a list of names goes on
    starts_line = i == first or tokens[i].line_break
    alone = end - i == 2 and i > first and tokens[i - 1].text == "(" and not tokens[end - 1].kind & (ORGANISATION | Kind.PLACE)
    return _shape(tokens, i, end) + left + _right(tokens, end, stop, starts_line=starts_line, alone=alone)


def _shape(tokens: list[Token], i: int, end: int) -> int:
    head, tail = tokens[i].kind, tokens[end - 1].kind
    # "Stig", "Lena" at the start of a sentence may be the word; within it the capital letter tells.
    doubtful = head & Kind.ORDINARY and (i == 0 or tokens[i].line_break or tokens[i - 1].text in _ENDS)
    weight = (1 if doubtful else 3) if head & Kind.GIVEN else 0
    weight += 2 if tail & Kind.SURNAME else 0
    if tail & Kind.PLACE and not tail & Kind.SURNAME:
        weight -= 2
    if head & Kind.PLACE and not head & Kind.GIVEN:
        weight -= 2
    if head & Kind.UPPER:
        weight -= 1
    return weight


def _left(tokens: list[Token], first: int, i: int) -> int:
    """What stands before the name."""
    if i == first or tokens[i].line_break:
        return 1
    before = tokens[i - 1]
    phrases = _phrases(tokens, first, i)
    second = tokens[i - 2] if i - 2 >= first else None
    joined = second is not None and before.kind & Kind.ROLE and second.low in _WITH
    if (any(p in ABOUT_PERSON for p in phrases) and not joined) or (before.low in AT and not tokens[i].kind & Kind.GIVEN):
        return _FAR_LEFT
    if before.low.endswith("ade") and not before.kind & (Kind.CAPITAL | Kind.PAST):
        return _FAR_LEFT  # "Juristen som spårade Adolf Ek"
    third = tokens[i - 3] if i - 3 >= first else None
    introduced = second is not None and before.low in _IS and second.kind & Kind.ROLE
    # "Professorn i medeltidsarkeologi Bo Anderzon"
    qualified = second is not None and third is not None and second.low in _OF and third.kind & Kind.ROLE
    if (
        before.kind & Kind.ROLE
        or introduced
        or (qualified and not before.kind & Kind.CAPITAL)
        or any(p in _LEADS for p in phrases)
    ):
        return _AFTER_ROLE
    speaks = before.kind & Kind.VERB and tokens[i].kind & Kind.GIVEN
    if before.kind & ORGANISATION or speaks or any(p in BEFORE_NAME for p in phrases):
        return 2
    return 1 if before.text in _MARKS or before.low in CONNECTIVES else 0


def _phrases(tokens: list[Token], first: int, i: int) -> list[str]:
    """The one, two and three words before a name; a colon before it does not count."""
    last = i - 1 if tokens[i - 1].text == ":" and i - 1 > first else i
    found: list[str] = []
    for n in (1, 2, 3):
        if last - n < first or (n > 1 and tokens[last - n].text in _MARKS):
            break
        found.append(" ".join(t.low for t in tokens[last - n : last]))
    return found


def _right(tokens: list[Token], end: int, stop: int, *, starts_line: bool, alone: bool) -> int:
    """What stands after the name."""
    if end >= stop or tokens[end].line_break:
        return 1
    token = tokens[end]
    after = tokens[end + 1] if end + 1 < stop else None
    if token.text in ",–—-":
        if after is not None and (after.kind & _POST or _is_role_soon(tokens, end + 1, stop)):
            return 3
        acronym = after is not None and after.kind & Kind.UPPER and not after.kind & Kind.NOT_NAME
        return 2 if acronym and starts_line else 1  # "Kristof Bonnard, CNES"
    if token.text == "(" and end + 2 < stop and tokens[end + 2].text == ")" and tokens[end + 1].low in PARTY_LETTERS:
        return 4
    if token.text == ":":
        return 2 if starts_line else 0
    if token.text == ")" and alone:
        return 3  # "Kulturen efter demokratin (Joff Verner)"
    return _right_word(tokens[end - 1], token, after, described=_is_role_soon(tokens, end + 1, stop))


def _right_word(last: Token, token: Token, after: Token | None, *, described: bool) -> int:
    """What the word or mark right after a name says of it."""
    kind = token.kind
    if kind & (Kind.ROLE | Kind.MODIFIER):
        return 3
    if token.low in _IS and described:
        return 3
    if token.low in _OF_THE_PAST:
        return -4  # "Fritz Bauer var domare"
    if kind & Kind.UPPER and kind & Kind.TAIL:
        return -4  # "Smedja Nord AB"
    if token.low in AT and after is not None and after.kind & (Kind.CAPITAL | ORGANISATION):
        return 3
    genitive = last.low.endswith("s") and not kind & (Kind.CAPITAL | Kind.VERB) and token.text.isalpha()
    if genitive and token.low not in CONNECTIVES and token.low != "om":
        return -4  # "Anna Harplinges gård"
    if token.low == "om" or token.text == "(" or kind & (Kind.VERB | ORGANISATION):
        return 2
    return 1 if token.low in CONNECTIVES or token.text in _MARKS or kind & Kind.CAPITAL else -2


def _is_role_soon(tokens: list[Token], i: int, stop: int) -> bool:
    """ "nationell samordnare", "prisbelönt journalist": a job title within three words."""
    return any(t.kind & Kind.ROLE for t in tokens[i : min(i + 3, stop)])
