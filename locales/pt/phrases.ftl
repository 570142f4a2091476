### What residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ambulância
    ambulancia
    chama ambulância
    chamem uma ambulância por favor
    preciso de uma ambulância urgente
    preciso de uma ambulancia urgente
    manda ambulância rápido
    como chamo o samu aqui
    samu
    192
    liga 192
    inem
    socorro médico
    emergência médica
    emergencia medica
    minha mãe está passando muito mal
    meu pai está tendo um infarto
    o meu pai está a ter um enfarte
    o meu pai esta a ter um enfarte
    ataque cardíaco
    dor no peito muito forte
    tô com dor no peito e falta de ar
    n consigo respirar
    ela não está respirando
    ela nao esta respirando
    o meu filho não consegue respirar
    parou de respirar
    meu vizinho desmaiou e não acorda
    a minha avó caiu e não se levanta
    a minha avo caiu e nao se levanta
    caiu da escada e tá sangrando mt
    bateu a cabeça e está inconsciente
    tá sangrando muito não para
    ta sangrando muito nao para
    hemorragia
    o bebê se engasgou
    criança engasgada com um pedaço de maçã
    acho que é avc boca torta
    acho que e avc boca torta
    o meu marido teve um derrame
    ele está tendo uma convulsão
    a minha filha está com convulsões
    tomou remédio a mais
    tomou remedio a mais
    overdose
    o menino bebeu água sanitária
    a miúda bebeu lixívia
    criança engoliu uma pilha
    crianca engoliu uma pilha
    levou um choque elétrico
    quase se afogou na piscina
    a bolsa estourou o bebê vai nascer
    rebentaram as águas à minha mulher
    rebentaram as aguas a minha mulher
    entrou em trabalho de parto
    reação alérgica garganta inchada
    picada de abelha e não respira bem
    quebrei a perna não consigo andar
    quebrei a perna nao consigo andar
    partiu o braço, o osso está de fora
    queimadura grave com água fervendo
    cobra mordeu meu amigo
    ta desmaiado no chao ajuda
    pessoa caída no corredor não reage
    pessoa caida no corredor nao reage
    senhor idoso inconsciente na portaria
    crise de asma sem bombinha
    diabético desmaiou
    está morrendo ajuda por favor
    por favor acudam a minha esposa, está sem sentidos
    por favor acudam a minha esposa, esta sem sentidos
    intoxicação, vomitando e desmaiando
    febre de 41 e convulsão
    qual é o número da ambulância
    qual e o numero da ambulancia
    vc pode chamar o 120
    120
    急救 ajuda
    jiuhuche por favor
emergency-fire =
    fogo
    incêndio
    incendio
    fogo fogo socorro
    tá pegando fogo
    o prédio está a arder
    há fogo no prédio
    ha fogo no predio
    tem fogo na cozinha
    minha cozinha pegou fogo
    incêndio no apartamento do lado
    apartamento em chamas
    vejo chamas na varanda do vizinho
    tem muita fumaça na escada
    fumaça preta no corredor
    fumaca preta no corredor
    há muito fumo nas escadas
    fumo negro a sair da janela
    sai fumaça por baixo da porta
    o alarme de incêndio está tocando e sinto fumaça
    o alarme de incendio esta tocando e sinto fumaca
    bateria da bicicleta elétrica explodiu
    a trotinete está a arder na garagem
    moto elétrica pegando fogo no hall
    moto eletrica pegando fogo no hall
    explosão no 5º andar
    alguma coisa explodiu
    chama os bombeiros
    chamem os bombeiros por favor
    bombeiros urgente
    preciso dos bombeiros
    193 fogo
    119
    o quadro elétrico está a arder
    a tomada está pegando fogo
    a tomada esta pegando fogo
    panela de óleo em chamas
    cortina queimando
    carro em chamas no estacionamento
    o caixote do lixo está a arder
    queimando tudo aqui
    cheiro forte de queimado e fumaça no corredor
    cheiro forte de queimado e fumaca no corredor
    incendio no 12 andar
    insendio no predio
    estamos presos pelo fogo
    não conseguimos sair por causa da fumaça
    fogo no elevador
    fogo no mato atrás do condomínio
    acho q tem um incêndio aqui
    acho q tem um incendio aqui
    socorro a casa está em chamas
    huozai fogo
    着火 fogo
    pega fogo na loja embaixo
emergency-police =
    chama a polícia
    chama a policia
    chame a polícia por favor
    polícia urgente
    preciso da polícia agora
    preciso da policia agora
    110
    190
    112
    ligar 190
    chamar o 112
    911
    999
    tem um ladrão em casa
    há um ladrão dentro do apartamento
    estão tentando arrombar a minha porta
    estao tentando arrombar a minha porta
    alguém está a tentar entrar em minha casa
    um homem estranho está forçando a porta
    entraram na minha casa
    invadiram meu apartamento
    fui assaltado agora
    fui assaltada na rua
    acabaram de me roubar
    me roubaram o celular agora mesmo
    roubaram-me o telemóvel e fugiram
    roubaram-me o telemovel e fugiram
    pega ladrão
    assalto
    tem um homem com uma faca
    o vizinho está com uma faca
    homem armado no portão
    homem armado no portao
    ouvi tiros
    tiroteio
    fui esfaqueado
    um homem me atacou
    fui agredida na rua
    estão espancando um rapaz
    briga feia na rua com garrafas
    estão a lutar à porrada, alguém ferido
    está me ameaçando de morte
    esta me ameacando de morte
    um homem está me seguindo
    estou a ser seguida na rua
    tem alguém me perseguindo
    fui estuprada
    fui violada
    tentou abusar de mim
    um homem me agarrou no elevador
    sequestraram meu amigo
    raptaram a minha colega
    socorro
    socorro polícia
    socorro policia
    estou em perigo
    me ajuda estou em perigo
    é uma emergência
    como chamo a polícia aqui na china
    numero da policia urgente
    há uma mala suspeita, ameaça de bomba
    ha uma mala suspeita, ameaca de bomba
    mataram um homem
    报警 por favor
    baojing
    chama a policia vc pode
emergency-traffic-accident =
    acidente de carro
    acidente de trânsito
    acidente de transito
    acidente de viação
    acidente na rua
    acidente de moto
    houve um acidente com feridos
    teve um acidente aqui na frente do portão
    bateram dois carros e há feridos
    bateram dois carros e ha feridos
    fui atropelado
    fui atropelada por uma bicicleta elétrica
    um carro me atropelou
    um carro bateu em mim
    carro atropelou uma criança
    uma mota atropelou o meu filho
    ônibus bateu num pedestre
    onibus bateu num pedestre
    o autocarro bateu num peão
    scooter bateu numa senhora idosa
    moto elétrica bateu em mim e estou sangrando
    caí da moto e machuquei a perna
    cai da moto e machuquei a perna
    caí de bicicleta na estrada e não consigo andar
    bati o carro
    bati com o carro
    bateram no meu carro
    batida de carro
    batida feia no cruzamento
    colisão
    capotou um carro
    o carro despistou-se
    o motorista fugiu depois do atropelamento
    atropelou e fugiu
    entregador bateu em mim
    o estafeta da comida atropelou a minha amiga
    táxi bateu na bicicleta
    taxi bateu na bicicleta
    tem gente ferida na estrada
    acidente com ebike
    asidente de moto tem ferido
    meu marido sofreu um acidente na avenida
    tive um acidente o que faço
    acidente grave pfv ajuda
    bateu no poste e tá machucado
    polícia de trânsito acidente
    policia de transito acidente
    122
    122 acidente
    chehuo
    车祸 acidente
    choque entre um caminhão e um carro
emergency-gas-leak =
    cheiro de gás
    cheiro de gas
    cheira a gás
    sinto cheiro de gás
    tá cheirando gás
    ta cheirando gas
    cheiro forte de gás na cozinha
    cheira muito a gás nas escadas
    cheiro de gas no corredor
    vazamento de gás
    vazamento de gas
    fuga de gás
    escape de gás
    gás vazando
    gas vazando
    o gás está a vazar
    o botijão está vazando
    a botija está a perder gás
    a botija esta a perder gas
    a mangueira do gás soltou
    o tubo do gás rompeu
    cano de gás furado
    cano de gas furado
    válvula de gás chiando
    ouço um assobio no cano do gás
    alarme de gás tocando
    alarme de gas tocando
    o detector de gás está a apitar e cheira mal
    sensor de gás disparou
    o fogão ficou aberto e está cheio de gás
    o fogao ficou aberto e esta cheio de gas
    deixei o gás aberto a noite toda
    esqueci o gás ligado sem chama
    gás e estou com tontura
    gas e estou com tontura
    dor de cabeça e cheiro de gás
    monóxido de carbono alarme
    intoxicação com o esquentador
    intoxicacao com o esquentador
    acho q ta vazando gas
    vazamento de gas urgente
    cheiro de gaz na casa
    cheiro de ovo podre na cozinha
    socorro gás
    o prédio todo cheira a gás
    bateram no cano do gás com a escavadora
    bateram no cano do gas com a escavadora
    o que faço com cheiro de gás
    o aquecedor está vazando gás
    tem gás escapando do fogão
    tem gas escapando do fogao
    煤气 vazando
    漏气
    meiqi cheiro
    ranqi vazamento
emergency-domestic-violence =
    meu marido me bate
    o meu marido bate-me
    meu marido me bateu de novo
    meu namorado me bateu
    o meu namorado agrediu-me
    minha mulher me bate
    a minha esposa agride-me
    meu companheiro é violento
    meu companheiro e violento
    ele me bate
    ele me bateu ontem
    ele bate em mim e nas crianças
    meu pai me bate
    o meu padrasto bate-me
    meu ex me ameaça
    violência doméstica
    violencia domestica
    violência em casa
    violencia domestica ajuda
    sofro violência em casa
    maus tratos
    apanho em casa
    apanho do meu marido
    levei uma surra dele
    tenho medo do meu marido
    tenho medo de voltar pra casa
    ele me trancou em casa
    ele não me deixa sair de casa
    ele nao me deixa sair de casa
    meu marido pegou meu passaporte e não me deixa sair
    ele tirou-me o telemóvel e trancou a porta
    ele me empurrou e me estrangulou
    ele puxou meu cabelo e me chutou
    meu marido bebe e fica violento
    o vizinho bate na mulher
    ouço o vizinho espancando a esposa
    ouco o vizinho espancando a esposa
    estão batendo nas crianças no apartamento ao lado
    meu marido me machuca
    mi bate todo dia
    o marido da minha amiga bate nela
    ele me força a ter relações
    minha sogra me bate
    meu filho me bate
    ligar 180
    maria da penha na china
    preciso sair de casa ele é agressivo
    preciso sair de casa ele e agressivo
    meu ex me persegue
    ele ameaça bater em mim
    家暴
    jiabao ajuda
    ele quer me matar se eu for embora
    fui agredida pelo meu esposo
