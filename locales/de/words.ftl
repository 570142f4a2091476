### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    ja
    jo
    jap
    jep
    jup
    jaa
    ja bitte
    ja gerne
    gerne
    klar
    na klar
    ja klar
    natürlich
    natuerlich
    sicher
    genau
    stimmt
    richtig
    korrekt
    passt
    passt so
    alles richtig
    ok
    okay
    einverstanden
    bestätigen
    bestaetigen
    mach das
    machen sie das
    yes
fine =
    ok
    okay
    oke
    okey
    gut
    alles gut
    sehr gut
    super
    prima
    alles klar
    verstanden
    verstehe
    ach so
    achso
    aha
    passt
    passt schon
    leiwand
    tiptop
    gut zu wissen
no =
    nein
    nö
    noe
    ne
    nee
    nope
    na
    nein danke
    lieber nicht
    auf keinen fall
    falsch
    stimmt nicht
    nicht richtig
    das ist falsch
    passt nicht
    will ich nicht
    möchte ich nicht
    moechte ich nicht
    no
    kein notfall
    ist kein notfall
    das ist kein notfall
    es ist kein notfall
    war kein notfall
    nein kein notfall
    doch kein notfall
    fehlalarm
    war ein fehlalarm
    falscher alarm
back =
    zurück
    zurueck
    zuruck
    geh zurück
    gehen sie zurück
    einen schritt zurück
    eine frage zurück
    vorherige frage
    vorige frage
    die frage davor
    retour
repeat =
    wiederholen
    wiederhol
    wiederhole
    bitte wiederholen
    noch mal
    nochmal
    noch einmal
    nochmals
    wie bitte
    wie war die frage
    was war die frage
    was haben sie gesagt
    nochmal bitte
skip =
    überspringen
    ueberspringen
    uberspringen
    überspring das
    auslassen
    weglassen
    weiter
    nächste
    naechste
    nächste frage
    naechste frage
    keine angabe
    nicht nötig
    nicht noetig
    keins
    kein foto
    egal
correction =
    moment
    warte
    warten sie
    halt
    sorry
    entschuldigung
    pardon
    nein moment
    ne warte
    ich meine
    ich meinte
    ich meinte natürlich
    korrektur
    doch nicht
    nicht das
    eigentlich
    quatsch
    verschrieben
    vertippt
change =
    ändern
    aendern
    andern
    ändere
    aendere
    ändern sie
    ich möchte ändern
    ich will ändern
    ändere die
    ändere den
    ändere das
    bearbeiten
    korrigieren
    korrigiere
    verbessern
    falsche
    falscher
    falsches
    die falsche
    der falsche
    das falsche

## Names of answers, as residents write them after "change the …"

slot-what =
    was
    problem
    beschreibung
    sache
    ding
    gegenstand
    das problem
    die beschreibung
slot-place =
    ort
    wo
    adresse
    anschrift
    zimmer
    raum
    gebäude
    gebaeude
    haus
    wohnung
    stelle
    platz
    den ort
    die adresse
    hausnummer
    wohnungsnummer
slot-since =
    seit
    seit wann
    datum
    zeit
    uhrzeit
    tag
    das datum
    die zeit
slot-when =
    wann
    datum
    zeit
    uhrzeit
    tag
    termin
    zeitpunkt
    das datum
    die zeit
    den termin
    die uhrzeit
slot-contact =
    telefon
    telefonnummer
    nummer
    handy
    handynummer
    tel
    mobilnummer
    rufnummer
    natel
    kontakt
    die nummer
    die telefonnummer

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    eins
    eine
    einer
    erste
    erster
    erstes
    die erste
    der erste
    das erste
    das 1
    nummer 1
    nummer eins
    nr 1
    die 1
number-2 =
    2
    zwei
    zwo
    zweite
    zweiter
    zweites
    die zweite
    der zweite
    das zweite
    nummer 2
    nummer zwei
    nr 2
    die 2
number-3 =
    3
    drei
    dritte
    dritter
    drittes
    die dritte
    der dritte
    das dritte
    nummer 3
    nummer drei
    nr 3
    die 3
number-4 =
    4
    vier
    vierte
    vierter
    viertes
    die vierte
    der vierte
    das vierte
    nummer 4
    nummer vier
    nr 4
    die 4
number-5 =
    5
    fünf
    fuenf
    funf
    fünfte
    fuenfte
    fünfter
    fünftes
    die fünfte
    der fünfte
    das fünfte
    die fuenfte
    nummer 5
    nr 5
    die 5
number-6 =
    6
    sechs
    sechste
    sechster
    sechstes
    die sechste
    der sechste
    das sechste
    nummer 6
    nr 6
    die 6
number-7 =
    7
    sieben
    siebte
    siebter
    siebtes
    siebente
    die siebte
    der siebte
    das siebte
    nummer 7
    nr 7
    die 7
number-8 =
    8
    acht
    achte
    achter
    achtes
    die achte
    der achte
    das achte
    nummer 8
    nr 8
    die 8
number-9 =
    9
    neun
    neunte
    neunter
    neuntes
    die neunte
    der neunte
    das neunte
    nummer 9
    nr 9
    die 9

## Privacy

erase =
    löschen
    loeschen
    loschen
    alles löschen
    alles loeschen
    meine daten löschen
    meine daten loeschen
    daten löschen
    daten loeschen
    lösch meine daten
    lösche meine daten
    löschen sie meine daten
    lösch alles
    vergiss mich
    entferne meine daten
    delete
export =
    export
    exportieren
    daten exportieren
    meine daten exportieren
    kopie meiner daten
    kopie von meinen daten
    datenkopie
    schick mir meine daten
    schicken sie mir meine daten
    zeig mir meine daten
    zeigen sie mir meine daten
    meine daten herunterladen
    daten runterladen

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    englisch
    english
    englich
    englisch bitte
language-zh-hans =
    chinesisch
    mandarin
    hochchinesisch
    vereinfachtes chinesisch
    chinesich
    putonghua
    中文
    汉语
    chinese
language-ar =
    arabisch
    arabich
    العربية
    arabic
language-es =
    spanisch
    kastilisch
    spanich
    español
    espanol
language-ko =
    koreanisch
    koreanich
    한국어
    한국말
language-ja =
    japanisch
    japanich
    日本語
language-ru =
    russisch
    russich
    русский
    по-русски
language-fr =
    französisch
    franzoesisch
    franzosisch
    französich
    français
    francais
language-th =
    thailändisch
    thailaendisch
    thailandisch
    thai
    ไทย
    ภาษาไทย
language-vi =
    vietnamesisch
    vietnamesich
    tiếng việt
    tieng viet
language-ur =
    urdu
    اردو
language-hi =
    hindi
    hindu
    हिन्दी
    हिंदी
language-id =
    indonesisch
    bahasa
    bahasa indonesia
    indonesich
language-de =
    deutsch
    hochdeutsch
    deutsh
    deutsche
    german
    auf deutsch
    dütsch
    schweizerdeutsch
language-fa =
    persisch
    farsi
    iranisch
    dari
    فارسی
language-pt =
    portugiesisch
    brasilianisch
    portugisisch
    portugiesich
    português
    portugues
language-request =
    bitte
    auf
    in
    kannst
    können
    koennen
    konnen
    könnten
    koennten
    kann
    du
    sie
    wir
    ich
    man
    mir
    mich
    mit
    uns
    sprich
    sprechen
    sprichst
    spricht
    rede
    reden
    redest
    schreib
    schreibe
    schreiben
    schreibst
    antworte
    antworten
    antwort
    antworten sie
    wechsle
    wechseln
    wechsel
    umstellen
    umschalten
    stell
    stellen
    ändern
    aendern
    ändere
    benutzen
    nutzen
    sprache
    die
    das
    der
    zu
    zur
    nach
    lieber
    will
    möchte
    moechte
    mochte
    hätte
    haette
    gern
    gerne
    nur
    jetzt
    weiter
    auch
    geht
    es
    gibt
    verstehen
    verstehst
    um
    please
    hallo
    hi
    hey
    danke
    mal

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    bock / lust + leben + kein / keine / keinen / mehr
    will tod sein / will tot sein / wär ich bloß tot / waer ich bloss tot / war ich bloss tot / wäre ich nur tot / waere ich nur tot / ware ich nur tot / wäre ich doch tot / waere ich doch tot / ware ich doch tot / will tod
    wäre lieber tod / waere lieber tod / ware lieber tod
    tue mir / tu mir / mach mir / mache mir + etwas an / was an
    halte / halt + leben + nicht mehr aus / nimmer aus
    suizid* / suicid* / selbstmord* / selbst mord / selbsmord / selbstmort / selbsttötung / selbsttoetung / selbsttotung / selbsttötungs* / selbsttoetungs* / selbsttotungs*
    selbstötung / selbstoetung / selbstotung / freitod / suizit
    sterben will / will sterben / möchte sterben / moechte sterben / mochte sterben / möcht sterben / moecht sterben / mocht sterben / mag sterben / wünschte ich wäre tot / wuenschte ich waere tot / wunschte ich ware tot
    wünschte ich wär tot / wuenschte ich waer tot / wunschte ich war tot / wäre lieber tot / waere lieber tot / ware lieber tot / wär lieber tot / waer lieber tot / war lieber tot / wäre besser tot / waere besser tot / ware besser tot
    lieber tot / tot sein will / will tot sein / möchte tot sein / moechte tot sein / mochte tot sein / am liebsten tot / am liebsten sterben / einfach sterben / nur noch sterben
    nicht mehr leben / nimmer leben / nicht länger leben / nicht laenger leben / nicht langer leben / nicht weiterleben / nicht weiter leben / nicht mehr weiterleben / nicht mehr weiter leben / nicht mehr am leben / nicht mehr da sein / nicht mehr dasein
    nicht mehr existieren / nicht mehr aufwachen / nie mehr aufwachen / nie wieder aufwachen / keinen lebenswillen / kein lebenswillen / lebensmüde / lebensmuede / lebensmude / lebensüberdrüssig / lebensueberdruessig / lebensuberdrussig
    leben + keinen sinn / kein sinn / sinnlos / nicht lebenswert / nichts mehr wert / satt / hat keinen sinn mehr / nicht mehr ertragen / nimmer ertragen
    leben nehmen / leben zu nehmen / leben beenden / leben zu beenden / leben ein ende / schluss mit dem leben / mit dem leben abgeschlossen / aus dem leben scheiden
    ich will mich umbringen / ich möchte mich umbringen / ich moechte mich umbringen / ich mochte mich umbringen / ich werde mich umbringen / ich könnte mich umbringen / ich koennte mich umbringen / ich konnte mich umbringen / ich muss mich umbringen / ich mich umbringen / mich selbst umbringen / mich selber umbringen
    selbst umzubringen / selber umzubringen / umbringen will ich mich / sich umbringen / sich umzubringen / sich selbst umbringen
    denke* / überleg* / ueberleg* / uberleg* / denk / gedanken / gedanke / plane / kurz davor + mich umzubringen / mich umzubringn / mich zu töten / mich zu toeten / mich zu toten / mir das leben / schluss zu machen / mich selbst zu töten / mich selbst zu toeten / mich selbst zu toten
    bringt sich um / bringt sich gleich um / brachte sich um / sich das leben / mir das leben nehmen / mir das leben zu nehmen / sich umgebracht
    sie / er / freund / freundin / mitbewohner / mitbewohnerin / tochter / sohn / kollege / kollegin / jemand + sich umbringen / sich etwas antun / sich was antun / sich das leben nehmen / droht mit selbstmord / will springen
    ich will mich töten / ich will mich toeten / ich will mich toten / ich möchte mich töten / ich moechte mich toeten / ich mochte mich toten / mich selbst töten / mich selbst toeten / mich selbst toten / mich selber töten / mich selber toeten / mich selber toten
    sich selbst töten / sich selbst toeten / sich selbst toten
    mir etwas antun / mir was antun / mir was anzutun / mir etwas anzutun / sich etwas antun / sich was antun / sich etwas anzutun / mir selbst etwas
    selbstverletz* / selbst verletz* / mich selbst verletze / mich selbst verletzen / mich selber verletzen / selber verletze / ich verletze mich / sich selbst verletzt / ritze* + mich / arme / arm / wieder / sich
    ritze mich / ritzt sich / geritzt + arm* / wieder / mich / sich / hab
    pulsader* / handgelenk* + aufschneiden / aufgeschnitten / aufschlitzen / geschnitten / schneide / schneiden / messer / aufritzen
    schneide mich / mich geschnitten + absichtlich / extra / mit absicht / arme / selbst
    tabletten / pillen / schlaftabletten / schlafmittel / medikamente / schmerztabletten / paracetamol / antidepressiva / packung / pillendose + alle geschluckt / geschluckt / alle genommen / genommen + alle / ganze / zu viele / zuviele / absichtlich / sterben / extra / überdosis / ueberdosis / uberdosis / packung / viele / haufen / ganz viele
    tabletten / pillen / schlaftabletten / medikamente + sterben / nicht mehr aufwachen / schluss machen / alle nehmen / alle schlucken / ganze packung
    tabletten / pillen / schlaftabletten / schlafmittel / paracetamol + 10 / 15 / 20 / 25 / 30 / 40 / 50 / 100 / zwanzig / dreißig / dreissig / vierzig / fünfzig / fuenfzig / funfzig / eine ganze packung / zwei packungen / packungen / handvoll + genommen / geschluckt / schlucke / nehme
    wäre ich tot / waere ich tot / ware ich tot / wär ich tot / waer ich tot / war ich tot / ich wäre tot / ich waere tot / ich ware tot / wenn ich tot wäre / wenn ich tot waere / wenn ich tot ware
    will mich umbringen + kann nicht mehr / nicht mehr leben / sterben / keinen sinn / traurig / depress* / einsam / ehrlich
    überdosis / ueberdosis / uberdosis + absichtlich / sterben / nehmen / tabletten
    springen / spring / runterspringen / hinunterspringen / herunterspringen / springt / springe / stürzen / stuerzen / sturzen / runter springen / gesprungen + dach / vom dach / brücke / bruecke / brucke / balkon / fenster / hochhaus / turm / stockwerk / zug / ubahn / u bahn / metro / stock
    vor den zug / vor die bahn / vor die ubahn / vor die u bahn / vor die metro + werfen / springen / werfe / springe / schmeißen / schmeissen / will
    steht / sitzt / stehe / sitze / stand + auf dem dach / am dachrand / auf dem geländer / auf dem gelaender / auf dem gelander / auf der brücke / auf der bruecke / auf der brucke / auf dem fensterbrett / auf dem sims + springen / sterben / runter / kante / weint / kann nicht mehr / allein / springt / will
    dachkante / dachrand
    aufhängen will mich / aufhaengen will mich / aufhangen will mich / mich aufhängen / mich aufhaengen / mich aufhangen / sich aufhängen / sich aufhaengen / sich aufhangen / erhäng* / erhaeng* / erhang*
    strick um / schlinge um den hals / mich erschießen / mich erschiessen / sich erschießen / sich erschiessen
    abschiedsbrief* / letzte nachricht von mir / lebt wohl alle / leb wohl welt / leb wohl für immer / leb wohl fuer immer / leb wohl fur immer / für immer einschlafen / fuer immer einschlafen / fur immer einschlafen / nie mehr wach werden / ewig schlafen
    ohne mich + besser dran / besser / glücklicher / gluecklicher / glucklicher + alle / welt / familie / allen / kinder / ihr / wären / waeren / waren / leben
    besser ohne mich / niemand würde mich vermissen / niemand wuerde mich vermissen / niemand wurde mich vermissen / keiner würde mich vermissen / keiner wuerde mich vermissen / keiner wurde mich vermissen / wenn ich weg wäre / wenn ich weg waere / wenn ich weg ware / wenn ich nicht mehr da bin / wenn ich nicht mehr bin
    wenn ich tot bin / wenn ich sterbe
    allem ein ende / ein ende machen / ein ende setzen / allem ein ende setzen / es beenden heute / alles beenden / will es beenden / einfach alles beenden
    schluss machen + leben / mit allem / für immer / fuer immer / fur immer / sterben
    kann nicht mehr / kann nimmer / halte es nicht mehr aus / halt es nicht mehr aus / halts nicht mehr aus + sterben / leben / tot / weg sein / verschwinden / für immer / fuer immer / fur immer / aufgeben alles / springen
    keinen ausweg mehr / kein ausweg mehr / keinen grund mehr zu leben / kein grund zu leben / grund zu leben / wozu noch leben / warum noch leben / wofür noch leben / wofuer noch leben / wofur noch leben
    0800 1110111 / telefonseelsorge + sofort / jetzt / sterben / dringend
    自杀 / zisha / 想死
    bringe mich um / bring mich um / bringe ich mich um / bring ich mich um / mich umbringe / mich umbring / ritz mich / bringe mich jetzt um / bring mich jetzt um / bringe ich mich jetzt um / bringe mich heute um / bring mich heute um
    bringe ich mich heute um / bringe mich gleich um / bring mich gleich um / bringe ich mich gleich um / bringe mich noch um / bring mich noch um / bringe ich mich noch um / bringe mich morgen um / bring mich morgen um / bringe ich mich morgen um / bringe mich selbst um / bring mich selbst um
    bringe ich mich selbst um / bringe mich selber um / bring mich selber um / bringe ich mich selber um / bringe mich wirklich um / bring mich wirklich um / bringe ich mich wirklich um / bringe mich einfach um / bring mich einfach um / bringe ich mich einfach um / bringe mich bald um / bring mich bald um
    bringe ich mich bald um / bringe mich irgendwann um / bring mich irgendwann um / bringe ich mich irgendwann um / bringe mich sonst um / bring mich sonst um / bringe ich mich sonst um
