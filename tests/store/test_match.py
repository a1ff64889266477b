import itertools
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.store.decisions import Decisions, add
from scraper.store.match import Match, Sketch, Verdict, compare, groups, pairs, sketch
from tests.export.entries import records


def record(identity: str, text: str) -> dict[str, Any]:
    """A record from ``title | start | end | mode | venue | locality | organiser | registration | speakers``; the rest may lack."""
    title, start, end, mode, venue, town, organiser, url, speakers = [*(part.strip() for part in text.split("|")), *[""] * 9][:9]
    day = "2024-05-16"

    def when(clock: str) -> str | None:
        if not clock:
            return None
        moment = clock if "-" in clock else f"{day} {clock}".removesuffix(" dag")
        return f"{moment.replace(' ', 'T')}:00+02:00" if " " in moment else moment

    place = {"name": venue or None, "street": None, "text": venue or town, "locality": town or None} if venue or town else None
    return {
        "id": identity,
        "title": title or None,
        "start": when(start),
        "end": when(end),
        "mode": mode or None,
        "venue": place,
        "organiser": organiser or None,
        "registration": {"url": url} if url else None,
        "county": None,
        "speakers": [{"name": name} for name in speakers.split(",") if name],
    }


def of(text: str, identity: str = "x") -> Sketch:
    made = sketch(record(identity, text))
    assert made is not None
    return made


