//! G4, intents and phrases: every question has an answer, every answer enough sentences, every sentence
//! one meaning and one line.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    Found, Rule, Severity,
    file::{File, Said, What},
    script::{Script, main_scripts, script, scripts},
    view::View,
    words::Words,
};
use crate::text;

pub(super) const RULES: &[Rule] = &[
    Rule::error("intent-without-answer", intent_without_answer),
    Rule::warning("answer-without-phrases", answer_without_phrases),
    Rule::error("phrase-duplicate", phrase_duplicate),
    Rule::warning("too-few-phrases", too_few_phrases),
    Rule::error("phrase-placeholder", phrase_placeholder),
    Rule::warning("phrase-length", phrase_length),
    Rule::warning("phrase-wrong-language", phrase_wrong_language),
    Rule::warning("phrase-list-on-one-line", phrase_list_on_one_line),
    Rule::warning("sign-notation", sign_notation),
];

/// Under so many names Latin lines are a custom of the speakers, not a mistake.
const CUSTOM: usize = 5;
/// Speakers of these languages often type Latin letters.
const TYPED_IN_LATIN: [&str; 4] = ["ar", "fa", "hi", "ur"];
/// Nobody types longer sentences.
const LONGEST: usize = 120;
/// A Chinese word of up to so many characters may stand in every language.
const HAN_WORD: usize = 6;

fn phrase_files<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = &'v File<'a>> {
    view.languages.values().filter_map(|language| language.files.get(&What::Phrases))
}

fn intent_without_answer(view: &View<'_>, found: &mut Found<'_>) {
    let (Some(phrases), Some(answers)) = (view.source_file(What::Phrases), view.source_file(What::Answers)) else {
        return;
    };
    for entry in phrases.messages().filter(|entry| answers.message(&entry.name).is_none()) {
        found.at(phrases, entry.at, &entry.name, Words::new("intent-without-answer").quoting("name", &entry.name));
    }
}

fn answer_without_phrases(view: &View<'_>, found: &mut Found<'_>) {
    let (Some(phrases), Some(answers)) = (view.source_file(What::Phrases), view.source_file(What::Answers)) else {
        return;
    };
    let in_menu = |name: &str| view.settings.menu.iter().any(|item| item == name);
    for name in view.intents() {
        let Some(entry) = answers.message(name) else { continue };
        if phrases.message(name).is_none() && !in_menu(name) {
            found.at(answers, entry.at, name, Words::new("answer-without-phrases").quoting("name", name));
        }
    }
}

fn phrase_duplicate(view: &View<'_>, found: &mut Found<'_>) {
    for file in phrase_files(view) {
        let mut seen: HashMap<String, Said<'_>> = HashMap::new();
        for said in file.said() {
            let key = text::normalise(&said.text);
            if key.is_empty() {
                continue;
            }
            let Some(first) = seen.get(&key) else {
                seen.insert(key, said);
                continue;
            };
            let line = file.position(first.at).0;
            let filled = |message| Words::new(message).quoting("said", &said.text).with("line", line);
            if first.name == said.name {
                found.at(file, said.at, said.name, filled("phrase-duplicate-within"));
                found.grade(Severity::Warning);
            } else {
                found.at(file, said.at, said.name, filled("phrase-duplicate").quoting("other", first.name));
            }
        }
    }
}

fn too_few_phrases(view: &View<'_>, found: &mut Found<'_>) {
    let wanted = view.settings.min_phrases;
    for file in phrase_files(view) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        file.said().for_each(|said| *counts.entry(said.name).or_default() += 1);
        for entry in file.messages().filter(|entry| !entry.broken) {
            let count = counts.get(&*entry.name).copied().unwrap_or_default();
            if count < wanted {
                let words = Words::new("too-few-phrases").with("count", count).with("wanted", wanted);
                found.at(file, entry.at, &entry.name, words);
            }
        }
    }
}

fn phrase_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files().filter(|file| file.what.is_list()) {
        for line in file.shown() {
            let inserted = line.braces.iter().find(|inner| !inner.trim_start().starts_with('"'));
            if let Some(inner) = inserted {
                let words = Words::new("phrase-placeholder").with("written", format!("{{{inner}}}"));
                found.at(file, inner, line.owner, words);
            }
        }
    }
}

fn phrase_length(view: &View<'_>, found: &mut Found<'_>) {
    for file in phrase_files(view) {
        for said in file.said() {
            let length = said.text.chars().take(LONGEST + 1).count();
            let letter = said.text.chars().next().filter(|_| length == 1).and_then(script);
            if length > LONGEST {
                found.at(file, said.at, said.name, Words::new("phrase-length").with("most", LONGEST));
            } else if letter.is_some_and(|script| script != Script::Han) {
                found.at(file, said.at, said.name, Words::new("phrase-length-letter"));
            }
        }
    }
}

fn phrase_wrong_language(view: &View<'_>, found: &mut Found<'_>) {
    let own: BTreeMap<&str, BTreeSet<Script>> =
        view.languages.keys().map(|tag| (*tag, scripts_of(view, tag))).collect();
    let shipped: BTreeSet<Script> = own.values().flatten().copied().collect();
    for file in phrase_files(view) {
        let here = &own[file.tag];
        if here.is_empty() {
            continue;
        }
        let foreign: Vec<_> =
            file.said().filter_map(|said| Some((foreign_script(&said.text, here, &shipped)?, said))).collect();
        let latin: BTreeSet<&str> =
            foreign.iter().filter(|(script, _)| *script == Script::Latin).map(|(_, said)| said.name).collect();
        let main = file.tag.split('-').next().unwrap_or_default();
        let types_latin = latin.len() >= CUSTOM || TYPED_IN_LATIN.contains(&main);
        for (script, said) in foreign {
            let passes = match script {
                Script::Latin => types_latin,
                Script::Han => is_han_word(&said.text),
                _ => false,
            };
            if !passes {
                let words = Words::new("phrase-wrong-language").quoting("said", &said.text).quoting("tag", file.tag);
                found.at(file, said.at, said.name, words);
            }
        }
    }
}

