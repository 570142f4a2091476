//! G5, letters: those of another script that look the same, and spaces nobody wants.

use std::collections::HashMap;

use super::{
    Found, Rule,
    file::File,
    scan::{Kind, Line, offset},
    script::{Script, script},
    view::View,
    words::Words,
};

pub(super) const RULES: &[Rule] = &[Rule::warning("wrong-script", wrong_script), Rule::info("spacing", spacing)];

/// Simplified and Traditional by turns: the most frequent characters that are written in one way only.
const PAIRS: &str = "\
    电電吗嗎车車没沒请請国國来來办辦动動语語话話报報记記区區会會问問费費学學门門医醫护護楼樓时時给給说說谢謝见見号號帮幫丢丟换換钱錢这這税稅宝寶过過点點东東诉訴许許\
    间間业業带帶妈媽关關进進单單务務选選邻鄰烧燒结結驾駕户戶对對银銀头頭转轉员員伤傷题題险險骗騙议議还還养養码碼拨撥联聯调調删刪数數资資刚剛课課断斷杀殺现現装裝写寫\
    处處们們旧舊预預内內续續错錯负負责責师師场場铁鐵风風项項补補马馬询詢声聲灯燈认認际際账賬况況抢搶让讓译譯谁誰递遞宠寵类類领領书書卖賣条條爷爺踪蹤捡撿识識宽寬样樣\
    晕暈汉漢紧緊约約锁鎖长長骑騎销銷诈詐从從园園满滿猫貓赔賠难難疗療规規响響应應强強检檢灭滅热熱节節厨廚运運压壓导導胁脅货貨产產红紅罚罰随隨两兩决決卫衛礼禮经經绑綁\
    灾災缴繳饭飯厅廳谈談闻聞备備严嚴习習祸禍邮郵义義维維绿綠职職实實寻尋岁歲扫掃无無纠糾继繼边邊遗遺额額馆館乱亂亲親枪槍浓濃盗盜纸紙营營讲講误誤乐樂变變权權烦煩积積\
    纷紛编編脸臉诊診贴貼协協试試厕廁墙牆妇婦孙孫属屬脑腦设設该該贼賊闯闖飞飛册冊币幣标標树樹滚滾监監练練觉覺违違队隊阳陽雾霧韩韓验驗鸡雞黄黃视視隐隱举舉双雙咙嚨库庫\
    废廢张張盖蓋级級纳納络絡脉脈脚腳脱脫训訓读讀栋棟欢歡偿償击擊挡擋斋齋涨漲状狀独獨祷禱轮輪顶頂顾顧驶駛龄齡龙龍临臨层層鱼魚传傳农農冻凍劳勞围圍坠墜夹夾奖獎态態桩樁\
    残殘烫燙简簡纪紀肿腫论論购購贵貴轻輕辆輛辞辭闷悶闹鬧专專质質凭憑呛嗆图圖块塊垫墊尔爾总總择擇暂暫湿溼砖磚笔筆绪緒绳繩虑慮评評败敗贷貸载載远遠钮鈕铃鈴页頁骚騷环環\
    软軟乌烏亚亞侣侶剐剮劝勸吓嚇嘱囑壳殼够夠庙廟弹彈执執抚撫摇搖栏欄殴毆沟溝温溫溃潰罗羅肤膚蓝藍观觀讨討赁賃达達连連逻邏钢鋼锅鍋闸閘静靜颜顏飘飄驴驢骂罵剂劑础礎计計\
    鸟鳥仓倉伞傘倾傾兑兌兽獸则則势勢华華呐吶审審弃棄归歸恋戀扬揚抛拋担擔捞撈损損摄攝撑撐桥橋毕畢渗滲灵靈烛燭爱愛牵牽犹猶献獻疯瘋窃竊窥窺笼籠篮籃终終绍紹缝縫腻膩艺藝\
    虚虛袭襲订訂访訪诗詩诞誕轧軋较較辅輔迁遷钓釣镜鏡闪閃闭閉阀閥阶階饺餃馈饋骤驟鲜鮮鸣鳴净淨创創组組织織丛叢丧喪仪儀兰蘭兴興凤鳳剧劇卧臥厉厲喷噴圆圓婴嬰宫宮宾賓将將\
    尘塵届屆径徑忧憂惨慘戏戲拟擬拦攔拧擰挥揮携攜摊攤显顯杂雜档檔横橫欧歐浅淺浇澆浊濁浑渾涝澇滞滯炉爐猪豬盏盞盘盤矿礦称稱稳穩窝窩竞競纱紗绊絆绕繞罢罷翘翹胶膠莲蓮萧蕭\
    萨薩览覽誉譽讼訟谱譜贝貝财財贩販贰貳赌賭轰轟辑輯输輸锐銳锡錫锦錦键鍵镇鎮阅閱阵陣陆陸顺順颈頸频頻饱飽饼餅鸦鴉丽麗纽紐谐諧\
";

