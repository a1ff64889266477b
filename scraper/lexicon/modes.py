"""Words for how one takes part, in lower case."""

#: Places that are no places: a value or a word after "via", "på", "i", "över".
ONLINE_TOOLS: tuple[str, ...] = (
    "teams", "microsoft teams", "ms teams", "zoom", "skype", "skype for business", "skype för företag", "google meet", "webex", "youtube", "facebook live", "länk", "videolänk", "webblänk", "nätet", "webben", "internet", "video", "videokonferens", "videomöte", "whereby",
    "gotomeeting", "vimeo", "stream", "streaming", "livestream", "distans", "dator", "datorn", "adobe connect", "jitsi", "distans via länk", "teamslänk", "zoomlänk", "bambuser", "crowdcast", "hopin", "learnify", "lms", "ping pong", "skärm", "telefon", "youtube-kanal", "youtubekanal", "youtube-kanalen", "webb-tv", "facebook", "play", "streamingtjänst", "digital plattform", "videotjänst", "videoverktyg",
)

#: Single words that say online when they open the value of a venue label or stand as a gathering's own noun.
ONLINE_WORDS: tuple[str, ...] = (
    "digitalt", "digital", "online", "on-line", "on line", "distans", "på distans", "virtuellt", "virtuell", "webbinarium", "webbinarie", "webbinariet", "webbinarier", "webinarium", "webinariet", "webinarie", "webinar", "webbseminarium", "webbseminariet", "webbsändning", "webbsändningen", "webbsänt", "webbsänd",
    "webbaserat", "webbaserad", "webbutbildning", "webbkurs", "webbmöte", "webbkonferens", "webbföreläsning", "videokonferens", "videokonferensen", "videomöte", "videolänk", "videosändning", "livesändning", "livesändningen", "livesänt", "livesänd", "direktsändning", "direktsänt", "streamad", "streamat", "onlineutbildning", "onlinekurs",
    "onlinemöte", "onlineseminarium", "onlineföreläsning", "nätkurs", "distansutbildning", "distanskurs", "teamsmöte", "teams-möte", "zoommöte", "zoom-möte", "skypemöte", "skype-möte", "telefonmöte", "telefonkonferens", "e-utbildning", "e-möte", "livestream", "webcast", "digitalmöte", "webb", "webben", "internet", "nätet", "hemifrån", "din dator", "din egen dator", "framför datorn", "där du är", "webb-tv", "virtuell plats", "distansmöte", "nätverksmöte online", "heldigitalt", "heldigital", "zoomwebbinarium", "videosamtal",
)

#: Nouns which by themselves make the gathering that they name an online one.
ONLINE_NOUNS: tuple[str, ...] = (
    "webbinarium", "webbinarie", "webbinariet", "webbinarier", "webbinarieserie", "webinarium", "webinariet", "webinarie", "webinar", "webinarserie", "webbseminarium", "webbseminariet", "webbmöte", "webbkonferens", "webbkonferensen", "webbföreläsning", "videokonferens", "videokonferensen", "videomöte", "videomötet",
    "teamsmöte", "teams-möte", "zoommöte", "zoom-möte", "skypemöte", "skype-möte", "onlineutbildning", "onlinekurs", "onlinemöte", "onlineseminarium", "onlineföreläsning", "distansutbildning", "distanskurs", "lunchwebbinarium", "frukostwebbinarium", "telefonmöte", "telefonkonferens", "digitalmöte", "lunchwebinar", "lunchwebb", "frukostwebb", "morgonwebb", "temawebb", "webbträff", "webbcafé", "webbfika", "webbsamtal", "webbkväll", "webbkurs", "webbutbildning", "webbdag", "webbpanel", "onlineträff", "onlineworkshop", "onlinekväll", "onlinewebbinarium",
    "e-seminarium", "e-kurs", "zoomträff", "teamsträff", "zoom-träff", "teams-träff", "videoträff", "videosamtal", "distansträff", "distansmöte", "nätföreläsning", "nätmöte", "nätkurs", "lunchwebbinar", "digifika", "digitalfika", "webbsymposium", "webbworkshop", "webbforum",
)

