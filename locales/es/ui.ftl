### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Sí
button-no = No
button-change = Cambiar algo
button-cancel = Cancelar
button-staff = Hablar con personal
button-menu = Ver temas
button-request = Hacer una solicitud
button-continue = Continuar
button-export = Copia de mis datos
button-delete = Borrar mis datos
button-language = Cambiar de idioma

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Hablar con alguien
title-emergency-gas-leak = Olor a gas
title-emergency-fire = Incendio
title-emergency-medical = Ambulancia
title-emergency-domestic-violence = Ayuda urgente
title-emergency-police = Policía
title-emergency-traffic-accident = Accidente de tráfico
title-emergency-missing-person = Persona desaparecida
title-emergency-elevator-trapped = Atrapado en ascensor
title-accommodation-registration = Registro de estancia
title-visa-extension = Prorrogar mi visa
title-residence-permit = Residencia (permiso)
title-permanent-residence = Residente permanente
title-work-permit = Permiso de trabajo
title-lost-passport = Pasaporte perdido
title-birth-registration = Registrar nacimiento
title-marriage-registration = Casarse
title-repair-request = Reparaciones
title-utility-bill-payment = Pagar luz, agua, gas
title-utility-outage = Sin luz o sin agua
title-property-management = Administradora
title-housing-lease = Alquiler de vivienda
title-noise-complaint = Ruido
title-neighbour-mediation = Conflicto vecinal
title-public-problem-report = Avisar un problema
title-waste-sorting = Separar la basura
title-bulky-waste = Muebles y trastos
title-find-clinic = Encontrar un médico
title-medical-insurance = Seguro médico
title-social-insurance = Seguro social
title-vaccination = Vacunas
title-mental-health-support = Hablar con alguien
title-elderly-care = Ayuda para mayores
title-school-enrolment = Escuela para mi hijo
title-language-class = Clases de idiomas
title-driving-licence = Licencia de conducir
title-ebike-rules = Bicis eléctricas
title-public-transport = Bus, metro y bicis
title-bank-account = Cuenta bancaria
title-sim-internet = Teléfono e internet
title-mobile-payment = Pagar con teléfono
title-tax = Impuestos
title-customs-post = Paquetes y aduana
title-pet-registration = Registrar un perro
title-lost-and-found = Objetos perdidos
title-consumer-complaint = Queja de una compra
title-scam-report = Estafa
title-community-office = Oficina comunitaria
title-community-events = Actividades
title-volunteer-signup = Voluntariado
title-suggestion = Sugerencia
title-public-consultation = Dar mi opinión
title-legal-aid = Ayuda legal
title-religious-venues = Lugares de culto
title-typhoon-disaster = Tifón y tormentas
title-greeting = Hola
title-thanks = Gracias
title-help-menu = Temas
title-talk-to-staff = Hablar con personal
title-change-language = Cambiar de idioma
title-cancel = Cancelar
title-case-status = Mis solicitudes
title-privacy-data = Mis datos

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Emergencias
group-residence = Papeles y visas
group-home = Vivienda
group-waste = Basura
group-health = Salud
group-children = Niños e idioma
group-daily = Vida diaria
group-community = Comunidad
group-safety = Seguridad
group-control = Este chat

## Questions of the forms. One question at a time.

ask-what-broken = ¿Qué está roto y en qué habitación o parte del edificio?
ask-what-noise = ¿Qué ruido es?
ask-what-matter = ¿Qué ocurre entre usted y su vecino?
ask-what-problem = ¿Cuál es el problema?
ask-what-item = ¿Qué objeto es? Descríbalo, por favor.
ask-what-need = ¿Qué ayuda se necesita y para quién?
ask-what-suggestion = ¿Qué sugiere usted?
ask-place = ¿Dónde está? Edificio, escalera y número de vivienda, o algo cercano.
ask-other-place = ¿Dónde vive la otra persona? Basta con el edificio y la vivienda, sin nombre.
ask-when = ¿Cuándo fue o cuándo es?
ask-when-free = ¿Qué días y horas le convienen?
ask-when-pickup = ¿Cuándo quiere que lo recojan?
ask-since = ¿Desde cuándo?
ask-contact = ¿A qué número de teléfono podemos llamarle?
ask-photo = Puede enviar una foto.
ask-which-supply = ¿Qué suministro falta?
ask-repeated = ¿Ha ocurrido más de una vez?
ask-mediation-wish = ¿Quiere que ayude un mediador?
ask-wish = ¿Qué solución le parecería buena?
ask-consent = ¿Puedo pasarle esto al mediador?
ask-languages = ¿Qué idiomas habla usted?
ask-dangerous = ¿Es peligroso para alguien?
ask-lift = ¿Hay ascensor?
ask-level = ¿Cuánto sabe ya?
ask-lost-or-found = ¿Lo perdió o lo encontró?
ask-which-event = ¿De qué actividad se trata?
ask-how-many = ¿Cuántas personas vienen?
ask-skills = ¿Qué le gustaría hacer?
ask-publicly = ¿Pueden leerlo otros residentes?
ask-which-consultation = ¿De qué consulta se trata?
ask-opinion = ¿Cuál es su opinión?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Qué
slot-place = Lugar
slot-since = Desde
slot-when = Cuándo
slot-contact = Teléfono
slot-photo = Foto
slot-which = Suministro
slot-repeated = Más de una vez
slot-mediation = Quiere mediador
slot-other = Otra persona
slot-wish = Qué desea
slot-consent = Se puede pasar
slot-languages = Idiomas
slot-dangerous = Peligroso
slot-lift = Ascensor
slot-level = Nivel
slot-kind = Perdido o hallado
slot-people = Personas
slot-publicly = Pueden leerlo otros

