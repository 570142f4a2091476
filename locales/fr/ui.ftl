### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Oui
button-no = Non
button-change = Corriger
button-cancel = Annuler
button-staff = Contacter l’équipe
button-menu = Voir les thèmes
button-request = Faire une demande
button-continue = Continuer
button-export = Copie de mes données
button-delete = Effacer mes données
button-language = Changer de langue

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Parler à quelqu’un
title-emergency-gas-leak = Odeur de gaz
title-emergency-fire = Incendie
title-emergency-medical = Ambulance
title-emergency-domestic-violence = Aide urgente
title-emergency-police = Police
title-emergency-traffic-accident = Accident de la route
title-emergency-missing-person = Personne disparue
title-emergency-elevator-trapped = Coincé en ascenseur
title-accommodation-registration = Déclarer mon adresse
title-visa-extension = Prolonger mon visa
title-residence-permit = Titre de séjour
title-permanent-residence = Résidence permanente
title-work-permit = Permis de travail
title-lost-passport = Passeport perdu
title-birth-registration = Naissance
title-marriage-registration = Mariage
title-repair-request = Réparations
title-utility-bill-payment = Payer mes factures
title-utility-outage = Coupure eau, courant
title-property-management = Société de gestion
title-housing-lease = Louer un logement
title-noise-complaint = Bruit
title-neighbour-mediation = Conflit de voisinage
title-public-problem-report = Signaler un problème
title-waste-sorting = Tri des déchets
title-bulky-waste = Encombrants
title-find-clinic = Trouver un médecin
title-medical-insurance = Assurance maladie
title-social-insurance = Assurances sociales
title-vaccination = Vaccins
title-mental-health-support = Parler à quelqu’un
title-elderly-care = Personnes âgées
title-school-enrolment = École de mon enfant
title-language-class = Cours de langue
title-driving-licence = Permis de conduire
title-ebike-rules = Vélos électriques
title-public-transport = Bus, métro, vélos
title-bank-account = Compte bancaire
title-sim-internet = Mobile et internet
title-mobile-payment = Payer par téléphone
title-tax = Impôts
title-customs-post = Colis et douane
title-pet-registration = Déclarer un chien
title-lost-and-found = Objets trouvés
title-consumer-complaint = Problème d’achat
title-scam-report = Arnaque
title-community-office = Bureau du quartier
title-community-events = Activités
title-volunteer-signup = Bénévolat
title-suggestion = Suggestion
title-public-consultation = Donner mon avis
title-legal-aid = Aide juridique
title-religious-venues = Lieux de culte
title-typhoon-disaster = Typhon et tempête
title-greeting = Bonjour
title-thanks = Merci
title-help-menu = Thèmes
title-talk-to-staff = Contacter l’équipe
title-change-language = Changer de langue
title-cancel = Annuler
title-case-status = Mes demandes
title-privacy-data = Mes données

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Urgences
group-residence = Papiers et visas
group-home = Logement
group-waste = Déchets
group-health = Santé
group-children = Enfants, langue
group-daily = Vie quotidienne
group-community = Vie du quartier
group-safety = Sécurité
group-control = Ce chat

## Questions of the forms. One question at a time.

ask-what-broken = Qu’est-ce qui est cassé, et dans quelle pièce ou quelle partie de l’immeuble ?
ask-what-noise = De quel bruit s’agit-il ?
ask-what-matter = Que se passe-t-il entre vous et votre voisin ?
ask-what-problem = Quel est le problème ?
ask-what-item = De quel objet s’agit-il ? Décrivez-le, s’il vous plaît.
ask-what-need = De quelle aide a-t-on besoin, et pour qui ?
ask-what-suggestion = Que proposez-vous ?
ask-place = Où est-ce ? Bâtiment, entrée et numéro d’appartement, ou un repère à proximité.
ask-other-place = Où habite l’autre personne ? Le bâtiment et l’appartement suffisent, pas de nom.
ask-when = C’était quand, ou ce sera quand ?
ask-when-free = Quels jours et quelles heures vous conviennent ?
ask-when-pickup = Quand souhaitez-vous que ce soit ramassé ?
ask-since = Depuis quand ?
ask-contact = À quel numéro de téléphone peut-on vous appeler ?
ask-photo = Vous pouvez envoyer une photo.
ask-which-supply = Qu’est-ce qui est coupé ?
ask-repeated = Est-ce arrivé plus d’une fois ?
ask-mediation-wish = Souhaitez-vous l’aide d’un médiateur ?
ask-wish = Quelle serait une bonne solution pour vous ?
ask-consent = Puis-je transmettre ceci au médiateur ?
ask-languages = Quelles langues parlez-vous ?
ask-dangerous = Est-ce dangereux pour quelqu’un ?
ask-lift = Y a-t-il un ascenseur ?
ask-level = Quel est votre niveau actuel ?
ask-lost-or-found = L’avez-vous perdu ou trouvé ?
ask-which-event = De quelle activité s’agit-il ?
ask-how-many = Combien de personnes viennent ?
ask-skills = Qu’aimeriez-vous faire ?
ask-publicly = Les autres habitants peuvent-ils le lire ?
ask-which-consultation = De quelle consultation s’agit-il ?
ask-opinion = Quel est votre avis ?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Quoi
slot-place = Lieu
slot-since = Depuis
slot-when = Quand
slot-contact = Téléphone
slot-photo = Photo
slot-which = Ce qui est coupé
slot-repeated = Plus d’une fois
slot-mediation = Médiateur souhaité
slot-other = Autre personne
slot-wish = Votre souhait
slot-consent = Transmettre
slot-languages = Langues
slot-dangerous = Dangereux
slot-lift = Ascenseur
slot-level = Niveau
slot-kind = Perdu ou trouvé
slot-people = Personnes
slot-publicly = Lisible par tous

