"""``python -m tests.site --port 8321``: the site to try a crawl on, until Ctrl-C."""

import argparse
import sys
import threading
import urllib.request

from . import Site, serve, week


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.site", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port (default: a free one)")
    parser.add_argument("--events", type=int, help="number of event pages (default: those of the fixtures)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--troubled", action="store_true", help="with counties that are blocked, down or changed")
    parser.add_argument(
        "--day", type=int, choices=week.DAYS, help="let this day of the tour's week come on the site at that port"
    )
    given = parser.parse_args()
    if given.day:
        _ask(f"http://127.0.0.1:{given.port}{week.WHERE}{given.day}")
        return
    site = Site(given.events, given.seed, troubled=given.troubled)
    with serve(site, given.port) as base:
        sys.stderr.write(
            f"{base}\nTry: scraper crawl --all --base-url {base} --allow-private --rate 20 --data DIR   (Ctrl-C here ends the site)\n"
        )
        sys.stderr.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            sys.stderr.write("\n")


def _ask(url: str) -> None:
    request = urllib.request.Request(url, data=b"", method="POST")  # noqa: S310 - http, as written above
    with urllib.request.urlopen(request, timeout=10):  # noqa: S310
        pass


if __name__ == "__main__":
    main()
