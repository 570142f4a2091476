### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = 是
button-no = 否
button-change = 修改
button-cancel = 取消
button-staff = 找工作人员
button-menu = 查看主题
button-request = 提交申请
button-continue = 继续
button-export = 导出我的数据
button-delete = 删除我的数据
button-language = 换语言

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = 想找人聊聊
title-emergency-gas-leak = 燃气味
title-emergency-fire = 火警
title-emergency-medical = 救护车
title-emergency-domestic-violence = 紧急求助
title-emergency-police = 报警
title-emergency-traffic-accident = 交通事故
title-emergency-missing-person = 有人走失
title-emergency-elevator-trapped = 困在电梯里
title-accommodation-registration = 住宿登记
title-visa-extension = 签证延期
title-residence-permit = 居留许可
title-permanent-residence = 永久居留
title-work-permit = 工作许可
title-lost-passport = 护照丢失
title-birth-registration = 孩子出生登记
title-marriage-registration = 结婚登记
title-repair-request = 报修
title-utility-bill-payment = 交水电燃气费
title-utility-outage = 停水停电
title-property-management = 物业公司
title-housing-lease = 租房
title-noise-complaint = 噪声
title-neighbour-mediation = 邻里纠纷
title-public-problem-report = 反映问题
title-waste-sorting = 垃圾分类
title-bulky-waste = 大件垃圾
title-find-clinic = 看医生
title-medical-insurance = 医疗保险
title-social-insurance = 社会保险
title-vaccination = 打疫苗
title-mental-health-support = 想找人聊聊
title-elderly-care = 老人服务
title-school-enrolment = 孩子上学
title-language-class = 语言班
title-driving-licence = 驾照
title-ebike-rules = 电动自行车
title-public-transport = 公交、地铁、自行车
title-bank-account = 银行账户
title-sim-internet = 手机号和宽带
title-mobile-payment = 手机支付
title-tax = 税务
title-customs-post = 包裹和海关
title-pet-registration = 养狗登记
title-lost-and-found = 失物招领
title-consumer-complaint = 消费投诉
title-scam-report = 诈骗
title-community-office = 社区办公室
title-community-events = 社区活动
title-volunteer-signup = 当志愿者
title-suggestion = 提建议
title-public-consultation = 发表意见
title-legal-aid = 法律帮助
title-religious-venues = 宗教活动场所
title-typhoon-disaster = 台风和暴雨
title-greeting = 您好
title-thanks = 谢谢
title-help-menu = 主题
title-talk-to-staff = 找工作人员
title-change-language = 换语言
title-cancel = 取消
title-case-status = 我的申请
title-privacy-data = 我的数据

## Groups of topics, on buttons. At most 20 characters.

group-emergency = 紧急情况
group-residence = 证件和签证
group-home = 住房
group-waste = 垃圾
group-health = 健康
group-children = 孩子和语言
group-daily = 日常生活
group-community = 社区
group-safety = 安全
group-control = 本次对话

## Questions of the forms. One question at a time.

ask-what-broken = 什么东西坏了？在哪个房间，或者楼里的什么地方？
ask-what-noise = 是什么噪声？
ask-what-matter = 您和邻居之间是什么事情？
ask-what-problem = 是什么问题？
ask-what-item = 是什么东西？请描述一下。
ask-what-need = 需要什么帮助？是给谁的？
ask-what-suggestion = 您有什么建议？
ask-place = 在哪里？请写楼号、单元和房间，或者附近的标志。
ask-other-place = 对方住在哪里？写楼号和房间就可以，不用写姓名。
ask-when = 是什么时候？
ask-when-free = 您哪几天、什么时间方便？
ask-when-pickup = 您希望什么时候来收？
ask-since = 从什么时候开始的？
ask-contact = 我们可以打哪个电话找您？
ask-photo = 您可以发一张照片。
ask-which-supply = 停的是什么？
ask-repeated = 这种情况不止一次吗？
ask-mediation-wish = 您想请调解员帮忙吗？
ask-wish = 您觉得怎样解决比较好？
ask-consent = 我可以把这些转给调解员吗？
ask-languages = 您会说哪些语言？
ask-dangerous = 对人有危险吗？
ask-lift = 有电梯吗？
ask-level = 您现在是什么水平？
ask-lost-or-found = 是丢了东西，还是捡到东西？
ask-which-event = 是哪个活动？
ask-how-many = 一共几个人来？
ask-skills = 您想做些什么？
ask-publicly = 可以给其他居民看吗？
ask-which-consultation = 是关于哪一次征求意见？
ask-opinion = 您的意见是什么？

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = 内容
slot-place = 地点
slot-since = 开始时间
slot-when = 时间
slot-contact = 电话
slot-photo = 照片
slot-which = 停的是
slot-repeated = 不止一次
slot-mediation = 需要调解员
slot-other = 对方
slot-wish = 您的想法
slot-consent = 同意转交
slot-languages = 语言
slot-dangerous = 有危险
slot-lift = 有电梯
slot-level = 水平
slot-kind = 丢失或捡到
slot-people = 人数
slot-publicly = 可以给别人看

