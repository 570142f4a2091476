### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ambulance
    call an ambulance
    we need an ambulance now please
    send ambulance quick
    120
    medical emergency
    help someone collapsed
    my neighbour is not breathing
    he stopped breathing
    she cant breathe
    i can't breathe properly please help
    my father is having a heart attack
    call 911 heart attack
    911 my wife is unconscious
    999 chest pain
    112 my husband has a stroke
    119 ambulance please my mother fell down
    strong chest pain and my left arm is numb
    my friend passed out and won't wake up
    roommate fainted in the bathroom
    old man lying on the ground not moving
    an old lady fell on the stairs and hit her head
    lots of blood bleeding wont stop
    cut my hand very deep too much blood
    my baby is choking
    kid swallowed a coin and is choking
    child swallowed a battery
    baby has high fever and convulsions
    he is having a seizure
    epileptic fit my brother is shaking
    my wife is in labour baby is coming
    water broke contractions pregnant wife need hospital urgent
    severe allergic reaction face swelling
    throat closing allergy peanut
    asthma attack no inhaler
    my son fell from the balcony
    someone fell from the third floor
    worker got electric shock
    my daughter drank cleaning liquid
    poisoned vomiting blood
    food poisoning she cannot stand up
    snake bite my leg is swelling
    he burned himself with boiling oil very bad
    kid scalded by hot water
    someone drowned in the pool
    a boy fell in the river and is drowning
    drunk guy unconscious outside not responding
    broken leg bone coming out
    papa is very serious please send doctor fast
    grandma no pulse
    diabetic friend not waking up low sugar
    my face is drooping and i can't speak well
    heat stroke man fell down on street
    pls help dying here need doctor now
    ambulence fast
    emergancy my uncle fell unconcious
    urgent my mom is vomiting and cannot move
    person injured badly need help
    how to call ambulance in china
    what number for ambulance
    jijiu 急救 need help now
    she is bleeding and she is pregnant
    severe stomach pain cannot stand emergency
    sudden collapse at gate someone do cpr
emergency-fire =
    fire
    help fire!!
    omg fire
    fire fire help
    there is a fire in our building
    my kitchen is on fire
    the house is burning
    flat next door is burning
    smoke coming out of the neighbour's window
    lots of smoke in the stairwell
    thick black smoke in the corridor
    flames on the balcony
    i see flames on the 5th floor
    ebike battery is burning
    scooter on fire downstairs
    electric bike exploded and caught fire
    call the fire brigade
    call firefighters
    fire department please come
    fire truck needed now
    119 fire
    911 fire in my apartment
    999 fire
    112 house fire
    oil in the pan caught fire
    curtain is burning help
    something is burning in the basement
    socket is on fire
    sparks and smoke from the electric box
    smell of burning and smoke everywhere
    trash bin outside is burning
    the car in the parking garage is on fire
    fire alarm is ringing and i see smoke
    we are trapped by fire
    cant get out too much smoke
    fire on floor 12 what do i do
    how to call fire fighters in china
    fire emergency number
    building is on fire people shouting
    explosion in building
    heard a big explosion and now smoke
    my neighbour's flat is full of smoke
    help smoke under the door
    phone charger caught fire on bed
    fireworks set the roof on fire
    着火 fire building 3
    huozai 火灾 help
    my room is burning pls come
    hot pot gas stove fire cannot stop it
    dorm on fire
    fyre help
emergency-police =
    police
    call the police
    110
    i need police now
    police please come fast
    911 police
    999 police
    112 police there is a thief
    someone is breaking into my apartment
    a man is trying to open my door
    burglar in my house
    there is a stranger in my home
    robbery
    i was robbed just now
    someone stole my bag and ran away
    my wallet was stolen on the metro
    my ebike was stolen
    thief took my bicycle
    my apartment was broken into things are missing
    theft in my flat laptop stolen
    a man is following me
    someone follows me home im scared
    stalker outside my door
    he has a knife
    man with a knife at the gate
    people fighting with knives
    big fight downstairs people hurt
    i was attacked
    somebody hit me in the street
    they are beating a guy outside
    i have been assaulted
    sexual assault
    i was raped
    he touched me in the elevator
    a man groped me
    someone threatens to kill me
    i got death threats
    drunk man attacking people
    gunshots
    kidnapping
    they locked me in a room and dont let me go
    hostage
    they took my passport by force and won't let me leave
    stranger banging on my door at night and threatening
    how do i call the police in english
    police emergency number in china
    report a crime
    crime happening now
    i want to report a theft
    taxi driver will not let me out help
    suspicious man looking into windows
    baojing 报警
    thief!! help
    plz send polis someone in my house
    snatched my phone and ran
    mugged outside the metro station
    bomb threat
    drug dealers in the building right now
    spy camera hidden in my room
emergency-traffic-accident =
    car accident
    traffic accident
    accident on the road
    there was a crash
    car crash two people hurt
    i was hit by a car
    a car hit me
    a car hit my son
    bus hit a pedestrian
    scooter hit an old man
    ebike crashed into me and im bleeding
    i crashed my ebike
    i fell off my bike after a car hit me
    motorbike accident outside the gate
    truck accident people inside
    taxi crashed with us inside
    hit and run
    driver hit me and drove away
    someone got run over
    a child was run over
    accident at the crossroad injured person
    collision
    two cars collided
    rear ended by another car what to do
    someone scratched my car and left
    i hit somebody with my scooter
    i knocked down a woman with my e-bike
    my didi had an accident
    road accident need help
    122
    911 car crash
    999 road accident
    cyclist lying on the road after crash
    delivery rider hit me
    waimai rider crashed into a kid
    my friend had accident with bike leg is broken
    traffic accident who do i call
    police for traffic accident number
    car overturned
    vehicle fell in the river
    accident infront of community gate
    my car was hit in the street other driver shouts
    bumped by car ankle hurts
    chehuo 车祸
    met with an accident on wenyi road
    acident car hit bicycle
    pile up on the highway
    injured in bus accident
emergency-gas-leak =
    gas leak
    i smell gas
    smell of gas in my kitchen
    help gas smell kitchen
    gas smell in the stairwell
    strong gas smell in the corridor
    it smells like gas in the apartment
    gas is leaking
    gas pipe leaking
    the gas hose came off
    gas valve is leaking hissing sound
    hissing from gas pipe
    gas alarm is ringing
    gas detector is beeping and it smells
    i think there is a gas leak next door
    neighbours flat smells of gas
    smell gas and feel dizzy
    gas smell and headache
    carbon monoxide
    carbon monoxide alarm
    water heater gas fumes i feel dizzy
    co poisoning heater
    rotten egg smell from the stove
    stove was on without flame all night gas everywhere
    gas tank leaking
    gas cylinder leak
    lpg bottle leaking
    natural gas leak outside
    they broke a gas pipe while digging
    who to call for gas leak
    gas emergency number
    gas company emergency
    911 gas leak
    999 gas leak
    119 gas
    what do i do i smell gas
    gas!! pls help
    gass leak in room
    gas leek in kitchen
    gas is comming out from pipe
    meiqi leak
    燃气 smell in house
    tianranqi leaking
    cooking gas smell very strong sir
    smelling gas since morning in building 4
    gas not turning off valve broken
    forgot the gas on now whole house smells
    is it dangerous smell of gas
emergency-domestic-violence =
    my husband hits me
    my husband beats me
    my boyfriend hit me
    my wife hits me
    my partner is violent
    he is beating me
    he hurts me at home
    domestic violence
    domestic abuse
    family violence help
    i am afraid of my husband
    im scared to go home he will hit me
    he locked me in the house and took my phone
    my husband took my passport and does not let me go out
    he threatens me and the children
    he said he will kill me if i leave him
    my ex comes to my flat and threatens me
    he choked me
    he slapped me again
    he pushed me against the wall
    my father beats my mother
    my dad hits me
    my stepfather hurts me
    my mother in law hits me
    neighbour beats his wife i hear her screaming
    the man upstairs is beating his wife
    woman next door screaming and crying husband hitting her
    neighbour hits his kid every day
    child abuse next door
    i hear a child being beaten
    my husband drinks and beats the kids
    he forces me to have sex
    my boyfriend doesn't let me leave
    i need a safe place away from my husband
    shelter for women
    womens shelter
    i ran away from home because he hits me
    he controls my money and beats me
    how to get protection from violent husband
    protection order against my husband
    please dont tell my husband
    he can read my phone i need help he hits me
    abusive husband
    abusive relationship help
    jiabao 家暴
    my husbend beat me
    hubby is beating me pls help
    my spouse attacked me
    he broke my arm my own husband
