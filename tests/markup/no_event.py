"""Pages that hold no event: listings, a diary, news, removed and blocked pages, shells, and bodies that are no pages."""

import gzip
import json
import zlib
from dataclasses import dataclass
from html import escape

from . import chrome
from .lines import Sheet
from .words import BOARDS, LEADS, OTHER_EVENTS

SITE = "https://www.lansstyrelsen.se"


@dataclass(frozen=True, slots=True)
class Blank:
    """A page without an event; ``kinds`` are the answers that are right, the best one first."""

    slug: str
    kinds: tuple[str, ...]
    url: str
    body: bytes
    notes: str
    file: str = "page.html"


def framed(name: str, county: str, path: str, title: str | None, body: str, *, events: int = 12) -> bytes:  # noqa: PLR0913
    """A body in the site's own frame, with other events' dates in its state JSON."""
    rng = chrome.seeded(name)
    head = chrome.head(rng, Sheet([], None, title, []), county, SITE + path, "sv-template-artikelsida")
    parts = (
        '<!DOCTYPE html>\n<html lang="sv" class="sv-no-js sv-template-artikelsida">', head, chrome.header(rng, county),
        chrome.breadcrumbs(county, title), f'<div class="sv-row" role="main"><div id="svid94_{rng.getrandbits(60):x}" class="pagecontent sv-layout">{body}</div></div>',
        chrome.footer(rng, county), chrome.scripts(rng, county, events=events), "</html>",
    )  # fmt: skip
    return "\n".join(parts).encode()


def entries(name: str, count: int) -> list[dict[str, str]]:
    """The entries of a made-up calendar list."""
    rng = chrome.seeded(name)
    rows = []
    for title in rng.sample(OTHER_EVENTS, count):
        iso, shown = chrome.dated(rng)
        closed = rng.random() < 0.4
        lead = f"{rng.choice(LEADS)} {rng.choice(LEADS)} {rng.choice(LEADS)}"[:200] + "..."
        rows.append(
            {
                "title": title,
                "iso": iso,
                "shown": shown,
                "hours": f"{iso[11:13]}.00 - 16.00",
                "lead": lead,
                "last": "Anmälningsdatum är passerat" if closed else f"Anmäl dig här – senast {rng.randint(1, 28)} september",
            }
        )
    return rows


