"""Persons in all the forms in which programmes name them: one table of phrases and what they say.

A dash stands for what is not said. The names are made up; the forms are those of real pages.
"""

import pytest

from scraper import extract_item
from scraper.grammar import people

Row = tuple[str, str | None, str | None]

#: Phrase -> name, role, organisation of each person.
SAID: dict[str, list[Row]] = {
    # commas
    "Vattnet i länet, Tora Lindvall, hydrolog, Länsstyrelsen Skåne": [("Tora Lindvall", "hydrolog", "Länsstyrelsen Skåne")],
    "Tora Lindvall, hydrolog, SMHI": [("Tora Lindvall", "hydrolog", "SMHI")],
    "Tora Lindvall, hydrolog": [("Tora Lindvall", "hydrolog", None)],
    "Tora Lindvall, Uppsala universitet": [("Tora Lindvall", None, "Uppsala universitet")],
    "Tora Lindvall, utvecklingsledare barnets rättigheter, Region Dalarna, berättar om sitt arbete": [("Tora Lindvall", "utvecklingsledare barnets rättigheter", "Region Dalarna")],
    "Om skogens mångfald, Henrik Wallander, professor i ekologi, SLU": [("Henrik Wallander", "professor i ekologi", "SLU")],
    "Henrik Wallander, verksamhetschef och överläkare, Region Kronoberg": [("Henrik Wallander", "verksamhetschef och överläkare", "Region Kronoberg")],
    "Henrik Wallander, forskare, Malmö universitet, berättar om skolan": [("Henrik Wallander", "forskare", "Malmö universitet")],
    "Så blir maten hållbar. Henrik Wallander, kostchef, Växjö kommun": [("Henrik Wallander", "kostchef", "Växjö kommun")],
    # vid, från, på, hos
    "Yasmin Karlberg från Naturvårdsverket berättar om våtmarker": [("Yasmin Karlberg", None, "Naturvårdsverket")],
    "Yasmin Karlberg på RISE visar nya material": [("Yasmin Karlberg", None, "RISE")],
    "Yasmin Karlberg, forskare vid Lunds universitet": [("Yasmin Karlberg", "forskare", "Lunds universitet")],
    "Yasmin Karlberg, jurist på Diskrimineringsombudsmannen, föreläser": [("Yasmin Karlberg", "jurist", "Diskrimineringsombudsmannen")],
    "Yasmin Karlberg, generalsekreterare för Svenska Scoutrådet": [("Yasmin Karlberg", "generalsekreterare", "Svenska Scoutrådet")],
    "Yasmin Karlberg, rektor i Borås": [("Yasmin Karlberg", "rektor", "Borås")],
    "Yasmin Karlberg vid Lunds universitet": [("Yasmin Karlberg", None, "Lunds universitet")],
    # brackets
    "Stadens träd, Oskar Brandt (Karlstads universitet)": [("Oskar Brandt", None, "Karlstads universitet")],
    "Oskar Brandt (vd Samhällsbyggarna) inleder": [("Oskar Brandt", "vd", "Samhällsbyggarna")],
    "Riksdagsledamot Oskar Brandt (MP) svarar på frågor": [("Oskar Brandt", "Riksdagsledamot", None)],
    "Oskar Brandt (S), kommunalråd, Örebro kommun": [("Oskar Brandt", "kommunalråd", "Örebro kommun")],
    # the role in front
    "Landshövding Beatrice Ask hälsar välkommen": [("Beatrice Ask", "Landshövding", None)],
    "Länsstyrelsens samordnare Marja Aikio berättar": [("Marja Aikio", "samordnare", "Länsstyrelsen")],
    "Kulturnämndens ordförande Marja Aikio inviger utställningen": [("Marja Aikio", "ordförande", "Kulturnämnden")],
    "Samhällsutvecklingsdirektör Carin Sundin inleder": [("Carin Sundin", "Samhällsutvecklingsdirektör", None)],
    "Generaldirektör Säkerhetspolisen, Klas Forsell": [("Klas Forsell", "Generaldirektör", "Säkerhetspolisen")],
    "Jordbruksverkets generaldirektör Klas Forsell": [("Klas Forsell", "generaldirektör", "Jordbruksverket")],
    "Biträdande länspolismästare Klas Forsell om läget": [("Klas Forsell", "Biträdande länspolismästare", None)],
    "Journalisten och författaren Klas Forsell samtalar med publiken": [("Klas Forsell", "Journalisten och författaren", None)],
    "Professor Klas Forsell, Umeå universitet": [("Klas Forsell", "Professor", "Umeå universitet")],
    # no separators
    "Annika Rosén Enhetschef Jämställdhetsmyndigheten": [("Annika Rosén", "Enhetschef", "Jämställdhetsmyndigheten")],
    "Lärdomar från fältet Annika Rosén, planarkitekt, Gävle kommun": [("Annika Rosén", "planarkitekt", "Gävle kommun")],
    "Länsstyrelsen Annika Rosén": [("Annika Rosén", None, "Länsstyrelsen")],
    "InledningBritta Rosén, Landshövding": [("Britta Rosén", "Landshövding", None)],
    # dashes, full stops, slashes, colons
    "Sven Ekdahl – Näringslivschef – Jönköpings kommun": [("Sven Ekdahl", "Näringslivschef", "Jönköpings kommun")],
    "Stopp för machokulturen - Atilla Yoldas, Journalist och författare": [("Atilla Yoldas", "Journalist och författare", None)],
    "Markus Planmo. handläggare krisberedskap, Sveriges Kommuner och Landsting": [("Markus Planmo", "handläggare krisberedskap", "Sveriges Kommuner och Landsting")],
    "Översättningens konst/ Robin Ekdahl, Miljövetare": [("Robin Ekdahl", "Miljövetare", None)],
    "Medverkande: Robin Ekdahl, agronom, LRF": [("Robin Ekdahl", "agronom", "LRF")],
    "Föreläsare: Robin Ekdahl": [("Robin Ekdahl", None, None)],
    "Robin Ekdahl: Vad händer med klimatet?": [("Robin Ekdahl", None, None)],
    # two and more
    "Elin Nyberg och Jonas Frisk, Region Skåne": [("Elin Nyberg", None, "Region Skåne"), ("Jonas Frisk", None, "Region Skåne")],
    "Elin Nyberg & Jonas Frisk, Region Skåne": [("Elin Nyberg", None, "Region Skåne"), ("Jonas Frisk", None, "Region Skåne")],
    "Elin Nyberg, utredare och Jonas Frisk, utredare, Boverket": [("Elin Nyberg", "utredare", "Boverket"), ("Jonas Frisk", "utredare", "Boverket")],
    "Elin Nyberg och Jonas Frisk från SKR samt Ulla Grahn från MSB": [("Elin Nyberg", None, "SKR"), ("Jonas Frisk", None, "SKR"), ("Ulla Grahn", None, "MSB")],
    "Samverkan i länet. Emma Stål och Liselott Nyberg från VGR": [("Emma Stål", None, "VGR"), ("Liselott Nyberg", None, "VGR")],
    "Elin Nyberg, Skolverket, och Jonas Frisk, Polisen, berättar": [("Elin Nyberg", None, "Skolverket"), ("Jonas Frisk", None, "Polisen")],
    "Elin Nyberg, Jonas Frisk, Ulla Grahn och Bo Hägg, lantbrukare": [("Elin Nyberg", "lantbrukare", None), ("Jonas Frisk", "lantbrukare", None), ("Ulla Grahn", "lantbrukare", None), ("Bo Hägg", "lantbrukare", None)],
    "Josefin och Petter Ekdahl, lantbrukare": [("Josefin Ekdahl", "lantbrukare", None), ("Petter Ekdahl", "lantbrukare", None)],
    "Elin Nyberg, projektledare Skog för alla och Jonas Frisk Naturvårdsstrateg, Falu kommun berättar": [("Elin Nyberg", "projektledare Skog för alla", None), ("Jonas Frisk", "Naturvårdsstrateg", "Falu kommun")],
    "Samtal mellan Elin Nyberg, Skogsstyrelsen, och Jonas Frisk, LRF": [("Elin Nyberg", None, "Skogsstyrelsen"), ("Jonas Frisk", None, "LRF")],
    "Kuratorerna Elin Nyberg och Jonas Frisk": [("Elin Nyberg", "Kuratorerna", None), ("Jonas Frisk", "Kuratorerna", None)],
    # with, by
    "Föreläsning med Cecilia Modig": [("Cecilia Modig", None, None)],
    "Guidad vandring under ledning av Cecilia Modig, biolog": [("Cecilia Modig", "biolog", None)],
    "Samtalet leds av Cecilia Modig": [("Cecilia Modig", None, None)],
    # the name's own forms
    "Marie-Louise von Essen, utredare": [("Marie-Louise von Essen", "utredare", None)],
    "Fredrik af Klintberg, antikvarie": [("Fredrik af Klintberg", "antikvarie", None)],
    "Nguyen Thi Lan, forskare, KTH": [("Nguyen Thi Lan", "forskare", "KTH")],
    "Mohammed Al-Sayed, integrationsstrateg": [("Mohammed Al-Sayed", "integrationsstrateg", None)],
    "Karl G. Sandström, hovrättsråd": [("Karl G. Sandström", "hovrättsråd", None)],
    "Anna-Karin Berg Hansson, kurator": [("Anna-Karin Berg Hansson", "kurator", None)],
    "Žarko Petrović, ingenjör, Trafikverket": [("Žarko Petrović", "ingenjör", "Trafikverket")],
    "Eva de la Cruz, processledare": [("Eva de la Cruz", "processledare", None)],
    # lines
    "Vatten i städer\nTora Lindvall, ingenjör, VA SYD": [("Tora Lindvall", "ingenjör", "VA SYD")],
    "Vatten i städer\nTora Lindvall\nIngenjör, VA SYD": [("Tora Lindvall", "Ingenjör", "VA SYD")],
    "Hur går det? Romina Skoog, utredare, MFD": [("Romina Skoog", "utredare", "MFD")],
    "Vatten i städer\n• Tora Lindvall, VA SYD\n• Bo Hägg, Tyréns": [("Tora Lindvall", None, "VA SYD"), ("Bo Hägg", None, "Tyréns")],
    # what real programmes do besides
    "Växtskydd nu, Agnes Sundh, expert på växtskydd från LRF": [("Agnes Sundh", "expert på växtskydd", "LRF")],
    "Erik Wallén, professor inst. för skogens ekologi, SLU": [("Erik Wallén", "professor", "inst. för skogens ekologi, SLU")],
    "Sverre Sörman, professor i Miljöhistoria, om vår tid": [("Sverre Sörman", "professor i Miljöhistoria", None)],
    "Malte Hammar, fil. dr i historia, Lunds universitet": [("Malte Hammar", "fil. dr i historia", "Lunds universitet")],
    "Fil. dr Merete Sund, Havsfiskelaboratoriet": [("Merete Sund", "Fil. dr", "Havsfiskelaboratoriet")],
    "Dr. Katrin Vogel, forskare": [("Katrin Vogel", "forskare", None)],
    "Hamid Rostami, överläkare, infektionskliniken, Länssjukhuset Ryhov": [("Hamid Rostami", "överläkare", "infektionskliniken, Länssjukhuset Ryhov")],
    "Berit Myll, LOs andre vice ordförande": [("Berit Myll", "andre vice ordförande", "LO")],
    "Gustaf Frid, regeringens särskilde utredare": [("Gustaf Frid", "särskilde utredare", "regeringen")],
    "Jocke Jonasson, vd, Astrid Lindgrens Värld": [("Jocke Jonasson", "vd", "Astrid Lindgrens Värld")],
    "Anna Mell, initiativtagare och medgrundare till Filmbyn Småland": [("Anna Mell", "initiativtagare och medgrundare", "Filmbyn Småland")],
    "Karin Old, kyrkomusiker Engelbrekts församling, lektor Örebro universitet": [("Karin Old", "kyrkomusiker", "Engelbrekts församling")],
    "Samtal med rektor för Karolinska Institutet Ole Ottesen": [("Ole Ottesen", "rektor", "Karolinska Institutet")],
    "Pastor i Kungl. Hovförsamlingen Mikael Bjerke": [("Mikael Bjerke", "Pastor", "Kungl. Hovförsamlingen")],
    "Musik. Organisten i Storkyrkan, Stockholm, Matteus Vagn, improviserar": [("Matteus Vagn", "Organisten", "Storkyrkan, Stockholm")],
    "Medverkande: den finlandssvenska läsambassadören Katarina Numell": [("Katarina Numell", "läsambassadören", None)],
    "Jörgen Fors, skogsägare; Rikard Blind, renskötare, Gran sameby": [("Jörgen Fors", "skogsägare", None), ("Rikard Blind", "renskötare", "Gran sameby")],
    "Tor Wiberg (V), Alice de Geer (KD) och Nils Åsling, statsvetare": [("Tor Wiberg", None, None), ("Alice de Geer", None, None), ("Nils Åsling", "statsvetare", None)],
    "Robust fiber * Kent-Ove Nyman * bredbandskoordinator * Region Västernorrland": [("Kent-Ove Nyman", "bredbandskoordinator", "Region Västernorrland")],
    "Upphandla lokalt\nMarie-Louise Bengtsson, upphandlingschef | Ronneby kommun": [("Marie-Louise Bengtsson", "upphandlingschef", "Ronneby kommun")],
    "Maria Lindell konsertmästare, Gary Graham dirigent": [("Maria Lindell", "konsertmästare", None), ("Gary Graham", "dirigent", None)],
    "Sara Lind och Magnus Vendel, lammbönder, Rättvik": [("Sara Lind", "lammbönder", None), ("Magnus Vendel", "lammbönder", None)],
    "Skogen. Klara Jolin, ekolog Södra Skogsägarförening 60 min med frågor": [("Klara Jolin", "ekolog", "Södra Skogsägarförening")],
    "Maria Ström, lektor vid Lunds universitet med tonvikt på EU": [("Maria Ström", "lektor", "Lunds universitet")],
    "Matts Fredriksén, arkitekt SAR/MSA och Lisa Bergholm, antikvarie": [("Matts Fredriksén", "arkitekt SAR/MSA", None), ("Lisa Bergholm", "antikvarie", None)],
    "Välkommen\nS-C Nylander (Försvarsforum) och Sandra Nordén (LAOS)": [("S-C Nylander", None, "Försvarsforum"), ("Sandra Nordén", None, "LAOS")],
    "Försvaret i dag\nIntroduktion av Karl Nerén": [("Karl Nerén", None, None)],
    "Efter pandemin\nFöredrag av biskop Bo Åstrand. Kommentarer: Emma Audén och Albert Häggman.": [("Bo Åstrand", "biskop", None), ("Emma Audén", None, None), ("Albert Häggman", None, None)],
    "Vem styr?\nStaffan Karlsten\n är författare och tidigare ambassadör.": [("Staffan Karlsten", "författare och tidigare ambassadör", None)],
    "Gudstjänst\nBiskop Karolina Krog.": [("Karolina Krog", "Biskop", None)],
    "Hälsa på jobbet\nAnders Kantor\n\nKollektivtrafik- och infrastrukturchef, Västra Götalandsregionen": [("Anders Kantor", "Kollektivtrafik- och infrastrukturchef", "Västra Götalandsregionen")],
    # separators of every kind, bodies in front
    "Forskning pågår | Docent Maria Ek | Luleå tekniska universitet": [("Maria Ek", "Docent", "Luleå tekniska universitet")],
    "Att mäta det omätbara [Maria Ek, SCB]": [("Maria Ek", None, "SCB")],
    "Att mäta det omätbara; Maria Ek; SCB": [("Maria Ek", None, "SCB")],
    "SCB (Maria Ek): Att mäta det omätbara": [("Maria Ek", None, "SCB")],
    "Vindkraftens roll – Vattenfall (Maria Ek)": [("Maria Ek", None, "Vattenfall")],
    "Vindkraftens roll - Vattenfall, Maria Ek": [("Maria Ek", None, "Vattenfall")],
    "Information från SCB, Maria Ek": [("Maria Ek", None, "SCB")],
    "Sömn. Maria Ek. Leg psykolog. Region Gotland.": [("Maria Ek", "Leg psykolog", "Region Gotland")],
    "Civilplikten åter. Myndighetens GD, Ulla-Karin Teden": [("Ulla-Karin Teden", "GD", "Myndigheten")],
    "Träbyggnad. Arkitekt Fanny Ribbing, Ribbing & Krook Arkitekter": [("Fanny Ribbing", "Arkitekt", "Ribbing & Krook Arkitekter")],
    "Nedskräpning, vad kostar den? Håll Sverige Rent, Joanna Levander": [("Joanna Levander", None, "Håll Sverige Rent")],
    "Hjärtat. Överläk. Gerhard Lindau, Kardiologkliniken, Danderyds sjukhus AB.": [("Gerhard Lindau", "Överläk.", "Kardiologkliniken, Danderyds sjukhus AB")],
    "Keynote: Trust No One | Priya Raghavan, CISO, Nordlock Systems": [("Priya Raghavan", "CISO", "Nordlock Systems")],
    "Maria Ek, enhetschef, Energimyndigheten – Vindkraftens roll i Sverige": [("Maria Ek", "enhetschef", "Energimyndigheten")],
    # county boards and their like
    "Så jobbar vi: Sofia Lund (utvecklingsledare) och Karim Aziz (enhetschef), Borås Stad": [("Sofia Lund", "utvecklingsledare", "Borås Stad"), ("Karim Aziz", "enhetschef", "Borås Stad")],
    "Vilt. Anna Ek, handläggare vilt, Länsstyrelsen": [("Anna Ek", "handläggare vilt", "Länsstyrelsen")],
    "Anna Ek från Polisens nationella operativa avdelning (NOA)": [("Anna Ek", None, "Polisens nationella operativa avdelning (NOA)")],
    "Anna Ek, nationell samordnare mot mäns våld mot kvinnor, Länsstyrelsen i Östergötland": [("Anna Ek", "nationell samordnare mot mäns våld mot kvinnor", "Länsstyrelsen i Östergötland")],
    "Anna Ek, forskare i statskunskap vid Linnéuniversitetet och ledamot i Klimatpolitiska rådet": [("Anna Ek", "forskare i statskunskap", "Linnéuniversitetet")],
    "Anna Ek, 1:e antikvarie, Murberget": [("Anna Ek", "1:e antikvarie", "Murberget")],
    "Anna Ek, VD/jurist, Ek Juridik": [("Anna Ek", "VD/jurist", "Ek Juridik")],
    "Anna Ek, ekonom, LRF Konsult": [("Anna Ek", "ekonom", "LRF Konsult")],
    "Anna Ek, veterinär, Gård & Djurhälsan": [("Anna Ek", "veterinär", "Gård & Djurhälsan")],
    "Anna Ek, LRF Jönköping, regionordförande": [("Anna Ek", "regionordförande", "LRF Jönköping")],
    "Anna Ek, docent i journalistik, medier och kommunikation, Göteborgs universitet": [("Anna Ek", "docent i journalistik, medier och kommunikation", "Göteborgs universitet")],
    "Anna Ek, författare till boken Skogens ljud": [("Anna Ek", "författare till boken Skogens ljud", None)],
    "Hot och våld, Länsstyrelsen Anna Ek och Polisen Bo Ek": [("Anna Ek", None, "Länsstyrelsen"), ("Bo Ek", None, "Polisen")],
    # second posts, associations, names beside bodies
    "Hasse Berg, sekreterare och RSMHs företrädare i utredningen": [("Hasse Berg", "sekreterare", None)],
    "Birgit Los, Högskolan i Borås och regeringens särskilda utredare av textil.": [("Birgit Los", None, "Högskolan i Borås")],
    "Kenny Pehrson, professor i vattenresurslära, LU och forskningschef på Sydvatten AB": [("Kenny Pehrson", "professor i vattenresurslära", "LU")],
    "Banan. Kristina Wimark och Lennart Zetter, Tågoperatörerna": [("Kristina Wimark", None, "Tågoperatörerna"), ("Lennart Zetter", None, "Tågoperatörerna")],
    "Framtiden. Johan Kilstrand Green Cargo och Karin Gillbro Jernhusen": [("Johan Kilstrand", None, "Green Cargo"), ("Karin Gillbro", None, "Jernhusen")],
    "Jan Sundin ordförande i SJ med branschens nya chefer": [("Jan Sundin", "ordförande", "SJ")],
    "Fredrik Bedoir, professor emeritus, arkitekturhistoria, Kungl. Konsthögskolan": [("Fredrik Bedoir", "professor emeritus, arkitekturhistoria", "Kungl. Konsthögskolan")],
    "Inledning\n- Ulf Peterson, professor Handelshögskolan vid Göteborgs universitet": [("Ulf Peterson", "professor", "Handelshögskolan vid Göteborgs universitet")],
    "Dan Sjöborg, generaldirektör Post- och telestyrelsen (PTS)": [("Dan Sjöborg", "generaldirektör", "Post- och telestyrelsen (PTS)")],
    "Hur går det? Regeringens utredare Elisabet Nilson och Åse Kullberg.": [("Elisabet Nilson", "utredare", "Regeringen"), ("Åse Kullberg", "utredare", "Regeringen")],
    "Värd: SISU. Ellinor Kask, SISU Idrottsutbildarna Dalarna": [("Ellinor Kask", None, "SISU Idrottsutbildarna Dalarna")],
    "Magnus Eken (CUF) och Marie Fossén, Ericsson": [("Magnus Eken", None, None), ("Marie Fossén", None, "Ericsson")],
    "Inledning\nAnnika Sern, Filminstitutets vd, Johan Setter, ordförande OFF": [("Annika Sern", "vd", "Filminstitutet"), ("Johan Setter", "ordförande", "OFF")],
    # titles that were glued, employed as, towns and owners
    "InvigningLänsrådet Joakim Spjut": [("Joakim Spjut", "Länsrådet", None)],
    "Vägen framåt. Gunnel Anker, Agenda 2030-samordnare, Hudiksvalls kommun": [("Gunnel Anker", "Agenda 2030-samordnare", "Hudiksvalls kommun")],
    "Ärkebiskop emerita Agnes Wrede inleder": [("Agnes Wrede", "Ärkebiskop emerita", None)],
    "Kyrkoherden i Svedala Lasse Svenson läser": [("Lasse Svenson", "Kyrkoherden", "Svedala")],
    "Fredrik Fogel, fil.dr och verksam som lektor vid Högskolan i Borås": [("Fredrik Fogel", "fil.dr och verksam som lektor", "Högskolan i Borås")],
    "Katarina Nord, Ekologiska lantbrukarna": [("Katarina Nord", None, "Ekologiska lantbrukarna")],
    "Maria Brohman från ryska kulturföreningen Privet": [("Maria Brohman", None, "ryska kulturföreningen Privet")],
    "Mikael Frans, strateg på fastighetsstaben i Uppsala kommun": [("Mikael Frans", "strateg", "fastighetsstaben i Uppsala kommun")],
    "Maria Vard, Kulturnämndens ordförande i Region Skåne": [("Maria Vard", "Kulturnämndens ordförande", "Region Skåne")],
    "Hej! Prorektor LU Sylvia Berger inleder": [("Sylvia Berger", "Prorektor", "LU")],
    # Where a body ends.
    "Karin Olander, Utredningen om barn och unga i samhällets vård": [
        ("Karin Olander", None, "Utredningen om barn och unga i samhällets vård"),
    ],
    "Henning Stadell, rådgivare vid Hushållningssällskapet och en av föreläsarna": [
        ("Henning Stadell", "rådgivare", "Hushållningssällskapet"),
    ],
    "Mötet öppnas av Berit Askelund, ordförande i Konstitutionsutskottet och knyts ihop av Bo Sydén, sekreterare": [
        ("Berit Askelund", "ordförande", "Konstitutionsutskottet"),
        ("Bo Sydén", "sekreterare", None),
    ],
    # A post's subject in quotation marks.
    'Anna Flinck, chef för "F50", Södertälje kommun': [("Anna Flinck", 'chef för "F50"', "Södertälje kommun")],
    "Anna Flinck, tidigare utredare av ”Samordnad utveckling”": [("Anna Flinck", "tidigare utredare av ”Samordnad utveckling”", None)],
    # What somebody teaches is no post.
    "Anna Hullström, organisk kemi, Lunds universitet och Mauritz Jernberg, statsvetenskap": [
        ("Anna Hullström", None, "Lunds universitet"),
        ("Mauritz Jernberg", None, None),
    ],
}  # fmt: skip

