"""A place's name with the address behind it: "Kalmarsalen, Skeppsbrogatan 49 i Kalmar"."""

import re

from scraper.document import Span
from scraper.grammar.places import Place, place_in
from scraper.grammar.rule import Rule
from scraper.grammar.streets import POSTAL, STREET_AND_NUMBER
from scraper.grammar.towns import DISTRICT, is_region, town_at_edge, town_in

_TAILS = 4  # street, postal code, town and what else follows a name
_GAP = re.compile(r"(?:\s*[,(]\s*|\s+på\s+|\s+med\s+adress(?:en)?\s+|\s+vid\s+)(?:adress:?\s+|på\s+)?(?=[A-ZÅÄÖ\d])")
_TOWN_GAP = re.compile(r"(?:\s+i\s+(?:centrala\s+)?|,\s+(?:i\s+)?)(?=[A-ZÅÄÖ])")
_VILLAGE = re.compile(r"\s+i\s+([A-ZÅÄÖ][a-zåäöé]+(?:[- ][A-ZÅÄÖ][a-zåäöé]+)?)(?!\w)")


def with_address(text: str, phrase: Span, end: int) -> tuple[Place, int]:
    """The place that a phrase names together with the street and the town behind it, and where the words end."""
    stop, street, postal, town = phrase.end, None, None, None
    for _ in range(_TAILS):
        gap = _GAP.match(text, stop, end)
        if gap is not None and street is None and (match := STREET_AND_NUMBER.match(text, gap.end(), end)) is not None:
            street, stop = Span(*match.span()), match.end()
        elif gap is not None and postal is None and (match := POSTAL.match(text, gap.end(), end)) is not None:
            postal, stop = Span(*match.span(1)), match.end()
            town = Span(*match.span(2)) if match[2] is not None and not is_region(match[2]) else town
        elif town is None and (found := _town_after(text, stop, end)) is not None:
            town, stop = found, found.end
        else:
            break
    place = place_in(text, phrase.start, phrase.end)
    return (
        Place(
            place.name,
            place.room,
            place.street or street,
            place.postal_code or postal,
            place.locality or town or town_at_edge(text, stop, end),
        ),
        stop,
    )


def _town_after(text: str, start: int, end: int) -> Span | None:
    """The town of ", TOWN" or " i TOWN"; after "i" any name is one that is no county's, landscape's or body's."""
    gap = _TOWN_GAP.match(text, start, end)
    if gap is None:
        return None
    if (town := town_in(text, gap.end(), end)) is not None:
        return town
    village = _VILLAGE.match(text, start, end)
    if village is None or is_region(village[1]) or DISTRICT.match(text, village.end()):
        return None
    return Span(*village.span(1))


def _read(match: re.Match[str]) -> tuple[str | None, ...] | None:
    text = match.string
    place, _ = with_address(text, Span(match.start(), match.end(1)), len(text))
    parts = (place.name, place.street, place.postal_code, place.locality)
    return None if not place else tuple(None if part is None else text[part.start : part.end] for part in parts)


ADDRESSED: Rule[tuple[str | None, ...]] = Rule(
    "addressed",
    re.compile(r"^([A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+|\sherrgård|\shus)*).*"),
    _read,
    reads={
        "Kalmarsalen, Skeppsbrogatan 49 i Kalmar!": ("Kalmarsalen", "Skeppsbrogatan 49", None, "Kalmar"),
        "Münchenbryggeriet i Stockholm, Torkel Knutssonsgatan 2.": (
            "Münchenbryggeriet",
            "Torkel Knutssonsgatan 2",
            None,
            "Stockholm",
        ),
        "Föreningarnas Hus på Norra Allén 10 i Trollhättan.": ("Föreningarnas Hus", "Norra Allén 10", None, "Trollhättan"),
        "Suderbys herrgård i Västerhejde för att prata": ("Suderbys herrgård", None, None, "Västerhejde"),
        "Wisby Strand (Strandvägen 4, 621 55 Visby)": ("Wisby Strand", "Strandvägen 4", "621 55", "Visby"),
        "Scandic i Skåne": ("Scandic", None, None, None),
    },
    skips=("på plats", "digitalt via Teams"),
)
RULES = (ADDRESSED,)
