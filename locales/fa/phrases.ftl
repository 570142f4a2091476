### What residents say in Persian. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    آمبولانس
    آمبولانس میخوام فوری
    لطفا یه آمبولانس بفرستید
    خواهش میکنم آمبولانس خبر کنید مادرم حالش بده
    اورژانس
    شماره اورژانس چنده
    چطور آمبولانس خبر کنم
    115 آمبولانس
    پدرم سکته کرده
    مامانم سکته مغزی کرده نمیتونه حرف بزنه
    بابام قلبش درد میکنه و عرق سرد کرده
    قفسه سینه‌ام درد شدیدی دارد و دست چپم بی‌حس شده
    نفسش بالا نمیاد
    نمی‌تونم نفس بکشم کمک
    دوستم بیهوش شده
    همسرم از هوش رفته و بیدار نمیشه
    غش کرده تو حموم
    یه پیرمرد افتاده کف زمین تکون نمیخوره
    مادربزرگم از پله افتاد سرش شکسته
    خونش بند نمیاد
    دستمو با چاقو بریدم خیلی عمیقه خون میره
    خونریزی شدید دارم باردارم
    بچم داره خفه میشه یه چیزی پریده گلوش
    بچه سکه قورت داده
    دخترم وایتکس خورده
    پسرم تشنج کرده تبش خیلی بالاست
    کیسه آب خانمم پاره شده بچه داره میاد
    درد زایمان دارم کمک
    برق گرفتش افتاده زمین
    حساسیت شدید گلوم ورم کرده
    مسموم شده بالا میاره خون
    آب جوش ریخته رو بچه سوخته
    پاش شکسته استخونش زده بیرون
    یه نفر تو استخر غرق شده
    حمله آسم دارم اسپری ندارم
    دیابت داره بیهوشه
    نصف صورتش کج شده
    ambulans
    ambulans mikham fori
    lotfan ambulans befrestid
    amboolans khabar konid
    orjans
    shomare oorzhans chande
    babam sekte karde
    ghalbam dard mikone nemitoonam nafas bekesham
    nafasesh bala nemiad
    doostam bihush shode
    hamkhoonam ghash karde too hamoom
    pedaram az hoosh rafte bidar nemishe
    khoonesh band nemiad
    az pele oftad saresh khoon miad
    bacham dare khafe mishe
    pesaram tashanoj karde
    dokhtaram ghors khorde masmoom shode
    kise abesh pare shode zanam dare zayman mikone
    bargh gereft hamkaramo
    120 zang bezanam vase ambulans?
    komak yeki inja dare mimire
    急救 kuja zang bezanam
    madaram halesh kheili bade komak konid
    امبولانس زود بیاد
emergency-fire =
    آتیش
    آتش سوزی
    کمک آتیش گرفته
    خونمون آتیش گرفته
    ساختمان ما آتش گرفته است
    آشپزخونه داره میسوزه
    از پنجره همسایه دود میاد
    راه پله پر از دود شده
    دود غلیظ سیاه تو راهرو
    شعله‌ها رو از بالکن میبینم
    باتری موتور برقی آتیش گرفت
    دوچرخه برقی تو پارکینگ میسوزه
    آتش‌نشانی رو خبر کنید
    شماره آتش نشانی چنده زود
    لطفا ماشین آتش‌نشانی بفرستید طبقه پنجم
    روغن تو ماهیتابه آتیش گرفته خاموش نمیشه
    پرده آتیش گرفته کمک
    از پریز جرقه و دود میزنه بیرون
    تابلو برق دود میکنه
    بوی سوختگی سیم و دود تو ساختمون پیچیده
    صدای انفجار اومد
    یه چیزی ترکید الان همه جا دوده
    ماشین تو پارکینگ آتیش گرفته
    سطل آشغال بیرون آتیش گرفته
    حریق در طبقه دوازده
    آژیر حریق میزنه دود هم هست
    تو آتیش گیر افتادیم
    خوابگاه آتیش گرفته
    125 آتش نشانی
    119 آتیش
    atash
    atish soozi
    komak khoonam atish gerefte
    sakhtemoon atish gerefte
    ashpazkhoone dare misooze
    az panjere hamsaye dood miad
    rah pele por az dood shode
    doode siah too rahro
    atash neshani khabar konid
    atashneshani fori biad
    shomare atashneshani chande
    batri motor barghi atish gereft
    roghan too tabe atash gerefte chikar konam
    sedaye enfejar oomad
    priz jaraghe zad va dood kard
    harigh dar tabaghe 5
    otaghe baghali atish gerefte
    着火 komak atish
    اتیش اتیش کمک کنین
    حریق شده خانه میسوزد
emergency-police =
    به پلیس زنگ بزنید
    پلیس خبر کنید
    پلیس میخوام همین الان
    110
    شماره پلیس چنده دزد اومده
    دزد
    دزد تو خونمه
    کمک دزد
    یکی داره در خونمو به زور باز میکنه
    یه مرد غریبه تو خونمه
    خونمونو دزد زده
    گوشیمو دزدیدن
    گوشیمو تو خیابون قاپیدن
    کیفمو زدن فرار کردن
    موتور برقیمو دزدیدن
    دوچرخه‌ام را دزدیده‌اند
    خفتم کردن پولمو گرفتن
    یه نفر با چاقو تهدیدم میکنه
    مرده چاقو دستشه جلوی در
    پایین دعوا شده با چاقو و خون
    یه نفر داره تعقیبم میکنه میترسم
    یه مرد افتاده دنبالم
    تو خیابون بهم حمله کردن
    تجاوز
    تو مترو بهم دست زد
    تهدید کرده منو میکشه
    صدای تیراندازی میاد
    گروگان گرفتنش
    آدم ربایی
    پاسپورتمو به زور گرفتن نمیذارن برم
    مست کرده به مردم حمله میکنه
    میخوام سرقت گزارش کنم
    تو اتاقم دوربین مخفی پیدا کردم
    لطفا پلیس بفرستید جانم در خطر است
    polis
    be polis zang bezanid
    polis khabar konid
    polis mikham hamin alan
    dozd too khooname
    komak dozd oomade
    khoonamoono dozd zade
    gooshimo dozdidan
    kifamo zadan va farar kardan
    motor barghimo dozdidan
    ye nafar ba chaghoo tahdidam mikone
    yeki dare daro mishkane
    ye mard donbalame mitarsam
    behem hamle kardan
    payin dava shode chaghoo keshidan
    tajavoz
    mikhad mano bekoshe
    sedaye tirandazi miad
    911 polis
    112 lotfan polis
    报警 komak
    baojing komak konid
    پولیس را خبر کنید دزد آمده
    چطوری اینجا به پلیس زنگ بزنم
emergency-traffic-accident =
    تصادف
    تصادف شده
    تصادف کردم
    تصادف رانندگی دو نفر زخمی شدن
    ماشین زد بهم
    ماشین زده به پسرم
    اتوبوس زد به یه عابر
    یه موتور برقی زد به یه پیرمرد
    با دوچرخه برقی تصادف کردم خون میاد
    با موتور خوردم زمین پام درد میکنه
    جلوی در مجتمع تصادف شده
    زد و فرار کرد
    راننده زد و در رفت
    یه بچه رفته زیر ماشین
    دو تا ماشین خوردن به هم
    از پشت زدن به ماشینم
    ماشینمو زدن و رفتن
    زدم به یه خانم با موتور برقی چیکار کنم
    ماشین چپ کرده
    تاکسی که توش بودیم تصادف کرد
    پیک موتوری زد به من
    سر چهارراه تصادف شده یکی مصدومه
    برای تصادف به کجا زنگ بزنم
    شماره پلیس راهنمایی برای تصادف
    لطفا کمک کنید در خیابان تصادف کرده‌ام
    دوچرخه‌سوار بعد از تصادف افتاده رو زمین
    tasadof
    tasadof kardam
    tasadof shode sare chahar rah
    mashin zad behem
    ye mashin zad be pesaram
    otoboos zad be ye aber
    motor barghi zad be ye piremard
    ba docharkhe tasadof kardam
    ranande zad va farar kard
    zad o dar raft
    ye bache raft zire mashin
    do ta mashin khordan be ham
    vase tasadof be koja zang bezanam
    ba eskooter zadam be ye khanoom
    mashin chap karde komak
    peyk zad be man pam shekaste
    车祸 tasadof
    122 polise rahnamayi tasadof
    موتر زد به من پایم زخمی شده
    تصادف کردیم طرف داد میزنه
emergency-gas-leak =
    بوی گاز میاد
    نشت گاز
    گاز نشت کرده
    بوی گاز تو آشپزخونه
    تو راه پله بوی گاز شدید میاد
    کل خونه بوی گاز گرفته
    فکر کنم گاز نشتی داره
    لوله گاز سوراخ شده
    شیلنگ گاز در رفته
    شیر گاز خراب شده گاز میاد بیرون
    گاز باز مونده کل شب
    آلارم گاز صدا میده
    از واحد بغلی بوی گاز میاد
    بوی گاز میاد سرگیجه دارم
    گاز گرفتگی
    مونوکسید کربن
    آبگرمکن گازی سرم گیج میره بوی گاز
    کپسول گاز نشتی داره صدای فس فس میده
    موقع کندن زمین لوله گاز ترکیده
    بوی گاز میاد چیکار کنم
    لطفا بگویید برای نشت گاز با کجا تماس بگیرم
    شماره امداد گاز
    از صبح بوی گاز میاد ساختمون ۴
    یادم رفت گاز رو ببندم الان خونه بو گرفته
    بوی گاز خطرناکه؟
    booye gaz miad
    nashte gaz
    gaz nashti dare
    bu gaz too ashpazkhoone
    too rah pele booye gaz miad
    lule gaz soorakh shode
    shilange gaz dar rafte
    gaz baz moonde kolle shab
    booye gaz miad sargije daram
    gaz gereftegi
    alarme gaz seda mide
    az vahede baghali booye gaz miad chikar konam
    komak booye shadide gaz
    kapsoole gaz nashti dare
    vase nashte gaz be ki zang bezanam
    天然气 نشتی داره
    meiqi nashti dare
    911 gaz
    بو گاز میاد کمک
    گاز لیک میکند خانه بوی گاز میدهد
emergency-domestic-violence =
    شوهرم منو میزنه
    شوهرم کتکم میزنه
    همسرم مرا کتک می‌زند
    دوست پسرم منو زد
    زنم منو میزنه
    کتکم میزنن تو خونه
    خشونت خانگی
    از شوهرم میترسم
    میترسم برم خونه منو بزنه
    شوهرم درو روم قفل کرده گوشیمو گرفته
    شوهرم پاسپورتمو گرفته نمیذاره برم بیرون
    تهدیدم میکنه شوهرم که منو میکشه
    شوهرم تهدید کرده اگه برم میکشتم
    گلومو فشار داد شوهرم
    دوباره بهم سیلی زد همسرم
    بابام مامانمو میزنه
    پدرم منو کتک میزنه
    ناپدریم اذیتم میکنه کتکم میزنه
    مادرشوهرم منو میزنه
    همسایه زنشو کتک میزنه
    مرد طبقه بالا زنش رو میزنه صدای جیغ میاد
    همسایمون هر روز بچشو میزنه
    کودک آزاری
    شوهرم مست میکنه بچه ها رو میزنه
    مجبورم میکنه شوهرم به زور باهام
    خانه امن برای زنان
    از خونه فرار کردم چون شوهرم کتکم میزد
    شوهرم نفهمه لطفا منو میزنه
    شوهر سابقم میاد دم در تهدیدم میکنه
    shoharam mano mizane
    shoharam kotakam mizane
    doost pesaram mano zad
    zanam mano mizane
    az shoharam mitarsam
    mitarsam beram khoone
    shoharam daro ghofl karde nemizare beram biroon
    shoharam pasportamo gerefte
    shoharam tahdidam mikone
    khoshoonate khanegi
    babam mamanamo mizane
    pedaram kotakam mizane
    hamsaye zanesho kotak mizane
    hamsayamoon bachasho mizane
    koodak azari
    shoharam dastamo shekast
    khane amn baraye zanan
    az khoone farar kardam chon shoharam mizane
    家暴 komak shoharam
    شوهرم با من خشونت می‌کند لت و کوب میکند
