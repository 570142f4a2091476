### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    krankenwagen
    rettungswagen
    notarzt
    ruft einen krankenwagen
    wir brauchen sofort einen krankenwagen bitte
    schnell krankenwagen bitte
    120
    medizinischer notfall
    mein Mann atmet nicht mehr
    sie kriegt keine luft
    ich bekomme keine Luft mehr
    herzinfarkt
    mein Vater hat starke Schmerzen in der Brust
    stechen in der brust und linker arm taub
    verdacht auf schlaganfall
    meine oma redet wirr und der mundwinkel hängt
    er ist bewusstlos
    mein kumpel wacht nicht mehr auf
    sie ist einfach umgekippt
    opa ist die treppe runtergefallen und bewegt sich nicht
    er blutet ganz stark
    blutung hört nicht auf
    hab mir tief in die hand geschnitten es blutet wie verrückt
    mein sohn hat putzmittel getrunken
    kind hat knopfbatterie verschluckt
    baby erstickt hilfe
    das Baby läuft blau an
    krampfanfall
    meine tochter hat einen fieberkrampf
    allergischer schock
    zunge schwillt an nach dem essen
    wespenstich hals schwillt zu
    stromschlag bekommen
    jemand ist im kanal ertrunken
    fruchtblase geplatzt
    die wehen kommen alle drei minuten
    das kind kommt jetzt
    überdosis
    Lebensgefahr bitte helfen Sie
    bitte die Rettung schicken
    sanität bitte
    ambulanz bitte schnell
    Bitte schicken Sie einen Notarzt, meine Frau ist zusammengebrochen
    bein gebrochen kann nicht aufstehen
    mann liegt leblos auf der strasse
    asthmaanfall spray ist leer
    救护车 bitte
    jiuhuche schnell
    120 anrufen wie geht das auf chinesisch
    rettung schnell mein mann ist ohnmächtig
emergency-fire =
    feuer
    feuer hilfe
    es brennt
    es brennt bei uns
    brand
    brand in der wohnung
    die küche brennt
    meine Wohnung steht in Flammen
    nebenan brennts
    beim Nachbarn kommt Rauch aus dem Fenster
    viel rauch im treppenhaus
    dicker schwarzer qualm im flur
    flammen auf dem balkon
    ebike akku brennt
    der akku raucht und zischt
    die Steckdose schmort
    topf mit öl hat feuer gefangen
    feuerwehr
    ruft die feuerwehr
    Bitte rufen Sie die Feuerwehr, es brennt im dritten Stock
    119
    112 feuer
    feueralarm geht los und es riecht nach rauch
    rauchmelder schlägt an alles voller rauch
    es riecht verbrannt im ganzen haus
    explosion im keller
    etwas ist explodiert
    mülltonne brennt
    auto brennt in der tiefgarage
    jemand hat die mülltonnen angezündet
    der vorhang brennt
    zimmerbrand
    kabelbrand hilfe
    feuer im hochhaus wir kommen nicht raus
    treppenhaus verqualmt
    brandgeruch aus der wohnung unten
    es prent hilfe
    feuerwer schnell
    着火了 hilfe
    huozai im gebäude
    Feuer auf dem Dach
emergency-police =
    polizei
    ruft die polizei
    110
    ich brauche sofort die polizei
    bitte polizei schnell
    110 anrufen
    notruf
    112 einbrecher
    911
    einbrecher in der wohnung
    jemand versucht meine tür aufzubrechen
    da rüttelt einer an der wohnungstür
    ein fremder mann ist in meiner wohnung
    bei mir wird gerade eingebrochen
    überfall
    ich wurde gerade überfallen
    ausgeraubt
    man hat mir eben die tasche entrissen
    handy gerade geklaut er rennt weg
    haltet den dieb
    mann mit messer vor dem haus
    jemand bedroht mich mit einem messer
    er hat eine pistole
    schlägerei vor dem haus
    zwei Männer prügeln sich im Hof
    ich werde verfolgt
    ein typ folgt mir bis nach hause
    stalker steht wieder vor der tür
    vergewaltigung
    ich wurde vergewaltigt
    ein mann hat mich begrapscht
    exhibitionist im park
    jemand will mich umbringen
    nachbar droht mich abzustechen
    entführt
    die lassen mich nicht raus halten mich fest
    taxifahrer lässt mich nicht aussteigen
    randalierer im treppenhaus
    betrunkener tritt gegen meine tür
    schreie aus der nachbarwohnung jemand ruft um hilfe
    versteckte kamera im bad
    drogendealer im hof
    hilfe hilfe
    bin in gefahr
    Bitte schicken Sie die Polizei, hier randaliert jemand
    poliezei hilfe
    报警
    baojing bitte
    xiaotou im haus
    ich habe eine leiche gefunden
emergency-traffic-accident =
    verkehrsunfall
    autounfall
    unfall auf der strasse
    unfall mit verletzten
    ich wurde angefahren
    auto hat mich angefahren
    ein Auto hat meinen Sohn angefahren
    bus hat eine fußgängerin erfasst
    roller hat eine alte frau umgefahren
    ebike ist in mich reingefahren ich blute
    bin mit dem ebike gestürzt und verletzt
    motorradunfall vor dem tor
    zwei autos zusammengestoßen
    zusammenstoss an der kreuzung
    fahrerflucht
    der fahrer ist einfach abgehauen
    mein Kind wurde überfahren
    radfahrer liegt auf der strasse
    kurier ist gestürzt und blutet
    unfall was tun
    was muss ich nach einem Unfall machen
    hatte einen unfall mit dem auto
    wir hatten gerade einen autounfall
    auffahrunfall
    unfall autobahn verletzte
    lkw hat fahrrad gerammt
    velounfall
    taxi hat mich gestreift bein tut weh
    verkehrspolizei unfall
    122 unfall
    Mein Taxi hatte einen Unfall, der Fahrer ist verletzt
    hab jemanden angefahren
    unfal mit dem roller
    auto überschlagen leute drin
    vom auto erfasst
    chehuo verletzte
    车祸
    fußgänger angefahren bewegt sich nicht
    unfallflucht mein rad ist schrott und ich bin verletzt
emergency-gas-leak =
    gasgeruch
    ich rieche gas
    es riecht nach gas in der küche
    gas riecht hilfe
    gasgeruch im treppenhaus
    im Flur riecht es stark nach Gas
    gas tritt aus
    gasleitung undicht
    gasschlauch ist abgegangen
    das gasventil zischt
    es zischt am gasherd
    gasalarm piept
    gaswarner hat angeschlagen
    gasleck
    gasflasche undicht
    gas strömt aus
    stinkt nach gas
    es stinkt nach faulen eiern
    herd war aus aber gas war an
    hab das gas angelassen
    gas die ganze nacht offen und mir ist schwindlig
    kopfschmerzen und gasgeruch
    kohlenmonoxid melder schlägt an
    CO Alarm in der Wohnung
    Bei meiner Nachbarin riecht es stark nach Gas, was soll ich tun
    gasrohr angebohrt
    bagger hat die gasleitung beschädigt
    gas hahn geht nicht zu
    gastherme undicht
    gasgeruh in der wohnung
    gas lek
    riecht nach gass
    煤气 riecht
    ranqi leck
    meiqi tritt aus
    was tun bei gasgeruch
    darf ich das licht anmachen wenn es nach gas riecht
emergency-domestic-violence =
    mein mann schlägt mich
    mein freund hat mich geschlagen
    mein Partner ist gewalttätig
    meine frau schlägt mich
    er schlägt mich
    er tut mir weh
    er hat mich gewürgt
    häusliche gewalt
    gewalt in der familie
    haeusliche gewalt hilfe
    ich habe angst vor meinem mann
    angst nach hause zu gehen
    er sperrt mich ein
    mein mann hat mir den pass weggenommen und lässt mich nicht raus
    er hat mein handy und lässt mich nicht gehen
    mein vater verprügelt mich
    mein stiefvater schlägt meine mutter
    schwiegermutter schlägt mich
    der nachbar schlägt seine frau
    nebenan wird ein kind misshandelt
    Ich glaube, nebenan schlägt jemand sein Kind
    kindesmisshandlung melden
    frauenhaus
    wo ist ein frauenhaus
    ich muss weg von meinem mann
    mein ex bedroht mich und die kinder
    er sagt er bringt mich um wenn ich gehe
    wenn er trinkt wird er gewalttätig
    er zwingt mich zum sex
    zwangsheirat
    blaue flecken von meinem mann
    bitte sagen Sie meinem Mann nichts
    mein mann darf nicht wissen dass ich schreibe
    er haut mich immer wenn er besoffen ist
    mei mann haut mi
    mein freund rastet aus und schlägt um sich
    jiabao
    家暴
    kontrolliert alles und schlägt mich wenn ich rausgehe
