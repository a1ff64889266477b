"""Role and organisation of a person: the phrase behind a name, and the one before it.

Ranges are half-open pairs of token indexes.
"""

from typing import Final, NamedTuple

from scraper.grammar.names import AT, CONNECTIVES, PARTY_LETTERS
from scraper.grammar.words import ORGANISATION, Kind, Token, kind_of
from scraper.lexicon import organisations, roles

Range = tuple[int, int]

#: Prepositions behind a role that may lead to its body; those in AT always do.
_OF: Final = frozenset(("för", "i", "inom", "av", "of", "at"))
_ENDS: Final = frozenset(".?!;:")
_DASHES: Final = frozenset("–—-")
#: Words that end what is said of a person and begin what it is about.
_STOPS: Final = frozenset(
    (
        "om",
        "som",
        "ger",
        "kring",
        "hur",
        "vad",
        "varför",
        "när",
        "därefter",
        "sedan",
        "tillsammans",
        "där",
        "att",
        "the",
        "med:",
        "m.fl.",
        "utkom",
    )
)
_IS: Final = frozenset(("är",))
#: Words in front of a role or body that are no part of it.
_TILLIKA: Final = frozenset(
    (
        "tillika",
        "dagens",
        "även",
        "tidigare",
        "samt",
        "båda",
        "bägge",
        "samtliga",
        "numera",
        "idag",
        "till",
        "vardags",
        "samt",
        "också",
    )
)
_FAR: Final = 9  # words before a job title: "barn-, äldre- och jämställdhetsminister"
_LONGEST_UNKNOWN: Final = 6  # words of a body that no table knows


class Affiliation(NamedTuple):
    """What is said of a person, and where it ends (or, before a name, begins)."""

    role: Range | None
    organisation: Range | None
    edge: int
    genitive: bool = False  # the organisation stands in the genitive: "Kommunals ordförande"


def is_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether words look like an organisation by table, ending, or form."""
    if lo >= hi:
        return False
    head = tokens[lo].kind
    if head & (Kind.HEAD | Kind.BODY) or (head & Kind.UPPER and not head & Kind.INITIAL):
        return True
    if tokens[hi - 1].kind & (Kind.TAIL | Kind.BODY) and (
        head & Kind.CAPITAL or tokens[hi - 1].kind & (Kind.CAPITAL | Kind.BODY)
    ):
        return True
    if any(t.kind & Kind.CAPITAL and t.kind & ORGANISATION for t in tokens[lo:hi]):
        return True
    return bool(head & Kind.CAPITAL) and any(t.kind & (Kind.TAIL | Kind.BODY) for t in tokens[lo : lo + 4][: hi - lo])


def after(tokens: list[Token], i: int, stop: int, *, known: bool = False) -> Affiliation:
    """Role and organisation in ``tokens[i:stop]``, the words right behind a name.

    ``known``: they were said before the name, and the next line says something else.
    """
    if known and i < stop and tokens[i].line_break:
        return Affiliation(None, None, i)
    return _body_on_next_line(tokens, _after(tokens, i, stop), stop)


def _after(tokens: list[Token], i: int, stop: int) -> Affiliation:
    i = _skip_party(tokens, i, stop)
    if i >= stop:
        return Affiliation(None, None, i)
    token = tokens[i]
    if token.line_break and token.text not in ",–—-":
        return _below(tokens, i, stop)
    if token.text == "(":
        return _bracketed(tokens, i, stop)
    if token.text == "." and i + 1 < stop and tokens[i + 1].kind & Kind.ROLE and not tokens[i + 1].line_break:
        return _after_stop(tokens, i, stop)
    if token.text == "," or (token.text in _DASHES and i + 1 < stop and _opens(tokens, i + 1, stop)):
        found = _spoken(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))
        return found if found.role or found.organisation else Affiliation(None, None, i)
    if token.low in AT or (token.low == "i" and i + 1 < stop and is_body(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))):
        end = _end_of_phrase(tokens, i + 1, stop)
        end = _end_of_part(tokens, i + 1, end)
        return (
            Affiliation(None, (i + 1, end), end) if end > i + 1 and _is_proper(tokens, i + 1, end) else Affiliation(None, None, i)
        )
    if token.low in _IS and _opens(tokens, i + 1, stop):
        return _spoken(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))
    if _opens(tokens, i, stop):
        return _spoken(tokens, i, _end_of_phrase(tokens, i, stop))
    return Affiliation(None, None, i)


def _after_stop(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """ "Markus Ek. Handläggare, Region Skåne": a full stop for a comma, where the line says nothing else."""
    found = _spoken(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))
    j = found.edge + (found.edge < stop and tokens[found.edge].text == ".")
    return found if found.role and (j >= stop or tokens[j].line_break) else Affiliation(None, None, i)


def _below(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """Role and body on the line, or two lines, below the name."""
    if not tokens[i].kind & (Kind.ROLE | Kind.MODIFIER | ORGANISATION):
        return Affiliation(None, None, i)
    found = _spoken(tokens, i, _end_of_phrase(tokens, i, stop))
    rest = found.edge
    ends = (
        rest >= stop
        or tokens[rest].line_break
        or (tokens[rest].text == "." and (rest + 1 >= stop or tokens[rest + 1].line_break))
    )
    if rest < stop and tokens[rest].text == ":":
        return Affiliation(None, None, i)  # the label of the next persons
    return (
        found
        if found.role or (ends and _is_name_of_body(tokens, *(found.organisation or (i, i))))
        else Affiliation(None, None, i)
    )


def _is_name_of_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """A line that is a body and nothing else: every word is capitalised or joins such words, and one is of a body's kind."""
    if not 0 < hi - lo <= _LONGEST_UNKNOWN or not tokens[lo].kind & Kind.CAPITAL:
        return False
    joined = all(t.kind & (Kind.CAPITAL | Kind.TAIL | Kind.BODY) or t.low in (*CONNECTIVES, *_OF) for t in tokens[lo:hi])
    return joined and bool((tokens[lo].kind | tokens[hi - 1].kind) & ORGANISATION)


