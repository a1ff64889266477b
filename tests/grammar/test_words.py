"""Words as tokens, and what each may be."""

import pytest

from scraper.grammar import words
from scraper.grammar.words import ORGANISATION, Kind
from scraper.lexicon import names, organisations, roles, speech


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Stina Berg, hydrolog", ["Stina", "Berg", ",", "hydrolog"]),
        ("Anna-Karin Berg", ["Anna-Karin", "Berg"]),
        ("O’Connor & Co", ["O’Connor", "&", "Co"]),
        ("Karl G. Sandström", ["Karl", "G.", "Sandström"]),
        ("vd:n på H&M", ["vd:n", "på", "H&M"]),
        ("f.d. rektor, bl.a. i Lund", ["f.d.", "rektor", ",", "bl.a.", "i", "Lund"]),
        ("1:a vice ordförande", ["1:a", "vice", "ordförande"]),
        ("kl 9.30–11", ["kl", "9.30", "–", "11"]),
        ("(MP)", ["(", "MP", ")"]),
        ("Agenda 2030-samordnare", ["Agenda", "2030-samordnare"]),
        ("Covid-19", ["Covid-19"]),
        ("slut. Nästa", ["slut", ".", "Nästa"]),
        ("", []),
    ],
)
def test_cut(text: str, tokens: list[str]) -> None:
    assert [token.text for token in words.cut(text)] == tokens


def test_spans_are_those_of_the_whole_text() -> None:
    text = "förr Stina  Berg,\nhydrolog senare"
    tokens = words.cut(text, 5, len(text) - 7)
    assert [text[t.start : t.end] for t in tokens] == [t.text for t in tokens] == ["Stina", "Berg", ",", "hydrolog"]
    assert [(t.space, t.line_break) for t in tokens[1:]] == [(True, False), (False, False), (True, True)]
    assert all(t.low == t.text.lower() for t in tokens)


def test_a_given_name_glued_to_a_word_is_a_token_of_its_own() -> None:
    glued, name, surname = words.cut("InledningBritta Rosén")
    assert (glued.text, name.text, surname.text) == ("Inledning", "Britta", "Rosén")
    assert name.line_break


@pytest.mark.parametrize(
    "word",
    [
        "McDonald",
        "LinkedIn",
        "SverigesRadio",
        "YouTube",
        "InledningXyzzy",
    ],
)
def test_other_inner_capitals_stay(word: str) -> None:
    assert [t.text for t in words.cut(word)] == [word]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Stina", Kind.GIVEN),
        ("Stina", Kind.CAPITAL),
        ("Lindqvist", Kind.SURNAME),
        ("Åkerlund", Kind.SURNAME),
        ("von", Kind.PARTICLE),
        ("G.", Kind.INITIAL),
        ("SMHI", Kind.UPPER),
        ("hydrolog", Kind.ROLE),
        ("barnrättsstrateg", Kind.ROLE),
        ("Landshövding", Kind.ROLE),
        ("biträdande", Kind.MODIFIER),
        ("Naturvårdsverket", Kind.BODY),
        ("Fiskeriverket", Kind.BODY),
        ("Länsstyrelsen", Kind.HEAD),
        ("Länsstyrelsens", Kind.HEAD),
        ("kommun", Kind.TAIL),
        ("AB", Kind.TAIL),
        ("berättar", Kind.VERB),
        ("Skåne", Kind.PLACE),
        ("Malmö", Kind.PLACE),
        ("moderator", Kind.FUNCTION),
        ("Välkommen", Kind.NOT_NAME),
    ],
)
def test_kinds(word: str, kind: int) -> None:
    assert words.kind_of(word) & kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("stina", Kind.GIVEN),
        ("bord", Kind.ROLE | ORGANISATION | Kind.VERB | Kind.PLACE),
        ("Vattendagen", Kind.GIVEN | Kind.ROLE | ORGANISATION),
        ("Berättelse", Kind.VERB),
        ("Stina", Kind.UPPER | Kind.INITIAL | ORGANISATION | Kind.PLACE),
        ("och", Kind.CAPITAL | Kind.GIVEN | Kind.ROLE | Kind.VERB),
    ],
)
def test_no_kinds(word: str, kind: int) -> None:
    assert not words.kind_of(word) & kind


@pytest.mark.parametrize("role", sorted(role for role in roles.ROLES if " " not in role)[::5])
def test_job_titles_of_the_table(role: str) -> None:
    assert words.kind_of(role) & Kind.ROLE
    assert words.kind_of(role.capitalize()) & Kind.ROLE


@pytest.mark.parametrize("name", sorted(names.GIVEN)[::20])
def test_given_names_of_the_table(name: str) -> None:
    assert words.kind_of(name) & Kind.GIVEN


@pytest.mark.parametrize("verb", sorted(verb for verb in speech.SPEECH_VERBS if " " not in verb)[::5])
def test_verbs_of_the_table(verb: str) -> None:
    assert words.kind_of(verb) & Kind.VERB


@pytest.mark.parametrize("body", sorted(body for body in organisations.NAMES if " " not in body)[::10])
def test_organisations_of_the_table(body: str) -> None:
    assert words.kind_of(body) & ORGANISATION


def test_bits_are_distinct() -> None:
    bits = [value for name, value in vars(Kind).items() if name.isupper()]
    assert len(set(bits)) == len(bits)
    assert all(bit & (bit - 1) == 0 for bit in bits)