def listings() -> list[Blank]:
    """The county calendar in the shapes that such lists have."""
    path = "/{}/om-oss/kalender.html"
    icon = '<img alt="Klocka som ikon" src="/images/klocka.svg">'
    channel = "".join(
        f'<li class="sv-channel-item"><p>{e["shown"]} {icon} {e["hours"]}</p><a href="/kronoberg/x.html">{e["title"]}</a> {e["lead"]}<p>{e["last"]}</p></li>\n'
        for e in entries("channel", 8)
    )
    archive = "".join(
        f'<div class="sv-archive-item"><time datetime="{e["iso"]}">{e["shown"]}</time><h2><a href="/skane/x.html">{e["title"]}</a></h2><p>{e["lead"]}</p><p>{e["last"]}</p></div>\n'
        for e in entries("archive", 10)
    )
    state = {
        "items": [
            {
                "title": e["title"],
                "startDate": e["iso"],
                "uri": f"/uppsala/om-oss/kalender/kalenderhandelser---uppsala/{e['iso'][:10]}-{chrome.slug_of(e['title'])}.html",
            }
            for e in entries("state", 9)
        ]
    }
    script = f"<h1>Kalender</h1><div data-cid=\"12.4f3a\"></div><script>AppRegistry.registerInitialState('12.4f3a',{json.dumps(state, ensure_ascii=False)});</script>"
    text = "KALENDER\n\n" + "\n\n".join(
        f" • {e['shown']} Klocka som ikon {e['hours']}\n  {e['title']} {e['lead']}\n\n  {e['last']}" for e in entries("text", 6)
    )
    empty = "<h1>Kalender</h1><p>Här hittar du våra kurser, konferenser och andra evenemang.</p><p>Det finns inga kommande händelser.</p>"
    start = f"<h1>Länsstyrelsen Gotland</h1><h2>Aktuellt</h2><p>Nya regler för strandskydd</p><h2>KALENDER</h2><ul>{channel}</ul><h2>Besöksmål</h2><p>Guide till utflyktsmål</p>"
    return [
        Blank(
            "calendar-channel",
            ("listing",),
            SITE + path.format("kronoberg"),
            framed(
                "c",
                "kronoberg",
                path.format("kronoberg"),
                "Kalender",
                f'<h1>Kalender</h1><ul class="sv-channel sv-defaultlist">{channel}</ul>',
            ),
            "A list of eight events as a SiteVision channel.",
        ),
        Blank(
            "calendar-archive",
            ("listing",),
            SITE + path.format("skane"),
            framed(
                "a",
                "skane",
                path.format("skane"),
                "Kalender",
                f'<h1>Kalender</h1><div class="sv-archive-portlet sv-portlet">{archive}</div><div class="env-pagination"><a href="?page=2">Nästa</a></div>',
            ),
            "An archive portlet with time elements.",
        ),
        Blank(
            "calendar-state",
            ("listing", "script_shell"),
            SITE + path.format("uppsala"),
            framed("s", "uppsala", path.format("uppsala"), "Kalender", script, events=0),
            "The items stand in the state JSON alone.",
        ),
        Blank(
            "calendar-empty",
            ("listing", "empty"),
            SITE + path.format("orebro"),
            framed("e", "orebro", path.format("orebro"), "Kalender", empty, events=0),
            "A calendar with nothing scheduled.",
        ),
        Blank(
            "county-start",
            ("listing",),
            SITE + "/gotland.html",
            framed("g", "gotland", "/gotland.html", "Länsstyrelsen Gotland", start),
            "A county's start page with its calendar box.",
        ),
        Blank("calendar-text", ("listing",), SITE + path.format("dalarna"), text.encode(), "A copied calendar list.", "page.txt"),
    ]


DIARY = (
    (
        "Mars 2023",
        (
            "1 mars klockan 09.00 Styrelsemöte, residenset",
            "3 mars klockan 13.00–15.00 Besök på Rönnebergs såg",
            "8 mars klockan 18.00 Invigning av utställning",
            "14-15 mars Landshövdingemöte i Stockholm",
            "22 mars Möte med Försvarsmakten",
        ),
    ),
    (
        "April 2023",
        (
            "4 april klockan 10.00 Länsledningsmöte",
            "12 april Studiebesök på räddningstjänsten",
            "19 april klockan 12.00 Lunch med näringslivsrådet",
            "27 april klockan 08.30 Frukostmöte",
        ),
    ),
    (
        "Maj 2023",
        (
            "2 maj klockan 14.00 Medborgarskapsceremoni",
            "9 maj Europadagen, flagghissning klockan 08.00",
            "23 maj klockan 09.00–16.00 Resa i länet",
        ),
    ),
)
NEWS = (
    "Nya pengar till våtmarker i länet",
    "Publicerad 12 september 2022",
    "Länsstyrelsen har beslutat om 4 500 000 kronor till sju våtmarksprojekt. Beslutet togs den 8 september och pengarna betalas ut före den 31 december 2022.",
    "– Vi är glada över att så många markägare vill vara med, säger Birgit Falkman, enhetschef på Länsstyrelsen.",
    "Det första projektet startade i maj och väntas vara klart våren 2024. Sedan 2018 har 120 hektar våtmark anlagts. Ansökan för nästa år öppnar den 1 februari.",
    "Den 1 januari 2021 ändrades reglerna så att även föreningar kan få stöd.",
)
CONTACT = (
    "Kontakta oss",
    "Vår växel är öppen måndag till fredag klockan 08.00-16.30.",
    "Besöksadress: Kungsgatan 8, Växjö",
    "Postadress: 351 86 Växjö",
    "Telefon: 010-555 00 00",
    "E-post: kronoberg@example.se",
    "Diariet har öppet klockan 9.00-15.00. Lunchstängt 12.00-13.00.",
)


