### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = comité des résidents
-subdistrict-office = bureau du sous-district
-property-company = société de gestion
-police-station = poste de police
-exit-entry = Bureau des entrées et sorties
-community-health-centre = centre de santé communautaire

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Appelez le { $ambulance-phone } maintenant et dites où vous êtes.
    Expliquez ce qui s’est passé, combien de personnes ont besoin d’aide, et donnez votre numéro de téléphone. Ne raccrochez pas et restez auprès de la personne.
    En Chine, pour une ambulance, c’est le { $ambulance-phone } ; le { $fire-phone }, ce sont les pompiers. L’appel est gratuit.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-fire =
    Sortez, ne prenez pas l’ascenseur et appelez le { $fire-phone } une fois dehors.
    Dites où est le feu, combien de personnes sont à l’intérieur, et donnez votre numéro de téléphone. Ne retournez pas à l’intérieur.
    Si quelqu’un est blessé, appelez le { $ambulance-phone } pour une ambulance.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-police =
    Appelez le { $police-phone } maintenant et dites où vous êtes.
    Si parler est dangereux, envoyez un SMS au { $police-sms-phone }. N’affrontez personne.
    En Chine : police { $police-phone }, pompiers { $fire-phone }, ambulance { $ambulance-phone }. Utilisez ces numéros, pas ceux d’un autre pays.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-traffic-accident =
    Si quelqu’un est blessé, appelez d’abord le { $ambulance-phone } ; ensuite, appelez la police de la route, le { $traffic-phone }.
    Ne quittez pas les lieux. Dites où vous êtes, ce qui s’est passé, combien de personnes sont blessées, et donnez votre numéro de téléphone.
    Prenez des photos seulement s’il n’y a pas de danger.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-gas-leak =
    Ne touchez ni interrupteur ni flamme, sortez tout de suite et appelez le { $fire-phone } une fois dehors.
    N’utilisez pas de téléphone à l’intérieur. N’ouvrez que les fenêtres qui sont sur le chemin de la sortie.
    Une fois dehors, vous pouvez aussi appeler votre compagnie de gaz ; son numéro est sur la facture.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-domestic-violence =
    Appelez le { $police-phone } maintenant si vous êtes en danger.
    Si vous ne pouvez pas parler, envoyez un SMS au { $police-sms-phone }. Si quelqu’un est blessé, appelez le { $ambulance-phone }.
    Je ne transmets ceci à personne sans votre accord. Si vous le voulez, un travailleur social peut vous contacter : répondez « oui », et dites quand.
    Pour changer de sujet, écrivez n’importe quelle autre question, et je ne répondrai qu’à celle-là.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-self-harm =
    Vous avez bien fait de m’écrire. Appelez le { $ambulance-phone } ou le { $police-phone } si vous risquez de vous faire du mal maintenant.
    La ligne de soutien psychologique est le { $psych-phone } ; il se peut qu’on n’y réponde qu’en chinois.
    Une personne du { -residents-committee } peut aussi parler avec vous. Voulez-vous que je demande à quelqu’un ?
    Vous pouvez continuer à m’écrire. Si ce n’est pas une urgence, dites-le-moi.
emergency-missing-person =
    Appelez le { $police-phone } maintenant, n’attendez pas.
    Dites qui a disparu, son âge, ses vêtements, et où et quand la personne a été vue pour la dernière fois.
    Après l’appel, je peux noter une description pour l’équipe du quartier et les gardiens.
    Si ce n’est pas une urgence, dites-le-moi.
emergency-elevator-trapped =
    Appuyez sur le bouton d’alarme de l’ascenseur, puis appelez les secours pour ascenseurs, le { $elevator-phone }.
    Restez calme et ne forcez pas les portes.
    Dites le nom de la résidence, le bâtiment et de quel ascenseur il s’agit. Si personne ne répond, appelez le { $fire-phone }.
    Écrivez-moi aussi le bâtiment et l’ascenseur. Si ce n’est pas une urgence, dites-le-moi.

## Residence and identity

