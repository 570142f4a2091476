### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    ہاں
    جی
    جی ہاں
    ہاں جی
    بالکل
    درست
    صحیح
    ٹھیک ہے
    سب ٹھیک ہے
    ہاں کر دیں
    منظور ہے
    haan
    han
    haa
    ha ji
    haan ji
    han ji
    ji
    g
    jee
    ji haan
    ji han
    bilkul
    theek hai
    thik hai
    thk hai
    sahi hai
    sab theek hai
    sab sahi hai
    kar do
    kar dein
    krdo
    yes
    ok
fine =
    ٹھیک
    ٹھیک ہے
    اچھا
    اوکے
    سمجھ گیا
    سمجھ گئی
    سمجھ آ گئی
    چلو ٹھیک ہے
    acha
    achha
    accha
    ok
    okay
    oky
    theek
    theek hai
    thik hai
    thk
    samajh gaya
    samajh gayi
    samajh aa gai
    chalo theek hai
no =
    نہیں
    نہ
    جی نہیں
    نہیں جی
    بالکل نہیں
    غلط
    غلط ہے
    ٹھیک نہیں
    صحیح نہیں
    رہنے دیں
    nahi
    nahin
    nai
    nhi
    nahi ji
    ji nahi
    nahi shukriya
    na
    naa
    bilkul nahi
    ghalat
    galat
    ghalat hai
    theek nahi
    sahi nahi
    no
back =
    پیچھے
    واپس
    پیچھے جائیں
    پچھلا
    پچھلا سوال
    ایک قدم پیچھے
    peeche
    piche
    peechay
    wapas
    wapis
    pichla sawal
    peeche jao
    back
    go back
repeat =
    دوبارہ
    پھر سے
    دوبارہ بتائیں
    پھر سے کہیں
    سوال کیا تھا
    سوال دوبارہ
    dobara
    dubara
    phir se
    phr se
    dobara batao
    dobara batayen
    sawal kya tha
    repeat
skip =
    چھوڑیں
    چھوڑ دیں
    اگلا
    اگلا سوال
    ضرورت نہیں
    کوئی نہیں
    معلوم نہیں
    chor do
    chhor do
    chorein
    agla
    agla sawal
    zaroorat nahi
    koi nahi
    pata nahi
    skip
    next
correction =
    رکیں
    رکو
    ٹھہریں
    معاف کیجیے
    معذرت
    سوری
    میرا مطلب
    نہیں نہیں
    اصل میں
    ruko
    ruken
    rukiye
    ek minute
    sorry
    maaf karna
    mera matlab
    matlab
    asal mein
    nahi nahi
    ghalti se
change =
    بدلیں
    بدلو
    بدل دیں
    تبدیل
    تبدیل کریں
    تبدیلی
    درست کریں
    ٹھیک کریں
    badlo
    badal do
    badal den
    badlein
    tabdeel
    tabdeel karo
    tabdil karen
    change
    change karo
    change karna
    edit
    edit karo

## Names of answers, as residents write them after "change the …"

slot-what =
    کیا
    مسئلہ
    تفصیل
    چیز
    خرابی
    masla
    maslay
    tafseel
    cheez
    kya
    problem
slot-place =
    جگہ
    پتا
    پتہ
    کمرہ
    عمارت
    فلیٹ
    گھر
    مقام
    jagah
    jaga
    pata
    address
    kamra
    building
    flat
    ghar
    location
slot-since =
    کب سے
    تاریخ
    وقت
    دن
    kab se
    tareekh
    tarikh
    waqt
    time
    din
    date
slot-when =
    کب
    تاریخ
    وقت
    دن
    kab
    tareekh
    tarikh
    waqt
    time
    din
    date
slot-contact =
    فون
    فون نمبر
    نمبر
    موبائل
    رابطہ
    phone
    phone number
    number
    nambar
    mobile
    rabta
    contact

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    ۱
    ١
    ایک
    پہلا
    پہلی
    پہلے والا
    پہلی والی
    aik
    ek
    pehla
    pehli
    pehle wala
    pehli wali
    pahla
    one
number-2 =
    2
    ۲
    ٢
    دو
    دوسرا
    دوسری
    دوسرے والا
    دوسری والی
    do
    dusra
    doosra
    dusri
    doosri
    dusre wala
    two
number-3 =
    3
    ۳
    ٣
    تین
    تیسرا
    تیسری
    تیسرے والا
    teen
    tin
    teesra
    tisra
    teesri
    teesre wala
    three
number-4 =
    4
    ۴
    ٤
    چار
    چوتھا
    چوتھی
    char
    chaar
    chotha
    chautha
    chothi
    four
number-5 =
    5
    ۵
    ٥
    پانچ
    پانچواں
    پانچویں
    panch
    paanch
    panchwan
    paanchwan
    panchwi
    five
number-6 =
    6
    ۶
    ٦
    چھ
    چھے
    چھٹا
    چھٹی
    chay
    che
    chhe
    chhata
    chata
    six
number-7 =
    7
    ۷
    ٧
    سات
    ساتواں
    ساتویں
    saat
    sat
    satwan
    saatwan
    saatwin
    seven
number-8 =
    8
    ۸
    ٨
    آٹھ
    آٹھواں
    آٹھویں
    aath
    ath
    aathwan
    athwan
    aathwin
    eight
number-9 =
    9
    ۹
    ٩
    نو
    نواں
    نویں
    nau
    nou
    nawan
    nawin
    nine

## Privacy

erase =
    ڈیلیٹ
    ڈیلیٹ کریں
    ڈیلیٹ کر دیں
    میرا ڈیٹا ڈیلیٹ کریں
    میرا ڈیٹا مٹائیں
    میرا ڈیٹا مٹا دیں
    سب کچھ مٹا دیں
    سب ختم کر دیں
    delete
    delete karo
    delete kar do
    mera data delete karo
    mera data mita do
    sab delete kar do
    sab kuch mita do
    erase
export =
    ایکسپورٹ
    ایکسپورٹ کریں
    میرا ڈیٹا بھیجیں
    میرا ڈیٹا دکھائیں
    میرے ڈیٹا کی کاپی
    ڈیٹا کی کاپی
    export
    export karo
    mera data bhejo
    mera data dikhao
    mere data ki copy
    data ki copy
    data download

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    انگریزی
    انگلش
    انگریزى
    angrezi
    angrezee
    english
    inglish
language-zh-hans =
    چینی
    چائنیز
    مینڈرن
    آسان چینی
    cheeni
    chini
    chinese
    mandarin
language-ar =
    عربی
    عربك
    arbi
    arabi
    arabic
language-es =
    ہسپانوی
    اسپینش
    سپینش
    ہسپانیہ کی زبان
    haspanvi
    hispanvi
    spanish
language-ko =
    کوریائی
    کورین
    کوریا کی زبان
    koriai
    korean
language-ja =
    جاپانی
    جاپان کی زبان
    japani
    jaapani
    japanese
language-ru =
    روسی
    رشین
    روس کی زبان
    roosi
    rusi
    russian
language-fr =
    فرانسیسی
    فرنچ
    فرانس کی زبان
    faransisi
    fransisi
    french
language-th =
    تھائی
    تھائی لینڈ کی زبان
    thai
    thaai
language-vi =
    ویتنامی
    ویت نامی
    ویتنام کی زبان
    vietnami
    vietnamese
language-ur =
    اردو
    اُردو
    ارڈو
    پاکستانی
    urdu
    urdoo
    roman urdu
    رومن اردو
language-hi =
    ہندی
    انڈین زبان
    hindi
    hindee
language-id =
    انڈونیشیائی
    انڈونیشین
    بہاسا
    indonesiai
    indonesian
    bahasa
language-de =
    جرمن
    جرمنی کی زبان
    german
    jarman
language-fa =
    فارسی
    ایرانی
    پرشین
    farsi
    faarsi
    persian
language-pt =
    پرتگالی
    پرتگیزی
    پورچوگیز
    portgali
    purtagali
    portuguese
