import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, ip_network
from typing import Any
from urllib.parse import urlsplit

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import FetchError
from scraper.fetch.guard import Guard, GuardedBackend, clean
from scraper.fetch.settings import EVERYWHERE
from tests.fetch.servers import in_turn, response, serve


@pytest.mark.parametrize(
    ("url", "requested"),
    [
        ("http://a.se", "http://a.se/"),
        ("HTTPS://WWW.A.SE:443/B?c#d", "https://www.a.se/B?c"),
        ("http://a.se:80/", "http://a.se/"),
        ("http://a.se:/", "http://a.se/"),
        ("http://a.se:443/", "http://a.se:443/"),
        ("http://me:secret@a.se/", "http://a.se/"),
        ("http://good.se@evil.se/", "http://evil.se/"),
        ("http://räksmörgås.se/å?ö=ä", "http://xn--rksmrgs-5wao1o.se/%C3%A5?%C3%B6=%C3%A4"),
        ("http://a.se/a b%20c%zz", "http://a.se/a%20b%20c%25zz"),
        ("http://a.se/a/../b/./c", "http://a.se/b/c"),
        ("http://a.se/../../b", "http://a.se/b"),
        ("http://a.se/a/b/..", "http://a.se/a/"),
        ("http://a.se/.", "http://a.se/"),
        ("http://a.se/a..b/.c", "http://a.se/a..b/.c"),
        ("http://a.se/x?a=/../b", "http://a.se/x?a=/../b"),
        (" http://a.se/ ", "http://a.se/"),
        ("http://[2001:DB8:0:0::1]:8080/", "http://[2001:db8::1]:8080/"),
        ("http://127.0.0.1/", "http://127.0.0.1/"),
        ("http://a_b.se/", "http://a_b.se/"),
    ],
)
def test_what_is_requested(url: str, requested: str) -> None:
    assert clean(url) == requested
    assert clean(requested) == requested


