### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = ใช่
button-no = ไม่
button-change = แก้ไขบางอย่าง
button-cancel = ยกเลิก
button-staff = คุยกับเจ้าหน้าที่
button-menu = ดูหัวข้อ
button-request = แจ้งเรื่อง
button-continue = ทำต่อ
button-export = ขอสำเนาข้อมูล
button-delete = ลบข้อมูลของฉัน
button-language = เปลี่ยนภาษา

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = มีคนรับฟังคุณ
title-emergency-gas-leak = กลิ่นแก๊ส
title-emergency-fire = ไฟไหม้
title-emergency-medical = รถพยาบาล
title-emergency-domestic-violence = ขอความช่วยเหลือด่วน
title-emergency-police = ตำรวจ
title-emergency-traffic-accident = อุบัติเหตุรถ
title-emergency-missing-person = คนหาย
title-emergency-elevator-trapped = ติดอยู่ในลิฟต์
title-accommodation-registration = แจ้งที่พัก
title-visa-extension = ต่อวีซ่า
title-residence-permit = ใบอนุญาตพำนัก
title-permanent-residence = พำนักถาวร
title-work-permit = ใบอนุญาตทำงาน
title-lost-passport = พาสปอร์ตหาย
title-birth-registration = แจ้งเกิด
title-marriage-registration = จดทะเบียนสมรส
title-repair-request = แจ้งซ่อม
title-utility-bill-payment = จ่ายค่าน้ำค่าไฟ
title-utility-outage = ไฟดับ น้ำไม่ไหล
title-property-management = บริษัทบริหารอาคาร
title-housing-lease = เช่าบ้าน
title-noise-complaint = เสียงดัง
title-neighbour-mediation = ปัญหากับเพื่อนบ้าน
title-public-problem-report = แจ้งปัญหาส่วนรวม
title-waste-sorting = แยกขยะ
title-bulky-waste = ทิ้งของชิ้นใหญ่
title-find-clinic = หาหมอ
title-medical-insurance = ประกันสุขภาพ
title-social-insurance = ประกันสังคม
title-vaccination = ฉีดวัคซีน
title-mental-health-support = อยากมีคนคุยด้วย
title-elderly-care = ดูแลผู้สูงอายุ
title-school-enrolment = โรงเรียนของลูก
title-language-class = เรียนภาษา
title-driving-licence = ใบขับขี่
title-ebike-rules = จักรยานไฟฟ้า
title-public-transport = รถเมล์ รถไฟใต้ดิน
title-bank-account = บัญชีธนาคาร
title-sim-internet = ซิมและเน็ต
title-mobile-payment = จ่ายผ่านมือถือ
title-tax = ภาษี
title-customs-post = พัสดุและศุลกากร
title-pet-registration = ขึ้นทะเบียนสุนัข
title-lost-and-found = ของหาย ของเก็บได้
title-consumer-complaint = ร้องเรียนร้านค้า
title-scam-report = ถูกหลอกลวง
title-community-office = สำนักงานชุมชน
title-community-events = กิจกรรม
title-volunteer-signup = อาสาสมัคร
title-suggestion = ข้อเสนอแนะ
title-public-consultation = ร่วมออกความเห็น
title-legal-aid = ปรึกษากฎหมาย
title-religious-venues = ศาสนสถาน
title-typhoon-disaster = ไต้ฝุ่นและพายุ
title-greeting = สวัสดี
title-thanks = ขอบคุณ
title-help-menu = หัวข้อทั้งหมด
title-talk-to-staff = คุยกับเจ้าหน้าที่
title-change-language = เปลี่ยนภาษา
title-cancel = ยกเลิก
title-case-status = คำขอของฉัน
title-privacy-data = ข้อมูลของฉัน

## Groups of topics, on buttons. At most 20 characters.

group-emergency = เหตุฉุกเฉิน
group-residence = เอกสารและวีซ่า
group-home = ที่พัก
group-waste = ขยะ
group-health = สุขภาพ
group-children = เด็กและภาษา
group-daily = ชีวิตประจำวัน
group-community = ชุมชน
group-safety = ความปลอดภัย
group-control = แชตนี้

## Questions of the forms. One question at a time.

