"""A post: role and organisation told apart within the words about a person."""

from typing import Final, NamedTuple

from scraper.grammar.bodies import LONGEST_UNKNOWN, OF, continues_body, is_body, is_short_name
from scraper.grammar.employers import Next, is_owned_post, split_role, until_second_post
from scraper.grammar.phrases import FAR, parts
from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Range, Token
from scraper.lexicon import roles

#: Words in front of a role or body that are no part of it.
_TILLIKA: Final = frozenset(
    "tillika dagens även tidigare samt båda bägge samtliga numera idag till vardags också själv själva vår vårt er ert".split()
)


#: Words that stand in no job title before its head: "välkänd bland odlare", "uppvuxen med konstnärer".
_NO_TITLE: Final = frozenset("bland av med mot om åt efter utan över".split())


class Affiliation(NamedTuple):
    """What is said of a person, and where it ends (or, before a name, begins)."""

    role: Range | None
    organisation: Range | None
    edge: int
    genitive: bool = False  # the organisation stands in the genitive: "Kommunals ordförande"


def spoken(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """Role and organisation of a phrase of one or several parts."""
    role: Range | None = None
    body: Range | None = None
    genitive = False
    edge = i
    divided = parts(tokens, i, stop)
    for n, (lo, hi) in enumerate(divided):
        if hi <= lo:
            break
        start = _past_adverbs(tokens, lo, hi, has_role=role is not None)
        if body is None:
            if (
                role
                and hi - start == 1
                and tokens[start].kind & Kind.PLACE
                and tokens[role[1] - 1].low.endswith(roles.SELF_EMPLOYED)
            ):
                edge = hi
                break  # "lantbrukare, Hamra": where they live
            found = _split(tokens, (start, hi), _next(tokens, divided, n), expects_role=role is None, last=n + 1 == len(divided))
            if found is None:
                # "docent i journalistik, medier och kommunikation, Göteborgs universitet"
                is_more = role and _goes_on_subject(tokens, start, hi) and _next(tokens, divided, n).is_body
                if not is_more and not _is_subject(tokens, start, hi):
                    break
                role, edge = (role[0], hi) if role and is_more else role, hi
                continue
            new_role, body, genitive = found
            role = (role[0], new_role[1]) if role and new_role else role or new_role
            if body and role is None and (cut := until_second_post(tokens, *body)) < body[1] and tokens[cut].low in CONNECTIVES:
                second = None if is_owned_post(tokens, cut + 1, body[1]) else (cut + 1, body[1])
                role, body = second, (body[0], cut)  # "Högskolan i Borås och särskild utredare"
        elif role is None and role_head(tokens, start, hi) is not None:
            role = (start, hi)
        elif continues_body(tokens, lo, hi):
            body = (body[0], hi)
        else:
            break
        edge = hi
    return Affiliation(role, body, edge, genitive)


def _next(tokens: list[Token], divided: list[Range], n: int) -> Next:
    if n + 1 >= len(divided):
        return Next(is_body=False, may_be=False)
    part = divided[n + 1]
    if tokens[part[0]].kind & Kind.ROLE and not tokens[part[0]].kind & (ORGANISATION | Kind.INFLECTED):
        return Next(is_body=False, may_be=False)  # "kyrkomusiker Engelbrekts församling, lektor Örebro universitet"
    return Next(is_body(tokens, *_strip_at(tokens, *part)), is_short_name(tokens, *part))


def _past_adverbs(tokens: list[Token], lo: int, hi: int, *, has_role: bool) -> int:
    """Past "tillika", "båda", "till vardags"; "tidigare" is part of a first role."""
    while (
        lo + 1 < hi
        and tokens[lo].low in _TILLIKA
        and (has_role or tokens[lo].low != "tidigare")
        and not (tokens[lo].low == "dagens" and tokens[lo + 1].kind & Kind.CAPITAL)  # "Dagens Nyheter"
    ):
        lo += 1
    return lo


def role_head(tokens: list[Token], lo: int, hi: int) -> int | None:
    """The first job title of a part, when only its modifiers stand before it."""
    if lo + 1 < hi and tokens[lo].kind & Kind.BODY and tokens[lo].kind & Kind.UPPER and tokens[lo + 1].kind & Kind.ROLE:
        if tokens[lo + 1].kind & Kind.INFLECTED and tokens[lo + 1].kind & Kind.CAPITAL:
            return None  # "SISU Idrottsutbildarna"
        return None if tokens[lo + 1].low.endswith(roles.FIRM_ENDINGS) else lo + 1  # "SLU lektor", but "LRF Konsult"
    for j in range(lo, min(hi, lo + FAR)):
        token = tokens[j]
        if token.kind & Kind.ROLE and not _ends_firm(tokens, lo, j):
            return j
        if (
            token.low in AT
            or token.low in _NO_TITLE
            or token.kind & Kind.BODY
            or (token.kind & ORGANISATION and token.kind & Kind.CAPITAL)
        ):
            break
    degrees = lo
    while degrees < hi and (
        tokens[degrees].low in roles.DEGREES
        or (tokens[degrees].kind & Kind.MODIFIER and tokens[degrees].text.endswith("."))
        or (tokens[degrees].low in roles.FACULTIES and degrees + 1 < hi and tokens[degrees + 1].low in roles.DEGREES)
    ):
        degrees += 1
    return degrees - 1 if degrees > lo else None


def _leaves_role(tokens: list[Token], j: int) -> bool:
    """ "kulturnämndens ordförande i Region Skåne": where the employer begins, of which the owner is a part."""
    at = j + (tokens[j].low in AT or tokens[j].low in OF)
    return at < len(tokens) and bool(tokens[at].kind & Kind.CAPITAL and tokens[at].kind & (ORGANISATION | Kind.PLACE))


def _is_association(tokens: list[Token], lo: int, hi: int) -> bool:
    """ "Tågoperatörerna", "Ekologiska lantbrukarna": those of a trade, capitalised and alone, are their association."""
    adjective = hi - lo == 2 and tokens[lo].low.endswith("a") and not tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER)
    named = tokens[lo].kind & Kind.CAPITAL != 0 and (hi - lo == 1 or adjective)
    return named and tokens[hi - 1].low.endswith(("erna", "arna", "orna"))


