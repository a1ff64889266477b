"""What has become of the event: scheduled, cancelled, postponed or full."""

from scraper.document import Document, Part
from scraper.grammar.sentences import telling
from scraper.grammar.status import STEMS, sentence_status, title_mark
from scraper.reading import Mark, Reading, first

_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT, Part.FORM})
#: A page that says both is cancelled rather than full, and postponed rather than merely called off on its old day.
_GRAVITY = ("postponed", "cancelled", "full")


def from_title(doc: Document) -> Reading[str]:
    """A status word before or after the event's name in its heading."""
    for block in doc.within(Part.TITLE):
        if (found := title_mark(doc.text, block.start, block.end)) is not None:
            status, words, _ = found
            return Reading(status, (Mark("", *words, "title_mark"),))
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


RULES = (from_title, from_sentences)


def read(doc: Document) -> Reading[str]:
    """The event's status; "scheduled" without a mark where nothing else is said."""
    reading = first(RULES, doc)
    return reading or Reading("scheduled")
