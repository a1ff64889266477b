"""The entries of calendar pages: every form, what raises, and laws that hold for any input."""

import json
import pickle
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typer.testing import CliRunner

from scraper import ListingEntry, NoListingError, extract_listing, page_text
from scraper.cli import app
from scraper.errors import NO_LISTING_KINDS
from scraper.evaluate.entries import compare
from scraper.evaluate.gold import Case, cases
from scraper.evaluate.score import Score
from scraper.listing import closing, inline, state
from scraper.listing.page import moment_of
from tests.golden import FIXTURES, Page, pages

SITE = "https://www.lansstyrelsen.se"
ARCHIVE = "/skane/om-oss/kalender/kalenderhandelser---skane/2021-08-30-mur.html"
LISTINGS = [case for case in cases(FIXTURES / "no-event") if "entries" in case.gold]
DEV = [case for case in LISTINGS if case.split == "dev"]


def listed(case: Case) -> list[dict[str, object]]:
    return [e.model_dump(mode="json") for e in extract_listing(case.content(), url=case.url, as_of=case.as_of)]


def only(content: str, **told: date | str | None) -> ListingEntry:
    [entry] = extract_listing(content, **told)  # type: ignore[arg-type]
    return entry


def text_of(date_line: str, words: str, last: str = "") -> str:
    return f"KALENDER\n\n • {date_line}\n  {words}\n\n  {last}\n"


def html_of(item: str) -> str:
    return f"<h1>Kalender</h1><ul class='sv-channel'><li class='sv-channel-item'>{item}</li></ul>"


def kind(content: bytes | str, url: str | None = None) -> str:
    try:
        found = extract_listing(content, url=url)
    except NoListingError as error:
        return error.kind
    return f"{len(found)} entries"


@pytest.mark.parametrize("case", DEV, ids=lambda case: case.name)
def test_listings(case: Case) -> None:
    assert compare(case.gold["entries"], listed(case)).wrong == []


def test_there_are_listings_of_every_form() -> None:
    assert len(DEV) >= 9
    assert {case.file.suffix for case in DEV} == {".html", ".txt"}
    assert sum(len(case.gold["entries"]) for case in DEV) >= 40


def test_held_out_listings_are_only_counted() -> None:
    score = Score()
    for case in LISTINGS:
        if case.split == "held-out":
            score.page(case.name, case.gold, None, listed(case))
    assert {name: count.f1 for name, count in score.counts.items()} == dict.fromkeys(score.counts, 1.0)
    assert score.counts["entry.start"].said > 3


@pytest.mark.parametrize("page", [pytest.param(page, id=page.id) for page in pages()])
def test_a_page_of_one_event_is_no_listing(page: Page) -> None:
    found = kind(page.case.content(), page.case.url)
    assert found in NO_LISTING_KINDS


@pytest.mark.parametrize(
    ("date_line", "start", "end"),
    [
        ("28 29 sep 2021 Klocka som ikon 09.00 - 16.00", "2021-09-28T09:00:00+02:00", "2021-09-29T16:00:00+02:00"),
        ("22 25 sep 2021 jan 2022", "2021-09-22", "2022-01-25"),
        ("22 25 sep 2021 jan 2022 Klocka som ikon 10.00 - 12.00", "2021-09-22T10:00:00+02:00", "2022-01-25T12:00:00+01:00"),
        ("05 okt 2021", "2021-10-05", None),
        ("05 okt 2021 Klocka som ikon 00.00 - 00.00", "2021-10-05", None),
        ("05 okt 2021 Klocka som ikon 18.30", "2021-10-05T18:30:00+02:00", None),
        ("31 okt 2021 Klocka som ikon 22.00 - 01.00", "2021-10-31T22:00:00+01:00", "2021-11-01T01:00:00+01:00"),
        ("21- 25 nov 2022 klocka 09.00 - 17.00", "2022-11-21T09:00:00+01:00", "2022-11-25T17:00:00+01:00"),
        ("Tisdag 5 oktober 2021 kl. 18–20", "2021-10-05T18:00:00+02:00", "2021-10-05T20:00:00+02:00"),
        ("Datum: 2021-10-05 10:00–12:00", "2021-10-05T10:00:00+02:00", "2021-10-05T12:00:00+02:00"),
        ("30 dec 2022 02 jan 2023", "2022-12-30", "2023-01-02"),
    ],
)
def test_dates_of_lists(date_line: str, start: str, end: str | None) -> None:
    entry = only(text_of(date_line, "Bygg en mur"))
    assert (entry.title, entry.start, entry.end, entry.problems) == ("Bygg en mur", start, end, ())


