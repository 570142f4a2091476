### What residents say in Hindi. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    एम्बुलेंस
    ambulance bulao
    ambulance chahiye jaldi
    एम्बुलेंस बुलाइए जल्दी
    एंबुलेंस को कॉल करो
    ambulence bhejo please
    120 call karna hai
    120 kaise bulaye
    102 ambulance
    108 pe call kiya nahi lag raha behosh hai
    वो बेहोश हो गया है
    behosh ho gaya hai uth nahi raha
    meri maa behosh ho gayi
    papa gir gaye hosh nahi hai
    saans nahi aa rahi
    सांस नहीं आ रही है
    saans lene me dikkat ho rahi hai bahut
    साँस रुक गई है
    dil ka daura pada hai
    दिल का दौरा
    heart attack aaya hai papa ko
    हार्ट अटैक
    seene me bahut tez dard hai
    सीने में तेज़ दर्द और बायाँ हाथ सुन्न है
    chest pain ho raha hai
    bahut khoon beh raha hai
    खून बह रहा है रुक नहीं रहा
    khoon band nahi ho raha
    haath kat gaya bahut gehra khoon nikal raha
    bachcha gala me kuch atak gaya
    बच्चे के गले में सिक्का अटक गया
    baby choke ho raha hai saans nahi le pa raha
    bachche ne button battery nigal li
    बच्चे ने फिनाइल पी लिया
    zeher kha liya galti se
    दौरा पड़ रहा है शरीर काँप रहा है
    mirgi ka daura pad gaya
    fits aa rahe hain usko
    biwi ko labour pain ho raha hai baby aane wala hai
    पत्नी को प्रसव पीड़ा हो रही है अस्पताल ले जाना है अभी
    pani ki thaili fat gayi pregnant hai
    allergy se gala sooj gaya saans nahi
    asthma attack aa gaya inhaler nahi hai
    chhat se gir gaya
    बालकनी से बच्चा गिर गया
    current lag gaya usko
    बिजली का करंट लग गया
    jal gaya garam tel se
    खौलते पानी से बच्चा जल गया
    pani me doob raha hai
    कोई तालाब में डूब गया
    saanp ne kaat liya
    haddi toot gayi bahar aa gayi
    stroke aaya muh tedha ho gaya
    लकवा मार गया लगता है बोल नहीं पा रहे
    sugar low ho gaya hosh me nahi
    bp bahut high chakkar kha ke gir gaye
    medical emergency hai jaldi doctor bhejo
    कोई घायल पड़ा है मदद कीजिए
    buzurg zameen pe pade hain hil nahi rahe
    nabz nahi chal rahi
    jijiu 急救 jaldi
    मेरी तबीयत बहुत ज़्यादा खराब है तुरंत अस्पताल ले चलो
    khoon ki ulti ho rahi hai
emergency-fire =
    आग
    aag
    aag lag gayi
    आग लग गई
    आग लगी है बिल्डिंग में
    aag lagi hai kitchen me
    ghar me aag lag gai help
    fire ho gaya building me
    fire brigade bulao
    फायर ब्रिगेड को फोन करो
    दमकल बुलाइए
    damkal ka number
    119 call karo aag lagi
    101 fire brigade
    dhuan hi dhuan hai
    धुआँ भर गया है सीढ़ियों में
    bahut dhua aa raha hai padosi ke ghar se
    dhuaan nikal raha hai khidki se
    लपटें दिख रही हैं बालकनी पर
    ebike ki battery jal rahi hai
    scooty me aag lag gayi neeche
    ई-बाइक की बैटरी फट गई और आग लग गई
    tel me aag lag gayi kadhai jal rahi
    parda jal raha hai
    पर्दे में आग लगी है
    short circuit hua aag lag gayi
    socket se chingari aur dhuan
    तार जल रहा है धुआँ निकल रहा है
    cylinder fat gaya
    सिलेंडर फट गया आग लग गई
    dhamaka hua building me
    ज़ोर का धमाका हुआ और धुआँ उठ रहा है
    phone charge karte hue jal gaya bistar me aag
    fire alarm baj raha hai dhuan bhi hai
    hum fase hain aag me bahar nahi nikal pa rahe
    आग में फँसे हैं बचाओ
    aag kaise bujhaye bahut fail gayi
    makaan jal raha hai
    पूरा कमरा जल रहा है
    gaadi me aag lagi hai parking me
    kachre ke dibbe me aag
    chulhe se aag bhadak gayi
    huozai 着火 building 3
    आग बुझाने वालों को बुलाओ
    pls jaldi aao ghar jal rha h
emergency-police =
    पुलिस
    police
    police bulao
    पुलिस को बुलाओ
    पुलिस को फोन करना है
    police ko call karo jaldi
    polis chahiye abhi
    110
    112
    100 number pe call karo
    100 par call kar raha hu nahi lag raha police
    chor ghar me ghus aaya
    घर में चोर घुस आया है
    koi darwaza tod raha hai
    कोई ताला तोड़कर अंदर आ रहा है
    chori ho gayi
    मेरे घर में चोरी हो गई
    mera bag chheen ke bhaag gaya
    mobile chheen liya kisi ne
    मेरी चेन खींचकर भाग गए
    mera purse chori ho gaya metro me
    ebike chori ho gayi
    साइकिल चोरी हो गई
    laptop chura liya
    lootne ki koshish ki
    लूट लिया हमें
    koi mera peecha kar raha hai
    एक आदमी मेरा पीछा कर रहा है डर लग रहा है
    darwaze par ajnabi khada hai dhamki de raha
    uske haath me chaku hai
    चाकू लेकर घूम रहा है
    chaaku dikha ke dhamka raha hai
    maar peet ho rahi hai neeche
    नीचे मारपीट हो रही है
    kisi ne mujhe maara sadak par
    mujhpe hamla hua
    मुझ पर हमला हुआ है
    jaan se maarne ki dhamki mil rahi hai
    जान से मारने की धमकी दे रहा है
    bandook hai uske paas
    goli chali
    kidnap kar liya
    अपहरण हो गया
    mujhe kamre me band kar rakha hai
    kisi ne galat tareeke se chhua lift me
    मेरे साथ छेड़छाड़ हुई
    chhed chhad kar raha hai ek aadmi
    balatkar
    रेप हुआ है
    passport zabardasti le liya aur jaane nahi de rahe
    sharabi hungama kar raha hai log dar rahe hain
    बचाओ
    bachao koi
    china me police ka number kya hai
    पुलिस का इमरजेंसी नंबर क्या है
    fir likhwani hai
    FIR darj karni hai chori ki
    baojing 报警
    mere room me hidden camera mila
    बम की धमकी
emergency-traffic-accident =
    एक्सीडेंट
    accident ho gaya
    एक्सीडेंट हो गया
    sadak hadsa
    सड़क हादसा हुआ है
    सड़क दुर्घटना
    road accident hua hai log ghayal hain
    gaadi ne takkar maar di
    गाड़ी ने टक्कर मार दी
    car ne mujhe thok diya
    mere bete ko car ne takkar mari
    bus ne kuchal diya
    बस ने एक आदमी को कुचल दिया
    ebike se gir gaya gaadi ki takkar se
    scooter wale ne bachche ko thok diya
    delivery wale ne takkar mar di
    डिलीवरी वाले ने मुझे टक्कर मारी
    takkar maar ke bhag gaya
    टक्कर मारकर भाग गया
    hit and run hua
    do gaadiyan aapas me takra gayi
    दो कारें टकरा गईं
    car palat gayi
    ट्रक पलट गया
    122
    traffic police ka number accident
    meri didi taxi ka accident
    accidant me pair toot gaya
    एक्सीडेंट में चोट लगी है
    chauraha pe accident ghayal pada hai
    bike slip ho gayi truck se takraya
    मैंने ई-बाइक से किसी को टक्कर मार दी
    mujhse ek aurat ko takkar lag gayi
    gate ke saamne accident hua hai
    chehuo 车祸
    accident ho gya kisko call kare
    दुर्घटना
    durghatna ho gayi sadak pe
    gaadi ke neeche aa gaya
    peeche se gaadi thok di bumper toota
    meri khadi car ko koi thok ke chala gaya
emergency-gas-leak =
    गैस लीक
    gas leak
    gas leak ho rahi hai
    गैस लीक हो रही है
    gas ki badbu aa rahi hai
    गैस की बदबू
    गैस की गंध आ रही है
    gas ki smell aa rahi hai kitchen se
    gas ki mehak
    gas ki boo aa rhi h
    rasoi me gas ki tez badbu
    रसोई में गैस फैल गई है
    seedhiyon me gas ki smell
    gas pipe leak
    गैस का पाइप लीक कर रहा है
    gas pipe se si si ki awaaz
    gas ki nali nikal gayi
    cylinder leak ho raha hai
    सिलेंडर से गैस निकल रही है
    सिलिंडर लीक
    regulator se gas nikal rahi
    gas khuli reh gayi poore ghar me smell
    गैस खुली रह गई थी
    gas alarm baj raha hai
    गैस का अलार्म बज रहा है
    gas detector bol raha hai
    chakkar aa raha hai gas ki badbu se
    गैस से सिर चकरा रहा है
    geyser ki gas se dam ghut raha hai
    carbon monoxide
    कार्बन मोनोऑक्साइड
    gas ka knob band nahi ho raha gas aa rahi hai
    padosi ke yaha se gas ki gandh
    gas leak hone par kisko phone kare
    gas emergency number
    gas company ko emergency call
    gas lik ho rahi hai jaldi
    meiqi leak ho raha
    燃气 ki badbu
    tianranqi leak
    sade ande jaisi badbu chulhe se
    khudai me gas line toot gayi
    गैस लाइन टूट गई है
    रिसाव गैस का
emergency-domestic-violence =
    मेरा पति मुझे मारता है
    pati maarta hai
    mera pati mujhe peet ta hai
    pati ne mujhe mara
    पति ने हाथ उठाया
    husband mujhe maar raha hai
    husband marta hai roz
    घरेलू हिंसा
    gharelu hinsa
    domestic violence
    mujhe ghar me maara jata hai
    boyfriend ne thappad mara
    बॉयफ्रेंड मारपीट करता है
    sasural wale maarte hain
    सास मुझे मारती है
    sasur haath uthata hai
    dahej ke liye pareshan karte hain aur marte hain
    papa mummy ko maarte hain
    पापा मम्मी को पीटते हैं
    pitaji sharab pee ke maarte hain
    पति शराब पीकर पीटता है
    bachchon ko bhi maarta hai
    patni mujhe maarti hai
    मुझे अपने पति से डर लगता है
    pati se darr lag raha hai
    ghar jaane se dar lagta hai wo marega
    mujhe ghar me band kar diya phone cheen liya
    पति ने घर में बंद करके ताला लगा दिया
    pati ne mera passport le liya bahar nahi jane deta
    wo kehta hai chhod ke gayi to maar dalega
    पड़ोस में पति अपनी पत्नी को पीट रहा है
    padosi apni biwi ko maar raha hai chillane ki awaaz
    upar wala apne bachche ko bahut maarta hai
    पड़ोसी अपने बच्चे को रोज़ पीटता है
    zabardasti karta hai mere saath pati
    mahila helpline
    महिला आश्रय चाहिए
    aurato ke liye surakshit jagah
    pati ke khilaf protection
    ghar se bhag ke aayi hu wo maarta tha
    mere pati ko mat batana
    jiabao 家暴
    husbnd beats me help
    gala dabaya usne mera