emergency-self-harm =
    i want to die
    i want to kill myself
    i don't want to live anymore
    i dont want to be alive
    suicide
    suicidal
    im suicidal
    i am thinking about suicide
    thinking of ending my life
    i want to end it all
    i will end my life tonight
    i can't go on anymore
    life is not worth living
    no reason to live
    better if i was dead
    everyone would be better without me
    i wish i was dead
    i want to disappear forever and die
    i want to hurt myself
    i hurt myself again
    i am cutting myself
    i cut my wrists
    i took all the pills
    took too many sleeping pills on purpose
    i want to jump
    i am going to jump from the roof
    someone wants to jump from the roof
    a girl is standing on the edge of the roof
    man on the bridge wants to jump
    my friend wants to kill herself
    my roommate says he wants to die
    my classmate wrote a goodbye message
    my friend is talking about suicide
    my son says he wants to kill himself
    my daughter is harming herself
    self harm
    suicide hotline
    suicide help line number
    this is my last message goodbye
    goodbye everyone i cannot live
    nobody will miss me when im gone
    kms for real this time
    i wanna die
    wanna die no one cares
    i have a plan to kill myself
    she tried to kill herself
    he attempted suicide
    i feel like finishing my life
    my life is finish i want to die
    suiside
emergency-missing-person =
    my child is missing
    my son is lost
    my daughter is lost
    i cannot find my son
    i can't find my kid
    my little girl disappeared in the park
    lost child
    missing child
    missing kid help
    my 4 year old ran away i cant find him
    my boy did not come home from school
    my daughter has not come back
    my wife is missing since yesterday
    husband missing not answering phone two days
    my father with dementia is missing
    grandma walked out and we cannot find her
    my grandfather left home and got lost
    old mother lost she has alzheimer
    missing person
    missing person report
    report a missing person
    my friend is missing
    my roommate didnt come back for three days
    my roommate disappeared
    someone took my child
    i found a lost child
    a small kid alone crying without parents
    found an old man who does not know where he lives
    lost my son in the mall
    lost my daughter at the supermarket
    baby missing stroller gone
    help my toddler is gone
    kid missing from playground
    nanny did not return with my baby
    ayi took my child and is not back
    teenager ran away from home
    my sister went out and her phone is off since last night
    we lost grandpa at west lake
    my brother vanished
    911 missing child
    child went missing near gate 2
    cant find my wife
    my mother is missing she has no phone
    where is my son nobody saw him
    zoushi 走失 child
    my boy is not there please help search
    mising child
    son missing pls help find him
emergency-elevator-trapped =
    stuck in the elevator
    i am stuck in the lift
    trapped in elevator
    we are trapped in the lift
    help elevator stuck with me inside
    the lift stopped between floors
    lift stopped and door does not open we are inside
    elevator doors wont open i'm inside
    people trapped in elevator
    someone is stuck in the lift
    my mother is stuck in the elevator
    my kid is alone in the stuck elevator
    child trapped inside lift
    elevator stopped moving and dark
    im in the lift and it does not move
    elevator fell some floors then stopped
    lift dropped suddenly we are inside
    the alarm button in the lift does not answer
    i pressed the alarm in the elevator no answer
    nobody comes we are 5 people in the elevator
    get me out of this elevator
    get us out of the lift
    help lift
    stuck in lift pls help
    stuck in elevater
    elevator rescue
    lift rescue number
    locked inside elevator building 7
    cannot get out of the elevator
    cant get out lift building 2
    power cut and i am in the elevator
    someone screaming inside the elevator
    i hear people knocking from inside the lift shaft
    hand caught in the elevator door
    foot caught in lift door
    my dog leash caught in elevator door with me
    baby stroller and me stuck in the lift
    elevator jammed with people inside
    lift got stuck between 8 and 9 floor
    96333
    dianti 电梯 stuck inside
    trapped!! elevator
    old lady trapped in lift of building 10
    911 stuck in elevator
    hard to breathe in stuck elevator
    elevator broken down with us in it

## Residence and identity

accommodation-registration =
    accommodation registration
    temporary residence registration
    register with the police
    register at the police station
    police registration within 24 hours
    how do i register my address
    where to register my new address
    i just arrived do i have to register
    i moved to a new apartment
    i moved house what must i do
    changed address need to register again
    my friend is coming tomorrow and will stay over do we need to register
    my parents visit me for two weeks and stay in my flat
    a guest is staying at my home
    friend sleeping at my place must i report
    register my visitors
    i came back from abroad should i register again
    new passport do i need to register again
    got new visa must i re-register at paichusuo
    paichusuo registration
    派出所 registration form
    registration form of temporary residence
    which documents for registration with police
    which police station do i register at
    police station address for registration
    what papers do i bring to the paichusuo
    can i do the registration online
    register address online
    is there an app to register my stay
    forgot to register what happens
    i did not register in 24 hours is there a fine
    late registration penalty
    airbnb do i have to register
    staying with a friend not in hotel
    my landlord does not want to register me
    landlord refuses registration
    zhusu dengji
    住宿登记
    linshi zhusu dengji form
    accomodation registeration
    registeration of foreigners
    new in town where should i report my arrival
    checked out of hotel now live in a flat
    my girlfriend moves in with me next week
    i am new resident what to do first
    do children need to be registered at police too
    temporary residence slip
    i need the paper from police that says my address
    need to register my family just landed
visa-extension =
    visa extension
    extend my visa
    how can i extend my visa
    renew visa
    visa renewal
    my visa runs out next week
    my visa expires in 5 days
    visa expired
    my visa has expired what can i do
    visa is ending soon
    tourist visa extension
    extend tourist visa for my mother
    L visa extend
    business visa M extension
    can i stay longer in china
    i want to stay 30 more days
    stay longer than my visa allows
    overstay
    i overstayed my visa
    overstayed two days what is the fine
    overstay penalty
    how many days before must i apply to extend
    when should i apply for visa extension
    where is the exit entry office
    exit entry administration address
    exit-entry bureau opening hours
    immigration office where
    immigration hotline
    12367
    change visa type
    change from tourist visa to student visa
    family visit visa for my parents
    Q1 or S1 visa for spouse
    S2 visa for my wife
    visa for my relatives
    documents for visa extension
    my flight was cancelled and visa ends tomorrow
    visa free days are over can i extend
    144 hour transit
    how long can visa free visitors stay
    multiple entry visa question
    visa extention
    viza extend pls
    visa validity finish what to do sir
    qianzheng extension
    签证 expires
    churujing address
    leave the country and come back for new visa
    humanitarian stay because i am ill
    my visa still valid only 3 days
    invitation letter for visa
residence-permit =
    residence permit
    residence permit extension
    renew residence permit
    residence permit renewal documents
    how do i apply for a residence permit
    my residence permit expires next month
    when must i renew my residence permit
    convert X1 visa to residence permit
    Z visa to residence permit
    i entered with X1 visa what next
    within 30 days after entry residence permit
    student residence permit
    work type residence permit
    family reunion residence permit
    residence permit for my wife and kids
    residence permit for spouse of chinese
    change employer residence permit
    change passport number in residence permit
    new passport transfer residence permit
    i changed university what about my residence permit
    graduating how long can i stay on my residence permit
    residence permit cancelled after quitting job
    cancel my residence permit before leaving
    residence permit fee
    how long does residence permit take
    is the medical check needed for residence permit
    health check for residence permit
    photo for residence permit
    can i travel while my residence permit is processed
    can i leave china while residence permit in process
    they keep my passport for the permit can i take a train
    residence permit address change
    juliu xuke
    居留许可
    juliuzheng renew
    residance permit
    residense permit renew
    resident permit
    residency permit study
    RP renewal
    1 year residence permit
    permit to stay for students
    my permit of stay is ending in june
    private affairs residence permit
    internship annotation on student residence permit
    is my residence permit a multiple entry
permanent-residence =
    permanent residence
    permanent residency
    permanent resident card
    chinese green card
    green card
    how to get a green card in china
    five star card
    five-star card application
    can i apply for permanent residence
    who can get PR in china
    PR card
    PR application requirements
    foreign permanent resident ID card
    i want to live in china forever
    settle permanently in china
    permanent residence through marriage
    married to chinese for 5 years permanent residence
    permanent residence for investors
    permanent residence for my children
    permanent residence salary requirement
    how many years must i live here for permanent residence
    renew my permanent residence card
    replace old permanent card with new five star card
    lost my permanent resident card
    what can i do with the five star card
    is the green card accepted as id at the bank
    permanent residence does not need work permit right
    chinese citizenship
    how to become a chinese citizen
    naturalization
    get chinese nationality
    yongjiu juliu
    永久居留
    wuxing card
    perminent residence
    permanant residency
    PR status china eligibility
    long term foreign resident card forever
    my green card expired
    benefits of permanent residence
    unlimited stay china card
    apply pr for parents
    talent permanent residence
work-permit =
    work permit
    foreigner's work permit
    how do i get a work permit
    renew work permit
    work permit renewal
    work permit extension
    my work permit expires
    work permit card
    where is my work permit card
    no physical work permit card anymore
    electronic work permit
    work permit on social security card
    change job work permit
    i change my employer what about work permit
    new company new work permit
    cancel work permit
    my old boss does not cancel my work permit
    release letter from old company
    cancellation certificate
    notification letter for Z visa
    Z visa requirements
    can i work on a student visa
    part time job for students
    can i teach english part time
    can my wife work here
    is it legal to work on a family visa
    work illegally
    internship permission
    start a company as a foreigner
    open my own business
    category A B C work permit
    points for work permit
    degree certificate authentication for work
    police clearance non criminal record for work
    work at two companies
    freelance in china allowed
    gongzuo xukezheng
    工作许可
    work permitt
    job permit
    employment permit
    working permit for foreigner
    employment licence
    can i work after graduation
    work visa
    hired by school which paper is needed
    hr asks for my work permit number
    age limit 60 work permit