#: Lines without anybody who takes part, though some look as if they had.
NOBODY = (
    "Följder av pandemin, Myndigheten för delaktighet",
    "Länsstyrelsen informerar",
    "Fika i Stora Salen",
    "Foto: Tora Lindvall",
    "Kontakt: tora.lindvall@example.se",
    "Samling vid Sankt Lars Park",
    "Besök på Gamla Uppsala museum",
    "Rundvandring på Norra Djurgården",
    "Tal till nationen",
    "Region Västerbotten och Umeå kommun",
    "Agenda 2030 och Parisavtalet",
    "Svenska Kyrkan i Östra Göinge",
    "Måndag och Tisdag i Maj",
    "Buss till Hotell Södra Berget",
    "Om boken Skogens röst, skriven av Tora Lindvall",
    "Rädda Barnen",
    "Paus",
    "Våld i nära relationer",
    "Frågor och svar",
    "Stora Nygatan 5, Gamla Stan",
    "Juristen som spårade Adolf Eichmann",
    "”Hilma af Klint och andarna” – en visning",
    "Lex Sarah – anmäla mera?",
    "Tove Jansson och mumindalen",
    "Visning av torpet. Föranmälan till Jens Bernt på tel. 0510-555 01",
)

#: What is not read yet: the to-do list.
NOT_YET: dict[str, str] = {
    "Elin Nyberg, Jonas Frisk, Ulla Grahn och Bo Hägg, lantbrukare": "a role at the end is given to the last two of four",
    "Elin Nyberg, projektledare Skog för alla och Jonas Frisk Naturvårdsstrateg, Falu kommun berättar": "a project's name behind a role is taken for the employer",
    "Samling vid Sankt Lars Park": "a park that looks like a name",
}