emergency-self-harm =
    quero morrer
    queria morrer
    só quero morrer
    so quero morrer
    quero me matar
    vou me matar
    penso em me matar
    estou a pensar em matar-me
    suicídio
    suicidio
    estou pensando em suicídio
    pensamentos suicidas
    não quero mais viver
    nao quero mais viver
    já não quero viver
    n quero mais viver
    não aguento mais viver
    cansada de viver
    estou farto de viver
    não tenho mais vontade de viver
    nao tenho mais vontade de viver
    não vejo razão para viver
    a vida não vale a pena
    minha vida não faz sentido quero acabar com tudo
    minha vida nao faz sentido quero acabar com tudo
    quero acabar com a minha vida
    vou tirar a minha vida
    vou dar cabo da minha vida
    queria dormir e não acordar mais
    queria não existir
    o mundo fica melhor sem mim
    ninguém vai sentir minha falta
    ninguem vai sentir minha falta
    quero sumir para sempre
    me corto
    eu me corto quando fico triste
    cortei os pulsos
    quero me machucar
    automutilação
    tomei todos os remédios
    tomei muitos comprimidos de propósito
    tomei muitos comprimidos de proposito
    engoliu a cartela inteira de remédio
    vou pular da janela
    vou saltar da ponte
    tem alguém querendo pular do telhado
    minha amiga disse que vai se matar
    meu colega quer se matar
    o meu irmão tentou suicídio
    o meu irmao tentou suicidio
    vou me enforcar
    carta de despedida
    adeus a todos
    preferia estar morta
    kero morre
    nao aguento mais quero morrer
    想死
    quero por fim a tudo
    cvv 188
emergency-missing-person =
    meu filho desapareceu
    minha filha sumiu
    o meu filho desapareceu no parque
    perdi meu filho
    perdi a minha filha no mercado
    não encontro o meu filho
    nao encontro o meu filho
    não acho minha filha
    não consigo achar meu filho
    criança perdida
    crianca perdida
    criança desaparecida
    pessoa desaparecida
    menino sumiu
    a menina fugiu de casa
    o miúdo desapareceu
    meu filho não voltou da escola
    meu filho nao voltou da escola
    minha filha não voltou pra casa
    o meu filho saiu de manhã e não voltou
    meu pai tem alzheimer e sumiu
    a minha mãe saiu e não sabemos onde está
    a minha mae saiu e nao sabemos onde esta
    avó com demência perdida
    meu avô se perdeu
    minha esposa desapareceu desde ontem
    meu marido sumiu há dois dias
    meu marido sumiu ha dois dias
    meu marido não atende e não voltou
    meu amigo desapareceu
    minha colega sumiu não responde há dias
    desaparecimento de pessoa
    como comunicar um desaparecimento
    cadê meu filho
    cade meu filho
    onde está o meu filho, sumiu
    perdi de vista o meu filho
    encontrei uma criança perdida
    achei um menino sozinho chorando
    criança sozinha na rua perdida
    crianca sozinha na rua perdida
    idoso perdido no condomínio
    levaram meu filho
    meu irmão sumiu
    meu neto de 4 anos sumiu
    bebê sumiu
    bebe sumiu
    crianca sumiu ajuda
    meu filho dezapareceu
    sumiu a minha filha de 6 anos casaco vermelho
    não sei onde está meu filho
    孩子不见了 ajuda
    zoushi
emergency-elevator-trapped =
    preso no elevador
    estou preso no elevador
    estou presa no elevador
    presos no elevador
    ficamos presos no elevador
    fiquei preso no elevador
    fechado no elevador
    estou fechada no elevador
    bloqueado no elevador
    trancado no elevador
    o elevador parou e estou dentro
    o elevador parou comigo dentro
    elevador parou entre dois andares
    elevador encravado connosco dentro
    o elevador travou e a porta não abre
    o elevador travou e a porta nao abre
    a porta do elevador não abre estamos dentro
    não consigo sair do elevador
    não conseguimos sair do elevador
    nao conseguimos sair do elevador
    tem gente presa no elevador
    há pessoas presas no elevador
    alguém está preso no elevador
    minha mãe está presa no elevador
    minha mae esta presa no elevador
    meu filho está sozinho no elevador parado
    criança presa no elevador
    socorro elevador
    elevador caiu e parou estamos dentro
    botão de alarme do elevador não funciona estou preso
    botao de alarme do elevador nao funciona estou preso
    elevador sem luz comigo dentro
    estou preso no ascensor
    me tira do elevador
    tirem-me do elevador por favor
    resgate elevador
    to preso no elevador
    tô presa no elevador bloco 3
    preza no elevador
    elevador parou com a gente
    o elevador despencou e travou
    vizinha presa no elevador gritando
    encravado no elevador
    elevador travado pessoas dentro
    96333 elevador preso
    电梯 preso
    dianti presa
    被困电梯

## Residence and identity

accommodation-registration =
    onde fica a delegacia
    onde fica a esquadra
    posto de polícia mais próximo
    posto de policia mais proximo
    morada da polícia para registo
    registar o meu filho na polícia
    meu marido chegou ontem como registrar
    a minha filha vem visitar-me
    registro de residência
    registro de residencia
    registro na polícia
    registo na polícia
    registrar endereço
    registrar endereco
    registar a morada
    registro de hospedagem
    registro temporário de residência
    registro em 24 horas
    preciso me registrar na polícia
    como faço o registro na polícia
    como faco o registro na policia
    onde registo a minha morada
    cheguei hoje preciso registrar
    acabei de chegar o que tenho de fazer
    acabei de chegar à china, tenho que ir à polícia
    mudei de casa preciso registrar de novo
    mudei de apartamento e agora
    vou mudar de morada
    mudança de endereço registro
    minha mãe vem me visitar e fica na minha casa
    minha mae vem me visitar e fica na minha casa
    os meus pais vêm passar duas semanas, tenho que registar
    um amigo vai dormir aqui precisa registrar
    hóspede em casa registro
    visita estrangeira em casa
    fico no hotel preciso de registro
    airbnb registro polícia
    airbnb registro policia
    esqueci de fazer o registro
    atrasei o registro tem multa
    multa por não registrar
    que documentos para o registro
    comprovante de residência da polícia
    formulário de registro temporário
    formulario de registro temporario
    formulario de registro de estrangeiros
    linshi zhusu dengji
    临时住宿登记
    registrar no paichusuo
    派出所 registro
    o senhorio precisa ir comigo à polícia
    dá pra registrar online
    registro online de endereço
    registro online de endereco
    voltei de viagem preciso registrar outra vez
    passaporte novo preciso registrar outra vez
    qual posto de polícia é o meu
    onde fica a delegacia para registro
    esquadra para registo de morada
visa-extension =
    o visto do meu marido acaba em junho
    o visto da minha mãe vence amanhã
    o visto da minha mae vence amanha
    prorrogar visto
    prorrogação de visto
    estender visto
    extensão do visto
    renovar visto
    renovação do visto
    renovacao do visto
    meu visto vence semana que vem
    o meu visto acaba daqui a 5 dias
    visto vencido
    meu visto venceu o que faço
    o visto caducou
    visto de turista prorrogar
    estender o visto de turismo da minha mãe
    posso ficar mais um mês
    posso ficar mais um mes
    quero ficar mais tempo na china
    visto L
    visto M negócios prorrogação
    visto Q2 extensão
    onde renovo o visto
    que documentos preciso para prorrogar o visto
    quanto tempo demora a extensão do visto
    quanto tempo demora a extensao do visto
    quanto custa renovar o visto
    passei do prazo do visto
    fiquei ilegal por 2 dias multa
    multa por passar do visto
    overstay
    isenção de visto posso prorrogar
    meus 30 dias sem visto estão acabando
    签证
    qianzheng
    qianzheng renovar
    visto acaba amanhã
    visto acaba amanha
    visto expirado
    vistu vencido
    preciso esticar meu visto
    serviço de imigração visto
    por favor, gostaria de saber como prolongar o meu visto
    adiar o fim do visto
    visto de trânsito prorrogar
    mudar de visto turista para estudante
residence-permit =
    meu marido trabalha aqui e eu quero a residência
    meu marido trabalha aqui e eu quero a residencia
    a minha esposa é chinesa, posso ter residência
    residência para o meu marido
    autorização de residência
    autorizacao de residencia
    permissão de residência
    título de residência
    visto de residência
    visto de residencia
    renovar autorização de residência
    renovação da autorização de residência
    como peço a autorização de residência
    como peco a autorizacao de residencia
    a minha autorização de residência vence em março
    residence permit
    juliuxuke
    居留许可
    entrei com visto Z e agora
    entrei com visto X1 o que faço
    visto X1 para autorização de residência
    visto X1 para autorizacao de residencia
    30 dias depois de entrar residência
    residência de estudante
    residência de trabalho
    residencia de trabalho
    residência para reunião familiar
    autorização de residência para o cônjuge
    residência para o meu filho
    residencia para o meu filho
    mudei de emprego autorização de residência
    passaporte novo mudar autorização de residência
    mudei de endereço tenho que avisar a imigração
    mudei de endereco tenho que avisar a imigracao
    documentos para autorização de residência
    quanto tempo demora a residência
    foto para autorização de residência
    foto para autorizacao de residencia
    exame médico para residência
    autorizacao de residencia perdida
    cartão de residência temporária
    quando devo renovar a residência
    quando devo renovar a residencia
    posso viajar enquanto renovo a residência
    o passaporte fica retido na imigração quanto tempo
    residência temporária china
    residencia temporaria china
    quero prorrogar a minha residência
    renovar o rp
    visto S1 residência
    visto Q1 residência
    visto Q1 residencia
permanent-residence =
    residência permanente
    residencia permanente
    visto permanente
    green card chinês
    green card
    cartão verde china
    cartão de residência permanente
    cartao de residencia permanente
    como obter residência permanente
    posso pedir residência permanente
    requisitos residência permanente
    requisitos residencia permanente
    condições para residência permanente
    quero morar na china para sempre
    viver na china definitivamente
    residente permanente
    cartão cinco estrelas
    cartão de cinco estrelas
    cartao de cinco estrelas
    carteira de identidade de estrangeiro
    renovar cartão de residência permanente
    perdi o cartão de residência permanente
    casado com chinesa há 5 anos residência permanente
    casado com chinesa ha 5 anos residencia permanente
    trabalho há 10 anos na china posso ficar permanente
    residencia permanente por casamento
    residência permanente por investimento
    residência permanente para filhos
    residencia permanente para filhos
    quanto demora o green card
    cidadania chinesa
    nacionalidade chinesa
    永久居留
    yongjiu juliu
    五星卡
    PR china
    autorização definitiva
    pedido de residência definitiva
work-permit =
    meu chefe ameaçou cancelar minha permissão
    meu chefe ameacou cancelar minha permissao
    permissão de trabalho
    autorização de trabalho
    visto de trabalho
    licença de trabalho
    licenca de trabalho
    work permit
    como tiro a permissão de trabalho
    renovar permissão de trabalho
    renovação da autorização de trabalho
    renovacao da autorizacao de trabalho
    minha permissão de trabalho vence
    cartão da permissão de trabalho
    não recebi o cartão de trabalho
    nao recebi o cartao de trabalho
    permissão de trabalho eletrônica
    permissão de trabalho no cartão de segurança social
    mudei de empresa permissão de trabalho
    mudei de empresa permissao de trabalho
    troquei de emprego autorização de trabalho
    cancelar permissão de trabalho
    carta de liberação do antigo patrão
    carta de liberacao do antigo patrao
    meu chefe não quer cancelar minha permissão de trabalho
    estudante pode trabalhar
    posso trabalhar com visto de estudante
    part time sendo estudante
    estágio na china
    posso trabalhar com visto de família
    posso trabalhar com visto de familia
    quero dar aulas de inglês permissão
    categoria A B C trabalho
    trabalhar como freelancer
    trabalhar legalmente na china
    diploma autenticado para trabalho
    工作许可
    gongzuo xuke
    gongzuozheng
    autorizacao de trabalho perdida
    empresa que faz permissão de trabalho
    quem pede a autorização de trabalho
    quem pede a autorizacao de trabalho
    visto Z trabalho documentos
