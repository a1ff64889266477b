"""JSON-LD against the vocabulary of schema.org (rdflib's list of terms, pyshacl's shapes of all of it) and Google's needs."""

import io
import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pyshacl
import pytest
from hypothesis import given
from rdflib import RDF, RDFS, SDO, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from scraper.export import jsonld
from scraper.export.entry import Entry, Options
from tests.export import entries as fixtures
from tests.export import made
from tests.export.made import HOSTILE, entry, written

# rdflib's own reader of JSON-LD uses what rdflib has deprecated
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

DATES: Final = (SDO.startDate, SDO.endDate, SDO.validThrough)
#: schema.org's own context, as far as it makes addresses of these properties' values; there is no network here.
CONTEXT: Final = {
    "@vocab": str(SDO),
    **{name: {"@type": "@id"} for name in ("url", "sameAs", "eventStatus", "eventAttendanceMode", "availability")},
}
VENUE: Final = dict.fromkeys(("name", "room", "street", "postal_code", "locality", "text"))
REGISTRATION: Final = dict.fromkeys(("url", "email", "phone", "open", "capacity", "text"))


@cache
def exported() -> tuple[dict[str, Any], list[str]]:
    """The document of all fixtures, and the complaints."""
    data, complaints = written(jsonld.write, fixtures.entries())
    return json.loads(data), complaints


@cache
def graph() -> Graph:
    return parsed(exported()[0])


def parsed(document: dict[str, Any]) -> Graph:
    assert document["@context"] == "https://schema.org"
    return Graph().parse(data=json.dumps(document | {"@context": CONTEXT}), format="json-ld")


@cache
def vocabulary() -> Graph:
    """Classes and properties of schema.org as SHACL shapes, which pyshacl ships, with https in their addresses."""
    text = (files("pyshacl") / "assets" / "schema.ttl").read_text("utf-8")
    return Graph().parse(data=text.replace("http://schema.org", "https://schema.org"), format="turtle")


def classes(node: Node, data: Graph) -> set[Node]:
    """The classes of a node and all above them."""
    return {above for kind in data.objects(node, RDF.type) for above in ancestry(kind)}


@cache
def ancestry(kind: Node) -> frozenset[Node]:
    return frozenset({kind, *filter(None, vocabulary().transitive_objects(kind, RDFS.subClassOf))})


@cache
def properties(kind: Node) -> frozenset[Node]:
    shapes = vocabulary().objects(kind, SH.property)
    return frozenset(path for shape in shapes for path in vocabulary().objects(shape, SH.path))


def test_every_class_and_property_is_a_term_of_schema_org() -> None:
    kinds = set(graph().objects(None, RDF.type))
    terms = set(graph().predicates()) - {RDF.type}
    assert {SDO.Event, SDO.Place, SDO.PostalAddress, SDO.Offer, SDO.Person, SDO.Organization} <= kinds
    assert {SDO.name, SDO.startDate, SDO.location, SDO.offers, SDO.performer, SDO.subEvent} <= terms
    assert [term for term in kinds | terms if str(term).removeprefix(str(SDO)) not in SDO] == []
    assert "startdate" not in SDO, "the list is closed, and so is the check"


def test_every_property_belongs_to_the_class_it_stands_in() -> None:
    wrong = {
        (term, kind)
        for node in set(graph().subjects())
        for term in set(graph().predicates(node)) - {RDF.type}
        if not any(term in properties(kind) for kind in classes(node, graph()))
        for kind in graph().objects(node, RDF.type)
    }
    assert wrong == set()
    assert SDO.startDate not in properties(SDO.Place)


@pytest.mark.parametrize("name", ["eventStatus", "eventAttendanceMode", "availability"])
def test_every_enumerated_value_is_a_member_of_its_enumeration(name: str) -> None:
    enumeration = {
        "eventStatus": SDO.EventStatusType,
        "eventAttendanceMode": SDO.EventAttendanceModeEnumeration,
        "availability": SDO.ItemAvailability,
    }[name]
    values = set(graph().objects(None, SDO[name]))
    assert len(values) > 1
    assert values <= set(vocabulary().subjects(RDF.type, enumeration))


