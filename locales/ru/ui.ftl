### Buttons, questions and short sentences of the program, in Russian.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Да
button-no = Нет
button-change = Исправить
button-cancel = Отменить
button-staff = Позвать сотрудника
button-menu = Показать темы
button-request = Оставить заявку
button-continue = Продолжить
button-export = Копия моих данных
button-delete = Удалить мои данные
button-language = Сменить язык

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = С кем поговорить
title-emergency-gas-leak = Запах газа
title-emergency-fire = Пожар
title-emergency-medical = Скорая помощь
title-emergency-domestic-violence = Срочная помощь
title-emergency-police = Полиция
title-emergency-traffic-accident = Авария на дороге
title-emergency-missing-person = Пропал человек
title-emergency-elevator-trapped = Застряли в лифте
title-accommodation-registration = Регистрация адреса
title-visa-extension = Продлить визу
title-residence-permit = Вид на жительство
title-permanent-residence = ПМЖ в Китае
title-work-permit = Разрешение на работу
title-lost-passport = Потерян паспорт
title-birth-registration = Рождение ребёнка
title-marriage-registration = Заключить брак
title-repair-request = Ремонт и поломки
title-utility-bill-payment = Оплата коммуналки
title-utility-outage = Нет света или воды
title-property-management = Управляющая компания
title-housing-lease = Аренда жилья
title-noise-complaint = Шум
title-neighbour-mediation = Спор с соседом
title-public-problem-report = Сообщить о проблеме
title-waste-sorting = Сортировка мусора
title-bulky-waste = Мебель на выброс
title-find-clinic = Врач и больница
title-medical-insurance = Медстраховка
title-social-insurance = Соцстрахование
title-vaccination = Прививки
title-mental-health-support = С кем поговорить
title-elderly-care = Помощь пожилым
title-school-enrolment = Школа для ребёнка
title-language-class = Языковые курсы
title-driving-licence = Водительские права
title-ebike-rules = Электровелосипеды
title-public-transport = Метро, автобус, вело
title-bank-account = Счёт в банке
title-sim-internet = Связь и интернет
title-mobile-payment = Оплата телефоном
title-tax = Налоги
title-customs-post = Посылки и таможня
title-pet-registration = Регистрация собаки
title-lost-and-found = Потери и находки
title-consumer-complaint = Жалоба на магазин
title-scam-report = Мошенники
title-community-office = Офис микрорайона
title-community-events = Мероприятия
title-volunteer-signup = Стать волонтёром
title-suggestion = Предложение
title-public-consultation = Высказать мнение
title-legal-aid = Юридическая помощь
title-religious-venues = Места богослужений
title-typhoon-disaster = Тайфун и шторм
title-greeting = Здравствуйте
title-thanks = Спасибо
title-help-menu = Темы
title-talk-to-staff = Позвать сотрудника
title-change-language = Сменить язык
title-cancel = Отменить
title-case-status = Мои заявки
title-privacy-data = Мои данные

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Экстренные случаи
group-residence = Документы и визы
group-home = Дом и квартира
group-waste = Мусор
group-health = Здоровье
group-children = Дети и язык
group-daily = Повседневная жизнь
group-community = Микрорайон
group-safety = Безопасность
group-control = Этот чат

## Questions of the forms. One question at a time.

ask-what-broken = Что сломалось и где: в какой комнате или части дома?
ask-what-noise = Что за шум?
ask-what-matter = Что у вас произошло с соседом?
ask-what-problem = В чём проблема?
ask-what-item = Что это за вещь? Опишите её, пожалуйста.
ask-what-need = Какая помощь нужна и кому?
ask-what-suggestion = Что вы предлагаете?
ask-place = Где это? Дом, подъезд и квартира или что-нибудь рядом.
ask-other-place = Где живёт другой человек? Достаточно дома и квартиры, имя не нужно.
ask-when = Когда это было или когда это будет?
ask-when-free = Какие дни и часы вам подходят?
ask-when-pickup = Когда вам удобно, чтобы это забрали?
ask-since = С какого времени?
ask-contact = По какому телефону вам можно позвонить?
ask-photo = Можно прислать фото.
ask-which-supply = Чего нет?
ask-repeated = Это было больше одного раза?
ask-mediation-wish = Хотите, чтобы помог посредник?
ask-wish = Какое решение было бы для вас хорошим?
ask-consent = Можно передать это посреднику?
ask-languages = На каких языках вы говорите?
ask-dangerous = Это для кого-нибудь опасно?
ask-lift = Есть ли лифт?
ask-level = Какой у вас сейчас уровень?
ask-lost-or-found = Вы это потеряли или нашли?
ask-which-event = О каком мероприятии речь?
ask-how-many = Сколько человек придёт?
ask-skills = Что вы хотели бы делать?
ask-publicly = Можно ли это читать другим жителям?
ask-which-consultation = О каком обсуждении речь?
ask-opinion = Какое у вас мнение?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Что
slot-place = Место
slot-since = С какого времени
slot-when = Когда
slot-contact = Телефон
slot-photo = Фото
slot-which = Чего нет
slot-repeated = Повторялось
slot-mediation = Нужен посредник
slot-other = Другой человек
slot-wish = Чего вы хотите
slot-consent = Передать дальше
slot-languages = Языки
slot-dangerous = Опасно
slot-lift = Лифт
slot-level = Уровень
slot-kind = Потеря или находка
slot-people = Сколько человек
slot-publicly = Видно другим

