"""What happens while pages are fetched, for whoever shows or logs it."""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple


class Notice(NamedTuple):
    """Something that happened: ``event`` names it in snake case, ``fields`` are JSON values."""

    event: str
    fields: dict[str, Any]
    level: Literal["debug", "info", "warning", "error"] = "info"


Notify = Callable[[Notice], None]


def silent(_: Notice) -> None:
    """Takes a notice and shows it to nobody."""
