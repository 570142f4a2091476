### Buttons, questions and short sentences of the program, in Hindi.
### Status: draft


## Buttons. At most 20 characters.

button-yes = हाँ
button-no = नहीं
button-change = कुछ बदलें
button-cancel = रद्द करें
button-staff = स्टाफ़ से बात करें
button-menu = विषय दिखाएँ
button-request = रिक्वेस्ट लिखें
button-continue = आगे बढ़ें
button-export = डेटा की कॉपी
button-delete = मेरा डेटा मिटाएँ
button-language = भाषा बदलें

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = किसी से बात करें
title-emergency-gas-leak = गैस की बदबू
title-emergency-fire = आग
title-emergency-medical = एम्बुलेंस
title-emergency-domestic-violence = तुरंत मदद
title-emergency-police = पुलिस
title-emergency-traffic-accident = सड़क हादसा
title-emergency-missing-person = लापता व्यक्ति
title-emergency-elevator-trapped = लिफ़्ट में फँसे
title-accommodation-registration = पुलिस रजिस्ट्रेशन
title-visa-extension = वीज़ा बढ़वाना
title-residence-permit = रेज़िडेंस परमिट
title-permanent-residence = स्थायी निवास (PR)
title-work-permit = वर्क परमिट
title-lost-passport = पासपोर्ट खोया
title-birth-registration = जन्म रजिस्ट्रेशन
title-marriage-registration = शादी
title-repair-request = मरम्मत
title-utility-bill-payment = बिल भरना
title-utility-outage = बिजली-पानी बंद
title-property-management = मैनेजमेंट कंपनी
title-housing-lease = किराए का घर
title-noise-complaint = शोर
title-neighbour-mediation = पड़ोसी से झगड़ा
title-public-problem-report = समस्या बताएँ
title-waste-sorting = कचरा छाँटना
title-bulky-waste = बड़ा कचरा
title-find-clinic = डॉक्टर ढूँढें
title-medical-insurance = मेडिकल इंश्योरेंस
title-social-insurance = सामाजिक बीमा
title-vaccination = टीका
title-mental-health-support = मन हल्का करें
title-elderly-care = बुज़ुर्गों की मदद
title-school-enrolment = स्कूल में दाख़िला
title-language-class = भाषा की क्लास
title-driving-licence = ड्राइविंग लाइसेंस
title-ebike-rules = ई-बाइक
title-public-transport = बस, मेट्रो, साइकिल
title-bank-account = बैंक खाता
title-sim-internet = सिम और इंटरनेट
title-mobile-payment = मोबाइल पेमेंट
title-tax = टैक्स
title-customs-post = पार्सल और कस्टम्स
title-pet-registration = कुत्ते का पंजीकरण
title-lost-and-found = खोया-पाया सामान
title-consumer-complaint = ख़रीद की शिकायत
title-scam-report = धोखाधड़ी
title-community-office = सोसाइटी का दफ़्तर
title-community-events = कार्यक्रम
title-volunteer-signup = स्वयंसेवक बनें
title-suggestion = सुझाव
title-public-consultation = अपनी राय दें
title-legal-aid = क़ानूनी मदद
title-religious-venues = धार्मिक स्थल
title-typhoon-disaster = तूफ़ान
title-greeting = नमस्ते
title-thanks = धन्यवाद
title-help-menu = विषय
title-talk-to-staff = स्टाफ़ से बात
title-change-language = भाषा बदलना
title-cancel = रद्द करना
title-case-status = मेरी रिक्वेस्ट
title-privacy-data = मेरा डेटा

## Groups of topics, on buttons. At most 20 characters.

group-emergency = इमरजेंसी
group-residence = काग़ज़ और वीज़ा
group-home = घर
group-waste = कचरा
group-health = सेहत
group-children = बच्चे और भाषा
group-daily = रोज़मर्रा
group-community = सोसाइटी
group-safety = सुरक्षा
group-control = यह चैट

## Questions of the forms. One question at a time.