emergency-self-harm =
    میخوام بمیرم
    می‌خواهم بمیرم
    دلم میخواد بمیرم
    خودکشی
    میخوام خودکشی کنم
    به خودکشی فکر میکنم
    میخوام خودمو بکشم
    دیگه نمیخوام زنده باشم
    دیگه نمیتونم زندگی کنم خسته شدم از زندگی
    کاش بمیرم
    کاش مرده بودم
    زندگیمو میخوام تموم کنم
    دلیلی برای زندگی ندارم
    هیچ امیدی به زندگی ندارم میخوام تموم شه
    بدون من همه راحت ترن
    اگه بمیرم هیشکی نمیفهمه
    همه قرصامو خوردم
    یه مشت قرص خواب خوردم
    کلی قرص خوردم که بمیرم
    رگمو زدم
    میخوام رگمو بزنم
    به خودم آسیب میزنم
    خودزنی میکنم
    میخوام از پشت بوم بپرم
    یه دختر لب پشت بوم وایساده میخواد خودشو پرت کنه
    دوستم میخواد خودکشی کنه
    هم‌اتاقیم میگه میخواد بمیره
    پسرم گفته میخواد خودشو بکشه
    این آخرین پیاممه خداحافظ برای همیشه
    من از زندگی سیر شده‌ام کمکم کنید
    mikham bemiram
    delam mikhad bemiram
    mikham khodkoshi konam
    khodkoshi
    mikham khodamo bekosham
    dige nemikham zende basham
    kash bemiram
    kash morde boodam
    zendegimo mikham tamoom konam
    dalili baraye zendegi nadaram
    hame ghorsamo khordam
    ye mosht ghors khordam
    ragamo zadam
    be khodam asib mizanam
    khodzani mikonam
    mikham az posht boom bepram
    doostam mikhad khodkoshi kone
    hamotaghim mige mikhad bemire
    bedoone man hame rahat tarin
    akharin payamame khodahafez baraye hamishe
    az zendegi khaste shodam mikham tamoom she
    خود کشی میکنم امشب
    انتحار میکنم زندگی ندارم
emergency-missing-person =
    بچم گم شده
    پسرم گم شده
    دخترم گم شده کمک کنید
    پسرمو پیدا نمیکنم
    بچه‌ام را پیدا نمی‌کنم
    دخترم تو پارک ناپدید شد
    دختر کوچولوم نیستش
    کودک گمشده
    پسر چهارسالم گم شد تو فروشگاه
    پسرم از مدرسه برنگشته
    دخترم از دیشب برنگشته خونه
    زنم از دیروز ناپدید شده
    شوهرم دو روزه ازش خبری نیست
    پدرم آلزایمر داره از خونه رفته گم شده
    مادربزرگم رفته بیرون پیداش نمیکنیم
    پدربزرگم گم شده
    پدر پیرم از صبح برنگشته
    فرد گمشده
    چطور گم شدن کسی رو گزارش بدم بچم گم شده
    دوستم ناپدید شده گوشیش خاموشه
    هم‌اتاقیم سه روزه برنگشته
    بچمو دزدیدن
    پرستار بچه با بچم رفته برنگشته
    یه بچه تنها پیدا کردم گریه میکنه
    یه پیرمرد پیدا کردیم نمیدونه خونش کجاست
    پسر نوجوونم از خونه فرار کرده
    bacham gom shode
    pesaram gom shode
    dokhtaram gom shode komak konid
    pesaramo peyda nemikonam
    bachamo peida nemikonam
    dokhtaram too park napadid shod
    pesaram az madrese barnagashte
    zanam az dirooz napadid shode
    shoharam do rooze khabari azash nist
    pedaram alzheimer dare az khoone rafte
    madarbozorgam gom shode
    pedarbozorgam barnagashte khoone
    doostam napadid shode
    hamotaghim se rooze barnagashte
    bachamo dozdidan
    ye bache tanha peyda kardam gerye mikone
    dokhtaram kojast peydash nist
    koodake gomshode
    走失 bache gom shode
    طفلم گم شده لطفا کمک کنید
    بچم نیست هیچ جا نیست کمک
emergency-elevator-trapped =
    تو آسانسور گیر کردم
    گیر کردیم تو آسانسور
    در آسانسور گیر کرده‌ام لطفا کمک کنید
    تو آسانسور گیر افتادیم
    آسانسور وایساد و در باز نمیشه ما توشیم
    آسانسور بین دو طبقه مونده
    مادرم تو آسانسور گیر کرده
    بچم تنها تو آسانسور گیر کرده
    یکی تو آسانسور گیر کرده صدای جیغ میاد
    آسانسور سقوط کرد چند طبقه
    دکمه زنگ آسانسور جواب نمیده ما داخلیم
    برق رفت من تو آسانسورم
    پنج نفر تو آسانسور حبس شدیم
    ما رو از آسانسور بیارید بیرون
    نمیتونم بیام بیرون از آسانسور
    دستم لای در آسانسور گیر کرده
    پای بچه لای در آسانسور مونده
    اسانسور گیر کرد کمک
    امداد آسانسور
    شماره نجات آسانسور
    پیرزن تو آسانسور ساختمون ۱۰ محبوس شده
    تو آسانسور نفسم گرفته گیر کردم
    کالسکه و من تو آسانسور گیر کردیم
    too asansor gir kardam
    gir kardim too asansor
    asansor gir karde ma tooshim
    asansor vaysad dar baz nemishe
    madaram too asansor gir karde
    bacham tanha too asansore
    komak asansor
    asansoor beyne do tabaghe moonde
    bargh raft man too asansoram
    zange asansor javab nemide gir oftadim
    mano az asansor biarid biroon
    asansor soghoot kard
    dastam laye dare asansor gir karde
    emdade asansor shomare
    panj nafar too asansor habs shodim
    96333 asansor
    dianti gir kardim komak
    电梯 گیر کردم
    در لفت بند مانده‌ام گیر کردم
    asansor khrab shode ma dakhelesh hastim

## Residence and identity

accommodation-registration =
    ثبت محل اقامت
    ثبت اقامت پیش پلیس
    کجا باید آدرسمو ثبت کنم
    تازه رسیدم باید ثبت نام کنم؟
    تا ۲۴ ساعت باید برم کلانتری؟
    خونه عوض کردم دوباره باید ثبت کنم
    اسباب کشی کردم چیکار کنم برای ثبت
    دوستم میاد خونم میمونه باید ثبت بشه؟
    پدر و مادرم دو هفته میان پیشم ثبت لازم داره؟
    مهمان دارم باید به پلیس خبر بدم؟
    از ایران برگشتم باز باید ثبت کنم
    پاسپورتم عوض شده ثبت محل سکونت رو عوض کنم؟
    برای ثبت در کلانتری چه مدارکی لازم است
    کدوم کلانتری باید برم برای ثبت
    آدرس کلانتری محله
    میشه اینترنتی ثبت اقامت کرد
    یادم رفته ثبت کنم جریمه داره؟
    دیر ثبت کردم چی میشه
    صاحبخونه نمیخواد منو ثبت کنه
    برگه ثبت سکونت موقت میخوام
    خوابگاه نیستم خونه گرفتم باید ثبت کنم؟
    派出所 برای ثبت کجاست
    paichusuo kojast
    sabte mahale eghamat
    koja bayad adresamo sabt konam
    taze residam bayad beram kalantari?
    ta 24 saat bayad sabt konam?
    khoonamo avaz kardam dobare sabt konam?
    mehman daram bayad be polis begam?
    doostam miad khoonam mimoone sabt mikhad
    che madareki baraye sabte eghamat lazeme
    yadam rafte sabt konam jarime dare?
    sahebkhoone nemikhad mano sabt kone
    linshi zhusu dengji mikham
    zhusu dengji ro koja anjam bedam
    住宿登记
    بچه هم باید ثبت بشه پیش پلیس؟
    online mishe eghamat sabt kard
    تازه وارد شهر شدم اول چیکار کنم
visa-extension =
    تمدید ویزا
    ویزامو چطور تمدید کنم
    ویزام داره تموم میشه
    ویزام هفته دیگه منقضی میشه
    ویزام تموم شده چیکار کنم
    اعتبار ویزای من پنج روز دیگر تمام می‌شود
    تمدید ویزای توریستی
    میخوام یه ماه بیشتر بمونم
    میشه بیشتر تو چین موند
    اضافه موندم جریمه اش چقدره
    دو روز اوراستی کردم
    چند روز قبل باید برای تمدید ویزا اقدام کنم
    اداره ورود و خروج کجاست
    آدرس اداره مهاجرت
    ساعت کاری اداره ورود و خروج
    تغییر نوع ویزا
    ویزای توریستی رو به دانشجویی تبدیل کنم
    ویزای خانوادگی برای پدر و مادرم
    ویزای S1 برای همسرم
    مدارک لازم برای تمدید ویزا
    پروازم کنسل شد ویزام فردا تمومه
    دعوتنامه برای ویزا
    روادید من رو به پایان است
    tamdide visa
    mikham vizam ro tamdid konam
    vizam dare tamoom mishe
    vizam tamoom shode chikar konam
    visam 5 rooze dige monghazi mishe
    viza turisti tamdid mishe?
    mikham bishtar bemoonam
    ezafe moondam jarime chande
    overstay kardam
    edare vorood khorooj kojast
    madarek baraye tamdide viza
    chand rooz ghabl bayad tamdid konam
    viza daneshjooyi be kari tabdil konam
    签证 tamdid
    qianzheng tamoom shode
    churujing kojast
    12367
    ویزای من ۳ روز مونده
    ویزا تمدید
residence-permit =
    اجازه اقامت
    اقامت دانشجویی
    کارت اقامت
    تمدید اقامت
    چطوری اجازه اقامت بگیرم
    اقامتم ماه دیگه تموم میشه
    کی باید اقامتمو تمدید کنم
    با ویزای X1 اومدم بعدش چیکار کنم
    ویزای Z دارم برای اقامت کجا برم
    سی روز بعد ورود باید اقامت بگیرم؟
    اقامت خانوادگی برای همسر و بچه‌هام
    اقامت کاری
    محل کارم عوض شده اقامتم چی میشه
    دانشگاهم عوض شد اقامت رو باید عوض کنم؟
    بعد از فارغ التحصیلی تا کی میتونم با اقامتم بمونم
    هزینه اجازه اقامت چقدره
    چند روز طول میکشه تا اقامت بیاد
    برای اقامت آزمایش پزشکی لازمه؟
    پاسپورتم پیش اداره است میتونم سفر برم؟
    پاسپورت جدید گرفتم اقامت رو منتقل کنم
    لغو اقامت قبل از رفتن از چین
    برای گرفتن اجازه اقامت چه مدارکی باید ببرم
    ejaze eghamat
    tamdide eghamat
    eghamatam dare tamoom mishe
    eghamate daneshjooyi ro chetori tamdid konam
    ba vizaye X1 oomadam bad chi kar konam
    eghamate kari
    eghamate khanevadegi baraye zanam
    mahale karam avaz shode eghamatam chi mishe
    passporte jadid gereftam eghamat ro montaghel konam
    chand rooz tool mikeshe eghamat biad
    azmayeshe pezeshki vase eghamat lazeme?
    juliu xuke
    居留许可 تمدید
    residence permit migiram koja
    juliuzheng tamdid
    kart eghamat begiram
permanent-residence =
    اقامت دائم
    گرین کارت چین
    کارت سبز چین
    کارت پنج ستاره
    چطور اقامت دائم بگیرم
    شرایط اقامت دائم چیه
    کی میتونه اقامت دائم بگیره
    میخوام برای همیشه تو چین بمونم
    اقامت دائم از طریق ازدواج
    با چینی ازدواج کردم پنج ساله اقامت دائم میدن؟
    اقامت دائمی برای سرمایه‌گذار
    اقامت دائم برای بچه‌ها
    چند سال باید اینجا باشم برای اقامت دائم
    تمدید کارت اقامت دائم
    کارت اقامت دائمم گم شده
    با گرین کارت پروانه کار لازم نیست؟
    تابعیت چین
    چطور شهروند چین بشم
    ملیت چینی بگیرم
    eghamate daem
    green card chin
    garin kart mikham
    sharayete eghamate daem chie
    kart panj setare
    mikham baraye hamishe too chin bemoonam
    ba chini ezdevaj kardam eghamate daem mishe gereft?
    chand sal bayad basham eghamate daemi
    tabeiate chin
    shahrvande chin besham
    永久居留
    yongjiu juliu
    wuxing card dari mazaya
    PR card chin
    پی آر چین
