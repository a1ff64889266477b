"""Role and organisation in front of a name: "Länsstyrelsens samordnare Stina Ek", "Generaldirektör Säkerhetspolisen, Klas Ek"."""

from scraper.grammar.bodies import LONGEST_UNKNOWN, OF, is_body, is_name_of_body
from scraper.grammar.employers import Next, split_role
from scraper.grammar.posts import Affiliation, role_head
from scraper.grammar.words import AT, CONNECTIVES, ORGANISATION, Kind, Token, kind_of
from scraper.lexicon import organisations, roles


def before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """Role and organisation right before the name at ``i``, not before ``first``; ``edge`` is where they begin."""
    if i == first:
        return Affiliation(None, None, i)
    last = tokens[i - 1]
    if last.text == ",":
        return _set_off(tokens, i, first)
    if tokens[i].line_break:
        return Affiliation(None, None, i)
    if last.text == "(":
        return _body_set_off(tokens, i, first)
    if last.text == ":":
        return _body_label(tokens, i, first)
    if last.kind & Kind.ROLE:
        return _role_before(tokens, i, i, first)
    if last.low in roles.DEGREES or (i - 2 >= first and tokens[i - 2].low in roles.FACULTIES and last.kind & Kind.MODIFIER):
        if i - 2 >= first and tokens[i - 2].kind & Kind.ROLE and tokens[i - 2].low not in roles.DEGREES:
            return _role_before(tokens, i, i, first)  # "Ärkebiskop emerita Agnes Ek"
        degree = _degree_before(tokens, i, first)
        return Affiliation((degree, i), None, degree)
    if i - 3 >= first and tokens[i - 2].low in ("i", "för") and tokens[i - 3].kind & Kind.ROLE and not last.kind & Kind.CAPITAL:
        return _role_before(tokens, i - 2, i, first)  # "Professorn i medeltidsarkeologi Bo Anderzon"
    return _post_before(tokens, i, first) or _body_before(tokens, i, first)


def _degree_before(tokens: list[Token], i: int, first: int) -> int:
    """Where a degree begins: "Fil. dr Merete Ek", "Ph.D. Ellen Ek"."""
    lo = i - 1
    while (
        lo > first
        and not tokens[lo].line_break
        and (tokens[lo - 1].low in roles.DEGREES or tokens[lo - 1].low in roles.FACULTIES)
    ):
        lo -= 1
    return lo


def _post_before(tokens: list[Token], i: int, first: int) -> Affiliation | None:
    """ "rektor för Karolinska Institutet Ole Ek": role, preposition, body, name."""
    if tokens[i - 1].low in CONNECTIVES or tokens[i - 1].text in ",.;:?!":
        return None
    for lo in range(i - 2, max(i - 8, first) - 1, -1):
        token = tokens[lo]
        if token.text in ",.;:?!" or token.line_break:
            return None
        if (token.low in AT or token.low in OF) and lo > first and tokens[lo - 1].kind & Kind.ROLE:
            role = _role_before(tokens, lo, lo, first).role
            own = role is not None and (role[0] == 0 or tokens[role[0] - 1].text != ",")  # else it is somebody's before
            employer = is_body(tokens, lo + 1, i) or (token.low == "i" and lo + 2 == i and tokens[lo + 1].kind & Kind.PLACE)
            return Affiliation(role, (lo + 1, i), role[0]) if role and own and employer else None
    return None


