### Buttons, questions and short sentences of the program.
### Status: draft


## Buttons. At most 20 characters.

button-yes = はい
button-no = いいえ
button-change = 内容を直す
button-cancel = キャンセル
button-staff = 職員と話す
button-menu = 項目を見る
button-request = 依頼する
button-continue = 続ける
button-export = データのコピー
button-delete = データを削除
button-language = 言語を変える

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = 話を聞いてほしい
title-emergency-gas-leak = ガスのにおい
title-emergency-fire = 火事
title-emergency-medical = 救急車
title-emergency-domestic-violence = 緊急の助け
title-emergency-police = 警察
title-emergency-traffic-accident = 交通事故
title-emergency-missing-person = 人がいなくなった
title-emergency-elevator-trapped = エレベーターの閉じ込め
title-accommodation-registration = 宿泊登記（住所の届け出）
title-visa-extension = ビザの延長
title-residence-permit = 居留許可
title-permanent-residence = 永住
title-work-permit = 就労許可
title-lost-passport = パスポートの紛失
title-birth-registration = 出生の登録
title-marriage-registration = 結婚の登記
title-repair-request = 修理
title-utility-bill-payment = 公共料金の支払い
title-utility-outage = 停電・断水
title-property-management = 管理会社
title-housing-lease = 家を借りる
title-noise-complaint = 騒音
title-neighbour-mediation = 近所とのトラブル
title-public-problem-report = 問題を知らせる
title-waste-sorting = ごみの分別
title-bulky-waste = 粗大ごみ
title-find-clinic = 病院を探す
title-medical-insurance = 医療保険
title-social-insurance = 社会保険
title-vaccination = 予防接種
title-mental-health-support = こころの相談
title-elderly-care = 高齢者の支援
title-school-enrolment = 子どもの学校
title-language-class = 語学教室
title-driving-licence = 運転免許
title-ebike-rules = 電動自転車
title-public-transport = バス・地下鉄・自転車
title-bank-account = 銀行口座
title-sim-internet = 携帯とインターネット
title-mobile-payment = スマホで支払う
title-tax = 税金
title-customs-post = 荷物と税関
title-pet-registration = 犬の登録
title-lost-and-found = 落とし物・忘れ物
title-consumer-complaint = 買い物の苦情
title-scam-report = 詐欺
title-community-office = 地域の事務所
title-community-events = 行事・イベント
title-volunteer-signup = ボランティア
title-suggestion = 提案
title-public-consultation = 意見を言う
title-legal-aid = 法律相談
title-religious-venues = 宗教施設
title-typhoon-disaster = 台風・災害
title-greeting = こんにちは
title-thanks = ありがとう
title-help-menu = 項目
title-talk-to-staff = 職員と話す
title-change-language = 言語を変える
title-cancel = キャンセル
title-case-status = 私の依頼
title-privacy-data = 私のデータ

## Groups of topics, on buttons. At most 20 characters.

group-emergency = 緊急
group-residence = 書類とビザ
group-home = 住まい
group-waste = ごみ
group-health = 健康
group-children = 子どもと言葉
group-daily = 毎日の暮らし
group-community = 地域
group-safety = 安全
group-control = このチャット

## Questions of the forms. One question at a time.

ask-what-broken = 何が壊れましたか。どの部屋、または建物のどの部分ですか。
ask-what-noise = どんな音ですか。
ask-what-matter = ご近所の方と、どんなことでお困りですか。
ask-what-problem = どんな問題ですか。
ask-what-item = どんな物ですか。特徴を書いてください。
ask-what-need = どんな助けが必要ですか。どなたのためですか。
ask-what-suggestion = どんなご提案ですか。
ask-place = 場所はどこですか。棟、入口、部屋番号、または近くの目印を書いてください。
ask-other-place = 相手の方はどこに住んでいますか。棟と部屋番号だけで十分です。お名前はいりません。
ask-when = いつのことですか。
ask-when-free = 都合のよい曜日と時間を教えてください。
ask-when-pickup = いつ回収に来てほしいですか。
ask-since = いつからですか。
ask-contact = お電話してもよい番号を教えてください。
ask-photo = 写真を送ることもできます。
ask-which-supply = 何が止まっていますか。
ask-repeated = 2回以上ありましたか。
ask-mediation-wish = 調停員の手伝いを希望しますか。
ask-wish = どうなればよいと思いますか。
ask-consent = この内容を調停員に伝えてもよいですか。
ask-languages = どの言葉を話せますか。
ask-dangerous = だれかに危険がありますか。
ask-lift = エレベーターはありますか。
ask-level = 今はどのくらいできますか。
ask-lost-or-found = なくしましたか、それとも拾いましたか。
ask-which-event = どの行事のことですか。
ask-how-many = 何人で来ますか。
ask-skills = どんなことをしたいですか。
ask-publicly = ほかの住民が読んでもよいですか。
ask-which-consultation = どの意見募集のことですか。
ask-opinion = あなたのご意見を書いてください。

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = 内容
slot-place = 場所
slot-since = いつから
slot-when = 日時
slot-contact = 電話番号
slot-photo = 写真
slot-which = 止まっているもの
slot-repeated = くり返し
slot-mediation = 調停員の希望
slot-other = 相手の方
slot-wish = 希望
slot-consent = 伝えてよいか
slot-languages = 言葉
slot-dangerous = 危険
slot-lift = エレベーター
slot-level = レベル
slot-kind = なくした・拾った
slot-people = 人数
slot-publicly = ほかの人への公開

