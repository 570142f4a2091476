//! What `check --fix` mends by itself: one small function per rule, for mistakes that can be mended in
//! one way only. What is not certain is left to a person. Reads and writes no file.

mod bytes;
mod inserted;
mod lines;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Severity};
use crate::tree::Tree;

/// Mending one thing may lay another open; after so many rounds the rest is left.
const MOST_ROUNDS: usize = 5;

/// Mends a whole file, given its path and its bytes.
type MendFile = fn(&str, &[u8]) -> Option<Vec<u8>>;
/// Mends a line.
type MendLine = fn(&Spot<'_>) -> Option<Edit>;

/// Rules about whole files. While one of them is broken, lines are not looked at.
const FILES: &[(&str, MendFile)] = &[("file-encoding", bytes::encoding), ("file-bom", bytes::mark)];

/// Rules about lines.
const LINES: &[(&str, MendLine)] = &[
    ("line-not-indented", lines::not_indented),
    ("wrong-space-indent", lines::wrong_indent),
    ("tab-indent", lines::wrong_indent),
    ("special-line-start", lines::special_start),
    ("wrong-comment", lines::wrong_comment),
    ("fullwidth-syntax", inserted::fullwidth),
    ("foreign-placeholder", inserted::foreign),
    ("missing-dollar", inserted::missing_dollar),
    ("plural-category-unused", inserted::unused_category),
    ("literal-escape", words::literal_escape),
    ("phrase-list-on-one-line", words::list_on_one_line),
    ("bidi-control", words::direction_sign),
    ("invisible-character", words::invisible),
];

/// Rules whose findings can be mended.
pub fn mendable() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(rule, _)| *rule).chain(LINES.iter().map(|(rule, _)| *rule))
}

/// Where a finding is.
struct Spot<'a> {
    tree: &'a Tree,
    path: &'a str,
    /// All lines of the file, without their ends.
    lines: &'a [&'a str],
    /// Which of them.
    index: usize,
    /// The byte in the line.
    at: usize,
    /// The message it is about.
    owner: &'a str,
}

impl<'a> Spot<'a> {
    fn line(&self) -> &'a str {
        self.lines[self.index]
    }

    /// The file is a list: one entry a line, and signs do not count.
    fn is_list(&self) -> bool {
        ["/phrases.ftl", "/words.ftl"].iter().any(|name| self.path.ends_with(name))
    }

    /// The last line above that is not blank.
    fn above(&self) -> Option<&'a str> {
        self.lines[..self.index].iter().rev().find(|line| !line.trim().is_empty()).copied()
    }
}

/// Lines in the place of others.
struct Edit {
    /// How many lines, from the finding's on, are replaced.
    replaces: usize,
    by: Vec<String>,
}

impl Edit {
    /// Another line in the place of one, if it is another.
    fn line(old: &str, new: String) -> Option<Self> {
        (new != old).then(|| Self { replaces: 1, by: vec![new] })
    }
}

/// What was mended.
#[derive(Debug, Default)]
pub struct Mended {
    /// The files that are different now.
    pub files: BTreeMap<String, Vec<u8>>,
    /// How many mistakes.
    pub count: usize,
}

/// Files without those of the findings that can be mended; only those that change.
pub fn fix(tree: &Tree, findings: &[Finding]) -> BTreeMap<String, Vec<u8>> {
    fix_and_count(tree, findings).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

/// Checks and mends until nothing is left that it can mend. A change that makes more errors than it
/// mends is dropped.
pub fn mend(tree: &mut Tree, check: impl Fn(&Tree) -> Vec<Finding>) -> Mended {
    let mut mended = Mended::default();
    let mut given_up = BTreeSet::new();
    let mut findings = check(tree);
    for _ in 0..MOST_ROUNDS {
        let mut fixed = fix_and_count(tree, &findings);
        fixed.retain(|path, _| !given_up.contains(path));
        let mut trial = with(tree, &fixed);
        let mut after = check(&trial);
        let worse: BTreeSet<String> = fixed.keys().filter(|path| is_worse(path, &findings, &after)).cloned().collect();
        if !worse.is_empty() {
            fixed.retain(|path, _| !worse.contains(path));
            trial = with(tree, &fixed);
            after = check(&trial);
            given_up.extend(worse);
        }
        if fixed.is_empty() {
            break;
        }
        for (path, (bytes, count)) in fixed {
            mended.count += count;
            mended.files.insert(path, bytes);
        }
        *tree = trial;
        findings = after;
    }
    mended
}

fn with(tree: &Tree, fixed: &BTreeMap<String, (Vec<u8>, usize)>) -> Tree {
    let mut trial = tree.clone();
    trial.files.extend(fixed.iter().map(|(path, (bytes, _))| (path.clone(), bytes.clone())));
    trial
}

fn is_worse(path: &str, before: &[Finding], after: &[Finding]) -> bool {
    let here = |finding: &&Finding| finding.file == path && finding.severity == Severity::Error;
    // A file that could not be read hid its other mistakes.
    let was_unreadable = before.iter().filter(here).any(|finding| finding.rule == "file-encoding");
    let is_unreadable = after.iter().filter(here).any(|finding| finding.rule == "file-encoding");
    let more = after.iter().filter(here).count() > before.iter().filter(here).count();
    more && (!was_unreadable || is_unreadable)
}

/// The changed files, with how many mistakes were mended in each.
fn fix_and_count(tree: &Tree, findings: &[Finding]) -> BTreeMap<String, (Vec<u8>, usize)> {
    let mut by_file: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_file.entry(&finding.file).or_default().push(finding);
    }
    let fixed = by_file.into_iter().filter_map(|(path, findings)| {
        let old = tree.files.get(path)?;
        let whole = FILES.iter().find(|(rule, _)| findings.iter().any(|finding| finding.rule == *rule));
        let (new, count) = match whole {
            Some((_, mend)) => (mend(path, old)?, 1),
            None => fix_lines(tree, path, &findings)?,
        };
        (new != *old).then(|| (path.to_owned(), (new, count)))
    });
    fixed.collect()
}

