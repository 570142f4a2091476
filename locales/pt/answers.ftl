### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = comissão de moradores
-subdistrict-office = administração do subdistrito
-property-company = administradora do condomínio
-police-station = posto de polícia
-exit-entry = Serviço de Entradas e Saídas
-community-health-centre = centro de saúde comunitário

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Ligue agora para o { $ambulance-phone } e diga onde está.
    Diga o que aconteceu, quantas pessoas precisam de ajuda e qual é o seu telefone. Não desligue e fique ao lado da pessoa.
    Na China, a ambulância é o { $ambulance-phone }; o { $fire-phone } são os bombeiros. A ligação é grátis.
    Se não for uma emergência, diga-me.
emergency-fire =
    Saia, não use o elevador e ligue de fora para o { $fire-phone }.
    Diga onde é o fogo, quantas pessoas estão lá dentro e qual é o seu telefone. Não volte a entrar.
    Se houver feridos, ligue para o { $ambulance-phone } e peça uma ambulância.
    Se não for uma emergência, diga-me.
emergency-police =
    Ligue agora para o { $police-phone } e diga onde está.
    Se for perigoso falar, mande uma mensagem de texto (SMS) para o { $police-sms-phone }. Não enfrente ninguém.
    Na China: polícia { $police-phone }, bombeiros { $fire-phone }, ambulância { $ambulance-phone }. Use estes números, não os de outro país.
    Se não for uma emergência, diga-me.
emergency-traffic-accident =
    Se houver feridos, ligue primeiro para o { $ambulance-phone }; depois para a polícia de trânsito, { $traffic-phone }.
    Não saia do local. Diga onde está, o que aconteceu, quantas pessoas estão feridas e qual é o seu telefone.
    Tire fotos só se não houver perigo.
    Se não for uma emergência, diga-me.
emergency-gas-leak =
    Não toque em interruptores nem em chamas, saia já e ligue de fora para o { $fire-phone }.
    Não use o telefone lá dentro. Abra só as janelas por onde passar ao sair.
    Já lá fora, também pode ligar para a companhia de gás; o número está na conta.
    Se não for uma emergência, diga-me.
emergency-domestic-violence =
    Ligue agora para o { $police-phone } se estiver em perigo.
    Se não puder falar, mande uma mensagem de texto (SMS) para o { $police-sms-phone }. Se alguém estiver ferido, ligue para o { $ambulance-phone }.
    Não passo isto a ninguém sem a sua autorização. Se quiser, um assistente social pode entrar em contato: responda “sim” e diga quando.
    Para mudar de assunto, escreva qualquer outra pergunta, e eu respondo só a ela.
    Se não for uma emergência, diga-me.
emergency-self-harm =
    Ainda bem que escreveu. Ligue para o { $ambulance-phone } ou para o { $police-phone } se houver risco de se machucar agora.
    A linha de apoio psicológico é { $psych-phone }; pode ser que atendam só em chinês.
    Uma pessoa da { -residents-committee } também pode conversar com você. Quer que eu peça?
    Pode continuar a escrever-me. Se não for uma emergência, diga-me.
emergency-missing-person =
    Ligue agora para o { $police-phone }, não espere.
    Diga quem desapareceu, a idade, a roupa, e onde e quando a pessoa foi vista pela última vez.
    Depois da ligação, posso anotar uma descrição para a equipe e os seguranças.
    Se não for uma emergência, diga-me.
emergency-elevator-trapped =
    Aperte o botão de alarme do elevador e depois ligue para o resgate de elevadores, { $elevator-phone }.
    Mantenha a calma e não force as portas.
    Diga o nome do condomínio, o prédio e qual é o elevador. Se ninguém atender, ligue para o { $fire-phone }.
    Escreva-me também o prédio e o elevador. Se não for uma emergência, diga-me.

## Residence and identity

