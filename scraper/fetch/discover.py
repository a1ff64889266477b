"""The event pages of a county: from its start page, calendar, their further parts, feeds, script state, and the sitemap."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scraper.errors import FetchError, NoListingError
from scraper.fetch import feeds, links
from scraper.fetch.feeds import FeedError
from scraper.fetch.links import Links, Rule, Target
from scraper.fetch.source import Fetched, Source
from scraper.lexicon.listings import PAGE_KEYS
from scraper.page import Page

_MOST_PARTS: Final = 60  # of one calendar
_MOST_SITEMAPS: Final = 200
_FEED_BYTES: Final = 50 * 1024 * 1024  # the sitemaps protocol's own limit
_BLOCKING: Final = frozenset((401, 403, 429, 451))
_GONE: Final = frozenset((404, 410))
_SERVER_ERROR: Final = 500
_OK: Final = 200


@dataclass(slots=True)
class Address:
    """An event page: where it was found, and the days that tell its age."""

    identity: str
    county: str
    written: str
    urls: list[str] = field(default_factory=list)
    found: list[tuple[str, str]] = field(default_factory=list)  # how, and on which page
    days: list[str] = field(default_factory=list)

    def add(self, target: Target, how: str, page: str, day: str | None = None) -> None:
        """Notes where the page was found once more."""
        if target.url not in self.urls:
            self.urls.append(target.url)
        if (how, page) not in self.found:
            self.found.append((how, page))
        if day:
            self.days.append(day)

    def is_since(self, day: date | None) -> bool:
        """Whether it was written or changed on that day or later, or a list or feed dates it so."""
        return day is None or max((self.written, *self.days)) >= day.isoformat()


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that should list events, as read: ``kind`` is ``read``, ``empty`` or what it is instead."""

    url: str
    how: str  # "start", "calendar", "page"
    kind: str
    detail: str
    addresses: int = 0  # of event pages, that it leads to


@dataclass(slots=True)
class Found:
    """What a county's pages lead to."""

    county: str
    listings: list[Listing] = field(default_factory=list)
    addresses: dict[str, Address] = field(default_factory=dict)  # by identity
    troubles: list[str] = field(default_factory=list)  # what could not be read beside the listings

    def add(self, target: Target, how: str, page: str, day: str | None = None) -> bool:
        """Notes an event page; whether it was not known before."""
        is_new = target.identity not in self.addresses
        known = self.addresses.setdefault(target.identity, Address(target.identity, target.county, target.written))
        known.add(target, how, page, day)
        return is_new