def _body_on_next_line(tokens: list[Token], found: Affiliation, stop: int) -> Affiliation:
    """ "Claes Ek Föreläsare", and below it a line that is a body and nothing else."""
    i = found.edge
    if found.organisation or not found.role or i >= stop or not tokens[i].line_break:
        return found
    end = next((j for j in range(i + 1, stop) if tokens[j].line_break), stop)
    last = end - 1 if tokens[end - 1].text == "." else end
    return Affiliation(found.role, (i, last), end) if _is_name_of_body(tokens, i, last) else found


def _skip_party(tokens: list[Token], i: int, stop: int) -> int:
    """Past "(S)", ", (MP)" or "(t.v.)": party letters and places in a picture are neither role nor body."""
    j = i + 1 if i < stop and tokens[i].text == "," else i
    if j + 2 < stop + 1 and j < stop and tokens[j].text == "(":
        close = _closing(tokens, j, stop)
        inner = tokens[j + 1 : close]
        if (
            close < stop
            and inner
            and len("".join(t.text for t in inner)) <= 6
            and len(inner) <= 4
            and not any(t.kind & (Kind.ROLE | Kind.BODY) and not _is_party(t) for t in inner)
        ):
            return close + 1
    return i


def _is_party(token: Token) -> bool:
    return token.low in PARTY_LETTERS


def _closing(tokens: list[Token], i: int, stop: int) -> int:
    depth = 0
    for j in range(i, stop):
        depth += (tokens[j].text == "(") - (tokens[j].text == ")")
        if not depth:
            return j
    return stop


