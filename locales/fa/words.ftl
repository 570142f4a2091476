### Words that steer a conversation, in Persian. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    بله
    آره
    اره
    آری
    بلی
    درسته
    درست است
    همه چیز درسته
    همش درسته
    اوکی
    باشه
    حتما
    البته
    موافقم
    تأیید
    تایید
    لطفا
    بله لطفا
    انجام بده
    bale
    baleh
    bali
    are
    areh
    aare
    arre
    ok
    okeye
    doroste
    dorosteh
    bashe
    hatman
    movafegham
    taeed
    yes
fine =
    باشه
    خوبه
    خب
    اوکی
    عالی
    عالیه
    فهمیدم
    متوجه شدم
    خیلی خوب
    بسیار خوب
    حله
    ok
    oki
    okay
    bashe
    basheh
    khobe
    khube
    fahmidam
    motevajeh shodam
    hale
    aali
no =
    نه
    نخیر
    خیر
    نه ممنون
    نه مرسی
    نمیخوام
    نمی خوام
    نمیخواهم
    غلطه
    غلط است
    اشتباهه
    درست نیست
    نه بابا
    اصلا
    na
    nah
    naa
    nakheir
    nakher
    kheir
    kheyr
    na mersi
    na mamnoon
    nemikham
    ghalate
    eshtebahe
    dorost nist
    no
    اضطراری نیست
    وضعیت اضطراری نیست
    نه اضطراری نیست
    اورژانسی نیست
    نه اورژانسی نیست
    فوری نیست
    نه فوری نیست
    خطری نیست
    ezterari nist
    na ezterari nist
    orzhansi nist
    fori nist
    foori nist
    not an emergency
    no emergency
    هشدار اشتباه بود
    نه هشدار اشتباه بود
    هشدار اشتباهی بود
    آلارم اشتباه بود
    نه آلارم اشتباه بود
    alarm eshtebah bood
back =
    برگرد
    عقب
    قبلی
    سوال قبلی
    سؤال قبلی
    یک قدم عقب
    بازگشت
    برو عقب
    bargard
    bargasht
    ghabli
    soale ghabli
    boro aghab
    aghab
    back
repeat =
    دوباره
    تکرار
    تکرار کن
    تکرار کنید
    دوباره بگو
    دوباره بگید
    دوباره بگویید
    سوال چی بود
    سؤال چه بود
    چی گفتی
    یه بار دیگه
    dobare
    dobareh
    tekrar
    tekrar kon
    dobare begoo
    soal chi bood
    chi gofti
    ye bar dige
skip =
    رد کن
    رد کنید
    رد شو
    بعدی
    سوال بعدی
    سؤال بعدی
    هیچی
    هیچ
    ندارم
    لازم نیست
    نمیدونم
    rad kon
    rad sho
    badi
    soale badi
    hichi
    nadaram
    lazem nist
    nemidoonam
    nemidunam
    skip
correction =
    صبر کن
    صبر کنید
    وایسا
    ببخشید
    ببخشید نه
    نه ببخشید
    نه صبر کن
    منظورم
    منظورم این بود
    اشتباه شد
    اشتباه نوشتم
    در واقع
    اصلاح
    اصلاح میکنم
    sabr kon
    vaysa
    bebakhshid
    bebakhshid na
    manzooram
    manzuram
    eshtebah shod
    eshtebah neveshtam
    sorry
change =
    تغییر
    تغییر بده
    تغییر دادن
    تغییر بدهید
    عوض کن
    عوض کنید
    عوض کردن
    درستش کن
    ویرایش
    ویرایش کن
    اصلاح کن
    اشتباهه
    taghir
    taghir bede
    taghyir
    avaz kon
    avaz konid
    virayesh
    eslah kon
    change

## Names of answers, as residents write them after "change the …"

slot-what =
    موضوع
    مشکل
    مشکلم
    توضیح
    شرح
    چی
    چیز
    mozoo
    mozu
    moshkel
    tozih
    chi
slot-place =
    محل
    جا
    آدرس
    ادرس
    نشانی
    اتاق
    واحد
    ساختمان
    ساختمون
    خونه
    لوکیشن
    address
    adres
    otagh
    vahed
    sakhteman
    sakhtemoon
    khoone
    makan
slot-since =
    از کی
    از چه وقت
    تاریخ
    زمان
    وقت
    ساعت
    روز
    az key
    az kei
    tarikh
    zaman
    vaght
    saat
    rooz
slot-when =
    کی
    چه وقت
    زمان
    تاریخ
    وقت
    ساعت
    روز
    key
    kei
    zaman
    tarikh
    vaght
    saat
    rooz
slot-contact =
    تلفن
    شماره
    شماره تلفن
    موبایل
    گوشی
    تماس
    شمارم
    telefon
    shomare
    shomareh
    shomare telefon
    mobile
    mobayl
    tamas

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    ۱
    ١
    یک
    یه
    اول
    اولی
    اولین
    یکی
    گزینه یک
    yek
    ye
    aval
    avval
    avali
    avvali
number-2 =
    2
    ۲
    ٢
    دو
    دوم
    دومی
    دومین
    گزینه دو
    do
    dovom
    dovvom
    dovomi
number-3 =
    3
    ۳
    ٣
    سه
    سوم
    سومی
    سومین
    گزینه سه
    se
    seh
    sevom
    sevvom
    sevomi
number-4 =
    4
    ۴
    ٤
    چهار
    چار
    چهارم
    چهارمی
    گزینه چهار
    chahar
    char
    chaharom
    chaharomi
number-5 =
    5
    ۵
    ٥
    پنج
    پنجم
    پنجمی
    گزینه پنج
    panj
    panjom
    panjomi
number-6 =
    6
    ۶
    ٦
    شش
    شیش
    ششم
    ششمی
    گزینه شش
    shesh
    shish
    sheshom
    shishom
number-7 =
    7
    ۷
    ٧
    هفت
    هفتم
    هفتمی
    گزینه هفت
    haft
    haftom
    haftomi
number-8 =
    8
    ۸
    ٨
    هشت
    هشتم
    هشتمی
    گزینه هشت
    hasht
    hashtom
    hashtomi
number-9 =
    9
    ۹
    ٩
    نهم
    نهمی
    نهمین
    گزینه نه
    noh
    nohom
    nohomi

## Privacy

erase =
    حذف
    حذف کن
    حذف کنید
    اطلاعاتم رو حذف کن
    اطلاعات من را حذف کنید
    حذف اطلاعات من
    پاک کن
    پاک کنید
    همه چیز رو پاک کن
    همه اطلاعاتم رو پاک کن
    منو فراموش کن
    hazf
    hazf kon
    pak kon
    hame chizo pak kon
    etelaatamo hazf kon
    etelaate mano pak kon
    delete
export =
    دریافت
    دریافت اطلاعات من
    اطلاعاتم رو بفرست
    اطلاعاتم رو بفرستید
    یک نسخه از اطلاعاتم
    کپی اطلاعات من
    کپی اطلاعاتم
    اطلاعاتم رو نشون بده
    دانلود اطلاعات
    خروجی
    daryaft
    etelaatamo befrest
    kopi etelaatam
    copy etelaate man
    download etelaat
    export

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    انگلیسی
    اینگلیسی
    انگیلیسی
    engelisi
    englisi
    ingilisi
    english
language-zh-hans =
    چینی
    چینی ساده
    ماندارین
    chini
    chiny
    mandarin
    chinese
language-ar =
    عربی
    عربی زبان
    arabi
    arabic
language-es =
    اسپانیایی
    اسپانیولی
    اسپانیائی
    espaniyayi
    espaniaei
    espanioli
    spanish
language-ko =
    کره‌ای
    کره ای
    کوریایی
    korei
    koreyi
    koreh i
    korean
language-ja =
    ژاپنی
    جاپانی
    zhaponi
    japoni
    jhaponi
    japanese
language-ru =
    روسی
    رسی
    roosi
    rusi
    russian
language-fr =
    فرانسوی
    فرانسه
    faransavi
    faransevi
    faranse
    french
language-th =
    تایلندی
    تایلندی زبان
    تای
    tailandi
    taylandi
    thai
language-vi =
    ویتنامی
    ویت نامی
    vietnami
    vitnami
    vietnamese
language-ur =
    اردو
    اوردو
    پاکستانی
    ordoo
    ordu
    urdu
language-hi =
    هندی
    هندو
    hendi
    hindi
language-id =
    اندونزیایی
    اندونزی
    اندونزیائی
    andonezi
    andoneziyayi
    indonesian
    bahasa
language-de =
    آلمانی
    المانی
    جرمنی
    almani
    aalmani
    german
language-fa =
    فارسی
    فارسی زبان
    پارسی
    دری
    ایرانی
    farsi
    faarsi
    parsi
    dari
    persian
language-pt =
    پرتغالی
    پرتقالی
    برزیلی
    porteghali
    portoghali
    portuguese
