### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = comité de residentes
-subdistrict-office = oficina del subdistrito
-property-company = empresa administradora
-police-station = comisaría de policía
-exit-entry = Administración de Entrada y Salida
-community-health-centre = centro de salud comunitario

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Llame ahora al { $ambulance-phone } y diga dónde está.
    Diga qué ha pasado, cuántas personas necesitan ayuda y su número de teléfono. No cuelgue y quédese junto a la persona.
    En China, la ambulancia es el { $ambulance-phone }; el { $fire-phone } son los bomberos. La llamada es gratuita.
    Si no es una emergencia, dígamelo.
emergency-fire =
    Salga, no use el ascensor y llame al { $fire-phone } desde fuera.
    Diga dónde está el fuego, cuántas personas hay dentro y su número de teléfono. No vuelva a entrar.
    Si hay heridos, llame al { $ambulance-phone } para pedir una ambulancia.
    Si no es una emergencia, dígamelo.
emergency-police =
    Llame ahora al { $police-phone } y diga dónde está.
    Si hablar es peligroso, envíe un SMS al { $police-sms-phone }. No se enfrente a nadie.
    En China: policía { $police-phone }, bomberos { $fire-phone }, ambulancia { $ambulance-phone }. Use estos números, no los de otro país.
    Si no es una emergencia, dígamelo.
emergency-traffic-accident =
    Si hay heridos, llame primero al { $ambulance-phone }; después, a la policía de tráfico, { $traffic-phone }.
    No se vaya del lugar. Diga dónde está, qué ha pasado, cuántos heridos hay y su número de teléfono.
    Tome fotos solo cuando no haya peligro.
    Si no es una emergencia, dígamelo.
emergency-gas-leak =
    No toque interruptores, no encienda nada, salga ahora y llame al { $fire-phone } desde fuera.
    No use el teléfono dentro. Abra solo las ventanas que le queden de camino a la salida.
    Desde fuera puede llamar también a su compañía de gas; el número está en la factura.
    Si no es una emergencia, dígamelo.
emergency-domestic-violence =
    Llame ahora al { $police-phone } si está en peligro.
    Si no puede hablar, envíe un SMS al { $police-sms-phone }. Si hay heridos, llame al { $ambulance-phone }.
    No le cuento esto a nadie sin su permiso. Si quiere, alguien de trabajo social puede contactarle: responda “sí” y diga cuándo.
    Para cambiar de tema, escriba cualquier otra pregunta y responderé solo a eso.
    Si no es una emergencia, dígamelo.
emergency-self-harm =
    Me alegra que me haya escrito. Llame al { $ambulance-phone } o al { $police-phone } si cree que puede hacerse daño ahora.
    La línea de apoyo psicológico es el { $psych-phone }; es posible que solo atiendan en chino.
    También puede hablar con usted alguien del { -residents-committee }. ¿Quiere que se lo pida?
    Puede seguir escribiéndome. Si no es una emergencia, dígamelo.
emergency-missing-person =
    Llame ahora al { $police-phone }, no espere.
    Diga quién falta, qué edad tiene, qué ropa lleva, y dónde y cuándo se le vio por última vez.
    Después de la llamada puedo anotar una descripción para el personal y los vigilantes.
    Si no es una emergencia, dígamelo.
emergency-elevator-trapped =
    Pulse el botón de alarma del ascensor y después llame al rescate de ascensores, { $elevator-phone }.
    Mantenga la calma y no fuerce las puertas.
    Diga el nombre de la comunidad, el edificio y qué ascensor es. Si nadie contesta, llame al { $fire-phone }.
    Escríbame también a mí el edificio y el ascensor. Si no es una emergencia, dígamelo.

## Residence and identity

