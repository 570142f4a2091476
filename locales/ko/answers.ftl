### What linju answers. One message per intent; the name is the intent's id and never changes. Korean.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = 주민위원회
-subdistrict-office = 가도 사무소
-property-company = 건물 관리회사
-police-station = 파출소
-exit-entry = 출입국관리국
-community-health-centre = 지역 보건센터

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    지금 바로 { $ambulance-phone }번으로 전화해서 어디에 계신지 말씀하세요.
    무슨 일인지, 도움이 필요한 사람이 몇 명인지, 전화번호는 무엇인지 알려 주세요. 전화를 끊지 말고 그 사람 곁에 있어 주세요.
    중국에서 구급차는 { $ambulance-phone }번이고, { $fire-phone }번은 소방서입니다. 통화는 무료예요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-fire =
    엘리베이터를 타지 말고 밖으로 나가서 { $fire-phone }번으로 전화하세요.
    불이 난 곳, 안에 있는 사람 수, 본인 전화번호를 말씀하세요. 다시 안으로 들어가지 마세요.
    다친 사람이 있으면 { $ambulance-phone }번으로 구급차를 부르세요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-police =
    지금 바로 { $police-phone }번으로 전화해서 어디에 계신지 말씀하세요.
    말하기 위험하면 { $police-sms-phone }번으로 문자를 보내세요. 상대방과 맞서지 마세요.
    중국에서는 경찰 { $police-phone }, 소방 { $fire-phone }, 구급차 { $ambulance-phone }번입니다. 다른 나라 번호 말고 이 번호로 전화하세요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-traffic-accident =
    다친 사람이 있으면 먼저 { $ambulance-phone }번으로, 그다음 교통경찰 { $traffic-phone }번으로 전화하세요.
    사고 현장을 떠나지 마세요. 어디인지, 무슨 일인지, 몇 명이 다쳤는지, 본인 전화번호를 말씀하세요.
    사진은 안전할 때만 찍으세요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-gas-leak =
    스위치와 불을 건드리지 말고 지금 나가서, 밖에서 { $fire-phone }번으로 전화하세요.
    실내에서는 전화기를 쓰지 마세요. 창문은 나가는 길에 있는 것만 여세요.
    밖에서 가스 회사에 전화하셔도 됩니다. 번호는 요금 고지서에 있어요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-domestic-violence =
    위험하시면 지금 바로 { $police-phone }번으로 전화하세요.
    말할 수 없으면 { $police-sms-phone }번으로 문자를 보내세요. 다친 사람이 있으면 { $ambulance-phone }번으로 전화하세요.
    동의하지 않으시면 아무에게도 전하지 않습니다. 원하시면 사회복지사가 연락드릴 수 있어요. “네”라고 답하고 언제가 좋은지 알려 주세요.
    다른 이야기를 하고 싶으시면 아무 질문이나 쓰세요. 그 질문에만 답하겠습니다.
    긴급 상황이 아니면 말씀해 주세요.
emergency-self-harm =
    이야기해 주셔서 고맙습니다. 지금 자신을 다치게 할 것 같다면 { $ambulance-phone }번이나 { $police-phone }번으로 전화하세요.
    심리 상담 전화는 { $psych-phone }번입니다. 상담원이 중국어만 할 수도 있어요.
    { -residents-committee } 직원과 이야기하실 수도 있습니다. 제가 직원에게 부탁해 드릴까요?
    저에게는 계속 쓰셔도 됩니다. 긴급 상황이 아니면 말씀해 주세요.
emergency-missing-person =
    기다리지 말고 지금 바로 { $police-phone }번으로 전화하세요.
    누가 없어졌는지, 나이와 옷차림, 언제 어디에서 마지막으로 보았는지 말씀하세요.
    통화가 끝나면 직원과 경비원이 볼 수 있게 제가 인상착의를 적어 둘 수 있어요.
    긴급 상황이 아니면 말씀해 주세요.
emergency-elevator-trapped =
    엘리베이터의 비상 버튼을 누른 다음, 엘리베이터 구조 전화 { $elevator-phone }번으로 전화하세요.
    침착하게 기다리고 문을 억지로 열지 마세요.
    단지 이름, 동, 어느 엘리베이터인지 말씀하세요. 아무도 안 받으면 { $fire-phone }번으로 전화하세요.
    저에게도 몇 동 어느 엘리베이터인지 써 주세요. 긴급 상황이 아니면 말씀해 주세요.

