"""JSON-LD, microdata and microformats to items."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import html
from scraper.element import Element
from scraper.structured import json_ld, microdata, microformats, statements
from scraper.structured.items import Item, local

EVENT: dict[str, object] = {"@context": "https://schema.org", "@type": "Event", "name": "Vattendagen", "startDate": "2024-05-01"}


def names(*scripts: str) -> list[str | None]:
    return [item.word("name") for item in json_ld.read(scripts)[0]]


def elements(markup: str) -> tuple[Element, ...]:
    return html.embedded(html.parse(markup)).elements


@pytest.mark.parametrize(
    "value",
    [
        EVENT,
        [EVENT],
        [[{"@type": "WebSite"}, EVENT]],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, EVENT]},
        {"@type": "WebPage", "mainEntity": EVENT},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": EVENT}]},
        {**EVENT, "@type": ["Thing", "https://schema.org/Event"]},
        {**EVENT, "@type": "http://schema.org/EducationEvent"},
        {**EVENT, "@type": "schema:Festival"},
        {"@type": "Course", "name": "Vattendagen", "hasCourseInstance": [{"@type": "CourseInstance", "startDate": "2024-05-01"}]},
        {**EVENT, "name": "Vatten&shy;dagen"},
        {**EVENT, "superEvent": {**EVENT, "name": "Vattenveckan"}, "subEvent": [{**EVENT, "name": "Invigning"}]},
    ],
)
def test_an_event_wherever_it_stands(value: object) -> None:
    assert [name and name.replace("\u00ad", "") for name in names(json.dumps(value))] == ["Vattendagen"]


@pytest.mark.parametrize(
    "value",
    [
        {**EVENT, "@type": "EventVenue"},
        {**EVENT, "@type": None},
        {**EVENT, "@type": 3},
        {"name": "Vattendagen"},
        1,
        "Event",
        None,
    ],
)
def test_what_is_no_event(value: object) -> None:
    assert names(json.dumps(value)) == []


SCRIPT = json.dumps(EVENT)


@pytest.mark.parametrize(
    "script",
    [
        f"<!-- {SCRIPT} -->",
        f"//<![CDATA[\n{SCRIPT}\n//]]>",
        f"{SCRIPT};",
        SCRIPT.replace("}", ",}"),
        SCRIPT.replace("Vattendagen", "Vatten\tdagen"),
        f"\ufeff {SCRIPT}".lstrip("\ufeff"),
        f"[{SCRIPT},\n]",
    ],
)
def test_mistakes_are_forgiven(script: str) -> None:
    assert [name and name.replace(" ", "") for name in names(script)] == ["Vattendagen"]


@pytest.mark.parametrize(
    "script", [SCRIPT[:-5], SCRIPT.replace(":", "=", 2), "{" * 200_000 + '"startDate"', " " * 1_000_001 + SCRIPT]
)
def test_what_cannot_be_read_is_told(script: str) -> None:
    assert json_ld.read([script, SCRIPT]) == (json_ld.read([SCRIPT])[0], True)


@pytest.mark.parametrize(
    "script", ["{", "var x = 1;", "[" * 100_000 + "]" * 100_000, '"' + '\\"' * 100_000, ", " * 100_000, '[{"' * 100_000]
)
def test_other_scripts_are_no_problem(script: str) -> None:
    assert json_ld.read([script]) == ([], False)


def test_things_that_point_at_each_other() -> None:
    place = {"@type": "Place", "@id": "#place", "name": "Rådhuset", "event": {"@id": "#event"}}
    event = {**EVENT, "@id": "#event", "location": {"@id": "#place"}, "organizer": {"@id": "#nobody"}}
    [item] = json_ld.read([json.dumps([place, event])])[0]
    [where] = item.items("location")
    assert where.word("name") == "Rådhuset"
    assert item.name("organizer") is None


def test_a_net_of_things_ends() -> None:
    many = [{"@type": "Event", "@id": f"#{n}", "name": "x", "about": [{"@id": f"#{m}"} for m in range(60)]} for n in range(60)]
    assert len(json_ld.read([json.dumps(many)])[0]) == 60


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12) | st.sampled_from(("Event", "2024-05-01", "#a", "150", "free")),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ("@type", "@id", "@graph", "@value", "@list", "name", "startDate", "endDate", "location", "address", "offers", "price", "lowPrice",
             "highPrice", "priceCurrency", "subEvent", "eventSchedule", "repeatCount", "performer", "organizer", "url", "eventStatus", "mainEntity",
             "mainEntityOfPage", "hasCourseInstance", "isAccessibleForFree", "description", "availability", "byDay", "exceptDate")
        )
        | st.text(max_size=4),
        inner,
        max_size=6,
    ),
    max_leaves=30,
)  # fmt: skip


@given(JSON)
def test_any_json(value: object) -> None:
    script = json.dumps(value)
    items, broken = json_ld.read([script])
    assert not broken
    assert [statements.of(item, "json-ld") for item in items] == [
        statements.of(item, "json-ld") for item in json_ld.read([script])[0]
    ]


@given(
    st.dictionaries(st.sampled_from(("startDate", "location", "offers", "performer", "subEvent", "eventSchedule", "name")), JSON)
)
def test_any_event(properties: dict[str, object]) -> None:
    [item] = json_ld.read([json.dumps({**properties, "@type": "Event"})])[0]
    assert statements.of(item, "json-ld").source == "json-ld"


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from([*'{}[]",:\\ a', "startDate", "\n", "1e9", "<!--", "-->"]), max_size=40).map("".join)
)
def test_any_script(script: str) -> None:
    assert json_ld.read([script]) == json_ld.read([script])


MICRODATA = """
<div itemscope itemtype="https://schema.org/MusicEvent http://example.org/Other" itemid="#konsert">
 <a itemprop="url" href="/konsert"><span itemprop="name">Vår<b>konsert</b></span></a>
 <time itemprop="startDate" datetime="2024-05-01T19:00">i kväll</time><meta itemprop="endDate" content="2024-05-01T21:00">
 <link itemprop="eventStatus" href="https://schema.org/EventCancelled">
 <div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Kyrkan</span>
  <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Kyrkogatan 1</span><br>
  <span itemprop="postalCode">222 22</span> <span itemprop="addressLocality">Lund</span></p></div>
 <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><data itemprop="price" value="120">120 kr</data></div>
 <div itemprop="subEvent" itemscope itemtype="https://schema.org/Event"><span itemprop="name">Insläpp</span></div>