accommodation-registration =
    Regístrese en la policía en las 24 horas siguientes a su llegada, salvo si se aloja en un hotel: el hotel registra a sus huéspedes.
    Lo mismo vale si se muda y para quienes se alojen en su casa: se registran ellos mismos o los registra usted.
    Lleve el pasaporte, el contrato de alquiler o el título de propiedad, y los datos de identidad y de contacto del propietario.
    Vaya a la { -police-station }: { $police-station-address }. Horario: { $police-station-hours }.
    Si se registra tarde, puede recibir una advertencia o una multa de hasta { $registration-fine-amount } yuanes.
    Para saber si también puede registrarse en la comunidad o por internet, pregunte al { -residents-committee }: { $office-phone }.
visa-extension =
    Pida la prórroga en la { -exit-entry } al menos 7 días antes de que termine su estancia; si queda menos tiempo, vaya hoy.
    Todas las prórrogas juntas no pueden durar más que la estancia original.
    La oficina está en { $exit-entry-address }. Antes de ir, llame al { $immigration-phone } y pregunte qué documentos necesita; atienden en chino e inglés.
    Quedarse más tiempo del permitido conlleva una advertencia; en casos graves, una multa de { $overstay-day-amount } yuanes al día, hasta { $overstay-most-amount } yuanes, o la detención.
    Decide la { -exit-entry }.
residence-permit =
    Si su visa exige un permiso de residencia, solicítelo en los 30 días siguientes a su entrada.
    La decisión llega en un plazo de 15 días. Para prorrogar el permiso, solicítelo al menos 30 días antes de que venza; comunique los cambios, como un nuevo empleador o domicilio, en 10 días.
    La oficina está en { $exit-entry-address }. Antes de ir, llame al { $immigration-phone } y pregunte qué documentos necesita.
    Decide la { -exit-entry }.
permanent-residence =
    La residencia permanente se solicita en la { -exit-entry }; las condiciones dependen de su caso.
    La tarjeta de residencia permanente es por sí sola un documento de identidad, con 18 dígitos. Quien la tiene no necesita permiso de trabajo.
    Consulte las condiciones y los documentos en el { $immigration-phone }, en chino o inglés. Decide la { -exit-entry }, no la comunidad.
work-permit =
    Su empleador solicita el permiso de trabajo por internet; usted no tiene que hacerlo.
    Ya no se imprimen permisos nuevos: la información está en su tarjeta de la seguridad social, también en la electrónica. Una tarjeta antigua es válida hasta que cambie algún dato.
    El responsable es el departamento público de recursos humanos y seguridad social. Preguntas: { $hr-phone }.
lost-passport =
    Primero denuncie la pérdida a la policía y guarde el comprobante.
    Con él, la { -exit-entry } le da un certificado de pérdida; en muchos lugares vale { $lost-passport-days ->
        [one] { $lost-passport-days } día
       *[other] { $lost-passport-days } días
    }.
    Con ese certificado, su embajada o consulado le hace un pasaporte nuevo. Después solicite una visa nueva o un documento de salida.
    La oficina de la { -exit-entry } está en { $exit-entry-address }. Preguntas: { $immigration-phone }. Si se lo acaban de robar, llame al { $police-phone }.
birth-registration =
    Un niño extranjero nacido en China debe ser registrado en los 60 días siguientes al nacimiento.
    El padre, la madre o el tutor lleva el certificado de nacimiento a la { -exit-entry } y registra la estancia o residencia del niño.
    La oficina está en { $exit-entry-address }. Antes de ir, pregunte por el pasaporte del niño y los demás documentos: { $immigration-phone }.
marriage-registration =
    El matrimonio se registra en una oficina de asuntos civiles autorizada para matrimonios con extranjeros; deben ir los dos en persona.
    El hombre debe tener al menos 22 años y la mujer al menos 20.
    La persona extranjera necesita un certificado de que no está casada, legalizado y traducido al chino. Pida antes a la oficina su lista de documentos, porque las normas cambian.
    El responsable es el departamento de asuntos civiles. Para encontrar una oficina, llame al { $government-phone }.

## Home and property

