### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    oui
    ouii
    ouais
    ouai
    oui oui
    wi
    ok
    okay
    d'accord
    daccord
    dac
    d acc
    dacc
    bien sûr
    bien sur
    exact
    exactement
    c'est ça
    c'est ca
    c'est juste
    c'est correct
    correct
    tout est juste
    tout est bon
    tout est correct
    oui c'est ça
    oui c'est ca
    oui c'est bon
    oui merci
    oui svp
    oui s'il vous plaît
    oui s'il vous plait
    oui je veux bien
    je veux bien
    volontiers
    vas-y
    allez-y
    parfait
    je confirme
    confirmer
    confirmé
    je suis d'accord
    tout à fait
    tout a fait
    absolument
    certainement
    évidemment
    evidemment
    affirmatif
    yes
    yep
fine =
    ok
    okay
    d'accord
    daccord
    dac
    bien
    très bien
    tres bien
    parfait
    super
    nickel
    compris
    bien compris
    j'ai compris
    entendu
    bien reçu
    bien recu
    je vois
    ça marche
    ca marche
    ça va
    ca va
no =
    non
    nn
    nan
    non non
    n
    nop
    non merci
    pas du tout
    pas vraiment
    surtout pas
    bien sûr que non
    bien sur que non
    c'est faux
    faux
    incorrect
    pas correct
    ce n'est pas correct
    c'est pas ça
    c'est pas ca
    ce n'est pas ça
    ce n'est pas ca
    pas ça
    pas ca
    pas d'accord
    je ne veux pas
    je veux pas
    jveux pas
    j'en ai pas
    je n'en ai pas
    négatif
    negatif
    no
back =
    retour
    retour en arrière
    retour en arriere
    en arrière
    en arriere
    revenir
    reviens
    revenez
    revenir en arrière
    revenir en arriere
    précédent
    precedent
    précédente
    precedente
    question précédente
    question precedente
    la question d'avant
    question d'avant
    étape précédente
    etape precedente
repeat =
    répéter
    repeter
    répète
    repete
    répétez
    repetez
    répétez svp
    repetez svp
    répétez s'il vous plaît
    repetez s'il vous plait
    pouvez-vous répéter
    pouvez vous repeter
    encore
    encore une fois
    pardon
    comment
    redites
    quelle était la question
    quelle etait la question
    c'était quoi la question
    c'etait quoi la question
skip =
    passer
    passe
    passez
    sauter
    sauter la question
    passer la question
    suivant
    suivante
    question suivante
    la suivante
    aucun
    aucune
    rien
    pas besoin
    pas nécessaire
    pas necessaire
    sans objet
correction =
    attendez
    attends
    pardon
    désolé
    desole
    désolée
    desolee
    non attendez
    non attends
    non pardon
    euh non
    je voulais dire
    je veux dire
    correction
    rectification
    en fait
    plutôt
    plutot
    erreur
    je me suis trompé
    je me suis trompée
    je me suis trompe
change =
    changer
    changez
    change
    changer le
    changer la
    changer l'
    changer mon
    changer ma
    changez le
    changez la
    modifier
    modifier le
    modifier la
    modifier mon
    modifier ma
    modifiez
    corriger
    corriger le
    corriger la
    corrigez
    corrigez le
    corrigez la
    mauvais
    mauvaise
    le mauvais
    la mauvaise

## Names of answers, as residents write them after "change the …"

slot-what =
    quoi
    problème
    probleme
    description
    chose
    objet
    panne
    sujet
slot-place =
    lieu
    endroit
    adresse
    l'adresse
    chambre
    pièce
    piece
    bâtiment
    batiment
    immeuble
    appartement
    l'appartement
    appart
    étage
slot-since =
    depuis
    depuis quand
    date
    heure
    jour
    moment
slot-when =
    quand
    date
    la date
    heure
    l'heure
    jour
    moment
slot-contact =
    téléphone
    telephone
    tél
    tel
    numéro
    numero
    numéro de téléphone
    numero de telephone
    portable
    mobile
    gsm
    contact

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    un
    une
    premier
    première
    premiere
    le premier
    la première
    la premiere
    1er
    1ère
    1ere
    numéro 1
number-2 =
    2
    deux
    deuxième
    deuxieme
    second
    seconde
    le deuxième
    la deuxième
    le deuxieme
    la deuxieme
    le second
    2e
    2ème
    2eme
    numéro 2
number-3 =
    3
    trois
    troisième
    troisieme
    le troisième
    la troisième
    le troisieme
    3e
    3ème
    3eme
    numéro 3
number-4 =
    4
    quatre
    quatrième
    quatrieme
    le quatrième
    la quatrième
    4e
    4ème
    4eme
number-5 =
    5
    cinq
    cinquième
    cinquieme
    le cinquième
    la cinquième
    5e
    5ème
    5eme
number-6 =
    6
    six
    sixième
    sixieme
    le sixième
    la sixième
    6e
    6ème
    6eme
number-7 =
    7
    sept
    septième
    septieme
    le septième
    la septième
    7e
    7ème
    7eme
number-8 =
    8
    huit
    huitième
    huitieme
    le huitième
    la huitième
    8e
    8ème
    8eme
number-9 =
    9
    neuf
    neuvième
    neuvieme
    le neuvième
    la neuvième
    9e
    9ème
    9eme

## Privacy

erase =
    supprimer
    supprimez
    supprime
    supprimer mes données
    supprimer mes donnees
    supprimer tout
    tout supprimer
    supprimez tout
    supprimez mes données
    supprimez mes donnees
    supprimer toutes mes données
    supprimer mes infos
    effacer
    effacez
    effacer mes données
    effacer mes donnees
    tout effacer
    effacez tout
    oubliez-moi
export =
    exporter
    exportez
    export
    exporter mes données
    exporter mes donnees
    copie de mes données
    copie de mes donnees
    copier mes données
    copier mes donnees
    envoyez-moi mes données
    envoyez moi mes donnees
    télécharger mes données
    telecharger mes donnees
    montrez-moi mes données
    montrez moi mes donnees
    voir mes données
    voir mes donnees

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    anglais
    l'anglais
    anglai
    english
language-zh-hans =
    chinois
    le chinois
    mandarin
    le mandarin
    chinois simplifié
    chinois simplifie
    putonghua
    中文
language-ar =
    arabe
    l'arabe
    arab
    العربية
language-es =
    espagnol
    l'espagnol
    espagnole
    castillan
    español
language-ko =
    coréen
    le coréen
    coreen
    koreen
    한국어
language-ja =
    japonais
    le japonais
    japonai
    日本語
language-ru =
    russe
    le russe
    русский
language-fr =
    français
    le français
    francais
    le francais
    françai
    fr
    french
    langue française
    langue francaise
language-th =
    thaï
    le thaï
    thai
    thaïlandais
    thailandais
    ไทย
language-vi =
    vietnamien
    le vietnamien
    vietnamienne
    tiếng việt
language-ur =
    ourdou
    l'ourdou
    urdu
    ourdu
    اردو
language-hi =
    hindi
    le hindi
    l'hindi
    indi
    हिन्दी
language-id =
    indonésien
    l'indonésien
    indonesien
    bahasa
    bahasa indonesia
language-de =
    allemand
    l'allemand
    alemand
    deutsch
language-fa =
    persan
    le persan
    farsi
    iranien
    فارسی
language-pt =
    portugais
    le portugais
    portugai
    português
language-request =
    s'il vous plaît
    s'il vous plait
    s il vous plait
    sil vous plait
    s'il te plaît
    s'il te plait
    svp
    stp
    merci
    bonjour
    salut
    en
    dans
    pouvez
    peux
    pouvons
    peut
    pourriez
    est-ce
    que
    qu'on
    vous
    tu
    on
    nous
    je
    moi
    me
    parlez
    parler
    parle
    écrivez
    ecrivez
    écrire
    ecrire
    écris
    ecris
    répondez
    repondez
    répondre
    repondre
    réponds
    reponds
    passer
    passez
    passe
    mettez
    mettre
    mets
    changer
    changez
    change
    utiliser
    utilisez
    langue
    la
    le
    veux
    voudrais
    voulez
    aimerais
    préfère
    prefere
    préférerais
    continuer
    continuez
    continuons
    plutôt
    plutot
    maintenant
    seulement
    uniquement
    juste
    aussi
    avec
    à
    a
    il
    faut

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    g envi de mourir / envi de mourir / envie d'mourir / pense à en finir / pense a en finir / penser à en finir / penser a en finir / souvent à en finir / souvent a en finir / pense à mourir
    pense a mourir
    si je mourais / si j'étais mort / si j'etais mort / si j'étais morte / si j'etais morte / si je disparaissais / quand je serai mort / quand je serai morte
    tout s'arrête / tout s'arrete + définitivement / definitivement / pour toujours / plus la force / veux que
    doliprane / paracétamol / paracetamol / xanax / lexomil / valium / cachets / médicaments / medicaments / somnifères / somniferes + mourir / exprès / expres / en finir / toute la boîte / toute la boite / une boîte / une boite / plaquette
    dernier message / dernier mot + adieu / vie / vivre / mourir / pardon
    suis encore fait du mal / suis fait du mal exprès / suis fait du mal expres / me suis coupé exprès / me suis coupe expres / me suis coupée exprès / me suis coupee expres / me suis encore coupé* / me suis encore coupe*
    vais sauter / veux sauter / va sauter / veut sauter
    suicid* / me suicid* / se suicid* / le suicid* / pensées suicid* / pensees suicid*
    suisid* / suicdid* / sucide
    me tuer + veux / vais / envie / voudrais / pense / peux / jveux / jvais / vai / besoin
    veux me tuer / vais me tuer / envie de me tuer / se tuer lui même / se tuer lui meme / me donner la mort / se donner la mort
    se tuer + veut / va / dit / essay* / menace / envie / parle
    se tue + lui / elle / toit / pont
    veux mourir / veut mourir / jveux mourir / voudrais mourir / voudrait mourir / vais mourir ce soir
    envie de mourir / envie de crever / veux crever / jveux crever / préfère mourir / prefere mourir / mieux mort / mieux morte
    mourir + plus envie de vivre / j'en peux plus / plus la force / adieu
    veux plus vivre / jveux plus vivre / veut plus vivre / plus envie de vivre / envie de plus vivre / pas envie de vivre
    peux plus vivre / marre de vivre / fatigué de vivre / fatigue de vivre / fatiguée de vivre / fatiguee de vivre / n'en peux plus de vivre / plus la force de vivre
    voudrais ne plus exister / veux plus exister / veux plus être là / veux plus etre la / plus être de ce monde / plus etre de ce monde / ne plus me réveiller / ne plus me reveiller / plus me réveiller / plus me reveiller
    en finir + vie / tout / veux / vais / envie / voudrais / veut
    veux en finir / vais en finir / envie d'en finir / veut en finir
    fin à mes jours / fin a mes jours / fin à ses jours / fin a ses jours / fin à ma vie / fin a ma vie / fin à sa vie / fin a sa vie / m'ôter la vie / m'oter la vie
    s'ôter la vie / s'oter la vie / ôter la vie / oter la vie / enlever la vie
    raison de vivre + plus / aucune / pas / sans
    vie + vaut pas la peine / vaut plus la peine / plus de sens / vaut plus rien / sert à rien / sert a rien / sert plus à rien / sert plus a rien
    mieux sans moi / serait mieux sans moi / personne ne me regrettera / manquerai à personne / manquerai a personne / manquerais à personne / manquerais a personne
    disparaître pour toujours / disparaitre pour toujours / disparaître à jamais / disparaitre a jamais
    partir pour toujours / quitter ce monde / partir de ce monde
    me faire du mal / me fais du mal / se faire du mal / se fait du mal / fait du mal à elle même / fait du mal a elle meme / fait du mal à lui même / fait du mal a lui meme
    scarifi* / me scarifi* / se scarifi* / automutil* / s'automutil* / m'automutil* / l'automutil* / d'automutil* / auto mutil*
    ouvrir les veines / ouvert les veines / couper les veines / coupé les veines / coupe les veines / tailler les veines / taillé les veines / taille les veines / tranché les veines / tranche les veines
    trancher les veines
    me coupe + exprès / expres / bras / poignets / veines
    avalé / avale / pris / prend / prends / avaler / prendre / boire / bu + tous mes / toute la boîte / toute la boite / toute une boîte / toute une boite / tous ses / toutes mes / plein de / trop de + médicament* / medicament* / cachet* / pilule* / comprimé* / comprime* / somnifère* / somnifere* / boîte / boite / antidépresseur* / antidepresseur*
    somnifère* / somnifere* / médocs / medocs / cachets + exprès / expres / mourir / finir
    sauter / jeter / balancer / saute + toit / pont / balcon / fenêtre / fenetre / vide / étage / etage / immeuble + veux / veut / vais / va / envie / voudrais / menace / essaie / sur le point / quelqu'un
    sauter du toit / sauter du pont / sauter du balcon / sauter par la fenêtre / sauter par la fenetre / sauter dans le vide / jeter par la fenêtre / jeter par la fenetre / jeter du pont / jeter sous le métro
    jeter sous le metro / jeter sous le train / jeter du toit / jeter du balcon / jeter dans le vide
    bord du toit / bord du vide / rebord de la fenêtre / rebord de la fenetre / rebord du toit / debout sur le toit / debout sur le pont
    sur le pont + sauter / saute / mourir
    me pendre / se pendre / m'est pendu* / s'est pendu* / corde au cou
    me foutre en l'air / se foutre en l'air / me flinguer / se flinguer / me buter / se buter / me fumer la tête / me fumer la tete
    tirer une balle + tête / tete / me
    lettre d'adieu / message d'adieu / mot d'adieu / adieu à tous / adieu a tous / adieu tout le monde / adieu le monde
    overdose + exprès / expres / volontaire
    3114
