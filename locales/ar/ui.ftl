### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = نعم
button-no = لا
button-change = تعديل شيء
button-cancel = إلغاء
button-staff = التحدث مع موظف
button-menu = عرض المواضيع
button-request = تقديم طلب
button-continue = متابعة
button-export = نسخة من بياناتي
button-delete = حذف بياناتي
button-language = تغيير اللغة

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = شخص أتحدث معه
title-emergency-gas-leak = رائحة غاز
title-emergency-fire = حريق
title-emergency-medical = إسعاف
title-emergency-domestic-violence = مساعدة عاجلة
title-emergency-police = الشرطة
title-emergency-traffic-accident = حادث سير
title-emergency-missing-person = شخص مفقود
title-emergency-elevator-trapped = عالق في المصعد
title-accommodation-registration = تسجيل الإقامة
title-visa-extension = تمديد التأشيرة
title-residence-permit = تصريح الإقامة
title-permanent-residence = الإقامة الدائمة
title-work-permit = تصريح العمل
title-lost-passport = فقدان جواز السفر
title-birth-registration = تسجيل مولود
title-marriage-registration = تسجيل الزواج
title-repair-request = طلب إصلاح
title-utility-bill-payment = دفع الفواتير
title-utility-outage = انقطاع كهرباء أو ماء
title-property-management = شركة إدارة العقار
title-housing-lease = استئجار سكن
title-noise-complaint = ضوضاء
title-neighbour-mediation = خلاف مع الجيران
title-public-problem-report = الإبلاغ عن مشكلة
title-waste-sorting = فرز النفايات
title-bulky-waste = النفايات الكبيرة
title-find-clinic = البحث عن طبيب
title-medical-insurance = التأمين الطبي
title-social-insurance = التأمين الاجتماعي
title-vaccination = التطعيم
title-mental-health-support = شخص أتحدث معه
title-elderly-care = مساعدة كبار السن
title-school-enrolment = مدرسة لطفلي
title-language-class = دروس اللغة
title-driving-licence = رخصة القيادة
title-ebike-rules = الدراجات الكهربائية
title-public-transport = حافلة ومترو ودراجات
title-bank-account = حساب بنكي
title-sim-internet = هاتف وإنترنت
title-mobile-payment = الدفع بالهاتف
title-tax = الضرائب
title-customs-post = الطرود والجمارك
title-pet-registration = تسجيل كلب
title-lost-and-found = المفقودات
title-consumer-complaint = شكوى من بائع
title-scam-report = احتيال
title-community-office = مكتب المجمّع السكني
title-community-events = الفعاليات
title-volunteer-signup = التطوع
title-suggestion = اقتراح
title-public-consultation = إبداء الرأي
title-legal-aid = مساعدة قانونية
title-religious-venues = دور العبادة
title-typhoon-disaster = الأعاصير والعواصف
title-greeting = مرحبًا
title-thanks = شكرًا
title-help-menu = المواضيع
title-talk-to-staff = التحدث مع موظف
title-change-language = تغيير اللغة
title-cancel = إلغاء
title-case-status = طلباتي
title-privacy-data = بياناتي

## Groups of topics, on buttons. At most 20 characters.

group-emergency = حالات الطوارئ
group-residence = الأوراق والتأشيرات
group-home = السكن
group-waste = النفايات
group-health = الصحة
group-children = الأطفال واللغة
group-daily = الحياة اليومية
group-community = المجمّع السكني
group-safety = السلامة
group-control = هذه المحادثة

## Questions of the forms. One question at a time.

