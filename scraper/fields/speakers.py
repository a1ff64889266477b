"""Everybody who takes part, each person once, in the fullest form on the page."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, Final

from scraper.document import Block, Document, Label, Part
from scraper.grammar import people
from scraper.grammar.participants import takes_part
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import ORGANISATION, Kind, kind_of
from scraper.lexicon.agenda import AUTHORSHIP
from scraper.lexicon.roles import EVENT_FUNCTIONS
from scraper.lexicon.speech import PAST_SPEECH, SPEECH_VERBS
from scraper.lexicon.taking_part import AS_FUNCTION, LEADS_TO_SPEAKER, NOT_TAKING_PART, NOT_TOLD_BY, PARTS, QUOTING
from scraper.reading import Mark, Reading

Value = dict[str, Any]
_LEAD: Final = re.compile(rf"(?<![^\W\d_])(?:{words_pattern(LEADS_TO_SPEAKER)})[\s,:]+$", re.IGNORECASE)
#: "leds av", "ställs av": a passive verb in the present tense; not what pays, owns or arranges.
_PASSIVE: Final = re.compile(
    rf"(?<![^\W\d_])(?!{words_pattern(NOT_TOLD_BY)}\b)[a-zåäö]+(?<!de)s\s+av\s+$",
    re.IGNORECASE,
)
_MADE: Final = re.compile(
    rf"(?<![^\W\d_]){words_pattern(AUTHORSHIP)}\s+(?:(?:tillsammans|ihop)\s+med|av|till)\s+$", re.IGNORECASE
)
_ABOUT_WHAT: Final = re.compile(r",?\s+om\s")
_IS: Final = re.compile(r"\s+är\s")
_BY: Final = re.compile(r"\bav\s+$", re.IGNORECASE)
_FUNCTIONS: Final = words_pattern((*AS_FUNCTION, *EVENT_FUNCTIONS))
#: "… som ciceron", "… blir vår guide".
_AS: Final = re.compile(
    rf"\s*(?:\([^()]*\)\s*)?(?:som|blir|är)\s+(?:(?:vår|er|dagens|kvällens)\s+)?{_FUNCTIONS}\b", re.IGNORECASE
)
#: A verb of speaking in the present tense, or a noun for a part of a programme.
_TELLS: Final = re.compile(
    rf"(?<![^\W\d_])(?:{words_pattern((SPEECH_VERBS | {*LEADS_TO_SPEAKER}) - QUOTING)}|{words_pattern(PARTS)}\w*)(?![^\W\d_])",
    re.IGNORECASE,
)
_NOT_TOLD: Final = re.compile(
    rf"(?<![^\W\d_]){words_pattern((*PAST_SPEECH, *QUOTING, *NOT_TAKING_PART))}(?![^\W\d_])", re.IGNORECASE
)
_END: Final = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ”\"]|\s*$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CAPITAL_RUN: Final = re.compile(
    r"[A-ZÅÄÖÉ][\w’'-]+\s+(?:(?:von|af|de|la|van|el|al|der)\s+)?[A-ZÅÄÖÉ]|[A-ZÅÄÖ]\w+ och [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]"
)
#: "Författarkväll med", "Föreläsning av" in a heading.
_WITH: Final = re.compile(r"\b(?:med|av)\s+(?:[a-zåäö]+\s+)?$")
_WINDOW: Final = 40  # characters before a name in which a phrase leads to it
_NAMESAKES: Final = 50  # persons of one first name among whom another mention is looked for
_SENTENCE: Final = 400  # characters on either side of a name in which its sentence is looked for
_INTRODUCTION: Final = 5  # words: "Moderator på konferensen är"
_LIST: Final = 2  # blocks from one line of a person to the next within one list
_LINE: Final = 200  # characters of a line that is an item and no paragraph


def read(doc: Document, agenda: Iterable[Mention]) -> Reading[list[Value]]:
    """The speakers of programme and text; ``agenda`` is whom the programme names."""
    taking_part = [*_in_text(doc), *agenda]
    merged = merge(taking_part)
    values: list[Value] = []
    marks: list[Mark] = []
    for n, mentions in enumerate(merged):
        value, its_marks = _fullest(doc, mentions, f"/{n}")
        values.append(value)
        marks += its_marks
    return Reading(values, tuple(marks))


def merge(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """The mentions person by person, in the order of the first; "Mia Nord" and "Mia Nord Nguyen" are one."""
    groups: list[list[Mention]] = []
    keys: list[list[str]] = []
    by_name: dict[str, int] = {}
    by_first_name: dict[str, list[int]] = {}
    for mention in mentions:
        key = mention.name.casefold().replace("-", " ").split()
        candidates = by_first_name.setdefault(key[0], [])
        known = by_name.get(" ".join(key))
        if known is None:
            known = next((n for n in candidates[-_NAMESAKES:] if _is_same(key, keys[n])), None)
            by_name[" ".join(key)] = len(groups) if known is None else known
        if known is None:
            candidates.append(len(groups))
            groups.append([mention])
            keys.append(key)
        else:
            groups[known].append(mention)
            keys[known] = max(keys[known], key, key=len)
    return groups


def _is_same(a: list[str], b: list[str]) -> bool:
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and short[0] == long[0] and set(short) < set(long)


def _fullest(doc: Document, mentions: list[Mention], path: str) -> tuple[Value, list[Mark]]:
    """One person from all mentions: the fullest one, its gaps filled from the others."""
    best = max(mentions, key=lambda m: (bool(m.role) + bool(m.organisation), bool(m.role), _length(m)))
    ordered = (best, *mentions)
    titled = next((m for m in ordered if m.role), None) or next((m for m in ordered if m.function), None)
    employed = next((m for m in ordered if m.organisation), None)
    named = max(mentions, key=lambda m: len(m.name))
    marks = [Mark(f"{path}/name", *named.span, named.name_rule)]
    role = (titled.role or titled.function) if titled else None
    body = employed.organisation if employed else None
    if titled and role:
        marks.append(Mark(f"{path}/role", *role, titled.role_rule if titled.role else "function"))
    if employed and body:
        marks.append(Mark(f"{path}/organisation", *body, employed.organisation_rule))
    return {"name": named.name, "role": people.value(doc.text, role), "organisation": people.value(doc.text, body)}, marks


def _length(mention: Mention) -> int:
    return sum(span.end - span.start for span in (mention.role, mention.organisation) if span)


def _in_text(doc: Document) -> Iterator[Mention]:
    """Those whom the text outside the programme presents as taking part."""
    listed: set[int] = set()
    for blocks in _lists(doc):
        if blocks[0].index in listed and blocks[-1].index in listed:
            continue  # a line with several labels: everybody in it is known
        listed |= {b.index for b in blocks}
        yield from people.read(doc.text, blocks[0].start, blocks[-1].end, expected=True)
    untimed = _untimed_programme(doc)
    lines: list[tuple[Block, list[Mention]]] = []
    for block in doc.blocks:
        if block.part not in (Part.TITLE, Part.BODY, Part.FACT, Part.CREDIT) or not _CAPITAL_RUN.search(block.text):
            continue
        if block.index in listed or "@" in block.text:
            continue
        found = people.read(doc.text, block.start, block.end)
        if not found:
            continue
        if block.part is Part.BODY and _is_line_of_person(block, found):
            lines.append((block, found))
        yield from people.accepted(found, _judge(doc.text, block, in_programme=block.index in untimed))
    for before, (block, found) in pairwise(lines):
        if block.index - before[0].index <= _LIST:
            yield from (*before[1], *found)


def _judge(text: str, block: Block, *, in_programme: bool) -> people.Accept:
    """Whether a person of a block takes part; in a programme without times each line is an item."""
    row = Row(block.start, block.end)
    return lambda m: _takes_part(text, block, m) or (in_programme and takes_part(text, row, m))


def _lists(doc: Document) -> Iterator[list[Block]]:
    """The lines under a label such as "Medverkande" or "Kursledare": persons, and below each what they do and for whom."""
    for label in doc.labels:
        if label.key != "speakers" or doc.blocks[label.block].part not in (Part.BODY, Part.FACT):
            continue
        value = list(_lines_of(doc, label))
        for block in doc.from_block(max(label.block, value[-1].index if value else 0) + 1):
            if block.part is not Part.BODY or block.level or not _goes_on(doc, block):
                break
            value.append(block)
        if value:
            yield value


def _lines_of(doc: Document, label: Label) -> Iterator[Block]:
    """The lines over which a label's value runs, be it empty."""
    for block in doc.from_block(label.block):
        if block.start >= max(label.end, label.start + 1):
            return
        if block.end > label.start:
            yield block


