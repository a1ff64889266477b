"""What a capable user writes in an afternoon: BeautifulSoup for the lines, regular expressions and dateparser for the rest.

Like the rules that it is compared with, it was written looking at the developed half and the made-up pages alone.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise, takewhile
from typing import Any
from urllib.parse import urlsplit

import dateparser
from bs4 import BeautifulSoup

Person = dict[str, str | None]

BLOCKS = "p div li ul ol h1 h2 h3 h4 h5 h6 tr td th dt dd section article table".split()
NOISE = "script style nav header footer aside form noscript button svg".split()
LABELS = {
    "when": "datum och tid|datum|tid|när|dag",
    "venue": "plats|var|lokal|adress",
    "cost": "kostnad|pris|avgift|deltagaravgift|kursavgift",
    "deadline": "sista anmälningsdag|sista anmälningsdatum|sista dag för anmälan|anmälan senast|anmäl dig senast|osa",
    "organiser": "arrangör|arrangörer",
}
LABEL = {name: re.compile(rf"(?:{words})\s*(?::\s*(.*)|$)", re.IGNORECASE) for name, words in LABELS.items()}
MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split()
DATE = re.compile(
    rf"\b(\d{{1,2}})(?::?e)?\s*(?:[-–]\s*(\d{{1,2}}))?\s+({'|'.join(MONTHS)})[a-z]*\.?,?(?:\s+(\d{{4}}))?", re.IGNORECASE
)
ISO = re.compile(r"\b20\d\d-\d\d-\d\d\b")
YEAR = re.compile(r"\b20\d\d\b")
HOURS = re.compile(r"\b(\d{1,2})[.:](\d{2})(?:\s*(?:-|–|till)\s*(?:kl\.?\s*)?(\d{1,2})[.:](\d{2}))?")
ITEM = re.compile(
    r"[-•|]?\s*(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})(?:\s*[-–]\s*(\d{1,2})[.:](\d{2}))?\s*[-–:|]?\s*(.*)", re.IGNORECASE
)
WORD = r"[A-ZÅÄÖÉ][a-zåäöéüè]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?"
POST = r"Landshövding|Professor|Docent|Ordförande|Generaldirektör|Kommunalråd|Minister|Biskop|Rektor|Länsråd|ordförande|moderator"
PERSON = re.compile(
    rf"(?:\b({POST}) )?\b({WORD}(?: (?:(?:von|af|de) )?{WORD}){{1,2}})"
    rf"(?:(?:\s*[,(|]\s*|\s+[–-]\s+|\s+(?=(?:vid|från|på) ))([^,.;()|]+)(?:[,|]\s*([^,.;()|]+))?)?"
)
BODY = re.compile(r"länsstyrelse|region\b|kommun\b|universitet|högskola|verket|myndighet|museum|förbund|\bAB\b", re.IGNORECASE)
NO_NAME = re.compile(rf"{BODY.pattern}|sverige|län\b|svenska|\b(?:Det|En|Den|Hotel|Agenda)\b", re.IGNORECASE)
OFFICE = re.compile(
    r"chef|ledare|direktör|ordförande|strateg|handläggare|professor|forskare|samordnare|vd\b|konsult|rådgivare", re.IGNORECASE
)
POST_AT_BODY = re.compile(r"(\S+(?: (?!vid |på |från |hos )[^A-ZÅÄÖ\s]\S*)*) (?:(?:vid|på|från|hos) )?([A-ZÅÄÖ].*)")
SAYS = re.compile(r"\s+(?:berättar|inleder|informerar|presenterar|hälsar|föreläser|pratar|talar|visar)\b.*")
STREET = re.compile(r"[A-ZÅÄÖ][\wåäö]*(?:gatan|vägen|torget|gränd|allén|plan) \d+ ?[A-Z]?\b")
SUM = re.compile(r"(?<!moms )(\d[\d \u00a0]*\d|\d)(?:[.,]\d\d)?\s*(?:kr\b|kronor|sek\b|:-)", re.IGNORECASE)
FREE = re.compile(r"kostnadsfri|gratis|fri entré|ingen kostnad|utan kostnad", re.IGNORECASE)
ONLINE = re.compile(r"webbinari|digital|online|zoom|teams|skype|videolänk", re.IGNORECASE)
STATUS = {"cancelled": "inställ", "postponed": "framflytta|uppskj|nytt datum", "full": "fullbokat|fullbokad|fullsatt"}
KINDS = {
    "registration": "registrering|incheckning|samling|insläpp", "welcome": "välkom|inled|öppn", "lunch": "lunch",
    "break": "fika|kaffe|paus|mingel", "meal": "middag|frukost", "panel": "panel", "discussion": "samtal|diskussion",
    "activity": "workshop|grupparbete|studiebesök|rundtur|vandring", "closing": "avslut|summering|slut\\b",
}  # fmt: skip
COUNTIES = {
    "sodermanland": "Södermanland", "ostergotland": "Östergötland", "jonkoping": "Jönköping", "skane": "Skåne", "varmland": "Värmland",
    "vastra-gotaland": "Västra Götaland", "orebro": "Örebro", "vastmanland": "Västmanland", "gavleborg": "Gävleborg",
    "vasternorrland": "Västernorrland", "jamtland": "Jämtland", "vasterbotten": "Västerbotten",
}  # fmt: skip


def lines(page: bytes | str) -> tuple[str, list[str]]:
    """The heading and the lines of a page; in copied text the heading is the line under the date line, else the first."""
    if isinstance(page, str):
        text = [line for line in (" ".join(line.replace("\u00ad", "").split()) for line in page.splitlines()) if line]
        below = next((number + 1 for number, line in enumerate(text[:8]) if DATE.match(line)), 0)
        return next((line for line in text[below:] if len(line.split()) > 2 and not re.search("[»|/]", line)), ""), text
    soup = BeautifulSoup(page, "lxml")
    h1 = soup.find("h1")
    heading = " ".join(h1.get_text().replace("\u00ad", "").split()) if h1 else None
    for tag in soup.find_all(NOISE):
        tag.decompose()
    for tag in soup.find_all("br"):
        tag.replace_with("\n")
    for tag in soup.find_all(BLOCKS):
        tag.insert_before("\n")
        tag.append("\n")
    first, text = lines((soup.find("main") or soup.body or soup).get_text())
    return heading or first, text


def labelled(text: Sequence[str], name: str) -> str:
    """What stands after a label, on its line or the next."""
    for line, following in pairwise([*text, ""]):
        match = LABEL[name].fullmatch(line)
        if match and (value := match[1] or following) and not any(label.fullmatch(value) for label in LABEL.values()):
            return value
    return ""


def days(text: str, written: datetime | None, year: str | None) -> tuple[str | None, str | None]:
    """First and last day in a text; a missing year is the page's, else that of the first such day after the writing."""
    if iso := ISO.search(text):
        return iso[0], iso[0]
    if match := DATE.search(text):
        first, last, name, own = match.groups()
        month = MONTHS.index(name.lower()) + 1
        number = int(own or year or 0)
        if not number and written:
            number = written.year + ((month, int(first)) < (written.month, written.day))
        return (
            (f"{number}-{month:02}-{int(first):02}", f"{number}-{month:02}-{int(last or first):02}") if number else (None, None)
        )
    settings: Any = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    found = dateparser.parse(text, languages=["sv"], settings=settings) if text else None
    return (found.date().isoformat(), found.date().isoformat()) if found else (None, None)