accommodation-registration =
    Enregistrez-vous à la police dans les 24 heures après votre arrivée, sauf si vous logez à l’hôtel : l’hôtel enregistre lui-même ses clients.
    C’est pareil quand vous déménagez, et pour les invités qui logent chez vous ; l’enregistrement est à faire par eux ou par vous.
    Apportez le passeport, le bail ou le certificat de propriété, ainsi que les données d’identité et les coordonnées du propriétaire.
    Allez au { -police-station } : { $police-station-address }. Horaires : { $police-station-hours }.
    Un enregistrement tardif peut entraîner un avertissement ou une amende allant jusqu’à { $registration-fine-amount } yuans.
    Pour savoir si vous pouvez aussi vous enregistrer dans le quartier ou en ligne, demandez au { -residents-committee } : { $office-phone }.
visa-extension =
    Faites la demande au { -exit-entry } au moins 7 jours avant la fin de votre séjour ; s’il reste moins de temps, allez-y aujourd’hui.
    Toutes les prolongations ensemble ne peuvent pas dépasser la durée de votre séjour initial.
    Le bureau se trouve ici : { $exit-entry-address }. Avant d’y aller, appelez le { $immigration-phone } et demandez quels papiers il faut ; on y répond en chinois et en anglais.
    Rester trop longtemps entraîne un avertissement ; dans les cas graves, une amende de { $overstay-day-amount } yuans par jour, jusqu’à { $overstay-most-amount } yuans, ou une détention.
    C’est le { -exit-entry } qui décide.
residence-permit =
    Si votre visa exige un titre de séjour, demandez-le dans les 30 jours après votre entrée en Chine.
    La décision est prise dans les 15 jours. Pour prolonger un titre, faites la demande 30 jours avant sa fin ; signalez un changement, comme un nouvel employeur ou une nouvelle adresse, dans les 10 jours.
    Le bureau se trouve ici : { $exit-entry-address }. Avant d’y aller, appelez le { $immigration-phone } et demandez quels papiers il faut.
    C’est le { -exit-entry } qui décide.
permanent-residence =
    La résidence permanente se demande au { -exit-entry } ; les conditions dépendent de votre situation.
    La carte de résident permanent est à elle seule une pièce d’identité, avec 18 chiffres. Avec elle, on n’a pas besoin de permis de travail.
    Pour les conditions et les papiers, appelez le { $immigration-phone }, en chinois ou en anglais. C’est le { -exit-entry } qui décide, pas le quartier.
work-permit =
    C’est votre employeur qui demande le permis de travail en ligne, pas vous.
    Il n’y a plus de nouveau permis imprimé : les informations sont sur votre carte de sécurité sociale, y compris la carte électronique. Une ancienne carte reste valable tant que rien n’y change.
    C’est le service public du travail et de la sécurité sociale qui s’en occupe. Questions : { $hr-phone }.
lost-passport =
    Déclarez d’abord la perte à la police et gardez le récépissé.
    Avec le récépissé, le { -exit-entry } vous donne une attestation de perte ; dans beaucoup d’endroits, elle est valable { $lost-passport-days ->
        [one] { $lost-passport-days } jour
       *[other] { $lost-passport-days } jours
    }.
    Avec l’attestation, votre ambassade ou votre consulat fait un nouveau passeport. Demandez ensuite un nouveau visa ou un document de sortie.
    Le { -exit-entry } se trouve ici : { $exit-entry-address }. Questions : { $immigration-phone }. Si on vient de vous voler le passeport, appelez le { $police-phone }.
birth-registration =
    Un enfant étranger né en Chine doit être enregistré dans les 60 jours après la naissance.
    Un parent ou un tuteur va au { -exit-entry } avec le certificat de naissance et y enregistre le séjour ou la résidence de l’enfant.
    Le bureau se trouve ici : { $exit-entry-address }. Avant d’y aller, renseignez-vous sur le passeport de l’enfant et les autres papiers : { $immigration-phone }.
marriage-registration =
    Le mariage s’enregistre dans un bureau des affaires civiles habilité pour les mariages avec des étrangers ; vous devez venir tous les deux.
    L’homme doit avoir au moins 22 ans et la femme au moins 20 ans.
    Le partenaire étranger doit apporter un certificat de célibat authentifié, avec une traduction en chinois. Demandez d’abord au bureau sa liste de papiers, car les règles changent.
    C’est le service des affaires civiles qui s’en occupe. Pour trouver un bureau, appelez le { $government-phone }.

## Home and property

