"""One file a county."""

import json
from pathlib import Path
from typing import Any

import feedparser  # type: ignore[import-untyped]
import pytest

from scraper.export import FORMATS
from scraper.export.entry import Entry, Options
from scraper.export.folder import write_by_county
from scraper.lexicon.places import COUNTIES
from tests.export.entries import entries, records


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_a_county_in_every_format(form: str, tmp_path: Path) -> None:
    given = list({(entry.record["county"] or {"slug": ""})["slug"]: entry for entry in entries()}.values())
    paths = write_by_county(form, iter(given), tmp_path, Options(), {"gotland"})
    slugs = {(entry.record["county"] or {"slug": "other"})["slug"] for entry in given} | {"gotland"}
    assert {path.name for path in paths} == {f"{slug}{FORMATS[form].suffix}" for slug in slugs}
    assert sorted(tmp_path.iterdir()) == sorted(paths)


def test_the_files_together_are_all_records_each_in_its_county(tmp_path: Path) -> None:
    found = [(path.stem, record) for path in write_by_county("jsonl", entries(), tmp_path, Options()) for record in lines(path)]
    assert sorted(record["id"] for _, record in found) == sorted(record["id"] for record in records())
    assert all(stem == (record["county"] or {"slug": "other"})["slug"] for stem, record in found)
    assert {stem for stem, _ in found} <= {slug for slug, _, _ in COUNTIES} | {"other"}


@pytest.mark.parametrize("slug", ["../../x", "/etc/x", "other", "", "Skane", "skane.ics", "\x00"])
def test_a_county_that_is_none_names_no_file(slug: str, tmp_path: Path) -> None:
    record = {**records()[0], "county": {"slug": slug, "name": "X", "code": "99"}}
    assert write_by_county("jsonl", [Entry("a", record)], tmp_path, Options()) == [tmp_path / "other.jsonl"]


def test_no_county_is_made_of_what_was_asked_for(tmp_path: Path) -> None:
    assert write_by_county("json", [], tmp_path, Options(), {"../x", "skane"}) == [tmp_path / "skane.json"]
    assert (tmp_path / "skane.json").read_bytes() == b"[]\n"
    assert write_by_county("json", [], tmp_path / "other folder", Options()) == []


def test_a_county_whose_events_are_gone_keeps_none_of_them(tmp_path: Path) -> None:
    here = [entry for entry in entries() if (entry.record["county"] or {}).get("slug") == "skane"][:1]
    (path,) = write_by_county("jsonl", here, tmp_path, Options())
    assert lines(path) == [here[0].record]
    assert write_by_county("jsonl", [], tmp_path, Options(), {"kalmar"}) == [tmp_path / "kalmar.jsonl"]
    assert lines(path) == [here[0].record], "not asked for: left alone"
    assert path in write_by_county("jsonl", [], tmp_path, Options())
    assert lines(path) == []


def test_each_feed_has_its_own_name_and_address(tmp_path: Path) -> None:
    options = Options(name="Evenemang", home="https://example.se/feeds/")
    write_by_county("atom", [Entry("a", {**records()[0], "county": None})], tmp_path, options, {"skane"})
    read = {path.stem: feedparser.parse(path.read_bytes()).feed for path in tmp_path.iterdir()}
    assert {stem: (feed.title, feed.id) for stem, feed in read.items()} == {
        "skane": ("Evenemang: Skåne", "https://example.se/feeds/skane.atom"),
        "other": ("Evenemang", "https://example.se/feeds/other.atom"),
    }


def test_a_file_is_whole_or_untouched(tmp_path: Path) -> None:
    (path,) = write_by_county("jsonl", [Entry("a", {**records()[0], "county": None})], tmp_path, Options())
    before = path.read_bytes()
    with pytest.raises(TypeError, match="serializable"):
        write_by_county("jsonl", [Entry("a", {**records()[1], "county": None, "title": b""})], tmp_path, Options())
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [before]