language-request =
    لطفا
    لطفاً
    به
    با
    زبان
    زبون
    من
    ما
    شما
    تو
    می
    میخوام
    می خوام
    میخواهم
    میشه
    می شه
    میشود
    میتونی
    میتونید
    میتوانید
    آیا
    حرف
    حرف بزن
    حرف بزنید
    صحبت
    صحبت کن
    صحبت کنید
    کن
    کنید
    کنیم
    بزن
    بزنید
    بنویس
    بنویسید
    جواب
    جواب بده
    جواب بدید
    بده
    بدید
    بدهید
    باهام
    برام
    بلدی
    بلدید
    رو
    را
    عوض
    تغییر
    فقط
    الان
    سلام
    lotfan
    be
    ba
    zaban
    zaboon
    zabane
    man
    shoma
    mikham
    mikhastam
    mishe
    misheh
    mitooni
    mitoonid
    harf
    bezan
    bezanid
    sohbat
    kon
    konid
    benevis
    benevisid
    javab
    bede
    bedid
    baham
    baram
    baladi
    baladid
    ro
    avaz
    faghat
    alan
    salam
    please

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    برای همیشه بخوابم / تا ابد بخوابم / دیگه بیدار نشم / baraye hamishe bekhabam / dige bidar nasham
    نمیخوام باشم / نمیخوام دیگه باشم / دیگه نمیخوام باشم / نمی خوام باشم / دیگه نباشم / کاش نبودم / dige nemikham basham / nemikham dige basham / kash naboodam / kash nabudam
    کاش / کاشکی / کاش هیچوقت / kash / kashki + به دنیا نمیومدم / به دنیا نمی اومدم / به دنیا نمیآمدم / به دنیا نمی آمدم / نمیومدم به دنیا / be donya nemioomadam / be donya nemiomadam / be donya nemiumadam
    بمیرم / bemiram / bmiram / bemirm / بمیرم دیگه
    زندگی / زندگیو / زندگیم / زندگیمو + تمومش کنم / تموم کنم / تمامش کنم / تمام کنم / پایان بدم / پایان دهم
    zendegi / zendegio / zendegim / zendegimo + tamoomesh konam / tamoom konam / tamumesh konam / payan bedam / payan midam
    خودکشی* / خود کشی* / khodkoshi* / khod koshi* / khudkoshi*
    dost daram / dust daram / doost daram / dus daram / delam mikhad / kashki / kash + bemiram / bemirm / mordan
    به مردن فکر / به مرگ فکر / فکر مرگ / be mordan fekr / be marg fekr / fekre marg / fekre mordan / hamash mordan
    نمیخوام / نمی خوام / نمیخواهم / nemikham / nmikham + زندگی کنم / زنده بمونم / زنده باشم / zendegi konam / zende bemoonam / zende basham
    خودمو / خودم رو / خودم را / khodamo / khodam ro + بندازم / میندازم / می اندازم / بیندازم / پرت میکنم / bendazam / mindazam / part mikonam
    از پنجره / از پل / از بالکن / از پشت بوم / از پشت بام / از ساختمون / az panjere / az pol / az balkon / az poshte boom / az posht boom + میپرم / می پرم / بپرم / miparam / beparam / bepram
    خودکشی / خود کشی / خودکوشی / انتحار
    khodkoshi / khodkhoshi / khod koshi / khodkoshy / khudkoshi / khod kushi / khodkushi
    suicide / suicidal / self harm
    میخوام / میخواهم / میخام / می خوام / می خواهم / می خام / میخواد / می خواد / میخواهد / دلم میخواد / دوست دارم / خواستم / باید + بمیرم / بمیره / بمیرد / مردن
    mikham / mikhaam / mikhaham / mikhad / mikhaad / delam mikhad / doost daram + bemiram / bmiram / bemire / bemireh / bimiram / mordan
    کاش / کاشکی / ای کاش + بمیرم / مرده بودم / میمردم / می مردم / نبودم / زنده نبودم / بیدار نشم
    kash / kashki / ey kash + bemiram / bmiram / mimordam / morde boodam / morde budam / zende naboodam / bidar nasham
    خودمو / خودم رو / خودم را / خودم و / خودش رو / خودشو / خودش را / خودمون + بکشم / میکشم / می کشم / بکشه / بکشد / میکشه / می کشه / کشتن / خلاص / پرت / دار بزنم / آتیش / آتش / حلق آویز / حلقآویز / از بین ببرم / نابود
    khodamo / khodam ro / khodam o / khodesho / khodesh ro / khodemo / khodmo + bekosham / bokosham / mikosham / bekoshe / bokoshe / mikoshe / khalas / part / dar bezanam / atish / atash / nabood / halgh aviz
    به خودم / به خودش / خودمو / خودم رو / خودم را / خودشو + آسیب / صدمه / زخمی / زخم / چاقو / تیغ
    be khodam / be khodesh / khodamo / khodesho + asib / aasib / sadame / zakhmi / zakhm / chaghoo / tigh
    نمیخوام / نمیخواهم / نمیخام / نمی خوام / نمی خواهم / نمیتونم / نمی تونم / نمیخواد / نمی خواد + زنده باشم / زنده بمونم / زنده بمانم / زنده باشه / زندگی کنم / ادامه بدم زندگی
    nemikham / nemikhaam / nmikham / nemikhad / nemitoonam / nemitunam + zende basham / zendeh basham / zende bashe / zende bemoonam / zende bemunam / zendegi konam
    زندگیمو / زندگیم رو / زندگی ام را / زندگیم را / زندگی خودم / به زندگیم / به زندگی خودم / به زندگی ام / زندگیشو + تموم / تمام / پایان / خاتمه / بگیرم
    zendegimo / zendegim ro / be zendegim / zendegi khodam / zendegisho + tamoom / tamum / payan / khateme / khatm
    از زندگی / از زنده بودن / از زندگیم + سیر / خسته / بریدم / بریده / متنفر
    az zendegi / az zende boodan / az zendegim + sir / khaste / khasteh / boridam / motenafer
    دلیلی / امیدی / دلیل / انگیزه / انگیزه ای + برای زندگی / واسه زندگی / برای زنده / به زندگی / واسه زنده / زنده موندن
    dalili / dalil / omidi / angize + baraye zendegi / vase zendegi / be zendegi / zende moondan / zende mundan
    زندگی / زنده بودن + ارزش نداره / ارزشی نداره / ارزش ندارد / ارزش زنده / ارزش زندگی
    zendegi + arzesh nadare / arzeshi nadare / arzesh nadarad
    قرص / قرصا / قرص ها / قرصها / قرصهای / قرصهامو / قرص خواب / قرصامو / دارو / تابلت + همه / همشو / همش / یه بسته / یک بسته / یه مشت / یک مشت / کلی / زیاد / خیلی / تعداد زیادی / عمدا / یه جا / یکجا / یه ورق + خوردم / خورده / خورد / خورده ام / بخورم / خوردمش / خوردمشون / قورت
    ghors / ghorsa / ghorsha / ghorso / ghorse khab / ghors khab / ghorsamo / ghorsaye / gors / qors + hame / hamash / hamasho / ye baste / yek baste / ye mosht / kheili / kheyli / ziad / zyad / koli / kolli / amdan / yeja + khordam / khorde / khord / bokhoram / khordeh / ghoort
    مرگ موش / قرص برنج / سم / وایتکس + خوردم / بخورم / خورده ام / خورده ام / میخورم
    marge moosh / marg moosh / marge mush / ghorse berenj / ghors berenj / sam + khordam / bokhoram / mikhoram
    رگم / رگمو / رگ دستم / رگ دستمو / رگ خودم / رگشو / رگش / رگهامو / مچم / مچ دستم + بزنم / زدم / زد / زده / میزنم / می زنم / ببرم / بریدم / برید
    ragam / ragamo / rage dastam / rage dastamo / ragesho / mochamo + bezanam / zadam / zad / zade / mizanam / boridam / beboram
    خودزنی / خود زنی / khodzani / khod zani / khodzany
    خودمو / خودشو / خودم رو / خودش رو / بپرم / می پرم / میپرم / بپره / میپره / پرت کنم / پرت کنه + پنجره / پشت بام / پشت بوم / پشتبوم / پشتبام / بالکن / بالای ساختمون / طبقه / پل / پایین / مترو / قطار
    khodamo / khodesho / bepram / beparam / miparam / bepare / mipare / part konam / part kone + panjere / posht bam / posht boom / poshte boom / poshtboom / poshtbam / balkon / tabaghe / pol / payin / paeen / metro / ghatar
    بدون من + همه راحت / راحته / بهتره / راحت تر / راحتتر / راحتن / خوشحال تر / بهتر
    bedoone man / bedune man / bedoon man + hame rahat / rahate / behtare / rahat tar / rahattar / rahatan
    اگه بمیرم / اگر بمیرم / وقتی مردم / بعد از مرگم / بعد مرگم / مرگ میخوام / مرگمو / آرزوی مرگ / ارزوی مرگ / به مرگ فکر / فکر مردن / به مردن فکر
    age bemiram / agar bemiram / bade margam / bad az margam / marg mikham / arezooye marg / arezoye marg / be marg fekr / fekre mordan
    آخرین پیام* / این آخرین حرف* / پیام آخرم / نامه خداحافظی / خداحافظ برای همیشه / خداحافظی برای همیشه
    akharin payam* / payame akharame / khodahafez baraye hamishe / name khodahafezi
    طناب دار / حلق آویز / حلقآویز / tanabe dar / halghaviz / halgh aviz
    دیگه نمیکشم / دیگه نمی کشم / دیگه نمیتونم + میخوام تموم / تموم شه / تمومش کنم / زندگی / مرگ
    dige nemikesham / dige nemitoonam / dige nemitunam + mikham tamoom / tamoomesh konam / tamoom she / zendegi / marg
    خودمو میکشم / خودم رو میکشم / خودکشی کرد* / دست به خودکشی / میخواد خودشو / khodkoshi kard* / mikhad khodesho bekoshe
emergency-gas-leak =
    گاز + نشت / نشتی / نشتیه / نشت* / نشتیداره / لیک
    gaz + nasht / nashti / nasht* / nesht* / nashtie
    نشت گاز / نشتی گاز / گاز نشت* / گاز نشتی / نشست گاز / لیک گاز / گاز لیک* / لیکی گاز
    nashte gaz / nasht gaz / nashti gaz / nashtie gaz / gaz nasht* / neshte gaz / neshti gaz / neshtie gaz / gaz nesht* / nashti e gaz / gaz leak* / leak gaz
    بوی گاز* / بو گاز / بوی شدید گاز / بوی تند گاز / بوی بد گاز / بوی شهری گاز / گاز بو میده / گاز بو میدهد / بویگاز
    booye gaz / buye gaz / boye gaz / boo gaz / bu gaz / bo gaz / booye shadide gaz / booye shadid gaz / buy gaz / booy gaz / booyee gaz
    گاز + بو میاد / بو میآد / بوش میاد / بوی تند / بوی شدید / بو پیچید* / بوش پیچید* / پخش شد* / پر شد* / پر از / خفه / مسموم* / سرگیجه / سرم گیج / سردرد / حالت تهوع / تهوع / فش فش / فیس فیس / هیس / صدای فس / فس فس
    gaz + boo miad / bo miad / bu miad / boosh miad / boosh / bush miad / boo mide / pichide / pakhsh shode / por shode / por az / khafe / masmoom* / sargije / sargijeh / saram gij / sardard / tahavo / fes fes / fis fis / fesh fesh
    لوله گاز / لولهی گاز / شیلنگ گاز / شلنگ گاز / شیر گاز / کپسول گاز / سیلندر گاز / بالون گاز / رگلاتور گاز / کنتور گاز / پیک نیک + ترکید* / شکست* / سوراخ / پاره / در رفت* / دررفت* / جدا شد* / نشت* / نشتی / باز مونده / باز ماند* / باز موند* / صدا میده
    lule gaz / loole gaz / looleye gaz / luleye gaz / shilange gaz / shilang gaz / shelange gaz / shire gaz / shir gaz / kapsoole gaz / kapsul gaz / kapsool gaz / silandr gaz + tarkid* / shekast* / soorakh / surakh / pare / paare / dar raft* / joda shod* / nasht* / nesht* / baz moonde / baz mande / baz munde / seda mide
    گاز / گازو + یادم رفت ببندم / یادم رفته ببندم / رو ببندم / یادم رفت خاموش / بو گرفته / باز مونده / باز گذاشتم / باز موند* / باز ماند* / باز گذاشت* / یادم رفت ببندم / خاموش شده ولی باز / بسته نمیشه / بسته نمی شه / بسته نمیشود
    gaz / gazo + yadam raft bebandam / bu gerefte / boo gerefte / baz moonde / baz munde / baz mande / baz gozasht* / yadam raft bebandam / baste nemishe
    گاز + داره میاد بیرون / میاد بیرون / داره در میاد / درمیاد / در میره / میزنه بیرون / خارج میشه
    gaz + miad biroon / mizane biroon / dar mire / dare miad biroon / kharej mishe
    گاز گرفتگی / گازگرفتگی / گاز زدگی / گاززدگی / گاز گرفتگیه / مسمومیت با گاز / مسمومیت گاز
    gaz gereftegi / gazgereftegi / gaz zadegi / masmoomiat ba gaz / masmumiyat ba gaz
    منوکسید / مونوکسید / منواکسید / مونواکسید / مونو اکسید / منو اکسید
    monoxide / monoksid / monoxid / monoxide karbon / co2 alarm
    آلارم گاز / الارم گاز / هشدار گاز / دزدگیر گاز / حسگر گاز / سنسور گاز / آژیر گاز / گاز یاب
    alarme gaz / alarm gaz / sensore gaz / sensor gaz / hoshdare gaz / azhire gaz
    آبگرمکن / ابگرمکن / پکیج / بخاری / شوفاژ + گاز / مسموم* / دودکش + سرگیجه / سرم گیج / بو / بوی / سردرد / خفه / تهوع / بیحال / بی حال
    abgarmkon / pakage / package / bokhari + gaz / masmoom* + sargije / saram gij / boo / sardard / khafe / tahavo / bihal
    بوی تخم مرغ گندیده / بوی تخم مرغ گندیده میاد / booye tokhm morghe gandide
    اضطراری گاز / امداد گاز / حادثه گاز / اتفاقات گاز / شماره اضطراری گاز / فوریت گاز / emdade gaz / emdad gaz / etefaghate gaz / gaz ezterari
    911 / 112 / 119 / 125 / 110 / 194 / ۱۹۴ / ۱۱۹ / ۱۲۵ / ۱۱۰ + گاز / gaz
    meiqi / tianranqi / ranqi / 煤气 / 燃气 / 天然气 + نشت / نشتی / بو / بوی / nasht / nashti / booye
emergency-fire =
    بوی سوختن* / بوی سوختگی / بو سوختن* / بوی سوختنی / booye sookhtan* / booye sukhtan* / booye sookhteg* + برق / سیم / پریز / شدید / دیوار / ساختم* / راهرو / خونه* / خانه / bargh / sim / priz / shadid / divar / sakhtem* / rahro / khoone*
    دود / دوده / دودی + میاد / میآید / می آید / می اد / میزنه / می زنه / بیرون / بلند* / دیدم / میبینم / خونه* / خونم* / اشپزخ* / ساختم* / واحد* / همسایه* / سقف / میکنه / کرد
    dood / dud / doode / dude / doud + miad / mizane / biroon / boland* / didam / mibinam / khoone* / khoonam* / khune* / khunam* / ashpazkh* / sakhtem* / saghf / mikone / kard
    آتش / اتش / آتیش / اتیش / آتشی / آتیشه
    آتش سوزی / آتشسوزی / اتش سوزی / اتشسوزی / آتیش سوزی / آتیشسوزی / حریق / آتش گرفت* / آتیش گرفت* / اتیش گرفت* / اتش گرفت*
    atash / atish / atesh / aatash / aatish / ateesh / atiish / atashsoozi / atashsuzi / atash soozi / atash suzi / atishsoozi / atish soozi / atish suzi / hariq / harigh
    آتشنشانی / اتشنشانی / آتیش نشانی / آتش نشان / آتشنشان / آتش نشانها + زنگ / خبر / بیاد / بیان / بیایند / بفرست* / شماره / لازم / تماس / فوری / کمک / سریع / زود / بگید / اضطراری
    atashneshani / atash neshani / atashneshan / atishneshani / atash neshan + zang / khabar / biad / bian / befrest* / shomare / shomareh / tamas / fori / foori / komak / sari / zood / lazem
    شعله / شعله ها / شعلهها / شعله های / زبانه + بالکن / پنجره / خونه / خانه / ساختمون / ساختمان / آپارتمان / آشپزخونه / آشپزخانه / طبقه / میبینم / می بینم / دیوار / پرده / بلند / زبانه / همه جا
    shole / sholeh / sholeha + balkon / panjere / khoone / khune / sakhtemoon / sakhteman / aparteman / ashpazkhoone / tabaghe / mibinam / divar / parde / boland
    دود / دوده / دودیه / دودی + خونه / خانه / خونمون / ساختمون / ساختمان / آپارتمان / راه پله / راهپله / راهرو / پله / پلهها / پله ها / آشپزخونه / آشپزخانه / آشپزخونمون / پنجره / بالکن / طبقه / پارکینگ / زیرزمین / اتاق / خوابگاه / کریدور / برق / پریز / تابلو / واحد / همسایه / غلیظ / سیاه / همه جا / همهجا / پر شده / پر از / بلند میشه / بلند شده / خفه / زیر در / کلی / خیلی / آلارم / الارم / آژیر
    dood / dud / dod / dude / doode / doud + khoone / khune / khoonamoon / khuneh / sakhtemoon / sakhteman / sakhtemun / aparteman / rah pele / rahpele / rahpeleh / rahro / rahroo / pele / pelleha / ashpazkhoone / ashpazkhune / panjere / balkon / tabaghe / parking / zirzamin / otagh / khabgah / bargh / priz / pariz / vahed / hamsaye / hamsayeh / ghaliz / siah / siyah / hame ja / hameja / por shode / por az / boland mishe / khafe / alarm / azhir
    خونه / خونمون / خونم / خونهام / خانه / خانهام / خانه ام / ساختمون / ساختمان / آپارتمان / واحد / آشپزخونه / آشپزخانه / اتاق / اتاقم / تخت / پرده / مبل / باتری / باطری / موتور / موتور برقی / دوچرخه / ماشین / پریز / تابلو برق / شارژر / روغن / تابه / ماهیتابه / سطل / پارکینگ / بالکن / انبار / سقف / همسایه / مغازه / رستوران / جایی / چیزی / یه چیزی / کنتور / خوابگاه + میسوزه / می سوزه / میسوزد / می سوزد / داره میسوزه / در حال سوختن / شعله ور / شعلهور / گر گرفت* / الو گرفت* / سوخت و / داره میسوزد
    khoone / khune / khuneh / khoonam / khoonamoon / khunamun / sakhtemoon / sakhteman / aparteman / vahed / ashpazkhoone / ashpazkhune / otagh / otagham / takht / parde / mobl / batri / battery / baatri / motor / docharkhe / mashin / priz / pariz / sharzher / charger / roghan / tabe / mahitabe / satl / parking / balkon / anbar / saghf / hamsaye / chizi / yechizi / kontor / khabgah + misooze / misuze / misoozeh / misuzeh / mesooze / shole var / sholevar / gor gereft* / dar hale sookhtan
    بوی سوختگی / بو سوختگی / بوی سوختن / بوی دود / بوی سوخته / بوی سیم سوخته + برق / پریز / سیم / سیم سوخته / دود / شدید / ساختمون / ساختمان / راهرو / همه جا / خونه / دیوار / تابلو
    booye sookhtegi / booye sokhtegi / buye sukhtegi / boye sookhtegi / booye dood / booye dud / booye sim + bargh / priz / sim / dood / shadid / sakhtemoon / rahro / hame ja / khoone / divar
    جرقه / جرقه میزنه / جرقه میزند / جرقه زد* + پریز / کنتور / تابلو / سیم / برق / دود
    jaraghe / jaragheh / jarraghe + priz / pariz / kontor / tablo / sim / bargh / dood
    انفجار / منفجر / ترکید و / منفجر شد* / صدای انفجار
    enfejar / enfejaar / monfajer / monfajer shod*
    باتری / باطری / موتور برقی / اسکوتر / کپسول / پاوربانک / گوشی / کنتور + ترکید* / منفجر*
    batri / battery / motor barghi / skooter / eskooter / kapsool / kapsul / powerbank / kontor + tarkid* / monfajer*
    125 / ۱۲۵ / 119 / ۱۱۹ / 911 / 112 / 101 + آتش / آتیش / اتیش / دود / آتشنشانی / آتش نشانی / atash / atish / dood / atashneshani
    آلارم حریق / اعلام حریق / آژیر حریق / آلارم آتش / هشدار دود / آژیر خطر + دود / صدا / زنگ / بوق / روشن / کار / بو
    alarme harigh / alarm harigh / elame harigh / azhire harigh / fire alarm + dood / seda / boogh / roshan
    آتیش + کمک / komak atish / komak atash / khoonam atish gereft* / huozai / 着火 / 火灾 + کمک / komak
    سوختیم / داریم میسوزیم / گیر افتادیم دود / sookhtim / darim misoozim
