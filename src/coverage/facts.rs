//! Which facts a person should check next: those that harm most when they are wrong, then those nobody
//! has ever checked, then the oldest.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::{Catalogue, Kind, Risk};
use crate::config::ContentSettings;
use crate::place::{PlaceFile, Value, resolve};
use crate::tree::Tree;

/// A fact that nobody has checked recently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToVerify {
    /// How bad a wrong value would be: `emergency`, `high`, `normal`.
    pub risk: &'static str,
    /// The place that gives it.
    pub place: String,
    /// Its name in the texts: `police-phone`.
    pub fact: String,
    /// What residents are told.
    pub value: String,
    /// When it was last checked.
    pub verified_on: Option<Date>,
    /// Where it was read.
    pub source: Option<String>,
    /// The date of that page.
    pub source_date: Option<Date>,
    /// Services whose answers need it.
    pub used_by: Vec<String>,
}

/// The facts of all places, the most pressing first.
pub fn to_verify(tree: &Tree, settings: &ContentSettings, catalogue: &Catalogue, today: Date) -> Vec<ToVerify> {
    let files: BTreeMap<String, PlaceFile> = tree
        .places()
        .into_iter()
        .filter_map(|id| {
            let text = tree.text(&format!("places/{id}/place.toml"))?;
            Some((id.to_owned(), toml::from_str(text).ok()?))
        })
        .collect();
    let places = resolve(&files, settings.stale_after_days).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for (name, fact) in places.values().flat_map(|place| &place.facts) {
        // Numbers inside the program belong to no place.
        let Some(file) = files.get(&fact.place) else { continue };
        if fact.is_confirmed(today) || !seen.insert((fact.place.clone(), name.clone())) {
            continue;
        }
        let (table, _) = name.rsplit_once('-').unwrap_or((name, ""));
        let table = file.tables.get(table);
        let used_by: Vec<_> =
            catalogue.services().iter().filter(|service| service.facts.iter().any(|used| used == name)).collect();
        let risk = if used_by.iter().any(|service| service.kind == Kind::Emergency) {
            "emergency"
        } else if used_by.iter().any(|service| service.risk == Risk::High) {
            "high"
        } else {
            "normal"
        };
        all.push(ToVerify {
            risk,
            place: fact.place.clone(),
            fact: name.clone(),
            value: written(&fact.value),
            verified_on: fact.verified_on,
            source: table.and_then(|table| table.source.clone()),
            source_date: table.and_then(|table| Some(table.source_date?.0)),
            used_by: used_by.into_iter().map(|service| service.id.clone()).collect(),
        });
    }
    all.sort_by(|a, b| {
        let rank = |fact: &ToVerify| (fact.risk, fact.verified_on, fact.source_date);
        rank(a).cmp(&rank(b)).then_with(|| (&a.place, &a.fact).cmp(&(&b.place, &b.fact)))
    });
    all
}

fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Address(name) => format!("{} ({})", name.latin, name.zh),
        Value::Number(number) => number.to_string(),
        Value::Hours(openings) => {
            let days = |opening: &crate::place::Opening| {
                let day = |day: jiff::civil::Weekday| {
                    crate::place::WEEKDAYS[usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()]
                };
                let (from, to) = (opening.from.strftime("%H:%M"), opening.to.strftime("%H:%M"));
                format!("{}-{} {from}-{to}", day(opening.first), day(opening.last))
            };
            openings.iter().map(days).collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn what_harms_most_comes_first_then_what_nobody_ever_checked() {
        let services = "[[service]]\nid = \"fire\"\ngroup = \"a\"\nkind = \"emergency\"\nbody = \"119\"\nfacts = [\"gas-phone\"]\n";
        let place = "kind = \"city\"\nname = { zh = \"甲\", latin = \"A\" }\n\
            [gas]\nphone = \"1\"\nverified_on = 2024-01-01\nverified_by = \"Li Na\"\n\
            [desk]\nphone = \"2\"\nsource = \"a page\"\nsource_date = 2020-01-01\n\
            [hall]\nphone = \"3\"\nverified_on = 2026-11-01\nverified_by = \"Li Na\"\nhours = \"Mo-Fr 09:00-17:00\"\n";
        let file = ("places/city/place.toml".to_owned(), place.as_bytes().to_vec());
        let tree = Tree { files: [file].into(), ..Tree::default() };
        let settings = Config::parse("", &|_| None).expect("the default settings").content;
        let catalogue = Catalogue::parse(services).expect("a catalogue");
        let list = to_verify(&tree, &settings, &catalogue, jiff::civil::date(2026, 11, 25));
        let names: Vec<_> = list.iter().map(|fact| (fact.fact.as_str(), fact.risk)).collect();
        assert_eq!(names, [("gas-phone", "emergency"), ("desk-phone", "normal")], "the hall was checked this month");
        assert_eq!((list[1].source.as_deref(), list[0].value.as_str()), (Some("a page"), "1"));
    }
}