language-request =
    براہ کرم
    پلیز
    مہربانی
    مجھے
    مجھ
    ہم
    میں
    سے
    کو
    کا
    کی
    کے
    آپ
    کیا
    زبان
    زبان میں
    بات
    بات کریں
    بولیں
    بولو
    لکھیں
    لکھو
    جواب
    جواب دیں
    دو
    دیں
    کرو
    کریں
    کر
    سکتے
    سکتی
    ہیں
    ہے
    ہو
    چاہیے
    چاہتا
    چاہتی
    ہوں
    بدل
    بدلیں
    اب
    صرف
    please
    plz
    pls
    mujhe
    mujhay
    main
    mein
    me
    may
    ap
    aap
    kya
    kia
    zuban
    zaban
    language
    baat
    bat
    bolo
    bolen
    boliye
    likho
    likhen
    likhein
    jawab
    jawaab
    do
    den
    dein
    karo
    karen
    kar
    kr
    sakte
    sakti
    hain
    hen
    hai
    he
    h
    ho
    chahiye
    chahye
    chahta
    chahti
    hun
    hoon
    se
    ko
    ki
    badlo
    badal
    ab
    sirf

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    خودکشی / خود کشی / خودکُشی / خودکشي / خودکسی
    khudkushi / khudkashi / khud kushi / khudkusi / khudkhushi / khud khushi / khudkushy / khudkishi / khud kashi / khudkushee
    suicide / sucide / suiside / suicidal / سوسائیڈ / سوسائڈ
    مرنا چاہتا / مرنا چاہتی / مرنا چاہتے / مر جانا چاہتا / مر جانا چاہتی / مرنا ہے مجھے / مجھے مرنا ہے / مجھے مر جانا
    marna chahta / marna chahti / marna chata / marna chati / marna chahte / mrna chahta / mrna chahti / marna chahata / mar jana chahta / mar jana chahti / marna hai mujhe / mujhe marna hai / mujhe marna he / mujhe mar jana
    مرنے کو دل / مرنے کا دل / مر جانے کو / مر جاؤں گا / مر جاؤں گی / کاش میں مر / کاش مر
    marne ko dil / marne ka dil / marnay ko dil / marnay ka dil / mar jaunga / mar jaungi / mar jaon ga / mar jaon gi / mar jaoun ga / mar jaoun gi / kaash mar / kash mar / kaash main mar / kash main mar / kash mein mar
    maut aa jaye / mout aa jaye / moat aa jaye / maut chahiye / موت آ جائے / موت چاہیے / موت مانگ*
    جینا / جینے / زندہ + نہیں / نھیں / نهیں / نہی + چاہتا / چاہتی / چاہتے / رہنا / من / دل / مقصد / فائدہ / وجہ
    jeena / jina / jeenay / jeene / jine / jinay / zinda / zindah + nahi / nahin / nai / nhi / nahii / nehi + chahta / chahti / chata / chati / chahte / rehna / rahna / dil / faida / maqsad / wajah
    زندگی ختم کر / زندگی ختم کرنا / زندگی کا خاتمہ / زندگی سے تنگ / زندگی سے تھک / زندگی سے بیزار / جینے سے تنگ
    zindagi khatam / zindgi khatam / zindagi khtm / zindgi khtm / zindagi se tang / zindgi se tang / zindagi se thak / zindgi se thak / zindagi se bezar / jeene se tang / jine se tang
    خود کو ختم / خود کو مار / اپنے آپ کو ختم / اپنے آپ کو مار / اپنی جان لے / اپنی جان دے / جان دینا چاہتا / جان دینا چاہتی / جان دے دوں / خود کو نقصان / خود کو زخمی
    khud ko khatam / khud ko khtm / khud ko mar / khud ko maar / khud ko nuqsan / khud ko nuksan / khud ko zakhmi / apne aap ko khatam / apne ap ko khatam / apne aap ko mar / apne ap ko maar / apne aap ko maar / apni jaan le / apni jan le / jaan de dun / jaan de doon / jan de dun / jan de doon / jaan dena chahta / jaan dena chahti / jaan dedunga / jaan dedungi
    نبض کاٹ* / نس کاٹ* / نسیں کاٹ* / کلائی کاٹ* / ہاتھ کی رگ کاٹ* / رگ کاٹ*
    nabz kaat / nabz kat / nabz kaati / nabz kati / nabz kaatna / nas kaat / nas kat / nass kaat / nass kat / kalai kaat / kalai kat / kalai kati / rag kaat / rag kat
    پھانسی / پھندا / گلے میں رسی + لگا* / لگانا / لٹک* / لے* / ڈال*
    phansi laga* / phansi lag jaun / phansi le / phaansi lag* / phaansi le / fansi laga* / fansi le / phansi par latak* / latak kar marna / pankhe se latak*
    phanda / rassi + laga* / latak* / dal li / gale mein dal / gale me dal
    نیند کی گولیاں / ساری گولیاں / بہت ساری گولیاں / بہت گولیاں / نیند کی بہت + کھا لی* / کھا لوں / کھا لو / نگل*
    neend ki goliyan / neend ki golian / nind ki golian / nind ki goliyan / sari goliyan / saari goliyan / saari golian / bohat goliyan / bohat golian / sleeping pills + kha / khali / khaali / kha li / nigal*
    زہر / زہریلی + کھا لوں / پی لوں / کھانا چاہتا / کھانا چاہتی / پینا چاہتا / پینا چاہتی / خود
    zehar / zahar / zeher / zehr + kha lun / kha loon / pi lun / pee lun / pi loon / khana chahta / khana chahti / khud
    چھت / بالکونی / کھڑکی / پل / منزل + کود* / چھلانگ
    chat / chhat / chhatt / balcony / khirki / pul / manzil / qila + kood* / kud jaun / kud jana / kudne / kudna / kud raha / kud rahi / chalang / chhalang / chhalaang / jump kar*
    chat se kood* / chhat se kood* / chat se chalang / chat se chhalang / chat se jump / chhat se jump / kud kar jaan / kood kar jaan / koodne wali hai / koodne wala hai
    سب میرے بغیر / میرے بغیر سب / میرے مرنے / میرے جانے کے بعد سب + خوش / بہتر / اچھا / فرق
    mere baghair / mere bagair / mere bina / mere marne / mere marnay + behtar / khush / farq
    آخری پیغام / آخری میسج / آخری سلام / alvida / الوداع + زندگی / دنیا / سب کو / ہے میرا / mera / sab ko / duniya
    mera aakhri message / mera akhri message / mera aakhri paigham / yeh mera aakhri / ye mera akhri + hai / he / h
    خود کو کاٹ* / اپنا ہاتھ کاٹ* / بازو کاٹ* + رہا / رہی / لیا / لیتا / لیتی / دل
    goliyan / golian / golion / گولیاں + marne / marnay / marna / مرنے / مرنا
    sab khatam kar dunga / sab khatam kar dungi / sab khatam karna / سب ختم کر دوں + zindagi / zindgi / زندگی / aaj raat
    khud ko kaat / khud ko kat / apne hath kaat / apne haath kaat / hath kaat leti / haath kaat leti / apna hath kaat / apna haath kaat / apne hath kat / self harm
    nahi jeena / nhi jeena / nai jeena / nahi jina / nhi jina / nai jina / nahin jeena / jeena nahi mujhe / نہیں جینا / نھیں جینا / اور نہیں جینا
    khudkhusi / khudkhshi / khudqushi / khud qushi / khudkusshi / khudkoshi / khud koshi / khdkushi / khudksh
    mar jaon / mar jaun / mar jaoon / mar jaoun / mrr jaun / mr jaon / مر جاؤں / مرجاؤں / مر جاوں / مر جائوں
    zindagi / zindgi / zndagi / life / jaan / زندگی / لائف + khatam karne / khatam karni / khatam kar du / khatam kar dun / khatam kar raha / khatam kar rahi / khatam kar lun / khatam krni / khtm krni / khtm karni / ختم کرنے کا / ختم کرنی / ختم کر دوں / ختم کر رہا / ختم کر رہی / ختم کر لوں
emergency-gas-leak =
    گیس لیک / گیس لیکج / گیس کی لیکج / گیس لیکیج / گیس لک ہو
    گیس + لیک / لیکج / لیکیج / رس رہی / رِس رہی / رسنے / بدبو / سمیل / سیٹی / سرسراہٹ / سنسناہٹ
    گیس کی بو / گیس کی بُو / گیس کی مہک / گیس کی خوشبو / گیس جیسی بو / گیس کی تیز بو / گیس کی سخت بو / گیس کی بہت بو
    گیس + بو آ رہی / بو آرہی / بو ارہی / بو آتی / بو پھیل* / بو بہت
    گیس نکل / گیس خارج / گیس بھر گئی / گیس پھیل* / گیس بھر رہی / گیس کھلی / گیس آن رہ / گیس کھول کر
    گیس + چکر آ / سر چکرا / سر درد / الٹی / بےہوش* / بے ہوش* / دم گھٹ*
    گیس پائپ / گیس کا پائپ / گیس کی پائپ / گیس سلنڈر / گیس کا سلنڈر / گیس والو / گیس میٹر + پھٹ* / ٹوٹ* / لیک* / اتر* / نکل* / آواز
    گیس الارم / گیس کا الارم / گیس ڈیٹیکٹر + بج* / آواز / بول*
    911 / 999 / 119 / 1122 / 112 + gas / گیس
    gas emergency / گیس ایمرجنسی / gas ki line / gas line / گیس کی لائن + toot* / tut gai / phat* / leak* / emergency / ایمرجنسی / number / ٹوٹ* / پھٹ*
    gas leak* / gas lick / gass lick / gass lik / gass leek / gas leek / gas lick / gas leck / gas lik / gass leak / gas leakage / gas likage / gais leak / gas leeking
    gas + leak / leaking / leakage / leek / leck ho / lick ho / lik ho / liek / badbu / badboo / badbo / bad boo / smell / smel / mehak / mehek / sees ki awaz
    gas ki bo / gas ki boo / gas ki bu / gas ki bhoo / gas ki tez bu / gas ki tez bo / gas ki tez boo / gas ki khushbu / gas ki boht bu / gas jaisi bu / gas jaisi boo / gas ki bohat bu / gas ki bohat boo / gas ki buu
    gas + boo aa / bo aa / bu aa / boo a rahi / bu a rahi / bo a rahi / boo arahi / bu arahi / bo arahi / bu aati / boo ati
    gas nikal / gas nikl / gas bhar gai / gas bhar gayi / gas bhar gyi / gas phail / gas phel / gas khuli / gas khuli reh / gas on reh / gas khol ke
    gas + chakkar / chakar / ghabrahat / sar chakra* / sir chakra* / dam ghut* / dum ghut* / behosh* / ulti
    gas pipe / gas ka pipe / gas ki pipe / gas cylinder / gas ka cylinder / gas silinder / gas meter / gas valve + phat* / phut / toot* / tut gaya / utar gaya / nikal gaya / awaz
    gas alarm / gas ka alarm / gas detector + baj* / awaz / bol raha / beep
    carbon monoxide / co alarm / کاربن مونو آکسائیڈ / کاربن مونوآکسائیڈ
    سلنڈر / cylinder / silinder / slinder + لیک / لیک ہو / leak / leek / phat* / پھٹ* / سیسی
    چولہا کھلا رہ / چولہے سے گیس / chulha khula reh / choolha khula reh / chulhe se gas nikal / chulhay se gas nikal / choolhe se gas nikal
    sui gas leak / sui gas ki boo / سوئی گیس کی بو / سوئی گیس لیک
    meiqi / tianranqi / 煤气 / 燃气 + leak / lik / bu / boo / badbu / smell / لیک / بو / بدبو
