### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ambulance
    une ambulance vite
    appelez une ambulance
    il faut une ambulance tout de suite svp
    envoyez une ambulance s'il vous plaît
    comment appeler une ambulance en Chine
    quel numéro pour une ambulance ici
    quel numero pour une ambulance ici
    c'est quoi le numéro du samu en chine
    120
    appelez le 15
    le samu vite
    appeler le 112 mon mari fait un malaise
    urgence médicale
    urgence medicale
    crise cardiaque
    mon père fait une crise cardiaque
    je crois que ma femme fait un avc
    il a la bouche de travers et n'arrive plus à parler
    grosse douleur dans la poitrine et au bras gauche
    j'ai très mal à la poitrine
    il ne respire plus
    elle respire plus aidez nous
    jarrive plus a respirer
    mon voisin ne respire pas
    il est inconscient par terre
    mon colocataire s'est évanoui dans la salle de bain
    mon ami a perdu connaissance
    ma mère est tombée et ne bouge plus
    une dame âgée est tombée dans l'escalier elle saigne de la tête
    un vieux monsieur allongé par terre ne répond pas
    un vieux monsieur allonge par terre ne repond pas
    il saigne beaucoup ça s'arrête pas
    il saigne beaucoup ca sarrete pas
    je me suis coupé la main très profond plein de sang
    mon bébé s'étouffe
    mon bebe setouffe
    le petit a avalé une pièce et il s'étouffe
    ma fille a avalé une pile
    mon fils a bu de la javel
    bébé avec 40 de fièvre et convulsions
    elle fait une crise d'épilepsie
    elle fait une crise depilepsie
    crise d'asthme plus de ventoline
    gros choc allergique le visage gonfle
    allergie aux cacahuètes sa gorge se ferme
    ma femme va accoucher maintenant
    elle a perdu les eaux
    contractions toutes les 3 minutes besoin de l'hôpital
    elle est enceinte et elle saigne
    un ouvrier s'est électrocuté
    un ouvrier s'est electrocute
    mon fils est tombé du balcon
    quelqu'un est tombé du troisième étage
    brûlure grave à l'huile bouillante
    un enfant se noie dans la piscine
    intoxication il vomit du sang
    morsure de serpent la jambe gonfle
    diabétique qui ne se réveille plus
    diabetique qui ne se reveille plus
    overdose mon pote réagit plus
    overdose mon pote reagit plus
    coup de chaleur un homme s'est effondré dans la rue
    faut un médecin d'urgence elle va mourir
    faut un medecin d'urgence elle va mourir
    mon oncle est très mal il faut un docteur vite
    aidez moi je fais un malaise
    grand mère n'a plus de pouls
    grand mere na plus de pouls
    jambe cassée on voit l'os
    jambe cassee on voit l'os
    ambulence vite svp
    urgence mon papa est tombé dans les pommes
    bonjour madame, mon mari ne se réveille pas, que dois-je faire
    jijiu 急救 aidez nous
    le chauffeur livreur s'est écroulé devant la porte
emergency-fire =
    feu
    au feu
    au feu !! aidez-nous
    y a le feu
    il y a le feu dans l'immeuble
    incendie
    un incendie chez moi
    ma cuisine est en feu
    la maison brûle
    la maison brule
    l'appartement d'à côté brûle
    lappartement da cote brule
    ça brûle chez le voisin
    ca brule chez le voisin
    de la fumée sort de la fenêtre du voisin
    plein de fumée dans la cage d'escalier
    plein de fumee dans la cage d'escalier
    grosse fumée noire dans le couloir
    je vois des flammes sur le balcon
    des flammes au cinquième étage
    la batterie du vélo électrique brûle
    la batterie du velo electrique brule
    un scooter a pris feu en bas
    trottinette électrique qui a explosé
    appelez les pompiers
    pompiers vite
    les pompiers svp
    comment appeler les pompiers en chine
    numéro des pompiers
    appelez le 18
    18 pompiers
    119 feu
    l'huile a pris feu dans la poêle
    l'huile a pris feu dans la poele
    friteuse en feu
    le rideau brûle au secours
    quelque chose brûle dans la cave
    prise électrique en feu
    des étincelles et de la fumée du tableau électrique
    ça sent le brûlé et il y a de la fumée partout
    poubelle qui brûle dehors
    poubelle qui brule dehors
    une voiture brûle dans le parking
    l'alarme incendie sonne et je vois de la fumée
    lalarme incendie sonne et je vois de la fumee
    on est bloqués par le feu
    on peut pas sortir trop de fumée
    on peut pas sortir trop de fumee
    feu au 12e étage on fait quoi
    explosion dans l'immeuble
    grosse explosion et maintenant de la fumée
    grosse explosion et maintenant de la fumee
    l'appart du voisin est plein de fumée
    fumée sous la porte aidez moi
    fumee sous la porte aidez moi
    le chargeur a pris feu sur le lit
    les pétards ont mis le feu au toit
    les petards ont mis le feu au toit
    着火 venez vite
    huozai au feu
    ma chambre crame vite
    ca crame
    ya le feu a la residence
    debut d'incendie dans le local poubelle
    la hotte a pris feu
    départ de feu au sous-sol
emergency-police =
    police
    appelez la police
    la police vite
    j'ai besoin de la police maintenant
    envoyez la police svp
    110
    17
    appelez le 17
    112
    112 il y a un voleur
    911
    101 police
    police secours
    au voleur
    au secours
    à l'aide quelqu'un
    un cambrioleur est chez moi
    on a cambriolé mon appartement
    quelqu'un force ma porte
    un inconnu essaie d'entrer chez moi
    il y a quelqu'un dans mon appartement que je connais pas
    on vient de me voler mon sac
    on vient de m'arracher mon téléphone
    on vient de marracher mon telephone
    vol à l'arraché devant le métro
    vol a larrache devant le metro
    on m'a volé mon vélo
    mon scooter a été volé cette nuit
    pickpocket dans le métro mon portefeuille est parti
    je veux signaler un vol
    porter plainte pour vol
    braquage
    je me suis fait agresser
    on m'a agressé dans la rue
    je me suis fait braquer
    un type me suit
    un homme me suit jusque chez moi j'ai peur
    il y a un homme avec un couteau
    il a une arme
    bagarre en bas de l'immeuble il y a des blessés
    ils se battent au couteau
    ils sont en train de tabasser quelqu'un dehors
    un mec bourré attaque les gens
    on m'a menacé de mort
    il veut me tuer
    quelqu'un tape à ma porte la nuit et me menace
    quelqu'un tape a ma porte la nuit et me menace
    j'ai été violée
    agression sexuelle
    il m'a touchée dans l'ascenseur
    un homme s'est frotté à moi dans le bus
    un homme sest frotte a moi dans le bus
    on m'a enlevé je suis enfermé
    on m'a enleve je suis enferme
    kidnapping
    ils me retiennent de force
    des coups de feu
    prise d'otage
    alerte à la bombe
    caméra cachée dans ma chambre
    comment joindre la police en anglais
    quel est le numéro de la police en Chine
    je veux signaler un crime
    le chauffeur ne veut pas me laisser sortir du taxi
    un homme suspect regarde par les fenêtres
    baojing 报警
    trafic de drogue dans l'immeuble
    harceleur devant chez moi
    aidez moi ya un voleur
    les bandits sont entrés chez nous
    les bandits sont entres chez nous
emergency-traffic-accident =
    accident de voiture
    accident de la route
    accident de la circulation
    il y a eu un accident
    un accident au carrefour avec des blessés
    accident grave devant la résidence
    collision
    deux voitures se sont rentrées dedans
    une voiture m'a renversé
    une voiture m'a percuté
    une voiture m'a percute
    je me suis fait renverser par un scooter
    mon fils s'est fait renverser
    un bus a renversé un piéton
    un scooter électrique m'a foncé dessus je saigne
    un scooter electrique ma fonce dessus je saigne
    j'ai eu un accident de vélo électrique
    je suis tombé de mon scooter une voiture m'a touché
    accident de moto devant le portail
    un camion s'est renversé
    le taxi a eu un accident on est dedans
    délit de fuite
    le chauffeur m'a heurté et il est parti
    le chauffeur m'a heurte et il est parti
    quelqu'un s'est fait écraser
    un enfant a été écrasé
    on m'est rentré dedans par derrière
    on m'est rentre dedans par derriere
    accrochage avec une voiture que faire
    j'ai renversé une dame avec mon vélo
    j'ai percuté quelqu'un
    mon didi a eu un accident
    un livreur m'a renversé
    livreur waimai a fauché un enfant
    cycliste par terre après un choc
    voiture retournée
    carambolage sur l'autoroute
    122
    qui appeler en cas d'accident de la route
    numéro de la police de la route accident
    on a rayé ma voiture et il s'est enfui
    voiture tombée dans la rivière
    accident de bus des blessés
    chehuo 车祸
    ya eu un accident la voiture a tapé un vélo
    axident de voiture svp aidez
    le conducteur de l'autre voiture crie après l'accident
    ma moto a cogné une voiture jambe cassée
    mon mari a eu un accident en allant au travail à vélo
    choc frontal avec une camionnette
emergency-gas-leak =
    fuite de gaz
    je sens le gaz
    ça sent le gaz
    ça sent le gaz dans ma cuisine
    odeur de gaz
    odeur de gaz dans l'escalier
    forte odeur de gaz dans le couloir
    sa sent le gaz ches moi
    le gaz fuit
    le tuyau de gaz fuit
    le flexible de gaz s'est détaché
    le flexible de gaz s'est detache
    le robinet de gaz siffle
    bruit de sifflement sur le tuyau de gaz
    l'alarme gaz sonne
    le détecteur de gaz bipe et ça sent
    je crois qu'il y a une fuite de gaz chez le voisin
    ça pue le gaz chez les voisins
    odeur de gaz et j'ai la tête qui tourne
    odeur de gaz et jai la tete qui tourne
    on a des vertiges à cause du gaz
    monoxyde de carbone
    détecteur de monoxyde qui sonne
    intoxication au monoxyde chauffe-eau
    odeur d'œuf pourri près de la gazinière
    odeur doeuf pourri pres de la gaziniere
    la gazinière est restée ouverte sans flamme toute la nuit
    la gaziniere est restee ouverte sans flamme toute la nuit
    du gaz partout dans la maison
    bouteille de gaz qui fuit
    bonbonne de gaz percée
    ils ont percé une conduite de gaz en creusant
    fuite de gaz dehors
    qui appeler pour une fuite de gaz
    numéro urgence gaz
    que faire si je sens le gaz
    gaz !! aidez moi
    fuite gaz svp vite
    meiqi fuite
    燃气 odeur dans l'appart
    tianranqi fuite
    le gaz s'échappe
    jai oublié le gaz ouvert maintenant ça sent partout
    le robinet de gaz ne ferme plus
    odeur bizarre de gaz depuis ce matin au bâtiment 4
    odeur bizarre de gaz depuis ce matin au batiment 4
    c'est dangereux une odeur de gaz
    fuitte de gaz
    ça sent le gas
emergency-domestic-violence =
    mon mari me frappe
    mon mari me bat
    mon copain m'a frappée
    ma femme me frappe
    mon conjoint est violent
    il me tape
    il me bat à la maison
    violences conjugales
    violence domestique
    violence familiale aide
    femme battue
    j'ai peur de mon mari
    j'ai peur de rentrer il va me frapper
    il m'a enfermée et a pris mon téléphone
    il m'a enfermee et a pris mon telephone
    mon mari a pris mon passeport et ne me laisse pas sortir
    il me menace moi et les enfants
    il a dit qu'il me tuera si je pars
    mon ex vient chez moi et me menace
    il m'a étranglée
    il m'a encore giflée
    il m'a poussée contre le mur
    mon père frappe ma mère
    mon père me frappe
    mon beau-père me fait du mal
    mon beau-pere me fait du mal
    ma belle-mère me frappe
    le voisin bat sa femme je l'entends crier
    l'homme du dessus frappe sa femme
    la voisine hurle et pleure son mari la tape
    le voisin frappe son enfant tous les jours
    maltraitance d'enfant à côté
    j'entends un enfant qu'on bat
    mon mari boit et tape les enfants
    il me force à coucher avec lui
    il me force a coucher avec lui
    mon mec veut pas me laisser partir
    je cherche un endroit sûr loin de mon mari
    je cherche un endroit sur loin de mon mari
    foyer pour femmes battues
    refuge pour femmes
    je me suis enfuie de la maison parce qu'il me bat
    il contrôle mon argent et il me frappe
    il controle mon argent et il me frappe
    comment être protégée d'un mari violent
    comment etre protegee dun mari violent
    ordonnance de protection contre mon mari
    ne dites rien à mon mari svp
    il peut lire mon téléphone aidez moi il me tape
    jiabao 家暴
    mon mari ma frapper
    il m'a cassé le bras mon propre mari
    il m'a casse le bras mon propre mari
    relation toxique il me fait des coups
    mon compagnon lève la main sur moi
