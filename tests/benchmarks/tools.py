"""The general tools, each set up for Swedish as well as it can be and asked only for the fields that it offers."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

import extruct
import htmldate
import trafilatura
from dateparser.search import search_dates
from price_parser import Price

from scraper import NoEventError, extract, page_text
from scraper.evaluate.gold import Case
from tests.benchmarks import afternoon

Record = dict[str, Any]
Content = bytes | str

_START = ("start", "start, day alone")
_PERSON = ("name", "role", "organisation")
ALL = (
    "title", "status", *_START, "end", "deadline", "mode", "venue", "venue.locality", "organiser", "cost.free", "cost.amounts",
    "agenda.item", "agenda.title", "agenda.kind", "agenda.end", *(f"agenda.speaker.{part}" for part in _PERSON),
    *(f"speaker.{part}" for part in _PERSON),
)  # fmt: skip

#: Where neither page nor address tells a day, so that no result hangs on today's.
_SOME_DAY = datetime(2024, 1, 1)  # noqa: DTZ001 - local time, as the pages have it
_DAY = re.compile(r"\b(20\d\d)[-/](\d\d)[-/](\d\d)\b")
_MONTH = re.compile(r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?", re.IGNORECASE)
_MONTHS = {
    "jan": "januari", "feb": "februari", "mar": "mars", "apr": "april", "jun": "juni", "jul": "juli", "aug": "augusti",
    "sep": "september", "okt": "oktober", "nov": "november", "dec": "december",
}  # fmt: skip
_AT = re.compile(r"\b(?:klockan?|kl)\b\.?\s*(?=\d)", re.IGNORECASE)
_DOT = re.compile(r"\b(\d{1,2})\.(\d\d)\b")
_UPDATED = re.compile(r"(?im)^(?:senast uppdaterad|publicera|sidan uppdaterad).*$")
_FREE = re.compile(r"kostnadsfri\w*|gratis|fri entré", re.IGNORECASE)
_CROWNS = re.compile(r"\d\s*(?:kr\b|kronor|sek\b|:-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tool:
    """A reader, the fields that it offers, the packages that make its figures, and whether it reads pages of text alone."""

    name: str
    read: Callable[[Case, Content], Record]
    fields: tuple[str, ...]
    packages: tuple[str, ...] = ()
    text: bool = False


def written(case: Case) -> datetime | None:
    """What a reader may know of the day of writing: that of fetching, else the day in the address."""
    if case.as_of:
        return datetime.combine(case.as_of, datetime.min.time())
    found = _DAY.search(case.url or "")
    return datetime.fromisoformat("-".join(found.groups())) if found else None


def _ours(case: Case, content: Content) -> Record:
    try:
        return extract(content, url=case.url, as_of=case.as_of).model_dump(mode="json")
    except NoEventError:
        return {}


def _afternoon(case: Case, content: Content) -> Record:
    return afternoon.read(content, case.url, written(case))


def _search_dates(case: Case, content: Content) -> Record:
    """The first hit with a clock time, else the first hit, as the start; the next clock time on its line as the end.

    It knows no short months, no ``klockan`` and no ``09.30``, so these are written out for it.
    """
    text = _UPDATED.sub("", page_text(content, case.url)).replace("\u00ad", "")
    text = _MONTH.sub(lambda month: _MONTHS[month[1].lower()[:3]], text)
    text = _DOT.sub(r"\1:\2", _AT.sub("", text))
    day = written(case)
    hits = _hits(text, day or _SOME_DAY, ["day", "month"] if day else ["day", "month", "year"])
    if not hits:
        return {}
    words, start = next((hit for hit in hits if ":" in hit[0]), hits[0])
    rest = next((line.partition(words)[2] for line in text.splitlines() if words in line), "")
    end = next((found for clock, found in _hits(rest, start, []) if ":" in clock and found > start), None)
    return {
        "start": start.strftime("%Y-%m-%dT%H:%M" if ":" in words else "%Y-%m-%d"),
        "end": end and end.strftime("%Y-%m-%dT%H:%M"),
    }


def _hits(text: str, base: datetime, parts: list[str]) -> list[tuple[str, datetime]]:
    settings: Any = {
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": base,
        "REQUIRE_PARTS": parts,
        "PARSERS": ["absolute-time"],
    }
    found = search_dates(text, languages=["sv"], settings=settings) or [] if text.strip() else []
    return [(words, moment.replace(tzinfo=None)) for words, moment in found]


def _htmldate(case: Case, content: Content) -> Record:
    return {"start": htmldate.find_date(content, url=case.url, original_date=True, min_date="2000-01-01", max_date="2035-12-31")}


def _price(case: Case, content: Content) -> Record:
    """The lines that name a cost or a sum of crowns, each for itself; it knows ``free``, so that is what it is told."""
    amounts, free = [], False
    for line in page_text(content, case.url).splitlines():
        if _CROWNS.search(line) or _FREE.search(line):
            price = Price.fromstring(_FREE.sub("free", line), currency_hint="kr")
            free |= price.amount == 0
            amounts += [{"amount": price.amount}] if price.amount else []
    return {"cost": {"free": free and not amounts, "amounts": amounts} if free or amounts else None}


def _extruct(case: Case, content: Content) -> Record:
    """schema.org's Event, microdata or JSON-LD, or an h-event, the first on the page; else the title that is meant for sharing."""
    syntaxes = ["json-ld", "microdata", "microformat", "opengraph"]
    found = extruct.extract(content, base_url=case.url, syntaxes=syntaxes, uniform=True, errors="ignore")
    things = [thing for items in found.values() for item in items for thing in item.get("@graph", [item])]
    event: Record = next((thing for thing in things if "event" in str(thing.get("@type", "")).lower()), {})
    shared = next((item["og:title"] for item in found.get("opengraph", []) if item.get("og:title")), None)
    place = _thing(event.get("location"))
    address = {**place, **_thing(place.get("address"), "streetAddress")}
    return {
        "title": _word(event.get("name") or shared),
        "start": _moment(event.get("startDate") or event.get("start")),
        "end": _moment(event.get("endDate") or event.get("end")),
        "venue": {
            "name": _word(place.get("name")),
            "street": _word(address.get("streetAddress") or address.get("street-address")),
            "postal_code": _word(address.get("postalCode") or address.get("postal-code")),
            "locality": _word(address.get("addressLocality") or address.get("locality")),
        },
        "organiser": _word(_thing(event.get("organizer")).get("name")),
    }


