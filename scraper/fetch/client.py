"""One response to one request: at a polite pace, tried again where that can help, within limits."""

from collections.abc import Callable, Mapping
from typing import Final, Self
from urllib.parse import urlsplit

from scraper import __version__
from scraper.errors import FetchError
from scraper.fetch.body import ACCEPTED
from scraper.fetch.exchange import Exchange, Headers
from scraper.fetch.guard import clean
from scraper.fetch.notice import Notice, Notify, silent
from scraper.fetch.pace import Breaker, Pace
from scraper.fetch.retry import BUSY, FailedError, retried, retry_after
from scraper.fetch.settings import Settings
from scraper.fetch.transfer import Arrival, Transport

Record = Callable[[Exchange], None]

_ASKED: Final = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5",
    "Accept-Language": "sv",
    "Accept-Encoding": ACCEPTED,
}


class Client:
    """Sends single requests; redirects are the caller's, cookies, proxies and netrc nobody's."""

    def __init__(self, settings: Settings, notify: Notify = silent) -> None:
        self.settings = settings
        self._notify = notify
        self._headers = {"User-Agent": _agent(settings.contact), **_ASKED}
        self._transport = Transport(settings)
        self._breaker = Breaker(settings.stop_after)
        #: When each host is asked; its ``slow`` takes what robots.txt says.
        self.pace = Pace(settings.rate, settings.connections)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._transport.aclose()

    async def send(self, url: str, headers: Mapping[str, str], record: Record) -> Exchange:
        """The response to one GET, whatever its status; that of a 2xx is whole, of a type that is read, and within the limits.

        ``headers`` replace this client's own of the same name. Every response on the way is handed to ``record``, too, with
        the reason in ``truncated`` where it was cut short.
        Raises FetchError: "address", "stopped", "unreachable", "body", "too_large", "media_type".
        """
        url = clean(url)
        host = urlsplit(url).netloc
        given = {name.lower() for name in headers}
        sent = (*(each for each in self._headers.items() if each[0].lower() not in given), *headers.items())

        def announce(reason: str, wait: float, attempt: int) -> None:
            fields = {"url": url, "reason": reason, "wait": round(wait, 3), "attempt": attempt}
            self._notify(Notice("retry", fields, "warning"))

        try:
            exchange = await retried(lambda: self._attempt(url, host, sent, record), self.settings, announce)
        except FailedError as exc:
            if exc.exchange is None:
                self._failed(host, exc.reason)
                raise FetchError(exc.kind, url, exc.reason) from exc.__cause__
            exchange = exc.exchange
        except FetchError as exc:
            if exc.kind not in {"address", "stopped"}:
                self._breaker.answered(host)
            raise
        if exchange.status in BUSY:
            self._failed(host, _status(exchange), retry_after(exchange.header("retry-after")))
        else:
            self._breaker.answered(host)
        return exchange

    def _failed(self, host: str, reason: str, wait: float | None = None) -> None:
        """Counts a failure; a host that asks to wait longer than there is patience is left alone at once."""
        if wait is not None and wait > self.settings.patience:
            stopped = self._breaker.give_up(host, f"{reason}, and it asks to wait {wait:g} s")
        else:
            stopped = self._breaker.failed(host, reason)
        if stopped:
            self._notify(Notice("host_stopped", {"host": host, "reason": self._breaker.reason(host)}, "error"))

    async def _attempt(self, url: str, host: str, headers: Headers, record: Record) -> Exchange:
        """The response of one attempt, in the host's turn. Raises FetchError for good, FailedError for another attempt."""
        self._breaker.check(url)  # before waiting for a turn, and once more after it
        async with self.pace.turn(host):
            self._breaker.check(url)
            exchange = await self._transfer(url, headers, record)
            if exchange.status not in BUSY:
                return exchange
            wait = retry_after(exchange.header("retry-after"))
            if wait is not None and wait <= self.settings.patience:
                self.pace.hold(host, wait)
        raise FailedError("unreachable", _status(exchange), exchange=exchange, wait=wait)

    async def _transfer(self, url: str, headers: Headers, record: Record) -> Exchange:
        """What came over the wire, recorded. Raises FetchError or FailedError where it cannot be used."""
        arrival = Arrival(url, self.settings)
        error = await arrival.receive(self._transport, headers)
        exchange = arrival.exchange
        if exchange is not None:
            record(exchange)
            if error is None or not arrival.wanted:
                return exchange
        raise error or AssertionError  # there is a response or an error


def _status(exchange: Exchange) -> str:
    return f"HTTP {exchange.status} {exchange.reason}".rstrip()


def _agent(contact: str | None) -> str:
    if not contact:
        return f"swedish-events/{__version__}"
    return f"swedish-events/{__version__} (+{contact})"
