"""Persons as drafts: each name with the token ranges that belong to it, before neighbours lend and borrow."""

from dataclasses import dataclass
from typing import Final

from scraper.grammar import behind, bodies, in_front, phrases
from scraper.grammar.names import Name
from scraper.grammar.posts import Affiliation
from scraper.grammar.words import CONNECTIVES, Kind, Range, Token
from scraper.lexicon.taking_part import TAKING_PART

_LINKS: Final = frozenset((*CONNECTIVES, ",", "/", ";"))


@dataclass(slots=True)
class Draft:
    """A name with the token ranges that belong to it, while neighbours still lend and borrow."""

    name: Name
    before: Affiliation
    after: Affiliation
    role: Range | None = None
    body: Range | None = None
    genitive: bool = False
    function: Range | None = None
    party: bool = False  # "(KD)" stands behind the name
    link: str | None = None  # how it is linked to the next: "och", ",", None


def drafts(tokens: list[Token], found: list[Name]) -> list[Draft]:
    """A draft for each name."""
    befores: list[Affiliation] = []
    edge = 0
    for name in found:
        befores.append(in_front.before(tokens, name.first, edge))
        edge = name.last
    written: list[Draft] = []
    for n, name in enumerate(found):
        stop = befores[n + 1].edge if n + 1 < len(found) else len(tokens)
        before, after = (
            befores[n],
            behind.after(tokens, name.last, stop, known=bool(befores[n].role or befores[n].organisation)),
        )
        draft = Draft(name, before, after, party=phrases.skip_party(tokens, name.last, stop) > name.last)
        if before.genitive and before.role and before.organisation and after.organisation:
            before = before._replace(role=(before.organisation[0], before.role[1]), organisation=None, genitive=False)
        draft.function = _function_label(tokens, before.edge)
        if before.role and _is_function(tokens, before.role):
            if tokens[before.role[1] - 1].low not in TAKING_PART:
                draft.function = before.role
            before = replace_role(before)
        draft.role = after.role or before.role
        draft.body = after.organisation or before.organisation or _from_body(tokens, before.edge)
        draft.genitive = after.genitive if after.organisation else before.genitive
        if before.role and after.role and not before.organisation:
            draft.role = after.role if not _is_title(tokens, before.role) else before.role
        if n + 1 < len(found):
            between = tokens[phrases.skip_party(tokens, after.edge, stop) : stop]
            if between and all(t.low in _LINKS for t in between) and not _breaks(between):
                draft.link = next((t.low for t in between if t.low in CONNECTIVES or t.low == ";"), ",")
        written.append(draft)
    return written


def _from_body(tokens: list[Token], edge: int) -> Range | None:
    """ "Från Kalmar läns museum kommer Agneta Ek": the body in front of the verb."""
    if not edge or not (tokens[edge - 1].kind & Kind.VERB or tokens[edge - 1].low in ("kommer", "deltar", "medverkar")):
        return None
    for lo in range(edge - 2, max(edge - 9, 0) - 1, -1):
        if tokens[lo].low == "från":
            return (lo + 1, edge - 1) if bodies.is_body(tokens, lo + 1, edge - 1) else None
        if tokens[lo].text in ".?!;:," or tokens[lo].line_break:
            break
    return None


def replace_role(affiliation: Affiliation) -> Affiliation:
    """The affiliation without its role."""
    return affiliation._replace(role=None)


def _breaks(between: list[Token]) -> bool:
    return between[0].line_break


def _function_label(tokens: list[Token], edge: int) -> Range | None:
    """ "Moderator: X", "Medverkande: X": the function in the label before a colon, when it is one."""
    if (
        edge >= 2
        and tokens[edge - 1].text == ":"
        and tokens[edge - 2].kind & Kind.FUNCTION
        and tokens[edge - 2].low not in TAKING_PART
    ):
        return (edge - 2, edge - 1)
    return None


def _is_function(tokens: list[Token], role: Range) -> bool:
    return all(t.kind & (Kind.FUNCTION | Kind.MODIFIER) for t in tokens[role[0] : role[1]])


def _is_title(tokens: list[Token], role: Range) -> bool:
    """A title in front of a name is kept unless it is an academic degree alone."""
    return not all(
        t.low.rstrip(".") in ("dr", "fil", "doktor", "med", "tekn", "juris", "jur", "phd", "ph.d", "professor")
        for t in tokens[role[0] : role[1]]
    )
