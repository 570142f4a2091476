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
    took all my pills
    took all the pills
    better off without me
    kill myself
    killing myself
    suicide
    suicidal
    end my life
    want to die
    dont want to live
    hurt myself
    cut myself on purpose
    jump off + roof
    jump from + window
    no reason to live
emergency-gas-leak =
    gas alarm
    stinks of gas
    gas leak
    leaking gas
    gas is leaking
    smell gas
    smells of gas
    smells like gas
    smell of gas
    gas smell
    smelling gas
    gas + hissing
    gas + dizzy
    strong gas
emergency-fire =
    fire
    fire + help
    on fire
    is burning
    flames
    smoke + stairs
    smoke + staircase
    smoke + corridor
    smoke + hallway
    smoke + kitchen
    smoke + window
    smoke everywhere
    thick smoke
    lots of smoke
    exploded
    explosion
emergency-medical =
    ambulance
    heart attack
    chest pain
    stroke
    not breathing
    cant breathe
    cannot breathe
    stopped breathing
    choking
    unconscious
    passed out
    fainted
    collapsed
    wont wake up
    not waking up
    bleeding badly
    heavy bleeding
    bleeding a lot
    wont stop bleeding
    overdose
    poisoned
    swallowed + pills
    swallowed + bleach
    seizure
    having a fit
    electric shock
    electrocuted
    drowning
    water broke
    giving birth
    baby is coming
    allergic + breathe
    allergic + throat
    broken bone
emergency-domestic-violence =
    husband + hits
    husband + hit me
    husband + beats
    husband + beating
    husband + beat me
    wife + hits me
    wife + beats me
    boyfriend + hits
    boyfriend + hit me
    boyfriend + beats
    boyfriend + beat me
    partner + hits
    partner + hit me
    partner + beats
    father + beats
    dad + beats
    afraid of my husband
    scared of my husband
    domestic violence
    locked me in
emergency-police =
    911
    999
    call 911
    dial 911
    call 110
    call 999
    call 112
    112
    110
    call the police
    call police
    need police
    robbed
    robbery
    mugged
    burglar
    break in
    breaking in
    broke into my
    intruder
    knife
    gun
    stabbed
    attacked
    attacking
    assaulted
    raped
    rape
    kidnapped
    threatening me
    threatens to kill
    following me
    stalking
    fighting + help
    stole + just now
emergency-traffic-accident =
    car accident
    traffic accident
    car crash
    crashed
    hit by a car
    hit by car
    hit by a bus
    hit by an e bike
    hit by an ebike
    hit by a scooter
    run over
    ran over
    car + hit me
    car + hit a
    scooter + hit me
    accident + hurt
    accident + injured
    accident + road
    collision
emergency-missing-person =
    missing person
    child is missing
    son is missing
    daughter is missing
    kid is missing
    lost my child
    lost my son
    lost my daughter
    cant find my child
    cant find my son
    cant find my daughter
    cant find my kid
    cannot find my child
    child + disappeared
    son + disappeared
    daughter + disappeared
    mother + disappeared
    father + disappeared
    grandmother + lost
    grandfather + lost
    wandered off
emergency-elevator-trapped =
    stuck in the lift
    stuck in the elevator
    stuck in lift
    stuck in elevator
    stuck in an elevator
    stuck inside the lift
    stuck inside the elevator
    trapped in the lift
    trapped in the elevator
    trapped in lift
    trapped in elevator
    trapped in an elevator
    lift + cant get out
    elevator + cant get out
    elevator + trapped
    lift + trapped
# Words like a sign that are none. They are taken out of the message before it is looked at: "fire drill" is no
# fire, and "after the fire drill he cannot breathe" is still an emergency.
emergency-not =
    smoke alarm battery
    smoke detector battery
    alarm battery
    smoke alarm + beeping
    smoke alarm + chirping
    detector + beeping
    detector + chirping
    battery + low
    fire drill
    fire extinguisher
    fire exit
    fire hydrant
    fire truck blocking
    firewall
    fire insurance
    fire station address
    got fired
    was fired
    fired me
    is it a fire hazard
    fire hazard
    stroke order
    knife sharpening
    kitchen knife
    first aid course
    first aid class
# Who says one of these tells of something that is over, or was never real.
emergency-over =
    its fine now
    the fire is out
    it is out
    all good now
    its not urgent
    not urgent
    was put out
    is out now
    last year
    false alarm
    not an emergency
    no emergency
    isnt an emergency
    years ago
    last month
    in the film
    in the movie
    in a dream