work-permit =
    پروانه کار
    مجوز کار
    ورک پرمیت
    چطور مجوز کار بگیرم
    تمدید مجوز کار
    مجوز کارم داره تموم میشه
    کارت کارم کجاست
    کارت فیزیکی مجوز کار دیگه نمیدن؟
    مجوز کار الکترونیکی
    شرکتمو عوض کردم مجوز کار چی میشه
    کار جدید پیدا کردم چیکار کنم
    رئیس قبلی مجوز کارمو لغو نمیکنه
    برگه ترخیص از شرکت قبلی
    با ویزای دانشجویی میتونم کار کنم؟
    کار پاره وقت برای دانشجو
    زنم میتونه اینجا کار کنه؟
    کار غیرقانونی
    کارآموزی مجوز میخواد؟
    میخوام شرکت بزنم
    ویزای کار
    گواهی عدم سوءپیشینه برای کار
    تأیید مدرک تحصیلی برای کار
    برای اجازه کار چه مدارکی از کارفرما لازم است
    parvane kar
    mojaveze kar
    work permit mikham
    mojaveze karamo chetori tamdid konam
    sherkatamo avaz kardam
    ba vizaye daneshjooyi mishe kar kard?
    kare pare vaght baraye daneshjoo
    zanam mitoone inja kar kone
    vizaye kar
    karte kar digeh nemidan?
    raeese ghabli mojavezamo laghv nemikone
    mikham sherkat bezanam
    工作许可
    gongzuo xukezheng
    adame soopishine baraye kar
lost-passport =
    پاسپورتم گم شده
    گذرنامه‌ام را گم کرده‌ام
    پاسپورتم رو دزدیدن
    پاسپورتمو پیدا نمیکنم
    پاسپورتمو تو تاکسی جا گذاشتم
    پاسم گم شده چیکار کنم
    گم شدن پاسپورت
    گواهی مفقودی پاسپورت
    پاسپورت جدید از سفارت
    سفارت ایران کجاست
    کنسولگری ایران در شانگهای
    شماره سفارت
    شماره کنسولگری
    پاسپورتم خیس شده خراب شده
    پاسپورتم رو انداختم تو ماشین لباسشویی
    پاسپورتم تاریخش گذشته
    تعویض پاسپورت
    بدون پاسپورت میشه پرواز کرد
    برگه عبور
    همه مدارکم گم شده
    گذرنامه المثنی چطور بگیرم
    کیفم با پاسپورت گم شده
    pasportam gom shode
    passam gom shode chikar konam
    pasporte man gom shod
    pasportamo peyda nemikonam
    pasportamo too taxi ja gozashtam
    gozarname gom kardam
    pasportamo bordan
    sefarate iran kojast
    konsoolgari too shanghai
    shomare sefarat
    pasporte jadid az sefarat
    pasportam khis shode
    护照 gom shode
    huzhao gom kardam
    barge oboor mikham
    پاسپورت مفقود
    همه madarekam gom shode
birth-registration =
    ثبت تولد
    ثبت نوزاد
    بچمون به دنیا اومده چیکار کنیم
    نوزاد تازه متولد شده چه مدارکی میخواد
    گواهی تولد
    گواهی تولد رو چطور بگیرم
    ترجمه گواهی تولد
    ویزای نوزاد
    پاسپورت برای نوزاد
    اقامت برای بچه تازه به دنیا اومده
    شناسنامه بچه
    زنم بارداره برای بچه چه کارایی باید بکنیم
    بچه ماه بعد به دنیا میاد ثبتش چطوریه
    تا شصت روز باید بچه رو ثبت کنیم؟
    تابعیت بچه
    مادرش چینیه ملیت بچه چی میشه
    هوکو برای بچم
    دخترمون دو ماه پیش به دنیا اومد هنوز ثبت نشده
    اسم بچه تو گواهی تولد اشتباهه
    دوقلو داریم ثبتشون چجوریه
    فرزندم در هانگژو متولد شده است کجا باید ثبت کنم
    sabte tavalod
    bachamoon be donya oomade chikar konim
    govahi tavalod
    govahie tavalode bache ro az koja begiram
    vizaye nozad
    pasporte nozad
    nozade khareji sabt
    shenasname bache
    zanam bardare madareke bache chi mishe
    tabeiate bache chi mishe
    hukou baraye bacham
    出生证
    chusheng zhengming
    60 rooz baraye sabte nozad
    esme bache too govahi eshtebahe
marriage-registration =
    ازدواج
    ثبت ازدواج
    چطور تو چین ازدواج کنم
    میخوام با دوست دختر چینیم ازدواج کنم
    ازدواج با چینی
    دو تا خارجی میتونن اینجا ازدواج کنن؟
    عقدنامه
    گواهی ازدواج
    کجا ازدواج ثبت میشه
    مدارک ازدواج
    گواهی تجرد
    گواهی مجردی از سفارت
    سن قانونی ازدواج
    چند سالگی میشه ازدواج کرد
    نوبت ثبت ازدواج
    طلاق
    چطوری اینجا طلاق بگیرم
    طلاق از همسر چینی
    ازدواجم تو ایران اینجا معتبره؟
    ترجمه عقدنامه
    نامزد دارم میخوایم عقد کنیم
    برای ازدواج با یک شهروند چین چه مدارکی لازم است
    ezdevaj
    sabte ezdevaj koja anjam mishe
    mikham ba doost dokhtare chinim ezdevaj konam
    mikham ezdevaj konam madarek chi mikhad
    govahie tajarod
    aghdname tarjome
    talagh
    talagh begiram too chin
    senne ezdevaj chande
    do ta khareji mitoonan inja ezdevaj konan
    结婚 madarek
    jiehunzheng
    minzhengju kojast
    aroosi va aghd too hangzhou

## Home and property

repair-request =
    تعمیر
    تعمیرکار میخوام
    یه چیزی تو خونم خراب شده
    یکی بیاد درست کنه
    لطفا تعمیرکار بفرستید
    لوله‌کش
    لوله کش لازم دارم
    برقکار میخوام
    کلیدساز
    شیر آب چکه میکنه
    شیر حموم خرابه
    لوله ترکیده
    لوله آب نشتی داره
    از سقف آب میچکه
    سقف حمام نم داده
    توالت گرفته
    فلاش تانک کار نمیکنه
    سیفون خرابه
    چاه حموم گرفته
    سینک آشپزخونه گرفته
    کولر خرابه
    کولر گازی خنک نمیکنه
    شوفاژ گرم نمیکنه
    آبگرمکن کار نمیکنه
    ماشین لباسشویی خراب شده
    یخچال کار نمیکنه
    قفل در خراب شده
    کلید تو قفل شکست
    پشت در موندم کلید ندارم
    باتری قفل دیجیتال تموم شده
    پنجره بسته نمیشه
    شیشه پنجره شکسته
    دستگیره در کنده شده
    لامپ راه پله سوخته
    چراغ راهرو خاموشه خرابه
    آسانسور خرابه
    آسانسور کار نمیکنه
    آسانسور صدای عجیب میده
    آیفون خرابه
    زنگ در کار نمیکنه
    در ورودی ساختمون بسته نمیشه
    آلارم دود بوق میزنه باتریش تموم شده
    باتری آلارم دود رو چطور عوض کنم
    پریز برق کار نمیکنه
    فیوز میپره
    کنتور مدام میپره
    هود آشپزخونه خرابه
    اجاق گاز روشن نمیشه
    سوسک داریم سمپاشی میخوایم
    کاشی کف حموم کنده شده
    tamir
    tamirkar mikham
    loole kesh mikham
    barghkar mikham
    kelidsaz
    shire ab cheke mikone
    loole tarkide
    az saghf ab miad
    too vahede man toalet gerefte
    chahe hamoom gerefte
    koolere gazi kharabe
    kooler khonak nemikone
    abgarmkon kharab shode
    mashin lebasshooyi kharabe
    ghofle dar kharab shode
    kelidam too ghofl shekast
    poshte dar moondam kelid nadaram
    shishe panjere shekaste
    lampe rah pele sookhte
    cheraghe rahro kar nemikone
    asansor kharabe
    asansor kar nemikone
    ayfon kharabe
    batri alarme dood tamoom shode
    alarm dood boogh mizane batri
    prize bargh kar nemikone
    fiyooz mipare
    shoofazh garm nemikone
    soosk darim
    yeki biad dorost kone lotfan
    报修 شیر آب
    baoxiu kooler
    wuye nayoomad tamir kone
    کی میاد تعمیر کنه
utility-bill-payment =
    قبض برق
    پرداخت قبض
    قبض برق رو چطور بدم
    قبض آب رو کجا پرداخت کنم
    قبض گاز
    پول برق رو چجوری بدم
    شارژ کارت گاز
    شارژ برق
    قبض رو با وی‌چت میشه داد؟
    پرداخت قبض با علی‌پی
    یه قبض چینی چسبوندن به در نمیفهمم چیه
    قبضم خیلی زیاد اومده
    قبض برق اشتباهه
    شماره اشتراک قبض رو از کجا بیارم
    قبض آب به نام صاحبخونه است
    قبض گرمایش
    یادم رفته قبض بدم
    قبض عقب افتاده
    مهلت پرداخت قبض کی هست
    کنتور آب رو چطور بخونم
    چگونه هزینه آب و برق را اینترنتی پرداخت کنم
    ghabze bargh
    ghabze bargh ro chetori bedam
    ghabze ab ro koja pardakht konam
    ghabze gaz
    poole bargho chejoori bedam
    sharzhe karte gaz
    ba wechat mishe ghabz dad?
    pardakhte ghabz ba alipay
    ghabzam ziad oomade
    shomare eshterak az koja biaram
    ghabze chini nemifahmam
    yadam raft ghabz bedam
    dianfei pardakht
    电费
    水费 قبض آب
    پول آب و گاز
utility-outage =
    برق رفت
    برق نداریم
    برق قطع شده
    برق کل ساختمون رفته
    آب قطعه
    آب نداریم
    آب کی میاد
    آب قطع شده از صبح
    آب گرم نداریم کل ساختمون
    فشار آب کمه
    آب شیر زرد و کثیفه
    گاز قطعه
    گاز نداریم غذا بپزیم
    گاز قطع شده
    اینترنت قطعه
    نت نداریم
    وای فای از دیروز قطعه
    اینترنت کل ساختمون قطع شده
    امروز قطعی برق داریم؟
    اطلاعیه قطع آب
    چرا برق نیست
    برقمو قطع کردن چون پول ندادم
    محله ما تاریکه برق نیست
    برق کی وصل میشه
    از دیشب آب و برق منزل ما قطع است
    bargh raft
    bargh nadarim
    barghe sakhtemoon rafte
    ab ghate
    ab nadarim az sobh
    ab key miad
    abe garm nadarim
    feshare ab kame
    gaz ghat shode
    gaz nadarim ghaza bepazim
    internet ghate
    net nadarim
    wifi ghat shode az dirooz
    bargh key vasl mishe
    chera bargh nist
    停电
    停水
    tingdian shode
    tingshui ta key
    emrooz ghatie bargh darim?
    نت پرید
property-management =
    مدیریت ساختمان
    شرکت مدیریت ساختمان کجاست
    شماره مدیریت ساختمون
    دفتر مدیریت ساختمون
    ساعت کاری مدیریت ساختمان
    物业 کجاست
    物业
    وویه
    شارژ ساختمون
    شارژ ماهانه چقدره
    شارژ ساختمون رو چطور بدم
    پارکینگ
    جای پارک میخوام
    اجاره پارکینگ
    ماشینم رو کجا پارک کنم
    کارت ورود ساختمون
    کارت درم گم شده یکی دیگه میخوام
    کد در ورودی
    ثبت چهره برای در ورودی
    نگهبان
    نگهبان نمیذاره مهمونم بیاد تو
    نگهبان شب کیه
    در مجتمع شب بسته است
    کی راه پله رو تمیز میکنه
    پیک رو راه نمیدن تو
    میخوام خونه رو بازسازی کنم اجازه میخواد؟
    استخر و باشگاه مجتمع
    شکایت از مدیریت ساختمان
    مدیریت هیچ کاری نمیکنه
    لطفا شماره تماس مدیریت مجتمع را بدهید
    modiriate sakhteman
    shomare modiriate sakhtemoon
    wuye
    wuye kojast
    shomare wuye ro bedid
    sharzhe sakhtemoon chande
    wuye fei chande
    sharj mahane
    parking mikham
    jaye park
    mashinamo koja park konam
    karte dar gom shode yeki dige mikham
    kode dare voroodi
    negahban nemizare mehmoonam biad
    negahban
    dare mojtama shabha baste ast
    baoan kojast
    sabte chehre baraye dar
    ki rah pele ro tamiz mikone
    shekayat az wuye
