//! Plays the broken content folders: `tests/broken` and the one named in `LINJU_BROKEN`. Each case is a
//! base with one mistake of staff, which must be found at its line, without a false alarm; and the
//! project's own content must be clean. What silences what stands in `src/check/silence.rs`.

#[path = "check/rules.rs"]
mod rules;

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use linju::{
    check::{Finding, Lang, Severity, check, explain, report},
    config::Config,
    tree::Tree,
};
use serde::Deserialize;

/// Cases whose rule is not built yet.
const NOT_BUILT: &[&str] = &[];

/// Cases with two findings: the warning says why, the error keeps the content from being loaded.
const TWO: &[&str] = &["38-hard-coded-phone"];

#[derive(Deserialize)]
struct Expected {
    base: String,
    today: String,
    cascade_rules: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[expect(clippy::struct_field_names, reason = "the file has these names")]
struct Case {
    case: String,
    file: String,
    line: usize,
    line_to: usize,
    rule: String,
    severity: String,
    syntax_error: bool,
    also_allowed: Vec<String>,
}

/// Adds the files under `folder` to the tree, over those of the same name.
fn read(root: &Path, folder: &Path, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("a folder that can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(root, &path, tree);
        } else {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            tree.files.insert(name, fs::read(&path).expect("a file that can be read"));
        }
    }
}

/// The findings that count: `info` only mentions.
fn findings(tree: &Tree, today: Date) -> Vec<Finding> {
    let config = Config::parse(tree.text("linju.toml").expect("settings"), &|_| None).expect("good settings");
    let all = check(tree, &config.content, today);
    all.into_iter().filter(|finding| finding.severity != Severity::Info).collect()
}

/// Plays a folder; one line for each thing that is wrong, and for each case with several findings.
fn play(folder: &Path) -> (Vec<String>, Vec<String>) {
    let expected = fs::read(folder.join("expected.json")).expect("expected.json");
    let expected: Expected = serde_json::from_slice(&expected).expect("its format");
    let today: Date = expected.today.parse().expect("a date");
    let base = folder.join(&expected.base);
    let mut tree = Tree::default();
    read(&base, &base, &mut tree);
    let mut wrong = Vec::new();
    for finding in findings(&tree, today) {
        wrong.push(format!("base: false alarm {finding:?}"));
    }
    let mut several = Vec::new();
    for case in expected.cases.iter().filter(|case| !NOT_BUILT.contains(&case.case.as_str())) {
        let overlay = folder.join("cases").join(&case.case);
        let mut tree = tree.clone();
        read(&overlay, &overlay, &mut tree);
        let found = findings(&tree, today);
        if found.len() != 1 && !TWO.contains(&case.case.as_str()) {
            several.push(format!("{}: {:?}", case.case, found.iter().map(|finding| finding.rule).collect::<Vec<_>>()));
        }
        let is_it = |finding: &Finding| {
            finding.rule == case.rule && finding.file == case.file && (case.line..=case.line_to).contains(&finding.line)
        };
        match found.iter().find(|finding| is_it(finding)) {
            None => wrong.push(format!("{}: not found: {}", case.case, case.rule)),
            Some(finding) if format!("{:?}", finding.severity).to_lowercase() != case.severity => {
                wrong.push(format!("{}: {:?} instead of {}", case.case, finding.severity, case.severity));
            }
            Some(_) => {}
        }
        for finding in found.iter().filter(|finding| !is_it(finding)) {
            let rule = finding.rule.to_owned();
            let follows = case.syntax_error && expected.cascade_rules.contains(&rule);
            if !follows && !case.also_allowed.contains(&rule) {
                wrong.push(format!("{}: false alarm {finding:?}", case.case));
            }
        }
    }
    (wrong, several)
}

#[test]
fn every_mistake_is_found_at_its_line_and_nothing_else() {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/broken")];
    folders.extend(std::env::var_os("LINJU_BROKEN").map(PathBuf::from));
    for folder in folders {
        let (wrong, several) = play(&folder);
        assert!(wrong.is_empty(), "{}:\n{}", folder.display(), wrong.join("\n"));
        assert!(several.is_empty(), "one mistake should give staff one message:\n{}", several.join("\n"));
    }
}

