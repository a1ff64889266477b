"""The timed programme: which lines are its items, and which lines below belong to each."""

import re
from itertools import pairwise
from typing import Final

from scraper.document import Block, Document, Label, Part, Slot, Span
from scraper.grammar import clocks, dates, tries
from scraper.grammar.kinds import kind_of
from scraper.grammar.trailing import trailing
from scraper.labels import key_of
from scraper.lexicon.agenda import ENDINGS
from scraper.lexicon.calendar import CLOCK_WORDS, WEEKDAYS

_DAY_NUMBER: Final = re.compile(r"(?:dag|day)\s+(?:\d|ett|två|tre|fyra|fem)\b", re.IGNORECASE)
_WEEKDAY: Final = re.compile(rf"(?:{tries.words(WEEKDAYS)})(?:en)?\b", re.IGNORECASE)
_MAY_BE_TIMED: Final = re.compile(r"[\W\d]*\d|\W*(?:kl|ca|cirka|från|mellan|omkring|runt|vid)", re.IGNORECASE)
_LONGEST_DAY_HEADING: Final = 120
#: Labels that end the programme; "Plats:" or "Moderator:" may stand within an item.
_ENDING_LABELS: Final = frozenset(
    (
        "cost",
        "deadline",
        "registration",
        "capacity",
        "audience",
        "documents",
        "practical",
        "organiser",
        "purpose",
        "transport",
        "food",
        "bring",
    )
)
_LONG_LINE: Final = 200
_LINE_AND_TIME: Final = 2  # lines of an item
_LINES_OF_LABEL: Final = 12
_TIMES: Final = 2  # a programme has more than one time
_MOST_BELOW_LAST: Final = 12


def mark(document: Document) -> None:
    """Finds the programme's items, and gives their blocks ``Part.AGENDA``."""
    _labelled_by_clock(document)
    found = _timed(document) or _timed_behind(document)
    enough = len(found) > 1 or (
        found and any(label.key == "programme" and label.block < found[0][0].index for label in document.labels)
    )
    if not enough:
        return
    day: Span | None = _day_above(document, found[0][0].index)
    spaced = len(found) == 1
    for n, (block, leading) in enumerate(found):
        following = found[n + 1][0].index if n + 1 < len(found) else None
        last, next_day = _extent(document, block, leading, following, spaced=spaced)
        spaced = spaced or any(b.gap for b in document.blocks[block.index + 1 : last + 1])
        document.slots.append(
            Slot(
                block.index, leading.start, leading.end, leading.also, Span(leading.begin, leading.close), leading.stop, last, day
            )
        )
        day = next_day or day
        for below in document.blocks[block.index : last + 1]:
            below.part = Part.AGENDA


def _timed(document: Document) -> list[tuple[Block, clocks.Leading]]:
    found = []
    for block in document.blocks:
        if block.part is Part.BODY and _MAY_BE_TIMED.match(block.text):
            leading = clocks.leading(document.text, block.start, block.end)
            if leading is not None:
                found.append((block, leading))
    bare = all(not document.text[leading.stop : block.end].strip(" |.:–-") for block, leading in found)
    # One time again and again with nothing beside it is the event's own: "10:00-15:00" above and below.
    if bare and _stand_below(document, [block for block, _ in found]):
        return [(document.blocks[b.index - 1], t._replace(stop=document.blocks[b.index - 1].start)) for b, t in found]
    return [] if bare and len(found) > 1 and len({(leading.start, leading.end) for _, leading in found}) < _TIMES else found


def _stand_below(document: Document, timed: list[Block]) -> bool:
    """Whether each time stands on a line of its own below its headline: line and time by turns, and no line behind the last."""
    blocks = document.blocks
    if len(timed) < _TIMES or any(b.index - a.index != _LINE_AND_TIME for a, b in pairwise(timed)):
        return False
    above, below = blocks[timed[0].index - 1], blocks[timed[-1].index + 1 : timed[-1].index + 2]
    if above.part is not Part.BODY or key_of(above.text) or above.text[-1] in ".:!?" or is_day_heading(document.text, above):
        return False
    return not below or below[0].part is not Part.BODY or key_of(below[0].text) is not None


def _timed_behind(document: Document) -> list[tuple[Block, clocks.Leading]]:
    """Below the programme's label the lines that end with their time, one behind the other: "Kaffe 09.00"."""
    label = next((label for label in document.labels if label.key == "programme"), None)
    found: list[tuple[Block, clocks.Leading]] = []
    for block in document.blocks[label.block + 1 :] if label else ():
        leading = trailing(document.text, block.start, block.end) if block.part is Part.BODY else None
        if leading is None and len(found) < _TIMES:
            found = []  # not yet, or no programme
            if label and block.index - label.block > _MOST_BELOW_LAST:
                break
        elif leading is None:
            break
        elif found and leading.start < found[-1][1].start:
            return []
        else:
            found.append((block, leading))
    return found if len(found) >= _TIMES else []