lost-passport =
    lost passport
    i lost my passport
    my passport is lost
    my passport was stolen
    stolen passport
    passport missing
    cannot find my passport
    passport gone
    left my passport in a taxi
    passport lost in the train
    forgot my passport in a hotel
    lost my pasport
    pasport lost what do
    lost passport what should i do
    lost passport procedure
    lost passport report
    lost passport certificate
    confirmation of loss
    police report for lost passport
    new passport from embassy
    how do i get a new passport
    replace passport
    passport replacement
    where is my embassy
    my consulate in shanghai
    consulate phone number
    contact my embassy
    emergency travel document
    my passport and visa were stolen what now
    lost passport with visa inside
    passport fell in the water
    passport damaged
    washed my passport in the washing machine
    bag with passport stolen
    passport expired need new one
    passport renewal
    can i fly without passport
    lost all my documents
    lost my id documents
    huzhao lost
    护照 lost
    someone took my passport in bar
    my passaport disappear
    no more passport how to go home
    dropped my passport somewhere
birth-registration =
    birth registration
    register my newborn
    newborn registration
    my baby was born
    baby born in hangzhou what papers
    our baby was born last week what do we have to do
    birth certificate
    get a birth certificate
    how to get birth certificate for foreign baby
    birth certificate translation
    visa for newborn
    newborn visa
    baby needs visa
    residence for newborn baby
    60 days newborn registration
    baby passport
    passport for my newborn
    register a birth
    register child birth with police
    my wife gave birth
    my wife is pregnant what papers for the baby
    we are having a baby next month registration
    child nationality
    nationality of baby with chinese mother
    hukou for my baby
    baby with chinese father hukou
    dual nationality child
    travel document for baby of chinese parent
    just had a baby
    registering a child born in china
    birth cert
    chusheng zhengming
    出生证
    new born baby register
    baby birth registeration
    infant registration documents
    apply visa for my new born son
    our daughter was born two months ago not registered
    deadline to register baby
    birth certificate lost
    twins born registration
    name on the birth certificate is wrong
marriage-registration =
    marriage registration
    marriage certificate
    get married
    how to get married in china
    i want to marry my chinese girlfriend
    i want to marry my chinese boyfriend
    marry a chinese citizen
    two foreigners marry in china
    can two foreigners get married here
    wedding registration
    register our marriage
    where to register marriage
    civil affairs bureau marriage
    documents for marriage
    marriage papers
    single certificate
    proof of being single
    certificate of no impediment
    affidavit of single status
    marriage age in china
    legal age to marry
    how old to marry
    marriage appointment online
    divorce
    how to divorce in china
    register divorce
    divorce from my chinese wife papers
    legalise my foreign marriage certificate
    is my foreign marriage valid in china
    translation of marriage certificate
    jiehun
    结婚 documents
    jiehunzheng
    minzhengju marriage
    mariage registration
    marrige certificate
    tie the knot here with my fiancee
    fiance from korea we want register wedding
    we are engaged and want to marry in hangzhou
    prenup
    marriage fee
    my bride is from zhejiang how to do court marriage

## Home and property

repair-request =
    the stair light is broken
    stair light on our floor is out
    the door bell does not work
    door bell downstairs broken
    intercom does not ring
    repair
    need a repair
    i need a repairman
    something is broken in my flat
    can someone come and fix it
    send somebody to fix
    handyman
    maintenance request
    plumber
    i need a plumber
    electrician
    locksmith
    my toilet is blocked
    toilet is overflowing
    toilet won't flush
    flush not working
    sink is clogged
    drain is blocked in the bathroom
    kitchen drain smells bad
    shower does not drain
    tap is dripping
    faucet leaking
    leaking tap
    water leaking from the ceiling
    ceiling leak bathroom
    roof is leaking rain comes in
    pipe burst in kitchen
    pipe is leaking
    water pipe broken 水管
    wet wall mould
    air conditioner not working
    AC broken
    aircon doesn't cool
    ac remote not working and no heating
    water heater broken
    geyser not working
    boiler is broken
    washing machine broken
    fridge does not work
    door lock broken
    lock is jammed key doesnt turn
    my key broke in the lock
    i am locked out of my apartment
    forgot my keys inside cant open door
    smart lock battery dead
    window does not close
    broken window glass
    window handle came off
    door hinge fell off
    the light in the stairs is broken
    hallway bulb is out
    corridor lamp broken
    lift is out of order
    elevator not working
    the elevator is broken again
    lift makes strange sound
    elevator button broken
    intercom doesn't work
    doorbell broken
    entrance door of building does not close
    smoke alarm battery beeping
    change battery in smoke alarm
    smoke detector chirping low battery
    power socket not working
    plug point is not working
    light switch broken
    fuse keeps tripping in my room
    circuit breaker trips when i use the oven
    wuye did not come to repair
    baoxiu 报修
    weixiu
    pls fix my toilett
    repare bathroom door
    when will somebody come to fix
    floor tiles came up
    kitchen hood not working
    gas stove does not light
    cooker ignition broken
    exhaust fan broken
    cockroaches in my kitchen
    pest control
    mailbox lock broken
utility-bill-payment =
    pay electricity bill
    electricity bill
    how do i pay my electricity bill
    where can i pay the water bill
    pay gas bill
    water bill
    gas bill
    gas card top up
    recharge gas card
    recharge electricity
    top up electricity meter
    prepaid meter
    light bill payment
    current bill how to pay
    utility bills
    utilities payment
    pay utilities with wechat
    pay utilities with alipay
    bills online payment
    i got a bill on my door
    paper bill in chinese what is this
    cannot read the bill
    what is my account number for electricity
    customer number water company
    huhao account number
    户号
    bill in landlord's name how do i pay
    when must the electricity be paid
    is my bill overdue
    late payment fee electricity
    my electric bill is too high
    water bill wrong amount
    bill too expensive this month
    check my electricity usage
    meter reading
    read the meter
    price per kilowatt
    electricity price night tariff
    how much is water per ton
    dianfei
    电费
    shuifei
    水费
    meiqi fei pay
    shenghuo jiaofei
    pay internet and electricity bills
    elecricity bill
    electrcity payment
    heating bill
    receipt for electricity payment
    the app says bill unpaid
utility-outage =
    power cut
    power outage
    no power
    no electricity
    electricity is gone
    blackout
    no light in whole building
    there is no current since morning
    load shedding
    power went off
    lights went out in the whole block
    when will the power come back
    when is electricity coming back
    no water
    no water since this morning
    water is cut off
    water supply stopped
    no running water
    no water in the taps
    no hot water in whole building
    low water pressure everywhere
    brown water from the tap
    water is yellow and dirty
    when will the water be back
    gas supply is off
    no gas
    no gas today cannot cook
    gas is cut off
    gas supply interrupted
    internet down
    no internet in building
    internet outage
    wifi is down since yesterday
    broadband not connected whole building
    is there a planned outage
    planned power cut today
    water stop notice
    notice about water cut
    why is there no electricity
    electricity cut because i did not pay
    they cut my electricity
    tingdian
    停电
    tingshui
    停水
    tingqi 停气
    power is out in building 5
    electricity problem in area
    bijli gone since evening
    no heating supply
    half of the building has no power
    eletricity not coming
    suddenly all dark no power neighbours also
property-management =
    property management
    property company
    property management phone number
    contact wuye
    wuye
    物业
    where is the property office
    property office hours
    who manages our building
    building management
    property fee
    management fee
    how much is the property fee
    pay property fee
    wuye fei
    what is the property fee for
    maintenance fund
    parking space
    rent a parking space
    where can i park my car
    parking fee
    parking permit
    parking for visitors
    register my car number plate at the gate
    access card
    entrance card lost need new one
    gate card
    key fob for the building
    door access code
    face recognition at the gate
    register my face for the gate
    security guard
    guard does not let me in
    the guards don't let my guest in
    gate closed at night
    doorman
    concierge
    when is the gate open
    cleaning of stairs who does it
    gardener
    delivery drivers not allowed in compound
    swimming pool and gym of the compound
    clubhouse
    moving in permission movers
    decoration permit
    i want to renovate my flat which rules
    renovation deposit
    complain about property company
    property company does nothing
    bao an
    baoan 保安 problem
    menjin card
    wuye phone pls
    proprety management
    compound manager
    owners committee
    receipt for management fee
