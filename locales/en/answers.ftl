### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = residents' committee
-subdistrict-office = subdistrict office
-property-company = property company
-police-station = police station
-exit-entry = Exit-Entry Administration
-community-health-centre = community health centre

## Emergencies. The first line is the number and one action. Never say that help is coming.

# $ambulance-phone, $fire-phone: telephone numbers. Many residents know the fire number as the ambulance number of their own country.
emergency-medical =
    Call { $ambulance-phone } now and say where you are.
    Say what happened, how many people need help, and your telephone number. Stay on the line and stay with the person.
    In China the ambulance is { $ambulance-phone }; { $fire-phone } is the fire brigade. The call is free.
    If this is not an emergency, tell me.
# $fire-phone, $ambulance-phone: telephone numbers.
emergency-fire =
    Get out, do not use the lift, and call { $fire-phone } from outside.
    Say where the fire is, how many people are inside, and your telephone number. Do not go back in.
    If anybody is hurt, call { $ambulance-phone } for an ambulance.
    If this is not an emergency, tell me.
# Also the answer to a bare emergency number of another country. $police-sms-phone: number for text messages to the police.
emergency-police =
    Call { $police-phone } now and say where you are.
    If speaking is dangerous, send a text message to { $police-sms-phone }. Do not confront anybody.
    In China: police { $police-phone }, fire { $fire-phone }, ambulance { $ambulance-phone }. Please use these numbers, not those of another country.
    If this is not an emergency, tell me.
# $ambulance-phone, $traffic-phone: telephone numbers of the ambulance and of the traffic police.
emergency-traffic-accident =
    If anybody is hurt, call { $ambulance-phone } first; then call the traffic police, { $traffic-phone }.
    Do not leave the place. Say where you are, what happened, how many people are hurt, and your telephone number.
    Take photos only when it is safe.
    If this is not an emergency, tell me.
# $fire-phone: telephone number. The gas company's number is not known; it stands on the bill.
emergency-gas-leak =
    Do not touch switches, use no flame, leave now, and call { $fire-phone } from outside.
    Do not use a telephone inside. Open windows only if you pass them on the way out.
    From outside you can also call your gas company; its number is on your bill.
    If this is not an emergency, tell me.
# Discreet: never name the topic. $police-phone, $police-sms-phone, $ambulance-phone: telephone numbers.
emergency-domestic-violence =
    Call { $police-phone } now if you are in danger.
    If you cannot speak, send a text message to { $police-sms-phone }. If anybody is hurt, call { $ambulance-phone }.
    I pass this on to nobody unless you agree. If you want, a social worker can contact you: answer yes, and say when.
    To change the subject, write any other question, and I will answer only that.
    If this is not an emergency, tell me.
# Calm and direct. Never close the conversation. $psych-phone: line for psychological support.
emergency-self-harm =
    I am glad you wrote. Call { $ambulance-phone } or { $police-phone } if you think you could hurt yourself now.
    The line for psychological support is { $psych-phone }; it may answer only in Chinese.
    A person from the { -residents-committee } can also talk with you. Shall I ask one?
    You can go on writing to me. If this is not an emergency, tell me.
# $police-phone: telephone number.
emergency-missing-person =
    Call { $police-phone } now, do not wait.
    Say who is missing, the age, the clothes, and where and when the person was last seen.
    After the call I can write down a description for the staff and the guards.
    If this is not an emergency, tell me.
# $elevator-phone: lift rescue. $fire-phone: telephone number.
emergency-elevator-trapped =
    Press the alarm button in the lift, then call lift rescue, { $elevator-phone }.
    Stay calm and do not force the doors.
    Say the name of the community, the building and which lift it is. If nobody answers, call { $fire-phone }.
    Also write to me which building and which lift it is. If this is not an emergency, tell me.

## Residence and identity

# $police-station-address, $police-station-hours: the police station for this community. $registration-fine-amount: highest fine in yuan. $office-phone: residents' committee.
accommodation-registration =
    Register with the police within 24 hours of arrival, unless you stay in a hotel; a hotel registers its guests itself.
    You must also register again when you move. Guests who stay at your home must be registered, too: they can do it, or you can do it for them.
    Bring the passport, the lease or the owner's certificate for the home, and the landlord's identity details and contact details.
    Go to the { -police-station }: { $police-station-address }. Open: { $police-station-hours }.
    Late registration can bring a warning or a fine of up to { $registration-fine-amount } yuan.
    To find out if you can also register in the community or online, ask the { -residents-committee }: { $office-phone }.
