"""Which records are of one event: pairs scored by title, time and place, each with its reasons.

Precision comes first: a wrong merge hides an event, a missed one shows it twice.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from scraper.store.candidates import candidates
from scraper.store.decisions import Decisions
from scraper.store.sketch import ALIKE, RELATED, Sketch, sketch, specific, title_likeness

__all__ = ["Grouping", "Match", "Reason", "Sketch", "Verdict", "compare", "groups", "pairs", "sketch"]

Verdict = Literal["same", "doubtful", "different"]

#: Points of 100. Title, clock and town together just reach SAME; without one of them only further agreement does.
TITLE: Final = 40
CLOCK: Final = 25  # the same
DAY: Final = 15  # the same, and neither page has a clock
HALF_KNOWN: Final = 10  # the same day, and one page has a clock
VENUE: Final = 20
TOWN: Final = 15
ONLINE: Final = 10  # all the web is one place
HOUSE: Final = 5  # "biblioteket", and a town not known
REGISTRATION: Final = 25  # few events share a form
SPEAKERS: Final = 15
ORGANISER: Final = 10  # has many events
#: Conflicts, which may be one page's mistake; two occasions of a day are two events, whatever else agrees.
OTHER_HOURS: Final = -5  # one begins within the other's
OTHER_END: Final = -10
OTHER_TOWN: Final = -30
OTHER_VENUE: Final = -10
OTHER_MODE: Final = -20
OTHER_NUMBER: Final = -40

SAME: Final = 80
DOUBTFUL: Final = 50  # title and something of the time: below it a person would be asked about each pair of a day
LATE: Final = 30  # minutes between "samling" and the beginning


class Reason(NamedTuple):
    """What a feature added to the score, of 1, and the two records' words for it."""

    feature: str
    weight: float
    text_a: str | None
    text_b: str | None

    def __str__(self) -> str:
        """As a person reads it: ``title: 'X' / 'Y' +0.40``."""
        texts = " / ".join("–" if text is None else f"'{text}'" for text in self[2:])
        return f"{self.feature}: {texts} {self.weight:+.2f}"


class Match(NamedTuple):
    """Two records compared: ``a`` < ``b``, a score from 0 to 1, and why."""

    a: str
    b: str
    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...]


class Grouping(NamedTuple):
    """The events that have several records, and the pairs that a person should look at."""

    groups: list[frozenset[str]]
    doubtful: list[Match]


class _Finding(NamedTuple):
    """What a feature says: points, and whether it lets the pair be the same event."""

    feature: str
    points: int
    texts: tuple[str | None, str | None]
    agrees: bool = True


def compare(one: Sketch, other: Sketch) -> Match:
    """How far two records are of the same event; never "same" with a conflict in number, time or place."""
    a, b = sorted((one, other), key=lambda each: each.id)
    if a.start[:10] != b.start[:10] or _two_occasions(a, b):
        return Match(a.id, b.id, 0.0, "different", (Reason("time", 0.0, a.start[:16], b.start[:16]),))
    close = [*_registration(a, b), *_speakers(a, b)]
    support = [*close, *_organiser(a, b)]
    likeness = title_likeness(a, b, supported=bool(support))
    title = _Finding("title", round(TITLE * likeness), (a.title, b.title), likeness >= ALIKE)
    if likeness < RELATED and not close:
        return _match(a, b, "different", [title])
    time, place = [*_time(a, b)], _place(a, b, support=len(support), close=len(close))
    findings = [title, *_numbers(a, b), *time, place, *support]
    score = sum(finding.points for finding in findings)
    agreed = all(finding.agrees for finding in (*time, place))
    verdict: Verdict = "different"
    if score >= SAME and all(finding.agrees for finding in findings):
        verdict = "same"
    elif score >= DOUBTFUL and (likeness >= RELATED or (close and agreed)):  # a translation has another title
        verdict = "doubtful"
    return _match(a, b, verdict, findings)


def _match(a: Sketch, b: Sketch, verdict: Verdict, findings: Sequence[_Finding]) -> Match:
    score = min(100, max(0, sum(finding.points for finding in findings)))
    return Match(a.id, b.id, score / 100, verdict, tuple(Reason(f.feature, f.points / 100, *f.texts) for f in findings))


def _numbers(a: Sketch, b: Sketch) -> Iterator[_Finding]:
    if a.numbers != b.numbers:
        texts = _listed(a.numbers), _listed(b.numbers)
        yield _Finding("number in title", OTHER_NUMBER if a.numbers and b.numbers else 0, texts, agrees=False)


def _listed(words: frozenset[str]) -> str | None:
    return ", ".join(sorted(words)) or None


def _time(a: Sketch, b: Sketch) -> Iterator[_Finding]:
    texts = a.start[:16], b.start[:16]
    clocks = len(a.start) > 10, len(b.start) > 10  # noqa: PLR2004 - a day is ten characters
    if not all(clocks):
        yield _Finding("time", HALF_KNOWN if any(clocks) else DAY, texts, agrees=not any(clocks))
    elif texts[0] == texts[1]:
        yield _Finding("time", CLOCK, texts)
    else:
        yield _Finding("time", OTHER_HOURS, texts, agrees=False)
    if a.end and b.end and a.end[:16] != b.end[:16] and all(clocks):
        yield _Finding("end", OTHER_END, (a.end[:16], b.end[:16]))


