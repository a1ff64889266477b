"""A listing page as read: its document, the moments that its markup tells, and its address."""

import re
from datetime import date, datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from scraper import address, decoding, layout
from scraper.address import Address
from scraper.document import Document
from scraper.lexicon.markup import TAGS
from scraper.lines import clean
from scraper.page import Page as FetchedPage
from scraper.page import given

_ISO: Final = re.compile(
    r"\s*((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?\s*",
    re.IGNORECASE | re.ASCII,
)
_DEEPEST: Final = 60  # ancestors that are asked whether an element is shown
_MOST_LOST: Final = 100  # moments whose words are not on the page before no more are looked for


class Moment(NamedTuple):
    """A ``time[datetime]``: the span of its words, its day, and its clock time, None where it is unset."""

    start: int
    end: int
    day: date
    clock: str | None


class Page(NamedTuple):
    """What an entry's parts are read from."""

    document: Document
    markup: str
    where: Address
    moments: list[Moment]
    is_html: bool


def read(content: bytes | str | FetchedPage, url: str | None, as_of: date | None) -> Page:
    """The page, be it HTML or text as copied."""
    content, url, as_of, _, charset = given(content, url, as_of)
    markup, is_utf8 = decoding.decode(content, charset) if isinstance(content, bytes) else (content, False)
    is_html = TAGS.search(markup) is not None
    if not is_html:
        document, moments = layout.read_text(markup, url), []
    else:
        from scraper import html

        tree = html.parse(content if is_utf8 else markup)
        document = layout.document_of(html.lines(tree), html.meta(tree), marked_up=True)
        hidden = html.SKIPPED | {"time"}
        told = []
        for node in tree.css("time[datetime]"):
            above, depth = node.parent, 0
            while above is not None and above.tag not in hidden and depth < _DEEPEST:
                above, depth = above.parent, depth + 1
            if above is None:
                told.append((clean(node.text()), node.attributes.get("datetime") or ""))
        moments = _aligned(document.text, told)
    link = document.meta.get("canonical") or document.meta.get("og:url")
    where = address.read(address.of_page(url, link, markup), as_of)
    return Page(document, markup, where, moments, is_html)


def moment_of(words: str) -> tuple[date, str | None] | None:
    """Day and clock time of an ISO 8601 moment, in Swedish time; midnight is a clock that nobody set."""
    match = _ISO.fullmatch(words)
    if match is None:
        return None
    try:
        moment = datetime.fromisoformat(f"{match[1]}T{match[2] or '00:00'}{(match[3] or '').upper()}")
        if moment.tzinfo is not None:
            moment = moment.astimezone(ZoneInfo("Europe/Stockholm"))
    except (ValueError, OverflowError):
        return None
    clock = f"{moment:%H:%M}"
    return moment.date(), None if clock == "00:00" else clock


def _aligned(text: str, told: list[tuple[str, str]]) -> list[Moment]:
    """The moments at their words, in page order; white space does not count, since a line may break within."""
    places = [at for at, character in enumerate(text) if not character.isspace()] if told else []
    compact = "".join(text.split()) if told else ""
    found: list[Moment] = []
    position = lost = 0
    for words, stamp in told:
        if lost > _MOST_LOST:
            break
        bare = "".join(words.split())
        moment = moment_of(stamp)
        at = compact.find(bare, position) if bare and moment else -1
        if moment is not None and at >= 0:
            position = at + len(bare)
            found.append(Moment(places[at], places[position - 1] + 1, *moment))
        else:
            lost += 1
    return found