housing-lease =
    rent an apartment
    looking for a flat
    i need a room
    find an apartment
    how to rent a house
    house for rent
    rental contract
    lease contract
    lease agreement
    tenancy agreement
    landlord
    my landlord does not return the deposit
    deposit back
    landlord keeps my deposit
    how do i get my deposit back
    security deposit
    landlord wants me to leave
    landlord kicks me out
    eviction
    landlord raises the rent
    rent increase
    can the landlord come in without asking
    landlord enters my flat
    landlord does not repair
    break the contract early
    terminate my lease
    move out before the contract ends
    agent fee
    real estate agent cheated me about the flat
    agency commission
    sublet
    share a flat with roommate
    contract only in chinese
    is my rental contract legal
    register rental contract
    rent filing
    tax receipt fapiao for rent
    buy an apartment
    can foreigners buy a house
    buying property in hangzhou
    fangdong
    房东
    zufang
    租房
    zujin too high
    landlord sold the flat
    rent payment every 3 months
    tenant rights
    i am a tenant what are my rights
    rentel contract
    landloard not giving deposit
    furniture broken landlord wants money
    does the landlord pay repairs
    dormitory or private apartment
noise-complaint =
    noise
    noise complaint
    too loud
    too much noise
    noisy neighbours
    my neighbours are too loud
    neighbour plays loud music
    loud music every night
    loud music at 2am
    party upstairs
    they party all night
    upstairs walks loudly
    footsteps from upstairs
    kids running upstairs all day
    drilling noise
    drilling on sunday morning
    renovation noise
    construction noise at night
    construction site next door very noisy
    building works start at 6 in the morning
    hammering all day
    jackhammer
    dog barks all night
    barking dog
    barking
    square dancing music
    dancing aunties loudspeaker
    guangchangwu too loud
    karaoke noise
    ktv next door loud
    bar under my flat is noisy
    restaurant noise at night
    car horn honking
    car alarm going off every night
    loudspeaker advertising
    cant sleep because of noise
    i cannot sleep neighbours shouting
    neighbours screaming and singing
    piano practising every evening
    drums
    baby crying next door all night cannot sleep
    what time must it be quiet
    quiet hours
    silent hours
    when is renovation allowed
    are fireworks allowed so loud
    firecrackers at night
    machine humming noise
    air conditioner outside unit noise
    noize from upstair
    噪音
    chao si le
    very noisy no sleep sir please tell them
    tv very loud through wall
    people shouting outside at midnight
    i want to complain about noise
    make them be quiet
    chanting and loud bass
neighbour-mediation =
    mediation
    mediator
    i need a mediator
    problem with my neighbour
    trouble with neighbour
    conflict with my neighbour
    dispute with neighbour
    quarrel with the neighbour
    argument with the people upstairs
    fight about parking with neighbour
    neighbour puts shoes in front of my door
    neighbour's things block my door
    neighbor broke my phone and does not want to pay
    he broke my phone and doesn't want to pay
    he damaged my bicycle and will not pay
    my neighbour damaged my car
    neighbour's child broke my window
    kid broke my window parents refuse pay
    water from upstairs ruined my ceiling who pays
    upstairs flooded my flat and will not pay
    compensation from neighbour
    neighbour's dog bit my shoes
    my roommate does not pay his share
    quarrel with my roommate
    roommate conflict
    neighbour insults me
    neighbour is rude to my family
    neighbour is unfriendly because i am foreigner
    discrimination by neighbour
    neighbor complains about my cooking
    neighbours say my food smells
    neighbour accuses me
    i had a fight with my neighbour want to make peace
    help us talk with each other
    someone to talk between us
    settle a dispute
    resolve conflict
    misunderstanding with neighbour because of language
    who can help with neighbour problems
    people's mediation committee
    tiaojie
    调解
    linju jiufen
    negotiate with my neighbour
    nieghbour dispute
    neighbur problem balcony water drips on my clothes
    neighbour built wall on my side
    neighbour took my parking space
    neighbour throws things on my balcony
    neighbour hangs camera facing my door
    can the committee talk to my neighbour
    friend borrowed money and not give back
public-problem-report =
    report a problem outside
    report a public problem
    street light is broken
    street lamp not working
    lamp on the path is dark
    road is damaged
    hole in the road
    pothole
    broken pavement
    manhole cover missing
    open manhole dangerous
    tree fell down on the path
    fallen tree
    branch is hanging over the playground
    playground swing is broken
    broken bench in the garden
    fitness equipment outside broken
    garbage everywhere outside
    rubbish lying in the stairwell
    dirty stairs
    corridor full of boxes
    things blocking the fire exit
    emergency exit is blocked
    fire lane blocked by cars
    hallway blocked by bicycles
    bikes block the entrance
    shared bikes block the sidewalk
    car parked on the sidewalk
    illegal parking blocks gate
    cable hanging down
    wires hanging dangerous
    people throw things from windows
    objects thrown from high building
    cigarette butts falling from above
    people smoking in the lift
    smoking in the corridor cigarette smell
    dog poo on the path
    dog without leash
    stray dogs
    stray cats problem
    rats near the bins
    mosquitoes stagnant water pond
    smelly sewage outside
    sewer overflowing on the road
    bad smell from the river
    graffiti
    broken fence
    slippery floor at entrance
    flooded underpass
    water puddle in the garage
    bins overflowing nobody collects
    trash not collected
    someone charges ebike in the stairwell
    ebike battery charged in hallway dangerous
    restaurant smoke and oil smell
    wall tiles falling from building
    loose tiles from facade
    illegal building on the roof
    public toilet is dirty
    public area broken
    12345 report
    road is dirty plz clean
    no ramp for wheelchair blocked
    traffic light not working
    path light outside building 6 is out
    fire extinguisher missing in the hallway
    fire hydrant leaking
    danger in the courtyard
    glass pieces on playground

## Waste and environment

waste-sorting =
    waste sorting
    garbage sorting
    rubbish
    trash
    garbage
    recycling
    how do i sort my trash
    how to sort garbage
    how to separate the waste
    which bin
    which bin for plastic
    which bin for batteries
    what colour is the bin for food
    where do i throw batteries
    where to throw old batteries
    where do old medicines go
    expired medicine
    pizza box with oil
    is a pizza box recyclable
    glass bottles where
    plastic bottles
    cardboard boxes
    can i recycle paper
    milk carton
    where do diapers go
    nappies
    cat litter which bin
    bones which garbage
    egg shells
    coffee grounds
    tea leaves
    food waste
    kitchen waste
    leftover food
    wet garbage dry garbage
    hazardous waste
    light bulb
    paint can
    broken cup ceramic
    used tissues
    old clothes donation bin
    old clothes where to recycle
    where are the bins
    where is the garbage room
    what time can i throw the trash
    garbage hours
    bin opening times
    when is trash thrown
    fine for wrong sorting
    laji
    垃圾 fenlei
    laji fenlei
    recyle plastic
    garbadge sorting rule
    rubish where put
    dustbin
    dustbin colours
    blue bin green bin red bin
    what goes in the yellow bin
    waste bags where to buy
    broken glass
    cans and tins
    bubble tea cup
    takeaway boxes
    mask disposal
    how to dispose cooking oil
    thermometer with mercury
    spray can
    compost
bulky-waste =
    bulky waste
    bulky rubbish
    old sofa
    how do i get rid of my old sofa
    throw away a mattress
    old mattress
    old furniture
    furniture pick up
    furniture disposal
    throw away furniture
    old wardrobe
    broken bed where can i put it
    old table and chairs
    desk
    carpet
    large items collection
    large waste
    big garbage
    big things to throw away
    pick up old fridge
    dispose of old fridge
    old refrigerator
    old washing machine disposal
    old tv where to throw
    electronic waste
    e-waste
    old computer
    old bicycle to throw away
    dispose of my old ebike
    air conditioner disposal
    collect my old couch
    someone to carry away furniture
    moving out lots of stuff to dump
    we move out and have furniture to discard
    renovation rubble
    construction debris
    bathtub
    cupboard pickup
    book a bulky pickup
    when is bulky waste day
    where is the place for big rubbish
    price for taking away a sofa
    dajian laji
    大件垃圾
    old almirah disposal
    sofaa pick up pls
    furnitures to throw
    matress throw where
    give away furniture
    scrap collector
    can i leave my couch downstairs
    baby cot and stroller to throw
    flower pots and big plants
    wooden planks

## Health and insurance

find-clinic =
    clinic
    doctor
    i need a doctor
    hospital near me
    find a hospital
    where is the nearest hospital
    nearest clinic
    community health centre
    health center address
    english speaking doctor
    doctor who speaks english
    hospital with english
    international hospital
    international clinic
    foreigner friendly hospital
    hospital interpreter
    how to make a hospital appointment
    book a doctor
    register at the hospital
    guahao
    挂号
    yiyuan
    which hospital for children
    pediatrician
    dentist
    i have toothache
    tooth pain
    my tooth hurts
    gynecologist
    eye doctor
    optician glasses
    skin rash doctor
    dermatologist
    ear nose throat
    orthopedic
    i have a cold
    i have fever and cough
    my child has fever
    my kid has a cough
    stomach ache since two days
    back pain which doctor
    i feel sick
    i am not feeling well
    i'm ill
    headache medicine
    pharmacy
    where is a pharmacy
    drugstore open at night
    buy medicine
    prescription
    my blood pressure medicine where to get
    general practitioner
    family doctor
    physiotherapy
    health check
    medical checkup
    blood test
    std test
    hiv test
    pregnancy check up hospital
    maternity hospital
    birth control
    traditional chinese medicine
    acupuncture
    chinese medicine doctor
    emergency room open on sunday
    night clinic
    loose motion and vomiting since yesterday need doctor
    hosptial near by
    docter english
    sprained ankle where to go
    flu
    covid test
    allergy doctor
    i need a gp
