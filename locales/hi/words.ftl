### Words that steer a conversation, in Hindi. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    हाँ
    हां
    हा
    हाँ जी
    हां जी
    जी हाँ
    जी हां
    जी
    ठीक है
    सही है
    सब सही है
    बिल्कुल
    haan
    han
    haa
    haan ji
    ha ji
    haanji
    ji haan
    ji ha
    ji
    theek hai
    thik hai
    thik h
    sahi hai
    sab sahi hai
    bilkul
    kar do
    kar dijiye
    yes
    ok
fine =
    ठीक
    ठीक है
    अच्छा
    अच्छा ठीक है
    समझ गया
    समझ गई
    चलो ठीक है
    theek
    thik
    theek hai
    thik hai
    accha
    acha
    achha
    samajh gaya
    samajh gayi
    chalo theek hai
    ok
    okay
no =
    नहीं
    नही
    ना
    जी नहीं
    नहीं जी
    बिल्कुल नहीं
    सही नहीं है
    गलत है
    ग़लत है
    मत करो
    nahi
    nahin
    nahee
    nai
    nhi
    naa
    ji nahi
    nahi ji
    bilkul nahi
    sahi nahi hai
    galat hai
    mat karo
    no
back =
    पीछे
    पीछे जाएँ
    वापस
    पिछला सवाल
    पहले वाला सवाल
    peeche
    piche
    peeche jao
    wapas
    wapas jao
    vapas
    pichla sawal
    back
repeat =
    फिर से
    दोबारा
    दुबारा
    फिर से बताइए
    क्या पूछा था
    सवाल क्या था
    phir se
    fir se
    dobara
    dubara
    phir se batao
    kya pucha tha
    sawal kya tha
    repeat karo
skip =
    छोड़ें
    आगे
    अगला
    अगला सवाल
    कोई नहीं
    पता नहीं
    aage
    agla
    agla sawal
    koi nahi
    pata nahi
    skip
    skip karo
    next
correction =
    रुको
    रुकिए
    माफ़ कीजिए
    माफ कीजिए
    सॉरी
    मेरा मतलब
    नहीं नहीं
    अरे नहीं
    असल में
    ruko
    rukiye
    maaf kijiye
    mera matlab
    mera matlab hai
    nahi nahi
    are nahi
    arey nahi
    asal me
    sorry
    wait
change =
    बदलो
    बदलें
    बदल दो
    बदलना है
    सुधारो
    सुधारें
    गलत
    ग़लत
    badlo
    badle
    badal do
    badalna hai
    change karo
    change
    sudharo
    galat
    thik karo

## Names of answers, as residents write them after "change the …"

slot-what =
    क्या
    समस्या
    चीज़
    चीज
    विवरण
    kya
    samasya
    cheez
    problem
slot-place =
    जगह
    पता
    कमरा
    बिल्डिंग
    मकान
    फ़्लैट
    फ्लैट
    jagah
    pata
    kamra
    building
    flat
    address
slot-since =
    कब से
    तारीख
    तारीख़
    दिन
    समय
    kab se
    tareekh
    tarikh
    din
    samay
slot-when =
    कब
    तारीख
    तारीख़
    दिन
    समय
    टाइम
    kab
    tareekh
    tarikh
    din
    samay
    time
slot-contact =
    फ़ोन
    फोन
    फ़ोन नंबर
    फोन नंबर
    नंबर
    मोबाइल
    phone
    phone number
    number
    mobile

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    १
    एक
    पहला
    पहली
    पहला वाला
    पहले वाला
    नंबर 1
    ek
    pehla
    pahla
    pehli
    pehla wala
    first
number-2 =
    2
    २
    दो
    दूसरा
    दूसरी
    दूसरा वाला
    नंबर 2
    do
    dusra
    doosra
    dusri
    dusra wala
    second
number-3 =
    3
    ३
    तीन
    तीसरा
    तीसरी
    तीसरा वाला
    नंबर 3
    teen
    tisra
    teesra
    teesri
    tisra wala
number-4 =
    4
    ४
    चार
    चौथा
    चौथी
    चौथा वाला
    नंबर 4
    char
    chaar
    chautha
    chauthi
    chautha wala
number-5 =
    5
    ५
    पाँच
    पांच
    पाँचवाँ
    पांचवा
    पाँचवीं
    नंबर 5
    paanch
    panch
    paanchva
    panchva
number-6 =
    6
    ६
    छह
    छः
    छे
    छठा
    छठी
    नंबर 6
    chhe
    cheh
    chah
    chhatha
number-7 =
    7
    ७
    सात
    सातवाँ
    सातवां
    सातवा
    नंबर 7
    saat
    sat
    saatva
    saatvan
number-8 =
    8
    ८
    आठ
    आठवाँ
    आठवां
    आठवा
    नंबर 8
    aath
    ath
    aathva
    aathvan
number-9 =
    9
    ९
    नौ
    नौवाँ
    नौवां
    नौवा
    नंबर 9
    nau
    nauva
    nauvan

## Privacy

erase =
    डिलीट
    डेटा डिलीट
    डाटा डिलीट
    मेरा डेटा डिलीट करें
    मेरा डेटा मिटाएँ
    मेरा डेटा मिटा दो
    मेरा डेटा मिटा दीजिए
    सब मिटा दो
    मिटाएँ
    मिटा दो
    data delete
    data delete karo
    mera data delete karo
    mera data mita do
    sab delete karo
    delete karo
    delete kar do
    mita do
export =
    एक्सपोर्ट
    डेटा की कॉपी
    डाटा की कॉपी
    मेरे डेटा की कॉपी
    मेरा डेटा भेजो
    मेरा डेटा भेजिए
    मेरा डेटा दिखाओ
    मेरा डेटा डाउनलोड
    data ki copy
    mere data ki copy
    mera data bhejo
    mera data dikhao
    data export karo
    data download karo

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    अंग्रेज़ी
    अंग्रेजी
    इंग्लिश
    angrezi
    angreji
    inglish
    english
language-zh-hans =
    चीनी
    चाइनीज़
    चाइनीज
    मंदारिन
    chini
    cheeni
    chinese
    mandarin
language-ar =
    अरबी
    अरबिक
    arbi
    arabi
    arabic
language-es =
    स्पेनिश
    स्पैनिश
    spenish
    spanish
language-ko =
    कोरियाई
    कोरियन
    koriyan
    korean
language-ja =
    जापानी
    जैपनीज़
    japani
    japanese
language-ru =
    रूसी
    रशियन
    rusi
    roosi
    russian
language-fr =
    फ़्रेंच
    फ्रेंच
    फ़्रांसीसी
    फ्रांसीसी
    fransisi
    french
language-th =
    थाई
    thai
language-vi =
    वियतनामी
    viyatnami
    vietnami
    vietnamese
language-ur =
    उर्दू
    उर्दु
    urdu
language-hi =
    हिन्दी
    हिंदी
    हिंदि
    hindi
    hindee
    hindustani
language-id =
    इंडोनेशियाई
    इंडोनेशियन
    indoneshiyai
    indonesian
language-de =
    जर्मन
    german
    jarman
language-fa =
    फ़ारसी
    फारसी
    farsi
    farasi
    persian
language-pt =
    पुर्तगाली
    पोर्तुगीज़
    portuguese
    purtgali
language-request =
    में
    मे
    कृपया
    प्लीज़
    प्लीज
    बोलो
    बोलिए
    बोलें
    बात
    करो
    करें
    कीजिए
    लिखो
    लिखिए
    लिखें
    जवाब
    दो
    दीजिए
    दें
    भाषा
    मुझे
    मैं
    आप
    क्या
    चाहिए
    चाहता
    चाहती
    हूँ
    हूं
    है
    हैं
    सकते
    बदलो
    बदलें
    अब
    सिर्फ़
    सिर्फ
    जी
    mein
    me
    mai
    please
    plz
    pls
    kripya
    bolo
    boliye
    baat
    bat
    karo
    kare
    kijiye
    likho
    likhiye
    jawab
    do
    dijiye
    bhasha
    language
    mujhe
    main
    aap
    kya
    chahiye
    chahta
    chahti
    hu
    hoon
    hai
    ho
    sakte
    badlo
    change
    ab
    sirf
    ji
    bhai

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    आत्महत्या*
    आत्म हत्या
    खुदकुशी
    ख़ुदकुशी
    खुदखुशी
    सुसाइड
    सुसाईड
    suicide kar*
    aatmahatya
    atmahatya
    aatmhatya
    atmhatya
    khudkushi
    khudkhushi
    khud kushi
    मरना चाहता / मरना चाहती / मरना चाह रहा / मरना चाह रही / मरना है मुझे / मुझे मरना है
    मर जाना चाहता / मर जाना चाहती / मर जाना है / मर जाऊँ / मर जाऊं / मर जाऊँगा / मर जाऊंगा / मर जाऊँगी / मर जाऊंगी
    मरने का मन / मरने की इच्छा / मरने की बात / मरने के ख्याल / मरने के ख़याल / मरने का सोच
    marna chahta / marna chahti / marna chahte / marna chah raha / marna chah rahi / mujhe marna hai / marna hai mujhe
    mar jana chahta / mar jana chahti / mar jana hai / mar jau / mar jaunga / mar jaungi / mar jaoonga / mar jaana chahta / mar jaana chahti / marjana chahta / mar jaaunga
    marne ka man / marne ka mann / marne ki icha / marne ki ichha / marne ki baat / marne ke khayal / marne ka soch
    जीना नहीं चाहता / जीना नहीं चाहती / जीना नही चाहता / जीना नही चाहती / नहीं जीना चाहता / नहीं जीना चाहती / नहीं जीना / नही जीना / जीने का मन नहीं / जीने का मन नही / जीने की इच्छा नहीं / नहीं जी सकता / नहीं जी सकती / जीने की वजह नहीं
    jeena nahi / jina nahi / jeena nhi / jina nhi / jeena nahin / nahi jeena / nahi jina / nhi jeena / nhi jina / nahin jeena / jeene ka man nahi / jine ka man nahi / jeene ka mann nahi / jeene ki ichha nahi / nahi jee sakta / nahi jee sakti / nahi ji sakta / nahi ji sakti
    वजह नहीं + जीने
    koi wajah nahi + jeene / jine
    अपनी जान ले / अपनी जान दे / जान देने का / जान दे दूँ* / जान दे दूं* / खुद की जान ले / ख़ुद की जान ले
    apni jaan le / apni jaan de / apni jan de / jaan de dunga / jaan de dungi / jaan dene ka / khud ki jaan le
    खुद को खत्म / ख़ुद को ख़त्म / खुद को ख़त्म / खुद को मार / ख़ुद को मार / अपने आप को मार / अपने आप को खत्म
    khud ko khatam / khud ko khtm / khud ko maar / khud ko mar / apne aap ko khatam / apne aap ko maar
    ज़िंदगी खत्म / ज़िंदगी ख़त्म / जिंदगी खत्म / जिंदगी ख़त्म / ज़िन्दगी खत्म / जिन्दगी खत्म
    zindagi khatam / jindagi khatam / zindagi khatm / jindgi khatam / life khatam
    zindagi se tang / jindagi se tang / ज़िंदगी से तंग / जिंदगी से तंग
    खुद को चोट / ख़ुद को चोट / खुद को नुकसान / ख़ुद को नुक़सान / ख़ुद को नुकसान
    khud ko chot / khud ko nuksan / khud ko nuksaan / khud ko hurt / khud ko kaat
    नस काट / नस काट* / कलाई काट* / नसें काट*
    nas kaat* / nas kat li / kalai kaat* / kalai kat li
    नींद की गोली* / नींद की गोलियाँ / नींद की गोलियां / सारी गोलियाँ / सारी गोलियां / सारी दवाइयाँ / सारी दवाइयां / बहुत सारी गोलियाँ / बहुत सारी गोलियां / सारी गोली + खा ली / खाली / खा लीं / खा लिया / खा लूँ / खा लूँगा / खा लूंगा / खा लूँगी / खा लूंगी / निगल ली / निगल लीं
    neend ki goli / neend ki goliya / neend ki goliyan / neend ki saari / nind ki goli / nind ki goliya / nind ki goliyan / saari goli / saari goliya / saari goliyan / sari goli / sari goliya / sari goliyan / bahut saari goli / bahut saari goliyan / saari dawai / sari dawai + kha li / kha liya / kha liye / khali / kha lunga / kha lungi / nigal li / khayi / kha gaya / kha gayi
    ज़हर खा लूँ* / ज़हर खा लूं* / जहर खा लूँ* / जहर खा लूं* / zeher kha lunga / zeher kha lungi / zahar kha lunga / zahar kha lungi / jahar kha lunga / jahar kha lungi / zehar kha lunga
    मैंने ज़हर खा / मैंने जहर खा / maine zeher kha / maine zahar kha / maine jahar kha / maine zehar kha
    छत से / पुल से / बालकनी से / खिड़की से / बिल्डिंग से / इमारत से + कूद जाऊँ* / कूद जाऊं* / कूदने / कूदना / कूद रहा / कूद रही
    chhat se / chat se / pul se / bridge se / balcony se / khidki se / building se / floor se + kood jau* / kud jau* / koodne / kudne / koodna / kudna / kood raha / kud raha / kood rahi / kud rahi / kood jaunga
    फाँसी / फांसी + लगा* / लटक*
    faansi / fansi / phansi / phaansi / fasi + laga* / latak*
    सब कुछ खत्म कर / सब खत्म कर लूँ / सब खत्म कर लूं / सब खत्म कर देना चाहता / सब खत्म कर देना चाहती / सब ख़त्म कर देना चाहता / सब ख़त्म कर देना चाहती / sab khatam kar lunga / sab khatam kar lungi / sab khatam kar dena chahta / sab khatam kar dena chahti
    मेरे बिना सब / mere bina sab + खुश / ख़ुश / khush
    आख़िरी मैसेज / आखिरी मैसेज / आख़िरी संदेश / aakhri message / akhri message / aakhiri message
    apni jaan dena / apni jan dena / अपनी जान देना / अपनी जान देने / apni jaan dene
