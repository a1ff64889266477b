"""What stands round the content of a county board's page: head, menus, alerts, forms, footer, scripts."""

import json
import re
from html import escape
from random import Random

from .lines import Sheet
from .words import BOARDS, DETAILS, LEADS, MENU, MONTHS, OTHER_EVENTS, STAFF

ICON = '<svg class="env-icon" aria-hidden="true" viewBox="0 0 24 24"><path d="{d}"></path></svg>'


def seeded(name: str) -> Random:
    """Noise that is the same on every run."""
    return Random(name)  # noqa: S311 - no secrets here


def icon(rng: Random) -> str:
    """An inline picture without words."""
    return ICON.format(
        d=" ".join(f"{rng.choice('MLCSQ')}{rng.random() * 24:.3f} {rng.random() * 24:.3f}" for _ in range(4)) + "Z"
    )


def slug_of(text: str) -> str:
    """Words as the site writes them in addresses."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold().translate(str.maketrans("åäöé", "aaoe"))).strip("-")


def dated(rng: Random) -> tuple[str, str]:
    """Another event's day as ISO and as the site writes it."""
    day, month, year = rng.randint(1, 28), rng.randrange(12), rng.randint(2019, 2024)
    return f"{year}-{month + 1:02}-{day:02}T{rng.randint(8, 15):02}:00:00", f"{day:02} {MONTHS[month]} {year}"


def head(rng: Random, sheet: Sheet, county: str, url: str, template: str) -> str:
    """The head with the title broken over lines, a relative canonical link and often empty og fields."""
    title = escape(sheet.title or "Kalender")
    board = BOARDS[county][0]
    path = re.sub(r"^https?://[^/]+", "", url)
    og_title = "" if rng.random() < 0.4 else title
    styles = "\n".join(
        f".c{rng.getrandbits(32):x}{{margin:0 0 {rng.random() * 3:.3f}rem;font-size:{rng.random() * 2:.3f}rem;line-height:1.{rng.randint(1, 9)};color:#{rng.getrandbits(24):06x}}}"
        for _ in range(60)
    )
    return f"""<head>
<meta charset="UTF-8">
<script nonce="{rng.getrandbits(64):x}">(function(c){{c.add('sv-js');c.remove('sv-no-js');}})(document.documentElement.classList)</script>
<title>
\t{title}
\t\t|
\t{board}
</title>
<link rel="preload" href="/sitevision/system-resource/{rng.getrandbits(120):x}/css/portlets.css" as="style">
<link rel="stylesheet" type="text/css" href="/2.{rng.getrandbits(60):x}/{rng.randrange(10**12)}/sitevision-responsive-grids.css">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="dcterms.identifier" content="https://www.lansstyrelsen.se">
<meta name="dcterms.language" content="sv">
<meta name="dcterms.format" content="text/html">
<meta name="dcterms.type" content="text">
<link rel="canonical" href="{escape(path)}">
<meta property="og:title" content="{og_title}">
<meta property="og:type" content="website">
<meta property="og:description" content="">
<meta property="og:image" content="">
<style>{styles}</style>
<script>window.sv = window.sv || {{}}; sv.UNSAFE_MAY_CHANGE_AT_ANY_GIVEN_TIME_webAppExternals = {{}};
sv.PageContext = {{ pageId: '5.{rng.getrandbits(60):x}', siteId: '2.{rng.getrandbits(60):x}', userIdentityId: '', userIdentityReadTimeout: 0, userLocale: 'sv', dev: false, csrfToken: '', html5: true }};</script>
</head>
<body class="{template} env-m-around--0">"""


def menu(rng: Random, county: str, *, deep: bool) -> str:
    """The mega menu: three levels of links, each with a teaser."""
    parts: list[str] = []
    for section, pages in MENU.items():
        rows: list[str] = []
        for page in pages:
            path = f"/{county}/{slug_of(section)}/{slug_of(page)}"
            details = rng.sample(DETAILS, rng.randint(2, 3) if deep else 0)
            below = "".join(
                f'<li class="lst-megamenu__item lst-megamenu__item--level3"><a href="{path}/{slug_of(d)}.html" class="lst-megamenu__link">{d}</a></li>'
                for d in details
            )
            rows.append(
                f'<li class="lst-megamenu__item lst-megamenu__item--level2"><a class="lst-megamenu__link env-nav__link" href="{path}.html">{page}</a>'
                f'<button type="button" aria-expanded="false" aria-label="Visa undersidor till {page}">{icon(rng) if rng.random() < 0.6 else ""}</button><ul hidden>{below}</ul></li>'
            )
        parts.append(
            f'<li class="lst-megamenu__item lst-megamenu__item--level1"><a href="/{county}/{slug_of(section)}.html"><span>{section}</span></a>'
            f'<div class="lst-megamenu__panel"><p>{rng.choice(LEADS)}</p><ul>\n' + "\n".join(rows) + "</ul></div></li>"
        )
    return f'<nav class="lst-megamenu" aria-label="Huvudmeny"><ul class="lst-megamenu__list">{"".join(parts)}</ul></nav>'


