"""The county administrative boards' common site."""

import re

from scraper.sites import Site

_ARCHIVE = r"(?:om-oss/kalender/)?kalenderhandelser-{1,3}(?P<archive>[a-z-]+)"

SITE = Site(
    origin="https://www.lansstyrelsen.se",
    starts=("/{county}.html",),
    calendars=("/{county}/om-oss/kalender.html",),
    sitemaps=("/sitemap.xml",),
    hosts=frozenset(("lansstyrelsen.se", "www.lansstyrelsen.se", "www5.lansstyrelsen.se")),
    county=re.compile(r"/(?P<county>[a-z-]+)(?=[/.]|$)", re.IGNORECASE),
    event=re.compile(
        rf"/(?P<county>[a-z-]+)/{_ARCHIVE}/(?P<name>(?P<written>\d{{4}}-\d{{2}}-\d{{2}})-[^/?]+?)(?:\.html)?$", re.IGNORECASE
    ),
    calendar=re.compile(r"/(?P<county>[a-z-]+)/(?:[^?#]*/)?kalender(?:\.html)?/?$", re.IGNORECASE),
    others=(
        (re.compile(r"/[a-z-]+/om-oss/kalender(?:\.html)?/?$", re.IGNORECASE), "listing"),
        (re.compile(r".*landshovdingens-kalender", re.IGNORECASE), "listing"),
        (re.compile(r".*/nyheter-och-press/", re.IGNORECASE), "other"),
    ),
)