emergency-gas-leak =
    गैस लीक*
    गैस लिक
    गैस + लीक / लीकेज / रिसाव / रिस रही
    gas leak*
    gass leak*
    ges leak*
    gas lik
    gas leek
    gas + leak / leakage / lik ho rahi / risav / ris rahi
    गैस + बदबू / बू / गंध / महक / स्मेल / स्मैल
    gas ki + badbu / badboo / bdbu / boo / smell / smel / gandh / mehak / mahak / mehek
    gas jaisi + badbu / badboo / smell / gandh
    gas smell
    gas ka smell
    गैस + फैल गई / फैल गयी / फैल रही / भर गई / भर गयी / निकल रही / निकल रहा / खुली रह / खुला रह / खुली छूट
    gas + phail gayi / fail gayi / fel gayi / phel gayi / phail rahi / fail rahi / bhar gayi / bhar gai / nikal rahi / nikal rhi / khuli reh / khuli rah / khuli chhoot / khula reh
    गैस का अलार्म / गैस अलार्म / गैस डिटेक्टर + बज / बज रहा / बोल रहा / बजा
    gas alarm / gas ka alarm / gas detector + baj / baj raha / bol raha / baja / beep
    गैस / सिलेंडर / सिलिंडर + सी सी / सर सर / फुस फुस / सीटी जैसी
    gas / cylinder / silinder + si si / see see / hiss / sar sar
    गैस + चक्कर / सिर चकरा / दम घुट / बेहोशी
    gas + chakkar / chakar / sar chakra / sir chakra / dam ghut
    सिलेंडर / सिलिंडर + लीक / रिस रहा / निकल रही
    cylinder / silinder / silendar / cilinder + leak / lik / nikal rahi
    गैस पाइप / गैस का पाइप / गैस की पाइप / गैस लाइन / गैस की नली + फट / टूट / निकल / फट गया / टूट गया / फट गई / टूट गई / निकल गया / निकल गई / लीक
    gas pipe / gas ka pipe / gas line / gas ki nali / gas ki pipe + phat gaya / fat gaya / toot gaya / tut gaya / toot gayi / tut gayi / nikal gayi / nikal gaya
    कार्बन मोनोऑक्साइड / कार्बन मोनोक्साइड
    carbon monoxide
    सड़े अंडे / sade ande / sadey ande + चूल्हे / चूल्हा / chulhe / chulha / chule / stove / gas / गैस
    meiqi leak*
    tianranqi leak*
    सिलेंडर / सिलिंडर / cylinder / silinder + बदबू / बू / सीटी / badbu / badboo / seeti / smell
emergency-fire =
    smoke alarm / fire alarm / dhuan alarm / dhue ka alarm / dhuen ka alarm / स्मोक अलार्म / फायर अलार्म / फ़ायर अलार्म / धुएँ का अलार्म / धुएं का अलार्म / आग का अलार्म + baj* / बज*
    आग
    आग लग*
    आगजनी
    aag
    aag lag*
    aaag
    aagg
    aagh lag gayi
    agg lag gayi
    aaglag*
    ag lag gai / ag lag gayi / ag lagi hai / ag lgi / ag lag gyi
    फ़ायर ब्रिगेड
    फायर ब्रिगेड
    फायरब्रिगेड
    दमकल*
    अग्निशमन + बुला* / भेज* / चाहिए / फोन / कॉल / नंबर
    fire brigade
    firebrigade
    fire brigad
    fire bridge bulao
    damkal
    dumkal
    लपटें / लपटे / शोले उठ
    lapte / laptein + dikh / dikh rahi / uth rahi / nikal rahi / utha rahi / aa rahi
    धुआँ / धुआं / धुँआ / धुंआ / धुवां / धुआ + भर गया / भर रहा / फैल / फैल गया / निकल रहा / उठ रहा / आ रहा / सीढ़ी / सीढ़ियों / गलियारे / कॉरिडोर / खिड़की / किचन / रसोई / ही धुआँ / ही धुआं / ही धुंआ / बहुत / कमरे / काला / अलार्म
    dhuan / dhua / dhuaan / dhuwa / dhuwan / dhooan / dhuva / dhuvan + bhar gaya / bhar raha / fail / phail gaya / nikal raha / nikal rha / uth raha / aa raha / aa rha / seedhi / seedhiyon / sidhi / sidhiyo / corridor / khidki / kitchen / rasoi / hi dhuan / hi dhua / bahut / bohot / kamre / kala / alarm
    जल रहा है + घर / मकान / कमरा / बिल्डिंग / इमारत / फ्लैट / फ़्लैट / पर्दा / परदा / गद्दा / सोफा / तार / सॉकेट / प्लग / छत / कार / गाड़ी / डिब्बा / पूरा / बालकनी / दुकान / बिस्तर / किचन
    जल रही है + बैटरी / गाड़ी / कार / स्कूटी / ई बाइक / बिल्डिंग / इमारत / दुकान / वायरिंग / रसोई
    jal raha / jal rha / jl rha + ghar / makan / makaan / kamra / room / building / flat / parda / gadda / sofa / taar / wire / socket / plug / chhat / car / gaadi / dibba / poora / balcony / dukan / bistar / kitchen / charger
    jal rahi / jal rhi + battery / gaadi / gadi / car / scooty / ebike / building / dukaan / dukan / wiring / kitchen / rasoi
    जल गया / jal gaya / jal gayi + charger / चार्जर / socket / सॉकेट + bistar / बिस्तर / dhuan / धुआँ / धुआं / dhua
    सिलेंडर / सिलिंडर / बैटरी / बॉयलर / गीज़र / गीजर + फट गया / फट गई / फट गयी / फटा / ब्लास्ट / धमाका
    cylinder / silinder / cilinder / battery / boiler / geyser + phat gaya / fat gaya / phat gayi / fat gayi / phat gya / fat gya / blast / phata / fata
    धमाका हुआ / धमाका हो गया / विस्फोट / ज़ोर का धमाका / जोर का धमाका / ब्लास्ट हुआ / ब्लास्ट हो गया
    dhamaka hua / dhamaka ho gaya / visfot / jor ka dhamaka / zor ka dhamaka / zordar dhamaka / blast hua / blast ho gaya
    चिंगारी / चिनगारी / स्पार्क + धुआँ / धुआं / निकल / निकल रही / सॉकेट / तार / जल
    chingari / chingaari / spark + dhuan / dhua / nikal rahi / nikal rhi / socket / taar / jal / board
    fire + lag gaya / lag gayi / lag gyi / ho gaya / ho gya
    फायर / फ़ायर + लग गया / लग गई / हो गया
    119 call / call 119 / 119 ko call / 119 par call / 119 pe call / 119 को कॉल / 119 पर कॉल
