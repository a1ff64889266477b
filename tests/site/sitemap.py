"""What crawlers are told: robots.txt and the sitemaps."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from tests.markup import chrome
from tests.markup.words import MENU

from .lists import HOST
from .pages import NEWS

#: The first is sent with a content coding, the second as the bytes of a gzip file.
FILES: Final = ("/sitemap1.xml.gz", "/sitemap2.xml.gz")
_NAMESPACE: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def robots(crawl_delay: float | None) -> str:
    """The rules: no search pages."""
    delay = "" if crawl_delay is None else f"Crawl-delay: {crawl_delay:g}\n"
    return f"User-agent: *\nDisallow: /sok\n{delay}\nSitemap: {HOST}/sitemap.xml\n"


def index(modified: datetime) -> str:
    """The index of the sitemaps."""
    rows = "".join(
        f"<sitemap><loc>{HOST}{file}</loc><lastmod>{modified:%Y-%m-%dT%H:%M:%SZ}</lastmod></sitemap>\n" for file in FILES
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_NAMESPACE}>\n{rows}</sitemapindex>\n'


def urls(paths: list[str], modified: Callable[[str], datetime]) -> str:
    """A sitemap of these paths."""
    rows = "".join(
        f"<url><loc>{HOST}{path}</loc><lastmod>{modified(path):%Y-%m-%dT%H:%M:%SZ}</lastmod></url>\n" for path in paths
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACE}>\n{rows}</urlset>\n'


def others(counties: list[str]) -> list[str]:
    """Addresses of pages without an event: start pages, calendars, diaries, news, and what the menu leads to."""
    found: list[str] = []
    for county in counties:
        found += [
            f"/{county}.html",
            f"/{county}/om-oss/kalender.html",
            f"/{county}/om-oss/landshovdingens-kalender.html",
            f"/{county}/om-oss/nyheter-och-press/nyheter---{county}/{NEWS}.html",
        ]
        rng = chrome.seeded(f"sitemap {county}")
        for section in rng.sample(list(MENU)[:-1], 5):
            parent = f"/{county}/{chrome.slug_of(section)}"
            found += [f"{parent}.html", *(f"{parent}/{chrome.slug_of(page)}.html" for page in MENU[section][:3])]
    return found