emergency-self-harm =
    ich will sterben
    ich will nicht mehr leben
    ich möchte nicht mehr leben
    will nicht mehr
    will mich umbringen
    ich bringe mich um
    ich will mich umbringen
    selbstmord
    suizid
    suizidgedanken
    selbstmordgedanken
    ich denke an Selbstmord
    ich denke daran mir das leben zu nehmen
    ich will schluss machen mit dem leben
    mein leben hat keinen sinn mehr
    alles sinnlos ich will nicht mehr da sein
    ich will einfach nicht mehr aufwachen
    ich wäre lieber tot
    ohne mich wären alle besser dran
    niemand würde mich vermissen
    ich habe alle tabletten genommen
    hab eine packung schlaftabletten geschluckt
    ich ritze mich
    ich verletze mich selbst
    ich habe mir die pulsadern aufgeschnitten
    ich stehe auf dem dach und will springen
    ich springe gleich vom balkon
    meine mitbewohnerin will sich umbringen
    mein freund hat einen abschiedsbrief geschrieben
    Meine Tochter sagt, sie will nicht mehr leben
    ich kann nicht mehr ich will sterben
    kein ausweg mehr
    lebensmüde
    mag nimmer leben
    kein bock mehr auf leben
    will tod sein
    selbstmort
    ich tue mir gleich etwas an
    zisha
    自杀
    ich halte das leben nicht mehr aus
    jemand steht auf der brücke und will springen
emergency-missing-person =
    mein kind ist weg
    mein Sohn ist verschwunden
    meine tochter ist verschwunden
    ich finde mein kind nicht
    kann meinen sohn nirgends finden
    kind verloren im einkaufszentrum
    kind vermisst
    vermisste person
    vermisstenanzeige
    meine kleine ist im park weggelaufen
    mein 4 jähriger ist weggelaufen
    junge nicht von der schule heimgekommen
    meine Tochter ist noch nicht aus der Schule zurück
    meine frau ist seit gestern verschwunden
    mein mann ist seit zwei tagen nicht erreichbar und nicht nach hause gekommen
    oma ist weg sie ist dement
    mein opa hat alzheimer und ist verschwunden
    mutter verlaufen findet nicht nach hause
    alte frau irrt herum
    kind allein auf der straße
    kleines mädchen weint allein im hof keine eltern da
    ich habe ein kind gefunden
    wo ist mein sohn
    Bitte helfen Sie mir, mein Kind zu finden
    mein bub ist weg
    mitbewohner vermisst
    freundin spurlos verschwunden
    hab mein kind in der metro verloren
    person vermisst melden
    wie melde ich jemanden als vermisst
    kind weg hilfe
    wir suchen unsere tochter
    tochter seit heute früh weg handy aus
    zoushi
    孩子丢了
    mein sohn ist abgehauen
emergency-elevator-trapped =
    im aufzug gefangen
    aufzug steckt fest
    ich stecke im aufzug fest
    wir sitzen im fahrstuhl fest
    lift stecken geblieben
    bin im lift eingesperrt
    hilfe aufzug stehen geblieben ich bin drin
    fahrstuhl hält zwischen zwei stockwerken
    aufzugtür geht nicht auf wir sind drin
    Leute im Aufzug eingeschlossen
    meine Mutter steckt im Aufzug fest
    mein kind ist allein im stecken gebliebenen aufzug
    kind im lift gefangen
    aufzug bleibt stehen licht aus ich bin drin
    im fahrstuhl eingeschlossen keiner reagiert auf den alarm
    alarmknopf im aufzug geht nicht und ich komme nicht raus
    holt mich aus dem aufzug
    ich komme nicht aus dem fahrstuhl raus
    festgesteckt im aufzug
    der lift ist abgesackt und steht jetzt mit uns drin
    aufzug notruf
    aufzugrettung
    notruf aufzug nummer
    Wir stecken seit zehn Minuten im Lift
    sitze im aufzug fest was tun
    farstuhl steckt fest bin drin
    aufzug klemmt leute drin
    jemand klopft im aufzug von innen
    dianti steckt fest wir sind drin
    电梯 gefangen
    panik im aufzug tür zu
    hänge im lift fest

## Residence and identity

accommodation-registration =
    anmelden
    anmeldung
    polizeiliche anmeldung
    wohnsitz anmelden
    bei der polizei anmelden
    muss ich mich bei der polizei melden
    24 stunden meldung
    wie melde ich meine adresse an
    wo melde ich meine neue wohnung an
    bin gerade angekommen muss ich mich registrieren
    Ich bin umgezogen, was muss ich tun
    umgezogen neu anmelden
    ummelden
    adresse geändert
    mein besuch übernachtet bei mir muss ich das melden
    meine eltern kommen zwei wochen zu besuch muss man die anmelden
    freundin schläft bei mir anmelden
    gast anmelden
    meldebescheinigung
    registration form of temporary residence
    aufenthaltsanmeldung
    zuzug melden
    was brauche ich für die anmeldung bei der polizei
    kann ich mich online anmelden
    anmeldung vergessen strafe
    zu spät angemeldet was passiert
    airbnb muss ich mich anmelden
    hotel meldet das hotel mich an
    vermieter will nicht zur polizei mitkommen
    paichusuo anmeldung
    派出所 anmelden
    住宿登记
    zhusu dengji
    meldezettel
    einwohnermeldeamt gibts das hier
    muss ich mich nach jeder reise neu anmelden
    pass neu muss ich mich neu anmelden
    wie lange habe ich zeit um mich anzumelden
    wo ist die polizeiwache für die anmeldung
visa-extension =
    visum verlängern
    visumverlängerung
    visum verlaengern
    visa verlängern
    wie kann ich mein Visum verlängern
    mein visum läuft nächste woche ab
    visum läuft in 5 tagen ab
    mein visum ist abgelaufen
    visum abgelaufen was jetzt
    touristenvisum verlängern
    L visum verlängern
    visum für meine mutter verlängern
    M visum geschäftsvisum verlängern
    kann ich länger bleiben
    noch zwei wochen länger in china bleiben
    overstay
    zu lange geblieben strafe
    wie hoch ist die strafe pro tag wenn das visum abgelaufen ist
    visum erneuern
    neues visum
    visa run
    visafrei 30 tage verlängern
    visumfrei eingereist und will länger bleiben
    q2 visum
    s2 visum verlängern
    papiere für die visumverlängerung
    wo beantrage ich die verlängerung vom visum
    qianzheng verlängern
    签证 verlängern
    签证到期
    visum läuft ab hilfe
    wie lange vorher muss ich das visum verlängern
    ausreisefrist
    transit ohne visum länger
    Mein Visum endet am Freitag, wohin muss ich gehen
    einreisevisum
    visums verlängerung
residence-permit =
    aufenthaltserlaubnis
    aufenthaltstitel
    aufenthaltsgenehmigung
    aufenthaltsbewilligung
    aufenthaltserlaubnis verlängern
    aufenthaltstitel verlängern unterlagen
    wie beantrage ich eine Aufenthaltserlaubnis
    meine aufenthaltserlaubnis läuft nächsten monat ab
    wann muss ich die aufenthaltserlaubnis verlängern
    x1 visum umwandeln
    Z visum in aufenthaltserlaubnis umwandeln
    mit x1 eingereist was jetzt
    innerhalb von 30 tagen aufenthaltserlaubnis
    aufenthalt für studenten
    aufenthaltserlaubnis zum arbeiten
    familiennachzug aufenthalt
    residence permit
    RP verlängern
    juliuzheng
    居留许可
    juliu xuke beantragen
    adresse in der aufenthaltserlaubnis ändern
    neuer arbeitgeber aufenthaltserlaubnis melden
    neuer pass aufenthaltserlaubnis übertragen
    job gekündigt was passiert mit meiner aufenthaltserlaubnis
    wie lange dauert die aufenthaltserlaubnis
    aufenthaltserlaubnis für mein kind
    aufenthaltserlaubnis für ehepartner
    aufenthalt verlängern
    aufenthaltskarte
    Wo bekomme ich die Aufenthaltsgenehmigung?
    gesundheitscheck für aufenthaltserlaubnis
    aufenthalserlaubnis
    q1 visum aufenthaltserlaubnis
    studium fertig aufenthalt ändern
permanent-residence =
    daueraufenthalt
    unbefristeter aufenthalt
    niederlassungserlaubnis
    niederlassung
    green card
    chinesische green card
    greencard china beantragen
    permanent residence
    PR karte
    five star card
    fünf sterne karte
    unbefristete aufenthaltserlaubnis bekommen
    wer bekommt in China Daueraufenthalt
    für immer in china bleiben
    kann ich nach fünf jahren ehe dauerhaft bleiben
    bedingungen für die green card
    daueraufenthalt beantragen
    daueraufenthaltskarte
    permanent resident id card
    永久居留
    yongjiu juliu
    永居 karte
    ausweis für ausländer 18 ziffern
    C niederlassung schweizer wie hier
    d visum
    daueraufenthalt durch heirat
    daueraufenthalt wegen hohem gehalt und steuern
    verlängerung der daueraufenthaltskarte
    green card abgelaufen
    wie lange dauert der antrag auf daueraufenthalt
    Ich möchte dauerhaft in China leben
    staatsbürgerschaft
    chinesischen pass bekommen
    unbefristet bleiben
