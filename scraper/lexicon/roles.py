"""Job titles and other roles of persons, lower case. Hand-made; checked against a Swedish word list (docs/sources.md)."""

#: Whole one-word roles, in all the forms met: bare, definite, plural.
ROLES: frozenset[str] = frozenset(
    # state, county boards, courts, defence
    """
    prof docent övlt öv överstelöjtnant lt kn mj major kapten löjtnant fänrik överste general amiral kommendör partner manager director fellow öb cdo ciso cso cpo cmo cino mas sas hr-partner head inspektor inspektorn representant representanten representanter företrädare företrädaren överläk specläk distriktsläk univ.lektor developer engineer founder founders co-founder lead scientist lecturer chair president secretary-general architect consultant chairman editor curator researcher officer advisor lecturer ceo cfo coordinator analyst
    landshövding landshövdingen landshövdingar vicelandshövding länsråd länsrådet länsöverdirektör länsdirektör länsassessor länspolismästare
    generaldirektör generaldirektören generaldirektörer gd gd:n överdirektör riksdagsledamot riksdagsledamoten riksdagsledamöter riksdagsman riksdagskandidat
    minister ministern ministrar statsminister statsministern statsråd statsrådet statssekreterare statssekreteraren departementsråd departementssekreterare
    ämnesråd kansliråd kanslirådet rättsråd expeditionschef kabinettssekreterare regeringsråd undervisningsråd folkbildningsråd hovrättsråd kammarrättsråd
    kammarrättsassessor hovrättsassessor lagman lagmannen rådman rådmannen tingsfiskal notarie tingsnotarie nämndeman nämndemän domare domaren domarna
    hovrättslagman justitieråd justitiekansler riksrevisor riksåklagare överåklagare chefsåklagare kammaråklagare åklagare åklagaren
    kronofogde kronoinspektör kronofogden polis poliser polismästare polisinspektör polisassistent polisintendent polissekreterare länspolismästare
    kommissarie kommissarien kriminalkommissarie kriminalinspektör kriminolog kriminologen gränspolis kommunpolis områdespolis säkerhetspolis tulltjänsteman
    ambassadör ambassadören ambassadråd konsul generalkonsul diplomat attaché minister-counsellor riksmarskalk överhovmästarinna talman talmannen
    överste överstelöjtnant major kapten löjtnant fänrik sergeant furir general generalmajor generallöjtnant brigadgeneral amiral konteramiral kommendör
    kommendörkapten örlogskapten överbefälhavare arméchef marinchef flygvapenchef militärområdesbefälhavare officer officerare reservofficer soldat hemvärnsman
    ombudsman ombudsmannen ombudsmän diskrimineringsombudsman barnombudsman konsumentombudsman justitieombudsman riksantikvarie riksantikvarien rikspolischef
    riksbibliotekarie riksarkivarie riksbankschef riksåklagaren utredare utredaren utredarna huvudsekreterare kommittésekreterare sakkunnig sakkunniga samordnare
    samordnaren handläggare handläggaren länsveterinär länsantikvarie länsantikvarien länsbibliotekarie länsarkivarie länsjägmästare
    länsfiskekonsulent naturvårdsdirektör landsbygdsdirektör lantbruksdirektör försvarsdirektör samhällsbyggnadsdirektör länsarkitekt länsmuseichef
    """
    # municipalities, regions, politics
    """
    kommunalråd kommunalrådet oppositionsråd regionråd regionrådet landstingsråd borgarråd borgarrådet finansborgarråd kommundirektör kommundirektören
    regiondirektör regiondirektören stadsdirektör stadsarkitekt stadsträdgårdsmästare stadsantikvarie stadsbibliotekarie stadsjurist stadsarkivarie stadsmusiker
    kommunpolitiker regionpolitiker politiker politikern politikerna partiledare språkrör riksdagspolitiker europaparlamentariker eu-parlamentariker
    eu-kommissionär kommissionär fullmäktigeordförande ordförande ordföranden ordf viceordförande ledamot ledamoten ledamöter suppleant ersättare
    förtroendevald förtroendevalda gruppledare kanslichef kanslichefen sekreterare sekreteraren kassör kassören revisor revisorn revisorer kso ks-ordförande
    borgmästare borgmästaren tjänsteman tjänstepersoner tjänsteperson lobbyist pr-konsult opinionsbildare samhällsdebattör debattör debattören
    aktivist aktivisten klimataktivist människorättsförsvarare miljöpartist socialdemokrat centerpartist kristdemokrat vänsterpartist
    """
    # management and office
    """
    vd vd:n vice_vd direktör direktören direktörer chef chefen chefer ceo cto cfo coo cio styrelseordförande styrelseledamot bolagsjurist ekonom ekonomen
    nationalekonom chefsekonom civilekonom finansanalytiker analytiker analytikern controller controllern projektledare projektledaren projektledarna
    projektkoordinator processledare verksamhetsledare verksamhetsutvecklare enhetschef avdelningschef sektionschef förvaltningschef platschef
    koordinator koordinatorn strateg strategen strateger specialist specialisten expert experten experter rådgivare rådgivaren konsult konsulten konsulter
    konsulent konsulenten administratör assistent kommunikatör kommunikatören informatör pressekreterare presschef pr-chef webbredaktör redaktör redaktören
    chefredaktör handledare inspektör inspektören inspektörer ombud ombudet kontaktperson entreprenör entreprenören entreprenörer företagare företagaren
    egenföretagare grundare grundaren medgrundare medgrundaren delägare ägare ägaren inspiratör inspiratören coach coachen mentor mentorn facilitator
    facilitatorn forskningsledare programledare programledaren konferencier konferencieren moderator moderatorn moderatorer värd värden värdinna värdpar
    föreståndare föreståndaren vaktmästare receptionist säljare inköpare upphandlare produktchef produktägare teamledare samverkansledare utvecklare
    utvecklaren planerare planeraren systemutvecklare programmerare tekniker teknikern ingenjör ingenjören ingenjörer civilingenjör högskoleingenjör
    brandingenjör byggnadsingenjör miljöingenjör energiingenjör va-ingenjör trafikingenjör mätningsingenjör gis-ingenjör arkitekt arkitekten arkitekter
    planarkitekt landskapsarkitekt landskapsarkitekten inredningsarkitekt stadsplanerare samhällsplanerare samhällsplaneraren fysisk_planerare trafikplanerare
    mäklare fastighetsmäklare hyresvärd byggherre byggmästare byggnadsinspektör lantmätare lantmätaren rörmokare snickare snickaren timmerman murare målare
    elektriker smed smeden svetsare plåtslagare glasmästare keramiker keramikern vävare väverska sömmerska skräddare skomakare bagare konditor slaktare
    mekaniker maskinist lokförare chaufför busschaufför taxiförare pilot piloten kapten styrman sjökapten lots fiskare fiskaren yrkesfiskare kock kocken
    köksmästare krögare krögaren restauratör sommelier barista servitör bonde bonden bönder lantbrukare lantbrukaren lantbrukarna mjölkbonde mjölkbönder
    fårbonde grisbonde bondmora ekobonde markägare markägaren skogsägare skogsägaren jordbrukare odlare odlaren biodlare biodlaren fårägare rennäringsutövare
    renskötare renskötaren samebyordförande jägare jägaren viltmästare viltvårdare naturbevakare naturvårdare nationalparksförvaltare djurhållare uppfödare
    hästuppfödare djurskötare ridlärare ridinstruktör hovslagare trädgårdsmästare trädgårdsmästaren hortonom hortonomen agronom agronomen lantmästare
    lantmästaren jägmästare jägmästaren skogsmästare skogsvaktare skogvaktare skogskonsulent florist arborist arboristen vinodlare vinmakare bryggare bryggmästare
    """
    # science, school, culture
    """
    professor professorn professorer professorerna professors seniorprofessor gästprofessor biträdande_professor docent docenten lektor lektorn lektorer
    universitetslektor adjunkt adjunkten universitetsadjunkt doktor doktorn doktorand doktoranden doktorander postdoktor postdoc postdok forskare forskaren
    forskarna forskarassistent forskningsassistent forskningsingenjör rektor rektorn rektorer prorektor vicerektor dekan dekanen prodekan prefekt prefekten
    studierektor universitetslärare amanuens student studenten studenter elev eleven elever mastersstudent masterstudent forskarstuderande alumn
    lärare läraren lärarna lärarinna förskollärare grundskollärare gymnasielärare förstelärare speciallärare specialpedagog specialpedagogen pedagog
    pedagogen pedagoger förskolechef barnskötare fritidspedagog fritidsledare skolledare skolchef studievägledare syv yrkesvägledare studiehandledare
    utbildare utbildaren kursledare cirkelledare instruktör instruktören tränare tränaren bibliotekarie bibliotekarien bibliotekarier arkivarie
    arkivarien intendent intendenten museichef museidirektör museiintendent museipedagog konservator konservatorn antikvarie antikvarien antikvarier
    stiftsantikvarie bebyggelseantikvarie byggnadsantikvarie arkeolog arkeologen arkeologer osteolog numismatiker historiker historikern konsthistoriker
    idéhistoriker kulturhistoriker lokalhistoriker litteraturvetare statsvetare statsvetaren samhällsvetare sociolog sociologen socialantropolog antropolog
    antropologen etnolog etnologen etnograf kulturgeograf naturgeograf geograf ekonomhistoriker filosof filosofen etiker teolog teologen religionsvetare
    religionshistoriker lingvist språkvetare språkvårdare logoped demograf statistiker statistikern matematiker fysiker fysikern kemist kemisten kemister
    biokemist biolog biologen biologer marinbiolog limnolog ekolog ekologen ekologer botaniker botanisten botanist zoolog zoologen entomolog ornitolog
    mykolog lichenolog bryolog geolog geologen geologer hydrogeolog hydrogeologen hydrolog hydrologen oceanograf glaciolog meteorolog meteorologen
    klimatolog klimatforskare geotekniker seismolog astronom astronomen astronaut astrofysiker genetiker toxikolog epidemiolog virolog bakteriolog
    mikrobiolog immunolog farmakolog miljövetare miljövetaren naturvetare naturvetaren beteendevetare ingenjörsgeolog paleontolog dendrokronolog
    journalist journalisten journalister reporter reportern utrikeskorrespondent korrespondent krönikör krönikören ledarskribent kulturskribent skribent
    skribenten nyhetsankare radiopratare poddare podcastare bloggare influencer influenser youtuber fotograf fotografen filmare filmaren filmskapare
    dokumentärfilmare regissör regissören producent producenten manusförfattare dramatiker dramatikern dramaturg scenograf koreograf koreografen dansare
    dansaren danspedagog skådespelare skådespelaren skådespelerska komiker komikern ståuppkomiker programvärd musiker musikern musiker kantor kantorn
    organist organisten domkyrkoorganist kyrkomusiker körledare körsångare dirigent dirigenten kapellmästare tonsättare tonsättaren kompositör sångare
    sångaren sångerska operasångare operasångerska mezzosopran sopran tenor baryton pianist pianisten violinist violinisten cellist gitarrist gitarristen
    basist trummis trumslagare slagverkare saxofonist trumpetare flöjtist klarinettist harpist dragspelare spelman spelmannen riksspelman ackompanjatör
    artist artisten artister trubadur trubaduren vissångare låtskrivare dj poet poeten estradpoet författare författaren författarna barnboksförfattare
    deckarförfattare serietecknare tecknare illustratör illustratören konstnär konstnären konstnärer bildkonstnär skulptör grafiker formgivare formgivaren
    designer designern konsthantverkare hantverkare hantverkaren slöjdare hemslöjdskonsulent kurator kuratorn curator översättare översättaren tolk tolken
    teckenspråkstolk skrivtolk berättare sagoberättare trollkarl cirkusartist förläggare bokförläggare litteraturkritiker kritiker kritikern recensent
    konstkritiker bokhandlare antikvariatshandlare släktforskare hembygdsforskare amatörforskare upptäcktsresande äventyrare äventyraren folkbildare
    folkbildaren föreläsare föreläsaren föreläsarna talesperson talespersonen talesman debattledare samtalsledare ciceron ciceronen guide guiden guider
    naturguide naturguiden naturvägledare naturvägledaren museivärd reseledare turistguide stadsvandrare kåsör retoriker
    """
    # care, law, church, social work, sport
    """
    läkare läkaren läkarna överläkare överläkaren specialistläkare distriktsläkare allmänläkare barnläkare skolläkare underläkare ögonläkare kirurg kirurgen
    neurokirurg ortoped ortopeden neurolog neurologen neuropsykolog psykiater psykiatern barnpsykiater geriatriker internmedicinare kardiolog onkolog
    gynekolog pediatriker pediatrikern allergolog dermatolog radiolog narkosläkare smittskyddsläkare tandläkare tandläkaren tandhygienist tandsköterska
    sjuksköterska sjuksköterskan sjuksköterskor specialistsjuksköterska distriktssköterska skolsköterska undersköterska barnmorska barnmorskan barnmorskor
    sjukgymnast fysioterapeut fysioterapeuten arbetsterapeut arbetsterapeuten dietist dietisten audionom optiker optikern apotekare apotekaren farmaceut
    receptarie psykolog psykologen psykologer psykoterapeut psykoterapeuten terapeut samtalsterapeut familjeterapeut familjerådgivare sexolog sexologen
    socionom socionomen socionomer socialarbetare socialsekreterare socialsekreteraren socialchef biståndshandläggare biståndsbedömare behandlare
    behandlaren behandlingsassistent boendestödjare personlig_assistent vårdbiträde demenssköterska hälsopedagog folkhälsovetare folkhälsostrateg
    folkhälsoplanerare kostvetare ergonom skyddsombud fackombud undersökare rättsläkare rättspsykiater veterinär veterinären veterinärer djurläkare
    djurskyddsinspektör statsveterinär etolog etologen brandman brandmän brandchef räddningschef räddningsledare brandinspektör ambulanssjukvårdare
    räddningstjänstchef fältarbetare fältassistent ungdomscoach ungdomsledare drogterapeut peer_support kamratstödjare brukare anhörig
    jurist juristen jurister advokat advokaten advokater biträdande_jurist åklagarassistent skattejurist förbundsjurist verksjurist skattehandläggare
    jurisprudent patentombud konkursförvaltare gode_man god_man förvaltare boutredningsman
    präst prästen präster kyrkoherde kyrkoherden komminister komministern biskop biskopen biskopar ärkebiskop ärkebiskopen domprost domprosten prost
    kontraktsprost kontraktsprosten kaplan kaplanen diakon diakonen diakoner diakonissa pastor pastorn pastorer pastorsadjunkt församlingspedagog
    församlingsassistent församlingsföreståndare missionsföreståndare missionär missionären missionssekreterare kyrkvaktmästare kyrkvärd kyrkvärdar
    sjukhuspräst studentpräst fängelsepräst stiftsadjunkt stiftsprost stiftssekreterare predikant predikanten evangelist imam imamen rabbin rabbinen munk
    nunna syster broder pater fader abbot abbedissa domkyrkokomminister musikledare lovsångsledare själavårdare konfirmandledare frälsningsofficer
    förbundskapten landslagsman landslagsspelare landslagstränare elitidrottare idrottare idrottaren fotbollsspelare hockeyspelare friidrottare skidåkare
    skidskytt längdskidåkare simmare cyklist orienterare olympier paralympier världsmästare europamästare idrottsledare idrottskonsulent klubbdirektör
    klubbchef sportchef idrottsläkare idrottspsykolog domartränare ryttare ryttaren kusk travtränare bergsbestigare fjällguide fjälledare fjällräddare
    friluftsledare friluftsguide friluftspedagog kallskänka volontär volontären volontärer praktikant praktikanten projektassistent pensionär
    lokalvårdare djurvårdare lokförare tågförare yrkesförare ambulansförare arbetsledare besiktningsman överbefälhavare överbefälhavaren inskrivare energideklarant
    etableringslots hälsolots samhällsinformatör kulturtolk kartograf grafisk_formgivare verkställande_direktör vetenskapsjournalist hovmarskalk
    mezzosopran alt tenor baryton violin viola cello kontrabas piano flygel orgel tramporgel cembalo flöjt blockflöjt klarinett oboe fagott saxofon trumpet trombon valthorn
    tuba gitarr elgitarr elbas luta harpa fiol nyckelharpa dragspel munspel slagverk trummor percussion säckpipa kantele
    senior veteran entusiast hobbyodlare kolonist överlevande förintelseöverlevande ögonvittne tidsvittne
    """.replace("_", "-").split()
)

