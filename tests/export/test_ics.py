import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from itertools import product
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import icalendar
import pytest
from dateutil import tz  # type: ignore[import-untyped]
from hypothesis import given, settings

from scraper.export import ics
from scraper.export.entry import Entry, Options
from scraper.export.wording import plain
from tests.export import entries as fixtures
from tests.export.made import HOSTILE, RECORD, STOCKHOLM, entries, entry, written

DAY = timedelta(days=1)


class Line(NamedTuple):
    name: str
    parameters: str
    value: str


def lines(data: bytes) -> list[Line]:
    """A reader of its own beside the library's, which reads backslashes before an n wrongly (RFC 5545, 3.1)."""
    unfolded = data.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    return [Line(*re.fullmatch(r"([A-Z-]+)((?:;[^:]*)?):(.*)", line, re.DOTALL).groups()) for line in unfolded]  # type: ignore[union-attr]


def events(data: bytes) -> list[dict[str, Line]]:
    found: list[dict[str, Line]] = []
    depth: list[str] = []
    for line in lines(data):
        if line.name == "BEGIN":
            depth.append(line.value)
            found += [{}] if line.value == "VEVENT" else []
        elif line.name == "END":
            assert depth.pop() == line.value
        elif depth[-1] == "VEVENT":
            assert line.name not in found[-1], "no property of ours may stand twice"
            found[-1][line.name] = line
    assert not depth
    return found


def text(line: Line) -> str:
    return re.sub(r"\\(.)", lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], line.value, flags=re.DOTALL)


def only(one: Entry) -> Any:  # noqa: ANN401
    data, _ = written(ics.write, [one])
    (event,) = icalendar.Calendar.from_ical(data).events
    return event


def moment(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


def test_fixtures_read_back_with_the_library_as_they_were_written() -> None:
    given_ = fixtures.entries()
    data, complaints = written(ics.write, given_)
    calendar = icalendar.Calendar.from_ical(data)
    by_uid: dict[str, Any] = {str(event["uid"]): event for event in calendar.events}
    assert len(by_uid) == len(calendar.events)
    assert not calendar.errors
    assert not any(event.errors for event in calendar.events)
    held = 0
    for one in given_:
        occasions = one.record["occurrences"] or [one.record]
        for occasion in occasions:
            if occasion["start"] is None:
                assert any(complaint.startswith(f"{one.id}: left out") for complaint in complaints)
                continue
            held += 1
            identity = uid_of(one, occasion["start"] if one.record["occurrences"] else None)
            _same(by_uid[identity], one, occasion)
    assert held == len(calendar.events) > 190


def uid_of(one: Entry, start: str | None) -> str:
    name = quote(one.id) + (f"#{start}" if start else "")
    return f"{name if len(name) <= 240 else blake2b(name.encode(), digest_size=16).hexdigest()}@swedish-events"


def _same(event: Any, one: Entry, occasion: dict[str, Any]) -> None:  # noqa: ANN401
    record = one.record
    prefix = "Uppskjutet: " if record["status"] == "postponed" else ""
    assert event.get("summary") == (prefix + record["title"] if record["title"] else None)
    assert unquote(event.get("url", "")) == unquote(record["url"] or "")
    assert event.get("status") == {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}.get(record["status"], "CONFIRMED")
    assert event.get("sequence") == 0
    assert event["dtstamp"].dt == datetime.fromisoformat(record["source"]["fetched_at"])
    assert event.categories == ([record["county"]["name"]] if record["county"] else [])
    for said in (record["description"], record["organiser"], record["audience"], record["url"]):
        assert (said or "").strip() in str(event.get("description", ""))
    for item in record["agenda"]:
        assert item["start"].replace(":", ".") in str(event["description"])
    venue = record["venue"] or {}
    for part in (venue.get("name"), venue.get("street"), venue.get("locality")):
        if part and not occasion.get("place"):
            assert part in event["location"]
    assert (event.get("location") == "Online") == (record["mode"] == "online")
    for name, when in (("dtstart", occasion["start"]), ("dtend", occasion["end"])):
        if when and len(occasion["start"]) == len(occasion["end"] or occasion["start"]):
            days = DAY if name == "dtend" else timedelta()
            expected: Any = date.fromisoformat(when) + days if len(when) == 10 else datetime.fromisoformat(when)
            assert event[name].dt == expected
            if len(when) > 10:
                assert event[name].params["TZID"] == "Europe/Stockholm"
    if not occasion["end"]:
        assert "dtend" not in event


def test_fixtures_are_written_in_folded_lines_of_at_most_75_octets_ended_by_crlf() -> None:
    data, _ = written(ics.write, fixtures.entries())
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    physical = data.split(b"\r\n")
    assert max(map(len, physical)) <= 75
    for line in physical:
        line.decode()  # no character is cut in two
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)


