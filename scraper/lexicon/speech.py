"""Verbs and small words that tell who speaks: present and past verbs, words before a speaker, words before somebody who is none. Hand-made."""

#: Present-tense verbs with which a speaker's part is told: "Stina Berg berättar om …".
SPEECH_VERBS: frozenset[str] = frozenset(
    """
    analyserar anför anger anknyter anmäler annonserar anordnar anser argumenterar arbetar avhandlar avrundar avslutar avslöjar avtackar
    bearbetar bedömer begrundar behandlar belyser berikar berör berättar besvarar beskriver betraktar betonar bidrar bjuder blandar blickar bryter bygger börjar
    celebrerar dansar debatterar delar delger deltar demonstrerar dirigerar diskuterar djupdyker djupläser dokumenterar drar driver duetterar dyker
    efterlyser erbjuder exemplifierar exponerar faciliterar fokuserar fortsätter framför framhåller framträder frågar fyller fångar föredrar föreläser förevisar förklarar
    förmedlar förrättar försöker fördjupar förtydligar förtäljer ger gestaltar gissar gläntar granskar grundar guidar gästar går gör
    handleder heter hjälper hyllar håller hälsar härleder identifierar illustrerar improviserar informerar ingår inbjuder inleder inspirerar instruerar interagerar intervjuar
    introducerar inventerar inviger invigningstalar jämför kallar kartlägger klargör knyter kommenterar kommer konkretiserar konstaterar kopplar kåserar
    leder lanserar leker lotsar lyfter lyssnar lägger lär läser målar medverkar medlar minns mingla modererar motiverar musicerar möter
    nyanserar nystar observerar officierar opponerar ordnar orienterar paketerar parerar peppar pitchar placerar planerar podcastar poddar poängterar
    predikar premiärvisar presenterar problematiserar profilerar projicerar provar prövar pratar preciserar påminner påvisar
    rapporterar recenserar reciterar redogör redovisar reder reflekterar relaterar repeterar replikerar representerar resonerar respondera responderar resumerar
    rundar räknar rör samlar sammanfattar sammanställer samspelar samtalar samordnar ser sjunger sjungande skildrar skapar skriver skisserar skissar slutar
    smakar spanar spelar speglar spekulerar spinner spår spårar ställer startar steker stimulerar stickar struktererar strukturerar står styr stödjer svarar summerar synar sätter
    säger söker tackar tager takar talar tar tecknar tillagar tipsar tittar tolkar tonsätter trollar trummar tränar träffar tydliggör
    underhåller underlättar understryker undersöker undervisar undrar uppdaterar uppmanar uppmärksammar uppträder upplyser uppvaktar utbildar utforskar utfrågar utmanar utreder
    utgår utvecklar utvärderar vandrar varvar vidareutvecklar vinklar visar visualiserar väcker välkomnar vänder värderar väver väglett vägleder vävar
    återblickar återger återkommer återkopplar återvänder åskådliggör ämnar äntrar öppnar öser översätter övergår önskar övar överlämnar överräcker delar_ut prisutdelar
    talas berättas presenteras inleds modereras leds föreläses hålls guidas
    presents talks speaks discusses explains introduces moderates opens closes leads shares welcomes
    """.replace("_", " ").split()
) - frozenset(("mingla", "sjungande", "respondera", "struktererar", "takar", "tager", "väglett", "vävar", "delar ut", "heter"))

#: The same verbs in the past, the perfect or as command of a report: they tell of somebody who spoke, or is spoken of.
PAST_SPEECH: frozenset[str] = frozenset(
    """
    kåserade underhöll musicerade improviserade redovisade föredrog sade sa berättade presenterade inledde hälsade öppnade föreläste talade redogjorde beskrev modererade ledde visade informerade diskuterade samtalade svarade
    delade gav gick tog medverkade avslutade summerade önskade reflekterade introducerade bidrog skildrade sammanfattade lyfte pratade guidade invigningstalade
    invigde förklarade belyste resonerade utbildade spelade sjöng läste höll skrev debatterade deltog framhöll poängterade betonade konstaterade menade ansåg
    hävdade uppmanade tillade fortsatte kommenterade undervisade intervjuade predikade demonstrerade välkomnade tackade överlämnade
    sagt berättat presenterat inlett hälsat öppnat föreläst talat redogjort beskrivit modererat lett visat informerat diskuterat skrivit medverkat hållit
    menar hävdar tycker tror uppger skriver
    """.split()
)