lost-passport =
    roubaram meu passaporte no metrô ontem
    roubaram meu passaporte no metro ontem
    furtaram a minha mala com o passaporte
    perdi o passaporte
    perdi meu passaporte
    passaporte perdido
    passaporte roubado
    roubaram meu passaporte
    roubaram-me o passaporte
    meu passaporte sumiu
    não acho meu passaporte
    não encontro o passaporte
    deixei o passaporte no táxi
    deixei o passaporte no taxi
    esqueci o passaporte no hotel
    perdi o passaporte no trem
    perdi o passaporte no comboio
    perda de passaporte
    perdi o pasaporte
    perdi passaporte oq faço
    o que fazer se perder o passaporte
    passaporte novo no consulado
    onde comunico a perda do passaporte
    boletim de ocorrência passaporte
    declaração de perda de passaporte
    declaracao de perda de passaporte
    护照
    护照丢了
    huzhao perdido
    huzhao diule
    segunda via do passaporte
    consulado do brasil passaporte perdido
    consulado de portugal passaporte
    embaixada de angola passaporte perdido
    o passaporte da minha esposa desapareceu
    visto perdido com o passaporte
    passaporte estragado molhou
    passaporte rasgado
    perdi todos os meus documentos
    perdi a carteira com o passaporte
    perdi a minha identidade e o passaporte
birth-registration =
    registrar bebê
    registrar bebe
    registrar o nascimento
    registo de nascimento
    registro de recém-nascido
    meu bebê nasceu
    o meu bebé nasceu ontem
    o meu bebe nasceu ontem
    meu filho nasceu na china que documentos
    nasceu a minha filha o que devo fazer
    certidão de nascimento
    como tirar certidão de nascimento
    certidão de nascimento tradução
    certidao de nascimento traducao
    visto para bebê
    visto para recém nascido
    bebê precisa de visto
    bebe precisa de visto
    residência do bebê
    passaporte para o bebê
    60 dias registro do bebê
    60 dias registro do bebe
    passou dos 60 dias do nascimento
    nacionalidade do bebê
    pai chinês mãe estrangeira bebê
    mãe chinesa e pai brasileiro bebé nacionalidade
    mae chinesa e pai brasileiro bebe nacionalidade
    hukou do bebê
    hukou para o meu filho
    onde registo o meu recém-nascido
    registar o bebé no consulado
    registar o bebe no consulado
    nascimento na china registro
    chushengzheng
    出生证明
    出生登记
    vou ter bebê em breve quais papéis preciso
    minha mulher teve bebê
    acabei de ser pai
    filho recem nascido documentos
marriage-registration =
    casar
    casamento
    registrar casamento
    registo de casamento
    como casar na china
    quero casar com a minha namorada chinesa
    quero me casar com um chinês
    quero me casar com um chines
    casar com chinesa documentos
    dois estrangeiros podem casar na china
    certidão de casamento
    onde se regista o casamento
    documentos para casamento
    certidão de solteiro
    certificado de estado civil
    comprovante de solteiro autenticado
    tradução certidão de solteiro
    traducao certidao de solteiro
    idade mínima para casar
    quantos anos para casar
    divórcio
    como me divorcio
    divorciar na china
    quero me divorciar da minha esposa chinesa
    minzhengju
    民政局
    结婚
    jiehun
    结婚证
    casar no cartório
    casar no cartorio
    casar no civil
    vou casar que papeis preciso
    casamento entre brasileiro e chinesa
    casamento reconhecido em portugal
    jiehunzheng
    união estável

## Home and property

repair-request =
    o elevador parou de funcionar
    elevador parado desde ontem
    elevador fora de serviço
    elevador fora de servico
    quebrei a janela
    quebrei o vidro da porta
    o contador do gás avariou
    o medidor de água quebrou
    porta do elevador faz barulho
    o elevador não vem
    o elevador nao vem
    o elevador está sempre avariado
    parti a chave na porta
    quebrei a maçaneta
    a porta da varanda não abre
    a porta da varanda nao abre
    o forno queimou
    queimou a lâmpada da cozinha
    conserto
    reparação
    preciso de um conserto
    preciso de uma reparação
    preciso de uma reparacao
    arranjar a torneira
    quebrou
    está avariado
    avaria
    tem uma coisa quebrada em casa
    manda alguém consertar
    podem mandar um técnico
    podem mandar um tecnico
    preciso de um técnico
    encanador
    preciso de um encanador
    canalizador
    preciso de um canalizador
    eletricista
    preciso de um eletricista
    chaveiro
    serralheiro
    a torneira está pingando
    a torneira pinga
    vazamento de água na cozinha
    vazamento de agua na cozinha
    fuga de água na casa de banho
    infiltração no teto
    o teto está pingando
    o teto esta pingando
    cano estourado
    rebentou um cano
    cano entupido
    a sanita está entupida
    vaso sanitário entupido
    o autoclismo não funciona
    o autoclismo nao funciona
    descarga quebrada
    ralo entupido
    pia entupida
    o chuveiro não esquenta
    não há água quente
    o esquentador avariou
    aquecedor quebrado
    o aquecimento não funciona
    o aquecimento nao funciona
    ar condicionado quebrado
    o ar condicionado não arrefece
    ar não gela
    elevador quebrado
    o elevador está avariado
    o elevador esta avariado
    elevador parado ninguém dentro
    a porta da entrada não fecha
    porta do prédio não abre
    porta do predio nao abre
    a fechadura está estragada
    chave quebrou na fechadura
    perdi a chave preciso abrir a porta
    fiquei trancado do lado de fora
    interfone não funciona
    o intercomunicador está avariado
    o intercomunicador esta avariado
    campainha não toca
    luz da escada queimada
    a luz das escadas não acende
    lâmpada do corredor queimada
    lampada do corredor queimada
    tomada não funciona
    disjuntor cai sempre
    o quadro dispara
    janela não fecha
    vidro partido
    vidro quebrado da janela
    parede com mofo
    humidade na parede
    persiana quebrada
    geladeira quebrada do apartamento
    o frigorífico avariou
    o frigorifico avariou
    máquina de lavar não funciona
    fogão não acende
    exaustor quebrado
    o detector de fumaça está apitando, acabou a pilha
    o detector de fumaca esta apitando, acabou a pilha
    pilha do detetor de fumo
    alarme de fumaça bip bip bateria
    维修
    weixiu
    wuye weixiu
    物业 conserto
    portão da garagem quebrado
    cancela avariada
    concertar a pia
    td quebrado na cozinha
    mau cheiro no ralo
    o cano tá vazando
    o cano ta vazando
    goteira
    azulejo solto
    tem água caindo do andar de cima pelo teto
utility-bill-payment =
    pagar conta de luz
    pagar a luz
    conta de luz
    conta da água
    conta da agua
    conta de água
    fatura da luz
    fatura da água
    fatura do gás
    fatura do gas
    conta do gás
    pagar água e gás
    como pago a conta de luz
    onde pago a água
    onde pago a agua
    pagar luz no alipay
    pagar conta no wechat
    pagar contas da casa
    número de cliente da luz
    número da conta de luz
    recarregar cartão do gás
    recarregar cartao do gas
    carregar cartão do gás
    recarga de energia
    carregar o contador da luz
    leitura do contador
    conta de luz muito alta
    a fatura veio muito cara
    a conta da água está errada
    perdi a conta de luz
    segunda via da conta
    conta atrasada
    não paguei a luz o que acontece
    nao paguei a luz o que acontece
    vão cortar a luz por falta de pagamento
    pagamento de contas
    quanto custa a eletricidade
    preço da luz por kwh
    tarifa da água
    tarifa da agua
    电费
    dianfei
    shuifei
    水费
    ranqifei
    交电费
    pagar eletricidade
    pgar conta de luz
    como q pago a luz
    débito automático da luz
    mudar o nome da conta de luz
utility-outage =
    a luz foi abaixo no prédio
    a luz foi abaixo no predio
    acabou o gás do botijão
    o botijão acabou
    sem luz
    falta luz
    faltou luz
    acabou a luz
    caiu a luz
    apagão
    apagao
    falta de luz
    não há luz
    não tem luz no prédio
    corte de energia
    queda de energia
    sem energia
    corte de luz
    luz cortada
    quando volta a luz
    o prédio todo está às escuras
    o predio todo esta as escuras
    sem eletricidade
    falta de eletricidade
    sem água
    falta água
    acabou a água
    acabou a agua
    não tem água
    não há água desde manhã
    não sai água da torneira
    nao sai agua da torneira
    corte de água
    quando volta a água
    água cortada hoje
    agua cortada hoje
    sem gás
    não tem gás
    acabou o gás
    acabou o gas
    não há gás no prédio
    corte de gás
    sem internet
    internet caiu
    a net não funciona
    a net nao funciona
    sem wifi
    caiu a net
    o wifi não pega
    internet fora do ar
    sem rede em casa
    sem sinal de internet
    faltou agua
    n tem luz
    tá sem luz aqui
    ta sem agua no predio todo
    o bairro todo sem luz
    停电
    tingdian
    停水
    tingshui
    por que não tem água
    por que nao tem agua
    aviso de corte de água
    manutenção da rede água cortada até quando
    energia foi embora
property-management =
    condomínio
    condominio
    administradora do condomínio
    administração do condomínio
    wuye
    物业
    telefone do wuye
    contato do wuye
    onde fica o wuye
    empresa do condomínio
    empresa do condominio
    quem administra o prédio
    quem gere o condomínio
    síndico
    sindico
    quem é o síndico
    horário da administração
    telefone da administração
    telefone da administracao
    taxa de condomínio
    quanto é a taxa de condomínio
    pagar condomínio
    pagar condominio
    pagar as quotas do condomínio
    condomínio muito caro
    wuyefei
    物业费
    o que inclui a taxa do condomínio
    o que inclui a taxa do condominio
    segurança do prédio
    o porteiro
    portaria
    telefone da portaria
    o segurança não me deixa entrar
    cartão de acesso do portão
    cartao de acesso do portao
    cartão de entrada do prédio perdi
    código da porta
    acesso ao portão reconhecimento facial
    acesso ao portao reconhecimento facial
    estacionamento do condomínio
    vaga de garagem
    lugar de estacionamento alugar
    os seguranças são mal educados
    limpeza do prédio quem faz
    limpeza do predio quem faz
    ninguém limpa as escadas
    empresa de gestão
    quem cuida do jardim
    regras do condomínio
    regras do condominio
    posso fazer obras no apartamento
    autorização para obras
    wuye não atende
    reclamar da administradora
    gestão do prédio
    gestao do predio
    contacto da administração do prédio
