"""Words of the page's furniture: what stands around an event on every page and is no part of it."""

#: Openings of warnings that the boards show above everything (SMHI warnings, fire bans, water shortage ...), lower case.
ALERT_STARTS: tuple[str, ...] = (
    "risk för", "varningsläge", "brandrisk", "aktuella varningsmeddelanden", "aktuellt varningsmeddelande", "varningsmeddelande", "just nu är det förbjudet att elda",
    "eldningsförbud", "skärpt eldningsförbud", "viktigt meddelande", "gul varning", "orange varning", "röd varning", "vädervarning", "varning för", "varning:", "fire ban", "just nu råder",
    "det råder eldningsförbud", "risk of", "vattenbrist", "kris och varning", "meddelande om", "störningsinformation", "driftstörning", "driftinformation", "på grund av tekniskt underhåll", "planerat underhåll", "observera att webbplatsen",
)
#: Words anywhere in a line above the heading that make it an alert.
ALERT_WORDS: tuple[str, ...] = ("smhi", "eldningsförbud", "fire ban", "varningar gäller", "varningsmeddelanden", "vattenbrist", "brandrisk", "vädervarning", "krisinformation.se")

#: Whole lines (lower case, outer punctuation off) that belong to menus, share boxes and players.
NAVIGATION: frozenset[str] = frozenset(
    """
    /|image|bild|meny|menu|sök|search|start|startsida|hem|home|dela|dela sidan|dela sida|dela på facebook|dela på twitter|dela på linkedin|dela via e-post|facebook|twitter|linkedin|instagram|e-post|skriv ut|lyssna|
    lyssna på sidan|talande webb|lättläst|english|in english|teckenspråk|andra språk|other languages|språk|logga in|till innehållet|hoppa till innehåll|hoppa till innehållet|gå till innehåll|till sidans huvudinnehåll|
    om webbplatsen|om kakor|kakor|cookies|om cookies|tillgänglighet|tillgänglighetsredogörelse|till toppen|tillbaka|tillbaka till kalendern|visa fler|visa mer|läs mer|stäng|öppna|föregående|nästa|kalender|kalendarium|
    evenemang|event|events|nyheter|aktuellt|publiceringsdatum|publicerad|publicerat|länsstyrelsen|toggle navigation|main menu|huvudmeny|hitta på sidan|innehåll på sidan|lägg till i kalender|lägg till i kalendern|
    spara i kalender|tipsa|tipsa en vän|prenumerera|rss|kontrast|du är här|navigering|share|dela artikeln|dela händelsen|dela evenemanget|lyssna med readspeaker|pressmeddelande|nyhet|evenemangskalender|kurser och evenemang|visa alla|alla evenemang|till kalendern|tillbaka till evenemang|menu|stäng meny|öppna meny|innehåll|huvudinnehåll|anpassa|textstorlek|in english|svenska|kontakta oss|sök på webbplatsen|kopiera länk|ladda ner|mina sidor
    """.replace("\n", "").replace("    ", "").split("|")
)

#: Whole lines above a heading that say what kind of page it is, lower case.
CATEGORIES: frozenset[str] = frozenset(
    (
        "pressinbjudan", "konferens", "seminarium", "webbinarium", "kurs", "utbildning", "föreläsning", "föredrag", "workshop", "utställning", "konsert", "film", "teater", "barn", "familj", "natur", "kultur", "idrott", "program", "aktivitet", "aktiviteter", "webinar", "visning", "guidning", "musik", "bibliotek", "museum", "inbjudan", "möte", "nätverk", "nätverksträff",
    )
)

#: Beginnings of lines of skip links and cookie bars, lower case.
NAVIGATION_STARTS: tuple[str, ...] = (
    "till innehåll", "hoppa till", "gå till innehåll", "gå direkt till", "skip to", "vi använder kakor", "vi använder cookies", "den här webbplatsen använder", "webbplatsen använder kakor", "webbplatsen använder cookies", "på den här webbplatsen använder vi", "this website uses cookies", "we use cookies", "genom att fortsätta", "läs mer om kakor", "läs mer om cookies", "denna webbplats använder",
    "jag godkänner kakor", "godkänn kakor", "acceptera alla kakor", "godkänn alla", "endast nödvändiga", "hantera kakor", "inställningar för kakor", "cookie-inställningar", "du är här:",
)

