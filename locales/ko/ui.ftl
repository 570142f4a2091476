### Buttons, questions and short sentences of the program. Korean.
### Status: draft


## Buttons. At most 20 characters.

button-yes = 네
button-no = 아니요
button-change = 고치기
button-cancel = 취소
button-staff = 직원과 이야기
button-menu = 주제 보기
button-request = 요청하기
button-continue = 계속하기
button-export = 내 정보 받기
button-delete = 내 정보 삭제
button-language = 언어 바꾸기

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = 지금 이야기할 사람
title-emergency-gas-leak = 가스 냄새
title-emergency-fire = 불이 났어요
title-emergency-medical = 구급차
title-emergency-domestic-violence = 급한 도움
title-emergency-police = 경찰
title-emergency-traffic-accident = 교통사고
title-emergency-missing-person = 사람이 없어졌어요
title-emergency-elevator-trapped = 엘리베이터에 갇힘
title-accommodation-registration = 거주 등록(주숙등기)
title-visa-extension = 비자 연장
title-residence-permit = 거류허가
title-permanent-residence = 영주권
title-work-permit = 취업허가
title-lost-passport = 여권 분실
title-birth-registration = 출생 등록
title-marriage-registration = 혼인신고
title-repair-request = 수리 요청
title-utility-bill-payment = 공과금 내기
title-utility-outage = 정전·단수
title-property-management = 건물 관리회사
title-housing-lease = 집 구하기와 임대
title-noise-complaint = 소음
title-neighbour-mediation = 이웃과의 다툼
title-public-problem-report = 문제 신고
title-waste-sorting = 분리수거
title-bulky-waste = 대형 쓰레기
title-find-clinic = 병원 찾기
title-medical-insurance = 의료보험
title-social-insurance = 사회보험
title-vaccination = 예방접종
title-mental-health-support = 마음 상담
title-elderly-care = 어르신 돌봄
title-school-enrolment = 아이 학교
title-language-class = 언어 수업
title-driving-licence = 운전면허
title-ebike-rules = 전기 자전거
title-public-transport = 버스·지하철·자전거
title-bank-account = 은행 계좌
title-sim-internet = 휴대폰과 인터넷
title-mobile-payment = 휴대폰 결제
title-tax = 세금
title-customs-post = 소포와 세관
title-pet-registration = 강아지 등록
title-lost-and-found = 분실물
title-consumer-complaint = 소비자 불만
title-scam-report = 사기
title-community-office = 주민위원회 사무실
title-community-events = 동네 행사
title-volunteer-signup = 자원봉사
title-suggestion = 제안하기
title-public-consultation = 의견 내기
title-legal-aid = 법률 도움
title-religious-venues = 종교 시설
title-typhoon-disaster = 태풍과 재해
title-greeting = 인사
title-thanks = 감사 인사
title-help-menu = 주제 목록
title-talk-to-staff = 직원과 이야기
title-change-language = 언어 바꾸기
title-cancel = 취소
title-case-status = 내 요청
title-privacy-data = 내 정보

## Groups of topics, on buttons. At most 20 characters.

group-emergency = 긴급 상황
group-residence = 서류와 비자
group-home = 집
group-waste = 쓰레기
group-health = 건강
group-children = 아이와 언어
group-daily = 일상생활
group-community = 동네
group-safety = 안전
group-control = 이 채팅

## Questions of the forms. One question at a time.

ask-what-broken = 무엇이 고장 났나요? 어느 방이나 건물의 어느 곳인가요?
ask-what-noise = 어떤 소음인가요?
ask-what-matter = 이웃과 어떤 문제가 있나요?
ask-what-problem = 어떤 문제인가요?
ask-what-item = 어떤 물건인가요? 생김새를 알려 주세요.
ask-what-need = 누구에게 어떤 도움이 필요한가요?
ask-what-suggestion = 어떤 제안을 하고 싶으세요?
ask-place = 어디인가요? 동, 출입구, 호수나 근처에 있는 것을 알려 주세요.
ask-other-place = 상대방은 어디에 사나요? 동과 호수만 쓰시면 되고 이름은 필요 없어요.
ask-when = 언제였나요, 또는 언제인가요?
ask-when-free = 어느 요일 몇 시가 좋으세요?
ask-when-pickup = 언제 가져가면 좋을까요?
ask-since = 언제부터인가요?
ask-contact = 어느 전화번호로 연락드리면 될까요?
ask-photo = 사진을 보내셔도 됩니다.
ask-which-supply = 무엇이 안 나오나요?
ask-repeated = 한 번이 아니라 여러 번 있었나요?
ask-mediation-wish = 조정인의 도움을 받고 싶으세요?
ask-wish = 어떻게 해결되면 좋겠어요?
ask-consent = 이 내용을 조정인에게 전해도 될까요?
ask-languages = 어떤 언어를 하세요?
ask-dangerous = 누군가에게 위험한가요?
ask-lift = 엘리베이터가 있나요?
ask-level = 지금 어느 정도 하세요?
ask-lost-or-found = 잃어버리셨나요, 주우셨나요?
ask-which-event = 어떤 행사인가요?
ask-how-many = 몇 분이 오시나요?
ask-skills = 어떤 일을 하고 싶으세요?
ask-publicly = 다른 주민이 읽어도 될까요?
ask-which-consultation = 어떤 의견 수렴인가요?
ask-opinion = 어떻게 생각하세요?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = 내용
slot-place = 장소
slot-since = 언제부터
slot-when = 일시
slot-contact = 전화번호
slot-photo = 사진
slot-which = 안 나오는 것
slot-repeated = 여러 번
slot-mediation = 조정인 희망
slot-other = 상대방
slot-wish = 바라는 점
slot-consent = 전달 동의
slot-languages = 언어
slot-dangerous = 위험 여부
slot-lift = 엘리베이터
slot-level = 수준
slot-kind = 분실 또는 습득
slot-people = 인원
slot-publicly = 주민 공개

