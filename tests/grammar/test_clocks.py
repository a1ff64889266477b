"""Clock times in all the ways they are written, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.grammar.clocks import EXPECTED, RULES, Clocks, clock, leading
from scraper.grammar.rule import scan

MINUTES = st.integers(0, 24 * 60 - 1)
RANGES = st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] < pair[1])
MARKS = st.sampled_from(["", "kl ", "kl. ", "Kl.", "klockan ", "klocka ", "Klocka som ikon ", "KL ", "ca kl. ", "cirka "])
DASHES = st.sampled_from([" - ", "-", "–", " – ", "- ", " -", "--", "—", " till ", " till kl ", " t.o.m. ", " ‑ "])


def written(minutes: int, form: str) -> str:
    hour, minute = divmod(minutes, 60)
    return form.format(h=hour, m=f"{minute:02d}", H=f"{hour:02d}")


FORMS = st.sampled_from(["{H}.{m}", "{H}:{m}", "{h}.{m}", "{h}:{m}"])


@given(MINUTES, FORMS, MARKS)
def test_every_clock_reads_back(minutes: int, form: str, mark: str) -> None:
    text = f"{mark}{written(minutes, form)}"
    assert [(f.value, f.end) for f in scan(RULES, text)] == [(Clocks(written(minutes, "{H}:{m}")), len(text))]


@given(RANGES, FORMS, FORMS, MARKS, DASHES)
def test_every_range_reads_back(pair: tuple[int, int], first: str, last: str, mark: str, dash: str) -> None:
    text = f"x {mark}{written(pair[0], first)}{dash}{written(pair[1], last)}, sal A"
    assert [f.value for f in scan(RULES, text)] == [Clocks(*(written(m, "{H}:{m}") for m in pair))]


@given(st.integers(0, 23), st.integers(1, 24), DASHES, st.sampled_from(["kl ", "kl. ", "klockan "]))
def test_hours_alone_read_back_behind_kl(first: int, last: int, dash: str, mark: str) -> None:
    if first < last and last - first < 24:
        assert [f.value for f in scan(RULES, f"{mark}{first}{dash}{last}")] == [Clocks(f"{first:02d}:00", f"{last % 24:02d}:00")]


@given(st.integers(0, 23), st.integers(1, 23))
def test_between_hours(first: int, last: int) -> None:
    if first < last:
        assert [f.value for f in scan(RULES, f"mellan klockan {first} och {last}")] == [
            Clocks(f"{first:02d}:00", f"{last:02d}:00")
        ]


@given(RANGES, st.sampled_from(["09:30", "{a}", "{a}-{b}", "| {a} |", "kl {a}–{b}:", "{a} - {b} ", "• {a}", "{a}:"]), FORMS)
def test_the_time_of_a_programme_line_reads_back(pair: tuple[int, int], line: str, form: str) -> None:
    a, b = (written(m, form) for m in pair)
    found = leading(line.format(a=a, b=b) + " Välkomna och inledning")
    assert found is not None
    if "{a}" in line:
        assert found.start == written(pair[0], "{H}:{m}")
    if "{b}" in line:
        assert found.end == written(pair[1], "{H}:{m}")
    assert (line.format(a=a, b=b) + " Välkomna och inledning")[found.stop :] == "Välkomna och inledning"


@given(st.text(alphabet="0123456789.:-– klockan?|/ao", max_size=40))
def test_whatever_is_read_is_a_clock(text: str) -> None:
    for found in (*scan(RULES, text), *scan(EXPECTED, text)):
        for value in found.value:
            assert value is None or clock(value) == value
    line = leading(text)
    if line is not None:
        assert clock(line.start) == line.start
        assert 0 <= line.begin < line.close <= line.stop <= len(text)


@pytest.mark.parametrize(
    ("line", "start", "end", "also", "rest"),
    [
        ("09:00 Välkommen", "09:00", None, (), "Välkommen"),
        ("09.30 – Kaffe", "09:30", None, (), "Kaffe"),
        ("09.00–09.05: Välkomna in!", "09:00", "09:05", (), "Välkomna in!"),
        ("10.15:Hälsningsanförande.", "10:15", None, (), "Hälsningsanförande."),
        ("| 9.05 | Inledning", "09:05", None, (), "Inledning"),
        ("12:00Stormakter i gungning", "12:00", None, (), "Stormakter i gungning"),
        ("14.15 och 19.00 Grannarna", "14:15", None, ("19:00",), "Grannarna"),
        ("14.15, 16.00 och 19.00 Grannarna", "14:15", None, ("16:00", "19:00"), "Grannarna"),
        ("9.15 10.15\n", "09:15", "10:15", (), ""),
        ("09:45- 10:15 Diskussion", "09:45", "10:15", (), "Diskussion"),
        ("10.00--10.30 Fika", "10:00", "10:30", (), "Fika"),
        ("13:25 – 13: 45 Paus", "13:25", "13:45", (), "Paus"),
        ("16-30-19.00 Mingel", "16:30", "19:00", (), "Mingel"),
        ("13.35 ? 13.45 Paus", "13:35", "13:45", (), "Paus"),
        ("0900-0915 Inledning", "09:00", "09:15", (), "Inledning"),
        ("0900 Inledning", "09:00", None, (), "Inledning"),
        ("18:30-framåt Mingel", "18:30", None, (), "Mingel"),
        ("kl 9-12 Föreläsning", "09:00", "12:00", (), "Föreläsning"),
        ("Kl. 9 Kaffe", "09:00", None, (), "Kaffe"),
        ("Klockan 14.00 talar Bo Ek", "14:00", None, (), "talar Bo Ek"),
        ("kl. 9:30 – 10:15: Gårdar", "09:30", "10:15", (), "Gårdar"),
        ("ca 12.00 Lunch", "12:00", None, (), "Lunch"),
        ("Från kl 8.30 Kaffe", "08:30", None, (), "Kaffe"),
        ("mellan 9.00 och 10.00 Fika", "09:00", "10:00", (), "Fika"),
        ("(9.00-9.30) Kaffe", "09:00", "09:30", (), "Kaffe"),
        ("9.30–11 Workshop", "09:30", "11:00", (), "Workshop"),
        ("13-15 Workshop", "13:00", "15:00", (), "Workshop"),
        ("10.00 Barn och unga", "10:00", None, (), "Barn och unga"),
        ("08.30 3-D i planering", "08:30", None, (), "3-D i planering"),
        ("24.00 Slut", "00:00", None, (), "Slut"),
        ("12.00", "12:00", None, (), ""),
    ],
)
def test_programme_lines(line: str, start: str, end: str | None, also: tuple[str, ...], rest: str) -> None:
    found = leading(line)
    assert found is not None
    assert (found.start, found.end, found.also, line[found.stop :]) == (start, end, also, rest)


@pytest.mark.parametrize(
    "line",
    [
        "1,6 & 2,6miljoner", "2.5 miljoner", "3-D", "1:a vice ordförande", "10 000 kr", "2022-10-11", "12.3.2020", "12.10.2020", "31. a) Dags",
        "59. Vem får skydd", "2022 i korthet", "1945 års män", "2015-2020 Ny plan", "10-12 personer", "4-6 juni", "20/8", "20 mars", "10 personer",
        "12.50 kr", "10.15 procent", "070-123 45 67", "25.00 X", "12.75 X", "86.Bostadsbrist", "", "Kaffe 9.00", "1288 skrev", "-", "kl",
    ],
)  # fmt: skip
def test_no_programme_lines(line: str) -> None:
    assert leading(line) is None


def test_a_span_inside_a_longer_text() -> None:
    text = "Program\n09.30 – Kaffe\n10.00 Start"
    found = leading(text, 8, 21)
    assert found is not None
    assert text[found.begin : found.close] == "09.30"
    assert text[found.stop : 21] == "Kaffe"
