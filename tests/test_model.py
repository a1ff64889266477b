"""The record's values in JSON."""

import json
from decimal import Decimal

import pytest

from scraper.model import Amount


@pytest.mark.parametrize(("amount", "printed"), [("500", "500"), ("187.50", "187.5"), ("0", "0"), ("2500.00", "2500")])
def test_sums_are_numbers(amount: str, printed: str) -> None:
    whole = Amount(amount=Decimal(amount))
    assert whole.amount == Decimal(amount)
    assert f'"amount":{printed},' in whole.model_dump_json()
    assert Amount.model_validate(json.loads(whole.model_dump_json())) == whole


def test_the_schema_says_so() -> None:
    assert Amount.model_json_schema(mode="serialization")["properties"]["amount"]["type"] == "number"
