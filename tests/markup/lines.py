"""A page's copied text taken apart: what stands above the heading, and the nodes of its content."""

import re
from dataclasses import dataclass, field

DATE_LINE = re.compile(r"^\s*\d{1,2}[-–\s].{0,30}\b\d{4}\s+klocka\b")
CLOCK = re.compile(r"^\s*(?:kl(?:ockan)?\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*(?:-{1,2}|–|\?)\s*\d{1,2}[.:]\s?\d{2})?(?!\d)\s*[:.–-]?\s*")
BULLET = re.compile(r"^\s*[•·]\s*")
FACT = re.compile(r"^(VAR|KOSTNAD|SISTA ANMÄLNINGSDAG|Var|Kostnad|Sista anmälningsdag)\s*:\s*(.*)$")
LABELLED = re.compile(
    r"^(Plats|Tid|Datum|När|Anmälan|Arrangör|Arrangörer|Kontakt|Samling|Kostnad|Pris|Lokal|Moderator|Målgrupp|Sista anmälningsdag|OSA)\s*:\s+\S"
)
STATUS = re.compile(r"^\W*(?:inställ[td]|fullbokat?|fullbokad|framflyttat|uppskjut(?:et|en))\b[\s:!–-]*", re.IGNORECASE)
CREDIT = re.compile(r"^(?:foto|fotograf|illustration|bild)\b", re.IGNORECASE)
NO_PICTURE = re.compile(
    r"\d|\b(?:inställ|fullbok|skjut|flytt|ny tid|digital|webb|plats|online|teams|zoom|skype|kostnad|gratis|moderator|program|målgrupp|välkom|anmäl|obs|kurs|konferens|seminari|träff|möte|dag)",
    re.IGNORECASE,
)
DAY = re.compile(r"^\W*(?:dag \d|(?:mån|tis|ons|tors|fre|lör|sön)dag)", re.IGNORECASE)
USUAL_HEADINGS = frozenset(
    [
        "anmäl dig",
        "anmäl dig här",
        "kontakt",
        "program",
        "preliminärt program",
        "målgrupp",
        "syfte",
        "medverkande",
        "föreläsare",
        "kursledare",
        "moderator",
        "arrangör",
        "arrangörer",
        "praktisk information",
        "bakgrund",
        "innehåll",
        "plats",
        "kostnad",
        "anmälan",
        "fler frågor",
        "frågor",
        "dokument",
        "relaterad information",
    ]
)
ENDS = (".", ",", ":", ";", "…")


@dataclass(slots=True)
class Node:
    """One piece of the content; ``kind`` is paragraph, heading, bullets, agenda, fact, picture, form or contact."""

    kind: str
    lines: list[str] = field(default_factory=list)  # paragraph, heading, picture: its lines; fact: label, then values
    items: list[list[str]] = field(default_factory=list)  # bullets: the lines of each
    nodes: list["Node"] = field(default_factory=list)  # agenda: one "item" a timed line; item, form, contact: what is in it


@dataclass(slots=True)
class Sheet:
    """A page's text by place: above the heading, the heading, the content."""

    alerts: list[str]
    date: str | None
    title: str | None
    nodes: list[Node]


def plain(text: str) -> str:
    """Letters and digits alone, without status words."""
    return re.sub(r"\W+", " ", STATUS.sub("", text).casefold()).strip()


def paragraphs(text: str) -> list[list[str]]:
    """Paragraphs of lines; a text with hardly any blank line has a paragraph a line."""
    blocks = [
        [line.rstrip() for line in block.split("\n") if line.strip()]
        for block in re.split(r"\n[ \t\u00a0]*\n", text.replace("\r", ""))
    ]
    blocks = [block for block in blocks if block]
    lines = [line for block in blocks for line in block]
    return [[line] for line in lines] if len(lines) > 6 and len(blocks) < len(lines) / 3 else blocks


def take_apart(text: str, title: str | None) -> Sheet:
    """The sheet of a copied text whose heading is known from its annotation."""
    blocks = paragraphs(text)
    alerts: list[str] = []
    date = None
    dated = next((i for i, block in enumerate(blocks[:5]) if DATE_LINE.match(block[0])), None)
    if dated is not None:
        alerts = [line for block in blocks[:dated] for line in block]
        date = blocks[dated][0].strip()
        rest = blocks[dated][1:]
        blocks = ([rest] if rest else []) + blocks[dated + 1 :]
    heading = None
    if title:
        at = next((i for i, block in enumerate(blocks[:8]) if plain(block[0]) == plain(title)), None)
        if at is None:
            at = next(
                (i for i, block in enumerate(blocks[:8]) if plain(title) in plain(block[0]) and len(block[0]) < len(title) + 60),
                None,
            )
        if at is None and dated is not None:
            at = 0
        if at is not None:
            alerts += [line for block in blocks[:at] for line in block]
            heading = blocks[at][0].strip()
            rest = blocks[at][1:]
            blocks = ([rest] if rest else []) + blocks[at + 1 :]
    return Sheet(alerts, date, heading, content(blocks, pictures=date is not None))


