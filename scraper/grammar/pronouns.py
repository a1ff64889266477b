"""The post of the only person of an item, told in a sentence about "hon" or "han"."""

import re
from dataclasses import replace
from typing import Final

from scraper.grammar import people, words
from scraper.grammar.people import Mention
from scraper.grammar.phrases import end_of_phrase, opens
from scraper.grammar.posts import spoken

#: "Hon är …", "Han arbetar som …", "Nu är hon …".
_TOLD: Final = re.compile(
    r"(?<![^\W\d_])(?:(?:hon|han|hen)\s+(?:är|arbetar\s+som|jobbar\s+som|verkar\s+som)"
    r"|(?:är|arbetar|jobbar)\s+(?:hon|han|hen)(?:\s+som)?)\s+(?:(?:idag|i\s+dag|numera|också|även|nu)\s+)*",
    re.IGNORECASE,
)


def with_post(text: str, end: int, mentions: list[Mention]) -> list[Mention]:
    """The mentions; one alone and without a post gets the one that the sentences up to ``end`` give by a pronoun."""
    if len(mentions) != 1 or mentions[0].role or mentions[0].organisation:
        return mentions
    person = mentions[0]
    for told in _TOLD.finditer(text, person.end, end):
        tokens = words.cut(text, told.end(), end)
        if not tokens or not opens(tokens, 0, len(tokens)):
            continue
        post = spoken(tokens, 0, end_of_phrase(tokens, 0, len(tokens)))
        if post.role and post.role[0] == 0:
            role = people.span_of(text, tokens, post.role)
            body = people.span_of(text, tokens, post.organisation, genitive=post.genitive)
            told_of = replace(person, role=role, role_rule="title_by_pronoun")
            return [replace(told_of, organisation=body, organisation_rule="body_by_pronoun")]
    return mentions
