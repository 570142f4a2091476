//! Every rule by itself: a small content with one mistake gives that finding and no other, and the same
//! content corrected gives none.

use std::collections::BTreeSet;

use linju::{
    check::{Finding, Lang, Severity, check_in, rules},
    config::Config,
    tree::Tree,
};

const SETTINGS: &str = "source_language = \"en\"\nrequired_languages = [\"en\"]\nmenu = []\n\
    min_phrases = 2\nstale_after_days = 90\ncheck_limits_for = [\"line\"]\n";

/// What stands in the files that a row does not name.
const BASE: &[(&str, &str)] = &[
    ("locales/en/answers.ftl", "clinic = The clinic is open { $clinic-hours }.\n"),
    ("locales/en/phrases.ftl", "clinic =\n    where is the clinic\n    doctor\n"),
    ("locales/en/ui.ftl", "hello = Welcome to the chat\n"),
    ("places/a/place.toml", PLACE),
];
const PLACE: &str = "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n\n[clinic]\n\
    hours = \"Mo-Fr 09:00-17:00\"\nverified_on = 2026-11-01\nverified_by = \"Li\"\n";

const ANSWERS: &str = "locales/en/answers.ftl";
const PHRASES: &str = "locales/en/phrases.ftl";
const UI: &str = "locales/en/ui.ftl";
const WORDS: &str = "locales/en/words.ftl";
const RU: &str = "locales/ru/ui.ftl";
const ZH: &str = "locales/zh-Hans/ui.ftl";
const JIA: &str = "places/a/place.toml";

