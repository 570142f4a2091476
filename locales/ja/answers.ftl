### What linju answers. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = 居民委員会
-subdistrict-office = 街道弁事処
-property-company = 管理会社
-police-station = 派出所
-exit-entry = 出入境管理局
-community-health-centre = 社区衛生サービスセンター

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    すぐに{ $ambulance-phone }に電話して、今いる場所を伝えてください。
    何が起きたか、助けが必要な人は何人か、あなたの電話番号も伝えてください。電話を切らず、その人のそばにいてください。
    中国の救急車は{ $ambulance-phone }です。{ $fire-phone }は消防です。通話は無料です。
    緊急でない場合は、そう書いてください。
emergency-fire =
    エレベーターを使わずに外へ逃げて、外から{ $fire-phone }に電話してください。
    火元の場所、中に残っている人の数、あなたの電話番号を伝えてください。建物の中には戻らないでください。
    けが人がいる場合は、{ $ambulance-phone }に電話して救急車を呼んでください。
    緊急でない場合は、そう書いてください。
emergency-police =
    すぐに{ $police-phone }に電話して、今いる場所を伝えてください。
    声を出すと危ないときは、{ $police-sms-phone }にショートメッセージを送ってください。相手に立ち向かわないでください。
    中国では、警察は{ $police-phone }、消防は{ $fire-phone }、救急車は{ $ambulance-phone }です。ほかの国の番号ではなく、これらの番号にかけてください。
    緊急でない場合は、そう書いてください。
emergency-traffic-accident =
    けが人がいるときは、まず{ $ambulance-phone }に電話し、次に交通警察の{ $traffic-phone }に電話してください。
    その場を離れないでください。場所、何が起きたか、けが人の数、あなたの電話番号を伝えてください。
    写真は、安全を確かめてから撮ってください。
    緊急でない場合は、そう書いてください。
emergency-gas-leak =
    スイッチにも火にも触らず、すぐに外へ出て、外から{ $fire-phone }に電話してください。
    室内では電話を使わないでください。窓は、外へ出る途中にあるものだけ開けてください。
    外に出てから、ガス会社にも電話できます。番号はガス料金の請求書に書いてあります。
    緊急でない場合は、そう書いてください。
emergency-domestic-violence =
    危ないときは、すぐに{ $police-phone }に電話してください。
    声を出せないときは、{ $police-sms-phone }にショートメッセージを送ってください。けが人がいるときは{ $ambulance-phone }に電話してください。
    あなたが同意しないかぎり、だれにも伝えません。ご希望なら、ソーシャルワーカーから連絡してもらえます。「はい」と書いて、都合のよい時間を教えてください。
    話題を変えたいときは、別の質問を書いてください。その質問だけにお答えします。
    緊急でない場合は、そう書いてください。
emergency-self-harm =
    書いてくださって、ありがとうございます。今、自分を傷つけてしまいそうなら、{ $ambulance-phone }か{ $police-phone }に電話してください。
    こころの相談電話は{ $psych-phone }です。中国語だけの対応かもしれません。
    { -residents-committee }の人が、あなたのお話を聞くこともできます。お願いしてみましょうか。
    このまま私に書き続けても大丈夫です。緊急でない場合は、そう書いてください。
emergency-missing-person =
    待たずに、すぐ{ $police-phone }に電話してください。
    だれがいなくなったか、年齢、服装、最後に見た場所と時間を伝えてください。
    電話のあと、その人の特徴を、職員と警備員あてに私が記録できます。
    緊急でない場合は、そう書いてください。
emergency-elevator-trapped =
    エレベーターの非常ボタンを押し、次にエレベーター救助の{ $elevator-phone }に電話してください。
    落ち着いて、ドアを無理に開けないでください。
    団地の名前、棟、どのエレベーターかを伝えてください。つながらないときは{ $fire-phone }に電話してください。
    どの棟の、どのエレベーターかを、私にも書いてください。緊急でない場合は、そう書いてください。

## Residence and identity

accommodation-registration =
    到着してから24時間以内に、警察で宿泊登記（住所の届け出）をしてください。ホテルに泊まる場合は、ホテルが届け出ます。
    引っ越したときや、お客さんがあなたの家に泊まるときも同じです。お客さん本人か、あなたが届け出ます。
    パスポート、賃貸契約書または家の所有証明、大家さんの身分証の情報と連絡先をお持ちください。
    窓口は{ -police-station }です：{ $police-station-address }。受付時間：{ $police-station-hours }。
    届け出が遅れると、警告や最高{ $registration-fine-amount }元の罰金を受けることがあります。
    この地域の窓口やインターネットでも届け出ができるかは、{ -residents-committee }に聞いてください：{ $office-phone }。