work-permit =
    arbeitserlaubnis
    arbeitsgenehmigung
    arbeitsbewilligung
    arbeitserlaubnis verlängern
    wie bekomme ich eine Arbeitserlaubnis
    arbeitsvisum
    Z visum
    work permit
    gongzuozheng
    工作许可
    arbeitskarte
    keine karte mehr für die arbeitserlaubnis
    elektronische arbeitserlaubnis
    arbeitserlaubnis auf der sozialversicherungskarte
    job wechseln arbeitserlaubnis
    neuer arbeitgeber neue arbeitserlaubnis
    ich habe gekündigt was passiert mit der arbeitserlaubnis
    darf ich als student arbeiten
    nebenjob erlaubt
    praktikum erlaubnis
    darf ich mit familienvisum arbeiten
    darf meine frau hier arbeiten
    freiberuflich arbeiten
    selbstständig arbeiten in china
    punkte kategorie A B C
    führungszeugnis für arbeitserlaubnis
    diplom beglaubigen für arbeitserlaubnis
    firma beantragt arbeitserlaubnis nicht
    arbeitserlaubnis läuft ab
    arbeitserlaubnis löschen bescheinigung
    schwarzarbeit
    Darf ich in China Deutschunterricht geben?
    wer beantragt die arbeitserlaubnis ich oder die firma
    arbeitserlaubniss
    work permit abgelaufen
lost-passport =
    pass verloren
    reisepass verloren
    mein Pass ist weg
    pass gestohlen
    reisepass geklaut
    pass nicht mehr da
    ich finde meinen pass nicht
    pass im taxi vergessen
    pass im zug liegen lassen
    pass im hotel vergessen
    hab meinen pass verlorn
    reisepas verloren
    was tun wenn der pass weg ist
    Ich habe meinen Reisepass verloren, was muss ich machen
    verlustanzeige pass
    verlust vom pass melden
    neuen pass beantragen botschaft
    notpass
    ersatzpass
    passersatz
    pass verloren und visum drin
    flug morgen und pass weg
    konsulat neuer pass
    deutsches konsulat shanghai pass verloren
    bescheinigung verlust reisepass
    tasche mit pass gestohlen
    护照丢了
    huzhao verloren
    pass in der waschmaschine kaputt
    pass beschädigt
    ausweis und pass weg
    österreichischer pass verloren
    schweizer pass verloren
    wie lange gilt die verlustbescheinigung
    wo melde ich den verlorenen pass
    pass wiedergefunden nach verlustmeldung
birth-registration =
    geburt melden
    geburt anmelden
    geburtsurkunde
    baby anmelden
    unser Baby ist da, was müssen wir tun
    kind in hangzhou geboren
    neugeborenes anmelden
    geburtsurkunde beantragen
    geburtsurkunde übersetzen
    geburtsurkunde beglaubigen
    visum fürs baby
    visum für neugeborenes
    aufenthalt für unser neugeborenes
    pass fürs baby
    wie bekommt mein baby einen pass
    frist nach der geburt anmelden
    60 tage geburt
    in china entbunden welche papiere
    baby letzte woche geboren was jetzt
    name des kindes eintragen
    vater chinese mutter deutsche kind staatsangehörigkeit
    geburtsregister
    出生证明
    chusheng zhengming
    geburt im krankenhaus welche bescheinigung
    standesamt geburt
    kind kam gestern zur welt papiere
    zwillinge geboren anmelden
    neugeboren registrieren
    Muss ich mein neugeborenes Kind bei der Behörde anmelden?
    geburts urkunde verloren
    nachwuchs anmelden
    baby bekommen welche behörde
marriage-registration =
    heiraten
    hochzeit
    heiraten in china
    eheschließung
    ehe anmelden
    standesamt
    Ich möchte meine chinesische Freundin heiraten
    will meinen chinesischen freund heiraten
    können zwei ausländer hier heiraten
    heiratsurkunde
    eheurkunde
    heiratsurkunde übersetzen
    ehefähigkeitszeugnis
    ledigkeitsbescheinigung
    nachweis dass ich ledig bin
    papiere zum heiraten
    welche Dokumente brauchen wir für die Hochzeit
    wo heiratet man in hangzhou
    zivilamt heirat
    民政局 heiraten
    jiehun
    结婚证
    minzhengju
    heiratsalter china
    wie alt muss man sein zum heiraten
    ehe registrieren
    heiraten als ausländer
    scheidung
    scheiden lassen
    scheidung anmelden
    verlobt und jetzt
    trauung termin
    deutsche ehe in china anerkennen
    heirat mit chinesin unterlagen
    zum heiraten nach china visum

## Home and property

repair-request =
    reparatur
    reparieren
    kaputt
    etwas ist kaputt
    handwerker
    klempner
    installateur
    elektriker
    schlosser
    hausmeister
    ich brauche einen Handwerker
    können Sie jemanden zum Reparieren schicken
    wasserhahn tropft
    der Wasserhahn in der Küche tropft
    rohr undicht
    rohrbruch
    wasser kommt aus der wand
    wasser läuft durch die decke
    die decke ist nass
    leck unter der spüle
    klo verstopft
    toilette läuft über
    abfluss verstopft
    spülung kaputt
    die klospülung geht nicht
    dusche kaputt kein warmes wasser
    boiler kaputt
    warmwasser geht nicht
    heizung geht nicht
    heizung bleibt kalt
    klimaanlage kaputt
    klimaanlage tropft
    klima kühlt nicht
    tür klemmt
    schloss kaputt
    schlüssel abgebrochen
    ausgesperrt
    hab mich ausgesperrt
    fenster schließt nicht
    scheibe gesprungen
    licht im treppenhaus kaputt
    lampe im flur geht nicht
    glühbirne wechseln
    sicherung fliegt raus
    steckdose funktioniert nicht
    aufzug kaputt
    lift geht nicht
    fahrstuhl außer betrieb
    der Aufzug im Haus 3 ist seit gestern defekt
    gegensprechanlage kaputt
    klingel geht nicht
    sprechanlage rauscht
    haustür schließt nicht
    türcode geht nicht
    briefkasten kaputt
    schimmel an der wand
    waschmaschine kaputt
    kühlschrank kühlt nicht mehr
    dunstabzug kaputt
    rauchmelder piept batterie leer
    wuye reparatur
    维修
    baoxiu
    报修
    etwas reparieren lassen
    bad undicht nachbar unten beschwert sich
    fliesen fallen ab
    wasserdruck zu schwach
    gully stinkt im bad
    rollo kaputt
    geländer im treppenhaus locker
    repartur bitte
    wasserhan kaput
utility-bill-payment =
    stromrechnung
    strom bezahlen
    wasserrechnung bezahlen
    gasrechnung
    wo bezahle ich den strom
    wie zahle ich meine Stromrechnung
    nebenkosten bezahlen
    strom mit alipay zahlen
    wasser mit wechat bezahlen
    gaskarte aufladen
    strom aufladen
    stromzähler aufladen
    prepaid strom
    kundennummer strom
    户号
    huhao wo steht das
    rechnung ist so hoch
    stromrechnung zu hoch
    mahnung vom stromanbieter
    rechnung vergessen zu zahlen
    strom nachzahlen
    dianfei
    电费
    水费 bezahlen
    shuifei
    ranqifei
    zählerstand
    zähler ablesen
    internetrechnung zahlen
    kann ich die rechnung bar bezahlen
    rechnung auf meinen namen umschreiben
    wann muss man strom zahlen
    betriebskosten zahlen
    heizkosten
    energierechnung
    Können Sie mir sagen, wie ich Wasser und Gas bezahle?
    stromrechung zahlen
    vermieter hat die rechnung für strom
utility-outage =
    stromausfall
    kein strom
    strom weg
    strom ist ausgefallen
    kein Strom im ganzen Haus
    kein wasser
    wasser weg
    wasser abgestellt
    es kommt kein wasser aus dem hahn
    kein gas
    gas abgestellt
    kein internet
    internet weg
    wlan geht nicht im ganzen haus
    internet ausgefallen
    wann kommt der strom wieder
    wann gibt es wieder Wasser
    seit heute morgen kein strom
    blackout
    im ganzen block ist es dunkel
    tingdian
    停电
    停水
    tingshui
    wasserabstellung
    wird heute das wasser abgestellt
    strom abgestellt wegen wartung
    angekündigte stromabschaltung
    nur bei mir kein strom oder überall
    licht überall aus
    braunes wasser und dann gar keins
    heizung im ganzen haus aus fernwärme weg
    versorgung unterbrochen
    gasversorgung unterbrochen
    Wissen Sie, warum wir keinen Strom haben?
    strohm weg
    kein net
    störung internet telekom
    kein handyempfang im haus netz weg
property-management =
    hausverwaltung
    hausverwaltung telefonnummer
    wer ist die hausverwaltung
    wuye
    物业
    wuye büro wo
    nummer von der wuye
    wo ist das Büro der Hausverwaltung
    öffnungszeiten hausverwaltung
    hausgeld
    verwaltungsgebühr
    wuye gebühr
    物业费
    wuyefei bezahlen
    wie hoch ist die gebühr der hausverwaltung
    wer verwaltet unser haus
    verwaltung anrufen
    liegenschaftsverwaltung
    wachmann
    sicherheitsdienst am tor
    wachleute lassen mich nicht rein
    pförtner
    baoan
    保安
    zugangskarte fürs tor
    türkarte verloren neue karte
    chipkarte für den aufzug
    parkplatz mieten
    stellplatz in der tiefgarage
    gäste mit auto am tor anmelden
    hausverwaltung antwortet nicht
    beschwerde über die hausverwaltung
    wer putzt das treppenhaus
    putzdienst hausflur
    gärtner
    was macht die hausverwaltung eigentlich
    Ich möchte mit der Hausverwaltung sprechen
    hausverwalter
    hausordnung
    gesichtserkennung am tor einrichten
