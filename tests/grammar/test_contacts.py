"""E-mail addresses, telephone numbers and web addresses."""

import pytest

from scraper.grammar.contacts import EMAIL, PHONE, RULES, WEB
from scraper.grammar.rule import scan


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Anmälan till Jon Ek, jon.ek@example.se eller 010 555 27 63.", ["jon.ek@example.se", "010 555 27 63"]),
        ("Mejla anna.ek@example.se.", ["anna.ek@example.se"]),
        ("010-555 50 00http://www.example.se/sida", ["010-555 50 00", "http://www.example.se/sida"]),
        ("Läs mer på www.example.se.", ["www.example.se"]),
        ("www.naturum@example.se", []),
        ("klockan 08.30 - 15.00 den 2022-11-11", []),
        ("556677-1234", []),
        ("611 86 Nyköping", []),
    ],
)
def test_addresses(text: str, values: list[str]) -> None:
    assert [hit.value for hit in scan(RULES, text)] == values


def test_spans_quote() -> None:
    text = "Ring 070-123 45 67 eller mejla a.b@example.se, se https://example.se/x."
    for rule in (EMAIL, PHONE, WEB):
        for hit in scan((rule,), text):
            assert text[hit.start : hit.end].startswith(hit.value)
