"""What settings may be."""

from dataclasses import fields
from ipaddress import ip_address, ip_network
from typing import Any

import pytest

from scraper.fetch.guard import Guard
from scraper.fetch.settings import EVERYWHERE, Settings

NUMBERS = [field.name for field in fields(Settings) if isinstance(getattr(Settings(), field.name), int | float)]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [-1, float("inf"), float("-inf"), float("nan"), 10**400])
def test_numbers_that_make_no_sense(name: str, value: float) -> None:
    values: dict[str, Any] = {name: value}
    with pytest.raises(ValueError, match=f"^{name} cannot be {value}: .* is the least, .* the most$"):
        Settings(**values)


@pytest.mark.parametrize("name", ["connections", "timeout", "deadline", "max_bytes", "attempts", "warc_bytes"])
def test_limits_of_nothing(name: str) -> None:
    values: dict[str, Any] = {name: 0}
    with pytest.raises(ValueError, match=f"{name} cannot be 0"):
        Settings(**values)


@pytest.mark.parametrize(
    ("address", "is_in"),
    [("127.0.0.1", True), ("10.0.0.1", True), ("::1", True), ("8.8.8.8", True), ("169.254.1.1", False), ("fe80::1", False)],
)
def test_everywhere(address: str, *, is_in: bool) -> None:
    assert any(ip_address(address) in network for network in EVERYWHERE) == is_in


@pytest.mark.parametrize("mapped", ["::ffff:169.254.169.254", "::ffff:168.63.129.16"])
def test_an_ipv4_address_inside_an_ipv6_address_counts_as_itself(mapped: str) -> None:
    assert not Guard(EVERYWHERE).check(mapped)
    assert Guard((*EVERYWHERE, ip_network("169.254.0.0/16"), ip_network("168.63.129.16/32"))).check(mapped)
    assert Guard(EVERYWHERE).check("::ffff:127.0.0.1")
