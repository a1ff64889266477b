"""When a request is tried again, and how long it waits: the only home of stamina."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

import stamina
from stamina.instrumentation import RetryDetails, RetryHook, get_on_retry_hooks, set_on_retry_hooks

from scraper.errors import FetchKind
from scraper.fetch.exchange import Exchange
from scraper.fetch.settings import Settings

#: Statuses of a server that may answer later.
BUSY: Final = frozenset((429, 502, 503, 504))

Announce = Callable[[str, float, int], None]  # the reason, the seconds until the next attempt, the number of the failed one


class FailedError(Exception):
    """An attempt that failed: for good, or (``passing``) perhaps not; ``wait`` is what the server asked for, in seconds."""

    def __init__(
        self, kind: FetchKind, reason: str, *, passing: bool = True, exchange: Exchange | None = None, wait: float | None = None
    ) -> None:
        super().__init__(reason)
        self.kind, self.reason, self.passing, self.exchange, self.wait = kind, reason, passing, exchange, wait
        self.announce: Announce | None = None


async def retried(attempt: Callable[[], Awaitable[Exchange]], settings: Settings, announce: Announce) -> Exchange:
    """What ``attempt`` gives, after as many attempts as it takes and the settings allow.

    Waits exponentially longer, with jitter, or as long as the server asks for; gives up at once where that is over
    ``settings.patience``. Raises the last attempt's FailedError, and at once whatever else an attempt raises.
    """
    _join_hooks()

    def again(exc: Exception) -> bool | timedelta:
        if not isinstance(exc, FailedError) or not exc.passing:
            return False
        if exc.wait is None:
            return True
        return exc.wait <= settings.patience and timedelta(seconds=max(exc.wait, settings.backoff))

    async for each in stamina.retry_context(
        on=again,
        attempts=settings.attempts,
        timeout=None,
        wait_initial=settings.backoff,
        wait_jitter=settings.backoff,
        wait_max=max(settings.patience, settings.backoff),
    ):
        with each:
            try:
                return await attempt()
            except FailedError as exc:
                exc.announce = announce
                raise
    raise AssertionError  # stamina raises the last failure


def retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """Seconds that a ``Retry-After`` asks to wait, 0 to infinite; None where it says nothing (RFC 9110 10.2.3)."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if until.tzinfo is None:  # "-0000": UTC, without a place
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


class _OthersOnly:
    """One of the hooks that stamina had, called for all retries but this package's."""

    def __init__(self, hook: RetryHook) -> None:
        self._hook = hook

    def __call__(self, details: RetryDetails) -> AbstractContextManager[None] | None:
        return None if isinstance(details.caused_by, FailedError) else self._hook(details)


def _announce(details: RetryDetails) -> None:
    """Stamina's hook by which this package's retries are announced."""
    if isinstance(details.caused_by, FailedError) and details.caused_by.announce is not None:
        details.caused_by.announce(details.caused_by.reason, details.wait_for, details.retry_num)


def _join_hooks() -> None:
    """Makes stamina, whose hooks are the process's (by default it logs), leave this package's retries to this package."""
    hooks = get_on_retry_hooks()
    if _announce not in hooks:
        set_on_retry_hooks((_announce, *map(_OthersOnly, hooks)))