#: Heads that end a compound role, lower case: "trygghets|samordnare". The stem before it has two letters or more.
ROLE_SUFFIXES: tuple[str, ...] = (
    # leading and coordinating
    "chef", "chefen", "chefer", "cheferna", "ledare", "ledaren", "ledarna", "samordnare", "samordnaren", "samordnarna", "koordinator", "koordinatorn",
    "koordinatorer", "strateg", "strategen", "strateger", "direktör", "direktören", "direktörer", "föreståndare", "föreståndaren", "ordförande",
    "ordföranden", "ledamot", "ledamoten", "ledamöter", "sekreterare", "sekreteraren", "sekreterarna", "ansvarig", "ansvariga", "ansvarige",
    # office, inquiry and advice
    "handläggare", "handläggaren", "handläggarna", "utredare", "utredaren", "utredarna", "rådgivare", "rådgivaren", "rådgivarna", "expert", "experten",
    "experter", "specialist", "specialisten", "specialister", "sakkunnig", "controller", "controllern", "analytiker", "analytikern", "inspektör",
    "inspektören", "inspektörer", "konsulent", "konsulenten", "konsulenter", "konsult", "konsulten", "konsulter", "assistent", "assistenten", "assistenter",
    "administratör", "administratören", "kommunikatör", "kommunikatören", "kommunikatörer", "informatör", "informatören", "utvecklare", "utvecklaren",
    "utvecklarna", "planerare", "planeraren", "planerarna", "coach", "coachen", "coacher", "mentor", "ombud", "ombudet", "ombudsman", "ombudsmannen", "ombudsmän", "talesperson",
    "talesman", "företrädare", "vägledare", "vägledaren", "handledare", "handledaren", "förvaltare", "förvaltaren", "redaktör", "redaktören", "producent",
    "producenten", "revisor", "revisorn", "mäklare", "upphandlare", "inköpare", "säljare", "granskare", "granskaren", "observatör", "kommissarie", "kommissarien",
    "mästare", "mästaren", "intendent", "intendenten", "entreprenör", "entreprenören", "entreprenörer", "manager", "ingenjör", "ingenjören",
    "ingenjörer", "arkitekt", "arkitekten", "arkitekter", "tekniker", "teknikern", "designer", "programmerare", "instruktör", "instruktören", "instruktörer",
    "tränare", "tränaren", "processledare", "facilitator", "debattör", "skribent", "företagare", "företagaren", "ägare", "ägaren", "grundare",
    # science and school
    "vetare", "vetaren", "vetarna", "forskare", "forskaren", "forskarna", "lärare", "läraren", "lärarna", "pedagog", "pedagogen", "pedagoger", "professor",
    "professorn", "lektor", "lektorn", "adjunkt", "adjunkten", "doktorand", "rektor", "docent", "amanuens", "student", "studenten", "studenter",
    "bibliotekarie", "bibliotekarien", "arkivarie", "arkivarien", "antikvarie", "antikvarien", "antikvarier", "ekonom", "ekonomen", "ekonomer", "jurist", "juristen",
    "jurister", "biolog", "ekolog", "olog", "ologen", "ologer",
    "historiker", "historikern", "geograf", "kemist",
    "fysiker", "matematiker", "statistiker", "iker", "ikern", "ikerna", "agronom", "agronomen", "veterinär", "veterinären", "botaniker", "konservator",
    # care, law, church, rescue
    "läkare", "läkaren", "läkarna", "sköterska", "sköterskan", "sköterskor", "terapeut", "terapeuten", "terapeuter", "kurator", "kuratorn", "skötare", "vårdare", "vårdaren",
    "behandlare", "åklagare", "åklagaren", "advokat", "advokaten", "domare", "polis", "fiskal", "präst", "prästen", "präster", "biskop", "prost", "diakon", "pastor",
    "kantor", "organist", "brandman", "officer", "kapten", "kaptenen", "kaptener", "socionom", "utgivare", "utgivaren",
    # politics and posts
    "minister", "ministern", "kommunalråd", "kommunalrådet", "kommunalråden", "regionråd", "regionrådet", "regionråden", "landstingsråd",
    "landstingsrådet", "landstingsråden", "borgarråd", "borgarrådet", "borgarråden", "oppositionsråd", "oppositionsrådet", "oppositionsråden", "länsråd",
    "länsrådet", "länsråden", "departementsråd", "departementsrådet", "departementsråden", "undervisningsråd", "undervisningsrådet", "undervisningsråden",
    "kansliråd", "kanslirådet", "kansliråden", "ämnesråd", "ämnesrådet", "ämnesråden", "hovrättsråd", "hovrättsrådet", "hovrättsråden", "kammarrättsråd",
    "kammarrättsrådet", "kammarrättsråden", "justitieråd", "justitierådet", "justitieråden", "statsråd", "statsrådet", "statsråden",
    "parlamentariker", "politiker", "politikern", "kandidat", "hövding", "hövdingen",
    # farming, fishing, craft, culture
    "brukare", "brukaren", "brukarna", "odlare", "odlaren", "bonde", "bonden", "bönder", "fiskare", "fiskaren", "uppfödare", "jägare", "hantverkare", "hantverkaren", "makare",
    "författare", "författaren", "journalist", "journalisten", "reporter", "korrespondent", "fotograf", "fotografen", "filmare", "konstnär", "konstnären", "konstnärer",
    "skapare", "tecknare", "illustratör", "musiker", "musikern", "sångare", "sångerska", "spelare", "spelaren", "pianist", "dirigent", "artist", "poet", "dansare",
    "koreograf", "regissör", "skådespelare", "kritiker", "översättare", "tolk", "guide", "guiden", "guider", "berättare", "föreläsare", "stödjare", "arbetare",
    "arbetaren", "bevakare", "kännare", "kännaren", "byggare", "byggaren", "stipendiat", "pristagare", "kaplan", "ambassadör", "ambassadören", "syster", "utbildare", "skrivare", "predikant", "predikanten", "organisten", "driftare", "svetsare", "skomakare", "smed",
)

