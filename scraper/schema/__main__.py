"""``python -m scraper.schema``: write the shipped schema anew (``make schema``)."""

from pathlib import Path

from scraper.schema import FILE, generate

Path(__file__).with_name(FILE).write_text(generate(), "utf-8")
