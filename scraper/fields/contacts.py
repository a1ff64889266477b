"""Whom to ask: contact persons, their telephone numbers and e-mail addresses."""

import re

from scraper.document import Block, Document, Part, Span
from scraper.grammar.arrangers import is_body
from scraper.grammar.contacts import EMAIL, PHONE
from scraper.grammar.rule import Found, scan
from scraper.grammar.sentences import telling
from scraper.lexicon.arranging import BODY_ENDS
from scraper.lexicon.labels import LABELS
from scraper.reading import Mark, Reading

Value = dict[str, str | None]
_KEYS = ("name", "role", "organisation", "email", "phone")
_TELLING = ("name", "email", "phone")  # two cards with one of these alike are one
_UPPER = "A-ZÅÄÖÉÜ"
_WORD = rf"[{_UPPER}][\w'’é-]+"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:(?:von|van|af|de|la|el|al|[{_UPPER}]\.?)\s+)?{_WORD}){{1,3}}")
_ASKED = re.compile(
    r"(?<!\w)(?:[Kk]ontakt(?:a|person(?:er)?)?\s*:?|[Aa]nmälan\s+(?:görs\s+)?till|[Mm]ejla(?:\s+till)?|"
    r"[Rr]ing(?:\s+till)?|[Vv]änd\s+dig\s+till|[Ff]rågor\s+(?:besvaras\s+av|till)|[Aa]nsvarig\s*:?|"
    rf"[Kk]ontakta\s+(?:gärna|oss|då))\s*:?\s+(?P<name>{_NAME.pattern})"
)
_BODY_WORDS = frozenset(BODY_ENDS)
_HEADINGS = frozenset(spelling for key in LABELS for spelling in LABELS[key])
_PROSE = frozenset({Part.BODY, Part.FACT, Part.FORM, Part.AGENDA})
_LEAD = re.compile(
    (
        "^(?:e-?post(?:adress)?|e-?mail|mejl|mail|telefon(?:nummer)?|tel|tfn|mobil(?:telefon)?|växel)"
        r"\b\.?(?:\s+(?:till|direkt))?\s*:?\s*"
    ),
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"^\d{3}\s?\d{2}\s+[A-ZÅÄÖ]|\s\d+\s?[A-Z]?$|^box\s", re.IGNORECASE)
_LONG = 60  # a longer line in a card is a sentence


class _Card:
    """One contact with the spans of its parts."""

    def __init__(self) -> None:
        self.spans: dict[str, tuple[Span, str]] = {}

    def set(self, key: str, span: Span, words: str) -> None:
        self.spans.setdefault(key, (span, words))

    def reachable(self) -> bool:
        return "email" in self.spans or "phone" in self.spans


def _is_name(words: str) -> bool:
    """Two to four capitalised words of which none is a body's."""
    return _NAME.fullmatch(words) is not None and not any(
        part.lower() in _BODY_WORDS or part.lower().endswith(("styrelsen", "kommun")) for part in words.split()
    )


def _addresses(doc: Document, start: int, end: int) -> list[tuple[str, Found[str]]]:
    text = doc.text
    found: list[tuple[str, Found[str]]] = []
    if text.find("@", start, end) >= 0 or "(at)" in text[start:end]:
        found += [("email", hit) for hit in scan((EMAIL,), text, start, end)]
    if any(c.isdigit() for c in text[start:end]):
        found += [("phone", hit) for hit in scan((PHONE,), text, start, end)]
    return found


def _cards(doc: Document) -> list[_Card]:
    """The contact part: a name begins a card, then come its title, telephone and e-mail."""
    cards: list[_Card] = []
    for block in doc.within(Part.CONTACT):
        words = block.text.strip()
        if not words or words.rstrip(" :?").lower() in _HEADINGS:
            continue
        _line(doc, block, words, cards)
    return [card for card in cards if "name" in card.spans or card.reachable()]