visa-extension =
    滞在期限の7日前までに、{ -exit-entry }に申請してください。もう7日ない場合は、今日行ってください。
    延長した期間の合計は、もとの滞在期間を超えられません。
    窓口は{ $exit-entry-address }です。行く前に{ $immigration-phone }に電話して、必要な書類を確かめてください。中国語と英語で対応しています。
    期限を過ぎて滞在すると警告を受けます。重い場合は1日{ $overstay-day-amount }元、最高{ $overstay-most-amount }元の罰金、または拘留になります。
    決めるのは{ -exit-entry }です。
residence-permit =
    居留許可が必要なビザの場合は、入国してから30日以内に申請してください。
    結果は15日以内に出ます。延長は期限の30日前までに申請し、勤め先や住所などが変わったときは10日以内に届け出てください。
    窓口は{ $exit-entry-address }です。行く前に{ $immigration-phone }に電話して、必要な書類を確かめてください。
    決めるのは{ -exit-entry }です。
permanent-residence =
    永住は{ -exit-entry }に申請します。条件は人によって違います。
    永住者の身分証は、それだけで身分証明書として使えます。番号は18桁です。持っている人は就労許可がいりません。
    条件と書類は{ $immigration-phone }に中国語か英語で聞いてください。決めるのは{ -exit-entry }で、地域ではありません。
work-permit =
    就労許可は、勤め先がインターネットで申請します。ご自分で申請する必要はありません。
    紙の新しい許可証は、もう発行されません。情報は社会保障カードと電子社会保障カードに入っています。古い許可証は、内容が変わるまで有効です。
    担当は人力資源社会保障部門です。お問い合わせ：{ $hr-phone }。
lost-passport =
    まず警察に紛失を届けて、受理証をなくさないように持っていてください。
    受理証があれば、{ -exit-entry }で紛失証明をもらえます。有効期間は{ $lost-passport-days }日のところが多いです。
    その証明で、自分の国の大使館か領事館に新しいパスポートを作ってもらいます。そのあと、新しいビザか出国の書類を申請します。
    出入境の窓口は{ $exit-entry-address }です。お問い合わせ：{ $immigration-phone }。たった今盗まれた場合は、{ $police-phone }に電話してください。
birth-registration =
    中国で生まれた外国籍の子どもは、生まれてから60日以内に登録が必要です。
    親か保護者が出生証明を{ -exit-entry }に持って行き、子どもの滞在または居留の登録をします。
    窓口は{ $exit-entry-address }です。子どものパスポートなど必要な書類は、行く前に聞いてください：{ $immigration-phone }。
marriage-registration =
    結婚の登記は、外国人との結婚を扱う資格のある民政部門の窓口で行います。お二人そろって行く必要があります。
    男性は22歳以上、女性は20歳以上でなければなりません。
    外国人の方は、認証を受けた独身証明と、その中国語訳が必要です。規則は変わるので、先に窓口で書類の一覧をもらってください。
    担当は民政部門です。窓口を探すときは{ $government-phone }に電話してください。

## Home and property

repair-request = 修理のご依頼を、{ -property-company }あてに記録します。いつでも「キャンセル」と書けば中止できます。
utility-bill-payment =
    電気、水道、ガスの料金は、WeChatかAlipayで払えます。
    アプリで「{ $utility-pay-text }」のページを探し、都市と会社を選んで、請求書にあるお客様番号を入れてください。
    契約はふつう大家さんの名義なので、請求書がないときは大家さんに番号を聞いてください。
    担当はそれぞれの会社です。電気：{ $electricity-phone }。水道会社とガス会社の番号は請求書に書いてあります。
utility-outage =
    まず{ -property-company }に、建物全体で起きていることか聞いてください：{ $property-phone }。
    電気は{ $electricity-phone }です。水道会社やガス会社の番号は請求書にあります。インターネットは契約している通信会社に電話してください。
    ガスのにおいがしたら、スイッチに触らずに外へ出て、外から{ $fire-phone }に電話してください。
property-management =
    ここの{ -property-company }は{ $property-text }、電話は{ $property-phone }です。
    受付時間：{ $property-hours }。
    エレベーター、階段、照明、警備、庭など、建物の共用部分を担当しています。部屋の中は持ち主の責任です。賃貸契約に書いてあれば、借りている人の責任になります。
    管理費とその内容は管理契約に書いてあります。管理会社と意見が合わないときは、{ -residents-committee }に聞いてください：{ $office-phone }。
