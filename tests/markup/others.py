"""Pages of other sites: WordPress, Episerver and a plain hand-made page."""

import re
from html import escape
from random import Random

from .content import Style, Writer
from .lines import Sheet
from .words import DETAILS, LEADS, OTHER_EVENTS

STYLES: tuple[Style, ...] = (
    Style("wordpress", agenda="br", facts="strong", heading="h2", bullets="ul", lines="br"),
    Style("episerver", agenda="lines", facts="strong", heading="h2", bullets="ul", lines="br"),
    Style("plain", agenda="table", facts="br", heading="strong", bullets="dots", lines="br"),
)


def page(sheet: Sheet, style: Style, rng: Random, host: str, url: str) -> str:
    """A page of an association, a company or an authority other than a county board."""
    writer = Writer(style, rng, site=False)
    name = host.removeprefix("www.").split(".")[-2].capitalize()
    title = escape(sheet.title or name)
    above = "".join(f"<p>{escape(line.strip())}</p>" for line in sheet.alerts)
    date = f'<p class="date">{escape(sheet.date)}</p>' if sheet.date else ""
    h1 = f'<h1 class="entry-title">{writer.words(sheet.title)}</h1>' if sheet.title else ""
    nodes = [inner for node in sheet.nodes for inner in (node.nodes if node.kind in {"form", "contact"} else [node])]
    body = writer.write(nodes)
    items = "".join(
        f'<li class="menu-item menu-item-{rng.randrange(9999)}"><a href="/{i}/">{word}</a></li>'
        for i, word in enumerate(("Start", "Om oss", "Nyheter", "Kalender", "Bli medlem", "Kontakt", *rng.sample(DETAILS, 8)))
    )
    latest = "".join(
        f'<li><a href="/aktuellt/{i}/">{escape(word)}</a></li>' for i, word in enumerate(rng.sample(OTHER_EVENTS, 4))
    )
    styles = "".join(
        f".wp-{rng.getrandbits(32):x}{{padding:{rng.random() * 4:.2f}em;background:#{rng.getrandbits(24):06x}}}\n"
        for _ in range(120)
    )
    head = f'<head><meta charset="utf-8"><title>{title} - {name}</title><link rel="canonical" href="{escape(url)}"><meta property="og:site_name" content="{name}"><meta property="og:title" content="{title}"><style>{styles}</style></head>'
    foot = f'<footer id="colophon"><p>{name} · {rng.choice(LEADS)}</p><p>Webbplatsen använder kakor.</p></footer><script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"page":{rng.randrange(9999)},"published":"2021-03-04"}});</script>'
    if style.name == "wordpress":
        main = f'<div id="page" class="site"><header id="masthead"><a href="/" rel="home">{name}</a><nav id="site-navigation"><ul>{items}</ul></nav></header><main id="primary" class="site-main">{above}<article class="post-{rng.randrange(9999)} post type-post hentry"><header class="entry-header">{date}{h1}</header><div class="entry-content">{body}</div></article></main><aside id="secondary" class="widget-area"><h2 class="widget-title">Senaste inläggen</h2><ul>{latest}</ul></aside>{foot}</div>'
    elif style.name == "episerver":
        main = f'<header class="page-header"><nav><ul>{items}</ul></nav></header><div class="container" role="main"><div class="row">{above}<div class="col-md-8 main-content">{date}{h1}<div class="main-body">{body}</div></div><div class="col-md-4 sidebar"><h2>Aktuellt</h2><ul>{latest}</ul></div></div></div>{foot}'
    else:
        main = f'<table class="layout"><tr><td id="menu"><ul>{items}</ul></td><td id="innehall">{above}{date}{h1}{body}</td></tr></table>{foot}'
    broken = re.sub(r">(<(?:p|h[1-6]|ul|table|div|main|article|header|footer))", ">\n\\1", main)
    return f'<!DOCTYPE html>\n<html lang="sv-SE">\n{head}\n<body class="page-template">\n{broken}\n</body></html>'