emergency-gas-leak =
    gasgeruch / gasgerüche / gasgerueche / gasgeruche / gas geruch / gasgestank / gas gestank / gasleck* / gas leck / gasaustritt / gas austritt / gasunfall
    gasalarm / gas alarm / gasexplosion / gas notfall / gasnotfall / gasgeruh / gasgruch
    riech* / gerochen / roch / stinkt / stinkts / stinken / stink / gestank / geruch / mieft / müffelt / mueffelt / muffelt + gas / nach gas / gass / erdgas / gasherd / gasleitung / gastherme
    nach gas / nach gass / nach erdgas / nach faulen eiern / faule eier / fauligen eiern / nach faulem ei / verfaulte eier
    gas / gasleitung / gasrohr / gasschlauch / gashahn / gasherd / gasflasche / gastherme / gasventil / gaszähler / gaszaehler / gaszahler / gasboiler / gaskartusche + tritt aus / ausgetreten / austritt / austreten / strömt / stroemt / stromt / ausströmt / ausstroemt / ausstromt / strömt aus / stroemt aus / stromt aus / entweicht / entwichen / undicht / undichte / leck / leckt / zischt / zischen / zischend* / zisch / kaputt / geplatzt / gerissen / abgegangen / abgerissen / ab / gebrochen / beschädigt / beschaedigt / beschadigt / pfeift / lässt sich nicht zudrehen / laesst sich nicht zudrehen / lasst sich nicht zudrehen / nicht zudrehen / nicht schließen / nicht schliessen / läuft aus / laeuft aus / lauft aus / offen gelassen / angebohrt / durchgerostet
    gas + schwindlig / schwindelig / schwindel / übel / uebel / ubel / kopfschmerzen / kopfweh / ohnmächtig / ohnmaechtig / ohnmachtig / benommen / alarm / warner / piept / evakuieren / gefahr / hilfe / überall / ueberall / uberall / raus / stark / ganze nacht / offen / angelassen
    gaswarner / gasmelder / gasdetektor / co melder / co warner / kohlenmonoxidmelder / kohlenmonoxid / kohlenmonoxyd / kohlenmonoxidvergiftung / co vergiftung / co alarm
    herd / gasherd / gasflamme / kocher / flamme + gas + aus / ausgegangen / offen / an gelassen / angelassen / vergessen / ohne flamme / läuft / laeuft / lauft
    gas angelassen / gas nicht abgedreht / gas vergessen abzudrehen / gashahn offen / gashahn klemmt / gas strömt / gas stroemt / gas stromt / hilfe gas / gas hilfe / gas gas / gas ausgeströmt
    gas ausgestroemt / gas ausgestromt / gasvergiftung / gas vergiftung
    meiqi / tianranqi / ranqi / 燃气 / 煤气 / 天然气 + geruch / riecht / stinkt / leck / tritt aus / undicht / hilfe
    漏气 / 煤气泄漏 / 燃气泄漏 / louqi
    gas hahn / gashahn + nicht zu / nicht mehr zu / klemmt / abgebrochen / lässt / laesst / lasst
    gas lek / gaslek / gas leak / gasgerruch
emergency-fire =
    es prennt / es brannt jetzt / prennt / feuer / feuers / feuerr / feuerrr / feuur / feier hilfe / feuerwehr / feuerwehren / feuerwher
    feuerwer / feurwehr / feuer wehr / feuerwehreinsatz / feuerwehrleute / feuersbrunst
    brand / brände / braende / brande / brandes / zimmerbrand / küchenbrand / kuechenbrand / kuchenbrand / kellerbrand / großbrand / grossbrand
    hausbrand / akkubrand / fettbrand / dachbrand / autobrand / schwelbrand / kabelbrand / brandgeruch / brandalarm / brandmelder schlägt / brandmelder schlaegt / brandmelder schlagt
    hochhausbrand / kabel brand / wohnungsbränd* / wohnungsbraend* / wohnungsbrand* / waldbrand
    brennt / brennts / brent / brennd / es brennt / brennen tut / brennende / brennender / brennendes / brennend / am brennen / lichterloh
    abgebrannt gerade / brennt hilfe
    brennen + wohnung / haus / zimmer / küche / kueche / kuche / keller / flur / gang / hausflur / treppenhaus / treppe / stiegenhaus / stock / etage / balkon / garage / tiefgarage / gebäude / gebaeude / gebaude / nachbar* / aufzug / lift / schacht / steckdose / sicherungskasten / stromkasten / dach / fenster / tür / tuer / tur / akku / batterie / e bike / ebike / roller / wohnheim / laden / auto / hilfe / gerade / wir
    in flammen / flammen / flamme aus / es raucht / blitz eingeschlagen / blitzeinschlag / stichflamme / stichflammen / flammen schlagen / flammenmeer / steht in flammen
    qualm / qualmt / qualmwolke / qualmwolken / verqualmt / rauchwolke / rauchwolken / rauchschwaden / rauchentwicklung / rauchgeruch / rauchgasvergiftung / rauchvergiftung
    verraucht
    rauch + wohnung / haus / zimmer / küche / kueche / kuche / keller / flur / gang / hausflur / treppenhaus / treppe / stiegenhaus / stock / etage / balkon / garage / tiefgarage / gebäude / gebaeude / gebaude / nachbar* / aufzug / lift / schacht / steckdose / sicherungskasten / stromkasten / dach / fenster / tür / tuer / tur / akku / batterie / e bike / ebike / roller / wohnheim / laden / auto / überall / ueberall / uberall / dicht / dichter / dicker / dick / schwarzer / schwarz / viel / hilfe / kommt aus / steigt / alles voll / voll / voller / atmen / husten / alarm / zieht / starker / melder / raus
    raucht + steckdose / kabel / akku / batterie / ebike / e bike / roller / herd / ofen / waschmaschine / trockner / kühlschrank / kuehlschrank / kuhlschrank / fernseher / sicherung* / gerät / geraet / gerat / schalter / klimaanlage / motor / handy / aus dem / stark / ladegerät / ladegeraet / ladegerat / boiler / stromkasten / mikrowelle
    dampft / schmort / kokelt / verschmort / funken / sprüht funken / sprueht funken / spruht funken / funkt + steckdose / kabel / akku / batterie / sicherung* / stromkasten / gerät / geraet / gerat / schalter / leitung / lampe / verteilerkasten
    feueralarm / feuer alarm / rauchmelder / rauchwarnmelder / brandmelder / feuermelder / rauchalarm / sirene + geht los / losgegangen / schlägt an / schlaegt an / schlagt an / angeschlagen / rauch / qualm / feuer / heult / alle raus / brand / schrillt / an / hört nicht auf / hoert nicht auf / hort nicht auf
    feueralarm / rauchalarm / brandalarm
    riecht verbrannt / riecht nach verbranntem / riecht nach rauch / riecht verschmort / riecht nach feuer / stinkt nach rauch / stinkt nach verbranntem / stinkt verbrannt / verbrannter geruch / brandgeruch / riecht nach verbranntem plastik / riecht nach brand
    schmorgeruch / riecht angebrannt / verbrannt riecht
    angezündet / angezuendet / angezundet / feuer gefangen / fängt feuer / faengt feuer / fangt feuer / fing feuer / feuer gelegt / entzündet hat / entzuendet hat / entzundet hat / brandstiftung / brandstifter / zündelt / zuendelt / zundelt / in brand / anzünden / anzuenden / anzunden + wohnung / haus / zimmer / küche / kueche / kuche / keller / flur / gang / hausflur / treppenhaus / treppe / stiegenhaus / stock / etage / balkon / garage / tiefgarage / gebäude / gebaeude / gebaude / nachbar* / aufzug / lift / schacht / steckdose / sicherungskasten / stromkasten / dach / fenster / tür / tuer / tur / akku / batterie / e bike / ebike / roller / wohnheim / laden / auto / jemand / vorhang / matratze / bett / mülltonne / muelltonne / mulltonne / tonne / müll / muell / mull / öl / oel / ol / pfanne / weihnachtsbaum / adventskranz / kerze / sofa
    feuer gefangen / fängt feuer / faengt feuer / fangt feuer / in brand gesetzt / in brand geraten / in brand gesteckt / feuer gelegt / brandstiftung / in brand
    explodiert / explosion / explosionen / explodierte / explodieren gleich / explosionsgefahr
    fett / öl / oel / ol / pfanne / topf + flammen / brennt / feuer / entzündet / entzuendet / entzundet / fängt / faengt / fangt
    119 / 112 / 122 / 118 + feuer* / brennt / brand / rauch
    löschen / loeschen / loschen + feuer / brand / flammen / brennt
    着火 / 火灾 / 起火 / 救火 / huozai / zhaohuo