emergency-gas-leak =
    sen le gaz / sen le gas / san le gaz / sens bizarre le gaz
    gazinière / gaziniere / cuisinière / cuisiniere / plaque à gaz / plaque a gaz + ouverte / ouvert / sans flamme / éteinte / eteinte + nuit / toute / oublié* / oublie* / sans flamme / sent / partout
    gazz / gaaz + aide / vite / fuite
    fuite / fuites / fuitte / fuit / fuient / fuie / fui + gaz / gas / gazz / du gaz
    odeur* / l'odeur / une odeur + gaz / gas / gazz
    sent / sens / sentons / senti / sentez / sentais / sentait / pue / puent / empeste + le gaz / le gas / gaz / gas / gazz / au gaz
    sentir le gaz / du gaz partout / plein de gaz / rempli de gaz / gaz partout
    gaz + siffl* / échapp* / echapp* / s'échapp* / s'echapp* / m'échapp* / m'echapp* / vertige* / étourdi* / etourdi* / tête qui tourne / tete qui tourne / tête tourne / tete tourne / nausée* / nausee* / maux de tête / maux de tete / mal à la tête / mal a la tete / mal de tête / mal de tete / percé* / perce* / arraché* / arrache* / détaché* / detache* / explos*
    gaz / du gaz + au secours / danger / vite / évacuer / evacuer
    robinet / tuyau / flexible / conduite / vanne / bouteille / bonbonne / bombonne / compteur / canalisation + gaz / de gaz + cassé* / casse* / percé* / perce* / fuit / fuite / siffle / ouvert toute / ferme plus / ferme pas / détaché* / detache* / arrach* / s'arrach* / m'arrach* / coup de pelle
    gaz ouvert / gaz allumé sans flamme / gaz allume sans flamme / gaz resté ouvert / gaz reste ouvert / gaz est resté ouvert / gaz est reste ouvert / oublié le gaz / oublie le gaz / laissé le gaz ouvert
    laisse le gaz ouvert / gaz toute la nuit
    alarme / l'alarme / d'alarme / détecteur* / detecteur* / capteur / avertisseur / l'avertisseur / d'avertisseur + gaz / de gaz / monoxyde + sonne / sonner / bip* / hurle / retenti* / déclench* / declench* / s'déclench* / s'declench* / m'déclench* / m'declench* / alerte
    monoxyde / monoxide / monoxyd / intoxication au co / intoxiqué au gaz / intoxique au gaz
    intoxiqu* / s'intoxiqu* / m'intoxiqu* / intoxication / l'intoxication / d'intoxication + gaz / chauffe eau / chauffage / poêle / poele / chaudière / chaudiere / brasero
    œuf pourri / oeuf pourri / l'œuf pourri / l'oeuf pourri / d'œuf pourri / d'oeuf pourri / œufs pourris / oeufs pourris / l'œufs pourris / l'oeufs pourris
    d'œufs pourris / d'oeufs pourris / œuf pourris / oeuf pourris
    gaz qui fuit / gaz fuit / gaz sort / gaz s'échappe / gaz s'echappe / gaz qui s'échappe / gaz qui s'echappe / gaz qui sort / urgence gaz / gaz urgence
    gaz gaz
    gaz / gas + aidez / aide moi / svp vite
    meiqi / tianranqi / ranqi / 燃气 / 煤气 / 天然气 + fuite / odeur / sent / fuit / leak
    漏气 / 煤气泄漏 / 燃气泄漏
emergency-fire =
    au feux
    pompiers / pompier + vite / appelez / appeler / appelle / envoyez / besoin / faut / urgent / urgence / secours / aidez / au secours
    feu au sixième / feu au sixieme / feu au cinquième / feu au cinquieme / feu au troisième / feu au troisieme / feu au quatrième / feu au quatrieme / feu à l'étage / feu a l'etage
    feu au sous sol / feu au garage / feu au parking / feu au 1* / feu au 2* / feu au 3* / feu au 4* / feu au 5* / feu au 6* / feu au 7*
    feu au 8* / feu au 9* / feu à la maison / feu a la maison / feu à la cuisine / feu a la cuisine / feu à la cave / feu a la cave
    le feu / au feu / en feu / un feu / du feu / y a feu / ya feu / feuu / feuuu / aufeu
    au feuu / gros feu / départ de feu / depart de feu / feu feu / feu vite / feu aidez / feu help / feu urgent / feu svp
    feu cuisine / feu appartement / feu appart / feu immeuble / feu bâtiment / feu batiment / feu chez moi / feu dans ma / feu dans mon / feu dans notre
    feu dans l'immeuble / feu dans l'appart / prise feu / 119 feu / feu 119 / 18 feu
    feu + pompier* / fumée / fumee / flamme* / brûl* / brul* / incendie / l'incendie / d'incendie
    incendie / l'incendie / d'incendie / incendies / l'incendies / d'incendies / incendi / l'incendi / d'incendi / incandie
    l'incandie / d'incandie / insendie / l'insendie / d'insendie / insandie / l'insandie / d'insandie / inscendie / l'inscendie
    d'inscendie
    en flamme / en flammes / des flammes / les flammes / flammes / grosses flammes
    prend feu / pris feu / prit feu / mis le feu / met le feu / met feu / foutu le feu
    brûle / brule / brulle / brûlent / brulent / en train de brûler / en train de bruler / cramer / crame / crament
    flambe / flambent / embrase / l'embrase / d'embrase / s'embrase / en feu
    fumée / fumee / fumées / fumees + plein / pleine / partout / beaucoup / trop / noire / épaisse / epaisse / escalier* / l'escalier* / d'escalier* / couloir* / cuisine / fenêtre* / fenetre* / porte / palier / sort / cave / parking / immeuble / l'immeuble / d'immeuble / appart* / l'appart* / d'appart* / chambre / voisin* / étage / etage / l'étage / l'etage / d'étage / d'etage / sortir / respirer / étouff* / etouff* / secours / aidez / envahi* / rempli* / électrique / electrique / tableau / prise
    de la fumée / de la fumee / fumée noire / fumee noire / fumée épaisse / fumee epaisse / grosse fumée / grosse fumee / plein de fumée / plein de fumee
    pleine de fumée / pleine de fumee / trop de fumée / trop de fumee / fumée partout / fumee partout / dans la fumée / dans la fumee
    alarme / l'alarme / d'alarme / sirène / sirene / détecteur* / detecteur* + incendie / l'incendie / d'incendie / fumée / fumee + sonne / sonner / sonné / hurle / retenti* / déclench* / declench* / s'déclench* / s'declench* / m'déclench* / m'declench* / vois / étage / etage
    étincelle* / etincelle* / court circuit / court jus + fumée / fumee / feu / flamme* / brûlé / brule / prise / tableau
    odeur de brûlé / odeur de brule / sent le brûlé / sent le brule / odeur brulée / odeur brulee / sent le cramé / sent le crame / odeur de fumée / odeur de fumee / sent la fumée / sent la fumee / odeur de cramé / odeur de crame + fort / forte / immeuble / l'immeuble / d'immeuble / couloir / escalier* / l'escalier* / d'escalier* / partout / prise / électrique / electrique / fumée / fumee / voisin* / tableau / chez
    explosion* / l'explosion* / d'explosion* / grosse explosion
    a explosé / a explose / ont explosé / ont explose / vient d'exploser / fait exploser / est en train d'exploser / va exploser
    appelez le 18 / appeler le 18 / appelle le 18 / composer le 18 / composez le 18 / faites le 18 / faire le 18 / le 18 vite / appelez le 119 / appeler le 119
    appelle le 119 / faites le 119 / composez le 119
    118 / 180 / 198 / 100 + pompier* / feu / incendie
    18 pompier* / pompier 18 / 119 pompier* / pompiers 119 / pompiers 18 / sapeurs pompiers vite
    brûlé vif / brule vif / brûlés vifs / brules vifs / piégés par le feu / pieges par le feu / bloqués par le feu / bloques par le feu / coincés par le feu / coinces par le feu
    batterie + gonfle + fume / fumée / fumee
    着火 / 火灾 / 起火 / 救火 / huozai / zhaohuo
