### Words that steer a conversation. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    sim
    s
    ss
    sim por favor
    sim claro
    claro
    claro que sim
    isso
    isso mesmo
    certo
    está certo
    esta certo
    tá certo
    ta certo
    correto
    correcto
    exato
    com certeza
    pode
    pode ser
    pode sim
    pode mandar
    quero
    quero sim
    aceito
    concordo
    confirmo
    confirmar
    tudo certo
    positivo
    bora
    aham
    uhum
    sin
    simm
fine =
    ok
    okay
    okey
    tá
    ta
    tá bom
    ta bom
    tá bem
    ta bem
    está bem
    esta bem
    está bom
    esta bom
    tudo bem
    bom
    ótimo
    otimo
    óptimo
    optimo
    entendi
    percebi
    entendido
    blz
    beleza
    fixe
    show
    legal
    perfeito
    tranquilo
no =
    não
    nao
    n
    nn
    naum
    nop
    não obrigado
    nao obrigado
    não obrigada
    nao obrigada
    não quero
    nao quero
    agora não
    agora nao
    não precisa
    nao precisa
    não é preciso
    nao e preciso
    não é isso
    nao e isso
    está errado
    esta errado
    tá errado
    ta errado
    errado
    negativo
    de jeito nenhum
    claro que não
    claro que nao
    acho que não
    acho que nao
    nada disso
back =
    voltar
    volta
    volte
    para trás
    para tras
    pra trás
    pra tras
    atrás
    atras
    anterior
    pergunta anterior
    voltar atrás
    voltar atras
    retroceder
    regressar
repeat =
    repetir
    repete
    repita
    repita por favor
    de novo
    outra vez
    qual era a pergunta
    diga de novo
    pode repetir
    como
    não entendi a pergunta
    nao entendi a pergunta
    não percebi a pergunta
    nao percebi a pergunta
skip =
    pular
    pula
    saltar
    salta
    próxima
    proxima
    próximo
    proximo
    passar
    passa
    nenhum
    nenhuma
    não sei
    nao sei
    não é necessário
    nao e necessario
    seguinte
correction =
    espera
    espere
    espera aí
    espera ai
    peraí
    perai
    pera
    desculpa
    desculpe
    quer dizer
    quero dizer
    quis dizer
    aliás
    alias
    melhor dizendo
    ou melhor
    na verdade
    me enganei
    enganei-me
    errei
    correção
    correcao
    correcção
    correccao
    corrigindo
    digo
    não espera
    nao espera
change =
    mudar
    mude
    muda
    mudar o
    mudar a
    muda o
    muda a
    alterar
    altere
    altera
    alterar o
    alterar a
    trocar
    troca
    troque
    trocar o
    trocar a
    corrigir
    corrigir o
    corrigir a
    corrija
    editar
    editar o
    editar a
    está errado o
    esta errado o
    está errada a
    esta errada a
    errado o
    errada a

## Names of answers, as residents write them after "change the …"

slot-what =
    o quê
    o que
    problema
    descrição
    descricao
    coisa
    objeto
    assunto
    avaria
    defeito
slot-place =
    lugar
    local
    endereço
    endereco
    morada
    quarto
    sala
    prédio
    predio
    apartamento
    andar
    localização
    localizacao
    onde
slot-since =
    desde
    desde quando
    data
    hora
    dia
slot-when =
    quando
    data
    hora
    horário
    horario
    dia
slot-contact =
    telefone
    número
    numero
    número de telefone
    numero de telefone
    contato
    contacto
    celular
    telemóvel
    telemovel
    fone

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    um
    uma
    primeiro
    primeira
    o primeiro
    a primeira
    o 1
    a 1
    1º
    1ª
    número um
    numero um
number-2 =
    2
    dois
    duas
    segundo
    segunda
    o segundo
    a segunda
    o 2
    a 2
    2º
    2ª
    número dois
    numero dois
number-3 =
    3
    três
    tres
    terceiro
    terceira
    o terceiro
    a terceira
    o 3
    a 3
    3º
    3ª
    número três
    numero tres
number-4 =
    4
    quatro
    quarto
    quarta
    o quarto
    a quarta
    o 4
    a 4
    4º
    número quatro
    numero quatro
number-5 =
    5
    cinco
    quinto
    quinta
    o quinto
    a quinta
    o 5
    a 5
    5º
    número cinco
    numero cinco
number-6 =
    6
    seis
    meia
    sexto
    sexta
    o sexto
    a sexta
    o 6
    a 6
    número seis
    numero seis
number-7 =
    7
    sete
    sétimo
    setimo
    sétima
    setima
    o sétimo
    o setimo
    a sétima
    a setima
    o 7
    a 7
    número sete
    numero sete
number-8 =
    8
    oito
    oitavo
    oitava
    o oitavo
    a oitava
    o 8
    a 8
    número oito
    numero oito
number-9 =
    9
    nove
    nono
    nona
    o nono
    a nona
    o 9
    a 9
    número nove
    numero nove

## Privacy

erase =
    apagar
    apaga
    apague
    apagar tudo
    apaga tudo
    apagar meus dados
    apagar os meus dados
    apague meus dados
    apague os meus dados
    apagar todos os meus dados
    excluir
    excluir meus dados
    eliminar os meus dados
    deletar
    deletar meus dados
    deleta tudo
    remover meus dados
    esquece-me
    esqueça de mim
    esqueca de mim
export =
    exportar
    exporta
    exportar dados
    exportar meus dados
    exportar os meus dados
    cópia dos meus dados
    copia dos meus dados
    uma cópia dos meus dados
    uma copia dos meus dados
    copiar meus dados
    baixar meus dados
    descarregar os meus dados
    mande meus dados
    envie os meus dados
    mostre meus dados
    ver meus dados

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    inglês
    ingles
    inglez
    english
language-zh-hans =
    chinês
    chines
    chinez
    chinês simplificado
    chines simplificado
    mandarim
    putonghua
    中文
    汉语
language-ar =
    árabe
    arabe
    العربية
language-es =
    espanhol
    castelhano
    español
    espanol
    espanhou
language-ko =
    coreano
    koreano
    한국어
language-ja =
    japonês
    japones
    japonez
    日本語
language-ru =
    russo
    ruso
    русский
language-fr =
    francês
    frances
    francez
    français
    francais
language-th =
    tailandês
    tailandes
    thai
    ไทย
language-vi =
    vietnamita
    vietnamês
    vietnames
    tiếng việt
    tieng viet
language-ur =
    urdu
    urdo
    اردو
language-hi =
    hindi
    híndi
    indiano
    हिन्दी
language-id =
    indonésio
    indonesio
    indonésia
    indonesia
    bahasa
    bahasa indonesia
language-de =
    alemão
    alemao
    alemam
    deutsch
language-fa =
    persa
    farsi
    فارسی
language-pt =
    português
    portugues
    portuguez
    portugês
    portuges
    brasileiro
    português do brasil
    portugues do brasil
    português de portugal
    portugues de portugal
    português brasileiro
    portugues brasileiro
    português europeu
    portugues europeu
    portuguese
    pt br
language-request =
    por favor
    pfv
    pf
    favor
    pode
    podes
    podem
    poderia
    você
    voce
    vc
    vocês
    voces
    tu
    eu
    fala
    falar
    fale
    falam
    escreve
    escrever
    escreva
    responda
    responde
    responder
    em
    para
    pra
    o
    a
    no
    na
    do
    usar
    use
    mudar
    mude
    muda
    trocar
    troca
    troque
    língua
    lingua
    idioma
    linguagem
    quero
    queria
    gostaria
    prefiro
    de
    que
    me
    comigo
    agora
    só
    so
    apenas
    oi
    olá
    ola
    é
    se
    faz
    preciso
    meu
    minha

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    suicíd* / suicid* / suisid* / suicd*
    quero morrer / queria morrer / quero morer / kero morrer / kero morre / quero morre / prefiro morrer / preferia morrer / gostaria de morrer / vontade de morrer / desejo de morrer / só quero morrer / so quero morrer / quer morrer / pensando em morrer / penso em morrer / a pensar em morrer
    queria estar morto / queria estar morta / melhor estar morto / melhor estar morta / melhor morto / melhor morta / preferia estar morto / preferia estar morta
    quero me matar / quero matar me / quero mi matar / quero mim matar / quero me mata / queria me matar / queria matar me / queria mi matar / queria mim matar / queria me mata / vou me matar / vou matar me / vou mi matar / vou mim matar / vou me mata / ia me matar / ia matar me / ia mi matar / ia mim matar / ia me mata / posso me matar / posso matar me / posso mi matar / posso mim matar / posso me mata / preciso me matar / preciso matar me / preciso mi matar / preciso mim matar / preciso me mata / tentei me matar / tentei matar me / tentei mi matar / tentei mim matar / tentei me mata / pensei em me matar / pensei em matar me / pensei em mi matar / pensei em mim matar / pensei em me mata / penso em me matar / penso em matar me / penso em mi matar / penso em mim matar / penso em me mata / pensando em me matar / pensando em matar me / pensando em mi matar / pensando em mim matar / pensando em me mata / pensar em me matar / pensar em matar me / pensar em mi matar / pensar em mim matar / pensar em me mata / vontade de me matar / vontade de matar me / vontade de mi matar / vontade de mim matar / vontade de me mata / pensamento de me matar / pensamento de matar me / pensamento de mi matar / pensamento de mim matar / pensamento de me mata / pensamentos de me matar / pensamentos de matar me / pensamentos de mi matar / pensamentos de mim matar / pensamentos de me mata / plano de me matar / plano de matar me / plano de mi matar / plano de mim matar / plano de me mata / me mato / mato me / me matar hoje / me matar esta noite / me matar agora
    quer se matar / quer matar se / vai se matar / vai matar se / disse que vai se matar / disse que vai matar se / ameaça se matar / ameaca se matar / ameaça matar se / ameaca matar se / tentou se matar / tentou matar se / tenta se matar / tenta matar se / pensa em se matar / pensa em matar se / falou em se matar / falou em matar se / fala em se matar / fala em matar se / pode se matar / pode matar se / ia se matar / ia matar se / vão se matar / vao se matar / vão matar se / vao matar se / ameaçando se matar / ameacando se matar / diz que vai se matar / se matou
    tirar minha vida / tirar a minha vida / tirar a própria vida / tirar a propria vida / tirar a vida / tirar a sua vida / pôr fim à vida / por fim a vida / pôr fim à minha vida / por fim a minha vida / por fim na minha vida / acabar com a minha vida / acabar com minha vida / acabar com a própria vida / acabar com a propria vida / acabar com a vida / dar cabo da minha vida / dar cabo de mim / terminar com a minha vida
    acabar com tudo / acabar com isso tudo / acabar com isto tudo / pôr fim a tudo / por fim a tudo + quero / vou / vontade / queria / só / so / hoje
    não quero mais viver / n quero mais viver / nao quero mais viver / não quero viver / n quero viver / nao quero viver / não quero mais estar vivo / n quero mais estar vivo / nao quero mais estar vivo / não quero mais estar viva / n quero mais estar viva / nao quero mais estar viva / já não quero viver / já n quero viver / ja nao quero viver / ja n quero viver / não quero continuar vivo / n quero continuar vivo / nao quero continuar vivo / não quero continuar viva / n quero continuar viva / nao quero continuar viva / sem vontade de viver / não tenho vontade de viver / n tenho vontade de viver / nao tenho vontade de viver / perdi a vontade de viver / não tenho mais vontade de viver / n tenho mais vontade de viver / nao tenho mais vontade de viver / não quero / n quero / nao quero + viver mais / estar aqui mais / existir / acordar mais
    não aguento mais viver / n aguento mais viver / nao aguento mais viver / não aguento viver / n aguento viver / nao aguento viver / não consigo mais viver / n consigo mais viver / nao consigo mais viver / não consigo viver mais / n consigo viver mais / nao consigo viver mais / cansado de viver / cansada de viver / farto de viver / farta de viver / não aguento mais esta vida / n aguento mais esta vida / nao aguento mais esta vida / não aguento mais essa vida / n aguento mais essa vida / nao aguento mais essa vida
    queria não existir / queria n existir / queria nao existir / não queria existir / n queria existir / nao queria existir / queria não ter nascido / queria n ter nascido / queria nao ter nascido / dormir e não acordar / dormir e n acordar / dormir e nao acordar / dormir e nunca mais acordar / nunca mais acordar / não acordar mais / n acordar mais / nao acordar mais
    razão para viver / razao para viver / razão pra viver / razao pra viver / motivo para viver / motivo pra viver / razões para viver / razoes para viver + não / nao / n / sem / nenhuma / nenhum
    vida não vale a pena / vida n vale a pena / vida nao vale a pena / vida não vale nada / vida n vale nada / vida nao vale nada / vida não faz sentido / vida n faz sentido / vida nao faz sentido / vida não tem sentido / vida n tem sentido / vida nao tem sentido / vida já não tem sentido / vida já n tem sentido / vida ja nao tem sentido / vida ja n tem sentido / vida perdeu o sentido / viver não vale a pena / viver n vale a pena / viver nao vale a pena / não vale a pena viver / n vale a pena viver / nao vale a pena viver
    melhor sem mim / ninguém vai sentir minha falta / ninguem vai sentir minha falta / ninguém vai sentir a minha falta / ninguem vai sentir a minha falta / ninguém sentiria a minha falta / ninguem sentiria a minha falta / se eu morresse / quando eu morrer + ninguém / ninguem / melhor / mundo / todos / família / familia
    sumir para sempre / sumir pra sempre / desaparecer para sempre / desaparecer pra sempre / partir para sempre / sumir deste mundo / deixar este mundo
    automutil* / auto mutil* / me mutil* / mutilar me / autolesão / autolesao / me machucar de propósito / me machucar de proposito / me ferir de propósito / me ferir de proposito
    me machucar + quero / vou / vontade / penso / pensando
    magoar me / ferir me / me ferir / me cortar / cortar me / me corto / corto me / me cortei / cortei me + quero / vou / vontade / propósito / proposito / braço / braco / braços / bracos / pulso / pulsos / tristeza / alívio / alivio / outra vez / de novo / gilete / lâmina / lamina
    fazer mal a mim / fazer mal a mim mesmo / fazer mal a mim mesma / fazer mal a mim próprio / fazer mal a mim proprio / fazer mal a mim própria / fazer mal a mim propria
    cortar os pulsos / cortei os pulsos / cortar meus pulsos / cortou os pulsos / cortar as veias
    me enforcar / enforcar me / se enforcar / enforcou / corda no pescoço / corda no pescoco
    pular / pulo / saltar / salto / me jogar / se jogar / jogar me / me atirar / atirar me / atirar se / se atirar / mandar me / lançar me / lancar me + janela / prédio / predio / ponte / varanda / telhado / terraço / terraco + vou / quero / vai / quer / vontade / ameaça / ameaca / ameaçando / ameacando / alguém / alguem / queria / prestes / tentando / tentar
    pular da janela / pular da ponte / pular do prédio / pular do predio / saltar da janela / saltar da ponte / saltar do prédio / saltar do predio / me jogar da / me jogar do / atirar me da / atirar me do / me atirar da / se jogar da / se jogar do / jogar debaixo do trem / jogar na frente do metrô / jogar na frente do metro / atirar para a linha do comboio
    telhado / terraço / terraco / ponte / parapeito / beira + pular / saltar / pulando
    tomei / tomou / engoli / engoliu + todos os comprimidos / todos os remédios / todos os remedios / todos os meus comprimidos / todos os meus remédios / todos os meus remedios / todos os medicamentos / muitos comprimidos / muitos remédios / muitos remedios / a caixa toda / a caixa inteira / a cartela toda / a cartela inteira / uma cartela inteira / vidro inteiro / frasco inteiro / o frasco todo / caixa de comprimidos / um monte de remédio / um monte de remedio / um monte de comprimidos / 20 comprimidos / 30 comprimidos
    remédio* / remedio* / comprimido* / veneno / chumbinho + morrer / acabar com tudo / propósito / proposito / adeus
    dar um tiro na cabeça / dar um tiro na cabeca / um tiro na minha cabeça / um tiro na minha cabeca / tiro em mim
    carta de despedida / mensagem de despedida / adeus a todos / adeus mundo / adeus para sempre / adeus pra sempre
    ligar 188 / ligar para o 188 / cvv
    自杀 / 想死 / zisha
    não quero mais acordar / n quero mais acordar / nao quero mais acordar / não quero acordar amanhã / n quero acordar amanhã / nao quero acordar amanha / n quero acordar amanha / não queria acordar / n queria acordar / nao queria acordar / não quero acordar nunca mais / n quero acordar nunca mais / nao quero acordar nunca mais / queria não acordar / queria n acordar / queria nao acordar
    crianças / criancas / criança / crianca + pulando da janela / pulando da varanda / pular da janela / pular da varanda
    não quero cá estar / nao quero ca estar / não quero estar cá / nao quero estar ca / não quero mais existir / nao quero mais existir / não queria existir / nao queria existir
    cansei de viver / não quero mais viver / nao quero mais viver / n quero mais viver
emergency-gas-leak =
    cheiro* / chero / cheirinho / cheira / cheirando / cheirar / fedor / fede / fedendo + gás / gas / gáz / gaz / a gás / a gas
    cheira a gás / cheira a gas / cheirando a gás / cheirando a gas / cheirar a gás / cheirar a gas / sinto gás / sinto gas / sentindo gás / sentindo gas / sentir gás / sentir gas / tresanda a gás / tresanda a gas
    vazamento* / vazament / vazando / vaza / vazou / vazar / fuga / fugas / escape / escapamento / escapando / escapa / escapar / perda / fugir / derrame + de gás / de gas / gás / gas / gáz / gaz / o gás / o gas / do gás / do gas
    gás / gas + assobi* / chiando / chiado / sibil* / tontura* / tonto / tonta / tontos / dor de cabeça / dor de cabeca / enjoo / náusea* / nausea* / desmai* / sufoc* / explod* / explos* / evacuar / perigo
    gás aberto / gas aberto / gás ligado a noite toda / gas ligado a noite toda / gás ficou aberto / gas ficou aberto / gás ficou ligado / gas ficou ligado / deixei o gás aberto / deixei o gas aberto / deixei o gás ligado / deixei o gas ligado / esqueci o gás aberto / esqueci o gas aberto / esqueci o gás ligado / esqueci o gas ligado / esqueci de fechar o gás / esqueci de fechar o gas / gás aceso sem chama / gas aceso sem chama / muito gás / muito gas / cheio de gás / cheio de gas / gás por todo lado / gas por todo lado / gás por toda parte / gas por toda parte / gás em toda parte / gas em toda parte
    fogão / fogao / boca do fogão / boca do fogao / bico do fogão / bico do fogao / torneira do gás / torneira do gas + aberto / aberta / ligado / ligada + sem chama / sem fogo / a noite toda / toda a noite / esqueci / gás / gas
    mangueira / tubo / cano / botijão / botijao / bujão / bujao / bilha / botija / garrafa / registro / torneira / válvula / valvula / tubulação / tubulacao / canalização / canalizacao + gás / gas / de gás / de gas / do gás / do gas + solt* / furad* / furou / rompeu / rebent* / rasg* / quebrou / partiu / chiando / assobi* / não fecha / n fecha / nao fecha / vazando / a vazar / vaza / a perder
    contador / medidor / aquecedor / esquentador + gás / gas + vazando / a vazar / vaza / assobi* / chiando / rompeu / cheiro
    botijão / botijao / bujão / bujao / bilha / botija + vazando / vaza / a vazar / vazou / chiando / cheiro / cheira / explod* / explos*
    alarme / detector / detetor / sensor + gás / gas / de gás / de gas / monóxido / monoxido / carbono + tocando / tocou / toca / a tocar / disparou / dispara / disparado / disparando / apitando / apita / apitou / a apitar / soando / soou
    monóxido / monoxido / monóxido de carbono / monoxido de carbono + alarme / tontura* / cheiro / intoxic* / dor de cabeça / dor de cabeca / desmai* / perigo / apitando / apita
    intoxic* + gás / gas / aquecedor / esquentador / fogareiro / braseiro
    ovo podre / ovos podres + cheiro / cheira / fedor / cheirando
    socorro gás / socorro gas / gás socorro / gas socorro / urgente gás / urgente gas / gás urgente / gas urgente / gás gás / gas gas / emergência gás / emergencia gas / emergência de gás / emergencia de gas
    meiqi / tianranqi / ranqi / 燃气 / 煤气 / 天然气 + vazando / vazamento / fuga / cheiro / cheira
    漏气 / 煤气泄漏 / 燃气泄漏
    gás saindo / gas saindo / gás a sair / gas a sair / gás está saindo / gas esta saindo / gás está a sair / gas esta a sair / gás tá saindo / gas ta saindo / gas está saindo / gas está a sair / gas tá saindo / saindo gás / saindo gas / a sair gás / a sair gas / sai gás / sai gas
    vazamento / vazando / fuga / a vazar + fogão / fogao / botijão / botijao / bilha
