"""Every notice that the package sends has a text for people, or is one of those that they need not see."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from scraper.cli.progress import UNSHOWN, line_of
from scraper.fetch.notice import Notice

ROOT = Path(__file__).parents[1] / "scraper"
ABOUT_PAGES = {"url": "u", "kind": "k", "message": "m"}


def sent() -> Iterator[tuple[str, frozenset[str]]]:
    """The events of the notices in the sources, each with the fields that are written out beside it."""
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Notice":
                event, fields = node.args[:2]
                assert isinstance(event, ast.Constant), f"{path}:{node.lineno}: an event's name is written where it is sent"
                keys = fields.keys if isinstance(fields, ast.Dict) else []
                yield str(event.value), frozenset(str(key.value) for key in keys if isinstance(key, ast.Constant))


SENT = sorted(set(sent()), key=lambda each: (each[0], sorted(each[1])))


@pytest.mark.parametrize(("event", "fields"), SENT)
def test_it_has_a_text(event: str, fields: frozenset[str]) -> None:
    values: dict[str, object] = {name: name for name in fields}
    line = line_of(Notice(event, values | (ABOUT_PAGES if event == "page" else {})))
    assert (line is None) == (event in UNSHOWN)


def test_there_are_many() -> None:
    assert len({event for event, _ in SENT}) > 12
    assert {event for event, _ in SENT} >= UNSHOWN


@pytest.mark.parametrize("event", [event for event, _ in SENT if event != "page"])
def test_a_field_that_is_missing_is_no_reason_to_fail(event: str) -> None:
    assert (line_of(Notice(event, {})) is None) == (event in UNSHOWN)