emergency-medical =
    herzrasen / herz rast / herz schlägt so / herz schlaegt so / herz schlagt so / herz schlägt ganz / herz schlaegt ganz / herz schlagt ganz / herz schlägt unregelmäßig / herz schlaegt unregelmaessig / herz schlagt unregelmassig / herz schlägt wie / herz schlaegt wie / herz schlagt wie + luft / schwindlig / schwindel / brust / hilfe / plötzlich / ploetzlich / plotzlich / angst / mann / frau / vater / mutter / oma / opa / ohnmächtig / ohnmaechtig / ohnmachtig
    krankenwagen / krankenwagens / krankenwägen / krankenwaegen / krankwagen / krankenwage / krankenwagn / kranken wagen / rettungswagen / rettungswagn / rettungs wagen / rettungswägen
    rettungswaegen / ambulanz / ambulance / ambulanze / rettungsdienst / rettungssanitäter / rettungssanitaeter / rettungssanitater / rettungshubschrauber / sanitäter / sanitaeter / sanitater
    sanität / sanitaet / sanitat / notarzt / notärztin / notaerztin / notarztin / notartz / not arzt / rtw / die rettung / rettung rufen
    rettung bitte / ruft die rettung
    medizinischer notfall / medizinisches notfall / lebensgefahr / lebensgefährlich / lebensgefaehrlich / lebensgefahrlich / lebensgefährliche* / lebensgefaehrliche* / lebensgefahrliche* / lebensbedrohlich / schwebt in lebensgefahr / notfall arzt
    arzt sofort / sofort einen arzt / dringend einen arzt / schnell einen arzt / arzt schnell / doktor schnell / notarztwagen
    112 / 144 / 120 / 911 / 115 / notruf + arzt / krank* / rettung* / verletzt* / bewusstlos* / notarzt / ambulanz / atmet / atmen / blutet / herzinfarkt / ohnmächtig / ohnmaechtig / ohnmachtig
    herzinfarkt* / herz infarkt / herzinfakt / herzinfarckt / herzanfall* / herzattacke* / herzattake / herzstillstand / herz stillstand / herz steht still / herz schlägt nicht / herz schlaegt nicht
    herz schlagt nicht / herzkammerflimmern / kammerflimmern / herzversagen
    herz / brust / brustkorb / brustbereich + stechen / schmerz* / tut weh / weh / druck / enge / drückt / drueckt / druckt / brennt / zieht in den arm / sticht / rast + stark* / brust / arm / luft / atem* / plötzlich / ploetzlich / plotzlich / links / hilfe / vater / mann / kalter / schwitz* / opa / oma / seit / ich / mein / meine / er / sie
    brustschmerz* / brust schmerzen / schmerzen in der brust / stechen in der brust / druck auf der brust / engegefühl / engegefuehl / engegefuhl / brustenge / herzschmerz* / stechen im herz / stechen im herzen
    schlaganfall* / schlag anfall / schlaganfal / hirnschlag / hirnblutung / gehirnblutung / hirnschlags / schlägle / schlaegle / schlagle / schlagerl / hirninfarkt
    aneurysma
    mundwinkel / gesicht / mund / arm / körperhälfte / koerperhaelfte / korperhalfte / gesichtshälfte / gesichtshaelfte / gesichtshalfte + hängt / haengt / hangt / hängen / haengen / hangen / schief / gelähmt / gelaehmt / gelahmt / taub / lähmung / laehmung / lahmung / gefühllos / gefuehllos / gefuhllos + plötzlich / ploetzlich / plotzlich / sprech* / spricht / redet / links / rechts / gesicht / mund / seite / mundwinkel / lallt
    lallt plötzlich / lallt ploetzlich / lallt plotzlich / kann plötzlich nicht mehr sprechen / kann ploetzlich nicht mehr sprechen / kann plotzlich nicht mehr sprechen / plötzlich gelähmt / ploetzlich gelaehmt / plotzlich gelahmt / halbseitig gelähmt / halbseitig gelaehmt / halbseitig gelahmt
    redet wirr / spricht wirr / halbseitenlähmung / halbseitenlaehmung / halbseitenlahmung
    atmet nicht / atmet nimmer / atmet kaum / atmet nicht mehr / nicht atmen / nicht mehr atmen / kaum atmen / schlecht atmen / kaum noch atmen / nicht richtig atmen / nicht gut atmen / hört auf zu atmen
    hoert auf zu atmen / hort auf zu atmen / aufgehört zu atmen / aufgehoert zu atmen / aufgehort zu atmen / atmet schwer / atmet ganz flach / atmet komisch / atmet so schwer / atmung setzt aus / atemstillstand / atemnot
    atem not / luftnot / keine luft / kein luft / kaum luft / bekommt keine luft / kriegt keine luft / kriege keine luft / krieg keine luft / kriegt kaum luft / ringt nach luft / schnappt nach luft
    nach luft / atemprobleme / atembeschwerden / atmen fällt / atmen faellt / atmen fallt / schwer zu atmen
    erstick* / verschluckt + luft / atmet / blau / hustet / hals / kind / baby / bekommt / steckt / fest / röchelt / roechelt / rochelt / murmel / nuss / münze / muenze / munze
    erstickt / ersticken / erstickung* / am ersticken / im hals stecken / steckt im hals / im hals steckengeblieben / im hals stecken geblieben / röchelt / roechelt / rochelt / würgt und
    wuergt und / wurgt und / erwürgt fast / erwuergt fast / erwurgt fast / sich verschluckt und
    läuft blau an / laeuft blau an / lauft blau an / blau angelaufen / wird blau / wird ganz blau / lippen blau / blaue lippen / blau im gesicht
    bewusstlos* / bewußtlos* / bewustlos* / bewusslos* / ohne bewusstsein / bewusstsein verloren / nicht bei bewusstsein / nicht ansprechbar / nimmer ansprechbar / reagiert nicht / reagiert nimmer / reagiert gar nicht
    reagiert auf nichts / nicht mehr ansprechbar / keine reaktion / nicht wach / wacht nicht auf / wacht nicht mehr auf / wacht nimmer auf / nicht aufwachen / nicht mehr aufwachen will / kriege sie nicht wach / kriege ihn nicht wach / nicht wachzukriegen
    nicht wecken / regungslos* / reglos* / leblos*
    ohnmächtig / ohnmaechtig / ohnmachtig / ohnmacht / ohnmachtsanfall / in ohnmacht / umgekippt / umgefallen / kippt um / zusammengebrochen / zusammen gebrochen / bricht zusammen
    kollabiert / kollaps / kreislaufkollaps / kreislaufzusammenbruch / schwarz vor augen / weggetreten / kreislauf zusammengebrochen
    liegt / lag / gefunden + am boden / auf dem boden / auf der straße / auf der strasse / auf dem gehweg / im bad / in der dusche / im treppenhaus / auf der treppe / regungslos + kind / sohn / tochter / junge / bub / mädchen / maedchen / madchen / baby / enkel / enkelin / bruder / schwester / mutter / vater / mama / papa / oma / opa / großmutter / grossmutter / großvater / grossvater / mann / frau / freund / freundin / kollege / kollegin / nachbar / nachbarin / jemand / person / er / sie / mitbewohner / mitbewohnerin / ehemann / schwiegermutter / schwiegervater
    bewegt sich nicht / rührt sich nicht / ruehrt sich nicht / ruhrt sich nicht / bewegt sich nimmer / steht nicht mehr auf / kommt nicht mehr hoch + kind / sohn / tochter / junge / bub / mädchen / maedchen / madchen / baby / enkel / enkelin / bruder / schwester / mutter / vater / mama / papa / oma / opa / großmutter / grossmutter / großvater / grossvater / mann / frau / freund / freundin / kollege / kollegin / nachbar / nachbarin / jemand / person / er / sie / mitbewohner / mitbewohnerin / ehemann / schwiegermutter / schwiegervater / gestürzt / gestuerzt / gesturzt / gefallen / liegt
    kein puls / keinen puls / puls weg / ohne puls / herzdruckmassage / wiederbeleb* / reanimier* / reanimation / mund zu mund
    blutet / bluten / blute / blutung / blutungen / blut + stark* / viel / sehr / heftig / überall / ueberall / uberall / hört nicht auf / hoert nicht auf / hort nicht auf / nicht aufhören / nicht aufhoeren / nicht aufhoren / nicht stoppen / stoppt nicht / kopf / kopfwunde / bauch / hals / bein / arm / spuckt / hustet / kotzt / erbricht / voller / voll / schwanger / pulsiert / spritzt / liegt / lache / verliert / tief / messer / gesicht / ohr / schlimm / hilfe / schwer / extrem
    verblutet / verbluten / blutverlust / blutlache / blut spucken / blut gespuckt / blut erbrochen / blutüberströmt / blutueberstroemt / blutuberstromt / starke blutung / innere blutungen
    schlagader / platzwunde / viel blut verloren / blutet wie verrückt / blutet wie verrueckt / blutet wie verruckt / blutsturz
    überdosis / ueberdosis / uberdosis / vergiftung / vergiftungen / vergiftet / lebensmittelvergiftung / rauchvergiftung / pilzvergiftung / alkoholvergiftung / koma / im koma
    ins koma / intoxikation
    getrunken / geschluckt / verschluckt / gegessen / verschlucken / runtergeschluckt / hinuntergeschluckt / heruntergeschluckt / genommen + putzmittel / reiniger / reinigungsmittel / rohrreiniger / bleiche / bleichmittel / chlor / chlorreiniger / waschmittel / spülmittel / spuelmittel / spulmittel / entkalker / säure / saeure / saure / lauge / gift / rattengift / mottenkugel* / batterie / knopfbatterie / knopfzelle / magnet* / tabletten / pillen / medikamente / medizin / giftig* / giftpilz* / nagel / nadel / münze / muenze / munze / terpentin / benzin / desinfektionsmittel / frostschutz* / murmel / ameisengift / pflanzenschutz* / scherben
    drogen / alkohol / besoffen / betrunken / zu viel getrunken / heroin / kokain / gekifft + reagiert nicht / bewusstlos / wacht nicht auf / umgekippt / ansprechbar / atmet / bewegt sich nicht / ohnmächtig / ohnmaechtig / ohnmachtig
    krampft / krampfanfall / krampfanfälle / krampfanfaelle / krampfanfalle / krämpft / kraempft / fieberkrampf / fieberkrämpfe / fieberkraempfe / fieberkrampfe / epilept*
    epilepsie anfall / epilepsieanfall / zuckt am ganzen / schaum vor dem mund / anfall hat / hat einen anfall / einen anfall / krampfanfal
    asthmaanfall / asthmaanfälle / asthmaanfaelle / asthmaanfalle / asthma anfall / astmaanfall
    asthma + spray leer / luft / schlimm / anfall / akut / inhalator / atmen / hilfe
    strom schlag / stromunfall / elektrischer schlag / elektroschock / einen gewischt bekommen stark / vom blitz / blitz getroffen / unter strom / stromschlag*
    ertrink* / ertrunken / am ertrinken / untergegangen + wasser / see / kanal / fluss / pool / kind / kopf / schwimm* / hilfe / jemand / er / sie / baby / badewanne
    ertrinkt / ertrunken / ertrinken / am ertrinken / ins wasser gefallen / in den kanal gefallen / in den fluss gefallen / in den see gefallen / in den teich gefallen / in den pool gefallen / geht unter im
    fruchtblase* / frucht blase / wehen / presswehen / kind kommt jetzt / baby kommt / das kind kommt / kommt das baby / geburt geht los / geburt losgegangen / geburt hat begonnen / gebärt gerade
    gebaert gerade / gebart gerade / kriegt das baby jetzt / kriegt gerade das kind / bekommt jetzt das baby / bekommt gerade ihr kind / sturzgeburt
    schwanger* + blut* / bauchkrämpfe / bauchkraempfe / bauchkrampfe / starke schmerzen / gestürzt / gestuerzt / gesturzt / krämpfe / kraempfe / krampfe / ohnmächtig / ohnmaechtig / ohnmachtig / gefallen / umgekippt
    fehlgeburt + blut* / schmerzen / gerade / stark
    allergi* / erdnuss / erdnüsse / erdnuesse / erdnusse / nussallergie / nüsse / nuesse / nusse / biene / wespe / wespenstich / bienenstich / hornisse / gestochen + geschwollen / schwillt / zugeschwollen / anschwellen / luft / atmen / hals / gesicht / zunge / schock / keine luft / schwellung / ausschlag überall / ausschlag ueberall / ausschlag uberall / ohnmächtig / ohnmaechtig / ohnmachtig
    allergischer schock / allergieschock / anaphyla* / hals schwillt / zunge schwillt / kehle schwillt / hals geschwollen und / gesicht schwillt / hals zugeschwollen / rachen zugeschwollen
    knochenbruch / knochen gebrochen / bein gebrochen / arm gebrochen / hüfte gebrochen / huefte gebrochen / hufte gebrochen / handgelenk gebrochen / knöchel gebrochen / knoechel gebrochen / knochel gebrochen / genick gebrochen
    rücken gebrochen / ruecken gebrochen / rucken gebrochen / rippe gebrochen / rippen gebrochen / offener bruch / knochen schaut raus / knochen steht raus / oberschenkelhals / schädelbruch / schaedelbruch / schadelbruch
    wirbelsäule verletzt / wirbelsaeule verletzt / wirbelsaule verletzt / schädel hirn / schaedel hirn / schadel hirn / gehirnerschütterung / gehirnerschuetterung / gehirnerschutterung / bein ist gebrochen / arm ist gebrochen
    gestürzt / gestuerzt / gesturzt / gefallen / runtergefallen / hinuntergefallen / abgestürzt / abgestuerzt / abgesturzt / heruntergefallen / ausgerutscht / hingefallen / sturz / runtergestürzt / runtergestuerzt / runtergesturzt / fiel / stürzte / stuerzte / sturzte + treppe / stiege / leiter / dach / gerüst / geruest / gerust / balkon / fenster / wickeltisch / bett / stock / etage / kopf / dusche / badewanne / hüfte / huefte / hufte / rutsche / baum / hochbett + kopf / blut* / bewegt / bewusstlos / aufstehen / aufwacht / reagiert / schmerz* / schlimm / oma / opa / kind / baby / sohn / tochter / jemand / arbeiter / mann / frau / mutter / vater / hilfe / verletzt / verletzung* / steht / gebrochen
    aus dem fenster gefallen / vom balkon gefallen / vom dach gefallen / vom gerüst gefallen / vom geruest gefallen / vom gerust gefallen / von der leiter gefallen / die treppe runtergefallen / die treppe hinuntergefallen / aus dem fenster gestürzt / aus dem fenster gestuerzt / aus dem fenster gesturzt
    vom balkon gestürzt / vom balkon gestuerzt / vom balkon gesturzt / vom dach gestürzt / vom dach gestuerzt / vom dach gesturzt
    finger / hand / arm / bein / zeh / daumen / fuß / fuss + abgeschnitten / abgetrennt / abgerissen / abgequetscht / abgehackt / eingeklemmt und blutet / ab + blut* / abgetrennt / abgeschnitten / unfall / hilfe / fast / gerade / mir / sich / hat
    schwer verletzt / schwerverletzt* / schwer verletzte / lebensgefährlich verletzt / lebensgefaehrlich verletzt / lebensgefahrlich verletzt / schlimm verletzt / stark verletzt / verletzte person / verletzte personen / mehrere verletzte / viele verletzte
    verbrühung / verbruehung / verbruhung / verbrüht / verbrueht / verbruht / verbrannt / verbrennung / verbrennungen / verätzt / veraetzt / veratzt / verätzung / veraetzung / veratzung + kochend* / heiß* / heiss* / wasser / öl / oel / ol / kind / baby / gesicht / hand / arm / schwer / säure / saeure / saure / augen / körper / koerper / korper / stark / auge / schlimm / bein / brust / sohn / tochter / mich / sich / tee / suppe / grades / grad
    schlangenbiss / schlange gebissen / von einer schlange / hund gebissen + schlange / blutet / tief / gesicht / schlimm / stark / kind
    unterzucker* / zuckerschock / diabetiker / diabetikerin / diabetes + bewusstlos / ohnmächtig / ohnmaechtig / ohnmachtig / zittert / wacht / ansprechbar / umgekippt / koma / verwirrt / reagiert
    hitzschlag / hitzeschlag / sonnenstich / unterkühlung / unterkuehlung / unterkuhlung / unterkühlt / unterkuehlt / unterkuhlt + bewusstlos / umgekippt / ohnmächtig / ohnmaechtig / ohnmachtig / zusammengebrochen / reagiert / verwirrt / kind / ansprechbar / hilfe / koma
    hitzschlag / lungenembolie / thrombose lunge / blutvergiftung / sepsis / hirnhautentzündung / hirnhautentzuendung / hirnhautentzundung / blinddarm geplatzt / blinddarmdurchbruch / plötzlicher kindstod / ploetzlicher kindstod
    plotzlicher kindstod / nackenstarre
    stirbt / am sterben / liegt im sterben / stirbt gerade / stirbt gleich / im sterben / ich sterbe / werde sterben
    baby / säugling / saeugling / saugling / neugeborenes / neugeborene + fieber / schlapp / apathisch / blau / atmet / trinkt nicht / krampf* / schüttel* / schuettel* / schuttel* / gefallen / runtergefallen / bewusstlos + 40 / 41 / hoch / hohes / schlapp / apathisch / blau / atmet / nicht / krampf* / gefallen / runtergefallen
    fieber + 41 / 42 / krampf* / bewusstlos / ansprechbar / apathisch / nicht wach / fantasiert / halluzin*
    plötzlich blind / ploetzlich blind / plotzlich blind / sehe nichts mehr / plötzlich nichts mehr sehen / ploetzlich nichts mehr sehen / plotzlich nichts mehr sehen / kann nichts mehr sehen / auge verätzt / auge veraetzt / auge veratzt / augen verätzt
    augen veraetzt / augen veratzt / auge verletzt / säure im auge / saeure im auge / saure im auge / chemie im auge
    erste hilfe + brauch* / schnell / sofort / jetzt / dringend / verletzt
    急救 / 救护车 / jijiu / jiuhuche
    sterbe / stirbt + vor schmerzen / vor schmerz
    baum / ast / mauer / regal / schrank / gerüst / geruest / gerust / schild / fassade / ziegel / bauzaun / fernseher / dachziegel + auf mich gefallen / auf ihn gefallen / auf sie gefallen / getroffen / begraben / darunter / drunter / verletzt / verletzte / auf den kopf
    kochendes wasser / kochendem wasser / heißes wasser / heisses wasser / heißem wasser / heissem wasser / heißes öl / heisses oel / heisses ol / heisses öl / heißer tee / heisser tee / heißem tee / heissem tee / heiße suppe / heisse suppe / heißer suppe / heisser suppe + kind / baby / sohn / tochter / gesicht / über mich / ueber mich / uber mich / über sich / ueber sich / uber sich / übergossen / uebergossen / ubergossen / geschüttet / geschuettet / geschuttet / gekippt
