"""How requests are made."""

from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Final

Network = IPv4Network | IPv6Network

MIB: Final = 1024 * 1024
EVERYWHERE: Final[tuple[Network, ...]] = (ip_network("0.0.0.0/0"), ip_network("::/0"))


@dataclass(frozen=True, slots=True)
class Settings:
    """Pace, patience and limits of requests; the defaults are polite to a public server."""

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
