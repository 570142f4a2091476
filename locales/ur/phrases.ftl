### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ایمبولینس
    ایمبولینس بھیجیں جلدی
    ایمبولینس کا نمبر کیا ہے
    ambulance chahiye jaldi
    ambulence bhejo plz
    120
    1122 ambulance
    medical emergency hai
    میرے والد کو دل کا دورہ پڑا ہے
    abbu ko heart attack aya hai
    dil ka dora para hai mere chacha ko
    سینے میں بہت شدید درد ہے اور بایاں بازو سن ہے
    seene mein bohat dard ho raha hai
    سانس نہیں آ رہی
    saans nahi aa rahi mujhe
    use saans lene mein mushkil ho rahi hai
    میری بیوی بے ہوش ہو گئی ہے
    dost behosh ho gaya hai uth nahi raha
    bhai behosh para hai kuch samajh nahi aa raha
    بابا جی سڑک پر گر گئے ہیں ہل نہیں رہے
    ammi seerhiyon se gir gai hain sar se khoon nikal raha hai
    خون رک نہیں رہا
    bohat khoon beh raha hai help
    hath kat gaya hai gehra zakham hai
    بچے کے گلے میں کچھ پھنس گیا ہے
    bache ne sikka nigal liya hai
    بچی نے بلیچ پی لیا ہے
    bache ko tez bukhar hai aur jhatke lag rahe hain
    mirgi ka dora para hai
    میری بیوی کو دردِ زہ شروع ہو گیا ہے
    wife pregnant hai dard shuru ho gaya hospital jana hai abhi
    paani ki theli phat gai hai
    مزدور کو کرنٹ لگ گیا ہے
    current laga hai larke ko zameen par para hai
    garam tel gir gaya hath jal gaya buri tarah
    لڑکا پانی میں ڈوب گیا ہے
    bacha doob raha hai river mein
    allergy ho gai hai gala sooj raha hai saans band
    dama ka attack hai inhaler nahi hai
    falij ka attack hua hai munh terha ho gaya
    بول نہیں پا رہے منہ ایک طرف ہو گیا ہے
    chat se gir gaya hai banda zakhmi hai
    haddi toot gai hai bahar nikal aai hai
    saanp ne kaat liya hai
    zehar kha liya kisi ne
    khoon ki ultiyan aa rahi hain
    mareez ki halat bohat kharab hai doctor bhejen
    dadi ki nabz nahi chal rahi
    shugar wale dost ki halat kharab hai hosh mein nahi
    jaan khatre mein hai jaldi aao
    برائے مہربانی فوراً ایمبولینس بھیج دیں مریض بہت سیریس ہے
    119 pe call ki thi ambulance nahi aai
    急救 ambulance please
    مریض کی حالت نازک ہے
    بچے کا گلا بند ہو رہا ہے
    منہ سے جھاگ آ رہی ہے بے ہوش ہے
emergency-fire =
    آگ
    آگ لگ گئی
    آگ لگی ہوئی ہے بلڈنگ میں
    aag lag gai
    aag lag gayi hai jaldi
    aag aag bachao
    hamare flat mein aag lag gai hai
    kitchen mein aag lagi hui hai
    کچن میں آگ لگ گئی ہے بجھ نہیں رہی
    ساتھ والے فلیٹ سے دھواں نکل رہا ہے
    dhuan nikal raha hai khirki se
    seerhiyon mein bohat dhuwan bhar gaya hai
    راہداری میں کالا دھواں ہے کیا کریں
    bohat zyada dhuan hai bahar nahi nikal sakte
    بالکونی سے شعلے نکل رہے ہیں
    ebike ki battery mein aag lag gai
    الیکٹرک بائیک چارجنگ پر جل رہی ہے
    scooter jal raha hai neeche
    battery phat gai aag lag gai
    tel mein aag lag gai karahi jal rahi hai
    parday jal rahe hain
    شارٹ سرکٹ سے آگ لگی ہے
    socket se chingari aur dhuan nikal raha hai
    bijli ke meter mein aag
    jalne ki boo aa rahi hai aur dhuan hai
    گاڑی کو آگ لگ گئی ہے پارکنگ میں
    parking mein gari jal rahi hai
    dhamaka hua hai building mein
    زوردار دھماکا ہوا ہے اور دھواں اٹھ رہا ہے
    fire brigade ko bulao
    فائر بریگیڈ کا نمبر
    fire brigade ka number kya hai china mein
    fire
    119 aag
    1122 aag lagi hai
    911 fire in my flat
    kachray ke dabbe mein aag
    log aag mein phanse hain
    12 floor par aag lagi hai kya karein
    charger se bistar ko aag lag gai
    fire alarm baj raha hai aur dhuan bhi hai
    kamra jal raha hai help
    getting smoke andar aag hai shayad
    着火 aag building 3
    aatish zadgi
    ghar jal raha hai
    آگ بجھانے والوں کو بلائیں
    گھر جل رہا ہے
    ساکٹ سے دھواں نکل رہا ہے
    ہم دھوئیں میں پھنسے ہیں
emergency-police =
    پولیس
    پولیس کو بلائیں
    police
    police bulao jaldi
    police chahiye abhi
    110
    1122
    15 par call karna hai
    911 police
    پولیس کا نمبر کیا ہے چین میں
    police ka number
    میرے گھر میں کوئی گھس آیا ہے
    ghar mein chor aa gaya hai
    chor ghus gaya hai flat mein
    koi darwaza torne ki koshish kar raha hai
    کوئی میرا دروازہ زور زور سے پیٹ رہا ہے اور دھمکی دے رہا ہے
    daku aa gaye hain
    ڈکیتی ہوئی ہے
    mujhe loot liya abhi
    mera mobile cheen liya bike walon ne
    میرا پرس چھین کر بھاگ گیا
    bag chheen ke bhaag gaya
    گھر میں چوری ہو گئی ہے لیپ ٹاپ غائب ہے
    ghar me chori ho gai
    meri ebike chori ho gai
    سائیکل چوری ہو گئی
    chaku hai us ke paas
    آدمی چاقو لے کر گیٹ پر کھڑا ہے
    churi se hamla kiya
    pistol dikha raha hai
    goli chali hai bahar
    فائرنگ کی آواز آئی ہے
    koi mera peecha kar raha hai
    ایک آدمی میرا پیچھا کر رہا ہے مجھے ڈر لگ رہا ہے
    mere peeche koi banda laga hua hai
    larai ho rahi hai neeche khoon nikal raha hai
    باہر لوگ ڈنڈوں سے لڑ رہے ہیں
    mujh par hamla hua
    kisi ne mujhe sarak par mara
    jaan se marne ki dhamki de raha hai
    قتل کی دھمکیاں مل رہی ہیں
    mere sath zyadti ki gai hai
    ہراساں کر رہا ہے لفٹ میں
    lift mein ek aadmi ne ghalat jagah hath lagaya
    agwa kar liya
    اغوا ہو گیا ہے میرا دوست
    mujhe kamre mein band kar diya hai jane nahi de rahe
    malik ne passport rakh liya aur jane nahi deta
    sharabi log ko mar raha hai
    nashe mein banda hungama kar raha hai maar raha hai
    بچاؤ
    bachao koi
    jurm ki report karni hai abhi
    main khatre mein hun
    kamre mein chupa hua camera mila hai
    baojing 报警
    polis bhejo plz
    چور آ گیا ہے
    گھر میں چور ہے
    مجھے لوٹ لیا گیا
    میری جان کو خطرہ ہے
emergency-traffic-accident =
    ایکسیڈنٹ
    ایکسیڈنٹ ہو گیا ہے
    accident
    accident ho gaya hai road par
    mera accident hogya
    سڑک پر حادثہ ہوا ہے
    hadsa ho gaya log zakhmi hain
    گاڑی نے مجھے ٹکر مار دی
    gari ne takkar mari hai
    car ne mere bete ko takar mar di
    بس نے آدمی کو کچل دیا
    banda bus ke neeche aa gaya
    ebike wale ne bache ko takkar mar di
    scooter se takkar hui meri taang mein chot hai
    delivery wale ne mujhe mara bike se
    waimai wale ki bike lag gai mujhe
    ٹکر مار کر بھاگ گیا ڈرائیور
    gari wala mar ke bhag gaya
    taxi ka accident hua hum andar thay
    didi ka accident ho gaya
    truck ulat gaya hai
    گاڑی الٹ گئی ہے لوگ اندر ہیں
    do gariyan takra gai hain
    دو گاڑیاں آپس میں ٹکرا گئیں
    bike se gir gaya hun chot lagi hai
    موٹر سائیکل سے گر گیا ہوں گھٹنے پر چوٹ آئی
    mujh se ek aurat ko bike lag gai
    maine kisi ko scooter mar di kya karun
    peeche se gari lag gai
    meri gari ko kisi ne thok diya
    عورت زخمی ہے سڑک پر گاڑی لگی ہے
    traffic accident number
    traffic police ko kaise bulaun
    ٹریفک پولیس کا نمبر
    122
    1122 accident
    911 car crash
    gari nehar mein gir gai
    chowk par accident hua hai do log zakhmi
    acident hogaya plz help
    车祸 accident hua hai
    chehuo ho gaya
    community gate ke samne accident
    cycle wale ko gari ne uraya
    گاڑی کا ایکسیڈنٹ
    مجھے گاڑی لگ گئی ہے
    سکوٹر والے نے بچے کو ٹکر ماری
emergency-gas-leak =
    گیس لیک ہو رہی ہے
    گیس کی بو آ رہی ہے
    gas leak
    gas leak ho rahi hai
    gas leek ho rhi hai kitchen mein
    gas ki boo aa rahi hai
    gas ki bu aa rhi he
    mujhe gas ki smell aa rahi hai
    کچن میں گیس کی تیز بو ہے
    seerhiyon mein gas ki badbu hai
    راہداری میں گیس کی بدبو پھیلی ہے
    padosi ke ghar se gas ki boo
    gas ka pipe nikal gaya hai
    گیس کا پائپ پھٹ گیا ہے
    gas pipe se awaz aa rahi hai
    gas valve se sees ki awaz
    gas alarm baj raha hai
    گیس کا الارم بج رہا ہے
    gas detector beep kar raha aur smell bhi hai
    gas ki boo se chakkar aa rahe hain
    گیس سے سر درد اور چکر آ رہے ہیں
    cylinder leak hai
    سلنڈر سے گیس نکل رہی ہے
    gas cylinder phatne wala hai
    chulha khula reh gaya sari raat gas bhar gai
    gas khuli reh gai thi ab pura ghar bhara hai
    carbon monoxide
    کاربن مونو آکسائیڈ کا الارم بجا ہے
    geyser ki gas se dam ghut raha hai
    gas band nahi ho rahi valve kharab hai aur boo aa rahi
    sui gas leak
    gas ki boo aye to kya karein
    گیس لیک ہو تو کس کو فون کریں
    gas emergency number
    gas company ka emergency number
    119 gas leak
    911 gas
    1122 gas leak
    khudai mein gas ki line toot gai
    باہر گیس کی لائن پھٹ گئی ہے
    meiqi leak ho rahi hai
    燃气 ki boo
    gas leakage hai building 4 mein
    gass lick ho rhi h
    anday jaisi badbu choolhe se gas lag rahi hai
    براہ مہربانی جلدی بتائیں گیس کی بو ہے کیا کروں
    گیس لیک
    سیڑھیوں میں گیس کی بدبو
    چولہا کھلا رہ گیا گیس بھر گئی