fn our_own() -> Tree {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut tree = Tree::default();
    for folder in ["locales", "places"] {
        read(&root, &root.join(folder), &mut tree);
    }
    tree.files.insert("linju.toml".to_owned(), fs::read(root.join("linju.toml")).expect("linju.toml"));
    tree
}

#[test]
fn our_own_content_has_no_error_and_no_warning() {
    let tree = our_own();
    let found = findings(&tree, jiff::civil::date(2026, 11, 22));
    assert!(found.is_empty(), "{}", report::human(&found, &tree, Lang::English));
}

#[test]
fn a_rule_can_be_explained() {
    assert!(explain("tab-indent", Lang::English).is_some_and(|text| text.contains("four spaces")));
    assert!(explain("tab-indent", Lang::Chinese).is_some_and(|text| text.contains("四个空格")));
    assert_eq!(explain("no-such-rule", Lang::English), None);
}

/// One mistake made in the base of `tests/broken`: rule, line, file, what is replaced, by what. An empty
/// text to replace means a new file.
const MISTAKES: &[(&str, usize, &str, &str, &str)] = &[
    ("file-bom", 1, "locales/ru/ui.ftl", "### Кнопки", "\u{feff}### Кнопки"),
    ("unknown-file", 1, "locales/ru/ui (1).ftl", "", "a = b\n"),
    ("unknown-file", 1, "places/notes.txt", "", "call them\n"),
    ("bad-language-tag", 1, "places/cuiyuan/locales/jp/answers.ftl", "", "clinic = x\n"),
    ("nesting-too-deep", 1, "locales/ru/ui.ftl", "Сколько у вас пакетов?", "{ { { { { { { { { { { { { { { { { { {"),
    ("wrong-space-indent", 7, "locales/zh-Hans/answers.ftl", "    红色桶", "　　红色桶"),
    ("bad-message-name", 6, "locales/en/ui.ftl", "button-clinic", "Button_Clinic"),
    ("select-arrow", 9, "locales/ru/ui.ftl", "$count ->", "$count →"),
    ("select-default", 9, "locales/ru/ui.ftl", "        [one]", "       *[one]"),
    ("unclosed-brace", 9, "locales/ru/ui.ftl", "    }\n", "\n"),
    ("unexpected-attribute", 14, "locales/en/answers.ftl", "    Bring your", "    .door = Bring your"),
    ("syntax-error", 17, "locales/en/answers.ftl", "{ $repair-phone }", "{ $repair-phone(1) }"),
    ("syntax-error", 7, "locales/en/ui.ftl", "How many", "{ $count -> [one] x *[other] y } How many"),
    ("literal-escape", 17, "locales/en/answers.ftl", "Call", "One\\nCall"),
    ("foreign-placeholder", 17, "locales/en/answers.ftl", "{ $repair-phone }", "${repair-phone}"),
    ("unknown-message-ref", 7, "locales/en/ui.ftl", "How many", "{ button-wast } How many"),
    (
        "function-option",
        17,
        "locales/en/answers.ftl",
        "{ $repair-phone }",
        "{ NUMBER($repair-phone, minimumFractionDigits: 9) }",
    ),
    ("extra-placeholder", 15, "locales/ru/answers.ftl", "Позвоните", "Позвоните { $clinic-phone }"),
    ("duplicate-variant", 11, "locales/en/ui.ftl", "       *[other]", "        [one] x\n       *[other]"),
    ("duplicate-message", 14, "locales/en/ui.ftl", "topic.\n", "topic.\nclinic = x\n"),
    ("unreachable-message", 22, "locales/en/answers.ftl", "before you go.\n", "before you go.\nbus-routes = Bus 5.\n"),
    ("phrase-duplicate", 5, "locales/en/phrases.ftl", "which bin is for plastic", "How do I sort my rubbish?"),
    ("phrase-length", 16, "locales/en/phrases.ftl", "who can repair my door", "x"),
    ("phrase-wrong-language", 16, "locales/en/phrases.ftl", "who can repair my door", "лифт не работает"),
    ("phrase-list-on-one-line", 16, "locales/en/phrases.ftl", "who can repair my door", "1. who can repair my door"),
    ("bidi-control", 16, "locales/ru/phrases.ftl", "кто", "\u{2067}кто"),
    ("hard-coded-fact", 17, "locales/en/answers.ftl", "Call {", "Call 13812345670 or {"),
    (
        "fact-missing",
        1,
        "places/other/place.toml",
        "",
        "kind = \"community\"\nparent = \"xihu\"\nname = { zh = \"x\", latin = \"x\" }\n\
         # example\n[waste]\nphone = \"110\"\nhours = \"off\"\n\
         # example\n[registration]\nhours = \"off\"\naddress = { zh = \"x\", latin = \"x\" }\n\
         # example\n[clinic]\nphone = \"110\"\nhours = \"off\"\naddress = { zh = \"x\", latin = \"x\" }\n",
    ),
    ("fact-stale", 20, "places/cuiyuan/place.toml", "2026-08-30", "2026-08-30\nvalid_until = 2026-10-01"),
    ("fact-date", 19, "places/cuiyuan/place.toml", "2026-08-30", "\"2026-08-30\""),
    ("fact-url", 9, "places/cuiyuan/place.toml", "https://", "www."),
    ("fact-phone", 13, "places/cuiyuan/place.toml", "\"0571-88829911\"", "57188829911"),
    ("fact-test-data", 13, "places/cuiyuan/place.toml", "0571-88829911", "0571-12345678"),
    ("place-missing-verified", 17, "places/cuiyuan/place.toml", "verified_on = 2026-08-30\n", ""),
    ("place-parent", 2, "places/hangzhou/place.toml", "kind = \"city\"", "kind = \"city\"\nparent = \"hangzhou\""),
    ("fact-unknown-key", 2, "places/cuiyuan/place.toml", "parent", "parrent = \"x\"\nparent"),
    ("toml-syntax", 1, "places/cuiyuan/place.toml", "kind = \"community\"", "kind = \"comunity\""),
    ("toml-syntax", 1, "locales/services.toml", "", "[[service]\n"),
];

