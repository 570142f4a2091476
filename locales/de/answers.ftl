### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee =
    { $case ->
       *[nominative] Einwohnerkomitee
        [genitive] Einwohnerkomitees
    }
-subdistrict-office = Stadtteilamt
-property-company = Hausverwaltung
-police-station = Polizeiwache
-exit-entry = Ein- und Ausreisebehörde
-community-health-centre = Gesundheitszentrum im Viertel

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Rufen Sie jetzt die { $ambulance-phone } an und sagen Sie, wo Sie sind.
    Sagen Sie, was passiert ist, wie viele Personen Hilfe brauchen, und nennen Sie Ihre Telefonnummer. Legen Sie nicht auf und bleiben Sie bei der Person.
    In China ist der Rettungswagen { $ambulance-phone }; { $fire-phone } ist die Feuerwehr. Der Anruf ist kostenlos.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-fire =
    Gehen Sie hinaus, nehmen Sie nicht den Aufzug und rufen Sie von draußen die { $fire-phone } an.
    Sagen Sie, wo es brennt, wie viele Personen noch drinnen sind, und nennen Sie Ihre Telefonnummer. Gehen Sie nicht wieder hinein.
    Wenn jemand verletzt ist, rufen Sie unter { $ambulance-phone } einen Rettungswagen.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-police =
    Rufen Sie jetzt die { $police-phone } an und sagen Sie, wo Sie sind.
    Wenn es gefährlich ist zu sprechen, schicken Sie eine SMS an { $police-sms-phone }. Stellen Sie sich niemandem entgegen.
    In China gilt: Polizei { $police-phone }, Feuerwehr { $fire-phone }, Rettungswagen { $ambulance-phone }. Bitte nehmen Sie diese Nummern und nicht die eines anderen Landes.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-traffic-accident =
    Wenn jemand verletzt ist, rufen Sie zuerst die { $ambulance-phone } an, danach die Verkehrspolizei: { $traffic-phone }.
    Bleiben Sie am Unfallort. Sagen Sie, wo Sie sind, was passiert ist, wie viele Personen verletzt sind, und nennen Sie Ihre Telefonnummer.
    Machen Sie nur dann Fotos, wenn es ungefährlich ist.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-gas-leak =
    Fassen Sie keinen Schalter an, zünden Sie nichts an, gehen Sie jetzt hinaus und rufen Sie von draußen die { $fire-phone } an.
    Telefonieren Sie nicht drinnen. Öffnen Sie nur die Fenster, an denen Sie auf dem Weg nach draußen vorbeikommen.
    Von draußen können Sie auch Ihren Gasversorger anrufen; die Nummer steht auf Ihrer Rechnung.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-domestic-violence =
    Rufen Sie jetzt die { $police-phone } an, wenn Sie in Gefahr sind.
    Wenn Sie nicht sprechen können, schicken Sie eine SMS an { $police-sms-phone }. Wenn jemand verletzt ist, rufen Sie die { $ambulance-phone } an.
    Ich gebe das an niemanden weiter, außer Sie sind einverstanden. Wenn Sie möchten, meldet sich eine Sozialarbeiterin oder ein Sozialarbeiter bei Ihnen: Antworten Sie mit „Ja“ und sagen Sie, wann.
    Wenn Sie das Thema wechseln möchten, stellen Sie einfach eine andere Frage. Ich antworte dann nur darauf.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-self-harm =
    Gut, dass Sie geschrieben haben. Rufen Sie die { $ambulance-phone } oder die { $police-phone } an, wenn Sie sich jetzt etwas antun könnten.
    Das Telefon für seelische Hilfe ist { $psych-phone }; vielleicht spricht man dort nur Chinesisch.
    Es kann auch jemand vom { -residents-committee } mit Ihnen reden. Soll ich darum bitten?
    Sie können mir weiter schreiben. Wenn das kein Notfall ist, sagen Sie es mir.
emergency-missing-person =
    Rufen Sie jetzt die { $police-phone } an, warten Sie nicht.
    Sagen Sie, wer vermisst wird, wie alt die Person ist, welche Kleidung sie trägt und wo und wann sie zuletzt gesehen wurde.
    Nach dem Anruf kann ich eine Beschreibung für das Team und das Wachpersonal aufschreiben.
    Wenn das kein Notfall ist, sagen Sie es mir.