housing-lease =
    اجاره خونه
    خونه میخوام اجاره کنم
    دنبال خونه میگردم
    یه اتاق میخوام
    قرارداد اجاره
    اجاره‌نامه
    صاحبخونه
    صاحبخونه پول پیشمو پس نمیده
    پول پیش
    ودیعه رو چطور پس بگیرم
    صاحبخونه میگه پاشو
    صاحبخونه بیرونم میکنه
    صاحبخونه اجاره رو زیاد کرده
    صاحبخونه بدون اجازه میاد تو
    صاحبخونه تعمیر نمیکنه
    میخوام زودتر از قرارداد بلند شم
    فسخ قرارداد اجاره
    کمیسیون بنگاه
    بنگاهی سرم کلاه گذاشت سر خونه
    هم‌خونه میخوام
    قراردادم فقط چینیه
    ثبت قرارداد اجاره
    خارجی میتونه خونه بخره؟
    خرید آپارتمان
    حقوق مستاجر
    من مستأجر هستم و با موجر اختلاف دارم
    ejare khoone
    khoone mikham ejare konam
    donbale khoone migardam
    ye otagh mikham
    gharardade ejare
    sahebkhoone
    sahebkhoone poole pishamo pas nemide
    poole pish ro chetori pas begiram
    sahabkhoone ejare ro ziad karde
    sahebkhoone mige paaasho boro
    faskhe gharardad
    bongah komision chande
    khareji mitoone khoone bekhare?
    hamkhoone mikham
    房东 poole pish nemide
    租房
    fangdong ejaze mikhad?
    zufang
    موجر ودیعه را برنمی‌گرداند
noise-complaint =
    سر و صدا
    سروصدا زیاده
    همسایه‌ها خیلی سروصدا میکنن
    همسایه بالا سر و صدا میکنه
    صدای موزیک بلند
    آهنگ بلند ساعت دو شب
    هر شب مهمونی میگیرن نمیذارن بخوابیم
    بچه‌های طبقه بالا میدون
    صدای پا از طبقه بالا
    صدای دریل
    یکشنبه صبح دریل میکنن
    سروصدای بازسازی
    سر و صدای ساختمون سازی شب
    از شش صبح کارگرا شروع میکنن
    سگ همسایه تا صبح پارس میکنه
    صدای پارس سگ
    بلندگوی رقص خانوما تو میدون
    کارائوکه بغل خونمون
    رستوران پایین شبا شلوغه
    دزدگیر ماشین هر شب صدا میکنه
    نمیتونم بخوابم از سر و صدا
    از چه ساعتی باید ساکت باشن
    ساعت سکوت
    تمرین پیانو هر شب
    ترقه میزنن شب
    با عرض سلام، مزاحمت صوتی همسایه‌ها آزارم می‌دهد
    sar o seda
    seda ziade
    hamsaye kheili sar o seda mikone
    ahange boland saate 2 shab
    har shab mehmooni migiran nemitoonam bekhabam
    sedaye pa az tabaghe bala
    sedaye deril
    yekshanbe sobh deril mikonan
    sage hamsaye pars mikone ta sobh
    sedaye bazsazi
    sakhteman sazi shab seda mide
    nemitoonam bekhabam az seda
    saate sokoot key hast
    karaoke seda
    噪音
    guangchangwu sedash ziade
    raghse khanooma too meydoon
    خیلی شلوغ میکنن بگید ساکت شن
neighbour-mediation =
    میانجی
    میانجی میخوام
    با همسایه مشکل دارم
    اختلاف با همسایه
    با همسایه دعوام شده
    بحث با همسایه بالایی
    همسایه کفشاشو جلوی در من میذاره
    وسایل همسایه جلوی درمو گرفته
    همسایه گوشیمو شکست پولشو نمیده
    بچه همسایه شیشه رو شکست خسارت نمیدن
    آب از طبقه بالا اومده سقفم خراب شده کی باید بده
    خسارت از همسایه
    همسایه به ماشینم خسارت زده
    سر جای پارک با همسایه بحث داریم
    هم‌اتاقیم سهمشو نمیده
    با هم‌خونه‌ام بحثم شده
    همسایه به من فحش میده
    همسایه با خارجیا بده تبعیض میکنه
    همسایه از بوی غذام شاکیه
    میخوام با همسایه آشتی کنم
    یکی بین ما صحبت کنه
    حل اختلاف
    همسایه دوربین گذاشته رو به در ما
    آب کولر همسایه میریزه رو لباسام
    دوستم پول قرض گرفته پس نمیده
    سوءتفاهم با همسایه به خاطر زبان
    خواهشمندم بین من و همسایه‌ام میانجیگری کنید
    mianji mikham
    ba hamsaye moshkel daram
    ekhtelaf ba hamsaye
    ba hamsaye davam shode
    hamsaye gooshimo shekast poolesh ro nemide
    bacheye hamsaye shishe ro shekast
    ab az tabaghe bala oomade saghfam kharab shod
    khesarat az hamsaye
    hamsaye fohsh mide
    sare jaye park ba hamsaye bahs darim
    hamotaghim sahmesho nemide
    hamsaye az booye ghazam shakie
    yeki beyne ma harf bezane
    mikham ba hamsaye ashti konam
    hale ekhtelaf
    调解
    tiaojie mikham
    hamsaye kafshasho jolo dare man mizare
public-problem-report =
    گزارش مشکل
    چراغ خیابون خرابه
    چراغ کوچه خاموشه
    جاده چاله داره
    آسفالت خرابه
    در منهول نیست خطرناکه
    درخت افتاده وسط راه
    شاخه درخت داره میفته رو زمین بازی
    تاب پارک شکسته
    نیمکت شکسته
    همه جا آشغال ریخته بیرون
    آشغال تو راه پله گذاشتن
    راه پله کثیفه
    راهرو پر از کارتنه
    راه خروج اضطراری بسته است
    ماشین جلوی راه آتش‌نشانی پارک کرده
    دوچرخه‌ها جلوی در رو گرفتن
    دوچرخه اشتراکی پیاده‌رو رو بسته
    پارک غیرقانونی
    سیم برق آویزونه خطرناکه
    از پنجره آشغال پرت میکنن پایین
    تو آسانسور سیگار میکشن
    بوی سیگار تو راهرو
    مدفوع سگ تو پیاده‌رو
    سگ بدون قلاده
    سگ ولگرد
    موش کنار سطل آشغال
    فاضلاب زده بالا تو خیابون
    بوی بد از رودخونه
    سطل زباله پره کسی خالی نمیکنه
    تو راه پله دوچرخه برقی شارژ میکنن خطرناکه
    سنگ نمای ساختمون داره میفته
    شیشه خرده تو زمین بازی
    کپسول آتش نشانی تو راهرو نیست
    چراغ راهنمایی خرابه
    لطفاً رسیدگی کنید پیاده‌رو خراب شده است
    gozareshe moshkel
    cheraghe khiaboon kharabe
    cheraghe kooche khamooshe
    khiaboon chale dare
    dare manhol nist khatarnake
    derakht oftade vasate rah
    tabe park shekaste
    hame ja ashghal rikhte biroon
    ashghal too rah pele gozashtan
    rahro por az kartone
    rahe khorooj baste ast
    docharkheha jolo daro gereftan
    sim bargh avizoone
    too asansor sigar mikeshan
    booye sigar too rahro
    sage velgard
    sage bedoone ghalade
    fazelab zade bala
    satle ashghal pore kasi khali nemikone
    az panjere ashghal part mikonan
    too rah pele motor barghi sharj mikonan
    12345 gozaresh
    mooshe bozorg kenare satl

## Waste and environment

waste-sorting =
    تفکیک زباله
    آشغال
    زباله
    بازیافت
    آشغالا رو چطور جدا کنم
    کدوم سطل
    پلاستیک رو تو کدوم سطل بندازم
    باتری رو کجا بندازم
    باتری کهنه
    داروی تاریخ گذشته رو کجا بریزم
    جعبه پیتزا بازیافت میشه؟
    شیشه رو کجا بندازم
    کارتن
    کاغذ
    پوشک رو کجا میندازن
    خاک گربه
    استخون جزو کدوم زباله است
    پوست تخم مرغ
    تفاله چای
    ته مونده غذا
    زباله تر و خشک
    زباله خطرناک
    لامپ سوخته رو تو کدوم سطل بندازم
    لباس کهنه
    سطل آشغال کجاست
    ساعت بیرون گذاشتن زباله
    کی آشغال بندازم
    جریمه تفکیک نکردن زباله
    روغن سوخته رو چیکار کنم
    سطل سبز و آبی و قرمز
    کیسه زباله از کجا بخرم
    محل جمع‌آوری زباله کجاست
    zobale
    ashghal
    ashghal ro chetori joda konam
    tafkike zobale
    kodoom satl
    pelastik too kodoom satl
    batri ro koja bendazam
    shishe ro koja bendazam
    daroohaye tarikh gozashte
    pooshak koja
    satle ashghal kojast
    key ashghal bendazam
    jarime zobale
    bazyaft
    lebase kohne
    垃圾
    laji fenlei
    laji ro koja bendazam
    roghane sookhte ro chikar konam
bulky-waste =
    مبل کهنه
    مبل قدیمی رو چیکار کنم
    تشک کهنه
    تشک رو کجا بندازم
    وسایل بزرگ
    وسایل قدیمی خونه
    دور انداختن مبل
    یکی بیاد مبل رو ببره
    یخچال کهنه
    یخچال قدیمی رو ببرن
    ماشین لباسشویی قدیمی رو کجا بندازم
    تلویزیون خراب رو کجا میندازن
    زباله الکترونیکی
    کمد کهنه
    تخت شکسته رو کجا بذارم
    میز و صندلی قدیمی
    فرش کهنه
    نخاله ساختمانی
    دوچرخه قدیمی رو دور بندازم
    داریم اسباب کشی میکنیم کلی وسیله دور ریختنی داریم
    محل زباله حجیم کجاست
    زباله حجیم
    هزینه بردن مبل چقدره
    میشه مبل رو پایین بذارم
    چگونه می‌توانم اثاثیه فرسوده را تحویل دهم
    moble kohne
    moble ghadimi ro chikar konam
    toshak kohne koja bendazam
    yakhchale ghadimi ro bebaran
    vasayele bozorg
    door andakhtane mobl
    kamode kohne
    takhte shekaste
    mizo sandali ghadimi
    farshe kohne
    zobale hajim
    nokhale sakhtemani
    yeki biad moblo bebare
    大件垃圾
    dajian laji
    asbab keshi darim kolli vasile
    سمسار

## Health and insurance

find-clinic =
    دکتر
    درمانگاه
    بیمارستان
    یه دکتر میخوام
    نزدیک ترین بیمارستان کجاست
    درمانگاه نزدیک من
    مرکز بهداشت کجاست
    دکتر انگلیسی زبان
    دکتر فارسی زبان
    بیمارستان بین‌المللی
    مترجم بیمارستان
    چطور نوبت دکتر بگیرم
    نوبت بیمارستان
    متخصص اطفال
    دکتر کودکان
    دندانپزشک
    دندونم درد میکنه
    دکتر زنان
    چشم پزشک
    دکتر پوست
    سرما خوردم
    تب و سرفه دارم
    بچم تب داره
    دل درد دارم
    کمرم درد میکنه کدوم دکتر برم
    حالم خوب نیست
    مریضم
    سرم درد میکنه
    داروخانه
    داروخانه شبانه‌روزی
    دارو میخوام بخرم
    نسخه دارم
    قرص فشار خونم تموم شده از کجا بگیرم
    آزمایش خون
    چکاپ
    سونوگرافی بارداری
    طب سنتی چینی
    طب سوزنی
    مچ پام پیچ خورده
    آنفولانزا
    سلام خسته نباشید، برای معاینه کجا باید مراجعه کنم
    doktor
    doctor mikham
    darmangah
    bimarestan
    nazdiktarin bimarestan kojast
    doktore englisi zaban
    nobate doktor
    doktore atfal
    dandoonpezeshk
    dandoonam dard mikone
    doktore zanan
    sarma khordam
    tab va sorfe daram
    bacham tab dare
    delam dard mikone
    kamaram dard mikone
    halam khoob nist
    marizam
    darookhane
    daroo mikham
    azmayeshe khoon
    pam pich khorde
    yiyuan kojast
    挂号
    guahao chetori
    医院
