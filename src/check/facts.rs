//! G6, facts: they are there where an answer needs them, they are possible, and somebody has checked
//! them not too long ago.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Found, Rule, Severity,
    file::{Entry, File, What},
    place_file::{Fact, PlaceView},
    toml_files::{at, chain, is_date_key},
    view::View,
    words::Words,
};
use crate::place::{EMERGENCY_NUMBERS, good_for_days, parse_hours};

pub(super) const RULES: &[Rule] = &[
    Rule::error("fact-missing", fact_missing),
    Rule::warning("fact-stale", fact_stale),
    Rule::error("fact-date", fact_date),
    Rule::error("fact-phone", fact_phone),
    Rule::error("fact-hours", fact_hours),
    Rule::error("fact-url", fact_url),
    Rule::error("fact-test-data", fact_test_data),
    Rule::warning("place-missing-verified", place_missing_verified),
    Rule::info("fact-unused", fact_unused),
];

/// Facts the program reads itself.
const USED_BY_PROGRAM: [&str; 1] = ["office-hours"];

fn facts<'v, 'a>(view: &'v View<'a>, key: &'static str) -> impl Iterator<Item = (&'v PlaceView<'a>, &'v Fact)> {
    let all = view.places.values().flat_map(|place| place.facts.iter().map(move |fact| (place, fact)));
    all.filter(move |(_, fact)| fact.key == key)
}

fn fact_missing(view: &View<'_>, found: &mut Found<'_>) {
    let Some(answers) = view.source_file(What::Answers) else { return };
    for place in view.places.values().filter(|place| place.is_community) {
        let (chain, _) = chain(view, place);
        let has: BTreeSet<&str> =
            chain.iter().flat_map(|place| place.facts.iter().map(|fact| fact.name.as_str())).collect();
        let mut missing: BTreeMap<&str, (BTreeSet<String>, BTreeSet<&str>)> = BTreeMap::new();
        for (name, who) in needed(view, answers, place) {
            // A name no place knows is a mistake of the text: `unknown-fact`.
            let built_in = EMERGENCY_NUMBERS.iter().any(|(number, _)| *number == name);
            if !has.contains(name) && !built_in && view.facts.contains_key(name) {
                let (table, key) = name.rsplit_once('-').unwrap_or((name, ""));
                let (keys, answers) = missing.entry(table).or_default();
                keys.insert(format!("{table}.{key}"));
                answers.extend(who);
            }
        }
        for (table, (keys, who)) in missing {
            let start = place.tables.iter().find(|known| known.name == table).map_or(0, |table| table.at);
            let who = who.into_iter().collect::<Vec<_>>().join("\", \"");
            let keys = keys.into_iter().collect::<Vec<_>>().join(", ");
            let words = Words::new("fact-missing").with("answers", who).with("facts", keys).quoting("table", table);
            at(place, start, table, found, words);
        }
    }
}

/// The facts that the answers of a place insert, and the services' own lists; with who needs them.
fn needed<'v>(
    view: &'v View<'_>,
    answers: &'v File<'_>,
    place: &PlaceView<'_>,
) -> BTreeMap<&'v str, BTreeSet<&'v str>> {
    let source = &view.settings.source_language;
    let own = view.wordings.iter().find(|own| own.place == Some(place.id) && own.tag == source.as_str());
    let replaced = |name: &str| own.and_then(|own| own.message(name));
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in answers.messages() {
        let entry: &Entry<'_> = replaced(&entry.name).unwrap_or(entry);
        for name in entry.variables() {
            all.entry(name).or_default().insert(&entry.name);
        }
    }
    for service in view.services() {
        for name in &service.facts {
            all.entry(name).or_default().insert(&service.id);
        }
    }
    all
}

