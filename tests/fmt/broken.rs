//! The broken folders of `tests/broken`, mended: the mistake is gone, no other has come, and the text is
//! the one it was before the mistake.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use linju::{
    check::{Finding, Lang, check, fix, report},
    config::Config,
    tree::Tree,
};
use serde::Deserialize;

/// Mistakes after which it cannot be known what stood there before, and what is written instead.
const OTHER_TEXT: &[(&str, &str)] = &[
    ("11-bracket-line", "    urgent which bin is for plastic"),
    ("12-star-bullets", "    { \"*\" } Red bin: batteries and medicine. Bins are open { $waste-hours }."),
    ("17-slash-comment", "# call the repair team"),
];

#[derive(Deserialize)]
struct Expected {
    today: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(rename = "case")]
    name: String,
    file: String,
    rule: String,
}

/// Copies a folder over another.
pub(super) fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("created");
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

fn read(root: &Path, folder: &Path, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(root, &path, tree);
        } else {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            tree.files.insert(name, fs::read(&path).expect("a file"));
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn base() -> Tree {
    let mut tree = Tree::default();
    read(&folder().join("base"), &folder().join("base"), &mut tree);
    tree
}

fn findings(tree: &Tree) -> Vec<Finding> {
    let config = Config::parse(tree.text("linju.toml").expect("settings"), &|_| None).expect("good settings");
    check(tree, &config.content, jiff::civil::date(2026, 11, 22))
}

/// Lines of `new` that are not in `old`.
fn added<'n>(old: &str, new: &'n str) -> Vec<&'n str> {
    let old: BTreeSet<&str> = old.lines().collect();
    new.lines().filter(|line| !old.contains(line)).collect()
}

#[test]
fn every_mistake_that_can_be_mended_is() {
    let expected = fs::read(folder().join("expected.json")).expect("there");
    let expected: Expected = serde_json::from_slice(&expected).expect("its format");
    assert_eq!(expected.today, "2026-11-22");
    let mendable: BTreeSet<&str> = fix::mendable().collect();
    let clean = base();
    let (mut wrong, mut played) = (Vec::new(), 0);
    for case in &expected.cases {
        let mut tree = clean.clone();
        let overlay = folder().join("cases").join(&case.name);
        read(&overlay, &overlay, &mut tree);
        let broken = tree.clone();
        let before = findings(&tree);
        let mended = fix::mend(&mut tree, findings);
        if !mendable.contains(case.rule.as_str()) {
            if tree != broken || mended.count > 0 {
                wrong.push(format!("{}: it was changed: {:?}", case.name, mended.files.keys()));
            }
            continue;
        }
        played += 1;
        let left = findings(&tree);
        let known: Vec<Finding> = findings(&clean);
        if left.len() > known.len() {
            wrong.push(format!("{}: left over:\n{}", case.name, report::human(&left, &tree, Lang::English)));
        }
        let once = fix::fix(&broken, &before);
        if once.keys().ne([&case.file]) || mended.files.keys().ne([&case.file]) {
            wrong.push(format!("{}: changed: {:?}", case.name, once.keys()));
        }
        let (was, is) = (clean.text(&case.file).expect("a text"), tree.text(&case.file).unwrap_or("no text"));
        let other = OTHER_TEXT.iter().find(|(name, _)| *name == case.name);
        let same = other.map_or(was == is, |(_, line)| added(was, is) == [*line]);
        if !same {
            wrong.push(format!("{}: {:?} instead of {:?}", case.name, added(was, is), added(is, was)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(played >= 15, "only {played} cases were played");
}

/// Rules that no folder breaks: file, what is replaced, by what, and what is written in its place.
const MORE: &[(&str, &str, &str, &str, &str)] = &[
    ("file-bom", "locales/ru/ui.ftl", "### Кнопки", "\u{feff}### Кнопки", "### Кнопки"),
    ("wrong-space-indent", "locales/zh-Hans/answers.ftl", "    红色桶", "　　红色桶", "    红色桶"),
    ("literal-escape", "locales/en/answers.ftl", "Call", "One\\nCall", "One\n    Call"),
    ("foreign-placeholder", "locales/ru/answers.ftl", "{ $repair-phone }", "${repair-phone}", "{ $repair-phone }"),
    ("phrase-list-on-one-line", "locales/en/phrases.ftl", "who can repair", "1. who can repair", "who can repair"),
    ("bidi-control", "locales/ru/phrases.ftl", "кто", "\u{2067}кто", "кто"),
];

#[test]
fn the_rules_without_a_folder_are_mended_too_with_both_line_ends() {
    let clean = base();
    for ((rule, file, from, broken, wanted), end) in MORE.iter().flat_map(|row| ["\n", "\r\n"].map(|end| (row, end))) {
        let text = clean.text(file).expect("a text");
        assert!(text.contains(from), "{rule}");
        let with = |by: &str| text.replacen(from, by, 1).replace('\n', end);
        let mut tree = clean.clone();
        tree.files.insert((*file).to_owned(), with(broken).into_bytes());
        assert!(findings(&tree).iter().any(|finding| finding.rule == *rule), "{rule} is not found");
        fix::mend(&mut tree, findings);
        let left: Vec<Finding> = findings(&tree).into_iter().filter(|finding| finding.file == *file).collect();
        assert!(left.is_empty(), "{}", report::human(&left, &tree, Lang::English));
        assert_eq!(tree.files[*file], with(wanted).into_bytes(), "{rule}");
    }
}