medical-insurance =
    medical insurance
    health insurance
    do i have health insurance
    does my insurance pay the hospital
    insurance reimbursement
    hospital bill reimbursement
    how do i get money back from the hospital
    claim medical expenses
    medical insurance card
    yibao
    医保
    yibao card
    yibao app code
    yibao balance
    use yibao in pharmacy
    insurance for students
    student insurance hospital
    university insurance claim
    insurance for my children
    insurance for my family medical
    insurance for newborn
    private health insurance
    international health insurance
    travel insurance hospital
    resident medical insurance
    can foreigners join the medical insurance
    join the health insurance
    how much does health insurance cost
    what does health insurance cover
    does insurance cover dental
    insurance cover pregnancy
    maternity insurance costs
    medical insurance stopped after leaving job
    healthinsurance for foreigners
    medical insurence
    insurance dont cover my operation
    hospital wants cash no insurance
    direct billing insurance
    ping an student insurance
    pay hospital with insurance
    serious illness insurance
    xihu yilianbao
    mediclaim
    i am self employed health insurance
    supplementary health insurance
    is my home country insurance valid in hospital
    insurance card not working at hospital
social-insurance =
    social insurance
    social security
    shebao
    社保
    pension
    pension insurance
    retirement money
    five insurances
    wuxian yijin
    unemployment insurance
    unemployment benefit
    i lost my job do i get money
    work injury insurance
    injured at work who pays
    social security card
    how to get social security card
    apply social security card
    social security number
    check my social security record
    does my employer pay social insurance
    my company does not pay social insurance
    how much is social insurance from my salary
    deduction for social insurance
    social insurance refund
    withdraw my social insurance
    i leave china can i get my pension money back
    get my pension back
    transfer pension to another city
    social security agreement exemption
    exempt korean social insurance certificate
    germany china social security exemption
    housing fund
    gongjijin
    withdraw housing provident fund
    provident fund
    PF withdrawal leaving china
    maternity allowance
    maternity leave money
    social insurence
    social secuirty card
    shebao card
    12333
    contributions for retirement
    social insurance for freelancers
    minimum years pension
    must foreigners join social insurance
    social insurance payment missing one month
vaccination =
    vaccination
    vaccine
    vaccines for my baby
    vaccination for my child
    where can my child get vaccinated
    kids vaccine schedule
    vaccination schedule
    immunisation
    immunization record
    vaccination book
    green vaccination book
    vaccine certificate for school
    vaccination certificate for kindergarten
    flu shot
    flu vaccine
    hpv vaccine
    covid vaccine
    booster shot
    rabies shot
    rabies vaccine after dog bite
    bitten by a cat rabies vaccine
    dog bit me where for the injection
    hepatitis b vaccine
    mmr
    bcg
    polio drops
    measles vaccine
    pneumonia vaccine
    vaccine for old people
    shingles vaccine
    yellow fever vaccination
    travel vaccines
    tetanus injection
    my baby is 3 months which shots
    jab for my kid
    jabs
    injections for children
    is the vaccine free
    vaccine appointment
    vaccination day at community health center
    foreign vaccination record translate
    continue vaccines from my country
    yimiao
    疫苗
    da yimiao
    vacination
    vaccin for baby
    vaxx
    vaccine for infant where to go
    second dose
    catch up shots for toddler
mental-health-support =
    mental health
    i feel depressed
    depression
    i am depressed
    i feel sad all the time
    anxiety
    i have anxiety
    panic attacks
    i feel lonely
    i'm so lonely here
    homesick
    i miss home so much
    stress
    too much stress
    stressed out by exams
    burnout
    i need someone to talk to about my feelings
    psychologist
    english speaking psychologist
    therapist
    counselling
    counselor
    counseling in english
    psychiatrist
    psychological help
    psychological hotline
    12356
    mental health hotline
    i cry every day
    i cannot sleep because i worry
    insomnia anxiety
    no motivation feel empty
    culture shock
    i feel isolated nobody speaks my language
    my husband is depressed
    postpartum depression
    sad after baby was born
    my teenager is depressed
    my kid is bullied and sad
    grief my mother died
    breakup feeling terrible
    addiction help
    alcohol problem
    stop drinking help
    gaming addiction
    my son only plays games and is sad
    emotional support
    social worker
    feeling low
    feeling very low these days
    mentally not ok
    my mental helth is bad
    depresion
    xinli zixun
    心理 help
    i feel hopeless at work
    ptsd from war
    eating disorder
    support group
    feel overwhelmed
    mood is bad for weeks
elderly-care =
    elderly care
    care for old people
    care for my elderly mother
    my mother is old and needs help
    help for my old father at home
    home care
    nursing home
    old people's home
    retirement home
    senior home
    canteen for old people
    senior canteen
    meal delivery for elderly
    meals for old people
    lunch for seniors
    elderly canteen
    day care for elderly
    day centre seniors
    senior activities
    senior discount card
    senior bus card
    old age card
    wheelchair
    borrow a wheelchair
    disability help
    disabled person support
    disabled child services
    my husband is in a wheelchair
    caregiver
    nurse at home
    home nurse
    carer for grandma
    alzheimer care
    dementia care
    bathing help for old person
    emergency button for elderly living alone
    i am 78 and live alone
    old neighbour lives alone needs help
    lonely grandpa visits
    retired
    i am retired and need help with shopping
    my parents in law need care
    grab bars in bathroom for old people
    hospice
    yanglao
    养老
    laoren shitang
    aged care
    eldery care
    elderlies care in home
    geriatric service
    someone to accompany my grandmother to hospital
    assisted living

## Children and language

school-enrolment =
    school
    school enrolment
    school enrollment
    enrol my child in school
    enroll my son
    register my daughter for school
    school for my kids
    school admission
    primary school
    elementary school
    middle school
    high school
    kindergarten
    kindergarten near me
    nursery
    daycare
    crèche for baby
    preschool
    international school
    international school fees
    cheap international school
    bilingual school
    public school for foreigners
    can my child go to chinese school
    which school for foreign kids
    school district
    which district school belongs to us
    school documents
    school registration deadline
    when does school start
    first grade registration
    my son is 6 years old which school
    my kid is 3 youeryuan
    youeryuan
    幼儿园
    xuexiao
    change school
    transfer to another school
    school fees
    school bus
    school lunch
    summer camp
    after school care
    holiday care for children
    tutoring for my child
    education bureau
    zhongkao
    gaokao for foreigners
    university admission
    study at zhejiang university
    scholarship
    korean school
    school admision
    kindergarden
    child education
    my children do not go to school yet
    special needs school
    kg admission for my daughter
    nanny babysitter
language-class =
    language class
    chinese class
    chinese classes for foreigners
    learn chinese
    i want to learn chinese
    learn mandarin
    mandarin course
    mandarin lessons
    free chinese lessons
    chinese course for beginners
    chinese teacher
    chinese tutor
    study chinese
    study hanyu
    hanyu
    putonghua
    HSK
    hsk exam
    hsk preparation
    evening chinese class
    weekend chinese class
    chinese class for my wife
    chinese class for kids
    language exchange
    language partner
    language corner
    english corner
    improve my chinese
    practice speaking chinese
    practise my mandarin with somebody
    calligraphy class
    where can i study the language
    is there a course in the community
    when is the next chinese course
    how much is the chinese course
    sign up for chinese class
    chinees class
    learn chineese
    chinese lesson online
    hangzhou dialect
    learn to read characters
    pinyin
    zhongwen ke
    中文 course
    xue zhongwen
    want study language level zero
    beginner level
    i know hsk3 next level class

## Daily life

driving-licence =
    driving licence
    driver's license
    driving license
    how do i get a chinese driving licence
    exchange my driving licence
    convert my license
    can i drive with my foreign license
    international driving permit
    international license valid in china
    temporary driving permit
    can i drive in china
    driving test
    theory test in english
    driving exam
    driving school
    learn to drive
    renew driving licence
    my license expired
    driving licence lost
    translate driving license
    medical form for driving licence
    rent a car
    car rental with foreign license
    buy a car
    number plate for my car
    car plate lottery
    vehicle inspection
    car insurance
    traffic fine
    i got a speeding ticket
    pay traffic ticket
    penalty points
    motorcycle licence
    can i ride a motorcycle
    jiazhao
    驾照
    jiashizheng
    che guan suo
    subject one test
    driving lisence
    driver licens
    DL convert
    driving permit for koreans
    driving with visa free entry
    alcohol limit driving
    car registration transfer
    vehicle management office
    want to drive
