### Buttons, questions and short sentences of the program, in Persian.
### Status: draft


## Buttons. At most 20 characters.

button-yes = بله
button-no = نه
button-change = تغییر دادن
button-cancel = لغو
button-staff = صحبت با کارکنان
button-menu = نمایش موضوع‌ها
button-request = ثبت درخواست
button-continue = ادامه
button-export = دریافت اطلاعات من
button-delete = حذف اطلاعات من
button-language = تغییر زبان

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = کسی برای حرف زدن
title-emergency-gas-leak = بوی گاز
title-emergency-fire = آتش‌سوزی
title-emergency-medical = آمبولانس
title-emergency-domestic-violence = کمک فوری
title-emergency-police = پلیس
title-emergency-traffic-accident = تصادف
title-emergency-missing-person = گم شدن کسی
title-emergency-elevator-trapped = گیر کردن در آسانسور
title-accommodation-registration = ثبت محل اقامت
title-visa-extension = تمدید ویزا
title-residence-permit = اجازه اقامت
title-permanent-residence = اقامت دائم
title-work-permit = پروانه کار
title-lost-passport = گذرنامه گم‌شده
title-birth-registration = ثبت تولد
title-marriage-registration = ازدواج
title-repair-request = تعمیرات
title-utility-bill-payment = پرداخت قبض
title-utility-outage = قطعی برق و آب
title-property-management = شرکت مدیریت ساختمان
title-housing-lease = اجاره خانه
title-noise-complaint = سروصدا
title-neighbour-mediation = اختلاف با همسایه
title-public-problem-report = گزارش مشکل
title-waste-sorting = تفکیک زباله
title-bulky-waste = وسایل بزرگ دورریختنی
title-find-clinic = پیدا کردن دکتر
title-medical-insurance = بیمه درمانی
title-social-insurance = بیمه اجتماعی
title-vaccination = واکسن
title-mental-health-support = درد دل و مشاوره
title-elderly-care = کمک به سالمندان
title-school-enrolment = مدرسه فرزندم
title-language-class = کلاس زبان
title-driving-licence = گواهینامه رانندگی
title-ebike-rules = دوچرخه برقی
title-public-transport = اتوبوس و مترو
title-bank-account = حساب بانکی
title-sim-internet = سیم‌کارت و اینترنت
title-mobile-payment = پرداخت با موبایل
title-tax = مالیات
title-customs-post = بسته پستی و گمرک
title-pet-registration = ثبت سگ
title-lost-and-found = گم‌شده و پیداشده
title-consumer-complaint = شکایت از خرید
title-scam-report = کلاهبرداری
title-community-office = دفتر محله
title-community-events = برنامه‌های محله
title-volunteer-signup = داوطلب شدن
title-suggestion = پیشنهاد
title-public-consultation = نظر دادن
title-legal-aid = کمک حقوقی
title-religious-venues = عبادتگاه‌ها
title-typhoon-disaster = توفان و سیل
title-greeting = سلام
title-thanks = تشکر
title-help-menu = موضوع‌ها
title-talk-to-staff = صحبت با کارکنان
title-change-language = تغییر زبان
title-cancel = لغو
title-case-status = درخواست‌های من
title-privacy-data = اطلاعات من

## Groups of topics, on buttons. At most 20 characters.

group-emergency = موارد اضطراری
group-residence = مدارک و ویزا
group-home = خانه
group-waste = زباله
group-health = سلامت
group-children = کودکان و زبان
group-daily = زندگی روزمره
group-community = محله
group-safety = ایمنی
group-control = این گفت‌وگو

## Questions of the forms. One question at a time.