@pytest.mark.parametrize(
    ("last", "is_open", "deadline", "codes"),
    [
        ("Anmälningsdatum är passerat", False, None, []),
        ("Anmäl dig här – senast 26 september", True, "2021-09-26", ["year_inferred"]),
        ("Anmäl dig här – senast 20 december", True, "2020-12-20", ["year_inferred"]),
        ("Anmäl dig här – senast 5 oktober", True, "2021-10-05", ["year_inferred"]),
        ("Anmäl dig här – senast 26 september klockan 12.00", True, "2021-09-26T12:00:00+02:00", ["year_inferred"]),
        ("Anmäl dig här", True, None, []),
        ("Sista anmälningsdag: 26 september 2021", None, "2021-09-26", []),
        ("Sista anmälningsdag: 26 oktober 2021", None, "2021-10-26", ["deadline_after_start"]),
        ("Anmäl dig här – senast 29 februari", True, "2020-02-29", ["year_inferred"]),
        ("Anmälan senast tisdag 26 september", None, "2021-09-26", ["year_inferred", "weekday_conflict"]),
        ("Fullbokad", False, None, []),
        ("", None, None, []),
    ],
)
def test_registration(last: str, is_open: bool | None, deadline: str | None, codes: list[str]) -> None:
    entry = only(text_of("05 okt 2021 Klocka som ikon 10.00 - 12.00", "Bygg en mur", last))
    assert (entry.registration_open, entry.deadline, [p.code for p in entry.problems]) == (is_open, deadline, codes)
    assert entry.title == "Bygg en mur"
    assert entry.excerpt is None


@pytest.mark.parametrize(
    "line",
    [
        "Bygg en gärdsgård | Lär dig att bygga en gärdsgård av slanor.",
        "Nätverksträff mot våld | Höstens träff med nätverket handlar om skolan...",
        "Webbinarium Rasism i arbetslivet, tillfälle 2 | Ett fördjupande pass...",
        "Vem äger skogen? | Kom och lyssna.",
        "Grundkurs i tillsyn av små avlopp | Kursen vänder sig till dig som är ny. Du får lära dig mer.",
        "Restaurering av våtmarker – Fältdag i Store Mosse | Vi går längs spången.",
        "Skogens dag | Våtmarker binder kol och håller kvar vatten.",
        "Träff i Umeå | Är du ny i rollen som handläggare?",
        "Samtal om EU:s jordbruksstöd | Länsstyrelserna bjuder in till ett möte...",
        "Fältvandring Store Mosse nationalpark",
        "Webbinarium Rasism i arbetslivet",
        "Resan till Norra Kvarken",
        "Nyårspromenad",
        "x" * 60 + " och mer text som gör att namnet..."[: 80 - 60 - 3] + "... | Länsstyrelsen ordnar en dag.",
        "Ålands hav Kartor Strömmar Ljud | " + ("Sapmis språk " * 20)[:200] + "...",
    ],
)
def test_title_and_excerpt_side_by_side(line: str) -> None:
    title, _, excerpt = line.partition(" | ")
    words = f"{title} {excerpt}".strip()
    halves = inline.split(words, 0, len(words))
    assert (words[: halves.title], words[halves.excerpt :]) == (title, excerpt) if halves else not excerpt


def test_what_was_cut_is_told() -> None:
    title, excerpt = "Digitalt samråd för dig som har mark, skog eller vatten inom det nya vattenskyddso", "Lär dig mer " * 20
    entry = only(text_of("05 okt 2021", f"{title[:80]}... {excerpt[:200]}..."))
    assert (entry.title, entry.title_cut) == (f"{title[:80]}...", True)
    assert (entry.excerpt, entry.excerpt_cut) == (f"{excerpt[:200]}...", True)
    whole = only(text_of("05 okt 2021", "Bygg en mur Lär dig mer."))
    assert (whole.title_cut, whole.excerpt, whole.excerpt_cut) == (False, "Lär dig mer.", False)


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("Anmälningsdatum är passerat", "Anmälningsdatum är passerat"),
        ("Lär dig mer. Anmäl dig här – senast 5 maj", "Anmäl dig här – senast 5 maj"),
        ("Lär dig mer och anmäl dig här – senast 5 maj", None),
        ("Anmäl dig till en heldag om vatten i skog och mark med forskare", None),
        ("Alla kan anmäla sig", None),
    ],
)
def test_where_an_entry_closes(words: str, span: str | None) -> None:
    found = closing.find(words, 0, len(words))
    assert (words[found.start : found.end] if found else None) == span


