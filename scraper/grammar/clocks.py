"""Clock times: "kl 9-12", "09.00 - 12.15", "mellan klockan 9 och 16", "0900-0915", "18:30-framåt".

Longer than other modules: a table of rules with their proofs, and the pattern of programme times built from the same pieces.
"""

import re
from typing import NamedTuple

from scraper.grammar.rule import Found, Rule
from scraper.grammar.tries import words
from scraper.lexicon.calendar import ABOUT, CLOCK_WORDS, COUNTED, DASHES, FROM, MEASURES, MONTHS, OPEN_ENDS, UNTIL


class Clocks(NamedTuple):
    """When something begins and ends, each "HH:MM"; both None where the page leaves the clock unset (00.00 - 00.00)."""

    start: str | None
    end: str | None = None


class AgendaClocks(NamedTuple):
    """What the programme knows of the event's hours: its first timed line, and the line that closes it."""

    first: Found[str] | None = None
    closing: Found[str] | None = None


class Leading(NamedTuple):
    """The time in front of a programme line: ``text[begin:close]`` is the time, the headline starts at ``stop``."""

    start: str
    end: str | None
    also: tuple[str, ...]  # further starts: "14.15 och 19.00 Grannarna berättar"
    stop: int
    begin: int
    close: int


_D = re.escape(DASHES)
# Looked for after a match instead of inside the patterns, which are many. Units count in lower case only: in a programme
# "10.00 Barn och unga" begins a headline.
_AMOUNT = re.compile(rf"[^\S\n]*(?:{words(MEASURES)})(?!\w)")
_COUNT = re.compile(rf"[^\S\n]*(?:(?:{words(MEASURES + COUNTED)})(?!\w)|(?i:{words({name[:3] for name in MONTHS})})|/)")
# A dash in front of these leads to another day: "13:00 - 2021-09-21 16:30".
_DAY_AHEAD = rf"(?:(?:19|20)\d\d-?\d\d|\d\d?(?:/\d|\.?\s?{words({name[:3] for name in MONTHS})}))"
_NO_AMOUNT = r"(?!\d|[.,:/]\d|\s?\d\d\d(?!\d))"
_BEFORE = r"(?<![\d.,/§+@])(?<!\d:)(?<!\d[-–])(?<![^\W\d_])"
_GLUED = r"(?:(?<=20\d\d)(?=kl)|" + _BEFORE + ")"  # "12 April2022kl. 17.30"
_HOUR = r"(?:[01]?\d|2[0-4])"
_MINUTE = r"[0-5]\d"
_TIME = rf"{_HOUR}[.:]{_MINUTE}"  # 9.30, 09:30
_SLACK = rf"{_HOUR}(?:[.:]\s?|,){_MINUTE}"  # 13: 45 and 9,30, where a neighbour or the word kl vouches for it
_FOUR = r"(?:[01]\d|2[0-3])[0-5][05]"  # 0900
_HOUR_ONLY = rf"{_HOUR}(?![\d.,:/]\d|\d)"
_ABOUT = rf"(?:(?:{words(ABOUT)})\.?\s*)"
_MARK = rf"(?:(?<![^\W\d])(?:{words(CLOCK_WORDS)})(?![^\W\d_])\.?:?\s*)"
_SOFT = rf"(?:(?<![^\W\d])(?:{words(ABOUT + CLOCK_WORDS)})(?![^\W\d_])\.?:?\s*){{0,3}}"
_HARD = rf"(?:{_ABOUT}?{_MARK}{_ABOUT}?)"
_FROM = rf"(?:\b(?:{words(FROM)})\s+)"
_DASH = rf"(?:\s*[{_D}]{{1,3}}\s*|\s+(?:{words(UNTIL)})\s+)"
_AND = r"\s+(?:och|and|&)\s+"
_LOST = r"\s+\?\s+"  # a dash that some program could not write
_OPEN = rf"(?:\s*[{_D}]\s*(?:{words(OPEN_ENDS)})|\s+och\s+framåt|\s+framåt)\b"
_I = re.IGNORECASE
_EVENING, _SMALL_HOURS = "17:00", "05:00"


