### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    sí
    si
    s
    sip
    sii
    sí sí
    si si
    ok
    okay
    okey
    vale
    claro
    claro que sí
    claro que si
    por supuesto
    correcto
    así es
    asi es
    eso es
    exacto
    está bien
    esta bien
    todo bien
    todo correcto
    todo está bien
    todo esta bien
    sí está todo bien
    si esta todo bien
    de acuerdo
    dale
    listo
    ándale
    andale
    órale
    orale
    sí por favor
    si por favor
    sí porfa
    si porfa
    hágalo
    hagalo
    hazlo
    adelante
    confirmo
    confirmar
    confirmado
    acepto
    perfecto
    sí quiero
    si quiero
    sí claro
    si claro
    sí gracias
    si gracias
fine =
    ok
    vale
    bueno
    bien
    perfecto
    entendido
    de acuerdo
    listo
no =
    no
    n
    nop
    nope
    nel
    no no
    para nada
    claro que no
    no gracias
    no quiero
    mejor no
    incorrecto
    no es correcto
    no está bien
    no esta bien
    está mal
    esta mal
    equivocado
    eso no
    no es así
    no es asi
    negativo
    no es una emergencia
    no es emergencia
    no hay emergencia
    falsa alarma
    tampoco
back =
    atrás
    atras
    volver
    vuelve
    vuelva
    volver atrás
    volver atras
    ir atrás
    ir atras
    regresar
    regresa
    regrese
    anterior
    la anterior
    pregunta anterior
    la pregunta anterior
    un paso atrás
    un paso atras
    retroceder
repeat =
    repetir
    repite
    repita
    repítelo
    repitelo
    repítalo
    repitalo
    repite por favor
    repita por favor
    puede repetir
    puedes repetir
    otra vez
    otra vez por favor
    de nuevo
    cuál era la pregunta
    cual era la pregunta
    qué pregunta era
    que pregunta era
    cómo
    como
    cómo dice
    como dice
    mande
    perdón
    perdon
    perdona
    perdone
    disculpe
    no entendí
    no entendi
skip =
    saltar
    salta
    sáltalo
    saltalo
    saltar pregunta
    omitir
    omite
    omita
    pasar
    paso
    siguiente
    la siguiente
    sin respuesta
    ninguno
    ninguna
    nada
    no hace falta
    no es necesario
    no aplica
    no tengo
correction =
    espera
    espere
    un momento
    perdón
    perdon
    perdona
    perdone
    disculpa
    disculpe
    no espera
    no espere
    ay no
    ah no
    quise decir
    quería decir
    queria decir
    quiero decir
    mejor dicho
    digo
    corrección
    correccion
    corrijo
    en realidad
    me equivoqué
    me equivoque
    me he equivocado
    eso no
    no eso no
    lo siento
change =
    cambiar
    cambiar el
    cambiar la
    cambiar los
    cambiar las
    cambiar mi
    cambia
    cambia el
    cambia la
    cambia los
    cambia las
    cambia mi
    cambie
    cambie el
    cambie la
    cambie los
    cambie las
    cambie mi
    quiero cambiar
    quiero cambiar el
    quiero cambiar la
    quiero cambiar mi
    quisiera cambiar
    modificar
    modificar el
    modificar la
    modificar mi
    modifica
    modifique
    editar
    editar el
    editar la
    edita
    corregir
    corregir el
    corregir la
    corregir mi
    corrige
    corrija
    arreglar el
    arreglar la
    está mal
    esta mal
    está mal el
    esta mal el
    está mal la
    esta mal la
    el equivocado
    la equivocada

## Names of answers, as residents write them after "change the …"

slot-what =
    qué
    que
    problema
    descripción
    descripcion
    cosa
    objeto
    avería
    averia
    asunto
slot-place =
    lugar
    sitio
    dirección
    direccion
    domicilio
    habitación
    habitacion
    cuarto
    edificio
    piso
    vivienda
    casa
    apartamento
    departamento
    depa
    puerta
    ubicación
    ubicacion
    dónde
    donde
slot-since =
    desde
    desde cuándo
    desde cuando
    fecha
    hora
    día
    dia
slot-when =
    cuándo
    cuando
    fecha
    hora
    día
    dia
    horario
slot-contact =
    teléfono
    telefono
    tel
    número
    numero
    número de teléfono
    numero de telefono
    móvil
    movil
    celular
    cel
    contacto

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    uno
    una
    un
    el uno
    la uno
    el 1
    la 1
    número uno
    numero uno
    número 1
    numero 1
    opción uno
    opcion uno
    opción 1
    opcion 1
    primer
    el primer
    primero
    primera
    el primero
    la primera
    1o
    1a
    1er
    1ero
    1era
number-2 =
    2
    dos
    el dos
    la dos
    el 2
    la 2
    número dos
    numero dos
    número 2
    numero 2
    opción dos
    opcion dos
    opción 2
    opcion 2
    segundo
    segunda
    el segundo
    la segunda
    2o
    2a
    2do
    2da
number-3 =
    3
    tres
    el tres
    la tres
    el 3
    la 3
    número tres
    numero tres
    número 3
    numero 3
    opción tres
    opcion tres
    opción 3
    opcion 3
    tercer
    el tercer
    tercero
    tercera
    el tercero
    la tercera
    3o
    3a
    3er
    3ero
    3era
number-4 =
    4
    cuatro
    el cuatro
    la cuatro
    el 4
    la 4
    número cuatro
    numero cuatro
    número 4
    numero 4
    opción cuatro
    opcion cuatro
    opción 4
    opcion 4
    cuarto
    cuarta
    el cuarto
    la cuarta
    4o
    4a
    4to
    4ta
number-5 =
    5
    cinco
    el cinco
    la cinco
    el 5
    la 5
    número cinco
    numero cinco
    número 5
    numero 5
    opción cinco
    opcion cinco
    opción 5
    opcion 5
    quinto
    quinta
    el quinto
    la quinta
    5o
    5a
    5to
    5ta
number-6 =
    6
    seis
    el seis
    la seis
    el 6
    la 6
    número seis
    numero seis
    número 6
    numero 6
    opción seis
    opcion seis
    opción 6
    opcion 6
    sexto
    sexta
    el sexto
    la sexta
    6o
    6a
    6to
    6ta
number-7 =
    7
    siete
    el siete
    la siete
    el 7
    la 7
    número siete
    numero siete
    número 7
    numero 7
    opción siete
    opcion siete
    opción 7
    opcion 7
    séptimo
    septimo
    séptima
    septima
    el séptimo
    el septimo
    la séptima
    la septima
    7o
    7a
    sétimo
    setimo
    sétima
    setima
    7mo
    7ma
number-8 =
    8
    ocho
    el ocho
    la ocho
    el 8
    la 8
    número ocho
    numero ocho
    número 8
    numero 8
    opción ocho
    opcion ocho
    opción 8
    opcion 8
    octavo
    octava
    el octavo
    la octava
    8o
    8a
    8vo
    8va
number-9 =
    9
    nueve
    el nueve
    la nueve
    el 9
    la 9
    número nueve
    numero nueve
    número 9
    numero 9
    opción nueve
    opcion nueve
    opción 9
    opcion 9
    noveno
    novena
    el noveno
    la novena
    9o
    9a
    9no
    9na

## Privacy

erase =
    borrar
    borra
    borre
    bórralo
    borralo
    borrar mis datos
    borra mis datos
    borre mis datos
    borrar todos mis datos
    borrar todo
    borra todos mis datos
    borra todo
    borre todos mis datos
    borre todo
    bórrame
    borrame
    elimina mis datos
    eliminar
    eliminar mis datos
    eliminar todos mis datos
    eliminar todo
    elimine mis datos
    elimina todo
    suprimir mis datos
    quitar mis datos
    olvídame
    olvidame
    olvida mis datos
    olvídate de mí
    olvidate de mi
    borrar mi información
    borrar mi informacion
    eliminar mi información
    eliminar mi informacion
export =
    exportar
    exporta
    exporte
    exportar mis datos
    exporta mis datos
    exporte mis datos
    copia de mis datos
    una copia de mis datos
    quiero una copia de mis datos
    dame una copia de mis datos
    mándame mis datos
    mandame mis datos
    envíame mis datos
    enviame mis datos
    envíeme mis datos
    envieme mis datos
    descargar mis datos
    bajar mis datos
    mostrar mis datos
    muéstrame mis datos
    muestrame mis datos
    quiero ver mis datos

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    inglés
    ingles
    inglesa
    lengua inglesa
    idioma inglés
    idioma ingles
language-zh-hans =
    chino
    mandarín
    mandarin
    chino mandarín
    chino mandarin
    chino simplificado
    putonghua
language-ar =
    árabe
    arabe
    lengua árabe
    lengua arabe
language-es =
    español
    espanol
    castellano
    lengua española
    lengua espanola
    espanish
    espaniol
language-ko = coreano
language-ja =
    japonés
    japones
language-ru = ruso
language-fr =
    francés
    frances
language-th =
    tailandés
    tailandes
    thai
    tai
language-vi = vietnamita
language-ur =
    urdu
    urdú
language-hi =
    hindi
    hindí
language-id =
    indonesio
    bahasa
    bahasa indonesio
language-de =
    alemán
    aleman
language-fa =
    persa
    farsi
    iraní
    irani
language-pt =
    portugués
    portugues
    brasileño
    brasileno
    brasilero
language-request =
    por
    favor
    porfavor
    porfa
    porfis
    pf
    xfa
    puede
    puedes
    podés
    podes
    podría
    podria
    podrías
    podrias
    podemos
    pueden
    se
    poder
    habla
    hable
    hablas
    hables
    hablar
    hablemos
    hablá
    háblame
    hablame
    hábleme
    hableme
    escribe
    escriba
    escribes
    escribir
    escribirme
    escríbeme
    escribeme
    escríbame
    escribame
    responde
    responda
    responder
    responderme
    respóndeme
    respondeme
    respóndame
    respondame
    contesta
    conteste
    contestar
    contéstame
    contestame
    contésteme
    contesteme
    usa
    use
    usar
    usemos
    pon
    ponga
    poner
    ponlo
    pasa
    pase
    pasar
    cambia
    cambie
    cambiar
    cambiemos
    cambio
    cámbialo
    cambialo
    en
    a
    al
    el
    la
    lo
    de
    del
    idioma
    lengua
    me
    te
    le
    mi
    conmigo
    yo
    tú
    tu
    usted
    vos
    nos
    quiero
    queremos
    quisiera
    quería
    queria
    prefiero
    preferiría
    preferiria
    necesito
    gustaría
    gustaria
    ahora
    ya
    solo
    sólo
    solamente
    mejor
    hola
    oye
    oiga
    buenas
    todo
    que

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    no quiero / no kiero / no qiero / ya no quiero / ya no kiero + seguir viviendo / vivir más / vivir mas
    un frasco de pastillas / una caja de pastillas / todas las pastillas + me tomé / me tome / me he tomado
    ganas de vivir + no tengo / perdí / perdi / sin / ya no
    suicidarme
    suicidarse
    suicidarnos
    suicidarte
    suicidio
    suisidio
    suicida
    suicidas
    se suicidó
    se suicido
    me suicido
    se quiere suicidar
    me quiero suicidar
    me voy a suicidar
    matarme
    me quiero matar
    me voy a matar
    me mato
    quiere matarse
    va a matarse
    se quiere matar
    se va a matar
    quitarme la vida
    quitarse la vida
    se quitó la vida
    se quito la vida
    acabar con mi vida
    terminar con mi vida
    acabar con su vida
    quiero acabar con todo
    quiero terminar con todo
    quiero morir
    quiero morirme
    kiero morir
    kiero morirme
    quiere morir
    quiere morirse
    quisiera morir
    quisiera morirme
    quisiera estar muerto
    quisiera estar muerta
    ojalá me muera
    ojala me muera
    ojalá estuviera muerto
    ojala estuviera muerto
    ojalá estuviera muerta
    ojala estuviera muerta
    mejor muerto
    mejor muerta
    mejor estar muerto
    mejor estar muerta
    no quiero vivir
    no quiero seguir viviendo
    no kiero vivir
    no qiero vivir
    no quiere vivir
    no quiere seguir viviendo
    no quiero seguir aquí en este mundo
    no quiero seguir aqui en este mundo
    no quiero despertar
    no quiero estar vivo
    no quiero estar viva
    no quiero existir
    no vale la pena vivir
    no tengo razones para vivir
    no tengo motivos para vivir
    no le veo sentido a vivir
    no le veo sentido a la vida
    la vida no tiene sentido
    no puedo más con mi vida
    no puedo mas con mi vida
    no aguanto más + vivir
    no aguanto mas + vivir
    desaparecer para siempre
    dormir y no despertar
    mejor sin mí
    mejor sin mi
    nota de despedida
    carta de despedida
    hacerme daño
    hacerme dano
    hacerse daño
    hacerse dano
    me hago daño
    me hago dano
    lastimarme
    me lastimo a propósito
    me lastimo a proposito
    me autolesiono
    autolesión
    autolesion
    autolesiones
    autolesionarme
    cortarme las venas
    cortarse las venas
    corté las venas
    corte las venas
    cortó las venas
    corto las venas
    me corto los brazos
    me corto para
    me estoy cortando los brazos
    me estoy cortando las venas
    me estoy cortando la piel
    me estoy cortando las piernas
    se va a tirar + puente
    se va a tirar + ventana
    se va a tirar + azotea
    se va a tirar + balcón
    se va a tirar + balcon
    se va a tirar + techo
    se va a tirar + metro
    se va a tirar + tren
    se va a tirar + vías
    se va a tirar + vias
    se corta los brazos
    se corta las venas
    voy a saltar
    va a saltar
    quiere saltar
    quiero saltar + ventana
    quiero saltar + azotea
    quiero saltar + techo
    quiero saltar + balcón
    quiero saltar + balcon
    quiero saltar + puente
    quiero saltar + terraza
    quiere tirarse
    se quiere tirar
    me quiero tirar
    me voy a tirar
    tirarme + ventana
    tirarme + azotea
    tirarme + techo
    tirarme + balcón
    tirarme + balcon
    tirarme + puente
    tirarme + terraza
    tirarme + tren
    tirarme + metro
    tirarse + ventana
    tirarse + azotea
    tirarse + techo
    tirarse + balcón
    tirarse + balcon
    tirarse + puente
    tirarse + terraza
    tirarse + tren
    tirarse + metro
    lanzarse + ventana
    lanzarse + azotea
    lanzarse + techo
    lanzarse + balcón
    lanzarse + balcon
    lanzarse + puente
    lanzarme + ventana
    lanzarme + azotea
    lanzarme + techo
    lanzarme + balcón
    lanzarme + balcon
    lanzarme + puente
    aventarme + ventana
    aventarme + azotea
    aventarme + techo
    aventarme + balcón
    aventarme + balcon
    aventarme + puente
    aventarse + ventana
    aventarse + azotea
    aventarse + techo
    aventarse + balcón
    aventarse + balcon
    aventarse + puente
    ahorcarme
    ahorcarse
    se ahorcó
    se ahorco
    colgarme + soga
    colgarme + cuerda
    pastillas + morir
    pastillas + morirme
    llamar al 024
