### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = ہاں
button-no = نہیں
button-change = کچھ بدلیں
button-cancel = کینسل کریں
button-staff = عملے سے بات
button-menu = موضوعات دکھائیں
button-request = درخواست دیں
button-continue = آگے بڑھیں
button-export = میرے ڈیٹا کی کاپی
button-delete = میرا ڈیٹا مٹائیں
button-language = زبان بدلیں

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = کسی سے بات کریں
title-emergency-gas-leak = گیس کی بو
title-emergency-fire = آگ
title-emergency-medical = ایمبولینس
title-emergency-domestic-violence = فوری مدد
title-emergency-police = پولیس
title-emergency-traffic-accident = ٹریفک حادثہ
title-emergency-missing-person = لاپتا شخص
title-emergency-elevator-trapped = لفٹ میں پھنسنا
title-accommodation-registration = رہائش کی رجسٹریشن
title-visa-extension = ویزے میں توسیع
title-residence-permit = رہائشی پرمٹ
title-permanent-residence = مستقل رہائش
title-work-permit = ورک پرمٹ
title-lost-passport = گمشدہ پاسپورٹ
title-birth-registration = پیدائش کا اندراج
title-marriage-registration = شادی کا اندراج
title-repair-request = مرمت
title-utility-bill-payment = بل جمع کروانا
title-utility-outage = بجلی یا پانی بند
title-property-management = بلڈنگ مینجمنٹ
title-housing-lease = کرائے کا گھر
title-noise-complaint = شور
title-neighbour-mediation = پڑوسی سے جھگڑا
title-public-problem-report = مسئلے کی اطلاع
title-waste-sorting = کچرا الگ کرنا
title-bulky-waste = پرانا بڑا سامان
title-find-clinic = ڈاکٹر کی تلاش
title-medical-insurance = میڈیکل انشورنس
title-social-insurance = سوشل انشورنس
title-vaccination = ٹیکے اور ویکسین
title-mental-health-support = کسی سے دل کی بات
title-elderly-care = بزرگوں کی مدد
title-school-enrolment = بچے کا اسکول
title-language-class = زبان کی کلاس
title-driving-licence = ڈرائیونگ لائسنس
title-ebike-rules = الیکٹرک بائیک
title-public-transport = بس، میٹرو، سائیکل
title-bank-account = بینک اکاؤنٹ
title-sim-internet = سم اور انٹرنیٹ
title-mobile-payment = فون سے ادائیگی
title-tax = ٹیکس
title-customs-post = پارسل اور کسٹمز
title-pet-registration = کتے کی رجسٹریشن
title-lost-and-found = گم اور ملی چیزیں
title-consumer-complaint = خریداری کی شکایت
title-scam-report = فراڈ
title-community-office = کمیونٹی کا دفتر
title-community-events = تقریبات
title-volunteer-signup = رضاکار بنیں
title-suggestion = تجویز
title-public-consultation = اپنی رائے دیں
title-legal-aid = قانونی مدد
title-religious-venues = عبادت گاہیں
title-typhoon-disaster = طوفان اور آفات
title-greeting = سلام
title-thanks = شکریہ
title-help-menu = موضوعات
title-talk-to-staff = عملے سے بات
title-change-language = زبان بدلیں
title-cancel = کینسل
title-case-status = میری درخواستیں
title-privacy-data = میرا ڈیٹا

## Groups of topics, on buttons. At most 20 characters.

group-emergency = ایمرجنسی
group-residence = کاغذات اور ویزا
group-home = گھر
group-waste = کچرا
group-health = صحت
group-children = بچے اور زبان
group-daily = روزمرہ زندگی
group-community = کمیونٹی
group-safety = حفاظت
group-control = یہ چیٹ

## Questions of the forms. One question at a time.

