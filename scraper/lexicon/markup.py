"""How HTML is told from copied text."""

import re

#: A tag that copied text does not hold.
TAGS = re.compile(r"<(?:!doctype|html|head|body|meta|title|script|link|div|main|article|section|header|nav|p|h[1-6]|ul|ol|li|table|br|span|a)(?=[\s>/])", re.IGNORECASE)