emergency-self-harm =
    मैं मरना चाहता हूँ
    main marna chahti hu
    mujhe mar jana hai
    marne ka mann karta hai
    mar jana chahta hu
    जीना नहीं चाहता
    jeena nahi chahti ab
    jine ka man nahi karta
    jeene ki ichha nahi rahi
    मुझे नहीं जीना
    ab aur nahi jee sakta
    आत्महत्या
    aatmahatya karne ka khayal
    atmahatya
    खुदकुशी
    khudkushi karna chahta hu
    suicide karna hai
    suicide ke khayal aa rahe
    सुसाइड
    apni jaan le lunga
    अपनी जान दे दूँगी
    jaan dene ka mann hai
    khud ko khatam karna hai
    सब खत्म कर देना चाहता हूँ
    zindagi khatam kar lunga aaj raat
    main apni zindagi se tang aa gaya hu marna hai
    नींद की गोलियाँ खा ली हैं बहुत सारी
    neend ki saari goliyan kha li
    bahut saari goli kha liya jaan boojh ke
    zeher kha lunga
    मैंने ज़हर खा लिया
    kalai kaat li
    नस काट ली
    haath ki nas kaat lunga
    khud ko chot pahuchata hu
    खुद को नुकसान पहुँचाने का मन है
    chhat se kood jaunga
    छत से कूदने वाला है कोई
    pul se kudna chahta hai
    faansi laga lunga
    फाँसी लगाना चाहता हूँ
    mera dost marne ki baat kar raha hai
    meri roommate suicide karna chahti hai
    मेरा बेटा कहता है मर जाऊँगा
    mere bina sab khush rahenge
    ye mera aakhri message hai alvida
    कोई वजह नहीं जीने की
    suicide helpline number
emergency-missing-person =
    मेरा बच्चा खो गया
    mera bachcha kho gaya
    bacha gum ho gaya
    बच्चा गुम हो गया है
    beta nahi mil raha
    मेरी बेटी नहीं मिल रही
    beti kho gayi mall me
    bachchi park se gayab ho gayi
    बच्चा पार्क से गायब हो गया
    mera ladka school se ghar nahi aaya
    बेटी स्कूल से वापस नहीं आई
    4 saal ka bachcha kahi chala gaya
    बच्चा लापता
    lapata
    लापता है मेरी पत्नी
    gumshuda ki report
    गुमशुदा व्यक्ति की रिपोर्ट लिखवानी है
    missing person report karna hai
    pitaji bhool jaate hain kahi chale gaye mil nahi rahe
    पिताजी को भूलने की बीमारी है वो घर से निकल गए
    dadi ghar se nikal gayi wapas nahi aayi
    दादाजी रास्ता भटक गए
    nani kho gayi
    biwi kal se gayab hai phone band
    मेरे पति दो दिन से घर नहीं लौटे
    roommate teen din se nahi aaya
    mera dost gayab hai phone off hai
    bhai ka kuch pata nahi kal se
    बहन का कोई पता नहीं
    koi mere bachche ko le gaya
    ayi bachche ko le kar gayi wapas nahi aayi
    ek bachcha akela ro raha hai maa baap nahi mil rahe
    एक खोया हुआ बच्चा मिला है
    buzurg mile hain jinhe ghar ka pata nahi
    ghar se bhaag gaya mera beta
    बेटा घर छोड़कर चला गया
    zoushi 走失 bachcha
    bacha miss ho gaya supermarket me
    bachhe ko dhoondne me madad kijiye
    मेरे बच्चे को ढूँढिए
    child missing hai help
    beta kahan gaya pata nahi chal raha
emergency-elevator-trapped =
    लिफ्ट में फँस गया
    lift me fas gaya
    lift mein phas gaye hain
    लिफ़्ट में फंसे हैं
    main lift me phansa hu
    hum lift ke andar band hain
    lift ke andar fase hai help
    लिफ्ट में बंद हो गए
    lift atak gayi beech me hum andar hain
    लिफ्ट बीच में रुक गई दरवाज़ा नहीं खुल रहा
    lift ruk gayi darwaza nahi khul raha
    elevator me fase hue hain
    एलिवेटर में फंस गई हूँ
    lift me koi fasa hai
    लिफ्ट के अंदर लोग फँसे हैं
    meri maa lift me fas gayi hai
    bachcha akela lift me phas gaya
    बच्चा लिफ्ट में अकेला फँसा है
    lift achanak neeche giri ham andar hain
    lift me andhera ho gaya chal nahi rahi
    alarm button dabaya koi jawab nahi lift me
    लिफ्ट का अलार्म दबाया कोई नहीं आया
    light chali gayi aur main lift me hu
    बिजली गई और हम लिफ्ट में रह गए
    lift se nikalo
    हमें लिफ्ट से बाहर निकालो
    lift me saans ghut rahi hai
    lift me 5 log fase hain
    haath lift ke darwaze me fas gaya
    पैर लिफ्ट के दरवाज़े में फँस गया
    lift rescue number
    lift rescue bulao
    96333
    dianti 电梯 me fas gaye
    lift 8 aur 9 floor ke beech atki hai log andar
    liftmein phasgaya jaldi
    lift stuck hum andar
    lift khul nahi rahi andar se

## Residence and identity

accommodation-registration =
    पुलिस रजिस्ट्रेशन
    police registration
    police me registration kaise kare
    24 ghante me registration
    24 घंटे में पुलिस में रजिस्टर कराना है क्या
    thane me naam likhwana hai
    ठहरने का रजिस्ट्रेशन
    रहने का रजिस्ट्रेशन कहाँ होता है
    address register karna hai
    naya pata register kaise karu
    नए पते का रजिस्ट्रेशन
    abhi china aaya hu kya register karna padega
    मैं अभी-अभी आया हूँ, क्या मुझे पुलिस में जाना होगा
    ghar badla hai dobara register karna hoga
    मकान बदल लिया अब क्या करना है
    naye flat me shift hua hu police ko batana hai
    mere dost kal aa rahe hain ghar pe rukenge register karna hai kya
    मेरे माता-पिता दो हफ़्ते हमारे घर रुकेंगे
    mehmaan ghar pe ruke hain batana zaroori hai
    मेहमान का रजिस्ट्रेशन
    mummy papa india se aa rahe hain registration
    paichusuo registration
    paichusuo kaha hai 派出所
    住宿登记 kaise
    zhusu dengji
    linshi zhusu dengji form
    temporary residence registration
    temporary residence form kaha milega
    registration ke liye kya kagaz chahiye
    रजिस्ट्रेशन के लिए कौन से दस्तावेज़ लगेंगे
    registration online ho sakta hai kya
    late ho gaya registration fine lagega
    24 घंटे में नहीं कराया तो जुर्माना
    register karna bhool gaya
    makaan malik registration nahi karwa raha
    airbnb me ruka hu register karna padega
    hotel me hu to registration zaruri hai kya
    naya passport mila dobara register
    india se wapas aaya phir se register karu
    visa naya mila police me jana hoga
    police station ka address registration ke liye
    registretion kaha hota hai
    bachcho ka bhi police registration hota hai kya
visa-extension =
    वीज़ा
    visa extension
    वीज़ा बढ़ाना है
    visa badhana hai
    visa badhwana hai
    visa extend kaise kare
    वीज़ा कैसे बढ़ाएँ
    वीजा एक्सटेंशन
    visa renew karna hai
    वीज़ा रिन्यू
    visa khatam ho raha hai
    मेरा वीज़ा अगले हफ़्ते ख़त्म हो रहा है
    visa 5 din me expire ho jayega
    visa expire ho gaya kya karu
    वीजा खत्म हो गया
    veeza kab tak
    tourist visa badhana hai mummy ka
    टूरिस्ट वीज़ा
    business visa extend
    L visa extension
    M visa badhana
    overstay ho gaya
    overstay fine kitna hai
    ओवरस्टे का जुर्माना
    do din zyada ruk gaya fine
    china me aur 30 din rukna hai
    क्या मैं चीन में और रुक सकता हूँ
    kitne din pehle apply karna hota hai visa ke liye
    exit entry office kaha hai
    एग्ज़िट एंट्री ऑफिस का पता
    immigration office
    इमिग्रेशन हेल्पलाइन
    12367
    visa type change
    tourist visa ko student visa me badalna
    family visa parents ke liye
    S1 S2 Q1 visa biwi ke liye
    पत्नी के लिए वीज़ा
    flight cancel ho gayi visa kal khatam
    visa ke kagaz kya lagenge
    qianzheng 签证 badhana
    churujing kaha hai
    visa on arrival ya transit 144 ghante
    viza extand pls
    invitation letter visa ke liye
residence-permit =
    रेज़िडेंस परमिट
    residence permit
    residence permit kaise banega
    रेजिडेंस परमिट कैसे बनता है
    residence permit renew
    रेज़िडेंस परमिट रिन्यू करना है
    residence permit khatam ho raha
    RP renewal kab karna hai
    residence permit ke documents
    रेज़िडेंस परमिट के लिए कौन से कागज़
    X1 visa se residence permit
    X1 visa pe aaya hu 30 din me kya karna hai
    Z visa ke baad residence permit
    student residence permit
    छात्र का निवास परमिट
    work residence permit
    family residence permit biwi bachche
    परिवार के लिए रेजिडेंस परमिट
    kaam badal liya residence permit ka kya
    company change residence permit
    नया पासपोर्ट बना रेजिडेंस परमिट ट्रांसफर
    naye passport me permit transfer
    address badla residence permit me update
    university change residence permit
    residence permit cancel karna hai jaane se pehle
    residence permit ki fees
    permit banne me kitne din lagte hain
    परमिट में कितने दिन लगेंगे
    medical checkup residence permit ke liye
    passport unke paas hai train me ja sakta hu
    permit process me hai china se bahar ja sakte hain
    juliu xuke 居留许可
    juliuzheng
    residance permit
    recidence permit renew krna h
    niwas permit
    निवास अनुमति
    1 saal ka residence permit
    padhai khatam hone ke baad kitne din ruk sakta hu permit pe
    permit ki date badhani hai
permanent-residence =
    स्थायी निवास
    permanent residence
    PR kaise milega china me
    चीन का ग्रीन कार्ड
    green card
    green card kaise banta hai
    ग्रीन कार्ड
    permanent residency ke liye kya chahiye
    five star card
    wuxing card
    PR card
    पीआर कार्ड
    PR ke liye kitne saal rehna padta hai
    स्थायी निवास के लिए आवेदन
    hamesha ke liye china me rehna hai
    हमेशा के लिए यहाँ बसना चाहता हूँ
    chinese se shadi ki PR mil sakta hai
    shaadi ke 5 saal baad permanent residence
    investment se PR
    bachchon ke liye PR
    PR card renew
    permanent card kho gaya
    पुराना कार्ड बदलकर नया पाँच सितारा कार्ड
    kya PR walo ko work permit chahiye
    china ki nagrikta
    चीन की नागरिकता कैसे मिले
    citizenship china
    chinese passport mil sakta hai kya
    yongjiu juliu 永久居留
    parmanent residence
    permanant residency
    sthayi niwas card
    PR salary kitni honi chahiye
    bank me green card chalega pehchan ke liye
    PR ka status aur sharten