## Residence and identity

accommodation-registration =
    도착한 뒤 24시간 안에 경찰에 거주 등록(주숙등기)을 하세요. 호텔에 묵으시면 호텔이 대신 등록합니다.
    이사했을 때도, 집에 손님이 묵을 때도 마찬가지입니다. 손님 등록은 손님이 직접 하거나 집에 사는 분이 해 주세요.
    여권, 임대차 계약서나 집주인의 소유 증명서, 집주인의 신분증 정보와 연락처를 가져가세요.
    가실 곳은 { -police-station }입니다: { $police-station-address }. 업무 시간: { $police-station-hours }.
    늦게 등록하면 경고를 받거나 최고 { $registration-fine-amount }위안의 벌금을 낼 수 있어요.
    여기나 온라인에서도 등록할 수 있는지는 { -residents-committee }에 물어보세요: { $office-phone }.
visa-extension =
    체류 기간이 끝나기 적어도 7일 전에 { -exit-entry }에 신청하세요. 7일도 안 남았으면 오늘 가세요.
    연장 기간을 모두 합쳐도 원래 체류 기간보다 길 수는 없습니다.
    민원실 주소는 { $exit-entry-address }입니다. 가기 전에 { $immigration-phone }번으로 전화해서 필요한 서류를 확인하세요. 중국어와 영어로 상담합니다.
    기간을 넘기면 경고를 받습니다. 심하면 하루 { $overstay-day-amount }위안, 최고 { $overstay-most-amount }위안의 벌금을 내거나 구류될 수 있어요.
    결정은 { -exit-entry }에서 합니다.
residence-permit =
    거류허가가 필요한 비자라면 입국한 뒤 30일 안에 신청하세요.
    결과는 15일 안에 나옵니다. 연장은 만료 30일 전까지 신청하고, 직장이나 주소 등이 바뀌면 10일 안에 신고하세요.
    민원실 주소는 { $exit-entry-address }입니다. 가기 전에 { $immigration-phone }번으로 전화해서 필요한 서류를 확인하세요.
    결정은 { -exit-entry }에서 합니다.
permanent-residence =
    영주권은 { -exit-entry }에 신청합니다. 조건은 사람마다 달라요.
    영주권 카드에는 18자리 번호가 있고, 카드만으로 신분증이 됩니다. 이 카드가 있으면 취업허가가 필요 없어요.
    조건과 서류는 { $immigration-phone }번에 중국어나 영어로 물어보세요. 결정은 주민 조직이 아니라 { -exit-entry }에서 합니다.
work-permit =
    취업허가는 고용한 회사가 온라인으로 신청합니다. 본인이 직접 신청하지 않아요.
    종이로 된 허가증은 이제 새로 나오지 않고, 정보가 사회보장카드와 전자 사회보장카드에 들어 있습니다. 예전 허가증은 내용이 바뀔 때까지 유효해요.
    담당은 인력자원 부서입니다. 문의: { $hr-phone }.
lost-passport =
    먼저 경찰에 분실 신고를 하고 접수증을 잘 보관하세요.
    접수증을 가져가면 { -exit-entry }에서 분실 확인서를 줍니다. 많은 곳에서 { $lost-passport-days }일 동안 유효해요.
    확인서가 있으면 본인 나라의 대사관이나 영사관에서 새 여권을 만들 수 있습니다. 그다음 새 비자나 출국 서류를 신청하세요.
    출입국 민원실 주소: { $exit-entry-address }. 문의: { $immigration-phone }. 방금 도둑맞았다면 { $police-phone }번으로 전화하세요.
birth-registration =
    중국에서 태어난 외국인 아이는 태어난 뒤 60일 안에 등록해야 합니다.
    부모나 보호자가 출생증명서를 가지고 { -exit-entry }에 가서 아이의 체류나 거류를 등록하세요.
    민원실 주소는 { $exit-entry-address }입니다. 아이 여권과 다른 서류는 가기 전에 물어보세요: { $immigration-phone }.
marriage-registration =
    혼인신고는 외국인과의 혼인을 등록할 수 있는 민정 부서에서 하고, 두 분이 함께 직접 가셔야 합니다.
    남자는 만 22세, 여자는 만 20세 이상이어야 해요.
    외국인은 인증을 받은 미혼 증명서와 중국어 번역본이 필요합니다. 규정이 바뀌니 먼저 등록하는 곳에서 서류 목록을 받으세요.
    담당은 민정 부서입니다. 어디로 갈지 모르시면 { $government-phone }번으로 전화하세요.