housing-lease =
    実名で書面の契約を結び、契約の届け出（備案）もしてもらってください。
    国の賃貸規則では、敷金の額、返す時期、差し引ける内容を契約書に書かなければなりません。法律で決まった場合を除き、大家さんはあなたの同意なしに入れません。
    もめごとになったときは、双方が望めば{ -residents-committee }が無料で調停できます：{ $office-phone }。調停をしても、裁判所に行くことができます。
    法律の質問：{ $legal-phone }。担当は住宅部門で、{ $government-phone }から連絡できます。
noise-complaint =
    まず{ -property-company }に伝えてください：{ $property-phone }。
    22:00から6:00までは夜間で、近所の迷惑になる騒音は法律で制限されています。内装工事の時間は地域ごとに決まっていて、管理会社が知っています。
    夜になってもやまないときは、警察の{ $police-phone }に電話してください。工事現場の騒音は{ $government-phone }です。
    担当は{ -residents-committee }と{ -property-company }です。調停員が無料でお手伝いすることもできます。
neighbour-mediation = { -residents-committee }の調停員に必要な情報を記録します。調停は無料で、受けるかどうかは自由です。いつでも「キャンセル」と書けば中止できます。
public-problem-report = ご報告の内容を、ここの担当者あてに記録します。いつでも「キャンセル」と書けば中止できます。

## Waste and environment

waste-sorting =
    ごみは4種類に分けてください。ごみ箱の表示は中国語です。
    資源ごみ（{ $waste-recyclable-text }）：ガラス、金属、紙、布、きれいなプラスチック。
    有害ごみ（{ $waste-hazardous-text }）：電池、薬、ペンキ、農薬、電球や蛍光灯。
    生ごみ（{ $waste-food-text }）：食べ残し、野菜や果物の皮、茶がら、魚、草花。
    その他（{ $waste-other-text }）：汚れた紙、衛生用品、たばこの吸い殻、陶器。
    集積所：{ $waste-address }。利用時間：{ $waste-hours }。
    分け方を間違えると、個人は最高{ $waste-fine-amount }元の罰金になることがあります。わからないときは{ -residents-committee }に聞いてください。
bulky-waste =
    家具などの大きなごみは、必ず決まった時間に、指定の場所だけに出してください。
    場所：{ $bulky-address }。時間：{ $bulky-hours }。
    階段やごみ箱の横には置かないでください。
    担当は{ -property-company }です：{ $property-phone }。

## Health and insurance

find-clinic =
    ふだんの病気なら、{ -community-health-centre }に行ってください：{ $clinic-address }。
    診療時間：{ $clinic-hours }。電話：{ $clinic-phone }。
    パスポートをお持ちください。市内で外国人への対応で知られている病院は{ $hospital-text }です。あなたの言葉を話す人がいるか、そこで聞いてください。
    命が危ない人がいるときは、{ $ambulance-phone }に電話してください。
medical-insurance =
    こちらで働いている方は、就労許可から30日以内に、勤め先が医療保険に登録します。
    医療保険は5つの社会保険の1つで、外国人の従業員は5つすべてに加入します。
    学生、家族、働いていない方は規則が違います。お金を払う前に聞いてください：{ $government-phone }。
    担当は医療保障部門です。仕事に関する質問：{ $hr-phone }。
social-insurance =
    外国人の従業員は5つの社会保険に加入します。就労許可から30日以内に、勤め先が登録します。
    5つとは、年金、医療、失業、労災、出産の保険です。
    年金をもらう年齢になる前に中国を離れる場合、口座を残しておけます。ご自分の場合はどうなるか、離れる前に聞いてください。
    担当は人力資源社会保障部門です。お問い合わせ：{ $hr-phone }。
vaccination =
    予防接種は{ -community-health-centre }で受けられます：{ $clinic-address }。
    接種時間：{ $vaccination-hours }。電話：{ $clinic-phone }。
    外国人の子どもも、中国の子どもと同じ予定で接種します。パスポート、出生証明、これまでの接種記録をお持ちください。
    担当は{ -community-health-centre }です。どの接種が必要か、いくらかかるかは、そこの職員が教えてくれます。
