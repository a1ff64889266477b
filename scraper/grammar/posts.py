"""A post: role and organisation told apart within the words about a person."""

from typing import Final, NamedTuple

from scraper.grammar.bodies import LONGEST_UNKNOWN, OF, continues_body, has_body, is_body, is_body_of, is_proper, is_short_name
from scraper.grammar.phrases import FAR, closing, opening, parts
from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Range, Token
from scraper.lexicon import roles

#: Words in front of a role or body that are no part of it.
_TILLIKA: Final = frozenset(
    "tillika dagens även tidigare samt båda bägge samtliga numera idag till vardags också själv själva vår vårt er ert".split()
)


#: "Region Östergötland med ansvar för …": what somebody is charged with is no part of the body.
_CHARGES: Final = frozenset(
    (
        "ansvar fokus inriktning uppdrag sikte särskilt särskild tonvikt tyngdpunkt placering bakgrund intresse rötter eget egen"
    ).split()
)
#: "författare med eget företag": what is added to a job title.
_ASIDES: Final = frozenset(("eget", "egen", "tonvikt", "rötter", "bakgrund"))
_WORKS: Final = frozenset("appen boken böckerna romanen filmen serien podden rapporten bloggen antologin".split())
#: Words that stand in no job title before its head: "välkänd bland odlare", "uppvuxen med konstnärer".
_NO_TITLE: Final = frozenset("bland av med mot om åt efter utan över".split())
#: Words and marks behind which a capital letter begins no body.
_JOINS: Final = frozenset(("till", "med", "och", "samt", "-", "/", "&", "("))


class Affiliation(NamedTuple):
    """What is said of a person, and where it ends (or, before a name, begins)."""

    role: Range | None
    organisation: Range | None
    edge: int
    genitive: bool = False  # the organisation stands in the genitive: "Kommunals ordförande"


class Next(NamedTuple):
    """What the part behind a part is: a body for sure, or a short name that may be one."""

    is_body: bool
    may_be: bool


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
                second = None if _is_owned_post(tokens, cut + 1, body[1]) else (cut + 1, body[1])
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


def split_role(tokens: list[Token], part: Range, head: int, following: Next) -> tuple[Range | None, Range | None, bool]:
    """A part with a job title at ``head``: role, organisation, and whether that stands in the genitive."""
    lo, hi = part
    hi = next((j for j in range(head + 1, hi - 1) if tokens[j].low in CONNECTIVES and _is_owned_post(tokens, j + 1, hi)), hi)
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
    if before.low in OF or before.low in _JOINS or token.text in "()" or token.low in roles.LETTERS or before.low in _WORKS:
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


def _is_owned_post(tokens: list[Token], lo: int, hi: int) -> bool:
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
        if (
            tokens[j].low in CONNECTIVES
            and tokens[j + 1].kind & (Kind.ROLE | Kind.MODIFIER)
            and (not tokens[j + 1].kind & Kind.CAPITAL or tokens[j + 1].kind & Kind.UPPER)
        ):
            return j
        if tokens[j].low == "med" and (
            not tokens[lo].kind & (Kind.HEAD | Kind.BODY) or tokens[j + 1].low in _CHARGES or tokens[j - 1].kind & Kind.UPPER
        ):
            return j
        if tokens[j].low in CONNECTIVES and _is_owned_post(tokens, j + 1, hi):
            return j
    return hi