accommodation-registration =
    Registre-se na polícia até 24 horas depois de chegar, a não ser que fique num hotel; o hotel registra os próprios hóspedes.
    O mesmo vale quando você muda de casa e para quem se hospeda na sua casa: a própria pessoa ou você faz o registro.
    Leve o passaporte, o contrato de aluguel ou o certificado de propriedade, e a identificação e o contato do proprietário.
    Vá ao { -police-station }: { $police-station-address }. Horário: { $police-station-hours }.
    O registro com atraso pode dar uma advertência ou uma multa de até { $registration-fine-amount } yuans.
    Para saber se também é possível registrar-se aqui ou pela internet, pergunte à { -residents-committee }: { $office-phone }.
visa-extension =
    Peça a prorrogação ao { -exit-entry } pelo menos 7 dias antes do fim da sua estadia; se faltar menos tempo, vá hoje.
    Todas as prorrogações juntas não podem durar mais do que a estadia original.
    O atendimento fica em { $exit-entry-address }. Antes de ir, ligue para o { $immigration-phone } e pergunte que documentos são precisos; atendem em chinês e inglês.
    Ficar além do prazo dá uma advertência; em casos graves, uma multa de { $overstay-day-amount } yuans por dia, até { $overstay-most-amount } yuans, ou detenção.
    Quem decide é o { -exit-entry }.
residence-permit =
    Se o seu visto exige autorização de residência, peça-a até 30 dias depois de entrar no país.
    A decisão sai em até 15 dias. Para prorrogar a autorização, peça 30 dias antes do fim; comunique mudanças, como novo empregador ou endereço, em até 10 dias.
    O atendimento fica em { $exit-entry-address }. Antes de ir, ligue para o { $immigration-phone } e pergunte que documentos são precisos.
    Quem decide é o { -exit-entry }.
permanent-residence =
    A residência permanente pede-se ao { -exit-entry }; as condições dependem do seu caso.
    O cartão de residência permanente já é um documento de identidade, com 18 dígitos. Quem o tem não precisa de permissão de trabalho.
    Pergunte pelas condições e pelos documentos no { $immigration-phone }, em chinês ou inglês. Quem decide é o { -exit-entry }, não a comunidade.
work-permit =
    Quem pede a permissão de trabalho é o seu empregador, pela internet; não é você.
    Já não se emitem permissões impressas novas: a informação está no seu cartão de segurança social, também no eletrônico. Uma permissão antiga vale até que algum dado mude.
    O departamento de recursos humanos do governo é o responsável. Dúvidas: { $hr-phone }.
lost-passport =
    Primeiro comunique a perda à polícia e guarde o comprovante.
    Com o comprovante, o { -exit-entry } dá uma declaração de perda; em muitos lugares ela vale { $lost-passport-days ->
        [one] { $lost-passport-days } dia
       *[other] { $lost-passport-days } dias
    }.
    Com a declaração, a sua embaixada ou o seu consulado faz um passaporte novo. Depois peça um novo visto ou um documento de saída.
    O atendimento do { -exit-entry } fica em { $exit-entry-address }. Dúvidas: { $immigration-phone }. Se foi roubado agora mesmo, ligue para o { $police-phone }.
birth-registration =
    Uma criança estrangeira nascida na China tem de ser registrada em até 60 dias depois do nascimento.
    O pai, a mãe ou o responsável leva a certidão de nascimento ao { -exit-entry } e registra a estadia ou a residência da criança.
    O atendimento fica em { $exit-entry-address }. Antes de ir, pergunte sobre o passaporte da criança e os outros documentos: { $immigration-phone }.
marriage-registration =
    O casamento registra-se num serviço de assuntos civis autorizado a casar estrangeiros; os dois têm de ir pessoalmente.
    O homem precisa ter pelo menos 22 anos e a mulher pelo menos 20.
    Quem é estrangeiro precisa de um comprovante de que não é casado, autenticado, com tradução para o chinês. Peça antes a lista de documentos, porque as regras mudam.
    O departamento de assuntos civis é o responsável. Para achar um serviço, ligue para o { $government-phone }.

## Home and property

