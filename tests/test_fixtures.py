"""The fixtures themselves: whole, of real size, and saying the same as HTML and as text."""

import json
import re
import tomllib
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scraper import page_text
from scraper.evaluate import items
from tests.build_fixtures import DEV, county_of, html_of
from tests.golden import FIXTURES, ITEMS, OWN_ITEMS, Page, blanks, pages
from tests.markup import county, no_event
from tests.markup.lines import take_apart

FOLDERS = sorted(path.parent for path in FIXTURES.glob("*/*/page.toml"))
SHAPE = frozenset(
    "url kind truncated title status start end year_from occurrences venue mode cost deadline organiser agenda speakers contacts notes".split()
)
OURS = ("made-up", "rewritten")  # texts of our own: invented, or public pages in other words with invented persons
LAYOUT_ONLY = re.compile(r"(?i)länk till annan webbplats|öppnas i nytt fönster|klocka som ikon")


def about(folder: Path) -> dict[str, object]:
    return tomllib.loads((folder / "page.toml").read_text("utf-8"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(FIXTURES).as_posix())
def test_folder_is_whole(folder: Path) -> None:
    told = about(folder)
    names = {path.name for path in folder.iterdir()}
    assert names & {"page.html", "page.txt"}
    assert re.fullmatch(r"[a-z0-9-]{4,60}", folder.name)
    assert urlsplit(str(told["url"])).scheme in {"http", "https"}
    if folder.parent.name == "no-event":
        assert told["kind"] == told.get("accept", [told["kind"]])[0]  # type: ignore[index]
        return
    assert {"event.json", *([] if folder.parent.name in OURS else ["page.html"])} <= names
    assert told["split"] in {"dev", "held-out"}
    assert folder.parent.name in OURS or str(urlsplit(str(told["url"])).hostname).removeprefix("www.") == folder.parent.name
    assert json.loads((folder / "event.json").read_text("utf-8"))["url"] == told["url"]


def test_splits_are_the_ones_agreed_upon() -> None:
    splits = {str(told["name"]): told["split"] for folder in FOLDERS if "name" in (told := about(folder))}
    made_up = {name for name in splits if re.fullmatch(r"[xy]\d{3}", name)}
    assert len(made_up) > 80
    rewritten = {name: split for name, split in splits.items() if re.fullmatch(r"w\d{3}", name)}
    assert {split == "dev" for name, split in rewritten.items() if int(name[1:]) % 2} == {True}
    assert {split == "dev" for name, split in rewritten.items() if not int(name[1:]) % 2} == {False}
    assert {name for name, split in splits.items() if split == "dev"} - set(rewritten) == {*DEV, "own-1", *made_up}


@pytest.mark.parametrize("folder", [f for f in FOLDERS if f.parent.name == "made-up"], ids=lambda path: path.name)
def test_made_up_pages_have_the_annotations_shape(folder: Path) -> None:
    gold = json.loads((folder / "event.json").read_text("utf-8"))
    assert set(gold) == SHAPE
    assert gold["kind"] == "event"
    assert gold["status"] in {"scheduled", "cancelled", "postponed", "full"}
    assert gold["mode"] in {"in_person", "online", "hybrid", None}
    for when in (gold["start"], gold["end"], gold["deadline"]):
        assert when is None or re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", when)
    assert all(set(item) == {"day", "start", "end", "title", "kind", "speakers"} for item in gold["agenda"])
    persons = [person for item in (gold, *gold["agenda"]) for person in item["speakers"]]
    assert all(set(person) == {"name", "role", "organisation"} and person["name"] for person in persons)


@pytest.mark.parametrize("file", [ITEMS, OWN_ITEMS], ids=lambda path: path.stem)
def test_items_are_whole(file: Path) -> None:
    lines = [gold for _, gold in items.cases(file)]
    assert len({gold["id"] for gold in lines}) == len(lines) > 400
    assert all(set(gold) == {"id", "text", "start", "end", "title", "speakers"} for gold in lines)


def test_county_pages_have_real_sizes_and_all_markups() -> None:
    sizes = [
        page.case.file.stat().st_size for page in pages() if page.case.file.suffix == ".html" and county_of(page.case.url or "")
    ]
    assert min(sizes) > 60_000
    assert max(sizes) < 125_000
    assert {style.name for style in county.STYLES} <= {str(about(folder).get("markup")) for folder in FOLDERS}


def test_fixtures_stay_small() -> None:
    assert sum(path.stat().st_size for path in FIXTURES.rglob("*") if path.is_file()) < 12_000_000


def test_made_up_pages_are_built_from_their_own_text() -> None:
    folder = FIXTURES / "lansstyrelsen.se" / "natverksdag-barn-som-anhoriga"
    gold = json.loads((folder / "event.json").read_text("utf-8"))
    turn = [style.name for style in county.STYLES].index(str(about(folder)["markup"]))
    html, _ = html_of("own-1", gold["url"], take_apart((folder / "page.txt").read_text("utf-8"), gold["title"]), turn)
    assert html == (folder / "page.html").read_text("utf-8")


def test_pages_without_an_event_are_as_built() -> None:
    assert {blank.slug for blank in no_event.pages()} <= {blank.file.parent.name for blank in blanks()}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", LAYOUT_ONLY.sub("", text))


def lost(text: list[str], html: list[str]) -> list[str]:
    """Words of the text that do not come in the HTML, in their order."""
    changes = SequenceMatcher(None, text, html, autojunk=False).get_opcodes()
    return [word for change, start, stop, _, _ in changes if change in {"delete", "replace"} for word in text[start:stop]]


@pytest.mark.parametrize(
    "page",
    [pytest.param(p, id=p.id) for p in pages() if p.case.file.suffix == ".html" and p.case.file.with_name("page.txt").is_file()],
)
def test_html_says_all_that_the_text_says(page: Page) -> None:
    text = words(page_text(page.case.file.with_name("page.txt").read_text("utf-8"), page.case.url))
    html = words(page_text(page.case.content(), page.case.url))
    missing = lost(text, html)
    # a picture's alternative text and a warning glued to its heading differ by nature
    if len(missing) > min(15, len(text) / 10):
        pytest.fail(" ".join(missing) if page.case.split == "dev" else "a held-out page: its words are not shown", pytrace=False)