def _opens(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether a role or a body begins here."""
    if i >= stop:
        return False
    kind = tokens[i].kind
    if kind & (Kind.ROLE | Kind.MODIFIER | ORGANISATION) or (kind & Kind.UPPER and not kind & Kind.NOT_NAME):
        return True
    if kind & Kind.VERB or tokens[i].low in _STOPS:
        return False
    if any(t.kind & Kind.ROLE for t in tokens[i : min(i + 3, stop)]) and not kind & Kind.NUMBER and tokens[i].text.isalnum():
        return True
    return bool(kind & Kind.CAPITAL) and is_body(tokens, i, _end_of_part(tokens, i, _end_of_phrase(tokens, i, stop)))


def _end_of_phrase(tokens: list[Token], i: int, stop: int) -> int:
    """Where the words about a person end: a verb of speaking, a full stop, a word that begins the subject."""
    depth = 0
    for j in range(i, stop):
        token = tokens[j]
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            if not depth:
                return j
            depth -= 1
        elif depth:
            continue
        elif (
            token.text in _ENDS
            or token.text in '”"|•*+'
            or (token.text in _DASHES and token.space and not _opens(tokens, j + 1, stop))
        ) or (j > i and token.line_break and not _runs_on(tokens, j, stop)) or (token.low in _STOPS and not (token.low == "om" and _leads_to_body(tokens, j, stop))) or (
            token.kind & Kind.VERB and not token.kind & (Kind.CAPITAL | Kind.ROLE) and _is_verb_here(tokens, i, j)
        ):
            return j
    return stop


def _leads_to_body(tokens: list[Token], j: int, stop: int) -> bool:
    """ "lektor … maktrelationer om kön och klass, Linnéuniversitetet": the subject is the role's, since a body follows."""
    comma = next((k for k in range(j, min(j + _FAR, stop)) if tokens[k].text in ",.?!;:" or tokens[k].line_break), stop)
    if comma >= stop or tokens[comma].text != ",":
        return False
    end = next((k for k in range(comma + 1, stop) if tokens[k].text in ",.;" or tokens[k].line_break), stop)
    return end - comma <= _LONGEST_UNKNOWN and is_body(tokens, comma + 1, end) and bool(tokens[comma + 1].kind & Kind.CAPITAL)


def _is_verb_here(tokens: list[Token], i: int, j: int) -> bool:
    """A verb form right behind a preposition or "och" inside a role is a noun ("ansvarig för delar")."""
    return j == i or tokens[j - 1].low not in ("för", "inom", "av", "i", "på")


def _runs_on(tokens: list[Token], j: int, stop: int) -> bool:
    """Whether a line break inside the phrase is only a wrapped line."""
    before, token = tokens[j - 1], tokens[j]
    if before.text == "," or before.low in CONNECTIVES or before.low in AT or before.low in _OF:
        return not token.kind & Kind.GIVEN
    if before.kind & (Kind.HEAD | Kind.MODIFIER) and token.kind & Kind.CAPITAL and not token.kind & Kind.GIVEN:
        return True
    return (
        token.low in CONNECTIVES
        or (not token.kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB) and token.text.isalpha() and token.kind & Kind.ROLE != 0)
        or (token.low in AT and j + 1 < stop)
    )


def _end_of_part(tokens: list[Token], i: int, stop: int) -> int:
    depth = 0
    for j in range(i, stop):
        text = tokens[j].text
        depth += (text == "(") - (text == ")")
        if not depth and (text == "," or (text in _DASHES and tokens[j].space)):
            return j
    return stop


def _parts(tokens: list[Token], i: int, stop: int) -> list[Range]:
    """The phrase at its commas and dashes; "barn-, äldre- och jämställdhetsminister" stays whole."""
    parts: list[Range] = []
    lo = i
    while lo < stop:
        hi = _end_of_part(tokens, lo, stop)
        while hi < stop and tokens[hi].text == "," and tokens[hi - 1].text == "-":
            hi = _end_of_part(tokens, hi + 1, stop)
        end = hi
        while end > lo and tokens[end - 1].low in (*CONNECTIVES, *AT):
            end -= 1
        if end - lo > 3 and tokens[end - 1].text == ")" and tokens[end - 3].text == "(" and tokens[end - 2].low in PARTY_LETTERS:
            end -= 3
        parts.append((lo, end))
        lo = hi + 1
    return parts


