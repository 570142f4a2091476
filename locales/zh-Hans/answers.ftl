### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = 居委会
-subdistrict-office = 街道办事处
-property-company = 物业公司
-police-station = 派出所
-exit-entry = 出入境管理局
-community-health-centre = 社区卫生服务中心

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    请马上拨打 { $ambulance-phone }，说清楚您在哪里。
    告诉对方发生了什么事、有几个人需要救助，以及您的电话号码。不要挂断电话，守在病人身边。
    在中国，救护车电话是 { $ambulance-phone }；{ $fire-phone } 是消防电话。拨打免费。
    如果不是紧急情况，请告诉我。
emergency-fire =
    马上离开，不要坐电梯，到外面后拨打 { $fire-phone }。
    说清楚哪里着火、里面有几个人，以及您的电话号码。不要再回到里面。
    如果有人受伤，请拨打 { $ambulance-phone } 叫救护车。
    如果不是紧急情况，请告诉我。
emergency-police =
    请马上拨打 { $police-phone }，说清楚您在哪里。
    如果说话有危险，请发短信到 { $police-sms-phone }。不要与任何人发生冲突。
    在中国：报警 { $police-phone }，火警 { $fire-phone }，救护车 { $ambulance-phone }。请打这些号码，不要打其他国家的号码。
    如果不是紧急情况，请告诉我。
emergency-traffic-accident =
    有人受伤时，请先拨打 { $ambulance-phone }，再拨打交警电话 { $traffic-phone }。
    不要离开现场。说清楚您在哪里、发生了什么事、有几个人受伤，以及您的电话号码。
    确认安全后再拍照。
    如果不是紧急情况，请告诉我。
emergency-gas-leak =
    不要碰开关，不要用火，马上离开，到外面后拨打 { $fire-phone }。
    不要在室内使用电话。窗户只在出门路过时顺手打开。
    到外面后，也可以打电话给燃气公司，号码在燃气账单上。
    如果不是紧急情况，请告诉我。
emergency-domestic-violence =
    如果您有危险，请马上拨打 { $police-phone }。
    如果不能说话，请发短信到 { $police-sms-phone }。如果有人受伤，请拨打 { $ambulance-phone }。
    没有您的同意，我不会告诉任何人。如果您愿意，可以让社工联系您：请回答“是”，并告诉我什么时间方便。
    想换话题，请直接问别的问题，我只会回答那个问题。
    如果不是紧急情况，请告诉我。
emergency-self-harm =
    谢谢您告诉我。如果您现在可能会伤害自己，请拨打 { $ambulance-phone } 或 { $police-phone }。
    心理援助热线是 { $psych-phone }，可能只有中文服务。
    也可以请{ -residents-committee }的工作人员和您谈谈。要我请一位吗？
    您可以继续给我写消息。如果不是紧急情况，请告诉我。
emergency-missing-person =
    请马上拨打 { $police-phone }，不要等。
    说清楚谁不见了、年龄、穿什么衣服，最后一次是什么时候、在哪里看到的。
    打完电话后，我可以记下这个人的样子，转给工作人员和保安。
    如果不是紧急情况，请告诉我。
emergency-elevator-trapped =
    请按电梯里的报警按钮，再拨打电梯救援电话 { $elevator-phone }。
    保持冷静，不要强行扒门。
    说清楚小区、楼号和哪一部电梯。如果打不通，请拨打 { $fire-phone }。
    请把楼号和哪部电梯也写给我。如果不是紧急情况，请告诉我。

## Residence and identity

accommodation-registration =
    抵达后 24 小时内要到公安机关登记住宿；住酒店的，由酒店代为登记。
    搬家以后也是 24 小时内登记。有客人住在您家时也一样，由客人或者您去登记。
    请带护照、租房合同或房产证，以及房东的身份信息和联系方式。
    请到{ -police-station }办理：{ $police-station-address }。办公时间：{ $police-station-hours }。
    不按时登记可能会受到警告，或者最高 { $registration-fine-amount } 元的罚款。
    能不能在本社区或网上登记，请问{ -residents-committee }：{ $office-phone }。
