"""The calendar's entries in the markup of each variant, as feed, as state and as JSON."""

import json
from datetime import date
from html import escape
from posixpath import dirname, relpath
from typing import Any, Final, NamedTuple

from tests.markup import chrome
from tests.markup.words import BOARDS, LEADS, MONTHS

from .plan import CountyPlan, SiteEvent

ICON: Final = '<img alt="Klocka som ikon" src="/images/18.3f1/klocka.svg">'
#: Stand for the scheme and host under which the site is asked.
HOST: Final = "http://site.invalid"
LOUD_HOST: Final = "HTTP://SITE.INVALID"
LONG: Final = "januari februari mars april maj juni juli augusti september oktober november december".split()


class Entry(NamedTuple):
    """An event as a list shows it."""

    event: SiteEvent
    title: str
    days: str  # 07 mar 2023, 28 29 sep 2021, 22 25 sep 2021 jan 2022
    hours: str
    iso: str
    until: str | None
    lead: str
    last: str


def entry(event: SiteEvent) -> Entry:
    """What a list says of an event."""
    gold = event.source.gold
    rng = chrome.seeded(f"entry {event.identity}")
    until = gold["end"] if gold["start"] else None
    begins, ends = date.fromisoformat(event.start[:10]), date.fromisoformat((until or event.start)[:10])
    days = _day(begins)
    if begins != ends:
        near = (begins.year, begins.month) == (ends.year, ends.month)
        days = f"{begins.day:02} {_day(ends)}" if near else f"{begins.day:02} {ends.day:02} {_month(begins)} {_month(ends)}"
    clock = " - ".join(moment[11:].replace(":", ".") for moment in (event.start, until or "") if moment[11:])
    lead = " ".join(rng.choice(LEADS) for _ in range(4))[:200] + "..."
    status = {"cancelled": "INSTÄLLT: ", "postponed": "FRAMFLYTTAT: "}.get(gold["status"], "")
    return Entry(
        event, status + event.title, days, clock or "00.00 - 00.00", event.start, until, lead, _last(gold["deadline"], event)
    )


def _day(day: date) -> str:
    return f"{day.day:02} {_month(day)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _last(deadline: str | None, event: SiteEvent) -> str:
    if deadline:
        day = date.fromisoformat(deadline[:10])
        return f"Anmäl dig här – senast {day.day} {LONG[day.month - 1]}"
    return "" if len(event.identity) % 3 else "Anmälningsdatum är passerat"


def channel(entries: list[Entry]) -> str:
    """Variant 1: a channel portlet, the icon's alternative text between day and hours."""
    items = "\n".join(
        f'<li class="sv-channel-item"><p class="lst-date">{e.days} {ICON} {e.hours}</p><a href="{e.event.path}">{escape(e.title)}</a> {e.lead}<p>{e.last}</p></li>'
        for e in entries
    )
    return f'<ul class="sv-channel sv-defaultlist">{items}</ul>'


def archive(entries: list[Entry], level: int = 2) -> str:
    """Variant 2: an archive portlet with time elements; titles are headings of this level."""
    items = "\n".join(
        f'<div class="sv-archive-item"><time datetime="{e.iso}">{e.days}{f" klocka {e.hours}" if e.hours[:5] != "00.00" else ""}</time><h{level} class="subheading"><a href="{e.event.path}">{escape(e.title)}</a></h{level}><p class="normal">{e.lead}</p><p>{e.last}</p></div>'
        for e in entries
    )
    return f'<div class="sv-archive-portlet sv-portlet">{items}</div>'


def paging(county: CountyPlan, page: int) -> str:
    """Links to the pages; that of the last page leads to itself or back to the first."""
    last = len(county.pages())
    beyond = last if list(BOARDS).index(county.slug) % 2 else 1
    following = page + 1 if page < last else beyond
    numbers = [(str(number), number) for number in range(1, last + 1)]
    links = "".join(f'<li><a href="{paged(county, number)}">{word}</a></li>' for word, number in [*numbers, ("Nästa", following)])
    return f'<nav aria-label="Sidor"><ul class="env-pagination">{links}</ul></nav>'


def paged(county: CountyPlan, page: int) -> str:
    """The query of a page, as it stands in an attribute."""
    key = f"12.{county.portlet}"
    return f"?sv.{key}.route=%2F&amp;page={page}&amp;sv.target={key}"