emergency-medical =
    j'étouff* / j'etouff* / j'asphyxi* / j'accouche / j'suffoqu*
    bébé / bebe / nourrisson + tombé / tombée / tombe / tombee / chute + table / lit / bras / tête / tete / poussette
    cassé la hanche / casse la hanche / cassé la jambe / casse la jambe / cassé le bras / casse le bras / cassé le col du fémur / casse le col du femur / cassé la cheville / casse la cheville + tombé* / tombe* / chute
    bébé / bebe / enfant / fils / fille / nourrisson + tout bleu / toute bleue / devient bleu / lèvres bleues / levres bleues / est bleu
    drogue / héroïne / heroine / cocaïne / cocaine / alcool / bu trop / trop bu + répond plus / repond plus / répond pas / repond pas / inconscien* / réveille / reveille / tombé* / tombe* / vomit
    la tête qui tourne / la tete qui tourne + tombé* / tombe* / poitrine
    perdu les eaux / perdu ses eaux / perd les eaux / poche des eaux
    contractions + minutes / hôpital / hopital / l'hôpital / l'hopital / d'hôpital / d'hopital / enceinte / bébé / bebe / toutes les / femme
    morsure de serpent / mordu par un serpent / mordue par un serpent
    plus de pouls / pas de pouls / aucun pouls
    se réveille plus / se reveille plus / se réveille pas / se reveille pas / réveille plus / reveille plus
    ambulance* / l'ambulance* / d'ambulance* / ambulence* / l'ambulence* / d'ambulence* / anbulance* / l'anbulance* / d'anbulance* / embulance*
    l'embulance* / d'embulance* / ambulanse / l'ambulanse / d'ambulanse / ambullance / l'ambullance / d'ambullance
    samu / le samu / smur
    urgence médicale / urgence medicale / urgences médicales / urgences medicales / urgence vitale / urgence medical / médecin d'urgence / medecin d'urgence / docteur d'urgence / médecin en urgence
    medecin en urgence / docteur en urgence / besoin d'un médecin vite / besoin d'un medecin vite / médecin vite / medecin vite / docteur vite
    appelez le 15 / appeler le 15 / appelle le 15 / composer le 15 / composez le 15 / faites le 15 / faire le 15 / appelez le 120 / appeler le 120 / appelle le 120
    faites le 120 / composez le 120 / appelez le 144 / appeler le 144 / appelez le 185 / appelez les secours / appeler les secours / appelle les secours / appelez des secours
    crise cardiaque / crises cardiaques / crise du cœur / crise du coeur / crise de cœur / crise de coeur / attaque cardiaque / attaque au cœur / attaque au coeur / arrêt cardiaque
    arret cardiaque / arrêt du cœur / arret du coeur / infarctus / l'infarctus / d'infarctus / infractus / crise cardiac* / cœur s'est arrêté / coeur s'est arrete
    cœur ne bat plus / coeur ne bat plus / cœur bat plus / coeur bat plus
    avc / un avc / l'avc / d'avc / accident vasculaire / attaque cérébrale / attaque cerebrale / bouche de travers / visage paralysé / visage paralyse
    bouche tordue / visage de travers / moitié du visage / moitie du visage / parle plus bizarre / n'arrive plus à parler / n'arrive plus a parler / paralysé d'un coup / paralyse d'un coup
    poitrine / la poitrine / poitrinne + mal / douleur* / serre / oppress* / opress* / s'oppress* / m'oppress* / brûle / brule / pression / poids / pique
    douleur thoracique / douleurs thoraciques / douleur au cœur / douleur au coeur / bras gauche + douleur / mal / engourdi / poitrine
    respire plus / respire pas / respire mal / respire très mal / respire tres mal / respirent plus / respire difficilement / ne respire / plus respirer / pas respirer
    mal à respirer / mal a respirer / a respirer / à respirer / peine à respirer / peine a respirer / arrête de respirer / arrete de respirer / arrêté de respirer / respirer plus
    difficultés respiratoires / difficultes respiratoires / difficulté à respirer / difficulte a respirer / détresse respiratoire / detresse respiratoire / manque d'air / à bout de souffle / a bout de souffle / arrive plus à respirer
    arrive plus a respirer
    étouff* / etouff* / s'étouff* / s'etouff* / m'étouff* / m'etouff* / l'étouff* / l'etouff* / d'étouff* / d'etouff*
    étrangle avec / etrangle avec / s'étrangle / s'etrangle / suffoqu* / asphyxi* / s'asphyxi* / m'asphyxi* / l'asphyxi* / d'asphyxi*
    avalé de travers / avale de travers
    inconscien* / l'inconscien* / d'inconscien* / sans connaissance / perdu connaissance / perd connaissance / perdre connaissance / perte de connaissance / perdu conscience
    évanou* / evanou* / s'évanou* / s'evanou* / m'évanou* / m'evanou* / vanoui / syncope / dans les pommes / coma
    l'coma / d'coma
    malaise / un malaise / gros malaise / malaise vagal
    se réveille plus / se reveille plus / se réveille pas / se reveille pas / réveille plus / reveille plus / réveille pas / reveille pas / réagit plus / reagit plus / réagit pas / reagit pas / réponds plus / reponds plus + inconscien* / répond plus / repond plus + terre / sol / bouge / tombé* / tombe*
    bouge plus / bouge pas / ne bouge + tombé* / tombe* / terre / sol / lit / escalier* / l'escalier* / d'escalier* / grand mère / grand mere / grand père / grand pere / mamie / papi / papy / mère / mere / père / pere / fils / fille / mari / femme / ami* / homme / dame / monsieur / bébé / bebe
    effondré* / effondre* / s'effondr* / s'est effondré* / s'est effondre* / s'est écroul* / s'est ecroul* / s'écroul* / s'ecroul* / écroulé* / ecroule* + homme / femme / mari / ami* / père / pere / mère / mere / terre / sol / rue / il / elle / quelqu'un / dame / monsieur / livreur / collègue / collegue
    allongé* / allonge* / gît / git / étendu* / etendu* / par terre / inanimé* / inanime* + répond pas / repond pas / répond plus / repond plus / inanimé* / inanime* / bouge / sang / réveille / reveille / vieux monsieur / vieille dame / homme / dame + terre / sol / rue / trottoir / inanimé* / inanime* / répond* / repond*
    inanimé* / inanime* / sans vie / mourant* / entrain de mourir / en train de mourir / va mourir / vais mourir / est en train de partir / ne tiendra pas
    saign* / sang / du sang + beaucoup / énormément / enormement / plein / partout / arrête pas / arrete pas / arrête plus / arrete plus / s'arrête pas / s'arrete pas / s'arrête plus / s'arrete plus / arretepas / fort / profond* / tête / tete / la tête / la tete / perd / perdu / vomit / vomi / crache / enceinte / grave* / mare
    saigne / saignement* / saignent + abond* / grave* / tête / tete / arrête* / arrete* / s'arrête* / s'arrete* / beaucoup / enceinte / profond*
    hémorragi* / hemorragi* / l'hémorragi* / l'hemorragi* / d'hémorragi* / d'hemorragi* / hémoragi* / hemoragi* / l'hémoragi* / l'hemoragi*
    d'hémoragi* / d'hemoragi* / vomit du sang / crache du sang / perd beaucoup de sang / perd du sang / vidé de son sang / vide de son sang
    overdose / l'overdose / d'overdose / surdose / od d'héro / od d'hero / coma éthylique / coma ethylique
    empoisonn* / s'est empoisonn* / l'empoisonn* / d'empoisonn* / s'empoisonn* / m'empoisonn* / intoxication + vomit / grave / enfant / tient plus / alimentaire grave
    avalé / avale / bu / ingéré / ingere / mangé / mange + javel / eau de javel / l'eau de javel / d'eau de javel / détergent / detergent / produit / pile / pile bouton / médicament* / medicament* / pilule* / cachet* / comprimé* / comprime* / poison / mort aux rats / déboucheur / deboucheur / lessive / acide / antigel / pièce / piece / aimant + enfant / fils / fille / bébé / bebe / petit / petite / gosse / mari / femme / mère / mere / père / pere / il / elle / mon / ma / quelqu'un / j'ai
    mort aux rats + avalé / avale / mangé / mange / bu
    convuls* / convultion* / crise d'épilepsie / crise d'epilepsie / crise épilep* / crise epilep* / épilep* / epilep* + crise / tremble / convuls* / fait
    crise d'asthme / asthme + crise / ventoline / inhalateur / respir* / grave
    électrocut* / electrocut* / s'est électrocut* / s'est electrocut* / s'électrocut* / s'electrocut* / l'électrocut* / l'electrocut* / d'électrocut* / d'electrocut*
    m'électrocut* / m'electrocut* / décharge électrique / decharge electrique / pris le courant / choc électrique / choc electrique / coup de jus violent / foudroyé* / foudroye*
    se noie / noyé* / noye* / noyade / l'noyé / l'noye / d'noyé / d'noye / en train de se noyer / se noyer
    se noient
    accouche / accouchement + en cours / commence / imminent / taxi / vite / maintenant
    ma femme accouche / elle accouche / va accoucher / vais accoucher / en train d'accoucher / accouche + vite / là / la / maintenant / tout de suite / voiture / taxi / ambulance
    perdu les eaux / perd les eaux / perdu ses eaux / poche des eaux / rupture des eaux / contractions / bébé arrive / bebe arrive / bébé sort / bebe sort / travail a commencé / travail a commence + bébé / bebe / femme / enceinte
    enceinte + saigne* / sang / chute / tombée / tombee / contractions / grosse douleur / très mal / tres mal
    fausse couche + saigne* / sang / douleur*
    allergi* / l'allergi* / d'allergi* + gonfl* / gorge / respir* / visage / grave / choc / langue gonfle
    choc allergique / choc anaphylactique / anaphyla* / œdème de quincke / oedeme de quincke / gorge se ferme / gorge gonfle / gorge qui se ferme / gorge qui gonfle
    fracture ouverte / os qui sort / voit l'os / os sort / jambe cassée / jambe cassee / bras cassé / bras casse / jambe arrachée / jambe arrachee
    doigt coupé / doigt coupe / doigt arraché / doigt arrache / doigt sectionné / doigt sectionne / main coupée / main coupee / coupé le doigt / coupe le doigt
    coupé la main / coupe la main / coupé un doigt / coupe un doigt / sectionné* / sectionne*
    tombé* / tombe* / chute / chuté + balcon / fenêtre / fenetre / échelle / echelle / toit / étage / etage / troisième / troisieme / sur la tête / sur la tete / de haut + fils / fille / enfant / homme / femme / ouvrier / quelqu'un / bébé / bebe / il / elle / ami* / grave / petit / petite
    tombé* / tombe* / chute / chuté + tête / tete / escalier* / l'escalier* / d'escalier* + saigne* / sang / inconscien* / cogné / cogne / bouge / grave / blessé* / blesse* / réveille / reveille
    brûlure grave / brulure grave / grave brûlure / grave brulure / brûlures graves / brulures graves / gravement brûlé* / gravement brule* / ébouillant* / ebouillant* / s'est ébouillant* / s'est ebouillant* / huile bouillante / eau bouillante + brûl* / brul* / renvers* / enfant / bébé / bebe / versé* / verse* / peau / ébouillant* / ebouillant*
    gravement blessé* / gravement blesse* / blessé grave / blesse grave / blessée grave / blessee grave / blessés graves / blesses graves / blessé gravement / blesse gravement
    grièvement / grievement / blessures graves
    morsure de serpent / mordu par un serpent / mordue par un serpent / serpent + mordu* / piqué* / pique*
    piqûre / piqure / piqué* / pique* + guêpe* / guepe* / abeille* / frelon* + gonfl* / respir* / gorge / malaise
    hypoglycém* / hypoglycem* / l'hypoglycém* / l'hypoglycem* / d'hypoglycém* / d'hypoglycem* / diabétique / diabetique + malaise / inconscien* / réveille / reveille / tremble / coma
    plus de pouls / pas de pouls / massage cardiaque + vite / faire / comment / respire / aidez / aide
    coup de chaleur / insolation + inconscien* / tombé* / tombe* / malaise / effondré* / effondre* / écroul* / ecroul* / s'écroul* / s'ecroul* / m'écroul* / m'ecroul* / délire / delire
    rcp + vite / respire / urgent
    aidez / aide / secours / vite / urgent + mourir / meurt / en train de mourir
    急救 / 救护车 / jijiu / jiuhuche