def when(text: Sequence[str], written: datetime | None, year: str | None) -> tuple[str | None, str | None]:
    """Start and end: the labels Datum and Tid, else the first line with a date and hours, else the first date."""
    values = [labelled([line, following], "when") for line, following in pairwise([*text, ""])]
    pairs = [f"{line} {following}" for line, following in pairwise([*text, ""]) if DATE.search(line)]
    dated = [pair for pair in pairs if not re.match(r"senast|sista|publicer|osa", pair, re.IGNORECASE)]
    timed = [pair for pair in dated if HOURS.search(DATE.sub("", pair))]
    for place in (" ".join(filter(None, values)), *timed[:1], *dated[:1]):
        first, last = days(place, written, year)
        if first:
            hours = HOURS.search(ISO.sub("", DATE.sub("", place)))
            if not hours or hours[0].startswith("00.00"):
                return first, last if last != first else None
            return f"{first}T{int(hours[1]):02}:{hours[2]}", f"{last}T{int(hours[3]):02}:{hours[4]}" if hours[3] else None
    return None, None


def people(text: str) -> list[Person]:
    """``Name Name, role, organisation``: of one thing said, capitals and the words for offices and bodies tell which it is."""
    found: list[Person] = []
    for post, name, one, other in PERSON.findall(text):
        if not NO_NAME.search(name) and (post or one):
            role, body = SAYS.sub("", one), SAYS.sub("", other)
            if not body and (split := POST_AT_BODY.fullmatch(role)) and OFFICE.search(split[1]):
                role, body = split[1], split[2]
            elif not body and (BODY.search(role) or (role[:1].isupper() and not OFFICE.search(role))):
                role, body = "", role
            body = re.sub(r"^(?:vid|på|från|hos) ", "", body.strip())
            found.append({"name": name, "role": post or role.strip() or None, "organisation": body or None})
    return found


