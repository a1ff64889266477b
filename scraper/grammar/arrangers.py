"""Who arranges: "A och B bjuder in …", "På torsdag håller A en konferens", "Bakom dagen står A"."""

import re

from scraper.document import Span
from scraper.grammar.gatherings import has_body, has_event
from scraper.grammar.rule import Rule
from scraper.grammar.sentences import words_pattern
from scraper.lexicon.arranging import ADVERBS, BODY_ENDS, NAMELESS, PARTNERS, PASSIVES, PRONOUNS
from scraper.lexicon.names import GIVEN

_UPPER = "A-ZÅÄÖÉ"
_PARTNER = re.compile(rf"\b(?:{words_pattern(PARTNERS)})(?!\w)", re.IGNORECASE)
_ADVERB_TAIL = re.compile(rf"(?:\s+(?:{words_pattern(ADVERBS)}))+$", re.IGNORECASE)
#: Verbs that need an event as what they govern.
_GOVERNING = (
    "håller|ordnar|anordnar|arrangerar|genomför|erbjuder|samlar|kallar|organiserar|inviger|startar|"
    "lanserar|ger|firar|samarrangerar|presenterar|uppmärksammar|fortsätter"
)
#: Verbs whose subject is the arranger whatever follows.
_INVITING = (
    r"bjuder\s+(?:\w+\s+){0,3}?in|inbjuder|står\s+bakom|är\s+värd(?:ar)?|står\s+(?:som\s+)?värd(?:ar)?|"
    r"har\s+bjudit\s+in|har\s+nöjet\s+att\s+bjuda\s+in|hälsar\s+(?:\w+\s+){0,3}?välkomm?(?:en|na)|"
    r"välkomnar|kallar\s+till|arrangerar|anordnar|samlas|samlar(?!\s+in)"
)
_PROPER = rf"(?:[Ll]änsstyrels\w+|[{_UPPER}][\w'’&:/-]*)"
_CONNECTIVES = (
    "och|för|av|på|i|&|län|läns|hållbar|hållbart|utveckling|idrott|jämställdhet|mänskliga|rättigheter|tekniska|levande|historia"
)
_NAME = rf"(?:{_PROPER}(?:,?\s+{_PROPER}|\s+(?:{_CONNECTIVES}|{words_pattern([w for w in BODY_ENDS if w.isalpha()])})(?!\w))*)"
PROPER_NAME = _NAME
_SUBJECT_VERB = re.compile(rf"\s(?P<verb>{_INVITING}|{_GOVERNING})(?!\w)")
_INVERTED = re.compile(rf"(?<!\w)(?:{_GOVERNING}|bjuder|hälsar|inbjuder)\s+(?P<subject>{_NAME})")
_BEHIND = re.compile(rf"[Bb]akom\s+[^.!?]{{1,60}}?\s+står\s+(?P<subject>{_NAME})")
_BY = re.compile(
    rf"(?<!\w)(?:(?i:{words_pattern(PASSIVES)})\s+(?:(?!med\s)[\w -]{{0,70}}?\s)?(?<!stöd )(?<!hjälp )(?<!medel )(?<!del )av|"
    r"[Ii]nbjudan\s+(?:\w+\s+)?från)"
    rf"\s+(?P<subject>{_NAME})"
)
_WHERE = re.compile(
    rf"(?<!\w)där\s+(?P<subject>{_NAME})\s+(?:berättar|presenterar|informerar|redovisar|visar|går\s+igenom|"
    r"redogör|bjuder|delar)(?!\w)"
)
_IS = re.compile(rf"(?:[Aa]rrangör(?:er)?|ARRANGÖR(?:ER)?)(?:\s+(?:för|av)\s+[\w ]{{1,40}}?)?\s*(?:är|:)?\s+(?P<subject>{_NAME})")
#: "Därför bjuder vi in": the subject stands behind the verb.
_SUBJECT_BEHIND = re.compile(r"\s+(?:vi|du|ni|de|man|hon|han|jag)(?!\w)")
_ON_BEHALF = re.compile(rf"Vi\s+(?:på|i|från|vid)\s+(?P<subject>{_NAME})\s+(?:{_INVITING}|{_GOVERNING})(?!\w)")

