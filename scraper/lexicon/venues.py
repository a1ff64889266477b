"""Words of addresses, rooms and houses, in lower case."""

#: Ends of street names, alone ("Östra Ågatan") or as a word of their own ("Kungs gata").
STREET_ENDS: tuple[str, ...] = (
    "gatan", "gata", "vägen", "väg", "gränd", "gränden", "torget", "torg", "plats", "platsen", "plan", "allén", "allé", "alle", "alléen", "stigen", "stig", "backen", "backe", "kajen", "kaj", "esplanaden", "esplanad", "leden", "gången", "gång", "bron", "strand", "stranden", "parken", "liden", "lid",
    "trappan", "trappor", "brinken", "brink", "svängen", "hamnen", "hamn", "slingan", "slinga", "kroken", "rondellen", "bulevarden", "boulevarden", "boulevard", "promenaden", "avenyn", "avenue", "ringen", "sluss", "slussen", "terrassen", "terrass", "grändgatan", "holmen", "udden", "höjden", "passagen", "gårdsväg", "ängen", "byväg", "kyrkoplan", "vreten", "dalen", "berget", "gärdet",
)

#: Words in front of a room's name or number, or a room by themselves.
ROOMS: tuple[str, ...] = (
    "lokal", "lokalen", "sal", "salen", "rum", "rummet", "hörsal", "hörsalen", "aula", "aulan", "konferensrum", "konferensrummet", "konferenslokal", "konferenslokalen", "mötesrum", "mötesrummet", "sammanträdesrum", "sammanträdesrummet", "sessionssal", "sessionssalen", "föreläsningssal", "föreläsningssalen", "plenisalen", "kongresshall", "kongresshallen", "konferenssal", "konferenssalen", "samlingssal", "samlingssalen",
    "seminarierum", "seminariesal", "grupprum", "möteslokal", "kurslokal", "lektionssal", "datasal", "festsal", "festsalen", "rikssalen", "kyrksalen", "matsalen", "biografen", "foajén", "foajé", "entrén", "stora salen", "lilla salen", "stora scenen", "lilla scenen", "auditorium", "auditoriet", "scen", "utbildningslokal", "utbildningssal", "bergsalen", "stora hörsalen", "studion", "room", "kammarsalen", "trappsalen",
)

#: Words of floors, stairs and houses within an address: neither name nor room.
FLOORS: tuple[str, ...] = ("plan", "våning", "våningen", "vån", "vån.", "tr", "trappor", "bottenvåning", "bottenvåningen", "entréplan", "entréplanet", "entré", "ingång", "port", "uppgång", "hus", "byggnad", "entrevåningen", "källarplan")