## Choices. At most 20 characters.

choice-water = 水道
choice-electricity = 電気
choice-gas = ガス
choice-internet = インターネット
choice-beginner = 初心者
choice-some = 少しできる
choice-advanced = よくできる
choice-lost = なくした
choice-found = 拾った

## Forms

form-line = { $slot }：{ $value }
form-summary = 内容を確かめてください。
form-confirm = これでよろしいですか。
form-noted = 記録しました：{ $value }
form-changed = 変更しました。{ $slot }：{ $value }
form-change-which = どこを直しますか。
form-choose = 1つ選ぶか、番号を書いてください。
form-yes-or-no = 「はい」か「いいえ」で答えてください。
form-phone-wrong = 電話番号を、数字だけで書いてください。
form-done = ありがとうございます。ご依頼は番号{ $case }で保存しました。
form-still-open = ご依頼「{ $title }」が途中です。続けるか、「キャンセル」と書いてください。
form-old-button = そのボタンは前の質問のものです。
form-none-open = 今、記入中のご依頼はありません。

## Who is responsible, after a request was stored

body-residents-committee = 担当は{ -residents-committee }です。
body-property-company = 担当は{ -property-company }です。
body-subdistrict-office = 担当は{ -subdistrict-office }です。

## Staff

staff-stored = メッセージは、職員あてに番号{ $case }で保存しました。
staff-open-now = 事務所は今、開いています。今日の{ $time }までの受付時間中に、職員が読みます。
staff-open-later = 事務所は今、閉まっています。次に開いたときに職員が読みます：{ $day } { $time }。
staff-hours-unknown = 事務所の時間がわからないため、いつ職員が読むかはお伝えできません。
staff-urgent = お急ぎのときは、{ $office-phone }に電話してください。
staff-not-told = だれにも伝えません。いつでも私に書いてください。

## Requests

case-none = ここでのご依頼はありません。
case-line = { $case }：{ $title }（{ $date }に保存、まだ返事はありません）

## Language

language-name = 日本語
language-changed = これからは日本語で書きます。
language-not-yet = その言葉ではまだ書けません。使えるのは次の言葉です：
answer-in-fallback = この部分は、今のところ{ $language }でしか読めません。

## Privacy

privacy-export = あなたについて保存しているものは、これですべてです：
privacy-erase-ask = ご依頼も含めて、あなたについて保存しているものをすべて削除しますか。元には戻せません。
privacy-erased = あなたについて保存していたものを、すべて削除しました。以前に作った予備のコピーは、最長{ $days }日間残ります。
privacy-kept = 何も削除していません。

## Messages I cannot answer

guess-which = このうちのどれかでしょうか。
unknown-offer = 項目の一覧をお見せすることも、ご質問を職員に伝えることもできます。
message-wordless = 画像、音声、ファイルはまだ読めません。文字で書くか、職員と話してください。
message-empty = 文字のないメッセージが届きました。どんなご用ですか。
message-too-long = メッセージがとても長いので、はじめの部分だけを読みます。
cannot-answer = 今はきちんとお答えできません。職員がお手伝いできます。
newcomer = 来たばかりですか。ホテルに泊まる場合を除いて、到着から24時間以内に警察で宿泊登記（住所の届け出）をしてください。方法をご案内できます。
note-unverified = 内容の一部は、最近確認されていません。使う前に確かめてください。
note-checked-on = 内容の一部は、最後に確認されたのが{ $date }です。使う前に確かめてください。

## Opening hours

hours-day = { $first } { $from }～{ $to }
hours-days = { $first }～{ $last } { $from }～{ $to }
hours-and = { $first }、{ $second }
hours-closed = 休み

## Web page

web-title = linju あなたの隣人
web-intro = 暮らしと地域のサービスについて、あなたの言葉で聞いてください。
web-write = メッセージを書く
web-send = 送信
web-you = あなた
web-unreachable = 今、サービスにつながりません。メッセージは送られていません。
web-busy = メッセージが一度に多すぎます。少しお待ちください。
web-try-again = もう一度
web-language = 言語
web-draft = この文章は下書きで、まだだれも確認していません。
web-clear = この画面を消す
web-emergency = 緊急のときは、{ $police-phone }（警察）、{ $fire-phone }（消防）、{ $ambulance-phone }（救急車）に電話してください。
