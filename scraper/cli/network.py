"""What the commands that fetch share: options, the settings that follow from them, the archive, and the way to the network."""

import tomllib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import fields, replace
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from scraper.cli.pages import complain
from scraper.errors import ArchiveError, InputError

if TYPE_CHECKING:
    from scraper.fetch.archive import Archive
    from scraper.fetch.links import Rule
    from scraper.fetch.notice import Notify
    from scraper.fetch.settings import Settings
    from scraper.fetch.source import Online

UNUSABLE: Final = 2
CONFIG: Final = "scraper.toml"
NETWORK: Final = "Requests"

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
        file_okay=False,
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
        "--allow-private", help="Hosts on loopback, private and link-local addresses are asked too.", rich_help_panel=NETWORK
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


def settings(folder: Path | None, *, allow_private: bool, **given: Any) -> "Settings":  # noqa: ANN401 - of the options' types
    """How requests are made: options before the environment before ``scraper.toml`` in the data folder before the defaults."""
    from scraper.fetch.settings import EVERYWHERE, Settings

    values = _configured(folder / CONFIG) if folder is not None else {}
    values |= {name: value for name, value in given.items() if value is not None}
    if allow_private:
        values["allow_private"] = EVERYWHERE
    return replace(Settings(), **values)


def _configured(path: Path) -> dict[str, Any]:
    """The settings of a configuration file; a usage error that names the file and what is wrong in it."""
    from scraper.fetch.settings import Settings

    try:
        values = tomllib.loads(path.read_text("utf-8"))
        if "allow_private" in values:
            values["allow_private"] = tuple(ip_network(network) for network in values["allow_private"])
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as error:
        raise typer.BadParameter(f"{path}: {error}", param_hint=CONFIG) from None
    defaults = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    for name, value in values.items():
        if name not in defaults:
            raise typer.BadParameter(f"{path}: unknown setting {name!r}; there are {', '.join(defaults)}", param_hint=CONFIG)
        wanted = (int, float) if isinstance(defaults[name], float) else type(defaults[name] if name != "contact" else "")
        if not isinstance(value, wanted) or isinstance(value, bool) or (isinstance(value, int | float) and value < 0):
            raise typer.BadParameter(f"{path}: {name} cannot be {value!r}", param_hint=CONFIG)
    return values


@contextmanager
def unusable() -> Iterator[None]:
    """Ends the command with one line where the data folder or the output cannot be used."""
    try:
        yield
    except (ArchiveError, InputError) as error:
        complain(str(error))
        raise typer.Exit(UNUSABLE) from None
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{error.filename or 'output'}: unwritable: {error.strerror or error}")
        raise typer.Exit(UNUSABLE) from None
    except KeyboardInterrupt:
        complain("interrupted: what was fetched is kept, and the same command goes on from there")
        raise


@contextmanager
def opened(folder: Path | None, settings: "Settings", notify: "Notify") -> Iterator["Archive"]:
    """The archive of a data folder, with a run of its own; without a folder one that is thrown away."""
    import tempfile

    from scraper.fetch.archive import Archive
    from scraper.fetch.run import name_now

    with tempfile.TemporaryDirectory() as passing:
        place = Path(passing) if folder is None else folder
        with Archive.open(place, name_now(), max_bytes=settings.warc_bytes, notify=notify) as archive:
            yield archive


@asynccontextmanager
async def online(archive: "Archive", settings: "Settings", notify: "Notify") -> AsyncIterator["Online"]:
    """The network, with the archive behind it; tells when its owner could not be reached."""
    from scraper.fetch.client import Client
    from scraper.fetch.source import Online

    if settings.contact is None:
        complain("no contact is set, so that servers' owners cannot reach you: --contact ADDRESS, or SCRAPER_CONTACT")
    async with Client(settings, notify) as client:
        yield Online(client, archive, settings.max_bytes, notify)