#: Words that stand before the head of a role and belong to it, lower case.
MODIFIERS: frozenset[str] = frozenset(
    """
    vice vice- v. biträdande bitr bitr. tf tf. t.f. t.f stf stf. st.f. ställföreträdande tillförordnad tillförordnade fd fd. f.d. f.d före detta förre förra
    f. tidigare dåvarande nuvarande avgående tillträdande blivande utsedd designerad nyvald vald ny nya nyutnämnd nytillträdd nyutexaminerad
    regional regionala nationell nationella kommunal kommunala lokal lokala statlig statliga särskild särskilda särskilde internationell global digital operativ
    kommersiell administrativ ekonomisk juridisk teknisk tekniska teknologisk medicinsk medicinskt klinisk klinisk pedagogisk konstnärlig konstnärliga
    vetenskaplig vetenskapliga strategisk politisk politiskt kyrklig diplomerad certifierad auktoriserad legitimerad legitimerade leg leg. examinerad utbildad
    senior seniora junior juniora förste förste- första 1:e 1:a 1e 2:e andre andra tredje ledande ansvarig ansvarige huvudansvarig
    biträdande enskild egen frilansande frilans fristående oberoende professionell pensionerad praktiserande verkställande adjungerad
    adjunct affilierad gästande gäst inbjuden extern intern sakkunnig prisbelönt prisbelönad känd välkänd erfaren ung unga lokal civil militär
    ordinarie tillfällig tjänstgörande tjänsteförrättande personlig fysisk strategisk psykosocial psykologisk socialpolitisk utrikespolitisk
    ekonomisk-politisk rättspolitisk försäkringsmedicinsk miljöpolitisk bostadspolitisk skolpolitisk näringspolitisk säkerhetspolitisk kulturpolitisk
    agrar ekologisk marin marinbiologisk geologisk svensk svenska europeisk nordisk samisk grön sportslig kreativ exekutiv allmän
    dr dr. doc. prof prof. fil fil. filosofie filosofi tekn tekn. teknologie med. medicine jur jur. juris teol teol. teologie ekon ekon. ekonomie
    pol pol. politices agr agr. agronomie skog. vet.med. odont. odont farm. farm lic lic. licentiat mag. mag magister kand. kand kandidat
    docent professor civilingenjör
    """.split()
)

