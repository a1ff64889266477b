"""Days: "11 nov 2022", "21- 25 nov 2022", "tisdagen den 26 juni", "5/12", "2015-11-05"; what is not said stays open."""

import calendar
import re
from itertools import pairwise
from typing import NamedTuple

from scraper.grammar.rule import Found, Rule
from scraper.grammar.tries import words
from scraper.lexicon.calendar import COUNTED, DASHES, DAY_ENDINGS, FROM, MEASURES, MONTHS, UNTIL, WEEKDAYS


class PartialDate(NamedTuple):
    """A day as the page writes it; ``year`` and ``weekday`` (Monday 0) are None where it does not say."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


class DateRange(NamedTuple):
    """One day, the first and the last of several days, or days apart that are named together (``others``)."""

    first: PartialDate
    last: PartialDate | None = None
    others: tuple[PartialDate, ...] = ()


_DASH = re.escape(DASHES)
_WEEKDAY = rf"(?:\b(?:{words(WEEKDAYS)})\b\.?)"
_LONG_WEEKDAY = rf"(?:\b(?:{words(w for w in WEEKDAYS if len(w) > 2)})\b\.?)"
_DEN = r"(?:\b(?:den|d\.|the)\s*)"
_HEAD = rf"(?:{_WEEKDAY}\s*[,:]?\s*{_DEN}?|{_DEN})"
_DAY = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:(?:{words(DAY_ENDINGS)})(?!\w))?\.?"
# Three letters tell a month from other words quickly; whether the whole word is one, the product asks the table.
_MONTH_START = words({name[:3] for name in MONTHS})
_MONTH = rf"(?:{_MONTH_START}[^\W\d_]*)"
_COUNT = re.compile(rf"\s*(?:{words(MEASURES + COUNTED)})(?!\w)")
_SHORT_YEAR = rf"\s*['’]\d\d(?!\d)|\s+[{_DASH}]\d\d(?![\d.:]|\s*[{_DASH}]|\s*{_MONTH_START})"
_YEAR = rf"(?:\.?\s*,?\s*(?:år\s+)?(?:19|20)\d\d(?!\d|[.:]\d)|{_SHORT_YEAR})"
_UNTIL = rf"(?:\.?\s*[{_DASH}]{{1,2}}\s*|\s+(?:{words(UNTIL)})\s+|\s*/\s*(?=\d+\s))"
_FROM = rf"(?:\b(?:{words(FROM)})\s+)"
_APART = r"\b(?:eller|respektive)\b"
_LIST = r"(?:\.?\s*,\s*|\.?\s+(?:och|samt|and|&|\+|respektive|eller)\s+)"
# Behind kl stands an hour: "21 september kl. 12 - torsdag 22 september kl. 13" is no range from the 12th.
_NO_HOUR = r"(?<!kl )(?<!kl\. )(?<!klockan )(?<!klocka )(?<!kl\.)"
_BEFORE = rf"(?<![\d/:])(?<!\d[.,])(?<!\d[-–])(?<![^\W\d_]){_NO_HOUR}"
_SLASHED = r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])"
_SLASH_YEAR = rf"(?:\s*[{_DASH}/]\s*(?:20\d\d|[0-4]\d)(?![\d./:])|\s*,?\s+(?:19|20)\d\d(?!\d|[.:]\d))"
_ISO = r"(?:19|20)\d\d(?P<s{0}>[-\u2011/.])(?:0?[1-9]|1[0-2])(?P=s{0})(?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d)"
_I = re.IGNORECASE
_NUMBER = re.compile(r"\d+")
_WEEKDAY_FIRST = re.compile(_WEEKDAY, _I)


def _year(words_: str | None) -> int | None:
    if not words_:
        return None
    digits = _NUMBER.findall(words_)[-1]
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _weekday(head: str | None) -> int | None:
    match = _WEEKDAY_FIRST.search(head or "")
    return WEEKDAYS[match[0].lower().rstrip(".")] if match else None


def partial(day: int, month: int, year: int | None = None, weekday: int | None = None) -> PartialDate | None:
    """The day, or None when no calendar has it (30 February, 31 June, 29 February of a common year)."""
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year or 2000, month)[1]:
        return None
    return PartialDate(day, month, year, weekday)


def _month(word: str) -> int:
    return MONTHS.get(word.lower(), 0)


def _number(day: str) -> int:
    return int(_NUMBER.findall(day)[0])


def order(day: PartialDate) -> tuple[int, int]:
    """Its place in the year."""
    return day.month, day.day


def pair(first: PartialDate | None, last: PartialDate | None) -> DateRange | None:
    """First and last day; the first takes the year that only the last one has."""
    if first is None or last is None:
        return None
    if first.year is None and last.year is not None:
        first = partial(first.day, first.month, last.year - (order(first) > order(last)), first.weekday)
        if first is None:
            return None
    elif last.year is None and first.year is not None:
        last = partial(last.day, last.month, first.year + (order(first) > order(last)), last.weekday)
        if last is None:
            return None
    if first.year == last.year and order(first) >= order(last) and (first.year is not None or first.month == last.month):
        return None
    return DateRange(first, last)


def _single(match: re.Match[str]) -> DateRange | None:
    got = match.groupdict()
    if got["year"] and _COUNT.match(match.string, match.end(), match.endpos):
        return None  # "den 5 maj 2000 kr"
    day = partial(_number(got["day"]), _month(got["month"]), _year(got.get("year")), _weekday(got.get("head")))
    return DateRange(day) if day else None


def _word_range(match: re.Match[str]) -> DateRange | None:
    month, year = _month(match["month"]), _year(match["year"])
    last = partial(_number(match["last"]), month, year, _weekday(match["head2"]))
    first_month = _month(match["month1"]) if match["month1"] else month
    first = partial(_number(match["first"]), first_month, _year(match["year1"]), _weekday(match["head1"]))
    return pair(first, last)


_LIST_DAY = re.compile(rf"(?P<head>{_HEAD})?(?P<day>{_DAY})(?:\s*(?P<month>{_MONTH}))?", _I)


def _word_list(match: re.Match[str]) -> DateRange | None:
    """Several days: one after the other they are a range, else days apart."""
    month, year = _month(match["month"]), _year(match["year"])
    days: list[PartialDate | None] = []
    for part in reversed(list(_LIST_DAY.finditer(match["days"] + match["day"] + " " + match["month"]))):
        month = _month(part["month"]) if part["month"] else month
        days.insert(0, partial(_number(part["day"]), month, year, _weekday(part["head"])))
    known = [day for day in days if day is not None]
    if len(known) != len(days) or [order(d) for d in known] != sorted({order(d) for d in known}):
        return None
    apart = re.search(_APART, match["days"], _I)
    if not apart and all(b.month == a.month and b.day == a.day + 1 for a, b in pairwise(known)):
        return DateRange(known[0], known[-1])
    return DateRange(known[0], None, tuple(known[1:]))


def _weekday_pair(match: re.Match[str]) -> DateRange | None:
    month, year = _month(match["month"]), _year(match["year"])
    first = partial(
        _number(match["first"]), _month(match["month1"]) if match["month1"] else month, None, _weekday(match["head1"])
    )
    return pair(first, partial(_number(match["last"]), month, year, _weekday(match["head2"])))


def _listing_pair(match: re.Match[str]) -> DateRange | None:
    """Days, then the months and years of each: "22 25 sep 2021 jan 2022"."""
    month, year = _month(match["month"]), _year(match["year"])
    last_month = _month(match["month2"]) if match["month2"] else month
    last_year = _year(match["year2"]) if match["year2"] else year
    return pair(partial(int(match["first"]), month, year), partial(int(match["last"]), last_month, last_year))


def _slashed(words_: str, year: int | None = None, head: str | None = None) -> PartialDate | None:
    day, month = map(int, _NUMBER.findall(words_)[:2])
    return partial(day, month, year, _weekday(head))


def _slash(match: re.Match[str]) -> DateRange | None:
    got = match.groupdict()
    if match["date"] == "24/7" and not got.get("head") and not got.get("year"):
        return None  # round the clock
    day = _slashed(match["date"], _year(got.get("year")), got.get("head"))
    return DateRange(day) if day else None


def _slash_range(match: re.Match[str]) -> DateRange | None:
    last = _slashed(match["last"], _year(match["year"]), match["head2"])
    if last is None:
        return None
    words_ = match["first"] if "/" in match["first"] else f"{match['first']}/{last.month}"
    return pair(_slashed(words_, _year(match["year1"]), match["head1"]), last)


def _iso_day(words_: str, head: str | None = None) -> PartialDate | None:
    year, month, day = map(int, _NUMBER.findall(words_))
    return partial(day, month, year, _weekday(head))


def _iso(match: re.Match[str]) -> DateRange | None:
    day = _iso_day(match["date"], match["head"])
    return DateRange(day) if day else None


def _iso_range(match: re.Match[str]) -> DateRange | None:
    first = _iso_day(match["first"], match["head1"])
    if first is None:
        return None
    last = f"{first.year}-{first.month}-{match['last']}" if match["last"].isdigit() else match["last"]
    return pair(first, _iso_day(last, match["head2"]))


def _compact(match: re.Match[str]) -> DateRange | None:
    day = partial(int(match["d"]), int(match["m"]), int(match["y"]), _weekday(match["head"]))
    return DateRange(day) if day else None


def _dotted(match: re.Match[str]) -> DateRange | None:
    day = partial(int(match["d"]), int(match["m"]), int(match["y"]), _weekday(match["head"]))
    return DateRange(day) if day else None


_D = PartialDate
RULES: tuple[Rule[DateRange], ...] = (
    Rule(
        "iso range",
        re.compile(
            rf"{_BEFORE}{_FROM}?(?P<head1>{_HEAD})?(?P<first>{_ISO.format(1)}){_UNTIL}"
            rf"(?P<head2>{_HEAD})?(?P<last>{_ISO.format(2)}|\d\d(?![\d.:-]))",
            _I,
        ),
        _iso_range,
        {
            "2015-11-05 – 2015-11-06": DateRange(_D(5, 11, 2015), _D(6, 11, 2015)),
            "från 2015-11-05 till 2015-11-07": DateRange(_D(5, 11, 2015), _D(7, 11, 2015)),
            "2015-11-05--06": DateRange(_D(5, 11, 2015), _D(6, 11, 2015)),
        },
        ("2015-11-05 - 10.00", "2015-11-05 - 2015-11-04"),
    ),
    Rule(
        "iso",
        re.compile(rf"{_BEFORE}(?P<head>{_HEAD})?(?P<date>{_ISO.format(1)})(?![-/]\d)", _I),
        _iso,
        {
            "2015-11-05": DateRange(_D(5, 11, 2015)),
            "To 2015-11-05": DateRange(_D(5, 11, 2015, 3)),
            "den 2023-09-20": DateRange(_D(20, 9, 2023)),
            "2023/9/20": DateRange(_D(20, 9, 2023)),
            "Må 2017-10-16": DateRange(_D(16, 10, 2017, 0)),
        },
        ("2015-13-05", "2023-02-30", "802015-11-05", "2015-11-055", "19900101-2015"),
    ),
    Rule(
        "compact",
        re.compile(
            rf"{_BEFORE}(?P<head>{_HEAD})?(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\d-])",
            _I,
        ),
        _compact,
        {"20180528": DateRange(_D(28, 5, 2018)), "tisdag 20180529": DateRange(_D(29, 5, 2018, 1))},
        ("20181328", "19700101-1234", "120180528"),
    ),
    Rule(
        "days of a list",
        re.compile(
            rf"{_BEFORE}(?P<first>\d\d)\s+(?P<last>\d\d)\s+(?P<month>{_MONTH})(?P<year>{_YEAR})"
            rf"(?:\s+(?P<month2>{_MONTH})(?P<year2>{_YEAR}))?",
            _I,
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
            rf"{_BEFORE}(?P<first>\d\d)\s+(?P<month>{_MONTH})(?P<year>{_YEAR})\s+"
            rf"(?P<last>\d\d)\s+(?P<month2>{_MONTH})(?P<year2>{_YEAR})",
            _I,
        ),
        _listing_pair,
        {"30 dec 2022 02 jan 2023": DateRange(_D(30, 12, 2022), _D(2, 1, 2023))},
        ("30 dec 2022 02 jan", "30 dec 2023 02 jan 2023"),
    ),
    Rule(
        "range of weekdays",
        re.compile(
            rf"{_BEFORE}{_FROM}?(?P<head1>{_LONG_WEEKDAY})(?:{_UNTIL}|{_LIST})(?P<head2>{_LONG_WEEKDAY})[\s,:]*{_DEN}?"
            rf"(?P<first>{_DAY})(?:\s*(?P<month1>{_MONTH}))?(?:{_UNTIL}|{_LIST})(?P<last>{_DAY})\s*(?P<month>{_MONTH})(?P<year>{_YEAR})?",
            _I,
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
            rf"{_BEFORE}{_FROM}?(?P<head1>{_HEAD})?(?P<first>{_DAY})(?:\s*(?P<month1>{_MONTH})(?P<year1>{_YEAR})?)?"
            rf"{_UNTIL}(?P<head2>{_HEAD})?(?P<last>{_DAY})\s*(?P<month>{_MONTH})(?P<year>{_YEAR})?",
            _I,
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
        ("7-6 juni", "21-25", "10-30 februari", "2021-25 nov", "kl. 12 - torsdag 22 september", "klockan 9-10 juni"),
    ),
    Rule(
        "several days",
        re.compile(
            rf"{_BEFORE}(?P<days>(?:{_HEAD}?{_DAY}(?:\s*{_MONTH})?{_LIST}){{1,12}}{_HEAD}?)(?P<day>{_DAY})\s*(?P<month>{_MONTH})(?P<year>{_YEAR})?",
            _I,
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
        re.compile(rf"{_BEFORE}(?P<head>{_HEAD})?(?P<day>{_DAY})\s*(?P<month>{_MONTH})(?P<year>{_YEAR})?", _I),
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
        },
        (
            "30 februari", "29 feb 2021", "31 juni", "115 maj", "5 majblommor", "5 decimaler", "16 marsvin", "2.5 mars", "32 maj",
            "5 augustinermunkar", "12:30 maj",
        ),
    ),
    Rule(
        "slash range",
        re.compile(
            rf"{_BEFORE}{_FROM}?(?P<head1>{_HEAD})?(?P<first>{_SLASHED}|\d{{1,2}})(?P<year1>{_SLASH_YEAR})?{_UNTIL}"
            rf"(?P<head2>{_HEAD})?(?P<last>{_SLASHED})(?P<year>{_SLASH_YEAR})?",
            _I,
        ),
        _slash_range,
        {
            "5/12-6/12": DateRange(_D(5, 12), _D(6, 12)),
            "5-6/12 2020": DateRange(_D(5, 12, 2020), _D(6, 12, 2020)),
            "må 5/12 – ti 6/12": DateRange(_D(5, 12, None, 0), _D(6, 12, None, 1)),
        },
        ("6-5/12", "1/2-1/2"),
    ),
    Rule(
        "slash date",
        re.compile(rf"{_BEFORE}(?:(?P<head>{_HEAD})(?P<date>{_SLASHED})(?P<year>{_SLASH_YEAR})?)", _I),
        _slash,
        {
            "Tisdag 5/12": DateRange(_D(5, 12, None, 1)),
            "den 5/12": DateRange(_D(5, 12)),
            "tors 7/2 2020": DateRange(_D(7, 2, 2020, 3)),
        },
        ("tisdag 5/13",),
    ),
    Rule(
        "slash date with year",
        re.compile(rf"{_BEFORE}(?P<date>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]))(?P<year>{_SLASH_YEAR})", _I),
        _slash,
        {
            "7/2 2020": DateRange(_D(7, 2, 2020)),
            "07/12-2017": DateRange(_D(7, 12, 2017)),
            "7/2/2020": DateRange(_D(7, 2, 2020)),
            "7/2-20": DateRange(_D(7, 2, 2020)),
        },
        ("1/2022", "40/2 2020", "5/12 20.00"),
    ),
    Rule(
        "bare slash date",
        re.compile(rf"{_BEFORE}(?P<date>{_SLASHED})(?!\s*[-–]\s*\d+/\d)", _I),
        _slash,
        {"5/12": DateRange(_D(5, 12)), "8/11": DateRange(_D(8, 11))},
        ("1/2022", "24/7", "13/13", "1/2/3", "och/eller"),
    ),
    Rule(
        "dotted",
        re.compile(rf"{_BEFORE}(?P<head>{_HEAD})?(?P<d>0?[1-9]|[12]\d|3[01])\.(?P<m>0?[1-9]|1[0-2])\.(?P<y>20\d\d)(?![\d.])", _I),
        _dotted,
        {"12.3.2020": DateRange(_D(12, 3, 2020)), "to 12.03.2020": DateRange(_D(12, 3, 2020, 3))},
        ("12.13.2020", "1.2.3", "192.168.20.20"),
    ),
)  # fmt: skip

#: Rules whose words may be something else (a fraction, an issue of a journal): they need a neighbour that speaks for them.
WEAK = frozenset({"bare slash date", "compact", "slash range"})
#: Nothing that these rules read lacks a month's name, a slash, or a long figure.
HINT = re.compile(
    rf"\d\s*[.:/a-z]*\s*(?:{'|'.join(sorted({m[:3] for m in MONTHS}))})|\d/\d|\d{{4}}[-/.]|(?:19|20)\d{{6}}|\d\.20\d\d", _I
)

_WINDOW = 60
#: Where a phrase can begin: at a figure, or at a word that stands in front of one.
_BEGIN = re.compile(rf"(?<![^\W_])(?:\d|(?:{words((*WEEKDAYS, *FROM, 'den', 'd.', 'the'))})(?![^\W\d_]))", _I)


def find(text: str, start: int = 0, end: int | None = None) -> list[Found[DateRange]]:
    """All days named in ``text[start:end]``; rules are tried only where one can begin, near what looks like a day."""
    stop = len(text) if end is None else end
    found: list[Found[DateRange]] = []
    position = start
    while hint := HINT.search(text, position, stop):
        begin = max(position, hint.start() - _WINDOW)
        position = hint.end()
        for anchor in _BEGIN.finditer(text, begin, hint.end()):
            hit = _at(text, anchor.start(), stop)
            if hit is not None:
                found.append(hit)
                position = max(hit.end, begin + 1)
                break
    return found


def _at(text: str, position: int, stop: int) -> Found[DateRange] | None:
    """The day named from exactly this position on, by the first rule that reads one."""
    for rule in RULES:
        match = rule.pattern.match(text, position, stop)
        if match and (value := rule.product(match)) is not None:
            return Found(value, match.start(), match.end(), rule.name)
    return None