emergency-self-harm =
    je veux mourir
    j'ai envie de mourir
    je veux me tuer
    je ne veux plus vivre
    jveux plus vivre
    jveux mourir
    jai envie de crever
    suicide
    me suicider
    je pense au suicide
    idées suicidaires
    idees suicidaires
    envie de me suicider
    je veux en finir
    en finir avec la vie
    mettre fin à mes jours
    mettre fin a mes jours
    je vais me foutre en l'air ce soir
    je n'en peux plus de vivre
    la vie ne vaut pas la peine
    plus aucune raison de vivre
    je serais mieux mort
    tout le monde serait mieux sans moi
    j'aimerais ne plus me réveiller
    j'aimerais ne plus me reveiller
    je veux disparaître pour toujours
    je veux disparaitre pour toujours
    je veux me faire du mal
    je me suis encore fait du mal
    je me scarifie
    je me suis ouvert les veines
    j'ai avalé tous mes cachets
    jai avale tous mes cachets
    j'ai pris trop de somnifères exprès
    j'ai pris trop de somniferes expres
    j'ai pris toute la boîte de médicaments
    je vais sauter
    je vais sauter du toit
    quelqu'un veut sauter du toit
    une fille est au bord du toit
    un homme sur le pont veut sauter
    mon amie veut se suicider
    mon coloc dit qu'il veut mourir
    mon camarade a écrit une lettre d'adieu
    mon fils dit qu'il veut se tuer
    ma fille se fait du mal
    automutilation
    ligne suicide
    numéro prévention suicide
    numero prevention suicide
    3114
    c'est mon dernier message adieu
    adieu à tous je ne peux plus vivre
    je manquerai à personne quand je serai plus là
    elle a essayé de se suicider
    il a fait une tentative de suicide
    je vais me pendre
    suicid
    la vie ne sert plus à rien je veux partir
emergency-missing-person =
    mon enfant a disparu
    mon fils s'est perdu
    ma fille est perdue
    je ne trouve plus mon fils
    je trouve pas mon enfant
    jai perdu mon fils
    j'ai perdu ma fille au supermarché
    ma petite fille a disparu au parc
    enfant perdu
    enfant disparu
    aidez moi mon gosse a disparu
    mon petit de 4 ans s'est échappé je le trouve plus
    mon fils n'est pas rentré de l'école
    mon fils n'est pas rentre de l'ecole
    ma fille n'est pas rentrée
    ma femme a disparu depuis hier
    mon mari a disparu il répond plus depuis deux jours
    mon père a alzheimer il a disparu
    mamie est sortie et on ne la retrouve pas
    mon grand-père est parti et s'est perdu
    une vieille dame perdue elle a alzheimer
    personne disparue
    signaler une disparition
    avis de recherche
    mon ami a disparu
    mon coloc est pas rentré depuis trois jours
    on a enlevé mon enfant
    j'ai trouvé un enfant perdu
    un petit enfant seul qui pleure sans ses parents
    j'ai trouvé un vieux monsieur qui ne sait plus où il habite
    perdu ma fille au centre commercial
    mon bébé a disparu avec la poussette
    la nounou n'est pas revenue avec mon bébé
    la nounou nest pas revenue avec mon bebe
    l'ayi est partie avec mon fils et ne revient pas
    mon ado a fugué
    mon ado a fugue
    fugue de ma fille
    ma sœur est sortie hier soir et son téléphone est éteint
    on a perdu papi au lac de l'ouest
    mon frère est introuvable
    enfant disparu près de la porte 2
    je retrouve pas ma femme
    ma mère a disparu elle n'a pas de téléphone
    où est mon fils personne ne l'a vu
    zoushi 走失 enfant
    ma fille disparu svp aidez a chercher
    mon grand frère n'a plus donné signe de vie
    mon grand frere n'a plus donne signe de vie
emergency-elevator-trapped =
    coincé dans l'ascenseur
    je suis coincé dans l'ascenseur
    bloquée dans l'ascenseur
    bloquee dans lascenseur
    on est bloqués dans l'ascenseur
    on est bloques dans lascenseur
    au secours l'ascenseur est bloqué et je suis dedans
    l'ascenseur s'est arrêté entre deux étages
    lascenseur sest arrete entre deux etages
    l'ascenseur s'est arrêté la porte s'ouvre pas on est dedans
    l'ascenseur s'est arrete la porte s'ouvre pas on est dedans
    les portes de l'ascenseur s'ouvrent plus je suis à l'intérieur
    des gens enfermés dans l'ascenseur
    quelqu'un est coincé dans l'ascenseur
    quelqu'un est coince dans l'ascenseur
    ma mère est bloquée dans l'ascenseur
    mon enfant est seul dans l'ascenseur bloqué
    enfant coincé dans l'ascenseur
    l'ascenseur ne bouge plus et il fait noir
    je suis dans l'ascenseur et il bouge pas
    l'ascenseur est tombé de plusieurs étages puis s'est arrêté
    le bouton d'alarme de l'ascenseur ne répond pas
    j'ai appuyé sur l'alarme dans l'ascenseur pas de réponse
    personne ne vient on est 5 dans l'ascenseur
    sortez moi de cet ascenseur
    faites nous sortir de l'ascenseur
    coinces dans lascenseur svp
    coincé dans l'assenseur
    coince dans l'assenseur
    secours ascenseur
    numéro pour dépannage ascenseur personne bloquée
    enfermé dans l'ascenseur bâtiment 7
    on peut pas sortir de l'ascenseur
    coupure de courant et je suis dans l'ascenseur
    quelqu'un crie dans l'ascenseur
    j'entends des gens taper dans la cage d'ascenseur
    main coincée dans la porte de l'ascenseur
    le pied de mon fils est pris dans la porte de l'ascenseur
    moi et la poussette bloqués dans l'ascenseur
    ascenseur bloqué avec des gens dedans
    ascenseur bloque avec des gens dedans
    bloqué entre le 8e et le 9e étage
    96333
    dianti 电梯 coincé dedans
    dianti 电梯 coince dedans
    prisonnier de l'ascenseur
    vieille dame coincée dans l'ascenseur du bâtiment 10
    vieille dame coincee dans l'ascenseur du batiment 10
    j'ai du mal à respirer dans l'ascenseur bloqué
    j'ai du mal a respirer dans l'ascenseur bloque
    l'ascenseur est en panne et nous sommes dedans
    je suis coincer dans lascenceur

## Residence and identity

accommodation-registration =
    mon frère arrive demain il dort chez moi
    mon mari est en voyage peut-il s'enregistrer plus tard
    enregistrement de résidence
    enregistrement de residence
    enregistrement temporaire
    déclaration de domicile
    declaration de domicile
    me déclarer à la police
    s'enregistrer au poste de police
    enregistrement à la police dans les 24 heures
    comment déclarer mon adresse
    où enregistrer ma nouvelle adresse
    je viens d'arriver est-ce que je dois m'enregistrer
    j'ai déménagé que dois-je faire
    jai demenage que dois-je faire
    changement d'adresse il faut se réenregistrer
    jai changé d'appart faut refaire l'enregistrement ?
    un ami vient dormir chez moi faut-il le déclarer
    un ami vient dormir chez moi faut-il le declarer
    mes parents viennent deux semaines et logent chez moi
    déclarer un invité
    enregistrer mes invités
    je reviens de l'étranger je dois me réenregistrer
    nouveau passeport faut il refaire l'enregistrement
    nouveau visa dois-je retourner au paichusuo
    paichusuo
    formulaire d'enregistrement temporaire
    quels papiers pour s'enregistrer à la police
    quel commissariat pour m'enregistrer
    adresse du poste de police pour l'enregistrement
    l'enregistrement en ligne c'est possible
    appli pour déclarer mon séjour
    j'ai oublié de m'enregistrer il se passe quoi
    pas enregistré dans les 24h il y a une amende ?
    amende enregistrement en retard
    airbnb faut il s'enregistrer
    je loge chez un ami pas à l'hôtel
    mon propriétaire ne veut pas m'enregistrer
    mon proprietaire ne veut pas m'enregistrer
    zhusu dengji
    住宿登记
    linshi zhusu dengji
    je suis nouveau ici où signaler mon arrivée
    on a quitté l'hôtel on habite maintenant en appart
    on a quitte lhotel on habite maintenant en appart
    ma copine emménage avec moi
    les enfants doivent aussi être enregistrés à la police
    les enfants doivent aussi etre enregistres a la police
    attestation de domicile de la police
    le papier de la police avec mon adresse
    enregistrment police etranger
    je viens d'atterrir avec ma famille il faut se déclarer où
    enregistrer la famille de ma femme qui loge chez nous
    bonjour, je souhaiterais déclarer ma résidence temporaire
    bonjour, je souhaiterais declarer ma residence temporaire
visa-extension =
    mon père vient le mois prochain quel visa
    mon pere vient le mois prochain quel visa
    ma mère veut rester plus longtemps avec nous
    prolonger mon visa
    prolongation de visa
    comment prolonger mon visa
    renouveler mon visa
    renouvellement de visa
    mon visa expire la semaine prochaine
    mon visa finit dans 5 jours
    visa expiré
    mon visa a expiré que faire
    mon visa se termine bientôt
    mon visa se termine bientot
    prolonger visa touriste
    prolonger le visa de ma mère
    visa L prolongation
    visa d'affaires M prolonger
    puis-je rester plus longtemps en Chine
    je veux rester 30 jours de plus
    dépassement de séjour
    overstay
    j'ai dépassé mon visa de deux jours quelle amende
    pénalité séjour irrégulier
    combien de jours avant pour demander la prolongation
    où est le bureau des entrées et sorties
    adresse immigration hangzhou
    horaires du bureau des visas
    12367
    changer de type de visa
    passer de visa touriste à visa étudiant
    visa pour mes parents visite familiale
    visa Q1 ou S1 pour conjoint
    visa S2 pour ma femme
    quels papiers pour prolonger un visa
    mon vol est annulé et mon visa finit demain
    mon vol est annule et mon visa finit demain
    exemption de visa 30 jours peut-on prolonger
    transit 144 heures
    jai plus que 3 jours de visa
    visa multiple entrées
    visa multiple entrees
    签证 expire
    qianzheng prolonger
    churujing adresse
    sortir du pays et revenir pour un nouveau visa
    lettre d'invitation visa
    prolongassion visa svp
    mon visa touche à sa fin
    proroger le visa de mon épouse
    proroger le visa de mon epouse
    rallonger mon visa de tourisme
residence-permit =
    titre de séjour
    permis de séjour
    permis de sejour
    carte de séjour
    permis de résidence
    renouveler mon titre de séjour
    renouvellement permis de séjour papiers
    comment demander un titre de séjour
    mon titre de séjour expire le mois prochain
    mon titre de sejour expire le mois prochain
    quand renouveler mon permis de séjour
    convertir visa X1 en titre de séjour
    convertir visa X1 en titre de sejour
    visa Z vers permis de résidence
    je suis entré avec un visa X1 et maintenant ?
    je suis entre avec un visa X1 et maintenant
    titre de séjour dans les 30 jours après l'entrée
    titre de sejour dans les 30 jours apres l'entree
    permis de séjour étudiant
    permis de sejour etudiant
    permis de séjour travail
    permis de sejour travail
    titre de séjour regroupement familial
    titre de sejour regroupement familial
    permis de résidence pour ma femme et mes enfants
    titre de séjour conjoint de chinois
    changement d'employeur titre de séjour
    nouveau passeport transférer le permis de séjour
    j'ai changé d'université et mon permis de séjour
    j'ai change d'universite et mon permis de sejour
    diplômé combien de temps vaut encore mon titre de séjour
    diplome combien de temps vaut encore mon titre de sejour
    annuler mon permis de séjour avant de partir
    annuler mon permis de sejour avant de partir
    prix du titre de séjour
    délai pour le titre de séjour
    delai pour le titre de sejour
    visite médicale pour le permis de séjour
    visite medicale pour le permis de sejour
    photo pour le titre de séjour
    voyager pendant le renouvellement du titre de séjour
    ils gardent mon passeport pour le permis je peux prendre le train ?
    juliu xuke
    居留许可
    juliuzheng renouveler
    titre de sejour svp
    permi de sejour
    carte de residant
    permis de séjour affaires privées
    mention stage sur le permis de séjour étudiant
    mon permis de séjour est il à entrées multiples
    prolonger mon titre de séjour d'un an
permanent-residence =
    résidence permanente
    carte de résident permanent
    carte de resident permanent
    carte verte chinoise
    green card chine
    comment avoir la carte verte en chine
    carte cinq étoiles
    demande de carte cinq étoiles
    puis-je demander la résidence permanente
    qui peut obtenir la résidence permanente
    qui peut obtenir la residence permanente
    conditions résidence permanente
    je veux vivre en Chine pour toujours
    m'installer définitivement en chine
    m'installer definitivement en chine
    résidence permanente par mariage
    marié à une chinoise depuis 5 ans résidence permanente
    résidence permanente investisseur
    résidence permanente pour mes enfants
    salaire exigé pour la résidence permanente
    combien d'années pour la résidence permanente
    combien dannees pour la residence permanente
    renouveler ma carte de résident permanent
    j'ai perdu ma carte de résident permanent
    à quoi sert la carte cinq étoiles
    a quoi sert la carte cinq etoiles
    la carte verte est acceptée comme pièce d'identité à la banque ?
    nationalité chinoise
    devenir citoyen chinois
    naturalisation chine
    yongjiu juliu
    永久居留
    residence permanante
    résident permanent longue durée
    séjour illimité en chine
    ma carte verte a expiré
    avantages de la résidence permanente
    carte de résident à vie