medical-insurance =
    بیمه درمانی
    بیمه سلامت
    بیمه دارم؟
    بیمه‌ام پول بیمارستان رو میده؟
    پول بیمارستان رو از بیمه چطور بگیرم
    هزینه درمان رو پس بگیرم
    کارت بیمه
    کارت بیمه درمانیم کار نمیکنه
    医保
    بیمه دانشجویی
    بیمه دانشگاه
    بیمه برای بچه‌هام
    بیمه خانواده
    بیمه نوزاد
    بیمه خصوصی درمان
    بیمه مسافرتی قبوله تو بیمارستان؟
    خارجیا میتونن بیمه درمانی بگیرن؟
    بیمه درمانی چقدر پول میخواد
    بیمه دندون رو پوشش میده؟
    بیمه زایمان رو پوشش میده؟
    کارمو ول کردم بیمه درمانیم قطع شد
    بیمه تکمیلی
    بیمه ایران اینجا معتبره؟
    آیا بیمه درمانی هزینه عمل جراحی را می‌پردازد
    bime darmani
    bimeye darmani daram?
    bimam poole bimarestan ro mide?
    poole bimarestano az bime chetori begiram
    karte bime
    yibao
    yibao chie
    bimeye daneshjooyi
    bime baraye bacheham
    bimeye khanevade
    khareji mitoone bimeye darmani begire?
    bime dandoon ro mide?
    bimeye iran inja motabare?
    karte bime too bimarestan kar nemikone
    bime takmili
social-insurance =
    بیمه اجتماعی
    تامین اجتماعی
    بازنشستگی
    حقوق بازنشستگی
    بیمه بازنشستگی
    پنج بیمه
    بیمه بیکاری
    بیکار شدم پول میدن؟
    سر کار آسیب دیدم بیمه کار
    کارت تأمین اجتماعی
    کارت تامین اجتماعی رو چطور بگیرم
    شماره تامین اجتماعی
    شرکتم بیمه‌ام نکرده
    کارفرما حق بیمه نمیده
    چقدر از حقوقم بابت بیمه کم میشه
    از چین میرم پول بیمه‌ام رو پس میدن؟
    برداشت پول بازنشستگی
    انتقال بیمه به شهر دیگه
    صندوق مسکن
    مرخصی زایمان حقوق داره؟
    خارجی ها باید بیمه اجتماعی بدن؟
    سابقه بیمه‌ام رو چطور ببینم
    社保
    shebao
    shebao kart
    bime ejtemaei
    tamin ejtemaei
    bazneshastegi
    bime bikari
    bikar shodam pool midan?
    sherkatam bime nakarde
    az chin miram poole bimamo pas midan?
    karte tamin ejtemaei ro chetori begiram
    sandoghe maskan
    gongjijin
    12333
    cheghadr az hoghoogham bime kam mishe
    sabeghe bimam
vaccination =
    واکسن
    واکسیناسیون
    واکسن بچه
    واکسن بچم رو کجا بزنم
    برنامه واکسن کودکان
    کارت واکسن
    دفترچه واکسن
    واکسن آنفولانزا
    واکسن کرونا
    واکسن HPV
    واکسن هاری
    سگ گازم گرفت واکسن هاری کجا بزنم
    گربه چنگم زد آمپول هاری
    واکسن کزاز
    واکسن هپاتیت
    فلج اطفال
    واکسن سرخک
    واکسن سالمندان
    واکسن رایگانه؟
    نوبت واکسن
    گواهی واکسن برای مهدکودک
    بچم سه ماهشه کدوم واکسن رو باید بزنه
    کارت واکسن ایرانی رو ترجمه کنم؟
    برای تزریق واکسن فرزندم کجا مراجعه کنم
    vaksan
    vaxan bache
    vaksane bacham ro koja bezanam
    vaksinasion
    karte vaksan
    vaksane anfoolanza
    vaksane corona
    vaksane hari
    sag gazam gereft vaksan kojast
    nobate vaksan
    vaksan majanie?
    bacham 3 mahashe kodoom vaksan
    疫苗
    yimiao
    da yimiao koja
    daftarche vaksan
    ampoole kozaz
mental-health-support =
    افسردگی
    افسرده‌ام
    خیلی ناراحتم
    حالم بده روحی
    استرس دارم
    استرسم خیلی زیاده
    اضطراب
    اضطراب دارم
    حمله پنیک
    تنهام
    خیلی احساس تنهایی میکنم
    دلم برای خونه تنگ شده
    دلتنگم
    غربت اذیتم میکنه
    روانشناس
    روانشناس فارسی زبان
    مشاور میخوام
    مشاوره
    روانپزشک
    یکی باشه باهاش درد دل کنم
    با یکی حرف بزنم حالم خوب نیست روحیم خرابه
    هر روز گریه میکنم
    شبا از فکر و خیال خوابم نمیبره
    بی‌خوابی و نگرانی
    حوصله هیچی ندارم
    احساس پوچی میکنم
    بعد زایمان افسرده شدم
    پسر نوجوونم افسرده است
    بچم تو مدرسه مسخره میشه ناراحته
    مادرم فوت کرده داغونم
    جدا شدم حالم داغونه
    ترک اعتیاد
    مشکل الکل
    خط مشاوره روانی
    12356
    از نظر روحی به کمک نیاز دارم
    afsordegi
    afsordam
    kheili narahatam
    estres daram
    ezterab daram
    tanham
    kheili tanham inja
    delam baraye khoone tang shode
    deltangam
    ravanshenas
    ravanshenase farsi zaban
    moshaver mikham
    moshavere
    har rooz gerye mikonam
    shabha khabam nemibare az fekr
    hoseleye hichi nadaram
    halam kharabe roohi
    mikham ba yeki dardodel konam
    hamleye panik
    心理咨询
    xinli zixun
    tarke etiad
elderly-care =
    سالمند
    مراقبت از سالمند
    کمک به سالمندان
    مادر پیرم کمک میخواد
    پدرم پیره کمک تو خونه میخواد
    پرستار سالمند
    پرستار تو خونه
    خانه سالمندان
    غذاخوری سالمندان
    غذا برای پیرها
    غذا میارن در خونه برای سالمند؟
    مرکز روزانه سالمندان
    کارت سالمندی
    کارت اتوبوس سالمندان
    ویلچر
    ویلچر امانت میدید؟
    کمک به معلولین
    بچه معلول دارم
    پدرم آلزایمر داره مراقب میخوام
    تنها زندگی میکنم ۷۸ سالمه
    همسایه پیرم تنهاست کمک میخواد
    بازنشسته‌ام برای خرید کمک میخوام
    کسی مادربزرگم رو ببره بیمارستان همراهی
    دکمه اضطراری برای سالمند تنها
    من سالخورده هستم و به مراقبت در منزل نیاز دارم
    salmand
    moraghebat az salmand
    madare piram komak mikhad
    pedaram pire parastar mikham
    parastar too khoone
    khaneye salmandan
    ghazakhori salmandan
    ghaza baraye pira
    vilcher
    vilcher amanat midid?
    karte salmandi
    bazneshastam baraye kharid komak mikham
    hamsaye piram tanhast
    komak be maloolin
    养老
    yanglao
    laoren shitang

## Children and language

school-enrolment =
    مدرسه
    ثبت نام مدرسه
    بچمو کجا ثبت نام کنم مدرسه
    ثبت‌نام دخترم تو مدرسه
    دبستان
    راهنمایی
    دبیرستان
    مهدکودک
    مهد کودک نزدیک اینجا
    پیش دبستانی
    مدرسه بین‌المللی
    شهریه مدرسه بین المللی
    مدرسه دولتی خارجیا رو قبول میکنه؟
    بچم میتونه بره مدرسه چینی؟
    مدرسه ایرانی
    محدوده مدرسه ما کدومه
    مدارک ثبت نام مدرسه
    مهلت ثبت نام مدرسه
    مدرسه از کی شروع میشه
    پسرم شش سالشه کلاس اول
    عوض کردن مدرسه
    سرویس مدرسه
    اردوی تابستونی
    معلم خصوصی برای بچم
    اداره آموزش
    دانشگاه ججیانگ
    بورسیه
    مدرسه استثنایی
    پرستار بچه میخوام
    فرزندم را در کدام مدرسه می‌توانم ثبت‌نام کنم
    madrese
    sabte name madrese
    bachamo koja sabte nam konam
    mahdekoodak
    mahde koodak nazdik inja
    dabestan
    dabirestan
    madrese beinolmelali
    shahrie madrese
    bacham mitoone bere madrese chini?
    madarek sabte nam madrese
    pesaram 6 salashe kelase aval
    madrese az key shoroo mishe
    servise madrese
    moalem khosoosi baraye bacham
    幼儿园
    youeryuan
    xuexiao baraye khareji
    parastare bache mikham
    daneshgah boorsie
language-class =
    کلاس زبان
    کلاس چینی
    میخوام چینی یاد بگیرم
    آموزش زبان چینی
    کلاس چینی برای خارجیا
    کلاس رایگان چینی
    معلم چینی
    معلم خصوصی چینی
    کلاس ماندارین
    آزمون HSK
    آمادگی HSK
    کلاس عصر زبان
    کلاس چینی آخر هفته
    کلاس چینی برای بچه‌ها
    کلاس چینی برای همسرم
    تبادل زبان
    پارتنر زبان برای تمرین مکالمه
    چینیمو تقویت کنم
    مکالمه چینی تمرین کنم
    خوشنویسی چینی
    کلاس چینی چنده
    کی کلاس زبان شروع میشه
    ثبت نام کلاس چینی
    مبتدی هستم صفرم
    در محله دوره آموزش زبان برگزار می‌شود؟
    kelase zaban
    kelase chini
    mikham chini yad begiram
    amoozeshe chini
    kelase chini majani
    moaleme chini
    HSK
    kelase chini baraye bache ha
    tabadole zaban
    kelase chini chande
    key kelas shoroo mishe
    sabtename kelase chini
    mobtadiam sefram
    chinimo taghviat konam
    xue zhongwen
    中文课
    hanyu yad begiram
    کلاس انگلیسی

## Daily life

driving-licence =
    گواهینامه
    گواهینامه رانندگی
    چطور گواهینامه چینی بگیرم
    تبدیل گواهینامه ایرانی
    با گواهینامه خارجی میشه رانندگی کرد؟
    گواهینامه بین‌المللی معتبره؟
    رانندگی در چین
    امتحان آیین‌نامه
    امتحان آیین نامه به انگلیسی
    آموزشگاه رانندگی
    تمدید گواهینامه
    گواهینامه‌ام گم شده
    ترجمه گواهینامه
    معاینه پزشکی برای گواهینامه
    اجاره ماشین
    ماشین میخوام بخرم
    پلاک ماشین
    معاینه فنی
    بیمه ماشین
    جریمه رانندگی
    جریمه سرعت گرفتم
    گواهینامه موتور
    با مجوز موقت میشه رانندگی کرد؟
    نمره منفی گواهینامه
    برای تعویض گواهینامه به کجا مراجعه کنم
    govahiname
    govahiname ranandegi
    govahiname irani ro tabdil konam
    ba govahiname khareji mishe ranandegi kard?
    govahiname beinolmelali motabare?
    emtehane ayin name
    amoozeshgahe ranandegi
    tamdide govahiname
    ejare mashin
    pelake mashin
    jarimeye ranandegi
    jarimeye sorat
    驾照
    jiazhao
    che guan suo kojast
    bimeye mashin
    mikham mashin bekharam
ebike-rules =
    دوچرخه برقی
    موتور برقی
    قوانین موتور برقی
    موتور برقی پلاک میخواد؟
    پلاک دوچرخه برقی
    ثبت موتور برقی
    کجا موتور برقی شارژ کنم
    شارژ دوچرخه برقی
    ایستگاه شارژ
    باتری رو تو خونه شارژ کنم؟
    دوچرخه برقی رو میشه برد تو آسانسور؟
    باتری موتور رو ببرم بالا
    کلاه ایمنی
    کلاه اجباریه؟
    جریمه کلاه
    میشه دو نفره سوار شد
    بچمو سوار موتور برقی کنم؟
    موتورم رو پلیس برده
    پارک موتور برقی
    خرید موتور برقی
    موتور برقی دست دوم
    اسکوتر برقی مجازه؟
    سن سوار شدن موتور برقی
    گواهینامه برای دوچرخه برقی لازمه؟
    motor barghi
    docharkhe barghi
    pelake motor barghi
    motor barghi pelak mikhad?
    koja motor barghi sharj konam
    istgahe sharzh
    batri ro too khoone sharzh konam?
    motor ro bebaram too asansor?
    kolah imeni ejbarie?
    jarimeye kolah
    kharide motor barghi
    motor barghi daste dovom
    motoram ro polis gerefte
    eskooter barghi mojaze?
    电动车
    diandongche
    ebike charge koja
    parke motor barghi
