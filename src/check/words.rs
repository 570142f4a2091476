//! The words of findings, in the languages that staff read. The texts stand in `messages/`; a rule names
//! its message and what is filled in.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// A language that `check` speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// en
    English,
    /// zh-Hans
    Chinese,
}

impl Lang {
    /// The language of a tag such as `zh-Hans`, `zh` or `zh_CN.UTF-8`; `None` for one it does not speak.
    pub fn of(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "zh" => Some(Self::Chinese),
            _ => None,
        }
    }

    /// The language of the terminal, by the variables every program looks at; else English.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
        set.and_then(|value| Self::of(&value)).unwrap_or(Self::English)
    }

    const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    const fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("messages/en.ftl"),
            Self::Chinese => include_str!("messages/zh-Hans.ftl"),
        }
    }
}

/// What a finding says: a message of `messages/` and what is filled in.
pub(super) struct Words {
    message: &'static str,
    advice: &'static str,
    near: Option<String>,
    args: FluentArgs<'static>,
}

impl Words {
    /// The message; its `.advice` is what to do.
    pub(super) fn new(message: &'static str) -> Self {
        Self { message, advice: "advice", near: None, args: FluentArgs::new() }
    }

    /// Fills a gap of the problem and the advice.
    pub(super) fn with(mut self, gap: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.args.set(gap, value);
        self
    }

    /// The same with a part of somebody's file.
    pub(super) fn quoting(self, gap: &'static str, part: impl AsRef<str>) -> Self {
        self.with(gap, part.as_ref().to_owned())
    }

    /// Another part of the message says what to do.
    pub(super) fn advising(mut self, part: &'static str) -> Self {
        self.advice = part;
        self
    }

    /// "Did you mean x?" instead of the advice, if something similar is known.
    pub(super) fn or_near(mut self, near: Option<impl Into<String>>) -> Self {
        self.near = near.map(Into::into);
        self
    }
}

/// Speaks one language.
pub(super) struct Speaker {
    bundle: FluentBundle<FluentResource>,
}

impl Speaker {
    pub(super) fn new(lang: Lang) -> Self {
        let language = lang.tag().parse().expect("our own tags are tags");
        let mut bundle = FluentBundle::new(vec![language]);
        // Nothing runs from right to left here, and programs compare the words.
        bundle.set_use_isolating(false);
        let messages = FluentResource::try_new(lang.messages().to_owned());
        bundle.add_resource_overriding(messages.unwrap_or_else(|(rest, _)| rest));
        Self { bundle }
    }

    /// What is wrong, and what to do.
    pub(super) fn word(&self, words: &Words) -> (String, String) {
        let advice = match &words.near {
            None => self.say(words.message, Some(words.advice), &words.args),
            Some(near) => self.say("did-you-mean", None, &FluentArgs::from_iter([("near", near.as_str())])),
        };
        (self.say(words.message, None, &words.args), advice)
    }

