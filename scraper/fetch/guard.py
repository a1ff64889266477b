"""Which addresses are requested at all, and which machines are connected to: the public network, unless told otherwise."""

import asyncio
import os
import re
import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import quote, urlsplit

import httpcore

from scraper.errors import FetchError
from scraper.fetch.settings import Network

Ip = IPv4Address | IPv6Address

_PORTS: Final = {"http": 80, "https": 443}
_LONGEST: Final = 8192  # characters; servers refuse longer ones, and no page has one
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST: Final = re.compile(r"[a-z0-9._-]+")
_NUMBER: Final = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\.?$")  # a last label like this means an IPv4 address (WHATWG URL)
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PATH: Final = "/%:@!$&'()*+,;=~"
_NAT64: Final = ip_network("64:ff9b::/96")
#: Not public although ``ipaddress`` calls it so: local-use NAT64, site-local, and the platform's own address inside a cloud.
_REFUSED: Final = (ip_network("64:ff9b:1::/48"), ip_network("fec0::/10"), ip_network("168.63.129.16/32"))


def clean(url: str) -> str:
    """The address to request: without fragment, user and password, its host in lower case and ASCII, its path without dots.

    Raises FetchError ("address") for anything but http and https with a valid host and port (RFC 3986, RFC 9110 4.2).
    """
    url = url.strip(" ")
    if len(url) > _LONGEST:
        raise FetchError("address", url[:200], f"longer than {_LONGEST} characters")
    if _CONTROL.search(url):
        raise FetchError("address", url, "control characters in the address")
    try:
        parts = urlsplit(url)
        if parts.scheme not in _PORTS:
            raise FetchError("address", url, f"neither http nor https: {parts.scheme or url}")
        host, port = _host(parts.netloc, parts.hostname), parts.port
        path, query = quote(_undotted(parts.path), safe=_PATH), quote(parts.query, safe=_PATH + "?")
    except ValueError as exc:  # urlsplit's brackets, a port that is none, a host that IDNA refuses, lone surrogates
        raise FetchError("address", url, f"no valid address: {exc}") from None
    if port == 0:
        raise FetchError("address", url, "no valid address: port 0")
    place = host if port in {None, _PORTS[parts.scheme]} else f"{host}:{port}"
    full = f"{parts.scheme}://{place}{path or '/'}{'?' if query else ''}{query}"
    return _STRAY_PERCENT.sub("%25", full)


def _host(netloc: str, host: str | None) -> str:
    """A host as it is requested; ValueError for what cannot be one."""
    if not host or "\\" in netloc:  # browsers and RFC 3986 disagree on whose host follows a backslash
        raise ValueError("no host")
    if "[" in netloc:
        if "%" in host:
            raise ValueError("a zone in the host")
        return f"[{IPv6Address(host).compressed}]"
    host = host.encode("idna").decode("ascii").lower()
    if not _HOST.fullmatch(host):
        raise ValueError(f"host {host!r}")
    return str(IPv4Address(host)) if _NUMBER.match(host.rstrip(".").rpartition(".")[2]) else host


def _undotted(path: str) -> str:
    """A path without ``.`` and ``..``, so that what robots.txt is asked about is what is requested (RFC 3986 5.2.4)."""
    if "/." not in path:
        return path
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            kept = kept[:1] + kept[1:-1]  # the first is what stands before the leading slash
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)


class Guard:
    """Tells which IP addresses may be connected to: public ones, and those in the ``allowed`` networks."""

    def __init__(self, allowed: tuple[Network, ...] = ()) -> None:
        self._allowed = allowed

    def check(self, ip: Ip | str) -> bool:
        """Whether the address may be connected to; an IPv4 address inside an IPv6 address counts as itself."""
        if isinstance(ip, str):
            ip = ip_address(ip.partition("%")[0])
        return self._within(ip) or all(self._within(seen) or _public(seen) for seen in _carried(ip))

    def _within(self, ip: Ip) -> bool:
        return any(ip in network for network in self._allowed)


def _carried(ip: Ip) -> tuple[Ip, ...]:
    """The addresses that are reached by way of this one: RFC 4291 (mapped), 3056 (6to4), 4380 (Teredo), 6052 (NAT64)."""
    if isinstance(ip, IPv4Address):
        return (ip,)
    if ip in _NAT64:
        return (IPv4Address(int(ip) & 0xFFFFFFFF),)
    if ip.teredo:
        return ip.teredo
    inner = ip.ipv4_mapped or ip.sixtofour
    return (inner or ip,)


def _public(ip: Ip) -> bool:
    """Whether the address is one of the public network, and of one machine (IANA's special-purpose registries)."""
    special = ip.is_multicast or ip.is_reserved or ip.is_link_local or ip.is_private or ip.is_unspecified
    return ip.is_global and not special and not any(ip in network for network in _REFUSED)


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Connections to the addresses that a guard lets pass: a name is resolved once, checked, and that very address is used."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._tcp = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first allowed address that answers, each given its share of the time.

        Raises httpcore's ConnectError and ConnectTimeout, and FetchError ("address") where no address is allowed.
        """
        addresses = await self._addresses(host, port, timeout)
        share = None if timeout is None else timeout / len(addresses)
        failure: Exception | None = None
        for address in addresses:
            try:
                return await self._tcp.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as exc:
                failure = exc if failure is None or isinstance(failure, httpcore.ConnectTimeout) else failure
        if isinstance(failure, httpcore.ConnectTimeout):
            raise failure
        raise httpcore.ConnectError(_cause(failure)) from failure

    async def _addresses(self, host: str, port: int, seconds: float | None) -> list[str]:
        """The allowed addresses of a host, in the resolver's order."""
        try:
            async with asyncio.timeout(seconds):
                found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout(str(exc)) from exc
        except socket.gaierror as exc:
            unknown = exc.errno in {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None)}
            reason = "no such host" if unknown else f"its name could not be resolved ({exc.strerror})"
            raise httpcore.ConnectError(reason) from exc
        except UnicodeError as exc:  # a label that no name server could hold
            raise httpcore.ConnectError("no such host") from exc
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        allowed = [address for address in addresses if self._guard.check(address)]
        if not allowed:
            subject = host if host in addresses else f"{host} resolves to {addresses[0]}, which"
            raise FetchError("address", host, f"{subject} is not public; see --allow-private")
        return allowed

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        await asyncio.sleep(seconds)


def _cause(exc: BaseException | None) -> str:
    """What the operating system said, in lower case: ``connection refused``."""
    at = exc
    while at is not None:
        if isinstance(at, OSError) and at.errno:
            return os.strerror(at.errno).lower()
        at = at.__cause__ or at.__context__
    return str(exc)
