"""Streets with their numbers, and postal codes."""

import re

from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.venues import STREET_ENDS

_UPPER = "A-ZÅÄÖÉÜ"
WORD = rf"[{_UPPER}][\wåäöéü:.'’&-]*"
_NUMBER = r"\d{1,4}(?:[A-Za-z](?!\w)|\s[A-Z](?!\w))?(?:\s?[-–/]\s?\d{1,4}(?:\s?[A-Z](?!\w))?)?(?![\d:.,]\d|\w)"
_ENDS = words_pattern(STREET_ENDS)
_STREET_NAME = rf"(?:(?:{WORD}|von|af|de|och)\s+){{0,3}}?(?:[{_UPPER}][\wåäöéü:'’-]*?{_ENDS}|{WORD}\s+(?:\w*(?i:{_ENDS})))"
STREET_AND_NUMBER = re.compile(rf"(?<!\w){_STREET_NAME}\s+{_NUMBER}", re.UNICODE)
NAME_AND_NUMBER = re.compile(rf"(?<!\w)({WORD}(?:\s+{WORD}){{0,2}})\s+({_NUMBER})$")
BARE_STREET = re.compile(rf"{_STREET_NAME}$")
POSTAL = re.compile(rf"(?<![\d-])(?:SE?[-\s])?(\d{{3}}\s?\d{{2}})(?![\d-])(?:\s+({WORD}(?:\s+{WORD})?))?")


def _read_street(match: re.Match[str]) -> str:
    return match[0]


def _read_postal(match: re.Match[str]) -> str:
    return match[1]


STREET = Rule(
    "street",
    STREET_AND_NUMBER,
    _read_street,
    reads={
        "Södergatan 5": "Södergatan 5",
        "Rådhusgatan 4B": "Rådhusgatan 4B",
        "S:t Persgatan 3": "S:t Persgatan 3",
        "Kungs gata 12": "Kungs gata 12",
        "Norra Vallgatan 64-66": "Norra Vallgatan 64-66",
        "Östra Ågatan 5 A": "Östra Ågatan 5 A",
        "Lilla Torg 1": "Lilla Torg 1",
        "Hamngatan 4": "Hamngatan 4",
    },
    skips=("Agenda 2030", "plan 4", "Sal 5", "gatan 5", "Ordning 3 vägen", "den 5 maj", "Torget 2022-11-11"),
)
POSTAL_CODE = Rule(
    "postal_code",
    POSTAL,
    _read_postal,
    reads={"582 28 Linköping": "582 28", "SE-205 15 Malmö": "205 15", "61186 Nyköping": "61186"},
    skips=("010-555 00 00", "2 200 kr", "08.30-09.00", "556677-12345"),
)
RULES = (STREET, POSTAL_CODE)