emergency-fire =
    fogo / fogooo / fogoo
    pegando fogo / pegou fogo / pega fogo / a pegar fogo / pegano fogo / pegand fogo / botaram fogo / atearam fogo / tacaram fogo / pôs fogo / pos fogo
    incêndio* / incendio* / insendio / encendio / insêndio / incendiou / incendiando / incêndiu / incendiu / inçendio / incendio
    em chamas / chamas + prédio / predio / casa / apartamento / janela / varanda / cozinha / andar / vejo / vizinho / saindo / a sair / carro / quarto
    está ardendo / esta ardendo / está a arder / esta a arder / tá a arder / ta a arder / a arder + casa / prédio / predio / apartamento / cozinha / andar / carro / bateria / sofá / sofa / cortina* / vizinho / tudo / lixo / contentor / quarto / elevador / garagem / mota / trotinete
    queimando / a queimar + casa / prédio / predio / apartamento / cozinha / andar / carro / bateria / sofá / sofa / cortina* / vizinho / moto / quarto / garagem / tomada / tudo / socorro
    fumaça / fumaca / fumassa / fumaceira / fumarada / fumaçeira + escada* / corredor / hall / prédio / predio / apartamento / cozinha / janela / porta / vizinho* / vizinha / andar / garagem / elevador / muita / muito / preta / negra / densa / grossa / cheio / cheia / saindo / sai / sair / socorro / tomada / quadro / quarto / toda / tanta / não dá para respirar / n dá para respirar / nao da para respirar / n da para respirar / bateria / alarme / detector / disparou
    muita fumaça / muita fumaca / fumaça preta / fumaca preta / fumaça negra / fumaca negra / fumaça por todo lado / fumaca por todo lado / fumaça por toda parte / fumaca por toda parte / fumaça em toda parte / fumaca em toda parte / cheio de fumaça / cheio de fumaca / cheia de fumaça / cheia de fumaca / tem fumaça / tem fumaca / sai fumaça / sai fumaca / fumaça saindo / fumaca saindo
    muito fumo / fumo negro / fumo preto / fumo denso / fumo espesso / cheio de fumo / cheia de fumo / fumo nas escadas / fumo na escada / fumo no corredor / fumo na cozinha / fumo no prédio / fumo no predio / fumo na janela / fumo pela janela / fumo a sair / sai fumo / a deitar fumo / fumo por todo o lado / fumo no apartamento / fumo na garagem / fumo debaixo da porta / há fumo / ha fumo
    alarme / sirene / detector / detetor + incêndio / incendio / fogo / fumaça / fumaca / fumo + tocando / toca / tocou / a tocar / disparou / dispara / soando / soou / andar / vejo
    cheiro de queimado / cheiro a queimado / cheira a queimado / cheirando a queimado / cheiro de fumaça / cheiro de fumaca / cheiro de plástico queimado / cheiro de plastico queimado + forte / corredor / prédio / predio / escada* / vizinho* / tomada / quadro / elétric* / eletric* / fumaça / fumaca / apartamento / garagem / muito
    faísca* / faisca* / curto circuito / curto + fumaça / fumaca / fumo / chama* / queimando / a arder / queimado / socorro
    explosão / explosao / explodiu / explodindo / explodiram / explodir / a explodir / esplodiu / explozão / explozao
    bateria / carregador / patinete / trotinete / mota / moto / scooter / bicicleta + explod* / fumando / soltando fumaça / soltando fumaca / deitar fumo / pegando / chamas / inchou e fumaça / inchou e fumaca
    chama os bombeiros / chame os bombeiros / chamem os bombeiros / chamar os bombeiros / chama bombeiros / ligar bombeiros / ligar para os bombeiros / liga para os bombeiros / ligue para os bombeiros / preciso de bombeiros / preciso dos bombeiros / precisamos dos bombeiros / chama o bombeiro urgente / bombeiros urgente / bombeiros já / bombeiros ja / bombeiros rápido / bombeiros rapido / socorro bombeiros / bombeiros socorro
    193 / 192 / 198 / 115 / 119 + fogo / incêndio / incendio / bombeiro* / fumaça / fumaca / chamas
    presos pelo fogo / preso pelo fogo / presa pelo fogo / não conseguimos sair fumaça / n conseguimos sair fumaça / nao conseguimos sair fumaca / n conseguimos sair fumaca / cercados pelo fogo
    着火 / 火灾 / 起火 / 救火 / huozai / zhaohuo
    fumo preto / fumaça preta / fumaca preta / fumo negro / fumaça negra / fumaca negra
    chamas / labaredas + tomada / quadro / saindo / janela / cozinha / varanda / vejo
    incendiaram / incendiou / incendiar / incendiando / a incendiar
    fogos + escada / prédio / predio / apartamento / cozinha / tomada
    fumaça / fumaca + saída de incêndio / saida de incendio / escada de incêndio / escada de incendio / cozinha do vizinho / cozinha da vizinha + saindo / entrando / cheia / muita / forte / vindo / tem / tá / ta / está / esta
    faísca / faisca / faíscas / faiscas + tomada / quadro / fio / fios / cabo / parede
emergency-medical =
    ambulância / ambulancia / ambulânsia / ambulansia / anbulancia / samu / inem
    ataque cardíaco / ataque cardiaco / ataque do coração / ataque do coracao / ataque de coração / ataque de coracao / ataque no coração / ataque no coracao / infarto / infarte / enfarte / infartando / enfartando / infartou / enfarto / parada cardíaca / parada cardiaca / paragem cardíaca / paragem cardiaca / coração parou / coracao parou / sem pulso / sem pulsação / sem pulsacao
    avc / derrame cerebral / teve um derrame / tendo um derrame / boca torta / rosto torto / cara torta / lado do corpo dormente
    dor no peito / dores no peito / dor forte no peito / dor de peito / aperto no peito / peito doendo / peito dói / peito doi / dói o peito / doi o peito / dói me o peito / doi me o peito / pontada no peito / pontadas no peito / dor do peito / pressão no peito / pressao no peito
    não respira / n respira / nao respira / não está respirando / n está respirando / nao esta respirando / n esta respirando / não está a respirar / n está a respirar / nao esta a respirar / n esta a respirar / não tá respirando / n tá respirando / nao ta respirando / n ta respirando / não ta respirando / não consigo respirar / n consigo respirar / nao consigo respirar / não consegue respirar / n consegue respirar / nao consegue respirar / não consegue respira / n consegue respira / nao consegue respira / não consigo respira / n consigo respira / nao consigo respira / não estou conseguindo respirar / n estou conseguindo respirar / nao estou conseguindo respirar / parou de respirar / deixou de respirar / mal respira / mal consigo respirar / mal consegue respirar / sem respirar / sem respiração / sem respiracao / dificuldade para respirar / dificuldade em respirar / dificuldade de respirar / dificuldades respiratórias / dificuldades respiratorias / custa respirar / custa a respirar / custa me respirar / não posso respirar / n posso respirar / nao posso respirar
    falta de ar / sem ar no / estou sem ar / ficou sem ar / está sem ar / esta sem ar / fico sem ar / sem ar nos pulmões / sem ar nos pulmoes
    engasg* / sufocando / a sufocar / sufocado / sufocada / asfixi* / se afogou com
    inconsciente / inconscientes / desacordado / desacordada / desmai* / sem sentidos / perdeu os sentidos / perdeu a consciência / perdeu a consciencia / perdi os sentidos / apagou e não acorda / apagou e n acorda / apagou e nao acorda / não acorda / n acorda / nao acorda / não está acordando / n está acordando / nao esta acordando / n esta acordando / não reage / n reage / nao reage / em coma
    caiu duro / caiu dura / passou mal e caiu / caiu no chão e não / caiu no chao e nao / caiu e não levanta / caiu e n levanta / caiu e nao levanta / caiu e não se levanta / caiu e n se levanta / caiu e nao se levanta / caiu e bateu a cabeça / caiu e bateu a cabeca / caiu e bateu com a cabeça / caiu e bateu com a cabeca / bateu a cabeça / bateu a cabeca / bateu com a cabeça / bateu com a cabeca / batida na cabeça / batida na cabeca / traumatismo / caiu da escada / caiu das escadas / caiu da janela / caiu da varanda / caiu do andaime / caiu do telhado / caiu do andar
    sangrando / a sangrar / sangra muito / sangramento / hemorragia* / perdendo sangue / a perder sangue / perdeu muito sangue / muito sangue / sangue não para / sangue n para / sangue nao para / não para de sangrar / n para de sangrar / nao para de sangrar / não pára de sangrar / n pára de sangrar / vomitando sangue / a vomitar sangue / vomitou sangue / tossindo sangue / cuspindo sangue / poça de sangue / poca de sangue / cheio de sangue / cheia de sangue
    overdose / over dose / sobredose
    envenen* / veneno + tomou / bebeu / engoliu / comeu / tomei / bebi / engoli / criança / crianca / filho / filha / bebê / bebe / bebé / socorro / está / esta / foi
    engoliu / engoli / bebeu / bebi / tomou / ingeriu + água sanitária / agua sanitaria / lixívia / lixivia / cândida / candida / detergente / desinfetante / desinfectante / soda cáustica / soda caustica / ácido / acido / pilha / pilhas / bateria / veneno / comprimidos / remédios / remedios / remédio a mais / remedio a mais / raticida / produto de limpeza / gasolina / moeda / produto químico / produto quimico / cola / álcool gel / alcool gel
    convuls* / ataque epiléptico / ataque epileptico / ataque epilético / ataque epiletico / crise epiléptica / crise epileptica / crise epilética / crise epiletica / crise de epilepsia / espumando pela boca / a espumar pela boca / tremendo no chão / tremendo no chao
    choque elétrico / choque eletrico / choque eléctrico / choque electrico / levou um choque / levei um choque / eletrocut* / electrocut* / apanhou um choque / apanhei um choque / tomou um choque
    afogando / a afogar / afogou / se afog* / afogado / afogada / afogamento / a afogar se
    bolsa estourou / bolsa rompeu / estourou a bolsa / rompeu a bolsa / bolsa rota / rebentaram as águas / rebentaram as aguas / rebentou a bolsa / rebentaram me as águas / rebentaram me as aguas / águas rebentaram / aguas rebentaram / trabalho de parto / entrou em parto / vai nascer agora / está nascendo / esta nascendo / está a nascer / esta a nascer / tá nascendo / ta nascendo / bebê nascendo / bebe nascendo / bebê está vindo / bebe esta vindo / bebê vai nascer agora / bebe vai nascer agora / dar à luz agora / dar a luz agora / contrações de 5 / contracoes de 5 / contrações muito fortes / contracoes muito fortes / contrações fortes / contracoes fortes / contracções fortes / contraccoes fortes
    grávida / gravida + sangr* / sangramento / desmai* / caiu / contrações / contracoes / contracções / contraccoes / dor forte / dores fortes / muita dor
    alergia / alérgica / alergica / alérgico / alergico / picada / abelha / vespa / camarão / camarao / amendoim + respirar / garganta / inchad* / inchou / inchando / a inchar / falta de ar / língua / lingua
    choque anafilático / choque anafilatico / anafil* / garganta fechando / garganta está fechando / garganta esta fechando / garganta a fechar / garganta inchada e
    crise de asma / ataque de asma / bombinha acabou
    osso quebrado / osso partido / osso exposto / fratura exposta / fractura exposta / fratura* / quebrou a perna / quebrou o braço / quebrou o braco / quebrei a perna / quebrei o braço / quebrei o braco / perna quebrada / braço quebrado / braco quebrado / partiu a perna / partiu o braço / partiu o braco / parti a perna / parti o braço / parti o braco / perna partida / braço partido / braco partido / quebrou a bacia / partiu a anca / quebrou o quadril
    queimou se / se queimou / me queimei / queimei me / queimadura* / água fervendo / agua fervendo / óleo quente / oleo quente + grave / muito / criança / crianca / bebê / bebe / bebé / rosto / cara / socorro / filho / filha / corpo / mão / mao / braço / braco
    cortou o dedo / cortei o dedo / dedo cortado / dedo decepado / corte profundo / corte fundo / cortou a mão e / cortou a mao e / facada / esfaque* + sangr* / sangue / fundo / muito / não para / n para / nao para / médico / medico / hospital
    picada de cobra / picado por cobra / mordido por cobra / mordida de cobra / cobra mordeu / cobra picou / picado por escorpião / picado por escorpiao
    passando muito mal / muito mal do coração / muito mal do coracao / passando mal + socorro / urgente / ajuda / hospital / caiu / idoso / idosa / pai / mãe / mae / avó / avo / avô / marido / esposa
    sente se muito mal / sentindo muito mal / está muito mal / esta muito mal + socorro / urgente / médico / medico / hospital / caiu / desmai*
    está morrendo / esta morrendo / está a morrer / esta a morrer / tá morrendo / ta morrendo / estou morrendo / estou a morrer / vai morrer / vou morrer + ajuda / socorro / médico / medico / pai / mãe / mae / filho / filha / avó / avo / avô / marido / esposa / amigo / amiga / hospital / vizinho / vizinha / urgente / homem / senhora / senhor / alguém / alguem
    homem morto / pessoa morta / mulher morta / senhor morto / senhora morta / alguém morto / alguem morto / vizinho morto / encontrei morto / encontrei morta / corpo no chão / corpo no chao / homem caído / homem caido / homem caída / homem caida / homem desmaiado / homem desmaiada / homem estendido no chão / homem estendido no chao / homem estendida no chão / homem estendida no chao / pessoa caído / pessoa caido / pessoa caída / pessoa caida / pessoa desmaiado / pessoa desmaiada / pessoa estendido no chão / pessoa estendido no chao / pessoa estendida no chão / pessoa estendida no chao / mulher caído / mulher caido / mulher caída / mulher caida / mulher desmaiado / mulher desmaiada / mulher estendido no chão / mulher estendido no chao / mulher estendida no chão / mulher estendida no chao / senhora caído / senhora caido / senhora caída / senhora caida / senhora desmaiado / senhora desmaiada / senhora estendido no chão / senhora estendido no chao / senhora estendida no chão / senhora estendida no chao / senhor caído / senhor caido / senhor caída / senhor caida / senhor desmaiado / senhor desmaiada / senhor estendido no chão / senhor estendido no chao / senhor estendida no chão / senhor estendida no chao / idoso caído / idoso caido / idoso caída / idoso caida / idoso desmaiado / idoso desmaiada / idoso estendido no chão / idoso estendido no chao / idoso estendida no chão / idoso estendida no chao / idosa caído / idosa caido / idosa caída / idosa caida / idosa desmaiado / idosa desmaiada / idosa estendido no chão / idosa estendido no chao / idosa estendida no chão / idosa estendida no chao / alguém caído / alguem caido / alguém caída / alguem caida / alguém desmaiado / alguem desmaiado / alguém desmaiada / alguem desmaiada / alguém estendido no chão / alguem estendido no chao / alguém estendida no chão / alguem estendida no chao / colapsou / entrou em colapso
    febre + convuls* / 41 / 42 / não acorda / n acorda / nao acorda / bebê roxo / bebe roxo
    bebê / bebe / bebé / criança / crianca / filho / filha + roxo / roxa / azul / azulado / não reage / n reage / nao reage / não chora / n chora / nao chora + respira / respirar / socorro / lábios / labios / mole / engasg*
    emergência médica / emergencia medica / urgência médica / urgencia medica / médico urgente agora / medico urgente agora / socorro médico / socorro medico / preciso de médico urgente / preciso de medico urgente / urgência hospital agora / urgencia hospital agora
    ligar 192 / liga 192 / ligue 192 / chama 192 / chamar 192 / ligar para o 192 / liga pro 192 / 192 urgente / 192 socorro / 192 ambulância / 192 ambulancia
    coma alcoólico / coma alcoolico / hipoglicemia grave / crise de diabetes / diabético desmaiou / diabetico desmaiou / insolação / insolacao + desmai* / caiu / inconsciente / socorro / urgente / alcoólico / alcoolico
    救护车 / 急救 / jiuhuche / jiujiu
    homem / mulher / pessoa / pai / mãe / mae / avó / avo / avô / vizinho / vizinha / marido / esposa / bebê / bebe / bebé / criança / crianca / filho / filha / amigo / amiga / idoso / idosa / senhora / senhor / ele / ela / alguém / alguem + não se mexe / n se mexe / nao se mexe / não se move / n se move / nao se move / não está se mexendo / n está se mexendo / nao esta se mexendo / n esta se mexendo / não está a mexer se / n está a mexer se / nao esta a mexer se / n esta a mexer se / não mexe / n mexe / nao mexe / não responde / n responde / nao responde
    caiu / caído / caido / caída / caida + não fala / n fala / nao fala / não responde / n responde / nao responde / não levanta / n levanta / nao levanta / não se levanta / n se levanta / nao se levanta / não acorda / n acorda / nao acorda / não mexe / n mexe / nao mexe / sangue / sangr* / não reage / n reage / nao reage
    sangue por todo lado / sangue por todo o lado / sangue por toda parte / sangue no chão / sangue no chao / muito sangue / sangue na cara / sangue na cabeça / sangue na cabeca
    homem está caído / homem esta caido / homem está caída / homem esta caida / homem tá caído / homem ta caido / homem tá caída / homem ta caida / homem ta caído / homem ta caída / homem estava caído / homem estava caido / homem estava caída / homem estava caida / homem caído / homem caido / homem caída / homem caida / mulher está caído / mulher esta caido / mulher está caída / mulher esta caida / mulher tá caído / mulher ta caido / mulher tá caída / mulher ta caida / mulher ta caído / mulher ta caída / mulher estava caído / mulher estava caido / mulher estava caída / mulher estava caida / mulher caído / mulher caido / mulher caída / mulher caida / pessoa está caído / pessoa esta caido / pessoa está caída / pessoa esta caida / pessoa tá caído / pessoa ta caido / pessoa tá caída / pessoa ta caida / pessoa ta caído / pessoa ta caída / pessoa estava caído / pessoa estava caido / pessoa estava caída / pessoa estava caida / pessoa caído / pessoa caido / pessoa caída / pessoa caida / vizinho está caído / vizinho esta caido / vizinho está caída / vizinho esta caida / vizinho tá caído / vizinho ta caido / vizinho tá caída / vizinho ta caida / vizinho ta caído / vizinho ta caída / vizinho estava caído / vizinho estava caido / vizinho estava caída / vizinho estava caida / vizinho caído / vizinho caido / vizinho caída / vizinho caida / vizinha está caído / vizinha esta caido / vizinha está caída / vizinha esta caida / vizinha tá caído / vizinha ta caido / vizinha tá caída / vizinha ta caida / vizinha ta caído / vizinha ta caída / vizinha estava caído / vizinha estava caido / vizinha estava caída / vizinha estava caida / vizinha caído / vizinha caido / vizinha caída / vizinha caida / senhor está caído / senhor esta caido / senhor está caída / senhor esta caida / senhor tá caído / senhor ta caido / senhor tá caída / senhor ta caida / senhor ta caído / senhor ta caída / senhor estava caído / senhor estava caido / senhor estava caída / senhor estava caida / senhor caído / senhor caido / senhor caída / senhor caida / senhora está caído / senhora esta caido / senhora está caída / senhora esta caida / senhora tá caído / senhora ta caido / senhora tá caída / senhora ta caida / senhora ta caído / senhora ta caída / senhora estava caído / senhora estava caido / senhora estava caída / senhora estava caida / senhora caído / senhora caido / senhora caída / senhora caida / idoso está caído / idoso esta caido / idoso está caída / idoso esta caida / idoso tá caído / idoso ta caido / idoso tá caída / idoso ta caida / idoso ta caído / idoso ta caída / idoso estava caído / idoso estava caido / idoso estava caída / idoso estava caida / idoso caído / idoso caido / idoso caída / idoso caida / idosa está caído / idosa esta caido / idosa está caída / idosa esta caida / idosa tá caído / idosa ta caido / idosa tá caída / idosa ta caida / idosa ta caído / idosa ta caída / idosa estava caído / idosa estava caido / idosa estava caída / idosa estava caida / idosa caído / idosa caido / idosa caída / idosa caida / mãe está caído / mae esta caido / mãe está caída / mae esta caida / mãe tá caído / mae ta caido / mãe tá caída / mae ta caida / mãe ta caído / mãe ta caída / mãe estava caído / mae estava caido / mãe estava caída / mae estava caida / mãe caído / mae caido / mãe caída / mae caida / pai está caído / pai esta caido / pai está caída / pai esta caida / pai tá caído / pai ta caido / pai tá caída / pai ta caida / pai ta caído / pai ta caída / pai estava caído / pai estava caido / pai estava caída / pai estava caida / pai caído / pai caido / pai caída / pai caida / avó está caído / avo esta caido / avó está caída / avo esta caida / avó tá caído / avo ta caido / avó tá caída / avo ta caida / avó ta caído / avó ta caída / avó estava caído / avo estava caido / avó estava caída / avo estava caida / avó caído / avo caido / avó caída / avo caida / avô está caído / avô está caída / avô tá caído / avô tá caída / avô ta caído / avô ta caída / avô estava caído / avô estava caída / avô caído / avô caída / amigo está caído / amigo esta caido / amigo está caída / amigo esta caida / amigo tá caído / amigo ta caido / amigo tá caída / amigo ta caida / amigo ta caído / amigo ta caída / amigo estava caído / amigo estava caido / amigo estava caída / amigo estava caida / amigo caído / amigo caido / amigo caída / amigo caida / amiga está caído / amiga esta caido / amiga está caída / amiga esta caida / amiga tá caído / amiga ta caido / amiga tá caída / amiga ta caida / amiga ta caído / amiga ta caída / amiga estava caído / amiga estava caido / amiga estava caída / amiga estava caida / amiga caído / amiga caido / amiga caída / amiga caida / marido está caído / marido esta caido / marido está caída / marido esta caida / marido tá caído / marido ta caido / marido tá caída / marido ta caida / marido ta caído / marido ta caída / marido estava caído / marido estava caido / marido estava caída / marido estava caida / marido caído / marido caido / marido caída / marido caida / esposa está caído / esposa esta caido / esposa está caída / esposa esta caida / esposa tá caído / esposa ta caido / esposa tá caída / esposa ta caida / esposa ta caído / esposa ta caída / esposa estava caído / esposa estava caido / esposa estava caída / esposa estava caida / esposa caído / esposa caido / esposa caída / esposa caida / rapaz está caído / rapaz esta caido / rapaz está caída / rapaz esta caida / rapaz tá caído / rapaz ta caido / rapaz tá caída / rapaz ta caida / rapaz ta caído / rapaz ta caída / rapaz estava caído / rapaz estava caido / rapaz estava caída / rapaz estava caida / rapaz caído / rapaz caido / rapaz caída / rapaz caida / moça está caído / moca esta caido / moça está caída / moca esta caida / moça tá caído / moca ta caido / moça tá caída / moca ta caida / moça ta caído / moça ta caída / moça estava caído / moca estava caido / moça estava caída / moca estava caida / moça caído / moca caido / moça caída / moca caida / alguém está caído / alguem esta caido / alguém está caída / alguem esta caida / alguém tá caído / alguem ta caido / alguém tá caída / alguem ta caida / alguém ta caído / alguém ta caída / alguém estava caído / alguem estava caido / alguém estava caída / alguem estava caida / alguém caído / alguem caido / alguém caída / alguem caida
    bebê / bebe / bebé / criança / crianca / filho / filha / menino / menina + está roxo / esta roxo / está roxa / esta roxa / está azul / esta azul / está mole / esta mole / tá roxo / ta roxo / tá roxa / ta roxa / tá azul / ta azul / tá mole / ta mole / ficou roxo / ficou roxa / ficou azul / ficou mole / ficando roxo / ficando roxa / ficando azul / ficando mole / a ficar roxo / a ficar roxa / a ficar azul / a ficar mole
    ter o bebê agora / ter o bebe agora / ter o bebé agora / ter bebê agora / ter bebe agora / vai parir / está a parir / esta a parir / parindo / ganhando neném / ganhando nenem / vai ganhar neném agora / vai ganhar nenem agora / bebê nascendo agora / bebe nascendo agora
    coração / coracao + parou / parando / a parar
    bem machucado / bem machucada / muito machucado / muito machucada / gravemente ferido / gravemente ferida
    mordeu / mordida / mordido / atacou + cachorro / cão / cao / cobra + sangue / sangrando / criança / crianca / filho / filha / rosto / pescoço
    veneno + tomei / tomou / comeu / comi / bebeu / engoliu / ingeriu
    vai nascer em casa / vai nascer agora / está a nascer / esta a nascer / está nascendo / tá nascendo / ta nascendo + bebê / bebe / bebé / socorro / ajuda / criança / meu filho
    contrações / contracoes + bebê / bebe / bebé / nascer / agora / fortes
    ferido / feridos / ferida / feridas / queimada / queimado + fogo / incêndio / incendio / há / ha / tem / mãe / mae / pai / filho / filha / homem / mulher
    remédio errado / remedio errado / remédio todo / remedio todo + tomou / engoliu / bebeu
    caiu em cima / derrubou + árvore / arvore / andaime / muro / placa + pessoa / homem / mulher / criança / crianca / alguém / alguem
    convulsionando / convulsão / convulsao / a convulsionar