#: What somebody does at the event alone; as a role such a word says nothing of the person's post.
EVENT_FUNCTIONS: frozenset[str] = frozenset(
    """
    moderator moderatorn moderatorer moderatorerna konferenciererna konferencier konferencieren konferencierer kursledare kursledaren kursledarna samtalsledare samtalsledaren samtalsledarna
    värd värden värdar värdinna dagsvärd kvällsvärd konferensvärd webbinarievärd programvärd föreläsare föreläsaren föreläsarna huvudföreläsare inspirationsföreläsare
    paneldeltagare panelist panelister panelmedlem talare talaren talarna huvudtalare inledningstalare invigningstalare högtidstalare keynote keynote-talare
    inledare inledaren medverkande deltagare deltagande celebrant liturg predikant predikanten textläsare guide guiden guider ciceron ciceronen
    reseledare färdledare gruppledare diskussionsledare seminarieledare workshopledare workshop-ledare processledare facilitator facilitatorn programledare
    programledaren utfrågare intervjuare intervjuledare debattledare debattör respondent opponent kommentator presentatör presentatören gäst gäster gästen
    specialgäst hedersgäst instruktör instruktören handledare utbildare utbildaren cirkelledare exkursionsledare vandringsledare lekledare tipsare
    solist solister medmusikant ackompanjatör discjockey dj toastmaster auktionsförrättare prisutdelare mötesordförande mötessekreterare
    """.split()
)

