"""Days in all the ways they are written; the laws hold for every day of a year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.grammar import dates
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.rule import scan
from scraper.lexicon.calendar import MONTHS, WEEKDAYS

LEAP_YEAR = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
NAMES = {number: [name for name, n in MONTHS.items() if n == number] for number in range(1, 13)}
DAYS = {number: [name for name, n in WEEKDAYS.items() if n == number] for number in range(7)}
ANY_DAY = st.dates(date(1990, 1, 1), date(2059, 12, 31))


def read(text: str) -> list[DateRange]:
    return [f.value for f in scan(dates.RULES, text)]


@pytest.mark.parametrize("form", ["{d} {m}", "{d:02d} {m}", "den {d} {m}", "Den {d}:e {m}", "{d} {M}"])
def test_every_day_of_a_year_by_every_name_of_its_month(form: str) -> None:
    for day in LEAP_YEAR:
        for name in NAMES[day.month]:
            text = form.format(d=day.day, m=name, M=name.upper())
            assert read(text) == [DateRange(PartialDate(day.day, day.month))], text


@pytest.mark.parametrize(
    "form", ["{w} {d} {m} {y}", "{w}en den {d} {m} {y}", "{W}, {d} {m}, {y}", "{w} den {d} {m} {y}", "{w}: {d} {m} {y}"]
)
def test_every_day_with_weekday_and_year(form: str) -> None:
    for day in LEAP_YEAR:
        long = DAYS[day.weekday()][1]
        text = form.format(w=long, W=long.title(), d=day.day, m=NAMES[day.month][0], y=day.year)
        assert read(text) == [DateRange(PartialDate(day.day, day.month, day.year, day.weekday()))], text


@pytest.mark.parametrize("form", ["{w} {d} {m}", "{w}. {d} {m}", "{w} {d}/{n}"])
def test_every_name_of_a_weekday(form: str) -> None:
    for day in LEAP_YEAR[:40]:
        for name in DAYS[day.weekday()]:
            text = form.format(w=name, d=day.day, m="maj", n=day.month)
            found = read(text)
            assert [r.first.weekday for r in found] == [day.weekday()], text


@given(ANY_DAY, st.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "den %Y-%m-%d", "%d/%m-%Y", "%d/%m %Y"]))
def test_figures_read_back(day: date, form: str) -> None:
    if day.year >= 2000:
        assert read(day.strftime(form)) == [DateRange(PartialDate(day.day, day.month, day.year))]


@given(ANY_DAY, st.integers(1, 60), st.sampled_from(["-", " - ", "–", " – ", " till ", " t.o.m. ", "- "]), st.booleans())
def test_ranges_read_back(first: date, length: int, dash: str, short: bool) -> None:
    last = first + timedelta(days=length)
    a, b = NAMES[first.month][0], NAMES[last.month][short]
    head = f"{first.day}" if (first.month, first.year) == (last.month, last.year) else f"{first.day} {a}"
    expected = DateRange(PartialDate(first.day, first.month, first.year), PartialDate(last.day, last.month, last.year))
    assert read(f"{head}{dash}{last.day} {b} {last.year}") == [expected]


@given(st.dates(date(2015, 1, 1), date(2030, 1, 1)), st.integers(1, 90))
def test_the_lists_of_the_calendar_read_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    same = (first.month, first.year) == (last.month, last.year)
    tail = "" if same else f" {NAMES[last.month][1]} {last.year}"
    text = f"{first.day:02d} {last.day:02d} {NAMES[first.month][1]} {first.year}{tail}"
    assert read(text) == [
        DateRange(PartialDate(first.day, first.month, first.year), PartialDate(last.day, last.month, last.year))
    ]


@given(st.text(alphabet="0123456789./- –janmjoktdec ,och", max_size=40))
def test_whatever_is_read_is_a_day(text: str) -> None:
    for found in scan(dates.RULES, text):
        for day in (found.value.first, found.value.last or found.value.first, *found.value.others):
            assert dates.partial(*day) == day


def test_find_reads_long_texts_as_scan_does() -> None:
    filler = "Här följer en lång mening om något helt annat, utan siffror. " * 8
    text = f"{filler}Onsdagen den 24 september träffas vi. {filler}Sedan 5-6 oktober 2022. {filler}Och 7/11 2022."
    assert [f.value for f in dates.find(text)] == read(text) != []


def test_every_proof_has_a_hint() -> None:
    assert [phrase for rule in dates.RULES for phrase in rule.reads if not dates.HINT.search(phrase)] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("den 1 eller 2 maj", 1),
        ("onsdagen den 24 september mellan klockan 9 och 16", 0),
        ("den 5, 12 och 19 maj", 2),
    ],
)
def test_days_apart(text: str, days: int) -> None:
    assert [len(r.others) for r in read(text)] == [days]


def test_a_month_that_was_abbreviated_ends_without_its_dot() -> None:
    assert [(f.start, f.end) for f in scan(dates.RULES, "Välkomna den 5 maj. Vi ses.")] == [(9, 18)]