emergency-domestic-violence =
    marido / esposo / namorado / companheiro / ex marido / ex namorado / mulher / esposa / namorada / companheira / pai / padrasto / madrasta / mãe / mae / irmão / irmao / sogra / sogro / parceiro / parceira / noivo / noiva / filho / filha / ele / ela / meu ex / minha ex / família / familia + me obriga a fazer sexo / me força a fazer sexo / me forca a fazer sexo / me obriga a ter relações / me obriga a ter relacoes / me bate / me bateu / me batendo / me bater / bate em mim / bateu em mim / batendo em mim / bater em mim / bate me / bateu me / bater me / a bater me / mim bate / mim bateu / mi bate / mi bateu / bate ni mim / me espanca / me espancou / me espancando / espanca me / espancou me / me agride / me agrediu / me agredindo / agride me / agrediu me / agredir me / a agredir me / me dá porrada / me da porrada / me deu porrada / dá me porrada / da me porrada / deu me um soco / me deu um soco / me deu um tapa / me dá tapas / me da tapas / me deu uma surra / me soca / me empurra / me empurrou / empurrou me / me enforcou / me estrangul* / estrangul* / me chuta / me machuca / me machucou / me maltrata / maltrata me / me violenta / me violentou / me ameaça / me ameaca / me ameaçou / me ameacou / ameaça me / ameaca me / ameaçou me / ameacou me / ameaça bater / ameaca bater / ameaça me matar / ameaca me matar / quer me matar / quer matar me / vai me matar / puxou meu cabelo / puxa meu cabelo / me arrastou
    marido / esposo / namorado / companheiro / padrasto / pai / mãe / mae / vizinho / ele / homem + bate na / bateu na / batendo na / bater na / bate no filho / bate nos filhos / bate nas / bate nos / espanca / espancou / espancando / agride / agrediu / agredindo + mulher / esposa / namorada / filha / filhas / filho / filhos / criança / crianca / crianças / criancas / mãe / mae / companheira / irmã / irma
    bate na mulher / bate na esposa / bate na namorada / bate nos filhos / bate nas crianças / bate nas criancas / batendo na mulher / batendo na esposa / a bater na mulher / espancando a mulher / agredindo a mulher / bate na minha mãe / bate na minha mae / bate na minha irmã / bate na minha irma / bateu na minha mãe / bateu na minha mae
    marido / esposo / namorado / companheiro / esposa / namorada / ex / padrasto / pai / família / familia / sogra / ele + me trancou / trancou me / me tranca / tranca me / me prendeu em casa / fechou me em casa / fechou me / trancada em casa / trancado em casa / presa em casa / não me deixa sair / n me deixa sair / nao me deixa sair / não deixa eu sair / n deixa eu sair / nao deixa eu sair / tirou meu passaporte / tirou me o passaporte / pegou meu passaporte / ficou com meu passaporte / ficou com o meu passaporte / tomou meu celular / tirou me o telemóvel / tirou me o telemovel / me proíbe de sair / me proibe de sair / me persegue / persegue me
    violento / violenta / agressivo / agressiva + marido / esposo / namorado / companheiro / esposa / namorada / em casa / padrasto / ex
    medo do meu marido / medo do meu esposo / medo do meu namorado / medo do meu companheiro / medo da minha mulher / medo do meu pai / medo do meu ex / medo do meu padrasto / medo da minha esposa / medo de voltar para casa / medo de voltar pra casa / medo de ir para casa / medo de ir pra casa / medo dele / tenho medo em casa
    violência doméstica / violencia domestica / violência em casa / violencia em casa / violência familiar / violencia familiar / violência conjugal / violencia conjugal / maus tratos / abuso doméstico / abuso domestico / agressão doméstica / agressao domestica / agressão em casa / agressao em casa / maria da penha / vítima de violência / vitima de violencia
    apanho em casa / apanho do meu / apanho dele / apanhei do meu / apanhei dele / apanhei do marido / apanhei em casa / apanhando do marido / levei uma surra / levei porrada do / levo porrada / apanho todo dia / apanho todos os dias
    me bate / bate me / bate em mim / apanho dele / me espancou / me espanca / me trancou em casa / me mantém presa / me mantem presa / não me deixa sair de casa / n me deixa sair de casa / nao me deixa sair de casa / não deixa eu sair de casa / n deixa eu sair de casa / nao deixa eu sair de casa
    bateu em mim / me bateu / bateu me / batendo em mim + ontem / de novo / outra vez / hoje / em casa / noite / medo / bêbado / bebado / bebeu
    ligar 180 / ligue 180 / liga 180 / ligar para o 180 / disque 180
    家暴 / 家庭暴力 / jiabao
    agredid* / espancad* / ameaçad* / ameacad* / machucad* / maltratad* / batid* + pelo meu marido / pelo meu esposo / pelo meu namorado / pelo meu companheiro / pelo meu pai / pelo meu padrasto / pelo meu ex / pelo meu mulher / pelo meu esposa / pelo meu namorada / pelo meu sogra / pelo meu mãe / pelo meu mae / pelo minha marido / pelo minha esposo / pelo minha namorado / pelo minha companheiro / pelo minha pai / pelo minha padrasto / pelo minha ex / pelo minha mulher / pelo minha esposa / pelo minha namorada / pelo minha sogra / pelo minha mãe / pelo minha mae / pela meu marido / pela meu esposo / pela meu namorado / pela meu companheiro / pela meu pai / pela meu padrasto / pela meu ex / pela meu mulher / pela meu esposa / pela meu namorada / pela meu sogra / pela meu mãe / pela meu mae / pela minha marido / pela minha esposo / pela minha namorado / pela minha companheiro / pela minha pai / pela minha padrasto / pela minha ex / pela minha mulher / pela minha esposa / pela minha namorada / pela minha sogra / pela minha mãe / pela minha mae / pelo marido / pelo namorado
    meu marido me bateu / meu namorado me bateu / meu ex me bateu / minha esposa me bateu / meu pai me bateu / me bateu de novo / ele me bateu / ele me bate
emergency-police =
    911 / 999
    112 / 190
    110
    ligar para o 191 / ligar para o 192 / ligar para o 193 / ligar para o 113 / ligar para o 119 / ligar para o 197 / ligar para o 117 / ligar para o 115 / ligar para o 198 / ligar pro 191 / ligar pro 192 / ligar pro 193 / ligar pro 113 / ligar pro 119 / ligar pro 197 / ligar pro 117 / ligar pro 115 / ligar pro 198 / ligar ao 191 / ligar ao 192 / ligar ao 193 / ligar ao 113 / ligar ao 119 / ligar ao 197 / ligar ao 117 / ligar ao 115 / ligar ao 198 / ligar o 191 / ligar o 192 / ligar o 193 / ligar o 113 / ligar o 119 / ligar o 197 / ligar o 117 / ligar o 115 / ligar o 198 / ligar 191 / ligar 192 / ligar 193 / ligar 113 / ligar 119 / ligar 197 / ligar 117 / ligar 115 / ligar 198 / liga para o 191 / liga para o 192 / liga para o 193 / liga para o 113 / liga para o 119 / liga para o 197 / liga para o 117 / liga para o 115 / liga para o 198 / liga pro 191 / liga pro 192 / liga pro 193 / liga pro 113 / liga pro 119 / liga pro 197 / liga pro 117 / liga pro 115 / liga pro 198 / liga ao 191 / liga ao 192 / liga ao 193 / liga ao 113 / liga ao 119 / liga ao 197 / liga ao 117 / liga ao 115 / liga ao 198 / liga o 191 / liga o 192 / liga o 193 / liga o 113 / liga o 119 / liga o 197 / liga o 117 / liga o 115 / liga o 198 / liga 191 / liga 192 / liga 193 / liga 113 / liga 119 / liga 197 / liga 117 / liga 115 / liga 198 / ligue para o 191 / ligue para o 192 / ligue para o 193 / ligue para o 113 / ligue para o 119 / ligue para o 197 / ligue para o 117 / ligue para o 115 / ligue para o 198 / ligue pro 191 / ligue pro 192 / ligue pro 193 / ligue pro 113 / ligue pro 119 / ligue pro 197 / ligue pro 117 / ligue pro 115 / ligue pro 198 / ligue ao 191 / ligue ao 192 / ligue ao 193 / ligue ao 113 / ligue ao 119 / ligue ao 197 / ligue ao 117 / ligue ao 115 / ligue ao 198 / ligue o 191 / ligue o 192 / ligue o 193 / ligue o 113 / ligue o 119 / ligue o 197 / ligue o 117 / ligue o 115 / ligue o 198 / ligue 191 / ligue 192 / ligue 193 / ligue 113 / ligue 119 / ligue 197 / ligue 117 / ligue 115 / ligue 198 / ligo para o 191 / ligo para o 192 / ligo para o 193 / ligo para o 113 / ligo para o 119 / ligo para o 197 / ligo para o 117 / ligo para o 115 / ligo para o 198 / ligo pro 191 / ligo pro 192 / ligo pro 193 / ligo pro 113 / ligo pro 119 / ligo pro 197 / ligo pro 117 / ligo pro 115 / ligo pro 198 / ligo ao 191 / ligo ao 192 / ligo ao 193 / ligo ao 113 / ligo ao 119 / ligo ao 197 / ligo ao 117 / ligo ao 115 / ligo ao 198 / ligo o 191 / ligo o 192 / ligo o 193 / ligo o 113 / ligo o 119 / ligo o 197 / ligo o 117 / ligo o 115 / ligo o 198 / ligo 191 / ligo 192 / ligo 193 / ligo 113 / ligo 119 / ligo 197 / ligo 117 / ligo 115 / ligo 198 / ligando para o 191 / ligando para o 192 / ligando para o 193 / ligando para o 113 / ligando para o 119 / ligando para o 197 / ligando para o 117 / ligando para o 115 / ligando para o 198 / ligando pro 191 / ligando pro 192 / ligando pro 193 / ligando pro 113 / ligando pro 119 / ligando pro 197 / ligando pro 117 / ligando pro 115 / ligando pro 198 / ligando ao 191 / ligando ao 192 / ligando ao 193 / ligando ao 113 / ligando ao 119 / ligando ao 197 / ligando ao 117 / ligando ao 115 / ligando ao 198 / ligando o 191 / ligando o 192 / ligando o 193 / ligando o 113 / ligando o 119 / ligando o 197 / ligando o 117 / ligando o 115 / ligando o 198 / ligando 191 / ligando 192 / ligando 193 / ligando 113 / ligando 119 / ligando 197 / ligando 117 / ligando 115 / ligando 198 / chamar para o 191 / chamar para o 192 / chamar para o 193 / chamar para o 113 / chamar para o 119 / chamar para o 197 / chamar para o 117 / chamar para o 115 / chamar para o 198 / chamar pro 191 / chamar pro 192 / chamar pro 193 / chamar pro 113 / chamar pro 119 / chamar pro 197 / chamar pro 117 / chamar pro 115 / chamar pro 198 / chamar ao 191 / chamar ao 192 / chamar ao 193 / chamar ao 113 / chamar ao 119 / chamar ao 197 / chamar ao 117 / chamar ao 115 / chamar ao 198 / chamar o 191 / chamar o 192 / chamar o 193 / chamar o 113 / chamar o 119 / chamar o 197 / chamar o 117 / chamar o 115 / chamar o 198 / chamar 191 / chamar 192 / chamar 193 / chamar 113 / chamar 119 / chamar 197 / chamar 117 / chamar 115 / chamar 198 / chama para o 191 / chama para o 192 / chama para o 193 / chama para o 113 / chama para o 119 / chama para o 197 / chama para o 117 / chama para o 115 / chama para o 198 / chama pro 191 / chama pro 192 / chama pro 193 / chama pro 113 / chama pro 119 / chama pro 197 / chama pro 117 / chama pro 115 / chama pro 198 / chama ao 191 / chama ao 192 / chama ao 193 / chama ao 113 / chama ao 119 / chama ao 197 / chama ao 117 / chama ao 115 / chama ao 198 / chama o 191 / chama o 192 / chama o 193 / chama o 113 / chama o 119 / chama o 197 / chama o 117 / chama o 115 / chama o 198 / chama 191 / chama 192 / chama 193 / chama 113 / chama 119 / chama 197 / chama 117 / chama 115 / chama 198 / chame para o 191 / chame para o 192 / chame para o 193 / chame para o 113 / chame para o 119 / chame para o 197 / chame para o 117 / chame para o 115 / chame para o 198 / chame pro 191 / chame pro 192 / chame pro 193 / chame pro 113 / chame pro 119 / chame pro 197 / chame pro 117 / chame pro 115 / chame pro 198 / chame ao 191 / chame ao 192 / chame ao 193 / chame ao 113 / chame ao 119 / chame ao 197 / chame ao 117 / chame ao 115 / chame ao 198 / chame o 191 / chame o 192 / chame o 193 / chame o 113 / chame o 119 / chame o 197 / chame o 117 / chame o 115 / chame o 198 / chame 191 / chame 192 / chame 193 / chame 113 / chame 119 / chame 197 / chame 117 / chame 115 / chame 198 / disca para o 191 / disca para o 192 / disca para o 193 / disca para o 113 / disca para o 119 / disca para o 197 / disca para o 117 / disca para o 115 / disca para o 198 / disca pro 191 / disca pro 192 / disca pro 193 / disca pro 113 / disca pro 119 / disca pro 197 / disca pro 117 / disca pro 115 / disca pro 198 / disca ao 191 / disca ao 192 / disca ao 193 / disca ao 113 / disca ao 119 / disca ao 197 / disca ao 117 / disca ao 115 / disca ao 198 / disca o 191 / disca o 192 / disca o 193 / disca o 113 / disca o 119 / disca o 197 / disca o 117 / disca o 115 / disca o 198 / disca 191 / disca 192 / disca 193 / disca 113 / disca 119 / disca 197 / disca 117 / disca 115 / disca 198 / disque para o 191 / disque para o 192 / disque para o 193 / disque para o 113 / disque para o 119 / disque para o 197 / disque para o 117 / disque para o 115 / disque para o 198 / disque pro 191 / disque pro 192 / disque pro 193 / disque pro 113 / disque pro 119 / disque pro 197 / disque pro 117 / disque pro 115 / disque pro 198 / disque ao 191 / disque ao 192 / disque ao 193 / disque ao 113 / disque ao 119 / disque ao 197 / disque ao 117 / disque ao 115 / disque ao 198 / disque o 191 / disque o 192 / disque o 193 / disque o 113 / disque o 119 / disque o 197 / disque o 117 / disque o 115 / disque o 198 / disque 191 / disque 192 / disque 193 / disque 113 / disque 119 / disque 197 / disque 117 / disque 115 / disque 198 / discar para o 191 / discar para o 192 / discar para o 193 / discar para o 113 / discar para o 119 / discar para o 197 / discar para o 117 / discar para o 115 / discar para o 198 / discar pro 191 / discar pro 192 / discar pro 193 / discar pro 113 / discar pro 119 / discar pro 197 / discar pro 117 / discar pro 115 / discar pro 198 / discar ao 191 / discar ao 192 / discar ao 193 / discar ao 113 / discar ao 119 / discar ao 197 / discar ao 117 / discar ao 115 / discar ao 198 / discar o 191 / discar o 192 / discar o 193 / discar o 113 / discar o 119 / discar o 197 / discar o 117 / discar o 115 / discar o 198 / discar 191 / discar 192 / discar 193 / discar 113 / discar 119 / discar 197 / discar 117 / discar 115 / discar 198
    chama a polícia / chama a policia / chame a polícia / chame a policia / chamem a polícia / chamem a policia / chamar a polícia / chamar a policia / chama polícia / chama policia / chamar polícia / chamar policia / chame polícia / chame policia / chamo a polícia / chamo a policia / liga para a polícia / liga para a policia / liga pra polícia / liga pra policia / ligar para a polícia / ligar para a policia / ligar pra polícia / ligar pra policia / ligue para a polícia / ligue para a policia / ligue pra polícia / ligue pra policia / liga à polícia / liga a policia / ligar à polícia / ligar a policia / liguem para a polícia / liguem para a policia / preciso da polícia / preciso da policia / preciso de polícia / preciso de policia / precisamos da polícia / precisamos da policia / polícia urgente / policia urgente / polícia já / policia ja / polícia rápido / policia rapido / polícia agora / policia agora / socorro polícia / socorro policia / polícia socorro / policia socorro / polícia por favor venha / policia por favor venha / polícia venha / policia venha / mandem a polícia / mandem a policia / manda a polícia / manda a policia / manda polícia / manda policia / quero a polícia / quero a policia / cadê a polícia / cade a policia
    polícia / policia / puliça / pulica / gnr / psp + socorro / urgente / rápido / rapido / depressa / perigo / ladrão / ladrao / ladrões / ladroes / armado / assalt*
    socorro / socorroo / socorrooo / socoro / acudam / me acudam
    assaltad* / assaltaram / assaltou / assaltando / assaltar / assaltante* / assalto / a ser assaltado / a ser assaltada
    fui roubad* / fomos roubad* / me roubaram / roubaram me / acabaram de me roubar / sendo roubad* / a ser roubad* / estão roubando / estao roubando / estão a roubar / estao a roubar / estão nos roubando / estao nos roubando / foi roubada agora / foi roubado agora
    roubaram / roubou / furtaram / furtou / levaram + agora mesmo / agora / neste momento / acabou de / acabaram de / correndo / a correr / fugindo / fugiu / a fugir / faca / arma
    acabaram de roubar / acabaram de furtar / acabou de roubar / acabou de me roubar / arrancou minha bolsa / arrancou o meu telemóvel / arrancou o meu telemovel / arrancou meu celular
    ladrão / ladrao / ladrões / ladroes / bandido* / arrombad* + casa / dentro / porta / janela / entrou / entrando / a entrar / agora / apartamento / prédio / predio / correndo / fugindo / pega / pegou / levou / socorro / está / esta / estão / estao / tem um / há um / ha um / varanda / andar / escada* / tentando
    pega ladrão / pega ladrao / agarra que é ladrão / agarra que e ladrao / arrombando / arrombaram / arrombar / arrombou / a arrombar + casa / porta / apartamento / janela / tentando / alguém / alguem / agora / estão / estao / minha / ladrão / ladrao
    tentando entrar / a tentar entrar / tentando abrir / a tentar abrir / forçando / forcando / a forçar / a forcar / tentam entrar / tenta entrar + casa / porta / apartamento / janela / homem / alguém / alguem / estranho / desconhecido + minha / meu / na / em / nosso / nossa / homem / alguém / alguem
    invadiu / invadiram / invadindo / a invadir / invasor / invasão / invasao / intruso / entraram na minha casa / entrou na minha casa / entraram em minha casa / alguém entrou na minha casa / alguem entrou na minha casa / entraram no meu apartamento / entrou no meu apartamento / alguém dentro de casa / alguem dentro de casa / alguém na minha casa / alguem na minha casa / estranho na minha casa / homem na minha casa / desconhecido na minha casa / estranho dentro de casa / homem estranho dentro
    faca / facão / facao / navalha / canivete + homem / mulher / ameaç* / ameac* / atac* / está com / esta com / com uma / tem uma / puxou / vizinho / socorro / na mão / na mao / alguém / alguem / correndo
    esfaque* / facada* / facadas / levou uma facada / apunhal*
    arma de fogo / homem armado / homens armados / pessoa armada / homem está armado / homem esta armado / ele está armado / ele esta armado / tá armado / ta armado / está armado e / esta armado e / com uma arma / com arma / tem uma arma / apontou uma arma / revólver / revolver / pistola + ameaç* / ameac* / homem / está / esta / armado / armada / alguém / alguem / me / com / tem / socorro / apontou / vizinho / na mão / na mao / armados
    tiroteio / ouvi tiros / tiros na rua / dando tiros / a dar tiros / disparando tiros / levou um tiro / levou tiro / levei um tiro / deram um tiro / disparos / balead* / baliad* / estão atirando / estao atirando / estão a disparar / estao a disparar / estão aos tiros / estao aos tiros
    atacad* / atacaram / me atacou / atacou me / atacando / a atacar / me atacaram / agredid* / agrediram / agrediu / agressão / agressao / agredindo / a agredir / espancad* / espancando / espancaram / a ser agredido + homem / rua / agora / fui / foi / me / alguém / alguem / socorro / grupo / sendo / portão / portao / porta / está / esta / estão / estao / pessoa / vizinho / mulher / senhora
    estupr* / violad* sexualmente / violou me / fui violada / fui violado / me violou / violação sexual / violacao sexual / abuso sexual / abusou de mim / abusaram de mim / abusou sexualmente / assédio sexual / assedio sexual / apalpou me / me apalpou / me agarrou / agarrou me / passou a mão em mim / passou a mao em mim / tentou me violar
    sequestr* / raptad* / raptaram / rapto / raptou / cárcere privado / carcere privado / refém / refem / reféns / refens
    ameaçando me matar / ameacando me matar / ameaçou me matar / ameacou me matar / ameaça me matar / ameaca me matar / ameaçou matar / ameacou matar / ameaça matar / ameaca matar / ameaçando matar / ameacando matar / vai me matar / quer me matar / me ameaçando / me ameacando / a ameaçar me / a ameacar me / ameaçando com / ameacando com / está me ameaçando / esta me ameacando / estão me ameaçando / estao me ameacando / ameaçou me / ameacou me / me ameaçou / me ameacou / ameaçado de morte / ameacado de morte / ameaçada de morte / ameacada de morte / ameaça de morte / ameaca de morte / ameaças de morte / ameacas de morte
    me seguindo / a seguir me / estão me seguindo / estao me seguindo / me persegu* / a perseguir me / perseguindo me / perseguid* / me segue na rua / me segue até em casa / me segue ate em casa / homem me segue / stalker / espreita na minha porta
    briga / brigando / pancadaria / à pancada / a pancada / pancada / porrada / à porrada / a porrada + socorro / sangue / faca / feio / feia / rua / agora / muita gente / polícia / policia / garrafa* / estão / estao / grande / vários / varios / machuc* / ferid*
    assassin* / homicídio / homicidio / mataram / matou uma pessoa / matou alguém / matou alguem / vão se matar / vao se matar / vão matar / vao matar / estão matando / estao matando + homem / mulher / pessoa / alguém / alguem / vizinho / socorro / ajuda / rua
    bomba / explosivo* / terrorist* / atentado + ameaça / ameaca / suspeit* / mala / mochila / encontr* / metro / metrô / polícia / policia / socorro
    emergência agora / emergencia agora / é uma emergência / e uma emergencia / é emergência / e emergencia / estou em perigo / estamos em perigo / corro perigo / corro perigo de vida / perigo de vida / me ajudem por favor socorro / alguém me ajude rápido / alguem me ajude rapido
    报警 / 救命 / baojing / jiuming
    faca / facão / facao + cara / gajo / sujeito / tipo / portaria / portão / portao / corredor / rua / ladrão / ladrao / bêbado / bebado / me cortou / cortou me / quer me
    bandidos no / bandidos na / assaltantes / roubo agora / roubo à mão armada / roubo a mao armada / um roubo a acontecer / um roubo acontecendo / estão roubando / estao roubando / estão a roubar / estao a roubar / estão assaltando / estao assaltando / estão a assaltar / estao a assaltar / tão roubando / tao roubando / tão a roubar / tao a roubar / tão assaltando / tao assaltando / tão a assaltar / tao a assaltar / está roubando / esta roubando / está a roubar / esta a roubar / está assaltando / esta assaltando / está a assaltar / esta a assaltar / com um facão / com um facao / com facão / com facao / com uma catana / com catana / com um machado / com um taco / chama os homi
    estão me batendo / estao me batendo / tão me batendo / tao me batendo / estão a bater me / estao a bater me
    homem de arma / cara de arma / homem de faca / cara de faca / com faca de cozinha
    faca de cozinha + homem / mulher / cara / gajo / portaria / alguém / alguem / ameaç* / ameac* / vizinho / na mão / na mao
    alguém entrou / alguem entrou + casa / apartamento / não é brincadeira / nao e brincadeira / agora / quarto
    tem tiros / há tiros / ha tiros / tiros aqui / tiros lá fora / tiros la fora