public-transport =
    مترو
    اتوبوس
    تاکسی
    چطور سوار مترو بشم
    نقشه مترو
    قیمت بلیط مترو
    آخرین مترو کی هست
    ایستگاه اتوبوس
    کدوم اتوبوس میره ایستگاه قطار
    تو اتوبوس چطور پول بدم
    کارت اتوبوس
    کارت مترو
    چطور برم فرودگاه
    اتوبوس فرودگاه
    چطور تاکسی بگیرم
    دیدی
    راننده تاکسی نمیفهمه چی میگم
    بلیط قطار
    بلیط قطار با پاسپورت
    قطار سریع‌السیر
    ایستگاه قطار شرقی
    دوچرخه عمومی
    دوچرخه کرایه‌ای
    دوچرخه اشتراکی رو چطور بگیرم
    دریاچه غربی چطور برم
    چقدر راهه تا مرکز شهر
    تخفیف دانشجویی مترو
    ساعت کار مترو
    پرواز
    از این‌جا تا فرودگاه با چه وسیله‌ای بروم
    metro
    otoboos
    taxi
    chetori savare metro besham
    gheymate belite metro
    akharin metro key hast
    istgahe otoboos
    karte metro
    chetori beram foroodgah
    chetori taxi begiram
    didi chetori kar mikone
    belite ghatar
    belite ghatar ba pasport
    ghatare sari
    docharkhe omoomi
    docharkhe kerayei
    daryache gharbi chetori beram
    地铁
    ditie
    gongjiao
    gaotie belit
bank-account =
    حساب بانکی
    بانک
    افتتاح حساب
    چطور حساب بانکی باز کنم
    با پاسپورت میشه حساب باز کرد؟
    کدوم بانک به ایرانیا حساب میده
    بانک برای خارجی‌ها
    مدارک حساب بانکی
    کارت بانکی
    کارتم بلوکه شده
    کارتم رو دستگاه خورد
    عابر بانک
    خودپرداز
    پول نقد بگیرم
    تبدیل پول
    صرافی
    دلار به یوان
    پول بفرستم ایران
    حواله پول
    انتقال پول به خارج
    حسابم مسدود شده
    حسابم بسته شده پاسپورت جدید
    پاسپورت جدیدمو تو بانک ثبت کنم
    رمز کارتمو یادم رفته
    بستن حساب
    وام
    اینترنت بانک
    حساب حقوق
    برای گشایش حساب چه مدارکی لازم است
    hesabe banki
    bank
    chetori hesab baz konam
    ba passport mishe hesab baz kard?
    kodoom bank be irania hesab mide
    karte banki
    kartam bloke shode
    kartam ro dastgah khord
    aber bank
    tabdile pool
    sarrafi
    dolar be yuan
    pool befrestam iran
    havale
    hesabam masdood shode
    ramze kartam yadam rafte
    银行
    yinhang
    yinhangka mikham
    vam
sim-internet =
    سیم کارت
    سیمکارت میخوام
    سیم کارت از کجا بخرم
    شماره چینی
    شماره موبایل چینی بگیرم
    بسته اینترنت
    شارژ موبایل
    شارژ سیم کارت
    سیم کارتم کار نمیکنه
    سیم کارتم قطع شده
    شماره‌ام مسدود شده
    چاینا موبایل
    چاینا یونیکام
    ایسیم
    سیم کارت با پاسپورت
    ثبت سیم کارت به نام خودم
    اینترنت خونه
    وای فای بگیرم برای خونه
    نصب وای فای
    مودم
    اینترنتم کنده
    سرعت نت پایینه
    رمز وای فای
    وی پی ان
    فیلترشکن
    گوگل باز نمیشه
    واتساپ کار نمیکنه
    تلگرام باز نمیشه
    کد تایید پیامک نمیاد
    لغو سیم کارت
    رومینگ
    برای خرید سیم‌کارت چه مدارکی لازم است
    simcart
    sim kart az koja bekharam
    shomare chini begiram
    baste internet
    sharje mobile
    sim kartam kar nemikone
    shomaram masdood shode
    internete khoone
    wifi begiram
    nasbe wifi
    netam konde
    ramze wifi
    vpn
    filtershekan
    google baz nemishe
    whatsapp kar nemikone
    telegram baz nemishe
    kode taeed nemiad
    宽带
    kuandai
    shouji ka
mobile-payment =
    علی پی
    وی‌چت پی
    پرداخت با موبایل
    چطور از علی‌پی استفاده کنم
    کارتمو به علی پی وصل کنم
    کارت خارجی تو وی‌چت
    ویزا کارت تو علی پی
    مسترکارت قبول میکنه؟
    کارت بانکیم قبول نمیشه تو علی‌پی
    پرداخت با کیو آر کد
    اسکن کنم پول بدم
    پرداختم انجام نشد
    علی پی کار نمیکنه
    وی‌چتم قفل شده
    احراز هویت وی‌چت
    احراز هویت علی پی با پاسپورت
    سقف پرداخت علی‌پی
    کارمزد وی‌چت پی
    نقد میشه پول داد؟
    مغازه‌ها پول نقد میگیرن؟
    کیف پول وی‌چت
    پول بفرستم با وی‌چت
    ثبت نام وی‌چت
    یوان دیجیتال
    چگونه با تلفن همراه خرید خود را پرداخت کنم
    alipay
    wechat pay
    ba mobile pardakht konam
    chetori alipay ro rah bendazam
    kartamo be alipay vasl konam
    karte khareji too wechat
    pardakht anjam nashod
    alipay kar nemikone
    wechatam ghofl shode
    ehraze hoviate alipay
    saghfe pardakht chande
    karmozd dare?
    naghd mishe pool dad?
    kharid ba QR code
    支付宝
    zhifubao
    weixin zhifu
    hongbao befrestam
tax =
    مالیات
    مالیات بر درآمد
    باید مالیات بدم؟
    چقدر مالیات میدم
    نرخ مالیات
    اظهارنامه مالیاتی
    اظهارنامه رو چطور پر کنم
    برگشت مالیات
    پس گرفتن مالیات
    اپ مالیات
    اداره مالیات
    شماره اداره مالیات
    گواهی مالیات
    کد مالیاتی
    مالیات ۱۸۳ روز
    مقیم مالیاتی
    مالیات مضاعف
    معافیت مالیاتی برای خارجی
    مالیات حقوق
    مالیات عیدی و پاداش
    فاپیائو
    فاکتور رسمی
    تسویه سالانه مالیات
    کارفرما مالیات زیادی کم میکنه
    آیا باید بابت درآمدم مالیات بپردازم
    maliat
    maliat bar daramad
    bayad maliat bedam?
    cheghadr maliat midam
    ezharname maliati
    bargashte maliat
    edare maliat
    maliate hoghoogh
    kode maliati
    moafiate maliati
    maliate 183 rooz
    发票
    fapiao
    个税 maliat
    12366
    appe maliat
customs-post =
    پست
    اداره پست کجاست
    بسته
    بسته پستی
    بستم گیر کرده گمرک
    گمرک
    عوارض گمرکی
    گمرک پاسپورتمو میخواد
    ترخیص کالا
    بسته بفرستم ایران
    پست به ایران
    وسایلمو بفرستم کشورم
    باربری به خارج
    پیک
    بستمو از کجا تحویل بگیرم
    کد تحویل بسته
    بسته‌ام نرسیده
    پیگیری بسته
    کد رهگیری
    دی اچ ال
    تمبر
    نامه بفرستم
    کد پستی
    آدرسم به چینی چی میشه
    مرجوع کردن بسته
    دارو با پست میشه فرستاد؟
    چقدر پول نقد میشه آورد چین
    سیگار و مشروب چقدر میشه آورد
    بسته تائوبائو
    پیک زنگ میزنه چینی حرف میزنه
    بسته من از خارج هنوز نرسیده است
    post
    edare post kojast
    baste
    bastam gomrok gir karde
    gomrok
    avareze gomroki
    baste befrestam iran
    bastam nareside
    bastamo az koja begiram
    kode tahvile baste
    kode rahgiri
    kode posti
    快递
    kuaidi kojast
    kuaidi nareside
    cainiao
    shunfeng zang bezanam
    adresam be chini chi mishe
    daroo ba post mishe ferestad?
pet-registration =
    ثبت سگ
    سگ
    مجوز سگ
    شناسنامه سگ
    سگ دارم باید ثبتش کنم؟
    توله سگ گرفتم
    گربه رو باید ثبت کنم؟
    نگه داشتن سگ مجازه؟
    حیوون خونگی تو ساختمون مجازه؟
    نژاد ممنوع سگ
    سگ بزرگ میشه نگه داشت
    هزینه ثبت سگ
    واکسن سگ
    قلاده
    کی میشه سگ رو برد بیرون
    ساعت گردوندن سگ
    پارک سگ
    پوزه بند
    سگ تو آسانسور
    سگمو بیارم چین
    گربه‌مو ببرم ایران
    قرنطینه حیوانات
    دامپزشک
    دامپزشکی
    گربم مریضه
    سگم مریض شده دکتر
    میکروچیپ
    جریمه سگ بدون مجوز
    خرگوش میشه نگه داشت؟
    می‌خواهم سگم را به طور قانونی ثبت کنم
    sabte sag
    sag daram bayad sabt konam?
    mojaveze sag
    toole sag gereftam
    gorbe ro bayad sabt konam?
    heyvoone khoonegi mojaze?
    nezhade mamnooe sag
    hazineye sabte sag
    key mishe sag ro bord biroon
    dampezeshk
    gorbam marize
    sagam mariz shode
    sagamo biaram chin
    ghalade sag
    狗证
    gou zheng
    chongwu yiyuan
lost-and-found =
    گم شده
    اشیای گمشده
    کلیدم گم شده
    کلیدمو گم کردم
    کیف پولم گم شده
    گوشیم گم شده
    گوشیمو تو تاکسی جا گذاشتم
    کیفمو تو اتوبوس جا گذاشتم
    کوله‌مو تو مترو جا گذاشتم
    چترم گم شده
    عینکم رو گم کردم
    ایرپادم گم شده
    حلقه‌ام گم شده
    ساعتم رو گم کردم
    کارت دانشجوییم گم شده
    کارت اتوبوسم گم شده
    لپ تاپم رو تو ماشین جا گذاشتم
    گربم گم شده
    سگم گم شده
    گربم فرار کرده
    یه کلید پیدا کردم
    یه کیف پول پیدا کردم
    یه گوشی پیدا کردم به کی بدم
    یه سگ پیدا کردم
    چیزی که پیدا کردم رو کجا تحویل بدم
    کسی کلید منو پیدا نکرده؟
    دفتر اشیای گمشده
    چمدونم گم شد تو ایستگاه
    اسباب بازی بچم تو پارک جا موند
    وسیله‌ای را که گم کرده‌ام از کجا پیگیری کنم
    kelidam gom shode
    kelidamo gom kardam
    kife poolam gom shode
    gooshim gom shode
    gooshimo too taxi ja gozashtam
    kifam too otoboos ja moond
    eynakam gom shode
    karte daneshjooyim gom shode
    gorbam gom shode
    sagam gom shode
    ye kelid peyda kardam
    ye kife pool peyda kardam
    ye gooshi peyda kardam be ki bedam
    chamedoonam gom shod
    vasileye gomshode
    失物招领
    shiwu zhaoling
    chatramo ja gozashtam
consumer-complaint =
    شکایت از مغازه
    جنس خراب خریدم
    جنسی که خریدم خرابه
    مغازه پس نمیگیره
    پولمو از فروشنده پس بگیرم
    پس دادن جنس
    مرجوع کردن خرید
    فروشنده پول رو پس نمیده
    تائوبائو پولمو پس نمیده
    جنس تقلبی
    جنس قلابی فروخت بهم
    کیفیت بد
    گارانتی
    باشگاه بسته شد پولمو نداد
    شهریه آموزشگاه رو پس نمیدن
    رستوران گرون حساب کرد
    تاکسی زیادی پول گرفت
    هتل پول رو برنمیگردونه
    غذای تاریخ گذشته
    تو غذام سوسک بود
    سفارش غذام نیومد
    غذا رو اشتباه آوردن
    حقوق مصرف‌کننده
    تبلیغ دروغ
    هفت روز مرجوعی
    گوشی دست دوم رو به جای نو فروخت
    از فروشگاه اینترنتی شکایت دارم رسیدگی کنید
    shekayat az maghaze
    jense kharab kharidam
    maghaze pas nemigire
    foroshande poolamo pas nemide
    poolamo pas begiram az foroshgah
    taobao poolamo nemide
    jense taghalobi
    bashgah baste shod poolamo nadad
    resturan geroon hesab kard
    taxi ziadi pool gereft
    sefareshe ghazam nayoomad
    garanti
    hoghooghe masrafkonande
    退款
    tuikuan nemidan
    12315
    tousu az maghaze