work-permit =
    वर्क परमिट
    work permit
    work permit kaise banega
    वर्क परमिट कैसे मिलेगा
    kaam karne ka permit
    काम करने की अनुमति
    work permit renew
    वर्क परमिट रिन्यू कराना है
    work permit khatam ho raha hai
    work permit card kaha milega
    card nahi mila work permit ka
    electronic work permit
    job badli work permit
    नौकरी बदल ली वर्क परमिट का क्या होगा
    naukri change karni hai permit
    purani company permit cancel nahi kar rahi
    पुरानी कंपनी रिलीज़ लेटर नहीं दे रही
    release letter chahiye
    work permit cancel
    Z visa ke liye notification letter
    work visa
    वर्क वीज़ा
    student visa par kaam kar sakte hain kya
    छात्र पार्ट टाइम काम कर सकते हैं
    part time job student
    internship kar sakta hu kya permit
    biwi yaha job kar sakti hai
    family visa pe kaam
    english padha sakte hain part time
    company kholni hai china me
    अपना बिज़नेस शुरू करना है
    restaurant kholna hai permit
    freelance karna legal hai kya
    degree attestation work permit
    police clearance certificate PCC work permit ke liye
    points category A B C
    gongzuo xuke 工作许可
    gongzuozheng
    wrk permit
    work permitt renewal
    60 saal ki umar ke baad work permit
    HR work permit number maang raha hai
lost-passport =
    पासपोर्ट खो गया
    passport kho gaya
    mera passport gum ho gaya
    मेरा पासपोर्ट गुम हो गया
    passport nahi mil raha
    पासपोर्ट नहीं मिल रहा है
    passport chori ho gaya
    पासपोर्ट चोरी
    passport taxi me reh gaya
    train me passport chhoot gaya
    पासपोर्ट होटल में छूट गया
    passport kahi gir gaya
    passport kho jaye to kya kare
    passport lost kya karu
    pasport kho gya
    paasport gum
    naya passport banwana hai
    नया पासपोर्ट कैसे बनेगा
    passport renew karna hai
    पासपोर्ट एक्सपायर हो गया
    passport phat gaya
    passport paani me bheeg gaya
    पासपोर्ट ख़राब हो गया
    indian embassy kaha hai
    भारतीय दूतावास
    भारतीय वाणिज्य दूतावास शंघाई
    indian consulate shanghai number
    embassy se contact karna hai
    emergency certificate india jaane ke liye
    इमरजेंसी ट्रैवल डॉक्यूमेंट
    passport aur visa dono kho gaye
    visa wala passport gayab
    passport lost report
    passport khone ki report
    गुमशुदगी का प्रमाण पत्र पासपोर्ट
    confirmation of loss
    sare documents kho gaye
    bina passport ke flight
    huzhao 护照 kho gaya
    ghar kaise jau passport nahi hai
    passport ki rasid police se
birth-registration =
    जन्म प्रमाण पत्र
    birth certificate
    birth certificate kaise banega
    बच्चे का जन्म रजिस्ट्रेशन
    janm praman patra
    baby hua hai kya kagaz chahiye
    हमारा बच्चा हुआ है अब क्या करना है
    naya bachcha registration
    नवजात का रजिस्ट्रेशन
    newborn registration
    bachche ka janam hangzhou me hua
    baby ka visa
    नवजात के लिए वीज़ा
    newborn visa
    baby ka passport
    बच्चे का पासपोर्ट बनवाना है
    60 din me registration bachche ka
    60 दिन में कहाँ दर्ज कराना है
    baby paida hua register kaha kare
    beti paida hui hai police registration
    बेटा पैदा हुआ है रजिस्टर
    wife ne baby ko janam diya
    biwi pregnant hai baby ke papers
    birth certificate translate
    bachche ki nagrikta kya hogi
    बच्चे की नागरिकता
    maa chinese baap indian bachche ka hukou
    hukou bachche ka
    birth certificate kho gaya
    naam galat likha hai birth certificate me
    chusheng zhengming 出生证
    birth registretion
    baby regitration
    judwa bachche register
    do mahine ho gaye register nahi kiya baby
    janam ka registration
marriage-registration =
    शादी
    shaadi
    shaadi ka registration
    शादी रजिस्टर करानी है
    marriage registration
    marriage certificate
    मैरिज सर्टिफिकेट
    विवाह पंजीकरण
    vivah praman patra
    court marriage
    कोर्ट मैरिज कैसे होती है
    chinese ladki se shadi karni hai
    चीनी लड़के से शादी
    girlfriend chinese hai shadi kaise kare
    china me shaadi kaise hoti hai
    do videshi china me shadi kar sakte hain
    दो विदेशी यहाँ शादी कर सकते हैं क्या
    shadi ke liye documents
    शादी के लिए कौन से काग़ज़
    single certificate
    unmarried certificate
    अविवाहित प्रमाण पत्र
    shadi ki umar kitni hai
    शादी की कानूनी उम्र
    shadi ke liye appointment
    minzhengju kaha hai
    civil affairs office marriage
    talaq
    तलाक कैसे लें
    divorce lena hai china me
    chinese biwi se divorce
    india ki shadi china me valid hai
    marriage certificate translate attest
    jiehun 结婚
    jiehunzheng
    marrige registartion
    shadi register kha hogi
    mangetar ke saath shadi hangzhou me

## Home and property

repair-request =
    मरम्मत
    repair
    repair karwana hai
    ठीक करवाना है
    kuch kharab ho gaya hai thik karna hai
    mistri bhejo
    मिस्त्री चाहिए
    mechanic chahiye
    plumber
    प्लंबर भेजिए
    plumber chahiye urgent
    electrician
    इलेक्ट्रीशियन चाहिए
    नल टपक रहा है
    nal tapak raha hai
    nal kharab hai
    tap se pani tapak raha
    pipe leak ho raha hai
    पाइप फट गया
    paip phat gaya kitchen me
    chhat se pani tapak raha hai
    छत से पानी टपक रहा है
    ceiling leak bathroom
    deewar me seelan
    दीवार में सीलन आ गई है
    toilet jaam ho gaya
    टॉयलेट जाम है
    flush nahi chal raha
    फ्लश काम नहीं कर रहा
    naali block hai bathroom ki
    नाली बंद हो गई
    sink ka pani nahi ja raha
    wash basin jam
    lift kharab hai
    लिफ्ट खराब है
    lift nahi chal rahi
    लिफ़्ट फिर बंद पड़ी है
    lift band hai kab theek hogi
    lift ka button kaam nahi karta
    taala kharab ho gaya
    दरवाज़े का ताला नहीं खुल रहा
    lock jam hai chabi nahi ghoom rahi
    chabi andar reh gayi darwaza band
    चाबी अंदर रह गई
    chabi toot gayi lock me
    darwaza band nahi hota
    दरवाज़ा टूट गया
    khidki ka sheesha toot gaya
    खिड़की बंद नहीं हो रही
    seedhi ki light kharab hai
    सीढ़ियों की बत्ती नहीं जलती
    gallery ka bulb fuse
    corridor ki light nahi jal rahi
    ghar ka switch kharab
    प्लग पॉइंट काम नहीं कर रहा
    socket kharab hai
    mcb baar baar gir raha hai
    फ्यूज़ उड़ गया
    sirf mere ghar ki wiring me dikkat
    ac kharab hai
    एसी ठंडा नहीं कर रहा
    ac thanda nahi kar raha
    heater nahi chal raha
    हीटर खराब
    geyser kharab hai
    गीज़र से गरम पानी नहीं आ रहा
    washing machine kharab
    fridge thanda nahi karta
    intercom kharab
    इंटरकॉम काम नहीं कर रहा
    doorbell nahi bajti
    घंटी खराब है
    smoke alarm ki battery khatam beep beep
    smoke detector beep kar raha battery low
    स्मोक अलार्म की बैटरी बदलनी है
    gas chulha nahi jal raha
    chimney kharab hai
    exhaust fan band
    cockroach bahut hain ghar me
    कॉकरोच दवा छिड़कवानी है
    tiles ukhad gayi
    baoxiu 报修
    weixiu wala bhejo
    wuye ko bola tha repair karne nahi aaya
    mailbox ka lock toota
    repare krna h
    ripair kab hoga
    building ka main gate band nahi hota
utility-bill-payment =
    बिजली का बिल
    bijli ka bill
    bijli ka bill kaise bhare
    बिजली का बिल कैसे भरें
    light bill
    light bill bharna hai
    लाइट बिल
    pani ka bill
    पानी का बिल कहाँ भरना है
    gas ka bill
    गैस बिल
    bill kaha jama kare
    बिल जमा करना है
    bill online kaise pay kare
    wechat se bijli bill
    alipay se bill payment
    gas card recharge
    गैस कार्ड रिचार्ज
    meter recharge karna hai
    prepaid meter
    मीटर रीडिंग
    meter reading galat
    bijli unit ka rate
    बिजली की दर कितनी है
    bill bahut zyada aaya hai
    इस महीने बिल बहुत ज़्यादा आया
    bill samajh nahi aa raha chinese me hai
    account number kya hai bijli ka
    huhao number 户号
    makaan malik ke naam pe bill hai kaise bharu
    bill bharne ki last date
    bill late ho gaya penalty
    dianfei 电费
    shuifei 水费
    shenghuo jiaofei
    bijlee bil
    electricity bill pay krna
    utility bills
    darwaze par parchi lagi hai bill ki
    bill ki rasid chahiye
    bill already bhara phir bhi unpaid
    water bill zyada
utility-outage =
    बिजली नहीं आ रही
    bijli nahi aa rahi
    light nahi aa rahi
    लाइट नहीं है
    light chali gayi
    लाइट चली गई
    bijli chali gayi
    बिजली गुल
    bijli gul hai poori building me
    power cut
    पावर कट
    batti nahi hai
    बत्ती गुल
    light kab aayegi
    बिजली कब आएगी
    poore mohalle me andhera
    load shedding hai kya
    bijli kat gayi bill nahi bhara tha
    पानी नहीं आ रहा
    pani nahi aa raha
    paani nahi aa rha subah se
    सुबह से पानी बंद है
    pani kab aayega
    नल में पानी नहीं है
    pani ki supply band
    pani ka pressure kam hai sab jagah
    ganda pani aa raha hai
    पीला पानी आ रहा है
    garam pani nahi aa raha poori building
    gas nahi aa rahi
    गैस नहीं आ रही
    gas supply band hai khana nahi bana sakte
    गैस सप्लाई बंद
    internet nahi chal raha
    इंटरनेट बंद है
    wifi band hai kal se
    net nahi aa raha building me
    नेट नहीं चल रहा
    aaj power cut hai kya planned
    pani band hone ka notice
    tingdian 停电
    tingshui 停水
    tingqi
    current nahi aa raha padosiyon ke yaha bhi
    heating supply nahi
    no light no water
    bijlee nhi h
    aadhi building me light nahi