visa-extension =
    请在停留期结束前至少 7 天向{ -exit-entry }申请；如果已经不到 7 天，请今天就去。
    所有延期加起来，不能超过您原来的停留期限。
    办事大厅地址：{ $exit-entry-address }。去之前请拨打 { $immigration-phone }，问清楚要带哪些材料；可以说中文或英语。
    超期停留会受到警告；情节严重的，每天罚款 { $overstay-day-amount } 元，最高 { $overstay-most-amount } 元，或者被拘留。
    是否批准，由{ -exit-entry }决定。
residence-permit =
    如果您的签证需要办居留许可，请在入境后 30 天内申请。
    15 天内会有结果。延期要在到期前 30 天申请；换工作单位、换住址等变化，要在 10 天内申报。
    办事大厅地址：{ $exit-entry-address }。去之前请拨打 { $immigration-phone }，问清楚要带哪些材料。
    是否批准，由{ -exit-entry }决定。
permanent-residence =
    永久居留要向{ -exit-entry }申请，条件要看您的具体情况。
    永久居留身份证有 18 位号码，可以单独作为身份证件使用。有了它就不需要工作许可。
    条件和材料请咨询 { $immigration-phone }，可以说中文或英语。由{ -exit-entry }决定，不是社区决定。
work-permit =
    工作许可由您的用人单位在网上申请，您自己不用申请。
    现在不再发新的纸质证件，信息存在社保卡里，电子社保卡里也有。旧证在内容变更以前继续有效。
    这件事由人力资源和社会保障部门负责。咨询电话：{ $hr-phone }。
lost-passport =
    请先向公安机关报失，并保管好回执。
    凭回执，{ -exit-entry }会给您开护照报失证明；很多地方的有效期是 { $lost-passport-days } 天。
    凭这份证明，到您国家的大使馆或领事馆补办护照，然后再申请新的签证或出境证件。
    出入境办事大厅地址：{ $exit-entry-address }。咨询电话：{ $immigration-phone }。如果护照刚刚被偷，请拨打 { $police-phone }。
birth-registration =
    在中国出生的外国孩子，要在出生后 60 天内登记。
    由父母或监护人带上出生证明，到{ -exit-entry }为孩子办理停留或居留登记。
    办事大厅地址：{ $exit-entry-address }。孩子的护照和其他材料，去之前请先问清楚：{ $immigration-phone }。
marriage-registration =
    结婚要到可以办理涉外婚姻的民政部门登记，两个人都要亲自到场。
    男方要满 22 岁，女方要满 20 岁。
    外国一方需要经过认证的无配偶证明，并附中文译本。规定会变，请先向登记处要一份材料清单。
    这件事由民政部门负责。要找登记处，请拨打 { $government-phone }。

## Home and property

repair-request = 我来记下您的报修，转给{ -property-company }。您随时可以说“取消”。
utility-bill-payment =
    水费、电费、燃气费可以用微信或支付宝交。
    在应用里找到“{ $utility-pay-text }”，选择城市和缴费单位，再输入账单上的户号。
    户主一般是房东，所以没有账单时，请向房东要户号。
    费用由各缴费单位负责。电力：{ $electricity-phone }。自来水公司和燃气公司的电话在账单上。
utility-outage =
    请先问{ -property-company }是不是整栋楼都受影响：{ $property-phone }。
    停电请打 { $electricity-phone }。自来水公司或燃气公司的电话在账单上；网络问题请打给您的运营商。
    如果闻到燃气味，不要碰开关，马上离开，到外面后拨打 { $fire-phone }。
property-management =
    这里的{ -property-company }是{ $property-text }，电话 { $property-phone }。
    办公时间：{ $property-hours }。
    物业负责楼里的公共部分：电梯、楼梯、照明、保安和绿化。房间里面由业主负责；租房合同写明由租客负责的，由租客负责。
    物业费和服务内容写在物业合同里。如果和物业意见不一致，请问{ -residents-committee }：{ $office-phone }。