repair-request = Vou anotar o seu pedido de conserto para a { -property-company }. Pode dizer “cancelar” a qualquer momento.
utility-bill-payment =
    Você pode pagar luz, água e gás no WeChat ou no Alipay.
    Procure no aplicativo a página { $utility-pay-text }, escolha a cidade e a companhia, e digite o número de cliente que está na conta.
    Em geral a conta está no nome do proprietário; se você não tem uma conta em papel, peça o número a ele.
    As companhias são as responsáveis. Luz: { $electricity-phone }. Os números das companhias de água e de gás estão nas contas.
utility-outage =
    Pergunte primeiro à { -property-company } se o prédio inteiro está sem serviço: { $property-phone }.
    Luz: { $electricity-phone }. O número da companhia de água ou de gás está na conta; para a internet, ligue para a sua operadora.
    Se sentir cheiro de gás, não toque em interruptores, saia e ligue de fora para o { $fire-phone }.
property-management =
    A { -property-company } aqui é { $property-text }, telefone { $property-phone }.
    Horário: { $property-hours }.
    Ela cuida das partes comuns: elevadores, escadas, luzes, seguranças e áreas externas. Dentro do apartamento, o responsável é o proprietário, ou o inquilino quando o contrato diz isso.
    O valor da taxa e o que ela inclui estão no contrato do condomínio. Se não chegar a um acordo com a empresa, pergunte à { -residents-committee }: { $office-phone }.
housing-lease =
    Peça um contrato de aluguel por escrito, com nomes reais, e peça que ele seja registrado.
    Pelas regras nacionais, o contrato tem de dizer o valor da caução, quando ela é devolvida e o que pode ser descontado. O proprietário não pode entrar sem o seu consentimento, salvo nos casos previstos na lei.
    Num conflito, a { -residents-committee } pode mediar, de graça e só se os dois lados quiserem: { $office-phone }. Mesmo assim, você ainda pode ir ao tribunal.
    Questões jurídicas: { $legal-phone }. O departamento de habitação é o responsável; o contato é pelo { $government-phone }.
noise-complaint =
    Avise primeiro a { -property-company }: { $property-phone }.
    Das 22:00 às 6:00 é noite, e a lei limita o barulho que incomoda os vizinhos. O horário de obras é definido localmente; a administradora sabe qual é.
    Se o barulho não parar à noite, ligue para a polícia, { $police-phone }. Para obras de construção, ligue para o { $government-phone }.
    Quem trata de queixas de barulho são a { -residents-committee } e a { -property-company }, e um mediador pode ajudar, de graça.
neighbour-mediation = Vou anotar o que um mediador da { -residents-committee } precisa saber; a mediação é gratuita e voluntária. Pode dizer “cancelar” a qualquer momento.
public-problem-report = Vou anotar o seu aviso para os responsáveis por este lugar. Pode dizer “cancelar” a qualquer momento.

## Waste and environment

waste-sorting =
    Separe o lixo em quatro tipos; os letreiros nas lixeiras estão em chinês.
    Reciclável ({ $waste-recyclable-text }): vidro, metal, papel, tecidos, plástico limpo.
    Perigoso ({ $waste-hazardous-text }): pilhas e baterias, remédios, tinta, pesticida, lâmpadas.
    Orgânico ({ $waste-food-text }): restos de comida, cascas, folhas de chá, peixe, plantas.
    Outros ({ $waste-other-text }): papel sujo, artigos de higiene, pontas de cigarro, cerâmica.
    Ponto de coleta: { $waste-address }. Horário: { $waste-hours }.
    Separar errado pode custar até { $waste-fine-amount } yuans por pessoa. Em caso de dúvida, a { -residents-committee } ajuda.
bulky-waste =
    Leve móveis e outros objetos grandes só ao lugar marcado e nos horários fixados.
    Lugar: { $bulky-address }. Horários: { $bulky-hours }.
    Por favor, não deixe nada nas escadas nem ao lado das lixeiras.
    A { -property-company } é a responsável: { $property-phone }.

## Health and insurance

