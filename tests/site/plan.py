"""What stands on the site: the events of the fixtures, and which county lists which of them in what way."""

import json
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import urlsplit

from tests.markup import chrome
from tests.markup.words import BOARDS

How = Literal["start", "calendar", "page", "state", "xhr", "rss", "sitemap"]
Variant = Literal["channel", "archive", "state", "linked", "start", "empty", "changed", "wall", "shell", "down"]
Outcome = Literal["ok", "empty", "changed", "blocked", "script_shell", "unreachable"]

FIXTURES: Final = Path(__file__).resolve().parents[2] / "fixtures"
ADDRESS: Final = re.compile(r"/([a-z-]+)/(?:om-oss/kalender/)?kalenderhandelser---[a-z-]+/(\d{4}-\d{2}-\d{2}-[^/?]+)\.html")
#: Counties whose lists are on page two or in a feed as well have many events of their own.
VARIANTS: Final[dict[Variant, tuple[str, ...]]] = {
    "channel": ("stockholm", "kronoberg", "gotland", "halland", "vasternorrland"),
    "archive": ("skane", "jonkoping", "vastmanland", "dalarna"),
    "state": ("uppsala", "vastra-gotaland", "kalmar", "norrbotten"),
    "linked": ("ostergotland", "orebro", "varmland", "vasterbotten"),
    "start": ("blekinge", "gavleborg"),
    "empty": ("jamtland", "sodermanland"),
}
TROUBLES: Final[dict[str, tuple[Variant, str]]] = {
    "kronoberg": ("changed", "changed"),
    "halland": ("wall", "bot wall, status 200"),
    "ostergotland": ("wall", "consent page, status 200"),
    "norrbotten": ("wall", "bot wall, status 403"),
    "kalmar": ("shell", "script shell"),
    "gotland": ("down", "status 503 always"),
}
OUTCOMES: Final[dict[Variant, Outcome]] = {
    "empty": "empty",
    "changed": "changed",
    "wall": "blocked",
    "shell": "script_shell",
    "down": "unreachable",
}
FEEDS: Final = {"stockholm": "link", "skane": "link", "halland": "a", "dalarna": "a", "ostergotland": "both"}


class Source(NamedTuple):
    """An event page of the fixtures."""

    folder: Path
    path: str
    county: str
    name: str
    gold: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SiteEvent:
    """An event page of the site; ``copy`` is 0 for a page as it stands in the fixtures."""

    path: str
    county: str
    identity: str  # the last segment of its path without .html
    title: str
    start: str  # ISO; of an event without a known start three weeks after the day of writing
    fixture: Path
    copy: int = 0
    listed_by: tuple[tuple[str, How], ...] = ()

    @property
    def written(self) -> date:
        """The day in its address."""
        return date.fromisoformat(self.identity[:10])

    @property
    def source(self) -> Source:
        """The fixture that the page is made of."""
        return sources()[self.fixture]


@dataclass(frozen=True, slots=True)
class CountyPlan:
    """What a county shows and what a crawl is to make of it."""

    slug: str
    variant: Variant
    outcome: Outcome
    note: str
    events: tuple[SiteEvent, ...]  # of its own archive
    listed: tuple[str, ...]  # paths of the events in its calendar, those of other counties among them, in order
    feed: tuple[str, ...]  # paths of the events in its RSS feed
    feed_link: str | None  # "link", "a", "both"
    page_size: int
    portlet: str  # the hexadecimal part of the ids 4. and 12.

    def pages(self) -> list[tuple[str, ...]]:
        """The paths by page of the calendar."""
        size = self.page_size if self.variant in {"archive", "state"} else max(len(self.listed), 1)
        return [self.listed[at : at + size] for at in range(0, len(self.listed), size)] or [()]


@cache
def sources() -> dict[Path, Source]:
    """The event pages of the fixtures whose address is one of a county calendar, by folder."""
    found: dict[Path, Source] = {}
    for about in sorted(FIXTURES.glob("*/*/page.toml")):
        parts = urlsplit(tomllib.loads(about.read_text("utf-8"))["url"])
        match = ADDRESS.fullmatch(parts.path)
        gold = about.parent / "event.json"
        if (parts.hostname or "").endswith("lansstyrelsen.se") and match and gold.exists():
            read = json.loads(gold.read_text("utf-8"))
            if read["kind"] == "event":
                found[about.parent] = Source(about.parent, parts.path, match[1], match[2], read)
    return found


def multiplied(count: int | None) -> list[SiteEvent]:
    """As many event pages as asked for: the fixtures, then copies with another slug and another title."""
    base = list(sources().values())
    made = []
    for number in range(len(base) if count is None else count):
        source, copy = base[number % len(base)], number // len(base)
        name = f"{source.name}-{copy + 1}" if copy else source.name
        title = str(source.gold["title"]) + (f" – omgång {copy + 1}" if copy else "")
        start = source.gold["start"] or f"{date.fromisoformat(name[:10]) + timedelta(21)}"
        path = source.path.replace(source.name, name)
        made.append(SiteEvent(path, source.county, name.lower(), title, start, source.folder, copy))
    return made


