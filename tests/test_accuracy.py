"""Figures that must not sink: F1 means and the precision of times, by group of pages. ``make accuracy`` prints them."""

import tomllib
from collections.abc import Mapping
from functools import cache

import pytest

from tests.golden import FLOORS, accuracy, figures

FLOOR: Mapping[str, Mapping[str, float]] = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.is_file() else {}


@cache
def reached() -> Mapping[str, Mapping[str, float]]:
    return figures()


@pytest.mark.parametrize(("group", "name"), [(group, name) for group, values in FLOOR.items() for name in values])
def test_figure_holds_its_floor(group: str, name: str) -> None:
    assert reached()[group][name] >= FLOOR[group][name]


def test_every_group_has_its_floors() -> None:
    assert {group: set(values) for group, values in FLOOR.items()} == {group: set(values) for group, values in reached().items()}


def test_the_table_shows_every_kind_of_input() -> None:
    lines = list(accuracy())
    print("", *lines, sep="\n")  # noqa: T201 - with -s the figures are shown
    for kind in (
        "county pages, HTML",
        "county pages, text",
        "other pages, HTML",
        "other pages, text",
        "pages in our own words, text",
        "single programme items",
        "items in our own words",
    ):
        [line] = [line for line in lines if line.startswith(kind)]
        dev, held_out, gap = map(float, line[len(kind) :].split())
        assert gap == pytest.approx(dev - held_out, abs=0.0011)