def header(rng: Random, county: str, *, deep: bool = True) -> str:
    """Skip link, logo, county chooser, search and menu."""
    board = BOARDS[county][0]
    counties = "".join(f'<li><a href="/{slug}.html">{name}</a></li>' for slug, (_, name, *_) in BOARDS.items())
    return f"""<div id="svid10_{rng.getrandbits(60):x}" class="sv-layout sv-skip-spacer sv-template-layout">
<a class="env-link lst-skip" href="#svid94">Till innehåll på sidan</a>
<div class="cookie-banner" role="dialog" aria-label="Kakor"><p>Vi använder kakor (cookies) för att webbplatsen ska fungera så bra som möjligt för dig. Läs mer om kakor och hur vi använder dem.</p><button>Godkänn alla kakor</button><button>Endast nödvändiga</button></div>
<header class="lst-header"><div class="sv-image-portlet sv-portlet"><a href="/{county}.html"><img alt="{board}, till startsidan" src="/images/18.{rng.getrandbits(50):x}/logo.svg"></a></div>
<ul class="lst-tools"><li><a href="#">Lyssna</a></li><li><a href="/{county}/other-languages.html">Other languages</a></li><li><a href="/{county}/om-oss/teckensprak.html">Teckenspråk</a></li><li><a href="/{county}/om-oss/kontakta-oss.html">Kontakta oss</a></li></ul>
<button class="lst-county">Välj län</button><ul class="lst-county-list">{counties}</ul>
<form action="/{county}/sok.html" method="get" role="search"><label for="q">Sök på webbplatsen</label><input id="q" name="query" type="search" placeholder="Vad letar du efter?"><button type="submit">Sök</button></form>
{menu(rng, county, deep=deep)}
</header></div>"""


def alerts(rng: Random, lines: list[str]) -> str:
    """Warnings above everything: a heading glued to its text in copies is two elements here."""
    out: list[str] = []
    for raw in lines:
        line = re.sub(r"^\s*•\s*", "", raw).strip()
        glued = re.match(r"^(.*?[a-zåäö])([A-ZÅÄÖ].*)$", line)
        if glued and rng.random() < 0.5:
            out.append(
                f'<div class="env-alert env-alert--warning" role="alert"><h2 class="env-alert__heading">{escape(glued[1])}</h2><p>{escape(glued[2])}</p></div>'
            )
        elif glued:
            out.append(
                f'<div class="lst-warning"><a href="https://www.smhi.se/vader/varningar"><strong>{escape(glued[1])}</strong><span>{escape(glued[2])}</span></a></div>'
            )
        else:
            out.append(f'<ul class="lst-alerts"><li><p>{escape(line)}</p></li></ul>')
    return "\n".join(out)


def breadcrumbs(county: str, title: str | None) -> str:
    """The way from the start page."""
    steps = "".join(
        f'<li><a href="{href}">{name}</a></li>'
        for href, name in (
            (f"/{county}.html", "Start"),
            (f"/{county}/om-oss.html", "Om oss"),
            (f"/{county}/om-oss/kalender.html", "Kalender"),
        )
    )
    return f'<nav class="lst-breadcrumbs" aria-label="Brödsmulor"><ol>{steps}<li aria-current="page">{escape(title or "Sida")}</li></ol></nav>'


def form(rng: Random, county: str, heading: str, inner: str) -> str:
    """The embedded registration form."""
    fields = "".join(
        f'<div class="sv-form-group"><label class="sv-form-label" for="f{i}">{name}</label><input id="f{i}" name="f{i}" class="sv-form-control" type="{kind}"></div>'
        for i, (name, kind) in enumerate(
            (
                ("Förnamn *", "text"),
                ("Efternamn *", "text"),
                ("E-post *", "email"),
                ("Organisation", "text"),
                ("Specialkost", "text"),
            )
        )
    )
    return f"""<div class="sv-form-portlet" id="svid12_{rng.getrandbits(60):x}"><h2>{heading}</h2>{inner}<form method="post" action="/{county}/4.{rng.getrandbits(60):x}/12.{rng.getrandbits(60):x}.portlet" class="sv-formeditor">{fields}<button type="submit" class="sv-form-button">Skicka anmälan</button></form></div>"""


