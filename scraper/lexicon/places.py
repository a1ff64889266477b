"""Places of Sweden: counties, municipalities, localities, landscapes. Sources and licences: docs/sources.md."""

#: The 21 counties: path slug of the county board's site, name, official two-digit code.
COUNTIES: tuple[tuple[str, str, str], ...] = (
    ("stockholm", "Stockholm", "01"),
    ("uppsala", "Uppsala", "03"),
    ("sodermanland", "Södermanland", "04"),
    ("ostergotland", "Östergötland", "05"),
    ("jonkoping", "Jönköping", "06"),
    ("kronoberg", "Kronoberg", "07"),
    ("kalmar", "Kalmar", "08"),
    ("gotland", "Gotland", "09"),
    ("blekinge", "Blekinge", "10"),
    ("skane", "Skåne", "12"),
    ("halland", "Halland", "13"),
    ("vastra-gotaland", "Västra Götaland", "14"),
    ("varmland", "Värmland", "17"),
    ("orebro", "Örebro", "18"),
    ("vastmanland", "Västmanland", "19"),
    ("dalarna", "Dalarna", "20"),
    ("gavleborg", "Gävleborg", "21"),
    ("vasternorrland", "Västernorrland", "22"),
    ("jamtland", "Jämtland", "23"),
    ("vasterbotten", "Västerbotten", "24"),
    ("norrbotten", "Norrbotten", "25"),
)

