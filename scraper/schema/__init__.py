"""The JSON Schema of a record (draft 2020-12), as it is shipped and as the model generates it."""

import json
from importlib.resources import files

FILE = "event-1.0.json"


def text() -> str:
    """The shipped schema, without loading the model."""
    return files(__name__).joinpath(FILE).read_text("utf-8")


def generate() -> str:
    """The schema that the model has now; a test holds it equal to the shipped one."""
    from scraper.model import SCHEMA_ID, Event

    described = Event.model_json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    return json.dumps(head | described, ensure_ascii=False, indent=2) + "\n"