emergency-domestic-violence =
    میرا شوہر مجھے مارتا ہے
    mera shohar mujhe marta hai
    shohar ne mara hai mujhe
    husband marta hai
    husband ne thappar mara
    mera shauhar roz maar peet karta hai
    miyan ne bohat mara hai
    شوہر نے بچوں کے سامنے تھپڑ مارا
    mujhe marta hai aur ghar se nahi nikalne deta
    mere husband ne passport cheen liya bahar nahi jane deta
    شوہر نے گھر میں بند کر دیا ہے
    shohar ne mera phone le liya aur band kar diya
    boyfriend ne mujhe mara
    bf mujhe marta hai
    bf ne gala dabaya
    gharelu tashadud
    گھریلو تشدد
    domestic violence
    گھر میں تشدد ہو رہا ہے
    saas mujhe marti hai
    سسرال والے مجھ پر ظلم کرتے ہیں
    sasural wale tashadud karte hain
    abbu ammi ko marte hain
    ابو امی کو مارتے ہیں
    papa mujhe bohat marte hain
    mera sotela baap marta hai
    biwi mujhe marti hai
    بیوی مجھے مارتی ہے کس کو بتاؤں
    wife hits me
    parosi apni biwi ko marta hai
    پڑوسی اپنے بچوں کو مارتا ہے چیخنے کی آواز آتی ہے
    sath wale ghar mein aurat ro rahi hai shohar maar raha hai
    upar wale bache ko roz peette hain
    mujhe shohar se dar lagta hai
    شوہر سے ڈر لگتا ہے گھر نہیں جانا چاہتی
    ghar jane se dar lagta hai woh marega
    wo kehta hai chor ke gai to jaan se maar dunga
    میرا سابق شوہر گھر آ کر دھمکیاں دیتا ہے
    ex husband tang karta hai aur marta hai
    sharab pi kar bachon ko marta hai
    zabardasti karta hai mera husband mere sath
    mujhe ghar se bhagna hai mera shohar marta hai
    koi mehfooz jagah chahiye shohar se door
    عورتوں کے لیے پناہ گاہ جہاں شوہر نہ آ سکے
    plz mere husband ko mat batana
    wo mera phone check karta hai madad chahiye marta hai mujhe
    jiabao 家暴
    paise nahi deta aur marta bhi hai
    mujhe bachon samait alag hona hai tashadud se tang hun
    شوہر کے خلاف تحفظ چاہیے
    میاں مارتا ہے
    وہ مجھے گھر سے نکلنے نہیں دیتا اور مارتا ہے
    بوائے فرینڈ نے مجھے مارا
emergency-self-harm =
    میں مرنا چاہتا ہوں
    میں مرنا چاہتی ہوں
    mein marna chahta hun
    marna chahti hun
    mar jana chahta hun bas
    خودکشی
    khudkushi
    khudkushi karna chahta hun
    khudkashi ka soch rahi hun
    suicide
    suicide karne ka dil karta hai
    jeena nahi chahta
    ab jina nhi chahti
    جینا نہیں چاہتی اب
    زندہ نہیں رہنا چاہتا
    zinda nahi rehna mujhe
    zindagi khatam karna chahta hun
    زندگی سے تنگ آ گیا ہوں مر جاؤں تو اچھا ہے
    zindagi se thak gai hun marna hai
    jeene ka koi faida nahi
    kaash mar jata main
    mujhe maut aa jaye
    khud ko khatam kar lunga
    apni jaan le lunga
    خود کو نقصان پہنچاتی ہوں
    khud ko nuqsan pohanchane ka dil karta hai
    hath ki nas kaat li hai
    نبض کاٹ لی ہے میں نے
    neend ki sari goliyan kha li hain
    بہت ساری نیند کی گولیاں کھا لی ہیں
    goliyan kha li hain marne ke liye
    chat se koodna chahta hun
    چھت سے چھلانگ لگا دوں گا
    koi larki chat ke kinare khari hai koodne wali hai
    pul par ek aadmi kood ne laga hai
    phansi laga lunga
    پھندا لگانے کا سوچ رہا ہوں
    mera dost khudkushi ki baat kar raha hai
    roommate kehta hai mar jana chahta hai
    میری سہیلی کہتی ہے وہ جینا نہیں چاہتی
    meri beti apne hath kaat ti hai
    mera beta kehta hai khud ko maar dega
    mere baghair sab behtar honge
    میرے مرنے سے کسی کو فرق نہیں پڑے گا
    ye mera aakhri message hai
    alvida sab ko ab nahi rehna duniya mein
    aaj raat sab khatam kar dunga apni zindagi
    khud kushi ki koshish ki hai us ne
    wanna die yaar sach mein
    suicide helpline number
    خودکشی سے بچاؤ کی ہیلپ لائن
    مجھے مر جانا چاہیے
    اب اور نہیں جینا
    میری سہیلی خودکشی کرنا چاہتی ہے
emergency-missing-person =
    میرا بچہ گم ہو گیا ہے
    mera bacha gum ho gaya hai
    bacha nahi mil raha
    beta kho gaya hai park mein
    میری بیٹی نہیں مل رہی
    meri beti gum ho gai hai mall mein
    beti school se ghar nahi aai
    بیٹا اسکول سے واپس نہیں آیا
    choti bachi gayab ho gai hai
    4 saal ka bacha nahi mil raha park mein dhoond rahe hain
    گمشدہ بچہ
    bacha missing
    missing person report
    لاپتا شخص کی رپورٹ کرنی ہے
    gumshudgi ki report bande ki
    mera bhai lapata hai do din se
    mera shohar ghar nahi aya phone bhi band hai
    میری بیوی کل سے لاپتہ ہے
    biwi kal se nahi mil rahi phone off hai
    dost teen din se lapata hai
    roommate wapas nahi aya
    walid sahab ghar se nikal gaye hain unhein bhoolne ki bimari hai
    والد کو بھولنے کی بیماری ہے گھر سے نکل گئے ہیں
    dadi gum ho gai hain
    دادی جان راستہ بھول گئی ہیں نہیں مل رہیں
    nana abbu subah se ghar nahi aye
    ammi bazar gai thin wapas nahi ain phone nahi hai
    larka ghar se bhag gaya hai
    بیٹی گھر سے چلی گئی ہے کہیں نہیں مل رہی
    ayi bachay ko le kar gayab hai
    nanny bachi ko le gai wapis nahi aai
    koi mera bacha le gaya hai
    ek chota bacha akela ro raha hai maa baap nahi hain
    ایک بچہ ملا ہے جو گھر کا پتا نہیں جانتا
    ek buzurg mile hain ghar ka rasta bhool gaye hain
    west lake par abbu kho gaye hum se
    mera bacha gum gaya plz help karein dhundne mein
    bacha gumm ho gya
    1122 bacha gum hai
    走失 bacha
    zoushi bacha nahi mil raha
    behan raat se wapas nahi aai
    میرا بیٹا نہیں مل رہا
    نانی گھر سے نکل گئیں واپس نہیں آئیں
    دوست لاپتا ہے
emergency-elevator-trapped =
    لفٹ میں پھنس گیا ہوں
    لفٹ میں پھنس گئے ہیں
    lift mein phans gaya hun
    lift me phas gaye hain
    lift mai phansi hui hun
    elevator mein phans gaye
    ہم لفٹ کے اندر بند ہیں دروازہ نہیں کھل رہا
    lift ruk gai hai hum andar hain
    lift do floor ke beech ruk gai hai
    لفٹ بیچ میں رک گئی ہے اندر لوگ ہیں
    lift ka darwaza nahi khul raha main andar hun
    darwaza nai khul rha lift ka andar phase hain
    bacha lift mein akela phans gaya
    میری امی لفٹ میں پھنسی ہوئی ہیں
    ammi lift ke andar band hain
    koi lift mein phansa hua hai awaz aa rahi hai
    lift se log cheekh rahe hain
    لفٹ سے آوازیں آ رہی ہیں کوئی پھنسا ہے
    lift mein andhera hai hum 5 log hain
    lift achanak neeche giri aur ruk gai hum andar hain
    lift ka alarm dabaya koi jawab nahi
    الارم بٹن دبایا کوئی نہیں آیا لفٹ میں ہوں
    hamein lift se nikalo
    lift se bahar nikalen plz
    lift rescue number
    لفٹ ریسکیو کا نمبر
    bijli chali gai aur main lift mein hun
    lift band ho gai andar bacha hai
    lift mein hath phans gaya hai
    لفٹ کے دروازے میں پاؤں پھنس گیا
    lift mein dam ghut raha hai
    stuck in lift
    trapped hun elevator mein building 2
    lift mein phsa hun help
    96333
    电梯 mein phans gaye
    dianti mein phas gai hun
    1122 lift mein phanse hain
    burhi aurat lift mein band hai building 10
    lift jaam ho gai hai log andar hain
    لفٹ رک گئی ہے ہم اندر ہیں
    لفٹ کا دروازہ نہیں کھل رہا اندر ہوں
    بچہ لفٹ میں پھنسا ہے

## Residence and identity

accommodation-registration =
    رہائش کی رجسٹریشن
    پولیس رجسٹریشن
    police registration
    police registration kaise karni hai
    24 ghante mein registration
    24 گھنٹے کے اندر رجسٹریشن کہاں ہوتی ہے
    mein abhi china aya hun registration karwani hai kya
    naya ghar liya hai pata register karwana hai
    گھر بدلا ہے کیا دوبارہ پولیس میں اندراج کروانا ہو گا
    ghar shift kiya hai ab kya karna hai police ke paas
    mera dost mere ghar rehne aa raha hai us ki registration
    میرے والدین دو ہفتے کے لیے آ رہے ہیں، ان کا اندراج کیسے ہو گا
    mehman ghar par thehre ga to batana parta hai kya
    temporary residence registration
    temporary residence form kahan se milega
    paichusuo registration
    派出所 kahan hai register karna hai
    police station ka pata registration ke liye
    تھانے میں رجسٹریشن کے لیے کیا کاغذات لانے ہیں
    registration ke liye konse documents chahiye
    online registration ho sakti hai ghar ki
    registration bhool gaya ab jurmana hoga kya
    میں نے 24 گھنٹے میں رجسٹر نہیں کروایا جرمانہ کتنا ہے
    late registration fine
    malik makan registration nahi karwata
    landlord registration se mana kar raha hai
    airbnb mein hun registration zaroori hai?
    new passport ban gaya dobara register karun
    chutti se wapas aya hun phir se register karna hai kya
    zhusu dengji
    住宿登记
    police wali parchi jis par address hota hai
    bachon ki bhi registration hoti hai kya
    hotel se flat mein shift hua hun
    رہائش کا پرچہ کہاں سے بنتا ہے
    registation karani hai nai jaga ki
    پولیس اسٹیشن میں پتا درج کروانا ہے
    مالک مکان رجسٹریشن سے انکار کر رہا ہے
    نیا پاسپورٹ بنا ہے کیا دوبارہ رجسٹر ہونا پڑے گا
    دوست میرے گھر رہنے آ رہا ہے اطلاع دینی ہے؟
    پولیس والی پرچی جس پر پتا لکھا ہو
visa-extension =
    ویزے میں توسیع
    ویزا بڑھوانا ہے
    visa extension
    visa extend karwana hai
    visa extend kaise karun
    visa khatam ho raha hai agle hafte
    mera visa expire hone wala hai
    visa expire ho gaya hai ab kya karun
    ویزا ختم ہو گیا ہے کیا جرمانہ ہو گا
    overstay ho gaya
    overstay ka fine kitna hai
    دو دن زیادہ ٹھہر گیا ہوں
    visa renew
    visa renewal kahan hota hai
    ammi ka visit visa barhwana hai
    tourist visa extension
    business visa ki extension
    ایگزٹ انٹری کا دفتر کہاں ہے
    exit entry office ka address
    immigration office kahan hai
    immigration ka number
    12367
    kitne din pehle apply karna hota hai visa ke liye
    30 din aur rehna chahta hun
    مزید ایک مہینہ رہنا چاہتے ہیں
    flight cancel ho gai aur visa kal khatam hai
    visa type change karna hai
    family visa wife ke liye
    S1 visa biwi bachon ka
    Q1 visa
    visa ke liye documents
    بیماری کی وجہ سے واپس نہیں جا سکتا ویزا ختم ہو رہا ہے
    invitation letter visa ka
    viza barhana he
    veza extend
    签证 khatam
    qianzheng extension
    144 hour transit
    ویزے کی مدت بڑھانے کا طریقہ
    میرا ویزا اگلے ہفتے ختم ہو رہا ہے
    والدہ کا وزٹ ویزا بڑھوانا ہے
    ویزے کی قسم بدلوانی ہے
    امیگریشن کا نمبر
