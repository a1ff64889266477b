"""Who of those that an item names takes part in it: labels, words that lead to a speaker, and what only looks so."""

import re
from collections.abc import Iterable
from typing import Final

from scraper.grammar.people import Mention
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.agenda import AUTHORSHIP
from scraper.lexicon.labels import LABELS
from scraper.lexicon.speech import BEFORE_NAME
from scraper.lexicon.taking_part import ANNOUNCING, ASKING, ITEM_LABELS, LEADS_TO_SPEAKER


def labels_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern of labels with their colon."""
    return re.compile(rf"(?<![^\W\d_]){words_pattern(names)}\s*:", re.IGNORECASE)


#: "Medverkande:", "Moderator:", "Bland de medverkande:" in front of persons.
PERSON_LABEL: Final = re.compile(
    rf"(?<![^\W\d_])(?:(?:bland\s+de|övriga)\s+)?{words_pattern((*LABELS['speakers'], *ITEM_LABELS))}"
    r"(?:\s+(?:politiker|föreläsare|talare|forskare|gäster|gör))?\s*:",
    re.IGNORECASE,
)
_AMONG: Final = r"(?:\s+(?:bl\.?\s?a\.?|bland\s+(?:annat|andra)))?"
_PERSON_HEADING: Final = re.compile(
    rf"(?:[^.!?]{{0,40}}\s)?{words_pattern(LABELS['speakers'])}(?:\s+gör)?{_AMONG}\s*:"
    rf"|{words_pattern(LABELS['speakers'])}|.{{0,40}}\bär\s+bland\s+(?:annat|andra)\s*:?",
    re.IGNORECASE,
)
#: Words that lead to a person who takes part: "föreläsning med", "under ledning av".
LEADS: Final = re.compile(rf"(?<![^\W\d_]){words_pattern(LEADS_TO_SPEAKER)}[\s,:]+$", re.IGNORECASE)
#: "skriven av", "regisserad av": who made something is not who takes part.
PARTICIPLE: Final = re.compile(
    rf"(?<![^\W\d_])(?:[^\W\d_]+(?:erad|erat|erade|erats)|{words_pattern(AUTHORSHIP)})\s+(?:av|till)\s*$", re.IGNORECASE
)
#: "Introduktion av", "Musikalisk stund med" in front of a name.
BY: Final = re.compile(r"(?:^|[.!?]\s+)(?:[^\W\d_]+\s+){1,3}(?:av|med)$")
TELEPHONE: Final = re.compile(r"\b0\d{1,3}(?:\s?[-–]\s?|\s)?\d{2,3}[\s\d]{4,}|\btfn\b|\btel\b")
_ASK: Final = re.compile(rf"{words_pattern(ASKING)}(?![^\W\d_])", re.IGNORECASE)
_QUOTES: Final = re.compile(r"[”“\"»]")
_WINDOW: Final = 240  # characters on either side of a name that tell of its part
_LONGEST_HEADING: Final = 80


def is_contact(text: str, row: Row) -> bool:
    """Whether a line tells how to reach somebody."""
    return (
        text.find("@", row.start, row.end) >= 0
        or _ASK.match(text, row.start, row.end) is not None
        or TELEPHONE.search(text, row.start, row.end) is not None
    )


def label_in(text: str, row: Row) -> re.Match[str] | None:
    """The label of persons in a line: "Medverkande:", "Moderator:"."""
    return PERSON_LABEL.search(text, row.start, row.end) if text.find(":", row.start, row.end) >= 0 else None


def is_person_heading(text: str, head: Row) -> bool:
    """Whether a line only announces persons: "Medverkande", "På scenen medverkar:"."""
    if head.end - head.start >= _LONGEST_HEADING:
        return False
    if text[head.end - 1] == ":" and any(w in ANNOUNCING for w in text[head.start : head.end - 1].split()):
        return True  # "I blocket kommer följande personer tala:"
    return _PERSON_HEADING.fullmatch(text, head.start, head.end) is not None


def words_before(text: str, row: Row, mention: Mention) -> str:
    """What stands before a person in a line, as far as it can matter."""
    return text[max(row.start, mention.start - _WINDOW) : mention.start]


def takes_part(text: str, head: Row, mention: Mention) -> bool:
    """Whether somebody named in a headline takes part, or is what it is about."""
    before = words_before(text, head, mention)
    if PARTICIPLE.search(before) or _is_quoted(text, head, mention):
        return False
    if (
        mention.starts_sentence
        or mention.role
        or mention.organisation
        or mention.verb_after
        or mention.verb_before
        or mention.function
    ):
        return True
    last = before.split()[-1].lower() if before.split() else ""
    return (
        last in BEFORE_NAME
        or before.rstrip().endswith((",", "“", "”", '"'))
        or mention.ends_line
        or LEADS.search(before) is not None
    )


def _is_quoted(text: str, head: Row, mention: Mention) -> bool:
    """Whether a name stands in quotation marks with other words: a work's title."""
    marks = _QUOTES.findall(words_before(text, head, mention))
    if len(marks) % 2 == 0:
        return False
    closing = _QUOTES.search(text, mention.end, min(head.end, mention.end + _WINDOW))
    return closing is not None and (closing.start() > mention.end or text[mention.start - 1] not in '”“"»')
