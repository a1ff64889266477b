"""A client without any comfort: http.client, and a socket that reads until the server closes."""

import http.client
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


def ask(base: str, path: str, method: str = "GET", **headers: str) -> Reply:
    with connected(base) as connection:
        return again(connection, path, method, **headers)


def again(connection: http.client.HTTPConnection, path: str, method: str = "GET", **headers: str) -> Reply:
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    reply = connection.getresponse()
    return Reply(reply.status, {name.lower(): value for name, value in reply.getheaders()}, reply.read())


@contextmanager
def connected(base: str) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(base.removeprefix("http://"), timeout=5)
    try:
        yield connection
    finally:
        connection.close()


def over_wire(base: str, path: str) -> bytes:
    """All bytes that come until the server closes."""
    host, port = base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))