emergency-domestic-violence =
    peur + va me frapper / va me battre / va me taper / va me tuer + rentr* / mari / il / maison / copain
    me tuera si / me tue si je / tuera si je pars / me frapper si / me taper si
    m'a giflé* / m'a gifle* / encore giflé* / encore gifle* / m'a encore frappé* / m'a encore frappe* / m'a encore tapé* / m'a encore tape* / m'a encore battu* / poussée contre / poussee contre / poussé contre / pousse contre + mur / encore / mari / copain / il / elle
    maltraitance + enfant* / l'enfant / d'enfant / bébé / bebe / conjugale / voisin* / femme* / maison
    refuge pour femme* / foyer pour femme* / centre pour femmes battues / femmes battues
    dites rien à mon mari / dites rien a mon mari / dis rien à mon mari / dis rien a mon mari / dites pas à mon mari / dites pas a mon mari / dire à mon mari / dire a mon mari / sache pas + frappe / bat / tape / peur / aide / secret / svp / mari
    qu'il me frappe / qu'il me bat / qu'il me tape / qu'il me tabasse / qu'elle me frappe / qu'elle me bat / qu'elle me tape / quand il me frappe / qu'il me fait des coups / qu'il me cogne
    me fait des coups / porte la main sur moi / lève la main sur moi / leve la main sur moi / levé la main sur moi / porté la main sur moi / me roue de coups
    me menace + enfants / maison / le quitte / je pars / divorce / mari
    mari / copain / conjoint / compagnon / ma femme / copine / mon père / mon pere / papa / ma mère / ma mere / mec / petit ami / petite amie / mon ex / ex mari / ex copain / beau père / beau pere / belle mère / belle mere / beau frère / beau frere / belle famille / partenaire / fiancé / fiance / époux / epoux / l'époux / l'epoux / d'époux / d'epoux / épouse / epouse / mon frère / mon frere / concubin / mon homme / mon oncle / mon fils / mon gars / mon ami + me laisser sortir / me laisser partir / pas que je sorte / me laisse plus / me laisse pas
    mari / copain / conjoint / compagnon / ma femme / copine / mon père / mon pere / papa / ma mère / ma mere / mec / petit ami / petite amie / mon ex / ex mari / ex copain / beau père / beau pere / belle mère / belle mere / beau frère / beau frere / belle famille / partenaire / fiancé / fiance / époux / epoux / l'époux / l'epoux / d'époux / d'epoux / épouse / epouse / mon frère / mon frere / concubin / mon homme / mon oncle / mon fils / mon gars / mon ami + ma frapp* / me frapp* / frappe / a frappé / a frappe / a frappée / a frappee / frape / me frape / me bat / me batt* / battait / me tabass* / m'a tabass* / me cogne / m'a cogn* / me gifl* / m'a gifl* / gifle / m'étrangl* / m'etrangl* / m'a étrangl* / m'a etrangl* / étrangl* / etrangl* / me tape / m'a tap* / tape ma / tape les enfants / bat / bat les / tape mes / coups / coup de poing / m'a cassé / m'a casse / cogne / roué de coups / roue de coups / violences / violence / brutalis* / me brutalis* / me brûle / me brule / me maltrait* / maltrait*
    mari / copain / conjoint / compagnon / ma femme / copine / mon père / mon pere / papa / ma mère / ma mere / mec / petit ami / petite amie / mon ex / ex mari / ex copain / beau père / beau pere / belle mère / belle mere / beau frère / beau frere / belle famille / partenaire / fiancé / fiance / époux / epoux / l'époux / l'epoux / d'époux / d'epoux / épouse / epouse / mon frère / mon frere / concubin / mon homme / mon oncle / mon fils / mon gars / mon ami + me tape / me bat / me bats / m'a battu* / m'a tapé* / m'a tape* / m'a poussé* / m'a pousse* / me pousse / me secoue / me fait mal / me fait du mal / fait peur / me viole / m'a violée / m'a violee / me menace / m'a menacé* / m'a menace* / menace de me tuer / veut me tuer / va me tuer / m'insulte et / m'a enfermé* / m'a enferme* / m'enferme / m'a séquestré* / m'a sequestre* / lève la main / leve la main / main sur moi / est violent / est violente / devient violent / tape sur moi / me force / m'oblige à coucher / m'oblige a coucher
    mari / copain / conjoint / compagnon / ma femme / copine / mon père / mon pere / papa / ma mère / ma mere / mec / petit ami / petite amie / mon ex / ex mari / ex copain / beau père / beau pere / belle mère / belle mere / beau frère / beau frere / belle famille / partenaire / fiancé / fiance / époux / epoux / l'époux / l'epoux / d'époux / d'epoux / épouse / epouse / mon frère / mon frere / concubin / mon homme / mon oncle / mon fils / mon gars / mon ami + veut pas me laisser sortir / me laisse pas sortir / ne me laisse pas sortir / laisse pas partir / laisse plus sortir / pris mon téléphone et / pris mon telephone et / confisqué / confisque / séquestr* / sequestr* / m'empêche de sortir / m'empeche de sortir / empêche de sortir / empeche de sortir / l'empêche de sortir / l'empeche de sortir / d'empêche de sortir / d'empeche de sortir
    peur de mon mari / peur de mon copain / peur de mon conjoint / peur de mon ex / peur de mon compagnon / peur de ma femme / peur de mon père / peur de mon pere / peur de mon beau père / peur de mon beau pere
    peur de rentrer chez moi / peur de rentrer à la maison / peur de rentrer a la maison / peur qu'il me frappe / peur qu'il me tue
    il / elle + me frappe / m'a frappé* / m'a frappe* / me bat / me tabasse / m'a tabassé* / m'a tabasse* / me cogne / me gifle / m'a giflé* / m'a gifle* / m'étrangle / m'etrangle / m'a étranglé* / m'a etrangle* / me tape / me tapait / me roue de coups + maison / chez nous / chez moi / encore / souvent / enfants / tous les jours / soir / quand il / si je / rentre / jour / boit
    il me frappe / il me bat / elle me frappe / elle me bat / il me tape dessus / il me tabasse / il me cogne / il m'étrangle / il m'etrangle / il m'a étranglée
    il m'a etranglee / il me gifle / elle me tape / il me tape / il me frape / il m'a frapée / il m'a frapee / il ma frapper / il ma tapé / il ma tape
    violence conjugale / violences conjugales / violence domestique / violences domestiques / violence familiale / violences familiales / violence intrafamiliale / violences intrafamiliales / violence à la maison / violence a la maison
    violences au foyer / violence conjugal
    femme battue / femmes battues / enfant battu / enfants battus / homme battu / mari violent / conjoint violent / copain violent / ex violent / père violent
    pere violent / compagnon violent / mari toxique et violent / femme violente
    voisin* / homme / l'homme / d'homme / monsieur / type / quelqu'un / il / elle + bat / frappe / tabasse / cogne / tape + sa femme / ses enfants / son enfant / son fils / sa fille / sa copine / son mari / un enfant / la femme / les enfants / sa mère / sa mere / ses gosses / son gosse
    bat sa femme / frappe sa femme / bat ses enfants / frappe ses enfants / tape sa femme / cogne sa femme / tabasse sa femme / frappe son enfant / bat son enfant / frappe son fils
    bat son fils / frappe sa fille / bat sa fille / frapper sa femme / battre sa femme
    maltrait* / enfant maltrait* / l'enfant maltrait* / d'enfant maltrait* + enfant* / bébé / bebe / femme / voisin* / fille / fils / moi / me
    enfant qu'on bat / enfant se fait frapper / enfant se fait battre / enfant se fait taper / on bat un enfant / on frappe un enfant / bébé secoué / bebe secoue
    m'a étranglée / m'a etranglee / m'a étranglé / m'a etrangle / m'étrangle / m'etrangle / essayé de m'étrangler / essaye de m'etrangler / main à la gorge / main a la gorge
    m'a enfermée / m'a enfermee / m'a séquestrée / m'a sequestree / m'enferme à clé / m'enferme a cle / m'enferme dans / m'a enfermé / m'a enferme + mari / copain / téléphone / telephone / il / clé / cle / père / pere / famille
    me force à coucher / me force a coucher / m'oblige à coucher / m'oblige a coucher / forcée à coucher / forcee a coucher / viol conjugal / mariage forcé / mariage force / marier de force
    refuge / foyer / abri / hébergement / hebergement / endroit sûr / endroit sur + femme battue* / mari / violent* / femmes victimes
    ordonnance de protection / éloignement / eloignement / l'éloignement / l'eloignement / d'éloignement / d'eloignement + mari / ex / conjoint / violent
    enfui* / fui* / parti de chez / échappé* / echappe* + mari / conjoint / copain + bat / frappe / violent / coups / tape
    家暴 / jiabao / 3919
emergency-police =
    signaler un crime / dénoncer un crime / denoncer un crime / témoin d'un crime / temoin d'un crime / crime en cours
    caméra cachée / camera cachee / caméras cachées / cameras cachees
    numéro de la police / numero de la police / numéro d'urgence de la police / numero d'urgence de la police / numéro police / numero police / joindre la police / contacter la police
    laisser sortir / laisser descendre / laisser partir + taxi / chauffeur / didi
    enlevé* / enleve* / m'a enlevé* / m'a enleve* / on m'a enlevé* / on m'a enleve* + enfermé* / enferme* / force / voiture / homme / hommes / ligoté* / ligote*
    police + vite / au secours / urgence / urgent / aidez / svp vite / envoyez / dépêchez / depechez / voleur* / danger / fusillade / couteau
    911 / 999 / 112 / 110 / 113 / 101
    17 police / police 17 / police 101 / police 117 / 117 police / police 110 / 1122 / 197 police / police 19
    appelez le 17 / appeler le 17 / appelle le 17 / composer le 17 / composez le 17 / faites le 17 / faire le 17 / appelez le 110 / appelez le 114 / appelez le 101
    appelez le 117 / appelez le 19 / appelez le 197
    appelez la police / appeler la police / appelle la police / appelé la police / appele la police / appelez les flics / appeler les flics / appelle les flics / appelez les gendarmes / appeler les gendarmes
    appelez police / appeler police / appelle police / prévenez la police / prevenez la police / envoyez la police / faut la police / besoin de la police / besoin de police / besoin des flics
    police vite / vite la police / la police vite / police svp vite / police secours / police urgence / police urgent / police au secours / contactez la police
    au secours / o secours / au secour / ausecours / à l'aide / a l'aide / sos / help help / aidez moi vite / venez vite
    voleur* / au voleur / un voleur / volleur / bandit / bandits / malfaiteur* / malfrat* / braqueur*
    cambriol* / l'cambriol* / d'cambriol* / canbriol* / effraction / l'effraction / d'effraction / éffraction
    entré chez / entre chez / entrer chez / rentrer chez / rentré chez / rentre chez / entrés chez / entres chez / dans mon appartement / dans ma maison / dans mon appart / chez moi / chez nous / chez mon voisin / ma porte / la porte / ma serrure / la serrure / ma fenêtre / ma fenetre + inconnu* / l'inconnu* / d'inconnu* / intrus / l'intrus / d'intrus / étranger louche / etranger louche / homme cagoulé / homme cagoule / quelqu'un force / quelqu'un essaie / essaie d'entrer / essaie d'ouvrir / essaye d'entrer / essaye d'ouvrir / essayé d'entrer / force la / force ma / forcer ma / forcer la / forcé ma / forcé la / casse la porte / défonc* / defonc* / fracturé* / fracture*
    quelqu'un est entré / quelqu'un est entre / quelqu'un est chez moi / quelqu'un dans mon appart* / quelqu'un chez moi / un inconnu dans / un homme dans mon / un homme est entré / un homme est entre / s'est introduit
    s'introduire chez / homme chez moi
    vient de me voler / viens de me faire voler / vient de voler / vient de m'arracher / vient de se faire voler / en train de voler / en train de me voler / me vole / viens de me faire dépouiller / viens de me faire depouiller
    vol à l'arraché / vol a l'arrache / vol à main armée / vol a main armee / vol avec violence / m'arrache / arraché mon sac / arrache mon sac / arraché mon téléphone / arrache mon telephone
    arraché mon portable / arrache mon portable / arraché le sac / arrache le sac / arraché son sac / arrache son sac / m'a arraché / m'a arrache / dépouill* / depouill*
    m'a dépouill* / m'a depouill* / racket*
    volé / vole / volée / volee / voler / vol + à l'instant / a l'instant / tout de suite / maintenant / il y a deux minutes / il y a 5 minutes / il y a cinq minutes / s'enfui* / s'est enfui* / enfui / s'est sauvé / s'est sauve / court / poursuis / parti en courant / couteau / arme / attrap*
    braqu* / m'a braqu* / hold up / holdup / fait braquer / agress* / m'agress* / m'a agress* / l'agress* / d'agress*
    s'est fait agress* / me suis fait agress* / attaqué par / attaque par / m'attaqu* / m'a attaqu* / on m'attaque / attaque les gens / attaque quelqu'un / se fait attaquer
    fait attaquer / tabass* / passer à tabac / passer a tabac / lynch* / poignard* / se fait frapper / fait frapper / m'a frappé / m'a frappe
    m'a frappée / m'a frappee / frappé dans la rue / frappe dans la rue / frappe quelqu'un / frappe un / frappent / tapé dessus / tape dessus
    couteau / couteaux / machette / pistolet / fusil / kalach* / revolver / arme / l'arme / d'arme
    armes / l'armes / d'armes / armé d'un / arme d'un / armés / arme à feu / arme a feu / homme armé / homme arme
    coups de feu / coup de feu / fusillade / tire sur / tirent sur / coups de couteau / coup de couteau / me tire dessus
    bagarre* / une bagarre / se battent / se bat avec / se bastonn* / rixe / baston + dehors / rue / blessé* / blesse* / immeuble / l'immeuble / d'immeuble / vite / en bas / couloir / police / gens / couteau* / bar / violent* / il y a / y a / ya / grosse / devant
    viol / violé / viole / violée / violee / violer / violeur / violeurs / m'a violée / m'a violee
    m'a violé / m'a viole / me viol* / violences sexuelles / violence sexuelle / tentative de viol / abus sexuel / abusé de moi / abuse de moi / abusé d'elle
    abuse d'elle / attouchement* / l'attouchement* / d'attouchement* / m'a tripoté* / m'a tripote* / m'a peloté* / m'a pelote* / me touche / m'a touchée
    m'a touchee / m'a touché les / m'a touche les / s'est frotté / s'est frotte / exhibitionniste / agression sexuelle / harcèlement sexuel / harcelement sexuel
    kidnapp* / enlèvement / enlevement / l'enlèvement / l'enlevement / d'enlèvement / d'enlevement / ravisseur* / pris en otage / prise d'otage
    prises d'otage / otage / otages / l'otage / d'otage / séquestr* / sequestr* / m'a séquestr* / m'a sequestr* / me retient*
    retenu de force / retenue de force / me retiennent / retiennent de force / traite humaine / m'ont enfermé / m'ont enferme / m'ont enfermée / m'ont enfermee / enfermé de force
    enferme de force / enfermée de force / enfermee de force
    me menace / me menacent / menacé de mort / menace de mort / menacée de mort / menacee de mort / menaces de mort / menace de me tuer / menacent de me tuer / veut me tuer
    veulent me tuer / va me tuer / vont me tuer / m'a menacé / m'a menace / m'a menacée / m'a menacee / va nous tuer / essaie de me tuer / menace avec
    menace de tuer / menace tout le monde / nous menace
    me suit / me suivent / nous suit / suit jusqu* / me poursui* / nous poursui* / me file depuis / suivie par un / suivi par un / suivie depuis
    suivi depuis le métro / suivi depuis le metro / m'a suivi* / me traque / harceleur / stalk*
    attentat / l'attentat / d'attentat / terroriste* / bombe / alerte à la bombe / alerte a la bombe / colis piégé / colis piege / meurtre
    meurtrier / assassin* / l'assassin* / d'assassin* / tueur / tué quelqu'un / tue quelqu'un / on a tué / on a tue / cadavre
    égorg* / egorg*
    caméra cachée / camera cachee / caméra espion / camera espion / drogu* + force / verre / dealer* / trafic / vendent
    dealer* / trafic de drogue / traffic de drogue
    laisse pas sortir / laisse pas descendre / laisse pas partir / laisse plus partir + taxi / chauffeur / voiture / voisin / patron / homme / type / didi
    rôde / rode / rôdeur / rodeur / homme louche / type louche / individu suspect / homme suspect / homme cagoulé / homme cagoule
    报警 / baojing / 小偷 / xiaotou / 抢劫 / 救命 / jiuming
