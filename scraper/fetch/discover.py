"""The event pages of a county: from its start page, calendar, their further parts, feeds, script state, and the sitemap."""

from collections import deque
from collections.abc import Iterable
from itertools import islice
from typing import Final

from scraper import decoding
from scraper.errors import ArchiveError, FetchError, NoListingError
from scraper.fetch import feeds, links
from scraper.fetch.exchange import OK
from scraper.fetch.feeds import FeedError
from scraper.fetch.found import GONE, Found, Listing, kind_of_error, kind_of_status
from scraper.fetch.links import Links, Rule, Target
from scraper.fetch.source import Fetched, Source
from scraper.lexicon.page_kinds import EMPTY_LISTING
from scraper.page import MOST_READ, Page

_MOST_PARTS: Final = 500  # of a county's lists
_MOST_FEEDS: Final = 20  # of a county
_MOST_SITEMAPS: Final = 200
_FEED_BYTES: Final = 50 * 1024 * 1024  # the sitemaps protocol's own limit


class Discovery:
    """Finds event pages, county by county; the sitemap is read once for all, and ``troubles`` tells what of it could not be."""

    def __init__(self, source: Source, rule: Rule) -> None:
        self._source = source
        self._rule = rule
        self._sitemap: dict[str, list[tuple[Target, str | None, str]]] | None = None
        self.troubles: list[str] = []

    async def county(self, slug: str) -> Found:
        """All that the county's pages and the site's sitemap lead to; what cannot be read is told in it."""
        found = Found(slug)
        site, origin = self._rule.site, self._rule.origin
        queue = deque((origin + path.format(county=slug), "start") for path in site.starts)
        queue.extend((origin + path.format(county=slug), "calendar") for path in site.calendars)
        asked: set[str] = set()
        # The events of each part: one that repeats another, or has none, ends the list.
        parts = {frozenset[str]()}
        feed_urls: dict[str, None] = {}
        while queue:
            url, how = queue.popleft()
            if url in asked:
                continue
            if len(asked) == _MOST_PARTS:
                found.troubles.append(f"{url}: the county's lists have more than {_MOST_PARTS} parts: the rest was not read")
                break
            asked.add(url)
            read = await self._listing(found, url, how)
            feed_urls.update(dict.fromkeys(read.feeds))
            queue.extend((link, "calendar") for county, link in read.calendars if county == slug and how == "start")
            part = frozenset(target.identity for target, _ in read.events)
            if how == "calendar" or (how in {"page", "next"} and part not in parts):
                queue.extend((link, "page") for link in read.more)
                queue.extend((link, "next") for link in read.guesses)
            if how != "start":
                parts.add(part)
        for url in islice(feed_urls, _MOST_FEEDS):
            await self._feed(found, url)
        if len(feed_urls) > _MOST_FEEDS:
            found.troubles.append(f"more than {_MOST_FEEDS} feeds: the rest was not read")
        await self._from_sitemap(found)
        return found

    async def _listing(self, found: Found, url: str, how: str) -> Links:
        """Reads one listing page into ``found``; its links."""
        try:
            answer = await self._source.get(url)
        except FetchError as error:
            found.listings.append(Listing(url, how, kind_of_error(error), str(error)))
            return Links()
        elsewhere = self._rule.county(answer.url)
        if answer.status != OK or elsewhere not in {found.county, None}:
            kind, said = kind_of_status(answer.status), f"answered {answer.status}"
            if answer.status == OK:
                kind, said = "removed", f"leads to {answer.url}, a page of another county"
            found.listings.append(Listing(url, how, kind, said))
            return Links()
        try:
            return self._read(found, answer, how)
        except FetchError as error:
            found.listings.append(Listing(url, how, kind_of_error(error), str(error)))
        except ArchiveError as error:
            found.listings.append(Listing(url, how, "unreachable", str(error)))
        return Links()

    def _read(self, found: Found, answer: Fetched, how: str) -> Links:
        page, url = answer.page(), answer.url
        days: dict[str, str] = {}
        if answer.exchange().media_type.endswith("json") or page.body.lstrip()[:1] in {b"{", b"["}:
            read = links.of_data(page, self._rule)
            kind = "read" if read.events else "empty" if b"[]" in page.body else "unread"
            found.listings.append(Listing(url, how, kind, f"data with {len(read.events)} addresses", len(read.events)))
        else:
            read = links.of_page(page, self._rule)
            days = self._entries(found, page, how, len(read.events))
        for target, by in read.events:
            found.add(target, "state" if by == "state" else "page" if how == "next" else how, url, days.get(target.identity))
        return read

    def _entries(self, found: Found, page: Page, how: str, addresses: int) -> dict[str, str]:
        """Reads the page as a list; the last day of each entry, by identity."""
        from scraper.listing import extract_listing

        if len(page.body) > MOST_READ:
            reason = f"{len(page.body)} bytes; lists of up to {MOST_READ} are read"
            found.listings.append(Listing(page.url, how, "unread", reason, addresses))
            return {}
        try:
            entries = extract_listing(page)
        except NoListingError as error:
            kind = "unread" if error.kind == "empty" else error.kind  # a page without text does not say that nothing is planned
            found.listings.append(Listing(page.url, how, kind, str(error), addresses))
            return {}
        days, strays = {}, []
        for entry in entries:
            own = self._rule.own(entry.url, page.url) if entry.url else None
            target = self._rule.event(own) if own else None
            day = entry.end or entry.start
            if target is not None and day is not None:
                days[target.identity] = day[:10]
            if own is not None and target is None:
                strays.append(own)
        said = ("read", f"{len(entries)} entries") if entries else _nothing(page)
        found.listings.append(Listing(page.url, how, *said, addresses, tuple(strays)))
        return days

    async def _feed(self, found: Found, url: str) -> None:
        try:
            answer = await self._source.get(url)
            if "state=rss" not in url and _is_web_page(answer):
                return  # a page about feeds
            for address in self._addresses(answer):
                if target := self._rule.target(address.url, answer.url):
                    found.add(target, "rss", url, address.day)
        except (FetchError, FeedError) as error:
            found.troubles.append(f"{url}: {error}")

    def _addresses(self, answer: Fetched) -> Iterable[feeds.Address]:
        if answer.status != OK:
            raise FeedError(f"answered {answer.status}")
        try:
            body = answer.page().body
        except ArchiveError as error:
            raise FeedError(str(error)) from error
        return feeds.addresses(body, _FEED_BYTES)

    async def _from_sitemap(self, found: Found) -> None:
        if self._sitemap is None:
            self._sitemap = {}
            await self._read_sitemaps(self._sitemap)
        for target, day, page in self._sitemap.get(found.county, ()):
            found.add(target, "sitemap", page, day)

    async def _read_sitemaps(self, into: dict[str, list[tuple[Target, str | None, str]]]) -> None:
        """Reads the sitemaps that robots.txt names and those at the usual place, and all that they name."""
        origin = self._rule.origin
        usual = [origin + path for path in self._rule.site.sitemaps]
        named = [url for each in await self._source.sitemaps(origin) if (url := self._rule.own(each, origin))]
        queue, asked = deque(dict.fromkeys((*named, *usual))), set[str]()
        while queue:
            url = queue.popleft()
            if url in asked:
                continue
            if len(asked) == _MOST_SITEMAPS:
                self.troubles.append(f"{url}: more than {_MOST_SITEMAPS} sitemaps: the rest was not read")
                return
            asked.add(url)
            try:
                answer = await self._source.get(url)
                if answer.status in GONE or (url in usual and url not in named and _is_web_page(answer)):
                    continue  # nobody said that there is one
                for address in self._addresses(answer):
                    below = self._rule.own(address.url, url) if address.is_sitemap else None
                    target = self._rule.target(address.url, url)
                    if below is not None:
                        queue.append(below)
                    elif target is not None:
                        into.setdefault(target.county, []).append((target, address.day, url))
            except (FetchError, FeedError) as error:
                self.troubles.append(f"{url}: {error}")


def _nothing(page: Page) -> tuple[str, str]:
    """A list without entries: whether it says that nothing is planned, or shows nothing.

    Where a script is to fill a place on the page the words may be those that it shows or hides.
    """
    from scraper.listing.state import is_awaited
    from scraper.pipeline import page_text

    text = page_text(page).lower()
    said = any(words in text for words in EMPTY_LISTING)
    if said and not is_awaited(decoding.decode(page.body, page.charset).text):
        return "empty", "nothing is planned"
    return "bare", "nothing is listed"


def _is_web_page(answer: Fetched) -> bool:
    """Whether an answer is a page for people, where a feed was looked for."""
    return answer.status == OK and answer.exchange().media_type in {"text/html", "application/xhtml+xml"}
