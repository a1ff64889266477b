"""Labels in front of facts: ``Var:``, ``KOSTNAD:``, ``Sista anmälningsdag:``."""

#: Key -> spellings in lower case, without colon. The longest spelling that fits is believed.
LABELS: dict[str, tuple[str, ...]] = {
    "venue": (
        "var", "plats", "var någonstans", "mötesplats", "adress", "besöksadress för evenemanget", "lokal och adress", "konferensplats", "kursplats",
        "plats och lokal", "plats/lokal", "samlingsplats", "samling", "ort", "stad", "venue", "platser", "var?", "plats och tid för samling",
        "plats och parkering", "plats och var du kan parkera", "hitta hit", "where", "kurslokal", "var är det", "mötesplatsen", "träffpunkt", "lokal",
    ),
    "date": ("datum", "dag", "dagar", "mötesdatum", "konferensdatum", "utbildningsdatum", "seminariedatum", "föreläsningsdatum", "datum för evenemanget", "kursdagar", "speldatum", "period", "utställningsperiod", "kursperiod", "provdatum", "startdatum", "evenemangsdatum", "datum och plats", "datum och platser", "tillfällen", "kurstillfällen", "kursdatum", "date", "startdag"),
    "time": ("tid", "mötestid", "mötestider", "kurstider", "speltid", "tid för evenemanget", "var och när?", "när och var?", "när", "när?", "tidpunkt", "klockan", "klockslag", "tider", "kurstid", "datum och tid", "dag och tid", "tid och datum", "tid och dag", "när och var", "var och när", "tid och plats", "plats och tid", "time", "when"),
    "start_time": ("starttid", "start", "börjar", "startar"),
    "end_time": ("sluttid", "slut", "slutar"),
    "end_date": ("slutdatum", "till och med"),
    "cost": (
        "kostnad", "kostnader", "pris", "priser", "avgift", "avgifter", "deltagaravgift", "kursavgift", "konferensavgift", "anmälningsavgift", "entré",
        "entréavgift", "inträde", "biljett", "biljetter", "biljettpris", "deltagarkostnad", "deltagaravgifter", "pris per person", "vad kostar det", "vad kostar det?", "kurskostnad",
    ),
    "deadline": (
        "sista anmälningsdag", "sista anmälningsdatum", "sista dag för anmälan", "sista dagen för anmälan", "sista dag att anmäla sig", "sista dag att anmäla dig",
        "sista dagen att anmäla sig", "sista dagen att anmäla dig", "sista anmälan", "anmälan senast", "anmäl senast", "anmäl dig senast", "anmälan stänger", "anmälningen stänger",
        "anmälningstiden går ut", "osa", "osa senast", "o.s.a", "o.s.a.", "o.s.a. senast", "sista ansökningsdag", "sista ansökan", "anmälningsdag", "senast anmälan", "sista svarsdag",
        "deadline", "anmälan är öppen till", "anmälan öppen till", "anmälan öppen t.o.m.", "svara senast", "sista anmälningsdagen",
    ),
    "registration": ("anmälan", "anmälning", "anmäl dig", "anmäl dig här", "anmälan till", "anmälan görs till", "anmälan och frågor", "anmälan och information", "föranmälan", "till anmälan", "anmälningslänk", "anmälningar", "bokning", "boka", "boka plats"),
    "capacity": ("antal platser", "platser kvar", "antal deltagare", "max antal deltagare", "max antal", "maxantal", "begränsat antal platser"),
    "audience": (
        "målgrupp", "målgrupper", "för vem", "för vem?", "vem", "vem?", "vänder sig till", "vem kan delta", "vem kan delta?", "vilka kan delta", "vem är konferensen till för?", "deltagare är",
        "vem vänder sig utbildningen till?", "vem vänder sig dagen till?", "vem riktar sig kursen till?", "primär målgrupp", "för vem är utbildningen?", "till dig som är",
    ),
    "organiser": ("arrangör", "arrangörer", "arrangeras av", "medarrangör", "medarrangörer", "värd", "värdar", "anordnare", "arr", "arr.", "organisatör", "inbjudare", "bjuder in", "arrangör och värd", "organizer"),
    "speakers": (
        "medverkande", "medverkar", "bland de medverkande", "föreläsare", "talare", "moderator", "moderatorer", "panel", "panelen", "i panelen", "paneldeltagare", "deltagare", "kursledare", "samtalsledare",
        "konferencier", "konferencierer", "utbildare", "ledare", "lärare", "föredragshållare", "workshopledare", "processledare", "guide", "guider", "inledare", "medverkande föreläsare", "debattörer", "presentatör", "presentatörer", "programledare", "medverkande talare", "talare och medverkande",
        "värd för dagen", "dagens moderator", "handledare", "instruktör", "instruktörer", "reseledare", "exkursionsledare", "ciceron", "gäster", "gästtalare", "gästföreläsare", "på scen", "på scenen", "du möter", "här möter du", "vi möter", "huvudtalare", "huvudföreläsare", "keynote", "keynotes", "keynote speaker",
        "keynote speakers", "speakers", "speaker", "inspiratör", "inspiratörer", "hedersgäst", "hedersgäster", "inbjudna talare", "inbjudna gäster", "dagens talare", "dagens föreläsare", "kvällens talare", "kvällens gäster", "kvällens föreläsare", "kurshållare", "cirkelledare", "seminarieledare", "panelister", "paneldeltagarna",
        "föreläsarna", "talarna", "deltar gör", "medverkande på scen", "medverkande gäster",
    ),
    "contact": (
        "kontakt", "kontakta", "kontaktperson", "kontaktpersoner", "kontaktuppgifter", "kontakta oss", "kontakter", "frågor", "frågor?", "fler frågor", "fler frågor?", "har du frågor", "har du frågor?", "upplysningar", "ytterligare upplysningar", "information", "mer information", "ytterligare information", "ansvarig",
        "för mer information", "vid frågor", "vid frågor kontakta", "för frågor", "frågor om innehållet", "frågor om anmälan", "mer info", "info", "för mer information, kontakta", "presskontakt", "undrar du något", "undrar du något?",
    ),
    "programme": (
        "program", "preliminärt program", "ur programmet", "i programmet", "programmet i korthet", "så här ser programmet ut", "programmet", "på programmet", "dagens program", "dagordning", "agenda", "schema", "program för dagen", "hålltider", "programpunkter", "tider och program", "kort om programmet", "dagens hålltider", "upplägg", "program (preliminärt)", "program (kan ändras)", "program med reservation för ändringar", "konferensprogram", "kursprogram", "programöversikt", "seminarieprogram",
    ),
    "purpose": ("syfte", "mål", "bakgrund", "om kursen", "om konferensen", "innehåll", "kursinnehåll", "beskrivning", "om dagen", "om utbildningen", "om webbinariet", "om seminariet", "tema", "ämne"),
    "food": ("mat", "fika", "lunch", "kost", "specialkost", "förtäring", "allergier", "måltider"),
    "room": ("sal", "rum", "mötesrum", "sal/lokal", "konferensrum"),
    "bring": ("ta med", "medtag", "utrustning", "klädsel", "kläder", "att ta med", "tänk på"),
    "practical": ("praktisk information", "praktiskt", "praktiska upplysningar", "praktisk info", "bra att veta", "övrigt", "övrig information", "obs", "obs!", "notera"),
    "transport": ("vägbeskrivning", "resa", "parkering", "buss", "hitta till", "karta", "resväg", "boende", "logi", "övernattning"),
    "documents": ("dokument", "bilagor", "länkar", "relaterad information", "relaterade länkar", "material", "presentationer", "ladda ner", "filer", "bilder", "nyckelord"),
    "language": ("språk", "tolkning", "language"),
    "published": ("publicerad", "publicerat", "publiceringsdatum", "senast uppdaterad", "uppdaterad", "senast ändrad", "sidan uppdaterad", "sidan granskad"),
}

#: What papers about an event are called: a first line of these alone is no heading.
DOCUMENTS: frozenset[str] = frozenset((
    "inbjudan", "program", "preliminärt program", "kallelse", "dagordning", "pressmeddelande", "pressinbjudan", "pressinformation", "save the date", "spara datumet", "boka in datumet", "information", "anmälan", "kursinbjudan", "konferensinbjudan",
    "programblad", "affisch", "flyer", "nyhet", "notis",
))
