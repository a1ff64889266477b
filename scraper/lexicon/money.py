"""Words about cost, in lower case."""

#: Spelling -> ISO 4217, as written after the number.
CURRENCIES: dict[str, str] = {
    "kr": "SEK", "kr.": "SEK", "kronor": "SEK", "kronors": "SEK", "krona": "SEK", "sek": "SEK", "skr": "SEK", ":-": "SEK", ",-": "SEK", ";-": "SEK", ".-": "SEK", ":–": "SEK", ",–": "SEK", ":—": "SEK",
    "€": "EUR", "euro": "EUR", "eur": "EUR", "$": "USD", "dollar": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "pund": "GBP",
    "nok": "NOK", "norska kronor": "NOK", "dkk": "DKK", "danska kronor": "DKK", "svenska kronor": "SEK",
}

#: Spelling -> ISO 4217, as written before the number ("SEK 500", "€ 50").
CURRENCIES_BEFORE: dict[str, str] = {"sek": "SEK", "eur": "EUR", "€": "EUR", "usd": "USD", "$": "USD", "gbp": "GBP", "£": "GBP", "nok": "NOK", "dkk": "DKK"}

#: Whole phrases that say by themselves that taking part costs nothing.
FREE: tuple[str, ...] = (
    "kostnadsfri", "kostnadsfritt", "kostnadsfria", "kostnads­fri", "kostnads fritt", "gratis", "avgiftsfri", "avgiftsfritt", "avgiftsfria", "utan kostnad", "utan avgift", "utan deltagaravgift",
    "ingen kostnad", "inga kostnader", "ingen avgift", "inga avgifter", "ingen deltagaravgift", "ingen kursavgift", "ingen konferensavgift", "ingen anmälningsavgift", "ingen deltagarkostnad",
    "ingen inträdesavgift", "ingen entréavgift", "inget inträde", "ingen entré", "fri entré", "fri entre", "fritt inträde", "fritt deltagande", "fri medverkan", "fritt tillträde",
    "kostar ingenting", "kostar inget", "kostar inte något", "kostar inte någonting", "kostar noll kronor", "entrén är fri", "entré är fri", "inträdet är fritt", "deltagandet är fritt", "medverkan är fri", "är fritt att delta", "är fritt att medverka", "free of charge", "free admission", "free entrance",
    "inte förenat med någon kostnad", "inte förenad med någon kostnad", "tar inte ut någon avgift", "tar inte ut någon kostnad", "ingen kostnad för deltagandet",
)

#: Values of a cost label that mean free only when they stand alone.
FREE_ALONE: frozenset[str] = frozenset({"fritt", "fri", "free", "ingen", "inga", "0", "0 kr", "0 kronor", "0:-", "nej", "0 sek", "ingenting", "inget", "noll kronor", "no fee"})

#: Negations right in front of a free word: "inte gratis".
NOT_FREE: tuple[str, ...] = ("inte", "ej", "icke", "inte helt", "inte längre")

#: Values of a label that say nothing.
EMPTY_VALUES: frozenset[str] = frozenset({"", "-", "–", "—", "--", "?", ".", "x", "xx", "n/a", "ej angivet", "saknas", "anges senare", "meddelas senare", "se nedan", "se inbjudan", "se program", "se bilaga"})

#: Words of a sentence in which a sum is a fee for taking part.
FEE_WORDS: tuple[str, ...] = (
    "kostar", "kostnad", "avgift", "pris", "biljett", "entré", "inträde", "betala", "per person", "/person", "per deltagare", "/deltagare", "per pers", "/pers", "faktureras", "debiteras", "swish", "kr/st",
)

#: Words of a sentence in which a sum is no fee: grants, prizes, budgets, fines.
NOT_FEE_WORDS: tuple[str, ...] = (
    "bidrag", "stöd", "stipendi", "prissumma", "prispeng", "vinn", "tävling", "anslag", "budget", "böter", "vite", "invester", "miljon", "miljard", "mkr", "mdkr", "lön", "bankgiro", "ansök", "utlysning",
    "skatt", "omsätt", "omsättning", "ersättning", "skänk", "donera", "samla in", "samlade in", "besparing", "kostnaderna för samhället", "resekostnad", "milersättning", "hyra", "bidra med", "projektmedel", "sanktionsavgift", "delas ut", "delar ut", "prisbelopp", "pristagar", "prisutdel", "kronor i pris", "kr i pris", "skadestånd", "utdelning", "satsning", "finansier", "medel på", "värd ", "värde av", "medlemsavgift", "årsavgift", "års avgift", "presentkort", "lottar ut", "per hektar", "per kvadratmeter", "i timmen",
)