## Home and property

repair-request = { -property-company }에 전할 수리 요청을 적어 드릴게요. 언제든지 “취소”라고 쓰시면 됩니다.
utility-bill-payment =
    전기, 수도, 가스 요금은 위챗이나 알리페이로 낼 수 있습니다.
    앱에서 { $utility-pay-text } 화면을 찾아 도시와 회사를 고르고, 고지서에 있는 고객 번호를 입력하세요.
    고객 이름은 보통 집주인이니, 고지서가 없으면 집주인에게 번호를 물어보세요.
    담당은 각 회사입니다. 전기: { $electricity-phone }. 수도 회사와 가스 회사 번호는 고지서에 있어요.
utility-outage =
    먼저 { -property-company }에 건물 전체의 문제인지 물어보세요: { $property-phone }.
    전기: { $electricity-phone }. 수도나 가스 회사 번호는 고지서에 있고, 인터넷은 가입한 통신사에 전화하세요.
    가스 냄새가 나면 스위치를 건드리지 말고 나가서, 밖에서 { $fire-phone }번으로 전화하세요.
property-management =
    이곳의 { -property-company }는 { $property-text }이고, 전화번호는 { $property-phone }입니다.
    업무 시간: { $property-hours }.
    엘리베이터, 계단, 조명, 경비, 정원 같은 공용 부분을 맡습니다. 집 안은 집주인 책임이고, 계약서에 그렇게 쓰여 있으면 세입자 책임이에요.
    관리비와 관리 내용은 관리 계약서에 있습니다. 회사와 의견이 다르면 { -residents-committee }에 물어보세요: { $office-phone }.
housing-lease =
    실명으로 쓴 서면 계약서를 요구하고, 계약을 신고해 달라고 하세요.
    국가 임대 규정에 따라 계약서에는 보증금이 얼마인지, 언제 돌려받는지, 무엇을 뺄 수 있는지 적혀 있어야 합니다. 법으로 정한 경우가 아니면 집주인은 동의 없이 들어올 수 없어요.
    다툼이 생기면 { -residents-committee }에서 무료로 조정할 수 있고, 양쪽이 모두 원해야 합니다: { $office-phone }. 그래도 법원에 갈 수 있어요.
    법률 문의: { $legal-phone }. 담당은 주택 부서이고, { $government-phone }번으로 연결됩니다.
noise-complaint =
    먼저 { -property-company }에 알리세요: { $property-phone }.
    22:00부터 6:00까지는 야간이고, 이웃을 방해하는 소음은 법으로 제한됩니다. 인테리어 공사 시간은 지역마다 정하고, 관리회사가 알고 있어요.
    밤에 계속되면 경찰 { $police-phone }번으로, 공사장 소음은 { $government-phone }번으로 전화하세요.
    담당은 { -residents-committee }와 { -property-company }이고, 조정인이 무료로 도와드릴 수도 있습니다.
neighbour-mediation = { -residents-committee }의 조정인이 알아야 할 내용을 적어 드릴게요. 조정은 무료이고 원하실 때만 합니다. 언제든지 “취소”라고 쓰시면 됩니다.
public-problem-report = 이곳 담당자에게 전할 신고 내용을 적어 드릴게요. 언제든지 “취소”라고 쓰시면 됩니다.

## Waste and environment

waste-sorting =
    쓰레기는 네 종류로 나눠 버리세요. 쓰레기통 표시는 중국어로 되어 있습니다.
    재활용({ $waste-recyclable-text }): 유리, 금속, 종이, 옷감, 깨끗한 플라스틱.
    유해 쓰레기({ $waste-hazardous-text }): 건전지, 약, 페인트, 농약, 전등.
    음식물({ $waste-food-text }): 남은 음식, 과일 껍질, 찻잎, 생선, 식물.
    기타({ $waste-other-text }): 더러운 종이, 위생용품, 담배꽁초, 도자기.
    버리는 곳: { $waste-address }. 시간: { $waste-hours }.
    잘못 버리면 개인은 최고 { $waste-fine-amount }위안의 벌금을 낼 수 있어요. 궁금한 점은 { -residents-committee }에서 도와드립니다.