ask-what-broken = چه چیزی خراب شده و در کدام اتاق یا بخش ساختمان؟
ask-what-noise = چه سروصدایی است؟
ask-what-matter = بین شما و همسایه‌تان چه مشکلی پیش آمده؟
ask-what-problem = مشکل چیست؟
ask-what-item = چه چیزی است؟ لطفاً آن را توصیف کنید.
ask-what-need = چه کمکی لازم است و برای چه کسی؟
ask-what-suggestion = پیشنهاد شما چیست؟
ask-place = کجاست؟ ساختمان، ورودی و شماره واحد، یا چیزی نزدیک آن.
ask-other-place = طرف مقابل کجا زندگی می‌کند؟ شماره ساختمان و واحد کافی است، بدون نام.
ask-when = کِی بود یا کِی هست؟
ask-when-free = چه روزها و ساعت‌هایی برایتان مناسب است؟
ask-when-pickup = دوست دارید چه وقت آن را ببرند؟
ask-since = از کِی؟
ask-contact = با چه شماره‌ای می‌توانیم به شما زنگ بزنیم؟
ask-photo = می‌توانید عکس بفرستید.
ask-which-supply = چه چیزی قطع است؟
ask-repeated = بیش از یک بار پیش آمده است؟
ask-mediation-wish = دوست دارید یک میانجی کمک کند؟
ask-wish = چه راه‌حلی برای شما خوب است؟
ask-consent = اجازه می‌دهید این را به میانجی برسانم؟
ask-languages = به چه زبان‌هایی صحبت می‌کنید؟
ask-dangerous = برای کسی خطر دارد؟
ask-lift = آسانسور هست؟
ask-level = تا حالا چقدر بلدید؟
ask-lost-or-found = آن را گم کرده‌اید یا پیدا کرده‌اید؟
ask-which-event = درباره کدام برنامه است؟
ask-how-many = چند نفر می‌آیند؟
ask-skills = دوست دارید چه کاری انجام بدهید؟
ask-publicly = ساکنان دیگر هم می‌توانند آن را بخوانند؟
ask-which-consultation = درباره کدام نظرخواهی است؟
ask-opinion = نظر شما چیست؟

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = موضوع
slot-place = محل
slot-since = از کِی
slot-when = زمان
slot-contact = تلفن
slot-photo = عکس
slot-which = آب، برق، گاز، نت
slot-repeated = بیش از یک بار
slot-mediation = درخواست میانجی
slot-other = طرف مقابل
slot-wish = خواسته شما
slot-consent = رساندن پیام
slot-languages = زبان‌ها
slot-dangerous = خطرناک
slot-lift = آسانسور
slot-level = سطح
slot-kind = گم یا پیداشده
slot-people = تعداد نفرات
slot-publicly = خواندن برای دیگران

## Choices. At most 20 characters.

choice-water = آب
choice-electricity = برق
choice-gas = گاز
choice-internet = اینترنت
choice-beginner = مبتدی
choice-some = کمی بلدم
choice-advanced = پیشرفته
choice-lost = گم شده
choice-found = پیدا شده

## Forms

form-line = { $slot }: { $value }
form-summary = لطفاً بررسی کنید:
form-confirm = همه چیز درست است؟
form-noted = یادداشت کردم: { $value }
form-changed = تغییر کرد. { $slot }: { $value }
form-change-which = چه چیزی را تغییر بدهم؟
form-choose = لطفاً یکی را انتخاب کنید یا شماره‌اش را بنویسید.
form-yes-or-no = لطفاً با «بله» یا «نه» جواب بدهید.
form-phone-wrong = یک شماره تلفن لازم دارم، فقط با رقم.
form-done = متشکرم. درخواست شما با شماره { $case } ثبت شد.
form-still-open = درخواست «{ $title }» شما هنوز باز است. می‌توانید ادامه بدهید یا بگویید «لغو».
form-old-button = آن دکمه مربوط به سؤال قبلی است.
form-none-open = الان هیچ درخواستی باز نیست.

## Who is responsible, after a request was stored

body-residents-committee = مسئول این کار { -residents-committee } است.
body-property-company = مسئول این کار { -property-company } است.
body-subdistrict-office = مسئول این کار { -subdistrict-office } است.

## Staff