fn fact_stale(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        for table in &place.tables {
            if let Some(end) =
                table.about.get("valid_until").filter(|end| end.date.is_some_and(|date| date <= view.today))
            {
                at(place, end.at, &table.name, found, Words::new("fact-stale-ended"));
            }
            let Some(checked) = table.about.get("verified_on") else { continue };
            let age = checked.date.and_then(|date| view.today.since(date).ok()).map_or(0, |span| span.get_days());
            let keys = place.facts.iter().filter(|fact| fact.table == table.name);
            let limit = keys.map(|fact| good_for_days(&fact.key, view.settings.stale_after_days)).min();
            if limit.is_some_and(|limit| age > limit) {
                at(place, checked.at, &table.name, found, Words::new("fact-stale").with("days", age));
            }
        }
    }
}

fn fact_date(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        for table in &place.tables {
            for (key, about) in table.about.iter().filter(|(key, _)| is_date_key(key)) {
                let words = match about.date {
                    None => Words::new("fact-date"),
                    Some(date) if date > view.today && key != "valid_until" => Words::new("fact-date-future"),
                    Some(_) => continue,
                };
                at(place, about.at, &table.name, found, words.quoting("key", key));
            }
        }
    }
}

fn fact_phone(view: &View<'_>, found: &mut Found<'_>) {
    for (place, fact) in facts(view, "phone") {
        let wrong_type = (!fact.fits).then(|| Words::new("fact-phone-type"));
        if let Some(words) = phone_problem(&fact.value).or(wrong_type) {
            at(place, fact.at, &fact.table, found, words);
        }
    }
}

fn phone_problem(phone: &str) -> Option<Words> {
    if phone.contains(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | ' ' | '+')) {
        return Some(Words::new("fact-phone-signs"));
    }
    let parts: Vec<&str> = phone.split(['-', ' ']).collect();
    let digits: usize = parts.iter().map(|part| part.trim_start_matches('+').len()).sum();
    let wrong_number = || Words::new("fact-phone").with("digits", digits);
    match parts.as_slice() {
        // An area code, the number, perhaps an extension.
        [area, number, ..] if area.starts_with('0') => {
            let fits = matches!(area.len(), 3 | 4) && matches!(number.len(), 7 | 8);
            (!fits).then(|| Words::new("fact-phone-area").with("digits", number.len()))
        }
        [whole] if whole.starts_with('0') => (!(10..=12).contains(&digits)).then(wrong_number),
        _ => (!(3..=15).contains(&digits)).then(wrong_number),
    }
}

fn fact_hours(view: &View<'_>, found: &mut Found<'_>) {
    for (place, fact) in facts(view, "hours") {
        let wrong_type = (!fact.fits).then(|| Words::new("fact-hours").quoting("part", &fact.value));
        if let Some(words) = hours_problem(&fact.value).or(wrong_type) {
            at(place, fact.at, &fact.table, found, words);
        }
    }
}

/// The part of the hours that cannot be right.
fn hours_problem(hours: &str) -> Option<Words> {
    parse_hours(hours).err()?;
    let part = hours.split(',').map(str::trim).find(|part| parse_hours(part).is_err()).unwrap_or(hours);
    let times = part.split_once(' ').and_then(|(days, times)| Some((days, times.split_once('-')?)));
    let reversed =
        times.is_some_and(|(days, (from, to))| from == to || parse_hours(&format!("{days} {to}-{from}")).is_ok());
    let message = if reversed { "fact-hours-reversed" } else { "fact-hours" };
    Some(Words::new(message).quoting("part", part))
}

fn fact_url(view: &View<'_>, found: &mut Found<'_>) {
    for (place, fact) in facts(view, "url") {
        let good = fact.value.starts_with("https://") || fact.value.starts_with("http://");
        if !good || fact.value.contains(char::is_whitespace) {
            at(place, fact.at, &fact.table, found, Words::new("fact-url").quoting("value", &fact.value));
        }
    }
}