ebike-rules =
    ebike
    e-bike rules
    electric bike
    electric scooter rules
    do i need a plate for my ebike
    number plate ebike
    register my ebike
    ebike registration
    ebike license plate
    where to charge my ebike
    ebike charging
    charging station for scooter
    charge the battery at home
    can i take the ebike in the lift
    ebike in elevator
    can i bring my ebike battery upstairs
    helmet
    do i need a helmet
    helmet fine
    can i carry a passenger on ebike
    carry my child on the ebike
    how old to ride an ebike
    ebike fine police
    police took my scooter
    ebike impounded
    ebike parking
    where to park my scooter
    park my bike
    buy an ebike
    buy electric scooter
    second hand ebike
    sell my ebike
    ebike insurance
    speed limit ebike
    three wheeler
    electric kick scooter allowed
    escooter
    diandongche
    电动车
    diandong che chongdian
    e bike lisence plate
    elektric bike
    scooty registration
    e-scooter charger app
    ebike lane
    bike rules
    moped
    is driving license needed for ebike
    ebike new national standard
public-transport =
    public transport
    metro
    subway
    how to take the metro
    metro map
    metro line to west lake
    subway ticket price
    last metro
    first train
    bus
    bus stop
    bus number
    which bus goes to the train station
    bus timetable
    how do i pay in the bus
    bus card
    transport card
    metro card
    metro qr code
    how to get to the airport
    airport bus
    airport shuttle
    taxi
    call a taxi
    how to call a taxi
    didi
    didi in english
    taxi driver does not understand me
    train ticket
    buy train ticket with passport
    high speed train
    gaotie
    12306
    train station
    hangzhou east station
    flight
    public bicycle
    bike share
    shared bike
    rent a city bike
    hellobike
    return the public bike
    ferry
    directions
    how do i get to the city center
    how far is west lake
    student transport discount
    ditie
    地铁
    gongjiao
    subway exit
    metro hours
    bus route 900
    transit pass
    buss ticket
    metro staion
    auto or cab to airport
    commuting
bank-account =
    bank account
    open a bank account
    how to open a bank account
    open bank account with passport
    which bank for foreigners
    bank that speaks english
    bank documents
    bank card
    debit card
    credit card
    my bank card is blocked
    bank card expired
    atm ate my card
    atm
    card swallowed by machine
    withdraw cash
    change money
    exchange money
    currency exchange
    exchange dollars to rmb
    exchange rmb to euro
    send money home
    transfer money abroad
    remittance
    western union
    receive money from my country
    salary account
    bank account frozen
    account frozen update passport
    update passport at the bank
    new passport bank
    update phone number at bank
    forgot bank pin
    close my bank account
    online banking
    bank app
    loan
    mortgage
    bank of china
    icbc
    yinhang
    银行
    yinhangka
    bank acount
    swift code
    iban
    bank wants tax number
    deposit cash
    savings account
    open account in bank for my wife
    banking
    bank limit transfer
    atm card
sim-internet =
    sim card
    buy a sim card
    where can i get a sim card
    phone number
    get a chinese phone number
    mobile number
    mobile plan
    phone plan
    cheap data plan
    data package
    recharge phone
    top up my phone
    phone credit
    mobile recharge
    my sim does not work
    sim blocked
    phone number suspended
    esim
    china mobile
    china unicom
    china telecom
    prepaid sim for tourists
    sim with passport
    real name registration sim
    change sim owner passport
    keep my number
    cancel my phone number
    internet at home
    home internet
    install wifi
    get wifi in my flat
    broadband
    broadband installation
    internet contract
    how much is internet
    router
    fibre
    slow internet
    my wifi is slow
    wifi password
    vpn
    google does not work
    whatsapp not working
    roaming
    5g
    hotspot
    sms code not arriving
    verification code not received
    landline
    tv channels
    kuandai
    宽带
    shouji ka
    shoujihao
    sim crad
    simcard plz
    wify install
    internet connection for my room
    mobile data finished
mobile-payment =
    mobile payment
    alipay
    wechat pay
    how to use alipay
    how to set up wechat pay
    link my card to alipay
    add foreign card to wechat
    visa card in wechat pay
    mastercard alipay
    foreign bank card not accepted
    link visa mastercard
    pay with phone
    pay by qr code
    scan to pay
    qr code payment
    payment failed
    alipay not working
    wechat pay blocked
    wechat pay verification
    real name verification wechat
    verify my identity in alipay
    alipay verification passport
    alipay limit
    wechat pay fee
    3 percent fee
    how much can i pay with foreign card
    can i pay cash
    do shops take cash
    cash not accepted
    credit card accepted in shops
    apple pay
    paypal
    red packet
    hongbao
    send money on wechat
    receive money on alipay
    wechat wallet
    wechat account locked
    wechat login problem
    register wechat
    zhifubao
    支付宝
    weixin zhifu
    weixin
    alipay tour card
    digital yuan
    e-cny
    alypay
    we chat pay
    payment without bank card
    paytm like app here
    change phone number in alipay
    refund in alipay
tax =
    tax
    income tax
    individual income tax
    personal income tax
    do i have to pay tax
    how much tax do i pay
    tax rate
    tax return
    file tax return
    tax declaration
    annual tax
    yearly reconciliation
    annual settlement
    tax refund
    how to get tax refund
    tax app
    geren suodeshui app
    tax office
    tax bureau
    tax bureau phone
    12366
    tax certificate
    proof of tax payment
    tax payment record
    tax number
    tin
    183 days
    tax resident
    double taxation
    tax treaty
    tax treaty for teachers
    tax exemption for foreigners
    tax on rent allowance
    tax deduction children
    deductions housing school fees tax
    six year rule
    worldwide income
    freelance income tax
    tax on bonus
    salary tax
    invoice
    fapiao
    发票
    how to get a fapiao
    issue fapiao for services
    company tax
    vat
    tax free shopping
    ge shui
    个税
    taxs
    tax fileing
    income tax return last date
    tax clearance before leaving
    stamp duty
    my employer takes too much tax
customs-post =
    post office
    where is the post office
    parcel
    package
    parcel from abroad
    my package is stuck in customs
    package held at customs
    customs
    customs duty
    import duty
    how much duty for a parcel
    customs wants my passport
    customs clearance
    send a parcel home
    send a package to korea
    ship boxes to my country
    shipping household goods
    moving my things abroad
    express delivery
    courier
    kuaidi
    快递
    kuaidi station
    where do i collect my parcel
    pickup code
    cainiao
    my delivery has not arrived
    track my package
    tracking number
    ems
    dhl
    sf express
    shunfeng
    stamps
    send a letter
    registered letter
    postcard
    postal code
    zip code
    what is my address in chinese
    return a parcel
    parcel locker
    fengchao locker
    what can i bring into china
    medicine by mail allowed
    can i receive food by post
    bring cash into china
    cash limit airport customs
    duty free limit
    bring cigarettes alcohol
    post offfice
    parsel from home
    package lost in mail
    customs declaration form
    mail
    taobao parcel
    delivery man calls me in chinese
    12360
pet-registration =
    pet registration
    dog registration
    dog license
    register my dog
    dog licence
    register my cat
    dog permit
    i have a dog
    i got a puppy
    can i keep a dog
    are dogs allowed
    are pets allowed in the building
    which dogs are forbidden
    forbidden dog breeds
    big dogs allowed
    how many dogs per flat
    dog fee
    how much to register a dog
    dog vaccination certificate
    dog rabies certificate
    leash rules
    walking the dog
    when can i walk my dog
    where can i walk my dog
    dog park
    muzzle
    dog in the lift
    pet in elevator
    bring my dog to china
    import my cat
    take my dog abroad
    fly with my cat
    pet quarantine
    pet passport
    vet
    veterinarian
    animal hospital
    my cat is sick
    adopt a cat
    adopt a dog
    pet sitter
    pet microchip
    the police took my dog
    dog fine without license
    gou zheng
    狗证
    chongwu
    pet hospital
    dog regsitration
    puppy licence pls
    parrot
    can i keep rabbits
    pet rules
    cat registration needed or not
lost-and-found =
    lost and found
    lost property
    i lost my keys
    lost my keys near gate 2
    lost my wallet
    i lost my phone
    lost phone in taxi
    left my phone in the taxi
    forgot my bag in the bus
    lost my bag
    left my backpack in the metro
    lost my backpack
    lost umbrella
    lost glasses
    lost earphones airpods
    lost my ring
    lost my watch
    lost jacket in the playground
    i lost my bank card
    lost my student card
    lost my bus card
    lost laptop
    left my laptop in didi
    forgot something in the taxi
    i forgot my shopping in the lift
    lost kids bicycle
    my bike is not where i parked it
    lost toy
    lost my cat
    my cat ran away
    my dog ran away
    missing dog
    missing cat
    lost dog
    i found a key
    i found a wallet
    found a phone
    found somebody's bag
    i found a dog
    found a student card on the bench
    someone lost an airpod i have it
    where do i give found things
    has anyone found my keys
    did anybody find a black wallet
    lost item
    lost things desk
    lost luggage
    lost suitcase at station
    shiwu zhaoling
    失物招领
    i droped my key
    lost my wallett
    lost my purse yesterday in compound
    silver keychain lost
    misplaced my bag
    my phone is missing cannot find it