def clock(digits: str) -> str | None:
    """The figures "9", "9.30", "0930" or "13: 45" as "HH:MM"; 24.00 is the midnight that ends the day, "00:00"."""
    parts = re.findall(r"\d+", digits)
    if len(parts) == 1 and len(parts[0]) == 4:
        parts = [parts[0][:2], parts[0][2:]]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if hour == 24 and minute == 0:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def _is_amount(match: re.Match[str], last: str) -> bool:
    """Whether what follows makes the figures an amount, a count or a date: "12.50 kr", "10-15 personer", "9-12 juni"."""
    return (_COUNT if last.isdigit() else _AMOUNT).match(match.string, match.end(), match.endpos) is not None


def _both(match: re.Match[str]) -> Clocks | None:
    start, end = clock(match["a"]), clock(match["b"])
    if _is_amount(match, match["b"]):
        return None
    if start is None or end is None or (start == end and start != "00:00"):
        return None
    return Clocks(None, None) if start == end else Clocks(start, end)


def _one(match: re.Match[str]) -> Clocks | None:
    start = clock(match["a"])
    return None if start is None or _is_amount(match, match["a"]) else Clocks(start)


def _four(match: re.Match[str]) -> Clocks | None:
    # Two numbers that may both be years are years: "2015-2020".
    if all("1900" <= match[name] <= "2060" for name in "ab"):
        return None
    found = _both(match)
    return found if found and found.start and found.end and found.start < found.end else None


def _growing(match: re.Match[str]) -> Clocks | None:
    found = _both(match)
    if found is None or found.start is None or found.end is None:
        return found  # 0-24: the whole day, no clock known
    late = found.start >= _EVENING and found.end <= _SMALL_HOURS
    return found if found.start < found.end or late or found.end == "00:00" else None


