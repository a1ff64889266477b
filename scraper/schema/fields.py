"""What each field of the record means, in which unit and format, with examples: a row a field, a table an object.

The first examples of the rows together tell of one event: the schema's own example and those of nested objects are made of them.
A row without examples is of another object, or a list of them.
"""

from typing import Any, Final, NamedTuple


class Field(NamedTuple):
    """One field: a sentence on what it means, and values that it may have."""

    meaning: str
    examples: tuple[Any, ...]


def _field(meaning: str, *examples: Any) -> Field:  # noqa: ANN401 - JSON
    return Field(meaning, examples)


_WHEN = "Europe/Stockholm, ISO 8601 with seconds and offset, or the day alone when no clock time is known"
_PROGRAMME = "Programmet börjar med kaffe och avslutas med ett studiebesök vid våtmarken."

FIELDS: Final[dict[str, dict[str, Field]]] = {
    "Event": {
        "schema_version": _field("The record's version; it changes only when a field's name or meaning does.", "1.0"),
        "id": _field(
            "Stable identity, from the page's canonical address (for lansstyrelsen.se the part behind the archive, so that "
            "a move keeps it), or `sha256:` and 32 hexadecimal digits of the content where no address is known; "
            "never from title or time.",
            "lansstyrelsen.se/2022-11-11-vatmarksdagen",
            "goteborg2050.se/2050_forum_2002.htm",
        ),
        "url": _field(
            "The page's canonical address, an absolute URL without fragment and session; null when not known.",
            "https://www.lansstyrelsen.se/skane/om-oss/kalender/kalenderhandelser---skane/2022-11-11-vatmarksdagen.html",
        ),
        "county": _field("Which county board's site the page is on; null for other sites."),
        "title": _field(
            "The event's own name as the page writes it, in Swedish; no site name and no status word.",
            "Våtmarksdagen",
        ),
        "status": _field(
            "`cancelled`, `postponed` or `full` when the page says so, else `scheduled`.",
            "scheduled",
            "cancelled",
        ),
        "start": _field(f"When the event begins: {_WHEN}.", "2022-11-11T09:00:00+01:00", "2022-11-11"),
        "end": _field(
            f"When the event ends: {_WHEN}; null when the page does not say.",
            "2022-11-11T15:30:00+01:00",
            "2022-11-12",
        ),
        "occurrences": _field(
            "Each occasion of an event that is held several times; `start` and `end` of the event are then those of the first. "
            "Empty otherwise.",
            [
                {"start": "2022-11-11T09:00:00+01:00", "end": "2022-11-11T15:30:00+01:00", "place": "Kristianstad"},
                {"start": "2022-11-18T09:00:00+01:00", "end": "2022-11-18T15:30:00+01:00", "place": "Lund"},
            ],
        ),
        "venue": _field("The physical place; null for events that are only online, and when the page names none."),
        "mode": _field(
            "How one takes part: `in_person`, `online`, or `hybrid` for both; null when the page does not say.",
            "hybrid",
            "online",
        ),
        "cost": _field("What taking part costs; null when the page does not say."),
        "deadline": _field(
            f"The last moment to register: {_WHEN}; a day alone counts to its end.",
            "2022-11-04",
            "2022-11-04T12:00:00+01:00",
        ),
        "registration": _field("How to register and whether one still can; null when the page does not say."),
        "organiser": _field("Who arranges the event, as the page writes it.", "Länsstyrelsen Skåne"),
        "description": _field(
            "The page's body text without banners, facts and programme; lines are separated by line feeds.",
            f"Välkommen till en dag om våtmarker.\n\n{_PROGRAMME}",
        ),
        "audience": _field("The target group, as the page writes it.", "Kommuner, markägare och konsulter"),
        "agenda": _field("Every timed line of the programme, in page order."),
        "speakers": _field("Everybody taking part, those of the agenda included, each person once, in page order."),
        "contacts": _field(
            "Contact persons; empty unless asked for (`--contacts`, `contacts=True`), since they are personal data.",
        ),
        "evidence": _field("The words from which each value was read; a value may have several entries."),
        "problems": _field(
            "What was seen and not understood, what conflicts and what was inferred; "
            "a null field without a problem means that the page does not say.",
        ),
        "source": _field("Where the bytes came from, and which version read them."),
    },
    "County": {
        "slug": _field("The county's name in addresses: lower case, ASCII.", "skane", "vastra-gotaland"),
        "name": _field("The county's name in Swedish, without 'län'.", "Skåne", "Västra Götaland"),
        "code": _field("The official county code of Statistics Sweden (SCB): two digits, as text.", "12", "01"),
    },
    "Occurrence": {
        "start": _field(f"When the occasion begins: {_WHEN}.", "2022-11-11T09:00:00+01:00", "2022-11-18"),
        "end": _field(f"When the occasion ends: {_WHEN}; null when the page does not say.", "2022-11-11T15:30:00+01:00"),
        "place": _field("Where the occasion is held, as the page writes it; null when it names no place for it.", "Kristianstad"),
    },
    "Venue": {
        "name": _field("The name of the house or place.", "Naturum Vattenriket"),
        "room": _field("The room in it, as the page writes it.", "Stora salen", "sammanträdesrum vån 9"),
        "street": _field("Street and number.", "Åsumsallén 20"),
        "postal_code": _field(
            "Swedish postal code: five digits, with or without a space as the page writes them.",
            "291 33",
            "18531",
        ),
        "locality": _field("The town or village.", "Kristianstad"),
        "text": _field(
            "The page's own wording of the place.",
            "Naturum Vattenriket, Stora salen, Åsumsallén 20, 291 33 Kristianstad",
        ),
    },
    "Cost": {
        "free": _field(
            "Whether taking part is free of charge; a no-show fee leaves it true. Null when the page does not say.",
            *(False, True),
        ),
        "amounts": _field("The sums that the page names, in page order."),
        "text": _field("The page's own wording of what it costs.", "450 kr exkl. moms för kommuner", "Kostnadsfritt"),
    },
    "Amount": {
        "amount": _field(
            "The sum in units of `currency`, kronor (SEK) unless that says otherwise: 187.5 is 187 kronor and 50 öre.",
            450,
            187.5,
        ),
        "currency": _field("Currency code of ISO 4217: three capitals.", "SEK", "EUR"),
        "what": _field(
            "Whom or what the sum is for, as the page writes it; `no_show` for a fee on those who do not come.",
            "kommuner",
            "no_show",
        ),
        "vat": _field("Whether value-added tax is `included` or `excluded`; null when the page does not say.", "excluded", None),
    },
    "Registration": {
        "url": _field(
            "The address at which one registers: a URL, or as the page writes it.",
            "https://anmalan.example.se/vatmarksdagen",
        ),
        "email": _field("The e-mail address to register at.", "anmalan@example.se"),
        "phone": _field("The telephone number to register at, as the page writes it.", "010-555 12 34"),
        "open": _field(
            "Whether one can register: false when the page says that it is too late; null when it does not say.", *(True, False)
        ),
        "capacity": _field("Number of places that the page names.", 120),
        "text": _field("The page's own wording of how to register.", "Anmäl dig senast den 4 november. Antalet platser är 120."),
    },
    "AgendaItem": {
        "day": _field("The item's day (YYYY-MM-DD), set only when the programme spans several days.", None, "2022-11-12"),
        "start": _field("When the item begins: local clock time HH:MM, 24 hours.", "09:30"),
        "end": _field("When the item ends, only when its line says so: local clock time HH:MM, 24 hours.", None, "10:15"),
        "end_inferred": _field(
            "The next item's start on the same day, when the line itself gives no end: local clock time HH:MM, 24 hours.",
            "10:15",
        ),
        "title": _field("The item's headline, without its time and its speakers.", "Våtmarker som vattenmagasin"),
        "kind": _field("What kind of item it is, told from its words; `other` when they do not tell.", "talk", "lunch"),
        "description": _field(
            "What stands under the headline; lines are separated by line feeds.",
            "Hur mycket vatten håller en våtmark?",
        ),
        "speakers": _field("Those named with the item, in page order."),
    },
    "Person": {
        "name": _field("The person's name, as the page writes it.", "Anna Exempelsson"),
        "role": _field("Job title or part in the programme, as written; null when not said.", "vattenhandläggare", "Moderator"),
        "organisation": _field("Employer or body, as written; null when not said.", "Länsstyrelsen Skåne"),
    },
    "Contact": {
        "name": _field("The person's name, or that of the office, as the page writes it.", "Bo Exempelsson"),
        "role": _field("Job title as written; null when not said.", "Projektledare"),
        "organisation": _field("Employer or body, as written; null when not said.", "Länsstyrelsen Skåne"),
        "email": _field("E-mail address.", "bo.exempelsson@example.se"),
        "phone": _field("Telephone number, as the page writes it.", "010-555 12 35"),
    },
    "Evidence": {
        "field": _field("The field: a JSON pointer (RFC 6901) into the record.", "/start", "/agenda/3/speakers/0/role"),
        "quote": _field("The words as they stand in the page's normalised text; null for metadata.", "11 november 2022 kl. 9.00"),
        "start": _field(
            "Where the words begin: offset in characters (Unicode code points, from 0) in the page's normalised text, "
            "which `scraper text` prints; null for metadata.",
            15,
        ),
        "end": _field(
            "Where the words end: offset in characters in the page's normalised text, not included; null for metadata.",
            40,
        ),
        "rule": _field("The name of the rule, or of the metadata, that gave the value.", "label"),
        "confidence": _field(
            "The share of such readings that were right on annotated pages, cautiously: 0 to 1; "
            "null or missing when it was not measured, and in older records.",
            0.98,
        ),
    },
    "Problem": {
        "code": _field("What kind of problem it is: a code of docs/problems.md.", "year_inferred"),
        "field": _field("The field: a JSON pointer (RFC 6901) into the record.", "/deadline"),
        "message": _field("What was seen, in English, for a person; its wording may change.", "year 2022 from the event's start"),
        "quote": _field("The words of the page that the problem is about, where there are any.", "4 november"),
    },
    "Source": {
        "fetched_at": _field("When the page was fetched: ISO 8601 in UTC; null when not known.", "2022-10-20T06:30:00Z"),
        "media_type": _field("The content's media type: HTML, or text as copied from a page.", "text/html"),
        "sha256": _field(
            "SHA-256 of the content: 64 hexadecimal digits, lower case.",
            "8770e77e6598679b55c622461709ece6abf066c2db90165cf583a6584c1d7a7d",
        ),
        "extractor": _field("The program that read the page, and its version.", "swedish-events 0.1.0"),
    },
}
