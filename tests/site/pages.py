"""The bodies of the site's pages."""

import json
import re
import tomllib
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from typing import Final

from tests.markup import chrome, no_event
from tests.markup import county as markup
from tests.markup.lines import take_apart
from tests.markup.words import BOARDS, MENU

from . import lists
from .plan import CountyPlan, SiteEvent, at_start

EMPTY: Final = "<p>Här hittar du våra kurser, konferenser och andra evenemang.</p><p>Det finns inga kommande händelser.</p>"
MISSING: Final = "<h1>Sidan kunde inte hittas</h1><p>Sidan du söker finns inte. Den kan ha flyttats eller tagits bort.</p><p>Använd sökfunktionen eller gå till startsidan.</p>"
GONE: Final = "<h1>Sidan är borttagen</h1><p>Evenemanget har passerat och sidan finns inte längre.</p>"
NEWS: Final = "2022-09-12-nya-pengar-till-vatmarker"
SECTIONS: Final = frozenset(chrome.slug_of(section) for section in MENU)
ABOUT: Final = {chrome.slug_of(page): page for page in MENU["Om oss"]}


def event(shown: SiteEvent) -> str:
    """An event's page; a copy has its own address and its own title."""
    source = shown.source
    page = _fixture(source.folder)
    if not shown.copy:
        return page
    tail = f" – omgång {shown.copy + 1}"
    page = page.replace(f"{source.name}.html", f"{source.name}-{shown.copy + 1}.html")
    page = re.sub(r"(<title>\s*[^\n<]+)", lambda match: match[1] + tail, page, count=1)
    return re.sub(r"(<h1\b[^>]*>.*?)(</h1>)", lambda match: match[1] + tail + match[2], page, count=1, flags=re.DOTALL)


@cache
def _fixture(folder: Path) -> str:
    """The page of a fixture; a text is put into the markup whose turn it is."""
    page = folder / "page.html"
    if page.exists():
        return page.read_text("utf-8")
    gold = json.loads((folder / "event.json").read_text("utf-8"))
    url = tomllib.loads((folder / "page.toml").read_text("utf-8"))["url"]
    sheet = take_apart((folder / "page.txt").read_text("utf-8"), gold["title"])
    rng = chrome.seeded(folder.name)
    return markup.page(sheet, rng.choice(markup.STYLES), rng, url.split("/")[3], url)


@lru_cache(maxsize=200)
def framed(name: str, county: str, path: str, title: str, body: str, events: int = 0) -> str:  # noqa: PLR0913, PLR0917 - as its model has them
    """A body in the site's frame; its state lists other events only where asked to."""
    return no_event.framed(name, county, path, title, body, events=events).decode()


def start(county: CountyPlan, events: dict[str, SiteEvent]) -> str:
    """A county's start page: news, the calendar's box, places to visit."""
    board = BOARDS[county.slug][0]
    entries = [lists.entry(events[path]) for path in at_start(county) if path in events]
    news = f'<ul><li><a href="/{county.slug}/om-oss/nyheter-och-press/nyheter---{county.slug}/{NEWS}.html">Nya pengar till våtmarker i länet</a> 12 september 2022</li></ul>'
    more = f'<p><a href="/{county.slug}/om-oss/kalender.html">Fler händelser i kalendern</a></p>'
    inner = box(county, entries, f"/{county.slug}.html", 1)
    body = f"<h1>{board}</h1><h2>Aktuellt</h2>{news}<h2>KALENDER</h2>{inner}{more}<h2>Besöksmål</h2><p>Guide till utflyktsmål</p>"
    return framed(f"start {county.slug}", county.slug, f"/{county.slug}.html", board, body)


def calendar(county: CountyPlan, events: dict[str, SiteEvent], at: str, page: int) -> str:
    """A page of a county's calendar."""
    pages = county.pages()
    page = page if 1 <= page <= len(pages) else len(pages)
    entries = [lists.entry(events[path]) for path in pages[page - 1] if path in events]
    paging = {"archive": lists.paging, "state": lists.more}.get(county.variant)
    links = paging(county, page) if paging and len(pages) > 1 else ""
    address = lists.feed_address(county)
    link = f'<p><a href="{address}">Prenumerera (RSS)</a></p>' if county.feed_link in {"a", "both"} else ""
    body = f"<h1>Kalender</h1>{box(county, entries, at, page)}{links}{link}"
    shown = framed(f"calendar {county.slug} {page}", county.slug, at, "Kalender", body)
    if county.feed_link in {"link", "both"}:
        alternate = f'<link rel="alternate" type="application/rss+xml" title="Kalender" href="{address}">'
        shown = shown.replace("</head>", f"{alternate}\n</head>", 1)
    return shown


def box(county: CountyPlan, entries: list[lists.Entry], at: str, page: int) -> str:
    """The entries in the markup of the county, or what stands in their place."""
    turn = list(BOARDS).index(county.slug)
    match county.variant:
        case "changed":
            return lists.nameless([lists.entry(event) for event in county.events], county.slug)
        case "shell":
            return f'<div id="svid12_{county.portlet}" data-cid="12.{county.portlet}"></div>'
        case "state" if entries:
            return lists.mounted(entries, county, page)
    if not entries:
        return EMPTY
    match county.variant:
        case "archive":
            return lists.archive(entries, 2 if "/om-oss/" in at else 3)
        case "linked":
            return lists.linked(entries, at, turn)
        case "start":
            return lists.copied(entries)
    return lists.channel(entries)


def root() -> str:
    """The page on which a county is chosen."""
    links = "".join(f'<li><a href="/{slug}.html">{board[1]}</a></li>' for slug, board in BOARDS.items())
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Länsstyrelsen</title></head><body><h1>Välj län</h1><ul>{links}</ul></body></html>'


def diary(county: str) -> str:
    """The governor's diary."""
    months = "".join(
        f"<h2>{month}</h2><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>" for month, lines in no_event.DIARY
    )
    at = f"/{county}/om-oss/landshovdingens-kalender.html"
    return framed("diary", county, at, "Landshövdingens kalender", f"<h1>Landshövdingens kalender</h1>{months}")


def news(county: str, at: str) -> str:
    """A piece of news with dates."""
    title, *rest = no_event.NEWS
    return framed("news", county, at, title, f"<h1>{title}</h1>{''.join(f'<p>{line}</p>' for line in rest)}", 12)


def other(county: str, at: str) -> str | None:
    """A page about anything else, where the menu leads; None where there is none."""
    parts = at.removesuffix(".html").strip("/").split("/")[1:]
    if not parts or parts[0] not in SECTIONS or "kalender" in at:
        return None
    if parts[0] == "om-oss" and len(parts) > 1 and parts[1] not in ABOUT:
        return None
    title = escape(parts[-1].replace("-", " ").capitalize())
    return framed("other", county, at, title, f"<h1>{title}</h1><p>{'</p><p>'.join(no_event.CONTACT[1:])}</p>", 12)


def missing(county: str | None, at: str, *, gone: bool = False) -> str:
    """The site's own page for what is not there."""
    return framed(
        "missing", county or next(iter(BOARDS)), at if county else "/", "Sidan kunde inte hittas", GONE if gone else MISSING
    )


@cache
def wall(name: str) -> bytes:
    """A page of the fixtures that stands in the way of the site, or is no page."""
    return next(blank.body for blank in no_event.pages() if blank.slug == name)