S: Final = "same"
D: Final = "doubtful"
N: Final = "different"
WALK = "Svampvandring i Tiveden | 10:00 | 13:00 | in_person | Naturum Tiveden | Tived | Länsstyrelsen Örebro"
WEB = "Webbinarium om våtmarker – från bidrag till bäck | 13:00 | 15:30 | online"
HALL = "Länskonferens om våld i nära relationer | 09:00 | 16:00 | in_person | Konserthuset Spira, Kulturgatan 3 | Jönköping"
TABLE: tuple[tuple[str, str, str, Verdict], ...] = (
    ("the same page under two addresses", WALK, WALK, S),
    ("the organiser written otherwise", WALK, WALK.replace("Länsstyrelsen Örebro", "Länsstyrelsen i Örebro län"), S),
    ("another organiser names it too", WALK, WALK.replace("Länsstyrelsen Örebro", "Tivedens vänner"), S),
    ("cancelled copy", WALK, f"Inställt: {WALK}", S),
    ("full copy", WALK, WALK.replace("Tiveden |", "Tiveden – fullbokat |", 1), S),
    ("capitals and an exclamation mark", WALK, WALK.replace("Svampvandring i Tiveden", "SVAMPVANDRING I TIVEDEN!"), S),
    ("the venue in fewer words", HALL, HALL.replace("Konserthuset Spira, Kulturgatan 3", "Spira"), S),
    ("the town alone and a title of its own", HALL, HALL.replace("Konserthuset Spira, Kulturgatan 3", ""), S),
    ("the gathering's word before the title", HALL, HALL.replace("Länskonferens om", "Konferens: länskonferens om"), S),
    ("the year in the title", HALL, HALL.replace("relationer |", "relationer 2024 |"), S),
    ("the day in the title", HALL, HALL.replace("relationer |", "relationer, torsdag 16 maj |"), S),
    ("the clock in the title", HALL, HALL.replace("relationer |", "relationer kl 9 |"), S),
    ("no end on one page", HALL, HALL.replace("16:00", ""), S),
    ("a subtitle added, same organiser", f"{HALL} | Region Jönköping", HALL.replace("relationer", "relationer – hela samhällets ansvar") + "|Region Jönköping", S),
    ("a subtitle added, nothing else", HALL, HALL.replace("relationer", "relationer – hela samhällets ansvar"), D),
    ("no clocks, venue and organiser agree", "Skogens dag i Umeå | dag | | in_person | Skogshögskolan | Umeå | SLU", "Skogens dag i Umeå | dag | | in_person | Skogshögskolan | Umeå | SLU", S),
    ("no clocks, nobody named", "Skogens dag i Umeå | dag | | in_person | Skogshögskolan | Umeå", "Skogens dag i Umeå | dag | | in_person | Skogshögskolan | Umeå", D),
    ("a clock on one page alone", HALL, HALL.replace("09:00 | 16:00", "dag |"), D),
    ("coffee before the beginning", HALL, HALL.replace("09:00", "09:30"), D),
    ("moved to another house of the town", HALL, HALL.replace("Konserthuset Spira, Kulturgatan 3", "Elmia, Elmiavägen 15"), D),
    ("no place on one page", HALL, HALL.replace("in_person | Konserthuset Spira, Kulturgatan 3 | Jönköping", ""), D),
    ("no place on either page", "Att vårda kulturhistoriska utemiljöer | 08:30", "Att vårda kulturhistoriska utemiljöer | 08:30", D),
    ("on the web and on site", f"{HALL} | Region Jönköping", "Länskonferens om våld i nära relationer | 09:00 | 16:00 | online | | | Region Jönköping", D),
    ("the other end", HALL, HALL.replace("16:00", "12:00"), D),
    ("a different word for the gathering", HALL, HALL.replace("Länskonferens", "Workshop"), D),
    ("the same walk twice a day", WALK, WALK.replace("10:00 | 13:00", "14:00 | 17:00"), N),
    ("twice a day, no ends", WALK.replace("13:00", ""), WALK.replace("10:00 | 13:00", "14:00 |"), N),
    ("twice a day, one form and speaker", f"{WALK} | https://a.se/f/1 | Bo Ek", f"{WALK.replace('10:00 | 13:00', '13:00 | 16:00')} | https://a.se/f/1 | Bo Ek", N),
    ("one day later", WALK, WALK.replace("10:00 | 13:00", "2024-05-17 10:00 |"), N),
    ("a weekly series", WALK, WALK.replace("10:00 | 13:00", "2024-05-23 10:00 | 2024-05-23 13:00"), N),
    ("the same in another year", HALL, HALL.replace("09:00 | 16:00", "2023-05-16 09:00 |"), N),
    ("part 1 and part 2", HALL.replace("relationer", "relationer del 1"), HALL.replace("relationer", "relationer del 2"), N),
    ("part I and part II", HALL.replace("relationer", "relationer, del I"), HALL.replace("relationer", "relationer, del II"), N),
    ("part 2 and no part", HALL, HALL.replace("relationer", "relationer del 2"), D),
    ("groups A and B", WALK.replace("Tiveden |", "Tiveden grupp A |", 1), WALK.replace("Tiveden |", "Tiveden grupp B |", 1), N),
    ("first and second meeting", "Första träffen om skog och klimat | 18:00 | | in_person | Biblioteket | Sala", "Andra träffen om skog och klimat | 18:00 | | in_person | Biblioteket | Sala", N),
    ("two years in the titles", "Vattendagen 2022 om slam | 09:00 | | in_person | Elmia | Jönköping", "Vattendagen 2023 om slam | 09:00 | | in_person | Elmia | Jönköping", N),
    ("the same title in two towns", HALL, HALL.replace("Konserthuset Spira, Kulturgatan 3 | Jönköping", "Konserthuset | Växjö"), N),
    ("two towns, one organiser", "Informationsmöte om jordbrukarstöd | 18:00 | 20:00 | in_person | Folkets hus | Sala | Länsstyrelsen Västmanland", "Informationsmöte om jordbrukarstöd | 18:00 | 20:00 | in_person | Folkets hus | Köping | Länsstyrelsen Västmanland", N),
    ("two towns, one form", f"{HALL} | | https://a.se/f/1", f"{HALL.replace('| Jönköping', '| Växjö')} | | https://a.se/f/1", D),
    ("open house in two houses of a town", "Öppet hus | 10:00 | 14:00 | in_person | Biblioteket | Sala", "Öppet hus | 10:00 | 14:00 | in_person | Brandstationen | Sala", D),
    ("open house in one house", "Öppet hus | 10:00 | 14:00 | in_person | Brandstationen | Sala", "Öppet hus | 10:00 | 14:00 | in_person | Brandstationen | Sala", S),
    ("open house somewhere in town", "Öppet hus | 10:00 | 14:00 | in_person | | Sala", "Öppet hus | 10:00 | 14:00 | in_person | | Sala", D),
    ("open house in two towns", "Öppet hus | 10:00 | 14:00 | in_person | Biblioteket | Sala", "Öppet hus | 10:00 | 14:00 | in_person | Biblioteket | Köping", N),
    ("a house of every town, town unknown", "Temakväll om demens | 18:00 | | in_person | Folkets hus", "Temakväll om demens | 18:00 | | in_person | Folkets hus", D),
    ("a webinar that several boards list", f"{WEB} | | | Länsstyrelsen Skåne", f"{WEB} | | | Länsstyrelsen Kalmar", D),
    ("a webinar with one form", f"{WEB} | | | Länsstyrelsen Skåne | https://a.se/f/1", f"{WEB} | | | Länsstyrelsen Kalmar | http://www.a.se/f/1/?utm_source=x", S),
    ("a webinar with one organiser", f"{WEB} | | | Naturvårdsverket", f"{WEB} | | | Naturvårdsverket och SMHI", S),
    ("a webinar with one speaker", f"{WEB} | | | | | Bo Ek,Eva Å", f"{WEB} | | | | | eva å", S),
    ("a webinar whose forms are front pages", f"{WEB} | | | | https://a.se/", f"{WEB} | | | | https://a.se", D),
    ("everybody's title on the web", "Nätverksträff | 09:00 | 10:00 | online | | | Länsstyrelsen Skåne", "Nätverksträff | 09:00 | 10:00 | online | | | Länsstyrelsen Skåne", D),
    ("a translation with the same form", f"{HALL} | | https://a.se/f/1", f"{HALL.replace('Länskonferens om våld i nära relationer', 'Conference on domestic violence')} | | https://a.se/f/1", D),
    ("a translation and no form", HALL, HALL.replace("Länskonferens om våld i nära relationer", "Conference on domestic violence"), N),
    ("another talk in the same room", HALL, HALL.replace("Länskonferens om våld i nära relationer", "Klimatanpassning i fysisk planering"), N),
    ("for children and for grown-ups", WALK.replace("Tiveden |", "Tiveden för barn |", 1), WALK.replace("Tiveden |", "Tiveden för vuxna |", 1), N),
    ("beginners and advanced", "Kurs i lieslåtter, nybörjare | 10:00 | | in_person | Bråfors | Norberg", "Kurs i lieslåtter, fortsättning | 10:00 | | in_person | Bråfors | Norberg", N),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other", "verdict"), [pytest.param(*row[1:], id=row[0]) for row in TABLE])
def test_pair_is_judged_as_a_person_would(one: str, other: str, verdict: Verdict) -> None:
    match = compare(of(one, "a"), of(other, "b"))
    assert match.verdict == verdict, "\n".join(map(str, match.reasons))
    found = list(pairs([of(other, "b"), of(one, "a")]))
    assert found == ([match] if verdict != "different" else [])  # candidates hold whatever is worth showing


def test_reasons_tell_a_person_what_was_compared() -> None:
    match = compare(of(HALL, "a"), of(HALL.replace("16:00", "12:00"), "b"))
    assert [str(reason) for reason in match.reasons] == [
        "title: 'Länskonferens om våld i nära relationer' / 'Länskonferens om våld i nära relationer' +0.40",
        "time: '2024-05-16T09:00' / '2024-05-16T09:00' +0.25",
        "end: '2024-05-16T16:00' / '2024-05-16T12:00' -0.10",
        "place: 'Konserthuset Spira, Kulturgatan 3' / 'Konserthuset Spira, Kulturgatan 3' +0.20",
    ]
    assert match.score == 0.75


def test_no_sketch_without_title_or_start() -> None:
    assert sketch(record("a", "| 10:00")) is None
    assert sketch(record("a", "Vattendag |")) is None


def test_title_words_are_folded_and_bare() -> None:
    assert of("INSTÄLLT: Vattnets dag – en resa i tiden! | 10:00").words == ("vattnets", "dag", "resa", "tiden")
    assert of("Fullt hus på biblioteket | 10:00").words == ("fullt", "hus", "biblioteket")
    assert of("Vi och de | 10:00").words == ("vi", "och", "de")  # nothing but words that every title has


PARTS = (
    st.sampled_from(
        [
            "Svampvandring i Tiveden",
            "Öppet hus",
            "Skog och klimat del 1",
            "Skog och klimat del 2",
            "Skog och klimat – för unga",
            "Inställt: Öppet hus",
        ]
    ),
    st.sampled_from(["10:00", "10:30", "14:00", "dag", "2024-05-17 10:00"]),
    st.sampled_from(["", "12:00", "15:00"]),
    st.sampled_from(["", "online", "in_person", "hybrid"]),
    st.sampled_from(["", "Folkets hus", "Spira", "Spira, Storgatan 1"]),
    st.sampled_from(["", "Sala", "Köping"]),
    st.sampled_from(["", "Länsstyrelsen Skåne", "SLU och Länsstyrelsen i Skåne län"]),
    st.sampled_from(["", "https://a.se/f/1", "https://a.se/"]),
    st.sampled_from(["", "Bo Ek", "Bo Ek,Eva Å"]),
)
TEXTS = st.tuples(*PARTS).map(" | ".join)
MANY = st.lists(TEXTS, max_size=12).map(lambda texts: [of(text, f"id{n:02}") for n, text in enumerate(texts)])


@given(TEXTS, TEXTS)
def test_order_of_the_two_does_not_matter(one: str, other: str) -> None:
    match = compare(of(one, "a"), of(other, "b"))
    assert match == compare(of(other, "b"), of(one, "a"))
    assert match.a < match.b
    assert 0 <= match.score <= 1


@given(TEXTS, TEXTS)
def test_conflict_is_never_the_same(one: str, other: str) -> None:
    a, b = of(one, "a"), of(other, "b")
    conflict = a.numbers != b.numbers or a.start != b.start or (a.locality and b.locality and a.locality != b.locality)
    if conflict or {a.mode, b.mode} == {"online", "in_person"}:
        assert compare(a, b).verdict != "same"


@given(TEXTS)
def test_a_copy_with_clock_and_house_and_town_is_the_same(text: str) -> None:
    made = of(text, "a")
    if len(made.start) > 10 and made.venue and made.locality and made.mode != "online":
        assert compare(made, made._replace(id="b")).verdict == "same"


@given(MANY, st.data())
def test_pairs_do_not_depend_on_the_order_nor_on_what_else_was_touched(sketches: list[Sketch], data: st.DataObject) -> None:
    found = list(pairs(sketches))
    assert found == list(pairs(data.draw(st.permutations(sketches))))
    touched = data.draw(st.sets(st.sampled_from([each.id for each in sketches] or ["none"])))
    assert list(pairs(sketches, touched)) == [match for match in found if {match.a, match.b} & touched]


@given(MANY)
def test_no_pair_that_is_the_same_is_overlooked(sketches: list[Sketch]) -> None:
    every = [compare(*two) for two in itertools.combinations(sketches, 2)]
    assert {m for m in pairs(sketches) if m.verdict == "same"} == {m for m in every if m.verdict == "same"}


JOINING: list[Verdict] = ["same", "doubtful"]
IDS = [f"id{n}" for n in range(7)]
TWO = st.lists(st.sampled_from(IDS), min_size=2, max_size=2, unique=True).map(sorted)
MATCHES = st.lists(
    st.tuples(TWO, st.integers(50, 100), st.sampled_from(JOINING)).map(lambda m: Match(m[0][0], m[0][1], m[1] / 100, m[2], ())),
    max_size=20,
    unique_by=lambda match: match[:2],
)


@settings(max_examples=200)
@given(MATCHES, st.lists(TWO, max_size=3), st.lists(TWO, max_size=4), st.data())
def test_groups_are_disjoint_deterministic_and_keep_every_decision(
    matches: list[Match], same: list[list[str]], different: list[list[str]], data: st.DataObject
) -> None:
    try:
        decisions = Decisions.made(same, different)
    except ValueError:
        return  # contradictions have tests of their own
    made = groups(matches, decisions)
    members = [identity for group in made.groups for identity in group]
    assert len(members) == len(set(members))
    assert all(len(group) > 1 for group in made.groups)
    together = {pair for group in made.groups for pair in itertools.combinations(sorted(group), 2)}
    assert all(tuple(pair) in together for pair in same)
    assert not any(tuple(pair) in together for pair in different)
    listed = {match[:2] for match in made.doubtful}
    assert all(match.verdict == "doubtful" for match in made.doubtful)
    for match in matches:  # nothing is lost: joined, listed or decided
        assert (match[:2] in together) + (match[:2] in listed) + (decisions.of(*match[:2]) == "different") == 1
    assert made == groups(data.draw(st.permutations(matches)), decisions)


def test_a_union_over_a_decision_is_refused_and_listed(tmp_path: Path) -> None:
    decisions = add(tmp_path / "decisions.toml", "different", ["a", "c"])
    strong, weak = Match("a", "b", 0.95, "same", ()), Match("b", "c", 0.85, "same", ())
    made = groups([weak, strong], decisions)
    assert made.groups == [frozenset("ab")]
    assert made.doubtful == [weak._replace(verdict="doubtful")]
    assert groups([weak, strong], Decisions()).groups == [frozenset("abc")]


def test_decided_same_joins_without_a_match() -> None:
    made = groups([Match("b", "c", 0.9, "same", ())], Decisions.made([["a", "b"]], []))
    assert made.groups == [frozenset("abc")]


def test_no_two_fixtures_are_the_same_event() -> None:
    # Looked at by hand: the nearest are the three local days on the convention of 2019-11-20, in three counties.
    sketches = [made for made in map(sketch, records()) if made]
    assert len(sketches) > 150
    assert list(pairs(sketches)) == []


def test_a_crowd_of_one_title_is_chained_not_squared() -> None:
    crowd = [of("Öppet hus | 10:00 | 14:00 | in_person | Brandstationen | Sala", f"id{n:03}") for n in range(400)]
    found = list(pairs(crowd))
    assert len(found) < 400 * 60
    assert groups(found, Decisions()).groups == [frozenset(each.id for each in crowd)]