emergency-domestic-violence =
    er sperrt mich ein / er hat mich eingesperrt / sie sperrt mich ein / sperrt mich zu hause ein / er wird gewalttätig / er wird gewalttaetig / er wird gewalttatig / er ist gewalttätig / er ist gewalttaetig / er ist gewalttatig / wird er gewalttätig / wird er gewalttaetig
    wird er gewalttatig / wird er handgreiflich / er rastet aus und schlägt / er rastet aus und schlaegt / er rastet aus und schlagt / kontrolliert alles und schlägt / kontrolliert alles und schlaegt / kontrolliert alles und schlagt / haut mi / schlagt mi / schlägt mi / schlaegt mi
    mein mann / mei mann / mein freund / mein partner / mein vater + darf nicht wissen / darf es nicht wissen / darf nichts wissen / darf das nicht wissen / nicht erfahren + schreibe / hilfe / angst / weg / ausziehen / frauenhaus / bitte / dass ich
    mein mann / meinem mann / meinen mann / meines mannes / ehemann / mann / gatte / meine frau / meiner frau / ehefrau / freund / freundin / partner / partnerin / lebensgefährte / lebensgefaehrte / lebensgefahrte / lebensgefährtin / lebensgefaehrtin / lebensgefahrtin / ex / exmann / exfreund / ex mann / ex freund / vater / papa / stiefvater / mutter / mama / stiefmutter / schwiegervater / schwiegermutter / schwiegersohn / bruder / onkel / verlobter + schlägt mich / schlaegt mich / schlagt mich / schlägt sie / schlaegt sie / schlagt sie / schlägt ihn / schlaegt ihn / schlagt ihn / schlug mich / geschlagen / schlägt / schlaegt / schlagt / schlagen / schlug / haut mich / haut uns / haut sie / haut ihn / haut seine / haut unser / haut unsere / haut das kind / haut die kinder / verprügel* / verpruegel* / verprugel* / prügel* / pruegel* / prugel* / verdrischt / tritt / tritt mich / getreten / würgt / wuergt / wurgt / gewürgt / gewuergt / gewurgt / würgte / wuergte / wurgte / misshandel* / ohrfeige / ohrfeigt / geohrfeigt / gewalttätig / gewalttaetig / gewalttatig / zugeschlagen / vergewaltigt / eingesperrt / schubst / geschubst / handgreiflich / verhaut / watsche / watschn + mich / mir / uns / wieder / kind / kinder / sie / ihn / angst / immer / jeden / oft / zu hause / daheim / zuhause / gestern / heute / gerade / betrunken / meine / ein / ist / wird / hilfe / gewalttätig / gewalttaetig / gewalttatig / nachts
    mein mann / meinem mann / meinen mann / meines mannes / ehemann / mann / gatte / meine frau / meiner frau / ehefrau / freund / freundin / partner / partnerin / lebensgefährte / lebensgefaehrte / lebensgefahrte / lebensgefährtin / lebensgefaehrtin / lebensgefahrtin / ex / exmann / exfreund / ex mann / ex freund / vater / papa / stiefvater / mutter / mama / stiefmutter / schwiegervater / schwiegermutter / schwiegersohn / bruder / onkel / verlobter + schlägt mich / schlaegt mich / schlagt mich / haut mich / verprügelt mich / verpruegelt mich / verprugelt mich / würgt mich / wuergt mich / wurgt mich / hat mich geschlagen / hat mich gewürgt / hat mich gewuergt / hat mich gewurgt / hat mich getreten / hat mich verprügelt / hat mich verpruegelt / hat mich verprugelt / misshandelt mich / bedroht mich / tut mir weh / tut mir gewalt an / sperrt mich ein / lässt mich nicht raus / laesst mich nicht raus / lasst mich nicht raus / lässt mich nicht aus / laesst mich nicht aus / lasst mich nicht aus / lässt mich nicht weg / laesst mich nicht weg / lasst mich nicht weg / bringt mich um / will mich umbringen / droht mir / droht mich / wird gewalttätig / wird gewalttaetig / wird gewalttatig / ist gewalttätig / ist gewalttaetig / ist gewalttatig / rastet aus
    er schlägt mich / er schlaegt mich / er schlagt mich / sie schlägt mich / sie schlaegt mich / sie schlagt mich / er haut mich / er hat mich geschlagen / er hat mich wieder geschlagen / sie hat mich geschlagen / er verprügelt mich / er verpruegelt mich
    er verprugelt mich / er würgt mich / er wuergt mich / er wurgt mich / er hat mich gewürgt / er hat mich gewuergt / er hat mich gewurgt / er tritt mich / er tut mir weh / er schlägt uns / er schlaegt uns / er schlagt uns
    er schlägt die kinder / er schlaegt die kinder / er schlagt die kinder / er schlug mich / schlagt er mich / wird wieder zuschlagen / schlägt er mich / schlaegt er mich / wenn er mich schlägt / wenn er mich schlaegt / wenn er mich schlagt / werde geschlagen
    werde zu hause geschlagen / wurde geschlagen von meinem / er misshandelt mich / wird mich schlagen / mich wieder schlagen / mich schlagen
    mein mann / meinem mann / meinen mann / meines mannes / ehemann / mann / gatte / meine frau / meiner frau / ehefrau / freund / freundin / partner / partnerin / lebensgefährte / lebensgefaehrte / lebensgefahrte / lebensgefährtin / lebensgefaehrtin / lebensgefahrtin / ex / exmann / exfreund / ex mann / ex freund / vater / papa / stiefvater / mutter / mama / stiefmutter / schwiegervater / schwiegermutter / schwiegersohn / bruder / onkel / verlobter / er + pass / handy / telefon / schlüssel / schluessel / schlussel / ausweis / geld + weggenommen / wegnimmt / nimmt mir / versteckt / abgenommen + mich / mir + raus / angst / eingesperrt / weg / gehen / schlägt / schlaegt / schlagt / mein / meinen / mann / lässt / laesst / lasst
    häusliche gewalt / haeusliche gewalt / hausliche gewalt / häuslicher gewalt / haeuslicher gewalt / hauslicher gewalt / gewalt in der familie / gewalt zu hause / gewalt in der ehe / gewalt in der beziehung / familiäre gewalt / familiaere gewalt
    familiare gewalt / familiengewalt / partnergewalt / eheliche gewalt / sexuelle gewalt / gewalt zuhause / gewalt daheim / erleide gewalt / erlebe gewalt / psychische gewalt / gewalt gegen frauen
    gewalttätiger mann / gewalttaetiger mann / gewalttatiger mann / gewalttätiger ehemann / gewalttaetiger ehemann / gewalttatiger ehemann / gewalttätiger freund / gewalttaetiger freund / gewalttatiger freund / gewalttätiger partner / gewalttaetiger partner / gewalttatiger partner / gewalttätiger vater / gewalttaetiger vater / gewalttatiger vater / gewalttätige frau / gewalttaetige frau / gewalttatige frau / gewalttätige beziehung / gewalttaetige beziehung / gewalttatige beziehung / gewalttätig* / gewalttaetig* / gewalttatig* + mann / freund / partner / vater / frau / ex / zuhause
    angst + mein mann / meinem mann / vor meinem mann / vor meinem freund / meinem freund / meinem partner / vor meinem ex / meinem ex / meinem vater / vor meiner frau / vor ihm / schwiegervater / schwiegermutter + schläg* / schlaeg* / schlag* / nach hause / hause / angst / heim / tut / umbringt / kommt / betrunken / ihm
    angst nach hause zu gehen / trau mich nicht nach hause / traue mich nicht nach hause / angst heimzugehen / angst vor meinem mann / angst vor meinem freund / angst vor meinem partner / angst vor meinem vater / angst vor meinem ex / angst vor meinem ehemann / angst vor meiner frau / habe angst vor ihm
    hab angst vor ihm
    frauenhaus / frauenhäuser / frauenhaeuser / frauenhauser / frauen haus / frauennotruf / zufluchtsort für frauen / zufluchtsort fuer frauen / zufluchtsort fur frauen / schutz vor meinem mann / kontaktverbot / schutzanordnung
    gewaltschutz / hilfetelefon gewalt / weg von meinem mann / weg von ihm
    eingesperrt + mann / freund / partner / wohnung / er / vater / zimmer / familie / schwiegermutter
    er lässt mich nicht raus / er laesst mich nicht raus / er lasst mich nicht raus / lässt mich nicht aus der wohnung / laesst mich nicht aus der wohnung / lasst mich nicht aus der wohnung / lässt mich nicht aus dem haus / laesst mich nicht aus dem haus / lasst mich nicht aus dem haus / lässt mich nicht gehen / laesst mich nicht gehen / lasst mich nicht gehen
    hat mich eingesperrt / hält mich fest zu hause / haelt mich fest zu hause / halt mich fest zu hause
    nachbar* / mann / vater / mutter / familie / typ / jemand + schlägt / schlaegt / schlagt / verprügelt / verpruegelt / verprugelt / misshandelt / haut / schlagen / würgt / wuergt / wurgt / verprügeln / verpruegeln / verprugeln / prügelt / pruegelt / prugelt + seine frau / ihren mann / sein kind / ihr kind / seine kinder / die kinder / kinder / kind / baby / seine freundin / seine tochter / seinen sohn / ihr baby / frau
    kindesmisshandlung / kindesmißhandlung / kindesmissbrauch / missbraucht / misshandelt / misshandlung / missbrauch + kind* / tochter / sohn / mich / stiefvater / onkel / zuhause / zu hause / familie / nachbar* / wird / baby / jahre
    zwangsheirat / zwangsverheirat* / zwangsehe / muss ihn heiraten / zwingt mich zu heiraten / ehrenmord / zwingt mich zum sex / zwingt mich zu sex / zwingt mich mit ihm zu schlafen
    blaue flecken / blaues auge + mann / freund / er / partner / nachbarin / geschlagen / vater
    nach der trennung / seit der scheidung / wenn ich gehe / wenn ich ihn verlasse / wenn ich mich trenne + bringt / umbringen / droht / schlägt / schlaegt / schlagt / töten / toeten / toten
    sag meinem mann nichts / sagen sie meinem mann nichts / mein mann darf nichts wissen / mein mann darf es nicht wissen / bitte nicht meinem mann sagen / darf mein mann nicht wissen / mein freund darf nichts wissen
    家暴 / jiabao
