"""docs/crawling.md tells of every kind, outcome and setting, with its default."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import get_args

from scraper.crawl.outcome import Outcome
from scraper.errors import FETCH_KINDS, NO_EVENT_KINDS
from scraper.fetch.settings import Settings

TEXT = (Path(__file__).parents[1] / "docs" / "crawling.md").read_text("utf-8")


def table(heading: str) -> list[str]:
    return re.findall(r"(?m)^\| `(\w+)` \|", TEXT.partition(f"\n| {heading} |")[2].partition("\n\n")[0])


def test_kinds_and_outcomes() -> None:
    assert table("kind") == list(FETCH_KINDS)
    assert table("outcome") == list(get_args(Outcome))
    assert [kind for kind in NO_EVENT_KINDS if f"`{kind}`" not in TEXT] == []


def test_settings_and_their_defaults() -> None:
    [block] = re.findall(r"(?ms)^```toml\n(.*?)^```$", TEXT)
    told = tomllib.loads(block)
    assert list(told) == [field.name for field in fields(Settings)]
    default = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    assert told == default | {"contact": "", "allow_private": []}
