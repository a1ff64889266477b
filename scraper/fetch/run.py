"""Names of runs."""

from datetime import UTC, datetime


def name_now() -> str:
    """A name that no earlier run has and that sorts behind theirs: the moment, in UTC."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