emergency-medical =
    داره میزاد / داره میزاید / میخواد بزاد / بچه میاد / بچه داره میاد / دارم میزام / داره وضع حمل / dare mizad / dare mizayad / bache dare miad / daram mizam
    بی حس / بیحس / بیحسه / لمس / فلج / bihes / bihess / bi hes / bihesse / falaj + حرف / صورت* / یهو / ناگهان / دست و پا* / یک طرف / یه طرف / نصف / harf / soorat* / yeho / ye taraf / nesf* / dasto pa*
    کف از دهنش / کف میاد از دهن* / چشماش رفته بالا / رنگش کبود* / لباش کبود* / کبود شده / kaf az dahan* / kabood shode
    امبولان* / انبولان* / ambulan* / ambolan* / amboul* / ambool* / amblan* / anbolan* / ambulnc* / embulan*
    حامله / حامله است / حاملهس / باردار / باردارم / بارداره / زائو + درد شدید / دردش / دردم / درد داره / خونریزی / خون / کیسه / بیهوش / افتاد* / نمیتون* / شروع شد*
    hamele / hamelas / bardar / bardaram / bardare + darde shadid / dardesh / khoonrizi / khoon / kise / bihoosh / bihush / oftad* / shoroo shod*
    خونی / خون آلود / خونالود / خونین / khooni / khuni / khoon alood + افتاد* / زمین / سرش / صورتش / oftad* / zamin / saresh / sooratesh
    هرچی صداش* / هر چی صداش* / صداش میکنم / صداش میزنم / harchi sedash* / sedash mikonam / sedash mizanam + جواب نمیده / بیدار نمیشه / تکون / javab nemide / joab nemide / bidar nemishe / tekoon
    وایتکس / مایع ظرفشویی / مایع / شوینده / سفیدکننده / سفید کننده / جوهر نمک / نفت / بنزین / سم / قرص / قرصهای / قرص های / باتری / باطری / سکه / تیله / اسید / لوله بازکن + خورد* / قورت* / بلعید* / نوشید* + بچه / بچم / بچه ام / بچهام / پسرم / دخترم / نوزاد / کودک / نوه ام / نوهام / ساله / سالم / سگم
    vaytex / vaiteks / maye zarfshooyi / maye / shooyande / naft / benzin / sam / ghors / ghorsa / batri / sekke / seke / tile / asid + khord* / ghoort* / ghort* / ghurt* + bache / bacham / pesaram / dokhtaram / nozad / koodak / saleam / salam
    لیز خورد* / سر خورد* / زمین خورد* / خورد زمین / خورده زمین / افتاد* / liz khord* / sor khord* / zamin khord* / khord zamin / khorde zamin / oftad* + پا نمیشه / پا نمی شه / بلند نمیشه / بلند نمی شه / بلند نمیشود / نمیتونه پا / نمیتونه پاشه / نمیتونه بلند / نمیتواند بلند / تکون نمیخور* / بیهوش / سرش شکست* / سرش خون / سرش خورد* / لگنش / pa nemishe / boland nemishe / nemitoone pa / nemitoone pashe / nemitoone boland / nemitune pashe / saresh shekast* / lagan* / tekoon nemikhor*
    سرش / سرم / saresh / saram + شکست / شکسته / خون میاد / خون می آید / ضربه / shekast / shekaste / khoon miad / zarbe
    نمیتونه حرف بزنه / نمی تونه حرف بزنه / نمیتواند حرف بزند / زبونش بند اومد* / nemitoone harf bezane + یهو / ناگهان / یکدفعه / دستش / صورتش / سکته / افتاد* / yeho / dastesh / sooratesh / sekte / oftad*
    جواب نمیده / بیحاله / بی حاله / بی حال / بیحال + افتاد* / نفس / تب / بچه / نوزاد / رنگش / کبود
    آمبولانس / امبولانس / آمبولانسی / انبولانس / آنبولانس / امبولانسی / آمبولاس / آمبولانص / امبولاس / امبولنس
    ambulans / amboolans / ambolans / aambulans / amboulans / amblance / ambulance / ambolance / anbolans / amboolanc
    اورژانس / اورژانسو / اورزانس / اوژانس / orzhans / oorzhans / urzhans / orjans / oorjans / urjans / ourzhans / orzhanse
    سکته / سکته قلبی / سکته مغزی / سکتهی / حمله قلبی / ایست قلبی / سکتس
    sekte kard* / sekteh kard* / sekte ghalbi / sekteye ghalbi / sekte maghzi / sekteye maghzi / hamle ghalbi / hamleye ghalbi / ist ghalbi / iste ghalbi / dare sekte mikone / sekte mikone / sekte zad*
    قلبم / قلبش / قلب / سینم / سینه / سینهام / سینه ام / سینهاش / قفسه سینه / قفسه سینم / سینش / قفسه سینهام / قلب بابام / قلب مامانم / قلب پدرم / قلب مادرم + درد / میگیره / گرفت / گرفته / تیر میکشه / تیر می کشه / فشار / وایساد* / ایستاد* / ایستاده / نمیزنه / نمی زنه / کار نمیکنه / تند میزنه / میسوزه / سنگین
    ghalbam / ghalbesh / ghalb / sinam / sine / sinash / ghafase sine / ghafaseye sine / ghafase sinam / qalbam / qalb + dard / migire / gereft / gerefte / tir mikeshe / feshar / vaysad* / istad* / nemizane / kar nemikone / tond mizane / misooze
    نفس / نفسم / نفسش / نفسی / نفس کشیدن + نمیکش* / نمی کش* / نمیاد / نمی آد / نمیآید / نمی آید / نمیتون* / نمی تون* / نمیتوان* / بند / بالا نمیاد / در نمیاد / قطع / سخت / تنگ / تنگی / گرفته / نداره / ندارد / مشکل / به سختی / نمیتونه / نمیشه
    nafas / nafasam / nafasesh / nafasm / nafs + nemikesh* / nmikesh* / nemiad / nemitoon* / nemitun* / nemitoonam / band / bala nemiad / dar nemiad / ghat / sakht / tang / tangi / gerefte / nadare / be sakhti
    تنگی نفس / نفس تنگی / خفه شد* / داره خفه میشه / دارم خفه میشم / خفه میشه / خفه میشم / خفگی / دارد خفه / خفه میشود
    tangi nafas / tangie nafas / khafe shod* / dare khafe mishe / daram khafe misham / khafe mishe / khafegi / khafe mishe dare
    پریده گلوش / پرید گلوش / گیر کرده گلو* / گلوش گیر / گلویش گیر / گلوش مونده / گلوش پرید*
    paride galoosh / parid galoosh / galoosh gir / galush gir / gir karde galoo* / gir karde galu* / gir kard galoo*
    بیهوش / بی هوش / بیهوشه / بی هوشه / بیهوشم / بیهوش شد* / بی هوش شد* / از هوش رفت* / از حال رفت* / غش کرد* / غش کردم / بیحال افتاد* / بی حال افتاد* / ضعف کرد* / حالش بد شده افتاد*
    bihoosh / bihush / bi hoosh / bi hush / behoosh nist / az hoosh raft* / az hush raft* / az hal raft* / ghash kard* / gash kard* / qash kard* / bihal oftad* / bihal ofta*
    به هوش نمیاد / بهوش نمیاد / به هوش نمی آید / بیدار نمیشه / بیدار نمی شه / بیدار نمیشود / جواب نمیده تکون / تکون نمیخوره / تکان نمیخورد / تکون نمی خوره / تکان نمی خورد / هیچ واکنشی / واکنش نشون نمیده / نبض نداره / نبضش نمیزنه / نبض ندارد
    be hoosh nemiad / behoosh nemiad / bidar nemishe / tekoon nemikhore / tekun nemikhore / takan nemikhore / vakonesh / nabz nadare / nabzesh nemizane
    افتاده / افتاد / افتادم / افتادن / افتاده زمین / زمین خورد / زمین خورده / پرت شد / پرت شده / سقوط کرد / سقوط + از پنجره / از بالکن / از بالا / از پله / از پلهها / از پله ها / از نردبون / از نردبان / از طبقه / پشت بوم / پشت بام / سرش / سرم / لگن / لگنش / بلند نمیشه / پا نمیشه / نمیتونه بلند / نمیتونه پاشه / زمین بی حرکت / کف زمین / وسط خیابون / تکون
    oftade / oftad / oftadam / oftadeh / zamin khord / zamin khorde / part shod / part shode + az panjere / az balkon / az bala / az pele / az pelle / az nardeboon / az tabaghe / posht boom / saresh / saram / lagan / lagane / boland nemishe / pa nemishe / nemitoone boland / nemitune boland / kafe zamin / vasate khiaboon / tekoon
    خونریزی / خون ریزی / خونریزی شدید / خون بالا آورد* / خون بالا میار* / استفراغ خون / خون استفراغ / خون سرفه
    khoonrizi / khunrizi / khoon rizi / khun rizi / khonrizi / khun bala avord* / khoon bala avord* / khoon bala miar*
    خون / خونش / خونم / خون زیاد / خونی + بند نمیاد / بند نمی آد / بند نمیآید / بند نمی آید / قطع نمیشه / زیاد میره / داره میره / داره میاد / خیلی / کلی / زیاد / از سرش / از دماغش / سرش / زخم / بریدم / بریده / برید + بند / زیاد / خیلی / کلی / داره / زخم / عمیق / شدید
    khoon / khoonesh / khunesh / khoonam / khun + band nemiad / ghat nemishe / dare mire / dare miad / saresh / zakhm / boridam / boride / amigh
    بریده / بریدم / برید / بریدگی / قطع شد / قطع شده + دستم / دستش / انگشتم / انگشتش / پام / پاش / سرش / شریان / رگ + خون / عمیق / بد / شدید / خیلی / قطع / بخیه
    dastam / dastesh / angoshtam / angoshtesh / pam / pash / saresh + boridam / boride / borid / ghat shod* + khoon / khun / amigh / shadid / kheili / kheyli / badjoor
    تشنج / تشنج کرد* / صرع / حمله صرع / حمله عصبی شدید / tashanoj / tashannoj / tashanog / hamle sar / sar e / sare gerefte
    برق گرفتگی / برقگرفتگی / برق گرفته / برق گرفت / برق گرفتش / برق گرفتتش / برق گرفته اش / برق منو گرفت / برق گرفتم / bargh gereftegi / barghgereftegi / bargh gereft / bargh gerefte / bargh gereftesh / bargh gerefteshoon
    غرق شد* / غرق میشه / غرق میشود / داره غرق / دارد غرق / غرق شدگی / تو آب افتاد* / توی آب افتاد* / افتاد تو آب / افتاده تو استخر / افتاد تو رودخونه / افتاد تو رودخانه / افتاد تو دریاچه
    ghargh shod* / ghargh mishe / dare ghargh / gharegh shod* / oftad too ab / oftade too ab / oftad to ab / oftade too estakhr / oftad too roodkhoone
    مسموم / مسموم شد* / مسمومیت / مسموم شدم / masmoom / masmum / masmoomiat / masmumiyat / masmumiat / overdose / over dose / اوردوز / اور دوز
    وایتکس / سم / مرگ موش / شوینده / مایع / لوله باز کن / لوله بازکن / اسید / نفت / بنزین / باتری / باطری / سکه / قرص / قرصها / دارو / سوزن / تیله / مهره + بلعید* / قورت داد* / قورت / خورد* بچه / بچم خورد* / بچه خورد* / پسرم خورد* / دخترم خورد* / نوشید* / سر کشید* / اشتباهی خورد*
    vaytex / vitex / sam / marge moosh / marge mush / shooyande / asid / naft / benzin / batri / sekke / seke / ghors / ghorsa / daroo / soozan + bal id* / balid* / ghoort dad* / ghort dad* / ghurt dad* / bache khord* / pesaram khord* / dokhtaram khord* / eshtebahi khord* / noshid* / nooshid*
    زایمان / وضع حمل / داره میزاد / درد زایمان / کیسه آب / کیسه آبم / کیسه آبش / بچه داره میاد / بچه داره به دنیا / ولادت + داره / شروع / پاره / ترکید* / گرفته / میاد / شده / دارم / درد / فوری / کمک / الان
    zayman / zayeman / zayemaan / zaiman / kise ab / kise abam / kise abesh / keyse ab / bache dare miad / bache dare be donya + dare / shoroo / pare / tarkid* / gerefte / miad / shode / daram / dard / fori / komak / alan
    حساسیت / آلرژی / الرژی / آلرژیک + نفس / گلو / گلوم / گلوش / ورم / باد / صورت / صورتش / صورتم / زبان / شدید / خفه
    hasasiat / hasasiyat / hassasiat / alerzhi / alerji / allergy + nafas / galoo / galoom / galoosh / varam / bad karde / soorat / sooratesh / sooratam / shadid / khafe
    آسم / اسم + حمله / اسپری / نفس / خفه + نداره / ندارم / تموم / شدید / نمیتون* / خفه
    asm / aasm + hamle / espray / spray / nafas / khafe
    شکسته / شکست / شکستگی + پام / پاش / پا / دستم / دستش / لگن / گردن / گردنش / استخوان / استخون / کمر / کمرش / سرش / جمجمه / ساق + استخوان / استخون / شکست* / شدید / درد / نمیتون* / افتاد* / افتادم / زده بیرون / تکون / کمک / الان
    shekaste / shekast / shekastegi / shekasteh + pam / pash / pa / dastam / dastesh / lagan / gardan / gardanesh / ostokhoon / ostokhan / kamar / saresh
    سوخته / سوخت / سوختم / سوختگی / سوزوند* / سوزاند* + آب جوش / ابجوش / آبجوش / روغن داغ / روغن ریخت* / بدنش / صورتش / صورتم / دستش / دستم / پوستش / شدید / بچه / بچم / پسرم / دخترم / تاول
    sookhte / sookht / sookhtam / sookhtegi / sukhte / sukht / sukhtam / sukhtegi / sokhte + ab joosh / abe joosh / abjoosh / roghane dagh / badanesh / sooratesh / dastesh / dastam / shadid / bache / bacham / pesaram / dokhtaram / tavol
    مار گزید* / مار نیش / مار زد / عقرب / مارگزیدگی / زنبور نیش + گزید* / نیش / زد / ورم / باد / نفس / مارگزیدگی
    mar gazid* / mar nish / mar zad / aghrab gazid* / aghrab nish / zanboor nish + gazid* / zad / varam / nafas / zade
    داره میمیره / داره می میره / دارد میمیرد / دارد می میرد / دارم میمیرم / دارم می میرم / داره از دست میره / در حال مرگ / رو به مرگ / مرده افتاده / جون میده / جان میدهد
    dare mimire / dare mimireh / daram mimiram / dare az dast mire / dar hale marg / joon mide / jon mide
    حالش خیلی بد* / حالش خیلی خراب* / حالم خیلی بد* / حال مادرم خیلی بد* / حال پدرم خیلی بد* / حالش بد شده / حالش بده خیلی / وضعش وخیم* / حالش وخیم* + کمک / سریع / فوری / زود / دکتر / بیمارستان / نفس / تب / بیهوش / اورژانس / نمیتون* / لطفا / الان / دیگه / وخیم*
    halesh kheili bad* / halesh kheyli bad* / halam kheili bad* / halam kheyli bad* / halesh kharab* / halesh bad shode / halesh vakhim* + komak / sari / fori / foori / zood / doctor / doktor / bimarestan / nafas / tab / bihoosh / nemitoon* / lotfan / alan
    صورتش / صورتم / دهنش / دهانش / یه طرف بدنش / یک طرف بدنش / نصف بدنش / دستم چپم + کج شد* / کج / فلج / بی حس / بیحس / لمس / سر شده + حرف / نمیتون* / کج / فلج / بی حس / بیحس / لمس
    sooratesh / sooratam / dahanesh / ye tarafe badanesh / nesfe badanesh + kaj / falaj / bi hes / bihes / lams
    قند / قندش / دیابت / دیابتی + افتاده بیهوش / بیهوش / بی هوش / بیدار نمیشه / غش / کما / از حال
    ghand / ghandesh / diabet + bihoosh / bihush / bidar nemishe / ghash / koma / az hal
    بچم / بچه / نوزاد / نوزادم / پسرم / دخترم + تب شدید / تب بالا / تب ۴۰ / تب 40 / تب خیلی بالا / کبود / سیاه شد / کبود شده
    bacham / bache / nozad / pesaram / dokhtaram + tabe shadid / tabe bala / tab 40 / kabood / kabud / siah shode
    گرمازدگی / گرمازده / گرما زده + افتاد* / بیهوش / غش / از حال / حالش
    garmazade / garmazadegi / garma zade + oftad* / bihoosh / ghash / az hal
    فوریت پزشکی / فوریتهای پزشکی / فوریت های پزشکی / اورژانسی پزشکی / foriate pezeshki / foriathaye pezeshki / 急救 + کمک / komak / لطفا / فوری
    120 / ۱۲۰ + آمبولانس / زنگ / تماس / بگیر* / ambulans / zang / tamas / begir*
    115 / ۱۱۵ / 102 / 112 / ۱۱۲ / 911 / 119 / 999 + آمبولانس / امبولانس / دکتر / قلب / سکته / بیهوش / نفس / مریض / مادرم / پدرم / بابام / مامانم / ambulans / doctor / doktor / ghalb / sekte / bihoosh / nafas / mariz / madaram / pedaram / babam / mamanam