#: Nouns that "digital" makes a gathering, besides the gatherings' own.
DIGITAL_NOUNS: tuple[str, ...] = (
    "fika", "fikat", "frukost", "frukosten", "lunch", "lunchen", "lansering", "lanseringen", "introduktion", "introduktionen", "erfarenhetsutbyte", "erfarenhetsutbytet", "frågestund", "frågestunden", "avstämning", "avstämningen", "sändning", "sändningen", "uppstart", "kickoff", "inspiration", "lektion", "lektioner", "modul", "moduler", "genomgång", "genomgången",
    "rundtur", "medverkan", "närvaro", "deltagande", "tillfällen", "timme", "stund", "drop-in", "öppet hus", "språkcafé", "café", "bokcirkel", "quiz", "inspirationsstund", "informationsstund", "invigning", "upplaga", "version", "variant",
)

#: Adverbs which say online when they stand with a verb of holding or taking part.
ONLINE_ADVERBS: tuple[str, ...] = ("digitalt", "online", "på distans", "virtuellt", "via nätet", "via webben", "helt digital", "helt digitalt", "enbart digitalt", "i digital form", "i digitalt format", "på digital väg", "via dator", "heldigital", "heldigitalt", "hemifrån", "via din dator")

#: Verbs, with their tenses, of holding an event and of taking part in it.
HOLDING: tuple[str, ...] = (
    "hålls", "hållas", "håller", "genomförs", "genomföras", "genomför", "sker", "ske", "äger", "ges", "ge", "arrangeras", "anordnas", "ordnas", "är", "blir", "bli", "delta", "deltar", "deltaga", "deltagande", "medverka", "medverkar", "medverkan", "följa", "följ", "följer", "ses", "träffas", "möts", "mötas", "sänds", "sändas",
    "ansluta", "anslut", "närvara", "närvaro", "vara med", "är med", "hållas", "erbjuds", "görs", "hölls", "ställer om", "ställs om", "flyttas", "gå", "går", "lyssna", "titta", "se", "kör", "körs", "koppla upp", "anordnar", "ordnar", "arrangerar", "bjuder in", "inbjuder", "välkommen", "välkomna", "deltagandet", "består",
)

#: Verbs that say that a gathering is sent out live.
SENDING: tuple[str, ...] = ("livesänds", "livestreamas", "livestreamas", "streamas", "strömmas", "webbsänds", "direktsänds", "livesändas", "streamas", "webbsändas", "livestreamas", "sänds live", "sänds direkt", "sänds digitalt", "sänds via", "sänds på nätet", "sänds på webben", "visas live", "livesändningen", "direktsändningen", "webbsändningen", "livestreamen", "följ sändningen", "se sändningen", "sändningen startar", "sändningen börjar", "sändningen live", "följ live", "följ med live", "titta live", "se live", "live på", "live via")

#: Live, or later: "direkt eller i efterhand".
LIVE: tuple[str, ...] = ("direkt", "live", "i realtid")
LATER: tuple[str, ...] = ("i efterhand", "efterhand", "efteråt", "senare")

#: The link that one gets.
LINK_PHRASES: tuple[str, ...] = (
    "länk skickas", "länken skickas", "länk kommer att skickas", "länken kommer efter", "länk kommer efter", "länk till mötet", "länk till webbinariet", "länk till seminariet", "länk till utbildningen", "länk till konferensen", "länk till sändningen", "länk till träffen", "länk till teams", "länk till zoom", "möteslänk",
    "teamslänk", "teams-länk", "zoomlänk", "zoom-länk", "anslutningslänk", "inloggningslänk", "uppgifter om anslutning", "länk för att delta", "länk för deltagande", "länk för anslutning", "länk mejlas", "länk skickas ut", "länken mejlas", "du får en länk", "en länk till", "deltagarlänk", "länk för uppkoppling", "skickar länk", "skickar ut länk", "skickar ut en länk", "skickar en länk",
)

#: Words that say a physical place without naming one.
IN_PERSON: tuple[str, ...] = ("på plats", "fysiskt", "fysisk träff", "fysiskt möte", "fysisk konferens", "fysisk utbildning", "fysiskt deltagande", "fysiskt seminarium", "fysiska träffar", "i lokalen", "på riktigt", "öga mot öga", "irl")

#: Words for a gathering held both ways.
HYBRID: tuple[str, ...] = ("hybrid", "hybridmöte", "hybridkonferens", "hybridevenemang", "hybridformat", "hybridform", "hybridseminarium", "hybridträff", "hybridarrangemang", "hybridutbildning", "hybriddag", "hybridevent", "hybridmötet", "hybridkonferensen", "hybridseminariet")

#: Adverbs that add a second way of taking part: "sänds även digitalt".
ALSO: tuple[str, ...] = ("även", "också", "eller", "alternativt", "samt", "både", "dessutom", "såväl", "antingen", "dels", "valfritt", "möjligt att", "möjlighet att", "möjligheten att", "kan du", "går att", "går bra att", "för dig som inte kan")

