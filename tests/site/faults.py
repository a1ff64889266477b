"""Answers that go wrong, on the wire as much as in what they say."""

import gzip
import socket
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from email.utils import formatdate
from functools import cache
from time import time
from typing import Final, Literal

from .answer import Answer
from .pages import wall

Kind = Literal[
    "status", "close", "chunked", "slow", "hang", "hang_body", "drop", "drop_body", "reset", "length_long", "length_short",
    "redirect", "redirect_loop", "redirect_private", "redirect_scheme", "gzip_bomb", "broken_gzip", "huge", "huge_length", "bad_chunk",
    "windows_1252", "latin_1", "bot_wall", "consent", "pdf", "empty", "garbage",
]  # fmt: skip
MIB: Final = 1024 * 1024


@dataclass
class Fault:
    """How a path answers wrongly: the first ``count`` times, or always.

    ``seconds`` is how long ``slow`` and ``hang`` last and what Retry-After says; ``to`` is where redirects lead.
    """

    kind: Kind
    count: int | None = None
    seconds: float = 0.0
    status: int | None = None  # of "status" (503 unless told), of redirects (302), of walls (200)
    retry_after: Literal["seconds", "date"] | None = None
    to: str = ""
    size: int = 50 * MIB  # of "huge" bodies


class Wire:
    """The connection to a client; says whether it can be used again."""

    def __init__(self, connection: socket.socket, stopping: threading.Event) -> None:
        self.connection = connection
        self.stopping = stopping

    def send(self, data: bytes) -> None:
        """All of the bytes."""
        self.connection.sendall(data)

    def trickle(self, data: bytes, seconds: float) -> None:
        """The bytes in twenty pieces over some seconds."""
        size = max(1, -(-len(data) // 20))
        for at in range(0, len(data), size):
            self.send(data[at : at + size])
            if self.stopping.wait(seconds / 20):
                return

    def rest(self, seconds: float) -> None:
        """Nothing for some seconds, or until the server is closed or the client has gone."""
        self.connection.settimeout(0.05)
        until = time() + seconds
        while time() < until and not self.stopping.is_set():
            try:
                if not self.connection.recv(1, socket.MSG_PEEK):
                    return
                if self.stopping.wait(0.05):
                    return
            except TimeoutError:
                continue

    def reset(self) -> None:
        """Close so that the client sees a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


Play = Callable[[Fault, Wire, Answer], bool]


def play(fault: Fault, wire: Wire, answer: Answer) -> bool:
    """Answer in the way of the fault; whether the connection stays open."""
    changed = reply(fault, answer)
    if changed is not None:
        wire.send(changed.head() + changed.sent())
        return True
    return WIRED[fault.kind](fault, wire, answer)


def reply(fault: Fault, answer: Answer) -> Answer | None:
    """The answer that is wrong in what it says, though well formed; None for what is wrong on the wire."""
    headers = [(name, value) for name, value in answer.headers if name not in {"Content-Encoding", "ETag", "Last-Modified"}]
    plain = replace(answer, status=200, headers=headers, body=answer.plain)
    match fault.kind:
        case "status":
            words = f"<html><head><title>{fault.status or 503}</title></head><body><h1>Tillfälligt fel</h1></body></html>"
            waits = {"seconds": f"{fault.seconds:.0f}", "date": formatdate(time() + fault.seconds, usegmt=True)}
            extra = [("Retry-After", waits[fault.retry_after])] if fault.retry_after else []
            return replace(plain, status=fault.status or 503, headers=[*headers, *extra], body=words.encode())
        case "redirect" | "redirect_loop" | "redirect_private" | "redirect_scheme":
            places = {"redirect_private": "http://169.254.169.254/latest/", "redirect_scheme": "file:///etc/passwd"}
            to = fault.to or places.get(fault.kind, answer.target)
            return replace(plain, status=fault.status or 302, headers=[*headers, ("Location", to)], body=b"")
        case "bot_wall" | "consent":
            page = wall("bot-wall-moment" if fault.kind == "bot_wall" else "consent-wall")
            return replace(plain, status=fault.status or 200, body=page)
        case "pdf":
            return replace(plain, body=wall("pdf-file"), media="application/pdf")
        case "empty":
            return replace(plain, body=b"")
        case "windows_1252":
            text = answer.plain.decode().replace('<meta charset="UTF-8">', '<meta charset="windows-1252">')
            return replace(plain, body=text.encode("cp1252", "xmlcharrefreplace"), media="text/html;charset=UTF-8")
        case "latin_1":
            return replace(plain, media="text/html;charset=ISO-8859-1")
        case "gzip_bomb":
            return replace(plain, headers=[*headers, ("Content-Encoding", "gzip")], body=bomb())
        case "broken_gzip":
            packed = bytearray(gzip.compress(answer.plain, 1))
            packed[len(packed) // 2 :] = b"\xff" * (len(packed) - len(packed) // 2)
            return replace(plain, headers=[*headers, ("Content-Encoding", "gzip")], body=bytes(packed))
    return None


def status_of(fault: Fault | None, answer: Answer) -> int:
    """The status that the client gets to see; 0 for none."""
    if fault is None:
        return answer.status
    if fault.kind in {"drop", "hang", "garbage"}:
        return 0
    changed = reply(fault, answer)
    return changed.status if changed else answer.status


@cache
def bomb() -> bytes:
    """A gzip body of 1 MB that holds 1 GB: one packed piece over and over, with the right check sum at its end."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = b" " * MIB
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(1024):
        check = zlib.crc32(piece, check)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + packed * 1024 + packer.flush() + struct.pack("<II", check, 1024 * MIB)


def _slow(fault: Fault, wire: Wire, answer: Answer) -> bool:
    wire.send(answer.head())
    wire.trickle(answer.sent(), fault.seconds)
    return True


def _well(fault: Fault, wire: Wire, answer: Answer) -> bool:
    """Nothing wrong but the way: in chunks, or with a connection that is closed without a word."""
    if fault.kind == "close":
        wire.send(answer.head() + answer.sent())
        return False
    body = answer.sent()
    pieces = [body[at : at + 4000] for at in range(0, len(body), 4000)]
    end = b"" if answer.method == "HEAD" or answer.status == 304 else b"0\r\n\r\n"
    wire.send(answer.head(chunked=True) + b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + end)
    return True


def _hang(fault: Fault, wire: Wire, answer: Answer) -> bool:
    if fault.kind == "hang_body":
        wire.send(answer.head() + answer.sent()[:1000])
    wire.rest(fault.seconds or 600)
    return False


def _drop(fault: Fault, wire: Wire, answer: Answer) -> bool:
    if fault.kind == "drop_body":
        wire.send(answer.head() + answer.sent()[: len(answer.body) // 2])
    return False


def _reset(_: Fault, wire: Wire, answer: Answer) -> bool:
    wire.send(answer.head())
    wire.reset()
    return False


def _length(fault: Fault, wire: Wire, answer: Answer) -> bool:
    wrong = len(answer.body) + 500 if fault.kind == "length_long" else len(answer.body) // 2
    wire.send(answer.head(length=wrong) + answer.sent())
    return False


def _huge(fault: Fault, wire: Wire, answer: Answer) -> bool:
    told = fault.kind == "huge_length"
    well = replace(answer, status=200, headers=[(name, value) for name, value in answer.headers if name != "Content-Encoding"])
    wire.send(well.head(length=fault.size if told else None, chunked=not told))
    for piece in _pieces(answer.plain, fault.size):
        if wire.stopping.is_set():
            return False
        wire.send(piece if told else b"%x\r\n%b\r\n" % (len(piece), piece))
    wire.send(b"" if told else b"0\r\n\r\n")
    return True


def _pieces(begin: bytes, size: int) -> Iterator[bytes]:
    block = (begin + b"<p>Mer text.</p>\n" * 4000)[:65536]
    for at in range(0, size, 65536):
        yield block[: size - at]


def _bad_chunk(_: Fault, wire: Wire, answer: Answer) -> bool:
    body = answer.sent()
    wire.send(answer.head(chunked=True) + b"%x\r\n%b\r\nzz\r\n%b\r\n0\r\n\r\n" % (1000, body[:1000], body[1000:]))
    return False


def _garbage(_: Fault, wire: Wire, __: Answer) -> bool:
    wire.send(b"SSH-2.0-OpenSSH_9.2\r\n")
    return False


WIRED: Final[dict[str, Play]] = {
    "close": _well,
    "chunked": _well,
    "slow": _slow,
    "hang": _hang,
    "hang_body": _hang,
    "drop": _drop,
    "drop_body": _drop,
    "reset": _reset,
    "length_long": _length,
    "length_short": _length,
    "huge": _huge,
    "huge_length": _huge,
    "bad_chunk": _bad_chunk,
    "garbage": _garbage,
}