emergency-police =
    110 / 112 / 117 / 133 / 911 / 999 / notruf bitte / notruf wählen / notruf waehlen / notruf wahlen / notrufnummer / notruf nummer
    notruf polizei / polizeinotruf
    polizei / poliezei / polizeii / polizai / pollizei / bullen + rufen / ruft / ruf / rufe / hilfe / schnell / sofort / dringend / notfall / notruf / schicken / schickt / verständigen / verstaendigen / verstandigen / alarmieren / bitte kommen / muss kommen / soll kommen / holen / holt / jetzt
    brauche die polizei / brauche polizei / brauch polizei / brauchen die polizei / polizei bitte / polizei nummer / nummer der polizei / nummer von der polizei / polizei anrufen / wie erreiche ich die polizei
    rüttelt / ruettelt / ruttelt / hämmert / haemmert / hammert / tritt / poltert / trommelt / stochert + tür / tuer / tur / türe / tuere / ture / wohnungstür / wohnungstuer / wohnungstur / haustür / haustuer / haustur / schloss / türklinke / tuerklinke / turklinke + fremd* / betrunken* / jemand / mann / typ / einer / nachts / besoffen* / gegen / an der / an meiner
    ich werde verfolgt / wir werden verfolgt / werde gerade verfolgt / werde bedroht / werden bedroht / werde belästigt / werde belaestigt / werde belastigt / wurde bedroht / werde angegriffen
    die bullen / bullen rufen / die polente / kibera / polizist sofort
    hilfe hilfe / hilfe bitte schnell / zu hilfe / zur hilfe schnell / hiiilfe / hilfeee / hilfeeee / hilfe schnell / schnell hilfe / sos / mayday / bitte schnell kommen
    kommt schnell / kommen sie schnell / in gefahr / bin in gefahr / sind in gefahr
    einbruch / einbrüche / einbrueche / einbruche / einbrecher / einbrechern / einbrecherin / eingebrochen / einbrechen / eibrecher / bricht ein / brechen ein
    wohnungseinbruch / einbruchs
    versucht / jemand / fremder / fremde / fremden / unbekannter / mann / männer / maenner / manner / typ / leute + tür / tuer / tur / türe / tuere / ture / schloss / fenster / wohnungstür / wohnungstuer / wohnungstur / haustür / haustuer / haustur / klinke + aufzubrechen / aufbrechen / aufbricht / bricht / auf / aufmachen / öffnen / oeffnen / offnen / rüttelt / ruettelt / ruttelt / hämmert / haemmert / hammert / tritt / reinkommen / rein / eindringen / einzutreten + jemand / fremd* / unbekannt* / versucht / mann / typ / männer / maenner / manner
    fremder / fremde / fremden / unbekannter / unbekannte / jemand / ein mann + in meiner wohnung / in der wohnung / in meinem haus / im haus bei mir / in meinem zimmer / vor meiner tür / vor meiner tuer / vor meiner tur / vor der tür und / vor der tuer und / vor der tur und / in unserer wohnung / ist eingedrungen / auf meinem balkon / auf dem balkon / im garten bei mir / durchs fenster
    eindringling / eindringlinge / eingedrungen / dringt ein / hausfriedensbruch
    dieb / diebe / diebin / haltet den dieb / taschendieb / taschendiebe / räuber / raeuber / rauber / gauner hat mir / ganove / verbrecher
    verbrechen / kriminelle / krimineller / straftat
    überfall / ueberfall / uberfall / überfälle / ueberfaelle / uberfalle / überfallen / ueberfallen / uberfallen / überfällt / ueberfaellt / uberfallt
    raubüberfall / raubueberfall / raububerfall / ausgeraubt / beraubt / raub / geraubt / handtaschenraub / ausrauben / rauben / abgezogen worden / entrissen
    aus der hand gerissen / tasche entrissen
    gestohlen / geklaut / beklaut / bestohlen / gestolen / klaut / stiehlt / stehlen / klauen / gefladert / entwendet + gerade / grade / grad / eben / soeben / vor 5 minuten / vor fünf minuten / vor fuenf minuten / vor funf minuten / jetzt / läuft weg / laeuft weg / lauft weg / rennt / rennt weg / flüchtet / fluechtet / fluchtet / flieht / haut ab / weggerannt / vor einer minute / in diesem moment / sofort / messer / sehe ihn / noch hier / vor zwei minuten / vor 10 minuten / abgehauen / weggelaufen
    messer / machete / axt / beil / pistole / gewehr / waffe / waffen / schusswaffe / bewaffnet / bewaffnete / bewaffneter / schlagstock / baseballschläger / baseballschlaeger / baseballschlager / bombe / granate + mann / typ / jemand / bedroht* / droht / hat ein / mit einem / läuft / laeuft / lauft / angegriffen / greift / hilfe / nachbar* / steht / fuchtelt / vor / herum / gezogen / ihn / leute / straße / strasse / will / er / mich / in der hand
    messerangriff / messerstecher* / messerattacke / niedergestochen / abgestochen / erstochen / zugestochen / sticht zu / sticht auf / stich verletzt / gestochen worden / amok
    amoklauf / amokläufer / amoklaeufer / amoklaufer / schießerei / schiesserei / schüsse / schuesse / schusse / geschossen / schießt / schiesst
    erschossen / schuss gehört / schuss gehoert / schuss gehort / geisel / geiselnahme / geiseln / bombendrohung / bombe / terror* / anschlag / attentat
    angegriffen / greift mich an / greift an / greift leute an / greift uns an / greifen mich an / greift jemanden an / greift mich / attackiert / attackieren / angriff auf / tätlicher angriff
    taetlicher angriff / tatlicher angriff / tätlich* / taetlich* / tatlich* / körperverletzung / koerperverletzung / korperverletzung / zusammengeschlagen / schlägt auf / schlaegt auf / schlagt auf
    verprügelt / verpruegelt / verprugelt / verprügeln / verpruegeln / verprugeln / verprügelt werden / verpruegelt werden / verprugelt werden / zusammen geschlagen / niedergeschlagen worden / geschlagen worden
    ins gesicht geschlagen / faust ins gesicht / schlägt mich / schlaegt mich / schlagt mich / schlägt jemanden / schlaegt jemanden / schlagt jemanden / prügeln sich / pruegeln sich / prugeln sich / prügelt auf
    pruegelt auf / prugelt auf / prügelei / pruegelei / prugelei / schlägerei / schlaegerei / schlagerei / schlägereien / schlaegereien / schlagereien / schlegerei
    massenschlägerei / massenschlaegerei / massenschlagerei / rauferei / keilerei / messerstecherei
    schlagen sich / kämpfen / kaempfen / kampfen / streiten sich heftig / gehen aufeinander los / schlägt um sich / schlaegt um sich / schlagt um sich / randaliert / randalierer / randalieren / randale / rastet aus / tobt + leute / männer / maenner / manner / vor / straße / strasse / hilfe / mann / typ / haus / treppenhaus / jemand / betrunken* / besoffen* / unten / nachbar* / zwei / messer / blut* / tür / tuer / tur
    vergewaltig* / vergewalltig* / sexuell belästigt / sexuell belaestigt / sexuell belastigt / sexuelle belästigung / sexuelle belaestigung / sexuelle belastigung / sexuell bedrängt / sexuell bedraengt / sexuell bedrangt / sexuelle nötigung
    sexuelle noetigung / sexuelle notigung / sexueller übergriff / sexueller uebergriff / sexueller ubergriff / sexuell missbraucht / missbraucht mich / begrapscht / betatscht / grapscht / begrabscht / exhibitionist
    entblößt / entbloesst / entblosst / zieht sich aus vor / fasst mich an / angefasst unter / spanner / unsittlich / k o tropfen / ko tropfen
    versteckte kamera / heimlich gefilmt / filmt mich heimlich / filmt heimlich / kamera im bad / kamera in der dusche / unter den rock
    entführ* / entfuehr* / entfuhr* / gekidnappt / kidnapp* / verschleppt / gefangen gehalten / festgehalten + wohnung / keller / raus / gehen / will / mich / mir / gegen meinen willen / auto / mann / männer / maenner / manner / kind / tochter / sohn / worden / hilfe / jemand / wurde
    entführt / entfuehrt / entfuhrt / entführung / entfuehrung / entfuhrung / entführer / entfuehrer / entfuhrer / gegen meinen willen / halten mich fest / hält mich fest
    haelt mich fest / halt mich fest / werde festgehalten / lassen mich nicht gehen / lässt mich nicht aussteigen / laesst mich nicht aussteigen / lasst mich nicht aussteigen / fahrer lässt mich nicht / fahrer laesst mich nicht / fahrer lasst mich nicht / menschenhandel / zwangsprostitution
    sklav*
    bedroht / bedrohen / bedrohung / droht / drohen / morddrohung / morddrohungen / drohung + mich / uns / mir / umzubringen / umbringen / töten / toeten / toten / zu töten / zu toeten / zu toten / messer / waffe / schlagen / tod / nachbar / mit dem tod / jemand / mann / gewalt / abstechen / leute
    will mich umbringen / will uns umbringen / wollen mich umbringen / bringt mich um / will mich töten / will mich toeten / will mich toten / will mich abstechen / mich umzubringen / uns umzubringen / wird mich umbringen + er / sie / jemand / mann / typ / nachbar / ex / männer / maenner / manner / droht / leute / freund / mitbewohner / vermieter / kollege
    verfolgt / verfolgt mich / verfolgen / verfolger / folgt mir / folgen mir / läuft mir nach / laeuft mir nach / lauft mir nach / läuft mir hinterher / laeuft mir hinterher / lauft mir hinterher / geht mir nach / ist mir gefolgt / fährt mir hinterher / faehrt mir hinterher / fahrt mir hinterher + mich / mir / mann / typ / jemand / fremd* / auto / nachts / hause / seit / uns / gerade / hilfe
    folgt mir / verfolgt mich / läuft mir hinterher / laeuft mir hinterher / lauft mir hinterher / läuft mir nach / laeuft mir nach / lauft mir nach / rennt mir nach / ist mir gefolgt / stalker / stalking
    gestalkt / stalkt / stalked / lauert mir auf / lauert / belauert
    mord / ermordet / mörder / moerder / morder / totschlag / getötet / getoetet / getotet / leiche / leichen / toter mann
    tote frau / tote person / toter mensch / umgebracht worden / hat jemanden umgebracht / erwürgt / erwuergt / erwurgt / erschlagen
    drogendealer / dealer / dealt / dealen / verkauft drogen / verkaufen drogen
    schreie / schreit um hilfe / hilferufe / hilfeschreie / hilfe rufe / frau schreit / schreit hilfe / kind schreit um
    verdächtig* / verdaechtig* / verdachtig* / verdächtiger mann / verdaechtiger mann / verdachtiger mann / verdächtige person / verdaechtige person / verdachtige person / verdächtige personen / verdaechtige personen / verdachtige personen / schleicht + mann / person / jemand / haus / tür / tuer / tur / treppenhaus / kinder / garage / typ / auto / nachts / gerade / keller
    belästigt / belaestigt / belastigt / belästigen / belaestigen / belastigen / bedrängt / bedraengt / bedrangt / bedrängen / bedraengen / bedrangen + mich / mann / männer / maenner / manner / jemand / typ / uns / tochter / frau / mädchen / maedchen / madchen / sexuell / straße / strasse / bahn / metro + gerade / mann / männer / maenner / manner / jemand / typ / straße / strasse / metro / bus / hilfe / folgt / angefasst / sexuell / jetzt / dauernd / betrunken*
    auto aufgebrochen / autoscheibe eingeschlagen / scheibe eingeschlagen + gerade / jemand / jetzt / dieb / sehe / eben
    tür eingetreten / tuer eingetreten / tur eingetreten / tür aufgebrochen / tuer aufgebrochen / tur aufgebrochen / schloss aufgebrochen / wohnung durchwühlt / wohnung durchwuehlt / wohnung durchwuhlt / wohnung ausgeräumt / wohnung ausgeraeumt
    wohnung ausgeraumt / wohnung aufgebrochen / keller aufgebrochen / kellertür aufgebrochen / kellertuer aufgebrochen / kellertur aufgebrochen
    报警 / baojing / 小偷 / xiaotou / 抢劫 / 救命 / jiuming / qiangjie
    schreien um hilfe / schreie um hilfe / schrie um hilfe / ruft um hilfe / rufe um hilfe / rufen um hilfe / rief um hilfe / um hilfe schreit / um hilfe schreien / um hilfe ruft / um hilfe rufen / fleht um hilfe
    flehe um hilfe / winkt um hilfe
    küchenmesser / kuechenmesser / kuchenmesser / taschenmesser / brotmesser / fleischermesser / klappmesser / hackmesser / machete / hammer / eisenstange + bedroht* / droht / angegriffen / greift / fuchtelt / mit einem / rennt / geht auf / hilfe / vor der tür / vor der tuer / vor der tur / in der hand / mann mit
    räuber / raeuber / rauber / bankräuber / bankraeuber / bankrauber / gangster + pistole / messer / waffe / bank / laden / geschäft / geschaeft / geschaft / hilfe
    mann mit pistole / mit pistole / mit messer / mit waffe / mit gewehr
    schlag ins gesicht / faust ins gesicht / tritt in den bauch + gegeben / verpasst / bekommen / mir / mich
    verschüttet / verschuettet / verschuttet / eingestürzt / eingestuerzt / eingesturzt / stürzt ein / stuerzt ein / sturzt ein / droht einzustürzen / droht einzustuerzen / droht einzusturzen + leute / jemand / mann / frau / kind / haus / decke / gebäude / gebaeude / gebaude / balkon / baustelle / hilfe
    küchenmesser / kuechenmesser / kuchenmesser / messer / taschenmesser / axt / hammer + auf mich los / auf uns los / auf ihn los / auf sie los / losgegangen
