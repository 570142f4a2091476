//! `check`: what is wrong with the staff's files, in plain words. A rule is one entry of a table; a rule
//! sees the parsed files and names what it finds. Needs no clock and reads no file.

mod ambiguous;
mod coverage;
mod excerpt;
mod facts;
mod file;
pub mod fix;
mod letters;
mod lines;
mod numbers;
mod phrases;
mod place_file;
mod references;
pub mod report;
mod scan;
mod script;
mod silence;
mod syntax;
mod toml_files;
mod view;
mod wording;
mod words;
mod worst;

use jiff::civil::Date;
use serde::Serialize;

use crate::{config::ContentSettings, tree::Tree};
use view::{File, View};
pub use words::Lang;
use words::{Speaker, Words};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The new content is not loaded.
    Error,
    /// Loaded, and shown to staff.
    Warning,
    /// Only mentioned.
    Info,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the root.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// The message or the table it is about.
    pub message_name: Option<String>,
    /// One sentence: what is wrong.
    pub problem: String,
    /// One sentence: what to do.
    pub advice: String,
}

/// One rule: what it is called and how bad a breach is. Its words stand in `messages/`, under its id.
struct Rule {
    id: &'static str,
    severity: Severity,
    run: fn(&View<'_>, &mut Found<'_>),
}

impl Rule {
    const fn error(id: &'static str, run: fn(&View<'_>, &mut Found<'_>)) -> Self {
        Self { id, severity: Severity::Error, run }
    }

    const fn warning(id: &'static str, run: fn(&View<'_>, &mut Found<'_>)) -> Self {
        Self { id, severity: Severity::Warning, run }
    }

    const fn info(id: &'static str, run: fn(&View<'_>, &mut Found<'_>)) -> Self {
        Self { id, severity: Severity::Info, run }
    }
}

/// Every rule, by group.
const GROUPS: &[&[Rule]] = &[
    lines::RULES,
    syntax::RULES,
    references::RULES,
    numbers::RULES,
    coverage::RULES,
    phrases::RULES,
    ambiguous::RULES,
    wording::RULES,
    letters::RULES,
    toml_files::RULES,
    facts::RULES,
];

/// Checks all files as of `today` and says it in English. The findings are sorted by file and line.
pub fn check(tree: &Tree, settings: &ContentSettings, today: Date) -> Vec<Finding> {
    check_in(Lang::English, tree, settings, today)
}

/// Checks all files as of `today`. The findings are sorted by file and line.
pub fn check_in(lang: Lang, tree: &Tree, settings: &ContentSettings, today: Date) -> Vec<Finding> {
    let view = View::new(tree, settings, today);
    let speaker = Speaker::new(lang);
    let mut all = Vec::new();
    for rule in all_rules() {
        let mut found = Found { rule, speaker: &speaker, findings: Vec::new() };
        (rule.run)(&view, &mut found);
        all.append(&mut found.findings);
    }
    let mut all = silence::silence(all, &settings.source_language);
    all.sort_by(|a, b| (&a.file, a.line, a.column, a.rule).cmp(&(&b.file, b.line, b.column, b.rule)));
    all
}

/// What a rule does, why, and an example; `None` if there is no such rule.
pub fn explain(rule: &str, lang: Lang) -> Option<String> {
    let rule = all_rules().find(|known| known.id == rule)?;
    Some(Speaker::new(lang).explain(rule.id))
}

/// The ids of all rules.
pub fn rules() -> impl Iterator<Item = &'static str> {
    all_rules().map(|rule| rule.id)
}

fn all_rules() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().copied().flatten()
}

/// What one rule has found so far.
struct Found<'s> {
    rule: &'static Rule,
    speaker: &'s Speaker,
    findings: Vec<Finding>,
}

impl Found<'_> {
    /// A mistake at `slice`, which is a part of the file's text.
    fn at(&mut self, file: &File<'_>, slice: &str, name: &str, words: Words) {
        self.push(file.path, file.position(slice), name, words);
    }

    /// A mistake of a whole file, or of one that is missing.
    fn top(&mut self, path: &str, name: &str, words: Words) {
        self.push(path, (1, 1), name, words);
    }

    /// A mistake at a line and a column.
    #[expect(clippy::needless_pass_by_value, reason = "the words are made for this one finding")]
    fn push(&mut self, path: &str, at: (usize, usize), name: &str, words: Words) {
        let (problem, advice) = self.speaker.word(&words);
        self.findings.push(Finding {
            rule: self.rule.id,
            severity: self.rule.severity,
            file: path.to_owned(),
            line: at.0,
            column: at.1,
            message_name: (!name.is_empty()).then(|| name.to_owned()),
            problem,
            advice,
        });
    }

    /// Gives the last finding another severity than the rule's.
    fn grade(&mut self, severity: Severity) {
        if let Some(last) = self.findings.last_mut() {
            last.severity = severity;
        }
    }
}

/// The one of `known` that was probably meant by `name`.
fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let scored =
        known.into_iter().filter(|known| *known != name).map(|known| (strsim::jaro_winkler(name, known), known));
    scored.filter(|(score, _)| *score > 0.85).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_entry_and_says_what_why_and_an_example() {
        let mut seen = std::collections::BTreeSet::new();
        for rule in rules() {
            assert!(seen.insert(rule), "{rule} stands twice");
            for (lang, parts) in [
                (Lang::English, ["What it does: ", "\nWhy: ", "\nExample: "]),
                (Lang::Chinese, ["作用：", "\n原因：", "\n例子："]),
            ] {
                let text = explain(rule, lang).unwrap_or_default();
                assert!(parts.iter().all(|part| text.contains(part)), "{rule}: {text}");
            }
        }
        assert_eq!(explain("no-such-rule", Lang::English), None);
    }

    #[test]
    fn the_nearest_name_is_offered_and_a_far_one_is_not() {
        assert_eq!(nearest("wast-phone", ["clinic-phone", "waste-phone"]), Some("waste-phone"));
        assert_eq!(nearest("zzz", ["clinic-phone"]), None);
    }
}
