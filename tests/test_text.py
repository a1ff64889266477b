"""Copied text to lines."""

import pytest

from scraper import text


@pytest.mark.parametrize("bullet", ["•", "·", "○", "▪", "●", "◦", "‣", "∙", "*", "-", "–", "—", "\uf0b7"])
def test_bullets_are_taken_off(bullet: str) -> None:
    [line] = text.lines(f"  {bullet}  Kaffe och smörgås")
    assert (line.text, line.bullet) == ("Kaffe och smörgås", True)


@pytest.mark.parametrize("words", ["-5 grader", "*fet*", "09.00 - 10.00", "–", "a • b", "-"])
def test_look_alikes_are_no_bullets(words: str) -> None:
    [line] = text.lines(words)
    assert (line.text, line.bullet) == (words, False)


def test_a_dot_glued_to_its_words_is_a_bullet() -> None:
    [line] = text.lines("•Kaffe")
    assert (line.text, line.bullet) == ("Kaffe", True)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_ends_a_line(end: str) -> None:
    assert [line.text for line in text.lines(f"a{end}b")] == ["a", "b"]


def test_crlf_is_one_line_end() -> None:
    assert [(line.text, line.gap) for line in text.lines("a\r\nb\r\n\r\nc")] == [("a", True), ("b", False), ("c", True)]


def test_blank_lines_are_gaps() -> None:
    assert [(line.text, line.gap) for line in text.lines("\n\na\nb\n \t\u00a0\nc")] == [("a", True), ("b", False), ("c", True)]


def test_white_space_is_single() -> None:
    assert [line.text for line in text.lines("\u00a0 a\t\u2003b  c ")] == ["a b c"]


def test_no_line_is_empty() -> None:
    assert text.lines(" \n\u00a0\n\t") == []
