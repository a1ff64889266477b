"""What an address says: its canonical form, identity, county, writing day and year."""

from datetime import date

import pytest

from scraper import address
from scraper.lexicon.places import COUNTIES

SITE = "https://www.lansstyrelsen.se"
NAME = "2022-10-04-vatten-i-skane.html"
PAGE = f"{SITE}/skane/om-oss/kalender/kalenderhandelser---skane/{NAME}"


@pytest.mark.parametrize(
    "url",
    [
        PAGE,
        f"  {PAGE}  ",
        f"{PAGE}#program",
        f"{PAGE}?sv.target=12.3d&sv.12.3d.route=%2Fsettings",
        f"{PAGE}?SV.target=12.3d",
        f"{PAGE}?state=rss",
        f"{PAGE};jsessionid=0A1B2C3D.node1",
        f"{PAGE};jsessionid=0A1B?sv.target=1",
        f"{PAGE}?utm_source=nyhetsbrev&utm_medium=email&fbclid=abc",
        PAGE.replace("---", "—"),
        PAGE.replace("https://www.lansstyrelsen.se", "HTTPS://WWW.Lansstyrelsen.SE"),
    ],
)
def test_one_page_has_one_canonical_address(url: str) -> None:
    assert address.canonical(url) == PAGE


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://example.se/event?id=7&sv.target=1", "https://example.se/event?id=7"),
        ("https://example.se/event?id=7&tom=", "https://example.se/event?id=7&tom="),
        ("https://example.se:8080/a", "https://example.se:8080/a"),
        ("https://example.se/Event/Å", "https://example.se/Event/Å"),
        ("https://example.se/a?statement=1", "https://example.se/a?statement=1"),
    ],
)
def test_what_tells_pages_apart_stays(url: str, canonical: str) -> None:
    assert address.canonical(url) == canonical


@pytest.mark.parametrize(
    "url",
    [
        PAGE,
        f"{SITE}/skane/kalenderhandelser---skane/{NAME}",
        f"{SITE}/blekinge/om-oss/kalender/kalenderhandelser---skane/{NAME}",
        PAGE.replace("www.", ""),
        PAGE.replace(".html", ""),
        PAGE.replace("/skane/", "/Skane/"),
        PAGE.replace("2022-10-04-vatten", "2022-10-04-Vatten"),
        address.canonical(PAGE.replace("---", "—")),
        f"{PAGE}?sida=2",
    ],
)
def test_an_events_identity_is_its_name_in_the_archive(url: str) -> None:
    assert address.read(address.canonical(url), None).identity == "lansstyrelsen.se/2022-10-04-vatten-i-skane"


def test_other_pages_are_told_apart_by_path_and_query() -> None:
    urls = [
        "https://example.se/a",
        "https://example.se/b",
        "https://example.se/a?id=1",
        "https://example.se/a?id=2",
        "https://other.se/a",
    ]
    assert len({address.read(url, None).identity for url in urls}) == len(urls)
    assert address.read("https://www.example.se/a/", None).identity == address.read("https://example.se/a", None).identity


def test_two_events_of_one_day_are_two() -> None:
    assert address.read(PAGE, None).identity != address.read(PAGE.replace("vatten", "skog"), None).identity


def test_without_an_address_there_is_no_identity_but_the_contents() -> None:
    assert address.read(None, None).identity is None
    assert address.identity_of("a") == address.identity_of("a") != address.identity_of("b")


@pytest.mark.parametrize(("slug", "name", "code"), COUNTIES)
def test_counties(slug: str, name: str, code: str) -> None:
    for path in (
        f"/{slug}.html",
        f"/{slug}",
        f"/{slug.title()}/om-oss/kalender.html",
        f"/{slug}/om-oss/kalender/kalenderhandelser---{slug}/{NAME}",
    ):
        assert address.read(SITE + path, None).context.county == slug
    assert address.county(slug) == {"slug": slug, "name": name, "code": code}


@pytest.mark.parametrize(
    "url",
    [
        "https://example.se/skane/x.html",
        f"{SITE}/skanegatan/x.html",
        f"{SITE}/om-oss.html",
        SITE,
        "https://lansstyrelsen.se.example.com/skane/x",
    ],
)
def test_no_county(url: str) -> None:
    assert address.read(url, None).context.county is None


