### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ¡una ambulancia, rápido!
    ambulancia ya
    necesito una ambulancia urgente
    manden una ambulancia por favor
    llamen al 112 infarto
    llamen al 911 alguien se desmayó
    número de la ambulancia en China
    a qué número llamo para una ambulancia
    llamar al 061 emergencia médica
    llamar al 107 ambulancia
    emergencia médica
    urgencia médica en mi casa
    socorro mi marido no respira
    mi madre no responde y no respira
    mi papá tiene un infarto
    le está dando un ataque al corazón
    dolor fuerte en el pecho y no puedo respirar
    me duele el pecho y el brazo izquierdo
    me estoy ahogando, no puedo respirar
    mi bebé se atragantó y está morado
    el niño se está asfixiando
    se atragantó con comida
    mi hijo está convulsionando
    mi amigo tiene convulsiones
    ataque epiléptico ayuda
    creo que es un derrame cerebral
    mi abuela no puede hablar y tiene media cara caída
    ictus, llamen a emergencias
    se desmayó y no despierta
    está inconsciente en el suelo
    mi vecino se cayó y está inconsciente
    mi abuelo se cayó por las escaleras y no se mueve
    hay un señor tirado en el piso sin moverse
    está sangrando mucho
    hemorragia no para la sangre
    se cortó y sangra muchísimo
    me corté muy profundo la mano con un vidrio
    estoy embarazada y estoy sangrando
    rompí aguas, el bebé ya viene
    mi esposa está de parto
    se me rompió la fuente, voy a dar a luz
    reacción alérgica, se le hincha la garganta
    shock anafiláctico por maní
    mi hija tragó detergente
    el bebé se tomó unas pastillas
    intoxicación, vomita sangre
    se quemó con aceite hirviendo, quemadura grave
    se electrocutó, le dio corriente
    se cayó desde el balcón
    se ahogó en la piscina, lo sacaron del agua
    golpe de calor, mi compañero se desplomó
    mi mamá diabética no despierta
    le dio un paro cardíaco
    nesesito ambulansia
    ayuda se esta muriendo
    se muere, ayúdenme
    urgente un médico, está muy grave
    120 ambulancia socorro
    救护车 por favor
    alguien colapsó en el gimnasio del edificio
    el guardia se desplomó en la entrada
    llamen al 123 ambulancia
    131 ambulancia por favor
    119 una ambulancia
    señorita, mi esposo se puso muy mal, no reacciona
    le picó una avispa y no puede respirar
emergency-fire =
    ¡fuego!
    ¡incendio!
    fuego fuego ayuda
    hay fuego en mi cocina
    se está quemando mi casa
    mi departamento se está incendiando
    se incendia el edificio
    incendio en el piso de arriba
    el edificio de enfrente está en llamas
    veo llamas en la ventana del vecino
    sale humo negro del quinto piso
    hay mucho humo en el pasillo
    el pasillo está lleno de humo, no podemos salir
    se prendió fuego la sartén
    el aceite se prendió y no puedo apagarlo
    la cortina se está quemando
    se prendió fuego mi cama
    explotó la batería de la moto eléctrica y hay llamas
    está ardiendo una bici eléctrica en el portal
    arde el garaje
    se quema un coche en el estacionamiento
    un carro en llamas
    el contenedor está ardiendo
    llamen a los bomberos
    bomberos ya
    bomberos por favor rápido
    número de los bomberos
    cómo llamo a los bomberos en China
    llamar al 080 incendio
    911 incendio
    112 fuego en casa
    llamen al 116 bomberos
    119 fuego
    着火了 ayuda
    huele a quemado y sale humo del enchufe
    el enchufe está echando chispas y humo
    cortocircuito y fuego en el cuadro eléctrico
    insendio en mi edificio
    fuegoo socorro
    ayuda humo x todas partes
    estamos atrapados por el fuego
    hay gente atrapada en el incendio
    no podemos bajar, la escalera está en llamas
    explosión en el edificio y fuego
    suena la alarma de incendios y veo humo
    se está quemando el balcón de mi vecina
    candela, se quema la casa
    el horno está en llamas
    el cargador del celular se prendió fuego
    el monte detrás de las casas está ardiendo
    132 bomberos
    123 hay un incendio
    señor, se está quemando la cocina
    una vela prendió el sofá
emergency-police =
    ¡policía!
    llamen a la policía
    llama a la policía por favor
    necesito a la policía ahora
    policía ya, hay un ladrón
    ¡ladrón!
    número de la policía en China
    cómo llamo a la policía
    quiero llamar al 091
    911 me están robando
    112 policía
    llamar al 105 policía
    me están asaltando
    me acaban de asaltar con un cuchillo
    me asaltaron en la calle
    me robaron el bolso ahora mismo
    me acaban de robar el celular
    me robaron la cartera en el metro
    me robaron la bicicleta
    robo en mi casa
    entraron a robar a mi piso
    alguien está intentando entrar en mi casa
    hay un intruso en el departamento
    hay un desconocido dentro de mi casa
    están forzando la puerta del vecino
    un hombre me está siguiendo
    me siguen, tengo miedo
    un tipo me persigue hasta el portal
    me atacaron
    me están pegando en la calle
    hay una pelea con cuchillos
    pelea abajo, se están golpeando
    un hombre con un cuchillo
    tiene un arma
    un tipo armado en la entrada
    me amenazan de muerte
    me están amenazando
    me tocaron en el ascensor, acoso sexual
    un hombre se exhibe delante de los niños
    agresión sexual
    me violaron
    intentó abusar de mí
    secuestro, se llevan a una chica a la fuerza
    un borracho agresivo golpea mi puerta
    me tienen encerrado y no me dejan salir
    no puedo hablar, manden a la policía
    110 ayuda
    报警 por favor
    quiero denunciar un robo
    polisia ayuda me roban
    socorro nos atacan
    auxilio ladrones
    están rompiendo los coches del estacionamiento
    asalto a mano armada
    un ratero se metió a la casa
    se metieron a robar al depa de al lado
    133 carabineros
    123 policía me asaltan
    disculpe, hay un hombre raro intentando abrir mi puerta
    alguien anda con una pistola
emergency-traffic-accident =
    accidente de tráfico
    accidente de tránsito
    ¡accidente!
    choque de autos
    acabo de chocar
    tuve un accidente con el coche
    me chocaron el carro
    un coche me atropelló
    me atropellaron
    atropellaron a un niño
    atropello frente a la puerta del barrio
    un taxi atropelló a una señora
    una moto eléctrica me golpeó
    me pegó una bici eléctrica en el cruce
    choqué con la scooter y estoy herido
    me caí de la moto y me duele la pierna
    colisión entre un autobús y un coche
    chocó un bus, hay heridos
    hay heridos en la carretera
    herido en un choque
    un camión chocó contra mi auto
    el conductor se dio a la fuga
    me golpeó un carro y se escapó
    qué hago después de un choque
    qué número para accidentes de tráfico
    llamen al 112 accidente de coche
    911 choque
    122 accidente
    车祸 ayuda
    asidente de carro
    accidente en el cruce, mandar ayuda
    el repartidor chocó con mi hijo
    un kuaidi me atropelló con su moto
    volcó un coche
    auto volcado en la avenida
    me dieron por detrás en el semáforo
    choque múltiple en la autopista
    mi amigo se estrelló con la moto
    un ciclista fue arrollado
    golpearon mi coche y hay sangre
    un didi chocó y estamos heridos
    tuvimos un siniestro, hay una persona atrapada en el vehículo
    estrellaron mi carro
    le pasó un coche por encima del pie
    choqué contra otro auto y el otro conductor está furioso
    llamen a la policía de tránsito, chocaron dos coches
emergency-gas-leak =
    ¡huele a gas!
    socorro huele a gas
    hay olor a gas en mi casa
    olor a gas en el pasillo
    huele mucho a gas en la cocina
    fuga de gas
    escape de gas
    hay una fuga de gas
    creo que hay un escape de gas
    se escapa el gas
    pérdida de gas en el edificio
    tengo una pérdida de gas
    la cocina pierde gas
    el calentador huele a gas
    la tubería del gas está perdiendo
    se oye un silbido en la tubería de gas
    se rompió la manguera del gas
    rompí el tubo del gas
    suena la alarma de gas
    el detector de gas está pitando y huele raro
    huele a huevo podrido junto a la estufa
    olor a gas en la escalera
    todo el edificio huele a gas
    mi vecina dice que huele a gas
    dejé la llave del gas abierta y huele fuerte
    la hornilla quedó abierta, sale gas
    no puedo cerrar la llave del gas, está saliendo
    estamos mareados por el gas
    me duele la cabeza y huele a gas
    monóxido de carbono
    suena el detector de monóxido
    intoxicados por el calentador de gas
    qué hago si huele a gas
    a quién llamo por una fuga de gas
    número de emergencia del gas
    emergencia de gas
    112 fuga de gas
    911 olor a gas
    gas gas ayuda
    uele a gas
    guele a gas en mi depa
    煤气 fuga
    tianranqi se escapa
    el balón de gas está botando gas
    la bombona pierde gas
    la garrafa tiene una fuga
    el cilindro de gas está goteando y apesta
    fuga en el medidor de gas
    huele a gas en la calle, cerca de la obra
emergency-domestic-violence =
    mi marido me pega
    mi esposo me golpea
    mi pareja me está pegando
    mi novio me pegó otra vez
    mi mujer me agrede
    mi esposa me golpea
    mi exmarido me amenaza
    mi ex novio no me deja en paz y me golpea
    mi marido me quiere matar
    mi esposo me amenaza con un cuchillo
    violencia doméstica
    violencia de género
    violencia intrafamiliar
    violencia machista, necesito ayuda
    maltrato en casa
    sufro malos tratos
    soy víctima de maltrato
    mi pareja me maltrata
    tengo miedo de mi marido
    tengo miedo de volver a casa, él me pega
    me encerró en casa y me quitó el pasaporte
    mi marido no me deja salir de casa
    me quitó el teléfono y me pegó
    me empujó y me agarró del cuello
    mi pareja intentó estrangularme
    mi padre me pega
    mi papá golpea a mi mamá
    mi padrastro nos pega
    le pega a los niños
    mi suegra maltrata a mi hijo
    el vecino le pega a su mujer
    la vecina grita que su marido la mata
    oigo que golpean a una mujer en el piso de al lado
    golpean a un niño en el departamento de arriba
    maltrato infantil, pegan al niño
    mi esposo me obliga a tener relaciones
    abuso en la familia
    mi novia me pega y me amenaza
    mi patrón golpea a la empleada que vive en casa
    llamar al 016
    llamar al 144 violencia de género
    línea 100 violencia familiar
    911 mi esposo me está golpeando
    112 mi pareja me pega
    mi marido esta borracho y me pega
    mi esposo me pega q hago
    家暴 ayuda
    necesito un refugio para mujeres maltratadas
    escapé de casa con mis hijos porque me golpea
    él está aquí y me va a pegar
    mi hijo adulto me golpea, soy una anciana
    orden de alejamiento contra mi marido
emergency-self-harm =
    quiero morir
    me quiero morir
    ya no quiero vivir
    no quiero seguir viviendo
    quiero matarme
    me voy a matar
    voy a suicidarme
    quiero suicidarme
    pienso en el suicidio
    tengo pensamientos suicidas
    suicidio ayuda
    estoy pensando en quitarme la vida
    quiero acabar con mi vida
    quiero terminar con todo
    ya no aguanto más, quiero desaparecer para siempre
    no le veo sentido a vivir
    todos estarían mejor sin mí
    sería mejor estar muerto
    mejor muerta que así
    me estoy cortando los brazos
    me corto para sentir algo
    quiero hacerme daño
    me hago daño a mí misma
    me lastimo a propósito
    voy a saltar
    estoy en la azotea y voy a saltar
    una chica está en el borde del techo y quiere tirarse
    mi amigo dice que se va a matar
    mi compañera de piso quiere suicidarse
    mi hija se corta los brazos
    mi hijo dejó una carta de despedida
    mi amiga se despidió de todos, creo que se va a matar
    mi roomie intentó suicidarse
    se tomó todas las pastillas para morir
    me tomé un frasco de pastillas porque no quiero vivir
    intento de suicidio
    llamar al 024 suicidio
    línea de prevención del suicidio
    988 quiero morir
    112 alguien se quiere tirar del puente
    kiero morirme
    ya no kiero vivir
    no qiero vivir mas
    自杀 ayuda
    esta noche lo termino todo, adiós
    adiós, no voy a estar mañana
    no puedo más con mi vida, quiero dormir y no despertar
    no quiero despertar mañana
    ya escribí mi nota de despedida
    mi esposo quiere quitarse la vida
    autolesiones, mi hermana se lastima