#: Believed wherever they stand.
RULES: tuple[Rule[Clocks], ...] = (
    Rule(
        "clock range",
        re.compile(
            rf"{_GLUED}{_FROM}?{_SOFT}(?P<a>{_SLACK}|{_HOUR}-{_MINUTE}(?=-\d))"
            rf"(?:{_DASH}|{_LOST}){_SOFT}(?P<b>{_SLACK}{_NO_AMOUNT}|{_HOUR_ONLY})",
            _I,
        ),
        _both,
        {
            "09.00 - 12.15": Clocks("09:00", "12:15"),
            "klocka 08.30 - 15.00": Clocks("08:30", "15:00"),
            "Klocka som ikon 09.00 - 16.00": Clocks("09:00", "16:00"),
            "klockan 8.30-9.45": Clocks("08:30", "09:45"),
            "kl. 17.00 – 20.00": Clocks("17:00", "20:00"),
            "9.30–11": Clocks("09:30", "11:00"),
            "13:25 – 13: 45": Clocks("13:25", "13:45"),
            "16-30-19.00": Clocks("16:30", "19:00"),
            "09:00 -10:00": Clocks("09:00", "10:00"),
            "10.00--10.30": Clocks("10:00", "10:30"),
            "13.35 ? 13.45": Clocks("13:35", "13:45"),
            "2022kl. 17.30 – 19.00": Clocks("17:30", "19:00"),
            "kl. 9.00 till kl. 12.00": Clocks("09:00", "12:00"),
            "från 9.30 till ca 12.00": Clocks("09:30", "12:00"),
            "18.00-24.00": Clocks("18:00", "00:00"),
            "klocka 00.00 - 00.00": Clocks(None, None),
        },
        ("1.50-2.50 kr", "2.5-3.5", "12.10.2020", "10.15-10.30 procent", "9.15-16 personer", "12.00-14 juni", "12.00-12.00"),
    ),
    Rule(
        "hour and clock",
        re.compile(rf"{_BEFORE}{_FROM}?(?P<a>{_HOUR})(?:\s?[{_D}]\s?)(?P<b>{_TIME}){_NO_AMOUNT}", _I),
        _growing,
        {"9-12.30": Clocks("09:00", "12:30"), "10 – 11.15": Clocks("10:00", "11:15")},
        ("12-10.30", "2019-10.30", "9-12"),
    ),
    Rule(
        "kl range",
        re.compile(
            rf"{_GLUED}{_FROM}?{_HARD}(?P<a>{_SLACK}|{_FOUR}|{_HOUR_ONLY})(?:{_DASH}|{_AND}){_SOFT}(?P<b>{_SLACK}|{_FOUR}|{_HOUR_ONLY}){_NO_AMOUNT}",
            _I,
        ),
        _growing,
        {
            "kl 9-12": Clocks("09:00", "12:00"),
            "kl 17.00 - 18.00": Clocks("17:00", "18:00"),
            "mellan klockan 9 och 16": Clocks("09:00", "16:00"),
            "från klockan 9 till 12": Clocks("09:00", "12:00"),
            "klockan 9 till klockan 12": Clocks("09:00", "12:00"),
            "kl 1300-1500": Clocks("13:00", "15:00"),
            "kl. 10 – 15": Clocks("10:00", "15:00"),
            "kl 19-01": Clocks("19:00", "01:00"),
        },
        ("kl 9-12 juni", "klass 9-12", "kl 12-9"),
    ),
    Rule(
        "between clocks",
        re.compile(rf"{_BEFORE}\bmellan\s+{_SOFT}(?P<a>{_TIME}){_AND}{_SOFT}(?P<b>{_TIME}|{_HOUR_ONLY}){_NO_AMOUNT}", _I),
        _growing,
        {"mellan 9.00 och 16.00": Clocks("09:00", "16:00")},
        ("mellan 9 och 16", "mellan 2.50 och 3.50 kr"),
    ),
    Rule(
        "four digits",
        re.compile(rf"{_BEFORE}(?P<a>{_FOUR})\s*[{_D}]\s*(?P<b>{_FOUR})(?![\d{_D}]|-tal|\s*(?:års|talet)){_NO_AMOUNT}", _I),
        _four,
        {"0900-0915": Clocks("09:00", "09:15"), "1240-1315": Clocks("12:40", "13:15"), "1900 - 2100": Clocks("19:00", "21:00")},
        ("2015-2020", "1945-1990", "2022-10-11", "1200-1500 kr", "1300-1200", "070-1240-1315"),
    ),
    Rule(
        "open end",
        re.compile(rf"{_BEFORE}{_FROM}?(?:{_SOFT}(?P<a>{_TIME})|{_HARD}(?P<h>{_HOUR_ONLY})){_OPEN}", _I),
        lambda match: Clocks(clock(match["a"] or match["h"])),
        {"18:30-framåt": Clocks("18:30"), "kl 18 och framåt": Clocks("18:00"), "kl. 19.00 - sent": Clocks("19:00")},
        ("18-framåt", "2020 och framåt"),
    ),
    Rule(
        "kl clock",
        re.compile(rf"{_GLUED}{_FROM}?{_HARD}(?P<a>{_SLACK}|{_FOUR}|{_HOUR_ONLY}){_NO_AMOUNT}", _I),
        _one,
        {
            "kl 9": Clocks("09:00"),
            "klockan 18.30": Clocks("18:30"),
            "cirka kl. 17": Clocks("17:00"),
            "kl. ca 17": Clocks("17:00"),
            "kl 0900": Clocks("09:00"),
            "kl.9.00": Clocks("09:00"),
            "kl9.00": Clocks("09:00"),
            "kl 9,30": Clocks("09:30"),
            "klockan: 14:00": Clocks("14:00"),
        },
        ("klass 9", "kl 25", "kl 10 000 kr", "pkl 9"),
    ),
    Rule(
        "clock",
        re.compile(rf"{_BEFORE}{_ABOUT}?(?P<a>{_TIME}){_NO_AMOUNT}(?!\s?[{_D}]\s?(?!{_DAY_AHEAD})\d)", _I),
        _one,
        {"ca 21.00": Clocks("21:00"), "09:15": Clocks("09:15"), "8.30": Clocks("08:30"), "24.00": Clocks("00:00")},
        (
            "1500 kr", "1:a", "16 personer", "2.5", "12.50 kr", "10.15 procent", "12.10.2020", "2022", "9", "24.30",
            "08-123.45", "10 000", "1.10:-", "v2.10", "3.15.1",
        ),
    ),
)  # fmt: skip

#: Believed only where a clock time is expected: under a label for the time, or right after a date.
EXPECTED: tuple[Rule[Clocks], ...] = (
    *RULES[:-1],
    Rule(
        "hours",
        re.compile(
            rf"{_BEFORE}(?P<from>{_FROM})?{_ABOUT}?(?P<a>{_HOUR})(?:{_DASH}|(?(from){_AND}|(?!)))"
            rf"{_ABOUT}?(?P<b>{_HOUR_ONLY})(?!\s*[{_D}]\s*\d)",
            _I,
        ),
        _growing,
        {
            "9-12": Clocks("09:00", "12:00"),
            "9 – 12": Clocks("09:00", "12:00"),
            "10 till 15": Clocks("10:00", "15:00"),
            "mellan 9 och 16": Clocks("09:00", "16:00"),
        },
        ("9-12 juni", "10-15 personer", "25-26", "12-9", "5-6/12", "2019-10-11"),
    ),
    RULES[-1],
)  # fmt: skip

