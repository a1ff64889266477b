"""The years that a page names, found once: what fills a year is asked for each of its days."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from scraper.document import ABOUT_THE_EVENT, Document, Part, Span
from scraper.grammar import dates
from scraper.grammar.tries import words
from scraper.lexicon.calendar import MONTHS, YEAR_TOPICS

_TITLE_YEAR = re.compile(r"(?<!\d)(?<![-–/.])((?:19|20)\d\d)(?![\d])(?!\s?[-–/]\s?\d)")
_TOPIC = re.compile(rf"(?:^|\s|\b)(?:\w*(?:{words(YEAR_TOPICS)}))\s*$", re.IGNORECASE)
_MENTIONED = re.compile(r"(?<![\d–/.:-])((?:19|20)\d\d)(?!\d|:\d|\s?[–/]\s?\d|-\d|[.,]\d)")
_FIGURE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MENTION = 24  # characters of a day and a month
_BEFORE_YEAR = re.compile(r"(?<!\d)(\d{1,2})(?::?[ea])?\s+([^\W\d_]+)\.?,?\s+$")
_IN_ISO = re.compile(r"[-/.]\d")  # the year of another date: "5 maj" over "2021-11-20"
_AFTER_YEAR = re.compile(r"-(\d\d)-(\d\d)(?!\d)")
_TOPIC_LENGTH = 80  # characters in front of a year that may make it that of something else
_MOST_DEADLINES = 50  # last days to register, on different days, from which years are told
#: Years that stand on event pages as aims.
AIMS = frozenset({2030, 2040, 2045, 2050})


@lru_cache(maxsize=4)
def with_days(doc: Document) -> Mapping[tuple[int, int], Mapping[int, Span]]:
    """By day and month the years with which they stand on the page, each at its first place."""
    found: dict[tuple[int, int], dict[int, Span]] = {}
    for year in _FIGURE.finditer(doc.text):
        start = max(0, year.start() - _MENTION)
        before = None if _IN_ISO.match(doc.text, year.end()) else _BEFORE_YEAR.search(doc.text[start : year.start()])
        after = None if before else _AFTER_YEAR.match(doc.text, year.end())
        if before and (month := MONTHS.get(before[2].lower())):
            found.setdefault((int(before[1]), month), {}).setdefault(int(year[0]), Span(start + before.start(1), year.end()))
        elif after:
            found.setdefault((int(after[2]), int(after[1])), {}).setdefault(int(year[0]), Span(year.start(), after.end()))
    return found


@lru_cache(maxsize=4)
def in_title(doc: Document) -> list[tuple[int, Span]]:
    """The year that each line of the heading names, where it names one."""
    named = []
    for block in doc.within(Part.TITLE):
        found = [m for m in _TITLE_YEAR.finditer(block.text) if int(m[1]) not in AIMS and not _is_of_topic(block.text, m.start())]
        if len({m[1] for m in found}) == 1:
            named.append((int(found[0][1]), Span(block.start + found[0].start(), block.start + found[0].end())))
    return named


def _is_of_topic(words: str, position: int) -> bool:
    """Whether the words in front of a year make it that of a law, an aim or a report."""
    return _TOPIC.search(words, max(0, position - _TOPIC_LENGTH), position) is not None


@lru_cache(maxsize=4)
def deadlines(doc: Document) -> Mapping[date, Span]:
    """The last days to register that stand under labels with their years, each at its first place."""
    found: dict[date, Span] = {}
    for label in doc.labelled("deadline"):
        hit = next(iter(dates.find(doc.text, label.start, label.end)), None)
        if hit is not None and hit.value.first.year is not None:
            last = date(hit.value.first.year, hit.value.first.month, hit.value.first.day)
            found.setdefault(last, Span(hit.start, hit.end))
            if len(found) == _MOST_DEADLINES:
                break
    return found


@lru_cache(maxsize=4)
def mentioned(doc: Document) -> Mapping[int, Span]:
    """The years that the page's own text names, each at its first place, without those of laws and aims."""
    found: dict[int, Span] = {}
    for block in doc.within(*ABOUT_THE_EVENT):
        for match in _MENTIONED.finditer(block.text):
            year = int(match[1])
            if year not in AIMS and not _TOPIC.search(block.text, max(0, match.start() - _MENTION), match.start()):
                found.setdefault(year, Span(block.start + match.start(1), block.start + match.end(1)))
    return found