#[test]
fn one_mistake_gives_one_finding() {
    let base = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base");
    let mut clean = Tree::default();
    read(&base, &base, &mut clean);
    let mut wrong = Vec::new();
    let lines_end = ["\n", "\r\n"];
    for ((rule, line, file, from, to), end) in MISTAKES.iter().flat_map(|row| lines_end.map(|end| (row, end))) {
        let mut tree = clean.clone();
        let text = tree.text(file).unwrap_or_default();
        assert!(text.contains(from), "{rule}: {from} is not in {file}");
        let text = text.replacen(from, to, 1).replace('\n', end);
        tree.files.insert((*file).to_owned(), text.into_bytes());
        let mut found = findings(&tree, jiff::civil::date(2026, 11, 22));
        // A new text is not translated yet, and that is said, too.
        found.retain(|finding| finding.rule != "missing-translation");
        let is_it = |finding: &Finding| finding.rule == *rule && finding.file == *file && finding.line == *line;
        if found.len() != 1 || !is_it(&found[0]) {
            wrong.push(format!("{rule} in {file}:{line}:\n{}", report::human(&found, &tree, Lang::English)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_that_is_far_too_big_or_too_deep_is_refused_and_not_parsed() {
    let base = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base");
    for (rule, text) in [
        ("file-too-big", "# much\n".repeat(200_000)),
        ("nesting-too-deep", format!("a =\n{}", "    {\n".repeat(20_000))),
    ] {
        let mut tree = Tree::default();
        read(&base, &base, &mut tree);
        tree.files.insert("locales/zh-Hans/answers.ftl".to_owned(), text.into_bytes());
        let found = findings(&tree, jiff::civil::date(2026, 11, 22));
        assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [rule]);
    }
}

#[test]
fn line_ends_of_other_systems_are_no_mistake() {
    let base = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base");
    let mut tree = Tree::default();
    read(&base, &base, &mut tree);
    for bytes in tree.files.values_mut() {
        *bytes = String::from_utf8_lossy(bytes).replace('\n', "\r\n").into_bytes();
    }
    assert_eq!(findings(&tree, jiff::civil::date(2026, 11, 22)), []);
}
