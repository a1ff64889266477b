"""A job title and whom it is held for, told apart within one part of a post: "docent vid SLU", "SLU lektor"."""

from typing import Final, NamedTuple

from scraper.grammar.bodies import OF, has_body, is_body, is_body_of, is_proper
from scraper.grammar.phrases import QUOTES, closing, opening
from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Range, Token
from scraper.lexicon import roles

#: "Region Östergötland med ansvar för …": what somebody is charged with is no part of the body.
_CHARGES: Final = frozenset(
    (
        "ansvar fokus inriktning uppdrag sikte särskilt särskild tonvikt tyngdpunkt placering bakgrund intresse rötter eget egen"
    ).split()
)
#: "författare med eget företag": what is added to a job title.
_ASIDES: Final = frozenset(("eget", "egen", "tonvikt", "rötter", "bakgrund"))
_WORKS: Final = frozenset("appen boken böckerna romanen filmen serien podden rapporten bloggen antologin".split())
#: Words and marks behind which a capital letter begins no body.
_JOINS: Final = frozenset(("till", "med", "och", "samt", "-", "/", "&", "("))


class Next(NamedTuple):
    """What the part behind a part is: a body for sure, or a short name that may be one."""

    is_body: bool
    may_be: bool


def split_role(tokens: list[Token], part: Range, head: int, following: Next) -> tuple[Range | None, Range | None, bool]:
    """A part with a job title at ``head``: role, organisation, and whether that stands in the genitive."""
    lo, hi = part
    hi = next((j for j in range(head + 1, hi - 1) if tokens[j].low in CONNECTIVES and is_owned_post(tokens, j + 1, hi)), hi)
    if head > lo:
        before = tokens[head - 1]
        owned = before.low.endswith("s") and not before.kind & Kind.MODIFIER and head - lo <= 4
        if owned and not following.is_body and tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD):
            return (head, hi), (lo, head), True
        if tokens[lo].kind & Kind.BODY and tokens[lo].kind & Kind.UPPER and not tokens[lo].kind & Kind.ROLE:
            return (lo + 1, hi), (lo, lo + 1), False  # "SLU lektor"
    bracket = opening(tokens, lo, hi - 1) if tokens[hi - 1].text == ")" else lo
    if bracket > head and is_body(tokens, bracket + 1, hi - 1) and not has_body(tokens, head + 1, bracket):
        return (lo, bracket), (bracket + 1, hi - 1), False  # "ordförande för beredningen för omsorg (SKR)"
    at = next((j for j in range(head + 1, hi - 1) if tokens[j].low in AT and _names_body(tokens, j + 1, hi)), None)
    if at is not None and not has_body(tokens, head + 1, at):
        bracketed = tokens[at - 1].text == "("
        return (
            (lo, at - bracketed),
            (at + 1, closing(tokens, at - 1, hi) if bracketed else until_second_post(tokens, at + 1, hi)),
            False,
        )
    for j in range(head + 1, hi):
        own = tokens[j].low == "i" and tokens[head].low.endswith(roles.SELF_EMPLOYED)
        if (
            (tokens[j].low in OF or (tokens[j].low == "till" and tokens[j - 1].low.endswith(roles.FOUNDERS)))
            and j + 1 < hi
            and not own
            and tokens[j + 1].text not in QUOTES
            and not following.is_body
            and is_body_of(tokens, tokens[j].low, j + 1, hi, academic=_is_academic(tokens, lo, j))
        ):
            last = tokens[hi - 1].kind
            if last & Kind.UPPER and last & Kind.BODY and hi - j > 3 and not tokens[j + 1].kind & Kind.CAPITAL:
                return (lo, hi - 1), (hi - 1, hi), False  # "chef för avdelningen tillväxt och samhällsbyggnad SKR"
            return (lo, j), (j + 1, until_second_post(tokens, j + 1, hi)), False
        if _begins_body(tokens, j, (head, hi), following):
            return (lo, j), (j, until_second_post(tokens, j, hi)), False
    end = until_second_post(tokens, lo, hi) if tokens[hi - 1].kind & Kind.CAPITAL else _before_aside(tokens, head, hi)
    return (lo, end), None, False


def _is_academic(tokens: list[Token], lo: int, j: int) -> bool:
    return tokens[j].low == "i" and any(t.low.endswith(roles.ACADEMIC) for t in tokens[lo:j])


