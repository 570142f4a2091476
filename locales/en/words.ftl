### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    yes
    y
    yeah
    yep
    yup
    ok
    okay
    sure
    correct
    right
    thats right
    all correct
    everything is right
    yes please
    please do
    do it
    go ahead
    confirm
    i agree
    agreed
# Said after an answer: nothing more is wanted.
fine =
    ok
    okay
    k
    fine
    good
    great
    i see
    got it
    alright
    understood
no =
    no
    n
    nope
    nah
    not really
    no thanks
    no thank you
    wrong
    not correct
    thats wrong
    i dont
    dont
    not an emergency
    its not an emergency
    this is not an emergency
    no emergency
    false alarm
back =
    back
    go back
    previous
    previous question
    one step back
repeat =
    repeat
    again
    say again
    repeat please
    what was the question
    pardon
skip =
    skip
    skip it
    next
    none
    not needed
# A message that begins with one of these changes an answer given before: "wait, 1201 not 1202".
correction =
    wait
    sorry
    no wait
    i meant
    i mean
    correction
    actually
    oh wait
    not that
# A message that begins with one of these and names an answer asks to change it: "change the date".
change =
    change
    change the
    change my
    edit
    edit the
    correct the
    wrong
    the wrong
    fix the

## Names of answers, as residents write them after "change the …"

slot-what =
    what
    problem
    description
    thing
slot-place =
    place
    address
    room
    building
    flat
    apartment
    location
slot-since =
    since
    since when
    date
    time
    day
slot-when =
    when
    date
    time
    day
slot-contact =
    phone
    telephone
    number
    contact

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    one
    first
    the first
    the first one
    1st
number-2 =
    2
    two
    second
    the second
    the second one
    2nd
number-3 =
    3
    three
    third
    the third
    the third one
    3rd
number-4 =
    4
    four
    fourth
    the fourth
    the fourth one
number-5 =
    5
    five
    fifth
    the fifth
    the fifth one
number-6 =
    6
    six
    sixth
    the sixth
number-7 =
    7
    seven
    seventh
    the seventh
number-8 =
    8
    eight
    eighth
    the eighth
number-9 =
    9
    nine
    ninth
    the ninth

## Privacy

erase =
    delete
    delete my data
    delete everything
    delete all my data
    erase
    erase my data
    erase everything
    forget me
    remove my data
export =
    export
    export my data
    copy of my data
    send me my data
    download my data
    show me my data

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en = english
language-zh-hans =
    chinese
    mandarin
    simplified chinese
    putonghua
language-ar = arabic
language-es =
    spanish
    castilian
language-ko =
    korean
    한국어
    한국말
language-ja =
    japanese
    日本語
language-ru =
    russian
    русский
    по-русски
language-fr =
    french
    français
    francais
language-th =
    thai
    ไทย
    ภาษาไทย
language-vi =
    vietnamese
    tiếng việt
    tieng viet
language-ur =
    urdu
    اردو
language-hi =
    hindi
    हिन्दी
    हिंदी
language-id =
    indonesian
    bahasa
    bahasa indonesia
language-de =
    german
    deutsch
language-fa =
    persian
    farsi
    فارسی
language-pt =
    portuguese
    português
    portugues
# Words around the name of a language in a request: "can you speak … please".
language-request =
    bitte
    svp
    s'il vous plaît
    auf
    en
    please
    pls
    can
    could
    you
    we
    i
    speak
    talk
    write
    in
    to
    use
    switch
    change
    language
    answer
    reply
    me
    the
    want
    prefer
    now
    do
    only
    hey
    hi

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    kill myself / killing myself / kill my self
    kill himself / kill herself / kill themselves
    suicide / suicidal
    end my life / end my own life / take my life / take my own life / taking my life
    end his life / end her life
    end it all / ending it all / want to end it
    want to die / wants to die / wanna die / want 2 die
    want to be dead / wish i was dead / wish i were dead
    better off dead / better off without me
    dont want to live / dont wanna live / doesnt want to live / do not want to live
    dont want to be alive / dont wanna be alive / tired of being alive / tired of living
    dont want to be here anymore / dont wanna be here anymore + pills / die / life / world / alive
    dont want to wake up / never wake up again
    cant go on living / cant go on anymore / cant live like this anymore
    no reason to live / nothing to live for / no point living / no point in living
    hurt myself / hurting myself / harm myself / harming myself / self harm / self harming
    hurt herself + wants to / tries to / going to
    hurt himself + wants to / tries to / going to
    cut myself on purpose / cutting myself / cutting herself / cutting himself
    cut my wrists / slit my wrists / cut her wrists / cut his wrists
    hang myself / hanging myself / hang himself / hang herself
    jump off / jump from / jump out / jumping off + roof / window / bridge / balcony / building / floor
    going to jump / gonna jump / about to jump / wants to jump / threatens to jump / will jump
    took / taken / swallowed + all my pills / all the pills / all my meds / whole bottle of pills / too many pills
    unalive