## Choices. At most 20 characters.

choice-water = Agua
choice-electricity = Electricidad
choice-gas = Gas
choice-internet = Internet
choice-beginner = Principiante
choice-some = Un poco
choice-advanced = Avanzado
choice-lost = Perdido
choice-found = Encontrado

## Forms

form-line = { $slot }: { $value }
form-summary = Por favor, compruebe los datos:
form-confirm = ¿Está todo bien?
form-noted = He anotado: { $value }
form-changed = Cambiado. { $slot }: { $value }
form-change-which = ¿Qué quiere cambiar?
form-choose = Por favor, elija una opción o escriba su número.
form-yes-or-no = Por favor, responda sí o no.
form-phone-wrong = Necesito un número de teléfono, solo con cifras.
form-done = Gracias. Su solicitud está guardada con el número { $case }.
form-still-open = Su solicitud “{ $title }” sigue abierta. Puede continuar o escribir “cancelar”.
form-old-button = Ese botón es de una pregunta anterior.
form-none-open = Ahora no hay ninguna solicitud abierta.

## Who is responsible, after a request was stored

body-residents-committee = De su solicitud se ocupa el { -residents-committee }.
body-property-company = De su solicitud se ocupa la { -property-company }.
body-subdistrict-office = De su solicitud se ocupa la { -subdistrict-office }.

## Staff

staff-stored = Su mensaje está guardado para el personal con el número { $case }.
staff-open-now = La oficina está abierta; alguien lo lee en horario de oficina, hoy hasta las { $time }.
staff-open-later = La oficina está cerrada. Alguien lo lee cuando abra: { $day }, { $time }.
staff-hours-unknown = No conozco el horario de la oficina, así que no puedo decirle cuándo lo leerá alguien.
staff-urgent = Si es urgente, llame al { $office-phone }.
staff-not-told = De acuerdo, no paso nada a nadie. Puede escribirme cuando quiera.

## Requests

case-none = No tiene ninguna solicitud aquí.
case-line = { $case }: { $title }, guardada el { $date }, aún sin respuesta

## Language

language-name = Español
language-changed = A partir de ahora le escribo en español.
language-not-yet = Todavía no sé escribir en ese idioma. Estos idiomas están listos:
answer-in-fallback = Por ahora, esta parte solo está disponible en { $language }.

## Privacy

privacy-export = Esto es todo lo que guardo sobre usted:
privacy-erase-ask = ¿Borro todo lo que guardo sobre usted, incluidas sus solicitudes? No se puede deshacer.
privacy-erased =
    He borrado todo lo que guardaba sobre usted. Las copias de seguridad anteriores se conservan como máximo { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
privacy-kept = No he borrado nada.

## Messages I cannot answer

guess-which = ¿Se refiere a uno de estos temas?
unknown-offer = Puedo mostrarle los temas o pasar su pregunta al personal.
message-wordless = Todavía no puedo leer imágenes, mensajes de voz ni archivos. Escríbalo con palabras o hable con el personal.
message-empty = Su mensaje llegó sin palabras. ¿En qué puedo ayudarle?
message-too-long = Su mensaje es muy largo; solo leo el principio.
cannot-answer = Ahora mismo no puedo responder bien a esto. El personal puede ayudarle.
newcomer = ¿Acaba de llegar? Regístrese en la policía en las 24 horas siguientes a su llegada, salvo si está en un hotel. Puedo explicarle cómo.
note-unverified = Algunos de estos datos no se han confirmado recientemente. Compruébelos antes de confiar en ellos.
note-checked-on = Algunos de estos datos se confirmaron por última vez el { $date }. Compruébelos antes de confiar en ellos.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = cerrado

## Web page

web-title = linju, su vecino
web-intro = Pregunte sobre la vida diaria y los servicios comunitarios, en su propio idioma.
web-write = Escriba un mensaje
web-send = Enviar
web-you = Usted
web-unreachable = En este momento no hay conexión con el servicio. Su mensaje no se ha enviado.
web-busy = Demasiados mensajes a la vez. Espere un momento, por favor.
web-try-again = Intentar de nuevo
web-language = Idioma
web-draft = Estos textos son borradores; nadie los ha revisado todavía.
web-clear = Vaciar esta página
web-emergency = En una emergencia, llame al { $police-phone } (policía), { $fire-phone } (bomberos) o { $ambulance-phone } (ambulancia).