#: Words that make the sum beside them a fee on those who do not come.
NO_SHOW: tuple[str, ...] = (
    "uteblir", "uteblivit", "utebliven", "uteblivna", "uteblivet", "uteblev", "utebli", "no-show", "no show", "noshow", "inte dyker upp", "ej dyker upp", "inte kommer", "ej kommer", "inte närvarar", "inte deltar",
    "inte avanmäl", "ej avanmäl", "inte avbok", "ej avbok", "avbokning", "avbokar", "avbokas", "avanmälan", "avanmäler", "återbud", "icke avbokad", "ej avbokad", "oavbokad", "förhinder", "frånvaro", "sen avbokning", "inte lämnar återbud", "inte meddela", "avbokad plats", "avbokade platser", "sent avbokad", "sent avbokade", "uteblivet deltagande", "uteblivelse", "outnyttjad plats", "inte utnyttjar", "ej närvarande", "inte är närvarande", "inte dök upp", "inte hör av sig",
)

#: Words that keep a sum the ordinary fee although absence is spoken of.
FEE_ANYWAY: tuple[str, ...] = ("återbetal", "även vid", "även om", "betalas tillbaka", "oavsett")

#: Who or what a price is for.
PRICE_GROUPS: tuple[str, ...] = (
    "icke-medlemmar", "icke-medlem", "icke medlemmar", "icke medlem", "ej medlemmar", "ej medlem", "medlemmar", "medlem", "studenter", "student", "studerande", "doktorander", "pensionärer", "pensionär", "seniorer", "senior",
    "barn", "ungdomar", "ungdom", "vuxna", "vuxen", "familj", "familjer", "par", "ordinarie", "ordinarie pris", "rabatterat pris", "early bird", "tidig anmälan", "sen anmälan", "förköp", "i dörren", "på plats", "digitalt", "digital", "online",
    "deltagande på plats", "digitalt deltagande", "fysiskt deltagande", "deltagande digitalt", "deltagande online", "studentpris", "medlemspris", "enkelrum", "dubbelrum", "delat rum", "heldag", "halvdag", "endagars", "tvådagars", "en dag", "två dagar", "båda dagarna", "hela konferensen", "per person", "per deltagare", "/person", "/deltagare", "/pers", "per pers", "/st", "per styck", "per par", "per familj", "per dag",
    "per kommun", "per organisation", "per företag", "per lag", "grupp", "övriga", "andra", "företag", "kommuner", "offentlig sektor", "privat sektor", "ideella föreningar", "föreningar", "arbetslösa", "ledsagare", "cirka", "ca", "från", "lägst", "högst",
    "inklusive lunch", "inkl. lunch", "inkl lunch", "inklusive fika", "inkl. fika", "inkl fika", "inklusive mat", "exklusive boende", "inklusive boende", "middag", "lunch", "fika", "buss", "material", "kurslitteratur", "logi", "övernattning", "under 18 år", "över 65 år",
)

#: Things beside the event that have a price of their own: such a sum is no fee where the event itself is free.
EXTRAS: tuple[str, ...] = ("lunch", "fika", "middag", "frukost", "mat", "kaffe", "smörgås", "parkering", "boende", "logi", "övernattning", "hotell", "rum", "bok", "boken", "material", "kurslitteratur", "buss", "resa", "kuvert", "supé")

#: What the price of taking part is called, and of nothing beside it.
OWN_FEES: tuple[str, ...] = ("konferensavgift", "kursavgift", "deltagaravgift", "deltagaravgifter", "deltagarkostnad", "anmälningsavgift", "seminarieavgift", "utbildningsavgift", "inträdesavgift", "entréavgift", "startavgift", "tävlingsavgift", "biljettpris", "kurskostnad", "inträde", "entré", "avgift", "grundavgift")

#: What free things beside the event are called: "gratis parkering".
FREE_THINGS: tuple[str, ...] = (
    "parkering", "p-skiva", "p-plats", "buss", "bussresa", "lunch", "fika", "kaffe", "mat", "material", "rådgivning", "wifi", "överallt", "app", "tidning", "nyhetsbrev", "bok", "hjälp", "stöd", "tolkning", "resa", "resor", "boende", "laddning", "parkeringsplatser",
    "p-platser", "parkera", "provtagning", "broschyr", "verktyg", "tjänst", "entré till", "metod", "webbverktyg", "skriften", "skrift", "handledning", "träd", "plantor", "frö", "kompost", "testning",
)

VAT_INCLUDED: tuple[str, ...] = ("inkl. moms", "inkl moms", "inklusive moms", "moms ingår", "momsen ingår", "varav moms", "inkl.moms", "ink. moms", "ink moms", "med moms", "moms inkluderad", "moms är inkluderad", "inkl. 25 % moms", "inklusive 25 % moms")
VAT_EXCLUDED: tuple[str, ...] = (
    "exkl. moms", "exkl moms", "exklusive moms", "exkl.moms", "ex. moms", "ex moms", "exl. moms", "exl moms", "utan moms", "plus moms", "+ moms", "+moms", "moms tillkommer", "momsen tillkommer", "moms debiteras", "exklusive mervärdesskatt", "exkl. 25 % moms",
)

#: A fee for taking part is no larger than this in an unlabelled sentence; larger sums are budgets.
LARGEST_FEE = 99_999
