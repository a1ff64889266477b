"""Hints of how one takes part, where nothing says it: a link that is sent out, a chat, boots and buses."""

import re

from scraper.document import Span
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.modes import LINK_ELSE, LINK_SENT, LINK_TO, ONLINE_CUES, OUTDOORS

_OUTDOORS = re.compile(rf"(?<!\w){words_pattern(OUTDOORS)}(?!\w)", re.IGNORECASE)
_LINK = re.compile(r"(?<!\w)(?:\w*-?)länk(?:en|ar|arna)?(?!\w)", re.IGNORECASE)
_LINK_SENT = re.compile(rf"(?<!\w){words_pattern(LINK_SENT)}(?!\w)", re.IGNORECASE)
_LINK_TO = re.compile(rf"(?<!\w){words_pattern(LINK_TO)}", re.IGNORECASE)
_LINK_ELSE = re.compile(words_pattern(LINK_ELSE), re.IGNORECASE)
_CUE = re.compile(rf"(?<!\w){words_pattern(ONLINE_CUES)}", re.IGNORECASE)
CUE_STEMS: tuple[str, ...] = ONLINE_CUES
OUTDOOR_STEMS: tuple[str, ...] = OUTDOORS


def leads_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether the link of a sentence leads to a programme, a film or a form."""
    return _LINK_ELSE.search(text, start, end) is not None


def online_cue(text: str, start: int, end: int) -> Span | None:
    """Words of a gathering online: a chat, a log-in, a meeting room that opens."""
    match = _CUE.search(text, start, end)
    return Span(*match.span()) if match is not None else None


def link_sent(text: str, start: int, end: int) -> Span | None:
    """The link that who has registered gets: "Länken kommer med e-post dagen innan"."""
    link = _LINK.search(text, start, end)
    if (
        link is None
        or _LINK_SENT.search(text, start, end) is None
        or _LINK_TO.search(text, start, end) is None
        or leads_elsewhere(text, start, end)
    ):
        return None
    return Span(*link.span())


def outdoors(text: str, start: int, end: int) -> Span | None:
    """Words by which who takes part is out of doors, on a way, or on a visit."""
    match = _OUTDOORS.search(text, start, end)
    return Span(*match.span()) if match is not None else None


def _read_link(match: re.Match[str]) -> str | None:
    span = link_sent(match.string, *match.span())
    return None if span is None else match.string[span.start : span.end]


LINK: Rule[str] = Rule(
    "link_sent",
    re.compile(r".+"),
    _read_link,
    reads={
        "Länken kommer med e-post dagen innan.": "Länken",
        "Mejl med länk skickas till alla anmälda.": "länk",
        "Efter anmälan får du en möteslänk.": "möteslänk",
    },
    skips=(
        "Länk till programmet skickas dagen innan.",
        "Länk till annan webbplats.",
        "Efter mötet får du länken till enkäten.",
        "Landet och länken mellan stad och land.",
    ),
)
RULES = (LINK,)