@pytest.mark.parametrize(
    ("href", "url"),
    [
        (ARCHIVE, SITE + ARCHIVE),
        (f"{ARCHIVE}?sv.target=12.3d&sv.12.3d.route=%2F", SITE + ARCHIVE),
        (f"{ARCHIVE};jsessionid=0A1B#anmalan", SITE + ARCHIVE),
        (ARCHIVE.replace("---", "—"), SITE + ARCHIVE),
        ("https://example.org/a?id=1&utm_source=x", "https://example.org/a?id=1"),
        ("2021-08-30-mur.html", f"{SITE}/skane/om-oss/2021-08-30-mur.html"),
        ("#anmalan", None),
        ("javascript:visa(1)", None),
        ("mailto:a@example.org", None),
        ("http://[", None),
    ],
)
def test_addresses(href: str, url: str | None) -> None:
    page = html_of(f"<p>05 okt 2021 09.00 - 16.00</p><a href='{href}'>Bygg en mur</a> Lär dig bygga.")
    entry = only(page, url=f"{SITE}/skane/om-oss/kalender.html")
    assert (entry.url, entry.title, entry.excerpt) == (url, "Bygg en mur", "Lär dig bygga.")
    assert (entry.county.code if entry.county else None) == ("12" if url and "/skane/" in url else None)


def test_without_an_address_links_of_the_counties_are_still_whole() -> None:
    assert only(html_of(f"05 okt 2021 <a href='{ARCHIVE}'>Mur</a>")).url == SITE + ARCHIVE
    assert only(html_of("05 okt 2021 <a href='/program/mur'>Mur</a>")).url is None


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        ("<time datetime='2021-10-05'>5 okt</time> <a href=/x>Mur</a>", "2021-10-05", None),
        ("<time datetime='2021-10-05T18:00'>5 okt</time> <a href=/x>Mur</a>", "2021-10-05T18:00:00+02:00", None),
        ("<time datetime='2021-10-05T16:00:00Z'>5 okt 2021</time> <a href=/x>Mur</a>", "2021-10-05T18:00:00+02:00", None),
        ("<a href=/x>Mur</a> <time datetime='2021-10-05'>5 okt</time>", "2021-10-05", None),
        ("<time datetime='2021-10-05'><b>05</b><br>okt</time><h3><a href=/x>Mur</a></h3>", "2021-10-05", None),
        ("<time datetime='2021-10-05T18:00'>18.00</time>–<time datetime='2021-10-05T20:00'>20.00</time> <a href=/x>Mur</a>", "2021-10-05T18:00:00+02:00", "2021-10-05T20:00:00+02:00"),
        ("<time datetime='2021-11-09T18:00'>5 okt 2021</time> <a href=/x>Mur</a>", "2021-10-05", None),
        ("<div>5 okt 2021</div><div>18.00 - 20.00</div><a href=/x>Mur</a>", "2021-10-05T18:00:00+02:00", "2021-10-05T20:00:00+02:00"),
        ("<h3>Mur</h3><p>5 okt 2021 kl. 18</p>", "2021-10-05T18:00:00+02:00", None),
        ("<p>Kurs</p><p>5 okt 2021</p><h3>Mur</h3>", "2021-10-05", None),
    ],
)  # fmt: skip
def test_markup(item: str, start: str, end: str | None) -> None:
    entry = only(html_of(item))
    assert (entry.title, entry.start, entry.end) == ("Mur", start, end)


