"""Lines to a ``Document``: one normalised text, blocks with their parts, labels with their values."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, pairwise
from typing import Final

from scraper import heading, labels, programme, sections, text
from scraper.document import Block, Document, Link, Part
from scraper.grammar import tries
from scraper.lexicon.furniture import LINK_DECORATION
from scraper.lines import Line, clean

_DECORATION: Final = re.compile(r"\s*\(?(?:" + tries.words(LINK_DECORATION) + r")\)?\.?", re.IGNORECASE)
_ONE_SENTENCE: Final = 60  # characters
_ONE_TIME: Final = 2  # full stops of one clock time and one sentence
#: Several timed sentences in one paragraph: a range, then a capital letter, after the end of a sentence.
_RUN_TOGETHER: Final = re.compile(
    r"(?<=[.!?:\")”’])\s+(?=(?:[kK]l\.?\s*)?\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2}:?\s+[A-ZÅÄÖ”\"])"
)
#: A line that is a run of times with their headlines begins with one, or with a label and one.
_RUN_BEGINS: Final = re.compile(r"(?:[^\W\d_]+:?\s+)?(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\b", re.IGNORECASE)
_HEADLINE_TIME: Final = re.compile(
    r"(?<![^\s])(?:[kK]l\.?\s*)?\d{1,2}[.:]\d{2}(?:\s?[-–—]\s?\d{1,2}[.:]\d{2})?:?\s+(?=[A-ZÅÄÖ”\"])"
)
_CLOCK: Final = re.compile(r"\d{1,2}[.:]\d{2}")
_LONGEST_RUN_PART: Final = 200
_SHORTEST_RUN: Final = 30  # characters of three times with their headlines
_LONGEST_LINE: Final = 4000  # characters: no paragraph of a person's is longer, and what is read in a line may be read often
#: "Program: 09.00 – 09.10 …": the label stands before the first time.
_LABELLED_TIME: Final = re.compile(r"[^\W\d_]+:\s+\d")


def read_text(content: str, url: str | None = None) -> Document:
    """The document of a text as copied from a page; an address helps to tell its heading from its menus."""
    return document_of(text.lines(clean(content)), {"url": url} if url else {}, marked_up=False)


def as_lines(content: str) -> Document:
    """The document of a few lines that are no page: blocks alone, without title, labels and parts."""
    return _blocks(text.lines(clean(content)), {})


def document_of(lines: list[Line], meta: Mapping[str, str], *, marked_up: bool) -> Document:
    """The document of a page's lines; ``marked_up`` says that heading levels can be trusted."""
    document = _blocks(lines, meta)
    title = heading.find_title(document, marked_up=marked_up)
    document.labels = labels.find(document, title)
    sections.assign(document, title)
    programme.mark(document)
    return document


def _blocks(lines: list[Line], meta: Mapping[str, str]) -> Document:
    """One text, and the blocks and links that point into it."""
    pieces: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    offset = 0
    for line in chain.from_iterable(map(_in_lengths, lines)):
        for words, starts_paragraph in _split(line):
            gap = starts_paragraph or not blocks
            if blocks:
                glue = "\n\n" if gap else "\n"
                pieces.append(glue)
                offset += len(glue)
            if words is line.text:
                links += [Link(offset + start, offset + end, href) for start, end, href in line.links]
            pieces.append(words)
            blocks.append(Block(len(blocks), offset, offset + len(words), words, line.level, line.bullet, gap, line.strong))
            if line.caption or line.form:
                blocks[-1].part = Part.CREDIT if line.caption else Part.FORM
            offset += len(words)
    return Document("".join(pieces), blocks, links=links, meta=meta)


def _in_lengths(line: Line) -> Iterator[Line]:
    """The line, or one that is too long in pieces, cut at spaces where it has any."""
    if len(line.text) <= _LONGEST_LINE:
        yield line
        return
    start, gap, links = 0, line.gap, deque(line.links)
    while start < len(line.text):
        end = min(start + _LONGEST_LINE, len(line.text))
        if end < len(line.text) and (space := line.text.rfind(" ", start + 1, end)) > 0:
            end = space
        begun: list[tuple[int, int, str]] = []
        while links and links[0][0] < end:
            first, last, href = links.popleft()
            begun.append((first - start, min(last, end) - start, href))
        yield replace(line, text=line.text[start:end], gap=gap, links=begun)
        gap, start = False, end + (line.text[end : end + 1] == " ")


def _split(line: Line) -> list[tuple[str, bool]]:
    """The line, or its timed sentences each on a line of its own; each with whether a paragraph starts with it."""
    words = line.text
    if "ppnas i ny" in words or "nk till annan" in words or "xtern länk" in words:
        words = _DECORATION.sub("", words).strip()
        if not words:
            return []
    if len(words) > _SHORTEST_RUN and words.count(".") + words.count(":") > _ONE_TIME and len(run := _run(words)) > _ONE_TIME:
        return [(part, line.gap and not n) for n, part in enumerate(run)]
    if len(words) > _ONE_SENTENCE and words.count(".") > _ONE_TIME:
        sentences = _RUN_TOGETHER.split(words)
        if len(sentences) > _ONE_TIME or (len(sentences) > 1 and (words[0].isdigit() or _LABELLED_TIME.match(words))):
            return [(part, line.gap and not n) for n, part in enumerate(sentences)]
    return [(words, line.gap)]


def _run(words: str) -> list[str]:
    """A line that is nothing but timed headlines, cut before each time: "09.00 Välkommen 10.00 Paus 11.00 Lunch"."""
    if _RUN_BEGINS.match(words) is None:
        return []
    cuts = [match.start() for match in _HEADLINE_TIME.finditer(words)]
    parts = [words[a:b].strip(" ,;") for a, b in pairwise([*cuts, len(words)])]
    starts = [_CLOCK.findall(part)[0].zfill(5).replace(":", ".") for part in parts]
    in_order = all(a < b for a, b in pairwise(starts))
    label = words[: cuts[0]].strip() if cuts else ""
    short = all(len(part) <= _LONGEST_RUN_PART for part in parts)
    return [*([label] if label else []), *parts] if len(parts) > _ONE_TIME and in_order and short else []