ask-what-broken = อะไรเสีย และอยู่ห้องไหนหรือส่วนไหนของอาคาร
ask-what-noise = เป็นเสียงอะไร
ask-what-matter = คุณกับเพื่อนบ้านมีเรื่องอะไรกัน
ask-what-problem = มีปัญหาอะไร
ask-what-item = เป็นของอะไร โปรดบอกลักษณะ
ask-what-need = ต้องการความช่วยเหลือเรื่องอะไร และสำหรับใคร
ask-what-suggestion = คุณอยากเสนออะไร
ask-place = อยู่ที่ไหน บอกตึก ยูนิต และห้อง หรือบอกสิ่งที่อยู่ใกล้ๆ
ask-other-place = อีกฝ่ายอยู่ที่ไหน บอกแค่ตึกกับห้องก็พอ ไม่ต้องบอกชื่อ
ask-when = เกิดขึ้นเมื่อไร หรือจะมีเมื่อไร
ask-when-free = คุณสะดวกวันไหนและเวลาไหนบ้าง
ask-when-pickup = อยากให้มารับเมื่อไร
ask-since = ตั้งแต่เมื่อไร
ask-contact = เราโทรหาคุณได้ที่เบอร์อะไร
ask-photo = คุณส่งรูปมาได้
ask-which-supply = อะไรขาดหรือไม่มา
ask-repeated = เกิดขึ้นมากกว่าหนึ่งครั้งไหม
ask-mediation-wish = อยากให้มีผู้ไกล่เกลี่ยช่วยไหม
ask-wish = สำหรับคุณ ทางออกที่ดีคืออะไร
ask-consent = ให้เราส่งเรื่องนี้ต่อให้ผู้ไกล่เกลี่ยได้ไหม
ask-languages = คุณพูดภาษาอะไรได้บ้าง
ask-dangerous = เป็นอันตรายต่อใครไหม
ask-lift = มีลิฟต์ไหม
ask-level = คุณรู้แค่ไหนแล้ว
ask-lost-or-found = คุณทำหายหรือเก็บได้
ask-which-event = เกี่ยวกับกิจกรรมไหน
ask-how-many = จะมากันกี่คน
ask-skills = คุณอยากช่วยทำอะไร
ask-publicly = ให้ผู้อยู่อาศัยคนอื่นอ่านได้ไหม
ask-which-consultation = เกี่ยวกับการรับฟังความเห็นเรื่องไหน
ask-opinion = คุณมีความเห็นอย่างไร

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = เรื่อง
slot-place = สถานที่
slot-since = ตั้งแต่เมื่อไร
slot-when = เมื่อไร
slot-contact = เบอร์โทร
slot-photo = รูปถ่าย
slot-which = สิ่งที่ขาด
slot-repeated = เกิดหลายครั้ง
slot-mediation = ต้องการคนกลาง
slot-other = อีกฝ่าย
slot-wish = สิ่งที่คุณต้องการ
slot-consent = ยอมให้ส่งต่อ
slot-languages = ภาษา
slot-dangerous = อันตราย
slot-lift = ลิฟต์
slot-level = ระดับ
slot-kind = หายหรือเก็บได้
slot-people = จำนวนคน
slot-publicly = ให้คนอื่นอ่านได้

## Choices. At most 20 characters.

choice-water = น้ำ
choice-electricity = ไฟฟ้า
choice-gas = แก๊ส
choice-internet = อินเทอร์เน็ต
choice-beginner = เริ่มต้น
choice-some = พอได้บ้าง
choice-advanced = ระดับสูง
choice-lost = ทำหาย
choice-found = เก็บได้

## Forms

form-line = { $slot }: { $value }
form-summary = โปรดตรวจสอบ:
form-confirm = ถูกต้องทั้งหมดไหม
form-noted = จดไว้แล้ว: { $value }
form-changed = แก้ไขแล้ว { $slot }: { $value }
form-change-which = อยากแก้ไขข้อไหน
form-choose = โปรดเลือกหนึ่งข้อ หรือพิมพ์หมายเลขของข้อนั้น
form-yes-or-no = โปรดตอบว่า ใช่ หรือ ไม่
form-phone-wrong = เราต้องการเบอร์โทรศัพท์ที่เป็นตัวเลขเท่านั้น
form-done = ขอบคุณ คำขอของคุณบันทึกไว้แล้ว หมายเลข { $case }
form-still-open = คำขอ “{ $title }” ของคุณยังไม่เสร็จ ทำต่อได้ หรือพิมพ์ว่า “ยกเลิก”
form-old-button = ปุ่มนี้เป็นของคำถามก่อนหน้า
form-none-open = ตอนนี้ไม่มีคำขอที่กำลังทำอยู่

## Who is responsible, after a request was stored

body-residents-committee = { -residents-committee }เป็นผู้รับผิดชอบ
body-property-company = { -property-company }เป็นผู้รับผิดชอบ
body-subdistrict-office = { -subdistrict-office }เป็นผู้รับผิดชอบ

