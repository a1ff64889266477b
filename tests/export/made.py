"""Entries made by hypothesis, with every text and time that a record may hold and some that it may not."""

import io
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from scraper.export import Write
from scraper.export.entry import Entry, Options
from tests.export import entries as fixtures

STOCKHOLM: Final = ZoneInfo("Europe/Stockholm")
HOSTILE: Final = (
    "rad\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falsk",
    "\n\rATTENDEE:mailto:a@example.se",
    "]]></title><entry/>&lt;&amp;<!--<script>alert(1)</script>",
    "\x00\x08\x0b\x0c\x1f\x7f\x85\u2028\u2029\ufeff\ufffe\uffff",
    "C:\\New\\not;semi,comma \\n\\N\\\\",
    "\ud800 ensam \udfff",
    "å" * 100 + "🎉" * 40,
    '"citat" ^n ^^ %2C %0A = : ;',
)

#: Of a real record's shape, with little in it.
RECORD: Final[dict[str, Any]] = (
    dict(fixtures.records()[0])
    | dict.fromkeys(("title", "url", "venue", "mode", "organiser", "county", "cost", "deadline", "registration", "audience"))
    | dict.fromkeys(("start", "end", "description"))
    | {"title": "Träff", "status": "scheduled", "start": "2022-11-11T09:00:00+01:00", "occurrences": [], "agenda": []}
)

texts: Final = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=90))
maybe: Final = st.one_of(st.none(), texts)
_moments: Final = st.datetimes(datetime(1975, 1, 1), datetime(2080, 12, 31), timezones=st.just(STOCKHOLM)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0).astimezone(UTC).astimezone(STOCKHOLM).isoformat()
)
_nights: Final = st.sampled_from(
    (
        *("2022-03-27T01:59:00+01:00", "2022-03-27T03:00:00+02:00", "2022-10-30T02:30:00+02:00", "2022-10-30T02:30:00+01:00"),
        *("2022-10-30T03:00:00+01:00", "1965-07-01T12:00:00+01:00"),
    )
)
times: Final = st.one_of(_moments, _nights, st.dates().map(str))
broken: Final = st.sampled_from(
    ("2022-02-30", "0001-01-01T00:00:00+02:00", "9999-12-31T23:59:00-01:00", "9999-12-31", "2022-11-11T25:00:00+01:00")
)
whens: Final = st.one_of(st.none(), times, broken)

_persons: Final = st.fixed_dictionaries({"name": texts, "role": maybe, "organisation": maybe})
_items: Final = st.fixed_dictionaries(
    {
        "day": st.one_of(st.none(), st.dates().map(str)),
        "start": st.sampled_from(("09:00", "23:59")),
        "end": st.sampled_from((None, "10:00")),
        "title": maybe,
        "speakers": st.lists(_persons, max_size=2),
    }
)
_values: Final[st.SearchStrategy[dict[str, Any]]] = st.fixed_dictionaries(
    {
        "url": st.one_of(st.none(), texts.map("https://example.se/".__add__)),
        "county": st.sampled_from((None, {"slug": "vastra-gotaland", "name": "Västra, Götaland", "code": "14"})),
        "title": maybe,
        "status": st.sampled_from(("scheduled", "cancelled", "postponed", "full")),
        "start": whens,
        "end": whens,
        "occurrences": st.lists(st.fixed_dictionaries({"start": whens, "end": whens, "place": maybe}), max_size=3),
        "venue": st.one_of(
            st.none(), st.fixed_dictionaries(dict.fromkeys(("name", "room", "street", "postal_code", "locality", "text"), maybe))
        ),
        "mode": st.sampled_from((None, "in_person", "online", "hybrid")),
        "cost": st.one_of(
            st.none(),
            st.fixed_dictionaries({"free": st.sampled_from((None, True, False)), "amounts": st.just([]), "text": maybe}),
        ),
        "deadline": whens,
        "organiser": maybe,
        "description": maybe,
        "audience": maybe,
        "agenda": st.lists(_items, max_size=2),
    }
)
_entry: Final = st.builds(
    lambda values, seen, sequence, state: Entry("", RECORD | values, (), sequence, seen, seen, state),
    _values,
    st.sampled_from((None, "2024-01-02T03:04:05+00:00", "2024-01-02T03:04:05.678Z")),
    st.integers(0, 9),
    st.sampled_from(("present", "ended", "gone")),
)

#: Several of them, each with an id of its own, as the writers may expect.
entries: Final = st.lists(st.tuples(texts, _entry), max_size=3, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [one._replace(id=identity) for identity, one in pairs]
)


def entry(**values: Any) -> Entry:  # noqa: ANN401
    """An entry of the little record, with other values."""
    return Entry("example.se/traff", RECORD | values)


def written(write: Write, given: list[Entry], options: Options | None = None) -> tuple[bytes, list[str]]:
    """What a writer makes of the entries, and what it complains of."""
    sink, complaints = io.BytesIO(), list[str]()
    write(given, sink, (options or Options())._replace(complain=complaints.append))
    return sink.getvalue(), complaints