staff-stored = پیام شما با شماره { $case } برای کارکنان ثبت شد.
staff-open-now = دفتر الان باز است؛ امروز تا ساعت { $time }، در ساعت کار، کسی آن را می‌خواند.
staff-open-later = دفتر الان بسته است. وقتی باز شود کسی آن را می‌خواند: { $day }، { $time }.
staff-hours-unknown = ساعت کار دفتر را نمی‌دانم، پس نمی‌توانم بگویم چه وقت کسی آن را می‌خواند.
staff-urgent = اگر فوری است، با { $office-phone } تماس بگیرید.
staff-not-told = چیزی به کسی نمی‌گویم. هر وقت خواستید می‌توانید برایم بنویسید.

## Requests

case-none = این‌جا درخواستی ندارید.
case-line = درخواست { $case }: { $title }، ثبت‌شده در { $date }، هنوز جواب داده نشده

## Language

language-name = فارسی
language-changed = از این به بعد به فارسی می‌نویسم.
language-not-yet = هنوز نمی‌توانم به آن زبان بنویسم. این زبان‌ها آماده‌اند:
answer-in-fallback = این بخش فعلاً فقط به این زبان هست: { $language }.

## Privacy

privacy-export = این همه چیزی است که درباره شما نگه داشته‌ام:
privacy-erase-ask = همه چیزهایی را که درباره شما نگه داشته‌ام پاک کنم، درخواست‌هایتان را هم؟ این کار برگشت ندارد.
privacy-erased = هر چه درباره شما نگه داشته بودم پاک شد. نسخه‌های پشتیبان قبلی حداکثر { $days } روز نگه داشته می‌شوند.
privacy-kept = چیزی پاک نشد.

## Messages I cannot answer

guess-which = منظورتان یکی از این‌ها بود؟
unknown-offer = می‌توانم موضوع‌ها را نشان بدهم یا سؤالتان را به کارکنان برسانم.
message-wordless = هنوز نمی‌توانم عکس، پیام صوتی یا فایل را بخوانم. لطفاً آن را بنویسید یا با کارکنان صحبت کنید.
message-empty = پیام شما بدون متن رسید. چه کاری می‌توانم برایتان بکنم؟
message-too-long = پیام شما خیلی طولانی است؛ فقط اولش را می‌خوانم.
cannot-answer = الان نمی‌توانم به این درست جواب بدهم. کارکنان می‌توانند به شما کمک کنند.
newcomer = تازه آمده‌اید؟ تا 24 ساعت بعد از رسیدن، محل اقامتتان را نزد پلیس ثبت کنید، مگر این‌که در هتل باشید. می‌توانم بگویم چطور.
note-unverified = بعضی از این جزئیات به‌تازگی تأیید نشده‌اند. لطفاً پیش از آن‌که به آن‌ها تکیه کنید، بررسی کنید.
note-checked-on = بعضی از این جزئیات آخرین بار در { $date } تأیید شده‌اند. لطفاً پیش از آن‌که به آن‌ها تکیه کنید، بررسی کنید.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }، { $second }
hours-closed = تعطیل

## Web page

web-title = همسایه شما، linju
web-intro = درباره زندگی روزمره و خدمات محله، به زبان خودتان بپرسید.
web-write = پیام بنویسید
web-send = ارسال
web-you = شما
web-unreachable = الان به سرویس دسترسی نیست. پیام شما فرستاده نشد.
web-busy = پیام‌ها زیاد است. لطفاً کمی صبر کنید.
web-try-again = دوباره امتحان کنید
web-language = زبان
web-draft = این متن‌ها پیش‌نویس‌اند؛ هنوز کسی آن‌ها را بررسی نکرده است.
web-clear = پاک کردن این صفحه
web-emergency = در وضعیت اضطراری با { $police-phone } (پلیس)، { $fire-phone } (آتش‌نشانی) یا { $ambulance-phone } (آمبولانس) تماس بگیرید.