## Staff

staff-stored = บันทึกข้อความของคุณไว้ให้เจ้าหน้าที่แล้ว หมายเลข { $case }
staff-open-now = ตอนนี้สำนักงานเปิดอยู่ จะมีคนอ่านข้อความในเวลาทำการ ถึง { $time } น. วันนี้
staff-open-later = ตอนนี้สำนักงานปิด จะมีคนอ่านข้อความเมื่อเปิดทำการ: { $day } { $time } น.
staff-hours-unknown = เราไม่ทราบเวลาทำการ จึงบอกไม่ได้ว่าจะมีคนอ่านเมื่อไร
staff-urgent = ถ้าเป็นเรื่องด่วน โทร { $office-phone }
staff-not-told = เราไม่ได้ส่งต่ออะไรให้ใคร คุณเขียนหาเราได้ทุกเมื่อ

## Requests

case-none = คุณไม่มีคำขอที่นี่
case-line = { $case }: { $title } บันทึกเมื่อ { $date } ยังไม่ได้รับคำตอบ

## Language

language-name = ไทย
language-changed = ต่อไปนี้เราจะเขียนเป็นภาษาไทย
language-not-yet = เรายังเขียนภาษานั้นไม่ได้ ภาษาที่ใช้ได้มีดังนี้:
answer-in-fallback = ตอนนี้ส่วนนี้มีเฉพาะภาษา { $language }

## Privacy

privacy-export = นี่คือทุกอย่างที่เราเก็บเกี่ยวกับคุณ:
privacy-erase-ask = ให้เราลบทุกอย่างที่เก็บเกี่ยวกับคุณ รวมถึงคำขอของคุณด้วยไหม ลบแล้วกู้คืนไม่ได้
privacy-erased = ลบทุกอย่างที่เราเก็บเกี่ยวกับคุณแล้ว สำเนาสำรองที่ทำไว้ก่อนหน้าจะเก็บไว้ไม่เกิน { $days } วัน
privacy-kept = ไม่ได้ลบอะไร

## Messages I cannot answer

guess-which = คุณหมายถึงเรื่องใดเรื่องหนึ่งนี้ไหม
unknown-offer = เราแสดงหัวข้อให้ดูได้ หรือส่งคำถามของคุณให้เจ้าหน้าที่
message-wordless = เรายังอ่านรูปภาพ ข้อความเสียง หรือไฟล์ไม่ได้ โปรดพิมพ์เป็นตัวหนังสือ หรือคุยกับเจ้าหน้าที่
message-empty = ข้อความของคุณมาถึงแต่ไม่มีตัวหนังสือ ให้เราช่วยอะไรดี
message-too-long = ข้อความของคุณยาวมาก เราอ่านเฉพาะตอนต้น
cannot-answer = ตอนนี้เราตอบเรื่องนี้ได้ไม่ดีพอ เจ้าหน้าที่ช่วยคุณได้
newcomer = เพิ่งมาอยู่ที่นี่ใช่ไหม แจ้งที่พักกับตำรวจภายใน 24 ชั่วโมงหลังมาถึง เว้นแต่คุณพักโรงแรม เราบอกวิธีให้ได้
note-unverified = ข้อมูลบางส่วนไม่ได้รับการยืนยันเมื่อเร็วๆ นี้ โปรดตรวจสอบก่อนใช้
note-checked-on = ข้อมูลบางส่วนยืนยันครั้งล่าสุดเมื่อ { $date } โปรดตรวจสอบก่อนใช้

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = ปิด

## Web page

web-title = linju เพื่อนบ้านของคุณ
web-intro = ถามเรื่องชีวิตประจำวันและบริการชุมชน เป็นภาษาของคุณเอง
web-write = พิมพ์ข้อความ
web-send = ส่ง
web-you = คุณ
web-unreachable = ตอนนี้ติดต่อบริการไม่ได้ ข้อความของคุณยังไม่ได้ส่ง
web-busy = ข้อความมากเกินไปในคราวเดียว โปรดรอสักครู่
web-try-again = ลองอีกครั้ง
web-language = ภาษา
web-draft = ข้อความเหล่านี้เป็นฉบับร่าง ยังไม่มีใครตรวจ
web-clear = ล้างหน้านี้
web-emergency = เหตุฉุกเฉิน โทร { $police-phone } (ตำรวจ) { $fire-phone } (ดับเพลิง) { $ambulance-phone } (รถพยาบาล)
