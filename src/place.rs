//! Facts of a city, a district or a community: telephone numbers, addresses, hours. A place sees the
//! facts of its parents. How a fact reads in a language is decided here; no language is named but the
//! script in which an address is written.

mod hours;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

pub use hours::{Office, Opening, WEEKDAYS, parse_hours};

/// Numbers that must work when every file is gone: fact name and value.
pub const EMERGENCY_NUMBERS: &[(&str, &str)] =
    &[("police-phone", "110"), ("fire-phone", "119"), ("ambulance-phone", "120"), ("traffic-phone", "122")];

/// One `place.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PlaceFile {
    /// `city`, `district` or `community`.
    pub kind: PlaceKind,
    /// Id of the place whose facts it sees.
    pub parent: Option<String>,
    /// Its name.
    pub name: Name,
    /// `industry`, `campus`, `family`: orders the menu, hides nothing.
    #[serde(default)]
    pub profile: Vec<String>,
    /// IANA name; inherited.
    pub time_zone: Option<String>,
    /// Days on which offices are closed; inherited.
    #[serde(default)]
    pub holidays: Vec<Day>,
    /// Languages spoken here, most frequent first.
    #[serde(default)]
    pub languages: Vec<String>,
    /// A table per service.
    #[serde(flatten)]
    pub tables: BTreeMap<String, Table>,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// A city.
    City,
    /// A district or subdistrict.
    District,
    /// A community: what residents belong to.
    Community,
}

/// A name or an address, for readers of Chinese and for everybody else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// In Chinese characters.
    pub zh: String,
    /// In Latin letters.
    pub latin: String,
}

/// A TOML date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::value::Datetime")]
pub struct Day(pub Date);

impl TryFrom<toml::value::Datetime> for Day {
    type Error = &'static str;

    fn try_from(value: toml::value::Datetime) -> Result<Self, Self::Error> {
        let wrong = "a date is written 2026-11-02";
        let date = value.date.filter(|_| value.time.is_none()).ok_or(wrong)?;
        let part = |n: u8| i8::try_from(n).map_err(|_| wrong);
        let year = i16::try_from(date.year).map_err(|_| wrong)?;
        Date::new(year, part(date.month)?, part(date.day)?).map(Day).map_err(|_| wrong)
    }
}

/// The facts of one service at one place.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Digits and hyphens.
    pub phone: Option<String>,
    /// Where it is.
    pub address: Option<Name>,
    /// `Mo-Fr 09:00-17:00, Sa 09:00-12:00` or `off`.
    pub hours: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// A number.
    pub amount: Option<f64>,
    /// A number of days.
    pub days: Option<i64>,
    /// Words that are the same in every language: a sign, a name.
    pub text: Option<String>,
    /// Several of them.
    pub list: Option<Vec<String>>,
    /// Where it was read.
    pub source: Option<String>,
    /// The date of that page.
    pub source_date: Option<Day>,
    /// When a person checked it.
    pub verified_on: Option<Day>,
    /// Who.
    pub verified_by: Option<String>,
    /// From then on it is wrong.
    pub valid_until: Option<Day>,
}

/// The keys a table may have and what they hold, for messages about a wrong one.
pub const TABLE_KEYS: &[&str] = &[
    "phone",
    "address",
    "hours",
    "url",
    "email",
    "amount",
    "days",
    "text",
    "list",
    "source",
    "source_date",
    "verified_on",
    "verified_by",
    "valid_until",
];

/// A value a text can insert.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The same in every language.
    Text(String),
    /// Chinese and Latin.
    Address(Name),
    /// Opening hours.
    Hours(Vec<Opening>),
    /// A number, so that a text can choose by it.
    Number(f64),
}

/// A fact and how far it can be trusted.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What a text inserts.
    pub value: Value,
    /// When a person checked it.
    pub verified_on: Option<Date>,
    /// From then on it is wrong.
    pub valid_until: Option<Date>,
    /// How many days a check is good for.
    pub good_for_days: i32,
    /// The place that gives it.
    pub place: String,
}