emergency-traffic-accident =
    unfall + was tun / was muss / was mache / polizei / verkehrspolizei / krankenwagen / verletzte / bitte / eben / soeben / schnell / wo anrufen / wen anrufen
    fahrer ist abgehauen / fahrer ist einfach abgehauen / fahrer haut ab / fahrer ist geflüchtet / fahrer ist gefluechtet / fahrer ist gefluchtet / fahrer ist weggefahren
    verkehrsunfall / verkehrsunfälle / verkehrsunfaelle / verkehrsunfalle / verkehrs unfall / verkehrsunfal / verkehrsunfalls / autounfall / auto unfall / autounfal / autounfälle / autounfaelle
    autounfalle / motorradunfall / fahrradunfall / radunfall / velounfall / busunfall / rollerunfall / mopedunfall / ebike unfall / e bike unfall / ebikeunfall / lkw unfall
    taxiunfall / auffahrunfall / unfallflucht / fahrerflucht / fahrer flucht / unfallstelle / unfallort / massenkarambolage / karambolage / frontalzusammenstoß / frontalzusammenstoss / wildunfall
    unfall + auto / wagen / pkw / lkw / lastwagen / laster / bus / taxi / motorrad / moped / roller / scooter / e roller / escooter / e scooter / fahrrad / rad / velo / ebike / e bike / ebikes / lieferwagen / lieferfahrer / kurier / fahrer / autofahrer / transporter / straßenbahn / strassenbahn / töff / toeff / toff / didi / dreirad / radfahrer / fahrzeug / straße / strasse / kreuzung / ampel / autobahn / verletzt* / schwer / hilfe / gerade / hier / tor / eingang / vor / passiert / gebaut / gehabt / hatte / hatten / blut* / zebrastreifen / brücke / bruecke / brucke / tunnel / draußen / draussen / schlimmer / gesehen / kind / jetzt / schnell / fußgänger / fussgaenger / fussganger
    unfal / unvall / umfall / unfaöl / unfaoel / unfaol + auto / wagen / pkw / lkw / lastwagen / laster / bus / taxi / motorrad / moped / roller / scooter / e roller / escooter / e scooter / fahrrad / rad / velo / ebike / e bike / ebikes / lieferwagen / lieferfahrer / kurier / fahrer / autofahrer / transporter / straßenbahn / strassenbahn / töff / toeff / toff / didi / dreirad / radfahrer / fahrzeug / verletzt / hilfe / straße / strasse / passiert
    angefahren / angefahrn / überfahren / ueberfahren / uberfahren / umgefahren / über den haufen gefahren / ueber den haufen gefahren / uber den haufen gefahren / von einem auto erfasst / vom auto erfasst / vom bus erfasst
    vom roller erfasst / vom laster erfasst / vom zug erfasst / erfasst worden / niedergefahren / zusammengefahren / niedergestoßen / niedergestossen / totgefahren / gerammt / rammt / gerammt worden
    reingefahren / reingekracht / reingerast / in mich reingefahren / hineingefahren / draufgefahren / drauf gefahren / aufgefahren
    auto / wagen / pkw / lkw / lastwagen / laster / bus / taxi / motorrad / moped / roller / scooter / e roller / escooter / e scooter / fahrrad / rad / velo / ebike / e bike / ebikes / lieferwagen / lieferfahrer / kurier / fahrer / autofahrer / transporter / straßenbahn / strassenbahn / töff / toeff / toff / didi / dreirad / radfahrer / fahrzeug + angefahren / überfahren / ueberfahren / uberfahren / umgefahren / erwischt / erfasst / getroffen / gerammt / umgestoßen / umgestossen / gekracht / zusammengestoßen / zusammengestossen / zusammengeprallt / zusammenstoß / zusammenstoss / kollision / kollidiert / reingefahren / gestreift / touchiert / gestoßen / gestossen / überschlagen / ueberschlagen / uberschlagen / umgekippt / gegen + mich / mir / uns / jemand / jemanden / kind / sohn / tochter / frau / mann / oma / opa / fußgänger / fussgaenger / fussganger / radfahrer / junge / mädchen / maedchen / madchen / verletzt* / blut* / liegt / baum / mauer / laterne / hilfe / mutter / vater / auto / bus / roller / freund / dame / herr / schüler / schueler / schuler
    zusammenstoß / zusammenstoss / zusammengestoßen / zusammengestossen / zusammengekracht / kollision / kollidiert / crash / gecrasht / gecrashed / ineinander gefahren / ineinandergefahren + auto / wagen / pkw / lkw / lastwagen / laster / bus / taxi / motorrad / moped / roller / scooter / e roller / escooter / e scooter / rad / velo / ebike / e bike / ebikes / lieferwagen / lieferfahrer / kurier / autofahrer / transporter / straßenbahn / strassenbahn / töff / toeff / toff / didi / dreirad / radfahrer / straße / strasse / kreuzung / verletzt* / fahr* / hilfe / autos / kopf
    autos zusammengestoßen / autos zusammengestossen / zwei autos zusammen / autocrash / auto crash / hab einen crash / schwerer unfall / schlimmer unfall / verletzte beim unfall / unfall mit verletzten / unfall mit personenschaden / hatte einen unfall
    hatten einen unfall / hatte gerade einen unfall / unfall gehabt / unfall gebaut / unfall passiert / einen unfall / ein unfall / unfall hilfe
    gestürzt / gestuerzt / gesturzt / sturz / hingefallen / gefallen / stürzte / stuerzte / sturzte / geflogen + fahrrad / rad / velo / ebike / e bike / roller / motorrad / moped / scooter / e roller / escooter / e scooter / töff / toeff / toff + verletzt* / blut* / gebrochen / kopf / liegt / bewegt / auto / schmerz* / aufstehen / schlimm / bein / arm / knie / bewusstlos / straße / strasse / jemand / hilfe / kind
    fußgänger / fussgaenger / fussganger / fußgängerin / fussgaengerin / fussgangerin / radfahrer / radfahrerin / motorradfahrer / rollerfahrer / kurier / lieferfahrer / essenslieferant + liegt / verletzt / blutet / am boden / auf der straße / auf der strasse / angefahren / bewegt sich nicht / getroffen
    fahrer + weggefahren / abgehauen / geflüchtet / gefluechtet / gefluchtet / geflohen / weiter gefahren / weitergefahren / haut ab + verletzt* / unfall / angefahren / mich / umgefahren / fuß / fuss / gestreift / kind / rad
    auto / bus / lkw / roller / motorrad + überschlagen / ueberschlagen / uberschlagen / umgestürzt / umgestuerzt / umgesturzt / in den graben / im graben / gegen baum / gegen einen baum / gegen die mauer / in den kanal / in den fluss + verletzt* / jemand / hilfe / gerade / drin / fahrer / unfall / leute
    eingeklemmt + auto / lkw / bus / wagen / fahrer / unfall / beifahrer
    122 + unfall / auto / verletzt* / straße / strasse
    车祸 / chehuo / 交通事故 / 撞车 / 被撞
emergency-missing-person =
    jähriger / jaehriger / jahriger / jährige / jaehrige / jahrige / jährigen / jaehrigen / jahrigen / jähriges / jaehriges / jahriges + weggelaufen / verschwunden / weg / vermisst / verlaufen / davongelaufen / abgehauen / nicht nach hause / allein / alleine / nicht mehr finden
    kind zu finden / sohn zu finden / tochter zu finden / mann zu finden / oma zu finden / opa zu finden / mutter zu finden + hilfe / helfen / bitte / mein / meinen / meine / dringend
    vermisste person / vermisstes kind / vermisster / vermisste / vermisstenanzeige / vermissten anzeige / vermisstenfall / vermisstenmeldung / vermisst gemeldet / vermisst melden / als vermisst / person vermisst
    kind vermisst / vermisstes mädchen / vermisstes maedchen / vermisstes madchen / vermisster junge / vermisse mein kind / vermisse meinen sohn / vermisse meine tochter / vermisse meine kleine / kind weg / sohn weg / tochter weg
    kind verloren / kind verschwunden / kind ist weg / sohn ist weg / tochter ist weg / kind nicht da
    kind / kinder / sohn / söhnchen / soehnchen / sohnchen / tochter / junge / bub / mädchen / maedchen / madchen / mädl / maedl / madl / baby / enkel / enkelin / bruder / schwester / kleine / kleiner / kleinen / zwillinge / sohnemann + verschwunden / weg / vermisst / vermißt / vermist / verloren / verlorengegangen / verlaufen / abhanden gekommen / unauffindbar / nirgends / nirgendwo / weggelaufen / davongelaufen / abgehauen / ausgerissen / ausgebüxt / ausgebuext / ausgebuxt / spurlos / entlaufen / entwischt + plötzlich / ploetzlich / plotzlich / finde / finden / ist / sind / habe / hab / haben / seit / im / park / markt / einkaufszentrum / spielplatz / kaufhaus / hilfe / gerade / gestern / heute / schule / wurde / bitte / metro / laden / supermarkt / hat sich / sich
    kind / kinder / sohn / söhnchen / soehnchen / sohnchen / tochter / junge / bub / mädchen / maedchen / madchen / mädl / maedl / madl / baby / enkel / enkelin / bruder / schwester / kleine / kleiner / kleinen / zwillinge / sohnemann + finde / finden / find / gefunden / suche / suchen / such + nicht / nicht mehr / nirgends / nimmer / überall / ueberall / uberall / verzweifelt / dringend + mein / meine / meinen / unser / unsere / unseren / ihn / sie / das / den / die + mein / meine / meinen / meiner / unser / unsere / unseren / sohn / tochter / kind / baby / bub
    kann mein kind nicht finden / kann meinen sohn nicht finden / kann meine tochter nicht finden / finde mein kind nicht / finde meinen sohn nicht / finde meine tochter nicht / finde mein kind nicht mehr / finde meine mutter nicht / finde meinen vater nicht / finde meine oma nicht / finde meinen opa nicht / finde meine frau nicht
    finde meinen mann nicht / finden unser kind nicht / finde mein baby nicht / wo ist mein kind / wo ist mein sohn / wo ist meine tochter / wo ist mein baby
    kind / kinder / sohn / söhnchen / soehnchen / sohnchen / tochter / junge / bub / mädchen / maedchen / madchen / mädl / maedl / madl / baby / enkel / enkelin / bruder / schwester / kleine / kleiner / kleinen / zwillinge / sohnemann + nicht nach hause gekommen / nicht heimgekommen / nicht heim gekommen / nicht von der schule / nicht aus der schule / nicht zurückgekommen / nicht zurueckgekommen / nicht zuruckgekommen / kommt nicht nach hause / nicht zurück / nicht zurueck / nicht zuruck / nicht wiedergekommen / nicht in der schule angekommen / nie angekommen
    mutter / vater / mama / papa / oma / opa / großmutter / grossmutter / großvater / grossvater / mann / frau / freund / freundin / mitbewohner / mitbewohnerin / ehemann / schwiegermutter / schwiegervater / tante / onkel / kollege / kollegin / nachbar / nachbarin / schwester / bruder / ehefrau / student / schüler / schueler / schuler / schülerin / schuelerin / schulerin + verschwunden / vermisst / vermißt / spurlos / nicht nach hause gekommen / nicht heimgekommen / nicht heim gekommen / unauffindbar / weggelaufen / verlaufen / seit gestern weg / seit gestern nicht / nicht zurückgekommen / nicht zurueckgekommen / nicht zuruckgekommen / nicht wiedergekommen / nirgends zu finden / verirrt / nicht mehr zurück / nicht mehr zurueck / nicht mehr zuruck / ist weg / abgängig / abgaengig / abgangig / wie vom erdboden
    demenz / dement / dementer / demente / alzheimer / verwirrt / verwirrter / verwirrte / orientierungslos + weg / verschwunden / verlaufen / vermisst / weggelaufen / davongelaufen / findet nicht / nach hause / suche / suchen / allein / allein draußen / allein draussen / irrt / gefunden / rausgegangen / unterwegs / straße / strasse / spaziergang / nicht zurück / nicht zurueck / nicht zuruck
    irrt herum / irrt umher / verirrt / hat sich verlaufen / sich verlaufen + kind / oma / opa / mutter / vater / alte / alter / mann / frau / sohn / tochter / mädchen / maedchen / madchen / junge / bub / draußen / draussen / jemand / dame
    kind / mädchen / maedchen / madchen / junge / bub / kleinkind / kleines kind / baby + allein / alleine / ganz allein / ohne eltern / ohne mama / weint / herrenlos / ausgesetzt / verlassen + straße / strasse / gefunden / draußen / draussen / park / weint / eltern / lobby / hof / nachts / verlaufen / steht / sitzt / findet / treppenhaus / mama / tor
    kind gefunden / baby gefunden / findelkind / kind ohne eltern / verlorenes kind / verlorene kinder / verlorengegangenes kind / kind verloren gegangen / ausgesetztes baby
    entführt / entfuehrt / entfuhrt + kind / sohn / tochter / baby / bub / mädchen / maedchen / madchen / enkel
    seit gestern / seit zwei tagen / seit heute früh / seit heute frueh / seit heute fruh / seit stunden / seit heute morgen / seit gestern abend / seit drei tagen / seit tagen + verschwunden / vermisst / nicht mehr gesehen / nicht nach hause / nicht erreichbar / spurlos / weg + mann / frau / sohn / tochter / kind / freund / freundin / mitbewohner / mitbewohnerin / oma / opa / mutter / vater / bruder / schwester / kollege
    wir suchen unseren sohn / wir suchen unsere tochter / wir suchen unser kind / suche meinen sohn / suche meine tochter / suche mein kind / suchen meinen opa / suchen unsere oma / suche meine mutter / suche meinen vater / suche meine oma / suche meinen opa
    hilfe beim suchen kind
    走失 / 失踪 / zoushi / shizong / 孩子丢了
