"""Where the event is held."""

from dataclasses import replace

from scraper.document import ABOUT_THE_EVENT, Block, Document, Label, Part, Span
from scraper.grammar.beside_days import after_day, alone, only_when, town_and_day
from scraper.grammar.event_towns import excursion_goal, town_by_date, town_of_title
from scraper.grammar.labelled_places import INLINE_STEMS, inline_label, without_time
from scraper.grammar.modes import STEMS, Way, online_value, ways
from scraper.grammar.place_readings import Value, addressed, completed, reading_of
from scraper.grammar.places import Place, place_in
from scraper.grammar.senders import is_sender
from scraper.grammar.sentences import block_at, lowered, places, sentence_at, telling
from scraper.grammar.towns import is_town
from scraper.grammar.venues import (
    HELD_RIGHT,
    day_beside,
    event_at,
    held_at,
    kind_alone,
    may_be_place,
    phrases,
    said_place,
)
from scraper.lexicon.venues import HELD_VERBS, NOT_A_PLACE
from scraper.reading import Context, Reading, first

_LONGEST = 600  # characters of a label's value that are looked at
_LINE = 160  # characters of a line with a day and a place; longer is prose
_BELOW = 2  # lines under a day among which its place stands
_DAY_PARTS = frozenset({Part.BODY, Part.FACT, Part.DATE_LINE, Part.CREDIT})
_PROSE = frozenset({Part.BODY, Part.FACT})
_HELD_STEMS = HELD_VERBS
_PLACE_STEMS = ("plats", "lokal", "mötesplats")
_SAID = frozenset({Part.TITLE, Part.BODY, Part.FACT})
_ROOM_LABELS = frozenset({"lokal", "sal", "rum", "mötesrum", "sal/lokal", "konferensrum", "kurslokal"})
_TOWN_LABELS = frozenset({"ort", "stad"})


def _stripped(doc: Document, start: int, end: int) -> Span:
    words = doc.text[start : min(end, start + _LONGEST)]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _place(doc: Document, label: Label) -> Place:
    name = label.name.rstrip(" :?").lower()
    place = place_in(doc.text, *without_time(doc.text, *_stripped(doc, label.start, label.end)))
    if name in _TOWN_LABELS and place.name is not None and place.locality is None:
        return Place(room=place.room, street=place.street, postal_code=place.postal_code, locality=place.name)
    if name in _ROOM_LABELS and place.street is None:
        text = _stripped(doc, label.start, label.end)
        comma = doc.text.find(", ", *text)
        if comma >= 0 and (place.room is None or place.room.start == text.start):  # "Lokal: Vävenscenen, Väven"
            return replace(place_in(doc.text, comma + 2, text.end), room=Span(text.start, comma))
        bare = place.name or (place.locality if place.room is None else None)
        if bare is not None:
            return Place(room=bare, postal_code=place.postal_code, locality=place.locality if place.locality != bare else None)
    return place


def _is_sender(doc: Document, place: Place) -> bool:
    """Whether the place is the postal address of a body, as at the foot of its pages."""
    return place.postal_code is not None and place.name is not None and is_sender(doc.quote(place.name))


def from_label(doc: Document, _ctx: Context) -> Reading[Value]:
    """The value of "Var", "Plats" and their like; a label that adds a room or a town completes the first."""
    found: Reading[Value] = Reading()
    for label in (*doc.labelled("venue"), *doc.labelled("room")):
        text = _stripped(doc, label.start, label.end)
        if (
            text.end <= text.start
            or doc.quote(text).lower().strip(" .") in NOT_A_PLACE
            or online_value(doc.text, *text) is not None
        ):
            continue
        place = _place(doc, label) if label.key == "venue" else Place(room=text)
        found = completed(found, reading_of(doc, place, text, "label"))
    return found


def from_time_label(doc: Document, _ctx: Context) -> Reading[Value]:
    """What follows the time under "Tid och plats"."""
    for key in ("time", "date"):
        for label in doc.labelled(key):
            if "plats" not in label.name.lower() and "var" not in label.name.lower():
                continue
            text = _stripped(doc, *without_time(doc.text, label.start, label.end))
            if text.end > text.start and online_value(doc.text, *text) is None and not doc.text[text.start].isdigit():
                return reading_of(doc, place_in(doc.text, *text), text, "time_and_place_label")
    return Reading()


def from_inline_label(doc: Document, _ctx: Context) -> Reading[Value]:
    """A venue label in the midst of a line."""
    for at in places(doc.text, INLINE_STEMS):
        block = block_at(doc, at)
        if block is None or block.part not in ABOUT_THE_EVENT:
            continue
        value = inline_label(doc.text, block.start, block.end)
        if (
            value is not None
            and online_value(doc.text, *value) is None
            and doc.quote(value).lower().strip(" .") not in NOT_A_PLACE
        ):
            return reading_of(doc, place_in(doc.text, *value), value, "inline_label")
    return Reading()


def from_day_line(doc: Document, _ctx: Context) -> Reading[Value]:
    """A place after the day on its line, or on one of the lines under it."""
    below = 0  # lines that may still be the place of the day above
    above: Block | None = None
    for block in doc.blocks:
        if block.part not in _DAY_PARTS and (block.part is not Part.NAVIGATION or below < _BELOW):
            continue  # what stands right under the day above the heading is no navigation
        found = after_day(doc.text, block.start, block.end) if len(block.text) < _LINE else None
        if found is not None:
            return reading_of(doc, *found, "day_line")
        if only_when(doc.text, block.start, block.end):
            below = _BELOW
            if above is not None and not block.gap and "," in above.text and (place := alone(doc.text, above.start, above.end)):
                return reading_of(doc, place, Span(above.start, above.end), "above_day")
        elif below > 0:
            below -= 1
            if (place := alone(doc.text, block.start, block.end)) is not None and not _is_sender(doc, place):
                return reading_of(doc, place, Span(block.start, block.end), "below_day")
        above = block
    return Reading()