impl Fact {
    /// Whether a person has checked it recently enough.
    pub fn is_confirmed(&self, today: Date) -> bool {
        let still_valid = self.valid_until.is_none_or(|end| today < end);
        let checked =
            self.verified_on.is_some_and(|day| today.since(day).is_ok_and(|age| age.get_days() <= self.good_for_days));
        still_valid && checked
    }
}

/// How many days a check of this key is good for: as long as such a thing usually stays the same.
pub fn good_for_days(key: &str, otherwise: i32) -> i32 {
    match key {
        "phone" | "amount" => 180,
        "address" | "hours" => 90,
        "days" => 365,
        _ => otherwise,
    }
}

/// A place with everything it inherits.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id: the folder's name.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Itself, then its parent, then that one's.
    pub chain: Vec<String>,
    /// What it is.
    pub kind: PlaceKind,
    /// Orders the menu.
    pub profile: Vec<String>,
    /// Languages spoken here.
    pub languages: Vec<String>,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// Days on which offices are closed.
    pub holidays: BTreeSet<Date>,
    /// Facts by name: table and key joined by a hyphen.
    pub facts: BTreeMap<String, Fact>,
}

/// Why places do not fit together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPlace {
    /// The parent is not there.
    #[error("there is no place `{parent}`")]
    NoParent {
        /// The place that names it.
        place: String,
        /// What it names.
        parent: String,
    },
    /// A place is its own ancestor.
    #[error("the parents of `{place}` form a circle")]
    Circle {
        /// One of the circle.
        place: String,
    },
}

/// Builds every place with what it inherits.
pub fn resolve(
    files: &BTreeMap<String, PlaceFile>,
    stale_after_days: i32,
) -> Result<BTreeMap<String, Place>, BadPlace> {
    files.keys().map(|id| Ok((id.clone(), build(id, files, stale_after_days)?))).collect()
}

fn build(id: &str, files: &BTreeMap<String, PlaceFile>, stale_after_days: i32) -> Result<Place, BadPlace> {
    let chain = ancestry(id, files)?;
    let mut facts = BTreeMap::new();
    for (ancestor, file) in chain.iter().rev().map(|ancestor| (ancestor, &files[ancestor])) {
        for (name, table) in &file.tables {
            table.add_facts(name, ancestor, stale_after_days, &mut facts);
        }
    }
    for &(name, number) in EMERGENCY_NUMBERS {
        facts.entry(name.to_owned()).or_insert_with(|| Fact {
            value: Value::Text(number.to_owned()),
            verified_on: None,
            valid_until: None,
            good_for_days: 0,
            place: String::new(),
        });
    }
    let file = &files[id];
    let inherited = |pick: fn(&PlaceFile) -> Option<String>| chain.iter().find_map(|ancestor| pick(&files[ancestor]));
    Ok(Place {
        id: id.to_owned(),
        name: file.name.clone(),
        kind: file.kind,
        profile: file.profile.clone(),
        languages: file.languages.clone(),
        time_zone: inherited(|file| file.time_zone.clone()).unwrap_or_else(|| "UTC".to_owned()),
        holidays: chain.iter().flat_map(|ancestor| files[ancestor].holidays.iter().map(|day| day.0)).collect(),
        facts,
        chain,
    })
}

fn ancestry(id: &str, files: &BTreeMap<String, PlaceFile>) -> Result<Vec<String>, BadPlace> {
    let mut chain = vec![id.to_owned()];
    while let Some(parent) = files[&chain[chain.len() - 1]].parent.clone() {
        if chain.contains(&parent) {
            return Err(BadPlace::Circle { place: id.to_owned() });
        }
        if !files.contains_key(&parent) {
            return Err(BadPlace::NoParent { place: chain[chain.len() - 1].clone(), parent });
        }
        chain.push(parent);
    }
    Ok(chain)
}