repair-request = Voy a anotar su solicitud de reparación para la { -property-company }. Puede escribir “cancelar” en cualquier momento.
utility-bill-payment =
    Puede pagar la luz, el agua y el gas con WeChat o Alipay.
    Busque en la aplicación la página { $utility-pay-text }, elija la ciudad y la compañía, y escriba el número de cuenta que figura en la factura.
    La cuenta suele estar a nombre del propietario; si no tiene factura, pídale el número.
    Las responsables son las compañías. Electricidad: { $electricity-phone }. Los números de las compañías de agua y gas están en las facturas.
utility-outage =
    Pregunte primero a la { -property-company } si afecta a todo el edificio: { $property-phone }.
    Electricidad: { $electricity-phone }. El número de la compañía de agua o gas está en su factura; para internet, llame a su operador.
    Si huele a gas, no toque ningún interruptor, salga y llame al { $fire-phone } desde fuera.
property-management =
    La { -property-company } de aquí es { $property-text }, teléfono { $property-phone }.
    Horario: { $property-hours }.
    Se ocupa de las zonas comunes: ascensores, escaleras, luces, vigilantes y jardines. Dentro de la vivienda responde el propietario, o el inquilino si así lo dice el contrato.
    La cuota y lo que incluye figuran en el contrato de administración. Si no se ponen de acuerdo con la empresa, pregunte al { -residents-committee }: { $office-phone }.
housing-lease =
    Pida un contrato de alquiler por escrito, con nombres reales, y que se inscriba en el registro.
    Según las normas nacionales, el contrato debe decir cuánto es el depósito, cuándo se devuelve y qué se puede descontar. El propietario no puede entrar sin su consentimiento, salvo en los casos que fija la ley.
    Si hay un conflicto, el { -residents-committee } puede mediar, gratis y solo si ambas partes quieren: { $office-phone }. Siempre puede acudir a los tribunales.
    Preguntas legales: { $legal-phone }. El responsable es el departamento de vivienda; puede contactarlo a través del { $government-phone }.
noise-complaint =
    Avise primero a la { -property-company }: { $property-phone }.
    De 22:00 a 6:00 es horario nocturno y la ley limita el ruido que molesta a los vecinos. El horario de las obras en viviendas se fija en cada lugar; la empresa lo conoce.
    Si el ruido sigue por la noche, llame a la policía, { $police-phone }. Para obras de construcción, llame al { $government-phone }.
    Del ruido se ocupan el { -residents-committee } y la { -property-company }; también puede ayudar un mediador, gratis.
neighbour-mediation = Voy a anotar lo que necesita saber un mediador del { -residents-committee }; la mediación es gratuita y voluntaria. Puede escribir “cancelar” en cualquier momento.
public-problem-report = Voy a anotar su aviso para los responsables de este lugar. Puede escribir “cancelar” en cualquier momento.

## Waste and environment

waste-sorting =
    Separe la basura en cuatro tipos; los letreros de los contenedores están en chino.
    Reciclable ({ $waste-recyclable-text }): vidrio, metal, papel, telas, plástico limpio.
    Peligrosa ({ $waste-hazardous-text }): pilas, medicinas, pintura, pesticidas, lámparas.
    Restos de comida ({ $waste-food-text }): sobras, cáscaras, hojas de té, pescado, plantas.
    Otros ({ $waste-other-text }): papel sucio, artículos de higiene, colillas, cerámica.
    Punto de recogida: { $waste-address }. Horario: { $waste-hours }.
    A quien la separe mal le pueden poner una multa de hasta { $waste-fine-amount } yuanes. El { -residents-committee } le ayuda si tiene dudas.
bulky-waste =
    Deje los muebles y otros objetos grandes solo en el lugar señalado y en el horario fijado.
    Lugar: { $bulky-address }. Horario: { $bulky-hours }.
    Por favor, no deje nada en la escalera ni junto a los contenedores.
    La responsable es la { -property-company }: { $property-phone }.

