"""The year of a day that was written without one, and what told it."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from scraper.document import Document, Span
from scraper.grammar import named_years
from scraper.grammar.dates import PartialDate
from scraper.grammar.named_years import AIMS
from scraper.grammar.written import day_of_writing
from scraper.lexicon.calendar import MONTHS
from scraper.reading import Context, Problem

_MONTH = timedelta(days=31)
_YEAR = timedelta(days=366)
_SLUG = re.compile(r"(?<!\d)(\d{1,2})-([^\W\d_]+)-((?:19|20)\d\d)(?!\d)")
_SLUG_DATE = re.compile(r"(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_SLUG_YEAR = re.compile(r"(?<=[a-z]-)(20[0-3]\d)(?=$|[/.?]|-[a-z])", re.IGNORECASE)
_MONTH_FOLDER = re.compile(r"/20\d\d/(0[1-9]|1[0-2])/")
#: How far the year of an event may lie from the day the page was written or fetched.
_NEAR = 2
_FEW = 2  # years that a page names


class Resolved(NamedTuple):
    """A whole day; ``source`` says what filled the year ("page": the date itself), ``span`` where that stands."""

    day: date
    source: str
    span: Span | None = None


#: What filled a year, in words.
SOURCES: dict[str, str] = {
    "same day": "the same day stands elsewhere on the page with its year",
    "slug": "the event's date in the address",
    "title": "the year in the heading",
    "address": "the year behind the event's name in the address",
    "folder": "the year folder in the address",
    "deadline": "the first fitting day after the last day to register",
    "written": "the first fitting day after the day the page was written",
    "weekday": "the weekday together with the day the page was written",
    "named": "the only year on the page on whose calendar the weekday is right",
    "as_of": "the day the page was fetched",
}


def resolve(day: PartialDate, doc: Document, ctx: Context) -> Resolved | None:
    """The day with its year: the page's own, else the first source that gives a year on whose calendar the weekday is right."""
    if day.year is not None:
        return Resolved(date(day.year, day.month, day.day), "page")
    for source, years in _SOURCES:
        for year, span in years(day, doc, ctx):
            found = in_year(day, year)
            if found is not None:
                return Resolved(found, source if source != "written" or day.weekday is None else "weekday", span)
    return None


def in_year(day: PartialDate, year: int) -> date | None:
    """The day in a year, or None when that year lacks it or has another weekday there."""
    try:
        found = date(year, day.month, day.day)
    except ValueError:
        return None
    return found if day.weekday is None or found.weekday() == day.weekday else None


def contradicts(day: PartialDate) -> bool:
    """Whether the page gives year and weekday, and the calendar disagrees."""
    return day.year is not None and day.weekday is not None and date(day.year, day.month, day.day).weekday() != day.weekday


def inferred(field: str, found: Resolved, quote: str) -> Problem:
    """The note that a year was filled in."""
    return Problem("year_inferred", field, f"year {found.day.year} from {SOURCES[found.source]}", quote)


def nearest(day: PartialDate, other: date) -> date | None:
    """The day in the year in which it lies nearest to another day; the weekday, if said, is right."""
    near = [found for year in (other.year - 1, other.year, other.year + 1) if (found := in_year(day, year))]
    return min(near, key=lambda found: abs(found - other), default=None)


def _plausible(year: int, ctx: Context, doc: Document) -> bool:
    known = [d for d in (day_of_writing(doc, ctx), ctx.as_of) if d is not None]
    years = [d.year for d in known] + ([ctx.year] if ctx.year else [])
    return all(abs(year - y) <= _NEAR for y in years[:1]) if years else 2000 <= year < min(AIMS)


def _same_day(day: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, Span]]:
    """The same day elsewhere, with its year: "4 oktober 2023", "2023-10-04"."""
    named = named_years.with_days(doc).get((day.day, day.month), {})
    found = [(year, span) for year, span in named.items() if _plausible(year, ctx, doc)]
    if len(found) == 1:
        yield found[0]