find-clinic =
    Para doenças do dia a dia, vá ao { -community-health-centre }: { $clinic-address }.
    Horário: { $clinic-hours }. Telefone: { $clinic-phone }.
    Leve o passaporte. Um hospital da cidade conhecido pelo atendimento internacional é { $hospital-text }; pergunte lá por alguém que fale a sua língua.
    Se alguém estiver em perigo, ligue para o { $ambulance-phone }.
medical-insurance =
    Se você tem emprego aqui, o seu empregador inscreve você no seguro médico, até 30 dias depois da permissão de trabalho.
    É um dos cinco seguros sociais, e os empregados estrangeiros entram nos cinco.
    Para estudantes, familiares e pessoas sem emprego as regras são outras; por favor, pergunte antes de pagar qualquer coisa: { $government-phone }.
    O departamento de seguro médico é o responsável. Dúvidas sobre trabalho: { $hr-phone }.
social-insurance =
    Os empregados estrangeiros entram nos cinco seguros sociais, e o empregador inscreve-os até 30 dias depois da permissão de trabalho.
    Os cinco são: aposentadoria (reforma), seguro médico, desemprego, acidentes de trabalho e maternidade.
    Se você sair da China antes da idade da aposentadoria, a sua conta pode ser mantida; antes de sair, pergunte o que vale para o seu caso.
    O departamento de recursos humanos do governo é o responsável. Dúvidas: { $hr-phone }.
vaccination =
    As vacinas são dadas no { -community-health-centre }: { $clinic-address }.
    Horários: { $vaccination-hours }. Telefone: { $clinic-phone }.
    As crianças estrangeiras seguem o mesmo calendário das crianças chinesas. Leve o passaporte, a certidão de nascimento e os registros das vacinas anteriores.
    O { -community-health-centre } é o responsável; lá dizem que vacina é necessária e quanto custa.
mental-health-support =
    Você pode ligar para a linha de apoio psicológico, { $psych-phone }; pode ser que atendam só em chinês.
    Um assistente social da { -residents-committee } também pode conversar com você. Se concordar, passo a sua mensagem, e só a essa pessoa.
    Não posso avaliar a sua saúde. Se houver risco de se machucar agora, ligue para o { $ambulance-phone }.
elderly-care =
    A { -residents-committee } ajuda os moradores idosos e as suas famílias: { $office-phone }.
    Muitas comunidades têm um refeitório para idosos ou levam refeições a casa. O que esta comunidade oferece, e para quem, a equipe pode dizer.
    O escritório fica em { $office-address }. A { -residents-committee } é a responsável, junto com o departamento de assuntos civis.

## Children and language

school-enrolment =
    É a secretaria de educação do distrito que decide em que escola o seu filho ou a sua filha fica.
    Em geral é preciso a autorização de residência da criança, um comprovante de moradia aqui e um comprovante de trabalho. Há também escolas para filhos de pessoal estrangeiro.
    Pergunte cedo, porque a matrícula tem datas fixas. O contato da secretaria de educação é pelo { $government-phone }; para saber qual é a zona escolar do seu endereço, pergunte à { -residents-committee }: { $office-phone }.
language-class =
    Pergunte à { -residents-committee } pelas aulas e rodas de conversa de línguas: { $office-phone }.
    Horário do escritório: { $office-hours }.
    Muitas aulas são dadas por voluntários. Se puder ensinar a sua língua, a sua ajuda também é bem-vinda. A { -residents-committee } é a responsável.

## Daily life

driving-licence =
    A carteira (carta) de motorista estrangeira ou internacional não vale na China; é preciso ter uma chinesa.
    Para trocar uma carteira estrangeira válida, leve a tradução dela e um exame médico, e passe na prova teórica. Para uma estadia curta há uma licença temporária.
    A polícia de trânsito é a responsável. O contato é pelo { $government-phone }.
ebike-rules =
    As bicicletas e motos elétricas não podem entrar nos elevadores dos prédios residenciais nem ser carregadas nos corredores e passagens comuns.
    Carregue nas tomadas coletivas; a { -property-company } pode dizer onde ficam: { $property-phone }.
    Registre o veículo e use capacete. A polícia de trânsito é a responsável e, dentro do prédio, a { -property-company }.
