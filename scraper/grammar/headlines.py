"""The headline of a programme item, told from the persons beside it."""

import re
from itertools import pairwise
from typing import Final

from scraper.document import Span
from scraper.grammar import bodies, headline_ends, participants, people, told, words
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import AT, CONNECTIVES, Kind
from scraper.lexicon import organisations
from scraper.lexicon.agenda import LEADING_OVER, NO_HEADLINE, OPEN_WORDS, SUBORDINATORS
from scraper.lexicon.taking_part import CONNECTING

#: What is added to a meal behind a dash: who pays, where.
ASIDE: Final = re.compile(r"\s+[-–—]\s+(?=[a-zåäö(])")
#: "under ledning av", "i samtal med" between a headline, or a person, and the next person.
_CONNECTING: Final = re.compile(rf"(?<![^\W\d_]){words_pattern(CONNECTING)}\s*:?\s*$", re.IGNORECASE)
#: "… omätbara. Föredragande:" in front of a name.
_LAST_LABEL: Final = re.compile(r"(?<=[.!?])\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}:\s*$")
_PASSIVE: Final = re.compile(r"^\w+s\s+av")
#: "Moderator för dagen är", "Inbjuden talare är" in front of a name.
_INTRODUCED: Final = re.compile(
    r"(?:(?<=[.!?])\s+|^)(?:[^\W\d_]+\s+){1,8}(?:är|var|blir|finns|sitter|deltar|medverkar|kommer|gör|deltog|medverkade|gjorde)"
    r"(?:\s+(?:även|också|bl\.?\s?a\.?|bland\s+(?:annat|andra)))*\s*:?\s*$"
)
_INVITATIONS: Final = frozenset(("lyssna till", "lyssna på", "lyssna", "möt", "hör", "träffa", "samtal", "ett samtal"))
AT_PLACE: Final = frozenset(("i", "på", "vid"))  # "Marianne Lund i Vinterträdgården"
_LONG: Final = 220  # characters: no headline runs on further
_FAR: Final = 15  # characters between a label and the person that it labels
_FEW_WORDS: Final = 3


def without_contact(text: str, row: Row) -> Row:
    """The line without the sentences that tell how to reach somebody: "Visning av torpet. Anmälan på tel. 0510-555 01"."""
    found = participants.TELEPHONE.search(text, row.start, row.end)
    at = found.start() if found else text.find("@", row.start, row.end)
    ends = [m.end() for m in headline_ends.SENTENCE_END.finditer(text, row.start, at)] if at >= 0 else []
    if not ends or text[ends[0] - 1] == ":":
        return row
    return Row(row.start, ends[0], row.bullet, row.gap)


def head_of(text: str, lines: list[Row]) -> tuple[Row, list[Row]]:
    """The first line, with those over which it plainly runs on, and the lines below."""
    head, n = lines[0], 1
    while n < len(lines) and _runs_on(text, head, lines[n]):
        head = Row(head.start, lines[n].end, head.bullet, head.gap)
        n += 1
    return head, lines[n:]


def _runs_on(text: str, head: Row, row: Row) -> bool:
    written, following = text[head.start : head.end], text[row.start : row.end]
    if row.bullet or row.gap:
        return False
    if (
        written[-1] == ":"
        and written.count(" ") < _FEW_WORDS
        and following[0].isupper()
        and participants.label_in(text, head) is None
    ):
        return not participants.PERSON_LABEL.match(following) and not people.read(text, row.start, row.end)
    if row.end - head.start > _LONG or written[-1] in ".?!:;" or (written.isupper() and not following.isupper()):
        return False
    if written.split()[-1].lower() in OPEN_WORDS or (written[-1] == "," and following[0].islower()):
        return True
    first = following.split(maxsplit=1)[0]
    kind = words.kind_of(first) if first[0].isalpha() else 0
    return first[0].islower() and not kind & (Kind.VERB | Kind.ROLE | Kind.MODIFIER) and first.lower() not in AT


def title_of(text: str, head: Row, mentions: list[Mention], below: list[Row]) -> Span | None:
    """The headline without its persons; None where the lines only name persons."""
    if participants.is_person_heading(text, head) or (not mentions and told.is_held_by(text, head.start, head.end)):
        return None
    label = participants.label_in(text, head)
    if label and label.start() == head.start:
        far = mentions and mentions[0].start - label.end() > _FAR and text[label.end() : head.end].lstrip()[:1].isupper()
        genre = label[0].lower().startswith("panel") and not (mentions and mentions[0].start - label.end() <= 1)
        if not genre and not far:
            return None
        label = None  # "Panel: Vem äger matavfallet?", "Keynote: Trust No One | Priya Ek" are headlines
    if label and mentions and mentions[0].start >= label.end():
        return headline_ends.sentence(text, head.start, label.start())
    if not mentions:
        return headline_ends.without_tail(text, head.start, head.end)
    first = mentions[0]
    before = _in_front(text, head.start, first.start)
    if before is not None and first.verb_after and text[head.start : first.start].rsplit(maxsplit=1)[-1].lower() in SUBORDINATORS:
        return _rest(text, first.end, head.end) or before  # "Onsdagen börjar med att Tore Ek önskar alla välkomna"
    if before is not None:
        named = told.subject(text, mentions[-1].end + 1, head.end) if told.is_sentence(text, before) else None
        return named or _genre_or_subject(text, before, head, mentions)
    group = next(
        (n for n, (m, following) in enumerate(pairwise(mentions)) if not following.linked),
        len(mentions) - 1,
    )
    stop = mentions[group + 1].start if group + 1 < len(mentions) else head.end
    rest = _rest(text, mentions[group].end, stop)
    body = first.organisation
    if rest is None and body and body.start == head.start and text[body.end : first.span.start].strip() == ",":
        return body  # "Västkustens båtförbund, Sixten Ek": the body is all that the line is about
    last = max(m.end for m in mentions)
    under = next((row for row in below if row.start >= last), None)
    if rest is not None or under is None or (under is not below[0] and not under.gap):
        return rest
    return _below_names(text, under)