emergency-medical =
    एम्बुलेंस
    एंबुलेंस
    एम्बुलैंस
    एंबुलैंस
    ऐम्बुलेंस
    एम्बूलेंस
    अम्बुलेंस
    अंबुलेंस
    ambulance
    ambulence
    ambulans
    embulance
    embulence
    ambulanc
    amblance
    दिल का दौरा / दिल का दोरा / हार्ट अटैक / हार्टअटैक / हार्ट अटेक / हार्ट फेल
    dil ka daura / dil ka dora / dil ka doura / heart atack / hart attack / heart attak / heart attack / heart fail
    सीने / छाती + दर्द / दरद
    seene / sine / seena / chhati / chaati / chati + dard / drd / pain
    लकवा मार / लकवा / पक्षाघात / ब्रेन स्ट्रोक / स्ट्रोक आया / lakwa / lakva / brain stroke / stroke aaya / stroke aa gaya
    सांस नहीं / साँस नहीं / सांस नही / साँस नही / सास नहीं ले / सांस रुक / साँस रुक / सांसें रुक / साँसें रुक / सांस बंद / साँस बंद / सांस नी आ
    सांस / साँस + दिक्कत / तकलीफ / तकलीफ़ / फूल रही / घुट / घुट रही / घुट रहा / उखड़ / मुश्किल
    saans nahi / sans nahi / saas nahi le / saas nahi aa / saans nhi / sans nhi / saas nhi aa / saans nahin / saans ruk / sans ruk / saans band / sans band / saansein ruk / saans ni aa
    saans / sans + dikkat / taklif / takleef / phool rahi / phul rahi / ful rahi / fool rahi / ghut / ghut rahi / mushkil / ukhad
    दम घुट / dam ghut / dum ghut
    बेहोश*
    behosh*
    behos ho
    behoshi
    बेसुध / होश नहीं / होश नही / होश में नहीं / होश में नही / होश खो / होश नहीं आ
    besudh / hosh nahi / hosh nhi / hosh me nahi / hosh mein nahi / hosh me nhi / hosh kho / unconsious / unconcious
    खून / ख़ून / रक्त + बह रहा / बह रही / बहुत बह / बह गया / बंद नहीं / बंद नही / रुक नहीं / रुक नही / निकल रहा है बहुत / बहुत निकल / बहुत ज़्यादा निकल / बहुत ज्यादा निकल / नहीं रुक / की उल्टी / उल्टी में
    khoon / khun / khoonn / blood + beh raha / bah raha / beh rha / bah rha / bahut beh / beh gaya / band nahi / band nhi / ruk nahi / ruk nhi / bahut nikal / nikal raha / nikal rha / nahi ruk / nhi ruk / ki ulti / ulti me
    रक्तस्राव / ब्लीडिंग हो रही / ब्लीडिंग बहुत / bleeding ho rahi / bleeding ho rhi / bahut bleeding / bleeding band nahi / bleeding nahi ruk
    मिर्गी / mirgi + दौरा / आ गई / झटके / daura / aa gayi / jhatke
    दौरा पड़* / दौरे पड़* / दौरा पड* / मिर्गी का दौरा / झटके आ रहे
    daura pad* / daure pad* / dora pad* / doura pad* / mirgi ka daura / fits aa rahe / fits aa gaye / jhatke aa rahe
    गले में / gale me / gala me / gale mein + अटक / अटक गया / अटक गई / फँस / फंस गया / फँस गया / atak / atak gaya / atak gayi / fas gaya / phas gaya / fansa / phansa
    choke ho rah* / choke ho gay* / choking ho rah*
    निगल लिया / निगल ली / निगल गया / निगल गई / निगल लिये + बैटरी / सिक्का / गोली / गोलियाँ / गोलियां / बच्चे / बच्ची / फिनाइल / सेल / चुंबक / एसिड
    nigal li / nigal liya / nigal gaya / nigal gayi / nigal lia + battery / sikka / coin / goli / goliyan / goliya / bachche / bacche / bache / bachhe / baby / phenyl / magnet / acid / cell
    फिनाइल / तेज़ाब / तेजाब / एसिड / हार्पिक / कीटनाशक / ब्लीच + पी लिया / पी ली / पी गया / पी गई
    phenyl / finail / tezab / tejab / acid / harpic / keetnashak / bleach + pi liya / pi li / pee liya / pee li / pi gaya / pee gaya / pi gayi
    ज़हर / जहर + खा लिया / खा ली / पी लिया / दे दिया / फैल / चढ़
    zeher / zahar / jahar / zehar / jeher + kha liya / khaya / pi liya / pee liya / de diya / fail gaya / phail gaya
    प्रसव पीड़ा / प्रसव पीडा / लेबर पेन / प्रसव दर्द / डिलीवरी होने वाली / बच्चा होने वाला है अभी / पानी की थैली फट
    prasav peeda / labour pain / labor pain / delivery hone wali / baby aane wala / bachcha hone wala hai abhi / pani ki thaili fat / pani ki thaili phat / water break ho gaya
    एलर्जी / allergy / elergy + सांस / साँस / गला / सूज / saans / sans / gala / sooj / suj / sooja
    अस्थमा / दमा / asthma / dama ka / dame ka + अटैक / अटेक / दौरा / attack / atack / daura
    करंट लग / करेंट लग / करंट लगा / करंट मार / बिजली का झटका लगा / बिजली का करंट + आदमी / गया / है / उसे / उसको / बच्चे / मुझे / चिपक
    current lag gaya / current lag gya / current laga / karant lag / karent lag / bijli ka jhatka laga / current se chipak
    डूब रहा / डूब रही / डूब गया / डूब गई / डूब रहे + पानी / बच्चा / बच्ची / नदी / तालाब / झील / पूल / आदमी / कोई / लड़का / लड़की / नहर
    doob raha / doob rahi / dub raha / dub rahi / doob gaya / dub gaya / doob gayi / dub gayi / doob rha / dub rha + pani / paani / bachcha / bachha / baccha / bacha / nadi / talab / jheel / pool / river / aadmi / koi / ladka / ladki / bachchi / lake
    साँप / सांप + काट / काटा / डस / डँस
    saanp / saap / sanp + kaat / kata / kaata / das liya / dans / kat liya
    छत से / बालकनी से / मंज़िल से / मंजिल से / खिड़की से / सीढ़ी से / सीढ़ियों से + गिर गया / गिर गई / गिर गयी / गिर गए / गिर पड़े / गिर पड़ा / बच्चा गिर / आदमी गिर
    chhat se / chat se / balcony se / manzil se / manjil se / floor se / khidki se / seedhi se / seedhiyon se / sidhi se / sidhiyo se + gir gaya / gir gayi / gir gai / gir gya / gir gaye / gir pada / gir padi / gir pade
    सिर में / सर में / सिर पर / सर पर / सिर से / सर से + चोट / खून / ख़ून
    सिर फट / सर फट / सिर फूट / सर फूट
    sar pe / sar me / sir pe / sir me / sar par / sir par + chot / chott / khoon / khun
    sar phat gaya / sar fat gaya / sir phat gaya / sir fat gaya / sar phoot gaya / sar se khoon / sir se khoon
    हड्डी टूट* / हड्डी बाहर / हाथ टूट* / पैर टूट* / टाँग टूट* / टांग टूट*
    haddi toot* / haddi tut* / haddi bahar / haath toot* / hath toot* / hath tut* / pair toot* / pair tut* / taang toot* / tang toot*
    नब्ज़ नहीं / नब्ज नहीं / धड़कन बंद / धड़कन रुक / धड़कन नहीं / nabz nahi / nabj nahi / dhadkan band / dhadkan ruk / dhadkan nahi / pulse nahi
    बुरी तरह जल / खौलते पानी / गरम तेल / गर्म तेल / गरम पानी / गर्म पानी / उबलता पानी / तेल से / आग से + जल गया / जल गई / जल गयी / जला / झुलस / झुलस गया
    buri tarah / khaulte pani / garam tel / garm tel / garam pani / garm pani / ubalta pani / ubalte pani + jal gaya / jal gayi / jal gai / jal gya / jhulas
    मर रहा है / मर रही है / मरने वाला है / मरने वाली है / मर रहे हैं + मदद / बचाओ / जल्दी / डॉक्टर / पापा / पिता / माँ / मां / आदमी / बच्चा / कोई
    mar raha hai / mar rahi hai / marne wala hai / marne wali hai / mar rha h + madad / bachao / jaldi / doctor / papa / maa / aadmi / bachcha / baccha / koi / help
    हिल नहीं रहा / हिल नहीं रही / हिल नहीं रहे / उठ नहीं रहा / उठ नहीं रही / उठ नहीं रहे / जाग नहीं रहा / जाग नहीं रही / आँख नहीं खोल / आंख नहीं खोल
    hil nahi rah* / uth nahi rah* / uth nhi rh* / jaag nahi rah* / jag nahi rah* / hil nhi rh* / aankh nahi khol* + papa / maa / mummy / pitaji / dadi / dada / dadaji / nana / nani / buzurg / bujurg / aadmi / admi / aurat / bachcha / baccha / bacha / baby / wo / woh / vo / gir / gaya / gayi / dost / pati / patni / biwi / bhai
    मेडिकल इमरजेंसी / मेडिकल इमर्जेंसी / medical imergency / medical emergancy / medical emergency
    तुरंत अस्पताल / तुरंत डॉक्टर / जल्दी डॉक्टर / जल्दी अस्पताल / अभी अस्पताल ले
    turant aspatal / turant hospital / turant doctor / jaldi doctor bula* / jaldi doctor bhej* / jaldi hospital le / abhi hospital le
    घायल है / घायल हैं / घायल पड़ा / घायल हो / गंभीर चोट / बहुत चोट / ghayal hai / ghayal hain / ghayal pada / ghayal ho / gambhir chot / bahut chot lagi / bahut zyada chot
    लू लग / loo lag + गिर गया / गिर गई / gir gaya / gir gayi / चक्कर / chakkar
    ओवरडोज़ / ओवरडोज / overdose / over dose
    chest pain ho rah*
    jijiu jaldi / jijiu 急救
    heart beat band / heart band
    चक्कर खाकर गिर / चक्कर खा कर गिर / चक्कर खा के गिर / चक्कर आया और गिर / chakkar kha ke gir / chakkar kha kar gir / chakkar aake gir / chakkar aaya aur gir
    120 call / call 120 / 120 ko call / 120 par call / 120 pe call / 120 bulao / 120 kaise bula* / 120 को कॉल / 120 पर कॉल
    छाती में बहुत दर्द / दिल में तेज़ दर्द / dil me tez dard / dil me bahut dard / dil mein dard
    गर्भवती / प्रेग्नेंट / pregnant / garbhvati + खून / ख़ून / ब्लीडिंग / khoon / khun / bleeding
    ऊँचाई से गिर* / ऊंचाई से गिर* / unchai se gir* / oonchai se gir*
    दिल में / dil me / dil mein + तकलीफ / तकलीफ़ / तेज़ दर्द / तेज दर्द / taklif / takleef / tez dard
emergency-domestic-violence =
    घरेलू हिंसा / घरेलु हिंसा / घर में मारपीट / घर में मार पीट / घरेलू मारपीट
    gharelu hinsa / ghareloo hinsa / gharelu hinsha / ghar me maar peet / ghar me marpeet / ghar me maarpeet / ghar me mar peet
    पति / पतिदेव / हसबैंड / शौहर / बॉयफ्रेंड / बॉयफ़्रेंड / पार्टनर / मंगेतर + मारता / मारते / मारा / मार रहा / मार रहे / पीटता / पीटते / पीटा / पीट रहा / पीट रहे / मारपीट / मार पीट / हाथ उठाता / हाथ उठाया / थप्पड़ / थप्पड़ मारा / हिंसा / गला दबा / गला दबाया / मारेगा / मार डालेगा / मार देगा / डर लगता / डर लग रहा / जबरदस्ती / ज़बरदस्ती / धमकाता / धमकी / बंद कर दिया / बंद करके / जला
    pati / patidev / shohar / shauhar / mangetar + maarta / marta / mara / maara / maarte / marte hai / marte hain / maar raha / mar raha / maar rha / mar rha / maar rahe / peetta / peet ta / pitta / peetata / peeta / pita / peet raha / pit raha / peete / maar peet / maarpeet / marpeet / mar peet / haath uthata / hath uthata / haath uthaya / hath uthaya / thappad / thapad / hinsa / gala daba* / maarega / marega / maar dalega / mar dalega / maar dega / mar dega / dar lagta / darr lagta / darr lag raha / dar lag raha / zabardasti / jabardasti / dhamkata / dhamki / band kar diya / band karke
    husband / husbnd / hasband / husbend / hubby / boyfriend / bf / partner + maarta / marta hai / marta h / mujhe marta / mujhe mara / mujhe maara / ne mara / ne maara / marte hai / marte hain / maar raha / mar raha / maar rha / mar rha / maarte / peetta / peet ta / mujhe peeta / ne peeta / ne pita / peet raha / pit raha / maar peet / maarpeet / marpeet / haath uthata / hath uthata / haath uthaya / hath uthaya / thappad / thapad / hinsa / gala daba* / maarega / marega / maar dalega / mar dalega / maar dega / mar dega / dar lagta / darr lagta / dar lag raha / darr lag raha / zabardasti / jabardasti / dhamkata / band kar diya / band karke
    पति से / पति के / पतिदेव से + डर / डरती / डर लगता / बचाओ / बचना / ख़िलाफ़ / खिलाफ
    pati se / pati ke / husband se + dar / darr / darti / bachao / bachna / khilaf
    पत्नी / बीवी / गर्लफ्रेंड / वाइफ + मुझे मारती / मारती है मुझे / मुझे पीटती / हाथ उठाती / मुझ पर हाथ / मारपीट करती
    patni / biwi / bivi / wife / girlfriend + mujhe maarti / mujhe marti / maarti hai mujhe / mujhe peetti / haath uthati / hath uthati / mujhpe haath / maarpeet karti / marpeet karti
    पत्नी को / बीवी को / अपनी बीवी / अपनी पत्नी + मारता / मार रहा / पीटता / पीट रहा / मारते / पीट
    patni ko / biwi ko / bivi ko / wife ko / apni biwi / apni patni + maarta / marta / maar raha / mar raha / maar rha / peetta / peet raha / pit raha / maarte / marte / peet
    सास / ससुर / ससुराल / ससुराल वाले / देवर / जेठ / ननद + मारती / मारता / मारते / पीटते / पीटती / पीटता / हाथ उठाता / हाथ उठाती / जलाने / मारपीट / मारा
    saas / sasur / sasural / devar / jeth / nanad + maarti / marti / maarta / marta hai / maarte / marte hai / peette / peetti / haath uthata / haath uthati / hath uthata / hath uthati / jalane / maarpeet / marpeet / maara
    दहेज / dahej + मार / मारते / परेशान / प्रताड़ित / प्रताड़ना / जला / maarte / maarta / marte / pareshan / pratadit / jala / torture
    पापा / पिताजी / पिता / बाप / अब्बू / सौतेले पिता + मारते हैं / मारता है / पीटते / पीटता / माँ को मार / मम्मी को मार / मुझे मारते / मारपीट
    papa / pitaji / pita / baap / abbu / father / sautela + maarte hai / maarte hain / maarta hai / marte hain mujhe / mujhe maarte / mujhe maarta / mujhe marte / peette / peetta / peet ta / mummy ko maar* / maa ko maar* / mummy ko mar* / maarpeet / marpeet
    बच्चे को / बच्ची को / बच्चों को / बेटे को / बेटी को + मारता है / मार रहा है / पीटता / पीट रहा / मार रही / पीट रही / मारते हैं / पीटते / बहुत मार
    bachche ko / bacche ko / bache ko / bachhe ko / bachcho ko / bachchon ko / bachchi ko / bete ko / beti ko + maarta / marta hai / maar raha / mar raha / peetta / peet raha / pit raha / maar rahi / peet rahi / maarte / marte hain / bahut maar*
    घर में बंद कर / कमरे में बंद कर / ताला लगाकर बंद + पति / बॉयफ्रेंड / ससुराल / फोन छीन / फ़ोन छीन / ले लिया
    ghar me band kar / kamre me band kar + pati / husband / boyfriend / sasural / phone cheen / phone chheen / phone le liya / jane nahi deta / jaane nahi deta
    बाहर नहीं जाने देता / बाहर नहीं जाने देते / घर से निकलने नहीं देता / bahar nahi jane deta / bahar nahi jaane deta / bahar nahi jane dete / ghar se nikalne nahi deta
    घर जाने से डर / घर जाने में डर / ghar jane se dar / ghar jaane se dar / ghar jane se darr / ghar jaane me dar
    मुझे मारता है / मुझे मारते हैं / मुझे पीटता है / मुझे पीटते हैं / वो मारता है / वह मारता है / मुझे मारेगा
    mujhe maarta hai / mujhe marta hai / mujhe marta h / mujhe maarta h / mujhe maarte hain / mujhe marte hain / mujhe peetta / mujhe peet ta / mujhe pitta / wo maarta hai / woh maarta hai / wo marta hai / mujhe marega / mujhe maarega / wo marega
    महिला हेल्पलाइन / महिला आश्रय / mahila helpline / mahila ashray / women helpline
    181 call / call 181 / 1091 call / call 1091 / 1091 number
    jiabao
    pati mujhe pareshan karta / पति मुझे तंग / पति परेशान करता / pati tang karta
    गला दबाया / गला दबा दिया / गला दबा रहा / gala dabaya / gala daba diya / gala daba raha
    मुझे / mujhe + मारा जाता / पीटा जाता / maara jata / mara jata / peeta jata
