"""Persons in running text: names with the roles and organisations that belong to them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from scraper.document import Span
from scraper.grammar import behind, bodies, in_front, names, phrases, words
from scraper.grammar.names import CONNECTIVES, Name
from scraper.grammar.posts import Affiliation
from scraper.grammar.words import Kind, Range, Token
from scraper.lexicon.taking_part import TAKING_PART

_LINKS: Final = frozenset((*CONNECTIVES, ",", "/", ";"))
_INNER_CAPITAL: Final = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž]")
_PLURALS: Final = ("erna", "orna", "arna", "er", "orer")


@dataclass(frozen=True, slots=True)
class Mention:
    """One person as a text names them; ``start:end`` covers all words about them."""

    name: str
    span: Span
    start: int
    end: int
    role: Span | None = None
    organisation: Span | None = None
    function: Span | None = None  # what they do at the event alone: "Moderator:"
    linked: bool = False  # stands in one list with the mention before
    verb_after: bool = False  # "… berättar"
    verb_before: bool = False  # "talar …"
    starts_line: bool = False
    starts_sentence: bool = False
    ends_line: bool = False


@dataclass(slots=True)
class _Draft:
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


def read(text: str, start: int = 0, end: int | None = None, *, expected: bool = False) -> list[Mention]:
    """The persons that ``text[start:end]`` names, in order; ``expected``: a label says that persons follow."""
    if _INNER_CAPITAL.search(text, start + 1, len(text) if end is None else end) is None:
        return []  # a person has a surname, or stands behind a title
    tokens = words.cut(text, start, end)
    found = names.find(tokens, expected=expected)
    if not found:
        return []
    drafts = _drafts(tokens, found)
    _share(tokens, drafts)
    return [_mention(text, tokens, draft, drafts[n - 1] if n else None) for n, draft in enumerate(drafts)]


def _drafts(tokens: list[Token], found: list[Name]) -> list[_Draft]:
    befores: list[Affiliation] = []
    edge = 0
    for name in found:
        befores.append(in_front.before(tokens, name.first, edge))
        edge = name.last
    drafts: list[_Draft] = []
    for n, name in enumerate(found):
        stop = befores[n + 1].edge if n + 1 < len(found) else len(tokens)
        before, after = (
            befores[n],
            behind.after(tokens, name.last, stop, known=bool(befores[n].role or befores[n].organisation)),
        )
        draft = _Draft(name, before, after, party=phrases.skip_party(tokens, name.last, stop) > name.last)
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
        drafts.append(draft)
    return drafts


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


def _share(tokens: list[Token], drafts: list[_Draft]) -> None:
    """Gives each of a list what its first, or its last, says for all."""
    for draft, following in pairwise(drafts):
        if draft.link is not None:
            _share_forward(tokens, draft, following)
    for n in range(len(drafts) - 2, -1, -1):
        if drafts[n].link is not None:
            _share_backward(tokens, drafts, n)
    _share_both(tokens, drafts)


def _share_forward(tokens: list[Token], draft: _Draft, following: _Draft) -> None:
    """ "Kuratorerna A och B", "Moderator: A, B", "Lekmannaförbundet: A, B"."""
    title = draft.before.role
    if title and draft.role == title and not following.role and _is_plural(tokens, title):
        following.role, following.before = title, following.before._replace(role=title)
    if draft.before.organisation and not title and tokens[draft.before.organisation[1]].text == ":" and not following.body:
        following.body, following.before = draft.body, draft.before
    if draft.function and not following.function and draft.before.edge and not following.before.role:
        following.function = draft.function


def _share_backward(tokens: list[Token], drafts: list[_Draft], n: int) -> None:
    """ "A och B, utredare, Region Skåne", "A, utredare och B, utredare, Region Skåne"."""
    draft, following = drafts[n], drafts[n + 1]
    own_title = bool(draft.before.role)
    listed = draft.link != "," or tokens[min(following.name.last, len(tokens) - 1)].text == ","
    if (
        listed
        and not draft.role
        and not draft.body
        and not draft.party
        and not following.before.role
        and not following.before.organisation
    ):
        draft.role, draft.body, draft.genitive = following.role, following.body, following.genitive
    elif draft.role and not draft.body and draft.link not in {",", ";"} and not _is_chain(drafts, n):
        both_titled = own_title and following.before.role and following.after.organisation
        shared = (following.role and not own_title) or _is_plural(tokens, draft.role) or both_titled
        draft.body, draft.genitive = (following.body, following.genitive) if shared else (None, False)


def _is_plural(tokens: list[Token], role: Range) -> bool:
    """ "Kuratorerna A och B": a job title of several."""
    return tokens[role[0]].low.endswith(_PLURALS)


def _is_chain(drafts: list[_Draft], n: int) -> bool:
    """Whether one before, with a role of its own, is linked by a comma: then the last body is the last's alone."""
    return n > 0 and drafts[n - 1].link == "," and drafts[n - 1].role is not None and drafts[n - 1].body is None


