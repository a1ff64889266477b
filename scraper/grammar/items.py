"""One programme item: its headline, its persons, and what stands under it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from scraper.document import Span
from scraper.grammar import affiliations, people, periods, words
from scraper.grammar.clocks import Leading
from scraper.grammar.kinds import kind_of
from scraper.grammar.people import Mention
from scraper.grammar.words import Kind
from scraper.lexicon.labels import LABELS
from scraper.lexicon.speech import BEFORE_NAME

_PERSON_LABELS: Final = "|".join(sorted((re.escape(s) for s in LABELS["speakers"]), key=len, reverse=True))
#: "Medverkande:", "Moderator:", "Paneldeltagare:" in front of persons.
PERSON_LABEL: Final = re.compile(rf"(?:{_PERSON_LABELS})(?:\s+(?:politiker|föreläsare|talare|forskare|gäster))?\s*:", re.IGNORECASE)
_PERSON_HEADING: Final = re.compile(rf"(?:{_PERSON_LABELS})\s*:?", re.IGNORECASE)
#: Lines under an item that say something else: who arranges, where, how to ask.
_ASIDE: Final = re.compile(r"(?:arrangör(?:er)?|arr|samarr|plats|lokal|sal|tid|antal besökare|besökare|information|kontakt(?:person)?|för frågor|vid frågor|kontakta|föranmälan|anmälan|ytterligare upplysningar|upplysningar|foto(?:graf)?|bild(?:er)?|från vänster|text)\b\s*[.:]", re.IGNORECASE)
_TRIM_LEFT: Final = " \n\t-–—:;,.|•*/)+"
_TRIM_RIGHT: Final = " \n\t-–—:;,|(/•*"
_NUMBERING: Final = re.compile(r"\d{1,3}\.\s*(?:[a-z]\)\s*)?(?=[^\W\d_])|[a-z]\)\s+|Pass\s+\d+\s*$")
_LAST_BRACKET: Final = re.compile(r"\s*\([^()]*\)\s*[.!]?$")
_SENTENCE_END: Final = re.compile(r"(?<=[^\W\d_]{3}[.?!])\s+(?=[A-ZÅÄÖ])|(?<=[?!])\s+")
_PARTICIPLE: Final = re.compile(r"(?:[^\W\d_]+(?:ad|ade|ats|at|ts|ta|tt|dd|en|na)|foto|bilder(?:na)?|text(?:en)?|bok(?:en)?|författare)\s+(?:av|till)\s*$", re.IGNORECASE)
_CONTACT: Final = re.compile(r"@|\b0\d{1,3}[-–\s]?\d{2,3}[\s\d]{4,}")
_LONG_HEADLINE: Final = 220


class Row(NamedTuple):
    """One line of an item: its span, and whether it is a bullet or starts a paragraph."""

    start: int
    end: int
    bullet: bool = False
    gap: bool = False


@dataclass(slots=True)
class Item:
    """What the lines of an item say."""

    title: Span | None = None
    title_text: str | None = None
    kind: str = "other"
    description: Span | None = None
    mentions: list[Mention] = field(default_factory=list)


def read(text: str, rows: Sequence[Row]) -> Item:
    """The item that stands in ``rows``, whose first line begins behind the time."""
    lines = [r for r in (_trimmed(text, row) for row in rows) if r.end > r.start and not _ASIDE.match(text, r.start, r.end)]
    if not lines:
        return Item()
    head, below = _headline(text, lines)
    in_head = _in_headline(text, head)
    labelled = any(PERSON_LABEL.match(text, r.start, r.end) for r in below)
    under = [m for row in below for m in _below(text, row, labelled=labelled)]
    title = _title(text, head, in_head, below, labelled=labelled and bool(under))
    if labelled and under:
        in_head = []
    mentions = _merge(in_head, under)
    title, mentions = _body_of_headline(text, title, mentions)
    item = Item(mentions=mentions)
    if title is not None:
        item.title, item.title_text = title, " ".join(text[title.start : title.end].split())
    item.kind = kind_of(item.title_text or text[head.start : head.end], bool(mentions))
    rest = [r for r in below if title is None or r.start >= title.end]
    if rest:
        item.description = Span(rest[0].start, rest[-1].end)
    return item


def _trimmed(text: str, row: Row) -> Row:
    start, end = row.start, row.end
    while start < end and text[start] in _TRIM_LEFT:
        start += 1
    while end > start and text[end - 1] in " \n\t|":
        end -= 1
    if number := _NUMBERING.match(text, start, end):
        start = number.end()
    return Row(start, end, row.bullet, row.gap)


def _headline(text: str, lines: list[Row]) -> tuple[Row, list[Row]]:
    """The first line, with those over which it plainly runs on, and the lines below."""
    head = lines[0]
    n = 1
    while n < len(lines) and _runs_on(text, head, lines[n]):
        head = Row(head.start, lines[n].end, head.bullet, head.gap)
        n += 1
    return head, lines[n:]


def _runs_on(text: str, head: Row, row: Row) -> bool:
    if row.bullet or row.gap or row.end - head.start > _LONG_HEADLINE:
        return False
    last = text[head.end - 1]
    first_word = text[row.start : row.end].split(maxsplit=1)[0]
    if text[head.end - 1 : row.start].find("–") > 0 or text[head.end : row.start].strip() in ("–", "-"):
        return last not in ".?!:" and not people.read(text, row.start, row.end)
    if last in ".?!:;":
        return False
    if text[head.start : head.end].split()[-1].lower() in ("och", "för", "i", "på", "av", "med", "till", "om", "den", "det", "en", "ett", "som", "vi", "att", "samt", "vid", "region", "från"):
        return True
    kind = words.kind_of(first_word) if first_word[0].isalpha() else Kind(0)
    return first_word[0].islower() and not kind & (Kind.VERB | Kind.ROLE | Kind.MODIFIER) and first_word.lower() not in affiliations_at()


def affiliations_at() -> frozenset[str]:
    """Prepositions that lead to a person's body."""
    return affiliations.AT


