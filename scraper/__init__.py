"""Swedish event pages to validated records: ``extract(content, url=..., as_of=...) -> Event``."""

__version__ = "0.1.0"
