//! G2, references: everything a text inserts exists, and a translation inserts what the source
//! language's text inserts.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Found, Rule,
    file::{Entry, File, Use, UseKind, What},
    nearest,
    view::View,
    words::Words,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error("duplicate-message", duplicate_message),
    Rule::error("term-message-clash", term_message_clash),
    Rule::error("unknown-fact", unknown_fact),
    Rule::error("unknown-term", unknown_term),
    Rule::error("unknown-message-ref", unknown_message_ref),
    Rule::error("missing-dollar", missing_dollar),
    Rule::error("unknown-function", unknown_function),
    Rule::warning("function-option", function_option),
    Rule::error("missing-placeholder", missing_placeholder),
    Rule::warning("extra-placeholder", extra_placeholder),
    Rule::error("reference-cycle", reference_cycle),
    Rule::error("too-many-placeholders", too_many_placeholders),
    Rule::error("missing-attribute", missing_attribute),
];

/// What the texts of a language can refer to, in answers and ui together.
fn known<'v>(view: &'v View<'_>, file: &File<'_>, term: bool) -> BTreeSet<&'v str> {
    let base = [What::Answers, What::Ui].into_iter().filter_map(|what| view.file(file.tag, what));
    // A place sees what its parents word, too; any place's is good enough here.
    let own = view.wordings.iter().filter(|own| file.place.is_some() && own.tag == file.tag);
    let entries = base.chain(own).flat_map(|file| &file.entries);
    entries.filter(|entry| entry.term == term).map(|entry| &*entry.name).collect()
}

fn duplicate_message(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        // Answers and ui of a language are one pool; the second one read is blamed.
        let other = view.file(file.tag, What::Answers).filter(|_| file.what == What::Ui);
        let mut seen: BTreeMap<(bool, &str), Option<usize>> = BTreeMap::new();
        for entry in other.iter().flat_map(|other| other.messages()) {
            seen.insert((entry.term, &entry.name), None);
        }
        for entry in &file.entries {
            let line = Some(file.position(entry.at).0);
            let words = match seen.get(&(entry.term, &*entry.name)) {
                None => {
                    seen.insert((entry.term, &*entry.name), line);
                    continue;
                }
                Some(None) => Words::new("duplicate-message-file").with("file", "answers.ftl"),
                Some(Some(first)) => Words::new("duplicate-message").with("line", *first),
            };
            found.at(file, entry.at, &entry.name, words.quoting("name", &entry.name));
        }
    }
}

fn term_message_clash(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.spoken() {
        let messages = known(view, file, false);
        for term in file.entries.iter().filter(|entry| entry.term && messages.contains(&*entry.name)) {
            found.at(file, term.at, &term.name, Words::new("term-message-clash").quoting("name", &term.name));
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

fn unknown_fact(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Variable) {
        // What the program fills in stands in no place.toml: `place-name`, and all gaps of ui.ftl.
        if file.what != What::Answers || view.facts.contains(used.name) || used.name == "place-name" {
            continue;
        }
        // The same mistake in the source language is said there.
        let in_source =
            view.source_entry(file, &entry.name).filter(|_| !view.is_source(file.tag) && file.place.is_none());
        if in_source.is_some_and(|source| source.variables().any(|name| name == used.name)) {
            continue;
        }
        let near = nearest(used.name, view.facts.iter().map(String::as_str)).map(|near| format!("${near}"));
        found.at(file, used.name, &entry.name, Words::new("unknown-fact").quoting("fact", used.name).or_near(near));
    }
}

fn unknown_term(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Term) {
        let terms = known(view, file, true);
        if !terms.contains(used.name) {
            let near = nearest(used.name, terms).map(|near| format!("-{near}"));
            let words = Words::new("unknown-term").with("term", format!("-{}", used.name)).or_near(near);
            found.at(file, used.name, &entry.name, words);
        }
    }
}

/// Whether a name without `$` was meant to be filled in.
fn lacks_dollar(view: &View<'_>, file: &File<'_>, entry: &Entry<'_>, used: &Use<'_>) -> bool {
    let in_source =
        || view.source_entry(file, &entry.name).is_some_and(|source| source.variables().any(|name| name == used.name));
    !known(view, file, false).contains(used.name) && (view.facts.contains(used.name) || in_source())
}

fn unknown_message_ref(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Message) {
        let messages = known(view, file, false);
        if !messages.contains(used.name) && !lacks_dollar(view, file, entry, used) {
            let near = nearest(used.name, messages);
            found.at(
                file,
                used.name,
                &entry.name,
                Words::new("unknown-message-ref").quoting("text", used.name).or_near(near),
            );
        }
    }
}

fn missing_dollar(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Message) {
        if lacks_dollar(view, file, entry, used) {
            found.at(file, used.name, &entry.name, Words::new("missing-dollar").quoting("fact", used.name));
        }
    }
}

fn unknown_function(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Function) {
        if !matches!(used.name, "NUMBER" | "DATETIME") {
            found.at(file, used.name, &entry.name, Words::new("unknown-function").quoting("function", used.name));
        }
    }
}

fn function_option(view: &View<'_>, found: &mut Found<'_>) {
    const KNOWN: [&str; 6] =
        ["type", "minimumFractionDigits", "maximumFractionDigits", "dateStyle", "timeStyle", "weekday"];
    for (file, entry, used) in uses(view, UseKind::Function) {
        for (name, value) in &used.options {
            let is_small = value.parse::<u8>().is_ok_and(|digits| digits <= 3);
            if !KNOWN.contains(name) {
                let words = Words::new("function-option").quoting("option", name).or_near(nearest(name, KNOWN));
                found.at(file, name, &entry.name, words);
            } else if name.ends_with("FractionDigits") && !is_small {
                found.at(file, name, &entry.name, Words::new("function-option-digits").quoting("option", name));
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

fn missing_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, source) in pairs(view) {
        let missing = only_in(source, entry).join(", ");
        if !missing.is_empty() {
            let words = Words::new("missing-placeholder").quoting("source", &view.settings.source_language);
            found.at(file, entry.at, &entry.name, words.with("missing", missing));
        }
    }
}

fn extra_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, source) in pairs(view) {
        let extra = only_in(entry, source).join(", ");
        if !extra.is_empty() {
            let words = Words::new("extra-placeholder").quoting("source", &view.settings.source_language);
            found.at(file, entry.at, &entry.name, words.with("extra", extra));
        }
    }
}

fn reference_cycle(view: &View<'_>, found: &mut Found<'_>) {
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
                        found.at(file, first, &entry.name, Words::new("reference-cycle").quoting("name", &entry.name));
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

fn too_many_placeholders(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.spoken() {
        for entry in file.entries.iter().filter(|entry| entry.uses.len() > 100) {
            found.at(file, entry.at, &entry.name, Words::new("too-many-placeholders").with("most", 100));
        }
    }
}

fn missing_attribute(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, source) in pairs(view).filter(|(file, ..)| file.what == What::Ui) {
        if let Some(missing) = source.attributes.iter().find(|name| !entry.attributes.contains(name)) {
            let words = Words::new("missing-attribute").quoting("source", &view.settings.source_language);
            found.at(file, entry.at, &entry.name, words.quoting("part", missing));
        }
    }
}