ask-what-broken = کیا خراب ہے، اور کس کمرے یا عمارت کے کس حصے میں؟
ask-what-noise = کیسا شور ہے؟
ask-what-matter = آپ کے اور پڑوسی کے درمیان کیا مسئلہ ہے؟
ask-what-problem = کیا مسئلہ ہے؟
ask-what-item = کون سی چیز ہے؟ براہ کرم بتائیں کہ وہ کیسی ہے۔
ask-what-need = کس مدد کی ضرورت ہے، اور کس کے لیے؟
ask-what-suggestion = آپ کی تجویز کیا ہے؟
ask-place = یہ کہاں ہے؟ عمارت، سیڑھی (یونٹ) اور کمرہ، یا آس پاس کی کوئی نشانی لکھیں۔
ask-other-place = دوسرا شخص کہاں رہتا ہے؟ عمارت اور کمرہ کافی ہے، نام نہ لکھیں۔
ask-when = یہ کب ہوا، یا کب ہے؟
ask-when-free = آپ کے لیے کون سے دن اور وقت ٹھیک ہیں؟
ask-when-pickup = آپ کب چاہتے ہیں کہ اسے اٹھایا جائے؟
ask-since = کب سے؟
ask-contact = ہم آپ کو کس فون نمبر پر کال کر سکتے ہیں؟
ask-photo = آپ تصویر بھیج سکتے ہیں۔
ask-which-supply = کیا نہیں آ رہا؟
ask-repeated = کیا ایسا ایک سے زیادہ بار ہوا ہے؟
ask-mediation-wish = کیا آپ چاہتے ہیں کہ کوئی ثالث مدد کرے؟
ask-wish = آپ کے لیے اچھا حل کیا ہو گا؟
ask-consent = کیا یہ بات ثالث کو بتا دی جائے؟
ask-languages = آپ کون سی زبانیں بولتے ہیں؟
ask-dangerous = کیا اس سے کسی کو خطرہ ہے؟
ask-lift = کیا وہاں لفٹ ہے؟
ask-level = آپ کو پہلے سے کتنی آتی ہے؟
ask-lost-or-found = چیز گم ہوئی ہے یا ملی ہے؟
ask-which-event = یہ کس تقریب کے بارے میں ہے؟
ask-how-many = کتنے لوگ آئیں گے؟
ask-skills = آپ کیا کرنا چاہیں گے؟
ask-publicly = کیا دوسرے رہائشی یہ پڑھ سکتے ہیں؟
ask-which-consultation = یہ کس مشاورت کے بارے میں ہے؟
ask-opinion = آپ کی رائے کیا ہے؟

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = کیا
slot-place = جگہ
slot-since = کب سے
slot-when = کب
slot-contact = فون نمبر
slot-photo = تصویر
slot-which = کیا بند ہے
slot-repeated = ایک سے زیادہ بار
slot-mediation = ثالث چاہیے
slot-other = دوسرا شخص
slot-wish = آپ کی خواہش
slot-consent = آگے بتانا
slot-languages = زبانیں
slot-dangerous = خطرہ
slot-lift = لفٹ
slot-level = لیول
slot-kind = گم ہوئی یا ملی
slot-people = افراد
slot-publicly = سب پڑھ سکیں

## Choices. At most 20 characters.

choice-water = پانی
choice-electricity = بجلی
choice-gas = گیس
choice-internet = انٹرنیٹ
choice-beginner = بالکل نیا
choice-some = تھوڑی سی
choice-advanced = اچھی خاصی
choice-lost = گم ہوئی
choice-found = ملی

## Forms

form-line = { $slot }: { $value }
form-summary = براہ کرم دیکھ لیں:
form-confirm = کیا سب ٹھیک ہے؟
form-noted = لکھ لیا: { $value }
form-changed = بدل دیا۔ { $slot }: { $value }
form-change-which = کیا بدلنا ہے؟
form-choose = براہ کرم ایک چنیں، یا اس کا نمبر لکھیں۔
form-yes-or-no = براہ کرم ہاں یا نہیں میں جواب دیں۔
form-phone-wrong = فون نمبر چاہیے، صرف ہندسوں میں۔
form-done = شکریہ۔ آپ کی درخواست نمبر { $case } کے تحت محفوظ ہو گئی ہے۔
form-still-open = آپ کی درخواست “{ $title }” ابھی کھلی ہے۔ آپ اسے جاری رکھ سکتے ہیں، یا “کینسل” کہہ سکتے ہیں۔
form-old-button = یہ بٹن پچھلے سوال کا ہے۔
form-none-open = اس وقت کوئی درخواست کھلی نہیں ہے۔

## Who is responsible, after a request was stored

body-residents-committee = ذمہ دار { -residents-committee } ہے۔
body-property-company = ذمہ دار { -property-company } ہے۔
body-subdistrict-office = ذمہ دار { -subdistrict-office } ہے۔

## Staff