emergency-gas-leak =
    dejé el gas abierto / deje el gas abierto / gas quedó abierto / gas quedo abierto / me dejé el gas / me deje el gas
    fuga de gas
    fuga del gas
    fuja de gas
    fuja del gas
    escape de gas
    escape del gas
    pérdida de gas
    perdida de gas
    pérdida del gas
    perdida del gas
    filtración de gas
    filtracion de gas
    filtración del gas
    filtracion del gas
    uele a gas
    guele a gas
    uele mucho a gas
    uele fuerte a gas
    uele muchísimo a gas
    uele muchisimo a gas
    uele todo a gas
    uele un poco a gas
    uele raro a gas
    uele feo a gas
    guele mucho a gas
    guele fuerte a gas
    guele muchísimo a gas
    guele muchisimo a gas
    guele todo a gas
    guele un poco a gas
    guele raro a gas
    guele feo a gas
    oliendo a gas
    olía a gas
    olia a gas
    oler a gas
    olemos a gas
    sentimos gas
    siento gas
    huele + gas
    huelen + gas
    huelo + gas
    olor a gas
    olor de gas
    olorcito a gas
    olorcito de gas
    peste a gas
    apesta + gas
    gas + mareado
    gas + mareada
    gas + mareados
    gas + mareadas
    gas + mareo
    gas + mareos
    gas + silbido
    gas + silba
    gas + silbando
    sale gas
    sale el gas
    escapándose gas
    escapandose gas
    botando gas
    bota gas
    pierde gas
    perdiendo gas
    tirando gas
    se escapa + gas
    gas + goteando
    gas + gotea
    gas + se sale
    gas + escapando
    gas + saliendo
    bombona + gas + pierde
    bombona + gas + perdiendo
    bombona + gas + escapa
    bombona + gas + rompió
    bombona + gas + rompio
    bombona + gas + rota
    bombona + gas + roto
    bombona + gas + abierta
    garrafa + gas + pierde
    garrafa + gas + perdiendo
    garrafa + gas + escapa
    garrafa + gas + rompió
    garrafa + gas + rompio
    garrafa + gas + rota
    garrafa + gas + roto
    garrafa + gas + abierta
    balón + gas + pierde
    balon + gas + pierde
    balón + gas + perdiendo
    balon + gas + perdiendo
    balón + gas + escapa
    balon + gas + escapa
    balón + gas + rompió
    balon + gas + rompio
    balón + gas + rota
    balon + gas + rota
    balón + gas + roto
    balon + gas + roto
    balón + gas + abierta
    balon + gas + abierta
    cilindro + gas + pierde
    cilindro + gas + perdiendo
    cilindro + gas + escapa
    cilindro + gas + rompió
    cilindro + gas + rompio
    cilindro + gas + rota
    cilindro + gas + roto
    cilindro + gas + abierta
    tanque + gas + fuga
    tanque + gas + pierde
    tanque + gas + perdiendo
    tanque + gas + escapa
    tanque + gas + rompió
    tanque + gas + rompio
    tanque + gas + rota
    tanque + gas + roto
    tanque + gas + abierta
    pipeta + gas + fuga
    pipeta + gas + pierde
    pipeta + gas + perdiendo
    pipeta + gas + escapa
    pipeta + gas + rompió
    pipeta + gas + rompio
    pipeta + gas + rota
    pipeta + gas + roto
    pipeta + gas + abierta
    tubería + gas + fuga
    tuberia + gas + fuga
    tubería + gas + pierde
    tuberia + gas + pierde
    tubería + gas + perdiendo
    tuberia + gas + perdiendo
    tubería + gas + escapa
    tuberia + gas + escapa
    tubería + gas + rompió
    tuberia + gas + rompio
    tubería + gas + rota
    tuberia + gas + rota
    tubería + gas + roto
    tuberia + gas + roto
    tubería + gas + abierta
    tuberia + gas + abierta
    manguera + gas + fuga
    manguera + gas + pierde
    manguera + gas + perdiendo
    manguera + gas + escapa
    manguera + gas + rompió
    manguera + gas + rompio
    manguera + gas + rota
    manguera + gas + roto
    manguera + gas + abierta
    llave + gas + fuga
    llave + gas + pierde
    llave + gas + perdiendo
    llave + gas + escapa
    llave + gas + rompió
    llave + gas + rompio
    llave + gas + rota
    llave + gas + roto
    llave + gas + abierta
    tubo + gas + fuga
    tubo + gas + pierde
    tubo + gas + perdiendo
    tubo + gas + escapa
    tubo + gas + rompió
    tubo + gas + rompio
    tubo + gas + rota
    tubo + gas + roto
    tubo + gas + abierta
    rompí + tubo + gas
    rompi + tubo + gas
    rompí + tubería + gas
    rompi + tuberia + gas
    rompí + manguera + gas
    rompi + manguera + gas
    alarma de gas + suena
    alarma de gas + sonando
    alarma de gas + pita
    alarma de gas + pitando
    detector de gas + suena
    detector de gas + sonando
    detector de gas + pita
    detector de gas + pitando
    sensor de gas + suena
    sensor de gas + sonando
    sensor de gas + pita
    sensor de gas + pitando
    intoxicado + gas
    intoxicada + gas
    intoxicados + gas
    intoxicadas + gas
    intoxicación + gas
    intoxicacion + gas
    envenenado + gas
    envenenados + gas
    gas gas
    fuga + garrafa
    fuga + bombona
    fuga + balón
    fuga + balon
    fuga + cilindro
    fuga + medidor de gas
    emergencia de gas
    emergencia del gas
    monóxido
    monoxido
    huevo podrido
    huevos podridos
emergency-fire =
    hay umo / sale umo / mucho umo / umo en
    huele a kemado / olor a kemado / uele a quemado / guele a quemado
    fuegooo / insendio / incendioo
    fuego
    fuegoo
    fueggo
    incendio
    insendio
    inzendio
    incendiando
    incendiándose
    incendiandose
    se incendia
    se incendió
    bomberos ya
    llamen a los bomberos
    llama a los bomberos
    llame a los bomberos
    llamar a los bomberos
    necesito a los bomberos
    vengan los bomberos
    bomberos por favor
    bomberos rápido
    bomberos rapido
    llamar al 080
    llamar al 116
    llamar al 132
    llamen al 080
    llamen al 116
    llamen al 132
    bomberos + ayuda
    en llamas
    hay llamas
    veo llamas
    salen llamas
    llamas en la cocina
    llamas en la ventana
    llamas en la casa
    llamas en la escalera
    llamas en el balcón
    llamas en el balcon
    llamas en el piso
    llamas en el edificio
    llamas en el pasillo
    llamas en el techo
    llamas en el coche
    llamas en el carro
    llamas y humo
    llamas saliendo
    alarma de incendios + suena
    alarma de incendios + sonando
    alarma de incendios + saltó
    alarma de incendios + salto
    alarma de incendios + humo
    alarma de incendios + sonó
    alarma de incendios + sono
    ardiendo + casa
    ardiendo + cocina
    ardiendo + edificio
    ardiendo + coche
    ardiendo + carro
    ardiendo + auto
    ardiendo + moto
    ardiendo + cama
    ardiendo + monte
    están ardiendo
    estan ardiendo
    arde el garaje
    arde el edificio
    arde el coche
    arde el carro
    arde el auto
    arde el monte
    arde el contenedor
    arde un garaje
    arde un edificio
    arde un coche
    arde un carro
    arde un auto
    arde un monte
    arde un contenedor
    arde la casa
    arde la cocina
    arde la moto
    arde la cama
    arde la cortina
    arde una casa
    arde una cocina
    arde una moto
    arde una cama
    arde una cortina
    arde mi casa
    arde mi cocina
    arde mi moto
    arde mi cama
    arde mi cortina
    se quema la
    se quema mi
    se quema el
    se quema un
    se quema una
    se quema todo
    se quema algo
    se quema + casa
    se quema + edificio
    se quema + cocina
    se quema + coche
    se quema + carro
    se quema + auto
    se quema + moto
    se está quemando
    se esta quemando
    quemándose
    quemandose
    se están quemando
    se estan quemando
    se me quema + casa
    se me quema + cocina
    se me quema + sartén
    se me quema + sarten
    está ardiendo
    esta ardiendo
    se prendió + cortina
    se prendio + cortina
    se prendió + sartén
    se prendio + sarten
    se prendió + aceite
    se prendio + aceite
    se prendió + sofá
    se prendio + sofa
    se prendió + cama
    se prendio + cama
    se prendió + casa
    se prendio + casa
    se prendió + batería
    se prendio + bateria
    se prendió + cargador
    se prendio + cargador
    se encendió + cortina
    se encendio + cortina
    se encendió + sartén
    se encendio + sarten
    se encendió + sofá
    se encendio + sofa
    se encendió + cama
    se encendio + cama
    prendió el sofá
    prendio el sofa
    prendió la cortina
    prendio la cortina
    prendió la cama
    prendio la cama
    prendió la casa
    prendio la casa
    le prendieron
    quemaron la casa
    quemaron mi casa
    candela + casa
    candela + quema
    candela + cocina
    sale humo
    saliendo humo
    humo saliendo
    veo humo
    vemos humo
    hay humo
    mucho humo
    muchísimo humo
    muchisimo humo
    tanto humo
    humo negro
    humo denso
    humo espeso
    humo por todas partes
    humo por todos lados
    humo por todo
    humo x todas partes
    humo x todos lados
    humo x todo
    lleno de humo
    llena de humo
    llenando de humo
    llenó de humo
    humo en el
    humo en la
    humo en mi
    humo en las
    humo en los
    humo + ayuda
    humo + socorro
    humo + auxilio
    humo + no podemos salir
    humo + no puedo salir
    huele a quemado
    olor a quemado
    huele a humo
    echando humo
    echa humo
    bota humo
    botando humo
    chispas + humo
    chispas + enchufe
    chispas + cable
    chispas + cables
    cortocircuito + humo
    cortocircuito + chispas
    explosión
    explosion
    explosiones
    explotó
    ha explotado
    acaba de explotar
    estalló
    estallido
