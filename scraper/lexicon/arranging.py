"""Words around the body that arranges an event, in lower case."""

#: Verbs in the passive, with the arranger after "av".
PASSIVES: tuple[str, ...] = ("arrangeras", "anordnas", "ordnas", "hålls", "genomförs", "ges", "organiseras", "arrangerat", "anordnad", "arrangerad", "samarrangeras", "är ett samarrangemang", "i regi", "arrangerades", "anordnades")

#: Where the arranger's name ends and its partners begin.
PARTNERS: tuple[str, ...] = ("i samarbete med", "i samverkan med", "tillsammans med", "ihop med", "i nära samarbete med", "med stöd av", "med stöd från", "på uppdrag av", "i partnerskap med", "i samråd med", "och får hjälp av", "inom ramen för", "inom projektet", "genom", "med hjälp av", "med medel från", "med finansiering")

#: Adverbs after the arrangers' names which do not belong to them.
ADVERBS: tuple[str, ...] = ("gemensamt", "tillsammans", "nu", "åter", "återigen", "också", "även", "därför", "i år", "även i år", "i dag", "idag", "den", "under", "varje", "i höst", "i vår", "i samarbete", "i samverkan", "återkommande", "årligen", "för första gången", "igen", "härmed", "varmt", "ihop")

#: Words (whole or as a compound's end) by which a name is a body's and no person's.
BODY_ENDS: tuple[str, ...] = (
    "länsstyrelsen", "länsstyrelserna", "länsstyrelse", "länsstyrelsernas", "region", "regionen", "regionförbundet", "kommun", "kommunen", "kommuner", "kommunerna", "kommunförbund", "kommunförbundet", "universitet", "universitetet", "högskola", "högskolan", "institut", "institutet", "museum", "museet", "museer", "verket", "myndigheten", "myndighet", "styrelsen",
    "nämnden", "rådet", "råd", "förbundet", "förbund", "föreningen", "förening", "föreningar", "stiftelsen", "stiftelse", "centrum", "center", "sällskapet", "sällskap", "klubben", "klubb", "krets", "kretsen", "naturum", "stad", "stads", "landsting", "landstinget", "delegationen", "kommittén", "kommissionen", "ombudsmannen", "inspektionen", "kansliet", "polisen", "församling", "församlingen",
    "kyrkan", "stiftet", "akademin", "akademien", "bolaget", "ab", "aktiebolag", "gruppen", "nätverket", "nätverk", "partnerskapet", "biblioteket", "bibliotek", "skolan", "gymnasiet", "folkhögskola", "arkivet", "arkiv", "domstolen", "departementet", "regeringen", "försvaret", "försvarsmakten", "tjänsten", "räddningstjänsten", "alliansen", "rörelsen", "fonden", "kammaren", "handelskammaren", "företagarna", "hushållningssällskapet", "lrf",
    "skogsstyrelsen", "biosfärområde", "biosfärområdet", "främjandet", "unionen", "delegation", "kontoret", "kontor", "avdelningen", "enheten", "organisationen", "utbildning", "hembygdsförening", "vattenråd", "vattenrådet", "vattenförbund", "vattenförbundet", "kommunförbund", "sparbank", "banken", "forum", "delegerade", "samverkan", "rättighetscentrum", "scouterna", "barnen", "korset", "skogsällskapet", "bygdeförening", "bildningsförbund", "studieförbundet", "science park", "konsortiet", "sekretariatet", "resurscentrum", "teatern", "teater", "hus", "slott", "gård", "nationalpark",
    "ämbetet", "leader", "energikontoret", "släktforskare", "hembygdsgille", "kommungrupp", "lokalavdelning", "bygderåd", "bygderådet", "byalag", "byalaget", "stiftsgård", "pastorat", "pastoratet", "stift", "kollegiet", "institutionen", "fakulteten", "verk", "ombudsman", "hushållningssällskap", "coompanion", "transportråd", "kansli", "klustret", "högskolor", "universiteten", "kör", "kören", "orkester", "orkestern", "big band", "storband", "ensemble", "ensemblen", "musikkår", "musikkåren", "symfoniker",
)

#: Subjects that are no bodies.
PRONOUNS: frozenset[str] = frozenset({
    "vi", "du", "ni", "han", "hon", "de", "den", "det", "man", "alla", "jag", "detta", "denna", "dessa", "dagen", "kvällen", "här", "nu", "då", "som", "vem", "vad", "hur", "när", "var", "vilka", "föreläsaren", "deltagarna", "arrangörerna", "moderatorn", "landshövdingen", "landshövding", "konferensen", "seminariet", "kursen", "utbildningen", "webbinariet", "träffen", "mötet", "programmet", "projektet", "panelen", "experter", "forskare",
    "media", "därför", "dessutom", "inför", "nästa", "idag", "vidare", "samtidigt", "äntligen", "även", "också", "genom", "tillsammans", "med", "välkommen", "välkomna", "på", "i", "under", "efter", "efteråt", "sedan", "därefter", "först",
})

#: Common nouns for a body, which name none when they stand alone.
NAMELESS: frozenset[str] = frozenset({"föreningen", "kommunen", "kommunerna", "regionen", "myndigheten", "universitetet", "museet", "förbundet", "nätverket", "organisationen", "kyrkan", "skolan", "biblioteket", "styrelsen", "gruppen", "regeringen", "kommittén"})

#: Municipalities that call themselves a town, as they write it.
CITIES: dict[str, str] = {
    "Borås": "Borås Stad", "Göteborg": "Göteborgs Stad", "Haparanda": "Haparanda stad", "Helsingborg": "Helsingborgs stad", "Landskrona": "Landskrona stad", "Lidingö": "Lidingö stad", "Malmö": "Malmö stad", "Mölndal": "Mölndals stad",
    "Solna": "Solna stad", "Stockholm": "Stockholms stad", "Sundbyberg": "Sundbybergs stad", "Trollhättan": "Trollhättans Stad", "Vaxholm": "Vaxholms stad", "Västerås": "Västerås stad", "Gotland": "Region Gotland",
}
