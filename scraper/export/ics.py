"""iCalendar (RFC 5545, with the calendar's properties of RFC 7986): events as a calendar to subscribe to.

- UID is the entry's id, percent-encoded. An event held on several occasions has one VEVENT an occasion, and ``#`` with the
  occasion's start in each UID: adding an occasion leaves the others' as they are.
- Days without a clock are VALUE=DATE with an exclusive DTEND. Clock times are in Europe/Stockholm; the hour that comes twice in
  autumn is told in UTC the second time, which a local time cannot (3.3.5).
- Start and end of one kind only (3.8.2.2): where the page gives one clock time and another day as the other end, the event takes
  whole days and DESCRIPTION tells the clock; where the end is the start's own day, the start keeps its clock and has no DTEND.
- CANCELLED stays in the calendar, so that subscribers see it. A postponed event is TENTATIVE, the nearest that there is: pages
  give the old day or the new one and do not say which. SUMMARY says ``Uppskjutet`` too, since many clients do not show the
  status: nobody should stand before a closed door. An event whose page is gone is TENTATIVE.
- An event without a title has no SUMMARY: clients have words of their own for that.
- No ORGANIZER, ATTENDEE or GEO: their values (addresses, positions) are not known. The organiser's name is in DESCRIPTION.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from typing import Final, NamedTuple
from urllib.parse import quote

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur, vText, vUri

from scraper.export import wording
from scraper.export.entry import Entries, Entry, Options, moment, updated
from scraper.outputs import Sink

_DAY: Final = timedelta(days=1)
_END: Final = b"END:VCALENDAR\r\n"
_LONGEST: Final = 255  # octets of a UID that everybody keeps (RFC 5545, 3.8.4.7)
_STATUS: Final = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}

#: Sweden's clock changes since 1970: UTC offset before and after in hours, first local time, rule.
_CHANGES: Final = (
    (1, 1, "1970-01-01T00", None),
    (1, 2, "1980-04-06T02", None),
    (1, 2, "1981-03-29T02", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    (2, 1, "1980-09-28T03", "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19951001T000000Z"),
    (2, 1, "1996-10-27T03", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
)
_FIRST_YEAR: Final = 1971  # of which VTIMEZONE tells every moment


class _Text(vText):
    """Text as RFC 5545 (3.3.11) has it: the library makes a line break of a backslash before an N."""

    def to_ical(self) -> bytes:
        return re.sub(r"([\\;,])", r"\\\1", self).replace("\n", "\\n").encode()


class _Occasion(NamedTuple):
    uid: str
    start: str | None
    end: str | None
    place: str | None


def write(entries: Entries, sink: Sink, options: Options) -> None:
    """One VCALENDAR with a VEVENT for each occasion of the entries, in their order, as they come.

    Entries without a readable start are left out; that, an end that is left out and a missing title are complained of.
    """
    sink.write(_calendar(options).to_ical().removesuffix(_END))
    for entry in entries:
        for occasion in _occasions(entry):
            event = _event(entry, occasion, options)
            if event is not None:
                sink.write(event.to_ical())
    sink.write(_END)


def _calendar(options: Options) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//swedish-events//swedish-events//SV")
    calendar.add("version", "2.0")
    calendar["name"] = calendar["x-wr-calname"] = _text(options.name)
    calendar.add("x-wr-timezone", "Europe/Stockholm")
    if options.home:
        calendar.add("source", vUri(wording.uri(options.home)), parameters={"VALUE": "URI"})
    calendar.add_component(_timezone())
    return calendar


def _timezone() -> Timezone:
    """Sweden's time by rules instead of the library's list of days, which ends in 2038."""
    zone = Timezone()
    zone.add("tzid", "Europe/Stockholm")
    for before, after, onset, rule in _CHANGES:
        part = TimezoneStandard() if after == 1 else TimezoneDaylight()
        part.add("dtstart", datetime.fromisoformat(onset))
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("tzname", "CET" if after == 1 else "CEST")
        if rule:
            part.add("rrule", vRecur.from_ical(rule))
        zone.add_component(part)
    return zone


def _occasions(entry: Entry) -> Iterator[_Occasion]:
    """The event's occasions with their UIDs; those that start at one time are numbered in page order."""
    record, identity = entry.record, quote(entry.id, errors="surrogatepass")
    if not record["occurrences"]:
        yield _Occasion(_uid(identity), record["start"], record["end"], None)
    seen: Counter[str] = Counter()
    for one in record["occurrences"]:
        start = str(one["start"])
        seen[start] += 1
        number = f"#{seen[start]}" if seen[start] > 1 else ""
        yield _Occasion(_uid(f"{identity}#{quote(start, safe=':+')}{number}"), one["start"], one["end"], one["place"])


