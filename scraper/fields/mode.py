"""How one takes part: in person, online, or either."""

from collections.abc import Mapping

from scraper.document import Document, Label, Part, Span
from scraper.grammar.mode_hints import CUE_STEMS, OUTDOOR_STEMS, link_sent, online_cue, outdoors
from scraper.grammar.modes import (
    OUTING_STEMS,
    STEMS,
    Way,
    also_online,
    is_held,
    marked_title,
    online_value,
    outing,
    place_too,
    ways,
)
from scraper.grammar.sentences import telling
from scraper.reading import Mark, Reading

_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT, Part.FORM, Part.CREDIT, Part.AGENDA})
_HINTS = frozenset({Part.BODY, Part.FACT, Part.FORM, Part.AGENDA})
_LINE = 25  # characters of a line between heading and ingress that is no caption: "Digital konferens"
_LONGEST = 600  # characters of a label's value that are looked at
_ABOUT = frozenset({Part.TITLE, Part.BODY})
_OUTDOORS = frozenset({Part.BODY, Part.FACT, Part.AGENDA})
_INGRESS = 3  # body blocks after the title in which an outing is the event itself


def _mark(span: Span, rule: str) -> tuple[Mark, ...]:
    return (Mark("", *span, rule),)


def read(doc: Document, venue: Reading[dict[str, str | None]]) -> Reading[str]:
    """The mode, from the venue's label, the sentences, the venue, and the kind of event."""
    labels = list(doc.labelled("venue"))
    online = _value(doc, labels)
    there = next(
        (Span(m.start, m.end) for m in venue.marks if m.path == "/text" and m.start is not None and m.end is not None), None
    )
    said = _said(doc)
    if Way.HYBRID in said:
        return Reading("hybrid", _mark(said[Way.HYBRID], "both_ways"))
    if online is not None and any(place_too(doc.text, label.start, min(label.end, label.start + _LONGEST)) for label in labels):
        return Reading("hybrid", _mark(online, "venue_label_both"))
    if online is not None and not venue:
        return Reading("online", _mark(online, "venue_label"))
    if venue and (extra := _also(doc, labels)) is not None:
        return Reading("hybrid", _mark(extra, "venue_label_both"))
    if Way.NOT_ONLINE in said and Way.ONLINE not in said:
        return Reading("in_person", _mark(said[Way.NOT_ONLINE], "not_online"))
    if venue and Way.ALSO_ONLINE in said:
        return Reading("hybrid", _mark(said[Way.ALSO_ONLINE], "also_online"))
    if venue and (said.get(Way.ONLINE) is None or labels):
        return Reading("in_person", _mark(there, "venue") if there else (Mark("", None, None, "venue"),))
    return _from_words(said) or _from_hints(doc) or _outing(doc)


def _from_words(said: Mapping[Way, Span]) -> Reading[str]:
    """What the sentences say, where neither label nor venue decides."""
    if Way.ONLINE in said:
        return Reading("online", _mark(said[Way.ONLINE], "online"))
    if Way.ALSO_ONLINE in said:
        return Reading("hybrid" if Way.IN_PERSON in said else "online", _mark(said[Way.ALSO_ONLINE], "also_online"))
    if Way.IN_PERSON in said:
        return Reading("in_person", _mark(said[Way.IN_PERSON], "in_person"))
    return Reading()


def _from_hints(doc: Document) -> Reading[str]:
    """A link that is sent out, a chat, a log-in."""
    for stems, find, rule in ((("*länk",), link_sent, "link"), (CUE_STEMS, online_cue, "online_cue")):
        for _, sentence in telling(doc, stems, _HINTS):
            if (span := find(doc.text, *sentence)) is not None:
                return Reading("online", _mark(span, rule))
    return Reading()


def _value(doc: Document, labels: list[Label]) -> Span | None:
    return next((span for label in labels if (span := online_value(doc.text, label.start, label.end)) is not None), None)


def _also(doc: Document, labels: list[Label]) -> Span | None:
    for label in labels:
        span = also_online(doc.text, label.start, min(label.end, label.start + _LONGEST))
        if span is not None:
            return span
    return None


def _said(doc: Document) -> dict[Way, Span]:
    """What the sentences say, each way at its first mention."""
    said: dict[Way, Span] = {}
    for block in doc.within(Part.TITLE):
        if (mark := marked_title(doc.text, block.start, block.end)) is not None:
            said[Way.ONLINE] = mark
    timed = {slot.block for slot in doc.slots}
    for block, sentence in telling(doc, STEMS, _PARTS):
        if block.part is Part.CREDIT and len(block.text) > _LINE:
            continue
        if block.part is Part.AGENDA and (block.index in timed or not is_held(doc.text, *sentence)):
            continue  # what a talk is about
        if (found := ways(doc.text, *sentence)) is not None:
            said.setdefault(found[0], found[1])
    return said


def _outing(doc: Document) -> Reading[str]:
    """A walk, a trip or a visit in the title or the first paragraphs."""
    first_body = next((block.index for block in doc.within(Part.BODY)), 0)
    for block, sentence in telling(doc, OUTING_STEMS, _ABOUT):
        if block.part is Part.BODY and block.index > first_body + _INGRESS:
            break
        if (span := outing(doc.text, *sentence)) is not None:
            return Reading("in_person", _mark(span, "outing"))
    for _, sentence in telling(doc, OUTDOOR_STEMS, _OUTDOORS):
        if (span := outdoors(doc.text, *sentence)) is not None:
            return Reading("in_person", _mark(span, "outdoors"))
    return Reading()
