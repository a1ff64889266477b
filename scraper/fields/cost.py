"""What taking part costs."""

from decimal import Decimal
from typing import Any

from scraper.document import Block, Document, Part, Span
from scraper.grammar.costs import NO_SHOW_STEMS, SUM_STEMS, Price, is_extra, is_list_line, prices
from scraper.grammar.free import FREE_STEMS, is_free_sentence, is_free_value
from scraper.grammar.gatherings import has_event
from scraper.grammar.sentences import block_at, sentences, telling
from scraper.lexicon.money import EMPTY_VALUES
from scraper.reading import Mark, Reading

Value = dict[str, Any]
_STEMS = (*FREE_STEMS, *SUM_STEMS)
_LONGEST = 1500  # characters of a label's value that are looked at
_LONGEST_LIST = 6  # lines
_PROSE = frozenset({Part.TITLE, Part.BODY, Part.FACT, Part.AGENDA})
_FEES = frozenset({Part.BODY, Part.FACT, Part.FORM, Part.AGENDA})


class _Cost:
    """What has been read of the cost so far, with its marks."""

    def __init__(self, doc: Document, rule: str) -> None:
        self.doc = doc
        self.rule = rule
        self.free: Span | None = None
        self.text: Span | None = None
        self.prices: list[Price] = []
        self.known: set[object] = set()

    def add(self, price: Price) -> None:
        keys = {price.span, (price.money, price.what)}
        if not keys & self.known:
            self.known |= keys
            self.prices.append(price)

    def reading(self) -> Reading[Value]:
        """The value as the record has it: a fee makes an event not free, a fee on absence or for lunch does not."""
        fees = [price for price in self.prices if price.what != "no_show"]
        if self.free is not None and fees:
            beside = [price for price in fees if is_extra(self.doc.text, self._sentence(price), price)]
            self.prices = [price for price in self.prices if price not in beside]
            fees = [price for price in fees if price not in beside]
        if fees and all(price.money.amount == 0 and price.money.high is None for price in fees):  # "0 kr"
            self.free, fees, self.prices = fees[0].span, [], [price for price in self.prices if price.what == "no_show"]
        if self.free is None and not self.prices and self.text is None:
            return Reading()
        free = False if fees else True if self.free is not None else None
        marks: list[Mark] = []
        if free is not None:
            marks.append(Mark("/free", *(fees[0].span if fees else self.free or fees[0].span), self.rule))
        amounts: list[Value] = []
        for price in sorted(self.prices, key=lambda price: price.span):
            ends: tuple[tuple[Decimal, str | None], ...] = ((price.money.amount, price.what),)
            if price.money.high is not None:
                ends = ((price.money.amount, _joined(price.what, "lägst")), (price.money.high, _joined(price.what, "högst")))
            for amount, what in ends:
                marks.extend(self._marks(price, f"/amounts/{len(amounts)}", what))
                amounts.append({"amount": amount, "currency": price.money.currency, "what": what, "vat": price.vat})
        text = self.text
        if text is not None:
            marks.append(Mark("/text", *text, self.rule))
        return Reading({"free": free, "amounts": amounts, "text": None if text is None else self.doc.quote(text)}, tuple(marks))

    def _marks(self, price: Price, path: str, what: str | None) -> list[Mark]:
        """The words of a sum; whom it is for and its VAT stand somewhere in its sentence."""
        marks = [Mark(f"{path}/amount", *price.span, self.rule), Mark(f"{path}/currency", *price.span, self.rule)]
        sentence = self._sentence(price)
        if what is not None:
            at = self.doc.text.find(price.what or what, *sentence)
            words = sentence if at < 0 else Span(at, at + len(price.what or what))
            marks.append(Mark(f"{path}/what", *words, self.rule))
        if price.vat is not None:
            marks.append(Mark(f"{path}/vat", *sentence, self.rule))
        return marks

    def _sentence(self, price: Price) -> Span:
        block = block_at(self.doc, price.span.start)
        if block is None:
            return price.span
        return next(
            (s for s in sentences(self.doc.text, block.start, block.end) if s.start <= price.span.start < s.end), price.span
        )


def _joined(what: str | None, end: str) -> str:
    """A range's end: nobody else's price, and no_show stays the word it is."""
    return what if what == "no_show" else f"{what}, {end}" if what else end


def read(doc: Document) -> Reading[Value]:
    """The cost by its label, else by the sentences about it; a fee on absence is taken from anywhere."""
    cost = _labelled(doc)
    if cost is None or not (cost.free or cost.prices):
        prose = _in_prose(doc)
        cost = prose if cost is None or prose.free or prose.prices else cost
    for _, sentence in telling(doc, NO_SHOW_STEMS, _FEES):
        for price in prices(doc.text, *sentence, expected=False):
            if price.what == "no_show":
                cost.add(price)
                cost.text = cost.text or sentence
    return cost.reading()


def _labelled(doc: Document) -> _Cost | None:
    """What the values of the cost labels say; None when they say nothing."""
    cost = _Cost(doc, "label")
    for label in doc.labelled("cost"):
        words = doc.text[label.start : min(label.end, label.start + _LONGEST)]
        text = Span(label.start + len(words) - len(words.lstrip()), label.start + len(words.rstrip()))
        if words.strip().strip(".").strip().lower() in EMPTY_VALUES:
            continue
        cost.free = cost.free or is_free_value(doc.text, *text)
        for price in prices(doc.text, *text, expected=True):
            cost.add(price)
        cost.text = cost.text or text
    return cost if cost.text is not None else None


def _in_prose(doc: Document) -> _Cost:
    """What sentences say: that it is free, and its prices."""
    cost = _Cost(doc, "sentence")
    timed = {slot.block for slot in doc.slots}
    for block, sentence in telling(doc, _STEMS, _PROSE):
        if block.index in timed:
            continue  # a headline of the programme
        free = is_free_sentence(doc.text, *sentence)
        found = [price for price in prices(doc.text, *sentence, expected=False) if price.what != "no_show"]
        fees = [price for price in found if not is_extra(doc.text, sentence, price)]
        if free is not None and block.part is Part.AGENDA and not has_event(doc.text, *sentence):
            free = None
        if free is None and not fees:
            continue
        cost.free = cost.free or free
        for price in fees:
            cost.add(price)
        cost.text = cost.text or sentence
        if fees and is_list_line(doc.text, block.start, block.end):
            _add_list(cost, block)
    return cost


def _add_list(cost: _Cost, block: Block) -> None:
    """The other lines of a price list of which one line is known."""
    for step in (-1, 1):
        at = block.index + step
        while 0 <= at < len(cost.doc.blocks) and abs(at - block.index) <= _LONGEST_LIST:
            line = cost.doc.blocks[at]
            at += step
            if is_free_value(cost.doc.text, line.start, line.end):
                continue  # "Barn under 7 år gratis"
            if line.part not in _PROSE or not is_list_line(cost.doc.text, line.start, line.end):
                break
            for price in prices(cost.doc.text, line.start, line.end, expected=True):
                if not is_extra(cost.doc.text, Span(line.start, line.end), price):
                    cost.add(price)
