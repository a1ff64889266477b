"""The body text: what the page tells of the event, without banners, programme and facts."""

from scraper.document import Block, Document, Part
from scraper.grammar.beside_days import only_when
from scraper.lexicon.labels import LABELS
from scraper.reading import Mark, Reading

_HEADINGS: frozenset[str] = frozenset(spelling for spellings in LABELS.values() for spelling in spellings)


def read(doc: Document) -> Reading[str]:
    """The body's paragraphs, joined as the page parts them."""
    titles = {block.text.casefold() for block in doc.within(Part.TITLE)}
    kept = [
        block
        for block in doc.within(Part.BODY)
        if block.text.strip() and block.text.casefold() not in titles and not only_when(doc.text, block.start, block.end)
    ]
    while kept and kept[-1].text.rstrip(" :").lower() in _HEADINGS:
        kept.pop()  # a heading whose text is the programme, a form or cut off
    if not kept:
        return Reading()
    text = kept[0].text
    for block in kept[1:]:
        text += ("\n\n" if block.gap else "\n") + block.text
    return Reading(text, tuple(Mark("", start, end, "body") for start, end in _runs(kept)))


def _runs(blocks: list[Block]) -> list[tuple[int, int]]:
    """One span for blocks that follow each other."""
    runs: list[tuple[int, int]] = []
    last = -2
    for block in blocks:
        if block.index == last + 1 and runs:
            runs[-1] = (runs[-1][0], block.end)
        else:
            runs.append((block.start, block.end))
        last = block.index
    return runs
