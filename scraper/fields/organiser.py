"""Who arranges the event."""

import re

from scraper.document import Document, Part, Span
from scraper.grammar.arrangers import STEMS, arrangers, is_body, own_part
from scraper.grammar.sentences import telling
from scraper.lexicon.places import COUNTIES
from scraper.reading import Context, Mark, Reading, first

_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT})
_NAMES = {slug: name for slug, name, _ in COUNTIES}
_BARE = re.compile(r"(?:den\s+)?länsstyrelsen", re.IGNORECASE)
_WELCOME = re.compile(r"\s+(?:hälsar|inleder|öppnar|informerar|bjuder|välkomnar)(?!\w)")
_BOARD = re.compile(r"Länsstyrelsen\s+(?:i\s+)?[A-ZÅÄÖ]\w+(?:\s+[A-ZÅÄÖ]\w+)?(?:\s+län)?")


def from_label(doc: Document, _ctx: Context) -> Reading[str]:
    """The value of "Arrangör" and its like, without partners."""
    for label in doc.labelled("organiser"):
        line_end = doc.text.find("\n", label.start, label.end)
        span = own_part(doc.text, label.start, label.end if line_end < 0 else line_end)
        if span.end > span.start and not _BARE.fullmatch(doc.quote(span)):
            return Reading(doc.quote(span), (Mark("", *span, "label"),))
    return Reading()


def from_sentence(doc: Document, ctx: Context) -> Reading[str]:
    """The body that a sentence says arranges it; a bare "Länsstyrelsen" only where no address says which."""
    for _, sentence in telling(doc, STEMS, _PARTS):
        span = arrangers(doc.text, *sentence)
        if span is None or (_BARE.fullmatch(doc.quote(span)) and ctx.county):
            continue
        return Reading(doc.quote(span), (Mark("", *span, "sentence"),))
    return Reading()


def from_county(_doc: Document, ctx: Context) -> Reading[str]:
    """The county board whose site the page stands on."""
    name = _NAMES.get(ctx.county or "")
    return Reading(f"Länsstyrelsen {name}", (Mark("", None, None, "county_address"),)) if name else Reading()


def from_welcome(doc: Document, _ctx: Context) -> Reading[str]:
    """A body that opens the programme: "Länsstyrelsen Skåne hälsar välkommen"."""
    for block in doc.within(Part.AGENDA, Part.BODY):
        board = _BOARD.match(block.text)
        if board is not None and _WELCOME.match(block.text, board.end()) and is_body(board[0]):
            span = Span(block.start, block.start + board.end())
            return Reading(board[0], (Mark("", *span, "welcome"),))
    return Reading()


RULES = (from_label, from_sentence, from_county, from_welcome)


def read(doc: Document, ctx: Context) -> Reading[str]:
    """The arranger's name in the page's words, or the county board's from the address."""
    return first(RULES, doc, ctx)