staff-stored = آپ کا پیغام عملے کے لیے نمبر { $case } کے تحت محفوظ ہو گیا ہے۔
staff-open-now = دفتر ابھی کھلا ہے؛ کوئی اسے دفتر کے اوقات میں، آج { $time } تک پڑھے گا۔
staff-open-later = دفتر ابھی بند ہے۔ کوئی اسے دفتر کھلنے پر پڑھے گا: { $day }، { $time }۔
staff-hours-unknown = دفتر کے اوقات معلوم نہیں، اس لیے یہ نہیں کہا جا سکتا کہ کوئی اسے کب پڑھے گا۔
staff-urgent = اگر جلدی ہے تو { $office-phone } پر کال کریں۔
staff-not-told = کسی کو کچھ نہیں بتایا جائے گا۔ آپ جب چاہیں مجھے لکھ سکتے ہیں۔

## Requests

case-none = یہاں آپ کی کوئی درخواست نہیں ہے۔
case-line = { $case }: { $title }، محفوظ ہوئی { $date }، ابھی جواب نہیں آیا

## Language

language-name = اردو
language-changed = اب سے آپ کو اردو میں جواب ملے گا۔
language-not-yet = یہ زبان ابھی دستیاب نہیں۔ یہ زبانیں تیار ہیں:
answer-in-fallback = یہ حصہ ابھی صرف { $language } میں دستیاب ہے۔

## Privacy

privacy-export = آپ کے بارے میں جو کچھ رکھا گیا ہے، وہ سب یہ ہے:
privacy-erase-ask = کیا آپ کے بارے میں رکھا ہوا سب کچھ مٹا دیا جائے، آپ کی درخواستیں بھی؟ یہ واپس نہیں ہو سکتا۔
privacy-erased = آپ کے بارے میں رکھا ہوا سب کچھ مٹا دیا گیا ہے۔ پہلے سے بنی حفاظتی کاپیاں زیادہ سے زیادہ { $days } دن رکھی جاتی ہیں۔
privacy-kept = کچھ بھی نہیں مٹایا گیا۔

## Messages I cannot answer

guess-which = کیا آپ ان میں سے کسی کے بارے میں پوچھ رہے ہیں؟
unknown-offer = آپ موضوعات دیکھ سکتے ہیں، یا آپ کا سوال عملے کو بھیجا جا سکتا ہے۔
message-wordless = ابھی تصویر، آواز کا پیغام یا فائل پڑھی نہیں جا سکتی۔ براہ کرم لکھ کر بتائیں، یا عملے سے بات کریں۔
message-empty = آپ کا پیغام خالی آیا ہے۔ آپ کو کس چیز میں مدد چاہیے؟
message-too-long = آپ کا پیغام بہت لمبا ہے؛ صرف شروع کا حصہ پڑھا گیا ہے۔
cannot-answer = اس وقت اس کا ٹھیک جواب دینا ممکن نہیں۔ عملہ آپ کی مدد کر سکتا ہے۔
newcomer = نئے آئے ہیں؟ پہنچنے کے 24 گھنٹے کے اندر پولیس کے پاس رجسٹریشن کروائیں، سوائے اس کے کہ آپ ہوٹل میں ہوں۔ طریقہ مجھ سے پوچھ سکتے ہیں۔
note-unverified = ان میں سے کچھ تفصیلات کی حال میں تصدیق نہیں ہوئی۔ بھروسا کرنے سے پہلے معلوم کر لیں۔
note-checked-on = ان میں سے کچھ تفصیلات کی آخری بار تصدیق { $date } کو ہوئی تھی۔ بھروسا کرنے سے پہلے معلوم کر لیں۔

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first } تا { $last } { $from }–{ $to }
hours-and = { $first }، { $second }
hours-closed = بند

## Web page

web-title = آپ کا پڑوسی: linju
web-intro = روزمرہ زندگی اور کمیونٹی کی سہولتوں کے بارے میں اپنی زبان میں پوچھیں۔
web-write = پیغام لکھیں
web-send = بھیجیں
web-you = آپ
web-unreachable = اس وقت سروس تک رسائی نہیں ہو رہی۔ آپ کا پیغام نہیں بھیجا گیا۔
web-busy = ایک ساتھ بہت زیادہ پیغام آ گئے ہیں۔ براہ کرم تھوڑا انتظار کریں۔
web-try-again = دوبارہ کوشش کریں
web-language = زبان
web-draft = یہ تحریریں مسودہ ہیں؛ ابھی کسی نے انہیں جانچا نہیں ہے۔
web-clear = یہ صفحہ صاف کریں
web-emergency = ایمرجنسی میں کال کریں: { $police-phone } (پولیس)، { $fire-phone } (آگ)، { $ambulance-phone } (ایمبولینس)۔
