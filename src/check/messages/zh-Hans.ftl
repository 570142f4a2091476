### `linju check` 说的话。规则的正文用一句话说明问题，句末不加句号；.advice 说怎么改，其余部分解释这条规则。
### 名称和空位与 en.ftl 完全相同。

## 报告

report-error = 错误
report-warning = 警告
report-here = 这里：
report-count = { $errors } 个错误，{ $warnings } 个警告，{ $notes } 条提示
report-notes = 用 `linju check --format json` 可以看到提示。
report-sentences = { $problem }。{ $advice }
report-explanation =
    作用：{ $what }
    原因：{ $why }
    例子：{ $example }
did-you-mean = 您是不是想写 { $near }？

## 行

file-encoding = 这个文件不是用 UTF-8 保存的
    .advice = 请重新保存，编码选“UTF-8”
    .what = 找出没有用 UTF-8 保存的文件。
    .why = 这样的文件谁都读不了，服务程序也读不了。
    .example = 记事本里的“Unicode”或 GBK 编码；保存时请选“UTF-8”。
file-bom = 第一行前面有一个看不见的标记
    .advice = 请用“UTF-8”重新保存，不要带 BOM
    .what = 找出第一行前面看不见的标记。
    .why = 有些程序会把它当成第一个名称的一部分。
    .example = 记事本里的“带有 BOM 的 UTF-8”；请选“UTF-8”。
file-too-big = 这个文件超过 1 MiB
    .advice = 请看看是不是把别的东西存成了这个名字
    .what = 不接受超过 1 MiB 的文件。
    .why = 文字列表不会这么长，里面多半是别的东西。
    .example = 一张图片被存成了 answers.ftl。
nesting-too-deep = 一层套一层的大括号超过 { $most } 层
    .advice = 请在同一行给每个 { "{" } 补上 { "}" }
    .what = 不接受大括号套了 16 层以上的文件。
    .why = 读这样的文件可能会让服务停下来。
    .example = 很多行都有 { "{" }，却一直没有 { "}" }。
bad-language-tag = “{ $tag }”不是语言文件夹的名字
    .advice = 请用语言代码作文件夹名，例如 zh-Hans
    .what = 找出名字不是语言代码的文件夹。
    .why = 这样的文件夹永远不会用来回答居民。
    .example = zh_CN；文件夹应该叫 zh-Hans。
unknown-file = 这里不会读取“{ $file }”
    .advice = 请把它移到别的文件夹，或者改成正确的名字
    .what = 找出服务不会读取的文件。
    .why = 写在里面的内容不起作用。
    .example = answers.ftl 旁边的“answers (1).ftl”。
link-outside = 这是一个链接，指向内容以外的地方、文件夹或不存在的文件，不会读取
    .advice = 请直接把文件复制到这里
    .what = 找出指向文件夹、不存在的文件或内容以外的链接。
    .why = 链接指向的东西不会读取，免得有人让服务读到别的文件。
    .example = locales/en/answers.ftl 是指向别处的链接；请改为复制文件。
merge-conflict = 有两个人改了同样的几行
    .advice = 请保留一种写法，并删掉 <<<<<<<、======= 和 >>>>>>> 这几行
    .what = 找出两个人同时改过的行。
    .why = 两种写法和标记都会显示出来。
    .example = <<<<<<< HEAD；请保留一种写法，删掉三行标记。
line-not-indented = 这一行属于“{ $name }”，却顶格写了
    .advice = 请在这一行前面加四个空格
    .what = 找出顶格写的正文行。
    .why = 正文到这里就断了，后面的内容会丢失。
    .example = “请带上护照”前面没有四个空格。
wrong-space-indent = 这一行前面是全角空格或不换行空格
    .advice = 请改用四个普通空格
    .what = 找出用全角空格或不换行空格开头的行。
    .why = 只有普通空格才算数。
    .example = 用中文输入法打的空格。
tab-indent = 这一行用 Tab 键开头，它和下面的行都会丢失
    .advice = 请改用四个空格
    .what = 找出用 Tab 键开头的行。
    .why = 这一行和它下面的行都会丢失。
    .example = 用 Tab 键缩进的行；请改用四个空格。
bad-message-name = “{ $name }”不能作名称：只能用小写字母 a–z、数字和“-”，并以字母开头
    .advice = 请照抄源语言文件里的名称
    .advice-better = 请试试 { $better }
    .what = 找出服务不能用的名称。
    .why = 这个名称下面的文字会丢失。
    .example = “repair request =”；请写 repair-request =。