def _thing(value: Any, name: str = "name") -> Record:  # noqa: ANN401 - what a page says
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, dict) else {name: value} if isinstance(value, str) else {}


def _word(value: Any) -> str | None:  # noqa: ANN401 - what a page says
    value = value[0] if isinstance(value, list) and value else value
    return unescape(value) if isinstance(value, str) else None


def _moment(value: Any) -> str | None:  # noqa: ANN401 - what a page says
    """Swedish local time; midnight is a day alone."""
    try:
        moment = datetime.fromisoformat(_word(value) or "")
    except ValueError:
        return None
    local = moment.astimezone(ZoneInfo("Europe/Stockholm")) if moment.tzinfo else moment
    return local.strftime("%Y-%m-%dT%H:%M" if (local.hour, local.minute) != (0, 0) else "%Y-%m-%d")


def _trafilatura(case: Case, content: Content) -> Record:
    """Its main text and its title, read by the rules of the afternoon script."""
    document = trafilatura.bare_extraction(content, url=case.url, with_metadata=True, include_comments=False)
    title, text = (getattr(document, part, None) or "" for part in ("title", "text"))
    first, rows = afternoon.lines(str(text))
    return afternoon.from_lines(str(title) or first, rows, case.url, written(case))


def tools() -> Iterator[Tool]:
    """All that are compared, ours first."""
    yield Tool("ours", _ours, ALL, text=True)
    yield Tool("script", _afternoon, ALL, ("beautifulsoup4", "lxml", "dateparser"), text=True)
    yield Tool("trafilatura", _trafilatura, ALL, ("trafilatura",))
    yield Tool("dateparser", _search_dates, (*_START, "end"), ("dateparser",), text=True)
    yield Tool("htmldate", _htmldate, _START, ("htmldate",))
    yield Tool("price-parser", _price, ("cost.free", "cost.amounts"), ("price-parser",), text=True)
    yield Tool("extruct", _extruct, ("title", *_START, "end", "venue", "venue.locality", "organiser"), ("extruct",))
