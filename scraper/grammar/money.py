"""Sums of money: "1 500 kr exkl. moms", "cirka 2 200 till 2 500 kr", "1200:-"."""

import re
from decimal import Decimal
from typing import NamedTuple

from scraper.grammar.rule import Found, Rule, scan
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.money import CURRENCIES, CURRENCIES_BEFORE


class Money(NamedTuple):
    """A sum, or both ends of a range, and its currency by ISO 4217."""

    amount: Decimal
    currency: str = "SEK"
    high: Decimal | None = None


_NUMBER = r"(?:(?<![\d.,:/-])|(?<=kr/)|(?<=:-/))(\d{1,3}(?:[ .\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:,(\d{2})(?!\d))?"
_SECOND = _NUMBER.removeprefix(r"(?:(?<![\d.,:/-])|(?<=kr/)|(?<=:-/))")
_WORDS_AFTER = words_pattern(word for word in CURRENCIES if word[0].isalpha())
_SIGNS_AFTER = words_pattern(word for word in CURRENCIES if not word[0].isalpha())
_AFTER = rf"(?:\s?({_SIGNS_AFTER})|\s{{0,2}}({_WORDS_AFTER})(?!\w))"
_BEFORE = rf"(?<!\w)({words_pattern(CURRENCIES_BEFORE)})\s?"
_TO = r"\s?(?:-|–|—|till|och|alternativt|eller|/)\s?"


def _decimal(whole: str, fraction: str | None) -> Decimal:
    digits = re.sub(r"\D", "", whole)
    return Decimal(f"{digits}.{fraction}") if fraction and int(fraction) else Decimal(digits)


def _after(match: re.Match[str], group: int) -> str:
    return CURRENCIES[" ".join((match[group] or match[group + 1]).lower().split())]


def _single(match: re.Match[str]) -> Money:
    return Money(_decimal(match[1], match[2]), _after(match, 3))


def _range(match: re.Match[str]) -> Money | None:
    low, high = _decimal(match[1], match[2]), _decimal(match[3], match[4])
    return None if low == high else Money(min(low, high), _after(match, 5), max(low, high))


def _prefixed(match: re.Match[str]) -> Money:
    return Money(_decimal(match[2], match[3]), CURRENCIES_BEFORE[match[1].lower()])


RANGE = Rule(
    "money_range",
    re.compile(rf"{_NUMBER}{_TO}{_SECOND}{_AFTER}", re.IGNORECASE),
    _range,
    reads={
        "2 200 till 2 500 kr": Money(Decimal(2200), "SEK", Decimal(2500)),
        "200-300 kr": Money(Decimal(200), "SEK", Decimal(300)),
        "500 – 800 kronor": Money(Decimal(500), "SEK", Decimal(800)),
        "500/300 kr": Money(Decimal(300), "SEK", Decimal(500)),
        "500 och 800 kronor": Money(Decimal(500), "SEK", Decimal(800)),
    },
    skips=("kl. 9-12", "6-7 september", "2020-2021"),
)
PREFIXED = Rule(
    "money_currency_first",
    re.compile(rf"{_BEFORE}{_SECOND}(?!\d)", re.IGNORECASE),
    _prefixed,
    reads={"SEK 1 500": Money(Decimal(1500)), "€50": Money(Decimal(50), "EUR"), "EUR 1.200": Money(Decimal(1200), "EUR")},
    skips=("Skr", "EUR", "sektion 4"),
)
SINGLE = Rule(
    "money",
    re.compile(rf"{_NUMBER}{_AFTER}", re.IGNORECASE),
    _single,
    reads={
        "300 kronor": Money(Decimal(300)),
        "800kr": Money(Decimal(800)),
        "1 500 kr": Money(Decimal(1500)),
        "1\u00a0500 kr": Money(Decimal(1500)),
        "1.500 kr": Money(Decimal(1500)),
        "1200:-": Money(Decimal(1200)),
        "1200,-": Money(Decimal(1200)),
        "1 200:-": Money(Decimal(1200)),
        "437,50 kr": Money(Decimal("437.50")),
        "50 euro": Money(Decimal(50), "EUR"),
        "0 kr": Money(Decimal(0)),
        "10 000 000 kr": Money(Decimal(10000000)),
    },
    skips=("300 krukor", "25 personer", "10 miljoner kronor", "7/2 2020", "klockan 9", "Agenda 2030", "2030 kreativa"),
)

RULES = (RANGE, PREFIXED, SINGLE)

_HINT = re.compile(
    (
        r"\d[\s\u00a0]{0,2}(?:kr|sek|skr|nok|dkk|eur|usd|gbp|dollar|pund|norska|danska|svenska|[:,;.][-–—]|€|"
        r"\$|£)|(?:sek|eur|€|usd|\$|gbp|£|nok|dkk)\s?\d"
    ),
    re.IGNORECASE,
)


def sums(text: str, start: int, end: int) -> list[Found[Money]]:
    """The sums of ``text[start:end]``, left to right."""
    return list(scan(RULES, text, start, end)) if _HINT.search(text, start, end) else []