def _slug(day: PartialDate, _: Document, ctx: Context) -> Iterator[tuple[int, None]]:
    """The event's own date in the address: "den-5-maj-2018", "2018-05-05", "20180505"."""
    for match in _SLUG.finditer(ctx.url or ""):
        if (int(match[1]), MONTHS.get(match[2].lower())) == (day.day, day.month):
            yield int(match[3]), None
    for match in _SLUG_DATE.finditer(ctx.url or ""):
        if (int(match[3]), int(match[2])) == (day.day, day.month):
            yield int(match[1]), None


def _slug_year(_: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, None]]:
    """The year behind the event's name in the address: "/hostmotet-2020/"."""
    found = {int(match[1]) for match in _SLUG_YEAR.finditer(ctx.url or "")} - AIMS
    if len(found) == 1 and _plausible(year := found.pop(), ctx, doc):
        yield year, None


def _title(_: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, Span]]:
    yield from ((year, span) for year, span in named_years.in_title(doc) if _plausible(year, ctx, doc))


def _folder(day: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, None]]:
    if ctx.year is None:
        return
    known, found = day_of_writing(doc, ctx), in_year(day, ctx.year)
    month = _MONTH_FOLDER.search(ctx.url or "")
    if month and found and found < date(ctx.year, int(month[1]), 1) - _MONTH:
        yield ctx.year + 1, None  # told in November, held in January
    elif known is None or found is None or found >= known - _MONTH:
        yield ctx.year, None


def _after_deadline(day: PartialDate, doc: Document, _: Context) -> Iterator[tuple[int, Span]]:
    for last, span in named_years.deadlines(doc).items():
        for year in _on_or_after(day, last):
            yield year, span


def _on_or_after(day: PartialDate, limit: date) -> Iterator[int]:
    for year in (limit.year, limit.year + 1):
        found = in_year(day, year)
        if found is not None and limit <= found <= limit + _YEAR:
            yield year


def _after_written(day: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, None]]:
    known = day_of_writing(doc, ctx)
    if known is None:
        return
    for year in _on_or_after(day, known):
        yield year, None
    if day.weekday is not None:
        # Written after the event: the weekday tells.
        found = in_year(day, known.year)
        if found is not None and found >= known - _MONTH:
            yield known.year, None


def of_title(doc: Document, ctx: Context) -> int | None:
    """The year that the heading names."""
    return next((year for year, _ in _title(PartialDate(1, 1), doc, ctx)), None)


def _near_as_of(day: PartialDate, _: Document, ctx: Context) -> Iterator[tuple[int, None]]:
    if ctx.as_of is None:
        return
    floor = ctx.as_of - _MONTH
    near = [found for year in range(ctx.as_of.year - _NEAR, ctx.as_of.year + _NEAR + 1) if (found := in_year(day, year))]
    coming = [found for found in near if floor <= found <= ctx.as_of + _YEAR]
    gone = [found for found in near if found < floor] if day.weekday is not None else []
    for found in (*coming[:1], *gone[-1:]):
        yield found.year, None


def _named(day: PartialDate, doc: Document, ctx: Context) -> Iterator[tuple[int, Span]]:
    """The only year of the page in which the day has its weekday; of many years one would have it by chance."""
    if day.weekday is None or ctx.as_of is not None:
        return
    years = {year: span for year, span in named_years.mentioned(doc).items() if _plausible(year, ctx, doc)}
    fitting = {year: span for year, span in years.items() if in_year(day, year)}
    if len(fitting) == 1 and len(years) <= _FEW:
        yield next(iter(fitting.items()))


_Years = Callable[[PartialDate, Document, Context], Iterator[tuple[int, Span | None]]]
_SOURCES: tuple[tuple[str, _Years], ...] = (
    ("same day", _same_day),
    ("slug", _slug),
    ("title", _title),
    ("address", _slug_year),
    ("folder", _folder),
    ("deadline", _after_deadline),
    ("written", _after_written),
    ("named", _named),
    ("as_of", _near_as_of),
)
