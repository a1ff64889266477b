"""Words of the made-up page furniture: counties, menus, footers, other events."""

#: Address slug -> (name of the board, county, town, street, governor). The governors are made up.
BOARDS: dict[str, tuple[str, str, str, str, str]] = {
    "stockholm": ("Länsstyrelsen Stockholm", "Stockholms län", "Stockholm", "Regeringsgatan 66", "Ebba Rosenfalk"),
    "uppsala": ("Länsstyrelsen Uppsala län", "Uppsala län", "Uppsala", "Bäverns gränd 17", "Gunilla Almfors"),
    "sodermanland": ("Länsstyrelsen Södermanland", "Södermanlands län", "Nyköping", "Stora torget 13", "Per Ahlroth"),
    "ostergotland": ("Länsstyrelsen Östergötland", "Östergötlands län", "Linköping", "Östgötagatan 3", "Karin Lagerås"),
    "jonkoping": ("Länsstyrelsen i Jönköpings län", "Jönköpings län", "Jönköping", "Hamngatan 4", "Lennart Brogren"),
    "kronoberg": ("Länsstyrelsen Kronoberg", "Kronobergs län", "Växjö", "Kungsgatan 8", "Ulrika Stenhammar"),
    "kalmar": ("Länsstyrelsen Kalmar län", "Kalmar län", "Kalmar", "Regeringsgatan 1", "Bo Sandeborg"),
    "gotland": ("Länsstyrelsen Gotlands län", "Gotlands län", "Visby", "Visborgsallén 4", "Inger Hallgren Ask"),
    "blekinge": ("Länsstyrelsen Blekinge", "Blekinge län", "Karlskrona", "Skeppsbrokajen 4", "Tomas Ekelöw"),
    "skane": ("Länsstyrelsen Skåne", "Skåne län", "Malmö", "Södergatan 5", "Annika Tornberg"),
    "halland": ("Länsstyrelsen Halland", "Hallands län", "Halmstad", "Slottsgatan 2", "Mats Lindegren"),
    "vastra-gotaland": ("Länsstyrelsen Västra Götaland", "Västra Götalands län", "Göteborg", "Ekelundsgatan 1", "Sofia Dahlquist"),
    "varmland": ("Länsstyrelsen Värmland", "Värmlands län", "Karlstad", "Våxnäsgatan 5", "Georg Anderberg"),
    "orebro": ("Länsstyrelsen i Örebro län", "Örebro län", "Örebro", "Stortorget 22", "Lena Ramstedt"),
    "vastmanland": ("Länsstyrelsen i Västmanlands län", "Västmanlands län", "Västerås", "Västra Ringvägen 1", "Johan Sterling"),
    "dalarna": ("Länsstyrelsen i Dalarnas län", "Dalarnas län", "Falun", "Åsgatan 38", "Helena Höjer Mark"),
    "gavleborg": ("Länsstyrelsen Gävleborg", "Gävleborgs län", "Gävle", "Borgmästarplan 2", "Carl Fridlund"),
    "vasternorrland": ("Länsstyrelsen Västernorrland", "Västernorrlands län", "Härnösand", "Nybrogatan 15", "Berit Hammarlund"),
    "jamtland": ("Länsstyrelsen Jämtlands län", "Jämtlands län", "Östersund", "Residensgränd 7", "Marita Ljungqvist"),
    "vasterbotten": ("Länsstyrelsen Västerbotten", "Västerbottens län", "Umeå", "Storgatan 71 B", "Hugo Strömgren"),
    "norrbotten": ("Länsstyrelsen i Norrbottens län", "Norrbottens län", "Luleå", "Stationsgatan 5", "Lotta Fjellström"),
}