emergency-domestic-violence =
    منو میزنه / منو می زنه / من رو میزنه / من رو می زنه / مرا میزند / مرا می زند / مارو میزنه / ما رو میزنه / منو کتک میزنه / mano mizane / mano mizaneh / man ro mizane / maro mizane
    خواهرمو / خواهرم رو / مامانمو / مامانم رو / مادرم رو / مادرمو / زنشو / زنش رو / دخترشو / پسرشو / بچه هاشو / بچههاشو / khaharamo / mamanamo / madaramo / zanesho / dokhtaresho / bachehasho + میزنه / می زنه / میزند / می زند / کتک* / mizane / kotak*
    از دست شوهرم / از دست همسرم / از دست دوست پسرم / از دست بابام / از دست پدرم / از دست زنم / az daste shoharam / az dast shoharam / az daste hamsaram / az daste babam + فرار* / خسته / کتک* / نجات / میترسم / farar* / kotak* / nejat / mitarsam
    شوهرم / همسرم / دوست پسرم / بابام / پدرم / shoharam / hamsaram / doost pesaram / babam / pedaram + نمیذاره برم / نمی ذاره برم / نمیزاره برم / نمیگذارد بروم / نمی گذارد بروم / نمیذاره بیام / نمیذاره از خونه / درو بسته / درو روم / در رو روم / کمربند / nemizare beram / nemizare biam / nemizare az / daro baste / daro room / kamarband
    شوهرم / شوهر / شوهرش / همسرم / زنم / دوست پسرم / دوستپسرم / دوست دخترم / پارتنرم / نامزدم / شریکم / بابام / پدرم / مامانم / مادرم / ناپدریم / ناپدری / پدر شوهرم / مادرشوهرم / مادر شوهرم / برادرم / داداشم / پسرم / عموم / مرد همسایه / همسرش + کتک / کتکم / منو زد / منو زده / منو میزنه / منو میزند / منو می زنه / من رو میزنه / من رو می زنه / من رو زد / مرا میزند / مرا می زند / مرا زد / میزنتم / میزندم / زدتم / بهم سیلی / سیلی / سیلی زد / مشت / لگد / لت و کوب / خفه ام / خفم / خفهام / گلومو / گلوم رو / چاقو / تهدید* / میکشم / میکشمت / میکشه منو / منو میکشه / منو بکشه / مرا بکشد / منو می کشه / مرا می کشد / کشتنم / زندانی* / حبس / در رو قفل / درو قفل / قفل کرده / گوشیمو گرفته / گوشیمو ازم گرفته / آزار / اذیت / خشن / خشونت / شکنجه / هل داد / هلم داد / دستمو شکست / بچهها رو میزنه / بچه ها رو میزنه / بچه رو میزنه / بچه هارو میزنه
    shoharam / shohar / shohare / shoharesh / hamsaram / zanam / doost pesaram / doostpesaram / dust pesaram / doost dokhtaram / parteneram / namzadam / babam / pedaram / mamanam / madaram / na pedarim / napedari / madar shoharam / pedar shoharam / baradaram / dadasham / marde hamsaye + kotak / kotakam / mano zad / mano zade / mano mizane / mano mizaneh / man ro mizane / man o mizane / mizanatam / mizanetam / zadatam / sili / moshht / mosht zad / lagad / khafam / galoomo / chaghoo / chagoo / tahdid* / mikoshamet / mikoshe / mano bekoshe / mano mikoshe / zendani / habs / daro ghofl / ghofl karde / gooshimo gerefte / azar / khoshan / khoshoonat / shekanje / holam dad / bachehara mizane / bache ro mizane / bachaha ro mizane / dastamo shekast
    شوهرم میزن* / شوهرم می زن* / شوهرم زد منو / شوهرم کتک* / شوهرش میزنتش / زنش رو میزنه / زنشو میزنه / زنش را میزند / زنش را می زند / زنش رو می زنه / زنشو کتک* / زنش رو کتک* / بچشو میزنه / بچه اش را میزند / بچهشو میزنه / بچش رو میزنه / بچشو کتک* / بچه رو کتک* / بچه اش رو کتک* / زن و بچشو / زنش و بچهاش
    shoharam mizan* / shoharam zad mano / shoharam kotak* / zanesho mizane / zanesh ro mizane / zanesho kotak* / bachasho mizane / bacheasho mizane / bachash ro mizane / bachasho kotak* / bache ro kotak* / zan o bachasho
    خشونت خانگی / خشونت خونگی / خشونت خانوادگی / خشونت علیه زن* / خشونت در خانه / همسر آزاری / همسرآزاری / کودک آزاری / کودکآزاری / زن آزاری
    khoshoonate khanegi / khoshunate khanegi / khoshoonat khanegi / hamsar azari / hamsarazari / koodak azari / kodak azari / koodakazari / domestic violence
    از شوهرم / از همسرم / از دوست پسرم / از بابام / از پدرم / از زنم / از پارتنرم + میترسم / می ترسم / وحشت / فرار
    az shoharam / az hamsaram / az doost pesaram / az babam / az pedaram / az zanam + mitarsam / vahshat / farar
    میترسم / می ترسم + برم خونه / بروم خانه / برگردم خونه / برگردم خانه
    mitarsam + beram khoone / bargardam khoone / beram khune / bargardam khune
    کتکم میزن* / کتکم می زن* / کتک میزنه / کتک میزند / کتک میخورم / کتک خوردم / کتک می خورم / کتکم زد* / کتک کاری خونه / منو کتک* / من رو کتک* / مرا کتک* / مارو کتک* / ما رو کتک*
    kotakam mizan* / kotak mizane / kotak mikhoram / kotak khordam / kotakam zad* / mano kotak* / man ro kotak* / maro kotak*
    همسایه / همسایمون / همسایه بالا / طبقه بالا / واحد بغلی / بغلی + زنش / زنشو / بچش / بچشو / بچهشو / زن + کتک* / میزنه / می زنه / میزند / جیغ / داد و گریه
    hamsaye / hamsayamoon / tabaghe bala / vahede baghali / baghali + zanesh / zanesho / bachash / bachasho + kotak* / mizane / jigh
    منو زندانی کرد* / منو تو خونه حبس* / منو حبس* / در رو روم قفل* / درو روم قفل* / نمیذاره از خونه / نمیذاره برم بیرون / نمی ذاره برم بیرون / اجازه نمیده از خونه / نمیگذارد از خانه / نمی گذارد از خانه / توی خونه زندانی*
    mano zendani kard* / mano habs kard* / daro room ghofl* / nemizare az khoone / nemizare beram biroon / nemizare az khune / too khoone zendani*
    خانه امن / خونه امن / پناهگاه زنان / پناهگاه زن* / خانه امن زنان / جای امن + شوهر* / همسر* / زنان / زن* / فرار / کتک*
    khane amn / khoone amn / panahgahe zanan / jaye amn + shohar* / hamsar* / zanan / farar / kotak*
    از خونه فرار کردم / فرار کردم از خونه / از خانه فرار کردم / az khoone farar kardam / farar kardam az khoone
    بهم تجاوز شوهر* / به زور باهام / به زور رابطه / مجبورم میکنه رابطه / be zoor rabete / be zoor baham / majbooram mikone rabete
    حکم منع* / دستور حمایت* + شوهر* / همسر* / hokm man*
    دوست پسر سابقم / شوهر سابقم / نامزد سابقم / همسر سابقم / اکسم + تهدید* / دم در / جلوی در / میاد خونم / ول نمیکنه / آزار* / تعقیب*
    shohare sabegham / namzade sabegham / doost pesar sabegham / eksam + tahdid* / dame dar / jolooye dar / azar* / taghib*
    家暴 / jiabao + شوهر* / کمک / komak / shohar*
    پدرم / بابام / بابا / پدر / ناپدری + مامانمو میزن* / مامانم رو میزن* / مادرم رو میزن* / مادرم را میزن* / مادرم را می زن* / مامانمو می زن* / مامانمو کتک* / مادرمو کتک* / مادرم را کتک*
    babam / pedaram / baba / pedar + mamanamo mizan* / mamanam ro mizan* / madaramo mizan* / mamanamo kotak* / madaramo kotak*
    شوهرم / همسرم / زنم / دوست پسرم / دوستپسرم / دوست دخترم / نامزدم / بابام / پدرم / مادرم / مادرشوهرم / پدر شوهرم / برادرم / داداشم / پارتنرم + پاسپورتم / پاسپورتمو / پاسپورتم رو / گذرنامهام / گذرنامه ام / گذرنامم / مدارکمو / گوشیمو / موبایلمو + گرفته / گرفت / قایم / برداشته / پس نمیده / پس نمیدهد / نمیده بهم / ازم / پنهان / پاره کرد*
    شوهرم / همسرم / زنم / دوست پسرم / دوستپسرم / دوست دخترم / نامزدم / بابام / پدرم / مادرم / مادرشوهرم / پدر شوهرم / برادرم / داداشم / پارتنرم + مجبورم میکنه / مجبورم میکند / مجبورم کرده / به زور
    shoharam / hamsaram / zanam / doost pesaram / namzadam / babam / pedaram / madaram / baradaram + passam / pasportamo / passportamo / gooshimo / madarekamo + gerefte / gereft / ghayem / bardashte / pas nemide / nemide behem / azam
    shoharam / hamsaram / doost pesaram / babam / pedaram / baradaram + majbooram mikone / majbooram karde / be zoor
