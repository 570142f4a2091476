//! One mistake, one finding: which rule silences which, and how far around its finding.
//!
//! A finding is dropped if it only follows from another one; a warning never silences an error.
//!
//! | rule | silences | where |
//! |---|---|---|
//! | a rule about a line or a brace that explains why the parser gave up (`SYNTAX`) | `syntax-error`, lengths, `too-few-phrases` | its message |
//! | the same, `missing-dollar`, `unknown-fact`, `unknown-term`, `looks-like-message`, `syntax-error` | comparisons with the source language (`COMPARING`) | its message, in every language if it stands in the source language |
//! | `looks-like-message` | whether a text is there (`PRESENCE`) | its message |
//! | a line or a name at the wrong place | `empty-message` | the message it was torn from |
//! | `foreign-placeholder`, `fullwidth-syntax` | other words about the same braces | its line |
//! | `unclosed-brace`, `select-arrow` | what the open brace does to the rest | its message |
//! | `wrong-comment`, `merge-conflict` | `bad-message-name`, `line-not-indented`, `draft-marker` | its line |
//! | `merge-conflict` | duplicates and torn texts | its file |
//! | `draft-marker` | `special-line-start` | its line |
//! | `special-line-start` | `sign-notation` | its line |
//! | `bidi-control` | `invisible-character` | its line |
//! | `mojibake` | lengths, letters, `phrase-wrong-language`, `wrong-script` | its message |
//! | `duplicate-message` | phrases and lengths of the second text; whether its translations are there | its message |
//! | `phrase-duplicate`, `phrase-wrong-language`, `phrase-list-on-one-line` | `phrase-ambiguous` | its line |
//! | `phrase-list-on-one-line` | `too-few-phrases`, `phrase-length` | its message |
//! | `reference-cycle`, `too-many-placeholders`, `plural-category-missing` | lengths | its message |
//! | `bad-message-name` | `PRESENCE` | its file; names of intents everywhere |
//! | `intent-without-answer` | `missing-translation`, `obsolete-message` | the same name everywhere |
//! | `file-encoding`, `file-too-big`, `nesting-too-deep` | `PRESENCE`, and what other files miss of it | its file, everywhere |
//! | `toml-syntax`, `fact-unknown-key`, `place-parent` | facts that seem to be missing | everywhere |
//! | a lost text, `missing-dollar`, `unknown-fact` | `fact-unused` | everywhere |
//! | `fact-test-data` | `fact-phone`, `fact-hours`, `fact-url` | its line |

use std::collections::BTreeMap;

use super::{Finding, Severity};

/// How far a finding silences others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// On its line.
    Line,
    /// In the same message of the same file.
    Message,
    /// In the same message of the same file, or of every file if it stands in the source language.
    Translations,
    /// In messages of the same name in every file.
    Name,
    /// In its file.
    File,
    /// Everywhere.
    All,
}

/// What a finding makes superfluous.
struct Silence {
    by: &'static [&'static str],
    reach: Reach,
    what: &'static [&'static str],
}

/// Rules that explain why the parser gave up on a message.
const SYNTAX: &[&str] = &[
    "line-not-indented",
    "wrong-space-indent",
    "tab-indent",
    "bad-message-name",
    "empty-message",
    "unclosed-brace",
    "stray-brace",
    "special-line-start",
    "fullwidth-syntax",
    "placeholder-name",
    "select-default",
    "select-arrow",
    "wrong-comment",
    "merge-conflict",
    "foreign-placeholder",
    "draft-marker",
    "phrase-placeholder",
    "unexpected-attribute",
];
/// Rules that compare one text with another.
const COMPARING: &[&str] =
    &["missing-placeholder", "extra-placeholder", "unknown-message-ref", "untranslated-copy", "missing-attribute"];
/// Rules that ask whether a text is there.
const PRESENCE: &[&str] = &[
    "missing-translation",
    "obsolete-message",
    "intent-without-answer",
    "answer-without-phrases",
    "too-few-phrases",
    "unreachable-message",
    "unknown-term",
    "unknown-message-ref",
    "override-unknown-message",
];