</div>
<div itemscope itemtype="https://schema.org/EventVenue"><span itemprop="name">Kyrkan</span></div>"""


def test_microdata() -> None:
    [item] = microdata.read(elements(MICRODATA))
    assert item.words("@id", "url", "name") == ("#konsert", "/konsert", "Vårkonsert")
    told = statements.of(item, "microdata")
    assert [(held.start.stamp, held.end and held.end.stamp) for held in told.held] == [
        ("2024-05-01T19:00:00+02:00", "2024-05-01T21:00:00+02:00")
    ]
    assert told.place == {"name": "Kyrkan", "street": "Kyrkogatan 1", "postal_code": "222 22", "locality": "Lund"}
    assert told.status == "cancelled"
    assert told.free is False
    assert [str(price.amount) for price in told.prices] == ["120"]


@pytest.mark.parametrize(
    ("markup", "start", "end"),
    [
        ('<time class="dt-start" datetime="2024-05-01 18:00">onsdag</time>', "2024-05-01T18:00:00+02:00", None),
        ('<abbr class="dt-start" title="2024-05-01">onsdag</abbr>', "2024-05-01", None),
        ('<data class="dt-start" value="2024-05-01T18:00Z"></data>', "2024-05-01T20:00:00+02:00", None),
        (
            '<p class="dt-start"><span class="value">2024-05-01</span> kl <span class="value">18:00</span></p><p class="dt-end">19:30</p>',
            "2024-05-01T18:00:00+02:00",
            "2024-05-01T19:30:00+02:00",
        ),
        (
            '<p class="dt-start"><span class="value-title" title="2024-05-01"> </span><b class="value">18:00</b><i class="value">+02:00</i></p>',
            "2024-05-01T18:00:00+02:00",
            None,
        ),
    ],
)
def test_times_of_h_event(markup: str, start: str, end: str | None) -> None:
    [item] = microformats.read(elements(f'<div class="h-event"><p class="p-name">Dag</p>{markup}</div>'))
    [held] = statements.of(item, "h-event").held
    assert (held.start.stamp, held.end.stamp if held.end else None) == (start, end)


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ('<span class="p-location">Rådhuset</span>', {"name": "Rådhuset"}),
        ('<span class="p-location h-card">Rådhuset</span>', {"name": "Rådhuset"}),
        (
            '<div class="p-location h-card"><b class="p-name">Rådhuset</b><p class="p-adr h-adr"><i class="p-locality">Lund</i></p></div>',
            {"name": "Rådhuset", "locality": "Lund"},
        ),
        (
            '<div class="p-location h-card"><b class="p-name">Rådhuset</b><p class="h-adr"><i class="p-locality">Lund</i></p></div>',
            {"name": "Rådhuset", "locality": "Lund"},
        ),
        ('<div class="p-location h-adr"><i class="p-street-address">Storgatan 1</i></div>', {"street": "Storgatan 1"}),
        ('<span class="p-location">Zoom</span>', None),
    ],
)
def test_places_of_h_event(markup: str, place: object) -> None:
    [item] = microformats.read(elements(f'<div class="x h-event"><p class="p-name">Dag</p>{markup}</div>'))
    assert statements.of(item, "h-event").place == place


def test_hostile_markup_ends() -> None:
    deep = '<div class="h-event p-name" itemscope itemprop="name" itemtype="https://schema.org/Event">' * 30_000
    wide = '<p class="h-event"><b class="p-name">x</b></p>' * 30_000
    for read, markup in ((microdata.read, deep), (microformats.read, wide)):
        assert 0 < len(read(elements(markup))) < 20_000


@pytest.mark.parametrize("name", ["https://schema.org/Event", "http://schema.org/Event/", "schema:Event", "Event", " #Event"])
def test_local_names(name: str) -> None:
    assert local(name) == "Event"


def test_blank_words_are_none() -> None:
    item = Item(frozenset(), {"name": (" ", "\n", "Dag  ett")})
    assert item.word("name") == "Dag ett"
    assert item.name("name") == "Dag ett"
