"""The figures in docs/accuracy.md and the README are today's, and every tool is scored by the same rules."""

import pytest

from scraper.evaluate.score import CORE
from tests.benchmarks.accuracy import DOCUMENTS, Result, blocks, filled, group_of, results
from tests.benchmarks.tools import tools
from tests.golden import pages

PAGE = next(page for page in pages() if page.id == "lansstyrelsen.se/natverksdag-barn-som-anhoriga[page.html]")


def read(name: str) -> Result:
    """What one tool makes of one page."""
    result = Result(next(tool for tool in tools() if tool.name == name))
    result.read(PAGE, "dev")
    return result


@pytest.mark.no_cover  # the other tools' code is most of what runs here, and is slow to trace
def test_the_documents_are_current() -> None:
    made = blocks(results())
    texts = [document.read_text("utf-8") for document in DOCUMENTS]
    assert [name for name in made if sum(text.count(f"<!-- {name}, written by make compare -->") for text in texts) != 1] == []
    for text in texts:
        assert filled(text, made) == text, "run `make compare`"


def test_the_groups_are_the_gold_pages_once_and_the_made_up_ones() -> None:
    groups = [group_of(page) for page in pages()]
    assert groups.count("dev") == sum("county-dev-html" in page.groups or "other-dev-html" in page.groups for page in pages())
    assert groups.count("held-out") == sum(page.case.split == "held-out" and page.id.endswith("html]") for page in pages())
    made_up = groups.count("made-up-html"), groups.count("made-up-text")
    assert min(made_up) > 0
    assert sum(made_up) == sum(page.id.startswith("made-up/") for page in pages())


@pytest.mark.parametrize("name", [tool.name for tool in tools()])
def test_all_are_asked_for_the_same(name: str) -> None:
    result, ours = read(name), read("ours")
    for field in set(result.tool.fields) - {"agenda.end"}:  # counted where an item was found
        count, same = result.count("dev", field), ours.count("dev", field)
        assert count is not None
        assert same is not None
        assert count.said == same.said


def test_a_tool_is_scored_on_what_it_offers_alone() -> None:
    htmldate = read("htmldate")
    assert htmldate.scores["dev"].counts["title"].said == 1
    assert htmldate.count("dev", "title") is None
    assert htmldate.count("made-up-text", "start") is None
    assert htmldate.mean("dev") is None
    assert set(CORE) <= set(read("script").tool.fields)


def test_a_wrong_value_is_claimed_and_a_day_alone_needs_no_clock() -> None:
    htmldate, script, ours = (read(name).count("dev", "start, day alone") for name in ("htmldate", "script", "ours"))
    assert htmldate is not None
    assert (htmldate.right, htmldate.claimed) == (0, 1)
    assert script == ours
    deadline = read("script").count("dev", "deadline")  # the day without the clock time that the page gives
    assert deadline is not None
    assert (deadline.right, deadline.claimed, deadline.said) == (0, 1, 1)