public-transport =
    Você pode usar bicicletas públicas, ônibus (autocarro) e metrô.
    Bicicletas públicas: escaneie o código na bicicleta. { $bike-free-amount ->
        [one] O primeiro { $bike-free-amount } minuto é grátis,
       *[other] Os primeiros { $bike-free-amount } minutos são grátis,
    } depois uma hora custa { $bike-hour-amount ->
        [one] { $bike-hour-amount } yuan,
       *[other] { $bike-hour-amount } yuans,
    } no máximo { $bike-day-amount ->
        [one] { $bike-day-amount } yuan por dia.
       *[other] { $bike-day-amount } yuans por dia.
    }
    Para horários e preços, pergunte às empresas de transporte; para reclamações e objetos perdidos sem resposta delas, ligue para o { $government-phone }.
bank-account =
    Vá a uma agência com o passaporte ou o cartão de residência permanente e um número de celular (telemóvel) chinês.
    Algumas agências pedem também comprovante de trabalho, endereço ou documentos fiscais. As regras mudam de agência para agência; ligue antes e, se uma disser não, tente outra.
    Quem decide são os bancos.
sim-internet =
    Para ter um número de celular (telemóvel), vá à loja de uma operadora com o passaporte; os números são registrados no nome real.
    Para a internet em casa, pergunte às mesmas operadoras. A { -property-company } sabe quais delas atendem o seu prédio: { $property-phone }.
    As operadoras são as responsáveis.
mobile-payment =
    Você pode associar um cartão bancário estrangeiro ao Alipay ou ao WeChat e pagar com o telefone.
    Um pagamento de até { $pay-free-amount } yuans não tem taxa; acima disso a taxa é de { $pay-fee-amount } por cento.
    O limite é de { $pay-single-amount } dólares americanos por pagamento e { $pay-year-amount } dólares americanos por ano.
    Se um cartão for recusado, procure a ajuda do aplicativo ou o seu banco; são eles os responsáveis.
tax =
    Se você está na China por { $tax-resident-days ->
        [one] { $tax-resident-days } dia
       *[other] { $tax-resident-days } dias
    } ou mais num ano civil, é residente para os impostos nesse ano.
    O que tem de declarar, e quando, depende do seu caso e do seu trabalho.
    Quem decide é a autoridade fiscal. Dúvidas: { $tax-phone }.
customs-post =
    Uma encomenda particular do exterior pode valer até { $parcel-amount } yuans.
    Impostos de até { $parcel-duty-amount } yuans não são cobrados. Se a encomenda valer mais, ou tiver remédios, comida ou plantas, pergunte à alfândega antes do envio: { $customs-phone }.
    Se uma encomenda não chegou, pergunte aos correios ou à transportadora, com o número dela.
pet-registration =
    Registre o seu cachorro (cão) na polícia, depois de a comunidade e a { -subdistrict-office } concordarem.
    É preciso o comprovante de vacinação e o seu contrato de aluguel. Algumas raças não são permitidas na cidade, e só se pode passear com cães em certos horários.
    Antes de ter um cachorro, pergunte pela taxa atual, pela lista de raças e pelos horários. A { -residents-committee } diz aonde ir: { $office-phone }.
lost-and-found = Vou anotar o que foi perdido ou achado para a { -property-company } e a { -residents-committee }. Pode dizer “cancelar” a qualquer momento.
consumer-complaint =
    Fale primeiro com o vendedor; se não adiantar, ligue para o { $consumer-phone }.
    Guarde o recibo, o pedido, as mensagens e as fotos. A maioria das compras pela internet pode ser devolvida em até 7 dias sem dar motivo; há exceções.
    Pode ser que a linha atenda só em chinês. O departamento de regulação do mercado é o responsável.
