"""Days whose month is a figure: "5/12", "7/2 2020", "2015-11-05", "12.3.2020". A table of rules with their proofs."""

import re

from scraper.grammar.date_parts import (
    BEFORE,
    CLOCK,
    DASH,
    HEAD,
    NUMBER,
    SINCE,
    TILL,
    DateRange,
    PartialDate,
    is_counted,
    pair,
    partial,
    weekday_of,
    year_of,
)
from scraper.grammar.rule import Rule

_SLASHED = r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])"
_SLASH_YEAR = rf"(?:\s*[{DASH}/]\s*(?:20\d\d|[0-4]\d)(?![\d./:])|\s*,?\s+(?:19|20)\d\d(?!\d|[.:]\d))"
_ISO = r"(?:19|20)\d\d(?P<s{0}>[-\u2011/.])(?:0?[1-9]|1[0-2])(?P=s{0})(?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d)"


def _slashed(words_: str, year: int | None = None, head: str | None = None) -> PartialDate | None:
    day, month = map(int, NUMBER.findall(words_)[:2])
    return partial(day, month, year, weekday_of(head))


def _slash(match: re.Match[str]) -> DateRange | None:
    got = match.groupdict()
    if match["date"] == "24/7" and not got.get("head") and not got.get("year"):
        return None  # round the clock
    day = _slashed(match["date"], year_of(got.get("year")), got.get("head"))
    return DateRange(day) if day else None


def _slash_range(match: re.Match[str]) -> DateRange | None:
    last = _slashed(match["last"], year_of(match["year"]), match["head2"])
    if last is None:
        return None
    words_ = match["first"] if "/" in match["first"] else f"{match['first']}/{last.month}"
    if "/" not in match["first"] and (int(words_.partition("/")[0]) >= last.day or is_counted(match)):
        return None  # days of one month are in order
    return pair(_slashed(words_, year_of(match["year1"]), match["head1"]), last)


def _iso_day(words_: str, head: str | None = None) -> PartialDate | None:
    year, month, day = map(int, NUMBER.findall(words_))
    return partial(day, month, year, weekday_of(head))


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
    day = partial(int(match["d"]), int(match["m"]), int(match["y"]), weekday_of(match["head"]))
    return DateRange(day) if day else None


def _dotted(match: re.Match[str]) -> DateRange | None:
    day = partial(int(match["d"]), int(match["m"]), int(match["y"]), weekday_of(match["head"]))
    return DateRange(day) if day else None


def _before_clock(match: re.Match[str]) -> DateRange | None:
    year = match["y"]
    day = partial(
        int(match["d6"] or match["d2"]),
        int(match["m6"] or match["m2"]),
        2000 + int(year) if year else None,
        weekday_of(match["head"]),
    )
    return DateRange(day) if day else None


def _dotted_range(match: re.Match[str]) -> DateRange | None:
    year, month = int(match["y"]), int(match["m"])
    first = partial(int(match["d1"]), int(match["m1"] or month), None, weekday_of(match["head1"]))
    if match["m1"] is None and int(match["d1"]) >= int(match["d"]):
        return None
    return pair(first, partial(int(match["d"]), month, year, weekday_of(match["head2"])))