housing-lease =
    wohnung mieten
    wohnung suchen
    wohnungssuche
    zimmer gesucht
    wg zimmer
    mietvertrag
    mietvertrag prüfen
    kaution
    vermieter gibt die kaution nicht zurück
    kaution zurück
    kaution einbehalten
    Mein Vermieter zahlt die Kaution nicht zurück
    mieterhöhung
    miete zu hoch
    vermieter will mich rauswerfen
    kündigung der wohnung
    mietvertrag kündigen
    früher ausziehen
    kündigungsfrist
    vermieter kommt einfach in die wohnung
    darf der vermieter ohne mich rein
    untermiete
    untervermieten
    makler
    maklergebühr
    provision makler
    zhongjie
    中介
    租房
    zufang
    押金
    yajin nicht zurück
    fangdong
    房东 stress
    mietvertrag registrieren lassen
    vertrag auf chinesisch verstehe ich nicht miete
    nachmieter
    mietminderung
    wohnungsübergabe protokoll
    mieterrechte
    günstige wohnung für studenten
    sozialwohnung
    Worauf muss ich beim Mietvertrag achten?
    wohnung kaufen als ausländer
    mietbestätigung vom vermieter
noise-complaint =
    lärm
    lärmbelästigung
    zu laut
    nachbarn zu laut
    laute musik
    laute musik mitten in der nacht
    die nachbarn feiern jede nacht
    party oben
    ruhestörung
    nachtruhe
    wann ist nachtruhe
    oben trampelt jemand
    kinder rennen oben den ganzen tag
    Die Nachbarn über uns sind sehr laut
    bohrmaschine am sonntag
    renovierung so früh
    bauarbeiten nachts
    baustelle lärm
    baulärm um 6 uhr
    hund bellt die ganze nacht
    hundegebell
    karaoke nachts
    ktv zu laut
    platztanz musik zu laut
    guangchangwu
    广场舞
    laermbelaestigung
    laut laut laut ich kann nicht schlafen
    kann nicht schlafen wegen lärm
    klavier üben jeden abend
    fernseher vom nachbarn
    lautsprecher vor dem laden
    hupen vor dem haus
    噪音
    zaoyin
    chaosi le zu laut
    ab wann darf man bohren
    klimagerät vom nachbarn brummt
    lüftung brummt
    restaurant unten macht krach
    krach im haus
    radau
    Wo kann ich mich über Lärm beschweren?
    leise sein bitte nachbarn
    waschmaschine um mitternacht vom nachbarn
neighbour-mediation =
    schlichtung
    schlichter
    vermittlung
    mediation
    streit mit nachbarn
    streit mit meinem nachbarn
    nachbarschaftsstreit
    ärger mit den nachbarn
    zoff mit der nachbarin
    Ich habe einen Streit mit meinem Nachbarn und brauche Hilfe
    nachbar stellt schuhe vor meine tür
    nachbar parkt auf meinem platz
    streit um den parkplatz
    nachbar hat mein fahrrad kaputt gemacht und zahlt nicht
    er hat mein handy kaputt gemacht und will nicht zahlen
    wasserschaden durch nachbarn oben wer zahlt
    nachbar beleidigt mich
    beleidigung von der nachbarin
    nachbarin redet nicht mehr mit uns
    hund vom nachbarn hat mein kind erschreckt
    nachbar raucht auf dem balkon und es zieht zu uns
    streit mit mitbewohner
    streit mit wg mitbewohnern
    können Sie zwischen uns vermitteln
    jemand soll mit meinem nachbarn reden
    tiaojie
    调解
    nachbar wirft zigaretten auf unseren balkon
    klimaanlage vom nachbarn bläst in mein fenster
    nachbar droht mit anwalt wegen wasser
    mediator gesucht
    konflikt lösen nachbarschaft
    nachbarn mögen uns nicht
    zaun streit
    streit um müll mit den nachbarn
    rassistische bemerkungen vom nachbarn
    ausgleich mit dem nachbarn
public-problem-report =
    problem melden
    schaden melden
    straßenlaterne kaputt
    laterne vor dem haus geht nicht
    loch in der straße
    schlagloch
    gehweg kaputt
    gullydeckel fehlt
    offener schacht gefährlich
    baum umgefallen
    ast hängt über dem spielplatz
    spielplatz kaputt
    schaukel kaputt
    rutsche beschädigt
    bank im park kaputt
    müll liegt herum
    wilder müll
    jemand hat müll im hof abgeladen
    mülltonnen quellen über
    stinkender müll vor dem haus
    hundekot überall
    hundehaufen
    ratten im hof
    kakerlaken im treppenhaus
    mücken tümpel
    verstopfter gully draußen
    straße überschwemmt nach regen pfütze
    auto blockiert die feuerwehrzufahrt
    falschparker
    fahrräder blockieren den weg
    flur vollgestellt
    sachen im treppenhaus abgestellt
    ebike im treppenhaus abgestellt gefährlich
    notausgang versperrt
    graffiti
    lose fliesen fallen von der fassade
    gegenstände werden aus dem fenster geworfen
    leute werfen sachen vom balkon
    baustelle ungesichert
    kabel hängt runter
    zaun kaputt draußen
    schranke am tor kaputt
    Ich möchte eine Gefahrenstelle melden
    ampel kaputt
    eisglätte auf dem weg
    streunende hunde
    schmutziges treppenhaus
    kanal stinkt
    反映问题
    missstand melden
    illegaler anbau
    rasen zertrampelt

## Waste and environment

waste-sorting =
    müll
    müll trennen
    mülltrennung
    muell trennen
    mull trennen
    abfall
    abfall trennen
    recycling
    welche tonne
    welche tonne für plastik
    wohin mit batterien
    wohin mit glas
    wohin mit altpapier
    wo kommt der biomüll rein
    biomüll
    restmüll
    gelber sack gibts das hier
    welche farbe hat die tonne für essensreste
    Wie trenne ich hier meinen Müll?
    küchenabfälle
    alte medikamente entsorgen
    abgelaufene medikamente wohin
    energiesparlampe entsorgen
    kartons wohin
    pizzakarton welche tonne
    windeln welcher müll
    knochen welcher müll
    eierschalen wohin
    altkleider
    altkleidercontainer
    kehricht
    kübel
    mistkübel wo
    mistkübel farben
    wann ist die müllstelle offen
    wann wird der müll abgeholt
    wo ist der müllraum
    müllplatz
    laji fenlei
    垃圾分类
    垃圾 wohin
    strafe falsche mülltrennung
    müllsäcke welche
    sondermüll farbe lack
    speiseöl entsorgen
    wo sind die mülltonnen
    katzenstreu wohin
    pfandflaschen
    flaschen zurückgeben
    sperrige verpackung styropor
    abfallkalender
bulky-waste =
    sperrmüll
    sperrmuell
    sperrgut
    altes sofa
    altes sofa loswerden
    wohin mit der alten matratze
    matratze entsorgen
    alte möbel
    möbel entsorgen
    schrank wegwerfen
    alter kühlschrank
    waschmaschine entsorgen
    alter fernseher entsorgen
    elektroschrott groß
    sperrmüll abholen
    abholung sperrmüll termin
    Wo kann ich mein altes Bett abstellen?
    kaputter tisch wegwerfen
    stühle entsorgen
    bettgestell
    teppich entsorgen
    sperrmüll kosten
    was kostet sperrmüll
    wann ist sperrmüll
    sperrmüllplatz
    bauschutt
    renovierungsabfall
    altes fahrrad wegwerfen
    klavier entsorgen
    möbel verschenken
    ausmisten große sachen
    wohnung auflösen möbel
    大件垃圾
    dajian laji
    darf ich das sofa neben die tonne stellen
    klimaanlage alt entsorgen
    kinderbett loswerden
    schreibtisch auf den müll
    entrümpelung

## Health and insurance

find-clinic =
    arzt
    ärztin
    doktor
    aerztin gesucht
    ich brauche einen Arzt
    arzt in der nähe
    krankenhaus
    spital
    spital in der nähe
    klinik
    wo ist das nächste Krankenhaus
    nächste klinik
    gesundheitszentrum
    adresse vom gesundheitszentrum
    deutschsprachiger arzt
    arzt der deutsch spricht
    arzt der englisch kann
    internationales krankenhaus
    zahnarzt
    zahnschmerzen
    augenarzt
    frauenarzt
    gynäkologe
    kinderarzt
    hautarzt
    hausarzt
    orthopäde
    hno
    hab fieber und husten
    mein kind hat fieber
    mein sohn hat durchfall
    erkältung zum arzt
    mir ist übel
    bauchschmerzen
    rückenschmerzen arzt
    ausschlag auf der haut
    knöchel verstaucht
    kopfweh seit drei tagen
    bin krank wohin
    Mir geht es nicht gut, wo finde ich einen Arzt?
    termin beim arzt
    wie macht man einen termin im krankenhaus
    guahao
    挂号
    yiyuan
    医院
    apotheke
    wo gibts eine apotheke
    rezept für meine tabletten
    blutdruck messen
    schwanger welcher arzt
    vorsorge schwangerschaft
    arzt am wochenende offen
    öffnungszeiten gesundheitszentrum
    shequ yiyuan
    gesundheitscheck
    artzt
    krankschreibung
    physiotherapie
    dolmetscher fürs krankenhaus
