"""Which addresses are event pages, and what a listing page leads to."""

import json

import pytest

from scraper.fetch import links
from scraper.fetch.links import Rule
from scraper.page import Page
from scraper.sites.lansstyrelsen import SITE

ORIGIN = "https://www.lansstyrelsen.se"
RULE = Rule(SITE, ORIGIN)
COPY = Rule(SITE, "http://127.0.0.1:8321")
CALENDAR = f"{ORIGIN}/skane/om-oss/kalender.html"
NEW = "/skane/om-oss/kalender/kalenderhandelser---skane/2022-11-01-en-dag.html"
OLD = "/uppsala/kalenderhandelser---uppsala/2019-04-26-faltvandring.html"


@pytest.mark.parametrize(
    ("written", "url"),
    {
        NEW: ORIGIN + NEW,
        OLD: ORIGIN + OLD,
        f"http://www.lansstyrelsen.se{NEW}": ORIGIN + NEW,
        f"HTTPS://LANSSTYRELSEN.SE{NEW}#anmalan": ORIGIN + NEW,
        f"//www.lansstyrelsen.se{NEW}": ORIGIN + NEW,
        f"https://user:secret@www.lansstyrelsen.se{NEW}": ORIGIN + NEW,
        f"{NEW}?sv.target=12.3f&sv.12.3f.route=%2Fsettings": ORIGIN + NEW,
        f"{NEW};jsessionid=A1B2": ORIGIN + NEW,
        NEW.replace("---", "—"): ORIGIN + NEW,
        NEW.replace("---", "%E2%80%94"): ORIGIN + NEW,
        NEW.replace("/skane/om-oss", "/Skane/Om-oss"): ORIGIN + NEW,
        "kalender/kalenderhandelser---skane/2022-11-01-en-dag.html": ORIGIN + NEW,
        "../kalenderhandelser---skane/2022-11-01-en-dag.html": f"{ORIGIN}/skane/kalenderhandelser---skane/2022-11-01-en-dag.html",
        "/skane/om-oss/kalender/kalenderhandelser---kalmar/2022-11-01-en-dag.html": f"{ORIGIN}/skane/om-oss/kalender/kalenderhandelser---kalmar/2022-11-01-en-dag.html",
    }.items(),
)
def test_event_pages(written: str, url: str) -> None:
    target = RULE.target(written, CALENDAR)
    assert target is not None
    assert (target.url.partition("?")[0], target.written) == (url, url.rpartition("/")[2][:10])
    assert target.identity == url.rpartition("/")[2].removesuffix(".html")


@pytest.mark.parametrize(
    "written",
    [
        "/skane/om-oss/kalender.html",
        "/skane/om-oss/landshovdingens-kalender.html",
        "/skane/om-oss/nyheter-och-press/nyheter---skane/2022-11-01-en-dag.html",
        "/skane/om-oss/kalender/kalenderhandelser---skane/en-dag.html",
        "/kommunen/kalenderhandelser---kommunen/2022-11-01-en-dag.html",
        "/skane/kalenderhandelser---kommunen/2022-11-01-en-dag.html",
        f"https://www.example.org{NEW}",
        f"ftp://www.lansstyrelsen.se{NEW}",
        "javascript:void(0)",
        "mailto:a@example.se",
        "http://[::1",
        "",
    ],
)
def test_other_addresses(written: str) -> None:
    assert RULE.target(written, CALENDAR) is None


def test_a_query_of_an_event_page_is_dropped() -> None:
    target = RULE.target(NEW + "?sv.target=12.3f&a=b", CALENDAR)
    assert target is not None
    assert target.url == ORIGIN + NEW


def test_the_sites_own_addresses_are_fetched_from_the_copy() -> None:
    target = COPY.target(f"{ORIGIN}{NEW}", "http://127.0.0.1:8321/skane.html")
    assert target is not None
    assert target.url == "http://127.0.0.1:8321" + NEW
    assert COPY.target(f"http://127.0.0.1:9{NEW}", "http://127.0.0.1:8321/skane.html") is None


