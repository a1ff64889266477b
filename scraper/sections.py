"""Which part of the page each block below the heading is: told by order and wording, since class names say nothing."""

from typing import Final

from scraper.boilerplate import FURNITURE_STARTS, STRIP, is_credit
from scraper.document import Block, Document, Part
from scraper.grammar import clocks
from scraper.labels import key_of
from scraper.lexicon import furniture

_LONGEST_CAPTION: Final = 100
_FACTS: Final = frozenset(
    ("venue", "date", "time", "start_time", "end_time", "end_date", "cost", "deadline", "registration", "capacity", "room")
)


def assign(document: Document, title: int) -> None:
    """Gives each block below the title its part."""
    blocks = document.blocks
    own = blocks[title].text.casefold() if title >= 0 else ""
    part = Part.BODY
    seen_prose = False
    for block in blocks[title + 1 :]:
        if block.part is not Part.BODY:
            continue
        part = _next_part(part, block, document)
        block.part = part if part is not Part.BODY else _part_in_body(block, own, seen_prose=seen_prose)
        seen_prose = seen_prose or block.part is Part.BODY
    for label in document.labels:
        if label.key not in _FACTS:
            continue
        for block in document.from_block(label.block):
            if block.start > max(label.end - 1, blocks[label.block].start):
                break
            if block.part is Part.BODY:
                block.part = Part.FACT


def _part_in_body(block: Block, title: str, *, seen_prose: bool) -> Part:
    """What a line is that stands in the body: the body itself, or furniture within it."""
    low = block.text.casefold()
    if low == title:
        return Part.TITLE
    if is_credit(block.text) or (not seen_prose and _is_caption(block)):
        return Part.CREDIT
    if low.strip(STRIP) in furniture.NAVIGATION or low.startswith(FURNITURE_STARTS):
        return Part.NAVIGATION
    return Part.FORM if low.startswith(furniture.FORM_SENTENCES) else Part.BODY


def _is_caption(block: Block) -> bool:
    """A picture's alternative text between title and ingress: short, no full stop, no figure, no label."""
    words = block.text
    return not (
        block.level
        or block.bullet
        or block.strong
        or len(words) > _LONGEST_CAPTION
        or words[-1] in ".!?:"
        or any(c.isdigit() for c in words)
        or key_of(words)
    )


def _next_part(part: Part, block: Block, document: Document) -> Part:
    """The part that goes on or starts with this block."""
    low = block.text.strip(STRIP).casefold()
    if part is Part.FOOTER:
        return part
    if low in furniture.FOOTER_STARTS and _is_far_enough(low, block, document):
        return Part.FOOTER
    if low in furniture.AFTER_FORM:
        return Part.CONTACT
    if low in furniture.CONTACT_STARTS and (block.text[-1] in ":?" or block.gap or block.level):
        return Part.CONTACT
    if low in furniture.FORM_STARTS and (block.gap or block.level or block.strong):
        return Part.FORM
    if part in (Part.FORM, Part.CONTACT) and _returns_to_body(part, block):
        return Part.BODY
    return part


def _is_far_enough(low: str, block: Block, document: Document) -> bool:
    """ "Dela" right below the title is a share button, not the end of the page."""
    return low != "dela" or block.index > len(document.blocks) // 2


def _returns_to_body(part: Part, block: Block) -> bool:
    """Whether the page goes on about the event after a form or a contact: a programme line or a label says so."""
    if clocks.leading(block.text) is not None:
        return True
    if block.text.casefold().startswith(furniture.FORM_SENTENCES):
        return False
    key = key_of(block.text.split(":")[0]) if ":" in block.text[:40] or block.level or block.strong else key_of(block.text)
    return (
        key is not None
        and key not in ("contact", "registration", "documents", "published")
        and not (part is Part.CONTACT and key in ("speakers", "food"))
    )