housing-lease =
    请签书面租房合同，双方用真实姓名，并要求办理备案。
    按国家的租房规定，合同要写明押金多少、什么时候退、哪些情况可以扣。没有您的同意，房东不能进门，法律规定的情况除外。
    有纠纷时，{ -residents-committee }可以免费调解，但要双方都愿意：{ $office-phone }。您仍然可以去法院。
    法律问题：{ $legal-phone }。这件事由住房部门负责，可以通过 { $government-phone } 联系。
noise-complaint =
    请先告诉{ -property-company }：{ $property-phone }。
    22:00 到 6:00 是夜间，法律限制影响邻居的噪声。装修时间由当地规定，物业知道。
    夜里一直不停，请报警：{ $police-phone }。工地噪声请打 { $government-phone }。
    这件事由{ -residents-committee }和{ -property-company }负责，也可以免费请调解员帮忙。
neighbour-mediation = 我来记下{ -residents-committee }的调解员需要了解的情况；调解免费，也完全自愿。您随时可以说“取消”。
public-problem-report = 我来记下您反映的问题，转给负责这里的人。您随时可以说“取消”。

## Waste and environment

waste-sorting =
    垃圾分四类，垃圾桶上有中文标志。
    可回收的（{ $waste-recyclable-text }）：玻璃、金属、纸、织物、干净的塑料。
    有害的（{ $waste-hazardous-text }）：电池、药品、油漆、农药、灯管。
    厨余（{ $waste-food-text }）：剩菜剩饭、果皮、茶叶、鱼、花草。
    其他（{ $waste-other-text }）：脏的纸、卫生用品、烟头、陶瓷。
    投放点：{ $waste-address }。开放时间：{ $waste-hours }。
    分错类，个人最高可罚 { $waste-fine-amount } 元。有疑问可以问{ -residents-committee }。
bulky-waste =
    家具等大件垃圾，只能在规定时间放到指定地点。
    地点：{ $bulky-address }。时间：{ $bulky-hours }。
    请不要放在楼道里，也不要放在垃圾桶旁边。
    这件事由{ -property-company }负责：{ $property-phone }。

## Health and insurance

find-clinic =
    一般的小病，可以去{ -community-health-centre }：{ $clinic-address }。
    开放时间：{ $clinic-hours }。电话：{ $clinic-phone }。
    请带护照。市内有国际医疗服务的一家医院是 { $hospital-text }，可以问那里有没有会说您的语言的人。
    如果有人有生命危险，请拨打 { $ambulance-phone }。
medical-insurance =
    如果您在这里工作，用人单位会在办好工作许可后 30 天内为您登记医疗保险。
    医疗保险是五项社会保险之一，外籍员工五项都要参加。
    学生、家属和没有工作的人规定不同，交任何钱之前请先问清楚：{ $government-phone }。
    这件事由医疗保障部门负责。与工作有关的问题：{ $hr-phone }。
social-insurance =
    外籍员工要参加五项社会保险，由用人单位在办好工作许可后 30 天内登记。
    五项是养老、医疗、失业、工伤和生育保险。
    如果您在领养老金以前离开中国，账户可以保留；离开前请问清楚您的情况适用什么规定。
    这件事由人力资源和社会保障部门负责。咨询电话：{ $hr-phone }。
vaccination =
    打疫苗请去{ -community-health-centre }：{ $clinic-address }。
    接种时间：{ $vaccination-hours }。电话：{ $clinic-phone }。
    外国孩子和中国孩子用同样的接种程序。请带护照、出生证明和以前的接种记录。
    这件事由{ -community-health-centre }负责；该打哪一针、要多少钱，那里的工作人员会告诉您。