# $exit-entry-address: the city's exit-entry hall. $immigration-phone: national immigration line. $overstay-day-amount, $overstay-most-amount: fines in yuan.
visa-extension =
    Apply to the { -exit-entry } at least 7 days before your stay ends; if less time is left, go today.
    All extensions together may not be longer than your original stay.
    The hall is at { $exit-entry-address }. Call { $immigration-phone } before you go and ask which papers you need; the line answers in Chinese and English.
    Staying too long brings a warning; in serious cases a fine of { $overstay-day-amount } yuan a day, up to { $overstay-most-amount } yuan, or detention.
    The { -exit-entry } decides.
# $exit-entry-address: the city's exit-entry hall. $immigration-phone: national immigration line.
residence-permit =
    If your visa requires a residence permit, apply for it within 30 days of entry.
    The decision comes within 15 days. To extend a permit, apply at least 30 days before it ends; report a change, such as a new employer or address, within 10 days.
    The hall is at { $exit-entry-address }. Call { $immigration-phone } before you go and ask which papers you need.
    The { -exit-entry } decides.
# $immigration-phone: national immigration line.
permanent-residence =
    You apply for permanent residence to the { -exit-entry }; the conditions depend on your case.
    The permanent-residence card is an identity document by itself, with 18 digits. If you have it, you do not need a work permit.
    Ask about conditions and papers at { $immigration-phone }, in Chinese or English. The { -exit-entry } decides, not the community.
# $hr-phone: labour and social security line.
work-permit =
    Your employer applies for your work permit online; you do not apply yourself.
    New permits are no longer printed: the information is on your social-security card, and also on the electronic card. An old card is valid until something in it changes.
    The government's human resources and social security department is responsible. Questions: { $hr-phone }.
# $police-phone: police. $lost-passport-days: number of days. $exit-entry-address, $immigration-phone: exit-entry hall and immigration line.
lost-passport =
    Report the loss to the police first and keep the receipt.
    With the receipt, the { -exit-entry } gives you a confirmation of loss; in many places it is valid for { $lost-passport-days ->
        [one] { $lost-passport-days } day
       *[other] { $lost-passport-days } days
    }.
    With the confirmation, your embassy or consulate makes a new passport. Then apply for a new visa or an exit document.
    The exit-entry hall is at { $exit-entry-address }. Questions: { $immigration-phone }. If it was stolen just now, call { $police-phone }.
# $exit-entry-address, $immigration-phone: exit-entry hall and immigration line.
birth-registration =
    A foreign child born in China must be registered within 60 days of birth.
    A parent or guardian takes the birth certificate to the { -exit-entry } and registers the child's stay or residence.
    The hall is at { $exit-entry-address }. Ask before you go about the child's passport and other papers: { $immigration-phone }.
# $government-phone: government hotline.
marriage-registration =
    You register a marriage at a civil affairs office that may register marriages with foreigners; both of you come in person.
    The man must be at least 22 and the woman at least 20 years old.
    A foreign partner needs proof of being unmarried, authenticated, with a Chinese translation. Ask the office for its list of papers first, because the rules change.
    The civil affairs department is responsible. To find an office, call { $government-phone }.

## Home and property

# Opens a form. "cancel" is the word a resident writes.
repair-request = I will write down your repair request for the { -property-company }. You can say "cancel" at any time.
# $utility-pay-text: Chinese name of the page in the app, as it is written there. $electricity-phone: electricity company.
utility-bill-payment =
    You can pay electricity, water and gas in WeChat or Alipay.
    Look for the page { $utility-pay-text } in the app, choose the city and the company, and enter the account number that is on the bill.
    The account is usually in the landlord's name, so ask the landlord for the number if you have no bill.
    The companies are responsible. Electricity: { $electricity-phone }. The numbers of the water and gas companies are on the bills.
# $property-phone: property company. $electricity-phone: electricity company. $fire-phone: fire brigade.
utility-outage =
    Ask the { -property-company } first whether the whole building is affected: { $property-phone }.
    Electricity: { $electricity-phone }. The number of the water or gas company is on your bill; for the internet, call your operator.
    If you smell gas, touch no switch, leave, and call { $fire-phone } from outside.
# $property-text: Chinese name of the company. $property-phone, $property-hours: its telephone and hours. $office-phone: residents' committee.
property-management =
    The { -property-company } here is { $property-text }, telephone { $property-phone }.
    Open: { $property-hours }.
    It looks after the shared parts of the building: lifts, stairs, lights, guards and grounds. Inside the flat the owner is responsible, or the tenant where the lease says so.
    The fee and what it pays for are in the property contract. If you and the company do not agree, ask the { -residents-committee }: { $office-phone }.