const TABLE: &[Silence] = &[
    Silence { by: SYNTAX, reach: Reach::Message, what: &["syntax-error"] },
    Silence { by: SYNTAX, reach: Reach::Translations, what: COMPARING },
    Silence { by: SYNTAX, reach: Reach::Message, what: &["text-too-long", "button-too-long", "too-few-phrases"] },
    Silence {
        by: &["missing-dollar", "unknown-fact", "unknown-term", "looks-like-message", "syntax-error"],
        reach: Reach::Translations,
        what: COMPARING,
    },
    Silence { by: &["looks-like-message"], reach: Reach::Message, what: PRESENCE },
    // The text of the message above ends where one of these stands.
    Silence {
        by: &["line-not-indented", "tab-indent", "wrong-space-indent", "bad-message-name"],
        reach: Reach::Message,
        what: &["empty-message"],
    },
    Silence {
        by: &["foreign-placeholder"],
        reach: Reach::Line,
        what: &["missing-dollar", "unclosed-brace", "stray-brace", "placeholder-name", "unknown-message-ref"],
    },
    Silence {
        by: &["unclosed-brace"],
        reach: Reach::Message,
        what: &["stray-brace", "select-default", "select-arrow"],
    },
    Silence {
        by: &["select-arrow"],
        reach: Reach::Message,
        what: &["unclosed-brace", "stray-brace", "select-default"],
    },
    Silence {
        by: &["fullwidth-syntax"],
        reach: Reach::Line,
        what: &["placeholder-name", "bad-message-name", "unclosed-brace", "stray-brace"],
    },
    Silence {
        by: &["wrong-comment", "merge-conflict"],
        reach: Reach::Line,
        what: &["bad-message-name", "line-not-indented", "draft-marker"],
    },
    Silence { by: &["draft-marker"], reach: Reach::Line, what: &["special-line-start"] },
    Silence { by: &["special-line-start"], reach: Reach::Line, what: &["sign-notation"] },
    Silence {
        by: &["phrase-duplicate", "phrase-wrong-language", "phrase-list-on-one-line"],
        reach: Reach::Line,
        what: &["phrase-ambiguous"],
    },
    Silence {
        by: &["too-many-placeholders", "reference-cycle"],
        reach: Reach::Message,
        what: &["text-too-long", "button-too-long"],
    },
    Silence { by: &["bidi-control"], reach: Reach::Line, what: &["invisible-character"] },
    Silence {
        by: &["mojibake"],
        reach: Reach::Message,
        what: &["button-too-long", "text-too-long", "invisible-character", "phrase-wrong-language", "wrong-script"],
    },
    Silence { by: &["phrase-list-on-one-line"], reach: Reach::Message, what: &["too-few-phrases", "phrase-length"] },
    Silence {
        by: &["merge-conflict"],
        reach: Reach::File,
        what: &[
            "duplicate-message",
            "phrase-duplicate",
            "phrase-ambiguous",
            "syntax-error",
            "line-not-indented",
            "empty-message",
        ],
    },
    Silence {
        by: &["duplicate-message"],
        reach: Reach::Message,
        what: &["phrase-duplicate", "phrase-ambiguous", "text-too-long", "button-too-long"],
    },
    Silence { by: &["reference-cycle", "plural-category-missing"], reach: Reach::Message, what: &["text-too-long"] },
    // A name that cannot be read may be any of those that seem to be missing.
    Silence { by: &["bad-message-name"], reach: Reach::File, what: PRESENCE },
    Silence {
        by: &["bad-message-name"],
        reach: Reach::All,
        what: &["answer-without-phrases", "intent-without-answer", "obsolete-message"],
    },
    Silence { by: &["file-encoding", "file-too-big", "nesting-too-deep"], reach: Reach::File, what: PRESENCE },
    Silence {
        by: &["file-encoding", "file-too-big", "nesting-too-deep"],
        reach: Reach::All,
        what: &[
            "obsolete-message",
            "intent-without-answer",
            "answer-without-phrases",
            "unreachable-message",
            "unknown-term",
            "unknown-fact",
            "fact-missing",
            "fact-unused",
            "place-parent",
            "override-unknown-message",
        ],
    },
    Silence { by: &["intent-without-answer"], reach: Reach::Name, what: &["missing-translation", "obsolete-message"] },
    Silence {
        by: &["duplicate-message"],
        reach: Reach::Translations,
        what: &["missing-translation", "obsolete-message"],
    },
    Silence { by: &["file-encoding"], reach: Reach::File, what: &["file-bom"] },
    Silence {
        by: &["nesting-too-deep"],
        reach: Reach::File,
        what: &["unclosed-brace", "stray-brace", "foreign-placeholder"],
    },
    // One place that cannot be read would make every answer that inserts its facts look wrong.
    Silence {
        by: &["toml-syntax"],
        reach: Reach::All,
        what: &["unknown-fact", "fact-missing", "fact-unused", "place-parent"],
    },
    // What is lost with a text, or misspelt in it, is no fact that nobody needs.
    Silence { by: SYNTAX, reach: Reach::All, what: &["fact-unused"] },
    Silence { by: &["syntax-error", "missing-dollar", "unknown-fact"], reach: Reach::All, what: &["fact-unused"] },
    Silence { by: &["toml-syntax"], reach: Reach::File, what: &["place-missing-verified"] },
    Silence { by: &["fact-unknown-key"], reach: Reach::All, what: &["unknown-fact", "fact-missing"] },
    Silence { by: &["place-parent"], reach: Reach::All, what: &["fact-missing"] },
    Silence { by: &["fact-test-data"], reach: Reach::Line, what: &["fact-phone", "fact-hours", "fact-url"] },
];