emergency-missing-person =
    mi hijo desapareció
    mi hija ha desaparecido
    no encuentro a mi hijo
    no encuentro a mi niña en el parque
    se perdió mi hijo
    mi niño está perdido
    mi nene se perdió en el supermercado
    perdí a mi hijo en el centro comercial
    niño perdido
    niña extraviada
    persona desaparecida
    desaparición de un menor
    mi abuelo se perdió
    mi abuela con alzheimer salió y no ha vuelto
    mi padre con demencia salió de casa y no regresa
    mi mamá salió esta mañana y no aparece
    mi marido no volvió anoche y no contesta
    mi esposa no regresó a casa
    mi amigo no aparece desde ayer
    mi compañero lleva dos días sin aparecer
    mi hija no volvió de la escuela
    el niño no salió del colegio y no está en casa
    no sabemos dónde está nuestra hija
    nadie sabe dónde está mi hermano
    no logro localizar a mi madre, tiene demencia
    mi hijo adolescente se fugó de casa
    se escapó mi hijo de 12 años
    encontré a un niño solo en el jardín
    hay una niña sola llorando, no encuentra a sus papás
    encontré a una anciana desorientada en la calle
    un señor mayor no sabe volver a su casa
    alguien se llevó a mi hijo
    creo que secuestraron a mi niña
    denunciar una desaparición
    reportar persona extraviada
    911 mi hijo se perdió
    112 niña desaparecida
    110 no encuentro a mi bebé
    ayuda no encuentro a mi nena
    mi chiquito desaparecio ayuda
    se me perdio mi hijo
    desaparesio mi hija
    走失 niño
    haizi perdido ayuda
    mi hermanito se soltó de la mano y ya no lo veo
    mi abuelito no está en su cuarto, salió solo
    mi nieto no está, lo busco por toda la urbanización
    se extravió mi papá
    no está mi hija, estaba jugando abajo
emergency-elevator-trapped =
    atrapado en el ascensor
    estoy atrapada en el elevador
    estamos encerrados en el ascensor
    me quedé encerrado en el elevador
    encerrada en el asensor
    el ascensor se paró y estoy dentro
    el elevador se detuvo entre dos pisos con nosotros dentro
    no se abre la puerta del ascensor, estoy dentro
    no podemos salir del ascensor
    no puedo salir del elevador
    sáquenme del ascensor
    sáquennos del elevador por favor
    hay gente atrapada en el ascensor
    mi hijo está atrapado en el ascensor
    mi abuela está encerrada en el elevador
    una señora encerrada en el ascensor pide auxilio
    alguien golpea la puerta desde dentro del ascensor
    quedamos colgados en el ascensor
    el ascensor cayó de golpe y estamos dentro
    el elevador bajó de golpe y se trabó con gente
    socorro ascensor bloqueado conmigo dentro
    ayuda ascensor encerrados
    ¡elevador! ¡no puedo salir!
    atorado en el elevador
    me quedé atorada en el elevador del edificio 3
    nos quedamos atascados en el ascensor
    el ascensor se atascó y no se abre, somos cuatro
    se fue la luz y estoy encerrado en el ascensor
    quedé atrapado en el lift
    atrapado en el montacargas
    llevo veinte minutos dentro del ascensor
    nadie contesta el botón de alarma del ascensor
    el botón de emergencia del elevador no responde y estoy adentro
    112 atrapados ascensor
    911 estoy atrapado en un elevador
    119 gente encerrada en ascensor
    bomberos para sacar gente del ascensor
    困在电梯 ayuda
    dianti atrapado ayuda
    atrapadaa ascensor
    me falta el aire en el ascensor parado
    tengo claustrofobia y el ascensor no se mueve, estoy dentro
    mi vecino quedó encerrado en el ascensor
    no ay salida del elevador estoy atrapado
    estoy en el ascensor con mi bebé y no abre
    rescate ascensor gente dentro

## Residence and identity

accommodation-registration =
    registro de domicilio
    registro de alojamiento
    registrar mi domicilio en la comisaría
    registrarme en la policía como extranjero
    registro policial de extranjeros
    empadronarme en China
    empadronamiento
    cómo me registro en la policía local
    formulario de registro de residencia temporal
    certificado de alojamiento
    registro temporal de alojamiento
    papel de la comisaría con mi dirección
    acabo de llegar a China, dónde me registro
    me mudé, tengo que registrarme otra vez
    me cambié de departamento, actualizo el registro
    cambio de domicilio
    nueva dirección, avisar a la policía
    me voy a mudar a otro piso, qué trámite hago
    mudanza registro
    tengo pasaporte nuevo, me registro de nuevo
    volví de vacaciones, me registro otra vez
    registrarse en 24 horas
    24 horas para registrarse
    no me registré a tiempo, hay multa
    multa por no registrarse
    mi amigo viene mañana y se queda a dormir, hay que registrarlo
    un amigo se queda en mi casa, qué hago
    mis padres vienen de visita, tengo que registrarlos
    mi mamá se va a quedar un mes conmigo
    huésped en casa
    registrar a un invitado
    visitas que duermen en mi departamento
    airbnb registro de huéspedes
    mi casero no quiere registrarme
    el dueño no me ayuda con el registro
    qué documentos necesito para registrarme
    se puede registrar por internet
    registro de domicilio online con código qr
    registro en la app de la policía
    paichusuo registro
    住宿登记
    linshi zhusu dengji
    como me registro porfa
    dnd me registro soy nuevo
    me hospedo en casa de un amigo, debo avisar
    dónde está el punto de registro de extranjeros
    el hotel me registró, y ahora en casa
    dar de alta mi dirección
    dar parte a la policía de que vivo aquí
    disculpe, podría decirme dónde se registra un extranjero
    mi hermana llega el viernes y dormirá aquí, la registro
visa-extension =
    prórroga de visado
    extender visa
    extensión de visa
    prorrogar mi visado de turista
    ampliar la visa
    renovar visa
    renovación del visado
    mi visa vence la semana que viene
    se me vence la visa
    mi visado caduca pronto
    se me va a caducar la visa
    visa por vencer
    visa vencida
    tengo la visa caducada
    se me pasó la fecha de la visa
    me quedé más días de lo permitido
    overstay
    sobreestadía multa
    estancia irregular multa por día
    cuántos días antes renuevo la visa
    con cuánta anticipación extiendo la visa
    quiero quedarme más tiempo en China
    quiero quedarme un mes más
    puedo alargar mi estancia
    visa de turista L prórroga
    visado de negocios M ampliar
    visa de visita familiar Q2
    visa S2 extensión
    cambiar tipo de visa
    cambio de visa de turista a trabajo
    cambiar de visado L a X
    visa de tránsito 240 horas
    exención de visado 30 días
    entrada sin visa, puedo extender
    visa de una entrada, quiero otra entrada
    múltiples entradas visado
    oficina de visados dónde está
    dónde extiendo la visa
    horario oficina de entrada y salida para visas
    documentos para la visa
    cuánto cuesta extender la visa
    cuánto tarda la visa
    12367 visado
    qianzheng extender
    签证 prórroga
    bisa vencida q hago
    viza por vencer ayuda
    nesesito renovar mi visa
    mi vuelo es después de que vence mi visa
    la visa de mis padres vence
    disculpe, cómo puedo prolongar mi visado
    me quedan cinco días de visa
residence-permit =
    permiso de residencia
    permiso de residencia temporal
    residencia temporal
    tarjeta de residencia
    renovar permiso de residencia
    mi permiso de residencia vence
    extender mi permiso de residencia
    cuándo renuevo la residencia
    sacar el permiso de residencia
    tramitar residencia por trabajo
    residencia por estudios
    residencia por matrimonio
    residencia por reagrupación familiar
    permiso de residencia familiar
    permiso de residencia para mi esposa y mis hijos
    permiso de residencia para estudiantes
    juliu xuke
    居留许可
    residencia permit renovación
    tengo visa Z y 30 días para el permiso
    llegué con visado Z, qué sigue
    treinta días para pedir la residencia
    visa X1 pasar a permiso de residencia
    visa Q1 pedir residencia
    cambié de pasaporte, trasladar la residencia
    pasaporte nuevo, transferir el permiso de residencia
    actualizar datos del permiso de residencia
    cambié de trabajo y la residencia
    dejé mi empleo, qué pasa con mi residencia
    mi permiso de residencia caducó
    requisitos para residencia
    qué papeles piden para la residencia
    examen médico para la residencia
    chequeo médico para extranjeros residencia
    cuánto tarda el permiso de residencia
    puedo viajar mientras tramitan mi residencia
    puedo salir de China con el permiso en trámite
    recibo amarillo residencia en trámite
    cancelar el permiso de residencia
    permiso de recidencia
    permiso d residencia q necesito
    permiso para vivir en China un año
    residir legalmente en China por un año
    recién nacido permiso de residencia
    mi hijo necesita permiso de residencia
    residencia de emprendedor
    graduado quiere permiso para hacer prácticas
    podría decirme qué necesito para renovar la residencia de estudiante
    mi residencia se vence el mes que viene
permanent-residence =
    residencia permanente
    tarjeta de residencia permanente
    green card china
    carta verde china
    tarjeta de cinco estrellas
    tarjeta verde para extranjeros
    permiso permanente
    residencia definitiva
    radicación permanente
    quiero vivir en China para siempre
    quiero quedarme a vivir definitivamente
    cómo consigo la residencia permanente
    requisitos de la residencia permanente
    cuántos años para pedir la permanente
    residencia permanente por matrimonio con una china
    llevo diez años en China, puedo pedir la permanente
    casado con china cinco años residencia permanente
    residencia permanente por inversión
    residencia permanente por talento
    renovar la tarjeta permanente
    perdí mi tarjeta de residente permanente
    mi tarjeta permanente caduca
    para qué sirve la tarjeta de residente permanente
    ventajas de la residencia permanente
    tengo green card, puedo comprar tren con ella
    residente permanente extranjero
    yongjiu juliu
    永居
    永久居留
    wuxing ka
    nacionalidad china
    obtener la ciudadanía china
    naturalizarse chino
    residencia permanente para mis hijos
    solicitar la permanente dónde
    estado de solicitud de residencia permanente
    recidencia permanente
    residensia permanente requisitos porfa
    residencia indefinida
    residencia de larga duración
    permanencia definitiva para científicos
    doctorado y residencia permanente
    ingresos mínimos para la permanente
    quisiera informarme sobre la residencia permanente
    llevo muchos años aquí, me dan la tarjeta permanente
work-permit =
    permiso de trabajo
    permiso de trabajo para extranjeros
    renovar permiso de trabajo
    mi permiso de trabajo vence
    tarjeta de trabajo
    permiso laboral
    licencia para trabajar
    autorización de trabajo
    cambiar de empresa permiso de trabajo
    cambio de empleador
    cambié de trabajo, qué hago con el permiso de trabajo
    cancelar permiso de trabajo
    carta de liberación del trabajo
    mi empresa no me da la carta de liberación
    release letter
    categoría A B C extranjeros
    puntos para el permiso de trabajo
    título universitario legalizado para trabajar
    apostilla del título para trabajar en China
    antecedentes penales para permiso de trabajo
    dos años de experiencia para trabajar
    puedo trabajar con visa de estudiante
    puedo trabajar a medio tiempo siendo estudiante
    trabajo a tiempo parcial extranjero
    prácticas laborales de estudiante extranjero
    pasantía legal
    puedo dar clases particulares legalmente
    puedo trabajar con visado familiar
    mi esposa quiere trabajar, tiene visa de acompañante
    visa Z invitación de trabajo
    carta de notificación de permiso de trabajo
    trabajar legalmente en China
    trabajo ilegal multa
    segundo empleo, necesito permiso
    freelance en China es legal
    abrir mi empresa y permiso de trabajo
    jubilación y edad máxima para permiso de trabajo
    mayores de 60 permiso de trabajo
    gongzuo xuke
    工作许可证
    permizo de trabajo
    permiso d trabajo renovar
    nesesito permiso para chambear
    quiero trabajar q papeles piden
    puedo laburar con visa de turista
    papeles para trabajar de profesor de español
    contratar a un extranjero
    mi contrato laboral terminó, qué hago con el permiso
    buenos días, quisiera saber cómo renovar el permiso de trabajo
    me contrató otra empresa, tramito otro permiso laboral
