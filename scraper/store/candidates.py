"""Pairs of records worth comparing, found in near linear time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import Final

from scraper.store.sketch import Sketch

#: A word that many titles of a day have leads to the nearest on each side alone (sorted neighbourhood, Hernández & Stolfo 1995).
NEIGHBOURS: Final = 50


def candidates(members: Sequence[Sketch]) -> set[tuple[int, int]]:
    """Which of a day's records are worth comparing, as pairs of their places: the smaller place first.

    They share half of the words of the shorter title, or the registration address. Who shares half of a title's words shares one
    of its rarer half: only those are looked up (prefix filtering; Chaudhuri, Ganti and Kaushik, ICDE 2006).
    """
    titles = [frozenset(each.words) for each in members]
    having, forms = _index(titles), _index([{each.registration} - {None} for each in members])
    found = set()
    for i, title in enumerate(titles):
        rarest = sorted(title, key=lambda word: (len(having[word]), word))[: len(title) // 2 + 1]
        for j in chain.from_iterable(_near(having[word], i) for word in rarest):
            if 2 * len(title & titles[j]) >= min(len(title), len(titles[j])):
                found.add((min(i, j), max(i, j)))
        found.update((min(i, j), max(i, j)) for j in _near(forms.get(members[i].registration, ()), i))
    return {(i, j) for i, j in found if i != j}


def _index(keys: Iterable[Collection[str | None]]) -> dict[str | None, list[int]]:
    places: defaultdict[str | None, list[int]] = defaultdict(list)
    for i, each in enumerate(keys):
        for key in each:
            places[key].append(i)
    return dict(places)


def _near(having: Sequence[int], i: int) -> Sequence[int]:
    if len(having) <= 2 * NEIGHBOURS:
        return having
    at = bisect_left(having, i)
    return having[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
