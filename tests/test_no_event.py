"""Pages that hold no event say what they are instead."""

import pickle

import pytest

from scraper import NoEventError, extract
from tests.golden import Blank, blanks, known_misses


@pytest.mark.parametrize(
    "blank",
    [
        pytest.param(b, id=b.id, marks=[pytest.mark.xfail(reason="known miss", strict=True)] if b.id in known_misses() else [])
        for b in blanks()
    ],
)
def test_kind(blank: Blank) -> None:
    assert blank.kind() in blank.accept


@pytest.mark.parametrize("content", ["", " \n", b"", b"\xef\xbb\xbf", "\u200b\u00ad", "<html></html>"])
def test_nothing_is_empty(content: bytes | str) -> None:
    with pytest.raises(NoEventError) as caught:
        extract(content)
    assert caught.value.kind == "empty"


def test_the_error_survives_the_way_between_processes() -> None:
    with pytest.raises(NoEventError) as caught:
        extract("")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (again.kind, str(again)) == (caught.value.kind, str(caught.value))


def test_without_its_address_a_page_is_the_same() -> None:
    for blank in blanks():
        if blank.kind() == "event" or blank.id in known_misses():
            continue
        with pytest.raises(NoEventError):
            extract(blank.content())