residence-permit =
    رہائشی پرمٹ
    residence permit
    residence permit renew karna hai
    residence permit ki extension
    اقامہ
    iqama kaise banta hai yahan
    iqama renew
    ریزیڈنس پرمٹ کب تجدید کروانا چاہیے
    residence permit khatam hone wala hai
    X1 visa se residence permit
    Z visa par aya hun ab residence permit
    30 din ke andar residence permit banwana hai
    student residence permit
    work residence permit
    بیوی بچوں کا رہائشی پرمٹ کیسے بنے گا
    wife ka residence permit
    family ka residence permit
    naukri badli hai residence permit mein change
    یونیورسٹی بدل لی ہے پرمٹ کا کیا ہو گا
    new passport par residence permit transfer
    residence permit ki fees kitni hai
    residence permit kitne din mein banta hai
    medical check zaroori hai residence permit ke liye
    passport unhon ne rakh liya permit ke liye train mein ja sakta hun?
    residence permit cancel karwana hai
    رہائشی پرمٹ پر پتا بدلوانا ہے
    graduation ke baad permit kab tak chalega
    chinese se shadi ki hai residence permit chahiye
    RP renewal
    residance permit
    juliu xuke
    居留许可
    permit of stay ending in june
    رہائشی پرمٹ کے لیے کاغذات
    پرمٹ بننے میں کتنے دن لگتے ہیں
    نئی نوکری کے بعد رہائشی پرمٹ
    طالب علم کا رہائشی پرمٹ
permanent-residence =
    مستقل رہائش
    permanent residence
    permanent residency kaise milti hai
    PR kaise milegi china ki
    PR card
    گرین کارڈ
    green card
    chinese green card kaise milta hai
    five star card
    five star card ke liye apply
    پکا رہنا چاہتا ہوں چین میں
    hamesha ke liye china mein rehna hai
    mustaqil rehaish
    مستقل رہائش کی شرائط کیا ہیں
    chinese biwi hai 5 saal ho gaye PR mil sakti hai
    شادی کے ذریعے مستقل رہائش
    kitne saal baad PR milti hai
    salary kitni honi chahiye PR ke liye
    investment se PR
    bachon ki permanent residence
    PR card gum ho gaya
    PR card renew
    chinese nationality
    چین کی شہریت کیسے ملتی ہے
    citizenship china ki
    PR ke baad work permit chahiye hota hai kya
    yongjiu juliu
    永久居留
    parmanent residence
    green card bank mein chalta hai kya
    پرماننٹ ریزیڈنس کیسے ملے گی
    پی آر کارڈ
    مستقل رہائش کے لیے تنخواہ کتنی ہو
    مستقل رہائش کا کارڈ گم ہو گیا
work-permit =
    ورک پرمٹ
    work permit
    work permit kaise banta hai
    work permit renew
    ورک پرمٹ کی تجدید کیسے ہوتی ہے
    work permit expire ho raha hai
    work permit ka card nahi mila
    work permit card ab kyun nahi milta
    social card par work permit
    job change ki hai work permit ka kya
    نوکری بدلنی ہے ورک پرمٹ کیسے بدلے گا
    purani company work permit cancel nahi kar rahi
    release letter nahi de rahe
    work permit cancel
    work visa
    Z visa ke liye kya chahiye
    student visa par kaam kar sakta hun
    پارٹ ٹائم کام کی اجازت ہے طالب علم کو؟
    part time job student
    meri wife kaam kar sakti hai yahan
    biwi family visa par job
    internship ki ijazat
    apna business kholna hai
    کمپنی کھولنا چاہتا ہوں بطور غیر ملکی
    category A B C points
    degree attestation work permit
    police character certificate work ke liye
    60 saal se upar work permit
    freelance kaam allowed hai
    kaam ki ijazat nama
    gongzuo xuke
    工作许可
    wark permit
    employer ne apply nahi kiya mera permit
    ورک ویزا
    ورک پرمٹ کا کارڈ کہاں ہے
    کیا میری بیوی یہاں کام کر سکتی ہے
    پرانی کمپنی ریلیز لیٹر نہیں دے رہی
    انٹرن شپ کی اجازت
lost-passport =
    پاسپورٹ گم ہو گیا
    پاسپورٹ کھو گیا ہے
    passport gum ho gaya
    mera passport kho gaya hai
    passport nahi mil raha
    passport chori ho gaya
    میرا پاسپورٹ چوری ہو گیا ہے اب کیا کروں
    passport taxi mein reh gaya
    passport train mein bhool gaya
    passport lost
    lost passport
    passport kahin gir gaya
    پاسپورٹ ہوٹل میں رہ گیا تھا نہیں مل رہا
    naya passport kaise banega
    new passport embassy se
    pakistan embassy ka number
    پاکستانی سفارت خانہ کہاں ہے
    consulate shanghai kahan hai
    pakistani consulate
    passport gum hone ki report
    passport ki gumshudgi ki raseed
    confirmation of loss
    passport aur visa dono gum
    emergency travel document
    passport pani mein gir gaya kharab ho gaya
    پاسپورٹ پھٹ گیا ہے
    passport washing machine mein dhul gaya
    passport expire ho gaya naya banwana hai
    passport renewal embassy
    bag samait passport chori
    sare documents gum ho gaye
    pasport gum hogya
    pasport kho gya help
    huzhao gum
    护照 gum
    passport ke baghair flight
    نیا پاسپورٹ کیسے بنے گا
    پاسپورٹ ٹیکسی میں رہ گیا
    پاسپورٹ کی میعاد ختم ہو گئی
    قونصل خانے کا نمبر
birth-registration =
    پیدائش کا اندراج
    بچے کی پیدائش رجسٹر کروانی ہے
    birth registration
    bache ki birth registration
    baby born hua hai kya karna hai
    beta paida hua hai hangzhou mein kaghzat
    hamari beti pichle hafte paida hui hai registration
    نومولود کا ویزا کیسے بنے گا
    newborn visa
    newborn ka passport
    baby ka visa
    birth certificate
    birth certificate kahan se milega
    پیدائش کا سرٹیفکیٹ
    birth certificate ka tarjuma
    60 din mein bache ki registration
    بچے کی رجسٹریشن کی آخری تاریخ کیا ہے
    agle mahine bacha hona hai kaghzat kya chahiye
    wife pregnant hai bache ke documents
    bache ki nationality
    ماں چینی ہے بچے کی شہریت کیا ہو گی
    hukou bache ka
    baby registration late ho gai
    judwa bache paida hue registration
    birth certificate par naam ghalat hai
    birth certificate gum ho gaya
    chusheng zhengming
    出生证
    new born baby register
    nikah nama chahiye birth registration mein
    برتھ سرٹیفکیٹ
    نئے بچے کا پاسپورٹ
    ہمارے ہاں بیٹا ہوا ہے اندراج کہاں ہو گا
marriage-registration =
    شادی کا اندراج
    شادی رجسٹر کروانی ہے
    marriage registration
    shadi registration
    china mein shadi kaise hoti hai
    shadi karni hai chinese larki se
    چینی لڑکی سے شادی کرنا چاہتا ہوں کاغذات کیا ہیں
    chinese larke se shadi
    nikah
    nikah registration
    نکاح نامہ رجسٹر کروانا
    court marriage
    do foreigners yahan shadi kar sakte hain
    marriage certificate
    شادی کا سرٹیفکیٹ
    single certificate
    unmarried certificate
    غیر شادی شدہ ہونے کا سرٹیفکیٹ
    kunwara hone ka saboot
    shadi ki umar kitni hai china mein
    shadi ki age
    talaq
    طلاق کیسے ہوتی ہے یہاں
    divorce
    divorce kaise hota hai
    marriage office kahan hai
    civil affairs office
    pakistan ki shadi yahan manzoor hai
    nikah nama ka chinese tarjuma
    mangetar ke sath shadi yahan karni hai
    jiehun
    结婚
    jiehunzheng
    marige certificate
    کورٹ میرج
    کنوارے ہونے کا ثبوت
    شادی کی کم از کم عمر
    طلاق

## Home and property

repair-request =
    مرمت
    repair
    repair chahiye
    marammat karwani hai
    kuch kharab hai ghar mein
    نل ٹپک رہا ہے
    nalka leak hai
    tap kharab hai
    nal se pani tapak raha hai
    پائپ لیک ہو رہا ہے
    pipe phat gaya hai pani nikal raha hai
    pani ka pipe toot gaya
    چھت سے پانی ٹپک رہا ہے
    chat tapak rahi hai barish mein
    toilet band hai
    toilet block ho gaya
    flush kharab hai
    فلش کام نہیں کر رہا
    sink band ho gaya pani nahi utarta
    nali band hai bathroom ki
    گٹر بند ہے باتھ روم کا
    shower kharab
    geyser kharab hai
    گیزر گرم پانی نہیں دے رہا
    AC kharab hai
    ac thanda nahi kar raha
    اے سی ٹھیک کروانا ہے
    heater kaam nahi kar raha
    fridge kharab
    washing machine nahi chal rahi
    darwaze ka lock kharab
    تالا خراب ہے چابی نہیں گھوم رہی
    chabi lock mein toot gai
    chabi andar reh gai ghar band hai
    گھر کے باہر ہوں چابی اندر رہ گئی
    smart lock ki battery khatam
    khirki ka sheesha toot gaya
    khirki band nahi hoti
    کھڑکی کا شیشہ ٹوٹ گیا ہے
    darwaza band nahi ho raha
    seerhiyon ki light kharab hai
    سیڑھیوں کی بتی نہیں جلتی
    corridor ka bulb fuse
    lift kharab hai
    لفٹ خراب ہے
    lift nahi chal rahi aaj
    lift phir kharab ho gai
    lift se ajeeb awaz aati hai
    lift ka button kharab
    intercom kharab
    انٹرکام کام نہیں کر رہا
    doorbell kharab hai
    main gate ka lock toota hua
    smoke alarm ki battery khatam
    سموک الارم بار بار بیپ کر رہا ہے بیٹری بدلنی ہے
    socket kaam nahi kar raha
    switch kharab
    ساکٹ میں بجلی نہیں آ رہی صرف ایک کمرے میں
    breaker bar bar girta hai
    choolha nahi jal raha
    chulha kharab hai theek karwana hai
    exhaust fan kharab
    tiles ukhar gai hain
    deewar mein namee aur fungus
    plumber
    plumber chahiye
    پلمبر بھیج دیں
    electrician
    electrician bhej dein
    بجلی والا چاہیے
    lock wala
    karigar chahiye
    mistri bhejen
    کوئی آ کر ٹھیک کر دے
    kaun theek karega
    wuye repair karne nahi aya
    baoxiu
    报修
    weixiu
    cockroach bohat hain spray karwana
    ریپئر والا کب آئے گا
    mailbox ka tala kharab
    ghar ki repairing ke liye banda bhej den
    اے سی خراب ہے
    گیزر خراب ہے
    دروازہ بند نہیں ہوتا
    بیسن کا پانی نہیں اترتا
    سیڑھیوں کی لائٹ فیوز ہے
    مستری چاہیے
    ٹوائلٹ بند ہو گیا ہے
    لفٹ کا بٹن خراب ہے