def test_a_year_that_the_list_does_not_give() -> None:
    yearless = text_of("05 jan", "Bygg en mur")
    assert [p.code for p in only(yearless).problems] == ["year_unknown"]
    assert only(yearless, as_of=date(2021, 11, 2)).start == "2022-01-05"
    closed = only(text_of("05 jan", "Bygg en mur", "Anmäl dig här – senast 1 januari"))
    assert [(p.code, p.field) for p in closed.problems] == [("year_unknown", "/start"), ("year_unknown", "/deadline")]
    linked = only(html_of(f"<p>5 januari</p><a href='{ARCHIVE}'>Mur</a>"))
    assert (linked.start, [p.code for p in linked.problems]) == ("2022-01-05", ["year_inferred"])


def test_a_date_that_cannot_be_read_is_an_entry_with_a_problem() -> None:
    entries = extract_listing(text_of("05 okt 2021", "Mur") + " • 31 feb 2021 Klocka som ikon 09.00\n  Tak\n")
    assert [(e.title, e.start) for e in entries] == [("Mur", "2021-10-05"), ("Tak", None)]
    assert [p.code for p in entries[1].problems] == ["not_understood"]


def test_a_copy_cut_at_its_last_date() -> None:
    entries = extract_listing(text_of("05 okt 2021", "Mur") + " • 06 okt 2021 Klocka som")
    assert [(e.title, e.start) for e in entries] == [("Mur", "2021-10-05"), (None, "2021-10-06")]


def test_what_has_become_of_an_entry() -> None:
    entry = only(text_of("05 okt 2021", "INSTÄLLT: Mur på Öland"))
    assert (entry.title, entry.status) == ("Mur på Öland", "cancelled")
    assert only(text_of("05 okt 2021", "Mur", "Fullbokad")).status == "full"


def test_what_follows_the_list_is_none_of_it() -> None:
    page = text_of("05 okt 2021", "Mur") + "Besöksmål\n\nGuide till 30 utflyktsmål\n"
    assert only(page).excerpt is None
    news = f"<h1>Skåne</h1><h2>Aktuellt</h2><ul><li>04 okt 2021 <a href=/n>Nyhet</a></li></ul><h2>Kalender</h2><ul><li>05 okt 2021 <a href='{ARCHIVE}'>Mur</a></li></ul><h2>Press</h2><ul><li>06 okt 2021 <a href=/p>Press</a></li></ul>"
    assert [entry.title for entry in extract_listing(news)] == ["Mur"]


def test_copies_that_stand_line_by_line() -> None:
    parts = (
        "28 29 sep 2021",
        "Klocka som ikon",
        "09.00 - 16.00",
        "Mur",
        "Lär dig.",
        "Anmälningsdatum är passerat",
        "Visa hela kalendern",
    )
    for glue in ("\n", "\n\n"):
        entry = only(glue.join(("KALENDER", *parts)))
        assert (entry.title, entry.excerpt, entry.registration_open) == ("Mur", "Lär dig.", False)
        assert (entry.start, entry.end) == ("2021-09-28T09:00:00+02:00", "2021-09-29T16:00:00+02:00")


def test_months_above_their_entries() -> None:
    months = "<h1>Kalender</h1>" + "".join(
        f"<h2>{month} 2021</h2><ul><li>{day} 2021 <a href='{ARCHIVE}'>Mur {day}</a></li></ul>"
        for month, day in (("Oktober", "05 okt"), ("November", "06 nov"))
    )
    assert [(entry.title, entry.excerpt) for entry in extract_listing(months)] == [("Mur 05 okt", None), ("Mur 06 nov", None)]


STATE = {"items": [{"title": "Mur", "startDate": "2021-10-05T09:00:00", "uri": ARCHIVE, "description": "Lär dig."}]}


def test_the_state_of_a_script_where_the_markup_has_no_entries() -> None:
    script = f"<script>AppRegistry.registerInitialState('12.a',{json.dumps(STATE)});</script>"
    other = f"<script>AppRegistry.registerInitialState('12.b',{json.dumps(STATE).replace('Mur', 'Tak')});</script>"
    entry = only(f"<h1>Kalender</h1><div data-cid='12.a'></div>{other}{script}")
    assert (entry.title, entry.start, entry.url, entry.excerpt) == (
        "Mur",
        "2021-10-05T09:00:00+02:00",
        SITE + ARCHIVE,
        "Lär dig.",
    )
    assert {(mark.start, mark.rule) for mark in entry.evidence} >= {(None, "state: title"), (None, "state: start")}
    in_markup = html_of(f"05 okt 2021 <a href='{ARCHIVE}'>Vägg</a>") + script
    assert [e.title for e in extract_listing(in_markup)] == ["Vägg"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2021-10-05", (date(2021, 10, 5), None)),
        ("2021-10-05T00:00:00", (date(2021, 10, 5), None)),
        ("2021-10-05 09:30", (date(2021, 10, 5), "09:30")),
        ("2021-12-31T23:30:00.000Z", (date(2022, 1, 1), "00:30")),
        ("2021-10-05T09:30:00+0200", (date(2021, 10, 5), "09:30")),
        ("2021-02-31", None),
        ("2021-10-05T25:00", None),
        ("5 okt", None),
    ],
)
def test_moments(said: str, expected: tuple[date, str | None] | None) -> None:
    assert moment_of(said) == expected


