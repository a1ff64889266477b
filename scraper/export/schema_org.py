"""An event in the words of schema.org: https://schema.org/Event and the types around it; what is not known is left out.

- ``@id`` is the event's URN, the same as in the feed; ``url`` its page, ``sameAs`` the other pages that tell of it.
- A full event is EventScheduled, and its offers are SoldOut. An event whose page is gone has no eventStatus, unless it was
  cancelled or postponed. Parts of an event have the status of the whole, which they would else be taken to lack.
- A place has an address only where its street, postal code or locality is known, and a country only where the locality is a
  Swedish one by the table. ``VirtualLocation`` is where one registers: nothing else is known of it.
- Fees on those who do not come are no offers; the cost's wording stands with each offer.
- ``subEvent``: the occasions of an event held several times, then the sessions of the programme whose day is known. Meals,
  breaks and registration are no sessions; an ``end_inferred`` is no end.
- Contact persons are left out: these documents are for publication.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import quote

from scraper.export.entry import Entry
from scraper.export.wording import STOCKHOLM, point, uri
from scraper.lexicon.places import LOCALITIES, MUNICIPALITIES

Node = dict[str, Any]
Record = Mapping[str, Any]

_TERM: Final = "https://schema.org/"
_STATUS: Final[Mapping[str, str]] = {
    "scheduled": "EventScheduled",
    "full": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventPostponed",
}
_MODE: Final[Mapping[str, str]] = {
    "in_person": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}
_AVAILABILITY: Final[Mapping[tuple[str, bool | None], str]] = {  # by status and whether registration is open
    **{("full", state): "SoldOut" for state in (None, True, False)},
    ("scheduled", True): "InStock",
}
_VAT_INCLUDED: Final[Mapping[str | None, bool]] = {"included": True, "excluded": False}
_NO_SESSIONS: Final = frozenset({"registration", "break", "lunch", "meal"})
_SWEDISH: Final = LOCALITIES | MUNICIPALITIES.keys()
_SCHEMES: Final = ("http://", "https://")
_NOTHING: Final[Record] = {}


def event(entry: Entry) -> Node:
    """The entry as a schema.org Event, as JSON has it, without ``@context``."""
    record = entry.record
    pages = [*dict.fromkeys(page for page in map(_address, (record["url"], *entry.sources)) if page)]
    whole = _node(
        "Event",
        name=record["title"],
        url=pages[0] if pages else None,
        startDate=_when(record["start"]),
        endDate=_when(record["end"]),
        eventStatus=_status(entry),
        eventAttendanceMode=_term(_MODE.get(record["mode"])),
        location=_one_or_all([*_locations(record)]),
    )
    return {"@id": f"urn:swedish-events:event:{quote(entry.id, errors='surrogatepass')}"} | _kept(
        **whole,
        sameAs=pages[1:],
        isAccessibleForFree=(record["cost"] or _NOTHING).get("free"),
        offers=_one_or_all([*_offers(record)]),
        maximumAttendeeCapacity=(record["registration"] or _NOTHING).get("capacity"),
        organizer=_named("Organization", record["organiser"]),
        performer=_performers(record["speakers"]),
        audience=_audience(record["audience"]),
        description=record["description"],
        subEvent=[*_occasions(record, whole), *_sessions(record, whole)],
    )


def missing(node: Node) -> list[str]:
    """What a rich result of Google's requires and the event lacks: name, startDate, location, location.address.

    Source: Google Search Central, "Event structured data". It recommends endDate, eventStatus, offers, organizer, performer and
    description, which are there when the record has them, and an image, which no record has.
    """
    lacks = [name for name in ("name", "startDate", "location") if name not in node]
    location = node.get("location", [])
    locations = location if isinstance(location, list) else [location]
    without = any(one["@type"] == "Place" and "address" not in one for one in locations)
    return [*lacks, *(["location.address"] if without else [])]


def _status(entry: Entry) -> str | None:
    status = _STATUS[entry.record["status"]]
    return None if entry.state == "gone" and status == "EventScheduled" else _term(status)


def _locations(record: Record) -> Iterator[Node]:
    """The place, the address on the web, or both."""
    venue = record["venue"]
    if venue is not None:
        yield from _place(venue)
    link = _address((record["registration"] or _NOTHING).get("url"))
    if link and record["mode"] in {"online", "hybrid"}:
        yield _node("VirtualLocation", url=link)


def _place(venue: Record) -> Iterator[Node]:
    """Nothing for a venue of which nothing is said."""
    name = ", ".join(filter(None, (venue["name"], venue["room"]))) or None
    address = _kept(
        streetAddress=venue["street"],
        postalCode=venue["postal_code"],
        addressLocality=venue["locality"],
        addressCountry="SE" if venue["locality"] in _SWEDISH else None,
    )
    place = _kept(
        name=name or venue["text"],
        address={"@type": "PostalAddress"} | address if address else None,
        description=venue["text"] if name and venue["text"] != name else None,
    )
    if place:
        yield {"@type": "Place"} | place


def _offers(record: Record) -> Iterator[Node]:
    """An offer a sum; one without a price where there is none but something else is known of it."""
    cost, registration = record["cost"] or _NOTHING, record["registration"] or _NOTHING
    shared = _kept(
        availability=_term(_AVAILABILITY.get((record["status"], registration.get("open")))),
        validThrough=_when(record["deadline"]),
        url=_address(registration.get("url")),
        description=cost.get("text"),
    )
    prices = [_price(amount) for amount in cost.get("amounts", ()) if amount["what"] != "no_show"]
    if cost.get("free"):
        prices = [{"price": 0}, *prices]
    for price in prices or ([{}] if shared else []):
        yield {"@type": "Offer"} | price | shared


def _price(amount: Record) -> Node:
    price = {"price": amount["amount"], "priceCurrency": amount["currency"]}
    included = _VAT_INCLUDED.get(amount["vat"])
    vat = None if included is None else _node("PriceSpecification", **price, valueAddedTaxIncluded=included)
    return _kept(name=amount["what"], **price, priceSpecification=vat)


def _performers(speakers: list[Record]) -> list[Node]:
    return [
        _node("Person", name=one["name"], jobTitle=one["role"], worksFor=_named("Organization", one["organisation"]))
        for one in speakers
    ]


def _occasions(record: Record, whole: Node) -> Iterator[Node]:
    """Each occasion is the event at a time of its own; its place is the event's only if no occasion has its own."""
    apart = any(occasion["place"] for occasion in record["occurrences"])
    own = {"startDate", "endDate", *(["location"] if apart else [])}
    shared = {name: value for name, value in whole.items() if name not in own}
    for occasion in record["occurrences"]:
        start, end = _when(occasion["start"]), _when(occasion["end"])
        if start:
            yield shared | _kept(startDate=start, endDate=end, location=_named("Place", occasion["place"]))


