"""Words of pages that hold no event, by what they are instead; lower case."""

BLOCKED: tuple[str, ...] = (
    "just a moment", "checking your browser", "verify you are human", "verify that you are human", "attention required", "are you a robot", "jag är inte en robot", "inte är en robot", "inte en robot", "är du en människa", "robotkontroll", "ovanlig trafik", "säkerhetskontroll", "partner använder kakor", "värnar om din integritet", "samtycke till kakor", "bekräfta att du är en människa", "bekräfta att du är människa", "access denied", "åtkomst nekad", "request blocked", "you have been blocked", "unusual traffic", "captcha",
    "403 forbidden", "ddos protection", "ray id", "request unsuccessful", "too many requests", "för många förfrågningar", "innan du fortsätter", "before you continue", "vi använder kakor", "vi använder cookies", "we use cookies", "godkänn alla kakor", "acceptera alla", "godkänn alla", "accept all", "hantera kakor", "enable cookies",
)
REMOVED: tuple[str, ...] = (
    "sidan kunde inte hittas", "sidan hittades inte", "sidan finns inte", "sidan kan inte hittas", "sidan du söker", "sidan har flyttats eller tagits bort", "sidan är borttagen", "har tagits bort", "finns inte längre", "page not found", "404", "410 gone", "not found", "vi hittar inte sidan", "vi kan inte hitta sidan", "hoppsan", "evenemanget finns inte", "händelsen finns inte", "sidan du letar efter",
)
SCRIPT_SHELL: tuple[str, ...] = ("you need to enable javascript", "enable javascript to run", "aktivera javascript", "javascript måste vara aktiverat", "javascript krävs", "denna sida kräver javascript", "please enable javascript", "laddar", "loading", "sidan kräver javascript", "javascript är avstängt")
#: Headings of pages that list events.
LISTING: tuple[str, ...] = ("kalender", "kalendarium", "kommande evenemang", "evenemang", "kurser och evenemang", "event", "aktiviteter", "kalenderhändelser", "på gång", "konferenser och kurser", "alla evenemang")
#: Those of them that head a list of events wherever on a page they stand.
CALENDAR: tuple[str, ...] = ("kalender", "kalendarium", "kalenderhändelser")
#: Headings of a governor's or a politician's diary.
DIARY: tuple[str, ...] = ("landshövdingens kalender", "landshövdingens kalendarium", "landshövdingens program", "landshövdingens dagbok", "länsrådets kalender", "ministerns kalender", "generaldirektörens kalender")
#: Words of an icon beside the clock in calendar lists.
LISTING_MARK: str = "klocka som ikon"
EMPTY_LISTING: tuple[str, ...] = ("inga kommande", "inga evenemang", "det finns inga", "inga händelser", "inget planerat", "inga träffar")
#: Words that say that people are asked to come; with a day they make an event.
INVITATIONS: tuple[str, ...] = (
    "välkommen", "välkomna", "anmäl", "anmälan", "inbjud", "bjuder in", "deltag", "program", "konferens", "seminari", "kurs", "webbinari", "webinar", "föreläsning", "workshop", "vandring", "exkursion", "guidad", "träff", "möte", "utställning", "konsert", "invigning", "samling", "visning", "plats:", "arrangör", "föredrag", "mässa", "marknad", "festival", "nätverk", "utbildning", "temadag", "öppet hus", "symposium", "hearing", "rådslag", "dialog", "läger", "tävling", "match", "teater", "film", "bio", "dans", "gudstjänst", "kväll", "seminar", "meetup", "lunch", "frukost", "mingel", "jubileum", "firande", "session", "hackathon", "fika", "webcast", "direktsänd", "livesänd", "talare", "medverka", "panel", "samtal", "studiebesök", "resa", "promenad", "rundtur", "forum", "kongress", "årsmöte", "stämma", "högtid", "ceremoni", "prisutdelning", "loppis", "auktion", "cirkel", "kör", "musik", "spelning", "kostnadsfri", "gratis", "drop-in", "drop in", "tillfälle", "guidning", "naturguide", "leds av", "följ med", "prova på", "begränsat antal", "fri entré", "inträde",
)
#: Words that ask people to come and that news does not use; lower case.
CALLS: tuple[str, ...] = ("välkommen", "välkomna", "inbjudan", "bjuder in", "bjuds in", "anmäl dig", "anmälan", "anmäla dig", "anmäla sig", "kom och", "missa inte", "boka in", "save the date", "boka datumet", "bokad dag")