def _body_label(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "Lekmannaförbundet i Uppsala stift: A, B": a body and a colon, then its persons."""
    title = tokens[i - 2] if i - 2 >= first else None
    if (
        title is not None
        and title.kind & Kind.ROLE
        and not title.kind & Kind.FUNCTION
        and (_starts(tokens, i - 2, first) or tokens[i - 3].text == ",")
    ):
        return Affiliation((i - 2, i - 1), None, i - 2)  # "Smedjan tänds, smed: Robert Karhu"
    lo = i - 1
    while lo > first and not tokens[lo].line_break and tokens[lo - 1].text not in ".,?!:;":
        lo -= 1
    kind = tokens[lo].kind
    if title is not None and (title.kind & Kind.VERB or title.low in ("av", "med", "är")):
        return Affiliation(None, None, i)  # "Samtalet på SKR leds av: Tora Ek"
    if kind & Kind.CAPITAL and kind & ORGANISATION and not kind & (Kind.ROLE | Kind.FUNCTION) and i - 1 - lo <= LONGEST_UNKNOWN:
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
    if lo - 1 > first and tokens[lo].kind & Kind.PLACE and tokens[lo - 1].text == ",":
        lo -= 2  # "Organisten i Storkyrkan, Stockholm, Matteus Ek"
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].text != ",":
        lo -= 1
    begins = _starts(tokens, lo, first) and tokens[lo].kind & (Kind.ROLE | Kind.MODIFIER)
    if hi <= lo or not begins or tokens[hi - 1].text == ")":
        opens_phrase = lo == 0 or tokens[lo].line_break or tokens[lo - 1].text in ".?!:;–-|"
        if (
            opens_phrase
            and hi - lo > 1
            and tokens[hi - 1].kind & Kind.ROLE
            and (owned := _role_before(tokens, hi, hi, lo)).organisation
        ):
            return owned  # "Myndighetens GD, Ulla Ek"
        return _body_set_off(tokens, i, first)
    if lo == first > 0 and not tokens[lo].line_break:
        return Affiliation(None, None, i)  # "Maria Ek konsertmästare, Gary Berg dirigent": the title is the first one's
    definite = tokens[lo].low.endswith(("en", "an", "na")) or (tokens[lo].low.endswith("n") and tokens[lo].kind & Kind.ROLE)
    if lo > first and tokens[lo - 1].low in CONNECTIVES and not definite:
        return Affiliation(None, None, i)  # "barnläkare och författare, Per Ek": the roles are the one's before
    head = role_head(tokens, lo, hi)
    if head is None:
        return Affiliation(None, None, i)
    role, body, genitive = split_role(tokens, (lo, hi), head, Next(is_body=False, may_be=False))
    return Affiliation(role, body, lo, genitive)


def _role_before(tokens: list[Token], role_end: int, name: int, first: int) -> Affiliation:
    """ "Länsstyrelsens samordnare X", "biträdande säkerhetspolischef X", "journalisten och författaren X"."""
    lo = role_end - 1
    while lo > first and not tokens[lo].line_break and (words := _more_of_role(tokens, lo, name, first)):
        lo -= words
    owner = _owner(tokens, lo, first) if lo > first and not tokens[lo].line_break else None
    return Affiliation((lo, name), None, lo) if owner is None else owner._replace(role=(lo, name))


def _body_set_off(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "– Vattenfall (Maria Ek)", "– Vattenfall, Maria Ek": a body, alone in its phrase, and the name."""
    lo = i - 1
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].text != ",":
        lo -= 1
    alone = lo == 0 or tokens[lo].line_break or tokens[lo - 1].text in "–—-|.?!"
    titled = any(t.kind & Kind.ROLE for t in tokens[lo : i - 1])
    if alone and not titled and is_name_of_body(tokens, lo, i - 1) and not tokens[lo].kind & Kind.GIVEN:
        return Affiliation(None, (lo, i - 1), lo)
    return Affiliation(None, None, i)


def _more_of_role(tokens: list[Token], lo: int, name: int, first: int) -> int:
    """How many words before ``lo`` still belong to the job title."""
    token = tokens[lo - 1]
    if token.kind & Kind.FUNCTION and not tokens[name - 1].kind & Kind.FUNCTION:
        return 0  # "Celebrant biskop Mikaela Ek"
    if token.kind & (Kind.MODIFIER | Kind.ROLE) and not token.kind & Kind.BODY:
        return 1
    if token.text == "," and lo - 2 >= first and _is_title_alone(tokens, lo - 2, first):
        return 2  # "Docent, överläkare Håkan Ek"
    if _is_adjective(tokens, lo - 1, first):
        return 1
    joins = token.low in CONNECTIVES or token.text in "-/"
    if joins and lo - 2 >= first and (tokens[lo - 2].kind & Kind.ROLE or tokens[lo - 2].text == "-"):
        return 2
    return int(tokens[lo].text == "-")  # "Kultur- och demokratiminister"