emergency-police =
    به زور بیاد تو / به زور میاد تو / به زور اومد تو / به زور وارد / به زور میخواد بیاد / be zoor biad too / be zoor miad too / be zoor vared / be zoor oomad too
    شیشه / شیشه ها / شیشه ماشینم / shishe / shisheye + میشکنه / می شکنه / میشکنن / میشکنند / دارن میشکنن / mishkane / mishkanan / mishkoone
    پشت در / پشت دره / پشت درم / دم دره / poshte dar / poshte dare / posht dar / dame dare + میترسم / می ترسم / نمیره / غریبه / ناشناس / میکوبه / مشت / لگد / mitarsam / nemire / gharibe / mikoobe / lagad
    در خونه / در خونمو / در خونه رو / در خونم / در خانه / قفل / درو / در رو / پنجره رو + میشکنن / می شکنن / میشکنند / میشکونن / میشکنه / می شکنه / شکستن اومدن / دارن باز میکنن
    دارن / دارند / داره + میزنن / می زنن / میزنند / میزنه / میزننش + بنده خدا / یه نفرو / یه نفر رو / یکی رو / یکیو / پسره رو / مردم رو / مردمو / پیرمرد رو / یه پسر رو / یه زن رو
    daran / dare + mizanan / mizananesh / mizane + bande khoda / ye nafaro / ye nafar ro / yeki ro / yekio / pesare ro / mardomo / ye zan ro
    دوچرخمو / دوچرخم رو / دوچرخه ام را / موتورمو / موتورم رو / کیفمو / کیفم رو / گوشیمو / گوشیم رو / ماشینمو / ماشینم رو / لپ تاپمو + بردن / بردند / برده اند
    docharkhamo / docharkham ro / motoramo / motoram ro / kifamo / kifam ro / gooshimo / gushimo / mashinamo / laptopamo + bordan / bordand
    کیف / گوشی / موبایل + تو خیابون زدن / تو خیابان زدند / تو مترو زدن / رو زدن / را زدند / رو قاپید* / را قاپید* / قاپیدن
    پنجره / panjere + نگام میکنه / نگاهم میکنه / نگاه میکنه تو / سرک میکش* / negam mikone / negaham mikone / sarak mikesh*
    لخت / آلت / lokht + راهرو / دم در / آسانسور / خیابون / دنبالم / نشونم / rahro / dame dar / asansor
    911 / 112 / 999 / 110 / ۱۱۰ / ۹۱۱ / ۱۱۲
    115 / ۱۱۵ / 125 / ۱۲۵ / 119 / ۱۱۹ / 197 / ۱۹۷ / 101 / 102 + زنگ / تماس / بگیر* / گرفتم / بزن / بزنید / بزنم / کال / zang / tamas / begir* / bezan* / gereftam / call
    پلیس / پولیس / پلیسو / پلیسا / پلیص + زنگ / خبر کن / خبر کنید / خبر کنین / خبر بدین فوری / صدا / صدا کن / صدا کنید / بگیرید / بفرست / بفرستید / بفرستین / بیاد / بیان / بیاید / بیایند / لازم / کمک / فوری / سریع / زود / اورژانس / اضطراری / همین الان / میخوام / می خوام / کجاست کمک
    polis / police / pilis / polic / pulis + zang / khabar / khabar konid / khabar konin / seda kon / seda konid / befrest* / biad / bian / biyad / lazem / komak / fori / foori / sari / zood / ezterari / hamin alan / mikham
    دزد / دزدا / دزده / دزدی / دزدها / سارق / سارقا / سرقت / سرقتی / دزد اومده / دزدید* / میدزدن / غارت
    dozd / dozdi / dozda / dozde / dozdid* / sareq / saregh / sereghat / serghat / sergat / dozd omad* / dozd oomad*
    کیفم / کیفمو / گوشیم / گوشیمو / گوشی / موبایلم / موبایلمو / موتورم / دوچرخم / دوچرخمو / لپ تاپم / پولم / پولمو / کیف پولم + زدن / زدند / قاپید / قاپیدن / قاپ زد* / به زور / ازم گرفت و فرار / کشید و فرار / برداشت و فرار / فرار کرد
    kifam / kifamo / gooshim / gooshimo / gushimo / goshimo / mobaylamo / motoram / motoramo / docharkham / docharkhamo / poolamo / laptopam + ghapid* / gapid* / ghap zad* / be zoor / farar kard* / zadan
    زورگیر* / زور گیر* / خفت گیر* / خفتگیر* / خفتم کرد* / خفتم کردن / جیب بر / جیب بری / جیبمو زدن / کیف قاپ / کیفقاپ*
    zoorgir* / zurgir* / khefgir* / kheftgir* / khafte gir* / khaftgir* / kheft kard* / kheftam kard* / jib bor / jibamo zadan / kif ghap
    وارد خونه / وارد خونمون / وارد خونهام / اومده تو خونه / اومده تو خونم / اومده تو خونمون / تو خونمه / توی خونمه / داخل خونمه / تو خونمونه / توی خانهام / داخل خانهام / داخل خانه ام / تو آپارتمانمه + یکی / یه نفر / یک نفر / غریبه / ناشناس / مرد / مردی / کسی / دزد / یه مرد
    oomade too khoone / omade too khoone / oomade too khoonam / omade tu khoonam / too khooname / tu khooname / too khoonamoone / vared khoone / vared khoonam / dakhele khooname + yeki / ye nafar / yek nafar / gharibe / nashenas / mard / kasi / ye mard
    در / درو / در رو / قفل / پنجره / درم + میشکنه / می شکنه / دارن میشکنن / داره میشکنه / میشکونه / به زور باز / با دیلم / زور میزنه / داره باز میکنه / دارن باز میکنن / میکوبه / می کوبه / محکم میکوبه + یکی / یه نفر / یک نفر / غریبه / ناشناس / مرد / کسی / دارن / داره / کمک
    daro / dar ro / dare / ghofl / panjere / daram + mishkane / mishkoone / be zoor baz / dare baz mikone / daran baz mikonan / mikoobe / mikube + yeki / ye nafar / gharibe / nashenas / mard / kasi / daran / komak
    چاقو / چاقوش / قمه / خنجر / ساطور / شمشیر / قداره + تهدید* / داره / دارد / دارن / دستش / دستشه / دست / حمله / زد / زدن / زدند / خورد* / خوردم / خورده / کشید* / میکشه / دعوا / مرد / یه نفر / یکی / کمک / با / دعواست
    chaghoo / chagho / chaghu / chagoo / chaqu / ghame / ghameh / khanjar / satoor + tahdid* / dare / daran / dastesh / dasteshe / hamle / zad / zadan / khord* / khordam / keshid* / dava / mard / ye nafar / yeki / komak / ba
    چاقو کش* / چاقوکش* / چاقو خورد* / چاقو خوردم / با چاقو / چاقو زد* / قمه کش* / chaghoo kesh* / chaghookesh* / chaghoo khord* / ba chaghoo / ba chaghu / ba chagho / chaghoo zad*
    اسلحه / تفنگ / کلت / تیراندازی / تیر اندازی / شلیک / صدای تیر / گلوله / هفت تیر / مسلح / سلاح / تفنگچه
    aslahe / aslaheh / eslahe / tofang / kolt dasht / tirandazi / tir andazi / shelik / shellik / sedaye tir / golule / tofangche
    تجاوز / متجاوز / تجاوز جنسی / آزار جنسی / تعرض / تعرض جنسی / بهم دست زد* / دستمالی / دستمالیم کرد* / دست درازی / آزارم داد* جنسی / بهم تجاوز*
    tajavoz / tajavoze jensi / azare jensi / taaroz / behem dast zad* / dastmali / dast derazi / tajavoz kard*
    گروگان / گروگانم / گروگان گیر* / آدم ربا* / ادم ربا* / آدمربا* / ربودن / ربوده / ربودنش / دزدیدن بچه / اختطاف / میبرنم به زور
    gerogan / gerowgan / gorogan / geroogan / adam roba* / adamroba* / roboodan / roboode / robude / ekhtetaf
    تهدید + میکن* / می کن* / میکنه / کرد* / کردن / کرده / به مرگ / کشتن / قتل / مرگ / با چاقو / منو / مارو / جونم / جانم / بکشه
    tahdid + mikon* / kard* / be marg / koshtan / ghatl / marg / chaghoo / mano / maro / joonam / bekoshe
    میخواد منو بکشه / می خواد منو بکشه / میخوان منو بکشن / منو میکشه / منو میکشن / میکشمت / می کشمت / میکشنم / قصد جونمو / قصد جونم
    mikhad mano bekoshe / mikhan mano bekoshan / mano mikoshe / mano mikoshan / mikoshamet / mikoshanam / ghasde joonam
    قتل / به قتل / کشته شد* / جسد / یکی رو کشت* / یکیو کشت* / کشته اند / کشتنش / ghatl kard* / be ghatl / jasad / yekio koshtan / koshtanesh / koshtesh
    تعقیبم / تعقیب میکن* / تعقیبم میکن* / دنبالم میکن* / دنبالم افتاد* / دنبالم میاد / دنبالمه / دنبالم میآید / دنبالم می آید / افتاده دنبالم / تعقیبم می کن* / دنبالم راه افتاد*
    taghibam / taghib mikon* / taghibam mikon* / donbalam mikon* / donbalam oftad* / donbalam miad / donbalame / oftade donbalam / donbalam kard*
    بهم حمله / به من حمله / حمله کرد* / حمله کردن / حمله کردند / حمله میکن* / مورد حمله / ریختن سرم / ریختن رو سرم / ریختن سر / کتک زدن تو خیابون / کتکم زدن / منو زدن / من رو زدن / مرا زدند / دارن میزننش / دارن میزنن / یکی رو میزنن / بهم سنگ / ضرب و شتم / زدنم / لت و کوب
    behem hamle / be man hamle / hamle kard* / hamle mikon* / morede hamle / rikhtan saram / rikhtan ro saram / kotakam zadan / mano zadan / man ro zadan / daran mizananesh / daran mizanan / zarb o shatm / zadanam
    دعوا / دعواست / دعوا شده / درگیری / درگیر شدن / کتک کاری / کتککاری / نزاع / بزن بزن + چاقو / خون / خونی / زخمی / زخم / کمک / پلیس / قمه / شدید / همدیگه / همدیگر / خیابون / خیابان / پایین / دسته جمعی / الان / مست
    dava / davast / dava shode / dargiri / kotak kari / kotakkari / neza / bezan bezan + chaghoo / chaghu / khoon / zakhmi / komak / polis / ghame / shadid / hamdige / hamdigaro / khiaboon / payin / alan / mast
    مزاحم / مزاحمم / مزاحمم میشه / مزاحمم میشن + مرد / مست / دم در / جلوی در / تو راهرو / دنبالم / تهدید* / خیابون / ولم نمیکنه / الان / یه نفر / لمس / پسره
    mozahem / mozahemam / mozahemam mishe + mard / mast / dame dar / jolooye dar / rahro / donbalam / tahdid* / khiaboon / alan / ye nafar
    مست / بدمست / مستی + حمله / تهدید* / میزنه / میکوبه / چاقو / داد میزنه دم در / میشکنه / دعوا / خطرناک
    mast / mard mast / badmast + hamle / tahdid* / mizane / mikoobe / chaghoo / mishkane / dava / khatarnak
    بمب / بمب گذاری / بمبگذاری / تروریست / bomb gozari / bombgozari / bomb + تهدید / tahdid / هست / گذاشت* / ساختمون / ساختمان / gozasht* / sakhtemoon / hast / کمک / komak / پیدا
    حبسم کرد* / زندانیم کرد* / نمیذارن برم / نمیذارن بیام بیرون / نگهم داشتن به زور / به زور نگه / پاسپورتمو به زور / پاسپورتم رو به زور / به زور گرفتن / به زور بردن
    habsam kard* / zendanim kard* / nemizaran beram / nemizaran biam biroon / be zoor negah / pasportamo be zoor / passamo be zoor / be zoor gereftan / be zoor bordan
    دوربین مخفی / دوربین مخفیه / durbin makhfi / doorbin makhfi / doorbine makhfi
    مواد فروش / موادفروش / مواد مخدر + ساختمون / ساختمان / راهرو / الان / دارن / میفروش* / می فروش* / پارکینگ
    mavad foroosh / mavadforoosh / mavad mokhader / mavade mokhader + sakhtemoon / rahro / alan / daran / miforoosh* / parking
    جونم در خطره / جانم در خطر / جونمون در خطره / جان ما در خطر / در خطرم / من در خطرم / تو خطرم / در خطر هستم / خطر جانی
    joonam dar khatare / jonam dar khatare / dar khataram / too khataram / dar khatar hastam / khatare jani
    گزارش جرم / گزارش دزدی / گزارش سرقت / جرم اتفاق / gozareshe dozdi / gozareshe jorm / gozareshe sereghat
    报警 / baojing + کمک / پلیس / komak / polis / lotfan / لطفا
    راننده / تاکسی / اسنپ / دیدی + پیاده نمیکنه / پیادم نمیکنه / پیاده ام نمیکند / درو قفل / در رو قفل / نمیذاره پیاده
    ranande / taxi / taksi + piade nemikone / piadam nemikone / daro ghofl / nemizare piade
    چاقوی آشپزخونه / چاقوی آشپزخانه / chaghooye ashpazkhoone + با / دستش / دستشه / دنبالم / دنبالمه / تهدید* / حمله / ba / dasteshe / donbalame / tahdid*
    چاقو / چاقوشو / چاقوش / قمه / تیغ / chaghoo / chaghu / chagho / ghame + گذاشت* / گلوم / گردنم / گلوش / زیر گلو / شکمم / gozasht* / galoom / gardanam
    زیر آوار / آوار مونده* / zire avar / zir avar
    سقف / دیوار / ساختمون / ساختمان / بالکن / saghf / divar / sakhtemoon + ریخت* / ریزش / خراب شد / rikht* + زیرش / موندن / مونده / گیر* / زخمی / کمک / روم / روش / سرم / سرش / ziresh / moonde / moondan / gir / zakhmi / komak / room / saram