#: Kinds of house, place and hotel (whole or as a compound's end) that a proper name names a venue by.
VENUE_KINDS: tuple[str, ...] = (
    "hotel", "hotell", "hotellet", "konferens", "konferenscenter", "konferensanläggning", "konferensgård", "konserthus", "konserthuset", "slott", "slottet", "residens", "residenset", "rådhus", "rådhuset", "stadshus", "stadshuset", "kulturhus", "kulturhuset", "kommunhus", "kommunhuset", "regionhuset", "landstingshuset", "länsresidenset", "folkets", "teater", "teatern", "bio", "biograf",
    "museum", "museet", "bibliotek", "biblioteket", "universitet", "universitetet", "högskola", "folkhögskola", "gymnasium", "gymnasiet", "skola", "skolan", "arena", "arenan", "mässa", "mässan", "mässhallen", "herrgård", "herrgården", "gård", "gården", "kyrka", "kyrkan", "domkyrka", "församlingshem", "församlingshemmet", "bygdegård", "bygdegården", "hembygdsgård", "hembygdsgården", "rundloge", "loge", "lada",
    "naturreservat", "naturreservatet", "naturum", "nationalpark", "parkering", "parkeringen", "parkeringsplats", "rastplats", "station", "stationen", "centralstation", "resecentrum", "camping", "värdshus", "wärdshus", "värdshuset", "gästgivaregård", "gästgiveri", "restaurang", "krog", "café", "kafé", "center", "centrum", "science park", "park", "parken", "torg", "torget", "fästning", "fästningen", "kasern", "brandstation", "ateljé",
    "galleri", "konsthall", "konsthallen", "auditorium", "klubb", "klubbhus", "klubbstuga", "stugan", "stuga", "kapell", "kloster", "lanthotell", "kursgård", "kursgården", "stiftsgård", "stiftsgården", "djurpark", "trädgård", "botaniska", "sjukhus", "lasarett", "campus", "hamn", "hamnen", "bruk", "bruket", "kvarn", "kvarnen", "fyr", "fyren", "hus", "huset", "palats", "palatset", "palace", "scandic", "clarion", "elite", "quality", "radisson",
    "best western", "first hotel", "comfort", "nordic light", "sheraton", "grand", "stadshotell", "stadshotellet", "stadsbibliotek", "idrottshall", "sporthall", "ridhus", "ridcenter", "naturbruksgymnasium", "lantbruk", "lantgård", "säteri", "prästgård", "missionskyrka", "missionskyrkan", "pingstkyrkan", "länsmuseum", "stadsmuseum", "konsert", "kongress", "kongresshus", "besökscenter", "fornby", "spelhall", "tingshus", "tingshuset", "badplats", "friluftsgård", "friluftsområde", "skans",
    "museer", "hallen", "salen", "bryggeriet", "borgen", "borg", "loftet", "magasinet", "biblioteket", "bruksgården", "lärcenter", "medborgarhus", "medborgarhuset", "allaktivitetshus", "församlingsgård", "församlingsgården", "kyrkby", "hembygdsmuseum", "skolmuseum", "gårdsbutik", "gårdsbutiken", "bystuga", "bystugan", "missionshus",
    "vandrarhem", "vandrarhemmet", "observatorium", "akvarium", "arboretum", "ekopark", "skidstadion", "stadion", "ishall", "simhall", "travbana", "flygplats", "flygplatsen", "båthus", "lotsstuga", "hamnmagasin", "mejeri", "mejeriet", "biografen", "stadshotellet", "rådhuset", "rådhussalen", "congress", "kongressen", "convention", "resort", "conference", "spa", "pensionat", "utbildningscenter", "vårdcentral",
    "sessionssalen", "konsertsal", "hotel", "hörsal", "hörsalen", "aula", "aulan", "universum", "plantskola", "växthus", "besöksgård", "försöksgård", "stall", "ridskola", "ridskolan", "värmeverk", "reningsverk", "reningsverket", "vattenverk", "kraftverk",
)

#: The same in the definite form, which stand for a place when a town or a name follows: "bygdegården i Katthammarsvik".
VENUE_DEFINITES: tuple[str, ...] = (
    "bygdegården", "hembygdsgården", "församlingshemmet", "församlingsgården", "stadsbiblioteket", "biblioteket", "huvudbiblioteket", "kommunhuset", "stadshuset", "rådhuset", "kulturhuset", "konserthuset", "parkeringen", "parkeringsplatsen", "infarten", "residenset", "länsresidenset", "länsmuseet", "stadsmuseet",
    "museet", "kyrkan", "domkyrkan", "prästgården", "skolan", "gymnasiet", "folkhögskolan", "idrottshallen", "sporthallen", "simhallen", "klubbstugan", "klubbhuset", "stadshotellet", "hotellet", "herrgården", "värdshuset", "slottet", "biografen", "teatern", "konsthallen", "badplatsen", "rastplatsen", "busshållplatsen",
    "hamnen", "småbåtshamnen", "gästhamnen", "stationen", "järnvägsstationen", "tågstationen", "resecentrum", "bystugan", "folkparken", "naturum", "entrén", "huvudentrén", "landstingshuset", "regionhuset", "medborgarhuset", "föreningshuset", "missionskyrkan", "pingstkyrkan", "församlingssalen", "sockenstugan",
    "vandrarhemmet", "brandstationen", "fritidsgården", "ridhuset", "gårdsbutiken", "kvarnen", "hyttan", "bruket", "vindskyddet", "grillplatsen", "informationstavlan", "vägbommen", "lärcentrum", "medborgarkontoret", "stadsparken", "torget", "stortorget", "marknadsplatsen", "kajen", "färjeläget", "skolskogen",
)