repair-request = Je vais noter votre demande de réparation pour la { -property-company }. Vous pouvez dire « annuler » à tout moment.
utility-bill-payment =
    Vous pouvez payer l’électricité, l’eau et le gaz dans WeChat ou Alipay.
    Cherchez la page { $utility-pay-text } dans l’application, choisissez la ville et la compagnie, puis entrez le numéro de client qui figure sur la facture.
    Le compte est en général au nom du propriétaire : demandez-lui ce numéro si vous n’avez pas de facture.
    Ce sont les compagnies qui s’en occupent. Électricité : { $electricity-phone }. Les numéros des compagnies d’eau et de gaz sont sur les factures.
utility-outage =
    Demandez d’abord à la { -property-company } si tout l’immeuble est touché : { $property-phone }.
    Électricité : { $electricity-phone }. Le numéro de la compagnie d’eau ou de gaz est sur votre facture ; pour internet, appelez votre opérateur.
    Si vous sentez une odeur de gaz, ne touchez à aucun interrupteur, sortez et appelez le { $fire-phone } une fois dehors.
property-management =
    Ici, la { -property-company } est { $property-text }, téléphone { $property-phone }.
    Horaires : { $property-hours }.
    Elle s’occupe des parties communes : ascenseurs, escaliers, éclairage, gardiens et espaces extérieurs. Dans l’appartement, c’est le propriétaire qui est responsable, ou le locataire si le bail le dit.
    Les charges et ce qu’elles couvrent figurent dans le contrat de gestion. Si vous n’êtes pas d’accord avec elle, demandez au { -residents-committee } : { $office-phone }.
housing-lease =
    Demandez un bail écrit, avec les vrais noms, et demandez qu’il soit enregistré.
    Selon les règles nationales sur la location, le bail doit dire le montant du dépôt de garantie, quand il est rendu et ce qui peut en être retenu. Le propriétaire ne peut pas entrer sans votre accord, sauf dans les cas prévus par la loi.
    En cas de conflit, le { -residents-committee } peut faire une médiation, gratuite et seulement si les deux parties le veulent : { $office-phone }. Vous pouvez toujours aller au tribunal.
    Questions juridiques : { $legal-phone }. C’est le service du logement qui s’en occupe ; vous pouvez le joindre par le { $government-phone }.
noise-complaint =
    Prévenez d’abord la { -property-company } : { $property-phone }.
    De 22:00 à 6:00, c’est la nuit, et la loi limite le bruit qui dérange les voisins. Les heures pour les travaux sont fixées localement ; la société les connaît.
    Si le bruit ne cesse pas la nuit, appelez la police, le { $police-phone }. Pour un chantier, appelez le { $government-phone }.
    Ce sont le { -residents-committee } et la { -property-company } qui s’occupent du bruit, et un médiateur peut aider, gratuitement.
neighbour-mediation = Je vais noter ce qu’un médiateur du { -residents-committee } doit savoir ; la médiation est gratuite et volontaire. Vous pouvez dire « annuler » à tout moment.
public-problem-report = Je vais noter votre signalement pour les responsables de ce lieu. Vous pouvez dire « annuler » à tout moment.

## Waste and environment

waste-sorting =
    Triez vos déchets en quatre catégories ; les inscriptions sur les bacs sont en chinois.
    Recyclables ({ $waste-recyclable-text }) : verre, métal, papier, textiles, plastique propre.
    Dangereux ({ $waste-hazardous-text }) : piles, médicaments, peinture, pesticides, ampoules et néons.
    Alimentaires ({ $waste-food-text }) : restes de repas, épluchures, feuilles de thé, poisson, plantes.
    Autres ({ $waste-other-text }) : papier sale, articles d’hygiène, mégots, céramique.
    Point de collecte : { $waste-address }. Horaires : { $waste-hours }.
    Un mauvais tri peut coûter à une personne jusqu’à { $waste-fine-amount } yuans. Si vous avez des questions, le { -residents-committee } vous aide.
bulky-waste =
    Apportez les meubles et autres gros objets seulement à l’endroit indiqué, aux heures fixées.
    Endroit : { $bulky-address }. Heures : { $bulky-hours }.
    Merci de ne rien laisser dans l’escalier ni à côté des bacs.
    C’est la { -property-company } qui s’en occupe : { $property-phone }.

## Health and insurance