#: Negations.
NEGATIONS: tuple[str, ...] = ("inte", "ej", "ingen", "inga", "inget", "icke", "aldrig", "varken")

#: Words which show that something else than this event is spoken of: a film afterwards, a past occasion.
ELSEWHERE: tuple[str, ...] = ("inspelad", "inspelat", "inspelning", "spelas in", "spelades in", "efterhand", "i efterhand", "tidigare", "förra", "filmas", "filmerna", "filmer", "läggs ut", "se även", "nästa webb", "kommande webb", "övriga webb", "fler webb", "anmäl dig digitalt", "anmälan görs digitalt", "anmälan sker digitalt", "anmäl dig online", "ansökan", "ansök", "e-tjänst", "nyhetsbrev", "dokumentationen", "presentationerna")

#: Phrases by which who takes part is out of doors, on a way or on a visit.
OUTDOORS: tuple[str, ...] = (
    "vi promenerar", "promenerar vi", "vi vandrar", "vandrar vi", "vi cyklar", "cyklar vi", "vi paddlar", "vi åker buss", "åker vi buss", "gemensam buss", "bussen avgår", "bussen går", "bussen startar", "bussavgång", "avresa med buss", "vi åker ut", "åker vi ut", "kläder efter väder", "kläder efter vädret", "klä dig efter", "klä er efter", "oömma kläder", "varma kläder", "ta på stövlarna", "stövlar",
    "vi besöker gården", "besöker vi gården", "besök på gården", "vi är utomhus", "är ute hela", "vi är ute", "ut i fält", "ute i fält", "ute i skogen", "ut i skogen", "ut i naturen", "går en runda", "går vi en", "går vi ut", "rundvandring", "samling vid", "samling på", "samling utanför", "vi samlas vid", "vi samlas på", "samlas vi vid", "samlas vi på", "vi träffas vid", "träffas vi vid", "möts vi vid", "vi möts vid",
    "vi möts på parkeringen", "hitta dit", "parkera vid", "parkering finns",
)

#: What is sent with a link to a gathering online, and to whom or when.
LINK_SENT: tuple[str, ...] = ("skickas", "skickar", "skickat", "mejlas", "mailas", "mejlar", "mailar", "får", "erhåller", "kommer", "distribueras", "delas", "hittar", "använd", "klicka")
LINK_TO: tuple[str, ...] = (
    "dagen innan", "dagen före", "dagar innan", "dagar före", "inför", "innan mötet", "innan start", "anmälda", "till deltagar", "efter anmälan", "anmält", "anmäler", "med e-post", "via e-post", "via mejl", "per e-post", "per mejl", "bekräftelse", "anslut", "uppkoppl", "i god tid", "för att delta", "i samband med", "samma dag", "kallelse",
)
LINK_ELSE: tuple[str, ...] = ("program", "presentation", "enkät", "utvärdering", "inspel", "film", "material", "dokument", "e-tjänst", "formulär", "nyhetsbrev", "underlag", "annan webbplats", "avanmäl", "anmälningslänk", "boka", "betal", "karta", "frågor om")

#: Words for what one does, sees or needs at a gathering online.
ONLINE_CUES: tuple[str, ...] = (
    "inloggning", "logga in i mötet", "logga in på mötet", "logga in från", "logga in i mötesrummet", "mötesrummet öppnar", "i chatten", "via chatten", "chattfunktion", "breakout", "digitala grupprum", "digitala rum", "mikrofon och kamera", "kamera och mikrofon", "stäng av mikrofonen", "skärmpaus", "bensträckare vid skärmen", "framför skärmen",
    "digital kaffepaus", "digitalt mingel", "koppla upp dig", "koppla upp er", "kopplar upp", "teams-inbjudan", "teamsinbjudan", "mötesinbjudan", "digital inbjudan", "zoom-inbjudan", "digital kallelse", "teknisk support", "testa din uppkoppling", "uppkopplingen", "webbläsare",
)

#: Stems that every phrase about the way to take part holds; one with ``*`` may stand inside a word.
WAY_STEMS: tuple[str, ...] = ("*digital", "online", "*sändning", "följ live", "följ med live", "hemifrån", "dator", "distans", "virtuell", "*webb", "*webin", "video", "teams", "zoom", "skype", "*länk", "hybrid", "stream", "strömma", "livesänd", "direktsänd", "sänds", "fysisk", "på plats", "via ", "nätkurs", "nätet", "telefon", "internet", "on-line", "efterhand")