#: Beginnings of picture credits, lower case; a name or a colon follows.
CREDIT_STARTS: tuple[str, ...] = (
    "foto", "fotograf", "fotografer", "fotografi", "bild", "bilder", "bildtext", "illustration", "illustrationer", "illustratör", "montage", "collage", "grafik", "skärmdump", "photo", "karta", "film", "video", "animation", "teckning", "målning", "omslag", "omslagsbild", "arkivbild", "copyright", "©",
)

#: Lines (lower case, outer punctuation off) that open the embedded registration form.
FORM_STARTS: frozenset[str] = frozenset(("anmäl dig", "anmälningsformulär", "anmälan formulär", "formulär", "till anmälningsformuläret", "anmälningsformuläret"))
#: Beginnings of sentences that stand only in the form, lower case.
FORM_SENTENCES: tuple[str, ...] = (
    "det är viktigt att du fyller i en giltig e-postadress", "det är inte tillåtet att göra anmälningar", "skriv en e-postadress", "fält markerade med", "fält med asterisk", "obligatoriska fält", "fyll i formuläret", "namn *", "e-post *", "organisation *", "jag godkänner", "skicka anmälan", "du måste fylla i",
)
#: Lines that end form and body and open what the site says on each page, lower case.
AFTER_FORM: frozenset[str] = frozenset(
    ("så hanterar vi dina personuppgifter", "så behandlar vi dina personuppgifter", "personuppgifter", "hantering av personuppgifter", "behandling av personuppgifter", "hur vi behandlar dina personuppgifter", "dina personuppgifter")
)
#: Lines that open a contact part, lower case, when they stand alone.
CONTACT_STARTS: frozenset[str] = frozenset(
    ("kontakt", "kontakta oss", "kontakter", "kontaktperson", "kontaktpersoner", "kontaktuppgifter", "kontaktinformation", "presskontakt", "presskontakter", "fler frågor", "har du frågor", "frågor", "vid frågor", "mer information", "för mer information", "ytterligare information", "ytterligare upplysningar", "upplysningar", "frågor besvaras av", "frågor om innehållet", "frågor om anmälan", "kontakt och frågor", "frågor och kontakt", "kontakt vid frågor", "för frågor", "för frågor kontakta", "har ni frågor", "ansvarig för evenemanget", "kontakta gärna", "projektledare")
)
#: Lines that open the footer, lower case, when they stand alone.
FOOTER_STARTS: frozenset[str] = frozenset(
    (
        "dela sidan", "dela sida", "dela", "landshövding", "besöksadress", "postadress", "organisationsnummer", "om webbplatsen", "om länsstyrelsen", "följ oss", "genvägar", "sidfot", "footer", "nyckelord", "relaterade sidor", "relaterade nyheter", "läs också", "fler evenemang", "fler event", "andra evenemang", "kommande evenemang",
        "hade du nytta av sidan", "hade du nytta av informationen på sidan", "hjälpte informationen på denna sida dig", "var informationen till hjälp", "sidansvarig", "senaste nytt", "senaste nyheterna", "följ oss i sociala medier", "sociala medier", "hitta oss", "öppettider", "telefontider", "lämna synpunkter", "synpunkter", "dataskydd", "senaste inläggen", "senaste inlägg", "senaste kommentarer", "kategorier", "relaterat", "relaterat innehåll", "prenumerera på nyhetsbrev", "prenumerera på vårt nyhetsbrev", "nyhetsbrev", "taggar", "fler nyheter", "kommentarer", "lämna en kommentar", "lämna ett svar", "aktuellt", "mer från oss", "läs mer om", "mer att läsa", "du kanske också gillar", "liknande evenemang", "missa inte", "andra läser också", "om oss", "snabblänkar", "våra webbplatser", "kakor på webbplatsen", "följ oss på",
    )
)
#: Beginnings of lines of no content wherever they stand, lower case.
STAMP_STARTS: tuple[str, ...] = ("senast uppdaterad", "sidan uppdaterad", "senast ändrad", "publicerad", "publicerat", "publiceringsdatum", "uppdaterad den", "sidan granskad", "sidan publicerad", "senast granskad", "skapad", "uppdaterad:")

#: Link decoration that screen readers are told, read as text; taken out wherever it stands.
LINK_DECORATION: tuple[str, ...] = (
    "länk till annan webbplats, öppnas i nytt fönster", "länk till annan webbplats", "öppnas i nytt fönster", "öppnas i ny flik", "extern länk", "(öppnas i nytt fönster)", "(extern länk)", "öppnas i nytt fönster eller ny flik",
)
