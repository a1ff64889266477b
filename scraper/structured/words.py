"""Words of metadata that carry markup of their own."""

import html
import re
from typing import Final

_TAG: Final = re.compile(r"<[^<>]*>")
_BLOCK: Final = re.compile(r"</?(?:p|br|div|li|h[1-6])\b[^<>]*>", re.IGNORECASE)


def plain(words: str) -> str:
    """The words without tags, a line a paragraph."""
    text = _TAG.sub("", _BLOCK.sub("\n", html.unescape(words) if "&lt;" in words else words))
    return "\n".join(line for raw in text.split("\n") if (line := " ".join(html.unescape(raw).split())))