mental-health-support =
    您可以拨打心理援助热线 { $psych-phone }，可能只有中文服务。
    也可以请{ -residents-committee }的社工和您谈谈。如果您同意，我把您的话转给这位社工，不转给别人。
    我不能判断您的健康状况。如果您现在可能会伤害自己，请拨打 { $ambulance-phone }。
elderly-care =
    老人和家属需要帮助，可以找{ -residents-committee }：{ $office-phone }。
    很多社区有老年食堂，或者送餐上门。本社区有哪些服务、适合哪些人，工作人员可以告诉您。
    地址：{ $office-address }。这件事由{ -residents-committee }和民政部门一起负责。

## Children and language

school-enrolment =
    孩子上哪所学校，由区教育局决定。
    一般需要孩子的居留许可、在这里的住址证明和工作证明。也有外籍人员子女学校可以选。
    报名时间是固定的，请早点问。教育局可以通过 { $government-phone } 联系；您的地址属于哪个学区，请问{ -residents-committee }：{ $office-phone }。
language-class =
    语言班和语言角的情况，请问{ -residents-committee }：{ $office-phone }。
    办公时间：{ $office-hours }。
    很多课由志愿者来上。如果您能教自己的母语，也欢迎来当志愿者。这件事由{ -residents-committee }负责。

## Daily life

driving-licence =
    外国驾照和国际驾照在中国不能用，您需要中国驾照。
    用有效的外国驾照换证，要带驾照译本和体检表，并通过理论考试。短期停留可以办临时驾驶许可。
    这件事由交警部门负责，可以通过 { $government-phone } 联系。
ebike-rules =
    电动自行车不能进住宅楼的电梯，也不能在公共通道里充电。
    请在公共充电处充电；在哪里，可以问{ -property-company }：{ $property-phone }。
    请给车上牌，骑车戴头盔。这件事由交警部门负责，楼里由{ -property-company }负责。
public-transport =
    您可以骑公共自行车，也可以坐公交和地铁。
    公共自行车：扫车上的二维码。前 { $bike-free-amount } 分钟免费，之后每小时 { $bike-hour-amount } 元，每天最多 { $bike-day-amount } 元。
    时刻和票价请问运营公司；投诉和丢了东西，如果运营公司没有答复，请拨打 { $government-phone }。
bank-account =
    请带护照或永久居留身份证，和一个中国手机号，到银行网点办理。
    有的网点还要工作证明、住址证明或税务资料。每个网点的规定不一样，请先打电话问；一家不行，可以换一家。
    能不能办，由银行决定。
sim-internet =
    办手机号，请带护照到运营商营业厅；手机号要实名登记。
    家里装宽带，也找这些运营商。您的楼可以装哪几家，{ -property-company }知道：{ $property-phone }。
    这件事由运营商负责。
mobile-payment =
    您可以把外国银行卡绑定到支付宝或微信，用手机付款。
    每笔 { $pay-free-amount } 元以内不收手续费；超过的收 { $pay-fee-amount }%。
    限额是每笔 { $pay-single-amount } 美元，每年 { $pay-year-amount } 美元。
    如果卡绑不上，请看应用里的帮助页面，或者问您的银行；由它们负责。
tax =
    一个公历年内在中国住满 { $tax-resident-days } 天，您就是这一年的居民纳税人。
    要申报什么、什么时候申报，要看您的情况和工作。
    由税务部门决定。咨询电话：{ $tax-phone }。
customs-post =
    从国外寄来的个人包裹，价值最高 { $parcel-amount } 元。
    税款在 { $parcel-duty-amount } 元以内的不收。如果价值超过限额，或者里面有药品、食品、植物，请在寄出前先问海关：{ $customs-phone }。
    包裹没有收到，请带着单号问邮局或快递公司。
pet-registration =
    养狗要在社区和{ -subdistrict-office }同意之后，到公安机关登记。
    需要疫苗证明和租房合同。有些品种在市区不能养，遛狗也有规定的时间。
    养狗之前，请先问清楚现在的费用、禁养品种和遛狗时间。到哪里办，{ -residents-committee }会告诉您：{ $office-phone }。