def _uid(identity: str) -> str:
    whole = f"{identity}@swedish-events"
    return whole if len(whole) <= _LONGEST else f"{blake2b(identity.encode(), digest_size=16).hexdigest()}@swedish-events"


def _event(entry: Entry, occasion: _Occasion, options: Options) -> Event | None:
    """The occasion as a VEVENT; None when it has no start that can be read."""
    record, times = entry.record, _times(entry, occasion, options)
    if times is None:
        return None
    summary = _summary(record)
    if summary is None:
        options.complain(f"{entry.id}: no title, so its event has no SUMMARY")
    event = Event()
    for name, when in zip(("dtstart", "dtend"), times, strict=True):
        if when:
            event.add(name, _exact(when))
    for name, known in (("created", entry.first_seen), ("last-modified", entry.changed)):
        if known:
            event.add(name, moment(known))
    event.add("dtstamp", updated(entry, options))
    event.add("sequence", entry.sequence)
    event.add("status", _STATUS.get(record["status"], "TENTATIVE" if entry.state == "gone" else "CONFIRMED"))
    texts = {
        "uid": occasion.uid,
        "summary": summary,
        "location": wording.line(occasion.place) or wording.place(record),
        "description": "\n".join(_description(entry, occasion)),
        "categories": record["county"] and record["county"]["name"],
    }
    event.update({name: _text(text) for name, text in texts.items() if text})
    if record["url"]:
        event["url"] = vUri(wording.uri(record["url"]))
    return event


def _times(entry: Entry, occasion: _Occasion, options: Options) -> tuple[date, date | None] | None:
    """DTSTART and DTEND, both with a clock or both without; None without a start."""
    start, end = wording.point(occasion.start), wording.point(occasion.end)
    if start is None:
        options.complain(f"{entry.id}: left out: no start that can be read: {occasion.start}")
        return None
    if end is None or not wording.follows(end, start):
        if occasion.end:
            options.complain(f"{entry.id}: end left out, not after the start {occasion.start} or not to be read: {occasion.end}")
        return start, None
    if isinstance(start, datetime) and (isinstance(end, datetime) or end == start.date()):
        return start, end if isinstance(end, datetime) else None
    return wording.day(start), wording.day(end) + _DAY


def _exact(when: date) -> date:
    """In UTC where the local time would be taken for another: the hour that comes twice, and before VTIMEZONE begins."""
    if isinstance(when, datetime) and (when.fold or when.year < _FIRST_YEAR):
        return when.astimezone(UTC)
    return when


def _summary(record: wording.Record) -> str | None:
    title = wording.plain(record["title"] or "").strip()
    notice = f"{wording.POSTPONED}: " if record["status"] == "postponed" else ""
    return f"{notice}{title}" if title else None


def _description(entry: Entry, occasion: _Occasion) -> Iterator[str]:
    """What has no property of its own, in paragraphs for those who read it in their calendar."""
    record = entry.record
    start, end = wording.point(occasion.start), wording.point(occasion.end)
    mixed = end is not None and isinstance(start, datetime) != isinstance(end, datetime)
    venue, registration = record["venue"] or {}, record["registration"] or {}
    paragraphs = (
        wording.notices(entry),
        wording.labelled(När=wording.period(occasion.start, occasion.end) if mixed else None),
        [record["description"] or ""],
        wording.programme(record["agenda"]),
        wording.labelled(
            Plats=wording.line(venue.get("text")),
            Form="På plats och online" if record["mode"] == "hybrid" else None,
            Målgrupp=record["audience"],
            Kostnad=wording.cost(record),
            Sista_anmälningsdag=wording.deadline(record),
            Anmälan=registration.get("url"),
            Arrangör=record["organiser"],
        ),
        [*dict.fromkeys(filter(None, (record["url"], *entry.sources)))],
    )
    return ("\n".join(lines) + "\n" for lines in paragraphs if any(lines))


def _text(text: str) -> _Text:
    return _Text(wording.plain(text).strip())