emergency-gas-leak =
    gas leak / gas leaks / gas leaking / leaking gas / gas is leaking / leak of gas / gas leek
    gas alarm / gas detector / gas sensor
    stink / stinks / reeks / odor / odour + gas
    smell / smells / smelling / smelled / smelt / smelly / smel + gas
    gas + hissing / hiss / dizzy / headache
    gas + escaping / coming out / pouring out
    gas pipe / gas hose / gas bottle / gas cylinder / gas tank + broke / broken / cracked / burst / loose / leaking / leaks
    left the gas on / gas was left on / gas left on / gas still on
    gas poisoning
    strong gas
    rotten egg / rotten eggs
    carbon monoxide / co alarm / co detector
emergency-fire =
    fire
    call 119 / dial 119
    fire brigade / fire truck / fire engine / firefighters / firemen
    is burning / are burning / burning down / something burning
    burning + house / flat / apartment / kitchen / building / corridor / balcony / curtain / car
    smell of burning / burning smell / smells burnt / smells burned / smells like burning / smells like something burning
    smell smoke / smells of smoke / smells like smoke / smelling smoke
    flames / caught alight
    smoke + stairs / staircase / stairwell / stairway / corridor / hallway / kitchen / window / lift shaft
    smoke everywhere / thick smoke / lots of smoke / lot of smoke / so much smoke / too much smoke
    black smoke / real smoke / full of smoke / filled with smoke / filling with smoke
    smoke coming / smoke is coming / smoke comes / smoke pouring / smoke from / see smoke
    smoke in the room / smoke in the flat / smoke in my flat / smoke in the apartment / smoke in the building / smoke under
    sparks / sparking + socket / plug / outlet / wire / wires / cable / smoke / charger
    battery / charger / ebike / scooter + smoking / exploding / blew up / melting
    exploded / explosion / explosions / blew up / blown up
