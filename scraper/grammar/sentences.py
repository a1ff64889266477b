"""Where sentences begin and end, and which of them hold a given word."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from operator import attrgetter

from scraper.document import Block, Document, Part, Span
from scraper.grammar import tries

#: A full stop after one of these, or after a figure, ends no sentence.
_ABBREVIATIONS = frozenset(
    (
        "kl bl ca t ex dvs d v s o a m f e k nr tel resp inkl exkl ink exl st min max tfn jan feb mar apr aug sept sep "
        "okt nov dec vån leg dr prof fil jur med mob osv etc ev fr tom obs avd ordf tekn"
    ).split()
)
_END = re.compile(r"[.!?…]+[\"”’)\]]*(?=\s|$)|(?<=[a-zåäö])\.(?=[A-ZÅÄÖ])")


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in lower case, each character still at its own place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of ``text[start:end]``, without the space around them."""
    begin = start
    for stop in _END.finditer(text, start, end):
        if stop.end() < end and stop[0] == "." and _is_abbreviated(text, max(begin, stop.start() - 5), stop.start()):
            following = text[stop.end() : stop.end() + 2].strip()
            if not following[:1].isupper() or not text[stop.start() - 1].isdigit():
                continue
        yield from _trimmed(text, begin, stop.end())
        begin = stop.end()
    yield from _trimmed(text, begin, end)


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop at ``end`` belongs to an abbreviation or a figure."""
    if end > start and text[end - 1].isdigit():
        return True
    at = end
    while at > start and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at -= 1
    if at == start and at > 0 and text[at - 1].isalnum():
        return False  # a longer word, of which only the end was looked at
    return text[at:end].lower() in _ABBREVIATIONS


@lru_cache(maxsize=512)
def sentences_of(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The same, remembered: several fields look at one block."""
    return tuple(sentences(text, start, end))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def block_at(doc: Document, position: int) -> Block | None:
    """The block in which a place of the text lies."""
    index = bisect_right(doc.blocks, position, key=_start) - 1
    return doc.blocks[index] if index >= 0 and position < doc.blocks[index].end else None


def _start(block: Block) -> int:
    return block.start


_KEY = 4  # letters of a word's beginning that the index holds
_LONGEST = 1500  # characters of a sentence that are looked at
_END_OF = attrgetter("end")
_BEGINNING = re.compile(rf"\b\w{{1,{_KEY}}}")


@lru_cache(maxsize=4)
def _beginnings(text: str) -> frozenset[str]:
    """The first four letters of each word in lower case: what is not there need not be looked for."""
    return frozenset(_BEGINNING.findall(lowered(text)))


@lru_cache(maxsize=64)
def _keyed(stems: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]], frozenset[str]]:
    """The stems to look for anywhere; the others behind the letters by which the index knows them; and those letters."""
    anywhere: list[str] = []
    keyed: dict[str, tuple[str, ...]] = {}
    for stem in stems:
        first = _BEGINNING.match(stem)
        whole = first is not None and (first.end() == _KEY or stem[first.end() : first.end() + 1] == " ")
        if first is not None and whole:
            keyed[first[0]] = (*keyed.get(first[0], ()), stem)
        else:
            anywhere.append(stem.removeprefix("*"))
    return tuple(anywhere), keyed, frozenset(keyed)


def places(text: str, stems: tuple[str, ...]) -> list[int]:
    """Where the stems (in lower case) stand: at the beginning of a word, or anywhere for one that begins with ``*``."""
    low = lowered(text)
    anywhere, keyed, keys = _keyed(stems)
    found: list[int] = []
    wanted = [stem for stem in anywhere if stem in low]
    for key in keys & _beginnings(text):
        wanted += keyed[key]
    for stem in wanted:
        at = low.find(stem)
        while at >= 0:
            found.append(at)
            at = low.find(stem, at + len(stem))
    found.sort()
    return found


def telling(doc: Document, stems: tuple[str, ...], parts: Collection[Part]) -> Iterator[tuple[Block, Span]]:
    """The sentences in blocks of ``parts`` which hold one of the stems (see ``places``), each once, in page order."""
    done = -1
    for place in places(doc.text, stems):
        if place < done:
            continue
        block = block_at(doc, place)
        if block is None or block.part not in parts:
            continue
        span = sentence_at(doc, block, place)
        done = span.end
        yield block, span


def sentence_at(doc: Document, block: Block, place: int) -> Span:
    """The sentence of a block in which a place lies; of a very long one only what stands around the place."""
    inside = sentences_of(doc.text, block.start, block.end)
    n = bisect_right(inside, place, key=_END_OF)
    span = inside[n] if n < len(inside) else Span(block.start, block.end)
    if span.end - span.start <= _LONGEST:
        return span
    return Span(max(span.start, place - _LONGEST // 2), min(span.end, place + _LONGEST))


def words_pattern(words: Iterable[str]) -> str:
    """The words as one group of a pattern, the longest first, in which any white space fits a space."""
    return f"(?:{tries.words(words)})"
