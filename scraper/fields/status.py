"""What has become of the event: scheduled, cancelled, postponed or full."""

from scraper.document import Document, Part
from scraper.grammar.sentences import telling
from scraper.grammar.status import STEMS, sentence_status, status_line, title_mark
from scraper.reading import Mark, Reading, first

_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT, Part.FORM})
_LINES = frozenset({Part.CREDIT, Part.BODY})
_UNDER = 2  # lines under the heading
#: A page that says both is cancelled rather than full, and postponed rather than merely called off on its old day.
_GRAVITY = ("postponed", "cancelled", "full")


def from_title(doc: Document) -> Reading[str]:
    """A status word before or after the event's name in its heading."""
    for block in doc.within(Part.TITLE):
        if (found := title_mark(doc.text, block.start, block.end)) is not None:
            status, words, _ = found
            return Reading(status, (Mark("", *words, "title_mark"),))
    return Reading()


def from_line(doc: Document) -> Reading[str]:
    """A status word that opens a line right under the heading."""
    for title in doc.within(Part.TITLE):
        for block in doc.blocks[title.index + 1 : title.index + 1 + _UNDER]:
            if block.part in _LINES and (found := status_line(doc.text, block.start, block.end)) is not None:
                return Reading(found[0], (Mark("", *found[1], "status_line"),))
    return Reading()


def from_sentences(doc: Document) -> Reading[str]:
    """A sentence that says it of the whole event."""
    found: dict[str, Mark] = {}
    for _, sentence in telling(doc, STEMS, _PARTS):
        if (said := sentence_status(doc.text, *sentence)) is not None:
            found.setdefault(said[0], Mark("", *said[1], "status_sentence"))
    for status in _GRAVITY:
        if status in found:
            return Reading(status, (found[status],))
    return Reading()


RULES = (from_title, from_line, from_sentences)


def read(doc: Document) -> Reading[str]:
    """The event's status; "scheduled" without a mark where nothing else is said."""
    reading = first(RULES, doc)
    return reading or Reading("scheduled")