@pytest.mark.parametrize(
    "content",
    [
        "KALENDER",
        "KALENDER\n\nBesöksmål\n\nGuide till 30 utflyktsmål",
        "Kalender\n\nDet finns inga kommande händelser.",
        "<h1>Kalender</h1>",
        "<h1>Kalender</h1><ul class='sv-channel'></ul>",
        "<h1>Kalender</h1><p>Här står våra kurser.</p><p>Inga evenemang.</p><div id='app'></div>",
        "<h1>Kalender</h1><div data-cid='12.a'></div><script>AppRegistry.registerInitialState('12.a',{\"items\":[]});</script>",
    ],
)
def test_nothing_scheduled(content: str) -> None:
    assert extract_listing(content) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "empty"),
        (b"%PDF-1.7", "other"),
        ('[{"title": "Mur", "date": "2021-10-05"}]', "other"),
        ("<h1>Sidan kunde inte hittas</h1><h2>Kalender</h2>", "removed"),
        ("<h1>Access Denied</h1><p>You don't have permission.</p>", "blocked"),
        ("<div id='root'></div><script src='/app.js'></script>", "script_shell"),
        ("<h1>Kalender</h1><div data-cid='12.a'></div><script>1</script>", "script_shell"),
        ("<h1>Kalender</h1><div id='calendar-root'></div><script>1</script>", "script_shell"),
        ("<h1>Kalender</h1><p>Möte om vatten i Lund torsdagen den 5 maj 2022 vid ån.</p>", "unread"),
        ("<h1>Kalender</h1><ul><li>OKT <b>05</b> Mur</li></ul>", "unread"),
        ("<h1>Kalender</h1><ul><li><a href='/x'>Mur</a></li></ul>", "unread"),
        ("KALENDER\n\n05\nokt\nMur", "unread"),
        ("KALENDER\n\n• Mur på tisdag", "unread"),
        ("<p>11 nov 2022 klocka 09.00 - 12.15</p><h1>Mur</h1><p>Välkommen!</p><h2>Kalender</h2>", "event"),
        ("Start\nKalender\n\n11 nov 2022 klocka 09.00 - 12.15\n\nMur\n\nVälkommen till en dag om murar.", "event"),
        ("Landshövdingens kalender\n\n1 mars 2023 klockan 09.00 Möte\n\n3 mars 2023 klockan 10 Besök", "other"),
        ("<h1>Nya pengar</h1><p>Länsstyrelsen har beslutat om stöd till sju projekt i länet under året.</p>", "other"),
    ],
)  # fmt: skip
def test_what_is_no_listing(content: bytes | str, expected: str) -> None:
    assert kind(content) == expected


def test_the_error_survives_the_way_between_processes() -> None:
    with pytest.raises(NoListingError) as caught:
        extract_listing("")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (again.kind, str(again)) == (caught.value.kind, str(caught.value))