def _goes_on(doc: Document, block: Block) -> bool:
    """Whether a line goes on with a list of persons: it begins with one, or with a job title or body of the one above."""
    if len(block.text) > _LINE:
        return False
    found = people.read(doc.text, block.start, block.end, expected=True)
    if found and found[0].start == block.start:
        return bool(found[0].role or found[0].organisation or found[0].ends_line)
    first = block.text.split(maxsplit=1)[0].rstrip(",")
    return not block.gap and first[0].isalpha() and bool(kind_of(first) & (Kind.ROLE | Kind.MODIFIER | ORGANISATION))


def _untimed_programme(doc: Document) -> set[int]:
    """The lines under a heading "Program" that gives no times."""
    if doc.slots:
        return set()
    start = next((label.block for label in doc.labels if label.key == "programme"), None)
    others = {label.block for label in doc.labels if label.key != "speakers"}
    inside: set[int] = set()
    for block in doc.blocks[start + 1 :] if start is not None else ():
        if block.part is not Part.BODY or block.index in others:
            break
        if len(block.text) < _LINE:
            inside.add(block.index)
    return inside


def _is_line_of_person(block: Block, found: list[Mention]) -> bool:
    """A line that is a person with a role or body, alone or behind a headline."""
    first = found[0]
    if len(block.text) > _LINE or not (first.role or first.organisation):
        return False
    return block.end - found[-1].end <= 1 or (block.bullet and first.start == block.start)


