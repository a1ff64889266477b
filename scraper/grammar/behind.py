"""Role and organisation behind a name: "Stina Ek, strateg, Region Skåne", "Sven Ek (Karlstads universitet)"."""

from typing import Final

from scraper.grammar.bodies import is_body, is_name_of_body, is_proper
from scraper.grammar.phrases import DASHES, closing, end_of_part, end_of_phrase, opens, skip_party
from scraper.grammar.posts import Affiliation, spoken
from scraper.grammar.words import AT, ORGANISATION, Kind, Token

_IS: Final = frozenset(("är", "blir"))
_LONGEST_BODY: Final = 12
_AND: Final = frozenset(("och", "samt"))


def after(tokens: list[Token], i: int, stop: int, *, known: bool = False) -> Affiliation:
    """Role and organisation in ``tokens[i:stop]``, the words right behind a name.

    ``known``: they were said before the name, and the next line says something else.
    """
    if known and i < stop and tokens[i].line_break:
        return Affiliation(None, None, i)
    if i < stop and tokens[i].low in _AND:
        return Affiliation(None, None, i)  # "Ulf Ek och skribenten Behnaz Tavakoli": another person's
    found = _body_on_next_line(tokens, _after(tokens, i, stop), stop)
    if known and not found.role and not found.organisation and _is_town_behind(tokens, i, stop):
        return Affiliation(None, (i + 1, i + 2), i + 2)  # "Undersköterskorna Mona Ek och Rebin Aziz, Ånge"
    return found