lost-passport =
    perdí mi pasaporte
    he perdido el pasaporte
    se me perdió el pasaporte
    pasaporte perdido
    pasaporte extraviado
    extravié mi pasaporte
    me robaron el pasaporte
    pasaporte robado
    no encuentro mi pasaporte
    pérdida de pasaporte qué hago
    dejé el pasaporte en el taxi
    olvidé mi pasaporte en el hotel
    denuncia por pérdida de pasaporte
    denunciar pasaporte perdido
    constancia de pérdida de pasaporte
    certificado de pérdida
    informe policial pasaporte perdido
    mi pasaporte se mojó y está roto
    pasaporte dañado
    el perro mordió mi pasaporte
    pasaporte nuevo en la embajada
    contactar a mi embajada por pasaporte perdido
    consulado pasaporte de emergencia
    salvoconducto para viajar
    documento de viaje provisional
    perdí la visa con el pasaporte
    perdí el pasaporte con el visado, cómo salgo de China
    volver a mi país sin pasaporte
    vuelo mañana y perdí el pasaporte
    duplicado de pasaporte
    reponer pasaporte
    reposición de pasaporte
    me quitaron el pasaporte
    mi jefe se quedó con mi pasaporte
    pasporte perdido
    perdi el pasaport ayuda
    pasaporte se perdio q ago
    huzhao perdido
    护照丢了
    embajada teléfono pasaporte
    perdí mi documento de identidad extranjero
    encontré mi pasaporte después de denunciarlo
    se me cayó el pasaporte en el metro
    mi hija perdió su pasaporte
    disculpe señor, he extraviado mi pasaporte
    no aparece mi pasaporte por ningún lado
birth-registration =
    registrar nacimiento
    registro de nacimiento
    certificado de nacimiento
    acta de nacimiento
    partida de nacimiento de mi bebé
    nació mi bebé, qué trámites hago
    mi hijo nació en China
    mi hija acaba de nacer
    recién nacido trámites
    papeles para el bebé
    inscribir al bebé
    inscripción del recién nacido
    inscribir a mi hijo en el consulado
    sesenta días para registrar al recién nacido
    60 días bebé
    bebé extranjero nacido en China
    visa para mi bebé recién nacido
    pasaporte para el recién nacido
    nacionalidad de mi bebé
    mi bebé es chino o extranjero
    doble nacionalidad hijo
    hijo de padre extranjero y madre china
    hukou para mi hijo
    mi esposa dio a luz, dónde registro al niño
    voy a ser papá, qué documentos necesito
    estoy embarazada, qué trámites después del parto
    certificado médico de nacimiento del hospital
    traducir la partida de nacimiento
    legalizar acta de nacimiento china
    apellido extranjero en el certificado de nacimiento
    nombre del bebé en el certificado
    corregir error en el acta de nacimiento
    perdí el certificado de nacimiento de mi hijo
    chusheng zheng
    出生证明
    registrar bebe q nacio aca
    reg. de nacimiento bebe
    rejistrar al bebé
    mi guagua nació aquí, cómo la registro
    gemelos recién nacidos, registro
    reconocer la paternidad
    salida de China con un recién nacido sin visa
    podría orientarme, mi nieta nació aquí y no tiene papeles
    tuvimos un bebé hace dos semanas
marriage-registration =
    casarse en China
    quiero casarme con una china
    me caso con mi novio chino
    registrar matrimonio
    registro de matrimonio
    registro civil matrimonio
    matrimonio civil
    requisitos para casarse
    documentos para casarse con extranjero
    certificado de soltería
    fe de soltería
    constancia de estado civil
    certificado de capacidad matrimonial
    dónde nos casamos legalmente
    boda civil en China
    oficina de asuntos civiles matrimonio
    minzhengju casarse
    dos extranjeros pueden casarse en China
    casamiento entre extranjeros
    acta de matrimonio
    certificado de matrimonio perdido
    libreta roja de matrimonio
    libro de familia china
    validar mi matrimonio extranjero en China
    reconocer matrimonio celebrado en mi país
    divorcio en China
    quiero divorciarme
    cómo me divorcio
    trámite de divorcio con mi esposa china
    divorcio de mutuo acuerdo
    treinta días de reflexión divorcio
    estoy divorciado, puedo volver a casarme
    casarme por segunda vez
    edad mínima para casarse
    cita para casarse
    pareja de hecho
    unión civil
    matrimonio del mismo sexo
    jiehun dengji
    结婚登记
    casarme con mi pololo chino
    me quiero casar q papeles nesesito
    nos queremos casar porfa requisitos
    comprometidos, queremos inscribir la boda
    visa de cónyuge después de casarme
    disculpe, qué documentos hacen falta para casarnos
    mi novia es china y queremos boda legal

## Home and property

repair-request =
    reparación
    solicitar una reparación
    necesito un técnico
    necesito un plomero
    fontanero por favor
    gasfitero urgente
    electricista
    cerrajero
    hay una gotera en mi techo
    gotea el grifo
    la llave del lavabo gotea
    la canilla pierde
    el caño pierde agua
    se rompió una tubería en el baño
    fuga de agua en el baño
    cañería rota
    filtración de agua del piso de arriba
    humedad en la pared
    se inunda mi cocina
    inodoro atascado
    el váter no traga
    se tapó el baño
    el desagüe está tapado
    fregadero atascado
    la ducha no drena
    el calentador no calienta
    el boiler no enciende
    el calefón se descompuso
    el termo no funciona
    aire acondicionado averiado
    el aire no enfría
    la calefacción no funciona
    el ascensor no funciona
    elevador descompuesto
    el asensor del edificio está malogrado
    se dañó el ascensor de mi torre
    ascensor averiado otra vez
    la luz de la escalera está fundida
    foco quemado en el pasillo
    bombillo dañado en las gradas
    el interfono no suena
    el portero automático no funciona
    citófono dañado
    la puerta del portal no cierra
    la cerradura está rota
    chapa dañada
    la llave se quedó atrancada en la cerradura
    me quedé fuera de casa, necesito cerrajero
    me quedé afuera sin llaves
    puerta trabada no abre
    ventana rota
    se cayó la persiana
    enchufe no funciona
    salta el automático
    saltan los plomos cada vez que prendo el horno
    se descompuso el timbre
    el detector de humo pita, pila baja
    la alarma de humo tiene la batería baja
    cambiar la pila del sensor de humo
    quién arregla la puerta
    que venga alguien a arreglar el lavamanos
    avería en casa
    desperfecto en mi departamento
    mantenimiento por favor, algo se rompió
    weixiu
    维修 porfa
    bao xiu
    se malogro la terma
    no sirbe el elebador
    azulejos caídos en el baño
    el extractor de la cocina no jala
    cucarachas salen por la tubería del baño
    disculpe, podrían mandar a alguien a reparar el grifo
    se me rompió la manija de la puerta
utility-bill-payment =
    pagar la luz
    pagar el agua
    pagar el gas
    pagar recibo de luz
    factura de electricidad
    factura del agua
    boleta de gas
    cómo pago la electricidad
    dónde pago el recibo
    pagar servicios
    pago de suministros
    recibo de agua muy alto
    la factura de luz es demasiado cara
    me cobraron mucho de electricidad
    cuánto cuesta el kilovatio
    precio del metro cúbico de gas
    tarifa eléctrica nocturna
    cada cuánto se paga el agua
    cuándo llega la factura de la luz
    no he recibido la factura
    número de cliente de la luz
    número de cuenta del contador
    leer el medidor
    lectura del contador
    el medidor marca mal, cobro equivocado
    recargar tarjeta del gas
    recargar la tarjeta de luz
    prepago electricidad
    saldo de electricidad
    debo dos meses de agua
    tengo un aviso de pago pendiente de luz
    aviso de corte por falta de pago
    pagué tarde la luz, hay recargo
    pagar recibos con alipay
    pagar la luz con wechat
    zhifubao recibo de agua
    dianfei
    shuifei
    电费
    交水费
    cambiar titular del contrato de luz
    poner el gas a mi nombre
    dar de alta la luz en mi piso nuevo
    el inquilino anterior dejó deudas de luz
    reembolso de la factura del gas
    pago de calefacción central
    pagar la lus
    q app uso para pagar el recibo
    domiciliar recibos en el banco
    fapiao de la electricidad
    pedir recibo oficial del agua
    disculpe, dónde puedo pagar la luz y el agua
    me llegó un recibo y no sé leerlo
utility-outage =
    no hay luz
    se fue la luz
    se cortó la luz
    corte de luz
    corte de electricidad
    apagón
    estamos sin luz
    sin electricidad en todo el edificio
    no tenemos electricidad desde esta mañana
    no hay agua
    se fue el agua
    cortaron el agua
    corte de agua
    estamos sin agua
    sin agua en casa
    no sale agua de ningún grifo
    cuándo vuelve el agua
    a qué hora regresa la luz
    cuándo vuelve la electricidad
    no hay gas
    se cortó el gas
    cortaron el gas
    sin gas para cocinar
    no llega gas a mi piso
    suministro de gas interrumpido
    suministro cortado
    interrupción del servicio de agua
    aviso de corte de agua mañana
    corte programado de luz
    hasta cuándo dura el corte
    todo el barrio está a oscuras
    mi calle está sin corriente
    no hay corriente
    baja presión del agua en todo el edificio
    sale muy poca agua
    el agua sale marrón
    agua sucia sale del grifo
    no hay agua caliente en todo el bloque
    no hay internet en todo el edificio
    se cayó el internet de la urbanización
    se fue el wifi en toda la torre
    caída de internet en el edificio
    los vecinos tampoco tienen luz
    ningún departamento tiene agua
    停电
    停水了
    tingdian
    tingshui
    apagon otra ves
    no ay luz
    no ai agua
    xq no hay agua hoy
    se fue la lus
    sin servicio eléctrico
    cortaron la luz y tengo comida en la nevera
    disculpe, sabe por qué se fue la luz
    desde anoche sin agua ni luz
property-management =
    administración del edificio
    administración de la finca
    empresa de gestión
    compañía administradora
    物业
    wuye
    wuye teléfono
    teléfono de la 物业
    oficina de la wuye
    dónde está la oficina de administración
    horario de la administración
    contacto de la administradora
    administrador de fincas
    gastos de comunidad
    cuota de mantenimiento
    cuota de administración
    expensas
    pagar expensas
    pagar la cuota de la comunidad de propietarios
    cuánto cuesta la cuota por metro cuadrado
    wuyefei
    物业费
    quién paga los gastos comunes, yo o el propietario
    tarjeta de acceso al edificio
    llavero electrónico del portal
    tarjeta de entrada perdida, pedir otra
    reconocimiento facial en la entrada
    registrar mi cara para entrar
    código de la puerta del edificio
    plaza de aparcamiento
    alquilar plaza de garaje
    estacionamiento mensual
    cochera para mi auto
    cuánto cuesta el parqueadero
    registrar la placa de mi auto para entrar
    el guardia no me deja entrar
    los guardias son groseros
    vigilante de la puerta
    portería
    conserje
    personal de seguridad del edificio
    permiso para hacer reforma en mi piso
    remodelar mi departamento, permiso de obra
    horario permitido de reformas
    fianza por reformas
    dejar entrar un camión de mudanza
    permiso de mudanza al guardia
    mal servicio de la administración
    queja contra la administradora
    limpieza de las escaleras, quién se encarga
    camaras de seguridad, pedir grabación
    comité de propietarios
    administrasion del edificio numero
    wu ye contacto porfa
    me podría dar el número de la administración del edificio
    no encuentro la caseta de la administración