def _owner(tokens: list[Token], lo: int, first: int) -> Affiliation | None:
    """ "Länsstyrelsens samordnare", "från SKR kanslichef": the body right before a job title."""
    owner = tokens[lo - 1]
    if not owner.kind & (ORGANISATION | Kind.CAPITAL) or owner.kind & Kind.GIVEN:
        return None
    begin = lo - 1
    while (
        begin > first
        and tokens[begin - 1].kind & Kind.CAPITAL
        and tokens[begin - 1].low not in AT
        and tokens[begin].space
        and not tokens[begin].line_break
    ):
        begin -= 1
    genitive = (owner.low.endswith("s") and not owner.kind & Kind.UPPER) or ":" in owner.low
    from_body = begin > first and tokens[begin - 1].low == "från"
    return Affiliation(None, (begin, lo), begin - from_body, genitive) if genitive or from_body else None


def _is_title_alone(tokens: list[Token], i: int, first: int) -> bool:
    """Whether a job title is all that stands between two marks, capitalised: no lower-case apposition of somebody else."""
    return bool(tokens[i].kind & Kind.ROLE and tokens[i].kind & Kind.CAPITAL) and (
        i == first or tokens[i].line_break or tokens[i - 1].text in ",.?!:–-"
    )


def _is_adjective(tokens: list[Token], i: int, first: int) -> bool:
    """ "den finlandssvenska läsambassadören": an adjective that opens the phrase."""
    token = tokens[i]
    opens = i == first or token.line_break or tokens[i - 1].text in ",:;.–" or tokens[i - 1].low in CONNECTIVES
    return opens and token.low.endswith(("ska", "liga", "iska")) and not token.kind & ORGANISATION


def _body_before(tokens: list[Token], i: int, first: int) -> Affiliation:
    """ "Länsstyrelsen Karin Ek", "FRAS Eva Hjelmqvist": a body opens the line or sentence, the name follows."""
    lo = i - 1
    evidence = ORGANISATION | Kind.PLACE | (0 if tokens[i].kind & Kind.UPPER else Kind.UPPER)
    if not tokens[lo].kind & evidence:
        return Affiliation(None, None, i)
    while lo > first and not _starts(tokens, lo, first) and tokens[lo - 1].kind & (Kind.CAPITAL | ORGANISATION):
        lo -= 1
    if sum(bool(t.kind & Kind.UPPER) for t in tokens[lo:i]) > 2 and not any(t.kind & ORGANISATION for t in tokens[lo:i]):
        return Affiliation(None, None, i)  # "SAMLINGAR I RÖRELSE Marianne Ek": a headline
    owner = tokens[i - 1]
    may_be = owner.low.endswith("s") and not owner.kind & Kind.UPPER and owner.text not in organisations.NAMES
    genitive = may_be and bool(kind_of(owner.text[:-1]) & ORGANISATION)
    titled = next((k for k in range(lo, i) if not tokens[k].kind & (Kind.ROLE | Kind.MODIFIER)), i)
    if lo < titled < i and is_body(tokens, titled, i):
        return Affiliation((lo, titled), (titled, i), lo)  # "Prorektor LU Sylvia Ek"
    if (_starts(tokens, lo, first) or tokens[lo - 1].text == ",") and is_body(tokens, lo, i):
        return Affiliation(None, (lo, i), lo, genitive)
    if lo > first and tokens[lo - 1].low == "från" and is_body(tokens, lo, i) and _starts(tokens, lo - 1, first):
        return Affiliation(None, (lo, i), lo - 1)
    return Affiliation(None, None, i)