#: Academic degrees and other letters after or before a name, lower case.
DEGREES: frozenset[str] = frozenset(
    """
    phd ph.d. ph.d ph d dr dr. dr.med. md m.d. msc m.sc. m.sc bsc b.sc. ba b.a. ma m.a. mba emba mph llm ll.m. llb lld jd d.sc. dsc dphil fil.dr fil.dr. fd.
    fil.lic. fil.mag. fil.kand. fk fm tekn.dr tekn.dr. tekn.lic. med.dr med.dr. med.lic. jur.dr jur.dr. jur.kand. jur.kand teol.dr teol.dr. teol.kand. ekon.dr ekon.dr.
    ekon.mag. pol.mag. pol.kand. agr.dr skog.dr vetmed.dr odont.dr farm.dr h.c. hc em em. emerita emeritus filosofie_doktor teknologie_doktor medicine_doktor
    docent agrd teknd fild medd ekond jurd teold agr.d. tekn.d. fil.d. med.d. civ.ing. civ.ing civing leg.psykolog leg.psykoterapeut rn pmp cpa cisa cissp assoc. prof. prof
    """.replace("_", " ").split()
)

#: Ordinary words that end like a role and are none.
NOT_ROLES: frozenset[str] = frozenset(
    """
    prolog prologen prologer monolog monologen monologer nekrolog nekrologen homolog analog dialog katalog epilog trilog
    kollektor reflektor radarreflektor detektor direktor feminister determinister prokurator akropolis metropolis nekropolis trospolis
    populärare impopulärare inlärare brutalare sentimentalare storägare långvägare fordringsägare nejsägare sanningssägare
    bästsäljare storsäljare återförsäljare alkoholmissbrukare drogmissbrukare missbrukare missbrukaren missbrukarna narkotikamissbrukare spelmissbrukare
    språkbrukare förbrukare elförbrukare avledare avledaren avledarna halvledare halvledaren halvledarna grenledare supraledare neutralledare värmeledare
    bandspelare bandspelaren skivspelare kassettspelare kassettbandspelare mediaspelare mediespelare munspelare videobandspelare dvd-spelare cd-spelare
    grässångare rörsångare lövsångare trastsångare sävsångare grönsångare gransångare kärrsångare vassångare törnsångare ärtsångare busksångare härmsångare
    höksångare kungsfågelsångare lundsångare flodsångare trädgårdssångare svarthätta kungsfiskare
    bebyggare inbyggare innebyggare sambyggare enbyggare tvåbyggare mångbyggare avkännare databehandlare ordbehandlare förarbetare
    elprisguide gratisguide miniguide nöjesguide nöjesguiden portoguide reseguide reseguiden resguide prisguide prisguiden köpguide snabbguide studieguide
    restaurangguide artguide växtguide fältguide stilguide matguide husbonde husbonden husbönder häradshövding fideikommissarie släppkandidat releasekandidat
    självmordskandidat alkemist superintendent superintendenten hövding livsåskådning tusenkonstnär levnadskonstnär levnadskonstnären
    broderskapare kunskapare autografjägare häxjägare huvudjägare skalpjägare vinbägare ölbägare glädjebägare rovfiskare
    nertecknare undertecknare firmatecknare desinformatör barnarbetare slavarbetare sexarbetare
    självbyggare kroppsbyggare imperiebyggare bråkmakare orosmakare frasmakare intrigmakare krångelmakare pratmakare vitsmakare finsmakare
    sviker viker spiker antiker fabriker kliniker butiker publiker repliker rubriker
    klippspelare dödspolis plåtpolis språkpolis smakdomare sexmissbrukare
    """.split()
)