emergency-medical =
    rompí bolsa / rompi bolsa / rompió bolsa / rompio bolsa / tengo contracciones / tiene contracciones
    boca chueca / cara chueca / cara paralizada
    abuela / abuelo / mamá / mama / papá / papa / padre / madre / bebé / bebe / hijo / hija / marido / esposo / esposa + no responde / no contesta ni se mueve / no reacciona
    se cayó / se cayo / me caí / me cai + no se puede parar / no se puede levantar / no se levanta / no puede levantarse / no puede moverse / no me puedo levantar
    ambulancia
    ambulansia
    anbulancia
    hambulancia
    anbulansia
    ambulancias
    emergencia médica
    emergencia medica
    urgencia médica
    urgencia medica
    urgente un médico
    urgente un medico
    médico urgente
    medico urgente
    doctor urgente
    llamen a un médico
    llamen a un medico
    llame a un médico
    llame a un medico
    llamen a emergencias
    infarto
    infartado
    se infartó
    ataque al corazón
    ataque al corazon
    ataque cardíaco
    ataque cardiaco
    ataque de corazón
    ataque de corazon
    paro cardíaco
    paro cardiaco
    paro cardiorrespiratorio
    le está dando un ataque
    le esta dando un ataque
    le dio un ataque
    derrame cerebral
    le dio un derrame
    ictus
    apoplejía
    apoplejia
    embolia
    acv
    cara caída
    cara caida
    cara torcida
    boca torcida
    no puede hablar + cara
    dolor + pecho
    duele + pecho
    presión en el pecho
    presion en el pecho
    opresión en el pecho
    opresion en el pecho
    no respira
    no está respirando
    no esta respirando
    no respiro
    no puede respirar
    no puedo respirar
    no pueden respirar
    no consigue respirar
    no logra respirar
    dejó de respirar
    dejo de respirar
    le cuesta respirar
    me cuesta respirar
    cuesta mucho respirar
    me falta el aire
    le falta el aire
    no le entra aire
    no me entra aire
    se ahoga
    se está ahogando
    se esta ahogando
    me ahogo
    me estoy ahogando
    se ahogó
    se ahogo
    ahogado
    ahogándose
    ahogandose
    ahogándome
    ahogandome
    ahogamiento
    se atragantó
    se atraganto
    atragantado
    atragantada
    atragantando
    atragantándose
    atragantandose
    se atoró con
    se atoro con
    atorado con comida
    asfixia
    me asfixio
    asfixiando
    asfixiándose
    asfixiandose
    inconsciente
    inconscientes
    inconciente
    inconsiente
    sin conocimiento
    perdió el conocimiento
    perdio el conocimiento
    ha perdido el conocimiento
    perdió la conciencia
    perdio la conciencia
    perdió la consciencia
    perdio la consciencia
    perdió el sentido
    perdio el sentido
    se desmayó
    desmayado
    desmayada
    desmallado
    desmallada
    se desmaya
    se está desmayando
    se esta desmayando
    desmayo
    desmayé
    se desvaneció
    se desvanecio
    se desplomó
    se desplomo
    desplomado
    desplomada
    señor + colapsó
    señor + colapso
    senor + colapso
    señora + colapsó
    señora + colapso
    senora + colapso
    hombre + colapsó
    hombre + colapso
    mujer + colapsó
    mujer + colapso
    alguien + colapsó
    alguien + colapso
    vecino + colapsó
    vecino + colapso
    vecina + colapsó
    vecina + colapso
    compañero + colapsó
    compañero + colapso
    companero + colapso
    abuelo + colapsó
    abuelo + colapso
    abuela + colapsó
    abuela + colapso
    colapsado en el suelo
    no despierta
    no se despierta
    no reacciona
    no responde + respira
    no se mueve + cayó
    no se mueve + cayo
    no se mueve + suelo
    no se mueve + tirado
    no se mueve + tirada
    no se mueve + abuelo
    no se mueve + abuela
    no se mueve + señor
    no se mueve + senor
    no se mueve + señora
    no se mueve + senora
    tirado en el suelo + mueve
    tirado en el suelo + moverse
    tirado en el suelo + responde
    tirado en el suelo + señor
    tirado en el suelo + senor
    tirado en el suelo + señora
    tirado en el suelo + senora
    tirado en el suelo + hombre
    tirado en el suelo + mujer
    tirado en el suelo + abuelo
    tirado en el suelo + abuela
    tirado en el suelo + alguien
    tirado en el piso + mueve
    tirado en el piso + moverse
    tirado en el piso + responde
    tirado en el piso + señor
    tirado en el piso + senor
    tirado en el piso + señora
    tirado en el piso + senora
    tirado en el piso + hombre
    tirado en el piso + mujer
    tirado en el piso + abuelo
    tirado en el piso + abuela
    tirado en el piso + alguien
    tirada en el suelo + mueve
    tirada en el suelo + moverse
    tirada en el suelo + responde
    tirada en el suelo + señor
    tirada en el suelo + senor
    tirada en el suelo + señora
    tirada en el suelo + senora
    tirada en el suelo + hombre
    tirada en el suelo + mujer
    tirada en el suelo + abuelo
    tirada en el suelo + abuela
    tirada en el suelo + alguien
    tirada en el piso + mueve
    tirada en el piso + moverse
    tirada en el piso + responde
    tirada en el piso + señor
    tirada en el piso + senor
    tirada en el piso + señora
    tirada en el piso + senora
    tirada en el piso + hombre
    tirada en el piso + mujer
    tirada en el piso + abuelo
    tirada en el piso + abuela
    tirada en el piso + alguien
    tendido en el suelo + mueve
    tendido en el suelo + moverse
    tendido en el suelo + responde
    tendido en el suelo + señor
    tendido en el suelo + senor
    tendido en el suelo + señora
    tendido en el suelo + senora
    tendido en el suelo + hombre
    tendido en el suelo + mujer
    tendido en el suelo + abuelo
    tendido en el suelo + abuela
    tendido en el suelo + alguien
    tendido en el piso + mueve
    tendido en el piso + moverse
    tendido en el piso + responde
    tendido en el piso + señor
    tendido en el piso + senor
    tendido en el piso + señora
    tendido en el piso + senora
    tendido en el piso + hombre
    tendido en el piso + mujer
    tendido en el piso + abuelo
    tendido en el piso + abuela
    tendido en el piso + alguien
    tendida en el suelo + mueve
    tendida en el suelo + moverse
    tendida en el suelo + responde
    tendida en el suelo + señor
    tendida en el suelo + senor
    tendida en el suelo + señora
    tendida en el suelo + senora
    tendida en el suelo + hombre
    tendida en el suelo + mujer
    tendida en el suelo + abuelo
    tendida en el suelo + abuela
    tendida en el suelo + alguien
    tendida en el piso + mueve
    tendida en el piso + moverse
    tendida en el piso + responde
    tendida en el piso + señor
    tendida en el piso + senor
    tendida en el piso + señora
    tendida en el piso + senora
    tendida en el piso + hombre
    tendida en el piso + mujer
    tendida en el piso + abuelo
    tendida en el piso + abuela
    tendida en el piso + alguien
    sangra mucho
    sangra muchísimo
    sangra muchisimo
    sangrando mucho
    sangrando muchísimo
    sangrando muchisimo
    está sangrando
    esta sangrando
    estoy sangrando
    se desangra
    desangrando
    desangrándose
    desangrandose
    desangrándome
    desangrandome
    mucha sangre
    no para de sangrar
    no deja de sangrar
    no para la sangre
    hemorragia
    emorragia
    hemorrajia
    corté + profundo
    corte + profundo
    cortó + profundo
    corto + profundo
    vomita sangre
    vomitando sangre
    vómito con sangre
    vomito con sangre
    tose sangre
    tosiendo sangre
    sobredosis
    envenenado
    envenenada
    envenenamiento
    intoxicado
    intoxicada
    intoxicación
    intoxicacion
    intoxicados
    tragó + pastillas
    trago + pastillas
    tragó + lejía
    trago + lejia
    tragó + cloro
    trago + cloro
    tragó + detergente
    trago + detergente
    tragó + lavandina
    trago + lavandina
    tragó + pila
    trago + pila
    tragó + moneda
    trago + moneda
    tragó + veneno
    trago + veneno
    tragó + blanqueador
    trago + blanqueador
    tragó + cloralex
    trago + cloralex
    tragó + jabón
    trago + jabon
    tomó + lejía
    tomo + lejia
    tomó + cloro
    tomo + cloro
    tomó + detergente
    tomo + detergente
    tomó + lavandina
    tomo + lavandina
    tomó + veneno
    tomo + veneno
    tomó + blanqueador
    tomo + blanqueador
    tomó + raticida
    tomo + raticida
    bebió + lejía
    bebio + lejia
    bebió + cloro
    bebio + cloro
    bebió + detergente
    bebio + detergente
    bebió + lavandina
    bebio + lavandina
    bebió + veneno
    bebio + veneno
    bebió + blanqueador
    bebio + blanqueador
    bebió + raticida
    bebio + raticida
    ingirió + lejía
    ingirio + lejia
    ingirió + cloro
    ingirio + cloro
    ingirió + detergente
    ingirio + detergente
    ingirió + lavandina
    ingirio + lavandina
    ingirió + veneno
    ingirio + veneno
    ingirió + blanqueador
    ingirio + blanqueador
    ingirió + raticida
    ingirio + raticida
    comió + lejía
    comio + lejia
    comió + cloro
    comio + cloro
    comió + detergente
    comio + detergente
    comió + lavandina
    comio + lavandina
    comió + veneno
    comio + veneno
    comió + blanqueador
    comio + blanqueador
    comió + raticida
    comio + raticida
    tomó + todas las pastillas
    tomo + todas las pastillas
    tomó + frasco de pastillas
    tomo + frasco de pastillas
    tomó + demasiadas pastillas
    tomo + demasiadas pastillas
    tomé + todas las pastillas
    tome + todas las pastillas
    tomé + frasco de pastillas
    tome + frasco de pastillas
    tomé + demasiadas pastillas
    tome + demasiadas pastillas
    niño + tomó + pastillas
    niño + tomo + pastillas
    nino + tomo + pastillas
    niño + comió + pastillas
    niño + comio + pastillas
    nino + comio + pastillas
    niña + tomó + pastillas
    niña + tomo + pastillas
    nina + tomo + pastillas
    niña + comió + pastillas
    niña + comio + pastillas
    nina + comio + pastillas
    bebé + tomó + pastillas
    bebe + tomo + pastillas
    bebé + comió + pastillas
    bebe + comio + pastillas
    hijo + tomó + pastillas
    hijo + tomo + pastillas
    hijo + comió + pastillas
    hijo + comio + pastillas
    hija + tomó + pastillas
    hija + tomo + pastillas
    hija + comió + pastillas
    hija + comio + pastillas
    muchas pastillas
    convulsión
    convulsion
    convulsiones
    convulsionando
    convulsiona
    convulsionó
    convulsiono
    ataque epiléptico
    ataque epileptico
    ataque de epilepsia
    crisis epiléptica
    crisis epileptica
    descarga eléctrica
    descarga electrica
    electrocutado
    electrocutada
    se electrocutó
    se electrocuto
    le dio la corriente
    le dio corriente
    le pegó la corriente
    le pego la corriente
    rompí aguas
    rompi aguas
    rompió aguas
    rompio aguas
    ha roto aguas
    he roto aguas
    rompió la fuente
    rompio la fuente
    rompió fuente
    rompio fuente
    rompí fuente
    rompi fuente
    rompió la bolsa
    rompio la bolsa
    está de parto
    esta de parto
    estoy de parto
    está pariendo
    esta pariendo
    trabajo de parto
    dando a luz
    dar a luz ya
    ya nace el bebé
    ya nace el bebe
    ya viene el bebé
    ya viene el bebe
    bebé ya viene
    bebe ya viene
    viene el bebé ya
    viene el bebe ya
    está naciendo
    esta naciendo
    embarazada + sangre
    embarazada + sangrando
    embarazada + sangra
    embarazada + dolor fuerte
    anafiláctico
    anafilactico
    anafiláctica
    anafilactica
    anafilaxia
    alergia + respirar
    alergia + respira
    alergia + garganta
    alergia + hincha
    alergia + hinchada
    alérgica + respirar
    alergica + respirar
    alérgica + respira
    alergica + respira
    alérgica + garganta
    alergica + garganta
    alérgica + hincha
    alergica + hincha
    alérgica + hinchada
    alergica + hinchada
    alérgico + respirar
    alergico + respirar
    alérgico + respira
    alergico + respira
    alérgico + garganta
    alergico + garganta
    alérgico + hincha
    alergico + hincha
    alérgico + hinchada
    alergico + hinchada
    garganta + hincha
    garganta + hinchando
    garganta + cierra
    garganta + cerrando
    picó + respirar
    pico + respirar
    picó + hincha
    pico + hincha
    picó + hinchó
    pico + hincho
    hueso roto
    fractura
    fracturado
    fracturada
    se fracturó
    se fracturo
    se rompió la pierna
    se rompio la pierna
    se rompió el brazo
    se rompio el brazo
    se rompió la cadera
    se rompio la cadera
    se rompió un hueso
    se rompio un hueso
    se rompió la cabeza
    se rompio la cabeza
    se rompió el cráneo
    se rompio el craneo
    se quebró la pierna
    se quebro la pierna
    se quebró el brazo
    se quebro el brazo
    se quebró la cadera
    se quebro la cadera
    se quebró un hueso
    se quebro un hueso
    se quebró la cabeza
    se quebro la cabeza
    se quebró el cráneo
    se quebro el craneo
    se abrió la cabeza
    se abrio la cabeza
    golpe en la cabeza
    quemadura grave
    quemaduras graves
    se quemó con agua
    se quemo con agua
    se quemó con aceite
    se quemo con aceite
    se quemó con ácido
    se quemo con acido
    quemó + hirviendo
    quemo + hirviendo
    quemó + aceite caliente
    quemo + aceite caliente
    se cayó del balcón
    se cayo del balcon
    se cayó del tejado
    se cayo del tejado
    se cayó del andamio
    se cayo del andamio
    se cayó del segundo
    se cayo del segundo
    se cayó del tercer
    se cayo del tercer
    se cayó del cuarto
    se cayo del cuarto
    se cayó desde el balcón
    se cayo desde el balcon
    se cayó desde el tejado
    se cayo desde el tejado
    se cayó desde el andamio
    se cayo desde el andamio
    se cayó desde el segundo
    se cayo desde el segundo
    se cayó desde el tercer
    se cayo desde el tercer
    se cayó desde el cuarto
    se cayo desde el cuarto
    se cayó desde la balcón
    se cayo desde la balcon
    se cayó desde la tejado
    se cayo desde la tejado
    se cayó desde la andamio
    se cayo desde la andamio
    se cayó desde la segundo
    se cayo desde la segundo
    se cayó desde la tercer
    se cayo desde la tercer
    se cayó desde la cuarto
    se cayo desde la cuarto
    se cayó desde un balcón
    se cayo desde un balcon
    se cayó desde un tejado
    se cayo desde un tejado
    se cayó desde un andamio
    se cayo desde un andamio
    se cayó desde un segundo
    se cayo desde un segundo
    se cayó desde un tercer
    se cayo desde un tercer
    se cayó desde un cuarto
    se cayo desde un cuarto
    se cayó de un balcón
    se cayo de un balcon
    se cayó de un tejado
    se cayo de un tejado
    se cayó de un andamio
    se cayo de un andamio
    se cayó de un segundo
    se cayo de un segundo
    se cayó de un tercer
    se cayo de un tercer
    se cayó de un cuarto
    se cayo de un cuarto
    se cayó de la ventana
    se cayo de la ventana
    se cayó de la azotea
    se cayo de la azotea
    se cayó de la terraza
    se cayo de la terraza
    se cayó por las escaleras
    se cayo por las escaleras
    cayó por la ventana
    cayo por la ventana
    golpe de calor
    insolación
    insolacion
    coma diabético
    coma diabetico
    se está muriendo
    se esta muriendo
    se stá muriendo
    se sta muriendo
    se me muere
    se muere + ayuda
    se muere + ayúdenme
    se muere + ayudenme
    se muere + socorro
    se muere + auxilio
    me estoy muriendo
    se nos muere
    está muy grave
    esta muy grave
    está agonizando
    esta agonizando
    sin pulso
    no tiene pulso
    se puso morado
    se puso morada
    está morado
    esta morado
    está morada
    esta morada
    se puso azul
    se puso muy mal
    se puso muy grave