emergency-fire =
    smoke alarm / fire alarm / dhuen ka alarm / dhuein ka alarm / dhuan alarm / سموک الارم / فائر الارم / دھوئیں کا الارم / دھویں کا الارم / آگ کا الارم + baj* / بج*
    آگ
    aag
    aagg / aaag / agg lag* / ag lag gai / ag lag gayi / ag lag gyi / ag lag gae / ag lagi / ag lagi hui / aaq lag* / aagh lag*
    آتشزدگی / آتش زدگی / آگ لگ* / شعلے
    aatish zadgi / aatishzadgi / atish zadgi
    sholay / sholey / shole + nikal* / uth* / bharak* / dikh*
    دھواں / دھوان / دھوئیں / دھویں / دھواں دھار / دھوا / دھنواں + بھر* / نکل* / آ رہا / ارہا / آرہا / اٹھ* / پھیل* / ہی دھواں / بہت / سیڑھی* / راہداری / کمرے / گھر / فلیٹ / کچن / کھڑکی / عمارت / کالا / گہرا / دم / پھنس*
    dhuan / dhuwan / dhuaan / dhua / dhooan / dhuwaan / dhunwa / dhuwa / dhoan / dhoowan / dhuen / dhuein + fire alarm / alarm baj* / dikh* / andar / bhar* / nikal* / nikl* / aa raha / aa rha / a raha / arha / araha / uth* / phail* / phel* / seerhi* / sirhi* / siri* / corridor / ghar / flat / kamre / kamra / kitchen / khirki / building / kala / bohat / bahut / bht / boht / dam / dum
    گھر / فلیٹ / کمرہ / کچن / عمارت / گاڑی / بائیک / پردہ / پردے / بیٹری / ساکٹ / میٹر / تار / سکوٹر / بستر / تیل + جل رہا / جل رہی / جل رہے / جل گیا سب / بھڑک*
    ghar / flat / kamra / kitchen / building / imarat / gari / gaari / parda / parday / battery / socket / meter / taar / scooter / ebike / bistar / makan / dukan / tel + jal raha / jal rahi / jal rha / jal rhi / jal rahay / jal rahe / jal rahy / bharak*
    شارٹ سرکٹ / ساکٹ / میٹر / بورڈ / پلگ / تار + چنگاری* / چنگاریاں / دھواں / شعلہ / شعلے / جلنے
    short circuit / shart circuit / socket / meter / board / plug / switch + chingari* / chingariyan / chingaria / dhuan / dhuwan / sparks / spark ho
    جلنے کی بو / جلنے کی بدبو / جلنے کی سمیل / کچھ جل رہا / کچھ جل رہی
    jalne ki bu / jalne ki boo / jalne ki bo / jalne ki badbu / jalne ki smell / jalnay ki bu / jalnay ki boo / jalnay ki smell / kuch jal raha / kuch jal rha / kuch jal rahi / kuch jalne
    دھماکا / دھماکہ / دھماکے / دهماکہ
    dhamaka / dhamaka hua / dhamakay / dhmaka / dhamaaka
    بلاسٹ ہو / blast ho / blast hogaya / blast hua / phat gaya + aag / gas / cylinder / battery / ebike / سلنڈر / بیٹری / سکوٹر
    فائر بریگیڈ / فائر برگیڈ / فائر بریگیڈ والے / فائر فائٹر
    fire brigade / fire bregade / fire bragade / fire brigad / fire birgade / firebrigade / fair brigade / fire fighter / fire fighters / firefighters
    16 call / 16 par call / 16 پر کال + fire / آگ / aag
    1122 / 911 / 112 / 999 / 119 + fire / aag / آگ / dhuan / dhuwan / دھواں
    ag lg* / agg lg* / aag lg* / ag lag* / agg lag* / ag lgi / aag lggi / ا گ لگ* / اگ لگ*
    dhuaa / dhooa / dhuwaan / dhuvan / duhan / dhoyen + nikal* / nikl* / bhar* / aa raha / aa rha / kitchen / ghar