def _in_headline(text: str, head: Row) -> list[Mention]:
    """The persons of a headline who take part: not those whom it is about."""
    found = people.read(text, head.start, head.end)

    def accept(mention: Mention) -> bool:
        before = text[head.start : mention.start]
        if _PARTICIPLE.search(before):
            return False
        if mention.starts_sentence or mention.role or mention.organisation or mention.verb_after or mention.verb_before or mention.function:
            return True
        word = before.split()[-1].lower() if before.split() else ""
        return word in BEFORE_NAME or before.rstrip().endswith((",", "“", "”", '"')) or mention.ends_line

    return people.accepted(found, accept)


def _below(text: str, row: Row, *, labelled: bool) -> list[Mention]:
    """The persons of a line under the headline."""
    label = PERSON_LABEL.match(text, row.start, row.end)
    if _CONTACT.search(text, row.start, row.end) or text[row.start : row.end].lower().startswith(("foto", "bild", "kontakt")):
        return []
    found = people.read(text, row.start, row.end, expected=label is not None)
    if label is not None:
        return found

    def accept(mention: Mention) -> bool:
        if _PARTICIPLE.search(text[row.start : mention.start]):
            return False
        if mention.starts_line:
            return bool(mention.role or mention.organisation or mention.verb_after or mention.ends_line) or row.bullet
        return bool(mention.role or mention.organisation or mention.verb_before or mention.verb_after or mention.function)

    return people.accepted(found, accept) if not labelled or len(found) > 1 or row.bullet or (found and found[0].starts_line and not found[0].verb_after) else []