def prose() -> list[Blank]:
    """The governor's diary, news, and the page about the office."""
    diary = "".join(f"<h2>{month}</h2>" + "".join(f"<p>{line}</p>" for line in lines) for month, lines in DIARY)
    diary_text = "Landshövdingens kalender\n\n" + "\n\n".join("\n\n".join((month, *lines)) for month, lines in DIARY)
    news = f"<h1>{NEWS[0]}</h1>" + "".join(f"<p>{line}</p>" for line in NEWS[1:])
    contact = f"<h1>{CONTACT[0]}</h1>" + "".join(f"<p>{line}</p>" for line in CONTACT[1:])
    diary_at, news_at, contact_at = (
        "/vasterbotten/om-oss/landshovdingens-kalender.html",
        "/jamtland/om-oss/nyheter-och-press/nyheter---jamtland/2022-09-12-nya-pengar-till-vatmarker.html",
        "/kronoberg/om-oss/kontakta-oss.html",
    )
    return [
        Blank(
            "governors-diary",
            ("other", "listing"),
            SITE + diary_at,
            framed(
                "d",
                "vasterbotten",
                diary_at,
                "Landshövdingens kalender",
                f"<h1>Landshövdingens kalender</h1><p>Här är ett urval av vad landshövdingen gör.</p>{diary}",
            ),
            "The governor's diary: many dates under month headings.",
        ),
        Blank(
            "governors-diary-text",
            ("other", "listing"),
            SITE + diary_at,
            diary_text.encode(),
            "The same as copied text.",
            "page.txt",
        ),
        Blank(
            "news",
            ("other",),
            SITE + news_at,
            framed("n", "jamtland", news_at, NEWS[0], news),
            "News with dates and sums in its sentences.",
        ),
        Blank("news-text", ("other",), SITE + news_at, "\n\n".join(NEWS).encode(), "The same as copied text.", "page.txt"),
        Blank(
            "contact-page",
            ("other",),
            SITE + contact_at,
            framed("k", "kronoberg", contact_at, CONTACT[0], contact),
            "The office's own addresses and opening hours.",
        ),
    ]


def gone() -> list[Blank]:
    """Pages that are not there any more."""
    at = "/halland/om-oss/kalender/kalenderhandelser---halland/2021-02-03-tillsynsdag.html"
    missing = "<h1>Sidan kunde inte hittas</h1><p>Sidan du söker finns inte. Den kan ha flyttats eller tagits bort.</p><p>Använd sökfunktionen eller gå till startsidan.</p>"
    wordpress = '<!DOCTYPE html><html lang="sv"><head><title>Sidan hittades inte - Föreningen</title></head><body class="error404"><main><h1>Hoppsan! Sidan hittades inte.</h1><p>Det verkar inte finnas något här. Prova att söka?</p></main></body></html>'
    nginx = "<html>\n<head><title>410 Gone</title></head>\n<body>\n<center><h1>410 Gone</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n"
    return [
        Blank(
            "removed-sitevision",
            ("removed",),
            SITE + at,
            framed("r", "halland", at, "Sidan kunde inte hittas", missing),
            "The site's own 404 page.",
        ),
        Blank(
            "removed-text",
            ("removed",),
            SITE + at,
            "404\n\nSidan kunde inte hittas\n\nSidan du försöker nå finns inte längre. Evenemanget kan ha passerat.\n".encode(),
            "A copied 404 page.",
            "page.txt",
        ),
        Blank("removed-wordpress", ("removed",), "https://www.example.org/kurs/", wordpress.encode(), "A WordPress 404 page."),
        Blank("removed-server", ("removed",), "https://www.example.org/traff.html", nginx.encode(), "A server's own 410 page."),
    ]


