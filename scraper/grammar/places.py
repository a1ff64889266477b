"""Places: the parts of an address as it is written on one line or several."""

import re
from dataclasses import dataclass

from scraper.document import Span
from scraper.grammar.gatherings import has_venue_kind
from scraper.grammar.rooms import FLOOR, ROOM, ROOM_TAIL, hall_of
from scraper.grammar.sentences import sentences, words_pattern
from scraper.grammar.streets import BARE_STREET, NAME_AND_NUMBER, POSTAL, STREET_AND_NUMBER, WORD
from scraper.grammar.towns import DISTRICT, is_region, is_town, town_in
from scraper.lexicon.modes import ONLINE_TOOLS, ONLINE_WORDS


@dataclass(frozen=True, slots=True)
class Place:
    """The spans of a physical place's parts."""

    name: Span | None = None
    room: Span | None = None
    street: Span | None = None
    postal_code: Span | None = None
    locality: Span | None = None

    def __bool__(self) -> bool:
        return any((self.name, self.room, self.street, self.locality))


_PARTS = re.compile(r"\s*(?:[,;\n()|]|\s[-–—]\s|\s/\s)\s*")
_ONLINE_TAIL = re.compile(
    (
        r"\s*[,/]?\s*(?:\b(?:och|eller|samt|alternativt|men\s+även|och\s+även|och/eller)"
        r"\b)?\s*\(?\b(?:även\s+|också\s+)?(?:via\s+|på\s+|i\s+|"
        rf"över\s+)?(?:{words_pattern((*ONLINE_WORDS, *ONLINE_TOOLS))})(?!\w).*$"
    ),
    re.IGNORECASE | re.DOTALL,
)
_LEADING = re.compile(
    (
        r"(?:vi\s+(?:ses|träffas|samlas|möts)\s+|samling\s+(?:sker\s+)?|mötesplats:?\s+)?(?:på|i|vid|hos|"
        r"utanför|framför|inne\s+på)\s+(?=\w)"
    ),
    re.IGNORECASE,
)
_TRAILING_AT = re.compile(r"\s+(?:på|i|vid|hos|med\s+adress|adress)\s*:?$", re.IGNORECASE)
_IN_TOWN = re.compile(rf"\s+(?:i|utanför|i\s+centrala|utanför|nära)\s+({WORD}(?:\s+{WORD})?)$")
_BODY = re.compile(
    (
        r"^(?:Länsstyrelse\w*|Region|Trafikverket|Skogsstyrelsen|Polisen|Kommun\w*|Hushållningssällskapet|"
        r"Naturvårdsverket)\b"
    ),
    re.IGNORECASE,
)
_VILLAGE = re.compile(rf"{WORD}(?:\s{WORD})?")
_REMARK = 4  # words in brackets that are no part of an address
_SHORT = 60  # characters of a sentence that may go on with an address
_WORD_OF_TOOLS = re.compile(r"[\w-]+")
_TOOLS = frozenset(word for words in (*ONLINE_WORDS, *ONLINE_TOOLS) for word in words.split()[:1])
_FIGURE = re.compile(r"\d")
_LAND = frozenset({"sverige", "sweden"})


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in '.,:;–—-•*"”'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in '.,:;–—-!?*"”'):
        end -= 1
    return Span(start, end)