utility-bill-payment =
    بجلی کا بل
    bijli ka bill
    bijli ka bill kaise bharun
    bijli ka bill kahan jama hota hai
    بجلی کا بل کیسے ادا کروں
    pani ka bill
    پانی کا بل کہاں دیں
    gas ka bill
    گیس کا بل کیسے بھرتے ہیں
    bill jama karwana hai
    bill pay karna hai
    bill bharna
    bills online payment
    wechat se bill dena
    alipay se bijli ka bill
    electricity bill
    utility bills
    bill chinese mein hai samajh nahi aa raha
    بل چینی میں ہے پڑھا نہیں جا رہا
    account number bill ka kahan hota hai
    huhao
    户号 kya hai
    bill malik makan ke naam hai
    bill bohat zyada aya hai
    اس مہینے بل بہت زیادہ آ گیا
    meter reading
    meter kaise check karun
    bijli ka rate kya hai
    فی یونٹ کتنے پیسے ہیں
    bill ki last date
    bill late ho gaya jurmana
    gas card recharge
    electricity recharge
    prepaid meter top up
    darwaze par bill laga hua mila
    dianfei
    电费
    shuifei
    水费
    heating ka bill
    bill ki receipt chahiye
    bijlee ka bil kese den
    بل کی آخری تاریخ
    بل آن لائن کیسے دیں
    میٹر ریڈنگ غلط ہے
    بل مالک مکان کے نام ہے
    گیس کارڈ ریچارج
utility-outage =
    بجلی نہیں آ رہی
    bijli nahi aa rahi
    bijli nahi hai
    bijli chali gai
    bijli gai hui hai subah se
    لائٹ چلی گئی
    light nahi hai
    light gai hui hai puri building ki
    light kab aye gi
    بجلی کب آئے گی
    load shedding
    لوڈ شیڈنگ ہو رہی ہے؟
    power cut
    no electricity
    pani nahi aa raha
    پانی نہیں آ رہا
    paani band hai
    pani band he kal se
    پانی کب آئے گا
    nalkay mein pani nai
    garam pani nahi aa raha puri building mein
    pani ka pressure kam hai
    پانی گدلا آ رہا ہے
    pani peela aa raha hai
    gas nahi aa rahi
    گیس نہیں آ رہی
    gas band hai khana nahi bana sakte
    gas supply band
    internet nahi chal raha
    انٹرنیٹ بند ہے
    net nahi aa raha puri building mein
    wifi kal se band hai
    bijli ka notice laga hai kab band hogi
    پانی بند ہونے کا نوٹس
    bill nahi diya bijli kaat di
    adhi building mein bijli nahi
    heating supply band
    andhera hai sab parosiyon ki bhi light nahi
    tingdian
    停电
    tingshui
    停水
    bijlee nhi a rhi
    light ni aa ri kia masla he
    پانی بند ہے
    بتی نہیں ہے
    پوری بلڈنگ میں بجلی نہیں
    وائی فائی بند ہے
    گرم پانی نہیں آ رہا
property-management =
    بلڈنگ مینجمنٹ
    بلڈنگ مینجمنٹ کمپنی کا نمبر
    property management
    property company ka number
    wuye
    物业
    wuye ka number
    wuye kahan hai
    wuye fee
    پراپرٹی آفس کہاں ہے
    property office timing
    building ki management kaun karta hai
    property fee kitni hai
    پراپرٹی فیس کس چیز کی ہے
    maintenance fee
    management fee kahan jama karni hai
    parking
    parking chahiye
    پارکنگ کی جگہ کرائے پر چاہیے
    gari kahan park karun
    mehman ki gari ki parking
    number plate gate par register karni hai
    gate card
    gate card gum ho gaya naya chahiye
    گیٹ کا کارڈ بنوانا ہے
    entry card
    face id gate par
    gate par chehra register karwana
    security guard
    گارڈ مہمان کو اندر نہیں آنے دیتا
    guard delivery wale ko rokta hai
    chowkidar
    چوکیدار کہاں ہے
    baoan
    保安
    seerhiyon ki safai kaun karta hai
    safai wala nahi aata
    flat renovate karna hai ijazat
    saman shift karna hai lift ki ijazat
    property walay kuch nahi karte shikayat
    society ka office
    menjin card
    پارکنگ کا کارڈ
    سکیورٹی گارڈ سے شکایت
    صفائی والا نہیں آتا
    مینٹیننس فیس کتنی ہے
    پراپرٹی کمپنی والے بات نہیں سنتے
housing-lease =
    کرائے کا گھر
    کرائے پر گھر چاہیے
    ghar kiraye par chahiye
    kiraye ka flat
    flat dhoond raha hun
    kamra chahiye
    room for rent
    rent par ghar
    کرایہ نامہ
    kiraya nama
    rent agreement
    lease contract
    contract sirf chinese mein hai
    malik makan
    مالک مکان ڈپازٹ واپس نہیں کر رہا
    landlord deposit wapas nahi de raha
    deposit wapis kaise lun
    security deposit
    yajin wapas nahi mila
    malik makan ghar khali karne ka keh raha hai
    مالک مکان گھر سے نکال رہا ہے
    kiraya barha diya
    کرایہ بڑھا رہے ہیں کیا کروں
    landlord bina bataye ghar mein aa jata hai
    malik makan repair nahi karwata
    contract se pehle ghar chorna hai
    lease khatam karna
    agent ki fees
    ایجنٹ کمیشن کتنا لیتا ہے
    agent ne flat ka dhoka diya
    roommate ke sath flat share
    sublet
    ghar khareedna hai
    کیا غیر ملکی گھر خرید سکتے ہیں
    rent ki fapiao
    rent contract register
    fangdong
    房东
    zufang
    租房
    kirayedar ke huqooq
    3 mahine ka advance kiraya
    ڈپازٹ واپس چاہیے
    کرایہ کا معاہدہ
    مالک مکان بغیر پوچھے اندر آ جاتا ہے
    فلیٹ کرائے پر لینا ہے
    معاہدہ ختم ہونے سے پہلے گھر چھوڑنا ہے
noise-complaint =
    شور
    shor
    shor bohat hai
    bohat shor ho raha hai
    پڑوسی بہت شور کرتے ہیں
    padosi shor karte hain
    upar wale shor machate hain
    اوپر والے رات کو شور مچاتے ہیں
    raat ko music
    tez music chal raha hai
    اونچی آواز میں گانے
    gane itne tez laga rakhe hain
    party ho rahi hai upar raat 2 baje
    bachay upar bhagte hain
    uper se qadmon ki awaz
    drill ki awaz
    ڈرل کی آواز سے سو نہیں سکتا
    renovation ka shor
    construction ka shor raat ko
    تعمیراتی کام صبح چھ بجے شروع ہو جاتا ہے
    hathora marne ki awaz
    kutta sari raat bhonkta hai
    کتا ساری رات بھونکتا ہے
    loudspeaker ki awaz
    aunties ka dance music
    guangchangwu ka shor
    restaurant ka shor raat ko
    ktv ki awaz
    gari ka horn
    so nahi sakte shor se
    نیند نہیں آتی اتنا شور ہے
    piano har sham bajata hai
    log bahar cheekh chilla rahe hain adhi raat
    TV ki awaz deewar se aati hai
    shor kab tak allowed hai
    خاموشی کے اوقات کیا ہیں
    renovation kis time allowed hai
    shor ki shikayat karni hai
    noise complaint
    patakhe raat ko
    噪音
    shoor band karwao
    بہت شور ہو رہا ہے
    رات کو اونچا میوزک
    تعمیر کا شور
    اوپر بچے بھاگتے رہتے ہیں
    شور بند کروائیں
neighbour-mediation =
    پڑوسی سے جھگڑا
    parosi se jhagra
    padosi se masla
    padosi se larai ho gai thi sulah karni hai
    ہمسائے کے ساتھ مسئلہ ہے
    hamsaye se jhagra parking par
    پارکنگ پر پڑوسی سے لڑائی رہتی ہے
    mediation
    mediator chahiye
    ثالث چاہیے
    salis
    sulah karwani hai
    صلح کروا دیں
    koi beech mein baat karwa de
    upar se pani aya chat kharab ho gai paise kaun dega
    اوپر والوں کے پانی سے میری چھت خراب ہوئی وہ پیسے نہیں دیتے
    parosi ne mera phone tora paise nahi deta
    parosi ke bache ne sheesha tora
    padosi ne meri gari kharab ki
    پڑوسی نے میری سائیکل توڑ دی
    padosi jootay mere darwaze ke samne rakhta hai
    parosi ka saman mere darwaze ke aagay
    roommate paise nahi deta apne hisse ke
    روم میٹ سے جھگڑا
    parosi badtameezi karta hai
    پڑوسی گالیاں دیتا ہے
    padosi mere khane ki boo ki shikayat karta hai
    foreigner hone ki waja se parosi tang karta hai
    parosi ne camera mere darwaze ki taraf lagaya
    kapron par pani tapakta hai upar se
    nuqsan ka muawza parosi se
    dost ne udhar wapas nahi kiya
    zaban ki waja se ghalat fehmi ho gai parosi se
    committee parosi se baat kare
    tiaojie
    调解
    parosi ke kutte ne mere joote kharab kiye
    padosi meri parking mein gari lagata hai
    ہمسائے نے میری گاڑی خراب کی
    پڑوسی میرے دروازے کے سامنے سامان رکھتا ہے
    پڑوسی سے بات کروا دیں
    پڑوسی پیسے دینے سے انکار کر رہا ہے
public-problem-report =
    باہر کا مسئلہ بتانا ہے
    street light kharab
    سٹریٹ لائٹ خراب ہے
    gali ki light band hai
    راستے میں اندھیرا ہے لائٹ نہیں جلتی
    sarak tooti hui hai
    سڑک پر گڑھا ہے
    road par khadda
    footpath toota hua
    gutter ka dhakkan nahi hai
    مین ہول کھلا ہے خطرناک ہے
    manhole khula hua hai
    gutter bahar beh raha hai
    گٹر ابل رہا ہے سڑک پر
    darakht gir gaya raste par
    درخت گرا ہوا ہے
    jhoola toota hua hai park ka
    بچوں کے پارک کا جھولا ٹوٹا ہے
    bench toota hua
    kachra bahar phela hua hai
    seerhiyon mein kachra para hai
    سیڑھیوں میں گند ہے کوئی صاف نہیں کرتا
    corridor mein saman rakha hai rasta band
    راہداری میں ڈبے پڑے ہیں
    emergency exit band hai saman se
    fire exit ka rasta band
    gariyan rasta rok ke khari hain
    غلط پارکنگ
    footpath par gari khari hai
    cycles ne rasta band kiya
    bijli ki taar latak rahi hai
    تار لٹک رہے ہیں خطرناک
    log khirki se cheezen phenkte hain
    اوپر سے سگریٹ پھینکتے ہیں
    lift mein cigarette peete hain
    corridor mein smoking
    kutte ki potty raste mein
    کتا بغیر پٹے کے گھوم رہا ہے
    awara kutte
    chuhe hain kachray ke paas
    machar bohat hain pani khara hai
    nale ki badbu
    seerhiyon mein ebike charge karte hain
    سیڑھی میں الیکٹرک بائیک کی بیٹری چارج کرتا ہے
    restaurant ka dhuan aur tel ki boo
    deewar se tiles gir rahi hain
    najaiz tameer chat par
    public toilet ganda hai
    kachra nahi uthaya gaya
    kooray ke dabbe bhare hue hain
    traffic light kharab hai
    12345 report
    basement parking mein pani khara hai
    shikayat public jagah ki
    گلی کی لائٹ خراب ہے
    راستہ بند ہے سامان رکھا ہے
    آوارہ کتے
    کوڑا بکھرا ہوا ہے
    پارک کا بینچ ٹوٹا ہے

## Waste and environment