emergency-domestic-violence =
    me pega otra vez / me pega de nuevo / me pegó de nuevo / me pego de nuevo / me vuelve a pegar / me volvió a pegar / me volvio a pegar / otra vez me pegó / otra vez me pego
    marido / esposo / pareja / novio / mi ex / mi mujer / esposa / padre / papá / papa / padrastro + me da cachetadas / me dio una cachetada / me puso la mano encima / me pone la mano encima / me levanta la mano / me tira del pelo / me cachetea / me cacheteó / me cacheteo / pateando la puerta / golpeando la puerta
    hermana / amiga / vecina + su marido la pega / su marido le pega / su esposo le pega / su novio le pega
    marido + pega
    marido + pegó
    marido + pego
    marido + pegando
    marido + golpea
    marido + golpeó
    marido + golpeo
    marido + golpeando
    marido + maltrata
    marido + agrede
    marido + agredió
    marido + agredio
    esposo + pega
    esposo + pegó
    esposo + pego
    esposo + pegando
    esposo + golpea
    esposo + golpeó
    esposo + golpeo
    esposo + golpeando
    esposo + maltrata
    esposo + agrede
    esposo + agredió
    esposo + agredio
    pareja + pega
    pareja + pegó
    pareja + pego
    pareja + pegando
    pareja + golpea
    pareja + golpeó
    pareja + golpeo
    pareja + golpeando
    pareja + maltrata
    pareja + agrede
    pareja + agredió
    pareja + agredio
    novio + pega
    novio + pegó
    novio + pego
    novio + pegando
    novio + golpea
    novio + golpeó
    novio + golpeo
    novio + golpeando
    novio + maltrata
    novio + agrede
    novio + agredió
    novio + agredio
    exmarido + pega
    exmarido + pegó
    exmarido + pego
    exmarido + pegando
    exmarido + golpea
    exmarido + golpeó
    exmarido + golpeo
    exmarido + golpeando
    exmarido + maltrata
    exmarido + agrede
    exmarido + agredió
    exmarido + agredio
    exnovio + pega
    exnovio + pegó
    exnovio + pego
    exnovio + pegando
    exnovio + golpea
    exnovio + golpeó
    exnovio + golpeo
    exnovio + golpeando
    exnovio + maltrata
    exnovio + agrede
    exnovio + agredió
    exnovio + agredio
    mi ex + pega
    mi ex + pegó
    mi ex + pego
    mi ex + pegando
    mi ex + golpea
    mi ex + golpeó
    mi ex + golpeo
    mi ex + golpeando
    mi ex + maltrata
    mi ex + agrede
    mi ex + agredió
    mi ex + agredio
    esposa + pega
    esposa + pegó
    esposa + pego
    esposa + pegando
    esposa + golpea
    esposa + golpeó
    esposa + golpeo
    esposa + golpeando
    esposa + maltrata
    esposa + agrede
    esposa + agredió
    esposa + agredio
    novia + pega
    novia + pegó
    novia + pego
    novia + pegando
    novia + golpea
    novia + golpeó
    novia + golpeo
    novia + golpeando
    novia + maltrata
    novia + agrede
    novia + agredió
    novia + agredio
    papá + pega
    papa + pega
    papá + pegó
    papa + pego
    papá + pegando
    papa + pegando
    papá + golpea
    papa + golpea
    papá + golpeó
    papa + golpeo
    papá + golpeando
    papa + golpeando
    papá + maltrata
    papa + maltrata
    papá + agrede
    papa + agrede
    papá + agredió
    papa + agredio
    padre + pega
    padre + pegó
    padre + pego
    padre + pegando
    padre + golpea
    padre + golpeó
    padre + golpeo
    padre + golpeando
    padre + maltrata
    padre + agrede
    padre + agredió
    padre + agredio
    padrastro + pega
    padrastro + pegó
    padrastro + pego
    padrastro + pegando
    padrastro + golpea
    padrastro + golpeó
    padrastro + golpeo
    padrastro + golpeando
    padrastro + maltrata
    padrastro + agrede
    padrastro + agredió
    padrastro + agredio
    marido + pegado
    marido + golpeado
    marido + maltrató
    marido + maltrato
    marido + maltratando
    esposo + pegado
    esposo + golpeado
    esposo + maltrató
    esposo + maltrato
    esposo + maltratando
    pareja + pegado
    pareja + golpeado
    pareja + maltrató
    pareja + maltrato
    pareja + maltratando
    novio + pegado
    novio + golpeado
    novio + maltrató
    novio + maltrato
    novio + maltratando
    mi madre + me pega
    mi madre + me maltrata
    mi madre + maltrata a
    mi mamá + me pega
    mi mama + me pega
    mi mamá + me maltrata
    mi mama + me maltrata
    mi mamá + maltrata a
    mi mama + maltrata a
    mi suegra + me pega
    mi suegra + me maltrata
    mi suegra + maltrata a
    mi madrastra + me pega
    mi madrastra + me maltrata
    mi madrastra + maltrata a
    marido + matar
    marido + matarme
    marido + amenaza
    marido + amenazó
    marido + amenazo
    esposo + matar
    esposo + matarme
    esposo + amenaza
    esposo + amenazó
    esposo + amenazo
    pareja + matar
    pareja + matarme
    pareja + amenaza
    pareja + amenazó
    pareja + amenazo
    novio + matar
    novio + matarme
    novio + amenaza
    novio + amenazó
    novio + amenazo
    mi ex + matar
    mi ex + matarme
    mi ex + amenaza
    mi ex + amenazó
    mi ex + amenazo
    exmarido + matar
    exmarido + matarme
    exmarido + amenaza
    exmarido + amenazó
    exmarido + amenazo
    exnovio + matar
    exnovio + matarme
    exnovio + amenaza
    exnovio + amenazó
    exnovio + amenazo
    marido + mata
    marido + amenazando
    marido + estrangularme
    marido + ahorcó
    marido + ahorco
    marido + patea
    marido + pateó
    marido + pateo
    marido + empujó
    marido + empujo
    esposo + mata
    esposo + amenazando
    esposo + estrangularme
    esposo + ahorcó
    esposo + ahorco
    esposo + patea
    esposo + pateó
    esposo + pateo
    esposo + empujó
    esposo + empujo
    pareja + mata
    pareja + amenazando
    pareja + estrangularme
    pareja + ahorcó
    pareja + ahorco
    pareja + patea
    pareja + pateó
    pareja + pateo
    pareja + empujó
    pareja + empujo
    novio + mata
    novio + amenazando
    novio + estrangularme
    novio + ahorcó
    novio + ahorco
    novio + patea
    novio + pateó
    novio + pateo
    novio + empujó
    novio + empujo
    marido + no me deja salir
    esposo + no me deja salir
    pareja + no me deja salir
    novio + no me deja salir
    marido + me encerró
    marido + me encerro
    marido + me tiene encerrado
    marido + me quitó el pasaporte
    marido + me quito el pasaporte
    marido + me quitó el teléfono
    marido + me quito el telefono
    esposo + me encerró
    esposo + me encerro
    esposo + me tiene encerrado
    esposo + me quitó el pasaporte
    esposo + me quito el pasaporte
    esposo + me quitó el teléfono
    esposo + me quito el telefono
    pareja + me encerró
    pareja + me encerro
    pareja + me tiene encerrado
    pareja + me quitó el pasaporte
    pareja + me quito el pasaporte
    pareja + me quitó el teléfono
    pareja + me quito el telefono
    novio + me encerró
    novio + me encerro
    novio + me tiene encerrado
    novio + me quitó el pasaporte
    novio + me quito el pasaporte
    novio + me quitó el teléfono
    novio + me quito el telefono
    tengo miedo de él
    tengo miedo de el
    tengo miedo de volver a casa
    miedo de mi marido
    miedo de mi esposo
    miedo de mi pareja
    miedo de mi novio
    miedo de mi padre
    miedo de mi papá
    miedo de mi papa
    miedo de mi mujer
    miedo de mi esposa
    miedo a mi marido
    miedo a mi esposo
    miedo a mi pareja
    miedo a mi novio
    miedo a mi padre
    miedo a mi papá
    miedo a mi papa
    pega a su mujer
    pega a su hija
    pega a su hijo
    pega a la mujer
    pega a la hija
    pega a la hijo
    golpea a su mujer
    golpea a su hija
    golpea a su hijo
    golpea a la mujer
    golpea a la hija
    golpea a la hijo
    pega a los niños
    pega a los ninos
    pega a sus hijos
    pega a mi hijo
    pega a mi hija
    pega a mi madre
    pega a mi mamá
    pega a mi mama
    golpea a mi madre
    golpea a mi mamá
    golpea a mi mama
    golpea a mi hijo
    golpea a mi hija
    pegan al niño
    pegan al nino
    pegan a un niño
    pegan a un nino
    golpean a una mujer
    golpean a la mujer
    golpean a su mujer
    golpean a un niño
    golpean a un nino
    golpean al niño
    golpean al nino
    golpea a los niños
    golpea a los ninos
    golpean a la empleada
    golpea a la empleada
    maltrata a mi hijo
    maltrata a mi hija
    maltrata a mi mujer
    maltrata a mi niños
    maltrata a mi ninos
    maltrata a mi niña
    maltrata a mi nina
    maltrata a su hijo
    maltrata a su hija
    maltrata a su mujer
    maltrata a su niños
    maltrata a su ninos
    maltrata a su madre
    maltrata a su niña
    maltrata a su nina
    maltrata a los hijo
    maltrata a los hija
    maltrata a los mujer
    maltrata a los niños
    maltrata a los ninos
    maltrata a los madre
    maltrata a los niña
    maltrata a los nina
    maltrata a la hijo
    maltrata a la hija
    maltrata a la mujer
    maltrata a la niños
    maltrata a la ninos
    maltrata a la madre
    maltrata a la niña
    maltrata a la nina
    mi mujer me pega
    mi mujer me pegó
    mi mujer me pego
    mi mujer me golpeó
    mi mujer me golpeo
    mi mujer me agrede
    mi mujer me maltrata
    mi mujer me amenaza
    mi hijo + me pega
    mi hijo + me maltrata
    mi hija + me pega
    mi hija + me maltrata
    mi hermano me pega
    él me pega
    el me pega
    me va a pegar
    me va a matar
    me quiere matar
    me pegó otra vez
    me pego otra vez
    me pega y
    me pega mucho
    me pega ayuda
    me está pegando
    me esta pegando
    me está golpeando
    me esta golpeando
    nos pega
    nos golpea
    me agarró del cuello
    me agarro del cuello
    me apretó el cuello
    me apreto el cuello
    intentó estrangularme
    intento estrangularme
    me quiso ahorcar
    violencia doméstica
    violencia domestica
    violencia de género
    violencia de genero
    violencia intrafamiliar
    violencia familiar
    violencia machista
    violencia en casa
    violencia en el hogar
    violencia conyugal
    maltrato en casa
    maltrato infantil
    maltrato familiar
    malos tratos
    víctima de maltrato
    victima de maltrato
    víctima de violencia
    victima de violencia
    mujer maltratada
    mujeres maltratadas
    me maltratan en casa
    abuso en la familia
    me encerró en casa
    me encerro en casa
    me encerró en el cuarto
    me encerro en el cuarto
    me encerró en la habitación
    me encerro en la habitacion
    me encerró en el baño
    me encerro en el baño
    me encerro en el bano
    me encerró en la casa
    me encerro en la casa
    me tiene encerrada
    me obliga a tener relaciones
    me obliga a tener sexo
    me golpea
    me pegó + me quitó
    me pego + me quito
    orden de alejamiento
    llamar al 016
    llamar al 144
    llamen al 016