housing-lease =
    o senhorio ameaça pôr-me na rua
    o senhorio ameaca por-me na rua
    tenho medo de perder a caução
    alugar apartamento
    aluguel
    arrendar casa
    arrendamento
    quero alugar um apartamento
    procuro casa para arrendar
    procuro um quarto
    onde acho um apartamento
    quarto para alugar
    preço da renda
    renda muito alta
    o aluguel subiu
    o senhorio aumentou a renda
    contrato de aluguel
    contrato de arrendamento
    rescindir contrato de aluguel
    sair do apartamento antes do fim do contrato
    o proprietário não devolve a caução
    o proprietario nao devolve a caucao
    o senhorio não devolve o depósito
    quero meu depósito de volta
    depósito do aluguel
    deposito do aluguel
    caução
    dono do apartamento quer me despejar
    o senhorio quer que eu saia
    despejo
    o dono entrou no apartamento sem avisar
    senhorio entra em minha casa sem autorização
    proprietário
    proprietario
    senhorio
    dono do apê
    imobiliária me enganou no aluguel
    comissão da imobiliária
    comissao da imobiliaria
    posso sublocar
    dividir apartamento
    contrato em chinês não entendo
    registrar contrato de aluguel
    quem paga o conserto, dono ou inquilino
    inquilino direitos
    direitos do inquilino
    renovar contrato da casa
    zufang
    租房
    fangdong
    房东
    押金
    yajin
    aluguel atrasado
    moradia
    alojamento para estudantes fora do campus
    apto pra alugar
    locação
noise-complaint =
    churrasco do vizinho com música até tarde
    churrasco do vizinho com musica ate tarde
    crianças gritando no elevador
    alguém bate na porta de noite
    o vizinho bate portas à noite
    o vizinho bate portas a noite
    bateu na parede a noite toda
    vizinhos discutem alto à noite
    miúdos a gritar no corredor
    barulho
    muito barulho
    ruído
    ruido
    barulho do vizinho
    vizinhos barulhentos
    o vizinho faz muito barulho
    o vizinho de cima faz barulho à noite
    música alta
    música alta às 2 da manhã
    musica alta as 2 da manha
    som alto
    som muito alto no andar de cima
    festa no apartamento do lado
    festa toda noite
    não consigo dormir com o barulho
    não consigo dormir por causa do barulho
    obra de manhã cedo
    obra de manha cedo
    obras no prédio barulho
    furadeira no domingo
    berbequim ao domingo
    martelando o dia todo
    barulho de obra à noite
    barulho da construção
    barulho da construcao
    estaleiro a fazer barulho de noite
    crianças correndo no andar de cima
    passos em cima
    arrastam móveis à noite
    cachorro latindo o dia inteiro
    o cão do vizinho ladra toda a noite
    o cao do vizinho ladra toda a noite
    karaokê do vizinho
    dança na praça som alto
    senhoras a dançar na praça com música alta
    senhoras a dancar na praca com musica alta
    piano do vizinho
    barulho do bar
    buzinas
    queixa de barulho
    reclamar do barulho
    reclamação de ruído
    barulheira
    zoeira dos vizinhos
    mt barulho aki
    hora do silêncio
    horário permitido para obras
    horario permitido para obras
    até que horas pode fazer barulho
    vizinho gritando de noite
    barulho do ar condicionado do vizinho
    噪音
    zaoyin
    chao
    bomba de água faz barulho à noite
    peçam silêncio ao vizinho de cima
    pecam silencio ao vizinho de cima
neighbour-mediation =
    o cachorro da vizinha é agressivo
    o cachorro da vizinha e agressivo
    o vizinho bateu na minha porta zangado
    o vizinho ameaçou chamar o síndico
    discussão por causa do estacionamento
    mediação
    mediacao
    mediador
    preciso de um mediador
    quero mediação
    problema com o vizinho
    problemas com vizinhos
    conflito com o vizinho
    briga com o vizinho
    discussão com a vizinha
    desentendimento com vizinho
    zanguei-me com o vizinho
    o vizinho insulta-me
    meu vizinho me xinga
    o vizinho deixa sapatos na minha porta
    as coisas do vizinho bloqueiam minha porta
    vizinho ocupa minha vaga
    o vizinho estaciona no meu lugar
    o vizinho estragou a minha bicicleta e não paga
    o vizinho estragou a minha bicicleta e nao paga
    o vizinho quebrou minha porta e não quer pagar
    infiltração do vizinho de cima e ele não quer pagar
    a água do vizinho estragou o meu teto, quem paga
    a agua do vizinho estragou o meu teto, quem paga
    vizinho fuma e a fumaça entra na minha casa
    o fumo do vizinho entra pela minha janela
    vizinho joga lixo na minha varanda
    cinzas da vizinha caem na minha roupa
    vizinha reclama das minhas crianças
    o vizinho não fala comigo
    o vizinho nao fala comigo
    meu colega de quarto briga comigo
    problema com colega de casa
    o meu companheiro de apartamento não paga a sua parte
    alguém pode falar com meu vizinho
    podem falar com o vizinho por mim
    quero resolver com o vizinho em paz
    cachorro do vizinho faz xixi na minha porta
    cão do vizinho mordeu o meu cão
    cao do vizinho mordeu o meu cao
    disputa
    调解
    tiaojie
    tiaojieyuan
    邻居 problema
    vizinho chato
    vizinha me acusa
    mal entendido com a vizinha
    mediador entre vizinhos grátis
public-problem-report =
    carro mal estacionado na porta
    o vidro da entrada foi partido pelo vento
    posso fazer denúncia de estacionamento
    posso fazer denuncia de estacionamento
    tem barata no corredor
    tenho medo das baratas no prédio
    risco de incêndio com tralha no corredor
    caixas no corredor bloqueiam a passagem
    animal morto na rua
    porta corta fogo aberta
    dedetização
    dedetizacao
    matar baratas no prédio
    cheiro de esgoto no corredor
    avisar um problema
    reportar um problema
    denunciar um problema
    comunicar problema no bairro
    poste de luz apagado
    candeeiro da rua avariado
    luz da rua não funciona
    rua escura
    buraco na rua
    buraco na calçada
    buraco na calcada
    passeio partido
    calçada quebrada
    tampa de bueiro aberta
    tampa de esgoto em falta
    bueiro aberto perigoso
    árvore caída
    árvore caiu no caminho
    arvore caiu no caminho
    galho a cair no parque infantil
    galho pendurado perigoso
    lixo na rua
    lixo espalhado no jardim
    lixo acumulado ao lado das lixeiras
    lixeira cheia
    contentores cheios
    mau cheiro no lixo
    entulho no corredor
    bicicletas bloqueiam a saída
    motos bloqueando a passagem
    saída de emergência bloqueada
    porta corta-fogo bloqueada
    carro bloqueando a entrada dos bombeiros
    carro estacionado na calçada
    carro estacionado na calcada
    cocô de cachorro no parque
    cocó de cão no passeio
    ratos no jardim
    ratazanas no lixo
    baratas na área comum
    baratas na area comum
    mosquitos no lago
    esgoto vazando na rua
    água na rua
    alagamento no estacionamento
    balanço quebrado no parquinho
    baloiço partido
    baloico partido
    banco quebrado no jardim
    grafite na parede
    fios soltos na rua
    cabo elétrico caído
    gente jogando lixo pela janela
    atiram coisas da janela
    alguém carrega moto elétrica no corredor
    fumam no elevador
    cachorro solto sem coleira
    água do lago suja
    agua do lago suja
    placa caída
    12345 reclamação
    avaria na via pública
    avaria na via publica
    vidro partido no chão do parque
    escorregador perigoso

## Waste and environment

waste-sorting =
    separar lixo
    separação do lixo
    separacao do lixo
    reciclagem
    reciclar
    lixo
    como separo o lixo
    como se separa o lixo aqui
    que caixote para o plástico
    em que lixeira vai o plástico
    onde jogo pilhas
    onde deito as pilhas
    onde coloco vidro
    onde jogo papelão
    onde jogo papelao
    onde vai o cartão
    lixo orgânico
    resto de comida onde jogo
    óleo de cozinha usado onde deitar
    oleo de cozinha usado onde deitar
    remédio vencido onde jogar
    medicamentos fora de prazo
    lâmpada velha onde jogo
    fralda em que lixo
    fraldas vão onde
    fraldas vao onde
    osso de frango é orgânico
    cor da lixeira
    caixote verde ou azul
    ecoponto
    onde fica o ecoponto
    ponto de coleta de lixo
    onde fica o lixo
    a que horas abre o lixo
    horário do lixo
    que dia recolhem o lixo
    hora de deitar o lixo fora
    multa por separar errado
    levei multa do lixo
    lixo reciclável
    lixo reciclavel
    lixo perigoso
    contentor
    coleta seletiva
    recolha do lixo
    垃圾分类
    laji fenlei
    laji
    垃圾
    onde deito roupa velha
    doar roupas usadas
    pizza caixa suja em que lixo
    cascas de fruta
    onde jogo o lixo
    caixas do kuaidi onde jogar
bulky-waste =
    móveis velhos
    moveis velhos
    sofá velho
    como me livro do sofá
    jogar fora colchão
    jogar fora colchao
    deitar fora um colchão
    colchão velho
    armário velho
    armario velho
    guarda-roupa velho
    mesa e cadeiras velhas
    cama quebrada onde deixo
    geladeira velha
    frigorífico velho
    máquina de lavar velha jogar fora
    tv velha
    recolha de monos
    monos
    recolha de móveis
    recolha de moveis
    coleta de móveis
    retirada de móveis
    quem vem buscar móveis
    quem vem buscar moveis
    onde deixo móveis usados
    onde deitar fora móveis
    entulho de obra
    restos de obra
    entulho da reforma
    objetos grandes lixo
    lixo volumoso
    lixo grande
    quanto custa levar o sofá
    quanto custa levar o sofa
    podem vir buscar o meu sofá
    jogar fora a estante
    descartar móveis
    descarte de sofá
    descarte de sofa
    posso deixar o colchão na escada
    eletrodomésticos velhos
    bicicleta velha jogar fora
    vaso sanitário velho
    vaso sanitario velho
    tapete grande
    vou mudar e tenho móveis pra descartar
    大件垃圾
    dajian laji
    jiu jiaju
    colchao pra jogar fora
    piano velho

## Health and insurance

find-clinic =
    qual hospital atende estrangeiros
    meu marido está com febre
    meu marido esta com febre
    meu filho está doente
    minha mãe está com dor nas pernas
    a minha filha tosse muito
    um cachorro me mordeu ontem
    um cão mordeu-me na perna
    um cao mordeu-me na perna
    caí e dói o joelho
    bati o dedo do pé
    cortei o dedo um pouco
    tô com dor de cabeça
    to com dor de cabeca
    queimei a mão um pouco
    falta de apetite
    dor de ouvido
    quero parar de fumar
    médico
    preciso de um médico
    preciso de um medico
    doutor
    clínica
    hospital
    hospital perto
    hospital mais próximo
    onde tem um hospital
    posto de saúde
    posto de saude
    centro de saúde
    centro de saúde perto de mim
    horário do centro de saúde
    horario do centro de saude
    médico que fala português
    médico que fala inglês
    hospital internacional
    dentista
    dor de dente
    dói-me um dente
    doi-me um dente
    pediatra
    médico para criança
    meu filho está com febre
    tenho febre
    tô com febre e tosse
    to com febre e tosse
    estou constipado
    gripe
    resfriado
    dor de garganta
    dor de barriga
    dor de estômago
    diarreia
    vômitos
    estou doente
    tô doente
    to doente
    sinto-me mal onde posso ir
    ginecologista
    consulta de gravidez
    estou grávida onde faço o pré-natal
    oculista
    oftalmologista
    dermatologista
    alergia na pele
    farmácia
    onde há uma farmácia
    onde ha uma farmacia
    comprar remédio
    preciso de uma receita
    marcar consulta
    como marco consulta no hospital
    fazer exame de sangue
    análises
    raio x
    pronto socorro onde
    urgências onde ficam
    urgencias onde ficam
    consulta médica
    torci o pé
    dor nas costas
    medir a tensão
    medir a tensao
    pressão alta
    yiyuan
    医院
    看病
    médico de família
    teste de gravidez
    exame médico
    exame medico
    cachorro me mordeu vacina da raiva onde
    fisioterapia
