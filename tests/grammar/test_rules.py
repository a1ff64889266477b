"""Each rule of the grammar reads the phrases that it says it reads, and passes over its look-alikes."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import scraper.grammar
from scraper.grammar.rule import Rule, scan


def tables() -> Iterator[tuple[str, tuple[Rule[object], ...]]]:
    """Every tuple of rules in every module of the grammar, by its name."""
    for info in pkgutil.iter_modules(scraper.grammar.__path__):
        module = importlib.import_module(f"scraper.grammar.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, tuple) and value and all(isinstance(rule, Rule) for rule in value):
                yield f"{info.name}.{name}", value


TABLES = dict(tables())
READS = [
    pytest.param(name, phrase, value, id=f"{name}: {rule.name}: {phrase}")
    for name, rules in TABLES.items()
    for rule in rules
    for phrase, value in rule.reads.items()
]
SKIPS = [
    pytest.param(rule, phrase, id=f"{name}: {rule.name}: {phrase}")
    for name, rules in TABLES.items()
    for rule in rules
    for phrase in rule.skips
]


@pytest.mark.parametrize(("name", "phrase", "value"), READS)
def test_reads(name: str, phrase: str, value: object) -> None:
    found = list(scan(TABLES[name], phrase))
    assert [f.value for f in found] == [value]


@pytest.mark.parametrize(("rule", "phrase"), SKIPS)
def test_skips(rule: Rule[object], phrase: str) -> None:
    assert list(scan([rule], phrase)) == []


@pytest.mark.parametrize("name", TABLES)
def test_every_rule_brings_its_proof(name: str) -> None:
    without = [rule.name for rule in TABLES[name] if not rule.reads or not rule.skips]
    assert without == []


@pytest.mark.parametrize("name", TABLES)
def test_names_are_unique(name: str) -> None:
    names = [rule.name for rule in TABLES[name]]
    assert len(names) == len(set(names))


def test_the_grammar_has_rules() -> None:
    assert {"clocks.RULES", "clocks.EXPECTED", "dates.RULES"} <= set(TABLES)