emergency-police =
    पुलिस + बुलाओ / बुलाइए / बुला दो / बुला लो / बुलाना / बुलाएँ / कॉल करो / कॉल करना / को कॉल / को फोन / को फ़ोन / भेजो / भेजिए / भेज दो / जल्दी / तुरंत / बचाओ / इमरजेंसी नंबर
    पुलिस चाहिए / पुलिस की मदद / police chahiye / police chaiye / police ki madad / polis chahiye / pulis chahiye
    police + bulao / bulaao / bulaiye / bula do / bula lo / bulana / ko bula / call karo / ko call / ko phone / ko fone / bhejo / bhej do / bhejiye / jaldi / turant
    polis / pulis / pulice / pollice + bulao / bula do / bhejo / bhej do / jaldi / ko call / ko phone
    पुलिस पुलिस / police police
    112
    108
    call 100 / 100 call / 100 ko call / 100 par call / 100 pe call / 100 number / 100 no par / dial 100 / 100 dial / 100 नंबर / 100 पर कॉल / 100 को कॉल / 100 कॉल / १०० नंबर
    call 101 / 101 call / 101 ko call / 101 par call / 101 pe call / dial 101 / 101 dial / 101 पर कॉल / 101 को कॉल / 101 कॉल
    call 102 / 102 call / 102 ko call / 102 par call / 102 pe call / dial 102 / 102 dial / 102 पर कॉल / 102 को कॉल / 102 कॉल
    call 112 / 112 call / 112 pe call / 112 par call / call 108 / 108 call
    call 110 / 110 call / 110 ko call / 110 par call / 110 pe call / 110 पर कॉल / 110 को कॉल / 110 कॉल / 110 dial
    call 1098 / 1098 call
    बचाओ
    बचाओ बचाओ
    bachao
    bachaao
    bacahao
    bachao bachao
    जान का खतरा / जान को खतरा / जान का ख़तरा / जान को ख़तरा / जान खतरे में / जान ख़तरे में
    jaan ka khatra / jaan ko khatra / jan ka khatra / jan ko khatra / jaan khatre me / jan khatre me
    जान से मार / जान से मारने / मार डालेगा / मार डालेंगे / मार डालूँगा / मार देंगे + मुझे / हमें / धमकी / बोल / कह / देगा / है
    jaan se maar* / jan se maar* / jan se mar dega / jaan se mar dega / maar dalega / maar dalenge / mar dalega / mar dalenge
    धमकी दे रहा / धमकी दे रहे / धमकी मिल / धमका रहा / धमका रहे / धमकी दी
    dhamki de raha / dhamki de rahe / dhamki de rha / dhamki mil rahi / dhamka raha / dhamka rahe / dhamka rha / dhamki di
    चोर / चोरों + घुस / घुस आया / घुस गया / घुसे / घर में / ताला तोड़ / दरवाज़ा / दरवाजा / पकड़ / भाग / आया / आ गया
    chor / choron + ghus / ghus aaya / ghus gaya / ghuse / ghar me / ghar mein / tala tod / taala / darwaza / darwaja / pakdo / pakad / bhag raha / bhaag / aaya hai / aa gaya
    चोर चोर / chor chor
    चोरी हो गया / चोरी हो गई / चोरी हो गयी / चोरी हुई / चोरी हुआ / चोरी कर लिया / चोरी कर रहा / चुरा लिया / चुरा ली / चुरा रहा / चुरा कर भाग
    chori ho gaya / chori ho gayi / chori ho gai / chori ho gya / chori ho gyi / chori hui / chori hua / chori kar liya / chori kar raha / chura liya / chura lia / chura li / chura raha / chura ke bhag*
    छीन कर भाग* / छीनकर भाग* / छीन के भाग* / छीन लिया / छीना झपटी / झपट* / चेन खींच* / छीन ली
    chheen ke bhag* / chheen ke bhaag* / cheen ke bhag* / cheen ke bhaag* / chheen kar bhag* / chheen liya / cheen liya / chhin liya / chin liya kisi ne / jhapat / chain kheench / cheen li / chheen li
    लूट लिया / लूटपाट / लूट पाट / डकैती / डाका / लुटेरे / लूट रहा / लूटने
    loot liya / lut liya / looth liya / lootpat / loot paat / dakaiti / daka pada / lutere / loot raha / lootne
    घर में कोई घुस / कोई घुस आया / कोई अंदर घुस / अजनबी + दरवाज़े / दरवाजे / घर में / अंदर / घुस
    ghar me koi ghus / koi ghus aaya / koi andar ghus / koi ghar me ghus / ajnabi + darwaze / darwaje / ghar me / andar / ghus
    दरवाज़ा तोड़ / दरवाजा तोड़ / ताला तोड़ / दरवाज़ा तोड़कर / दरवाजा तोड़कर / ताला तोड़कर + कोई / आदमी / चोर / रहा है / रहे हैं / अंदर / घुस
    darwaza tod raha / darwaza tod rahe / darwaja tod raha / darwaza tod ke / darwaza tod kar / darwaja tod ke / tala tod raha / tala tod rahe / taala tod raha / tala tod ke / tala tod kar / taala tod kar / tala tod diya / taala tod diya / tala tod rha
    पीछा कर रहा / पीछा कर रहे / पीछा करता / पीछा कर रही / मेरे पीछे आ रहा / मेरा पीछा
    peecha kar raha / picha kar raha / peecha kar rahe / peechha kar raha / pichha kar raha / peecha karta / mera peecha / mera picha / mera pichha / mere peeche aa raha / mere piche aa raha / pichha kr rha / picha kr rha
    चाकू / छुरा / छुरी + लेकर / ले कर / दिखा / दिखाकर / मार / मारा / मारने / हाथ में / से हमला / घूम / घोंप / है उसके
    chaku / chaaku / chakoo / chaakoo / chura / chhura / chhuri + leke / lekar / le kar / le ke / dikha / dikhaya / maar / maara / mara / maarne / haath me / hath me / hamla / ghoom / ghonp / uske paas / ghonpa
    चाकू मार / चाकूबाज़ी / चाकूबाजी / chaku maar* / chaaku maar* / chaku mar diya / chakubazi / chakubaji
    बंदूक / बन्दूक / बंदूक़ / पिस्तौल / तमंचा / बम की धमकी / बम है / बम रखा
    banduk / bandook / bandooq / pistaul / tamancha / bomb ki dhamki / bomb rakha / bam ki dhamki
    गोली चल* / गोली मार* / गोलियाँ चल* / गोलियां चल* / गोलीबारी
    goli chal* / goli maar* / goli mar di / goliyan chal* / goliya chal* / golibari
    हमला हुआ / हमला कर / हमला किया / हमला हो / हमलावर
    hamla hua / hamla kar* / hamla kiya / hamla ho / humla kar* / humla hua / hamlavar
    मारपीट / मार पीट / मार कुटाई / मारकाट / दंगा + हो रही / हो रहा / कर रहे / कर रहा / हो गई / की / मुझे / नीचे / मेरे साथ
    maar peet / maarpeet / marpeet / mar peet / danga + ho rahi / ho raha / kar rahe / kar raha / ho gayi / ho rhi / ki / mujhe / neeche / mere saath
    मुझे मार रहा / मुझे मार रहे / मुझे पीट रहा / मुझे पीट रहे / किसी ने मुझे मारा / किसी ने मारा / लोग मार रहे / पीट रहे हैं
    mujhe maar rah* / mujhe mar rah* / mujhe maar rh* / mujhe peet rah* / mujhe pit rah* / kisi ne mujhe maara / kisi ne mujhe mara / kisi ne maara / log maar rahe / peet rahe hain / peet rahe hai
    छेड़छाड़ / छेड़ छाड़ / छेडछाड / छेड़ रहा / छेड़ रहे / गलत तरीके से छुआ / ग़लत तरीके से छुआ / गलत जगह छुआ
    chhedchhad / chhed chhad / chedchad / ched chad / chhedkhani / chedkhani / ched raha / chhed raha / galat tareeke se chh* / galat tarike se chh* / galat jagah chhua / galat tarike se touch / galat tareeke se touch
    बलात्कार / बलत्कार / रेप हुआ / रेप कर / रेप किया / दुष्कर्म / यौन हमला / यौन शोषण / यौन उत्पीड़न
    balatkar / balatkaar / rape hua / rape kiya / rape kar / dushkarm / yaun hamla / yaun shoshan
    अपहरण / किडनैप* / अगवा
    apaharan / apharan / kidnap / kidnep / kidnaip / agwa kar*
    बंधक / bandhak / कमरे में बंद कर रखा / kamre me band kar rakha / kamre me band kr rakha / band karke rakha
    पासपोर्ट ज़बरदस्ती / पासपोर्ट जबरदस्ती / passport zabardasti / passport jabardasti / passport jabran / पासपोर्ट छीन / passport chheen / passport cheen
    मर्डर / क़त्ल / कत्ल / हत्या हो / हत्या कर / हत्या की / murder ho / murder kar / katl ho / qatl / hatya ho / hatya kar
    अपराध हो रहा / apradh ho raha / jurm ho raha
    छुपा कैमरा / छिपा कैमरा / hidden camera / chhupa camera / chupa camera
    baojing / 报警
    चोर / chor + अंदर / andar
    गलत हरकत / ग़लत हरकत / galat harkat + की / कर / छुआ / ki / kar / chhua
emergency-traffic-accident =
    एक्सीडेंट / एक्सिडेंट / ऐक्सिडेंट / एक्सीडैंट / ऐक्सीडेंट + हो गया / हुआ / हो गई / हुई / चोट / घायल / सड़क / कार / गाड़ी / बाइक / बस / ट्रक / टैक्सी / खून / हुआ है / मदद / बचाओ / कॉल
    accident / accidant / acident / aksident / eksident / accidnt / exident / axident + ho gaya / ho gya / hogaya / hua / huwa / hui / ho gayi / chot / ghayal / sadak / car / gaadi / gadi / bike / bus / truck / taxi / khoon / kisko call / madad / bachao
    सड़क हादसा / सड़क हादसे / सड़क दुर्घटना / सड़क पर हादसा / कार हादसा / भीषण हादसा / सड़क दुर्घटना में
    sadak hadsa / sadak haadsa / sadak hadse / sadak durghatna / road accident / road hadsa
    दुर्घटना हो / दुर्घटना हुई / दुर्घटनाग्रस्त / durghatna ho / durghatna hui / durghatna hui hai / durghtna ho
    हादसा हो गया / हादसा हुआ / hadsa ho gaya / hadsa hua / haadsa ho gaya / haadsa hua
    टक्कर मार* / टक्कर लग* / टक्कर हो* / टक्कर हुई / ठोकर मार दी + गाड़ी / कार / बाइक / बस / ट्रक / स्कूटी / स्कूटर / मुझे / बच्चे / बेटे / बेटी / टैक्सी / आदमी / औरत / बुज़ुर्ग / ई बाइक / भाग / डिलीवरी / हो / लग / दी
    takkar maar* / takkar mar di / takkar mar diya / takkar mari / takkar maar di / takkar lag* / takkar ho gayi / takkar ho gai / takkar hui / takar maar* / takar mar di / takkr mar di
    गाड़ी ने / कार ने / बस ने / ट्रक ने / बाइक ने / स्कूटी ने / टैक्सी ने / डिलीवरी वाले ने + ठोक / ठोका / ठोक दिया / ठोक दी / कुचल / कुचल दिया / मारा / मार दी / मार दिया / टक्कर / उड़ा दिया / धक्का
    gaadi ne / gadi ne / car ne / bus ne / truck ne / bike ne / scooty ne / scooter ne / ebike ne / taxi ne / scooter wale ne / delivery wale ne / car wale ne + thok / thoka / thok diya / thok dia / thok di / kuchal / kuchla / mara / maara / mar di / maar di / takkar / uda diya / dhakka
    कुचल दिया / कुचल गया / कुचला गया / kuchal diya / kuchal gaya / kuchla gaya
    गाड़ी के नीचे / कार के नीचे / बस के नीचे / ट्रक के नीचे / पहिये के नीचे + आ गया / आ गई / दब / दब गया / फँस / फंस गया
    gaadi ke neeche / gadi ke niche / gaadi ke niche / car ke neeche / car ke niche / bus ke neeche / bus ke niche / truck ke neeche / truck ke niche + aa gaya / aa gayi / aa gya / dab gaya / dab gayi / fas gaya / phas gaya
    टकरा गई / टकरा गईं / टकरा गया / टकरा गए / टकराया / टकराई + गाड़ी / कार / कारें / गाड़ियाँ / गाड़ियां / बस / बाइक / ट्रक / स्कूटी / ई बाइक / खंभे
    takra gayi / takra gai / takra gaya / takra gaye / takraya / takrayi / takra gye + gaadi / gadi / car / gaadiyan / gadiya / gaadiya / bus / bike / truck / scooty / ebike / khambe
    पलट गई / पलट गया / पलटी / पलट गयी + गाड़ी / कार / बस / ट्रक / टैक्सी / ऑटो / स्कूटी
    palat gayi / palat gai / palat gaya / palat gya / palti + gaadi / gadi / car / bus / truck / taxi / auto / scooty
    बाइक / स्कूटी / ई बाइक / साइकिल / स्कूटर + गिर गया + चोट / खून / घायल / टूट
    bike / scooty / ebike / e bike / cycle / scooter + gir gaya / gir gayi / slip ho gayi / slip ho gya / gir gya + chot / khoon / ghayal / toot / tut / truck / takra / pair / haath
    hit and run
    हिट एंड रन
    मुझसे / मैंने / mujhse / maine / meri gaadi se / meri ebike se + टक्कर / ठोक दिया / takkar / thok diya + आदमी / औरत / किसी / बच्चे / aadmi / admi / aurat / kisi / bachche / bacche / buzurg
    chehuo
    122 call / call 122 / 122 par call / 122 pe call
