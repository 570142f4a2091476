//! G3, coverage: every text stands in every language that needs it, and nothing else does. The ids of
//! the catalogue say which answers, phrases and titles there are.

use std::collections::BTreeSet;

use super::{
    Found, Rule, Severity,
    file::{File, What},
    nearest,
    references::pairs,
    view::View,
    words::Words,
};
use crate::catalogue::SlotKind;

pub(super) const RULES: &[Rule] = &[
    Rule::error("missing-translation", missing_translation),
    Rule::warning("obsolete-message", obsolete_message),
    Rule::warning("untranslated-copy", untranslated_copy),
    Rule::warning("unreachable-message", unreachable_message),
    Rule::error("override-unknown-message", override_unknown_message),
];

/// The language of the counter: texts to show to a clerk stand in it and nowhere else.
const CARD_LANGUAGE: &str = "zh-Hans";
const CARD: &str = "card-";
/// Answers the program gives of its own accord.
const SPOKEN_BY_PROGRAM: [&str; 1] = ["unknown"];

/// Texts of ui.ftl that the catalogue asks for.
fn ui_names(view: &View<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for service in view.services() {
        names.insert(format!("title-{}", service.id));
        names.insert(format!("group-{}", service.group));
        for slot in &service.slots {
            names.insert(slot.ask.clone());
            names.insert(format!("slot-{}", slot.name));
            if slot.kind == SlotKind::Choice {
                names.extend(slot.choices.iter().map(|choice| format!("choice-{choice}")));
            }
        }
    }
    names
}

/// Names that a file of this language must have; `None` where the source language's cannot be read.
fn wanted(view: &View<'_>, tag: &str, what: What) -> Option<BTreeSet<String>> {
    let source = &view.settings.source_language;
    if view.languages.get(source.as_str()).is_some_and(|language| language.unreadable.contains(&what)) {
        return None;
    }
    let from_catalogue: BTreeSet<String> = match what {
        // What the source language lacks here is said by `answer-without-phrases`.
        What::Phrases if view.is_source(tag) => BTreeSet::new(),
        What::Answers | What::Phrases => view.intents().into_iter().map(str::to_owned).collect(),
        What::Ui => ui_names(view),
        What::Words => BTreeSet::new(),
    };
    let in_source = view.source_file(what).into_iter().flat_map(File::messages).map(|entry| entry.name.to_string());
    let mut all: BTreeSet<String> = from_catalogue.into_iter().chain(in_source).collect();
    all.retain(|name| !name.starts_with(CARD));
    if what == What::Answers && tag == CARD_LANGUAGE {
        all.extend(cards(view));
    }
    Some(all)
}

fn cards<'v>(view: &'v View<'_>) -> impl Iterator<Item = String> + 'v {
    view.services().iter().filter(|service| service.card).map(|service| format!("{CARD}{}", service.id))
}

fn missing_translation(view: &View<'_>, found: &mut Found<'_>) {
    let required = view.settings.required_languages.iter().map(String::as_str);
    let tags: BTreeSet<&str> = view.languages.keys().copied().chain(required).collect();
    for tag in tags {
        let severity = if view.is_required(tag) { Severity::Error } else { Severity::Info };
        for what in What::ALL {
            let Some(mut wanted) = wanted(view, tag, what) else { continue };
            // What the source language lacks is said there, once.
            let source = view.source_file(what).filter(|_| !view.is_source(tag));
            wanted.retain(|name| source.is_none_or(|source| name.starts_with(CARD) || source.message(name).is_some()));
            let unreadable = view.languages.get(tag).is_some_and(|language| language.unreadable.contains(&what));
            let path = format!("locales/{tag}/{}", what.name());
            match view.file(tag, what) {
                Some(file) => {
                    // A misspelt name is said once, by `obsolete-message`.
                    let explained: BTreeSet<&str> =
                        obsolete(view, file, &wanted).into_iter().filter_map(|(_, near)| near).collect();
                    let missing = wanted.iter().filter(|name| file.message(name).is_none());
                    for name in missing.filter(|name| !explained.contains(name.as_str())) {
                        let words = Words::new("missing-translation").quoting("name", name).quoting("tag", tag);
                        let words = if view.is_source(tag) { words.advising("advice-source") } else { words };
                        found.top(&path, name, words);
                        found.grade(severity);
                    }
                }
                // Without the answers of the source language nobody could be told anything.
                None if !unreadable && (!wanted.is_empty() || (view.is_source(tag) && what == What::Answers)) => {
                    let words = Words::new("missing-translation-file").quoting("tag", tag);
                    found.top(&path, "", words.with("file", what.name()).with("count", wanted.len()));
                    found.grade(severity);
                }
                None => {}
            }
        }
    }
}

