"""The record as an Arrow schema: the same columns in every file, whatever the records hold; each tells its meaning.

Amounts are decimal(12, 2): kronor and öre without the rounding of floating point, up to ten thousand million.
"""

from typing import Final

import pyarrow as pa  # type: ignore[import-untyped]

from scraper.model import SCHEMA_ID

TEXT: Final = pa.string()
TRUTH: Final = pa.bool_()
NUMBER: Final = pa.int64()
SHARE: Final = pa.float64()
MONEY: Final = pa.decimal128(12, 2)
DAY: Final = pa.date32()
MOMENT: Final = pa.timestamp("us", "UTC")

_WHEN: Final = "ISO 8601: with clock and offset, or the day alone"
_NAMED_BY_POINTER: Final = "JSON pointer into the record"


def _fields(**fields: tuple[pa.DataType, str]) -> list[pa.Field]:
    return [pa.field(name, kind, metadata={"description": meaning}) for name, (kind, meaning) in fields.items()]


def _struct(**fields: tuple[pa.DataType, str]) -> pa.DataType:
    return pa.struct(_fields(**fields))


_COUNTY: Final = _struct(
    slug=(TEXT, "as in the county board's addresses"),
    name=(TEXT, "the county's name"),
    code=(TEXT, "SCB's two digits"),
)
_OCCURRENCE: Final = _struct(
    start=(TEXT, _WHEN),
    end=(TEXT, _WHEN),
    place=(TEXT, "where, when the occasions differ"),
)
_VENUE: Final = _struct(
    name=(TEXT, "the place's name"),
    room=(TEXT, "the room in it"),
    street=(TEXT, "street and number"),
    postal_code=(TEXT, "five digits"),
    locality=(TEXT, "the town"),
    text=(TEXT, "the page's wording"),
)
_AMOUNT: Final = _struct(
    amount=(MONEY, "the sum, in the currency's unit"),
    currency=(TEXT, "ISO 4217"),
    what=(TEXT, "what it is for; no_show: a fee on those who do not come"),
    vat=(TEXT, "included, excluded; null when the page does not say"),
)
_COST: Final = _struct(
    free=(TRUTH, "null when the page does not say"),
    amounts=(pa.list_(_AMOUNT), "the sums, in page order"),
    text=(TEXT, "the page's wording"),
)
_REGISTRATION: Final = _struct(
    url=(TEXT, "where to register"),
    email=(TEXT, "address to register at"),
    phone=(TEXT, "number to register at"),
    open=(TRUTH, "null when the page does not say"),
    capacity=(NUMBER, "number of places"),
    text=(TEXT, "the page's wording"),
)
_PERSON: Final = _struct(
    name=(TEXT, "as written"),
    role=(TEXT, "job title as written"),
    organisation=(TEXT, "employer or body as written"),
)
_AGENDA_ITEM: Final = _struct(
    day=(DAY, "when the programme spans several days"),
    start=(TEXT, "HH:MM"),
    end=(TEXT, "HH:MM, only when given"),
    end_inferred=(TEXT, "HH:MM, the next line's start"),
    title=(TEXT, "the headline"),
    kind=(TEXT, "registration, welcome, talk, panel, discussion, break, lunch, meal, activity, closing, other"),
    description=(TEXT, "what stands under it"),
    speakers=(pa.list_(_PERSON), "who speaks"),
)
_CONTACT: Final = _struct(
    name=(TEXT, "as written"),
    role=(TEXT, "job title as written"),
    organisation=(TEXT, "employer or body as written"),
    email=(TEXT, "address"),
    phone=(TEXT, "number as written"),
)
_EVIDENCE: Final = _struct(
    field=(TEXT, _NAMED_BY_POINTER),
    quote=(TEXT, "the words; null for metadata"),
    start=(NUMBER, "where they begin in the page's text, in characters"),
    end=(NUMBER, "where they end"),
    rule=(TEXT, "what read them"),
    confidence=(SHARE, "0 to 1: how often such readings were right"),
)
_PROBLEM: Final = _struct(
    code=(TEXT, "see docs/problems.md"),
    field=(TEXT, _NAMED_BY_POINTER),
    message=(TEXT, "what was seen"),
    quote=(TEXT, "the words"),
)
_SOURCE: Final = _struct(
    fetched_at=(TEXT, "when the page was fetched, ISO 8601"),
    media_type=(TEXT, "text/html or text/plain"),
    sha256=(TEXT, "of the page's bytes"),
    extractor=(TEXT, "the version that read it"),
)

SCHEMA: Final = pa.schema(
    _fields(
        event_id=(TEXT, "the event's identity, the same in every export"),
        sources=(pa.list_(TEXT), "addresses of its pages, the record's own first"),
        sequence=(NUMBER, "how often the event has been revised"),
        first_seen=(MOMENT, "when it was first seen"),
        changed=(MOMENT, "when it last changed"),
        state=(TEXT, "present, ended or gone"),
        start_date=(DAY, "the day of start, in Sweden"),
        end_date=(DAY, "the day of end, in Sweden"),
        schema_version=(TEXT, "of the record"),
        id=(TEXT, "the record's own identity"),
        url=(TEXT, "the page's canonical address"),
        county=(_COUNTY, "whose board's site it stands on"),
        title=(TEXT, "the event's own name"),
        status=(TEXT, "scheduled, cancelled, postponed, full"),
        start=(TEXT, _WHEN),
        end=(TEXT, _WHEN + "; null when the page does not say"),
        occurrences=(pa.list_(_OCCURRENCE), "the occasions of an event held several times"),
        venue=(_VENUE, "a physical place"),
        mode=(TEXT, "in_person, online, hybrid"),
        cost=(_COST, "what taking part costs"),
        deadline=(TEXT, "last day to register, " + _WHEN),
        registration=(_REGISTRATION, "how to register"),
        organiser=(TEXT, "who arranges it"),
        description=(TEXT, "the body text"),
        audience=(TEXT, "the target group"),
        agenda=(pa.list_(_AGENDA_ITEM), "the programme's timed lines, in page order"),
        speakers=(pa.list_(_PERSON), "everybody taking part, once"),
        contacts=(pa.list_(_CONTACT), "contact persons, only when asked for"),
        evidence=(pa.list_(_EVIDENCE), "the words that the values were read from"),
        problems=(pa.list_(_PROBLEM), "what was not understood, in conflict, or inferred"),
        source=(_SOURCE, "where the bytes came from"),
    ),
    metadata={"record": SCHEMA_ID},
)