medical-insurance =
    seguro de saúde do meu marido
    seguro de saude do meu marido
    meu marido trabalha aqui, eu tenho seguro
    seguro médico
    seguro de saúde
    plano de saúde
    plano de saude
    convênio médico
    yibao
    医保
    cartão yibao
    o meu seguro paga o hospital
    o seguro cobre hospital
    reembolso do hospital
    reembolso médico
    reembolso medico
    como peço o reembolso das despesas médicas
    comparticipação de medicamentos
    seguro médico para estudantes
    seguro medico para estudantes
    seguro de saúde para estrangeiros
    seguro médico para a minha esposa
    seguro médico para meu filho
    seguro medico para meu filho
    seguro de saúde para bebê
    inscrição no seguro médico
    como entro no yibao
    cartão do seguro médico
    cartao do seguro medico
    perdi o cartão do seguro médico
    saldo do yibao
    quanto paga o seguro médico
    preciso de seguro de saúde
    preciso de seguro de saude
    não tenho seguro médico
    sem emprego seguro médico
    seguro médico particular ou público
    seguro medico particular ou publico
    seguro de saúde da faculdade
    guardar recibos do hospital seguro
    seguro médico da empresa
    a minha empresa não me inscreveu no seguro médico
    a minha empresa nao me inscreveu no seguro medico
    segurosaude
    quanto custa o seguro médico
    seguro de doença
    baoxiao
    seguro para internamento
    seguro parto hospital cobre
social-insurance =
    seguro social
    segurança social
    seguranca social
    previdência
    inss na china
    shebao
    社保
    cinco seguros
    wuxian yijin
    五险一金
    aposentadoria
    reforma
    pensão
    idade da reforma
    contribuição para a segurança social
    contribuicao para a seguranca social
    desconto da segurança social no salário
    quanto descontam de shebao
    seguro desemprego
    subsídio de desemprego
    perdi o emprego tenho direito a quê
    perdi o emprego tenho direito a que
    fiquei desempregado
    acidente de trabalho quem paga
    me machuquei no trabalho
    licença maternidade
    subsídio de maternidade
    seguro maternidade
    cartão de segurança social
    cartao de seguranca social
    cartão shebao
    shebaoka
    社保卡
    tirar dinheiro da segurança social ao sair da china
    vou embora da china e o meu shebao
    posso sacar a previdência
    posso sacar a previdencia
    acordo previdenciário brasil china
    patrão não paga a segurança social
    empresa não paga shebao
    empresa nao paga shebao
    estrangeiro paga segurança social
    contribuições sociais
    seguranca social saldo
    fundo de habitação
    fundo de habitacao
    gongjijin
    公积金
    isenção de segurança social
vaccination =
    vacina
    vacinação
    vacinacao
    vacinas para bebê
    vacinar meu filho
    onde vacino a criança
    calendário de vacinas
    calendario de vacinas
    calendário de vacinação
    carteira de vacinação
    caderneta de vacinação
    caderneta de vacinacao
    boletim de vacinas
    perdi o boletim de vacinas
    vacina da gripe
    vacina contra gripe
    vacina covid
    vacina hpv
    vacina da raiva
    hepatite b vacina
    bcg
    sarampo vacina
    vacina para a escola
    certificado de vacinas para a creche
    marcar vacina
    horário da vacinação
    que dia dão vacinas
    quanto custa a vacina
    vacina grátis
    vacina gratis
    vacinas do brasil valem aqui
    vacinas de portugal aceitas na china
    vacina febre amarela
    reforço da vacina
    segunda dose
    yimiao
    疫苗
    打疫苗
    da yimiao
    接种
    a minha filha tem de tomar vacina
    vacina pra idoso
    vacinar o bebê de 2 meses
    vasina
    tomar vacina
    levar a pica da gripe
    imunização
    imunizacao
mental-health-support =
    cansado de viver longe da família
    cansado de viver longe da familia
    tenho medo de sair à rua
    medo de falar com as pessoas
    sinto um vazio
    ninguém gosta de mim aqui
    ando a chorar sem motivo
    estou triste
    tô muito triste
    to muito triste
    estou deprimido
    estou deprimida
    depressão
    ansiedade
    tenho ansiedade
    crise de ansiedade
    ataques de pânico
    sinto-me só
    sinto-me so
    me sinto sozinho aqui
    solidão
    não tenho amigos aqui
    saudades de casa
    morro de saudades da família
    morro de saudades da familia
    saudade do brasil
    stress
    estresse
    muito estressado no trabalho
    estou esgotada
    burnout
    não consigo dormir de preocupação
    insônia
    preciso conversar com alguém
    preciso conversar com alguem
    queria falar com alguém
    quero desabafar
    preciso desabafar
    psicólogo
    psicóloga que fala português
    psicologa que fala portugues
    terapia
    terapeuta
    psiquiatra
    apoio psicológico
    apoio emocional
    ajuda psicológica
    choro todos os dias
    choro muito
    ando em baixo
    ando muito nervoso
    não estou bem da cabeça
    nao estou bem da cabeca
    me sinto mal comigo
    depressão pós parto
    divórcio e estou mal
    meu pai morreu e estou muito triste
    luto
    o meu filho anda triste e não fala
    o meu filho anda triste e nao fala
    meu filho sofre bullying e tá mal
    tô mal
    deprê
    depre
    tô na bad
    linha de apoio psicológico
    心理咨询
    xinli
    ninguém me entende
    ninguem me entende
    medo de tudo
    vazio por dentro
    álcool problema quero parar de beber
elderly-care =
    cuidado de idosos
    apoio a idosos
    idosos
    cuidar da minha mãe idosa
    cuidar da minha mae idosa
    a minha mãe é velhinha e precisa de ajuda
    meu pai idoso precisa de ajuda em casa
    ajuda em casa para idosos
    cuidador de idosos
    cuidadora
    apoio domiciliário
    lar de idosos
    asilo
    casa de repouso
    centro de dia
    refeitório para idosos
    refeitorio para idosos
    cantina para idosos
    comida para idosos
    entrega de refeições para idosos
    refeições ao domicílio
    desconto para idosos
    cartão do idoso
    cartao do idoso
    passe de idoso
    atividades para a terceira idade
    terceira idade
    cadeira de rodas
    andarilho emprestado
    minha avó mora sozinha
    o meu vizinho idoso vive só
    quem visita idosos sozinhos
    os meus sogros velhos vivem conosco
    demência apoio à família
    demencia apoio a familia
    botão de emergência para idosos
    médico em casa para idoso
    corte de cabelo para idosos
    subsídio para idosos
    subsidio para idosos
    养老
    yanglao
    食堂 idosos
    laoren shitang
    auxílio para pessoas idosas
    sou idoso e preciso de ajuda com compras
    enfermeira para a minha avó acamada

## Children and language

school-enrolment =
    escola
    matrícula
    matricula
    matrícula escolar
    matricular meu filho
    matricular a minha filha na escola
    inscrever o meu filho na escola
    escola para meu filho
    escola para a minha filha
    creche
    jardim de infância
    infantário
    infantario
    jardim de infancia perto
    pré-escola
    escola primária
    ensino fundamental
    ensino médio
    ensino medio
    escola secundária
    escola pública para estrangeiros
    escola internacional
    escola internacional preço
    escola internacional preco
    meu filho pode estudar em escola chinesa
    documentos para matrícula
    quando são as matrículas
    data de inscrição nas escolas
    data de inscricao nas escolas
    zona escolar
    em que escola meu endereço fica
    transferência de escola
    mudar de escola
    meu filho não fala chinês escola
    meu filho nao fala chines escola
    vaga na escola
    não há vaga na creche
    idade para entrar na escola
    com quantos anos entra na escola
    propinas da escola
    mensalidade da escola
    transporte escolar
    férias escolares quando
    youeryuan
    幼儿园
    上学
    xuexiao
    学区
    escola pro meu filho de 6 anos
    atividades depois da escola
    atl
    matricula na 1a serie
    secretaria de educação
    secretaria de educacao
    ensino em casa
language-class =
    meu marido quer aprender chinês
    meu marido quer aprender chines
    aulas de chinês para a minha mãe
    aula de chinês
    aulas de chinês
    aulas de chines
    curso de chinês
    aprender chinês
    quero aprender chinês
    quero aprender chines
    aprender mandarim
    aulas de mandarim
    curso de mandarim grátis
    aulas de chinês grátis
    professor de chinês
    professor de chines
    explicador de chinês
    professora particular de chinês
    chinês para iniciantes
    chines para iniciantes
    curso para principiantes
    onde posso estudar chinês
    praticar chinês
    conversação em chinês
    conversacao em chines
    intercâmbio de línguas
    troca de línguas
    roda de conversa
    language corner
    canto de línguas
    canto de linguas
    aulas de inglês
    aula de inglês para o meu filho
    curso de português
    curso de portugues
    aulas de português para crianças
    hsk
    exame hsk
    preparação para o hsk
    caracteres chineses
    aula de caligrafia
    horário das aulas de língua
    horario das aulas de lingua
    inscrição no curso de chinês
    quanto custa o curso de chinês
    学中文
    汉语课
    xue zhongwen
    hanyu
    kero aprender chines
    aula de lingua
    tem aula de chines aqui
    aulas de idiomas
    pinyin

## Daily life

driving-licence =
    carta de condução
    carta de conducao
    carteira de motorista
    carteira de habilitação
    cnh
    habilitação
    trocar carteira de motorista
    trocar a carta de condução
    trocar a carta de conducao
    converter a cnh para chinesa
    posso dirigir com a carteira brasileira
    posso conduzir com a carta portuguesa
    carta internacional vale na china
    pid vale na china
    carteira internacional
    tirar carteira na china
    tirar a carta
    licença temporária de condução
    dirigir na china
    conduzir na china
    exame de condução
    prova teórica
    prova teorica
    exame de código
    prova teórica em inglês
    prova teórica em português
    prova teorica em portugues
    autoescola
    escola de condução
    renovar carteira de motorista chinesa
    perdi a carta de condução
    carteira de moto
    carta de mota
    alugar carro
    posso alugar um carro
    multa de trânsito
    multa de transito
    pontos na carteira
    exame médico para carta
    tradução da carteira de motorista
    jiazhao
    驾照
    换驾照
    cheguansuo
    车管所
    carteira vencida
    comprar carro
    matrícula do carro
    matricula do carro
    emplacamento
