"""The shape of the distribution."""

import re
import tomllib
import zipfile
from pathlib import Path

import flit_core.buildapi
import pytest

import scraper

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return zipfile.ZipFile(folder / flit_core.buildapi.build_wheel(str(folder)))


def test_the_wheel_holds_types_schema_and_all_modules(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {"scraper/py.typed", "scraper/schema/event-1.0.json"} <= names
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "scraper").rglob("*.py")} <= names
    assert not [name for name in names if not re.match(r"scraper/|swedish_events-[\d.]+\.dist-info/", name)]


def test_the_wheel_says_what_it_is(wheel: zipfile.ZipFile) -> None:
    folder = f"swedish_events-{scraper.__version__}.dist-info"
    metadata = wheel.read(f"{folder}/METADATA").decode()
    assert "\nName: swedish-events\n" in metadata
    assert "\nRequires-Python: >=3.11\n" in metadata
    assert "\nLicense-Expression: MIT\n" in metadata
    assert wheel.read(f"{folder}/entry_points.txt").decode().split() == ["[console_scripts]", "scraper=scraper.cli:main"]


def test_the_changelog_tells_this_version() -> None:
    assert f"\n## {scraper.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_locks_are_hashed_and_name_no_hosts(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    requirements = re.split(r"\n(?=\S)", re.sub(r"(?m)^ *#.*\n", "", text).strip())
    assert requirements
    assert [row.split()[0] for row in requirements if "--hash=sha256:" not in row] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_locks_hold_every_dependency(lock: Path) -> None:
    locked = set(re.findall(r"(?m)^([\w.-]+)(?:\[[\w,-]+\])?==", lock.read_text("utf-8")))
    assert {re.split(r"[\s<>=!~\[;]", name)[0] for name in PROJECT["dependencies"]} <= locked


def test_public_names() -> None:
    assert {"Event", "NoEventError", "extract", "extract_item", "page_text"} <= set(scraper.__all__)
    assert all(hasattr(scraper, name) for name in scraper.__all__)
