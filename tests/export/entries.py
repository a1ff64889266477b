"""What the tests of exports write: the records of all fixtures."""

import json
import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from scraper import NoEventError, extract
from scraper.export.entry import Entry
from scraper.page import Page

FIXTURES: Final = Path(__file__).parents[2] / "fixtures"
FETCHED: Final = datetime(2024, 3, 1, 6, 30, tzinfo=UTC)


@cache
def records() -> tuple[dict[str, Any], ...]:
    """The record of every fixture page, as JSON has it, each identity once."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FIXTURES.glob("*/*/page.*")):
        if path.suffix in {".html", ".txt"} and path.parts[-3] != "no-event":
            url = tomllib.loads((path.parent / "page.toml").read_text("utf-8")).get("url") or ""
            try:
                event = extract(Page(path.read_bytes(), url, FETCHED), contacts=True)
            except NoEventError:
                continue
            record = json.loads(event.model_dump_json())
            found[record["id"]] = record
    return tuple(found.values())


def entries() -> list[Entry]:
    """All records as the writers get them from standard input."""
    return [Entry(record["id"], record, tuple(filter(None, [record["url"]]))) for record in records()]
