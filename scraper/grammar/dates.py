"""Days: "11 nov 2022", "21- 25 nov 2022", "tisdagen den 26 juni", "5/12", "2015-11-05"; what is not said stays open."""

import re

from scraper.grammar import dates_in_figures, dates_in_words
from scraper.grammar.date_parts import DateRange, PartialDate, order, pair, partial
from scraper.grammar.dates_in_figures import WEAK
from scraper.grammar.rule import Found, Rule
from scraper.grammar.tries import words
from scraper.lexicon.calendar import FROM, MONTHS, ORDINALS, WEEKDAYS

__all__ = ["HINT", "RULES", "WEAK", "DateRange", "PartialDate", "find", "order", "pair", "partial"]

RULES: tuple[Rule[DateRange], ...] = (*dates_in_words.RULES, *dates_in_figures.RULES)
_MONTHS = "|".join(sorted({name[:3] for name in MONTHS}))
_ENDS = "".join(sorted({word[-1] for word in ORDINALS}))
#: Nothing that the rules read lacks a month's name behind a figure or an ordinal, a slash, or a long figure.
HINT = re.compile(
    rf"[\d{_ENDS}](?:(?<=\d)(?:\s*[.:/a-z]*\s*(?:{_MONTHS})|/\d|\d{{3}}(?:[-/.\u2011]|\d{{4}})|\.20\d\d|(?:\d{{5}}|\.\d\d?\.?),?\s+kl|,\s*20\d\d|\s*@)"
    rf"|(?<=[{_ENDS}])\s(?:{_MONTHS}))",
    re.IGNORECASE,
)
_WINDOW = 60
#: Where a phrase can begin: at a figure, or at a word that stands in front of one.
_BEGIN = re.compile(
    rf"(?<![^\W_])(?:\d|(?:{words((*WEEKDAYS, *FROM, *ORDINALS, *MONTHS, 'den', 'd.', 'the'))})(?![^\W\d_]))", re.IGNORECASE
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Found[DateRange]]:
    """All days named in ``text[start:end]``; rules are tried only where one can begin, near what looks like a day."""
    stop = len(text) if end is None else end
    found: list[Found[DateRange]] = []
    position = start
    while hint := HINT.search(text, position, stop):
        begin = max(position, hint.start() - _WINDOW)
        position = hint.end()
        for anchor in _BEGIN.finditer(text, begin, hint.end()):
            hit = _at(text, anchor.start(), stop)
            if hit is not None:
                found.append(hit)
                position = max(hit.end, begin + 1)
                break
    return found


def _at(text: str, position: int, stop: int) -> Found[DateRange] | None:
    """The day named from exactly this position on, by the first rule that reads one."""
    for rule in RULES:
        match = rule.pattern.match(text, position, stop)
        if match and (value := rule.product(match)) is not None:
            return Found(value, match.start(), match.end(), rule.name)
    return None