## Choices. At most 20 characters.

choice-water = 수도
choice-electricity = 전기
choice-gas = 가스
choice-internet = 인터넷
choice-beginner = 처음
choice-some = 조금
choice-advanced = 잘함
choice-lost = 잃어버림
choice-found = 주움

## Forms

form-line = { $slot }: { $value }
form-summary = 확인해 주세요:
form-confirm = 모두 맞나요?
form-noted = 적어 두었습니다: { $value }
form-changed = 고쳤습니다. { $slot }: { $value }
form-change-which = 무엇을 고칠까요?
form-choose = 하나를 고르거나 번호를 써 주세요.
form-yes-or-no = 네 또는 아니요로 답해 주세요.
form-phone-wrong = 전화번호를 숫자로만 써 주세요.
form-done = 고맙습니다. 요청을 { $case }번으로 저장했습니다.
form-still-open = “{ $title }” 요청이 아직 끝나지 않았습니다. 계속하시거나 “취소”라고 써 주세요.
form-old-button = 그 버튼은 앞의 질문에 쓰던 것입니다.
form-none-open = 지금 작성 중인 요청이 없습니다.

## Who is responsible, after a request was stored

body-residents-committee = 담당은 { -residents-committee }입니다.
body-property-company = 담당은 { -property-company }입니다.
body-subdistrict-office = 담당은 { -subdistrict-office }입니다.

## Staff

staff-stored = 직원에게 보내는 메시지를 { $case }번으로 저장했습니다.
staff-open-now = 지금은 업무 시간이고, 오늘 { $time }까지입니다. 업무 시간 중에 직원이 읽습니다.
staff-open-later = 지금은 업무 시간이 아닙니다. 사무실이 열면 직원이 읽습니다: { $day } { $time }.
staff-hours-unknown = 업무 시간을 몰라서 언제 읽을지 말씀드릴 수 없습니다.
staff-urgent = 급하시면 전화하세요: { $office-phone }.
staff-not-told = 아무것도 전하지 않겠습니다. 언제든지 저에게 써 주세요.

## Requests

case-none = 여기에는 요청하신 일이 없습니다.
case-line = { $case }: { $title }, { $date } 저장, 아직 답변 없음

## Language

language-name = 한국어
language-changed = 이제부터 한국어로 쓰겠습니다.
language-not-yet = 그 언어로는 아직 쓸 수 없습니다. 지금 쓸 수 있는 언어는 다음과 같습니다:
answer-in-fallback = 이 부분은 지금 다음 언어로만 볼 수 있습니다: { $language }.

## Privacy

privacy-export = 제가 보관하고 있는 정보는 이것이 전부입니다:
privacy-erase-ask = 보관한 정보를 요청까지 모두 지울까요? 지우면 되돌릴 수 없습니다.
privacy-erased = 보관하던 정보를 모두 지웠습니다. 그 전에 만든 백업은 최대 { $days }일 동안만 보관됩니다.
privacy-kept = 아무것도 지우지 않았습니다.

## Messages I cannot answer

guess-which = 혹시 이 중에 있나요?
unknown-offer = 주제를 보여 드리거나 질문을 직원에게 전해 드릴 수 있습니다.
message-wordless = 아직 사진, 음성, 파일은 읽지 못합니다. 글로 써 주시거나 직원과 이야기해 주세요.
message-empty = 글이 없는 메시지가 왔습니다. 무엇을 도와드릴까요?
message-too-long = 메시지가 너무 길어서 앞부분만 읽습니다.
cannot-answer = 지금은 제대로 답해 드릴 수 없습니다. 직원이 도와드릴 수 있어요.
newcomer = 새로 오셨나요? 호텔에 묵지 않으시면 도착한 뒤 24시간 안에 경찰에 거주 등록(주숙등기)을 하세요. 방법을 알려 드릴게요.
note-unverified = 일부 정보는 최근에 확인되지 않았습니다. 이용하기 전에 확인해 주세요.
note-checked-on = 일부 정보는 { $date }에 마지막으로 확인되었습니다. 이용하기 전에 확인해 주세요.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = 휴무

## Web page

web-title = linju, 당신의 이웃
web-intro = 일상생활과 주민 서비스에 대해 한국어로 물어보세요.
web-write = 메시지 쓰기
web-send = 보내기
web-you = 나
web-unreachable = 지금 서비스에 연결할 수 없습니다. 메시지는 전송되지 않았습니다.
web-busy = 한꺼번에 메시지가 너무 많습니다. 잠시만 기다려 주세요.
web-try-again = 다시 시도
web-language = 언어
web-draft = 이 글은 초안이며, 아직 아무도 확인하지 않았습니다.
web-clear = 이 화면 지우기
web-emergency = 긴급할 때 전화하세요: { $police-phone } (경찰), { $fire-phone } (소방), { $ambulance-phone } (구급차).