find-clinic =
    Pour les maladies courantes, allez au { -community-health-centre } : { $clinic-address }.
    Horaires : { $clinic-hours }. Téléphone : { $clinic-phone }.
    Apportez votre passeport. Un hôpital de la ville connu pour son service international est { $hospital-text } ; demandez-y quelqu’un qui parle votre langue.
    Si quelqu’un est en danger, appelez le { $ambulance-phone }.
medical-insurance =
    Si vous avez un emploi ici, votre employeur vous inscrit à l’assurance maladie, dans les 30 jours après le permis de travail.
    C’est l’une des cinq assurances sociales, et les salariés étrangers cotisent aux cinq.
    Pour les étudiants, les membres de la famille et les personnes sans emploi, les règles sont différentes : demandez avant de payer quoi que ce soit, au { $government-phone }.
    C’est le service de l’assurance maladie qui s’en occupe. Questions sur le travail : { $hr-phone }.
social-insurance =
    Les salariés étrangers cotisent aux cinq assurances sociales, et l’employeur les inscrit dans les 30 jours après le permis de travail.
    Ces cinq assurances sont la retraite, la maladie, le chômage, les accidents du travail et la maternité.
    Si vous quittez la Chine avant l’âge de la retraite, votre compte peut être conservé ; demandez avant votre départ ce qui s’applique à vous.
    C’est le service public du travail et de la sécurité sociale qui s’en occupe. Questions : { $hr-phone }.
vaccination =
    Les vaccins se font au { -community-health-centre } : { $clinic-address }.
    Horaires : { $vaccination-hours }. Téléphone : { $clinic-phone }.
    Les enfants étrangers suivent le même calendrier que les enfants chinois. Apportez le passeport, le certificat de naissance et le carnet de vaccination.
    C’est le { -community-health-centre } qui s’en occupe ; on vous y dira quels vaccins sont à faire et combien ils coûtent.
mental-health-support =
    Vous pouvez appeler la ligne de soutien psychologique, le { $psych-phone } ; il se peut qu’on n’y réponde qu’en chinois.
    Un travailleur social du { -residents-committee } peut aussi parler avec vous. Si vous êtes d’accord, je transmets votre message, et seulement à cette personne.
    Je ne peux pas juger de votre santé. Si vous risquez de vous faire du mal maintenant, appelez le { $ambulance-phone }.
elderly-care =
    Le { -residents-committee } aide les personnes âgées et leur famille : { $office-phone }.
    Beaucoup de quartiers ont une cantine pour les personnes âgées ou livrent des repas à domicile. L’équipe peut vous dire ce que ce quartier propose, et pour qui.
    Le bureau se trouve ici : { $office-address }. C’est le { -residents-committee } qui s’en occupe, avec le service des affaires civiles.

## Children and language

school-enrolment =
    C’est le bureau de l’éducation du district qui décide quelle école accueille votre enfant.
    En général, il faut le titre de séjour de l’enfant, un justificatif de domicile et un justificatif de travail. Il existe aussi des écoles pour les enfants du personnel étranger.
    Renseignez-vous tôt, car les inscriptions ont des dates fixes. Vous pouvez joindre le bureau de l’éducation par le { $government-phone } ; pour le secteur scolaire de votre adresse, demandez au { -residents-committee } : { $office-phone }.
language-class =
    Pour les cours de langue et les échanges de conversation, demandez au { -residents-committee } : { $office-phone }.
    Heures d’ouverture : { $office-hours }.
    Beaucoup de cours sont donnés par des bénévoles. Si vous pouvez enseigner votre langue, votre aide comme bénévole est aussi la bienvenue. C’est le { -residents-committee } qui s’en occupe.

## Daily life

driving-licence =
    Un permis de conduire étranger ou international n’est pas valable en Chine ; il vous faut un permis chinois.
    Pour échanger un permis étranger valable, apportez sa traduction et un certificat médical ; il faut aussi réussir l’examen théorique. Pour un court séjour, il existe un permis provisoire.
    C’est la police de la route qui s’en occupe. Vous pouvez la joindre par le { $government-phone }.
ebike-rules =
    Les vélos électriques sont interdits dans les ascenseurs des immeubles d’habitation, et il est interdit de les recharger dans les passages communs.
    Rechargez-les aux bornes communes ; la { -property-company } peut vous dire où elles sont : { $property-phone }.
    Faites immatriculer le vélo et portez un casque. C’est la police de la route qui s’en occupe et, dans l’immeuble, la { -property-company }.