emergency-police =
    policia policia / policía policía
    me afanaron / me chorearon / me cogotearon / me asaltan
    tipo / hombre / señor / senor / alguien + me toco / me tocó / me manoseó / me manoseo + metro / bus / autobús / autobus / ascensor / elevador / calle
    911
    999
    112
    110
    091
    llamar al 105
    llamar al 133
    llamar al 123
    llamen al 105
    llamen al 133
    llamen al 123
    carabineros + ayuda
    carabineros + llamen
    socorro
    auxilio
    policía ya
    policia ya
    policía ahora
    policia ahora
    policía rápido
    policia rapido
    policía urgente
    policia urgente
    policía ayuda
    policia ayuda
    ayuda policía
    ayuda policia
    urgente policía
    urgente policia
    polisia ayuda
    ayuda polisia
    llamen a la policía
    llamen a la policia
    llamen a la polisia
    llama a la policía
    llama a la policia
    llame a la policía
    llame a la policia
    llamar a la policía
    llamar a la policia
    llamar a la polisia
    llamen policía
    llamen policia
    manden a la policía
    manden a la policia
    manden policía
    manden policia
    necesito a la policía
    necesito a la policia
    necesito policía
    necesito policia
    que venga la policía
    que venga la policia
    vengan policía
    vengan policia
    ladrón
    ladron
    ladrones
    ladrona
    ratero
    rateros
    atraco
    atracaron
    me atracan
    atracador
    asalto
    asaltante
    asaltaron
    asaltando
    me asaltan
    nos asaltan
    me roban
    nos roban
    están robando
    estan robando
    acaban de robarme
    acaban de robar
    me robaron ahora
    me robaron + ahora mismo
    me robaron + recién
    me robaron + recien
    me robaron + hace un momento
    me robaron + hace un rato
    me robaron + la calle
    me robaron la cartera
    me robaron el bolso
    me robaron la bolsa
    me robaron la mochila
    me robaron todo
    me robaron el celular
    me robaron el móvil
    me robaron el movil
    me robaron el teléfono
    me robaron el telefono
    robo en mi casa
    robo en la casa
    robo en mi piso
    robo en mi departamento
    robo en mi apartamento
    robo en mi tienda
    entraron a robar
    entrando a robar
    entraron en mi casa
    entraron en mi piso
    entraron en mi departamento
    entraron en mi apartamento
    entraron en mi habitación
    entraron en mi habitacion
    entraron a mi casa
    entraron a mi piso
    entraron a mi departamento
    entraron a mi apartamento
    entraron a mi cuarto
    se metieron a robar
    se metieron a mi casa
    se metieron a la casa
    se metieron en mi casa
    se metió + casa + hombre
    se metio + casa + hombre
    se metió + casa + tipo
    se metio + casa + tipo
    se metió + casa + alguien
    se metio + casa + alguien
    se metió + departamento + hombre
    se metio + departamento + hombre
    se metió + departamento + tipo
    se metio + departamento + tipo
    se metió + departamento + alguien
    se metio + departamento + alguien
    se metió + piso + hombre
    se metio + piso + hombre
    se metió + piso + tipo
    se metio + piso + tipo
    se metió + piso + alguien
    se metio + piso + alguien
    se metió + cuarto + hombre
    se metio + cuarto + hombre
    se metió + cuarto + tipo
    se metio + cuarto + tipo
    se metió + cuarto + alguien
    se metio + cuarto + alguien
    intenta abrir mi puerta
    intentando abrir mi puerta
    quieren entrar a mi casa
    quiere entrar a mi casa
    forzando la puerta
    fuerzan la puerta
    forzaron la puerta
    forzaron la cerradura
    forzaron mi puerta
    forzaron mi cerradura
    rompieron mi puerta + robar
    rompieron mi puerta + entrar
    rompieron mi puerta + robaron
    rompieron mi puerta + entraron
    rompieron mi ventana + robar
    rompieron mi ventana + entrar
    rompieron mi ventana + robaron
    rompieron mi ventana + entraron
    rompieron la puerta + robar
    rompieron la puerta + entrar
    rompieron la puerta + robaron
    rompieron la puerta + entraron
    rompieron la ventana + robar
    rompieron la ventana + entrar
    rompieron la ventana + robaron
    rompieron la ventana + entraron
    intenta entrar + casa
    intenta entrar + puerta
    intenta entrar + piso
    intenta entrar + departamento
    intenta entrar + apartamento
    intenta entrar + ventana
    intenta entrar + cuarto
    intenta entrar + habitación
    intenta entrar + habitacion
    intentan entrar + casa
    intentan entrar + puerta
    intentan entrar + piso
    intentan entrar + departamento
    intentan entrar + apartamento
    intentan entrar + ventana
    intentan entrar + cuarto
    intentan entrar + habitación
    intentan entrar + habitacion
    intentando entrar + casa
    intentando entrar + puerta
    intentando entrar + piso
    intentando entrar + departamento
    intentando entrar + apartamento
    intentando entrar + ventana
    intentando entrar + cuarto
    intentando entrar + habitación
    intentando entrar + habitacion
    me siguen y
    me siguen tengo
    me siguen por
    me siguen ayuda
    me siguen hasta
    me siguen unos
    me siguen dos
    no me dejan salir de la casa
    no me dejan salir de casa
    no me dejan salir del cuarto
    no me dejan salir de la habitación
    no me dejan salir de la habitacion
    no me dejan salir del departamento
    no me dejan salir del piso
    intruso
    intrusos
    hay alguien en mi casa
    hay alguien en mi piso
    hay alguien en mi departamento
    hay alguien en mi apartamento
    hay alguien en mi cuarto
    hay alguien en mi habitación
    hay alguien en mi habitacion
    hay alguien dentro de mi casa
    hay alguien dentro de mi piso
    hay alguien dentro de mi departamento
    hay alguien dentro de mi apartamento
    hay alguien dentro de mi cuarto
    hay alguien dentro de mi habitación
    hay alguien dentro de mi habitacion
    hay un hombre en mi casa
    hay un hombre en mi piso
    hay un hombre en mi departamento
    hay un hombre en mi apartamento
    hay un hombre en mi cuarto
    hay un hombre en mi habitación
    hay un hombre en mi habitacion
    hay un hombre dentro de mi casa
    hay un hombre dentro de mi piso
    hay un hombre dentro de mi departamento
    hay un hombre dentro de mi apartamento
    hay un hombre dentro de mi cuarto
    hay un hombre dentro de mi habitación
    hay un hombre dentro de mi habitacion
    hay un desconocido en mi piso
    hay un desconocido en mi departamento
    hay un desconocido en mi apartamento
    hay un desconocido en mi cuarto
    hay un desconocido en mi habitación
    hay un desconocido en mi habitacion
    hay un desconocido dentro de mi piso
    hay un desconocido dentro de mi departamento
    hay un desconocido dentro de mi apartamento
    hay un desconocido dentro de mi cuarto
    hay un desconocido dentro de mi habitación
    hay un desconocido dentro de mi habitacion
    hay un extraño en mi casa
    hay un extrano en mi casa
    hay un extraño en mi piso
    hay un extrano en mi piso
    hay un extraño en mi departamento
    hay un extrano en mi departamento
    hay un extraño en mi apartamento
    hay un extrano en mi apartamento
    hay un extraño en mi cuarto
    hay un extrano en mi cuarto
    hay un extraño en mi habitación
    hay un extraño en mi habitacion
    hay un extrano en mi habitacion
    hay un extraño dentro de mi casa
    hay un extrano dentro de mi casa
    hay un extraño dentro de mi piso
    hay un extrano dentro de mi piso
    hay un extraño dentro de mi departamento
    hay un extrano dentro de mi departamento
    hay un extraño dentro de mi apartamento
    hay un extrano dentro de mi apartamento
    hay un extraño dentro de mi cuarto
    hay un extrano dentro de mi cuarto
    hay un extraño dentro de mi habitación
    hay un extraño dentro de mi habitacion
    hay un extrano dentro de mi habitacion
    hay un tipo en mi casa
    hay un tipo en mi piso
    hay un tipo en mi departamento
    hay un tipo en mi apartamento
    hay un tipo en mi cuarto
    hay un tipo en mi habitación
    hay un tipo en mi habitacion
    hay un tipo dentro de mi casa
    hay un tipo dentro de mi piso
    hay un tipo dentro de mi departamento
    hay un tipo dentro de mi apartamento
    hay un tipo dentro de mi cuarto
    hay un tipo dentro de mi habitación
    hay un tipo dentro de mi habitacion
    desconocido + dentro de mi casa
    desconocido + en mi casa
    con un cuchillo
    con cuchillo
    con cuchillos
    con un machete
    con una navaja
    tiene un cuchillo
    tiene una navaja
    tiene un machete
    sacó un cuchillo
    saco un cuchillo
    sacó una navaja
    saco una navaja
    cuchillo + amenaza
    cuchillo + amenazó
    cuchillo + amenazo
    cuchillo + amenazando
    cuchillo + ataca
    cuchillo + atacó
    cuchillo + ataco
    apuñaló
    apuñalo
    apunalo
    apuñalaron
    apunalaron
    apuñalado
    apunalado
    apuñalada
    apunalada
    apuñalando
    apunalando
    acuchilló
    acuchillo
    acuchillaron
    con una pistola
    con pistola
    tiene una pistola
    pistola + amenaza
    pistola + ayuda
    pistola + apunta
    pistola + apuntando
    con un arma
    tiene un arma
    tienen armas
    arma de fuego
    hombre armado
    tipo armado
    tipos armados
    hombres armados
    armado en
    mano armada
    disparos
    disparando
    disparó
    dispararon
    balazo
    balazos
    tiroteo
    balacera
    me atacó
    me ataco
    me atacaron
    me ataca
    nos atacan
    nos atacaron
    me están atacando
    me estan atacando
    está atacando
    esta atacando
    atacando a
    me agredió
    me agredio
    me agredieron
    me están agrediendo
    me estan agrediendo
    me están pegando
    me estan pegando
    me están golpeando
    me estan golpeando
    me golpearon
    me pegaron
    se están golpeando
    se estan golpeando
    se están pegando
    se estan pegando
    se están peleando + golpes
    se estan peleando + golpes
    se están peleando + sangre
    se estan peleando + sangre
    se están peleando + cuchillo
    se estan peleando + cuchillo
    se están peleando + ayuda
    se estan peleando + ayuda
    se están peleando + abajo
    se estan peleando + abajo
    pelea + ayuda
    pelea + golpeando
    pelea + sangre
    pelea + cuchillo
    pelea + cuchillos
    pelea + abajo
    pelea + calle
    me violó
    me violo
    me violaron
    me quieren violar
    violación sexual
    violacion sexual
    violador
    agresión sexual
    agresion sexual
    abuso sexual
    acoso sexual
    abusar de mí
    abusar de mi
    abusó de mí
    abuso de mi
    abusaron de mí
    abusaron de mi
    manoseó
    me tocaron en
    me tocó en el metro
    me tocó en el ascensor
    me tocó en el autobús
    me tocó en el bus
    me tocó en el elevador
    se exhibe
    exhibicionista
    secuestro
    secuestraron
    secuestrado
    secuestrada
    secuestrando
    me tienen encerrado
    me tienen encerrada
    a la fuerza + llevan
    a la fuerza + llevaron
    a la fuerza + lleva
    a la fuerza + llevó
    a la fuerza + llevo
    me amenaza
    me amenazan
    me amenazó
    me amenazo
    me amenazaron
    me están amenazando
    me estan amenazando
    amenaza de muerte
    amenazas de muerte
    amenazado de muerte
    amenazada de muerte
    me quieren matar
    me van a matar
    lo van a matar
    la van a matar
    lo están matando
    lo estan matando
    la están matando
    la estan matando
    matarme + quieren
    me persigue
    me persiguen
    me está persiguiendo
    me esta persiguiendo
    me viene siguiendo
    me está siguiendo
    me esta siguiendo
    me están siguiendo
    me estan siguiendo
    me sigue un hombre
    me sigue un tipo
    me sigue un señor
    me sigue un senor
    me sigue un desconocido
    me sigue alguien
    me acosa
    me acosan
    me está acosando
    me esta acosando
    acosador
    no puedo hablar + policía
    no puedo hablar + policia
    asesinato
    asesinaron
    mataron a