    /// A message, or a part of one. A test sees to it that there is one.
    pub(super) fn say(&self, message: &str, part: Option<&str>, args: &FluentArgs<'_>) -> String {
        let found = self.bundle.get_message(message);
        let pattern = found.and_then(|message| match part {
            None => message.value(),
            Some(part) => message.get_attribute(part).map(|attribute| attribute.value()),
        });
        let mut errors = Vec::new();
        let text = pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(args), &mut errors));
        debug_assert!(text.is_some() && errors.is_empty(), "{message} {part:?}: {errors:?}");
        text.unwrap_or_default().into_owned()
    }

    /// What a rule does, why, and an example.
    pub(super) fn explain(&self, rule: &str) -> String {
        let parts = ["what", "why", "example"].map(|part| (part, self.plain(rule, Some(part))));
        self.say("report-explanation", None, &parts.into_iter().collect())
    }

    /// A message without gaps.
    pub(super) fn plain(&self, message: &str, part: Option<&str>) -> String {
        self.say(message, part, &FluentArgs::new())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::{ast, parser};

    use super::*;
    use crate::{check::rules, locale::variables_of};

    type Messages = BTreeMap<String, BTreeSet<String>>;

    /// Every message and every part, with its gaps.
    fn messages(lang: Lang) -> Messages {
        let parsed = parser::parse_runtime(lang.messages()).expect("our own messages can be read");
        let mut found = Messages::new();
        let gaps = |pattern: &ast::Pattern<&str>| {
            let mut gaps = BTreeSet::new();
            variables_of(pattern, &mut gaps);
            gaps
        };
        for entry in &parsed.body {
            let ast::Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let value = message.value.as_ref().expect("every message has a value");
            assert!(found.insert(name.to_owned(), gaps(value)).is_none(), "{name} stands twice");
            for part in &message.attributes {
                let key = format!("{name}.{}", part.id.name);
                assert!(found.insert(key.clone(), gaps(&part.value)).is_none(), "{key} stands twice");
            }
        }
        found
    }

    /// The code of all rules.
    fn code() -> String {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check");
        let files = std::fs::read_dir(folder).expect("our own code").map(|entry| entry.expect("a file").path());
        let code = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
        code.map(|path| std::fs::read_to_string(path).expect("text")).collect()
    }

    #[test]
    fn both_languages_have_the_same_messages_parts_and_gaps() {
        let (english, chinese) = (messages(Lang::English), messages(Lang::Chinese));
        for (name, gaps) in &english {
            assert_eq!(chinese.get(name), Some(gaps), "{name}");
        }
        assert_eq!(english.keys().collect::<Vec<_>>(), chinese.keys().collect::<Vec<_>>());
    }

    #[test]
    fn every_rule_has_all_its_words_and_no_words_are_left_over() {
        let messages = messages(Lang::English);
        let code = code();
        for rule in rules() {
            for part in ["", ".advice", ".what", ".why", ".example"] {
                assert!(messages.contains_key(&format!("{rule}{part}")), "{rule}{part} is missing");
            }
            for part in ["what", "why", "example"] {
                assert!(messages[&format!("{rule}.{part}")].is_empty(), "{rule}.{part} cannot be filled in");
            }
        }
        let rules: Vec<&str> = rules().collect();
        for key in messages.keys() {
            let (name, part) = key.split_once('.').unwrap_or((key, "advice"));
            let is_explanation = matches!(part, "what" | "why" | "example");
            assert!(!is_explanation || rules.contains(&name), "{key} is no rule's");
            assert!(is_explanation || code.contains(&format!("\"{name}\"")), "{name} is left over");
            assert!(is_explanation || part == "advice" || code.contains(&format!("\"{part}\"")), "{key} is left over");
            let begins =
                |rule: &&str| name == *rule || name.strip_prefix(*rule).is_some_and(|end| end.starts_with('-'));
            let is_report = name.starts_with("report-") || name == "did-you-mean";
            assert!(is_report || rules.iter().any(begins), "{name} belongs to no rule");
            assert!(is_report || messages.contains_key(&format!("{name}.advice")), "{name} has no advice");
        }
        for (at, _) in code.match_indices("Words::new(\"") {
            let name = code[at..].split('"').nth(1).unwrap_or_default();
            assert!(messages.contains_key(name), "{name} has no words");
        }
    }

    #[test]
    fn the_language_is_that_of_the_terminal() {
        let lang = |all: &'static str, lang: &'static str| {
            Lang::of_environment(|name| Some(if name == "LC_ALL" { all } else { lang }.to_owned()))
        };
        assert_eq!(lang("", "zh_CN.UTF-8"), Lang::Chinese);
        assert_eq!(lang("en_US.UTF-8", "zh_CN.UTF-8"), Lang::English);
        assert_eq!(lang("C", "zh_CN.UTF-8"), Lang::English);
        assert_eq!(Lang::of_environment(|_| None), Lang::English);
        assert_eq!((Lang::of("zh-Hans"), Lang::of("fr")), (Some(Lang::Chinese), None));
    }

    #[test]
    fn a_number_decides_between_one_and_many() {
        let words = |days: usize| Words::new("fact-stale").with("days", days);
        let english = Speaker::new(Lang::English);
        assert_eq!(english.word(&words(1)).0, "Checked 1 day ago");
        assert_eq!(english.word(&words(2026)).0, "Checked 2026 days ago");
        assert_eq!(Speaker::new(Lang::Chinese).word(&words(1)).0, "上次核对是 1 天以前");
    }
}
