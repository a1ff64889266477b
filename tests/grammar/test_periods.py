"""Days together with their hours."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.grammar import periods
from scraper.grammar.clocks import Clocks
from scraper.grammar.dates import DateRange, PartialDate
from scraper.grammar.stamps import closing_day, day_of, stamp

D = PartialDate


def read(text: str) -> list[tuple[DateRange | None, Clocks | None]]:
    return [(p.days, p.hours) for p in periods.find(text)]


@pytest.mark.parametrize(
    ("text", "days", "hours"),
    [
        ("11 nov 2022 klocka 09.00 - 12.15", DateRange(D(11, 11, 2022)), Clocks("09:00", "12:15")),
        ("21- 25 nov 2022 klocka 09.00 - 17.00", DateRange(D(21, 11, 2022), D(25, 11, 2022)), Clocks("09:00", "17:00")),
        ("28 29 sep 2021 Klocka som ikon 09.00 - 16.00", DateRange(D(28, 9, 2021), D(29, 9, 2021)), Clocks("09:00", "16:00")),
        ("11 nov 2022 klocka 00.00 - 00.00", DateRange(D(11, 11, 2022)), Clocks(None)),
        ("Tisdagen 26 juni klockan 8.30-9.45", DateRange(D(26, 6, None, 1)), Clocks("08:30", "09:45")),
        ("onsdagen den 24 september mellan klockan 9 och 16", DateRange(D(24, 9, None, 2)), Clocks("09:00", "16:00")),
        ("Tid: Må 2017-10-16 kl 17.00 - 18.00", DateRange(D(16, 10, 2017, 0)), Clocks("17:00", "18:00")),
        (
            "tors 12:45 (07/12-2017) - fre 13:00 (15/12-2017)",
            DateRange(D(7, 12, 2017), D(15, 12, 2017)),
            Clocks("12:45", "13:00"),
        ),
        ("Tid:2021-09-21 13:00 - 2021-09-21 16:30", DateRange(D(21, 9, 2021)), Clocks("13:00", "16:30")),
        ("Dag 1 - måndag 27 mars", DateRange(D(27, 3, None, 0)), None),
        ("To 2015-11-05 kl 08.00", DateRange(D(5, 11, 2015, 3)), Clocks("08:00")),
        ("Torsdag 15 november 9.00–16.15. Lycksele", DateRange(D(15, 11, None, 3)), Clocks("09:00", "16:15")),
        ("NYA TIDER FÖR RÅDET 15 APRIL, 9 – 12.", DateRange(D(15, 4)), Clocks("09:00", "12:00")),
        ("tisdagen den 23 maj cirka kl. 17", DateRange(D(23, 5, None, 1)), Clocks("17:00")),
        ("8 juni kl 10.00 - 9 juni kl 15.00", DateRange(D(8, 6), D(9, 6)), Clocks("10:00", "15:00")),
        ("2022-11-11 9.00 – 2022-11-12 16.00", DateRange(D(11, 11, 2022), D(12, 11, 2022)), Clocks("09:00", "16:00")),
        ("kl 18.00 tisdag 5 maj", DateRange(D(5, 5, None, 1)), Clocks("18:00")),
        ("9.00-12.00, 5 maj 2020", DateRange(D(5, 5, 2020)), Clocks("09:00", "12:00")),
        ("5 maj från 9 till 12", DateRange(D(5, 5)), Clocks("09:00", "12:00")),
        ("5 maj från kl 18 och framåt", DateRange(D(5, 5)), Clocks("18:00")),
        ("5 maj (tisdag) kl 18", DateRange(D(5, 5)), Clocks("18:00")),
        ("tisdag 5 maj på kvällen kl 18", DateRange(D(5, 5, None, 1)), Clocks("18:00")),
        ("5 maj\nkl. 9-12", DateRange(D(5, 5)), Clocks("09:00", "12:00")),
        (
            "onsdag 21 september kl. 12 - torsdag 22 september kl. 13",
            DateRange(D(21, 9, None, 2), D(22, 9, None, 3)),
            Clocks("12:00", "13:00"),
        ),
        (
            "Kl. 12.00 onsdag 21 september – kl. 13.00 torsdag 22 september",
            DateRange(D(21, 9, None, 2), D(22, 9, None, 3)),
            Clocks("12:00", "13:00"),
        ),
        ("tis 5 apr 13:00 – tis 5 apr 15:00", DateRange(D(5, 4, None, 1)), Clocks("13:00", "15:00")),
        ("11 oktober, 2022 @ 13:00 - 15:00", DateRange(D(11, 10, 2022)), Clocks("13:00", "15:00")),
        ("25 maj", DateRange(D(25, 5)), None),
        ("25 maj, 10-15 personer", DateRange(D(25, 5)), None),
        ("25 maj i sal 12", DateRange(D(25, 5)), None),
    ],
)
def test_phrases(text: str, days: DateRange, hours: Clocks | None) -> None:
    assert read(text) == [(days, hours)]


def test_two_occasions_stay_two() -> None:
    assert len(read("Hökerum den 23 april samt Ucklum den 8 maj")) == 2


def test_spans_quote_the_words() -> None:
    text = "Tid: onsdagen den 24 september mellan klockan 9 och 16, Lund"
    (period,) = periods.find(text)
    assert period.day_span is not None
    assert period.hour_span is not None
    assert text[slice(*period.day_span)] == "onsdagen den 24 september"
    assert text[slice(*period.hour_span)] == "mellan klockan 9 och 16"


@given(
    st.dates(date(2000, 1, 1), date(2050, 12, 31)),
    st.tuples(st.integers(0, 1439), st.integers(0, 1439)).filter(lambda pair: pair[0] < pair[1]),
    st.sampled_from(
        [
            "{d:%d} {m} {d:%Y} klocka {a} - {b}",
            "{d:%Y-%m-%d} kl {a}–{b}",
            "den {d.day} {m} {d:%Y}, kl. {a} till {b}",
            "kl {a}-{b} den {d.day} {m} {d:%Y}",
        ]
    ),
)
def test_every_day_and_range_reads_back(day: date, pair: tuple[int, int], form: str) -> None:
    months = "januari februari mars april maj juni juli augusti september oktober november december".split()
    a, b = (f"{m // 60:02d}.{m % 60:02d}" for m in pair)
    text = form.format(d=day, m=months[day.month - 1], a=a, b=b)
    assert read(text) == [(DateRange(D(day.day, day.month, day.year)), Clocks(a.replace(".", ":"), b.replace(".", ":")))]


@given(st.dates(date(1996, 1, 1), date(2037, 12, 31)), st.integers(0, 1439))
def test_stamps_are_swedish_moments(day: date, minutes: int) -> None:
    made = datetime.fromisoformat(stamp(day, f"{minutes // 60:02d}:{minutes % 60:02d}"))
    local = made.astimezone(ZoneInfo("Europe/Stockholm"))
    assert made.utcoffset() == local.utcoffset()
    assert (made - datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=made.tzinfo)) in (
        timedelta(),
        timedelta(hours=1),
    )


def test_the_hour_that_summer_time_skips() -> None:
    assert stamp(date(2021, 3, 28), "02:30") == "2021-03-28T03:30:00+02:00"
    assert stamp(date(2021, 10, 31), "02:30") == "2021-10-31T02:30:00+02:00"
    assert stamp(date(2022, 11, 11), "09:00") == "2022-11-11T09:00:00+01:00"
    assert stamp(date(2022, 11, 11)) == "2022-11-11"
    assert day_of("2022-11-11T09:00:00+01:00") == date(2022, 11, 11)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("09:00", "12:00", 0),
        ("19:00", "00:00", 1),
        ("19:00", "01:00", 1),
        (None, "12:00", 0),
        ("09:00", "08:00", None),
        ("09:00", "09:00", None),
    ],
)
def test_past_midnight_is_the_next_day(start: str | None, end: str, days: int | None) -> None:
    day = date(2022, 5, 7)
    assert closing_day(day, start, end) == (None if days is None else day + timedelta(days=days))