def page(body: str, url: str = CALENDAR) -> Page:
    return Page(body.encode(), url)


def test_links_and_the_state_of_scripts() -> None:
    state = json.dumps({"items": [{"uri": OLD}, {"uri": NEW}], "menu": "/skane/privat.html"}).replace("/", "\\/")
    found = links.of_page(page(f"<a href='{NEW}'>En dag</a><script>x('12.3f',{state});</script>"), RULE)
    assert [(target.url, how) for target, how in found.events] == [(ORIGIN + NEW, "link"), (ORIGIN + OLD, "state")]


def test_strings_of_json_and_the_links_in_them() -> None:
    body = json.dumps(
        {"items": [{"url": NEW}], "html": f'<li><a href="{OLD}">Vandring</a></li>', "em": NEW.replace("---", "\u2014")}
    )
    found = links.of_data(page(body), RULE)
    assert [target.url for target, _ in found.events] == [ORIGIN + NEW, ORIGIN + OLD]


@pytest.mark.parametrize(
    ("anchor", "query"),
    [
        ('<a href="?sv.12.3f.route=%2F&amp;page=2&amp;sv.target=12.3f">2</a>', "sv.12.3f.route=%2F&page=2&sv.target=12.3f"),
        ('<a href="/skane/om-oss/kalender?sida=3">3</a>', "sida=3"),
        ('<a href="kalender.html?x=1">Nästa sida</a>', "x=1"),
        ('<a href="kalender.html?x=1" aria-label="Nästa">&gt;&gt;</a>', None),
        ('<link rel="next" href="kalender.html?x=2">', "x=2"),
        ('<a href="kalender.html?sv.12.3f.page=2">2</a>', "sv.12.3f.page=2"),
        ('<a href="kalender.html?sort=title">Titel</a>', None),
        ('<a href="/skane/om-oss/nyheter.html?page=2">2</a>', None),
        ('<a href="https://www.example.org/skane/om-oss/kalender.html?page=2">2</a>', None),
        ('<a href="#page=2">2</a>', None),
    ],
)
def test_further_parts_of_a_list(anchor: str, query: str | None) -> None:
    found = links.of_page(page(anchor), RULE)
    assert [url.partition("?")[2] for url in found.more] == ([query] if query else [])


def test_feeds_and_calendars() -> None:
    found = links.of_page(
        page(
            '<link rel="alternate" href="/4.3/12.4.portlet?state=rss&amp;sv.contenttype=text/xml;charset=UTF-8">'
            '<a href="/skane/om-oss/aktuellt/kalender.html">Kalender</a><a href="/kalmar/om-oss/kalender.html#x">Kalmar</a>'
            '<a href="/skane/om-oss/landshovdingens-kalender.html">Landshövdingen</a>',
            f"{ORIGIN}/skane.html",
        ),
        RULE,
    )
    assert found.feeds == (f"{ORIGIN}/4.3/12.4.portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8",)
    assert found.calendars == (
        ("skane", f"{ORIGIN}/skane/om-oss/aktuellt/kalender.html"),
        ("kalmar", f"{ORIGIN}/kalmar/om-oss/kalender.html"),
    )


def test_addresses_that_scripts_ask() -> None:
    assert links.is_portlet(f"{CALENDAR}?sv.target=12.3f&sv.12.3f.route=%2F&page=2")
    assert links.is_portlet(f"{CALENDAR}?sv.12.3f.route=%2F&page=2&sv.target=12.3f")
    assert not links.is_portlet(f"{CALENDAR}?page=2")
    assert not links.is_portlet(ORIGIN + NEW)


def test_the_encoding_is_that_of_the_transport() -> None:
    body = f"<a href='{NEW}'>Välkommen</a><a href='?x=1'>Nästa</a>".encode("cp1252")
    assert len(links.of_page(Page(body, CALENDAR, None, "iso-8859-1"), RULE).more) == 1
