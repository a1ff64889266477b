"""The only network and the only clock: requests, safety, pace, robots.txt, discovery, and the archive of all that was seen."""