def walls() -> list[Blank]:
    """Pages that stand in the way of the page, and shells without it."""
    rng = chrome.seeded("walls")
    moment = f'<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><h1>www.example.org</h1><p id="cf-spinner">Verify you are human by completing the action below.</p><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){{window._cf_chl_opt={{cvId:"3",cRay:"{rng.getrandbits(64):x}"}};}})();</script></body></html>'
    denied = "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access this page on this server.<P>\nReference #18.2f1</BODY>\n</HTML>"
    captcha = '<html><head><title>Robotkontroll</title></head><body><h1>Är du en människa?</h1><p>Vi har sett ovanlig trafik från din dator. Bekräfta att du inte är en robot.</p><div class="g-recaptcha" data-sitekey="x"></div></body></html>'
    consent = '<!DOCTYPE html><html lang="sv"><head><title>Innan du fortsätter</title></head><body><div class="consent"><h1>Vi värnar om din integritet</h1><p>Vi och våra 214 partner använder kakor för att lagra och komma åt uppgifter på din enhet. Välj om du godkänner.</p><button>Godkänn alla</button><button>Avvisa alla</button><button>Hantera inställningar</button></div></body></html>'
    shell = '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kalender</title><script type="module" crossorigin src="/assets/index-4e1f.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
    nuxt = f'<!doctype html><html><head><title></title></head><body><div id="__nuxt"></div><script>window.__NUXT__={json.dumps({"config": {"k": [rng.getrandbits(30) for _ in range(300)]}})}</script><script src="/_nuxt/app.js" defer></script></body></html>'
    return [
        Blank(
            "bot-wall-moment", ("blocked",), "https://www.example.org/event/1", moment.encode(), "A bot check before the page."
        ),
        Blank(
            "bot-wall-denied", ("blocked",), "https://www.example.org/event/2", denied.encode(), "A content network's refusal."
        ),
        Blank("bot-wall-captcha", ("blocked",), "https://www.example.org/event/3", captcha.encode(), "A Swedish captcha page."),
        Blank(
            "consent-wall",
            ("blocked",),
            "https://www.example.org/event/4",
            consent.encode(),
            "Nothing but the question about cookies.",
        ),
        Blank("shell-spa", ("script_shell",), "https://www.example.org/app", shell.encode(), "An application that scripts fill."),
        Blank(
            "shell-state",
            ("script_shell",),
            "https://www.example.org/app2",
            nuxt.encode(),
            "The same with its state, without words.",
        ),
    ]


def hollow() -> list[Blank]:
    """Nothing at all, nothing but a menu, and bodies that are no pages."""
    rng = chrome.seeded("hollow")
    feed = (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Kalender</title>'
        + "".join(
            f"<item><title>{escape(title)}</title><pubDate>Mon, 03 Oct 2022 08:00:00 GMT</pubDate></item>"
            for title in OTHER_EVENTS[:6]
        )
        + "</channel></rss>"
    )
    data = json.dumps([{"title": title, "date": "2022-10-03"} for title in OTHER_EVENTS[:5]], ensure_ascii=False)
    pdf = (
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length 200>>stream\n"
        + zlib.compress(rng.randbytes(1500))
        + b"\nendstream\nendobj\ntrailer\n%%EOF\n"
    )
    menu = framed("m", "varmland", "/varmland/om-oss.html", None, "", events=0)
    county = next(iter(BOARDS))
    return [
        Blank("empty-bytes", ("empty",), SITE + f"/{county}/x.html", b"", "No bytes."),
        Blank("empty-space", ("empty",), SITE + f"/{county}/x.html", b" \n\t\r\n\xc2\xa0\n", "White space alone.", "page.txt"),
        Blank(
            "empty-body",
            ("empty",),
            SITE + f"/{county}/x.html",
            b"<!DOCTYPE html><html><head><title></title></head><body></body></html>",
            "A page without words.",
        ),
        Blank("empty-menu", ("empty", "other"), SITE + "/varmland/om-oss.html", menu, "Header, menu and footer round nothing."),
        Blank("xml-feed", ("other", "listing"), SITE + "/x.portlet?state=rss", feed.encode(), "An RSS feed."),
        Blank("json-data", ("other", "listing"), SITE + "/x.json", data.encode(), "JSON."),
        Blank("pdf-file", ("other", "empty"), SITE + "/x.pdf", pdf, "A PDF file."),
        Blank("gzip", ("other", "empty"), SITE + "/x", gzip.compress(feed.encode(), mtime=0), "Bytes that are still compressed."),
        Blank("noise", ("other", "empty"), SITE + "/x", rng.randbytes(4000), "Random bytes."),
    ]


def pages() -> list[Blank]:
    """All pages without an event."""
    return [*listings(), *prose(), *gone(), *walls(), *hollow()]
