"""HTML to lines: the only home of selectolax.

No class name decides what is read: a line breaks at block elements and at ``br``, inline tags leave words whole.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.element import Anchor, Element, Embedded
from scraper.lines import Line, LineBuilder, clean

#: Never page text: what is drawn by scripts, typed by users, or chosen from menus.
SKIPPED: Final = frozenset(
    "script style noscript template svg iframe object embed canvas audio video select datalist".split()
    + "textarea nav head dialog button math".split()
)
INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small".split()
    + "span strike strong sub sup time tt u var wbr img".split()
)
STRONG: Final = frozenset(("strong", "b"))
#: Blocks that break the line; around all other blocks a paragraph ends.
TIGHT: Final = frozenset("li dt dd td th tr tbody thead br".split())
HEADINGS: Final = {f"h{n}": n for n in range(1, 7)}
FRAMES: Final = frozenset(("header", "footer"))
ARTICLES: Final = frozenset(("main", "article"))
CAPTIONS: Final = frozenset(("figcaption", "caption"))
_SPACES: Final = re.compile(r"\s+")
_JSON_LD: Final = 'script[type^="application/ld+json" i]'
_CARRIERS: Final = (
    ", ".join(f'[itemtype*="{name}" i]' for name in ("event", "festival", "courseinstance", "hackathon")) + ", .h-event"
)
_UNSAID: Final = frozenset(("script", "style", "noscript", "template"))
_MOST_SCRIPTS: Final = 50
_MOST_NODES: Final = 20_000  # of all elements that carry events
_DEEPEST: Final = 64
_MANY: Final = 10_000  # tags of a page whose depth is looked at
_OPEN: Final = 2_000  # the same of tags that no end tag closes
_MOST_OPEN: Final = 500  # elements open at a time; browsers stop at 512
#: Elements that hold none, or that the next of their kind closes.
_UNCLOSED: Final = frozenset(
    "area base br col colgroup dd dt embed head hr html body img input li link meta option p param source tbody td tfoot "
    "th thead tr track wbr".split()
)
_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9-]*)[^<>]*>?", re.IGNORECASE)
_TAG_BYTES: Final = re.compile(_TAG.pattern.encode(), re.IGNORECASE)


def parse(markup: bytes | str) -> LexborHTMLParser:
    """The tree of a page."""
    return LexborHTMLParser(_limited(markup))


def _limited(markup: bytes | str) -> bytes | str:
    """The markup, without the start tags of elements that would be nested too deep."""
    if isinstance(markup, bytes):
        return _TAG_BYTES.sub(_Depth().bytes, markup) if _may_be_deep(markup.count(b"<"), markup.count(b"</")) else markup
    return _TAG.sub(_Depth().text, markup) if _may_be_deep(markup.count("<"), markup.count("</")) else markup


def _may_be_deep(tags: int, ends: int) -> bool:
    return tags > _MANY or tags - 2 * ends > _OPEN


class _Depth:
    """Counts the elements that are open, each kind by itself, since an end tag closes none of another kind."""

    def __init__(self) -> None:
        self.open: Counter[str] = Counter()
        self.depth = 0

    def bytes(self, tag: re.Match[bytes]) -> bytes:
        """The tag, or nothing where it opens an element too deep."""
        return tag[0] if self._stays(tag[2].decode("ascii").lower(), is_end=bool(tag[1])) else b""

    def text(self, tag: re.Match[str]) -> str:
        """The same for text."""
        return tag[0] if self._stays(tag[2].lower(), is_end=bool(tag[1])) else ""

    def _stays(self, name: str, *, is_end: bool) -> bool:
        if name in _UNCLOSED:
            return True
        step = -1 if is_end else 1
        if self.depth + step > _MOST_OPEN:
            return False
        if not is_end or self.open[name] > 0:
            self.open[name] += step
            self.depth += step
        return True


def meta(tree: LexborHTMLParser) -> Mapping[str, str]:
    """What the head says: ``title``, ``canonical``, and ``og:*`` and ``robots`` properties that are not empty."""
    found: dict[str, str] = {}
    head = tree.head
    if head is None:
        return found
    for node in head.iter():
        tag = node.tag
        if tag == "meta":
            given = node.attributes
            name, content = given.get("property") or given.get("name"), given.get("content")
            if name and content and content.strip():
                found.setdefault(name.lower(), _SPACES.sub(" ", content).strip())
        elif tag == "link":
            given = node.attributes
            if (given.get("rel") or "").lower() == "canonical" and given.get("href"):
                found.setdefault("canonical", str(given["href"]).strip())
        elif tag == "title":
            found.setdefault("title", _SPACES.sub(" ", node.text()).strip())
    return found


def anchors(tree: LexborHTMLParser) -> Iterator[Anchor]:
    """All addresses that the page links to, in page order, from ``a``, ``area`` and ``link``."""
    for node in tree.css("a[href], area[href], link[href]"):
        given = node.attributes
        words = f"{node.text()} {given.get('aria-label') or ''} {given.get('title') or ''}" if node.tag == "a" else ""
        yield Anchor(clean(given.get("href") or "").strip(), (given.get("rel") or "").lower(), " ".join(words.split()))


def scripts(tree: LexborHTMLParser) -> Iterator[str]:
    """The texts of the scripts that stand on the page."""
    return (node.text() for node in tree.css("script:not([src])"))


def embedded(tree: LexborHTMLParser) -> Embedded:
    """What the page says to machines, as it stands: JSON-LD scripts, and elements with microdata or a microformat."""
    copier = _Copier()
    roots = [node for node in tree.css(_CARRIERS) if node.mem_id not in copier.copied and copier.copy(node, 0)]
    scripts = tuple(node.text() for node in tree.css(_JSON_LD)[:_MOST_SCRIPTS])
    return Embedded(scripts, tuple(copier.copied[node.mem_id] for node in roots))


class _Copier:
    """Copies elements into plain trees; hostile pages end at a number of nodes and a depth."""

    def __init__(self) -> None:
        self.copied: dict[int, Element] = {}

    def copy(self, node: LexborNode, depth: int) -> Element | None:
        """The copy, or None where the page has too much."""
        if depth > _DEEPEST or len(self.copied) > _MOST_NODES:
            return None
        children: list[Element | str] = []
        for child in node.iter(include_text=True):
            if child.tag == "-text":
                children.append(clean(child.text_content or ""))
            elif child.tag not in _UNSAID and (below := self.copy(child, depth + 1)) is not None:
                children.append(below)
        attributes = {name: clean(value or "") for name, value in node.attributes.items()}
        self.copied[node.mem_id] = Element(node.tag or "", attributes, tuple(children))
        return self.copied[node.mem_id]


def lines(tree: LexborHTMLParser) -> list[Line]:
    """The lines that a reader sees, in page order, with what the markup says of each."""
    body = tree.body
    if body is None:
        return []
    builder = LineBuilder()
    _walk(body, builder)
    builder.end_line()
    return builder.lines


def _walk(root: LexborNode, out: LineBuilder) -> None:
    """Depth first without recursion: hostile pages nest a hundred thousand tags."""
    stack: list[tuple[Iterator[LexborNode], str]] = [(root.iter(include_text=True), "body")]
    while stack:
        children, owner = stack[-1]
        for node in children:
            tag = node.tag or "-"
            if tag == "-text":
                out.add(node.text_content or "")
            elif tag == "br":
                out.end_line()
            elif tag in SKIPPED or tag[0] == "-" or (tag in FRAMES and _is_site_frame(node, out)):
                continue
            else:
                stack.append((node.iter(include_text=True), _enter(tag, node, out)))
                break
        else:
            stack.pop()
            _leave(owner, out)


def _is_site_frame(node: LexborNode, out: LineBuilder) -> bool:
    """Whether a header or footer frames the site; one that holds the page's heading is the article's own."""
    return out.depth == 0 and node.css_first("h1") is None


def _enter(tag: str, node: LexborNode, out: LineBuilder) -> str:
    """Opens an element; the tag under which it is to be closed."""
    if tag == "a":
        out.open_link(node.attributes.get("href") or "")
    elif tag in STRONG:
        out.strong += 1
    elif tag in TIGHT:
        out.end_line()
        out.bullet = tag == "li"
    elif tag not in INLINE:
        return _enter_block(tag, node, out)
    return tag


def _enter_block(tag: str, node: LexborNode, out: LineBuilder) -> str:
    out.end_paragraph()
    if tag in HEADINGS:
        out.level = HEADINGS[tag]
    elif tag in CAPTIONS:
        out.caption += 1
    elif tag in ARTICLES:
        out.depth += 1
    elif tag == "form":
        if node.css_first("h1") is not None:
            return "div"  # a form around the whole page (ASP.NET) is no form of the event's
        out.form += 1
    return tag


def _leave(tag: str, out: LineBuilder) -> None:
    if tag in INLINE:
        if tag == "a":
            out.close_link()
        elif tag in STRONG:
            out.strong -= 1
        return
    if tag in TIGHT:
        out.end_line()
    else:
        out.end_paragraph()
        if tag in CAPTIONS:
            out.caption -= 1
        elif tag in ARTICLES:
            out.depth -= 1
        elif tag == "form":
            out.form -= 1
    if tag in HEADINGS:
        out.level = 0