emergency-traffic-accident =
    m'avoir renversé* / m'avoir renverse* / avoir renversé quelqu'un / avoir renverse quelqu'un / m'avoir percuté* / m'avoir percute* / m'avoir heurté* / m'avoir heurte*
    délit de fuite / delit de fuite
    écrasé* / ecrase* / s'est fait écraser / s'est fait ecraser / fait écraser / fait ecraser + enfant / quelqu'un / piéton* / pieton* / voiture* / camion / bus / fils / fille / homme / femme / route / rue
    accident / l'accident / d'accident / accidant / l'accidant / d'accidant / axident / l'axident / d'axident / acident / accidents + voiture* / route / circulation / moto / scooter / vélo / velo / bus / camion / taxi / didi / carrefour / rue / autoroute / l'autoroute / d'autoroute / trottinette / piéton* / pieton* / feu rouge / blessé* / blesse* / grave / mortel / rond point / pont / mobylette / trafic / ebike / camionnette / bagnole / livreur / train / métro / metro / urgence / urgent / ambulance / aidez / secours
    un accident / eu un accident / fait un accident / d'un accident / victime d'un accident / y a un accident / ya un accident / gros accident / grave accident / accident grave
    accident ici / accident devant
    renversé* / renverse* / m'a renversé* / m'a renverse* / s'est renversé* / s'est renverse* + voiture* / camion* / bus / moto* / scooter* / vélo* / velo* / taxi / chauffeur / livreur / trottinette / piéton* / pieton* / quelqu'un / enfant / fils / fille / dame / monsieur / homme / femme / mère / mere / père / pere / route / rue / carrefour / me / on m'a / fait / passage
    fait renverser / faire renverser / m'a renversé / m'a renverse / m'a renversée / m'a renversee / renversé par / renverse par / renversée par / renversee par
    fauché par / fauche par / fauchée par / fauchee par / fauché un / fauche un / fauché une / fauche une / percuté par / percute par
    percutée par / percutee par / heurté par / heurte par / heurtée par / heurtee par / écrasé par / ecrase par / écrasée par / ecrasee par
    fait écraser / fait ecraser / faire écraser / faire ecraser / fait percuter / fait faucher
    percut* / m'a percut* / heurt* / m'a heurt* / fauch* / m'a fauch* / embouti* / télescop* / telescop* + voiture* / camion* / bus / moto* / scooter* / vélo* / velo* / taxi / chauffeur / livreur / trottinette / piéton* / pieton* / quelqu'un / enfant / fils / fille / dame / homme / femme / route / rue / mur / arbre / parti / enfui / fuite
    voiture* / camion / bus / moto / scooter / taxi / vélo / velo / trottinette / conducteur / chauffeur / livreur + m'a tapé* / m'a tape* / m'a cogné* / m'a cogne* / m'a foncé* / m'a fonce* / a tapé / a tape / a cogné / a cogne / a foncé / a fonce / foncé dessus / fonce dessus / foncé dans / fonce dans / rentré dedans / rentre dedans / rentrée dedans / rentree dedans / rentrés dedans / rentres dedans / rentrées dedans / rentrees dedans / rentré dans / rentre dans / roulé dessus / roule dessus / roulé sur / roule sur / passé dessus / passe dessus / crashé* / crashe* / s'est crashé* / s'est crashe* / retourné* / retourne* / tonneau* / dans la rivière / dans la riviere / dans l'eau / dans le canal / dans le fossé / dans le fosse
    rentré dedans / rentre dedans / rentrée dedans / rentree dedans / rentrés dedans / rentres dedans / rentrées dedans / rentrees dedans + voiture* / scooter* / vélo* / velo* / camion / moto / on m'est / m'est / derrière / derriere
    délit de fuite / delit de fuite / accrochage / l'accrochage / d'accrochage + voiture / scooter / vélo / velo / blessé* / blesse* / constat / moto
    accrochage / un accrochage / petit accrochage / carambolage / collision / accident routier / l'accident routier / d'accident routier / choc frontal / crash
    sortie de route / accident corporel
    tombé* / tombe* / chute / chuté + scooter / moto / vélo / velo / trottinette + voiture / blessé* / blesse* / saigne* / mal / cassé* / casse* / bouge / sang / hôpital / hopital / l'hôpital / l'hopital / d'hôpital / d'hopital
    cycliste / motard / piéton / pieton / piétonne / pietonne / livreur + par terre / blessé* / blesse* / renversé* / renverse* / inconscien* / saigne* / au sol / touché* / touche* / choc
    appelez le 122 / appeler le 122 / appelle le 122 / faites le 122 / 122 police
    车祸 / chehuo / 交通事故 / 撞车 / 被撞