## Choices. At most 20 characters.

choice-water = 水
choice-electricity = 电
choice-gas = 燃气
choice-internet = 网络
choice-beginner = 零基础
choice-some = 会一点
choice-advanced = 比较好
choice-lost = 丢了
choice-found = 捡到

## Forms

form-line = { $slot }：{ $value }
form-summary = 请核对：
form-confirm = 都对吗？
form-noted = 我已记下：{ $value }
form-changed = 已修改。{ $slot }：{ $value }
form-change-which = 要修改哪一项？
form-choose = 请选一项，或者写它的序号。
form-yes-or-no = 请回答“是”或“否”。
form-phone-wrong = 请写电话号码，只写数字。
form-done = 谢谢。您的申请已登记，编号是 { $case }。
form-still-open = 您的申请“{ $title }”还没有填完。可以继续，也可以说“取消”。
form-old-button = 这个按钮属于前面的问题。
form-none-open = 现在没有正在填写的申请。

## Who is responsible, after a request was stored

body-residents-committee = 这件事由{ -residents-committee }负责。
body-property-company = 这件事由{ -property-company }负责。
body-subdistrict-office = 这件事由{ -subdistrict-office }负责。

## Staff

staff-stored = 您的留言已为工作人员登记，编号是 { $case }。
staff-open-now = 办公室现在有人上班；工作人员会在办公时间内查看，今天到 { $time } 为止。
staff-open-later = 办公室现在下班了。开门后会有人查看：{ $day } { $time }。
staff-hours-unknown = 我不知道办公时间，所以不能说什么时候会有人查看。
staff-urgent = 如果很急，请拨打 { $office-phone }。
staff-not-told = 好的，我不会转告任何人。您随时可以再写给我。

## Requests

case-none = 您在这里没有申请。
case-line = { $case }：{ $title }，{ $date } 登记，还没有答复

## Language

language-name = 简体中文
language-changed = 从现在起，我用中文回答您。
language-not-yet = 我还不会用这种语言。现在可以用的语言有：
answer-in-fallback = 这部分内容目前只有 { $language } 版本。

## Privacy

privacy-export = 我保留的关于您的全部内容如下：
privacy-erase-ask = 要删除我保留的关于您的全部内容吗？您的申请也会删除，不能恢复。
privacy-erased = 我保留的关于您的内容已全部删除。以前的安全备份最多再保留 { $days } 天。
privacy-kept = 没有删除任何内容。

## Messages I cannot answer

guess-which = 您想问的是下面这些吗？
unknown-offer = 我可以给您看主题列表，也可以把问题转给工作人员。
message-wordless = 我还看不懂图片、语音和文件。请用文字写，或者找工作人员。
message-empty = 收到的消息里没有文字。我能帮您做什么？
message-too-long = 您的消息很长，我只读了开头部分。
cannot-answer = 我现在没办法好好回答。工作人员可以帮您。
newcomer = 刚来这里吗？抵达后 24 小时内要到公安机关登记，住酒店的除外。我可以告诉您怎么办。
note-unverified = 有些信息最近没有核实过，使用前请再确认一下。
note-checked-on = 有些信息上次核实是在 { $date }，使用前请再确认一下。

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }至{ $last } { $from }–{ $to }
hours-and = { $first }，{ $second }
hours-closed = 不开放

## Web page

web-title = linju，您的邻居
web-intro = 日常生活和社区服务的问题，用您自己的语言来问。
web-write = 写消息
web-send = 发送
web-you = 您
web-unreachable = 现在连不上服务，您的消息没有发出去。
web-busy = 一次发的消息太多了，请稍等一会儿。
web-try-again = 再试一次
web-language = 语言
web-draft = 这些文字是草稿，还没有人核对过。
web-clear = 清空本页
web-emergency = 遇到紧急情况，请拨打 { $police-phone }（报警）、{ $fire-phone }（火警）、{ $ambulance-phone }（救护车）。