housing-lease =
    contrato de alquiler
    contrato de arrendamiento
    contrato de renta
    alquilar un piso
    rentar un departamento
    arrendar apartamento
    busco departamento para rentar
    busco piso de alquiler cerca de aquí
    quiero alquilar una habitación
    compartir piso
    buscar cuarto
    agencia inmobiliaria confiable
    comisión de la inmobiliaria
    zhongjie comisión
    fianza del alquiler
    el casero no me devuelve la fianza
    el dueño no me quiere devolver el depósito
    me retienen el depósito
    depósito de garantía
    mi arrendador me quiere echar
    me quieren desalojar
    desahucio
    desalojo
    el propietario subió el alquiler
    subida de renta
    me suben el arriendo
    romper el contrato antes de tiempo
    terminar el contrato de alquiler antes
    penalización por dejar el piso antes
    renovar contrato de alquiler
    subarrendar
    el casero vendió el piso
    el dueño entra sin permiso a mi cuarto
    el casero no arregla nada
    quién paga los muebles rotos, casero o inquilino
    pelea con el casero
    problema con el arrendador
    mi rentero no me da recibo
    derechos del inquilino
    registrar el contrato de alquiler
    contrato en dos idiomas
    leer mi contrato de alquiler antes de firmar
    estafa de alquiler no era el dueño
    fangdong
    房东
    zufang
    租房合同
    comprar una vivienda siendo extranjero
    puede un extranjero comprar casa
    hipoteca para extranjeros
    alkiler de piso
    contrato d renta dudas
    el dueño me bota del depa
    factura fapiao del alquiler
    piso amueblado precio mensual
    vivienda pública de alquiler para jóvenes
    disculpe, el arrendador no quiere devolver la fianza, qué hago
    me voy del piso y el casero no contesta por el depósito
noise-complaint =
    ruido
    mucho ruido
    queja por ruido
    denuncia por ruido
    ruidos molestos
    mis vecinos hacen mucho ruido
    el vecino pone música muy alta
    música a todo volumen a medianoche
    fiesta ruidosa
    hay una fiesta y no puedo dormir
    no me dejan dormir
    no puedo dormir por el ruido
    los de arriba hacen ruido de noche
    pasos fuertes arriba
    tacones en el piso de arriba
    niños corriendo y saltando en el departamento de arriba
    arrastran muebles de madrugada
    obras de noche
    ruido de construcción a las seis de la mañana
    taladro los domingos
    reformas ruidosas del vecino
    martillazos a la hora de la siesta
    están taladrando y es fin de semana
    la obra de enfrente trabaja toda la noche
    perro que ladra toda la noche
    los ladridos del perro del vecino
    karaoke hasta tarde
    el bar de abajo hace ruido
    bulla de los vecinos
    escándalo de madrugada
    bullicio
    vecinos ruidosos
    baile en la plaza con altavoz
    guangchangwu muy fuerte
    las señoras bailan con el parlante
    bocinas y claxon a todas horas
    el ruido del aire acondicionado de la tienda
    zumbido de la bomba de agua
    el vecino toca el piano todo el día
    practica trompeta por la noche
    televisor muy alto
    gritos todas las noches
    horario permitido para hacer ruido
    a qué hora está prohibido el ruido
    horas de silencio
    a quién llamo por el ruido
    噪音
    zaoyin vecinos
    扰民
    ruiido de obras
    muxo ruido arriba
    el vecino no para de hacer bulla
    la moto con alarma suena cada noche
    12345 ruido
    disculpe, los vecinos hacen un ruido insoportable
    son las dos de la mañana y siguen con la música
neighbour-mediation =
    conflicto con mi vecino
    problema con el vecino
    pelea con la vecina
    discusión con los vecinos
    mediación
    mediador
    necesito un mediador
    mediación vecinal
    mediador comunitario
    comité de mediación
    resolver un conflicto entre vecinos
    alguien que hable con mi vecino
    que alguien medie con el vecino
    pueden hablar con mi vecino de mi parte
    mi vecino me insulta
    la vecina me grita cuando me ve
    el vecino rompió mi ventana y no quiere pagar
    me rompió el teléfono y no quiere pagar
    me debe dinero y no me paga
    el vecino dañó mi bici
    rayó mi coche y lo niega
    el agua del vecino arruinó mi techo y no quiere pagar
    el de arriba me inundó el piso y no se hace cargo
    quién paga los daños que causó mi vecino
    el perro del vecino me mordió y no paga el médico
    el vecino deja sus zapatos en mi puerta
    el vecino ocupa mi plaza de parking
    se estaciona en mi lugar siempre la misma persona
    el vecino fuma y el humo entra en mi casa
    humo de cigarro del vecino
    mi vecino puso una cámara apuntando a mi puerta
    tira agua de las plantas sobre mi ropa
    vecino conflictivo
    mala convivencia
    convivencia con los vecinos
    disputa entre vecinos
    litigio vecinal
    riña con la familia de al lado
    llegar a un acuerdo con el vecino
    hacer las paces con mi vecina
    mi compañero de piso no paga su parte
    problemas con mi roomie
    pelea con mi compañera de cuarto
    malentendido cultural con mi vecino
    mi vecino me discrimina
    el niño del vecino le pegó a mi hijo
    调解
    tiaojie
    linju problema conflicto
    mediasion con vecino
    bronca con el vecino
    el vecino me tiene harto, quiero una solución
    quisiera que alguien me ayude a arreglar un pleito con mi vecino
    ya hablé con él pero mi vecino no quiere arreglarlo
public-problem-report =
    reportar un problema en la calle
    hay un bache en la calle
    hoyo en la vereda
    hueco en el andén
    acera rota
    banqueta rota
    baldosa suelta en la entrada del jardín
    falta la tapa de la alcantarilla
    alcantarilla abierta
    coladera sin tapa
    farola apagada
    farola rota
    poste de luz de la calle apagado
    alumbrado público no funciona
    la calle está muy oscura
    árbol caído
    rama a punto de caer
    un árbol bloquea el camino
    cable colgando en la calle
    cables sueltos afuera
    basura tirada en el parque
    basura acumulada en el pasillo común
    el jardín está lleno de caca de perro
    excrementos de perro en el césped
    bicis bloquean la salida
    trastos en la escalera bloquean la salida de emergencia
    un auto bloquea la entrada
    coche mal estacionado
    carro tapando la salida de bomberos
    bicis compartidas tiradas por todas partes
    motos eléctricas cargando en la escalera
    el parque infantil está roto
    columpio roto
    resbaladilla dañada
    banco del parque roto
    aparatos de gimnasia del parque rotos
    semáforo no funciona
    señal de tráfico caída
    calle inundada
    charco enorme frente a la puerta
    suelo resbaladizo en la entrada
    tiran cosas por la ventana
    caen objetos desde arriba
    se desprende la fachada
    grafiti en la pared
    ratas en el jardín
    plaga de mosquitos en el estanque
    perros sueltos en el parque
    perro callejero agresivo
    mal olor del río
    aguas negras en la calle
    vertido en el canal
    humo de una fábrica contamina
    cristales en el suelo de la cancha
    obstáculo para sillas de ruedas
    12345 reportar
    informar de un desperfecto en la vía pública
    ay un oyo en la calle
    reportar vache
    alguien fuma en el ascensor y en zonas comunes
    quisiera avisar que hay una farola rota en el parque
    alguien se puede caer, hay un agujero en la acera

## Waste and environment

waste-sorting =
    basura
    basuraa
    separar basura
    clasificación de residuos
    clasificar los desechos
    reciclaje
    reciclar
    cómo separo la basura
    dónde tiro la basura
    dónde boto la basura
    qué basura va en cada bote
    contenedor azul qué va
    contenedor verde orgánico
    bote rojo
    bote gris
    colores de los contenedores
    tacho de basura colores
    caneca de reciclaje
    zafacón
    basurero orgánico
    residuos orgánicos
    restos de comida
    desperdicios de cocina
    huesos de pollo dónde van
    cáscara de plátano orgánico
    residuos peligrosos
    pilas usadas dónde se tiran
    baterías viejas
    medicinas vencidas dónde se tiran
    medicamentos caducados
    bombillas usadas
    aceite de cocina usado
    pañales en qué contenedor
    botellas de plástico
    latas y vidrio
    dónde tiro el vidrio
    cartón
    cajas de cartón de paquetes
    papel higiénico es reciclable
    tetrabrik
    envases
    ropa vieja reciclar
    contenedor de ropa usada
    horario de la basura
    a qué hora puedo sacar la basura
    a qué hora bajo la basura
    punto de recogida de residuos
    punto limpio
    multa por no separar la basura
    me multaron por la basura
    bolsas para orgánico
    laji fenlei
    垃圾分类
    lixo reciclable
    vasura reciclable
    q hago con las pilas
    vender cartón y botellas
    arena de gato en qué bote
    caja de pizza sucia dónde va
    disculpe, en qué contenedor va el plástico
    no entiendo los tachos, todo está en chino
bulky-waste =
    muebles viejos
    tirar un sofá
    tirar muebles
    deshacerme de un colchón
    colchón viejo
    botar un sillón
    tirar la nevera vieja
    deshacerme de la lavadora
    refrigerador viejo, quién se lo lleva
    heladera vieja recogida
    recogida de muebles
    recogida de enseres
    recogida de voluminosos
    residuos voluminosos
    basura voluminosa
    basura de gran tamaño
    objetos grandes
    trastos viejos
    cachivaches grandes que quiero botar
    quién se lleva el armario
    ropero que ya no quiero
    clóset viejo
    mesa y sillas para tirar
    cama vieja
    escombros
    escombros de la reforma
    cascajo de obra
    desmonte de remodelación
    restos de obra
    electrodomésticos viejos
    televisor viejo tirar
    aparatos electrónicos grandes
    bicicleta vieja para tirar
    dónde dejo un sofá
    dónde dejo el colchón
    pueden pasar a recoger un mueble
    necesito que recojan un armario
    agendar recogida de sofá
    cuánto cuesta que se lleven el sofá
    retirar un mueble
    retiro de muebles
    donar muebles
    regalar un escritorio
    me mudo y quiero dejar los muebles
    piano viejo
    alfombra grande tirar
    大件垃圾
    dajian laji
    tirar sofa viejo porfa
    colchon biejo q hago
    bañera vieja
    camión para muebles desechados
    disculpe, quién puede llevarse un sofá viejo
    compré cama nueva, qué hago con la vieja

## Health and insurance

find-clinic =
    médico
    busco un médico
    necesito un doctor
    hospital cercano
    dónde hay un hospital
    clínica cerca de mi casa
    centro de salud
    centro de salud de la comunidad
    ambulatorio
    posta médica
    médico que hable mi idioma
    doctor que hable inglés
    hospital internacional
    clínica para extranjeros
    hospital con intérprete
    cita con el médico
    pedir cita en el hospital
    sacar turno con el doctor
    agendar consulta médica
    cómo funciona el hospital en China
    guahao
    挂号
    yiyuan cerca
    医院
    pediatra
    médico para mi hijo con tos
    dentista
    odontólogo
    me duele una muela
    ginecólogo
    control de embarazo dónde
    oculista
    oftalmólogo
    dermatólogo
    traumatólogo
    otorrino
    médico de familia
    médico de cabecera
    tengo fiebre y tos, a dónde voy
    me duele la garganta
    tengo gripe
    resfriado
    dolor de estómago desde ayer, dónde me atienden
    me duele la espalda
    me torcí el tobillo
    tengo alergia en la piel
    tengo diarrea
    farmacia abierta
    farmacia de guardia
    dónde compro medicinas
    botica cerca
    receta médica
    análisis de sangre
    hacerme un chequeo
    radiografía
    prueba de embarazo
    urgencias abiertas por la noche qué hospital
    medicina tradicional china
    acupuntura
    veo borroso, necesito gafas
    necesito un doc q hable español
    ospital mas cercano
    clinica xfa
    consulta médica barata
    disculpe, me recomienda un doctor por aquí
    me siento enfermo, dónde hay un médico
medical-insurance =
    seguro médico
    seguro de salud
    seguro médico chino
    seguro médico para extranjeros
    obra social
    prepaga
    eps en china
    cobertura médica
    cobertura sanitaria
    qué cubre el seguro médico
    el seguro cubre el parto
    el seguro paga el dentista
    mi seguro médico no funciona en el hospital
    tarjeta sanitaria
    tarjeta del seguro médico
    activar tarjeta de seguro médico
    yibao
    医保
    yibao tarjeta
    reembolso de gastos médicos
    me reembolsan la factura del hospital
    reintegro médico
    cómo pido el reembolso del hospital
    seguro médico para mis hijos
    seguro médico de estudiantes
    seguro para estudiantes extranjeros
    seguro médico sin trabajo
    seguro médico para jubilados
    seguro de salud privado
    aseguradora médica internacional
    contratar un seguro de salud
    seguro de salud para residentes de la ciudad
    añadir a mi esposa al seguro médico
    saldo de la cuenta médica
    usar el seguro en la farmacia
    copago
    gastos de hospitalización seguro
    hospital designado para el seguro
    seguro de maternidad
    seguro suplementario huiminbao
    cuánto cuesta el seguro médico al año
    dónde me inscribo en el seguro médico
    seguro medico xa mi familia
    seguro de gastos médicos mayores
    mi póliza de salud
    sanidad pública para extranjeros
    operación cubierta por yibao
    segro medico
    quisiera saber si mi seguro médico cubre la operación
    me operan el lunes, paga el seguro de salud
