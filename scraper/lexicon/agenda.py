"""Kinds of programme items by the words of their headline, and words that shape a programme."""

#: Kind -> beginnings of words, lower case. The first activity that a headline names decides.
KINDS: dict[str, tuple[str, ...]] = {
    "registration": (
        "registrer", "incheck", "insläpp", "samling", "inskrivning", "dörrarna öppnas", "dörrarna öppnar", "drop-in", "inloggning", "uppkoppling", "inställelse", "ankomst", "anmälan", "login", "logga in", "mingel och registrering",
        "inpassering", "dörrar öppnas", "dörren öppnas", "dörrarna slås upp", "vi samlas", "kaffe och registrering", "fika och registrering", "fika och samling", "kaffe och samling", "registration", "check-in", "teknikkontroll", "välkomstkaffe och registrering",
    ),
    "break": ("paus", "bensträckare", "fika", "kaffe", "rast", "mingel", "coffee", "break", "förmiddagsfika", "eftermiddagsfika", "förmiddagskaffe", "eftermiddagskaffe", "bensträck", "te och", "fruktpaus", "fikapaus", "kaffepaus", "lunchmingel", "eftermingel", "minglet", "mikropaus", "ljuspaus"),
    "lunch": ("lunch", "gemensam lunch", "lunchmacka", "lunchpaus", "lunchrast"),
    "meal": ("middag", "frukost", "supé", "konferensmiddag", "buffé", "julbord", "festmiddag", "kvällsmat", "bankett", "grillning", "frukostmingel", "kvällsbuffé", "tacobuffé", "korvgrillning", "mat "),
    "closing": ("avslut", "summering", "summera", "sammanfattning", "slutord", "sista ord", "avrundning", "vi avslutar", "tack för", "mötet avslutas", "dagen avslutas", "slut", "hemresa", "hemfärd", "avresa", "avtackning", "hej då", "åter ", "konferensen avslutas", "seminariet avslutas", "vi rundar av", "avslutande ord", "utvärdering och avslut", "closing", "farväl"),
    "panel": ("panel", "paneldebatt", "panelsamtal", "paneldiskussion", "politikerpanel", "forskarpanel", "expertpanel", "slutpanel"),
    "discussion": ("diskussion", "gruppdiskussion", "samtal", "dialog", "debatt", "erfarenhetsutbyte", "frågestund", "frågor och", "frågor &", "frågor", "bikupor", "bikupa", "reflektion", "eftertanke", "gruppsamtal", "rundabordssamtal", "utfrågning", "diskutera", "rundabord", "q&a", "öppet forum", "öppen diskussion", "dela erfarenhet", "grupparbete och diskussion", "laget runt", "bordssamtal", "cafésamtal", "gruppdialog"),
    "welcome": ("välkom", "inledning", "inledande", "inled", "öppning", "öppnar", "öppnas", "öppnande", "introduktion", "hälsar", "invigning", "inviger", "hälsning", "upptakt", "uppstart", "start", "hej och", "öppningsord", "inledningsord", "konferensen öppn", "genomgång av dagen", "presentation av dagen", "introduktion till dagen", "god morgon", "dagens program", "öppnar konferensen", "varmt välkom", "önskar", "welcome"),
    "activity": (
        "workshop", "grupparbete", "övning", "studiebesök", "rundvandring", "guidad", "vandring", "promenad", "exkursion", "fältbesök", "fältvandring", "visning", "rundtur", "parallella pass", "parallella", "parallellt", "samtidiga workshop", "musik", "teater", "konsert", "underhållning", "utställning", "postersession", "tävling", "prisutdelning", "verkstad", "praktik", "demonstration", "arbete i grupp", "gruppövning",
        "bussresa", "bussen", "buss", "avfärd", "avgång", "fält", "vi går ut", "vi besöker", "besök", "film", "filmvisning", "dans", "lek", "quiz", "tipspromenad", "gruppaktivitet", "nätverkande", "speed", "marknad", "sång", "sagostund", "pyssel", "båttur", "cykeltur", "skådespel", "föreställning", "rörelsepaus", "gymnastik", "yoga", "kör", "gudstjänst", "mässa",
    ),
    "other": ("årsmöte", "årsstämma", "stämma", "val av", "förhandlingar", "ceremoni", "fri tid", "egen tid", "byte av", "förflyttning", "incheckning på hotell", "omställning", "årsmötesförhandlingar", "mötesförhandlingar", "prisceremoni"),
}
#: Kinds after which a programme has nothing more to say below the line.
ENDINGS: frozenset[str] = frozenset(("closing", "lunch", "break", "meal"))
#: Headlines that close an event, as beginnings of words; the start of such a line is the event's end.
CLOSINGS: tuple[str, ...] = ("avslut", "slut", "sista ord", "mötet avslutas", "dagen avslutas", "tack för idag", "hemfärd", "hemresa", "konferensen avslutas", "vi avslutar", "summering och avslut", "avrundning", "seminariet avslutas", "avtackning")
#: Labels of a sub-line that names who takes part.
DAY_WORDS: tuple[str, ...] = ("dag",)