@settings(max_examples=120)
@given(entries)
def test_made_entries_say_what_they_said(given_: list[Entry]) -> None:
    data, complaints = written(ics.write, given_)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    found = events(data)
    assert [len(one) for one in found] == [len(event) for event in icalendar.Calendar.from_ical(data).events]
    uids = [text(one["UID"]) for one in found]
    assert len(set(uids)) == len(uids)
    assert all(len(uid) <= 255 for uid in uids)
    expected = [
        (one, occasion)
        for one in given_
        for occasion in one.record["occurrences"] or [one.record]
        if _readable(occasion["start"])
    ]
    assert len(found) == len(expected)
    assert sum(": left out" in complaint for complaint in complaints) == sum(
        not _readable(occasion["start"]) for one in given_ for occasion in one.record["occurrences"] or [one.record]
    )
    for event, (one, occasion) in zip(found, expected, strict=True):
        _law(event, one, occasion)


def _readable(when: str | None) -> bool:
    try:
        return bool(when) and bool(
            date.fromisoformat(when or "") if len(when or "") == 10 else datetime.fromisoformat(when or "").astimezone(STOCKHOLM)
        )
    except (ValueError, OverflowError):
        return False


def _law(event: dict[str, Line], one: Entry, occasion: dict[str, Any]) -> None:
    record = one.record
    assert {"UID", "DTSTAMP", "DTSTART", "STATUS", "SEQUENCE"} <= event.keys()
    assert not {"ORGANIZER", "ATTENDEE", "GEO", "DURATION"} & event.keys()
    title = plain(record["title"] or "").strip()
    assert text(event["SUMMARY"]).removeprefix("Uppskjutet: ") == title if title else "SUMMARY" not in event
    assert plain(record["description"] or "").strip() in (text(event["DESCRIPTION"]) if "DESCRIPTION" in event else "")
    assert plain(record["organiser"] or "").strip() in (text(event["DESCRIPTION"]) if "DESCRIPTION" in event else "")
    assert ("CREATED" in event) == ("LAST-MODIFIED" in event) == bool(one.first_seen)
    start, end = _value(event["DTSTART"]), _value(event["DTEND"]) if "DTEND" in event else None
    assert end is None or (type(end) is type(start) and end > start)
    said = [occasion["start"], occasion["end"]]
    if isinstance(start, datetime):
        assert start == moment(said[0])
        assert end is None or end == moment(said[1])
    else:
        assert start == _local(said[0])
        assert end is None or end - DAY == _local(said[1])
    if _readable(said[1]) and len(said[0]) == len(said[1]) and _order(said[1]) > _order(said[0]) and said[1] != "9999-12-31":
        assert end is not None, "an end that the record gives is written"


def _order(when: str) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=UTC) if len(when) == 10 else moment(when)


def _local(when: str) -> date:
    return date.fromisoformat(when) if len(when) == 10 else datetime.fromisoformat(when).astimezone(STOCKHOLM).date()


