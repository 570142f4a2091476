//! G2, references: everything a text inserts exists, and a translation inserts what the source
//! language's text inserts.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Found, Rule, did_you_mean,
    file::{Entry, File, Use, UseKind, What},
    nearest,
    view::View,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "duplicate-message",
        duplicate_message,
        "What it does: finds names that stand twice.\n\
         Why: only one of the two texts is used.\n\
         Example: \"button-waste\" in line 3 and in line 7; delete one.",
    ),
    Rule::error(
        "term-message-clash",
        term_message_clash,
        "What it does: finds a name with and without a hyphen in front.\n\
         Why: the service keeps only one of them.\n\
         Example: \"-clinic\" and \"clinic\"; call the first one -clinic-name.",
    ),
    Rule::error(
        "unknown-fact",
        unknown_fact,
        "What it does: finds facts that no place.toml holds.\n\
         Why: the answer could not be filled in, so it is not sent.\n\
         Example: { $wast-phone }; the fact is called waste-phone.",
    ),
    Rule::error(
        "unknown-term",
        unknown_term,
        "What it does: finds terms that this language does not have.\n\
         Why: the text could not be filled in, so it is not sent.\n\
         Example: { -comunity-office }; the term is called -community-office.",
    ),
    Rule::error(
        "unknown-message-ref",
        unknown_message_ref,
        "What it does: finds texts inserted by a name that does not exist.\n\
         Why: the text could not be filled in, so it is not sent.\n\
         Example: { button-wast }; the text is called button-waste.",
    ),
    Rule::error(
        "missing-dollar",
        missing_dollar,
        "What it does: finds facts in braces without their $.\n\
         Why: the service looks for a text of that name and finds none.\n\
         Example: { repair-phone }; write { $repair-phone }.",
    ),
    Rule::error(
        "unknown-function",
        unknown_function,
        "What it does: finds functions the service does not have.\n\
         Why: the text could not be filled in, so it is not sent.\n\
         Example: { HOURS($clinic-hours) }; write { $clinic-hours }.",
    ),
    Rule::warning(
        "function-option",
        function_option,
        "What it does: finds options that do nothing or too much.\n\
         Why: a number with a million digits stops the service.\n\
         Example: minimumFractionDigits may be 0 to 3.",
    ),
    Rule::error(
        "missing-placeholder",
        missing_placeholder,
        "What it does: finds translations that leave out what the source language's text inserts.\n\
         Why: residents who read this language would not get it.\n\
         Example: the English text gives { $waste-phone }, the Arabic one does not.",
    ),
    Rule::warning(
        "extra-placeholder",
        extra_placeholder,
        "What it does: finds translations that insert more than the source language's text.\n\
         Why: what is inserted may not be there, and then the text is not sent.\n\
         Example: { $x } stands only in the Russian text.",
    ),
    Rule::error(
        "reference-cycle",
        reference_cycle,
        "What it does: finds texts that contain themselves.\n\
         Why: they never end, so they are not sent.\n\
         Example: ask-bags = { ask-bags }.",
    ),
    Rule::error(
        "too-many-placeholders",
        too_many_placeholders,
        "What it does: finds texts that insert more than 100 things.\n\
         Why: the text would be cut.\n\
         Example: a table of all shops; write a shorter answer.",
    ),
    Rule::error(
        "missing-attribute",
        missing_attribute,
        "What it does: finds translations that leave out a part called .name.\n\
         Why: residents would see that part in another language.\n\
         Example: the English button has .hint, the Russian one does not.",
    ),
];

/// What the texts of a language can refer to, in answers and ui together.
fn known<'v>(view: &'v View<'_>, file: &File<'_>, term: bool) -> BTreeSet<&'v str> {
    let base = [What::Answers, What::Ui].into_iter().filter_map(|what| view.file(file.tag, what));
    // A place sees what its parents word, too; any place's is good enough here.
    let own = view.wordings.iter().filter(|own| file.place.is_some() && own.tag == file.tag);
    let entries = base.chain(own).flat_map(|file| &file.entries);
    entries.filter(|entry| entry.term == term).map(|entry| &*entry.name).collect()
}

fn duplicate_message(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        // Answers and ui of a language are one pool; the second one read is blamed.
        let other = view.file(file.tag, What::Answers).filter(|_| file.what == What::Ui);
        let mut seen: BTreeMap<(bool, &str), String> = BTreeMap::new();
        for entry in other.iter().flat_map(|other| other.messages()) {
            seen.insert((entry.term, &entry.name), "answers.ftl".to_owned());
        }
        for entry in &file.entries {
            if let Some(first) = seen.get(&(entry.term, &*entry.name)) {
                let problem = format!("\"{}\" is also in {first}; only one of them is used", entry.name);
                found.at(file, entry.at, &entry.name, problem, "Delete one, or give it another name");
            } else {
                seen.insert((entry.term, &entry.name), format!("line {}", file.position(entry.at).0));
            }
        }
    }
}