PIECES = (
    "KALENDER", "Kalender", "• ", "28 29 sep 2021 Klocka som ikon 09.00 - 16.00", "22 25 sep 2021 jan 2022", "31 feb 2021 klocka som ikon", "05 okt", "5 okt 2021 ", "00.00 - 00.00", "Bygg en mur Lär dig bygga", "...", "…", "Inga evenemang",
    "Anmälningsdatum är passerat", "Anmäl dig här – senast 26 september", "senast 29 februari", "INSTÄLLT: ", "A... B", "Landshövdingens kalender", "<h1>Kalender</h1>", "<ul><li>", "</li>", "<p>", "<h3>", "<a href='/skane/x.html'>", "<a href='http://['>", "</a>",
    "<time datetime='2021-10-05T10:00:00Z'>", "<time datetime='9999-12-31'>", "</time>", "<div data-cid='12.a'></div>", "<script>AppRegistry.registerInitialState('12.a',", '{"items":[{"title":"M\\ud800","startDate":"2021-10-05T09:00:00","uri":"//["}]}', '{"start":1633420800000,"name":"x"}', "[[[", ");</script>",
    "\u00ad", "\u200b", "\ud800", "İ", "ǅ", "\x00", "\u0301", "٣ maj 2022",
)  # fmt: skip
soup = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40).flatmap(
    lambda parts: st.sampled_from(("\n", "\n\n", " ", "")).map(lambda glue: glue.join(parts))
)


def obey(content: bytes | str, url: str | None = None) -> None:
    """The laws for one input: entries or the error, true quotes, a deadline up to the start, the same again."""
    try:
        entries = extract_listing(content, url=url)
    except NoListingError as error:
        assert error.kind in NO_LISTING_KINDS  # noqa: PT017 - both ways out are lawful
        return
    text = page_text(content, url)
    for entry in entries:
        for mark in entry.evidence:
            assert getattr(entry, mark.field.removeprefix("/")) is not None
            assert mark.quote == (None if mark.start is None else text[mark.start : mark.end])
        if entry.deadline and entry.start and "deadline_after_start" not in {p.code for p in entry.problems}:
            assert entry.deadline[:10] <= entry.start[:10]
        assert entry.title or entry.problems
        assert entry.start or entry.problems
    assert extract_listing(content, url=url) == entries


@given(st.binary(max_size=2000))
@example(b"\xff\xfe<\x00h\x001\x00")
def test_any_bytes(content: bytes) -> None:
    obey(content)


@given(st.text(max_size=1000), st.sampled_from((None, "", "http://[", f"{SITE}/skane/om-oss/kalender.html")))
def test_any_text(content: str, url: str | None) -> None:
    obey(content, url)


@given(soup)
@example("KALENDER\n\n• 05 okt 2021\n" + "A " * 500)
def test_any_soup_of_list_words(content: str) -> None:
    obey(content, f"{SITE}/skane/om-oss/kalender.html")
    obey(content.encode("utf-8", "surrogatepass"))


@given(data=st.data())
def test_mutated_listings(data: st.DataObject) -> None:
    body = data.draw(st.sampled_from([case.file.read_bytes() for case in DEV if case.file.stat().st_size < 20_000]))
    start = data.draw(st.integers(0, len(body)))
    stop = min(len(body), start + data.draw(st.sampled_from((0, 1, 7, 300))))
    new = data.draw(
        st.one_of(
            st.just(b""), st.just(body[start:stop] * 2), st.sampled_from(PIECES).map(lambda s: s.encode("utf-8", "replace"))
        )
    )
    obey(body[:start] + new + body[stop:])