ebike-rules =
    bicicleta elétrica
    bicicleta eletrica
    moto elétrica
    scooter elétrica
    trotinete elétrica
    trotinete eletrica
    patinete elétrico
    regras da bicicleta elétrica
    regras moto elétrica
    regras moto eletrica
    placa da moto elétrica
    matrícula da bicicleta elétrica
    registrar bicicleta elétrica
    registrar bicicleta eletrica
    registar a mota elétrica
    onde carrego a moto elétrica
    onde carregar a bicicleta elétrica
    onde carregar a bicicleta eletrica
    carregador de moto elétrica
    posto de carregamento ebike
    posso carregar a bateria em casa
    carregar bateria no apartamento é proibido
    posso subir com a bicicleta elétrica no elevador
    posso subir com a bicicleta eletrica no elevador
    moto elétrica no elevador
    capacete
    é obrigatório usar capacete
    multa sem capacete
    posso levar passageiro na moto elétrica
    posso levar passageiro na moto eletrica
    levar criança na bicicleta elétrica
    idade para bicicleta elétrica
    velocidade máxima ebike
    velocidade maxima ebike
    ebike
    e-bike
    estacionar moto elétrica
    onde estaciono a bicicleta elétrica
    comprar moto elétrica
    comprar moto eletrica
    vender minha moto elétrica
    bateria de lítio
    diandongche
    电动车
    电瓶车
    seguro da moto elétrica
    seguro da moto eletrica
    rebocaram minha moto elétrica
    precisa de carteira para moto elétrica
    tomada para mota elétrica
    tomada para mota eletrica
public-transport =
    tenho medo de me perder no metrô
    tenho medo de me perder no metro
    perdi-me, como volto para o campus
    o autocarro 112 passa a que horas
    transporte público
    ônibus
    autocarro
    metrô
    metro
    comboio
    trem
    como vou de metrô
    como apanho o autocarro
    qual ônibus vai para a estação
    que autocarro vai para o centro
    ponto de ônibus
    ponto de onibus
    paragem de autocarro
    horário do ônibus
    horário do metro
    último metrô
    ultimo metro
    primeiro metro da manhã
    preço do metrô
    quanto custa o bilhete
    passagem de ônibus
    passagem de onibus
    cartão de transporte
    bilhete único
    passe mensal
    recarregar cartão do metrô
    recarregar cartao do metro
    pagar ônibus com celular
    pagar o metro com alipay
    bicicleta pública
    alugar bicicleta
    bicicletas partilhadas
    bike compartilhada
    como desbloquear a bicicleta
    táxi
    taxi
    chamar táxi
    didi
    como uso o didi
    ir ao aeroporto
    como chego no aeroporto
    estação de trem
    bilhete de comboio
    passagem de trem bala
    comprar bilhete de tgv
    mapa do metrô
    mapa do metro
    linha do metrô para o lago
    地铁
    ditie
    公交
    gongjiao
    perdi o último ônibus
    desconto estudante metrô
    desconto estudante metro
    como chegar no west lake
    onibus noturno
    app de transporte
bank-account =
    conta bancária
    conta bancaria
    conta no banco
    abrir conta
    abrir conta no banco
    como abro uma conta bancária
    quero abrir uma conta
    abrir conta com passaporte
    banco para estrangeiros
    qual banco aceita estrangeiros
    banco que fala inglês
    documentos para abrir conta
    cartão de banco
    cartao de banco
    cartão do banco bloqueado
    cartão multibanco
    o multibanco ficou com o meu cartão
    o multibanco ficou com o meu cartao
    caixa eletrônico engoliu meu cartão
    caixa automático
    perdi o cartão do banco
    perdi o cartao do banco
    esqueci a senha do cartão
    código pin esquecido
    transferir dinheiro para o brasil
    mandar dinheiro para casa
    enviar dinheiro para angola
    transferência internacional
    transferencia internacional
    receber dinheiro do exterior
    trocar dinheiro
    câmbio
    onde troco euros
    trocar dólares
    conta salário
    conta salario
    fechar conta no banco
    encerrar conta
    banco recusou abrir minha conta
    mudar número de celular no banco
    passaporte novo atualizar banco
    cartão de crédito
    empréstimo
    emprestimo
    yinhang
    银行卡
    银行
    开户
    kaihu
    icbc
    bank of china
    limite de saque
    levantar dinheiro
    saldo da conta
sim-internet =
    chip
    chip de celular
    comprar chip
    cartão sim
    cartao sim
    comprar cartão sim
    onde compro um chip
    número de telefone chinês
    número chinês
    numero chines
    tirar um número de celular
    plano de celular
    plano de dados
    tarifário
    pacote de internet
    internet móvel
    internet movel
    carregar telemóvel
    recarregar celular
    crédito no celular
    saldo do telemóvel
    saldo do telemovel
    perdi o chip
    chip bloqueado
    bloquearam meu número
    mudar de operadora
    china mobile
    china unicom
    china telecom
    internet em casa
    instalar internet
    quero internet em casa
    pôr wifi em casa
    instalar wifi
    quanto custa a internet
    fibra
    operadora de internet
    contrato de internet
    cancelar internet
    mudar internet para a nova casa
    roteador
    router
    senha do wifi
    shoujika
    手机卡
    电话卡
    kuandai
    宽带
    流量
    esim
    roaming
    posso usar meu número brasileiro
    posso usar meu numero brasileiro
    codigo sms nao chega
    vpn
mobile-payment =
    pagar com celular
    pagar com o telemóvel
    pagar com o telemovel
    pagamento móvel
    alipay
    wechat pay
    weixin
    como uso o alipay
    como usar wechat pay
    ligar cartão ao alipay
    associar cartão estrangeiro
    associar cartao estrangeiro
    cartão estrangeiro no wechat
    cadastrar cartão no alipay
    visa no wechat
    mastercard no alipay
    cartão recusado no alipay
    cartao recusado no alipay
    não consigo pagar no wechat
    pagamento recusado
    código qr pagar
    ler código qr
    ler codigo qr
    escanear qr code para pagar
    taxa do alipay
    limite do wechat pay
    limite de pagamento
    verificar identidade no wechat
    verificação de identidade alipay
    meu alipay bloqueou
    wechat bloqueado não consigo pagar
    senha do alipay esqueci
    posso pagar com dinheiro
    aceitam dinheiro vivo
    aceitam cartão visa
    aceitam cartao visa
    hongbao
    red packet
    mandar dinheiro pelo wechat para amigo
    zhifubao
    支付宝
    微信支付
    mbway na china
    pix na china
    apple pay
    pagar na loja sem conta chinesa
    não aceita meu cartão
    carteira digital
    yuan digital
tax =
    imposto
    impostos
    imposto de renda
    irs na china
    irpf
    imposto sobre o salário
    imposto sobre o salario
    quanto pago de imposto
    declarar imposto
    declaração de imposto
    declaração anual
    acerto anual do imposto
    restituição de imposto
    restituicao de imposto
    reembolso do irs
    devolução de imposto
    tax refund
    taxa de imposto
    escalões de imposto
    estrangeiro paga imposto
    preciso pagar imposto na china
    183 dias
    residente fiscal
    regra dos seis anos
    dupla tributação
    dupla tributacao
    acordo de dupla tributação portugal china
    comprovante de imposto
    certificado fiscal
    certidão de impostos pagos
    app de impostos
    geshui
    个税
    个人所得税
    fapiao
    发票
    imposto sobre freelance
    imposto de estudante bolsa
    deduções
    deducoes
    dedução do aluguel no imposto
    declarar renda do exterior
    shuiwuju
    税务局
    inpostos
    finanças na china
    contribuinte
    quando entrego a declaração
    quando entrego a declaracao
customs-post =
    o pacote do meu marido sumiu
    minha encomenda desapareceu
    minha encomenda sumiu da portaria
    correios
    onde são os correios
    onde sao os correios
    encomenda
    encomenda do exterior
    encomenda de portugal
    pacote do brasil
    minha encomenda está retida na alfândega
    encomenda presa na alfândega
    alfândega
    alfandega
    taxa de alfândega
    direitos aduaneiros
    imposto de importação
    quanto pago na alfândega
    quanto pago na alfandega
    mandar encomenda para o brasil
    enviar um pacote para casa
    enviar carta
    selos
    código postal
    posso receber remédios pelo correio
    mandar comida por correio
    café do brasil por correio
    cafe do brasil por correio
    kuaidi
    快递
    onde retiro meu kuaidi
    meu pacote não chegou
    encomenda perdida
    encomenda não chegou
    rastrear encomenda
    número de rastreio
    numero de rastreio
    código de retirada
    código de levantamento do pacote
    armário de encomendas
    armario de encomendas
    cacifo de encomendas
    cainiao
    sf express
    dhl
    ems
    taobao encomenda não chegou
    haiguan
    海关
    包裹
    valor máximo da encomenda
    despachante
    desalfandegar
    o estafeta deixou a encomenda na rua
    correio atrasado
    formulário da alfândega
    formulario da alfandega
    quanto posso trazer na bagagem
    mudança internacional
pet-registration =
    registrar cachorro
    registar cão
    registar cao
    registro de cachorro
    licença para cães
    licença do cachorro
    tenho um cachorro
    tenho um cão
    tenho um cao
    quero ter um cachorro
    adotar um cachorro
    comprei um filhote
    posso ter animal no prédio
    animais de estimação
    posso ter cão no apartamento
    posso ter cao no apartamento
    raças proibidas
    que raças são proibidas
    cachorro grande é permitido
    cachorro grande e permitido
    horário para passear o cachorro
    a que horas posso passear o cão
    coleira e trela
    trela obrigatória
    trela obrigatoria
    vacina do cachorro
    vacina da raiva para o cão
    microchip do cachorro
    veterinário
    gato precisa de registro
    registrar gato
    levar meu cachorro para o brasil
    trazer o cão para a china
    trazer o cao para a china
    quarentena do animal
    multa por cachorro sem registro
    quanto custa registrar o cachorro
    yanggou
    gouzheng
    狗证
    养狗
    chongwu
    pet
    dog
    meu cachorro morreu
    quantos cães posso ter
    registro do meu pet
    cao registro
lost-and-found =
    perdi o cartão do meu filho
    perdi o cartao do meu filho
    mochila da minha filha perdida na escola
    perdi a chupeta do bebê no parque
    a bicicleta do meu filho sumiu
    carteira do meu marido perdida
    perdidos e achados
    achados e perdidos
    perdi as chaves
    perdi minhas chaves
    perdi a carteira
    perdi a minha carteira no portão 2
    perdi o celular
    perdi o telemóvel
    perdi o telemovel
    perdi meu telefone no táxi
    deixei o celular no táxi
    deixei a mochila no metrô
    deixei a mochila no metro
    esqueci a mala no autocarro
    perdi a mochila
    perdi a bolsa
    perdi os óculos
    perdi o guarda-chuva
    perdi o relógio
    perdi um brinco
    perdi o cartão
    perdi o cartao
    perdi o fone de ouvido
    perdi meu gato
    meu gato fugiu
    o meu gato desapareceu
    meu cachorro sumiu
    perdi o meu cão
    perdi meu cachorro no parque
    achei uma carteira
    encontrei umas chaves
    achei um celular
    encontrei um telemóvel no banco do jardim
    achei um cachorro
    encontrei um gato perdido
    achei um cartão
    achei um cartao
    achei dinheiro
    alguém achou minha chave
    alguém encontrou uma mochila azul
    objeto perdido
    objetos perdidos
    onde entrego uma coisa achada
    deixei meu casaco na quadra
    diule
    丢了
    失物招领
    shiwu zhaoling
    perdi a chav
    minha bicicleta sumiu do lugar
    perdi a aliança
    perdi a alianca
    bicicleta desapareceu
    roubaram minha bicicleta semana passada
