"""County board pages: five SiteVision markups round the same words."""

from random import Random

from . import chrome
from .content import Style, Writer
from .lines import Node, Sheet

STYLES: tuple[Style, ...] = (
    Style("sitevision-strong", agenda="br", facts="strong", heading="h2", bullets="ul", lines="br", portlets=True),
    Style("sitevision-table", agenda="table", facts="dl", heading="strong", bullets="dots", lines="br"),
    Style("env-headings", agenda="h3", facts="h2", heading="h2", bullets="ul", lines="p"),
    Style("env-portlets", agenda="list", facts="portlets", heading="h2", bullets="ul", lines="br", portlets=True),
    Style("sitevision-lines", agenda="lines", facts="br", heading="h3", bullets="dots", lines="br"),
)


def page(sheet: Sheet, style: Style, rng: Random, county: str, url: str) -> str:
    """A whole page of a county board, 60 to 120 KB."""
    template = f"sv-template-{'artikelsida' if style.name.startswith('site') else 'kalenderhandelse'}"
    writer = Writer(style, rng)
    return "\n".join(
        (
            f'<!DOCTYPE html>\n<html lang="sv" class="sv-no-js {template}">',
            chrome.head(rng, sheet, county, url, template),
            chrome.header(rng, county, deep=rng.random() < 0.7),
            frame(sheet, style, writer, rng, county),
            chrome.footer(rng, county),
            chrome.scripts(rng, county, events=rng.randint(20, 45)),
            "</html>",
        )
    )


def frame(sheet: Sheet, style: Style, writer: Writer, rng: Random, county: str) -> str:
    """Alerts, breadcrumbs, date line, heading, content, form and contact, as one template places them."""
    warnings = chrome.alerts(rng, sheet.alerts)
    crumbs = chrome.breadcrumbs(county, sheet.title)
    date = date_line(sheet.date, style, rng)
    h1 = f'<h1 class="heading" id="h-{rng.getrandbits(30)}">{writer.words(sheet.title)}</h1>' if sheet.title else ""
    body = groups(sheet.nodes, style, writer)
    tail = "\n".join(after(node, writer, rng, county) for node in sheet.nodes if node.kind in {"form", "contact"})
    mark = f"svid94_{rng.getrandbits(60):x}"
    if style.name == "env-headings":
        return f'{warnings}\n{crumbs}\n<main id="content" class="env-w--100">\n{date}\n{h1}\n<div id="{mark}" class="pagecontent sv-layout">\n{body}\n</div>\n{tail}</main>'
    if style.name == "env-portlets":
        return f'{crumbs}\n<main class="lst-main">{warnings}\n<article>{date}\n{h1}\n<div class="sv-row">{body}</div></article>\n{tail}</main>'
    if style.name == "sitevision-lines":
        return f'{warnings}\n{crumbs}\n<div id="{mark}" class="pagecontent sv-layout">{date}\n{h1}\n{body}\n{tail}</div>'
    return f'{warnings}\n{crumbs}\n<div class="sv-row" role="main">{date}\n<div id="{mark}" class="pagecontent sv-layout">{h1}\n{body}\n</div>\n{tail}</div>'


def date_line(date: str | None, style: Style, rng: Random) -> str:
    """The date above the heading: a paragraph with a hashed class, a div of spans, or with a calendar icon."""
    if not date:
        return ""
    mark = f"{rng.getrandbits(40):x}"
    day, word, hours = date.partition(" klocka ")
    if style.name == "env-portlets":
        return f'<div class="event-date event-date--{mark}"><span>{day}</span>\n<span class="event-time">{word.strip()} {hours}</span></div>'
    if style.name == "sitevision-table":
        return f'<p class="c-{mark}">\n\t{day}\n\t{word.strip()}&nbsp;{hours}\n</p>'
    return f'<p class="lp-{mark}">{date}</p>'


def groups(nodes: list[Node], style: Style, writer: Writer) -> str:
    """The content in one piece, or in portlets that begin at headings."""
    inner = [node for node in nodes if node.kind not in {"form", "contact"}]
    if not style.portlets:
        return writer.portlet(writer.write(inner))
    parts: list[list[Node]] = [[]]
    for node in inner:
        if node.kind == "heading" or (node.kind == "fact" and parts[-1] and parts[-1][-1].kind != "fact"):
            parts.append([])
        parts[-1].append(node)
    return "".join(
        writer.write(part) if part[0].kind == "fact" else writer.portlet(writer.write(part)) for part in parts if part
    ) + writer.portlet("<p>&nbsp;</p>")


def after(node: Node, writer: Writer, rng: Random, county: str) -> str:
    """The form or the contact cards with the words that the text gives them."""
    heading = node.nodes[0].lines[0]
    inner = writer.write(node.nodes[1:])
    return chrome.form(rng, county, heading, inner) if node.kind == "form" else chrome.contact(rng, heading, inner)