emergency-medical =
    ambulance / ambulence / ambulanse / ambulans
    call 120 / dial 120
    medical emergency / need a doctor now / doctor now / doctor quick / doctor quickly
    heart attack / hart attack / cardiac arrest / heart stopped / no pulse
    chest pain / chest pains / chest hurts / pain in chest / pain in my chest / pain in his chest / pain in her chest
    chest + tight / tightness / crushing / pressure
    stroke
    face is drooping / face drooping / face droops / mouth is drooping / one side of his face / one side of her face
    cant speak / cannot speak / slurred + suddenly / face / arm
    not breathing / isnt breathing / stopped breathing / stops breathing / no breath
    cant breathe / cant breath / cannot breathe / can not breathe / couldnt breathe
    struggling to breathe / trouble breathing / hard to breathe / difficulty breathing / short of breath / gasping
    choking / choked on / is choked / suffocating
    unconscious / unconcious / unconsious / not conscious / lost consciousness / unresponsive / not responding to us
    passed out / blacked out / fainted / fainting / collapsed / colapsed
    wont wake up / doesnt wake up / cant wake him / cant wake her / not waking up
    not moving / doesnt move / isnt moving / cant get up + floor / ground / fell / dad / mum / mom / man / woman / baby / he / she
    bleeding badly / bleeding heavily / heavy bleeding / bleeding a lot / bleeding so much / bleeding from / bleeding out
    wont stop bleeding / doesnt stop bleeding / cant stop the bleeding / cant stop bleeding
    is bleeding / hes bleeding / shes bleeding / im bleeding
    lots of blood / lot of blood / so much blood / blood everywhere / coughing blood / coughing up blood / vomiting blood / throwing up blood
    overdose / overdosed / overdosing / poisoned
    swallowed / drank / swallow / ate + pills / bleach / battery / batteries / detergent / coin / poison / pesticide / magnet / cleaner / chemical
    too many pills / too many tablets
    seizure / seizures / convulsion / convulsions / convulsing / having a fit
    electric shock / electrocuted
    drowning / drowned
    allergic / allergy / sting / stung + breathe / throat / tongue / swelling / swollen / swelled
    anaphylaxis / anaphylactic
    throat + swelling / closing / swollen shut
    water broke / waters broke / water has broken / waters have broken
    giving birth / in labour / in labor / having contractions
    baby is coming / baby coming / having the baby now / having a baby now / having a baby right now
    pregnant + bleeding / blood / bad pain / contractions
    broken bone / broken leg / broken arm / broken hip / broke my leg / broke his leg / broke her leg / broke my arm / broke his arm / broke her arm / broke her hip / broke his hip
    he fell / she fell / i fell / dad fell / mum fell / mom fell / baby fell / child fell / kid fell / son fell / daughter fell / grandma fell / grandpa fell / man fell / woman fell + stairs / ladder / roof / balcony / window / floor / head / hip / cant move
    fell from / fell off + 2nd floor / 3rd floor / 4th floor / 5th floor / second floor / third floor / fourth floor / fifth floor / scaffolding
    fell from the balcony / fell from a balcony / fell out of the window / fell out of a window / fell off the roof / fell from the roof + man / woman / kid / child / boy / girl / someone / somebody / he / she
    hit his head / hit her head / hit my head / head injury / head is bleeding
    burned / burnt / scalded + boiling / hot oil / hot water / badly / face / his hand / her hand / my hand
    heatstroke / heat stroke
    turning blue / turned blue / lips are blue / blue lips
    hes dying / shes dying / he is dying / she is dying / im dying / i am dying / dad is dying / mum is dying / mom is dying / somebody is dying / someone is dying
emergency-domestic-violence =
    husband / wife / boyfriend / girlfriend / partner / spouse / bf / my ex / fiance / father / dad / mother / mum / mom / stepfather / stepdad / father in law / mother in law / brother in law + hits / hit me / hitting / beats / beat me / beat up / beating / slapped me / slaps / punched / punches / kicked me / kicks me / choked me / chokes me / strangled / strangles / hurts me / hurting me / attacked me / attacks me
    husband / wife / boyfriend / girlfriend / partner / spouse / bf / my ex / fiance / father / dad / stepfather / stepdad + threatens / threatened / locked me / locks me / wont let me leave / wont let me out / violent / abusive / abuses / kicking the door / outside my door / pushed me / pushes me
    husband / wife / boyfriend / girlfriend / partner / spouse / bf / my ex + took my passport / took my phone / hides my passport / knife / kill me
    he hits me / he hit me / he beats me / he beat me / he is hitting me / hes hitting me / he is beating me / hes beating me / he slapped me / he punched me / he choked me
    she hits me / she beats me
    he threatens me / he threatened me / he will kill me + children / kids / leave him / divorce
    hits me again / hit me again / beats me again / beating me up / beat me up
    beats his wife / beating his wife / hits his wife / hitting his wife / beating her / beats the child / hits the kids / beats the kids / beating his kids / hitting his kids
    afraid of my husband / scared of my husband / afraid of my wife / scared of my wife / afraid of my boyfriend / scared of my boyfriend / afraid of my partner / scared of my partner / afraid of my father / scared of my father / scared of my dad / afraid to go home / scared to go home
    domestic violence / domestic abuse / abusive husband / abusive boyfriend / abusive relationship
    locked me in