MENU: dict[str, tuple[str, ...]] = {
    "Djur": ("Anmäl vanvård av djur", "Djurskydd", "Hundar och katter", "Hästar", "Lantbrukets djur", "Omhändertagna djur", "Tillstånd för djur", "Veterinär", "Smittskydd", "Djurförbud"),
    "Jakt och fiske": ("Fiskevård", "Fiskeregler", "Jakt och viltvård", "Älgjakt", "Rovdjur", "Viltskador", "Skyddsjakt", "Jaktkort", "Kräftfiske", "Fiska på statens vatten"),
    "Lantbruk": ("Jordbrukarstöd", "Förvärv av mark", "Växtskydd", "Rådgivning", "Investeringsstöd", "Startstöd", "Betesmarker", "Ekologisk produktion", "Kontroller", "Landsbygdsprogrammet"),
    "Miljö och vatten": ("Farligt avfall", "Förorenade områden", "Miljöfarlig verksamhet", "Små avlopp", "Vattenskydd", "Våtmarker", "Miljömål", "Industriutsläpp", "Luft och buller", "Dricksvatten", "Övergödning"),
    "Natur och landsbygd": ("Naturreservat", "Nationalparker", "Skyddad natur", "Hotade arter", "Invasiva arter", "Friluftsliv", "Strandskydd", "Terrängkörning", "Natura 2000", "Gamla träd", "Lokala naturvårdssatsningen"),
    "Kulturmiljö": ("Arkeologi", "Byggnadsminnen", "Fornlämningar", "Kulturlandskap", "Kyrkor", "Bidrag till kulturmiljö", "Uppdragsarkeologi", "Kulturreservat", "Världsarv"),
    "Samhälle": ("Krisberedskap", "Bostäder", "Jämställdhet", "Integration", "Mänskliga rättigheter", "Våld i nära relationer", "Föräldraskapsstöd", "Nationella minoriteter", "Stiftelser", "Kameraövervakning", "Vigsel", "Energi och klimat", "Samhällsplanering", "Totalförsvar"),
    "Besöksmål": ("Utflyktsguide", "Naturum", "Residens och slott", "Vandringsleder", "Fågeltorn", "Kulturreservat att besöka", "Naturkartan", "Tillgängliga platser", "Eldningsförbud"),
    "Om oss": ("Kalender", "Nyheter och press", "Vårt uppdrag", "Organisation", "Lediga jobb", "Landshövdingen", "Landshövdingens kalender", "Publikationer", "Diarium", "Upphandling", "Kontakta oss", "Webbplatsens tillgänglighet", "Så hanterar vi personuppgifter"),
}

DETAILS: tuple[str, ...] = (
    "Så ansöker du", "Regler och lagar", "Blanketter", "Tillsyn", "Vanliga frågor", "E-tjänster", "Bidrag", "Kartor", "Handledning", "Rapporter", "Vägledning", "Nyhetsbrev", "Beslut", "Avgifter", "Överklaga",
)

LEADS: tuple[str, ...] = (
    "Här hittar du information om regler, tillstånd och stöd.", "Vi arbetar för ett hållbart län och ser till att beslut från riksdag och regering får genomslag.",
    "Läs om hur du ansöker och vad som gäller i länet.", "Följ arbetet och se vilka som kan få stöd.", "Så arbetar vi tillsammans med kommuner, myndigheter och föreningar.",
    "Hitta kartor, rapporter och blanketter.", "Vad som gäller för dig som privatperson, företag eller kommun.", "Vem som beslutar, hur länge ett ärende tar och hur du överklagar.",
)

#: Titles of events that stand in menus, boxes and state JSON of other pages.
OTHER_EVENTS: tuple[str, ...] = (
    "Nätverksträff för energi- och klimatrådgivare", "Lieslåtter på Södra ängen", "Grundkurs i tillsyn av små avlopp", "Frukostseminarium om bostadsförsörjning", "Guidad vandring i reservatet",
    "Webbinarium om vattenskyddsområden", "Dialogmöte om vargförvaltning", "Samrådsmöte om översvämning", "Kurs i att beskära fruktträd", "Krisledningsövning för kommuner", "Informationsträff om jordbrukarstöd",
    "Konferens om psykisk hälsa", "Byggnadsvårdsdag på hembygdsgården", "Fågelskådning vid sjön", "Utbildning i föräldraskapsstöd", "Heldag om invasiva arter", "Länsdialog om totalförsvar",
    "Seminarium om suicidprevention", "Restaurering av våtmarker – fältdag", "Träff för överförmyndare", "Workshop om klimatanpassning", "Kräftprovfiske för nybörjare",
)

MONTHS: tuple[str, ...] = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

STAFF: tuple[tuple[str, str], ...] = (
    ("Ingemar Falkdal", "Handläggare"), ("Rut Sommarström", "Samordnare"), ("Nadja Ekekrantz", "Projektledare"), ("Olle Brandhäll", "Enhetschef"), ("Soraya Hedbring", "Kommunikatör"), ("Tage Rönnmark", "Miljöhandläggare"),
)
