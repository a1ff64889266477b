"""Labels and their values: ``Var:`` with the value behind or below it, ``KOSTNAD: x``, a heading over a paragraph."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from scraper.document import Block, Document, Label, Part
from scraper.grammar import tries
from scraper.lexicon import furniture
from scraper.lexicon.calendar import WEEKDAYS
from scraper.lexicon.labels import LABELS

_KEY_OF: Final = {spelling: key for key, spellings in LABELS.items() for spelling in spellings}
_LONGEST: Final = max(map(len, _KEY_OF))
_ALTERNATIVES: Final = tries.words(_KEY_OF)
#: A label at a line's start, with its colon.
_AT_START: Final = re.compile(rf"({_ALTERNATIVES})\s*:(?!//)\s*", re.IGNORECASE)
#: A further label inside a line: capital letter, after white space.
_INSIDE: Final = re.compile(rf"(?<=\s)(?=[A-ZÅÄÖ])({_ALTERNATIVES})\s*:(?!//)\s*", re.IGNORECASE)
#: Keys whose values hold figures; with a figure right behind or below, their labels need no colon.
_FIGURES: Final = frozenset(("date", "time", "start_time", "end_time", "end_date", "deadline"))
#: Keys of facts that stand in lists of label and value.
_FACTS: Final = _FIGURES | {"venue", "cost", "registration", "capacity", "organiser", "audience", "room"}
#: Labels that count instead where a figure stands right behind them: "Dag 1".
_COUNTED: Final = frozenset(("dag", "dagar", "slut", "start"))
_BARE: Final = re.compile(
    rf"({tries.words(s for key in _FIGURES for s in LABELS[key] if s not in _COUNTED)})\s+"
    rf"(?=(?:kl\.?\s*|den\s+)?\d|(?:{tries.words(WEEKDAYS)})(?:en)?\s+(?:den\s+)?\d)",
    re.IGNORECASE,
)
_CLOCK_ALONE: Final = re.compile(r"\W*(?:kl\.?\s*)?\d{1,2}[.:]?\d{2}\s*(?:[-–—]\s*\d{1,2}[.:]?\d{2})?\W*", re.IGNORECASE)
_LONGEST_CLOCK: Final = 24
_ACRONYM: Final = 2  # letters
_FARTHEST: Final = 12  # blocks of one value
_SHORT: Final = 70  # characters of a line that is a fact and no sentence
#: Keys whose heading alone, without a colon, is a label.
_HEADING_KEYS: Final = frozenset(LABELS) - {"start_time", "end_time", "end_date", "published", "capacity"}
#: Keys whose value may run over all lines of a paragraph, or of the list under it.
_LONG: Final = frozenset(
    ("venue", "audience", "organiser", "speakers", "contact", "practical", "cost", "registration", "time", "date", "purpose")
)
#: Keys whose value the reader of the field follows by itself: the programme, contact cards.
_OPEN: Final = frozenset(("programme", "contact", "documents", "practical", "purpose"))


def find(document: Document, title: int) -> list[Label]:
    """All labels from the title on, and of the facts right above it, in page order."""
    above = (b for b in document.blocks[: max(title, 0)] if b.part is Part.BODY)
    below = (b for b in document.blocks[max(title, 0) :] if b.index != title and b.part is not Part.FORM)
    body = chain(above, below)
    heads = [(block, found) for block in body if (found := list(_heads(document, block)))]
    labelled = {block.index for block, _ in heads}
    return [label for block, found in heads for label in _values(document, block, found, labelled)]


def key_of(words: str) -> str | None:
    """The key of a line that is a label and nothing else, or None."""
    return _KEY_OF.get(words.rstrip(" :").casefold()) if len(words) <= _LONGEST + 2 else None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def is_boundary(words: str) -> bool:
    """Whether a line begins what the site says on each page: share box, privacy, contact, footer."""
    low = words.strip(" .:;!?,*»›>|-–").casefold()
    return (
        low in furniture.FOOTER_STARTS
        or low in furniture.AFTER_FORM
        or low in furniture.CONTACT_STARTS
        or low.startswith(furniture.FORM_SENTENCES + furniture.STAMP_STARTS)
    )


def _heads(document: Document, block: Block) -> Iterator[tuple[str, str, int, int, bool]]:
    """The labels that stand in a block: key, words, where its value starts and ends in the block, whether alone."""
    words = block.text
    key = key_of(words)
    if key is not None:
        alone = (
            words.rstrip()[-1] == ":"
            or block.level > 0
            or block.strong
            or (block.gap and key in _HEADING_KEYS)
            or _is_capitals(words)
        )
        in_list = _follows_fact(document, block)
        if (_is_cell(document, block) and not in_list) or (key == "food" and words[-1] != ":"):
            return  # "09.45" and below it "Lunch": a programme's cell
        if key in _FIGURES and words[-1] != ":" and not _figures_follow(document, block, key):
            return  # "Tid" over a table's column
        if (alone or in_list or _figures_follow(document, block, key)) and not block.bullet:
            yield key, words.rstrip(" :"), len(words), len(words), True
        return
    if (bare := _BARE.match(words)) and len(words) < _SHORT:
        yield _KEY_OF[_plain(bare[1])], bare[1], bare.end(), len(words), False
    if ":" not in words:
        return
    first = _AT_START.match(words)
    if first is None:
        return
    found = [first, *(_INSIDE.finditer(words, first.end()) if words.count(":") > 1 else ())]
    for match, after in zip(found, [*found[1:], None], strict=True):
        end = after.start() if after else len(words)
        while end > match.end() and words[end - 1].isspace():
            end -= 1
        yield _KEY_OF[_plain(match[1])], match[1], match.end(), end, False


def _follows_fact(document: Document, block: Block) -> bool:
    """Whether a line stands in a list of facts: two lines above is a label alone, one above its short value."""
    if block.index < 2 or block.gap:  # noqa: PLR2004
        return False
    label, value = document.blocks[block.index - 2 : block.index]
    return not value.gap and len(value.text) < _SHORT and key_of(label.text) in _FACTS


def _is_cell(document: Document, block: Block) -> bool:
    """Whether the line above is a clock time and nothing else."""
    above = document.blocks[block.index - 1].text if block.index else ""
    return len(above) < _LONGEST_CLOCK and _CLOCK_ALONE.fullmatch(above) is not None


def _figures_follow(document: Document, block: Block, key: str) -> bool:
    """Whether the short line below a word such as "Starttid" is its value: it holds a figure."""
    following = document.blocks[block.index + 1].text if block.index + 1 < len(document.blocks) else ""
    return key in _FIGURES and 0 < len(following) < _SHORT and any(c.isdigit() for c in following)


def _is_capitals(words: str) -> bool:
    return words.isupper() and len(words) > _ACRONYM


def _values(
    document: Document, block: Block, found: list[tuple[str, str, int, int, bool]], labelled: set[int]
) -> Iterator[Label]:
    for n, (key, name, start, end, alone) in enumerate(found):
        if n + 1 < len(found) and end <= start:
            yield Label(key, name, block.start + end, block.start + end, block.index, block.part)  # empty: the next label follows
            continue
        if not alone and end > start:
            yield Label(key, name, block.start + start, block.start + end, block.index, block.part)
            continue
        first = last = None
        if key not in _OPEN:
            for follower in document.from_block(block.index + 1):
                if not _continues(block, follower, last, key, labelled):
                    break
                first, last = first or follower, follower
        if first is None or last is None:
            yield Label(key, name, block.end, block.end, block.index, block.part)
        else:
            yield Label(key, name, first.start, last.end, block.index, block.part)


def _continues(head: Block, block: Block, last: Block | None, key: str, labelled: set[int]) -> bool:
    """Whether a block still belongs to the value of the label in ``head``; ``last`` is its last block so far."""
    if block.index in labelled or block.level or block.part is not Part.BODY or is_boundary(block.text):
        return False
    if last is None:
        # "KOSTNAD:" with nothing behind it may be empty: a paragraph below is its value only where it is short.
        return not (block.gap and _is_capitals(head.text)) or head.level > 0 or len(block.text) < 2 * _SHORT
    if key not in _LONG or block.index - head.index > _FARTHEST:
        return False
    return not block.gap or (block.bullet and last.bullet)