## Choices. At most 20 characters.

choice-water = Вода
choice-electricity = Электричество
choice-gas = Газ
choice-internet = Интернет
choice-beginner = С нуля
choice-some = Немного
choice-advanced = Хороший уровень
choice-lost = Потеря
choice-found = Находка

## Forms

form-line = { $slot }: { $value }
form-summary = Проверьте, пожалуйста:
form-confirm = Всё верно?
form-noted = Записано: { $value }
form-changed = Исправлено. { $slot }: { $value }
form-change-which = Что исправить?
form-choose = Выберите, пожалуйста, вариант или напишите его номер.
form-yes-or-no = Ответьте, пожалуйста, «да» или «нет».
form-phone-wrong = Нужен номер телефона, только цифры.
form-done = Спасибо. Ваша заявка сохранена под номером { $case }.
form-still-open = Ваша заявка «{ $title }» ещё открыта. Можно продолжить или написать «отмена».
form-old-button = Эта кнопка относится к прежнему вопросу.
form-none-open = Сейчас нет открытых заявок.

## Who is responsible, after a request was stored

body-residents-committee = За это отвечает { -residents-committee }.
body-property-company = За это отвечает { -property-company }.
body-subdistrict-office = За это отвечает { -subdistrict-office }.

## Staff

staff-stored = Ваше сообщение сохранено для сотрудников под номером { $case }.
staff-open-now = Офис сейчас открыт; сообщение прочитают в рабочее время, сегодня до { $time }.
staff-open-later = Офис сейчас закрыт. Сообщение прочитают, когда офис откроется: { $day }, { $time }.
staff-hours-unknown = Часы работы офиса мне неизвестны, поэтому я не могу сказать, когда сообщение прочитают.
staff-urgent = Если это срочно, звоните { $office-phone }.
staff-not-told = Я ничего никому не передаю. Вы можете написать мне в любое время.

## Requests

case-none = У вас здесь нет заявок.
case-line = { $case }: { $title }, сохранено { $date }, ответа пока нет

## Language

language-name = Русский
language-changed = Теперь я пишу по-русски.
language-not-yet = На этом языке я пока писать не могу. Готовы такие языки:
answer-in-fallback = Эта часть пока есть только на языке: { $language }.

## Privacy

privacy-export = Вот всё, что я о вас храню:
privacy-erase-ask = Удалить всё, что я о вас храню, вместе с вашими заявками? Вернуть это будет нельзя.
privacy-erased =
    Всё, что я о вас храню, удалено. Сделанные раньше резервные копии хранятся не больше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-kept = Ничего не удалено.

## Messages I cannot answer

guess-which = Вы имели в виду что-то из этого?
unknown-offer = Я могу показать темы или передать ваш вопрос сотрудникам.
message-wordless = Я пока не понимаю картинки, голосовые сообщения и файлы. Напишите, пожалуйста, словами или обратитесь к сотруднику.
message-empty = Ваше сообщение пришло без слов. Чем вам помочь?
message-too-long = Ваше сообщение очень длинное; я читаю только начало.
cannot-answer = Сейчас я не могу ответить как следует. Вам помогут сотрудники.
newcomer = Вы здесь недавно? Зарегистрируйтесь в полиции в течение 24 часов после приезда, если вы не живёте в гостинице. Я могу рассказать, как.
note-unverified = Некоторые из этих данных давно не проверялись. Пожалуйста, уточните их, прежде чем на них полагаться.
note-checked-on = Некоторые из этих данных в последний раз проверяли { $date }. Пожалуйста, уточните их, прежде чем на них полагаться.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = закрыто

## Web page

web-title = linju, ваш сосед
web-intro = Спрашивайте о повседневной жизни и услугах микрорайона на своём языке.
web-write = Напишите сообщение
web-send = Отправить
web-you = Вы
web-unreachable = Сервис сейчас недоступен. Ваше сообщение не отправлено.
web-busy = Слишком много сообщений сразу. Подождите немного, пожалуйста.
web-try-again = Повторить
web-language = Язык
web-draft = Эти тексты — черновики, их ещё никто не проверял.
web-clear = Очистить страницу
web-emergency = В экстренном случае звоните { $police-phone } (полиция), { $fire-phone } (пожарные), { $ambulance-phone } (скорая помощь).
