### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Yes
button-no = No
button-change = Change something
button-cancel = Cancel
button-staff = Talk to staff
button-menu = Show topics
button-request = Make a request
button-continue = Go on
button-export = Copy of my data
button-delete = Delete my data
button-language = Change language

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Someone to talk to
title-emergency-gas-leak = Gas smell
title-emergency-fire = Fire
title-emergency-medical = Ambulance
title-emergency-domestic-violence = Urgent help
title-emergency-police = Police
title-emergency-traffic-accident = Traffic accident
title-emergency-missing-person = Missing person
title-emergency-elevator-trapped = Stuck in a lift
title-accommodation-registration = Register my stay
title-visa-extension = Extend my visa
title-residence-permit = Residence permit
title-permanent-residence = Permanent residence
title-work-permit = Work permit
title-lost-passport = Lost passport
title-birth-registration = Register a birth
title-marriage-registration = Get married
title-repair-request = Repairs
title-utility-bill-payment = Pay bills
title-utility-outage = No power or water
title-property-management = Property company
title-housing-lease = Renting a home
title-noise-complaint = Noise
title-neighbour-mediation = Neighbour trouble
title-public-problem-report = Report a problem
title-waste-sorting = Sort waste
title-bulky-waste = Bulky waste
title-find-clinic = Find a doctor
title-medical-insurance = Medical insurance
title-social-insurance = Social insurance
title-vaccination = Vaccination
title-mental-health-support = Someone to talk to
title-elderly-care = Help in old age
title-school-enrolment = School for my child
title-language-class = Language class
title-driving-licence = Driving licence
title-ebike-rules = E-bikes
title-public-transport = Bus, metro, bikes
title-bank-account = Bank account
title-sim-internet = Phone and internet
title-mobile-payment = Pay by phone
title-tax = Tax
title-customs-post = Parcels and customs
title-pet-registration = Register a dog
title-lost-and-found = Lost and found
title-consumer-complaint = Shopping complaint
title-scam-report = Scam
title-community-office = Community office
title-community-events = Events
title-volunteer-signup = Volunteer
title-suggestion = Suggestion
title-public-consultation = Have a say
title-legal-aid = Legal help
title-religious-venues = Places of worship
title-typhoon-disaster = Typhoon and storms
title-greeting = Hello
title-thanks = Thanks
title-help-menu = Topics
title-talk-to-staff = Talk to staff
title-change-language = Change language
title-cancel = Cancel
title-case-status = My requests
title-privacy-data = My data

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Emergencies
group-residence = Papers and visas
group-home = Home
group-waste = Waste
group-health = Health
group-children = Children, language
group-daily = Daily life
group-community = Community
group-safety = Safety
group-control = This chat

## Questions of the forms. One question at a time.

ask-what-broken = What is broken, and in which room or part of the building?
ask-what-noise = What noise is it?
ask-what-matter = What is the matter between you and your neighbour?
ask-what-problem = What is the problem?
ask-what-item = Which thing is it? Please describe it.
ask-what-need = What help is needed, and for whom?
ask-what-suggestion = What do you suggest?
ask-place = Where is it? Building, stairway and room, or something nearby.
ask-other-place = Where does the other person live? The building and room are enough, no name.
ask-when = When was it, or when is it?
ask-when-free = Which days and times suit you?
ask-when-pickup = When would you like it to be collected?
ask-since = Since when?
ask-contact = On which telephone number may we call you?
ask-photo = You can send a photo.
ask-which-supply = Which supply is missing?
ask-repeated = Has it happened more than once?
ask-mediation-wish = Would you like a mediator to help?
ask-wish = What would be a good solution for you?
ask-consent = May I pass this on to the mediator?
ask-languages = Which languages do you speak?
ask-dangerous = Is it dangerous for anybody?
ask-lift = Is there a lift?
ask-level = How much do you know already?
ask-lost-or-found = Did you lose it or find it?
ask-which-event = Which event is it about?
ask-how-many = How many people are coming?
ask-skills = What would you like to do?
ask-publicly = May other residents read it?
ask-which-consultation = Which consultation is it about?
ask-opinion = What is your opinion?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = What
slot-place = Place
slot-since = Since
slot-when = When
slot-contact = Telephone
slot-photo = Photo
slot-which = Supply
slot-repeated = More than once
slot-mediation = Mediator wanted
slot-other = Other person
slot-wish = What you want
slot-consent = Pass it on
slot-languages = Languages
slot-dangerous = Dangerous
slot-lift = Lift
slot-level = Level
slot-kind = Lost or found
slot-people = People
slot-publicly = For others to read

