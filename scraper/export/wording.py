"""What a record says, in Swedish plain text for the readers of calendars and feeds; nothing is added to what it says."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from scraper.export.entry import Entry

Record = Mapping[str, Any]

STOCKHOLM: Final = ZoneInfo("Europe/Stockholm")
POSTPONED: Final = "Uppskjutet"
NOTICES: Final[Mapping[str, str]] = {
    "cancelled": "Inställt",
    "postponed": f"{POSTPONED} (dagen kan vara den ursprungliga eller den nya)",
    "full": "Fullbokat",
}
GONE: Final = "Sidan om evenemanget finns inte längre"

_MONTHS: Final = "januari februari mars april maj juni juli augusti september oktober november december".split()
_WEEKDAYS: Final = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_FEES: Final[Mapping[str, str]] = {"no_show": "vid utebliven närvaro"}
_VAT: Final[Mapping[str, str]] = {"included": "inklusive moms", "excluded": "exklusive moms"}
_LINE_END: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_LONE_PERCENT: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_IN_URI: Final = "%/:?#[]@!$&'()*+,;=~"  # RFC 3986, beside letters, digits and "-._"


def plain(text: str) -> str:
    """The text in characters that both XML 1.0 (2.2) and RFC 5545 (3.1) allow, lines ended by a line feed.

    Control characters are left out, except the tab, and so are byte order marks; lone surrogates become U+FFFD.
    """
    return _SURROGATE.sub("\ufffd", _FORBIDDEN.sub("", _LINE_END.sub("\n", text)))


def uri(address: str) -> str:
    """The address as a URI: what RFC 3986 (2) does not allow in one is percent-encoded."""
    return quote(_LONE_PERCENT.sub("%25", address), safe=_IN_URI, errors="replace")


def point(text: str | None) -> date | None:
    """A ``start`` of a record: a datetime in Europe/Stockholm, or a date alone; None when it is neither."""
    try:
        if text is None or len(text) == len("2022-11-11"):
            return date.fromisoformat(text) if text else None
        read = datetime.fromisoformat(text)
        return read.astimezone(STOCKHOLM) if read.tzinfo else None  # without an offset it says no moment
    except (ValueError, OverflowError):
        return None


def day(when: date) -> date:
    """The local day of a point."""
    return when.date() if isinstance(when, datetime) else when


def follows(end: date, start: date) -> bool:
    """Whether it can be the end: clock times come after the start, days not before it, and nothing in the last day of all."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end.timestamp() > start.timestamp()  # datetimes of one zone are compared by their local times
    return day(start) <= day(end) < date.max


def spell(when: date) -> str:
    """``fredag 11 november 2022``, with ``kl. 09.00`` where the clock time is known."""
    clock = f" kl. {when:%H.%M}" if isinstance(when, datetime) else ""
    return f"{_WEEKDAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}{clock}"


def period(start: str | None, end: str | None) -> str | None:
    """``fredag 11 november 2022 kl. 09.00–16.00``, without an end that does not follow; None without a readable start."""
    first, last = point(start), point(end)
    if first is None:
        return None
    if last is None or not follows(last, first) or last == day(first):
        return spell(first)
    if isinstance(first, datetime) and isinstance(last, datetime) and day(first) == day(last):
        return f"{spell(first)}–{last:%H.%M}"
    return f"{spell(first)} – {spell(last)}"


def times(record: Record) -> str | None:
    """When the event is held: each of its occasions, with its own place where it has one."""
    occasions = record["occurrences"] or ({"start": record["start"], "end": record["end"], "place": None},)
    spelled = [(period(one["start"], one["end"]), one["place"]) for one in occasions]
    return "; ".join(", ".join(filter(None, pair)) for pair in spelled if pair[0]) or None


def place(record: Record) -> str | None:
    """The venue's parts in one line, or else the page's wording; ``Online`` for an event without a place."""
    venue = record["venue"]
    if venue is None:
        return "Online" if record["mode"] == "online" else None
    town = " ".join(filter(None, (venue["postal_code"], venue["locality"])))
    parts = (venue["name"], venue["room"], venue["street"], town)
    return ", ".join(filter(None, parts)) or line(venue["text"])


def cost(record: Record) -> str | None:
    """The page's wording of the cost, or else what the record says of it."""
    said = record["cost"]
    if said is None:
        return None
    amounts = (_amount(amount) for amount in said["amounts"])
    return line(said["text"]) or ", ".join(filter(None, ("Kostnadsfritt" if said["free"] else "", *amounts))) or None


def _amount(amount: Record) -> str:
    what = _FEES.get(amount["what"], amount["what"])
    notes = ", ".join(filter(None, (what, _VAT.get(amount["vat"]))))
    return f"{amount['amount']} {amount['currency']}".replace(".", ",") + (f" ({notes})" if notes else "")


def deadline(record: Record) -> str | None:
    """The last day to register, with its time where it has one."""
    last = point(record["deadline"])
    return spell(last) if last else None


def notices(entry: Entry) -> list[str]:
    """What a reader has to know first: that the event is cancelled, postponed or full, or that its page has vanished."""
    notice = NOTICES.get(entry.record["status"])
    return [*filter(None, (notice, GONE if entry.state == "gone" else None))]


def programme(agenda: Iterable[Record]) -> list[str]:
    """``Program:`` and the items, ``09.00–09.30 Headline, Speaker (role, organisation)``, a day's under its date."""
    lines: list[str] = []
    under = None
    for item in agenda:
        if item["day"] and item["day"] != under:
            under = item["day"]
            read = point(under)
            lines.append(spell(read) if read else under)
        clock = "–".join(time.replace(":", ".") for time in (item["start"], item["end"]) if time)
        rest = ", ".join(filter(None, (line(item["title"]), *map(_person, item["speakers"]))))
        lines.append(" ".join(filter(None, (clock, rest))))
    return ["Program:", *lines] if lines else []


def _person(person: Record) -> str:
    notes = ", ".join(filter(None, (person["role"], person["organisation"])))
    return f"{person['name']} ({notes})" if notes else str(person["name"])


def labelled(**values: str | None) -> list[str]:
    """``Label: value`` of each value that is there; ``_`` in a label stands for a space."""
    return [f"{label.replace('_', ' ')}: {value}" for label, value in values.items() if value]


def line(text: str | None) -> str | None:
    """The text on one line: lines become parts of a list."""
    return ", ".join(filter(None, (part.strip(" ,") for part in plain(text or "").split("\n")))) or None
