"""What one piece of metadata states of one event, typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Final, NamedTuple

from scraper.grammar.arrangers import is_body
from scraper.grammar.costs import prices
from scraper.grammar.free import is_free_value
from scraper.grammar.modes import online_value
from scraper.grammar.places import place_in
from scraper.lexicon.venues import NOT_A_PLACE
from scraper.model import Mode, Status
from scraper.structured import schedules
from scraper.structured.items import Item, local
from scraper.structured.moments import Moment, pair, parse
from scraper.structured.vocabulary import MODES, NO, NO_NAMES, PERSONS, SOLD_OUT, STATUSES, VIRTUAL, YES
from scraper.structured.words import plain

_PARTS: Final = ("name", "room", "street", "postal_code", "locality")
_MOST: Final = 100  # occasions, prices, persons
_FEW: Final = 10  # addresses, schedules
_LONGEST: Final = 300  # characters of a place
_LONGEST_SUM: Final = 12  # characters


class Held(NamedTuple):
    """One occasion."""

    start: Moment
    end: Moment | None
    place: str | None = None


class Price(NamedTuple):
    """A sum, its currency, and whom it is for."""

    amount: Decimal
    currency: str
    what: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """An event as metadata has it; ``source`` is "json-ld", "microdata", "h-event" or "time"."""

    source: str
    name: str | None = None
    addresses: tuple[str, ...] = ()  # of the page that the event is told on
    held: tuple[Held, ...] = ()
    place: dict[str, str] | None = None
    mode: Mode | None = None
    status: Status | None = None
    free: bool | None = None
    prices: tuple[Price, ...] = ()
    organiser: str | None = None
    registration: tuple[str, ...] = ()
    performers: tuple[dict[str, str | None], ...] = ()
    description: str | None = None


def of(item: Item, source: str) -> Statement:
    """The statement that an item is."""
    place = _place(item)
    free, sums = _cost(item)
    pages = tuple(filter(None, (page.word("@id", "url") for page in item.items("mainEntityOfPage"))))
    return Statement(
        source,
        name=plain(item.word("name") or "") or None,
        addresses=(*item.words("@id", "url", "mainEntityOfPage"), *pages)[:_FEW],
        held=_held(item),
        place=place,
        mode=_mode(item, place),
        status=_status(item),
        free=free,
        prices=sums,
        organiser=next((n for name in ("organizer", "provider") if (n := item.name(name)) and n not in NO_NAMES), None),
        registration=tuple(url for offer in item.items("offers") for url in offer.words("url")),
        performers=tuple(_performers(item))[:_MOST],
        description=item.word("description"),
    )


def _held(item: Item) -> tuple[Held, ...]:
    """The occasions: its parts of the same name, its schedule, else its own start and end."""
    parts = [part for part in item.items("subEvent", "subEvents") if part.word("name") in (None, item.word("name"))]
    found = [held for part in parts[:_MOST] for held in _own(part)]
    if len(found) > 1:
        return tuple(sorted(set(found), key=lambda held: held.start.stamp))
    scheduled = [Held(*pair(*each)) for schedule in item.items("eventSchedule")[:_FEW] for each in schedules.occasions(schedule)]
    return tuple(scheduled[:_MOST]) or _own(item)


def _own(item: Item) -> tuple[Held, ...]:
    start = next((moment for words in item.words("startDate") if (moment := parse(words))), None)
    end = next((moment for words in item.words("endDate") if (moment := parse(words))), None)
    place = item.name("location")
    return (Held(*pair(start, end), place),) if start else ()


def _is_online(words: str) -> bool:
    return online_value(words, 0, len(words)) is not None or words.lower().strip(" .") in NOT_A_PLACE


def _place(item: Item) -> dict[str, str] | None:
    """The first physical place, by the parts that the record has."""
    for place in item.items("location"):
        if not place.types & VIRTUAL and (found := _of_parts(place)):
            return found
    return next((found for words in item.words("location") if (found := _of_words(words))), None)


def _of_parts(place: Item) -> dict[str, str]:
    name, address = place.word("name"), next(iter(place.items("address")), place)
    if name and _is_online(name):
        return {}
    if place.words("address"):
        found = _of_words(place.words("address")[0])
        return {**found, "name": name} if name and name not in found.values() else found
    street, code, town = address.word("streetAddress"), address.word("postalCode"), address.word("addressLocality")
    if name and not (street or code or town):
        return _of_words(name)
    name = name if name != street else None
    given = {"name": name, "street": street, "postal_code": code, "locality": town}
    return {part: words for part, words in given.items() if words}


def _of_words(words: str) -> dict[str, str]:
    """The parts of a place that is told in one line."""
    if not words or len(words) > _LONGEST or _is_online(words):
        return {}
    place = place_in(words, 0, len(words))
    found = {part: words[span.start : span.end] for part in _PARTS if (span := getattr(place, part)) and span.end > span.start}
    return found or {"name": words}


def _mode(item: Item, place: dict[str, str] | None) -> Mode | None:
    """How one takes part: as it says, else by the kinds of its places."""
    for name in item.words("eventAttendanceMode", "eventStatus"):
        if (said := MODES.get(local(name))) is not None:
            return said
    virtual = any(at.types & VIRTUAL for at in item.items("location"))
    if virtual:
        return "hybrid" if place else "online"
    return "in_person" if place else None


def _status(item: Item) -> Status | None:
    found = next((said for name in item.words("eventStatus") if (said := STATUSES.get(local(name)))), None)
    offers = [local(name) for offer in item.items("offers") for name in offer.words("availability")[:1]]
    if found in (None, "scheduled") and offers and all(name == SOLD_OUT for name in offers):
        return "full"
    return found


def _cost(item: Item) -> tuple[bool | None, tuple[Price, ...]]:
    sums = [price for offer in item.items("offers") for price in _prices(offer)][:_MOST]
    kept = tuple(dict.fromkeys(price for price in sums if price.amount > 0))
    said = (item.word("isAccessibleForFree") or "").lower()
    if kept:
        return False, tuple(price._replace(what=price.what if len(kept) > 1 else None) for price in kept)
    if local(said) in YES or sums:
        return True, ()
    return (False if local(said) in NO else None), ()


def _prices(offer: Item) -> Iterator[Price]:
    """The prices of an offer; a range gives its ends."""
    of_sums = (offer, *offer.items("priceSpecification"))
    currency = next((c for each in of_sums if (c := each.word("priceCurrency"))), "SEK").upper()
    currency = currency if len(currency) == 3 and currency.isascii() and currency.isalpha() else "SEK"  # noqa: PLR2004
    low, high = (_sum(offer.word(name)) for name in ("lowPrice", "highPrice"))
    if low is not None and high is not None and low != high:
        yield Price(low, currency, "lägst")
        yield Price(high, currency, "högst")
        return
    amount = next((a for each in of_sums if (a := _sum(each.word("price"))) is not None), low if low is not None else high)
    if amount is not None:
        yield Price(amount, currency, offer.word("name"))


def _sum(words: str | None) -> Decimal | None:
    """A price as a number; "Gratis" is 0."""
    if words is None or len(words) > _LONGEST:
        return None
    if is_free_value(words, 0, len(words)) is not None:
        return Decimal(0)
    figures = "".join(words.split()).replace(",", ".")
    if len(figures) <= _LONGEST_SUM and figures.isascii() and figures.replace(".", "", 1).isdecimal():
        return Decimal(figures)
    said = next(iter(prices(words, 0, len(words), expected=True)), None)  # "150 kr"
    return said.money.amount if said and said.money.high is None else None


def _performers(item: Item) -> Iterator[dict[str, str | None]]:
    """The persons who take part; bands and bodies are none."""
    for person in item.items("performer", "performers"):
        name = person.word("name")
        if name and (person.types & PERSONS or not (person.types or is_body(name))):
            yield {"name": name, "role": person.word("jobTitle"), "organisation": person.name("worksFor", "affiliation")}
    for name in item.words("performer", "performers"):
        if name not in NO_NAMES and "://" not in name and not is_body(name):
            yield {"name": name, "role": None, "organisation": None}


def joined(group: Sequence[Statement]) -> Statement:
    """Several statements of one event as one: the first that says a thing is believed, and each start is an occasion."""
    said = {
        field.name: next(
            (value for s in group if (value := getattr(s, field.name)) not in (None, ())), getattr(group[0], field.name)
        )
        for field in fields(Statement)
    }
    held = {h.start.stamp: h for s in reversed(group) for h in reversed(s.held)}
    timed = {h.start.day for h in held.values() if h.start.clock}
    each = (held[start] for start in sorted(held))
    return Statement(**{**said, "held": tuple(h for h in each if h.start.clock or h.start.day not in timed)[:_MOST]})