scam-report =
    کلاهبرداری
    کلاهبردار
    سرم کلاه گذاشتن
    سرم کلاه رفته
    پول فرستادم طرف بلاکم کرد
    پول ریختم به حساب یه کلاهبردار
    این کلاهبرداریه؟
    تماس مشکوک
    یکی زنگ زده میگه پلیسه پول میخواد
    یکی میگه از سفارته پول میخواد
    پیامک مشکوک
    رو لینک مشکوک زدم
    کد تاییدمو دادم به یکی
    رمز کارتمو دادم
    از حسابم پول برداشتن
    پولم از کارت رفته
    وی‌چتم هک شده
    هکم کردن
    فیشینگ
    دوستی اینترنتی ازم پول خواست
    سرمایه‌گذاری قلابی
    کلاهبرداری رمزارز
    بیت کوین پولمو بردن
    کار اینترنتی ودیعه میخواد
    صاحبخونه قلابی پول پیش گرفت
    اخاذی
    عکسامو دارن پول میخوان اخاذی میکنن
    میگن جایزه بردی
    با پاسپورتم سوءاستفاده کردن
    خط ضد کلاهبرداری
    از من کلاهبرداری شده است، چه کنم
    kolahbardari
    saram kolah gozashtan
    saram kolah rafte
    pool ferestadam blockam kard
    in kolahbardarie?
    yeki zang zade mige polise pool mikhad
    tamase mashkook
    payamake mashkook
    roo linke mashkook zadam
    kode taeedam ro dadam be yeki
    az hesabam pool bardashtan
    wechatam hack shode
    hackam kardan
    sarmayegozari ghollabi
    ekhazi mikonan
    migan jayeze bordi
    诈骗
    zhapian
    pianzi poolamo bord
    96110
    fishing

## Community and self-governance

community-office =
    دفتر محله
    دفتر محله کجاست
    آدرس دفتر محله
    کمیته ساکنان
    کمیته ساکنان محله کجاست
    شماره کمیته محله
    居委会
    社区
    ساعت کار
    ساعت کاری دفتر
    کی بازین
    شنبه بازین؟
    امروز بازید؟
    دفتر کی میبنده
    وقت ناهار تعطیله؟
    آدرستون کجاست
    کجا هستید
    شماره تلفنتون چنده
    چطور با دفتر تماس بگیرم
    ایمیل محله
    کسی اونجا انگلیسی بلده؟
    اونجا به چه زبونایی صحبت میکنن
    رئیس محله کیه
    دفتر ناحیه
    دفتر ناحیه کجاست
    کمیته ساکنان چیکار میکنه
    محله چه خدماتی داره
    من جزو کدوم محله‌ام
    گواهی سکونت از محله
    مهر محله میخوام
    نامه از محله لازم دارم
    عید چین دفتر تعطیله؟
    نشانی و ساعات کار دفتر را می‌خواستم
    daftare mahale
    daftare mahale kojast
    adrese daftar
    komiteye sakenan kojast
    juweihui
    juweihui kojast
    shequ kojast
    shomare shequ
    saate kari daftar
    key bazin
    shanbe bazin?
    emrooz bazid?
    daftar key mibande
    shomare telefonetoon
    koja hastid
    kasi oonja englisi balade?
    raeese mahale kie
    govahi sokoonat az mahale
    jiedao kojast
    eide chin daftar tatile?
    mahale che khadamati dare
community-events =
    برنامه‌های محله
    رویداد
    برنامه این هفته چیه
    آخر هفته چه خبره
    مراسم
    جشن
    جشن عید چین
    جشنواره
    جشن نوروز
    نوروز برنامه دارید؟
    شب یلدا
    برنامه برای بچه‌ها
    فعالیت خانوادگی
    جشن فانوس
    کلاس آشپزی
    دامپلینگ درست کردن
    مراسم چای
    میخوام دوست پیدا کنم
    کجا میشه با مردم آشنا شد
    آشنایی با همسایه‌ها
    خارجی‌های دیگه رو کجا ببینم
    فوتبال
    بسکتبال
    بدمینتون
    یوگا
    تای چی
    کلاس رقص
    گروه کر
    کنسرت
    شب فیلم
    کارگاه صنایع دستی
    تقویم برنامه‌ها
    ثبت نام برنامه
    برنامه بعدی کی هست
    اردو
    برنامه رایگانه؟
    بچه هم میشه آورد؟
    کتابخونه
    لطفاً برنامه‌های فرهنگی این ماه را بفرمایید
    barname haye mahale
    akhare hafte che khabare
    barnameye in hafte chie
    jashne eid chin
    jashne nowrooz
    barname baraye bache ha
    kelase ashpazi
    mikham doost peyda konam
    ba hamsayeha ashna besham
    football
    yoga
    badminton
    barnameye badi key hast
    sabte name barname
    ordoo
    majanie barname?
    活动
    huodong
    ketabkhoone
    che jashni darid
volunteer-signup =
    داوطلب
    میخوام داوطلب بشم
    چطور داوطلب بشم
    ثبت نام داوطلب
    کار داوطلبانه
    میخوام کمک کنم به محله
    میتونم ترجمه کنم برای بقیه
    مترجم داوطلب
    فارسی و چینی بلدم میتونم کمک کنم
    به سالمندا کمک کنم
    به درس بچه‌ها کمک کنم
    رایگان انگلیسی درس میدم
    میتونم فارسی درس بدم
    معلم داوطلب
    داوطلب برای جشن
    داوطلب نظافت
    گواهی داوطلبی
    ساعت داوطلبی
    دانشجوی داوطلب
    خیریه
    کمک مالی
    لباس اهدا کنم
    کتاب اهدا کنم
    اهدای خون
    وقت آزاد دارم میخوام کار مفیدی بکنم
    خارجی میتونه داوطلب بشه؟
    پزشک هستم و مایلم داوطلبانه خدمت کنم
    davtalab
    mikham davtalab besham
    chetori davtalab besham
    kare davtalabane
    mikham be mahale komak konam
    mitoonam tarjome konam baraye baghie
    motarjeme davtalab
    mitoonam farsi dars bedam
    majani englisi dars midam
    be salmanda komak konam
    kheyrie
    lebas ehda konam
    ahdaye khoon
    志愿者
    zhiyuanzhe
    vaghte azad daram mikham komak konam
    govahie davtalabi
suggestion =
    پیشنهاد
    پیشنهاد دارم
    یه پیشنهاد دارم
    یه ایده دارم
    ایده برای محله
    پیشنهاد میکنم نیمکت بیشتر بذارید
    درخت بیشتر بکارید
    کاش زمین بازی داشتیم
    تابلوی انگلیسی بذارید لطفا
    اطلاعیه‌ها رو ترجمه کنید
    اطلاعیه فارسی هم بذارید
    چراغ بیشتر تو پارک بذارید
    زمین بسکتبال بسازید
    جای پارک بیشتر
    جای شارژ موتور بیشتر بذارید
    گل بکارید تو حیاط
    سرعت‌گیر نزدیک مدرسه بذارید
    باشگاه ورزشی لازم داریم
    نمازخونه تو محله باشه خوبه
    یکشنبه هم باز باشید
    انتقاد و پیشنهاد
    صندوق پیشنهادات
    نظرم اینه که خدماتتون بهتر بشه
    از خدمات شما ناراضی‌ام
    شکایت از کارمند
    تشکر از کارمندها تقدیر
    رباتتون بهتر بشه
    پیشنهاد می‌کنم برای بهبود محله جلسه ماهانه بگذارید
    pishnahad
    ye pishnahad daram
    ye ide daram
    pishnahad mikonam nimkat bezarid
    derakhte bishtar bekarid
    kash zamine bazi dashtim
    tabloye englisi bezarid
    etelaiyeha ro tarjome konid
    cheraghe bishtar too park
    jaye parke bishtar
    soratgir bezarid nazdike madrese
    namazkhoone bashe khoobe
    yekshanbe ham baz bashid
    enteghad daram
    shekayat az karmand
    建议
    jianyi daram
    robotetoon behtar beshe
public-consultation =
    نظرخواهی
    نظرسنجی
    جلسه ساکنان
    جلسه اهالی کی هست
    میتونم بیام جلسه محله؟
    خارجی‌ها میتونن رأی بدن؟
    رای
    میتونم رای بدم؟
    کجا رأی بدم
    انتخابات محله
    انتخابات کمیته ساکنان
    پرسشنامه
    کدوم نظرسنجی بازه
    نظرمو درباره طرح پارکینگ بگم
    نظرم درباره بازسازی
    درباره پارکینگ چی تصمیم گرفتن
    نصب آسانسور تو ساختمون قدیمی رای‌گیری
    با نصب آسانسور مخالفم
    با طرح موافقم
    مخالف طرح هستم
    بحث درباره قوانین جدید
    تصمیم‌ها چطور گرفته میشه
    بودجه محله
    نتیجه رأی‌گیری
    میخوام تو جلسه حرف بزنم
    طومار
    امضا جمع کنیم
    مایلم در تصمیم‌گیری‌های محله شرکت کنم
    nazarkhahi
    nazarsanji
    jaleseye sakenan key hast
    mitoonam biam jaleseye mahale?
    khareji mitoone ray bede?
    ray bedam
    entekhabate mahale
    porseshname
    nazaramo darbareye tarhe parking begam
    ba nasbe asansor mokhalefam
    ba tarh movafegham hastam
    natijeye ray giri
    tasmim gereftan darbareye parking
    议事
    minyi
    mikham too jalese harf bezanam
    emza jam konim
legal-aid =
    وکیل
    وکیل میخوام
    وکیل رایگان
    وکیل انگلیسی زبان
    مشاوره حقوقی
    سوال حقوقی دارم
    کمک حقوقی
    مشکل قانونی دارم
    رئیسم حقوقمو نمیده
    حقوقمو ندادن
    دستمزد عقب افتاده
    اخراج شدم
    بی دلیل اخراجم کردن
    اختلاف با کارفرما
    قرارداد کار مشکل داره
    میخوام شکایت کنم دادگاه
    دادگاه
    نامه از دادگاه اومده
    احضاریه
    دفترخانه
    تصدیق مدارک
    وکالتنامه
    ترجمه رسمی
    ارث
    وصیت‌نامه
    حضانت بچه
    نفقه
    دوستم دستگیر شده
    دوستم رو بازداشت کردن
    قراردادمو یکی چک کنه
    حقم رو میخوام بدونم
    برای طرح دعوی به راهنمایی حقوقی نیاز دارم
    vakil
    vakil mikham
    vakile majani
    moshavere hoghooghi
    soale hoghooghi daram
    raeesam hoghooghamo nemide
    hoghooghamo nadadan
    ekhraj shodam
    bi dalil ekhrajam kardan
    dadgah
    name az dadgah oomade
    vekalatname
    tarjomeye rasmi
    hezanate bache
    doostam dastgir shode
    律师
    lvshi mikham
    12348
    gongzheng
religious-venues =
    مسجد
    مسجد کجاست
    نزدیک ترین مسجد
    نماز جمعه
    نماز جماعت
    کجا نماز بخونم
    نمازخانه
    نماز عید
    ماه رمضان افطاری
    مسلمان
    مرکز اسلامی
    حسینیه
    مراسم محرم
    غذای حلال
    رستوران حلال
    گوشت حلال از کجا بخرم
    کلیسا
    کلیسا کجاست
    کلیسای فارسی زبان
    مراسم یکشنبه کلیسا
    کلیسای کاتولیک
    معبد
    معبد بودایی
    کنیسه
    آتشکده زرتشتی هست؟
    بهایی
    مکان مذهبی
    عبادتگاه
    تبلیغ دین مجازه؟
    میشه تو خونه جلسه دعا بذاریم؟
    قبرستان مسلمانان
    برای ادای فریضه نماز به کدام مسجد بروم
    masjed
    masjed kojast
    nazdiktarin masjed
    namaze jome
    koja namaz bekhoonam
    namazkhane
    namaze eid
    ramezan eftari
    ghazaye halal
    resturane halal
    goosht halal az koja bekharam
    kelisa
    kelisa kojast
    kelisaye farsi zaban
    mabad
    makane mazhabi
    清真寺
    qingzhensi
    教堂
    marasem moharram

