"""Bytes to text: BOM, what the transport said, the meta tag, then UTF-8, then Windows-1252 (WHATWG Encoding, section 4).

Servers and templates are often wrong about UTF-8 against Latin-1, and the bytes tell: what is UTF-8 throughout was never
meant as Latin-1, and what holds no UTF-8 character at all was never meant as UTF-8.
"""

import codecs
import re
from typing import Final, NamedTuple

_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD: Final = 2048
#: Labels that the web uses for what browsers read as Windows-1252.
_LATIN: Final = frozenset(
    ("iso-8859-1", "iso8859-1", "latin-1", "latin1", "l1", "us-ascii", "ascii", "iso-8859-15", "windows-1252", "cp1252")
)


#: Python's names of the encodings that pages have (WHATWG Encoding, section 4.2); its other codecs are no encodings of pages.
_WEB: Final = frozenset(
    "utf-8 cp866 koi8-r koi8-u mac-roman mac-cyrillic gbk gb18030 gb2312 big5 euc_jp euc_kr iso2022_jp shift_jis cp874".split()
) | {*(f"cp125{n}" for n in range(9)), *(f"iso8859-{n}" for n in range(2, 17))}


#: The encodings that are taken for each other.
_CONFUSED: Final = frozenset(("utf-8", "cp1252"))
_UTF_8_CHARACTER: Final = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")


class Decoded(NamedTuple):
    """A body as text, and whether its bytes are that text in UTF-8, as a parser takes them."""

    text: str
    is_utf8: bool


def decode(body: bytes, charset: str | None = None) -> Decoded:
    """The text of a body, whatever its bytes; what no encoding explains becomes U+FFFD."""
    for bom, name in _BOMS:
        if body.startswith(bom):
            return Decoded(body[len(bom) :].decode(name, "replace"), is_utf8=False)
    if charset is None and (found := _META.search(body[:_HEAD])):
        charset = found[1].decode("ascii")
    codec = _normal(charset) if charset else "cp1252"
    if codec in _CONFUSED:
        try:
            return Decoded(body.decode("utf-8"), is_utf8=True)
        except UnicodeDecodeError:
            codec = codec if _UTF_8_CHARACTER.search(body) else "cp1252"
    return Decoded(body.decode(codec, "replace"), is_utf8=False)


def _normal(charset: str) -> str:
    """A codec that exists: browsers' names for it, UTF-8 for one that nobody knows."""
    low = charset.strip().lower()
    if low in _LATIN:
        return "cp1252"
    try:
        info = codecs.lookup(low)
    except LookupError:
        return "utf-8"
    return info.name if info.name in _WEB else "utf-8"