#: Every written form of a county and of its board -> slug.
COUNTY_FORMS: dict[str, str] = {
    "Stockholm": "stockholm", "Stockholms län": "stockholm", "Stockholm län": "stockholm",
    "Länsstyrelsen Stockholm": "stockholm", "Länsstyrelsen i Stockholms län": "stockholm",
    "Länsstyrelsen i Stockholm": "stockholm", "Länsstyrelsen Stockholms län": "stockholm",
    "Länsstyrelsen Stockholm län": "stockholm", "Länsstyrelsen i Stockholm län": "stockholm",
    "Stockholms länsstyrelse": "stockholm", "Stockholm county": "stockholm",
    "Uppsala": "uppsala", "Uppsalas län": "uppsala", "Uppsala län": "uppsala", "Länsstyrelsen Uppsala": "uppsala",
    "Länsstyrelsen i Uppsalas län": "uppsala", "Länsstyrelsen i Uppsala": "uppsala", "Länsstyrelsen Uppsalas län": "uppsala",
    "Länsstyrelsen Uppsala län": "uppsala", "Länsstyrelsen i Uppsala län": "uppsala", "Uppsalas länsstyrelse": "uppsala",
    "Uppsala county": "uppsala",
    "Södermanland": "sodermanland", "Södermanlands län": "sodermanland", "Södermanland län": "sodermanland",
    "Länsstyrelsen Södermanland": "sodermanland", "Länsstyrelsen i Södermanlands län": "sodermanland",
    "Länsstyrelsen i Södermanland": "sodermanland", "Länsstyrelsen Södermanlands län": "sodermanland",
    "Länsstyrelsen Södermanland län": "sodermanland", "Länsstyrelsen i Södermanland län": "sodermanland",
    "Södermanlands länsstyrelse": "sodermanland", "Södermanland county": "sodermanland", "Sörmland": "sodermanland",
    "Sörmlands län": "sodermanland", "Länsstyrelsen Sörmland": "sodermanland", "Länsstyrelsen i Sörmland": "sodermanland",
    "Länsstyrelsen i Sörmlands län": "sodermanland",
    "Östergötland": "ostergotland", "Östergötlands län": "ostergotland", "Östergötland län": "ostergotland",
    "Länsstyrelsen Östergötland": "ostergotland", "Länsstyrelsen i Östergötlands län": "ostergotland",
    "Länsstyrelsen i Östergötland": "ostergotland", "Länsstyrelsen Östergötlands län": "ostergotland",
    "Länsstyrelsen Östergötland län": "ostergotland", "Länsstyrelsen i Östergötland län": "ostergotland",
    "Östergötlands länsstyrelse": "ostergotland", "Östergötland county": "ostergotland",
    "Jönköping": "jonkoping", "Jönköpings län": "jonkoping", "Jönköping län": "jonkoping",
    "Länsstyrelsen Jönköping": "jonkoping", "Länsstyrelsen i Jönköpings län": "jonkoping",
    "Länsstyrelsen i Jönköping": "jonkoping", "Länsstyrelsen Jönköpings län": "jonkoping",
    "Länsstyrelsen Jönköping län": "jonkoping", "Länsstyrelsen i Jönköping län": "jonkoping",
    "Jönköpings länsstyrelse": "jonkoping", "Jönköping county": "jonkoping",
    "Kronoberg": "kronoberg", "Kronobergs län": "kronoberg", "Kronoberg län": "kronoberg",
    "Länsstyrelsen Kronoberg": "kronoberg", "Länsstyrelsen i Kronobergs län": "kronoberg",
    "Länsstyrelsen i Kronoberg": "kronoberg", "Länsstyrelsen Kronobergs län": "kronoberg",
    "Länsstyrelsen Kronoberg län": "kronoberg", "Länsstyrelsen i Kronoberg län": "kronoberg",
    "Kronobergs länsstyrelse": "kronoberg", "Kronoberg county": "kronoberg",
    "Kalmar": "kalmar", "Kalmars län": "kalmar", "Kalmar län": "kalmar", "Länsstyrelsen Kalmar": "kalmar",
    "Länsstyrelsen i Kalmars län": "kalmar", "Länsstyrelsen i Kalmar": "kalmar", "Länsstyrelsen Kalmars län": "kalmar",
    "Länsstyrelsen Kalmar län": "kalmar", "Länsstyrelsen i Kalmar län": "kalmar", "Kalmars länsstyrelse": "kalmar",
    "Kalmar county": "kalmar",
    "Gotland": "gotland", "Gotlands län": "gotland", "Gotland län": "gotland", "Länsstyrelsen Gotland": "gotland",
    "Länsstyrelsen i Gotlands län": "gotland", "Länsstyrelsen i Gotland": "gotland", "Länsstyrelsen Gotlands län": "gotland",
    "Länsstyrelsen Gotland län": "gotland", "Länsstyrelsen i Gotland län": "gotland", "Gotlands länsstyrelse": "gotland",
    "Gotland county": "gotland",
    "Blekinge": "blekinge", "Blekinges län": "blekinge", "Blekinge län": "blekinge", "Länsstyrelsen Blekinge": "blekinge",
    "Länsstyrelsen i Blekinges län": "blekinge", "Länsstyrelsen i Blekinge": "blekinge",
    "Länsstyrelsen Blekinges län": "blekinge", "Länsstyrelsen Blekinge län": "blekinge",
    "Länsstyrelsen i Blekinge län": "blekinge", "Blekinges länsstyrelse": "blekinge", "Blekinge county": "blekinge",
    "Skåne": "skane", "Skånes län": "skane", "Skåne län": "skane", "Länsstyrelsen Skåne": "skane",
    "Länsstyrelsen i Skånes län": "skane", "Länsstyrelsen i Skåne": "skane", "Länsstyrelsen Skånes län": "skane",
    "Länsstyrelsen Skåne län": "skane", "Länsstyrelsen i Skåne län": "skane", "Skånes länsstyrelse": "skane",
    "Skåne county": "skane",
    "Halland": "halland", "Hallands län": "halland", "Halland län": "halland", "Länsstyrelsen Halland": "halland",
    "Länsstyrelsen i Hallands län": "halland", "Länsstyrelsen i Halland": "halland", "Länsstyrelsen Hallands län": "halland",
    "Länsstyrelsen Halland län": "halland", "Länsstyrelsen i Halland län": "halland", "Hallands länsstyrelse": "halland",
    "Halland county": "halland",
    "Västra Götaland": "vastra-gotaland", "Västra Götalands län": "vastra-gotaland", "Västra Götaland län": "vastra-gotaland",
    "Länsstyrelsen Västra Götaland": "vastra-gotaland", "Länsstyrelsen i Västra Götalands län": "vastra-gotaland",
    "Länsstyrelsen i Västra Götaland": "vastra-gotaland", "Länsstyrelsen Västra Götalands län": "vastra-gotaland",
    "Länsstyrelsen Västra Götaland län": "vastra-gotaland", "Länsstyrelsen i Västra Götaland län": "vastra-gotaland",
    "Västra Götalands länsstyrelse": "vastra-gotaland", "Västra Götaland county": "vastra-gotaland",
    "Länsstyrelsen VG": "vastra-gotaland",
    "Värmland": "varmland", "Värmlands län": "varmland", "Värmland län": "varmland", "Länsstyrelsen Värmland": "varmland",
    "Länsstyrelsen i Värmlands län": "varmland", "Länsstyrelsen i Värmland": "varmland",
    "Länsstyrelsen Värmlands län": "varmland", "Länsstyrelsen Värmland län": "varmland",
    "Länsstyrelsen i Värmland län": "varmland", "Värmlands länsstyrelse": "varmland", "Värmland county": "varmland",
    "Örebro": "orebro", "Örebros län": "orebro", "Örebro län": "orebro", "Länsstyrelsen Örebro": "orebro",
    "Länsstyrelsen i Örebros län": "orebro", "Länsstyrelsen i Örebro": "orebro", "Länsstyrelsen Örebros län": "orebro",
    "Länsstyrelsen Örebro län": "orebro", "Länsstyrelsen i Örebro län": "orebro", "Örebros länsstyrelse": "orebro",
    "Örebro county": "orebro",
    "Västmanland": "vastmanland", "Västmanlands län": "vastmanland", "Västmanland län": "vastmanland",
    "Länsstyrelsen Västmanland": "vastmanland", "Länsstyrelsen i Västmanlands län": "vastmanland",
    "Länsstyrelsen i Västmanland": "vastmanland", "Länsstyrelsen Västmanlands län": "vastmanland",
    "Länsstyrelsen Västmanland län": "vastmanland", "Länsstyrelsen i Västmanland län": "vastmanland",
    "Västmanlands länsstyrelse": "vastmanland", "Västmanland county": "vastmanland",
    "Dalarna": "dalarna", "Dalarnas län": "dalarna", "Dalarna län": "dalarna", "Länsstyrelsen Dalarna": "dalarna",
    "Länsstyrelsen i Dalarnas län": "dalarna", "Länsstyrelsen i Dalarna": "dalarna", "Länsstyrelsen Dalarnas län": "dalarna",
    "Länsstyrelsen Dalarna län": "dalarna", "Länsstyrelsen i Dalarna län": "dalarna", "Dalarnas länsstyrelse": "dalarna",
    "Dalarna county": "dalarna", "Kopparbergs län": "dalarna",
    "Gävleborg": "gavleborg", "Gävleborgs län": "gavleborg", "Gävleborg län": "gavleborg",
    "Länsstyrelsen Gävleborg": "gavleborg", "Länsstyrelsen i Gävleborgs län": "gavleborg",
    "Länsstyrelsen i Gävleborg": "gavleborg", "Länsstyrelsen Gävleborgs län": "gavleborg",
    "Länsstyrelsen Gävleborg län": "gavleborg", "Länsstyrelsen i Gävleborg län": "gavleborg",
    "Gävleborgs länsstyrelse": "gavleborg", "Gävleborg county": "gavleborg",
    "Västernorrland": "vasternorrland", "Västernorrlands län": "vasternorrland", "Västernorrland län": "vasternorrland",
    "Länsstyrelsen Västernorrland": "vasternorrland", "Länsstyrelsen i Västernorrlands län": "vasternorrland",
    "Länsstyrelsen i Västernorrland": "vasternorrland", "Länsstyrelsen Västernorrlands län": "vasternorrland",
    "Länsstyrelsen Västernorrland län": "vasternorrland", "Länsstyrelsen i Västernorrland län": "vasternorrland",
    "Västernorrlands länsstyrelse": "vasternorrland", "Västernorrland county": "vasternorrland",
    "Jämtland": "jamtland", "Jämtlands län": "jamtland", "Jämtland län": "jamtland", "Länsstyrelsen Jämtland": "jamtland",
    "Länsstyrelsen i Jämtlands län": "jamtland", "Länsstyrelsen i Jämtland": "jamtland",
    "Länsstyrelsen Jämtlands län": "jamtland", "Länsstyrelsen Jämtland län": "jamtland",
    "Länsstyrelsen i Jämtland län": "jamtland", "Jämtlands länsstyrelse": "jamtland", "Jämtland county": "jamtland",
    "Västerbotten": "vasterbotten", "Västerbottens län": "vasterbotten", "Västerbotten län": "vasterbotten",
    "Länsstyrelsen Västerbotten": "vasterbotten", "Länsstyrelsen i Västerbottens län": "vasterbotten",
    "Länsstyrelsen i Västerbotten": "vasterbotten", "Länsstyrelsen Västerbottens län": "vasterbotten",
    "Länsstyrelsen Västerbotten län": "vasterbotten", "Länsstyrelsen i Västerbotten län": "vasterbotten",
    "Västerbottens länsstyrelse": "vasterbotten", "Västerbotten county": "vasterbotten",
    "Norrbotten": "norrbotten", "Norrbottens län": "norrbotten", "Norrbotten län": "norrbotten",
    "Länsstyrelsen Norrbotten": "norrbotten", "Länsstyrelsen i Norrbottens län": "norrbotten",
    "Länsstyrelsen i Norrbotten": "norrbotten", "Länsstyrelsen Norrbottens län": "norrbotten",
    "Länsstyrelsen Norrbotten län": "norrbotten", "Länsstyrelsen i Norrbotten län": "norrbotten",
    "Norrbottens länsstyrelse": "norrbotten", "Norrbotten county": "norrbotten",
}