public-transport =
    Vous pouvez prendre les vélos en libre-service, le bus et le métro.
    Vélos en libre-service : scannez le code sur le vélo. Au début, { $bike-free-amount ->
        [one] { $bike-free-amount } minute est gratuite,
       *[other] { $bike-free-amount } minutes sont gratuites,
    } ensuite l’heure coûte { $bike-hour-amount ->
        [one] { $bike-hour-amount } yuan
       *[other] { $bike-hour-amount } yuans
    }, au plus { $bike-day-amount ->
        [one] { $bike-day-amount } yuan
       *[other] { $bike-day-amount } yuans
    } par jour.
    Pour les horaires et les tarifs, demandez aux exploitants ; s’ils ne répondent pas à une réclamation ou au sujet d’un objet perdu, appelez le { $government-phone }.
bank-account =
    Allez dans une agence avec votre passeport ou votre carte de résident permanent et un numéro de portable chinois.
    Certaines agences demandent aussi une preuve d’emploi, une adresse ou des papiers fiscaux. Les règles changent d’une agence à l’autre : appelez d’abord, et essayez-en une autre si l’une refuse.
    Ce sont les banques qui décident.
sim-internet =
    Pour un numéro de portable, allez dans une boutique d’un opérateur avec votre passeport ; les numéros sont enregistrés sous le vrai nom.
    Pour internet à la maison, demandez aux mêmes opérateurs. La { -property-company } sait lesquels desservent votre immeuble : { $property-phone }.
    Ce sont les opérateurs qui s’en occupent.
mobile-payment =
    Vous pouvez lier une carte bancaire étrangère à Alipay ou WeChat et payer avec votre téléphone.
    Jusqu’à { $pay-free-amount } yuans, un paiement est sans frais ; au-dessus, les frais sont de { $pay-fee-amount } pour cent.
    La limite est de { $pay-single-amount } dollars américains par paiement et de { $pay-year-amount } dollars américains par an.
    Si une carte est refusée, consultez l’aide de l’application ou demandez à votre banque ; c’est à elles de vous répondre.
tax =
    Si vous êtes en Chine { $tax-resident-days ->
        [one] { $tax-resident-days } jour
       *[other] { $tax-resident-days } jours
    } ou plus dans une année civile, vous êtes résident fiscal pour cette année.
    Ce que vous devez déclarer, et quand, dépend de votre situation et de votre travail.
    C’est l’administration fiscale qui décide. Questions : { $tax-phone }.
customs-post =
    Un colis privé venant de l’étranger peut valoir jusqu’à { $parcel-amount } yuans.
    Les droits de douane jusqu’à { $parcel-duty-amount } yuans ne sont pas perçus. Pour un colis qui vaut plus, ou pour des médicaments, des aliments ou des plantes, demandez à la douane avant l’envoi : { $customs-phone }.
    Pour un colis qui n’est pas arrivé, demandez à la poste ou au transporteur en donnant son numéro.
pet-registration =
    Enregistrez votre chien à la police, après l’accord du quartier et du { -subdistrict-office }.
    Il faut un certificat de vaccination et votre bail. Certaines races sont interdites en ville, et on ne peut promener les chiens qu’à certaines heures.
    Avant de prendre un chien, demandez les frais actuels, la liste des races et les heures. Le { -residents-committee } vous dit où aller : { $office-phone }.
lost-and-found = Je vais noter ce qui a été perdu ou trouvé pour la { -property-company } et le { -residents-committee }. Vous pouvez dire « annuler » à tout moment.
consumer-complaint =
    Parlez d’abord au vendeur ; si cela ne suffit pas, appelez le { $consumer-phone }.
    Gardez le reçu, la commande, les messages et des photos. La plupart des achats en ligne peuvent être renvoyés dans les 7 jours sans donner de raison ; il y a des exceptions.
    Il se peut que cette ligne ne réponde qu’en chinois. C’est le service de régulation du marché qui s’en occupe.