/// The rule, a file, and its text, in which ⟦wrong⇒right⟧ stands for a mistake and its correction. A file
/// without text is not there. `+` goes on with the row above: another file of the same content.
const ROWS: &[(&str, &str, &str)] = &[
    ("file-encoding", RU, "hello = ⟦При\0вет⇒Привет⟧\n"),
    ("file-bom", UI, "⟦\u{feff}⇒⟧hello = Welcome to the chat\n"),
    ("nesting-too-deep", RU, "hello = ⟦{ { { { { { { { { { { { { { { { { { {⇒Привет⟧\n"),
    ("bad-language-tag", "places/a/locales/jp/answers.ftl", "⟦clinic = x\n⇒⟧"),
    ("unknown-file", "locales/en/ui (1).ftl", "⟦a = b\n⇒⟧"),
    (
        "merge-conflict",
        UI,
        "⟦<<<<<<< HEAD\n⇒⟧hello = Welcome to the chat\n⟦=======\nhello = Welcome to this chat\n>>>>>>> x\n⇒⟧",
    ),
    ("line-not-indented", UI, "hello =\n    Welcome to the chat\n⟦⇒    ⟧Write what you need\n"),
    ("wrong-space-indent", UI, "hello =\n    Welcome to the chat\n⟦　　⇒    ⟧Write what you need\n"),
    ("tab-indent", UI, "hello =\n    Welcome to the chat\n⟦\t⇒    ⟧Write what you need\n"),
    ("bad-message-name", UI, "⟦say hello⇒say-hello⟧ = Welcome to the chat\n"),
    ("empty-message", UI, "hello =⟦⇒ Welcome to the chat⟧\nbye = See you\n"),
    ("special-line-start", UI, "hello =\n    Welcome to the chat\n    ⟦*⇒–⟧ Write what you need\n"),
    ("wrong-comment", UI, "⟦//⇒#⟧ The first words\nhello = Welcome to the chat\n"),
    ("looks-like-message", UI, "hello = Welcome to the chat\n⟦  ⇒⟧say-bye = See you\n"),
    ("comment-inside-text", UI, "hello =\n    Welcome to the chat\n    ⟦# ⇒⟧lift\n"),
    ("unclosed-brace", UI, "hello = Welcome, { $name⟦⇒ }⟧\n"),
    ("stray-brace", UI, "hello = Welcome⟦ }⇒⟧\n"),
    ("fullwidth-syntax", UI, "hello = Welcome, ⟦｛⇒{⟧ $name ⟦｝⇒}⟧\n"),
    ("placeholder-name", UI, "hello = Welcome, { $⟦имя⇒name⟧ }\n"),
    ("foreign-placeholder", UI, "hello = Welcome, ⟦%s⇒{ $name }⟧\n"),
    ("literal-escape", UI, "hello = Welcome⟦\\n⇒ ⟧to the chat\n"),
    ("select-default", UI, "hello =\n    { $count ->\n        [one] One bag\n       ⟦⇒*⟧[other] Bags\n    }\n"),
    ("select-arrow", UI, "hello =\n    { $count ⟦→⇒->⟧\n        [one] One bag\n       *[other] Bags\n    }\n"),
    ("unexpected-attribute", ANSWERS, "clinic =\n    Open { $clinic-hours }.\n    ⟦.door = ⇒⟧Ring the bell.\n"),
    ("syntax-error", UI, "hello = Welcome, { $name⟦(1)⇒⟧ }\n"),
    ("duplicate-message", UI, "hello = Welcome to the chat\n⟦hello⇒bye⟧ = See you\n"),
    ("duplicate-message", UI, "⟦clinic⇒hello⟧ = The clinic here\n"),
    ("term-message-clash", UI, "-⟦hello⇒chat⟧ = the chat\nhello = Welcome to { -⟦hello⇒chat⟧ }\n"),
    ("unknown-fact", ANSWERS, "clinic = The clinic is open { $clinic-hours }⟦ or { $clinic-phone }⇒⟧.\n"),
    ("unknown-fact", ANSWERS, "-x = it⟦ { $clinic-hours }⇒⟧\nclinic = { -x } is open { $clinic-hours }.\n"),
    ("unknown-term", UI, "-office = the office\nhello = Welcome to { -⟦ofice⇒office⟧ }\n"),
    (
        "unknown-term-form",
        RU,
        "-chat = { $case ->\n   *[nominative] чат\n    [genitive] чата\n}\nhello = Вы из { -chat(case: \"⟦genitiv⇒genitive⟧\") }\n",
    ),
    ("unknown-term-form", RU, "-chat = чат\nhello = Вы тут: { -chat⟦(case: \"genitive\")⇒⟧ }\n"),
    ("unknown-message-ref", UI, "bye = See you\nhello = Welcome, { ⟦by⇒bye⟧ }\n"),
    ("missing-dollar", ANSWERS, "clinic = The clinic is open { ⟦⇒$⟧clinic-hours }.\n"),
    ("unknown-function", ANSWERS, "clinic = The clinic is open { ⟦HOURS($clinic-hours)⇒$clinic-hours⟧ }.\n"),
    ("function-option", UI, "hello = { NUMBER($count, minimumFractionDigits: ⟦9⇒2⟧) } yuan\n"),
    ("function-option", UI, "hello = { NUMBER($count, ⟦colour⇒minimumFractionDigits⟧: 2) } yuan\n"),
    ("missing-placeholder", UI, "hello = Welcome, { $name }\n"),
    ("+", RU, "hello = Привет⟦⇒, { $name }⟧\n"),
    (
        "missing-placeholder",
        UI,
        "hello =\n    { $count ->\n        [one] One bag\n       *[other] ⟦{ $count }⇒Many⟧ bags\n    }\n",
    ),
    ("+", ZH, "hello = 袋子\n"),
    ("extra-placeholder", RU, "hello = Привет⟦, { $name }⇒⟧\n"),
    ("reference-cycle", UI, "-chat = the ⟦{ -chat }⇒chat⟧\nhello = Welcome to { -chat }\n"),
    (
        "too-many-placeholders",
        UI,
        "-a = { $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }\n\
         -b = { -a(n: 1) }{ -a(n: 1) }{ -a(n: 1) }{ -a(n: 1) }\n\
         hello = { -b }{ -b }⟦{ -b }⇒⟧\n",
    ),
    ("missing-attribute", UI, "hello = Welcome to the chat\n    .hint = Write here\n"),
    ("+", RU, "hello = Привет\n⟦⇒    .hint = Пишите сюда\n⟧"),
    ("plural-category-missing", UI, "hello = { $count } bags\n"),
    (
        "+",
        RU,
        "hello =\n    { $count ->\n        [one] { $count } пакет\n⟦⇒        [few] { $count } пакета\n⟧        [many] { $count } пакетов\n       *[other] { $count } пакета\n    }\n",
    ),
    ("plural-category-unused", UI, "hello = { $count } bags\n"),
    ("+", ZH, "hello =\n    { $count ->\n        [⟦one⇒1⟧] 一袋\n       *[other] { $count } 袋\n    }\n"),
    (
        "duplicate-variant",
        UI,
        "hello =\n    { $count ->\n        [one] One bag\n⟦        [one] A bag\n⇒⟧       *[other] { $count } bags\n    }\n",
    ),
    ("missing-translation", ANSWERS, "clinic = Open { $clinic-hours }.\nbus = Bus 5 stops here.\n"),
    ("+", PHRASES, "clinic =\n    where is the clinic\n    doctor\nbus =\n    where is the bus\n    bus stop\n"),
    ("+", "locales/ru/answers.ftl", "clinic = Открыто { $clinic-hours }.\n⟦⇒bus = Здесь автобус 5.\n⟧"),
    ("+", "locales/ru/phrases.ftl", "clinic =\n    где врач\n    врач\nbus =\n    где автобус\n    автобус\n"),
    ("+", RU, "hello = Привет\n"),
    ("obsolete-message", RU, "hello = Привет\n⟦see-you = Пока\n⇒⟧"),
    ("untranslated-copy", RU, "hello = ⟦Welcome to the chat⇒Привет⟧\n"),
    ("unreachable-message", ANSWERS, "clinic = Open { $clinic-hours }.\n⟦bus = Bus 5 stops here.\n⇒⟧"),
    (
        "override-unknown-message",
        "places/a/locales/en/answers.ftl",
        "⟦clinik⇒clinic⟧ = It is open { $clinic-hours }.\n",
    ),
    (
        "intent-without-answer",
        PHRASES,
        "clinic =\n    where is the clinic\n    doctor\n⟦bus =\n    where is the bus\n    bus stop\n⇒⟧",
    ),
    (
        "answer-without-phrases",
        "locales/services.toml",
        "[[service]]\nid = \"clinic\"\ngroup = \"care\"\nkind = \"answer\"\nbody = \"clinic\"\n\
         [[service]]\nid = \"bus\"\ngroup = \"care\"\nkind = \"answer\"\nbody = \"clinic\"\n",
    ),
    ("+", ANSWERS, "clinic = Open { $clinic-hours }.\nbus = Bus 5 stops here.\n"),
    ("+", PHRASES, "bus =\n    where is the bus\n    bus stop\n⟦⇒clinic =\n    where is the clinic\n    doctor\n⟧"),
    ("+", UI, "hello = Welcome to the chat\ntitle-clinic = Clinic\ntitle-bus = Bus\ngroup-care = Care\n"),
    ("phrase-duplicate", PHRASES, "clinic =\n    where is the clinic\n    doctor\n⟦    Where is the clinic?\n⇒⟧"),
    ("too-few-phrases", PHRASES, "clinic =\n    where is the clinic\n⟦⇒    doctor\n⟧"),
    ("phrase-placeholder", PHRASES, "clinic =\n    where is the ⟦{ $thing }⇒clinic⟧\n    doctor\n"),
    ("phrase-length", PHRASES, "clinic =\n    ⟦c⇒clinic⟧\n    doctor\n"),
    (
        "phrase-length",
        PHRASES,
        "clinic =\n    where is the clinic⟦ where is the clinic where is the clinic where is the clinic where is the clinic where is the clinic now⇒⟧\n    doctor\n",
    ),
    ("phrase-wrong-language", PHRASES, "clinic =\n    where is the clinic\n    ⟦где врач⇒doctor⟧\n"),
    ("+", RU, "hello = Привет\n"),
    ("phrase-list-on-one-line", PHRASES, "clinic =\n    ⟦1. ⇒⟧where is the clinic\n    doctor\n"),
    ("sign-notation", WORDS, "emergency-gas-leak =\n    smell* / stink* + gas\n    gas⟦ *⇒*⟧\n"),
    ("sign-notation", WORDS, "emergency-gas-leak =\n    smell* / stink*⟦ +⇒⟧\n"),
    ("phrase-ambiguous", ANSWERS, "clinic = Open { $clinic-hours }.\nbus = Bus 5 stops here.\n"),
    (
        "+",
        PHRASES,
        "clinic =\n    which bus do i have to take to the big clinic in the centre\n    doctor\n\
         bus =\n    ⟦which bus do i have to take to the big clinic in the center⇒which bus stops here⟧\n    bus stop\n",
    ),
    ("button-too-long", UI, "button-hello = Welcome ⟦to the chat of this community⇒here⟧\n"),
    ("hard-coded-fact", ANSWERS, "clinic = Open { $clinic-hours }⟦, call 0571-88820012⇒⟧.\n"),
    ("hard-coded-fact", ANSWERS, "clinic = Open { $clinic-hours }⟦, see www.example.cn⇒⟧.\n"),
    ("bidi-control", UI, "hello = Welcome ⟦\u{202e}⇒⟧to the chat\n"),
    ("invisible-character", UI, "hello = Welcome⟦\u{200b}⇒⟧ to the chat\n"),
    ("mojibake", UI, "hello = Welcome to the ⟦cafÃ©⇒café⟧\n"),
    ("draft-marker", UI, "hello = ⟦TODO ⇒⟧Welcome to the chat\n"),
    ("markup-in-text", UI, "hello = ⟦<b>⇒⟧Welcome⟦</b>⇒⟧ to the chat\n"),
    ("wrong-script", RU, "hello = Прив⟦e⇒е⟧т\n"),
    ("wrong-script", ZH, "hello = 欢迎⟦來⇒来⟧到这里\n"),
    ("wrong-script", "locales/zh-Hant/ui.ftl", "hello = 歡迎⟦来⇒來⟧到這裡\n"),
    ("wrong-script", "locales/fa/ui.ftl", "hello = ⟦ك⇒ک⟧مک\n"),
    ("spacing", UI, "hello = Welcome ⟦ ⇒⟧to the chat\n"),
    ("spacing", UI, "hello = Welcome to the chat⟦ ⇒⟧\n"),
    (
        "toml-syntax",
        JIA,
        "kind = \"community⟦⇒\"⟧\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = 2026-11-01\n",
    ),
    (
        "fact-unknown-key",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\n⟦hourz⇒hours⟧ = \"off\"\nverified_on = 2026-11-01\n",
    ),
    (
        "place-parent",
        JIA,
        "kind = \"community\"\n⟦parent = \"bb\"\n⇒⟧name = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = 2026-11-01\n",
    ),
    (
        "fact-missing",
        "places/b/place.toml",
        "kind = \"community\"\n⟦⇒parent = \"a\"\n⟧name = { zh = \"乙\", latin = \"Yi\" }\n",
    ),
    (
        "fact-stale",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = 202⟦5⇒6⟧-11-01\n",
    ),
    (
        "fact-stale",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = 2026-11-01\nvalid_until = 202⟦6⇒7⟧-11-02\n",
    ),
    (
        "fact-date",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = 202⟦7⇒6⟧-11-01\n",
    ),
    (
        "fact-date",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nverified_on = ⟦\"2026-11-01\"⇒2026-11-01⟧\n",
    ),
    ("fact-phone", ANSWERS, "clinic = Open { $clinic-hours }, { $clinic-phone }.\n"),
    (
        "+",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nphone = \"0571-8882⟦⇒0012⟧\"\nverified_on = 2026-11-01\n",
    ),
    (
        "fact-hours",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"⟦9 to 5⇒Mo-Fr 09:00-17:00⟧\"\nverified_on = 2026-11-01\n",
    ),
    (
        "fact-hours",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"Mo-Fr ⟦17:00-09:00⇒09:00-17:00⟧\"\nverified_on = 2026-11-01\n",
    ),
    ("fact-url", ANSWERS, "clinic = Open { $clinic-hours }, { $clinic-url }.\n"),
    (
        "+",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nurl = \"⟦www.⇒https://⟧example.cn\"\nverified_on = 2026-11-01\n",
    ),
    ("fact-test-data", ANSWERS, "clinic = Open { $clinic-hours }, { $clinic-phone }.\n"),
    (
        "+",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\nphone = \"⟦12345678⇒0571-88820012⟧\"\nverified_on = 2026-11-01\n",
    ),
    (
        "place-missing-verified",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\n⟦⇒verified_on = 2026-11-01\n⟧",
    ),
    (
        "fact-unused",
        JIA,
        "kind = \"community\"\nname = { zh = \"甲\", latin = \"Jia\" }\n[clinic]\nhours = \"off\"\n⟦email = \"a@example.cn\"\n⇒⟧verified_on = 2026-11-01\n",
    ),
];

