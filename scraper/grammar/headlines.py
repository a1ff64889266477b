"""The headline of a programme item, told from the persons beside it."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from scraper.document import Span
from scraper.grammar import bodies, people, words
from scraper.grammar.names import AT, CONNECTIVES
from scraper.grammar.people import Mention
from scraper.grammar.rows import Row
from scraper.grammar.sentences import words_pattern
from scraper.grammar.words import ORGANISATION, Kind
from scraper.lexicon import organisations
from scraper.lexicon.agenda import ASIDES, AUTHORSHIP, DESCRIBING, LEADING_OVER, NO_HEADLINE, OPEN_WORDS, SUBORDINATORS
from scraper.lexicon.labels import LABELS
from scraper.lexicon.speech import BEFORE_NAME, FINITE
from scraper.lexicon.taking_part import ASKING, CONNECTING, ITEM_LABELS, LEADS_TO_SPEAKER


def labels_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern of labels with their colon."""
    return re.compile(rf"(?<![^\W\d_]){words_pattern(names)}\s*:", re.IGNORECASE)


#: "Medverkande:", "Moderator:", "Bland de medverkande:" in front of persons.
PERSON_LABEL: Final = re.compile(
    rf"(?<![^\W\d_])(?:(?:bland\s+de|övriga)\s+)?{words_pattern((*LABELS['speakers'], *ITEM_LABELS))}(?:\s+(?:politiker|föreläsare|talare|forskare|gäster|gör))?\s*:",
    re.IGNORECASE,
)
_PERSON_HEADING: Final = re.compile(
    rf"(?:.{{0,40}}\s)?{words_pattern(LABELS['speakers'])}(?:\s+gör)?\s*:|{words_pattern(LABELS['speakers'])}|.{{0,40}}\bär\s+bland\s+(?:annat|andra)\s*:?",
    re.IGNORECASE,
)
#: Words that lead to a person who takes part: "föreläsning med", "under ledning av".
LEADS: Final = re.compile(rf"(?<![^\W\d_]){words_pattern(LEADS_TO_SPEAKER)}[\s,:]+$", re.IGNORECASE)
#: "skriven av", "regisserad av": who made something is not who takes part.
PARTICIPLE: Final = re.compile(
    rf"(?<![^\W\d_])(?:[^\W\d_]+(?:erad|erat|erade|erats)|{words_pattern(AUTHORSHIP)})\s+(?:av|till)\s*$", re.IGNORECASE
)
#: "Introduktion av", "Musikalisk stund med" in front of a name.
BY: Final = re.compile(r"(?:[^\W\d_]+\s+){1,3}(?:av|med)")
#: "Kommentarer: Emma Ek": whatever the label, a name behind it takes part.
SHORT_LABEL: Final = re.compile(r"(?:^|[.!?]\s+)[^\W\d_]+(?:\s+[^\W\d_]+){0,2}:\s*$")
#: What is added to a meal behind a dash: who pays, where.
ASIDE: Final = re.compile(r"\s+[-–—]\s+(?=[a-zåäö(])")
#: "berättar om ”…”", "föreläser under rubriken ”…”": the headline stands in quotation marks.
_QUOTED: Final = re.compile(
    r"(?:[^\W\d_]+\s+){1,2}(?:om|under\s+rubriken|(?:över|kring)\s+ämnet|på\s+temat|med\s+titeln):?\s+([”“\"][^”“\"]+[”“\"])(?=\W*$|\s+\w)"
)
#: "under ledning av", "i samtal med" between a headline, or a person, and the next person.
_CONNECTING: Final = re.compile(rf"(?<![^\W\d_]){words_pattern(CONNECTING)}\s*:?\s*$", re.IGNORECASE)
_PASSIVE: Final = re.compile(r"^\w+s\s+av")
#: "Moderator för dagen är", "Inbjuden talare är" in front of a name.
_INTRODUCED: Final = re.compile(
    r"(?:(?<=[.!?])\s+|^)(?:[^\W\d_]+\s+){1,8}(?:är|var|blir|finns|sitter|deltar|medverkar|kommer|gör)"
    r"(?:\s+(?:även|också|bl\.?\s?a\.?|bland\s+(?:annat|andra)))*\s*:?\s*$"
)
_TELEPHONE: Final = re.compile(r"\b0\d{1,3}(?:\s?[-–]\s?|\s)?\d{2,3}[\s\d]{4,}|\btfn\b|\btel\b")
_ASK: Final = re.compile(rf"{words_pattern(ASKING)}(?![^\W\d_])", re.IGNORECASE)
_INVITATIONS: Final = frozenset(("lyssna till", "lyssna på", "lyssna", "möt", "hör", "träffa", "samtal", "ett samtal"))
_BRACKET: Final = re.compile(r"\s*\([^()]*\)\s*[.!]?$")
_SENTENCE_END: Final = re.compile(
    r"(?<=[^\W\d_]{3}[.?!])\s+(?=[A-ZÅÄÖ])|(?<=[?!])\s+|(?<=[^\W\d_]{2}[?!])(?=[A-ZÅÄÖ][a-zåäö])|(?<=[a-zåäö]{4}\.)(?=[A-ZÅÄÖ][a-zåäö])"
)
_QUOTES: Final = re.compile(r"[”“\"»]")
_TRIM_RIGHT: Final = " \n\t-–—:;,|(/•*"
#: "Lunchmusik kl 12.15".
_CLOCK_TAIL: Final = re.compile(r"(?<=[^\W\d_]),?\s+kl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*$")
#: "… utanförskapet! Arr: Fryshuset", "… i stadsarkivet OBS en tisdag".
_ASIDE_TAIL: Final = re.compile(rf"(?<=[.!?])\s+{words_pattern(ASIDES)}\s*:|\s+OBS\b[!:]?")
_LONG: Final = 220  # characters: no headline runs on further
_LONG_TAIL: Final = 70
_NEEDS_NO_BRACKET: Final = 3  # spaces in a headline that can do without the bracket at its end
_FEW_WORDS: Final = 3
_SHORT_SENTENCE: Final = 20
_SHORT_REST: Final = 45
_LONGEST_HEADING: Final = 80