emergency-elevator-trapped =
    Drücken Sie im Aufzug den Alarmknopf und rufen Sie dann die Aufzug-Rettung an: { $elevator-phone }.
    Bleiben Sie ruhig und drücken Sie die Türen nicht mit Gewalt auf.
    Sagen Sie, welche Wohnanlage, welches Gebäude und welcher Aufzug es ist. Wenn Sie niemanden erreichen, rufen Sie die { $fire-phone } an.
    Schreiben Sie auch mir das Gebäude und den Aufzug. Wenn das kein Notfall ist, sagen Sie es mir.

## Residence and identity

accommodation-registration =
    Melden Sie sich innerhalb von 24 Stunden nach der Ankunft bei der Polizei an, außer Sie wohnen im Hotel: Ein Hotel meldet seine Gäste selbst an.
    Das gilt auch, wenn Sie umziehen, und für Gäste, die bei Ihnen wohnen; die Gäste melden sich selbst an, oder Sie melden sie an.
    Bringen Sie den Pass mit, den Mietvertrag oder die Eigentumsurkunde sowie die Ausweis- und Kontaktdaten des Vermieters.
    Gehen Sie zur { -police-station }: { $police-station-address }. Öffnungszeiten: { $police-station-hours }.
    Wer sich zu spät anmeldet, kann eine Verwarnung oder eine Geldstrafe von bis zu { $registration-fine-amount } Yuan bekommen.
    Ob Sie sich auch hier im Viertel oder online anmelden können, fragen Sie bitte das { -residents-committee }: { $office-phone }.
visa-extension =
    Stellen Sie den Antrag bei der { -exit-entry }, mindestens 7 Tage bevor Ihr Aufenthalt endet; wenn weniger Zeit bleibt, gehen Sie heute hin.
    Alle Verlängerungen zusammen dürfen nicht länger sein als Ihr ursprünglicher Aufenthalt.
    Die Servicehalle ist hier: { $exit-entry-address }. Rufen Sie vorher die { $immigration-phone } an und fragen Sie, welche Unterlagen Sie brauchen; man spricht dort Chinesisch und Englisch.
    Wer zu lange bleibt, bekommt eine Verwarnung; in schweren Fällen eine Geldstrafe von { $overstay-day-amount } Yuan pro Tag, höchstens { $overstay-most-amount } Yuan, oder Haft.
    Die { -exit-entry } entscheidet.
residence-permit =
    Wenn Ihr Visum eine Aufenthaltserlaubnis verlangt, beantragen Sie sie innerhalb von 30 Tagen nach der Einreise.
    Die Entscheidung kommt innerhalb von 15 Tagen. Eine Verlängerung beantragen Sie 30 Tage vor dem Ablauf; eine Änderung, zum Beispiel einen neuen Arbeitgeber oder eine neue Adresse, melden Sie innerhalb von 10 Tagen.
    Die Servicehalle ist hier: { $exit-entry-address }. Rufen Sie vorher die { $immigration-phone } an und fragen Sie, welche Unterlagen Sie brauchen.
    Die { -exit-entry } entscheidet.
permanent-residence =
    Den Daueraufenthalt beantragen Sie bei der { -exit-entry }; die Bedingungen hängen von Ihrem Fall ab.
    Die Karte für den Daueraufenthalt gilt allein schon als Ausweis und hat 18 Ziffern. Wer sie hat, braucht keine Arbeitserlaubnis.
    Nach Bedingungen und Unterlagen fragen Sie unter { $immigration-phone }, auf Chinesisch oder Englisch. Die { -exit-entry } entscheidet, nicht das Viertel.
work-permit =
    Ihre Arbeitserlaubnis beantragt Ihr Arbeitgeber online; Sie selbst stellen keinen Antrag.
    Eine neue gedruckte Erlaubnis gibt es nicht mehr: Die Angaben stehen auf Ihrer Sozialversicherungskarte, auch auf der elektronischen. Eine alte Karte gilt, bis sich eine der Angaben darin ändert.
    Zuständig ist die Behörde für Arbeit und Sozialversicherung. Fragen: { $hr-phone }.
