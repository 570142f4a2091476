### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Ja
button-no = Nein
button-change = Etwas ändern
button-cancel = Abbrechen
button-staff = Mit dem Team reden
button-menu = Themen zeigen
button-request = Anfrage stellen
button-continue = Weiter
button-export = Kopie meiner Daten
button-delete = Meine Daten löschen
button-language = Sprache wechseln

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Jemand zum Reden
title-emergency-gas-leak = Gasgeruch
title-emergency-fire = Feuer
title-emergency-medical = Rettungswagen
title-emergency-domestic-violence = Dringende Hilfe
title-emergency-police = Polizei
title-emergency-traffic-accident = Verkehrsunfall
title-emergency-missing-person = Vermisste Person
title-emergency-elevator-trapped = Im Aufzug gefangen
title-accommodation-registration = Wohnsitz anmelden
title-visa-extension = Visum verlängern
title-residence-permit = Aufenthaltserlaubnis
title-permanent-residence = Daueraufenthalt
title-work-permit = Arbeitserlaubnis
title-lost-passport = Pass verloren
title-birth-registration = Geburt melden
title-marriage-registration = Heiraten
title-repair-request = Reparaturen
title-utility-bill-payment = Rechnungen zahlen
title-utility-outage = Kein Strom, Wasser
title-property-management = Hausverwaltung
title-housing-lease = Wohnung mieten
title-noise-complaint = Lärm
title-neighbour-mediation = Streit mit Nachbarn
title-public-problem-report = Problem melden
title-waste-sorting = Müll trennen
title-bulky-waste = Sperrmüll
title-find-clinic = Arzt finden
title-medical-insurance = Krankenversicherung
title-social-insurance = Sozialversicherung
title-vaccination = Impfung
title-mental-health-support = Jemand zum Reden
title-elderly-care = Hilfe für Ältere
title-school-enrolment = Schule für mein Kind
title-language-class = Sprachkurs
title-driving-licence = Führerschein
title-ebike-rules = E-Bikes
title-public-transport = Bus, Metro, Leihrad
title-bank-account = Bankkonto
title-sim-internet = Handy und Internet
title-mobile-payment = Mit Handy bezahlen
title-tax = Steuern
title-customs-post = Pakete und Zoll
title-pet-registration = Hund anmelden
title-lost-and-found = Fundsachen
title-consumer-complaint = Ärger beim Einkauf
title-scam-report = Betrug
title-community-office = Büro im Viertel
title-community-events = Veranstaltungen
title-volunteer-signup = Freiwillig helfen
title-suggestion = Vorschlag
title-public-consultation = Mitreden
title-legal-aid = Rechtshilfe
title-religious-venues = Gebetsstätten
title-typhoon-disaster = Taifun und Sturm
title-greeting = Hallo
title-thanks = Danke
title-help-menu = Themen
title-talk-to-staff = Mit dem Team reden
title-change-language = Sprache wechseln
title-cancel = Abbrechen
title-case-status = Meine Anfragen
title-privacy-data = Meine Daten

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Notfälle
group-residence = Papiere und Visum
group-home = Wohnen
group-waste = Müll
group-health = Gesundheit
group-children = Kinder und Sprache
group-daily = Alltag
group-community = Viertel
group-safety = Sicherheit
group-control = Dieser Chat

## Questions of the forms. One question at a time.

ask-what-broken = Was ist kaputt, und in welchem Zimmer oder Teil des Hauses?
ask-what-noise = Was für ein Lärm ist es?
ask-what-matter = Worum geht es zwischen Ihnen und Ihren Nachbarn?
ask-what-problem = Was ist das Problem?
ask-what-item = Um welche Sache geht es? Bitte beschreiben Sie sie.
ask-what-need = Welche Hilfe wird gebraucht, und für wen?
ask-what-suggestion = Was schlagen Sie vor?
ask-place = Wo ist es? Gebäude, Aufgang und Zimmer, oder etwas in der Nähe.
ask-other-place = Wo wohnt die andere Person? Gebäude und Wohnung genügen, kein Name.
ask-when = Wann war es, oder wann ist es?
ask-when-free = Welche Tage und Zeiten passen Ihnen?
ask-when-pickup = Wann soll es abgeholt werden?
ask-since = Seit wann?
ask-contact = Unter welcher Telefonnummer dürfen wir Sie anrufen?
ask-photo = Sie können ein Foto schicken.
ask-which-supply = Was fehlt?
ask-repeated = Ist es mehr als einmal passiert?
ask-mediation-wish = Möchten Sie, dass ein Schlichter hilft?
ask-wish = Was wäre für Sie eine gute Lösung?
ask-consent = Darf ich das an den Schlichter weitergeben?
ask-languages = Welche Sprachen sprechen Sie?
ask-dangerous = Ist es für jemanden gefährlich?
ask-lift = Gibt es einen Aufzug?
ask-level = Wie viel können Sie schon?
ask-lost-or-found = Haben Sie es verloren oder gefunden?
ask-which-event = Um welche Veranstaltung geht es?
ask-how-many = Wie viele Personen kommen?
ask-skills = Was möchten Sie gern tun?
ask-publicly = Dürfen andere Bewohner es lesen?
ask-which-consultation = Um welche Befragung geht es?
ask-opinion = Was ist Ihre Meinung?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Was
slot-place = Ort
slot-since = Seit
slot-when = Wann
slot-contact = Telefon
slot-photo = Foto
slot-which = Was fehlt
slot-repeated = Mehr als einmal
slot-mediation = Schlichter gewünscht
slot-other = Andere Person
slot-wish = Ihr Wunsch
slot-consent = Weitergeben
slot-languages = Sprachen
slot-dangerous = Gefährlich
slot-lift = Aufzug
slot-level = Niveau
slot-kind = Verloren / gefunden
slot-people = Personen
slot-publicly = Für andere lesbar