scam-report =
    Si vous venez d’envoyer de l’argent, appelez tout de suite le { $police-phone } et votre banque.
    N’envoyez plus rien, ne donnez à personne un code ou un mot de passe, et gardez tous les messages et reçus.
    Si le { $antifraud-phone } vous appelle, répondez : c’est la ligne anti-escroquerie de la police. Vous pouvez aussi l’appeler si vous avez un doute.
    C’est la police qui s’occupe des escroqueries.

## Community and self-governance

community-office =
    Le bureau du quartier { $place-name } se trouve ici : { $office-address }.
    Horaires : { $office-hours }. Téléphone : { $office-phone }.
    Langues parlées : { $office-list }.
    Le { -residents-committee } s’occupe des affaires publiques, de la médiation, de la santé et de la jeunesse, et transmet l’avis des habitants aux autorités.
community-events =
    Tous ceux qui habitent ici sont les bienvenus aux activités du quartier, quelle que soit leur langue.
    Le { -residents-committee } sait ce qui est prévu : { $office-phone }. Heures d’ouverture : { $office-hours }.
    C’est aussi lui qui s’occupe des activités, et vos idées lui font plaisir.
volunteer-signup = Je vais noter pour le { -residents-committee } ce que vous aimeriez faire comme bénévole. Vous pouvez dire « annuler » à tout moment.
suggestion = Je vais noter votre suggestion pour le { -residents-committee }. Vous pouvez dire « annuler » à tout moment.
public-consultation =
    Vous pouvez donner votre avis dans votre langue ; l’équipe voit vos mots d’origine.
    Le { -residents-committee } vous dit quelles consultations sont ouvertes en ce moment : { $office-phone }.
    La loi et chaque consultation fixent qui peut voter, et je ne veux pas le deviner : posez la question. C’est le { -residents-committee } qui s’en occupe et qui transmet les avis au { -subdistrict-office }.
legal-aid =
    Appelez le { $legal-phone } pour les services juridiques publics.
    Je ne peux pas juger votre affaire. Si vous êtes d’accord, je transmets votre message au { -residents-committee }, qui peut vous indiquer un avocat ou un médiateur. La médiation est gratuite et volontaire, et vous pouvez toujours aller au tribunal.
religious-venues =
    Vous pouvez participer aux offices religieux dans les lieux de culte enregistrés.
    Les étrangers peuvent tenir leurs propres offices dans des lieux approuvés par le service des affaires religieuses. Le travail missionnaire n’est pas autorisé.
    Le service des affaires religieuses a la liste des lieux ; vous pouvez le joindre par le { $government-phone }.

## Safety notices

typhoon-disaster =
    Restez à l’intérieur, fermez les fenêtres et rentrez tout ce qui est sur le balcon.
    Les alertes ont quatre couleurs : bleu, jaune, orange et rouge ; le rouge est le niveau le plus élevé. Suivez les avis du quartier.
    Si votre logement n’est pas sûr, allez à l’abri : { $shelter-address }. Demandez d’abord s’il est ouvert : { $office-phone }.
    Ce sont le { -subdistrict-office } et le { -residents-committee } qui s’en occupent. Si quelqu’un est en danger, appelez le { $police-phone } ou le { $fire-phone }.

## Controls

greeting =
    Bonjour !
    Je réponds à vos questions sur la vie quotidienne et les services du quartier { $place-name }, et je transmets vos demandes aux responsables.
thanks = Avec plaisir. Écrivez-moi quand vous avez besoin de quelque chose.
help-menu = Voici ce que je peux faire pour vous ; choisissez un thème, ou écrivez votre question avec vos mots.
talk-to-staff = Je transmets votre message à l’équipe du quartier { $place-name }.
change-language = Quelle langue voulez-vous ? Écrivez son nom ou choisissez-en une.
cancel = J’ai arrêté cette demande et supprimé ce que vous aviez écrit pour elle.
case-status = Voici ce que je sais de vos demandes.
privacy-data =
    Je garde seulement ce qu’il me faut pour vous répondre : votre langue, un formulaire en cours, vos demandes et les identifiants de vos derniers messages.
    Je ne garde pas les conversations entières. Quand vous demandez à parler à une personne, ou que je ne sais pas répondre, l’équipe voit ces messages pendant un temps limité.
    Vous pouvez à tout moment demander une copie de vos données ou les supprimer : écrivez « exporter » ou « supprimer ».
unknown = Je ne suis pas sûr de vous avoir compris.
