"""A record with its evidence, for a person to read."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Json: TypeAlias = Any  # what json.loads gives

#: Not values of the page.
ASIDE = frozenset({"schema_version", "evidence", "problems", "source"})
LONGEST = 160  # code points of a line that are shown around the words


def lines(
    record: Mapping[str, Json], text: str, *, field: str | None = None, marks: tuple[str, str] = (">>", "<<")
) -> Iterator[str]:
    """Each value, the rule that read it and its words in their line; then the problems.

    ``field`` is a JSON pointer, its first slash may be missing. ``marks`` stand around the words.
    """
    wanted = "/" + field.strip("/") if field else ""
    evidence: dict[str, list[Mapping[str, Json]]] = {}
    for entry in record["evidence"]:
        evidence.setdefault(entry["field"], []).append(entry)
    for pointer, value in values(record):
        told = evidence.get(pointer, [])
        if _below(pointer, wanted) and (told or not isinstance(value, dict | list)):
            yield f"{pointer}: {_short(value)}" if not isinstance(value, dict | list) else f"{pointer}:"
            for entry in told:
                yield from _told(entry, text, marks)
    problems = [problem for problem in record["problems"] if _below(problem["field"], wanted)]
    if problems:
        yield ""
    for problem in problems:
        quote = f" ({problem['quote']!r})" if problem["quote"] else ""
        yield f"problem {problem['code']} at {problem['field'] or '/'}: {problem['message']}{quote}"


def values(record: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """The record's values with their JSON pointers, containers before their parts; what is empty is left out."""
    for name, value in record.items():
        if name not in ASIDE:
            yield from _walk(f"/{name}", value)


def _walk(pointer: str, value: Json) -> Iterator[tuple[str, Json]]:
    if value is None or value in ([], {}):
        return
    yield pointer, value
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from _walk(f"{pointer}/{key}", part)


def _below(pointer: str, wanted: str) -> bool:
    return not wanted or pointer == wanted or pointer.startswith(wanted + "/")


def _told(entry: Mapping[str, Json], text: str, marks: tuple[str, str]) -> Iterator[str]:
    start, end = entry["start"], entry["end"]
    if start is None or end is None:
        yield f"    {entry['rule']}{_sure(entry)}" + (f": {_short(entry['quote'])}" if entry["quote"] else "")
        return
    yield f"    {entry['rule']}{_sure(entry)} [{start}:{end}]"
    yield "    | " + _in_line(text, start, end, marks)


def _sure(entry: Mapping[str, Json]) -> str:
    """The confidence beside a rule; records of earlier versions have none."""
    sure = entry.get("confidence")
    return "" if sure is None else f" ({sure:.2f})"


def _in_line(text: str, start: int, end: int, marks: tuple[str, str]) -> str:
    """The words marked in their line or lines; long surroundings and long words are cut."""
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    before, words, after = text[left:start], text[start:end], text[end:right]
    if len(before) > LONGEST // 2:
        before = "…" + before[-LONGEST // 2 :]
    if len(after) > LONGEST // 2:
        after = after[: LONGEST // 2] + "…"
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
    return f"{before}{marks[0]}{words}{marks[1]}{after}".replace("\n", " ⏎ ")


def _short(value: Json) -> str:
    shown = "yes" if value is True else "no" if value is False else str(value)
    flat = " ".join(shown.split())
    return flat if len(flat) <= LONGEST else f"{flat[:LONGEST]}…"