def _sessions(record: Record, whole: Node) -> Iterator[Node]:
    only_day = _only_day(record)
    for item in record["agenda"]:
        day = item["day"] or only_day
        if day and item["kind"] not in _NO_SESSIONS:
            start, end = _clock(day, item["start"]), _clock(day, item["end"])
            yield _node(
                "Event",
                name=item["title"],
                startDate=start.isoformat() if start else day,
                endDate=end.isoformat() if start and end and end > start else None,
                eventStatus=whole.get("eventStatus"),
                performer=_performers(item["speakers"]),
                description=item["description"],
            )


def _only_day(record: Record) -> str | None:
    """The day of an event that is held on one day."""
    start, end = point(record["start"]), point(record["end"])
    if start is None or record["occurrences"] or (end is not None and _day(end) != _day(start)):
        return None
    return _day(start).isoformat()


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _clock(day: str, clock: str | None) -> datetime | None:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=STOCKHOLM) if clock else None


def _when(text: str | None) -> str | None:
    """The time as the record has it, if it is one."""
    return text if point(text) else None


def _address(text: str | None) -> str | None:
    """An address on the web as a URI; one that begins with its host is completed, as RFC 3986 (4.5) tells."""
    if not text:
        return None
    link = f"http://{text}" if text.lower().startswith("www.") else text
    return uri(link) if link.lower().startswith(_SCHEMES) else None


def _audience(group: str | None) -> Node | None:
    return _node("Audience", audienceType=group) if group else None


def _named(kind: str, name: str | None) -> Node | None:
    return _node(kind, name=name) if name else None


def _term(name: str | None) -> str | None:
    return _TERM + name if name else None


def _one_or_all(nodes: list[Node]) -> Node | list[Node]:
    return nodes[0] if len(nodes) == 1 else nodes


def _node(kind: str, **values: object) -> Node:
    return {"@type": kind} | _kept(**values)


def _kept(**values: object) -> Node:
    """The values that are there."""
    return {name: value for name, value in values.items() if value is not None and value not in ("", [])}
