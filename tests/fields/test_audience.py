"""Whom the event is for."""

import pytest

from scraper.fields import audience
from scraper.layout import read_text

HEAD = "12 maj 2022 klocka 09.00 - 12.00\n\nMöte om vatten\n\nEn dag om vatten i länet, med många som arbetar med sjöar.\n\n"


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("Målgrupp\n\nTjänstepersoner, politiker och andra som vill.", "Tjänstepersoner, politiker och andra som vill"),
        ("Målgrupp: Chefer i kommuner", "Chefer i kommuner"),
        ("Målgrupp är strateger och chefer i kommuner. Civilsamhället är också välkommet.", "strateger och chefer i kommuner"),
        ("Dagen vänder sig till dig som har hand om avlopp.", "dig som har hand om avlopp"),
        ("Mötet är till för dig som handlägger områdesskydd.", "dig som handlägger områdesskydd"),
        ("Vi talar om vatten hela dagen, med paus för lunch.", None),
    ],
)
def test_audience(body: str, value: str | None) -> None:
    doc = read_text(HEAD + body)
    reading = audience.read(doc)
    assert reading.value == value
    for mark in reading.marks:
        assert mark.start is not None
        assert doc.text[mark.start : mark.end] == value