waste-sorting =
    کچرا
    kachra
    kachra kahan phenkna hai
    کچرا کہاں ڈالیں
    kachra alag kaise karte hain
    waste sorting
    garbage
    kooda
    koora kahan phenkun
    کوڑے کا ڈبہ کہاں ہے
    konsa dabba
    plastic kis dabbe mein
    پلاسٹک کس ڈبے میں جائے گا
    battery kahan phenkni hai
    پرانی بیٹریاں کہاں پھینکیں
    purani dawai kahan phenkun
    expired medicine
    khana kis bin mein
    بچا ہوا کھانا کس ڈبے میں
    haddi kis kachray mein
    chilke
    pizza box
    sheeshe ki botal
    شیشے کی بوتلیں کہاں دیں
    glass toota hua
    kaghaz gatta recycle
    recycling
    diaper kahan phenkun
    پیمپر کس ڈبے میں
    tissue
    bulb aur tube light
    chai patti
    purane kapre kahan dein
    پرانے کپڑے
    lal dabba neela dabba hara dabba
    bin ke rang ka matlab
    kachra phenkne ka time
    کچرا پھینکنے کا وقت کیا ہے
    ghalat kachra phenka jurmana
    laji fenlei
    垃圾
    kachre wali thaili kahan milti hai
    istemal shuda cooking oil
    dustbin
    کوڑا کہاں پھینکوں
    شیشہ کس ڈبے میں
    پرانی دوائیں کہاں پھینکیں
    ری سائیکل
    لال ڈبہ کس لیے ہے
bulky-waste =
    پرانا فرنیچر
    purana furniture
    purana sofa phenkna hai
    صوفہ پھینکنا ہے کہاں رکھوں
    sofa kahan phenkun
    purana gadda
    گدا کہاں پھینکیں
    mattress phenkna hai
    purani almari
    الماری پھینکنی ہے
    toota hua bed
    charpai phenkni hai
    purana fridge
    فریج اٹھوانا ہے
    purani washing machine kaun le jaye ga
    purana TV
    e-waste
    purana computer
    purani cycle phenkni hai
    purani ebike kahan dun
    bara saman phenkna hai
    بڑا سامان کہاں رکھیں
    ghar shift kar rahe hain bohat saman phenkna hai
    renovation ka malba
    ملبہ کہاں پھینکیں
    kabari wala
    کباڑی والا
    furniture uthwana hai
    furniture pick up
    bulky waste
    dajian laji
    大件垃圾
    qaleen phenkna
    mez kursi phenkni hai
    kya sofa neeche chor sakta hun
    purana AC
    bulky waste ka time
    پرانا صوفہ
    پرانی واشنگ مشین کہاں دوں
    فرنیچر اٹھوانا ہے
    پرانی سائیکل پھینکنی ہے

## Health and insurance

find-clinic =
    ڈاکٹر
    doctor
    mujhe doctor chahiye
    doctor kahan hai
    ڈاکٹر کو دکھانا ہے
    hospital
    hospital kahan hai
    قریبی ہسپتال کون سا ہے
    qareeb hospital
    nazdeeki clinic
    clinic
    community health centre
    کلینک کہاں ہے
    english bolne wala doctor
    اردو بولنے والا ڈاکٹر
    urdu doctor
    international hospital
    hospital appointment kaise lun
    guahao
    挂号
    yiyuan
    bukhar hai
    مجھے بخار اور کھانسی ہے
    bache ko bukhar hai
    bache ko khansi zukam
    بچے کو کھانسی ہے کس ڈاکٹر کو دکھائیں
    tabiyat kharab hai
    طبیعت ٹھیک نہیں ہے
    pait mein dard
    پیٹ میں درد ہے دو دن سے
    sar dard ki dawai
    dant mein dard
    دانت میں درد ہے
    dentist
    aankh ka doctor
    lady doctor
    لیڈی ڈاکٹر چاہیے
    gynecologist
    skin doctor kharish
    kamar dard
    ulti aur loose motion
    medical store
    میڈیکل اسٹور کہاں ہے
    pharmacy raat ko khuli
    dawai kahan se milegi
    BP ki dawai
    sugar ki dawai
    blood test
    khoon ka test kahan hota hai
    medical checkup
    bachon ka doctor
    pregnancy checkup
    hakeem
    moch aa gai paon mein
    docter kahan he
    beemar hun
    بچے کو بخار ہے
    دوائی کہاں سے ملے گی
    بچوں کا ڈاکٹر
    آنکھوں کا ڈاکٹر
    الٹیاں آ رہی ہیں ڈاکٹر کو دکھانا ہے
medical-insurance =
    میڈیکل انشورنس
    medical insurance
    health insurance
    صحت کا بیمہ
    mera insurance hospital ka bill dega
    hospital ka bill insurance
    insurance claim kaise karun
    انشورنس سے پیسے واپس کیسے ملیں گے
    ilaj ke paise wapas
    reimbursement
    yibao
    医保
    yibao card
    yibao card kaise banta hai
    student insurance
    طالب علموں کی انشورنس
    university insurance claim
    bachon ka health insurance
    بیوی بچوں کی میڈیکل انشورنس
    newborn insurance
    private insurance
    travel insurance hospital mein
    foreigners medical insurance le sakte hain
    insurance kitne ki hai
    insurance mein kya cover hota hai
    dant ka ilaj insurance
    delivery ka kharcha insurance
    job chori insurance band ho gai
    insurance card hospital mein nahi chala
    hospital cash maang raha hai insurance hai meri
    operation ka kharcha insurance
    medical inshorance
    apni job wala nahi hun insurance kaise
    ping an student insurance
    ہیلتھ انشورنس
    ہسپتال کا بل انشورنس سے
    انشورنس کارڈ نہیں چلا
    بچوں کی انشورنس کیسے ہو گی
social-insurance =
    سوشل انشورنس
    social insurance
    shebao
    社保
    social security
    سوشل سکیورٹی کارڈ
    social security card kaise banega
    pension
    پنشن
    pension ke paise wapas mil sakte hain
    china chor raha hun pension ka kya
    پنشن کے پیسے ملک چھوڑتے وقت نکلوانا
    five insurances
    wuxian yijin
    berozgari
    بے روزگاری کا الاؤنس
    naukri chali gai paise milenge
    kaam par chot lagi paise kaun dega
    کام پر چوٹ لگی تھی خرچہ کون دے گا
    work injury insurance
    company social insurance nahi deti
    salary se kitna katta hai
    تنخواہ سے سوشل انشورنس کتنی کٹتی ہے
    social insurance refund
    shebao wapas nikalna
    shebao transfer dusre shehar
    housing fund
    gongjijin
    公积金
    provident fund nikalwana
    maternity leave ke paise
    زچگی کی چھٹی
    12333
    shebao record check
    kya foreigner ko shebao lazmi hai
    sosial insurance
    سوشل سکیورٹی
    کمپنی سوشل انشورنس نہیں دیتی
    ہاؤسنگ فنڈ
    پنشن کا کیا ہو گا
vaccination =
    ویکسین
    vaccine
    vaccination
    ٹیکے
    teekay
    bache ke teeke
    بچے کے ٹیکے کہاں لگتے ہیں
    bachay ko teeka lagwana hai
    hifazati teeke
    حفاظتی ٹیکوں کا شیڈول
    vaccine schedule
    vaccine card
    vaccination book
    ٹیکوں کا کارڈ
    polio ke qatre
    پولیو کے قطرے
    flu vaccine
    covid vaccine
    hpv vaccine
    kutte ne kaat liya teeka kahan lage ga
    کتے نے کاٹا ہے ریبیز کا ٹیکہ
    billi ne kaata rabies vaccine
    rabies ka injection
    tetanus injection
    hepatitis b vaccine
    khasra ka teeka
    pakistan wala vaccination record
    ویکسین مفت ہے کیا
    vaccine ki appointment
    buzurgon ki vaccine
    3 mahine ka baby konsa teeka
    school ke liye vaccine certificate
    yimiao
    疫苗
    vaksin
    dusri dose kab
    ویکسین کارڈ
    فلو کی ویکسین
    ٹیکہ کب لگے گا
    ویکسین کا سرٹیفکیٹ اسکول کے لیے
mental-health-support =
    ذہنی صحت
    mental health
    میں بہت اداس ہوں
    bohat udaas hun
    udaas rehta hun
    depression
    depression mein hun
    ڈپریشن ہے
    anxiety
    ghabrahat hoti hai
    گھبراہٹ رہتی ہے
    tension bohat hai
    بہت ٹینشن ہے
    stress
    exam ka stress bohat hai
    akela mehsoos karta hun
    اکیلا محسوس کرتی ہوں یہاں
    akelapan
    ghar yaad aata hai
    گھر والوں کی بہت یاد آتی ہے
    rona aata hai roz
    روز روتی ہوں
    neend nahi aati fikr se
    kisi se dil ki baat karni hai
    کسی سے دل کی بات کرنا چاہتی ہوں
    mahir e nafsiyat
    ماہر نفسیات
    psychologist
    psychiatrist
    counselling
    counselor chahiye english bolne wala
    panic attack
    dil nahi lagta kisi kaam mein
    کسی چیز میں دل نہیں لگتا
    bacha paida hone ke baad udasi
    beta sara din game khelta hai udas hai
    meri biwi depression mein hai
    sharab ki aadat chorni hai
    nasha chorne mein madad
    ammi ka inteqal hua bohat dukhi hun
    breakup ho gaya bura haal hai
    social worker
    12356
    心理
    depresion he mujhe
    اکیلا پن
    ماہر نفسیات سے ملنا ہے
    دل اداس رہتا ہے
    کسی کام میں دل نہیں لگتا
    نیند نہیں آتی فکر کی وجہ سے
elderly-care =
    بزرگوں کی دیکھ بھال
    buzurgon ki dekh bhal
    elderly care
    meri ammi boorhi hain madad chahiye
    میری والدہ بوڑھی ہیں گھر پر مدد چاہیے
    boorhe maa baap ki care
    old age home
    نرسنگ ہوم
    home nurse
    گھر پر نرس چاہیے
    attendant chahiye abbu ke liye
    buzurgon ki canteen
    بزرگوں کی کینٹین کہاں ہے
    khana ghar par buzurg ke liye
    buzurgon ka card
    senior card
    بزرگوں کا بس کارڈ
    wheelchair
    wheelchair chahiye
    وہیل چیئر ادھار مل سکتی ہے
    mazoor
    معذور افراد کے لیے مدد
    disabled bache ki madad
    akela rehta hun 75 saal ka
    میں 78 سال کا ہوں اکیلا رہتا ہوں
    bhoolne ki bimari wale buzurg ki care
    retired hun kharidari mein madad
    dadi ko hospital le jane wala koi
    ساس سسر کی دیکھ بھال
    buzurgon ki activities
    day care buzurg
    yanglao
    养老
    old people help
    parosi buzurg akele rehte hain un ki madad
    بوڑھے والدین کی مدد
    بزرگوں کے لیے کھانا
    بزرگ پڑوسی اکیلے رہتے ہیں
    وہیل چیئر

## Children and language

school-enrolment =
    اسکول
    school
    school admission
    bache ka school admission
    بچے کا اسکول میں داخلہ
    bachon ka dakhla
    beti ko school mein dalna hai
    بیٹے کو اسکول میں داخل کروانا ہے
    konsa school hamare area mein hai
    ہمارے پتے کا اسکول کون سا ہے
    kindergarten
    kindergarten admission
    نرسری
    KG admission
    montessori
    daycare
    ڈے کیئر
    youeryuan
    幼儿园
    primary school
    high school
    international school
    انٹرنیشنل اسکول کی فیس
    sasta international school
    chinese school mein foreign bachay
    kya mera bacha chinese school ja sakta hai
    school ke documents
    داخلے کی آخری تاریخ
    admission kab khulte hain
    school kab shuru hota hai
    school fees
    school change karna hai
    اسکول بدلنا ہے
    school bus
    university admission
    scholarship
    tuition
    ٹیوشن ٹیچر
    babysitter
    bachay school nahi jate abhi
    education bureau
    pakistani school
    skool dakhla
    داخلہ
    کنڈرگارٹن
    اسکول کے کاغذات
    بچے اسکول کب سے جائیں گے
    اسکول کی بس
