### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Sim
button-no = Não
button-change = Mudar algo
button-cancel = Cancelar
button-staff = Falar com a equipe
button-menu = Ver assuntos
button-request = Fazer um pedido
button-continue = Continuar
button-export = Cópia dos meus dados
button-delete = Apagar meus dados
button-language = Mudar de língua

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Alguém que me ouça
title-emergency-gas-leak = Cheiro de gás
title-emergency-fire = Incêndio
title-emergency-medical = Ambulância
title-emergency-domestic-violence = Ajuda urgente
title-emergency-police = Polícia
title-emergency-traffic-accident = Acidente de trânsito
title-emergency-missing-person = Pessoa desaparecida
title-emergency-elevator-trapped = Preso no elevador
title-accommodation-registration = Registrar a estadia
title-visa-extension = Prorrogar o visto
title-residence-permit = Autoriz. residência
title-permanent-residence = Residência perman.
title-work-permit = Permissão trabalho
title-lost-passport = Passaporte perdido
title-birth-registration = Registrar um bebê
title-marriage-registration = Casamento
title-repair-request = Consertos
title-utility-bill-payment = Pagar contas
title-utility-outage = Sem luz ou água
title-property-management = Condomínio
title-housing-lease = Aluguel de casa
title-noise-complaint = Barulho
title-neighbour-mediation = Conflito de vizinhos
title-public-problem-report = Avisar um problema
title-waste-sorting = Separar o lixo
title-bulky-waste = Móveis velhos
title-find-clinic = Achar um médico
title-medical-insurance = Seguro médico
title-social-insurance = Seguro social
title-vaccination = Vacinas
title-mental-health-support = Apoio emocional
title-elderly-care = Apoio a idosos
title-school-enrolment = Escola para filhos
title-language-class = Aulas de língua
title-driving-licence = Carteira motorista
title-ebike-rules = Bicicleta elétrica
title-public-transport = Transporte público
title-bank-account = Conta no banco
title-sim-internet = Telefone e internet
title-mobile-payment = Pagar com o telefone
title-tax = Impostos
title-customs-post = Encomenda, alfândega
title-pet-registration = Registrar um cão
title-lost-and-found = Perdidos e achados
title-consumer-complaint = Queixa de compra
title-scam-report = Golpe ou fraude
title-community-office = Escritório local
title-community-events = Eventos
title-volunteer-signup = Voluntariado
title-suggestion = Sugestão
title-public-consultation = Dar opinião
title-legal-aid = Ajuda jurídica
title-religious-venues = Locais de culto
title-typhoon-disaster = Tufão e temporais
title-greeting = Olá
title-thanks = Obrigado
title-help-menu = Assuntos
title-talk-to-staff = Falar com a equipe
title-change-language = Mudar de língua
title-cancel = Cancelar
title-case-status = Meus pedidos
title-privacy-data = Meus dados

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Emergências
group-residence = Documentos e vistos
group-home = Casa
group-waste = Lixo
group-health = Saúde
group-children = Crianças e línguas
group-daily = Dia a dia
group-community = Comunidade
group-safety = Segurança
group-control = Esta conversa

## Questions of the forms. One question at a time.

ask-what-broken = O que está quebrado, e em que cômodo ou parte do prédio?
ask-what-noise = Que barulho é?
ask-what-matter = Qual é o problema entre você e o seu vizinho?
ask-what-problem = Qual é o problema?
ask-what-item = Que objeto é? Por favor, descreva.
ask-what-need = Que ajuda é precisa, e para quem?
ask-what-suggestion = O que você sugere?
ask-place = Onde fica? Prédio, entrada e apartamento, ou alguma coisa por perto.
ask-other-place = Onde mora a outra pessoa? Basta o prédio e o apartamento, sem nome.
ask-when = Quando foi, ou quando é?
ask-when-free = Que dias e horas são bons para você?
ask-when-pickup = Quando quer que venham buscar?
ask-since = Desde quando?
ask-contact = Para que número podemos ligar?
ask-photo = Pode mandar uma foto.
ask-which-supply = O que está faltando?
ask-repeated = Já aconteceu mais de uma vez?
ask-mediation-wish = Quer a ajuda de um mediador?
ask-wish = Qual seria uma boa solução para você?
ask-consent = Posso passar isto ao mediador?
ask-languages = Que línguas você fala?
ask-dangerous = É perigoso para alguém?
ask-lift = Há elevador?
ask-level = Quanto já sabe?
ask-lost-or-found = Você perdeu ou achou?
ask-which-event = De que evento se trata?
ask-how-many = Quantas pessoas vêm?
ask-skills = O que gostaria de fazer?
ask-publicly = Outros moradores podem ler?
ask-which-consultation = De que consulta se trata?
ask-opinion = Qual é a sua opinião?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = O quê
slot-place = Lugar
slot-since = Desde
slot-when = Quando
slot-contact = Telefone
slot-photo = Foto
slot-which = O que falta
slot-repeated = Mais de uma vez
slot-mediation = Quer um mediador
slot-other = Outra pessoa
slot-wish = O que deseja
slot-consent = Passar adiante
slot-languages = Línguas
slot-dangerous = Perigoso
slot-lift = Elevador
slot-level = Nível
slot-kind = Perdido ou achado
slot-people = Pessoas
slot-publicly = Outros podem ler