lost-passport =
    Melden Sie den Verlust zuerst der Polizei und heben Sie die Bescheinigung auf.
    Damit gibt Ihnen die { -exit-entry } eine Verlustbestätigung; sie gilt vielerorts { $lost-passport-days ->
        [one] { $lost-passport-days } Tag
       *[other] { $lost-passport-days } Tage
    }.
    Mit der Bestätigung stellt Ihre Botschaft oder Ihr Konsulat einen neuen Pass aus. Danach beantragen Sie ein neues Visum oder ein Papier für die Ausreise.
    Die Servicehalle der Behörde ist hier: { $exit-entry-address }. Fragen: { $immigration-phone }. Wenn der Pass gerade eben gestohlen wurde, rufen Sie die { $police-phone } an.
birth-registration =
    Ein ausländisches Kind, das in China geboren ist, muss innerhalb von 60 Tagen nach der Geburt gemeldet werden.
    Ein Elternteil oder Vormund geht mit der Geburtsurkunde zur { -exit-entry } und meldet dort den Aufenthalt des Kindes an.
    Die Servicehalle ist hier: { $exit-entry-address }. Fragen Sie vorher nach dem Pass des Kindes und den anderen Unterlagen: { $immigration-phone }.
marriage-registration =
    Heiraten können Sie bei einem Standesamt der Zivilbehörde, das Ehen mit Ausländern eintragen darf; Sie müssen beide selbst hinkommen.
    Der Mann muss mindestens 22 und die Frau mindestens 20 Jahre alt sein.
    Wer aus dem Ausland kommt, braucht einen beglaubigten Nachweis, dass er oder sie nicht verheiratet ist, mit chinesischer Übersetzung. Fragen Sie das Amt zuerst nach der Liste der Unterlagen, denn die Regeln ändern sich.
    Zuständig ist die Zivilbehörde. Ein Amt finden Sie über { $government-phone }.

## Home and property

repair-request = Ich schreibe Ihre Reparatur für die { -property-company } auf. Sie können jederzeit „Abbrechen“ sagen.
utility-bill-payment =
    Strom, Wasser und Gas können Sie in WeChat oder Alipay bezahlen.
    Suchen Sie in der App die Seite { $utility-pay-text }, wählen Sie die Stadt und das Unternehmen und geben Sie die Kundennummer von der Rechnung ein.
    Das Konto läuft meist auf den Namen des Vermieters. Wenn Sie keine Rechnung haben, fragen Sie ihn nach der Nummer.
    Zuständig sind die Unternehmen. Strom: { $electricity-phone }. Die Nummern für Wasser und Gas stehen auf den Rechnungen.
utility-outage =
    Fragen Sie zuerst die { -property-company }, ob das ganze Haus betroffen ist: { $property-phone }.
    Strom: { $electricity-phone }. Die Nummer des Wasser- oder Gasversorgers steht auf Ihrer Rechnung; beim Internet rufen Sie Ihren Anbieter an.
    Wenn Sie Gas riechen, fassen Sie keinen Schalter an, gehen Sie hinaus und rufen Sie von draußen die { $fire-phone } an.
property-management =
    Die { -property-company } hier heißt { $property-text }, Telefon { $property-phone }.
    Öffnungszeiten: { $property-hours }.
    Sie kümmert sich um die gemeinsamen Teile des Hauses: Aufzüge, Treppen, Licht, Wachpersonal und Außenanlagen. In der Wohnung ist der Eigentümer zuständig, oder der Mieter, wenn es so im Mietvertrag steht.
    Die Gebühr und was sie abdeckt, stehen im Verwaltungsvertrag. Wenn Sie sich mit der { -property-company } nicht einig werden, fragen Sie das { -residents-committee }: { $office-phone }.
housing-lease =
    Verlangen Sie einen schriftlichen Mietvertrag mit echten Namen, und dass er amtlich gemeldet wird.
    Nach den staatlichen Mietregeln muss im Vertrag stehen, wie hoch die Kaution ist, wann Sie sie zurückbekommen und was abgezogen werden darf. Der Vermieter darf ohne Ihre Zustimmung nicht hinein, außer in Fällen, die das Gesetz nennt.
    Bei Streit kann das { -residents-committee } kostenlos schlichten, aber nur, wenn beide Seiten es wollen: { $office-phone }. Sie können trotzdem noch vor Gericht gehen.
    Rechtsfragen: { $legal-phone }. Zuständig ist die Wohnungsbehörde; Sie erreichen sie über { $government-phone }.
