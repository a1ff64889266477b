"""What a listing page leads to: event pages by the rule of their addresses, further parts of the list, feeds, calendars."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import Final, NamedTuple, TypeVar
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlencode, urljoin, urlsplit, urlunsplit

from scraper import decoding
from scraper.element import Anchor
from scraper.lexicon.listings import NEXT, PAGE_KEYS
from scraper.lexicon.places import COUNTIES
from scraper.page import Page
from scraper.sites import Site

T = TypeVar("T")

_SLUGS: Final = frozenset(slug for slug, _, _ in COUNTIES)
_SESSION: Final = re.compile(rb";jsessionid=[^/?#]*", re.IGNORECASE)
#: Strings of scripts; an escape outside of one opens none. Possessive: a broken script must not cost more than its length.
_STRING: Final = re.compile(r"""\\.|"((?:[^"\\\n]++|\\.)*+)"|'((?:[^'\\\n]++|\\.)*+)'""", re.DOTALL)
_FEED: Final = re.compile(r"[?&]state=rss(?:&|$)|\b(?:rss|atom|feed)\b", re.IGNORECASE)
#: Marks of an address that a script asks for a part of a page (SiteVision).
_PORTLET: Final = re.compile(r"[?&]sv\.target=[^&]+&(?:.*&)?sv\.[^&=]*route=|[?&]sv\.[^&=]*route=[^&]*&(?:.*&)?sv\.target=")
_LONGEST: Final = 6  # digits of a part's number
_LONGEST_ADDRESS: Final = 2000
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
    guesses: tuple[str, ...] = ()  # the part after this one, where data do not name it


class Rule(NamedTuple):
    """Which addresses are event pages of a site that is fetched from ``origin``."""

    site: Site
    origin: str

    def own(self, written: str, base: str) -> str | None:
        """The address that a link leads to, if it is one of the site's; fragment, session and credentials dropped."""
        written = written.replace("—", "---").replace("%E2%80%94", "---")  # an archive's name as typesetters have it
        try:
            parts = urlsplit(urljoin(base, written))
            host, port = parts.hostname, parts.port
            path = quote(_SESSION.sub(b"", unquote_to_bytes(parts.path)), safe=_SAFE) or "/"
            query = quote(parts.query, safe=_SAFE + "%?")
        except ValueError:  # brackets, a port that is none, half a surrogate
            return None
        ours = urlsplit(self.origin)
        is_ours = (host, port) == (ours.hostname, ours.port)
        if parts.scheme not in {"http", "https"} or not (is_ours or host in self.site.hosts):
            return None
        return self.origin + path + (f"?{query}" if query else "")

    def target(self, written: str, base: str) -> Target | None:
        """The event page that a link leads to; None where it leads elsewhere."""
        url = self.own(written, base)
        return self.event(url) if url else None

    def event(self, url: str) -> Target | None:
        """The event page that one of the site's own addresses is."""
        path = urlsplit(url).path
        match = self.site.event.match(path)
        if match is None or not {match["county"].lower(), match["archive"].lower()} <= _SLUGS:
            return None
        at = match.start("name")
        place = self.origin + path[:at].lower() + path[at:]
        return Target(place, match["archive"].lower(), match["name"].lower(), match["written"])

    def calendar(self, url: str) -> tuple[str, str] | None:
        """A county's slug and the address of its calendar, where one of the site's own addresses is that."""
        match = self.site.calendar.match(urlsplit(url).path)
        return (match["county"].lower(), url.partition("?")[0]) if match and match["county"].lower() in _SLUGS else None

    def county(self, url: str) -> str | None:
        """Whose page one of the site's own addresses is."""
        match = self.site.county.match(urlsplit(url).path)
        return match["county"].lower() if match and match["county"].lower() in _SLUGS else None


def is_portlet(url: str) -> bool:
    """Whether an address is one that scripts ask: some answer only to requests that say so."""
    return _PORTLET.search(url) is not None


def of_page(page: Page, rule: Rule) -> Links:
    """What an HTML page leads to."""
    from scraper import html

    decoded = decoding.decode(page.body, page.charset)
    tree = html.parse(page.body if decoded.is_utf8 else decoded.text)
    resolved = cache(partial(rule.own, base=page.url))  # menus repeat themselves
    anchors = [(anchor, url) for anchor in html.anchors(tree) if anchor.href and (url := resolved(anchor.href))]
    told = _own_strings((words for script in html.scripts(tree) for words in _strings(script)), page.url, rule)
    return Links(
        _first((*((rule.event(url), "link") for _, url in anchors), *((rule.event(url), "state") for url in told))),
        _unique(
            (
                *(url for anchor, url in anchors if _is_next(url, page.url, anchor)),
                *(url for url in told if _is_next(url, page.url)),
            )
        ),
        _unique(url for anchor, url in anchors if _FEED.search(anchor.href) and anchor.href[0] != "#" and not rule.event(url)),
        _unique(found for _, url in anchors if (found := rule.calendar(url))),
    )


def of_data(page: Page, rule: Rule) -> Links:
    """What a JSON body leads to: all its strings are asked."""
    text = decoding.decode(page.body, page.charset).text
    told = _own_strings(_strings(text), page.url, rule)
    more = _unique(url for url in told if _is_next(url, page.url))
    return Links(_first((rule.event(url), "state") for url in told), more, guesses=tuple(following(page.url)))


def _own_strings(strings: Iterable[str], base: str, rule: Rule) -> list[str]:
    """Those strings that are addresses of the site, and those of the links of strings that are markup."""
    written = dict.fromkeys(href for words in dict.fromkeys(strings) for href in _hrefs(words))
    return [url for words in written if (url := rule.own(words, base))]


def following(url: str) -> Iterable[str]:
    """The part after this one, where an address numbers it: scripts count on until nothing new comes."""
    parts = urlsplit(url)
    keys = parse_qsl(parts.query, keep_blank_values=True)
    counted = [
        (key, str(int(value) + 1)) if key.lower() in PAGE_KEYS and _is_number(value) else (key, value) for key, value in keys
    ]
    if counted != keys:
        yield urlunsplit(parts._replace(query=urlencode(counted)))


def _is_number(value: str) -> bool:
    return value.isdecimal() and len(value) <= _LONGEST


def _hrefs(words: str) -> Iterator[str]:
    """The string itself, or the links of the markup that it is."""
    if "<a " in words:
        from scraper import html

        yield from (anchor.href for anchor in html.anchors(html.parse(words)))
    elif len(words) <= _LONGEST_ADDRESS:
        yield words


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


def _is_next(url: str, base: str, anchor: Anchor | None = None) -> bool:
    """Whether an address is a further part of the list on this page: another query at its path, numbered or named the next."""
    if "?" not in url or url == base:
        return False
    here, there = urlsplit(base), urlsplit(url)
    if _stem(here.path) != _stem(there.path) or there.query == here.query:
        return False
    if any(key.lower().rpartition(".")[2] in PAGE_KEYS and value.isdecimal() for key, value in parse_qsl(there.query)):
        return True
    return anchor is not None and (anchor.rel == "next" or anchor.words.casefold() in NEXT)


def _stem(path: str) -> str:
    return path.lower().removesuffix("/").removesuffix(".html")