social-insurance =
    seguridad social
    seguro social
    cotización a la seguridad social
    cotizar
    cotizaciones del empleador
    aportes a la seguridad social
    aportes jubilatorios
    aportes pensionales
    pensión
    pensión de jubilación
    jubilación en China
    jubilarme en China
    fondo de pensiones
    afp china
    retiro anticipado de mi pensión
    retirar el dinero de la seguridad social
    sacar mi dinero de la pensión al irme de China
    me voy de China, devolución de cotizaciones
    mi empresa no paga la seguridad social
    mi jefe no me da de alta en la seguridad social
    cuánto me descuentan de seguridad social
    descuento en nómina cinco seguros
    cinco seguros y un fondo
    wuxian yijin
    五险一金
    shebao
    社保
    tarjeta de la seguridad social
    tarjeta social dónde se saca
    fondo de vivienda
    gongjijin
    公积金
    retirar el fondo de vivienda
    seguro de desempleo
    paro
    subsidio de desempleo
    prestación por desempleo
    baja por maternidad prestación
    accidente laboral
    seguro por accidentes de trabajo
    convenio de seguridad social entre países
    exención por convenio bilateral
    consultar mis años cotizados
    comprobante de aportes
    12333
    imss en china
    seguro sosial
    seguridad sosial extranjero
    autónomo seguridad social
    obligatorio cotizar para extranjeros
    quisiera saber cuánto he cotizado para la pensión
    regreso a mi país, recupero lo que aporté
vaccination =
    vacuna
    vacunas
    vacunación
    vacunar a mi hijo
    vacunas para mi bebé
    calendario de vacunas
    carné de vacunación
    cartilla de vacunas
    libreta de vacunación
    dónde me vacuno
    dónde pongo la vacuna a mi hija
    vacuna de la gripe
    vacuna contra la influenza
    vacuna covid
    vacuna contra la rabia
    me mordió un perro, vacuna antirrábica
    me arañó un gato, tengo que vacunarme
    vacuna del tétanos
    hepatitis b vacuna
    vacuna vph
    vacuna del papiloma
    vacuna fiebre amarilla
    vacuna para viajar
    vacuna de la varicela
    sarampión
    bcg tuberculosis
    segunda dosis
    refuerzo de la vacuna
    dosis pendiente
    pinchazo
    inyección para mi nene
    inmunización
    certificado de vacunación
    vacunas obligatorias para el colegio
    vacunas gratis o de pago
    precio de las vacunas
    cita para vacunarse
    turno para vacunas
    vacunas de mi país valen aquí
    traducir cartilla de vacunas
    centro de vacunación
    horario de vacunación
    yimiao
    疫苗
    bacunas para niño
    vacunas bb 3 meses
    vacunas para ancianos
    neumococo
    vacunar adultos mayores
    disculpe, dónde vacunan a los niños
    a mi bebé le toca la vacuna este mes
mental-health-support =
    psicólogo
    psicóloga
    necesito un psicólogo
    busco terapeuta
    terapia
    terapia psicológica
    psiquiatra
    consulta psicológica
    apoyo psicológico
    apoyo emocional
    ayuda emocional
    salud mental
    línea de ayuda psicológica
    12356
    me siento solo
    me siento muy sola
    me siento triste
    estoy triste todo el tiempo
    estoy deprimido
    tengo depresión
    depresión
    ansiedad
    tengo ansiedad
    ataques de pánico
    ataque de ansiedad anoche
    estoy muy estresado
    estrés por el trabajo
    no duermo bien por la preocupación
    insomnio
    no conozco a nadie y me siento aislada
    extraño a mi familia
    echo de menos mi país
    nostalgia
    choque cultural
    no me adapto a China
    me cuesta adaptarme
    lloro todos los días
    estoy agotado mentalmente
    burnout
    quiero hablar con alguien de mis problemas
    necesito desahogarme
    alguien que me escuche
    depresión posparto
    mi esposa está deprimida después del parto
    mi hijo adolescente está deprimido
    terapia de pareja
    duelo, murió mi padre
    falleció mi mamá y estoy muy mal
    problemas con el alcohol
    adicción al juego
    sufro bullying
    psicólogo que hable español
    心理咨询
    xinli zixun
    sicologo
    estoy bajoneado
    ando depre
    me siento mal de ánimo
    trabajadora social
    quisiera hablar con un psicólogo, por favor
    últimamente ando muy bajo de ánimo y sin ganas de nada
elderly-care =
    cuidado de mayores
    cuidado de ancianos
    ayuda para mi abuela
    cuidador para mi padre
    cuidadora a domicilio
    ayuda a domicilio
    servicio para adultos mayores
    servicios para la tercera edad
    servicios para jubilados
    comedor para mayores
    comedor de ancianos
    comida para ancianos a domicilio
    almuerzo para mayores
    residencia de ancianos
    geriátrico
    asilo de ancianos
    hogar de ancianos
    centro de día
    centro de día para mayores
    mi madre vive sola y es mayor
    mi suegro necesita ayuda para bañarse
    mi papá es mayor y está solo todo el día
    enfermera en casa para mi abuelo
    descuentos para mayores
    tarjeta de mayores
    tarjeta de transporte para tercera edad
    beneficios para mayores de 65
    soy mayor y vivo sola
    soy una persona mayor y necesito ayuda con la compra
    silla de ruedas prestada
    préstamo de andador
    barras en el baño para mi abuela
    rehabilitación en casa de un anciano
    alzheimer grupo de apoyo
    cuidar a un enfermo de demencia
    botón de asistencia para mayores
    visitas a ancianos que viven solos
    actividades para jubilados del barrio
    acompañar a mi abuela al hospital
    asistente para persona dependiente
    discapacidad ayudas
    persona con discapacidad, servicios
    empleada para cuidar a mi mamá
    ayi para cuidar a mi abuelo
    养老
    yanglao
    老年食堂
    cuidado d abuelitos
    serv. adulto mayor
    viejitos comedor
    cuidao de ansianos
    disculpe, qué ayudas hay para personas mayores
    mi abuela ya no puede cocinar sola

## Children and language

school-enrolment =
    colegio
    escuela
    inscribir a mi hijo en la escuela
    matricular a mi hija
    matrícula escolar
    inscripción escolar
    admisión escolar
    plaza escolar
    cupo en el colegio
    escuela pública para extranjeros
    colegio internacional
    escuelas internacionales cerca
    cuánto cuesta el colegio internacional
    colegiatura
    jardín de infancia
    jardín de niños
    kínder
    kinder para mi hijo de 3 años
    guardería
    preescolar
    estancia infantil
    jardín infantil
    escuela primaria
    secundaria para mi hijo
    instituto
    bachillerato
    preparatoria
    mi hijo empieza primero de primaria
    qué escuela me toca por zona
    escuela de mi distrito
    xuequ
    documentos para el colegio
    requisitos para inscribir al niño en primaria
    cuándo es la inscripción
    plazo de matrícula
    cambiar a mi hijo de colegio
    traslado de escuela
    pueden los niños extranjeros ir a la escuela pública
    mi hijo no habla chino, qué escuela
    mi hija tiene 6 años y necesita escuela
    comedor escolar
    transporte escolar
    actividades extraescolares
    cuidado después del colegio
    vacaciones escolares cuándo
    campamento de verano para niños
    universidad para mi hijo
    becas para la universidad
    escuela para niños con necesidades especiales
    youeryuan
    幼儿园
    入学
    xuexiao para mi hijo
    cole para mi niño
    inscrivir al niño en la esquela
    dnd inscribo a mi hijo
    homologar estudios de mi país
    podría decirme cómo inscribir a mi nieto en el colegio
    mi hijo cumple tres, busco kínder
language-class =
    clase de chino
    clases de chino
    curso de chino
    aprender chino
    quiero aprender mandarín
    clases de mandarín
    estudiar mandarín
    curso de idiomas
    clases de idioma gratis
    clases gratis de chino en la comunidad
    profesor de chino
    maestra de chino
    tutor de chino
    lecciones de chino
    chino para principiantes
    nivel básico de chino
    chino intermedio
    chino para extranjeros
    chino para niños
    chino para mi esposa que no trabaja
    hsk
    preparar el hsk
    examen hsk dónde
    aprender a escribir caracteres
    aprender caracteres chinos
    pinyin
    pronunciación y tonos
    intercambio de idiomas
    tándem de idiomas
    practicar conversación en chino
    rincón de conversación
    club de conversación
    clases de dialecto local
    aprender hangzhounés
    aprender cantonés
    clases por la noche de chino
    clases los sábados de mandarín
    horario del curso de chino
    cuánto cuestan las clases de chino
    apuntarme a clases de chino
    inscribirme al curso de mandarín
    zhongwen ke
    汉语课
    中文课
    hanyu clases
    clase d chino gratis?
    kiero aprender chino
    chino online o presencial
    no hablo nada de chino, quiero aprender
    caligrafía y lengua china curso
    app para aprender chino
    disculpe, dónde puedo tomar clases de chino
    me gustaría mejorar mi mandarín

## Daily life

driving-licence =
    carné de conducir
    carnet de conducir
    licencia de conducir
    licencia de manejo
    brevete
    pase de conducir
    registro de conducir
    permiso de conducir
    permiso de conducir internacional
    licencia internacional vale en China
    canjear carné extranjero
    canje de licencia
    convalidar licencia de mi país
    homologar licencia de conducir
    puedo manejar con mi licencia mexicana
    puedo conducir en China
    quiero manejar en China
    sacar licencia china
    sacar el carnet en China
    examen de manejo
    examen teórico
    examen de conducir en español
    prueba teórica en inglés
    test de conducir preguntas
    ciencia uno examen
    kemu yi
    autoescuela
    escuela de manejo
    academia de conducción
    renovar licencia de conducir
    mi licencia de conducir caduca
    perdí mi carné de conducir
    licencia temporal para turistas
    licencia provisional para conducir
    alquilar un coche
    rentar auto sin licencia china
    puntos de la licencia
    multa de tráfico
    pagar multa de tránsito
    me pusieron una multa de estacionamiento
    fotomulta
    comprar un coche
    matricular mi coche
    placas para mi auto
    sorteo de matrículas
    revisión técnica del coche
    itv
    seguro de coche
    traducir mi licencia de conducir
    examen de la vista para licencia
    licencia de moto
    jiazhao
    驾照
    carne d conducir q hago
    lisencia de manejo
    lisensia china
    manejar sin licencia
    disculpe, sirve aquí mi carné de conducir español
    tengo licencia colombiana y quiero conducir
ebike-rules =
    bici eléctrica
    bicicleta eléctrica normas
    moto eléctrica
    motoneta eléctrica
    scooter eléctrico reglas
    patinete eléctrico está permitido
    patineta eléctrica
    monopatín eléctrico permitido
    matricular bici eléctrica
    placa para moto eléctrica
    placa de la bicicleta eléctrica
    patente de la bici eléctrica
    registrar mi ebike
    ebike
    e-bike placa
    dónde cargo la bici eléctrica
    cargar la moto eléctrica
    estación de carga de motos eléctricas
    punto de recarga para bicis
    puedo subir la batería a casa
    cargar la batería en casa está prohibido
    puedo meter la moto en el ascensor
    subir la bici eléctrica por el elevador
    el elevador no deja subir motos eléctricas
    casco obligatorio en moto eléctrica
    multa por ir sin casco
    llevar pasajero en la moto eléctrica
    llevar a mi hijo en la bici eléctrica
    edad mínima para bici eléctrica
    velocidad máxima de la ebike
    necesito licencia para moto eléctrica
    comprar bici eléctrica de segunda mano
    comprar una motito eléctrica
    dónde estaciono la moto eléctrica
    aparcamiento de bicis eléctricas
    batería de litio peligro
    cambiar batería de la moto eléctrica vieja
    estándar nacional de bicis eléctricas
    me quitaron la bici eléctrica
    se llevaron mi scooter por mal estacionada
    multa moto eléctrica carril
    ir por la acera con bici eléctrica
    diandongche
    电动车
    电瓶车 placa
    diandong che cargar
    bisi electrica reglas
    moto electrica nesesita placa?
    seguro para moto eléctrica
    reglas de bicis
    disculpe, dónde se puede cargar una bici eléctrica
    compré una ebike, necesita placa