emergency-traffic-accident =
    me tiró de la bici / me tiro de la bici / me tiró de la moto / me tiro de la moto / me tumbó de la bici / me tumbo de la bici
    accidente de tráfico
    accidente de trafico
    accidente de tránsito
    accidente de transito
    accidente de automóvil
    accidente de automovil
    accidente de bici
    accidente de bicicleta
    accidente de bus
    accidente de scooter
    accidente de patinete
    accidente en la avenida
    accidente en la autopista
    accidente en la autovía
    accidente en la autovia
    accidente en la esquina
    accidente en el semáforo
    accidente en el semaforo
    accidente en la rotonda
    accidente automovilístico
    accidente automovilistico
    accidente vial
    accidente + herido
    accidente + heridos
    accidente + herida
    accidente + heridas
    accidente + lesionado
    accidente + lesionados
    accidente + coche
    accidente + carro
    accidente + auto
    accidente + moto
    accidente + camión
    accidente + camion
    accidente + autobús
    accidente + autobus
    accidente + sangre
    accidente + calle
    accidente + cruce
    accidente + carretera
    accidente + ayuda
    asidente + carro
    asidente + coche
    asidente + auto
    asidente + moto
    asidente + calle
    asidente + tráfico
    asidente + trafico
    asidente + tránsito
    asidente + transito
    acidente + carro
    acidente + coche
    acidente + auto
    acidente + moto
    acidente + calle
    acidente + tráfico
    acidente + trafico
    acidente + tránsito
    acidente + transito
    axidente + carro
    axidente + coche
    axidente + auto
    axidente + moto
    axidente + calle
    axidente + tráfico
    axidente + trafico
    axidente + tránsito
    axidente + transito
    tuve un accidente
    tuvimos un accidente
    acabo de tener un accidente
    hubo un accidente
    hay un accidente
    atropelló
    atropello
    atropellaron
    atropellado
    atropellada
    atropellados
    atropella
    atropellando
    arrollado
    arrollada
    arrolló
    arrollo
    arrollaron
    choque de autos
    choque de coches
    choque de carros
    choque de motos
    choque de vehículos
    choque de vehiculos
    choque de trenes
    choque de frente
    choque múltiple
    choque multiple
    choque frontal
    un choque
    chocó + herido
    choco + herido
    chocó + heridos
    choco + heridos
    chocó + heridas
    choco + heridas
    chocó + moto
    choco + moto
    chocó + taxi
    choco + taxi
    chocó + didi
    choco + didi
    122 accidente
    choque + herido
    choque + heridos
    choque + herida
    choque + ayuda
    choque + coche
    choque + carro
    choque + auto
    choque + moto
    acabo de chocar
    acabamos de chocar
    chocaron
    me chocó
    me choco
    nos chocó
    nos choco
    choqué con
    choque con
    choqué contra
    choque contra
    choqué mi
    choque mi
    choqué el
    choque el
    choqué + coche
    choqué + carro
    choqué + auto
    choqué + moto
    choqué + scooter
    choque + scooter
    choqué + taxi
    choque + taxi
    choqué + herido
    choqué + herida
    chocó con
    choco con
    chocó contra
    choco contra
    chocó un
    chocó mi
    chocó a
    chocamos
    me estrellé
    me estrelle
    se estrelló
    se estrello
    estrellaron mi
    han chocado
    ha chocado
    coche volcado
    carro volcado
    auto volcado
    camión volcado
    camion volcado
    autobús volcado
    autobus volcado
    siniestro + coche
    siniestro + carro
    siniestro + auto
    siniestro + vehículo
    siniestro + vehiculo
    siniestro + herido
    siniestro + heridos
    siniestro + atrapada
    colisión
    colision
    colisionó
    colisiono
    colisionaron
    volcó + coche
    volco + coche
    volcó + carro
    volco + carro
    volcó + auto
    volco + auto
    volcó + camión
    volco + camion
    volcó + autobús
    volco + autobus
    volcó + bus
    volco + bus
    me golpeó un coche
    me golpeo un coche
    me golpeó un carro
    me golpeo un carro
    me golpeó un auto
    me golpeo un auto
    me golpeó un taxi
    me golpeo un taxi
    me golpeó un camión
    me golpeo un camion
    me golpeó un bus
    me golpeo un bus
    me golpeó un autobús
    me golpeo un autobus
    me golpeó un patinete
    me golpeo un patinete
    me golpeó un ciclista
    me golpeo un ciclista
    me golpeó un repartidor
    me golpeo un repartidor
    me pegó un coche
    me pego un coche
    me pegó un carro
    me pego un carro
    me pegó un auto
    me pego un auto
    me pegó un taxi
    me pego un taxi
    me pegó un camión
    me pego un camion
    me pegó un bus
    me pego un bus
    me pegó un autobús
    me pego un autobus
    me pegó un patinete
    me pego un patinete
    me pegó un ciclista
    me pego un ciclista
    me pegó un repartidor
    me pego un repartidor
    me embistió un coche
    me embistio un coche
    me embistió un carro
    me embistio un carro
    me embistió un auto
    me embistio un auto
    me embistió un taxi
    me embistio un taxi
    me embistió un camión
    me embistio un camion
    me embistió un bus
    me embistio un bus
    me embistió un autobús
    me embistio un autobus
    me embistió un patinete
    me embistio un patinete
    me embistió un ciclista
    me embistio un ciclista
    me embistió un repartidor
    me embistio un repartidor
    me golpeó una moto
    me golpeo una moto
    me golpeó una bici
    me golpeo una bici
    me golpeó una bicicleta
    me golpeo una bicicleta
    me pegó una moto
    me pego una moto
    me pegó una bici
    me pego una bici
    me pegó una bicicleta
    me pego una bicicleta
    me embistió una moto
    me embistio una moto
    me embistió una bici
    me embistio una bici
    me embistió una bicicleta
    me embistio una bicicleta
    me dio un coche
    me dio un carro
    me dio un auto
    me tiró una moto
    me tiro una moto
    golpeó + moto eléctrica
    golpeo + moto electrica
    golpeó + bici eléctrica
    golpeo + bici electrica
    golpeó + repartidor en moto
    golpeo + repartidor en moto
    golpeó + scooter
    golpeo + scooter
    pegó + moto eléctrica
    pego + moto electrica
    pegó + bici eléctrica
    pego + bici electrica
    pegó + repartidor en moto
    pego + repartidor en moto
    pegó + scooter
    pego + scooter
    embistió + moto eléctrica
    embistio + moto electrica
    embistió + bici eléctrica
    embistio + bici electrica
    embistió + repartidor en moto
    embistio + repartidor en moto
    embistió + scooter
    embistio + scooter
    me dieron por detrás
    me dieron por detras
    golpearon mi coche
    golpearon mi carro
    golpearon mi auto
    me caí de la moto
    me cai de la moto
    me caí de la bici
    me cai de la bici
    me caí de la bicicleta
    me cai de la bicicleta
    me caí de la scooter
    me cai de la scooter
    se cayó de la moto
    se cayo de la moto
    se cayó de la bici
    se cayo de la bici
    se cayó de la bicicleta
    se cayo de la bicicleta
    se cayó de la scooter
    se cayo de la scooter
    le pasó un coche por encima
    le paso un coche por encima
    le pasó un carro por encima
    le paso un carro por encima
    le pasó un auto por encima
    le paso un auto por encima
    le pasó un camión por encima
    le paso un camion por encima
    se dio a la fuga
    heridos en la carretera
    heridos en la calle
    heridos en la autopista