emergency-missing-person =
    बच्चा / बच्ची / बच्चे / बेटा / बेटी / लड़का / लड़की / बिटिया / मुन्ना + खो गया / खो गई / खो गयी / खो गए / गुम हो / गुम गया / ग़ुम / गायब / ग़ायब / नहीं मिल रहा / नहीं मिल रही / नहीं मिल रहे / नही मिल रहा / नही मिल रही / मिल नहीं रहा / मिल नहीं रही / का पता नहीं / का कुछ पता नहीं / का कोई पता नहीं / घर नहीं आया / घर नहीं आई / वापस नहीं आया / वापस नहीं आई / नहीं लौटा / नहीं लौटी / बिछड़ गया / बिछड़ गई / घर से भाग / घर छोड़कर / भटक गया / भटक गई
    bachcha / baccha / bacha / bachha / bachche / bacche / bachhe / bachchi / bacchi / bachi / beta / beti / ladka / ladki / larka / larki / bitiya / baby / mera bacha + kho gaya / kho gayi / kho gai / kho gya / kho gyi / kho gaye / khogaya / gum ho / gum gaya / gum gayi / ghum ho gaya / gumm / gayab / gaayab / nahi mil raha / nahi mil rahi / nahi mil rahe / nhi mil rha / nhi mil rhi / nahi mil rha / mil nahi raha / mil nahi rahi / ka pata nahi / ka kuch pata nahi / ka koi pata nahi / kahan gaya pata nahi / kaha gaya pata nahi / ghar nahi aaya / ghar nahi aayi / wapas nahi aaya / wapas nahi aayi / ghar nhi aaya / nahi lauta / nahi lauti / bichad gaya / bichad gayi / ghar se bhag* / ghar se bhaag* / ghar chhod ke / missing hai / missing ho gaya / missing ho gayi / miss ho gaya / kahi chala gaya / kahin chala gaya
    मेरी पत्नी / पत्नी / बीवी / पति / पिताजी / पिता / पापा / माँ / मां / माताजी / मम्मी / दादी / दादा / दादाजी / नानी / नाना / बुज़ुर्ग / बुजुर्ग / मेरा भाई / मेरी बहन / मेरा दोस्त / मेरी दोस्त / रूममेट + खो गया / खो गई / खो गए / खो गयी / गुम हो / गायब / ग़ायब / नहीं मिल रहा / नहीं मिल रहे / नहीं मिल रही / मिल नहीं रहे / मिल नहीं रही / का पता नहीं / का कोई पता नहीं / का कुछ पता नहीं / घर नहीं लौटे / घर नहीं लौटा / घर नहीं लौटी / नहीं लौटे / वापस नहीं आए / वापस नहीं आई / वापस नहीं आया / भटक गए / भटक गई / घर से निकल गए / घर से निकल गई / रास्ता भूल / रास्ता भटक
    patni / biwi / bivi / wife / pati / husband / pitaji / pita ji / papa / maa / mataji / mummy / dadi / dada / dadaji / nani / nana / buzurg / bujurg / mera bhai / meri behen / meri behan / meri bahan / mera dost / meri dost / roommate + kho gaya / kho gayi / kho gaye / kho gai / kho gye / gum ho / gayab / gaayab / nahi mil raha / nahi mil rahe / nahi mil rahi / nhi mil rhe / nhi mil rhi / mil nahi rahe / mil nahi rahi / ka koi pata nahi / ka kuch pata nahi / ka pata nahi / ghar nahi laute / ghar nahi lauta / ghar nahi lauti / nahi laute / wapas nahi aaye / wapas nahi aayi / wapas nahi aaya / bhatak gaye / bhatak gayi / ghar se nikal gaye / ghar se nikal gayi / rasta bhool / rasta bhul / rasta bhatak / missing hai / missing hain / teen din se nahi aaya / do din se nahi aaya / kal se nahi aaya
    भाई का / बहन का / bhai ka / behen ka / behan ka / bahan ka + पता नहीं / कुछ पता नहीं / pata nahi / kuch pata nahi / koi pata nahi
    बच्चे को ढूँढ* / बच्चे को ढूंढ* / बेटे को ढूँढ* / बेटे को ढूंढ* / बेटी को ढूँढ* / बेटी को ढूंढ* / bachche ko dhoond* / bacche ko dhoond* / bachhe ko dhoond* / bachche ko dhund* / bete ko dhoond* / beti ko dhoond* / beti ko dhund*
    लापता
    lapata
    laapata
    गुमशुदा + बच्चा / व्यक्ति / आदमी / औरत / लड़की / लड़का / इंसान / मेरा / मेरी
    gumshuda + bachcha / baccha / vyakti / aadmi / admi / aurat / ladki / ladka / insaan / mera / meri / report
    गुमशुदा की रिपोर्ट / गुमशुदा व्यक्ति / लापता व्यक्ति / लापता है / लापता हो / लापता हैं
    lapata hai / lapata h / lapata ho / laapata hai / laapata ho / lapta hai / lapta ho gaya
    खोया हुआ बच्चा / खोई हुई बच्ची / अकेला बच्चा रो / बच्चा अकेला रो / khoya hua bachcha / khoya hua baccha / bachcha akela ro / baccha akela ro / akela bachcha ro / bacha akela ro
    बच्चे को / बच्ची को / बेटे को / बेटी को + कोई ले गया / उठा ले गया / उठा ले गए / ले गया कोई / कोई उठा / लेकर चला गया / लेकर भाग
    bachche ko / bacche ko / bache ko / bachhe ko / bachchi ko / bete ko / beti ko + koi le gaya / utha le gaya / utha le gaye / le gaya koi / koi utha / leke chala gaya / leke bhag / le kar bhag / le kar gayi / koi le gya
    कोई मेरे बच्चे को / koi mere bachche ko / koi mere bacche ko / koi mere bache ko / koi meri beti ko + ले गया / ले गए / le gaya / le gaye / le gya / utha
    घर का पता नहीं / घर नहीं पता / ghar ka pata nahi + बुज़ुर्ग / बुजुर्ग / बूढ़े / आदमी / बच्चा / मिले / buzurg / bujurg / budhe / aadmi / bachcha / baccha / mile
    zoushi + bachcha / baccha / beta / beti / dadi / child
emergency-elevator-trapped =
    लिफ्ट / लिफ़्ट / लीफ्ट / एलिवेटर / एलीवेटर + फँस* / फंस* / फस / फसा / फसे / फसी / फस गया / फस गए / फस गई / फ़ंस* / फसं / फँसा / फंसा / फँसे / फंसे / अटक गए / अटके / अटके हैं / अटकी लोग / कैद
    lift / lipht / elevator / elevater / elivator / liftmein / liftme + fas gaya / fas gaye / fas gayi / fas gya / fas gye / fas hu / fasa / fasi / fase hai / fase hain / fase hue / fase h / log fase / hum fase / fass gaya / fass gaye / fans gaya / fans gaye / fans gayi / fansa / fanse / fansi / phas / phas gaya / phas gaye / phas gayi / phasa / phase hai / phase hain / phase hue / phase h / phans / phansa / phanse / phansi / phass / phasgaya / fasgaya / faas gaya / faas gaye / faase / phaas / me fas / mein fas / atke / atak gaye / log atak / kaid / stuck hu / stuck hum / stuck ho gaya / stuck ho gaye / stuck hai / stuck hain / trapped
    लिफ्ट / लिफ़्ट / एलिवेटर + अंदर हूँ / अंदर हूं / अंदर हैं / अंदर बंद / अंदर लोग / हम अंदर / मैं अंदर / लोग अंदर / कोई अंदर / बच्चा अंदर / अंदर से / अंदर रह गए / में बंद हो गए / में बंद हो गया / में बंद हो गई / में बंद हैं / में बंद हूँ / में बंद हूं / में रह गए / में रह गया
    lift / elevator + andar hu / andar hoon / andar hai hum / andar hain / andar band / andar log / log andar / hum andar / ham andar / main andar / mai andar / koi andar / bachcha andar / baccha andar / andar se khul / me band ho gaye / me band ho gaya / me band ho gayi / me band hain / me band hu / mein band ho gaye / mein band ho gaya / me reh gaye
    लिफ्ट / लिफ़्ट + दरवाज़ा नहीं खुल / दरवाजा नहीं खुल / दरवाज़े नहीं खुल / दरवाजे नहीं खुल / बीच में रुक / बीच में अटक / निकालो / निकालिए / निकाल दो / बाहर निकाल / निकल नहीं / सांस / साँस / दम
    lift / elevator + darwaza nahi khul / darwaja nahi khul / darwaza nhi khul / gate nahi khul / door nahi khul / beech me ruk / beech me atak / bich me ruk / bich me atak / nikalo / nikaliye / nikal do / bahar nikal / nikal nahi / saans / sans / dam ghut
    लिफ्ट / लिफ़्ट + अचानक नीचे / गिर गई / गिरी + अंदर / हम / में
    lift / elevator + achanak neeche / gir gayi / giri + andar / hum / ham / log
    main lift me hu / mai lift me hu / hum lift me hain / main lift mein hoon / मैं लिफ्ट में हूँ / मैं लिफ्ट में हूं / हम लिफ्ट में हैं + मदद / बचाओ / रुक / बंद / चल नहीं / अटक / बिजली / लाइट / madad / bachao / ruk / band / chal nahi / atak / bijli / light / help
    लिफ्ट / लिफ़्ट / lift + बिजली गई / बिजली चली / लाइट गई / लाइट चली / bijli gayi / bijli chali / light gayi / light chali / light gai + मैं / हम / main / mai / hum / ham / andar / अंदर / rah / reh / रह
    लिफ्ट रेस्क्यू / लिफ़्ट रेस्क्यू / lift rescue
    lift / लिफ्ट / लिफ़्ट + अलार्म दबाया / alarm dabaya / alarm button dabaya / अलार्म बटन दबाया
    लिफ्ट / लिफ़्ट + हाथ / पैर / उँगली / उंगली + दब / दब गया / दब गई / फँस / फंस
    lift / elevator + haath / hath / pair / ungli / finger + dab gaya / dab gayi / dab gya / fas / phas
    dianti + fas / fas gaye / fas gaya / phas / phas gaye / andar
    96333