public-transport =
    autobús
    bus
    camión urbano
    colectivo
    guagua al centro
    metro
    subte
    línea de metro
    estación de metro más cercana
    parada de autobús
    paradero
    qué autobús va al centro
    cómo llego al aeropuerto
    cómo voy a la estación de tren
    bus al aeropuerto
    transporte público
    tarjeta de transporte
    tarjeta del metro
    tarjeta de autobús dónde la compro
    abono transporte
    pagar el metro con el móvil
    código qr del metro
    cuánto cuesta el metro
    precio del pasaje
    horario del metro
    último metro
    a qué hora pasa el último bus
    primer tren de la mañana
    taxi
    pedir un taxi
    didi
    app de taxi en inglés
    remis
    bicicleta compartida
    bicicleta pública
    bici compartida cómo se usa
    hello bike
    alquilar bicicletas
    tren de alta velocidad
    comprar billete de tren
    boleto de tren con pasaporte
    12306
    gaotie
    tren a shanghai
    comprar pasajes
    aplicación de mapas
    ruta para ir al lago
    ditie
    地铁
    公交
    gongjiao tarjeta
    rutas de camiones
    como yego al metro
    q bus tomo para el centro
    transporte nocturno
    pasaje gratis para niños
    transbordo
    ferry
    disculpe, qué autobús me lleva al hospital
    quiero ir a la estación de tren en metro
bank-account =
    cuenta bancaria
    abrir una cuenta bancaria
    abrir cuenta en el banco
    abrir una cuenta de ahorros
    qué banco acepta extranjeros
    banco para extranjeros
    documentos para abrir cuenta
    tarjeta bancaria
    tarjeta de débito
    tarjeta de crédito china
    perdí mi tarjeta del banco
    bloquear tarjeta bancaria
    el cajero se tragó mi tarjeta
    cajero automático
    sacar dinero del cajero
    sacar plata
    retirar efectivo
    límite de retiro
    transferencia internacional
    enviar dinero a mi país
    mandar plata al extranjero
    giros al exterior
    remesas
    remesa a mi familia
    cambiar dinero
    cambiar dólares
    cambiar euros a yuanes
    casa de cambio
    tipo de cambio del yuan
    divisas
    western union
    swift código banco
    mi banco bloqueó la cuenta
    cuenta congelada
    cuenta bloqueada por pasaporte vencido
    actualizar pasaporte en el banco
    cambié de número de teléfono en el banco
    olvidé el pin de la tarjeta
    contraseña del banco
    banca en línea
    app del banco en inglés
    cerrar cuenta bancaria
    depositar mi sueldo
    cobrar mi nómina en cuenta
    préstamo bancario
    pedir un crédito
    extracto bancario
    estado de cuenta
    banco de china sucursal
    icbc
    yinhang
    银行
    银行卡
    kuenta de banco
    banco xa estranjeros
    sucursal bancaria cercana
    horario del banco
    disculpe, qué necesito para abrir una cuenta
    quiero mandar dinero a mis padres
sim-internet =
    tarjeta sim
    comprar sim
    chip de celular
    chip chino
    línea de celular
    número de teléfono chino
    número chino de móvil
    conseguir un número de celular
    plan de datos
    plan de celular
    tarifa de móvil
    datos móviles
    recargar saldo del móvil
    recargar el celular
    recarga telefónica
    me quedé sin datos
    sin megas
    china mobile
    china unicom
    china telecom
    esim
    portabilidad
    cambiar de compañía telefónica
    dar de baja la línea
    cancelar mi línea de teléfono
    bloquearon mi número
    verificar mi número con el pasaporte
    nombre real registro de la sim
    contratar internet en casa
    instalar wifi
    instalar fibra
    internet para mi departamento
    banda ancha
    router
    módem
    wifi lento
    mi internet va lento
    precio del internet en casa
    internet para un mes
    vpn
    roaming
    llamadas internacionales
    llamar a mi país barato
    no recibo el código sms
    no me llega el código de verificación
    celular perdido, recuperar mi número
    duplicado de sim
    shoujika
    手机卡
    宽带
    kuandai
    liuliang
    targeta sim
    q compañia d cel es mejor
    wifi xa mi casa
    señal mala en el móvil
    paquete de minutos
    disculpe, dónde compro un chip para mi teléfono
    me mudé y no tengo internet contratado
mobile-payment =
    alipay
    wechat pay
    pagar con wechat
    pagar con el móvil
    pagar con el celular
    pago móvil
    pago con código qr
    escanear para pagar
    vincular mi tarjeta extranjera a alipay
    agregar tarjeta visa a wechat
    mastercard en alipay
    mi tarjeta extranjera no funciona en alipay
    verificar identidad en alipay
    verificación de wechat pay
    no puedo pagar con wechat
    me rechaza el pago alipay
    alipay bloqueado
    cuenta de wechat bloqueada
    límite de alipay para extranjeros
    comisión por usar tarjeta extranjera
    enviar dinero por wechat a un amigo
    sobre rojo
    hongbao
    aceptan efectivo
    puedo pagar en efectivo
    pagar con tarjeta en tiendas
    no aceptan mi tarjeta
    yuan digital
    e-cny
    monedero digital
    billetera electrónica
    apple pay en china
    paypal funciona aquí
    crear cuenta de alipay
    instalar alipay
    configurar wechat pay
    contraseña de pago olvidada
    devolución de un pago por wechat
    pagué dos veces con alipay
    taobao pagar con tarjeta
    comprar en taobao
    comprar por internet en china
    meituan pedir comida
    pedir comida a domicilio
    zhifubao
    支付宝
    微信支付
    weixin zhifu
    saoma
    alipai no funciona
    guechat pago
    wechat pay extranjeros como
    mi mamá mayor no sabe pagar con el teléfono
    solo aceptan pago por celular
    disculpe, cómo se paga con wechat
    no tengo alipay, cómo pago
tax =
    impuestos
    impuesto sobre la renta
    impuesto a la renta
    irpf
    pagar impuestos en China
    declaración de impuestos
    declaración de la renta
    declaración anual
    declarar mis ingresos
    hacer la renta
    devolución de impuestos
    reembolso de impuestos
    me devuelven impuestos
    cuánto impuesto pago por mi sueldo
    tramos de impuestos
    retención de impuestos en la nómina
    deducciones fiscales
    deducir el alquiler en impuestos
    deducción por hijos
    residente fiscal
    183 días
    residencia fiscal
    seis años impuesto mundial
    doble imposición
    convenio doble tributación
    doble tributación
    certificado de pago de impuestos
    constancia fiscal
    comprobante de impuestos pagados
    certificado de residencia fiscal
    oficina de impuestos
    hacienda
    sat china
    afip china
    sunat china
    dian impuestos
    12366
    app de impuestos personales
    geshui app
    个税
    shui wu ju
    税务局
    número de identificación fiscal
    impuesto por vender una casa
    iva
    tax free compras turista
    tengo ingresos en el extranjero, tributo aquí
    freelance paga impuestos
    autónomo impuestos
    mi empresa no pagó mis impuestos
    inpuestos
    impuestos xa estranjeros
    plazo declaración impuestos
    pagar tributos
    bono anual cuánto impuesto lleva
    disculpe, debo presentar la declaración de impuestos
    mi sueldo llega con mucho impuesto descontado
customs-post =
    aduana
    aduanas
    paquete retenido en aduana
    mi paquete está en la aduana
    paquete del extranjero
    recibir un paquete de mi país
    enviar un paquete a mi país
    mandar una encomienda
    encomienda
    enviar cajas por barco
    correos
    oficina de correos
    correo postal
    ems
    carta certificada
    enviar una carta
    mandar una postal
    estampillas
    sellos de correo
    kuaidi
    kuaidi no llega
    快递
    recoger mi kuaidi
    código para recoger paquete
    taquilla de paquetes
    casillero de paquetería
    paquetería
    mensajería
    repartidor no trajo mi paquete
    mi paquete no ha llegado
    paquete perdido en el envío
    rastrear envío
    número de seguimiento
    seguimiento de paquete
    dónde recojo mi paquete
    estación de recogida cainiao
    sf express
    dhl
    impuesto de importación
    pagar aranceles
    cuánto dinero puedo traer
    declarar efectivo en el aeropuerto
    qué puedo llevar en la maleta
    traer medicinas en el equipaje
    puedo traer jamón
    importar mis muebles, mudanza internacional
    enviar mis cosas al volver a mi país
    equipaje no acompañado
    alimentos prohibidos en envíos
    envío internacional precio
    12360
    12305
    haiguan
    海关
    youju
    paqete retenido aduna
    cuanto cuesta mandar 10 kilos
    regalo enviado desde España
    traer vino y tabaco
    dron en la aduana
    disculpe, dónde está el correo más cercano
    la aduana me pide documentos de mi paquete
pet-registration =
    mascota
    mascotas
    registrar perro
    registrar a mi perro
    licencia de perro
    licencia para mascota
    chapa para el perro
    carnet de perro
    permiso para tener perro
    puedo tener un perro
    puedo tener gato en mi departamento
    gato registro
    razas prohibidas
    perros prohibidos
    perro grande permitido
    pitbull está permitido
    cuánto cuesta registrar un perro
    renovar la licencia del perro
    vacuna antirrábica para mi perro
    vacunas de mi gato
    microchip
    chip para mi perro
    traer mi perro a China
    traer a mi gato desde México
    llevar mi mascota a mi país
    cuarentena de mascotas
    cuarentena perro aeropuerto
    veterinario
    veterinaria cerca
    clínica veterinaria
    pasear al perro horario
    pasear al perro sin correa multa
    correa obligatoria
    bozal
    perro en el ascensor
    parque para perros
    hotel para mascotas
    guardería de perros
    adoptar un perro
    adoptar un gato
    gatos callejeros alimentar
    encontré un perrito abandonado
    esterilizar gata
    murió mi perro, qué hago con el cuerpo
    conejo o hámster necesitan permiso
    tortuga o serpiente legal
    goupai
    狗证
    gouzheng
    chongwu
    宠物
    rejistrar mi perrito
    perro papeles porfa
    mi cachorro tiene tres meses, debo registrarlo
    pasaporte de mi gato
    seguro para perros
    disculpe, hay que registrar a los perros
    acabo de comprar un cachorro
lost-and-found =
    objetos perdidos
    cosas perdidas
    oficina de objetos perdidos
    perdí mi cartera
    perdí mi billetera
    perdí las llaves
    perdí mi llavero
    perdí el móvil
    perdí mi celular
    se me perdió el teléfono
    perdí mi mochila
    dejé mi bolso en el autobús
    dejé mi mochila en el metro
    olvidé mi paraguas
    olvidé el teléfono en un didi
    dejé la laptop en un taxi
    se me cayó un arete
    perdí mi anillo de boda
    perdí mis gafas
    perdí mis lentes
    perdí mis audífonos
    perdí mis auriculares
    extravié mi reloj
    extravié un sobre con documentos
    extravío de objetos
    perdí la chaqueta de mi hijo
    mi hija perdió su muñeca
    olvidé una bolsa en la tienda
    se perdió mi gato
    mi perro se escapó
    encontré unas llaves
    encontré una cartera
    encontré una billetera en el jardín
    encontré un celular
    hallé una tarjeta en el ascensor
    me encontré un bolso en el banco del parque
    alguien encontró mis llaves
    alguien vio mi mochila
    dónde entrego algo que encontré
    dónde busco algo que perdí
    llaves perdidas
    cartera perdida
    bici perdida, no recuerdo dónde la dejé
    mi paraguas negro
    pendiente de oro perdido
    dejé el patinete en el patio y ya no está
    失物招领
    diu le llaves
    perdi mi cel ayudaa
    se me keda la mochila en el bus
    enkontré un mobil
    reclamar objeto encontrado
    guardaron mi bolsa en recepción
    tarjeta de transporte perdida
    disculpe, he perdido mi monedero, alguien lo entregó
    dejé olvidada mi chamarra en la cancha