/// The text with its mistakes, and the text corrected.
fn versions(text: &str) -> [String; 2] {
    let (mut wrong, mut right) = (String::new(), String::new());
    for (index, part) in text.split(['⟦', '⟧']).enumerate() {
        let (first, second) =
            if index % 2 == 1 { part.split_once('⇒').expect("⟦wrong⇒right⟧") } else { (part, part) };
        wrong.push_str(first);
        right.push_str(second);
    }
    [wrong, right]
}

fn findings(tree: &Tree, lang: Lang) -> Vec<Finding> {
    let config = Config::parse(SETTINGS, &|_| None).expect("good settings");
    check_in(lang, tree, &config.content, jiff::civil::date(2026, 11, 22))
}

/// What the rules find, without the note that a language is not complete, unless that is the rule.
fn found(tree: &Tree, rule: &str) -> BTreeSet<&'static str> {
    let mut all = findings(tree, Lang::English);
    all.retain(|finding| {
        finding.severity != Severity::Info || finding.rule != "missing-translation" || rule == finding.rule
    });
    // The other language says the same about the same lines.
    let chinese = findings(tree, Lang::Chinese);
    let all_lines = findings(tree, Lang::English);
    assert!(
        all_lines
            .iter()
            .map(|finding| (finding.rule, finding.line))
            .eq(chinese.iter().map(|finding| (finding.rule, finding.line)))
    );
    all.into_iter().map(|finding| finding.rule).collect()
}

