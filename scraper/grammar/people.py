"""Persons in running text: names with the roles and organisations that belong to them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from scraper.document import Span
from scraper.grammar import drafts, names, sharing, words
from scraper.grammar.drafts import Draft
from scraper.grammar.names import Name
from scraper.grammar.phrases import QUOTES
from scraper.grammar.words import CONNECTIVES, ORGANISATION, Kind, Range, Token

_INNER_CAPITAL: Final = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž]")


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
    name_rule: str = "name_in_context"  # how each was found, for the evidence
    role_rule: str = "title"
    organisation_rule: str = "body"
    linked: bool = False  # stands in one list with the mention before
    verb_after: bool = False  # "… berättar"
    verb_before: bool = False  # "talar …"
    starts_line: bool = False
    starts_sentence: bool = False
    ends_line: bool = False


def read(text: str, start: int = 0, end: int | None = None, *, expected: bool = False) -> list[Mention]:
    """The persons that ``text[start:end]`` names, in order; ``expected``: a label says that persons follow."""
    if _INNER_CAPITAL.search(text, start + 1, len(text) if end is None else end) is None:
        return []  # a person has a surname, or stands behind a title
    tokens = words.cut(text, start, end)
    found = names.find(tokens, expected=expected)
    if not found:
        return []
    written = drafts.drafts(tokens, found)
    sharing.share(tokens, written)
    return [_mention(text, tokens, draft, written[n - 1] if n else None) for n, draft in enumerate(written)]


def _mention(text: str, tokens: list[Token], draft: Draft, previous: Draft | None) -> Mention:
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
        span_of(text, tokens, draft.role),
        span_of(text, tokens, draft.body, genitive=draft.genitive),
        span_of(text, tokens, draft.function),
        name_rule=_name_rule(tokens, name),
        role_rule=f"title_{_position(draft.role, draft.before.role, draft.after.role)}",
        organisation_rule=_body_rule(tokens, draft),
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


def _name_rule(tokens: list[Token], name: Name) -> str:
    """How much of a name the tables know."""
    head, tail = tokens[name.first].kind, tokens[name.last - 1].kind
    if head & Kind.GIVEN:
        return "given_and_surname" if tail & Kind.SURNAME and name.last - name.first > 1 else "given_name"
    return "name_in_context"


def _body_rule(tokens: list[Token], draft: Draft) -> str:
    """Whether a body is known by the tables, and where it stands."""
    if draft.body is None:
        return "body"
    known = any(t.kind & ORGANISATION for t in tokens[draft.body[0] : draft.body[1]])
    place = "in_genitive" if draft.genitive else _position(draft.body, draft.before.organisation, draft.after.organisation)
    return f"{'body' if known else 'unknown_body'}_{place}"


def _position(found: Range | None, before: Range | None, after: Range | None) -> str:
    return "behind" if found == after else "in_front" if found == before else "shared"


def _tells(tokens: list[Token], i: int) -> bool:
    return _is_verb(tokens[i]) or (tokens[i].low == "som" and i + 1 < len(tokens) and _is_verb(tokens[i + 1]))


def _is_verb(token: Token | None) -> bool:
    return token is not None and bool(token.kind & (Kind.VERB | Kind.PAST)) and not token.kind & Kind.CAPITAL


def _is_odd_quote(tokens: list[Token], lo: int, hi: int) -> bool:
    """Whether a range ends with a quotation mark that none in it opens."""
    return tokens[hi - 1].text in QUOTES and not any(t.text in QUOTES for t in tokens[lo + 1 : hi - 1])


def span_of(text: str, tokens: list[Token], words_at: Range | None, *, genitive: bool = False) -> Span | None:
    """The span of a range without outer marks; a genitive without its -s, so that the quote is the name."""
    if words_at is None:
        return None
    lo, hi = words_at
    while hi > lo and (tokens[hi - 1].text in ",;:–—-/&»" or tokens[hi - 1].low in CONNECTIVES or _is_odd_quote(tokens, lo, hi)):
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
    return replace(mention, organisation=span, organisation_rule="body_of_headline")


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
