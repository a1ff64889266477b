"""Which of the events in a page's metadata is the page's own."""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

from scraper import address
from scraper.document import Document, Part
from scraper.element import Embedded
from scraper.grammar.status import title_core
from scraper.reading import Problem
from scraper.structured import json_ld, microdata, microformats, statements
from scraper.structured.statements import Statement

_WORD: Final = re.compile(r"\w+")
_SITE_AFTER: Final = re.compile(r"\s[|–—-]\s")
_MOST: Final = 100  # events of a format
_LONGEST: Final = 300  # characters of a name
_SHORT: Final = 3  # letters of words that many names share
_HALF: Final = 0.5


def read(doc: Document, url: str | None, embedded: Embedded) -> tuple[tuple[Statement, ...], tuple[Problem, ...]]:
    """What metadata says of the page's own event, a statement a source, and what could not be used."""
    scripts, broken = json_ld.read(embedded.scripts)
    found = [statements.of(item, "json-ld") for item in scripts]
    found += [statements.of(item, "microdata") for item in microdata.read(embedded.elements)[:_MOST]]
    found += [statements.of(item, "h-event") for item in microformats.read(embedded.elements)[:_MOST]]
    chosen = _own(found, doc, url)
    problems = []
    if broken:
        problems.append(Problem("metadata_unreadable", "/source", "a script with an event is no JSON"))
    if found and not chosen:
        names = " | ".join(dict.fromkeys(s.name or "?" for s in found[:3]))
        problems.append(
            Problem("metadata_unsure", "/source", f"{len(found)} events as metadata, none known as the page's: {names}")
        )
    return tuple(_by_source(chosen)), tuple(problems)


def place_of(url: str | None, base: str | None) -> str | None:
    """Host and path of an address, so that two addresses of one page are alike."""
    try:
        parts = urlsplit(address.canonical(urljoin(base or "", url or "")))
    except ValueError:
        return None
    if not parts.netloc:
        return None
    path = parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")
    return parts.netloc.removeprefix("www.") + path


def _own(found: list[Statement], doc: Document, url: str | None) -> list[Statement]:
    """The page's event, perhaps in several statements: by its address, by its name, else the only one if its name fits."""
    headings = list(_headings(doc))
    named = [s for s in found if fold(s.name) and fold(s.name) in headings]
    page = place_of(url, None)
    addressed = [s for s in found if page and page in _places(s, url)]
    if len({fold(s.name) for s in addressed}) > 1:  # a list whose entries carry the list's address
        addressed = [s for s in addressed if s in named]
    if addressed:
        name = fold(addressed[0].name)
        return [s for s in found if s in addressed or (fold(s.name) == name and not _is_elsewhere(s, url))]
    if named:
        return [s for s in named if fold(s.name) == fold(named[0].name)]
    names = {fold(s.name) for s in found}
    if len(names) == 1 and any(_fits(fold(found[0].name), heading) for heading in headings):
        return [s for s in found if not _is_elsewhere(s, url)]
    return []


def _places(statement: Statement, url: str | None) -> set[str | None]:
    return {place_of(own, url) for own in statement.addresses}


def _is_elsewhere(statement: Statement, url: str | None) -> bool:
    """Whether the event has a page of its own on the same site."""
    page = place_of(url, None)
    if page is None:
        return False
    site = f"{page.split('/', maxsplit=1)[0]}/"  # the site's own address, without a path, is nobody's page
    own = [place for place in _places(statement, url) if place and place.startswith(site)]
    return bool(own) and page not in own


def _headings(doc: Document) -> Iterator[str]:
    """The names that the page gives itself: its heading, and its title without the site's name."""
    for block in doc.within(Part.TITLE):
        yield fold(block.text)
    for name in ("og:title", "title"):
        if words := doc.meta.get(name):
            yield fold(words)
            yield fold(_SITE_AFTER.split(words)[0])


def fold(words: str | None) -> str:
    """A name's words alone, in lower case, without a status word before or after."""
    name = (words or "")[:_LONGEST]
    core = title_core(name, 0, len(name))
    return " ".join(_WORD.findall(name[core.start : core.end].casefold()))


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their words."""
    return _fits(fold(one), fold(other))


def _fits(one: str, other: str) -> bool:
    a, b = ({word for word in name.split() if len(word) >= _SHORT} for name in (one, other))
    return bool(a and b) and len(a & b) / min(len(a), len(b)) > _HALF


def _by_source(chosen: Iterable[Statement]) -> Iterator[Statement]:
    """One statement a source; several of one source are occasions of one event."""
    groups: dict[str, list[Statement]] = {}
    for statement in chosen:
        groups.setdefault(statement.source, []).append(statement)
    for group in groups.values():
        yield statements.joined(group)
