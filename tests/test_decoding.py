"""Bytes to text."""

import codecs

import pytest

from scraper.decoding import decode

WORDS = "Länsstyrelsen Ödeshög – kaffe på gården"
LATIN = "Länsstyrelsen Ödeshög på gården"


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_is_believed_first(bom: bytes, encoding: str) -> None:
    body = bom + f"<meta charset='iso-8859-1'>{WORDS}".encode(encoding)
    assert decode(body, "koi8-r").text == f"<meta charset='iso-8859-1'>{WORDS}"


@pytest.mark.parametrize(
    "meta",
    [
        '<meta charset="{}">', "<META CHARSET={}>", "<meta charset='{}' />", '<meta http-equiv="Content-Type" content="text/html; charset={}">',
        '<meta content="text/html;charset={}" http-equiv="content-type">',
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["iso-8859-1", "ISO-8859-1", "latin1", "windows-1252", "us-ascii", "iso-8859-15"])
def test_the_meta_tag(meta: str, name: str) -> None:
    head = meta.format(name)
    assert decode(f"<html><head>{head}</head>{LATIN}".encode("cp1252")).text.endswith(LATIN)


def test_the_transport_is_believed_before_the_meta_tag() -> None:
    assert decode(b'<meta charset="utf-8">' + LATIN.encode("cp1252"), "iso-8859-1").text.endswith(LATIN)


def test_the_webs_latin_1_is_windows_1252() -> None:
    assert decode(b"9.00 \x96 10.00 \x94kaffe\x94", "iso-8859-1").text == "9.00 – 10.00 ”kaffe”"


def test_without_any_word_of_it_utf_8_then_windows_1252() -> None:
    assert decode(WORDS.encode()).text == WORDS
    assert decode(WORDS.encode("cp1252")).text == WORDS


def test_utf_8_bytes_are_told_for_the_parser() -> None:
    assert decode(WORDS.encode()).is_utf8
    assert decode(WORDS.encode(), "UTF8").is_utf8
    assert not decode(LATIN.encode("cp1252")).is_utf8
    assert not decode(codecs.BOM_UTF8 + WORDS.encode()).is_utf8
    assert not decode(LATIN.encode("cp1252"), "latin1").is_utf8


NO_ENCODINGS = ("idna", "punycode", "unicode_escape", "undefined")


@pytest.mark.parametrize(
    "name",
    [
        *("utf-8", "no-such-thing", "hex", "zip", "base64", "rot13", "utf-16", "utf-16le", "utf-7", "utf-32", "", "å"),
        *NO_ENCODINGS,
    ],
)
def test_wrong_labels_never_raise(name: str) -> None:
    for body in (WORDS.encode(), LATIN.encode("cp1252"), bytes(range(256)), b""):
        assert isinstance(decode(body, name).text, str)


@pytest.mark.parametrize("name", ["no-such-thing", "utf-16", "hex"])
def test_a_label_that_cannot_be_leaves_utf_8(name: str) -> None:
    assert decode(WORDS.encode(), name).text == WORDS


def test_what_no_encoding_explains_is_replaced() -> None:
    assert decode("å".encode() + b"a\xffb", "utf-8").text == "åa\ufffdb"


@pytest.mark.parametrize("said", ["iso-8859-1", "windows-1252", "utf-8", None])
@pytest.mark.parametrize("meta", ["", "<meta charset=utf-8>", "<meta charset=iso-8859-1>"])
def test_wrong_words_of_the_encoding_are_not_believed_against_the_bytes(said: str | None, meta: str) -> None:
    for encoding in ("utf-8", "cp1252"):
        assert decode((meta + LATIN).encode(encoding), said).text.endswith(LATIN)


def test_a_meta_tag_far_down_is_no_declaration() -> None:
    body = b" " * 5000 + b'<meta charset="iso-8859-1">' + WORDS.encode()
    assert decode(body).text.endswith(WORDS)
