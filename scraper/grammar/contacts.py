"""E-mail addresses, telephone numbers and web addresses."""

import re

from scraper.grammar.rule import Rule


def _mail(match: re.Match[str]) -> str | None:
    address = match[0].replace("(at)", "@").replace("[at]", "@").replace(" at ", "@").rstrip(".-")
    return None if address.lower().startswith("www.") else address


def _phone(match: re.Match[str]) -> str | None:
    digits = re.sub(r"\D", "", match[0])
    return match[0] if 7 <= len(digits) <= 13 else None


def _web(match: re.Match[str]) -> str | None:
    address = match[0].rstrip(".,;:!?)\"”’'")
    return address if "." in address else None


EMAIL = Rule(
    "email",
    re.compile(r"(?<![\w.+@-])[\w][\w.+-]*(?:@|\(at\)|\[at\])[\w-]+(?:\.[\w-]+)+"),
    _mail,
    reads={
        "anna.ek@lansstyrelsen.se": "anna.ek@lansstyrelsen.se",
        "omradesskydd.blekinge@example.se": "omradesskydd.blekinge@example.se",
        "anna.ek(at)example.se": "anna.ek@example.se",
        "åsa.öberg@example.se": "åsa.öberg@example.se",
    },
    skips=("www.naturum@example.se", "@lansstyrelsen", "anna@", "a @ b"),
)
PHONE = Rule(
    "phone",
    re.compile(
        r"(?<![\w.:/-])(?:(?:\+|00)46[\s\u00a0-]?(?:\(0\))?[\s\u00a0]?\d{1,3}|\(?0\d{1,3}\)?)"
        r"[\s\u00a0]?[-–—/]?[\s\u00a0]?(?!0)\d{2,3}(?:[\s\u00a0-]?\d{2,3}){1,4}(?![\d/:]|[.,]\d|-\d)"
    ),
    _phone,
    reads={
        "010-555 00 00": "010-555 00 00",
        "010 555 27 63": "010 555 27 63",
        "010 5554018": "010 5554018",
        "0702-12 34 56": "0702-12 34 56",
        "+46 10 224 10 00": "+46 10 224 10 00",
        "+46 (0)10-224 10 00": "+46 (0)10-224 10 00",
        "08-785 40 00": "08-785 40 00",
        "070-123 45 67": "070-123 45 67",
        "0586-48 000": "0586-48 000",
        "010-2250000": "010-2250000",
    },
    skips=(
        "09.00-12.15",
        "2022-11-11",
        "556677-1234",
        "582 28 Linköping",
        "BG-nr 555-0147",
        "08:30 – 09:00",
        "0900-0915",
        "08.30-09.00",
        "20180528",
    ),
)
WEB = Rule(
    "web",
    re.compile(r"(?:https?://[^\s<>\"”]+|(?<![\w@.])www\.[\w-]+(?:\.[\w-]+)+(?:/[^\s<>\"”]*)?(?!@))", re.IGNORECASE),
    _web,
    reads={
        "https://www.lansstyrelsen.se/skane": "https://www.lansstyrelsen.se/skane",
        "www.example.se/anmalan": "www.example.se/anmalan",
    },
    skips=("lansstyrelsen.se", "www.naturum@example.se", "http"),
)

RULES = (EMAIL, PHONE, WEB)
