"""How a reading and metadata that disagree are told."""

from typing import Any

from scraper.document import Document
from scraper.reading import Mark, Problem, Reading


def conflict(doc: Document, reading: Reading[Any], field: str, both: tuple[object, object], source: str) -> Problem:
    """The note that names what was believed and what ``source`` says instead, with the words that were believed."""
    marks = [mark for mark in reading.marks if field.endswith(mark.path) and mark.start is not None] or [*reading.marks]
    words = next((doc.text[m.start : m.end] for m in marks if m.start is not None and m.end is not None), None)
    believed = "the text" if words is not None else next((mark.rule for mark in marks), "the text")
    return Problem("metadata_conflict", field, f"{believed} says {both[0]}, {source} says {both[1]}", words)


def mark(path: str, source: str) -> Mark:
    """Evidence for a value from metadata."""
    return Mark(path, None, None, source)
