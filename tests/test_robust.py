"""Laws that hold for any input: an event or a NoEventError, true quotes, the same bytes again."""

import json
from functools import cache

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scraper import NoEventError, extract, extract_item, page_text
from scraper.errors import NO_EVENT_KINDS
from scraper.model import AgendaItem, Event
from tests.golden import Page, blanks, pages

VALIDATOR = jsonschema.Draft202012Validator(Event.model_json_schema(mode="serialization"))
URL = "https://www.lansstyrelsen.se/skane/om-oss/kalender/kalenderhandelser---skane/2022-10-04-x.html"
PIECES = (
    "11 nov 2022 klocka 09.00 - 12.15", "21- 25 nov 2022 klocka 09.00 - 17.00", "klocka 00.00 - 00.00", "Var:", "VAR: Södergatan 5, Malmö", "KOSTNAD:", "Kostnad: 1 500 kr exkl. moms", "99999999999999999999 kr",
    "SISTA ANMÄLNINGSDAG: 28 feb 2020", "Sista anmälningsdag:", "31 februari 2022", "29 feb 2021", "25:99", "24.00", "24:00 - 24:60", "0900-0915", "02.30", "Dag 1", "Måndag", "Program", "Anmäl dig", "Kontakt", "09.00", "09.00 Välkommen",
    "• Punkt", "Stina Berg, utredare, Länsstyrelsen", "A & B, C", "INSTÄLLT: Dag", "<h1>Rubrik</h1>", "<p>", "</p>", "<br>", "<main>", "</main>", "<dl><dt>Var:</dt><dd>", "<table><tr><td>10.00</td><td>", "<script>", "</script>", "<!--", "-->", "\u00a0", "\u00ad", "\x00", "\u200b", "\r\n", "&#x110000;", "&nbsp;", "½", "İ", "ß", "ǅ", "١٢.٣٠", "𝟏𝟎.𝟎𝟎", "٣ maj 2022", "\ud800",
)  # fmt: skip
soup = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=40).flatmap(
    lambda parts: st.sampled_from(("\n", "\n\n", " ", "")).map(lambda glue: glue.join(parts))
)


@cache
def bodies() -> tuple[bytes, ...]:
    """One page of each markup, as HTML and as text, and the small pages without an event."""
    shown: dict[str, bytes] = {}
    for page in (page for page in pages() if page.case.split == "dev"):
        shown.setdefault(f"{page.about['markup']}{page.case.file.suffix}", page.case.file.read_bytes())
    return (*shown.values(), *(blank.file.read_bytes() for blank in blanks() if blank.file.stat().st_size < 20_000))


def obey(content: bytes | str, url: str | None = None) -> str | None:
    """The laws for one input; its JSON when there is an event."""
    try:
        event = extract(content, url=url)
    except NoEventError as error:
        assert error.kind in NO_EVENT_KINDS  # noqa: PT017 - both ways out are lawful
        return None
    text = page_text(content, url)
    for mark in event.evidence:
        assert (mark.start is None) == (mark.end is None)
        if mark.start is not None and mark.end is not None:
            assert text[mark.start : mark.end] == mark.quote
    written = event.model_dump_json()
    VALIDATOR.validate(json.loads(written))
    assert extract(content, url=url).model_dump_json() == written
    return written


@given(st.binary(max_size=3000))
@example(b"\xff\xfe<\x00h\x001\x00")
@example(b"<meta charset=utf-16><h1>x</h1>")
@example(b'<meta charset="no-such-thing"><h1>\xe5\xe4\xf6</h1><p>11 nov 2022</p>')
def test_any_bytes(content: bytes) -> None:
    obey(content)


@given(st.text(max_size=1500))
def test_any_text(content: str) -> None:
    obey(content)


@given(soup)
def test_any_soup_of_event_words(content: str) -> None:
    obey(content, URL)
    obey(content.encode("utf-8", "surrogatepass"), URL)


@given(
    st.text(max_size=60)
    | st.sampled_from(("", "http://[", "https://www.lansstyrelsen.se/", "//", "javascript:x", "https://x:99999999/"))
)
def test_any_address(url: str) -> None:
    obey("11 nov 2022 klocka 09.00 - 12.15\n\nEn dag om vatten\n\nVälkommen!", url)


@given(data=st.data())
def test_mutated_pages(data: st.DataObject) -> None:
    body = data.draw(st.sampled_from(bodies()))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(body)))
        stop = min(len(body), start + data.draw(st.sampled_from((0, 1, 7, 300, 20_000))))
        new = data.draw(
            st.one_of(
                st.just(b""),
                st.binary(max_size=20),
                st.sampled_from(PIECES).map(lambda s: s.encode("utf-8", "replace")),
                st.just(body[start:stop] * 2),
            )
        )
        body = body[:start] + new + body[stop:]
    obey(body, URL)


@pytest.mark.parametrize("number", range(len(bodies())))
def test_truncated_pages(number: int) -> None:
    body = bodies()[number]
    for twentieth in range(20):
        obey(body[: len(body) * twentieth // 20], URL)


@pytest.mark.parametrize("page", [pytest.param(page, id=page.id) for page in pages()])
def test_fixtures_obey(page: Page) -> None:
    try:
        obey(page.case.content(), page.case.url)
    except AssertionError:
        if page.case.split == "dev":
            raise
        pytest.fail("a held-out page: its words are not shown", pytrace=False)


@given(soup)
def test_any_programme_item(text: str) -> None:
    item = extract_item(text)
    assert isinstance(item, AgendaItem)
    assert item == extract_item(text)