def test_every_value_is_of_the_type_that_schema_org_expects() -> None:
    """Judged by pyshacl on events which, together, show every kind of statement that the whole set makes."""
    chosen = parsed({"@context": "https://schema.org", "@graph": [*various(exported()[0]["@graph"])]})
    assert statements(chosen) == statements(graph())
    report = judged(typed(chosen), shapes_of({kind for node in chosen.subjects() for kind in classes(node, chosen)}))
    assert [*report.objects(None, SH.resultMessage)] == []
    wrong = typed(parsed(jsonld.event(entry(speakers=[], contacts=[]))))
    (event,) = wrong.subjects(RDF.type, SDO.Event)
    wrong.add((event, SDO.location, Literal("2022-02-02", datatype=XSD.date)))
    assert len([*judged(wrong, shapes_of(classes(event, wrong))).subjects(RDF.type, SH.ValidationResult)]) == 1


def statements(data: Graph) -> set[tuple[Node, ...]]:
    """What classes have which properties with what kind of values."""
    return {
        (kind, term, *(set(data.objects(value, RDF.type)) or {_kind(value)}))
        for node, term, value in data
        for kind in data.objects(node, RDF.type)
    }


def _kind(value: Node) -> Node:
    return (value.datatype or RDF.langString) if isinstance(value, Literal) else RDFS.Resource