@pytest.mark.parametrize(
    "url",
    [
        *("", "a.se", "/a", "//a.se/", "ftp://a.se/", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x"),
        *("mailto:a@a.se", "gopher://a.se", "http://", "http:///a", "http://:80/", "http://me@/", "http://a.se:0/"),
        *(
            "http://a.se:65536/",
            "http://a.se:x/",
            "http://a.se:-1/",
            "http://a\nb.se/",
            "http://a.se/\r\nX: y",
            "http://a.se/\x00",
        ),
        *("http://a.se/\x85", "http://a b.se/", "http://a%2ese/", "http://a..se/", "http://" + "a" * 64 + ".se/", "http://[::1"),
        *(
            "http://[fe80::1%25eth0]/",
            "http://[v1.a]/",
            "http://a.se\\@b.se/",
            "http://127.1/",
            "http://2130706433/",
            "http://a;b.se/",
        ),
        *("http://0x7f000001/", "http://0177.0.0.1/", "http://1.2.3.999/", "http://a.se/" + "x" * 9000, "http://a.se/\ud800"),
    ],
)
def test_what_is_not(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        clean(url)
    assert caught.value.kind == "address"


@given(st.text(max_size=60) | st.from_regex(r"https?://[a-zåäö0-9.\[\]:@%-]{0,20}/[^\n]{0,20}", fullmatch=True))
def test_what_is_clean_stays_and_is_what_httpx_sends(url: str) -> None:
    try:
        requested = clean(url)
    except FetchError as exc:
        assert exc.kind == "address"  # noqa: PT017 any of two outcomes
        return
    assert clean(requested) == requested
    assert requested.isascii()
    assert "@" not in urlsplit(requested).netloc
    assert str(httpx.URL(requested)) == requested


PUBLIC = ["93.184.215.14", "8.8.8.8", "192.88.100.1", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1"]
NOT_PUBLIC = [
    *("127.0.0.1", "127.255.255.255", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "0.0.0.0", "0.1.2.3"),  # noqa: S104
    *("169.254.169.254", "169.254.0.1", "100.64.0.1", "100.127.255.255", "192.0.2.1", "198.18.0.1", "203.0.113.1", "224.0.0.1"),
    *("239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16", "192.0.0.1"),
    *(
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
        "fec0::1",
        "::127.0.0.1",
        "100::1",
    ),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "2002:7f00:1::"),
    *("2002:a9fe:a9fe::1", "2001:0:4136:e378:8000:63bf:80ff:fffe"),  # the last: Teredo for 127.0.0.1
]


@pytest.mark.parametrize("ip", PUBLIC)
def test_public(ip: str) -> None:
    assert Guard().check(ip)


@pytest.mark.parametrize("ip", NOT_PUBLIC)
def test_not_public(ip: str) -> None:
    assert not Guard().check(ip)
    assert Guard(EVERYWHERE).check(ip) != ip.startswith(METADATA)


#: What --allow-private alone does not open, whatever address leads to it.
METADATA = ("169.254.", "fe80:", "fd00:ec2:", "168.63.129.16", "64:ff9b::a9fe:", "2002:a9fe:", "64:ff9b:1:")


def test_networks_in_the_settings_open_what_allow_private_leaves_out() -> None:
    assert Guard((*EVERYWHERE, ip_network("169.254.169.254/32"))).check("169.254.169.254")
    assert not Guard(EVERYWHERE).check("169.254.169.254")


def test_only_the_allowed_network() -> None:
    guard = Guard((ip_network("10.1.0.0/16"), ip_network("fd00::/64")))
    assert guard.check("10.1.2.3")
    assert guard.check("::ffff:10.1.2.3")
    assert guard.check("fd00::1")
    assert not guard.check("10.2.0.1")
    assert not guard.check("127.0.0.1")
    assert not guard.check("fd00:0:0:1::1")


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_no_more_public_inside_an_ipv6_address(ip: IPv4Address) -> None:
    number = int(ip)
    inside = (IPv6Address(0xFFFF << 32 | number), IPv6Address(0x64FF9B << 96 | number), IPv6Address(0x2002 << 112 | number << 80))
    assert {Guard().check(each) for each in inside} == {Guard().check(ip)}


@given(st.ip_addresses())
def test_nothing_private_is_public(ip: IPv4Address | IPv6Address) -> None:
    if ip.is_private and not (isinstance(ip, IPv6Address) and (ip.ipv4_mapped or ip.teredo or ip.sixtofour)):
        assert not Guard().check(ip)


# Connections


class Resolver:
    """Answers like a name server that a test controls; asyncio asks it, and nothing else is replaced."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self.asked = 0

    async def __call__(self, _host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 getaddrinfo's options
        self.asked += 1
        return [
            (socket.AF_INET6 if ":" in each else socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port))
            for each in self.addresses
        ]


def connect(resolver: Resolver, guard: Guard, port: int | None = None, seconds: float | None = 2) -> str:
    """The address that a connection to ``page.example`` reached."""

    async def run() -> str:
        async with serve(in_turn(response())) as served:
            asyncio.get_running_loop().getaddrinfo = resolver  # type: ignore[method-assign, assignment]
            stream = await GuardedBackend(guard).connect_tcp("page.example", port or served.port, seconds)
            try:
                return str(stream.get_extra_info("server_addr")[0])
            finally:
                await stream.aclose()

    return asyncio.run(run())


LOOPBACK = Guard((ip_network("127.0.0.1/32"),))


@pytest.mark.enable_socket
def test_only_allowed_addresses_are_connected_to() -> None:
    resolver = Resolver("10.0.0.1", "127.0.0.1")
    assert connect(resolver, LOOPBACK) == "127.0.0.1"
    assert resolver.asked == 1  # a second look could have another answer (DNS rebinding)


@pytest.mark.enable_socket
def test_each_allowed_address_is_tried() -> None:
    assert connect(Resolver("::1", "127.0.0.2", "127.0.0.1"), Guard(EVERYWHERE)) == "127.0.0.1"


@pytest.mark.enable_socket
def test_no_allowed_address() -> None:
    with pytest.raises(FetchError) as caught:
        connect(Resolver("10.0.0.1", "fd00::1"), Guard())
    assert caught.value.kind == "address"
    assert str(caught.value) == "page.example resolves to 10.0.0.1, which is not public; see --allow-private"


@pytest.mark.enable_socket
def test_refused() -> None:
    with pytest.raises(httpcore.ConnectError, match=r"^connection refused$"):
        connect(Resolver("127.0.0.1"), LOOPBACK, port=1)


@pytest.mark.enable_socket
@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "no such host"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), r"its name could not be resolved \(Temporary failure\)"),
        (UnicodeError("label too long"), "no such host"),
    ],
)
def test_names_that_do_not_resolve(failure: Exception, reason: str) -> None:
    class Failing(Resolver):
        async def __call__(self, _host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401, ARG002
            raise failure

    with pytest.raises(httpcore.ConnectError, match=f"^{reason}$"):
        connect(Failing(), LOOPBACK)


@pytest.mark.enable_socket
def test_a_slow_name_server() -> None:
    class Slow(Resolver):
        async def __call__(self, _host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401, ARG002
            await asyncio.sleep(20)
            return []

    with pytest.raises(httpcore.ConnectTimeout):
        connect(Slow(), LOOPBACK, seconds=0.05)
