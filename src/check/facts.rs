//! G6, facts: they are there where an answer needs them, they are possible, and somebody has checked
//! them not too long ago.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Found, Rule, Severity,
    file::{Entry, File, What},
    place_file::{Fact, PlaceView},
    toml_files::{at, chain, is_date_key},
    view::View,
};
use crate::place::{EMERGENCY_NUMBERS, good_for_days, parse_hours};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "fact-missing",
        fact_missing,
        "What it does: looks up every fact an answer needs, for every community.\n\
         Why: the answer could not be filled in, so it is not sent.\n\
         Example: the answer \"clinic\" needs clinic.phone, and neither the community nor its district and \
         city have it.",
    ),
    Rule::warning(
        "fact-stale",
        fact_stale,
        "What it does: finds facts that were checked too long ago.\n\
         Why: telephone numbers and hours change.\n\
         Example: checked 449 days ago; call, and set verified_on to today. Telephone numbers are good for \
         180 days, addresses and hours for 90.",
    ),
    Rule::error(
        "fact-date",
        fact_date,
        "What it does: finds impossible dates.\n\
         Why: a check in the future never grows old.\n\
         Example: verified_on = 2027-10-20 in the year before.",
    ),
    Rule::error(
        "fact-phone",
        fact_phone,
        "What it does: finds telephone numbers that cannot be dialled.\n\
         Why: residents call them.\n\
         Example: 0571-8882; after the area code come seven or eight digits.",
    ),
    Rule::error(
        "fact-hours",
        fact_hours,
        "What it does: finds opening hours that cannot be read.\n\
         Why: residents go there.\n\
         Example: Mo-Sa 16:30-08:00 closes before it opens; write Mo-Fr 09:00-17:00, Sa 09:00-12:00.",
    ),
    Rule::error(
        "fact-url",
        fact_url,
        "What it does: finds addresses of web pages that cannot be opened.\n\
         Why: residents tap on them.\n\
         Example: www.example.cn; write https://www.example.cn.",
    ),
    Rule::error(
        "fact-test-data",
        fact_test_data,
        "What it does: finds values that were typed in for a try.\n\
         Why: residents would get them.\n\
         Example: 12345678, xxx.",
    ),
    Rule::warning(
        "place-missing-verified",
        place_missing_verified,
        "What it does: finds facts that nobody has checked.\n\
         Why: the answer has to say that they are not confirmed.\n\
         Example: a table without verified_on. Where source stands, or a note with the word example above the \
         table, it is only mentioned.",
    ),
    Rule::info(
        "fact-unused",
        fact_unused,
        "What it does: finds facts that no text inserts.\n\
         Why: somebody keeps them up to date for nobody.\n\
         Example: waste.email.",
    ),
];

/// Facts the program reads itself.
const USED_BY_PROGRAM: [&str; 1] = ["office-hours"];

fn facts<'v, 'a>(view: &'v View<'a>, key: &'static str) -> impl Iterator<Item = (&'v PlaceView<'a>, &'v Fact)> {
    let all = view.places.values().flat_map(|place| place.facts.iter().map(move |fact| (place, fact)));
    all.filter(move |(_, fact)| fact.key == key)
}

