import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import InputError
from scraper.store.decisions import Decisions, Kind, add, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.toml"


def test_missing_file_decides_nothing(file: Path) -> None:
    assert read(file) == Decisions()
    assert read(file).of("a", "b") is None


def test_same_holds_through_others_and_different_for_all_of_them(file: Path) -> None:
    file.write_text(
        '[[same]]\nevents = ["a", "b"]\n[[same]]\nevents = ["b", "c"]\nwhy = "copy"\n[[different]]\nevents = ["c", "d"]\n'
    )
    decisions = read(file)
    assert decisions.of("a", "c") == decisions.of("c", "a") == "same"
    assert decisions.of("a", "d") == decisions.of("d", "b") == "different"
    assert decisions.of("a", "e") is None
    assert decisions.same == (frozenset("abc"),)
    assert decisions.apart(["a"], ["x", "d"])
    assert not decisions.apart(["a"], ["x", "b"])


def test_different_names_every_pair_of_its_events(file: Path) -> None:
    file.write_text('[[different]]\nevents = ["a", "b", "c"]\n')
    assert {read(file).of(*pair) for pair in ("ab", "bc", "ac")} == {"different"}


BAD = (
    ("same = 1", r"same is not written as \[\[same\]\]"),
    ('[same]\nevents = ["a", "b"]', r"same is not written as \[\[same\]\]"),
    ("same = [1]", r"\[\[same\]\] number 1: no table"),
    ("other = []", "unknown 'other'"),
    ('[[same]]\nevents = ["a", "b"]\nbecause = ""', r"\[\[same\]\] number 1: unknown 'because'"),
    ('[[same]]\nevents = ["a", "b"]\nwhy = 1', "why is no text"),
    ("[[same]]", "events is no list of ids"),
    ('[[same]]\nevents = "ab"', "events is no list of ids"),
    ('[[same]]\nevents = ["a", 1]', "events is no list of ids"),
    ('[[same]]\nevents = ["a", " "]', "events is no list of ids"),
    ('[[same]]\nevents = ["a", "a"]', "needs two different ids"),
    ("[[same", "not TOML"),
    ('[[same]]\nevents = ["a", "b"]\n[[different]]\nevents = ["b", "a"]', "'a' and 'b' are decided both same and different"),
    (
        '[[different]]\nevents = ["a", "c"]\n[[same]]\nevents = ["a", "b"]\n[[same]]\nevents = ["c", "b"]',
        "'a' and 'c' are decided both",
    ),
)


@pytest.mark.parametrize(("text", "reason"), BAD)
def test_bad_content_is_told_with_file_and_reason(file: Path, text: str, reason: str) -> None:
    file.write_text(text)
    with pytest.raises(InputError, match=rf"decisions\.toml: .*{reason}"):
        read(file)


def test_bytes_that_are_no_text_and_a_folder_are_told(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"# \xff")
    with pytest.raises(InputError, match="not UTF-8 at byte 2"):
        read(file)
    with pytest.raises(InputError, match="directory"):
        read(tmp_path)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_add_keeps_what_a_person_wrote(file: Path, end: str) -> None:
    old = end.join(("\ufeff# mine", "[[same]] # sure", 'events = ["a",', '  "b"]')).encode()
    file.write_bytes(old)
    decisions = add(file, "different", ["c", "a"], 'två "turer"')
    assert decisions == read(file)
    assert decisions.of("b", "c") == "different"
    added = end.join(("", "", "[[different]]", 'events = ["c", "a"]', 'why = "två \\"turer\\""', ""))
    assert file.read_bytes() == old + added.encode()


def test_add_twice_writes_once(file: Path) -> None:
    first = add(file, "same", ["a", "b"], "copy")
    content = file.read_bytes()
    assert content == b'[[same]]\nevents = ["a", "b"]\nwhy = "copy"\n'
    assert add(file, "same", ["b", "a"], "again") == first
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    ("kind", "events", "reason"),
    [
        ("different", ["a", "c"], "both same and different"),
        ("same", ["a", "d"], "both same and different"),
        ("same", ["x"], "two different ids"),
        ("same", ["x", "\ud800"], "not text"),
    ],
)
def test_refused_addition_leaves_the_file(file: Path, kind: Kind, events: list[str], reason: str) -> None:
    add(file, "same", ["a", "b", "c"])
    add(file, "different", ["c", "d"])
    content = file.read_bytes()
    with pytest.raises(InputError, match=reason):
        add(file, kind, events)
    assert file.read_bytes() == content
    assert [path.name for path in file.parent.iterdir()] == ["decisions.toml"]


def test_add_to_arrays_written_in_line_is_refused_not_mangled(file: Path) -> None:
    file.write_text('same = [{events = ["a", "b"]}]\n')
    with pytest.raises(InputError, match="not TOML"):
        add(file, "same", ["c", "d"])
    assert read(file).same == (frozenset("ab"),)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(st.lists(TEXT.filter(str.strip), min_size=2, max_size=4, unique=True), TEXT)
def test_any_text_survives_the_file(tmp_path_factory: pytest.TempPathFactory, events: list[str], why: str) -> None:
    path = tmp_path_factory.mktemp("data") / "decisions.toml"
    add(path, "same", events, why)
    assert tomllib.loads(path.read_bytes().decode()) == {"same": [{"events": events, "why": why}]}