language-class =
    زبان کی کلاس
    chinese class
    chinese seekhni hai
    چینی سیکھنا چاہتا ہوں
    cheeni zuban seekhna
    mandarin course
    چینی زبان کا کورس
    free chinese class
    مفت چینی کلاس کہاں ہے
    chinese teacher
    chinese tutor
    HSK
    hsk ki tayari
    hsk exam
    hanyu
    汉语
    zhongwen class
    chinese class wife ke liye
    بیگم کے لیے چینی کی کلاس
    bachon ki chinese class
    language exchange
    language partner
    language corner
    english corner
    sham ki chinese class
    weekend chinese class
    beginner chinese class
    chinese likhna seekhna
    calligraphy class
    agli class kab shuru hogi
    کورس کی فیس کتنی ہے
    community mein chinese classes
    chineese seekhna he
    chinese bolne ki practice
    چینی زبان سیکھنی ہے
    چینی استاد
    بچوں کے لیے چینی کلاس
    شام کی کلاس

## Daily life

driving-licence =
    ڈرائیونگ لائسنس
    driving licence
    driving license kaise banega
    licence banwana hai
    چین کا ڈرائیونگ لائسنس کیسے بنے گا
    pakistani license yahan chalta hai
    پاکستانی لائسنس پر گاڑی چلا سکتا ہوں
    international driving license
    license change karwana
    foreign license convert
    license renew
    لائسنس ختم ہو گیا ہے
    license ka tarjuma
    driving test
    theory test english mein
    تھیوری ٹیسٹ کی تیاری
    driving school
    gari chalana seekhna hai
    گاڑی چلا سکتے ہیں کیا یہاں
    temporary license
    gari kiraye par leni hai
    rent a car
    gari khareedni hai
    number plate gari ki
    گاڑی کی نمبر پلیٹ
    traffic challan
    چالان کیسے بھروں
    speeding ka challan
    motorcycle license
    license gum ho gaya
    medical form license
    car insurance
    jiazhao
    驾照
    che guan suo
    lisence exchange
    لائسنس بدلوانا ہے
    لائسنس گم ہو گیا
    گاڑی کرائے پر لینی ہے
    ڈرائیونگ ٹیسٹ
ebike-rules =
    الیکٹرک بائیک
    ebike
    e bike
    electric bike
    ebike ke rules
    الیکٹرک بائیک کے قوانین
    ebike ki number plate
    بائیک کی نمبر پلیٹ چاہیے
    ebike register karni hai
    الیکٹرک بائیک رجسٹر کہاں ہوتی ہے
    ebike kahan charge karun
    بائیک چارج کہاں کریں
    charging point
    battery ghar mein charge kar sakte hain
    lift mein ebike le ja sakte hain
    کیا لفٹ میں بائیک لے جا سکتے ہیں
    helmet
    helmet zaroori hai
    ہیلمٹ کا جرمانہ
    ebike par peeche bitha sakte hain
    bache ko bike par bithana
    ebike challan
    police ne ebike utha li
    ebike parking
    scooter kahan khara karun
    ebike khareedni hai
    second hand ebike
    ebike bechni hai
    ebike speed limit
    ebike ke liye license
    ebike chalane ki umar
    scooty registration
    diandongche
    电动车
    e-scooter allowed
    bijli wali bike
    ای بائیک
    ہیلمٹ ضروری ہے
    بائیک کی پارکنگ
    بائیک کی رفتار کی حد
    بیٹری گھر میں چارج کرنا
public-transport =
    بس کا روٹ
    bus
    metro
    میٹرو
    metro kaise use karun
    metro ka ticket
    میٹرو کا نقشہ
    metro card
    bus card
    بس کارڈ کہاں سے ملے گا
    konsi bus station jati hai
    کون سی بس ویسٹ لیک جاتی ہے
    bus stop
    bus ka time
    aakhri metro kab hai
    airport kaise jaun
    ایئرپورٹ کیسے جائیں
    airport bus
    taxi
    taxi kaise bulaun
    ٹیکسی بلانی ہے
    didi
    didi app kaise chalti hai
    train ticket
    ٹرین کا ٹکٹ پاسپورٹ سے
    high speed train
    gaotie
    12306
    train station
    public bicycle
    پبلک سائیکل کا کرایہ
    cycle kiraye par
    hellobike
    bus mein payment kaise
    ditie
    地铁
    shehar kaise jaun
    west lake kitni door hai
    rasta batao
    sawari
    ٹیکسی
    میٹرو کارڈ
    سائیکل کرائے پر
    ٹرین اسٹیشن کیسے جاؤں
    آخری بس کب ہے
bank-account =
    بینک اکاؤنٹ
    bank account
    bank account kholna hai
    bank account kaise khulta hai
    بینک میں اکاؤنٹ کھلوانا ہے
    konsa bank foreigners ke liye
    بینک میں کون سے کاغذات چاہییں
    bank card
    debit card
    credit card
    bank card block ho gaya
    کارڈ بلاک ہو گیا ہے
    ATM
    ATM ne card kha liya
    اے ٹی ایم میں کارڈ پھنس گیا
    paise nikalne hain
    paise pakistan bhejne hain
    پیسے پاکستان کیسے بھیجوں
    money transfer
    remittance
    western union
    hundi
    dollar change karwana hai
    ڈالر بدلوانے ہیں
    currency exchange
    rmb to rupee
    account freeze ho gaya
    naya passport bank mein update
    بینک میں نیا پاسپورٹ اپڈیٹ کروانا
    pin bhool gaya
    account band karwana
    salary account
    online banking
    yinhang
    银行
    yinhangka
    swift code
    bank loan
    benk acount
    اے ٹی ایم
    پیسے بھیجنے ہیں
    بینک کارڈ
    پن بھول گیا ہوں
    اکاؤنٹ بند کروانا ہے
sim-internet =
    سم
    sim
    sim card
    sim card kahan se milega
    سم کارڈ لینا ہے
    sim leni hai
    mobile number
    چینی نمبر چاہیے
    chinese number chahiye
    mobile package
    data package
    ڈیٹا پیکج
    balance
    balance khatam
    mobile recharge
    موبائل میں بیلنس ڈلوانا
    easyload
    sim block ho gai
    sim band
    esim
    china mobile
    china unicom
    china telecom
    ghar ka internet
    گھر میں انٹرنیٹ لگوانا ہے
    wifi lagwana hai
    وائی فائی لگوانا
    internet connection
    internet slow hai
    نیٹ سلو چل رہا ہے
    wifi ka password
    vpn
    google nahi chalta
    whatsapp nahi chal raha
    واٹس ایپ کیسے چلے گا
    verification code nahi aa raha
    router
    kuandai
    宽带
    shoujihao
    sim apne naam karwani
    number band karwana hai
    موبائل نمبر
    انٹرنیٹ کنکشن
    سم بلاک ہو گئی
    بیلنس ختم
    وائی فائی کا پاس ورڈ
mobile-payment =
    موبائل پیمنٹ
    mobile payment
    alipay
    علی پے
    wechat pay
    وی چیٹ پے کیسے بنائیں
    alipay kaise use karun
    alipay mein card add karna
    wechat mein card kaise lagaun
    وی چیٹ سے کارڈ جوڑنا ہے
    foreign card alipay
    pakistani card alipay mein nahi lagta
    visa card wechat
    mastercard
    card reject ho raha hai
    کارڈ قبول نہیں ہو رہا
    payment fail
    ادائیگی نہیں ہو رہی
    payment nahi ho rahi
    QR code
    qr code scan karke payment
    alipay limit
    3 percent fee
    wechat verification
    شناخت کی تصدیق وی چیٹ
    alipay passport verification
    cash de sakte hain
    کیا نقد پیسے چلتے ہیں
    cash nahi lete dukan wale
    hongbao
    wechat wallet
    wechat login masla
    zhifubao
    支付宝
    weixin
    微信
    easypaisa jaisa kuch
    google pay apple pay
    ali pay
    وی چیٹ پے
    موبائل سے پیسے دینا
    غیر ملکی کارڈ نہیں لگ رہا
    کیو آر کوڈ
    ادائیگی ناکام ہو گئی
tax =
    ٹیکس
    tax
    tax kitna hai
    income tax
    انکم ٹیکس
    tax dena parta hai kya
    کیا مجھے ٹیکس دینا ہو گا
    salary par tax
    تنخواہ پر کتنا ٹیکس ہے
    tax return
    tax return kaise bharun
    ٹیکس ریٹرن
    annual tax
    tax refund
    ٹیکس ریفنڈ کیسے ملے گا
    tax ke paise wapas
    tax office
    tax ka daftar
    ٹیکس کا دفتر کہاں ہے
    12366
    tax number
    tax certificate
    183 days
    double tax
    دوہرا ٹیکس
    tax resident
    bachon ki tax chhoot
    tax app
    fapiao
    发票
    fapiao kaise milti hai
    company zyada tax kaat rahi hai
    geshui
    个税
    bonus par tax
    freelance tax
    mehsool
    taks
    سالانہ ٹیکس
    ٹیکس کا نمبر
    ٹیکس سرٹیفکیٹ
    بونس پر ٹیکس
customs-post =
    پارسل
    parcel
    parcel nahi aya
    میرا پارسل نہیں پہنچا
    parcel kahan hai
    parcel tracking
    kuaidi
    快递
    kuaidi kahan se uthaun
    kuaidi station
    پارسل کہاں سے لینا ہے
    pickup code
    parcel customs mein phansa hai
    پارسل کسٹم میں رکا ہوا ہے
    customs
    کسٹم ڈیوٹی
    customs duty kitni hai
    pakistan se parcel mangwana
    پاکستان سے دوائی منگوانی ہے ڈاک سے
    pakistan parcel bhejna hai
    گھر پارسل بھیجنا ہے
    post office
    ڈاک خانہ
    dak khana kahan hai
    khat bhejna hai
    dawai mangwana allowed
    khana mangwana parcel se
    saman bahar bhejna
    courier
    DHL
    EMS
    cainiao
    taobao parcel
    mera address chinese mein kya hai
    postal code
    delivery wala call karta hai chinese mein
    kitna cash la sakte hain airport
    china mein kya la sakte hain
    parcel gum ho gaya
    parsal
    پارسل بھیجنا ہے
    کسٹم
    ڈاک
    کوریئر والا چینی میں کال کرتا ہے
    پارسل گم ہو گیا
pet-registration =
    کتا
    kutta
    kutta rakhna hai
    کتا رکھنے کی اجازت ہے
    kutte ki registration
    کتے کی رجسٹریشن
    dog registration
    dog license
    kutte ka license
    billi ki registration
    بلی رجسٹر کروانی ہے
    puppy liya hai
    pets allowed hain
    paltu janwar
    پالتو جانور رکھ سکتے ہیں
    konsi nasal ke kutte mana hain
    کون سی نسل کے کتے منع ہیں
    bara kutta rakh sakte hain
    kutte ki fees
    kutta kab ghuma sakte hain
    کتے کو گھمانے کا وقت
    kutte ka patta
    dog park
    kutta lift mein
    apna kutta pakistan se lana hai
    billi ko sath le jana
    vet
    janwaron ka doctor
    جانوروں کا ڈاکٹر
    meri billi bimar hai
    billi adopt karni hai
    kutta bina license jurmana
    gouzheng
    狗证
    chongwu
    tota rakh sakte hain
    pet hospital
    کتے کا لائسنس
    کتے کی فیس
    بلی رکھ سکتے ہیں
    کتا پارک