#: Words and phrases after which a speaker's name comes, lower case.
BEFORE_NAME: frozenset[str] = frozenset(
    phrase.replace("_", " ")
    for phrase in """
    med av tillsammans_med i_samtal_med samtal_med ett_samtal_med samtalar_med i_dialog_med möte_med möt träffa intervju_med föreläsning_med föreläsning_av
    föredrag_av föredrag_med presentation_av presentation_med workshop_med konsert_med konsert_av guidning_med guidad_tur_med vandring_med visning_med
    musik_av_och_med tal_av inledning_av inledning_med inledningsanförande_av anförande_av invigning_av invigs_av öppnas_av avslutas_av avslutning_av
    välkomna_av välkomsttal_av välkomsthälsning_av hälsning_av hälsning_från inleds_av inleds_med leds_av ledd_av leddes_av ledare modereras_av moderator moderatorer
    moderator_är moderator_för_dagen dagens_moderator hålls_av hålls_utav ges_av presenteras_av berättas_av föreläses_av framförs_av spelas_av sjungs_av läses_av
    undervisas_av guidas_av faciliteras_av introduceras_av kommenteras_av gästas_av gästad_av förrättas_av celebreras_av ackompanjeras_av
    i_sällskap_med under_ledning_av i_regi_av_ledare lyssna_till lyssna_på hör här_hör_vi vi_får_höra vi_lyssnar_till vi_möter vi_gästas_av vi_får_besök_av besök_av
    välkomna välkommen gäst gäster gästen dagens_gäst dagens_gäster kvällens_gäst kvällens_gäster månadens_gäst gästföreläsare gästtalare specialgäst inbjuden_gäst
    talar talare huvudtalare keynote keynote_speaker medverkar medverkande i_panelen panel panelen panelsamtal_med paneldeltagare paneldebatt_med panel_med
    föreläser föreläsare föreläsaren huvudföreläsare dagens_föreläsare kvällens_föreläsare inspirationsföreläsare utbildare kursledare kursledare_är ledare_är
    samtalsledare samtalsledare_är programledare konferencier konferencierer värd värdar värd_för_dagen dagens_värd dagens_värdar värdpar guide guider ciceron
    instruktör instruktörer handledare utbildningsledare processledare workshopledare cirkelledare presentatör presentatörer inledare respondent respondenter
    debattörer opponent kommentator predikan predikant predikar liturg celebrant präst pastor musik musiker musik_av sång sång_av solist solister vid_orgeln
    vid_pianot vid_flygeln dirigent körledare tolk tolkas_av textläsare lovsång lovsång_med dans_med dj spelar sjunger samt och & + by with feat feat. featuring
    speaker speakers host hosted_by moderated_by led_by lecturer
    """.split()
)

#: Words and phrases before a name that make it no speaker's: talked about, pictured, asked for, remembered, the name of a place or work.
ABOUT_PERSON: frozenset[str] = frozenset(
    phrase.replace("_", " ")
    for phrase in """
    om som likt kring_om boken_om filmen_om föreläsning_om föredrag_om berättelsen_om historien_om en_film_om musik_om handlar_om utställning_om handlade_om
    foto foto: foto_av fotograf fotografi fotografi_av fotograf: fotot foto_och_text foto_& bild bild: bilden bild_av bilder bilder_av på_bilden på_bild i_bild bildtext montage
    illustration illustration: illustrationer illustration_av illustratör teckning teckningar målning omslag omslagsbild grafik form formgivning layout karta
    film film_av filmad_av kamera regi regissör regisserad_av i_regi_av en_film_av manus manus_av manus_och_regi dramatisering koreografi scenografi kostym
    ljus_och_ljud text text_av text: text_och_foto text_& ord_av skriven_av skrivet_av författare_till författad_av av_författaren av_boken boken_av boken roman_av en_roman_av
    dikt_av dikter_av tonsatt_av musik_och_text_av komponerad_av översatt_av översättning redaktör redaktör: redigerad_av utgiven_av uppdaterad_av publicerad_av
     redaktion webbredaktör ansvarig_utgivare webbansvarig sidansvarig sidan_granskad_av rapport_av rapporten_av utredning_av enligt citerar citat_av citat
    efter fritt_efter till_minne_av minnet_av till_minnet_av in_memoriam döpt_efter uppkallad_efter uppkallat_efter namngiven_efter i_spåren_av i_fotspåren_av inspirerad_av
    baserad_på porträtt_av en_hyllning_till hyllning_till tillägnad till_ära_av hommage_till sånger_av visor_av låtar_av musik_av_kompositören verk_av konst_av skulptur_av
    kontakta kontakt kontakt: kontaktperson kontaktpersoner kontaktperson: kontakta_gärna frågor_till ring ring_till mejla maila mejla_till mejl_till e-post_till anmäl_till anmälan_till
    anmäl_dig_till anmälan_görs_till osa_till skicka_till skickas_till upplysningar frågor_besvaras_av vid_frågor vid_frågor_kontakta för_frågor
    för_mer_information mer_information upplysningar_lämnas_av ansvarig ansvarig: vänd_dig_till hör_av_dig_till hör_av_er_till prata_med hälsa_till presskontakt
    hos hemma_hos gården_hos på_gården_hos familjen ägs_av ägs ägare ägare_är drivs_av drevs_av byggd_av byggdes_av ritad_av ritades_av ritat_av designad_av uppförd_av grundad_av
    grundat_av grundades_av donerad_av skänkt_av vald_av utsedd_av efterträder efterträdde efterträdare_till företrädare_för i_stället_för istället_för
    ersätter vikarie_för kring mot son_till dotter_till barn_till gift_med född bror_till syster_till mor_till far_till änka_efter
    adress gata vägen c/o att: stiftelsen stiftelse fonden minnesfond priset stipendium stipendiat pristagare vinnare vinnaren vann mottagare
    tack tack_till grattis grattis_till gratulerar
    """.split()
)

#: Other finite verbs of running sentences, lower case.
FINITE: frozenset[str] = frozenset("är var har hade kan kunde ska skall skulle vill ville får fick blir blev finns fanns måste bör hölls hålls visas visades bjuds serveras ordnas anordnas anordnades går gick står stod kom ger gav ingår".split())