class Places:
    """Who lists what, while the plan is made."""

    def __init__(self, events: list[SiteEvent], variants: dict[str, Variant]) -> None:
        self.variants = variants
        self.lists: dict[str, list[SiteEvent]] = {county: [] for county in BOARDS}
        self.feeds: dict[str, list[SiteEvent]] = {county: [] for county in BOARDS}
        self.sitemap: set[str] = set()
        by_county = {county: [event for event in events if event.county == county] for county in BOARDS}
        for county, own in by_county.items():
            for turn, event in enumerate(own):
                self.place(county, turn, event, many=len(own) > 2)

    def place(self, county: str, turn: int, event: SiteEvent, *, many: bool) -> None:
        """One event into lists, feed or sitemap: the second is in the sitemap alone, the third in the feed alone."""
        troubled = self.variants[county] in {"changed", "wall", "shell", "down"}
        if self.variants[county] == "empty" or troubled:
            self.lists[self.neighbour(county, 1)].append(event)
        elif many and turn % 10 == 1:
            self.sitemap.add(event.path)
        elif many and turn % 10 == 2 and county in FEEDS:
            self.feeds[county].append(event)
        else:
            self.lists[county].append(event)
            if turn % 3 == 0:
                self.lists[self.neighbour(county, 1 + turn % 2)].append(event)
            if turn % 4 == 3 and self.variants[county] != "state":
                self.sitemap.add(event.path)

    def neighbour(self, county: str, steps: int) -> str:
        """Another county that shows a list, some steps further."""
        able = [slug for slug in BOARDS if self.variants[slug] in {"channel", "archive", "state", "linked", "start"}]
        after = [slug for slug in BOARDS if slug in able or slug == county]
        return after[(after.index(county) + steps) % len(after)]


def plan(events: list[SiteEvent], seed: int, *, troubled: bool) -> tuple[list[SiteEvent], dict[str, CountyPlan], set[str]]:
    """The events with their places, the counties, and the paths in the sitemap."""
    variants: dict[str, Variant] = {county: variant for variant, counties in VARIANTS.items() for county in counties}
    notes = dict.fromkeys(BOARDS, "")
    if troubled:
        for county, (variant, note) in TROUBLES.items():
            variants[county], notes[county] = variant, note
    places = Places(events, variants)
    ways: dict[str, list[tuple[str, How]]] = {event.path: [] for event in events}
    counties: dict[str, CountyPlan] = {}
    for county in BOARDS:
        listed = tuple(event.path for event in sorted(places.lists[county], key=lambda event: (event.start, event.path)))
        feed = tuple(event.path for event in places.feeds[county]) + (listed[:4] if county in FEEDS else ())
        variant = variants[county]
        usable = variant in {"channel", "archive", "state", "linked", "start"}
        outcome: Outcome = OUTCOMES.get(variant, "ok" if listed or feed else "empty")
        counties[county] = CountyPlan(
            county, variant, outcome, notes[county], (), listed if usable else (), feed if usable else (),
            FEEDS.get(county) if usable else None, max(2 if variant == "archive" else 3, -(-len(listed) // 12)), f"{chrome.seeded(f'{seed}{county}').getrandbits(60):x}",
        )  # fmt: skip
        for path, how in shown(counties[county]):
            ways[path].append((county, how))
    everything = _with_xhr(counties, places.sitemap)
    done = []
    for event in events:
        found = dict.fromkeys(ways[event.path])
        extra: tuple[tuple[str, How], ...] = ((event.county, "sitemap"),) if event.path in everything else ()
        done.append(replace(event, listed_by=(*found, *extra)))
    own = {county: tuple(event for event in done if event.county == county) for county in BOARDS}
    return done, {county: replace(made, events=own[county]) for county, made in counties.items()}, everything


def shown(county: CountyPlan) -> list[tuple[str, How]]:
    """The ways in which a county's pages lead to events."""
    first, *others = county.pages()
    hidden = county.variant == "state"
    begin: list[tuple[str, How]] = [(path, "state" if hidden else "start") for path in at_start(county)]
    calendar: list[tuple[str, How]] = [(path, "state" if hidden else "calendar") for path in first]
    rest: list[tuple[str, How]] = [(path, "xhr" if hidden else "page") for page in others for path in page]
    return [*begin, *calendar, *rest, *((path, "rss") for path in county.feed)]


def at_start(county: CountyPlan) -> tuple[str, ...]:
    """The events in the box of a county's start page."""
    return county.listed[: 6 if county.variant == "start" else 3]


def _with_xhr(counties: dict[str, CountyPlan], sitemap: set[str]) -> set[str]:
    """A page that only scripts can ask for must not hide an event from everybody: those are in the sitemap too."""
    return sitemap | {path for county in counties.values() for path, how in shown(county) if how == "xhr"}