def contact(rng: Random, heading: str, inner: str) -> str:
    """Contact cards; a copied text that stops at the heading gets an invented card."""
    if not inner.strip():
        name, role = rng.choice(STAFF)
        inner = f'<div class="lst-contact-card"><h3>{name}</h3><p>{role}</p><p>Telefon <a href="tel:+46105550{rng.randrange(100):02}0">010-555 0{rng.randrange(10)} {rng.randrange(10, 99)}</a></p><p><a href="mailto:{slug_of(name).replace("-", ".")}@example.se">E-post till {name}</a></p></div>'
    return f'<div class="lst-contact sv-portlet" id="svid12_{rng.getrandbits(60):x}"><h2>{heading}</h2>{inner}</div>'


def footer(rng: Random, county: str) -> str:
    """Share box, last change, and the footer that every page has."""
    board, name, town, street, governor = BOARDS[county]
    stamp, shown = dated(rng)
    post = f"{rng.randint(200, 980)} {rng.randint(10, 99)}"
    links = "".join(f'<li><a href="/{county}/om-oss/{slug_of(page)}.html">{page}</a></li>' for page in MENU["Om oss"])
    return f"""<div class="lst-share"><p>Dela sidan:</p><ul><li><a href="https://www.facebook.com/sharer.php">Facebook</a></li><li><a href="https://www.linkedin.com/shareArticle">LinkedIn</a></li><li><a href="mailto:">E-post</a></li></ul></div>
<p class="c-{rng.getrandbits(32):x}">Senast uppdaterad: <time datetime="{stamp}+02:00">{shown}</time></p>
<footer class="lst-footer"><div class="sv-layout"><h2>Om {board}</h2>
<h3>Landshövding</h3><p>{governor}</p><h3>Besöksadress</h3><p>{street}, {town}</p><h3>Postadress</h3><p>{board}<br>{post} {town}</p><h3>Organisationsnummer</h3><p>202100-{rng.randint(2200, 2499)}</p>
<h3>Telefon</h3><p>010-555 {rng.randint(10, 99)} 00 (växel)<br>Växeln är öppen mån-fre kl. 08.00-16.30</p><ul>{links}</ul>
<p>{name} är ett av Sveriges 21 län. Länsstyrelserna är statliga myndigheter som finns i varje län.</p></div></footer>"""


def scripts(rng: Random, county: str, *, events: int) -> str:
    """State JSON with menus and other events' dates, as SiteVision leaves it at the end of the body."""
    items = []
    for _ in range(events):
        iso, shown = dated(rng)
        title = rng.choice(OTHER_EVENTS)
        items.append(
            {
                "title": title,
                "startDate": iso,
                "displayDate": shown,
                "time": "09.00 - 16.00",
                "place": rng.choice(list(BOARDS.values()))[2],
                "uri": f"/{county}/om-oss/kalender/kalenderhandelser---{county}/{iso[:10]}-{slug_of(title)}.html",
                "id": f"5.{rng.getrandbits(60):x}",
                "description": rng.choice(LEADS),
            }
        )
    tree = [
        {
            "name": section,
            "uri": f"/{county}/{slug_of(section)}.html",
            "id": f"4.{rng.getrandbits(60):x}",
            "children": [{"name": page, "hasChildren": rng.random() < 0.5} for page in pages],
        }
        for section, pages in MENU.items()
    ]
    states = (
        {"items": items, "total": events, "route": "/"},
        {"menu": tree, "locale": "sv"},
        {"cookies": ["necessary", "statistics"], "accepted": None},
    )
    calls = "\n".join(
        f"<script>AppRegistry.registerInitialState('12.{rng.getrandbits(60):x}',{json.dumps(state, ensure_ascii=False)});</script>"
        for state in states
    )
    return f'{calls}\n<script src="/sitevision/system-resource/{rng.getrandbits(120):x}/js/webAppExternals.js" defer></script>\n<noscript>Webbplatsen fungerar bäst med JavaScript.</noscript></body>'
