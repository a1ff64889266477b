"""How to register, and whether one still can."""

import re
from typing import Any

from scraper.document import Document, Part, Span
from scraper.grammar.contacts import EMAIL, PHONE, WEB
from scraper.grammar.registration import CAPACITY_STEMS, capacity, state
from scraper.grammar.rule import Rule, scan
from scraper.grammar.sentences import block_at, telling, words_pattern
from scraper.lexicon.registration import CLOSED, CLOSED_FULL, LINK_WORDS, NOT_NEEDED, OPEN, OTHER_PURPOSES, SENTENCE_STEMS
from scraper.reading import Mark, Reading

Value = dict[str, Any]
_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT, Part.FORM})
_LINKED = frozenset({Part.BODY, Part.FACT, Part.FORM, Part.AGENDA})
_LINK = re.compile(rf"(?<!\w){words_pattern(LINK_WORDS)}", re.IGNORECASE)
_OTHER = re.compile(words_pattern(OTHER_PURPOSES), re.IGNORECASE)
_REGISTERS = re.compile(rf"(?<!\w)(?:{words_pattern(SENTENCE_STEMS)})", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_FIELDS: tuple[tuple[str, Rule[str]], ...] = (("email", EMAIL), ("phone", PHONE), ("url", WEB))


class _Registration:
    """The value so far: the first answer to each question is kept."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.value: Value = dict.fromkeys(("url", "email", "phone", "open", "capacity", "text"))
        self.marks: list[Mark] = []

    def set(self, field: str, value: object, span: Span, rule: str) -> None:
        """Keeps a value with its words, unless the field has one."""
        if self.value[field] is None:
            self.value[field] = value
            self.marks.append(Mark(f"/{field}", *span, rule))

    def addresses(self, span: Span, rule: str) -> bool:
        """Keeps the addresses of a passage; whether there were any."""
        before = len(self.marks)
        for field, phrase in _FIELDS:
            for found in scan((phrase,), self.doc.text, *span):
                if not _for_something_else(self.doc, span, found.start):
                    self.set(field, found.value, Span(found.start, found.end), rule)
        return len(self.marks) > before

    def reading(self) -> Reading[Value]:
        """Nothing when nothing was said."""
        return Reading(self.value, tuple(self.marks)) if self.marks else Reading()


def _for_something_else(doc: Document, span: Span, at: int) -> bool:
    """Whether the words nearest in front of an address are about allergies or cancelling rather than registering."""
    other = [m.start() for m in _OTHER.finditer(doc.text, span.start, at)]
    registers = [m.start() for m in _REGISTERS.finditer(doc.text, span.start, at)]
    return bool(other) and (not registers or other[-1] > registers[-1])


def read(doc: Document) -> Reading[Value]:
    """Links, addresses and sentences about registering, joined."""
    result = _Registration(doc)
    _links(doc, result)
    _labels(doc, result)
    _sentences(doc, result)
    for _, sentence in telling(doc, CAPACITY_STEMS, _PARTS):
        if (found := capacity(doc.text, *sentence)) is not None:
            result.set("capacity", found[0], found[1], "capacity")
    for label in doc.labelled("capacity"):
        if (number := re.search(r"\d{1,5}", doc.text[label.start : label.end])) is not None and "kvar" not in label.name.lower():
            result.set(
                "capacity", int(number[0]), Span(label.start + number.start(), label.start + number.end()), "capacity_label"
            )
    return result.reading()


def _links(doc: Document, result: _Registration) -> None:
    """A link whose words lead to the registration."""
    for link in doc.links:
        if not link.href.startswith(("http", "/", "mailto:")) or not _LINK.search(doc.text, link.start, link.end):
            continue
        block = block_at(doc, link.start)
        if block is None or block.part not in _LINKED:
            continue
        if link.href.startswith("mailto:"):
            result.set("email", link.href.removeprefix("mailto:").split("?")[0], Span(link.start, link.end), "link")
        else:
            result.set("url", link.href, Span(link.start, link.end), "link")


def _labels(doc: Document, result: _Registration) -> None:
    """The value of "Anmälan" and its like, and a link within it."""
    for label in doc.labelled("registration"):
        words = doc.text[label.start : label.end]
        end = label.start + len(words.split("\n\n", 1)[0].rstrip())
        start = label.start + len(words) - len(words.lstrip())
        if end <= start or not _LETTER.search(doc.text, start, end):
            continue
        span = Span(start, end)
        result.addresses(span, "label")
        for link in doc.links:
            if start <= link.start < end and link.href.startswith(("http", "/")):
                result.set("url", link.href, Span(link.start, link.end), "label_link")
        block = block_at(doc, start)
        if block is not None and block.part is not Part.FORM:
            result.set("text", doc.quote(span), span, "label")


def _sentences(doc: Document, result: _Registration) -> None:
    """Sentences that say where to register, whether one can, or that one need not."""
    for _, sentence in telling(doc, (*CLOSED, *CLOSED_FULL, *OPEN), _PARTS):
        if (found := state(doc.text, *sentence)) is not None:
            result.set("open", found[0], found[1], "closed" if found[0] is False else "open")
    for _, sentence in telling(doc, NOT_NEEDED, _PARTS):
        result.set("text", doc.quote(sentence), sentence, "not_needed")
    for block, sentence in telling(doc, SENTENCE_STEMS, _PARTS):
        if block.part is not Part.TITLE and result.addresses(sentence, "sentence"):
            result.set("text", doc.quote(sentence), sentence, "sentence")