emergency-missing-person =
    sobrino / sobrina / nieto / nieta / hermana / amigo / amiga / esposa / mujer / suegra / suegro + desapareció / desaparecio / está desaparecido / esta desaparecido / está desaparecida / esta desaparecida
    hijo + desapareció
    hijo + desaparecio
    hijo + desaparecido
    hijo + desaparecida
    hija + desapareció
    hija + desaparecio
    hija + desaparecido
    hija + desaparecida
    niño + desapareció
    niño + desaparecio
    nino + desaparecio
    niño + desaparecido
    nino + desaparecido
    niño + desaparecida
    nino + desaparecida
    niña + desapareció
    niña + desaparecio
    nina + desaparecio
    niña + desaparecido
    nina + desaparecido
    niña + desaparecida
    nina + desaparecida
    nene + desapareció
    nene + desaparecio
    nene + desaparecido
    nene + desaparecida
    bebé + desapareció
    bebe + desaparecio
    bebé + desaparecido
    bebe + desaparecido
    bebé + desaparecida
    bebe + desaparecida
    abuelo + desapareció
    abuelo + desaparecio
    abuelo + desaparecido
    abuelo + desaparecida
    abuela + desapareció
    abuela + desaparecio
    abuela + desaparecido
    abuela + desaparecida
    madre + desapareció
    madre + desaparecio
    madre + desaparecido
    madre + desaparecida
    padre + desapareció
    padre + desaparecio
    padre + desaparecido
    padre + desaparecida
    mamá + desapareció
    mama + desaparecio
    mamá + desaparecido
    mama + desaparecido
    mamá + desaparecida
    mama + desaparecida
    papá + desapareció
    papa + desaparecio
    papá + desaparecido
    papa + desaparecido
    papá + desaparecida
    papa + desaparecida
    hermano + desapareció
    hermano + desaparecio
    hermano + desaparecido
    hermano + desaparecida
    marido + desapareció
    marido + desaparecio
    marido + desaparecido
    marido + desaparecida
    esposo + desapareció
    esposo + desaparecio
    esposo + desaparecido
    esposo + desaparecida
    esposa + desapareció
    esposa + desaparecio
    esposa + desaparecido
    esposa + desaparecida
    chiquito + desapareció
    chiquito + desaparecio
    chiquito + desaparecido
    chiquito + desaparecida
    chiquita + desapareció
    chiquita + desaparecio
    chiquita + desaparecido
    chiquita + desaparecida
    hijo + desaparesio
    hijo + desaparesido
    hijo + desaparesida
    hija + desaparesio
    hija + desaparesido
    hija + desaparesida
    persona desaparecida
    persona extraviada
    persona perdida
    personas desaparecidas
    menor desaparecido
    menor desaparecida
    desaparición de
    desaparicion de
    denunciar una desaparición
    denunciar una desaparicion
    reportar una desaparición
    reportar una desaparicion
    hijo + se perdió
    hijo + se perdio
    hijo + se extravió
    hijo + se extravio
    hija + se perdió
    hija + se perdio
    hija + se extravió
    hija + se extravio
    niño + se perdió
    niño + se perdio
    nino + se perdio
    niño + se extravió
    niño + se extravio
    nino + se extravio
    niña + se perdió
    niña + se perdio
    nina + se perdio
    niña + se extravió
    niña + se extravio
    nina + se extravio
    nene + se perdió
    nene + se perdio
    nene + se extravió
    nene + se extravio
    nena + se perdió
    nena + se perdio
    nena + se extravió
    nena + se extravio
    bebé + se perdió
    bebe + se perdio
    bebé + se extravió
    bebe + se extravio
    abuelo + se perdió
    abuelo + se perdio
    abuelo + se extravió
    abuelo + se extravio
    abuela + se perdió
    abuela + se perdio
    abuela + se extravió
    abuela + se extravio
    madre + se perdió
    madre + se perdio
    madre + se extravió
    madre + se extravio
    padre + se perdió
    padre + se perdio
    padre + se extravió
    padre + se extravio
    mamá + se perdió
    mama + se perdio
    mamá + se extravió
    mama + se extravio
    papá + se perdió
    papa + se perdio
    papá + se extravió
    papa + se extravio
    hijo + se ha perdido
    hija + se ha perdido
    niño + se ha perdido
    nino + se ha perdido
    niña + se ha perdido
    nina + se ha perdido
    abuelo + se ha perdido
    abuela + se ha perdido
    hijo + se me perdió
    hijo + se me perdio
    hija + se me perdió
    hija + se me perdio
    niño + se me perdió
    niño + se me perdio
    nino + se me perdio
    niña + se me perdió
    niña + se me perdio
    nina + se me perdio
    bebé + se me perdió
    bebe + se me perdio
    abuelo + se me perdió
    abuelo + se me perdio
    hijo perdido
    hijo extraviado
    niño perdido
    nino perdido
    niño extraviado
    nino extraviado
    nene perdido
    nene extraviado
    bebé perdido
    bebe perdido
    bebé extraviado
    bebe extraviado
    nieto perdido
    nieto extraviado
    abuelo perdido
    abuelo extraviado
    papá perdido
    papa perdido
    papá extraviado
    papa extraviado
    anciano perdido
    anciano extraviado
    hija perdida
    hija extraviada
    niña perdida
    nina perdida
    niña extraviada
    nina extraviada
    nena perdida
    nena extraviada
    nieta perdida
    nieta extraviada
    abuela perdida
    abuela extraviada
    mamá perdida
    mama perdida
    mamá extraviada
    mama extraviada
    anciana perdida
    anciana extraviada
    hijo está perdido
    hijo esta perdido
    niño está perdido
    niño esta perdido
    nino esta perdido
    nene está perdido
    nene esta perdido
    bebé está perdido
    bebe esta perdido
    nieto está perdido
    nieto esta perdido
    abuelo está perdido
    abuelo esta perdido
    papá está perdido
    papa esta perdido
    hija está perdida
    hija esta perdida
    niña está perdida
    niña esta perdida
    nina esta perdida
    nena está perdida
    nena esta perdida
    bebé está perdida
    bebe esta perdida
    nieta está perdida
    nieta esta perdida
    abuela está perdida
    abuela esta perdida
    mamá está perdida
    mama esta perdida
    haizi perdido
    perdí a mi hijo
    perdi a mi hijo
    perdí a mi hija
    perdi a mi hija
    perdí a mi niño
    perdi a mi niño
    perdi a mi nino
    perdí a mi niña
    perdi a mi niña
    perdi a mi nina
    perdí a mi bebé
    perdi a mi bebe
    perdí a mi nieto
    perdi a mi nieto
    perdí a mi nieta
    perdi a mi nieta
    perdí a mi abuelo
    perdi a mi abuelo
    perdí a mi abuela
    perdi a mi abuela
    he perdido a mi hijo
    he perdido a mi hija
    he perdido a mi niño
    he perdido a mi nino
    he perdido a mi niña
    he perdido a mi nina
    perdí a mis hijos
    perdi a mis hijos
    perdimos a mi hijo
    perdimos a mi hija
    perdimos a nuestro hijo
    perdimos a nuestra hija
    no encuentro a mi
    no encuentro a mis
    no encuentra a su
    no encuentra a sus
    no encontramos a mi
    no encontramos a nuestro
    no encontramos a nuestra
    no puedo encontrar a mi
    no puedo encontrar a nuestro
    no puedo encontrar a nuestra
    no podemos encontrar a mi
    no podemos encontrar a nuestro
    no podemos encontrar a nuestra
    no logro encontrar a mi
    no logro encontrar a nuestro
    no logro encontrar a nuestra
    no hallo a mi hijo
    no hallo a mi hija
    no hallo a mi padre
    no hallo a mi mamá
    no hallo a mi mama
    no ubico a mi hijo
    no ubico a mi hija
    no ubico a mi padre
    no ubico a mi mamá
    no ubico a mi mama
    no localizo a mi hijo
    no localizo a mi hija
    no localizo a mi padre
    no localizo a mi mamá
    no localizo a mi mama
    localizar a mi hijo
    localizar a mi hija
    localizar a mi padre
    localizar a mi madre
    localizar a mi mamá
    localizar a mi mama
    localizar a mi papá
    localizar a mi papa
    localizar a mi abuelo
    localizar a mi abuela
    no lo encuentro + hijo
    no lo encuentro + niño
    no lo encuentro + nino
    no lo encuentro + nene
    no lo encuentro + bebé
    no lo encuentro + bebe
    no lo encuentro + abuelo
    no la encuentro + hija
    no la encuentro + niña
    no la encuentro + nina
    no la encuentro + nena
    no la encuentro + bebé
    no la encuentro + bebe
    no la encuentro + abuela
    mi hijo no aparece
    mi hija no aparece
    mi niño no aparece
    mi nino no aparece
    mi niña no aparece
    mi nina no aparece
    mi bebé no aparece
    mi bebe no aparece
    mi abuelo no aparece
    mi abuela no aparece
    mi madre no aparece
    mi padre no aparece
    mi mamá no aparece
    mi mama no aparece
    mi papá no aparece
    mi papa no aparece
    mi marido no aparece
    mi esposo no aparece
    mi esposa no aparece
    mi amigo no aparece
    mi amiga no aparece
    no aparece mi hijo
    no aparece mi hija
    no aparece mi niño
    no aparece mi nino
    no aparece mi niña
    no aparece mi nina
    no aparece mi bebé
    no aparece mi bebe
    no aparece mi abuelo
    no aparece mi abuela
    no aparece mi madre
    no aparece mi padre
    no aparece mi mamá
    no aparece mi mama
    no aparece mi papá
    no aparece mi papa
    no aparece mi esposo
    salió + no aparece + mi
    salio + no aparece + mi
    salió + no aparece + hijo
    salio + no aparece + hijo
    salió + no aparece + hija
    salio + no aparece + hija
    amigo + sin aparecer
    amiga + sin aparecer
    compañero + sin aparecer
    companero + sin aparecer
    compañera + sin aparecer
    companera + sin aparecer
    hijo + sin aparecer
    hija + sin aparecer
    marido + sin aparecer
    esposo + sin aparecer
    ya no lo veo + hijo
    ya no lo veo + hija
    ya no lo veo + niño
    ya no lo veo + nino
    ya no lo veo + niña
    ya no lo veo + nina
    ya no lo veo + hermanito
    ya no lo veo + hermanita
    ya no lo veo + bebé
    ya no lo veo + bebe
    ya no la veo + hijo
    ya no la veo + hija
    ya no la veo + niño
    ya no la veo + nino
    ya no la veo + niña
    ya no la veo + nina
    ya no la veo + hermanito
    ya no la veo + hermanita
    ya no la veo + bebé
    ya no la veo + bebe
    hijo + no ha vuelto
    hijo + no volvió
    hijo + no volvio
    hijo + no regresa
    hija + no ha vuelto
    hija + no volvió
    hija + no volvio
    hija + no regresa
    niño + no ha vuelto
    nino + no ha vuelto
    niño + no volvió
    niño + no volvio
    nino + no volvio
    niño + no regresa
    nino + no regresa
    niña + no ha vuelto
    nina + no ha vuelto
    niña + no volvió
    niña + no volvio
    nina + no volvio
    niña + no regresa
    nina + no regresa
    nene + no ha vuelto
    nene + no volvió
    nene + no volvio
    nene + no regresa
    bebé + no ha vuelto
    bebe + no ha vuelto
    bebé + no volvió
    bebe + no volvio
    bebé + no regresa
    bebe + no regresa
    abuelo + no ha vuelto
    abuelo + no volvió
    abuelo + no volvio
    abuelo + no regresa
    abuela + no ha vuelto
    abuela + no volvió
    abuela + no volvio
    abuela + no regresa
    madre + no ha vuelto
    madre + no volvió
    madre + no volvio
    madre + no regresa
    padre + no ha vuelto
    padre + no volvió
    padre + no volvio
    padre + no regresa
    mamá + no ha vuelto
    mama + no ha vuelto
    mamá + no volvió
    mama + no volvio
    mamá + no regresa
    mama + no regresa
    papá + no ha vuelto
    papa + no ha vuelto
    papá + no volvió
    papa + no volvio
    papá + no regresa
    papa + no regresa
    hermano + no ha vuelto
    hermano + no volvió
    hermano + no volvio
    hermano + no regresa
    marido + no ha vuelto
    marido + no volvió
    marido + no volvio
    marido + no regresa
    esposo + no ha vuelto
    esposo + no volvió
    esposo + no volvio
    esposo + no regresa
    esposa + no ha vuelto
    esposa + no volvió
    esposa + no volvio
    esposa + no regresa
    hijo + no regresó
    hijo + no regreso
    hijo + no ha regresado
    hija + no regresó
    hija + no regreso
    hija + no ha regresado
    padre + no regresó
    padre + no regreso
    padre + no ha regresado
    madre + no regresó
    madre + no regreso
    madre + no ha regresado
    mamá + no regresó
    mama + no regreso
    mamá + no ha regresado
    mama + no ha regresado
    papá + no regresó
    papa + no regreso
    papá + no ha regresado
    papa + no ha regresado
    abuelo + no regresó
    abuelo + no regreso
    abuelo + no ha regresado
    abuela + no regresó
    abuela + no regreso
    abuela + no ha regresado
    marido + no regresó
    marido + no regreso
    marido + no ha regresado
    esposo + no regresó
    esposo + no regreso
    esposo + no ha regresado
    esposa + no regresó
    esposa + no regreso
    esposa + no ha regresado
    hijo + no llegó a casa
    hijo + no llego a casa
    hija + no llegó a casa
    hija + no llego a casa
    niño + no llegó a casa
    niño + no llego a casa
    nino + no llego a casa
    niña + no llegó a casa
    niña + no llego a casa
    nina + no llego a casa
    hijo + se fugó
    hijo + se fugo
    hijo + se fue de casa
    hija + se fugó
    hija + se fugo
    hija + se fue de casa
    adolescente + se fugó
    adolescente + se fugo
    adolescente + se fue de casa
    se escapó mi hijo
    se escapo mi hijo
    se escapó mi hija
    se escapo mi hija
    mi hijo se escapó
    mi hijo se escapo
    mi hija se escapó
    mi hija se escapo
    dónde está mi hijo
    donde esta mi hijo
    dónde está mi hija
    donde esta mi hija
    dónde está mi niño
    donde esta mi niño
    donde esta mi nino
    dónde está mi niña
    donde esta mi niña
    donde esta mi nina
    dónde está mi bebé
    donde esta mi bebe
    dónde está nuestro hijo
    donde esta nuestro hijo
    dónde está nuestra hija
    donde esta nuestra hija
    nadie sabe dónde está mi
    nadie sabe donde esta mi
    alzheimer + salió
    alzheimer + salio
    alzheimer + perdido
    alzheimer + perdida
    alzheimer + perdió
    alzheimer + perdio
    alzheimer + no vuelve
    alzheimer + no aparece
    alzheimer + no regresa
    alzheimer + no ha vuelto
    demencia + salió
    demencia + salio
    demencia + perdido
    demencia + perdida
    demencia + perdió
    demencia + perdio
    demencia + no vuelve
    demencia + no aparece
    demencia + no regresa
    demencia + no ha vuelto
    niño solo + llorando
    nino solo + llorando
    niño solo + llora
    nino solo + llora
    niño solo + calle
    nino solo + calle
    niño solo + jardín
    niño solo + jardin
    nino solo + jardin
    niño solo + parque
    nino solo + parque
    niña sola + llorando
    nina sola + llorando
    niña sola + llora
    nina sola + llora
    niña sola + calle
    nina sola + calle
    niña sola + jardín
    niña sola + jardin
    nina sola + jardin
    niña sola + parque
    nina sola + parque
    bebé solo + llorando
    bebe solo + llorando
    bebé solo + llora
    bebe solo + llora
    bebé solo + calle
    bebe solo + calle
    bebé solo + jardín
    bebe solo + jardin
    bebé solo + parque
    bebe solo + parque
    encontré a un niño
    encontre a un niño
    encontre a un nino
    encontré a una niña
    encontre a una niña
    encontre a una nina
    encontré a un bebé
    encontre a un bebe
    encontré a un anciano
    encontre a un anciano
    encontré a una anciana
    encontre a una anciana
    desorientado + calle
    desorientado + anciano
    desorientado + anciana
    desorientado + señor
    desorientado + senor
    desorientado + señora
    desorientado + senora
    desorientado + abuelo
    desorientado + abuela
    desorientada + calle
    desorientada + anciano
    desorientada + anciana
    desorientada + señor
    desorientada + senor
    desorientada + señora
    desorientada + senora
    desorientada + abuelo
    desorientada + abuela
    no sabe volver a su casa
    no sabe volver a la casa
    se llevaron a mi hijo
    se llevaron a mi hija
    se llevaron a mi niño
    se llevaron a mi nino
    se llevaron a mi niña
    se llevaron a mi nina
    se llevaron a mi bebé
    se llevaron a mi bebe
    se llevó a mi hijo
    se llevo a mi hijo
    se llevó a mi hija
    se llevo a mi hija
    se llevó a mi niño
    se llevo a mi niño
    se llevo a mi nino
    se llevó a mi niña
    se llevo a mi niña
    se llevo a mi nina
    se llevó a mi bebé
    se llevo a mi bebe
    mi hijo no está + busco
    mi hijo no esta + busco
    mi hijo no está + buscando
    mi hijo no esta + buscando
    mi hijo no está + buscamos
    mi hijo no esta + buscamos
    mi hijo no está + salió solo
    mi hijo no esta + salio solo
    mi hijo no está + salió sola
    mi hijo no esta + salio sola
    mi hijo no está + por ningún lado
    mi hijo no esta + por ningun lado
    mi hija no está + busco
    mi hija no esta + busco
    mi hija no está + buscando
    mi hija no esta + buscando
    mi hija no está + buscamos
    mi hija no esta + buscamos
    mi hija no está + salió solo
    mi hija no esta + salio solo
    mi hija no está + salió sola
    mi hija no esta + salio sola
    mi hija no está + por ningún lado
    mi hija no esta + por ningun lado
    mi niño no está + busco
    mi niño no esta + busco
    mi nino no esta + busco
    mi niño no está + buscando
    mi niño no esta + buscando
    mi nino no esta + buscando
    mi niño no está + buscamos
    mi niño no esta + buscamos
    mi nino no esta + buscamos
    mi niño no está + salió solo
    mi niño no esta + salio solo
    mi nino no esta + salio solo
    mi niño no está + salió sola
    mi niño no esta + salio sola
    mi nino no esta + salio sola
    mi niño no está + por ningún lado
    mi niño no esta + por ningun lado
    mi nino no esta + por ningun lado
    mi niña no está + busco
    mi niña no esta + busco
    mi nina no esta + busco
    mi niña no está + buscando
    mi niña no esta + buscando
    mi nina no esta + buscando
    mi niña no está + buscamos
    mi niña no esta + buscamos
    mi nina no esta + buscamos
    mi niña no está + salió solo
    mi niña no esta + salio solo
    mi nina no esta + salio solo
    mi niña no está + salió sola
    mi niña no esta + salio sola
    mi nina no esta + salio sola
    mi niña no está + por ningún lado
    mi niña no esta + por ningun lado
    mi nina no esta + por ningun lado
    mi nieto no está + busco
    mi nieto no esta + busco
    mi nieto no está + buscando
    mi nieto no esta + buscando
    mi nieto no está + buscamos
    mi nieto no esta + buscamos
    mi nieto no está + salió solo
    mi nieto no esta + salio solo
    mi nieto no está + salió sola
    mi nieto no esta + salio sola
    mi nieto no está + por ningún lado
    mi nieto no esta + por ningun lado
    mi nieta no está + busco
    mi nieta no esta + busco
    mi nieta no está + buscando
    mi nieta no esta + buscando
    mi nieta no está + buscamos
    mi nieta no esta + buscamos
    mi nieta no está + salió solo
    mi nieta no esta + salio solo
    mi nieta no está + salió sola
    mi nieta no esta + salio sola
    mi nieta no está + por ningún lado
    mi nieta no esta + por ningun lado
    mi abuelo no está + busco
    mi abuelo no esta + busco
    mi abuelo no está + buscando
    mi abuelo no esta + buscando
    mi abuelo no está + buscamos
    mi abuelo no esta + buscamos
    mi abuelo no está + salió solo
    mi abuelo no esta + salio solo
    mi abuelo no está + salió sola
    mi abuelo no esta + salio sola
    mi abuelo no está + por ningún lado
    mi abuelo no esta + por ningun lado
    mi abuela no está + busco
    mi abuela no esta + busco
    mi abuela no está + buscando
    mi abuela no esta + buscando
    mi abuela no está + buscamos
    mi abuela no esta + buscamos
    mi abuela no está + salió solo
    mi abuela no esta + salio solo
    mi abuela no está + salió sola
    mi abuela no esta + salio sola
    mi abuela no está + por ningún lado
    mi abuela no esta + por ningun lado
    mi abuelito no está + busco
    mi abuelito no esta + busco
    mi abuelito no está + buscando
    mi abuelito no esta + buscando
    mi abuelito no está + buscamos
    mi abuelito no esta + buscamos
    mi abuelito no está + salió solo
    mi abuelito no esta + salio solo
    mi abuelito no está + salió sola
    mi abuelito no esta + salio sola
    mi abuelito no está + por ningún lado
    mi abuelito no esta + por ningun lado
    mi abuelita no está + busco
    mi abuelita no esta + busco
    mi abuelita no está + buscando
    mi abuelita no esta + buscando
    mi abuelita no está + buscamos
    mi abuelita no esta + buscamos
    mi abuelita no está + salió solo
    mi abuelita no esta + salio solo
    mi abuelita no está + salió sola
    mi abuelita no esta + salio sola
    mi abuelita no está + por ningún lado
    mi abuelita no esta + por ningun lado
    no está mi hijo
    no esta mi hijo
    no está mi hija
    no esta mi hija
    no está mi niño
    no esta mi niño
    no esta mi nino
    no está mi niña
    no esta mi niña
    no esta mi nina
    no está mi nieto
    no esta mi nieto
    no está mi nieta
    no esta mi nieta
    no está mi abuelo
    no esta mi abuelo
    no está mi abuela
    no esta mi abuela