def _value(line: Line) -> date:
    """The value in UTC, or the day."""
    if line.parameters == ";VALUE=DATE":
        return date(int(line.value[:4]), int(line.value[4:6]), int(line.value[6:]))
    read = datetime.strptime(line.value.removesuffix("Z") + "+0000", "%Y%m%dT%H%M%S%z")
    if line.value.endswith("Z"):
        assert not line.parameters
        return read
    assert line.parameters == ";TZID=Europe/Stockholm"
    return read.replace(tzinfo=STOCKHOLM).astimezone(UTC)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text_in_every_field(hostile: str) -> None:
    person = {"name": hostile, "role": hostile, "organisation": hostile}
    item = {"day": None, "start": "09:00", "end": None, "title": hostile, "speakers": [person]}
    one = Entry(
        hostile,
        RECORD
        | {
            "title": hostile,
            "url": f"https://example.se/{hostile}",
            "description": hostile,
            "organiser": hostile,
            "agenda": [item],
        }
        | {"venue": dict.fromkeys(("name", "room", "street", "postal_code", "locality", "text"), hostile)}
        | {"county": {"slug": hostile, "name": hostile, "code": "14"}, "audience": hostile}
        | {"occurrences": [{"start": RECORD["start"], "end": None, "place": hostile}]},
        (hostile,),
    )
    data, _ = written(ics.write, [one], Options(name=hostile, home=f"https://example.se/{hostile}"))
    (event,) = events(data)
    allowed = {"UID", "DTSTAMP", "DTSTART", "STATUS", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES"}
    assert event.keys() <= allowed
    assert text(event.get("SUMMARY", Line("", "", ""))) == plain(hostile).strip()
    assert event["URL"].value.isascii()
    assert not re.search(r"[\s\\<>\"]", event["URL"].value)
    assert len(icalendar.Calendar.from_ical(data).events) == 1


def test_an_address_that_is_one_stays_as_it_is() -> None:
    address = "https://www.example.se/a%20b/?q=1&r=%C3%A5#topp"
    assert only(entry(url=address))["url"] == address
    assert only(entry(url="https://example.se/100%/å b"))["url"] == "https://example.se/100%25/%C3%A5%20b"


def test_every_line_of_the_time_zone_agrees_with_the_zone_database() -> None:
    """Read by a second implementation, dateutil; every change from 1970 to 2100, and each day between."""
    data, _ = written(ics.write, [])
    block = data[data.index(b"BEGIN:VTIMEZONE") : data.index(b"END:VTIMEZONE")].decode() + "END:VTIMEZONE\r\n"
    zone = _dateutil_zone(block)
    for day in range(0, 365 * 130, 3):
        noon = datetime(1970, 1, 1, 12) + timedelta(days=day)  # noqa: DTZ001
        assert noon.replace(tzinfo=zone).utcoffset() == noon.replace(tzinfo=STOCKHOLM).utcoffset(), noon
    for year, (month, hour) in product((1981, 1995, 1996, 2022, 2024, 2037, 2038, 2060), ((3, 0), (9, 0), (10, 0))):
        for hours in range(32 * 24):
            local = datetime(year, month, 1, hour) + timedelta(hours=hours)  # noqa: DTZ001
            expected = local.replace(tzinfo=STOCKHOLM)
            if expected.astimezone(UTC).astimezone(STOCKHOLM).replace(tzinfo=None) == local:  # a time that exists
                assert local.replace(tzinfo=zone).utcoffset() == expected.utcoffset(), local


def _dateutil_zone(block: str) -> Any:  # noqa: ANN401
    return tz.tzical(io.StringIO(block.replace("\r\n", "\n"))).get("Europe/Stockholm")


@pytest.mark.parametrize(
    ("said", "written_"),
    {
        "2022-03-27T01:30:00+01:00": "20220327T013000",
        "2022-03-27T03:30:00+02:00": "20220327T033000",
        "2022-07-01T09:00:00+02:00": "20220701T090000",
        "2022-07-01T07:00:00+00:00": "20220701T090000",  # another offset, the same moment
        "2022-10-30T02:30:00+02:00": "20221030T023000",
        "2022-10-30T02:30:00+01:00": "20221030T013000Z",  # the second time: a local time would mean the first
        "1965-07-01T12:00:00+01:00": "19650701T110000Z",  # before VTIMEZONE begins
    }.items(),
)
def test_clock_times_are_right_on_the_days_when_the_clock_changes(said: str, written_: str) -> None:
    (event,) = events(written(ics.write, [entry(start=said)])[0])
    assert event["DTSTART"].value == written_
    assert event["DTSTART"].parameters == ("" if written_.endswith("Z") else ";TZID=Europe/Stockholm")


def test_an_event_over_the_hour_that_comes_twice_ends_after_its_start() -> None:
    event = only(entry(start="2022-10-30T02:45:00+02:00", end="2022-10-30T02:15:00+01:00"))
    assert event["dtend"].dt - event["dtstart"].dt.astimezone(UTC) == timedelta(minutes=30)


@pytest.mark.parametrize(
    ("start", "end", "dtstart", "dtend"),
    [
        ("2022-11-11", None, "20221111", None),
        ("2022-11-11", "2022-11-11", "20221111", "20221112"),
        ("2023-12-30", "2023-12-31", "20231230", "20240101"),
        ("2022-11-11T09:00:00+01:00", None, "20221111T090000", None),
        ("2022-11-11T09:00:00+01:00", "2022-11-11", "20221111T090000", None),
        ("2022-11-11T09:00:00+01:00", "2022-11-13", "20221111", "20221114"),
        ("2022-11-11", "2022-11-11T16:00:00+01:00", "20221111", "20221112"),
        ("2022-11-11", "2022-11-13T16:00:00+01:00", "20221111", "20221114"),
    ],
)
def test_start_and_end_are_of_one_kind_and_nothing_is_invented(
    start: str, end: str | None, dtstart: str, dtend: str | None
) -> None:
    data, complaints = written(ics.write, [entry(start=start, end=end)])
    (event,) = events(data)
    assert event["DTSTART"].value == dtstart
    assert ("VALUE=DATE" in event["DTSTART"].parameters) == (len(dtstart) == 8)
    assert (event["DTEND"].value if "DTEND" in event else None) == dtend
    assert not complaints


def test_a_clock_that_a_whole_day_cannot_hold_is_told_in_the_description() -> None:
    assert only(entry(start="2022-11-11T09:00:00+01:00", end="2022-11-13"))["description"] == (
        "När: fredag 11 november 2022 kl. 09.00 – söndag 13 november 2022"
    )


@pytest.mark.parametrize(
    "end", ["2022-11-10T09:00:00+01:00", "2022-11-11T09:00:00+01:00", "2022-11-10", "2022-11-31", "9999-12-31"]
)
def test_an_end_that_is_none_is_left_out_with_a_complaint(end: str) -> None:
    data, complaints = written(ics.write, [entry(end=end)])
    (event,) = events(data)
    assert "DTEND" not in event
    (complaint,) = complaints
    assert complaint.startswith("example.se/traff: end left out")
    assert end in complaint


@pytest.mark.parametrize("start", [None, "2022-02-30", "2022-11-11T09:00:00", "0001-01-01T00:00:00+02:00"])
def test_an_event_without_a_start_that_can_be_read_is_left_out_with_a_complaint(start: str | None) -> None:
    data, complaints = written(ics.write, [entry(start=start)])
    assert not events(data)
    assert complaints == [f"example.se/traff: left out: no start that can be read: {start}"]


@pytest.mark.parametrize(
    ("status", "state", "expected", "notice"),
    [
        ("scheduled", "present", "CONFIRMED", None),
        ("scheduled", "ended", "CONFIRMED", None),
        ("scheduled", "gone", "TENTATIVE", "Sidan om evenemanget finns inte längre"),
        ("full", "present", "CONFIRMED", "Fullbokat"),
        ("cancelled", "present", "CANCELLED", "Inställt"),
        ("cancelled", "gone", "CANCELLED", "Inställt\nSidan om evenemanget finns inte längre"),
        ("postponed", "present", "TENTATIVE", "Uppskjutet (dagen kan vara den ursprungliga eller den nya)"),
    ],
)
def test_status_is_kept_and_said(status: str, state: str, expected: str, notice: str | None) -> None:
    event = only(entry(status=status)._replace(state=state))
    assert event["status"] == expected
    assert event.get("description") == notice
    assert event["summary"] == ("Uppskjutet: Träff" if status == "postponed" else "Träff")


def _occasion(day: int, place: str | None = None, hour: int = 18) -> dict[str, str | None]:
    return {"start": f"2024-10-{day}T{hour}:00:00+02:00", "end": None, "place": place}


def test_uids_of_occasions_stay_when_another_is_added() -> None:
    three = [_occasion(10), _occasion(12, "Växjö"), _occasion(12, "Ljungby")]
    before = [event["UID"].value for event in events(written(ics.write, [entry(occurrences=three)])[0])]
    assert before == [
        "example.se/traff#2024-10-10T18:00:00+02:00@swedish-events",
        "example.se/traff#2024-10-12T18:00:00+02:00@swedish-events",
        "example.se/traff#2024-10-12T18:00:00+02:00#2@swedish-events",
    ]
    after = events(written(ics.write, [entry(occurrences=[_occasion(11), *three])])[0])
    assert [event["UID"].value for event in after[1:]] == before


def test_each_occasion_has_its_own_time_and_place() -> None:
    venue = {
        "name": "Borggården",
        "room": None,
        "street": None,
        "postal_code": None,
        "locality": "Halmstad",
        "text": "Borggården i Halmstad",
    }
    data, _ = written(ics.write, [entry(occurrences=[_occasion(10), _occasion(12, "Växjö")], venue=venue)])
    assert [(one["DTSTART"].value, text(one["LOCATION"])) for one in events(data)] == [
        ("20241010T180000", "Borggården, Halmstad"),
        ("20241012T180000", "Växjö"),
    ]


def test_the_uid_of_an_event_depends_on_its_id_alone_and_a_long_one_is_kept_short() -> None:
    moved = entry(start="2030-01-01", title="Annat", status="cancelled")._replace(sequence=7)
    assert only(moved)["uid"] == only(entry())["uid"] == "example.se/traff@swedish-events"
    long = [only(entry()._replace(id="å" * 100 + end))["uid"] for end in "ab"]
    assert len(set(long)) == 2
    assert max(map(len, long)) <= 255


def test_times_of_the_entry_and_its_revisions_are_written() -> None:
    one = entry()._replace(sequence=3, first_seen="2024-01-02T03:04:05Z", changed="2024-02-03T04:05:06Z")
    event = only(one)
    assert event["sequence"] == 3
    assert event["created"].dt == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert event["last-modified"].dt == event["dtstamp"].dt == datetime(2024, 2, 3, 4, 5, 6, tzinfo=UTC)
    unknown = entry(source=RECORD["source"] | {"fetched_at": None})
    data, _ = written(ics.write, [unknown], Options(now=datetime(2025, 1, 1, tzinfo=UTC)))
    assert events(data)[0]["DTSTAMP"].value == "20250101T000000Z"
    assert not {"CREATED", "LAST-MODIFIED"} & events(data)[0].keys()


def test_the_description_tells_what_has_no_property_of_its_own() -> None:
    persons = [{"name": "Anna Ek", "role": "chef", "organisation": "MSB"}, {"name": "Bo Al", "role": None, "organisation": None}]
    agenda = [
        {"day": "2022-11-11", "start": "09:00", "end": None, "title": "Inledning", "speakers": persons},
        {"day": "2022-11-12", "start": "10:00", "end": "10:30", "title": "Fika", "speakers": []},
    ]
    fee = {"amount": 99.5, "currency": "SEK", "what": "no_show", "vat": "included"}
    values = {
        "agenda": agenda,
        "description": "Om träffen.",
        "organiser": "Länsstyrelsen",
        "mode": "hybrid",
        "audience": "Alla",
        "cost": {"free": False, "amounts": [fee], "text": None},
        "deadline": "2022-11-01",
        "url": "https://example.se/traff",
        "registration": {"url": "https://example.se/anmalan", "email": "namn@example.se", "phone": "1", "text": None},
    }
    event = only(entry(**values)._replace(sources=("https://example.se/traff", "https://example.org/traff")))
    assert event["description"].split("\n") == [
        *("Om träffen.", "", "Program:", "fredag 11 november 2022", "09.00 Inledning, Anna Ek (chef, MSB), Bo Al"),
        *("lördag 12 november 2022", "10.00–10.30 Fika", "", "Form: På plats och online", "Målgrupp: Alla"),
        *("Kostnad: 99,5 SEK (vid utebliven närvaro, inklusive moms)", "Sista anmälningsdag: tisdag 1 november 2022"),
        *("Anmälan: https://example.se/anmalan", "Arrangör: Länsstyrelsen", ""),
        *("https://example.se/traff", "https://example.org/traff"),
    ]
    assert "organizer" not in event
    assert "location" not in event


def test_an_event_without_title_has_no_summary_and_a_complaint() -> None:
    data, complaints = written(ics.write, [entry(title=None)])
    assert "SUMMARY" not in events(data)[0]
    assert complaints == ["example.se/traff: no title, so its event has no SUMMARY"]


def test_the_calendar_names_itself_and_is_whole_even_without_events() -> None:
    data, _ = written(ics.write, [], Options(name="Evenemang, Skåne", home="https://example.se/skane.ics"))
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["prodid"] == "-//swedish-events//swedish-events//SV"
    assert calendar["version"] == "2.0"
    assert [text(line) for line in lines(data) if line.name in {"NAME", "X-WR-CALNAME"}] == ["Evenemang, Skåne"] * 2
    assert calendar["source"] == "https://example.se/skane.ics"
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]  # at least one component (RFC 5545, 3.6)


def test_the_same_entries_give_the_same_bytes() -> None:
    first, _ = written(ics.write, fixtures.entries())
    again = [one._replace(record=json.loads(json.dumps(one.record))) for one in fixtures.entries()]
    assert written(ics.write, again)[0] == first


def test_entries_are_written_as_they_come() -> None:
    """One is not held while the next is asked for: a calendar of any length is written in the same memory."""
    taken: list[int] = []

    class Sink:
        def write(self, data: bytes, /) -> int:
            taken.append(data.count(b"BEGIN:VEVENT"))
            return len(data)

        def flush(self) -> None:
            """Nothing is held."""

    seen: list[int] = []

    def asked() -> Iterator[Entry]:
        for number in range(3):
            seen.append(sum(taken))
            yield entry()._replace(id=str(number))

    ics.write(asked(), Sink(), Options())
    assert seen == [0, 1, 2]
