//! What `check` prints: for people with the line and a mark under it, for programs as JSON.

use std::fmt::Write;

use serde::Serialize;

use super::{
    Finding, Severity,
    words::{Lang, Speaker},
};
use crate::tree::Tree;

/// Longer lines are cut around the mark.
const WIDTH: usize = 100;

/// How many findings are errors, and how many warnings.
pub fn count(findings: &[Finding]) -> (usize, usize) {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    (of(Severity::Error), of(Severity::Warning))
}

/// All findings as one JSON object: `findings`, `errors`, `warnings`.
pub fn json(findings: &[Finding]) -> Result<String, serde_json::Error> {
    #[derive(Serialize)]
    struct Report<'a> {
        findings: &'a [Finding],
        errors: usize,
        warnings: usize,
    }
    let (errors, warnings) = count(findings);
    serde_json::to_string(&Report { findings, errors, warnings })
}

/// Errors and warnings for people, with the source line and a mark, and a last line that counts them.
/// Notes are only counted: among dozens of them nobody would see the error.
pub fn human(findings: &[Finding], tree: &Tree, lang: Lang) -> String {
    let speaker = Speaker::new(lang);
    let mut out = String::new();
    for finding in findings {
        let severity = match finding.severity {
            Severity::Error => speaker.plain("report-error", None),
            Severity::Warning => speaker.plain("report-warning", None),
            Severity::Info => continue,
        };
        let Finding { rule, file, line, column, problem, advice, .. } = finding;
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{file}:{line}:{column}: {severity}: {rule}: {problem}");
        let source = tree.text(file).and_then(|text| text.lines().nth(line - 1)).unwrap_or_default();
        out.push_str(&excerpt(source, *column, &speaker));
        let _ = writeln!(out, "    {advice}\n");
    }
    let (errors, warnings) = count(findings);
    let notes = findings.len() - errors - warnings;
    let counts = [("errors", errors), ("warnings", warnings), ("notes", notes)];
    let _ = writeln!(out, "{}", speaker.say("report-count", None, &counts.into_iter().collect()));
    if notes > 0 {
        let _ = writeln!(out, "{}", speaker.plain("report-notes", None));
    }
    out
}

/// The line with a mark under it. A caret would stand in a wrong place under text that runs from right
/// to left, so what is meant is quoted instead.
fn excerpt(source: &str, column: usize, speaker: &Speaker) -> String {
    if source.trim().is_empty() {
        return String::new();
    }
    let characters: Vec<char> = source.chars().collect();
    let start = if column > WIDTH { column - WIDTH / 2 } else { 0 };
    let shown: String =
        characters.iter().skip(start).take(WIDTH).map(|c| if is_visible(*c) { *c } else { '·' }).collect();
    if characters.iter().any(|c| is_right_to_left(*c)) {
        let here: String = characters.iter().skip(column - 1).take(20).filter(|c| is_visible(**c)).collect();
        let label = speaker.plain("report-here", None);
        return format!("    | {shown}\n    | {label} \"{}\"\n", here.trim_end());
    }
    let before = characters.iter().skip(start).take(column.saturating_sub(1 + start));
    let width: usize = before.map(|c| if is_wide(*c) { 2 } else { 1 }).sum();
    format!("    | {shown}\n    | {}^\n", " ".repeat(width))
}

/// Tabs and signs without a width would move the mark, and direction signs the whole line.
const fn is_visible(c: char) -> bool {
    !c.is_ascii_control()
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Whether a terminal gives it two columns.
const fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(column: usize) -> Finding {
        Finding {
            rule: "mojibake",
            severity: Severity::Error,
            file: "locales/en/ui.ftl".into(),
            line: 2,
            column,
            message_name: Some("a".into()),
            problem: "Wrong".into(),
            advice: "Do it".into(),
        }
    }

    fn show(line: &str, column: usize) -> String {
        let tree = Tree {
            files: [("locales/en/ui.ftl".to_owned(), format!("# x\n{line}\n").into_bytes())].into(),
            ..Tree::default()
        };
        human(&[finding(column)], &tree, Lang::English)
    }

    #[test]
    fn the_mark_stands_under_the_mistake() {
        assert_eq!(
            show("a = 电梯 x", 8),
            "locales/en/ui.ftl:2:8: error: mojibake: Wrong\n    | a = 电梯 x\n    |          ^\n    Do it\n\n1 error, 0 warnings, 0 notes\n"
        );
    }

    #[test]
    fn a_line_from_right_to_left_is_quoted_instead() {
        let shown = show("a = اتصل على", 5);
        assert!(shown.contains("here: \"اتصل على\"") && !shown.contains('^'), "{shown}");
    }

    #[test]
    fn the_frame_is_in_the_language_of_the_reader() {
        assert_eq!(human(&[], &Tree::default(), Lang::Chinese), "0 个错误，0 个警告，0 条提示\n");
        let one = human(&[finding(1)], &Tree::default(), Lang::Chinese);
        assert!(one.contains("错误: mojibake") && one.contains("1 个错误"), "{one}");
    }

    #[test]
    fn programs_get_what_is_pinned() {
        let value: serde_json::Value = serde_json::from_str(&json(&[finding(3)]).expect("plain data")).expect("JSON");
        assert_eq!(
            value,
            serde_json::json!({"findings": [{"rule": "mojibake", "severity": "error", "file": "locales/en/ui.ftl",
                "line": 2, "column": 3, "message_name": "a", "problem": "Wrong", "advice": "Do it"}],
                "errors": 1, "warnings": 0})
        );
    }
}