emergency-elevator-trapped =
    ascensor + atrapado
    ascensor + atrapada
    ascensor + atrapados
    ascensor + atrapadas
    ascensor + encerrado
    ascensor + encerrada
    ascensor + encerrados
    ascensor + encerradas
    elevador + atrapado
    elevador + atrapada
    elevador + atrapados
    elevador + atrapadas
    elevador + encerrado
    elevador + encerrada
    elevador + encerrados
    elevador + encerradas
    asensor + atrapado
    asensor + atrapada
    asensor + atrapados
    asensor + atrapadas
    asensor + encerrado
    asensor + encerrada
    asensor + encerrados
    asensor + encerradas
    lift + atrapado
    lift + atrapada
    lift + atrapados
    lift + atrapadas
    lift + encerrado
    lift + encerrada
    lift + encerrados
    lift + encerradas
    acensor + atrapado
    acensor + atrapada
    acensor + atrapados
    acensor + atrapadas
    acensor + encerrado
    acensor + encerrada
    acensor + encerrados
    acensor + encerradas
    elebador + atrapado
    elebador + atrapada
    elebador + atrapados
    elebador + atrapadas
    elebador + encerrado
    elebador + encerrada
    elebador + encerrados
    elebador + encerradas
    montacargas + atrapado
    montacargas + atrapada
    montacargas + atrapados
    montacargas + atrapadas
    montacargas + encerrado
    montacargas + encerrada
    montacargas + encerrados
    montacargas + encerradas
    atorado en el ascensor
    atorado en el elevador
    atorado en el asensor
    atorada en el ascensor
    atorada en el elevador
    atorada en el asensor
    atorados en el ascensor
    atorados en el elevador
    atorados en el asensor
    atoradas en el ascensor
    atoradas en el elevador
    atoradas en el asensor
    atascado en el ascensor
    atascado en el elevador
    atascado en el asensor
    atascada en el ascensor
    atascada en el elevador
    atascada en el asensor
    atascados en el ascensor
    atascados en el elevador
    atascados en el asensor
    atascadas en el ascensor
    atascadas en el elevador
    atascadas en el asensor
    trabado en el ascensor
    trabado en el elevador
    trabado en el asensor
    trabada en el ascensor
    trabada en el elevador
    trabada en el asensor
    trabados en el ascensor
    trabados en el elevador
    trabados en el asensor
    trabadas en el ascensor
    trabadas en el elevador
    trabadas en el asensor
    varado en el ascensor
    varado en el elevador
    varado en el asensor
    varada en el ascensor
    varada en el elevador
    varada en el asensor
    atrapadaa + ascensor
    ascensor + no puedo salir
    ascensor + no podemos salir
    ascensor + no puede salir
    ascensor + no pueden salir
    elevador + no puedo salir
    elevador + no podemos salir
    elevador + no puede salir
    elevador + no pueden salir
    asensor + no puedo salir
    asensor + no podemos salir
    asensor + no puede salir
    asensor + no pueden salir
    lift + no puedo salir
    lift + no podemos salir
    lift + no puede salir
    lift + no pueden salir
    ascensor + estoy dentro
    ascensor + estamos dentro
    ascensor + estoy adentro
    ascensor + estamos adentro
    ascensor + gente dentro
    ascensor + gente adentro
    ascensor + trabó con gente
    ascensor + trabo con gente
    ascensor + conmigo dentro
    ascensor + nosotros dentro
    ascensor + hay alguien dentro
    elevador + estoy dentro
    elevador + estamos dentro
    elevador + estoy adentro
    elevador + estamos adentro
    elevador + gente dentro
    elevador + gente adentro
    elevador + trabó con gente
    elevador + trabo con gente
    elevador + conmigo dentro
    elevador + nosotros dentro
    elevador + hay alguien dentro
    asensor + estoy dentro
    asensor + estamos dentro
    asensor + estoy adentro
    asensor + estamos adentro
    asensor + gente dentro
    asensor + gente adentro
    asensor + trabó con gente
    asensor + trabo con gente
    asensor + conmigo dentro
    asensor + nosotros dentro
    asensor + hay alguien dentro
    lift + estoy dentro
    lift + estamos dentro
    lift + estoy adentro
    lift + estamos adentro
    lift + gente dentro
    lift + gente adentro
    lift + trabó con gente
    lift + trabo con gente
    lift + conmigo dentro
    lift + nosotros dentro
    lift + hay alguien dentro
    quedé en el ascensor
    quede en el ascensor
    quedé en el elevador
    quede en el elevador
    quedamos en el ascensor
    quedamos en el elevador
    quedamos colgados + ascensor
    quedamos colgados + elevador
    ascensor + sáquenme
    ascensor + saquenme
    ascensor + sáquennos
    ascensor + saquennos
    ascensor + sácame
    ascensor + sacame
    ascensor + sácanos
    ascensor + sacanos
    ascensor + sáqueme
    ascensor + saqueme
    ascensor + sacarme
    ascensor + sacarnos
    ascensor + sacar gente
    elevador + sáquenme
    elevador + saquenme
    elevador + sáquennos
    elevador + saquennos
    elevador + sácame
    elevador + sacame
    elevador + sácanos
    elevador + sacanos
    elevador + sáqueme
    elevador + saqueme
    elevador + sacarme
    elevador + sacarnos
    elevador + sacar gente
    asensor + sáquenme
    asensor + saquenme
    asensor + sáquennos
    asensor + saquennos
    asensor + sácame
    asensor + sacame
    asensor + sácanos
    asensor + sacanos
    asensor + sáqueme
    asensor + saqueme
    asensor + sacarme
    asensor + sacarnos
    asensor + sacar gente
    lift + sáquenme
    lift + saquenme
    lift + sáquennos
    lift + saquennos
    lift + sácame
    lift + sacame
    lift + sácanos
    lift + sacanos
    lift + sáqueme
    lift + saqueme
    lift + sacarme
    lift + sacarnos
    lift + sacar gente
    dentro del ascensor + llevo
    dentro del ascensor + llevamos
    dentro del ascensor + ayuda
    dentro del ascensor + no abre
    dentro del ascensor + no se abre
    dentro del ascensor + golpea
    dentro del elevador + llevo
    dentro del elevador + llevamos
    dentro del elevador + ayuda
    dentro del elevador + no abre
    dentro del elevador + no se abre
    dentro del elevador + golpea
    adentro del ascensor + llevo
    adentro del ascensor + llevamos
    adentro del ascensor + ayuda
    adentro del ascensor + no abre
    adentro del ascensor + no se abre
    adentro del ascensor + golpea
    adentro del elevador + llevo
    adentro del elevador + llevamos
    adentro del elevador + ayuda
    adentro del elevador + no abre
    adentro del elevador + no se abre
    adentro del elevador + golpea
    estoy en el ascensor + no abre
    estoy en el ascensor + no se abre
    estoy en el ascensor + no se mueve
    estoy en el ascensor + se paró
    estoy en el ascensor + se paro
    estoy en el ascensor + parado
    estoy en el ascensor + ayuda
    estoy en el ascensor + se detuvo
    estoy en el elevador + no abre
    estoy en el elevador + no se abre
    estoy en el elevador + no se mueve
    estoy en el elevador + se paró
    estoy en el elevador + se paro
    estoy en el elevador + parado
    estoy en el elevador + ayuda
    estoy en el elevador + se detuvo
    estoy en el asensor + no abre
    estoy en el asensor + no se abre
    estoy en el asensor + no se mueve
    estoy en el asensor + se paró
    estoy en el asensor + se paro
    estoy en el asensor + parado
    estoy en el asensor + ayuda
    estoy en el asensor + se detuvo
    ascensor + no se abre + somos
    ascensor + socorro
    ascensor + auxilio
    elevador + socorro
    elevador + auxilio
    falta el aire + ascensor
    falta el aire + elevador
    rescate + ascensor
    rescate + elevador
    dianti atrapado
    botón de alarma del ascensor + nadie
    boton de alarma del ascensor + nadie
    botón de alarma del ascensor + no responde
    boton de alarma del ascensor + no responde
    botón de alarma del ascensor + no contesta
    boton de alarma del ascensor + no contesta
    botón de alarma del elevador + nadie
    boton de alarma del elevador + nadie
    botón de alarma del elevador + no responde
    boton de alarma del elevador + no responde
    botón de alarma del elevador + no contesta
    boton de alarma del elevador + no contesta
    botón de emergencia del ascensor + nadie
    boton de emergencia del ascensor + nadie
    botón de emergencia del ascensor + no responde
    boton de emergencia del ascensor + no responde
    botón de emergencia del ascensor + no contesta
    boton de emergencia del ascensor + no contesta
    botón de emergencia del elevador + nadie
    boton de emergencia del elevador + nadie
    botón de emergencia del elevador + no responde
    boton de emergencia del elevador + no responde
    botón de emergencia del elevador + no contesta
    boton de emergencia del elevador + no contesta
emergency-not =
    detector de humo / alarma de humo / sensor de humo / detector de incendios / alarma de incendios + pila baja / pila gastada / pilas gastadas / sin pila / sin pilas / cambiar la pila / cambiar las pilas / cambio de pila / batería baja / bateria baja / batería agotada / bateria agotada / pita cada / pitido cada
    pila de la alarma de humo / pila del detector de humo / pilas del detector de humo / batería del detector de humo / bateria del detector de humo / batería de la alarma de humo / bateria de la alarma de humo
    simulacro de incendio / simulacro de incendios / simulacros de incendio / simulacro de evacuación / simulacro de evacuacion
    comprar un extintor de incendio / comprar un extintor de incendios / extintor de fuego
    seguro de incendio / seguro contra incendio / seguro contra incendios / póliza de incendio / poliza de incendio
    seguro de accidente / seguro de accidentes
    riesgo de incendio
    a fuego lento / a fuego bajo / a fuego medio / a fuego alto
    fuego artificial
    un alto el fuego / el alto el fuego
    a prueba de fuego
    canción es fuego / cancion es fuego / tema es fuego
    humo de cigarro / humo de cigarros / humo de cigarrillo / humo de cigarrillos / humo de tabaco / humo de los cigarros + siempre / cada noche / cada día / cada dia / todos los días / todos los dias / todas las noches / pasillo / vecino / vecina / vecinos
    huele a humo de cigarro / huele a humo de cigarros / huele a humo de cigarrillo / huele a humo de tabaco / olor a humo de cigarro / olor a humo de tabaco
    película de un incendio / pelicula de un incendio / película sobre un incendio / pelicula sobre un incendio
    precio de infarto / precios de infarto
    morir de risa / morir de vergüenza / morir de verguenza / morir de hambre / morir de calor / morir de aburrimiento / morir de sueño / morir de sueno
    morirme de risa / morirme de vergüenza / morirme de verguenza / morirme de hambre / morirme de calor / morirme de aburrimiento / morirme de sueño / morirme de sueno
    muriendo de risa / muriendo de vergüenza / muriendo de verguenza / muriendo de hambre / muriendo de calor / muriendo de aburrimiento / muriendo de sueño / muriendo de sueno
    se me muere la batería / se me muere la bateria / se me muere el celular / se me muere el móvil / se me muere el movil / se me muere el teléfono / se me muere el telefono / se me muere la planta
    matarme trabajando / matarme estudiando / me mato trabajando / me mato estudiando
    saltar esta pregunta / saltar la pregunta / saltar esa pregunta / saltar una pregunta
    saltarme esta pregunta / saltarme la pregunta / saltarme esa pregunta / saltarme una pregunta
    curso / cursos / clase / clases / taller / talleres / charla + primeros auxilios
    curso de rcp / clase de rcp / taller de rcp / curso de defensa personal / clase de defensa personal / taller de defensa personal
    auxilio jurídico / auxilio juridico / auxilio legal / auxilio judicial
    afilar cuchillos / afilar un cuchillo / afilar mis cuchillos / afilador de cuchillos
    comprar un enchufe ladrón / comprar un enchufe ladron / ladrón de enchufes / ladron de enchufes
    casero es un ladrón / casero es un ladron / arrendador es un ladrón / arrendador es un ladron / propietario es un ladrón / propietario es un ladron / vendedor es un ladrón / vendedor es un ladron
    choque cultural
    incendio del año pasado / incendio del ano pasado / incendio el año pasado / incendio el ano pasado
    accidente del año pasado / accidente del ano pasado / accidente el año pasado / accidente el ano pasado
    me robaron el año pasado / me robaron el ano pasado / explosión del año pasado / explosion del ano pasado
    110 yuanes / 110 yuan / 110 rmb / 110 metros / 110 voltios
    112 yuanes / 112 yuan / 112 rmb / 112 metros / 112 voltios
    911 yuanes / 911 yuan / 911 rmb / 911 metros / 911 voltios
    999 yuanes / 999 yuan / 999 rmb / 999 metros / 999 voltios
    no es una emergencia / no es emergencia / no hay emergencia / no es urgente
    fue una falsa alarma / era una falsa alarma / es una falsa alarma / perdón falsa alarma / perdon falsa alarma
emergency-over =
    no era una emergencia / no fue una emergencia / no era ninguna emergencia / no fue ninguna emergencia
    ya no es una emergencia / ya no es emergencia / ya no hay ninguna emergencia
    no es una emergencia / no es emergencia / no es ninguna emergencia + solo pregunto / solo preguntaba / solo una pregunta / solo quería preguntar / solo queria preguntar / es solo una pregunta
    ya apagaron el fuego / ya apagamos el fuego / ya apagaron el incendio / ya apagamos el incendio / ya se apagó el fuego / ya se apago el fuego / ya se apagó el incendio / ya se apago el incendio + todos están bien / todos estan bien / estamos todos bien / estamos bien / nadie está herido / nadie esta herido / no hay heridos
    ya apareció / ya aparecio / ya lo encontramos / ya la encontramos / ya lo encontré / ya lo encontre / ya la encontré / ya la encontre + está bien gracias / esta bien gracias / sano y salvo / sana y salva