emergency-police =
    911
    999
    112
    110
    sos help / help sos / sos sos
    call 911 / dial 911 / call 110 / call 999 / call 112
    call the police / call police / need police / need the police / send police / police now / police quick / police help
    robbed / robbery / robber / robbers / mugged / mugger
    burglar / burglars / burglary / thief / thieves / intruder
    break in / breaking in / broke in / broke into / breaking into / breaks into / broken into
    trying to open my door / trying to get in / trying to break / forcing the door / forcing my door
    someone in my house / someone in my flat / someone in my apartment / someone is in my / stranger in my / man in my flat / man in my room / somebody in my
    knife
    knives + fight / fighting / men / attack / threat / threaten / outside
    machete / gun / pistol / armed man / armed men / shots fired / gunshot / gunshots / shooting at
    stabbed / stabbing
    attacked / attacking / attacks me
    assaulted / sexual assault / sexually assaulted / raped / rape / groped / molested / sexually harassed / harassing me
    touched me / grabbed me + man / guy / lift / bus / metro / stranger / street / private
    kidnapped / kidnapping / kidnap / hostage
    threatening me / threatening us / threatens me / threatens us / threatened me / threatens to kill / threatening to kill / threatened to kill
    trying to kill / wants to kill me / want to kill me / said he will kill / says he will kill / going to kill us / will kill us
    following me / follows me / being followed / stalking / stalker
    fighting / fight + help / knife / blood / outside / downstairs / street
    stole + just now / just stole / ran off / ran away
    snatched my / pickpocket / pickpockets / pickpocketed
    wont let me leave / dont let me leave / wont let us leave / wont let me go / dont let me go + locked / passport / room / boss / they
emergency-traffic-accident =
    car accident / traffic accident / road accident / bike accident / scooter accident / bus accident
    car crash / bus crash / bike crash / scooter crash
    crash + hurt / injured / road / street / help
    crashed / crashes + car / cars / bike / scooter / motorbike / taxi / bus / truck / van / ebike / e bike / into / tree / didi
    hit by a / hit by an / hit by + car / bus / truck / taxi / scooter / ebike / e bike / bike / motorbike / motorcycle / van / lorry / tram / didi
    car / taxi / bus / truck / scooter / ebike / e bike / bike / motorbike / motorcycle / van / lorry / didi / driver + hit me / hit a / hit an / hit my / hit him / hit her / hit us / hit someone / hit somebody / knocked me / knocked him / knocked her / knocked down / ran into
    run over / ran over / hit and run
    accident + hurt / injured / road / bleeding / crossing / junction / intersection / car / scooter
    fell off my bike / fell off my scooter / fell off my ebike / fell off the bike / fell off the scooter / fell off his bike / fell off her bike / fell off a motorbike
    overturned / flipped over + car / bus / truck / van
    pedestrian + hit
    collision
emergency-missing-person =
    missing person
    child / son / daughter / kid / boy / girl / baby / mother / father / mum / mom / dad / grandmother / grandfather / grandma / grandpa / granny / wife / husband / brother / sister / friend / toddler + is missing / went missing / gone missing / has been missing / disappeared / vanished / wandered off / ran away from home / got lost
    child / son / daughter / kid / boy / girl / mother / father / mum / mom / dad / grandmother / grandfather / grandma / grandpa / wife / husband / toddler + didnt come home / hasnt come home / not come home / didnt come back / hasnt come back / not come back / never came home / never came back
    little girl / little boy / my son / my daughter / my child / my kid / my baby + is gone / hes gone / shes gone
    lost my child / lost my son / lost my daughter / lost my kid / lost my little / lost my boy / lost my girl / lost our son / lost our daughter
    cant find my child / cant find my son / cant find my daughter / cant find my kid / cant find my boy / cant find my girl / cant find my little / cant find my baby / cant find my mum / cant find my mom / cant find my dad / cant find my mother / cant find my father / cant find my husband / cant find my wife / cant find our son / cant find our daughter
    cannot find my child / cannot find my son / cannot find my daughter / cannot find my mother / cannot find my father
    cant find him anywhere / cant find her anywhere / cant find them anywhere + son / daughter / kid / child / boy / girl / mum / mom / dad / mother / father / grandma / grandpa
    where is my son / where is my daughter / where is my child / wheres my son / wheres my daughter
    grandmother is lost / grandfather is lost / grandma is lost / grandpa is lost / my son is lost / my daughter is lost / my child is lost / lost child / lost boy / lost girl
    wandered off
    dementia / alzheimer / alzheimers + walked out / went out / left the house / hasnt come back / lost / gone
    took my child / took my son / took my daughter / taken my child / taken my son / taken my daughter
    found a child / found a little boy / found a little girl + alone / crying / lost