ask-what-broken = क्या ख़राब है, और किस कमरे में या बिल्डिंग के किस हिस्से में?
ask-what-noise = कैसा शोर है?
ask-what-matter = आपके और पड़ोसी के बीच क्या बात है?
ask-what-problem = क्या समस्या है?
ask-what-item = कौन सी चीज़ है? कृपया बताएँ कि वह कैसी है।
ask-what-need = क्या मदद चाहिए, और किसके लिए?
ask-what-suggestion = आपका क्या सुझाव है?
ask-place = यह कहाँ है? बिल्डिंग, सीढ़ी और कमरा, या पास की कोई चीज़ बताएँ।
ask-other-place = दूसरा व्यक्ति कहाँ रहता है? बिल्डिंग और कमरा काफ़ी है, नाम नहीं चाहिए।
ask-when = यह कब हुआ, या कब होगा?
ask-when-free = आपके लिए कौन से दिन और समय ठीक हैं?
ask-when-pickup = आप कब चाहेंगे कि इसे ले जाया जाए?
ask-since = कब से?
ask-contact = हम आपको किस फ़ोन नंबर पर कॉल करें?
ask-photo = आप फ़ोटो भेज सकते हैं।
ask-which-supply = क्या नहीं आ रहा है?
ask-repeated = क्या यह एक से ज़्यादा बार हुआ है?
ask-mediation-wish = क्या आप चाहेंगे कि कोई सुलह कराने में मदद करे?
ask-wish = आपके हिसाब से अच्छा हल क्या होगा?
ask-consent = क्या मैं यह सुलह कराने वाले को बता दूँ?
ask-languages = आप कौन सी भाषाएँ बोलते हैं?
ask-dangerous = क्या इससे किसी को ख़तरा है?
ask-lift = क्या वहाँ लिफ़्ट है?
ask-level = आपको पहले से कितना आता है?
ask-lost-or-found = चीज़ खोई है या आपको मिली है?
ask-which-event = किस कार्यक्रम के बारे में?
ask-how-many = कितने लोग आ रहे हैं?
ask-skills = आप क्या करना चाहेंगे?
ask-publicly = क्या दूसरे निवासी इसे पढ़ सकते हैं?
ask-which-consultation = किस विषय पर राय देनी है?
ask-opinion = आपकी क्या राय है?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = क्या
slot-place = जगह
slot-since = कब से
slot-when = कब
slot-contact = फ़ोन नंबर
slot-photo = फ़ोटो
slot-which = क्या बंद है
slot-repeated = एक से ज़्यादा बार
slot-mediation = सुलह कराने वाला
slot-other = दूसरा व्यक्ति
slot-wish = आप क्या चाहते हैं
slot-consent = आगे बताएँ
slot-languages = भाषाएँ
slot-dangerous = ख़तरा
slot-lift = लिफ़्ट
slot-level = स्तर
slot-kind = खोया या मिला
slot-people = लोग
slot-publicly = दूसरे भी पढ़ें

## Choices. At most 20 characters.

choice-water = पानी
choice-electricity = बिजली
choice-gas = गैस
choice-internet = इंटरनेट
choice-beginner = शुरुआती
choice-some = थोड़ा-बहुत
choice-advanced = अच्छा
choice-lost = खोया
choice-found = मिला

## Forms

form-line = { $slot }: { $value }
form-summary = कृपया देख लें:
form-confirm = क्या सब सही है?
form-noted = मैंने लिख लिया है: { $value }
form-changed = बदल दिया। { $slot }: { $value }
form-change-which = मैं क्या बदलूँ?
form-choose = कृपया कोई एक चुनें, या उसका नंबर लिखें।
form-yes-or-no = कृपया हाँ या नहीं में जवाब दें।
form-phone-wrong = मुझे फ़ोन नंबर चाहिए, सिर्फ़ अंकों में।
form-done = धन्यवाद। आपकी रिक्वेस्ट दर्ज हो गई है, नंबर { $case } है।
form-still-open = आपकी रिक्वेस्ट “{ $title }” अभी अधूरी है। आप आगे बढ़ सकते हैं, या “रद्द करें” लिखें।
form-old-button = यह बटन पहले के सवाल का है।
form-none-open = अभी कोई रिक्वेस्ट अधूरी नहीं है।

## Who is responsible, after a request was stored

body-residents-committee = इसकी ज़िम्मेदारी { -residents-committee } की है।
body-property-company = इसकी ज़िम्मेदारी { -property-company } की है।
body-subdistrict-office = इसकी ज़िम्मेदारी { -subdistrict-office } की है।

## Staff

