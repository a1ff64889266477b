"""Text and metadata together: what is filled, what is kept, and what is told."""

import json
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import extract
from scraper.model import Event

PROSE = "Välkommen till en dag om vatten i alla dess former, för stora och små."
PLACE = {
    "@type": "Place",
    "name": "Rådhuset",
    "address": {"streetAddress": "Stortorget 1", "postalCode": "222 23", "addressLocality": "Lund"},
}


def read(
    *lines: str, page_url: str | None = None, as_of: date | None = None, data: Mapping[str, object] | None = None, **more: object
) -> Event:
    given = {"@context": "https://schema.org", "@type": "Event", "name": "Vattendagen", **(data or {}), **more}
    script = f'<script type="application/ld+json">{json.dumps(given)}</script>'
    text = "".join(f"<p>{line}</p>" for line in (PROSE, *lines))
    return extract(f"<title>Vattendagen</title>{script}<main><h1>Vattendagen</h1>{text}</main>", url=page_url, as_of=as_of)


def messages(event: Event, code: str = "metadata_conflict") -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in event.problems if problem.code == code]


def rules(event: Event, field: str) -> list[str]:
    return [mark.rule if mark.start is None else "text" for mark in event.evidence if mark.field == field]


@pytest.mark.parametrize(
    ("line", "start", "end", "both", "by"),
    [
        # the text is silent
        ("", "2024-05-04", None, ("2024-05-04", None), ["json-ld"]),
        ("", "2024-05-04T10:00", "2024-05-05T16:00", ("2024-05-04T10:00:00+02:00", "2024-05-05T16:00:00+02:00"), ["json-ld"]),
        ("", "2024-05-04T08:00Z", "2024-05-04T10:00Z", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"), ["json-ld"]),
        ("Tid: kl 10-12", "2024-05-04", None, ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"), ["json-ld", "text"]),
        # the text is partial
        ("Datum: 4 maj", "2024-05-04", None, ("2024-05-04", None), ["text", "json-ld"]),
        ("Datum: 4 maj kl 10", "2024-05-04T10:00", "2024-05-04T12:00", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"), ["text", "text", "json-ld"]),
        ("Datum: 4 maj 2024", "2024-05-04T10:00", None, ("2024-05-04T10:00:00+02:00", None), ["text", "json-ld"]),
        ("Datum: 4–5 maj 2024", "2024-05-04T10:00", "2024-05-05T15:00", ("2024-05-04T10:00:00+02:00", "2024-05-05T15:00:00+02:00"), ["text", "json-ld"]),
        ("Datum: 4 maj 2024 kl 10–12", "2024-05-04T00:00", "2024-05-04T23:59", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"), ["text", "text"]),
        # both say the same
        ("Datum: 4 maj 2024 kl 10–12", "2024-05-04T10:00", "2024-05-04T12:00", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"), ["text", "text"]),
        # one day of a longer time is no conflict
        ("Datum: 5 maj 2024 kl 10–12", "2024-05-01", "2024-05-31", ("2024-05-05T10:00:00+02:00", "2024-05-05T12:00:00+02:00"), ["text", "text"]),
    ],
)  # fmt: skip
def test_times_that_agree(line: str, start: str, end: str | None, both: tuple[str, str | None], by: list[str]) -> None:
    event = read(line, startDate=start, endDate=end)
    assert (event.start, event.end) == both
    assert rules(event, "/start") == by
    assert event.problems == ()


@pytest.mark.parametrize(
    ("line", "start", "end", "both", "told"),
    [
        ("Datum: 4 maj 2024 kl 10–12", "2024-05-05T10:00", "2024-05-05T12:00", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"),
         [("/start", "the text says 2024-05-04T10:00:00+02:00, json-ld says 2024-05-05T10:00:00+02:00")]),
        ("Datum: 4 maj 2024", "2024-06-05T10:00", "2024-06-05T12:00", ("2024-05-04", None),
         [("/start", "the text says 2024-05-04, json-ld says 2024-06-05T10:00:00+02:00")]),
        ("Datum: 4 maj 2024 kl 10", "2024-05-04T11:00", "2024-05-04T12:00", ("2024-05-04T10:00:00+02:00", None),
         [("/start", "the text says 10:00, json-ld says 11:00")]),
        ("Datum: 4 maj 2024 kl 10", "2024-05-04T10:00Z", "2024-05-04T12:00Z", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"),
         [("/start", "the text says 10:00, json-ld says 12:00 (written 10:00 of another zone)")]),
        ("Datum: 4 maj 2024 kl 10–12", "2024-05-04T10:00", "2024-05-04T13:00", ("2024-05-04T10:00:00+02:00", "2024-05-04T12:00:00+02:00"),
         [("/end", "the text says 2024-05-04T12:00:00+02:00, json-ld says 2024-05-04T13:00:00+02:00")]),
        ("Tid: kl 10", "2024-05-04T11:00", "2024-05-04T13:00", ("2024-05-04T10:00:00+02:00", None),
         [("/start", "the text says 10:00, json-ld says 11:00")]),
    ],
)  # fmt: skip
def test_times_that_disagree(line: str, start: str, end: str, both: tuple[str, str | None], told: list[tuple[str, str]]) -> None:
    event = read(line, startDate=start, endDate=end)
    assert (event.start, event.end) == both
    assert messages(event) == told


def test_a_year_from_elsewhere_gives_way() -> None:
    day = "Lördag 4 maj kl 10"
    event = read(
        day, startDate="2024-05-04T10:00", page_url="https://www.lund.example/2018/02/vattendagen/", as_of=date(2019, 3, 1)
    )
    assert event.start == "2024-05-04T10:00:00+02:00"
    assert event.problems == ()


def test_a_weekday_that_contradicts_metadata_keeps_its_year() -> None:
    event = read("Lördag 4 maj kl 10", startDate="2025-05-04T10:00", page_url="https://www.lund.example/2024/02/vattendagen/")
    assert event.start == "2024-05-04T10:00:00+02:00"
    assert messages(event) == [("/start", "the text says 2024-05-04T10:00:00+02:00, json-ld says 2025-05-04T10:00:00+02:00")]


def test_a_day_without_a_year_that_disagrees() -> None:
    event = read("Datum: 5 maj kl 10", startDate="2024-05-04T10:00")
    assert event.start == "2024-05-05T10:00:00+02:00"
    assert messages(event, "year_inferred") == [("/start", "year from json-ld")]
    assert len(messages(event)) == 1


def test_occurrences_behind_the_one_that_the_text_names() -> None:
    parts = [
        {"@type": "Event", "startDate": f"2024-05-{day}T10:00", "endDate": f"2024-05-{day}T11:00"} for day in ("04", "11", "18")
    ]
    event = read("Datum: 11 maj 2024 kl 10", startDate="2024-05-04", endDate="2024-05-18", subEvent=parts)
    assert [each.start for each in event.occurrences] == [f"2024-05-{day}T10:00:00+02:00" for day in ("11", "04", "18")]
    assert (event.start, event.end) == (event.occurrences[0].start, event.occurrences[0].end)
    assert event.end == "2024-05-11T11:00:00+02:00"
    assert rules(event, "/occurrences/0/start") == rules(event, "/start") == ["text", "text"]
    assert rules(event, "/occurrences/1/start") == ["json-ld"]


def test_parts_of_other_names_are_no_occurrences() -> None:
    parts = [{"@type": "Event", "name": f"Del {n}", "startDate": f"2024-05-04T1{n}:00"} for n in range(3)]
    event = read(startDate="2024-05-04T10:00", subEvent=parts)
    assert (event.start, event.occurrences) == ("2024-05-04T10:00:00+02:00", ())


@pytest.mark.parametrize(
    ("schedule", "days"),
    [
        ({"repeatFrequency": "P1W", "startDate": "2024-05-06", "endDate": "2024-05-20", "startTime": "18:00", "endTime": "19:00"}, ["06", "13", "20"]),
        ({"repeatFrequency": "P1W", "startDate": "2024-05-06", "repeatCount": 2, "byDay": ["Monday", "https://schema.org/Wednesday"]}, ["06", "08"]),
        ({"repeatFrequency": "P1D", "startDate": "2024-05-06", "repeatCount": "3", "exceptDate": "2024-05-07"}, ["06", "08"]),
        ({"repeatFrequency": "P2W", "startDate": "2024-05-06", "endDate": "2024-05-21", "byDay": {"@id": "https://schema.org/Monday"}}, ["06", "20"]),
        ({"repeatFrequency": "P1W", "startDate": "2024-05-06"}, []),
        ({"repeatFrequency": "P1M", "startDate": "2024-05-06", "repeatCount": 3}, []),
        ({"repeatFrequency": "P1W", "startDate": "2024-05-06", "repeatCount": 99999999999999999999}, []),
    ],
)  # fmt: skip
def test_schedules(schedule: dict[str, object], days: list[str]) -> None:
    event = read(startDate="2024-05-06", eventSchedule={"@type": "Schedule", **schedule})
    assert [each.start[:10] for each in event.occurrences if each.start] == [f"2024-05-{day}" for day in days]
    assert event.start
    assert event.start.startswith("2024-05-06")


@pytest.mark.parametrize(
    ("line", "location", "parts", "told"),
    [
        ("", PLACE, ("Rådhuset", "Stortorget 1", "222 23", "Lund"), []),
        ("", "Rådhuset, Stortorget 1, Lund", ("Rådhuset", "Stortorget 1", None, "Lund"), []),
        ("", {"@type": "Place", "name": "Stortorget 1", "address": {"streetAddress": "Stortorget 1"}}, (None, "Stortorget 1", None, None), []),
        ("Plats: Rådhuset", PLACE, ("Rådhuset", "Stortorget 1", "222 23", "Lund"), []),
        ("Plats: Lund", PLACE, ("Rådhuset", "Stortorget 1", "222 23", "Lund"), []),
        ("Plats: Biblioteket, Stortorget 1", PLACE, ("Biblioteket", "Stortorget 1", "222 23", "Lund"), []),
        ("Plats: Rådhuset, Malmö", PLACE, ("Rådhuset", None, None, "Malmö"), [("/venue/locality", "the text says Malmö, json-ld says Lund")]),
        ("Plats: Stadshallen", PLACE, ("Stadshallen", None, None, None), [("/venue/name", "the text says Stadshallen, json-ld says Rådhuset")]),
        ("Plats: Rådhuset, Storgatan 9", PLACE, ("Rådhuset", "Storgatan 9", None, None), [("/venue/street", "the text says Storgatan 9, json-ld says Stortorget 1")]),
        ("", {"@type": "Place", "name": "Online"}, None, []),
        ("", [{"@type": "VirtualLocation", "url": "https://x.example"}], None, []),
        ("", {"@type": "Place", "address": {}}, None, []),
    ],
)  # fmt: skip
def test_places(line: str, location: object, parts: tuple[str | None, ...] | None, told: list[tuple[str, str]]) -> None:
    event = read("Datum: 4 maj 2024", line, location=location, startDate="2024-05-04")
    venue = event.venue
    assert (venue and (venue.name, venue.street, venue.postal_code, venue.locality)) == parts
    assert messages(event) == told


ONLINE = "https://schema.org/OnlineEventAttendanceMode"
MIXED = "MixedEventAttendanceMode"
OFFLINE = "http://schema.org/OfflineEventAttendanceMode"


@pytest.mark.parametrize(
    ("line", "data", "mode", "conflicts"),
    [
        ("", {"eventAttendanceMode": ONLINE}, "online", 0),
        ("", {"eventAttendanceMode": MIXED, "location": PLACE}, "hybrid", 0),
        ("", {"location": [PLACE, {"@type": "VirtualLocation"}]}, "hybrid", 0),
        ("", {"location": {"@type": "VirtualLocation"}}, "online", 0),
        ("", {"location": PLACE}, "in_person", 0),
        ("Plats: Rådhuset", {"eventAttendanceMode": MIXED}, "hybrid", 0),
        ("Plats: Rådhuset", {"eventAttendanceMode": ONLINE}, "in_person", 1),
        ("Plats: Digitalt via Teams", {"eventAttendanceMode": OFFLINE, "location": PLACE}, "online", 1),
        ("", {}, None, 0),
    ],
)
def test_modes(line: str, data: dict[str, object], mode: str | None, conflicts: int) -> None:
    event = read("Datum: 4 maj 2024", line, startDate="2024-05-04", data=data)
    assert event.mode == mode
    assert len(messages(event)) == conflicts
    assert (event.venue is None) == (mode in {"online", None})


@pytest.mark.parametrize(
    ("line", "data", "status", "conflicts"),
    [
        ("", {"eventStatus": "https://schema.org/EventCancelled"}, "cancelled", 0),
        ("", {"eventStatus": "EventPostponed"}, "postponed", 0),
        ("", {"eventStatus": "EventRescheduled"}, "scheduled", 0),
        ("", {"offers": {"availability": "https://schema.org/SoldOut"}}, "full", 0),
        ("", {"offers": [{"availability": "SoldOut"}, {"availability": "InStock"}]}, "scheduled", 0),
        ("Evenemanget är fullbokat.", {"eventStatus": "EventScheduled"}, "full", 0),
        ("Evenemanget är inställt.", {"eventStatus": "EventScheduled"}, "cancelled", 1),
    ],
)
def test_statuses(line: str, data: dict[str, object], status: str, conflicts: int) -> None:
    event = read("Datum: 4 maj 2024", line, startDate="2024-05-04", data=data)
    assert event.status == status
    assert len(messages(event)) == conflicts


@pytest.mark.parametrize(
    ("line", "data", "free", "amounts", "conflicts"),
    [
        ("", {"isAccessibleForFree": True}, True, [], 0),
        ("", {"isAccessibleForFree": "https://schema.org/False"}, False, [], 0),
        ("", {"offers": {"price": 0}}, True, [], 0),
        ("", {"offers": {"price": "Gratis"}}, True, [], 0),
        ("", {"offers": [{"price": "150,50", "priceCurrency": "eur"}]}, False, [("150.5", "EUR", None)], 0),
        ("", {"offers": {"price": "150 kr"}}, False, [("150", "SEK", None)], 0),
        ("", {"offers": [{"price": "1 500"}]}, False, [("1500", "SEK", None)], 0),
        ("", {"offers": [{"name": "Vuxen", "price": 100}, {"name": "Barn", "price": 0}, {"name": "Student", "price": 50}]}, False,
         [("100", "SEK", "Vuxen"), ("50", "SEK", "Student")], 0),
        ("", {"offers": {"@type": "AggregateOffer", "lowPrice": 50, "highPrice": 90}}, False, [("50", "SEK", "lägst"), ("90", "SEK", "högst")], 0),
        ("", {"offers": {"@type": "AggregateOffer", "lowPrice": 50, "highPrice": 50}}, False, [("50", "SEK", None)], 0),
        ("", {"offers": {"priceSpecification": {"price": 50, "priceCurrency": "SEK"}}}, False, [("50", "SEK", None)], 0),
        ("", {"offers": {"price": "ring oss"}}, None, [], 0),
        ("", {"offers": {"price": "-5"}}, None, [], 0),
        ("Kostnad: Gratis", {"offers": {"price": 0}}, True, [], 0),
        ("Kostnad: Gratis", {"offers": {"price": 100}}, True, [], 1),
        ("Kostnad: 100 kr", {"offers": {"price": "100.00"}}, False, [("100", "SEK", None)], 0),
        ("Kostnad: 100 kr", {"offers": {"price": 120}}, False, [("100", "SEK", None)], 1),
        ("Vid utebliven avanmälan debiteras 500 kr.", {"offers": {"price": 0}}, True, [("500", "SEK", "no_show")], 0),
    ],
)  # fmt: skip
def test_costs(
    line: str, data: dict[str, object], free: bool | None, amounts: list[tuple[str, str, str | None]], conflicts: int
) -> None:
    event = read("Datum: 4 maj 2024", line, startDate="2024-05-04", data=data)
    cost = event.cost
    assert (cost.free if cost else None) == free
    assert [(f"{a.amount.normalize():f}", a.currency, a.what) for a in (cost.amounts if cost else ())] == amounts
    assert len(messages(event)) == conflicts


@pytest.mark.parametrize(
    ("url", "offer", "found"),
    [
        (None, "https://biljett.example/1", "https://biljett.example/1"),
        ("https://lund.example/dag", "https://www.lund.example/dag/", None),
        ("https://lund.example/dag", "https://www.lund.example/dag/?boka=1", "https://www.lund.example/dag/?boka=1"),
        (None, "javascript:alert(1)", None),
    ],
)
def test_where_to_register(url: str | None, offer: str, found: str | None) -> None:
    event = read("Datum: 4 maj 2024", startDate="2024-05-04", page_url=url, offers={"url": offer})
    assert (event.registration and event.registration.url) == found


def test_the_texts_own_link_is_kept() -> None:
    event = read(
        'Datum: 4 maj 2024. <a href="https://a.example/">Anmäl dig här</a>',
        startDate="2024-05-04",
        offers={"url": "https://b.example/"},
    )
    assert event.registration
    assert event.registration.url == "https://a.example/"


@pytest.mark.parametrize(
    ("line", "organizer", "found"),
    [
        ("", {"@type": "Organization", "name": "Vattenrådet"}, "Vattenrådet"),
        ("", "Vattenrådet", "Vattenrådet"),
        ("", "Organization", None),
        ("Arrangör: Lunds kommun", {"name": "Vattenrådet"}, "Lunds kommun"),
    ],
)
def test_organisers(line: str, organizer: object, found: str | None) -> None:
    event = read("Datum: 4 maj 2024", line, startDate="2024-05-04", organizer=organizer)
    assert event.organiser == found


@pytest.mark.parametrize(
    ("performer", "names"),
    [
        ({"@type": "Person", "name": "Stina Berg"}, ["Stina Berg"]),
        (["Stina Berg", "Organization", "https://x.example/"], ["Stina Berg"]),
        ([{"@type": "PerformingGroup", "name": "Bandet"}, {"name": "Åke Sund"}, {"name": "Lunds kommun"}], ["Åke Sund"]),
    ],
)
def test_performers(performer: object, names: list[str]) -> None:
    event = read("Datum: 4 maj 2024", startDate="2024-05-04", performer=performer)
    assert [person.name for person in event.speakers] == names


def test_each_person_once() -> None:
    people = [{"@type": "Person", "name": name} for name in ("Stina Berg", "Åke Sund")]
    event = read(
        "Datum: 4 maj 2024", "Föreläsare: Stina Berg, hydrolog, Lunds universitet", startDate="2024-05-04", performer=people
    )
    assert [(person.name, person.role) for person in event.speakers] == [("Stina Berg", "hydrolog"), ("Åke Sund", None)]


def test_the_description_is_plain_text() -> None:
    script = {
        "@type": "Event",
        "name": "Vattendagen",
        "startDate": "2024-05-04",
        "description": "&lt;p&gt;Om <b>vatten</b>&lt;br /&gt;&amp;amp; sand&lt;/p&gt;",
    }
    event = extract(
        f'<title>Vattendagen</title><script type="application/ld+json">{json.dumps([script, "https://schema.org"])}</script><h1>Vattendagen</h1>'
    )
    assert event.description == "Om vatten\n& sand"
    assert rules(event, "/description") == ["json-ld"]


TIMED = (
    "<h1>Vattendagen</h1><p>Datum: {}<p>Plats: Rådhuset<p>Senast uppdaterad: <time datetime='2025-01-20'>20 januari 2025</time>"
)


@pytest.mark.parametrize(
    ("words", "start", "by"),
    [
        ("<time datetime='2024-05-04T12:00:00Z'>4 maj</time> kl 10", "2024-05-04T10:00:00+02:00", "time"),
        ("<time datetime='2024-05-04'>lördag 4 maj</time>", "2024-05-04", "time"),
        ("<time datetime='2024-05-04'>4 maj 2023</time>", "2023-05-04", None),
        ("<time datetime='2024-05-05'>4 maj</time>", None, None),
        ("4 maj <time datetime='2024-05-04'>10.00</time>", None, None),
        ("<time datetime='2024-05-04'>4 maj</time> <time datetime='2025-05-04'>4 maj</time>", None, None),
    ],
)
def test_time_elements(words: str, start: str | None, by: str | None) -> None:
    event = extract(TIMED.format(words))
    assert event.start == start
    assert ("time" in rules(event, "/start")) == (by == "time")


WORDS = st.sampled_from(
    (
        "Event",
        "2024-05-04T10:00Z",
        "2024-05-04",
        "Rådhuset",
        "150",
        "0",
        "true",
        "Vattendagen",
        "EventCancelled",
        "https://x.example/",
        "",
    )
)
VALUE = st.recursive(WORDS | st.text(max_size=8), lambda v: st.lists(v, max_size=3) | st.dictionaries(st.sampled_from(("@type", "name", "address", "price", "url")), v, max_size=4), max_leaves=8)  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from(("startDate", "endDate", "location", "offers", "organizer", "performer", "subEvent", "eventStatus", "description", "url")),
        VALUE,
    )
)  # fmt: skip
def test_any_metadata_gives_a_record_with_evidence(data: dict[str, object]) -> None:
    event = read("Datum: 4 maj 2024", "Plats: Rådhuset", data=data)
    assert event.start
    assert event.start.startswith("2024-05-04")
    assert event.model_dump_json() == read("Datum: 4 maj 2024", "Plats: Rådhuset", data=data).model_dump_json()
    proven = {mark.field for mark in event.evidence}
    record = event.model_dump()
    for field in ("start", "end", "mode", "organiser", "title"):
        assert record[field] is None or f"/{field}" in proven
    assert all(f"/speakers/{n}/name" in proven for n in range(len(event.speakers)))
