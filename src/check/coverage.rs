//! G3, coverage: every text stands in every language that needs it, and nothing else does. The ids of
//! the catalogue say which answers, phrases and titles there are.

use std::collections::BTreeSet;

use super::{
    Found, Rule, Severity, did_you_mean,
    file::{File, What},
    nearest,
    references::pairs,
    view::View,
};
use crate::catalogue::SlotKind;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "missing-translation",
        missing_translation,
        "What it does: finds texts that a language lacks.\n\
         Why: residents get another language instead.\n\
         Example: \"repair-request\" stands in English and not in Chinese. In languages that are not in \
         required_languages it is only mentioned.",
    ),
    Rule::warning(
        "obsolete-message",
        obsolete_message,
        "What it does: finds names that the source language does not have.\n\
         Why: nobody is ever shown the text; often the name is misspelt.\n\
         Example: \"not-undestood\"; the text is called not-understood.",
    ),
    Rule::warning(
        "untranslated-copy",
        untranslated_copy,
        "What it does: finds texts that are the same as in the source language.\n\
         Why: they were probably forgotten.\n\
         Example: the English sentence in the Russian file. Names, numbers and texts under three words may be \
         the same.",
    ),
    Rule::warning(
        "unreachable-message",
        unreachable_message,
        "What it does: finds answers that nothing leads to.\n\
         Why: nobody is ever shown them.\n\
         Example: \"bus-routes\" is no intent, has no phrases and stands in no menu.",
    ),
    Rule::error(
        "override-unknown-message",
        override_unknown_message,
        "What it does: finds a place's own wording of an answer that does not exist.\n\
         Why: nobody is ever shown it; often the name is misspelt.\n\
         Example: \"waste-sortin\"; the answer is called waste-sorting.",
    ),
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

fn missing_translation(view: &View<'_>, found: &mut Found) {
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
                        let problem = format!("\"{name}\" has no text in {tag}");
                        let instead = if view.is_source(tag) {
                            "Write it"
                        } else {
                            "Translate it; until then residents get another language"
                        };
                        found.top(&path, name, problem, instead);
                        found.grade(severity);
                    }
                }
                // Without the answers of the source language nobody could be told anything.
                None if !unreadable && (!wanted.is_empty() || (view.is_source(tag) && what == What::Answers)) => {
                    let problem = format!("{} is missing in {tag}: {} texts", what.name(), wanted.len());
                    found.top(&path, "", problem, "Copy the file of the source language and translate it");
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

fn obsolete_message(view: &View<'_>, found: &mut Found) {
    for file in view.files().filter(|file| file.place.is_none()) {
        // Cards may stand in the language of the counter only, also where that is the source language.
        let Some(wanted) = wanted(view, file.tag, file.what) else { continue };
        for (entry, near) in obsolete(view, file, &wanted) {
            let problem = if entry.name.starts_with(CARD) {
                format!(
                    "\"{}\" is wanted in no file but {CARD_LANGUAGE}/answers.ftl, for services with card = true",
                    entry.name
                )
            } else {
                format!("The source language ({}) has no \"{}\"", view.settings.source_language, entry.name)
            };
            found.at(file, entry.at, &entry.name, problem, did_you_mean(near, "Delete it, or add it there"));
        }
    }
}

fn untranslated_copy(view: &View<'_>, found: &mut Found) {
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    for (file, entry, source) in pairs(view) {
        let same_language = main(file.tag) == main(&view.settings.source_language);
        if !same_language && entry.pattern == source.pattern && words(entry) >= 3 {
            let problem = format!("This is the same as the {} text", view.settings.source_language);
            found.at(file, entry.at, &entry.name, problem, "Translate it");
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

fn unreachable_message(view: &View<'_>, found: &mut Found) {
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
            let problem = format!("No intent, menu or program part uses \"{name}\"");
            found.at(answers, entry.at, name, problem, "Add phrases that lead to it, or delete it");
        }
    }
}

fn override_unknown_message(view: &View<'_>, found: &mut Found) {
    for file in &view.wordings {
        let bases = [view.source_file(What::Answers), view.file(file.tag, What::Answers)];
        let known: BTreeSet<&str> =
            bases.into_iter().flatten().flat_map(File::messages).map(|entry| &*entry.name).collect();
        for entry in file.messages().filter(|entry| !known.is_empty() && !known.contains(&*entry.name)) {
            let problem = format!("There is no answer \"{}\" that this place could replace", entry.name);
            let advice = did_you_mean(nearest(&entry.name, known.iter().copied()), "Add the answer to locales first");
            found.at(file, entry.at, &entry.name, problem, advice);
        }
    }
}
