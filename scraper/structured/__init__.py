"""What a page says of its event to machines: schema.org in JSON-LD and microdata, h-event, and days in ``<time>``.

Each format becomes items, items become statements, the page's own statements are chosen, and what they say is merged into
the fields' readings: the text is the first source, metadata fills what it leaves open.
"""
