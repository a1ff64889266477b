"""What metadata adds to the fields: it fills what the text leaves open, and where both disagree the text is kept."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from scraper.document import Document
from scraper.reading import Mark, Reading
from scraper.structured.choice import alike, fold, place_of
from scraper.structured.conflicts import conflict, mark
from scraper.structured.metadata import Metadata
from scraper.structured.statements import Price, Statement
from scraper.structured.words import plain

Fields = dict[str, Reading[Any]]
Filler = Callable[[Fields, Statement, Document, str | None], Reading[Any]]

_PLACE: Final = ("name", "room", "street", "postal_code", "locality")
_REGISTRATION: Final = ("url", "email", "phone", "open", "capacity", "text")
#: Rules of an organiser that is said, though not by the text.
_SURE: Final = frozenset(("county_address", "json-ld", "microdata", "h-event"))
_IMPLIED: Final = "venue"  # the rule of a mode that follows from a place


def fields(metadata: Metadata, doc: Document, read: Mapping[str, Reading[Any]]) -> Fields:
    """The fields as read from the text, with what metadata adds."""
    merged = dict(read)
    page = place_of(metadata.url, None)
    for statement in metadata.statements:
        for name, fill in FILLERS:
            merged[name] = fill(merged, statement, doc, page)
    return merged


def title(read: Fields, statement: Statement, _doc: Document, _page: str | None) -> Reading[str]:
    """The event's name, where the page has no heading."""
    found: Reading[str] = read["title"]
    return found if found or not statement.name else Reading(statement.name, (mark("", statement.source),))


def status(read: Fields, statement: Statement, doc: Document, _page: str | None) -> Reading[str]:
    """What has become of the event, where the text is silent."""
    found: Reading[str] = read["status"]
    stated = statement.status
    if stated is None or stated == found.value or (found.value == "full" and stated == "scheduled"):
        return found
    if not found.marks:
        return replace(found, value=stated, marks=(mark("", statement.source),))
    return found.noting(conflict(doc, found, "/status", (found.value, stated), statement.source))


def venue(read: Fields, statement: Statement, doc: Document, _page: str | None) -> Reading[dict[str, str | None]]:
    """The place, or such parts of it as the text lacks."""
    found: Reading[dict[str, str | None]] = read["venue"]
    stated, source = statement.place, statement.source
    if not stated or "online" in (read["mode"].value, statement.mode):
        return found
    if found.value is None:
        value = {**dict.fromkeys((*_PLACE, "text")), **stated}
        return replace(found, value=value, marks=tuple(mark(f"/{part}", source) for part in _PLACE if value[part]))
    if (other := _other_place(found.value, stated)) is not None:
        return found.noting(conflict(doc, found, f"/venue/{other}", (found.value[other], stated[other]), source))
    lacking = [part for part in _PLACE if part in stated and not found.value[part]]
    if "name" in lacking and found.value["room"] and alike(found.value["room"], stated["name"]):
        lacking.remove("name")
    value = {**found.value, **{part: stated[part] for part in lacking}}
    return replace(found, value=value, marks=(*found.marks, *(mark(f"/{part}", source) for part in lacking)))


def _other_place(value: Mapping[str, str | None], stated: Mapping[str, str]) -> str | None:
    """The part by which two places differ."""
    for part in ("locality", "postal_code", "street"):
        said, other = "".join((value[part] or "").split()).casefold(), "".join(stated.get(part, "").split()).casefold()
        if said and other and not said.startswith(other) and not other.startswith(said):
            return part
    name, named = value["name"], stated.get("name")
    if name and named and not (value["street"] and stated.get("street")):
        known = " ".join(filter(None, (fold(value["text"]), fold(value["room"]))))
        beside = fold(" ".join(stated.values()))
        if not (alike(name, named) or fold(named) in known or fold(name) in beside):
            return "name"
    return None


def mode(read: Fields, statement: Statement, doc: Document, _page: str | None) -> Reading[str]:
    """How one takes part; a place that the text names leaves open that one can take part online too."""
    found: Reading[str] = read["mode"]
    stated = statement.mode
    if stated is None or stated == found.value:
        return found
    implied = bool(found.marks) and all(m.rule == _IMPLIED for m in found.marks)
    if not found or (implied and stated == "hybrid"):
        return replace(found, value=stated, marks=(*found.marks, mark("", statement.source)))
    return found.noting(conflict(doc, found, "/mode", (found.value, stated), statement.source))


