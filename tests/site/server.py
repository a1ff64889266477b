"""The site on a loopback socket: HTTP/1.1 with persistent connections, faults included."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, cast

from . import week
from .answer import Request
from .faults import Wire, play, status_of
from .site import Site


class Server(socketserver.ThreadingTCPServer):
    """Takes connections, a thread for each; ``errors`` holds what went wrong in the site itself."""

    allow_reuse_address = True
    request_queue_size = 256
    daemon_threads = True

    def __init__(self, site: Site, host: str, port: int) -> None:
        self.site = site
        self.stopping = threading.Event()
        self.open: set[socket.socket] = set()
        self.threads: set[threading.Thread] = set()
        self.errors: list[BaseException] = []
        super().__init__((host, port), Connection)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own types
        """A thread for the connection."""
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        with self.site.lock:
            self.open.add(request)
            self.threads.add(thread)
        thread.start()

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401
        """Close a connection; one that was reset closes at once."""
        with self.site.lock:
            self.open.discard(request)
            self.threads.discard(threading.current_thread())
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002
        """Keep the error: ``serve`` raises it."""
        import sys

        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, OSError):
            self.errors.append(error)

    def close(self) -> None:
        """Stop at once: no new connections, and those that are open end."""
        self.stopping.set()
        self.shutdown()
        with self.site.lock:
            connections, threads = list(self.open), list(self.threads)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in threads:
            thread.join(5)
        self.server_close()


class Connection(socketserver.StreamRequestHandler):
    """One connection and the requests that come over it."""

    disable_nagle_algorithm = True

    def handle(self) -> None:
        """Answer until either side closes."""
        server = cast("Server", self.server)
        wire = Wire(self.connection, server.stopping)
        while not server.stopping.is_set():
            asked = self.read()
            if asked is None or not self.respond(server.site, wire, *asked):
                return

    def read(self) -> tuple[str, str, dict[str, str]] | None:
        """Method, target and headers of the next request; None when there is none."""
        line = self.rfile.readline(65536).decode("latin-1").split()
        if len(line) != 3:
            return None
        headers: dict[str, str] = {}
        while (field := self.rfile.readline(65536).decode("latin-1")) not in {"\r\n", "\n", ""}:
            name, _, value = field.partition(":")
            headers[name.strip().lower()] = value.strip()
        self.rfile.read(int(headers.get("content-length", 0)))
        if line[2] == "HTTP/1.0":
            headers.setdefault("connection", "close")
        return line[0], line[1], headers

    def respond(self, site: Site, wire: Wire, method: str, target: str, headers: dict[str, str]) -> bool:
        """Answer one request; whether the connection stays open."""
        came = monotonic()
        with site.lock:
            site.busy += 1
            site.peak = max(site.peak, site.busy)
        try:
            if method == "POST" and target.startswith(week.WHERE):
                week.turn(site, int(target.removeprefix(week.WHERE)))
                wire.send(b"HTTP/1.1 204 No Content\r\n\r\n")
                return True
            fault = site.fault(target)
            answer = site.answer(method, target, headers)
            site.requests.append(Request(came, method, target, headers, status_of(fault, answer)))
            if fault:
                return play(fault, wire, answer)
            wire.send(answer.head() + answer.sent())
            return headers.get("connection", "").lower() != "close"
        finally:
            with site.lock:
                site.busy -= 1


@contextmanager
def serve(site: Site, port: int = 0, host: str = "127.0.0.1") -> Iterator[str]:
    """The site at ``http://host:port`` while the block runs; raises afterwards what went wrong in the site itself."""
    server = Server(site, host, port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.server_address[1]}"
    finally:
        server.close()
        thread.join()
    if server.errors:
        raise server.errors[0]