consumer-complaint =
    fui roubado no preço no mercado
    fui roubado no preco no mercado
    acho que a loja me roubou no troco
    reclamação de compra
    queixa de loja
    reclamar de uma loja
    direitos do consumidor
    defesa do consumidor
    procon
    deco na china
    comprei um celular com defeito
    comprei um telemóvel avariado
    a loja não aceita devolução
    a loja nao aceita devolucao
    a loja não devolve o dinheiro
    quero meu dinheiro de volta
    quero devolver um produto
    devolução
    reembolso
    reembolso do taobao
    vendedor do taobao não reembolsa
    vendedor do taobao nao reembolsa
    devolver compra online
    produto falso
    produto falsificado
    produto estragado
    comida estragada do mercado
    comida estragada do delivery
    achei um cabelo na comida
    o restaurante cobrou a mais
    cobraram a mais
    preço diferente no caixa
    garantia
    garantia do produto
    a loja recusa a garantia
    academia fechou e não devolve
    ginásio fechou com o meu dinheiro
    ginasio fechou com o meu dinheiro
    cancelar contrato da academia
    curso pago não devolve dinheiro
    salão de beleza me enganou no preço
    entrega errada
    veio a coisa errada
    livro de reclamações
    livro de reclamacoes
    sem recibo
    12315
    投诉
    tousu
    退款
    tuikuan
    退货
    jd devolução
    pinduoduo falso
    eletrodoméstico com defeito na garantia
    vendedor não responde
    vendedor nao responde
    taxi cobrou caro
scam-report =
    recebi uma chamada estranha da polícia
    recebi uma chamada estranha da policia
    a polícia ligou e pediu meus dados é verdade
    pedem-me dinheiro em nome da embaixada
    um homem diz que é da polícia ao telefone
    golpe
    fraude
    burla
    caí num golpe
    cai num golpe
    caí numa burla
    fui enganado
    fui burlado
    fui vítima de golpe
    acho que é golpe
    acho que e golpe
    isto é burla
    é golpe ou não
    mandei dinheiro para um golpista
    transferi dinheiro e ele me bloqueou
    paguei e desapareceram
    paguei e sumiu o vendedor
    perdi dinheiro na internet num golpe
    vigarista
    vigarice
    estelionato
    ligação suspeita
    ligacao suspeita
    chamada suspeita
    ligaram da polícia pedindo dinheiro
    dizem que são da polícia e querem dinheiro
    falso policial
    falsa alfândega ligou
    falsa alfandega ligou
    ligação falsa da embaixada
    pediram meu código de verificação
    pediram a minha senha
    dei o código sms
    dei o codigo sms
    clonaram meu whatsapp
    clonaram meu wechat
    hackearam meu wechat
    link suspeito
    mensagem suspeita
    sms falso
    phishing
    investimento falso
    cripto golpe
    trabalho falso
    emprego falso pediu dinheiro
    anúncio de casa falso
    aluguel golpe depósito
    namoro virtual pediu dinheiro
    romance golpe
    chantagem com fotos
    ameaça publicar minhas fotos se não pagar
    ameaca publicar minhas fotos se nao pagar
    prêmio falso
    ganhei um prémio é verdade
    96110
    诈骗
    zhapian
    pianzi
    骗子
    roubaram dinheiro da minha conta
    usaram meu cartão
    usaram meu cartao
    me deram golpe
    como denunciar fraude
    empréstimo falso

## Community and self-governance

community-office =
    moro no prédio 110 quem é o responsável
    moro no predio 110 quem e o responsavel
    meu apartamento é o 101 qual é a minha comunidade
    polícia ou comissão de moradores
    escritório da comunidade
    escritorio da comunidade
    comissão de moradores
    onde fica a comissão de moradores
    telefone da comissão de moradores
    telefone da comissao de moradores
    horário da comissão de moradores
    juweihui
    居委会
    shequ
    社区
    onde fica o shequ
    centro comunitário
    endereço do centro comunitário
    endereco do centro comunitario
    junta de freguesia aqui
    subprefeitura
    onde fica o escritório
    a que horas abre o escritório
    o escritório está aberto hoje
    o escritorio esta aberto hoje
    está aberto no sábado
    horário de atendimento
    telefone do escritório
    telefone do escritorio
    que línguas falam no escritório
    alguém fala português no escritório
    alguém fala inglês lá
    alguem fala ingles la
    quem é responsável pelo bairro
    o que faz a comissão de moradores
    serviço ao cidadão
    servico ao cidadao
    atendimento a estrangeiros
    balcão de atendimento
    preciso de um carimbo
    carimbo da comunidade
    declaração da comunidade
    comprovante do juweihui
    endereço do escritório
    endereco do escritorio
    contacto da comunidade
    jiedao
    街道办
    em que comunidade eu moro
    qual é a minha comunidade
    associação de moradores
    abre a que horas
    fecha q horas
    sede do bairro
    centro de serviços do bairro
    centro de servicos do bairro
community-events =
    fogos de artifício no ano novo
    fogos de artificio no ano novo
    onde ver os fogos
    exercício de incêndio quando é
    eventos
    eventos da comunidade
    atividades
    atividades na comunidade
    o que há esta semana
    o que tem pra fazer no fim de semana
    programa do fim de semana
    atividades para crianças
    atividades para criancas
    atividades para famílias
    festa
    festa do bairro
    festa da primavera
    ano novo chinês atividades
    festival do barco dragão
    festival do barco dragao
    festa da lua
    feira
    feira de trocas
    mercado de segunda mão
    cinema ao ar livre
    concerto
    excursão
    passeio em grupo
    aula de tai chi
    aula de dança
    aula de danca
    aula de culinária
    aula de cozinha chinesa
    oficina de caligrafia
    yoga
    desporto
    esporte
    futebol no bairro
    jogar futebol
    basquete
    xadrez
    clube de leitura
    quero conhecer pessoas
    conhecer gente nova
    encontro de estrangeiros
    encontro de brasileiros
    grupo de mães
    como me inscrevo num evento
    inscrição na atividade
    inscricao na atividade
    quando é o próximo evento
    é grátis o evento
    posso levar meu filho ao evento
    huodong
    活动
    eventos grátis
    eventos gratis
    quadra de esportes
    biblioteca
    karaoke da comunidade
volunteer-signup =
    voluntário
    voluntario
    voluntariado
    quero ser voluntário
    quero ser voluntária
    como me torno voluntário
    como me torno voluntario
    inscrever como voluntário
    inscrição de voluntários
    trabalho voluntário
    trabalho voluntario
    fazer voluntariado
    quero ajudar
    quero ajudar a comunidade
    como posso ajudar os outros
    gostaria de ajudar os vizinhos
    posso traduzir para outros
    posso ajudar com traduções
    tradutor voluntário
    intérprete voluntário
    interprete voluntario
    posso dar aulas de português
    posso ensinar inglês às crianças
    ajudar idosos como voluntário
    ajudar idosos como voluntario
    visitar idosos voluntário
    limpar o parque como voluntário
    ajudar na separação do lixo
    ajudar na separacao do lixo
    voluntários do lixo
    tenho tempo livre e quero ajudar
    tenho tempo aos sábados
    estudante quer fazer voluntariado
    certificado de voluntário
    certificado de voluntario
    horas de voluntariado
    doar meu tempo
    ajudar nos eventos
    zhiyuanzhe
    志愿者
    estrangeiro pode ser voluntário
    precisam de voluntários
    vcs precisam de ajuda
    quero participar como voluntario
    doar livros e brinquedos
    ser útil no bairro
    ser util no bairro
suggestion =
    podiam pôr um extintor no corredor
    podiam por um extintor no corredor
    aulas de primeiros socorros seriam boas
    sugestão
    tenho uma sugestão
    sugestões
    sugestoes
    quero sugerir
    quero fazer uma sugestão
    gostaria de dar uma ideia
    tenho uma ideia
    uma ideia para o bairro
    ideia
    proposta
    tenho uma proposta
    seria bom ter mais bancos
    seria bom haver um parque infantil
    podiam pôr mais árvores
    podiam colocar mais lixeiras
    deviam pôr placas em inglês
    deviam por placas em ingles
    placas em português por favor
    podiam fazer um parquinho
    precisamos de mais luz no parque
    mais estacionamento para bicicletas
    mais tomadas para motos elétricas
    melhorar o jardim
    melhoria para o condomínio
    melhoria para o condominio
    para melhorar o bairro
    proponho uma horta comunitária
    sugiro um grupo de whatsapp
    sugiro um grupo no wechat para estrangeiros
    por que não fazem uma feira
    vocês poderiam abrir mais cedo
    voces poderiam abrir mais cedo
    podiam avisar em inglês
    que tal uma quadra de basquete
    que tal uma biblioteca
    caixa de sugestões
    onde deixo uma sugestão
    onde deixo uma sugestao
    建议
    jianyi
    minha sugestao
    elogio
    quero elogiar os funcionários
    seria legal ter um espaço pra crianças
    era bom haver um ginásio
    era bom haver um ginasio
public-consultation =
    consulta pública
    consulta publica
    consultas públicas
    que consultas estão abertas
    reunião de moradores
    reuniao de moradores
    assembleia de moradores
    quando é a reunião de moradores
    posso ir à reunião do condomínio
    estrangeiros podem votar
    votar
    votação
    votacao
    posso votar
    onde voto
    eleição da comissão de moradores
    eleições
    posso me candidatar
    quero dar a minha opinião
    quero dar a minha opiniao
    dar opinião
    participar das decisões
    participar nas decisões do bairro
    participar nas decisoes do bairro
    quero participar
    o que vai mudar no bairro
    plano do bairro opinião
    obras planejadas opinião dos moradores
    instalar elevador no prédio opinião
    instalar elevador no predio opiniao
    votação sobre o estacionamento
    votação sobre a taxa do condomínio
    sondagem
    enquete
    questionário dos moradores
    questionario dos moradores
    responder ao inquérito
    audiência pública
    referendo
    orçamento participativo
    orcamento participativo
    a minha opinião sobre a consulta
    não concordo com o plano
    sou contra a obra no jardim
    toupiao
    投票
    居民会议
    yijian
    voz dos moradores
    representante dos moradores
    conselho de moradores
    como participo da autogestão
    como participo da autogestao
    voto de estrangeiro
    petição
    abaixo assinado
legal-aid =
    meu chefe ameaçou me demitir
    meu chefe ameacou me demitir
    o patrão ameaça despedir-me
    advogado
    preciso de um advogado
    advogada que fala português
    advogado grátis
    advogado gratis
    advogado gratuito
    ajuda jurídica
    apoio jurídico
    apoio judiciário
    apoio judiciario
    assistência jurídica
    assistência jurídica gratuita
    consulta jurídica
    consulta juridica
    conselho jurídico
    dúvida jurídica
    questão legal
    questao legal
    problema legal
    problema com a lei
    defensoria pública
    defensor público
    tribunal
    processo
    quero processar
    fui processado
    recebi uma carta do tribunal
    intimação
    intimacao
    meu patrão não paga o salário
    salário atrasado
    o patrão não me paga há dois meses
    o patrao nao me paga ha dois meses
    fui despedido sem razão
    fui demitido
    rescisão do contrato de trabalho
    contrato de trabalho
    indenização
    indenizacao
    guarda dos filhos
    custódia dos filhos
    herança
    testamento
    pensão de alimentos
    pensao de alimentos
    notário
    cartório
    reconhecer firma
    procuração
    procuracao
    tradução juramentada
    direitos do trabalhador
    meus direitos
    quais são os meus direitos
    falvyuanzhu
    法律援助
    lüshi
    律师
    lushi
    12348
    advogado trabalhista
    juridico
    fui preso e preciso de advogado
    assinar contrato alguém pode verificar
