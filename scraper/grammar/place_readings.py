"""A place as a value with its evidence, two readings of one place as one, and an address said elsewhere."""

from scraper.document import Document, Part, Span
from scraper.grammar.addressed import with_address
from scraper.grammar.labelled_places import address_below
from scraper.grammar.places import Place
from scraper.grammar.sentences import block_at
from scraper.reading import Mark, Reading

Value = dict[str, str | None]
_ADDRESS_LINES = 4  # lines below a place among which a labelled address stands
_FIELDS = ("name", "room", "street", "postal_code", "locality")


def reading_of(doc: Document, place: Place, text: Span, rule: str) -> Reading[Value]:
    """The value and its marks; ``text`` is the page's wording."""
    if not place or text.end <= text.start:
        return Reading()
    value: Value = dict.fromkeys(_FIELDS)
    marks: list[Mark] = []
    for field in _FIELDS:
        span: Span | None = getattr(place, field)
        if span is not None and span.end > span.start:
            value[field] = doc.quote(span)
            marks.append(Mark(f"/{field}", *span, rule))
    value["text"] = doc.quote(text)
    return Reading(value, (*marks, Mark("/text", *text, rule)))


def completed(known: Reading[Value], more: Reading[Value]) -> Reading[Value]:
    """The first reading with such parts of the second as it lacks."""
    if known.value is None or more.value is None:
        return known if more.value is None else more
    lacking = {field for field in _FIELDS if known.value[field] is None and more.value[field] is not None}
    if None not in (known.value["name"], more.value["name"]) and known.value["name"] != more.value["name"]:
        return known  # another place: the label stands again elsewhere on the page
    value = {**known.value, **{field: more.value[field] for field in lacking}}
    return Reading(value, (*known.marks, *(mark for mark in more.marks if mark.path[1:] in lacking)))


def addressed(doc: Document, known: Reading[Value]) -> Reading[Value]:
    """The venue with its address where that stands elsewhere on the page: "Malmö Live, Dag Hammarskjölds torg 2, Malmö"."""
    if known.value is None or known.value["name"] is None or (known.value["street"] and known.value["locality"]):
        return known
    known = _with_lines_below(doc, known)
    if known.value is None or known.value["name"] is None or (known.value["street"] and known.value["locality"]):
        return known
    name = known.value["name"]
    at = doc.text.find(f"{name}, ")
    while at >= 0:
        block = block_at(doc, at)
        if block is not None and block.part is not Part.NAVIGATION:
            place, end = with_address(doc.text, Span(at, at + len(name)), block.end)
            if place.street is not None:
                return completed(known, reading_of(doc, place, Span(at, end), "address"))
        at = doc.text.find(f"{name}, ", at + 1)
    return known


def _with_lines_below(doc: Document, known: Reading[Value]) -> Reading[Value]:
    """The venue with the street and the town that stand on lines of their own right below it."""
    ends = [mark.end for mark in known.marks if mark.path == "/text" and mark.end is not None]
    block = block_at(doc, ends[0] - 1) if ends else None
    if block is None:
        return known
    unbroken = True
    for below in doc.blocks[block.index + 1 : block.index + 1 + _ADDRESS_LINES]:
        found = address_below(doc.text, below.start, below.end)
        if found is not None and (unbroken or found[1]):
            known = completed(known, reading_of(doc, found[0], Span(below.start, below.end), "address_below"))
        else:
            unbroken = False
    return known