def _labelled_by_clock(document: Document) -> None:
    """Lines that begin with "Klockan 9" one after the other, or stand under "Tider", are a programme's, and no facts."""
    labels = [label for label in document.labels if label.key == "time" and label.name.casefold() in CLOCK_WORDS]
    if len({document.quote(Span(label.start, label.end)) for label in labels}) < _TIMES:
        labels = []
    timed = {*labels, *(label for label in document.labels if label.key == "time" and _heads_programme(document, label))}
    if not timed:
        return
    document.labels = [label for label in document.labels if label not in timed]
    for label in timed:
        for block in document.from_block(label.block):
            if block.start >= label.end:
                break
            block.part = Part.BODY if block.part is Part.FACT else block.part


def _heads_programme(document: Document, label: Label) -> bool:
    """Whether what stands under "Tider" are timed lines with their headlines, each later than the one before."""
    lines = [b for b in document.blocks[label.block + 1 : label.block + 1 + _LINES_OF_LABEL] if b.start < label.end]
    times = [clocks.leading(document.text, b.start, b.end) for b in lines]
    known = [t for b, t in zip(lines, times, strict=True) if t and any(c.isalpha() for c in document.text[t.stop : b.end])]
    return len(known) == len(lines) > _TIMES and all(a.start < b.start for a, b in pairwise(known))


def is_day_heading(text: str, block: Block) -> bool:
    """Whether a block is a day's heading: "Onsdag 16 oktober", "Dag 2", "Måndag: TEMA"."""
    words = block.text
    if len(words) > _LONGEST_DAY_HEADING or words[-1] in "!?":
        return False
    if _DAY_NUMBER.match(words) or _WEEKDAY.match(words):
        return True
    return any(f.start == block.start for f in dates.find(text, block.start, block.end))


def _day_above(document: Document, first: int) -> Span | None:
    """The day's heading right above the first item."""
    for block in reversed(document.blocks[max(0, first - 3) : first]):
        if block.part in (Part.BODY, Part.FACT) and is_day_heading(document.text, block) and not block.text.endswith("."):
            return Span(block.start, block.end)
    return None


def _extent(
    document: Document, head: Block, leading: clocks.Leading, following: int | None, *, spaced: bool
) -> tuple[int, Span | None]:
    """The last block of an item, and the day's heading below it, if one stands there."""
    last = head.index
    stop = following if following is not None else min(len(document.blocks), head.index + _MOST_BELOW_LAST)
    empty = not document.text[leading.stop : head.end].strip(" |.:–-")
    spaced = spaced or empty or head.level > 0
    finished = kind_of(document.text[leading.stop : head.end].strip()) in ENDINGS and not empty
    for block in document.blocks[head.index + 1 : stop]:
        if following is not None and is_day_heading(document.text, block):
            return last, Span(block.start, block.end)
        if not _belongs(block, empty=empty and last == head.index, within=following is not None):
            break
        if following is None and is_day_heading(document.text, block):
            break
        if following is None and not (empty and last == head.index) and _ends_programme(block, finished=finished, spaced=spaced):
            break
        last = block.index
    if following is not None:
        for block in document.blocks[last + 1 : following]:
            if is_day_heading(document.text, block):
                return last, Span(block.start, block.end)
    return last, None


def _belongs(block: Block, *, empty: bool, within: bool) -> bool:
    """Whether a block can stand under a time; ``empty``: the time has nothing beside it yet; ``within``: more times follow."""
    if block.part not in (Part.BODY, Part.CREDIT, Part.NAVIGATION):
        return False
    if empty:
        return True  # whatever stands below a time alone on its line is its headline, "LUNCH" too
    if block.level and not within:
        return False
    if block.text.isupper() and block.text.endswith(":"):
        return False
    key = (
        key_of(block.text.split(":")[0])
        if ":" in block.text[:50]
        else key_of(block.text)
        if block.gap or block.level or block.strong
        else None
    )
    return key not in _ENDING_LABELS


def _ends_programme(block: Block, *, finished: bool, spaced: bool) -> bool:
    """Whether the page goes on about something else below its last item."""
    if not block.gap:
        return finished and not block.bullet
    return finished or not spaced or len(block.text) > _LONG_LINE or block.text[-1] == "!"
