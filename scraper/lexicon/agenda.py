"""Kinds of programme items by the words of their headline, and words that shape a programme."""

#: Kind -> beginnings of words, lower case. The first activity that a headline names decides.
KINDS: dict[str, tuple[str, ...]] = {
    "registration": (
        "registrer", "incheck", "insläpp", "samling", "inskrivning", "dörrarna öppnas", "dörrarna öppnar", "drop-in", "inloggning", "uppkoppling", "inställelse", "ankomst", "anmälan", "login", "logga in", "mingel och registrering",
        "inpassering", "dörrar öppnas", "dörren öppnas", "dörrarna slås upp", "vi samlas", "kaffe och registrering", "fika och registrering", "fika och samling", "kaffe och samling", "registration", "check-in", "teknikkontroll", "välkomstkaffe och registrering",
    ),
    "break": ("paus", "bensträckare", "fika", "kaffe", "rast", "mingel", "coffee", "break", "förmiddagsfika", "eftermiddagsfika", "förmiddagskaffe", "eftermiddagskaffe", "bensträck", "te och", "fruktpaus", "fikapaus", "kaffepaus", "lunchmingel", "eftermingel", "minglet", "mikropaus", "ljuspaus"),
    "lunch": ("lunch", "gemensam lunch", "lunchmacka", "lunchpaus", "lunchrast"),
    "meal": ("middag", "frukost", "supé", "konferensmiddag", "buffé", "julbord", "festmiddag", "kvällsmat", "bankett", "grillning", "frukostmingel", "kvällsbuffé", "soppa", "smörgås", "tacobuffé", "korvgrillning"),
    "closing": ("avslut", "summering", "summera", "sammanfattning", "slutord", "sista ord", "avrundning", "vi avslutar", "tack för", "mötet avslutas", "dagen avslutas", "slut", "hemresa", "hemfärd", "avresa", "avtackning", "hej då", "åter i", "åter till", "åter på", "åter vid", "konferensen avslutas", "seminariet avslutas", "vi rundar av", "avslutande ord", "utvärdering och avslut", "closing", "farväl"),
    "panel": ("panel", "paneldebatt", "panelsamtal", "paneldiskussion", "politikerpanel", "forskarpanel", "expertpanel", "slutpanel"),
    "discussion": ("diskussion", "gruppdiskussion", "samtal", "dialog", "debatt", "erfarenhetsutbyte", "frågestund", "frågor och", "frågor &", "frågor", "bikupor", "bikupa", "reflektion", "eftertanke", "gruppsamtal", "rundabordssamtal", "utfrågning", "frågelåda", "tankar och frågor", "diskutera", "rundabord", "q&a", "öppet forum", "öppen diskussion", "dela erfarenhet", "grupparbete och diskussion", "laget runt", "bordssamtal", "cafésamtal", "gruppdialog"),
    "welcome": ("välkom", "inledning", "inledande", "inled", "öppning", "öppnar", "öppnas", "öppnande", "introduktion", "hälsar", "invigning", "inviger", "hälsning", "upptakt", "uppstart", "start", "hej och", "öppningsord", "inledningsord", "konferensen öppn", "genomgång av dagen", "presentation av dagen", "introduktion till dagen", "intro", "god morgon", "dagens program", "öppnar konferensen", "varmt välkom", "önskar", "welcome"),
    "activity": (
        "workshop", "grupparbete", "övning", "studiebesök", "rundvandring", "guidad", "vandring", "promenad", "exkursion", "fältbesök", "fältvandring", "visning", "rundtur", "parallella pass", "parallella", "parallellt", "samtidiga workshop", "musik", "teater", "konsert", "underhållning", "utställning", "postersession", "tävling", "prisutdelning", "verkstad", "praktik", "demonstration", "arbete i grupp", "gruppövning",
        "bussresa", "bussen", "buss", "avfärd", "avgång", "fält", "vi går ut", "vi besöker", "besök", "film", "filmvisning", "dans", "lek", "quiz", "tipspromenad", "gruppaktivitet", "nätverkande", "speed", "marknad", "sång", "sagostund", "pyssel", "båttur", "cykeltur", "skådespel", "föreställning", "rörelsepaus", "gymnastik", "yoga", "kör", "gudstjänst", "mässa", "dragning", "lotteri", "parallella seminarier", "valbara", "uppvisning", "provsmakning", "lekar", "musikunderhållning", "dramatisering", "morgonbön", "andakt",
    ),
    "other": ("årsmöte", "årsstämma", "stämma", "val av", "förhandlingar", "ceremoni", "fri tid", "egen tid", "byte av", "förflyttning", "incheckning på hotell", "omställning", "årsmötesförhandlingar", "mötesförhandlingar", "prisceremoni"),
}
#: Kinds after which a programme has nothing more to say below the line.
ENDINGS: frozenset[str] = frozenset(("closing", "lunch", "break", "meal"))
#: Headlines that close an event, as beginnings of words; the start of such a line is the event's end.
CLOSINGS: tuple[str, ...] = ("avslut", "mässan stänger", "vi stänger", "dagen slutar", "dagarna avslutas", "kursen avslutas", "kursen slutar", "vi slutar", "lunch och avslut", "tack och hej", "slut", "sista ord", "mötet avslutas", "dagen avslutas", "tack för idag", "hemfärd", "hemresa", "konferensen avslutas", "vi avslutar", "summering och avslut", "avrundning", "seminariet avslutas", "avtackning")
#: Labels of lines under an item that say something else: who arranges, where, how to ask; lower case.
ASIDES: tuple[str, ...] = (
    "arrangör", "arrangörer", "arr", "arr.", "samarr", "plats", "lokal", "sal", "tid", "antal besökare", "besökare", "information", "kontakt", "kontaktperson", "för frågor", "vid frågor", "kontakta", "föranmälan", "anmälan", "ytterligare upplysningar", "upplysningar", "från vänster", "text", "vid frågor, kontakta", "pris", "kostnad", "språk", "målgrupp", "spår", "mer information",
)
#: Words with a colon that credit a picture wherever they stand; lower case.
CREDITS: tuple[str, ...] = ("foto", "fotograf", "bild", "illustration", "bilder")
#: What somebody did who made a thing and does not take part; lower case, before "av" or "till".
AUTHORSHIP: tuple[str, ...] = (
    "skriven", "skrivet", "skrivna", "skrevs", "gjord", "gjort", "gjorda", "gjorts", "tagen", "tagna", "tagit", "ritad", "ritat", "ritade", "målad", "målade", "utgiven", "utgivna", "översatt", "byggd", "byggda", "skapad", "skapade", "boken", "bok", "film", "filmen", "text", "texten", "foto", "bilder", "bilderna", "musiken", "psalm", "psalmen", "författare", "upphovsman", "grundad", "grundat", "framtagen", "framtaget", "framtagna", "utförd", "utförda", "sammanställd", "sammanställt", "vald", "utsedd",
)
#: Last words of a line that cannot end a headline; lower case.
OPEN_WORDS: frozenset[str] = frozenset(("och", "för", "i", "på", "av", "med", "till", "om", "den", "det", "en", "ett", "som", "vi", "att", "samt", "vid", "region", "från", "eller", "inom", "hur", "när", "vår", "våra", "sin", "sina", "de", "är", "kan", "ska", "mot", "under", "utan", "mellan", "genom"))
#: Words between a headline and the persons behind it; lower case.
LEADING_OVER: frozenset[str] = frozenset(("med", "av", "talar", "medverkar", "gör", "genom", "hälsar", "berättar", "föreläser", "predikar", "som", "leds", "presenteras", "från", "samt", "och", "medverkande", "predikan", "deltagare", "gäst", "gäster", "föredragshållare", "moderator", "klockan", "inleds", "hålls", "bland", "de", "övriga", "keynote", "key note", "note", "key"))
#: Words behind which a clause with its own subject comes: "… börjar med att Tore Ek önskar alla välkomna"; lower case.
SUBORDINATORS: frozenset[str] = frozenset(("att", "när", "där", "då", "innan", "medan"))
#: Endings of compounds whose kind is their last part's: "Hamnvandring", "Falldiskussioner"; lower case.
COMPOUND_KINDS: dict[str, str] = {
    "vandring": "activity", "vandringen": "activity", "övning": "activity", "övningar": "activity", "gudstjänst": "activity", "rundtur": "activity", "föreställning": "activity", "konsert": "activity", "visning": "activity", "exkursion": "activity", "promenad": "activity", "besök": "activity", "utställning": "activity", "workshop": "activity", "dragning": "activity", "tävling": "activity", "bön": "activity", "mässa": "activity", "tur": "activity", "arbete": "activity",
    "diskussion": "discussion", "diskussioner": "discussion", "dialog": "discussion", "debatt": "discussion", "utfrågning": "discussion", "frågelåda": "discussion", "frågestund": "discussion",
    "konferensmiddag": "meal", "festmiddag": "meal", "jubileumsmiddag": "meal", "frukost": "meal", "buffé": "meal", "supé": "meal", "lunch": "lunch", "paus": "break", "fika": "break", "mingel": "break", "kaffe": "break", "registrering": "registration", "incheckning": "registration",
    "avslutning": "closing", "summering": "closing",
}
#: Phrases that say wherever they stand what a line is: "Länsstyrelsen hälsar välkomna"; lower case.
PHRASE_KINDS: dict[str, str] = {
    "hälsar välkom": "welcome", "önskar välkom": "welcome", "hälsar alla välkom": "welcome", "hälsar er välkom": "welcome", "inleder dag": "welcome", "inleder konferens": "welcome", "öppnar dag": "welcome", "öppnar konferens": "welcome", "konferensen öppnar": "welcome", "öppnar mötet": "welcome", "mötet öppnas": "welcome", "stänger": "closing", "underhåller": "activity", "(workshop)": "activity", "teater": "activity",
}
#: First words of a sentence that describes what the headline before it names; lower case.
DESCRIBING: frozenset[str] = frozenset("en ett vi du ni han hon de det den denna detta här hen man många flera under efter kom ta tag medtag samling".split())
#: Labels in front of a headline; lower case.
HEADLINE_LABELS: tuple[str, ...] = ("arrangemang", "dagens program", "titel", "rubrik", "föredragets titel", "dagens ämne")
#: Behind persons: first words of what tells about them, and is no headline; lower case.
NO_HEADLINE: frozenset[str] = frozenset(("och", "samt", "(", "som", "är", "han", "hon", "hen", "född", "född:"))
#: Weekdays cut short in another way than calendars do; lower case.
CUT_WEEKDAYS: tuple[str, ...] = ("månd", "tisd", "onsd", "torsd", "fred", "lörd", "sönd")
#: First words of what somebody speaks about; lower case.
SUBJECTS: frozenset[str] = frozenset("om kring hur vad varför när vem vilka på att".split())
#: Words that alone in front of a person only lead to them: "Dagens moderator, Ulla Ek"; lower case.
INTRODUCING: frozenset[str] = frozenset("dagens kvällens årets vår våra vi här nu först sedan sen därefter härefter efteråt dessutom slutligen sist avslutningsvis inledningsvis även också då idag där hur".split())
#: Words right in front of the name of a talk: "föreläser under rubriken ”Havet”", "talar över ämnet Vatten"; lower case.
SUBJECT_MARKS: tuple[str, ...] = tuple(f"{at} {what}" for what in ("rubriken", "ämnet", "temat", "titeln", "överskriften") for at in ("under", "med", "över", "kring", "på", "om", "i"))
#: The same, but only in front of quotation marks: "höll föredrag rörande »Avtal»"; lower case.
ABOUT: tuple[str, ...] = ("om", "rörande", "angående", "kring")
#: Adverbs of verbs of two words: "Samtalet hålls ihop av", "Rapporten läggs fram av"; lower case.
PARTICLES: tuple[str, ...] = ("ihop", "fram", "upp", "in", "igång", "i gång", "samman")