def _title(text: str, head: Row, mentions: list[Mention], below: list[Row], *, labelled: bool) -> Span | None:
    """The headline without its persons; None where a line only names persons."""
    if PERSON_LABEL.match(text, head.start, head.end) or _PERSON_HEADING.fullmatch(text, head.start, head.end):
        return None
    if not mentions or (labelled and mentions[0].start > head.start):
        return _without_tail(text, head.start, head.end)
    first = mentions[0]
    before = _cut(text, head.start, first.start)
    if before is not None:
        return _genre_or_title(text, before, head, mentions)
    group_end = 0
    while group_end + 1 < len(mentions) and mentions[group_end + 1].linked:
        group_end += 1
    stop = mentions[group_end + 1].start if group_end + 1 < len(mentions) else head.end
    rest = _rest(text, mentions[group_end].end, stop)
    if rest is None and below and not people.read(text, below[0].start, below[0].end) and first.role is None and first.organisation is None and not PERSON_LABEL.match(text, below[0].start, below[0].end):
        if below[0].end - below[0].start < _LONG_HEADLINE // 2 and (text[below[0].start : below[0].end].isupper() or text[below[0].end - 1] != "."):
            return _without_tail(text, below[0].start, below[0].end)
    return rest


def _cut(text: str, start: int, end: int) -> Span | None:
    """The headline in front of persons, without what leads over to them ("med", "Moderator", a dash)."""
    while end > start:
        while end > start and text[end - 1] in _TRIM_RIGHT:
            end -= 1
        tail = text[start:end].rsplit(maxsplit=1)
        last = tail[-1] if tail else ""
        plain = last.lower().rstrip(":")
        kind = words.kind_of(last.rstrip(":")) if last[:1].isalpha() else Kind(0)
        if plain in _LEADS or (kind & Kind.FUNCTION and len(tail) > 1 and not plain.endswith("samtal")):
            end -= len(last)
            continue
        break
    label = PERSON_LABEL.match(text, start, end + 1)
    if end <= start or (label and label.end() >= end):
        return None
    if not any(c.isalpha() for c in text[start:end]):
        return None
    return _without_tail(text, start, end, brackets=False)


_LEADS: Final = frozenset(("med", "av", "talar", "medverkar", "gör", "genom", "leds", "presenteras", "av:", "från", "samt", "och", "medverkande", "predikan", "deltagare", "gäst", "gäster", "föredrag", "föredragshållare", "moderator", "ta", "lyssna", "till", "klockan", "först", "ut", "är", "möt", "dr", "inleds", "hålls"))


def _genre_or_title(text: str, before: Span, head: Row, mentions: list[Mention]) -> Span | None:
    """"Inspirationsföreläsning: Jonas Ek (vd X) - vad får folk att cykla?": a bare genre gives way to the subject."""
    words_before = text[before.start : before.end]
    first = mentions[0]
    if " " not in words_before.strip(": ") and text[before.end : first.start].strip().startswith(":"):
        rest = _rest(text, mentions[-1].end, head.end)
        if rest is not None:
            return rest
    return before


def _rest(text: str, start: int, end: int) -> Span | None:
    """What a line says behind its persons: "berättar om …", "– hur gick det?"."""
    while start < end and text[start] in " \n\t,:;–—-.|()":
        start += 1
    while end > start and text[end - 1] in " \n\t,–—-|(":
        end -= 1
    for lead in ("och", "samt"):
        if text[start:end].endswith(f" {lead}"):
            end -= len(lead) + 1
    if sum(c.isalpha() for c in text[start:end]) < 3:  # noqa: PLR2004
        return None
    sentence = _SENTENCE_END.search(text, start, end)
    return Span(start, sentence.start()) if sentence else Span(start, end)