emergency-missing-person =
    perdu mon enfan / perdu mon fiston / perdu mon gars / perdu mes gosses / perdu ma gamine / perdu le petit / perdu la petite
    enfant / petit / petite / bébé / bebe / gamin* / fillette + seul / seule / tout seul + pleure / sans ses parents / sans parents / dehors / perdu*
    mon fils / ma fille / mon enfant / mes enfants / mon bébé / mon bebe / mon petit / ma petite / mon garçon / mon garcon / petit garçon / petit garcon / petite fille / mon gosse / mon gamin / ma gamine / mon ado / ma femme / mon mari / mon frère / mon frere / ma sœur / ma soeur / grand frère / grand frere / petit frère / petit frere / grande sœur / grande soeur / petite sœur / petite soeur / mon grand père / mon grand pere / ma grand mère / ma grand mere / grand père / grand pere / grand mère / grand mere / mamie / papi / papy / mon père / mon pere / ma mère / ma mere / ma maman / maman / mon papa / papa / mon ami / mon amie / mon oncle / ma tante / mon coloc* / ma coloc* / mon neveu / ma nièce / ma niece / son fils / sa fille / son enfant / leur enfant / un enfant / notre fils / notre fille / notre enfant / mon cousin / ma cousine / mon copain / ma copine / mon beau père / mon beau pere / ma belle mère / ma belle mere / mon voisin / ma voisine / mon petit fils / élève / eleve / fillette + téléphone est éteint / telephone est eteint / téléphone éteint / telephone eteint / portable éteint / portable eteint / répond plus au téléphone / repond plus au telephone / répond plus depuis / repond plus depuis / injoignable + depuis / hier / rentr* / sorti* / jours / nuit
    mon fils / ma fille / mon enfant / mes enfants / mon bébé / mon bebe / mon petit / ma petite / mon garçon / mon garcon / petit garçon / petit garcon / petite fille / mon gosse / mon gamin / ma gamine / mon ado / ma femme / mon mari / mon frère / mon frere / ma sœur / ma soeur / grand frère / grand frere / petit frère / petit frere / grande sœur / grande soeur / petite sœur / petite soeur / mon grand père / mon grand pere / ma grand mère / ma grand mere / grand père / grand pere / grand mère / grand mere / mamie / papi / papy / mon père / mon pere / ma mère / ma mere / ma maman / maman / mon papa / papa / mon ami / mon amie / mon oncle / ma tante / mon coloc* / ma coloc* / mon neveu / ma nièce / ma niece / son fils / sa fille / son enfant / leur enfant / un enfant / notre fils / notre fille / notre enfant / mon cousin / ma cousine / mon copain / ma copine / mon beau père / mon beau pere / ma belle mère / ma belle mere / mon voisin / ma voisine / mon petit fils / élève / eleve / fillette + disparu* / a disparu / disparaît / disparait / disparition / porté disparu / porte disparu / introuvable* / fugué / fugue / est perdu / est perdue / s'est perdu* / est égaré* / est egare* / s'est égaré* / s'est egare* / kidnapp* / enlevé* / enleve* / pas rentré* / pas rentre* / rentre pas / rentre plus / pas revenu* / revient pas / plus donné signe / plus donne signe / plus de nouvelles / signe de vie / on le trouve plus / on la trouve plus / le trouve pas / la trouve pas / le trouve plus / la trouve plus / la retrouve pas / le retrouve pas / la retrouve plus / le retrouve plus / échappé / echappe / s'est échappé* / s'est echappe* / s'est enfui* / s'est sauvé* / s'est sauve* / sait plus où / sait plus ou
    perdu / perdue / perdus / perdre / perd / perds / égaré / egare + perdu mon fils / perdu ma fille / perdu mon enfant / perdu mes enfants / perdu mon bébé / perdu mon bebe / perdu mon petit garçon / perdu mon petit garcon / perdu ma petite / perdu mon petit frère / perdu mon petit frere / perdu notre fils / perdu notre fille / perdu mon gosse / perdu mon gamin / perdu papi / perdu mamie / perdu papy / perdu un enfant / perdu son fils / perdu sa fille / perdu son enfant / perdu ma grand mère / perdu ma grand mere / perdu mon grand père / perdu mon grand pere / égaré mon fils / egare mon fils / égaré ma fille / egare ma fille
    trouve plus mon fils / trouve plus ma fille / trouve plus mon enfant / trouve plus mes enfants / trouve plus mon bébé / trouve plus mon bebe / trouve plus mon petit / trouve plus ma petite / trouve plus mon frère / trouve plus mon frere
    trouve plus ma sœur / trouve plus ma soeur / trouve plus mon grand père / trouve plus mon grand pere / trouve plus ma grand mère / trouve plus ma grand mere / trouve plus mon gosse / trouve plus mon gamin / trouve plus ma femme / trouve plus mon mari
    trouve plus ma mère / trouve plus ma mere / trouve plus mon père / trouve plus mon pere / trouve plus mamie / trouve plus papi / trouve plus papy / trouve plus notre fils / trouve plus notre fille / trouve plus notre enfant
    trouve pas mon fils / trouve pas ma fille / trouve pas mon enfant / trouve pas mes enfants / trouve pas mon bébé / trouve pas mon bebe / trouve pas mon petit / trouve pas ma petite / trouve pas mon frère / trouve pas mon frere
    trouve pas ma sœur / trouve pas ma soeur / trouve pas mon grand père / trouve pas mon grand pere / trouve pas ma grand mère / trouve pas ma grand mere / trouve pas mon gosse / trouve pas mon gamin / trouve pas ma femme / trouve pas mon mari
    trouve pas ma mère / trouve pas ma mere / trouve pas mon père / trouve pas mon pere / trouve pas mamie / trouve pas papi / trouve pas papy / trouve pas notre fils / trouve pas notre fille / trouve pas notre enfant
    trouvons plus mon fils / trouvons plus ma fille / trouvons plus mon enfant / trouvons plus mes enfants / trouvons plus mon bébé / trouvons plus mon bebe / trouvons plus mon petit / trouvons plus ma petite / trouvons plus mon frère / trouvons plus mon frere
    trouvons plus ma sœur / trouvons plus ma soeur / trouvons plus mon grand père / trouvons plus mon grand pere / trouvons plus ma grand mère / trouvons plus ma grand mere / trouvons plus mon gosse / trouvons plus mon gamin / trouvons plus ma femme / trouvons plus mon mari
    trouvons plus ma mère / trouvons plus ma mere / trouvons plus mon père / trouvons plus mon pere / trouvons plus mamie / trouvons plus papi / trouvons plus papy / trouvons plus notre fils / trouvons plus notre fille / trouvons plus notre enfant
    trouvons pas mon fils / trouvons pas ma fille / trouvons pas mon enfant / trouvons pas mes enfants / trouvons pas mon bébé / trouvons pas mon bebe / trouvons pas mon petit / trouvons pas ma petite / trouvons pas mon frère / trouvons pas mon frere
    trouvons pas ma sœur / trouvons pas ma soeur / trouvons pas mon grand père / trouvons pas mon grand pere / trouvons pas ma grand mère / trouvons pas ma grand mere / trouvons pas mon gosse / trouvons pas mon gamin / trouvons pas ma femme / trouvons pas mon mari
    trouvons pas ma mère / trouvons pas ma mere / trouvons pas mon père / trouvons pas mon pere / trouvons pas mamie / trouvons pas papi / trouvons pas papy / trouvons pas notre fils / trouvons pas notre fille / trouvons pas notre enfant
    retrouve plus mon fils / retrouve plus ma fille / retrouve plus mon enfant / retrouve plus mes enfants / retrouve plus mon bébé / retrouve plus mon bebe / retrouve plus mon petit / retrouve plus ma petite / retrouve plus mon frère / retrouve plus mon frere
    retrouve plus ma sœur / retrouve plus ma soeur / retrouve plus mon grand père / retrouve plus mon grand pere / retrouve plus ma grand mère / retrouve plus ma grand mere / retrouve plus mon gosse / retrouve plus mon gamin / retrouve plus ma femme / retrouve plus mon mari
    retrouve plus ma mère / retrouve plus ma mere / retrouve plus mon père / retrouve plus mon pere / retrouve plus mamie / retrouve plus papi / retrouve plus papy / retrouve plus notre fils / retrouve plus notre fille / retrouve plus notre enfant
    retrouve pas mon fils / retrouve pas ma fille / retrouve pas mon enfant / retrouve pas mes enfants / retrouve pas mon bébé / retrouve pas mon bebe / retrouve pas mon petit / retrouve pas ma petite / retrouve pas mon frère / retrouve pas mon frere
    retrouve pas ma sœur / retrouve pas ma soeur / retrouve pas mon grand père / retrouve pas mon grand pere / retrouve pas ma grand mère / retrouve pas ma grand mere / retrouve pas mon gosse / retrouve pas mon gamin / retrouve pas ma femme / retrouve pas mon mari
    retrouve pas ma mère / retrouve pas ma mere / retrouve pas mon père / retrouve pas mon pere / retrouve pas mamie / retrouve pas papi / retrouve pas papy / retrouve pas notre fils / retrouve pas notre fille / retrouve pas notre enfant
    retrouvons plus mon fils / retrouvons plus ma fille / retrouvons plus mon enfant / retrouvons plus mes enfants / retrouvons plus mon bébé / retrouvons plus mon bebe / retrouvons plus mon petit / retrouvons plus ma petite / retrouvons plus mon frère / retrouvons plus mon frere
    retrouvons plus ma sœur / retrouvons plus ma soeur / retrouvons plus mon grand père / retrouvons plus mon grand pere / retrouvons plus ma grand mère / retrouvons plus ma grand mere / retrouvons plus mon gosse / retrouvons plus mon gamin / retrouvons plus ma femme / retrouvons plus mon mari
    retrouvons plus ma mère / retrouvons plus ma mere / retrouvons plus mon père / retrouvons plus mon pere / retrouvons plus mamie / retrouvons plus papi / retrouvons plus papy / retrouvons plus notre fils / retrouvons plus notre fille / retrouvons plus notre enfant
    retrouvons pas mon fils / retrouvons pas ma fille / retrouvons pas mon enfant / retrouvons pas mes enfants / retrouvons pas mon bébé / retrouvons pas mon bebe / retrouvons pas mon petit / retrouvons pas ma petite / retrouvons pas mon frère / retrouvons pas mon frere
    retrouvons pas ma sœur / retrouvons pas ma soeur / retrouvons pas mon grand père / retrouvons pas mon grand pere / retrouvons pas ma grand mère / retrouvons pas ma grand mere / retrouvons pas mon gosse / retrouvons pas mon gamin / retrouvons pas ma femme / retrouvons pas mon mari
    retrouvons pas ma mère / retrouvons pas ma mere / retrouvons pas mon père / retrouvons pas mon pere / retrouvons pas mamie / retrouvons pas papi / retrouvons pas papy / retrouvons pas notre fils / retrouvons pas notre fille / retrouvons pas notre enfant
    cherche partout mon fils / cherche partout ma fille / cherche partout mon enfant / cherche partout mes enfants / cherche partout mon bébé / cherche partout mon bebe / cherche partout mon petit / cherche partout ma petite / cherche partout mon frère / cherche partout mon frere
    cherche partout ma sœur / cherche partout ma soeur / cherche partout mon grand père / cherche partout mon grand pere / cherche partout ma grand mère / cherche partout ma grand mere / cherche partout mon gosse / cherche partout mon gamin / cherche partout ma femme / cherche partout mon mari
    cherche partout ma mère / cherche partout ma mere / cherche partout mon père / cherche partout mon pere / cherche partout mamie / cherche partout papi / cherche partout papy / cherche partout notre fils / cherche partout notre fille / cherche partout notre enfant
    retrouver mon fils / retrouver ma fille / retrouver mon enfant / retrouver mes enfants / retrouver mon bébé / retrouver mon bebe / retrouver mon petit / retrouver ma petite / retrouver mon frère / retrouver mon frere
    retrouver ma sœur / retrouver ma soeur / retrouver mon grand père / retrouver mon grand pere / retrouver ma grand mère / retrouver ma grand mere / retrouver mon gosse / retrouver mon gamin / retrouver ma femme / retrouver mon mari
    retrouver ma mère / retrouver ma mere / retrouver mon père / retrouver mon pere / retrouver mamie / retrouver papi / retrouver papy / retrouver notre fils / retrouver notre fille / retrouver notre enfant
    où est mon fils / ou est mon fils / où est ma fille / ou est ma fille / où est mon enfant / ou est mon enfant / où est mon bébé / ou est mon bebe / où est mon petit / ou est mon petit / où est ma petite / ou est ma petite / où est mon frère / ou est mon frere / où est ma sœur / ou est ma soeur / où est mon grand père / ou est mon grand pere / où est ma grand mère / ou est ma grand mere / où est mon gosse / ou est mon gosse / où est mon gamin / ou est mon gamin / où est ma femme / ou est ma femme / où est mon mari / ou est mon mari / où est ma mère / ou est ma mere / où est mon père / ou est mon pere / où est mamie / ou est mamie / où est papi / ou est papi / où est papy / ou est papy / où est notre fils / ou est notre fils / où est notre fille / ou est notre fille / où est notre enfant / ou est notre enfant / sais pas où est mon fils / sais pas ou est mon fils / sais pas où est ma fille / sais pas ou est ma fille / sais pas où est mon enfant / sais pas ou est mon enfant / sais pas où est mon bébé / sais pas ou est mon bebe / sais pas où est mon petit / sais pas ou est mon petit / sais pas où est ma petite / sais pas ou est ma petite / sais pas où est mon frère / sais pas ou est mon frere / sais pas où est ma sœur / sais pas ou est ma soeur / sais pas où est mon grand père / sais pas ou est mon grand pere / sais pas où est ma grand mère / sais pas ou est ma grand mere / sais pas où est mon gosse / sais pas ou est mon gosse / sais pas où est mon gamin / sais pas ou est mon gamin / sais pas où est ma femme / sais pas ou est ma femme / sais pas où est mon mari / sais pas ou est mon mari / sais pas où est ma mère / sais pas ou est ma mere / sais pas où est mon père / sais pas ou est mon pere / sais pas où est mamie / sais pas ou est mamie / sais pas où est papi / sais pas ou est papi / sais pas où est papy / sais pas ou est papy / sais pas où est notre fils / sais pas ou est notre fils / sais pas où est notre fille / sais pas ou est notre fille / sais pas où est notre enfant / sais pas ou est notre enfant / sait pas où est mon fils / sait pas ou est mon fils / sait pas où est ma fille / sait pas ou est ma fille / sait pas où est mon enfant / sait pas ou est mon enfant / sait pas où est mon bébé / sait pas ou est mon bebe / sait pas où est mon petit / sait pas ou est mon petit / sait pas où est ma petite / sait pas ou est ma petite / sait pas où est mon frère / sait pas ou est mon frere / sait pas où est ma sœur / sait pas ou est ma soeur / sait pas où est mon grand père / sait pas ou est mon grand pere / sait pas où est ma grand mère / sait pas ou est ma grand mere / sait pas où est mon gosse / sait pas ou est mon gosse / sait pas où est mon gamin / sait pas ou est mon gamin / sait pas où est ma femme / sait pas ou est ma femme / sait pas où est mon mari / sait pas ou est mon mari / sait pas où est ma mère / sait pas ou est ma mere / sait pas où est mon père / sait pas ou est mon pere / sait pas où est mamie / sait pas ou est mamie / sait pas où est papi / sait pas ou est papi / sait pas où est papy / sait pas ou est papy / sait pas où est notre fils / sait pas ou est notre fils / sait pas où est notre fille / sait pas ou est notre fille / sait pas où est notre enfant / sait pas ou est notre enfant / sais plus où est mon fils / sais plus ou est mon fils / sais plus où est ma fille / sais plus ou est ma fille / sais plus où est mon enfant / sais plus ou est mon enfant / sais plus où est mon bébé / sais plus ou est mon bebe / sais plus où est mon petit / sais plus ou est mon petit / sais plus où est ma petite / sais plus ou est ma petite / sais plus où est mon frère / sais plus ou est mon frere / sais plus où est ma sœur / sais plus ou est ma soeur / sais plus où est mon grand père / sais plus ou est mon grand pere / sais plus où est ma grand mère / sais plus ou est ma grand mere / sais plus où est mon gosse / sais plus ou est mon gosse / sais plus où est mon gamin / sais plus ou est mon gamin / sais plus où est ma femme / sais plus ou est ma femme / sais plus où est mon mari / sais plus ou est mon mari / sais plus où est ma mère / sais plus ou est ma mere / sais plus où est mon père / sais plus ou est mon pere / sais plus où est mamie / sais plus ou est mamie / sais plus où est papi / sais plus ou est papi / sais plus où est papy / sais plus ou est papy / sais plus où est notre fils / sais plus ou est notre fils / sais plus où est notre fille / sais plus ou est notre fille / sais plus où est notre enfant / sais plus ou est notre enfant / cherche mon fils / cherche ma fille / cherche mon enfant / cherche mon bébé / cherche mon bebe / cherche mon petit / cherche ma petite / cherche mon frère / cherche mon frere / cherche ma sœur / cherche ma soeur / cherche mon grand père / cherche mon grand pere / cherche ma grand mère / cherche ma grand mere / cherche mon gosse / cherche mon gamin / cherche ma femme / cherche mon mari / cherche ma mère / cherche ma mere / cherche mon père / cherche mon pere / cherche mamie / cherche papi / cherche papy / cherche notre fils / cherche notre fille / cherche notre enfant / recherche mon fils / recherche ma fille / recherche mon enfant / recherche mon bébé / recherche mon bebe / recherche mon petit / recherche ma petite / recherche mon frère / recherche mon frere / recherche ma sœur / recherche ma soeur / recherche mon grand père / recherche mon grand pere / recherche ma grand mère / recherche ma grand mere / recherche mon gosse / recherche mon gamin / recherche ma femme / recherche mon mari / recherche ma mère / recherche ma mere / recherche mon père / recherche mon pere / recherche mamie / recherche papi / recherche papy / recherche notre fils / recherche notre fille / recherche notre enfant + disparu* / perdu* / vu / partout / depuis / téléphone / telephone / introuvable / rentré* / rentre* / aidez / répond* / repond* / personne / parc / magasin / marché / marche / hier
    enfant perdu / enfants perdus / enfant disparu / enfants disparus / enfant égaré / enfant egare / enfant introuvable / bébé disparu / bebe disparu / gamin perdu
    petit garçon perdu / petit garcon perdu / petite fille perdue / enfant seul dans / enfant tout seul / ado disparu / fillette disparue / enfant a disparu / enfant kidnappé / enfant kidnappe
    enfant enlevé / enfant enleve / enlevé mon enfant / enleve mon enfant / enlevé ma fille / enleve ma fille / enlevé mon fils / enleve mon fils / kidnappé mon fils / kidnappe mon fils
    kidnappé ma fille / kidnappe ma fille / kidnappé mon enfant / kidnappe mon enfant / volé mon bébé / vole mon bebe / volé mon enfant / vole mon enfant
    trouvé / trouve / vu / il y a / y a / ya + enfant / petit garçon / petit garcon / petite fille / fillette / bébé / bebe / gamin + seul / toute seule / tout seul / perdu / perdue / sans ses parents / sans parents / pleure
    personne disparue / personnes disparues / personne portée disparue / personne portee disparue / disparition inquiétante / disparition inquietante / disparition d'un / disparition de mon / disparition de ma / signaler une disparition
    avis de recherche / alerte enlèvement / alerte enlevement / porté disparu / porte disparu / portée disparue / portee disparue
    alzheimer / démence / demence / perd la mémoire / perd la memoire / perd la tête / perd la tete / désorienté* / desoriente* + disparu* / perdu / perdue / parti / partie / sorti / sortie / retrouve / trouve / introuvable / égaré* / egare* / rentré* / rentre* / ne sait plus / sait plus
    sait pas où il habite / sait pas ou il habite / sait plus où il habite / sait plus ou il habite / sait plus où elle habite / sait plus ou elle habite / sait pas où elle habite / sait pas ou elle habite / sait plus rentrer chez / retrouve plus son chemin
    vieille dame perdue / vieux monsieur perdu / personne âgée perdue / personne agee perdue / personne âgée égarée / personne agee egaree
    nounou / ayi / baby sitter + disparu* / enfant / fils / fille / bébé / bebe + revient pas / revenue / parti* / disparu* / emmené* / emmene* / enlevé* / enleve*
    tout seul / toute seule / seul + perdu / perdue + enfant / petit / petite / fille / garçon / garcon
    走失 / 失踪 / zoushi / shizong / 走丢