emergency-traffic-accident =
    راننده / راننده مست / پیک / موتورسوار / ranande / peyk / motorsavar + زد به ما / زد به من / زد بهمون / زد بهم / زد به یه / زد به بچه / زد به پسر* / زد به دختر* / از روم رد / از رویم رد / از روش رد / zad be ma / zad be man / zad behemoon / zad behem / zad be ye / zad be bache
    ماشین / موتور / اتوبوس / کامیون / mashin / motor / otoboos / kamion + از روم رد* / از رویم رد* / از روی پام رد* / از روش رد* / az room rad* / az roosh rad* / زد به ما / زد بهمون / zad be ma / zad behemoon
    موتوریه / موتوری / ایبایک / ای بایک / ماشینه / وانتی / ebike / e bike / motorie / motoriye / mashine / mashine + زد به / زده به / بهم زد / بهش زد / زیر گرفت* / zad be / zade be / behem zad / behesh zad / zir gereft*
    ماشین / موتور / دوچرخه / اتوبوس / mashin / motor / docharkhe / otoboos + زد به / zad be / خوردیم به / خوردم به / khordim be / khordam be
    زیر گرفتم / زیرش گرفتم / zir gereftam / ziresh gereftam
    تصادف / تصادفی شده / تصادفه / تصادفات / تصادوف / تصادفیم / سانحه / تصادم
    tasadof / tasaadof / tasadofe / tasadoff / tasadouf / tasadom / tasadef / tasadof kard* / tasadoof / tassadof
    ماشین / یه ماشین / اتوبوس / کامیون / موتور / موتوری / موتور برقی / دوچرخه / دوچرخه برقی / تاکسی / پیک / وانت / اسکوتر / سواری / موتر / دیلیوری / سرویس / راننده + زد بهم / زد به من / بهم زد / به من زد / زد بهش / بهش زد / زده به من / زده بهم / زده به / زد به یه / زد به یک / زد به بچه / زد به پسرم / زد به دخترم / زیر گرفت* / زیرم گرفت* / زیرش گرفت* / زیر کرد* / کوبید به / کوبید بهم / خورد بهم / خورد به من / خورد به یه / خورد به یک / خوردم به / زدم به / برخورد کرد* / برخورد / زد و فرار / زد در رفت / زد و رفت / چپ کرد* / چپ شد* / واژگون / افتاد تو رودخونه
    mashin / ye mashin / maashin / otoboos / autobus / kamion / motor / motori / motor barghi / docharkhe / docharkhe barghi / taxi / taksi / peyk / eskooter / scooter / vanet / ranande + zad behem / zad be man / behem zad / be man zad / zad behesh / behesh zad / zade be / zad be ye / zad be bache / zad be pesaram / zad be dokhtaram / zir gereft* / ziram gereft* / zir kard* / kooobid be / koobid be / koobid behem / khord behem / khord be man / khord be ye / khordam be / zadam be / barkhord / zad o farar / zad o raft / zad dar raft / chap kard* / chap shod* / vazhgoon
    زیر ماشین / رفت زیر / رفته زیر / رفتم زیر + ماشین / اتوبوس / کامیون / موتور / تاکسی / قطار / مترو
    zire mashin / zir mashin / raft zire / rafte zire / raftam zire + mashin / otoboos / kamion / motor / taxi / ghatar
    زد و فرار / زد و در رفت / زدن و فرار / بزن در رو / زد در رفت / راننده فرار کرد* / ماشین فرار کرد*
    zad o farar / zad o dar raft / bezan dar ro / ranande farar kard* / zad va farar
    با موتور خوردم زمین / با دوچرخه خوردم زمین / با اسکوتر خوردم زمین / از موتور افتاد* / از دوچرخه افتاد* / از موتور پرت*
    ba motor khordam zamin / ba docharkhe khordam zamin / az motor oftad* / az docharkhe oftad* / az motor part*
    عابر / عابر پیاده / پیرمرد / پیرزن / بچه + زیر گرفت* / زیر ماشین / ماشین زد* / موتور زد*
    aber / aber piade / piremard / pirezan / bache + zir gereft* / zire mashin / mashin zad* / motor zad*
    به یکی زدم / زدم به یکی / زدم به یه نفر / زدم به یک نفر / زدم به عابر / زدم به پیرزن / زدم به بچه / به کسی زدم
    be yeki zadam / zadam be yeki / zadam be ye nafar / zadam be aber / zadam be bache
    ماشینم / ماشینمو / به ماشینم + زدن و رفتن / زدن در رفتن / زدن به / زده به / کوبید* / از پشت زد* / مالید* / خط انداخت و رفت / چپ کرد*
    mashinam / mashinamo / be mashinam + zadan / zade be / koobid* / az posht zad* / malid* / chap kard*
    دو تا ماشین / دوتا ماشین / چند تا ماشین / چندتا ماشین + خوردن / به هم / بهم / کوبیدن
    do ta mashin / dota mashin / chand ta mashin + khordan / be ham / koobidan
    چپ کردیم / چپ کرد ماشین / ماشین چپ* / واژگون شد* / شاخ به شاخ / مقصر / سرنشین + ماشین* / تصادف / زخمی / مصدوم / شاخ به شاخ
    mashin chap* / chap kardim / shakh be shakh
    122 / ۱۲۲ + پلیس / تماس / زنگ / ماشین / راهنمایی / تصادف / polis / zang / tamas / mashin / tasadof
    پلیس راه / پلیس راهنمایی / افسر / کروکی / کوروکی + تصادف / زنگ / خبر / لازم / بیاد / زده / زدن / ماشین*
    polis rah / polise rahnamayi / afsar / koroki / krooki + tasadof / zang / khabar / lazem / biad / zade / mashin*
    车祸 / chehuo
    ماشین زد* / ماشین زده / ماشین زدتش / موتور زدتش / ماشین بهش / mashin zad* / mashin zade / motor zadatesh
    مصدوم / مجروح / زخمی + جاده / خیابون / خیابان / چهارراه / اتوبان / بزرگراه / ماشین / موتور
    masdoom / majrooh / zakhmi + jade / khiaboon / khiaban / chaharrah / chahar rah / otoban / bozorgrah / mashin / motor
emergency-missing-person =
    ازم جدا شد / ازم جدا شده / دستمو ول کرد* رفت / گم و گور / azam joda shod / azam joda shode + بچه / بچم / پسرم / دخترم / مادرم / پدرم / bache / bacham / pesaram / dokhtaram / madaram
    نیومده / نیامده / برنگشته / نیومد / nayoomade / nayumade / nayomade / barnagashte + گوشیش* / موبایلش* / تلفنش* / جواب نمیده / gooshish* / gushish* / mobaylesh* / telefonesh* + خاموش* / جواب نمیده / در دسترس / khamoosh* / khamush* / javab nemide + پسرم / دخترم / بچم / شوهرم / زنم / همسرم / مادرم / پدرم / دوستم / خواهرم / برادرم / pesaram / dokhtaram / bacham / shoharam / zanam / madaram / pedaram / doostam
    دختر / پسر / بچه / دخترم / پسرم / dokhtar / dokhtare / pesar / pesare / bache + سالم / ساله / ساله ام / سالهام / ساله م / salam / saleam / sale + سالم نیست / ساله ام نیست / سالهام نیست / نیستش / گم / نیومده خونه / salam nist / saleam nist / nistesh / gom / nayoomade khoone
    هیچ جا / هیچجا / هیچ کجا / hich ja / hichja / hijja / hich koja + نیست / nist + بچه / بچم / پسرم / دخترم / مادرم / پدرم / شوهرم / زنم / مامانم / بابام / bache / bacham / pesaram / dokhtaram / madaram / pedaram / mamanam / babam / shoharam / zanam
    بچم رو / بچم را / بچمو / بچه ام رو / بچه ام را / بچه امو / بچهام رو / بچهام را / بچهامو / بچهم رو / بچهم را / بچهمو / پسرم رو / پسرم را / پسرمو / دخترم رو / دخترم را / دخترمو / مادرم رو / مادرم را / مادرمو / مامانم رو / مامانم را / مامانمو / پدرم رو / پدرم را / پدرمو / بابام رو / بابام را / بابامو / شوهرم رو / شوهرم را / شوهرمو / زنم رو / زنم را / زنمو / همسرم رو / همسرم را / همسرمو / دوستم رو / دوستم را / دوستمو + پیدا نمیکن* / پیدا نمی کن* / پیدا نکرد*
    bacham ro / bachamo / bacham o / pesaram ro / pesaramo / pesaram o / dokhtaram ro / dokhtaramo / dokhtaram o / madaram ro / madaramo / madaram o / mamanam ro / mamanamo / mamanam o / pedaram ro / pedaramo / pedaram o / babam ro / babamo / babam o / shoharam ro / shoharamo / shoharam o / zanam ro / zanamo / zanam o / doostam ro / doostamo / doostam o + peyda nemikon* / peida nemikon* / peda nemikon* / payda nemikon*
    بچم / بچمو / بچه / بچهام / بچه ام / بچهم / بچه م / بچه ها / پسرم / پسر / پسر کوچیکم / پسر کوچولوم / دخترم / دختر / دختر کوچولوم / کودک / کودکم / نوزاد / نوزادم / طفل / طفلم / نوه ام / نوهام / نوهم / مادرم / مامانم / پدرم / بابام / مادربزرگم / مادر بزرگم / مامان بزرگم / مامانبزرگم / پدربزرگم / پدر بزرگم / بابابزرگم / بابا بزرگم / خواهرم / برادرم / داداشم / شوهرم / زنم / همسرم / خانمم / دوستم / هم اتاقیم / هماتاقیم / رفیقم / پیرمرد / پیرزن / پرستار بچه / مادر پیرم / پدر پیرم / پدر پیر / مادر پیر + گم شد / گم شده / گمشده / گم کردم / گم کردیم / گمش کردم / گمش کردیم / گم کرده / گم شده است / ناپدید / مفقود / غیب / نیستش / پیداش نیست / پیدا نیست / پیدا نشد / پیدا نشده / پیداش نمیکنم / پیداش نمیکنیم / پیداش نمی کنم / پیداش نمی کنیم / پیدایش نمیکنم / پیدایش نمی کنم / پیداش کنم / برنگشته / برنگشت / برنگشته خونه / بر نگشته / نیومده خونه / نیومد خونه / نیامده خانه / از خونه رفته / از خانه رفته / فرار کرده / فرار کرد / خبری نیست / خبر نداریم / ازش خبری / جواب تلفن نمیده / معلوم نیست کجاست / نمیدونم کجاست / نمی دونم کجاست / نمیدانم کجاست / نیست هیچ جا / هیچ جا نیست / رو دزدید / رو دزدیدن / رو برده
    bacham / bachamo / bache / bacheam / bacheh / pesaram / pesar / pesare / dokhtaram / dokhtar / dokhtare / koodak / koodakam / nozad / nozadam / navam / naveam / madaram / mamanam / pedaram / babam / madarbozorgam / madar bozorgam / maman bozorgam / mamanbozorgam / pedarbozorgam / pedar bozorgam / baba bozorgam / bababozorgam / khaharam / baradaram / dadasham / shoharam / zanam / hamsaram / doostam / dustam / ham otaghim / hamotaghim / refigham / piremard / pirezan + gom shod / gom shode / gomshode / gom shodeh / gom kardam / gom kardim / gomesh kardam / gomesh kardim / gom karde / napadid / mafghood / gheyb / nistesh / peydash nist / peidash nist / peyda nashod* / peydash nemikonam / peidash nemikonam / peydash nemikonim / barnagashte / bar nagashte / barnagasht / nayoomade khoone / nayumade khune / nayomade khone / az khoone rafte / farar karde / khabari nist / khabar nadarim / maloom nist kojast / nemidoonam kojast / nemidunam kojast / hich ja nist / dozdidan / javabe telefon nemide
    کودک گمشده / کودک گم شده / بچه گمشده / بچه گم شده / فرد گمشده / فرد گم شده / آدم گم شده / شخص گم شده / شخص گمشده / فرد مفقود / مفقود شده / مفقودی + پیدا / گزارش / کمک / کودک / بچه / فرد / شخص / آدم
    koodake gomshode / koodak gom shode / bache gomshode / bache gom shode / farde gomshode / fard gom shode / adam gom shode / mafghood shode / gozareshe gomshodan / farde mafghood
    یه بچه / یک بچه / یه کودک / یک کودک / بچه کوچیک / بچه تنها / پیرمردی / پیرزنی / یه پیرمرد / یه پیرزن / یک پیرمرد / یک پیرزن + پیدا کردم / پیدا کردیم / تنهاست / گریه / گم شده / گمشده / خونشو بلد نیست / نمیدونه خونش / آدرس نداره / نمیداند کجا / مادرش نیست / پدر مادرش
    ye bache / yek bache / bache koochik / bache tanha / ye piremard / ye pirezan + peyda kardam / peida kardam / peyda kardim / tanhast / gerye / gom shode / khoonasho balad nist / nemidoone khoonash / madaresh nist
    بچم نیست / بچمو ندیدید / بچه ام نیست / بچهام نیست / پسرم نیست / دخترم نیست / پسرم کجاست / دخترم کجاست / بچم کجاست / بچه ام کجاست / بچهام کجاست / پسرمو ندیدید / دخترمو ندیدید / کسی پسرم رو / کسی دخترم رو / کسی بچه ام رو
    bacham nist / pesaram nist / dokhtaram nist / pesaram kojast / dokhtaram kojast / bacham kojast / bachamo nadidid / pesaramo nadidid / dokhtaramo nadidid
    آلزایمر / الزایمر / زوال عقل / فراموشی + گم / گم شده / نیست / رفته بیرون / از خونه / از خانه / پیدا / برنگشته / تنها رفته
    alzaymer / alzheimer / alzaimer / faramooshi + gom / nist / rafte biroon / az khoone / peyda / peida / barnagashte
    بچمو / بچه ام رو / بچه مو / پسرمو / دخترمو / بچم رو / پسرم رو / دخترم رو + دزدید* / برد / بردن / برده / ربود*
    bachamo / pesaramo / dokhtaramo / bacham ro + dozdid* / bord / bordan / borde / robood*
    走失 / zoushi / 失踪
    از دیروز / از دیشب / دو روزه / سه روزه / چند روزه / از صبح + ازش خبری نیست / خبری ازش نیست / گوشیش خاموشه / موبایلش خاموشه / جواب نمیده + برنگشته / نیومده / نیامده / خبری / پیدا / گم / ناپدید / نگران
    az dirooz / az dishab / do rooze / se rooze / chand rooze / az sobh + khabari azash nist / azash khabari nist / gooshish khamooshe / mobaylesh khamooshe + barnagashte / nayoomade / khabari / peyda / gom / negaran
    کالسکه / کالسکه بچه + بچه نیست / بچم نیست / غیب / دزدید*
    سالمند گمشده / پدرم گم شد* / گم شدن بچه / گم شدن کودک / گم شدن پسرم / گم شدن دخترم / gom shodane bache / gom shodane pesaram / gom shodane dokhtaram
