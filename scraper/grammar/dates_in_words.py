"""Days whose month is a word: "11 nov 2022", "21- 25 nov 2022", "tisdagen den 26 juni". A table of rules with their proofs."""

import re
from itertools import pairwise

from scraper.grammar.date_parts import (
    BEFORE,
    COUNT,
    DAY,
    DEN,
    HEAD,
    LIST,
    LONG_WEEKDAY,
    MONTH,
    ORDINAL,
    SINCE,
    TILL,
    WEEKDAY,
    YEAR,
    DateRange,
    PartialDate,
    is_counted,
    month_of,
    number_of,
    order,
    pair,
    partial,
    weekday_of,
    year_of,
)
from scraper.grammar.rule import Rule

_APART = r"\b(?:eller|respektive)\b"


def _single(match: re.Match[str]) -> DateRange | None:
    got = match.groupdict()
    if got["year"] and COUNT.match(match.string, match.end(), match.endpos):
        return None  # "den 5 maj 2000 kr"
    day = partial(number_of(got["day"]), month_of(got["month"]), year_of(got.get("year")), weekday_of(got.get("head")))
    return DateRange(day) if day else None


def _word_range(match: re.Match[str]) -> DateRange | None:
    month, year = month_of(match["month"]), year_of(match["year"])
    if match["month1"] is None and number_of(match["first"]) >= number_of(match["last"]):
        return None  # days of one month are in order
    if match["month1"] is None and is_counted(match):
        return None
    last = partial(number_of(match["last"]), month, year, weekday_of(match["head2"]))
    first_month = month_of(match["month1"]) if match["month1"] else month
    first = partial(number_of(match["first"]), first_month, year_of(match["year1"]), weekday_of(match["head1"]))
    return pair(first, last)


_LIST_DAY = re.compile(rf"(?P<head>{HEAD})?(?P<day>{DAY})(?:\s*(?P<month>{MONTH}))?", re.IGNORECASE)


def _word_list(match: re.Match[str]) -> DateRange | None:
    """Several days: one after the other they are a range, else days apart."""
    month, year = month_of(match["month"]), year_of(match["year"])
    days: list[PartialDate | None] = []
    for part in reversed(list(_LIST_DAY.finditer(match["days"] + match["day"] + " " + match["month"]))):
        month = month_of(part["month"]) if part["month"] else month
        days.insert(0, partial(number_of(part["day"]), month, year, weekday_of(part["head"])))
    known = [day for day in days if day is not None]
    if len(known) != len(days) or [order(d) for d in known] != sorted({order(d) for d in known}):
        return None
    apart = re.search(_APART, match["days"], re.IGNORECASE)
    if not apart and all(b.month == a.month and b.day == a.day + 1 for a, b in pairwise(known)):
        return DateRange(known[0], known[-1])
    return DateRange(known[0], None, tuple(known[1:]))


def _weekday_pair(match: re.Match[str]) -> DateRange | None:
    month, year = month_of(match["month"]), year_of(match["year"])
    first = partial(
        number_of(match["first"]), month_of(match["month1"]) if match["month1"] else month, None, weekday_of(match["head1"])
    )
    return pair(first, partial(number_of(match["last"]), month, year, weekday_of(match["head2"])))


def _listing_pair(match: re.Match[str]) -> DateRange | None:
    """Days, then the months and years of each: "22 25 sep 2021 jan 2022"."""
    month, year = month_of(match["month"]), year_of(match["year"])
    last_month = month_of(match["month2"]) if match["month2"] else month
    last_year = year_of(match["year2"]) if match["year2"] else year
    return pair(partial(int(match["first"]), month, year), partial(int(match["last"]), last_month, last_year))


