"""The body whose site a page stands on: its name at the head or the foot of the page, under a greeting, or in the host's name."""

import re
from functools import lru_cache

from scraper.document import Span
from scraper.grammar.arrangers import PROPER_NAME, is_body
from scraper.grammar.gatherings import has_event
from scraper.grammar.rule import Rule
from scraper.lexicon.arranging import CITIES, PRONOUNS
from scraper.lexicon.names import GIVEN
from scraper.lexicon.organisations import (
    ACRONYMS,
    AGENCIES,
    ASSOCIATIONS,
    CHURCH,
    COMPANIES,
    COURTS,
    DEPARTMENTS,
    HEADS,
    NAMES,
    REGIONS,
    TAILS,
    UNIVERSITIES,
)
from scraper.lexicon.places import MUNICIPALITIES

_LONGEST = 60  # characters of a body's name
_WORDS = 7
_ACRONYMS = 3  # words of a name that may all be in capitals
_CRUMB = re.compile(r"\s*(?:\s[|/»›>•·–—-]\s|[|»›>]|\s{2,}|$)")
_NAME = re.compile(rf"{PROPER_NAME}(?:\s+i\s+(?:väster|öster|norr|söder))?")
_POSTAL = re.compile(r",\s*(?:SE-)?\d{3}\s?\d{2}\s+[A-ZÅÄÖ]")
_GREETING = re.compile(
    r"(?:(?:hjärtligt|varmt)\s+)?(?:välkom(?:men|na)|väl mött|vi ses|"
    r"med vänlig(?:a)? hälsning(?:ar)?|mvh)\s*(?:önskar|hälsar)?\s*[!.,:]*$",
    re.IGNORECASE,
)
_PLAIN = str.maketrans("åäöéüÅÄÖÉÜ", "aaoeuAAOEU")
_TABLES = (AGENCIES, UNIVERSITIES, COURTS, REGIONS, DEPARTMENTS, ASSOCIATIONS, COMPANIES, CHURCH)
_SHORTEST = 3  # letters of an abbreviation that a host may be told by
_GIVEN = frozenset(name.casefold() for name in GIVEN)


def sender(text: str, start: int, end: int) -> Span | None:
    """The body that a line at the head of a page names, alone or as the first of its breadcrumbs."""
    crumb = _CRUMB.search(text, start, end)
    stop = end if crumb is None else crumb.start()
    words = text[start:stop]
    if not 1 < len(words) <= _LONGEST or len(words.split()) > _WORDS or has_event(text, start, stop):
        return None
    return Span(start, stop) if is_sender(words) else None


def is_sender(words: str) -> bool:
    """Whether the words are the name of a body and nothing else."""
    if words in NAMES or words in ACRONYMS:
        return True
    parts = words.split()
    if ":" in words.replace(":s", "") or (len(parts) > _ACRONYMS and words.isupper()):
        return False  # "Plats: Nordiska museet", a headline in capitals
    if not parts or parts[0].lower() in PRONOUNS or (parts[0].casefold() in _GIVEN and not is_body(words)):
        return False
    if _NAME.fullmatch(words) is None:
        return False
    if "av" in parts:
        return False  # "Medfinansieras av Europeiska unionen"
    owned = parts[-1].lower() in TAILS and (parts[-1].islower() or parts[0].endswith("s"))
    return (len(parts) > 1 and (parts[0] in ACRONYMS or parts[0].lower() in HEADS or owned)) or is_body(words)


def at_foot(text: str, start: int, end: int) -> Span | None:
    """The body of an address at the foot of a page: "Mjölby kommun, Burensköldsvägen 11, 595 80 Mjölby"."""
    comma = text.find(",", start, end)
    if comma < 0 or _POSTAL.search(text, comma, end) is None:
        return None
    return Span(start, comma) if is_sender(text[start:comma]) else None


def is_greeting(words: str) -> bool:
    """Whether a line is a greeting under which the sender signs."""
    return len(words) < _LONGEST and _GREETING.match(words) is not None


@lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    """Names as hosts write them -> the bodies."""
    names: dict[str, str] = {}
    for table in _TABLES:
        for name, abbreviations in table.items():
            names.setdefault(_plain(name), name)
            for abbreviation in abbreviations:
                if len(abbreviation) >= _SHORTEST:
                    names.setdefault(_plain(abbreviation), name)
    for town in MUNICIPALITIES:
        names.setdefault(_plain(town), _municipality(town))
    return names


def _municipality(town: str) -> str:
    return CITIES.get(town) or f"{town}{'' if town[-1] in 'aeiouyåäösxz' or town == 'Kalmar' else 's'} kommun"


def _plain(name: str) -> str:
    return re.sub(r"\W", "", name.translate(_PLAIN)).lower()


def body_of_host(host: str) -> str | None:
    """The agency, university, region, municipality or association that a ``.se`` host is named after."""
    labels = host.lower().rsplit(":", 1)[0].split(".")
    if len(labels) <= 1 or labels[-1] != "se":
        return None
    return _hosts().get(labels[-2].replace("-", ""))


def _read(match: re.Match[str]) -> str | None:
    found = sender(match.string, *match.span())
    return None if found is None else match.string[found.start : found.end]


SENDER: Rule[str] = Rule(
    "sender",
    re.compile(r".+"),
    _read,
    reads={
        "Naturskyddsföreningen Tjust": "Naturskyddsföreningen Tjust",
        "ABF Östergötland": "ABF Östergötland",
        "LRF Sydost > Kalender": "LRF Sydost",
        "Region Västernorrland / För vårdgivare / Utbildning och kompetensutveckling": "Region Västernorrland",
        "Lunds bibliotek": "Lunds bibliotek",
        "SLU / Kalender": "SLU",
        "Leader Norra Bergslagen": "Leader Norra Bergslagen",
        "Riksantikvarieämbetet": "Riksantikvarieämbetet",
    },
    skips=(
        "Museet öppet idag 10–17",
        "Till startsidan",
        "Startsida / Näringsliv och arbete / Evenemang",
        "Hem Program Boende Priser",
        "Anna Ek",
        "Medfinansieras av Europeiska unionen",
        "Lättläst Teckenspråk English Press",
        "Konferens för kommuner",
        "Föreläsning: Vraken i djupet",
        "Kommunerna",
    ),
)
RULES = (SENDER,)