property-management =
    प्रॉपर्टी मैनेजमेंट
    property management
    wuye
    wuye ka number
    物业
    wuye kaha hai
    building management ka phone number
    बिल्डिंग मैनेजमेंट का नंबर
    society office number property
    property office kab khulta hai
    मैनेजमेंट कंपनी कौन सी है
    management company
    property fee
    wuye fee kitni hai
    प्रॉपर्टी फीस
    maintenance charge kitna
    मेंटेनेंस चार्ज
    maintenance kaise bhare
    society ka maintenance
    parking chahiye
    पार्किंग की जगह
    car kaha park karu
    parking fee
    parking pass
    gaadi ka number gate pe register
    मेहमान की गाड़ी की पार्किंग
    gate card kho gaya naya chahiye
    एंट्री कार्ड
    access card banwana hai
    menjin card
    gate pe face register
    चेहरा रजिस्टर कराना है गेट पर
    gate ka code
    security guard
    गार्ड
    guard andar nahi aane de raha
    गार्ड मेहमान को रोकता है
    chaukidar
    चौकीदार से बात
    baoan 保安
    raat ko gate band hota hai kya
    seedhiyan kaun saaf karta hai
    सफाई वाले कब आते हैं
    ghar me renovation ki permission
    interior kaam karwane ki anumati
    gym aur swimming pool society ka
    movers ko andar aane ki permission
    delivery wale ko andar nahi aane dete
    property company kuch nahi karti shikayat
    proparty manegment
housing-lease =
    किराए का मकान
    kiraye ka ghar
    room chahiye kiraye par
    किराए पर कमरा चाहिए
    flat dhundh raha hu
    फ्लैट ढूँढना है
    ghar rent pe lena hai
    rent agreement
    रेंट एग्रीमेंट
    किरायानामा
    kiraya agreement
    makaan malik
    मकान मालिक
    landlord deposit wapas nahi kar raha
    मकान मालिक डिपॉज़िट नहीं लौटा रहा
    deposit wapas chahiye
    security deposit
    सिक्योरिटी वापस
    makan malik ghar khali karne ko bol raha
    मकान खाली करने को कह रहा है
    landlord nikal raha hai ghar se
    kiraya badha diya
    किराया बढ़ा दिया
    kiraya bahut zyada hai
    landlord bina pooche andar aa jata hai
    मकान मालिक बिना बताए घर में आ गया
    contract time se pehle chhodna hai
    agreement todna hai
    broker ki fees
    दलाल कमीशन
    agent ne flat ke naam pe commission liya
    sublet kar sakte hain
    roommate chahiye flat share
    contract chinese me hai samajh nahi aata
    fangdong 房东
    zufang 租房
    zujin
    fapiao rent ka
    kya videshi ghar kharid sakte hain
    चीन में घर खरीदना
    kirayedar ke adhikar
    किराएदार के अधिकार
    landlord repair ka paisa nahi deta
    furniture toota landlord paise maang raha
    rent agrement register
    PG ya hostel
noise-complaint =
    शोर
    shor
    bahut shor hai
    बहुत शोर हो रहा है
    padosi bahut shor karte hain
    पड़ोसी शोर मचाते हैं
    upar wale shor karte hain
    ऊपर से कूदने की आवाज़
    upar bachche daudte rehte hain
    tez gaana baja rahe hain
    तेज़ म्यूज़िक
    loud music raat ko
    raat 2 baje gaana
    dj band karao
    party chal rahi hai upar
    पार्टी का शोर
    drill ki awaaz
    ड्रिल मशीन की आवाज़ सुबह सुबह
    renovation ka shor
    तोड़फोड़ की आवाज़
    construction ka shor raat me
    निर्माण का शोर
    hathoda thok thok din bhar
    kutta raat bhar bhaunkta hai
    कुत्ता भौंकता रहता है
    square dance ka speaker
    guangchangwu bahut loud
    aunty log ka dance music
    karaoke ki awaaz ktv
    नीचे बार से शोर आता है
    horn bahut bajate hain
    car alarm baar baar bajta hai
    neend nahi aati shor se
    शोर की वजह से सो नहीं पाते
    raat ko chillate hain
    piano ki awaaz roz
    tv ki awaaz deewar se
    patakhe raat ko
    पटाखों की आवाज़
    shanti ka samay kya hai
    kitne baje tak shor kar sakte hain
    renovation kitne baje tak allowed
    लाउडस्पीकर
    noise complaint
    噪音 bahut
    awaaz kam karwao unki
    bahar ac unit ki ghu ghu awaaz
    shorgul
neighbour-mediation =
    पड़ोसी से झगड़ा
    padosi se jhagda
    padosi se ladai ho gayi hai baat karwa do
    पड़ोसी के साथ विवाद
    padosi pareshan karta hai
    पड़ोसी तंग करता है
    sulah karwani hai
    सुलह
    samjhauta karwa dijiye
    समझौता कराना है
    mediator chahiye
    मध्यस्थ चाहिए
    mediation
    beech bachav karne wala
    padosi ne mera phone tod diya paise nahi de raha
    पड़ोसी ने मेरा फ़ोन तोड़ दिया पैसे नहीं दे रहा
    usne meri cycle tod di
    padosi ke bachche ne khidki todi
    पड़ोसी के बच्चे ने शीशा तोड़ दिया
    upar wale ke pani se meri ceiling kharab ho gayi kaun bharega
    ऊपर वालों के पानी से नुकसान हुआ मुआवज़ा
    muavza chahiye padosi se
    padosi mere darwaze ke aage joote rakhta hai
    पड़ोसी का सामान मेरे दरवाज़े के आगे
    parking ko lekar jhagda
    पार्किंग पर पड़ोसी से बहस
    roommate se jhagda
    roommate apna hissa nahi deta
    रूममेट से नहीं बनती
    padosi gaali deta hai
    पड़ोसी गाली देता है
    videshi hone ki wajah se padosi bura bolta hai
    khane ki smell par padosi shikayat karta hai
    मसाले की गंध पर पड़ोसी नाराज़ है
    padosi ke kutte ne mere joote kaat diye
    padosi camera mere darwaze par lagaya
    balcony se pani mere kapdo par
    dost udhaar lekar wapas nahi de raha
    galatfehmi ho gayi bhasha ki wajah se
    tiaojie 调解
    linju jiufen
    padosi se baat karwao committee
    jhagda suljhana hai
    झगड़ा सुलझाने में मदद
    parosi se jhagra
public-problem-report =
    सड़क खराब है
    sadak me gaddha
    सड़क पर गड्ढा
    gaddha hai raste me
    street light nahi jal rahi
    स्ट्रीट लाइट बंद है
    raste ki light kharab bahar
    khamba gir gaya
    manhole ka dhakkan khula hai
    मैनहोल खुला है
    gutter ka dhakkan gayab
    ped gir gaya
    पेड़ गिर गया रास्ते पर
    daali latak rahi hai
    jhoola toota hua hai park me
    पार्क का झूला टूटा है
    bench tooti hai
    kachra pada hai har jagah
    बाहर कचरा फैला है
    seedhiyon me gandagi
    सीढ़ियों में गंदगी
    corridor me saaman rakha hai raasta band
    रास्ते में सामान पड़ा है
    fire exit band hai saaman se
    इमरजेंसी रास्ता बंद है
    galat parking gate ke saamne
    गाड़ी फुटपाथ पर खड़ी है
    cycle se raasta block
    taar latak rahe hain
    बिजली का तार लटक रहा है
    upar se log kachra fekte hain
    ऊपर से सामान फेंकते हैं
    lift me cigarette peete hain
    लिफ्ट में सिगरेट की बदबू
    kutte ki potty raste par
    aawara kutte
    आवारा कुत्ते
    chuhe bahut hain dustbin ke paas
    चूहे
    machhar paani jama hai
    nala overflow
    नाला भर गया बदबू
    seewer ka pani sadak par
    deewar se tile gir rahi hai
    ebike seedhi me charge karte hain khatra
    dustbin bhare pade hain koi nahi uthata
    public toilet ganda hai
    traffic light kharab
    12345 shikayat
    shikayat karni hai bahar ki gandagi ki
    कांच के टुकड़े खेल के मैदान में
    basement me pani bhara
    wheelchair ka ramp block
    restaurant ka dhuan aur tel ki smell bahar
    illegal nirman chhat par
    saarvajanik samasya

## Waste and environment

waste-sorting =
    कचरा
    kachra
    kachra kaha fenke
    कचरा कहाँ फेंकें
    kachra alag kaise kare
    कचरा छाँटना
    garbage sorting
    geela kachra sukha kachra
    गीला और सूखा कचरा
    kaun sa dustbin kiske liye
    कौन से डिब्बे में क्या डालें
    dustbin ka rang
    neela hara laal dabba
    plastic kis dabbe me
    प्लास्टिक की बोतल कहाँ डालें
    battery kaha phenke
    पुरानी बैटरी
    purani dawai kaha fenke
    एक्सपायर दवाइयाँ
    kaanch ki bottle
    टूटा हुआ काँच
    chhilke kaha dale
    सब्ज़ी के छिलके
    bacha hua khana
    chai patti kis bin me
    ande ke chhilke
    haddi kis kachre me
    diaper kaha dale
    डायपर
    sanitary pad kis dabbe me
    gatta cardboard
    अख़बार रद्दी
    raddi kaha de
    purane kapde donate bin
    bulb tubelight kaha feke
    paint ka dabba
    tel kaise feke khana pakane ka
    dustbin kaha hai
    कूड़ेदान कहाँ है
    kooda kaha dale
    कूड़ा
    kooda fenkne ka time
    कचरा डालने का समय
    garbage room kab khulta hai
    galat kachra fine
    कचरे का जुर्माना
    laji fenlei 垃圾分类
    laji
    recycling
    recycle kaise kare
    kachda alag krna
    bubble tea cup kaha dale
bulky-waste =
    पुराना सोफ़ा
    purana sofa fekna hai
    सोफा कहाँ फेंकें
    gadda fekna hai
    पुराना गद्दा
    mattress kaha fenke
    purana furniture
    फर्नीचर फेंकना है
    furniture uthane wale ko bulana hai
    almari fekni hai
    पुरानी अलमारी
    palang toota hua hai kaha rakhu
    टूटा पलंग
    purana fridge hatana hai
    फ्रिज ले जाने वाला
    washing machine purani fekni
    old tv kaha feke
    e-waste computer
    bada saaman fekna hai
    बड़ा सामान कहाँ रखें
    bada kachra kab uthta hai
    badi cheezein feikne ki jagah
    kabadi wala
    कबाड़ी वाला चाहिए
    kabaad
    कबाड़
    ghar khali kar rahe hain bahut saman fekna hai
    शिफ्ट हो रहे हैं पुराना सामान हटाना है
    malba kaha fenke
    मलबा
    renovation ka malba
    purani cycle fekni hai
    purani ebike hatani hai
    dajian laji 大件垃圾
    mez kursi fekna
    मेज़ कुर्सी
    furniture muft me dena hai
    kaleen carpet fekna
    ac purana dispose
    sofe ko uthwane ka charge
    bulky waste pickup

## Health and insurance

