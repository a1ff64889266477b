"""The made-up pages with metadata: what each needs it for, and what it tells of conflicts."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import NoEventError, extract
from tests.golden import Page, pages, record_of
from tests.test_robust import obey

SCRIPT = re.compile(r"(?s)<script[^>]*ld\+json.*?</script>|itemscope|datetime=\S+|h-event")
PROBLEMS = {
    "foraldrakvall-om-natkultur": [("metadata_unsure", "/source")],
    "nyarskonsert-med-stadens-blasare": [("metadata_conflict", "/start"), ("metadata_conflict", "/cost/amounts")],
    "oppet-hus-pa-raddningsstationen": [("metadata_conflict", "/status"), ("metadata_conflict", "/venue/street")],
    "sommarkvall-i-tradgarden": [("metadata_conflict", "/start")],
}
PAGES = [
    pytest.param(page, id=page.case.file.parent.name) for page in pages() if re.fullmatch(r"y5\d\d", str(page.about["name"]))
]


def record(page: Page) -> dict[str, Any]:
    found = record_of(page.id)
    assert found is not None
    return found


def test_there_are_a_dozen_and_more() -> None:
    slugs = {page.case.file.parent.name for page in pages() if re.fullmatch(r"y5\d\d", str(page.about["name"]))}
    assert len(slugs) > 12
    assert set(PROBLEMS) < slugs


@pytest.mark.parametrize("page", PAGES)
def test_problems(page: Page) -> None:
    told = [(problem["code"], problem["field"]) for problem in record(page)["problems"]]
    assert told == PROBLEMS.get(page.case.file.parent.name, [])


@pytest.mark.parametrize("page", PAGES)
def test_the_text_alone_says_less(page: Page) -> None:
    found = record(page)
    try:
        bare = extract(SCRIPT.sub("", page.case.file.read_text("utf-8")), url=page.case.url).model_dump(mode="json")
    except NoEventError:
        return
    sources = {mark["rule"] for mark in found["evidence"] if mark["start"] is None} & {"json-ld", "microdata", "h-event", "time"}
    assert not {mark["rule"] for mark in bare["evidence"]} & {"json-ld", "microdata", "h-event", "time"}
    if sources:
        assert bare != found
        assert all(
            bare[field] in (None, found[field])
            for field in ("title", "start", "end")
            if bare[field] is None or "T" in bare[field]
        )
    else:
        assert page.case.file.parent.name == "foraldrakvall-om-natkultur"


@pytest.mark.parametrize(
    ("slug", "starts"),
    [
        ("lyktvandring-pa-slottet", ["2024-10-30T18:00:00+01:00", "2024-10-31T18:00:00+01:00", "2024-11-01T18:00:00+01:00"]),
        ("sprakcafe-i-folkets-hus", ["2025-02-04T17:00:00+01:00", "2025-02-11T17:00:00+01:00", "2025-02-25T17:00:00+01:00"]),
    ],
)
def test_occurrences(slug: str, starts: list[str]) -> None:
    assert [each["start"] for each in record_of_slug(slug)["occurrences"]] == starts


def record_of_slug(slug: str) -> dict[str, Any]:
    return record(next(page for page in pages() if page.case.file.parent.name == slug))


def test_links_to_register() -> None:
    assert record_of_slug("drejkurs-for-nyborjare")["registration"]["url"] == "https://biljett.example/drejkurs"
    assert record_of_slug("frukostwebbinarium-om-upphandling")["registration"] is None


BODIES = [page.case.file.read_text("utf-8") for page in pages() if re.fullmatch(r"y5\d\d", str(page.about["name"]))]
PIECES = st.sampled_from(
    (
        "}", "{", "[", '"', ",", "</script>", "<div itemscope itemtype='https://schema.org/Event'>", "<p class='h-event'>", "itemprop='startDate'",
        "2024-05-04", "T10:00Z", "null", "0", '"@type":"Event"', "<b class='dt-start'>", "</div>", "\\u0000", "\ud800", "&amp;lt;", "<time datetime='2024-05-04'>",
    )
)  # fmt: skip


@given(
    st.sampled_from(BODIES),
    st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from((0, 1, 5, 80, 900)), PIECES | st.text(max_size=5)), min_size=1, max_size=5
    ),
)
def test_mutated_pages(body: str, cuts: list[tuple[float, int, str]]) -> None:
    for where, length, new in cuts:
        at = int(where * len(body))
        body = body[:at] + new + body[at + length :]
    obey(body)
