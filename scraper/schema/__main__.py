"""``python -m scraper.schema``: write the shipped schema and its pages in docs/ anew (``make schema``)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from scraper.schema import FILE, generate
from scraper.schema.page import page

ROOT: Final = Path(__file__).parents[2]

#: What is made from the model; tests hold each file equal to what is made of it now.
WRITTEN: Final[Mapping[Path, Callable[[], str]]] = {
    Path(__file__).with_name(FILE): generate,
    ROOT / "docs" / "event-1.0.schema.json": generate,
    ROOT / "docs" / "schema.md": page,
}

if __name__ == "__main__":
    for file, made in WRITTEN.items():
        file.write_text(made(), "utf-8")
