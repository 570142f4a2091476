//! What `check` prints: for people with the line and a mark under it, for programs as JSON, for GitHub as
//! workflow commands, for code scanners as SARIF.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::{
    Finding, Severity, all_rules,
    excerpt::excerpt,
    words::{Lang, Speaker},
};
use crate::tree::Tree;

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

/// Workflow commands: GitHub shows each finding beside its line.
pub fn github(findings: &[Finding], lang: Lang) -> String {
    let speaker = Speaker::new(lang);
    let mut out = String::new();
    for finding in findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let Finding { rule, line, column, .. } = finding;
        let file = escape(&finding.file).replace(':', "%3A").replace(',', "%2C");
        let text = escape(&sentences(&speaker, finding));
        let _ = writeln!(out, "::{command} file={file},line={line},col={column},title={rule}::{text}");
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The problem and the advice in one line.
fn sentences(speaker: &Speaker, finding: &Finding) -> String {
    let args = [("problem", finding.problem.as_str()), ("advice", finding.advice.as_str())];
    speaker.say("report-sentences", None, &args.into_iter().collect())
}

/// SARIF 2.1.0: one run, with all rules explained.
pub fn sarif(findings: &[Finding], lang: Lang) -> Result<String, serde_json::Error> {
    let speaker = Speaker::new(lang);
    let rules = all_rules().map(|rule| {
        let part = |part: &str| speaker.plain(rule.id, Some(part));
        json!({
            "id": rule.id,
            "shortDescription": {"text": part("what")},
            "fullDescription": {"text": format!("{} {}", part("what"), part("why"))},
            "help": {"text": speaker.explain(rule.id)},
            "defaultConfiguration": {"level": level(rule.severity)},
        })
    });
    let results = findings.iter().map(|finding| {
        json!({
            "ruleId": finding.rule,
            "level": level(finding.severity),
            "message": {"text": sentences(&speaker, finding)},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": uri(&finding.file)},
                "region": {"startLine": finding.line, "startColumn": finding.column},
            }}],
        })
    });
    let driver = json!({
        "name": "linju",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules.collect::<Vec<_>>(),
    });
    serde_json::to_string(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    }))
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A relative path as a URI.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
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

    #[test]
    fn github_gets_one_line_for_each_finding_with_everything_escaped() {
        let odd = Finding {
            severity: Severity::Info,
            file: "locales/en/a,b:c%.ftl".into(),
            problem: "50%\r\nof: it, all".into(),
            ..finding(3)
        };
        assert_eq!(
            github(&[finding(3), odd], Lang::English),
            "::error file=locales/en/ui.ftl,line=2,col=3,title=mojibake::Wrong. Do it\n\
             ::notice file=locales/en/a%2Cb%3Ac%25.ftl,line=2,col=3,title=mojibake::50%25%0D%0Aof: it, all. Do it\n"
        );
        assert!(github(&[finding(3)], Lang::Chinese).ends_with("::Wrong。Do it\n"));
    }

    #[test]
    fn scanners_get_sarif() {
        let note = Finding { severity: Severity::Info, file: "locales/zh-Hans/answers (一).ftl".into(), ..finding(3) };
        let text = sarif(&[finding(3), note], Lang::English).expect("plain data");
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let keys = |value: &serde_json::Value| -> Vec<String> {
            value.as_object().map(|object| object.keys().cloned().collect()).unwrap_or_default()
        };
        assert_eq!(keys(&value), ["$schema", "runs", "version"]);
        assert_eq!(value["version"], "2.1.0");
        assert_eq!(value["$schema"], "https://json.schemastore.org/sarif-2.1.0.json");
        let runs = value["runs"].as_array().expect("an array");
        assert_eq!(runs.len(), 1);
        assert_eq!(keys(&runs[0]), ["columnKind", "results", "tool"]);
        assert_eq!(runs[0]["columnKind"], "unicodeCodePoints");
        assert_eq!(keys(&runs[0]["tool"]), ["driver"]);
        let driver = &runs[0]["tool"]["driver"];
        assert_eq!(keys(driver), ["name", "rules", "version"]);
        assert_eq!(driver["name"], "linju");
        let rules = driver["rules"].as_array().expect("an array");
        let ids: Vec<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
        assert_eq!(ids, crate::check::rules().collect::<Vec<_>>());
        for rule in rules {
            assert_eq!(keys(rule), ["defaultConfiguration", "fullDescription", "help", "id", "shortDescription"]);
            for part in ["shortDescription", "fullDescription", "help"] {
                assert_eq!(keys(&rule[part]), ["text"]);
                assert!(rule[part]["text"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
            }
            let level = rule["defaultConfiguration"]["level"].as_str();
            assert!(level.is_some_and(|level| ["error", "warning", "note"].contains(&level)), "{rule}");
        }
        let result = |level: &str, uri: &str| {
            json!({"ruleId": "mojibake", "level": level, "message": {"text": "Wrong. Do it"}, "locations": [
                {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": {"startLine": 2, "startColumn": 3}}}
            ]})
        };
        let results =
            [result("error", "locales/en/ui.ftl"), result("note", "locales/zh-Hans/answers%20%28%E4%B8%80%29.ftl")];
        assert_eq!(runs[0]["results"], json!(results));
    }
}