class _Reader:
    """Collects the parts of one place, part by part."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.name: Span | None = None
        self.room: Span | None = None
        self.street: Span | None = None
        self.postal: Span | None = None
        self.town: Span | None = None

    def take(self, span: Span, *, last: bool, alone: bool) -> None:
        """One part between commas, line breaks or brackets."""
        text = self.text
        words = text[span.start : span.end]
        if is_region(words) or words.casefold() in _LAND or FLOOR.match(text, *span):
            return
        if (town := _town_after_body(text, span)) is not None:
            self.town = self.town or town
            return
        figure = _FIGURE.search(text, *span) is not None
        if figure and (postal := POSTAL.search(text, *span)) is not None:
            self._postal(postal, span)
        elif figure and (street := STREET_AND_NUMBER.search(text, *span)) is not None:
            self._street(Span(*street.span()), span)
        elif not alone and (room := ROOM.match(text, *span)) is not None:
            colon = text.find(":", *room.span(1))  # "Lokal: Grand"
            self.room = self.room or _trim(text, room.start(1) if colon < 0 else colon, room.end(1))
        elif is_town(words):
            self.town = self.town or span
        elif self.name is None:
            self._named(span)
        elif self.street is None and (BARE_STREET.match(text, *span) or NAME_AND_NUMBER.match(text, *span)):
            self.street = span
        elif last and self.town is None and _VILLAGE.fullmatch(words) and not has_venue_kind(words) and not words.isupper():
            self.town = span

    def _postal(self, match: re.Match[str], span: Span) -> None:
        self.postal = self.postal or Span(*match.span(1))
        if match[2] is not None and not is_region(match[2]):
            self.town = self.town or Span(*match.span(2))
        before = _trim(self.text, span.start, match.start())
        if before.end > before.start:
            self.take(before, last=False, alone=False)

    def _street(self, street: Span, span: Span) -> None:
        self.street = self.street or street
        before = _trim(self.text, span.start, street.start)
        if (at := _TRAILING_AT.search(self.text, before.start, before.end)) is not None:
            before = _trim(self.text, before.start, at.start())
        if before.end > before.start and self.text[before.start : before.end].lower() not in {"på", "i", "vid", "hos", "adress"}:
            self.take(before, last=False, alone=False)
        after = _trim(self.text, street.end, span.end)
        if after.end <= after.start:
            return
        begin = after.start + 2 if self.text.startswith("i ", after.start) else after.start
        town = town_in(self.text, begin, after.end)
        if town is not None:
            self.town = self.town or town
            after = _trim(self.text, town.end, after.end)
        if after.end > after.start and (room := ROOM.match(self.text, after.start, after.end)) is not None:
            self.room = self.room or Span(*room.span(1))

    def _named(self, span: Span) -> None:
        text = self.text
        start, end = span
        if (lead := _LEADING.match(text, start, end)) is not None:
            start = lead.end()
        start, end = self._hall(start, end)
        town = _IN_TOWN.search(text, start, end)
        if town is not None and not is_region(town[1]) and not DISTRICT.match(text, town.end()):
            words = town[1]
            if is_town(words) or not _BODY.match(text[start:end]):
                self.town = self.town or Span(*town.span(1))
                end = town.start()
        elif self.town is None and not _BODY.match(text[start:end]) and has_venue_kind(text[start:end]):
            tail = text.rfind(" ", start, end) + 1
            if tail > start and is_town(text[tail:end]):
                self.town = Span(tail, end)  # "Clarion Hotel Winn Gävle": the town belongs to the name too
        if self.town is None and (front := town_in(text, start, end)) is not None and front.end < end and text[front.end] == " ":
            self.town = front if _VILLAGE.fullmatch(text, front.end + 1, end) else None  # "Karlstad CCC"
        if (
            (numbered := NAME_AND_NUMBER.match(text, start, end)) is not None
            and not ROOM.match(text, start, end)
            and not has_venue_kind(numbered[1])
        ):
            self.street = self.street or Span(start, end)
        elif end > start:
            self.name = Span(start, end)

    def _hall(self, start: int, end: int) -> tuple[int, int]:
        """The house without the hall before or behind it: "Aulan i Rådhuset", "Rådhuset i aulan"."""
        if (hall := hall_of(self.text, Span(start, end))) is not None:
            self.room = self.room or Span(*hall.span(1))
            start = hall.end()
        if (room := ROOM_TAIL.search(self.text, start, end)) is not None:
            self.room = self.room or Span(*room.span(1))
            end = room.start()
        return start, end

    def place(self) -> Place:
        """What was found."""
        return Place(self.name, self.room, self.street, self.postal, self.town)


def _town_after_body(text: str, span: Span) -> Span | None:
    """The town of "i Umeå" behind a bracket, or behind its municipality: "Upplands-Bro kommun Kungsängen"."""
    begin = span.start + 2 if text.startswith("i ", span.start) else text.rfind(" ", *span) + 1
    if begin <= span.start or not is_town(text[begin : span.end]):
        return None
    front = text[span.start : begin].strip()
    return Span(begin, span.end) if front == "i" or is_region(front) else None


def _value_end(text: str, start: int, end: int) -> int:
    """Where the place ends: after its first sentence and such as are parts of an address themselves."""
    stop = start
    for line in _lines(text, start, end):
        for n, sentence in enumerate(sentences(text, line.start, line.end)):
            first_of_line = n == 0 and (line.start == start or sentence.end - sentence.start < _SHORT)
            if not first_of_line and not _is_part_of_address(text, sentence):
                return stop
            stop = sentence.end
    return stop


def _is_part_of_address(text: str, sentence: Span) -> bool:
    bare = _trim(text, *sentence)
    return bare.end - bare.start < _SHORT and (
        STREET_AND_NUMBER.search(text, *bare) is not None
        or POSTAL.search(text, *bare) is not None
        or ROOM.match(text, *bare) is not None
        or is_town(text[bare.start : bare.end])
    )


def _is_remark(text: str, start: int, end: int) -> bool:
    """Whether words in brackets are a remark and no part of an address: "(få platser på grund av regnet)"."""
    return len(text[start:end].split()) >= _REMARK and _FIGURE.search(text, start, end) is None


def _lines(text: str, start: int, end: int) -> list[Span]:
    lines: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            lines.append(Span(start, stop))
        start = stop + 1
    return lines


def place_in(text: str, start: int, end: int) -> Place:
    """The parts of the place that ``text[start:end]`` is: a label's value, or a phrase known to be a place."""
    end = _value_end(text, start, end)
    if not _TOOLS.isdisjoint(_WORD_OF_TOOLS.findall(text[start:end].lower())):
        online = _ONLINE_TAIL.search(text, start, end)
        end = end if online is None else online.start()
    spans: list[Span] = []
    at, remark = start, False
    for gap in _PARTS.finditer(text, start, end):
        if not remark or not _is_remark(text, at, gap.start()):
            spans.append(_trim(text, at, gap.start()))
        at, remark = gap.end(), "(" in gap[0]
    if not remark or not _is_remark(text, at, end):
        spans.append(_trim(text, at, end))
    spans = [span for span in spans if span.end > span.start]
    reader = _Reader(text)
    for n, span in enumerate(spans):
        reader.take(span, last=n == len(spans) - 1, alone=len(spans) == 1)
    return reader.place()