## Health and insurance

find-clinic =
    Para una enfermedad común, vaya al { -community-health-centre }: { $clinic-address }.
    Horario: { $clinic-hours }. Teléfono: { $clinic-phone }.
    Lleve su pasaporte. Un hospital de la ciudad conocido por su atención internacional es { $hospital-text }; pregunte allí por alguien que hable su idioma.
    Si alguien está en peligro, llame al { $ambulance-phone }.
medical-insurance =
    Si trabaja aquí, su empleador le inscribe en el seguro médico en los 30 días siguientes al permiso de trabajo.
    Es uno de los cinco seguros sociales; los empleados extranjeros se inscriben en todos.
    Para estudiantes, familiares y personas sin empleo las normas son distintas; pregunte antes de pagar nada: { $government-phone }.
    El responsable es el departamento del seguro médico. Preguntas sobre el trabajo: { $hr-phone }.
social-insurance =
    Los empleados extranjeros entran en los cinco seguros sociales; el empleador los inscribe en los 30 días siguientes al permiso de trabajo.
    Los cinco son: pensión, seguro médico, desempleo, accidentes de trabajo y maternidad.
    Si se va de China antes de la edad de jubilación, su cuenta se puede conservar; pregunte antes de irse qué vale en su caso.
    El responsable es el departamento público de recursos humanos y seguridad social. Preguntas: { $hr-phone }.
vaccination =
    Las vacunas se ponen en el { -community-health-centre }: { $clinic-address }.
    Horario: { $vaccination-hours }. Teléfono: { $clinic-phone }.
    Los niños extranjeros siguen el mismo calendario que los niños chinos. Lleve el pasaporte, el certificado de nacimiento y la cartilla de vacunas anteriores.
    El responsable es el { -community-health-centre }; allí le dicen qué vacunas tocan y cuánto cuestan.
mental-health-support =
    Puede llamar a la línea de apoyo psicológico, { $psych-phone }; es posible que solo atiendan en chino.
    También puede hablar con usted alguien de trabajo social del { -residents-committee }. Si está de acuerdo, le paso su mensaje, y solo a esa persona.
    No puedo valorar su salud. Si cree que puede hacerse daño ahora, llame al { $ambulance-phone }.
elderly-care =
    El { -residents-committee } ayuda a las personas mayores y a sus familias: { $office-phone }.
    Muchas comunidades tienen un comedor para mayores o llevan la comida a casa. El personal del comité puede decirle qué ofrece esta comunidad y para quién.
    La oficina está en { $office-address }. El responsable es el { -residents-committee }, junto con el departamento de asuntos civiles.

## Children and language

school-enrolment =
    La oficina de educación del distrito decide qué escuela admite a su hijo o hija.
    Normalmente se pide el permiso de residencia del menor y un comprobante de su vivienda aquí y otro de trabajo. También hay escuelas para hijos de personal extranjero.
    Pregunte pronto, porque la inscripción tiene fechas fijas. Puede contactar con la oficina de educación a través del { $government-phone }; sobre la zona escolar de su dirección, pregunte al { -residents-committee }: { $office-phone }.
language-class =
    Pregunte al { -residents-committee } por las clases de idiomas y los grupos de conversación: { $office-phone }.
    Horario de oficina: { $office-hours }.
    Muchas clases las dan voluntarios. Si usted puede enseñar su idioma, también será bienvenida su ayuda. El responsable es el { -residents-committee }.

## Daily life

driving-licence =
    La licencia de conducir extranjera o internacional no vale en China; necesita una china.
    Para canjear una licencia extranjera vigente, lleve su traducción y un certificado médico, y apruebe el examen teórico. Para estancias cortas hay un permiso temporal.
    La responsable es la policía de tráfico. Puede contactarla a través del { $government-phone }.
