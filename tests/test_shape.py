"""What belongs together is named alike: model, pipeline, fields, tests, documents; and every value points at its words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from scraper.model import Event
from tests.golden import Page, pages, record_of

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
#: What the record says of itself and of the page; all else is read from the page by a field's module.
ABOUT_THE_RECORD = frozenset(("schema_version", "id", "url", "county", "evidence", "problems", "source"))
FIELDS = frozenset(Event.model_fields) - ABOUT_THE_RECORD
#: A module that reads several fields, since they are one phrase.
SEVERAL = {"when": frozenset(("start", "end", "occurrences"))}
MODULES = frozenset(path.stem for path in (ROOT / "scraper" / "fields").glob("*.py")) - {"__init__"}
#: Values that no words of the page carry: what another value implies.
IMPLIED = re.compile(r"/agenda/\d+/(?:kind|end_inferred)|/cost/amounts/\d+/currency")
WITHOUT_EVIDENCE = re.compile(r"/cost/amounts/\d+/(?:what|vat)")


def calls(path: Path, name: str) -> Iterator[ast.Call]:
    """The calls of a function in a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_the_pipeline_fills_every_field() -> None:
    [call] = calls(ROOT / "scraper" / "pipeline.py", "_record")
    assert {keyword.arg for keyword in call.keywords} == FIELDS


def test_every_field_has_its_module() -> None:
    assert frozenset().union(*(SEVERAL.get(module, frozenset((module,))) for module in MODULES)) == FIELDS


def test_every_field_has_its_tests() -> None:
    assert {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "fields").glob("test_*.py")} == MODULES


def record_table() -> dict[str, str]:
    section = README.partition("## The record")[2].partition("\n## ")[0]
    return dict(re.findall(r"(?m)^\| `(\w+)` \|(.*)\|$", section))


def test_the_readme_tells_every_field_in_order() -> None:
    assert list(record_table()) == list(Event.model_fields)


def parts(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from parts(argument)


@pytest.mark.parametrize("field", Event.model_fields)
def test_the_readme_tells_the_parts_of_every_field(field: str) -> None:
    row = record_table()[field]
    names = {name for part in parts(Event.model_fields[field].annotation) for name in part.model_fields}
    assert {name for name in names if f"`{name}`" not in row} == set()


def codes() -> set[str]:
    found = set()
    for path in (ROOT / "scraper").rglob("*.py"):
        for call in calls(path, "Problem"):
            code = call.args[0] if call.args else next(k.value for k in call.keywords if k.arg == "code")
            assert isinstance(code, ast.Constant), f"{path}:{call.lineno}: a problem's code is written where it is raised"
            found.add(str(code.value))
    return found


def test_every_problem_is_documented_and_nothing_else() -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \|", (ROOT / "docs" / "problems.md").read_text("utf-8"))
    assert rows == sorted(codes())


def leaves(value: object, pointer: str) -> Iterator[tuple[str, object]]:
    """The scalars below a value that are not null, with their JSON pointers."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{pointer}/{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from leaves(part, f"{pointer}/{number}")
    elif value is not None:
        yield pointer, value


def at(record: dict[str, Any], pointer: str) -> object:
    """What a JSON pointer points at."""
    value: Any = record
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def unproven(record: dict[str, Any]) -> list[str]:
    """The pointers of values for which the record names neither words nor source."""
    proven = {evidence["field"] for evidence in record["evidence"]} | {"/status" if record["status"] == "scheduled" else ""}
    values = (pointer for field in FIELDS for pointer, _ in leaves(record[field], f"/{field}"))
    return [pointer for pointer in values if pointer not in proven and not IMPLIED.fullmatch(pointer)]


def shown(page: Page, pointers: list[str]) -> list[str]:
    return pointers if page.case.split == "dev" else ["a held-out page: its words are not shown"] * len(pointers)


EVERY_PAGE = pytest.mark.parametrize("page", [pytest.param(page, id=page.id) for page in pages()])


@EVERY_PAGE
def test_every_pointer_leads_to_a_value(page: Page) -> None:
    record = record_of(page.id)
    for evidence in (record or {}).get("evidence", []):
        assert at(record or {}, evidence["field"]) is not None
        assert (evidence["quote"] is None) == (evidence["start"] is None) == (evidence["end"] is None)


@EVERY_PAGE
def test_every_pointer_of_a_problem_leads_into_the_record(page: Page) -> None:
    record = record_of(page.id)
    for problem in (record or {}).get("problems", []):
        parent = problem["field"].rpartition("/")[0]
        at(record or {}, parent)
        assert problem["field"].split("/")[1] in Event.model_fields
        assert problem["message"]


@EVERY_PAGE
def test_every_value_has_its_evidence(page: Page) -> None:
    record = record_of(page.id)
    missing = [pointer for pointer in unproven(record) if not WITHOUT_EVIDENCE.fullmatch(pointer)] if record else []
    assert shown(page, missing) == []


def test_every_part_of_an_amount_has_its_evidence() -> None:
    records = [record for page in pages() if page.case.split == "dev" and (record := record_of(page.id))]
    assert [pointer for record in records for pointer in unproven(record)] == []


def test_evidence_is_told_missing() -> None:
    page = next(page for page in pages() if page.case.split == "dev" and (record_of(page.id) or {}).get("deadline"))
    record = record_of(page.id)
    assert record is not None
    without = {**record, "evidence": [e for e in record["evidence"] if e["field"] != "/deadline"]}
    assert set(unproven(without)) - set(unproven(record)) == {"/deadline"}