consumer-complaint =
    consumer complaint
    consumer rights
    i bought a broken phone
    shop does not take it back
    shop refuses refund
    i want my money back from the shop
    refund
    return a product
    return online purchase
    seller does not refund
    taobao seller will not refund
    taobao refund
    jd return
    pinduoduo fake product
    fake product
    counterfeit
    bad quality
    product is defective
    wrong item delivered
    warranty
    guarantee repair shop refuses
    gym closed and kept my money
    gym membership refund
    training school does not refund
    language school closed no refund
    hairdresser card refund
    prepaid card shop closed
    restaurant overcharged me
    restaurant bill wrong
    overpriced taxi driver cheated on the meter
    taxi overcharged
    hotel booking refund
    airline refund
    expired food in supermarket
    found insect in my food
    bad food from restaurant
    complain about a shop
    complain about restaurant hygiene
    rude shop assistant
    shop did not give change
    12315
    seven days return
    7 day return
    false advertising
    mobile shop sold me used phone as new
    tuikuan
    退款
    tousu a shop
    waimai order wrong
    meituan order never came
    delivery food missing
    consumer protection
    shopkeeper cheating
    defective washing machine store
    refund not recieved
    exchange shoes wrong size
scam-report =
    scam
    fraud
    i was scammed
    i got scammed
    i sent money to a scammer
    i transferred money and now he blocked me
    i paid and they disappeared
    is this a scam
    scam call
    strange call from police asking for money
    someone says he is police and wants money
    call from fake customs officer
    fake embassy call
    phishing
    phishing link
    suspicious sms
    i clicked on a strange link
    i gave my bank code to someone
    i gave my verification code
    someone asks for my verification code
    money stolen from my account
    money gone from my card
    unknown payment on my card
    my wechat was hacked
    hacked account asks friends for money
    96110
    anti fraud
    antifraud hotline
    report a scam
    report fraud
    online fraud
    romance scam
    online girlfriend asked me for money
    investment scam
    crypto scam
    bitcoin investment lost
    fake job offer asks deposit
    part time job click tasks scam
    fake landlord took deposit
    fake rental scam paid the deposit
    rent scam
    ticket scam
    currency exchange scam
    exchanged money privately and account frozen
    blackmail with video
    someone blackmails me
    sextortion
    they want money or send my photos
    he says i won a prize pay first
    zhapian
    诈骗
    pianzi
    he cheated me online took 5000
    cheated by agent money gone
    scamed
    froud call
    tea house scam
    identity theft
    someone uses my passport copy
    deepfake voice call money
    loan app threatening me

## Community and self-governance

community-office =
    community office
    where is the community office
    community centre
    community center address
    residents committee
    residents' committee office
    neighbourhood committee
    neighborhood committee phone
    juweihui
    居委会
    shequ
    社区
    shequ office
    shequ phone number
    office hours
    opening hours
    when are you open
    are you open on saturday
    are you open today
    when does the office close
    lunch break time office
    office address
    where are you
    your address please
    your phone number
    telephone number of the community
    how can i contact the community
    email of the community
    do you have staff who speak english
    which languages does the office speak
    who is the head of the community
    who is my grid worker
    wangge yuan
    subdistrict office
    jiedao
    街道 office
    street office address
    what does the residents committee do
    what services does the community have
    which community do i belong to
    i live in building 8 which office is mine
    proof of residence letter from the community
    community stamp
    community certificate letter
    i need a letter from the shequ
    party service center
    service hall
    community service hall
    public service counter
    comunity office
    office timing
    office timings pls
    is the office closed for spring festival
    holiday hours
    how to find your office
    wifi and meeting room in community center
community-events =
    community events
    events
    what's on this week
    what is happening this weekend
    any events this weekend
    activities
    activities in the community
    activities for kids
    kids activities
    family activities
    things to do for families
    festival
    spring festival party
    chinese new year activity
    lantern festival
    mid autumn festival event
    dragon boat festival
    making dumplings
    dumpling party
    cooking class
    tea ceremony
    international day
    food festival
    neighbour day
    meet neighbours
    make friends
    where can i meet people
    meet other foreigners
    expat meetup
    football match
    play basketball with neighbours
    badminton
    yoga
    tai chi
    dance group
    choir
    book club
    movie night
    concert
    handicraft workshop
    calendar of events
    event calendar
    when is the next event
    sign up for the event
    register for the trip
    join the activity on sunday
    outing
    excursion
    is the event free
    can i bring my children to the event
    event cancelled
    library
    sports ground booking
    huodong
    活动
    hobby club
    comunity party
    evnts near me
    any function this week
    programme of the community centre
    diwali celebration
    christmas party
    ping pong
volunteer-signup =
    volunteer
    i want to volunteer
    become a volunteer
    volunteering
    how can i be a volunteer
    sign up as volunteer
    volunteer registration
    i want to help
    how can i help the community
    i would like to help others
    i can translate for others
    i can help with translation
    volunteer translator
    volunteer interpreter
    i speak korean and chinese and can help
    offer my help
    help old people as volunteer
    help children with homework
    teach english for free
    i can teach korean
    volunteer teacher
    clean up volunteers
    volunteer for waste guide
    volunteer hours
    volunteer certificate
    student volunteer
    volunteer for events
    volunteer at the festival
    volunteer patrol
    join the volunteer team
    volunteer team
    join neighbourhood watch
    give back to community
    i have free time and want to do something useful
    charity work
    charity
    donate
    donate clothes
    donate books
    blood donation
    social work as volunteer
    zhiyuanzhe
    志愿者
    yigong
    volenteer
    volunter
    i am a doctor and want to serve
    can foreigners be volunteers
    as a retired teacher i can offer lessons
    seva
    lend a hand
    available on weekends to help
suggestion =
    suggestion
    i have a suggestion
    i have an idea
    idea for the community
    my idea
    i'd like to suggest
    i suggest more benches
    suggest more trees
    it would be nice to have a playground
    it would be good to have english signs
    please put english signs
    signs in english please
    please put more lights in the park
    can you build a playground
    could we have a basketball court
    more parking places please
    more charging points would be good
    we need a bike shed
    why not make a garden on the roof
    please plant flowers
    propose
    proposal
    i want to propose something
    feedback
    give feedback
    opinion box
    suggestion box
    improvement idea
    how to improve our community
    improve the service
    wish for the community
    i wish there was a gym
    we want a swimming pool
    need a prayer room in community
    please organise more events
    please open the office on sunday
    the notices should be translated
    notices in other languages
    your bot should have more languages
    this chatbot could be better
    praise for staff
    compliment the cleaner
    complaint about staff
    unhappy with your service
    complain about the service of the office
    jianyi
    建议
    sugestion
    sugest speed bumps
    speed bumps near the school would help
    i want to request zebra crossing
    kindly consider one shop for halal food
    is it possible to put a pool in the yard for kids
    recommend
    my recommendation
public-consultation =
    public consultation
    consultation
    open consultations
    which consultations are open
    residents meeting
    residents' assembly
    when is the residents meeting
    can i come to the residents meeting
    can foreigners vote
    vote
    can i vote in the community
    where do i vote
    election residents committee
    community election
    survey
    questionnaire
    where is the survey
    take part in the survey
    give my opinion on the parking plan
    my opinion about the new parking rules
    opinion on the renovation plan
    what was decided about the parking
    decision about the gate
    plan to add elevators to old buildings
    vote for installing elevator
    i am against the elevator installation
    i am for the plan
    i support the plan
    i disagree with the plan
    discuss the new rules
    discussion about the playground plan
    comment on the project
    comment on the plan
    public hearing
    hearing
    have my say
    participate in decisions
    take part in the discussion
    how are decisions made
    community council
    yishi
    议事
    minyi
    budget of the community
    result of the vote
    poll
    poll about dogs rules
    town hall meeting
    join the residents' council
    referendum
    consultation on waste point relocation
    voting right
    consulation
    want to speak at the meeting
    who decides about the renovation of the square
    petition
    collect signatures
legal-aid =
    legal aid
    legal advice
    legal help
    free legal advice
    lawyer
    i need a lawyer
    free lawyer
    english speaking lawyer
    find a lawyer
    attorney
    law firm
    legal consultation
    legal question
    i have a legal problem
    12348
    my boss does not pay my salary
    salary not paid
    unpaid wages
    employer keeps my salary
    i was fired
    fired without reason
    labour dispute
    labour arbitration
    employment contract problem
    company cheats me on contract
    sue
    i want to sue somebody
    court
    go to court
    i got a letter from court
    court summons
    notary
    notarisation
    notarise a document
    power of attorney
    apostille
    legalise a document
    certified translation
    inheritance
    testament
    last will
    child custody
    custody of my children
    alimony
    contract check
    know my rights
    human rights
    arrested friend
    my friend was arrested
    detained
    bail
    lvshi
    律师
    falv yuanzhu
    gongzheng
    公证
    leagal aid
    lawer
    advocate
    labour court
    boss withholds documents
    copyright
    sign a contract i dont understand