def is_contact(text: str, row: Row) -> bool:
    """Whether a line tells how to reach somebody."""
    return (
        text.find("@", row.start, row.end) >= 0
        or _ASK.match(text, row.start, row.end) is not None
        or _TELEPHONE.search(text, row.start, row.end) is not None
    )


def without_contact(text: str, row: Row) -> Row:
    """The line without its last sentences, when they tell how to reach somebody: "Visning av torpet. Anmälan på tel. 0510-555 01"."""
    found = _TELEPHONE.search(text, row.start, row.end)
    at = found.start() if found else text.find("@", row.start, row.end)
    ends = [m.end() for m in _SENTENCE_END.finditer(text, row.start, at)] if at >= 0 else []
    if not ends or text[ends[0] - 1] == ":":
        return row
    return Row(row.start, ends[0], row.bullet, row.gap)


def label_in(text: str, row: Row) -> re.Match[str] | None:
    """The label of persons in a line: "Medverkande:", "Moderator:"."""
    return PERSON_LABEL.search(text, row.start, row.end) if text.find(":", row.start, row.end) >= 0 else None


def is_person_heading(text: str, head: Row) -> bool:
    """Whether a line only announces persons: "Medverkande", "På scenen medverkar:"."""
    return head.end - head.start < _LONGEST_HEADING and _PERSON_HEADING.fullmatch(text, head.start, head.end) is not None


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
    if written[-1] == ":" and written.count(" ") < _FEW_WORDS and following[0].isupper() and label_in(text, head) is None:
        return not PERSON_LABEL.match(following) and not people.read(text, row.start, row.end)
    if row.end - head.start > _LONG or written[-1] in ".?!:;" or (written.isupper() and not following.isupper()):
        return False
    if written.split()[-1].lower() in OPEN_WORDS or (written[-1] == "," and following[0].islower()):
        return True
    first = following.split(maxsplit=1)[0]
    kind = words.kind_of(first) if first[0].isalpha() else 0
    return first[0].islower() and not kind & (Kind.VERB | Kind.ROLE | Kind.MODIFIER) and first.lower() not in AT


def takes_part(text: str, head: Row, mention: Mention) -> bool:
    """Whether somebody named in a headline takes part, or is what it is about."""
    before = text[head.start : mention.start]
    if PARTICIPLE.search(before) or _is_quoted(text, head, mention):
        return False
    if (
        mention.starts_sentence
        or mention.role
        or mention.organisation
        or mention.verb_after
        or mention.verb_before
        or mention.function
    ):
        return True
    last = before.split()[-1].lower() if before.split() else ""
    return (
        last in BEFORE_NAME
        or before.rstrip().endswith((",", "“", "”", '"'))
        or mention.ends_line
        or LEADS.search(before) is not None
    )