emergency-elevator-trapped =
    توی آسانسوریم / توی آسانسورم / تو آسانسوریم / توی آسانسور هستیم / توی آسانسور هستم / داخل آسانسوریم / داخل آسانسورم / داخل آسانسور هستیم / too asansorim / tooye asansorim / too asansoram gir + باز نمیش* / باز نمی ش* / گیر* / وایساد* / ایستاد* / کمک / تاریک / baz nemish* / gir* / komak / vaysad*
    آسانسور / اسانسر / آسانسوره + داخلشن / داخلشه / داخلشم / داخلشیم / توشه / توشم / توشن / توشیم / موند وسط / وسط راه / وسط مونده / وسط موند / بین طبقات / نیمه راه
    asans* / asanos* / asons* / aasans* / assans* / asanc* + gir / gir* / habs* / vasat / vasate rah / moonde / munde / tooshim / toosham / toosh* / komak / nejat / mahboos / zendani / dakhel*
    آسانسور / اسانسور / آسانسر / اسانسر / اسنسور / آسنسور / لفت / آسانسوره / آسانصور / بالابر + گیر / گیر کرد / گیر کرده / گیر کردم / گیر کردیم / گیر کردن / گیر کردهام / گیر کرده ام / گیر کرده ایم / گیر کرده اند / گیر افتاد / گیر افتادم / گیر افتادیم / گیر افتاده / گیر افتادن / گیر افتاده ام / گیر افتاده ایم / گیرم / گیریم / گیره / حبس / حبسم / محبوس / زندانی / مونده / موندم / موندیم / موندن / مونده ام / ماندم / ماندیم / مانده ام / ماندهام / ماندهایم / مانده ایم / مانده اند / نمیتونم بیام / نمیتونیم بیایم / نمیتونم دربیام / نمی تونم بیام / نمیتوانم بیرون / نمیتوانیم بیرون / نمی توانم بیرون / بیرون بیارید / بیارید بیرون / نجات / امداد / سقوط / سقوط کرد / افتاد پایین / ول شد / توشم / توشیم / توشن / توش هستم / توش هستیم / داخلم / داخلیم / داخلش هستم / داخل هستیم / کمک / دستم / پام / دستش / پاش / انگشت / لای در / خفه / بین طبقه / بین دو طبقه / وسط دو طبقه / نفر توشن / نفر توش / نفر داخل / نفر گیر
    asansor / asansoor / asansur / asanser / asanseor / aasansor / asansore / asanosor / assansor / asonsor / asansoreh / lift / elevator + gir / gir kard / gir karde / gir kardam / gir kardim / gir kardan / gir kardeh / gir oftad / gir oftadam / gir oftadim / gir oftade / gir oftadan / giram / girim / habs / habsam / mahboos / mahbus / zendani / moonde / moondam / moondim / munde / mundam / mundim / mande / mandam / mandim / nemitoonam biam / nemitunam biam / nemitoonim biaim / biroon biarid / biarid biroon / nejat / emdad / soghoot / soghut / oftad payin / toosham / tooshim / tusham / tushim / toosh hastam / dakhelam / dakhelesh / komak / dastam / dastesh / pam / pash / angosht / laye dar / khafe / beyne do tabaghe / beine do tabaghe / beyne tabaghe / vasate do tabaghe
    توی آسانسور / تو آسانسور / داخل آسانسور / درون آسانسور / توی اسانسور / تو اسانسور / داخل اسانسور / تو آسانسوریم / تو آسانسورم / در آسانسور / تو آسانسوره + در باز نمیشه / در باز نمی شه / در باز نمیشود / درش باز نمیشه / درش باز نمیشود / حرکت نمیکنه / حرکت نمی کنه / حرکت نمیکند / وایساد* / وایستاد* / ایستاد* / ایستاده / برق رفت* / تاریک / جیغ / داد میزن* / صدای کمک / صدای جیغ / کسی / بچه / بچم / پسرم / دخترم / مادرم / مامانم / پیرزن / پیرمرد / تنها
    too asansor / tooye asansor / to asansor / tu asansor / tuye asansor / dakhele asansor / dakhel asansor / too asansoor / tu asansur / too asansore / tooye asansoor / too asansoram / too asansorim + dar baz nemishe / daresh baz nemishe / baz nemishe / harekat nemikone / vaysad* / vaystad* / istad* / bargh raft* / tarik / jigh / kasi / bache / bacham / pesaram / dokhtaram / madaram / mamanam / pirezan / piremard / tanha
    آسانسور / اسانسور + باز نمیشه / باز نمی شه / باز نمیشود / باز نمی شود + وایساد* / وایستاد* / ایستاد* / ما / من / توش / داخل / داخلش / تو / توی / توییم / کمک
    asansor / asansoor / asansur + baz nemishe + toosh / tooye / dakhel / dakhelesh / komak / tooim / vaysad* / vaystad* / istad*
    emdade asansor / emdad asansor / nejate asansor / امداد آسانسور
    96333 / ۹۶۳۳۳
    电梯 / dianti + گیر* / gir / حبس / کمک / komak
    دکمه زنگ / دکمه خطر / دکمه اضطراری / آلارم / زنگ خطر / زنگ آسانسور + آسانسور / اسانسور + جواب نمیده / جواب نمیدن / کسی جواب / کار نمیکنه / زدم / فشار دادم
    alarm / dokmeye khatar / dokme khatar / zange khatar / zang + asansor / asansoor + javab nemide / javab nemidan / kasi javab / zadam / feshar dadam
    قلاده / بند سگ / قلاده سگم / کالسکه + آسانسور / asansor + گیر* / لای در
