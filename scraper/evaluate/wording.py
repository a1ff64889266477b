"""When two wordings say the same."""

import re
import unicodedata

_OPENER = re.compile(
    r"^(?:välkomm?en|välkomna|inbjudan|anmäl dig|anmälan|program)\s+(?:till|på|för|vid)\s+(?:vårt |vår |ett |en )?", re.IGNORECASE
)
_DASH, _QUOTE, _WORD = re.compile(r"\s*[‐-―−-]\s*"), re.compile(r"[\"'”“’‘»«]"), re.compile(r"\w+")
_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?")
_CLOCK = re.compile(r"(\d{2}:\d{2})(?!.*T)")


def token_f1(one: object, other: object) -> float:
    """How much two wordings share, 0 to 1: F1 over their words as multisets."""
    words, others = _WORD.findall(norm(one)), _WORD.findall(norm(other))
    if not words or not others:
        return float(words == others)
    shared = sum(min(words.count(word), others.count(word)) for word in set(words))
    return 2 * shared / (len(words) + len(others))


def norm(text: object) -> str:
    """Case, dashes, quotes, white space and outer punctuation do not count."""
    plain = unicodedata.normalize("NFC", str(text or "")).casefold().replace("\u00ad", "")
    return " ".join(_DASH.sub(" - ", _QUOTE.sub("", plain)).split()).strip(" .,:;!-–*•")


def headline(title: object) -> str:
    """A title without its opener ("Välkommen till ..."), which counts neither way."""
    return norm(_OPENER.sub("", str(title or "")))


def local(value: object) -> str | None:
    """``2022-11-11T09:00:00+01:00`` -> ``2022-11-11T09:00``; a date stays a date."""
    match = _TIME.match(str(value or ""))
    return match and (f"{match[1]}T{match[2]}" if match[2] else match[1])


def clock(value: object) -> str | None:
    """The clock time in a value, ``09:00``."""
    match = _CLOCK.search(str(value or ""))
    return match and match[1]
