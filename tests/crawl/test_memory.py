"""A crawl holds neither pages nor records: its memory does not grow with their number."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site import Site, serve

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="resident memory is read from /proc"),
]

ROOT = Path(__file__).parents[2]
EVENTS = 2000
COUNTIES = "stockholm", "ostergotland", "halland", "gavleborg", "orebro", "vasternorrland"  # whose calendars are one page each
PAGES = 750  # of those counties, about
WARM = 300  # by then everything is imported, compiled and cached, the database's pages too
#: MiB from there to the end: measured 1.4 to 2.2; 7.4 and more where responses or records are kept, 31 where decoded pages are.
MOST = 4.5
CRAWL = """
import gc, re, sys
from pathlib import Path
from scraper.crawl.plan import Plan
from scraper.crawl.session import Session
from scraper.fetch.links import Rule
from scraper.fetch.settings import EVERYWHERE, Settings
from scraper.sites.lansstyrelsen import SITE

pages, warm = 0, int(sys.argv[3])

def resident():
    gc.collect()
    print(pages, re.search(r"VmRSS:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1], flush=True)

def notify(notice):
    global pages
    pages += notice.event == "page"
    if notice.event == "page" and pages == warm:
        resident()
    if notice.event == "run_finished":
        resident()

settings = Settings(rate=0, connections=4, allow_private=EVERYWHERE)
session = Session(Path(sys.argv[1]), Rule(SITE, sys.argv[2]), settings, notify, lambda line: None)
session.online(Plan(tuple(sys.argv[4:])))
"""


def test_memory_does_not_grow_with_the_pages(tmp_path: Path) -> None:
    with serve(Site(EVENTS)) as base:
        command = [sys.executable, "-c", CRAWL, str(tmp_path), base, str(WARM), *COUNTIES]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    (first, early), (last, late) = ([int(number) for number in line.split()] for line in done.stdout.splitlines())
    assert first == WARM
    assert last > PAGES - 50
    assert (late - early) / 1024 < MOST