## Choices. At most 20 characters.

choice-water = Água
choice-electricity = Luz
choice-gas = Gás
choice-internet = Internet
choice-beginner = Iniciante
choice-some = Um pouco
choice-advanced = Avançado
choice-lost = Perdi
choice-found = Achei

## Forms

form-line = { $slot }: { $value }
form-summary = Por favor, confira:
form-confirm = Está tudo certo?
form-noted = Anotei: { $value }
form-changed = Mudado. { $slot }: { $value }
form-change-which = O que devo mudar?
form-choose = Escolha um, por favor, ou escreva o número.
form-yes-or-no = Por favor, responda sim ou não.
form-phone-wrong = Preciso de um número de telefone, só com algarismos.
form-done = Obrigado. O seu pedido está guardado com o número { $case }.
form-still-open = O seu pedido “{ $title }” ainda está aberto. Pode continuar ou dizer “cancelar”.
form-old-button = Esse botão é de uma pergunta anterior.
form-none-open = Não há nenhum pedido aberto neste momento.

## Who is responsible, after a request was stored

body-residents-committee = A { -residents-committee } é a responsável pelo seu pedido.
body-property-company = A { -property-company } é a responsável pelo seu pedido.
body-subdistrict-office = A { -subdistrict-office } é a responsável pelo seu pedido.

## Staff

staff-stored = A sua mensagem está guardada para a equipe com o número { $case }.
staff-open-now = O escritório está aberto agora; alguém lê a mensagem durante o expediente, hoje até as { $time }.
staff-open-later = O escritório está fechado agora. Alguém lê a mensagem quando abrir: { $day }, { $time }.
staff-hours-unknown = Não sei o horário do escritório, por isso não posso dizer quando alguém lê a mensagem.
staff-urgent = Se for urgente, ligue para o { $office-phone }.
staff-not-told = Não passo nada a ninguém. Pode escrever-me a qualquer momento.

## Requests

case-none = Você não tem pedidos aqui.
case-line = { $case }: { $title }, guardado em { $date }, ainda sem resposta

## Language

language-name = Português
language-changed = A partir de agora escrevo em português.
language-not-yet = Ainda não sei escrever nessa língua. Estas línguas estão prontas:
answer-in-fallback = Por enquanto, esta parte existe só em { $language }.

## Privacy

privacy-export = Isto é tudo o que guardo sobre você:
privacy-erase-ask = Apago tudo o que guardo sobre você, também os seus pedidos? Não há como desfazer.
privacy-erased =
    Tudo o que eu guardava sobre você foi apagado. { $days ->
        [one] Cópias de segurança feitas antes ficam guardadas no máximo { $days } dia.
       *[other] Cópias de segurança feitas antes ficam guardadas no máximo { $days } dias.
    }
privacy-kept = Nada foi apagado.

## Messages I cannot answer

guess-which = Queria dizer uma destas coisas?
unknown-offer = Posso mostrar os assuntos ou passar a sua pergunta à equipe.
message-wordless = Ainda não consigo ler imagens, mensagens de voz nem arquivos. Escreva em palavras, por favor, ou fale com a equipe.
message-empty = A sua mensagem chegou sem palavras. Em que posso ajudar?
message-too-long = A sua mensagem é muito longa; leio só o começo.
cannot-answer = Neste momento não consigo responder bem a isto. A equipe pode ajudar.
newcomer = Chegou há pouco? Registre-se na polícia até 24 horas depois da chegada, a não ser que fique num hotel. Posso explicar como.
note-unverified = Alguns destes dados não foram confirmados recentemente. Por favor, confira antes de contar com eles.
note-checked-on = Alguns destes dados foram confirmados pela última vez em { $date }. Por favor, confira antes de contar com eles.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = fechado

## Web page

web-title = linju, o seu vizinho
web-intro = Pergunte sobre o dia a dia e os serviços da comunidade, na sua própria língua.
web-write = Escreva uma mensagem
web-send = Enviar
web-you = Você
web-unreachable = Não foi possível chegar ao serviço neste momento. A sua mensagem não foi enviada.
web-busy = Mensagens demais ao mesmo tempo. Por favor, espere um momento.
web-try-again = Tentar de novo
web-language = Língua
web-draft = Estes textos são rascunhos; ninguém os revisou ainda.
web-clear = Limpar esta página
web-emergency = Numa emergência, ligue: { $police-phone } (polícia), { $fire-phone } (bombeiros), { $ambulance-phone } (ambulância).