emergency-elevator-trapped =
    aufzugtür / aufzugtuer / aufzugtur / lifttür / lifttuer / lifttur / fahrstuhltür / fahrstuhltuer / fahrstuhltur / aufzugtüre / aufzugtuere / aufzugture / aufzugstür / aufzugstuer / aufzugstur / aufzugtüren / aufzugtueren / aufzugturen / lifttüre / lifttuere / liftture + geht nicht auf / gehen nicht auf / öffnet nicht / oeffnet nicht / offnet nicht / öffnet sich nicht / oeffnet sich nicht / offnet sich nicht / klemmt / bleibt zu / gehen nicht + drin / drinnen / hilfe / sind / bin / raus / jemand / kind
    aus dem aufzug / aus dem fahrstuhl / aus dem lift / aus dem aufzug raus + raus / holt / hol / holen / befreit / befreien / nicht / hilfe / helft
    klopft / schreit / ruft / jemand + im aufzug / im lift / im fahrstuhl / im aufzugschacht + innen / hilfe / fest / klopft / schreit / drin / steckt
    aufzug / fahrstuhl / lift / aufzugs / aufzuges / fahrstuhls / aufzugkabine / aufzugskabine / liftkabine / kabine / elevator / personenaufzug / lastenaufzug / fahrstul / farstuhl / fahstuhl / aufzg / aufsug / 电梯 / dianti + fest / festsitz* / festgesessen / feststeck* / festgesteckt / stecke / stecken / steckt / stecke fest / stecken fest / steckt fest / stecken geblieben / steckengeblieben / stecke drin / sitze fest / sitzen fest / sitzt fest / hängen geblieben / haengen geblieben / hangen geblieben / hängengeblieben / haengengeblieben / hangengeblieben / hänge / haenge / hange / hängen / haengen / hangen / hängt fest / haengt fest / hangt fest / gefangen / eingeschlossen / eingesperrt / eingeklemmt / nicht raus / nicht mehr raus / nimmer raus / komme nicht raus / kommen nicht raus / kommt nicht raus / kommen nicht mehr raus / nicht hinaus / befreien / befreit / raus hier / holt uns raus / hol mich raus / holt mich raus / drin / drinnen / rausholen / rauskommen / lasst mich raus / gefangene
    aufzug / fahrstuhl / lift / kabine + stehengeblieben / stehen geblieben / bleibt stehen / blieb stehen / steht / stoppt / gestoppt / hält an / haelt an / halt an / ruckt / abgestürzt / abgestuerzt / abgesturzt / stürzt / stuerzt / sturzt / fällt / faellt / fallt / fiel / zwischen zwei / zwischen den / tür geht nicht auf / tuer geht nicht auf / tur geht nicht auf / türen gehen nicht auf / tueren gehen nicht auf / turen gehen nicht auf / türe geht nicht auf / tuere geht nicht auf / ture geht nicht auf / tür öffnet nicht / tuer oeffnet nicht / tur offnet nicht / tür öffnet sich nicht / tuer oeffnet sich nicht / tur offnet sich nicht / türen öffnen sich nicht / tueren oeffnen sich nicht / turen offnen sich nicht / türe klemmt / tuere klemmt / ture klemmt / tür klemmt / tuer klemmt / tur klemmt / geht nicht auf / gehen nicht auf / rauscht / sackt / runtergefallen + ich bin / wir sind / bin / sind / mit mir / mit uns / jemand / leute / leute drin / drin / drinnen / kind / kinder / sohn / tochter / oma / opa / mutter / frau / mann / personen / person / hilfe / zwischen / dunkel / licht aus / gefangen / luft / panik / raus
    im aufzug + panik / luft / dunkel / alarm / hilfe / notruf / notknopf / alarmknopf / allein / kein empfang / stundenlang / türen / tueren / turen / eingeklemmt
    im fahrstuhl + panik / luft / dunkel / alarm / hilfe / notruf / notknopf / alarmknopf / allein / kein empfang / türen / tueren / turen / eingeklemmt
    im lift + panik / luft / dunkel / alarm / hilfe / notruf / notknopf / alarmknopf / allein / kein empfang / türen / tueren / turen / eingeklemmt
    stecke im aufzug / stecken im aufzug / steckt im aufzug / hänge im aufzug / haenge im aufzug / hange im aufzug / hängen im aufzug / haengen im aufzug / hangen im aufzug / sitze im aufzug / sitzen im aufzug / sitzt im aufzug
    bin im aufzug / sind im aufzug gefangen / stecke im fahrstuhl / stecken im fahrstuhl / steckt im fahrstuhl / hänge im fahrstuhl / haenge im fahrstuhl / hange im fahrstuhl / sitze im fahrstuhl / sitzen im fahrstuhl / stecke im lift / stecken im lift
    steckt im lift / hänge im lift / haenge im lift / hange im lift / sitze im lift / sitzen im lift / gefangen im aufzug / gefangen im lift / gefangen im fahrstuhl / aufzug gefangen / lift gefangen / fahrstuhl gefangen
    im aufzug eingeschlossen / im lift eingeschlossen
    aufzugnotruf / aufzug notruf / lift notruf / aufzugrettung / aufzug rettung / aufzugbefreiung / personenbefreiung / notruf aufzug / fahrstuhl notruf / notruf lift
    hand / finger / arm / fuß / fuss / schal / leine / rollstuhl / kinderwagen + aufzugtür / aufzugtuer / aufzugtur / lifttür / lifttuer / lifttur / fahrstuhltür / fahrstuhltuer / fahrstuhltur / aufzugtüre / aufzugtuere / aufzugture / aufzug / lift / fahrstuhl + eingeklemmt / klemmt / eingequetscht / gequetscht / steckt
    aufzugschacht / liftschacht / fahrstuhlschacht + gefallen / gestürzt / gestuerzt / gesturzt / jemand / schreit / kind / hilfe
    被困 / 困在电梯 / beikun