/// Messages of a file that are not wanted, with the name that was probably meant and is not there.
fn obsolete<'v>(
    view: &View<'_>,
    file: &'v File<'_>,
    wanted: &'v BTreeSet<String>,
) -> Vec<(&'v super::file::Entry<'v>, Option<&'v str>)> {
    if view.is_source(file.tag) {
        return Vec::new();
    }
    let extra = file.messages().filter(|entry| !wanted.contains(&*entry.name));
    extra
        .map(|entry| {
            let free = wanted.iter().map(String::as_str).filter(|name| file.message(name).is_none());
            (entry, nearest(&entry.name, free))
        })
        .collect()
}

fn obsolete_message(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files().filter(|file| file.place.is_none()) {
        // Cards may stand in the language of the counter only, also where that is the source language.
        let Some(wanted) = wanted(view, file.tag, file.what) else { continue };
        for (entry, near) in obsolete(view, file, &wanted) {
            let words = if entry.name.starts_with(CARD) {
                Words::new("obsolete-message-card").with("tag", CARD_LANGUAGE)
            } else {
                Words::new("obsolete-message").quoting("source", &view.settings.source_language)
            };
            found.at(file, entry.at, &entry.name, words.quoting("name", &entry.name).or_near(near));
        }
    }
}

fn untranslated_copy(view: &View<'_>, found: &mut Found<'_>) {
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    for (file, entry, source) in pairs(view) {
        let same_language = main(file.tag) == main(&view.settings.source_language);
        if !same_language && entry.pattern == source.pattern && words(entry) >= 3 {
            let words = Words::new("untranslated-copy").quoting("source", &view.settings.source_language);
            found.at(file, entry.at, &entry.name, words);
        }
    }
}

/// How many words of letters the text itself has.
fn words(entry: &super::file::Entry<'_>) -> usize {
    let elements = entry.pattern.iter().flat_map(|pattern| &pattern.elements);
    let texts = elements.filter_map(|element| match element {
        fluent_syntax::ast::PatternElement::TextElement { value } => Some(*value),
        fluent_syntax::ast::PatternElement::Placeable { .. } => None,
    });
    texts.flat_map(str::split_whitespace).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count()
}

fn unreachable_message(view: &View<'_>, found: &mut Found<'_>) {
    let Some(answers) = view.source_file(What::Answers) else { return };
    let intents = view.intents();
    for entry in answers.messages() {
        let name = &*entry.name;
        let asked = view
            .languages
            .keys()
            .any(|tag| view.file(tag, What::Phrases).is_some_and(|file| file.message(name).is_some()));
        let reached = asked
            || intents.contains(name)
            || name.starts_with(CARD)
            || SPOKEN_BY_PROGRAM.contains(&name)
            || view.settings.menu.iter().any(|item| item == name);
        if !reached {
            found.at(answers, entry.at, name, Words::new("unreachable-message").quoting("name", name));
        }
    }
}

fn override_unknown_message(view: &View<'_>, found: &mut Found<'_>) {
    for file in &view.wordings {
        let bases = [view.source_file(What::Answers), view.file(file.tag, What::Answers)];
        let known: BTreeSet<&str> =
            bases.into_iter().flatten().flat_map(File::messages).map(|entry| &*entry.name).collect();
        for entry in file.messages().filter(|entry| !known.is_empty() && !known.contains(&*entry.name)) {
            let near = nearest(&entry.name, known.iter().copied());
            let words = Words::new("override-unknown-message").quoting("name", &entry.name).or_near(near);
            found.at(file, entry.at, &entry.name, words);
        }
    }
}