religious-venues =
    igreja
    igrejas
    onde há uma igreja
    onde ha uma igreja
    igreja perto
    igreja católica
    missa
    missa em português
    missa em inglês
    missa em ingles
    horário da missa
    missa de domingo
    igreja evangélica
    culto
    culto de domingo
    igreja protestante
    igreja batista
    assembleia de deus
    igreja universal
    testemunhas de jeová
    testemunhas de jeova
    adventista
    mesquita
    onde fica a mesquita
    oração de sexta-feira
    rezar
    onde posso rezar
    orar
    templo
    templo budista
    sinagoga
    centro espírita
    comunidade cristã
    comunidade crista
    grupo de oração
    estudo bíblico
    posso fazer culto em casa
    posso fazer reunião de oração em casa
    posso fazer reuniao de oracao em casa
    posso falar de religião
    posso evangelizar
    distribuir bíblias
    batismo
    casamento na igreja
    padre
    pastor
    confissão
    confissao
    ramadão
    ramadã
    páscoa
    pascoa
    natal missa do galo
    jiaotang
    教堂
    清真寺
    religião
    liberdade religiosa
    semana santa
    catequese

## Safety notices

typhoon-disaster =
    a chuva bateu na janela e entrou água
    a chuva bateu na janela e entrou agua
    entrou água pela janela com o temporal
    vento bateu as janelas
    tufão
    tufão hoje
    tufao hoje
    vem um tufão
    tem tufão chegando
    alerta de tufão
    alerta de tufao
    aviso de tufão
    o que faço num tufão
    como me preparar para o tufão
    como me preparar para o tufao
    tempestade
    alerta de tempestade
    temporal
    trovoada
    vento forte
    ventania
    chuva forte
    chuvas fortes
    inundação
    enchente
    cheias
    alagamento na rua por causa da chuva
    risco de inundação
    alerta vermelho
    alerta laranja
    alerta amarelo
    alerta azul
    que significa alerta laranja
    abrigo
    onde fica o abrigo
    onde é o abrigo mais perto
    onde e o abrigo mais perto
    tenho de sair de casa no tufão
    evacuação
    vão evacuar o bairro
    vao evacuar o bairro
    posso sair à rua com o tufão
    escola fecha com o tufão
    metrô funciona com tufão
    metro funciona com tufao
    voos cancelados tufão
    terremoto
    terramoto
    sismo
    onda de calor
    calor extremo alerta
    neve
    nevasca
    gelo na rua
    previsão do tempo
    meteorologia
    água entrando em casa com a chuva
    agua entrando em casa com a chuva
    garagem inundada com a chuva
    taifeng
    台风
    暴雨
    baoyu
    tufao
    furacão
    ciclone
    deslizamento
    mau tempo
    proteção civil
    defesa civil

## Controls

greeting =
    oi
    olá
    ola
    oii
    oiii
    oie
    e aí
    eae
    opa
    alô
    bom dia
    boa tarde
    boa noite
    bom diaa
    olá bom dia
    ola bom dia
    oi tudo bem
    tudo bem
    td bem
    tudo bom
    como vai
    como está
    viva
    hello
    hi
    hey
    ei
    salve
    fala
    oi gente
    olá pessoal
    olá a todos
    ola a todos
    oi linju
    olá linju
    muito bom dia
    saudações
    ni hao
    你好
    nihao
    boas
    oi alguém aí
    oi alguem ai
    olá está aí
    começar
    start
thanks =
    obrigado
    obrigada
    muito obrigado
    muito obrigada
    obg
    obgd
    brigado
    brigada
    brigadão
    brigadao
    obrigadão
    vlw
    valeu
    valeu mesmo
    obrigadinho
    obrigado pela ajuda
    agradeço
    agradecido
    grato
    grata
    muito grato pela ajuda
    mto obg
    obrigado de coração
    obrigado de coracao
    ajudou muito
    me ajudou muito
    foi de grande ajuda
    thanks
    thx
    xiexie
    谢谢
    obrigado tchau
    deus lhe pague
    bem haja
    tmj
    ok obrigado
    beleza obrigado
    perfeito obrigada
    adorei a ajuda
    excelente obrigado
help-menu =
    menu
    ajuda
    ajudar
    lista
    opções
    opcoes
    quais são as opções
    mostrar menu
    ver menu
    menu principal
    assuntos
    ver assuntos
    temas
    serviços
    lista de serviços
    lista de servicos
    todos os serviços
    o que você faz
    o que vc faz
    o que sabe fazer
    em que pode ajudar
    em que me pode ajudar
    como pode me ajudar
    como funciona
    como funciona isto
    o que posso perguntar
    o que posso perguntar aqui
    me ajuda
    preciso de ajuda
    pode me ajudar
    pode ajudar-me
    quero informações
    quero informacoes
    informações
    info
    outras opções
    mais opções
    mais opcoes
    voltar ao menu
    voltar ao início
    início
    quem é você
    quem e voce
    o que é linju
    vc é um robô
    help
    ajuda aí
    ajuda ai
    não sei o que perguntar
    o q é isso
    para que serve
talk-to-staff =
    falar com a equipe
    falar com a equipa
    falar com alguém
    falar com alguem
    falar com uma pessoa
    quero falar com uma pessoa
    quero falar com um humano
    humano
    pessoa real
    pessoa de verdade
    atendente
    falar com atendente
    quero um atendente
    operador
    funcionário
    falar com funcionário
    falar com um funcionário por favor
    falar com um funcionario por favor
    posso falar com alguém
    gostaria de falar com uma pessoa por favor
    não quero falar com robô
    não quero robô
    nao quero robo
    robô não
    passa para um humano
    passe para uma pessoa
    transfere para atendente
    atendimento humano
    suporte
    atendimento ao cliente
    alguém pode me ligar
    me liguem por favor
    liguem-me
    peçam para alguém me ligar
    pecam para alguem me ligar
    alguém me responde
    quero que alguém me contacte
    você não entende
    voce nao entende
    vc não me entende quero uma pessoa
    isso não ajuda quero falar com alguém
    falar com o responsável
    falar com o responsavel
    falar com o gerente
    quero deixar uma mensagem
    deixar recado
    recado para a equipe
    enviar mensagem à equipa
    tem alguém aí de verdade
    há alguém que fale português
    ha alguem que fale portugues
    preciso de um intérprete
    intérprete
    tradutor
    zhuanrengong
    人工
    人工客服
    kefu
    fala com gente
    quero reclamar com uma pessoa
    assistente social
    falar com assistente social
    pergunta para a equipe
    chamar um atendente pf
    uma pessoa pfv
    passa pra alguém ae
    passa pra alguem ae
change-language =
    mudar de língua
    mudar de lingua
    mudar língua
    mudar idioma
    trocar idioma
    trocar de idioma
    outra língua
    outro idioma
    língua
    lingua
    idioma
    idiomas
    que línguas você fala
    que línguas fala
    escolher idioma
    escolher língua
    escolher lingua
    definir idioma
    alterar idioma
    mudar para outra língua
    quero outra língua
    pode falar outra língua
    pode falar outra lingua
    em português por favor
    fala português
    você fala português
    voce fala portugues
    vc fala portugues
    fala inglês
    pode escrever em inglês
    quero em espanhol
    mudar para inglês
    mudar para ingles
    mudar para chinês
    prefiro em francês
    não entendo esta língua
    nao entendo esta lingua
    não falo português
    language
    change language
    português brasileiro por favor
    tem em português de portugal
    tem em portugues de portugal
    configurar idioma
    lingua errada
    idioma errado
    traduzir para português
cancel =
    cancelar
    cancela
    cancele
    cancelar tudo
    cancelar pedido
    cancela o pedido
    cancelar o meu pedido
    quero cancelar
    cancela isso
    cancele por favor
    parar
    para
    pare
    para com isso
    pare por favor
    deixa
    deixa pra lá
    deixa pra la
    deixa para lá
    deixe estar
    deixa estar
    esquece
    esqueça
    esquece isso
    já não quero
    ja nao quero
    não quero mais
    já não preciso
    não preciso mais
    nao preciso mais
    desisto
    desistir
    sair
    quero sair
    terminar
    encerrar
    anular
    anular pedido
    anula
    interromper
    stop
    cancel
    mudei de ideia
    mudei de ideias
    fica sem efeito
    abandonar
    kancelar
    cancelar por favor
case-status =
    estado do meu pedido
    status do pedido
    status
    meus pedidos
    os meus pedidos
    ver meus pedidos
    como está o meu pedido
    como esta o meu pedido
    como está meu pedido
    alguma novidade
    há novidades
    tem novidade do meu pedido
    alguma resposta
    já responderam
    ja responderam
    já tem resposta
    quando vão responder
    quando respondem ao meu pedido
    o que aconteceu com meu pedido
    o que aconteceu com a minha queixa
    minha reclamação em que pé está
    minha reclamacao em que pe esta
    em que pé está
    andamento do pedido
    acompanhar pedido
    acompanhar a minha solicitação
    número do pedido
    numero do pedido
    protocolo
    número do protocolo
    meu caso
    como está meu caso
    ninguém veio consertar ainda
    ninguem veio consertar ainda
    ninguém me ligou ainda
    ainda não veio ninguém
    fiz um pedido há uma semana e nada
    fiz um pedido ha uma semana e nada
    fiz uma reclamação ontem
    quando vem o técnico
    já viram a minha mensagem
    ja viram a minha mensagem
    situação do pedido
    consultar pedido
    histórico de pedidos
    cade meu pedido
    quanto tempo falta
    quando resolvem
    ja faz 3 dias e ninguem veio
privacy-data =
    privacidade
    política de privacidade
    politica de privacidade
    proteção de dados
    meus dados
    os meus dados
    dados pessoais
    que dados vocês guardam
    que dados tem sobre mim
    o que sabe sobre mim
    o que vc sabe de mim
    o que guardam de mim
    guardam as minhas mensagens
    vocês salvam minhas conversas
    voces salvam minhas conversas
    gravam esta conversa
    quem lê as minhas mensagens
    quem vê o que escrevo
    quem pode ler isto
    isto é confidencial
    isto e confidencial
    é anônimo
    é anónimo
    a conversa é privada
    a conversa e privada
    partilham os meus dados
    vocês compartilham meus dados com a polícia
    por quanto tempo guardam os meus dados
    lgpd
    rgpd
    é seguro escrever aqui
    posso confiar
    apagar os meus dados
    apagar meus dados
    excluir meus dados
    quero apagar tudo sobre mim
    eliminar a minha conta
    apagar conversa
    apagar histórico
    apagar historico
    apaga minhas mensagens
    cópia dos meus dados
    exportar os meus dados
    baixar meus dados
    quero uma cópia dos meus dados
    segurança dos dados
    seguranca dos dados
    meu nome fica guardado
    guardam o meu número
    privacidade dos dados
    isso fica gravado