emergency-not =
    feueralarm übung / feueralarm uebung / feueralarm ubung / feueralarmübung / feueralarmuebung / feueralarmubung / feuerübung / feueruebung / feuerubung / feuerwehrübung / feuerwehruebung / feuerwehrubung
    feuerschutzübung / feuerschutzuebung / feuerschutzubung / brandschutzübung / brandschutzuebung / brandschutzubung / brandübung / branduebung / brandubung / räumungsübung / raeumungsuebung / raumungsubung
    evakuierungsübung / evakuierungsuebung / evakuierungsubung / probealarm / probe alarm / übungsalarm / uebungsalarm / ubungsalarm / alarmübung / alarmuebung / alarmubung / feuerdrill
    feuer übung / feuer uebung / feuer ubung / brand übung / brand uebung / brand ubung
    feuerlöscher / feuerloescher / feuerloscher / feuerlöschern / feuerloeschern / feuerloschern / feuerlöschers / feuerloeschers / feuerloschers / feuerlöschdecke / feuerloeschdecke / feuerloschdecke
    löschdecke / loeschdecke / loschdecke / feuertreppe / feuerleiter / feuertür / feuertuer / feuertur / brandschutztür / brandschutztuer / brandschutztur / brandschutztüre
    brandschutztuere / brandschutzture / feuerschutztür / feuerschutztuer / feuerschutztur / brandschutz / brandschutzordnung / brandschutzklappe / feuerwehrzufahrt / feuerwehr zufahrt / feuerwehrausfahrt
    feuerwehrauto versperrt / feuerwehrweg / feuerwehrfest / feuerwehrmuseum / freiwillige feuerwehr / hydrant / feuerhydrant / feuerversicherung / brandversicherung / feuerwache adresse / firewall / brand new
    feuer im herzen
    feuerwerk / feuerwerke / feuerwerks / feuerwerken / feuerwerkskörper / feuerwerkskoerper / feuerwerkskorper / feuerwerksverbot / feuerzeug / feuerzeuge / feuerzeugs / feuertopf
    lagerfeuer / kaminfeuer / feuerstelle / feuerschale / feuer und flamme / feuer frei / schnelles feuer / feuer für die zigarette / feuer fuer die zigarette / feuer fur die zigarette / feuer für meine zigarette
    feuer fuer meine zigarette / feuer fur meine zigarette / feuer für den grill / feuer fuer den grill / feuer fur den grill / feuerrot / feuerfest / freudenfeuer
    haben sie feuer / hast du feuer / gefeuert / gefeuert worden / wurde gefeuert / bin gefeuert
    rauch von zigaretten / rauch von seinen zigaretten / rauch von der zigarette / rauch der zigaretten / zigaretten rauch / zigarettenqualm / zigarettenrauch
    rauchen im treppenhaus / rauchen verboten
    unter den nägeln / unter den naegeln / unter den nageln / licht im flur brennt / licht im treppenhaus brennt / licht im keller brennt / licht im gang brennt / licht im bad brennt / licht auf dem gang brennt / straßenlaterne brennt / strassenlaterne brennt / laternen brennen
    licht brennt / licht brennen / birne brennt / glühbirne durchgebrannt / gluehbirne durchgebrannt / gluhbirne durchgebrannt / durchgebrannt / brennt kein licht / brennt nicht mehr die lampe
    lampe brennt nicht / licht brennt nicht / brennt die ganze nacht licht / sonne brennt / cd brennen / dvd brennen / brennt mir auf / brenne darauf / brenne auf / brennend heiß interessiert / brennend heiss interessiert / brennendes interesse
    brennende frage / brennende fragen / brennend interessiert / brennholz / ausgebrannt / burnout / sodbrennen / kalorien verbrennen
    augen brennen / brennen die augen / brennt beim pinkeln / brennen beim wasserlassen / brennt beim wasserlassen / hals brennt / scharf brennt / sonnenbrand / brennt im mund / brennt im hals
    brennnessel
    totgelacht / tot gelacht / kaputtgelacht / lache mich tot / lach mich tot / lachen mich tot / totlachen / tot lachen / schlapp gelacht / sterbe vor lachen / vor lachen gestorben / sterben vor lachen
    sterbe vor hunger / sterbe vor durst / sterbe vor langeweile / sterbe vor neugier / sterbe vor scham / vor langeweile sterben / vor hunger sterben / sterbenslangweilig
    sterbenslangweilig hier / todmüde / todmuede / todmude / todlangweilig / zum sterben schön / zum sterben schoen / zum sterben schon / zum sterben langweilig / todschick / stirb langsam
    nicht daran sterben / hunger bringt mich um / hitze bringt mich um / die arbeit bringt mich um / stress bringt mich um / bringen mich um die mücken / bringen mich um die muecken / bringen mich um die mucken / lärm bringt mich um den schlaf / laerm bringt mich um den schlaf
    larm bringt mich um den schlaf / bringt mich um den schlaf / bringt mich um den verstand
    ersticke in arbeit / in arbeit ersticken / ersticken in arbeit / stickig
    herzinfarkt bei dem preis / herzinfarkt als ich den preis / herzinfarkt als ich die rechnung
    kaum luft im reifen / keine luft im reifen / keine luft in den reifen / reifen keine luft / keine luft mehr im reifen / keine luft im fahrrad / luft aufpumpen / ball keine luft / luft im reifen / fahrrad keine luft / klimaanlage keine luft
    keine luft kommt raus / keine luft kommt aus / keine luft aus der klimaanlage
    messer schleifen / messerschleifer / messer schärfen / messer schaerfen / messer scharfen
    messer kaufen / messer und gabel / messerblock / messer im handgepäck / messer im handgepaeck / messer im handgepack / messer im koffer / messer schärfen lassen / messer schaerfen lassen / messer scharfen lassen / messer geschliffen
    messer ins paket / messer verschicken
    wasserpistole / heißklebepistole / heissklebepistole / klebepistole / spielzeugpistole / pistole für wasser / pistole fuer wasser / pistole fur wasser / waffeleisen / massagepistole / badebombe / badebomben
    bombenstimmung / bombenwetter / bombig / kalorienbombe
    erste hilfe kurs / erstehilfekurs / erste hilfe kurse / ersthelferkurs / ersthelfer kurs / erste hilfe kasten / verbandskasten / erste hilfe set / erste hilfe koffer / rettungsschwimmerkurs / reanimationskurs / kurs erste hilfe
    kurs in erster hilfe / notfallkontakt / notausgang / notausgänge / notausgaenge / notausgange / rettungsgasse / rettungsweg / rettungswege / rettungsring / rettungsboot
    haftpflichtversicherung / unfallversicherung / unfall versicherung / arbeitsunfallversicherung / reiseversicherung unfall / unfallversichert / autoversicherung / kfz versicherung
    was kostet ein krankenwagen / was kostet krankenwagen / kosten für krankenwagen / kosten fuer krankenwagen / kosten fur krankenwagen / was kostet ein rettungswagen / krankenwagen rechnung / rechnung vom krankenwagen / preis für krankenwagen / preis fuer krankenwagen
    preis fur krankenwagen / ambulanz im krankenhaus / ambulanzzeiten / ambulanter / zahnambulanz
    raubkopie / raubkopien / raubvogel / zeitdieb / raubtier / diebstahlversicherung / einbruchschutz / einbruchversicherung / umsatzeinbruch / diebstahlsicherung / einbruch der dunkelheit
    polizeiwache / polizeirevier / polizeistation / polizei anmelden / polizei anmeldung / bei der polizei anmelden / bei der polizei melden / polizeiliche anmeldung / polizei registrieren / polizeiliches führungszeugnis / polizeiliches fuehrungszeugnis
    polizeiliches fuhrungszeugnis / führungszeugnis / fuehrungszeugnis / fuhrungszeugnis / polizeimeldung
    todesangst vor der prüfung / todesangst vor der pruefung / todesangst vor der prufung / schlagsahne / schlaghosen / internet zusammengebrochen / netz zusammengebrochen / system zusammengebrochen / strom zusammengebrochen
    mülltonne umgekippt / muelltonne umgekippt / mulltonne umgekippt / tonne umgekippt / zaun umgefallen / schild umgefallen
    bauzaun umgefallen
    preisexplosion / preise explodiert / preise sind explodiert / kosten explodiert / kosten explodieren / mieten explodieren / stromkosten explodiert / explosion der preise / explodieren die preise / geschmacksexplosion / rechnung explodiert / miete ist explodiert
    preis explodiert
    keiner drin / niemand eingeschlossen / ohne jemand drin
    wertsachen drin / fahrrad drin / ebike drin / werbung im aufzug / rauchen im aufzug / schlüssel in den aufzugschacht gefallen / schluessel in den aufzugschacht gefallen / schlussel in den aufzugschacht gefallen
    in den aufzugschacht gefallen schlüssel / in den aufzugschacht gefallen schluessel / in den aufzugschacht gefallen schlussel
    daten verloren / ball weg / schlüssel weg / schluessel weg / schlussel weg / den schlüssel verloren / den schluessel verloren / den schlussel verloren / den ausweis verloren / bus weg / den bus verloren / hund verloren
    katze verloren / hund ist weg / katze ist weg / hund weggelaufen / katze weggelaufen / hund entlaufen / katze entlaufen / hund verschwunden / katze verschwunden / in mathe verloren / teddy verloren / rucksack verloren
    jacke verloren / mütze verloren / muetze verloren / mutze verloren / schulranzen verloren / handy weg / brille weg / tasche weg
    auf dem weg / den weg / der weg / weg zur schule / auf dem weg zur / auf dem schulweg / schulweg / über den weg / ueber den weg / uber den weg
    auf der haut / an der haut / trockene haut / juckende haut / haut sie juckt / weg gezogen / weggezogen / weg ziehen / kind versichert / kind krankenversichert / wo ist mein kind angemeldet / wo ist mein kind versichert
    sohn versichert / tochter versichert
    schlage vor / vorgeschlagen
    im fußball geschlagen / im fussball geschlagen / im schach geschlagen / im spiel geschlagen / beim tischtennis geschlagen / rekord geschlagen / um längen geschlagen / um laengen geschlagen / um langen geschlagen
    verkehrt herum / umsatz gestürzt / umsatz gestuerzt / umsatz gesturzt / computer abgestürzt / computer abgestuerzt / computer abgesturzt / app abgestürzt / app abgestuerzt
    app abgesturzt / handy abgestürzt / handy abgestuerzt / handy abgesturzt / rechner abgestürzt / rechner abgestuerzt / rechner abgesturzt / aktien abgestürzt / aktien abgestuerzt / aktien abgesturzt / system abgestürzt / system abgestuerzt
    system abgesturzt / programm abgestürzt / programm abgestuerzt / programm abgesturzt / kurs abgestürzt / kurs abgestuerzt / kurs abgesturzt / crashkurs / crash kurs / app crash / app crasht / crashtest
    börsencrash / boersencrash / borsencrash
    springen sie weiter / springt das licht / springbrunnen / seilspringen / seil springen / fallschirmspringen / bungee springen / bungeejumping / frage überspringen / frage ueberspringen / frage uberspringen
    vom sprungbrett / trampolin springen
    wehen der fahnen / fahnen wehen / wehen tut der wind / wind wehen
    110 yuan / 110 rmb / 110 kuai / 110 euro / 110 volt / 110 v / 110 meter / 110 m2 / 110 quadratmeter / 112 yuan / 112 rmb / 112 euro
    112 quadratmeter / 112 m2 / 117 yuan / 117 rmb / 117 quadratmeter / 133 yuan / 133 rmb / 999 yuan / 999 rmb / 999 euro / 911 yuan / porsche 911
    911er / bus 110 / bus 112 / bus 117 / bus 133 / linie 110 / linie 112 / linie 117 / linie 133 / zimmer 110 / zimmer 112 / zimmer 117
    zimmer 133 / wohnung 110 / wohnung 112 / wohnung 117 / wohnung 133 / raum 110 / raum 112 / haus 110 / haus 112 / hausnummer 110 / hausnummer 112 / hausnummer 117
    gebäude 110 / gebaeude 110 / gebaude 110 / gebäude 112 / gebaeude 112 / gebaude 112 / 110 prozent / nummer 110 buslinie / apartment 110 / apartment 112
    sendung verfolgen / paket verfolgen / sendungsverfolgung / paketverfolgung / bestellung verfolgen / verfolgen wo mein paket / folgt mir auf wechat / folgt mir auf instagram / folgt mir auf douyin / nachverfolgen
    nachrichten verfolgen
    droht umzufallen / droht regen / droht mir mit kündigung / droht mir mit kuendigung / droht mir mit kundigung / droht mit kündigung / droht mit kuendigung / droht mit kundigung / droht mir zu kündigen / droht mir zu kuendigen
    droht mir zu kundigen / droht mit anwalt / droht mit dem anwalt / droht mit klage / droht mit anzeige
    notruf säule / notruf saeule / notruf saule / bratpfanne kaufen / vergiftete stimmung / rattengift kaufen / anschlagtafel / anschlagbrett
    anschlagsbrett / aushang / mord und totschlag / mordshunger / mordsmäßig / mordsmaessig / mordsmassig / krimi / krimiabend / tatort schauen / mörderspiel / moerderspiel
    morderspiel / werwolf spielen / leichenschmaus / karteileiche
    gasrechnung / gas rechnung / gas bezahlen / gas aufladen / gaskarte / gaszähler ablesen / gaszaehler ablesen / gaszahler ablesen / gaszählerstand / gaszaehlerstand / gaszahlerstand / gas zähler ablesen
    gas zaehler ablesen / gas zahler ablesen / gasanbieter / gas anmelden / gib gas / gas geben / vollgas / erdgasanschluss / gaspreis
    gashahn zudrehen wie
    polizei + anmelden / anmeldung / anzumelden / angemeldet / registrieren / registrierung / registriert / ummelden / meldebescheinigung / wohnsitz
    rauchmelder / rauchwarnmelder / feuermelder / brandmelder + batterie leer / batterie wechseln / batterien wechseln / batterie tauschen / neue batterie / batteriewechsel / piept alle / piepst alle / installieren / kaufen / montieren / pflicht / anbringen / wartung / wechseln / tauschen / austauschen
    gasmelder / gaswarner / co melder / co warner / gasdetektor + kaufen / installieren / montieren / anbringen / pflicht / batterie wechseln / neue batterie / batteriewechsel
    mein nachbar raucht / meine nachbarin raucht / jemand raucht / nachbar raucht ständig / nachbar raucht staendig / nachbar raucht standig / nachbar raucht immer / nachbarn rauchen / leute rauchen
    haben sie mal feuer / hast du mal feuer / kann ich feuer haben
    lampe brennt die ganze nacht / lampe brennt immer / lampen brennen nicht / laterne brennt nicht
    krankenwagen kostet wie viel / was kostet der krankenwagen / wie viel kostet ein krankenwagen / wieviel kostet ein krankenwagen
    herzinfarkt bekommen als ich die rechnung / herzinfarkt bekommen als ich den preis
    klimaanlage / lüftung / lueftung / luftung / ventilator + kommt keine luft / kommt keine kalte luft
    vermieter ist ein dieb / vermieter ist ein verbrecher / vermieter ist ein räuber / vermieter ist ein raeuber / vermieter ist ein rauber / makler ist ein dieb / makler ist ein verbrecher / verkäufer ist ein dieb / verkaeufer ist ein dieb / verkaufer ist ein dieb / verkäufer ist ein verbrecher / verkaeufer ist ein verbrecher
    verkaufer ist ein verbrecher / händler ist ein verbrecher / haendler ist ein verbrecher / handler ist ein verbrecher / chef ist ein verbrecher
    das bett ist zusammengebrochen / mein bett ist zusammengebrochen / der tisch ist zusammengebrochen / das regal ist zusammengebrochen / fahrräder umgefallen / fahrraeder umgefallen / fahrrader umgefallen / fahrräder sind umgefallen / fahrraeder sind umgefallen / fahrrader sind umgefallen / das regal ist umgekippt
    baum / bäume / baeume / baume / ast / äste / aeste / aste / bauzaun / roller / ebike + umgefallen / umgekippt + blockiert / versperrt / wegräumen / wegraeumen / wegraumen / aufräumen / aufraeumen / aufraumen / gehweg frei / wer räumt / wer raeumt / wer raumt
    wir haben kein gas / habe kein gas / seit gestern kein gas / kein gas mehr zum kochen / warum kein gas
    niemand drin / ist niemand drin / aufzug ist leer
    rucksack verloren / jacke verloren / mütze verloren / muetze verloren / mutze verloren / handy verloren / brille verloren / schlüssel verloren / schluessel verloren / schlussel verloren / ausweis verloren / fahrkarte verloren
    helm verloren / schal verloren / karte verloren / tasche verloren
    schlage vor / schlägt vor dass / schlaegt vor dass / schlagt vor dass / schlagen vor dass / schlägt uns vor dass / schlaegt uns vor dass / schlagt uns vor dass
    vermieter + droht mich rauszuwerfen
    baby kommt in den kindergarten / baby kommt in die kita / baby kommt in die krippe / baby kommt nächsten monat / baby kommt naechsten monat / baby kommt nachsten monat / baby kommt nächstes jahr / baby kommt naechstes jahr / baby kommt nachstes jahr / baby kommt im januar / baby kommt im februar / baby kommt im märz
    baby kommt im maerz / baby kommt im marz / baby kommt im april / baby kommt im mai / baby kommt im juni / baby kommt im juli / baby kommt im august / baby kommt im september / baby kommt im oktober / baby kommt im november / baby kommt im dezember
    schlägt mir vor dass / schlaegt mir vor dass / schlagt mir vor dass / schlägt mir vor zu / schlaegt mir vor zu / schlagt mir vor zu
    schlägt vor einen / schlaegt vor einen / schlagt vor einen / schlägt vor eine / schlaegt vor eine / schlagt vor eine / schlägt vor zu / schlaegt vor zu / schlagt vor zu / internet ist zusammengebrochen / netz ist zusammengebrochen / wlan ist zusammengebrochen
    system ist zusammengebrochen / heißes wasser läuft nicht / heisses wasser laeuft nicht / heisses wasser lauft nicht / heisses wasser läuft nicht
    kein notfall / keine notlage
emergency-over =
    kein notfall mehr + danke / alles gut
    doch kein notfall + danke / sorry / entschuldigung
    war ein fehlalarm / war nur ein fehlalarm / war falscher alarm / war nur falscher alarm / war ein falscher alarm / war blinder alarm / war nur blinder alarm / war nur ein probealarm + danke / entschuldigung / sorry / alles gut / alles in ordnung / niemand verletzt / kein feuer
    ich hab nur spaß gemacht / ich hab nur spass gemacht / ich habe nur spaß gemacht / ich habe nur spass gemacht / wollte nur einen spaß machen / wollte nur einen spass machen / testnachricht / dies ist ein test
    feuer ist gelöscht / feuer ist geloescht / feuer ist geloscht / brand ist gelöscht / brand ist geloescht / brand ist geloscht / feuer gelöscht / feuer geloescht / feuer geloscht / brand gelöscht / brand geloescht / brand geloscht / feuer ist wieder aus / haben das feuer gelöscht / haben das feuer geloescht / haben das feuer geloscht + niemand verletzt / keiner verletzt / allen geht es gut / uns geht es gut / keine gefahr mehr
    gefahr ist vorbei / gefahr vorbei / hat sich erledigt / hat sich geklärt / hat sich geklaert / hat sich geklart / hat sich schon erledigt + danke / allen geht es gut / uns geht es gut / niemand verletzt
    ist wohlbehalten zurück / ist wohlbehalten zurueck / ist wohlbehalten zuruck / ist wohlbehalten wieder da / wurde wohlbehalten wiedergefunden / ist gesund wieder da / ist gesund und munter wieder / ist heil wieder da
    wieder da / wiedergefunden / wieder gefunden + geht ihm gut / geht ihr gut / alles gut / zum glück gesund / zum glueck gesund / zum gluck gesund + danke / zum glück / zum glueck / zum gluck / gott sei dank
    sind alle befreit / alle wurden aus dem aufzug befreit / alle aus dem aufzug befreit / sind wieder draußen alle / sind wieder draussen alle / alle wieder draußen / alle wieder draussen
    film über / film ueber / film uber / filme über / filme ueber / filme uber / doku über / doku ueber / doku uber / serie über / serie ueber / serie uber / buch über / buch ueber / buch uber / roman über / roman ueber / roman uber / krimi über / krimi ueber / krimi uber + empfehlen / empfehlung / empfiehlst / guten / gute / gutes / kennst / kennen sie / kino / heißt der / heisst der / wo läuft / wo laeuft / wo lauft / netflix / streamen
    einen witz / nen witz / witz über / witz ueber / witz uber / witze über / witze ueber / witze uber + erzähl / erzaehl / erzahl / erzähle / erzaehle / erzahle / erzählen / erzaehlen / erzahlen / kennst / kennen
    letztes jahr / im letzten jahr / voriges jahr / vergangenes jahr / vor einem jahr / vor zwei jahren / vor 2 jahren / vor drei jahren / vor 3 jahren / vor jahren / letzten monat / vor einem monat / vor monaten / im jahr 2021 / im jahr 2022 / im jahr 2023 / im jahr 2024 / im jahr 2025 + versicherung / erstattet / erstattung / rechnung / bescheinigung / nachweis / formular / akte / protokoll / steuer / anwalt + unfall / verkehrsunfall / autounfall / feuer / brand / gebrannt / einbruch / eingebrochen / ausgeraubt / gestohlen / überfall / ueberfall / uberfall / überfallen / ueberfallen / uberfallen / operation / krankenwagen / rettungswagen