find-clinic =
    डॉक्टर
    doctor
    doctor chahiye
    डॉक्टर कहाँ मिलेगा
    hospital kaha hai
    अस्पताल कहाँ है
    paas me hospital
    najdeeki aspatal
    clinic
    क्लिनिक
    aas paas clinic
    english bolne wala doctor
    हिंदी बोलने वाला डॉक्टर
    international hospital
    videshiyon ke liye hospital
    hospital me appointment kaise le
    अपॉइंटमेंट
    guahao 挂号
    yiyuan
    bukhar hai
    मुझे बुखार है
    bukhar aur khansi hai kisko dikhau
    सर्दी जुकाम
    khansi jukam
    bachche ko bukhar hai
    बच्चे को खाँसी है
    bachcho ka doctor
    बच्चों का डॉक्टर
    pet dard ho raha hai
    पेट में दर्द
    dast lage hain ulti
    दस्त और उल्टी
    daant me dard
    दाँत का डॉक्टर
    dentist
    aankh ka doctor
    chashma banwana hai
    skin doctor khujli
    चमड़ी का डॉक्टर
    lady doctor
    महिला डॉक्टर
    kamar dard
    sar dard ki dawai
    सिर दर्द
    tabiyat theek nahi hai
    तबीयत खराब है
    dawai ki dukan
    दवा की दुकान
    medical store raat ko khula
    pharmacy
    bp ki dawa kaha milegi
    sugar ki dawai
    blood test
    खून की जाँच
    checkup karwana hai
    health checkup
    pregnancy checkup
    प्रेगनेंसी जाँच
    ayurvedic ya chinese dawai
    acupuncture
    pair me moch aa gayi
    मोच
    dawakhana
    hosptial pass me
    swasthya kendra
    स्वास्थ्य केंद्र का पता
medical-insurance =
    मेडिकल इंश्योरेंस
    medical insurance
    health insurance
    हेल्थ इंश्योरेंस
    स्वास्थ्य बीमा
    swasthya bima
    yibao 医保
    yibao card
    medical insurance card
    hospital ka bill insurance se
    अस्पताल का बिल बीमा देगा क्या
    hospital ka paisa wapas kaise mile
    reimbursement
    रीइंबर्समेंट
    claim kaise kare hospital ka
    mediclaim
    मेडिक्लेम
    insurance claim
    student insurance
    छात्रों का बीमा
    bachche ka health insurance
    family ka medical insurance
    परिवार का बीमा
    naukri chhoot gayi medical insurance ka kya
    delivery ka kharcha insurance me
    ilaaj ka kharcha
    इलाज का खर्च कौन देगा
    daant ka ilaj insurance me hai
    private insurance
    travel insurance
    insurance me kya cover hota hai
    kya videshi yibao le sakte hain
    yibao ka balance
    insurence hospital
    indian insurance yaha chalega
    bima card kaam nahi kar raha hospital me
    health insurance kitne ka hai
social-insurance =
    सामाजिक बीमा
    social insurance
    social security
    shebao 社保
    shebao card
    सोशल सिक्योरिटी कार्ड
    social security card kaise banega
    pension
    पेंशन
    pension ka paisa wapas
    retirement ka paisa
    पेंशन का पैसा कैसे निकालें
    PF
    PF nikalna hai
    पीएफ
    provident fund
    gongjijin
    housing fund withdraw
    berozgari bhatta
    बेरोज़गारी भत्ता
    naukri chali gayi paisa milega kya
    kaam pe chot lagi kaun dega
    काम के दौरान चोट का मुआवज़ा
    company social insurance nahi bharti
    कंपनी शेबाओ नहीं भर रही
    salary se kitna katta hai
    तनख़्वाह से कितना कटता है
    china chhod raha hu shebao refund
    चीन छोड़ने पर शेबाओ का पैसा
    paanch bima
    five insurance wuxian yijin
    maternity leave ka paisa
    मातृत्व अवकाश
    kitne saal bharna padta hai pension ke liye
    12333
    social insurence
    india china social security agreement
    shebao record check karna hai
    ek mahine ka shebao missing
    kya videshi ko social insurance dena zaroori hai
vaccination =
    टीका
    teeka
    tika lagwana hai
    टीका लगवाना है
    bachche ka tika
    बच्चे का टीका
    bachche ko teeka kaha lagega
    tikakaran
    टीकाकरण
    vaccine
    वैक्सीन
    vaccination
    vaccine kaha lagti hai
    baby ki vaccine schedule
    टीके का कार्ड
    vaccination card
    hara vaccination book
    school ke liye vaccine certificate
    flu ka injection
    फ्लू का टीका
    hpv vaccine
    covid vaccine
    booster dose
    rabies ka injection
    kutte ne kaata injection kaha lagega
    कुत्ते ने काट लिया टीका
    billi ne kaat liya rabies
    hepatitis b
    polio drops
    पोलियो की दवा
    tetanus ka injection
    टिटनेस
    india ka vaccination record
    teeka free hai kya
    टीका मुफ़्त है
    vaccine appointment
    3 mahine ke baby ka kaun sa tika
    buzurgon ke liye pneumonia vaccine
    yimiao 疫苗
    vaccin bachcha
    vaksin
    second dose kab lagegi
    khasra ka tika
mental-health-support =
    मन उदास है
    mann udaas rehta hai
    bahut udaas hu
    depression
    डिप्रेशन
    depression ho gaya hai
    tension bahut hai
    टेंशन
    stress
    बहुत तनाव है
    tanav
    akela mehsoos karta hu
    अकेलापन
    akelapan lagta hai yaha
    बहुत अकेला महसूस होता है
    ghar ki yaad aati hai
    घर की बहुत याद आती है
    homesick
    kisi se baat karni hai dil ki
    मन की बात किसी से करनी है
    koi sunne wala nahi
    rona aata hai roz
    रोज़ रोना आता है
    ghabrahat hoti hai
    घबराहट
    anxiety
    panic attack aate hain
    neend nahi aati chinta se
    चिंता से नींद नहीं आती
    psychologist
    counsellor chahiye
    काउंसलर
    counselling
    manochikitsak
    मनोचिकित्सक
    psychiatrist
    mansik swasthya
    मानसिक स्वास्थ्य
    12356
    kuch karne ka mann nahi karta
    मन नहीं लगता यहाँ
    exam ka pressure bahut hai
    breakup ho gaya dukhi hu
    maa guzar gayi bahut dukh hai
    delivery ke baad udasi
    mera beta gumsum rehta hai
    बेटा चुप रहता है किसी से बात नहीं करता
    bachche ko school me bully karte hain udas hai
    sharab ki lat chhudani hai
    शराब छोड़ने में मदद
    game ki lat
    xinli zixun 心理
    dipression me hu
    social worker se baat
elderly-care =
    बुज़ुर्ग
    buzurg ki dekhbhal
    बुजुर्गों की देखभाल
    bujurgo ke liye madad
    maa budhi hain madad chahiye
    मेरी माँ बूढ़ी हैं देखभाल चाहिए
    budhe pitaji ke liye attendant
    old age home
    वृद्धाश्रम
    vriddhashram
    senior citizen
    सीनियर सिटीज़न
    buzurgo ki canteen
    बुज़ुर्गों के लिए खाना
    ghar par khana pahunchana buzurg
    tiffin buzurg ke liye
    nurse ghar par
    घर पर नर्स चाहिए
    dekhbhal karne wali
    केयरटेकर
    caretaker
    wheelchair
    व्हीलचेयर
    wheelchair kiraye pe
    viklang ke liye suvidha
    विकलांग सहायता
    divyang
    dadi ki dekhbhal
    दादाजी के लिए डे केयर
    bhoolne ki bimari wale ki dekhbhal
    main 75 saal ka hu akela rehta hu
    मैं अकेला रहता हूँ उम्र 78
    akele rehne wale buzurg padosi ko madad
    senior bus card
    बुज़ुर्ग कार्ड छूट
    dada dadi ke liye activity
    yanglao 养老
    laoren shitang
    saas sasur ki dekhbhal
    bathroom me handle lagwana buzurg ke liye
    nahlane me madad budhi maa
    retire ho gaya hu bazaar jane me madad chahiye
    hospital le jane ke liye dadi ke saath koi

## Children and language

school-enrolment =
    स्कूल
    school
    school admission
    स्कूल में दाख़िला
    dakhila
    bachche ka admission
    बच्चे का एडमिशन
    school me admission kaise hoga
    bete ka school me dakhila karwana hai
    बेटी के लिए स्कूल
    kaun sa school achha hai
    paas ka school
    international school
    इंटरनेशनल स्कूल
    international school ki fees
    indian school
    भारतीय स्कूल सीबीएसई
    cbse school hangzhou
    chinese school me videshi bachcha
    सरकारी स्कूल में विदेशी बच्चे
    public school
    nursery admission
    नर्सरी
    kindergarten
    किंडरगार्टन
    youeryuan 幼儿园
    kg admission
    creche
    बालवाड़ी
    play school
    pehli class ka admission
    पहली कक्षा
    school ke documents
    admission ki last date
    दाखिले की तारीख
    school district kaun sa hai
    school badalna hai
    स्कूल ट्रांसफर
    school bus
    school ki fees kitni hai
    tuition bachche ke liye
    ट्यूशन
    university admission
    scholarship
    छात्रवृत्ति
    xuexiao
    beta 6 saal ka hai school
    skool admision
    nanny chahiye bachche ke liye
    summer camp
    education bureau
language-class =
    चीनी सीखनी है
    chinese seekhna hai
    chini bhasha seekhni hai
    चीनी भाषा की क्लास
    chinese class
    mandarin class
    मंदारिन कोर्स
    mandarin seekhna
    free chinese class
    मुफ़्त चीनी क्लास
    chinese course
    chinese teacher
    चीनी टीचर चाहिए
    hanyu
    putonghua seekhni hai
    HSK
    hsk ki taiyari
    एचएसके परीक्षा
    shaam ko chinese class
    weekend class bhasha ki
    biwi ke liye chinese class
    बच्चों के लिए चीनी क्लास
    language exchange
    language partner
    bhasha ki class kaha hai
    भाषा सीखने की क्लास
    chinese bolna seekhna hai
    chinese practice karne ke liye koi
    english corner
    pinyin seekhna
    chinese likhna padhna
    calligraphy class
    chinese class kab hai
    chinese class ki fees
    class me naam likhwana hai chinese
    zhongwen ke 中文
    beginner chinese
    chaineez sikhna h
    mujhe chinese bilkul nahi aati kahan seekhu
    hindi class bachchon ke liye

## Daily life

driving-licence =
    ड्राइविंग लाइसेंस
    driving licence
    driving license kaise banega
    लाइसेंस
    licence
    indian licence china me chalega
    भारतीय लाइसेंस चलेगा क्या
    license badalwana hai
    लाइसेंस बदलवाना है
    international driving permit
    gaadi chala sakte hain kya china me
    क्या मैं यहाँ गाड़ी चला सकता हूँ
    driving test
    theory test english me
    driving school
    ड्राइविंग स्कूल
    gaadi seekhni hai
    गाड़ी सीखना
    licence renew
    licence kho gaya driving wala
    license expire ho gaya
    DL translate
    DL convert
    car kiraye par leni hai
    गाड़ी किराए पर
    car kharidni hai
    number plate gaadi ki
    chalan
    ट्रैफिक चालान
    speeding ka chalan bharna
    challan kaise bhare
    jiazhao 驾照
    jiashizheng
    cheguansuo
    temporary licence
    अस्थायी लाइसेंस
    motorcycle licence
    car insurance
    gaadi ka inspection
    drving lisence
    licence ke liye medical form