def from_sentence(doc: Document, _ctx: Context) -> Reading[Value]:
    """A sentence that says where one meets."""
    for at, phrase in phrases(doc.text, 0, len(doc.text)):
        block = block_at(doc, at)
        if block is None or block.part not in _SAID or not may_be_place(doc.text, at, phrase):
            continue
        sentence = sentence_at(doc, block, at)
        if (
            block.part is Part.TITLE
            and not day_beside(doc.text, sentence, at, phrase)
            and not event_at(doc.text, sentence, at)
            and HELD_RIGHT.search(doc.text, sentence.start, at) is None
        ):
            continue  # "Möte om barn på museer": a heading's place may be what the event is about
        if (found := held_at(doc.text, sentence, at, phrase)) is not None:
            return reading_of(doc, *found, "meeting_place")
    return Reading()


def from_kind(doc: Document, _ctx: Context) -> Reading[Value]:
    """A house by its kind alone, where one is said to meet."""
    for _, sentence in telling(doc, _PLACE_STEMS, _PROSE):
        if (found := said_place(doc.text, sentence)) is not None:
            return reading_of(doc, *found, "place_is")
    for _, sentence in telling(doc, _HELD_STEMS, _PROSE):
        if (found := kind_alone(doc.text, sentence)) is not None:
            return reading_of(doc, *found, "house_by_kind")
    return Reading()


def from_address_line(doc: Document, _ctx: Context) -> Reading[Value]:
    """A line that is an address: "Folkets Hus, Norra Kungsgatan 3, Gävle"."""
    for block in doc.within(Part.BODY, Part.FACT, Part.CREDIT):
        comma = block.text.rfind(", ")
        if comma < 0 or len(block.text) > _LINE or not block.text[:1].isupper():
            continue
        if not any(c.isdigit() for c in block.text) and not is_town(block.text[comma + 2 :]):
            continue
        place = alone(doc.text, block.start, block.end)
        if place is None or place.locality is None or (place.street is None and place.name is None):
            continue
        if not _is_sender(doc, place):
            return reading_of(doc, place, Span(block.start, block.end), "address_line")
    return Reading()


def from_excursion(doc: Document, _ctx: Context) -> Reading[Value]:
    """Where the title's excursion goes."""
    for block in doc.within(Part.TITLE):
        if (found := excursion_goal(doc.text, block.start, block.end)) is not None:
            return reading_of(doc, found[0], found[1], "excursion_goal")
    return Reading()


def from_town(doc: Document, _ctx: Context) -> Reading[Value]:
    """A town in the title, or beside the day in the first paragraphs."""
    for block in doc.within(Part.TITLE):
        town = town_of_title(doc.text, block.start, block.end) or town_by_date(doc.text, block.start, block.end)
        if town is not None:
            return reading_of(doc, Place(locality=town), town, "town_in_title")
    for block in doc.within(Part.BODY):
        if len(block.text) < _LINE and (town := town_and_day(doc.text, block.start, block.end)) is not None:
            return reading_of(doc, Place(locality=town), town, "town_by_date")
        if " i " in block.text and (town := town_by_date(doc.text, block.start, block.end)) is not None:
            return reading_of(doc, Place(locality=town), town, "town_by_date")
    return Reading()


LABELLED = (from_label, from_time_label, from_inline_label, from_day_line)
NAMED = (from_sentence, from_kind, from_address_line)
IN_PROSE = (from_sentence, from_excursion, from_kind, from_address_line, from_town)


def _only_online(doc: Document) -> bool:
    """Whether a label's value or a sentence says that there is no place to come to."""
    if any(online_value(doc.text, label.start, label.end) is not None for label in doc.labelled("venue")):
        return True
    said = {found[0] for _, span in telling(doc, STEMS, _SAID) if (found := ways(doc.text, *span)) is not None}
    return Way.ONLINE in said and not said & {Way.HYBRID, Way.NOT_ONLINE, Way.IN_PERSON}


def _called_off(doc: Document) -> bool:
    """Whether the gathering in the room is called off while the event goes on online."""
    if "fysisk" not in lowered(doc.text):
        return False
    spans = (span for _, span in telling(doc, ("fysisk",), _SAID))
    return any((found := ways(doc.text, *span)) is not None and found[0] is Way.ONLINE for span in spans)


def read(doc: Document, ctx: Context) -> Reading[Value]:
    """The venue's parts; a label is believed before running text, a town alone comes last."""
    if _called_off(doc):
        return Reading()
    labelled = first(LABELLED, doc, ctx)
    if labelled.value is not None and (labelled.value["name"] or labelled.value["room"]):
        return addressed(doc, labelled)
    if labelled.value is not None and labelled.value["street"]:
        return completed(labelled, from_day_line(doc, ctx))
    if labelled.value is None and _only_online(doc):
        return Reading()
    found = addressed(doc, completed(labelled, first(IN_PROSE if labelled.value is None else NAMED, doc, ctx)))
    if found.value is not None and found.value["locality"] is None and found.value["street"] is None:
        found = completed(found, from_town(doc, ctx))
    return found