#: The 290 municipalities: name -> municipality code, county code.
MUNICIPALITIES: dict[str, tuple[str, str]] = {
    # Stockholm
    "Upplands Väsby": ("0114", "01"), "Vallentuna": ("0115", "01"), "Österåker": ("0117", "01"), "Värmdö": ("0120", "01"),
    "Järfälla": ("0123", "01"), "Ekerö": ("0125", "01"), "Huddinge": ("0126", "01"), "Botkyrka": ("0127", "01"),
    "Salem": ("0128", "01"), "Haninge": ("0136", "01"), "Tyresö": ("0138", "01"), "Upplands-Bro": ("0139", "01"),
    "Nykvarn": ("0140", "01"), "Täby": ("0160", "01"), "Danderyd": ("0162", "01"), "Sollentuna": ("0163", "01"),
    "Stockholm": ("0180", "01"), "Södertälje": ("0181", "01"), "Nacka": ("0182", "01"), "Sundbyberg": ("0183", "01"),
    "Solna": ("0184", "01"), "Lidingö": ("0186", "01"), "Vaxholm": ("0187", "01"), "Norrtälje": ("0188", "01"),
    "Sigtuna": ("0191", "01"), "Nynäshamn": ("0192", "01"),
    # Uppsala
    "Håbo": ("0305", "03"), "Älvkarleby": ("0319", "03"), "Knivsta": ("0330", "03"), "Heby": ("0331", "03"),
    "Tierp": ("0360", "03"), "Uppsala": ("0380", "03"), "Enköping": ("0381", "03"), "Östhammar": ("0382", "03"),
    # Södermanland
    "Vingåker": ("0428", "04"), "Gnesta": ("0461", "04"), "Nyköping": ("0480", "04"), "Oxelösund": ("0481", "04"),
    "Flen": ("0482", "04"), "Katrineholm": ("0483", "04"), "Eskilstuna": ("0484", "04"), "Strängnäs": ("0486", "04"),
    "Trosa": ("0488", "04"),
    # Östergötland
    "Ödeshög": ("0509", "05"), "Ydre": ("0512", "05"), "Kinda": ("0513", "05"), "Boxholm": ("0560", "05"),
    "Åtvidaberg": ("0561", "05"), "Finspång": ("0562", "05"), "Valdemarsvik": ("0563", "05"), "Linköping": ("0580", "05"),
    "Norrköping": ("0581", "05"), "Söderköping": ("0582", "05"), "Motala": ("0583", "05"), "Vadstena": ("0584", "05"),
    "Mjölby": ("0586", "05"),
    # Jönköping
    "Aneby": ("0604", "06"), "Gnosjö": ("0617", "06"), "Mullsjö": ("0642", "06"), "Habo": ("0643", "06"),
    "Gislaved": ("0662", "06"), "Vaggeryd": ("0665", "06"), "Jönköping": ("0680", "06"), "Nässjö": ("0682", "06"),
    "Värnamo": ("0683", "06"), "Sävsjö": ("0684", "06"), "Vetlanda": ("0685", "06"), "Eksjö": ("0686", "06"),
    "Tranås": ("0687", "06"),
    # Kronoberg
    "Uppvidinge": ("0760", "07"), "Lessebo": ("0761", "07"), "Tingsryd": ("0763", "07"), "Alvesta": ("0764", "07"),
    "Älmhult": ("0765", "07"), "Markaryd": ("0767", "07"), "Växjö": ("0780", "07"), "Ljungby": ("0781", "07"),
    # Kalmar
    "Högsby": ("0821", "08"), "Torsås": ("0834", "08"), "Mörbylånga": ("0840", "08"), "Hultsfred": ("0860", "08"),
    "Mönsterås": ("0861", "08"), "Emmaboda": ("0862", "08"), "Kalmar": ("0880", "08"), "Nybro": ("0881", "08"),
    "Oskarshamn": ("0882", "08"), "Västervik": ("0883", "08"), "Vimmerby": ("0884", "08"), "Borgholm": ("0885", "08"),
    # Gotland
    "Gotland": ("0980", "09"),
    # Blekinge
    "Olofström": ("1060", "10"), "Karlskrona": ("1080", "10"), "Ronneby": ("1081", "10"), "Karlshamn": ("1082", "10"),
    "Sölvesborg": ("1083", "10"),
    # Skåne
    "Svalöv": ("1214", "12"), "Staffanstorp": ("1230", "12"), "Burlöv": ("1231", "12"), "Vellinge": ("1233", "12"),
    "Östra Göinge": ("1256", "12"), "Örkelljunga": ("1257", "12"), "Bjuv": ("1260", "12"), "Kävlinge": ("1261", "12"),
    "Lomma": ("1262", "12"), "Svedala": ("1263", "12"), "Skurup": ("1264", "12"), "Sjöbo": ("1265", "12"),
    "Hörby": ("1266", "12"), "Höör": ("1267", "12"), "Tomelilla": ("1270", "12"), "Bromölla": ("1272", "12"),
    "Osby": ("1273", "12"), "Perstorp": ("1275", "12"), "Klippan": ("1276", "12"), "Åstorp": ("1277", "12"),
    "Båstad": ("1278", "12"), "Malmö": ("1280", "12"), "Lund": ("1281", "12"), "Landskrona": ("1282", "12"),
    "Helsingborg": ("1283", "12"), "Höganäs": ("1284", "12"), "Eslöv": ("1285", "12"), "Ystad": ("1286", "12"),
    "Trelleborg": ("1287", "12"), "Kristianstad": ("1290", "12"), "Simrishamn": ("1291", "12"), "Ängelholm": ("1292", "12"),
    "Hässleholm": ("1293", "12"),
    # Halland
    "Hylte": ("1315", "13"), "Halmstad": ("1380", "13"), "Laholm": ("1381", "13"), "Falkenberg": ("1382", "13"),
    "Varberg": ("1383", "13"), "Kungsbacka": ("1384", "13"),
    # Västra Götaland
    "Härryda": ("1401", "14"), "Partille": ("1402", "14"), "Öckerö": ("1407", "14"), "Stenungsund": ("1415", "14"),
    "Tjörn": ("1419", "14"), "Orust": ("1421", "14"), "Sotenäs": ("1427", "14"), "Munkedal": ("1430", "14"),
    "Tanum": ("1435", "14"), "Dals-Ed": ("1438", "14"), "Färgelanda": ("1439", "14"), "Ale": ("1440", "14"),
    "Lerum": ("1441", "14"), "Vårgårda": ("1442", "14"), "Bollebygd": ("1443", "14"), "Grästorp": ("1444", "14"),
    "Essunga": ("1445", "14"), "Karlsborg": ("1446", "14"), "Gullspång": ("1447", "14"), "Tranemo": ("1452", "14"),
    "Bengtsfors": ("1460", "14"), "Mellerud": ("1461", "14"), "Lilla Edet": ("1462", "14"), "Mark": ("1463", "14"),
    "Svenljunga": ("1465", "14"), "Herrljunga": ("1466", "14"), "Vara": ("1470", "14"), "Götene": ("1471", "14"),
    "Tibro": ("1472", "14"), "Töreboda": ("1473", "14"), "Göteborg": ("1480", "14"), "Mölndal": ("1481", "14"),
    "Kungälv": ("1482", "14"), "Lysekil": ("1484", "14"), "Uddevalla": ("1485", "14"), "Strömstad": ("1486", "14"),
    "Vänersborg": ("1487", "14"), "Trollhättan": ("1488", "14"), "Alingsås": ("1489", "14"), "Borås": ("1490", "14"),
    "Ulricehamn": ("1491", "14"), "Åmål": ("1492", "14"), "Mariestad": ("1493", "14"), "Lidköping": ("1494", "14"),
    "Skara": ("1495", "14"), "Skövde": ("1496", "14"), "Hjo": ("1497", "14"), "Tidaholm": ("1498", "14"),
    "Falköping": ("1499", "14"),
    # Värmland
    "Kil": ("1715", "17"), "Eda": ("1730", "17"), "Torsby": ("1737", "17"), "Storfors": ("1760", "17"),
    "Hammarö": ("1761", "17"), "Munkfors": ("1762", "17"), "Forshaga": ("1763", "17"), "Grums": ("1764", "17"),
    "Årjäng": ("1765", "17"), "Sunne": ("1766", "17"), "Karlstad": ("1780", "17"), "Kristinehamn": ("1781", "17"),
    "Filipstad": ("1782", "17"), "Hagfors": ("1783", "17"), "Arvika": ("1784", "17"), "Säffle": ("1785", "17"),
    # Örebro
    "Lekeberg": ("1814", "18"), "Laxå": ("1860", "18"), "Hallsberg": ("1861", "18"), "Degerfors": ("1862", "18"),
    "Hällefors": ("1863", "18"), "Ljusnarsberg": ("1864", "18"), "Örebro": ("1880", "18"), "Kumla": ("1881", "18"),
    "Askersund": ("1882", "18"), "Karlskoga": ("1883", "18"), "Nora": ("1884", "18"), "Lindesberg": ("1885", "18"),
    # Västmanland
    "Skinnskatteberg": ("1904", "19"), "Surahammar": ("1907", "19"), "Kungsör": ("1960", "19"), "Hallstahammar": ("1961", "19"),
    "Norberg": ("1962", "19"), "Västerås": ("1980", "19"), "Sala": ("1981", "19"), "Fagersta": ("1982", "19"),
    "Köping": ("1983", "19"), "Arboga": ("1984", "19"),
    # Dalarna
    "Vansbro": ("2021", "20"), "Malung-Sälen": ("2023", "20"), "Gagnef": ("2026", "20"), "Leksand": ("2029", "20"),
    "Rättvik": ("2031", "20"), "Orsa": ("2034", "20"), "Älvdalen": ("2039", "20"), "Smedjebacken": ("2061", "20"),
    "Mora": ("2062", "20"), "Falun": ("2080", "20"), "Borlänge": ("2081", "20"), "Säter": ("2082", "20"),
    "Hedemora": ("2083", "20"), "Avesta": ("2084", "20"), "Ludvika": ("2085", "20"),
    # Gävleborg
    "Ockelbo": ("2101", "21"), "Hofors": ("2104", "21"), "Ovanåker": ("2121", "21"), "Nordanstig": ("2132", "21"),
    "Ljusdal": ("2161", "21"), "Gävle": ("2180", "21"), "Sandviken": ("2181", "21"), "Söderhamn": ("2182", "21"),
    "Bollnäs": ("2183", "21"), "Hudiksvall": ("2184", "21"),
    # Västernorrland
    "Ånge": ("2260", "22"), "Timrå": ("2262", "22"), "Härnösand": ("2280", "22"), "Sundsvall": ("2281", "22"),
    "Kramfors": ("2282", "22"), "Sollefteå": ("2283", "22"), "Örnsköldsvik": ("2284", "22"),
    # Jämtland
    "Ragunda": ("2303", "23"), "Bräcke": ("2305", "23"), "Krokom": ("2309", "23"), "Strömsund": ("2313", "23"),
    "Åre": ("2321", "23"), "Berg": ("2326", "23"), "Härjedalen": ("2361", "23"), "Östersund": ("2380", "23"),
    # Västerbotten
    "Nordmaling": ("2401", "24"), "Bjurholm": ("2403", "24"), "Vindeln": ("2404", "24"), "Robertsfors": ("2409", "24"),
    "Norsjö": ("2417", "24"), "Malå": ("2418", "24"), "Storuman": ("2421", "24"), "Sorsele": ("2422", "24"),
    "Dorotea": ("2425", "24"), "Vännäs": ("2460", "24"), "Vilhelmina": ("2462", "24"), "Åsele": ("2463", "24"),
    "Umeå": ("2480", "24"), "Lycksele": ("2481", "24"), "Skellefteå": ("2482", "24"),
    # Norrbotten
    "Arvidsjaur": ("2505", "25"), "Arjeplog": ("2506", "25"), "Jokkmokk": ("2510", "25"), "Överkalix": ("2513", "25"),
    "Kalix": ("2514", "25"), "Övertorneå": ("2518", "25"), "Pajala": ("2521", "25"), "Gällivare": ("2523", "25"),
    "Älvsbyn": ("2560", "25"), "Luleå": ("2580", "25"), "Piteå": ("2581", "25"), "Boden": ("2582", "25"),
    "Haparanda": ("2583", "25"), "Kiruna": ("2584", "25"),
}