#: Labels of a place that stand in the midst of a text, besides those that the labels' table knows.
INLINE_LABELS: tuple[str, ...] = ("kursort", "mötesort", "konferensort", "konferenslokal", "möteslokal", "location", "utbildningsort", "studieort", "place", "plats för mötet", "plats för dagen", "plats för kursen", "plats för konferensen", "plats för träffen", "plats för seminariet", "plats/lokal", "lokal/plats", "arena", "var hålls kursen", "var hålls mötet")

#: Questions that head a line with a place.
QUESTIONS: tuple[str, ...] = ("var", "plats", "vart", "var någonstans", "var då")

#: Labels of a street address beside the label of a place.
ADDRESS_LABELS: tuple[str, ...] = ("besöksadress", "gatuadress", "adress", "visningsadress", "address")

#: Directions from a town: "3 km söder om Eksjö".
DIRECTIONS: tuple[str, ...] = (
    "norr", "söder", "öster", "väster", "nordost", "nordväst", "sydost", "sydväst", "norrut", "söderut", "nordöst", "sydöst",
)

#: Verbs, with "vi", of meeting at a place, and of being held at one.
MEETING_VERBS: tuple[str, ...] = (
    "träffas", "samlas", "möts", "ses", "samling", "samling sker", "mötesplats", "hålls", "hålles", "äger rum", "genomförs", "arrangeras", "anordnas", "går av stapeln", "sker", "håller till", "startar", "utgår", "anländer", "bjuds in", "välkomna", "välkommen", "avgång", "kommer att hållas", "kommer att äga rum", "ordnas", "ges", "bjuder in", "spelas", "visas", "pågår", "invigs", "öppnas", "kom till", "kom och", "hittar oss", "finns vi", "är vi", "vi är", "befinner oss", "gästar", "äga rum", "hållas", "genomföras", "mötas", "lokaler",
)

#: Those of them after which a name is a place although it does not look like one: "hålls på Spira".
HELD_VERBS: tuple[str, ...] = (
    "träffas", "samlas", "möts", "ses", "samling", "samling sker", "hålls", "hålles", "äger rum", "genomförs", "arrangeras", "anordnas", "går av stapeln", "håller till", "håller vi till", "kommer att hållas", "kommer att äga rum", "hållas", "äga rum", "genomföras", "startar", "finns vi", "är vi", "vi är", "befinner oss", "mötas", "spelas", "visas", "kommer att vara",
)

#: Values of a venue label that name no place.
NOT_A_PLACE: tuple[str, ...] = (
    "meddelas senare", "ej bestämt", "ännu inte bestämt", "anges senare", "meddelas", "bestäms senare", "ej klart", "inte klart", "kommer senare", "plats meddelas", "lokal meddelas", "se inbjudan", "se nedan", "se program", "se karta", "tba", "tbd", "-", "–", "?", "återkommer", "information kommer", "skickas ut", "mejlas", "oklart", "olika platser", "flera platser", "hela länet", "i hela länet",
)

#: Words after a town which make it a place on the edge of the town: "från Linköpings tätort".
TOWN_PARTS: tuple[str, ...] = ("tätort", "centrum", "centralort", "innerstad", "city", "centralstation", "resecentrum", "station")

#: Words after a name which make it a body's or a district's and no town: "i Kalmar län".
DISTRICTS: tuple[str, ...] = ("län", "kommun", "kommuns", "kommuner", "stift", "hamn", "tätort", "högskola", "lasarett", "region", "regionen", "universitet", "tingsrätt", "socken", "församling", "landsting", "skärgård", "museum", "stads", "stad")

#: Bodies that are houses as well.
PLACE_BODIES: frozenset[str] = frozenset({"hus", "slott", "gård", "centrum", "center", "museum", "museet", "nationalpark", "teatern", "teater", "bibliotek", "biblioteket", "naturum", "science park", "stad", "kyrkan", "skolan", "gymnasiet", "folkhögskola"})
