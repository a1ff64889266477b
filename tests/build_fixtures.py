"""Writes the fixture folders from annotated pages: ``python -m tests.build_fixtures GOLD [--into fixtures]``.

GOLD holds NAME.txt and NAME.json pairs.  The same input gives the same bytes: all noise is seeded by the page's name.
"""

import argparse
import json
import re
import shutil
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.markup import chrome, county, no_event, others
from tests.markup.lines import Sheet, take_apart
from tests.markup.words import BOARDS

#: The pages that rules may be developed on; all others only judge.
DEV = frozenset(
    [
        "a001",
        "a003",
        "a011",
        "a013",
        "a016",
        "a020",
        "a024",
        "a029",
        "a031",
        "a034",
        "a037",
        "a046",
        "a050",
        "b009",
        "b034",
        "b038",
        "b045",
        "b060",
        "b068",
        "b076",
        "b084",
        "c002",
        "c009",
        "c031",
        "c050",
        "c059",
        "c062",
    ]
)
LEFT_OUT = frozenset({"seed"})
ROOT = Path(__file__).resolve().parent.parent


def ascii_slug(text: str) -> str:
    """Short readable ASCII words with hyphens, at most 50 letters."""
    plain = re.sub(r"[^a-z0-9]+", "-", unquote(text).casefold().translate(str.maketrans("åäöéü", "aaoeu"))).strip("-")
    return plain if len(plain) <= 50 else plain[:51].rpartition("-")[0]


def place(url: str, title: str | None) -> tuple[str, str]:
    """The folder of a page: its host without www, and a slug from its address or title."""
    parts = urlsplit(url)
    host = (parts.hostname or "unknown").removeprefix("www.")
    last = [piece for piece in parts.path.split("/") if piece][-1:] or [""]
    slug = ascii_slug(re.sub(r"^\d{4}-\d{2}-\d{2}-|\.(?:html?|aspx|php)$", "", last[0]))
    if len(slug) < 8 or not re.search(r"[a-z]{4}", slug):
        slug = ascii_slug(title or slug or "page")
    return host, slug


def toml(**values: object) -> str:
    """Keys and plain strings as TOML; keys without value are left out."""
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items() if value is not None)


def county_of(url: str) -> str | None:
    """The slug of the county board in an address of the shared site."""
    parts = urlsplit(url.casefold())
    first = parts.path.strip("/").partition("/")[0].removesuffix(".html")
    return first if (parts.hostname or "").endswith("lansstyrelsen.se") and first in BOARDS else None


def html_of(name: str, url: str, sheet: Sheet, turn: int) -> tuple[str, str]:
    """The page in the markup whose turn it is, and that markup's name."""
    rng = chrome.seeded(name)
    board = county_of(url)
    if board:
        style = county.STYLES[turn % len(county.STYLES)]
        return county.page(sheet, style, rng, board, url), style.name
    style = others.STYLES[turn % len(others.STYLES)]
    return others.page(sheet, style, rng, urlsplit(url).hostname or "", url), style.name


def build(gold: dict[str, Any], source: Path, folder: Path, *, turn: int, with_text: bool) -> None:
    """One fixture folder from ``source``, the annotated text: page.html, perhaps page.txt, event.json, page.toml."""
    folder.mkdir(parents=True)
    name, text = source.stem, source.read_text("utf-8")
    html, markup = html_of(name, gold["url"], take_apart(text, gold.get("title")), turn)
    (folder / "page.html").write_text(html, "utf-8")
    if with_text:
        (folder / "page.txt").write_text(text, "utf-8")
    (folder / "event.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    split = "dev" if name in DEV else "held-out"
    (folder / "page.toml").write_text(
        toml(name=name, url=gold["url"], split=split, markup=markup, notes=gold.get("notes") or ""), "utf-8"
    )


def write_own(path: Path) -> None:
    """The HTML of a page made up for this project, from its own text, in the markup that its page.toml names."""
    about = tomllib.loads(path.read_text("utf-8"))
    if not str(about.get("name", "")).startswith("own-"):
        return
    gold = json.loads((path.parent / "event.json").read_text("utf-8"))
    sheet = take_apart((path.parent / "page.txt").read_text("utf-8"), gold["title"])
    turn = next(i for i, style in enumerate(county.STYLES) if style.name == about["markup"])
    (path.parent / "page.html").write_text(html_of(about["name"], gold["url"], sheet, turn)[0], "utf-8")


def write_blanks(into: Path) -> None:
    """The made-up pages without an event."""
    for blank in no_event.pages():
        folder = into / "no-event" / blank.slug
        folder.mkdir(parents=True, exist_ok=True)
        (folder / blank.file).write_bytes(blank.body)
        (folder / "page.toml").write_text(
            toml(url=blank.url, kind=blank.kinds[0], accept=list(blank.kinds), notes=blank.notes), "utf-8"
        )


def write_annotated(source: Path, into: Path) -> None:
    """The annotated pages: events by site, the others among the pages without an event."""
    turns: Counter[str] = Counter()  # a markup's turn comes by group; every second page of a group and split has its text too
    for path in sorted(source.glob("*.json")):
        if path.stem in LEFT_OUT:
            continue
        gold = json.loads(path.read_text("utf-8"))
        host, slug = place(gold["url"], gold.get("title"))
        if gold["kind"] != "event":
            write_text_only(gold, path, into / "no-event" / f"{gold['kind']}-{slug}")
            continue
        folders = (into / host / (f"{slug}-{number}" if number > 1 else slug) for number in range(1, 99))
        group = "county" if county_of(gold["url"]) else "other"
        half = f"{group}-{path.stem in DEV}"
        build(
            gold,
            path.with_suffix(".txt"),
            next(f for f in folders if not f.exists()),
            turn=turns[group],
            with_text=turns[half] % 2 == 0,
        )
        turns.update((group, half))


def write_text_only(gold: dict[str, Any], source: Path, folder: Path) -> None:
    """An annotated page that is no event, as its text alone."""
    folder.mkdir(parents=True)
    (folder / "page.txt").write_text(source.with_suffix(".txt").read_text("utf-8"), "utf-8")
    (folder / "event.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    split = "dev" if source.stem in DEV else "held-out"
    (folder / "page.toml").write_text(
        toml(name=source.stem, url=gold["url"], kind=gold["kind"], split=split, notes=gold.get("notes") or ""), "utf-8"
    )


def main() -> None:
    """Builds all folders anew; those of pages of our own stay and get their HTML."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "fixtures")
    options = parser.parse_args()
    for old in options.into.glob("*/*/event.json"):
        if re.search(r'^name = "[abc]\d{3}"', (old.parent / "page.toml").read_text("utf-8"), re.MULTILINE):
            shutil.rmtree(old.parent)
    for made_up in options.into.glob("*/*/page.toml"):
        write_own(made_up)
    write_blanks(options.into)
    write_annotated(options.gold, options.into)


if __name__ == "__main__":
    main()