fn fact_test_data(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        for fact in place.facts.iter().filter(|fact| is_test_data(&fact.key, &fact.value)) {
            at(place, fact.at, &fact.table, found, Words::new("fact-test-data").quoting("value", &fact.value));
        }
    }
}

fn is_test_data(key: &str, value: &str) -> bool {
    const WORDS: [&str; 8] = ["test", "todo", "tbd", "xxx", "asdf", "foo", "待定", "测试"];
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let first = digits.chars().next();
    let tail: Vec<char> = digits.chars().rev().take(7).collect();
    let repeated = tail.len() == 7 && tail.iter().all(|c| Some(c) == tail.first());
    let phone =
        key == "phone" && (digits.contains("12345678") || digits.contains("87654321") || repeated || first.is_none());
    phone || WORDS.contains(&value.trim().to_lowercase().as_str())
}

fn place_missing_verified(view: &View<'_>, found: &mut Found<'_>) {
    for place in view.places.values() {
        for table in place.tables.iter().filter(|table| !table.about.contains_key("verified_on")) {
            if !place.facts.iter().any(|fact| fact.table == table.name) {
                continue;
            }
            let words = Words::new("place-missing-verified").quoting("table", &table.name);
            at(place, table.at, &table.name, found, words);
            if table.is_example || table.about.contains_key("source") {
                found.grade(Severity::Info);
            }
        }
    }
}

fn fact_unused(view: &View<'_>, found: &mut Found<'_>) {
    let mut used: BTreeSet<&str> =
        view.spoken().flat_map(|file| file.entries.iter().flat_map(Entry::variables)).collect();
    used.extend(view.services().iter().flat_map(|service| service.facts.iter().map(String::as_str)));
    used.extend(USED_BY_PROGRAM.into_iter().chain(EMERGENCY_NUMBERS.iter().map(|(name, _)| *name)));
    for place in view.places.values() {
        for fact in place.facts.iter().filter(|fact| !used.contains(fact.name.as_str())) {
            let words = Words::new("fact-unused").with("fact", format!("{}.{}", fact.table, fact.key));
            at(place, fact.at, &fact.table, found, words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::{Lang, Speaker};

    #[test]
    fn a_telephone_number_can_be_dialled() {
        for good in [
            "110",
            "12345",
            "121100571",
            "0571-88820012",
            "057188820012",
            "13800138000",
            "400-123-4567",
            "0571-88820012-801",
        ] {
            assert!(phone_problem(good).is_none(), "{good}");
        }
        for bad in ["0571-8882", "05", "", "12", "call us", "０５７１"] {
            assert!(phone_problem(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn hours_that_are_turned_round_are_told_from_hours_that_cannot_be_read() {
        let said = |hours: &str| hours_problem(hours).map(|words| Speaker::new(Lang::English).word(&words).0);
        assert_eq!(said("Mo-Fr 09:00-17:00, Sa 09:00-12:00"), None);
        let reversed = said("Mo-Fr 09:00-17:00, Sa 12:00-09:00");
        assert_eq!(reversed.as_deref(), Some("\"Sa 12:00-09:00\" closes before it opens"));
        assert!(said("Sa 12:00-12:00").is_some_and(|problem| problem.contains("closes before")));
        for wrong in ["", "9 to 5", "Mo-Fr", "Mo-Fr 09:00", "Xx 09:00-10:00"] {
            assert!(said(wrong).is_some_and(|problem| problem.contains("cannot be read")), "{wrong}");
        }
    }

    #[test]
    fn what_was_typed_for_a_try_is_told_from_real_values() {
        for (key, value) in [("phone", "12345678"), ("phone", "0571-88888888"), ("text", "xxx"), ("url", "TODO")] {
            assert!(is_test_data(key, value), "{value}");
        }
        for (key, value) in [("phone", "12345"), ("phone", "0571-01006100"), ("text", "生活缴费"), ("amount", "1")]
        {
            assert!(!is_test_data(key, value), "{value}");
        }
    }
}
