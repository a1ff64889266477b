"""Annotated pages: fixture folders, or a flat folder of pages with a JSON file beside each."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from scraper import inputs

PAGES = ("page.html", "page.txt")


@dataclass(frozen=True, slots=True)
class Case:
    """A page, what it says, and what must be told to read it."""

    name: str  # relative to the folder
    file: Path
    gold: Mapping[str, Any]
    url: str | None = None
    as_of: date | None = None
    split: str | None = None  # "dev" or "held-out"

    def content(self) -> bytes | str:
        """The page as ``extract`` takes it."""
        return inputs.read(str(self.file))


def cases(folder: Path) -> Iterator[Case]:
    """The annotated pages in a folder, sorted by name.

    A fixture is a folder with ``page.html`` or ``page.txt`` (both are cases), ``event.json`` and ``page.toml``;
    in a flat folder ``NAME.json`` stands beside ``NAME.html`` or ``NAME.txt``.
    """
    for file in sorted([*folder.rglob("*.json"), *folder.rglob("page.toml")]):
        if file.name == "page.toml":
            told = tomllib.loads(file.read_text("utf-8"))
            beside = file.with_name("event.json")
            gold = json.loads(beside.read_text("utf-8")) if beside.is_file() else {"kind": told["kind"]}
            pages = [file.with_name(name) for name in PAGES]
        elif file.name == "event.json":
            continue
        else:
            told, gold = {}, json.loads(file.read_text("utf-8"))
            pages = [file.with_suffix(suffix) for suffix in inputs.SUFFIXES]
        for page in pages:
            if page.is_file():
                name = page.relative_to(folder).as_posix()
                yield Case(name, page, gold, told.get("url", gold.get("url")), told.get("as_of"), told.get("split"))