def agenda(text: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Lines that begin with a clock time; the next line is the title where the time stands alone, else the speakers stand there."""
    starts = [number for number, line in enumerate(text) if ITEM.fullmatch(line)]
    for number, following in pairwise([*starts, len(text)]):
        match = ITEM.fullmatch(text[number])
        below = list(text[number + 1 : min(following, number + 5)])
        if match and (title := match[5] or (below.pop(0) if below else "")):
            speakers = people(" ; ".join([title, *below]))
            for person in PERSON.finditer(title):
                if any(speaker["name"] == person[2] for speaker in speakers):
                    title = title[: person.start()].strip(" ,.-–:|") or title
                    break
            kind = next((kind for kind, words in KINDS.items() if re.search(words, title, re.IGNORECASE)), "talk")
            end = f"{int(match[3]):02}:{match[4]}" if match[3] else None
            yield {"start": f"{int(match[1]):02}:{match[2]}", "end": end, "title": title, "kind": kind, "speakers": speakers}


def place(value: str) -> Person | None:
    """``Name, Street 1, Town`` or ``Name i Town``."""
    if not value or ONLINE.search(value):
        return None
    street = STREET.search(value)
    rest = value.replace(street[0], "") if street else value
    parts = [part.strip(" .") for part in re.sub(r"\([^)]*\)", "", rest).split(",") if part.strip(" .")]
    if len(parts) == 1 and " i " in parts[0] and not BODY.search(parts[0]):
        parts = parts[0].rsplit(" i ", 1)
    town = parts.pop().removeprefix("i ") if len(parts) > 1 else None
    return {"name": ", ".join(parts) or None, "street": street[0] if street else None, "postal_code": None, "locality": town}


def cost(text: Sequence[str]) -> dict[str, Any] | None:
    """From the label, else from the whole text."""
    value = labelled(text, "cost") or "\n".join(text)
    amounts = [{"amount": int(re.sub(r"\D", "", amount))} for amount in SUM.findall(re.sub(r"\([^)]*moms[^)]*\)", "", value))]
    free = bool(FREE.search(value))
    return {"free": free and not amounts, "amounts": amounts} if free or amounts else None


def read(page: bytes | str, url: str | None, written: datetime | None) -> dict[str, Any]:
    """The record of a page."""
    return from_lines(*lines(page), url, written)


def from_lines(heading: str, text: Sequence[str], url: str | None, written: datetime | None) -> dict[str, Any]:
    """The record of a page's heading and lines."""
    address = urlsplit(url or "")
    year = YEAR.search(ISO.sub("", address.path)) or YEAR.search(heading)
    start, end = when(text, written, year and year[0])
    items = list(agenda(text))
    if start and "T" not in start and items:
        start = f"{start}T{items[0]['start']}"
    until = labelled(text, "deadline") or next((line for line in text if re.search(r"anmäl.*senast", line, re.IGNORECASE)), "")
    venue = place(labelled(text, "venue"))
    online = ONLINE.search(f"{heading} {labelled(text, 'venue')}")
    slug = address.path.strip("/").split("/")[0].lower()
    board = f"Länsstyrelsen {COUNTIES.get(slug, slug.title())}" if address.hostname == "www.lansstyrelsen.se" else None
    body = takewhile(lambda line: not line.lower().startswith("kontakt"), text)
    found = [person for item in items for person in item["speakers"]]
    speakers = {person["name"]: person for person in [*(people(" ; ".join(body)) if not found else []), *found]}
    return {
        "title": re.sub(
            r"^(?:INSTÄLLT|FULLBOKAT|FULLBOKAD|FRAMFLYTTAT)\W+|\s*(?:den|\w+dag)? ?\d+ \w+( 20\d\d)?!?$", "", heading
        ),
        "status": next((name for name, words in STATUS.items() if re.search(words, heading, re.IGNORECASE)), "scheduled"),
        "start": start,
        "end": end,
        "deadline": days(until, written, year and year[0])[0],
        "mode": "hybrid" if venue and online else "online" if online else "in_person" if venue else None,
        "venue": venue,
        "organiser": labelled(text, "organiser") or board,
        "cost": cost(text),
        "agenda": items,
        "speakers": list(speakers.values()),
    }