emergency-elevator-trapped =
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + bouge plus / bouge pas / ne bouge + noir / on / suis / sommes / dans l'ascenseur / dedans
    secours ascenseur* / secours d'ascenseur / sauvetage ascenseur / secours ascenceur
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + est tombé de / est tombe de / tombé de plusieurs / tombe de plusieurs / tombé de deux / tombe de deux / tombé d'un coup / tombe d'un coup / tombé d'un étage / tombe d'un etage
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + coincé / coince / coincée / coincee / coincés / coinces / coincées / coincees / coincer / suis bloqué / suis bloque / suis bloquée / suis bloquee / sommes bloqués / sommes bloques / sommes bloquées / sommes bloquees / est bloqués / est bloques / on est bloqué / on est bloque / on est bloquée / on est bloquee / sont bloqués / sont bloques / enfant bloqué / enfant bloque / mère est bloquée / mere est bloquee / père est bloqué / pere est bloque / fils est bloqué / fils est bloque / fille est bloquée / fille est bloquee / femme est bloquée / femme est bloquee / mari est bloqué / mari est bloque / bloqué dans / bloque dans / bloquée dans / bloquee dans / bloqués dans / bloques dans / bloquées dans / bloquees dans / bloquer dans / bloqué avec / bloque avec / reste bloqué dans / reste bloque dans / restés bloqués / restes bloques / resté bloqué dans / enfermé / enferme / enfermée / enfermee / enfermés / enfermes / enfermées / enfermees / enfermer dans / prisonnier / prisonniers / prisonnière / prisonniere / piégé / piege / piégée / piegee / piégés / pieges / personne bloquée / personne bloquee / personnes bloquées / personnes bloquees / gens bloqués / gens bloques / quelqu'un est bloqué / quelqu'un est bloque / quelqu'un bloqué / quelqu'un bloque / et je suis dans / pris au piège / pris au piege
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + suis dedans / sommes dedans / est dedans / sont dedans / dedans / suis à l'intérieur / suis a l'interieur / sommes à l'intérieur / sommes a l'interieur / est à l'intérieur / est a l'interieur / gens à l'intérieur / gens a l'interieur / personnes à l'intérieur / personnes a l'interieur / à l'intérieur / a l'interieur + bloqu* / arrêt* / arret* / s'est arrêt* / s'est arret* / panne / ouvre / s'ouvre / ouvrent / s'ouvrent / bouge / aidez / secours / tombé / tombe / noir / personne / monde / quelqu'un / gens / enfant*
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + peux pas sortir / peut pas sortir / peux plus sortir / peut plus sortir / pouvons pas sortir / pouvons plus sortir / arrive pas à sortir / arrive pas a sortir / arrive plus à sortir / arrive plus a sortir / peuvent pas sortir / faites moi sortir / faites nous sortir / sortez moi / sortez nous / sors moi / sortez les / libérer / liberer / libérez / liberez / au secours / aidez moi / aidez nous / à l'aide / a l'aide / secourez / impossible de sortir
    entre deux étages / entre deux etages / entre 2 étages / entre 2 etages / entre les étages / entre les etages / entre deux paliers / entre le / coincé entre / coince entre + ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur / étage / etage / étages / etages
    dans l'ascenseur / dans un ascenseur / dans l'assenseur / dans l'ascenceur / dans l'asenseur / dans le lift + bouge pas / bouge plus / ouvre pas / s'ouvre pas / ouvre plus / s'ouvre plus / ouvrent pas / s'ouvrent pas / ouvrent plus / s'ouvrent plus / est arrêté / est arrete / s'est arrêté / s'est arrete / en panne / bloqué* / bloque* / coincé* / coince* / il fait noir / noir / crie* / respirer / respire / étouffe / etouffe / coupure / personne ne vient / personne ne répond / personne ne repond / pas de réponse / pas de reponse / tombé / tombe / enfermé* / enferme*
    bouton d'alarme / bouton alarme / alarme / l'alarme / d'alarme + ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + répond pas / repond pas / répond plus / repond plus / pas de réponse / pas de reponse / personne
    main / doigt* / pied / jambe / bras / laisse / écharpe / echarpe + coincé* / coince* / pris / prise / bloqué* / bloque* + ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur
    secours ascenseur* / secours d'ascenseur / dépannage ascenseur / depannage ascenseur + bloqué* / bloque* / coincé* / coince* / personne / urgent
    ascenseur / l'ascenseur / d'ascenseur / ascenseurs / l'ascenseurs / d'ascenseurs / assenseur / l'assenseur / d'assenseur / asenseur / l'asenseur / d'asenseur / ascenceur / l'ascenceur / d'ascenceur / assanseur / l'assanseur / d'assanseur / acenseur / l'acenseur / d'acenseur / ascensseur / l'ascensseur / d'ascensseur / asensseur / l'asensseur / d'asensseur / ascensceur / l'ascensceur / d'ascensceur / élévateur / elevateur / l'élévateur / l'elevateur / d'élévateur / d'elevateur / monte charge / lift / acsenseur / l'acsenseur / d'acsenseur + tombé d'un coup / tombe d'un coup / tombe / chute / a chuté / a chute / lâché / lache / dégringolé / degringole + dedans / dans / sommes / suis / étages / etages / coincé* / coince* / bloqué* / bloque*
    gens / personnes / quelqu'un / on + cage d'ascenseur / gaine d'ascenseur + crie* / tape* / cogne* / appelle*
    96333 / 电梯困人 / 困在电梯 / 被困电梯
    dianti / 电梯 + coincé* / coince* / bloqué* / bloque* / enfermé* / enferme* / dedans / secours