_D = PartialDate
RULES: tuple[Rule[DateRange], ...] = (
    Rule(
        "days of a list",
        re.compile(
            rf"{BEFORE}(?P<first>\d\d)\s+(?P<last>\d\d)\s+(?P<month>{MONTH})(?P<year>{YEAR})"
            rf"(?:\s+(?P<month2>{MONTH})(?P<year2>{YEAR}))?",
            re.IGNORECASE,
        ),
        _listing_pair,
        {
            "28 29 sep 2021": DateRange(_D(28, 9, 2021), _D(29, 9, 2021)),
            "22 25 sep 2021 jan 2022": DateRange(_D(22, 9, 2021), _D(25, 1, 2022)),
        },
        ("28 29", "29 28 sep 2021", "2021 28 sep 2021"),
    ),
    Rule(
        "two dates of a list",
        re.compile(
            rf"{BEFORE}(?P<first>\d\d)\s+(?P<month>{MONTH})(?P<year>{YEAR})\s+"
            rf"(?P<last>\d\d)\s+(?P<month2>{MONTH})(?P<year2>{YEAR})",
            re.IGNORECASE,
        ),
        _listing_pair,
        {"30 dec 2022 02 jan 2023": DateRange(_D(30, 12, 2022), _D(2, 1, 2023))},
        ("30 dec 2022 02 jan", "30 dec 2023 02 jan 2023"),
    ),
    Rule(
        "range of weekdays",
        re.compile(
            rf"{BEFORE}{SINCE}?(?P<head1>{LONG_WEEKDAY})(?:{TILL}|{LIST})(?P<head2>{LONG_WEEKDAY})[\s,:]*{DEN}?"
            rf"(?P<first>{DAY})(?:\s*(?P<month1>{MONTH}))?(?:{TILL}|{LIST})(?P<last>{DAY})\s*(?P<month>{MONTH})(?P<year>{YEAR})?",
            re.IGNORECASE,
        ),
        _weekday_pair,
        {
            "tisdag-onsdag 5-6 juni 2018": DateRange(_D(5, 6, 2018, 1), _D(6, 6, 2018, 2)),
            "lördag och söndag den 30 april och 1 maj": DateRange(_D(30, 4, None, 5), _D(1, 5, None, 6)),
        },
        ("tisdag-onsdag 5 juni", "tisdag-onsdag 9-12"),
    ),
    Rule(
        "range of days",
        re.compile(
            rf"{BEFORE}{SINCE}?(?P<head1>{HEAD})?(?P<first>{DAY})(?:\s*(?P<month1>{MONTH})(?P<year1>{YEAR})?)?"
            rf"{TILL}(?P<head2>{HEAD})?(?P<last>{DAY})\s*(?P<month>{MONTH})(?P<year>{YEAR})?",
            re.IGNORECASE,
        ),
        _word_range,
        {
            "21- 25 nov 2022": DateRange(_D(21, 11, 2022), _D(25, 11, 2022)),
            "04- 05 mar 2025": DateRange(_D(4, 3, 2025), _D(5, 3, 2025)),
            "25- 26 maj": DateRange(_D(25, 5), _D(26, 5)),
            "Den 17-18 okt": DateRange(_D(17, 10), _D(18, 10)),
            "den 6-7 september": DateRange(_D(6, 9), _D(7, 9)),
            "30 april-2 maj": DateRange(_D(30, 4), _D(2, 5)),
            "30 december - 2 januari 2023": DateRange(_D(30, 12, 2022), _D(2, 1, 2023)),
            "från tisdag 5 juni till onsdag 6 juni 2018": DateRange(_D(5, 6, 2018, 1), _D(6, 6, 2018, 2)),
            "onsdag 5-6 juni": DateRange(_D(5, 6, None, 2), _D(6, 6)),
            "4/5 juni": DateRange(_D(4, 6), _D(5, 6)),
            "24 november 2022 – 25 januari 2023": DateRange(_D(24, 11, 2022), _D(25, 1, 2023)),
        },
        (
            "7-6 juni", "21-25", "10-30 februari", "2021-25 nov", "Dag 1 - måndag 27 mars",
            "kl. 12 - torsdag 22 september", "klockan 9-10 juni",
        ),
    ),
    Rule(
        "several days",
        re.compile(
            rf"{BEFORE}(?P<days>(?:{HEAD}?{DAY}(?:\s*{MONTH})?{LIST}){{1,12}}{HEAD}?)(?P<day>{DAY})\s*(?P<month>{MONTH})(?P<year>{YEAR})?",
            re.IGNORECASE,
        ),
        _word_list,
        {
            "den 23 och 24 maj": DateRange(_D(23, 5), _D(24, 5)),
            "den 1 eller 2 maj": DateRange(_D(1, 5), None, (_D(2, 5),)),
            "5, 12 och 19 maj 2021": DateRange(_D(5, 5, 2021), None, (_D(12, 5, 2021), _D(19, 5, 2021))),
            "tisdag den 5 och onsdag den 6 maj": DateRange(_D(5, 5, None, 1), _D(6, 5, None, 2)),
            "20 april och 4 maj": DateRange(_D(20, 4), None, (_D(4, 5),)),
        },
        ("16 och 18 personer", "19 och 12 maj", "kl 9 och 16"),
    ),
    Rule(
        "day and month",
        re.compile(rf"{BEFORE}(?P<head>{HEAD})?(?P<day>{DAY})\s*(?P<month>{MONTH})(?P<year>{YEAR})?", re.IGNORECASE),
        _single,
        {
            "11 nov 2022": DateRange(_D(11, 11, 2022)),
            "08 jun 2023": DateRange(_D(8, 6, 2023)),
            "Tisdagen 26 juni": DateRange(_D(26, 6, None, 1)),
            "onsdagen den 24 september": DateRange(_D(24, 9, None, 2)),
            "Söndag, 17 nov, 2019": DateRange(_D(17, 11, 2019, 6)),
            "den 24:e december": DateRange(_D(24, 12)),
            "1:a maj": DateRange(_D(1, 5)),
            "12 mar. 2020": DateRange(_D(12, 3, 2020)),
            "3 sept": DateRange(_D(3, 9)),
            "8 juni -22": DateRange(_D(8, 6, 2022)),
            "8 juni '22": DateRange(_D(8, 6, 2022)),
            "FREDAG 5 MAJ": DateRange(_D(5, 5, None, 4)),
            "fre 5 maj": DateRange(_D(5, 5, None, 4)),
            "Onsdag: 14 mars": DateRange(_D(14, 3, None, 2)),
            "20 november 2021 av Stina Berg": DateRange(_D(20, 11, 2021)),
        },
        (
            "30 februari", "29 feb 2021", "31 juni", "115 maj", "5 majblommor", "5 decimaler", "16 marsvin", "2.5 mars", "32 maj",
            "5 augustinermunkar", "12:30 maj", "5 maj 2000 kr",
        ),
    ),
    Rule(
        "ordinal and month",
        re.compile(rf"{BEFORE}(?P<head>{HEAD})?(?P<day>{ORDINAL})\s+(?P<month>{MONTH})(?P<year>{YEAR})?", re.IGNORECASE),
        _single,
        {
            "den tredje maj": DateRange(_D(3, 5)),
            "Tisdag den tjugofjärde maj 2022": DateRange(_D(24, 5, 2022, 1)),
            "första maj": DateRange(_D(1, 5)),
        },
        ("den andra majoriteten", "trettioförsta juni", "tredje kvartalet"),
    ),
    Rule(
        "month first",
        re.compile(
            rf"{BEFORE}(?P<head>{WEEKDAY}\s*,?\s*)?(?P<month>{MONTH})\s+(?P<day>[12]\d|3[01]|0?[1-9])"
            rf"(?:,\s*(?P<year>20\d\d)(?!\d)|(?=\s*@))",
            re.IGNORECASE,
        ),
        _single,
        {
            "maj 23, 2019": DateRange(_D(23, 5, 2019)),
            "Torsdag, maj 23, 2019": DateRange(_D(23, 5, 2019, 3)),
            "maj 23 @ 18:00": DateRange(_D(23, 5)),
        },
        ("maj 23", "maj 32, 2019", "i maj 2019"),
    ),
)  # fmt: skip