emergency-medical =
    ایمبولینس / ایمبولنس / ایمبولینص / امبولینس / امبولنس / ایمبولیس / ایمبیولینس / ایمبولنص
    ambulance / ambulence / ambulans / embulance / emblance / amblance / ambulnce / ambulanc / embulence / ambulens / ambulancee / ambolance
    ہارٹ اٹیک / ہاٹ اٹیک / ہارٹ ایٹیک / دل کا دورہ / دل کا دورا / دل کا اٹیک / دل کی دھڑکن بند / دل بند ہو
    dil ka dora / dil ka daura / dil ka doura / dil ka dorah / dil ka attack / dil ka daora / dil ka dauraa / heart attack / hart attack / heart attak / heart atack / hart atack / heart attck / dil band ho
    سینے / سینہ / چھاتی / دل + درد / تکلیف / جکڑ* / دباؤ / دبائو + بہت / شدید / تیز / سخت / اچانک / بازو / پسینہ / سانس / ہو رہا / ہے
    seene / seenay / sine me / sine mein / sine mai / sinay / seeny / seena / chaati / chhati / chati mein / chest + dard / pain / takleef / jakran
    سانس + نہیں / نھیں / نهیں / نہی / رک / رکی / رک گئی / رک رہی / بند / مشکل / پھول* / اکھڑ* / اٹک* / گھٹ* / تکلیف
    saans / saas nahi / saas nhi / saas ruk / saas band / saansein / saanse + nahi / nahin / nai / nhi / ni aa / ruk* / band / mushkil / mushkal / phool* / phul* / ukhar* / atak* / takleef
    sans nahi / sans nhi / sans nai / sans nahin / sans ruk / sans ni aa / sans lene me / sans lene mein / sans lene mai / sans band ho / sans phool / sans phul
    دم گھٹ* / دم نکل* / دم توڑ* / دم رک*
    dam ghut* / dum ghut* / dam ghot* / dum ghot* / dam nikal* / dum nikal* / dam tor* / dum tor*
    بےہوش* / بے ہوش* / بیہوش* / بیہوس* / ہوش نہیں / ہوش میں نہیں / ہوش کھو* / غش / غشی
    behosh* / behoosh* / bihosh* / be hosh* / bay hosh* / bayhosh* / behos / bhosh / behush / hosh nahi / hosh nhi / hosh mein nahi / hosh me nahi / hosh me nhi / hosh mein nhi / hosh kho* / ghash
    اٹھ نہیں رہا / اٹھ نہیں رہی / اٹھ نہیں رہے / جاگ نہیں رہا / جاگ نہیں رہی / ہل نہیں رہا / ہل نہیں رہی / حرکت نہیں کر / ہل جل نہیں / جواب نہیں دے رہا اور + گر / گرا / گری / بابا / ابو / امی / دادا / دادی / نانی / نانا / بچہ / بچی / آدمی / عورت / شخص / دوست / بھائی / وہ
    uth nahi / uth nhi / uth nai / jaag nahi / jag nahi / hil nahi / hil nhi / harkat nahi / harkat nhi + raha / rahi / rahe / rha / rhi + wo / woh / abbu / abu / ammi / ami / dada / dadi / nana / nani / bacha / bachi / aadmi / admi / aurat / dost / bhai / papa / baba / chacha
    خون + بہہ / بہ رہا / بہت / رک نہیں / رک نہی / نکل رہا / نکل رہی / زیادہ / الٹی / الٹیاں / بند نہیں
    khoon / khoun / khon / khun / blood + beh / bah raha / beh rha / bah rha / bohat / bahut / bht / boht / bohot / ruk nahi / ruk nhi / ruk nai / nikal raha / nikal rha / nikl rha / zyada / ziada / ulti / ultiyan / band nahi / band nhi
    فالج / لقوہ / برین ہیمرج / برین ہیمریج / stroke + اٹیک / حملہ / ہو گیا / ہو گئی / ہوا / گر / منہ / بول / ho gaya / hua / hogaya
    falij / faalij / falaj / lakwa / brain hemorrhage / brain haemorrhage + attack / hamla / ho gaya / ho gya / hogaya / hogya / hua / gir / munh / bol
    منہ ٹیڑھا / منہ ایک طرف / munh tedha / muh tedha / munh terha / muh terha / mun terha / bol nahi pa / bol nhi pa / بول نہیں پا
    مرگی / جھٹکے / دورہ / دورے + پڑ* / لگ رہے / آ رہے / آ گئے / اٹیک / جسم
    mirgi / jhatke / jhatkay / jhatky / daura / daure / dora par / dore par / doray / dauray + para hai / pada hai / para he / par raha / par rahe / par rahay / par rha / par gaya / par gya / pad raha / pad gaya / lag rahe / aa rahe / attack / jism / jisam
    دم دینے والا / آخری سانس* / مرنے والا ہے / مرنے والی ہے / مر رہا ہوں / مر رہی ہوں / جان خطرے میں / جان کو خطرہ / حالت نازک / حالت بہت خراب
    aakhri saans* / akhri saans* / marne wala hai / marne wali hai / marnay wala hai / marne wala he / mar raha hun / mar raha hoon / mar rahi hun / mar rahi hoon / mar rha hun / mar rhi hun / jaan khatre / jan khatre / jaan khatray / haalat nazuk / halat nazuk / halat bohat kharab / halat bht kharab / haalat bohat kharab
    گلے / گلا / حلق + پھنس* / اٹک* / سوج* / رک گیا / رک گئی / گھٹ رہا / بند ہو رہا / بند ہو گیا
    gale mein / gale me / galay mein / galay me / gale mai / gale may / halaq / halq + phans* / phas* / fans* / fas gaya / fas gayi / atak* / attak* / sooj* / suj*
    الرجی / allergy / alergy / elergy + سانس / گلا / منہ سوج* / چہرہ / saans / gala / munh / chehra / sooj* / suj* / suzan
    زہر / زہریلی / زہریلا / تیزاب / بلیچ / فینائل / ہارپک / چوہے مار / کیڑے مار + پی / پیا / پی لیا / پی لی / کھا لیا / کھا لی / نگل*
    zehar / zahar / zeher / zehr / tezab / tezaab / bleach / phenyl / finail / harpic / choohe mar / chuhay mar + pi liya / pee liya / pi lia / pee lia / pi gaya / pee gaya / pi gayi / kha lia / kha liya / kha li / pila / nigal*
    بچے / بچی / بچہ / بیٹے / بیٹی / بیٹا + نگل* / سکہ / سیل نگل* / بیٹری نگل* / موتی نگل*
    bache / bachay / bachi / bacha / bete / beti / beta + nigal* / nigl* / sikka kha / coin kha / battery kha / cell kha
    کرنٹ لگ* / بجلی کا جھٹکا / بجلی لگ گئی / بجلی لگی
    current lag* / current laga / karant lag* / karent lag* / curent lag* / bijli ka jhatka / bijli ka jatka / bijli lag gai / bijli lag gayi / bijli lagi hai
    ڈوب رہا / ڈوب گیا / ڈوب رہی / ڈوب گئی / ڈوب گئے
    doob raha / doob rha / doob rahi / doob gaya / doob gya / doob gayi / doob gai / dub raha / dub gaya / dub rha / dub gya
    چھت / بالکونی / سیڑھی* / منزل / کھڑکی / چبوترے / باتھ روم / سڑک + گر گیا / گر گئی / گر گئے / گر پڑا / گر پڑی / گر کر + سر / چوٹ / خون / زخمی / اٹھ / ہوش / ہل / ہڈی / بچہ / بچی / آدمی / بابا / دادی / نانی / امی / ابو / بیٹا / بیٹی / مزدور
    chat se / chhat se / balcony se / seerhi* / sirhi* / siriyo* / manzil se / khirki se / bathroom / washroom / sadak + gir gaya / gir gya / gir gayi / gir gai / gir gyi / gir gae / gir gaye / gir para / gir pari / gir kar / gir ke + sar / chot / chott / khoon / zakhmi / uth / hosh / hil / haddi / bacha / bachi / aadmi / admi / baba / dadi / nani / ammi / ami / abbu / abu / beta / beti / mazdoor
    چھت سے گر* / بالکونی سے گر* / کھڑکی سے گر* / منزل سے گر* + بچہ / بچی / بیٹا / بیٹی / آدمی / مزدور / کوئی / عورت / شخص / وہ
    chat se gir* / chhat se gir* / balcony se gir* / khirki se gir* / manzil se gir* + bacha / bachi / beta / beti / aadmi / admi / mazdoor / koi / aurat / banda / larka / larki / woh / wo
    شدید زخمی / بری طرح زخمی / بہت زخمی / زخمی پڑا / زخمی پڑی / سر پھٹ گیا / سر پھٹ / سر سے خون
    shadeed zakhmi / shadid zakhmi / buri tarah zakhmi / bohat zakhmi / bht zakhmi / zakhmi para / sar phat / sir phat / sar se khoon / sir se khoon / hath kat gaya / haath kat gaya / ungli kat gai / ungli kat gayi / ہاتھ کٹ گیا / انگلی کٹ گئی
    ہڈی ٹوٹ* / ہڈی باہر / haddi toot* / haddi tut* / hadi toot* / haddi bahar / tang toot* / taang toot* / ٹانگ ٹوٹ* / بازو ٹوٹ* / bazu toot*
    جل گیا / جل گئی / جھلس* + ہاتھ / چہرہ / جسم / بچہ / بچی / بیٹا / بیٹی / گرم تیل / ٹانگ / منہ / بری طرح / کھولتا
    jal gaya / jal gya / jal gayi / jal gai / jal gyi / jhulas* + hath / haath / chehra / jism / bacha / bachi / beta / beti / garam tel / tang / munh / buri tarah / kholta
    گرم پانی گر / گرم تیل گر / گرم چائے گر + بچے / بچی / بچہ / ہاتھ / اوپر / ٹانگ / منہ
    garam pani gir / garam tel gir / garam chai gir / khaulta pani gir + bache / bachay / bachi / bacha / hath / haath / upar / oopar / tang / munh
    ڈلیوری / دردِ زہ / درد زہ / زچگی / پانی کی تھیلی / واٹر بریک / بچہ ہونے والا + درد / شروع / پھٹ* / ہو رہی / ابھی / جلدی / فوراً / ہسپتال
    delivery / dilivery / labour / labor / pani ki theli / paani ki theli / water break / bacha hone wala / bacha honay wala / hamila / pregnant + dard / dardein / shuru / phat* / ho rahi / abhi / jaldi / foran / khoon / bleeding
    بچہ پیدا ہو رہا / بچہ ہو رہا ہے / bacha paida ho raha / bacha paida ho rha / bacha ho raha hai / paani chhoot gaya / pani choot gaya
    نبض نہیں / نبض بند / دھڑکن نہیں / دھڑکن بند / nabz nahi / nabz nhi / nabz band / dharkan nahi / dharkan band / dharkan nhi
    اوور ڈوز / اوورڈوز / overdose / over dose / زیادہ گولیاں کھا / زیادہ دوائی کھا / zyada goliyan kha / zyada golian kha / ziada goliyan kha
    سانپ نے کاٹ* / سانپ کاٹ* / بچھو نے کاٹ* / saanp ne kaat* / sanp ne kaat* / sanp ne kat lia / saanp ne kat / bichu ne kaat*
    شوگر / sugar / shugar / دمہ / دمے / asthma / dama + بےہوش* / بے ہوش* / بہت لو / اٹیک / دورہ / behosh* / bohat low / attack / inhaler nahi / inhaler khatam
    115 + call / کال / ambulance / ایمبولینس / edhi / eidhi / ایدھی
    edhi ambulance / ایدھی ایمبولینس / edhi walon ko / chhipa ambulance / چھیپا
    1122 / 911 / 112 / 999 / 119 / rescue 1122 / ریسکیو 1122 + ambulance / ایمبولینس / heart / ہارٹ / behosh* / بےہوش* / mareez / مریض / zakhmi / زخمی
    medical emergency / میڈیکل ایمرجنسی / mareez serious / mareez bohat serious / مریض سیریس / مریض کی حالت / mareez ki halat / bohat serious hai / bht serious hai / حالت سیریس
    تیز بخار / tez bukhar / bohat tez bukhar + جھٹکے / بےہوش* / بے ہوش* / دورہ / jhatke / jhatkay / behosh* / daura / dora
    heart / hart / ہارٹ + attack / attak / atack / اٹیک
    dil mein / dil me / dil mai / dil main / دل میں + tez dard / bohat dard / bht dard / shadeed dard / bohat tez / تیز درد / شدید درد / بہت درد / سخت درد
    achanak gir* / اچانک گر* / achanak girr* + bol nahi / bol nhi / hosh / uth / hil / jawab / بول نہیں / ہوش / اٹھ / ہل / جواب
    seena jakar* / seena jakr* / سینہ جکڑ* / seene mein jakran / seena bhari / سینہ بھاری
    khoon / khon / khun / bleeding / خون + ruk hi / rukta nahi / rukta nhi / nahi ruk / nhi ruk / nahi rukta / ruk nahin / نہیں رک / رکتا نہیں / رک ہی / تھم نہیں
    behosi / behoshi / بےحوش / بے حوش / بیحوش
    dard zeh / dard e zeh / zachgi ka dard / zachgi ke dard
    اونچائی سے گر* / بلندی سے گر* / unchai se gir* / oonchai se gir* / bulandi se gir*