ebike-rules =
    Las bicis eléctricas no pueden entrar en los ascensores de viviendas ni cargarse en los pasillos comunes.
    Cárguelas en los enchufes comunes; la { -property-company } puede decirle dónde están: { $property-phone }.
    Registre la bici y use casco. La responsable es la policía de tráfico y, en el edificio, la { -property-company }.
public-transport =
    Puede usar las bicicletas públicas, los autobuses y el metro.
    Bicicletas públicas: escanee el código de la bicicleta. { $bike-free-amount ->
        [one] El primer minuto es gratis;
       *[other] Los primeros { $bike-free-amount } minutos son gratis;
    } después, { $bike-hour-amount ->
        [one] la hora cuesta { $bike-hour-amount } yuan,
       *[other] la hora cuesta { $bike-hour-amount } yuanes,
    } como máximo { $bike-day-amount } yuanes al día.
    Para horarios y tarifas, pregunte a las empresas de transporte; si no responden a una queja o a una pregunta por objetos perdidos, llame al { $government-phone }.
bank-account =
    Vaya a una sucursal con su pasaporte o su tarjeta de residencia permanente y un número de móvil chino.
    Algunas sucursales piden además un comprobante de trabajo, la dirección o documentos fiscales. Las normas cambian de una a otra: llame antes y, si le dicen que no, pruebe en otra.
    Deciden los bancos.
sim-internet =
    Para tener un número de móvil, vaya con su pasaporte a una tienda de un operador; las líneas se registran con nombre real.
    Para internet en casa, pregunte a los mismos operadores. La { -property-company } sabe cuáles dan servicio en su edificio: { $property-phone }.
    Los responsables son los operadores.
mobile-payment =
    Puede vincular una tarjeta bancaria extranjera a Alipay o WeChat y pagar con el teléfono.
    Los pagos de hasta { $pay-free-amount } yuanes no tienen comisión; por encima, la comisión es del { $pay-fee-amount } por ciento.
    El límite es de { $pay-single-amount } dólares estadounidenses por pago y { $pay-year-amount } al año.
    Si rechazan su tarjeta, consulte la ayuda de la aplicación o a su banco; son ellos quienes se ocupan.
tax =
    Si está en China { $tax-resident-days ->
        [one] { $tax-resident-days } día
       *[other] { $tax-resident-days } días
    } o más en un año natural, es residente fiscal ese año.
    Qué debe declarar y cuándo depende de su caso y de su trabajo.
    Decide la autoridad fiscal. Preguntas: { $tax-phone }.
customs-post =
    Un paquete particular del extranjero puede valer hasta { $parcel-amount } yuanes.
    Si los impuestos no pasan de { $parcel-duty-amount } yuanes, no se cobran. Si el paquete vale más, o lleva medicinas, alimentos o plantas, pregunte a la aduana antes del envío: { $customs-phone }.
    Si un paquete no ha llegado, pregunte al correo o al transportista con el número de envío.
pet-registration =
    Registre su perro en la policía después de tener el visto bueno de la comunidad y de la { -subdistrict-office }.
    Necesita el certificado de vacunación y su contrato de alquiler. Algunas razas no se permiten en la ciudad y solo se puede pasear a los perros a ciertas horas.
    Antes de tener un perro, pregunte por la tarifa actual, la lista de razas y los horarios. El { -residents-committee } le dice adónde ir: { $office-phone }.
lost-and-found = Voy a anotar qué se perdió o se encontró para la { -property-company } y el { -residents-committee }. Puede escribir “cancelar” en cualquier momento.
consumer-complaint =
    Hable primero con el vendedor; si no sirve, llame al { $consumer-phone }.
    Guarde el recibo, el pedido, los mensajes y las fotos. Casi todo lo comprado por internet se puede devolver en 7 días sin dar motivos; hay excepciones.
    Es posible que en la línea solo atiendan en chino. El responsable es el departamento de regulación del mercado.
