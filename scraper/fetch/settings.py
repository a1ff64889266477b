"""How requests are made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Final

Network = IPv4Network | IPv6Network

MIB: Final = 1024 * 1024
#: Where machines answer about themselves (metadata services of clouds) or that nobody is asked at by name; and IPv4 addresses
#: inside IPv6 addresses, which count as what they carry.
_NOWHERE: Final = ("169.254.0.0/16", "168.63.129.16/32", "fe80::/10", "fd00:ec2::254/128")
#: IPv6 addresses that lead to an IPv4 one, which is looked at instead: mapped, NAT64, 6to4, Teredo.
_CARRIERS: Final = ("::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")


def _all_but(hole: Network, networks: Iterable[Network]) -> Iterator[Network]:
    for network in networks:
        if network.version == hole.version and hole.subnet_of(network):  # type: ignore[arg-type]
            yield from network.address_exclude(hole)  # type: ignore[arg-type]
        else:
            yield network


def _everywhere() -> tuple[Network, ...]:
    networks: Iterable[Network] = (ip_network("0.0.0.0/0"), ip_network("::/0"))
    for hole in (*_NOWHERE, *_CARRIERS):
        networks = tuple(_all_but(ip_network(hole), networks))
    return tuple(networks)


#: All networks but those of link-local and metadata addresses.
EVERYWHERE: Final = _everywhere()
#: The least that a setting may be; a limit of nothing would only make everything fail.
_LEAST: Final = {
    "rate": 0,
    "connections": 1,
    "timeout": 0.01,
    "deadline": 0.01,
    "max_bytes": 1,
    "attempts": 1,
    "patience": 0,
    "backoff": 0,
    "stop_after": 0,
    "warc_bytes": 1,
}
#: More bytes than a disk has, and more seconds than clocks count; all arithmetic on it is safe.
_MOST: Final = 10**12


@dataclass(frozen=True, slots=True)
class Settings:
    """Pace, patience and limits of requests; the defaults are polite to a public server.

    Raises ValueError for a number that is too small, too large, or none.
    """

    contact: str | None = None  # an address at which the server's owner reaches whoever crawls; part of User-Agent
    rate: float = 1.0  # requests a second to one host; 0: as fast as it answers
    connections: int = 1  # requests to one host at the same time
    timeout: float = 30.0  # seconds for connecting, and between two pieces of a body
    deadline: float = 120.0  # seconds for one whole response
    max_bytes: int = 10 * MIB  # of a body, both as sent and after decompression
    attempts: int = 4  # of one request, where trying again can help
    patience: float = 120.0  # seconds that a server may ask to wait (Retry-After) before it is given up
    backoff: float = 1.0  # seconds before the second attempt; doubled before each further one, with jitter
    stop_after: int = 5  # requests to a host that fail in a row, each after all its attempts, before it is left alone
    allow_private: tuple[Network, ...] = ()  # networks that are reached although they are not public
    warc_bytes: int = 256 * MIB  # of an archive file before the next is begun

    def __post_init__(self) -> None:
        if self.contact and not (self.contact.isascii() and self.contact.isprintable()):
            raise ValueError(f"contact cannot be {self.contact!r}: printable ASCII only, as headers are")
        for name, least in _LEAST.items():
            value = getattr(self, name)
            if not least <= value <= _MOST:  # as nothing is for NaN
                raise ValueError(f"{name} cannot be {value!r}: {least} is the least, {_MOST} the most")