impl Table {
    fn add_facts(&self, table: &str, place: &str, stale_after_days: i32, facts: &mut BTreeMap<String, Fact>) {
        let text = |value: &Option<String>| value.clone().map(Value::Text);
        let hours = self.hours.as_deref().and_then(|hours| parse_hours(hours).ok()).map(Value::Hours);
        #[expect(clippy::cast_precision_loss, reason = "days are small")]
        let days = self.days.map(|days| Value::Number(days as f64));
        let values = [
            ("phone", text(&self.phone)),
            ("address", self.address.clone().map(Value::Address)),
            ("hours", hours),
            ("url", text(&self.url)),
            ("email", text(&self.email)),
            ("amount", self.amount.map(Value::Number)),
            ("days", days),
            ("text", text(&self.text)),
            ("list", self.list.as_ref().map(|list| Value::Text(list.join(", ")))),
        ];
        for (key, value) in values {
            let Some(value) = value else { continue };
            facts.insert(
                format!("{table}-{key}"),
                Fact {
                    value,
                    verified_on: self.verified_on.map(|day| day.0),
                    valid_until: self.valid_until.map(|day| day.0),
                    good_for_days: good_for_days(key, stale_after_days),
                    place: place.to_owned(),
                },
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(rows: &[(&str, &str)]) -> BTreeMap<String, PlaceFile> {
        rows.iter().map(|&(id, text)| (id.to_owned(), toml::from_str(text).expect(id))).collect()
    }

    const CITY: &str = "kind = \"city\"\nname = { zh = \"杭州\", latin = \"Hangzhou\" }\ntime_zone = \"Asia/Shanghai\"\n\
        [police]\nphone = \"110\"\n[office]\nphone = \"1\"\nhours = \"Mo-Fr 09:00-17:00\"\n";
    const COMMUNITY: &str = "kind = \"community\"\nparent = \"city\"\nname = { zh = \"甲\", latin = \"A\" }\n\
        [office]\nphone = \"2\"\nverified_on = 2026-10-01\n";

    #[test]
    fn the_nearest_place_that_has_a_key_wins() {
        let places = resolve(&files(&[("city", CITY), ("a", COMMUNITY)]), 180).expect("they fit");
        let facts = &places["a"].facts;
        assert_eq!(facts["office-phone"].value, Value::Text("2".into()));
        assert_eq!(facts["office-hours"].place, "city");
        assert_eq!(places["a"].time_zone, "Asia/Shanghai");
    }

    #[test]
    fn emergency_numbers_are_there_without_any_file() {
        let bare = "kind = \"city\"\nname = { zh = \"x\", latin = \"x\" }\n";
        let places = resolve(&files(&[("x", bare)]), 180).expect("one place");
        assert_eq!(places["x"].facts["ambulance-phone"].value, Value::Text("120".into()));
    }

    #[test]
    fn a_fact_is_confirmed_for_as_long_as_its_kind_allows() {
        let places = resolve(&files(&[("city", CITY), ("a", COMMUNITY)]), 180).expect("they fit");
        let phone = &places["a"].facts["office-phone"];
        let day = |text: &str| text.parse::<Date>().expect(text);
        assert!(phone.is_confirmed(day("2026-11-22")));
        assert!(!phone.is_confirmed(day("2027-06-01")), "telephone numbers: 180 days");
        assert!(!places["a"].facts["office-hours"].is_confirmed(day("2026-11-22")), "never checked");
    }

    #[test]
    fn a_circle_and_a_missing_parent_are_named() {
        let with_parent =
            |parent: &str| format!("kind = \"city\"\nparent = \"{parent}\"\nname = {{ zh = \"x\", latin = \"x\" }}\n");
        let (a, b) = (with_parent("b"), with_parent("a"));
        let error = resolve(&files(&[("a", &a), ("b", &b)]), 180).expect_err("a circle");
        assert!(matches!(error, BadPlace::Circle { .. }));
        let error = resolve(&files(&[("a", &a)]), 180).expect_err("no parent");
        assert_eq!(error, BadPlace::NoParent { place: "a".into(), parent: "b".into() });
    }
}
