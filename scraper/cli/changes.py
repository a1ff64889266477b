"""``scraper changes``: what is new, cancelled, moved or gone since a day or a run."""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from os.path import commonprefix
from typing import Annotated, Any, Final

import typer

from scraper import outputs
from scraper.cli import stored
from scraper.cli.extract import Output
from scraper.cli.network import Data

_COLUMNS: Final = ("time", "county", "event_id", "title", "start_date", "kind", "cause", "field", "old", "new", "url")
_WIDE: Final = 60  # characters of a value in text
_BEFORE: Final = 12  # characters before a difference


class Form(StrEnum):
    """How changes are printed."""

    TEXT = "text"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


Since = Annotated[
    str | None,
    typer.Option(
        "--since", metavar="DATE|RUN", help="Later than this run, or on this day (YYYY-MM-DD) or after.", show_default=False
    ),
]


def changes(
    *,
    data: Data,
    since: Since = None,
    style: Annotated[Form, typer.Option("--format", help="text: for people; jsonl, json: with all evidence; csv.")] = Form.TEXT,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="Only changes of this kind. May be repeated.", show_default=False),
    ] = None,
    reader: Annotated[
        bool, typer.Option("--reader", help="Also what a newer version of this program reads otherwise on the same page.")
    ] = False,
    output: Output = None,
) -> None:
    """Print what has changed, the oldest first: each with the value before and after, and the words behind them.

    \b
    Examples:
      scraper changes --data data --since 2026-11-01
      scraper changes --data data --kind cancelled --kind postponed --format jsonl
    """
    with stored.opened(data) as database, stored.written(output) as sink:
        from scraper.store.changes import ALL
        from scraper.store.reading import changes as changes_of
        from scraper.store.reading import moment

        if unknown := [name for name in kind or () if name not in ALL]:
            raise typer.BadParameter(f"no change is called {unknown[0]!r}; there are {', '.join(ALL)}", param_hint="--kind")
        causes = frozenset() if reader else frozenset(("page", "unclear"))
        found = changes_of(database, None if since is None else moment(database, since), causes=causes)
        _WRITE[style](sink, (each for each in found if not kind or each["kind"] in kind))


def _text(sink: outputs.Sink, found: Iterable[Mapping[str, Any]]) -> None:
    before = None
    for each in found:
        if (each["run"], each["event_id"]) != before:
            when = each["time"][:16].replace("T", " ")
            sink.write(
                _line(f"{when}  {each['county'] or '-'}  {each['start_date'] or 'no day'}  {_short(each['title'] or '-')}")
            )
            before = (each["run"], each["event_id"])
        old, new = _contrast(_shown(each["old"]), _shown(each["new"]))
        values = "" if old == new else f"  {new}" if old == "-" else f"  {old} -> {new}"
        cause = "" if each["cause"] == "page" else f"  ({each['cause']})"
        sink.write(_line(f"    {each['kind']}  {each['field']}{values}{cause}"))


def _line(text: str) -> bytes:
    """A line for a terminal: a title cannot move its cursor."""
    return ("".join(c if c.isprintable() else " " for c in text).rstrip() + "\n").encode("utf-8", "replace")


def _shown(value: Any) -> str:  # noqa: ANN401 - any value of a record
    """A value as people say it: a person with role and employer, a place as the page has it, a programme line by line."""
    match value:
        case None:
            return "-"
        case str():
            return value
        case {"name": str(name), "role": role, "organisation": organisation}:
            return ", ".join(filter(None, (name, role, organisation)))
        case {"text": str(text)}:
            return text
        case {"title": title, "start": start, "speakers": [*people]}:
            return " ".join(filter(None, (start, title, *map(_shown, people))))
        case {"kind": str(), "message": str(message), "url": url}:
            return f"{message}: {url}"
        case [*values]:
            return "; ".join(map(_shown, values)) or "-"
        case _:
            return json.dumps(value, ensure_ascii=False)


def _contrast(old: str, new: str) -> tuple[str, str]:
    """Both sides of a change, each short and from where they begin to differ."""
    same = len(commonprefix([old, new])) if max(len(old), len(new)) > _WIDE else 0  # noqa: RUF071 - of characters
    begin = max(0, same - _BEFORE)
    return _short(old, begin), _short(new, begin)


def _short(text: str, begin: int = 0) -> str:
    head, rest = "…" if begin else "", text[begin:]
    return head + (rest if len(rest) <= _WIDE else rest[: _WIDE - 1] + "…")


def _jsonl(sink: outputs.Sink, found: Iterable[Mapping[str, Any]]) -> None:
    for each in found:
        sink.write(json.dumps(each, ensure_ascii=False).encode() + b"\n")


def _json(sink: outputs.Sink, found: Iterable[Mapping[str, Any]]) -> None:
    sink.write(json.dumps([*found], ensure_ascii=False, indent=2).encode() + b"\n")


def _csv(sink: outputs.Sink, found: Iterable[Mapping[str, Any]]) -> None:
    from scraper.export.csv import row

    sink.write(row(_COLUMNS))
    for each in found:
        cells = (each[name] for name in _COLUMNS)
        texts = (cell if cell is None or isinstance(cell, str) else json.dumps(cell, ensure_ascii=False) for cell in cells)
        sink.write(row(tuple(texts)))


_WRITE: Final = {Form.TEXT: _text, Form.JSONL: _jsonl, Form.JSON: _json, Form.CSV: _csv}
