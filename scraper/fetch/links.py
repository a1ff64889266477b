"""What a listing page leads to: event pages by the rule of their addresses, further parts of the list, feeds, calendars."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeVar
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

from scraper import decoding
from scraper.element import Anchor
from scraper.lexicon.listings import NEXT, PAGE_KEYS
from scraper.lexicon.places import COUNTIES
from scraper.page import Page
from scraper.sites import Site

T = TypeVar("T")

_SLUGS: Final = frozenset(slug for slug, _, _ in COUNTIES)
_SESSION: Final = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_STRING: Final = re.compile(r'"((?:[^"\\\n]|\\.){1,2000})"|\'((?:[^\'\\\n]|\\.){1,2000})\'')
_FEED: Final = re.compile(r"[?&]state=rss(?:&|$)|\b(?:rss|atom|feed)\b", re.IGNORECASE)
#: Marks of an address that a script asks for a part of a page (SiteVision).
_PORTLET: Final = re.compile(r"[?&]sv\.target=[^&]+&(?:.*&)?sv\.[^&=]*route=|[?&]sv\.[^&=]*route=[^&]*&(?:.*&)?sv\.target=")
_SAFE: Final = "/-._~!$&'()*+,;=:@"


class Target(NamedTuple):
    """An event page that an address leads to."""

    url: str
    county: str  # whose archive it is in
    identity: str  # the same wherever the archive moves
    written: str  # the day it was written, YYYY-MM-DD


class Links(NamedTuple):
    """What a page leads to, each in page order; ``events`` with how they stand there: ``link`` or ``state``."""

    events: tuple[tuple[Target, str], ...] = ()
    more: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    calendars: tuple[tuple[str, str], ...] = ()  # a county's slug, and the address of its calendar


class Rule(NamedTuple):
    """Which addresses are event pages of a site that is fetched from ``origin``."""

    site: Site
    origin: str

    def own(self, written: str, base: str) -> str | None:
        """The address that a link leads to, if it is one of the site's; fragment, session and credentials dropped."""
        try:
            parts = urlsplit(urljoin(base, written))
            host, port = parts.hostname, parts.port
        except ValueError:
            return None
        ours = urlsplit(self.origin)
        is_ours = (host, port) == (ours.hostname, ours.port)
        if parts.scheme not in {"http", "https"} or not (is_ours or host in self.site.hosts):
            return None
        path = quote(_SESSION.sub("", unquote(parts.path)), safe=_SAFE) or "/"
        return self.origin + path + (f"?{parts.query}" if parts.query else "")

    def target(self, written: str, base: str) -> Target | None:
        """The event page that a link leads to; None where it leads elsewhere."""
        url = self.own(written.replace("—", "---").replace("%E2%80%94", "---"), base)
        if url is None:
            return None
        path = urlsplit(url).path
        match = self.site.event.match(path)
        if match is None or not {match["county"].lower(), match["archive"].lower()} <= _SLUGS:
            return None
        at = match.start("name")
        return Target(
            self.origin + path[:at].lower() + path[at:], match["archive"].lower(), match["name"].lower(), match["written"]
        )


def is_portlet(url: str) -> bool:
    """Whether an address is one that scripts ask: some answer only to requests that say so."""
    return _PORTLET.search(url) is not None


def of_page(page: Page, rule: Rule) -> Links:
    """What an HTML page leads to."""
    from scraper import html

    decoded = decoding.decode(page.body, page.charset)
    tree = html.parse(page.body if decoded.is_utf8 else decoded.text)
    anchors = [anchor for anchor in html.anchors(tree) if anchor.href]
    linked = ((rule.target(anchor.href, page.url), "link") for anchor in anchors)
    told = ((rule.target(words, page.url), "state") for script in html.scripts(tree) for words in _strings(script))
    return Links(
        _first((*linked, *told)),
        _unique(url for anchor in anchors if (url := _next(anchor, page.url, rule))),
        _unique(url for anchor in anchors if (url := _feed(anchor, page.url, rule))),
        _unique(found for anchor in anchors if (found := _calendar(anchor, page.url, rule))),
    )


def of_data(page: Page, rule: Rule) -> Links:
    """What a JSON body leads to: all its strings are asked."""
    text = decoding.decode(page.body, page.charset).text
    strings = (*_strings(text), *(anchor for words in _strings(text) for anchor in _hrefs(words)))
    return Links(_first((rule.target(words, page.url), "state") for words in strings))


def _hrefs(words: str) -> Iterator[str]:
    """The links of a piece of HTML that stands in a string."""
    if "<a " in words:
        from scraper import html

        yield from (anchor.href for anchor in html.anchors(html.parse(words)))


def _strings(script: str) -> Iterator[str]:
    """The strings of a script or of JSON; those that no address can be are left out."""
    for match in _STRING.finditer(script):
        written = match[1] or match[2] or ""
        if "/" not in written:
            continue
        if "\\" in written:
            try:
                written = json.loads(f'"{written}"')
            except ValueError:
                continue
        yield written


def _first(found: Iterable[tuple[Target | None, str]]) -> tuple[tuple[Target, str], ...]:
    """Each event page once, as it is found first."""
    targets: dict[str, tuple[Target, str]] = {}
    for target, how in found:
        if target is not None:
            targets.setdefault(target.url, (target, how))
    return tuple(targets.values())


def _unique(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def _next(anchor: Anchor, base: str, rule: Rule) -> str | None:
    """A further part of the list on this page: another query at the same path, numbered or named as the next."""
    url = rule.own(anchor.href, base)
    if url is None or url == base:
        return None
    here, there = urlsplit(base), urlsplit(url)
    if _stem(here.path) != _stem(there.path) or not there.query or there.query == here.query:
        return None
    numbered = any(key.lower().rpartition(".")[2] in PAGE_KEYS and value.isdecimal() for key, value in parse_qsl(there.query))
    return url if numbered or anchor.rel == "next" or anchor.words.casefold() in NEXT else None


def _stem(path: str) -> str:
    return path.lower().removesuffix("/").removesuffix(".html")


def _feed(anchor: Anchor, base: str, rule: Rule) -> str | None:
    return rule.own(anchor.href, base) if _FEED.search(anchor.href) and not anchor.href.startswith("#") else None


def _calendar(anchor: Anchor, base: str, rule: Rule) -> tuple[str, str] | None:
    url = rule.own(anchor.href, base)
    match = rule.site.calendar.match(urlsplit(url).path) if url else None
    if url is None or match is None or match["county"].lower() not in _SLUGS:
        return None
    return match["county"].lower(), url.partition("?")[0]