consumer-complaint =
    reclamación de consumidor
    derechos del consumidor
    protección al consumidor
    queja contra una tienda
    queja contra un restaurante
    reclamo por un producto
    producto defectuoso
    me vendieron algo falso
    producto falsificado
    artículo pirata
    la tienda no me devuelve el dinero
    no me quieren reembolsar la compra
    devolver un producto
    devolución de compra online
    siete días para devolver
    derecho de desistimiento
    cambiar una prenda
    garantía del producto
    garantía de mi celular
    el vendedor no responde
    problema con vendedor de taobao
    compré en internet y llegó roto
    llegó otro producto
    talla equivocada no aceptan cambio
    publicidad engañosa
    me cobraron de más
    cobro excesivo en el restaurante
    precio diferente al anunciado
    el gimnasio cerró y no me devuelve el dinero
    cerró la academia con mi dinero
    tarjeta prepago de peluquería cerrada
    membresía del gym cancelar reembolso
    comida en mal estado
    me enfermé por comer en un restaurante
    encontré un insecto en la comida
    alimento caducado en el súper
    producto vencido en el supermercado
    mala atención en una tienda
    taxi me cobró de más
    hotel no quiere reembolsar
    aerolínea no me devuelve
    la tienda no quiere dar fapiao
    12315
    libro de reclamaciones
    profeco china
    defensa del consumidor
    indecopi aquí cuál es
    hoja de reclamaciones
    xiaofeizhe
    投诉商家
    kiero reclamar una compra
    reclamo x producto malo
    celular usado que no enciende, vendedor no acepta
    la reforma quedó mal, la empresa no responde
    quisiera poner una reclamación contra un comercio
    compré unos zapatos y se rompieron al día siguiente
scam-report =
    estafa
    me estafaron
    me han estafado
    creo que es una estafa
    fraude
    fraude telefónico
    fraude por internet
    denunciar una estafa
    denunciar fraude
    me timaron
    timo
    me engañaron y les mandé dinero
    transferí dinero a un estafador
    acabo de transferir dinero a unos estafadores
    hice una transferencia y era falso
    cómo recupero el dinero de una estafa
    llamada sospechosa
    me llamó la policía falsa
    me llaman diciendo que son de la policía
    dicen que mi cuenta está bajo investigación
    dicen que hay una orden de arresto contra mí
    me piden que comparta pantalla
    me piden transferir a una cuenta segura
    me pidieron el código sms por teléfono
    di mi contraseña a un desconocido
    di los datos de mi tarjeta en una página falsa
    sms falso
    mensaje sospechoso con enlace
    enlace sospechoso
    phishing
    hackearon mi wechat
    suplantaron mi identidad
    un amigo de wechat me pide dinero, será falso
    inversión falsa
    criptomonedas estafa
    ganar dinero dando likes
    trabajo falso me piden depósito
    oferta de trabajo sospechosa
    estafa romántica
    conocí a alguien en una app y me pide plata
    chantaje con fotos íntimas
    sextorsión
    extorsión por internet
    lotería falsa
    kuaidi falso reembolso
    falso servicio al cliente
    embajada falsa me llamó
    96110
    zhapian
    诈骗
    骗子
    pianzi
    me clonaron la tarjeta
    me hicieron el cuento del tío
    caí en una trampa y pagué
    estafaa ayuda mande plata
    es real este mensaje del banco
    usaron mis datos para pedir un préstamo
    disculpe, me llamó un señor pidiendo datos del banco
    piqué en un enlace y me vaciaron la cuenta

## Community and self-governance

community-office =
    oficina de la comunidad
    oficina comunitaria
    comité de residentes
    comité vecinal
    comité de vecinos
    junta de vecinos
    juweihui
    居委会
    shequ
    社区 oficina
    centro de servicio comunitario
    centro comunitario
    centro vecinal
    dónde está la oficina de la comunidad
    dirección del comité
    horario de la oficina comunitaria
    a qué hora abre la oficina del comité
    está abierta hoy la oficina de la comunidad
    abre los sábados el comité
    teléfono de la comunidad
    número del comité de residentes
    quién es el encargado de mi comunidad
    quién es el responsable de mi edificio
    trabajador comunitario
    wanggeyuan
    responsable de la cuadrícula
    presidente del comité
    la oficina del subdistrito
    jiedao oficina
    街道办
    a qué comunidad pertenezco
    cuál es mi comunidad
    hablan inglés en el comité
    hay alguien que hable español en la oficina de la comunidad
    grupo de wechat de la comunidad
    grupo de wechat de vecinos
    unirme al grupo del edificio
    sello del comité
    certificado del comité de residentes
    constancia de la comunidad
    carta de la comunidad
    soy nuevo en el barrio, a dónde voy
    qué servicios tiene la comunidad
    línea 12345 para extranjeros
    llamar al 12345 en otro idioma
    servicio para extranjeros en el barrio
    ofisina de la comunidad
    comite vesinal telefono
    dnd queda la juweihui
    guía para residentes nuevos
    municipio atención
    ayuntamiento del barrio
    alcaldía local
    pedir un intérprete en la comunidad
    disculpe, dónde queda la oficina del comité
    quiero ir a la oficina de la comunidad mañana
community-events =
    eventos
    eventos de la comunidad
    actividades
    actividades del barrio
    qué actividades hay
    qué hay este fin de semana
    qué se hace este sábado en la comunidad
    agenda de actividades
    calendario de eventos
    programa de actividades
    fiesta del barrio
    fiesta de la comunidad
    festival de primavera actividades
    año nuevo chino celebración
    festival del medio otoño
    festival del bote del dragón
    hacer jiaozi juntos
    taller de dumplings
    taller de caligrafía
    taller de manualidades
    clase de taichí
    tai chi en el parque
    yoga en la comunidad
    clase de cocina
    clases de baile
    partido de fútbol del barrio
    torneo de ping pong
    torneo de bádminton
    actividades para niños
    actividades para familias
    talleres para niños el fin de semana
    excursión
    paseo con vecinos
    cine al aire libre
    concierto
    mercadillo de segunda mano
    tianguis de la comunidad
    feria
    conocer a otros vecinos
    conocer extranjeros
    hacer amigos en el barrio
    encuentro de extranjeros
    inscribirme en un evento
    apuntarme a la actividad
    quiero participar en el festival
    anotarme para la excursión
    cuántos lugares quedan en el taller
    ceremonia del té
    visita cultural
    huodong
    活动
    社区活动
    q planes hay hoy
    q actividades ay
    actibidades niños
    club de lectura
    intercambio cultural fiesta
    navidad en la comunidad
    disculpe, qué actividades tienen para nosotros
    me gustaría ir al taller del sábado
volunteer-signup =
    voluntario
    voluntaria
    voluntariado
    ser voluntario
    quiero ser voluntario
    hacer voluntariado
    quiero ayudar en la comunidad
    quiero ayudar a mis vecinos
    cómo me hago voluntario
    inscribirme como voluntario
    apuntarme de voluntaria
    registro de voluntarios
    trabajo voluntario
    servicio voluntario
    programa de voluntarios
    oportunidades de voluntariado
    puedo traducir como voluntario
    puedo ofrecer mi ayuda traduciendo
    voluntario traductor
    voluntario para enseñar español
    enseñar inglés gratis a niños
    quiero dar clases gratis de español
    quiero colaborar
    colaborar con la comunidad
    aportar mi tiempo libre
    tengo tiempo libre y quiero ayudar
    soy jubilado y me gustaría ayudar
    soy estudiante y busco voluntariado
    voluntario para visitar ancianos
    voluntarios para limpiar el parque
    voluntario en eventos
    mediador voluntario extranjero
    quiero ser mediador voluntario
    patrulla vecinal voluntaria
    horas de servicio social
    certificado de voluntariado
    donar sangre
    donar ropa
    donar juguetes
    hacer una donación
    ong
    organización social
    zhiyuanzhe
    志愿者
    kiero ser boluntario
    voluntariadoo
    ofrezco mi ayuda gratis
    puedo echar una mano
    dar una mano en el barrio
    necesitan voluntarios
    chaleco rojo voluntarios
    puede un extranjero ser voluntario
    unirme al equipo de voluntarios
    me gustaría servir como voluntaria, si es posible
    hablo tres idiomas y quiero ser voluntario
suggestion =
    sugerencia
    sugerencias
    tengo una sugerencia
    quiero hacer una sugerencia
    buzón de sugerencias
    tengo una idea
    idea para mejorar el barrio
    propuesta
    quiero proponer algo
    propongo poner más bancos
    propongo un huerto comunitario
    sería bueno tener más árboles
    sería bueno tener carteles en inglés
    deberían poner más letreros en varios idiomas
    deberían poner más cargadores
    deberían abrir un parque para niños
    hace falta una cancha de baloncesto
    hacen falta más contenedores
    me gustaría que hubiera un paso de cebra
    me gustaría que hubiese más luces en el parque
    por qué no hacen un carril bici
    por qué no ponen una rampa
    podrían poner una cámara en la entrada
    podrían traducir los avisos
    estaría bien tener una biblioteca
    estaría chido tener un gimnasio al aire libre
    estaría bueno que haya más actividades para jóvenes
    recomendación para la comunidad
    quiero dar mi opinión
    comentario para la administración pública
    mejorar la comunidad
    mejora del servicio
    felicitar a un trabajador
    quiero felicitar al personal
    una queja y una propuesta
    opinión sobre este chat
    sugerencia para este servicio
    iniciativa vecinal
    enviar una petición
    carta al alcalde
    proponer a los dirigentes
    建议
    jianyi
    意见箱
    sujerencia
    tengo una idea pa mejorar
    sugerensia para el barrio
    aporte de ideas
    feedback
    me permito sugerir
    con todo respeto quisiera sugerir algo
    quiero que cambien el horario del comedor
    ampliar el estacionamiento de bicis, propuesta
    quisiera proponer una mejora, si me permite
    se me ocurrió una idea para el jardín
public-consultation =
    consulta pública
    consulta ciudadana
    consulta vecinal
    votación
    votar
    puedo votar
    pueden votar los extranjeros
    cómo voto
    dónde se vota
    votar en la comunidad
    votación de los vecinos
    elecciones del comité
    elección del comité de residentes
    elegir al comité
    reunión de vecinos
    reunión de residentes
    junta de propietarios
    asamblea de vecinos
    asamblea
    cuándo es la reunión de residentes
    puedo asistir a la reunión de vecinos
    participar en la asamblea
    participación ciudadana
    participar en las decisiones
    encuesta
    encuesta de la comunidad
    responder la encuesta
    llenar el cuestionario
    referéndum del barrio
    audiencia pública
    plan de renovación del barrio opiniones
    opinar sobre la obra nueva
    opinar sobre el nuevo ascensor
    instalar un ascensor nuevo, votación
    estoy en contra del proyecto
    estoy a favor del plan
    resultado de la votación
    qué decidieron en la reunión
    qué se acordó en la asamblea
    acta de la reunión
    presupuesto participativo
    en qué se gasta el dinero de la comunidad
    fondo de reparaciones votación
    nuevas normas de la comunidad consulta
    reglamento vecinal borrador
    ser representante de los vecinos
    ser candidato al comité
    consejo de extranjeros
    mesa redonda con extranjeros
    听证会
    toupiao
    投票
    xuanju
    botacion vecinos
    kiero participar en la reunion
    consulta sobre estacionamiento nuevo
    debate vecinal
    derecho a voto de residentes extranjeros
    plazo para opinar
    disculpe, cuándo es la asamblea de vecinos
    vi un cartel de votación en el portal
legal-aid =
    abogado
    abogada
    necesito un abogado
    busco un abogado gratis
    abogado de oficio
    abogado que hable español
    asesoría legal
    asesoría jurídica
    asistencia legal
    asistencia jurídica gratuita
    ayuda legal
    consejo legal
    consulta jurídica
    consulta legal gratis
    defensor público
    bufete
    12348
    mi jefe no me paga
    no me pagan el sueldo
    mi empresa me debe tres meses de salario
    salarios atrasados
    me despidieron
    me despidieron sin motivo
    despido injusto
    indemnización por despido
    finiquito
    liquidación laboral
    conflicto laboral
    arbitraje laboral
    denunciar a mi empresa
    problema con mi contrato de trabajo
    horas extras no pagadas
    demandar a alguien
    poner una demanda
    me demandaron
    me llegó una citación del juzgado
    carta del tribunal
    juicio
    juzgado
    custodia de mis hijos
    pensión alimenticia
    manutención de hijos
    herencia
    testamento
    notario
    notaría
    poder notarial
    legalizar un documento
    apostilla
    apostillar documento
    traducción jurada
    qué dice la ley sobre esto
    mis derechos como extranjero
    me detuvieron, necesito un abogado
    mi amigo está detenido
    falü yuanzhu
    法律援助
    lüshi
    律师
    avogado grátis
    mi empresa no me paga q hago legal
    asesoria lejal
    discriminación en el trabajo
    el jefe se niega a firmar contrato
    disculpe, necesito consultar a un abogado
    me echaron del trabajo ayer