def _share_both(tokens: list[Token], drafts: list[_Draft]) -> None:
    """ "… och Lina Grönvall, professor. Båda Göteborgs universitet"."""
    edge = drafts[-1].after.edge
    if edge + 2 < len(tokens) and tokens[edge].text in ".," and tokens[edge + 1].low in ("båda", "bägge", "samtliga", "alla"):
        both = behind.after(tokens, edge + 2, len(tokens))
        for draft in drafts if tokens[edge + 1].low in ("samtliga", "alla") else drafts[-2:]:
            if draft.body is None:
                draft.body = both.organisation


def _mention(text: str, tokens: list[Token], draft: _Draft, previous: _Draft | None) -> Mention:
    name, before, after = draft.name, draft.before, draft.after
    span = Span(tokens[name.first].start, tokens[name.last - 1].end)
    written = " ".join(text[span.start : span.end].split())
    if name.surname_at is not None:
        written = f"{written} {tokens[name.surname_at].text}"
    first = min(before.edge, name.first)
    last = max(name.last, after.edge)
    following = tokens[last] if last < len(tokens) else None
    preceding = tokens[first - 1] if first else None
    starts_line = first == 0 or tokens[first].line_break
    return Mention(
        written,
        span,
        tokens[first].start,
        tokens[last - 1].end,
        _span(text, tokens, draft.role, genitive=False),
        _span(text, tokens, draft.body, genitive=draft.genitive),
        _span(text, tokens, draft.function, genitive=False),
        linked=previous is not None and previous.link is not None,
        verb_after=_is_verb(following)
        or (following is not None and following.text in ",)" and last + 1 < len(tokens) and _tells(tokens, last + 1)),
        verb_before=_is_verb(preceding),
        starts_line=starts_line,
        starts_sentence=starts_line or (preceding is not None and preceding.text in ".?!:;–—-|/(•"),
        ends_line=following is None
        or following.line_break
        or (following.text in ".)" and (last + 1 >= len(tokens) or tokens[last + 1].line_break)),
    )


def _tells(tokens: list[Token], i: int) -> bool:
    return _is_verb(tokens[i]) or (tokens[i].low == "som" and i + 1 < len(tokens) and _is_verb(tokens[i + 1]))


def _is_verb(token: Token | None) -> bool:
    return token is not None and bool(token.kind & (Kind.VERB | Kind.PAST)) and not token.kind & Kind.CAPITAL


def _span(text: str, tokens: list[Token], words_at: Range | None, *, genitive: bool) -> Span | None:
    """The span of a range without outer marks; a genitive without its -s, so that the quote is the name."""
    if words_at is None:
        return None
    lo, hi = words_at
    while (hi > lo and tokens[hi - 1].text in ',;:–—-/&"”»') or (hi > lo and tokens[hi - 1].low in CONNECTIVES):
        hi -= 1
    while hi > lo and tokens[lo].text in ',;:–—-/&"”“»*':
        lo += 1
    if hi <= lo:
        return None
    start, end = tokens[lo].start, tokens[hi - 1].end
    if tokens[hi - 1].text == ")" and "(" not in text[start:end]:
        end = tokens[hi - 2].end if hi - 2 >= lo else end
    if genitive:
        end -= 2 if text[start:end].endswith((":s", "’s", "'s")) else 1
    return Span(start, end)


def value(text: str, span: Span | None) -> str | None:
    """The words of a span with single spaces; a word divided at a line's end is one again."""
    return " ".join(text[span.start : span.end].split()) if span else None


def with_organisation(mention: Mention, span: Span) -> Mention:
    """The same person, working for a body that the headline names."""
    return replace(mention, organisation=span)


Accept = Callable[[Mention], bool]


def accepted(mentions: list[Mention], accept: Accept) -> list[Mention]:
    """The mentions that take part, and those in one list with them."""
    verdicts = [accept(m) for m in mentions]
    for n in range(len(mentions) - 1, 0, -1):  # a list is as good as its best member
        if mentions[n].linked and verdicts[n]:
            verdicts[n - 1] = True
    for n in range(1, len(mentions)):
        if mentions[n].linked and verdicts[n - 1]:
            verdicts[n] = True
    return [m for m, ok in zip(mentions, verdicts, strict=True) if ok]