#: Endings of the definite form of one who does something: "virkesköparen", "cellisten"; lower case.
AGENT_ENDINGS: tuple[str, ...] = ("aren", "isten", "ologen", "mannen", "kvinnan", "ören", "grafen", "sofen", "nomen", "pedagogen", "isterna", "ologerna", "örerna", "benten", "denten", "genten", "ulenten", "stenten")
#: Words that end so and are no persons; lower case.
NOT_AGENTS: frozenset[str] = frozenset(
    "sommaren försommaren sensommaren högsommaren midsommaren hammaren kammaren handelskammaren riksdagskammaren åklagarkammaren dollaren altaren samovaren kalendaren jaren varorna varelserna hören dörren kören körerna fören snören rören marknaden kvarnarna dagarna tankarna vägarna gårdarna delarna kurserna timmarna veckorna åren gränserna ramarna sidorna frågorna föreläsningarna träffarna platserna orterna nationaldagarna friluftsdagarna konferensdagarna paragrafen telegrafen autografen".split()
)

#: Endings of titles of those who work for themselves: the town behind is where they live, not whom they work for; lower case.
SELF_EMPLOYED: tuple[str, ...] = ("ägare", "brukare", "företagare", "bonde", "odlare", "författare", "konstnär", "hantverkare", "journalist", "fotograf", "student", "pensionär", "fiskare", "jägare", "musiker", "debattör", "poet", "skådespelare", "entreprenör", "bönder", "byggare", "snickare", "slöjdare", "keramiker", "trädgårdsmästare")