_D = PartialDate
RULES: tuple[Rule[DateRange], ...] = (
    Rule(
        "iso range",
        re.compile(
            rf"{BEFORE}{SINCE}?(?P<head1>{HEAD})?(?P<first>{_ISO.format(1)}){TILL}"
            rf"(?P<head2>{HEAD})?(?P<last>{_ISO.format(2)}|\d\d(?![\d.:-]))",
            re.IGNORECASE,
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
        re.compile(rf"{BEFORE}(?P<head>{HEAD})?(?P<date>{_ISO.format(1)})(?![-/]\d)", re.IGNORECASE),
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
            rf"{BEFORE}(?P<head>{HEAD})?(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\d-])",
            re.IGNORECASE,
        ),
        _compact,
        {"20180528": DateRange(_D(28, 5, 2018)), "tisdag 20180529": DateRange(_D(29, 5, 2018, 1))},
        ("20181328", "19700101-1234", "120180528"),
    ),
    Rule(
        "slash range with year",
        re.compile(
            rf"{BEFORE}{SINCE}?(?P<head1>{HEAD})?(?P<first>{_SLASHED}|\d{{1,2}})(?P<year1>{_SLASH_YEAR})?{TILL}"
            rf"(?P<head2>{HEAD})?(?P<last>{_SLASHED})(?P<year>{_SLASH_YEAR})",
            re.IGNORECASE,
        ),
        _slash_range,
        {
            "5-6/12 2020": DateRange(_D(5, 12, 2020), _D(6, 12, 2020)),
            "24–25/3-22": DateRange(_D(24, 3, 2022), _D(25, 3, 2022)),
            "30/12 2020 – 2/1 2021": DateRange(_D(30, 12, 2020), _D(2, 1, 2021)),
        },
        ("6-5/12 2020", "1/2 - 1/2 2020", "5-6/12"),
    ),
    Rule(
        "slash range",
        re.compile(
            rf"{BEFORE}{SINCE}?(?P<head1>{HEAD})?(?P<first>{_SLASHED}|\d{{1,2}})(?P<year1>{_SLASH_YEAR})?{TILL}"
            rf"(?P<head2>{HEAD})?(?P<last>{_SLASHED})(?P<year>{_SLASH_YEAR})?",
            re.IGNORECASE,
        ),
        _slash_range,
        {
            "5/12-6/12": DateRange(_D(5, 12), _D(6, 12)),
            "må 5/12 – ti 6/12": DateRange(_D(5, 12, None, 0), _D(6, 12, None, 1)),
        },
        ("6-5/12", "1/2-1/2", "Dag 1 - 27/3"),
    ),
    Rule(
        "slash date",
        re.compile(rf"{BEFORE}(?:(?P<head>{HEAD})(?P<date>{_SLASHED})(?P<year>{_SLASH_YEAR})?)", re.IGNORECASE),
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
        re.compile(rf"{BEFORE}(?P<date>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]))(?P<year>{_SLASH_YEAR})", re.IGNORECASE),
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
        re.compile(rf"{BEFORE}(?P<date>{_SLASHED})(?!\s*[-–]\s*\d+/\d)", re.IGNORECASE),
        _slash,
        {"5/12": DateRange(_D(5, 12)), "8/11": DateRange(_D(8, 11))},
        ("1/2022", "24/7", "13/13", "1/2/3", "och/eller"),
    ),
    Rule(
        "figures before a clock time",
        re.compile(
            rf"{BEFORE}(?P<head>{HEAD})?(?:(?P<y>[0-3]\d)(?=\d{{4}}(?!\d)))?(?:(?(y)(?P<m6>0[1-9]|1[0-2])(?P<d6>[0-3]\d)|"
            rf"(?P<d2>0?[1-9]|[12]\d|3[01])\.(?P<m2>0?[1-9]|1[0-2])\.?))(?=,?\s+{CLOCK})",
            re.IGNORECASE,
        ),
        _before_clock,
        {
            "lö 5.10 kl. 18": DateRange(_D(5, 10, None, 5)),
            "5.10. klo 18": DateRange(_D(5, 10)),
            "240312 kl 17.30": DateRange(_D(12, 3, 2024)),
        },
        ("5.10 kr", "9.30-12 kl", "245512 kl 17", "08-240312 kl 9"),
    ),
    Rule(
        "dotted range",
        re.compile(
            rf"{BEFORE}(?P<head1>{HEAD})?(?P<d1>\d{{1,2}})(?:\.(?P<m1>0?[1-9]|1[0-2])\.?)?\s*[{DASH}]\s*"
            rf"(?P<head2>{HEAD})?(?P<d>\d{{1,2}})\.(?P<m>0?[1-9]|1[0-2])\.(?P<y>20\d\d)(?![\d.])",
            re.IGNORECASE,
        ),
        _dotted_range,
        {
            "24–25.3.2022": DateRange(_D(24, 3, 2022), _D(25, 3, 2022)),
            "30.4 - 1.5.2022": DateRange(_D(30, 4, 2022), _D(1, 5, 2022)),
        },
        ("25–24.3.2022", "24–25.3", "24-32.3.2022"),
    ),
    Rule(
        "dotted",
        re.compile(
            rf"{BEFORE}(?P<head>{HEAD})?(?P<d>0?[1-9]|[12]\d|3[01])\.(?P<m>0?[1-9]|1[0-2])\.(?P<y>20\d\d)(?![\d.])", re.IGNORECASE
        ),
        _dotted,
        {"12.3.2020": DateRange(_D(12, 3, 2020)), "to 12.03.2020": DateRange(_D(12, 3, 2020, 3))},
        ("12.13.2020", "1.2.3", "192.168.20.20"),
    ),
)  # fmt: skip

#: Rules whose words may be something else (a fraction, an issue of a journal): they need a neighbour that speaks for them.
WEAK = frozenset({"bare slash date", "compact", "slash range"})
