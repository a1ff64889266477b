"""The content of a page as HTML: the words in their order, in one of several markups."""

import re
from dataclasses import dataclass
from html import escape
from random import Random

from .lines import CLOCK, FACT, LABELLED, Node

MAIL = re.compile(r"^[\w.+-]+@[\w.-]+\w")
LINK_TAIL = re.compile(r"^(.{3,160}?)( Länk till annan webbplats\.)$")
GLUED_LINK = re.compile(r"^(.{3,160}?)(länk till annan webbplats, öppnas i nytt fönster)$")


@dataclass(frozen=True, slots=True)
class Style:
    """How one markup writes what a page can hold."""

    name: str
    agenda: str  # "br", "table", "h3", "list", "lines"
    facts: str  # "strong", "dl", "h2", "portlets", "br"
    heading: str  # "h2", "h3", "strong"
    bullets: str  # "ul", "dots"
    lines: str  # "br" or "p": what a line break in a paragraph is
    portlets: bool = False  # a SiteVision portlet round each group


@dataclass(slots=True)
class Writer:
    """Writes nodes in one style; the random numbers come from the page's name."""

    style: Style
    rng: Random
    site: bool = True  # SiteVision's noise: portlets, hashed ids, empty paragraphs

    def words(self, text: str) -> str:
        """A line's words with the noise of real pages: nbsp, soft hyphens, split words, links."""
        tail = LINK_TAIL.match(text)
        if tail:
            return f'<a href="https://www.example.org/{self.rng.randrange(10**6)}">{self.words(tail[1])}<span class="env-assistive-text">{tail[2]}</span></a>'
        glued = GLUED_LINK.match(text)
        if glued:
            return f'<a href="https://www.example.org/">{self.words(glued[1])}<img alt="{glued[2]}" class="sv-linkicon" src="/sitevision/util/images/externallink.png"></a>'
        return "".join(piece if piece.isspace() else self.word(piece) for piece in re.split(r"([ \t]+)", text)).replace(
            "  ", " &nbsp;"
        )

    def word(self, word: str) -> str:
        """One word, now and then with a soft hyphen, split by a span, or bold."""
        mail = MAIL.match(word)
        if mail:
            return f'<a href="mailto:{mail[0]}">{escape(mail[0])}</a>{escape(word[mail.end() :])}'
        chance = self.rng.random()
        half = len(word) // 2
        if len(word) >= 12 and chance < 0.12 and word.isalpha():
            return f"{word[:half]}&shy;{word[half:]}"
        if len(word) >= 6 and chance < 0.015 and word.isalpha():
            return f"{word[:half]}<span>{word[half:]}</span>"
        if chance > 0.985:
            return f"{escape(word)}<span></span>"
        return escape(word, quote=False).replace("\u00a0", "&nbsp;")

    def line(self, text: str) -> str:
        """A line's words, with hard spaces where an editor puts them and its label in bold."""
        label = LABELLED.match(text)
        if label:
            at = text.index(":") + 1
            return f"<strong>{escape(text[:at])}</strong>{self.words(text[at:])}"
        html = self.words(text)
        return re.sub(r"(?<=\d) (?=(?:kr|kronor|min)\b)", "&nbsp;", html) if self.rng.random() < 0.5 else html

    def paragraph(self, lines: list[str]) -> str:
        """A paragraph's lines, broken by br or as paragraphs of their own."""
        if self.style.lines == "p":
            return "\n".join(f'<p class="normal">{self.line(line)}</p>' for line in lines)
        return f"<p>{'<br>'.join(self.line(line) for line in lines)}</p>"

    def heading(self, text: str) -> str:
        """A heading inside the content."""
        words = self.words(text)
        shape = self.style.heading
        if shape == "strong":
            return f"<p><strong>{words}</strong></p>"
        inner = f"<strong>{words}</strong>" if self.rng.random() < 0.3 else words
        return f'<{shape} class="subheading" id="h-{self.rng.randrange(10**6)}">{inner}</{shape}>'

    def bullets(self, items: list[list[str]]) -> str:
        """A bulleted list, real or of paragraphs with dots."""
        if self.style.bullets == "dots":
            return "\n".join(f"<p>•&nbsp;{'<br>'.join(self.line(line) for line in item)}</p>" for item in items)
        rows = "\n".join(f"<li>{'<br>'.join(self.line(line) for line in item)}</li>" for item in items)
        return f'<ul class="sv-list">\n{rows}\n</ul>'

    def picture(self, text: str) -> str:
        """A picture's alternative text, or its credit below it."""
        if re.match(r"(?i)foto|illustration|fotograf|bild", text):
            return f'<figcaption class="env-image__caption">{self.words(text)}</figcaption>'
        source = f"/images/18.{self.rng.getrandbits(40):x}/{self.rng.randrange(10**12)}/x.jpg"
        return f'<figure class="sv-image-portlet"><img alt="{escape(text)}" src="{source}" sizes="100vw" loading="lazy"></figure>'

    def agenda(self, node: Node) -> str:
        """The timed lines of a programme."""
        items = node.nodes
        shape = self.style.agenda
        if shape == "table":
            return f'<table class="sv-standard"><tbody>\n{"".join(self.row(item) for item in items)}</tbody></table>'
        if shape == "list":
            rows = "".join(
                f"<li>{'<br>'.join(self.line(line) for line in item.lines)}{self.write(item.nodes)}</li>\n" for item in items
            )
            return f'<ul class="program-list">\n{rows}</ul>'
        if shape == "h3":
            return "\n".join(f"<h3>{self.words(item.lines[0])}</h3>\n{self.rest(item)}" for item in items)
        if shape == "lines":
            return "\n".join(
                "\n".join(f"<p>{self.line(line)}</p>" for line in item.lines) + self.write(item.nodes) for item in items
            )
        return "\n".join(f"<p>{self.timed(item.lines)}</p>{self.write(item.nodes)}" for item in items)

    def rest(self, item: Node) -> str:
        """What stands under a timed headline."""
        own = self.paragraph(item.lines[1:]) if item.lines[1:] else ""
        return own + self.write(item.nodes)

    def timed(self, lines: list[str]) -> str:
        """A timed line with its clock in bold, and its further lines."""
        clock = CLOCK.match(lines[0])
        at = clock.end() if clock else 0
        shown = f"<strong>{escape(lines[0][:at].rstrip())}</strong>{' ' if lines[0][:at] != lines[0][:at].rstrip() else ''}{self.words(lines[0][at:])}"
        return "<br>".join([shown, *(self.line(line) for line in lines[1:])])

    def row(self, item: Node) -> str:
        """A table row: the clock in one cell, the rest in the next."""
        clock = CLOCK.match(item.lines[0])
        at = clock.end() if clock else 0
        lines = [self.line(line) for line in (item.lines[0][at:], *item.lines[1:]) if line]
        text = f"<p>{'<br>'.join(lines)}</p>" if lines else ""
        return f"<tr><td><p>{escape(item.lines[0][:at].strip())}</p></td><td>{text}{self.write(item.nodes)}</td></tr>\n"

    def facts(self, facts: list[Node]) -> str:
        """Labels and their values; a value may be missing."""
        shape = self.style.facts
        pairs = [(fact.lines[0], "<br>".join(self.words(value) for value in fact.lines[1:])) for fact in facts]
        if shape == "dl":
            rows = "".join(f"<dt>{label}</dt><dd>{value}</dd>\n" for label, value in pairs)
            return f'<dl class="event-facts">\n{rows}</dl>'
        if shape == "h2":
            return "\n".join(f"<h2>{label}</h2>\n<p>{value or '&nbsp;'}</p>" for label, value in pairs)
        if shape == "portlets":
            return "\n".join(
                self.portlet(f"<p><strong>{label}</strong></p>") + self.portlet(f"<p>{value}</p>" if value else "")
                for label, value in pairs
            )
        if shape == "br":
            return f"<p>{'<br>'.join(f'{label} {value}' for label, value in pairs)}</p>"
        return "\n".join(
            f"<p><strong>{label}</strong>{'<br>' if len(fact.lines) > 1 and FACT.match(label) and label != label.upper() else ' '}{value}</p>"
            for fact, (label, value) in zip(facts, pairs, strict=True)
        )

    def portlet(self, html: str) -> str:
        """A SiteVision text module; some have a line break in the class attribute."""
        if not self.site:
            return html
        mark = f"svid12_{self.rng.getrandbits(60):x}"
        classes = (
            "sv-text-portlet sv-use-margins" if self.rng.random() < 0.7 else "sv-text-portlet\n sv-skip-spacer sv-template-asset"
        )
        return f'<div class="{classes}" id="{mark}"><div id="Text{self.rng.randrange(99)}"><!-- Text --></div><div class="sv-text-portlet-content">{html}</div></div>\n'

    def write(self, nodes: list[Node]) -> str:
        """The nodes one after the other."""
        parts: list[str] = []
        facts: list[Node] = []
        for node in [*nodes, Node("end")]:
            if facts and node.kind != "fact":
                parts.append(self.facts(facts))
                facts = []
            if node.kind == "fact":
                facts.append(node)
            elif node.kind != "end":
                parts.append(self.one(node))
        return "\n".join(parts)

    def one(self, node: Node) -> str:
        """One node that is no fact."""
        if node.kind == "agenda":
            return self.agenda(node)
        if node.kind == "bullets":
            return self.bullets(node.items)
        if node.kind == "heading" and node.lines[0] == "Anmäl dig här":
            return f'<p><a class="env-button env-button--primary" href="/anmalan/{self.rng.randrange(10**5)}.html">Anmäl dig här</a></p>'
        if node.kind == "heading":
            return self.heading(node.lines[0])
        if node.kind == "picture":
            return self.picture(node.lines[0])
        return self.paragraph(node.lines)
