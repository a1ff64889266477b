"""One request over the wire and its response as it arrives: the only home of httpx."""

import asyncio
import ssl
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import httpcore
import httpx

from scraper.errors import FetchError
from scraper.fetch.body import Decoder, known
from scraper.fetch.exchange import Exchange, Headers
from scraper.fetch.guard import Guard, GuardedBackend
from scraper.fetch.retry import FailedError
from scraper.fetch.settings import Settings

#: What a page, a list, a feed, a sitemap or robots.txt may come as; anything else is not worth its download.
_TYPES: Final = frozenset(
    "application/xhtml+xml application/xml application/json application/gzip application/x-gzip application/octet-stream".split()
)
_IDLE: Final = 30.0  # seconds that a connection is kept for the next request


class Arrival:
    """A response while it arrives: ``head`` without its body, ``raw`` as far as it came."""

    def __init__(self, url: str, settings: Settings) -> None:
        self._url, self._settings = url, settings
        self._head: Exchange | None = None
        self._raw = bytearray()
        self._truncated: str | None = None

    @property
    def exchange(self) -> Exchange | None:
        """What has arrived."""
        return self._head and replace(self._head, raw=bytes(self._raw), truncated=self._truncated)

    @property
    def wanted(self) -> bool:
        """Whether the body matters; that of an error or a redirect does not."""
        return self._head is not None and 200 <= self._head.status < 300  # noqa: PLR2004 "successful", RFC 9110 15.3

    async def receive(self, transport: "Transport", headers: Headers) -> FetchError | FailedError | None:
        """Makes the request and takes its response; what went wrong is returned, for the response may be there all the same."""
        try:
            async with asyncio.timeout(self._settings.deadline):
                await self._receive(transport, headers)
        except (httpx.TransportError, OSError) as exc:
            return self._broken(exc)
        except (httpx.InvalidURL, UnicodeError) as exc:  # httpx is stricter than guard.clean: IDNA 2008
            return FetchError("address", self._url, f"no valid address: {exc}")
        except FetchError as exc:
            return FetchError(exc.kind, self._url, str(exc))  # the guard knows the host alone
        except FailedError as exc:
            return exc
        return None

    async def _receive(self, transport: "Transport", headers: Headers) -> None:
        request = _request(self._url, headers, self._settings.timeout)
        sent = datetime.now(UTC)
        response = await transport.handle_async_request(request)
        self._truncated = "disconnect"  # until the end is there
        try:
            self._head = _head(self._url, sent, request, response)
            await self._read(response)
        finally:
            await response.aclose()
            if self._truncated and response.http_version == "HTTP/2":
                await transport.drop(request)

    async def _read(self, response: httpx.Response) -> None:
        limit, coding = self._settings.max_bytes, response.headers.get("content-encoding")
        decoder = Decoder(None, limit, self._url)
        try:
            if self.wanted:
                self._check()
                decoder = Decoder(coding, limit, self._url)
            async for data in response.aiter_raw():
                self._raw += data[: limit - len(self._raw)]
                decoder.feed(data)  # counts what it decodes to
            self._truncated = None
            decoder.finish()
        except FetchError as exc:
            if exc.kind == "body" and known(coding):  # what a proxy or a restart broke may come whole the next time
                raise FailedError("body", str(exc)) from None
            self._truncated = "length"
            raise

    def _check(self) -> None:
        """Raises FetchError ("media_type") for a body that is not worth its download."""
        kind = self._head.media_type if self._head else ""
        if not is_readable(kind):
            raise FetchError("media_type", self._url, f"no page: its media type is {kind}")

    def _broken(self, exc: Exception) -> FailedError:
        """The failure that an error of the network means."""
        if self._head is None:
            return FailedError("unreachable", _reason(exc, self._settings), passing=_certificate(exc) is None)
        return FailedError("body", f"{_reason(exc, self._settings)} in the middle of the body")


def is_readable(media_type: str) -> bool:
    """Whether a body of that type, or of none that is told, may be something to read."""
    return not media_type or media_type.startswith("text/") or media_type.endswith(("+xml", "+json")) or media_type in _TYPES


class Transport(httpx.AsyncHTTPTransport):
    """httpx's transport with a pool that connects through the guard; it reads no proxies, cookies or netrc."""

    def __init__(self, settings: Settings) -> None:
        context = httpx.create_ssl_context()
        super().__init__(verify=context)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=None,  # the pace keeps them few
            max_keepalive_connections=max(8, settings.connections),
            keepalive_expiry=_IDLE,
            http1=True,
            http2=True,
            network_backend=GuardedBackend(Guard(settings.allow_private)),
        )

    async def drop(self, request: httpx.Request) -> None:
        """Closes the connections to a request's host.

        Over HTTP/2, httpcore lets a body that is left unread come all the same, until the connection's flow-control window is
        used up and the next response waits in vain.
        """
        url = request.url
        origin = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/").origin
        for connection in self._pool.connections:
            if connection.can_handle_request(origin):
                await connection.aclose()


def _request(url: str, headers: Headers, seconds: float) -> httpx.Request:
    timeout = {"connect": seconds, "read": seconds, "write": seconds, "pool": None}
    fields = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    return httpx.Request("GET", url, headers=fields, extensions={"timeout": timeout})


def _head(url: str, sent: datetime, request: httpx.Request, response: httpx.Response) -> Exchange:
    return Exchange(
        url=url,
        time=sent,
        request=_text(request.headers.raw),
        status=response.status_code,
        reason=response.reason_phrase,
        protocol=response.http_version,
        headers=_text(response.headers.raw),
        raw=b"",
        address=_peer(response),
    )


def _text(headers: list[tuple[bytes, bytes]]) -> Headers:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers)


def _peer(response: httpx.Response) -> str | None:
    """The IP address that answers; None where the connection has gone already."""
    try:
        address = response.extensions["network_stream"].get_extra_info("server_addr")
    except OSError:
        return None
    return str(address[0]) if address else None


def _certificate(exc: BaseException | None) -> str | None:
    """What is wrong with the server's certificate, if that is the cause."""
    while exc is not None:
        if isinstance(exc, ssl.SSLCertVerificationError):
            return exc.verify_message
        exc = exc.__cause__ or exc.__context__
    return None


def _reason(exc: Exception, settings: Settings) -> str:
    """What happened, in words for whoever waits for the page."""
    text = str(exc)
    if isinstance(exc, httpx.TimeoutException):
        return f"timed out after {settings.timeout:g} s"
    if isinstance(exc, TimeoutError):
        return f"not answered in full within {settings.deadline:g} s"
    if certificate := _certificate(exc):
        return f"its certificate is not valid: {certificate}"
    closed = isinstance(exc, httpx.ReadError | httpx.WriteError | httpx.CloseError) or "closed" in text or "disconnected" in text
    return "the connection was closed" if closed or not text else text