ebike-rules =
    ई-बाइक
    ebike
    ebike rules
    ई-बाइक के नियम
    electric scooter
    इलेक्ट्रिक स्कूटर
    scooty
    स्कूटी
    ebike charge kaha kare
    ई-बाइक कहाँ चार्ज करें
    charging point kaha hai
    चार्जिंग स्टेशन
    battery ghar me charge kar sakte hain
    lift me ebike le ja sakte hain
    लिफ्ट में ई-बाइक
    ebike ka number plate
    नंबर प्लेट
    ebike registration
    ई-बाइक रजिस्टर
    helmet
    हेलमेट ज़रूरी है क्या
    helmet ka fine
    ebike fine
    ebike police ne le li
    पुलिस ने स्कूटी उठा ली
    ebike parking
    स्कूटी कहाँ खड़ी करें
    ebike kharidni hai
    purani ebike bechni hai
    second hand ebike
    ebike pe kisi ko bitha sakte hain
    बच्चे को पीछे बिठा सकते हैं
    ebike speed limit
    ebike ke liye licence chahiye kya
    ebike chalane ki umar
    diandongche 电动车
    diandong che chongdian
    e bike insurance
    charging ka app
    ebyke niyam
    battery upar kamre me le jana
public-transport =
    मेट्रो
    metro
    metro kaise jaye
    मेट्रो से कैसे जाएँ
    metro station kaha hai
    metro ka kiraya
    aakhri metro kab
    आख़िरी मेट्रो
    bus
    बस
    kaun si bus jati hai
    बस स्टॉप
    bus ka time
    bus me paise kaise de
    बस का किराया
    bus card
    metro card
    मेट्रो कार्ड
    airport kaise jaye
    एयरपोर्ट जाना है
    airport bus
    taxi
    टैक्सी
    taxi kaise bulaye
    taxi wala samajh nahi raha
    didi kaise use kare
    didi app
    train ticket
    ट्रेन टिकट कैसे लें
    passport se train ticket
    railway station
    रेलवे स्टेशन
    hangzhou east station kaise
    gaotie 高铁
    high speed train
    12306
    cycle kiraye par
    पब्लिक साइकिल
    public cycle kaise le
    shared bike
    hellobike
    saikil scan
    flight
    auto ya cab
    ditie 地铁
    gongjiao
    west lake kaise jaye
    रास्ता बताइए
    shehar kaise jau
    student pass bus
    metro ka rasta
    ferry
    metro tikat
    yatayat
bank-account =
    बैंक खाता
    bank account
    bank khata kholna hai
    बैंक में खाता खोलना है
    account kaise khulega
    bank account open
    passport se bank account
    kaun sa bank videshiyon ke liye
    bank me kya kagaz chahiye
    बैंक के लिए दस्तावेज़
    bank card
    atm card
    एटीएम
    atm me card fas gaya
    एटीएम ने कार्ड निगल लिया
    card block ho gaya
    बैंक कार्ड ब्लॉक
    paise nikalne hain
    पैसे निकालना
    paise india bhejne hain
    घर पैसे कैसे भेजें
    ghar paisa bhejna
    money transfer india
    western union
    dollar badalna hai
    rupees to rmb
    रुपये बदलवाना
    currency exchange
    salary account
    bank account freeze ho gaya
    खाता फ्रीज़
    passport update bank me
    bank me naya passport
    bank me phone number badalna
    pin bhool gaya
    पिन भूल गया
    account band karna hai
    net banking
    bank ka app
    loan
    लोन
    credit card
    yinhang 银行
    yinhangka
    swift code
    bank acount kholwana
    icbc
    bank of china
    paise jama karne hain
sim-internet =
    सिम कार्ड
    sim card
    sim kaha milegi
    सिम कहाँ मिलेगा
    sim lena hai
    नया सिम
    mobile number chahiye
    मोबाइल नंबर
    chinese number
    phone number lena hai
    recharge
    रिचार्ज
    mobile recharge karna hai
    फोन रिचार्ज कैसे करें
    balance khatam
    data pack
    डेटा पैक
    data khatam ho gaya
    sasta plan
    sim band ho gaya
    सिम बंद हो गई
    sim kaam nahi kar rahi
    esim
    china mobile
    china unicom
    china telecom
    wifi lagwana hai
    वाईफाई लगवाना है
    ghar me internet lagwana
    घर में इंटरनेट कनेक्शन
    broadband
    ब्रॉडबैंड
    internet kitne ka hai
    net slow hai
    इंटरनेट धीमा है
    wifi password
    router
    vpn
    google nahi khulta
    whatsapp nahi chal raha
    व्हाट्सएप नहीं चलता
    otp nahi aa raha
    ओटीपी नहीं आ रहा
    verification code sms nahi aaya
    kuandai 宽带
    shouji ka
    roaming
    sim kard
    number band karwana hai
    passport badla sim me update
    tv channel hindi
mobile-payment =
    अलीपे
    alipay
    alipay kaise use kare
    wechat pay
    वीचैट पे
    wechat pay kaise chalu kare
    mobile payment
    मोबाइल से पेमेंट
    phone se paise kaise de
    फोन से पैसे देना
    card link alipay
    visa card wechat me jodna
    विदेशी कार्ड जोड़ना
    indian card alipay me chalega
    rupay card
    foreign card nahi chal raha
    card add nahi ho raha
    qr code payment
    क्यूआर कोड स्कैन
    scan karke paise
    payment fail
    पेमेंट फेल हो गया
    alipay nahi chal raha
    wechat pay block
    alipay verification
    real name verification
    अलीपे में पासपोर्ट वेरिफिकेशन
    alipay limit
    ek baar me kitna pay kar sakte hain
    wechat pay charge kitna lagta hai
    3 percent fee
    cash chalta hai kya
    नकद चलेगा
    credit card dukan me chalta hai
    upi jaisa
    paytm yaha chalta hai
    फोनपे
    hongbao
    red packet bhejna
    wechat account lock
    wechat register
    वीचैट लॉगिन
    zhifubao 支付宝
    weixin zhifu 微信支付
    alipe
    wechat me paise receive
    alipay me number badalna
    digital yuan
tax =
    टैक्स
    tax
    income tax
    इनकम टैक्स
    आयकर
    aaykar
    kitna tax dena hota hai
    कितना टैक्स लगेगा
    tax return
    tax return kaise bhare
    टैक्स रिटर्न भरना
    tax refund
    टैक्स रिफंड
    tax wapas milega kya
    tax office
    टैक्स ऑफिस
    tax app
    geshui 个税
    tax certificate
    टैक्स भरने का प्रमाण
    tax number
    183 din
    183 दिन का नियम
    tax resident
    double tax
    dono desh me tax
    दोहरा कर
    DTAA india china
    bonus par tax
    salary pe tax
    सैलरी से टैक्स कट रहा है
    tax chhoot
    rent allowance tax
    bachche ki fees tax deduction
    annual tax settlement
    saalana tax
    fapiao 发票
    fapiao kaise le
    tax bill invoice
    12366
    company ne zyada tax kaata
    freelance ka tax
    kar vibhag
    taxs return last date
customs-post =
    पार्सल
    parcel
    parcel india se aana hai
    भारत से पार्सल
    parcel customs me atka hai
    पार्सल कस्टम में फँसा है
    custom
    कस्टम ड्यूटी
    custom duty kitni
    customs duty
    courier
    कूरियर
    parcel bhejna hai ghar
    भारत सामान भेजना है
    india courier karna hai
    saaman ship karna
    kuaidi 快递
    kuaidi station
    kuaidi kaha se lu
    पार्सल कहाँ से उठाऊँ
    pickup code
    parcel nahi aaya
    पार्सल नहीं पहुँचा
    order kaha pahucha tracking
    tracking number
    post office
    डाकघर
    dak khana
    डाक टिकट
    chitthi bhejni hai
    चिट्ठी
    speed post
    ems
    dhl
    shunfeng
    fengchao locker
    locker se parcel
    dawai post se mangwana
    दवाई विदेश से मँगवाना
    masale parcel me mangwa sakte hain
    khana post se
    cash kitna la sakte hain airport
    gold lana customs
    sharab cigarette duty free
    taobao order
    pin code
    postal code kya hai
    mera address chinese me
    parcel wapas bhejna
    cainiao
    parsal
    12360
pet-registration =
    कुत्ता
    kutta
    kutte ka registration
    कुत्ते का रजिस्ट्रेशन
    dog registration
    dog licence
    कुत्ते का लाइसेंस
    kutta paal sakte hain
    कुत्ता पालना है
    puppy liya hai
    पिल्ला
    pet allowed hai kya
    पालतू जानवर
    paltu janwar
    billi
    बिल्ली पाल सकते हैं
    cat register karni hai
    kaun si nasl mana hai
    कौन सी नस्लें मना हैं
    bade kutte allowed
    ek ghar me kitne kutte
    dog fee
    kutte ki fees
    kutta ghumane ka time
    कुत्ता कब घुमा सकते हैं
    kutte ka patta
    lift me kutta
    kutte ka rabies certificate
    india se kutta lana
    कुत्ते को भारत ले जाना
    billi flight me
    vet
    janwaron ka doctor
    पशु चिकित्सक
    animal hospital
    billi beemar hai
    कुत्ता बीमार है
    dog adopt
    kutte par fine
    police kutta le gayi
    gouzheng 狗证
    chongwu
    pet hostel
    khargosh paal sakte hain
    tota
    kutta registr
    pet microchip
lost-and-found =
    चाबी खो गई
    chabi kho gayi
    meri chabi gum ho gayi
    बटुआ खो गया
    batua gir gaya
    purse kho gaya
    wallet kho gaya
    पर्स गिर गया
    phone kho gaya
    मेरा फ़ोन खो गया
    phone taxi me chhoot gaya
    टैक्सी में फोन छूट गया
    mobile gum
    bag bus me reh gaya
    बैग बस में छूट गया
    bag bhool gaya metro me
    chhata bhool gaya
    छाता
    chashma kho gaya
    चश्मा खो गया
    earphone airpods kho gaye
    anguthi kho gayi
    अँगूठी
    ghadi kho gayi
    घड़ी
    student card kho gaya
    bank card kahi gir gaya
    laptop chhoot gaya
    lift me samaan reh gaya
    लिफ्ट में सामान भूल गया
    bachche ki cycle nahi mil rahi
    billi kho gayi
    मेरी बिल्ली खो गई
    kutta kho gaya
    कुत्ता भाग गया
    mujhe chabi mili hai
    मुझे एक चाबी मिली
    wallet mila hai kisi ka
    पर्स मिला है
    phone mila hai kiska hai
    mila hua samaan kaha jama kare
    खोया सामान
    khoya paya
    खोया-पाया
    lost and found
    kisi ko meri chabi mili kya
    suitcase kho gaya station pe
    jacket park me chhoot gayi
    shiwu zhaoling 失物招领
    bag lost
    chaabi gum gyi