#: Ends of titles of learning, before "i" and a subject: "professor i historia", "fil.dr i botanik"; lower case.
ACADEMIC: tuple[str, ...] = ("professor", "professorn", "docent", "docenten", "lektor", "lektorn", "adjunkt", "doktorand", "doktoranden", "forskare", "doktor", "dr", "dr.", "emeritus", "emerita", "em", "em.", "lic", "lic.", "mag", "mag.", "kand", "kand.", "magister", "lärare", "student", "expert", "specialist")

#: Ends of the subjects somebody teaches, which are no post: "Eva Lind, matematik"; lower case. The subjects are those of SCB, "Standard för svensk indelning av forskningsämnen 2011", and of the schools' syllabi.
SUBJECTS: tuple[str, ...] = ("logi", "kunskap", "vetenskap", "vetenskaper", "matematik", "statistik", "fysik", "kemi", "historia", "ekonomi", "teknik", "juridik", "rätt", "pedagogik", "didaktik", "medicin", "vård", "estetik", "lingvistik", "litteratur", "konst", "filosofi", "geografi", "nomi", "informatik", "data", "retorik", "politik", "svenska", "engelska", "språk", "musik", "slöjd", "odling", "trädgård", "skötsel", "lantbruk", "skogsbruk", "jordbruk", "arkitektur", "design", "farmaci", "genetik", "mekanik", "media")

#: The same as the roles' modifiers, before a degree: "fil dr", "tekn. lic.", lower case.
FACULTIES: frozenset[str] = frozenset("fil fil. filosofie tekn tekn. teknologie med med. medicine jur jur. juris teol teol. teologie ek ek. ek ek. ekon ekon. ekonomie agr agr. agronomie pol pol. politices odont odont. farm farm. skog skog. leg leg.".split())

#: Ends of titles of those to whom a body owes its being: "grundare till Filmbyn", lower case.
FOUNDERS: tuple[str, ...] = ("grundare", "grundaren", "initiativtagare", "initiativtagaren", "rådgivare")

#: Letters of a profession behind a title, which belong to it: "arkitekt SAR/MSA"; lower case.
LETTERS: frozenset[str] = frozenset(("sar", "msa", "lar", "sir", "fpr", "spr", "msc", "mba", "phd", "far", "eur", "ing"))

#: Plurals of professions in which firms' names end: "Ribbing & Krook Arkitekter", lower case.
FIRM_ENDINGS: tuple[str, ...] = ("arkitekter", "konsulter", "ingenjörer", "advokater", "jurister", "rådgivare", "revisorer", "byggare", "mäklare", "konsult", "tekniker", "entreprenörer")
