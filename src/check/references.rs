//! G2, references: everything a text inserts exists, and a translation inserts what the source
//! language's text inserts.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Found, Rule, Severity,
    file::{Entry, File, Use, UseKind, What},
    nearest, numbers,
    view::View,
    words::Words,
    worst::{MOST_INSERTIONS, Size, Worst, find},
};

pub(super) const RULES: &[Rule] = &[
    Rule::error("duplicate-message", duplicate_message),
    Rule::error("term-message-clash", term_message_clash),
    Rule::error("unknown-fact", unknown_fact),
    Rule::error("unknown-term", unknown_term),
    Rule::error("unknown-term-form", unknown_term_form),
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
        if entry.term {
            // A term sees nothing but its own form.
            if !used.selects && !is_given(view, file, entry, used.name) {
                let words = Words::new("unknown-fact-term").quoting("fact", used.name);
                found.at(file, used.name, &entry.name, words.quoting("term", &entry.name));
            }
            continue;
        }
        // What the program fills in stands in no place.toml: `place-name`, and all gaps of ui.ftl.
        if file.what != What::Answers || view.facts.contains_key(used.name) || used.name == "place-name" {
            continue;
        }
        // The same mistake in the source language is said there.
        let in_source =
            view.source_entry(file, &entry.name).filter(|_| !view.is_source(file.tag) && file.place.is_none());
        if in_source.is_some_and(|source| source.variables().any(|name| name == used.name)) {
            continue;
        }
        let near = nearest(used.name, view.facts.keys().map(String::as_str)).map(|near| format!("${near}"));
        found.at(file, used.name, &entry.name, Words::new("unknown-fact").quoting("fact", used.name).or_near(near));
    }
}

/// Whether a text of this language hands something of this name to the term.
fn is_given(view: &View<'_>, file: &File<'_>, term: &Entry<'_>, name: &str) -> bool {
    uses(view, UseKind::Term).any(|(other, _, used)| {
        other.tag == file.tag && used.name == term.name && used.options.iter().any(|(option, _)| *option == name)
    })
}

fn unknown_term_form(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, used) in uses(view, UseKind::Term) {
        let Some(term) = find(view, file, true, used.name).filter(|term| !term.broken) else { continue };
        for (option, value) in used.options.iter().filter(|(_, value)| value.parse::<f64>().is_err()) {
            let choices = term.choices.iter().filter(|choice| choice.variable == *option);
            let forms: Vec<&str> = choices.flat_map(|choice| &choice.keys).copied().collect();
            let words = |message| Words::new(message).with("term", format!("-{}", used.name));
            if forms.is_empty() && !term.variables().any(|name| name == *option) {
                found.at(file, option, &entry.name, words("unknown-term-form-none").quoting("option", option));
                found.grade(Severity::Warning);
            } else if !forms.is_empty() && !forms.contains(value) {
                let words = words("unknown-term-form").quoting("form", value).with("forms", forms.join(", "));
                found.at(file, value, &entry.name, words);
            }
        }
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
    !known(view, file, false).contains(used.name) && (view.facts.contains_key(used.name) || in_source())
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

/// Which of `names` the text does not insert, ready to be read.
fn lacking<'n>(names: impl Iterator<Item = &'n str>, entry: &Entry<'_>) -> String {
    let there: BTreeSet<&str> = entry.variables().collect();
    let only: BTreeSet<&str> = names.filter(|name| !there.contains(name)).collect();
    only.into_iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ")
}

fn missing_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, source) in pairs(view) {
        // A number that only decides between forms says nothing in a language that has one.
        let one_form = numbers::has_one_form(file.tag);
        let wanted = source.uses.iter().filter(|used| used.kind == UseKind::Variable && !(one_form && used.selects));
        let missing = lacking(wanted.map(|used| used.name), entry);
        if !missing.is_empty() {
            let words = Words::new("missing-placeholder").quoting("source", &view.settings.source_language);
            found.at(file, entry.at, &entry.name, words.with("missing", missing));
        }
    }
}

fn extra_placeholder(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, source) in pairs(view) {
        let extra = lacking(entry.variables(), source);
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
        let mut worst = Worst::new(view, file, Size::Insertions);
        for entry in file.messages().filter(|entry| worst.of(entry) > MOST_INSERTIONS) {
            let words = Words::new("too-many-placeholders").with("most", MOST_INSERTIONS);
            found.at(file, entry.at, &entry.name, words);
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
