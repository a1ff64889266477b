"""Organisations: whether words of a phrase name one, by table, ending or form.

Ranges are half-open pairs of token indexes.
"""

from typing import Final

from scraper.grammar.words import CONNECTIVES, ORGANISATION, Kind, Token
from scraper.lexicon import organisations

#: Prepositions behind a role that may lead to its body; those in AT always do.
OF: Final = frozenset(("för", "i", "inom", "av", "of", "at"))

# words before a job title: "barn-, äldre- och jämställdhetsminister"
LONGEST_UNKNOWN: Final = 6  # words of a body that no table knows


def is_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether words look like an organisation by table, ending, or form."""
    if lo >= hi:
        return False
    head = tokens[lo].kind
    if head & (Kind.HEAD | Kind.BODY) or (head & Kind.UPPER and not head & Kind.INITIAL):
        return True
    if is_known(tokens, lo, hi):
        return True
    if tokens[hi - 1].kind & (Kind.TAIL | Kind.BODY) and (
        head & Kind.CAPITAL or tokens[hi - 1].kind & (Kind.CAPITAL | Kind.BODY)
    ):
        return True
    if any(t.kind & Kind.CAPITAL and t.kind & ORGANISATION for t in tokens[lo:hi]):
        return True
    return bool(head & Kind.CAPITAL) and any(t.kind & (Kind.TAIL | Kind.BODY) for t in tokens[lo : lo + 4][: hi - lo])


def is_known(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether several words are a body that the table knows: "Rädda Barnen", "Håll Sverige Rent"."""
    return 1 < hi - lo <= LONGEST_UNKNOWN and " ".join(t.text for t in tokens[lo:hi]) in organisations.NAMES


def is_name_of_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """A line that is a body and nothing else: every word is capitalised or joins such words, and one is of a body's kind."""
    if not 0 < hi - lo <= LONGEST_UNKNOWN or not tokens[lo].kind & Kind.CAPITAL:
        return False
    if is_known(tokens, lo, hi):
        return True
    joined = all(t.kind & (Kind.CAPITAL | Kind.TAIL | Kind.BODY) or t.low in (*CONNECTIVES, *OF) for t in tokens[lo:hi])
    return joined and bool((tokens[lo].kind | tokens[hi - 1].kind) & ORGANISATION)


def is_body_of(tokens: list[Token], preposition: str, lo: int, hi: int, *, academic: bool = False) -> bool:
    """Whether "för", "i", "inom" leads to a body, not to a subject; ``academic``: behind a title of learning."""
    kind = tokens[lo].kind
    if preposition == "i" and kind & Kind.PLACE:
        return True
    if academic and not kind & ORGANISATION:
        return False  # "professor i Miljöhistoria"
    if (
        kind & Kind.CAPITAL
        and hi - lo <= LONGEST_UNKNOWN
        and all(t.kind & Kind.CAPITAL or t.low in CONNECTIVES for t in tokens[lo:hi])
    ):
        return True  # "vd för Norrlandsbyggarna"
    if not is_body(tokens, lo, hi):
        return False
    if kind & Kind.CAPITAL:
        return True
    named = next((j for j in range(lo, min(lo + 2, hi)) if tokens[j].kind & (Kind.BODY | Kind.HEAD)), None)
    if named is None:
        return False
    if tokens[named].low.endswith("s"):  # "regeringens kommitté", not "länsstyrelsernas uppdrag"
        return named + 1 < hi and bool(tokens[named + 1].kind & ORGANISATION)
    # In lower case only a body in the definite form is one: "i styrelsen", not "i förvaltningsrätt".
    return tokens[named].low.endswith(("n", "t", "na", "a", "é"))


def is_proper(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether words begin a proper name or a body."""
    kind = tokens[lo].kind
    described = lo + 1 < hi and tokens[lo].low.endswith("ska") and tokens[lo + 1].kind & Kind.BODY  # "ryska kulturföreningen"
    return bool(kind & (Kind.CAPITAL | ORGANISATION) or described) or is_body(tokens, lo, hi)


def is_short_name(tokens: list[Token], lo: int, hi: int) -> bool:
    """A capitalised part of few words that no table knows: it may be the body."""
    return 0 < hi - lo <= 4 and bool(tokens[lo].kind & Kind.CAPITAL) and not tokens[lo].kind & (Kind.PLACE | Kind.ROLE)


def continues_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a further part still names the organisation: its parent body, its town or country."""
    if is_body(tokens, lo, hi) and not tokens[lo].kind & Kind.ROLE:
        return tokens[lo].kind & Kind.CAPITAL != 0 or tokens[lo].kind & ORGANISATION != 0
    if hi - lo <= 4 and not any(t.kind & (Kind.CAPITAL | Kind.ROLE | Kind.VERB) for t in tokens[lo:hi]):
        # "Institutionen för ekologi, miljö och geovetenskap"
        return lo > 2 and tokens[lo - 1].text == "," and tokens[lo - 3].low in OF and any(t.low == "och" for t in tokens[lo:hi])
    return hi - lo == 1 and tokens[lo].kind & Kind.CAPITAL != 0 and tokens[lo].kind & (Kind.PLACE | Kind.NOT_NAME) != 0


def has_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a capitalised body or acronym stands among the words."""
    return any(
        (t.kind & Kind.CAPITAL and t.kind & (ORGANISATION | Kind.UPPER))
        or (
            t.kind & Kind.BODY and lo < j - 1 and tokens[j - 1].low in CONNECTIVES and tokens[j - 2].text == "-"
        )  # "Post- och telestyrelsen"
        for j, t in enumerate(tokens[lo:hi], lo)
    )