# $office-phone: residents' committee. $legal-phone: public legal service line. $government-phone: government hotline.
housing-lease =
    Ask for a written lease in real names, and for the lease to be filed.
    By the national rental rules the lease must say how high the deposit is, when you get it back and what may be taken off it. The landlord may not enter without your consent, except in cases set by law.
    In a dispute the { -residents-committee } can mediate, free of charge and only if both sides want it: { $office-phone }. You can still go to court.
    Legal questions: { $legal-phone }. The housing department is responsible; you reach it through { $government-phone }.
# $property-phone: property company. $police-phone: police. $government-phone: government hotline.
noise-complaint =
    Tell the { -property-company } first: { $property-phone }.
    From 22:00 to 6:00 it is night, and noise that disturbs the neighbours is restricted by law. The hours for renovation are set locally; the company knows them.
    If the noise does not stop in the night, call the police, { $police-phone }. For building sites, call { $government-phone }.
    The { -residents-committee } and the { -property-company } are responsible, and a mediator can help, free of charge.
# Opens a form. "cancel" is the word a resident writes.
neighbour-mediation = I will write down what a mediator of the { -residents-committee } needs to know; mediation is free and voluntary. You can say "cancel" at any time.
# Opens a form. "cancel" is the word a resident writes.
public-problem-report = I will write down your report for the people in charge of this place. You can say "cancel" at any time.

## Waste and environment

# The four $waste-…-text are the Chinese signs on the bins. $waste-address, $waste-hours: collection point. $waste-fine-amount: highest fine in yuan.
waste-sorting =
    Sort your waste into four kinds; the signs on the bins are in Chinese.
    Recyclable ({ $waste-recyclable-text }): glass, metal, paper, textiles, clean plastic.
    Hazardous ({ $waste-hazardous-text }): batteries, medicines, paint, pesticide, lamps.
    Food waste ({ $waste-food-text }): leftovers, peel, tea leaves, fish, plants.
    Other ({ $waste-other-text }): dirty paper, sanitary items, cigarette ends, ceramics.
    Collection point: { $waste-address }. Open: { $waste-hours }.
    For wrong sorting, a person can be fined up to { $waste-fine-amount } yuan. The { -residents-committee } helps with questions.
# $bulky-address, $bulky-hours: place and times for bulky waste. $property-phone: property company.
bulky-waste =
    Bring furniture and other large things only to the marked place, at the fixed times.
    Place: { $bulky-address }. Times: { $bulky-hours }.
    Please leave nothing on the stairs or next to the bins.
    The { -property-company } is responsible: { $property-phone }.

## Health and insurance

# $clinic-address, $clinic-hours, $clinic-phone: community health centre. $hospital-text: name of a hospital. $ambulance-phone: ambulance.
find-clinic =
    For everyday illness, go to the { -community-health-centre }: { $clinic-address }.
    Open: { $clinic-hours }. Telephone: { $clinic-phone }.
    Bring your passport. A hospital in the city known for its international service is { $hospital-text }; ask there for a person who speaks your language.
    If somebody is in danger, call { $ambulance-phone }.
# $hr-phone: labour and social security line. $government-phone: government hotline.
medical-insurance =
    If you have a job here, your employer registers you for medical insurance, within 30 days of the work permit.
    It is one of the five social insurances, and employees from abroad join all five.
    For students, family members and people without a job the rules differ, so please ask before you pay for anything: { $government-phone }.
    The medical insurance department is responsible. Questions about work: { $hr-phone }.
# $hr-phone: labour and social security line.
social-insurance =
    Employees from abroad join the five social insurances, and the employer registers them within 30 days of the work permit.
    The five are pension, medical, unemployment, work injury and maternity insurance.
    If you leave China before pension age, your account can be kept; ask what applies to you before you leave.
    The government's human resources and social security department is responsible. Questions: { $hr-phone }.
# $clinic-address, $clinic-phone: community health centre. $vaccination-hours: times for vaccination.
vaccination =
    Vaccinations are given at the { -community-health-centre }: { $clinic-address }.
    Times: { $vaccination-hours }. Telephone: { $clinic-phone }.
    Foreign children follow the same schedule as Chinese children. Bring the passport, the birth certificate and the records of earlier vaccinations.
    The { -community-health-centre } is responsible; its staff tell you what is due and what it costs.