def state(entries: list[Entry], county: CountyPlan, page: int) -> dict[str, Any]:
    """The entries as a script's state."""
    last = len(county.pages())
    items = []
    for e in entries:
        item = {"title": e.title, "startDate": f"{e.iso}:00" if e.iso[11:] else e.iso, "uri": e.event.path, "description": e.lead}
        if e.until:
            item["endDate"] = f"{e.until}:00" if e.until[11:] else e.until
        if e.last:
            item["registrationText"] = e.last
        items.append({**item, "id": f"5.{chrome.seeded(e.event.path).getrandbits(60):x}"})
    following = f"/{county.slug}/om-oss/kalender.html{paged(county, page + 1).replace('&amp;', '&')}"
    return {
        "items": items,
        "page": page,
        "total": len(county.listed),
        "route": "/",
        "nextPage": following if page < last else None,
    }


def mounted(entries: list[Entry], county: CountyPlan, page: int) -> str:
    """Variant 3: an empty element and its state, slashes escaped."""
    told = json.dumps(state(entries, county, page), ensure_ascii=False).replace("/", "\\/")
    key = f"12.{county.portlet}"
    return f'<div id="svid12_{county.portlet}" data-cid="{key}"></div><script nonce="x">AppRegistry.registerInitialState(\'{key}\',{told});</script>'


def more(county: CountyPlan, page: int) -> str:
    """The link to the next part of a calendar in state, which some counties have."""
    if page >= len(county.pages()) or list(BOARDS).index(county.slug) % 2 == 0:
        return ""
    return f'<p><a class="env-button" href="{paged(county, page + 1)}">Visa fler</a></p>'


def linked(entries: list[Entry], at: str, turn: int) -> str:
    """Variant 4: one link around all of an entry, its address written in many ways."""
    items = "".join(
        f'<li class="sv-channel-item"><a href="{spelt(e.event.path, at, turn + number)}"><div>{e.days}</div><div>{e.hours}</div><div>{escape(e.title)} {e.lead}</div><div>{e.last}</div></a></li>'
        for number, e in enumerate(entries)
    )
    return f'<ul class="sv-channel">{items}</ul>'


def spelt(path: str, at: str, way: int) -> str:
    """An address in one of six ways that all mean the same page; the em dash has to be turned back."""
    county = path.split("/")[1]
    climbing = f"../{dirname(at).rpartition('/')[2]}/" if dirname(at) != "/" else "./"
    ways = (
        climbing + relpath(path, dirname(at)),
        path.replace("---", "—", 1),
        f"{LOUD_HOST}{path}",
        f"{path};jsessionid=9F2A1C{way:02}",
        f"{path}?sv.target=12.3d1&amp;sv.12.3d1.route=%2Fsettings",
        path.replace(county, county.capitalize()) + "#anmalan",
    )
    return ways[way % len(ways)]


def copied(entries: list[Entry]) -> str:
    """Variant 5: what copies of start pages look like, title and excerpt side by side."""
    items = "\n".join(
        f'<li>\n<p>{e.days} {ICON} {e.hours}</p>\n<p><a href="{e.event.path}">{escape(e.title)}</a> {e.lead}</p>\n<p>{e.last}</p>\n</li>'
        for e in entries
    )
    return f'<ul class="lst-kalender">{items}</ul>'


def nameless(entries: list[Entry], county: str) -> str:
    """A calendar after a change of the site: other addresses, and no days."""
    items = "".join(
        f'<div class="kort"><a href="/{county}/evenemang/{e.event.identity[11:]}.html">{escape(e.title)}</a></div>'
        for e in entries
    )
    return f'<div class="evenemangslista">{items}</div>'


def feed(entries: list[Entry], county: CountyPlan) -> str:
    """The list as RSS 2.0."""
    items = "".join(
        f"<item><title>{escape(e.title)}</title><link>{HOST}{e.event.path}</link><description>{escape(e.lead)}</description><pubDate>{e.event.written:%a, %d %b %Y} 08:00:00 GMT</pubDate></item>\n"
        for e in entries
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Kalender</title><link>{HOST}/{county.slug}/om-oss/kalender.html</link><description>Kalender</description>\n{items}</channel></rss>\n'


def feed_address(county: CountyPlan) -> str:
    """Where a county's feed is, as it stands in an attribute."""
    return f"/4.{county.portlet}/12.{county.portlet}.portlet?state=rss&amp;sv.contenttype=text/xml;charset=UTF-8"
