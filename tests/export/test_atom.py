import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import feedparser  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from lxml import etree  # type: ignore[import-untyped]

from scraper.export import atom
from scraper.export.entry import Entry, Options
from scraper.export.wording import plain
from tests.export import entries as fixtures
from tests.export.made import HOSTILE, RECORD, entries, entry, written

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
ATOM = "{http://www.w3.org/2005/Atom}"
NOW = datetime(2025, 1, 1, tzinfo=UTC)


def valid(data: bytes) -> Any:  # noqa: ANN401
    """The feed's element, when it obeys the schema of RFC 4287 and what the RFC adds to it in words."""
    root = etree.fromstring(data)
    assert SCHEMA.validate(root), SCHEMA.error_log
    for one in root.iter(f"{ATOM}entry"):
        alternates = one.findall(f"{ATOM}link[@rel='alternate']")
        assert len(alternates) <= 1
        assert alternates or one.find(f"{ATOM}content") is not None, "4.1.2: content or an alternate page"
    ids = [one.text for one in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    return root


def summary(one: Entry) -> str:
    data, _ = written(atom.write, [one])
    return str(valid(data).findtext(f"{ATOM}entry/{ATOM}summary"))


def _xml(text: str | None) -> str:
    return plain(text or "").strip()


def test_fixtures_read_back_with_feedparser_as_they_were_written() -> None:
    given_ = fixtures.entries()
    data, complaints = written(atom.write, given_)
    valid(data)
    feed = feedparser.parse(data)
    assert not feed.bozo
    assert feed.version == "atom10"
    assert (feed.feed.title, feed.feed.id, feed.feed.author) == (
        "Evenemang",
        "urn:swedish-events:feed:Evenemang",
        "swedish-events",
    )
    by_id = {one.id: one for one in feed.entries}
    assert len(by_id) == len(feed.entries) == len(given_) > 190
    for one in given_:
        record, read = one.record, by_id[f"urn:swedish-events:event:{quote(one.id)}"]
        assert read.title == (record["title"] or "(utan titel)")
        assert datetime.fromisoformat(read.updated) == fixtures.FETCHED
        assert "published" not in read
        assert [(link.rel, unquote(link.href)) for link in read.links] == (
            [("alternate", unquote(record["url"]))] if record["url"] else []
        )
        county = record["county"]
        assert [(tag.term, tag.label) for tag in read.get("tags", ())] == ([(county["slug"], county["name"])] if county else [])
        assert read.get("summary", "") or not (record["start"] or record["venue"] or record["organiser"])
        if record["description"]:
            assert [(part.type, part.value) for part in read.content] == [("text/plain", record["description"].strip())]
    assert complaints == [
        "sallskapet.eu/project/vard-och-underhallsplaner-for-historiska-byggnader: no title, the feed says (utan titel)"
    ]


@settings(max_examples=120)
@given(entries)
def test_made_entries_are_valid_and_say_what_they_said(given_: list[Entry]) -> None:
    data, complaints = written(atom.write, given_)
    root = valid(data)
    assert not feedparser.parse(data).bozo
    by_id = {one.findtext(f"{ATOM}id"): one for one in root.iter(f"{ATOM}entry")}
    assert len(by_id) == len(given_)
    for one in given_:
        record, read = one.record, by_id[f"urn:swedish-events:event:{quote(one.id, errors='surrogatepass')}"]
        assert read.findtext(f"{ATOM}title") == (_xml(record["title"]) or "(utan titel)")
        assert (read.find(f"{ATOM}published") is not None) == bool(one.first_seen)
        if record["description"]:
            assert read.findtext(f"{ATOM}content") == _xml(record["description"])
    assert len(complaints) == sum(not _xml(one.record["title"]) for one in given_)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text_in_every_field(hostile: str) -> None:
    one = entry(
        title=hostile,
        description=hostile,
        organiser=hostile,
        url=f"https://example.se/{hostile}",
        county={"slug": hostile, "name": hostile, "code": "14"},
        venue=dict.fromkeys(("name", "room", "street", "postal_code", "locality", "text"), hostile),
        cost={"free": None, "amounts": [], "text": hostile},
    )._replace(id=hostile, sources=(hostile,))
    data, _ = written(atom.write, [one], Options(name=hostile, home=f"https://example.se/{hostile}"))
    root = valid(data)
    (read,) = root.findall(f"{ATOM}entry")
    assert {child.tag.removeprefix(ATOM) for child in read} == {
        "id",
        "title",
        "updated",
        "link",
        "category",
        "summary",
        "content",
    }
    assert not any(len(child) for child in read)
    assert root.findtext(f"{ATOM}title") == _xml(hostile)
    assert read.findtext(f"{ATOM}title") == (_xml(hostile) or "(utan titel)")
    assert read.findtext(f"{ATOM}content") == _xml(hostile)
    for address in root.xpath("//@href"):
        assert address.isascii()
        assert not set(address) & set(' <>"\\^`{|}\n\r\t')
    assert not feedparser.parse(data).bozo


def test_an_empty_feed_is_valid_and_as_old_as_the_export() -> None:
    data, _ = written(atom.write, [], Options(now=NOW, name="Evenemang i Skåne", home="https://example.se/skane.atom"))
    root = valid(data)
    feed = feedparser.parse(data)
    assert not feed.bozo
    assert not feed.entries
    assert root.findtext(f"{ATOM}updated") == "2025-01-01T00:00:00Z"
    assert root.findtext(f"{ATOM}id") == "https://example.se/skane.atom"
    assert [(link.rel, link.href) for link in feed.feed.links] == [("self", "https://example.se/skane.atom")]


def test_what_changed_last_comes_first_and_dates_the_feed() -> None:
    times = {"b": "2024-03-01T06:00:00Z", "c": "2024-03-02T00:30:00+01:00", "a": "2024-03-01T06:00:00Z"}
    given_ = [entry()._replace(id=name, changed=when, first_seen="2024-01-01T00:00:00.5Z") for name, when in times.items()]
    root = valid(written(atom.write, given_)[0])
    read = [(one.findtext(f"{ATOM}id")[-1], one.findtext(f"{ATOM}updated")) for one in root.findall(f"{ATOM}entry")]
    assert read == [("c", "2024-03-01T23:30:00Z"), ("a", "2024-03-01T06:00:00Z"), ("b", "2024-03-01T06:00:00Z")]
    assert root.findtext(f"{ATOM}updated") == "2024-03-01T23:30:00Z"
    assert {one.text for one in root.iter(f"{ATOM}published")} == {"2024-01-01T00:00:00Z"}


def test_feeds_of_two_names_have_two_ids() -> None:
    ids = {valid(written(atom.write, [], Options(name=name))[0]).findtext(f"{ATOM}id") for name in ("Skåne", "Blekinge")}
    assert ids == {"urn:swedish-events:feed:Sk%C3%A5ne", "urn:swedish-events:feed:Blekinge"}


@pytest.mark.parametrize(
    ("url", "sources", "expected"),
    [
        (None, (), []),
        ("https://a.se/1", ("https://a.se/1",), ["alternate"]),
        ("https://a.se/1", ("https://a.se/1", "https://b.se/2", "https://c.se/3"), ["alternate", "related", "related"]),
        (None, ("https://b.se/2", "https://c.se/3"), ["alternate", "related"]),
    ],
)
def test_every_page_of_an_event_is_linked_once(url: str | None, sources: Sequence[str], expected: list[str]) -> None:
    root = valid(written(atom.write, [entry(url=url)._replace(sources=tuple(sources))])[0])
    links = root.findall(f"{ATOM}entry/{ATOM}link")
    assert [link.get("rel") for link in links] == expected
    assert [link.get("href") for link in links] == list(dict.fromkeys([*([url] if url else []), *sources]))


def test_an_entry_without_page_and_description_has_its_summary_as_content() -> None:
    root = valid(written(atom.write, [entry()])[0])
    assert root.findtext(f"{ATOM}entry/{ATOM}content") == "När: fredag 11 november 2022 kl. 09.00"
    bare = valid(written(atom.write, [entry(start=None)])[0])
    assert bare.findtext(f"{ATOM}entry/{ATOM}content") == ""
    assert bare.find(f"{ATOM}entry/{ATOM}summary") is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"status": "cancelled"}, "Inställt · När: fredag 11 november 2022 kl. 09.00"),
        ({"status": "full"}, "Fullbokat · När: fredag 11 november 2022 kl. 09.00"),
        (
            {"status": "postponed", "start": "2022-11-11"},
            "Uppskjutet (dagen kan vara den ursprungliga eller den nya) · När: fredag 11 november 2022",
        ),
        ({"end": "2022-11-11T16:30:00+01:00"}, "När: fredag 11 november 2022 kl. 09.00–16.30"),
        ({"end": "2022-11-11T08:30:00+01:00"}, "När: fredag 11 november 2022 kl. 09.00"),
        ({"end": "2022-11-10"}, "När: fredag 11 november 2022 kl. 09.00"),
        ({"end": "2022-11-11"}, "När: fredag 11 november 2022 kl. 09.00"),
        ({"end": "2022-11-12T16:30:00+01:00"}, "När: fredag 11 november 2022 kl. 09.00 – lördag 12 november 2022 kl. 16.30"),
        ({"start": "2022-07-01", "end": "2022-07-03"}, "När: fredag 1 juli 2022 – söndag 3 juli 2022"),
        ({"start": "2022-07-01", "end": "2022-07-01"}, "När: fredag 1 juli 2022"),
        ({"start": "2022-02-30", "mode": "online"}, "Var: Online"),
        (
            {
                "start": None,
                "venue": {
                    "name": "Väven",
                    "room": None,
                    "street": "Gatan 1",
                    "postal_code": "903 26",
                    "locality": "Umeå",
                    "text": "x",
                },
                "cost": {"free": True, "amounts": [], "text": None},
                "deadline": "2022-11-01T16:00:00+01:00",
                "organiser": "MSB",
            },
            "Var: Väven, Gatan 1, 903 26 Umeå · Kostnad: Kostnadsfritt · Sista anmälningsdag: tisdag 1 november 2022 kl. 16.00 · Arrangör: MSB",
        ),
        (
            {
                "start": None,
                "venue": dict.fromkeys(("name", "room", "street", "postal_code", "locality")) | {"text": "Vid\nån, "},
            },
            "Var: Vid, ån",
        ),
        (
            {
                "occurrences": [
                    {"start": "2024-10-10T18:00:00+02:00", "end": "2024-10-10T19:00:00+02:00", "place": None},
                    {"start": "2024-10-11", "end": None, "place": "Växjö"},
                ]
            },
            "När: torsdag 10 oktober 2024 kl. 18.00–19.00; fredag 11 oktober 2024, Växjö",
        ),
    ],
)
def test_the_summary_says_in_swedish_what_the_record_says(values: dict[str, Any], expected: str) -> None:
    assert summary(entry(**values)) == expected