ask-what-broken = ما الذي تعطّل، وفي أي غرفة أو أي جزء من المبنى؟
ask-what-noise = ما نوع الضوضاء؟
ask-what-matter = ما الخلاف بينكم وبين جاركم؟
ask-what-problem = ما المشكلة؟
ask-what-item = ما هو الشيء؟ صفوه من فضلكم.
ask-what-need = ما المساعدة المطلوبة، ولمن؟
ask-what-suggestion = ماذا تقترحون؟
ask-place = أين المكان؟ المبنى والمدخل والغرفة، أو شيء قريب منه.
ask-other-place = أين يسكن الشخص الآخر؟ يكفي المبنى والغرفة، من دون اسم.
ask-when = متى كان ذلك، أو متى سيكون؟
ask-when-free = ما الأيام والأوقات التي تناسبكم؟
ask-when-pickup = متى تريدون أن يُنقل؟
ask-since = منذ متى؟
ask-contact = على أي رقم هاتف يمكننا الاتصال بكم؟
ask-photo = يمكنكم إرسال صورة.
ask-which-supply = ما الذي انقطع؟
ask-repeated = هل حدث ذلك أكثر من مرة؟
ask-mediation-wish = هل تريدون أن يساعد وسيط؟
ask-wish = ما الحل الجيد في رأيكم؟
ask-consent = هل أستطيع نقل هذا إلى الوسيط؟
ask-languages = ما اللغات التي تتكلمونها؟
ask-dangerous = هل في ذلك خطر على أحد؟
ask-lift = هل يوجد مصعد؟
ask-level = ما مستواكم الآن؟
ask-lost-or-found = هل فقدتموه أم وجدتموه؟
ask-which-event = عن أي فعالية تسألون؟
ask-how-many = كم شخصًا سيأتي؟
ask-skills = ماذا تودّون أن تعملوا؟
ask-publicly = هل يمكن أن يقرأه سكان آخرون؟
ask-which-consultation = ما الاستشارة المقصودة؟
ask-opinion = ما رأيكم؟

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = الوصف
slot-place = المكان
slot-since = منذ متى
slot-when = الموعد
slot-contact = الهاتف
slot-photo = الصورة
slot-which = الخدمة المنقطعة
slot-repeated = أكثر من مرة
slot-mediation = طلب وسيط
slot-other = الشخص الآخر
slot-wish = الحل المطلوب
slot-consent = الموافقة على النقل
slot-languages = اللغات
slot-dangerous = خطر
slot-lift = المصعد
slot-level = المستوى
slot-kind = مفقود أم موجود
slot-people = عدد الأشخاص
slot-publicly = متاح للآخرين

## Choices. At most 20 characters.

choice-water = الماء
choice-electricity = الكهرباء
choice-gas = الغاز
choice-internet = الإنترنت
choice-beginner = مبتدئ
choice-some = أعرف القليل
choice-advanced = متقدم
choice-lost = فقدته
choice-found = وجدته

## Forms

form-line = { $slot }: { $value }
form-summary = راجعوا من فضلكم:
form-confirm = هل كل شيء صحيح؟
form-noted = سجّلتُ: { $value }
form-changed = تم التعديل. { $slot }: { $value }
form-change-which = ما الذي أعدّله؟
form-choose = من فضلكم اختاروا واحدًا أو اكتبوا رقمه.
form-yes-or-no = من فضلكم أجيبوا بنعم أو لا.
form-phone-wrong = أحتاج إلى رقم هاتف مكتوب بالأرقام فقط.
form-done = شكرًا لكم. حُفظ طلبكم برقم { $case }.
form-still-open = طلبكم «{ $title }» ما زال مفتوحًا. يمكنكم المتابعة أو كتابة «إلغاء».
form-old-button = هذا الزر يخص سؤالًا سابقًا.
form-none-open = لا يوجد طلب مفتوح حاليًا.

## Who is responsible, after a request was stored

body-residents-committee = الجهة المسؤولة هي { -residents-committee }.
body-property-company = الجهة المسؤولة هي { -property-company }.
body-subdistrict-office = الجهة المسؤولة هي { -subdistrict-office }.

## Staff