lost-and-found = 我来记下丢失或捡到的东西，转给{ -property-company }和{ -residents-committee }。您随时可以说“取消”。
consumer-complaint =
    请先和商家谈；谈不成，请拨打 { $consumer-phone }。
    请留好小票、订单、聊天记录和照片。网上买的东西，大多可以 7 天内无理由退货，也有例外。
    这条热线可能只有中文服务。这件事由市场监管部门负责。
scam-report =
    如果您刚刚转了钱，请马上拨打 { $police-phone }，并联系您的银行。
    不要再转钱，不要把验证码或密码告诉任何人，保留所有聊天记录和凭证。
    如果 { $antifraud-phone } 打给您，请接听：这是警方的反诈专线。拿不准的时候，您也可以自己打。
    这件事由警方负责。

## Community and self-governance

community-office =
    社区办公室（{ $place-name }）的地址：{ $office-address }。
    办公时间：{ $office-hours }。电话：{ $office-phone }。
    可以说的语言：{ $office-list }。
    这里的{ -residents-committee }办理公共事务、调解、卫生和青少年工作，也向政府反映居民的意见。
community-events =
    住在这里的人都欢迎参加社区活动，说什么语言都可以。
    近期有哪些活动，可以问{ -residents-committee }：{ $office-phone }。办公时间：{ $office-hours }。
    活动由{ -residents-committee }负责，也很欢迎您出主意。
volunteer-signup = 我来记下您想为{ -residents-committee }做哪些志愿服务。您随时可以说“取消”。
suggestion = 我来记下您给{ -residents-committee }的建议。您随时可以说“取消”。
public-consultation =
    您可以用自己的语言发表意见，工作人员会看到您的原话。
    现在有哪些征求意见的事项，{ -residents-committee }会告诉您：{ $office-phone }。
    谁可以投票，由法律和每次征求意见的规定来定，我不能乱猜，请直接问。这件事由{ -residents-committee }负责，并把意见转给{ -subdistrict-office }。
legal-aid =
    公共法律服务请拨打 { $legal-phone }。
    我不能判断您的案件。如果您同意，我把您的话转给{ -residents-committee }，他们可以介绍律师或调解员。调解免费、自愿，您仍然可以去法院。
religious-venues =
    您可以到依法登记的宗教活动场所参加宗教活动。
    外国人可以在宗教事务部门批准的地点举行自己的宗教活动。不允许传教。
    场所名单在宗教事务部门，可以通过 { $government-phone } 联系。

## Safety notices

typhoon-disaster =
    请待在室内，关好窗户，把阳台上的东西都收进来。
    预警分蓝、黄、橙、红四种颜色，红色最高。请留意社区的通知。
    如果家里不安全，请去避难场所：{ $shelter-address }。去之前先问是否开放：{ $office-phone }。
    这件事由{ -subdistrict-office }和{ -residents-committee }负责。如果有人遇到危险，请拨打 { $police-phone } 或 { $fire-phone }。

## Controls

greeting =
    您好！
    我可以回答您在{ $place-name }的日常生活和社区服务问题，也可以把您的需求转给负责的人。
thanks = 不客气。有需要随时再写给我。
help-menu = 我可以帮您办这些事；请选一项，或者用自己的话写下问题。
talk-to-staff = 我正在把您的留言转给{ $place-name }的工作人员。
change-language = 您想用哪种语言？请写出名称，或者选一个。
cancel = 这次申请已停止，您为它写的内容也已删除。
case-status = 您的申请，我知道的情况如下。
privacy-data =
    我只保留回答您所需要的内容：您的语言、正在填写的表格、您提出的申请，以及最近消息的编号。
    我不保留完整的对话。您要找工作人员，或者我答不了的时候，工作人员可以在有限的时间内看到那些消息。
    您随时可以索取一份自己的数据，或者把它删除：请写“导出”或“删除”。
