"""Lines: what HTML and copied text have in common before anything is read."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

#: Code points that show nothing and break words: soft hyphen, zero-width space and joiners, byte order mark, bidi controls, NUL.
_INVISIBLE: Final = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00")
)
_INVISIBLE_CLASS: Final = re.compile("[" + "".join(map(chr, _INVISIBLE)) + "\ud800-\udfff]")


def clean(raw: str) -> str:
    """The text without invisible characters, lone surrogates replaced, accents composed (NFC)."""
    if raw.isascii() and "\x00" not in raw:
        return raw
    if _INVISIBLE_CLASS.search(raw):
        raw = raw.translate(_INVISIBLE).encode("utf-8", "replace").decode("utf-8")
    return raw if unicodedata.is_normalized("NFC", raw) else unicodedata.normalize("NFC", raw)


@dataclass(slots=True)
class Line:
    """One line without outer white space; inner white space is single."""

    text: str
    level: int = 0
    bullet: bool = False
    gap: bool = True
    strong: bool = False
    caption: bool = False
    form: bool = False
    links: list[tuple[int, int, str]] = field(default_factory=list)  # within the line


class LineBuilder:
    """Gathers pieces of text into lines, with single spaces and the offsets of links."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.level = self.strong = self.caption = self.form = self.depth = 0
        self.bullet = False
        self._pieces: list[str] = []
        self._length = 0
        self._space = False  # white space was seen and not yet written
        self._gap = True
        self._strong_length = 0
        self._links: list[tuple[int, int, str]] = []
        self._open: tuple[int, int, str] | None = None  # the piece and the offset at which a link begins, and its address

    def add(self, raw: str) -> None:
        """Appends a piece of text as it stands in the source."""
        words = raw.split() if raw.isascii() else clean(raw).split()
        if not words:
            self._space = self._space or bool(raw)
            return
        if self._length and (self._space or raw[0].isspace()):
            self._pieces.append(" ")
            self._length += 1
        text = " ".join(words)
        self._pieces.append(text)
        self._length += len(text)
        if self.strong:
            self._strong_length += len(text)
        self._space = raw[-1].isspace()

    def open_link(self, href: str) -> None:
        """Begins a link at the next word."""
        self._open = (len(self._pieces), self._length, href)

    def close_link(self) -> None:
        """Ends the link; a link over several lines keeps the words of its last."""
        if self._open is not None:
            piece, start, href = self._open
            start += piece < len(self._pieces) and self._pieces[piece] == " "
            if href and self._length > start:
                self._links.append((start, self._length, href))
            self._open = None

    def end_line(self) -> None:
        """Closes the line, if it has words."""
        self._space = False
        if not self._length:
            return
        if self._open is not None:
            _, start, href = self._open
            self._links.append((start, self._length, href))
            self._open = (0, 0, href)
        strong = self._strong_length > 0 and self._strong_length >= 0.9 * self._length
        text = "".join(self._pieces)
        self.lines.append(
            Line(text, self.level, self.bullet, self._gap, strong, bool(self.caption), bool(self.form), self._links)
        )
        self._pieces, self._links = [], []
        self._length = self._strong_length = 0
        self._gap = self.bullet = False

    def end_paragraph(self) -> None:
        """Closes the line and the paragraph."""
        self.end_line()
        self._gap = True