def test_the_summary_says_that_the_page_is_gone() -> None:
    assert summary(entry()._replace(state="gone")).startswith("Sidan om evenemanget finns inte längre · När: ")
    assert "Sidan" not in summary(entry()._replace(state="ended"))


def test_an_event_of_unknown_age_has_the_time_of_the_export() -> None:
    one = entry(source=RECORD["source"] | {"fetched_at": None})
    root = valid(written(atom.write, [one], Options(now=NOW))[0])
    assert root.findtext(f"{ATOM}entry/{ATOM}updated") == "2025-01-01T00:00:00Z"


def test_the_same_entries_give_the_same_bytes_in_any_order() -> None:
    first, _ = written(atom.write, fixtures.entries())
    again = [one._replace(record=json.loads(json.dumps(one.record))) for one in reversed(fixtures.entries())]
    assert written(atom.write, again)[0] == first


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<author>", b"<autor>"),
        (b"T06:30:00Z</updated>", b"</updated>"),
        (b" href=", b" src="),
        (b'xml:lang="sv"', b'xml:lang="s v"'),
        (b"<title>Evenemang</title>", b""),
        (b'type="text"', b'type="ren"'),
        (b"</entry>", b"<updated>2024-01-01T00:00:00Z</updated></entry>"),
    ],
)
def test_the_schema_finds_what_is_wrong(old: bytes, new: bytes) -> None:
    data, _ = written(atom.write, [entry(description="Text", url="https://example.se/")])
    broken = data.replace(old, new).replace(old.replace(b"<", b"</"), new.replace(b"<", b"</"))
    assert broken != data
    assert not SCHEMA.validate(etree.fromstring(broken))