def _is_quoted(text: str, head: Row, mention: Mention) -> bool:
    """Whether a name stands in quotation marks with other words: a work's title."""
    marks = _QUOTES.findall(text, head.start, mention.start)
    if len(marks) % 2 == 0:
        return False
    closing = _QUOTES.search(text, mention.end, head.end)
    return closing is not None and (closing.start() > mention.end or text[mention.start - 1] not in '”“"»')


def title_of(text: str, head: Row, mentions: list[Mention], below: list[Row]) -> Span | None:
    """The headline without its persons; None where the lines only name persons."""
    if is_person_heading(text, head):
        return None
    label = label_in(text, head)
    if label and label.start() == head.start:
        if not label[0].lower().startswith("panel") or (mentions and mentions[0].start - label.end() <= 1):
            return None
        label = None  # "Panel: Vem äger matavfallet?" is a headline
    if label and mentions and mentions[0].start >= label.end():
        return _sentence(text, head.start, label.start())
    if not mentions:
        return without_tail(text, head.start, head.end)
    first = mentions[0]
    before = _in_front(text, head.start, first.start)
    if before is not None and first.verb_after and text[head.start : first.start].rsplit(maxsplit=1)[-1].lower() in SUBORDINATORS:
        return _rest(text, first.end, head.end) or before  # "Onsdagen börjar med att Tore Ek önskar alla välkomna"
    if before is not None:
        return _genre_or_subject(text, before, head, mentions)
    group = next(
        (n for n, (m, following) in enumerate(pairwise(mentions)) if not following.linked),
        len(mentions) - 1,
    )
    stop = mentions[group + 1].start if group + 1 < len(mentions) else head.end
    rest = _rest(text, mentions[group].end, stop)
    if rest is not None or not below or max(m.end for m in mentions) > below[0].start:
        return rest
    return _below_names(text, below[0])


def _below_names(text: str, row: Row) -> Span | None:
    """The headline under a line of names: in capitals, or a line that goes on with a verb."""
    if PERSON_LABEL.match(text, row.start, row.end) or row.bullet:
        return None
    first = text[row.start : row.end].split(maxsplit=1)[0]
    if first[0].islower():
        return Span(row.start, row.end) if words.kind_of(first) & Kind.VERB else None
    if (
        row.end - row.start < _LONG // 2
        and (text[row.start : row.end].isupper() or text[row.end - 1] != ".")
        and not people.read(text, row.start, row.end)
    ):
        return without_tail(text, row.start, row.end)
    return None


def _in_front(text: str, start: int, end: int) -> Span | None:
    """The headline in front of persons, without what leads over to them ("med", "Moderator", a dash)."""
    if connecting := _CONNECTING.search(text, start, end):
        end = connecting.start()
        if (
            _PASSIVE.search(connecting[0])
            and " " not in text[start:end].strip()
            and text[start:end].rstrip().endswith(("en", "et"))
        ):
            return None  # "Samtalet leds av Tora Ek"
    if introduced := _INTRODUCED.search(text[start:end]):
        end = start + introduced.start()
    while end > start:
        while end > start and text[end - 1] in _TRIM_RIGHT:
            end -= 1
        tail = text[start:end].rsplit(maxsplit=1)
        last = tail[-1].rstrip(":") if tail else ""
        kind = words.kind_of(last) if last[:1].isalpha() else 0
        if last.lower() not in LEADING_OVER and not (kind & Kind.FUNCTION and len(tail) > 1):
            break
        end -= len(tail[-1])
    if not any(c.isalpha() for c in text[start:end]):
        return None
    return without_tail(text, start, end)


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
    if quoted := _QUOTED.match(text, start, end):
        return Span(*quoted.span(1))
    said = text[start:end].split()
    if sum(c.isalpha() for c in text[start:end]) < 3 or said[0].lower() in NO_HEADLINE:
        return None
    if comma and (said[0].lower() in ("en", "ett", "den", "det") or len(said) == 1):
        return None  # an apposition, no subject
    return without_tail(text, start, end)


def _sentence(text: str, start: int, end: int) -> Span | None:
    """The first sentence."""
    sentence = _SENTENCE_END.search(text, start, end)
    return without_tail(text, start, sentence.start() if sentence else end)