def _two_occasions(a: Sketch, b: Sketch) -> bool:
    """Whether one begins after the other's end; without an end, so much later that the other does not count the coffee before."""
    first, second = sorted((a.start, b.start))
    if len(first) <= 10 or first[:16] == second[:16]:  # noqa: PLR2004 - a day is ten characters and sorts before its clocks
        return False
    end = a.end if a.start == first else b.end
    if end:
        return second[:16] >= (end[:16] if "T" in end else f"{end}T24:00")
    hours, minutes = (int(second[at : at + 2]) - int(first[at : at + 2]) for at in (11, 14))
    return 60 * hours + minutes > LATE


def _place(a: Sketch, b: Sketch, *, support: int, close: int) -> _Finding:
    """The place of both; how much must support it depends on how much it says and how much the title does."""
    texts = a.where or a.mode, b.where or b.mode
    own = specific(a) and specific(b)
    if a.mode == b.mode == "online":
        return _Finding("place", ONLINE, texts, agrees=bool(support if own else close))
    if {a.mode, b.mode} == {"online", "in_person"}:
        return _Finding("place", OTHER_MODE, texts, agrees=False)
    if not (a.place and b.place):
        return _Finding("place", 0, texts, agrees=False)
    town = _town(a, b)
    if town is False:
        return _Finding("place", OTHER_TOWN, texts, agrees=False)
    if a.venue and b.venue:
        if 2 * len(a.venue & b.venue) < min(len(a.venue), len(b.venue)):
            return _Finding("place", OTHER_VENUE, texts, agrees=False)
        known = town or a.county == b.county
        return _Finding("place", VENUE if known else HOUSE, texts, agrees=known)
    houses = [each.place - {each.locality} for each in (a, b)]
    if town and all(houses) and not houses[0] & houses[1]:
        return _Finding("place", OTHER_VENUE, texts, agrees=False)
    if town:
        exact = a.place == b.place and bool(houses[0])
        return _Finding("place", VENUE if exact else TOWN, texts, agrees=exact or own or bool(close))
    return _Finding("place", HOUSE if a.place & b.place else 0, texts, agrees=False)


def _town(a: Sketch, b: Sketch) -> bool | None:
    """Whether both are in one town; None when a page does not say."""
    if a.locality in b.place or b.locality in a.place:
        return True
    return None if a.locality is None or b.locality is None else a.locality == b.locality


def _registration(a: Sketch, b: Sketch) -> Iterator[_Finding]:
    if a.registration and a.registration == b.registration:
        yield _Finding("registration", REGISTRATION, (a.registration, b.registration))


def _speakers(a: Sketch, b: Sketch) -> Iterator[_Finding]:
    common = a.speakers & b.speakers
    if 2 * len(common) >= min(len(a.speakers), len(b.speakers)) > 0:
        yield _Finding("speakers", SPEAKERS, (_listed(common), _listed(common)))


def _organiser(a: Sketch, b: Sketch) -> Iterator[_Finding]:
    if a.bodies & b.bodies:
        yield _Finding("organiser", ORGANISER, (a.organiser, b.organiser))


def pairs(sketches: Iterable[Sketch], touched: Collection[str] | None = None) -> Iterator[Match]:
    """All pairs of one day that are not "different", day by day in the order of ids; with ``touched`` those that have one of it.

    Compared are pairs that share half of the words of the shorter title, or the registration address.
    """
    days: defaultdict[str, dict[str, Sketch]] = defaultdict(dict)
    for each in sketches:
        days[each.start[:10]][each.id] = each
    for day in sorted(days):
        if touched is None or any(identity in touched for identity in days[day]):
            members = sorted(days[day].values(), key=lambda each: (each.start, each.locality or "", each.mode or "", each.id))
            found = (
                compare(members[i], members[j])
                for i, j in candidates(members)
                if touched is None or members[i].id in touched or members[j].id in touched
            )
            yield from sorted((match for match in found if match.verdict != "different"), key=lambda match: match[:2])


def groups(matches: Iterable[Match], decisions: Decisions) -> Grouping:
    """The records of each event that has two or more: joined by "same" matches, the strongest first, and by decisions.

    A match that would join two records decided different joins nothing and comes back as doubtful, with those that were doubtful
    and are neither decided nor within one group.
    """
    strongest = sorted(matches, key=lambda match: (-match.score, match.a, match.b))
    group = {identity: each for each in decisions.same for identity in each}
    refused = []
    for match in (match for match in strongest if match.verdict == "same"):
        one, other = (group.get(identity, frozenset((identity,))) for identity in match[:2])
        if decisions.apart(one, other):
            refused.append(match)
        elif one != other:
            group.update(dict.fromkeys(one | other, one | other))
    unsure = [match for match in strongest if match.verdict == "doubtful" or match in refused]
    doubtful = [
        match._replace(verdict="doubtful")
        for match in unsure
        if decisions.of(match.a, match.b) is None and match.b not in group.get(match.a, ())
    ]
    return Grouping(sorted(set(group.values()), key=sorted), doubtful)