mental-health-support =
    こころの相談電話{ $psych-phone }に電話できます。中国語だけの対応かもしれません。
    { -residents-committee }のソーシャルワーカーが、お話を聞くこともできます。同意していただければ、その人にだけメッセージを伝えます。
    私には健康状態の判断はできません。今、自分を傷つけてしまいそうなら、{ $ambulance-phone }に電話してください。
elderly-care =
    高齢の方とご家族を、{ -residents-committee }が手助けしています：{ $office-phone }。
    高齢者食堂や、食事の配達がある地域も多いです。ここに何があり、だれが使えるかは、職員が教えてくれます。
    事務所は{ $office-address }です。担当は{ -residents-committee }と民政部門です。

## Children and language

school-enrolment =
    お子さんがどの学校に入るかは、区の教育局が決めます。
    ふつうは、お子さんの居留許可、こちらの住所の証明、仕事の証明が必要です。外国人の子どものための学校もあります。
    申し込みの時期は決まっているので、早めに聞いてください。教育局へは{ $government-phone }から連絡できます。住所の学区は{ -residents-committee }に聞いてください：{ $office-phone }。
language-class =
    語学教室や会話サークルは、{ -residents-committee }に聞いてください：{ $office-phone }。
    受付時間：{ $office-hours }。
    教えているのは、多くがボランティアの方です。ご自分の言葉を教えられる方も、ボランティアとして歓迎します。担当は{ -residents-committee }です。

## Daily life

driving-licence =
    外国の免許証や国際免許証は、中国では使えません。中国の免許証が必要です。
    有効な外国の免許証から切り替えるには、翻訳と身体検査表を出し、学科試験に合格する必要があります。短い滞在なら、臨時の運転許可があります。
    担当は交通警察です。{ $government-phone }から連絡できます。
ebike-rules =
    電動自転車は、住宅のエレベーターに乗せることも、共用の通路で充電することもできません。
    共用の充電場所で充電してください。場所は{ -property-company }が知っています：{ $property-phone }。
    登録してナンバーを付け、ヘルメットをかぶってください。担当は交通警察、建物の中は{ -property-company }です。
public-transport =
    公共自転車、バス、地下鉄が使えます。
    公共自転車は、車体のコードを読み取って借ります。最初の{ $bike-free-amount }分は無料、そのあとは1時間{ $bike-hour-amount }元、1日最高{ $bike-day-amount }元です。
    時刻と運賃は運営会社に聞いてください。苦情や忘れ物で返事がないときは、{ $government-phone }に電話してください。
bank-account =
    パスポートか永住者の身分証と、中国の携帯番号を持って、銀行の窓口に行ってください。
    仕事の証明、住所、税金の書類を求める支店もあります。支店によって違うので、先に電話し、断られたら別の支店も試してください。
    決めるのは銀行です。
sim-internet =
    携帯番号は、パスポートを持って通信会社の店で申し込んでください。番号は実名で登録されます。
    家のインターネットも、同じ通信会社に申し込みます。あなたの建物で使える会社は、{ -property-company }が知っています：{ $property-phone }。
    担当は通信会社です。
mobile-payment =
    外国の銀行カードをAlipayやWeChatに登録して、スマホで支払えます。
    1回{ $pay-free-amount }元までは手数料なし、それを超えると手数料は{ $pay-fee-amount }パーセントです。
    限度額は1回{ $pay-single-amount }米ドル、1年{ $pay-year-amount }米ドルです。
    カードが使えないときは、アプリのヘルプを見るか、銀行に聞いてください。担当はアプリの会社と銀行です。
tax =
    1月から12月までの1年間に{ $tax-resident-days }日以上中国にいると、その年は居住者として納税します。
    何をいつ申告するかは、あなたの状況と仕事によって違います。
    決めるのは税務局です。お問い合わせ：{ $tax-phone }。
customs-post =
    外国から届く個人の荷物は、中身の価格が{ $parcel-amount }元までです。
    税額が{ $parcel-duty-amount }元までなら、関税はかかりません。上の金額を超えるもの、薬、食品、植物は、送る前に税関に聞いてください：{ $customs-phone }。
    荷物が届かないときは、荷物の番号を伝えて、郵便局か配送会社に聞いてください。
pet-registration =
    犬は、地域と{ -subdistrict-office }の同意をもらってから、警察で登録してください。
    予防接種の証明と賃貸契約書が必要です。市内で飼えない犬種があり、散歩の時間も決まっています。
    飼う前に、今の費用、飼えない犬種、散歩の時間を確かめてください。手続きの場所は{ -residents-committee }が教えてくれます：{ $office-phone }。
