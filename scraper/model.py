"""The event record, version 1: the only home of pydantic. Names and meanings are a contract."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

SCHEMA_VERSION = "1.0"
SCHEMA_ID = "urn:swedish-events:schema:event:1.0"

#: ``2022-11-11T09:00:00+01:00`` or, when no clock time is known, ``2022-11-11``.
When = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$")]
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


def _number(amount: Decimal) -> int | float:
    """A sum as a JSON number, without a fraction where it has none."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


#: A decimal number in Python, a number in JSON.
Sum = Annotated[
    Decimal, Field(ge=0), PlainSerializer(_number, when_used="json"), WithJsonSchema({"type": "number", "minimum": 0})
]

Status = Literal["scheduled", "cancelled", "postponed", "full"]
Mode = Literal["in_person", "online", "hybrid"]
Kind = Literal["registration", "welcome", "talk", "panel", "discussion", "break", "lunch", "meal", "activity", "closing", "other"]


class Part(BaseModel):
    """Shared settings: no unknown fields, never changed once made."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class County(Part):
    """A county board's county, by SCB's two-digit code."""

    slug: str
    name: str
    code: Annotated[str, Field(pattern=r"^\d{2}$")]


class Occurrence(Part):
    """One of several occasions at which the same event is held."""

    start: When | None = None
    end: When | None = None
    place: str | None = None


class Venue(Part):
    """A physical place; ``text`` is the page's wording."""

    name: str | None = None
    room: str | None = None
    street: str | None = None
    postal_code: str | None = None
    locality: str | None = None
    text: str | None = None


class Amount(Part):
    """A sum of money; ``what`` is "no_show" for a fee on those who do not come."""

    amount: Sum
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "SEK"
    what: str | None = None
    vat: Literal["included", "excluded"] | None = None


class Cost(Part):
    """What taking part costs."""

    free: bool | None = None
    amounts: tuple[Amount, ...] = ()
    text: str | None = None


class Registration(Part):
    """How to register, and whether one still can."""

    url: str | None = None
    email: str | None = None
    phone: str | None = None
    open: bool | None = None
    capacity: int | None = None
    text: str | None = None


class Person(Part):
    """Somebody taking part; ``role`` and ``organisation`` as written, null when not said."""

    name: str
    role: str | None = None
    organisation: str | None = None


class AgendaItem(Part):
    """One timed line of the programme with all that stands under it."""

    day: date | None = None
    start: Clock | None = None
    end: Clock | None = None
    end_inferred: Clock | None = None
    title: str | None = None
    kind: Kind = "other"
    description: str | None = None
    speakers: tuple[Person, ...] = ()


class Contact(Part):
    """A contact person: personal data, only on request."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    email: str | None = None
    phone: str | None = None


class Evidence(Part):
    """The words a value was read from: ``page_text[start:end] == quote``; null span for metadata.

    ``confidence`` tells how far such readings were right on annotated pages, cautiously; null in the entries of lists.
    """

    field: str
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    rule: str
    confidence: Annotated[float, Field(ge=0, le=1)] | None = None


class Problem(Part):
    """Something seen and not understood, in conflict, or inferred."""

    code: str
    field: str
    message: str
    quote: str | None = None


class Source(Part):
    """Where the bytes came from and which version read them."""

    fetched_at: str | None = None
    media_type: Literal["text/html", "text/plain"]
    sha256: str
    extractor: str


class Event(Part):
    """What one event page says; null without a problem means that the page does not say."""

    schema_version: Literal["1.0"] = "1.0"
    id: str
    url: str | None = None
    county: County | None = None
    title: str | None = None
    status: Status = "scheduled"
    start: When | None = None
    end: When | None = None
    occurrences: tuple[Occurrence, ...] = ()
    venue: Venue | None = None
    mode: Mode | None = None
    cost: Cost | None = None
    deadline: When | None = None
    registration: Registration | None = None
    organiser: str | None = None
    description: str | None = None
    audience: str | None = None
    agenda: tuple[AgendaItem, ...] = ()
    speakers: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()
    source: Source


class ListingEntry(Part):
    """One entry of a calendar list; null without a problem means that the list does not say."""

    title: str | None = None
    title_cut: bool = False
    status: Status = "scheduled"
    start: When | None = None
    end: When | None = None
    deadline: When | None = None
    registration_open: bool | None = None
    url: str | None = None
    county: County | None = None
    excerpt: str | None = None
    excerpt_cut: bool = False
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()
