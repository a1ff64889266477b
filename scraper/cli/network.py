"""What the commands that fetch share: options, the settings that follow from them, the archive, and the way to the network."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from scraper.errors import ArchiveError, InputError, StoreError
from scraper.fetch.notice import Notice

if TYPE_CHECKING:
    from scraper.fetch.archive import Archive
    from scraper.fetch.links import Rule
    from scraper.fetch.notice import Notify
    from scraper.fetch.settings import Settings
    from scraper.fetch.source import Online

UNUSABLE: Final = 2
CONFIG: Final = "scraper.toml"
NETWORK: Final = "Requests"


def folder(written: str) -> Path:
    """A folder's path; an empty one, as of a variable that is not set, is a usage error."""
    if not written.strip():
        raise typer.BadParameter("the name is empty")
    path = Path(written)
    try:
        if path.exists() and not path.is_dir():
            raise typer.BadParameter(f"{written}: no folder")
    except OSError as error:
        raise typer.BadParameter(f"{written}: {error.strerror}") from None
    return path


County = Annotated[
    list[str] | None,
    typer.Option("--county", metavar="SLUG", help="A county, as in its addresses: skane. May be repeated.", show_default=False),
]
All = Annotated[bool, typer.Option("--all", help="All 21 counties.")]
Data = Annotated[
    Path,
    typer.Option(
        "--data",
        metavar="DIR",
        envvar="SCRAPER_DATA",
        help="The folder that keeps what was fetched.",
        parser=folder,
        show_default=False,
    ),
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="Where the site is, if not at its own address.", show_default=False),
]
Contact = Annotated[
    str | None,
    typer.Option(
        "--contact",
        metavar="ADDRESS",
        envvar="SCRAPER_CONTACT",
        help="E-mail or web address at which the server's owner reaches you; sent in User-Agent.",
        rich_help_panel=NETWORK,
        show_default=False,
    ),
]
Rate = Annotated[
    float | None,
    typer.Option(
        "--rate",
        metavar="N",
        min=0,
        help="Requests a second to one host, 0 for no limit. Default 1.",
        rich_help_panel=NETWORK,
        show_default=False,
    ),
]
Connections = Annotated[
    int | None,
    typer.Option(
        "--connections",
        metavar="N",
        min=1,
        help="Requests to one host at the same time. Default 1.",
        rich_help_panel=NETWORK,
        show_default=False,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Hosts on loopback and private addresses are asked too; on link-local ones and those of clouds' metadata only if "
        f"allow_private in DIR/{CONFIG} names them.",
        rich_help_panel=NETWORK,
    ),
]


class LogFormat(StrEnum):
    """How what happens is told on standard error."""

    TEXT = "text"
    JSON = "json"


Log = Annotated[
    LogFormat, typer.Option("--log-format", help="What happens, on standard error: for people, or a JSON object a line.")
]


def chosen(counties: list[str] | None, *, everything: bool) -> tuple[str, ...]:
    """The slugs of the counties asked for; a usage error where there are none or some are unknown."""
    from scraper.lexicon.places import COUNTIES

    known = [slug for slug, _, code in sorted(COUNTIES, key=lambda county: county[2])]
    if everything == bool(counties):
        raise typer.BadParameter("give --county SLUG, once or more, or --all", param_hint="--county")
    asked = [slug.lower() for slug in counties or known]
    if unknown := [slug for slug in asked if slug not in known]:
        raise typer.BadParameter(f"no county has the slug {unknown[0]!r}; scraper counties lists them", param_hint="--county")
    return tuple(dict.fromkeys(asked))