noise-complaint =
    Sagen Sie es zuerst der { -property-company }: { $property-phone }.
    Von 22:00 bis 6:00 Uhr ist Nacht, und das Gesetz beschränkt Lärm, der die Nachbarn stört. Die Zeiten für Renovierungen sind örtlich festgelegt; die { -property-company } kennt sie.
    Wenn es nachts nicht aufhört, rufen Sie die Polizei an: { $police-phone }. Bei Baustellen rufen Sie die { $government-phone } an.
    Zuständig sind das { -residents-committee } und die { -property-company }; auch ein Schlichter kann kostenlos helfen.
neighbour-mediation = Ich schreibe auf, was ein Schlichter des { -residents-committee(case: "genitive") } wissen muss; die Schlichtung ist kostenlos und freiwillig. Sie können jederzeit „Abbrechen“ sagen.
public-problem-report = Ich schreibe Ihre Meldung für die Leute auf, die hier zuständig sind. Sie können jederzeit „Abbrechen“ sagen.

## Waste and environment

waste-sorting =
    Trennen Sie Ihren Müll in vier Arten; die Schilder an den Tonnen sind chinesisch.
    Wertstoffe ({ $waste-recyclable-text }): Glas, Metall, Papier, Textilien, sauberer Kunststoff.
    Schadstoffe ({ $waste-hazardous-text }): Batterien, Medikamente, Farben, Pestizide, Lampen.
    Küchenabfall ({ $waste-food-text }): Essensreste, Schalen, Teeblätter, Fisch, Pflanzen.
    Rest ({ $waste-other-text }): schmutziges Papier, Hygieneartikel, Zigarettenstummel, Keramik.
    Sammelstelle: { $waste-address }. Öffnungszeiten: { $waste-hours }.
    Falsches Trennen kann eine Person bis zu { $waste-fine-amount } Yuan kosten. Bei Fragen hilft das { -residents-committee }.
bulky-waste =
    Bringen Sie Möbel und andere große Sachen nur an den markierten Platz und nur zu den festen Zeiten.
    Platz: { $bulky-address }. Zeiten: { $bulky-hours }.
    Bitte lassen Sie nichts im Treppenhaus oder neben den Tonnen stehen.
    Zuständig ist die { -property-company }: { $property-phone }.

## Health and insurance

find-clinic =
    Bei alltäglichen Krankheiten gehen Sie ins { -community-health-centre }: { $clinic-address }.
    Öffnungszeiten: { $clinic-hours }. Telefon: { $clinic-phone }.
    Bringen Sie Ihren Pass mit. Ein Krankenhaus in der Stadt, das für seinen internationalen Service bekannt ist: { $hospital-text }. Fragen Sie dort nach jemandem, der Ihre Sprache spricht.
    Wenn jemand in Gefahr ist, rufen Sie die { $ambulance-phone } an.
medical-insurance =
    Wenn Sie hier arbeiten, meldet Ihr Arbeitgeber Sie bei der Krankenversicherung an, innerhalb von 30 Tagen nach der Arbeitserlaubnis.
    Sie ist eine der fünf Sozialversicherungen, und Angestellte aus dem Ausland gehören allen fünf an.
    Für Studierende, Angehörige und Menschen ohne Arbeit gelten andere Regeln. Fragen Sie bitte, bevor Sie etwas bezahlen: { $government-phone }.
    Zuständig ist die Behörde für Krankenversicherung. Fragen zur Arbeit: { $hr-phone }.
social-insurance =
    Angestellte aus dem Ausland gehören den fünf Sozialversicherungen an; der Arbeitgeber meldet sie innerhalb von 30 Tagen nach der Arbeitserlaubnis an.
    Die fünf sind Renten-, Kranken-, Arbeitslosen-, Arbeitsunfall- und Mutterschaftsversicherung.
    Wenn Sie China vor dem Rentenalter verlassen, kann Ihr Konto bestehen bleiben; fragen Sie vor der Abreise, was für Sie gilt.
    Zuständig ist die Behörde für Arbeit und Sozialversicherung. Fragen: { $hr-phone }.