def known(phrase: str) -> object:
    marks = [pytest.mark.xfail(reason=NOT_YET[phrase], strict=True)] if phrase in NOT_YET else []
    return pytest.param(phrase, marks=marks, id=phrase)


def persons(phrase: str) -> list[Row]:
    return [(person.name, person.role, person.organisation) for person in extract_item(f"10.00 {phrase}").speakers]


@pytest.mark.parametrize("phrase", [known(phrase) for phrase in SAID])
def test_who_takes_part(phrase: str) -> None:
    assert persons(phrase) == SAID[phrase]


@pytest.mark.parametrize("phrase", [known(phrase) for phrase in NOBODY])
def test_nobody_takes_part(phrase: str) -> None:
    assert persons(phrase) == []


def test_what_is_not_read_yet_is_in_the_tables() -> None:
    assert set(NOT_YET) <= {*SAID, *NOBODY}
    assert len(SAID) + len(NOBODY) >= 80


@pytest.mark.parametrize("phrase", SAID)
def test_spans_quote_the_words(phrase: str) -> None:
    text = f"Rad ovanför.\n{phrase}"
    for mention in people.read(text, text.index("\n") + 1):
        assert mention.start <= mention.span.start < mention.span.end <= mention.end <= len(text)
        quote = text[mention.span.start : mention.span.end]
        assert mention.name.startswith(quote)  # a lent surname stands elsewhere
        for span in (mention.role, mention.organisation, mention.function):
            assert span is None or text[span.start : span.end].strip() == text[span.start : span.end] != ""


def test_persons_stand_in_the_order_of_the_text() -> None:
    found = people.read("Elin Nyberg, Jonas Frisk och Ulla Grahn från MSB")
    assert [m.name for m in found] == ["Elin Nyberg", "Jonas Frisk", "Ulla Grahn"]
    assert [m.linked for m in found] == [False, True, True]


def test_a_label_asks_for_less() -> None:
    text = "Zlqvar Brtnik"
    assert people.read(text) == []
    assert [m.name for m in people.read(text, expected=True)] == [text]


def test_verbs_beside_a_name_are_told() -> None:
    [before] = people.read("I salen talar Tora Lindvall")
    [after] = people.read("Tora Lindvall berättar om vatten")
    assert (before.verb_before, before.verb_after, after.verb_before, after.verb_after) == (True, False, False, True)


def test_a_list_is_as_good_as_its_best_member() -> None:
    text = "Elin Nyberg, Jonas Frisk och Ulla Grahn"
    mentions = people.read(text)
    assert [m.name for m in people.accepted(mentions, lambda m: m.name == "Ulla Grahn")] == [
        "Elin Nyberg",
        "Jonas Frisk",
        "Ulla Grahn",
    ]
    assert people.accepted(mentions, lambda _: False) == []