fn fact_missing(view: &View<'_>, found: &mut Found) {
    let Some(answers) = view.source_file(What::Answers) else { return };
    for place in view.places.values().filter(|place| place.is_community) {
        let (chain, _) = chain(view, place);
        let has: BTreeSet<&str> =
            chain.iter().flat_map(|place| place.facts.iter().map(|fact| fact.name.as_str())).collect();
        let mut missing: BTreeMap<&str, (BTreeSet<String>, BTreeSet<&str>)> = BTreeMap::new();
        for (name, who) in needed(view, answers, place) {
            // A name no place knows is a mistake of the text: `unknown-fact`.
            let built_in = EMERGENCY_NUMBERS.iter().any(|(number, _)| *number == name);
            if !has.contains(name) && !built_in && view.facts.contains(name) {
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
            let problem = format!("\"{who}\" needs {keys}; this place and those above it have none");
            at(
                place,
                start,
                table,
                found,
                problem,
                format!("Write it under [{table}], here or in the district or city"),
            );
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

fn fact_stale(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        for table in &place.tables {
            if let Some(end) =
                table.about.get("valid_until").filter(|end| end.date.is_some_and(|date| date <= view.today))
            {
                let problem = "These facts are not valid any more".to_owned();
                at(place, end.at, &table.name, found, problem, "Find out what holds now and change them");
            }
            let Some(checked) = table.about.get("verified_on") else { continue };
            let age = checked.date.and_then(|date| view.today.since(date).ok()).map_or(0, |span| span.get_days());
            let keys = place.facts.iter().filter(|fact| fact.table == table.name);
            let limit = keys.map(|fact| good_for_days(&fact.key, view.settings.stale_after_days)).min();
            if limit.is_some_and(|limit| age > limit) {
                let problem = format!("Checked {age} days ago");
                at(place, checked.at, &table.name, found, problem, "Call and check, then set verified_on to today");
            }
        }
    }
}

fn fact_date(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        for table in &place.tables {
            for (key, about) in table.about.iter().filter(|(key, _)| is_date_key(key)) {
                let problem = match about.date {
                    None => format!("{key} is not a date"),
                    Some(date) if date > view.today && key != "valid_until" => format!("{key} is in the future"),
                    Some(_) => continue,
                };
                let advice = "A date is written 2026-11-02: year, month, day, without quotation marks";
                at(place, about.at, &table.name, found, problem, advice);
            }
        }
    }
}

fn fact_phone(view: &View<'_>, found: &mut Found) {
    for (place, fact) in facts(view, "phone") {
        if let Some(problem) = phone_problem(&fact.value).or_else(|| wrong_type(fact, "a telephone number")) {
            at(
                place,
                fact.at,
                &fact.table,
                found,
                problem,
                "Write it with area code, in quotation marks: \"0571-88820012\"",
            );
        }
    }
}

fn wrong_type(fact: &Fact, what: &str) -> Option<String> {
    (!fact.fits).then(|| format!("This is not {what} in quotation marks"))
}

fn phone_problem(phone: &str) -> Option<String> {
    if phone.contains(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | ' ' | '+')) {
        return Some("A telephone number has digits and hyphens only".to_owned());
    }
    let parts: Vec<&str> = phone.split(['-', ' ']).collect();
    let digits: usize = parts.iter().map(|part| part.trim_start_matches('+').len()).sum();
    match parts.as_slice() {
        // An area code, the number, perhaps an extension.
        [area, number, ..] if area.starts_with('0') => {
            let fits = matches!(area.len(), 3 | 4) && matches!(number.len(), 7 | 8);
            (!fits).then(|| format!("{} digits after the area code; there must be seven or eight", number.len()))
        }
        [whole] if whole.starts_with('0') => {
            (!(10..=12).contains(&digits)).then(|| format!("{digits} digits are too few or too many"))
        }
        _ => (!(3..=15).contains(&digits)).then(|| format!("{digits} digits are too few or too many")),
    }
}

fn fact_hours(view: &View<'_>, found: &mut Found) {
    for (place, fact) in facts(view, "hours") {
        if let Some(problem) = parse_hours(&fact.value).err().or_else(|| wrong_type(fact, "a text")) {
            at(
                place,
                fact.at,
                &fact.table,
                found,
                problem,
                "Write for example \"Mo-Fr 09:00-17:00, Sa 09:00-12:00\", or \"off\"",
            );
        }
    }
}

fn fact_url(view: &View<'_>, found: &mut Found) {
    for (place, fact) in facts(view, "url") {
        let good = fact.value.starts_with("https://") || fact.value.starts_with("http://");
        if !good || fact.value.contains(char::is_whitespace) {
            let problem = format!("\"{}\" cannot be opened", fact.value);
            at(place, fact.at, &fact.table, found, problem, "Write it as in the browser, beginning with https://");
        }
    }
}

fn fact_test_data(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        for fact in place.facts.iter().filter(|fact| is_test_data(&fact.key, &fact.value)) {
            let problem = format!("\"{}\" looks as if somebody typed it in for a try", fact.value);
            at(place, fact.at, &fact.table, found, problem, "Write the real value, or delete the line");
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

fn place_missing_verified(view: &View<'_>, found: &mut Found) {
    for place in view.places.values() {
        for table in place.tables.iter().filter(|table| !table.about.contains_key("verified_on")) {
            if !place.facts.iter().any(|fact| fact.table == table.name) {
                continue;
            }
            let problem = format!("Nobody has checked the facts of [{}]", table.name);
            at(place, table.at, &table.name, found, problem, "Check them, then add verified_on and verified_by");
            if table.is_example || table.about.contains_key("source") {
                found.grade(Severity::Info);
            }
        }
    }
}

fn fact_unused(view: &View<'_>, found: &mut Found) {
    let mut used: BTreeSet<&str> =
        view.spoken().flat_map(|file| file.entries.iter().flat_map(Entry::variables)).collect();
    used.extend(view.services().iter().flat_map(|service| service.facts.iter().map(String::as_str)));
    used.extend(USED_BY_PROGRAM.into_iter().chain(EMERGENCY_NUMBERS.iter().map(|(name, _)| *name)));
    for place in view.places.values() {
        for fact in place.facts.iter().filter(|fact| !used.contains(fact.name.as_str())) {
            let problem = format!("No answer uses {}.{}", fact.table, fact.key);
            at(place, fact.at, &fact.table, found, problem, "Insert it into an answer, or delete it");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(phone_problem(good), None, "{good}");
        }
        for bad in ["0571-8882", "05", "", "12", "call us", "０５７１"] {
            assert!(phone_problem(bad).is_some(), "{bad}");
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