consumer-complaint =
    दुकानदार
    dukandar paise wapas nahi kar raha
    दुकानदार पैसे नहीं लौटा रहा
    refund
    रिफंड
    refund nahi mila
    रिफंड चाहिए
    paise wapas chahiye dukan se
    saaman wapas karna hai
    सामान वापस
    return karna hai product
    online order return
    taobao refund
    taobao wala refund nahi de raha
    kharab saman mila
    खराब सामान बेच दिया
    nakli product
    नकली सामान
    duplicate maal
    phone kharab nikla
    नया फोन खराब निकला
    warranty nahi de rahe
    वारंटी
    galat saman aaya
    gym band ho gaya paise nahi diye
    जिम बंद हो गया मेंबरशिप
    coaching class ka paisa wapas
    restaurant ne zyada bill liya
    होटल ने ज़्यादा पैसे लिए
    taxi wale ne zyada paise liye
    टैक्सी वाले ने ज़्यादा किराया लिया
    khane me keeda nikla
    खाने में कीड़ा
    expired saman becha
    एक्सपायरी सामान
    dukan ki shikayat
    दुकान की शिकायत करनी है
    grahak shikayat
    उपभोक्ता शिकायत
    consumer complaint
    consumer court
    12315
    7 din me return
    hotel booking refund
    flight ticket refund
    waimai order galat
    meituan order nahi aaya
    tuikuan 退款
    tousu
    dukandaar ne thaga
    mahanga becha
scam-report =
    धोखाधड़ी
    dhokhadhadi
    mere saath fraud hua
    मेरे साथ धोखा हुआ
    fraud
    scam
    scam ho gaya
    स्कैम
    thagi
    ठगी
    online thagi
    paise thag liye
    पैसे ठग लिए
    paise bhej diye ab block kar diya
    मैंने पैसे भेज दिए उसने ब्लॉक कर दिया
    fraud call
    fake call police ban ke
    पुलिस बनकर पैसे माँग रहा है
    custom officer ban ke call
    embassy ke naam se fake call
    digital arrest
    डिजिटल अरेस्ट
    otp de diya
    ओटीपी बता दिया
    otp maang raha hai
    verification code maanga
    account se paise kat gaye
    खाते से पैसे गायब
    card se paise nikal gaye
    link pe click kar diya
    अनजान लिंक
    phishing
    wechat hack ho gaya
    वीचैट हैक
    hacker paise maang raha hai
    lottery lagi hai bol raha
    लॉटरी जीतने का मैसेज
    job ke naam pe deposit
    नौकरी के नाम पर पैसे लिए
    nakli makan malik deposit le ke bhaga
    rent scam
    crypto me paise dube
    शेयर में निवेश का झाँसा
    online girlfriend paise maang rahi
    video se blackmail
    ब्लैकमेल कर रहा है
    photo viral karne ki dhamki
    96110
    zhapian 诈骗
    pianzi
    kya ye scam hai
    kya yeh call asli hai
    froud ho gaya
    agent ne paise kha liye
    loan app dhamki

## Community and self-governance

community-office =
    दफ़्तर
    office
    office kaha hai
    दफ्तर कहाँ है
    society office
    सोसाइटी का ऑफिस
    community office ka address
    office ka time
    ऑफिस कब खुलता है
    office kitne baje khulta hai
    office kab band hota hai
    आज खुला है क्या
    aaj khule ho
    saturday ko khula hai
    शनिवार को खुला रहता है
    lunch break
    office ka phone number
    आपका फोन नंबर
    aapka address kya hai
    juweihui 居委会
    juweihui kaha hai
    shequ 社区
    shequ ka number
    निवासी समिति
    residents committee
    mohalla samiti
    मोहल्ला समिति
    jiedao 街道
    subdistrict office
    उप-ज़िला कार्यालय
    hindi bolne wala staff hai
    कौन सी भाषा बोलते हैं दफ्तर में
    english bolne wala koi hai office me
    committee ka head kaun hai
    grid worker wanggeyuan
    committee kya karti hai
    समिति क्या करती है
    proof of residence letter chahiye
    पते का प्रमाण पत्र समिति से
    stamp lagwana hai community ka
    chhutti me office khula hai
    service centre
    building 8 kis community me aati hai
    meeting room wifi centre
    ofice timing
    email id office
    samudayik kendra
    सामुदायिक केंद्र
community-events =
    कार्यक्रम
    karyakram
    event
    events
    koi event hai kya
    इस हफ्ते कोई प्रोग्राम है
    is weekend kya hai
    इस वीकेंड क्या हो रहा है
    programme
    activity
    बच्चों के लिए एक्टिविटी
    bachcho ki activity
    family ke liye kuch
    tyohar
    त्योहार
    diwali
    दिवाली का कार्यक्रम
    holi celebration
    होली
    spring festival party
    chinese new year
    lantern festival
    dragon boat
    dumpling banana
    cooking class
    कुकिंग क्लास
    yoga
    योग क्लास
    tai chi
    dance
    cricket khelne wale
    क्रिकेट
    badminton
    football match
    table tennis
    dost banana hai
    दोस्त कैसे बनाऊँ यहाँ
    naye logo se milna
    लोगों से मिलना है
    indian community meetup
    movie night
    library
    पुस्तकालय
    event me naam likhwana hai
    प्रोग्राम में नाम लिखवाना
    event free hai kya
    bachche la sakte hain event me
    trip pe jana hai society ke saath
    huodong 活动
    next event kab
    event cancel hua kya
    prgram list
    mela
volunteer-signup =
    स्वयंसेवक
    swayamsevak
    volunteer
    वॉलंटियर
    volunteer banna hai
    वॉलंटियर बनना है
    volunteer kaise bane
    volunteering
    main madad karna chahta hu logo ki
    मैं लोगों की मदद करना चाहती हूँ
    seva karni hai
    सेवा करना चाहता हूँ
    samaj seva
    समाज सेवा
    hindi translate kar sakta hu dusro ke liye
    मैं दूसरों के लिए अनुवाद कर सकता हूँ
    interpreter volunteer
    bachcho ko padha sakta hu muft
    बच्चों को मुफ़्त पढ़ा सकता हूँ
    english sikha sakti hu
    yoga sikha sakta hu free me
    buzurgo ki seva volunteer
    safai abhiyan me hissa
    सफाई अभियान
    volunteer team join
    volunteer certificate
    volunteer hours
    weekend pe khali hu kuch accha karna hai
    daan
    दान करना है
    kapde daan
    kitab donate
    khoon daan
    रक्तदान
    zhiyuanzhe 志愿者
    yigong
    volentier
    volanteer
    kya videshi volunteer ban sakte hain
    doctor hu seva dena chahta hu
    retired teacher hu padhana chahta hu
    event me haath batana
suggestion =
    सुझाव
    sujhav
    mera ek sujhav hai
    मेरा एक सुझाव है
    suggestion
    suggestion dena hai
    idea hai
    एक आइडिया है
    sujhaav dena chahta hu
    feedback
    फीडबैक
    park me aur bench lagao
    पार्क में और बेंच लगाइए
    ped lagaye jaye
    पेड़ लगाने चाहिए
    bachcho ke liye jhoola hona chahiye
    खेल का मैदान बने तो अच्छा हो
    english me board lagao
    बोर्ड अंग्रेज़ी में भी हों
    hindi me notice bhi hona chahiye
    aur light lagni chahiye raste pe
    charging point badhaye jaye
    चार्जिंग पॉइंट और हों
    speed breaker banana chahiye
    स्पीड ब्रेकर
    zebra crossing chahiye
    gym khol dijiye
    swimming pool hona chahiye
    cycle stand banaiye
    aur parking honi chahiye
    sunday ko office khola jaye
    रविवार को दफ्तर खुला होना चाहिए
    aur events karaye
    veg dukan khol dein
    behtar kaise ho society
    सुधार के लिए सुझाव
    staff ki tareef
    स्टाफ बहुत अच्छा है तारीफ
    staff ki shikayat
    स्टाफ का व्यवहार ठीक नहीं
    bot me aur bhasha jodo
    ye chatbot aur accha ho sakta hai
    jianyi 建议
    sugestion box
    सुझाव पेटी
    meri salah
    prastav
    प्रस्ताव
public-consultation =
    वोट
    vote
    vote de sakta hu kya
    क्या विदेशी वोट दे सकते हैं
    voting
    मतदान
    chunav
    चुनाव समिति का
    committee ka election
    meeting kab hai residents ki
    निवासियों की बैठक
    baithak
    resident meeting me aa sakta hu
    राय
    meri rai
    raay deni hai
    अपनी राय देनी है
    parking plan par raay
    पार्किंग योजना पर मेरी राय
    survey
    सर्वे
    survey kaha hai
    sawaal patra questionnaire
    jan sunwai
    जनसुनवाई
    public hearing
    consultation
    jan paramarsh
    lift lagane ka vote purani building
    लिफ्ट लगाने पर वोट
    main is yojana ke khilaf hu
    मैं इस योजना के पक्ष में हूँ
    plan ka samarthan
    naye niyam par charcha
    नए नियमों पर चर्चा
    kya faisla hua parking ka
    क्या फैसला हुआ
    faisla kaun karta hai
    vote ka result
    meeting me bolna hai
    yishi 议事
    minyi
    signature campaign
    हस्ताक्षर अभियान
    budget committee ka
    poll
    dog rules ka poll
    faislo me hissa lena
    consultetion
    mat dena
legal-aid =
    वकील
    vakil
    vakil chahiye
    वकील चाहिए
    lawyer
    free lawyer
    मुफ़्त वकील
    kanooni salah
    कानूनी सलाह
    kanuni madad
    क़ानूनी मदद
    legal aid
    legal advice
    legal help
    salary nahi mili
    सैलरी नहीं मिली
    malik tankhwah nahi de raha
    कंपनी तनख़्वाह नहीं दे रही
    boss paise nahi de raha
    naukri se nikal diya
    नौकरी से निकाल दिया
    bina wajah nikala
    labour court
    श्रम विवाद
    company ne contract me dhokha kiya kanoon
    case karna hai
    केस करना है
    mukadma
    मुकदमा
    court
    कोर्ट का नोटिस आया
    court ka letter
    adalat
    notary
    नोटरी
    notary kaha hoti hai
    document attest
    apostille
    affidavit
    हलफ़नामा
    power of attorney
    vasiyat
    वसीयत
    bachche ki custody
    बच्चों की कस्टडी
    dost giraftar ho gaya
    दोस्त को पुलिस ने पकड़ लिया
    zamanat
    jamanat bail
    12348
    lvshi 律师
    falv yuanzhu
    gongzheng 公证
    mere adhikar kya hain
    lawer english
    advocate
    contract samajhna hai sign karne se pehle
religious-venues =
    मंदिर
    mandir
    mandir kaha hai
    मंदिर कहाँ है
    hindu temple
    पूजा
    puja karni hai
    पूजा कहाँ कर सकते हैं
    gurudwara
    गुरुद्वारा
    gurdwara sahib kaha
    masjid
    मस्जिद
    masjid kaha hai
    namaz kaha padhe
    नमाज़
    jumma ki namaz
    जुमे की नमाज़
    eid ki namaz
    ईद
    ramzan
    रमज़ान
    church
    चर्च
    church kaha hai
    गिरजाघर
    sunday ki prayer
    prayer
    प्रार्थना
    prarthana sabha
    buddhist temple
    बौद्ध मंदिर
    jain mandir
    जैन
    lingyin temple
    dharmik sthal
    धार्मिक स्थल
    iskcon
    satsang
    सत्संग ghar par
    ghar pe bhajan kirtan kar sakte hain
    भजन
    dharm prachar
    धर्म प्रचार कर सकते हैं क्या
    halal
    halal khana masjid ke paas
    jiaotang 教堂
    qingzhensi 清真寺
    diwali puja mandir me
    christmas mass
    mandeer
    bible study
    pandit ji