fn term_message_clash(view: &View<'_>, found: &mut Found) {
    for file in view.spoken() {
        let messages = known(view, file, false);
        for term in file.entries.iter().filter(|entry| entry.term && messages.contains(&*entry.name)) {
            let problem = format!("\"-{0}\" and \"{0}\" cannot both exist", term.name);
            found.at(
                file,
                term.at,
                &term.name,
                problem,
                format!("Call the term -{}-name, here and where it is used", term.name),
            );
        }
    }
}

/// Everything of one kind that the spoken texts insert.
fn uses<'v, 'a>(view: &'v View<'a>, kind: UseKind) -> impl Iterator<Item = (&'v File<'a>, &'v Entry<'a>, &'v Use<'a>)> {
    view.spoken().flat_map(move |file| {
        file.entries.iter().flat_map(move |entry| {
            entry.uses.iter().filter(move |used| used.kind == kind).map(move |used| (file, entry, used))
        })
    })
}

fn unknown_fact(view: &View<'_>, found: &mut Found) {
    for (file, entry, used) in uses(view, UseKind::Variable) {
        // A term sees no facts, only what stands in brackets behind its name.
        // What the program fills in stands in no place.toml: `place-name`, and all gaps of ui.ftl.
        if entry.term || file.what != What::Answers || view.facts.contains(used.name) || used.name == "place-name" {
            continue;
        }
        // The same mistake in the source language is said there.
        let in_source =
            view.source_entry(file, &entry.name).filter(|_| !view.is_source(file.tag) && file.place.is_none());
        if in_source.is_some_and(|source| source.variables().any(|name| name == used.name)) {
            continue;
        }
        let near = nearest(used.name, view.facts.iter().map(String::as_str)).map(|near| format!("${near}"));
        let advice = did_you_mean(near.as_deref(), "Write it into a place.toml, or take it out of the text");
        found.at(file, used.name, &entry.name, format!("There is no fact \"{}\"", used.name), advice);
    }
}

fn unknown_term(view: &View<'_>, found: &mut Found) {
    for (file, entry, used) in uses(view, UseKind::Term) {
        let terms = known(view, file, true);
        if !terms.contains(used.name) {
            let near = nearest(used.name, terms).map(|near| format!("-{near}"));
            let advice = did_you_mean(near.as_deref(), "Write the term at the top of answers.ftl");
            found.at(
                file,
                used.name,
                &entry.name,
                format!("There is no term \"-{}\" in this language", used.name),
                advice,
            );
        }
    }
}

/// Whether a name without `$` was meant to be filled in.
fn lacks_dollar(view: &View<'_>, file: &File<'_>, entry: &Entry<'_>, used: &Use<'_>) -> bool {
    let in_source =
        || view.source_entry(file, &entry.name).is_some_and(|source| source.variables().any(|name| name == used.name));
    !known(view, file, false).contains(used.name) && (view.facts.contains(used.name) || in_source())
}

fn unknown_message_ref(view: &View<'_>, found: &mut Found) {
    for (file, entry, used) in uses(view, UseKind::Message) {
        let messages = known(view, file, false);
        if !messages.contains(used.name) && !lacks_dollar(view, file, entry, used) {
            let advice = did_you_mean(nearest(used.name, messages), "Put $ in front of a fact, or take it out");
            found.at(
                file,
                used.name,
                &entry.name,
                format!("There is no text \"{}\" in this language", used.name),
                advice,
            );
        }
    }
}

fn missing_dollar(view: &View<'_>, found: &mut Found) {
    for (file, entry, used) in uses(view, UseKind::Message) {
        if lacks_dollar(view, file, entry, used) {
            let problem = format!("\"{}\" lacks the $ in front of it", used.name);
            found.at(file, used.name, &entry.name, problem, format!("Write {{ ${} }}", used.name));
        }
    }
}

fn unknown_function(view: &View<'_>, found: &mut Found) {
    for (file, entry, used) in uses(view, UseKind::Function) {
        if !matches!(used.name, "NUMBER" | "DATETIME") {
            let problem = format!("There is no function \"{}\"", used.name);
            found.at(file, used.name, &entry.name, problem, "Write only the name with its $, without the function");
        }
    }
}

