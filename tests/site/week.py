"""A week on the site, for the tour in docs/tour.md: ``python -m tests.site --port 8321 --day 3`` lets the third day come on it."""

from collections.abc import Callable
from typing import Final

from .site import Site

WHERE: Final = "/-/day/"  # asked with POST; no crawler does
#: Years with the same calendar, so that weekdays stay right; what is over cannot be called off.
_LATER: Final = {" 2018": " 2029", " 2021": " 2027", " 2022": " 2033", " 2023": " 2034"}
_COUNTIES: Final = ("skane", "dalarna")
_LATE: Final = "2020-02-10-lansgruppen-mans-vald-mot-kvinnor-och-vald-i-nara-relationer"


def path(site: Site, name: str) -> str:
    """The address of the event whose page's name ends so."""
    return next(event.path for event in site.events if event.identity.endswith(name))


def _first(site: Site) -> None:
    for event in site.events:
        if event.county in _COUNTIES:
            for old, new in _LATER.items():
                try:
                    site.change(event.path, old, new)
                except ValueError:
                    continue
    site.remove(path(site, _LATE))


def _second(site: Site) -> None:
    title = "Regional konferens om mänskliga rättigheter"
    site.change(path(site, "regional-konferens-om-manskliga-rattigheter"), title, f"INSTÄLLT: {title}")
    site.change(path(site, "fagelskadning-vid-hovran"), "05.30", "06.00")


def _third(site: Site) -> None:
    conference = path(site, "mr-kommunkonferens")
    site.change(conference, "den 13 november", "den 16 november")
    site.change(conference, "Tove Ljungqvist-Månsson", "Elin Sandahl")


def _fourth(site: Site) -> None:
    site.remove(path(site, "informationsmote-om-strandskydd"))


def _fifth(site: Site) -> None:
    for name in ("fagelskadning-vid-hovran", "kulturmiljoforum-dalarna-2023", "en-vecka-fri-fran-vald-2021"):
        site.remove(path(site, name))


def _sixth(site: Site) -> None:
    for name in ("fagelskadning-vid-hovran", "kulturmiljoforum-dalarna-2023", "en-vecka-fri-fran-vald-2021"):
        site.restore(path(site, name))
    site.restore(path(site, "informationsmote-om-strandskydd"))


def _seventh(site: Site) -> None:
    site.restore(path(site, _LATE))


DAYS: Final[dict[int, Callable[[Site], None]]] = dict(enumerate((_first, _second, _third, _fourth, _fifth, _sixth, _seventh), 1))


def turn(site: Site, day: int) -> None:
    """Lets a day come: the pages change as they do on it."""
    DAYS[day](site)
