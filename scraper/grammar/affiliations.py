"""Role and organisation of a person: the phrase behind a name, and the one before it.

Ranges are half-open pairs of token indexes.
"""

from typing import Final, NamedTuple

from scraper.grammar.names import AT, CONNECTIVES
from scraper.grammar.words import ORGANISATION, Kind, Token

Range = tuple[int, int]

#: Prepositions behind a role that may lead to its body; those in AT always do.
_OF: Final = frozenset(("för", "i", "inom", "of", "at"))
_ENDS: Final = frozenset(".?!;:")
_DASHES: Final = frozenset("–—-")
#: Words that end what is said of a person and begin what it is about.
_STOPS: Final = frozenset(("om", "som", "ger", "kring", "hur", "vad", "varför", "när", "därefter", "sedan", "tillsammans", "med", "där", "att", "the", "med:", "m.fl.", "utkom"))
_IS: Final = frozenset(("är",))
_TILLIKA: Final = frozenset(("tillika", "dagens", "även", "tidigare", "samt"))
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
    head, tail = tokens[lo].kind, tokens[hi - 1].kind
    if head & (Kind.HEAD | Kind.BODY) or tail & (Kind.TAIL | Kind.BODY) or (head & Kind.UPPER and not head & Kind.INITIAL):
        return True
    return any(t.kind & Kind.BODY or (t.kind & (Kind.TAIL | Kind.HEAD) and t.kind & Kind.CAPITAL) or (t.kind & Kind.TAIL and n) for n, t in enumerate(tokens[lo:hi]))


def after(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """Role and organisation in ``tokens[i:stop]``, the words right behind a name."""
    i = _skip_party(tokens, i, stop)
    if i >= stop:
        return Affiliation(None, None, i)
    token = tokens[i]
    if token.line_break and token.text not in "(,–—-":
        return _spoken(tokens, i, _end_of_phrase(tokens, i, stop)) if _opens(tokens, i, stop) else Affiliation(None, None, i)
    if token.text == "(":
        return _bracketed(tokens, i, stop)
    if token.text == "," or (token.text in _DASHES and i + 1 < stop and _opens(tokens, i + 1, stop)):
        found = _spoken(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))
        return found if found.role or found.organisation else Affiliation(None, None, i)
    if token.low in AT or (token.low == "i" and i + 1 < stop and is_body(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))):
        end = _end_of_phrase(tokens, i + 1, stop)
        end = _end_of_part(tokens, i + 1, end)
        return Affiliation(None, (i + 1, end), end) if end > i + 1 and _is_proper(tokens, i + 1, end) else Affiliation(None, None, i)
    if token.low in _IS and _opens(tokens, i + 1, stop):
        return _spoken(tokens, i + 1, _end_of_phrase(tokens, i + 1, stop))
    if _opens(tokens, i, stop):
        return _spoken(tokens, i, _end_of_phrase(tokens, i, stop))
    return Affiliation(None, None, i)


def _skip_party(tokens: list[Token], i: int, stop: int) -> int:
    """Past "(S)", ", (MP)" or "(t.v.)": party letters and places in a picture are neither role nor body."""
    j = i + 1 if i < stop and tokens[i].text == "," else i
    if j + 2 < stop + 1 and j < stop and tokens[j].text == "(":
        close = _closing(tokens, j, stop)
        inner = tokens[j + 1 : close]
        if close < stop and inner and len("".join(t.text for t in inner)) <= 6 and len(inner) <= 4 and not any(t.kind & (Kind.ROLE | Kind.BODY) and not _is_party(t) for t in inner):  # noqa: PLR2004
            return close + 1
    return i