emergency-domestic-violence =
    شوہر / میاں / خاوند / ہسبنڈ / سسرال* / ساس / سسر / دیور / جیٹھ / نند / منگیتر / بوائے فرینڈ / باپ / سوتیل* / ابو / والد + مارتا / مارتے / مارتی / مار رہا / مار رہے / مار رہی / مارا مجھے / مارا / پیٹتا / پیٹتے / پیٹا / پیٹ رہا / مار پیٹ / تھپڑ / تشدد / ظلم / گلا دبا* / جان سے
    بیوی / بچوں / بچے / ماں / امی / بہن + کو مارتا / کو مارتے / کو مارتی / کو پیٹتا / کو پیٹتے / کو مار رہا / کو پیٹ رہا / پر تشدد / پر ظلم / کو تھپڑ
    مجھے مارتا / مجھے مارتے / مجھے مارتی / مجھے پیٹتا / مجھے پیٹتے / مجھے مار رہا / مجھے مار رہے / مجھے بہت مارا / مجھے مارا ہے / مجھے تھپڑ / مجھے پیٹا / مجھ پر تشدد / مجھ پر ظلم / مجھ پر ہاتھ اٹھا*
    بیوی / بیگم / گرل فرینڈ + مجھے مارتی / مارتی ہے / نے مجھے مارا / تشدد
    گھریلو تشدد / گھر میں تشدد / گھریلو جھگڑا مار* / مار پیٹ کرتا / مار پیٹ کرتے / مارپیٹ / مار کٹائی
    شوہر / میاں / خاوند / باپ / سسرال* / ساس / بوائے فرینڈ + ڈر لگتا / سے ڈر* / خوف / دھمکی* / بند کر دیا / بند کیا ہوا / قید / گھر سے نہیں نکلنے / باہر نہیں جانے / باہر نہیں نکلنے / پاسپورٹ چھین* / پاسپورٹ لے لیا / فون چھین* / زبردستی
    پڑوسی / ہمسایہ / ہمسائے / اوپر والا / ساتھ والا / ساتھ والے + بیوی کو / بچوں کو / بچے کو / عورت کو + مار* / پیٹ*
    shohar / shohr / shauhar / shoher / shohir / shohar ne / shuhar / husband / hubby / miyan / mian ne / mian mujhe / khawand / khavind / patee / bf / boyfriend / boy friend / mangetar / fiance / sasural / susral / saas / susar / sasur / dewar / devar / jeth / sotela / sotaila / baap + marta / maarta / maarte / marte / maarti / marti / mara / maara / mar raha / maar raha / mar rha / maar rha / mar rahay / pitai / peetta / pitta / peeta / peet raha / thappar / thapar / tappar / thappad / tashadud / tashaddud / tashadud / zulm / gala daba* / maar peet / mar peet / marpeet / hath uthata / haath uthata / jaan se
    abbu / abu / papa / walid / father / dad / bhai + marta hai / maarta hai / maarte hain / marte hain / marta he / maarta he / marte hen / maar rahe / mar rahe / peette / pitai / tashadud / zulm
    biwi / bivi / biwy / wife / begum / girlfriend / gf + marti / maarti / ko marta / ko maarta / ko mar raha / ko maar raha / ko peet* / ne mara / ne maara / par tashadud
    bachon / bacho / bachay / bache / ammi / ami / maa / behan / behen + ko marta / ko maarta / ko marte / ko maarte / ko mar raha / ko maar raha / ko peet* / ko pitta / par tashadud / par zulm
    mujhe marta / mujhe maarta / mujhy marta / mujhay marta / mujhe marte / mujhe maarte / mujhe marti / mujhe maarti / mujhe maar raha / mujhe mar raha / mujhe mar rha / mujhe maar rha / muje marta / mje marta / mujhe mara hai / mujhe maara hai / mujhe bohat mara / mujhe bht mara / mujhe thappar / mujhe thapar / mujhe peet* / mujh par hath / mujh pe hath / mujh par haath / mujh pe haath / mujh par zulm / mujh pe zulm / mujh par tashadud / mujh pe tashadud
    tashadud / tashaddud / تشدد
    marta hai mujhe / maarta hai mujhe / marta hai muje / marta bhi hai / maarta bhi hai / marta he mujhe / marta hai aur / مارتا ہے مجھے / مارتا بھی ہے / اور مارتا ہے / نکلنے نہیں دیتا
    marega / maarega / mare ga / maare ga / مارے گا + dar / darr / ghar jane / shohar / husband / ڈر / گھر جانے / شوہر
    shohar / shohr / husband / miyan / شوہر / میاں + se door / se bachna / ke khilaf / se bacha / se mehfooz / se tahafuz / سے دور رہ* / کے خلاف تحفظ / سے بچا* / سے محفوظ / نہ آ سکے
    bache ko / bachay ko / bachon ko / bachi ko / baccho ko + peette / peettay / peetta / pitte / roz mar* / roz maar*
    gharelu tashadud / gharelo tashadud / ghareloo tashadud / gharelu tashaddud / ghar mein tashadud / ghar me tashadud / domestic violence / domestic abuse / maar peet karta / mar peet karta / maar peet karte / maarpeet / maar kutai
    shohar / shohr / shauhar / shoher / husband / miyan / khawand / sasural / susral / saas / boyfriend / baap + dar lagta / darr lagta / se dar / se darr / dhamki / dhamkiyan / dhamkata / band kar diya / band kia hua / band kar rakha / qaid / kaid / bahar nahi jane / bahar nhi jane / bahar nahi janay / bahar nahi nikalne / ghar se nahi nikalne / passport cheen* / passport le lia / passport le liya / phone cheen* / mobile cheen* / zabardasti
    parosi / padosi / hamsaya / hamsaye / upar wala / sath wala / sath wale / saath wala + biwi ko / wife ko / bachon ko / bache ko / aurat ko + mar* / maar* / peet* / pit*
    پناہ / panah / shelter + شوہر / سسرال / shohar / husband / sasural / marta / maarta
    usne / us ne / unhon ne / unho ne / اس نے / انہوں نے + mujhe / mujhy / muje / مجھے + mara / maara / peeta / thappar / مارا / پیٹا / تھپڑ
    mujhe phir mara / mujhe phir maara / mujhe phr mara / mujhe phir se mara / mujhe roz mar* / mujhe roz maar* / مجھے پھر مارا / مجھے روز مار*
emergency-police =
    110 / 911 / 999 / 112 / 1122 / 119
    15 پر کال / 15 کو کال / 15 کال / 15 ملاؤ / 15 پر فون / ون فائیو پر / ون فائیو کو
    15 par call / 15 pe call / 15 pr call / 15 ko call / 15 per call / 15 call karo / 15 call kro / 15 milao / 15 pe phone / 15 par phone / 15 ko phone / call 15 / one five ko call / one five pe call / one five par call
    پولیس کو بلا* / پولیس بلا* / پولیس بھیج* / پولیس کو بھیج* / پولیس کو کال / پولیس کو فون کر* / پولیس چاہیے / پولیس کی مدد چاہیے / پولیس کی ضرورت / پولس بلا* / پولس کو بلا* / پولیس جلدی
    police bula* / police ko bula* / polis bula* / polic bula* / pulis bula* / police bhej* / police ko bhej* / police ko call kar* / police ko call kr* / police ko phone kar* / police ko fone / police ka number / polis ka number / police number kya / پولیس کا نمبر / polis bhej* / police chahiye / police chahye / police chaiye / police ki madad chahiye / police ki zaroorat / polis chahiye / police jaldi / police jaldi bhej*
    چور / ڈاکو / ڈاکوؤں + گھر / گھس* / آ گیا / آ گئے / بھاگ* / دروازہ / پکڑ* / لوٹ* / فلیٹ / کمرے / چھین* / موبائل / کھڑکی / ابھی / اندر
    چور چور / ڈکیتی / ڈاکا / ڈاکہ / لوٹ لیا / لوٹ کر / لٹ گیا / لٹ گئی / لٹ گئے / لٹیرے / راہزنی / سٹریٹ کرائم
    گھر میں چوری / فلیٹ میں چوری / دکان میں چوری / ابھی ابھی چوری / ابھی چوری / چوری ہو رہی / تالا توڑ*
    chor / choor / daku / dako / dakoo / daaku + ghar / ghus* / gus gaya / gus aya / aa gaya / agaya / aa gaye / aagaye / aya hai / bhaag* / bhag* / darwaza / darwaze / pakro / pakar* / loot* / lut* / flat / kamre / kamray / cheen* / khirki / abhi
    chor chor / dakaiti / dakeeti / dakaity / dakati / dacoity / daketi / daka para / daka pad / loot liya / loot lia / loot lya / lut gaya / lut gya / lut gayi / lut gai / lut gaye / lutere / lootere / rahzani / snatching
    ghar mein chori / ghar me chori / ghar mai chori / ghar may chori / flat mein chori / flat me chori / dukan mein chori / abhi abhi chori / abhi chori ho / chori ho rahi / chori ho rhi / tala tor* / taala tor* / tala tod* / taala tod*
    چھین لیا / چھین کر / چھین رہا / پرس چھین* / موبائل چھین* / بیگ چھین* / فون چھین*
    cheen liya / cheen lia / cheen lya / cheen kar / cheen ke / cheen kr / chheen* / cheen raha / mobile cheen / phone cheen / purse cheen / bag cheen / snatch kar* / snatch kr* / snatch ho*
    کوئی / آدمی / بندہ / اجنبی / شخص / لوگ / گھر میں + گھس آیا / گھس گیا / گھس گئے / گھس رہا / گھسنے / زبردستی اندر / دروازہ توڑ* / دروازہ پیٹ*
    koi / aadmi / admi / banda / ajnabi / shakhs / log / stranger + ghus aya / ghus aaya / ghus gaya / ghus gya / ghus gaye / ghus raha / ghus rha / ghusne / ghusnay / zabardasti andar / andar aa gaya / darwaza tor* / darwaza tod* / darwaza peet* / darwaza khatkhata*
    دروازہ توڑ رہا / دروازہ توڑ رہے / دروازہ توڑنے / کھڑکی توڑ رہا / darwaza tor raha / darwaza tor rha / darwaza tod raha / darwaza torne / darwaza todne / khirki tor raha
    چاقو / چھری / چھرا / خنجر / کلہاڑی / ڈنڈے / پستول / بندوق / گن / اسلحہ / ہتھیار + مار* / حملہ / لے کر / لیے / دکھا* / ہاتھ / تان* / آدمی / لوگ / کھڑا / دھمکی / رکھ* / والا / کے پاس
    chaku / chaqu / chaaku / chakoo / chaqoo / churi / chhuri / khanjar / kulhari / dande / danday / pistol / pistal / pistaul / bandook / banduq / bandooq / gun / aslaha / hathiyar + mara / maara / maar di* / maar raha / mar raha / hamla / le kar / le ke / lekar / leke / dikha* / hath / haath / taan* / aadmi / admi / banda / log / khara / dhamki / wala / ghoom / ke paas / ke pas / k pas / k paas
    گولی چل* / گولیاں چل* / گولی مار* / گولی لگ* / فائرنگ
    goli chal* / goliyan chal* / golian chal* / goli mar* / goli maar* / goli lag* / firing ho / firing hui / faring ho / fairing ho / firing ki awaz / fayring
    ڈنڈوں سے / لاٹھیوں سے / dandon se / lathiyon se + مار* / لڑ* / پیٹ* / mar* / maar* / lar* / peet*
    ko maar raha / ko mar raha / ko maar rahe / ko mar rahe / ko maar rha / ko mar rha / ko mar rhe / ko maar rhe / ko peet rahe / ko peet raha / کو مار رہا / کو مار رہے / کو پیٹ رہے / mujhe sarak par mara / mujhe bahar mara / kisi ne mujhe mara / kisi ne mujhe maara / کسی نے مجھے مارا
    حملہ کر* / حملہ ہو* / حملہ کیا / حملہ آور / مجھ پر حملہ
    hamla kar* / hamla kr* / hamla kia / hamla kiya / hamla ho* / hamla hua / hamla awar / mujh par hamla / mujh pe hamla / mujh pr hamla / attack kar dia / attack kar diya / attack kiya
    قتل / قتل کر* / مار ڈال* / مار دے گا / مار دیں گے / جان سے مار*
    qatal / qatl / katal kar* / qatil / murder ho* / murder kar* / murder kr* / maar dal* / mar dal* / maar de ga / mar de ga / maar dega / mar dega / maar denge / jaan se mar* / jaan se maar* / jan se mar* / jan se maar*
    دھمکی / دھمکیاں / دھمکا* / دھمکا رہا
    dhamki / dhamkiyan / dhamkian / dhamka raha / dhamka rha / dhamka rahe / dhamki de / damki de
    اغوا / اغواء / اغوا کر* / یرغمال* / کڈنیپ*
    aghwa / agwa kar* / agwa ho* / agwa kr* / igwa / ighwa / kidnap* / kidnep* / yarghamal* / yargamal*
    ریپ / زیادتی کی / زیادتی ہوئی / جنسی زیادتی / جنسی ہراس* / عزت لوٹ* / عزت پر / زبردستی کی میرے / میرے ساتھ زبردستی / ہراساں / چھیڑ رہا / چھیڑ خانی / چھیڑا مجھے / غلط جگہ ہاتھ / ریپ کیا
    rape / rep kiya / rape kiya / zyadti ki / ziyadti ki / ziadti ki / zyadti hui / ziyadti hui / ziadti hui / jinsi zyadti / jinsi hiras* / jinsi haras* / izzat loot* / izzat lut* / mere sath zabardasti / mere saath zabardasti / harasan / harassaan / harass kar* / haras kar* / cher raha / chher raha / cher rha / cherkhani / chher khani / cher khani / ghalat jagah hath / galat jagah hath
    پیچھا کر رہا / پیچھا کر رہے / پیچھا کرتا / میرے پیچھے + رہا / رہے / آدمی / آ رہا / لگا / کوئی / ہے
    peecha / picha / pichha / peechha + kar raha / kr raha / kr rha / kar rha / kar rahe / karta / krta
    mere peeche / mere piche / mere pichay / mere peechay + aa raha / aa rha / arha / araha / laga / lag gaya / aadmi / admi / banda / koi
    follow kar raha / follow kr rha / follow kar rha / follow kr raha / stalk kar* / stalk kr*
    لڑائی / جھگڑا / مار پیٹ / مارپیٹ + خون / زخمی / چاقو / ڈنڈے / بچاؤ / باہر / نیچے / سڑک / ہو رہی / ہو رہا + پولیس / خطرناک / بہت / لوگ / زخمی / خون / چاقو / بچاؤ
    larai / ladai / laraai / jhagra / jhagda / lrai + khoon / zakhmi / chaku / chaqu / churi / dande / danday / bachao / police / polis / khatarnak
    بچاؤ / بچائو / بچاو / مجھے بچا* / کوئی بچا* / بچا لو
    bachao / bachaao / bachaoo / bchao / bacha lo / bacha lein / mujhe bachao / mujhe bacha / mujhe bachaye / mujhe bachayen / koi bachaye / bachayein
    خطرے میں ہوں / میں خطرے میں / ہم خطرے میں / جان کا خطرہ / main khatre / mein khatre / hum khatre / khatre mein hun / khatre me hun / khatre mein hoon / khatre me hoon / khatray mein / jaan ka khatra / jan ka khatra
    مجھے بند کر / مجھے قید / کمرے میں بند کر / mujhe band kar / mujhe qaid / kamre mein band kar / kamre me band kar / jaane nahi de rahe / jane nahi de rahe / jane nhi de rahe / جانے نہیں دے رہے / جانے نہیں دے رہا
    ایمرجنسی ہے / emergency hai / emergency he / emrgency hai / emergncy hai / emargency hai / emergency h jaldi / jaldi madad chahiye / فوراً مدد چاہیے / foran madad chahiye / فوری مدد چاہیے / fori madad chahiye / jaldi madad karo / jaldi madad kro / جلدی مدد کرو
    بم / bomb / dhamake ki dhamki + ہے / رکھ* / دھمکی / hai / rakh* / threat / dhamki
    خفیہ کیمرا / خفیہ کیمرہ / khufia camera / khufiya camera / hidden camera / chupa camera / chupa hua camera
    مجھے مارنے والے / مجھے مار رہے ہیں لوگ / mujhe log mar* / mujhe log maar* / gunde / gunday / غنڈے / بدمعاش + مار* / گھر / پیچھے / mar* / maar* / ghar / peeche
    بچہ / بچی / bacha / bachi / beti / beta / بیٹی / بیٹا + اٹھا کر لے / اٹھا لے گیا / اٹھا لے گئے / utha ke le / utha kar le / utha le gaya / utha le gaye / utha le gye
    lock / taala / tala / darwaza / darwaze / khirki + tor raha / tod raha / tor rha / tod rha / tor rahe / tod rahe / tor rhe / torne ki koshish / todne ki koshish
    ajnabi / stranger / anjaan aadmi / anjan admi / اجنبی + andar / mere ghar / mere flat / mere kamre / اندر / میرے گھر / میرے فلیٹ
    chaku nikal* / chaqu nikal* / churi nikal* / pistol nikal* / gun nikal* / bandook nikal* / چاقو نکال* / چھری نکال* / پستول نکال* / بندوق نکال*
    polees bula* / polees bhej* / poolis bula* / pulees bula* / police bulwa* / police ko bulwa* / پولیس بلوا* / polees ko bula*
    khatra / khatre / خطرہ / خطرے + jaan ka / jan ka / jaan ko / jan ko / meri jaan / جان کا / جان کو / میری جان
    zabardasti / zabrdasti / زبردستی + le gaya / le gaye / le gae / le ja raha / le ja rahe / gari mein / gari me / utha* / لے گیا / لے گئے / لے جا رہ* / گاڑی میں / اٹھا*
    nahi jane de raha / nahi jane de rahe / nhi jane de rha / nhi jane de rahe / bahar nahi jane de / بند کر کے رکھا / band kar ke rakha + kamre / kamray / boss / malik / bahar / کمرے / باس / مالک / باہر
    larki ko tang / ladki ko tang / aurat ko tang / larkiyon ko tang / لڑکی کو تنگ / عورت کو تنگ / لڑکی کو چھیڑ* / larki ko cher* / ladki ko cher*