/// The findings without those that only follow from another.
pub(super) fn silence(findings: Vec<Finding>, source_language: &str) -> Vec<Finding> {
    let source = format!("locales/{source_language}/");
    let mut silenced: BTreeMap<(&str, Reach, String), Severity> = BTreeMap::new();
    for finding in &findings {
        for row in TABLE.iter().filter(|row| row.by.contains(&finding.rule)) {
            let reach = match row.reach {
                Reach::Translations if finding.file.starts_with(&source) => Reach::Name,
                Reach::Translations => Reach::Message,
                reach => reach,
            };
            for rule in row.what {
                let worst = silenced.entry((rule, reach, key(finding, reach))).or_insert(finding.severity);
                *worst = finding.severity.min(*worst);
            }
        }
    }
    // A warning never silences an error: the content would be loaded with it.
    let is_silenced = |finding: &Finding| {
        [Reach::Line, Reach::Message, Reach::Name, Reach::File, Reach::All]
            .into_iter()
            .filter_map(|reach| silenced.get(&(finding.rule, reach, key(finding, reach))))
            .any(|by| *by <= finding.severity)
    };
    let keep: Vec<bool> = findings.iter().map(|finding| !is_silenced(finding)).collect();
    findings.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(finding, _)| finding).collect()
}

/// What two findings share if one is within reach of the other.
fn key(finding: &Finding, reach: Reach) -> String {
    let name = finding.message_name.as_deref().unwrap_or_default();
    match reach {
        Reach::Line => format!("{}:{}", finding.file, finding.line),
        Reach::Message | Reach::Translations => format!("{}:{name}", finding.file),
        Reach::Name => name.to_owned(),
        Reach::File => finding.file.clone(),
        Reach::All => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules;

    #[test]
    fn the_table_names_rules_that_exist() {
        let known: std::collections::BTreeSet<&str> = rules().collect();
        for rule in TABLE.iter().flat_map(|row| row.by.iter().chain(row.what)) {
            assert!(known.contains(rule), "{rule}");
        }
    }

    #[test]
    fn a_mistake_of_the_source_language_silences_its_translations() {
        let finding = |rule, file: &str| Finding {
            rule,
            severity: Severity::Error,
            file: file.to_owned(),
            line: 1,
            column: 1,
            message_name: Some("a".to_owned()),
            problem: String::new(),
            advice: String::new(),
        };
        let here = finding("missing-dollar", "locales/en/answers.ftl");
        let there = finding("extra-placeholder", "locales/ru/answers.ftl");
        assert_eq!(silence(vec![here.clone(), there.clone()], "en"), std::slice::from_ref(&here));
        assert_eq!(silence(vec![here.clone(), there.clone()], "ru").len(), 2);
        let here = Finding { severity: Severity::Warning, ..here };
        assert_eq!(silence(vec![here, there], "en").len(), 2, "a warning does not silence an error");
    }
}