@pytest.mark.parametrize(
    ("path", "written", "year"),
    [
        (f"/skane/kalenderhandelser---skane/{NAME}", date(2022, 10, 4), None),
        ("/2015/05/22/vandring/", date(2015, 5, 22), 2015),
        ("/2015/05/vandring", None, 2015),
        ("/nyheter/2015/vandring.html", None, 2015),
        ("/2022-02-30-vandring.html", None, None),
        ("/2022-10-04-arkiv/vandring.html", None, None),
        ("/vandring-2022", None, None),
        ("/2015", None, None),
        ("/kurs/1915/x", None, None),
        ("/", None, None),
    ],
)
def test_writing_day_and_year_folder(path: str, written: date | None, year: int | None) -> None:
    context = address.read(f"https://www.lansstyrelsen.se{path}", None).context
    assert (context.written, context.year) == (written, year)


def test_the_day_of_fetching_is_handed_on() -> None:
    assert (
        address.read(None, date(2022, 1, 1)).context.as_of
        == address.read(PAGE, date(2022, 1, 1)).context.as_of
        == date(2022, 1, 1)
    )


@pytest.mark.parametrize(
    ("given", "link", "markup", "expected"),
    [
        (PAGE, "/skane/annan.html", "", PAGE),
        (None, "/skane/x.html", "", f"{SITE}/skane/x.html"),
        (None, "https://example.se/x", "", "https://example.se/x"),
        (None, "/om-oss/x.html", "", None),
        (None, "x.html", "", None),
        (None, "javascript:void(0)", "", None),
        (None, None, f"<!DOCTYPE html>\n<!-- saved from url=(0042){PAGE} -->\n<html>", PAGE),
        (None, "/kalender/x", "<!-- saved from url=(0027)https://example.se/a/b.html -->", "https://example.se/kalender/x"),
        (None, "c.html", "<!-- saved from url=(0027)https://example.se/a/b.html -->", "https://example.se/a/c.html"),
        (None, None, "<!-- saved from url=(0014)about:internet -->", None),
        (None, None, "<!-- saved from url=(0027)file:///C:/a.html -->", None),
        (None, None, "", None),
        ("http://[", None, "", None),
        ("", "https://example.se/x", "", "https://example.se/x"),
    ],
)  # fmt: skip
def test_where_a_pages_address_comes_from(given: str | None, link: str | None, markup: str, expected: str | None) -> None:
    assert address.of_page(given, link, markup) == expected


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/skane/om-oss/kalender.html", "listing"),
        ("/skane/om-oss/kalender", "listing"),
        ("/skane/om-oss/landshovdingens-kalender.html", "listing"),
        ("/skane/om-oss/nyheter-och-press/nyhet.html", "other"),
        (f"/skane/om-oss/kalender/kalenderhandelser---skane/{NAME}", None),
        ("/skane/natur/vandring.html", None),
    ],
)
def test_what_a_page_at_an_address_is(path: str, kind: str | None) -> None:
    assert address.read(SITE + path, None).kind == kind


def test_a_copy_on_another_host_is_told_by_its_path() -> None:
    path = "/skane/om-oss/kalender/kalenderhandelser---skane/2022-11-01-en-dag.html"
    copy, own = (address.read(origin + path, None) for origin in ("http://127.0.0.1:8321", "https://www.lansstyrelsen.se"))
    assert (copy.identity, copy.context.county) == (own.identity, "skane")
    assert copy.url == "http://127.0.0.1:8321" + path
    municipality = address.read("https://www.kommunen.example/kommunen/kalenderhandelser---kommunen/2022-11-01-en-dag.html", None)
    assert municipality.identity == "kommunen.example/kommunen/kalenderhandelser---kommunen/2022-11-01-en-dag.html"
    assert municipality.context.county is None


def test_an_ipv6_host_keeps_its_brackets() -> None:
    assert address.canonical("http://[::1]:8321/skane.html#x") == "http://[::1]:8321/skane.html"