emergency-traffic-accident =
    ایکسیڈنٹ / ایکسیڈینٹ / ایکسیڈنٹس / حادثہ / حادثا / حادثے + ہو گیا / ہوگیا / ہو گئی / ہوا ہے / ہوا / سڑک / گاڑی / بائیک / کار / بس / ٹرک / زخمی / روڈ / ٹریفک / سکوٹر / میں زخمی
    accident / acident / aksident / exident / accidant / eccident / acsident / hadsa / hadisa / haadsa / hadsaa / hadasa + ho gaya / ho gya / hogaya / hogya / ho gia / hogia / hua / hwa / howa / huwa / sadak / sarak / road / gari / gaari / bike / bus / truck / car / zakhmi / scooter / taxi / rickshaw
    گاڑی / کار / بس / ٹرک / بائیک / موٹر سائیکل / سکوٹر / ٹیکسی / رکشہ / سائیکل + ٹکر / کچل* / روند* / کے نیچے آ / الٹ گئی / الٹ گیا / پلٹ گئی / اڑا دیا / ٹھوک* / نے مارا / نے مار دی / سے ٹکرا*
    gari / gaari / gadi / gaadi / car / bus / truck / bike / motorcycle / motor cycle / scooter / ebike / taxi / rickshaw / cycle / didi + takkar / takar / takkr / takkur / kuchal* / kuchla / ke neeche aa / ke neche aa / ke niche aa / ulat gai / ulat gayi / ulat gaya / palat gai / palat gayi / ura dia / ura diya / thok* / ne mara / ne maara / ne mar di / ne maar di / se takra* / hit kar* / hit kr*
    ٹکر مار* / ٹکر لگ* / ٹکر ہو* / گاڑی کے نیچے / گاڑیاں ٹکرا*
    takkar mar* / takkar maar* / takkar lag* / takar mar* / takar maar* / takar lag* / takkar ho* / takar ho* / gari ke neeche / gari ke niche / gari ke neche / gari ke nechay / gaari ke neeche / gariyan takra* / garian takra*
    gari lag gai / gari lag gayi / car lag gai / bike lag gai / bike lag gayi / scooter lag gai / ebike lag gai / bike maar di / bike mar di / scooter mar di / scooter maar di / gari maar di / gari mar di / ko gari ne / ko car ne / ko bus ne / bike se mara / bike se maara
    gari / gaari / bus / car / گاڑی / بس + nehar mein gir / nehar me gir / darya mein gir / nale mein gir / khai mein / نہر میں گر / نالے میں گر / دریا میں گر
    ٹکرا گئی / ٹکرا گئیں / ٹکرا گئے / ٹکرا گیا / گاڑی لگ گئی / گاڑی لگی ہے / بائیک لگ گئی / بائیک مار دی / سکوٹر مار دی / chehuo
    accident / acident / hadsa + samne / saamne / gate / bahar / yahan / building
    مار کر بھاگ* / ٹکر مار کر / mar ke bhag* / mar kar bhag* / maar kar bhaag* / maar ke bhaag* / hit and run + gari / driver / car / گاڑی / ڈرائیور / بائیک
    روڈ / سڑک / چوک + زخمی ہے / زخمی ہیں / زخمی پڑا / زخمی پڑی / زخمی ہو / گرا پڑا / گر گیا موٹر
    road / sadak / sarak / chowk + zakhmi / gira para / gira pada
    bike se gir* / bike sy gir* / motorcycle se gir* / scooter se gir* / cycle se gir* / ebike se gir* / بائیک سے گر* / سکوٹر سے گر* / سائیکل سے گر* / موٹر سائیکل سے گر*
    بچے / بچی / بوڑھے / آدمی / عورت / بیٹے + گاڑی نے / بائیک نے / سکوٹر نے / بس نے / کار نے
    bache / bachay / bachi / budhe / boorhe / aadmi / admi / aurat / bete / beti / mujhe + gari ne / gaari ne / gadi ne / bike ne / scooter ne / ebike ne / bus ne / car ne / truck ne
    کراسنگ / کار / گاڑی / دو گاڑیاں + کریش / تصادم / حادثہ پیش
    gari / car / bike / bus / do gariyan + crash / clash / tasadum
    122 + accident / حادثہ / ایکسیڈنٹ / hadsa / takkar
    traffic police ko / traffic police bula* / traffic police ka number / traffic police number / ٹریفک پولیس کو / ٹریفک پولیس کا نمبر / road accident / traffic accident / car accident / bike accident / روڈ ایکسیڈنٹ / ٹریفک حادثہ / ٹریفک حادثے / سڑک حادثہ / کار حادثہ
    1122 / 911 / 112 / 999 + accident / hadsa / takkar / حادثہ / ایکسیڈنٹ / ٹکر
    accidnt / accidint / acidnt / accdent / axident / exsident / acsidant / accedent / accient / ایکسڈنٹ / ایکسیڈنڈ / اکسیڈنٹ + ho gaya / ho gya / hogya / hogaya / hua / hwa / ہو گیا / ہوگیا / ہوا / gari / road / bike
