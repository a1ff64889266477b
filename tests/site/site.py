"""The site: what stands at which address."""

import gzip
import hashlib
import itertools
import json
import re
import threading
from datetime import UTC, datetime, time, timedelta
from email.utils import format_datetime
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from tests.markup.words import BOARDS

from . import lists, pages, sitemap
from .answer import Answer, Asked, Found, Headers, Request, is_fresh
from .faults import Fault
from .plan import CountyPlan, SiteEvent, multiplied, plan

BEGINNING: Final = datetime(2026, 1, 1, 8, tzinfo=UTC)
XML: Final = "text/xml;charset=UTF-8"
_FEED: Final = re.compile(r"/4\.([0-9a-f]+)/12\.\1\.portlet")
_CALENDAR: Final = re.compile(r"/([a-z-]+)/om-oss/(kalender|kalendarium)\.html")


class Site:
    """21 county boards on one host; ``events`` sets how many event pages there are (None: those of the fixtures)."""

    def __init__(
        self, events: int | None = None, seed: int = 0, *, crawl_delay: float | None = None, troubled: bool = False
    ) -> None:
        self.events, self.counties, self._mapped = plan(multiplied(events), seed, troubled=troubled)
        self.robots: str | None = sitemap.robots(crawl_delay)  # None: there is none
        self.requests: list[Request] = []
        self.faults: dict[str, Fault] = {}  # by path, with or without query; "*" for all
        self.removed: dict[str, int] = {}
        self.moved: dict[str, str] = {}
        self.peak = 0  # most requests that were being answered at the same time
        self.busy = 0
        self.lock = threading.Lock()
        self._shown = {event.path: event for event in self.events}
        self._changes: dict[str, list[tuple[str, str]]] = {}
        self._stamps: dict[str, datetime] = {}
        self._lists_stamp = BEGINNING
        self._ticks = itertools.count(1)
        self._visits = itertools.count(1)

    @classmethod
    def troubled(cls, events: int | None = None, seed: int = 0) -> "Site":
        """The site when six counties have troubles: see ``counties``."""
        return cls(events, seed, troubled=True)

    @property
    def findable(self) -> list[SiteEvent]:
        """The events that some page leads to and whose own page answers."""
        closed = {"blocked", "unreachable"}
        return [event for event in self._shown.values() if event.listed_by and self.counties[event.county].outcome not in closed]

    def remove(self, path: str, status: int = 404, *, listed: bool = False) -> None:
        """Take a page down (404 or 410), and out of the lists unless ``listed``."""
        key = self.key(path)
        self.removed[key] = status
        if not listed:
            self._shown.pop(key, None)
        self._lists_stamp = self._tick()

    def restore(self, path: str) -> None:
        """Put a removed page back, and into its lists: to a crawler that never saw it, a new event."""
        key = self.key(path)
        del self.removed[key]
        self._shown |= {event.path: event for event in self.events if event.path == key}
        self._lists_stamp = self._tick()

    def change(self, path: str, old: str, new: str) -> None:
        """Replace words of a page; it gets another ETag and Last-Modified. Raises ValueError where it lacks them."""
        key = self.key(path)
        found = self.find(Asked(key, {}, {}))
        if not isinstance(found.body, str) or old not in found.body:
            raise ValueError(f"{path} does not hold {old!r}")
        self._changes.setdefault(key, []).append((old, new))
        self._stamps[key] = self._tick()

    def move(self, path: str, to: str) -> None:
        """Put a page at another address; the old one answers 301, and lists still lead to it."""
        self.moved[self.key(path)] = to

    def key(self, path: str) -> str:
        """An address as the site knows it: lower case, without session and query, ``.html`` added."""
        bare = re.sub(r";jsessionid=[^/?#]*", "", unquote(path.partition("?")[0]), flags=re.IGNORECASE).lower()
        bare = bare.rstrip("/") or "/"
        return bare if bare == "/" or "." in bare.rpartition("/")[2] else f"{bare}.html"

    def fault(self, target: str) -> Fault | None:
        """The fault whose turn it is at this address, counted down."""
        with self.lock:
            for name in (target, target.partition("?")[0], self.key(target), "*"):
                fault = self.faults.get(name)
                if fault is not None and fault.count != 0:
                    if fault.count is not None:
                        fault.count -= 1
                    return fault
        return None

    def answer(self, method: str, target: str, headers: dict[str, str]) -> Answer:
        """The response to a request, as the site means it."""
        parts = urlsplit(target if target.startswith("/") else "/" + target)
        asked = Asked(self.key(parts.path), parse_qs(parts.query), headers)
        found = self.find(asked) if method in {"GET", "HEAD"} else Found("", 405)
        plain = self._plain(found.body, headers.get("host", "localhost"))
        if found.packing == "file":
            plain = gzip.compress(plain, 6, mtime=0)
        sent: Headers = [("Set-Cookie", f"JSESSIONID={next(self._visits):032X}; Path=/; HttpOnly"), ("Server", "SiteVision")]
        if found.location:
            sent.append(("Location", found.location))
        body, status = plain, found.status
        if status == 200:
            tag, modified = f'W/"{hashlib.sha1(plain, usedforsecurity=False).hexdigest()}"', self.modified(asked.key)
            sent += [("ETag", tag), ("Last-Modified", format_datetime(modified, usegmt=True)), ("Vary", "Accept-Encoding")]
            status = 304 if is_fresh(headers, tag, modified) else 200
        accepted = found.packing is None and "gzip" in headers.get("accept-encoding", "")
        if plain and status != 304 and (found.packing == "coding" or accepted):
            body = gzip.compress(plain, 1, mtime=0)
            sent.append(("Content-Encoding", "gzip"))
        return Answer(status, sent, b"" if status == 304 else body, plain, target, method, found.media)

    def modified(self, key: str) -> datetime:
        """When a page was last changed: an event the day it was written."""
        if key in self._stamps:
            return self._stamps[key]
        event = self._shown.get(key)
        return datetime.combine(event.written, time(8), UTC) if event else self._lists_stamp

    def find(self, asked: Asked) -> Found:
        """What stands at an address."""
        key = asked.key
        found = self._gone(key) or self._file(asked) or self._county(asked)
        if found is None:
            return Found(pages.missing(_county_of(key), key), 404)
        if isinstance(found.body, str) and found.status == 200:
            body = found.body
            for old, new in self._changes.get(key, ()):
                body = body.replace(old, new)
            found = found._replace(body=body)
        return found

    def _gone(self, key: str) -> Found | None:
        """What was removed or moved."""
        if key in self.removed:
            return Found(pages.missing(_county_of(key), key, gone=self.removed[key] == 410), self.removed[key])
        return Found("", 301, location=self.moved[key]) if key in self.moved else None

    def _file(self, asked: Asked) -> Found | None:
        """Feeds, sitemaps, and what belongs to no county."""
        feed = _FEED.fullmatch(asked.key)
        if feed and asked.query.get("state") == ["rss"]:
            county = next((made for made in self.counties.values() if made.portlet == feed[1] and made.feed_link), None)
            listed = [lists.entry(self._shown[path]) for path in county.feed if path in self._shown] if county else []
            return Found(lists.feed(listed, county), media=XML) if county else None
        match asked.key:
            case "/":
                return Found(pages.root())
            case "/robots.txt":
                return None if self.robots is None else Found(self.robots, media="text/plain;charset=UTF-8")
            case "/sitemap.xml":
                return Found(sitemap.index(max(self._lists_stamp, *self._stamps.values(), BEGINNING)), media=XML)
            case "/sitemap1.xml.gz" | "/sitemap2.xml.gz":
                return self._sitemap(sitemap.FILES.index(asked.key))
            case "/sok.html":
                return Found("<!DOCTYPE html><title>Sök</title><h1>Sök</h1>")
        return None

    def _sitemap(self, number: int) -> Found:
        """Half of the addresses, in the site's order."""
        open_counties = [slug for slug, made in self.counties.items() if made.variant not in {"wall", "down"}]
        paths = [*sitemap.others(open_counties), *(path for path in self._shown if path in self._mapped)]
        body = sitemap.urls(paths[number::2], self.modified)
        return (
            Found(body, media=XML, packing="coding") if number == 0 else Found(body, media="application/x-gzip", packing="file")
        )

    def _county(self, asked: Asked) -> Found | None:
        """A county's pages, or the wall before them."""
        slug = _county_of(asked.key)
        county = self.counties.get(slug or "")
        if county is None:
            return None
        if county.variant == "down":
            return Found("<html><body><h1>Service Unavailable</h1></body></html>", 503)
        if county.variant == "wall":
            page = "consent-wall" if "consent" in county.note else "bot-wall-moment"
            return Found(pages.wall(page), 403 if "403" in county.note else 200)
        return self._event(asked.key, county) or self._page(asked, county)

    def _event(self, key: str, county: CountyPlan) -> Found | None:
        """An event's page, wherever it stands now."""
        origin = next((old for old, to in self.moved.items() if self.key(to) == key), key)
        event = self._shown.get(origin)
        if event is None and county.variant == "changed":
            event = next((e for e in county.events if key == f"/{county.slug}/evenemang/{e.identity[11:]}.html"), None)
        if event is None:
            return None
        return Found(pages.event(event).replace(event.path, key) if origin != key else pages.event(event))

    def _page(self, asked: Asked, county: CountyPlan) -> Found | None:
        """A county's start page, calendar, diary, news and the rest."""
        key, slug = asked.key, county.slug
        calendar = _CALENDAR.fullmatch(key)
        if key == f"/{slug}.html":
            return Found(pages.start(county, self._shown))
        if calendar and (county.variant == "start") == (calendar[2] == "kalendarium"):
            return self._calendar(asked, county)
        if calendar:
            return Found("", 301, location=f"/{slug}/om-oss/kalendarium.html") if calendar[2] == "kalender" else None
        if key == f"/{slug}/om-oss/landshovdingens-kalender.html":
            return Found(pages.diary(slug))
        if key == f"/{slug}/om-oss/nyheter-och-press/nyheter---{slug}/{pages.NEWS}.html":
            return Found(pages.news(slug, key))
        other = pages.other(slug, key)
        return Found(other) if other else None

    def _calendar(self, asked: Asked, county: CountyPlan) -> Found:
        """A page of the calendar; that of the state variant answers scripts alone beyond the first."""
        told = asked.query.get("page", ["1"])[0]
        page = int(told) if told.isdecimal() else 1
        if county.variant != "state" or page == 1:
            return Found(pages.calendar(county, self._shown, asked.key, page))
        if asked.headers.get("x-requested-with", "").lower() != "xmlhttprequest":
            return Found("", 200 if county.slug == "uppsala" else 400)
        wanted = county.pages()[page - 1] if page <= len(county.pages()) else ()
        entries = [lists.entry(self._shown[path]) for path in wanted if path in self._shown]
        state = json.dumps(lists.state(entries, county, page), ensure_ascii=False)
        return Found(state, media="application/json;charset=UTF-8")

    def _plain(self, body: str | bytes, host: str) -> bytes:
        if isinstance(body, bytes):
            return body
        return body.replace(lists.HOST, f"http://{host}").replace(lists.LOUD_HOST, f"HTTP://{host.upper()}").encode()

    def _tick(self) -> datetime:
        return BEGINNING + timedelta(minutes=next(self._ticks))


def _county_of(key: str) -> str | None:
    slug = key.split("/")[1].removesuffix(".html")
    return slug if slug in BOARDS else None