def _line(doc: Document, block: Block, words: str, cards: list[_Card]) -> None:
    hits = _addresses(doc, block.start, block.end)
    lead = words.split(",", 1)[0].strip()
    asked = _ASKED.search(doc.text, block.start, block.end)
    if asked is not None:
        cards.append(_Card())
        cards[-1].set("name", Span(*asked.span("name")), asked["name"])
    elif _is_name(lead) or (not hits and (not cards or cards[-1].reachable()) and _starts_mailbox(doc, block, words)):
        name = lead if _is_name(lead) else words
        cards.append(_Card())
        cards[-1].set("name", Span(block.start, block.start + len(name)), name)
        rest = words[len(name) :].strip(" ,")
        if rest and not hits and len(rest) < _LONG:
            at = block.start + words.rfind(rest)
            cards[-1].set("organisation" if is_body(rest) else "role", Span(at, at + len(rest)), rest)
    elif (
        not hits
        and cards
        and len(words) < _LONG
        and "role" not in cards[-1].spans
        and not cards[-1].reachable()
        and not _ADDRESS.search(words)
    ):
        cards[-1].set(
            "organisation" if is_body(words) and words[0].isupper() and "," not in words else "role",
            Span(block.start, block.end),
            words,
        )
    if hits:
        if not cards or any(key in cards[-1].spans and cards[-1].spans[key][1] != hit.value for key, hit in hits[:1]):
            cards.append(_Card())
        for key, hit in hits:
            cards[-1].set(key, Span(hit.start, hit.end), hit.value)


def _starts_mailbox(doc: Document, block: Block, words: str) -> bool:
    """A unit's name with a telephone number or an e-mail address on the next line."""
    following = doc.blocks[block.index + 1] if block.index + 1 < len(doc.blocks) else None
    return (
        words[0].isupper()
        and len(words.split()) <= 4  # noqa: PLR2004 - longer is a sentence
        and not words.endswith((".", "?", "!", ":"))
        and following is not None
        and following.part is Part.CONTACT
        and bool(_addresses(doc, following.start, following.end))
    )


def _mentioned(doc: Document) -> list[_Card]:
    """Sentences with an address or with "kontakta NAME"; the name nearest in front of the address is its owner."""
    cards: list[_Card] = []
    for _, span in telling(
        doc,
        (
            "*@",
            "*(at)",
            "kontakt",
            "ring ",
            "telefon",
            "tel.",
            "tfn",
            "*010",
            "*070",
            "mejla",
            "anmälan till",
            "frågor",
            "ansvarig",
        ),
        _PROSE,
    ):
        hits = sorted(_addresses(doc, *span), key=lambda hit: hit[1].start)
        asked = _ASKED.search(doc.text, *span)
        if not hits and asked is None:
            continue
        card = _Card()
        if asked is not None and _is_name(asked["name"]):
            card.set("name", Span(*asked.span("name")), asked["name"])
        elif hits and (name := _last_name(doc, span.start, hits[0][1].start)) is not None:
            card.set("name", name, doc.quote(name))
        for key, hit in hits:
            if key in card.spans:
                cards.append(card)
                card = _Card()
            card.set(key, Span(hit.start, hit.end), hit.value)
        if card.spans:
            cards.append(card)
    return cards


def _last_name(doc: Document, start: int, end: int) -> Span | None:
    """The name right in front of an address, with at most a few words between."""
    names = [match for match in _NAME.finditer(doc.text, start, end) if _is_name(match[0])]
    return Span(*names[-1].span()) if names and end - names[-1].end() < _LONG else None


def read(doc: Document) -> Reading[list[Value]]:
    """The contacts, cards first, each once."""
    kept: list[_Card] = []
    by_words: dict[tuple[str, str], int] = {}  # the first card that has a name, an address or a number
    for card in (*_cards(doc), *_mentioned(doc)):
        said = [(key, _plain(card.spans[key][1])) for key in _TELLING if key in card.spans]
        at = min((by_words[words] for words in said if words in by_words), default=len(kept))
        if at == len(kept):
            kept.append(card)
        else:
            for key, (span, words) in card.spans.items():
                kept[at].set(key, span, words)
        for key, words in said:
            if kept[at].spans[key] == card.spans[key]:
                by_words[key, words] = min(at, by_words.get((key, words), at))
    if not kept:
        return Reading()
    marks = [
        Mark(f"/{n}/{key}", *card.spans[key][0], "contact") for n, card in enumerate(kept) for key in _KEYS if key in card.spans
    ]
    return Reading([{key: card.spans[key][1] if key in card.spans else None for key in _KEYS} for card in kept], tuple(marks))


def _plain(words: str) -> str:
    return re.sub(r"\W", "", words).casefold()