def _is_town_behind(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether a town and nothing else stands behind a comma."""
    if i + 1 >= stop or tokens[i].text != "," or not tokens[i + 1].kind & Kind.PLACE or tokens[i + 1].kind & Kind.NOT_NAME:
        return False
    return i + 2 >= stop or tokens[i + 2].line_break or tokens[i + 2].text in ".;)"


def _after(tokens: list[Token], i: int, stop: int) -> Affiliation:
    i = skip_party(tokens, i, stop)
    if i >= stop:
        return Affiliation(None, None, i)
    token = tokens[i]
    if token.line_break and token.text not in ",–—-" and token.low not in _IS:
        return _below(tokens, i, stop)
    if token.text == "(":
        return _bracketed(tokens, i, stop)
    if token.text == "." and i + 1 < stop and tokens[i + 1].kind & (Kind.ROLE | Kind.MODIFIER) and not tokens[i + 1].line_break:
        return _after_stop(tokens, i, stop)
    if token.text in ",|" or (token.text in DASHES and i + 1 < stop and _opens_behind_dash(tokens, i + 1, stop)):
        found = spoken(tokens, i + 1, end_of_phrase(tokens, i + 1, stop))
        return found if found.edge > i + 1 else Affiliation(None, None, i)
    if (body := _body_alone(tokens, i, stop)) is not None:
        return body
    begin = i + (token.low in _IS)
    return spoken(tokens, begin, end_of_phrase(tokens, begin, stop)) if opens(tokens, begin, stop) else Affiliation(None, None, i)


def _body_alone(tokens: list[Token], i: int, stop: int) -> Affiliation | None:
    """ "Görel Ek/Sjöfartsverket", "Maria Ek; SCB", "Yasmin Ek på RISE": a body without a job title."""
    token = tokens[i]
    end = end_of_part(tokens, i + 1, end_of_phrase(tokens, i + 1, stop))
    if i + 1 >= stop:
        return None
    if token.text == ";":
        return Affiliation(None, (i + 1, end), end) if is_name_of_body(tokens, i + 1, end) else None
    if token.text == "/":
        named = tokens[i + 1].kind & Kind.CAPITAL and not tokens[i + 1].kind & Kind.GIVEN
        return Affiliation(None, (i + 1, end), end) if named else None
    if token.low in AT or (token.low == "i" and is_body(tokens, i + 1, end_of_phrase(tokens, i + 1, stop))):
        proper = end > i + 1 and is_proper(tokens, i + 1, end)
        return Affiliation(None, (i + 1, end), end) if proper else Affiliation(None, None, i)
    return None


def _opens_behind_dash(tokens: list[Token], i: int, stop: int) -> bool:
    """A dash may also lead to the headline: only a job title or the plain name of a body is a post behind it."""
    if any(t.kind & Kind.ROLE for t in tokens[i : min(i + 3, stop)]) or tokens[i].kind & (Kind.BODY | Kind.MODIFIER):
        return opens(tokens, i, stop)
    return is_name_of_body(tokens, i, end_of_part(tokens, i, end_of_phrase(tokens, i, stop)))


def _after_stop(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """ "Markus Ek. Handläggare, Region Skåne": a full stop for a comma, where the line says nothing else."""
    found = spoken(tokens, i + 1, end_of_phrase(tokens, i + 1, stop))
    j = found.edge + (found.edge < stop and tokens[found.edge].text == ".")
    end = next((k for k in range(j, stop) if tokens[k].line_break or tokens[k].text == "."), stop)
    if found.role and not found.organisation and is_name_of_body(tokens, j, end):
        return Affiliation(found.role, (j, end), end)  # "Leg psykolog. Region Gotland."
    return found if found.role and (j >= stop or tokens[j].line_break) else Affiliation(None, None, i)


def _below(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """Role and body on the line, or two lines, below the name."""
    compound = i + 3 < stop and tokens[i + 1].text == "-" and tokens[i + 2].low in _AND and tokens[i + 3].kind & Kind.ROLE
    if not tokens[i].kind & (Kind.ROLE | Kind.MODIFIER | ORGANISATION) and not compound:
        return Affiliation(None, None, i)
    found = spoken(tokens, i, end_of_phrase(tokens, i, stop))
    rest = found.edge
    ends = (
        rest >= stop
        or tokens[rest].line_break
        or (tokens[rest].text == "." and (rest + 1 >= stop or tokens[rest + 1].line_break))
    )
    if rest < stop and tokens[rest].text == ":":
        return Affiliation(None, None, i)  # the label of the next persons
    return (
        found if found.role or (ends and is_name_of_body(tokens, *(found.organisation or (i, i)))) else Affiliation(None, None, i)
    )


def _body_on_next_line(tokens: list[Token], found: Affiliation, stop: int) -> Affiliation:
    """ "Claes Ek Föreläsare", and below it a line that is a body and nothing else."""
    i = found.edge
    if found.organisation or not found.role or i >= stop or not tokens[i].line_break:
        return found
    end = next((j for j in range(i + 1, stop) if tokens[j].line_break), stop)
    last = end - 1 if tokens[end - 1].text == "." else end
    if (
        tokens[i].kind & Kind.HEAD
        and tokens[i].kind & Kind.CAPITAL
        and last - i <= _LONGEST_BODY
        and tokens[last - 1].kind & Kind.CAPITAL
    ):
        return Affiliation(found.role, (i, last), end)  # "Institutionen för akvatiska resurser, SLU"
    named = 1 < last - i <= 4 and all(t.kind & Kind.CAPITAL for t in tokens[i:last]) and not tokens[i].kind & Kind.GIVEN
    return Affiliation(found.role, (i, last), end) if named or is_name_of_body(tokens, i, last) else found


def _bracketed(tokens: list[Token], i: int, stop: int) -> Affiliation:
    """ "(vd Samhällsbyggarna, tidigare ordf Cykelfrämjandet)", "(Karlstad Universitet)", "(medverkar digitalt)"."""
    close = closing(tokens, i, stop)
    inner = spoken(tokens, i + 1, close)
    edge = min(close + 1, stop)
    if inner.organisation and not inner.role and edge < stop and tokens[edge].text == ",":
        title = spoken(tokens, edge + 1, end_of_phrase(tokens, edge + 1, stop))
        if title.role and not title.organisation:
            return Affiliation(title.role, inner.organisation, title.edge, inner.genitive)  # "Jörgen Ek (BBA), koordinator"
    if inner.role and not inner.organisation and edge < stop and tokens[edge].text == "," and is_body(tokens, edge + 1, stop):
        body = spoken(tokens, edge + 1, end_of_phrase(tokens, edge + 1, stop))
        if body.organisation and not body.role:
            return Affiliation(inner.role, body.organisation, body.edge, body.genitive)  # "(enhetschef), Borås Stad"
    named = tokens[i + 1 : close]
    if not inner.role and not inner.organisation and 0 < len(named) <= 4 and all(t.kind & Kind.CAPITAL for t in named):
        return Affiliation(None, (i + 1, close), edge)  # "(Novia)": in brackets any name is a body's
    if inner.role or inner.organisation:
        return Affiliation(inner.role, inner.organisation, edge, inner.genitive)
    beyond = after(tokens, edge, stop) if edge < stop and not tokens[edge].line_break else Affiliation(None, None, edge)
    return beyond if beyond.role or beyond.organisation else Affiliation(None, None, edge)