_ITEM = re.compile(
    rf"""
    (?:\d\d?[.)]\s+)?[^\w()\[\]"”„'’/,.:;+§@]{{0,8}}[(\[]?
    (?P<time>
      (?:(?P<from>{words(FROM)})\s+)?
      (?:(?P<kl>{_HARD})|{_ABOUT})?
      (?:
        (?P<a>{_HOUR}[.:]\s?{_MINUTE}|{_HOUR}-{_MINUTE}(?=\s?[{_D}]\s?\d?\d[.:]\d)|(?(kl){_HOUR},{_MINUTE}|(?!)))
          (?:(?:{_DASH}|{_LOST}|(?(from){_AND}|(?!))){_SOFT}(?P<b>{_HOUR}[.:]\s?{_MINUTE}(?![.,:]?\d)|{_HOUR_ONLY}(?!-\w))
            |(?P<lost>[\s|]+(?:[{_D}][\s|]+)?(?:{_TIME})(?![.,:]?\d))
            |(?P<also>(?:\s*(?:,|/|&|och|samt)\s*(?:och\s+)?{_MARK}?{_TIME}(?![.,:]?\d))+)
            |(?P<open>{_OPEN})
          )?
        | (?P<a4>{_FOUR})\s*[{_D}]\s*(?P<b4>{_FOUR})(?![\d{_D}])(?!\s*(?:års|talet))
        | (?P<zero>0\d[0-5][05])(?![\d{_D}.,:])
        | (?P<h>{_HOUR}(?:[.:]{_MINUTE})?)\s*[{_D}]\s*(?P<hb>{_TIME}|(?(kl){_HOUR_ONLY}|{_HOUR_ONLY}(?=\s+(?-i:[A-ZÅÄÖ”"]))))
        | (?(kl)(?P<hk>{_FOUR}|{_HOUR_ONLY})(?:(?P<alsoh>(?:\s+(?:och|samt|&)\s+{_HOUR_ONLY})+))?|(?!))
      )
    )
    (?![.,]?\d)(?!-\w)[)\]]?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AFTER = re.compile(rf"[\s|]*(?:[:;,.=>→»]|[{_D}]{{1,3}}(?=\s))?[\s|]*")
_NUMBER = re.compile(rf"{_HOUR}[.:]{_MINUTE}|\d+")


def _span(match: re.Match[str]) -> tuple[str | None, str | None, tuple[str, ...]] | None:
    """Start, end and further starts of a matched programme time; None where the figures make no time."""
    got = match.groupdict()
    first = got["a"] or got["a4"] or got["zero"] or got["h"] or got["hk"]
    last = got["b"] or got["b4"] or got["hb"] or (got["lost"] and got["lost"].strip(f" \t\n|\u00a0{DASHES}"))
    start, end = clock(first), clock(last) if last else None
    if _is_amount(match, last or (first if got["zero"] is None else "")):
        return None
    if start is None or (last and end is None):
        return None
    if got["a4"] and "1900" <= got["a4"] <= "2060" and "1900" <= got["b4"] <= "2060" and not got["kl"]:
        return None
    if got["hb"] and not (got["kl"] or "06:00" <= start < (end or "") or end == "00:00"):
        return None
    also = tuple(c for c in map(clock, _NUMBER.findall(got["also"] or got["alsoh"] or "")) if c)
    if got["lost"] and end is not None and end <= start:
        return start, None, (end,)
    return start, end if end != start else None, also


def leading(text: str, start: int = 0, end: int | None = None) -> Leading | None:
    """The time at the very start of a programme line, or None when the line does not begin with one."""
    stop = len(text) if end is None else end
    match = _ITEM.match(text, start, stop)
    if match is None or (read := _span(match)) is None or read[0] is None:
        return None
    after = _AFTER.match(text, match.end(), stop)
    return Leading(read[0], read[1], read[2], after.end() if after else match.end(), match.start("time"), match.end("time"))