bulky-waste =
    가구 같은 큰 물건은 정해진 시간에 표시된 곳에만 내놓으세요.
    장소: { $bulky-address }. 시간: { $bulky-hours }.
    계단이나 쓰레기통 옆에는 아무것도 두지 마세요.
    담당은 { -property-company }입니다: { $property-phone }.

## Health and insurance

find-clinic =
    가벼운 병은 { -community-health-centre }로 가세요: { $clinic-address }.
    진료 시간: { $clinic-hours }. 전화: { $clinic-phone }.
    여권을 가져가세요. 시내에서 국제 진료로 알려진 병원은 { $hospital-text }입니다. 한국어를 하는 사람이 있는지 거기에 물어보세요.
    누군가의 생명이 위험하면 { $ambulance-phone }번으로 전화하세요.
medical-insurance =
    이곳에서 일하시면 취업허가가 나온 뒤 30일 안에 회사가 의료보험에 가입시켜 줍니다.
    의료보험은 다섯 가지 사회보험 중 하나이고, 외국인 직원은 다섯 가지 모두 가입해요.
    학생, 가족, 직장이 없는 분은 규정이 다르니 돈을 내기 전에 먼저 물어보세요: { $government-phone }.
    담당은 의료보험 부서입니다. 직장 관련 문의: { $hr-phone }.
social-insurance =
    외국인 직원은 다섯 가지 사회보험에 가입하고, 취업허가가 나온 뒤 30일 안에 회사가 등록합니다.
    다섯 가지는 연금, 의료, 실업, 산재, 출산 보험이에요.
    연금 받을 나이가 되기 전에 중국을 떠나도 계좌를 유지할 수 있습니다. 떠나기 전에 본인에게 적용되는 규정을 물어보세요.
    담당은 인력자원 부서입니다. 문의: { $hr-phone }.
vaccination =
    예방접종은 { -community-health-centre }에서 합니다: { $clinic-address }.
    접종 시간: { $vaccination-hours }. 전화: { $clinic-phone }.
    외국인 아이도 중국 아이와 같은 일정으로 맞습니다. 여권, 출생증명서, 지난 접종 기록을 가져가세요.
    담당은 { -community-health-centre }이고, 어떤 접종을 할 때인지와 비용은 그곳 직원이 알려 드려요.
mental-health-support =
    심리 상담 전화 { $psych-phone }번으로 전화하실 수 있습니다. 상담원이 중국어만 할 수도 있어요.
    { -residents-committee }의 사회복지사와 이야기하실 수도 있습니다. 동의하시면 그분에게만 말씀을 전해 드려요.
    저는 건강 상태를 판단할 수 없습니다. 지금 자신을 다치게 할 것 같다면 { $ambulance-phone }번으로 전화하세요.
elderly-care =
    어르신과 가족은 { -residents-committee }에서 도와드립니다: { $office-phone }.
    많은 동네에 어르신 식당이 있거나 식사를 집으로 가져다드립니다. 이 동네에 어떤 서비스가 있고 누가 이용할 수 있는지는 직원이 알려 드려요.
    사무실 주소는 { $office-address }입니다. 담당은 { -residents-committee }와 민정 부서입니다.

## Children and language

school-enrolment =
    아이가 어느 학교에 갈지는 구 교육국에서 정합니다.
    보통 아이의 거류허가, 이곳의 집 주소 증명, 직장 증명이 필요해요. 외국인 자녀를 위한 학교도 있습니다.
    입학 신청 날짜가 정해져 있으니 일찍 물어보세요. 교육국은 { $government-phone }번으로 연결되고, 주소에 맞는 학군은 { -residents-committee }에 물어보세요: { $office-phone }.
language-class =
    언어 수업과 언어 교환 모임은 { -residents-committee }에 물어보세요: { $office-phone }.
    업무 시간: { $office-hours }.
    많은 수업을 자원봉사자가 가르칩니다. 모국어를 가르칠 수 있으시면 자원봉사자로도 환영해요. 담당은 { -residents-committee }입니다.

## Daily life

driving-licence =
    외국 면허증이나 국제 면허증은 중국에서 쓸 수 없고, 중국 면허증이 있어야 합니다.
    유효한 외국 면허증을 바꾸려면 번역본과 신체검사서를 가져가고 필기시험에 합격해야 해요. 짧게 머무시는 분은 임시 면허를 받을 수 있습니다.
    담당은 교통경찰이고, { $government-phone }번으로 연결됩니다.