## Safety notices

typhoon-disaster =
    توفان
    طوفان
    تایفون
    طوفان داره میاد؟
    هشدار طوفان
    امروز طوفانه؟
    برای طوفان چیکار کنم
    هشدار قرمز
    هشدار نارنجی یعنی چی
    هشدار زرد بارون
    باد شدید
    بارون شدید
    سیل
    سیل میاد؟
    خیابون رو آب گرفته
    آب داره میاد تو پارکینگ از بارون
    تخلیه
    کجا باید پناه بگیریم
    پناهگاه
    پناهگاه کجاست
    زلزله
    زلزله اومد چیکار کنیم
    رانش زمین
    رعد و برق
    تگرگ
    برف
    جاده یخ زده
    گرمای شدید
    موج گرما
    هشدار هوا
    آلودگی هوا
    فردا مدرسه‌ها تعطیله به خاطر طوفان؟
    مترو تو طوفان کار میکنه؟
    کیف اضطراری
    آب و غذا ذخیره کنم؟
    آژیر چی بود
    در هنگام توفان چه اقداماتی باید انجام دهیم
    toofan
    tufan dare miad?
    hoshdare toofan
    hoshdare ghermez
    hoshdare narenji yani chi
    bade shadid
    baroone shadid
    seyl
    sayl miad?
    khiaboono ab gerefte
    panahgah kojast
    zelzele
    zelzele oomad chikar konim
    raad o bargh
    garmaye shadid
    aloodegie hava
    farda madrese tatile be khatere toofan?
    台风
    taifeng
    takhlie konim?
    azhir chi bood

## Controls

greeting =
    سلام
    سلام علیکم
    درود
    سلام خوبی
    سلام خوبید
    سلام وقت بخیر
    سلام روزتون بخیر
    صبح بخیر
    صبحتون بخیر
    ظهر بخیر
    عصر بخیر
    شب بخیر سلام
    سلام خسته نباشید
    سلام دوست عزیز
    سلام داداش
    سلام کسی هست
    کسی هست جواب بده
    الو
    هی سلام
    حالتون چطوره
    چطوری
    چه خبر
    با سلام و احترام
    سلام من تازه اومدم اینجا همسایه جدیدم
    سلاام
    سلامممم
    salam
    slm
    salaam
    salam khoobi
    salam khobi
    salam vaght bekheir
    sobh bekheir
    asr bekheir
    salam khaste nabashid
    dorood
    chetori
    che khabar
    salam kasi hast
    alo
    halet chetore
    slm khobi
    salam alaykom
    hi salam
    你好
    nihao salam
thanks =
    مرسی
    ممنون
    ممنونم
    تشکر
    سپاس
    سپاسگزارم
    متشکرم
    خیلی ممنون
    خیلی ممنونم
    دستت درد نکنه
    دستتون درد نکنه
    دمت گرم
    مرسی از کمکتون
    ممنون از راهنماییتون
    خیلی کمک کردید
    لطف کردید
    عالی بود ممنون
    خدا خیرت بده
    خدا خیرتون بده
    زنده باشید
    قربونت
    فدات
    باشه مرسی
    اوکی ممنون
    خداحافظ
    خدافظ
    بای
    روز خوش
    شبتون بخیر خداحافظ
    سوال دیگه‌ای ندارم ممنون
    از لطف شما بسیار سپاسگزارم
    merci
    mersi
    mamnoon
    mamnun
    mamnoonam
    tashakor
    sepas
    kheili mamnoon
    kheyli mamnun
    dastet dard nakone
    dametoon garm
    damet garm
    motshakeram
    motashakeram
    ghorbanet
    fadat
    bashe mersi
    khodahafez
    khodafez
    bye
    lotf kardid
    谢谢
    xiexie
help-menu =
    منو
    لیست
    لیست خدمات
    فهرست
    فهرست موضوعات
    موضوعات
    گزینه‌ها
    خدمات
    همه خدمات
    کمک
    کمکم کن
    کمک میخوام
    کمک لازم دارم
    راهنما
    راهنمایی کنید
    سوال دارم
    یه سوال داشتم
    میشه یه چیزی بپرسم
    میتونی کمکم کنی
    چیکار میتونی بکنی
    چه کارهایی بلدی
    چی میتونم بپرسم
    این چیه
    این سرویس چیه
    تو کی هستی
    شما کی هستید
    رباتی؟
    چطور کار میکنه
    چطور ازت استفاده کنم
    برگرد به اول
    از اول شروع کن
    دیگه چی بلدی
    نمیدونم چی بپرسم
    گیج شدم
    لطفا راهنمایی بفرمایید
    meno
    menu
    list
    liste khadamat
    mozooat
    khadamat
    komak
    komakam kon
    komak mikham
    komak lazem daram
    rahnama
    rahnamayi kon
    soal daram
    ye soal dashtam
    mishe ye chizi beporsam
    chikar mitooni bokoni
    chi mitoonam beporsam
    in chie
    to ki hasti
    roboti?
    chetori kar mikone
    az aval shoroo kon
    dige chi baladi
    菜单
    caidan
    gij shodam
talk-to-staff =
    صحبت با کارکنان
    با یه آدم حرف بزنم
    میخوام با یه نفر صحبت کنم
    آدم واقعی
    اپراتور
    پشتیبانی
    پشتیبان
    کارمند
    وصلم کن به یه نفر
    وصلم کنید به کارمند
    میخوام با مسئول صحبت کنم
    با مدیر کار دارم
    مدیرتون کیه
    به من زنگ بزنید
    لطفا تماس بگیرید با من
    کسی میتونه بهم زنگ بزنه؟
    نمیخوام با ربات حرف بزنم
    ربات نمیخوام
    تو نمیفهمی آدم میخوام
    به درد نمیخوری یه نفر رو وصل کن
    مترجم میخوام
    یکی برام ترجمه کنه
    یکی کمکم کنه فرم پر کنم
    خدمات مشتری
    پیام بذارم برای کارکنان
    سوالمو بفرست برای کارمندا
    از همکارتون بپرسید
    کسی هست فارسی بلد باشه صحبت کنم
    با مددکار محله کار دارم
    خواهش می‌کنم مرا به کارشناس وصل کنید
    sohbat ba karmand
    ba ye adam harf bezanam
    mikham ba ye nafar sohbat konam
    adame vaghei
    operator
    poshtibani
    karmand
    vaslam kon be ye nafar
    vasl konid be karmand
    mikham ba masool harf bezanam
    modiretoon kie
    be man zang bezanid
    lotfan tamas begirid ba man
    nemikham ba robot harf bezanam
    robot nemikham
    adam mikham na robot
    to nemifahmi adam bede
    motarjem mikham
    yeki baram tarjome kone
    yeki komakam kone form por konam
    payam bezaram baraye karmanda
    soalamo befrest baraye karmanda
    人工
    zhuan rengong
    kefu
    客服 لطفا
    kasi hast farsi balad bashe
change-language =
    تغییر زبان
    زبان رو عوض کن
    عوض کردن زبان
    یه زبان دیگه
    زبان دیگه
    زبون دیگه بلدی؟
    تنظیمات زبان
    زبان
    زبان‌ها
    انتخاب زبان
    به زبان خودم
    به زبون خودم جواب بده
    زبان مادریم
    میشه به زبان دیگه حرف بزنیم
    چه زبانهایی بلدی
    به چه زبونایی حرف میزنی
    کدوم زبان‌ها هست
    لیست زبان‌ها
    این زبان رو بلد نیستم
    این زبون رو نمیفهمم
    زبان اشتباهه
    این زبان من نیست
    میتونم به زبون خودم بنویسم؟
    جوابتو ترجمه کن
    زبان من در فهرست نیست
    خواهشمندم زبان گفت‌وگو را تغییر دهید
    taghire zaban
    zabano avaz kon
    ye zabane dige
    zaban
    zaboone dige baladi?
    be zaboone khodam javab bede
    zabane madarim
    che zabanhayi baladi
    in zaboon ro balad nistam
    zaban eshtebahe
    entekhabe zaban
    liste zabanha
    语言
    yuyan avaz kon
    mishe be zaboone khodam benevisam
    change language lotfan
cancel =
    لغو
    لغو کن
    لغوش کن
    لغو کنید
    کنسل
    کنسل کن
    کنسلش کن
    انصراف
    منصرف شدم
    پشیمون شدم
    بیخیال
    بی خیال
    ولش کن
    ولش
    نمیخواد
    نمیخوام دیگه
    دیگه لازم نیست
    لازم ندارم دیگه
    بسه
    بس کن
    تمومش کن
    متوقف کن
    نفرست
    ارسال نکن
    ادامه نمیدم
    نمیخوام ادامه بدم
    خروج
    فراموشش کن
    اشتباهی زدم
    اشتباه فرستادم
    درخواستم رو لغو کنید لطفا
    گزارشمو پس میگیرم
    laghv
    laghv kon
    cancel
    cancel kon
    kansel
    kansel kon
    enseraf
    monsaref shodam
    pashimoon shodam
    bikhial
    bikhiyal
    velesh kon
    velesh
    nemikhad
    nemikham dige
    dige lazem nist
    base
    bas kon
    nafrest
    edame nemidam
    eshtebahi zadam
    取消
    quxiao
    suanle bikhial
case-status =
    وضعیت درخواست
    درخواستم چی شد
    وضعیت درخواستم چیه
    گزارشم چی شد
    شکایتم به کجا رسید
    پیگیری
    پیگیری درخواست
    پیگیری شکایت
    خبری نشد؟
    خبر جدید
    چی شد پس
    جواب ندادین
    هنوز جواب ندادن
    هفته پیش گزارش دادم کسی جواب نداد
    قبلا گزارش دادم
    منتظرم هنوز
    هنوز منتظر جوابم
    چقدر طول میکشه درخواستم
    کی جواب میدید
    درخواستم رسید؟
    پیامم به دستتون رسید؟
    درخواستم بسته شد؟
    درخواست‌های من
    درخواستامو نشون بده
    شماره پیگیری
    شماره درخواستم A-17
    انجام شد؟
    کسی به شکایتم رسیدگی کرد؟
    خواستم بدانم به درخواست من رسیدگی شده است یا خیر
    vaziate darkhastam
    darkhastam chi shod
    gozaresham chi shod
    shekayatam be koja resid
    peygiri
    peygiriye darkhast
    khabari nashod?
    chi shod pas
    hanooz javab nadadan
    hafteye pish gozaresh dadam
    montazeram hanooz
    key javab midid
    darkhastam resid?
    darkhasthaye man
    shomare peygiri
    anjam shod?
    进度
    jindu chi shod
    status darkhastam
privacy-data =
    اطلاعات من
    حریم خصوصی
    حریم شخصی
    سیاست حریم خصوصی
    چه اطلاعاتی از من دارید
    از من چی ذخیره میکنید
    پیامامو ذخیره میکنید؟
    چت منو ضبط میکنید؟
    کی پیامای منو میخونه
    کی میتونه اطلاعاتمو ببینه
    اطلاعاتمو به پلیس میدید؟
    به صاحبخونم میگید؟
    این چت محرمانه است؟
    ناشناس میمونم؟
    اطلاعاتم امنه؟
    تا کی اطلاعاتم رو نگه میدارید
    حذف
    اطلاعاتمو حذف کن
    اطلاعاتم رو پاک کنید
    پیامامو پاک کن
    تاریخچه چت رو پاک کن
    شمارمو از سیستم پاک کنید
    حسابم رو حذف کن
    دریافت
    یک نسخه از اطلاعاتم رو بدید
    اطلاعاتمو دانلود کنم
    اطلاعاتمو بفرستید برام
    رضایتم رو پس میگیرم
    نمیخوام اطلاعاتم رو نگه دارید
    حفاظت از داده
    جاسوسی منو میکنید؟
    می‌خواهم تمام داده‌های شخصی من پاک شود
    etelaate man
    harime khosoosi
    az man chi zakhire mikonid
    payamamo zakhire mikonid?
    ki payamaye mano mikhoone
    etelaatamo be polis midid?
    mahramane ast?
    etelaatam amne?
    etelaatamo pak konid
    hazfe etelaat
    payamamo pak kon
    tarikhcheye chat ro pak kon
    ye noskhe az etelaatam mikham
    etelaatamo befrestid
    nashenas mimoonam?
    隐私
    yinsi
    delete data man
    nemikham etelaatamo negah darid