# $psych-phone: line for psychological support. $ambulance-phone: ambulance.
mental-health-support =
    You can call the line for psychological support, { $psych-phone }; it may answer only in Chinese.
    A social worker of the { -residents-committee } can also talk with you. If you agree, I pass on your message, and only to that person.
    I cannot judge your health. If you think you could hurt yourself now, call { $ambulance-phone }.
# $office-phone, $office-address: residents' committee.
elderly-care =
    The { -residents-committee } helps older residents and their families: { $office-phone }.
    Many communities have a canteen for older people or bring meals home. The staff of the committee can tell you what this community offers, and for whom.
    The office is at { $office-address }. The { -residents-committee } is responsible, together with the civil affairs department.

## Children and language

# $government-phone: government hotline. $office-phone: residents' committee.
school-enrolment =
    The education bureau of the district decides which school takes your child.
    Usually you need the child's residence permit, proof of your home here and proof of work. There are also schools for children of foreign personnel.
    Ask early, because enrolment has fixed dates. You reach the education bureau through { $government-phone }; for the school district of your address, ask the { -residents-committee }: { $office-phone }.
# $office-phone, $office-hours: residents' committee.
language-class =
    Ask the { -residents-committee } about language classes and language corners: { $office-phone }.
    Office hours: { $office-hours }.
    Many classes are given by volunteers. If you can teach your own language, you are welcome as a volunteer, too. The { -residents-committee } is responsible.

## Daily life

# $government-phone: government hotline.
driving-licence =
    A foreign or international driving licence is not valid in China; you need a Chinese one.
    To exchange a valid foreign licence, bring its translation and a medical form, and pass the theory test. For a short stay there is a temporary permit.
    The traffic police are responsible. You reach them through { $government-phone }.
# $property-phone: property company.
ebike-rules =
    E-bikes may not go into the lifts of residential buildings, and may not be charged in shared passages.
    Charge at the shared sockets; the { -property-company } can tell you where they are: { $property-phone }.
    Register the bike and wear a helmet. The traffic police are responsible, and in the building the { -property-company }.
# $bike-free-amount: minutes. $bike-hour-amount, $bike-day-amount: yuan. $government-phone: government hotline.
public-transport =
    You can use public bicycles, buses and the metro.
    Public bicycles: scan the code on the bicycle. { $bike-free-amount ->
        [one] The first minute is free,
       *[other] The first { $bike-free-amount } minutes are free,
    } then an hour costs { $bike-hour-amount } yuan, at most { $bike-day-amount } yuan a day.
    For times and fares, ask the companies that run them; if they do not answer a complaint or a question about lost things, call { $government-phone }.
bank-account =
    Go to a branch with your passport or permanent-residence card and a Chinese mobile number.
    Some branches also ask for proof of work, an address or tax papers. The rules differ from branch to branch, so call first, and try another branch if one says no.
    The banks decide.
# $property-phone: property company.
sim-internet =
    For a mobile number, go to a shop of a telephone company (an operator) with your passport; numbers are registered in real names.
    For internet at home, ask the same operators. The { -property-company } knows which of them serve your building: { $property-phone }.
    The operators are responsible.
# $pay-free-amount: yuan. $pay-fee-amount: per cent. $pay-single-amount, $pay-year-amount: US dollars.
mobile-payment =
    You can link a foreign bank card to Alipay or WeChat and pay with your telephone.
    A payment of up to { $pay-free-amount } yuan has no fee; above that the fee is { $pay-fee-amount } per cent.
    The limit is { $pay-single-amount } US dollars for one payment and { $pay-year-amount } US dollars a year.
    If a card is refused, ask the help pages of the app or your bank; they are responsible.
# $tax-resident-days: number of days. $tax-phone: tax line.
tax =
    If you are in China for { $tax-resident-days ->
        [one] { $tax-resident-days } day
       *[other] { $tax-resident-days } days
    } or more in a calendar year, you are a resident taxpayer for that year.
    What you must declare, and when, depends on your case and on your work.
    The tax authority decides. Questions: { $tax-phone }.
# $parcel-amount: highest value in yuan. $parcel-duty-amount: yuan. $customs-phone: customs line.
customs-post =
    A private parcel from abroad may be worth up to { $parcel-amount } yuan.
    If the duty is { $parcel-duty-amount } yuan or less, you do not pay it. For a parcel that is worth more, or for medicine, food or plants, ask customs before it is sent: { $customs-phone }.
    For a parcel that has not arrived, ask the post or the carrier with its number.
# $office-phone: residents' committee.
pet-registration =
    Register your dog with the police, after the community and the { -subdistrict-office } agree.
    You need proof of vaccination and your lease. Some breeds are not allowed in the city, and dogs may be walked only at certain times.
    Ask for the current fee, the list of breeds and the times before you get a dog. The { -residents-committee } tells you where to go: { $office-phone }.