work-permit =
    mon mari veut travailler ici quels papiers
    mon frère cherche du travail en chine
    permis de travail
    permis de travail étranger
    comment obtenir un permis de travail
    renouveler permis de travail
    mon permis de travail expire
    carte de permis de travail
    où est ma carte de travail
    plus de carte physique permis de travail
    permis de travail électronique
    permis de travail sur la carte de sécurité sociale
    permis de travail sur la carte de securite sociale
    changer de travail permis de travail
    je change d'employeur que faire pour le permis
    nouvelle entreprise nouveau permis de travail
    annuler mon permis de travail
    mon ancien patron n'annule pas mon permis de travail
    lettre de libération ancien employeur
    lettre de notification visa Z
    visa de travail
    visa Z conditions
    peut-on travailler avec un visa étudiant
    job étudiant à temps partiel
    donner des cours de français à temps partiel c'est légal ?
    donner des cours de francais a temps partiel c'est legal
    ma femme peut elle travailler ici
    travailler avec un visa familial
    travail au noir
    autorisation de stage
    créer une entreprise en tant qu'étranger
    ouvrir mon propre business
    catégorie A B C permis de travail
    points permis de travail
    légalisation de diplôme pour le travail
    legalisation de diplome pour le travail
    casier judiciaire pour le travail
    travailler pour deux sociétés
    freelance en chine autorisé
    gongzuo xukezheng
    工作许可
    permi de travail
    autorisation de travail
    travailler après le diplôme
    les rh me demandent mon numéro de permis de travail
    limite d'âge 60 ans permis de travail
    limite dage 60 ans permis de travail
    j'ai trouvé un boulot ici quels papiers
lost-passport =
    passeport perdu
    j'ai perdu mon passeport
    jai perdu mon passport
    on m'a volé mon passeport
    passeport volé
    mon passeport a disparu
    je ne trouve plus mon passeport
    laissé mon passeport dans un taxi
    passeport oublié dans le train
    passeport oublié à l'hôtel
    perte de passeport que faire
    déclaration de perte passeport
    attestation de perte
    nouveau passeport ambassade
    comment refaire mon passeport
    remplacer mon passeport
    où est mon ambassade
    consulat de france à shanghai
    consulat de france a shanghai
    numéro du consulat
    consulat de belgique
    ambassade du sénégal en chine
    ambassade du senegal en chine
    contacter mon ambassade
    laissez-passer d'urgence
    passeport et visa volés que faire
    passeport perdu avec visa dedans
    mon passeport est tombé dans l'eau
    passeport abîmé
    passeport passé à la machine à laver
    mon passeport est périmé
    renouveler mon passeport
    prendre l'avion sans passeport
    j'ai perdu tous mes papiers
    papiers d'identité perdus
    huzhao perdu
    护照 perdu
    plus de passeport comment rentrer au pays
    jai egaré mon passeport quelque part
    passeport déchiré
birth-registration =
    ma femme accouche en mai quels papiers préparer
    ma femme est enceinte de 8 mois que faut-il faire pour les papiers
    déclarer une naissance
    déclaration de naissance
    declaration de naissance
    enregistrer mon nouveau-né
    mon bébé est né
    bébé né à hangzhou quels papiers
    notre bébé est né la semaine dernière que faire
    acte de naissance
    certificat de naissance
    comment avoir un acte de naissance pour un bébé étranger
    traduction acte de naissance
    visa pour nouveau-né
    visa bébé
    titre de séjour pour mon bébé
    60 jours nouveau-né
    passeport bébé
    passeport pour mon nourrisson
    ma femme a accouché quels papiers
    ma femme est enceinte quels papiers pour le bébé
    ma femme est enceinte quels papiers pour le bebe
    on attend un bébé le mois prochain enregistrement
    on attend un bebe le mois prochain enregistrement
    nationalité de l'enfant
    nationalite de l'enfant
    nationalité bébé mère chinoise
    nationalite bebe mere chinoise
    hukou pour mon bébé
    bébé de père chinois hukou
    bebe de pere chinois hukou
    double nationalité enfant
    double nationalite enfant
    je viens d'être papa
    enfant né en chine à déclarer
    chusheng zhengming
    出生证
    declaré la naissance de mon fils
    notre fille est née il y a deux mois pas encore déclarée
    délai pour déclarer un bébé
    acte de naissance perdu
    naissance de jumeaux déclaration
    le nom sur le certificat de naissance est faux
    livret de famille naissance en chine
marriage-registration =
    mariage
    se marier
    comment se marier en chine
    je veux épouser ma copine chinoise
    je veux me marier avec mon copain chinois
    épouser un citoyen chinois
    deux étrangers se marier en chine
    deux etrangers se marier en chine
    deux étrangers peuvent se marier ici ?
    certificat de mariage
    acte de mariage
    où enregistrer le mariage
    bureau des affaires civiles mariage
    papiers pour le mariage
    certificat de célibat
    certificat de celibat
    certificat de coutume
    certificat de capacité à mariage
    âge légal pour se marier
    age legal pour se marier
    à quel âge peut-on se marier en chine
    a quel age peut-on se marier en chine
    rendez-vous mariage en ligne
    divorce
    divorcer en chine
    comment divorcer de ma femme chinoise
    mon mariage étranger est il reconnu en chine
    légaliser mon acte de mariage
    legaliser mon acte de mariage
    traduction certificat de mariage
    jiehun
    结婚 papiers
    jiehunzheng
    minzhengju mariage
    marriage avec chinoise
    mon fiancé est coréen on veut se marier ici
    mon fiance est coreen on veut se marier ici
    nous sommes fiancés et voulons nous marier à hangzhou
    nous sommes fiances et voulons nous marier a hangzhou
    contrat de mariage
    pacs en chine ?
    prix du mariage civil
    noces à la mairie ici
    noces a la mairie ici

## Home and property

repair-request =
    mon robinet fuit
    le robinet de la cuisine fuit
    panne dans la cuisine bâtiment 3
    il y a une fuite sous l'évier
    il y a une fuite sous l'evier
    mon évier fuit
    mon evier fuit
    la chasse d'eau coule sans arrêt
    la chasse deau coule sans arret
    le wc fuit
    ampoule à changer au bâtiment 2
    la porte du bâtiment 5 ferme plus
    la porte du batiment 5 ferme plus
    qui va réparer l'ascenseur
    quand l'ascenseur sera réparé
    quand l'ascenseur sera repare
    l'ascenseur est bloqué au 3e étage depuis ce matin
    l'ascenseur est bloqué au rez-de-chaussée
    la porte de l'ascenseur ferme mal
    l'ascenseur s'arrête tout le temps personne dedans
    le compteur de gaz ne marche pas bien
    mon chauffe-eau à gaz ne s'allume plus depuis hier
    mon chauffe-eau a gaz ne s'allume plus depuis hier
    l'ampoule du couloir est brûlée
    la plaque de gaz ne s'allume pas
    le balcon fuit quand il pleut
    clé coincée dans la porte
    réparation
    demande de réparation
    besoin d'un réparateur
    quelque chose est cassé chez moi
    quelqu'un peut venir réparer
    envoyez un technicien
    bricoleur
    maintenance
    plombier
    j'ai besoin d'un plombier
    électricien
    serrurier
    mes toilettes sont bouchées
    mes toilettes sont bouchees
    wc bouché
    les toilettes débordent
    les toilettes debordent
    la chasse d'eau ne marche pas
    évier bouché
    le lavabo est bouché
    le lavabo est bouche
    l'évacuation de la douche est bouchée
    le robinet goutte
    robinet qui fuit
    fuite d'eau
    fuite d'eau au plafond
    il y a de l'eau qui coule du plafond
    le toit fuit quand il pleut
    tuyau percé dans la cuisine
    tuyau éclaté
    le tuyau fuit 水管
    mur humide moisissure
    la clim ne marche pas
    climatiseur en panne
    la clim refroidit pas
    le chauffage ne marche pas
    radiateur froid
    chauffe-eau en panne
    plus d'eau chaude le ballon est cassé
    chaudière en panne
    machine à laver en panne
    le frigo ne marche plus
    serrure cassée
    la serrure est bloquée la clé tourne pas
    ma clé s'est cassée dans la serrure
    ma cle sest cassee dans la serrure
    je suis enfermé dehors
    je suis enferme dehors
    clés oubliées à l'intérieur porte claquée
    serrure électronique pile vide
    serrure electronique pile vide
    la fenêtre ne ferme pas
    vitre cassée
    poignée de fenêtre cassée
    la porte grince et ferme mal
    lumière de l'escalier en panne
    ampoule grillée dans le couloir
    ampoule grillee dans le couloir
    plus de lumière sur le palier
    minuterie de l'escalier cassée
    ascenseur en panne
    l'ascenseur ne marche pas
    l'ascenseur est encore en panne
    l'ascenseur fait un bruit bizarre
    bouton d'ascenseur cassé
    interphone en panne
    l'interphone ne marche pas
    sonnette cassée
    sonnette cassee
    la porte d'entrée de l'immeuble ne ferme plus
    la porte dentree de limmeuble ne ferme plus
    pile du détecteur de fumée
    pile du detecteur de fumee
    le détecteur de fumée bipe pile faible
    changer la pile de l'alarme fumée
    changer la pile de l'alarme fumee
    prise électrique ne marche pas
    interrupteur cassé
    les plombs sautent
    le disjoncteur saute quand j'allume le four
    ça disjoncte tout le temps
    wuye n'est pas venu réparer
    wuye nest pas venu reparer
    baoxiu 报修
    weixiu
    reparer mes toilettes svp
    quand est-ce que quelqu'un vient réparer
    carrelage décollé
    la hotte ne marche plus
    la gazinière s'allume pas
    la gaziniere sallume pas
    plaque de cuisson en panne
    des cafards dans ma cuisine
    punaises de lit désinsectisation
    boîte aux lettres cassée
    boite aux lettres cassee
    volet roulant coincé
    volet roulant coince
    la douche est cassée
    ya une panne chez moi
    le store est tombé
    le store est tombe
    ma porte est gâtée
    ma porte est gatee
    le frigo est gâté
    le frigo est gate
utility-bill-payment =
    le gaz est cher
    le prix du gaz a augmenté ?
    le prix du gaz a augmente
    un homme est passé relever le compteur de gaz
    quand passe le releveur du gaz
    comment payer le gaz de l'appartement
    payer l'électricité
    facture d'électricité
    comment payer ma facture d'électricité
    où payer la facture d'eau
    ou payer la facture deau
    payer le gaz
    facture d'eau
    facture de gaz
    recharger carte de gaz
    recharger le compteur électrique
    compteur prépayé
    payer les factures avec wechat
    payer l'eau avec alipay
    payer les factures en ligne
    j'ai reçu une facture sur ma porte
    facture papier en chinois c'est quoi
    je ne comprends pas la facture
    quel est mon numéro de client électricité
    numéro de client eau
    huhao
    户号
    facture au nom du propriétaire comment payer
    quand faut il payer l'électricité
    quand faut il payer l'electricite
    ma facture est en retard ?
    frais de retard électricité
    ma facture d'électricité est trop chère
    ma facture delectricite est trop chere
    erreur sur la facture d'eau
    conso d'électricité vérifier
    conso d'electricite verifier
    relevé de compteur
    releve de compteur
    prix du kilowatt
    tarif de nuit électricité
    combien coûte l'eau au mètre cube
    dianfei
    电费
    shuifei
    水费
    meiqi fei payer
    shenghuo jiaofei
    facture courant
    payer le courant
    factur electricite
    reçu de paiement électricité
    l'appli dit facture impayée
    l'appli dit facture impayee
    régler mes charges d'eau et de courant
    payer facture internet et courant
utility-outage =
    plus d'eau dans la cuisine ni la salle de bain
    coupure de courant
    panne de courant
    plus de courant
    pas d'électricité
    plus d'électricité
    y a plus de jus
    plus de lumière dans tout l'immeuble
    pas de courant depuis ce matin
    délestage
    le courant est parti
    tout le quartier est dans le noir
    quand revient le courant
    quand l'électricité va revenir
    pas d'eau
    plus d'eau
    plus d'eau depuis ce matin
    coupure d'eau
    l'eau est coupée
    leau est coupee
    plus d'eau au robinet
    pas d'eau chaude dans tout l'immeuble
    peu de pression d'eau partout
    eau marron au robinet
    l'eau est jaune et sale
    quand revient l'eau
    plus de gaz
    pas de gaz aujourd'hui je peux pas cuisiner
    gaz coupé
    coupure de gaz
    internet coupé
    pas d'internet dans l'immeuble
    panne internet
    plus de wifi depuis hier
    la fibre est coupée dans tout le bâtiment
    coupure prévue aujourd'hui ?
    avis de coupure d'eau
    pourquoi il n'y a pas d'électricité
    courant coupé parce que j'ai pas payé
    ils ont coupé mon électricité
    tingdian
    停电
    tingshui
    停水
    tingqi 停气
    coupure au bâtiment 5
    la moitié de l'immeuble n'a pas de courant
    tout noir d'un coup chez les voisins aussi
    pas de chauffage collectif
    ya pas deau
    coupure générale
    coupure generale
    l'electricite est partie depuis hier soir