empty-message = “{ $name }”没有文字
    .advice = 请写上文字，或者删掉这一行
    .what = 找出没有文字的名称。
    .why = 整行都会被忽略，居民会看到另一种语言。
    .example = “button-repair =”后面什么都没有。
special-line-start = 一行不能用“{ $sign }”开头：这一行和下面的行都会丢失
    .advice = 请去掉这个符号，或者写成 { "{ \"" }{ $sign }{ "\" }" }
    .what = 找出用 [、* 或英文句点开头的行。
    .why = 这些符号在这里另有含义，下面的行会丢失。
    .example = “* 红色桶”；请去掉星号，或者写成 { "{ \"*\" }" }。
wrong-comment = 备注要用井号加一个空格开头
    .advice = 请写成 # { $note }
    .what = 找出没有用“# ”开头的备注。
    .why = 服务会把它当成正文，旁边的内容也会丢失。
    .example = // 给维修队打电话；请写成 # 给维修队打电话。
looks-like-message = “{ $line }”混进了“{ $name }”的正文
    .advice = 请去掉它前面的空格
    .what = 找出混在上一条正文里的名称和文字。
    .why = 居民会把它当成上一条文字的一部分看到。
    .example = “  button-repair = 维修”；请去掉前面的空格。
comment-inside-text = “{ $line }”写在正文里，居民会看到
    .advice = 请把备注移到“{ $name } =”上面
    .what = 找出写在正文里的备注。
    .why = 居民会看到它；在列表里它还会被当成一句话。
    .example = “    # 电梯”；请把备注移到名称上面。

## 大括号

unclosed-brace = 这里的 { "{" } 一直没有关上
    .advice = 请在该结束的地方加 { "}" }；要显示大括号，请写 { "{ \"{\" }" }
    .what = 找出没有 { "}" } 的 { "{" }。
    .why = 整段文字都会丢失。
    .example = 只有 { "{ $repair-phone" }，后面没有关上。
stray-brace = 这里有 { "}" }，前面却没有 { "{" }
    .advice = 请删掉它；要显示大括号，请写 { "{ \"}\" }" }
    .what = 找出没有 { "{" } 的 { "}" }。
    .why = 整段文字都会丢失。
    .example = “几袋垃圾 { "}" }”；要显示大括号，请写 { "{ \"}\" }" }。
fullwidth-syntax = “{ $sign }”是中文标点，这里不认
    .advice = 请改用英文符号 = { "{ } $ \"" }
    .what = 找出该用英文符号却用了中文标点的地方。
    .why = 文字会丢失，或者居民会看到大括号。
    .example = ｛ $repair-phone ｝；请写 { "{ $repair-phone }" }。
placeholder-name = “{ $name }”不是可以填入内容的名称；{ "{ }" } 里的内容请不要翻译
    .advice = 请照抄源语言文字里的名称
    .advice-meant = 请写 { $meant }
    .what = 找出大括号里被翻译了的名称。
    .why = 服务只认源语言里的写法。
    .example = { "{ $诊所电话 }" }；请写 { "{ $clinic-phone }" }。
foreign-placeholder = “{ $written }”是别的程序的写法，居民会原样看到
    .advice = 请写 { "{ $name }" }，名称照抄源语言的文字
    .what = 找出按别的程序的写法留的空位。
    .why = 居民会看到 %d，而不是数字。
    .example = %d、{ "{{name}}" }、{ "${name}" }；请写 { "{ $name }" }。
literal-escape = “{ $sign }”会原样显示出来
    .advice = 请直接另起一行，或者删掉它
    .what = 找出文字里的 \n 和 \t。
    .why = 它们会原样显示出来。
    .example = “一\n二”；请直接另起一行。
select-default = 这几个选项里没有一个带星号
    .advice = 请把最后一个选项写成 *[other]，其他选项不带星号
    .what = 找出没有星号或星号不止一个的选项组。
    .why = 整段文字都会丢失。
    .example = 请把最后一行写成 *[other]。
select-default-several = 这几个选项里不止一个带星号
    .advice = 请把最后一个选项写成 *[other]，其他选项不带星号
select-arrow = “{ $written }”不能开始一组选项
    .advice = 请用两个普通字符写成 ->
    .what = 找出没有用 -> 开始的选项组。
    .why = 整段文字都会丢失。
    .example = { "{ $count →" }；请用两个普通字符写成 ->。
unexpected-attribute = 用“.{ $part } =”开头的行谁也看不到
    .advice = 请去掉开头的点，或者删掉这一行
    .what = 找出用“.名称 =”开头的行。
    .why = 这样的行谁也看不到。
    .example = “    .door = 开着”；请去掉开头的点。
syntax-error = 这里读不懂，整段文字或其中一部分会丢失
    .advice = 请和上下文对照：先写名称，再写 =，正文每行前面空四格
    .advice-one-line = 一组选项要分几行写：先写 { "{ $count ->" }，每种文字各占一行，最后写 { "}" }
    .what = 找出读不懂、又没有其他规则能解释的地方。
    .why = 整段文字或其中一部分会丢失。
    .example = 一组选项写在了一行里；每种文字都要单独一行。

## 引用

duplicate-message = “{ $name }”在第 { $line } 行已经有了，只有一个会用到
    .advice = 请删掉一个，或者换一个名称
    .what = 找出重复的名称。
    .why = 两段文字只有一段会用到。
    .example = “button-waste”在第 3 行和第 7 行都有；请删掉一个。
duplicate-message-file = “{ $name }”在 { $file } 里也有，只有一个会用到
    .advice = 请删掉一个，或者换一个名称
term-message-clash = “-{ $name }”和“{ $name }”不能同时存在
    .advice = 请把前者改名为 -{ $name }-name，用到它的地方也要改
    .what = 找出带“-”和不带“-”的相同名称。
    .why = 服务只会保留其中一个。
    .example = “-clinic”和“clinic”；请把前者改名为 -clinic-name。
unknown-fact = 没有“{ $fact }”这项资料
    .advice = 请把它写进 place.toml，或者从文字里去掉
    .what = 找出任何 place.toml 里都没有的资料。
    .why = 这条回答填不完整，所以不会发出去。
    .example = { "{ $wast-phone }" }；这项资料叫 waste-phone。
unknown-term = 这种语言里没有“{ $term }”这个词条
    .advice = 请在 answers.ftl 开头写上这个词条
    .what = 找出这种语言里没有的词条。
    .why = 这段文字填不完整，所以不会发出去。
    .example = { "{ -comunity-office }" }；这个词条叫 -community-office。
unknown-fact-term = 词条 -{ $term } 里不能填“{ $fact }”：词条看不到资料
    .advice = 请写到用这个词条的文字里
unknown-term-form = 词条 { $term } 没有“{ $form }”这种形式
    .advice = 请用它有的形式：{ $forms }
    .what = 找出词条没有的形式。
    .why = 居民会看到普通的形式，放在句子里读不通。
    .example = { "{ -police-station(case: \"genitiv\") }" }；这种形式叫 genitive。
unknown-term-form-none = 词条 { $term } 只有一种形式，“{ $option }”不起作用
    .advice = 请去掉括号，或者给词条写上各种形式
unknown-message-ref = 这种语言里没有名叫“{ $text }”的文字
    .advice = 如果是资料，请在前面加 $；否则请去掉
    .what = 找出引用了不存在的文字的地方。
    .why = 这段文字填不完整，所以不会发出去。
    .example = { "{ button-wast }" }；这段文字叫 button-waste。
missing-dollar = “{ $fact }”前面少了 $
    .advice = 请写成 { "{ $" }{ $fact } { "}" }
    .what = 找出大括号里少了 $ 的资料。
    .why = 服务会去找叫这个名字的文字，却找不到。
    .example = { "{ repair-phone }" }；请写成 { "{ $repair-phone }" }。
unknown-function = 没有“{ $function }”这个功能
    .advice = 请只写带 $ 的名称，不要写功能名
    .what = 找出服务没有的功能。
    .why = 这段文字填不完整，所以不会发出去。
    .example = { "{ HOURS($clinic-hours) }" }；请写 { "{ $clinic-hours }" }。
function-option = 选项“{ $option }”不起作用
    .advice = 请去掉它
    .what = 找出不起作用或数值太大的选项。
    .why = 带一百万位小数的数字会让服务停下来。
    .example = minimumFractionDigits 只能是 0 到 3。
function-option-digits = “{ $option }”只能是 0 到 3
    .advice = 请写 0 到 3 之间的数字
missing-placeholder = 源语言（{ $source }）的文字里有 { $missing }，这里没有
    .advice = 请把 { $missing } 放到合适的位置
    .what = 找出漏掉了源语言里某项资料的译文。
    .why = 看这种语言的居民就得不到这项资料。
    .example = 英文里有 { "{ $waste-phone }" }，阿拉伯文里没有。
extra-placeholder = 源语言（{ $source }）的文字里没有 { $extra }
    .advice = 请去掉它，或者在源语言里也加上
    .what = 找出比源语言多填了资料的译文。
    .why = 这项资料可能没有，那样整段文字就不会发出去。
    .example = 只有俄文里有 { "{ $x }" }。
reference-cycle = “{ $name }”引用了它自己
    .advice = 请直接写文字，不要在 { "{ }" } 里写这个名称
    .what = 找出引用了自己的文字。
    .why = 这样没完没了，所以不会发出去。
    .example = ask-bags = { "{ ask-bags }" }。
too-many-placeholders = 要填的内容超过 { $most } 处，文字会被截断
    .advice = 请写短一点
    .what = 找出要填 100 处以上的文字。
    .why = 文字会被截断。
    .example = 列出所有商店的表格；请写短一点。
missing-attribute = 源语言（{ $source }）的文字有“.{ $part }”这一部分，这里没有
    .advice = 请加一行 .{ $part } =，写上译文
    .what = 找出漏掉了“.名称”部分的译文。
    .why = 居民会看到另一种语言的这一部分。
    .example = 英文按钮有 .hint，俄文按钮没有。

## 按数量选择

plural-category-missing = 缺少 [{ $form }] 这种写法，例如数量是 { $numbers } 时
    .advice = 请加一行 [{ $form }]，写上数量是 { $numbers } 时的说法
    .what = 找出缺少某种数量写法的选项组。
    .why = 居民会看到错误的写法，例如俄文的 2 пакет。
    .example = 俄文需要 [one]、[few]、[many] 和 *[other]。
plural-category-unused = 这种语言用不到 [{ $form }]，这一行永远不会显示
    .advice = 请删掉这一行
    .what = 找出这种语言用不到的数量写法。
    .why = 这一行永远不会显示。
    .example = 中文里的 [one]；像 [1] 这样的具体数字可以用。
duplicate-variant = [{ $form }] 在这组选项里出现了两次
    .advice = 请删掉其中一行
    .what = 找出同一组选项里重复的写法。
    .why = 两行只有一行会显示。
    .example = [one] 和 [one]。

## 是否齐全

missing-translation = “{ $name }”还没有 { $tag } 的文字
    .advice = 请翻译；在此之前居民会看到另一种语言
    .advice-source = 请写上
    .what = 找出某种语言缺少的文字。
    .why = 居民会看到另一种语言。
    .example = “repair-request”有英文，没有中文。没有列在 required_languages 里的语言只作提示。
missing-translation-file = { $tag } 缺少 { $file }：共 { $count } 条文字
    .advice = 请复制源语言的文件，再翻译
obsolete-message = 源语言（{ $source }）里没有“{ $name }”
    .advice = 请删掉它，或者在源语言里也加上
    .what = 找出源语言里没有的名称。
    .why = 谁也看不到这段文字；多半是名称写错了。
    .example = “not-undestood”；这段文字叫 not-understood。
obsolete-message-card = “{ $name }”只能写在 { $tag }/answers.ftl 里，而且该服务要有 card = true
    .advice = 请删掉它，或者写到那里
untranslated-copy = 这里和源语言（{ $source }）的文字一模一样
    .advice = 请翻译
    .what = 找出和源语言一模一样的文字。
    .why = 多半是忘了翻译。
    .example = 俄文文件里的英文句子。名字、数字和不到三个词的文字可以相同。
unreachable-message = 没有任何事项、菜单或程序用到“{ $name }”
    .advice = 请在 phrases.ftl 里写上居民会怎么问，或者删掉它
    .what = 找出居民走不到的回答。
    .why = 谁也看不到它们。
    .example = “bus-routes”不是事项，没有居民的说法，也不在菜单里。
override-unknown-message = 没有“{ $name }”这条回答，这个地方无从替换
    .advice = 请先在 locales 里加上这条回答
    .what = 找出某个地方为不存在的回答写的文字。
    .why = 谁也看不到它；多半是名称写错了。
    .example = “waste-sortin”；这条回答叫 waste-sorting。

## 事项和居民的说法

intent-without-answer = 居民可以问“{ $name }”，但是没有回答
    .advice = 请在 answers.ftl 里用同样的名称写上回答
    .what = 找出有居民的说法、却没有回答的事项。
    .why = 服务听懂了居民的话，却没有东西可答。
    .example = phrases.ftl 里有“school-enrolment”，answers.ftl 里没有。
answer-without-phrases = 没有一句话能问到“{ $name }”，菜单里也没有它
    .advice = 请在 phrases.ftl 里用同样的名称写上居民会怎么问
    .what = 找出没有一句话能问到、也不在菜单里的回答。
    .why = 居民很难得到这样的回答。
    .example = “bus-routes”在 services.toml 里，却不在 phrases.ftl 里。
phrase-duplicate = “{ $said }”在 { $other } 下面也有（第 { $line } 行）
    .advice = 请留在该留的地方，删掉另一句
    .what = 找出重复的句子。
    .why = 写在两个名称下面，就不知道居民问的是哪一个，算错误；在同一个名称下面重复只算警告。
    .example = “电梯坏了”在 repair-request 和 clinic 下面都有。
phrase-duplicate-within = “{ $said }”在第 { $line } 行已经有了；大小写和标点不算区别
    .advice = 请删掉其中一句
too-few-phrases = 只有 { $count } 句，至少要 { $wanted } 句
    .advice = 请补上居民会写的话，一句一行
    .what = 数每个名称下面有几句话。
    .why = 句子太少，服务常常听不懂居民的话。
    .example = 只有 1 句；linju.toml 里的 min_phrases 规定至少要几句。
phrase-placeholder = 居民的句子里有“{ $written }”，没有人会这样打字
    .advice = 请写居民真正会打的字，不要用 { "{ }" }
    .what = 找出居民的句子里的 { "{ $… }" }。
    .why = 没有人会这样打字。
    .example = “修我的 { "{ $thing }" }”；请写“修我的门”。
phrase-length = 这句话超过 { $most } 个字符
    .advice = 请写短一点，像平常打字那样
    .what = 找出超过 120 个字符的句子，以及单独一个字母。
    .why = 没有人会打这么长的话；单独一个字母没有意思。
    .example = 整段复制过来的文字。
phrase-length-letter = 单独一个字母不是一句话
    .advice = 请写一个词，或者删掉这一行
phrase-wrong-language = “{ $said }”用的不是这种语言（{ $tag }）的文字
    .advice = 请移到它自己语言的文件里
    .what = 找出用另一种语言的文字写的句子。
    .why = 它们应该放在那种语言的文件里。
    .example = 俄文文件里的西班牙文句子。单个中文词、混写的句子，以及常用拉丁字母打字的语言都可以。
phrase-ambiguous = 和第 { $line } 行 { $other } 下面的“{ $near }”几乎一样
    .advice = 请留下更合适的一句，或者把两句的意思写得更清楚
    .what = 找出在两个名称下面几乎一样的句子。
    .why = 服务很难分清居民问的是哪一个。
    .example = repair-request 下面有“谁能来帮我修一下门”，locksmith 下面有“谁能来帮我修一下门啊”。
phrase-list-on-one-line = “{ $said }”看起来像一个列表
    .advice = 请一句一行，前后不要加符号
    .what = 找出写在一行里的几句话，以及句子前后的列表符号。
    .why = 每一行都会当成一句话来学习。
    .example = “我要看医生；诊所在哪里”；请写成两行。
sign-notation = 这里的 * 不起作用
    .advice = 请把 * 紧跟在词的开头部分后面，例如 smell*，或者去掉
    .what = 找出写法不对、服务看不懂的紧急信号。
    .why = 居民这样说时，服务可能认不出来。
    .example = “* gas”或“gas + ”；请写“smell* / stink* + gas”。
sign-notation-empty = “{ $sign }”的前面或后面没有词
    .advice = 请在两边都写上词，或者去掉这个符号

## 文字

text-too-long =
    一共 { $length } { $unit ->
        [bytes] 字节
       *[characters] 个字符
    }，{ $platform } 最多 { $most }
    .advice = 请写短一点
    .what = 按最长的资料，量出文字最长的样子。
    .why = 平台会拒收或截断。
    .example = 2691 字节，微信最多 2048。linju.toml 里的 check_limits_for 列出要检查的平台。
button-too-long =
    一共 { $length } { $unit ->
        [bytes] 字节
       *[characters] 个字符
    }，{ $platforms } 最多 { $most }
    .advice = 请写短一点
    .what = 量按钮上的文字：名称以 button-、title-、choice-、slot- 或 group- 开头的。
    .why = 平台会拒收或截断。
    .example = 31 个字符，LINE 和 WhatsApp 只显示 20 个。
hard-coded-fact = 直接写在文字里的电话号码会过时
    .advice = 请把它写进 place.toml，这里写 { $meant }
    .what = 找出直接写在文字里的电话号码和网址。
    .why = 它们会过时，而且每种语言都要改。
    .example = 0571-88820012；请写 { "{ $repair-phone }" }，号码写进 place.toml。
hard-coded-fact-page = 直接写在文字里的网址会过时
    .advice = 请在 place.toml 里写成 url = "…"，这里写 { "{ $…-url }" }
bidi-control = 看不见的方向符号（{ $sign }）没有关上
    .advice = 请删掉它
    .what = 找出没有关上的、看不见的方向符号。
    .why = 后面的数字会倒着显示。
    .example = 从别处粘贴来的 U+202E；请删掉。
invisible-character = 这里有一个看不见的字符（{ $sign }）
    .advice = 请删掉它
    .what = 找出看不见的字符。
    .why = 带有它的句子找不到，按钮也会显得奇怪。
    .example = 从网页粘贴来的零宽空格。阿拉伯文、印度各种文字和表情里的连接符是对的。
wrong-script =
    “{ $word }”里的“{ $sign }”是{ $script ->
        [latin] 拉丁字母
        [greek] 希腊字母
       *[cyrillic] 西里尔字母
    }
    .advice = 请用同一种键盘把整个词重新打一遍
    .what = 找出样子相同、却属于另一种文字的字母，以及中文、波斯文、乌尔都文里的另一种写法。
    .why = 混了别的字母的词查不到；另一种写法读起来不顺。
    .example = “нe”里的“e”是拉丁字母；“攜”是繁体字，写在了简体的文件里。
wrong-script-traditional = “{ $sign }”是繁体字
    .advice = 请写 { $meant }
wrong-script-simplified = “{ $sign }”是简体字
    .advice = 请写 { $meant }
wrong-script-arabic = “{ $sign }”是阿拉伯文的字母
    .advice = 请改用样子很像的 { $meant }
spacing = 这里连着有两个空格
    .advice = 请删掉一个
    .what = 找出连着的两个空格，以及行末的空格。
    .why = 没有害处，但是会让人看不清改了什么。
    .example = “请打  电话 ”；请写“请打电话”。
spacing-end = 行末有空格
    .advice = 请删掉它
mojibake = 这段文字是乱码
    .advice = 请从原文重新复制
    .what = 找出乱码。
    .why = 谁也看不懂。
    .example = 该是“Пол”的地方成了“ÐŸÐ¾Ð»”；请从原文重新复制。
draft-marker = “{ $mark }”说明这段文字还没写完
    .advice = 请写完，再删掉这个标记
    .what = 找出没写完的标记。
    .why = 居民会看到它们。
    .example = TODO、[MT]、“以下是翻译”。
markup-in-text = 网页标记会原样显示出来
    .advice = 请去掉标记，留下文字
    .what = 找出文字里的网页标记。
    .why = LINE 和微信会把它们原样显示出来。
    .example = <b>电话</b>、**电话**、[文字](网址)。

## 地点和服务的文件

toml-syntax = 这一行读不懂（程序的说法：{ $words }）
    .advice = 请和上下几行对照
    .what = 找出 place.toml 和 services.toml 里读不懂的地方。
    .why = 这个文件里的资料会全部丢失。
    .example = 日期写成了 02.11.2026；请写 2026-11-02。
toml-syntax-quotes = 这里的引号不是英文引号
    .advice = 请用 "，不要用 “ 或 ”
toml-syntax-fullwidth = 这里用了中文标点
    .advice = 请改用英文符号 = { "{ }" } [ ]
toml-syntax-unclosed = 引号没有关上
    .advice = 请在末尾加上 "
toml-syntax-date = 这不是日期
    .advice = 日期请写成 2026-11-02：年、月、日，不加引号
fact-unknown-key = 不认识“{ $key }”
    .advice = 请用下面之一：{ $known }
    .what = 找出不认识的项目名。
    .why = 写在那里的内容不会用到。
    .example = phone_number；应该写 phone。
place-parent = 没有“{ $parent }”这个地方
    .advice = 请建一个同名的文件夹，或者改正名字
    .what = 顺着上级一直查到城市。
    .why = 否则城市的资料就用不上了。
    .example = parent = "hangzou"；应该写 hangzhou。
place-parent-circle = 这个地方的上级绕成了一圈
    .advice = 社区属于城区，城区属于城市，请按这个顺序写

## 资料

fact-missing = “{ $answers }”需要 { $facts }，这个地方和它的上级都没有
    .advice = 请在 [{ $table }] 下面写上，写在这里、城区或城市都可以
    .what = 为每个社区查找回答所需的每项资料。
    .why = 这条回答填不完整，所以不会发出去。
    .example = 回答“clinic”需要 clinic.phone，可是社区、城区和城市都没有。
fact-stale = 上次核对是 { $days } 天以前
    .advice = 请打电话核对，然后把 verified_on 改成今天
    .what = 找出太久没有核对的资料。
    .why = 电话和时间会变。
    .example = 上次核对是 449 天以前；请打电话核对，再把 verified_on 改成今天。电话 180 天内有效，地址和时间 90 天内有效。
fact-stale-ended = 这些资料已经过了有效期
    .advice = 请查清现在的情况，再改过来
fact-date = { $key } 不是日期
    .advice = 日期请写成 2026-11-02：年、月、日，不加引号
    .what = 找出不可能的日期。
    .why = 写成将来的日期，就永远不会提醒核对。
    .example = 今年还没到 2027 年，却写了 verified_on = 2027-10-20。
fact-date-future = { $key } 是将来的日期
    .advice = 日期请写成 2026-11-02：年、月、日，不加引号
fact-phone = 号码有 { $digits } 位，太少或太多了
    .advice = 请连区号一起写，并加引号："0571-88820012"
    .what = 找出打不通的电话号码。
    .why = 居民会照着打。
    .example = 0571-8882；区号后面应该有七位或八位数字。
fact-phone-area = 区号后面有 { $digits } 位数字，应该是七位或八位
    .advice = 请连区号一起写，并加引号："0571-88820012"
fact-phone-signs = 电话号码里只能有数字和“-”
    .advice = 请连区号一起写，并加引号："0571-88820012"
fact-phone-type = 这不是加了引号的电话号码
    .advice = 请连区号一起写，并加引号："0571-88820012"
fact-hours = 读不懂开放时间“{ $part }”
    .advice = 请写成例如 "Mo-Fr 09:00-17:00, Sa 09:00-12:00"，不开放就写 "off"
    .what = 找出读不懂的开放时间。
    .why = 居民会照着时间去。
    .example = Mo-Sa 16:30-08:00 关门比开门早；请写 Mo-Fr 09:00-17:00, Sa 09:00-12:00。
fact-hours-reversed = “{ $part }”关门比开门早
    .advice = 请先写较早的时间；跨夜的时间请分两段写："Mo-Su 18:00-23:59, Mo-Su 00:00-06:00"
fact-url = “{ $value }”打不开
    .advice = 请照浏览器里的样子写，以 https:// 开头
    .what = 找出打不开的网址。
    .why = 居民会点开它。
    .example = www.example.cn；请写 https://www.example.cn。
fact-test-data = “{ $value }”看起来是随手试着填的
    .advice = 请写真实的内容，或者删掉这一行
    .what = 找出随手试着填的内容。
    .why = 居民会看到它们。
    .example = 12345678、xxx。
place-missing-verified = [{ $table }] 的资料还没有人核对过
    .advice = 请先核对，再加上 verified_on 和 verified_by
    .what = 找出没有人核对过的资料。
    .why = 回答里只好注明资料未经核对。
    .example = 没有 verified_on 的一组资料。如果写了 source，或者上面的备注里有 example 这个词，就只作提示。
fact-unused = 没有一条回答用到 { $fact }
    .advice = 请把它写进一条回答，或者删掉
    .what = 找出没有文字用到的资料。
    .why = 有人在维护它，却没有人看到。
    .example = waste.email。