def _ends_firm(tokens: list[Token], lo: int, j: int) -> bool:
    """ "Ribbing & Krook Arkitekter": a profession in the plural that ends a firm's name."""
    named = j > lo and all(t.kind & Kind.CAPITAL or t.text == "&" for t in tokens[lo : j + 1])
    return named and not tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER) and tokens[j].low.endswith(roles.FIRM_ENDINGS)


def _split(
    tokens: list[Token], part: Range, following: Next, *, expects_role: bool, last: bool
) -> tuple[Range | None, Range | None, bool] | None:
    """One part as role, organisation or both; None: it is neither."""
    lo, hi = part
    head = role_head(tokens, lo, hi)
    if head is not None and not _is_association(tokens, lo, hi):
        return split_role(tokens, part, head, following)
    if (genitive := _genitive_owner(tokens, lo, hi)) is not None and not expects_role and tokens[genitive].low.endswith("are"):
        return None, part, False  # "släktforskare, Hälsinglands släktforskare": their association
    if genitive is not None:
        end = next((j for j in range(genitive + 1, hi) if _leaves_role(tokens, j)), hi)
        if end < hi and not following.is_body:
            return (lo, end), (end + (not tokens[end].kind & Kind.CAPITAL), hi), False
        return (part, None, False) if following.is_body else ((genitive, end), (lo, genitive), True)
    bracket = next((j for j in range(lo, hi) if tokens[j].text == "("), hi)
    kind = tokens[lo].kind
    if is_body(tokens, lo, bracket):
        if (
            following.is_body
            and not kind & (Kind.CAPITAL | Kind.HEAD)
            and not expects_role
            and tokens[lo].low not in AT
            and hi - lo > 1
        ):
            return part, None, False  # "ordförande, regionala utvecklingsnämnden, Region Västerbotten"
        begin, end = _strip_at(tokens, lo, hi)
        return None, (begin, end if expects_role else until_second_post(tokens, begin, end)), False
    if (
        kind & Kind.CAPITAL
        and hi - lo <= LONGEST_UNKNOWN
        and (not kind & Kind.GIVEN or any(t.text == "&" for t in tokens[lo:hi]) or _is_memorial(tokens, lo, hi))
    ):
        town = kind & Kind.PLACE and hi - lo == 1
        return (None, part, False) if not town or (last and not expects_role and not kind & Kind.NOT_NAME) else None
    if (
        expects_role
        and not _is_subject(tokens, lo, hi)
        and _may_be_unknown_title(tokens, lo, hi)
        and (following.is_body or (last and hi - lo == 1))
    ):
        return part, None, False
    return None


def _goes_on_subject(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a part may be more of a role's subject: one word behind a title of learning, or a few joined by "och"."""
    plain = all(t.text.isalpha() and t.text.islower() and not t.kind & Kind.VERB for t in tokens[lo:hi])
    learned = lo > 1 and tokens[lo - 2].low.endswith(roles.ACADEMIC) and hi - lo == 1  # "professor emeritus, arkitekturhistoria"
    return plain and hi - lo <= 4 and (learned or any(t.low == "och" for t in tokens[lo:hi]))


def _is_subject(tokens: list[Token], lo: int, hi: int) -> bool:
    """ "matematik", "organisk kemi": what somebody teaches, which is no post."""
    return hi - lo <= 2 and tokens[lo].text.islower() and tokens[hi - 1].low.endswith(roles.SUBJECTS)


def _is_memorial(tokens: list[Token], lo: int, hi: int) -> bool:
    """ "Astrid Lindgrens Värld": a body named after somebody."""
    return hi - lo > 2 and tokens[lo + 1].low.endswith("s") and bool(tokens[lo + 2].kind & Kind.CAPITAL)


def _may_be_unknown_title(tokens: list[Token], lo: int, hi: int) -> bool:
    """A few words in lower case: a job title that no table knows."""
    return hi - lo <= 3 and not tokens[lo].kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB) and tokens[lo].text.isalpha()


def _strip_at(tokens: list[Token], lo: int, hi: int) -> Range:
    return (lo + 1, hi) if tokens[lo].low in AT and hi > lo + 1 else (lo, hi)


def _genitive_owner(tokens: list[Token], lo: int, hi: int) -> int | None:
    """For "Kommunals utredningschef": the index of the role behind a body in the genitive."""
    for title in range(lo + 1, min(hi, lo + 5)):
        if tokens[title].kind & Kind.ROLE and not tokens[title].kind & Kind.INFLECTED:
            j = title
            while j - 1 > lo and tokens[j - 1].kind & Kind.MODIFIER and not tokens[j - 1].kind & Kind.CAPITAL:
                j -= 1  # "LOs andre vice ordförande"
            owner = tokens[j - 1]
            return j if owner.low.endswith("s") and (tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD)) else None
    return None