## Choices. At most 20 characters.

choice-water = Wasser
choice-electricity = Strom
choice-gas = Gas
choice-internet = Internet
choice-beginner = Anfänger
choice-some = Ein wenig
choice-advanced = Fortgeschritten
choice-lost = Verloren
choice-found = Gefunden

## Forms

form-line = { $slot }: { $value }
form-summary = Bitte prüfen Sie:
form-confirm = Ist alles richtig?
form-noted = Ich habe notiert: { $value }
form-changed = Geändert. { $slot }: { $value }
form-change-which = Was soll ich ändern?
form-choose = Bitte wählen Sie etwas aus oder schreiben Sie die Nummer.
form-yes-or-no = Bitte antworten Sie mit Ja oder Nein.
form-phone-wrong = Ich brauche eine Telefonnummer, nur mit Ziffern.
form-done = Danke. Ihre Anfrage ist unter der Nummer { $case } gespeichert.
form-still-open = Ihre Anfrage „{ $title }“ ist noch offen. Sie können weitermachen oder „Abbrechen“ sagen.
form-old-button = Diese Schaltfläche gehört zu einer früheren Frage.
form-none-open = Zurzeit ist keine Anfrage offen.

## Who is responsible, after a request was stored

body-residents-committee = Zuständig ist das { -residents-committee }.
body-property-company = Zuständig ist die { -property-company }.
body-subdistrict-office = Zuständig ist das { -subdistrict-office }.

## Staff

staff-stored = Ihre Nachricht ist für das Team unter der Nummer { $case } gespeichert.
staff-open-now = Das Büro ist jetzt offen; jemand liest sie während der Bürozeiten, heute bis { $time } Uhr.
staff-open-later = Das Büro ist jetzt geschlossen. Jemand liest sie, wenn es öffnet: { $day }, { $time } Uhr.
staff-hours-unknown = Ich kenne die Bürozeiten nicht und kann deshalb nicht sagen, wann jemand sie liest.
staff-urgent = Wenn es dringend ist, rufen Sie die { $office-phone } an.
staff-not-told = Ich gebe nichts weiter. Sie können mir jederzeit schreiben.

## Requests

case-none = Sie haben hier keine Anfragen.
case-line = { $case }: { $title }, gespeichert am { $date }, noch nicht beantwortet

## Language

language-name = Deutsch
language-changed = Ich schreibe ab jetzt auf Deutsch.
language-not-yet = In dieser Sprache kann ich noch nicht schreiben. Diese Sprachen gibt es schon:
answer-in-fallback = Diesen Teil gibt es zurzeit nur in dieser Sprache: { $language }.

## Privacy

privacy-export = Das ist alles, was ich über Sie gespeichert habe:
privacy-erase-ask = Soll ich alles löschen, was ich über Sie gespeichert habe, auch Ihre Anfragen? Das lässt sich nicht rückgängig machen.
privacy-erased =
    Alles, was ich über Sie gespeichert hatte, ist gelöscht. { $days ->
        [one] Ältere Sicherungskopien werden höchstens { $days } Tag aufbewahrt.
       *[other] Ältere Sicherungskopien werden höchstens { $days } Tage aufbewahrt.
    }
privacy-kept = Es wurde nichts gelöscht.

## Messages I cannot answer

guess-which = Meinten Sie eines davon?
unknown-offer = Ich kann Ihnen die Themen zeigen oder Ihre Frage an das Team weitergeben.
message-wordless = Bilder, Sprachnachrichten und Dateien kann ich noch nicht lesen. Bitte schreiben Sie es in Worten oder wenden Sie sich an das Team.
message-empty = Ihre Nachricht kam ohne Worte an. Was kann ich für Sie tun?
message-too-long = Ihre Nachricht ist sehr lang; ich lese nur den Anfang.
cannot-answer = Das kann ich im Moment nicht richtig beantworten. Das Team kann Ihnen helfen.
newcomer = Neu hier? Melden Sie sich innerhalb von 24 Stunden nach der Ankunft bei der Polizei an, außer Sie wohnen im Hotel. Ich kann Ihnen sagen, wie.
note-unverified = Manche dieser Angaben wurden in letzter Zeit nicht bestätigt. Bitte prüfen Sie sie, bevor Sie sich darauf verlassen.
note-checked-on = Manche dieser Angaben wurden zuletzt am { $date } bestätigt. Bitte prüfen Sie sie, bevor Sie sich darauf verlassen.

## Opening hours

hours-day = { $first } { $from }–{ $to } Uhr
hours-days = { $first }–{ $last } { $from }–{ $to } Uhr
hours-and = { $first }, { $second }
hours-closed = geschlossen

## Web page

web-title = linju, Ihr Nachbar
web-intro = Fragen Sie zum Alltag und zu den Diensten des Viertels, in Ihrer eigenen Sprache.
web-write = Nachricht schreiben
web-send = Senden
web-you = Sie
web-unreachable = Der Dienst ist im Moment nicht erreichbar. Ihre Nachricht wurde nicht gesendet.
web-busy = Zu viele Nachrichten auf einmal. Bitte warten Sie einen Moment.
web-try-again = Noch einmal versuchen
web-language = Sprache
web-draft = Diese Texte sind Entwürfe; noch niemand hat sie geprüft.
web-clear = Diese Seite leeren
web-emergency = Im Notfall rufen Sie an: { $police-phone } (Polizei), { $fire-phone } (Feuerwehr), { $ambulance-phone } (Rettungswagen).