emergency-traffic-accident =
    acidente / acidentes / axidente / asidente / acidenti / acident + carro / moto / mota / trânsito / transito / viação / viacao / rua / estrada / ônibus / onibus / autocarro / bicicleta / bike / rodovia / autoestrada / cruzamento / portão / portao / ferid* / machuc* / sangr* / caminhão / caminhao / camião / camiao / táxi / taxi / scooter / aqui / agora / grave / elétrica / eletrica / avenida / houve / teve um / aconteceu um / tive um / sofri um / sofreu um / sofremos
    fui atropelad* / foi atropelad* / atropel* / atropl*
    colisão / colisao / colidiu / colidiram / colidi / capot* o carro / capotou / capotamento / despistou se / despiste de carro / despiste de mota / engavetamento
    batida de carro / batida de moto / batida feia / bateu no poste / bateram os carros / carro bateu / moto bateu / mota bateu / ônibus bateu / onibus bateu / autocarro bateu / táxi bateu / taxi bateu / scooter bateu / bati o carro / bati de carro / bati com o carro / bati a moto / bati de moto / bateu de carro / bateu com o carro / bateu o carro / bateu a moto / bateu de moto / bateu de frente / carros bateram / bati num carro / bati em um carro / batemos o carro / bateram no meu carro / bateu no meu carro / choque de carros / choque entre
    carro / moto / mota / ônibus / onibus / autocarro / caminhão / caminhao / camião / camiao / táxi / taxi / bicicleta / scooter / patinete / trotinete / motoqueiro / entregador / estafeta / e bike + bateu em / bateu na / bateu no / bateu contra / me bateu / bateu me / bateu em mim / me acertou / acertou / me pegou / me apanhou / passou por cima / me derrubou / derrubou / atropel* / embateu / chocou / esbarrou em mim / batida + mim / pessoa / criança / crianca / idoso / idosa / senhora / senhor / filho / filha / mãe / mae / pai / ferid* / machuc* / homem / mulher / menino / menina / pedestre / peão / peao / alguém / alguem / gente / carro / poste / muro / amigo / amiga / marido / esposa / me / rapaz / moto / bicicleta
    caí da moto / cai da moto / caí de moto / cai de moto / caiu da moto / caiu de moto / caí da mota / cai da mota / caiu da mota / caí da bicicleta / cai da bicicleta / caiu da bicicleta / caí de bicicleta / cai de bicicleta / caiu de bicicleta / caí da scooter / cai da scooter / caiu da scooter / tombei de moto / tombou de moto / queda de moto / queda de mota / queda de bicicleta
    ferido na estrada / ferido na rua / feridos na estrada / ferida na estrada / pessoa caída na estrada / pessoa caida na estrada / caído na estrada / caido na estrada / deitado na estrada / pessoa no asfalto
    fugiu sem prestar socorro / motorista fugiu / condutor fugiu / atropelou e fugiu
    122 + acidente / carro / bateu / batida / ligar / ferid*
    车祸 / 交通事故 / chehuo
emergency-missing-person =
    filho / filha / filhos / filhas / filhinho / filhinha / criança / crianca / crianças / criancas / menino / menina / bebê / bebe / bebé / mãe / mae / pai / mamãe / mamae / papai / avó / avo / avô / avós / avos / vovó / vovo / vovô / esposa / marido / mulher / namorado / namorada / miúdo / miudo / miúda / miuda / garoto / garota / neto / neta / irmão / irmao / irmã / irma / irmãozinho / irmaozinho / sogra / sogro / idoso / idosa / sobrinho / sobrinha / guri / bisavó / bisavo / aluna + desaparec* / dezaparec* / desparec* / sumiu / sumiram / sumido / sumida / sumil / se perdeu / perdeu se / está perdido / esta perdido / está perdida / esta perdida / anda perdido / anda perdida / tá perdido / ta perdido / tá perdida / ta perdida / fugiu de casa / fugiu / não voltou / n voltou / nao voltou / não voltaram / n voltaram / nao voltaram / não volta para casa / n volta para casa / nao volta para casa / não volta desde / n volta desde / nao volta desde / não apareceu / n apareceu / nao apareceu / não aparece / n aparece / nao aparece / não chegou em casa / n chegou em casa / nao chegou em casa / não chegou a casa / n chegou a casa / nao chegou a casa / não regressou / n regressou / nao regressou / saiu e não voltou / saiu e n voltou / saiu e nao voltou / não sei onde está / n sei onde está / nao sei onde esta / n sei onde esta / não sabemos onde está / n sabemos onde está / nao sabemos onde esta / n sabemos onde esta / não sei onde ele está / n sei onde ele está / nao sei onde ele esta / n sei onde ele esta / não sei onde ela está / n sei onde ela está / nao sei onde ela esta / n sei onde ela esta / não sei onde anda / n sei onde anda / nao sei onde anda / ninguém sabe onde está / ninguem sabe onde esta / paradeiro / não atende há / n atende há / nao atende ha / n atende ha / cadê / cade
    não acho meu / n acho meu / nao acho meu / não acho o meu / n acho o meu / nao acho o meu / não acho minha / n acho minha / nao acho minha / não acho a minha / n acho a minha / nao acho a minha / não encontro meu / n encontro meu / nao encontro meu / não encontro o meu / n encontro o meu / nao encontro o meu / não encontro minha / n encontro minha / nao encontro minha / não encontro a minha / n encontro a minha / nao encontro a minha / não consigo encontrar meu / n consigo encontrar meu / nao consigo encontrar meu / não consigo encontrar o meu / n consigo encontrar o meu / nao consigo encontrar o meu / não consigo encontrar minha / n consigo encontrar minha / nao consigo encontrar minha / não consigo encontrar a minha / n consigo encontrar a minha / nao consigo encontrar a minha / não consigo achar meu / n consigo achar meu / nao consigo achar meu / não consigo achar minha / n consigo achar minha / nao consigo achar minha / não vejo meu / n vejo meu / nao vejo meu / não vejo o meu / n vejo o meu / nao vejo o meu / não vejo a minha / n vejo a minha / nao vejo a minha / estou procurando meu / estou procurando minha / procuro meu / procuro o meu / procuro a minha / à procura do meu / a procura do meu / à procura da minha / a procura da minha / não achamos / n achamos / nao achamos / não encontramos / n encontramos / nao encontramos / perdi de vista / não estou achando meu / n estou achando meu / nao estou achando meu / não estou achando minha / n estou achando minha / nao estou achando minha + filho / filha / filhos / criança / crianca / bebê / bebe / bebé / mãe / mae / pai / avó / avo / avô / marido / esposa / irmão / irmao / irmã / irma / neto / neta / menino / menina / miúdo / miudo / miúda / miuda / mulher / sobrinho / amigo / amiga
    perdi meu filho / perdi o meu filho / perdi minha filha / perdi a minha filha / perdi meus filhos / perdi os meus filhos / perdi a criança / perdi a crianca / perdi o bebê / perdi o bebe / perdi a minha mãe / perdi a minha mae / perdi minha mãe no / perdi minha mae no / perdi meu pai no / perdi o meu pai no / perdi meu neto / perdi minha neta / perdi minha avó no / perdi minha avo no / perdi meu avô no / perdi meu avo no / perdemos nosso filho / perdemos nossa filha / perdemos o nosso filho / perdemos a nossa filha / perdi de vista o meu filho / perdi meu irmão / perdi meu irmao / perdi minha irmã / perdi minha irma / perdi o miúdo / perdi o miudo / perdi o menino / perdi a menina
    cadê meu filho / cade meu filho / cadê minha filha / cade minha filha / cadê meu bebê / cade meu bebe / cadê o meu filho / cade o meu filho / onde está meu filho / onde esta meu filho / onde está o meu filho / onde esta o meu filho / onde está minha filha / onde esta minha filha / onde está a minha filha / onde esta a minha filha / cadê a minha mãe / cade a minha mae / cadê meu pai / cade meu pai
    pessoa desaparecida / pessoa sumida / criança perdida / crianca perdida / menino perdido / menina perdida / criança desaparecida / crianca desaparecida / idoso perdido / idosa perdida / alguém desapareceu / alguem desapareceu / desaparecimento de / desaparecimento do meu / desaparecimento da minha / criança sozinha perdida / crianca sozinha perdida / encontrei uma criança perdida / encontrei uma crianca perdida / achei uma criança perdida / achei uma crianca perdida / criança sozinha chorando / crianca sozinha chorando / criança sozinha a chorar / crianca sozinha a chorar
    alzheimer / demência / demencia + saiu / sumiu / perd* / desaparec* / não voltou / n voltou / nao voltou / sozinho / sozinha / fugiu
    levaram meu filho / levaram minha filha / levaram o meu filho / levaram a minha filha / levou meu filho / levou minha filha / pegaram meu filho
    走失 / 孩子丢了 / 孩子不见了 / zoushi
    amigo desapareceu / amigo sumiu / amigo se perdeu / amigo perdeu se / amigo está desaparecido / amigo esta desaparecido / amigo está desaparecida / amigo esta desaparecida / amigo não voltou / amigo n voltou / amigo nao voltou / amiga desapareceu / amiga sumiu / amiga se perdeu / amiga perdeu se / amiga está desaparecido / amiga esta desaparecido / amiga está desaparecida / amiga esta desaparecida / amiga não voltou / amiga n voltou / amiga nao voltou / colega desapareceu / colega sumiu / colega se perdeu / colega perdeu se / colega está desaparecido / colega esta desaparecido / colega está desaparecida / colega esta desaparecida / colega não voltou / colega n voltou / colega nao voltou / senhora desapareceu / senhora sumiu / senhora se perdeu / senhora perdeu se / senhora está desaparecido / senhora esta desaparecido / senhora está desaparecida / senhora esta desaparecida / senhora não voltou / senhora n voltou / senhora nao voltou / senhor desapareceu / senhor sumiu / senhor se perdeu / senhor perdeu se / senhor está desaparecido / senhor esta desaparecido / senhor está desaparecida / senhor esta desaparecida / senhor não voltou / senhor n voltou / senhor nao voltou / senhor idoso desapareceu / senhor idoso sumiu / senhor idoso se perdeu / senhor idoso perdeu se / senhor idoso está desaparecido / senhor idoso esta desaparecido / senhor idoso está desaparecida / senhor idoso esta desaparecida / senhor idoso não voltou / senhor idoso n voltou / senhor idoso nao voltou / rapaz desapareceu / rapaz sumiu / rapaz se perdeu / rapaz perdeu se / rapaz está desaparecido / rapaz esta desaparecido / rapaz está desaparecida / rapaz esta desaparecida / rapaz não voltou / rapaz n voltou / rapaz nao voltou / moça desapareceu / moca desapareceu / moça sumiu / moca sumiu / moça se perdeu / moca se perdeu / moça perdeu se / moca perdeu se / moça está desaparecido / moca esta desaparecido / moça está desaparecida / moca esta desaparecida / moça não voltou / moça n voltou / moca nao voltou / moca n voltou / tia desapareceu / tia sumiu / tia se perdeu / tia perdeu se / tia está desaparecido / tia esta desaparecido / tia está desaparecida / tia esta desaparecida / tia não voltou / tia n voltou / tia nao voltou / tio desapareceu / tio sumiu / tio se perdeu / tio perdeu se / tio está desaparecido / tio esta desaparecido / tio está desaparecida / tio esta desaparecida / tio não voltou / tio n voltou / tio nao voltou / aluno desapareceu / aluno sumiu / aluno se perdeu / aluno perdeu se / aluno está desaparecido / aluno esta desaparecido / aluno está desaparecida / aluno esta desaparecida / aluno não voltou / aluno n voltou / aluno nao voltou / aluna desapareceu / aluna sumiu / aluna se perdeu / aluna perdeu se / aluna está desaparecido / aluna esta desaparecido / aluna está desaparecida / aluna esta desaparecida / aluna não voltou / aluna n voltou / aluna nao voltou / pessoa desapareceu / pessoa sumiu / pessoa se perdeu / pessoa perdeu se / pessoa está desaparecido / pessoa esta desaparecido / pessoa está desaparecida / pessoa esta desaparecida / pessoa não voltou / pessoa n voltou / pessoa nao voltou / alguém desapareceu / alguem desapareceu / alguém sumiu / alguem sumiu / alguém se perdeu / alguem se perdeu / alguém perdeu se / alguem perdeu se / alguém está desaparecido / alguem esta desaparecido / alguém está desaparecida / alguem esta desaparecida / alguém não voltou / alguém n voltou / alguem nao voltou / alguem n voltou / perdi de vista meu filho / perdi de vista meu bebê / perdi de vista meu bebe / perdi de vista meu pai / perdi de vista minha filha / perdi de vista minha mãe / perdi de vista minha mae
    perdi me do meu filho / perdi me do meu filha / perdi me do meu filhos / perdi me do meu mãe / perdi me do meu mae / perdi me do meu pai / perdi me do meu avó / perdi me do meu avo / perdi me do meu avô / perdi me do meu neto / perdi me do meu neta / perdi me do meu marido / perdi me do meu esposa / perdi me da minha filho / perdi me da minha filha / perdi me da minha filhos / perdi me da minha mãe / perdi me da minha mae / perdi me da minha pai / perdi me da minha avó / perdi me da minha avo / perdi me da minha avô / perdi me da minha neto / perdi me da minha neta / perdi me da minha marido / perdi me da minha esposa / perdi me dos meus filho / perdi me dos meus filha / perdi me dos meus filhos / perdi me dos meus mãe / perdi me dos meus mae / perdi me dos meus pai / perdi me dos meus avó / perdi me dos meus avo / perdi me dos meus avô / perdi me dos meus neto / perdi me dos meus neta / perdi me dos meus marido / perdi me dos meus esposa / me perdi do meu filho / me perdi do meu filha / me perdi do meu filhos / me perdi do meu mãe / me perdi do meu mae / me perdi do meu pai / me perdi do meu avó / me perdi do meu avo / me perdi do meu avô / me perdi do meu neto / me perdi do meu neta / me perdi do meu marido / me perdi do meu esposa / me perdi da minha filho / me perdi da minha filha / me perdi da minha filhos / me perdi da minha mãe / me perdi da minha mae / me perdi da minha pai / me perdi da minha avó / me perdi da minha avo / me perdi da minha avô / me perdi da minha neto / me perdi da minha neta / me perdi da minha marido / me perdi da minha esposa / me perdi dos meus filho / me perdi dos meus filha / me perdi dos meus filhos / me perdi dos meus mãe / me perdi dos meus mae / me perdi dos meus pai / me perdi dos meus avó / me perdi dos meus avo / me perdi dos meus avô / me perdi dos meus neto / me perdi dos meus neta / me perdi dos meus marido / me perdi dos meus esposa