lost-and-found =
    گمشدہ چیز
    chabi gum ho gai
    چابی گم ہو گئی ہے
    chabiyan kho gai hain
    batwa gum ho gaya
    بٹوہ گم ہو گیا
    wallet gum ho gaya
    wallet kho gaya gate 2 ke paas
    purse gum ho gaya
    mobile gum ho gaya
    موبائل ٹیکسی میں رہ گیا
    phone taxi mein reh gaya
    bag bus mein bhool gaya
    بیگ میٹرو میں بھول گیا ہوں
    laptop didi mein reh gaya
    chatri gum
    ainak gum ho gai
    عینک گم ہو گئی
    airpods gum ho gaye
    angoothi kho gai
    ghari gum ho gai
    jacket park mein reh gai
    bank card gum ho gaya
    student card kho gaya
    bache ki cycle gum hai
    meri cycle jahan khari ki thi wahan nahi
    billi gum ho gai
    میری بلی بھاگ گئی ہے
    kutta bhag gaya
    کتا گم ہو گیا ہے
    mujhe chabi mili hai
    مجھے ایک بٹوہ ملا ہے
    wallet mila hai kis ka hai
    kisi ka phone mila hai kahan dun
    kutta mila hai
    mili hui cheez kahan jama karun
    lost and found
    lost item
    kisi ko meri chabi mili kya
    saman gum ho gaya
    失物招领
    gumshuda saman
    فون گم ہو گیا
    لیپ ٹاپ ٹیکسی میں رہ گیا
    چابیاں ملی ہیں کسی کی
    چھتری بس میں رہ گئی
consumer-complaint =
    دکاندار
    dukandar
    dukandar cheez wapas nahi le raha
    دکاندار پیسے واپس نہیں کر رہا
    paise wapas chahiye dukan se
    refund
    refund nahi mil raha
    ریفنڈ نہیں ملا
    kharab mobile diya dukan ne
    cheez kharab nikli
    چیز خراب نکلی ہے
    naqli cheez
    نقلی سامان ملا
    fake product
    taobao refund
    taobao seller paise nahi deta
    pinduoduo se kharab cheez
    online order wapas karna
    آن لائن خریدی ہوئی چیز واپس کرنی ہے
    ghalat cheez bheji
    warranty
    gym band ho gaya paise nahi diye
    جم بند ہو گیا فیس واپس نہیں کی
    academy ne fees wapas nahi ki
    restaurant ne zyada paise liye
    ہوٹل کا بل غلط تھا
    taxi wale ne zyada paise liye
    ٹیکسی والے نے زیادہ کرایہ لیا
    expired khana becha
    khane mein keera nikla
    باسی کھانا ملا
    12315
    7 din mein wapsi
    consumer complaint
    grahak
    صارف کے حقوق
    waimai order nahi aya
    meituan order ghalat
    hotel booking refund
    tuikuan
    退款
    dukan ki shikayat
    joote ka size badalna hai
    ریفنڈ چاہیے
    دکان کی شکایت
    نقلی چیز بیچی
    وارنٹی نہیں مان رہے
    کھانے میں کیڑا نکلا
scam-report =
    فراڈ
    fraud
    fraud ho gaya mere sath
    میرے ساتھ فراڈ ہو گیا
    scam
    scam ho gaya
    dhoka
    دھوکا ہوا ہے
    dhokay se paise le liye
    paise bhej diye ab block kar diya
    میں نے پیسے بھیج دیے اور اب وہ جواب نہیں دیتا
    kya ye scam hai
    fake call
    jaali police wale ki call paise maang raha hai
    پولیس بن کر پیسے مانگ رہے ہیں
    customs officer ban kar call
    embassy ki jhooti call
    OTP de diya
    کوڈ بتا دیا کسی کو
    verification code de diya kisi ko
    account se paise nikal gaye
    اکاؤنٹ سے پیسے غائب ہو گئے
    card se paise kat gaye
    wechat hack ho gaya
    وی چیٹ ہیک ہو گیا
    ajeeb link par click kiya
    shakki message
    مشکوک کال آئی تھی
    online dost ne paise mange
    crypto fraud
    investment fraud
    نوکری کے نام پر پیسے لے لیے
    job ke naam par deposit manga
    ghar ka deposit le kar ghayab agent
    currency exchange fraud
    hundi wale ne dhoka diya
    blackmail kar raha hai
    بلیک میل کر رہا ہے تصویروں سے
    tasveerein leak karne ka keh raha hai
    inaam nikla hai paise bhejo
    انعام نکلا ہے کا میسج
    96110
    zhapian
    诈骗
    froud
    thug
    mera passport copy kisi ne use kiya
    جعلی کال
    مجھے لوگوں نے دھوکا دیا پیسے گئے
    کیا یہ فراڈ ہے
    سرمایہ کاری کا فراڈ
    او ٹی پی بتا دیا

## Community and self-governance

community-office =
    کمیونٹی کا دفتر
    community office
    community office kahan hai
    کمیونٹی آفس کا پتا
    daftar kahan hai
    دفتر کہاں ہے
    office address
    office timing
    دفتر کے اوقات
    daftar kab khulta hai
    دفتر کب بند ہوتا ہے
    kya aaj daftar khula hai
    saturday ko khula hai
    ہفتے کو کھلا ہوتا ہے
    residents committee
    رہائشی کمیٹی
    juweihui
    居委会
    shequ
    社区
    shequ ka number
    office ka phone number
    دفتر کا فون نمبر
    aap ka address
    community centre
    wahan english bolte hain
    دفتر میں کون سی زبان بولتے ہیں
    jiedao office
    街道办
    subdistrict office kahan hai
    residents committee kya kaam karti hai
    meri community konsi hai
    main building 8 mein rehta hun mera office konsa
    رہائش کا سرٹیفکیٹ کمیونٹی سے
    community ki muhar
    community se letter chahiye
    eid par daftar khula hai
    spring festival mein office band hai
    email address office ka
    grid worker
    committee ka head kaun hai
    آپ کا پتا کیا ہے
    کمیٹی کا دفتر
    کمیونٹی سینٹر
    کیا کل دفتر کھلا ہے
community-events =
    تقریبات
    events
    event
    is hafte kya event hai
    اس ہفتے کیا پروگرام ہے
    community ke events
    activities
    bachon ki activity
    بچوں کے لیے سرگرمیاں
    spring festival ka program
    چینی نئے سال کی تقریب
    mela
    میلہ کب ہے
    dumpling banana
    cooking class
    dost banana hai
    نئے دوست بنانا چاہتا ہوں
    logon se milna hai
    cricket khelna hai
    کرکٹ کھیلنے والے
    football match
    badminton
    yoga
    dance group
    film dekhna community mein
    library
    trip par jana hai
    سیر کا پروگرام
    event mein naam likhwana hai
    تقریب میں شرکت کرنی ہے
    event free hai
    agla event kab hai
    weekend par kya ho raha hai
    eid ki dawat community
    عید کا پروگرام
    iftar party
    huodong
    活动
    koi function hai
    basketball padosiyon ke sath
    event cancel to nahi hua
    پروگرام
    بچوں کا پروگرام
    اگلی تقریب کب ہے
    یوگا کلاس
volunteer-signup =
    رضاکار
    razakar
    razakar banna hai
    رضاکار بننا چاہتا ہوں
    volunteer
    volunteer banna chahti hun
    volunteer kaise banun
    main madad karna chahta hun logon ki
    دوسروں کی مدد کرنا چاہتی ہوں
    community ki khidmat
    خدمت کرنا چاہتے ہیں
    translator volunteer
    main urdu aur chinese ka tarjuma kar sakta hun
    میں ترجمہ کر سکتی ہوں رضاکارانہ
    urdu sikha sakta hun
    انگریزی مفت پڑھا سکتا ہوں
    bachon ko homework mein madad dena
    buzurgon ki madad karna chahta hun volunteer
    safai mein hissa lena
    volunteer team
    volunteer certificate
    volunteer hours
    weekend par free hun kuch acha kaam karna hai
    event mein volunteer
    donate karna hai
    کپڑے عطیہ کرنے ہیں
    kitabein donate
    khoon ka atiya dena hai
    retired teacher hun parhana chahta hun
    doctor hun muft khidmat dena chahta hun
    zhiyuanzhe
    志愿者
    foreigner volunteer ban sakta hai
    razakarana kaam
    volenteer
    رضاکارانہ کام
    لوگوں کی مدد کرنا چاہتا ہوں
    رضاکاروں کی ٹیم
    بچوں کو مفت پڑھانا چاہتی ہوں
suggestion =
    تجویز
    tajweez
    meri ek tajweez hai
    میری ایک تجویز ہے
    suggestion
    suggestion dena hai
    mera ek idea hai
    مشورہ دینا ہے
    mashwara
    park mein bench lagwa dein
    پارک میں مزید بینچ ہونے چاہییں
    english signs lagayen
    اردو میں بھی نوٹس لگائیں
    notice english mein hona chahiye
    bachon ka park bana dein
    بچوں کے لیے کھیل کا میدان بنا دیں
    parking barhai jaye
    zyada charging point hone chahiye
    darakht lagayen
    درخت لگانے چاہییں
    prayer room hona chahiye
    نماز کے لیے کمرہ ہونا چاہیے
    halal dukan honi chahiye
    حلال کھانے کی دکان کھلوائیں
    sunday ko bhi office khula ho
    gym bana dein
    speed breaker banwa dein
    سپیڈ بریکر ہونا چاہیے اسکول کے پاس
    zyada events karwayen
    feedback
    aap ki service behtar karne ke liye
    staff ki tareef
    عملے کا شکریہ اور تعریف
    staff ki shikayat
    cctv lagwane ki tajweez
    jianyi
    建议
    behtari ke liye raye
    sugestion
    ایک خیال ہے
    پارکنگ بڑھائی جائے
    انگریزی میں نوٹس لگائیں
    جم بنوا دیں
public-consultation =
    رائے دینا
    raye
    apni raye deni hai
    اپنی رائے دینا چاہتا ہوں
    raye shumari
    vote
    vote dena hai
    ووٹ دے سکتا ہوں
    kya foreigner vote de sakta hai
    کیا غیر ملکی ووٹ ڈال سکتے ہیں
    vote kahan dalna hai
    election
    کمیٹی کا الیکشن کب ہے
    residents ki meeting
    رہائشیوں کا اجلاس کب ہے
    meeting mein aa sakta hun
    meeting kab hai
    survey
    سروے
    survey ka form kahan hai
    sawal nama
    parking plan par raye
    نئی پارکنگ کے بارے میں رائے
    purani building mein lift lagane ka faisla
    main is mansoobe ke khilaf hun
    میں اس منصوبے کے حق میں ہوں
    faisla kya hua
    faislay kaise hote hain
    consultation
    konsi consultation khuli hai
    عوامی مشاورت
    mashwarat
    public hearing
    petition
    hissa lena faislon mein
    意见
    yishi
    议事
    nateeja vote ka
    naye rules par baat karni hai meeting mein
    ووٹ
    رائے شماری کب ہے
    فیصلہ کیا ہوا
    لفٹ لگانے پر میری رائے
legal-aid =
    وکیل
    wakeel
    wakeel chahiye
    وکیل چاہیے
    muft wakeel
    urdu bolne wala wakeel
    lawyer
    legal help
    قانونی مدد
    qanooni mashwara
    قانونی مشورہ
    12348
    salary nahi mil rahi
    تنخواہ نہیں مل رہی
    boss tankhwah nahi deta
    company paise nahi de rahi
    mujhe job se nikal diya
    نوکری سے بغیر وجہ نکال دیا
    labour court
    contract ka masla job ka
    عدالت
    adalat
    case karna hai
    مقدمہ کرنا ہے
    court se khat aya hai
    notary
    attestation
    دستاویز کی تصدیق
    power of attorney
    mukhtar nama
    wasiyat
    وراثت
    bachon ki custody
    dost giraftar ho gaya
    دوست کو پولیس نے پکڑ لیا ہے وکیل چاہیے
    zamanat
    mere huqooq kya hain
    contract check karwana
    lvshi
    律师
    公证
    gongzheng
    vakil
    مفت وکیل
    لیبر کورٹ
    کنٹریکٹ سمجھ نہیں آ رہا وکیل سے پوچھنا ہے
    میرے حقوق کیا ہیں
    مختار نامہ