/// Letters that cannot be told from those of another script.
const LOOKALIKES: [(Script, &str); 3] = [
    (Script::Latin, "aceopxyijsABCEHIKMOPTXYZNJSvu"),
    (Script::Cyrillic, "асеорхуіјѕАВСЕНІКМОРТХУЈЅ"),
    (Script::Greek, "οανιυρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
];
/// Arabic letters with what Persian and Urdu write instead.
const ARABIC: [(char, &str); 2] = [('ي', "ی"), ('ك', "ک")];
/// What languages are called in their own letters.
const LANGUAGES: &str = "language-";

fn wrong_script(view: &View<'_>, found: &mut Found<'_>) {
    let characters: Vec<char> = PAIRS.chars().collect();
    let pairs: HashMap<char, (char, bool)> =
        characters.chunks_exact(2).flat_map(|pair| [(pair[0], (pair[1], true)), (pair[1], (pair[0], false))]).collect();
    for file in view.files() {
        let is_own = |line: &&Line<'_>| !line.value.is_ascii() && !line.owner.starts_with(LANGUAGES);
        for line in file.shown().filter(is_own) {
            if let Some((letter, word, name)) = mixed(line.value) {
                let words = Words::new("wrong-script").quoting("sign", first(letter)).quoting("word", word);
                found.at(file, letter, line.owner, words.with("script", name));
            } else if !file.what.is_list()
                && let Some((letter, words)) = other_spelling(file, line.value, &pairs)
            {
                found.at(file, letter, line.owner, words.quoting("sign", first(letter)));
            }
        }
    }
}

fn first(text: &str) -> &str {
    &text[..text.chars().next().map_or(0, char::len_utf8)]
}

/// A letter that looks like those around it and is of another script, with the word and the script.
fn mixed(text: &str) -> Option<(&str, &str, &'static str)> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
    words.into_iter().find_map(|word| {
        let of = |wanted: Script| word.chars().filter(|c| script(*c) == Some(wanted)).count();
        let (latin, cyrillic, greek) = (of(Script::Latin), of(Script::Cyrillic), of(Script::Greek));
        if latin == 0 || (cyrillic == 0 && greek == 0) {
            return None;
        }
        let (other, name) = if cyrillic > 0 { (Script::Cyrillic, "cyrillic") } else { (Script::Greek, "greek") };
        // Of two and two, the Latin ones are the strangers.
        let (stranger, name) = if latin <= cyrillic.max(greek) { (Script::Latin, "latin") } else { (other, name) };
        let looks_alike = LOOKALIKES.iter().find(|(script, _)| *script == stranger).map_or("", |(_, letters)| letters);
        let mut strangers = word.char_indices().filter(|(_, c)| script(*c) == Some(stranger));
        let all_look_alike = strangers.clone().all(|(_, c)| looks_alike.contains(c));
        let (at, _) = strangers.next().filter(|_| all_look_alike)?;
        Some((&word[at..], word, name))
    })
}

/// A character that the readers of this language write in another way.
fn other_spelling<'t>(file: &File<'_>, text: &'t str, pairs: &HashMap<char, (char, bool)>) -> Option<(&'t str, Words)> {
    let mut parts = file.tag.split('-');
    match parts.next()? {
        "zh" => {
            let is_traditional = parts.any(|part| matches!(part, "Hant" | "TW" | "HK" | "MO"));
            let wrong = |c: char| pairs.get(&c).filter(|(_, simplified)| *simplified == is_traditional);
            let (at, meant) = text.char_indices().find_map(|(at, c)| Some((at, wrong(c)?.0)))?;
            let words = if is_traditional {
                Words::new("wrong-script-simplified")
            } else {
                Words::new("wrong-script-traditional")
            };
            Some((&text[at..], words.with("meant", meant.to_string())))
        }
        "fa" | "ur" => {
            let wrong = |c: char| ARABIC.iter().find(|(arabic, _)| *arabic == c);
            let (at, meant) = text.char_indices().find_map(|(at, c)| Some((at, wrong(c)?.1)))?;
            Some((&text[at..], Words::new("wrong-script-arabic").with("meant", meant)))
        }
        _ => None,
    }
}

fn spacing(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in file.shown() {
            if let Some(at) = two_spaces(line) {
                found.at(file, &line.value[at..], line.owner, Words::new("spacing"));
            } else if line.text.ends_with(' ') && line.kind != Kind::Edge {
                let end = line.text.trim_end_matches(' ').len();
                found.at(file, &line.text[end..], line.owner, Words::new("spacing-end"));
            }
        }
    }
}

/// Where two spaces in a row stand outside of braces.
fn two_spaces(line: &Line<'_>) -> Option<usize> {
    let braces = || line.braces.iter().map(|inner| (offset(line.value, inner), inner.len()));
    let mut places = line.value.match_indices("  ").map(|(at, _)| at);
    places.find(|at| !braces().any(|(start, length)| (start..=start + length).contains(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strange_letter_inside_a_word_is_found_and_two_scripts_side_by_side_are_not() {
        for (text, letter, name) in
            [("это нe так", "e", "latin"), ("Hеllo", "еllo", "cyrillic"), ("ΚAΙ", "AΙ", "latin")]
        {
            let (found, _, script) = mixed(text).expect(text);
            assert_eq!((found, script), (letter, name), "{text}");
        }
        for fine in ["QR-код", "WeChat в телефоне", "SIMка", "IPhoneом", "中文 abc", "über", "5 µg"]
        {
            assert!(mixed(fine).is_none(), "{fine}");
        }
    }

    #[test]
    fn the_table_has_pairs_and_no_character_twice() {
        let all: std::collections::BTreeSet<char> = PAIRS.chars().collect();
        assert_eq!(all.len(), PAIRS.chars().count());
        assert_eq!(PAIRS.chars().count() % 2, 0);
        assert!(PAIRS.contains("们們") && !PAIRS.contains(' '));
    }
}
