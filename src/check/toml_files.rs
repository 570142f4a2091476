//! G6, the shape of the .toml files: they can be read, every key is known, the parents of places fit.

use super::{
    Found, Rule, nearest,
    place_file::{Item, PlaceView, TOP_KEYS, likely_key, position},
    view::{SERVICES, View},
    words::Words,
};
use crate::place::TABLE_KEYS;

pub(super) const RULES: &[Rule] = &[
    Rule::error("toml-syntax", toml_syntax),
    Rule::error("fact-unknown-key", fact_unknown_key),
    Rule::error("place-parent", place_parent),
];

/// Reports something at a byte of a place.toml.
pub(super) fn at(place: &PlaceView<'_>, at: usize, name: &str, found: &mut Found<'_>, words: Words) {
    found.push(place.path, place.position(at), name, words);
}

fn toml_syntax(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        if let Some((words, start)) = &place.broken {
            let at = place.position(*start);
            found.push(place.path, at, "", in_plain_words(place.text, at.0, words));
        } else if let Some((words, start)) = place.unusable.as_ref().filter(|_| is_unexplained(place)) {
            let at = place.position(*start);
            found.push(place.path, at, "", in_plain_words(place.text, at.0, words));
        }
    }
    if let (Some(Err(bad)), Some(text)) = (&view.catalogue, view.tree.text(SERVICES)) {
        let at = position(text, bad.at);
        found.push(SERVICES, at, "", in_plain_words(text, at.0, &bad.problem));
    }
}

/// Whether no other rule says why the file cannot be used.
fn is_unexplained(place: &PlaceView<'_>) -> bool {
    let dates = place.tables.iter().flat_map(|table| &table.about);
    let bad_date = dates.into_iter().any(|(key, about)| is_date_key(key) && about.date.is_none());
    place.unknown_keys.is_empty() && place.facts.iter().all(|fact| fact.fits) && !bad_date
}

/// Keys that hold a date.
pub(super) fn is_date_key(key: &str) -> bool {
    matches!(key, "source_date" | "verified_on" | "valid_until")
}

/// What is wrong with a line of TOML, for somebody who never saw any.
fn in_plain_words(text: &str, line: usize, words: &str) -> Words {
    let line = text.lines().nth(line - 1).unwrap_or_default();
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim();
    let looks_like_date = value.starts_with(|c: char| c.is_ascii_digit()) && value.contains(['.', '/', '-']);
    if line.contains(['“', '”', '„', '＂']) {
        Words::new("toml-syntax-quotes")
    } else if line.contains(['＝', '｛', '｝', '［', '］']) {
        Words::new("toml-syntax-fullwidth")
    } else if line.matches('"').count() % 2 == 1 {
        Words::new("toml-syntax-unclosed")
    } else if looks_like_date {
        Words::new("toml-syntax-date")
    } else {
        Words::new("toml-syntax").quoting("words", words)
    }
}

fn fact_unknown_key(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        for (table, Item { text: key, at: start }) in &place.unknown_keys {
            let near = if table.is_empty() { nearest(key, TOP_KEYS.iter().copied()) } else { likely_key(key) };
            let known = if table.is_empty() { TOP_KEYS } else { TABLE_KEYS };
            let words = Words::new("fact-unknown-key").quoting("key", key).with("known", known.join(", "));
            at(place, *start, table, found, words.or_near(near));
        }
    }
}

fn place_parent(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        let Some(parent) = &place.parent else { continue };
        if !view.places.contains_key(parent.text.as_str()) {
            let others = view.places.keys().copied().filter(|id| *id != place.id);
            let words = Words::new("place-parent").quoting("parent", &parent.text);
            at(place, parent.at, "", found, words.or_near(nearest(&parent.text, others)));
        } else if chain(view, place).1 && chain(view, place).0.iter().all(|other| place.id <= other.id) {
            at(place, parent.at, "", found, Words::new("place-parent-circle"));
        }
    }
}

/// A place, its parent, and so on; and whether they come back to the place.
pub(super) fn chain<'v, 'a>(view: &'v View<'a>, place: &'v PlaceView<'a>) -> (Vec<&'v PlaceView<'a>>, bool) {
    let mut all = vec![place];
    let mut last = place;
    while let Some(parent) = last.parent.as_ref().and_then(|parent| view.places.get(parent.text.as_str())) {
        if all.iter().any(|known| known.id == parent.id) {
            return (all, parent.id == place.id);
        }
        all.push(parent);
        last = parent;
    }
    (all, false)
}