def _first_sentence(text: str, start: int, end: int) -> int:
    """Where the headline ends: what goes on for longer than it, and tells rather than names, describes it."""
    first = _SENTENCE_END.search(text, start, end)
    enough = _SHORT_SENTENCE if first is None or text[first.start() - 1] != "." else 0
    if (
        first is not None
        and first.start() - start >= enough
        and text[first.end() : end].split(maxsplit=1)[0].lower() in DESCRIBING
    ):
        return first.start()  # "Musikprogram på vågen. En sorglig afton …"
    if first is not None and first.start() - start >= _SHORT_SENTENCE and _has_verb(text[first.end() : end]):
        return first.start()
    if (
        first is None
        or first.start() - start < _SHORT_SENTENCE
        or end - first.end() <= max(_SHORT_REST, 1.3 * (first.start() - start))
    ):
        return end
    tells = _SENTENCE_END.search(text, first.end(), end) or any(
        words.kind_of(w) & Kind.VERB for w in text[first.end() : end].split()[1:] if w.isalpha() and w.islower()
    )
    return first.start() if tells else end


def _has_verb(sentence: str) -> bool:
    """Whether a few words are a running sentence: "Alla som vill får vara med!"."""
    return sentence.count(" ") > 2 and "?" not in sentence and any(w in FINITE for w in sentence.split())


def without_tail(text: str, start: int, end: int) -> Span | None:
    """A headline without a body at its end (", HaV")."""
    if aside := _ASIDE_TAIL.search(text, start, end):
        end = aside.start()
    if clock := _CLOCK_TAIL.search(text, start, end):
        end = clock.start()
    while end > start and text[end - 1] in _TRIM_RIGHT:
        end -= 1
    end = _first_sentence(text, start, end)
    bracket = _BRACKET.search(text, start, end)
    if bracket and text.count(" ", start, bracket.start()) >= _NEEDS_NO_BRACKET:
        end = bracket.start()  # "Lunch (egen)" says less without it
    comma = text.rfind(",", start, end)
    if comma > start and end - comma < _LONG_TAIL:
        tail = words.cut(text, comma + 1, end)
        if tail and _is_only_bodies(tail):
            end = comma
    last = next((m.end() for m in reversed([*_SENTENCE_END.finditer(text, start, end)])), None)
    if last is not None and end - last < _LONG_TAIL:
        tail = [t for t in words.cut(text, last, end) if t.low not in ("tillsammans", "med", ".")]
        if tail and _is_only_bodies(tail):
            end = last  # "Välkomna! Länsstyrelsen tillsammans med Region Kalmar län"
            while end > start and text[end - 1].isspace():
                end -= 1
    if text[end - 1 : end] == "." and text[end - 4 : end - 1].isalpha():
        end -= 1  # a full stop ends the line; "m.m.", "..." are part of it
    return Span(start, end) if end > start else None


def _is_only_bodies(tail: list[words.Token]) -> bool:
    if not tail[0].kind & Kind.CAPITAL or len(tail) > 8 or any(t.kind & Kind.VERB and not t.kind & Kind.CAPITAL for t in tail):
        return False
    lo = 0
    for n in range(len(tail) + 1):
        if n == len(tail) or tail[n].low in CONNECTIVES:
            if not bodies.is_body(tail, lo, n) or not (tail[lo].kind | tail[n - 1].kind) & ORGANISATION:
                return False
            lo = n + 1
    return True


def with_body_of_headline(text: str, title: Span | None, mentions: list[Mention]) -> list[Mention]:
    """ "Västkustens båtförbund, Sixten Hallberg": the body that a headline is, or ends in, employs its only person."""
    if title is None or len(mentions) != 1 or mentions[0].organisation is not None:
        return mentions
    headline = text[title.start : title.end]
    tokens = words.cut(text, title.start, title.end)
    body: Span | None = None
    if headline in organisations.NAMES or (
        len(tokens) in (2, 3)
        and tokens[0].kind & Kind.CAPITAL
        and tokens[-1].kind & (Kind.TAIL | Kind.BODY)
        and not mentions[0].role
    ):
        body = title
    elif mentions[0].start > text.find("\n", title.end) > 0:
        tail = text[title.end : text.find("\n", title.end)]
        trailing = words.cut(text, title.end + 1, title.end + len(tail)) if tail.startswith(",") else []
        if trailing and _is_only_bodies(trailing):
            body = Span(trailing[0].start, trailing[-1].end)
    return [people.with_organisation(mentions[0], body)] if body else mentions