class Discovery:
    """Finds event pages, county by county; the sitemap is read once for all."""

    def __init__(self, source: Source, rule: Rule) -> None:
        self._source = source
        self._rule = rule
        self._sitemap: dict[str, list[tuple[Target, str | None, str]]] | None = None
        self._sitemap_troubles: list[str] = []

    async def county(self, slug: str) -> Found:
        """All that the county's pages and the site's sitemap lead to; what cannot be read is told in it."""
        found = Found(slug)
        site, origin = self._rule.site, self._rule.origin
        queue = deque((origin + path.format(county=slug), "start") for path in site.starts)
        queue.extend((origin + path.format(county=slug), "calendar") for path in site.calendars)
        asked: set[str] = set()
        feed_urls: dict[str, None] = {}
        while queue and len(asked) < _MOST_PARTS:
            url, how = queue.popleft()
            if url in asked:
                continue
            asked.add(url)
            read, has_news = await self._listing(found, url, how)
            feed_urls.update(dict.fromkeys(read.feeds))
            queue.extend((link, "calendar") for county, link in read.calendars if county == slug and how == "start")
            if how == "calendar" or (how == "page" and has_news):
                queue.extend((link, "page") for link in read.more)
        for url in feed_urls:
            await self._feed(found, url)
        await self._from_sitemap(found)
        return found

    async def _listing(self, found: Found, url: str, how: str) -> tuple[Links, bool]:
        """Reads one listing page into ``found``; its links, and whether it led to anything new."""
        try:
            answer = await self._source.get(url)
            page = answer.page()
        except FetchError as error:
            kind = "unreachable" if error.kind in {"unreachable", "stopped", "body", "not_archived"} else "blocked"
            found.listings.append(Listing(url, how, kind, str(error)))
            return Links(), False
        if answer.status != _OK:
            found.listings.append(Listing(url, how, _kind_of(answer.status), f"answered {answer.status}"))
            return Links(), False
        if answer.exchange().media_type.endswith("json"):
            read, days = links.of_data(page, self._rule), dict[str, str]()
            read = read._replace(more=tuple(_following(url)))
        else:
            read = links.of_page(page, self._rule)
            days = self._entries(found, page, how, len(read.events))
        news = [
            found.add(target, "state" if by == "state" else how, url, days.get(target.identity)) for target, by in read.events
        ]
        return read, any(news)

    def _entries(self, found: Found, page: Page, how: str, addresses: int) -> dict[str, str]:
        """Reads the page as a list; the last day of each entry, by identity."""
        from scraper.listing import extract_listing

        try:
            entries = extract_listing(page)
        except NoListingError as error:
            found.listings.append(Listing(page.url, how, error.kind, str(error), addresses))
            return {}
        kind, said = ("read", f"{len(entries)} entries") if entries else ("empty", "nothing is planned")
        found.listings.append(Listing(page.url, how, kind, said, addresses))
        days = {}
        for entry in entries:
            target = self._rule.target(entry.url, page.url) if entry.url else None
            day = entry.end or entry.start
            if target is not None and day is not None:
                days[target.identity] = day[:10]
        return days

    async def _feed(self, found: Found, url: str) -> None:
        try:
            answer = await self._source.get(url)
            for address in self._addresses(answer):
                if target := self._rule.target(address.url, answer.url):
                    found.add(target, "rss", url, address.day)
        except (FetchError, FeedError) as error:
            found.troubles.append(f"{url}: {error}")

    def _addresses(self, answer: Fetched) -> Iterable[feeds.Address]:
        if answer.status != _OK:
            raise FeedError(f"answered {answer.status}")
        return feeds.addresses(answer.page().body, _FEED_BYTES)

    async def _from_sitemap(self, found: Found) -> None:
        if self._sitemap is None:
            self._sitemap = {}
            await self._read_sitemaps(self._sitemap)
        for target, day, page in self._sitemap.get(found.county, ()):
            found.add(target, "sitemap", page, day)
        found.troubles += self._sitemap_troubles

    async def _read_sitemaps(self, into: dict[str, list[tuple[Target, str | None, str]]]) -> None:
        """Reads the sitemaps that robots.txt names and those at the usual place, and all that they name."""
        origin = self._rule.origin
        usual = [origin + path for path in self._rule.site.sitemaps]
        named = [url for each in await self._source.sitemaps(origin) if (url := self._rule.own(each, origin))]
        queue, asked = deque(dict.fromkeys((*named, *usual))), set[str]()
        while queue and len(asked) < _MOST_SITEMAPS:
            url = queue.popleft()
            if url in asked:
                continue
            asked.add(url)
            try:
                answer = await self._source.get(url)
                if answer.status in _GONE:
                    continue
                for address in self._addresses(answer):
                    below = self._rule.own(address.url, url) if address.is_sitemap else None
                    target = self._rule.target(address.url, url)
                    if below is not None:
                        queue.append(below)
                    elif target is not None:
                        into.setdefault(target.county, []).append((target, address.day, url))
            except (FetchError, FeedError) as error:
                self._sitemap_troubles.append(f"{url}: {error}")


def _kind_of(status: int) -> str:
    """What a status says of a page, in the words of ``NoListingError``."""
    if status in _BLOCKING:
        return "blocked"
    if status in _GONE:
        return "removed"
    return "unreachable" if status >= _SERVER_ERROR else "other"


def _following(url: str) -> Iterable[str]:
    """The part after this one, where an address numbers it: scripts count on until nothing new comes."""
    parts = urlsplit(url)
    keys = parse_qsl(parts.query, keep_blank_values=True)
    counted = [
        (key, str(int(value) + 1)) if key.lower() in PAGE_KEYS and value.isdecimal() else (key, value) for key, value in keys
    ]
    if counted != keys:
        yield urlunsplit(parts._replace(query=urlencode(counted)))