staff-stored = आपका संदेश स्टाफ़ के लिए दर्ज हो गया है, नंबर { $case } है।
staff-open-now = दफ़्तर अभी खुला है; दफ़्तर के समय में, आज { $time } बजे तक, कोई इसे पढ़ेगा।
staff-open-later = दफ़्तर अभी बंद है। खुलने पर कोई इसे पढ़ेगा: { $day }, { $time } बजे।
staff-hours-unknown = मुझे दफ़्तर का समय नहीं पता, इसलिए मैं नहीं कह सकता कि इसे कब पढ़ा जाएगा।
staff-urgent = अगर जल्दी है, तो { $office-phone } पर कॉल करें।
staff-not-told = मैं किसी को कुछ नहीं बताता। आप कभी भी मुझे लिख सकते हैं।

## Requests

case-none = यहाँ आपकी कोई रिक्वेस्ट नहीं है।
case-line = { $case }: { $title }, { $date } को दर्ज, अभी जवाब नहीं आया

## Language

language-name = हिन्दी
language-changed = अब से मैं हिन्दी में लिखूँगा।
language-not-yet = मैं अभी उस भाषा में नहीं लिख सकता। ये भाषाएँ उपलब्ध हैं:
answer-in-fallback = यह हिस्सा अभी सिर्फ़ { $language } में उपलब्ध है।

## Privacy

privacy-export = आपके बारे में मैं यह सब रखता हूँ:
privacy-erase-ask = क्या मैं आपके बारे में रखा सब कुछ मिटा दूँ, आपकी रिक्वेस्ट भी? इसे वापस नहीं लाया जा सकता।
privacy-erased =
    आपके बारे में मैंने जो कुछ रखा था, सब मिटा दिया गया है। { $days ->
        [one] पहले बनी सुरक्षा कॉपियाँ ज़्यादा से ज़्यादा { $days } दिन तक रखी जाती हैं।
       *[other] पहले बनी सुरक्षा कॉपियाँ ज़्यादा से ज़्यादा { $days } दिनों तक रखी जाती हैं।
    }
privacy-kept = कुछ भी नहीं मिटाया गया।

## Messages I cannot answer

guess-which = क्या आप इनमें से कुछ पूछना चाहते थे?
unknown-offer = मैं आपको विषय दिखा सकता हूँ, या आपका सवाल स्टाफ़ तक पहुँचा सकता हूँ।
message-wordless = मैं अभी तस्वीरें, वॉइस मैसेज या फ़ाइलें नहीं पढ़ सकता। कृपया शब्दों में लिखें, या स्टाफ़ से बात करें।
message-empty = आपका संदेश बिना शब्दों के आया। मैं आपके लिए क्या कर सकता हूँ?
message-too-long = आपका संदेश बहुत लंबा है; मैं सिर्फ़ शुरुआत पढ़ता हूँ।
cannot-answer = मैं अभी इसका ठीक से जवाब नहीं दे सकता। स्टाफ़ आपकी मदद कर सकता है।
newcomer = यहाँ नए हैं? पहुँचने के 24 घंटे के अंदर पुलिस में रजिस्टर कराएँ, अगर आप होटल में नहीं रहते। तरीक़ा मैं बता सकता हूँ।
note-unverified = इनमें से कुछ जानकारी की हाल में पुष्टि नहीं हुई है। भरोसा करने से पहले कृपया जाँच लें।
note-checked-on = इनमें से कुछ जानकारी की पुष्टि आख़िरी बार { $date } को हुई थी। भरोसा करने से पहले कृपया जाँच लें।

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = बंद

## Web page

web-title = linju, आपका पड़ोसी
web-intro = रोज़मर्रा की ज़िंदगी और सोसाइटी की सेवाओं के बारे में अपनी भाषा में पूछें।
web-write = संदेश लिखें
web-send = भेजें
web-you = आप
web-unreachable = अभी सेवा से संपर्क नहीं हो पा रहा है। आपका संदेश नहीं भेजा गया।
web-busy = एक साथ बहुत सारे संदेश आ गए। कृपया थोड़ा इंतज़ार करें।
web-try-again = फिर कोशिश करें
web-language = भाषा
web-draft = ये टेक्स्ट ड्राफ़्ट हैं; अभी किसी ने इनकी जाँच नहीं की है।
web-clear = यह पेज साफ़ करें
web-emergency = इमरजेंसी में { $police-phone } (पुलिस), { $fire-phone } (फ़ायर ब्रिगेड) या { $ambulance-phone } (एम्बुलेंस) पर कॉल करें।
