"""Markup to lines: what breaks a line, what leaves a word whole, and what is never text."""

import pytest

from scraper import html
from scraper.lines import Line


def lines(markup: str) -> list[Line]:
    return html.lines(html.parse(markup))


def texts(markup: str) -> list[str]:
    return [line.text for line in lines(markup)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Stad: Fitjar<span>tun 2</span></p>", ["Stad: Fitjartun 2"]),
        ("<p>Stina <strong>Berg</strong>, Lund</p>", ["Stina Berg, Lund"]),
        ("<p>Stina<strong> Berg</strong></p>", ["Stina Berg"]),
        ("<p>Stina <strong> Berg</strong></p>", ["Stina Berg"]),
        ("<p><b>V</b>ar: <i>Malmö</i></p>", ["Var: Malmö"]),
        ("<p>Läns\u00adstyrelsen i Öster\u00adgötland</p>", ["Länsstyrelsen i Östergötland"]),
        ("<p>Läns&shy;styrelsen</p>", ["Länsstyrelsen"]),
        ("<p>Zero\u200bwidth</p>", ["Zerowidth"]),
        ("<p>1&nbsp;500&nbsp;kr</p>", ["1 500 kr"]),
        ("<p>09.00&ndash;10.00 F&ouml;retag &amp; milj&#246; &lt;ny&gt;</p>", ["09.00–10.00 Företag & miljö <ny>"]),
        ("<p>Malmo\u0308</p>", ["Malmö"]),
        ("<p>a\n\t  b\r\n c</p>", ["a b c"]),
        ("<p>före<wbr>efter</p>", ["föreefter"]),
        ("<p>H<sub>2</sub>O</p>", ["H2O"]),
        ("<p>före<img src='x.jpg' alt='En bild'>efter</p>", ["föreefter"]),
    ],
)
def test_inline_tags_leave_words_whole(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Var: Malmö<br>Kostnad: Gratis</p>", ["Var: Malmö", "Kostnad: Gratis"]),
        ("<p>a<br/><br/>b</p>", ["a", "b"]),
        ("<p>a</p><p> </p><p>&nbsp;</p><div></div><p>b</p>", ["a", "b"]),
        ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<ul><li>a</li><li>b</li></ul>", ["a", "b"]),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", ["a", "b", "c"]),
        ("<dl><dt>Var</dt><dd>Malmö</dd><dt>När</dt><dd>Nu</dd></dl>", ["Var", "Malmö", "När", "Nu"]),
        (
            "<table><tr><td>09.00</td><td>Kaffe</td></tr><tr><td>10.00</td><td>Tal</td></tr></table>",
            ["09.00", "Kaffe", "10.00", "Tal"],
        ),
        ("<h2>Program</h2>09.00 Kaffe", ["Program", "09.00 Kaffe"]),
        ("<custom-card>a</custom-card><custom-card>b</custom-card>", ["a", "b"]),
        ("<p>a<p>b", ["a", "b"]),
        ("bara text", ["bara text"]),
        ("", []),
    ],
)
def test_blocks_and_br_break_lines(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var x = '11 nov 2022';</script>",
        "<script type='application/json'>{\"a\": 1}</script>",
        "<style>p { color: red }</style>",
        "<noscript>Aktivera JavaScript</noscript>",
        "<template><p>dold</p></template>",
        "<nav><ul><li>Start</li></ul></nav>",
        "<select><option>Skåne</option></select>",
        "<textarea>skriv här</textarea>",
        "<button>Sök</button>",
        "<svg><title>ikon</title><text>ikon</text></svg>",
        "<iframe>x</iframe>",
        "<!-- en kommentar -->",
        "<dialog open>Kakor?</dialog>",
        "<header><p>Länsstyrelsen</p></header>",
        "<footer><p>Landshövding</p></footer>",
    ],
)
def test_what_no_reader_sees_is_no_text(hidden: str) -> None:
    assert texts(f"<body><p>före</p>{hidden}<p>efter</p></body>") == ["före", "efter"]


def test_header_and_footer_of_an_article_are_its_own() -> None:
    page = "<header>Sajten</header><main><article><header><h1>Dagen</h1><p>11 nov 2022</p></header><p>Text</p><footer>Var: Malmö</footer></article></main><footer>Sidfot</footer>"
    assert texts(page) == ["Dagen", "11 nov 2022", "Text", "Var: Malmö"]


def test_a_header_with_the_pages_heading_is_read() -> None:
    assert texts("<header><h1>Dagen</h1><p>11 nov 2022</p></header><p>Text</p>") == ["Dagen", "11 nov 2022", "Text"]