property-management =
    le gardien du bâtiment 3 est absent
    le gardien du batiment 3 est absent
    où puis-je me garer
    ou puis-je me garer
    un employé du gaz frappe à ma porte c'est normal ?
    un employe du gaz frappe a ma porte c'est normal
    le gardien ne laisse pas sortir ma voiture du parking
    on me laisse pas sortir du parking sans carte
    société de gestion
    gestion de l'immeuble
    syndic
    numéro du syndic
    contacter le wuye
    wuye
    物业
    où est le bureau de la gestion
    horaires du bureau wuye
    qui gère notre immeuble
    gestionnaire de la résidence
    charges
    charges de copropriété
    frais de gestion
    combien coûtent les charges
    combien coutent les charges
    payer les charges
    wuye fei
    à quoi servent les charges
    place de parking
    louer une place de parking
    où garer ma voiture
    ou garer ma voiture
    prix du parking
    parking visiteurs
    enregistrer ma plaque à la barrière
    badge d'accès
    badge dacces
    badge perdu il m'en faut un nouveau
    carte d'entrée de la résidence
    carte d'entree de la residence
    digicode
    code de la porte
    reconnaissance faciale à l'entrée
    enregistrer mon visage pour le portail
    gardien
    le gardien ne me laisse pas entrer
    les gardiens refusent mon invité
    le portail est fermé la nuit
    concierge
    à quelle heure ouvre le portail
    a quelle heure ouvre le portail
    qui nettoie les escaliers
    femme de ménage des parties communes
    femme de menage des parties communes
    jardinier
    les livreurs ne peuvent pas entrer
    piscine et salle de sport de la résidence
    autorisation de déménagement
    autorisation de travaux dans mon appart
    caution travaux
    me plaindre de la société de gestion
    le syndic ne fait rien
    baoan 保安
    menjin carte
    téléphone du wuye svp
    reçu des charges
    recu des charges
    comité de propriétaires
    le vigile
    conseil syndical
housing-lease =
    mon propriétaire menace de me mettre dehors
    je veux en finir avec ce bail
    louer un appartement
    je cherche un appart
    je cherche une chambre
    trouver un logement
    comment louer une maison
    appartement à louer
    contrat de location
    bail
    contrat de bail
    propriétaire
    bailleur
    mon propriétaire ne rend pas la caution
    récupérer ma caution
    recuperer ma caution
    le proprio garde ma caution
    dépôt de garantie
    depot de garantie
    le propriétaire veut que je parte
    le proprio me met dehors
    expulsion
    le propriétaire augmente le loyer
    hausse de loyer
    le propriétaire peut-il entrer sans demander
    le proprietaire peut-il entrer sans demander
    mon bailleur entre chez moi
    le propriétaire ne répare rien
    rompre le bail avant la fin
    résilier mon bail
    préavis de départ
    frais d'agence
    l'agent immobilier m'a menti sur l'appart
    commission agence
    sous-louer
    colocation
    bail seulement en chinois
    mon bail est il légal
    enregistrer le bail
    fapiao pour le loyer
    acheter un appartement
    un étranger peut il acheter une maison
    fangdong
    房东
    zufang
    租房
    zujin trop cher
    le propriétaire a vendu l'appart
    loyer payé tous les 3 mois
    droits du locataire
    je suis locataire quels sont mes droits
    contrat de locasion
    le bailleur veut me faire payer les meubles cassés
    qui paie les réparations locataire ou propriétaire
    état des lieux
    résidence universitaire ou appart privé
    residence universitaire ou appart prive
    mon kot
    chambre en colocation
    quittance de loyer
noise-complaint =
    bruit au bâtiment 9 toute la nuit
    bruit au batiment 9 toute la nuit
    les voisins tapent avec un marteau
    le voisin tape au mur la nuit
    mon voisin crie tous les soirs
    bruit
    trop de bruit
    plainte pour bruit
    tapage nocturne
    voisins bruyants
    mes voisins font trop de bruit
    le voisin met la musique à fond
    le voisin met la musique a fond
    musique forte tous les soirs
    musique à 2h du matin
    fête au-dessus
    fete au-dessus
    ils font la fête toute la nuit
    ils font la fete toute la nuit
    ça marche fort au-dessus
    ca marche fort au-dessus
    bruits de pas à l'étage du dessus
    bruits de pas a letage du dessus
    les enfants du dessus courent toute la journée
    bruit de perceuse
    perceuse le dimanche matin
    bruit de travaux
    travaux la nuit
    chantier bruyant à côté
    le chantier commence à 6h du matin
    coups de marteau toute la journée
    marteau piqueur
    le chien aboie toute la nuit
    aboiements
    musique de danse sur la place
    les mamies qui dansent avec le haut-parleur
    guangchangwu trop fort
    karaoké trop fort
    ktv à côté
    bar bruyant sous chez moi
    bruit du restaurant la nuit
    klaxons
    alarme de voiture toutes les nuits
    haut-parleur publicité
    haut-parleur publicite
    je n'arrive pas à dormir à cause du bruit
    jpeux pas dormir les voisins crient
    le voisin joue du piano tous les soirs
    batterie dans l'appart d'en face
    à partir de quelle heure il faut le silence
    heures de silence
    heures autorisées pour les travaux
    pétards la nuit
    bourdonnement d'une machine
    bruit du climatiseur du voisin
    噪音
    chao si le
    tele trop forte a travers le mur
    des gens crient dehors à minuit
    ça fait trop du bruit
    je veux me plaindre du bruit
    dites leur de se taire
    nuisances sonores
    vacarme insupportable
    boucan chez les voisins
neighbour-mediation =
    médiation
    médiateur
    j'ai besoin d'un médiateur
    j'ai besoin d'un mediateur
    problème avec mon voisin
    conflit avec mon voisin
    dispute avec le voisin
    on s'est disputés avec les gens du dessus
    on s'est disputes avec les gens du dessus
    différend entre voisins
    querelle de parking avec le voisin
    le voisin met ses chaussures devant ma porte
    les affaires du voisin bloquent ma porte
    le voisin a cassé mon téléphone et ne veut pas payer
    il a abîmé mon vélo et refuse de payer
    le voisin a rayé ma voiture il paie pas
    l'enfant du voisin a cassé ma vitre
    l'enfant du voisin a casse ma vitre
    les parents refusent de payer ma fenêtre
    dégât des eaux du voisin du dessus qui paie
    le voisin du dessus a inondé mon appart
    indemnisation par le voisin
    le chien du voisin m'a mordu les chaussures
    mon coloc ne paie pas sa part
    dispute avec mon colocataire
    le voisin m'insulte
    le voisin est impoli avec ma famille
    voisin raciste
    discrimination par un voisin
    le voisin se plaint de ma cuisine
    les voisins disent que ma nourriture sent mauvais
    mon voisin m'accuse
    je me suis disputé avec mon voisin je veux faire la paix
    aidez nous à nous parler
    quelqu'un pour parler entre nous
    régler un différend
    résoudre un conflit
    malentendu avec le voisin à cause de la langue
    malentendu avec le voisin a cause de la langue
    qui peut aider entre voisins
    tiaojie
    调解
    linju jiufen
    négocier avec mon voisin
    negocier avec mon voisin
    histoire avec le voisin l'eau de son balcon coule sur mon linge
    le voisin a pris ma place de parking
    le voisin jette des choses sur mon balcon
    la caméra du voisin filme ma porte
    le comité peut il parler à mon voisin
    un ami m'a emprunté de l'argent et ne rend pas
    mon voisin est fâché contre moi
    mon voisin est fache contre moi
    embrouille avec la voisine
    probleme de voisinage
    conciliation
public-problem-report =
    lampe cassée devant le bâtiment 6
    lampe cassee devant le batiment 6
    poubelles renversées devant le bâtiment 2
    le feu rouge du carrefour est en panne
    le camion de pompiers ne peut pas passer à cause des voitures
    chien errant agressif près de l'entrée
    chien errant agressif pres de lentree
    le voisin fume dans le couloir
    la fumée de cigarette du voisin rentre chez moi
    le restaurant d'en bas fait de la fumée et des odeurs de cuisine
    le restaurant d'en bas fait de la fumee et des odeurs de cuisine
    des étudiants fument dans l'escalier
    un chien méchant dans la cour
    signaler un problème dehors
    signaler un problème public
    signaler un probleme public
    lampadaire en panne
    le lampadaire ne marche pas
    l'allée est toute noire le soir
    route abîmée
    trou dans la route
    nid de poule
    trottoir cassé
    plaque d'égout manquante
    bouche d'égout ouverte dangereux
    arbre tombé sur le chemin
    arbre tombe sur le chemin
    branche qui menace de tomber sur l'aire de jeux
    balançoire cassée à l'aire de jeux
    banc cassé dans le jardin
    ordures partout dehors
    déchets dans la cage d'escalier
    escaliers sales
    couloir plein de cartons
    sortie de secours bloquée
    sortie de secours bloquee
    issue de secours encombrée
    voie des pompiers bloquée par des voitures
    vélos qui bloquent l'entrée
    velos qui bloquent l'entree
    vélos partagés sur le trottoir
    voiture garée sur le trottoir
    voiture garee sur le trottoir
    stationnement gênant devant le portail
    câble qui pend
    fils électriques qui pendent
    on jette des choses par la fenêtre
    objets jetés des étages
    mégots qui tombent d'en haut
    des gens fument dans l'ascenseur
    odeur de cigarette dans le couloir
    crottes de chien sur le chemin
    chien sans laisse
    chiens errants
    chats errants
    rats près des poubelles
    moustiques eau stagnante
    égout qui sent mauvais
    egout qui sent mauvais
    égout qui déborde sur la rue
    mauvaise odeur de la rivière
    mauvaise odeur de la riviere
    tags sur le mur
    clôture cassée
    sol glissant à l'entrée
    sol glissant a l'entree
    passage souterrain inondé
    flaque d'eau dans le parking
    poubelles qui débordent personne ne ramasse
    poubelles qui debordent personne ne ramasse
    quelqu'un charge son vélo dans l'escalier
    batterie en charge dans le couloir c'est dangereux
    fumée et odeur de friture du restaurant
    carreaux qui tombent de la façade
    carreaux qui tombent de la facade
    construction illégale sur le toit
    construction illegale sur le toit
    toilettes publiques sales
    12345 signalement
    la rue est sale svp nettoyez
    pas de rampe pour fauteuil roulant
    feu tricolore en panne
    feu rouge ne marche pas
    extincteur manquant dans le couloir
    bouche d'incendie qui fuit
    morceaux de verre sur l'aire de jeux
    danger dans la cour
    encombrement du hall d'entrée par des poussettes
    ya un gros trou devant la residence

## Waste and environment

waste-sorting =
    tri des déchets
    tri sélectif
    poubelle
    poubelles
    ordures
    déchets
    recyclage
    comment trier mes déchets
    comment trier mes dechets
    comment trier les ordures
    quelle poubelle
    quelle poubelle pour le plastique
    quelle couleur pour les restes de nourriture
    où jeter les piles
    où jeter les vieilles piles
    ou jeter les vieilles piles
    où vont les médicaments périmés
    ou vont les medicaments perimes
    carton de pizza gras
    le carton à pizza se recycle ?
    le carton a pizza se recycle
    bouteilles en verre où
    bouteilles plastique
    cartons
    recycler le papier
    brique de lait
    couches bébé quelle poubelle
    litière du chat
    os de poulet
    coquilles d'œuf
    coquilles doeuf
    marc de café
    marc de cafe
    restes alimentaires
    épluchures
    déchets dangereux
    ampoule usagée
    pot de peinture
    tasse cassée
    mouchoirs usagés
    vieux vêtements où les mettre
    vieux vetements ou les mettre
    borne à vêtements
    borne a vetements
    où sont les poubelles
    où est le local poubelle
    à quelle heure sortir les poubelles
    horaires des poubelles
    amende mauvais tri
    laji
    垃圾 tri
    laji fenlei
    recyler plastique
    ou jeter mes poubelles svp
    bac bleu bac vert bac rouge
    que mettre dans le bac jaune
    sacs poubelle où acheter
    verre cassé
    canettes et conserves
    gobelet de bubble tea
    boîtes de livraison repas
    masques usagés
    huile de friture usagée où jeter
    thermomètre au mercure
    bombe aérosol
    bombe aerosol
    compost
    je dois mettre ça où déchet
    je dois mettre ca ou dechet
bulky-waste =
    encombrants
    déchets encombrants
    vieux canapé
    comment me débarrasser de mon vieux canapé
    comment me debarrasser de mon vieux canape
    jeter un matelas
    vieux matelas
    vieux meubles
    enlèvement de meubles
    jeter des meubles
    vieille armoire
    lit cassé où le mettre
    vieille table et chaises
    bureau à jeter
    tapis à jeter
    ramassage des encombrants
    gros déchets
    gros objets à jeter
    enlever mon vieux frigo
    jeter un frigo
    vieux réfrigérateur
    vieille machine à laver à jeter
    vieille machine a laver a jeter
    vieille télé où jeter
    déchets électroniques
    vieil ordinateur
    vieux vélo à jeter
    me débarrasser de mon vélo électrique
    me debarrasser de mon velo electrique
    climatiseur à jeter
    climatiseur a jeter
    quelqu'un pour emporter des meubles
    je déménage plein de trucs à jeter
    je demenage plein de trucs a jeter
    gravats
    déchets de travaux
    dechets de travaux
    baignoire à jeter
    réserver un enlèvement
    quel jour les encombrants
    où déposer les gros objets
    ou deposer les gros objets
    prix pour enlever un canapé
    dajian laji
    大件垃圾
    matela a jeter
    sofa ramassage svp
    déchetterie
    donner des meubles
    ferrailleur
    puis-je laisser mon canapé en bas
    lit bébé et poussette à jeter
    lit bebe et poussette a jeter
    planches de bois
    monstres trottoir ramassage
    débarras