medical-insurance =
    krankenversicherung
    krankenkasse
    krankenversichert
    bin ich krankenversichert
    zahlt die versicherung das krankenhaus
    krankenhausrechnung erstatten
    kosten erstatten lassen arzt
    rückerstattung arztkosten
    yibao
    医保
    yibao karte
    yibao app
    医保卡
    versichertenkarte
    gesundheitskarte versicherung
    krankenversicherung für studenten
    krankenversicherung für mein kind
    familienversicherung
    private krankenversicherung
    auslandskrankenversicherung
    gilt meine deutsche krankenversicherung hier
    europäische krankenversicherungskarte
    Wie kann ich mich hier krankenversichern?
    krankenversicherung arbeitgeber anmelden
    krankenversicherung ohne job
    reicht die uni versicherung
    zahnarzt versicherung
    wie viel zahlt die krankenversicherung
    selbstbehalt
    eigenanteil krankenhaus
    krankengeld
    guthaben auf der yibao karte
    krankenversicherung wechseln stadt
    krankenverischerung
    kv beiträge
    medikamente auf versicherung
social-insurance =
    sozialversicherung
    shebao
    社保
    sozialabgaben
    rentenversicherung
    rente
    rentenbeiträge
    rente auszahlen lassen
    arbeitslosenversicherung
    arbeitslosengeld
    arbeitsunfallversicherung
    arbeitsunfall wer zahlt
    mutterschaftsgeld
    mutterschutz geld
    wuxian yijin
    五险一金
    fünf versicherungen
    sozialversicherungskarte
    shebaoka
    社保卡
    elektronische sozialversicherungskarte
    sozialversicherungsabkommen deutschland china
    entsandt aus deutschland muss ich hier einzahlen
    Muss ich als Ausländer in die Sozialversicherung einzahlen?
    zahlt mein arbeitgeber sozialversicherung
    chef zahlt keine shebao
    sozialversicherung beim wegzug auszahlen
    was passiert mit meiner rente wenn ich china verlasse
    ahv in china
    pension
    pensionsversicherung
    wohnungsfonds gongjijin
    公积金
    sozialversicherungsnummer
    beitragsnachweis sozialversicherung
    job verloren bekomme ich geld
    sv beiträge
    sozialversicherug
vaccination =
    impfung
    impfen
    impfen lassen
    impftermin
    impfung fürs baby
    kind impfen lassen
    wo kann mein Kind geimpft werden
    impfplan
    impfkalender
    impfpass
    impfbuch
    grünes impfheft
    impfausweis
    impfnachweis für den kindergarten
    impfbescheinigung für die schule
    grippeimpfung
    grippe impfung wo
    hpv impfung
    tollwutimpfung
    tetanus
    hepatitis b impfung
    corona impfung
    covid impfung auffrischung
    masern impfung
    sechsfach impfung in china
    welche impfungen sind kostenlos
    impfung kosten
    impfzeiten
    wann kann man impfen gehen
    yimiao
    疫苗
    dazhen
    打疫苗
    deutschen impfpass übertragen
    impfung nachholen
    hund hat mich gebissen tollwutspritze wo
    reiseimpfung
    wo ist die impfstelle
    Welche Impfungen braucht mein Baby mit drei Monaten?
    inpfung
    kinderimpfung
mental-health-support =
    mir geht es schlecht
    ich bin traurig
    ich fühle mich einsam
    bin so einsam hier
    einsamkeit
    depression
    ich glaube ich bin depressiv
    depri
    angstzustände
    panikattacken
    stress
    zu viel stress
    burnout
    ausgebrannt
    heimweh
    ich habe heimweh
    ich vermisse meine familie
    jemand zum reden
    ich brauche jemanden zum reden
    kann ich mit jemandem reden
    psychologe
    psychotherapeut
    therapie
    therapeut der deutsch spricht
    psychologische beratung
    Ich würde gern mit einem Psychologen sprechen
    seelsorge
    kummer
    liebeskummer
    trennung geht mir schlecht
    kann nicht schlafen wegen sorgen
    ich weine jeden tag
    alles ist mir zu viel
    fühle mich überfordert
    kulturschock
    keine freunde hier
    niemand versteht mich
    prüfungsangst
    stress an der uni
    stress in der arbeit
    wochenbettdepression
    mein sohn zieht sich zurück
    sorgen um meinen freund er ist so traurig
    sorgentelefon
    xinli zixun
    心理咨询
    psychische probleme
    habe keine kraft mehr
    mir ist alles egal geworden
    nervlich am ende
elderly-care =
    pflege
    altenpflege
    seniorenpflege
    pflegedienst
    häusliche pflege
    altersheim
    pflegeheim
    seniorenheim
    betreuung für meine mutter
    meine Mutter ist alt und braucht Hilfe
    hilfe für meinen alten vater
    seniorenkantine
    kantine für ältere
    essen auf rädern
    essen nach hause für senioren
    mittagstisch senioren
    seniorentreff
    aktivitäten für senioren
    seniorenausweis
    ermäßigung für senioren
    freie fahrt für senioren
    haushaltshilfe für oma
    opa ist viel allein
    besuchsdienst
    jemand der nach meiner oma schaut
    rollstuhl leihen
    notrufknopf für senioren
    pflegekraft gesucht
    ayi für meine mutter
    yanglao
    养老
    养老院
    laonian shitang
    老年食堂
    tagespflege
    barrierefrei wohnung im alter
    pflegebedürftig
    demenz betreuung
    Gibt es hier Angebote für ältere Menschen?
    spitex
    altersbetreuung

## Children and language

school-enrolment =
    schule
    schulanmeldung
    kind in der schule anmelden
    einschulung
    mein Kind soll hier zur Schule gehen
    grundschule
    volksschule
    gymnasium
    mittelschule
    kindergarten
    kita
    kitaplatz
    krippe
    kindergarten anmelden
    wie melde ich mein kind im kindergarten an
    schule für meine tochter
    schulplatz
    internationale schule
    deutsche schule
    deutsche schule shanghai oder hangzhou
    öffentliche schule für ausländer
    schulbezirk
    welche schule ist zuständig
    schulamt
    wann ist die anmeldung für die erste klasse
    unterlagen für die schulanmeldung
    schulgeld
    was kostet die schule
    schulwechsel
    schule wechseln mitten im jahr
    zeugnis übersetzen schule
    xuequ
    学区
    youeryuan
    幼儿园
    上学
    schulpflicht
    ab wann müssen kinder zur schule
    nachmittagsbetreuung
    hort
    ferienbetreuung
    gymnasium für ausländische schüler
    Wir ziehen mit zwei Kindern her, welche Schule nimmt sie?
    nachhilfe
    schuhle anmelden
language-class =
    sprachkurs
    chinesischkurs
    chinesisch lernen
    ich will chinesisch lernen
    deutschkurs anbieten
    kostenloser chinesischkurs
    chinesisch für anfänger
    mandarin kurs
    chinesischlehrer
    chinesischunterricht
    hsk kurs
    hsk vorbereitung
    sprachtandem
    tandempartner
    sprachpartner
    sprachcafé
    sprachtreff
    englisch ecke
    english corner
    hanyu lernen
    学中文
    汉语 kurs
    kurs für ausländer
    abendkurs chinesisch
    Gibt es hier einen Chinesischkurs?
    chinesisch für kinder
    zhongwen unterricht
    sprachschule
    schriftzeichen lernen
    kalligraphie und sprache kurs
    wo kann ich chinesisch sprechen üben
    zu alt zum chinesisch lernen
    chinesischkurs wann
    anmeldung chinesischkurs
    chinesich kurs
    meine frau möchte chinesisch lernen
    deutsch unterrichten als freiwilliger

## Daily life

driving-licence =
    führerschein
    fuehrerschein
    führerschein umschreiben
    führerschein umtauschen
    deutscher führerschein in china
    gilt mein führerschein hier
    internationaler führerschein
    darf ich hier auto fahren
    chinesischer führerschein
    führerausweis
    fahrausweis
    lenkerberechtigung
    theorieprüfung
    theorie auf deutsch
    theorieprüfung auf englisch
    führerschein machen
    fahrschule
    fahrprüfung
    führerschein übersetzen
    übersetzung vom führerschein
    sehtest führerschein
    vorläufiger führerschein für touristen
    befristete fahrerlaubnis
    fahrerlaubnis
    mietwagen mit deutschem führerschein
    jiazhao
    驾照
    驾驶证
    cheguansuo
    车管所
    führerschein verlängern
    führerschein verloren
    punkte auf dem führerschein
    motorradführerschein
    Wie bekomme ich einen chinesischen Führerschein?
    führerschien
    auto anmelden
    nummernschild fürs auto
    lappen umtauschen
    permis umtauschen china
