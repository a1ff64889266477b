"""What a page's address says: its canonical form, identity, county, and writing day."""

import hashlib
import re
from datetime import date
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from scraper.lexicon.places import COUNTIES
from scraper.reading import Context
from scraper.sites import Site, sites

#: Query keys and path parts that repeat the ordinary page (SiteVision).
_DROPPED_KEYS: Final = re.compile(r"sv\.|state$|utm_|fbclid$|gclid$", re.IGNORECASE)
_SESSION: Final = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_YEAR_FOLDER: Final = re.compile(r"/(20\d{2})(?=/)(?:/(0[1-9]|1[0-2])(?=/)(?:/([0-2]\d|3[01])(?=/))?)?")
_WRITING_DAY: Final = re.compile(r"/(20\d{2})-(\d{2})-(\d{2})-[^/]*$")
_SAVED_FROM: Final = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->", re.IGNORECASE)
_COUNTY_SLUGS: Final = {slug: (name, code) for slug, name, code in COUNTIES}


class Address(NamedTuple):
    """A page's address and what follows from it alone."""

    url: str | None
    context: Context
    identity: str | None  # None: only the content can tell pages apart
    kind: str | None  # what a page at such an address is, where it is known to hold no event


def canonical(url: str) -> str:
    """The address without fragment, session and repeated-page keys; host in lower case, an em dash turned back into ``---``."""
    parts = urlsplit(url.strip().replace("—", "---"))
    path = _SESSION.sub("", parts.path)
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _DROPPED_KEYS.match(k)])
    name = parts.hostname or ""
    host = (f"[{name}]" if ":" in name else name) + (f":{parts.port}" if parts.port else "")
    return urlunsplit((parts.scheme.lower(), host, path, query, ""))


def of_page(given: str | None, canonical_link: str | None, markup: str) -> str | None:
    """A page's address: the one given, else its canonical link, else the comment that browsers save."""
    if given:
        return _safe(given)
    saved = _SAVED_FROM.search(markup[:4096])
    base = saved[1] if saved else None
    if canonical_link:
        link = urljoin(base, canonical_link) if base else canonical_link
        if link.startswith("/"):
            link = next((site.origin + link for site in sites() if _county(site, link)), "")
        if _is_web(link):
            return _safe(link)
    return _safe(base) if base and _is_web(base) else None


def _is_web(link: str) -> bool:
    return link[:8].lower().startswith(("http://", "https://"))


def _safe(url: str) -> str | None:
    """The canonical address, or None for what is no address at all."""
    try:
        return canonical(url) or None
    except ValueError:
        return None


def read(url: str | None, as_of: date | None) -> Address:
    """What an address says."""
    if url is None:
        return Address(None, Context(as_of=as_of), None, None)
    parts = urlsplit(url)
    site, host = _site(parts.hostname or "", parts.path)
    event = site.event.match(parts.path) if site else None
    kind = next((kind for pattern, kind in site.others if pattern.match(parts.path)), None) if site and not event else None
    context = Context(url, as_of, _writing_day(parts.path), _year_folder(parts.path), _county(site, parts.path))
    tail = event["name"].lower() if event else parts.path.strip("/")
    query = f"?{parts.query}" if parts.query and not event else ""
    return Address(url, context, f"{host.removeprefix('www.')}/{tail}{query}", kind)


def _site(host: str, path: str) -> tuple[Site | None, str]:
    """The site that a page belongs to, and its host; a copy on another host is told by a path that no other site has."""
    for site in sites():
        if host in site.hosts:
            return site, host
        if site.event.match(path) and _county(site, path):
            return site, urlsplit(site.origin).hostname or host
    return None, host


def _county(site: Site | None, path: str) -> str | None:
    match = site.county.match(path) if site else None
    slug = match["county"].lower() if match else ""
    return slug if slug in _COUNTY_SLUGS else None


def county(slug: str | None) -> dict[str, str] | None:
    """A county's slug, name and SCB code."""
    if slug is None:
        return None
    name, code = _COUNTY_SLUGS[slug]
    return {"slug": slug, "name": name, "code": code}


def _writing_day(path: str) -> date | None:
    """The day in a page's own name, or a whole date of folders: the day it was written, never the event's."""
    found = _WRITING_DAY.search(path)
    if found:
        return _date(*found.groups())
    folders = _YEAR_FOLDER.search(path)
    return _date(*folders.groups()) if folders and folders[3] else None


def _year_folder(path: str) -> int | None:
    folders = _YEAR_FOLDER.search(path)
    return int(folders[1]) if folders else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def identity_of(text: str) -> str:
    """An identity from content alone, for a page without an address."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()[:32]