## Health and insurance

find-clinic =
    mon fils prend des médicaments pour l'asthme où en trouver
    mon fils prend des medicaments pour lasthme ou en trouver
    où accoucher à hangzhou
    j'ai une douleur au genou
    brûlures d'estomac
    je n'arrive pas à dormir quel médecin
    combien coûte une ambulance ici
    coup de soleil que mettre
    médecin
    docteur
    je cherche un médecin
    hôpital
    hôpital près de chez moi
    trouver un hôpital
    où est l'hôpital le plus proche
    clinique la plus proche
    centre de santé
    centre de sante
    adresse du centre de santé
    médecin qui parle français
    medecin qui parle francais
    médecin qui parle anglais
    medecin qui parle anglais
    toubib francophone
    hôpital international
    hopital international
    clinique internationale
    interprète à l'hôpital
    prendre rendez-vous à l'hôpital
    comment prendre rdv médecin
    guahao
    挂号
    yiyuan
    hôpital pour enfants
    pédiatre
    dentiste
    mal aux dents
    j'ai une rage de dents
    gynéco
    sage-femme
    ophtalmo
    lunettes opticien
    boutons sur la peau
    dermato
    orl
    kiné
    j'ai un rhume
    j'ai de la fièvre et je tousse
    jai de la fievre et je tousse
    mon enfant a de la fièvre
    mon petit tousse
    mal au ventre depuis deux jours
    mal au dos quel docteur
    je me sens malade
    je suis pas bien je suis malade
    mal à la tête médicament
    pharmacie
    où est la pharmacie
    pharmacie de garde la nuit
    acheter des médicaments
    ordonnance
    médicament pour la tension où trouver
    médecin généraliste
    médecin de famille
    bilan de santé
    visite médicale
    prise de sang
    test vih
    suivi de grossesse hôpital
    maternité hôpital
    contraception pilule
    médecine chinoise
    acupuncture
    urgences ouvertes le dimanche
    médecin de garde
    diarrhée et vomissements depuis hier
    diarrhee et vomissements depuis hier
    hopitale proche svp
    medecin urgent pas grave juste fievre
    cheville foulée où aller
    grippe
    test covid
    allergologue
    paludisme test
    j'ai le palu où consulter
    je cherche l'infirmerie
    bonjour, pourriez-vous m'indiquer un bon docteur
medical-insurance =
    assurance maladie
    assurance santé
    assurance sante
    est-ce que j'ai une assurance santé
    est-ce que jai une assurance sante
    mon assurance paie l'hôpital ?
    remboursement
    remboursement de l'hôpital
    comment être remboursé des frais médicaux
    rembourser mes soins
    carte d'assurance maladie
    mutuelle
    yibao
    医保
    carte yibao
    solde yibao
    payer la pharmacie avec yibao
    assurance étudiante
    assurance étudiant hôpital
    assurance de l'université remboursement
    assurance santé pour mes enfants
    assurance pour ma famille
    assurance nouveau-né
    assurance santé privée
    assurance sante privee
    assurance internationale
    assurance voyage hôpital
    un étranger peut il avoir l'assurance maladie
    adhérer à l'assurance maladie
    adherer a lassurance maladie
    combien coûte l'assurance santé
    combien coute lassurance sante
    que couvre l'assurance maladie
    soins dentaires remboursés
    assurance grossesse
    assurance maladie arrêtée après démission
    assurence maladi etranger
    l'assurance refuse mon opération
    lassurance refuse mon operation
    l'hôpital demande du cash pas d'assurance
    tiers payant
    assurance ping an étudiants
    assurance ping an etudiants
    xihu yilianbao
    assurance maladie indépendant
    complémentaire santé
    complementaire sante
    cfe sécu française valable ici
    ma carte d'assurance ne marche pas à l'hôpital
    feuille de soins
    prise en charge hospitalisation
social-insurance =
    j'ai eu un accident du travail quelles indemnités
    mon mari a perdu son emploi a-t-il droit au chômage
    je pars de chine pour toujours et ma retraite
    assurance sociale
    sécurité sociale
    sécu
    shebao
    社保
    retraite
    assurance retraite
    pension
    cotisations sociales
    cinq assurances
    wuxian yijin
    assurance chômage
    allocation chômage
    j'ai perdu mon emploi ai-je droit à de l'argent
    accident du travail qui paie
    blessé au travail qui paie
    carte de sécurité sociale
    carte de securite sociale
    comment avoir la carte de sécurité sociale
    numéro de sécurité sociale
    numero de securite sociale
    vérifier mes cotisations sociales
    mon employeur paie t il la sécurité sociale
    ma boîte ne paie pas mes cotisations
    combien de cotisations sur mon salaire
    retirer mes cotisations sociales
    je quitte la chine puis je récupérer ma retraite
    récupérer l'argent de ma retraite
    recuperer l'argent de ma retraite
    transférer la retraite dans une autre ville
    accord de sécurité sociale france chine
    accord de securite sociale france chine
    certificat de détachement cotisations
    fonds de logement
    gongjijin
    retirer le fonds logement
    congé maternité indemnités
    allocation maternité
    securite social
    carte shebao
    12333
    cotiser pour la retraite
    sécurité sociale freelance
    securite sociale freelance
    nombre d'années minimum pour la retraite
    un étranger doit il cotiser
    un etranger doit il cotiser
    cotisation manquante un mois
    prestations sociales
vaccination =
    vaccin
    vaccination
    vaccins pour mon bébé
    vaccins pour mon bebe
    vacciner mon enfant
    où faire vacciner mon enfant
    ou faire vacciner mon enfant
    calendrier vaccinal
    calendrier des vaccins enfants
    carnet de vaccination
    carnet de santé vaccins
    certificat de vaccination école
    vaccin grippe
    vaccin hpv
    vaccin covid
    rappel de vaccin
    vaccin rage
    vaccin contre la rage morsure de chien
    mordu par un chat vaccin
    un chien m'a mordu où faire la piqûre
    vaccin hépatite b
    ror
    bcg
    polio gouttes
    vaccin rougeole
    vaccin pneumocoque
    vaccin personnes âgées
    vaccin personnes agees
    vaccin zona
    vaccin fièvre jaune
    vaccins voyage
    vaccin tétanos
    mon bébé a 3 mois quels vaccins
    mon bebe a 3 mois quels vaccins
    piqûre pour mon enfant
    le vaccin est gratuit ?
    rendez-vous vaccin
    jour de vaccination
    traduire carnet de vaccination étranger
    continuer les vaccins commencés en france
    yimiao
    疫苗
    da yimiao
    vaxin bebe
    deuxième dose
    rattrapage vaccins
    immunisation
    se faire vacciner
mental-health-support =
    santé mentale
    sante mentale
    je suis déprimé
    je me sens déprimée
    je me sens deprimee
    dépression
    je suis triste tout le temps
    anxiété
    je fais des crises d'angoisse
    angoisse
    attaques de panique
    je me sens seul
    je suis tellement seule ici
    mal du pays
    mon pays me manque
    stress
    trop de stress
    stressé par les examens
    burn out
    j'ai besoin de parler à quelqu'un de mes problèmes
    jai besoin de parler a quelqu'un de mes problemes
    psychologue
    psychologue qui parle français
    psy
    thérapeute
    conseiller psychologique
    psychiatre
    soutien psychologique
    ligne d'écoute
    12356
    je pleure tous les jours
    je dors plus je suis trop inquiet
    insomnie anxiété
    plus de motivation je me sens vide
    choc culturel
    isolé personne ne parle ma langue
    mon mari est dépressif
    mon mari est depressif
    dépression post partum
    baby blues
    mon ado est déprimé
    mon enfant est harcelé à l'école et triste
    mon enfant est harcele a l'ecole et triste
    deuil ma mère est morte
    rupture je vais mal
    addiction aide
    problème d'alcool
    probleme dalcool
    arrêter de boire
    arreter de boire
    accro aux jeux vidéo
    accro aux jeux video
    mon fils ne fait que jouer et il est triste
    soutien moral
    travailleur social
    assistante sociale
    moral à zéro
    moral a zero
    jai le moral dans les chaussettes
    je vais pas bien dans ma tête
    deprimé depuis des semaines
    xinli zixun
    心理 aide
    je me sens désespéré au travail
    stress post-traumatique
    troubles alimentaires
    groupe de parole
    je suis dépassé par tout
    coup de blues
    je broie du noir
elderly-care =
    mon père a 80 ans et vit chez moi
    mon père est âgé et bouge difficilement
    ma belle-mère est âgée et habite avec nous
    personnes âgées
    aide aux personnes âgées
    aide pour ma mère âgée
    ma mère est vieille et a besoin d'aide
    aide à domicile pour mon père
    aide ménagère pour personne âgée
    maison de retraite
    ehpad
    home pour personnes âgées
    cantine pour personnes âgées
    cantine seniors
    livraison de repas personnes âgées
    livraison de repas personnes agees
    repas pour les vieux
    accueil de jour seniors
    activités seniors
    carte senior réduction
    carte de bus senior
    fauteuil roulant
    emprunter un fauteuil roulant
    handicap aide
    personne handicapée
    personne handicapee
    services pour enfant handicapé
    mon mari est en fauteuil roulant
    auxiliaire de vie
    infirmière à domicile
    garde pour mamie
    aide alzheimer
    démence aide
    aide pour la toilette personne âgée
    aide pour la toilette personne agee
    bouton d'urgence pour personne seule âgée
    j'ai 78 ans et je vis seul
    mon vieux voisin vit seul et a besoin d'aide
    visite à papi isolé
    retraité
    je suis retraité j'ai besoin d'aide pour les courses
    mes beaux-parents ont besoin de soins
    barres d'appui salle de bain
    soins palliatifs
    yanglao
    养老
    laoren shitang
    ainés du quartier
    aines du quartier
    persone agée aide
    quelqu'un pour accompagner ma grand-mère à l'hôpital
    résidence senior
    troisième âge

## Children and language

school-enrolment =
    je ne trouve pas d'école pour mon fils
    où est l'école de ma fille
    je cherche une école pour ma fille de 6 ans
    je cherche une ecole pour ma fille de 6 ans
    mon fils a du mal en maths il lui faut un soutien
    école
    inscription école
    inscription ecole
    inscription scolaire
    inscrire mon enfant à l'école
    inscrire mon fils
    inscrire ma fille à l'école
    école pour mes enfants
    école primaire
    ecole primaire
    collège
    lycée
    maternelle
    école maternelle
    ecole maternelle
    jardin d'enfants
    crèche
    garderie
    école internationale
    ecole internationale
    prix école internationale
    école française
    ecole francaise
    lycée français shanghai
    école bilingue
    école publique pour étrangers
    mon enfant peut il aller à l'école chinoise
    mon enfant peut il aller a l'ecole chinoise
    quelle école pour enfants étrangers
    secteur scolaire
    carte scolaire
    papiers pour l'école
    date limite inscription école
    date limite inscription ecole
    quand commence l'école
    quand commence l'ecole
    rentrée scolaire
    rentree scolaire
    entrée au cp
    mon fils a 6 ans quelle école
    ma fille a 3 ans youeryuan
    youeryuan
    幼儿园
    xuexiao
    changer d'école
    changer d'ecole
    transfert d'école
    frais de scolarité
    frais de scolarite
    bus scolaire
    cantine scolaire
    colonie de vacances
    garderie après l'école
    garde pendant les vacances
    soutien scolaire
    bureau de l'éducation
    bureau de l'education
    zhongkao
    gaokao étrangers
    université inscription
    universite inscription
    étudier à l'université du zhejiang
    bourse d'études
    bourse detudes
    ecole pour mon petit
    scolariser mes enfants
    mes enfants ne vont pas encore à l'école
    école spécialisée
    nounou baby-sitter
    minerval école internationale
language-class =
    mon mari ne parle pas chinois il veut apprendre
    ma femme cherche un cours
    cours de langue
    cours de chinois
    cours de chinois pour étrangers
    apprendre le chinois
    je veux apprendre le chinois
    apprendre le mandarin
    cours de mandarin
    leçons de chinois gratuites
    lecons de chinois gratuites
    cours de chinois débutant
    prof de chinois
    professeur particulier de chinois
    étudier le chinois
    hanyu
    putonghua
    hsk
    examen hsk
    préparation hsk
    cours du soir chinois
    cours de chinois le week-end
    cours de chinois pour ma femme
    chinois pour enfants
    échange linguistique
    partenaire de langue
    coin des langues
    english corner
    améliorer mon chinois
    ameliorer mon chinois
    pratiquer l'oral chinois
    calligraphie cours
    où étudier la langue
    y a-t-il un cours dans le quartier
    prochain cours de chinois
    combien coûte le cours de chinois
    combien coute le cours de chinois
    s'inscrire au cours de chinois
    aprendre chinois
    cours de chinoi en ligne
    dialecte de hangzhou
    apprendre à lire les caractères
    apprendre a lire les caracteres
    pinyin
    zhongwen ke
    中文 cours
    xue zhongwen
    niveau zéro je veux apprendre la langue
    j'ai le hsk3 quel cours ensuite
    cours de français
    cours de francais
    atelier de conversation

## Daily life