emergency-elevator-trapped =
    elevador / elevadores / ascensor / elevadôr / elavador / elevator / elevadó / elevado / 电梯 / dianti + preso / presa / presos / presas / prezo / preza / trancad* / trancou comigo / fechad* dentro / encurralad* / retid* / não consigo sair / n consigo sair / nao consigo sair / não conseguimos sair / n conseguimos sair / nao conseguimos sair / não consegue sair / n consegue sair / nao consegue sair / não conseguem sair / n conseguem sair / nao conseguem sair / não dá para sair / n dá para sair / nao da para sair / n da para sair / não dá pra sair / n dá pra sair / nao da pra sair / n da pra sair / não posso sair / n posso sair / nao posso sair / não podemos sair / n podemos sair / nao podemos sair / estou dentro / estamos dentro / está dentro / esta dentro / estão dentro / estao dentro / tô dentro / to dentro / comigo dentro / conosco dentro / connosco dentro / com gente dentro / tem gente dentro / há gente dentro / ha gente dentro / há pessoas dentro / ha pessoas dentro / pessoas dentro / gente dentro / alguém dentro / alguem dentro / crianças dentro / criancas dentro / criança dentro / crianca dentro / com uma pessoa dentro / com pessoas dentro / me tira / me tirem / tirem me / tirar me / nos tirem / tira me daqui / resgate / encravado comigo / encravados / encravada / bloquead* dentro / parou entre / parado entre / travado entre / entre andares / entre dois andares / entre o 3 / sem luz comigo / parou comigo / travou comigo / travou com / parou com a gente / parou com gente / parou com pessoas / parou e a porta não abre / parou e a porta n abre / parou e a porta nao abre / parou e não abre / parou e n abre / parou e nao abre / porta não abre e estou / porta n abre e estou / porta nao abre e estou / pedindo socorro / a pedir ajuda / pedindo ajuda / botão de alarme não / botao de alarme nao / falta de ar / socorro / caiu comigo / caiu com / despenc*
    ficamos presos no elevador / fiquei preso no elevador / fiquei presa no elevador / fiquei fechado no elevador / fiquei fechada no elevador
    fechado no elevador / fechada no elevador / fechados no elevador / fechadas no elevador / bloqueado no elevador / bloqueada no elevador / bloqueados no elevador / entalado no elevador / entalada no elevador / entalados no elevador / encravado no elevador / encravada no elevador / travado no elevador / travada no elevador / travados no elevador / parados no elevador / parado dentro do elevador / parada dentro do elevador
    困在电梯 / 电梯困人 / 被困电梯