emergency-missing-person =
    بچہ گم / بچی گم / بیٹا گم / بیٹی گم / لڑکا گم / لڑکی گم / والد گم / والدہ گم / ماں گم / ابو گم / امی گم / دادا گم / دادی گم / نانا گم / نانی گم / بیوی گم / شوہر گم / بھائی گم / بہن گم / دوست گم / بچے گم / بزرگ گم
    بچہ / بچی / بچے / بیٹا / بیٹی / لڑکا / لڑکی / والد / والدہ / ماں / ابو / امی / دادا / دادی / نانا / نانی / بیوی / شوہر / بھائی / بہن / دوست / روم میٹ / کوئی / شخص / بابا / بزرگ + لاپتہ / لاپتا / لا پتہ / لا پتا / غائب ہو / غائب ہے / کھو گیا ہے کہیں / گمشدہ ہے / گم ہو گیا ہے کہیں
    بچہ کھو / بچی کھو / بیٹا کھو / بیٹی کھو / دادی کھو / نانی کھو / دادا کھو / نانا کھو / امی کھو / ابو کھو / والد کھو / والدہ کھو / بچہ غائب / بچی غائب / بیٹا غائب / بیٹی غائب
    بچہ نہیں مل / بچی نہیں مل / بیٹا نہیں مل / بیٹی نہیں مل / بچہ کہیں نہیں / بچی کہیں نہیں / بیٹا کہیں نہیں / بیٹی کہیں نہیں / دادی نہیں مل / نانی نہیں مل / امی نہیں مل / ابو نہیں مل / والد نہیں مل
    بچہ / بچی / بیٹا / بیٹی / والد / والدہ / ابو / امی / دادا / دادی / نانا / نانی / بیوی / شوہر / بھائی / بہن / دوست / روم میٹ / بچے + گھر نہیں آیا / گھر نہیں آئی / گھر نہیں آئے / گھر نہیں پہنچ* / واپس نہیں آیا / واپس نہیں آئی / واپس نہیں آئے / گھر سے بھاگ* / گھر سے نکل گیا / گھر سے نکل گئی / گھر سے نکل گئے / گھر سے نکل گئیں / گھر سے چلی گئی / گھر سے چلا گیا / گھر سے نکلا تھا / گھر سے نکلی تھی / راستہ بھول*
    گمشدہ بچہ / گمشدہ بچی / گمشدہ شخص / لاپتہ شخص / لاپتا شخص / لاپتہ افراد / لاپتہ بچہ
    bacha gum / bachi gum / bachha gum / beta gum / baita gum / beti gum / larka gum / larki gum / walid gum / walida gum / maa gum / abbu gum / abu gum / ammi gum / ami gum / dada gum / dadi gum / nana gum / nani gum / biwi gum / shohar gum / bhai gum / behan gum / dost gum / bachay gum / bache gum / bacha ghum / bachi ghum / beta ghum / beti ghum
    bacha / bachha / bachi / bachay / bache / beta / baita / beti / larka / larki / walid / walida / maa / abbu / abu / ammi / ami / dada / dadi / nana / nani / biwi / wife / shohar / husband / mera bhai / behan / behen / dost / roommate / baba / buzurg + lapata / laapata / la pata / laapta / lapatta / lapatah / la patta / ghaib ho / ghayab ho / gayab ho / gaib ho
    bacha kho / bachi kho / beta kho / beti kho / dadi kho / nani kho / dada kho / nana kho / ammi kho / abbu kho / walid kho / bacha ghaib / bachi ghaib / beta ghaib / beti ghaib / bacha gayab / bachi gayab / beta gayab / beti gayab
    bacha nahi mil / bacha nhi mil / bacha nai mil / bachi nahi mil / bachi nhi mil / beta nahi mil / beta nhi mil / beti nahi mil / beti nhi mil / bacha kahin nahi / bachi kahin nahi / beta kahin nahi / beti kahin nahi / bacha kahin nhi / dadi nahi mil / nani nahi mil / ammi nahi mil / abbu nahi mil / biwi nahi mil / walid nahi mil
    bacha / bachi / beta / beti / walid / walida / abbu / abu / ammi / ami / dada / dadi / nana / nani / biwi / wife / shohar / husband / mera bhai / behan / dost / roommate / larka / larki / bachay / nanny / ayi / buzurg + ghar nahi aya / ghar nahi aaya / ghar nahi ayi / ghar nahi aai / ghar nhi aya / ghar nhi ayi / ghar nahi aye / ghar nahi pohanch* / ghar nahi pohnch* / ghar nhi puhanch* / wapas nahi aya / wapas nahi aaya / wapis nahi aya / wapis nhi aya / wapas nhi aya / wapas nahi ayi / wapis nahi ayi / wapis nhi ayi / wapas nahi aaye / wapis nahi aaye / wapas nahi ai* / wapis nahi ai* / wapis nahi aa* / wapas nahi aa* / ghar se bhag* / ghar se bhaag* / ghar se nikal gaya / ghar se nikal gai / ghar se nikal gayi / ghar se nikal gaye / ghar se nikal gae / ghar se chali gai / ghar se chala gaya / rasta bhool* / rasta bhul*
    biwi / wife / shohar / husband / ammi / abbu / behan / dost / roommate / walid + nahi mil raha / nahi mil rahi / nhi mil rahi / nhi mil raha + phone off / phone band / mobile band / kal se / raat se / do din
    mera bacha le gaya / meri bachi le gaya / meri beti le gaya / mera beta le gaya / bachay ko le kar gayab / bache ko le kar gayab / bachi ko le gai wapis / mera bacha le gai / میرا بچہ لے گیا / میری بچی لے گیا / میری بیٹی لے گیا
    bacha gumm* / bachi gumm* / gumshudgi ki report / گمشدگی کی رپورٹ + bacha / bachi / bande / shakhs / beta / beti / gumm* / بچہ / بچے / بندے / شخص / بیٹا / بیٹی
    missing person / missing bacha / gumshuda bacha / gumshuda bachi / gumshuda shakhs / lapata shakhs / bacha missing / bachi missing / beta missing / beti missing / beta miss hogaya
    بچہ / بچی / chota bacha / choti bachi / bacha / bachi + اکیلا رو / اکیلی رو / ماں باپ کے بغیر / akela ro / akeli ro / akela mila / akeli mili / اکیلا ملا / اکیلی ملی / ملا ہے جو / maa baap ke baghair
    بھولنے کی بیماری / ڈیمنشیا / الزائمر / dementia / alzheimer* / bhoolne ki bimari / bholne ki beemari + گھر سے / نکل* / گم / لاپتہ / لاپتا / نہیں مل / ghar se / nikal* / gum / lapata / laapata / nahi mil / nhi mil
    بچہ میلے / بچہ بازار / بچہ مال / بچہ پارک + گم / کھو / نہیں مل
    بچہ / بچی / بیٹا / بیٹی + پارک / مال / بازار / سکول / اسکول + گم گیا / گم گئی / گم ہو گیا ہے وہ / کھو گیا ہے وہ / غائب / نہیں مل رہا کہیں
    bacha mil nahi / bacha mil nhi / bachi mil nahi / bachi mil nhi / beta mil nahi / beta mil nhi / beti mil nahi / beti mil nhi / beta nai mil / beti nai mil / bacha nahin mil / beta nahin mil / beti nahin mil / بچہ مل نہیں / بچی مل نہیں / بیٹا مل نہیں / بیٹی مل نہیں
    bacha / bachi / beta / beti / dadi / nani / dada / nana / ammi / abbu / walid / بچہ / بچی / بیٹا / بیٹی / دادی / نانی / دادا / نانا / امی / ابو / والد + pata nahi kahan / pta nahi kahan / pata nhi kahan / kahan chali gai / kahan chali gayi / kahan chala gaya / kidhar gai / kidhar gaya / kidhar chala gaya / kidhar chali gai / پتہ نہیں کہاں / پتا نہیں کہاں / کہاں چلا گیا / کہاں چلی گئی / کدھر گیا / کدھر گئی / کدھر چلا گیا / کدھر چلی گئی