religious-venues =
    church
    churches
    where is a church
    church service in english
    sunday service
    catholic church
    catholic mass
    mass times
    protestant church
    christian church
    orthodox church
    bible group
    bible study
    mosque
    where is the mosque
    nearest mosque
    friday prayer
    jumma prayer
    namaz
    prayer room
    place to pray
    where can i pray
    eid prayer
    ramadan
    muslim
    islamic center
    temple
    buddhist temple
    hindu temple
    mandir
    sikh gurdwara
    gurdwara
    synagogue
    jewish
    religious service
    religion
    religious place
    place of worship
    worship
    are foreigners allowed to go to church
    can we have a prayer meeting at home
    is missionary work allowed
    can i preach
    christmas mass
    easter service
    jiaotang
    教堂
    qingzhensi
    清真寺
    lingyin temple
    halal
    halal restaurant near mosque
    masjid
    masjid near me
    chruch
    korean church
    baptism
    church wedding
    priest
    imam
    muslim cemetery
    faith group

## Safety notices

typhoon-disaster =
    typhoon
    typhoon warning
    is a typhoon coming
    typhoon today
    typhoon what to do
    prepare for typhoon
    red alert
    orange warning
    what does orange warning mean
    yellow alert rain
    blue warning
    storm
    storm warning
    strong wind
    heavy rain
    rainstorm
    flood
    flood warning
    is there flooding
    street is flooded
    water rising in the garage because of rain
    underground garage flooding rain
    evacuation
    where do we evacuate
    shelter
    where is the shelter
    emergency shelter
    assembly point
    earthquake
    earthquake what to do
    i felt an earthquake
    landslide
    lightning
    thunderstorm
    hail
    snow
    snowstorm
    ice on the roads
    heat wave
    heatwave
    high temperature warning
    cold wave
    weather warning
    weather alert
    air pollution
    aqi
    smog
    is school closed because of typhoon
    are schools closed tomorrow storm
    is the metro running in the typhoon
    should i stay at home storm
    tape my windows
    emergency supplies
    emergency kit
    stock up food and water
    siren
    what is the siren
    siren test
    air raid siren
    disaster
    natural disaster
    taifeng
    台风
    tyfoon
    typhon coming
    cyclone
    hurricane
    balcony plants storm
    flood shelter near me
    plum rain

## Controls

greeting =
    hi
    hello
    hey
    hey there
    hi there
    hello there
    helo
    hellow
    hii
    heyy
    yo
    good morning
    good afternoon
    good evening
    gud morning
    morning everyone
    evening everyone
    good day
    hello sir
    hello madam
    hi friend
    dear sir or madam
    greetings
    howdy
    sup
    whats up
    how are you
    how r u
    how do you do
    nice to meet you
    nihao
    ni hao
    你好
    salam
    assalamu alaikum
    salaam
    namaste
    salam alaikum brother
    greetings from a new neighbour
    hello is anybody there
    anyone here
    start
    hi linju
    hello bot
    hello from building 5
thanks =
    false alarm sorry
    no emergency thank you
    its fine now thanks
    thanks
    thank you
    thank you very much
    thank you so much
    thanks a lot
    many thanks
    thx
    thnx
    tks
    ty
    tysm
    thank u
    thanku
    thankyou
    thanks for your help
    thank you for the help
    thanks for the info
    thanks that's all
    that was helpful
    very helpful
    you helped me a lot
    great thanks
    perfect thank you
    ok thanks
    ok thank you
    cool thanks
    cheers
    much appreciated
    i appreciate it
    appreciated
    you are great
    you are very kind
    god bless you
    shukriya
    xiexie
    xie xie
    谢谢
    thanks bro
    got it thanks
    good bot
    awesome
    thats great
    bye thanks
    bye
    goodbye
    have a nice day
    see you
    good night
    no more questions
    all good now
help-menu =
    menu
    main menu
    show menu
    show me the menu
    options
    what are my options
    list
    list of services
    list of topics
    topics
    show topics
    services
    all services
    help
    help me
    pls help
    i need help
    i have a question
    can i ask something
    can you help me
    could you help
    what can you do
    what do you do
    what can i ask
    what can i ask you
    what can you help with
    what is this
    what is this service
    who are you
    are you a robot
    are you a bot
    how does this work
    how does it work
    how do i use this
    how to use this chat
    instructions
    commands
    guide
    back to start
    start over
    overview
    more options
    what else
    what else can you do
    caidan
    菜单
    manu
    i don't know what to ask
    i am confused
    i don't understand this chat
    info
    information
talk-to-staff =
    talk to staff
    talk to a person
    talk to a human
    human
    human please
    real person
    real person please
    agent
    agent please
    operator
    staff
    staff please
    can i speak to someone
    i want to speak with somebody
    speak to a real human
    i want to talk to a community worker
    connect me to staff
    connect me with a person
    transfer me to a human
    customer service
    representative
    live chat
    call me
    please call me back
    can someone call me
    can someone contact me
    contact person
    is there a person i can talk to
    i don't want to talk to a bot
    i don't want a robot
    not a machine please
    you don't understand me get me a person
    you are not helping i want a person
    bot is useless
    manager
    i want to speak to the manager
    supervisor
    interpreter
    i need an interpreter
    i need a translator
    can somebody translate for me
    someone to help me fill in a form
    help me fill in this form
    please ask a colleague
    rengong
    人工
    zhuan rengong
    kefu
    客服
    humen please
    talk with real ppl
    leave a message for staff
    send my question to the staff
    forward this to someone
change-language =
    change language
    change the language
    other language
    another language
    different language
    switch language
    language
    languages
    language settings
    language please
    set language
    choose language
    select language
    change my language
    i want another language
    i want a different language
    can you speak something else
    can you speak my language
    do you speak my language
    do you know other languages
    which languages do you speak
    what languages are available
    which languages can i use here
    list of languages
    can we use another language
    can i write in my language
    can i write in my own language
    i prefer my mother tongue
    my mother tongue please
    in my native language please
    native language
    answer in my language
    reply in my language
    i don't speak this language
    i can't read this language
    wrong language
    this is the wrong language
    this is not my language
    you answer in wrong language
    not this language
    yuyan
    语言
    langauge
    lenguage change
    lang
    chnge lang
    translate this chat
    can you translate your answers
    i don't understand this language
    my language is not in the list
cancel =
    cancel
    cancel it
    cancel this
    cancel that
    cancel please
    cancel my request
    please cancel everything
    stop
    stop it
    stop this
    please stop
    never mind
    nevermind
    nvm
    forget it
    forget about it
    forget about that
    drop it
    leave it
    skip it
    abort
    quit
    exit
    end
    end this
    finish this
    close this
    i don't want this anymore
    i dont want to continue
    don't continue
    do not send it
    dont send
    don't send this report
    not needed anymore
    no longer needed
    i changed my mind
    changed my mind
    it was a mistake
    sent by mistake
    wrong button
    that's not what i want
    let's stop here
    enough
    discard
    withdraw my request
    take back my report
    quxiao
    取消
    suanle
    算了
    cancle
    cansel
    ignore that
    let it be
    no need now
    problem is solved please cancel
case-status =
    case status
    status
    status of my case
    status of my request
    status of my report
    status of my complaint
    what is the status
    what about my case
    what about my request
    what happened with my report
    what happened to my complaint
    any news
    any news about my case
    any update
    any updates on my request
    update on my request
    update please
    check my request
    check my case
    check case number
    my case number is A-17
    case A-17
    case number
    track my request
    track my case
    follow up
    follow up on my report
    i reported something last week
    i reported last week no answer
    i already reported this
    nobody answered my request
    no answer yet
    no reply yet
    still waiting
    i am still waiting for an answer
    waiting for a reply since monday
    how long will my request take
    when will i get an answer
    when will you answer my request
    did you receive my request
    did you get my report
    is my case closed
    is my request done
    is it done
    has my report been handled
    has anyone looked at my complaint
    my open cases
    show my requests
    my requests
    progress of my case
    jindu
    进度
    stauts of my request
    statas case
    ticket number
    my ticket
    complaint number status
    what is happening with my ticket
    reference number
privacy-data =
    privacy
    privacy policy
    data protection
    my data
    personal data
    what data do you have about me
    what do you store about me
    what do you know about me
    what information do you keep
    which data do you save
    do you save my messages
    do you save my chats
    do you record this chat
    how long do you keep my data
    who can see my data
    who can see my messages
    who reads my messages
    do you share my data
    do you share my data with the police
    do you give my data to my landlord
    is this chat private
    is this confidential
    is it anonymous
    can i stay anonymous
    is my data safe
    delete my data
    delete all my data
    delete everything
    delete everything about me
    delete my account
    delete my messages
    delete my history
    delete chat history
    delete my phone number from your system
    erase my data
    erase me
    remove my data
    remove my information
    forget me
    right to be forgotten
    clear my data
    clear my history
    export my data
    download my data
    copy of my data
    send me my data
    give me all my information you have
    show me my data
    i withdraw my consent
    withdraw consent
    i do not want you to keep my data
    dont store my information
    gdpr
    yinsi
    隐私
    shanchu my data
    delet my data
    privcy
    personal information protection
    are you spying on me