vaccination =
    Geimpft wird im { -community-health-centre }: { $clinic-address }.
    Zeiten: { $vaccination-hours }. Telefon: { $clinic-phone }.
    Für ausländische Kinder gilt derselbe Impfplan wie für chinesische. Bringen Sie den Pass, die Geburtsurkunde und die Nachweise früherer Impfungen mit.
    Zuständig ist das { -community-health-centre }; dort sagt man Ihnen, was ansteht und was es kostet.
mental-health-support =
    Sie können das Telefon für seelische Hilfe anrufen: { $psych-phone }; vielleicht spricht man dort nur Chinesisch.
    Auch eine Sozialarbeiterin oder ein Sozialarbeiter des { -residents-committee(case: "genitive") } kann mit Ihnen reden. Wenn Sie einverstanden sind, gebe ich Ihre Nachricht weiter, und nur an diese Person.
    Ich kann Ihre Gesundheit nicht beurteilen. Wenn Sie sich jetzt etwas antun könnten, rufen Sie die { $ambulance-phone } an.
elderly-care =
    Das { -residents-committee } hilft älteren Menschen und ihren Familien: { $office-phone }.
    Viele Viertel haben eine Kantine für Ältere oder bringen Essen nach Hause. Was dieses Viertel anbietet und für wen, sagt man Ihnen dort.
    Das Büro ist hier: { $office-address }. Zuständig ist das { -residents-committee } zusammen mit der Zivilbehörde.

## Children and language

school-enrolment =
    Welche Schule Ihr Kind aufnimmt, entscheidet das Schulamt des Bezirks.
    Meist brauchen Sie die Aufenthaltserlaubnis des Kindes, einen Nachweis über Ihre Wohnung hier und einen Arbeitsnachweis. Es gibt auch Schulen für Kinder ausländischer Fachkräfte.
    Fragen Sie früh, denn für die Anmeldung gibt es feste Termine. Das Schulamt erreichen Sie über { $government-phone }; nach dem Schulbezirk Ihrer Adresse fragen Sie das { -residents-committee }: { $office-phone }.
language-class =
    Fragen Sie das { -residents-committee } nach Sprachkursen und Sprachtreffs: { $office-phone }.
    Bürozeiten: { $office-hours }.
    Viele Kurse geben Freiwillige. Wenn Sie Ihre eigene Sprache unterrichten können, sind auch Sie als Freiwillige oder Freiwilliger willkommen. Zuständig ist das { -residents-committee }.

## Daily life

driving-licence =
    Ein ausländischer oder internationaler Führerschein gilt in China nicht; Sie brauchen einen chinesischen.
    Wenn Sie einen gültigen ausländischen Führerschein umtauschen wollen, bringen Sie die Übersetzung und ein ärztliches Formular mit; außerdem müssen Sie die Theorieprüfung bestehen. Für einen kurzen Aufenthalt gibt es eine befristete Erlaubnis.
    Zuständig ist die Verkehrspolizei. Sie erreichen sie über { $government-phone }.
ebike-rules =
    E-Bikes dürfen in Wohnhäusern nicht in den Aufzug, und sie dürfen nicht in gemeinsamen Fluren geladen werden.
    Laden Sie an den gemeinsamen Ladestellen; wo die sind, weiß die { -property-company }: { $property-phone }.
    Melden Sie das E-Bike an und tragen Sie einen Helm. Zuständig ist die Verkehrspolizei, im Haus die { -property-company }.
public-transport =
    Sie können Leihräder, Busse und die Metro benutzen.
    Öffentliche Leihräder: Scannen Sie den Code am Rad. { $bike-free-amount ->
        [one] Die erste Minute ist kostenlos,
       *[other] Die ersten { $bike-free-amount } Minuten sind kostenlos,
    } danach kostet eine Stunde { $bike-hour-amount } Yuan, höchstens { $bike-day-amount } Yuan am Tag.
    Nach Fahrzeiten und Preisen fragen Sie die Betreiber. Wenn die Betreiber auf eine Beschwerde oder eine Verlustmeldung nicht antworten, rufen Sie die { $government-phone } an.
bank-account =
    Gehen Sie mit Ihrem Pass oder Ihrer Karte für den Daueraufenthalt und einer chinesischen Handynummer in eine Filiale.
    Manche Filialen verlangen auch einen Arbeitsnachweis, eine Adresse oder Steuerunterlagen. Die Regeln sind je nach Filiale verschieden. Rufen Sie deshalb vorher an, und versuchen Sie es woanders, wenn eine Filiale Nein sagt.
    Die Banken entscheiden.