unknown = 我不太确定您的意思。

## Cards to show at a counter or to a neighbour. They stand here only.

card-emergency-self-harm = 我现在很难受，需要帮助。请陪着我，帮我拨打 { $ambulance-phone }。
card-emergency-gas-leak = 这里有燃气味，可能漏气了！请不要碰开关、不要用火，到外面帮我拨打 { $fire-phone }。
card-emergency-fire = 着火了！请帮我拨打 { $fire-phone }。
card-emergency-medical = 有人需要急救！请帮我拨打 { $ambulance-phone }，并说明我们在哪里。
card-emergency-domestic-violence = 我需要帮助。请帮我拨打 { $police-phone }。
card-emergency-police = 我遇到危险了！请帮我拨打 { $police-phone } 报警。
card-emergency-traffic-accident = 出交通事故了！请帮我拨打 { $traffic-phone }；如果有人受伤，请先拨打 { $ambulance-phone }。
card-emergency-missing-person = 我找不到和我一起的人了！请马上帮我拨打 { $police-phone } 报警。
card-emergency-elevator-trapped = 有人困在电梯里了！请帮我拨打电梯救援电话 { $elevator-phone }，打不通就打 { $fire-phone }。
card-accommodation-registration = 您好，我是外国人，想办理住宿登记。请告诉我需要哪些材料，谢谢。
card-visa-extension = 您好，我想办理签证延期。请告诉我需要哪些材料，谢谢。
card-residence-permit = 您好，我想办理居留许可。请告诉我需要哪些材料、什么时候可以取，谢谢。
card-permanent-residence = 您好，我想咨询外国人永久居留的条件和材料。请写给我看，谢谢。
card-work-permit = 您好，我想咨询外国人工作许可。请告诉我和我的单位要办什么手续，谢谢。
card-lost-passport = 您好，我的护照丢了，想报失并开证明。请告诉我下一步怎么办，谢谢。
card-birth-registration = 您好，我的孩子在中国出生，是外国国籍，我想给孩子办理登记。请告诉我需要哪些材料，谢谢。
card-marriage-registration = 您好，我们想办理涉外结婚登记。请告诉我们需要哪些材料，谢谢。
card-housing-lease = 您好，我想咨询租房合同、备案和押金的问题。请告诉我该找谁，谢谢。
card-bulky-waste = 您好，我有大件垃圾要扔。请告诉我放在哪里、什么时候可以放，谢谢。
card-find-clinic = 您好，我不舒服，想看医生。请告诉我在哪里挂号、看哪个科，谢谢。
card-medical-insurance = 您好，我想咨询外国人参加医疗保险。请告诉我需要哪些材料，谢谢。
card-social-insurance = 您好，我想查询和办理我的社会保险。请告诉我需要哪些材料，谢谢。
card-vaccination = 您好，我想打疫苗或者给孩子打疫苗。请告诉我什么时候来、要带什么，谢谢。
card-school-enrolment = 您好，我想给孩子报名上学。请告诉我需要哪些材料、什么时候报名，谢谢。
card-driving-licence = 您好，我想把外国驾照换成中国驾照。请告诉我需要哪些材料，谢谢。
card-bank-account = 您好，我是外国人，想开一个银行账户。请告诉我需要哪些材料，谢谢。
card-sim-internet = 您好，我想办手机号或者家里的宽带，我用护照登记。请介绍一下套餐，谢谢。
card-pet-registration = 您好，我想给我的狗办理登记。请告诉我需要哪些材料和多少费用，谢谢。
card-consumer-complaint = 您好，我买的东西或服务有问题，想退款或投诉。请帮我处理，谢谢。
card-scam-report = 您好，我可能被骗了，已经或者差点转了钱。请帮我报警并联系银行，谢谢。
card-legal-aid = 您好，我需要法律帮助。请告诉我怎样找到律师或者调解员，谢谢。