emergency-not =
    फायर ड्रिल
    फ़ायर ड्रिल
    fire drill
    आग बुझाने का अभ्यास
    आग से बचाव का अभ्यास
    आग बुझाने वाला सिलेंडर
    आग बुझाने का यंत्र
    आग बुझाने की मशीन
    अग्निशामक यंत्र
    aag bujhane wala cylinder
    aag bujhane ka yantra
    aag bujhane ki machine
    aag bujhane ki training
    aag ka bima
    आग का बीमा
    आग बबूला
    aag babula
    आग की तरह फैल
    aag ki tarah fail
    पेट में आग
    aag lagne ka khatra
    आग लगने का ख़तरा
    आग लगने का खतरा
    स्मोक अलार्म की बैटरी
    स्मोक डिटेक्टर की बैटरी
    smoke alarm ki battery
    smoke detector ki battery
    alarm ki battery
    अलार्म की बैटरी
    गैस अलार्म की बैटरी
    फायर एग्ज़िट
    फायर एक्सटिंग्विशर
    fire brigade ka office
    फर्स्ट एड कोर्स
    प्राथमिक चिकित्सा कोर्स
    first aid ka course
    first aid ki class
    accident insurance
    accident ka bima
    दुर्घटना बीमा
    durghatna bima
    एक्सीडेंट इंश्योरेंस
    heart attack se bachne
    हार्ट अटैक से बचने
    हँसते हँसते मर
    hanste hanste mar
    has has ke mar
    धूप में जल गया
    police registration
    पुलिस रजिस्ट्रेशन
    police clearance
    पुलिस क्लीयरेंस
    police verification
    पुलिस वेरिफिकेशन
    room 108
    room 112
    room no 108
    room no 112
    room number 108
    room number 112
    flat 108
    flat 112
    flat no 108
    flat no 112
    kamra 108
    kamra 112
    कमरा 108
    कमरा 112
    कमरा नंबर 108
    कमरा नंबर 112
    फ्लैट 108
    फ्लैट 112
    108 rupaye
    108 yuan
    112 yuan
    108 युआन
    112 युआन
    चोर बाज़ार
    chor bazaar
    dil ki beemari ka doctor
    passport chori
    pasport chori
    पासपोर्ट चोरी
    naukri se fire
    job se fire
    नौकरी से फायर
    kapde gir gaye
    kapda gir gaya
    कपड़े गिर गए
    chabi gir gayi
    चाबी गिर गई
    phone gir gaya
    फोन गिर गया
    lift lagane
    लिफ्ट लगाने
    khoon ki jaanch
    खून की जाँच
    khoon daan
    passport kho gaya / passport kho gayi / passport kho gya / passport gum ho gaya / passport gum ho gayi / passport gum gaya / passport gum gayi / passport nahi mil raha / passport nahi mil rahi / passport nahi mil rahe / passport nhi mil rha / passport nhi mil rhi / passport mil nahi raha / passport ka pata nahi / passport ka kuch pata nahi
    pasport kho gaya / pasport kho gayi / pasport kho gya / pasport gum ho gaya / pasport gum ho gayi / pasport gum gaya / pasport gum gayi / pasport nahi mil raha / pasport nahi mil rahi / pasport nahi mil rahe / pasport nhi mil rha / pasport nhi mil rhi / pasport mil nahi raha / pasport ka pata nahi / pasport ka kuch pata nahi
    visa kho gaya / visa kho gayi / visa kho gya / visa gum ho gaya / visa gum ho gayi / visa gum gaya / visa gum gayi / visa nahi mil raha / visa nahi mil rahi / visa nahi mil rahe / visa nhi mil rha / visa nhi mil rhi / visa mil nahi raha / visa ka pata nahi / visa ka kuch pata nahi
    phone kho gaya / phone kho gayi / phone kho gya / phone gum ho gaya / phone gum ho gayi / phone gum gaya / phone gum gayi / phone nahi mil raha / phone nahi mil rahi / phone nahi mil rahe / phone nhi mil rha / phone nhi mil rhi / phone mil nahi raha / phone ka pata nahi / phone ka kuch pata nahi
    mobile kho gaya / mobile kho gayi / mobile kho gya / mobile gum ho gaya / mobile gum ho gayi / mobile gum gaya / mobile gum gayi / mobile nahi mil raha / mobile nahi mil rahi / mobile nahi mil rahe / mobile nhi mil rha / mobile nhi mil rhi / mobile mil nahi raha / mobile ka pata nahi / mobile ka kuch pata nahi
    wallet kho gaya / wallet kho gayi / wallet kho gya / wallet gum ho gaya / wallet gum ho gayi / wallet gum gaya / wallet gum gayi / wallet nahi mil raha / wallet nahi mil rahi / wallet nahi mil rahe / wallet nhi mil rha / wallet nhi mil rhi / wallet mil nahi raha / wallet ka pata nahi / wallet ka kuch pata nahi
    batua kho gaya / batua kho gayi / batua kho gya / batua gum ho gaya / batua gum ho gayi / batua gum gaya / batua gum gayi / batua nahi mil raha / batua nahi mil rahi / batua nahi mil rahe / batua nhi mil rha / batua nhi mil rhi / batua mil nahi raha / batua ka pata nahi / batua ka kuch pata nahi
    purse kho gaya / purse kho gayi / purse kho gya / purse gum ho gaya / purse gum ho gayi / purse gum gaya / purse gum gayi / purse nahi mil raha / purse nahi mil rahi / purse nahi mil rahe / purse nhi mil rha / purse nhi mil rhi / purse mil nahi raha / purse ka pata nahi / purse ka kuch pata nahi
    bag kho gaya / bag kho gayi / bag kho gya / bag gum ho gaya / bag gum ho gayi / bag gum gaya / bag gum gayi / bag nahi mil raha / bag nahi mil rahi / bag nahi mil rahe / bag nhi mil rha / bag nhi mil rhi / bag mil nahi raha / bag ka pata nahi / bag ka kuch pata nahi
    chabi kho gaya / chabi kho gayi / chabi kho gya / chabi gum ho gaya / chabi gum ho gayi / chabi gum gaya / chabi gum gayi / chabi nahi mil raha / chabi nahi mil rahi / chabi nahi mil rahe / chabi nhi mil rha / chabi nhi mil rhi / chabi mil nahi raha / chabi ka pata nahi / chabi ka kuch pata nahi
    chaabi kho gaya / chaabi kho gayi / chaabi kho gya / chaabi gum ho gaya / chaabi gum ho gayi / chaabi gum gaya / chaabi gum gayi / chaabi nahi mil raha / chaabi nahi mil rahi / chaabi nahi mil rahe / chaabi nhi mil rha / chaabi nhi mil rhi / chaabi mil nahi raha / chaabi ka pata nahi / chaabi ka kuch pata nahi
    card kho gaya / card kho gayi / card kho gya / card gum ho gaya / card gum ho gayi / card gum gaya / card gum gayi / card nahi mil raha / card nahi mil rahi / card nahi mil rahe / card nhi mil rha / card nhi mil rhi / card mil nahi raha / card ka pata nahi / card ka kuch pata nahi
    cycle kho gaya / cycle kho gayi / cycle kho gya / cycle gum ho gaya / cycle gum ho gayi / cycle gum gaya / cycle gum gayi / cycle nahi mil raha / cycle nahi mil rahi / cycle nahi mil rahe / cycle nhi mil rha / cycle nhi mil rhi / cycle mil nahi raha / cycle ka pata nahi / cycle ka kuch pata nahi
    saikil kho gaya / saikil kho gayi / saikil kho gya / saikil gum ho gaya / saikil gum ho gayi / saikil gum gaya / saikil gum gayi / saikil nahi mil raha / saikil nahi mil rahi / saikil nahi mil rahe / saikil nhi mil rha / saikil nhi mil rhi / saikil mil nahi raha / saikil ka pata nahi / saikil ka kuch pata nahi
    khilona kho gaya / khilona kho gayi / khilona kho gya / khilona gum ho gaya / khilona gum ho gayi / khilona gum gaya / khilona gum gayi / khilona nahi mil raha / khilona nahi mil rahi / khilona nahi mil rahe / khilona nhi mil rha / khilona nhi mil rhi / khilona mil nahi raha / khilona ka pata nahi / khilona ka kuch pata nahi
    chashma kho gaya / chashma kho gayi / chashma kho gya / chashma gum ho gaya / chashma gum ho gayi / chashma gum gaya / chashma gum gayi / chashma nahi mil raha / chashma nahi mil rahi / chashma nahi mil rahe / chashma nhi mil rha / chashma nhi mil rhi / chashma mil nahi raha / chashma ka pata nahi / chashma ka kuch pata nahi
    ke liye school nahi mil raha / ka school nahi mil raha / ke liye school nhi mil rha
    admission kho gaya / admission kho gayi / admission kho gya / admission gum ho gaya / admission gum ho gayi / admission gum gaya / admission gum gayi / admission nahi mil raha / admission nahi mil rahi / admission nahi mil rahe / admission nhi mil rha / admission nhi mil rhi / admission mil nahi raha / admission ka pata nahi / admission ka kuch pata nahi
    ke liye doctor nahi mil raha / ka doctor nahi mil raha / ke liye doctor nhi mil rha
    ke liye clinic nahi mil raha / ka clinic nahi mil raha / ke liye clinic nhi mil rha
    dawai kho gaya / dawai kho gayi / dawai kho gya / dawai gum ho gaya / dawai gum ho gayi / dawai gum gaya / dawai gum gayi / dawai nahi mil raha / dawai nahi mil rahi / dawai nahi mil rahe / dawai nhi mil rha / dawai nhi mil rhi / dawai mil nahi raha / dawai ka pata nahi / dawai ka kuch pata nahi
    ke liye flat nahi mil raha / ka flat nahi mil raha / ke liye flat nhi mil rha
    ke liye ghar nahi mil raha / ka ghar nahi mil raha / ke liye ghar nhi mil rha
    ke liye kamra nahi mil raha / ka kamra nahi mil raha / ke liye kamra nhi mil rha
    ke liye room nahi mil raha / ka room nahi mil raha / ke liye room nhi mil rha
    naukri kho gaya / naukri kho gayi / naukri kho gya / naukri gum ho gaya / naukri gum ho gayi / naukri gum gaya / naukri gum gayi / naukri nahi mil raha / naukri nahi mil rahi / naukri nahi mil rahe / naukri nhi mil rha / naukri nhi mil rhi / naukri mil nahi raha / naukri ka pata nahi / naukri ka kuch pata nahi
    job kho gaya / job kho gayi / job kho gya / job gum ho gaya / job gum ho gayi / job gum gaya / job gum gayi / job nahi mil raha / job nahi mil rahi / job nahi mil rahe / job nhi mil rha / job nhi mil rhi / job mil nahi raha / job ka pata nahi / job ka kuch pata nahi
    parcel kho gaya / parcel kho gayi / parcel kho gya / parcel gum ho gaya / parcel gum ho gayi / parcel gum gaya / parcel gum gayi / parcel nahi mil raha / parcel nahi mil rahi / parcel nahi mil rahe / parcel nhi mil rha / parcel nhi mil rhi / parcel mil nahi raha / parcel ka pata nahi / parcel ka kuch pata nahi
    kagaz kho gaya / kagaz kho gayi / kagaz kho gya / kagaz gum ho gaya / kagaz gum ho gayi / kagaz gum gaya / kagaz gum gayi / kagaz nahi mil raha / kagaz nahi mil rahi / kagaz nahi mil rahe / kagaz nhi mil rha / kagaz nhi mil rhi / kagaz mil nahi raha / kagaz ka pata nahi / kagaz ka kuch pata nahi
    certificate kho gaya / certificate kho gayi / certificate kho gya / certificate gum ho gaya / certificate gum ho gayi / certificate gum gaya / certificate gum gayi / certificate nahi mil raha / certificate nahi mil rahi / certificate nahi mil rahe / certificate nhi mil rha / certificate nhi mil rhi / certificate mil nahi raha / certificate ka pata nahi / certificate ka kuch pata nahi
    report kho gaya / report kho gayi / report kho gya / report gum ho gaya / report gum ho gayi / report gum gaya / report gum gayi / report nahi mil raha / report nahi mil rahi / report nahi mil rahe / report nhi mil rha / report nhi mil rhi / report mil nahi raha / report ka pata nahi / report ka kuch pata nahi
    refund kho gaya / refund kho gayi / refund kho gya / refund gum ho gaya / refund gum ho gayi / refund gum gaya / refund gum gayi / refund nahi mil raha / refund nahi mil rahi / refund nahi mil rahe / refund nhi mil rha / refund nhi mil rhi / refund mil nahi raha / refund ka pata nahi / refund ka kuch pata nahi
    paise kho gaya / paise kho gayi / paise kho gya / paise gum ho gaya / paise gum ho gayi / paise gum gaya / paise gum gayi / paise nahi mil raha / paise nahi mil rahi / paise nahi mil rahe / paise nhi mil rha / paise nhi mil rhi / paise mil nahi raha / paise ka pata nahi / paise ka kuch pata nahi
    paisa kho gaya / paisa kho gayi / paisa kho gya / paisa gum ho gaya / paisa gum ho gayi / paisa gum gaya / paisa gum gayi / paisa nahi mil raha / paisa nahi mil rahi / paisa nahi mil rahe / paisa nhi mil rha / paisa nhi mil rhi / paisa mil nahi raha / paisa ka pata nahi / paisa ka kuch pata nahi
    saman kho gaya / saman kho gayi / saman kho gya / saman gum ho gaya / saman gum ho gayi / saman gum gaya / saman gum gayi / saman nahi mil raha / saman nahi mil rahi / saman nahi mil rahe / saman nhi mil rha / saman nhi mil rhi / saman mil nahi raha / saman ka pata nahi / saman ka kuch pata nahi
    saaman kho gaya / saaman kho gayi / saaman kho gya / saaman gum ho gaya / saaman gum ho gayi / saaman gum gaya / saaman gum gayi / saaman nahi mil raha / saaman nahi mil rahi / saaman nahi mil rahe / saaman nhi mil rha / saaman nhi mil rhi / saaman mil nahi raha / saaman ka pata nahi / saaman ka kuch pata nahi
    laptop kho gaya / laptop kho gayi / laptop kho gya / laptop gum ho gaya / laptop gum ho gayi / laptop gum gaya / laptop gum gayi / laptop nahi mil raha / laptop nahi mil rahi / laptop nahi mil rahe / laptop nhi mil rha / laptop nhi mil rhi / laptop mil nahi raha / laptop ka pata nahi / laptop ka kuch pata nahi
    ticket kho gaya / ticket kho gayi / ticket kho gya / ticket gum ho gaya / ticket gum ho gayi / ticket gum gaya / ticket gum gayi / ticket nahi mil raha / ticket nahi mil rahi / ticket nahi mil rahe / ticket nhi mil rha / ticket nhi mil rhi / ticket mil nahi raha / ticket ka pata nahi / ticket ka kuch pata nahi
    chhata kho gaya / chhata kho gayi / chhata kho gya / chhata gum ho gaya / chhata gum ho gayi / chhata gum gaya / chhata gum gayi / chhata nahi mil raha / chhata nahi mil rahi / chhata nahi mil rahe / chhata nhi mil rha / chhata nhi mil rhi / chhata mil nahi raha / chhata ka pata nahi / chhata ka kuch pata nahi
    ebike kho gaya / ebike kho gayi / ebike kho gya / ebike gum ho gaya / ebike gum ho gayi / ebike gum gaya / ebike gum gayi / ebike nahi mil raha / ebike nahi mil rahi / ebike nahi mil rahe / ebike nhi mil rha / ebike nhi mil rhi / ebike mil nahi raha / ebike ka pata nahi / ebike ka kuch pata nahi
    scooty kho gaya / scooty kho gayi / scooty kho gya / scooty gum ho gaya / scooty gum ho gayi / scooty gum gaya / scooty gum gayi / scooty nahi mil raha / scooty nahi mil rahi / scooty nahi mil rahe / scooty nhi mil rha / scooty nhi mil rhi / scooty mil nahi raha / scooty ka pata nahi / scooty ka kuch pata nahi
    billi kho gaya / billi kho gayi / billi kho gya / billi gum ho gaya / billi gum ho gayi / billi gum gaya / billi gum gayi / billi nahi mil raha / billi nahi mil rahi / billi nahi mil rahe / billi nhi mil rha / billi nhi mil rhi / billi mil nahi raha / billi ka pata nahi / billi ka kuch pata nahi
    kutta kho gaya / kutta kho gayi / kutta kho gya / kutta gum ho gaya / kutta gum ho gayi / kutta gum gaya / kutta gum gayi / kutta nahi mil raha / kutta nahi mil rahi / kutta nahi mil rahe / kutta nhi mil rha / kutta nhi mil rhi / kutta mil nahi raha / kutta ka pata nahi / kutta ka kuch pata nahi
    cat kho gaya / cat kho gayi / cat kho gya / cat gum ho gaya / cat gum ho gayi / cat gum gaya / cat gum gayi / cat nahi mil raha / cat nahi mil rahi / cat nahi mil rahe / cat nhi mil rha / cat nhi mil rhi / cat mil nahi raha / cat ka pata nahi / cat ka kuch pata nahi
    dog kho gaya / dog kho gayi / dog kho gya / dog gum ho gaya / dog gum ho gayi / dog gum gaya / dog gum gayi / dog nahi mil raha / dog nahi mil rahi / dog nahi mil rahe / dog nhi mil rha / dog nhi mil rhi / dog mil nahi raha / dog ka pata nahi / dog ka kuch pata nahi
    ke liye teacher nahi mil raha / ka teacher nahi mil raha / ke liye teacher nhi mil rha
    ke liye naukar nahi mil raha / ka naukar nahi mil raha / ke liye naukar nhi mil rha
    kaam kho gaya / kaam kho gayi / kaam kho gya / kaam gum ho gaya / kaam gum ho gayi / kaam gum gaya / kaam gum gayi / kaam nahi mil raha / kaam nahi mil rahi / kaam nahi mil rahe / kaam nhi mil rha / kaam nhi mil rhi / kaam mil nahi raha / kaam ka pata nahi / kaam ka kuch pata nahi
    jawab kho gaya / jawab kho gayi / jawab kho gya / jawab gum ho gaya / jawab gum ho gayi / jawab gum gaya / jawab gum gayi / jawab nahi mil raha / jawab nahi mil rahi / jawab nahi mil rahe / jawab nhi mil rha / jawab nhi mil rhi / jawab mil nahi raha / jawab ka pata nahi / jawab ka kuch pata nahi
    पासपोर्ट खो गया / पासपोर्ट खो गई / पासपोर्ट खो गयी / पासपोर्ट गुम हो गया / पासपोर्ट गुम हो गई / पासपोर्ट गुम गया / पासपोर्ट नहीं मिल रहा / पासपोर्ट नहीं मिल रही / पासपोर्ट नहीं मिल रहे / पासपोर्ट नही मिल रहा / पासपोर्ट मिल नहीं रहा / पासपोर्ट का पता नहीं / पासपोर्ट का कुछ पता नहीं
    वीज़ा खो गया / वीज़ा खो गई / वीज़ा खो गयी / वीज़ा गुम हो गया / वीज़ा गुम हो गई / वीज़ा गुम गया / वीज़ा नहीं मिल रहा / वीज़ा नहीं मिल रही / वीज़ा नहीं मिल रहे / वीज़ा नही मिल रहा / वीज़ा मिल नहीं रहा / वीज़ा का पता नहीं / वीज़ा का कुछ पता नहीं
    वीजा खो गया / वीजा खो गई / वीजा खो गयी / वीजा गुम हो गया / वीजा गुम हो गई / वीजा गुम गया / वीजा नहीं मिल रहा / वीजा नहीं मिल रही / वीजा नहीं मिल रहे / वीजा नही मिल रहा / वीजा मिल नहीं रहा / वीजा का पता नहीं / वीजा का कुछ पता नहीं
    फ़ोन खो गया / फ़ोन खो गई / फ़ोन खो गयी / फ़ोन गुम हो गया / फ़ोन गुम हो गई / फ़ोन गुम गया / फ़ोन नहीं मिल रहा / फ़ोन नहीं मिल रही / फ़ोन नहीं मिल रहे / फ़ोन नही मिल रहा / फ़ोन मिल नहीं रहा / फ़ोन का पता नहीं / फ़ोन का कुछ पता नहीं
    फोन खो गया / फोन खो गई / फोन खो गयी / फोन गुम हो गया / फोन गुम हो गई / फोन गुम गया / फोन नहीं मिल रहा / फोन नहीं मिल रही / फोन नहीं मिल रहे / फोन नही मिल रहा / फोन मिल नहीं रहा / फोन का पता नहीं / फोन का कुछ पता नहीं
    मोबाइल खो गया / मोबाइल खो गई / मोबाइल खो गयी / मोबाइल गुम हो गया / मोबाइल गुम हो गई / मोबाइल गुम गया / मोबाइल नहीं मिल रहा / मोबाइल नहीं मिल रही / मोबाइल नहीं मिल रहे / मोबाइल नही मिल रहा / मोबाइल मिल नहीं रहा / मोबाइल का पता नहीं / मोबाइल का कुछ पता नहीं
    बटुआ खो गया / बटुआ खो गई / बटुआ खो गयी / बटुआ गुम हो गया / बटुआ गुम हो गई / बटुआ गुम गया / बटुआ नहीं मिल रहा / बटुआ नहीं मिल रही / बटुआ नहीं मिल रहे / बटुआ नही मिल रहा / बटुआ मिल नहीं रहा / बटुआ का पता नहीं / बटुआ का कुछ पता नहीं
    पर्स खो गया / पर्स खो गई / पर्स खो गयी / पर्स गुम हो गया / पर्स गुम हो गई / पर्स गुम गया / पर्स नहीं मिल रहा / पर्स नहीं मिल रही / पर्स नहीं मिल रहे / पर्स नही मिल रहा / पर्स मिल नहीं रहा / पर्स का पता नहीं / पर्स का कुछ पता नहीं
    बैग खो गया / बैग खो गई / बैग खो गयी / बैग गुम हो गया / बैग गुम हो गई / बैग गुम गया / बैग नहीं मिल रहा / बैग नहीं मिल रही / बैग नहीं मिल रहे / बैग नही मिल रहा / बैग मिल नहीं रहा / बैग का पता नहीं / बैग का कुछ पता नहीं
    चाबी खो गया / चाबी खो गई / चाबी खो गयी / चाबी गुम हो गया / चाबी गुम हो गई / चाबी गुम गया / चाबी नहीं मिल रहा / चाबी नहीं मिल रही / चाबी नहीं मिल रहे / चाबी नही मिल रहा / चाबी मिल नहीं रहा / चाबी का पता नहीं / चाबी का कुछ पता नहीं
    कार्ड खो गया / कार्ड खो गई / कार्ड खो गयी / कार्ड गुम हो गया / कार्ड गुम हो गई / कार्ड गुम गया / कार्ड नहीं मिल रहा / कार्ड नहीं मिल रही / कार्ड नहीं मिल रहे / कार्ड नही मिल रहा / कार्ड मिल नहीं रहा / कार्ड का पता नहीं / कार्ड का कुछ पता नहीं
    साइकिल खो गया / साइकिल खो गई / साइकिल खो गयी / साइकिल गुम हो गया / साइकिल गुम हो गई / साइकिल गुम गया / साइकिल नहीं मिल रहा / साइकिल नहीं मिल रही / साइकिल नहीं मिल रहे / साइकिल नही मिल रहा / साइकिल मिल नहीं रहा / साइकिल का पता नहीं / साइकिल का कुछ पता नहीं
    खिलौना खो गया / खिलौना खो गई / खिलौना खो गयी / खिलौना गुम हो गया / खिलौना गुम हो गई / खिलौना गुम गया / खिलौना नहीं मिल रहा / खिलौना नहीं मिल रही / खिलौना नहीं मिल रहे / खिलौना नही मिल रहा / खिलौना मिल नहीं रहा / खिलौना का पता नहीं / खिलौना का कुछ पता नहीं
    चश्मा खो गया / चश्मा खो गई / चश्मा खो गयी / चश्मा गुम हो गया / चश्मा गुम हो गई / चश्मा गुम गया / चश्मा नहीं मिल रहा / चश्मा नहीं मिल रही / चश्मा नहीं मिल रहे / चश्मा नही मिल रहा / चश्मा मिल नहीं रहा / चश्मा का पता नहीं / चश्मा का कुछ पता नहीं
    के लिए स्कूल नहीं मिल रहा / का स्कूल नहीं मिल रहा
    दाख़िला खो गया / दाख़िला खो गई / दाख़िला खो गयी / दाख़िला गुम हो गया / दाख़िला गुम हो गई / दाख़िला गुम गया / दाख़िला नहीं मिल रहा / दाख़िला नहीं मिल रही / दाख़िला नहीं मिल रहे / दाख़िला नही मिल रहा / दाख़िला मिल नहीं रहा / दाख़िला का पता नहीं / दाख़िला का कुछ पता नहीं
    दाखिला खो गया / दाखिला खो गई / दाखिला खो गयी / दाखिला गुम हो गया / दाखिला गुम हो गई / दाखिला गुम गया / दाखिला नहीं मिल रहा / दाखिला नहीं मिल रही / दाखिला नहीं मिल रहे / दाखिला नही मिल रहा / दाखिला मिल नहीं रहा / दाखिला का पता नहीं / दाखिला का कुछ पता नहीं
    एडमिशन खो गया / एडमिशन खो गई / एडमिशन खो गयी / एडमिशन गुम हो गया / एडमिशन गुम हो गई / एडमिशन गुम गया / एडमिशन नहीं मिल रहा / एडमिशन नहीं मिल रही / एडमिशन नहीं मिल रहे / एडमिशन नही मिल रहा / एडमिशन मिल नहीं रहा / एडमिशन का पता नहीं / एडमिशन का कुछ पता नहीं
    के लिए डॉक्टर नहीं मिल रहा / का डॉक्टर नहीं मिल रहा
    के लिए क्लिनिक नहीं मिल रहा / का क्लिनिक नहीं मिल रहा
    दवाई खो गया / दवाई खो गई / दवाई खो गयी / दवाई गुम हो गया / दवाई गुम हो गई / दवाई गुम गया / दवाई नहीं मिल रहा / दवाई नहीं मिल रही / दवाई नहीं मिल रहे / दवाई नही मिल रहा / दवाई मिल नहीं रहा / दवाई का पता नहीं / दवाई का कुछ पता नहीं
    दवा खो गया / दवा खो गई / दवा खो गयी / दवा गुम हो गया / दवा गुम हो गई / दवा गुम गया / दवा नहीं मिल रहा / दवा नहीं मिल रही / दवा नहीं मिल रहे / दवा नही मिल रहा / दवा मिल नहीं रहा / दवा का पता नहीं / दवा का कुछ पता नहीं
    के लिए फ्लैट नहीं मिल रहा / का फ्लैट नहीं मिल रहा
    के लिए घर नहीं मिल रहा / का घर नहीं मिल रहा
    के लिए कमरा नहीं मिल रहा / का कमरा नहीं मिल रहा
    नौकरी खो गया / नौकरी खो गई / नौकरी खो गयी / नौकरी गुम हो गया / नौकरी गुम हो गई / नौकरी गुम गया / नौकरी नहीं मिल रहा / नौकरी नहीं मिल रही / नौकरी नहीं मिल रहे / नौकरी नही मिल रहा / नौकरी मिल नहीं रहा / नौकरी का पता नहीं / नौकरी का कुछ पता नहीं
    पार्सल खो गया / पार्सल खो गई / पार्सल खो गयी / पार्सल गुम हो गया / पार्सल गुम हो गई / पार्सल गुम गया / पार्सल नहीं मिल रहा / पार्सल नहीं मिल रही / पार्सल नहीं मिल रहे / पार्सल नही मिल रहा / पार्सल मिल नहीं रहा / पार्सल का पता नहीं / पार्सल का कुछ पता नहीं
    काग़ज़ खो गया / काग़ज़ खो गई / काग़ज़ खो गयी / काग़ज़ गुम हो गया / काग़ज़ गुम हो गई / काग़ज़ गुम गया / काग़ज़ नहीं मिल रहा / काग़ज़ नहीं मिल रही / काग़ज़ नहीं मिल रहे / काग़ज़ नही मिल रहा / काग़ज़ मिल नहीं रहा / काग़ज़ का पता नहीं / काग़ज़ का कुछ पता नहीं
    कागज खो गया / कागज खो गई / कागज खो गयी / कागज गुम हो गया / कागज गुम हो गई / कागज गुम गया / कागज नहीं मिल रहा / कागज नहीं मिल रही / कागज नहीं मिल रहे / कागज नही मिल रहा / कागज मिल नहीं रहा / कागज का पता नहीं / कागज का कुछ पता नहीं
    सर्टिफिकेट खो गया / सर्टिफिकेट खो गई / सर्टिफिकेट खो गयी / सर्टिफिकेट गुम हो गया / सर्टिफिकेट गुम हो गई / सर्टिफिकेट गुम गया / सर्टिफिकेट नहीं मिल रहा / सर्टिफिकेट नहीं मिल रही / सर्टिफिकेट नहीं मिल रहे / सर्टिफिकेट नही मिल रहा / सर्टिफिकेट मिल नहीं रहा / सर्टिफिकेट का पता नहीं / सर्टिफिकेट का कुछ पता नहीं
    रिपोर्ट खो गया / रिपोर्ट खो गई / रिपोर्ट खो गयी / रिपोर्ट गुम हो गया / रिपोर्ट गुम हो गई / रिपोर्ट गुम गया / रिपोर्ट नहीं मिल रहा / रिपोर्ट नहीं मिल रही / रिपोर्ट नहीं मिल रहे / रिपोर्ट नही मिल रहा / रिपोर्ट मिल नहीं रहा / रिपोर्ट का पता नहीं / रिपोर्ट का कुछ पता नहीं
    रिफंड खो गया / रिफंड खो गई / रिफंड खो गयी / रिफंड गुम हो गया / रिफंड गुम हो गई / रिफंड गुम गया / रिफंड नहीं मिल रहा / रिफंड नहीं मिल रही / रिफंड नहीं मिल रहे / रिफंड नही मिल रहा / रिफंड मिल नहीं रहा / रिफंड का पता नहीं / रिफंड का कुछ पता नहीं
    पैसे खो गया / पैसे खो गई / पैसे खो गयी / पैसे गुम हो गया / पैसे गुम हो गई / पैसे गुम गया / पैसे नहीं मिल रहा / पैसे नहीं मिल रही / पैसे नहीं मिल रहे / पैसे नही मिल रहा / पैसे मिल नहीं रहा / पैसे का पता नहीं / पैसे का कुछ पता नहीं
    पैसा खो गया / पैसा खो गई / पैसा खो गयी / पैसा गुम हो गया / पैसा गुम हो गई / पैसा गुम गया / पैसा नहीं मिल रहा / पैसा नहीं मिल रही / पैसा नहीं मिल रहे / पैसा नही मिल रहा / पैसा मिल नहीं रहा / पैसा का पता नहीं / पैसा का कुछ पता नहीं
    सामान खो गया / सामान खो गई / सामान खो गयी / सामान गुम हो गया / सामान गुम हो गई / सामान गुम गया / सामान नहीं मिल रहा / सामान नहीं मिल रही / सामान नहीं मिल रहे / सामान नही मिल रहा / सामान मिल नहीं रहा / सामान का पता नहीं / सामान का कुछ पता नहीं
    लैपटॉप खो गया / लैपटॉप खो गई / लैपटॉप खो गयी / लैपटॉप गुम हो गया / लैपटॉप गुम हो गई / लैपटॉप गुम गया / लैपटॉप नहीं मिल रहा / लैपटॉप नहीं मिल रही / लैपटॉप नहीं मिल रहे / लैपटॉप नही मिल रहा / लैपटॉप मिल नहीं रहा / लैपटॉप का पता नहीं / लैपटॉप का कुछ पता नहीं
    टिकट खो गया / टिकट खो गई / टिकट खो गयी / टिकट गुम हो गया / टिकट गुम हो गई / टिकट गुम गया / टिकट नहीं मिल रहा / टिकट नहीं मिल रही / टिकट नहीं मिल रहे / टिकट नही मिल रहा / टिकट मिल नहीं रहा / टिकट का पता नहीं / टिकट का कुछ पता नहीं
    छाता खो गया / छाता खो गई / छाता खो गयी / छाता गुम हो गया / छाता गुम हो गई / छाता गुम गया / छाता नहीं मिल रहा / छाता नहीं मिल रही / छाता नहीं मिल रहे / छाता नही मिल रहा / छाता मिल नहीं रहा / छाता का पता नहीं / छाता का कुछ पता नहीं
    स्कूटी खो गया / स्कूटी खो गई / स्कूटी खो गयी / स्कूटी गुम हो गया / स्कूटी गुम हो गई / स्कूटी गुम गया / स्कूटी नहीं मिल रहा / स्कूटी नहीं मिल रही / स्कूटी नहीं मिल रहे / स्कूटी नही मिल रहा / स्कूटी मिल नहीं रहा / स्कूटी का पता नहीं / स्कूटी का कुछ पता नहीं
    बिल्ली खो गया / बिल्ली खो गई / बिल्ली खो गयी / बिल्ली गुम हो गया / बिल्ली गुम हो गई / बिल्ली गुम गया / बिल्ली नहीं मिल रहा / बिल्ली नहीं मिल रही / बिल्ली नहीं मिल रहे / बिल्ली नही मिल रहा / बिल्ली मिल नहीं रहा / बिल्ली का पता नहीं / बिल्ली का कुछ पता नहीं
    कुत्ता खो गया / कुत्ता खो गई / कुत्ता खो गयी / कुत्ता गुम हो गया / कुत्ता गुम हो गई / कुत्ता गुम गया / कुत्ता नहीं मिल रहा / कुत्ता नहीं मिल रही / कुत्ता नहीं मिल रहे / कुत्ता नही मिल रहा / कुत्ता मिल नहीं रहा / कुत्ता का पता नहीं / कुत्ता का कुछ पता नहीं
    के लिए टीचर नहीं मिल रहा / का टीचर नहीं मिल रहा
    काम खो गया / काम खो गई / काम खो गयी / काम गुम हो गया / काम गुम हो गई / काम गुम गया / काम नहीं मिल रहा / काम नहीं मिल रही / काम नहीं मिल रहे / काम नही मिल रहा / काम मिल नहीं रहा / काम का पता नहीं / काम का कुछ पता नहीं
    जवाब खो गया / जवाब खो गई / जवाब खो गयी / जवाब गुम हो गया / जवाब गुम हो गई / जवाब गुम गया / जवाब नहीं मिल रहा / जवाब नहीं मिल रही / जवाब नहीं मिल रहे / जवाब नही मिल रहा / जवाब मिल नहीं रहा / जवाब का पता नहीं / जवाब का कुछ पता नहीं
    pet me gas / pet mein gas / पेट में गैस
    aag se bachav ke upay / aag se bachav ke tarike / aag se bachav ki training / आग से बचाव के उपाय / आग से बचाव के तरीके / आग से बचाव के तरीक़े / आग से बचाव की ट्रेनिंग
    जंगल की आग की तरह / jangal ki aag ki tarah
    दिल में आग लगा / dil me aag laga / दिल को आग लगा
    hasi se mar gaya / hasi se mar gayi / hasi se mar raha
    भूख से मर रहा हूँ / भूख से मर रहा हूं / भूख से मर रही हूँ / भूख से मर रही हूं / bhookh se mar raha hu / bhukh se mar raha hu / bhookh se mar rahi hu / bhukh se mar rahi hu
    bore hokar mar raha / bore ho ke mar raha / boriyat se mar raha / boriyat se mar rahi / बोर होकर मर रहा / बोर होकर मर रही
    sharm se mar gaya / sharm se mar gayi / शर्म से मर गया / शर्म से मर गई / sharm se doob mar
    garmi se mar raha hu / garmi se mar rahi hu / garmi se mar rahe / गर्मी से मर रहा हूँ / गर्मी से मर रहा हूं / गर्मी से मर रहे + ac / एसी / पंखा / pankha / kooler
    kaam ke bojh se mar raha hu / kaam ke bojh se mar rahi hu
    बिजली बचाओ अभियान / पानी बचाओ अभियान / bijli bachao abhiyan / pani bachao abhiyan
    बेटी बचाओ बेटी पढ़ाओ / beti bachao beti padhao
    sabzi katne ka chaku / kitchen ka chaku / सब्ज़ी काटने का चाकू / सब्जी काटने का चाकू + kharidna / khareedna / kahan milega / kaha milega / ख़रीदना / खरीदना / कहाँ मिलेगा
    chaku tez karwana / chaku tez karwane / चाकू तेज़ करवाना / चाकू तेज करवाना / चाकू तेज़ करवाने
    bus number 108 / bus number 112 / bus no 108 / bus no 112 / बस नंबर 108 / बस नंबर 112
    ko dost nahi mil rahe / को दोस्त नहीं मिल रहे
    restaurant ka dhuan / restaurant ka dhua / रेस्टोरेंट का धुआँ / रेस्टोरेंट का धुआं + roz / hamesha / रोज़ / रोज / हमेशा
    cigarette ka dhuan / cigarette ka dhua / agarbatti ka dhuan / factory ka dhuan / सिगरेट का धुआँ / सिगरेट का धुआं / अगरबत्ती का धुआँ / अगरबत्ती का धुआं
    fake call police / call police ban / फेक कॉल पुलिस
    dil toot gaya / दिल टूट गया
    mehngai ne maar dala / mehngai ne mar dala / महंगाई ने मार डाला / महँगाई ने मार डाला
