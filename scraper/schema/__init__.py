"""The JSON Schema of a record (draft 2020-12), as it is shipped and as the model generates it."""

import json
from importlib.resources import files

FILE = "event-1.0.json"


def text() -> str:
    """The shipped schema, without loading the model."""
    return files(__name__).joinpath(FILE).read_text("utf-8")


def generate() -> str:
    """The schema that the model has now, with meaning and examples of each field; a test holds it equal to the shipped one.

    Raises ``KeyError`` where the model has a field that ``scraper.schema.fields`` does not tell of.
    """
    from scraper.model import SCHEMA_ID, Event
    from scraper.schema.described import described

    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    whole = head | described(Event.model_json_schema(mode="serialization"))
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