def _takes_part(text: str, block: Block, mention: Mention) -> bool:
    """Whether running text presents somebody as taking part: by function, by verb, by a phrase that leads to the name."""
    if _AS.match(text, mention.end, block.end) or _AS.match(text, mention.span.end, block.end) or mention.function:
        return True
    if block.part is Part.TITLE:
        return _WITH.search(text, block.start, mention.start) is not None
    before = text[max(block.start, mention.start - _WINDOW) : mention.start]
    if block.part is Part.CREDIT or _MADE.search(before):
        return False
    if mention.verb_after:
        following = _WORD.findall(text[mention.end : mention.end + 30])
        return bool(following) and not any(w.lower() in QUOTING for w in following[:2])
    if block.bullet and before.rstrip().endswith(":") and (mention.role or mention.organisation):
        return True  # "• Pengar till planen: Annie Ek, antikvarie"
    if (mention.starts_line or (mention.role and not _BY.search(before))) and _ABOUT_WHAT.match(text, mention.end, block.end):
        return True
    if _LEAD.search(before) or _PASSIVE.search(before) or _is_introduced(before):
        return True
    if mention.verb_before:
        return _WORD.findall(before)[-1].lower() not in QUOTING
    talked_about = _BY.search(before) or before.rstrip().endswith(" där")  # "… förlaget, där Eva Ek är redaktör"
    return bool(mention.role or mention.organisation) and not talked_about and _is_told(text, block, mention)


def _is_introduced(before: str) -> bool:
    """ "Instruktör är Åke Ek", "Inbjudna talare blir …": a job or function, and a form of to be."""
    words = before.split()[-_INTRODUCTION:]
    if words and words[-1].endswith(":"):
        words[-1] = words[-1].rstrip(":")  # "Moderator för dagen: Åke Ek"
    elif not words or words.pop().lower() not in ("är", "blir"):
        return False
    if not words:
        return False
    return bool(kind_of(words[-1]) & (Kind.ROLE | Kind.FUNCTION)) or any(
        kind_of(w) & Kind.FUNCTION for w in words[:-1] if w[0].isalpha()
    )


def _is_told(text: str, block: Block, mention: Mention) -> bool:
    """Whether the sentence about a person with role or body tells of a part taken: "… med Eva Ek från RISE som berättar"."""
    floor = max(block.start, mention.start - _SENTENCE)
    start = max(floor, *(text.rfind(mark, floor, mention.start) for mark in (". ", "! ", "? ")))
    ceiling = min(block.end, mention.end + _SENTENCE)
    presented = _IS.match(text, mention.span.end) is not None  # "Stina Ek är …": what she does follows in the next sentences
    stop = None if presented else _END.search(text, mention.end, ceiling)
    end = stop.end() if stop else ceiling
    if _NOT_TOLD.search(text, start, end):
        return False
    return _TELLS.search(text, start, end) is not None