_ACRONYM = re.compile(r"(?<!\w)[A-ZÅÄÖ]{2,6}(?!\w)")
_LONGEST = 600  # characters of a label's value that are looked at
_GIVEN = frozenset(name.casefold() for name in GIVEN)
_TITLES = frozenset(
    {
        "landshövding",
        "moderator",
        "professor",
        "statsråd",
        "minister",
        "ordförande",
        "generaldirektör",
        "enhetschef",
        "kommunalråd",
        "regionråd",
        "biskop",
        "doktor",
        "docent",
    }
)
_TAIL_WORDS = re.compile(r"(?:\s+(?:i|för|av|på|och|&)|[\s,])+$")

#: Stems to look for sentences by.
STEMS: tuple[str, ...] = (
    "håller ",
    "ordna",
    "anordn",
    "arrang",
    "samlas ",
    "bjuder ",
    "inbjuder",
    "bjudit in",
    "bjuda in",
    "står ",
    "värd",
    "genomför",
    "erbjuder",
    "samlar ",
    "kallar ",
    "organiser",
    "inviger",
    "hälsar ",
    "välkomnar",
    "i regi",
    "startar ",
    " där ",
    "lanserar",
    "firar ",
    "samarrang",
    "hålls av",
    "ges av",
    "inbjudan",
)


def own_part(text: str, start: int, end: int) -> Span:
    """The arrangers of ``text[start:end]`` without partners, adverbs and what is not part of a name."""
    end = min(end, start + _LONGEST)
    if (partner := _PARTNER.search(text, start + 1, end)) is not None:
        end = partner.start()
    if (adverb := _ADVERB_TAIL.search(text, start, end)) is not None:
        end = adverb.start()
    if (tail := _TAIL_WORDS.search(text, start, end)) is not None:
        end = tail.start()
    words = text[start:end]
    start += len(words) - len(words.lstrip(" .,:;–-("))
    end -= len(words) - len(words.rstrip(" .,:;–-!("))
    return Span(start, max(start, end))


def is_body(words: str) -> bool:
    """Whether the words name at least one body and are no pronoun, person or common noun."""
    head = words.split(maxsplit=1)[0].lower() if words else ""
    return (
        bool(words)
        and head not in PRONOUNS
        and words.lower() not in NAMELESS
        and (has_body(words) or _ACRONYM.search(words) is not None)
    )


def arrangers(text: str, start: int, end: int) -> Span | None:
    """The body or bodies that a sentence says arrange the event."""
    for match in (_IS.search(text, start, end), _BEHIND.search(text, start, end), _ON_BEHALF.match(text, start, end)):
        if match is not None and (found := _checked(text, match)) is not None:
            return found
    if (verb := _SUBJECT_VERB.search(text, start, end)) is not None:
        found = _subject(text, start, verb, end)
        if found is not None:
            return found
    for pattern in (_INVERTED, _WHERE, _BY):
        for match in pattern.finditer(text, start, end):
            needs_event = pattern is not _BY
            if needs_event and not has_event(text, match.end() if pattern is _INVERTED else start, end):
                continue
            if (found := _checked(text, match)) is not None:
                return found
    return None


def _checked(text: str, match: re.Match[str]) -> Span | None:
    span = own_part(text, *match.span("subject"))
    return span if is_body(text[span.start : span.end]) else None


