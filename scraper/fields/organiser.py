"""Who arranges the event."""

import re
from urllib.parse import urlsplit

from scraper.document import Document, Part, Span
from scraper.grammar.arrangers import STEMS, arrangers, is_body, own_part
from scraper.grammar.senders import at_foot, body_of_host, is_greeting, is_sender, sender
from scraper.grammar.sentences import sentences, telling
from scraper.lexicon.places import COUNTIES
from scraper.reading import Context, Mark, Reading, first

_PARTS = frozenset({Part.TITLE, Part.BODY, Part.FACT})
_NAMES = {slug: name for slug, name, _ in COUNTIES}
_HEAD = 4  # blocks at the head of a page among which its site's name stands
_FOOT = 12  # blocks at its foot
_LINE = 60  # characters of a signature
_GREETING_LETTERS = frozenset("VvHhMm")
_TITLE_TAIL = re.compile(r"\s[|–—-]\s([^|–—]{3,60})$")
_BARE = re.compile(r"(?:den\s+)?länsstyrelsen", re.IGNORECASE)
_WELCOME = re.compile(r"\s+(?:hälsar|inleder|öppnar|informerar|bjuder|välkomnar)(?!\w)")
_BOARD = re.compile(r"Länsstyrelsen\s+(?:i\s+)?[A-ZÅÄÖ]\w+(?:\s+[A-ZÅÄÖ]\w+)?(?:\s+län)?")


def from_label(doc: Document, _ctx: Context) -> Reading[str]:
    """The value of "Arrangör" and its like, without partners."""
    for label in doc.labelled("organiser"):
        line_end = doc.text.find("\n", label.start, label.end)
        said = next(sentences(doc.text, label.start, label.end if line_end < 0 else line_end), Span(label.start, label.start))
        span = own_part(doc.text, *said)
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


def from_signature(doc: Document, ctx: Context) -> Reading[str]:
    """The body that signs under a greeting: "Välkommen!", then "LRF:s kommungrupp i Hultsfred"."""
    for block in doc.within(Part.BODY):
        if block.text[:1] in _GREETING_LETTERS and is_greeting(block.text) and block.index + 1 < len(doc.blocks):
            below = doc.blocks[block.index + 1]
            if len(below.text) < _LINE and is_sender(below.text) and not (_BARE.match(below.text) and ctx.county):
                return Reading(below.text, (Mark("", below.start, below.end, "signature"),))
    return Reading()


def from_head(doc: Document, _ctx: Context) -> Reading[str]:
    """The body whose name heads the page."""
    for block in doc.blocks[:_HEAD]:
        if block.part is Part.TITLE:
            break
        if (span := sender(doc.text, block.start, block.end)) is not None:
            return Reading(doc.quote(span), (Mark("", *span, "site_name"),))
    return Reading()


def from_metadata(doc: Document, _ctx: Context) -> Reading[str]:
    """The site's name in the page's metadata, where it is a body's."""
    name = doc.meta.get("og:site_name", "").strip()
    if name and is_sender(name):
        return Reading(name, (Mark("", None, None, "og:site_name"),))
    tail = _TITLE_TAIL.search(doc.meta.get("title", ""))
    if tail is not None and is_sender(tail[1].strip()):
        return Reading(tail[1].strip(), (Mark("", None, None, "page_title"),))
    return Reading()


def from_host(_doc: Document, ctx: Context) -> Reading[str]:
    """The body that the page's host is named after."""
    name = body_of_host(urlsplit(ctx.url).hostname or "") if ctx.url else None
    return Reading(name, (Mark("", None, None, "host"),)) if name else Reading()


def from_foot(doc: Document, _ctx: Context) -> Reading[str]:
    """The body whose address stands at the foot of the page."""
    for block in reversed(doc.blocks[-_FOOT:]):
        if (span := at_foot(doc.text, block.start, block.end)) is not None:
            return Reading(doc.quote(span), (Mark("", *span, "address"),))
    return Reading()


def from_welcome(doc: Document, _ctx: Context) -> Reading[str]:
    """A body that opens the programme: "Länsstyrelsen Skåne hälsar välkommen"."""
    for block in doc.within(Part.AGENDA, Part.BODY):
        board = _BOARD.match(block.text)
        if board is not None and _WELCOME.match(block.text, board.end()) and is_body(board[0]):
            span = Span(block.start, block.start + board.end())
            return Reading(board[0], (Mark("", *span, "welcome"),))
    return Reading()


RULES = (from_label, from_sentence, from_signature, from_county, from_head, from_metadata, from_host, from_foot, from_welcome)


def read(doc: Document, ctx: Context) -> Reading[str]:
    """The arranger's name in the page's words, or the county board's from the address."""
    return first(RULES, doc, ctx)
