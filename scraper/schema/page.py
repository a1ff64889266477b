"""docs/schema.md: the schema for people, a table an object."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from scraper.schema import FILE, generate
from scraper.schema.described import target

_TYPES: Final = {
    "string": "text",
    "date": "date",
    "boolean": "true or false",
    "integer": "whole number",
    "number": "number",
    "null": "null",
}

_HEAD: Final = """\
# The schema of a record

`scraper schema` prints the [JSON Schema](event-1.0.schema.json) (draft 2020-12) of the records that `scraper extract`,
`crawl` and `export --to jsonl` print. It ships in the package as `scraper/schema/{file}`, and this page is made from it
(`make schema`).

- **Identity**: its `$id` is `{id}`; it names the version and is no address to load from.
  Every record names the same version in `schema_version`.
- **What stays**: within a version no field is taken away or renamed, none gets another meaning, none becomes required, and no
  value that was allowed is refused. So records of earlier releases validate against today's schema; tests hold that for
  records kept from them.
- **What may come**: new fields that are not required. The schema refuses fields that it does not know, to find slips; so a
  record may fail the schema of an earlier release. Who reads records of newer releases takes the newer schema, or passes over
  unknown fields. Anything that breaks this gets a new version and a new `$id`.
- **Whole records**: a record as printed has every field; what the page does not say is null, or an empty list. The schema
  requires only those marked "required".
- **Times** are local to Sweden (Europe/Stockholm) and carry their offset; a day without a clock time is the day alone.
  **Sums** are in SEK unless `currency` says otherwise. **Offsets** count characters (Unicode code points) in the text that
  `scraper text` prints.

```console
$ scraper schema > event.schema.json
$ head -3 event.schema.json
{{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "{id}",
```

With any validator of draft 2020-12, such as `pip install jsonschema`:

```python
>>> import json, jsonschema
>>> from scraper import extract, schema
>>> checker = jsonschema.Draft202012Validator(json.loads(schema.text()))
>>> event = extract("Vattendagen\\n\\nMåndag 26 juni 2023 klockan 8.30-9.45\\n\\nVar: Rådhuset, Lund")
>>> checker.is_valid(json.loads(event.model_dump_json()))
True

```

An example, of which the tables have the parts:

```json
{example}
```
"""


def page() -> str:
    """The text of docs/schema.md, from the schema that the model has now."""
    schema: dict[str, Any] = json.loads(generate())
    example = json.dumps(schema["examples"][0], ensure_ascii=False, indent=2)
    head = _HEAD.format(file=FILE, id=schema["$id"], example=example)
    objects = {schema["title"]: schema, **schema["$defs"]}
    return "\n".join([head, *(_section(name, objects[name]) for name in _in_order(objects))])


def _in_order(objects: Mapping[str, Any]) -> Iterable[str]:
    """The objects' names: the event, then each where a field first speaks of it, down to the last part."""
    names = ["Event"]
    for name in names:
        held = (target(shape) for shape in objects[name]["properties"].values())
        names += [each for each in dict.fromkeys(held) if each and each not in names]
    return names


def _section(name: str, part: Mapping[str, Any]) -> str:
    required = part.get("required", ())
    rows = (
        f"| `{key}` | {_type(shape)}{', required' if key in required else ''} | {shape['description']} | {_shown(shape)} |"
        for key, shape in part["properties"].items()
    )
    title = f"## {name}\n\n{part['description']}\n"
    return "\n".join([title, "| field | type | meaning | examples |", "|---|---|---|---|", *rows, ""])


def _type(shape: Mapping[str, Any]) -> str:
    """A field's type in words, with links to the objects."""
    if "anyOf" in shape:
        return " or ".join(map(_type, shape["anyOf"]))
    if "items" in shape:
        return f"list of {_type(shape['items'])}"
    if name := target(shape):
        return f"[{name}](#{name.lower()})"
    if values := shape.get("enum", [shape["const"]] if "const" in shape else ()):
        return ", ".join(f"`{value}`" for value in values)
    return _TYPES[shape.get("format", shape["type"])]


def _shown(shape: Mapping[str, Any]) -> str:
    """The examples as JSON, those that are objects left to their own tables."""
    if target(shape):
        return "see there"
    return ", ".join(f"`{json.dumps(each, ensure_ascii=False)}`" for each in shape["examples"])
