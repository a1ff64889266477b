"""Words of the calendar and the clock, and the words that tell what a date is for."""

#: Spelling in lower case -> number of the month.
MONTHS: dict[str, int] = {
    "januari": 1, "jan": 1, "january": 1,
    "februari": 2, "feb": 2, "febr": 2, "february": 2,
    "mars": 3, "mar": 3, "march": 3,
    "april": 4, "apr": 4,
    "maj": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6,
    "juli": 7, "jul": 7, "july": 7,
    "augusti": 8, "aug": 8, "august": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "okt": 10, "october": 10, "oct": 10,
    "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip

#: Spelling in lower case -> Monday 0 to Sunday 6. Short ones count only in front of a date.
WEEKDAYS: dict[str, int] = {
    "måndagen": 0, "måndag": 0, "mån": 0, "må": 0,
    "tisdagen": 1, "tisdag": 1, "tis": 1, "ti": 1,
    "onsdagen": 2, "onsdag": 2, "ons": 2, "on": 2,
    "torsdagen": 3, "torsdag": 3, "tors": 3, "tor": 3, "to": 3,
    "fredagen": 4, "fredag": 4, "fre": 4, "fr": 4,
    "lördagen": 5, "lördag": 5, "lör": 5, "lö": 5,
    "söndagen": 6, "söndag": 6, "sön": 6, "sö": 6,
}  # fmt: skip

#: The days of a month in words: "den tredje maj".
ORDINALS: dict[str, int] = {
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10,
    "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19,
    "tjugonde": 20, "tjugoförsta": 21, "tjugoandra": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25, "tjugosjätte": 26,
    "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30, "trettioförsta": 31,
}  # fmt: skip

#: What may follow the figure of a day: "24:e", "1:a", "2:dra", "5e".
DAY_ENDINGS: tuple[str, ...] = (":e", ":a", ":de", ":te", ":dje", ":dra", ":sta", "e", ":")

#: In front of a number that counts, and is no day of a month: "Dag 1 - måndag 27 mars".
NUMBERED: tuple[str, ...] = (
    "dag", "day", "del", "träff", "tillfälle", "omgång", "grupp", "pass", "modul", "kurs", "steg", "block", "session", "föreläsning", "webbinarium", "seminarium", "möte", "kapitel", "avsnitt", "nr", "nummer", "punkt", "nivå", "termin", "vecka",
)  # fmt: skip

#: In front of a clock time.
CLOCK_WORDS: tuple[str, ...] = ("klockan", "klocka som ikon", "klocka", "klo", "kl")

#: A clock time that is no promise.
ABOUT: tuple[str, ...] = ("cirka", "circa", "ca", "c:a", "omkring", "ungefär", "runt", "preliminärt", "prel", "tidigast")

#: In front of the first of two clock times or dates.
FROM: tuple[str, ...] = ("från och med", "fr.o.m.", "fr.o.m", "fr o m", "från", "from", "mellan", "fr")

#: Between the first and the last of two clock times or dates; dashes are in ``DASHES``.
UNTIL: tuple[str, ...] = ("till och med", "t.o.m.", "t.o.m", "t o m", "tom", "till", "to")

#: Between days or hours that hold together.
CONNECTIVES: tuple[str, ...] = ("och", "samt", "and")

#: All the dashes that people type.
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"

#: After a clock time and a dash: it goes on, and nobody says how long.
OPEN_ENDS: tuple[str, ...] = ("framåt", "och framåt", "tills vidare", "sent", "slut", "ff", "kvällen", "och fram på kvällen")

#: Words in front of which a figure is an amount, not a clock time: "12.50 kr", "10.15 procent".
MEASURES: tuple[str, ...] = (
    "kr", "kronor", "SEK", "sek", "euro", "öre", "%", "procent", "procentenheter", "promille", "miljoner", "miljon", "miljarder", "miljard", "mkr", "tkr", "tusen", "mnkr",
    "km", "mil", "meter", "m", "cm", "mm", "kg", "gram", "ton", "liter", "hektar", "ha", "grader", "°C", "°", "poäng", "hp", "MB", "GB", ":-", "§", "kvm", "m2", "m²",
    "TWh", "GWh", "MWh", "kWh", "MW", "GW", "watt", "volt", "timmar", "minuter", "sekunder", "år",
)  # fmt: skip

#: Words in front of which a whole number is a count, not an hour: "10-15 personer".
COUNTED: tuple[str, ...] = (
    "personer", "person", "deltagare", "platser", "st", "st.", "stycken", "års", "åringar", "åringarna", "min", "tim", "dagar", "veckor", "månader", "sidor", "gånger", "varv", "våningen", "barn",
    "elever", "kommuner", "län", "länder", "medlemmar", "familjer", "företag", "lag", "grupper", "ledamöter", "punkter", "klasser", "kap", "ansökningar", "projekt", "besökare", "gäster", "vuxna", "ungdomar",
    "studenter", "tjejer", "killar", "kvinnor", "män", "lediga", "av", "st/grupp", "per", "ggr", "x",
)  # fmt: skip

#: Of these there may be as many as a year has: "den 5 maj 2000 besökare".
CROWDS: tuple[str, ...] = ("personer", "deltagare", "platser", "besökare", "gäster", "elever", "medlemmar", "ungdomar", "studenter")

#: What may stand between a date and its clock time, besides punctuation and the words above.
JOINTS: tuple[str, ...] = (
    "at", "tid", "tiden", "start", "med start", "starttid", "börjar", "startar", "samling", "och", "på", "förmiddagen", "förmiddag", "eftermiddagen", "eftermiddag", "kvällen", "kväll",
    "morgonen", "em", "fm", "em.", "fm.", "både", "alltid", "vi", "ses", "träffas", "heldag", "halvdag", "lunch", "inleds", "öppnar", "med samling", "avgång", "avresa",
)  # fmt: skip

#: An announced change of the time: what follows holds.
CHANGES: tuple[str, ...] = (
    "ny tid", "nya tider", "nya tiden", "nytt klockslag", "ändrad tid", "ändrade tider", "tiden ändrad", "tiden är ändrad", "tid ändrad", "tidsändring", "uppdaterad tid", "uppdaterade tider", "tiden har ändrats",
    "nytt datum", "nya datum", "nya datumet", "ändrat datum", "ändrade datum", "datumet är ändrat", "datumet har ändrats", "datumändring", "ny dag", "ändrad dag", "nya dagen",
    "flyttat till", "flyttad till", "flyttas till", "flyttats till", "flyttar till", "framflyttat till", "framflyttad till", "framflyttas till", "flyttat fram till", "flyttad fram till", "flyttas fram till", "flyttats fram till",
    "skjuts upp till", "skjuts fram till", "uppskjutet till", "uppskjuten till", "senareläggs till", "senarelagt till", "senarelagd till", "tidigareläggs till", "tidigarelagt till", "tidigarelagd till",
    "korrigerad tid", "rättad tid", "rätt tid", "rätt datum",
)  # fmt: skip

#: Roots of words beside which a date in running text is never the event's own day.
NEVER_THE_DAY: tuple[str, ...] = (
    "senast", "sista", "före den", "innan den", "deadline", "anmälan öppn", "anmälan stäng", "anmälningstid", "anmälan är öpp", "öppnar anmälan", "osa ", "o.s.a", "avanmäl", "avbok", "återbud", "allergi", "specialkost",
    "publicer", "uppdatera", "ansök", "samråd", "remiss", "hotellrum", "hotellbok", "boka hotell", "bokar hotell", "bokas hotell", "förbok", "fakturer", "betal", "reservera rum", "telefontid", "referens", "lämnas in", "lämna in", "utlys", "eldningsförbud", "varning", "varnar", "första gången", "projektperiod", "projekttid", "projektet pågår", "projektet löper", "genomförandetid", "copyright", "släpps", "släppet", "biljettsläpp", "förköp", "bokningen öppn", "föregående års", "förra årets", "fjolårets", "tidigare år", "tidigare konferens", "tidigare upplag", "tidigare möte", "tidigare träff", "tidigare tillfälle", "tidigare webb", "tidigare semin", "förra året", "i fjol",
    "inspelning", "finns kvar", "i efterhand", "spelas in", "spelades in", "läggs ut", "lades ut", "läggs upp", "tillgänglig", "stängt", "stängd", "signera", "enkät", "synpunkter", "överklag", "nominer", "växeln", "öppettider", "tidigare datum", "ursprungligt datum", "skulle ha", "ersätter",
)  # fmt: skip

#: Roots of words behind which, in its sentence, a date in running text is never the event's own day.
NEVER_BEHIND: tuple[str, ...] = (
    "skickas", "skickar vi", "skickades", "mejlas", "mailas", "påminn", "offentliggör", "fattades", "beslutades", "togs den", "bilden", "foto ", "förträff", "förmöte", "efterträff", "efterföljande",
    "delades ut", "lanserades", "släpptes", "utkom", "inkom", "avled", "protokoll",
)  # fmt: skip

#: Right in front of a date that bounds something, and is no day of its own.
BOUNDS: tuple[str, ...] = ("före", "innan", "efter", "sedan", "inför", "till och med", "t.o.m.", "t.o.m", "fram till")

#: Roots of words beside which a date in running text is most often another day, unless weekday and hour stand with it.
OTHER_DAYS: tuple[str, ...] = (
    "trädde i kraft", "träder i kraft", "i kraft", "blir lag", "blev lag", "firas", "firades", "infaller", "inträffar", "gäller fr", "lämnades", "beslut", "antog", "antagna", "antas", "född", "föddes", " dog ", "invig",
    "grundade", "skickas", "mejlas", "mailas", "efter den", "nästa gång", "nästa möte", "nästa träff", "nästa tillfälle", "dagen före", "kvällen före", "dagen innan", "kvällen innan", "föregående", "regeringen", "riksdagen",
    "sedan den", "sedan 1", "stöd kan", "rapporten", "valet", "överlämn", "tillträd", "årsdag", "minns", "bildades", "startade", "presenterades", "kommer ut",
)  # fmt: skip

#: Roots of words beside which a date in running text is the event's own day.
EVENT_DAYS: tuple[str, ...] = (
    "välkom", "bjuder in", "bjuder", "inbjud", "äger rum", "hålls", "håller", "ordnar", "ordnas", "ordnades", "arrangera", "anordna", "möttes", "möts", "träffas", "träffades", "samlas", "samlades", "startar", "inleds", "hölls",
    "genomför", "går av stapeln", "är det dags", "kom och", "kom till", "program för", "programmet för", "häng med", "följ med", "vi ses", "ses vi", "missa inte", "inställ", "ställs in", "skjuts upp", "skjuter", "sänds", "sänder vi",
    "firar", "boka in", "boka den", "boka dagen", "reservera dagen", "save the date", "spara datumet", "spara dagen", "föreläser", "pågår", "visas", "utställningen öppn", "vernissage", "premiär", "tillfället", "tillfällen", "invigs",
)  # fmt: skip

#: Roots of words that speak of registering.
REGISTERING: tuple[str, ...] = (
    "anmälan", "anmälning", "anmäl dig", "anmäl er", "anmäla dig", "anmäla er", "anmäla sig", "anmäler dig", "anmäler du dig", "anmäler sig", "anmäler ni er", "anmäl senast", "föranmäl", "osa", "o.s.a", "registrera dig", "registrera er",
    "boka din plats", "boka plats", "säkra din plats", "intresseanmälan", "anmält dig", "anmält er", "anmält sig", "svarsdag", "sista svar",
)  # fmt: skip

#: Roots of words that speak of registering unless something else is told of in the same breath: "allergier anmäls senast".
TELLING: tuple[str, ...] = ("anmäl", "svara", "svar ", "meddela om du", "meddela att du", "bokning", "bokas", "biljett", "registrering", "tacka ja", "hör av dig", "platser", "säg till", "din plats", "ditt deltagande", "om deltagande", "ert deltagande", "din närvaro")

#: Roots of words that turn a last day into that of something else.
NOT_REGISTERING: tuple[str, ...] = (
    "avanmäl", "avbok", "avboka", "återbud", "ombok", "allergi", "specialkost", "kost", "matpreferens", "ansök", "bidrag", "hotell", "boende", "logi", "rum", "övernatt", "betal", "faktur", "abstract", "motion", "frågor till",
    "synpunkter", "yttrande", "remiss", "samråd", "material", "presentation", "ändring", "ändra", "utställ", "nominer", "ersättare", "enkät", "utvärder", "handlingar", " lunchen", " middagen", " supén", " bussen", "bussresan", "äta lunch", "äta middag", "vill äta", "parkering", "förslag", "kandidat", "rösta",
)  # fmt: skip

#: Roots of words for what is told together with a registration: "anmäl dig och dina allergier senast".
TOLD_WITH_IT: tuple[str, ...] = ("allergi", "matallergi", "specialkost", "kost", "matpreferens", "önskemål", "betal")

#: In front of a last day on which something is sent or answered, not registered.
SENDING: tuple[str, ...] = (
    "bekräftelse", "får du", "du får", "ni får", "får länk", "får en länk", "får ni", "skickas", "skickar vi", "mejlas", "mejlar vi", "redan anmäl", "redan är anmäl", "är anmäld", "är anmälda", "återkommer", "publiceras", "besked", "ändra din", "ändra er", "ändra anmälan", "platser meddelas",
)  # fmt: skip

#: Beside these a registration itself is what is sent.
SENT_IN: tuple[str, ...] = ("anmälan skickas", "anmälan mejlas", "anmälan mailas", "anmälan sänds", "anmälningar skickas", "anmälningar mejlas")

#: In front of the first and the last day on which one can register: "Anmälan är öppen 1 april–1 juni".
OPENINGS: tuple[str, ...] = (
    "öppen", "öppet", "öppna", "anmälningsperiod", "anmälningsperioden", "anmälningsperioden är", "anmälningstid", "anmälningstiden är", "anmälningstiden löper", "anmälningstiden", "anmälan pågår", "anmälan sker", "anmälan görs",
    "anmälan kan göras", "anmäla dig", "anmäla er", "anmäla sig", "anmälan", "anmäl dig",
)  # fmt: skip

#: In front of the first and the last day of a time within which something is done.
WITHIN: tuple[str, ...] = ("under tiden", "under perioden", "inom tiden", "inom perioden", "i perioden", "mellan", "från", "fr.o.m.", "fr.o.m", "från och med")

#: Words that make a date a last day.
LIMITS: tuple[str, ...] = (
    "senast", "sista", "före", "innan", "t.o.m.", "t.o.m", "t o m", "tom", "till och med", "öppen till", "öppet till", "öppen fram till", "fram till", "stänger", "stängs", "stängde", "stängdes", "förlängd", "förlängs", "förlängt", "går ut", "gick ut", "deadline", "osa", "o.s.a",
)  # fmt: skip

#: In front of a year that is a topic, not the event's year: "Agenda 2030".
YEAR_TOPICS: tuple[str, ...] = (
    "agenda", "vision", "mål", "målen", "färdplan", "strategi", "budget", "plan", "år", "sedan", "till", "från", "före", "efter", "horisont", "perspektiv", "program", "europa", "sverige", "fossilfritt", "klimatneutral", "för",
)  # fmt: skip

#: Roots of words that name an event or taking part; beside them a day is likelier the event's, but not plainly so.
EVENT_NOUNS: tuple[str, ...] = (
    "konferensen", "seminariet", "webbinariet", "kursen", "utbildningen", "mötet", "träffen", "dagen", "evenemanget", "delta", "besök", "föreläs", "workshop", "värd", "vandring", "visning", "exkursion", "samling",
    "utställningen", "festivalen", "mässan", "marknaden", "ceremonin", "invigningen", "föreställningen", "resan", "turen",
)  # fmt: skip

#: In front of one of several occasions; no place.
OCCASION_WORDS: tuple[str, ...] = ("tillfälle", "tillfällen", "datum", "dag", "tid", "när", "grupp", "omgång", "pass", "kurs", "alternativ", "start", "träff", "del", "vecka", "webbinarium", "seminarium", "samt", "och", "eller", "den", "program")

#: Nouns of a time that is announced anew stand near the start of what follows; a place does not count.
MOVED: tuple[str, ...] = ("flytt", "framflytt", "skjut", "uppskjut", "senare", "tidigare")

#: Roots of words beside a clock time that is not the hour at which the event starts; also behind ``SIDE_PREFIXES``.
SIDE_HOURS: tuple[str, ...] = (
    "fika", "kaffe", "te ", "lunch", "anmäl", "ring", "telefon", "insläpp", "dörr", "middag", "frukost", "mingel", "åter", "hem", "slut", "till kl", "tåg", "buss", "senast", "registrering", "incheckning", "inpassering",
    "uppkoppling", "inloggning", "smörgås", "macka", "soppa", "drop-in", "mat ", "vi bjuder", "serveras", "lokalen öppn", "avslut",
)  # fmt: skip

#: What compounds of these begin with: "eftermiddagskaffe", "förmiddagsfika".
SIDE_PREFIXES: tuple[str, ...] = ("morgon", "förmiddags", "eftermiddags", "kvälls", "start", "efter", "väl")

#: Between clock times of which one may choose.
ALTERNATIVES: tuple[str, ...] = ("eller", "respektive", "alternativt", "tillfälle", "grupp", "omgång")

#: At the beginning of words on which the event, or the trip, is over.
RETURNING: tuple[str, ...] = ("åter", "hemkomst", "hemfärd", "hemresa", "tillbaka", "vi är åter", "beräknad hemkomst", "hemåt")

#: In front of the hour at which an event begins.
BEGINNING: tuple[str, ...] = ("börjar", "startar", "inleds", "inleder", "drar igång", "drar i gång", "sätter igång", "sätter i gång", "samlas", "träffas", "ses", "håller på", "tiden är", "pågår")

#: In front of the hour or the last day until which an event goes on: "Mötet beräknas hålla på till klockan 21".
LASTING: tuple[str, ...] = (
    "hålla på till", "håller på till", "hålla på fram till", "håller på fram till", "pågå till", "pågår till", "pågå fram till", "pågår fram till", "slutar", "avslutas", "sluta", "vara slut", "är slut", "vara klara", "är klara", "avrundas",
    "avrundar", "avslutar", "avsluta", "slut", "kursslut", "sluttid", "kursavslutning", "avslutning", "avslut", "varar till", "vara till", "håller öppet till", "pågår t.o.m", "pågår till och med",
)  # fmt: skip

#: Hours beside these hold for all occasions: "Torsdagar klockan 17–20", "klockan 9-16 båda dagarna".
EACH_TIME: tuple[str, ...] = (
    "måndagar", "måndagarna", "tisdagar", "tisdagarna", "onsdagar", "onsdagarna", "torsdagar", "torsdagarna", "fredagar", "fredagarna", "lördagar", "lördagarna", "söndagar", "söndagarna", "måndagskvällar", "tisdagskvällar",
    "onsdagskvällar", "torsdagskvällar", "varje dag", "varje gång", "varje tillfälle", "varje kväll", "alla möten", "alla mötena", "alla föreläsningar", "alla webbinarier", "alla dagar", "båda dagar", "båda dagarna", "bägge dagarna", "alla dagarna", "samtliga dagar", "samtliga tillfällen", "alla tillfällen", "båda tillfällena", "alla gånger", "alla träffar", "båda träffarna", "samtliga träffar", "alla kvällar", "båda kvällarna", "respektive dag", "samma tid",
)  # fmt: skip

#: In front of the day on which a page was written.
PUBLISHED: tuple[str, ...] = ("publicerad", "publicerat", "publicerades", "publiceringsdatum", "publicering", "upplagd", "inlagd", "postat", "postad", "publicerat av", "publicerad av")
