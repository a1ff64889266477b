"""Time grows with the size of a page and no faster, whatever the page repeats: a page may have 10 MiB."""

import gc
import time
from collections.abc import Callable

import pytest

from scraper import NoEventError, NoListingError, extract, extract_item, extract_listing, page_text

SMALL = 8 * 1024  # characters
TIMES = 4  # how much longer the long page is
MOST = 8.0  # times as long: linear takes 4, quadratic 16
ROUNDS = 3
QUICK = 0.02  # seconds in which nothing that grows too fast can hide

EVENT_URL = "https://www.lansstyrelsen.se/skane/kalender/x.html"
LISTING_URL = "https://www.lansstyrelsen.se/skane/kalender.html"
HEAD = (
    "<title>Kurs om vatten</title><main><p>12 maj 2024 klocka 09.00 - 16.00</p><h1>Kurs om vatten</h1><p>Var: Malmö</p>"
    "<p>Kostnad: 100 kr</p>"
)
COPIED_HEAD = "12 maj 2024 klocka 09.00 - 16.00\nKurs om vatten\nVar: Malmö\nKostnad: 100 kr\n"

MARKED_UP = {
    "list item with a day": "<li><a>Kurs 3 maj</a></li>",
    "list item with a link": '<li><a href="/kurs">Kurs 3 maj 2024</a></li>',
    "link": '<p><a href="/a">Läs mer om kursen</a></p>',
    "date line": "<p>12 maj 2024 klocka 09.00 - 16.00</p>",
    "date": "<p>12 maj 2024</p>",
    "dates in one line": "3 maj ",
    "dates with years in one line": "3 maj eller 3 maj 2024, ",
    "figures in one line": "3/5 ",
    "range of days": "<p>3-5 maj 2024 kl 9-16</p>",
    "weekday and day": "<p>Måndag den 3 maj</p>",
    "weekdays with hours": "<p>3-5 maj. Fredag 10-17, lördag 9-15</p>",
    "month": "<p>Maj</p>",
    "label of a venue": "<p>Var: Rådhuset, Malmö</p>",
    "label of a cost": "<p>Kostnad: 100 kr</p>",
    "label of a time": "<p>Tid: 3 maj klockan 9-16</p>",
    "label alone": "<p>Var:</p>",
    "label in a list": "<dl><dt>Plats</dt><dd>Rådhuset</dd></dl>",
    "label of speakers": "<p>Medverkande: Stina Berg, Malmö universitet</p>",
    "list under a label": "<h2>Föreläsare</h2><p>Stina Berg</p><p>Utredare</p>",
    "labels in one line": "Moderator: Stina Berg. ",
    "person": "<p>Stina Berg, utredare, Länsstyrelsen Skåne</p>",
    "persons in one line": "Stina Berg, utredare, Länsstyrelsen. ",
    "capital letters": "STINA ",
    "heading": "<h2>Om dagen</h2>",
    "first heading": "<h1>Seminarium om vatten</h1>",
    "day's heading": "<h2>Onsdag 16 oktober</h2><p>09.00 Välkommen</p>",
    "timed line": "<p>09.00 - 10.00 Inledning, Stina Berg, utredare</p>",
    "timed line with text": "<p>09.00 Inledning</p><p>Stina Berg, utredare, Länsstyrelsen</p>",
    "last line": "<p>16.00 Slut</p>",
    "hours alone": "<p>09.00</p>",
    "timed cells": "<tr><td>09.00</td><td>Inledning</td></tr>",
    "empty paragraph": "<p></p>",
    "nested inline tags": "<b><i>ord</i></b> ",
    "open blocks": "<div>",
    "open lists": "<ul><li>x",
    "open headers": "<header>x",
    "open inline tags": "<a href=x><b>x",
    "open forms": "<form>x",
    "table": "<table><tr><td>Plats</td><td>Rådhuset</td></tr></table>",
    "words in one line": "ord ",
    "letters in one line": "x",
    "sentences in one line": "Vi talar om vatten i Skåne. ",
    "paragraph": "<p>Vi bjuder in till ett seminarium om vatten i Skåne den 3 maj klockan 9.</p>",
    "time element": '<p><time datetime="2024-05-12T09:00">12 maj 2024</time></p>',
    "JSON-LD": '<script type="application/ld+json">{"@type":"Event","name":"Kurs","startDate":"2024-05-12"}</script>',
    "microdata": '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Kurs</b><time itemprop="startDate" datetime="2024-05-12">12 maj</time></div>',
    "microformat": '<div class="h-event"><b class="p-name">Kurs</b> <time class="dt-start" datetime="2024-05-12">12 maj</time></div>',
    "mail": "<p>E-post: stina.berg@lansstyrelsen.se</p>",
    "mail in one line": "stina.berg@lansstyrelsen.se ",
    "phone": "<p>Telefon: 010-224 10 00</p>",
    "contact card": "<h2>Kontakt</h2><p>Stina Berg</p><p>Utredare</p><p>010-224 10 00</p><p>stina@lansstyrelsen.se</p>",
    "street": "<p>Södergatan 5, 211 34 Malmö</p>",
    "venue in words": "på Rådhuset i Malmö ",
    "deadline": "<p>Anmälan senast 3 maj</p>",
    "deadlines in one line": "Anmäl dig senast den 3 maj. ",
    "label of a deadline": "<p>Sista anmälningsdag: 3 maj 2024</p>",
    "cancelled": "<p>INSTÄLLT</p>",
    "cancelled in one line": "Seminariet är inställt. ",
    "line break": "Kurs om vatten<br>3 maj<br>",
    "hard space": "<p>&nbsp;</p>",
    "sum": "Det kostar 100 kr. ",
    "registration": '<p><a href="https://x.se/anmalan">Anmäl dig här</a></p>',
    "online": "Du kan delta digitalt via Zoom. ",
    "organisers": "<p>Arrangörer är Länsstyrelsen Skåne och Region Skåne.</p>",
    "occasion": "<p>Tillfälle 1: 3 maj kl 9-16</p>",
    "event's end": "<p>Vi börjar kl 9 den 3 maj och slutar kl 16.</p>",
    "credit": "<figure><img alt='x'><figcaption>Foto: Stina Berg</figcaption></figure>",
    "trail": "<p>Start / Kalender / Kurser</p>",
    "calendar's entry": '<li><a href="/kalender/kurs-1">Kurs om vatten</a><br>12 maj 2024</li>',
    "script": '<script>{"startDate":"2024-05-12","name":"Kurs"}</script>',
}
COPIED = {
    "item": "Kurs 3 maj\n",
    "date line": "12 maj 2024 klocka 09.00 - 16.00\n\n",
    "label": "Var: Rådhuset, Malmö\n",
    "label alone": "Var:\n",
    "time": "Tid: 3 maj klockan 9-16\n",
    "hours under a label": "Tid:\n09.00 Kaffe\n10.00 Lunch\n11.00 Slut\n",
    "person": "Stina Berg, utredare, Länsstyrelsen\n",
    "timed line": "09.00 - 10.00 Inledning, Stina Berg, utredare\n",
    "day's heading": "Onsdag 16 oktober\n09.00 Välkommen\n",
    "bullet": "• Punkt\n",
    "blank line": "\n",
    "word": "ord\n",
    "words in one line": "ord ",
    "dates in one line": "12 maj 2024 ",
    "deadline": "Anmälan senast 3 maj\n",
    "cancelled": "INSTÄLLT\n",
    "card": "Kontakt\nStina Berg\nUtredare\n010-224 10 00\nstina@lansstyrelsen.se\n\n",
    "street": "Södergatan 5, Malmö\n",
    "hard space": "\u00a0\n",
    "angle bracket": "<",
    "brace": "{",
    "trail": "Start / Kalender\n",
    "calendar's entry": "Kurs om vatten\n12 maj 2024\n\n",
}
ITEMS = {
    name: COPIED[name] for name in ("person", "timed line", "bullet", "word", "words in one line", "dates in one line", "item")
} | {"figures": "3/5 ", "names": "Stina Berg, "}