def _names_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a body begins right here: "från LRF", not "på växtskydd från LRF"."""
    nearer = any(t.low in AT for t in tokens[lo + 1 : hi])
    return bool(tokens[lo].kind & (Kind.CAPITAL | ORGANISATION)) if nearer else is_proper(tokens, lo, hi)


def _before_aside(tokens: list[Token], head: int, hi: int) -> int:
    """ "publicist och en välkänd röst": what a second clause adds is no title."""
    for j in range(head + 1, hi - 1):
        if tokens[j].low in CONNECTIVES and tokens[j + 1].low in ("en", "ett", "den"):
            return j
        if tokens[j].low == "med" and tokens[j + 1].low in _ASIDES:
            return j
    return hi


def _begins_body(tokens: list[Token], j: int, behind: Range, following: Next) -> bool:
    """Whether a body begins at ``j``, without a preposition: "undervisningsråd Skolinspektionen"; ``behind``: title to end."""
    head, hi = behind
    token, before = tokens[j], tokens[j - 1]
    if (
        before.low in OF
        or before.low in _JOINS
        or token.text in "()"
        or before.text in QUOTES
        or token.low in roles.LETTERS
        or before.low in _WORKS
    ):
        return False
    if token.kind & Kind.NUMBER:
        return j == head + 1 and is_body(tokens, j, hi) and not following.is_body
    if token.kind & Kind.CAPITAL:
        if token.kind & Kind.ROLE and not token.kind & Kind.INFLECTED:
            return False
        certain = token.kind & (Kind.BODY | Kind.HEAD) or (token.kind & Kind.UPPER and j == head + 1)  # "VD SSCI, Stockholm …"
        return bool(certain) if following.is_body else bool(certain or token.kind & Kind.UPPER or not following.may_be)
    if token.kind & Kind.HEAD and token.kind & Kind.TAIL == 0 and token.text.endswith(".") and j == head + 1:
        return True  # "professor inst. för ekologi, SLU"
    if following.is_body or j != head + 1:
        return False
    if token.kind & Kind.BODY:
        return not (j + 1 < hi and tokens[j + 1].low in CONNECTIVES)
    last = tokens[hi - 1].kind
    return bool(last & Kind.BODY) and not last & Kind.CAPITAL and 1 < hi - j <= 3  # "barn och utbildningsnämnden"


def is_owned_post(tokens: list[Token], lo: int, hi: int) -> bool:
    """ "Högskolan i Borås och regeringens särskilda utredare": a second post, with its owner in the genitive."""
    if lo >= hi or not tokens[lo].low.endswith("s") or tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER):
        return False
    for j in range(lo + 1, min(lo + 4, hi)):
        if tokens[j].kind & Kind.ROLE and not tokens[j].kind & Kind.INFLECTED:
            return True
        if not tokens[j].kind & Kind.MODIFIER:
            return False
    return False


def until_second_post(tokens: list[Token], lo: int, hi: int) -> int:
    """ "Sveriges Kvinnoorganisationer och sakkunnig makt och demokrati": the second post is left out."""
    for j in range(lo + 1, hi - 1):
        joins = tokens[j].low in CONNECTIVES
        if joins and (_begins_post(tokens, j + 1) or _begins_clause(tokens, j + 1, hi) or is_owned_post(tokens, j + 1, hi)):
            return j
        if tokens[j].low == "med" and (
            not tokens[lo].kind & (Kind.HEAD | Kind.BODY) or tokens[j + 1].low in _CHARGES or tokens[j - 1].kind & Kind.UPPER
        ):
            return j
    return hi


def _begins_post(tokens: list[Token], lo: int) -> bool:
    """Whether a job title begins here, and no "unga i samhällets vård"."""
    first = tokens[lo].kind
    if first & Kind.CAPITAL and not first & Kind.UPPER:
        return False
    return bool(first & Kind.ROLE or (first & Kind.MODIFIER and any(t.kind & Kind.ROLE for t in tokens[lo + 1 : lo + 6])))


def _begins_clause(tokens: list[Token], lo: int, hi: int) -> bool:
    """ "Konstitutionsutskottet och knyts ihop av", "SMHI och en av föreläsarna": what goes on is no part of a body."""
    first = tokens[lo]
    if first.low in ("en", "ett", "den") or (first.kind & (Kind.VERB | Kind.PAST) and not first.kind & Kind.CAPITAL):
        return True
    return first.low.endswith("s") and any(t.low == "av" for t in tokens[lo + 1 : min(lo + 3, hi)])