/// Mends one finding of each line: the columns of others would be wrong afterwards.
fn fix_lines(tree: &Tree, path: &str, findings: &[&Finding]) -> Option<(Vec<u8>, usize)> {
    let text = tree.text(path)?;
    let lines: Vec<&str> = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let mut edits: BTreeMap<usize, Edit> = BTreeMap::new();
    for finding in findings {
        let index = finding.line.saturating_sub(1);
        let (Some(line), None) = (lines.get(index), edits.get(&index)) else { continue };
        let at = line.char_indices().nth(finding.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        let owner = finding.message_name.as_deref().unwrap_or_default();
        let spot = Spot { tree, path, lines: &lines, index, at, owner };
        let mend = LINES.iter().find(|(rule, _)| *rule == finding.rule);
        if let Some(edit) = mend.and_then(|(_, mend)| mend(&spot)) {
            edits.insert(index, edit);
        }
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut new, mut count, mut next) = (Vec::with_capacity(lines.len()), 0, 0);
    for (index, line) in lines.iter().enumerate() {
        if index < next {
            continue;
        }
        match edits.remove(&index) {
            None => new.push((*line).to_owned()),
            Some(edit) => {
                new.extend(edit.by);
                next = index + edit.replaces;
                count += 1;
            }
        }
    }
    (count > 0).then(|| (new.join(end).into_bytes(), count))
}

/// What the tests of the repairs share.
#[cfg(test)]
mod tests_of_lines {
    use super::*;

    /// Mends a line of Russian buttons.
    #[track_caller]
    pub(super) fn check(mend: MendLine, text: &str, line: usize, wanted: Option<&str>) {
        check_at(mend, text, line, 1, wanted);
    }

    /// The same at a column.
    #[track_caller]
    pub(super) fn check_at(mend: MendLine, text: &str, line: usize, column: usize, wanted: Option<&str>) {
        check_in(mend, &[], text, (line, column, "a"), wanted);
    }

    /// The same with other files beside it; where: line, column, message.
    #[track_caller]
    pub(super) fn check_in(
        mend: MendLine,
        others: &[(&str, &str)],
        text: &str,
        (line, column, owner): (usize, usize, &str),
        wanted: Option<&str>,
    ) {
        let path = "locales/ru/ui.ftl";
        let files = others.iter().copied().chain([(path, text)]);
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
        let tree = Tree { files, ..Tree::default() };
        let lines: Vec<&str> = text.split('\n').collect();
        let index = line - 1;
        let at = lines[index].char_indices().nth(column - 1).map_or(0, |(at, _)| at);
        let edit = mend(&Spot { tree: &tree, path, lines: &lines, index, at, owner });
        let mended = edit.map(|edit| {
            let kept = |line: &&str| (*line).to_owned();
            let below = lines[index + edit.replaces..].iter().map(kept);
            lines[..index].iter().map(kept).chain(edit.by).chain(below).collect::<Vec<_>>().join("\n")
        });
        assert_eq!(mended.as_deref(), wanted, "{text}");
    }
}

#[cfg(test)]
mod tests {
    use super::{super::rules, *};

    #[test]
    fn the_table_names_rules_that_exist() {
        let known: BTreeSet<&str> = rules().collect();
        for rule in mendable() {
            assert!(known.contains(rule), "{rule}");
        }
    }

    fn finding(rule: &'static str, severity: Severity) -> Finding {
        let (problem, advice) = (String::new(), String::new());
        Finding {
            rule,
            severity,
            file: "locales/en/ui.ftl".to_owned(),
            line: 2,
            column: 1,
            message_name: Some("a".to_owned()),
            problem,
            advice,
        }
    }

    #[test]
    fn a_change_that_makes_more_errors_is_dropped() {
        let text = "a =\n\tb\n";
        let before = Tree { files: [("locales/en/ui.ftl".to_owned(), text.into())].into(), ..Tree::default() };
        let worse = |tree: &Tree| {
            let errors = if *tree == before { 1 } else { 2 };
            vec![finding("tab-indent", Severity::Error); errors]
        };
        let mut tree = before.clone();
        let mended = mend(&mut tree, worse);
        assert!(mended.files.is_empty() && mended.count == 0 && tree == before);
        let better = |tree: &Tree| {
            let errors = usize::from(*tree == before);
            vec![finding("tab-indent", Severity::Error); errors]
        };
        let mended = mend(&mut tree, better);
        assert_eq!((mended.count, tree.text("locales/en/ui.ftl")), (1, Some("a =\n    b\n")));
    }

    #[test]
    fn other_line_ends_stay_and_what_has_no_repair_stays() {
        let text = "a =\r\n\tb\r\nc = d\r\n";
        let tree = Tree { files: [("locales/en/ui.ftl".to_owned(), text.into())].into(), ..Tree::default() };
        let fixed = fix(&tree, &[finding("tab-indent", Severity::Error)]);
        assert_eq!(fixed["locales/en/ui.ftl"], b"a =\r\n    b\r\nc = d\r\n");
        assert!(fix(&tree, &[finding("empty-message", Severity::Error)]).is_empty());
    }
}
