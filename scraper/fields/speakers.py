"""Everybody who takes part, each person once, in the fullest form on the page."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from scraper.document import Block, Document, Part
from scraper.grammar import people
from scraper.grammar.people import Mention
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.taking_part import AS_FUNCTION, LEADS_TO_SPEAKER, QUOTING
from scraper.reading import Mark, Reading

Value = dict[str, Any]
_LEAD: Final = re.compile(rf"(?<![^\W\d_])(?:{words_pattern(LEADS_TO_SPEAKER)})[\s,:]+$", re.IGNORECASE)
_AS: Final = re.compile(rf"\s*(?:\([^()]*\)\s*)?som\s+(?:{words_pattern(AS_FUNCTION)})\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_CAPITAL_RUN: Final = re.compile(r"[A-ZÅÄÖÉ][\w’'-]+\s+(?:(?:von|af|de|la|van|el|al|der)\s+)?[A-ZÅÄÖÉ]|[A-ZÅÄÖ]\w+ och [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]")
_WINDOW: Final = 40  # characters before a name in which a phrase leads to it
_LIST: Final = 2  # lines of persons that make a list


def read(doc: Document, agenda: Iterable[Mention]) -> Reading[list[Value]]:
    """The speakers of programme and text; ``agenda`` is whom the programme names."""
    taking_part = [*_in_text(doc), *agenda]
    merged = merge(doc, taking_part)
    values: list[Value] = []
    marks: list[Mark] = []
    for n, mentions in enumerate(merged):
        value, its_marks = _fullest(doc, mentions, f"/{n}")
        values.append(value)
        marks += its_marks
    return Reading(values, tuple(marks))


def merge(doc: Document, mentions: Iterable[Mention]) -> list[list[Mention]]:
    """The mentions person by person, in the order of the first; "Mia Nord" and "Mia Nord Nguyen" are one."""
    del doc
    groups: list[list[Mention]] = []
    keys: list[list[str]] = []
    for mention in mentions:
        key = mention.name.casefold().replace("-", " ").split()
        for n, known in enumerate(keys):
            if _is_same(key, known):
                groups[n].append(mention)
                keys[n] = max(known, key, key=len)
                break
        else:
            groups.append([mention])
            keys.append(key)
    return groups


def _is_same(a: list[str], b: list[str]) -> bool:
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and short[0] == long[0] and set(short) < set(long)


def _fullest(doc: Document, mentions: list[Mention], path: str) -> tuple[Value, list[Mark]]:
    """One person from all mentions: the fullest one, its gaps filled from the others."""
    best = max(mentions, key=lambda m: (bool(m.role) + bool(m.organisation), bool(m.role), _length(m)))
    role = best.role or next((m.role for m in mentions if m.role), None) or best.function or next((m.function for m in mentions if m.function), None)
    body = best.organisation or next((m.organisation for m in mentions if m.organisation), None)
    named = max(mentions, key=lambda m: len(m.name))
    marks = [Mark(f"{path}/name", *named.span, "person")]
    if role:
        marks.append(Mark(f"{path}/role", *role, "person"))
    if body:
        marks.append(Mark(f"{path}/organisation", *body, "person"))
    return {"name": named.name, "role": people.value(doc.text, role), "organisation": people.value(doc.text, body)}, marks


def _length(mention: Mention) -> int:
    return sum(span.end - span.start for span in (mention.role, mention.organisation) if span)


def _in_text(doc: Document) -> Iterator[Mention]:
    """Those whom the text outside the programme presents as taking part."""
    listed = _listed_blocks(doc)
    lines: list[tuple[Block, list[Mention]]] = []
    for block in doc.blocks:
        if block.part not in (Part.BODY, Part.FACT, Part.CREDIT) or not _CAPITAL_RUN.search(block.text):
            continue
        found = people.read(doc.text, block.start, block.end, expected=block.index in listed)
        if not found:
            continue
        if block.index in listed:
            yield from found
            continue
        if block.part is Part.BODY and _is_line_of_person(block, found):
            lines.append((block, found))
        yield from people.accepted(found, lambda m: _takes_part(doc.text, block, m))  # noqa: B023 used at once
    if len(lines) >= _LIST:
        for before, (block, found) in zip(lines, lines[1:], strict=False):
            if block.index - before[0].index <= _LIST:
                yield from (*before[1], *found)


def _listed_blocks(doc: Document) -> set[int]:
    """The blocks under a label such as "Medverkande" or "Kursledare"."""
    listed: set[int] = set()
    for label in doc.labels:
        if label.key == "speakers" and doc.blocks[label.block].part in (Part.BODY, Part.FACT):
            listed |= {b.index for b in doc.blocks[label.block :] if b.end > label.start and b.start < max(label.end, label.start + 1)}
    return listed


def _is_line_of_person(block: Block, found: list[Mention]) -> bool:
    """A line that is a person with a role or body, and nothing else."""
    first, last = found[0], found[-1]
    return first.start == block.start and block.end - last.end <= 1 and bool(first.role and first.organisation) and not block.text.lower().startswith("foto")


def _takes_part(text: str, block: Block, mention: Mention) -> bool:
    before = text[max(block.start, mention.start - _WINDOW) : mention.start]
    if _AS.match(text, mention.end, block.end) or mention.function:
        return True
    if block.part is Part.CREDIT:
        return False
    if mention.verb_after:
        following = _WORD.findall(text[mention.end : mention.end + 30])
        return bool(following) and not any(w.lower() in QUOTING for w in following[:2])
    if _LEAD.search(before):
        return True
    return False


