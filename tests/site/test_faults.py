"""What goes wrong on the test site goes wrong as told."""

import gzip
import re
import socket
import time
import zlib
from email.utils import parsedate_to_datetime

import pytest

from tests.site import Fault, Site, serve
from tests.site.plain import ask, over_wire

pytestmark = pytest.mark.enable_socket

PATH = "/skane/om-oss/kalender.html"
REPLIES = {
    "429 seconds": (Fault("status", status=429, retry_after="seconds", seconds=7), 429, "retry-after", "7"),
    "503": (Fault("status"), 503, "retry-after", None),
    "502": (Fault("status", status=502), 502, "etag", None),
    "redirect": (Fault("redirect", to="/skane.html", status=307), 307, "location", "/skane.html"),
    "redirect_loop": (Fault("redirect_loop"), 302, "location", PATH),
    "redirect_private": (Fault("redirect_private"), 302, "location", "http://169.254.169.254/latest/"),
    "redirect_scheme": (Fault("redirect_scheme", to="javascript:alert(1)"), 302, "location", "javascript:alert(1)"),
    "bot_wall": (Fault("bot_wall", status=403), 403, "content-type", "text/html;charset=UTF-8"),
    "consent": (Fault("consent"), 200, "content-type", "text/html;charset=UTF-8"),
    "pdf": (Fault("pdf"), 200, "content-type", "application/pdf"),
    "empty": (Fault("empty"), 200, "content-length", "0"),
    "latin_1": (Fault("latin_1"), 200, "content-type", "text/html;charset=ISO-8859-1"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_faults_in_what_is_said(name: str) -> None:
    fault, status, header, value = REPLIES[name]
    site = Site()
    site.faults[PATH] = fault
    with serve(site) as base:
        reply = ask(base, PATH)
    assert (reply.status, reply.headers.get(header)) == (status, value)
    assert site.requests[0].status == status


def test_a_fault_ends_after_its_count_and_may_concern_everything() -> None:
    site = Site()
    site.faults[PATH] = Fault("status", 2, status=500)
    with serve(site) as base:
        assert [ask(base, PATH).status for _ in range(3)] == [500, 500, 200]
        site.faults["*"] = Fault("status", status=503, retry_after="date", seconds=60)
        reply = ask(base, "/orebro.html")
        wait = parsedate_to_datetime(reply.headers["retry-after"]).timestamp() - time.time()
    assert [asked.status for asked in site.requests] == [500, 500, 200, 503]
    assert 55 < wait <= 60


def test_charsets_that_lie() -> None:
    site = Site()
    site.faults[PATH] = Fault("windows_1252")
    with serve(site) as base:
        reply = ask(base, PATH)
    assert reply.headers["content-type"] == "text/html;charset=UTF-8"
    assert "Länsstyrelsen Skåne" in reply.body.decode("cp1252")
    with pytest.raises(UnicodeDecodeError):
        reply.body.decode()


def test_chunks_and_connections_that_end_without_a_word() -> None:
    site = Site()
    whole = site.answer("GET", PATH, {"host": "x"}).body
    site.faults[PATH] = Fault("chunked")
    with serve(site) as base:
        reply = ask(base, PATH)
        assert reply.headers["transfer-encoding"] == "chunked"
        assert reply.body == whole
        assert ask(base, PATH, "HEAD").body == b""
        site.faults[PATH] = Fault("close")
        assert over_wire(base, PATH).endswith(whole)


def test_bodies_that_never_come_whole() -> None:
    site = Site()
    whole = len(site.answer("GET", PATH, {}).body)
    with serve(site) as base:
        for kind in ("drop", "drop_body", "length_long", "length_short", "bad_chunk", "garbage"):
            site.faults[PATH] = Fault(kind)
            head, _, body = over_wire(base, PATH).partition(b"\r\n\r\n")
            told = re.search(rb"Content-Length: (\d+)", head)
            length = int(told[1]) if told else None
            match kind:
                case "drop" | "garbage":
                    assert not head.startswith(b"HTTP")
                case "drop_body":
                    assert length == whole > len(body) > 0
                case "length_long":
                    assert length == whole + 500
                    assert len(body) == whole
                case "length_short":
                    assert length == whole // 2 < len(body) == whole
                case "bad_chunk":
                    assert (length, b"\r\nzz\r\n" in body) == (None, True)
        site.faults[PATH] = Fault("reset")
        with pytest.raises(ConnectionResetError):
            over_wire(base, PATH)


def test_bodies_that_are_too_much() -> None:
    site = Site()
    with serve(site) as base:
        site.faults[PATH] = Fault("huge")
        huge = ask(base, PATH)
        assert len(huge.body) == 50 * 1024 * 1024
        assert "content-length" not in huge.headers
        site.faults[PATH] = Fault("huge_length", size=3_000_000)
        assert int(ask(base, PATH).headers["content-length"]) == 3_000_000
        site.faults[PATH] = Fault("gzip_bomb")
        bomb = ask(base, PATH).body
        assert len(bomb) < 1_200_000
        packer, size = zlib.decompressobj(31), 0
        left = bomb
        while left and size < 100_000_000:
            size += len(packer.decompress(left, 10_000_000))
            left = packer.unconsumed_tail
        assert size >= 100_000_000
        assert int.from_bytes(bomb[-4:], "little") == 1024**3
        site.faults[PATH] = Fault("broken_gzip")
        broken = ask(base, PATH)
        assert broken.headers["content-encoding"] == "gzip"
        with pytest.raises((zlib.error, EOFError, OSError)):
            gzip.decompress(broken.body)


def test_slow_and_silent_answers_and_a_quick_end() -> None:
    site = Site()
    site.faults["/slow.html"] = Fault("slow", seconds=0.2)
    site.faults["/hang.html"] = Fault("hang", seconds=60)
    site.faults["/half.html"] = Fault("hang_body", seconds=60)
    with serve(site) as base:
        begin = time.monotonic()
        assert ask(base, "/slow").status == 404
        assert time.monotonic() - begin > 0.15
        host, port = base.removeprefix("http://").split(":")
        with (
            socket.create_connection((host, int(port)), timeout=5) as silent,
            socket.create_connection((host, int(port)), timeout=5) as half,
        ):
            silent.sendall(b"GET /hang.html HTTP/1.1\r\nHost: x\r\n\r\n")
            half.sendall(b"GET /half.html HTTP/1.1\r\nHost: x\r\n\r\n")
            assert half.recv(12) == b"HTTP/1.1 404"
            silent.settimeout(0.1)
            with pytest.raises(TimeoutError):
                silent.recv(1)
            begin = time.monotonic()
    assert time.monotonic() - begin < 2