def _spoken(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """Role and organisation of a phrase of one or several parts."""
    role: Range | None = None
    body: Range | None = None
    genitive = False
    edge = i
    parts = _parts(tokens, i, stop)
    for n, (lo, hi) in enumerate(parts):
        if hi <= lo:
            break
        following = n + 1 < len(parts) and is_body(tokens, *_strip_at(tokens, *parts[n + 1]))
        named = n + 1 < len(parts) and _is_short_name(tokens, *parts[n + 1])
        start = lo
        while (
            start < hi
            and tokens[start].low in _TILLIKA
            and start + 1 < hi
            and not (tokens[start].low == "tidigare" and role is None)
        ):
            start += 1
        if body is None:
            found = _split(
                tokens, start, hi, following=following, named=named, expects_role=role is None, last=n + 1 == len(parts)
            )
            if found is None:
                break
            new_role, new_body, genitive = found
            if role and new_role:
                role = (role[0], new_role[1])
            else:
                role = role or new_role
            body = new_body
            if body and role is None and (cut := _until_second_post(tokens, *body)) < body[1] and tokens[cut].low in CONNECTIVES:
                role, body = (cut + 1, body[1]), (body[0], cut)  # "Högskolan i Borås och särskild utredare"
        elif role is None and _role_head(tokens, start, hi) is not None:
            role = (start, hi)
        elif _continues_body(tokens, lo, hi):
            body = (body[0], hi)
        else:
            break
        edge = hi
    return Affiliation(role, body, edge, genitive)


def _continues_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a further part still names the organisation: its parent body, its town or country."""
    if is_body(tokens, lo, hi) and not tokens[lo].kind & Kind.ROLE:
        return tokens[lo].kind & Kind.CAPITAL != 0 or tokens[lo].kind & ORGANISATION != 0
    return hi - lo == 1 and tokens[lo].kind & Kind.CAPITAL != 0 and tokens[lo].kind & (Kind.PLACE | Kind.NOT_NAME) != 0


def _role_head(tokens: list[Token], lo: int, hi: int) -> int | None:
    """The first job title of a part, when only its modifiers stand before it."""
    if lo + 1 < hi and tokens[lo].kind & Kind.BODY and tokens[lo].kind & Kind.UPPER and tokens[lo + 1].kind & Kind.ROLE:
        return lo + 1  # "SLU lektor"
    for j in range(lo, min(hi, lo + _FAR)):
        token = tokens[j]
        if token.kind & Kind.ROLE:
            return j
        if token.low in AT or token.kind & Kind.BODY or (token.kind & ORGANISATION and token.kind & Kind.CAPITAL):
            break
    degrees = lo
    while degrees < hi and (
        tokens[degrees].low in roles.DEGREES or (tokens[degrees].kind & Kind.MODIFIER and tokens[degrees].text.endswith("."))
    ):
        degrees += 1
    return degrees - 1 if degrees > lo else None


def _split(
    tokens: list[Token], lo: int, hi: int, *, following: bool, named: bool, expects_role: bool, last: bool
) -> tuple[Range | None, Range | None, bool] | None:
    """One part as role, organisation or both; None: it is neither. ``following``: the next part is a body."""
    head = _role_head(tokens, lo, hi)
    if head is not None:
        return _split_role(tokens, lo, hi, head, following=following, named=named)
    if (genitive := _genitive_owner(tokens, lo, hi)) is not None:
        return ((lo, hi), None, False) if following else ((genitive, hi), (lo, genitive), True)
    bracket = next((j for j in range(lo, hi) if tokens[j].text == "("), hi)
    if is_body(tokens, lo, bracket):
        if following and not tokens[lo].kind & (Kind.CAPITAL | Kind.HEAD) and not expects_role and tokens[lo].low not in AT:
            return (lo, hi), None, False  # "ordförande, regionala utvecklingsnämnden, Region Västerbotten"
        return None, _strip_at(tokens, lo, hi), False
    kind = tokens[lo].kind
    if (
        kind & Kind.CAPITAL
        and hi - lo <= _LONGEST_UNKNOWN
        and (not kind & Kind.GIVEN or any(t.text == "&" for t in tokens[lo:hi]))
    ):
        town = kind & Kind.PLACE and hi - lo == 1
        return (None, (lo, hi), False) if not town or (last and not expects_role and not kind & Kind.NOT_NAME) else None
    if (
        expects_role
        and not kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB)
        and hi - lo <= 3
        and (following or (last and hi - lo == 1))
        and tokens[lo].text.isalpha()
    ):
        return (lo, hi), None, False  # a job title that no table knows
    return None


def _is_short_name(tokens: list[Token], lo: int, hi: int) -> bool:
    """A capitalised part of few words that no table knows: it may be the body."""
    return 0 < hi - lo <= 4 and bool(tokens[lo].kind & Kind.CAPITAL) and not tokens[lo].kind & (Kind.PLACE | Kind.ROLE)


def _strip_at(tokens: list[Token], lo: int, hi: int) -> Range:
    return (lo + 1, hi) if tokens[lo].low in AT and hi > lo + 1 else (lo, hi)


def _genitive_owner(tokens: list[Token], lo: int, hi: int) -> int | None:
    """For "Kommunals utredningschef": the index of the role behind a body in the genitive."""
    for j in range(lo + 1, min(hi, lo + 5)):
        if tokens[j].kind & Kind.ROLE:
            owner = tokens[j - 1]
            return j if owner.low.endswith("s") and (tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD)) else None
    return None


def _split_role(
    tokens: list[Token], lo: int, hi: int, head: int, *, following: bool, named: bool
) -> tuple[Range | None, Range | None, bool]:
    """A part with a job title: where its organisation begins. ``following``, ``named``: the next part is a body, or may be."""
    if head > lo:
        before = tokens[head - 1]
        if (
            not following
            and before.low.endswith("s")
            and not before.kind & Kind.MODIFIER
            and (tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD))
            and head - lo <= 4
        ):
            return (head, hi), (lo, head), True
        if tokens[lo].kind & Kind.BODY and tokens[lo].kind & Kind.UPPER and not tokens[lo].kind & Kind.ROLE:
            return (lo + 1, hi), (lo, lo + 1), False  # "SLU lektor"
    if (
        tokens[hi - 1].text == ")"
        and (bracket := _opening(tokens, lo, hi - 1)) > head
        and is_body(tokens, bracket + 1, hi - 1)
        and not _has_body(tokens, head + 1, bracket)
    ):
        return (lo, bracket), (bracket + 1, hi - 1), False  # "ordförande för beredningen för omsorg (SKR)"
    at = next((j for j in range(head + 1, hi - 1) if tokens[j].low in AT and _is_proper(tokens, j + 1, hi)), None)
    if at is not None:
        bracketed = tokens[at - 1].text == "("
        end = _closing(tokens, at - 1, hi) if bracketed else hi
        return (lo, at - bracketed), (at + 1, end), False
    for j in range(head + 1, hi):
        if tokens[j].low in _OF and j + 1 < hi and not following and _is_body_of(tokens, tokens[j].low, j + 1, hi):
            return (lo, j), (j + 1, _until_second_post(tokens, j + 1, hi)), False
        if _begins_body(tokens, head, j, hi, following=following, named=named):
            return (lo, j), (j, _until_second_post(tokens, j, hi)), False
    return (
        (lo, _until_second_post(tokens, lo, hi) if tokens[hi - 1].kind & Kind.CAPITAL else _before_aside(tokens, head, hi)),
        None,
        False,
    )


def _opening(tokens: list[Token], lo: int, close: int) -> int:
    return next((j for j in range(close, lo, -1) if tokens[j].text == "("), lo)


def _has_body(tokens: list[Token], lo: int, hi: int) -> bool:
    return any(t.kind & Kind.CAPITAL and t.kind & (ORGANISATION | Kind.UPPER) for t in tokens[lo:hi])


def _before_aside(tokens: list[Token], head: int, hi: int) -> int:
    """ "publicist och en välkänd röst": what a second clause adds is no title."""
    for j in range(head + 1, hi - 1):
        if tokens[j].low in CONNECTIVES and tokens[j + 1].low in ("en", "ett", "den"):
            return j
    return hi


def _begins_body(tokens: list[Token], head: int, j: int, hi: int, *, following: bool, named: bool) -> bool:
    """Whether a body begins at ``j`` of a part, without a preposition: "undervisningsråd Skolinspektionen"."""
    token, before = tokens[j], tokens[j - 1]
    if before.low in _OF or before.low in ("till", "med", "och", "samt", "-", "/", "&", "(") or token.text in "()":
        return False
    if token.kind & Kind.NUMBER:
        return j == head + 1 and is_body(tokens, j, hi) and not following
    if token.kind & Kind.CAPITAL:
        if token.kind & Kind.ROLE and not token.kind & Kind.INFLECTED:
            return False
        certain = token.kind & (Kind.BODY | Kind.HEAD)
        return bool(certain) if following else bool(certain or token.kind & Kind.UPPER or not named)
    if following or j != head + 1:
        return False
    if token.kind & Kind.BODY:
        return not (j + 1 < hi and tokens[j + 1].low in CONNECTIVES)
    return tokens[hi - 1].kind & Kind.BODY != 0 and not tokens[hi - 1].kind & Kind.CAPITAL and 1 < hi - j <= 3


def _until_second_post(tokens: list[Token], lo: int, hi: int) -> int:
    """ "Sveriges Kvinnoorganisationer och sakkunnig makt och demokrati": the second post is left out."""
    for j in range(lo + 1, hi - 1):
        if (
            tokens[j].low in CONNECTIVES
            and tokens[j + 1].kind & (Kind.ROLE | Kind.MODIFIER)
            and (not tokens[j + 1].kind & Kind.CAPITAL or tokens[j + 1].kind & Kind.UPPER)
        ):
            return j
        if tokens[j].low == "med" and not tokens[lo].kind & (Kind.HEAD | Kind.BODY):
            return j
    return hi


def _is_body_of(tokens: list[Token], preposition: str, lo: int, hi: int) -> bool:
    """Whether "för", "i", "inom" leads to a body, not to a subject."""
    kind = tokens[lo].kind
    if preposition == "i" and kind & Kind.PLACE:
        return True
    if (
        kind & Kind.CAPITAL
        and hi - lo <= _LONGEST_UNKNOWN
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


def _is_proper(tokens: list[Token], lo: int, hi: int) -> bool:
    kind = tokens[lo].kind
    return bool(kind & (Kind.CAPITAL | ORGANISATION)) or is_body(tokens, lo, hi)


def _bracketed(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """ "(vd Samhällsbyggarna, tidigare ordf Cykelfrämjandet)", "(Karlstad Universitet)", "(medverkar digitalt)"."""
    close = _closing(tokens, i, stop)
    inner = _spoken(tokens, i + 1, close)
    edge = min(close + 1, stop)
    if inner.role or inner.organisation:
        return Affiliation(inner.role, inner.organisation, edge, inner.genitive)
    beyond = after(tokens, edge, stop) if edge < stop and not tokens[edge].line_break else Affiliation(None, None, edge)
    return beyond if beyond.role or beyond.organisation else Affiliation(None, None, edge)


def before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """Role and organisation right before the name at ``i``, not before ``first``; ``edge`` is where they begin."""
    if i == first:
        return Affiliation(None, None, i)
    last = tokens[i - 1]
    if last.text == ",":
        return _set_off(tokens, i, first)
    if tokens[i].line_break:
        return Affiliation(None, None, i)
    if last.text == ":":
        return _body_label(tokens, i, first)
    if last.kind & Kind.ROLE:
        return _role_before(tokens, i, i, first)
    if i - 3 >= first and tokens[i - 2].low in ("i", "för") and tokens[i - 3].kind & Kind.ROLE and not last.kind & Kind.CAPITAL:
        return _role_before(tokens, i - 2, i, first)  # "Professorn i medeltidsarkeologi Bo Anderzon"
    return _body_before(tokens, i, first)


def _body_label(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "Lekmannaförbundet i Uppsala stift: A, B": a body and a colon, then its persons."""
    lo = i - 1
    while lo > first and not tokens[lo].line_break and tokens[lo - 1].text not in ".?!:;":
        lo -= 1
    kind = tokens[lo].kind
    if kind & Kind.CAPITAL and kind & ORGANISATION and not kind & (Kind.ROLE | Kind.FUNCTION) and i - 1 - lo <= _LONGEST_UNKNOWN:
        return Affiliation(None, (lo, i - 1), lo)
    return Affiliation(None, None, i)


def _starts(tokens: list[Token], i: int, first: int) -> bool:
    """Whether a phrase may begin at ``i``: a line, a sentence, or behind a mark or connective."""
    if i <= first or tokens[i].line_break:
        return True
    token = tokens[i - 1]
    return token.text in ".?!:;–—-(/|" or token.low in CONNECTIVES


def _set_off(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "Generaldirektör Säkerhetspolisen, Klas Berg": role and body, a comma, the name."""
    lo, hi = i - 2, i - 1
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].text != ",":
        lo -= 1
    if hi <= lo or not _starts(tokens, lo, first) or not tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER):
        return Affiliation(None, None, i)
    definite = tokens[lo].low.endswith(("en", "an", "na")) or (tokens[lo].low.endswith("n") and tokens[lo].kind & Kind.ROLE)
    if lo > first and tokens[lo - 1].low in CONNECTIVES and not definite:
        return Affiliation(None, None, i)  # "barnläkare och författare, Per Ek": the roles are the one's before
    head = _role_head(tokens, lo, hi)
    if head is None:
        return Affiliation(None, None, i)
    role, body, genitive = _split_role(tokens, lo, hi, head, following=False, named=False)
    return Affiliation(role, body, lo, genitive)


def _role_before(tokens: list[Token], role_end: int, name: int, first: int) -> Affiliation:
    """ "Länsstyrelsens samordnare X", "biträdande säkerhetspolischef X", "journalisten och författaren X"."""
    lo = role_end - 1
    while lo > first and not tokens[lo].line_break:
        token = tokens[lo - 1]
        joins = token.low in CONNECTIVES or token.text in "-/"
        if token.kind & (Kind.MODIFIER | Kind.ROLE) and not token.kind & Kind.BODY:
            lo -= 1
        elif joins and lo - 2 >= first and (tokens[lo - 2].kind & Kind.ROLE or tokens[lo - 2].text == "-"):
            lo -= 2
        elif tokens[lo].text == "-":
            lo -= 1  # "Kultur- och demokratiminister"
        else:
            break
    role = (lo, name)
    if lo > first and not tokens[lo].line_break:
        owner = tokens[lo - 1]
        if owner.kind & (ORGANISATION | Kind.CAPITAL) and not owner.kind & Kind.GIVEN:
            begin = lo - 1
            while (
                begin > first
                and tokens[begin - 1].kind & Kind.CAPITAL
                and tokens[begin - 1].low not in AT
                and tokens[begin].space
                and not tokens[begin].line_break
            ):
                begin -= 1
            genitive = owner.low.endswith("s") and not owner.kind & Kind.UPPER
            from_body = begin > first and tokens[begin - 1].low == "från"
            if genitive or ":" in owner.low or from_body:
                return Affiliation(role, (begin, lo), begin - from_body, genitive or ":" in owner.low)
    return Affiliation(role, None, lo)


def _body_before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "Länsstyrelsen Karin Ek", "FRAS Eva Hjelmqvist": a body opens the line or sentence, the name follows."""
    lo = i - 1
    if not tokens[lo].kind & (ORGANISATION | Kind.UPPER | Kind.PLACE):
        return Affiliation(None, None, i)
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].kind & (Kind.CAPITAL | ORGANISATION):
        lo -= 1
    owner = tokens[i - 1]
    genitive = owner.low.endswith("s") and owner.text not in organisations.NAMES and bool(kind_of(owner.text[:-1]) & ORGANISATION)
    if (_starts(tokens, lo, first) or tokens[lo - 1].text == ",") and is_body(tokens, lo, i):
        return Affiliation(None, (lo, i), lo, genitive)
    if lo > first and tokens[lo - 1].low == "från" and is_body(tokens, lo, i) and _starts(tokens, lo - 1, first):
        return Affiliation(None, (lo, i), lo - 1)
    return Affiliation(None, None, i)