emergency-elevator-trapped =
    لفٹ / ایلیویٹر / لفت / لفٹوں + پھنس* / پھس* / پھنسے / پھنسی / اٹک گئے / اٹک گیا ہوں / اٹکے / قید / نکالو / نکالیں / نکال دو / باہر نہیں نکل / نکل نہیں / اندر بند / میں بند ہو / میں بند ہیں / میں بند ہوں / میں ہوں / کے اندر ہوں / کے اندر ہیں / میں ہیں ہم
    لفٹ + رک گئی / رک گئ / رکی ہوئی / بند ہو گئی / اٹک گئی / گر گئی / نیچے گری / نہیں چل رہی / دروازہ نہیں کھل / دروازے نہیں کھل + اندر / ہم / میں ہوں / بچہ / بچی / امی / لوگ / اندھیرا
    لفٹ میں + بچہ اکیلا / بچی اکیلی / ہاتھ پھنس* / پاؤں پھنس* / پیر پھنس* / اندھیرا / دم گھٹ* / چیخ*
    lift / lft / liftt / elevator / elevater / elivator / elevetor / dianti + phans* / phas* / phanc* / fas gaya / fas gai / fas gayi / fas gaye / fas gae / fasa / fase / fasi / fans gaya / fans gai / fans gaye / fanse / fansa / atak gaye / atak gae / atke / qaid / nikalo / nikaalo / nikalen / nikal do / bahar nahi nikal / bahar nhi nikal / nikal nahi / nikal nhi / trap / trapped / stuck / phsa / phsi / phse / phsay
    lift ke andar band / lift k andar band / lift mein band ho / lift me band ho / lift mai band ho / lift mein band hain / lift me band hain / lift mein band hen / lift mein band hun / lift me band hun / lift me band hen / lift main band / lift mein band hai / lift me band hai / main lift mein hun / main lift me hun / lift mein hun / lift me hun / lift mein hoon / lift me hoon / lift jaam + log / andar / burhi / boorhi / bacha / bachi / aurat / admi / aadmi / bijli / light / ammi / abbu / hum / main
    lift / elevator + ruk gai / ruk gayi / ruk gyi / ruki hui / band ho gai / band ho gayi / band hogai / band hogyi / atak gai / atak gayi / gir gai / gir gayi / darwaza nahi khul / darwaza nhi khul / darwaza nai khul / darwaze nahi khul + beech / beech mein / bich me / andar / hum / ham / main hun / mein hun / me hun / bacha / bachi / ammi / log / andhera / hain hum
    lift mein / lift me / lift mai / lift may / lift ke andar / lift k andar / lift se + cheekh* / log cheekh* / awazein / madad ki awaz / bacha akela / bachi akeli / hath phans* / haath phas* / paon phas* / pair phas* / andhera / dam ghut* / dum ghut* / cheekh* / chikh*
    lift + andar hain / andar hun / andar hoon / andar hen / andar hy / mein hain / me hain aur / bahar nikal* + ruk* / band / darwaza / phans* / nahi / nhi
    96333
    lift + alarm + jawab nahi / koi nahi aa / koi nhi aa / dabaya
    لفٹ + الارم + جواب نہیں / کوئی نہیں آ / دبایا
    لفٹ ریسکیو / lift rescue / lift wale rescue / لفٹ سے نکال* / lift se nikal do / lift se nikalo / lift se nikaalo / lift sy nikalo / lift se bahar nikal*
    lift / lft / elevator / لفٹ + atak gaya / atk gaya / atak gai / bnd ho gai / bnd ho gayi / bnd hogai / band hogayi / بند ہوگئی / بند ہو گئی / رک گئی / رکگئی + andr / andar / hum / hm / ham / main / mein hun / اندر / ہم / میں ہوں
emergency-not =
    آگ بجھانے والا آلہ
    آگ بجھانے کا آلہ
    آگ بجھانے والا سلنڈر
    آگ بجھانے کا سلنڈر
    آگ بجھانے والے آلے
    آگ بجھانے کی مشق
    آگ بجھانے کی ٹریننگ
    آگ کی مشق
    آگ کا الارم ٹیسٹ
    فائر ڈرل
    فائر الارم ٹیسٹ
    فائر بریگیڈ کا دفتر
    فائر بریگیڈ کا راستہ بند
    aag bujhane wala aala
    aag bujhane ka aala
    aag bujhane wala cylinder
    aag bujhane ka cylinder
    aag bujhane ki mashq
    aag bujhane ki training
    aag bujhane wali machine
    aag ki mashq
    fire drill
    fire alarm test
    fire extinguisher
    فائر ایکسٹنگوشر
    smoke alarm battery
    smoke alarm ki battery
    smoke detector ki battery
    سموک الارم کی بیٹری
    اسموک الارم کی بیٹری
    الارم کی بیٹری
    alarm ki battery
    alarm ka cell
    الارم کا سیل
    mehngai ki aag
    مہنگائی کی آگ
    قیمتوں کو آگ
    qeematon ko aag
    jangal ki aag ki tarah
    جنگل کی آگ کی طرح
    aag ka darya
    آگ کا دریا
    pait mein gas
    pet mein gas
    pait me gas
    pet me gas
    پیٹ میں گیس
    has has ke mar
    hans hans ke mar
    ہنس ہنس کے مر
    saans lene ki fursat
    سانس لینے کی فرصت
    سانس لینے کا وقت
    saans lene ka time
    paise doob gaye
    paisa doob gaya
    paise doob gae
    پیسے ڈوب گئے
    پیسہ ڈوب گیا
    blood pressure
    بلڈ پریشر
    khoon ki kami
    خون کی کمی
    dukandar ne loot
    bill ne loot
    دکاندار نے لوٹ
    dhamaka offer
    dhamaka sale
    light jal rahi
    batti jal rahi
    لائٹ جل رہی
    بتی جل رہی
    ankhen jal rahi
    aankhen jal rahi
    آنکھیں جل رہی
    dil jal raha
    first aid
    فرسٹ ایڈ
    ابتدائی طبی امداد
    چور بازار
    chor bazaar
    chor bazar
    khoon ka test
    khoon test
    خون کا ٹیسٹ
    خون کے ٹیسٹ
    khoon dena
    khoon ka atiya
    خون کا عطیہ
    خون دینا
    accident insurance
    ایکسیڈنٹ انشورنس
    jhatka deta hai
    jhatka deti hai
    جھٹکا دیتا ہے
    جھٹکا دیتی ہے
    dhuen ke alarm ki battery / dhuen ka alarm lagwana / dhuen ka alarm lagana / dhuan alarm ki battery
    دھوئیں کے الارم کی بیٹری / دھویں کے الارم کی بیٹری / دھوئیں کا الارم لگوانا / دھوئیں کا الارم لگانا
    light nahi jal rahi / light nhi jal rahi / light nhi jal rhi / batti nahi jal rahi / batti nhi jal rahi / bulb nahi jal raha / bulb nhi jal raha / bulb nhi jal rha
    chulha nahi jal raha / choolha nahi jal raha / chulha nhi jal raha / chulha nhi jal rha / geyser nahi jal raha / geyser nhi jal raha
    لائٹ نہیں جل رہی / بتی نہیں جل رہی / بلب نہیں جل رہا / چولہا نہیں جل رہا / گیزر نہیں جل رہا
    hansi se mar gaya / hansi se mar gayi / ہنسی سے مر گیا / ہنسی سے مر گئی
    bhook se mar raha hun / bhook se mar rahi hun / bhook se mar rha hun / bhuk se mar raha hun / بھوک سے مر رہا ہوں / بھوک سے مر رہی ہوں
    boriyat se mar raha hun / boriyat se mar rahi hun / بوریت سے مر رہا ہوں / بوریت سے مر رہی ہوں
    sharam se mar gaya / sharam se mar gayi / شرم سے مر گیا / شرم سے مر گئی
    garmi se mar raha hun / garmi se mar rahi hun / garmi se mar rahe / گرمی سے مر رہا ہوں / گرمی سے مر رہے + ac / اے سی / pankha / پنکھا
    chaku tez karwana / chaku tez karwani / churi tez karwani / chaqu tez karwana / چاقو تیز کروانا / چاقو تیز کروانے / چھری تیز کروانی
    pani bachao muhim / bijli bachao muhim / پانی بچاؤ مہم / بجلی بچاؤ مہم
    aag se bachao ke tareeqe / aag se bachao ki training / آگ سے بچاؤ کے طریقے / آگ سے بچاؤ کی تربیت
    dil ko aag laga / دل کو آگ لگا
    ghar chor raha / ghar chor rahi / ghar chor rahe / ghar chor rha / flat chor raha / flat chor rahi / flat chor rahe / flat chor rha / kamra chor raha / ghar chor diya / flat chor diya / flat chor kar / flat chor dun
    ghar chor kar ja / ghar chor ke ja / ghar chor kar dusre / ghar chor ke dusre
    mehngai ne mar dala / mehngai ne maar dala / مہنگائی نے مار ڈالا
emergency-over =
    یہ ایمرجنسی نہیں ہے
    ایمرجنسی نہیں ہے
    ایمرجنسی نہیں تھی
    ہنگامی حالت نہیں ہے
    emergency nahi hai
    emergency nahi he
    emergency nhi hai
    emergency nhi he
    emergency nai hai
    emergency nhi h
    emergency nahin hai
    emergency nahi thi
    ye emergency nahi
    yeh emergency nahi
    ye emergency nhi
    yeh emergency nhi
    not an emergency
    آگ بجھ گئی ہے / آگ بجھ چکی / آگ بجھا دی / آگ بجھا دی گئی + سب خیریت / سب ٹھیک ہیں / کوئی زخمی نہیں / کوئی نقصان نہیں
    aag bujh gai hai / aag bujh gayi hai / aag bujh gyi hai / aag bujh gai he / aag bujh chuki / aag bujha di hai / aag bujha di gai + sab khairiyat / sab theek hain / sab thik hain / koi zakhmi nahi / koi nuqsan nahi
    غلط الارم تھا + کوئی آگ نہیں / سب خیریت / معذرت
    ghalat alarm tha / galat alarm tha / jhoota alarm tha / false alarm tha + koi aag nahi / sab khairiyat / sorry
    فلم میں دیکھا / ڈرامے میں دیکھا / خواب میں دیکھا
    film mein dekha / film me dekha / movie mein dekha / movie me dekha / drame mein dekha / khwab mein dekha / khwab me dekha / khuwab mein dekha
    وہ فلم جس میں / کون سی فلم ہے جس میں / فلم کا نام + جس میں
    wo film jis mein / woh film jis mein / wo film jis me / wo movie jis me / us film ka naam
    پچھلے سال / پچھلے مہینے / کئی سال پہلے / دو سال پہلے + لگی تھی / ہوا تھا / ہوئی تھی + انشورنس / معاوضہ / کلیم / سرٹیفکیٹ
    pichle saal / pichlay saal / pichle mahine / pichle maheene / kai saal pehle / do saal pehle + lagi thi / hua tha / hui thi + insurance / muawza / claim / certificate
    میں تو مذاق کر رہا تھا / میں مذاق کر رہا تھا / میں مذاق کر رہی تھی
    main mazaq kar raha tha / main to mazaq kar raha tha / main mazaq kar rahi thi / main mazak kar raha tha