lost-and-found = なくした物や拾った物のことを、{ -property-company }と{ -residents-committee }あてに記録します。いつでも「キャンセル」と書けば中止できます。
consumer-complaint =
    まずお店と話してください。解決しないときは、{ $consumer-phone }に電話してください。
    レシート、注文、やり取り、写真を残しておいてください。ネットで買った物は、多くが7日以内なら理由なしで返品できます。例外もあります。
    電話は中国語だけの対応かもしれません。担当は市場監督管理部門です。
scam-report =
    お金を送ったばかりなら、すぐに{ $police-phone }と銀行に電話してください。
    これ以上送金せず、認証コードやパスワードをだれにも教えないでください。メッセージと領収書はすべて残してください。
    { $antifraud-phone }から電話が来たら、出てください。警察の詐欺防止ダイヤルです。迷ったときは、自分からかけることもできます。
    担当は警察です。

## Community and self-governance

community-office =
    { $place-name }の事務所は{ $office-address }です。
    受付時間：{ $office-hours }。電話：{ $office-phone }。
    対応できる言葉：{ $office-list }。
    { -residents-committee }は、公共の業務、調停、健康や青少年に関することを手伝い、住民の意見を行政に届けます。
community-events =
    ここに住んでいる人なら、どの言葉の方でも、地域の行事に参加できます。
    予定は{ -residents-committee }に聞いてください：{ $office-phone }。受付時間：{ $office-hours }。
    行事の担当も{ -residents-committee }です。アイデアも歓迎します。
volunteer-signup = ボランティアとしてやってみたいことを、{ -residents-committee }あてに記録します。いつでも「キャンセル」と書けば中止できます。
suggestion = ご提案を、{ -residents-committee }あてに記録します。いつでも「キャンセル」と書けば中止できます。
public-consultation =
    意見は日本語で書けます。職員は、あなたが書いた原文をそのまま読みます。
    今どんな意見募集があるかは、{ -residents-committee }が教えてくれます：{ $office-phone }。
    だれが投票できるかは、法律とそれぞれの募集で決まっています。推測ではお答えしませんので、直接聞いてください。担当は{ -residents-committee }で、意見を{ -subdistrict-office }に伝えます。
legal-aid =
    公共の法律サービスは{ $legal-phone }に電話してください。
    私には、あなたの件の判断はできません。同意していただければ、メッセージを{ -residents-committee }に伝え、そこから弁護士や調停員を紹介してもらうことができます。調停は無料で、受けるかどうかは自由です。調停をしても、裁判所に行くことができます。
religious-venues =
    登録された宗教施設で、礼拝などに参加できます。
    外国人が自分たちで行う礼拝などは、宗教事務部門が認めた場所でできます。布教活動はできません。
    施設の一覧は宗教事務部門にあります。{ $government-phone }から連絡できます。

## Safety notices

typhoon-disaster =
    家の中にいて、窓を閉め、ベランダの物を全部しまってください。
    警報は青、黄、オレンジ、赤の4色で、赤がいちばん上です。地域のお知らせに従ってください。
    家が安全でないときは、避難所へ行ってください：{ $shelter-address }。開いているか、先に聞いてください：{ $office-phone }。
    担当は{ -subdistrict-office }と{ -residents-committee }です。だれかの身が危険なときは、{ $police-phone }か{ $fire-phone }に電話してください。

## Controls

greeting =
    こんにちは！
    { $place-name }での暮らしと地域のサービスについてお答えし、ご依頼を担当者に伝えます。
thanks = どういたしまして。何かあれば、いつでも書いてください。
help-menu = お手伝いできることの一覧です。1つ選ぶか、ご自分の言葉で質問を書いてください。
talk-to-staff = メッセージを{ $place-name }の職員に伝えます。
change-language = どの言葉にしますか。言葉の名前を書くか、選んでください。
cancel = このご依頼を中止し、書いていただいた内容を削除しました。
case-status = あなたのご依頼について、わかっていることをお知らせします。
privacy-data =
    お答えするのに必要なものだけを保存します。使う言葉、記入中のフォーム、出していただいたご依頼、最近のメッセージの番号です。
    会話の全文は保存しません。職員との話を希望されたときや、私がお答えできないときは、職員が一定の期間、そのメッセージを見られます。
    データの写しをもらうことも、削除することもいつでもできます。「データのコピー」または「削除」と書いてください。
unknown = ご質問がよくわかりませんでした。