def _subject(text: str, start: int, verb: re.Match[str], end: int) -> Span | None:
    """The words in front of the verb, when they are a body's name and the verb governs an event."""
    if _SUBJECT_BEHIND.match(text, verb.end()):
        return None
    inviting = re.match(_INVITING, verb["verb"]) is not None
    if not inviting and not has_event(text, verb.end(), end):
        return None
    span = own_part(text, start, verb.start())
    words = text[span.start : span.end]
    if not words or not (words[0].isupper() or words.startswith("länsstyrels")):
        return None
    if (name := re.compile(_NAME).match(text, span.start, span.end)) is None:
        return None
    whole = name.end() >= span.end
    if whole and is_body(words):
        return span
    #: A body without a word of bodies in it ("Svenska Cykelstäder") only where it invites.
    known = whole and inviting and words.split()[0].lower() not in PRONOUNS and _looks_like_body(words)
    if known and "hälsar" not in verb["verb"]:
        return span
    if not whole and inviting and is_body(words) and "," in words:
        return span
    return None


def _looks_like_body(words: str) -> bool:
    """A proper name that begins with no given name and no title, and is no common noun."""
    first_word = words.split(maxsplit=1)[0]
    return words.lower() not in NAMELESS and first_word.casefold() not in _GIVEN and first_word.lower() not in _TITLES


def _read(match: re.Match[str]) -> str | None:
    found = arrangers(match.string, *match.span())
    return None if found is None else match.string[found.start : found.end]


ARRANGERS = Rule(
    "arrangers",
    re.compile(r".+"),
    _read,
    reads={
        "Länsstyrelsen i Dalarnas län och Region Dalarna håller en konferens.": "Länsstyrelsen i Dalarnas län och Region Dalarna",
        (
            "Barnombudsmannen och Länsstyrelsen i Västra Götaland bjuder in i samverkan med Västra Götalandsregionen."
        ): "Barnombudsmannen och Länsstyrelsen i Västra Götaland",
        "Länsstyrelsen Skåne ordnar tillsammans med Forum för levande historia en dag om rasism.": "Länsstyrelsen Skåne",
        "Bakom träffen står Länsstyrelsen i Stockholms län i samarbete med HaV.": "Länsstyrelsen i Stockholms län",
        (
            "Bakom dagen står länsstyrelsen i Norrbotten län, Region Norrbotten och Norrbottens Kommuner gemensamt."
        ): "länsstyrelsen i Norrbotten län, Region Norrbotten och Norrbottens Kommuner",
        "På torsdag håller Länsstyrelsen Östergötland en friluftskonferens ihop med andra.": "Länsstyrelsen Östergötland",
        "Svenska Cykelstäder bjuder in alla medlemmar till vårens träff.": "Svenska Cykelstäder",
        "Vattenrådet för Bohuskusten samlar medlemskommuner till en konferensdag.": "Vattenrådet för Bohuskusten",
        "Seminariet arrangeras av Region Skåne och Malmö stad.": "Region Skåne och Malmö stad",
        "Vi på Länsstyrelsen Skåne bjuder in till ett webbinarium.": "Länsstyrelsen Skåne",
        "Arrangör är Skogens Transportråd.": "Skogens Transportråd",
        "ARRANGÖR Skogsstyrelsen och Södra": "Skogsstyrelsen och Södra",
        "Ekokommunerna samlas i år hos Ulricehamns kommun.": "Ekokommunerna",
        (
            "Inför den 17 maj anordnar Länsstyrelsen i Jönköpings län och Region Jönköpings län en eftermiddag online."
        ): "Länsstyrelsen i Jönköpings län och Region Jönköpings län",
        "Digitalt seminarium där Länsstyrelsen i Jönköpings län berättar om den.": "Länsstyrelsen i Jönköpings län",
    },
    skips=(
        "Vi bjuder in till en dag om vatten.",
        "Stina Berg håller en föreläsning om vatten.",
        "Länsstyrelsen Blekinge skickar räkningen till din organisation.",
        "Då ordnar vi seminarier.",
        "Landshövding Maria Ek hälsar välkommen.",
        "Dagen arrangeras av ideella krafter.",
        "Därför bjuder vi in till en eftermiddag.",
        "Arrangemanget genomförs med stöd av Gävle kommun.",
        "Arrangörer söks till nästa år.",
    ),
)
RULES = (ARRANGERS,)