ebike-rules =
    ebike
    e-bike
    e-bike regeln
    ebike anmelden
    kennzeichen fürs ebike
    nummernschild ebike
    ebike laden
    wo kann ich mein ebike laden
    ladestation ebike
    akku in der wohnung laden
    darf ich das ebike mit in den aufzug nehmen
    e-bike im treppenhaus
    helmpflicht
    helm ebike
    elektroroller
    e-roller regeln
    escooter erlaubt
    e scooter versichern
    elektroroller kaufen
    ebike gebraucht kaufen
    wo darf ich mein e-bike parken
    ebike parken
    ebike abgeschleppt
    strafe ohne helm
    zu zweit auf dem ebike
    kind auf dem ebike mitnehmen
    ab welchem alter ebike
    brauche ich einen Führerschein fürs E-Bike
    diandongche
    电动车
    电瓶车
    dianpingche laden
    ladekarte ebike
    ladesäule geht nicht
    pedelec
    altes ebike ohne schild
    elektrofahrrad
    Darf ich den Akku mit nach oben nehmen?
    elektro roller zulassen
    ebike schild verloren
public-transport =
    bus
    metro
    u-bahn
    ubahn
    öffis
    öpnv
    metro karte
    metroplan
    metro ticket preis
    letzte metro
    erste u-bahn
    welcher bus fährt zum bahnhof
    bushaltestelle
    busfahrplan
    wann kommt der bus
    fahrkarte
    monatskarte
    transportkarte
    verkehrskarte aufladen
    metro mit alipay
    qr code für den bus
    wie komme ich zum westsee
    wie komme ich zum flughafen
    taxi
    didi
    leihrad
    leihfahrrad
    öffentliche fahrräder
    fahrrad ausleihen
    mobike
    hellobike
    rotes fahrrad hangzhou
    wie leihe ich ein Fahrrad aus
    leihrad kosten
    leihrad lässt sich nicht zurückgeben
    zug nach shanghai
    zugticket kaufen
    hochgeschwindigkeitszug
    gaotie
    ditie
    地铁
    公交
    gongjiao
    schülerkarte bus
    kinder kostenlos in der metro
    Wie fahre ich hier mit dem Bus?
    hund in der metro
    trambahn
    schwarzfahren strafe
    velo mieten
bank-account =
    bankkonto
    konto eröffnen
    konto aufmachen
    bank
    welche bank
    bankkonto für ausländer
    konto mit reisepass eröffnen
    wie eröffne ich ein Bankkonto
    bankkarte
    girokonto
    kreditkarte beantragen
    bankkarte gesperrt
    konto gesperrt
    karte vom automaten eingezogen
    geldautomat
    bankomat
    geld abheben
    geld nach deutschland überweisen
    überweisung ins ausland
    auslandsüberweisung
    geld wechseln
    devisen
    euro in yuan tauschen
    bank die englisch spricht
    unterlagen für bankkonto
    bank lehnt mich ab
    steuernummer für bank
    yinhang
    银行
    银行卡
    bank of china
    icbc konto
    gehaltskonto
    pin vergessen bank
    neue handynummer bei der bank
    konto schließen
    konto auflösen
    neuer pass bei der bank eintragen
    bankkontoo
    Welche Papiere brauche ich für ein Konto?
    spk konto
sim-internet =
    sim karte
    simkarte
    sim karte kaufen
    handynummer
    chinesische handynummer
    handyvertrag
    prepaid karte
    handy aufladen
    guthaben aufladen
    datenvolumen
    mobile daten
    handytarif
    günstiger tarif
    internet zu hause
    internetanschluss
    wlan anmelden
    wlan router
    breitband
    glasfaser
    internetvertrag
    china mobile
    china unicom
    china telecom
    中国移动
    手机卡
    shoujika
    kuandai
    宽带
    wifi
    esim
    nummer gesperrt
    handynummer registrieren
    sim karte verloren
    tarif wechseln
    internet ist langsam
    internet anbieter wechseln
    Wo bekomme ich eine SIM-Karte?
    natel abo
    handyabo
    wertkarte
    anbieter mit englischem service
    roaming
    handy vertrag kündigen
    internet kündigen
    festnetz
mobile-payment =
    bezahlen mit handy
    mit dem handy bezahlen
    alipay
    alipay einrichten
    wechat pay
    weixin zhifu
    zhifubao
    支付宝
    微信支付
    wie benutze ich alipay
    karte mit alipay verbinden
    visa karte in wechat
    mastercard wechat
    ausländische karte in alipay hinterlegen
    deutsche karte wird abgelehnt
    girocard alipay
    ec karte alipay
    qr code bezahlen
    scannen und zahlen
    handyzahlung
    limit alipay ausländische karte
    gebühr bei ausländischer karte
    drei prozent gebühr wechat
    alipay verifizieren pass
    wechat pay gesperrt
    alipay konto gesperrt
    zahlung fehlgeschlagen
    bezahlen ohne bankkonto
    geht nur bar oder auch karte
    bargeld annehmen
    hongbao schicken
    digitaler yuan
    ecny
    geld auf wechat laden
    Wie kann ich hier mit dem Handy bezahlen?
    wechatpay geht nicht
    alipai
    paypal china
    apple pay
tax =
    steuer
    steuern
    einkommensteuer
    lohnsteuer
    steuererklärung
    steuererklaerung
    muss ich steuern zahlen
    wie viel steuern zahle ich
    steuersatz
    steuerrückzahlung
    steuererstattung
    jährliche steuererklärung
    jahresausgleich
    steuernummer
    steuerbescheinigung
    steuerbescheid
    steuernachweis für china
    183 tage regel
    doppelbesteuerung
    doppelbesteuerungsabkommen
    ansässigkeitsbescheinigung
    finanzamt
    wo ist das finanzamt
    geshui
    个税
    个人所得税
    shuiwuju
    steuer app
    steuern auf auslandseinkommen
    freibeträge kinder
    absetzen von miete
    steuerberater
    mehrwertsteuer zurück
    fapiao
    发票
    steuer für freiberufler
    Bin ich hier steuerpflichtig?
    steuerfrei als student
    steuererklährung frist
    nachzahlung steuer
    lohnzettel abzüge
customs-post =
    post
    postamt
    paket
    paket aus deutschland
    paket hängt beim zoll
    zoll
    zollgebühren
    wie viel zoll muss ich zahlen
    zoll will meinen pass sehen
    zollabfertigung
    paket nach hause schicken
    paket nach deutschland verschicken
    brief verschicken
    briefmarken
    paket nicht angekommen
    wo ist mein paket
    sendung verfolgen
    sendungsnummer
    kuaidi
    快递
    kuaidi abholen
    paketstation
    fengchao
    cainiao
    abholcode paket
    ems
    dhl china
    sf express
    顺丰
    medikamente schicken lassen zoll
    wein aus österreich schicken
    essen im paket erlaubt
    umzugsgut zoll
    einfuhr
    paket freibetrag
    Wie hoch darf der Wert eines Pakets sein?
    päckchen
    packet verloren
    paket beschädigt
    postleitzahl hangzhou
    einschreiben
    was darf nicht ins paket
    haiguan
    海关
pet-registration =
    hund anmelden
    hundeanmeldung
    hund registrieren
    hundesteuer
    hundemarke
    haustier
    haustier anmelden
    darf ich einen hund haben
    sind hunde erlaubt
    ich habe einen hund
    welpe
    welche hunderassen sind verboten
    verbotene hunde
    listenhund
    leinenpflicht
    wann darf ich mit dem hund raus
    gassi zeiten
    hund ausführen
    katze anmelden
    katze
    hund aus deutschland mitbringen
    einreise mit hund
    quarantäne hund
    tierarzt
    hund impfen tollwut
    hundeimpfung bescheinigung
    gouzheng
    狗证
    养狗
    yang gou
    hundeausweis
    anmeldung hund kosten
    hund ist größer als erlaubt
    chip für den hund
    Mein Hund ist neu hier, wo melde ich ihn an?
    hunt anmelden
    hundehalter pflichten
    maulkorb pflicht
    nachbarhund nicht angemeldet
    vogel oder hase als haustier
lost-and-found =
    fundbüro
    fundsachen
    verloren
    etwas verloren
    ich habe meine Schlüssel verloren
    schlüssel verloren
    geldbeutel verloren
    portemonnaie weg
    geldbörse verloren
    handy verloren
    handy im taxi vergessen
    handy im taxi liegen lassen
    tasche im bus vergessen
    rucksack in der metro vergessen
    regenschirm liegen gelassen
    brille verloren
    kopfhörer verloren
    airpods verloren
    ring verloren
    jacke vergessen
    ich habe etwas gefunden
    schlüssel gefunden
    handy gefunden
    geldbörse gefunden wo abgeben
    karte gefunden
    katze entlaufen
    hund entlaufen
    meine katze ist weg
    hat jemand meinen schlüsselbund gefunden
    ausweis gefunden
    studentenausweis verloren
    kinderwagen weg
    fahrrad verschwunden
    spielzeug verloren
    shiwu zhaoling
    失物招领
    diule
    丢了
    Wo kann ich Fundsachen abgeben?
    verlohren schlüssel
    börsel verloren
    paket gefunden das mir nicht gehört
