"""Figures for a person and for a program."""

import json
from collections.abc import Iterator, Mapping, Sequence

from scraper.evaluate.score import Score


def table(scores: Mapping[str, Score]) -> Iterator[str]:
    """Lines for a person to read: all pages first, then F1 a split with the gap between the first two splits."""
    (_, whole), *splits = scores.items()
    heads = [f"{name} F1" for name, _ in splits] + (["gap"] if len(splits) > 1 else [])
    yield f"{'field':28}{'precision':>10}{'recall':>8}{'F1':>8}{'said':>7}" + "".join(f"{head:>14}" for head in heads)
    for name in sorted(whole.counts):
        count = whole.counts[name]
        figures = [score.counts.get(name) for _, score in splits]
        yield f"{name:28}{count.precision:10.3f}{count.recall:8.3f}{count.f1:8.3f}{count.said:7.0f}" + _splits(
            [c.f1 if c else None for c in figures]
        )
    yield f"{'mean of core fields':28}{'':18}{whole.mean:8.3f}{'':7}" + _splits([score.mean for _, score in splits])
    yield f"{'pages':28}{'':18}{whole.pages:8}{'':7}" + "".join(f"{score.pages:14}" for _, score in splits)


def figures(scores: Mapping[str, Score]) -> str:
    """The same as one JSON object."""
    return json.dumps(
        {
            split: {
                "pages": score.pages,
                "mean": round(score.mean, 4),
                "fields": {
                    name: {
                        "precision": round(c.precision, 4),
                        "recall": round(c.recall, 4),
                        "f1": round(c.f1, 4),
                        "said": c.said,
                        "claimed": c.claimed,
                    }
                    for name, c in sorted(score.counts.items())
                },
            }
            for split, score in scores.items()
        },
        indent=2,
    )


def _splits(values: Sequence[float | None]) -> str:
    cells = "".join(f"{'-' if value is None else format(value, '.3f'):>14}" for value in values)
    first, second = (*values, None, None)[:2]
    if len(values) < 2:  # noqa: PLR2004 - a gap needs two
        return cells
    return cells + (f"{first - second:+14.3f}" if first is not None and second is not None else f"{'-':>14}")