def _is_party(token: Token) -> bool:
    return token.low in ("s", "m", "c", "l", "v", "mp", "kd", "sd", "fp", "fi")


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
        elif token.text in _ENDS or token.text in "”\"|•*+" or (token.text in _DASHES and token.space and not _opens(tokens, j + 1, stop)):
            return j
        elif j > i and token.line_break and not _runs_on(tokens, j, stop):
            return j
        elif token.low in _STOPS or (token.kind & Kind.VERB and not token.kind & (Kind.CAPITAL | Kind.ROLE) and _is_verb_here(tokens, i, j)):
            return j
    return stop


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
    return token.low in CONNECTIVES or (not token.kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB) and token.text.isalpha() and token.kind & Kind.ROLE != 0) or (
        token.low in AT and j + 1 < stop
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
        while end > lo and tokens[end - 1].low in CONNECTIVES:
            end -= 1
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
        following = n + 1 < len(parts) and is_body(tokens, *parts[n + 1])
        start = lo
        while start < hi and tokens[start].low in _TILLIKA and start + 1 < hi and not (tokens[start].low == "tidigare" and role is None):
            start += 1
        if body is None:
            found = _split(tokens, start, hi, following=following, expects_role=role is None, last=n + 1 == len(parts))
            if found is None:
                break
            new_role, new_body, genitive = found
            if role and new_role:
                role = (role[0], new_role[1])
            else:
                role = role or new_role
            body = new_body
        elif role is None and _role_head(tokens, start, hi) is not None:
            role = (start, hi)
        elif _continues_body(tokens, lo, hi):
            body = (body[0], hi)
        else:
            break
        edge = hi
    if edge < stop and edge > i and tokens[edge].low in CONNECTIVES and role and not body:
        return Affiliation(role, body, edge, genitive)
    return Affiliation(role, body, edge, genitive)


def _continues_body(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a further part still names the organisation: its parent body, its town or country."""
    if is_body(tokens, lo, hi) and not tokens[lo].kind & Kind.ROLE:
        return tokens[lo].kind & Kind.CAPITAL != 0 or tokens[lo].kind & ORGANISATION != 0
    return hi - lo == 1 and tokens[lo].kind & Kind.CAPITAL != 0 and tokens[lo].kind & (Kind.PLACE | Kind.NOT_NAME) != 0


def _role_head(tokens: list[Token], lo: int, hi: int) -> int | None:
    """The first job title of a part, when only its modifiers stand before it."""
    for j in range(lo, min(hi, lo + 6)):
        token = tokens[j]
        if token.kind & Kind.ROLE:
            return j
        if token.low in AT or token.kind & Kind.BODY or (token.kind & ORGANISATION and token.kind & Kind.CAPITAL):
            return None
    return None


def _split(tokens: list[Token], lo: int, hi: int, *, following: bool, expects_role: bool, last: bool) -> tuple[Range | None, Range | None, bool] | None:
    """One part as role, organisation or both; None: it is neither. ``following``: the next part is a body."""
    head = _role_head(tokens, lo, hi)
    if head is not None:
        return _split_role(tokens, lo, hi, head, following=following)
    if head is None and (genitive := _genitive_owner(tokens, lo, hi)) is not None:
        return (genitive, hi), (lo, genitive), True
    bracket = next((j for j in range(lo, hi) if tokens[j].text == "("), hi)
    if is_body(tokens, lo, bracket):
        if following and not tokens[lo].kind & Kind.CAPITAL and not expects_role:
            return (lo, hi), None, False  # "ordförande, regionala utvecklingsnämnden, Region Västerbotten"
        return None, _strip_at(tokens, lo, hi), False
    kind = tokens[lo].kind
    if kind & Kind.CAPITAL and hi - lo <= _LONGEST_UNKNOWN and not kind & Kind.GIVEN:
        return (None, (lo, hi), False) if not kind & Kind.PLACE or last and not expects_role and not _is_landscape(tokens[lo]) else None
    if expects_role and not kind & (Kind.CAPITAL | Kind.NUMBER | Kind.VERB) and hi - lo <= 3 and (following or (last and hi - lo == 1)) and tokens[lo].text.isalpha():  # noqa: PLR2004
        return (lo, hi), None, False  # a job title that no table knows
    return None


def _is_landscape(token: Token) -> bool:
    return bool(token.kind & Kind.NOT_NAME)


def _strip_at(tokens: list[Token], lo: int, hi: int) -> Range:
    return (lo + 1, hi) if tokens[lo].low in AT and hi > lo + 1 else (lo, hi)


def _genitive_owner(tokens: list[Token], lo: int, hi: int) -> int | None:
    """For "Kommunals utredningschef": the index of the role behind a body in the genitive."""
    for j in range(lo + 1, min(hi, lo + 5)):
        if tokens[j].kind & Kind.ROLE:
            owner = tokens[j - 1]
            return j if owner.low.endswith("s") and (tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD)) else None
    return None


def _split_role(tokens: list[Token], lo: int, hi: int, head: int, *, following: bool) -> tuple[Range | None, Range | None, bool]:
    """A part with a job title: where its organisation begins."""
    if head > lo:
        before = tokens[head - 1]
        if not following and before.low.endswith("s") and not before.kind & Kind.MODIFIER and (tokens[lo].kind & (Kind.CAPITAL | Kind.BODY | Kind.HEAD)) and head - lo <= 4:  # noqa: PLR2004
            return (head, hi), (lo, head), True
        if tokens[lo].kind & Kind.BODY and tokens[lo].kind & Kind.UPPER and not tokens[lo].kind & Kind.ROLE:
            return (lo + 1, hi), (lo, lo + 1), False  # "SLU lektor"
    at = [j for j in range(head + 1, hi - 1) if tokens[j].low in AT and _is_proper(tokens, j + 1, hi)]
    if at:
        bracketed = at[0] - 1 > head and tokens[at[0] - 1].text == "("
        end = _closing(tokens, at[0] - 1, hi) if bracketed else hi
        return (lo, at[0] - bracketed), (at[0] + 1, end), False
    if following:
        return (lo, hi), None, False
    for j in range(head + 1, hi):
        token = tokens[j]
        if token.low in _OF and j + 1 < hi and _is_body_of(tokens, token.low, j + 1, hi):
            return (lo, j), (j + 1, _until_second_post(tokens, j + 1, hi)), False
        if tokens[j - 1].low in _OF or tokens[j - 1].low in ("av", "till", "med", "och", "-", "/", "&", "(") or token.text in "()":
            continue
        if token.kind & (Kind.CAPITAL | Kind.BODY) and not token.kind & Kind.ROLE and (token.kind & Kind.CAPITAL or j == head + 1):
            if token.kind & Kind.BODY and not token.kind & Kind.CAPITAL and j + 1 < hi and tokens[j + 1].low in CONNECTIVES:
                return (lo, hi), None, False
            return (lo, j), (j, _until_second_post(tokens, j, hi)), False
        if not token.kind & Kind.CAPITAL and j == head + 1 and tokens[hi - 1].kind & (Kind.TAIL | Kind.BODY) and not tokens[hi - 1].kind & Kind.CAPITAL and hi - j <= 3:  # noqa: PLR2004
            return (lo, j), (j, hi), False  # "ordförande barn och utbildningsnämnden"
        if token.kind & Kind.NUMBER and j == head + 1 and is_body(tokens, j, hi):
            return (lo, j), (j, hi), False
    return (lo, hi), None, False


def _until_second_post(tokens: list[Token], lo: int, hi: int) -> int:
    """"Sveriges Kvinnoorganisationer och sakkunnig makt och demokrati": the second post is left out."""
    for j in range(lo + 1, hi - 1):
        if tokens[j].low in CONNECTIVES and tokens[j + 1].kind & Kind.ROLE and not tokens[j + 1].kind & Kind.CAPITAL:
            return j
    return hi


def _is_body_of(tokens: list[Token], preposition: str, lo: int, hi: int) -> bool:
    """Whether "för", "i", "inom" leads to a body, not to a subject."""
    kind = tokens[lo].kind
    if preposition == "i" and kind & Kind.PLACE:
        return True
    return is_body(tokens, lo, hi) and bool(kind & (ORGANISATION | Kind.CAPITAL) or _owner_in_front(tokens, lo, hi))


def _owner_in_front(tokens: list[Token], lo: int, hi: int) -> bool:
    """"regeringens kommitté …", "ryska kulturföreningen Privet": a body behind one qualifying word."""
    return lo + 1 < hi and bool(tokens[lo + 1].kind & ORGANISATION)


def _is_proper(tokens: list[Token], lo: int, hi: int) -> bool:
    kind = tokens[lo].kind
    return bool(kind & (Kind.CAPITAL | ORGANISATION)) or is_body(tokens, lo, hi)


def _bracketed(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """"(vd Samhällsbyggarna, tidigare ordf Cykelfrämjandet)", "(Karlstad Universitet)", "(medverkar digitalt)"."""
    close = _closing(tokens, i, stop)
    inner = _spoken(tokens, i + 1, close)
    edge = min(close + 1, stop)
    if inner.role or inner.organisation:
        return Affiliation(inner.role, inner.organisation, edge, inner.genitive)
    beyond = after(tokens, edge, stop) if edge < stop and not tokens[edge].line_break else Affiliation(None, None, edge)
    return beyond if beyond.role or beyond.organisation else Affiliation(None, None, edge)


def before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """Role and organisation right before the name at ``i``, not before ``first``; ``edge`` is where they begin."""
    if i == first or tokens[i].line_break:
        return Affiliation(None, None, i)
    last = tokens[i - 1]
    if last.text == ",":
        return _set_off(tokens, i, first)
    if last.kind & Kind.ROLE:
        return _role_before(tokens, i, i, first)
    if i - 3 >= first and tokens[i - 2].low in ("i", "för") and tokens[i - 3].kind & Kind.ROLE and not last.kind & Kind.CAPITAL:
        return _role_before(tokens, i - 2, i, first)  # "Professorn i medeltidsarkeologi Bo Anderzon"
    return _body_before(tokens, i, first)


def _starts(tokens: list[Token], i: int, first: int) -> bool:
    """Whether a phrase may begin at ``i``: a line, a sentence, or behind a mark or connective."""
    if i <= first or tokens[i].line_break:
        return True
    token = tokens[i - 1]
    return token.text in ".?!:;–—-(/|" or token.low in CONNECTIVES


def _set_off(tokens: list[Token], i: int, first: int) -> Affiliation:
    """"Generaldirektör Säkerhetspolisen, Klas Berg": role and body, a comma, the name."""
    lo = i - 2
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].text != ",":
        lo -= 1
    hi = i - 1
    if hi <= lo or not _starts(tokens, lo, first) or not tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER):
        return Affiliation(None, None, i)
    head = _role_head(tokens, lo, hi)
    if head is None:
        return Affiliation(None, None, i)
    role, body, genitive = _split_role(tokens, lo, hi, head, following=False)
    return Affiliation(role, body, lo, genitive)


def _role_before(tokens: list[Token], role_end: int, name: int, first: int) -> Affiliation:
    """"Länsstyrelsens samordnare X", "biträdande säkerhetspolischef X", "journalisten och författaren X"."""
    lo = role_end - 1
    while lo > first and not tokens[lo].line_break:
        token = tokens[lo - 1]
        joins = token.low in CONNECTIVES or token.text in "-/"
        if token.kind & (Kind.MODIFIER | Kind.ROLE) and not token.kind & Kind.BODY:
            lo -= 1
        elif joins and lo - 2 >= first and (tokens[lo - 2].kind & Kind.ROLE or tokens[lo - 2].text == "-"):
            lo -= 2
        elif token.text == "-" and lo - 2 >= first:
            lo -= 2  # "Kultur- och demokratiminister"
        else:
            break
    role = (lo, name)
    if lo > first and not tokens[lo].line_break:
        owner = tokens[lo - 1]
        if owner.kind & (ORGANISATION | Kind.CAPITAL) and not owner.kind & Kind.GIVEN:
            begin = lo - 1
            while begin > first and tokens[begin - 1].kind & Kind.CAPITAL and tokens[begin].space and not tokens[begin].line_break:
                begin -= 1
            genitive = owner.low.endswith("s") and not owner.kind & Kind.UPPER
            from_body = begin > first and tokens[begin - 1].low == "från"
            if genitive or ":" in owner.low or from_body:
                return Affiliation(role, (begin, lo), begin - from_body, genitive or ":" in owner.low)
    return Affiliation(role, None, lo)


def _body_before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """"Länsstyrelsen Karin Ek", "FRAS Eva Hjelmqvist": a body opens the line or sentence, the name follows."""
    lo = i - 1
    if not tokens[lo].kind & (ORGANISATION | Kind.UPPER | Kind.PLACE):
        return Affiliation(None, None, i)
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].kind & (Kind.CAPITAL | ORGANISATION):
        lo -= 1
    if _starts(tokens, lo, first) and is_body(tokens, lo, i):
        return Affiliation(None, (lo, i), lo)
    if tokens[lo - 1].low == "från" and is_body(tokens, lo, i):
        return Affiliation(None, (lo, i), lo - 1)
    return Affiliation(None, None, i)