def content(blocks: list[list[str]], *, pictures: bool = False) -> list[Node]:
    """The nodes of the content, in page order, without loss of a word."""
    nodes: list[Node] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        first = block[0].strip()
        if first in {"Anmäl dig", "Kontakt"} and at + 8 >= len(blocks) and nodes:
            stop = (
                next((i for i in range(at + 1, len(blocks)) if blocks[i][0].strip() == "Kontakt"), len(blocks))
                if first != "Kontakt"
                else len(blocks)
            )
            inner = [Node("heading", [first]), *content(([block[1:]] if block[1:] else []) + blocks[at + 1 : stop])]
            nodes.append(Node("form" if first == "Anmäl dig" else "contact", nodes=inner))
            at = stop
        elif CLOCK.match(first):
            agenda, at = agenda_from(blocks, at)
            nodes.append(agenda)
        elif BULLET.match(block[0]):
            items = bullets_of(block)
            at += 1
            while at < len(blocks) and BULLET.match(blocks[at][0]):
                items += bullets_of(blocks[at])
                at += 1
            nodes.append(Node("bullets", items=items))
        else:
            nodes += block_nodes(
                block, picture=pictures and at < 3 and all(n.kind == "picture" for n in nodes), last=at + 1 == len(blocks)
            )
            at += 1
    single_headings(nodes)
    return nodes


def single_headings(nodes: list[Node]) -> None:
    """Of short lines in a row only the first is a heading, and those that everybody uses as one; in longer rows none is."""
    start = 0
    while start < len(nodes):
        stop = start
        while stop < len(nodes) and nodes[stop].kind == "heading":
            stop += 1
        for position in range(start, stop):
            usual = plain(nodes[position].lines[0]) in USUAL_HEADINGS
            if not usual and (position > start or stop - start > 2):
                nodes[position].kind = "paragraph"
        start = stop + 1


def block_nodes(block: list[str], *, picture: bool, last: bool) -> list[Node]:
    """The nodes of one paragraph: facts, timed lines and bullets stand by themselves."""
    nodes: list[Node] = []
    at = 0
    while at < len(block):
        line = block[at].strip()
        fact = FACT.match(line)
        if fact:
            values = [fact[2]] if fact[2] else []
            at += 1
            while not fact[2] and at < len(block) and not FACT.match(block[at].strip()) and not values:
                values.append(block[at].strip())
                at += 1
            nodes.append(Node("fact", [fact[1] + ":", *values]))
            continue
        if BULLET.match(block[at]):
            nodes.append(Node("bullets", items=bullets_of(block[at:])))
            break
        if CLOCK.match(line):
            nodes.append(agenda_from([block[at:]], 0)[0])
            break
        if nodes and nodes[-1].kind == "paragraph":
            nodes[-1].lines.append(line)
        else:
            nodes.append(Node("paragraph", [line]))
        at += 1
    if len(nodes) == 1 and len(nodes[0].lines) == 1 and nodes[0].kind == "paragraph":
        nodes[0].kind = kind_of(nodes[0].lines[0], picture=picture, last=last)
    return nodes


def kind_of(line: str, *, picture: bool, last: bool) -> str:
    """Whether a line by itself is a picture's words, a heading or a paragraph."""
    words = len(line.split())
    if CREDIT.match(line) and words <= 8 and ":" in line:
        return "picture"
    if picture and (
        CREDIT.match(line) or (not NO_PICTURE.search(line) and (words <= 4 or (words <= 12 and not line.endswith(ENDS))))
    ):
        return "picture"
    if (
        not last
        and words <= 8
        and line[:1].isupper()
        and not line.endswith((*ENDS, "!"))
        and "," not in line
        and not LABELLED.match(line)
        and not re.search(r"\d{4}|@|https?:", line)
    ):
        return "heading"
    return "paragraph"


def bullets_of(block: list[str]) -> list[list[str]]:
    """The items of a bulleted paragraph, each with the lines below it."""
    items: list[list[str]] = []
    for line in block:
        if BULLET.match(line) or not items:
            items.append([BULLET.sub("", line).strip()])
        else:
            items[-1].append(line.strip())
    return [item for item in items if any(item)]


def agenda_from(blocks: list[list[str]], at: int) -> tuple[Node, int]:
    """The run of timed paragraphs that begins at ``at``, with what stands between them, and where it ends."""
    items: list[Node] = []
    while at < len(blocks):
        block = blocks[at]
        if not CLOCK.match(block[0].strip()):
            upcoming = next((i for i in range(at, min(at + 5, len(blocks))) if CLOCK.match(blocks[i][0].strip())), None)
            alone = not CLOCK.sub("", items[-1].lines[0]).strip() and not items[-1].nodes
            stop = upcoming if upcoming is not None else (at + 1 if alone else None)
            if stop is None or any(parts_agenda(line.strip()) for b in blocks[at:stop] for line in b):
                break
            items[-1].nodes += content(blocks[at:stop])
            at = stop
            continue
        for position, line in enumerate(block):
            if FACT.match(line.strip()) and items:
                blocks[at] = block[position:]
                return Node("agenda", nodes=items), at
            add_line(items, line)
        at += 1
    return Node("agenda", nodes=items), at


def add_line(items: list[Node], line: str) -> None:
    """Put a line under its time: a time begins an item, bullets and what is indented below them make a list."""
    nodes = items[-1].nodes if items else []
    words = line.strip()
    if CLOCK.match(words):
        items.append(Node("item", [words]))
    elif BULLET.match(line):
        if not nodes or nodes[-1].kind != "bullets":
            nodes.append(Node("bullets"))
        nodes[-1].items.append([BULLET.sub("", line).strip()])
    elif nodes and nodes[-1].kind == "bullets" and line.startswith("  "):
        nodes[-1].items[-1].append(words)
    elif nodes:
        nodes.append(Node("paragraph", [words]))
    else:
        items[-1].lines.append(words)


def parts_agenda(line: str) -> bool:
    """Whether a programme ends before this line: a fact, another part of the page, or the heading of a day."""
    return bool(FACT.match(line) or DAY.match(line)) or line in {"Anmäl dig", "Kontakt", "Program"}