emergency-not =
    alarme de fumaça / alarme de fumaca / detector de fumaça / detector de fumaca / detector de fumo / detetor de fumo / alarme de fumo / sensor de fumaça / sensor de fumaca + pilha / pilhas / bip bip / bip bip bateria / bateria fraca / bateria acabou / de minuto em minuto / a cada minuto
    detector / detetor / alarme / sensor + pilha / pilhas / bip / de minuto em minuto / a cada minuto
    bateria do detector / bateria do detetor / bateria do alarme / bateria do sensor / bateria do detector de fumaça / bateria do detector de fumaca / bateria do detector de fumo / bateria do detetor de fumo / bateria do alarme de fumaça / bateria do alarme de fumaca / bateria do alarme de incêndio / bateria do alarme de incendio / bateria do alarme de fumo / trocar o detector / instalar o detector / substituir o detector / trocar o detetor / instalar o detetor / substituir o detetor / trocar o alarme / instalar o alarme / substituir o alarme / trocar o sensor / instalar o sensor / substituir o sensor / trocar o detector de fumaça / trocar o detector de fumaca / instalar o detector de fumaça / instalar o detector de fumaca / substituir o detector de fumaça / substituir o detector de fumaca / trocar o detector de fumo / instalar o detector de fumo / substituir o detector de fumo / trocar o detetor de fumo / instalar o detetor de fumo / substituir o detetor de fumo / trocar o alarme de fumaça / trocar o alarme de fumaca / instalar o alarme de fumaça / instalar o alarme de fumaca / substituir o alarme de fumaça / substituir o alarme de fumaca / trocar o alarme de incêndio / trocar o alarme de incendio / instalar o alarme de incêndio / instalar o alarme de incendio / substituir o alarme de incêndio / substituir o alarme de incendio / trocar o alarme de fumo / instalar o alarme de fumo / substituir o alarme de fumo / comprar detector / comprar um detector / comprar detetor / instalar um detector / detector com bateria fraca / alarme com bateria fraca
    alarme do carro / alarme de carro / alarme da moto / alarme do celular / alarme do telemóvel / alarme do telemovel
    simulação de incêndio / simulacao de incendio / simulacro / simulado de incêndio / simulado de incendio / simulacro de incêndio / simulacro de incendio / exercício de incêndio / exercicio de incendio / treino de incêndio / treino de incendio / treinamento de incêndio / treinamento de incendio / treino de evacuação / treino de evacuacao / exercício de evacuação / exercicio de evacuacao / simulado de evacuação / simulado de evacuacao / exercício dos bombeiros / exercicio dos bombeiros
    extintor de incêndio / extintor de incendio / extintores de incêndio / extintores de incendio / extintor de incêndios / extintor de incendios / seguro contra incêndio / seguro contra incendio / seguro contra incêndios / seguro contra incendios / seguro de incêndio / seguro de incendio / porta corta fogo / porta corta fogos / portas corta fogo / corta fogo / hidrante de incêndio / hidrante de incendio / boca de incêndio / boca de incendio / prevenção de incêndio / prevencao de incendio / prevenção de incêndios / prevencao de incendios / prevenção contra incêndio / prevencao contra incendio / segurança contra incêndio / seguranca contra incendio / segurança contra incêndios / seguranca contra incendios / alarme de incêndio com defeito / alarme de incendio com defeito / brigada de incêndio curso / brigada de incendio curso / proteção contra incêndio / protecao contra incendio
    fogos de artifício / fogos de artificio / fogo de artifício / fogo de artificio / fogo preso / fogo baixo / fogo brando / fogo médio / fogo medio / fogo lento / fogo amigo / cessar fogo / arma de fogo de brinquedo / prova de fogo / à prova de fogo / a prova de fogo / batismo de fogo / fogo de palha / fogo do fogão não acende / fogo do fogão n acende / fogo do fogao nao acende / fogo do fogao n acende / bombeiro hidráulico / bombeiro hidraulico / pedra de fogo / fogo de vista / pegando fogo de calor / fogo no rabo
    fumaça de cigarro / fumaca de cigarro / fumaça do cigarro / fumaca do cigarro / fumaça dos cigarros / fumaca dos cigarros / fumo do cigarro / fumo de cigarro / fumo dos cigarros / fumo do tabaco / fumaça do vizinho fumando / fumaca do vizinho fumando / fumaça de churrasco / fumaca de churrasco / fumaça do churrasco / fumaca do churrasco / fumo do churrasco / fumo do grelhador / não fumo / n fumo / nao fumo / eu fumo
    vizinho / vizinha / vizinhos + fuma / fumam + cigarro / cigarros / varanda / corredor
    lâmpada queimando / lampada queimando / lâmpada queimada / lampada queimada / lâmpada queimou / lampada queimou / queimando de febre / queimando calorias / queimar calorias / queimando gordura / azia / ardência / ardencia / a arder os olhos / olhos a arder / olhos ardendo / garganta a arder / arder a garganta
    cheiro de queimado do vizinho cozinhando / queimei a comida / comida queimada
    caminhão de bombeiros estacionado / caminhao de bombeiros estacionado / carro de bombeiros bloqueando / visita aos bombeiros / endereço dos bombeiros / endereco dos bombeiros / calendário dos bombeiros / calendario dos bombeiros / faixa dos bombeiros / via dos bombeiros / acesso dos bombeiros / vaga dos bombeiros
    morrendo de rir / morrendo de riso / morrendo de tanto rir / morrendo de fome / morrendo de calor / morrendo de frio / morrendo de sono / morrendo de sede / morrendo de tédio / morrendo de tedio / morrendo de saudade / morrendo de saudades / morrendo de inveja / morrendo de curiosidade / morrendo de preguiça / morrendo de preguica / morrendo de amores / morrendo de trabalhar / morrendo de estudar / morrer de rir / morrer de riso / morrer de tanto rir / morrer de fome / morrer de calor / morrer de frio / morrer de sono / morrer de sede / morrer de tédio / morrer de tedio / morrer de saudade / morrer de saudades / morrer de inveja / morrer de curiosidade / morrer de preguiça / morrer de preguica / morrer de amores / morrer de trabalhar / morrer de estudar / morri de rir / morri de riso / morri de tanto rir / morri de fome / morri de calor / morri de frio / morri de sono / morri de sede / morri de tédio / morri de tedio / morri de saudade / morri de saudades / morri de inveja / morri de curiosidade / morri de preguiça / morri de preguica / morri de amores / morri de trabalhar / morri de estudar / morro de rir / morro de riso / morro de tanto rir / morro de fome / morro de calor / morro de frio / morro de sono / morro de sede / morro de tédio / morro de tedio / morro de saudade / morro de saudades / morro de inveja / morro de curiosidade / morro de preguiça / morro de preguica / morro de amores / morro de trabalhar / morro de estudar / morre de rir / morre de riso / morre de tanto rir / morre de fome / morre de calor / morre de frio / morre de sono / morre de sede / morre de tédio / morre de tedio / morre de saudade / morre de saudades / morre de inveja / morre de curiosidade / morre de preguiça / morre de preguica / morre de amores / morre de trabalhar / morre de estudar / morta de rir / morta de riso / morta de tanto rir / morta de fome / morta de calor / morta de frio / morta de sono / morta de sede / morta de tédio / morta de tedio / morta de saudade / morta de saudades / morta de inveja / morta de curiosidade / morta de preguiça / morta de preguica / morta de amores / morta de trabalhar / morta de estudar / morto de rir / morto de riso / morto de tanto rir / morto de fome / morto de calor / morto de frio / morto de sono / morto de sede / morto de tédio / morto de tedio / morto de saudade / morto de saudades / morto de inveja / morto de curiosidade / morto de preguiça / morto de preguica / morto de amores / morto de trabalhar / morto de estudar / me matar de rir / me matar de riso / me matar de tanto rir / me matar de preguiça / me matar de preguica / me matar de trabalhar / me matar de estudar / me mata de rir / me mata de riso / me mata de tanto rir / me mata de preguiça / me mata de preguica / me mata de trabalhar / me mata de estudar / me matando de rir / me matando de riso / me matando de tanto rir / me matando de preguiça / me matando de preguica / me matando de trabalhar / me matando de estudar / matar me de rir / matar me de riso / matar me de tanto rir / matar me de preguiça / matar me de preguica / matar me de trabalhar / matar me de estudar / engasgando de rir / engasgando de riso / engasgando de tanto rir / engasgando de tédio / engasgando de tedio / engasgando de saudade / engasgando de saudades / engasgando de inveja / engasgando de curiosidade / engasgando de preguiça / engasgando de preguica / engasgando de amores / engasgando de trabalhar / engasgando de estudar / engasguei de rir / engasguei de riso / engasguei de tanto rir / engasguei de tédio / engasguei de tedio / engasguei de saudade / engasguei de saudades / engasguei de inveja / engasguei de curiosidade / engasguei de preguiça / engasguei de preguica / engasguei de amores / engasguei de trabalhar / engasguei de estudar / explodindo de rir / explodindo de riso / explodindo de tanto rir / explodindo de fome / explodindo de calor / explodindo de frio / explodindo de sono / explodindo de sede / explodindo de tédio / explodindo de tedio / explodindo de saudade / explodindo de saudades / explodindo de inveja / explodindo de curiosidade / explodindo de preguiça / explodindo de preguica / explodindo de amores / explodindo de trabalhar / explodindo de estudar / sufocando de rir / sufocando de riso / sufocando de tanto rir / sufocando de tédio / sufocando de tedio / sufocando de saudade / sufocando de saudades / sufocando de inveja / sufocando de curiosidade / sufocando de preguiça / sufocando de preguica / sufocando de amores / sufocando de trabalhar / sufocando de estudar / afogado em trabalho / afogado em dívidas / afogado em dividas / afogado em papéis / afogado em papeis / afogada em trabalho / afogada em dívidas / afogada em dividas / afogada em papéis / afogada em papeis / afogando em trabalho / afogando em dívidas / afogando em dividas
    morrer de rir / matar saudade / matar saudades / matar a saudade / matar as saudades / matar a fome / matar a sede / matar aula / matar aulas / matar baratas / matar barata / matar formigas / matar mosquitos / matar mosquito / matar ratos / matar insetos / matar o tempo / matar tempo / a matar me as costas / me matando as costas / dor de cabeça me matando / dor de cabeca me matando / esse calor me mata
    se matar de trabalhar / se matar de estudar / se matar a rir
    viver na china / viver com barulho / viver assim com esse barulho / viver no prédio / viver no predio / viver em hangzhou / viver no dormitório / viver no dormitorio / viver com os meus sogros / viver com a minha sogra
    acabar com o barulho / acabar com a taxa / acabar com as baratas / acabar com o contrato
    pular a pergunta / pular esta pergunta / pular essa pergunta / pular corda / pular carnaval / pular esta etapa / saltar a pergunta / saltar esta pergunta / saltar à corda / saltar a corda / saltar à vista / saltar a vista / vizinhos pulando / pulando no andar de cima / pulam no andar de cima / salto alto / saltos altos / salto alto no andar / sapato de salto
    afiar faca / afiar facas / afiar a faca / afiar as facas / faca cega / comprar faca / comprar facas / amolar faca / amolar facas / amolador de facas / faca no avião / faca no aviao / facas no avião / facas no aviao / faca e o queijo / bater a faca
    pistola de cola / pistola de água / pistola de agua / pistola de brinquedo / pistola d'água / pistola d'agua / pistola de pintura / pistola do chuveiro / revólver de brinquedo / revolver de brinquedo
    curso de primeiros socorros / kit de primeiros socorros / maria do socorro / estojo de primeiros socorros / curso de socorrismo / dona socorro / nossa senhora do socorro
    conta da ambulância / conta da ambulancia / seguro cobre ambulância / seguro cobre ambulancia / seguro paga ambulância / seguro paga ambulancia / ambulância parada bloqueando / ambulancia parada bloqueando
    seguro de acidentes / seguro de acidente / seguro contra acidentes / seguro acidente / acidentes de trabalho / seguro de carro / acidentalmente / risco de acidente / risco de acidentes / pode causar acidente / pode causar acidentes / pode causar um acidente / causar acidentes / evitar acidentes / antes que aconteça um acidente / antes que aconteca um acidente / vai acontecer um acidente / vai dar acidente / perigo de acidente
    bate nas paredes / bate no teto / bater na porta / bater à porta / bater a porta / batem na porta / bate portas / a bater portas / bater portas / porta bate / porta bateu / bate papo / bate o recorde / coração bate / coracao bate / bateu saudade / bateu fome / bateu a fome
    vento violento / filme violento / jogo violento / tempestade violenta / chuva violenta
    senhorio é um ladrão / senhorio e um ladrao / senhorio é um bandido / senhorio e um bandido / senhorio é ladrão / senhorio e ladrao / senhorio é bandido / senhorio e bandido / proprietário é um ladrão / proprietario e um ladrao / proprietário é um bandido / proprietario e um bandido / proprietário é ladrão / proprietario e ladrao / proprietário é bandido / proprietario e bandido / dono é um ladrão / dono e um ladrao / dono é um bandido / dono e um bandido / dono é ladrão / dono e ladrao / dono é bandido / dono e bandido / vendedor é um ladrão / vendedor e um ladrao / vendedor é um bandido / vendedor e um bandido / vendedor é ladrão / vendedor e ladrao / vendedor é bandido / vendedor e bandido / síndico é um ladrão / sindico e um ladrao / síndico é um bandido / sindico e um bandido / síndico é ladrão / sindico e ladrao / síndico é bandido / sindico e bandido / corretor é um ladrão / corretor e um ladrao / corretor é um bandido / corretor e um bandido / corretor é ladrão / corretor e ladrao / corretor é bandido / corretor e bandido / são uns ladrões / sao uns ladroes
    preço é um assalto / preco e um assalto / um assalto esse preço / um assalto esse preco / isso é um roubo / isso e um roubo / preços que são um assalto / precos que sao um assalto / assalto à geladeira / assalto a geladeira / assaltar a geladeira
    ameaça me despejar / ameaca me despejar / ameaça me expulsar / ameaca me expulsar / ameaçou me despejar / ameacou me despejar / ameaçou me expulsar / ameacou me expulsar / ameaça me processar / ameaca me processar / ameaçou me processar / ameacou me processar / ameaça me demitir / ameaca me demitir / ameaça despejar / ameaca despejar / ameaça expulsar me / ameaca expulsar me / ameaça me denunciar / ameaca me denunciar / ameaçou me denunciar / ameacou me denunciar / ameaça me multar / ameaca me multar / ameaça aumentar / ameaca aumentar / ameaça publicar / ameaca publicar / ameaça chover / ameaca chover / ameaça cancelar / ameaca cancelar / ameaça me despedir / ameaca me despedir
    me seguindo no instagram / me seguindo no wechat / seguindo as regras / cachorro me seguindo / gato me seguindo
    bateria de carro / bateria do carro / bateria do celular / bateria do telemóvel / bateria do telemovel / bateria explosiva / preço explodiu / preco explodiu / preços explodiram / precos explodiram / conta explodiu / conta de luz explodiu / aluguel explodiu / renda explodiu / cabeça explodindo / cabeca explodindo / cabeça vai explodir / cabeca vai explodir / cabeça a explodir / cabeca a explodir / cano explodiu / cano estourou / explosão de preços / explosao de precos / explosão de cores / explosao de cores / explosão de sabores / explosao de sabores / explosão de alegria / explosao de alegria
    bomba de água / bomba de agua / bomba d'água / bomba d'agua / bomba da água / bomba da agua / bomba de gasolina / bomba de combustível / bomba de combustivel / posto de gasolina / bomba do prédio / bomba do predio / bomba de calor / bomba de bicicleta / bomba de encher / bomba de chocolate
    vazamento de água / vazamento de agua / fuga de água / fuga de agua / vazamento de dados / fuga de dados / fuga de cérebros / fuga de cerebros / conta de gás / conta de gas / conta do gás / conta do gas / pagar o gás / pagar o gas / pagar gás / pagar gas / botijão de gás preço / botijao de gas preco / comprar gás / comprar gas / água com gás / agua com gas / gás lacrimogéneo / gas lacrimogeneo / gases na barriga / detector de fumaça fazendo bip / detector de fumaca fazendo bip / detector de fumaça bipando / detector de fumaca bipando
    apanhei um susto / apanho o autocarro / apanho o metro / apanhei o autocarro / apanho chuva / apanhei chuva / apanho frio / apanhei sol / levei uma surra no jogo / levou uma surra no jogo
    choque cultural / choque de culturas / choque de realidade / infarto com o preço / infarto com o preco / infarto quando vi / infarto com essa conta / quase tive um infarto / quase tive um enfarte / enfarte com o preço / enfarte com o preco / enfarte quando vi / ataque de riso / ataque cardíaco com a conta / ataque cardiaco com a conta
    falta de ar condicionado / sem ar condicionado / ar livre / respirar ar puro
    perdido na matéria / perdido na materia / perdida na matéria / perdida na materia / perdido em matemática / perdido em matematica / perdida em matemática / perdida em matematica / perdido na escola com / perdido nas aulas / perdida nas aulas / perdido com os papéis / perdido com os papeis / perdida com os papéis / perdida com os papeis / perdido com os documentos / perdida com os documentos / perdi minha mãe ano passado / perdi minha mae ano passado
    perdi o passaporte do meu filho / perdi o passaporte da minha filha / perdi o passaporte da minha mãe / perdi o passaporte da minha mae / perdi o passaporte do meu pai / perdi o passaporte do meu marido / perdi o passaporte da minha esposa / perdi o passaporte do meu bebê / perdi o passaporte do meu bebe / perdi o passaporte da minha avó / perdi o passaporte da minha avo / perdi o passaporte das crianças / perdi o passaporte das criancas / perdi a mochila do meu filho / perdi a mochila da minha filha / perdi a mochila da minha mãe / perdi a mochila da minha mae / perdi a mochila do meu pai / perdi a mochila do meu marido / perdi a mochila da minha esposa / perdi a mochila do meu bebê / perdi a mochila do meu bebe / perdi a mochila da minha avó / perdi a mochila da minha avo / perdi a mochila das crianças / perdi a mochila das criancas / perdi o celular do meu filho / perdi o celular da minha filha / perdi o celular da minha mãe / perdi o celular da minha mae / perdi o celular do meu pai / perdi o celular do meu marido / perdi o celular da minha esposa / perdi o celular do meu bebê / perdi o celular do meu bebe / perdi o celular da minha avó / perdi o celular da minha avo / perdi o celular das crianças / perdi o celular das criancas / perdi o telemóvel do meu filho / perdi o telemovel do meu filho / perdi o telemóvel da minha filha / perdi o telemovel da minha filha / perdi o telemóvel da minha mãe / perdi o telemovel da minha mae / perdi o telemóvel do meu pai / perdi o telemovel do meu pai / perdi o telemóvel do meu marido / perdi o telemovel do meu marido / perdi o telemóvel da minha esposa / perdi o telemovel da minha esposa / perdi o telemóvel do meu bebê / perdi o telemovel do meu bebe / perdi o telemóvel da minha avó / perdi o telemovel da minha avo / perdi o telemóvel das crianças / perdi o telemovel das criancas / perdi o casaco do meu filho / perdi o casaco da minha filha / perdi o casaco da minha mãe / perdi o casaco da minha mae / perdi o casaco do meu pai / perdi o casaco do meu marido / perdi o casaco da minha esposa / perdi o casaco do meu bebê / perdi o casaco do meu bebe / perdi o casaco da minha avó / perdi o casaco da minha avo / perdi o casaco das crianças / perdi o casaco das criancas / perdi a chave do meu filho / perdi a chave da minha filha / perdi a chave da minha mãe / perdi a chave da minha mae / perdi a chave do meu pai / perdi a chave do meu marido / perdi a chave da minha esposa / perdi a chave do meu bebê / perdi a chave do meu bebe / perdi a chave da minha avó / perdi a chave da minha avo / perdi a chave das crianças / perdi a chave das criancas / perdi a bicicleta do meu filho / perdi a bicicleta da minha filha / perdi a bicicleta da minha mãe / perdi a bicicleta da minha mae / perdi a bicicleta do meu pai / perdi a bicicleta do meu marido / perdi a bicicleta da minha esposa / perdi a bicicleta do meu bebê / perdi a bicicleta do meu bebe / perdi a bicicleta da minha avó / perdi a bicicleta da minha avo / perdi a bicicleta das crianças / perdi a bicicleta das criancas / perdi o brinquedo do meu filho / perdi o brinquedo da minha filha / perdi o brinquedo da minha mãe / perdi o brinquedo da minha mae / perdi o brinquedo do meu pai / perdi o brinquedo do meu marido / perdi o brinquedo da minha esposa / perdi o brinquedo do meu bebê / perdi o brinquedo do meu bebe / perdi o brinquedo da minha avó / perdi o brinquedo da minha avo / perdi o brinquedo das crianças / perdi o brinquedo das criancas / perdi o cartão do meu filho / perdi o cartao do meu filho / perdi o cartão da minha filha / perdi o cartao da minha filha / perdi o cartão da minha mãe / perdi o cartao da minha mae / perdi o cartão do meu pai / perdi o cartao do meu pai / perdi o cartão do meu marido / perdi o cartao do meu marido / perdi o cartão da minha esposa / perdi o cartao da minha esposa / perdi o cartão do meu bebê / perdi o cartao do meu bebe / perdi o cartão da minha avó / perdi o cartao da minha avo / perdi o cartão das crianças / perdi o cartao das criancas / perdi a carteira do meu filho / perdi a carteira da minha filha / perdi a carteira da minha mãe / perdi a carteira da minha mae / perdi a carteira do meu pai / perdi a carteira do meu marido / perdi a carteira da minha esposa / perdi a carteira do meu bebê / perdi a carteira do meu bebe / perdi a carteira da minha avó / perdi a carteira da minha avo / perdi a carteira das crianças / perdi a carteira das criancas / perdi a certidão do meu filho / perdi a certidao do meu filho / perdi a certidão da minha filha / perdi a certidao da minha filha / perdi a certidão da minha mãe / perdi a certidao da minha mae / perdi a certidão do meu pai / perdi a certidao do meu pai / perdi a certidão do meu marido / perdi a certidao do meu marido / perdi a certidão da minha esposa / perdi a certidao da minha esposa / perdi a certidão do meu bebê / perdi a certidao do meu bebe / perdi a certidão da minha avó / perdi a certidao da minha avo / perdi a certidão das crianças / perdi a certidao das criancas / perdi o documento do meu filho / perdi o documento da minha filha / perdi o documento da minha mãe / perdi o documento da minha mae / perdi o documento do meu pai / perdi o documento do meu marido / perdi o documento da minha esposa / perdi o documento do meu bebê / perdi o documento do meu bebe / perdi o documento da minha avó / perdi o documento da minha avo / perdi o documento das crianças / perdi o documento das criancas / perdi a trotinete do meu filho / perdi a trotinete da minha filha / perdi a trotinete da minha mãe / perdi a trotinete da minha mae / perdi a trotinete do meu pai / perdi a trotinete do meu marido / perdi a trotinete da minha esposa / perdi a trotinete do meu bebê / perdi a trotinete do meu bebe / perdi a trotinete da minha avó / perdi a trotinete da minha avo / perdi a trotinete das crianças / perdi a trotinete das criancas / perdi o pacote do meu filho / perdi o pacote da minha filha / perdi o pacote da minha mãe / perdi o pacote da minha mae / perdi o pacote do meu pai / perdi o pacote do meu marido / perdi o pacote da minha esposa / perdi o pacote do meu bebê / perdi o pacote do meu bebe / perdi o pacote da minha avó / perdi o pacote da minha avo / perdi o pacote das crianças / perdi o pacote das criancas / perdi a encomenda do meu filho / perdi a encomenda da minha filha / perdi a encomenda da minha mãe / perdi a encomenda da minha mae / perdi a encomenda do meu pai / perdi a encomenda do meu marido / perdi a encomenda da minha esposa / perdi a encomenda do meu bebê / perdi a encomenda do meu bebe / perdi a encomenda da minha avó / perdi a encomenda da minha avo / perdi a encomenda das crianças / perdi a encomenda das criancas
    passaporte do meu filho sumiu / passaporte do meu filho desapareceu / passaporte da minha filha sumiu / passaporte da minha filha desapareceu / passaporte da minha mãe sumiu / passaporte da minha mae sumiu / passaporte da minha mãe desapareceu / passaporte da minha mae desapareceu / passaporte do meu pai sumiu / passaporte do meu pai desapareceu / passaporte do meu marido sumiu / passaporte do meu marido desapareceu / passaporte da minha esposa sumiu / passaporte da minha esposa desapareceu / passaporte do meu bebê sumiu / passaporte do meu bebe sumiu / passaporte do meu bebê desapareceu / passaporte do meu bebe desapareceu / passaporte da minha avó sumiu / passaporte da minha avo sumiu / passaporte da minha avó desapareceu / passaporte da minha avo desapareceu / passaporte das crianças sumiu / passaporte das criancas sumiu / passaporte das crianças desapareceu / passaporte das criancas desapareceu / mochila do meu filho sumiu / mochila do meu filho desapareceu / mochila da minha filha sumiu / mochila da minha filha desapareceu / mochila da minha mãe sumiu / mochila da minha mae sumiu / mochila da minha mãe desapareceu / mochila da minha mae desapareceu / mochila do meu pai sumiu / mochila do meu pai desapareceu / mochila do meu marido sumiu / mochila do meu marido desapareceu / mochila da minha esposa sumiu / mochila da minha esposa desapareceu / mochila do meu bebê sumiu / mochila do meu bebe sumiu / mochila do meu bebê desapareceu / mochila do meu bebe desapareceu / mochila da minha avó sumiu / mochila da minha avo sumiu / mochila da minha avó desapareceu / mochila da minha avo desapareceu / mochila das crianças sumiu / mochila das criancas sumiu / mochila das crianças desapareceu / mochila das criancas desapareceu / celular do meu filho sumiu / celular do meu filho desapareceu / celular da minha filha sumiu / celular da minha filha desapareceu / celular da minha mãe sumiu / celular da minha mae sumiu / celular da minha mãe desapareceu / celular da minha mae desapareceu / celular do meu pai sumiu / celular do meu pai desapareceu / celular do meu marido sumiu / celular do meu marido desapareceu / celular da minha esposa sumiu / celular da minha esposa desapareceu / celular do meu bebê sumiu / celular do meu bebe sumiu / celular do meu bebê desapareceu / celular do meu bebe desapareceu / celular da minha avó sumiu / celular da minha avo sumiu / celular da minha avó desapareceu / celular da minha avo desapareceu / celular das crianças sumiu / celular das criancas sumiu / celular das crianças desapareceu / celular das criancas desapareceu / telemóvel do meu filho sumiu / telemovel do meu filho sumiu / telemóvel do meu filho desapareceu / telemovel do meu filho desapareceu / telemóvel da minha filha sumiu / telemovel da minha filha sumiu / telemóvel da minha filha desapareceu / telemovel da minha filha desapareceu / telemóvel da minha mãe sumiu / telemovel da minha mae sumiu / telemóvel da minha mãe desapareceu / telemovel da minha mae desapareceu / telemóvel do meu pai sumiu / telemovel do meu pai sumiu / telemóvel do meu pai desapareceu / telemovel do meu pai desapareceu / telemóvel do meu marido sumiu / telemovel do meu marido sumiu / telemóvel do meu marido desapareceu / telemovel do meu marido desapareceu / telemóvel da minha esposa sumiu / telemovel da minha esposa sumiu / telemóvel da minha esposa desapareceu / telemovel da minha esposa desapareceu / telemóvel do meu bebê sumiu / telemovel do meu bebe sumiu / telemóvel do meu bebê desapareceu / telemovel do meu bebe desapareceu / telemóvel da minha avó sumiu / telemovel da minha avo sumiu / telemóvel da minha avó desapareceu / telemovel da minha avo desapareceu / telemóvel das crianças sumiu / telemovel das criancas sumiu / telemóvel das crianças desapareceu / telemovel das criancas desapareceu / casaco do meu filho sumiu / casaco do meu filho desapareceu / casaco da minha filha sumiu / casaco da minha filha desapareceu / casaco da minha mãe sumiu / casaco da minha mae sumiu / casaco da minha mãe desapareceu / casaco da minha mae desapareceu / casaco do meu pai sumiu / casaco do meu pai desapareceu / casaco do meu marido sumiu / casaco do meu marido desapareceu / casaco da minha esposa sumiu / casaco da minha esposa desapareceu / casaco do meu bebê sumiu / casaco do meu bebe sumiu / casaco do meu bebê desapareceu / casaco do meu bebe desapareceu / casaco da minha avó sumiu / casaco da minha avo sumiu / casaco da minha avó desapareceu / casaco da minha avo desapareceu / casaco das crianças sumiu / casaco das criancas sumiu / casaco das crianças desapareceu / casaco das criancas desapareceu / chave do meu filho sumiu / chave do meu filho desapareceu / chave da minha filha sumiu / chave da minha filha desapareceu / chave da minha mãe sumiu / chave da minha mae sumiu / chave da minha mãe desapareceu / chave da minha mae desapareceu / chave do meu pai sumiu / chave do meu pai desapareceu / chave do meu marido sumiu / chave do meu marido desapareceu / chave da minha esposa sumiu / chave da minha esposa desapareceu / chave do meu bebê sumiu / chave do meu bebe sumiu / chave do meu bebê desapareceu / chave do meu bebe desapareceu / chave da minha avó sumiu / chave da minha avo sumiu / chave da minha avó desapareceu / chave da minha avo desapareceu / chave das crianças sumiu / chave das criancas sumiu / chave das crianças desapareceu / chave das criancas desapareceu / bicicleta do meu filho sumiu / bicicleta do meu filho desapareceu / bicicleta da minha filha sumiu / bicicleta da minha filha desapareceu / bicicleta da minha mãe sumiu / bicicleta da minha mae sumiu / bicicleta da minha mãe desapareceu / bicicleta da minha mae desapareceu / bicicleta do meu pai sumiu / bicicleta do meu pai desapareceu / bicicleta do meu marido sumiu / bicicleta do meu marido desapareceu / bicicleta da minha esposa sumiu / bicicleta da minha esposa desapareceu / bicicleta do meu bebê sumiu / bicicleta do meu bebe sumiu / bicicleta do meu bebê desapareceu / bicicleta do meu bebe desapareceu / bicicleta da minha avó sumiu / bicicleta da minha avo sumiu / bicicleta da minha avó desapareceu / bicicleta da minha avo desapareceu / bicicleta das crianças sumiu / bicicleta das criancas sumiu / bicicleta das crianças desapareceu / bicicleta das criancas desapareceu / brinquedo do meu filho sumiu / brinquedo do meu filho desapareceu / brinquedo da minha filha sumiu / brinquedo da minha filha desapareceu / brinquedo da minha mãe sumiu / brinquedo da minha mae sumiu / brinquedo da minha mãe desapareceu / brinquedo da minha mae desapareceu / brinquedo do meu pai sumiu / brinquedo do meu pai desapareceu / brinquedo do meu marido sumiu / brinquedo do meu marido desapareceu / brinquedo da minha esposa sumiu / brinquedo da minha esposa desapareceu / brinquedo do meu bebê sumiu / brinquedo do meu bebe sumiu / brinquedo do meu bebê desapareceu / brinquedo do meu bebe desapareceu / brinquedo da minha avó sumiu / brinquedo da minha avo sumiu / brinquedo da minha avó desapareceu / brinquedo da minha avo desapareceu / brinquedo das crianças sumiu / brinquedo das criancas sumiu / brinquedo das crianças desapareceu / brinquedo das criancas desapareceu / cartão do meu filho sumiu / cartao do meu filho sumiu / cartão do meu filho desapareceu / cartao do meu filho desapareceu / cartão da minha filha sumiu / cartao da minha filha sumiu / cartão da minha filha desapareceu / cartao da minha filha desapareceu / cartão da minha mãe sumiu / cartao da minha mae sumiu / cartão da minha mãe desapareceu / cartao da minha mae desapareceu / cartão do meu pai sumiu / cartao do meu pai sumiu / cartão do meu pai desapareceu / cartao do meu pai desapareceu / cartão do meu marido sumiu / cartao do meu marido sumiu / cartão do meu marido desapareceu / cartao do meu marido desapareceu / cartão da minha esposa sumiu / cartao da minha esposa sumiu / cartão da minha esposa desapareceu / cartao da minha esposa desapareceu / cartão do meu bebê sumiu / cartao do meu bebe sumiu / cartão do meu bebê desapareceu / cartao do meu bebe desapareceu / cartão da minha avó sumiu / cartao da minha avo sumiu / cartão da minha avó desapareceu / cartao da minha avo desapareceu / cartão das crianças sumiu / cartao das criancas sumiu / cartão das crianças desapareceu / cartao das criancas desapareceu / carteira do meu filho sumiu / carteira do meu filho desapareceu / carteira da minha filha sumiu / carteira da minha filha desapareceu / carteira da minha mãe sumiu / carteira da minha mae sumiu / carteira da minha mãe desapareceu / carteira da minha mae desapareceu / carteira do meu pai sumiu / carteira do meu pai desapareceu / carteira do meu marido sumiu / carteira do meu marido desapareceu / carteira da minha esposa sumiu / carteira da minha esposa desapareceu / carteira do meu bebê sumiu / carteira do meu bebe sumiu / carteira do meu bebê desapareceu / carteira do meu bebe desapareceu / carteira da minha avó sumiu / carteira da minha avo sumiu / carteira da minha avó desapareceu / carteira da minha avo desapareceu / carteira das crianças sumiu / carteira das criancas sumiu / carteira das crianças desapareceu / carteira das criancas desapareceu / certidão do meu filho sumiu / certidao do meu filho sumiu / certidão do meu filho desapareceu / certidao do meu filho desapareceu / certidão da minha filha sumiu / certidao da minha filha sumiu / certidão da minha filha desapareceu / certidao da minha filha desapareceu / certidão da minha mãe sumiu / certidao da minha mae sumiu / certidão da minha mãe desapareceu / certidao da minha mae desapareceu / certidão do meu pai sumiu / certidao do meu pai sumiu / certidão do meu pai desapareceu / certidao do meu pai desapareceu / certidão do meu marido sumiu / certidao do meu marido sumiu / certidão do meu marido desapareceu / certidao do meu marido desapareceu / certidão da minha esposa sumiu / certidao da minha esposa sumiu / certidão da minha esposa desapareceu / certidao da minha esposa desapareceu / certidão do meu bebê sumiu / certidao do meu bebe sumiu / certidão do meu bebê desapareceu / certidao do meu bebe desapareceu / certidão da minha avó sumiu / certidao da minha avo sumiu / certidão da minha avó desapareceu / certidao da minha avo desapareceu / certidão das crianças sumiu / certidao das criancas sumiu / certidão das crianças desapareceu / certidao das criancas desapareceu / documento do meu filho sumiu / documento do meu filho desapareceu / documento da minha filha sumiu / documento da minha filha desapareceu / documento da minha mãe sumiu / documento da minha mae sumiu / documento da minha mãe desapareceu / documento da minha mae desapareceu / documento do meu pai sumiu / documento do meu pai desapareceu / documento do meu marido sumiu / documento do meu marido desapareceu / documento da minha esposa sumiu / documento da minha esposa desapareceu / documento do meu bebê sumiu / documento do meu bebe sumiu / documento do meu bebê desapareceu / documento do meu bebe desapareceu / documento da minha avó sumiu / documento da minha avo sumiu / documento da minha avó desapareceu / documento da minha avo desapareceu / documento das crianças sumiu / documento das criancas sumiu / documento das crianças desapareceu / documento das criancas desapareceu / trotinete do meu filho sumiu / trotinete do meu filho desapareceu / trotinete da minha filha sumiu / trotinete da minha filha desapareceu / trotinete da minha mãe sumiu / trotinete da minha mae sumiu / trotinete da minha mãe desapareceu / trotinete da minha mae desapareceu / trotinete do meu pai sumiu / trotinete do meu pai desapareceu / trotinete do meu marido sumiu / trotinete do meu marido desapareceu / trotinete da minha esposa sumiu / trotinete da minha esposa desapareceu / trotinete do meu bebê sumiu / trotinete do meu bebe sumiu / trotinete do meu bebê desapareceu / trotinete do meu bebe desapareceu / trotinete da minha avó sumiu / trotinete da minha avo sumiu / trotinete da minha avó desapareceu / trotinete da minha avo desapareceu / trotinete das crianças sumiu / trotinete das criancas sumiu / trotinete das crianças desapareceu / trotinete das criancas desapareceu / pacote do meu filho sumiu / pacote do meu filho desapareceu / pacote da minha filha sumiu / pacote da minha filha desapareceu / pacote da minha mãe sumiu / pacote da minha mae sumiu / pacote da minha mãe desapareceu / pacote da minha mae desapareceu / pacote do meu pai sumiu / pacote do meu pai desapareceu / pacote do meu marido sumiu / pacote do meu marido desapareceu / pacote da minha esposa sumiu / pacote da minha esposa desapareceu / pacote do meu bebê sumiu / pacote do meu bebe sumiu / pacote do meu bebê desapareceu / pacote do meu bebe desapareceu / pacote da minha avó sumiu / pacote da minha avo sumiu / pacote da minha avó desapareceu / pacote da minha avo desapareceu / pacote das crianças sumiu / pacote das criancas sumiu / pacote das crianças desapareceu / pacote das criancas desapareceu / encomenda do meu filho sumiu / encomenda do meu filho desapareceu / encomenda da minha filha sumiu / encomenda da minha filha desapareceu / encomenda da minha mãe sumiu / encomenda da minha mae sumiu / encomenda da minha mãe desapareceu / encomenda da minha mae desapareceu / encomenda do meu pai sumiu / encomenda do meu pai desapareceu / encomenda do meu marido sumiu / encomenda do meu marido desapareceu / encomenda da minha esposa sumiu / encomenda da minha esposa desapareceu / encomenda do meu bebê sumiu / encomenda do meu bebe sumiu / encomenda do meu bebê desapareceu / encomenda do meu bebe desapareceu / encomenda da minha avó sumiu / encomenda da minha avo sumiu / encomenda da minha avó desapareceu / encomenda da minha avo desapareceu / encomenda das crianças sumiu / encomenda das criancas sumiu / encomenda das crianças desapareceu / encomenda das criancas desapareceu
    escola para meu filho / escola para o meu filho / escola para minha filha / escola para a minha filha / escola pro meu filho / creche para meu filho / creche para a minha filha / pediatra para meu filho / roupa para meu filho / amigos para meu filho / professor para meu filho
    exame de sangue / análise de sangue / analise de sangue / análises ao sangue / analises ao sangue / análises de sangue / analises de sangue / teste de sangue / doar sangue / doação de sangue / doacao de sangue / tipo de sangue / pressão de sangue / pressao de sangue / dar sangue / laranja sangue / trombose exame / curso pré parto / curso pre parto / curso de parto / preparação para o parto / preparacao para o parto / preparação para trabalho de parto / preparacao para trabalho de parto / licença parto / licenca parto / prato quebrado
    vai nascer mês que vem / vai nascer mes que vem / vai nascer no próximo mês / vai nascer no proximo mes / vai nascer no mês que vem / vai nascer no mes que vem / nascer do sol / fisioterapia fratura / recuperação de fratura / recuperacao de fratura / fratura antiga
    objeto preso no elevador / anúncio no elevador / anuncio no elevador / gato preso / gato preso no / bicicleta presa / bicicleta elétrica presa / bicicleta eletrica presa / chave presa / roupa presa / cartão preso / cartao preso / dinheiro preso / carro preso / carrinho preso / mala presa / encomenda presa / pacote preso / ninguém dentro / ninguem dentro / ninguém está dentro / ninguem esta dentro / vazio por dentro / não tem ninguém dentro / n tem ninguém dentro / nao tem ninguem dentro / n tem ninguem dentro / não há ninguém dentro / n há ninguém dentro / nao ha ninguem dentro / n ha ninguem dentro
    fugiu o cachorro / meu cachorro fugiu / meu gato fugiu / gato fugiu / cachorro fugiu / cão fugiu / cao fugiu / cachorro sumiu / gato sumiu / gato desapareceu / cão desapareceu / cao desapareceu / cachorro desapareceu
    a briga acabou / crime cibernético / crime cibernetico / registrar na polícia / registrar na policia / registro na polícia / registro na policia / registo na polícia / registo na policia / posto de polícia / posto de policia / polícia federal / policia federal / filme policial / livro policial / romance policial
    112 yuan / 112 yuans / 112 rmb / 112 reais / 112 euros / 112 metros / 112 m2 / 110 yuan / 110 yuans / 110 rmb / 110 reais / 110 euros / 110 volts / 110 v / 110v / 110 metros / 110 m2 / 190 yuan / 190 yuans / 190 rmb / 190 reais / 190 euros / 190 cm / 190 metros / 190 m2 / 911 yuan / 911 yuans / 911 rmb / 999 yuan / 999 yuans / 999 rmb / 999 reais / 999 euros / porsche 911
    apartamento 112 / apartamento 110 / apartamento 190 / apto 112 / apto 110 / apto 190 / ap 112 / ap 110 / ap 190 / quarto 112 / quarto 110 / quarto 190 / sala 112 / sala 110 / sala 190 / bloco 112 / bloco 110 / ônibus 112 / onibus 112 / ônibus 110 / onibus 110 / ônibus 190 / onibus 190 / autocarro 112 / autocarro 110 / autocarro 190 / porta 112 / porta 110 / porta 190 / prédio 112 / predio 112 / prédio 110 / predio 110 / edifício 112 / edificio 112 / edifício 110 / edificio 110 / casa 112 / casa 110 / casa 190
    vizinho / vizinha / vizinhos + fuma / fumam + a fumaça / a fumaca / fumaça / fumaca / o fumo / fumo
    apartamento é o 112 / apartamento e o 112 / apartamento é o 110 / apartamento e o 110 / apartamento é o 190 / apartamento e o 190 / apartamento é 112 / apartamento e 112 / apartamento é 110 / apartamento e 110 / apartamento é 190 / apartamento e 190 / apto é o 112 / apto e o 112 / apto é o 110 / apto e o 110 / apto é o 190 / apto e o 190 / apto é 112 / apto e 112 / apto é 110 / apto e 110 / apto é 190 / apto e 190 / quarto é o 112 / quarto e o 112 / quarto é o 110 / quarto e o 110 / quarto é o 190 / quarto e o 190 / quarto é 112 / quarto e 112 / quarto é 110 / quarto e 110 / quarto é 190 / quarto e 190 / prédio é o 112 / predio e o 112 / prédio é o 110 / predio e o 110 / prédio é o 190 / predio e o 190 / prédio é 112 / predio e 112 / prédio é 110 / predio e 110 / prédio é 190 / predio e 190 / endereço é o 112 / endereco e o 112 / endereço é o 110 / endereco e o 110 / endereço é o 190 / endereco e o 190 / endereço é 112 / endereco e 112 / endereço é 110 / endereco e 110 / endereço é 190 / endereco e 190 / casa é o 112 / casa e o 112 / casa é o 110 / casa e o 110 / casa é o 190 / casa e o 190 / casa é 112 / casa e 112 / casa é 110 / casa e 110 / casa é 190 / casa e 190 / sala é o 112 / sala e o 112 / sala é o 110 / sala e o 110 / sala é o 190 / sala e o 190 / sala é 112 / sala e 112 / sala é 110 / sala e 110 / sala é 190 / sala e 190 / bloco é o 112 / bloco e o 112 / bloco é o 110 / bloco e o 110 / bloco é o 190 / bloco e o 190 / bloco é 112 / bloco e 112 / bloco é 110 / bloco e 110 / bloco é 190 / bloco e 190 / bus 112 / bus 110 / bus 190 / autobús 112 / autobus 112 / autobús 110 / autobus 110 / autobús 190 / autobus 190
    não há fumo / n há fumo / nao ha fumo / n ha fumo / não tem fumaça / n tem fumaça / nao tem fumaca / n tem fumaca / sem fumaça / sem fumaca / sem fumo
    me ameaçou demitir / me ameacou demitir / me ameaçou despedir / me ameacou despedir / me ameaçou de demissão / me ameacou de demissao / me ameaçou processar / me ameacou processar / me ameaçou expulsar / me ameacou expulsar / me ameaçou multar / me ameacou multar / me ameaçou com multa / me ameacou com multa / me ameaçou com processo / me ameacou com processo / ameaçou me demitir / ameacou me demitir / ameaçou me despedir / ameacou me despedir / ameaçou me de demissão / ameacou me de demissao / ameaçou me processar / ameacou me processar / ameaçou me expulsar / ameacou me expulsar / ameaçou me multar / ameacou me multar / ameaçou me com multa / ameacou me com multa / ameaçou me com processo / ameacou me com processo / ameaçou demitir / ameacou demitir / ameaçou despedir / ameacou despedir / ameaçou de demissão / ameacou de demissao / ameaçou processar / ameacou processar / ameaçou expulsar / ameacou expulsar / ameaçou multar / ameacou multar / ameaçou com multa / ameacou com multa / ameaçou com processo / ameacou com processo / ameaça demitir / ameaca demitir / ameaça despedir / ameaca despedir / ameaça de demissão / ameaca de demissao / ameaça processar / ameaca processar / ameaça expulsar / ameaca expulsar / ameaça multar / ameaca multar / ameaça com multa / ameaca com multa / ameaça com processo / ameaca com processo / me ameaçando demitir / me ameacando demitir / me ameaçando despedir / me ameacando despedir / me ameaçando de demissão / me ameacando de demissao / me ameaçando processar / me ameacando processar / me ameaçando expulsar / me ameacando expulsar / me ameaçando multar / me ameacando multar / me ameaçando com multa / me ameacando com multa / me ameaçando com processo / me ameacando com processo / está me ameaçando demitir / esta me ameacando demitir / está me ameaçando despedir / esta me ameacando despedir / está me ameaçando de demissão / esta me ameacando de demissao / está me ameaçando processar / esta me ameacando processar / está me ameaçando expulsar / esta me ameacando expulsar / está me ameaçando multar / esta me ameacando multar / está me ameaçando com multa / esta me ameacando com multa / está me ameaçando com processo / esta me ameacando com processo / ameaçando me demitir / ameacando me demitir / ameaçando me despedir / ameacando me despedir / ameaçando me de demissão / ameacando me de demissao / ameaçando me processar / ameacando me processar / ameaçando me expulsar / ameacando me expulsar / ameaçando me multar / ameacando me multar / ameaçando me com multa / ameacando me com multa / ameaçando me com processo / ameacando me com processo
    roubado no preço / roubado no preco / roubada no preço / roubada no preco / roubado no troco / roubam no preço / roubam no preco
    fumaça da churrasqueira / fumaca da churrasqueira / fumo da churrasqueira / churrasqueira faz fumaça / churrasqueira faz fumaca / churrasqueira faz muita fumaça / churrasqueira faz muita fumaca / churrasqueira fazendo fumaça / churrasqueira fazendo fumaca / churrasqueira solta fumaça / churrasqueira solta fumaca / fumaça de churrasqueira / fumaca de churrasqueira / vizinho faz churrasco / vizinhos fazem churrasco
    risco de incêndio com tralha / risco de incendio com tralha / risco de incêndio com lixo / risco de incendio com lixo / soltar fogos / soltando fogos / queima de fogos / ver os fogos / fogos do ano novo / show de fogos
    viver longe da família / viver longe da familia / viver longe dos meus pais / viver longe de casa / viver neste prédio / viver neste predio / viver neste apartamento / viver nesta cidade / viver neste bairro / viver neste barulho / viver com este barulho / viver com esse barulho / viver nesse barulho / viver nesta casa barulhenta
    crianças pulando no andar de cima / criancas pulando no andar de cima / crianças pulando em cima / criancas pulando em cima / crianças pulando o dia todo / criancas pulando o dia todo / crianças pulando à noite / criancas pulando a noite / crianças pulando corda / criancas pulando corda
    aula de primeiros socorros / curso primeiros socorros / onde fica o pronto socorro / pronto socorro onde / horário do pronto socorro / horario do pronto socorro / pronto socorro infantil / hospital com pronto socorro
    acidente de trabalho quem paga / quem paga acidente de trabalho / cobre acidente de trabalho / seguro de acidente de trabalho / seguro acidente de trabalho / seguro de acidentes de trabalho / seguro para acidente de trabalho
    apaguei por acidente / apagou por acidente / deletei por acidente / quebrei por acidente / cliquei por acidente / enviei por acidente / mandei por acidente / joguei fora por acidente / cancelei por acidente
    aluguel é um roubo / aluguel e um roubo / aluguer é um roubo / aluguer e um roubo / renda é um roubo / renda e um roubo / preço é um roubo / preco e um roubo / taxa é um roubo / taxa e um roubo / multa é um roubo / multa e um roubo / conta é um roubo / conta e um roubo
    me segue no instagram / me segue no wechat / me seguem no instagram / me seguem no wechat
    ameaça cortar a luz / ameaca cortar a luz / ameaça cortar a água / ameaca cortar a agua / ameaça cortar água / ameaca cortar agua / ameaça cortar luz / ameaca cortar luz / ameaça cortar o gás / ameaca cortar o gas / ameaça cortar a internet / ameaca cortar a internet / ameaçou cortar a luz / ameacou cortar a luz / ameaçou cortar a água / ameacou cortar a agua / ameaçou cortar água / ameacou cortar agua / ameaçou cortar luz / ameacou cortar luz / ameaçou cortar o gás / ameacou cortar o gas / ameaçou cortar a internet / ameacou cortar a internet / ameaça me cortar a luz / ameaca me cortar a luz / ameaça me cortar a água / ameaca me cortar a agua / ameaça me cortar água / ameaca me cortar agua / ameaça me cortar luz / ameaca me cortar luz / ameaça me cortar o gás / ameaca me cortar o gas / ameaça me cortar a internet / ameaca me cortar a internet / ameaçou me cortar a luz / ameacou me cortar a luz / ameaçou me cortar a água / ameacou me cortar a agua / ameaçou me cortar água / ameacou me cortar agua / ameaçou me cortar luz / ameacou me cortar luz / ameaçou me cortar o gás / ameacou me cortar o gas / ameaçou me cortar a internet / ameacou me cortar a internet / me ameaçou cortar a luz / me ameacou cortar a luz / me ameaçou cortar a água / me ameacou cortar a agua / me ameaçou cortar água / me ameacou cortar agua / me ameaçou cortar luz / me ameacou cortar luz / me ameaçou cortar o gás / me ameacou cortar o gas / me ameaçou cortar a internet / me ameacou cortar a internet
    vai nascer em janeiro / vai nascer em fevereiro / vai nascer em março / vai nascer em marco / vai nascer em abril / vai nascer em maio / vai nascer em junho / vai nascer em julho / vai nascer em agosto / vai nascer em setembro / vai nascer em outubro / vai nascer em novembro / vai nascer em dezembro
    perdi meu pai há anos / perdi meu pai ha anos / perdi meu pai há um ano / perdi meu pai ha um ano / perdi meu pai há dois anos / perdi meu pai ha dois anos / perdi meu pai há muitos anos / perdi meu pai ha muitos anos / perdi meu pai há alguns anos / perdi meu pai ha alguns anos / perdi meu pai há muito tempo / perdi meu pai ha muito tempo / perdi minha mãe há anos / perdi minha mae ha anos / perdi minha mãe há um ano / perdi minha mae ha um ano / perdi minha mãe há dois anos / perdi minha mae ha dois anos / perdi minha mãe há muitos anos / perdi minha mae ha muitos anos / perdi minha mãe há alguns anos / perdi minha mae ha alguns anos / perdi minha mãe há muito tempo / perdi minha mae ha muito tempo / perdi a minha mãe há anos / perdi a minha mae ha anos / perdi a minha mãe há um ano / perdi a minha mae ha um ano / perdi a minha mãe há dois anos / perdi a minha mae ha dois anos / perdi a minha mãe há muitos anos / perdi a minha mae ha muitos anos / perdi a minha mãe há alguns anos / perdi a minha mae ha alguns anos / perdi a minha mãe há muito tempo / perdi a minha mae ha muito tempo / perdi o meu pai há anos / perdi o meu pai ha anos / perdi o meu pai há um ano / perdi o meu pai ha um ano / perdi o meu pai há dois anos / perdi o meu pai ha dois anos / perdi o meu pai há muitos anos / perdi o meu pai ha muitos anos / perdi o meu pai há alguns anos / perdi o meu pai ha alguns anos / perdi o meu pai há muito tempo / perdi o meu pai ha muito tempo / perdi minha avó há anos / perdi minha avo ha anos / perdi minha avó há um ano / perdi minha avo ha um ano / perdi minha avó há dois anos / perdi minha avo ha dois anos / perdi minha avó há muitos anos / perdi minha avo ha muitos anos / perdi minha avó há alguns anos / perdi minha avo ha alguns anos / perdi minha avó há muito tempo / perdi minha avo ha muito tempo / perdi meu avô há anos / perdi meu avo ha anos / perdi meu avô há um ano / perdi meu avo ha um ano / perdi meu avô há dois anos / perdi meu avo ha dois anos / perdi meu avô há muitos anos / perdi meu avo ha muitos anos / perdi meu avô há alguns anos / perdi meu avo ha alguns anos / perdi meu avô há muito tempo / perdi meu avo ha muito tempo
    fogo já foi apagado / fogo ja foi apagado / fogo foi apagado / fogo está apagado / fogo esta apagado / fogo já está apagado / fogo ja esta apagado / incêndio foi apagado / incendio foi apagado / incêndio já foi apagado / incendio ja foi apagado / incêndio está apagado / incendio esta apagado / já apagaram o fogo / ja apagaram o fogo / apagaram o fogo / apagaram o incêndio / apagaram o incendio / fogo apagou / já apagamos o fogo / ja apagamos o fogo / já apagámos o fogo / já apaguei o fogo / ja apaguei o fogo / apaguei o fogo / incêndio extinto / incendio extinto / fogo extinto
    fogo ano passado / fogo no ano passado / fogo do ano passado / fogo mês passado / fogo mes passado / fogo no mês passado / fogo no mes passado / fogo do mês passado / fogo do mes passado / fogo há muitos anos / fogo ha muitos anos / fogo há anos / fogo ha anos / fogo anos atrás / fogo anos atras / fogo há muito tempo / fogo ha muito tempo / fogo muito tempo atrás / fogo muito tempo atras / fogo há dois anos / fogo ha dois anos / fogo há um ano / fogo ha um ano / fogo em 2018 / fogo em 2019 / fogo em 2020 / fogo em 2021 / fogo em 2022 / fogo em 2023 / fogo em 2024 / fogo quando eu era criança / fogo quando eu era crianca / fogo quando era criança / fogo quando era crianca / incêndio ano passado / incendio ano passado / incêndio no ano passado / incendio no ano passado / incêndio do ano passado / incendio do ano passado / incêndio mês passado / incendio mes passado / incêndio no mês passado / incendio no mes passado / incêndio do mês passado / incendio do mes passado / incêndio há muitos anos / incendio ha muitos anos / incêndio há anos / incendio ha anos / incêndio anos atrás / incendio anos atras / incêndio há muito tempo / incendio ha muito tempo / incêndio muito tempo atrás / incendio muito tempo atras / incêndio há dois anos / incendio ha dois anos / incêndio há um ano / incendio ha um ano / incêndio em 2018 / incendio em 2018 / incêndio em 2019 / incendio em 2019 / incêndio em 2020 / incendio em 2020 / incêndio em 2021 / incendio em 2021 / incêndio em 2022 / incendio em 2022 / incêndio em 2023 / incendio em 2023 / incêndio em 2024 / incendio em 2024 / incêndio quando eu era criança / incendio quando eu era crianca / incêndio quando era criança / incendio quando era crianca / acidente ano passado / acidente no ano passado / acidente do ano passado / acidente mês passado / acidente mes passado / acidente no mês passado / acidente no mes passado / acidente do mês passado / acidente do mes passado / acidente há muitos anos / acidente ha muitos anos / acidente há anos / acidente ha anos / acidente anos atrás / acidente anos atras / acidente há muito tempo / acidente ha muito tempo / acidente muito tempo atrás / acidente muito tempo atras / acidente há dois anos / acidente ha dois anos / acidente há um ano / acidente ha um ano / acidente em 2018 / acidente em 2019 / acidente em 2020 / acidente em 2021 / acidente em 2022 / acidente em 2023 / acidente em 2024 / acidente quando eu era criança / acidente quando eu era crianca / acidente quando era criança / acidente quando era crianca / explosão ano passado / explosao ano passado / explosão no ano passado / explosao no ano passado / explosão do ano passado / explosao do ano passado / explosão mês passado / explosao mes passado / explosão no mês passado / explosao no mes passado / explosão do mês passado / explosao do mes passado / explosão há muitos anos / explosao ha muitos anos / explosão há anos / explosao ha anos / explosão anos atrás / explosao anos atras / explosão há muito tempo / explosao ha muito tempo / explosão muito tempo atrás / explosao muito tempo atras / explosão há dois anos / explosao ha dois anos / explosão há um ano / explosao ha um ano / explosão em 2018 / explosao em 2018 / explosão em 2019 / explosao em 2019 / explosão em 2020 / explosao em 2020 / explosão em 2021 / explosao em 2021 / explosão em 2022 / explosao em 2022 / explosão em 2023 / explosao em 2023 / explosão em 2024 / explosao em 2024 / explosão quando eu era criança / explosao quando eu era crianca / explosão quando era criança / explosao quando era crianca / vazamento de gás ano passado / vazamento de gas ano passado / vazamento de gás no ano passado / vazamento de gas no ano passado / vazamento de gás do ano passado / vazamento de gas do ano passado / vazamento de gás mês passado / vazamento de gas mes passado / vazamento de gás no mês passado / vazamento de gas no mes passado / vazamento de gás do mês passado / vazamento de gas do mes passado / vazamento de gás há muitos anos / vazamento de gas ha muitos anos / vazamento de gás há anos / vazamento de gas ha anos / vazamento de gás anos atrás / vazamento de gas anos atras / vazamento de gás há muito tempo / vazamento de gas ha muito tempo / vazamento de gás muito tempo atrás / vazamento de gas muito tempo atras / vazamento de gás há dois anos / vazamento de gas ha dois anos / vazamento de gás há um ano / vazamento de gas ha um ano / vazamento de gás em 2018 / vazamento de gas em 2018 / vazamento de gás em 2019 / vazamento de gas em 2019 / vazamento de gás em 2020 / vazamento de gas em 2020 / vazamento de gás em 2021 / vazamento de gas em 2021 / vazamento de gás em 2022 / vazamento de gas em 2022 / vazamento de gás em 2023 / vazamento de gas em 2023 / vazamento de gás em 2024 / vazamento de gas em 2024 / vazamento de gás quando eu era criança / vazamento de gas quando eu era crianca / vazamento de gás quando era criança / vazamento de gas quando era crianca / fuga de gás ano passado / fuga de gas ano passado / fuga de gás no ano passado / fuga de gas no ano passado / fuga de gás do ano passado / fuga de gas do ano passado / fuga de gás mês passado / fuga de gas mes passado / fuga de gás no mês passado / fuga de gas no mes passado / fuga de gás do mês passado / fuga de gas do mes passado / fuga de gás há muitos anos / fuga de gas ha muitos anos / fuga de gás há anos / fuga de gas ha anos / fuga de gás anos atrás / fuga de gas anos atras / fuga de gás há muito tempo / fuga de gas ha muito tempo / fuga de gás muito tempo atrás / fuga de gas muito tempo atras / fuga de gás há dois anos / fuga de gas ha dois anos / fuga de gás há um ano / fuga de gas ha um ano / fuga de gás em 2018 / fuga de gas em 2018 / fuga de gás em 2019 / fuga de gas em 2019 / fuga de gás em 2020 / fuga de gas em 2020 / fuga de gás em 2021 / fuga de gas em 2021 / fuga de gás em 2022 / fuga de gas em 2022 / fuga de gás em 2023 / fuga de gas em 2023 / fuga de gás em 2024 / fuga de gas em 2024 / fuga de gás quando eu era criança / fuga de gas quando eu era crianca / fuga de gás quando era criança / fuga de gas quando era crianca / roubado ano passado / roubado no ano passado / roubado do ano passado / roubado mês passado / roubado mes passado / roubado no mês passado / roubado no mes passado / roubado do mês passado / roubado do mes passado / roubado há muitos anos / roubado ha muitos anos / roubado há anos / roubado ha anos / roubado anos atrás / roubado anos atras / roubado há muito tempo / roubado ha muito tempo / roubado muito tempo atrás / roubado muito tempo atras / roubado há dois anos / roubado ha dois anos / roubado há um ano / roubado ha um ano / roubado em 2018 / roubado em 2019 / roubado em 2020 / roubado em 2021 / roubado em 2022 / roubado em 2023 / roubado em 2024 / roubado quando eu era criança / roubado quando eu era crianca / roubado quando era criança / roubado quando era crianca / roubada ano passado / roubada no ano passado / roubada do ano passado / roubada mês passado / roubada mes passado / roubada no mês passado / roubada no mes passado / roubada do mês passado / roubada do mes passado / roubada há muitos anos / roubada ha muitos anos / roubada há anos / roubada ha anos / roubada anos atrás / roubada anos atras / roubada há muito tempo / roubada ha muito tempo / roubada muito tempo atrás / roubada muito tempo atras / roubada há dois anos / roubada ha dois anos / roubada há um ano / roubada ha um ano / roubada em 2018 / roubada em 2019 / roubada em 2020 / roubada em 2021 / roubada em 2022 / roubada em 2023 / roubada em 2024 / roubada quando eu era criança / roubada quando eu era crianca / roubada quando era criança / roubada quando era crianca / assaltado ano passado / assaltado no ano passado / assaltado do ano passado / assaltado mês passado / assaltado mes passado / assaltado no mês passado / assaltado no mes passado / assaltado do mês passado / assaltado do mes passado / assaltado há muitos anos / assaltado ha muitos anos / assaltado há anos / assaltado ha anos / assaltado anos atrás / assaltado anos atras / assaltado há muito tempo / assaltado ha muito tempo / assaltado muito tempo atrás / assaltado muito tempo atras / assaltado há dois anos / assaltado ha dois anos / assaltado há um ano / assaltado ha um ano / assaltado em 2018 / assaltado em 2019 / assaltado em 2020 / assaltado em 2021 / assaltado em 2022 / assaltado em 2023 / assaltado em 2024 / assaltado quando eu era criança / assaltado quando eu era crianca / assaltado quando era criança / assaltado quando era crianca / assaltada ano passado / assaltada no ano passado / assaltada do ano passado / assaltada mês passado / assaltada mes passado / assaltada no mês passado / assaltada no mes passado / assaltada do mês passado / assaltada do mes passado / assaltada há muitos anos / assaltada ha muitos anos / assaltada há anos / assaltada ha anos / assaltada anos atrás / assaltada anos atras / assaltada há muito tempo / assaltada ha muito tempo / assaltada muito tempo atrás / assaltada muito tempo atras / assaltada há dois anos / assaltada ha dois anos / assaltada há um ano / assaltada ha um ano / assaltada em 2018 / assaltada em 2019 / assaltada em 2020 / assaltada em 2021 / assaltada em 2022 / assaltada em 2023 / assaltada em 2024 / assaltada quando eu era criança / assaltada quando eu era crianca / assaltada quando era criança / assaltada quando era crianca / agredido ano passado / agredido no ano passado / agredido do ano passado / agredido mês passado / agredido mes passado / agredido no mês passado / agredido no mes passado / agredido do mês passado / agredido do mes passado / agredido há muitos anos / agredido ha muitos anos / agredido há anos / agredido ha anos / agredido anos atrás / agredido anos atras / agredido há muito tempo / agredido ha muito tempo / agredido muito tempo atrás / agredido muito tempo atras / agredido há dois anos / agredido ha dois anos / agredido há um ano / agredido ha um ano / agredido em 2018 / agredido em 2019 / agredido em 2020 / agredido em 2021 / agredido em 2022 / agredido em 2023 / agredido em 2024 / agredido quando eu era criança / agredido quando eu era crianca / agredido quando era criança / agredido quando era crianca / agredida ano passado / agredida no ano passado / agredida do ano passado / agredida mês passado / agredida mes passado / agredida no mês passado / agredida no mes passado / agredida do mês passado / agredida do mes passado / agredida há muitos anos / agredida ha muitos anos / agredida há anos / agredida ha anos / agredida anos atrás / agredida anos atras / agredida há muito tempo / agredida ha muito tempo / agredida muito tempo atrás / agredida muito tempo atras / agredida há dois anos / agredida ha dois anos / agredida há um ano / agredida ha um ano / agredida em 2018 / agredida em 2019 / agredida em 2020 / agredida em 2021 / agredida em 2022 / agredida em 2023 / agredida em 2024 / agredida quando eu era criança / agredida quando eu era crianca / agredida quando era criança / agredida quando era crianca / operado ano passado / operado no ano passado / operado do ano passado / operado mês passado / operado mes passado / operado no mês passado / operado no mes passado / operado do mês passado / operado do mes passado / operado há muitos anos / operado ha muitos anos / operado há anos / operado ha anos / operado anos atrás / operado anos atras / operado há muito tempo / operado ha muito tempo / operado muito tempo atrás / operado muito tempo atras / operado há dois anos / operado ha dois anos / operado há um ano / operado ha um ano / operado em 2018 / operado em 2019 / operado em 2020 / operado em 2021 / operado em 2022 / operado em 2023 / operado em 2024 / operado quando eu era criança / operado quando eu era crianca / operado quando era criança / operado quando era crianca / operada ano passado / operada no ano passado / operada do ano passado / operada mês passado / operada mes passado / operada no mês passado / operada no mes passado / operada do mês passado / operada do mes passado / operada há muitos anos / operada ha muitos anos / operada há anos / operada ha anos / operada anos atrás / operada anos atras / operada há muito tempo / operada ha muito tempo / operada muito tempo atrás / operada muito tempo atras / operada há dois anos / operada ha dois anos / operada há um ano / operada ha um ano / operada em 2018 / operada em 2019 / operada em 2020 / operada em 2021 / operada em 2022 / operada em 2023 / operada em 2024 / operada quando eu era criança / operada quando eu era crianca / operada quando era criança / operada quando era crianca / atropelado ano passado / atropelado no ano passado / atropelado do ano passado / atropelado mês passado / atropelado mes passado / atropelado no mês passado / atropelado no mes passado / atropelado do mês passado / atropelado do mes passado / atropelado há muitos anos / atropelado ha muitos anos / atropelado há anos / atropelado ha anos / atropelado anos atrás / atropelado anos atras / atropelado há muito tempo / atropelado ha muito tempo / atropelado muito tempo atrás / atropelado muito tempo atras / atropelado há dois anos / atropelado ha dois anos / atropelado há um ano / atropelado ha um ano / atropelado em 2018 / atropelado em 2019 / atropelado em 2020 / atropelado em 2021 / atropelado em 2022 / atropelado em 2023 / atropelado em 2024 / atropelado quando eu era criança / atropelado quando eu era crianca / atropelado quando era criança / atropelado quando era crianca / atropelada ano passado / atropelada no ano passado / atropelada do ano passado / atropelada mês passado / atropelada mes passado / atropelada no mês passado / atropelada no mes passado / atropelada do mês passado / atropelada do mes passado / atropelada há muitos anos / atropelada ha muitos anos / atropelada há anos / atropelada ha anos / atropelada anos atrás / atropelada anos atras / atropelada há muito tempo / atropelada ha muito tempo / atropelada muito tempo atrás / atropelada muito tempo atras / atropelada há dois anos / atropelada ha dois anos / atropelada há um ano / atropelada ha um ano / atropelada em 2018 / atropelada em 2019 / atropelada em 2020 / atropelada em 2021 / atropelada em 2022 / atropelada em 2023 / atropelada em 2024 / atropelada quando eu era criança / atropelada quando eu era crianca / atropelada quando era criança / atropelada quando era crianca / assalto ano passado / assalto no ano passado / assalto do ano passado / assalto mês passado / assalto mes passado / assalto no mês passado / assalto no mes passado / assalto do mês passado / assalto do mes passado / assalto há muitos anos / assalto ha muitos anos / assalto há anos / assalto ha anos / assalto anos atrás / assalto anos atras / assalto há muito tempo / assalto ha muito tempo / assalto muito tempo atrás / assalto muito tempo atras / assalto há dois anos / assalto ha dois anos / assalto há um ano / assalto ha um ano / assalto em 2018 / assalto em 2019 / assalto em 2020 / assalto em 2021 / assalto em 2022 / assalto em 2023 / assalto em 2024 / assalto quando eu era criança / assalto quando eu era crianca / assalto quando era criança / assalto quando era crianca / infarto ano passado / infarto no ano passado / infarto do ano passado / infarto mês passado / infarto mes passado / infarto no mês passado / infarto no mes passado / infarto do mês passado / infarto do mes passado / infarto há muitos anos / infarto ha muitos anos / infarto há anos / infarto ha anos / infarto anos atrás / infarto anos atras / infarto há muito tempo / infarto ha muito tempo / infarto muito tempo atrás / infarto muito tempo atras / infarto há dois anos / infarto ha dois anos / infarto há um ano / infarto ha um ano / infarto em 2018 / infarto em 2019 / infarto em 2020 / infarto em 2021 / infarto em 2022 / infarto em 2023 / infarto em 2024 / infarto quando eu era criança / infarto quando eu era crianca / infarto quando era criança / infarto quando era crianca / enfarte ano passado / enfarte no ano passado / enfarte do ano passado / enfarte mês passado / enfarte mes passado / enfarte no mês passado / enfarte no mes passado / enfarte do mês passado / enfarte do mes passado / enfarte há muitos anos / enfarte ha muitos anos / enfarte há anos / enfarte ha anos / enfarte anos atrás / enfarte anos atras / enfarte há muito tempo / enfarte ha muito tempo / enfarte muito tempo atrás / enfarte muito tempo atras / enfarte há dois anos / enfarte ha dois anos / enfarte há um ano / enfarte ha um ano / enfarte em 2018 / enfarte em 2019 / enfarte em 2020 / enfarte em 2021 / enfarte em 2022 / enfarte em 2023 / enfarte em 2024 / enfarte quando eu era criança / enfarte quando eu era crianca / enfarte quando era criança / enfarte quando era crianca / avc ano passado / avc no ano passado / avc do ano passado / avc mês passado / avc mes passado / avc no mês passado / avc no mes passado / avc do mês passado / avc do mes passado / avc há muitos anos / avc ha muitos anos / avc há anos / avc ha anos / avc anos atrás / avc anos atras / avc há muito tempo / avc ha muito tempo / avc muito tempo atrás / avc muito tempo atras / avc há dois anos / avc ha dois anos / avc há um ano / avc ha um ano / avc em 2018 / avc em 2019 / avc em 2020 / avc em 2021 / avc em 2022 / avc em 2023 / avc em 2024 / avc quando eu era criança / avc quando eu era crianca / avc quando era criança / avc quando era crianca
    no ano passado houve um fogo / no ano passado houve um incêndio / no ano passado houve um incendio / no ano passado houve um acidente / no ano passado teve um fogo / no ano passado teve um incêndio / no ano passado teve um incendio / no ano passado teve um acidente / no ano passado tive um acidente / no ano passado tive um infarto / no ano passado fui roubado / no ano passado fui roubada / no ano passado fui assaltado / no ano passado fui assaltada / no ano passado fui agredido / no ano passado fui agredida / no ano passado fui operado / no ano passado fui operada / no ano passado fui atropelado / no ano passado fui atropelada / ano passado houve um fogo / ano passado houve um incêndio / ano passado houve um incendio / ano passado houve um acidente / ano passado teve um fogo / ano passado teve um incêndio / ano passado teve um incendio / ano passado teve um acidente / ano passado tive um acidente / ano passado tive um infarto / ano passado fui roubado / ano passado fui roubada / ano passado fui assaltado / ano passado fui assaltada / ano passado fui agredido / ano passado fui agredida / ano passado fui operado / ano passado fui operada / ano passado fui atropelado / ano passado fui atropelada / no mês passado houve um fogo / no mes passado houve um fogo / no mês passado houve um incêndio / no mes passado houve um incendio / no mês passado houve um acidente / no mes passado houve um acidente / no mês passado teve um fogo / no mes passado teve um fogo / no mês passado teve um incêndio / no mes passado teve um incendio / no mês passado teve um acidente / no mes passado teve um acidente / no mês passado tive um acidente / no mes passado tive um acidente / no mês passado tive um infarto / no mes passado tive um infarto / no mês passado fui roubado / no mes passado fui roubado / no mês passado fui roubada / no mes passado fui roubada / no mês passado fui assaltado / no mes passado fui assaltado / no mês passado fui assaltada / no mes passado fui assaltada / no mês passado fui agredido / no mes passado fui agredido / no mês passado fui agredida / no mes passado fui agredida / no mês passado fui operado / no mes passado fui operado / no mês passado fui operada / no mes passado fui operada / no mês passado fui atropelado / no mes passado fui atropelado / no mês passado fui atropelada / no mes passado fui atropelada
    filme de incêndio / filme de incendio / filme sobre incêndio / filme sobre incendio / filme sobre um incêndio / filme sobre um incendio / incêndio no filme / incendio no filme / incêndio num filme / incendio num filme / fogo no filme / filme de assassinato / filme de assalto / filme de guerra / filme de tiros / série policial / serie policial / jogo de tiros / sonhei com fogo / sonhei com incêndio / sonhei com incendio / sonhei com um incêndio / sonhei com um incendio / sonhei que morria / sonhei que morri / sonhei que me afogava / sonhei que fui assaltado / sonhei que fui assaltada