driving-licence =
    permis de conduire
    permis chinois
    comment avoir le permis chinois
    échanger mon permis de conduire
    echanger mon permis de conduire
    convertir mon permis
    conduire avec mon permis français
    permis international
    permis international valable en chine
    permis provisoire
    puis-je conduire en chine
    examen de conduite
    code de la route en français
    examen théorique en anglais
    auto-école
    apprendre à conduire
    passer le permis
    renouveler mon permis de conduire
    mon permis est expiré
    mon permis est expire
    permis de conduire perdu
    traduire mon permis
    certificat médical permis de conduire
    louer une voiture
    location de voiture permis étranger
    location de voiture permis etranger
    acheter une voiture
    plaque d'immatriculation voiture
    contrôle technique
    assurance voiture
    amende de circulation
    j'ai pris une amende pour excès de vitesse
    payer une contravention
    pv de stationnement
    points de permis
    permis moto
    conduire une moto
    jiazhao
    驾照
    jiashizheng
    che guan suo
    permi de conduire
    permis belge échange
    carte grise
    alcool au volant limite
    je veux conduire
    code de la route examen
    brevet de conduite
ebike-rules =
    où faire réparer la batterie de mon vélo électrique
    ma batterie de scooter est morte
    vélo électrique
    règles vélo électrique
    regles velo electrique
    scooter électrique
    scooter electrique
    trottinette électrique autorisée
    trottinette electrique autorisee
    faut il une plaque pour mon vélo électrique
    plaque scooter électrique
    plaque scooter electrique
    immatriculer mon vélo électrique
    immatriculer mon velo electrique
    immatriculation ebike
    où recharger mon vélo électrique
    borne de recharge scooter
    recharger la batterie chez moi
    vélo électrique dans l'ascenseur
    puis-je monter la batterie dans l'appart
    casque
    le casque est obligatoire ?
    amende casque
    transporter un passager sur le scooter
    porter mon enfant sur le vélo électrique
    âge pour conduire un vélo électrique
    amende scooter électrique
    la police a pris mon scooter
    scooter à la fourrière
    parking vélo électrique
    où garer mon scooter
    garer mon vélo
    acheter un vélo électrique
    vélo électrique d'occasion
    velo electrique d'occasion
    vendre mon scooter
    assurance vélo électrique
    vitesse max vélo électrique
    tricycle électrique
    diandongche
    电动车
    diandong che chongdian
    velo electrik plaque
    ebike
    piste cyclable
    mobylette
    faut il un permis pour le scooter électrique
    chargeur vélo appli
    engin électrique règles
    engin electrique regles
    nouvelle norme vélos électriques
public-transport =
    le bus 900 passe où
    le bus 900 passe ou
    quel vol pour paris
    transports en commun
    transport public
    métro
    comment prendre le métro
    plan du métro
    ligne de métro pour le lac de l'ouest
    prix du ticket de métro
    prix du ticket de metro
    dernier métro
    premier métro
    premier metro
    bus
    arrêt de bus
    arret de bus
    numéro de bus
    quel bus pour la gare
    horaires de bus
    comment payer dans le bus
    carte de bus
    carte de transport
    qr code métro
    comment aller à l'aéroport
    navette aéroport
    bus pour l'aéroport
    taxi
    appeler un taxi
    comment commander un taxi
    didi
    didi en anglais
    le chauffeur de taxi ne me comprend pas
    billet de train
    acheter un billet de train avec passeport
    tgv chinois
    gaotie
    12306
    gare
    gare de hangzhou est
    avion billet
    vélo public
    vélo en libre-service
    velo en libre-service
    vélo partagé
    louer un vélo de ville
    hellobike
    rendre le vélo public
    ferry
    itinéraire
    comment aller au centre-ville
    c'est loin le lac de l'ouest
    réduction transport étudiant
    ditie
    地铁
    gongjiao
    sortie de métro
    horaires du métro
    ligne 900 bus
    abonnement transport
    tiket de metro
    tram
    aller à la gare en métro
    covoiturage
bank-account =
    compte bancaire
    ouvrir un compte bancaire
    ouvrir un compte en banque
    compte bancaire avec passeport
    quelle banque pour étrangers
    banque qui parle anglais
    papiers pour la banque
    carte bancaire
    carte bleue
    carte de crédit
    ma carte bancaire est bloquée
    carte bancaire expirée
    le distributeur a avalé ma carte
    distributeur
    dab
    retirer du liquide
    changer de l'argent
    bureau de change
    changer des euros en yuans
    changer des francs cfa
    envoyer de l'argent au pays
    virement à l'étranger
    transfert d'argent
    western union
    recevoir de l'argent de l'étranger
    recevoir de largent de letranger
    compte salaire
    compte bloqué
    compte gelé passeport à mettre à jour
    mettre à jour mon passeport à la banque
    mettre a jour mon passeport a la banque
    nouveau passeport banque
    changer de numéro de téléphone à la banque
    code pin oublié
    code pin oublie
    fermer mon compte
    banque en ligne
    appli banque
    prêt
    crédit immobilier
    bank of china
    icbc
    yinhang
    银行
    yinhangka
    conte bancaire
    iban
    code swift
    la banque demande un numéro fiscal
    déposer de l'argent
    compte épargne
    ouvrir un compte pour ma femme
    plafond de virement
    rib
sim-internet =
    carte sim
    acheter une carte sim
    où trouver une carte sim
    ou trouver une carte sim
    puce téléphone
    numéro de téléphone chinois
    avoir un numéro chinois
    forfait mobile
    forfait téléphone pas cher
    forfait data
    recharger mon téléphone
    crédit téléphone
    credit telephone
    crédit d'appel
    ma sim ne marche pas
    sim bloquée
    numéro suspendu
    esim
    china mobile
    china unicom
    china telecom
    sim prépayée touriste
    sim avec passeport
    vrai nom sim
    garder mon numéro
    résilier mon numéro
    resilier mon numero
    internet à la maison
    installer internet
    installer le wifi
    avoir le wifi chez moi
    box internet
    abonnement internet
    combien coûte internet
    routeur
    fibre
    internet lent
    mon wifi est lent
    mot de passe wifi
    vpn
    google ne marche pas
    whatsapp ne marche pas
    itinérance
    5g
    partage de connexion
    je ne reçois pas le sms de vérification
    code sms n'arrive pas
    ligne fixe
    chaînes de télé
    kuandai
    宽带
    shouji ka
    shoujihao
    carte cim
    plus de data
    plus de giga
    connexion internet pour ma chambre
    gsm numéro
    unités téléphone recharge
mobile-payment =
    paiement mobile
    alipay
    wechat pay
    comment utiliser alipay
    comment activer wechat pay
    lier ma carte à alipay
    ajouter une carte étrangère à wechat
    carte visa wechat
    mastercard alipay
    carte étrangère refusée
    payer avec le téléphone
    payer par qr code
    scanner pour payer
    paiement refusé
    alipay ne marche pas
    wechat pay bloqué
    vérification wechat pay
    verification wechat pay
    vérification d'identité wechat
    vérifier mon identité alipay
    alipay passeport vérification
    alipay passeport verification
    limite alipay
    frais wechat pay
    frais de 3 pour cent
    combien je peux payer avec une carte étrangère
    payer en espèces
    les magasins prennent le liquide ?
    espèces refusées
    carte de crédit acceptée en magasin
    carte de credit acceptee en magasin
    apple pay
    paypal
    enveloppe rouge
    hongbao
    envoyer de l'argent sur wechat
    recevoir de l'argent sur alipay
    porte-monnaie wechat
    compte wechat bloqué
    connexion wechat problème
    créer un compte wechat
    zhifubao
    支付宝
    weixin zhifu
    weixin
    yuan numérique
    yuan numerique
    e-cny
    alipai
    payé par telephone
    mobile money ici
    orange money en chine
    payer sans compte bancaire chinois
    changer de numéro dans alipay
tax =
    impôts
    impôt
    impôt sur le revenu
    taxes
    dois-je payer des impôts
    combien d'impôts je paie
    taux d'imposition
    déclaration d'impôts
    declaration d'impots
    déclarer mes revenus
    faire ma déclaration fiscale
    régularisation annuelle
    remboursement d'impôt
    remboursement dimpot
    trop perçu impôts
    trop percu impots
    appli impôts
    appli impots
    geren suodeshui
    bureau des impôts
    centre des impôts
    numéro des impôts
    12366
    attestation fiscale
    justificatif de paiement d'impôt
    justificatif de paiement d'impot
    numéro fiscal
    183 jours
    résident fiscal
    resident fiscal
    double imposition
    convention fiscale france chine
    convention fiscale enseignants
    exonération étrangers
    déductions enfants loyer école
    règle des six ans
    regle des six ans
    revenus mondiaux
    impôt freelance
    impôt sur la prime
    prélèvement sur salaire impôt
    facture fapiao
    fapiao
    发票
    comment obtenir une fapiao
    tva
    détaxe
    ge shui
    个税
    inpots
    declaration fiscal date limite
    quitus fiscal avant de partir
    mon employeur prélève trop d'impôt
    mon employeur preleve trop d'impot
    fisc
customs-post =
    poste
    bureau de poste
    où est la poste
    colis
    colis de l'étranger
    mon colis est bloqué à la douane
    mon colis est bloque a la douane
    colis retenu en douane
    douane
    droits de douane
    taxes d'importation
    combien de droits pour un colis
    la douane demande mon passeport
    dédouanement
    envoyer un colis en france
    envoyer un colis au pays
    expédier des cartons
    déménagement international
    demenagement international
    livraison express
    coursier
    kuaidi
    快递
    point relais
    station kuaidi
    où récupérer mon colis
    code de retrait
    cainiao
    ma livraison n'est pas arrivée
    suivre mon colis
    numéro de suivi
    numero de suivi
    ems
    dhl
    chronopost
    sf express
    shunfeng
    timbres
    envoyer une lettre
    lettre recommandée
    carte postale
    code postal
    mon adresse en chinois
    renvoyer un colis
    consigne colis
    casier fengchao
    que peut-on apporter en chine
    médicaments par la poste
    medicaments par la poste
    recevoir de la nourriture par colis
    somme d'argent liquide à l'aéroport
    alcool et cigarettes franchise
    coli perdu
    formulaire de douane
    courrier
    colis taobao
    le livreur m'appelle en chinois
    12360
    j'ai pas reçu mon paquet
pet-registration =
    enregistrer mon chien
    déclarer mon chien
    licence pour chien
    permis pour chien
    enregistrer mon chat
    j'ai un chien
    j'ai un chiot
    puis-je avoir un chien
    les chiens sont autorisés ?
    animaux autorisés dans l'immeuble
    animaux autorises dans l'immeuble
    animaux de compagnie
    chiens interdits
    races interdites
    gros chiens autorisés ?
    gros chiens autorises
    combien de chiens par appartement
    prix pour enregistrer un chien
    certificat rage chien
    certificat de vaccination du chien
    laisse obligatoire
    promener le chien
    à quelle heure promener mon chien
    a quelle heure promener mon chien
    où promener mon chien
    parc à chiens
    muselière
    chien dans l'ascenseur
    amener mon chien en chine
    importer mon chat
    emmener mon chien à l'étranger
    voyager avec mon chat en avion
    quarantaine animaux
    passeport animal
    vétérinaire
    véto
    clinique vétérinaire
    mon chat est malade
    adopter un chat
    adopter un chien
    garde d'animaux
    puce chien identification
    la police a pris mon chien
    amende chien sans licence
    gou zheng
    狗证
    chongwu
    enregistré mon toutou
    perroquet
    lapin autorisé
    règles animaux
    regles animaux
lost-and-found =
    mon fils a perdu son cartable à l'école
    ma fille a perdu ses clés de maison
    mon mari a perdu son portefeuille
    ma femme a perdu son téléphone au parc
    ma femme a perdu son telephone au parc
    mon chat a disparu depuis hier
    mon père a perdu ses lunettes
    objets trouvés
    objet perdu
    j'ai perdu mes clés
    jai perdu mes cles
    jai perdu mes clefs
    clés perdues près de la porte 2
    cles perdues pres de la porte 2
    portefeuille perdu
    j'ai perdu mon portefeuille
    j'ai perdu mon téléphone
    téléphone perdu dans un taxi
    j'ai laissé mon téléphone dans le taxi
    sac oublié dans le bus
    j'ai perdu mon sac
    sac à dos laissé dans le métro
    parapluie perdu
    lunettes perdues
    écouteurs perdus airpods
    ecouteurs perdus airpods
    bague perdue
    montre perdue
    veste oubliée à l'aire de jeux
    carte bancaire perdue
    carte étudiant perdue
    carte etudiant perdue
    carte de bus perdue
    ordinateur oublié
    ordi laissé dans un didi
    j'ai oublié quelque chose dans le taxi
    j'ai oublie quelque chose dans le taxi
    courses oubliées dans l'ascenseur
    courses oubliees dans lascenseur
    vélo d'enfant perdu
    mon vélo n'est plus là où je l'ai mis
    doudou perdu
    mon chat s'est enfui
    chat perdu
    mon chien s'est échappé
    chien perdu
    j'ai trouvé une clé
    j'ai trouvé un portefeuille
    trouvé un téléphone
    trouve un telephone
    j'ai trouvé un sac
    j'ai trouvé un chien
    j'ai trouve un chien
    trouvé une carte étudiant sur un banc
    où déposer un objet trouvé
    ou deposer un objet trouve
    quelqu'un a trouvé mes clés ?
    quelqu'un a trouve mes cles
    avez-vous vu un portefeuille noir
    bureau des objets trouvés
    bureau des objets trouves
    valise perdue à la gare
    bagage perdu
    shiwu zhaoling
    失物招领
    jai perdu mon gsm
    trousseau de clés égaré
    j'ai égaré mon sac
    mon portable je le trouve plus
