"""Nouns for events and for outings, as stems with their endings, in lower case."""

#: Nouns for something one takes part in, in their indefinite form; compounds ("friluftskonferens") end in them.
EVENT_NOUNS: tuple[str, ...] = (
    "konferens", "seminarium", "seminarie", "webbinarium", "webbinarie", "webinarium", "webinar", "symposium", "kongress", "workshop", "möte", "träff",
    "dag", "dagar", "heldag", "halvdag", "förmiddag", "eftermiddag", "kväll", "kurs", "utbildning", "föreläsning", "forum", "rådslag",
    "samråd", "dialog", "samtal", "panelsamtal", "debatt", "hearing", "informationsmöte", "mässa", "festival", "utställning", "invigning", "vernissage",
    "visning", "guidning", "vandring", "exkursion", "resa", "utflykt", "tur", "studiebesök", "konsert", "föreställning", "tävling", "loppis", "marknad",
    "mingel", "nätverksträff", "ceremoni", "högtid", "firande", "evenemang", "arrangemang", "event", "webbsändning", "livesändning", "sammankomst", "samling",
    "cirkel", "studiecirkel", "retreat", "läger", "gudstjänst", "årsmöte", "stämma", "övning", "prova-på", "informationsträff", "hackathon", "lansering", "upptakt",
    "nätverk", "session", "pass", "program", "aktivitet", "temadag", "temakväll", "tillfälle",
)

#: Definite forms of the above, as they stand for the event itself in running text.
EVENT_DEFINITES: tuple[str, ...] = (
    "konferensen", "seminariet", "webbinariet", "webinariet", "symposiet", "kongressen", "workshopen", "workshoppen", "mötet", "träffen", "dagen", "dagarna",
    "kvällen", "kursen", "utbildningen", "utbildningsdagen", "föreläsningen", "forumet", "rådslaget", "samrådet", "samtalet", "debatten", "hearingen",
    "mässan", "festivalen", "utställningen", "invigningen", "visningen", "guidningen", "vandringen", "exkursionen", "resan", "utflykten", "turen", "studiebesöket",
    "konserten", "föreställningen", "tävlingen", "minglet", "ceremonin", "evenemanget", "arrangemanget", "eventet", "sammankomsten", "cirkeln", "aktiviteten",
    "aktiviteterna", "övningen", "tillfället", "programmet", "träffarna", "föreläsningarna", "seminarierna", "kurserna", "utbildningarna", "webbinarierna",
    "deltagande", "deltagandet", "delta", "deltar", "medverkar", "medverka", "gå", "inträde", "inträdet", "entré", "entrén", "besöket", "biljett", "biljetten", "biljetter", "anmälan", "medverkan",
)

#: Gatherings that are held outdoors or on a visit: who takes part is there in person.
OUTINGS: tuple[str, ...] = (
    "exkursion", "exkursionen", "fältexkursion", "vandring", "vandringen", "fältvandring", "fältvandringen", "naturvandring", "skogsvandring", "markvandring", "skördevandring",
    "betesvandring", "stadsvandring", "kulturvandring", "rundvandring", "fågelvandring", "blomvandring", "kvällsvandring", "växtvandring", "svampvandring", "fladdermusvandring",
    "pilgrimsvandring", "stadsdelsvandring", "arkeologivandring", "historisk vandring", "dialogvandring", "trygghetsvandring", "guidad tur", "guidade turer", "guidad visning",
    "guidad vandring", "guidade vandringar", "guidad rundtur", "guidad utflykt", "studiebesök", "studiebesöket", "studieresa", "studieresan", "bussresa", "bussresan", "bussutflykt", "busstur",
    "båttur", "båtresa", "cykeltur", "kanottur", "svamptur", "fågelskådning", "fågeltur", "utflykt", "utflykten", "fältbesök", "fältdag", "fältdagar", "fältträff", "fältkurs", "fältövning",
    "gårdsbesök", "gårdsvandring", "gårdsträff", "skogsdag", "skogsdagen", "skogskväll", "skogspromenad", "skogsexkursion", "skogsträff", "skogsbruksdag", "slåtter", "slåtterdag", "slåtterkurs", "lieslåtter",
    "slåttergille", "strandstädning", "städdag", "arbetsdag i fält", "promenad", "naturpromenad", "snorkling", "snorkeltur", "trädgårdsvisning", "ekologisk gårdsvandring", "byvandring",
    "grottvandring", "skidtur", "snöskovandring", "safari", "älgsafari", "sälsafari", "naturguidning", "rovdjursspårning", "spårkurs", "paddling", "öppet hus", "öppen gård", "invigning av naturreservat",
    "cykelutflykt", "naturutflykt", "båtutflykt", "dagsutflykt", "familjeutflykt", "skogsutflykt", "bussrundtur", "båtrundtur", "rundtur", "stadspromenad", "kvällspromenad", "kulturpromenad", "lunchpromenad", "trygghetspromenad", "fågelpromenad", "blomsterpromenad",
    "markdag", "markdagen", "markkväll", "skördedag", "betesdag", "betesträff", "beteskväll", "fältkväll", "fältseminarium", "fågelskådarkväll", "fladdermusnatt", "fladdermuskväll", "nattvandring", "fjärilsvandring", "svampexkursion", "slåtterfest", "röjardag", "röjardagar", "fagning", "fagningsdag",
    "bygdevandring", "kulturmiljövandring", "sommarvandring", "höstvandring", "vårvandring", "vintervandring", "industrivandring", "kyrkogårdsvandring", "litteraturvandring", "historievandring", "geologivandring", "hamnvandring", "parkvandring", "trädvandring", "sagovandring", "skymningsvandring", "gryningsvandring",
    "friluftsdag", "jaktdag", "fiskedag", "naturreservat invigs", "fornminnesvandring", "ruinvandring", "guidningar", "guidad cykeltur", "guidad bussresa", "guidad rundvandring", "gårdsdag", "demonstration i fält", "maskindemonstration", "skogsvandringen", "gökotta", "tipspromenad", "gårdsrundtur",
)
