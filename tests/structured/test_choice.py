"""Which event of a page's metadata is the page's own."""

import json

import pytest

from scraper import NoEventError, extract
from scraper.model import Event

HERE = "https://www.lund.example/kalender/vattendagen"
DAY = {"@context": "https://schema.org", "@type": "Event", "name": "Vattendagen", "startDate": "2024-05-04T10:00:00+02:00"}
OTHER = {**DAY, "name": "Skogsdagen", "startDate": "2024-06-01T12:00:00+02:00"}


def page(*data: object, heading: str = "Vattendagen", title: str = "Vattendagen | Lund", body: str = "") -> str:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in data)
    text = body or "<p>Välkommen till en dag om vatten i alla dess former, för stora och små.</p>"
    return f"<html><head><title>{title}</title>{scripts}</head><body><main><h1>{heading}</h1>{text}</main></body></html>"


def read(*data: object, url: str | None = HERE, heading: str = "Vattendagen", title: str = "Vattendagen | Lund") -> Event:
    return extract(page(*data, heading=heading, title=title), url=url)


def codes(event: Event) -> list[str]:
    return [problem.code for problem in event.problems]


@pytest.mark.parametrize(
    ("data", "heading"),
    [
        ([{**DAY, "name": "En dag", "url": HERE}, OTHER], "Vattendagen"),
        ([{**DAY, "name": "En dag", "@id": f"{HERE}/#event"}, OTHER], "Vattendagen"),
        ([{**DAY, "name": "En dag", "url": "/kalender/vattendagen?utm_source=x"}, OTHER], "Vattendagen"),
        ([{**DAY, "name": "En dag", "mainEntityOfPage": {"@type": "WebPage", "@id": HERE}}, OTHER], "Vattendagen"),
        ([{"@type": "WebPage", "url": HERE, "mainEntity": {**DAY, "name": "En dag"}}, OTHER], "Vattendagen"),
        (
            [
                {**DAY, "url": "http://lund.example/kalender/vattendagen/"},
                {**DAY, "startDate": "2025-05-03", "url": "/kalender/2"},
            ],
            "Dag",
        ),
        ([OTHER, DAY], "Vattendagen"),
        ([OTHER, DAY], "VATTENDAGEN!"),
        ([OTHER, DAY], "INSTÄLLT: Vattendagen"),
        ([OTHER, {**DAY, "name": "Inställt: vattendagen"}], "Vattendagen"),
        ([{**DAY, "name": "Vattendagen 2024"}], "Vattendagen"),
        ([{**DAY, "name": "Vattendagen", "url": "https://tickets.example/1"}], "Vattendagen"),
        ([DAY, DAY], "Vattendagen"),
        ([{**DAY, "startDate": "2024-05-04"}, DAY], "Vattendagen"),
        ([{**DAY, "name": "Stora vattendagen", "url": "https://www.lund.example/"}], "Vattendagen"),
        ([{**DAY, "name": "<b>Vattendagen</b>"}, OTHER], "Vattendagen"),
    ],
)
def test_the_own_event(data: list[object], heading: str) -> None:
    event = read(*data, heading=heading)
    assert event.start == "2024-05-04T10:00:00+02:00"
    assert event.occurrences == ()
    assert "metadata_unsure" not in codes(event)


@pytest.mark.parametrize(
    ("data", "heading"),
    [
        ([OTHER], "Vattendagen"),
        ([DAY, OTHER], "En dag om vatten"),
        ([{**DAY, "url": "https://www.lund.example/kalender/annat", "name": "Vattendagen i Lund"}], "Vattendagen"),
        ([{**DAY, "name": "Vårmarknad i Lund"}], "Öppet hus i Lund"),
        ([{**DAY, "name": ""}], "Vattendagen"),
        ([{**DAY, "name": "A", "url": HERE}, {**OTHER, "url": HERE}], "Vattendagen"),
    ],
)
def test_none_of_them(data: list[object], heading: str) -> None:
    event = read(*data, heading=heading, title=heading)
    assert event.start is None
    [problem] = [problem for problem in event.problems if problem.code == "metadata_unsure"]
    assert problem.message.startswith(f"{len(data)} events")


def test_several_of_one_name_are_occurrences() -> None:
    event = read(
        DAY, {**DAY, "startDate": "2024-05-11T10:00:00+02:00", "location": {"@type": "Place", "name": "Rådhuset"}}, OTHER
    )
    assert [(each.start, each.place) for each in event.occurrences] == [
        ("2024-05-04T10:00:00+02:00", None),
        ("2024-05-11T10:00:00+02:00", "Rådhuset"),
    ]
    assert {mark.rule for mark in event.evidence if mark.field.startswith("/occurrences")} == {"json-ld"}


def test_two_formats_complete_each_other() -> None:
    microdata = (
        '<div itemscope itemtype="https://schema.org/Event"><meta itemprop="name" content="Vattendagen">'
        '<meta itemprop="startDate" content="2024-05-04T11:00+02:00"><meta itemprop="endDate" content="2024-05-04T12:00+02:00">'
        '<span itemprop="location" itemscope itemtype="https://schema.org/Place"><meta itemprop="name" content="Rådhuset"></span></div>'
    )
    event = extract(page(DAY, body=microdata + "<p>Välkommen till en dag om vatten.</p>"), url=HERE)
    assert (event.start, event.end) == ("2024-05-04T10:00:00+02:00", None)
    assert {mark.field: mark.rule for mark in event.evidence if mark.field in {"/start", "/venue/name"}} == {
        "/start": "json-ld",
        "/venue/name": "microdata",
    }
    [problem] = [problem for problem in event.problems if problem.code == "metadata_conflict"]
    assert problem.message == "json-ld says 10:00, microdata says 11:00"


def test_a_shell_whose_event_stands_in_metadata() -> None:
    shell = f'<title>x</title><script type="application/ld+json">{json.dumps({**DAY, "url": HERE})}</script><div id="root"></div>'
    event = extract(shell, url=HERE)
    assert (event.title, event.start) == ("Vattendagen", "2024-05-04T10:00:00+02:00")
    assert codes(event) == []


@pytest.mark.parametrize(
    ("content", "url"),
    [
        (page({**DAY, "startDate": "snart"}, body="<p>.</p>"), HERE),
        (page({**DAY, "url": "https://www.lansstyrelsen.se/skane/om-oss/kalender.html"}), "https://www.lansstyrelsen.se/skane/om-oss/kalender.html"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "Vattendagen", "startDate": "2024-05-04"}', None),
        (page(OTHER, heading="Kalender", title="Kalender", body="<p>Här är allt.</p>"), None),
    ],
)  # fmt: skip
def test_what_stays_without_an_event(content: str, url: str | None) -> None:
    with pytest.raises(NoEventError):
        extract(content, url=url)


def test_broken_metadata_is_told() -> None:
    event = extract(page(DAY).replace('"startDate"', '"startDate'), url=HERE)
    assert codes(event) == ["metadata_unreadable"]
    assert event.start is None
