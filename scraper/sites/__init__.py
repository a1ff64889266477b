"""What a site must be told: one file a site, found by walking this folder; a site is data."""

import importlib
import pkgutil
import re
from functools import cache
from typing import NamedTuple


class Site(NamedTuple):
    """Where a site's pages are and how they say who they belong to; it says where to look, never what to find."""

    origin: str
    #: Paths of a county's pages that list events, with ``{county}`` for its slug: those that list some, those that list all.
    starts: tuple[str, ...]
    calendars: tuple[str, ...]
    sitemaps: tuple[str, ...]
    hosts: frozenset[str]
    #: A path's organiser: group ``county`` is a county's slug.
    county: re.Pattern[str]
    #: An event page's path: group ``name`` is its identity wherever the archive moves, ``written`` its writing day, ``county``
    #: and ``archive`` are slugs of counties, which may differ.
    event: re.Pattern[str]
    #: The path of a calendar, wherever a county keeps it: group ``county`` is a county's slug.
    calendar: re.Pattern[str]
    #: Paths that hold no event, with the kind of page they are.
    others: tuple[tuple[re.Pattern[str], str], ...] = ()


@cache
def sites() -> tuple[Site, ...]:
    """All sites, in the order of their files' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").SITE for name in names)
