"""Words of calendar lists: what closes an entry, what opens an excerpt, and what a list's data calls its parts; lower case."""

#: How an entry's line about registering begins.
REGISTRATION: tuple[str, ...] = (
    "anmälningsdatum är passerat", "anmälningsdatumet är passerat", "anmälningsdatum har passerat", "anmälningsdatumet har passerat", "anmälningstiden har gått ut", "anmälan är stängd", "anmälan stängd", "anmälan har stängt", "anmälan är öppen", "anmälan öppen",
    "anmälan senast", "anmäl dig", "anmäl er", "anmäl här", "anmälan här", "till anmälan", "sista anmälningsdag", "sista anmälningsdagen", "sista anmälningsdatum", "sista dag för anmälan", "sista dag att anmäla", "sista anmälan", "anmälan:", "anmälan till och med", "anmälan t.o.m.", "osa senast", "osa", "fullbokad", "fullbokat", "fulltecknad", "fulltecknat", "ingen anmälan",
)
#: Those of them that ask to register: it is open.
REGISTER: tuple[str, ...] = ("anmäl dig", "anmäl er", "anmäl här", "anmälan här", "till anmälan")

#: Words of a link that only leads on.
MORE: frozenset[str] = frozenset(("läs mer", "läs mer och anmäl dig", "mer information", "visa mer", "mer", "till evenemanget", "visa", "visa evenemang"))

#: Words that begin an excerpt's first sentence; with a capital letter in mid-line they end the title before them.
SENTENCE_STARTS: frozenset[str] = frozenset(
    (
        "en ett den det de denna detta dessa vi du ni jag hon han man alla många flera allt här där nu då så när hur vad var vem vilka vilken vilket varför som om att för i på under med från till efter inför inom vid hos mellan utan genom trots sedan både "
        "är har kan ska vill får blir behöver undrar tycker vet känner arbetar jobbar bor driver äger planerar funderar letar söker "
        "lär kom följ läs delta upplev upptäck välkommen välkomna anmäl ta se hör möt träffa prova testa besök låt missa varmt häng boka fira diskutera fördjupa utforska gör ge få dela inspireras lyssna njut hjälp passa tillsammans "
        "länsstyrelsen länsstyrelserna kursen träffen dagen konferensen seminariet webbinariet utbildningen föreläsningen mötet workshopen utställningen vandringen exkursionen programmet syftet målet temat deltagarna samtalet nätverket forumet "
        "årets höstens vårens vinterns sommarens veckans dagens månadens kvällens hösten våren idag i år varje inbjudan "
        "måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen"
    ).split()
)

#: Words on which no title ends: what follows them belongs to it.
NOT_LAST: frozenset[str] = frozenset(
    "i på av för med om till och eller samt men en ett den det de från vid hos mot under mellan som att inom utan kring över efter inför genom per & + är ny nya nytt sin sitt sina vår vårt våra s:t sankt där när hur vad inte också även stora lilla norra södra östra västra övre nedre gamla".split()
)

#: Words for a kind of event: what follows may be its name ("Webbinarium Rasism i arbetslivet").
KINDS: tuple[str, ...] = (
    "webbinarium", "webbinarie", "webinar", "webinarium", "seminarium", "lunchseminarium", "frukostseminarium", "konferens", "kurs", "grundkurs", "distanskurs", "onlinekurs", "workshop", "föreläsning", "föredrag", "utställning", "utbildning", "temadag", "träff", "nätverksträff", "informationsträff", "informationsmöte", "möte", "samråd", "samrådsmöte", "exkursion", "vandring", "fältvandring", "guidning", "visning", "konsert", "film", "inställt", "inställd", "fullbokad", "fullbokat", "digital", "digitalt", "regional", "internationella", "nationell", "nationella", "öppet", "guidad", "tema",
    "webbinariet", "seminariet", "konferensen", "kursen", "workshopen", "föreläsningen", "utställningen", "utbildningen", "träffen", "filmen", "boken", "projektet", "temat", "kampanjen", "nätverket", "programmet",
)

#: Names of empty elements that scripts fill.
MOUNTS: tuple[str, ...] = ("calendar", "kalender", "event", "events", "evenemang", "app", "root", "__next", "__nuxt")

#: What an entry's parts are called in the state that scripts are given, in lower case; the first that is there is believed.
STATE_KEYS: dict[str, tuple[str, ...]] = {
    "title": ("title", "heading", "headline", "name", "displayname", "rubrik"),
    "start": ("startdate", "start", "startdatetime", "starttime", "eventstart", "from", "fromdate", "date", "eventdate", "displaydate", "datum"),
    "end": ("enddate", "end", "enddatetime", "eventend", "to", "todate"),
    "hours": ("time", "hours", "displaytime", "tid"),
    "deadline": ("deadline", "lastregistrationdate", "registrationdeadline", "registrationend", "lastdate", "sistaanmalningsdag"),
    "closing": ("registrationtext", "registration", "registrationstatus", "anmalan"),
    "url": ("uri", "url", "href", "link"),
    "excerpt": ("excerpt", "description", "ingress", "preamble", "summary", "lead", "text"),
}

#: Words of links to the next part of a list, in lower case; query keys that number the parts.
NEXT: tuple[str, ...] = ("nästa", "nästa sida", "gå till nästa sida", "till nästa sida", "visa fler", "visa mer", "visa fler händelser", "visa fler evenemang", "visa alla", "fler händelser", "fler evenemang", "ladda fler", "hämta fler", "next", "next page", "»", "›", "→", "nästa »", "nästa ›", "nästa →", "nästa >")
PAGE_KEYS: tuple[str, ...] = ("page", "p", "pg", "paged", "pagenumber", "pageindex", "pageno", "sida", "sid", "sidnr", "sidnummer", "start", "startindex", "startat", "offset", "skip", "from", "index")