emergency-not =
    barbecue + de la fumée / de la fumee / fumée / fumee
    odeur de cuisine / odeurs de cuisine / friture + de la fumée / de la fumee / fumée / fumee
    chien / chiens / chienne + agressif / agressive / agressifs / agressives
    proprio est un voleur / propriétaire est un voleur / proprietaire est un voleur / bailleur est un voleur / vendeur est un voleur / agence de voleurs / bande de voleurs
    en finir avec cette démarche / en finir avec cette demarche / en finir avec ces démarches / en finir avec ces demarches / en finir avec ce dossier / en finir avec ce bail
    marre de vivre dans ce bruit / marre de vivre dans cet appart / marre de vivre dans cet appartement / marre de vivre dans cet immeuble / marre de vivre dans cette résidence / marre de vivre dans cette residence / marre de vivre dans ce quartier
    marre de vivre en coloc / marre de vivre en colocation / marre de vivre en chine / marre de vivre avec mon coloc / marre de vivre avec ma coloc / marre de vivre avec mes colocs
    accouche en / accoucher en + janvier / février / fevrier / mars / avril / mai / juin / juillet / août / aout / septembre / octobre / novembre / décembre / decembre
    voisin fume / voisins fument / voisine fume / voisin qui fume / fume sur son balcon / fume sur le balcon + la fumée / la fumee / fumée / fumee / de la fumée / de la fumee
    fumée de cigarette / fumee de cigarette / fumée des cigarettes / fumee des cigarettes / fume sur le balcon / fumée du barbecue / fumee du barbecue / fumée de cuisine / fumee de cuisine / fumée du restaurant
    fumee du restaurant / fumée de tabac / fumee de tabac / voisin fume / fume des cigarettes
    feu au vert / feu au rouge
    chien méchant / chien mechant
    marre de vivre ici / fatigué de vivre ici / fatigue de vivre ici
    en finir avec la paperasse / en finir avec mon contrat / en finir avec mon bail
    tape sur les nerfs / taper sur les nerfs / me tape l'incruste / tape sur le système / tape sur le systeme / tape l'affiche
    n'y a personne dedans / vide dedans / personne n'est dedans / sans personne dedans
    couteau aiguisé / couteau aiguise / aiguisé / aiguise + couteau / couteaux
    explosion de couleurs / explosion de saveurs / laisse pas sortir ma voiture / lumière brûle / lumiere brule
    où est inscrit / ou est inscrit / école de mon fils / ecole de mon fils / école de ma fille / ecole de ma fille / école pour mon fils / ecole pour mon fils / école pour ma fille / ecole pour ma fille
    perdu en maths / perdue en maths / perdu en classe / perdu dans les démarches / perdu dans les demarches / est perdu avec le chinois
    police d'assurance / police assurance / polices d'assurance / numéro de police d'assurance / numero de police d'assurance
    détecteur / detecteur / détecteur de fumée / detecteur de fumee / alarme de fumée / alarme de fumee / alarme incendie / alarme / l'alarme / d'alarme / détecteur incendie / detecteur incendie / détecteur de gaz / detecteur de gaz / capteur + pile / piles / batterie / batterie faible / pile faible / bip toutes / bipe toutes / toutes les minutes / installer / acheter / remplacer / changer
    exercice incendie / exercice d'incendie / exercice d'évacuation / exercice d'evacuation / exercice des pompiers / simulation incendie / formation incendie / exercice de sécurité / exercice de securite
    assurance incendie / assurance accident / assurance accidents / assurance contre l'incendie / assurance contre les incendies / assurance vol / assurance en cas d'accident / assurance couvre les accidents / contrat incendie / risque d'incendie
    risques d'incendie / risque incendie / prévention incendie / prevention incendie / sécurité incendie / securite incendie / porte coupe feu / coupe feu / pare feu / bouche d'incendie
    bouches d'incendie / borne d'incendie / borne incendie / extincteur d'incendie / extincteur incendie / normes incendie / règles incendie / regles incendie
    feu rouge / feux rouges / feu vert / feux verts / feu orange / feu tricolore / feux tricolores / feu de circulation / feux de circulation / feu de signalisation
    feux de signalisation / feu piéton / feu pieton / feu d'artifice / feux d'artifice / feu doux / feu vif / feu moyen / pot au feu / cessez le feu
    feu de camp / feu arrière / feu arriere / feu avant / feux de route / plaque de feu / camp feu
    couvre feu / coin du feu
    calendrier des pompiers / caserne des pompiers / caserne de pompiers / voie des pompiers / voie pompiers / accès pompiers / acces pompiers
    rire / de rire + mort / morte / mourir / meurs / meurt / explosé / explose / étouffe / etouffe / étouffer / etouffer
    mourir de rire / mort de rire / morte de rire / mourir de faim / mourir de chaud / mourir de chaleur / mourir de froid / mourir de soif / mourir de honte / mourir d'ennui
    mourir de fatigue / mourir de peur / mourir de sommeil / mourir d'envie / crever de chaud / crever de faim / crever de froid / crever la dalle / envie de crever de chaud / étouffe de chaleur
    etouffe de chaleur / étouffe de chaud / etouffe de chaud / on étouffe de chaud / on etouffe de chaud / étouffe ici tellement il fait chaud / etouffe ici tellement il fait chaud / me tue à / me tue a / me tuer à la tâche
    me tuer a la tache / me tuer au travail / me tuer au boulot
    explosé de rire / explose de rire / exploser de rire / prix a explosé / prix a explose / prix ont explosé / prix ont explose / facture a explosé / facture a explose / loyer a explosé
    loyer a explose / exploser mon forfait / explosion des prix / explosion du loyer / explosion des factures / écran explosé / ecran explose / écran a explosé / ecran a explose / explosion de joie
    accident du travail / accidents du travail / accident de travail / accidents de travail / accident domestique assurance / constat d'accident papier / par accident / accident de parcours
    coup de cœur / coup de coeur / coup de couteau dans le budget / crise cardiaque en voyant le prix / crise cardiaque en voyant la facture / crise cardiaque quand j'ai vu le prix
    couteau de cuisine / couteaux de cuisine / couteau suisse / aiguiser + couteau / couteaux / mes couteaux / un couteau
    aiguiser mes couteaux / affûter mes couteaux / affuter mes couteaux / affûter un couteau / affuter un couteau / couteau à huîtres / couteau a huitres / acheter un couteau / acheter des couteaux / couteaux dans l'avion
    couteau dans les bagages / couteau en céramique / couteau en ceramique / remuer le couteau
    pistolet à colle / pistolet a colle / pistolet à eau / pistolet a eau / pistolet jouet / pistolet à peinture / pistolet a peinture / alarme de voiture / alarme voiture
    premiers secours / premiers soins / gestes qui sauvent / cours de secourisme / formation secourisme / cours de premiers secours / formation premiers secours / cours de self défense / cours de self defense / cours d'autodéfense
    cours d'autodefense / sortie de secours / sorties de secours / issue de secours / issues de secours / porte de secours / roue de secours / clé de secours / cle de secours / clés de secours
    cles de secours / batterie de secours / éclairage de secours / eclairage de secours / secours catholique / secours populaire / secours islamique
    à l'aide d'un / a l'aide d'un / à l'aide d'une / a l'aide d'une / à l'aide de / a l'aide de / à l'aide du / a l'aide du / à l'aide des / a l'aide des
    à l'aide d'alipay / a l'aide d'alipay / droit à l'aide / droit a l'aide / à l'aide juridique / a l'aide juridique / à l'aide sociale / a l'aide sociale / à l'aide au logement / a l'aide au logement
    recours à l'aide / recours a l'aide
    prix de l'ambulance / prix d'une ambulance / coûte une ambulance / coute une ambulance / coûte l'ambulance / coute l'ambulance / ambulance coûte / ambulance coute / ambulance est payante / ambulance est gratuite
    facture d'ambulance / facture de l'ambulance / remboursement ambulance / ambulance remboursée / ambulance remboursee / ambulance privée / ambulance privee / ambulances privées / ambulances privees
    voleur de prix / voleurs ces commerçants / voleurs ces commercants / c'est du vol / vol annulé / vol annule / vol retardé / vol retarde / mon vol / billet de vol
    numéro de vol / numero de vol / vol direct / vol pour
    menace de pluie / menace de tomber / menace de s'effondrer / menace de publier / menace d'envoyer / menace de diffuser / menacent de publier / menacent d'envoyer / menace de m'expulser / menace de me virer
    menace de couper / me menace d'expulsion / me menace d'augmenter / m'a menacé d'expulsion / m'a menace d'expulsion / me menace de publier / me menace d'envoyer / me menace de diffuser / me menacent de publier
    suivi de / suivi du / bien suivi / qui me suit sur wechat / me suit sur / me suivent sur / me suit sur instagram
    violence des vents / violette / viol de mes données / viol de mes donnees / viol du règlement / viol du reglement / violer la loi / violer le contrat / violé le contrat / viole le contrat
    violer le bail / violé la loi / viole la loi / violer le règlement / violer le reglement
    accouche dans un mois / accouche dans deux / accouche dans trois / accouche dans 2 / accouche dans 3 / accouche bientôt / accouche bientot / accouche le mois
    va accoucher dans un mois / va accoucher dans deux / va accoucher dans trois / va accoucher dans 2 / va accoucher dans 3 / va accoucher le mois / vais accoucher dans un mois / vais accoucher dans 2 / vais accoucher dans deux
    où accoucher / ou accoucher / pour accoucher
    bombe aérosol / bombe aerosol / bombes aérosols / bombes aerosols / bombe de peinture / bombe insecticide / bombe anti / bombe de laque / bombe à raser / bombe a raser
    bombes de bain / bombe déodorant / bombe deodorant
    perdu les eaux usées / perdu les eaux usees / eau perdue / contractions musculaires / brûle estomac / brule estomac / brûle calories / brule calories / brûle graisse / brule graisse
    brûle graisses / brule graisses / brûle l'estomac / brule l'estomac / estomac brûle / estomac brule / yeux me brûlent / yeux me brulent / yeux brûlent / yeux brulent
    yeux qui brûlent / yeux qui brulent / brûle parfum / brule parfum
    sauter une question / sauter la question / sauter cette question / sauter cette étape / sauter cette etape / sauter l'étape / sauter l'etape / fait sauter les plombs / sauter les plombs / sauter le disjoncteur
    sauter un repas / corde à sauter / corde a sauter / sauter à la corde / sauter a la corde
    crise de rire / crise économique / crise economique / crise de nerfs au travail / crise du logement
    malaise social / fuite d'eau / fuite des cerveaux / enlèvement des encombrants / enlevement des encombrants / enlèvement de meubles / enlevement de meubles
    enlèvement de mes / enlevement de mes / enlèvement d'un canapé / enlevement d'un canape / enlèvement du / enlevement du / enlèvement des / enlevement des / enlèvement de / enlevement de
    réserver un enlèvement / reserver un enlevement / enlèvement gratuit / enlevement gratuit / enlèvement à domicile / enlevement a domicile / demande d'enlèvement / demande d'enlevement / un enlèvement de / un enlevement de
    prix de l'enlèvement / prix de l'enlevement
    batterie militaire / flingue mon dos / film policier / roman policier / jeu de tir
    respirer un peu / air à respirer / air a respirer / respirer l'air / air qu'on respire / masque pour respirer
    110 yuans / 110 yuan / 110 rmb / 110 euros / 110 volts / 110 v / 110 mètres / 110 metres / 110 m2 / 112 yuans
    112 yuan / 112 rmb / 112 euros / 112 mètres / 112 metres / 112 m2 / 101 yuans / 101 yuan / 101 rmb / 101 euros
    113 yuans / 113 rmb / 113 euros / 911 yuans / 911 rmb / 999 yuans / 999 yuan / 999 rmb / 999 euros / bus 110
    bus 112 / bus 101 / bus 113 / ligne 110 / ligne 112 / ligne 101 / ligne 113 / chambre 101 / chambre 110 / chambre 112
    chambre 113 / appartement 101 / appartement 110 / appartement 112 / appartement 113 / appart 101 / appart 110 / appart 112 / appart 113 / salle 101
    salle 110 / salle 112 / bureau 101 / bureau 110 / bureau 112 / porte 101 / porte 110 / porte 112 / numéro 101 / numero 101
    bâtiment 101 / batiment 101 / code 110 / unité 101 / unite 101 / porsche 911
emergency-over =
    je rigolais / je blaguais / c'était un jeu vidéo / c'etait un jeu video
    j'ai éteint le feu / j'ai eteint le feu / on a éteint le feu / on a eteint le feu / ont éteint le feu / ont eteint le feu / ont éteint l'incendie / ont eteint l'incendie
    j'ai retrouvé / j'ai retrouve / on a retrouvé / on a retrouve / l'ai retrouvé / l'ai retrouve / l'ai retrouvée / l'ai retrouvee / l'a retrouvé / l'a retrouve / l'a retrouvée / l'a retrouvee / avons retrouvé / avons retrouve / avons retrouvée / avons retrouvee / été retrouvé / ete retrouve / été retrouvée / ete retrouvee + va bien / sain et sauf / saine et sauve
    enfin sorti de l'ascenseur / enfin sortie de l'ascenseur / enfin sortis de l'ascenseur / enfin sorties de l'ascenseur
    fausse alerte / fausse alarme / fausse alertes
    pas urgent / pas une urgence / pas d'urgence / n'est pas urgent / rien d'urgent / ce n'était pas une urgence / ce n'etait pas une urgence / plus urgent du tout
    feu est éteint / feu est eteint / feu éteint / feu eteint / incendie est éteint / incendie est eteint / incendie éteint / incendie eteint / l'incendie est éteint / l'incendie est eteint
    feu a été éteint / feu a ete eteint / incendie a été éteint / incendie a ete eteint / incendie maîtrisé / incendie maitrise
    feu maîtrisé / feu maitrise / feu est maîtrisé / feu est maitrise
    tout va bien maintenant / tout va bien à présent / tout va bien a present / c'est fini maintenant / danger est passé / danger est passe / c'est réglé maintenant / c'est regle maintenant / tout est rentré dans l'ordre
    tout est rentre dans l'ordre
    c'était une blague / c'etait une blague / c'est une blague / je plaisantais / c'était pour rire / c'etait pour rire / c'est un test
    ceci est un test / message de test
    dans un film / dans le film / un film sur / film d'horreur / dans une série / dans une serie / dans la série / dans la serie
    dans un rêve / dans un reve / dans mon rêve / dans mon reve / j'ai rêvé / j'ai reve / rêvé que / reve que
    dans un livre / dans un roman / aux infos j'ai vu / j'ai lu un article
    feu / incendie / l'incendie / d'incendie / accident / l'accident / d'accident / cambriol* / explosion / l'explosion / d'explosion / fuite de gaz / volé / vole / agress* / malaise / crise cardiaque / bagarre / avc / infarctus / ambulance / opéré* / opere* + an dernier / l'an dernier / d'an dernier / l'année dernière / l'annee derniere / année dernière / annee derniere / d'année dernière / d'annee derniere / an passé / an passe / l'an passé / l'an passe / année passée / annee passee / l'année passée / l'annee passee / mois dernier / le mois dernier / mois passé / mois passe / il y a un an / il y a deux ans / il y a 2 ans / il y a trois ans / il y a 3 ans / il y a cinq ans / il y a longtemps / il y a des années / il y a des annees / il y a un mois / il y a deux mois / en 2019 / en 2020 / en 2021 / en 2022 / en 2023 / en 2024 / quand j'étais petit / quand j'etais petit / quand j'étais enfant / quand j'etais enfant