staff-stored = حُفظت رسالتكم للموظفين برقم { $case }.
staff-open-now = المكتب مفتوح الآن؛ يقرأ أحد الموظفين رسالتكم في أوقات العمل، حتى { $time } اليوم.
staff-open-later = المكتب مغلق الآن. يقرأ أحد الموظفين رسالتكم عندما يفتح: { $day }، { $time }.
staff-hours-unknown = لا أعرف أوقات عمل المكتب، لذلك لا أستطيع أن أقول متى تُقرأ رسالتكم.
staff-urgent = للأمور العاجلة اتصلوا على { $office-phone }.
staff-not-told = حسنًا، لن أنقل شيئًا إلى أحد. يمكنكم الكتابة إليّ في أي وقت.

## Requests

case-none = ليس لديكم طلبات هنا.
case-line = { $case }: { $title }، حُفظ في { $date }، لم يصل رد بعد

## Language

language-name = العربية
language-changed = سأكتب بالعربية من الآن.
language-not-yet = لا أستطيع الكتابة بهذه اللغة بعد. اللغات الجاهزة هي:
answer-in-fallback = هذا الجزء متوفر حاليًا بهذه اللغة فقط: { $language }.

## Privacy

privacy-export = هذا كل ما أحتفظ به عنكم:
privacy-erase-ask = هل أحذف كل ما أحتفظ به عنكم، مع طلباتكم أيضًا؟ لا يمكن التراجع عن ذلك.
privacy-erased =
    حُذف كل ما كنت أحتفظ به عنكم. أما النسخ الاحتياطية السابقة فتبقى مدة أقصاها { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
privacy-kept = لم يُحذف شيء.

## Messages I cannot answer

guess-which = هل تقصدون أحد هذه المواضيع؟
unknown-offer = يمكنني عرض المواضيع عليكم أو نقل سؤالكم إلى الموظفين.
message-wordless = لا أستطيع بعد قراءة الصور أو الرسائل الصوتية أو الملفات. اكتبوها من فضلكم بالكلمات أو تحدثوا مع الموظفين.
message-empty = وصلت رسالتكم من دون كلمات. كيف أساعدكم؟
message-too-long = رسالتكم طويلة جدًا؛ أقرأ بدايتها فقط.
cannot-answer = لا أستطيع الإجابة عن هذا جيدًا الآن. يمكن للموظفين مساعدتكم.
newcomer = هل وصلتم حديثًا؟ سجّلوا إقامتكم لدى الشرطة خلال 24 ساعة من الوصول، إلا إذا نزلتم في فندق. يمكنني أن أشرح لكم الطريقة.
note-unverified = بعض هذه المعلومات لم يُتحقق منها مؤخرًا. تأكدوا منها من فضلكم قبل الاعتماد عليها.
note-checked-on = آخر مرة جرى فيها التحقق من بعض هذه المعلومات كانت في { $date }. تأكدوا منها من فضلكم قبل الاعتماد عليها.

## Opening hours

hours-day = { $first } من { $from } إلى { $to }
hours-days = { $first } إلى { $last } من { $from } إلى { $to }
hours-and = { $first }، { $second }
hours-closed = مغلق

## Web page

web-title = جاركم linju
web-intro = اسألوا بلغتكم عن الحياة اليومية وخدمات المجمّع السكني.
web-write = اكتبوا رسالة
web-send = إرسال
web-you = أنتم
web-unreachable = لا يمكن الوصول إلى الخدمة الآن. لم تُرسَل رسالتكم.
web-busy = رسائل كثيرة دفعة واحدة. انتظروا قليلًا من فضلكم.
web-try-again = حاولوا مرة أخرى
web-language = اللغة
web-draft = هذه النصوص مسوّدات لم يراجعها أحد بعد.
web-clear = مسح هذه الصفحة
web-emergency = في حالات الطوارئ اتصلوا على { $police-phone } (الشرطة) أو { $fire-phone } (الإطفاء) أو { $ambulance-phone } (الإسعاف).
