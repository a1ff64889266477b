"""A place as a value with its evidence, and two readings of one place as one."""

from scraper.document import Document, Span
from scraper.grammar.places import Place
from scraper.reading import Mark, Reading

Value = dict[str, str | None]
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