emergency-over =
    इमरजेंसी नहीं है
    इमरजेंसी नही है
    इमर्जेंसी नहीं है
    इमरजेंसी नहीं थी
    यह इमरजेंसी नहीं
    ये इमरजेंसी नहीं
    emergency nahi hai
    emergency nhi hai
    emergency nahi h
    emergency nahi thi
    ye emergency nahi
    yeh emergency nahi
    ye emergency nhi
    आग बुझ गई / आग बुझ गयी / आग बुझा दी + सब ठीक हैं / किसी को चोट नहीं / कोई घायल नहीं / कोई नुकसान नहीं
    aag bujh gayi / aag bujh gai / aag bujh gyi / aag bujha di + sab theek hain / sab thik hain / kisi ko chot nahi / koi ghayal nahi / koi nuksan nahi
    झूठा अलार्म था / गलत अलार्म था / ग़लत अलार्म था + कोई आग नहीं / आग नहीं थी / सॉरी
    jhootha alarm tha / jhutha alarm tha / galat alarm tha / false alarm tha + koi aag nahi / aag nahi thi / sorry
    फ़िल्म में देखा / फिल्म में देखा / सपने में देखा
    film me dekha / film mein dekha / movie me dekha / movie mein dekha / sapne me dekha / sapne mein dekha
    वो फ़िल्म जिसमें / वो फिल्म जिसमें / वह फ़िल्म जिसमें / वह फिल्म जिसमें / उस फ़िल्म का नाम / उस फिल्म का नाम
    wo film jisme / woh film jisme / wo movie jisme / us film ka naam / us movie ka naam
    film / movie / फ़िल्म / फिल्म + dekhni hai jisme / देखनी है जिसमें
    पिछले साल / पिछले महीने / कई साल पहले / सालों पहले + लगी थी / हुआ था / हुई थी + बीमा / क्लेम / मुआवज़ा / मुआवजा / सर्टिफिकेट
    pichle saal / pichhle saal / pichle mahine / pichhle mahine / kai saal pehle / saalon pehle + lagi thi / hua tha / hui thi + bima / insurance / claim / muavza / certificate
    मैं मज़ाक कर रहा था / मैं मजाक कर रहा था / मैं तो मज़ाक कर रहा था / मैं तो मजाक कर रहा था / मैं मज़ाक कर रही थी / मैं मजाक कर रही थी
    main mazak kar raha tha / main majak kar raha tha / main to mazak kar raha tha / main mazak kar rahi thi