@pytest.mark.parametrize("case", DEV, ids=lambda case: case.name)
def test_listings_obey(case: Case) -> None:
    obey(case.content(), case.url)
    for tenth in range(10):
        content = case.content()
        obey(content[: len(content) * tenth // 10], case.url)


@pytest.mark.parametrize(
    "unit",
    [
        " • 05 okt 2021 Klocka som ikon 10.00 - 12.00\n  Mur Lär dig.\n\n  Anmäl dig här – senast 1 oktober\n\n",
        " • 05 okt\n  Mur\n\n",
        "Aa Bb... ",
        "anmäl dig ",
        "<li><time datetime='2021-10-05'>5 okt</time> <a href=/skane/x.html>Mur</a></li>",
        "<time datetime='2021-10-05'><svg>x</svg></time>",
        "<script>registerInitialState('a',{\"x\":\"",
        "<div data-cid='a' ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    def seconds(count: int) -> float:
        content = "<h1>Kalender</h1><p>" + unit * count if "<" in unit else "KALENDER\n\n • 05 okt 2021\n" + unit * count
        began = time.process_time()
        kind(content)
        return time.process_time() - began

    count = 24_000 // len(unit)
    small, large = (min(seconds(n) for _ in range(3)) for n in (count, 8 * count))
    assert large < 24 * small + 0.05  # quadratic: 64 times


def test_states_that_are_no_json_end_the_search() -> None:
    assert state.items("registerInitialState('a',{'x':1})" * 10) == []
    assert state.items("registerInitialState('a'," + "[" * 200_000) == []


class TestCommand:
    def run(self, *arguments: str) -> tuple[list[dict[str, object]], str, int]:
        done = CliRunner().invoke(app, ["listing", *arguments])
        return [json.loads(line) for line in done.stdout_bytes.decode().splitlines()], done.stderr, done.exit_code

    def test_lines_with_their_source(self, tmp_path: Path) -> None:
        page = tmp_path / "kalender.txt"
        page.write_text(text_of("05 okt 2021", "Mur") + text_of("06 okt 2021", "Tak"), "utf-8")
        lines, err, status = self.run(str(page))
        assert (err, status) == ("", 0)
        assert [(line["input"], line["title"], line["start"]) for line in lines] == [
            (str(page), "Mur", "2021-10-05"),
            (str(page), "Tak", "2021-10-06"),
        ]

    def test_nothing_scheduled_is_silent_and_what_cannot_be_read_is_not(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("KALENDER", "utf-8")
        assert self.run(str(tmp_path / "a.txt")) == ([], "", 0)
        (tmp_path / "b.txt").write_text("", "utf-8")
        (tmp_path / "c.txt").write_text(text_of("05 jan", "Mur"), "utf-8")
        lines, err, status = self.run(str(tmp_path), "--as-of", "2021-11-02")
        assert [line["start"] for line in lines] == ["2022-01-05"]
        assert err.startswith(f"scraper: {tmp_path / 'b.txt'}: empty: ")
        assert (err.count("\n"), status) == (1, 1)

    def test_an_address_fits_one_page(self, tmp_path: Path) -> None:
        assert self.run(str(tmp_path), "--url", SITE)[2] == 2

    def test_help_has_examples(self) -> None:
        assert "  scraper listing" in CliRunner().invoke(app, ["listing", "--help"]).stdout.split("Example", 1)[1]


def test_entries_against_gold() -> None:
    gold: list[dict[str, object]] = [
        {"title": "Bygg en mur", "start": "2021-10-05T09:00", "end": None, "deadline": "2021-10-01"},
        {"title": "Bygg en mur", "start": "2021-10-06T09:00", "end": None, "deadline": None},
        {"title": "Tak", "start": "2021-10-07", "end": None, "deadline": None},
    ]
    record: list[dict[str, object]] = [
        {"title": "Bygg en mur", "start": "2021-10-06T09:00:00+02:00", "end": None, "deadline": None},
        {"title": "Bygg en mur", "start": "2021-10-05T09:00:00+02:00", "end": "2021-10-05", "deadline": "2021-10-01"},
        {"title": "Golv", "start": "2021-12-24", "end": None, "deadline": None},
    ]
    counts = {name: (count.right, count.claimed, count.said) for name, count in compare(gold, record).counts.items()}
    assert counts == {"entry.title": (2, 3, 3), "entry.start": (2, 3, 3), "entry.end": (0, 1, 0), "entry.deadline": (1, 1, 1)}
    assert compare(gold, gold).wrong == []


def test_titles_of_the_calendars_own_rank() -> None:
    page = (
        "<h1>Länsstyrelsen</h1><h2>KALENDER</h2><p>12 okt 2021 09.00 - 16.00</p><h2>Bygg en mur</h2><p>Vi murar.</p>"
        "<p>13 okt 2021 09.00 - 16.00</p><h2>Lägg ett tak</h2><p>Vi lägger tak.</p><h2>Nyheter</h2><p>14 okt 2021</p><h2>Nya regler</h2>"
    )
    assert [entry.title for entry in extract_listing(page)] == ["Bygg en mur", "Lägg ett tak"]


def test_a_scheme_in_capitals() -> None:
    page = "<h1>Kalender</h1><ul><li>12 okt 2021 <a href='HTTP://example.org/a'>En dag</a></li></ul>"
    assert [entry.url for entry in extract_listing(page)] == ["http://example.org/a"]


def test_entries_come_in_the_order_of_the_page() -> None:
    for case in DEV:
        starts = [m.start for e in extract_listing(case.content(), url=case.url) for m in e.evidence if m.field == "/title"]
        assert all(a < b for a, b in pairwise(start for start in starts if start is not None))