religious-venues =
    مسجد
    masjid
    masjid kahan hai
    مسجد کہاں ہے
    qareebi masjid
    mosque
    namaz
    namaz kahan parhun
    نماز پڑھنے کی جگہ
    juma ki namaz
    جمعہ کی نماز کہاں ہوتی ہے
    jumma kahan parhte hain
    eid ki namaz
    عید کی نماز کتنے بجے ہے
    taraweeh
    تراویح
    ramzan
    رمضان میں افطاری مسجد
    prayer room
    imam bargah
    امام بارگاہ
    imam
    muslim
    halal
    halal restaurant
    حلال کھانا کہاں ملتا ہے
    halal gosht
    حلال گوشت
    church
    چرچ کہاں ہے
    girja ghar
    گرجا گھر
    sunday service
    mandir
    مندر
    gurdwara
    گوردوارہ
    temple
    ibadat gah
    ghar mein milad ya dars kar sakte hain
    tableegh ki ijazat hai
    qabristan muslim
    مسلمانوں کا قبرستان
    qingzhensi
    清真寺
    教堂
    nimaz ki jaga
    نماز
    جمعہ
    حلال
    عبادت گاہ کہاں ہے

## Safety notices

typhoon-disaster =
    طوفان
    toofan
    tufan aa raha hai
    طوفان کب آئے گا
    typhoon
    typhoon warning
    ٹائیفون آ رہا ہے
    typhoon mein kya karna chahiye
    red alert
    orange warning ka matlab
    سرخ وارننگ کا کیا مطلب ہے
    tez hawa
    tez barish
    بہت تیز بارش ہو رہی ہے
    barish ki warning
    selab
    سیلاب
    selab aa gaya
    sailab ki warning
    سڑک پر پانی بھر گیا ہے بارش سے
    basement mein barish ka pani aa gaya
    shelter
    پناہ گاہ کہاں ہے
    panah gah
    kahan jana hai toofan mein
    evacuation
    zalzala
    زلزلہ
    zalzala aya hai
    زلزلہ آئے تو کیا کریں
    bijli kadak rahi hai
    barf bari
    شدید گرمی کی وارننگ
    garmi ki lehar
    smog
    air pollution aaj
    mausam ki warning
    kya kal school band hai toofan ki waja se
    metro chal rahi hai toofan mein
    siren
    سائرن کیوں بج رہا ہے
    emergency saman kya rakhna chahiye
    taifeng
    台风
    qudrati afat
    taiphoon
    طوفان کی وارننگ
    بارش کب رکے گی
    سیلاب کا خطرہ
    طوفان میں کیا کریں

## Controls

greeting =
    سلام
    السلام علیکم
    assalam o alaikum
    assalamualaikum
    aoa
    salam
    slam
    salaam bhai
    asalam u alaikum
    وعلیکم السلام
    ہیلو
    hello
    hi
    hi ji
    hey
    helo
    adaab
    آداب
    kya haal hai
    کیا حال ہے
    kaise hain aap
    آپ کیسے ہیں
    kese ho
    subah bakhair
    صبح بخیر
    shab bakhair sab ko
    good morning
    good evening
    koi hai
    کوئی ہے
    suniye
    سنیے جناب
    nihao
    你好
    namaste
    hello bhai jan
    السلام علیکم میں نیا پڑوسی ہوں
    start
    سلام جی
    شام بخیر
    ہیلو جی
thanks =
    شکریہ
    shukriya
    shukria
    bohat shukriya
    بہت شکریہ
    bht shukriya
    thanks
    thank you
    thank you so much
    thanx
    thnx
    tysm
    mehrbani
    مہربانی
    bari mehrbani
    jazakallah
    جزاک اللہ
    jazak Allah khair
    Allah khush rakhe
    اللہ آپ کو خوش رکھے
    aap ne bohat madad ki
    آپ نے بہت مدد کی
    theek hai shukriya
    bas itna hi shukriya
    mil gaya jawab thanks
    zabardast
    زبردست
    kamal hai
    shabash
    acha laga
    Allah hafiz
    اللہ حافظ
    khuda hafiz
    خدا حافظ
    bye
    phir milte hain
    xiexie
    谢谢
    dua mein yaad rakhna
    شکریہ جناب
    ٹھیک ہے شکریہ
    پھر ملیں گے
help-menu =
    مینو
    menu
    menu dikhao
    مینو دکھائیں
    topics
    موضوعات
    list dikhao
    فہرست
    services
    sari services
    help
    madad
    مدد
    madad chahiye
    مجھے مدد چاہیے
    ek sawal hai
    ایک سوال پوچھنا ہے
    kuch poochna hai
    aap kya kar sakte hain
    آپ کیا کر سکتے ہیں
    ap kia krte ho
    kya kya pooch sakta hun
    کیا کیا پوچھ سکتے ہیں
    ye kya hai
    یہ کیا سروس ہے
    aap kaun hain
    تم کون ہو
    aap robot hain
    kya tum bot ho
    kaise kaam karta hai
    اسے کیسے استعمال کریں
    kaise use karun
    options
    shuru se
    شروع سے
    aur kya hai
    samajh nahi aa raha kya likhun
    سمجھ نہیں آ رہا
    guide karein
    maloomat
    معلومات
    caidan
    菜单
    آپ سے کیا پوچھ سکتا ہوں
    سب موضوعات
    مدد کریں
talk-to-staff =
    عملے سے بات
    عملے سے بات کرنی ہے
    staff se baat karni hai
    staff
    kisi insan se baat karni hai
    انسان سے بات کروائیں
    banday se baat karwao
    asli banda
    kisi se baat karwa dein
    کسی سے بات کروا دیں
    agent
    operator
    نمائندہ
    numainda se baat
    customer service
    kefu
    客服
    rengong
    人工
    mujhe call karein
    مجھے کال کریں
    call back
    koi mujhe phone kare
    کوئی مجھ سے رابطہ کرے
    rabta karna hai staff se
    bot se baat nahi karni
    روبوٹ نہیں چاہیے
    robot nahi insan chahiye
    aap meri baat nahi samajh rahe
    آپ میری بات نہیں سمجھ رہے کسی انسان کو بلائیں
    bot bekar hai
    manager
    manager se baat karni hai
    منیجر کو بلائیں
    interpreter
    mutarjim
    مترجم چاہیے
    tarjuma karne wala chahiye
    koi form bharne mein madad kare
    فارم بھروانے میں مدد کریں
    staff ko message de dein
    mera sawal staff ko bhej dein
    میرا سوال عملے تک پہنچا دیں
    kisi zimmedar se baat
    live chat
    human
    real person
    sahab se baat karwayen
    کسی سے بات کرنی ہے
    عملہ
    بندے سے بات
    آپریٹر
    مجھے فون کریں
change-language =
    زبان بدلیں
    زبان
    language
    language change
    zuban badlo
    zaban tabdeel
    zuban badalni hai
    دوسری زبان
    dusri zuban
    koi aur language
    کوئی اور زبان
    meri zuban mein baat karo
    میری زبان میں بات کریں
    apni zuban mein likh sakta hun
    konsi zubanein hain
    کون کون سی زبانیں آتی ہیں
    kitni languages hain
    language settings
    yeh zuban nahi aati mujhe
    مجھے یہ زبان نہیں آتی
    ghalat zuban
    غلط زبان میں جواب آ رہا ہے
    zuban ki list
    zubaan select
    roman mein likho
    رومن میں لکھیں
    jawab meri zuban mein do
    punjabi bol sakte ho
    پشتو آتی ہے
    pashto
    sindhi mein baat ho sakti hai
    switch language
    lang
    yuyan
    语言
    langauge badal do
    madri zuban
    مادری زبان میں
    ye zaban samajh nahi aati
    زبان تبدیل کریں
    زبان بدلنی ہے
    زبانوں کی فہرست
cancel =
    کینسل
    کینسل کریں
    cancel
    cancel karo
    cancel kar dein
    cancel kardo
    cancle
    kensal
    منسوخ
    منسوخ کریں
    mansookh
    stop
    روکیں
    rok do
    rok dein
    bas
    بس
    bas karo
    بس کریں
    rehne do
    رہنے دو
    rehnay dein
    chhoro
    چھوڑو
    choro isay
    nahi chahiye
    نہیں چاہیے
    ab nahi chahiye
    ab zaroorat nahi
    اب ضرورت نہیں رہی
    iraada badal gaya
    ارادہ بدل گیا
    ghalti se bhej diya
    غلطی سے دب گیا
    mat bhejo
    نہ بھیجیں
    band karo ye
    khatam karo
    ختم کریں
    form band karo
    meri request cancel kar dein
    میری درخواست واپس لے لیں
    request wapas leni hai
    masla hal ho gaya cancel kar dein
    نیور مائنڈ
    quxiao
    取消
    算了
    رہنے دیں
    بند کریں
    کینسل کر دیں
    چھوڑ دیں
case-status =
    میری درخواست کا کیا ہوا
    meri request ka kya hua
    meri shikayat ka kya bana
    میری شکایت کا کیا بنا
    request status
    status
    status kya hai
    status batao
    case number
    mera case number
    case A-17
    کیس نمبر
    koi update
    koi update hai
    کوئی اپڈیٹ
    koi khabar
    abhi tak jawab nahi aya
    ابھی تک جواب نہیں آیا
    kisi ne jawab nahi diya
    kab jawab milega
    جواب کب ملے گا
    kab tak intezar karun
    میں انتظار کر رہا ہوں
    pichle hafte report ki thi
    پچھلے ہفتے شکایت کی تھی کچھ نہیں ہوا
    meri requests dikhao
    میری درخواستیں دکھائیں
    request mili kya aap ko
    کیا میری درخواست مل گئی
    kaam ho gaya kya
    case band ho gaya
    kahan tak pohancha mera case
    پیش رفت
    follow up
    ticket number
    token number
    complaint number check
    jindu
    进度
    stats of request
    abi tak repair ka kuch nahi hua
    شکایت نمبر
    درخواست کہاں تک پہنچی
    کوئی خبر
privacy-data =
    پرائیویسی
    privacy
    privacy policy
    mera data
    میرا ڈیٹا
    mera data kahan jata hai
    aap mere bare mein kya rakhte hain
    آپ میرے بارے میں کیا معلومات رکھتے ہیں
    kya aap mere messages save karte hain
    کیا میرے پیغام محفوظ ہوتے ہیں
    mere messages kaun parhta hai
    میرے پیغام کون پڑھتا ہے
    data police ko dete ho
    malik makan ko to nahi batao ge
    کیا یہ راز رہے گا
    raaz mein rahega
    chat private hai
    naam zahir na ho
    mera data delete karo
    میرا ڈیٹا مٹا دیں
    sab delete kar do
    سب کچھ ڈیلیٹ کر دیں
    chat history delete
    mera account delete
    mera number mita do
    میرا نمبر مٹا دیں
    data ki copy chahiye
    میرے ڈیٹا کی کاپی
    mera data bhejo
    export
    ایکسپورٹ
    delete
    ڈیلیٹ
    mera data dikhao
    data kitne din rakhte hain
    مجھے بھول جائیں
    ijazat wapas leta hun
    zaati maloomat
    ذاتی معلومات
    yinsi
    隐私
    data protection
    jasoosi to nahi kar rahe
    میرا ڈیٹا کون دیکھتا ہے
    چیٹ کی ہسٹری مٹا دیں
    کیا آپ میری باتیں محفوظ رکھتے ہیں
