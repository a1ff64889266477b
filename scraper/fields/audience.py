"""Whom the event is for."""

import re

from scraper.document import Document, Part
from scraper.grammar.sentences import telling
from scraper.reading import Mark, Reading, first

_STEMS = (
    "målgrupp",
    "vänder sig",
    "riktar sig",
    "är till för",
    "främst för",
    "mest för",
    "är öppen för",
    "är öppet för",
    "i första hand för",
)
_PARTS = frozenset({Part.BODY, Part.FACT})
_SENTENCE = re.compile(
    (
        r"(?:målgrupp(?:en)?(?:\s+för\s+[^.,:]{2,60}?)?\s+(?:är|utgörs av|består av)|(?:vänder|riktar)"
        r"\s+sig\s+(?:\w+\s+){0,3}?till|är\s+till\s+för|^(?:främst|mest|i första hand)\s+för|"
        r"är\s+öppe[nt]\s+för|i\s+första\s+hand\s+för)\s+(.+)"
    ),
    re.IGNORECASE | re.DOTALL,
)


def from_label(doc: Document) -> Reading[str]:
    """The value of "Målgrupp" and its like."""
    for label in doc.labelled("audience"):
        words = doc.text[label.start : label.end]
        start, end = label.start, label.end
        if (match := _SENTENCE.search(words)) is not None and match.start() < 40:  # noqa: PLR2004 - the label's own sentence said again
            start += match.start(1)
        end -= len(words) - len(words.rstrip(" .\n"))
        if end > start:
            return Reading(doc.text[start:end], (Mark("", start, end, "label"),))
    return Reading()


def from_sentence(doc: Document) -> Reading[str]:
    """A sentence that says whom the event is for."""
    for _, span in telling(doc, _STEMS, _PARTS):
        match = _SENTENCE.search(doc.text[span.start : span.end])
        if match is not None:
            start = span.start + match.start(1)
            end = start + len(match[1].rstrip(" .!"))
            if end > start:
                return Reading(doc.text[start:end], (Mark("", start, end, "sentence"),))
    return Reading()


RULES = (from_label, from_sentence)


def read(doc: Document) -> Reading[str]:
    """The target group in the page's words."""
    return first(RULES, doc)