sim-internet =
    Für eine Handynummer gehen Sie mit Ihrem Pass in den Laden eines Anbieters; Nummern werden auf den echten Namen eingetragen.
    Für Internet zu Hause fragen Sie dieselben Anbieter. Welcher davon Ihr Haus versorgt, weiß die { -property-company }: { $property-phone }.
    Zuständig sind die Anbieter.
mobile-payment =
    Sie können eine ausländische Bankkarte mit Alipay oder WeChat verbinden und mit dem Handy bezahlen.
    Zahlungen bis { $pay-free-amount } Yuan sind ohne Gebühr; darüber beträgt die Gebühr { $pay-fee-amount } Prozent.
    Die Grenze liegt bei { $pay-single-amount } US-Dollar pro Zahlung und { $pay-year-amount } US-Dollar im Jahr.
    Wenn eine Karte abgelehnt wird, fragen Sie die Hilfeseiten der App oder Ihre Bank; sie sind zuständig.
tax =
    Wenn Sie in einem Kalenderjahr { $tax-resident-days ->
        [one] { $tax-resident-days } Tag
       *[other] { $tax-resident-days } Tage
    } oder länger in China sind, gelten Sie für dieses Jahr als hier steuerlich ansässig.
    Was Sie wann erklären müssen, hängt von Ihrem Fall und Ihrer Arbeit ab.
    Die Steuerbehörde entscheidet. Fragen: { $tax-phone }.
customs-post =
    Ein privates Paket aus dem Ausland darf höchstens { $parcel-amount } Yuan wert sein.
    Zoll bis { $parcel-duty-amount } Yuan wird nicht erhoben. Bei einem Paket, das mehr wert ist, oder bei Medikamenten, Lebensmitteln oder Pflanzen fragen Sie den Zoll, bevor es abgeschickt wird: { $customs-phone }.
    Wenn ein Paket nicht angekommen ist, fragen Sie mit der Paketnummer bei der Post oder dem Paketdienst nach.
pet-registration =
    Melden Sie Ihren Hund bei der Polizei an, nachdem das Viertel und das { -subdistrict-office } zugestimmt haben.
    Sie brauchen einen Impfnachweis und Ihren Mietvertrag. Manche Rassen sind in der Stadt nicht erlaubt, und Hunde dürfen nur zu bestimmten Zeiten ausgeführt werden.
    Fragen Sie nach der aktuellen Gebühr, der Liste der Rassen und den Zeiten, bevor Sie sich einen Hund anschaffen. Wohin Sie gehen müssen, sagt Ihnen das { -residents-committee }: { $office-phone }.
lost-and-found = Ich schreibe für die { -property-company } und das { -residents-committee } auf, was verloren oder gefunden wurde. Sie können jederzeit „Abbrechen“ sagen.
consumer-complaint =
    Reden Sie zuerst mit dem Verkäufer; wenn das nicht hilft, rufen Sie die { $consumer-phone } an.
    Heben Sie Quittung, Bestellung, Nachrichten und Fotos auf. Das meiste, was online gekauft wurde, kann man innerhalb von 7 Tagen ohne Grund zurückschicken; es gibt Ausnahmen.
    Vielleicht spricht man am Telefon nur Chinesisch. Zuständig ist die Marktaufsicht.
scam-report =
    Wenn Sie gerade Geld überwiesen haben, rufen Sie jetzt die { $police-phone } und Ihre Bank an.
    Schicken Sie nichts mehr, geben Sie niemandem einen Code oder ein Passwort, und heben Sie alle Nachrichten und Belege auf.
    Wenn { $antifraud-phone } Sie anruft, gehen Sie ran: Das ist das Betrugstelefon der Polizei. Sie können auch selbst dort anrufen, wenn Sie unsicher sind.
    Zuständig ist die Polizei.

## Community and self-governance

community-office =
    Das Büro von { $place-name } ist hier: { $office-address }.
    Öffnungszeiten: { $office-hours }. Telefon: { $office-phone }.
    Sprachen dort: { $office-list }.
    Das { -residents-committee } hilft bei öffentlichen Angelegenheiten, Schlichtung, Gesundheit und Jugendarbeit und gibt die Meinung der Bewohner an die Regierung weiter.
