"""The records of a WARC file, plain or of gzip members, with their places to the byte (ISO 28500:2017, Annex D).

warcio forgives files that end early or are damaged; an archive that repairs itself has to know.
"""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

_GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 65536
_LONGEST_LINE: Final = 1024 * 1024
_MOST_FIELDS: Final = 1000
_NEWLINES: Final = b"\r\n"
_LENGTH: Final = re.compile(r"\d{1,15}", re.ASCII)


class DamageError(Exception):
    """The bytes at ``offset`` are no whole record; the message is the reason, ``cut_off`` tells that only the end is missing."""

    def __init__(self, offset: int, reason: str, *, cut_off: bool) -> None:
        super().__init__(reason)
        self.offset = offset
        self.cut_off = cut_off


class Record(NamedTuple):
    """A WARC record; ``end`` is where the next one begins."""

    offset: int
    end: int
    fields: tuple[tuple[str, str], ...]
    block: bytes
    cut: bool  # the block is longer than what was to be kept

    def values(self, name: str) -> list[str]:
        """What the fields of that name (lower case) say."""
        return [value for key, value in self.fields if key.lower() == name]

    def value(self, name: str) -> str:
        """What the first field of that name (lower case) says; empty where there is none."""
        return next(iter(self.values(name)), "")


def records(file: BinaryIO, keep: int | None = None) -> Iterator[Record]:
    """The records from where the file stands; of their blocks ``keep`` bytes, all by default.

    Raises ``DamageError`` after the last whole record where the file does not end with it.
    """
    source = _Source(file)
    while source.more():
        offset = source.offset
        try:
            fields = tuple(_fields(source))
            length = _length(fields)
            block = source.read(length, keep)
            source.finish()
        except (_BrokenError, zlib.error) as error:
            raise DamageError(offset, str(error), cut_off=isinstance(error, _CutOffError)) from error
        yield Record(offset, source.end, fields, block, len(block) < length)


class _BrokenError(Exception):
    """Not what a WARC file holds."""


class _CutOffError(_BrokenError):
    """The file ends too early."""


def _fields(source: "_Source") -> Iterator[tuple[str, str]]:
    first = source.line()
    if not first.startswith(b"WARC/"):
        raise _BrokenError("no WARC record")
    name, value = "", ""
    for _ in range(_MOST_FIELDS):
        line = source.line()
        if not line.endswith(b"\n"):
            raise _CutOffError("cut off in the header of a record")
        text = line.decode("utf-8", "replace").rstrip()
        if text[:1] in {" ", "\t"}:  # a folded line
            value += " " + text.strip()
            continue
        if name:
            yield name, value
        if not text:
            return
        name, _, value = text.partition(":")
        value = value.strip()
    raise _BrokenError("too many header fields")


def _length(fields: tuple[tuple[str, str], ...]) -> int:
    length = next((value for name, value in fields if name.lower() == "content-length"), "")
    if not _LENGTH.fullmatch(length):
        raise _BrokenError("a record without Content-Length")
    return int(length)


class _Source:
    """The unpacked bytes of a file, never of two gzip members at once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = file.tell()  # where in the file the packed bytes stand
        self._packed = file.read(_CHUNK)
        self._buffer = b""
        self._used = 0
        self._gzip = self._packed.startswith(_GZIP)
        self._member = zlib.decompressobj(31)
        self._begun = False
        self._begin = self._at

    @property
    def offset(self) -> int:
        """Where the record begins that is read next; its gzip member, where there are members."""
        return self._begin if self._gzip else self._at - len(self._buffer) + self._used

    @property
    def end(self) -> int:
        """Where the last record ended."""
        return self._at if self._gzip and self._idle else self.offset

    @property
    def _idle(self) -> bool:
        """Between two members, or two pieces of a plain file."""
        return not self._begun and self._used == len(self._buffer)

    def more(self) -> bool:
        """Whether the file goes on; if so, a gzip member is begun."""
        if not self._idle:
            return True
        self._input()
        if self._packed and self._gzip:
            self._member = zlib.decompressobj(31)
            self._begun, self._begin = True, self._at
        return bool(self._packed)

    def line(self) -> bytes:
        """Up to and with the next newline."""
        found = bytearray()
        while self._fill():
            stop = self._buffer.find(b"\n", self._used) + 1
            found += self._take(stop or len(self._buffer))
            if stop:
                break
            if len(found) > _LONGEST_LINE:
                raise _BrokenError("an endless header line")
        return bytes(found)

    def read(self, size: int, keep: int | None) -> bytes:
        """That many bytes, of which at most ``keep`` are given back."""
        found = bytearray()
        left = size
        while left:
            if not self._fill():
                raise _CutOffError(f"cut off: {size - left} of {size} bytes")
            piece = self._take(min(len(self._buffer), self._used + left))
            left -= len(piece)
            found += piece if keep is None else piece[: keep - len(found)]
        return bytes(found)

    def finish(self) -> None:
        """Reads over the newlines after a record, and to the checksum of its gzip member."""
        while self._fill():
            rest = self._buffer[self._used :].lstrip(_NEWLINES)
            self._used = len(self._buffer) - len(rest)
            if rest:
                return

    def _take(self, stop: int) -> bytes:
        piece = self._buffer[self._used : stop]
        self._used = stop
        return piece

    def _fill(self) -> bool:
        """Bytes in the buffer; none at the end of the member or the file."""
        while self._used == len(self._buffer):
            if self._gzip and not self._begun:
                return False
            self._input()
            if not self._packed:
                if self._gzip:
                    raise _CutOffError("cut off in a gzip member")
                return False
            self._unpack()
        return True

    def _input(self) -> None:
        if not self._packed:
            self._packed = self._file.read(_CHUNK)

    def _unpack(self) -> None:
        rest = b""
        if self._gzip:
            self._buffer = self._member.decompress(self._packed, _CHUNK)
            rest = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
            self._begun = not self._member.eof
        else:
            self._buffer = self._packed
        self._used = 0
        self._at += len(self._packed) - len(rest)
        self._packed = rest
