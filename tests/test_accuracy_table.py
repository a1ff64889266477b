"""The figures in docs/accuracy.md and the README are today's, and every tool is scored by the same rules."""

from pathlib import Path

import pytest

from scraper.evaluate.score import CORE
from tests.benchmarks.accuracy import DOCUMENTS, GROUPS, Result, blocks, filled, results


def result_of(name: str) -> Result:
    return next(result for result in results() if result.tool.name == name)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_document_is_current(document: Path) -> None:
    text = document.read_text("utf-8")
    assert filled(text, blocks(results())) == text, "run `make compare`"


def test_every_table_stands_in_a_document() -> None:
    text = "\n".join(document.read_text("utf-8") for document in DOCUMENTS)
    assert [name for name in blocks(results()) if text.count(f"<!-- {name}, written by make compare -->") != 1] == []


def test_all_tools_read_the_same_pages() -> None:
    for group in GROUPS:
        pages = {result.tool.name: result.scores[group].pages for result in results() if group in result.scores}
        assert set(pages.values()) == {result_of("ours").scores[group].pages}
    text_readers = {result.tool.name for result in results() if "made-up" in result.scores}
    assert text_readers == {"ours", "script", "dateparser", "price-parser"}


def test_all_are_asked_for_as_many_values() -> None:
    for group in GROUPS:
        for result in results():
            for name in result.tool.fields:
                count, ours = result.count(group, name), result_of("ours").count(group, name)
                assert count is None or name == "agenda.end" or (ours and count.said == ours.said)


def test_a_tool_is_scored_on_what_it_offers_alone() -> None:
    htmldate = result_of("htmldate")
    assert htmldate.count("dev", "title") is None
    assert htmldate.count("dev", "start") is not None
    assert htmldate.mean("dev") is None
    assert set(CORE) <= set(result_of("script").tool.fields)


def test_a_day_alone_counts_as_a_day_alone() -> None:
    dateparser = result_of("dateparser")
    start, day = dateparser.count("dev", "start"), dateparser.count("dev", "start, day alone")
    assert start is not None
    assert day is not None
    assert start.claimed == day.claimed
    assert start.right < day.right
