"""How much speaks for a run of capitalised words being a name: its words, and what stands on both sides."""

from typing import Final

from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Range, Token
from scraper.lexicon.organisations import PARTY_LETTERS
from scraper.lexicon.roles import DEGREES
from scraper.lexicon.speech import ABOUT_PERSON, BEFORE_NAME, FINITE
from scraper.lexicon.taking_part import LEADS_TO_SPEAKER

_MARKS: Final = frozenset('.?!:;,–—-|/("”“»•*+')
_ENDS: Final = frozenset(".?!:•")
_POST: Final = Kind.ROLE | Kind.MODIFIER | ORGANISATION
_LEADS: Final = frozenset(LEADS_TO_SPEAKER)
_WITH: Final = frozenset(("med", "och", "samt"))
#: Behind "och": more persons follow, in words.
_OTHERS: Final = frozenset(
    (
        "hans hennes hen deras fler flera andra en ett den de representanter några tre två fyra elever medlemmar kollegor "
        "vår våra från"
    ).split()
)
#: Behind the name of somebody who is told about.
_OF_THE_PAST: Final = frozenset("var dog föddes levde blev avled hade skrev".split())
_IS: Final = frozenset(("är", "blir"))
_OF: Final = frozenset(("i", "för"))
_AFTER_ROLE: Final = 3
_OF_A_BODY: Final = 4
FAR_LEFT: Final = -6  # weight of a word that says that the person is talked about


def weigh(tokens: list[Token], run: Range, within: Range, previous: int | None) -> int:
    """How much speaks for a name: its words, and what stands on both sides; ``previous``: where the name before it ends."""
    (i, end), (first, stop) = run, within
    left = left_of(tokens, first, i)
    if left == FAR_LEFT and end < stop and tokens[end].kind & Kind.VERB:
        left = 0  # "… att Tore Ek önskar": who acts is not only talked about
    if previous is not None:
        between = tokens[previous:i]
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
    alone = (
        end - i == 2
        and previous != i - 1
        and i > first
        and tokens[i - 1].text == "("
        and not tokens[end - 1].kind & (ORGANISATION | Kind.PLACE)
    )
    if not tokens[i].kind & Kind.GIVEN and end < stop and tokens[end].kind & Kind.TAIL:
        left -= _OF_A_BODY  # "Karolinska Comprehensive Cancer Center"
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


def left_of(tokens: list[Token], first: int, i: int) -> int:
    """What stands before the name."""
    if i == first or tokens[i].line_break:
        return 1
    before = tokens[i - 1]
    phrases = _phrases(tokens, first, i)
    second = tokens[i - 2] if i - 2 >= first else None
    joined = second is not None and before.kind & Kind.ROLE and second.low in _WITH
    if (any(p in ABOUT_PERSON for p in phrases) and not joined) or (before.low in AT and not tokens[i].kind & Kind.GIVEN):
        return FAR_LEFT
    if before.low.endswith("ade") and not before.kind & (Kind.CAPITAL | Kind.PAST):
        return FAR_LEFT  # "Juristen som spårade Adolf Ek"
    third = tokens[i - 3] if i - 3 >= first else None
    introduced = second is not None and before.low in _IS and second.kind & Kind.ROLE
    # "Professorn i medeltidsarkeologi Bo Anderzon"
    qualified = second is not None and third is not None and second.low in _OF and third.kind & Kind.ROLE
    if (
        before.kind & Kind.ROLE
        or before.low in DEGREES
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
        if after is not None and after.kind & Kind.CAPITAL and starts_line and _is_body_soon(tokens, end + 1, stop):
            return 3
        acronym = after is not None and after.kind & Kind.UPPER and not after.kind & Kind.NOT_NAME
        return 2 if acronym and starts_line else 1  # "Kristof Bonnard, CNES"
    if token.text == "(" and end + 2 < stop and tokens[end + 2].text == ")" and tokens[end + 1].low in PARTY_LETTERS:
        return 4
    if token.text == ":":
        return 2 if starts_line else 0
    if token.text == ")" and alone:
        return 3  # "Kulturen efter demokratin (Joff Verner)"
    return _right_word(tokens[end - 1], token, after, described=_is_role_soon(tokens, end + 1, stop), starts_line=starts_line)


def _right_word(last: Token, token: Token, after: Token | None, *, described: bool, starts_line: bool) -> int:
    """What the word or mark right after a name says of it."""
    kind = token.kind
    if kind & (Kind.ROLE | Kind.MODIFIER):
        return 3
    if token.low in _IS and described:
        return 3
    if token.low in _OF_THE_PAST or (kind & Kind.NUMBER and len(token.text) == 4 and token.text.isdigit()):
        return -4  # "Fritz Bauer var domare"
    if kind & Kind.UPPER and kind & Kind.TAIL:
        return -4  # "Smedja Nord AB"
    if token.low in AT and after is not None and after.kind & (Kind.CAPITAL | ORGANISATION):
        return 3
    finite = kind & (Kind.VERB | Kind.PAST) or token.low in FINITE
    genitive = last.low.endswith("s") and not kind & Kind.CAPITAL and not finite and token.text.isalpha()
    if genitive and token.low not in CONNECTIVES and token.low != "om":
        return -4  # "Anna Harplinges gård"
    subject = starts_line and token.low in CONNECTIVES and after is not None and after.text.islower() and after.text.isalpha()
    if (
        subject
        and after is not None
        and not after.kind & (_POST | Kind.NUMBER | Kind.VERB)
        and after.low not in _OTHERS
        and not described
    ):
        return -4  # "Tove Jansson och mumindalen"
    if token.low == "om" or token.text == "(" or kind & (Kind.VERB | ORGANISATION):
        return 2
    return 1 if token.low in CONNECTIVES or token.text in _MARKS or kind & Kind.CAPITAL else -2


def _is_role_soon(tokens: list[Token], i: int, stop: int) -> bool:
    """ "nationell samordnare", "prisbelönt journalist": a job title within three words."""
    return any(t.kind & Kind.ROLE for t in tokens[i : min(i + 3, stop)])


def _is_body_soon(tokens: list[Token], i: int, stop: int) -> bool:
    """ "Göteborgs universitet": the kind of body within three words, before the next comma."""
    for token in tokens[i : min(i + 3, stop)]:
        if token.text in ",.;":
            return False
        if token.kind & ORGANISATION:
            return True
    return False