ebike-rules =
    전기 자전거는 주거용 건물의 엘리베이터에 실을 수 없고, 공용 통로에서 충전할 수도 없습니다.
    공용 충전소에서 충전하세요. 어디 있는지는 { -property-company }에서 알려 드려요: { $property-phone }.
    전기 자전거를 등록하고 헬멧을 쓰세요. 담당은 교통경찰이고, 건물 안에서는 { -property-company }입니다.
public-transport =
    공공 자전거, 버스, 지하철을 이용하실 수 있습니다.
    공공 자전거는 자전거에 있는 코드를 스캔하세요. 처음 { $bike-free-amount }분은 무료이고, 그다음은 한 시간에 { $bike-hour-amount }위안, 하루 최고 { $bike-day-amount }위안입니다.
    시간표와 요금은 운영 회사에 물어보세요. 불만이나 분실물 문의에 회사가 답하지 않으면 { $government-phone }번으로 전화하세요.
bank-account =
    여권이나 영주권 카드, 중국 휴대폰 번호를 가지고 은행 지점에 가세요.
    직장 증명, 주소, 세금 서류를 요구하는 지점도 있습니다. 지점마다 다르니 먼저 전화해 보고, 안 된다고 하면 다른 지점에 가 보세요.
    결정은 은행이 합니다.
sim-internet =
    휴대폰 번호는 여권을 가지고 통신사 대리점에서 만드세요. 번호는 실명으로 등록합니다.
    집 인터넷도 같은 통신사에 물어보세요. 이 건물에 들어오는 통신사는 { -property-company }에서 압니다: { $property-phone }.
    담당은 통신사입니다.
mobile-payment =
    외국 은행 카드를 알리페이나 위챗에 등록하고 휴대폰으로 결제할 수 있습니다.
    { $pay-free-amount }위안까지는 수수료가 없고, 그보다 많으면 수수료가 { $pay-fee-amount }퍼센트예요.
    한도는 한 번에 { $pay-single-amount }달러, 일 년에 { $pay-year-amount }달러(미국 달러)입니다.
    카드가 거절되면 앱의 도움말이나 은행에 물어보세요. 담당은 앱과 은행입니다.
tax =
    한 해(1월부터 12월까지)에 중국에 { $tax-resident-days }일 이상 계시면 그해에는 거주자로 세금을 냅니다.
    무엇을 언제 신고해야 하는지는 상황과 하시는 일에 따라 달라요.
    결정은 세무서에서 합니다. 문의: { $tax-phone }.
customs-post =
    외국에서 오는 개인 소포는 { $parcel-amount }위안어치까지 받을 수 있습니다.
    세금이 { $parcel-duty-amount }위안 이하면 내지 않아요. 더 비싼 물건이나 약, 음식, 식물은 보내기 전에 세관에 물어보세요: { $customs-phone }.
    소포가 안 왔으면 운송장 번호로 우체국이나 택배 회사에 물어보세요.
pet-registration =
    강아지는 주민 조직과 { -subdistrict-office }의 동의를 받은 뒤 경찰에 등록하세요.
    예방접종 증명과 임대차 계약서가 필요합니다. 시내에서 키울 수 없는 품종이 있고, 산책은 정해진 시간에만 할 수 있어요.
    강아지를 데려오기 전에 지금의 비용, 품종 목록, 산책 시간을 물어보세요. 어디로 갈지는 { -residents-committee }에서 알려 드립니다: { $office-phone }.
lost-and-found = { -property-company }와 { -residents-committee }에 전할 분실물이나 주운 물건을 적어 드릴게요. 언제든지 “취소”라고 쓰시면 됩니다.
consumer-complaint =
    먼저 판매자와 이야기해 보고, 해결이 안 되면 { $consumer-phone }번으로 전화하세요.
    영수증, 주문 내역, 대화 내용, 사진을 보관하세요. 온라인으로 산 물건은 대부분 7일 안에 이유 없이 반품할 수 있지만 예외도 있어요.
    상담원이 중국어만 할 수도 있습니다. 담당은 시장 감독 부서입니다.
scam-report =
    방금 돈을 보내셨다면 지금 바로 { $police-phone }번과 은행에 전화하세요.
    더는 돈을 보내지 말고, 인증번호나 비밀번호를 아무에게도 알려 주지 마세요. 대화와 영수증은 모두 보관하세요.
    { $antifraud-phone }번에서 전화가 오면 받으세요. 경찰의 사기 방지 전화입니다. 의심스러울 때 직접 거셔도 돼요.
    담당은 경찰입니다.