fn function_option(view: &View<'_>, found: &mut Found) {
    const KNOWN: [&str; 6] =
        ["type", "minimumFractionDigits", "maximumFractionDigits", "dateStyle", "timeStyle", "weekday"];
    for (file, entry, used) in uses(view, UseKind::Function) {
        for (name, value) in &used.options {
            let is_small = value.parse::<u8>().is_ok_and(|digits| digits <= 3);
            if !KNOWN.contains(name) {
                let advice = did_you_mean(nearest(name, KNOWN), "Take it out");
                found.at(file, name, &entry.name, format!("The option \"{name}\" does nothing"), advice);
            } else if name.ends_with("FractionDigits") && !is_small {
                found.at(file, name, &entry.name, format!("\"{name}\" may be 0 to 3"), "Write a number from 0 to 3");
            }
        }
    }
}

/// Translations with the text of the source language, where both can be read.
pub(super) fn pairs<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = (&'v File<'a>, &'v Entry<'a>, &'v Entry<'a>)> {
    let files = view.spoken().filter(|file| file.place.is_none() && !view.is_source(file.tag));
    files.flat_map(move |file| {
        file.messages().filter(|entry| !entry.broken).filter_map(move |entry| {
            let source = view.source_entry(file, &entry.name).filter(|source| !source.broken)?;
            Some((file, entry, source))
        })
    })
}

/// What `entry` inserts and `other` does not, ready to be read.
fn only_in(entry: &Entry<'_>, other: &Entry<'_>) -> Vec<String> {
    let there: BTreeSet<&str> = other.variables().collect();
    let only: BTreeSet<&str> = entry.variables().filter(|name| !there.contains(name)).collect();
    only.into_iter().map(|name| format!("{{ ${name} }}")).collect()
}

fn missing_placeholder(view: &View<'_>, found: &mut Found) {
    for (file, entry, source) in pairs(view) {
        let missing = only_in(source, entry).join(", ");
        if !missing.is_empty() {
            let problem = format!("The {} text gives {missing}; this text does not", view.settings.source_language);
            found.at(file, entry.at, &entry.name, problem, format!("Put {missing} where it belongs"));
        }
    }
}

fn extra_placeholder(view: &View<'_>, found: &mut Found) {
    for (file, entry, source) in pairs(view) {
        let extra = only_in(entry, source).join(", ");
        if !extra.is_empty() {
            let problem = format!("The {} text does not have {extra}", view.settings.source_language);
            found.at(file, entry.at, &entry.name, problem, "Take it out, or add it there, too");
        }
    }
}

fn reference_cycle(view: &View<'_>, found: &mut Found) {
    for file in view.spoken() {
        let mut reported = BTreeSet::new();
        for entry in &file.entries {
            let step = |name: &str, term: bool| if term { file.term(name) } else { file.message(name) };
            let mut open: Vec<(&Entry<'_>, Option<&str>)> = vec![(entry, None)];
            let mut seen: BTreeSet<(bool, &str)> = BTreeSet::new();
            while let Some((at, first)) = open.pop() {
                for used in at.uses.iter().filter(|used| matches!(used.kind, UseKind::Message | UseKind::Term)) {
                    let term = used.kind == UseKind::Term;
                    let first = first.unwrap_or(used.name);
                    if term == entry.term && used.name == entry.name && reported.insert((entry.term, &*entry.name)) {
                        // The others of the circle lead back here: one finding is enough.
                        reported.extend(seen.iter().copied());
                        let problem = format!("\"{}\" contains itself", entry.name);
                        found.at(file, first, &entry.name, problem, "Write the words instead of the name in { }");
                    } else if seen.insert((term, used.name))
                        && let Some(next) = step(used.name, term)
                    {
                        open.push((next, Some(first)));
                    }
                }
            }
        }
    }
}

fn too_many_placeholders(view: &View<'_>, found: &mut Found) {
    for file in view.spoken() {
        for entry in file.entries.iter().filter(|entry| entry.uses.len() > 100) {
            found.at(
                file,
                entry.at,
                &entry.name,
                "More than 100 insertions: the text would be cut".to_owned(),
                "Write a shorter text",
            );
        }
    }
}

fn missing_attribute(view: &View<'_>, found: &mut Found) {
    for (file, entry, source) in pairs(view).filter(|(file, ..)| file.what == What::Ui) {
        if let Some(missing) = source.attributes.iter().find(|name| !entry.attributes.contains(name)) {
            let problem =
                format!("The {} text has a part \".{missing}\"; this text does not", view.settings.source_language);
            found.at(file, entry.at, &entry.name, problem, format!("Add a line .{missing} = with the translation"));
        }
    }
}