#: Towns, villages and well-known parts of cities (a blank in a name is written `_` here).
LOCALITIES: frozenset[str] = frozenset(
    name.replace("_", " ")
    for name in """
    Abbekås Abborrberget Abisko Adelsö Akalla Alafors Alby Ale Alfta Algutsrum Alingsås Allerum Almunge Alnarp Alnö Alsike
    Alster Alstermo Alunda Alvesta Alvik Ammarnäs Ammenäs Andalen Anderslöv Anderstorp Aneby Angered Ankarsrum Ankarsvik
    Anneberg Annelund Antnäs Arboga Arbrå Ardala Arild Arjeplog Arkelstorp Arkösund Arlanda Arlöv Arnäsvall Arnö Arvidsjaur
    Arvika Aröd Asarum Asby Askeby Askersund Askim Asmundtorp Avesta Axvall Backaryd Backe Baggetorp Bankeryd Bara Barkarby
    Barkarö Barnarp Barsebäck Beddingestrand Bengtsfors Bengtsheden Bensbyn Berg Berga Bergby Bergeforsen Bergkvara Bergnäset
    Bergshammar Bergshamra Bergsjö Bergsviken Bergvik Bestorp Bie Billdal Billeberga Billesholm Billingsfors Bispgården Bjurholm
    Bjursås Bjuv Bjärnum Bjärred Bjästa Björbo Björboholm Björke Björketorp Björkliden Björklinge Björkskatan Björkvik Björkö
    Björlanda Björna Björneborg Björnlunda Björnänge Björnås Björsäter Blattnicksele Blentarp Blidsberg Blidö Blomstermåla Boda
    Boda_glasbruk Boda_kyrkby Bodafors Boden Bograngen Bohus Boliden Bollebygd Bollmora Bollnäs Bollstabruk Boo Bor Borensberg
    Borgeby Borghamn Borgholm Borgsjö Borlänge Borrby Borås Botkyrka Bottnaryd Bovallstrand Boxholm Brantevik Brastad Braås
    Bredaryd Bredbyn Bredsand Brevik Bro Broby Bromma Bromölla Brottby Bruksvallarna Brunflo Brunn Brunna Bräcke Bräkne-Hoby
    Brännö Brålanda Brösarp Bua Bunkeflostrand Bureå Burgsvik Burlöv Burseryd Burträsk Buskhyttan By_kyrkby Bygdeå Byske
    Byxelkrok Bäckefors Bäckhammar Bälinge Bäsna Bålsta Bångbro Bårslöv Båstad Böda Bönan Bönhamn Charlottenberg Dala-Järna
    Dalarö Dalby Dals_Långed Dals_Rostock Dals-Ed Dalsjöfors Dalstorp Dalum Danderyd Dannemora Degeberga Degerfors Degerhamn
    Deje Delary Delsbo Dingersjö Dingle Dingtuna Diseröd Diö Djurgården Djurmo Djursholm Djurås Djurö Docksta Domsjö Domsten
    Donsö Dorotea Drottningholm Duved Dvärsätt Döderhult Dösjebro Ed Eda Edane Edsbro Edsbruk Edsbyn Edsvalla Ekeby Ekeby-Almby
    Ekedalen Ekenässjön Ekerö Eketorp Ekolsund Ekshärad Eksjö Ekängen Eldsberga Ellös Emmaboda Enbacka Enebyberg Engelsberg
    Enhagen-Ekbacken Enhörna Enköping Enskede Enviken Enånger Eriksberg Eriksbo Ersmark Eskilstuna Eslöv Essunga Essvik Everöd
    Fagersanna Fagersta Fagerås Falkenberg Falköping Falsterbo Falun Fanbyn Farsta Fellingsbro Fengersfors Figeholm Filipstad
    Filsbäck Finja Finnerödja Finspång Fiskebäckskil Fisksätra Fittja Fjugesta Fjälkinge Fjällbacka Fjärdhundra Fjärås
    Fjärås_kyrkby Flemingsberg Flen Fliseryd Floby Floda Flogsta Flyinge Flädie Fors Forsbacka Forsby Forserum Forshaga Forsheda
    Forsmark Forssjö Forsvik Fotö Fredrika Fredriksberg Frescati Fridlevstad Friggesund Frillesås Fristad Fritsla Frufällan
    Frändefors Fränsta Frånö Frödinge Frösakull Frösön Frövi Funäsdalen Furudal Furulund Furusund Furuvik Fyllinge Färentuna
    Färgelanda Färila Färjestaden Färlöv Färnäs Fågelfors Fåker Fårbo Fårö Fårösund Föllinge Förslöv Gagnef Gamla_Stan
    Gamla_Uppsala Gamla_stan Gamleby Gammelstad Gammelstaden Gantofta Garpenberg Garphyttan Gemla Genarp Genevad
    Gessie_Villastad Getinge Gideå Gimo Gimåt Gislaved Glanshammar Glava Glemmingebro Glimåkra Glommen Glommersträsk Glumslöv
    Gnarp Gnesta Gnosjö Gothenburg Gottsunda Granbergsdal Grangärde Granö Grebbestad Grebo Grevie Grillby Grimslöv Grimsås
    Grisslehamn Grums Grundsund Grycksbo Grythyttan Gräddö Grängesberg Gränna Gräsmark Grästorp Gråbo Grödby Grövelsjön Gualöv
    Guldsmedshyttan Gullbrandstorp Gullbranna Gullringen Gullspång Gunnebo Gunsta Guojkkasuoluoj Gustafs Gustav_Adolf
    Gustavsberg Gusum Gysinge Gyttorp Gäddede Gällinge Gällivare Gällstad Gällö Gärds_Köpinge Gärsnäs Gävle Gånghester Gårdsten
    Gåvsta Göta Göteborg Götene Götlunda Habo Hackås Hagastaden Hagby Hagfors Hagge Hakkas Hallen Hallsberg Hallstahammar
    Hallstavik Hallunda Halmstad Hamburgsund Hammar Hammarby Hammarbyhöjden Hammarkullen Hammarslund Hammarstrand Hammarö
    Hammenhög Hammerdal Hamrångefjärden Hanaskog Handen Haninge Haparanda Harads Harbo Harlösa Harmånger Harplinge Hassela
    Hasselfors Hasslarp Hasslö Havdhem Haverdal Heby Hede Hedekas Hedemora Hedenäset Hedesunda Helsingborg Hemavan Hemmesta
    Hemse Henån Herrestad Herrljunga Hestra Hillared Hillerstorp Hindås Hishult Hisings_Backa Hisings_Kärra Hittarp Hjo Hjuvik
    Hjärnarp Hjärtum Hjärup Hofors Hofterup Hok Holm Holmsund Holsbybrunn Horn Horndal Horred Hortlax Hotagen Hoting Hova
    Hoverberg Hovmantorp Hovsta Hovås Huddinge Hudiksvall Hult Hultsfred Hummelsta Hunnebostrand Hurva Huskvarna Husum Hyllinge
    Hylte Hyltebruk Hyssna Hägersten Häggenås Häggvik Häljarp Hällabrottet Hällaryd Hällberga Hällbybrunn Hällefors Hälleforsnäs
    Hällekis Hällevadsholm Hällevik Hällingsjö Hällnäs Hälsö Härad Häradsbygden Härnösand Härryda Hässelby_Villastad Hässleholm
    Hästveda Håbo Hållsta Höganäs Högsby Högsjö Högsäter Hökerum Hökåsen Hököpinge Höllviken Hölö Hönö Hörby Hörnefors Hörvik
    Höviksnäs Höör Idala Idre Igelfors Igelstorp Iggesund Indal Ingared Ingarö Ingatorp Ingelstad Innertavle Insjön Irsta
    Jakobsberg Johannedal Johanneshov Johannishus Jokkmokk Jonsered Jonstorp Jordbro Jukkasjärvi Julita Jung Junosuando Junsele
    Juoksengi Jursla Jämjö Jämshög Järbo Järfälla Järlåsa Järna Järnforsen Järpen Järpås Järvsö Jättendal Jävre Jönköping
    Jönåker Jörlanda Jörn Jössefors Kalix Kallhäll Kallinge Kalmar Kangos Kapellskär Karbenning Karby Karesuando Karlholmsbruk
    Karlsborg Karlshamn Karlskoga Karlskrona Karlstad Katrineholm Kattarp Katthammarsvik Kaxholmen Kil Kilafors Killeberg Kilsmo
    Kimstad Kinda Kinna Kinnarp Kiruna Kisa Kista Kivik Kjulaås Klagstorp Klevshult Klingsta Klintehamn Klippan Klädesholmen
    Kläppa Klågerup Klövedal Knislinge Knivsta Knutby Knäred Kode Kolbäck Kolmården Kolsva Konga Kopparberg Kopparmora Koppom
    Korpilombolo Korsberga Kortebo Koskullskulle Kosta Koster Kramfors Kristdala Kristianstad Kristinehamn Krokek Krokom Krylbo
    Kumla Kummelnäs Kungsbacka Kungsberga Kungsgården Kungshamn Kungsholmen Kungsängen Kungsör Kungälv Kurland Kvarnsveden
    Kvibille Kvicksund Kvidinge Kvikkjokk Kvisljungeby Kvissleby Kvänum Kyrkesund Kyrkhult Kälarne Källa Källby Kärna Kävlinge
    Kåge Kågeröd Kåhög Kållekärr Kållered Kårböle Kårsta Kåseberga Köping Köpingebro Köpingsvik Köpmanholmen Lagan Laholm
    Lammhult Landsbro Landskrona Landvetter Latorpsbruk Laxå Lekeberg Lekeryd Leksand Lenhovda Lerdala Lerum Lesjöfors Lessebo
    Liatorp Liden Lidhult Lidingö Lidköping Likenäs Liljeholmen Lilla_Edet Lilla_Tjärby Lima Limhamn Limmared Lindesberg
    Lindholmen Lindome Lindsdal Lindö Lingbo Linghed Linghem Linköping Linneryd Listerby Lit Ljugarn Ljung Ljunga Ljungaverk
    Ljungby Ljungbyhed Ljungbyholm Ljungdalen Ljunghusen Ljungsbro Ljungskile Ljusdal Ljusnarsberg Ljusne Loftahammar Lomma Los
    Lotorp Lucksta Ludvigsborg Ludvika Lugnås Luleå Lund Lunde Lundsbrunn Lunnarp Lyckeby Lycksele Lyrestad Lysekil Lysvik
    Länghem Länna Lärbro Långasjö Långsele Långshyttan Långvik Långås Löberöd Löddeköpinge Löderup Lödöse Lögdeå Lönsboda
    Löttorp Lövestad Lövgärdet Lövstabruk Lövstalöt Lövånger Madängsholm Maglehem Malmberget Malmbäck Malmköping Malmslätt Malmö
    Malung Malung-Sälen Malungsfors Malå Mantorp Mariannelund Mariastaden Mariefred Marieholm Marielund Mariestad Mark Markaryd
    Marma Marstrand Matfors Medle Mehedeby Mellansel Mellbystrand Mellerud Mellösa Mjällby Mjölby Mockfjärd Mohed Moheda Moholm
    Moliden Molkom Mollösund Mora Morgongåva Moskosel Mosås Motala Mullhyttan Mullsjö Munka-Ljungby Munkedal Munkfors
    Muodoslompolo Myggenäs Myresjö Myrviken Märsta Målilla Målsryd Månkarbo Månsarp Måttsund Möja Möklinta Mölle Mölltorp Mölnbo
    Mölndal Mölnlycke Mönsterås Mörarp Mörbylånga Mörlunda Mörrum Mörsil Mörtnäs Nacka Nacka_strand Nattavaara Nedre_Soppero
    Nikkaluokta Njurunda Njurundabommen Njutånger Nogersund Nol Nolby Nolvik Nora Norberg Nordanstig Nordingrå Nordmaling Norje
    Norra_Bro Norra_Åsum Norrahammar Norrbyskär Norrfjärden Norrhult Norrköping Norrmalm Norrsundet Norrtälje Norsborg Norsholm
    Norsjö Nossebro Nusnäs Nyborg Nybro Nyhammar Nyhamnsläge Nykroppa Nykvarn Nyköping Nyland Nymölla Nynäshamn Nälden Nässjö
    Näsum Näsviken Näsåker Nättraby Nävekvarn Nås Nödinge Obbola Ockelbo Odensbacken Odensjö Offerdal Olofstorp Olofström
    Olsfors Olstorp Onsala Onslunda Or Ornäs Orrefors Orrviken Orsa Orust Osby Oskar-Fredriksborg Oskarshamn Oskarström Ostvik
    Ottenby Otterbäcken Ovanåker Oviken Oxelösund Oxie Pajala Parksidan Partille Persberg Pershagen Perstorp Pilgrimstad
    Piperskärr Piteå Porjus Påarp Pålsboda Påryd Påskallavik Rabbalshede Ragunda Raksta Ramnäs Ramsele Ramvik Rannebergen Ransta
    Ransäter Rasbo Reftele Rejmyre Rengsjö Resarö Revingeby Riddarhyttan Riksgränsen Rimbo Rimforsa Rindö Ringarum Rinkaby
    Rinkabyholm Rinkeby Risögrund Robertsfors Rockneby Roknäs Rolfstorp Roma Romakloster Romme Ronneby Ronnebyhamn Rosersberg
    Rossön Rosvik Rot Rotebro Rottne Rottneros Ruda Rundvik Rutvik Ryd Rydaholm Rydbo Rydboholm Rydebäck Rydsgård Ryssby Rälla
    Rättvik Rävlanda Råby Råneå Råsunda Råtorp Röbäck Rödeby Rödön Röfors Rönninge Rönnäng Rörvik Rörö Röstånga Sala Salem
    Saltoluokta Saltsjöbaden Sandared Sandarne Sandhamn Sandhem Sandhult Sandsjöfors Sandskogen Sandslån Sandviken Sangis
    Sankt_Anna Sankt_Olof Saxdalen Saxtorp Saxtorpsskogen Segeltorp Segersäng Selja Seskarö Sexdrega Sibbhult Sigtuna Sikeå
    Sikfors Siljansnäs Silverdalen Simlångsdalen Simrishamn Sjuntorp Själevad Sjöbo Sjömarken Sjörröd Sjötorp Sjövik Skanör
    Skanör_med_Falsterbo Skanör-Falsterbo Skara Skattkärr Skavkulla Skee Skegrie Skelleftehamn Skellefteå Skene Skepparkroken
    Skepplanda Skeppsholmen Skillingaryd Skillinge Skinnskatteberg Skivarp Skoghall Skogsby Skogstorp Skokloster Skottorp
    Skottsund Skrea Skruv Skultorp Skultuna Skummeslövsstrand Skurup Skutskär Skyttorp Skällinge Skänninge Skärblacka Skärhamn
    Skärholmen Skärplinge Skånes_Fagerhult Skåre Sköldinge Sköllersta Skövde Slagnäs Slaka Slite Slottsbron Slöinge Smedby
    Smedjebacken Smedstorp Smygehamn Smålandsstenar Smögen Sollebrunn Sollefteå Sollentuna Sollerön Solna Sommen Sorsele Sotenäs
    Sparreholm Spånga St_Lars Staffanstorp Stallarholmen Stavsnäs Stehag Stenhamra Steninge Stenkullen Stensele Stenstorp
    Stenungsund Stidsvig Stigtomta Stjärnhov Stjärnsund Stoby Stockaryd Stockholm Stocksund Stockvik Stora_Höga Stora_Levene
    Stora_Mellösa Stora_Skedvi Stora_Vika Storebro Storfors Storlien Storuman Storvik Storvreta Storå Striberg Strängnäs
    Strålsnäs Stråssa Strömma Strömsbruk Strömsfors Strömsholm Strömsnäsbruk Strömstad Strömsund Strövelstorp Studsvik Stugun
    Sturefors Sturkö Styrsö Ställdalen Stånga Stångby Stöde Stöllet Stöpen Sundborn Sundbyberg Sundsbruk Sundsvall Sunnansjö
    Sunne Sunnersta Sunningen Surahammar Surte Svalsta Svalöv Svanberga Svaneholm Svanesund Svappavaara Svarte Svartvik Svartå
    Svedala Sveg Svenljunga Svenstavik Svängsta Svärdsjö Svärtinge Sydkoster Sylta Sysslebäck Säffle Sälen Särna Särö Säter
    Sätila Sätofta Sätra_brunn Sävar Sävast Säve Sävedalen Sävja Sävsjö Sågmyra Sålanda Söderala Söderbärke Söderfors Söderhamn
    Söderköping Södermalm Södertälje Söderåkra Södra_Sandby Södra_Sunderbyn Södra_Vi Sölvesborg Sörberge Sörforsa Sörvik Söråker
    Sösdala Taberg Tallboda Tallåsen Tanum Tanumshede Teckomatorp Tenhult Tensta Tibro Tidaholm Tidan Tierp Tillberga Timmele
    Timmernabben Timmersdala Timrå Timsfors Tingsryd Tingstäde Tived Tjuvkil Tjällmo Tjörn Tjörnarp Tobo Tofta Tollarp Tollarp1
    Tollered Tomelilla Tomtebo Torekov Torhamn Tormestorp Torpshammar Torsby Torshälla Torslanda Torsåker Torsång Torsås Torup
    Tranemo Transtrand Tranås Traryd Trekanten Trelleborg Trollhättan Trosa Trysunda Träslövsläge Trånghalla Trönninge
    Trönningenäs Tullinge Tumba Tumlehed Tuolluvaara Tureberg Tureholm Turinge Tving Tvååker Tygelsjö Tylösand Tyresö Tyringe
    Tystberga Täby Täfteå Tällberg Tänndalen Tärendö Tärnaby Tärnsjö Tådene Tågarp Tångaberg Töcksfors Töre Töreboda Tösse
    Ucklum Uddeholm Uddevalla Ullared Ullervad Ullånger Ulricehamn Ultuna Ulvåker Ulvöhamn Umeå Umnäs Undenäs Undersåker Unnaryd
    Upphärad Upplands_Väsby Upplands-Bro Uppsala Uppvidinge Urshult Ursviken Utansjö Utö Vadstena Vaggeryd Vagnhärad Valbo
    Valdemarsvik Valje Valla Vallargärdet Vallberga Vallda Vallentuna Vallåkra Valskog Vansbro Vara Varberg Varekil Vargön
    Varnhem Vartofta Vasastan Vassmolösa Vattholma Vattjom Vaxholm Veberöd Veddige Vedevåg Vedum Vegby Veinge Vejbystrand
    Velanda Vellinge Vemdalen Vessigebro Vetlanda Vibble Viby Vickleby Vidja Vidsel Vika Vikarbyn Viken Vikingstad Vikmanshyttan
    Viksäter Vilhelmina Villshärad Vimmerby Vinberg Vindeln Vingåker Vinninga Vinslöv Vintrie Vintrosa Virserum Visby Visingsö
    Viskafors Vislanda Vissefjärda Vistträsk Vittangi Vittinge Vittsjö Vivalla Vollsjö Voxna Vrena Vretstorp Vrigstad Vuollerim
    Vä Väckelsång Väddö Väderstad Väjern Vällingby Vänersborg Vänge Vännäs Vännäsby Väring Värmdö Värmlandsbro Värnamo Värsås
    Väröbacka Väse Västanfors Västerfärnebo Västerhaninge Västervik Västerås Västra_Bodarne Västra_Frölunda Västra_Hagen
    Västra_Ingelstad Västra_Karup Växjö Vålberg Våmhus Vårby Vårgårda Vårsta Våxtorp Ydre Yngsjö Ystad Ytterby Ytterhogdal
    Zinkgruvan Älandsbro Älgarås Älghult Älmhult Älmsta Älta Älvdalen Älvkarleby Älvkarleö Älvnäs Älvsbyn Älvsjö Älvängen
    Ängelholm Ängelsberg Äppelbo Ärla Åby Åbyggeby Åbytorp Åhus Åkarp Åkers_Styckebruk Åkers_styckebruk Åkersberga Ålberga Åled
    Ålem Åmmeberg Åmotfors Åmål Ånge Ånäset Åre Årjäng Årnäs Årsta Årsunda Åryd Ås Åsa Åsarna Åsarp Åsbro Åseda Åsele Åsensbruk
    Åshammar Åsljunga Åstorp Åtvidaberg Öbonäs Öckerö Ödeborg Ödeshög Ödsmål Ödåkra Öjebyn Öjersjö Ölmanäs Ölmbrotorp Ölmstad
    Ölsta Önnestad Örby Örbyhus Örebro Öregrund Örkelljunga Örnsköldsvik Örserum Örsundsbro Ösmo Östadkulle Östansjö Österby
    Österbybruk Österbymo Österfärnebo Östermalm Östersund Östervåla Österåker Östhammar Östmark Östnor Östra_Frölunda
    Östra_Grevie Östra_Göinge Östra_Husby Östra_Karup Östra_Ljungby Östra_Sallerup Överhärde Överhörnäs Överkalix Överlida
    Övertorneå Överum Övre_Soppero Öxeryd Öxnehaga
    """.split()
)

#: Landscapes, counties and parts of the country: never a locality, unless the name is also a municipality's.
LANDSCAPES: frozenset[str] = frozenset(
    name.replace("_", " ")
    for name in """
    Barents Bergslagen Bjäre Blekinge Bohuslän Dalarna Dalsland Fyrbodal Gotland Gästrikland Gävleborg Götaland Halland
    Hallandsåsen Hälsingland Härjedalen Höga_Kusten Inre_Norrland Jämtland Kalmarsund Kronoberg Kvarken Lappland Medelpad
    Mellannorrland Mellansverige Mellersta_Sverige Mälardalen Norden Nordkalotten Nordsverige Norra_Sverige Norrbotten Norrland
    Närke Roslagen Sapmi Siljansbygden Sjuhärad Skaraborg Skåne Småland Stockholms_skärgård Svealand Sverige Sydkusten
    Sydsverige Sydöstra_Sverige Sápmi Södermanland Södra_Sverige Sörmland Tornedalen Uppland Värmland Västerbotten Västergötland
    Västernorrland Västkusten Västmanland Västra_Götaland Västra_Sverige Västsverige Vätterbygden Ångermanland Öland
    Östergötland Österlen Östkusten Östra_Mellansverige Östra_Sverige
    """.split()
)