consumer-complaint =
    vol annulé la compagnie ne rembourse pas
    réclamation consommateur
    plainte contre un magasin
    droits des consommateurs
    j'ai acheté un téléphone cassé
    le magasin ne veut pas reprendre
    le magasin refuse de rembourser
    je veux me faire rembourser par le magasin
    remboursement achat
    retourner un produit
    retour achat en ligne
    le vendeur ne rembourse pas
    vendeur taobao remboursement
    retour jd
    faux produit pinduoduo
    contrefaçon
    produit défectueux
    produit defectueux
    mauvaise qualité
    mauvais article livré
    mauvais article livre
    garantie
    la garantie est refusée
    salle de sport fermée garde mon argent
    rembourser abonnement gym
    école de langue fermée pas de remboursement
    ecole de langue fermee pas de remboursement
    carte prépayée coiffeur fermé
    carte prepayee coiffeur ferme
    le restaurant m'a fait payer trop cher
    erreur d'addition au restaurant
    le taxi m'a fait payer trop
    taximètre trafiqué
    hôtel réservation remboursement
    compagnie aérienne remboursement
    aliments périmés au supermarché
    insecte dans mon plat
    mauvaise nourriture restaurant
    se plaindre d'un restaurant
    vendeuse impolie
    on ne m'a pas rendu la monnaie
    12315
    rétractation 7 jours
    publicité mensongère
    ils m'ont vendu un téléphone d'occasion comme neuf
    tuikuan
    退款
    tousu magasin
    commande waimai fausse
    commande meituan jamais arrivée
    il manque un plat dans la livraison
    protection du consommateur
    le commerçant triche
    le commercant triche
    remboursment pas recu
    chaussures mauvaise taille échange
    service après-vente
scam-report =
    ils me menacent de publier mes photos si je paie pas
    un faux policier m'a appelé et demande un virement
    un faux policier m'a appele et demande un virement
    arnaque
    escroquerie
    fraude
    je me suis fait arnaquer
    on m'a arnaqué
    j'ai envoyé de l'argent à un escroc
    j'ai fait un virement et il m'a bloqué
    j'ai fait un virement et il m'a bloque
    j'ai payé et ils ont disparu
    j'ai paye et ils ont disparu
    est-ce une arnaque
    appel suspect
    quelqu'un se dit policier et veut de l'argent
    appel bizarre de la police qui demande de l'argent
    faux douanier au téléphone
    faux appel de l'ambassade
    phishing
    hameçonnage
    lien suspect
    sms suspect
    j'ai cliqué sur un lien bizarre
    j'ai donné mon code bancaire à quelqu'un
    j'ai donne mon code bancaire a quelqu'un
    j'ai donné mon code de vérification
    on me demande un code de vérification
    on me demande un code de verification
    argent disparu de mon compte
    débit inconnu sur ma carte
    debit inconnu sur ma carte
    on m'a piraté wechat
    mon compte est piraté et demande de l'argent à mes amis
    96110
    anti arnaque
    ligne anti fraude
    signaler une arnaque
    fraude en ligne
    arnaque sentimentale
    brouteur
    une copine sur internet me demande de l'argent
    arnaque investissement
    arnaque crypto
    bitcoin investissement perdu
    fausse offre d'emploi caution
    job à mi-temps clics arnaque
    faux propriétaire a pris l'acompte
    fausse location j'ai payé la caution
    arnaque billets
    arnaque change d'argent
    change privé et compte gelé
    chantage avec une vidéo
    on me fait chanter
    sextorsion
    il veut de l'argent sinon il publie mes photos
    j'ai gagné un prix il faut payer d'abord
    zhapian
    诈骗
    pianzi
    il m'a eu en ligne 5000 perdus
    arnaqué par un agent
    arnaque par un agent
    usurpation d'identité
    quelqu'un utilise la copie de mon passeport
    fausse voix de mon fils qui demande de l'argent
    appli de prêt qui me harcèle
    jme suis fait avoir sur internet
    escroc
    feyman

## Community and self-governance

community-office =
    je suis perdue dans le quartier où est le bureau
    bureau du quartier
    où est le bureau du quartier
    ou est le bureau du quartier
    centre communautaire
    adresse du centre de quartier
    comité des résidents
    comité de quartier
    bureau du comité des résidents
    téléphone du comité
    juweihui
    居委会
    shequ
    社区
    bureau shequ
    numéro du shequ
    horaires
    heures d'ouverture
    vous êtes ouverts quand
    ouvert le samedi ?
    c'est ouvert aujourd'hui
    à quelle heure ferme le bureau
    pause midi du bureau
    adresse du bureau
    vous êtes où
    votre adresse svp
    votre numéro de téléphone
    votre numero de telephone
    comment contacter le quartier
    mail du quartier
    quelqu'un parle français au bureau
    quelles langues au bureau
    qui est le chef du quartier
    wangge yuan
    bureau du sous-district
    jiedao
    街道 bureau
    que fait le comité des résidents
    que fait le comite des residents
    quels services propose le quartier
    à quel quartier j'appartiens
    j'habite au bâtiment 8 c'est quel bureau
    attestation du quartier
    tampon du comité
    certificat du quartier
    j'ai besoin d'une lettre du shequ
    centre de services
    guichet
    mairie de quartier
    maison de quartier
    burau du quartier ou
    fermé pour le nouvel an chinois ?
    ferme pour le nouvel an chinois
    horaires pendant les fêtes
    comment vous trouver
    salle de réunion du centre
    c'est où le bureau des résidents
community-events =
    ma fille veut faire du foot
    mon fils veut jouer au basket
    à quelle heure est le feu d'artifice
    a quelle heure est le feu dartifice
    cours de premiers secours dans le quartier
    atelier violon enfants
    activités
    événements
    activités du quartier
    quoi de neuf cette semaine
    qu'est-ce qu'il y a ce week-end
    sorties ce week-end
    activités pour enfants
    activités en famille
    activites en famille
    fête
    fête du printemps
    fête du nouvel an chinois
    fete du nouvel an chinois
    fête des lanternes
    fête de la mi-automne
    bateaux-dragons
    faire des raviolis
    atelier cuisine
    cérémonie du thé
    journée internationale
    fête des voisins
    rencontrer les voisins
    se faire des amis
    où rencontrer du monde
    rencontrer d'autres étrangers
    rencontre expats
    francophones à hangzhou
    match de foot
    jouer au basket avec les voisins
    badminton
    yoga
    tai chi
    groupe de danse
    chorale
    club de lecture
    soirée cinéma
    concert
    atelier bricolage
    calendrier des activités
    prochaine activité
    s'inscrire à l'activité
    inscription à la sortie
    participer dimanche
    excursion
    c'est gratuit l'activité ?
    puis-je amener mes enfants à la fête
    activité annulée
    activite annulee
    bibliothèque
    terrain de sport réservation
    huodong
    活动
    evenement pres de chez moi
    programme du centre
    fête de noël
    ping-pong
    pétanque
    14 juillet fête
    animation
volunteer-signup =
    bénévole
    bénévolat
    je veux être bénévole
    devenir bénévole
    comment devenir bénévole
    s'inscrire comme bénévole
    volontaire
    volontariat
    je veux aider
    comment aider le quartier
    j'aimerais aider les autres
    je peux traduire pour les autres
    je peux aider en traduction
    traducteur bénévole
    interprète bénévole
    je parle français et chinois et je peux aider
    proposer mon aide
    aider les personnes âgées comme bénévole
    aide aux devoirs bénévole
    enseigner le français gratuitement
    je peux donner des cours d'anglais gratuits
    nettoyage bénévoles
    aider au tri des déchets bénévole
    aider au tri des dechets benevole
    heures de bénévolat
    heures de benevolat
    attestation de bénévolat
    étudiant bénévole
    bénévole pour la fête
    benevole pour la fete
    rejoindre l'équipe de bénévoles
    rejoindre l'equipe de benevoles
    patrouille de voisins
    rendre service au quartier
    j'ai du temps libre et je veux être utile
    jai du temps libre et je veux etre utile
    association caritative
    don
    donner des vêtements
    donner des vetements
    donner des livres
    don du sang
    zhiyuanzhe
    志愿者
    yigong
    benevol
    je suis médecin et je veux servir
    je suis medecin et je veux servir
    un étranger peut il être bénévole
    prof retraité je peux donner des leçons
    donner un coup de main
    dispo le week-end pour aider
    filer un coup de main aux voisins
suggestion =
    suggestion
    j'ai une suggestion
    j'ai une idée
    idée pour le quartier
    je voudrais proposer quelque chose
    je propose plus de bancs
    proposer plus d'arbres
    ce serait bien d'avoir une aire de jeux
    ce serait bien des panneaux en français
    mettez des panneaux en anglais svp
    plus de lumière dans le parc svp
    plus de lumiere dans le parc svp
    pouvez-vous construire une aire de jeux
    on pourrait avoir un terrain de basket
    plus de places de parking s'il vous plaît
    plus de bornes de recharge ce serait bien
    il faut un local à vélos
    il faut un local a velos
    pourquoi pas un jardin sur le toit
    plantez des fleurs
    proposition
    faire une proposition
    retour d'expérience
    boîte à idées
    idée d'amélioration
    comment améliorer le quartier
    améliorer le service
    j'aimerais une salle de sport
    on veut une piscine
    il faudrait une salle de prière
    il faudrait une salle de priere
    organisez plus d'activités svp
    ouvrez le bureau le dimanche
    les affiches devraient être traduites
    les avis en plusieurs langues
    votre bot devrait parler plus de langues
    ce chatbot pourrait être mieux
    ce chatbot pourrait etre mieux
    féliciter l'équipe
    compliment pour la femme de ménage
    compliment pour la femme de menage
    se plaindre du personnel
    mécontent de votre service
    mecontent de votre service
    réclamation sur le bureau
    jianyi
    建议
    sugestion
    des ralentisseurs près de l'école ce serait utile
    des ralentisseurs pres de lecole ce serait utile
    un passage piéton svp
    un passage pieton svp
    un magasin halal dans la résidence ce serait bien
    un magasin halal dans la residence ce serait bien
    remarque
    je recommande
public-consultation =
    consultation
    consultation publique
    consultations ouvertes
    quelles consultations sont ouvertes
    réunion des habitants
    reunion des habitants
    assemblée des résidents
    quand est la réunion des résidents
    puis-je venir à la réunion
    les étrangers peuvent ils voter
    vote
    voter
    puis-je voter dans le quartier
    où voter
    élection du comité des résidents
    election du comite des residents
    élections
    sondage
    questionnaire
    où est le sondage
    participer au sondage
    donner mon avis sur le parking
    mon avis sur les nouvelles règles de parking
    avis sur les travaux
    qu'est-ce qui a été décidé pour le parking
    décision pour le portail
    projet d'ascenseur dans les vieux immeubles
    voter pour installer un ascenseur
    je suis contre l'ascenseur
    je suis pour le projet
    je soutiens le projet
    pas d'accord avec le projet
    discuter des nouvelles règles
    discuter des nouvelles regles
    commenter le projet
    audience publique
    donner mon opinion
    participer aux décisions
    participer à la discussion
    comment sont prises les décisions
    conseil de quartier
    yishi
    议事
    minyi
    budget du quartier
    résultat du vote
    réunion publique
    reunion publique
    référendum
    droit de vote
    consultasion
    prendre la parole à la réunion
    qui décide des travaux de la place
    qui decide des travaux de la place
    pétition
    recueillir des signatures
    concertation
    enquête auprès des habitants
legal-aid =
    le patron ne paie pas mon mari
    aide juridique
    conseil juridique
    aide juridictionnelle
    avocat
    j'ai besoin d'un avocat
    avocat gratuit
    avocat qui parle français
    trouver un avocat
    cabinet d'avocats
    consultation juridique
    question juridique
    problème juridique
    probleme juridique
    juriste
    12348
    mon patron ne me paie pas
    salaire non payé
    salaires impayés
    salaires impayes
    mon employeur garde mon salaire
    j'ai été viré
    jai ete vire
    licencié sans raison
    licenciement abusif
    conflit avec mon employeur
    prud'hommes
    arbitrage du travail
    problème de contrat de travail
    la boîte triche sur mon contrat
    la boite triche sur mon contrat
    porter plainte au tribunal
    je veux faire un procès
    je veux faire un proces
    tribunal
    aller au tribunal
    lettre du tribunal
    convocation au tribunal
    notaire
    acte notarié
    notarier un document
    procuration
    apostille
    légaliser un document
    legaliser un document
    traduction certifiée
    traduction certifiee
    héritage
    testament
    garde des enfants
    garde de mes enfants après séparation
    garde de mes enfants apres separation
    pension alimentaire
    vérifier un contrat
    connaître mes droits
    droits de l'homme
    mon ami a été arrêté
    garde à vue
    détenu
    caution pour sortir de prison
    lvshi
    律师
    falv yuanzhu
    gongzheng
    公证
    avoca gratuit
    le patron garde mes papiers
    droit d'auteur
    signer un contrat que je comprends pas
    assistance judiciaire
