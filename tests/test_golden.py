"""What each annotated page says: one test a page and field."""

import pytest

from tests.golden import FIELDS, Page, is_right, known_misses, pages, score_of


def cases() -> list[object]:
    known = known_misses()
    return [
        pytest.param(
            page,
            field,
            id=f"{page.id}-{field}",
            marks=[pytest.mark.xfail(reason="known miss", strict=True)] if field in known.get(page.id, ()) else [],
        )
        for page in pages()
        for field in FIELDS
    ]


@pytest.mark.parametrize(("page", "field"), cases())
def test_field(page: Page, field: str) -> None:
    if is_right(page.id, field):
        return
    if page.case.split != "dev":
        pytest.fail("a held-out page: what it says is not shown", pytrace=False)
    wrong = [
        line
        for lines in score_of(page.id).misses.values()
        for line in lines
        if line.startswith(field.rpartition(".")[0] or field)
    ]
    pytest.fail("\n".join(wrong) or field, pytrace=False)


def test_known_misses_name_pages_and_fields() -> None:
    ids = {page.id for page in pages()}
    for name, fields in known_misses().items():
        if name.startswith("no-event/"):
            assert fields == ("kind",)
        else:
            assert name in ids
            assert set(fields) <= set(FIELDS)