emergency-over =
    não é urgente / nao e urgente / não é nada urgente / nao e nada urgente / nada urgente / não é emergência / nao e emergencia / não é uma emergência / nao e uma emergencia / não foi uma emergência / nao foi uma emergencia / não era emergência / nao era emergencia / não era uma emergência / nao era uma emergencia / n é urgente / n e urgente / n é nada urgente / n e nada urgente / n é emergência / n e emergencia / n é uma emergência / n e uma emergencia / n foi uma emergência / n foi uma emergencia / n era emergência / n era emergencia / n era uma emergência / n era uma emergencia
    desculpe alarme falso / desculpa alarme falso / desculpe falso alarme / desculpa falso alarme / afinal era falso alarme / afinal foi falso alarme / afinal era alarme falso / afinal foi alarme falso / alarme falso desculpe / alarme falso desculpa / falso alarme desculpe / falso alarme desculpa
    já está tudo bem obrigado / ja esta tudo bem obrigado / já está tudo bem obrigada / ja esta tudo bem obrigada / agora está tudo bem obrigado / agora esta tudo bem obrigado / agora está tudo bem obrigada / agora esta tudo bem obrigada / já tá tudo bem obrigado / ja ta tudo bem obrigado / já tá tudo bem obrigada / ja ta tudo bem obrigada / já resolveram obrigado / ja resolveram obrigado / já resolveram obrigada / ja resolveram obrigada / já foi resolvido obrigado / ja foi resolvido obrigado / já foi resolvido obrigada / ja foi resolvido obrigada / já passou obrigado / ja passou obrigado / já passou obrigada / ja passou obrigada
    já achei meu filho obrigado / ja achei meu filho obrigado / já achei meu filho obrigada / ja achei meu filho obrigada / já achei minha filha obrigado / ja achei minha filha obrigado / já achei minha filha obrigada / ja achei minha filha obrigada / já encontrei o meu filho obrigado / ja encontrei o meu filho obrigado / já encontrei o meu filho obrigada / ja encontrei o meu filho obrigada / já encontrei a minha filha obrigado / ja encontrei a minha filha obrigado / já encontrei a minha filha obrigada / ja encontrei a minha filha obrigada / foi encontrado e está bem / foi encontrado e esta bem / foi encontrada e está bem / foi encontrada e esta bem / foi encontrado são e salvo / foi encontrado sao e salvo / foi encontrada sã e salva / foi encontrada sa e salva
    já saí do elevador obrigado / ja sai do elevador obrigado / já saí do elevador obrigada / ja sai do elevador obrigada / já saímos do elevador obrigado / ja saimos do elevador obrigado / já saímos do elevador obrigada / ja saimos do elevador obrigada
    desculpe era brincadeira / desculpa era brincadeira / desculpe foi brincadeira / desculpa foi brincadeira / era brincadeira minha / mensagem de teste / só estou testando / so estou testando / estou só a testar / estou so a testar
