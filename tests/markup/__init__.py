"""Markups in which the fixture pages are written."""