def rule(base_url: str | None) -> "Rule":
    """Which addresses are the site's, at its own address or at ``base_url``."""
    from urllib.parse import urlsplit

    from scraper.errors import FetchError
    from scraper.fetch import guard
    from scraper.fetch.links import Rule
    from scraper.sites.lansstyrelsen import SITE

    if base_url is None:
        return Rule(SITE, SITE.origin)
    try:
        parts = urlsplit(guard.clean(base_url))
    except FetchError as error:
        raise typer.BadParameter(f"{base_url}: {error}", param_hint="--base-url") from None
    if parts.path.strip("/") or parts.query:
        raise typer.BadParameter(f"{base_url}: give scheme and host alone", param_hint="--base-url")
    return Rule(SITE, f"{parts.scheme}://{parts.netloc}")


def settings(data: Path | None, *, allow_private: bool, **given: Any) -> "Settings":  # noqa: ANN401 - of the options' types
    """How requests are made: options before the environment before ``scraper.toml`` in the data folder before the defaults."""
    from scraper.fetch.settings import EVERYWHERE, Settings

    values = _configured(data / CONFIG) if data is not None else {}
    if allow_private:
        values["allow_private"] = (*EVERYWHERE, *values.get("allow_private", ()))
    for name, value in given.items():
        if value is not None:
            values[name] = value
            try:
                Settings(**values)
            except ValueError as error:
                raise typer.BadParameter(str(error), param_hint=f"--{name}") from None
    return Settings(**values)


def _configured(path: Path) -> dict[str, Any]:
    """The settings of a configuration file; a usage error that names the file and what is wrong in it."""
    import tomllib
    from ipaddress import ip_network

    from scraper.fetch.settings import Settings

    try:
        values = tomllib.loads(path.read_text("utf-8"))
        if "allow_private" in values:
            values["allow_private"] = tuple(ip_network(network) for network in values["allow_private"])
        _check_types(values)
        Settings(**values)
    except (FileNotFoundError, NotADirectoryError):  # that the folder cannot be one is told by whoever makes it
        return {}
    except (OSError, ValueError, TypeError) as error:
        raise typer.BadParameter(f"{path}: {error}", param_hint=CONFIG) from None
    return values


def _check_types(values: Mapping[str, Any]) -> None:
    from scraper.fetch.settings import Settings

    defaults = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    for name, value in values.items():
        if name not in defaults:
            raise ValueError(f"unknown setting {name!r}; there are {', '.join(defaults)}")
        wanted = (int, float) if isinstance(defaults[name], float) else type(defaults[name] if name != "contact" else "")
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise TypeError(f"{name} cannot be {value!r}")


@contextmanager
def ended(notify: "Notify") -> Iterator[None]:
    """Ends the command with one notice where the data folder or the output cannot be used, and where it is interrupted."""
    try:
        yield
    except (ArchiveError, InputError, StoreError) as error:
        notify(Notice("failed", {"message": str(error)}, "error"))
        raise typer.Exit(UNUSABLE) from None
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = f"{error.filename or 'output'}: unwritable: {error.strerror or error}"
        notify(Notice("failed", {"message": reason}, "error"))
        raise typer.Exit(UNUSABLE) from None
    except KeyboardInterrupt:
        notify(Notice("interrupted", {}, "warning"))
        raise


@contextmanager
def opened(data: Path | None, settings: "Settings", notify: "Notify") -> Iterator["Archive"]:
    """The archive of a data folder, with a run of its own; without a folder one that is thrown away."""
    import tempfile

    from scraper.fetch.archive import Archive
    from scraper.fetch.run import name_now

    with tempfile.TemporaryDirectory() as passing:
        place = Path(passing) if data is None else data
        with Archive.open(place, name_now(), max_bytes=settings.warc_bytes, notify=notify) as archive:
            yield archive


@asynccontextmanager
async def online(archive: "Archive", settings: "Settings", notify: "Notify") -> AsyncIterator["Online"]:
    """The network, with the archive behind it; tells when its owner could not be reached."""
    from scraper.fetch.client import Client
    from scraper.fetch.source import Online

    if settings.contact is None:
        notify(Notice("no_contact", {}, "warning"))
    async with Client(settings, notify) as client:
        yield Online(client, archive, settings.max_bytes, notify)