def seconds(read: Callable[[str], object], content: str) -> float:
    """How long a read takes; without collections of garbage, which walk whatever else the process holds."""
    gc.disable()
    start = time.process_time()
    try:
        read(content)
    except (NoEventError, NoListingError):
        pass
    finally:
        gc.enable()
    return time.process_time() - start


def check(read: Callable[[str], object], head: str, unit: str, size: int = SMALL) -> None:
    """Fails where a page several times as long takes more than twice so many times as long, in each of the rounds."""
    small, large = (head + unit * (length // len(unit)) for length in (size, size * TIMES))
    longest, shortest = 0.0, float("inf")
    for _ in range(ROUNDS):
        longest, shortest = max(longest, seconds(read, small)), min(shortest, seconds(read, large))
        if shortest < max(QUICK, MOST * longest):
            return
    pytest.fail(f"{len(small)} characters {longest:.3f} s, {len(large)} characters {shortest:.3f} s")


@pytest.mark.parametrize("unit", MARKED_UP.values(), ids=MARKED_UP)
def test_event_page(unit: str) -> None:
    check(lambda page: extract(page, url=EVENT_URL, contacts=True), HEAD, unit)


@pytest.mark.parametrize("unit", MARKED_UP.values(), ids=MARKED_UP)
def test_page_of_nothing_else(unit: str) -> None:
    check(lambda page: extract(page, contacts=True), "<p>x</p>", unit)


@pytest.mark.parametrize("unit", MARKED_UP.values(), ids=MARKED_UP)
def test_listing(unit: str) -> None:
    check(lambda page: extract_listing(page, url=LISTING_URL), "<h1>Kalender</h1>", unit)


@pytest.mark.parametrize("unit", COPIED.values(), ids=COPIED)
def test_copied_event(unit: str) -> None:
    check(lambda page: extract(page, url=EVENT_URL, contacts=True), COPIED_HEAD, unit)


@pytest.mark.parametrize("unit", COPIED.values(), ids=COPIED)
def test_copied_text_of_nothing_else(unit: str) -> None:
    check(lambda page: extract(page, contacts=True), "", unit)


@pytest.mark.parametrize("unit", COPIED.values(), ids=COPIED)
def test_copied_listing(unit: str) -> None:
    check(lambda page: extract_listing(page, url=LISTING_URL), "Kalender\n", unit)


@pytest.mark.parametrize("unit", [*MARKED_UP.values(), *COPIED.values()])
def test_text(unit: str) -> None:
    check(page_text, "", unit)


@pytest.mark.parametrize("unit", ITEMS.values(), ids=ITEMS)
def test_item(unit: str) -> None:
    check(extract_item, "", unit)