@pytest.mark.parametrize("level", range(1, 7))
def test_headings_have_their_level(level: int) -> None:
    heading, body = lines(f"<h{level}>Rubrik <em>två</em></h{level}><p>Text</p>")
    assert (heading.text, heading.level) == ("Rubrik två", level)
    assert (body.text, body.level) == ("Text", 0)


def test_paragraphs_stand_apart_and_br_lines_do_not() -> None:
    assert [(line.text, line.gap) for line in lines("<p>a<br>b</p><p>c</p><ul><li>d</li><li>e</li></ul>")] == [
        ("a", True), ("b", False), ("c", True), ("d", True), ("e", False),
    ]  # fmt: skip


def test_items_of_lists_are_bullets() -> None:
    assert [(line.text, line.bullet) for line in lines("<p>a</p><ul><li>b</li><li>c<br>d</li></ul><p>e</p>")] == [
        ("a", False), ("b", True), ("c", True), ("d", False), ("e", False),
    ]  # fmt: skip


def test_a_line_in_bold_as_a_whole_is_strong() -> None:
    page = "<p><strong>Program</strong></p><p><strong>Var:</strong> Malmö</p><p><b>09.00</b> Kaffe</p><p><b>En rad i</b> <strong>två delar</strong></p>"
    assert [(line.text, line.strong) for line in lines(page)] == [
        ("Program", True), ("Var: Malmö", False), ("09.00 Kaffe", False), ("En rad i två delar", True),
    ]  # fmt: skip


def test_captions_and_forms_are_told() -> None:
    page = "<h1>x</h1><figure><img><figcaption>Foto: Bo Ek</figcaption></figure><form><p>E-post</p></form><p>Efter</p>"
    assert [(line.text, line.caption, line.form) for line in lines(page)] == [
        ("x", False, False), ("Foto: Bo Ek", True, False), ("E-post", False, True), ("Efter", False, False),
    ]  # fmt: skip


def test_a_form_around_the_whole_page_is_none() -> None:
    assert [line.form for line in lines("<form id='aspnetForm'><h1>Dagen</h1><p>Text</p></form>")] == [False, False]


def test_links_carry_their_words() -> None:
    [line] = lines('<p>Se <a href="/program.pdf">hela <b>programmet</b></a> och <a href="https://x.example/">anmäl dig</a>.</p>')
    assert [(line.text[start:end], href) for start, end, href in line.links] == [
        ("hela programmet", "/program.pdf"),
        ("anmäl dig", "https://x.example/"),
    ]


def test_a_link_over_a_break_keeps_its_last_words() -> None:
    first, second = lines('<p><a href="/x">hela<br>programmet</a></p>')
    assert [first.text[s:e] for s, e, _ in first.links] == ["hela"]
    assert [second.text[s:e] for s, e, _ in second.links] == ["programmet"]


def test_white_space_before_a_link_is_no_part_of_it() -> None:
    [line] = lines('<p>Anmäl dig<a href="/x"> här </a>senast fredag</p>')
    assert line.text == "Anmäl dig här senast fredag"
    assert [line.text[s:e] for s, e, _ in line.links] == ["här"]


def test_meta() -> None:
    page = """<html><head><title>
        Dagen \t -  Länsstyrelsen </title><link rel="stylesheet" href="a.css"><link rel="canonical" href=" /skane/x.html ">
        <meta property="og:title" content=" Dagen "><meta property="og:url" content=""><meta name="Robots" content="noindex"></head><body></body></html>"""
    assert html.meta(html.parse(page)) == {
        "title": "Dagen - Länsstyrelsen", "canonical": "/skane/x.html", "og:title": "Dagen", "robots": "noindex",
    }  # fmt: skip


def test_the_first_of_two_titles_holds() -> None:
    assert html.meta(html.parse("<head><title>a</title><title>b</title></head>"))["title"] == "a"


def test_deep_nesting_is_walked_without_recursion() -> None:
    assert texts("<div>" * 20_000 + "djupt") == ["djupt"]


@pytest.mark.parametrize("as_bytes", [False, True])
def test_what_is_nested_deeper_than_any_page_needs_is_read_without_its_tags(*, as_bytes: bool) -> None:
    markup = "<div>" * 6000 + "<p>Djupt ned</p>" + "</div>" * 6000 + "<p>Efter</p>"
    tree = html.parse(markup.encode() if as_bytes else markup)
    assert [line.text for line in html.lines(tree)] == ["Djupt ned", "Efter"]
    assert len(tree.css("div")) == 500
