"""Phrases of running text that say that the person named next takes part."""

#: Right before the name, lower case.
LEADS_TO_SPEAKER: tuple[str, ...] = (
    "lyssna till", "lyssna på", "lyssnar till", "lyssnar på", "möt", "möter du", "möter vi", "möta", "får du möta", "får vi möta", "får vi höra", "hör", "hör du", "får du höra", "under ledning av", "ledas av", "leds av", "leder", "guidas av", "visas av", "modereras av",
    "gästas av", "gästar", "gäst är", "gäster är", "i sällskap med", "ihop med", "tillsammans med", "föreläsare är", "föreläser gör", "föreläsning av", "föreläsning med", "föredrag av", "föredrag med", "samtal med", "samtal mellan", "moderator är", "moderator för dagen är", "dagens moderator är", "moderator blir", "kursledare är", "ledare är", "guide är", "talare är",
    "medverkar", "medverkar gör", "medverkar gör även", "medverkar gör också", "deltar gör även", "medverkande är", "bland annat", "bland andra", "bl.a.", "bl a", "inleds av", "hålls av", "presenteras av", "presentation av", "invigs av", "välkomsttal av", "anförande av", "workshop med", "workshop av", "besök av", "inledning av", "inspireras av", "berättar", "föreläser", "talar", "presenterar", "medverkar även", "öppnas med", "öppnas av", "inleds med", "avslutas av", "avslutas med", "startar med", "invigs med", "samtalar med", "diskuterar med", "intervjuas av", "intervjuar", "debatterar med", "gör bl.a.", "gör bl a", "gör bland annat", "gör bland andra", "utbildare är", "handleds av", "handledare är", "tal av", "konsert med", "musik av", "spelar", "har bl.a.", "bjudit in", "sällskap av", "får höra", "få höra", "besök av", "med vår", "med våra", "kommer", "kommer även", "kommer också", "finns", "närvarar", "ut är", "träffa", "träffar du", "träffar ni", "gästföreläsare är", "deltar", "hälsar vi", "i panelen sitter", "panelen består av",
)
#: Functions that a person has "som" at an event.
AS_FUNCTION: tuple[str, ...] = ("moderator", "deltagare", "föreläsare", "talare", "gäst", "ledare", "guide", "medverkande", "inledare", "panelist", "paneldeltagare", "konferencier", "kursledare")
#: Verbs of speech whose subject is quoted or reported, not taking part; lower case.
QUOTING: frozenset[str] = frozenset(("säger", "menar", "konstaterar", "anser", "tycker", "hoppas", "tror", "understryker", "framhåller", "påpekar", "hävdar", "skriver", "uppger", "betonar", "fortsätter", "tillägger", "kommenterar", "önskar"))
#: Labels that only say that somebody takes part: no function of their own; lower case.
TAKING_PART: frozenset[str] = frozenset(("medverkande", "medverkar", "deltagare", "deltagande", "talare", "föreläsare", "föredragshållare", "inledare", "panelen", "panel", "huvudtalare", "debattör", "debattörer", "gäst", "gäster", "presentatör", "presentatörer", "huvudtalare", "speakers", "talarna", "föreläsarna", "föreläsaren", "talaren"))
#: Beginnings of nouns for parts of a programme, lower case: a sentence with one tells who takes part.
PARTS: tuple[str, ...] = (
    "föreläsning", "föredrag", "presentation", "workshop", "samtal", "paneldebatt", "panelsamtal", "moderator", "föreläsare", "talare", "medverkande", "medverkan", "anförande", "tal av", "panel", "guidning", "visning", "inledning", "besök av", "gäst", "kursledare", "ledare för", "exkursionsledare", "utbildare", "inspiratör", "konferencier", "värd", "seminarium med", "utbildning med", "på plats finns", "på plats är", "kommer", "deltar",
)
#: Words of sentences about people who do not take part, lower case.
NOT_TAKING_PART: tuple[str, ...] = (
    "kontakta", "kontakt", "kontaktperson", "anmäl dig till", "anmälan till", "anmälan görs", "frågor besvaras", "vid frågor", "för mer information", "mejla", "ring", "foto", "fotograf", "skriven av", "författad av", "av författaren", "boken av", "är författare till rapporten", "uttalande", "enligt", "gjordes", "togs fram", "har tagit fram", "skrevs", "har skrivit rapporten", "intervjuades", "avled", "föddes", "född", "minnet av", "till minne",
)
#: Passive verbs before "av" that tell who pays, owns or arranges, not who takes part; lower case.
NOT_TOLD_BY: tuple[str, ...] = ("ägs", "drivs", "finansieras", "stöds", "anordnas", "arrangeras", "ordnas", "skrivs", "bekostas", "påverkas", "används", "behövs", "finns", "styrs", "förvaltas", "sköts", "sponsras", "betalas")
#: Phrases that only join a person to a headline or to another person; lower case.
CONNECTING: tuple[str, ...] = ("under ledning av", "ledd av", "ledda av", "lett av", "leds av", "i samtal med", "tillsammans med", "ihop med", "i dialog med", "intervjuas av", "intervjuad av", "presenteras av", "med inledning av", "hålls av", "modereras av", "i sällskap med")
#: Beginnings of lines that say whom to ask; lower case.
ASKING: tuple[str, ...] = ("kontakta", "kontaktperson", "kontaktpersoner", "för frågor", "vid frågor", "frågor? kontakta", "frågor om dagen", "har du frågor", "för mer information", "för ytterligare information", "vill du veta mer", "anmälan till", "anmälan görs till", "anmäl dig till", "anmälan sker till", "för mer om", "mer information lämnas av", "upplysningar lämnas av")
#: Labels of persons within an item of a programme, besides those that head persons anywhere; lower case.
ITEM_LABELS: tuple[str, ...] = ("deltar", "deltar bl.a.", "med", "kommentarer", "kommentator", "solist", "solister", "predikan", "liturg", "celebrant", "musik", "sång", "dirigent", "organist", "på scen", "intervjuare", "invigningstalare", "opponent", "respondent")
#: Verbs of lines with a colon that only announce persons, lower case.
ANNOUNCING: frozenset[str] = frozenset("kommer deltar medverkar talar föreläser möter gör sitter består".split())
