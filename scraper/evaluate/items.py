"""Single programme items against gold: one JSON object a line, ``text`` with the ``title`` and ``speakers`` that it says."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scraper import extract_item
from scraper.evaluate.compare import Comparison, Count
from scraper.evaluate.score import Score

#: Lines that do not name their split take turns: the first is developed on, the second only counted, and so on.
SPLITS = ("dev", "held-out")


def cases(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each item's split and gold."""
    for number, line in enumerate(file.read_text("utf-8").splitlines()):
        gold = json.loads(line)
        yield gold.pop("split", SPLITS[number % 2]), gold


def scores(file: Path) -> dict[str, Score]:
    """The counts of each split: title, persons, and ``item``, how many were read without any fault."""
    found = {split: Score() for split in SPLITS}
    for split, gold in cases(file):
        compared = compare(gold, extract_item(gold["text"]).model_dump(mode="json"))
        score = found[split]
        score.pages += 1
        for name, count in compared.counts.items():
            score.counts.setdefault(name, Count()).add(count)
        if compared.wrong:
            score.misses[gold["id"]] = compared.wrong
    return found


def compare(gold: dict[str, Any], item: dict[str, Any]) -> Comparison:
    """The counts of one item."""
    compared = Comparison()
    compared.headline(gold.get("title"), item.get("title"))
    compared.people("speaker", gold, item)
    compared.add("item", not compared.wrong, 1, 1)
    return compared