def cost(read: Fields, statement: Statement, doc: Document, _page: str | None) -> Reading[dict[str, Any]]:
    """Whether it is free and what it costs; a fee on absence alone leaves both open."""
    found: Reading[dict[str, Any]] = read["cost"]
    free, prices, source = statement.free, statement.prices, statement.source
    if free is None:
        return found
    value = found.value or {"free": None, "amounts": [], "text": None}
    if value["free"] is None:
        known = len(value["amounts"])
        amounts = [{"amount": p.amount, "currency": p.currency, "what": p.what, "vat": None} for p in prices]
        marks = (mark("/free", source), *(m for n, price in enumerate(prices) for m in _price_marks(known + n, price, source)))
        value = {**value, "free": free, "amounts": [*value["amounts"], *amounts]}
        return replace(found, value=value, marks=(*found.marks, *marks))
    if value["free"] != free:
        both = ("free", "not free") if value["free"] else ("not free", "free")
        return found.noting(conflict(doc, found, "/cost/free", both, source))
    sums = {amount["amount"] for amount in value["amounts"]}
    if any(price.amount not in sums for price in prices):
        both = _listed(sums), _listed(price.amount for price in prices)
        return found.noting(conflict(doc, found, "/cost/amounts", both, source))
    return found


def _listed(sums: Iterable[Decimal]) -> str:
    return ", ".join(str(amount) for amount in sorted(set(sums)))


def _price_marks(n: int, price: Price, source: str) -> list[Mark]:
    parts = ("amount", "currency", *(("what",) if price.what else ()))
    return [mark(f"/amounts/{n}/{part}", source) for part in parts]


def registration(read: Fields, statement: Statement, _doc: Document, page: str | None) -> Reading[dict[str, Any]]:
    """The address at which one registers, unless it is the page's own."""
    found: Reading[dict[str, Any]] = read["registration"]
    own = {page, *(place_of(url, None) for url in statement.addresses)}
    url = next(
        (u for u in statement.registration if u.startswith(("http://", "https://")) and place_of(u, None) not in own), None
    )
    if url is None or (found.value and found.value["url"]):
        return found
    value = {**(found.value or dict.fromkeys(_REGISTRATION)), "url": url}
    return replace(found, value=value, marks=(*found.marks, mark("/url", statement.source)))


def organiser(read: Fields, statement: Statement, _doc: Document, _page: str | None) -> Reading[str]:
    """Who arranges it; a name that the text does not say, but the site's name or host, gives way."""
    found: Reading[str] = read["organiser"]
    weak = all(m.start is None and m.rule not in _SURE for m in found.marks)
    if not statement.organiser or (found and not weak):
        return found
    return replace(found, value=statement.organiser, marks=(mark("", statement.source),))


def description(read: Fields, statement: Statement, _doc: Document, _page: str | None) -> Reading[str]:
    """What the event is about, where the page has no body text."""
    found: Reading[str] = read["description"]
    words = plain(statement.description) if statement.description and not found else None
    return replace(found, value=words, marks=(mark("", statement.source),)) if words else found


def speakers(read: Fields, statement: Statement, _doc: Document, _page: str | None) -> Reading[list[dict[str, Any]]]:
    """Those who take part, the text's first, each once."""
    found: Reading[list[dict[str, Any]]] = read["speakers"]
    people = list(found.value or [])
    marks = list(found.marks)
    for person in statement.performers:
        if not any(_is_same(person["name"] or "", known["name"]) for known in people):
            marks += [mark(f"/{len(people)}/{part}", statement.source) for part, words in person.items() if words]
            people.append(person)
    return replace(found, value=people, marks=tuple(marks)) if len(people) > len(found.value or []) else found


def _is_same(one: str, other: str) -> bool:
    a, b = set(fold(one).split()), set(fold(other).split())
    return a <= b or b <= a


#: Venue before mode: a page that says "online" has no place, and a place implies a mode.
FILLERS: Final[tuple[tuple[str, Filler], ...]] = (
    ("title", title),
    ("status", status),
    ("venue", venue),
    ("mode", mode),
    ("cost", cost),
    ("registration", registration),
    ("organiser", organiser),
    ("description", description),
    ("speakers", speakers),
)
