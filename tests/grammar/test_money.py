"""Sums of money, in all the ways that people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.grammar.money import Money, sums
from scraper.lexicon.money import CURRENCIES


@given(
    st.integers(1, 999_999),
    st.sampled_from(["{} kr", "{} kronor", "{}kr", "{}:-", "{} SEK", "SEK {}"]),
    st.sampled_from(["", " ", "\u00a0", "."]),
)
def test_every_sum_reads_back(amount: int, form: str, separator: str) -> None:
    text = f"Det kostar {form.format(f'{amount:,}'.replace(',', separator))} per person."
    assert [hit.value for hit in sums(text, 0, len(text))] == [Money(Decimal(amount))]


@given(st.integers(1, 5000), st.integers(1, 5000), st.sampled_from([" till ", "-", " – ", "–"]))
def test_every_range_reads_back(low: int, more: int, dash: str) -> None:
    text = f"Pris: {low}{dash}{low + more} kr"
    assert [hit.value for hit in sums(text, 0, len(text))] == [Money(Decimal(low), "SEK", Decimal(low + more))]


@pytest.mark.parametrize("currency", CURRENCIES)
def test_every_currency(currency: str) -> None:
    text = f"Det kostar 500 {currency}"
    assert [hit.value for hit in sums(text, 0, len(text))] == [Money(Decimal(500), CURRENCIES[currency])]


@pytest.mark.parametrize("text", ["kl. 9-12", "Agenda 2030", "08.30-09.00", "12 maj 2022", "2030 kretsar", "en krona"])
def test_no_sum(text: str) -> None:
    assert sums(text, 0, len(text)) == []