## Choices. At most 20 characters.

choice-water = Water
choice-electricity = Electricity
choice-gas = Gas
choice-internet = Internet
choice-beginner = Beginner
choice-some = A little
choice-advanced = Advanced
choice-lost = Lost
choice-found = Found

## Forms

# $slot: name of what was asked. $value: the resident's own words.
form-line = { $slot }: { $value }
# The lines above follow, then form-confirm.
form-summary = Please check:
form-confirm = Is everything right?
# $value: what the resident wrote with their first message.
form-noted = I have noted: { $value }
# $slot: name of what was asked. $value: the new words.
form-changed = Changed. { $slot }: { $value }
form-change-which = What should I change?
form-choose = Please choose one, or write its number.
form-yes-or-no = Please answer yes or no.
form-phone-wrong = I need a telephone number, with digits only.
# $case: the number of the request.
form-done = Thank you. Your request is stored under number { $case }.
# $title: name of the form.
form-still-open = Your request "{ $title }" is still open. You can go on, or say "cancel".
form-old-button = That button belongs to an earlier question.
form-none-open = No request is open at the moment.

## Who is responsible, after a request was stored

body-residents-committee = The { -residents-committee } is responsible.
body-property-company = The { -property-company } is responsible.
body-subdistrict-office = The { -subdistrict-office } is responsible.

## Staff

# $case: the number of the message.
staff-stored = Your message is stored for the staff under number { $case }.
staff-open-now = The office is open now; somebody reads it during office hours, until { $time } today.
# $day: name of the weekday. $time: such as 09:00.
staff-open-later = The office is closed now. Somebody reads it when it opens: { $day }, { $time }.
staff-hours-unknown = I do not know the office hours, so I cannot say when somebody reads it.
staff-urgent = If it is urgent, call { $office-phone }.
staff-not-told = I pass nothing on. You can write to me at any time.

## Requests

case-none = You have no requests here.
# $case: number. $title: name of the topic. $date: such as 2026-11-22.
case-line = { $case }: { $title }, stored on { $date }, not answered yet

## Language

# In this language: how it calls itself.
language-name = English
language-changed = I will write in English from now on.
# $language: what the resident called it.
language-not-yet = I cannot write in that language yet. These languages are ready:
# $language: name of the language that is used instead, by its own name.
answer-in-fallback = This part is available only in { $language } for now.

## Privacy

privacy-export = This is everything I keep about you:
privacy-erase-ask = Shall I delete everything I keep about you, including your requests? This cannot be undone.
# $days (number): how many days older copies are kept at most.
privacy-erased =
    Everything I kept about you is deleted. { $days ->
        [one] Safety copies made earlier are kept for at most { $days } day.
       *[other] Safety copies made earlier are kept for at most { $days } days.
    }
privacy-kept = Nothing was deleted.

## Messages I cannot answer

guess-which = Did you mean one of these?
unknown-offer = I can show you the topics, or pass your question on to the staff.
message-wordless = I cannot read pictures, voice messages or files yet. Please write it in words, or talk to the staff.
message-empty = Your message arrived without words. What can I do for you?
message-too-long = Your message is very long; I read only the beginning.
cannot-answer = I cannot answer this properly at the moment. The staff can help you.
newcomer = New here? Register with the police within 24 hours of arrival, unless you stay in a hotel. I can tell you how.
note-unverified = Some of these details have not been confirmed recently. Please check before you rely on them.
# $date: when a person last checked the oldest of the details, such as 5 March 2026.
note-checked-on = Some of these details were last confirmed on { $date }. Please check before you rely on them.

## Opening hours

# $first, $last: short names of days, such as Mon. $from, $to: times, such as 09:00.
hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
# $first, $second: two of the above.
hours-and = { $first }, { $second }
hours-closed = closed

## Web page

web-title = linju, your neighbour
web-intro = Ask about daily life and community services, in your own language.
web-write = Write a message
web-send = Send
web-you = You
web-unreachable = The service cannot be reached at the moment. Your message was not sent.
web-busy = Too many messages at once. Please wait a moment.
web-try-again = Try again
web-language = Language
web-draft = These texts are drafts; nobody has checked them yet.
web-clear = Clear this page
web-emergency = In an emergency call { $police-phone } (police), { $fire-phone } (fire), { $ambulance-phone } (ambulance).