def _below_names(text: str, row: Row) -> Span | None:
    """The headline under a line of names: in capitals, or a line that goes on with a verb."""
    if participants.PERSON_LABEL.match(text, row.start, row.end) or row.bullet:
        return None
    first = text[row.start : row.end].split(maxsplit=1)[0]
    if first[0].islower():
        return Span(row.start, row.end) if words.kind_of(first) & Kind.VERB else None
    if (
        row.end - row.start < _LONG // 2
        and (text[row.start : row.end].isupper() or text[row.end - 1] != ".")
        and not people.read(text, row.start, row.end)
    ):
        return headline_ends.without_tail(text, row.start, row.end)
    return None


def _in_front(text: str, start: int, end: int) -> Span | None:
    """The headline in front of persons, without what leads over to them ("med", "Moderator", a dash)."""
    by = end
    if connecting := _CONNECTING.search(text, start, end):
        end = connecting.start()
        if (
            _PASSIVE.search(connecting[0])
            and " " not in text[start:end].strip()
            and text[start:end].rstrip().endswith(("en", "et"))
        ):
            return None  # "Samtalet leds av Tora Ek"
    if label := _LAST_LABEL.search(text, start, end):
        end = label.start()
    if introduced := _INTRODUCED.search(text[start:end]):
        end = start + introduced.start()
    while end > start:
        while end > start and text[end - 1] in headline_ends.TRIM_RIGHT:
            end -= 1
        tail = text[start:end].rsplit(maxsplit=1)
        last = tail[-1].rstrip(":") if tail else ""
        kind = words.kind_of(last) if last[:1].isalpha() else 0
        if last.lower() not in LEADING_OVER and not (kind & Kind.FUNCTION and len(tail) > 1):
            break
        end -= len(tail[-1])
    if (end < by and told.is_held_by(text, start, by)) or told.only_leads(text, start, end):
        return None
    return headline_ends.without_tail(text, start, end)


def _genre_or_subject(text: str, before: Span, head: Row, mentions: list[Mention]) -> Span | None:
    """ "Inspirationsföreläsning: Jonas Ek (vd X) - vad får folk att cykla?": a bare genre gives way to the subject."""
    genre = " " not in text[before.start : before.end].strip(": ") and text[before.end : mentions[0].start].strip().startswith(
        ":"
    )
    invited = text[before.start : before.end].lower() in _INVITATIONS
    return (_rest(text, mentions[-1].end, head.end) or before) if genre or invited else before


def _rest(text: str, start: int, end: int) -> Span | None:
    """What a line says behind its persons: "berättar om …", "– hur gick det?"."""
    comma = text[start : start + 2].startswith(",")
    while start < end and text[start] in " \n\t,:;–—-.|)":
        start += 1
    while end > start and text[end - 1] in " \n\t,–—-|(":
        end -= 1
    for lead in (" och", " samt"):
        if text[start:end].endswith(lead):
            end -= len(lead)
    if connecting := _CONNECTING.search(text, start, end):
        end = connecting.start()
    if named := told.subject(text, start, end):
        return named
    said = text[start:end].split()
    if (
        sum(c.isalpha() for c in text[start:end]) < 3
        or said[0].lower() in NO_HEADLINE
        or (said[0] in AT_PLACE and len(said) <= _FEW_WORDS)
    ):
        return None
    if comma and (len(said) == 1 or said[0].lower() in ("en", "ett", "den", "det")):
        return None  # an apposition, no subject
    return headline_ends.without_tail(text, start, end)


def with_body_of_headline(text: str, title: Span | None, mentions: list[Mention]) -> list[Mention]:
    """ "Västkustens båtförbund, Sixten Hallberg": the body that a headline is, or ends in, employs its only person."""
    if title is None or len(mentions) != 1 or mentions[0].organisation is not None:
        return mentions
    headline = text[title.start : title.end]
    tokens = words.cut(text, title.start, title.end)
    body: Span | None = None
    sender = next((n for n, t in enumerate(tokens) if t.low == "från"), None)
    if headline in organisations.NAMES or (
        len(tokens) in (2, 3)
        and sender is None
        and tokens[0].kind & Kind.CAPITAL
        and tokens[-1].kind & (Kind.TAIL | Kind.BODY)
        and not any(t.low in CONNECTIVES for t in tokens)
        and not mentions[0].role
    ):
        body = title
    elif (
        sender is not None
        and not any(t.low in CONNECTIVES for t in tokens)
        and bodies.is_name_of_body(tokens, sender + 1, len(tokens))
    ):
        body = Span(tokens[sender + 1].start, tokens[-1].end)  # "Information från SCB"
    elif mentions[0].start > text.find("\n", title.end) > 0:
        tail = text[title.end : text.find("\n", title.end)]
        trailing = words.cut(text, title.end + 1, title.end + len(tail)) if tail.startswith(",") else []
        if trailing and headline_ends.is_only_bodies(trailing):
            body = Span(trailing[0].start, trailing[-1].end)
    return [people.with_organisation(mentions[0], body)] if body else mentions