## Choices. At most 20 characters.

choice-water = Eau
choice-electricity = Électricité
choice-gas = Gaz
choice-internet = Internet
choice-beginner = Débutant
choice-some = Un peu
choice-advanced = Avancé
choice-lost = Perdu
choice-found = Trouvé

## Forms

form-line = { $slot } : { $value }
form-summary = Vérifiez, s’il vous plaît :
form-confirm = Est-ce que tout est juste ?
form-noted = J’ai noté : { $value }
form-changed = C’est corrigé. { $slot } : { $value }
form-change-which = Que dois-je corriger ?
form-choose = Choisissez une réponse, ou écrivez son numéro.
form-yes-or-no = Répondez par oui ou par non, s’il vous plaît.
form-phone-wrong = Il me faut un numéro de téléphone, seulement avec des chiffres.
form-done = Merci. Votre demande est enregistrée sous le numéro { $case }.
form-still-open = Votre demande « { $title } » est encore en cours. Vous pouvez continuer, ou dire « annuler ».
form-old-button = Ce bouton correspond à une question précédente.
form-none-open = Aucune demande n’est en cours.

## Who is responsible, after a request was stored

body-residents-committee = Votre demande relève du { -residents-committee }.
body-property-company = Votre demande relève de la { -property-company }.
body-subdistrict-office = Votre demande relève du { -subdistrict-office }.

## Staff

staff-stored = Votre message est enregistré pour l’équipe sous le numéro { $case }.
staff-open-now = Le bureau est ouvert ; quelqu’un lit votre message pendant les heures d’ouverture, aujourd’hui jusqu’à { $time }.
staff-open-later = Le bureau est fermé. Quelqu’un lit votre message à l’ouverture : { $day }, { $time }.
staff-hours-unknown = Je ne connais pas les heures d’ouverture du bureau ; je ne peux donc pas dire quand quelqu’un le lira.
staff-urgent = Si c’est urgent, appelez le { $office-phone }.
staff-not-told = Je ne transmets rien. Vous pouvez m’écrire à tout moment.

## Requests

case-none = Vous n’avez pas de demande ici.
case-line = { $case } : { $title }, enregistrée le { $date }, pas encore de réponse

## Language

language-name = Français
language-changed = À partir de maintenant, j’écris en français.
language-not-yet = Je ne sais pas encore écrire dans cette langue. Ces langues sont prêtes :
answer-in-fallback = Pour le moment, cette partie n’existe que dans cette langue : { $language }.

## Privacy

privacy-export = Voici tout ce que je garde sur vous :
privacy-erase-ask = Dois-je supprimer tout ce que je garde sur vous, y compris vos demandes ? C’est définitif.
privacy-erased =
    Tout ce que je gardais sur vous est supprimé. { $days ->
        [one] Les copies de sécurité faites avant sont gardées au plus { $days } jour.
       *[other] Les copies de sécurité faites avant sont gardées au plus { $days } jours.
    }
privacy-kept = Rien n’a été supprimé.

## Messages I cannot answer

guess-which = Parlez-vous d’un de ces sujets ?
unknown-offer = Je peux vous montrer les thèmes, ou transmettre votre question à l’équipe.
message-wordless = Je ne sais pas encore lire les images, les messages vocaux ni les fichiers. Écrivez-le avec des mots, s’il vous plaît, ou contactez l’équipe.
message-empty = Votre message est arrivé sans texte. Que puis-je faire pour vous ?
message-too-long = Votre message est très long ; je n’en lis que le début.
cannot-answer = Je ne peux pas bien répondre à cela pour le moment. L’équipe peut vous aider.
newcomer = Vous venez d’arriver ? Enregistrez-vous à la police dans les 24 heures après votre arrivée, sauf si vous logez à l’hôtel. Je peux vous expliquer comment.
note-unverified = Certains de ces détails n’ont pas été confirmés récemment. Vérifiez avant de vous y fier.
note-checked-on = Certains de ces détails ont été confirmés pour la dernière fois le { $date }. Vérifiez avant de vous y fier.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = fermé

## Web page

web-title = linju, votre voisin
web-intro = Posez vos questions sur la vie quotidienne et les services du quartier, dans votre langue.
web-write = Écrivez un message
web-send = Envoyer
web-you = Vous
web-unreachable = Le service n’est pas joignable pour le moment. Votre message n’a pas été envoyé.
web-busy = Trop de messages à la fois. Attendez un instant, s’il vous plaît.
web-try-again = Réessayer
web-language = Langue
web-draft = Ces textes sont des brouillons ; personne ne les a encore vérifiés.
web-clear = Effacer cette page
web-emergency = En cas d’urgence, appelez le { $police-phone } (police), le { $fire-phone } (pompiers) ou le { $ambulance-phone } (ambulance).