emergency-elevator-trapped =
    stuck in / stuck inside / trapped in / trapped inside / trapped / locked in + lift / elevator / elevater / elavator / lifts / dianti
    lift / elevator / elevater / elavator / dianti + cant get out / cannot get out / can not get out / get me out / get us out / let me out / let us out
    inside the lift / inside lift / inside the elevator / inside elevator / in the lift / in the elevator + wont open / not opening / dont open / doesnt open / stopped / not moving / help / shouting / screaming / banging
    lift / elevator / elevater / elavator / dianti + im inside / i am inside / we are inside / were inside / people inside / someone inside / somebody inside / child inside / kids inside / with people in it
# Words like a sign that are none. They are taken out of the message before it is looked at: "fire drill" is no
# fire, and "after the fire drill he cannot breathe" is still an emergency. All parts of a line are taken out, in
# messages of every language: so a line must not hold words that a real emergency needs.
emergency-not =
    smoke alarm battery / smoke detector battery / fire alarm battery / alarm battery
    smoke alarm / smoke detector + keeps beeping every / beeping every / beeps every / chirping / chirps / low battery / battery is low
    smoke alarm in the kitchen / smoke detector in the kitchen / smoke alarm in the corridor / smoke detector in the corridor + beeping / beeps / chirping / chirps
    the fire drill / your fire drill / fire drill on / fire drill at / fire drill today / fire drill tomorrow / fire drill next / fire drill this
    buy a fire extinguisher / buy fire extinguisher / buy a new fire extinguisher / a fire extinguisher checked / the fire extinguisher is expired / the fire extinguisher has expired / our fire extinguisher is expired / fire extinguisher inspection / fire extinguisher training
    the fire exit / a fire exit / fire exits / fire hydrant / fire lane / fire escape plan
    fire truck blocking
    firewall
    fire insurance / accident insurance / car accident insurance
    fire station address / address of the fire station
    got fired
    was fired by my boss / was fired by my company / was fired from my job / was fired without
    my boss fired me / my company fired me / they fired me without
    fire hazard
    song is fire / songs are fire / im on fire today / i am on fire today
    smell of cigarette smoke / smells of cigarette smoke / smells like cigarette smoke / cigarette smoke smell
    every night / every day / every evening / always + people smoke / neighbours smoke / neighbors smoke / they smoke
    film about a fire / movie about a fire / dream about a fire / dreamed of a fire / dreamt of a fire
    fire last year / fire last month / fire years ago / last years fire / fire two years ago
    accident last year / accident last month / accident two years ago / accident years ago
    robbed last year / mugged last year / robbery last year
    stroke order / stroke count / breast stroke
    knife sharpening / sharpen knives / buy a knife / buy a kitchen knife / buy a good kitchen knife / kitchen knife shop / kitchen knife set
    first aid course / first aid class
    hot water broke
    key broke in / broke in the lock / broke in two / broke in half
    want to die of embarrassment / want to die laughing
    dont want to live in this building / dont want to live in this flat / dont want to live with my flatmate / dont want to live with my roommate
    dying to see / dying to try / dying of laughter / dying laughing / dying of boredom / im dying lol
    following me on wechat / following me on instagram / following me on douyin / following me on weibo
    110 yuan / 112 yuan / 911 yuan / 999 yuan / 110 rmb / 112 rmb / 911 rmb / 999 rmb / room 110 / room 112 / room 911 / room 999
    fake call police / fake police call
    not an emergency / no emergency / isnt an emergency / not urgent
    it was a false alarm / it is a false alarm / its a false alarm / sorry false alarm
# Who says one of these tells of something that is over, or was never real: a message with such a line, in any
# language, is never answered as an emergency. So only whole statements that nobody makes while there is danger:
# "last year", "false alarm", "no emergency", "it is out" occur in real ones ("the fire is out of control").
emergency-over =
    it was not an emergency / it wasnt an emergency / that was not an emergency / that wasnt an emergency / this was not an emergency / this wasnt an emergency
    no longer an emergency / not an emergency anymore / not an emergency any more
    this is not an emergency / its not an emergency / it is not an emergency / it isnt an emergency + only asking / just asking / just a question / only a question / general question
    fire is out now / fire was put out / fire has been put out / put the fire out + everyone is safe / everybody is safe / nobody is hurt / nobody was hurt / all safe / all is well
