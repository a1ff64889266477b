"""``python -m tests.site --port 8321``: the site to try a crawl on, until Ctrl-C."""

import argparse
import sys
import threading

from . import Site, serve


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.site", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port (default: a free one)")
    parser.add_argument("--events", type=int, help="number of event pages (default: those of the fixtures)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--troubled", action="store_true", help="with counties that are blocked, down or changed")
    given = parser.parse_args()
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


if __name__ == "__main__":
    main()