religious-venues =
    iglesia
    iglesia católica
    misa
    misa en español
    horario de misas
    misa del domingo
    dónde hay una iglesia cristiana
    templo
    templo budista
    templo evangélico
    iglesia evangélica
    iglesia protestante
    iglesia ortodoxa
    catedral
    parroquia
    capilla
    sacerdote
    cura para confesión
    padre católico que hable español
    pastor
    confesarme
    bautizo
    bautizar a mi hijo
    primera comunión
    boda por la iglesia
    mezquita
    mezquita cercana
    oración del viernes
    lugar para rezar
    dónde puedo rezar
    dónde puedo orar
    sala de oración
    ramadán
    comida halal
    carnicería halal
    sinagoga
    shabat
    comida kosher
    templo hindú
    diwali
    culto
    culto dominical
    lugar de culto
    lugares religiosos
    religión en China
    puedo practicar mi religión
    semana santa
    misa de navidad
    misa de gallo
    miércoles de ceniza
    santos evangelios biblia comprar
    grupo de oración en casa es legal
    jiaotang
    教堂
    清真寺
    qingzhensi
    iglecia catolica
    yglesia cerca
    a q hora es la misa
    funeral religioso
    taoísmo templo
    testigos de jehová
    disculpe, a qué hora es la misa los domingos
    quiero ir a la iglesia este domingo

## Safety notices

typhoon-disaster =
    tifón
    viene un tifón
    tifón hoy
    tifón mañana qué hago
    alerta de tifón
    aviso de tifón
    alerta roja
    alerta naranja qué significa
    alerta amarilla
    colores de las alertas
    huracán
    ciclón
    tormenta fuerte
    tormenta tropical
    tormenta eléctrica aviso
    lluvias fuertes
    aviso de lluvia
    lluvia torrencial
    aguacero alerta
    inundación
    inundaciones
    riesgo de inundación en mi zona
    el río está subiendo
    va a desbordarse el río
    terremoto
    temblor
    sismo
    tembló, qué hago
    qué hacer en un terremoto
    desastre natural
    desastres naturales
    refugio
    dónde está el refugio más cercano
    albergue por tormenta
    punto de encuentro de evacuación
    evacuación
    tenemos que evacuar
    plan de evacuación
    kit de emergencia
    qué comprar antes del tifón
    cierran las escuelas por el tifón
    hay clases mañana con el tifón
    suspenden el metro por tormenta
    viento fuerte macetas en el balcón
    asegurar ventanas tifón
    ola de calor
    calor extremo aviso
    ola de frío
    nevada
    hielo en las calles aviso
    granizo
    deslizamiento de tierra
    derrumbe por lluvias
    huaico
    contaminación del aire alerta
    pronóstico del tiempo
    clima severo
    sonaron las sirenas qué significa
    simulacro
    taifeng
    台风
    alerta meteorologica
    tifon cuando yega
    q hago si biene el tifon
    disculpe, es peligroso salir con este tifón
    recibí una alerta en el móvil por lluvia

## Controls

greeting =
    hola
    holaa
    holi
    ola
    buenas
    buenos días
    buen día
    buenas tardes
    buenas noches
    muy buenas
    hola qué tal
    qué tal
    cómo estás
    cómo está usted
    qué onda
    quiubo
    qué hubo
    qué más pues
    qué hay
    hey
    ey
    hi
    hello
    aló
    nihao
    ni hao
    你好
    saludos
    un saludo
    saludos cordiales
    hola buenas
    hola buenos días
    buenos dias señorita
    hola hay alguien
    hay alguien ahí
    estás ahí
    hola linju
    hola soy nuevo aquí
    hola me presento
    mucho gusto
    encantado de saludarle
    estimados señores muy buenos días
    wenas
    ke tal
    hola bot
    holis
    probando
thanks =
    falsa alarma perdón
    no hay emergencia gracias
    ya está todo bien gracias
    gracias
    muchas gracias
    mil gracias
    muchísimas gracias
    graciass
    grasias
    grax
    thx
    xiexie
    谢谢
    te lo agradezco
    se lo agradezco mucho
    muy agradecido
    muy agradecida
    le agradezco su atención
    gracias por la ayuda
    gracias por la información
    gracias por todo
    gracias por responder
    muy amable
    es usted muy amable
    qué amable
    perfecto gracias
    ok gracias
    vale gracias
    listo gracias
    genial gracias
    eso es todo gracias
    ya está, gracias
    me ayudó mucho
    me sirvió mucho
    fue de gran ayuda
    excelente servicio
    eres un crack
    eres lo máximo
    dios se lo pague
    dios le bendiga
    bendiciones
    adiós
    chao
    chau
    hasta luego
    nos vemos
    bye
    que tenga buen día
    que esté bien
    genial
    bacán
    qué chévere
help-menu =
    menú
    enséñame el menú
    ver menú
    menú principal
    volver al menú
    mostrar opciones
    opciones
    lista de opciones
    lista de servicios
    lista de temas
    servicios disponibles
    qué puedes hacer
    qué sabes hacer
    en qué me puedes ayudar
    en qué me puede ayudar usted
    para qué sirves
    para qué sirve este chat
    cómo funciona esto
    cómo te uso
    cómo se usa este servicio
    qué puedo preguntar
    qué cosas puedo preguntarte
    sobre qué puedo consultar
    qué temas hay
    ayuda
    ayúdame
    necesito ayuda con algo
    instrucciones
    no sé qué escribir
    no sé cómo preguntar
    no sé por dónde empezar
    inicio
    empezar
    comenzar
    ir al principio
    pantalla de inicio
    qué es linju
    quién eres
    eres un robot
    qué eres
    comandos
    categorías
    otras opciones
    más opciones
    q puedes hacer
    q ofreces
    k sabes hacer
    caidan
    菜单
    帮助
    muestrame el menu xfa
    guía de uso
    quisiera saber qué servicios ofrece
talk-to-staff =
    quiero hablar con una persona
    hablar con una persona
    hablar con alguien
    hablar con un humano
    persona real
    agente humano
    agente
    humano por favor
    operador
    operadora
    un asesor
    asesor humano
    quiero un asesor por favor
    atención al cliente
    servicio al cliente
    pásame con alguien
    comuníqueme con un empleado
    comuníqueme con el encargado
    póngame con una persona
    me puede atender una persona
    que me llame alguien
    llámenme por favor
    que me contacten
    quiero contactar con el personal
    personal de la comunidad por chat
    funcionario
    hablar con un trabajador
    hablar con un responsable
    hablar con el supervisor
    no quiero hablar con un robot
    no quiero hablar con una máquina
    este bot no me entiende
    no me entiendes
    no entiende nada, quiero una persona
    eso no es lo que pregunté
    tu respuesta no me sirve
    necesito ayuda humana
    ayuda de una persona real
    transferir a un agente
    transfiéreme
    chat en vivo
    soporte humano
    alguien de carne y hueso
    alguien q me atienda
    hablar con representante
    rengong
    人工
    人工客服
    kefu
    ablar con una persona
    kiero ablar con alguien
    señorita, prefiero hablar con una persona de verdad
    hay algún empleado disponible
    horario de atención de las personas del chat
change-language =
    cambiar idioma
    cambiar de idioma
    otro idioma
    en otro idioma
    otra lengua
    cambiar lengua
    cambio de idioma
    cambia el idioma
    cambia de lengua
    elegir idioma
    escoger idioma
    seleccionar idioma
    idioma
    idiomas
    idiomas disponibles
    qué idiomas hablas
    qué idiomas hay
    en qué idiomas puedes responder
    qué lenguas entiendes
    hablas otros idiomas
    hablas mi idioma
    puedes hablar en mi idioma
    responde en mi idioma
    escríbeme en mi lengua
    contéstame en mi idioma
    podría responderme en otro idioma
    prefiero otro idioma
    quiero usar otro idioma
    quiero leer en otra lengua
    no entiendo este idioma
    no entiendo esta lengua
    idioma equivocado
    este no es mi idioma
    respondes en el idioma equivocado
    configurar idioma
    configuración de idioma
    ajustes de idioma
    mi lengua materna
    poner en mi idioma
    pon el chat en otro idioma
    cambiar al idioma de antes
    volver al idioma anterior
    language
    change language
    语言
    切换语言
    yuyan
    hidioma
    idoma cambiar
    cambiar idiomaa porfa
    q idiomas hablas
    mi esposa habla otro idioma
cancel =
    olvidalo
    dejalo
    dejalo asi
    cancelalo
    olvidalo por favor
    cancelar
    cancela
    cancelar todo
    cancelar solicitud
    cancelar el formulario
    quiero cancelar
    cancélalo
    cancele por favor
    anular
    anula eso
    anular la solicitud
    olvídalo
    olvidalo ya no
    olvídelo
    déjalo
    déjelo así
    deja
    dejémoslo
    dejalo nomás
    ya no
    ya no lo necesito
    ya no hace falta
    ya no quiero seguir con esto
    no importa
    no sigas
    no es necesario
    no quiero continuar
    no quiero seguir con el formulario
    parar
    para ya con las preguntas
    detener
    alto
    stop
    basta
    salir
    quiero salir del formulario
    terminar
    terminar conversación
    abandonar
    me equivoqué
    me arrepentí
    cambié de opinión
    descartar
    descártalo
    borrar la solicitud
    no lo envíes
    no mandes nada
    no lo mande todavía
    mejor no
    nada, olvídalo
    nada déjalo
    quxiao
    取消
    suan le
    cancelr
    kancelar
    canselar
    paso, ya no
case-status =
    estado de mi caso
    cómo va mi caso
    estado de mi solicitud
    cómo va mi solicitud
    estado del reporte
    en qué va mi reporte
    cómo va mi queja
    seguimiento de mi caso
    seguimiento de mi queja
    dar seguimiento a mi reporte
    número de caso
    consultar mi caso
    consultar caso
    consultar expediente
    mi expediente
    mi ticket
    número de ticket
    mis casos
    mis solicitudes
    ver mis casos abiertos
    ver mis reportes
    ya revisaron mi caso
    ya atendieron mi reporte
    ya lo arreglaron o no
    cuándo resuelven mi problema
    cuándo me van a responder
    cuándo viene el técnico que pedí
    cuándo vienen, ya lo reporté
    nadie ha venido todavía
    todavía no ha venido nadie
    aún no me responden
    sigo esperando respuesta
    llevo una semana esperando
    reporté hace tres días y nada
    mandé una solicitud la semana pasada
    alguna novedad
    hay novedades
    hay noticias de mi caso
    alguna actualización
    qué pasó con mi reporte
    qué pasó con mi queja
    qué pasó con mi solicitud
    en qué quedó mi trámite
    en qué quedó lo mío
    ya está resuelto
    mi caso fue cerrado
    por qué cerraron mi caso
    añadir información a mi caso
    estatus de mi trámite
    avance de mi solicitud
    jindu
    进度
    查询 caso
    komo va mi caso
    cmo va lo q reporte
    estado d mi qja
    recibieron mi mensaje de ayer
privacy-data =
    qué guardas de mí
    qué datos guardas
    qué datos tienen de mí
    qué información tienes sobre mí
    qué saben de mí
    borra mis datos
    borrar mis datos
    borra todo lo mío
    eliminar mis datos
    eliminar mi cuenta
    eliminar mi información personal
    suprimir mis datos
    borrar mi historial
    borra esta conversación
    borrar conversación
    borra mi número
    exportar mis datos
    descargar mis datos
    copia de mis datos
    dame una copia de mi información
    quiero ver mis datos
    acceso a mis datos personales
    privacidad
    política de privacidad
    aviso de privacidad
    protección de datos
    datos personales
    habeas data
    derechos arco
    es seguro este chat
    es confidencial
    esto es anónimo
    es anónimo lo que escribo
    quién lee mis mensajes
    quién puede ver lo que escribo
    lo que escribo lo ve la policía
    compartes mis datos con el gobierno
    mi casero puede ver esto
    mi jefe se entera de lo que escribo
    dónde se guardan mis datos
    cuánto tiempo guardan mis mensajes
    guardas mi pasaporte
    guardan mi ubicación
    guardas mis fotos
    no quiero que guarden nada
    no compartan mi nombre
    retirar mi consentimiento
    retiro mi autorización de datos
    olvida todo sobre mí
    olvida mis datos
    derecho al olvido
    隐私
    yinsi
    pribacidad
    vorrar mis datos
    q datos guardan d mi
    ley de protección de información personal
    corregir mis datos
