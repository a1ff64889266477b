"""Prices of taking part: for whom, with or without VAT, and fees on those who do not come."""

import re
from typing import NamedTuple

from scraper.document import Span
from scraper.grammar.money import Money, sums
from scraper.grammar.rule import Found, Rule
from scraper.grammar.sentences import sentences, words_pattern
from scraper.lexicon.money import (
    EXTRAS,
    FEE_ANYWAY,
    FEE_WORDS,
    LARGEST_FEE,
    NO_SHOW,
    NOT_FEE_WORDS,
    OWN_FEES,
    PRICE_GROUPS,
    VAT_EXCLUDED,
    VAT_INCLUDED,
)


class Price(NamedTuple):
    """One sum of a text about cost; ``what`` is "no_show" for a fee on those who do not come."""

    money: Money
    span: Span
    what: str | None
    vat: str | None


_NO_SHOW = re.compile(rf"(?<!\w)(?:{words_pattern(NO_SHOW)})", re.IGNORECASE)
_ANYWAY = re.compile(words_pattern(FEE_ANYWAY), re.IGNORECASE)
_FEE = re.compile(words_pattern(FEE_WORDS), re.IGNORECASE)
_NOT_FEE = re.compile(words_pattern(NOT_FEE_WORDS), re.IGNORECASE)
_GROUP = re.compile(
    (
        rf"(?<![\wåäö]){words_pattern(PRICE_GROUPS)}(?![\wåäö])(?:\s+\d+\s*[-–]\s*\d+\s+år|\s+(?:under|över|"
        r"upp till)\s+\d+\s+år)?"
    ),
    re.IGNORECASE,
)
#: A line of a price list: "Icke medlem: 6 900 kr".
_PRICE_LINE = re.compile(
    rf"(?:{words_pattern(w for w in PRICE_GROUPS if w[0].isalpha())})\b[^\n:]{{0,40}}(?:[:–]|\s-)\s*\d[^\n]{{0,40}}$|"
    rf"(?:{words_pattern(w for w in PRICE_GROUPS if w[0].isalpha() and w not in EXTRAS)})"
    r"\s\d[\d\s]{0,9}(?:kr\b|kronor\b|sek\b|:-)",
    re.IGNORECASE,
)
#: Behind a sum: "120 kr för medlemmar", "60 kr (barn)".
_FOR_GROUP = re.compile(
    rf"\s*(?:\(|för\s+){words_pattern(w for w in PRICE_GROUPS if w[0].isalpha() and w not in EXTRAS)}(?!\w)", re.IGNORECASE
)
_LIST_LINE = re.compile(
    r"[^\n\d]{2,50}(?:(?:(?:under|över|upp till)\s+\d+|\d+\s*[-–]\s*\d+)\s+år|\([^()\n]{1,30}\)|\b\d\b)?[^\n\d]{0,12}"
    r"\b\d[\d ]{0,8}\s?(?:kr|kronor|sek|:-)[^\n]{0,25}",
    re.IGNORECASE,
)
#: "Konferensavgiften är 950 kronor": whatever stands beside it, the sum is that of the event.
_OWN_FEE = re.compile(
    rf"(?<!\w){words_pattern(OWN_FEES)}\w{{0,2}}(?:\s+(?:är|på|uppgår|till|om|ligger|cirka|ca)){{0,3}}:?\s*$", re.IGNORECASE
)
_EXTRA = re.compile(rf"{words_pattern(EXTRAS)}(?:en|n|et|t)?(?!\w)", re.IGNORECASE)
#: "… 950 kr, fika två gånger och lunch ingår": behind the thing more things, and that they are part of the price.
_ALL_INCLUDED = re.compile(r"(?:,?\s(?!kostar)[^\W\d]+){0,6},?\s(?:ingår|är inkludera)", re.IGNORECASE)
_INCLUDING = re.compile(r"(?:inkl\w*\.?|inklusive|ingår|och|med)\s+(?:\w+\s+){0,2}$|^\s*(?:ingår|inkluderad)", re.IGNORECASE)
_VAT_IN = re.compile(words_pattern(VAT_INCLUDED), re.IGNORECASE)
_VAT_EX = re.compile(
    rf"(?<!\w){words_pattern(VAT_EXCLUDED)}|{words_pattern([w for w in VAT_EXCLUDED if w[0] == '+'])}", re.IGNORECASE
)
_VAT_SUM = re.compile(
    (
        r"(?:^|[(,;+]|\bvarav\b|\bdärav\b|\boch\b|\bplus\b)\s*moms(?:en|belopp(?:et)?)?\s*(?:ingår|tillkommer|"
        r"utgör|är|uppgår)?\s*(?:med|på|till)?\s*:?\s*$"
    ),
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s(?:men|dock|däremot)\s|;|\n")
_AFTER_STOP = re.compile(r"[,;.)\n]|\s(?:och|samt|men)\s")
#: Stems to look for sentences by.
SUM_STEMS: tuple[str, ...] = ("*kr", "*sek", "*:-", "*,-", "*€", "euro", "*:–")
NO_SHOW_STEMS: tuple[str, ...] = (
    "utebli",
    "uteblev",
    "no-show",
    "no show",
    "avbok",
    "avanmäl",
    "återbud",
    "förhinder",
    "inte kommer",
    "dyker upp",
    "frånvaro",
)


def prices(text: str, start: int, end: int, *, expected: bool) -> list[Price]:
    """The prices of ``text[start:end]``; ``expected`` where a label says that it is about cost."""
    found: list[Price] = []
    for sentence in sentences(text, start, end):
        hits = sums(text, *sentence)
        if not hits:
            continue
        if expected or _is_about_fees(text, sentence, hits):
            found += _priced(text, sentence, hits)
    return found


def _is_about_fees(text: str, sentence: Span, hits: list[Found[Money]]) -> bool:
    """Whether a sentence without a label in front speaks of what taking part, or staying away, costs."""
    if any(hit.value.amount > LARGEST_FEE for hit in hits):
        return False
    if _NO_SHOW.search(text, *sentence) or _PRICE_LINE.match(text, *sentence):
        return True
    if any(_FOR_GROUP.match(text, hit.end, sentence.end) for hit in hits) and _NOT_FEE.search(text, *sentence) is None:
        return True
    return _FEE.search(text, *sentence) is not None and _NOT_FEE.search(text, *sentence) is None


def _priced(text: str, sentence: Span, hits: list[Found[Money]]) -> list[Price]:
    prices_: list[Price] = []
    said = text[sentence.start : sentence.end]
    common = "excluded" if _VAT_EX.search(said) else "included" if _VAT_IN.search(said) else None
    for n, hit in enumerate(hits):
        before_start = hits[n - 1].end if n else sentence.start
        after_end = hits[n + 1].start if n + 1 < len(hits) else sentence.end
        if _VAT_SUM.search(text[before_start : hit.start]):
            continue
        if _absent(text, sentence, hit):
            what: str | None = "no_show"
        else:
            what = _what(text, Span(before_start, hit.start), Span(hit.end, after_end))
        prices_.append(Price(hit.value, Span(hit.start, hit.end), what, common))
    return prices_


def _absent(text: str, sentence: Span, hit: Found[Money]) -> bool:
    """Whether the clause of a sum speaks of those who do not come."""
    start, end = sentence
    for stop in _CLAUSE.finditer(text, *sentence):
        if stop.end() <= hit.start:
            start = stop.end()
        elif stop.start() >= hit.end:
            end = stop.start()
            break
    return _NO_SHOW.search(text, start, end) is not None and _ANYWAY.search(text, start, end) is None


def _what(text: str, before: Span, after: Span) -> str | None:
    """Whom or what the sum is for: the words beside it, behind it first."""
    behind = text[after.start : after.end]
    bracket = behind.find("(")
    if bracket >= 0 and behind.find(")", bracket) < 0:
        behind = behind[:bracket]  # "450 kr (studenter 200 kr)": the bracket is the next sum's
    stop = _AFTER_STOP.search(behind)
    near = (
        behind[: stop.start()]
        if stop is not None and "(" not in behind[: stop.start()]
        else behind[: behind.find(")") + 1]
        if "(" in behind
        else behind
    )
    front = text[before.start : before.end]
    cut = max(front.rfind(","), front.rfind("("), front.rfind(";"), front.rfind(". "), front.rfind("\n"), front.rfind(" och "))
    if "ingår" in near or "inkl" in near:
        near = _EXTRA.sub("", near)
    groups = [match[0] for match in (*_GROUP.finditer(front[cut + 1 :]), *_GROUP.finditer(near))]
    return ", ".join(dict.fromkeys(group.strip() for group in groups)) or None


def is_list_line(text: str, start: int, end: int) -> bool:
    """Whether a line is one of a price list: a few words and a sum, "Studerande vid högskolan 100 kr"."""
    return _LIST_LINE.fullmatch(text, start, end) is not None and _NOT_FEE.search(text, start, end) is None


def is_extra(text: str, sentence: Span, price: Price) -> bool:
    """Whether a sum is the price of lunch, parking or the like beside the event."""
    if _PRICE_LINE.match(text, *sentence) or _OWN_FEE.search(text[max(sentence.start, price.span.start - 40) : price.span.start]):
        return False
    around = Span(max(sentence.start, price.span.start - 50), min(sentence.end, price.span.end + 30))
    for match in _EXTRA.finditer(text, *around):
        if _ALL_INCLUDED.match(text, match.end(), sentence.end):
            continue
        if not _INCLUDING.search(text[around.start : match.start()]) and not _INCLUDING.search(text[match.end() : around.end]):
            return True
    return False


def _read_prices(match: re.Match[str]) -> tuple[tuple[int, str | None, str | None], ...] | None:
    found = prices(match.string, *match.span(), expected=False)
    return tuple((int(price.money.amount), price.what, price.vat) for price in found) or None


PRICES = Rule(
    "prices",
    re.compile(r".+"),
    _read_prices,
    reads={
        "Avgiften är cirka 2 200 till 2 500 kr för en person.": ((2200, "cirka", None),),
        "Kostnad: 2188 kr (momsen ingår med 438 kr)": ((2188, None, "included"),),
        "Pris 450 kr (studenter 200 kr)": ((450, None, None), (200, "studenter", None)),
        "Kursen kostar 1 500 kr exkl. moms.": ((1500, None, "excluded"),),
        "Seminariet är kostnadsfritt, men din organisation debiteras 500 kronor om du uteblir.": ((500, "no_show", None),),
        "Vid utebliven avanmälan debiteras 500 kr.": ((500, "no_show", None),),
        "Icke medlem: 6 900 kr": ((6900, "Icke medlem", None),),
        "Entré 120 kr/60 kr": ((120, None, None), (60, None, None)),
        "Kostnadsfritt, men för sent avbokad plats kostar 400 kr.": ((400, "no_show", None),),
        "Pris: 1 250 kr (+ moms 250 kr)": ((1250, None, "excluded"),),
        "Priset är 300 kr för medlemmar och 450 kr för övriga.": ((300, "medlemmar", None), (450, "övriga", None)),
    },
    skips=(
        "Projektet fick 10 000 000 kr i bidrag.",
        "Prissumman är 5 000 kr.",
        "Klockan 9 till 12.",
        "Kommunen fick 50 000 kr.",
        "Priset är på 25 000 kr och delas ut årligen.",
        "Satsningen kostar 3 000 000 kr.",
        "Parkering kostar 20 kr i timmen.",
        "Alla betalar skatt på 300 kr.",
    ),
)
RULES = (PRICES,)