def _without_tail(text: str, start: int, end: int, *, brackets: bool = True) -> Span | None:
    """A headline without a bracket or a body at its end (", HaV")."""
    while end > start and text[end - 1] in _TRIM_RIGHT:
        end -= 1
    if brackets and (bracket := _LAST_BRACKET.search(text, start, end)) and bracket.start() > start:
        end = bracket.start()
    comma = text.rfind(",", start, end)
    if comma > start and end - comma < 70:  # noqa: PLR2004
        tail = words.cut(text, comma + 1, end)
        if tail and _is_only_bodies(tail) and not text[start:comma].lower().rsplit(maxsplit=1)[-1].endswith(("ns", "rs")):
            end = comma
    return Span(start, end) if end > start else None


def _is_only_bodies(tail: list[words.Token]) -> bool:
    if not tail[0].kind & Kind.CAPITAL or len(tail) > 8:  # noqa: PLR2004
        return False
    lo = 0
    for n in range(len(tail) + 1):
        if n == len(tail) or tail[n].low in affiliations.CONNECTIVES:
            if not affiliations.is_body(tail, lo, n) or not (tail[lo].kind & words.ORGANISATION or tail[n - 1].kind & words.ORGANISATION):
                return False
            lo = n + 1
    return True


def _body_of_headline(text: str, title: Span | None, mentions: list[Mention]) -> tuple[Span | None, list[Mention]]:
    """"Västkustens båtförbund, Sixten Hallberg": the body that a headline is, or ends in, employs its only person."""
    if title is None or len(mentions) != 1 or mentions[0].organisation is not None:
        return title, mentions
    tokens = words.cut(text, title.start, title.end)
    body: Span | None = None
    if tokens and len(tokens) <= 6 and tokens[0].kind & words.ORGANISATION | tokens[-1].kind & words.ORGANISATION and affiliations.is_body(tokens, 0, len(tokens)) and tokens[0].kind & Kind.CAPITAL and "?" not in text[title.start : title.end]:  # noqa: PLR2004
        body = Span(title.start, title.end)
    else:
        line_end = text.find("\n", title.end)
        tail = text[title.end : line_end if line_end > 0 else len(text)]
        if tail.startswith(",") and mentions[0].start > title.end + len(tail) - 1:
            trailing = words.cut(text, title.end + 1, title.end + len(tail))
            if trailing and _is_only_bodies(trailing):
                body = Span(trailing[0].start, trailing[-1].end)
    return title, [people.with_organisation(mentions[0], body)] if body else mentions


def _merge(first: list[Mention], more: list[Mention]) -> list[Mention]:
    """Each person once, in order, in the fullest form."""
    merged: list[Mention] = []
    for mention in (*first, *more):
        known = next((n for n, m in enumerate(merged) if m.name.casefold() == mention.name.casefold()), None)
        if known is None:
            merged.append(mention)
        elif bool(mention.role) + bool(mention.organisation) > bool(merged[known].role) + bool(merged[known].organisation):
            merged[known] = mention
    return merged


def read_alone(text: str, rows: Sequence[Row], leading: Callable[[str, int, int], Leading | None]) -> tuple[Item, tuple[str | None, str | None]]:
    """An item given without its page, with its clock times: its day and hours may stand on any line of their own."""
    start: str | None = None
    end: str | None = None
    kept: list[Row] = []
    for row in rows:
        begin = row.start
        found = leading(text, row.start, row.end)
        if found is not None and start is None:
            start, end, begin = found.start, found.end, found.stop
        elif (period := next(iter(periods.find(text, row.start, row.end)), None)) and (at := _first_offset(period)) is not None and at - row.start <= _NEAR_START:
            if start is None and period.hours and period.hours.start:
                start, end = period.hours.start, period.hours.end
            if period.hours or kept == []:
                begin = _last_offset(period)
                if kept and period.hours:
                    continue
        kept.append(Row(begin, row.end, row.bullet, row.gap))
    return read(text, kept), (start, end)


_NEAR_START: Final = 4


def _first_offset(period: periods.Period) -> int | None:
    return min((s.start for s in (period.day_span, period.hour_span) if s), default=None)


def _last_offset(period: periods.Period) -> int:
    return max(s.end for s in (period.day_span, period.hour_span) if s)