fn base() -> Tree {
    let files = BASE.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    Tree { files: files.collect(), ..Tree::default() }
}

/// Rows that cannot be written as a text: the rule, what is wrong, what is right.
fn odd_rows() -> Vec<(&'static str, [Tree; 2])> {
    let with = |path: &str, text: String| {
        let mut tree = base();
        tree.files.insert(path.to_owned(), text.into_bytes());
        tree
    };
    let mut linked = base();
    linked.outside = ["locales/en/words.ftl".to_owned()].into_iter().collect();
    let text = |sentences: usize| {
        format!("clinic = Open {{ $clinic-hours }}.{}\n", " Bring your passport and a photo.".repeat(sentences))
    };
    vec![
        ("file-too-big", [with(UI, "# much\n".repeat(200_000)), base()]),
        ("link-outside", [linked, base()]),
        ("text-too-long", [with(ANSWERS, text(200)), with(ANSWERS, text(2))]),
    ]
}

fn all_rows() -> Vec<(&'static str, [Tree; 2])> {
    let mut rows = odd_rows();
    let mut open: Option<(&'static str, [Tree; 2])> = None;
    for (rule, path, text) in ROWS {
        if *rule != "+" {
            rows.extend(open.replace((rule, [base(), base()])));
        }
        let (_, trees) = open.as_mut().expect("the first row names a rule");
        for (tree, text) in trees.iter_mut().zip(versions(text)) {
            if text.is_empty() {
                tree.files.remove(*path);
            } else {
                tree.files.insert((*path).to_owned(), text.into_bytes());
            }
        }
    }
    rows.extend(open);
    rows
}

#[test]
fn the_base_has_no_mistake() {
    assert_eq!(findings(&base(), Lang::English), []);
}

#[test]
fn every_rule_finds_its_mistake_and_nothing_in_what_is_right() {
    let mut wrong = Vec::new();
    for (rule, [mistaken, corrected]) in all_rows() {
        let in_mistaken = found(&mistaken, rule);
        if !in_mistaken.iter().eq([&rule]) {
            wrong.push(format!("{rule}: {in_mistaken:?}"));
        }
        let in_corrected = found(&corrected, "");
        if !in_corrected.is_empty() {
            wrong.push(format!("{rule}, corrected: {in_corrected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_row() {
    let tested: BTreeSet<&str> = all_rows().into_iter().map(|(rule, _)| rule).collect();
    assert_eq!(tested, rules().collect::<BTreeSet<_>>());
}