## Safety notices

typhoon-disaster =
    तूफ़ान
    toofan
    tufan aa raha hai
    तूफान आ रहा है
    typhoon
    टाइफून
    typhoon kab aayega
    typhoon me kya kare
    तूफान में क्या करें
    taifeng 台风
    aandhi
    आँधी
    chakrawat
    चक्रवात
    tez barish
    तेज़ बारिश
    bahut barish ho rahi hai
    बाढ़
    baadh
    baad aa gayi
    sadak par pani bhar gaya barish se
    सड़क पर पानी भर गया
    basement me barish ka pani
    red alert
    लाल चेतावनी
    orange warning
    नारंगी चेतावनी का मतलब
    yellow alert barish
    mausam ki chetavni
    मौसम की चेतावनी
    mausam kaisa rahega
    bhukamp
    भूकंप
    bhukamp me kya kare
    भूकंप के झटके
    earthquake
    shelter kaha hai
    आश्रय स्थल
    surakshit jagah kaha hai toofan me
    शेल्टर
    ghar khali karna padega kya baadh
    bijli kadak rahi hai
    बिजली गिरने का खतरा
    ole
    ओले
    barf
    बर्फ़बारी
    garmi ki lu
    लू
    heat wave
    thand bahut cold wave
    pradushan
    प्रदूषण aqi
    siren kyu baj raha hai
    सायरन
    school band hai toofan ki wajah se
    metro chalegi toofan me
    emergency kit
    disaster
    आपदा
    aapda
    tyfoon alert
    bhooskhalan

## Controls

greeting =
    नमस्ते
    namaste
    namaskar
    नमस्कार
    namste
    namastey ji
    प्रणाम
    pranam
    राम राम
    ram ram ji
    jai hind
    sat sri akal
    सत श्री अकाल
    हैलो
    हेलो
    hello ji
    hi ji
    hii bhai
    kaise ho
    कैसे हैं आप
    kaise hain aap
    aap kaise ho
    kya haal hai
    क्या हाल है
    kya haal chaal
    kya chal raha hai
    suno
    सुनिए
    suniye
    koi hai
    कोई है
    are bhai
    suprabhat
    सुप्रभात
    shubh sandhya
    good morning ji
    salaam bhai
    आदाब
    adaab
    assalam walekum ji
    helo sir ji
    nihao ji 你好
    naya padosi hu namaste
    hey dost
    jai shri krishna
    गुड मॉर्निंग
thanks =
    धन्यवाद
    dhanyavad
    dhanyawad
    dhanywad ji
    शुक्रिया
    shukriya
    shukria
    bahut shukriya
    बहुत बहुत धन्यवाद
    bahut dhanyavad
    thank you ji
    thanku ji
    thanks bhai
    thnx yaar
    थैंक यू
    थैंक्स
    meherbani
    मेहरबानी
    aabhar
    आभार
    aapka aabhari hu
    आपने बहुत मदद की
    bahut madad ki aapne
    madad ke liye dhanyavad
    मदद के लिए शुक्रिया
    bahut accha
    बहुत बढ़िया
    badhiya
    shabash
    kaam ho gaya
    काम हो गया शुक्रिया
    mil gaya jawab thanks
    bhagwan bhala kare
    भगवान आपका भला करे
    khush raho
    alvida
    अलविदा
    bye ji
    phir milenge
    फिर मिलेंगे
    shubh ratri
    शुभ रात्रि
    xiexie ji 谢谢
    bas itna hi tha thanks
    dhanyabad
help-menu =
    मेनू
    menu
    menu dikhao
    मेनू दिखाइए
    list dikhao
    सूची
    suchi
    vishay dikhaye
    विषय दिखाएँ
    services
    सेवाएँ
    kaun si service hai
    कौन कौन सी सेवाएँ हैं
    options
    विकल्प
    help
    हेल्प
    madad
    मदद
    madad chahiye
    मदद चाहिए
    meri madad karo
    मेरी सहायता कीजिए
    sahayata
    kya kya kar sakte ho
    आप क्या कर सकते हैं
    tum kya karte ho
    aap kisme madad kar sakte ho
    kya pooch sakta hu
    क्या पूछ सकता हूँ
    ek sawal hai
    एक सवाल पूछना है
    kuch poochna hai
    aap kaun ho
    आप कौन हैं
    kya aap robot hain
    robot ho kya
    ye kya hai
    यह क्या सेवा है
    kaise use kare
    इसका इस्तेमाल कैसे करें
    ye chat kaise kaam karti hai
    jankari
    जानकारी चाहिए
    jaankari
    info chahiye
    shuru se
    शुरू से
    aur kya kar sakte ho
    caidan 菜单
    samajh nahi aa raha kya puchu
    hellp me
talk-to-staff =
    स्टाफ़ से बात करें
    staff se baat
    staff se baat karni hai
    स्टाफ से बात करनी है
    kisi insaan se baat karni hai
    इंसान से बात करनी है
    insaan se baat karao
    aadmi se baat karwao
    असली आदमी से बात कराइए
    asli insan
    human
    agent
    एजेंट
    agent se baat
    operator
    ऑपरेटर
    customer care
    कस्टमर केयर
    customer care se baat karo
    customer support
    adhikari se baat karni hai
    अधिकारी से बात
    karmchari
    कर्मचारी से मिलना है
    kisi se baat karao please
    किसी से बात करा दीजिए
    kya main kisi se baat kar sakta hu
    kisi vyakti se sampark
    mujhe call karo
    मुझे फोन कीजिए
    call back chahiye
    koi mujhe phone kar sakta hai
    मुझे कॉल कर सकते हैं
    robot se baat nahi karni
    मशीन से बात नहीं करनी
    bot bekar hai insaan chahiye
    aap samajh nahi rahe kisi aur ko bulao
    तुम नहीं समझते किसी और को बुलाओ
    manager
    manager se baat
    मैनेजर को बुलाइए
    interpreter chahiye
    दुभाषिया चाहिए
    dubhashiya
    anuvadak chahiye
    मेरे लिए अनुवाद कर दे कोई
    form bharne me madad
    फॉर्म भरवाने में मदद चाहिए
    hindi bolne wale se baat karao
    rengong 人工
    kefu 客服
    mera sawal staff ko bhej do
    मेरा संदेश आगे भेज दीजिए
    staff ko message chhodna hai
    staf se bat karni h
change-language =
    भाषा बदलें
    bhasha badlo
    bhasha badalni hai
    भाषा बदलनी है
    dusri bhasha
    दूसरी भाषा
    language change
    language badlo
    language change karo
    लैंग्वेज चेंज
    bhasha
    भाषा
    koi aur bhasha
    कोई और भाषा चाहिए
    bhasha chuno
    भाषा चुनें
    kaun kaun si bhasha me baat kar sakte ho
    आप कौन सी भाषाएँ जानते हैं
    aur kaun si bhasha aati hai
    bhashaon ki list
    भाषाओं की सूची
    apni bhasha me likh sakta hu
    क्या मैं अपनी भाषा में लिख सकता हूँ
    meri bhasha me jawab do
    मेरी भाषा में जवाब दीजिए
    meri matribhasha
    मातृभाषा में बात करनी है
    ye bhasha nahi aati
    यह भाषा मुझे नहीं आती
    ye bhasha samajh nahi aati
    galat bhasha
    गलत भाषा में जवाब आ रहा है
    ye meri bhasha nahi hai
    bhasha setting
    yuyan 语言
    langauge badlo
    lang change kro
    anuvad karke batao is chat ka
    punjabi tamil bengali bhasha hai kya
cancel =
    रद्द करें
    रद्द
    radd karo
    radd kar do
    रद्द कर दीजिए
    cancel
    cancel karo
    कैंसिल
    cancel kar do
    कैंसिल करें
    cancel krdo
    मेरी रिक्वेस्ट रद्द करें
    request cancel karni hai
    band karo
    बंद करो
    ruk jao
    रुकिए
    roko
    रोक दो
    stop
    chhodo
    छोड़ो
    chhod do
    रहने दो
    rehne do
    rehne dijiye
    रहने दीजिए
    jaane do
    जाने दीजिए
    nahi chahiye ab
    अब नहीं चाहिए
    ab zaroorat nahi
    ज़रूरत नहीं है अब
    mann badal gaya
    मन बदल गया
    galti se bhej diya
    ग़लती से लिख दिया
    galat button dab gaya
    mat bhejo
    मत भेजिए
    aage nahi karna
    khatam karo
    wapas le lo meri request
    quxiao 取消
    suanle 算了
    kensil
    problem solve ho gayi cancel
    bas karo
case-status =
    स्थिति
    status
    meri request ka status
    मेरी रिक्वेस्ट का क्या हुआ
    meri request ka kya hua
    meri shikayat ka kya hua
    मेरी शिकायत का क्या हुआ
    complaint status
    शिकायत की स्थिति
    shikayat number
    mera case
    मेरा केस कहाँ तक पहुँचा
    case number A-17 ka status
    case A-17
    koi update
    कोई अपडेट है
    update do
    kya hua mere kaam ka
    kaam kab hoga
    काम कब होगा
    kab tak ho jayega
    कितना समय लगेगा मेरी रिक्वेस्ट में
    abhi tak jawab nahi aaya
    अभी तक कोई जवाब नहीं
    koi jawab nahi mila
    intezar kar raha hu
    इंतज़ार कर रहे हैं हम
    pichle hafte report kiya tha
    पिछले हफ़्ते शिकायत की थी
    maine pehle bhi bataya tha
    report mili kya
    क्या मेरी रिपोर्ट मिली
    ho gaya kya
    हो गया क्या मेरा काम
    meri requests dikhao
    मेरी रिक्वेस्ट दिखाएँ
    meri purani request
    ticket number
    token number status
    follow up
    jindu 进度
    stetus batao
    kisi ne dekha kya meri complaint
    case band ho gaya kya
privacy-data =
    मेरा डेटा
    mera data
    mera data delete karo
    मेरा डेटा मिटाएँ
    data delete
    डेटा डिलीट करो
    mera data hatao
    मेरा डेटा हटा दीजिए
    sab delete karo
    सब कुछ मिटा दो
    mere message delete karo
    मेरे मैसेज मिटा दो
    chat history delete
    चैट हिस्ट्री मिटाओ
    mera phone number hatao
    mera account delete
    data ki copy
    डेटा की एक कॉपी चाहिए
    mera data bhejo
    मेरा डेटा मुझे भेजिए
    data export
    data download karna hai
    mere bare me kya jaante ho
    मेरे बारे में क्या जानते हैं आप
    mere baare me kya save karte ho
    आप क्या सेव करते हैं
    meri chat save hoti hai kya
    privacy
    प्राइवेसी
    gopniyata
    गोपनीयता
    niji jankari
    निजी जानकारी
    kaun padhta hai mere message
    मेरे मैसेज कौन पढ़ता है
    data police ko dete ho kya
    क्या मकान मालिक को बताएँगे मेरा डेटा
    kya ye chat private hai
    यह चैट गुप्त है क्या
    kitne din data rakhte ho
    data safe hai kya
    bina naam ke baat kar sakta hu
    मुझे भूल जाओ
    mujhe bhool jao
    sahmati wapas leta hu
    सहमति वापस
    yinsi 隐私
    data dilit
    privecy policy
    jasoosi kar rahe ho kya