scam-report =
    Si acaba de enviar dinero, llame ahora al { $police-phone } y a su banco.
    No envíe nada más, no dé a nadie códigos ni contraseñas y guarde todos los mensajes y recibos.
    Si le llama el { $antifraud-phone }, conteste: es la línea antifraude de la policía. Usted también puede llamar si tiene dudas.
    De las estafas se ocupa la policía.

## Community and self-governance

community-office =
    La oficina de { $place-name } está en { $office-address }.
    Horario: { $office-hours }. Teléfono: { $office-phone }.
    Idiomas que se hablan allí: { $office-list }.
    El { -residents-committee } ayuda con asuntos públicos, mediación, salud y juventud, y lleva las opiniones de los residentes al gobierno.
community-events =
    Todas las personas que viven aquí pueden venir a las actividades de la comunidad, hablen el idioma que hablen.
    El { -residents-committee } sabe qué está previsto: { $office-phone }. Horario de oficina: { $office-hours }.
    También es el responsable de las actividades y agradece las ideas.
volunteer-signup = Voy a anotar qué le gustaría hacer en el voluntariado del { -residents-committee }. Puede escribir “cancelar” en cualquier momento.
suggestion = Voy a anotar su sugerencia para el { -residents-committee }. Puede escribir “cancelar” en cualquier momento.
public-consultation =
    Puede dar su opinión en su propio idioma; el personal ve sus palabras originales.
    El { -residents-committee } le dice qué consultas están abiertas ahora: { $office-phone }.
    La ley y cada consulta fijan quién puede votar, así que no voy a suponerlo; pregunte, por favor. El { -residents-committee } es el responsable y traslada las opiniones a la { -subdistrict-office }.
legal-aid =
    Llame al { $legal-phone }, la línea pública de servicios jurídicos.
    Yo no puedo valorar su caso. Si está de acuerdo, paso su mensaje al { -residents-committee }, que puede indicarle un abogado o un mediador. La mediación es gratuita y voluntaria, y siempre puede acudir a los tribunales.
religious-venues =
    Puede participar en las ceremonias de los lugares de culto registrados.
    Los extranjeros pueden celebrar sus propias ceremonias en lugares aprobados por la oficina de asuntos religiosos. No se permite la labor misionera.
    El departamento de asuntos religiosos tiene la lista de lugares; puede contactarlo a través del { $government-phone }.

## Safety notices

typhoon-disaster =
    Quédese en casa, cierre las ventanas y retire todo del balcón.
    Las alertas tienen cuatro colores: azul, amarillo, naranja y rojo; el rojo es el más alto. Siga los avisos de la comunidad.
    Si su casa no es segura, vaya al refugio: { $shelter-address }. Pregunte antes si está abierto: { $office-phone }.
    De estas situaciones se ocupan la { -subdistrict-office } y el { -residents-committee }. Si alguien está en peligro, llame al { $police-phone } o al { $fire-phone }.

## Controls

greeting =
    ¡Hola!
    Respondo a preguntas sobre la vida diaria y los servicios comunitarios en { $place-name }, y paso sus solicitudes a los responsables.
thanks = De nada. Escríbame cuando necesite algo.
help-menu = En esto le puedo ayudar; elija un tema o escriba su pregunta con sus propias palabras.
talk-to-staff = Voy a pasar su mensaje al personal de { $place-name }.
change-language = ¿Qué idioma prefiere? Escriba su nombre o elija uno.
cancel = He detenido esta solicitud y he borrado lo que escribió para ella.
case-status = Esto es lo que sé de sus solicitudes.
privacy-data =
    Guardo solo lo que necesito para responderle: su idioma, el formulario que tenga abierto, sus solicitudes y los identificadores de sus mensajes recientes.
    No guardo conversaciones completas. Si pide hablar con una persona o yo no puedo responder, el personal ve esos mensajes durante un tiempo limitado.
    Puede pedir una copia de sus datos o borrarlos en cualquier momento: escriba “exportar” o “borrar”.
unknown = Creo que no le he entendido bien.