## Community and self-governance

community-office =
    { $place-name } 사무실 주소는 { $office-address }입니다.
    업무 시간: { $office-hours }. 전화: { $office-phone }.
    가능한 언어: { $office-list }.
    { -residents-committee }는 공공 업무, 조정, 보건, 청소년 일을 돕고 주민 의견을 정부에 전합니다.
community-events =
    여기 사시는 분은 어떤 언어를 쓰시든 누구나 동네 행사에 오실 수 있습니다.
    어떤 행사가 있는지는 { -residents-committee }에서 알려 드려요: { $office-phone }. 업무 시간: { $office-hours }.
    행사 담당도 { -residents-committee }이고, 아이디어도 환영합니다.
volunteer-signup = { -residents-committee }에서 어떤 자원봉사를 하고 싶으신지 적어 드릴게요. 언제든지 “취소”라고 쓰시면 됩니다.
suggestion = { -residents-committee }에 전할 제안을 적어 드릴게요. 언제든지 “취소”라고 쓰시면 됩니다.
public-consultation =
    한국어로 의견을 내실 수 있습니다. 쓰신 글은 직원이 원문 그대로 봅니다.
    지금 어떤 의견 수렴이 있는지는 { -residents-committee }에서 알려 드려요: { $office-phone }.
    누가 투표할 수 있는지는 법과 각 의견 수렴의 규정으로 정하므로 제가 짐작해서 말씀드리지 않습니다. 직접 물어보세요. 담당은 { -residents-committee }이고, 의견을 { -subdistrict-office }에 전합니다.
legal-aid =
    공공 법률 서비스는 { $legal-phone }번으로 전화하세요.
    제가 사건을 판단할 수는 없습니다. 동의하시면 { -residents-committee }에 말씀을 전해 드리고, 그곳에서 변호사나 조정인을 소개할 수 있어요. 조정은 무료이고 원하실 때만 하며, 그래도 법원에 갈 수 있습니다.
religious-venues =
    등록된 종교 시설에서 열리는 예배, 미사, 법회 같은 종교 의식에 참여하실 수 있습니다.
    종교 업무 부서가 승인한 장소에서는 외국인끼리 종교 의식을 열 수도 있어요. 선교는 할 수 없습니다.
    시설 목록은 종교 업무 부서에 있고, { $government-phone }번으로 연결됩니다.

## Safety notices

typhoon-disaster =
    밖에 나가지 말고, 창문을 닫고, 베란다에 있는 물건을 모두 들여놓으세요.
    경보는 파랑, 노랑, 주황, 빨강 네 가지이고 빨강이 가장 높습니다. 동네 안내를 따르세요.
    집이 안전하지 않으면 대피소로 가세요: { $shelter-address }. 열려 있는지 먼저 물어보세요: { $office-phone }.
    담당은 { -subdistrict-office }와 { -residents-committee }입니다. 위험에 처한 사람이 있으면 { $police-phone }번이나 { $fire-phone }번으로 전화하세요.

## Controls

greeting =
    안녕하세요!
    { $place-name }의 일상생활과 주민 서비스에 대해 답해 드리고, 요청을 담당자에게 전해 드립니다.
thanks = 천만에요. 필요하시면 언제든지 또 써 주세요.
help-menu = 이런 일을 도와드릴 수 있어요. 하나를 고르시거나 편하게 질문을 써 주세요.
talk-to-staff = { $place-name } 직원에게 메시지를 전하고 있습니다.
change-language = 어떤 언어로 할까요? 언어 이름을 쓰시거나 하나를 골라 주세요.
cancel = 이 요청을 멈추고, 쓰신 내용을 지웠습니다.
case-status = 요청하신 일에 대해 제가 아는 내용입니다.
privacy-data =
    답해 드리는 데 필요한 것만 보관합니다. 언어, 작성 중인 양식, 신청하신 요청, 최근 메시지의 번호입니다.
    대화 전체는 보관하지 않습니다. 직원과 이야기하겠다고 하시거나 제가 답하지 못할 때는 직원이 그 메시지를 정해진 기간 동안 볼 수 있어요.
    언제든지 본인 정보의 사본을 받거나 정보를 지울 수 있습니다. “내보내기” 또는 “삭제”라고 써 주세요.
unknown = 무슨 말씀인지 잘 이해하지 못했습니다.
