"""A model's bare schema with the meaning and the examples of each field."""

from collections.abc import Mapping
from typing import Any

from scraper.schema.fields import FIELDS, Field

Shape = Mapping[str, Any]


def described(bare: Shape) -> dict[str, Any]:
    """The schema of an event with what ``FIELDS`` tells of it and its parts, in the model's order.

    Raises ``KeyError`` for a field without a row.
    """
    objects: dict[str, Shape] = bare["$defs"]
    event = {key: value for key, value in bare.items() if key != "$defs"}
    parts = {**objects, "Event": event}
    told = {name: _told(name, parts) for name in objects}
    return {"$defs": told, **_told("Event", parts), "examples": [_example("Event", parts)]}


def _told(name: str, parts: Mapping[str, Shape]) -> dict[str, Any]:
    part = parts[name]
    properties = {
        key: {"description": FIELDS[name][key].meaning, **shape, "examples": _examples(FIELDS[name][key], shape, parts)}
        for key, shape in part["properties"].items()
    }
    return {**part, "description": part["description"].replace("``", "`"), "properties": properties}


def _examples(field: Field, shape: Shape, parts: Mapping[str, Shape]) -> list[Any]:
    """A field's own examples, else the object that it refers to, alone in a list where it takes a list."""
    if field.examples:
        return list(field.examples)
    one = _example(target(shape), parts)
    return [[one] if "items" in shape else one]


def _example(name: str, parts: Mapping[str, Shape]) -> dict[str, Any]:
    """An object of the first examples of its fields."""
    return {key: _examples(FIELDS[name][key], shape, parts)[0] for key, shape in parts[name]["properties"].items()}


def target(shape: Shape) -> str:
    """The name of the object that a field holds, alone, in a list, or as one of several types; "" where it holds none."""
    within = (shape, shape.get("items", {}), *shape.get("anyOf", ()))
    return next((each["$ref"].removeprefix("#/$defs/") for each in within if "$ref" in each), "")