# Opens a form. "cancel" is the word a resident writes.
lost-and-found = I will write down what was lost or found for the { -property-company } and the { -residents-committee }. You can say "cancel" at any time.
# $consumer-phone: consumer complaints line.
consumer-complaint =
    Talk to the seller first; if that does not help, call { $consumer-phone }.
    Keep the receipt, the order, the messages and photos. Most things bought online can be sent back within 7 days without a reason; there are exceptions.
    The line may answer only in Chinese. The market regulation department is responsible.
# Money that has just been sent comes first. $police-phone: police. $antifraud-phone: anti-fraud line.
scam-report =
    If you have just sent money, call { $police-phone } and your bank now.
    Send nothing more, give nobody a code or password, and keep all messages and receipts.
    If { $antifraud-phone } calls you, answer: it is the anti-fraud line of the police. You can call it yourself when you are not sure.
    The police are responsible.

## Community and self-governance

# $office-…: the residents' committee. $office-list: languages spoken there, by their own names. $place-name: name of the community.
community-office =
    The office of { $place-name } is at { $office-address }.
    Open: { $office-hours }. Telephone: { $office-phone }.
    Languages spoken there: { $office-list }.
    The { -residents-committee } helps with public affairs, mediation, health and youth work, and takes residents' opinions to the government.
# $office-phone, $office-hours: residents' committee.
community-events =
    Everybody who lives here is welcome at the events of the community, whatever language you speak.
    The { -residents-committee } knows what is planned: { $office-phone }. Office hours: { $office-hours }.
    It is also responsible for the events, and is glad to get ideas.
# Opens a form. "cancel" is the word a resident writes.
volunteer-signup = I will write down what you would like to do as a volunteer for the { -residents-committee }. You can say "cancel" at any time.
# Opens a form. "cancel" is the word a resident writes.
suggestion = I will write down your suggestion for the { -residents-committee }. You can say "cancel" at any time.
# $office-phone: residents' committee. Never say who may vote.
public-consultation =
    You can give your opinion in your own language; staff see your original words.
    The { -residents-committee } tells you which consultations are open now: { $office-phone }.
    The law and each consultation say who may vote, so I do not guess; please ask. The { -residents-committee } is responsible and passes opinions on to the { -subdistrict-office }.
# $legal-phone: public legal service line.
legal-aid =
    Call { $legal-phone } for public legal services.
    I cannot judge your case. If you agree, I pass your message to the { -residents-committee }, which can name a lawyer or a mediator. Mediation is free and voluntary, and you can still go to court.
# $government-phone: government hotline.
religious-venues =
    You can take part in services at places of worship that are registered.
    Foreigners can hold services of their own at places approved by the religious affairs office. Missionary work is not allowed.
    The religious affairs department has the list of places; you reach it through { $government-phone }.

## Safety notices

# The four colours are those of the official warning. $shelter-address: shelter of the community. $office-phone: residents' committee.
typhoon-disaster =
    Stay indoors, close the windows and take everything off the balcony.
    Warnings have four colours: blue, yellow, orange and red; red is the highest. Follow the notices of the community.
    If your home is not safe, go to the shelter: { $shelter-address }. Ask first whether it is open: { $office-phone }.
    The { -subdistrict-office } and the { -residents-committee } are responsible. If anybody is in danger, call { $police-phone } or { $fire-phone }.

## Controls

# $place-name: name of the community.
greeting =
    Hello!
    I answer questions about daily life and community services in { $place-name }, and pass your requests on to the people in charge.
thanks = You are welcome. Write again whenever you need something.
# A list of buttons follows.
help-menu = Here is what I can help with; choose one, or write your question in your own words.
# Case number and office hours follow in texts of the program. $place-name: name of the community.
talk-to-staff = I am passing your message to the staff of { $place-name }.
# A list of languages follows.
change-language = Which language would you like? Write its name or choose one.
cancel = I have stopped this request and deleted what you wrote for it.
# The resident's own requests follow.
case-status = Here is what I know about your requests.
# Short list, then what the resident may do.
privacy-data =
    I keep only what I need to answer you: your language, a form you have open, the requests you made, and the ids of your recent messages.
    I do not keep full conversations. When you ask for a person, or I cannot answer, staff see those messages for a limited time.
    You can ask for a copy of your data or delete it at any time: write "export" or "delete".
# Best guesses or an offer of staff follow.
unknown = I am not sure I understood you.