fn scripts_of(view: &View<'_>, tag: &str) -> BTreeSet<Script> {
    let files = [What::Answers, What::Ui].into_iter().filter_map(|what| view.file(tag, what));
    let texts =
        files.flat_map(File::shown).filter(|line| line.braces.is_empty() && !line.inside).map(|line| line.value);
    main_scripts(texts)
}

/// The one script of the line, if it is another language's and not this one's.
fn foreign_script(said: &str, here: &BTreeSet<Script>, shipped: &BTreeSet<Script>) -> Option<Script> {
    if said.chars().filter_map(script).any(|found| here.contains(&found)) {
        return None;
    }
    let found = scripts(said);
    let only = found.first().filter(|_| found.len() == 1)?;
    shipped.contains(only).then_some(*only)
}

fn is_han_word(said: &str) -> bool {
    said.chars().count() <= HAN_WORD && !said.contains(' ')
}

fn phrase_list_on_one_line(view: &View<'_>, found: &mut Found<'_>) {
    for file in phrase_files(view) {
        for said in file.said().filter(|said| looks_like_list(&said.text)) {
            found.at(file, said.at, said.name, Words::new("phrase-list-on-one-line").quoting("said", &said.text));
        }
    }
}

fn looks_like_list(said: &str) -> bool {
    let parts = |signs: &[char]| said.split(signs).map(str::trim).filter(|part| part.chars().count() > 1).count();
    let is_split = said.contains([';', '；', '|']) && parts(&[';', '；', '|']) > 1;
    // One enumeration comma is ordinary Chinese; three sentences with two of them are a list.
    let enumerated = || said.matches('、').count() > 1 && said.split('、').all(|part| part.trim().chars().count() > 3);
    let number = said.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = number.len() < said.len() && [". ", ") ", "、"].iter().any(|sign| number.starts_with(sign));
    let bulleted = ["- ", "• ", "· ", "– "].iter().any(|sign| said.starts_with(sign));
    let quoted = [("\"", "\""), ("“", "”"), ("«", "»"), ("「", "」")]
        .iter()
        .any(|(open, close)| said.len() > open.len() && said.starts_with(open) && said.ends_with(close));
    is_split || enumerated() || numbered || bulleted || quoted
}

/// Lists of words.ftl in which ` + `, ` / ` and `*` have a meaning.
const SIGNS: &str = "emergency-";

fn sign_notation(view: &View<'_>, found: &mut Found<'_>) {
    let lists = view.languages.values().filter_map(|language| language.files.get(&What::Words));
    for file in lists {
        for said in file.said().filter(|said| said.name.starts_with(SIGNS)) {
            match notation_fault(&said.text) {
                Some('*') => found.at(file, said.at, said.name, Words::new("sign-notation")),
                Some(sign) => {
                    let words = Words::new("sign-notation-empty").with("sign", sign.to_string());
                    found.at(file, said.at, said.name, words);
                }
                None => {}
            }
        }
    }
}

/// The sign of the notation that is used wrongly.
fn notation_fault(said: &str) -> Option<char> {
    // Nothing at all stands before the first word and after the last.
    let mut before = Some('+');
    for word in said.split_whitespace() {
        let sign = word.chars().next().filter(|sign| word.len() == 1 && matches!(sign, '+' | '/'));
        if let (Some(_), Some(sign)) = (before, sign) {
            return Some(sign);
        }
        let is_wrong = match word.strip_suffix('*') {
            Some(beginning) => beginning.contains('*') || !beginning.ends_with(text::is_word),
            None => word.contains('*'),
        };
        if is_wrong {
            return Some('*');
        }
        before = sign;
    }
    before.filter(|_| !said.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_told_from_a_sentence() {
        for list in ["a b; c d", "a b | c d", "1. a b", "- a b", "\"a b\"", "水管坏了怎么办、电梯坏了不动、门打不开了"]
        {
            assert!(looks_like_list(list), "{list}");
        }
        for sentence in ["a b, c d", "24/7 help", "换护照、签证", "110", "call 1.5 times", "it's \"broken\"", ":; ;)"]
        {
            assert!(!looks_like_list(sentence), "{sentence}");
        }
    }

    #[test]
    fn the_notation_of_signs_is_checked() {
        for fine in ["fire", "smell* / stink* + gas", "24/7", "gas leak*", "пожар*", "110"] {
            assert_eq!(notation_fault(fine), None, "{fine}");
        }
        for (wrong, sign) in [
            ("a +", '+'),
            ("/ b", '/'),
            ("a + / b", '/'),
            ("*gas", '*'),
            ("g*s", '*'),
            ("gas **", '*'),
            ("gas *", '*'),
            ("gas**", '*'),
        ] {
            assert_eq!(notation_fault(wrong), Some(sign), "{wrong}");
        }
    }

    #[test]
    fn only_a_line_wholly_in_another_script_is_foreign() {
        let (here, shipped) = ([Script::Cyrillic].into(), [Script::Cyrillic, Script::Latin, Script::Han].into());
        assert_eq!(foreign_script("el ascensor", &here, &shipped), Some(Script::Latin));
        for fine in ["лифт WC", "110", "ascensor 电梯", "ลิฟต์"] {
            assert_eq!(foreign_script(fine, &here, &shipped), None, "{fine}");
        }
        assert!(is_han_word("活动") && !is_han_word("水管坏了怎么办"));
    }
}
