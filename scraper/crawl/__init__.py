"""Crawling: from the counties' names to their events' records, with what became of each county."""