religious-venues =
    église
    où est l'église
    messe en français
    messe en francais
    messe en anglais
    messe du dimanche
    église catholique
    horaires des messes
    église protestante
    temple protestant
    culte évangélique
    église orthodoxe
    groupe biblique
    étude de la bible
    etude de la bible
    mosquée
    où est la mosquée
    mosquée la plus proche
    mosquee la plus proche
    prière du vendredi
    priere du vendredi
    salat joumoua
    salle de prière
    où puis-je prier
    ou puis-je prier
    prière de l'aïd
    priere de laid
    ramadan
    tabaski
    musulman
    centre islamique
    temple bouddhiste
    temple hindou
    gurdwara
    synagogue
    juif
    service religieux
    religion
    lieu de culte
    lieux de culte
    les étrangers peuvent ils aller à l'église
    réunion de prière à la maison
    peut-on évangéliser ici
    missionnaire autorisé
    prêcher
    messe de noël
    messe de noel
    messe de pâques
    messe de paques
    jiaotang
    教堂
    qingzhensi
    清真寺
    temple lingyin
    halal
    restaurant halal près de la mosquée
    eglise chretienne svp
    baptême
    mariage à l'église
    prêtre
    imam
    pasteur
    cimetière musulman
    ou prier
    communauté chrétienne africaine
    communaute chretienne africaine

## Safety notices

typhoon-disaster =
    exercice d'évacuation demain à quelle heure
    le sous-sol est inondé par la pluie
    typhon
    alerte typhon
    un typhon arrive ?
    typhon aujourd'hui
    que faire pendant un typhon
    se préparer au typhon
    alerte rouge
    alerte orange
    que veut dire alerte orange
    alerte jaune pluie
    alerte bleue
    tempête
    avis de tempête
    avis de tempete
    vent fort
    forte pluie
    pluies diluviennes
    inondation
    alerte inondation
    la rue est inondée
    la rue est inondee
    l'eau monte dans le parking à cause de la pluie
    évacuation
    où évacuer
    ou evacuer
    abri
    où est l'abri
    abri d'urgence
    point de rassemblement
    tremblement de terre
    séisme que faire
    j'ai senti la terre trembler
    glissement de terrain
    foudre
    orage
    grêle
    neige
    tempête de neige
    verglas
    canicule
    vague de chaleur
    alerte chaleur
    vague de froid
    alerte météo
    pollution de l'air
    aqi
    smog
    école fermée à cause du typhon ?
    ecole fermee a cause du typhon
    les écoles sont fermées demain tempête
    les ecoles sont fermees demain tempete
    le métro roule pendant le typhon
    le metro roule pendant le typhon
    dois-je rester chez moi tempête
    dois-je rester chez moi tempete
    scotcher mes fenêtres
    scotcher mes fenetres
    kit d'urgence
    provisions d'urgence
    stocker de l'eau et de la nourriture
    sirène
    c'est quoi cette sirène
    c'est quoi cette sirene
    essai des sirènes
    essai des sirenes
    catastrophe naturelle
    taifeng
    台风
    tifon
    cyclone
    ouragan
    plantes du balcon tempête
    saison des pluies
    crue
    avertissement météo
    avertissement meteo

## Controls

greeting =
    bonjour
    bjr
    salut
    slt
    coucou
    cc
    hello
    bonsoir
    bsr
    bonjour à tous
    bonjour madame
    bonjour monsieur
    bonjour madame monsieur
    bonjour monsieur dame
    salut ça va
    salut ca va
    ça va
    ca va ?
    comment allez-vous
    comment ça va
    cv
    bien le bonjour
    rebonjour
    yo
    wesh
    hey
    bonne journée à vous
    enchanté
    ravi de faire votre connaissance
    y a quelqu'un
    il y a quelqu'un ici
    nihao
    ni hao
    你好
    salam
    salam aleikoum
    salam alaykoum
    bonjour de la part d'un nouveau voisin
    bonjour du bâtiment 5
    bonjour du batiment 5
    bonjour linju
    salut le bot
    commencer
    démarrer
    bonjou
    allô
    on dit quoi
    mbote
thanks =
    merci
    mci
    mrc
    merci beaucoup
    merci bcp
    mille mercis
    merci infiniment
    grand merci
    je vous remercie
    je vous remercie beaucoup
    un grand merci pour votre aide
    merci pour l'aide
    merci pour les infos
    merci c'est tout
    c'était très utile
    très utile merci
    vous m'avez bien aidé
    super merci
    parfait merci
    ok merci
    d'accord merci
    cool merci
    c'est gentil
    c'est très gentil
    vous êtes très aimable
    top merci
    génial
    nickel merci
    que dieu vous bénisse
    xiexie
    xie xie
    谢谢
    thanks
    thx
    merci chef
    merci mon frère
    bien reçu merci
    bien recu merci
    bon bot
    au revoir
    merci au revoir
    bonne journée
    bonne journee
    bonne soirée
    à bientôt
    à plus
    a+ merci
    bonne nuit
    ciao
    bye
    plus de questions
    tout est réglé merci
    salut et merci
    choukran
help-menu =
    menu
    menu principal
    afficher le menu
    montre moi le menu
    options
    quelles sont les options
    liste
    liste des services
    liste des thèmes
    thèmes
    sujets
    voir les sujets
    services
    tous les services
    aide
    aidez-moi
    aidez moi svp
    j'ai besoin d'aide
    besoin d'un renseignement
    j'ai une question
    je peux poser une question
    pouvez-vous m'aider
    vous pouvez m'aider
    tu peux m'aider
    que pouvez-vous faire
    que savez-vous faire
    tu fais quoi
    à quoi tu sers
    qu'est-ce que je peux demander
    c'est quoi ça
    c'est quoi ce service
    qui êtes-vous
    t'es qui
    êtes-vous un robot
    tu es un bot ?
    comment ça marche
    comment ca marche
    comment utiliser ce chat
    mode d'emploi
    commandes
    guide
    retour au début
    recommencer
    vue d'ensemble
    plus d'options
    quoi d'autre
    que pouvez-vous faire d'autre
    caidan
    菜单
    je ne sais pas quoi demander
    je suis perdu je comprends pas ce chat
    info
    informations
    renseignements
    accueil
talk-to-staff =
    parler à quelqu'un
    parler à une personne
    parler à un humain
    parler a un humain
    humain
    un humain svp
    une vraie personne
    vraie personne svp
    agent
    agent svp
    conseiller
    opérateur
    personnel
    l'équipe svp
    je peux parler à quelqu'un
    je voudrais parler à une vraie personne
    je veux parler avec un employé
    je veux parler au personnel du quartier
    mettez moi en contact avec l'équipe
    mettez moi en relation avec une personne
    transférez moi à un humain
    service client
    représentant
    appelez-moi
    rappelez moi svp
    quelqu'un peut m'appeler
    quelqu'un peut me contacter
    personne de contact
    y a-t-il quelqu'un à qui parler
    je ne veux pas parler à un robot
    jveux pas d'un robot
    pas une machine svp
    vous ne me comprenez pas je veux une personne
    vous ne m'aidez pas je veux un humain
    ce bot est nul
    responsable
    je veux parler au responsable
    chef de service
    interprète
    j'ai besoin d'un interprète
    j'ai besoin d'un traducteur
    quelqu'un peut traduire pour moi
    quelqu'un pour m'aider à remplir un formulaire
    aidez moi à remplir ce formulaire
    aidez moi a remplir ce formulaire
    demandez à un collègue
    rengong
    人工
    zhuan rengong
    kefu
    客服
    parlé a qqn svp
    parle a qqn svp
    laisser un message pour l'équipe
    envoyez ma question à l'équipe
    transmettez ça à quelqu'un
    transmettez ca a quelqu'un
    contacter l'équipe
    passez moi un agent
    standard
change-language =
    changer de langue
    changer la langue
    autre langue
    une autre langue
    langue différente
    langue differente
    langue
    langues
    réglages de langue
    langue svp
    choisir la langue
    sélectionner la langue
    changer ma langue
    je veux une autre langue
    vous parlez autre chose
    parlez-vous ma langue
    vous parlez ma langue ?
    tu parles d'autres langues
    quelles langues parlez-vous
    quelles langues sont disponibles
    quelles langues je peux utiliser ici
    liste des langues
    on peut utiliser une autre langue
    puis-je écrire dans ma langue
    je préfère ma langue maternelle
    je prefere ma langue maternelle
    dans ma langue maternelle svp
    langue maternelle
    répondez dans ma langue
    je ne parle pas cette langue
    je ne sais pas lire cette langue
    mauvaise langue
    ce n'est pas ma langue
    vous répondez dans la mauvaise langue
    pas cette langue
    yuyan
    语言
    langage changer
    chager de lang
    traduire ce chat
    vous pouvez traduire vos réponses
    vous pouvez traduire vos reponses
    je ne comprends pas cette langue
    ma langue n'est pas dans la liste
    passer à une autre langue
    passer a une autre langue
    wolof possible ?
    parler en lingala
cancel =
    annuler
    annule
    annulez
    annuler ça
    annuler ca
    annulez svp
    annuler ma demande
    annulez tout s'il vous plaît
    stop
    stoppez
    arrêter
    arrête
    arrêtez
    arrêtez svp
    arrêtez ça
    laisse tomber
    laissez tomber
    tant pis
    oubliez
    oubliez ça
    oublie
    c'est pas grave laissez
    abandonner
    abandon
    quitter
    sortir du formulaire
    fin
    terminer
    fermer
    je ne veux plus
    je ne veux pas continuer
    ne continuez pas
    ne l'envoyez pas
    n'envoyez pas ma demande
    plus besoin
    c'est plus la peine
    plus nécessaire
    j'ai changé d'avis
    jai change davis
    c'était une erreur
    envoyé par erreur
    mauvais bouton
    ce n'est pas ce que je veux
    on arrête là
    ça suffit
    retirer ma demande
    reprendre mon signalement
    quxiao
    取消
    suanle
    算了
    anuler
    annulé svp
    ignorez ça
    problème réglé annulez
    pas la peine finalement
case-status =
    état de ma demande
    etat de ma demande
    suivi de ma demande
    statut
    statut de mon dossier
    où en est ma demande
    où en est mon dossier
    où en est mon signalement
    ou en est mon signalement
    où en est ma plainte
    du nouveau ?
    des nouvelles de mon dossier
    des nouvelles de ma demande
    avancement de ma demande
    mise à jour svp
    vérifier ma demande
    vérifier mon dossier
    verifier mon dossier
    numéro de dossier
    mon numéro de dossier est A-17
    mon numero de dossier est A-17
    dossier A-17
    suivre ma demande
    relancer ma demande
    relance
    j'ai signalé quelque chose la semaine dernière
    signalé il y a une semaine pas de réponse
    signale il y a une semaine pas de reponse
    j'ai déjà signalé ça
    j'ai deja signale ca
    personne n'a répondu à ma demande
    personne na repondu a ma demande
    toujours pas de réponse
    pas encore de réponse
    pas encore de reponse
    j'attends toujours
    j'attends toujours une réponse
    j'attends une réponse depuis lundi
    combien de temps pour ma demande
    quand aurai-je une réponse
    quand aurai-je une reponse
    quand allez-vous répondre à ma demande
    avez-vous reçu ma demande
    vous avez reçu mon signalement ?
    vous avez recu mon signalement
    mon dossier est clos ?
    ma demande est traitée ?
    c'est fait ?
    quelqu'un a regardé ma plainte
    mes demandes en cours
    voir mes demandes
    mes demandes
    progression de mon dossier
    jindu
    进度
    statu de ma demande
    ou en est mon dosier
    numéro de ticket
    mon ticket
    numéro de référence
    numero de reference
    g pas eu de reponse a ma demande
privacy-data =
    confidentialité
    vie privée
    protection des données
    politique de confidentialité
    mes données
    données personnelles
    quelles données avez-vous sur moi
    que gardez-vous sur moi
    que savez-vous sur moi
    quelles infos gardez-vous
    vous enregistrez mes messages ?
    ce chat est-il enregistré
    combien de temps gardez-vous mes données
    qui peut voir mes données
    qui peut voir mes messages
    qui lit mes messages
    vous partagez mes données ?
    vous partagez mes donnees
    vous donnez mes données à la police ?
    vous donnez mes donnees a la police
    vous donnez mes infos à mon propriétaire
    vous donnez mes infos a mon proprietaire
    ce chat est privé ?
    c'est confidentiel
    c'est anonyme ?
    puis-je rester anonyme
    mes données sont en sécurité ?
    mes donnees sont en securite
    supprimer mes données
    supprimer toutes mes données
    supprimez tout ce que vous avez sur moi
    supprimer mon compte
    supprimer mes messages
    effacer l'historique
    effacer mon historique
    supprimer mon numéro de téléphone de votre système
    supprimer mon numero de telephone de votre systeme
    effacer mes données
    droit à l'oubli
    oubliez-moi
    exporter mes données
    télécharger mes données
    copie de mes données
    copie de mes donnees
    envoyez-moi mes données
    donnez moi toutes les infos que vous avez sur moi
    montrez moi mes données
    je retire mon consentement
    je ne veux pas que vous gardiez mes données
    rgpd
    yinsi
    隐私
    suprimer mes donnée
    vous m'espionnez ?
    mes infos perso
    conservation des données
