"""What persons of one list lend each other: a role or a body said once for all."""

from itertools import pairwise
from typing import Final

from scraper.grammar import behind
from scraper.grammar.drafts import Draft
from scraper.grammar.words import Range, Token

_ALL: Final = frozenset(("båda", "bägge", "samtliga", "alla"))
_PLURALS: Final = ("erna", "orna", "arna", "er", "orer", "are", "råden")


def share(tokens: list[Token], drafts: list[Draft]) -> None:
    """Gives each of a list what its first, or its last, says for all."""
    for draft, following in pairwise(drafts):
        if draft.link is not None:
            _share_forward(tokens, draft, following)
    for n in range(len(drafts) - 2, -1, -1):
        if drafts[n].link is not None:
            _share_backward(tokens, drafts, n)
    _share_both(tokens, drafts)


def _share_forward(tokens: list[Token], draft: Draft, following: Draft) -> None:
    """ "Kuratorerna A och B", "Moderator: A, B", "Lekmannaförbundet: A, B"."""
    title = draft.before.role
    if title and draft.role == title and not following.role and _is_plural(tokens, title):
        following.role, following.before = title, following.before._replace(role=title)
        if draft.before.organisation and not following.body:
            following.body, following.genitive = draft.body, draft.genitive  # "Regeringens utredare A och B"
    if draft.before.organisation and not title and tokens[draft.before.organisation[1]].text == ":" and not following.body:
        following.body, following.before = draft.body, draft.before
    if draft.function and not following.function and draft.before.edge and not following.before.role:
        following.function = draft.function


def _share_backward(tokens: list[Token], drafts: list[Draft], n: int) -> None:
    """ "A och B, utredare, Region Skåne", "A, utredare och B, utredare, Region Skåne"."""
    draft, following = drafts[n], drafts[n + 1]
    own_title = bool(draft.before.role)
    listed = draft.link != "," or _is_said_of_all(tokens, following)
    if (
        listed
        and not draft.role
        and not draft.body
        and not draft.party
        and not following.before.role
        and not following.before.organisation
    ):
        draft.role, draft.body, draft.genitive = following.role, following.body, following.genitive
    elif draft.role and not draft.body and draft.link not in {",", ";"} and not _is_chain(drafts, n):
        both_titled = own_title and following.before.role and following.after.organisation
        shared = (following.role and not own_title) or _is_plural(tokens, draft.role) or both_titled
        draft.body, draft.genitive = (following.body, following.genitive) if shared else (None, False)


def _is_said_of_all(tokens: list[Token], last: Draft) -> bool:
    """ "A, B, båda Tekniska verken": what stands behind the last is everybody's."""
    at = last.name.last + 1
    return at < len(tokens) and tokens[at].low in _ALL


def _is_plural(tokens: list[Token], role: Range) -> bool:
    """ "Kuratorerna A och B": a job title of several."""
    return tokens[role[0]].low.endswith(_PLURALS)


def _is_chain(drafts: list[Draft], n: int) -> bool:
    """Whether one before, with a role of its own, is linked by a comma: then the last body is the last's alone."""
    return n > 0 and drafts[n - 1].link == "," and drafts[n - 1].role is not None and drafts[n - 1].body is None


def _share_both(tokens: list[Token], drafts: list[Draft]) -> None:
    """ "… och Lina Grönvall, professor. Båda Göteborgs universitet"."""
    edge = drafts[-1].after.edge
    if edge + 2 < len(tokens) and tokens[edge].text in ".," and tokens[edge + 1].low in _ALL:
        both = behind.after(tokens, edge + 2, len(tokens))
        for draft in drafts if tokens[edge + 1].low in ("samtliga", "alla") else drafts[-2:]:
            if draft.body is None:
                draft.body = both.organisation