consumer-complaint =
    verbraucherbeschwerde
    verbraucherschutz
    reklamation
    reklamieren
    kaputtes handy gekauft
    ware kaputt
    laden nimmt es nicht zurück
    händler will nicht erstatten
    geld zurück vom laden
    rückerstattung
    umtausch
    umtauschen
    zurückgeben
    rückgabe
    widerruf online kauf
    taobao rückgabe
    taobao verkäufer erstattet nicht
    jd reklamation
    pinduoduo fälschung
    falsche ware geliefert
    gefälschtes produkt
    garantie
    gewährleistung
    garantie abgelehnt
    restaurant hat zu viel berechnet
    überteuert abgezockt im laden
    fitnessstudio pleite geld weg
    fitnessstudio vertrag kündigen
    mitgliedschaft kündigen geld zurück
    abgelaufene lebensmittel verkauft
    schlechtes essen bestellt meituan beschwerde
    tuihuo
    退货
    退款
    tuikuan
    消费者投诉
    friseur guthabenkarte laden zu
    Ich möchte mich über ein Geschäft beschweren
    beschwerde über händler
    mangelhafte ware
    konsumentenschutz
scam-report =
    betrug
    betrüger
    ich wurde betrogen
    bin reingelegt worden
    abzocke
    scam
    scammer
    ich habe einem betrüger geld überwiesen
    geld überwiesen und jetzt bin ich blockiert
    phishing
    fake anruf
    betrugsanruf
    angeblicher polizist will geld
    Anruf von der Polizei, ist das echt?
    jemand gibt sich als polizei aus
    falscher zollbeamter am telefon
    anruf von der botschaft wegen paket geld
    ist das betrug
    ist diese sms echt
    verdächtige sms
    verdächtiger link
    auf link geklickt
    code weitergegeben
    passwort verraten
    konto leer geräumt
    kreditkarte missbraucht
    online betrug
    liebesbetrug
    romance scam
    fake job angebot
    nebenjob geld vorstrecken klicken
    gefälschte mietanzeige kaution überwiesen
    vermieter gibts gar nicht anzahlung weg
    krypto betrug
    investitionsbetrug
    zhapian
    诈骗
    pianzi
    骗子
    fanzha app
    betrug melden
    betrugsnummer
    erpresst mit nacktfotos
    hacker hat mein wechat
    mein wechat wurde gehackt
    deepfake anruf tochter braucht geld
    enkeltrick
    geldwäsche konto verleihen
    beschissen worden online
    tickets gekauft und nie bekommen betrüger

## Community and self-governance

community-office =
    büro
    gemeindebüro
    nachbarschaftsbüro
    büro im viertel
    wo ist das büro
    bürozeiten
    öffnungszeiten büro
    einwohnerkomitee
    adresse einwohnerkomitee
    nachbarschaftskomitee
    bewohnerkomitee
    bürgerbüro
    bürgeramt
    bürgerzentrum
    gemeinschaftszentrum
    nummer vom einwohnerkomitee
    juweihui
    居委会
    shequ
    社区
    shequ büro
    街道办
    wann hat das büro offen
    hat das büro am samstag offen
    wo finde ich das Einwohnerkomitee
    spricht dort jemand deutsch
    spricht im büro jemand englisch
    bescheinigung vom komitee
    stempel vom komitee
    wohnbescheinigung
    was macht das einwohnerkomitee
    zuständiges komitee für meine adresse
    gemeindeamt
    gemeindeverwaltung
    Wer ist in unserem Viertel zuständig?
    servicezentrum
    党群服务中心
    stadtteilamt adresse
    telefon vom büro
    ansprechpartner im viertel
community-events =
    veranstaltungen
    veranstaltung
    events
    was ist los
    was ist am wochenende los
    aktivitäten
    aktivitäten für kinder
    feste im viertel
    frühlingsfest feier
    neujahrsfest
    mondfest feier
    drachenbootfest
    mittherbstfest
    flohmarkt
    konzert im park
    tanzgruppe
    tai chi gruppe
    taichi kurs im park
    yoga
    sportgruppe
    kochkurs
    jiaozi machen zusammen
    kalligraphie kurs
    bastelnachmittag
    filmabend
    ausflug
    nachbarschaftsfest
    straßenfest
    leute kennenlernen
    freunde finden hier
    treffen für ausländer
    expat treffen
    stammtisch
    krabbelgruppe
    spielgruppe für babys
    huodong
    活动
    社区活动
    wann ist das nächste fest
    Welche Veranstaltungen gibt es diese Woche?
    für veranstaltung anmelden
    kann ich meine kinder zum fest mitbringen
    weihnachtsmarkt
    bücherei
    bibliothek
    tischtennis spielen
    fussball im viertel
    event anmeldung
volunteer-signup =
    freiwillig helfen
    freiwillige arbeit
    ehrenamt
    ehrenamtlich
    ich will freiwilliger werden
    freiwilliger werden
    volunteer
    volontär
    ich möchte helfen
    ich möchte mich engagieren
    wie kann ich im viertel helfen
    als freiwillige anmelden
    freiwilligenarbeit
    ich kann übersetzen für andere
    dolmetschen helfen
    ich kann deutsch unterrichten
    ich kann englisch unterrichten kostenlos
    nachhilfe geben ehrenamtlich
    senioren besuchen als freiwilliger
    beim müll sammeln helfen
    park sauber machen mithelfen
    bei festen mithelfen
    zhiyuanzhe
    志愿者
    yigong
    freiwilligenstunden
    bescheinigung für ehrenamt
    student sucht ehrenamt
    Ich bin Rentnerin und würde gern etwas Gutes tun
    sozial engagieren
    mithelfen
    brauchen Sie Freiwillige
    freiwilliger dolmetscher
    freiwilliege
    pate für neue ausländer
    erste hilfe kurs geben als freiwilliger
suggestion =
    vorschlag
    ich habe einen vorschlag
    idee
    ich habe eine idee
    verbesserungsvorschlag
    anregung
    mein vorschlag für das viertel
    ich schlage mehr bänke vor
    mehr bäume bitte
    mehr mülleimer wären gut
    ein spielplatz wäre schön
    könnten Sie Schilder auf Englisch aufstellen
    schilder auf deutsch
    mehr licht im park
    bitte mehr ladestationen
    fahrradständer wären toll
    basketballplatz bauen
    hundewiese wäre gut
    warum gibt es keine wickelkabine
    bessere öffnungszeiten wären gut
    man könnte einen tauschschrank aufstellen
    bücherschrank fürs viertel
    jianyi
    建议
    意见箱
    wunsch ans viertel
    feedback
    lob und kritik
    rückmeldung geben
    verbesserung
    es wäre schön wenn
    rampe für kinderwagen bauen
    zebrastreifen wünschen
    Darf ich etwas vorschlagen?
    vorschlach
    gemeinschaftsgarten anlegen
    die app verbessern
public-consultation =
    mitreden
    mitbestimmen
    mitbestimmung
    befragung
    umfrage
    bürgerbeteiligung
    anhörung
    abstimmung
    abstimmen
    wahl
    wahl einwohnerkomitee
    darf ich wählen
    dürfen Ausländer abstimmen
    bewohnerversammlung
    einwohnerversammlung
    wann ist die versammlung
    kann ich zur versammlung kommen
    meine meinung sagen
    meinung abgeben
    worüber wird gerade abgestimmt
    welche befragungen laufen gerade
    umfrage zum parkplatz
    abstimmung über den aufzug einbau
    aufzug nachrüsten abstimmung
    eigentümerversammlung
    eigentümerausschuss
    yeweihui
    业委会
    toupiao
    投票
    yishi
    居民议事
    volksabstimmung im viertel
    meinung zur sanierung
    sanierung der siedlung mitentscheiden
    umbau mitsprechen
    Ich möchte bei der Befragung mitmachen
    bürgermeinung
    stimmrecht
    vernehmlassung
    gemeindeversammlung
    runder tisch
legal-aid =
    rechtshilfe
    rechtsberatung
    anwalt
    ich brauche einen Anwalt
    rechtsanwalt
    kostenlose rechtsberatung
    anwalt der deutsch spricht
    jurist
    rechtliche frage
    rechtsfrage
    gericht
    vor gericht gehen
    klage
    verklagen
    ich werde verklagt
    vorladung bekommen
    chef zahlt keinen lohn
    lohn nicht bezahlt
    gehalt ausstehend
    gekündigt worden abfindung
    arbeitsvertrag prüfen
    arbeitsrecht
    arbeitsstreit
    arbeitsgericht
    scheidungsanwalt
    sorgerecht
    erbe testament
    vertrag prüfen lassen
    schadenersatz
    notar
    beglaubigung notar
    gongzheng
    公证
    lüshi
    律师
    falv
    法律援助
    meine rechte als ausländer
    prozesskostenhilfe
    unterhalt fürs kind
    Wo bekomme ich kostenlose Rechtsberatung?
    anwald
    vollmacht
    einspruch gegen strafe
    visum strafe anfechten
    diskriminierung rechtlich