community-events =
    Alle, die hier wohnen, sind bei den Veranstaltungen des Viertels willkommen, egal welche Sprache sie sprechen.
    Was geplant ist, weiß das { -residents-committee }: { $office-phone }. Bürozeiten: { $office-hours }.
    Es ist auch für die Veranstaltungen zuständig und freut sich über Ideen.
volunteer-signup = Ich schreibe für das { -residents-committee } auf, was Sie als Freiwillige oder Freiwilliger tun möchten. Sie können jederzeit „Abbrechen“ sagen.
suggestion = Ich schreibe Ihren Vorschlag für das { -residents-committee } auf. Sie können jederzeit „Abbrechen“ sagen.
public-consultation =
    Sie können Ihre Meinung in Ihrer eigenen Sprache sagen; das Team sieht Ihre Worte im Original.
    Welche Befragungen gerade offen sind, sagt Ihnen das { -residents-committee }: { $office-phone }.
    Wer abstimmen darf, legen das Gesetz und die jeweilige Befragung fest. Ich rate da nicht; fragen Sie bitte nach. Zuständig ist das { -residents-committee }; es gibt die Meinungen an das { -subdistrict-office } weiter.
legal-aid =
    Für öffentliche Rechtsberatung rufen Sie die { $legal-phone } an.
    Ich kann Ihren Fall nicht beurteilen. Wenn Sie einverstanden sind, gebe ich Ihre Nachricht an das { -residents-committee } weiter. Dort kann man Ihnen einen Anwalt oder einen Schlichter nennen. Die Schlichtung ist kostenlos und freiwillig, und Sie können trotzdem noch vor Gericht gehen.
religious-venues =
    Sie können an Gottesdiensten und Gebeten in eingetragenen Gebetsstätten teilnehmen.
    Ausländer können eigene Gottesdienste an Orten feiern, die die Religionsbehörde genehmigt hat. Missionieren ist nicht erlaubt.
    Die Religionsbehörde hat die Liste der Orte; Sie erreichen sie über { $government-phone }.

## Safety notices

typhoon-disaster =
    Bleiben Sie drinnen, schließen Sie die Fenster und holen Sie alles vom Balkon herein.
    Warnungen haben vier Farben: Blau, Gelb, Orange und Rot; Rot ist die höchste Stufe. Beachten Sie die Hinweise des Viertels.
    Wenn Ihre Wohnung nicht sicher ist, gehen Sie in die Notunterkunft: { $shelter-address }. Fragen Sie vorher, ob sie offen ist: { $office-phone }.
    Zuständig sind das { -subdistrict-office } und das { -residents-committee }. Wenn jemand in Gefahr ist, rufen Sie die { $police-phone } oder die { $fire-phone } an.

## Controls

greeting =
    Guten Tag!
    Ich beantworte Fragen zum Alltag und zu den Diensten des Viertels in { $place-name } und gebe Ihre Anliegen an die zuständigen Leute weiter.
thanks = Gern geschehen. Schreiben Sie wieder, wenn Sie etwas brauchen.
help-menu = Dabei kann ich helfen: Wählen Sie etwas aus oder schreiben Sie Ihre Frage in eigenen Worten.
talk-to-staff = Ich gebe Ihre Nachricht an das Team von { $place-name } weiter.
change-language = Welche Sprache möchten Sie? Schreiben Sie den Namen oder wählen Sie eine aus.
cancel = Ich habe diese Anfrage abgebrochen und gelöscht, was Sie dafür geschrieben haben.
case-status = Das weiß ich über Ihre Anfragen.
privacy-data =
    Ich behalte nur, was ich brauche, um Ihnen zu antworten: Ihre Sprache, ein offenes Formular, Ihre Anfragen und die Kennungen Ihrer letzten Nachrichten.
    Ganze Gespräche behalte ich nicht. Wenn Sie nach einem Menschen fragen oder ich nicht antworten kann, sieht das Team diese Nachrichten für begrenzte Zeit.
    Sie können jederzeit eine Kopie Ihrer Daten bekommen oder die Daten löschen lassen: Schreiben Sie „Export“ oder „Löschen“.
unknown = Ich bin nicht sicher, ob ich Sie richtig verstanden habe.