def various(events: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen: set[tuple[Node, ...]] = set()
    for event in sorted(events, key=lambda one: len(json.dumps(one))):
        new = statements(parsed({"@context": "https://schema.org"} | event)) - seen
        seen |= new
        if new:
            yield event


def typed(data: Graph) -> Graph:
    """With the types of dates, as schema.org's own context gives them, and those of numbers, which it has only one of."""
    found = Graph()
    for node, term, value in data:
        kind = (XSD.date if len(str(value)) == 10 else XSD.dateTime) if term in DATES else XSD.float
        found.add((node, term, Literal(str(value), datatype=kind) if term in {*DATES, SDO.price} else value))
    return found


def shapes_of(kinds: set[Node]) -> Graph:
    """The shapes of these classes and nothing else of the vocabulary: the rest takes ten seconds."""
    found, waiting = Graph(), [*kinds]
    while waiting:
        node = waiting.pop()
        for _, term, value in vocabulary().triples((node, None, None)):
            found.add((node, term, value))
            if term == SH.property or isinstance(value, BNode):
                waiting.append(value)
    return found


def judged(data: Graph, shapes: Graph) -> Graph:
    """The report of pyshacl, which has to know what is a part of what and which values are enumerated."""
    known = Graph()
    for part in (data, vocabulary().triples((None, RDFS.subClassOf, None))):
        for triple in part:
            known.add(triple)
    for node, kind in vocabulary().subject_objects(RDF.type):
        if str(kind).startswith(str(SDO)):
            known.add((node, RDF.type, kind))
    report = pyshacl.validate(known, shacl_graph=shapes)[1]
    assert isinstance(report, Graph)
    return report


def test_exactly_the_events_without_a_complaint_have_what_a_rich_result_needs() -> None:
    shapes = Graph().parse(Path(__file__).with_name("rich_result.ttl"))
    report = pyshacl.validate(graph(), shacl_graph=shapes)[1]
    assert isinstance(report, Graph)
    failing = {str(node) for node in report.objects(None, SH.focusNode)}
    document, complaints = exported()
    complained = {complaint.split(": no rich result: ")[0] for complaint in complaints}
    assert len(complained) == len(complaints), "one line an event"
    ids = {one.id: node["@id"] for one, node in zip(fixtures.entries(), document["@graph"], strict=True)}
    assert failing == {ids[name] for name in complained}
    assert 0 < len(failing) < len(ids)


@pytest.mark.parametrize(
    ("values", "lacks"),
    [
        ({"title": None, "start": "2022-02-30"}, "name, startDate, location missing"),
        ({"venue": VENUE | {"name": "Slottet"}}, "location.address missing"),
        ({"venue": VENUE | {"locality": "Växjö"}}, None),
        ({"mode": "online"}, "location missing"),
        ({"mode": "online", "registration": REGISTRATION | {"url": "https://example.se/a"}}, None),
        ({"mode": "in_person", "registration": REGISTRATION | {"url": "https://example.se/a"}}, "location missing"),
    ],
)
def test_a_complaint_names_what_is_missing(values: dict[str, Any], lacks: str | None) -> None:
    complaints = written(jsonld.write, [entry(speakers=[], **values)])[1]
    assert complaints == ([f"example.se/traff: no rich result: {lacks}"] if lacks else [])


def test_the_values_are_those_of_the_records() -> None:
    for one, node in zip(fixtures.entries(), exported()[0]["@graph"], strict=True):
        record, lone = one.record, {"name": None}
        registration, cost = record["registration"] or {}, record["cost"] or {}
        for name, value in {
            "name": record["title"],
            "startDate": record["start"],
            "endDate": record["end"],
            "description": record["description"],
            "isAccessibleForFree": cost.get("free"),
            "maximumAttendeeCapacity": registration.get("capacity"),
        }.items():
            assert node.get(name) == value, (one.id, name)
        assert node.get("organizer", lone)["name"] == record["organiser"]
        assert node.get("audience", {"audienceType": None})["audienceType"] == record["audience"]
        persons = [
            {"name": who["name"], "role": who.get("jobTitle"), "organisation": who.get("worksFor", lone)["name"]}
            for who in node.get("performer", [])
        ]
        assert persons == record["speakers"]
        offers = _list(node.get("offers"))
        prices = [amount["amount"] for amount in cost.get("amounts", ()) if amount["what"] != "no_show"]
        assert [offer["price"] for offer in offers if "price" in offer] == ([0] if cost.get("free") else []) + prices
        assert {offer.get("validThrough") for offer in offers} <= {record["deadline"]}
        assert bool(offers) or not record["deadline"]


def _list(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [] if value is None else [value]


def test_sessions_are_agenda_items_on_their_day_with_their_clock() -> None:
    count = 0
    for one, node in zip(fixtures.entries(), exported()[0]["@graph"], strict=True):
        clocks = [
            (item["start"], item["title"])
            for item in one.record["agenda"]
            if item["kind"] not in {"registration", "break", "lunch", "meal"}
        ]
        sessions = node.get("subEvent", [])[len(one.record["occurrences"]) :]
        if sessions and all(session["startDate"][10:] for session in sessions):
            local = [datetime.fromisoformat(session["startDate"]).astimezone(made.STOCKHOLM) for session in sessions]
            said = {item["day"] for item in one.record["agenda"]}
            assert said == {None} or {str(time.date()) for time in local} <= said
            if said == {None} or None not in said:
                assert [(f"{time:%H:%M}", session.get("name")) for time, session in zip(local, sessions, strict=True)] == clocks
                count += len(sessions)
    assert count > 200


def _item(**values: str | None) -> dict[str, Any]:
    return dict.fromkeys(("day", "start", "end", "end_inferred", "title", "description")) | {
        "kind": "talk",
        "speakers": [],
        **values,
    }


@pytest.mark.parametrize(
    ("event", "item", "times"),
    [
        ({}, {"start": "09:30", "end": "10:00"}, ("2022-11-11T09:30:00+01:00", "2022-11-11T10:00:00+01:00")),
        ({"start": "2022-07-01"}, {"start": "09:30"}, ("2022-07-01T09:30:00+02:00", None)),
        ({"start": "2022-11-11", "end": "2022-11-12"}, {"start": "09:30"}, None),
        (
            {"start": "2022-11-11", "end": "2022-11-12"},
            {"day": "2022-11-12", "start": "09:30", "end_inferred": "10:00"},
            ("2022-11-12T09:30:00+01:00", None),
        ),
        ({"start": None}, {"start": "09:30"}, None),
        ({}, {"start": "22:00", "end": "01:00"}, ("2022-11-11T22:00:00+01:00", None)),
        ({}, {"title": "Samtal"}, ("2022-11-11", None)),
        ({}, {"start": "12:00", "kind": "lunch"}, None),
    ],
)
def test_a_session_has_a_time_only_where_its_day_is_known(
    event: dict[str, Any], item: dict[str, Any], times: tuple[str, str | None] | None
) -> None:
    node = jsonld.event(entry(**event, agenda=[_item(**item)]))
    assert [(part["startDate"], part.get("endDate")) for part in node.get("subEvent", [])] == ([times] if times else [])


def test_each_occasion_is_an_event_with_its_own_time_and_place() -> None:
    start = "2024-10-10T18:00:00+02:00"
    two = [
        {"start": start, "end": None, "place": "Växjö"},
        {"start": "2024-10-11", "end": "2024-10-12", "place": None},
        {"start": None, "end": None, "place": "Ljungby"},
    ]
    node = jsonld.event(entry(start=start, occurrences=two, venue=VENUE | {"locality": "Växjö"}, status="cancelled"))
    first, second = node["subEvent"]
    assert (first["startDate"], first["location"]) == (start, {"@type": "Place", "name": "Växjö"})
    assert (second["startDate"], second["endDate"]) == ("2024-10-11", "2024-10-12")
    assert "location" not in second, "the venue may be the first one's"
    assert first["name"] == second["name"] == "Träff"
    assert first["eventStatus"] == second["eventStatus"] == str(SDO.EventCancelled)


@pytest.mark.parametrize(
    ("status", "state", "open_", "expected", "availability"),
    [
        ("scheduled", "present", None, "EventScheduled", None),
        ("scheduled", "present", True, "EventScheduled", "InStock"),
        ("scheduled", "present", False, "EventScheduled", None),
        ("full", "present", True, "EventScheduled", "SoldOut"),
        ("full", "present", None, "EventScheduled", "SoldOut"),
        ("cancelled", "present", True, "EventCancelled", None),
        ("postponed", "present", None, "EventPostponed", None),
        ("scheduled", "gone", None, None, None),
        ("cancelled", "gone", None, "EventCancelled", None),
    ],
)
def test_status_and_availability(
    status: str, state: str, open_: bool | None, expected: str | None, availability: str | None
) -> None:
    one = entry(status=status, registration=REGISTRATION | {"open": open_})._replace(state=state)
    node = jsonld.event(one)
    assert node.get("eventStatus") == (str(SDO[expected]) if expected else None)
    assert node.get("offers", {}).get("availability") == (str(SDO[availability]) if availability else None)


def test_offers_say_price_tax_deadline_and_where() -> None:
    amounts = [
        {"amount": 1200, "currency": "SEK", "what": "Ordinarie", "vat": "excluded"},
        {"amount": 99.5, "currency": "EUR", "what": None, "vat": None},
        {"amount": 500, "currency": "SEK", "what": "no_show", "vat": None},
    ]
    registration = REGISTRATION | {"url": "www.example.se/anmälan", "capacity": 75}
    cost = {"free": False, "amounts": amounts, "text": None}
    node = jsonld.event(entry(cost=cost, deadline="2022-11-01", registration=registration))
    shared = {"validThrough": "2022-11-01", "url": "http://www.example.se/anm%C3%A4lan"}
    price = {"price": 1200, "priceCurrency": "SEK"}
    specification = {"@type": "PriceSpecification", **price, "valueAddedTaxIncluded": False}
    assert node["offers"] == [
        {"@type": "Offer", "name": "Ordinarie", **price, "priceSpecification": specification} | shared,
        {"@type": "Offer", "price": 99.5, "priceCurrency": "EUR"} | shared,
    ]
    assert node["isAccessibleForFree"] is False
    assert node["maximumAttendeeCapacity"] == 75
    free = jsonld.event(entry(cost={"free": True, "amounts": amounts[2:], "text": None}))
    assert (free["isAccessibleForFree"], free["offers"]) == (True, {"@type": "Offer", "price": 0})


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/anmalan", "mailto:a@example.se", "example"])
def test_what_is_no_address_on_the_web_is_no_url(address: str) -> None:
    node = jsonld.event(entry(mode="online", url=address, registration=REGISTRATION | {"url": address}))
    assert not {"url", "location", "offers"} & node.keys()


def test_places() -> None:
    venue = VENUE | {
        "name": "Slottet",
        "room": "Nissan",
        "street": "Slottsgatan 2",
        "locality": "Halmstad",
        "text": "Slottet m.m.",
    }
    registration = REGISTRATION | {"url": "https://example.se/a"}
    place, web = jsonld.event(entry(venue=venue, mode="hybrid", registration=registration))["location"]
    address = {"streetAddress": "Slottsgatan 2", "addressLocality": "Halmstad", "addressCountry": "SE"}
    assert place == {
        "@type": "Place",
        "name": "Slottet, Nissan",
        "address": {"@type": "PostalAddress"} | address,
        "description": "Slottet m.m.",
    }
    assert web == {"@type": "VirtualLocation", "url": "https://example.se/a"}
    abroad = jsonld.event(entry(venue=VENUE | {"locality": "Bryssel"}))["location"]
    assert abroad["address"] == {"@type": "PostalAddress", "addressLocality": "Bryssel"}
    assert jsonld.event(entry(venue=VENUE | {"text": "I parken"}))["location"] == {"@type": "Place", "name": "I parken"}
    assert "location" not in jsonld.event(entry(venue=VENUE))


def test_other_pages_of_the_event_are_the_same_as_it() -> None:
    pages = ("https://example.se/a", "https://example.se/b", "https://example.org/c")
    node = jsonld.event(entry(url=pages[0])._replace(sources=pages, id="example.se/å b"))
    assert (node["url"], node["sameAs"]) == (pages[0], [*pages[1:]])
    assert node["@id"] == "urn:swedish-events:event:example.se/%C3%A5%20b"


class _Scripts(HTMLParser):
    """What stands in script elements, and whether anything stands outside."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    "hostile", [*HOSTILE, "</script><script>alert(1)</script>", "<!--<script>", "</ScRiPt\n>", "]]>&lt;/script>"]
)
def test_no_text_ends_the_script_element_it_stands_in(hostile: str) -> None:
    node = jsonld.event(
        entry(title=hostile, description=hostile, organiser=hostile, audience=hostile)._replace(id=hostile, sources=(hostile,))
    )
    text = jsonld.serialised(node)
    page = _Scripts()
    page.feed(f'<script type="application/ld+json">{text}</script>')
    page.close()
    assert page.tags == ["script"]
    said = json.loads(page.text)["name"]
    assert said == hostile.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert "<" not in text
    assert "\n" not in text


@given(made.entries)
def test_any_entries_make_a_document_whose_terms_are_schema_orgs(given_: list[Entry]) -> None:
    given_ = [one._replace(record={**one.record, "agenda": [_item(**item) for item in one.record["agenda"]]}) for one in given_]
    data, complaints = written(jsonld.write, given_)
    document = json.loads(data)
    assert [node["@id"] for node in document["@graph"]] == [jsonld.event(one)["@id"] for one in given_]
    for node in _nodes(document["@graph"]):
        allowed = {term for kind in ancestry(URIRef(SDO + node["@type"])) for term in properties(kind)}
        assert {URIRef(SDO + name) for name in node if name[0] != "@"} <= allowed
        assert all(value not in (None, "", [], {}) for value in node.values())
    assert len(complaints) <= len(given_)


def _nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _nodes(part)


def test_an_event_for_a_page_is_the_same_as_in_the_document() -> None:
    document = exported()[0]
    for one, node in zip(fixtures.entries(), document["@graph"], strict=True):
        assert jsonld.event(one) == {"@context": document["@context"]} | node


def test_no_contact_person_is_published() -> None:
    whole = json.dumps(exported()[0])
    assert "contactPoint" not in whole
    assert "email" not in {key for node in _nodes(exported()[0]) for key in node}


def test_the_same_entries_give_the_same_bytes_and_none_a_whole_document() -> None:
    first, _ = written(jsonld.write, fixtures.entries())
    again = [one._replace(record=json.loads(json.dumps(one.record))) for one in fixtures.entries()]
    assert written(jsonld.write, again)[0] == first
    assert json.loads(written(jsonld.write, [])[0]) == {"@context": "https://schema.org", "@graph": []}


def test_entries_are_written_as_they_come() -> None:
    sink, seen = io.BytesIO(), list[int]()

    def asked() -> Iterator[Entry]:
        for number in range(3):
            seen.append(sink.getvalue().count(b"urn:swedish-events"))
            yield entry()._replace(id=str(number))

    jsonld.write(asked(), sink, Options())
    assert seen == [0, 1, 2]
