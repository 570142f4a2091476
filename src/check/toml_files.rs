//! G6, the shape of the .toml files: they can be read, every key is known, the parents of places fit.

use super::{
    Found, Rule, did_you_mean, nearest,
    place_file::{Item, PlaceView, TOP_KEYS, likely_key, position},
    view::{SERVICES, View},
};
use crate::place::TABLE_KEYS;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "toml-syntax",
        toml_syntax,
        "What it does: finds what cannot be read in place.toml and services.toml.\n\
         Why: all facts of the file are lost.\n\
         Example: 02.11.2026 for a date; write 2026-11-02.",
    ),
    Rule::error(
        "fact-unknown-key",
        fact_unknown_key,
        "What it does: finds keys nobody knows.\n\
         Why: what stands there is never used.\n\
         Example: phone_number; the key is called phone.",
    ),
    Rule::error(
        "place-parent",
        place_parent,
        "What it does: follows the parents of a place up to the city.\n\
         Why: the facts of the city are lost otherwise.\n\
         Example: parent = \"hangzou\"; the place is called hangzhou.",
    ),
];

/// Reports something at a byte of a place.toml.
pub(super) fn at(
    place: &PlaceView<'_>,
    at: usize,
    name: &str,
    found: &mut Found,
    problem: String,
    advice: impl Into<String>,
) {
    found.push(place.path, place.position(at), name, problem, advice.into());
}

fn toml_syntax(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        if let Some((words, start)) = &place.broken {
            let (line, column) = place.position(*start);
            let (problem, advice) = in_plain_words(place.text, line, words);
            found.push(place.path, (line, column), "", problem, advice);
        } else if let Some((words, start)) = place.unusable.as_ref().filter(|_| is_unexplained(place)) {
            let (problem, advice) = in_plain_words(place.text, place.position(*start).0, words);
            found.push(place.path, place.position(*start), "", problem, advice);
        }
    }
    if let (Some(Err(bad)), Some(text)) = (&view.catalogue, view.tree.text(SERVICES)) {
        let place = position(text, bad.at);
        let (problem, advice) = in_plain_words(text, place.0, &bad.problem);
        found.push(SERVICES, place, "", problem, advice);
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
fn in_plain_words(text: &str, line: usize, words: &str) -> (String, String) {
    let line = text.lines().nth(line - 1).unwrap_or_default();
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim();
    let looks_like_date = value.starts_with(|c: char| c.is_ascii_digit()) && value.contains(['.', '/', '-']);
    let said = |problem: &str, advice: &str| (problem.to_owned(), advice.to_owned());
    if line.contains(['“', '”', '„', '＂']) {
        said("These quotation marks come from another keyboard", "Use \" and not “ or ”")
    } else if line.contains(['＝', '｛', '｝', '［', '］']) {
        said("These signs come from the Chinese keyboard", "Use the ordinary signs = { } [ ]")
    } else if line.matches('"').count() % 2 == 1 {
        said("A quotation mark is not closed", "Put a \" at the end of the value")
    } else if looks_like_date {
        said("This is not a date", "A date is written 2026-11-02: year, month, day, without quotation marks")
    } else {
        (format!("This line cannot be read ({words})"), "Compare it with the lines above and below".to_owned())
    }
}

fn fact_unknown_key(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        for (table, Item { text: key, at: start }) in &place.unknown_keys {
            let near = if table.is_empty() { nearest(key, TOP_KEYS.iter().copied()) } else { likely_key(key) };
            let known = if table.is_empty() { TOP_KEYS } else { TABLE_KEYS };
            let advice = did_you_mean(near, &format!("Use one of {}", known.join(", ")));
            at(place, *start, table, found, format!("\"{key}\" is not known"), advice);
        }
    }
}

fn place_parent(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        let Some(parent) = &place.parent else { continue };
        if !view.places.contains_key(parent.text.as_str()) {
            let others = view.places.keys().copied().filter(|id| *id != place.id);
            let advice = did_you_mean(nearest(&parent.text, others), "Make a folder of that name, or correct the name");
            at(place, parent.at, "", found, format!("There is no place \"{}\"", parent.text), advice);
        } else if chain(view, place).1 && chain(view, place).0.iter().all(|other| place.id <= other.id) {
            let problem = "The parents of this place form a circle".to_owned();
            at(place, parent.at, "", found, problem, "A community belongs to a district, a district to a city");
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
