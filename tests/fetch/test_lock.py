"""One process at a time in a data folder."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scraper.errors import ArchiveError
from scraper.fetch.lock import only_one

HOLDER = """
import sys
from pathlib import Path
from scraper.fetch.lock import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", HOLDER, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


@pytest.mark.parametrize("end", [signal.SIGKILL, None])
def test_the_second_is_told_who_holds_it_and_any_end_frees_it(tmp_path: Path, end: signal.Signals | None) -> None:
    folder = tmp_path / "new" / "data"
    with holder(folder) as process:
        with pytest.raises(ArchiveError) as error, only_one(folder):
            pass
        assert str(error.value) == f"{folder}: in use by another run (process {process.pid})"
        if end:
            process.send_signal(end)
        else:
            process.communicate("")
        process.wait()
    with only_one(folder):
        assert (folder / "lock.pid").read_text() == str(os.getpid())
    assert not (folder / "lock.pid").exists()


def test_not_twice_in_one_process_and_again_afterwards(tmp_path: Path) -> None:
    with only_one(tmp_path), pytest.raises(ArchiveError, match=f"process {os.getpid()}"), only_one(tmp_path):
        pass
    with only_one(tmp_path):
        pass


def test_what_fails_inside_comes_through_and_frees_it(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="mine"), only_one(tmp_path):
        raise OSError("mine")
    with only_one(tmp_path):
        pass


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ArchiveError, match=f"^{folder}: cannot be used: "), only_one(folder):
            pass


def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):
        pytest.skip("permissions do not bind root")
    with pytest.raises(ArchiveError, match=f"^{tmp_path}: "), only_one(tmp_path):
        pass