scam-report =
    Se acabou de mandar dinheiro, ligue agora para o { $police-phone } e para o seu banco.
    Não mande mais nada, não dê códigos nem senhas a ninguém e guarde todas as mensagens e recibos.
    Se o { $antifraud-phone } ligar para você, atenda: é a linha da polícia contra golpes e fraudes. Você também pode ligar para lá em caso de dúvida.
    Quem trata de golpes é a polícia.

## Community and self-governance

community-office =
    O escritório de { $place-name } fica em { $office-address }.
    Horário: { $office-hours }. Telefone: { $office-phone }.
    Línguas faladas lá: { $office-list }.
    A { -residents-committee } ajuda em assuntos públicos, mediação, saúde e trabalho com jovens, e leva as opiniões dos moradores ao governo.
community-events =
    Todos os que moram aqui são bem-vindos aos eventos da comunidade, seja qual for a língua que falem.
    A { -residents-committee } sabe o que está planejado: { $office-phone }. Horário do escritório: { $office-hours }.
    Ela também é a responsável pelos eventos e gosta de receber ideias.
volunteer-signup = Vou anotar, para a { -residents-committee }, o que você gostaria de fazer como voluntário. Pode dizer “cancelar” a qualquer momento.
suggestion = Vou anotar a sua sugestão para a { -residents-committee }. Pode dizer “cancelar” a qualquer momento.
public-consultation =
    Você pode dar a sua opinião na sua própria língua; a equipe vê as suas palavras originais.
    A { -residents-committee } diz que consultas estão abertas agora: { $office-phone }.
    Quem pode votar é definido pela lei e por cada consulta, por isso não adivinho; por favor, pergunte. A { -residents-committee } é a responsável e leva as opiniões à { -subdistrict-office }.
legal-aid =
    Ligue para o { $legal-phone }, a linha pública de serviços jurídicos.
    Não posso avaliar o seu caso. Se concordar, passo a sua mensagem à { -residents-committee }, que pode indicar um advogado ou um mediador. A mediação é gratuita e voluntária, e você ainda pode ir ao tribunal.
religious-venues =
    Você pode participar de cultos e missas em locais de culto registrados.
    Estrangeiros podem fazer cerimônias próprias em locais aprovados pelo departamento de assuntos religiosos. O trabalho missionário não é permitido.
    O departamento de assuntos religiosos tem a lista dos locais; o contato é pelo { $government-phone }.

## Safety notices

typhoon-disaster =
    Fique dentro de casa, feche as janelas e tire tudo da varanda.
    Os alertas têm quatro cores: azul, amarelo, laranja e vermelho; vermelho é o mais alto. Siga os avisos da comunidade.
    Se a sua casa não for segura, vá ao abrigo: { $shelter-address }. Pergunte antes se está aberto: { $office-phone }.
    Quem trata disto são a { -subdistrict-office } e a { -residents-committee }. Se alguém estiver em perigo, ligue para o { $police-phone } ou para o { $fire-phone }.

## Controls

greeting =
    Olá!
    Respondo a perguntas sobre o dia a dia e os serviços da comunidade em { $place-name }, e passo os seus pedidos aos responsáveis.
thanks = De nada. Escreva de novo sempre que precisar.
help-menu = Posso ajudar nestes assuntos; escolha um ou escreva a sua pergunta com as suas palavras.
talk-to-staff = Estou passando a sua mensagem à equipe de { $place-name }.
change-language = Que língua prefere? Escreva o nome dela ou escolha uma.
cancel = Parei este pedido e apaguei o que você escreveu para ele.
case-status = Aqui está o que sei sobre os seus pedidos.
privacy-data =
    Guardo só o que preciso para responder: a sua língua, um formulário aberto, os pedidos que fez e os códigos das suas mensagens recentes.
    Não guardo conversas completas. Quando você pede para falar com uma pessoa, ou quando não sei responder, a equipe vê essas mensagens por tempo limitado.
    Pode pedir uma cópia dos seus dados ou apagá-los a qualquer momento: escreva “exportar” ou “apagar”.
unknown = Não sei se entendi bem.