emergency-not =
    دود ماشینها / دود ماشین ها / دود اگزوز / dood kabab / doode kabab
    روشن کردن آتش / آتشکده
    ساختمان 110 / ساختمان ۱۱۰ / ساختمان 112 / ساختمان ۱۱۲ / ساختمان 911 / ساختمان ۹۱۱ / ساختمان 999
    ساختمون 110 / ساختمون ۱۱۰ / ساختمون 112 / ساختمون ۱۱۲ / ساختمون 911 / ساختمون ۹۱۱ / ساختمون 999
    واحد 110 / واحد ۱۱۰ / واحد 112 / واحد ۱۱۲ / واحد 911 / واحد ۹۱۱ / واحد 999
    اتوبوس 110 / اتوبوس ۱۱۰ / اتوبوس 112 / اتوبوس ۱۱۲ / اتوبوس 911 / اتوبوس ۹۱۱ / اتوبوس 999
    اتاق 110 / اتاق ۱۱۰ / اتاق 112 / اتاق ۱۱۲ / اتاق 911 / اتاق ۹۱۱ / اتاق 999
    پلاک 110 / پلاک ۱۱۰ / پلاک 112 / پلاک ۱۱۲ / پلاک 911 / پلاک ۹۱۱ / پلاک 999
    sakhteman 110 / sakhteman ۱۱۰ / sakhteman 112 / sakhteman ۱۱۲ / sakhteman 911 / sakhteman ۹۱۱ / sakhteman 999
    vahed 110 / vahed ۱۱۰ / vahed 112 / vahed ۱۱۲ / vahed 911 / vahed ۹۱۱ / vahed 999
    otoboos 110 / otoboos ۱۱۰ / otoboos 112 / otoboos ۱۱۲ / otoboos 911 / otoboos ۹۱۱ / otoboos 999
    otagh 110 / otagh ۱۱۰ / otagh 112 / otagh ۱۱۲ / otagh 911 / otagh ۹۱۱ / otagh 999
    بمیرم براش / بمیرم برات / bemiram barat / bemiram barash / از خنده بمیرم / az khande bemiram / بمیرم از خنده
    آتش نشانی کجاست / اتش نشانی کجاست / آتشنشانی کجاست / آدرس آتش نشانی / آدرس آتشنشانی / atash neshani kojast / atashneshani kojast
    تهدید به اخراج / تهدید به شکایت / تهدید به فسخ / tahdid be ekhraj / tahdid be shekayat
    daram mimiram az goshnegi / daram mimiram az gorosnegi / daram mimiram az sarma / daram mimiram az khastegi / daram mimiram az bikhabi / az khastegi daram mimiram / دارم میمیرم از سرما / دارم میمیرم از گرسنگی / دارم میمیرم از بیخوابی / از فضولی میمیرم
    خفه شدیم از بوی سیگار / خفه شدم از بوی سیگار / از بوی سیگار خفه شدم / از بوی سیگار خفه شدیم / از بوی سیگار دارم خفه میشم / خفه شدم از گرما / خفه شدیم از گرما / az booye sigar khafe shodam / az booye sigar khafe shodim / khafe shodim az booye sigar / khafe shodam az garma
    زنگ زد به / زنگ زده به / زنگ زدم به / zang zad be / zang zade be / zang zadam be
    کپسول آتش نشانی
    کپسول آتشنشانی
    کپسول اطفای حریق
    کپسول اطفا حریق
    شیر آتش نشانی
    شیر آتشنشانی
    مانور آتش نشانی
    مانور آتشنشانی
    مانور آتش سوزی
    مانور آتشسوزی
    مانور اطفای حریق
    مانور زلزله
    تمرین آتش نشانی
    ایستگاه آتش نشانی کجاست
    آدرس آتش نشانی
    بیمه آتش سوزی
    بیمه آتشسوزی
    بیمه حریق
    پله اضطراری حریق
    در ضد حریق
    آتشبازی
    آتش بس
    آتش روشن کنیم
    آتیش روشن کنیم
    کباب رو آتیش
    چهارشنبه سوری
    kapsoole atash neshani
    kapsool atash neshani
    kapsul atash neshani
    kapsoole atashneshani
    kapsool atashneshani
    kapsul atashneshani
    manovre atash neshani
    manovr atash neshani
    manovre atashneshani
    bime atash soozi
    bimeye atash soozi
    atashbazi
    fire drill
    fire extinguisher
    پاسپورتم رو دزدیدن / پاسپورتمو دزدیدن / پاسپورتم را دزدیدند / پاسپورتم دزدیده شده / پاسپورتم دزدیده شد / گذرنامه ام را دزدیدند / گذرنامه ام را دزدیده اند / گذرنامه ام دزدیده شده
    pasportamo dozdidan / pasportam ro dozdidan / passportamo dozdidan / passamo dozdidan / pasportam dozdide shode
    آلارم دود / الارم دود / حسگر دود / هشدار دود / دتکتور دود + باتری تموم / باتریش تموم / باتری عوض / باتریش ضعیف / باتری ضعیف / باتریش خالی / باطری تموم / باطریش تموم / باطری عوض / تعویض باتری / تعویض باطری / باتری جدید
    alarm dood / alarme dood / detektor dood / hesgare dood + batri tamoom / batrish tamoom / batrish zaeef / batri avaz / batri jadid
    باتری دتکتور دود
    باتری حسگر دود
    باتری آلارم
    باتری هشدار دود
    باطری هشدار دود
    باتری دزدگیر
    smoke alarm battery
    دود سیگار
    بوی سیگار
    doode sigar
    dood sigar
    dude sigar
    دود قلیون
    دود کباب
    دود کردن اسپند
    معده ام گاز
    نفخ و گاز
    اجاق گاز روشن نمیشه
    قبض گاز
    شارژ گاز
    ghabze gaz
    ghabz gaz
    کمک های اولیه
    کمکهای اولیه
    کلاس کمک های اولیه
    komakhaye avalie
    komak haye avalie
    کتک کاری تو فیلم
    از خنده مردم
    از خنده مردیم
    از خنده غش کردم
    از خنده غش کردیم
    غش کردم از خنده
    از خنده بمیرم
    مردم از خنده
    دارم میمیرم از خنده
    از خنده دارم میمیرم
    az khande mordam
    mordam az khande
    az khande ghash kardam
    az khande daram mimiram
    daram mimiram az khande
    از گرما مردم
    از گرما دارم میمیرم
    دارم میمیرم از گرما
    دارم از گرما میمیرم
    دارم خفه میشم از گرما
    از گرما دارم خفه میشم
    از سرما دارم میمیرم
    دارم از سرما میمیرم
    از گشنگی دارم میمیرم
    دارم از گشنگی میمیرم
    دارم میمیرم از گشنگی
    از گرسنگی دارم میمیرم
    از خستگی دارم میمیرم
    دارم از خستگی میمیرم
    دارم میمیرم از خستگی
    از بیخوابی دارم میمیرم
    از خجالت مردم
    از خجالت دارم میمیرم
    az garma daram mimiram
    daram az garma mimiram
    daram mimiram az garma
    daram az garma khafe misham
    az goshnegi daram mimiram
    daram az goshnegi mimiram
    daram az sarma mimiram
    daram az khastegi mimiram
    az khejalat mordam
    بمیرم برات
    قربونت برم بمیرم
    دلم میسوزه
    دلم می سوزه
    چشمم میسوزه
    چشمام میسوزه
    گلوم میسوزه
    معده ام میسوزه
    معدم میسوزه
    delam misooze
    cheshmam misooze
    لامپ سوخته
    لامپ سوخت
    فیوز سوخته
    فیوز سوخت
    موتور کولر سوخته
    چراغ میسوزه
    زنگ میزنه
    زنگ میزند
    زنگ می زنه
    حرف میزنه
    حرف می زنه
    حرف میزند
    zang mizane
    harf mizane
    چاقو تیز کردن
    چاقو تیز کنم
    تیز کردن چاقو
    chaghoo tiz kardan
    بیمه سرقت
    بیمه تصادف
    بیمه تصادفات
    bime tasadof
    bimeye tasadof
    به طور تصادفی
    به صورت تصادفی
    آزمایش خون
    اهدای خون
    فشار خون
    گروه خونی
    قند خون
    کم خونی
    azmayeshe khoon
    ahdaye khoon
    feshare khoon
    ghande khoon
    سکته میکنم از قیمت
    قبض رو دیدم سکته کردم
    سکته کردم از قیمت
    بیمه عمر
    وقت زایمان بیمارستان
    بیمه زایمان
    مرخصی زایمان
    حق زایمان
    کلاس زایمان
    bime zayman
    bimeye zayman
    morakhasi zayman
    morakhasie zayman
    آتیش زدم به مالم
    atish zadam be malam
    بمب شادی
    بمب خنده
    انفجار تخفیف
    ضد انفجار
    تفنگ آب پاش
    اسباب بازی تفنگ
    گربه بچم گم شده / گربه پسرم گم شده / گربه دخترم گم شده / گربه شوهرم گم شده / گربه همسرم گم شده / گربه مادرم گم شده / گربه پدرم گم شده / گربه دوستم گم شده / گربهی بچم گم شده / گربهی پسرم گم شده / گربهی دخترم گم شده / گربهی شوهرم گم شده / گربهی همسرم گم شده / گربهی مادرم گم شده / گربهی پدرم گم شده / گربهی دوستم گم شده
    سگ بچم گم شده / سگ پسرم گم شده / سگ دخترم گم شده / سگ شوهرم گم شده / سگ همسرم گم شده / سگ مادرم گم شده / سگ پدرم گم شده / سگ دوستم گم شده
    پرنده بچم گم شده / پرنده پسرم گم شده / پرنده دخترم گم شده / پرنده شوهرم گم شده / پرنده همسرم گم شده / پرنده مادرم گم شده / پرنده پدرم گم شده / پرنده دوستم گم شده
    عینک بچم گم شده / عینک پسرم گم شده / عینک دخترم گم شده / عینک شوهرم گم شده / عینک همسرم گم شده / عینک مادرم گم شده / عینک پدرم گم شده / عینک دوستم گم شده
    ساعت بچم گم شده / ساعت پسرم گم شده / ساعت دخترم گم شده / ساعت شوهرم گم شده / ساعت همسرم گم شده / ساعت مادرم گم شده / ساعت پدرم گم شده / ساعت دوستم گم شده
    عروسک بچم گم شده / عروسک پسرم گم شده / عروسک دخترم گم شده / عروسک شوهرم گم شده / عروسک همسرم گم شده / عروسک مادرم گم شده / عروسک پدرم گم شده / عروسک دوستم گم شده
    پاسپورت بچم گم شده / پاسپورت پسرم گم شده / پاسپورت دخترم گم شده / پاسپورت شوهرم گم شده / پاسپورت همسرم گم شده / پاسپورت مادرم گم شده / پاسپورت پدرم گم شده / پاسپورت دوستم گم شده
    گذرنامه بچم گم شده / گذرنامه پسرم گم شده / گذرنامه دخترم گم شده / گذرنامه شوهرم گم شده / گذرنامه همسرم گم شده / گذرنامه مادرم گم شده / گذرنامه پدرم گم شده / گذرنامه دوستم گم شده
    کارت بچم گم شده / کارت پسرم گم شده / کارت دخترم گم شده / کارت شوهرم گم شده / کارت همسرم گم شده / کارت مادرم گم شده / کارت پدرم گم شده / کارت دوستم گم شده
    گوشی بچم گم شده / گوشی پسرم گم شده / گوشی دخترم گم شده / گوشی شوهرم گم شده / گوشی همسرم گم شده / گوشی مادرم گم شده / گوشی پدرم گم شده / گوشی دوستم گم شده
    کیف بچم گم شده / کیف پسرم گم شده / کیف دخترم گم شده / کیف شوهرم گم شده / کیف همسرم گم شده / کیف مادرم گم شده / کیف پدرم گم شده / کیف دوستم گم شده
    کلید بچم گم شده / کلید پسرم گم شده / کلید دخترم گم شده / کلید شوهرم گم شده / کلید همسرم گم شده / کلید مادرم گم شده / کلید پدرم گم شده / کلید دوستم گم شده
    کوله بچم گم شده / کوله پسرم گم شده / کوله دخترم گم شده / کوله شوهرم گم شده / کوله همسرم گم شده / کوله مادرم گم شده / کوله پدرم گم شده / کوله دوستم گم شده
    مدارک بچم گم شده / مدارک پسرم گم شده / مدارک دخترم گم شده / مدارک شوهرم گم شده / مدارک همسرم گم شده / مدارک مادرم گم شده / مدارک پدرم گم شده / مدارک دوستم گم شده
    gorbeye bacham gom shode / gorbeye pesaram gom shode / gorbeye dokhtaram gom shode / gorbeye shoharam gom shode / gorbeye zanam gom shode / gorbeye madaram gom shode / gorbeye doostam gom shode
    sage bacham gom shode / sage pesaram gom shode / sage dokhtaram gom shode / sage shoharam gom shode / sage zanam gom shode / sage madaram gom shode / sage doostam gom shode
    eynake bacham gom shode / eynake pesaram gom shode / eynake dokhtaram gom shode / eynake shoharam gom shode / eynake zanam gom shode / eynake madaram gom shode / eynake doostam gom shode
    saate bacham gom shode / saate pesaram gom shode / saate dokhtaram gom shode / saate shoharam gom shode / saate zanam gom shode / saate madaram gom shode / saate doostam gom shode
    pasporte bacham gom shode / pasporte pesaram gom shode / pasporte dokhtaram gom shode / pasporte shoharam gom shode / pasporte zanam gom shode / pasporte madaram gom shode / pasporte doostam gom shode
    passporte bacham gom shode / passporte pesaram gom shode / passporte dokhtaram gom shode / passporte shoharam gom shode / passporte zanam gom shode / passporte madaram gom shode / passporte doostam gom shode
    karte bacham gom shode / karte pesaram gom shode / karte dokhtaram gom shode / karte shoharam gom shode / karte zanam gom shode / karte madaram gom shode / karte doostam gom shode
    gooshie bacham gom shode / gooshie pesaram gom shode / gooshie dokhtaram gom shode / gooshie shoharam gom shode / gooshie zanam gom shode / gooshie madaram gom shode / gooshie doostam gom shode
    kife bacham gom shode / kife pesaram gom shode / kife dokhtaram gom shode / kife shoharam gom shode / kife zanam gom shode / kife madaram gom shode / kife doostam gom shode
    kelide bacham gom shode / kelide pesaram gom shode / kelide dokhtaram gom shode / kelide shoharam gom shode / kelide zanam gom shode / kelide madaram gom shode / kelide doostam gom shode
    madareke bacham gom shode / madareke pesaram gom shode / madareke dokhtaram gom shode / madareke shoharam gom shode / madareke zanam gom shode / madareke madaram gom shode / madareke doostam gom shode
    دود ماشین ها / دود ماشینها / دود آشپزی / دود کباب رستوران
    الهی بمیرم برات / الهی بمیرم براش / elahi bemiram barat / elahi bemiram barash
    آتش بازی سال نو / آتش بازی عید / آتش بازی کجا / آتش بازی کی / مراسم آتش بازی / نمایش آتش بازی / صدای آتش بازی / آتش بازی ممنوع / آتش بازی مجاز / آتش بازی میبینیم / atash bazi sale no / atash bazi koja / sedaye atash bazi
    دارم میمیرم واسه دیدن / دارم میمیرم برای دیدن / میمیرم واسه دیدن / daram mimiram vase didan / daram mimiram baraye didan
    پلیس / police / polis + میاد مهمونی / مهمون دارم / مهمان دارم / miad mehmooni / mehmoon daram / ثبت اقامت / ثبت محل اقامت / sabt eghamat / sabte eghamat / آدرس جدیدم / adrese jadidam
    اضطراری نیست / وضعیت اضطراری نیست / اورژانسی نیست / ezterari nist / orzhansi nist / oorzhansi nist / not an emergency / no emergency
emergency-over =
    هشدار اشتباه بود / هشدار اشتباهی بود / هشدار الکی بود / آلارم اشتباه بود / آلارم الکی بود / alarm eshtebah bood / alaki bood + ممنون / مرسی / ببخشید / معذرت / mersi / mamnoon / bebakhshid
    شوخی کردم ببخشید / ببخشید شوخی کردم / shookhi kardam bebakhshid / bebakhshid shookhi kardam
    آتش خاموش شد / آتش خاموش شده / آتیش خاموش شد / آتیش خاموش شده / آتیشو خاموش کردیم / آتیش رو خاموش کردیم / آتش رو خاموش کردیم / آتش را خاموش کردند / atish khamoosh shod / atash khamoosh shod + کسی آسیب ندیده / کسی آسیب ندید / همه خوبیم / همه سالمیم / hame khoobim / kasi asib nadide
    صحیح و سالم پیدا شد / سالم پیدا شد خدا رو شکر / صحیح و سالم برگشت / پیدا شد صحیح و سالم / sahih o salem peyda shod / sahih o salem bargasht
    یه فیلم خوب / فیلم خوب / سریال خوب / فیلم قشنگ / کتاب خوب / ye filme khoob / filme khoob / film khoob + درباره / دربارهی / راجع به / در مورد / darbare / darbareye / raje be + معرفی کن / معرفی کنید / پیشنهاد / سراغ داری / moarefi kon / pishnahad
    یه جوک / جوک بگو / جوک بگید / یه لطیفه / ye jok / jok begoo / jok bego + درباره / دربارهی / راجع به / در مورد / darbare / darbareye / raje be
    خواب دیدم / khab didam + تعبیر / تعبیرش / یعنی چی / tabir / tabiresh
    پارسال / سال گذشته / سال پیش / دو سال پیش / چند سال پیش / سالها پیش / ماه پیش / ماه گذشته + تصادف کردم / تصادف کرده بودم / تصادف کرد / آتش سوزی شد / آتش سوزی بود / آتیش گرفته بود / آتیش گرفت / دزد اومد / دزد آمد / دزدیده شد / دزدیدن / زلزله + بیمه / خسارت / پرونده / گواهی / وکیل
    parsal / sale gozashte / do sal pish / chand sal pish / salha pish / mahe pish / mahe gozashte + tasadof kardam / tasadof karde boodam / tasadof kard / atish gereft / atish gerefte bood / dozd oomad / dozdidan / zelzele + bime / khesarat / parvande / govahi / vakil