religious-venues =
    kirche
    gottesdienst
    gottesdienst auf englisch
    deutschsprachiger gottesdienst
    evangelische kirche
    katholische kirche
    messe
    sonntagsmesse
    wann ist die messe
    moschee
    freitagsgebet
    gebetszeiten
    gebetsraum
    tempel
    buddhistischer tempel
    synagoge
    orthodoxe kirche
    hindu tempel
    bibelkreis
    bibelkreis zu hause erlaubt
    darf ich missionieren
    taufe
    weihnachtsgottesdienst
    ostern gottesdienst
    fastenbrechen ramadan
    pfarrer
    priester
    imam
    beichte
    beten
    wo kann ich beten
    Gibt es in der Nähe eine Kirche?
    jiaotang
    教堂
    清真寺
    qingzhensi
    christliche gemeinde
    freikirche
    kirchengemeinde ausländer
    kirche heiraten trauung
    halal und moschee in der nähe
    religiöse treffen erlaubt

## Safety notices

typhoon-disaster =
    taifun
    typhoon
    taifunwarnung
    kommt ein taifun
    sturm
    sturmwarnung
    unwetter
    unwetterwarnung
    unwetter was tun
    orkan
    starkregen
    überschwemmung
    hochwasser
    hochwasserwarnung
    überflutung
    überflutet
    keller unter wasser wegen regen
    land unter im hof
    wasser steigt
    gewitter
    blitz und donner warnung
    hagel
    schneesturm
    schnee warnung
    hitzewelle
    hitzewarnung
    erdbeben
    erdbeben was tun
    rote warnung
    warnstufe orange
    was bedeutet die gelbe warnung
    blaue warnstufe
    warnstufen
    notunterkunft
    schutzraum
    wo ist die notunterkunft
    wohin bei taifun
    evakuierung
    müssen wir evakuieren
    taifun vorbereiten
    was brauche ich beim taifun zu hause
    fenster abkleben taifun
    blumentöpfe vom balkon bei sturm
    fällt die schule aus wegen taifun
    fährt die metro bei taifun
    taifeng
    台风
    baoyu
    暴雨
    预警
    sturmflut
    katastrophenschutz
    erdrutsch
    Was soll ich tun, wenn ein Taifun kommt?
    taifuhn
    tsunami
    luftverschmutzung smog warnung
    sirene draußen was bedeutet das
    wind ist so stark draußen

## Controls

greeting =
    hallo
    hi
    hey
    servus
    moin
    moin moin
    grüß gott
    grüezi
    gruezi
    guten tag
    guten morgen
    guten abend
    gute nacht
    tag
    tach
    hallöchen
    hallo zusammen
    halo
    hallo wer ist da
    na
    huhu
    grüß dich
    gruess gott
    griaß di
    hoi
    salü
    hallo ist da jemand
    bist du da
    sind Sie da
    guten tag ich hätte eine frage
    hallo ich bin neu hier
    nihao
    ni hao
    你好
    yo
    hey du
    schönen guten tag
    seien Sie gegrüßt
    hallo linju
    wie geht es dir
    wie gehts
thanks =
    danke
    dankeschön
    dankeschoen
    danke schön
    vielen dank
    tausend dank
    besten dank
    herzlichen dank
    danke sehr
    danke dir
    ich danke Ihnen
    danke für die hilfe
    das hat geholfen danke
    super danke
    ok danke
    alles klar danke
    thx
    thanks
    merci
    merci vielmal
    vergelts gott
    dank dir
    lieben dank
    danki
    dange
    vielen lieben dank
    das war sehr hilfreich
    sehr nett von Ihnen
    xiexie
    xie xie
    谢谢
    danke tschüss
    tschüss
    auf wiedersehen
    bye
    danke das war alles
    super erklärt
    cool danke dir
help-menu =
    menü
    menu
    menue
    hauptmenü
    hilfe
    themen
    themen zeigen
    alle themen
    liste
    übersicht
    optionen
    welche optionen habe ich
    was kannst du
    was können Sie
    was kannst du alles
    wobei können Sie helfen
    wobei hilfst du
    womit kannst du mir helfen
    wie funktioniert das hier
    wie geht das hier
    was ist das hier
    anleitung
    start
    anfang
    von vorne
    zurück zum menü
    zeig mir die themen
    welche dienste gibt es
    dienste
    angebote
    angebot zeigen
    service
    funktionen
    help
    caidan
    菜单
    ich weiß nicht was ich fragen soll
    kannst du mir helfen
    Können Sie mir bitte helfen?
    ich habe eine frage
    was kann ich fragen
    auswahl
    bist du ein bot
talk-to-staff =
    mitarbeiter
    mitarbeiter bitte
    mit mitarbeiter sprechen
    mit einem menschen sprechen
    mensch
    echter mensch
    echter mensch bitte
    ich will mit einem menschen reden
    mit jemandem vom team sprechen
    mit dem team reden
    team kontaktieren
    kann ich mit jemandem sprechen
    kann ich eine person sprechen
    Ich möchte bitte mit einem Mitarbeiter sprechen
    verbinden Sie mich mit jemandem
    rufen Sie mich bitte zurück
    rückruf bitte
    jemand soll mich anrufen
    kundendienst
    support
    hotline mensch
    sachbearbeiter
    bearbeiter
    operator
    agent
    keinen bot bitte
    ich will nicht mit einem roboter reden
    du verstehst mich nicht ich will einen menschen
    bot nervt gib mir einen menschen
    personal
    zuständige person sprechen
    wer ist mein ansprechpartner
    nachricht ans personal
    leiten Sie das bitte weiter
    weiterleiten an mitarbeiter
    beschwerde beim team
    rengong
    人工
    转人工
    人工客服
    sozialarbeiter sprechen
    ein mensch soll mir antworten
    kann mich jemand auf deutsch anrufen
    persönlich sprechen
    mitarbeiterin bitte
    mittarbeiter
change-language =
    sprache
    sprache ändern
    sprache wechseln
    sprache aendern
    andere sprache
    sprachen
    welche sprachen
    welche sprachen kannst du
    sprache einstellen
    sprache umstellen
    sprachauswahl
    sprich deutsch
    deutsch bitte
    auf deutsch bitte
    können wir deutsch reden
    auf englisch bitte
    englisch bitte
    english please
    kannst du englisch
    können Sie auch Chinesisch
    auf französisch bitte
    auf spanisch
    kannst du türkisch
    auf russisch weiter
    falsche sprache
    ich verstehe diese sprache nicht
    language
    change language
    yuyan
    语言
    换语言
    bitte in meiner sprache
    meine frau spricht nur thai
    andre sprache
    sprachwechsel
    ich spreche kein chinesisch
    auf deutsch umschalten
    übersetzen bitte diese antwort
cancel =
    abbrechen
    abbruch
    abrechen
    stopp
    stop
    stornieren
    anfrage stornieren
    anfrage abbrechen
    formular abbrechen
    bitte abbrechen
    ich möchte abbrechen
    brechen Sie das bitte ab
    brich das ab
    vergiss es
    vergessen Sie es
    lass gut sein
    lass mal
    lassen wir das
    doch nicht mehr nötig
    hat sich erledigt danke
    erledigt brauche ich nicht mehr
    ich will das nicht mehr machen
    nicht mehr nötig
    beenden
    ende
    aufhören
    hör auf
    hören Sie auf
    raus hier aus dem formular
    exit
    quit
    cancel
    annullieren
    zurückziehen
    meldung zurückziehen
    quxiao
    取消
    ich mache es später
    später weiter
    jetzt doch nicht
    schluss damit
    abbrechn
case-status =
    status
    stand
    wie ist der stand
    stand meiner anfrage
    status meiner meldung
    meine anfragen
    meine meldungen
    was ist mit meiner anfrage
    was ist aus meiner beschwerde geworden
    gibt es etwas neues
    gibts was neues
    neuigkeiten zu meinem fall
    wann kommt der handwerker endlich
    wann wird das repariert
    warum dauert das so lange
    noch keine antwort bekommen
    hat jemand meine nachricht gelesen
    ist meine anfrage angekommen
    wurde meine meldung bearbeitet
    bearbeitungsstand
    fallnummer
    vorgangsnummer
    nummer meiner anfrage
    meine anfrage von gestern
    ich warte seit einer woche
    Ich wollte fragen, wie weit meine Anfrage ist
    update
    update bitte
    reparatur status
    wo steht meine anfrage
    zeig meine anfragen
    jindu
    进度
    nachfragen zu meiner meldung
    status abfragen
    hab vor drei tagen was gemeldet
    wie lange noch
privacy-data =
    datenschutz
    meine daten
    persönliche daten
    welche daten speichern Sie
    welche daten habt ihr über mich
    was weißt du über mich
    was speicherst du
    wie lange werden daten gespeichert
    speicherst du den chat
    werden die nachrichten gespeichert
    wer kann meine nachrichten lesen
    liest jemand mit
    sieht die polizei meine nachrichten
    gebt ihr meine daten weiter
    daten löschen
    meine daten löschen
    alles über mich löschen
    löschen
    daten exportieren
    export
    kopie meiner daten
    auskunft über meine daten
    dsgvo
    dsgvo auskunft
    datenschutzerklärung
    privatsphäre
    ist das anonym
    bleibt das anonym
    ist der chat sicher
    vertraulich
    bleibt das vertraulich
    daten weitergeben an behörden
    konto löschen hier im chat
    chatverlauf löschen
    vergiss meine daten
    Bitte löschen Sie alle meine Daten
    datenlöschung
    yinsi
    隐私
    loeschen meine daten
    was passiert mit meinen daten
    einwilligung widerrufen
