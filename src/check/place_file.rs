//! One place.toml with the position of everything in it, also where a key or a value is wrong.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::nearest;
use crate::place::{PlaceFile, TABLE_KEYS};

/// Keys of the top level that hold no facts.
pub(super) const TOP_KEYS: &[&str] = &["kind", "parent", "name", "profile", "time_zone", "holidays", "languages"];
/// Keys of a table that are no facts themselves.
pub(super) const ABOUT_KEYS: &[&str] = &["source", "source_date", "verified_on", "verified_by", "valid_until"];

pub(super) struct PlaceView<'a> {
    pub id: &'a str,
    pub path: &'a str,
    pub text: &'a str,
    /// Why it is no TOML: the words of the reader, and where.
    pub broken: Option<(String, usize)>,
    /// Why the service could not use it although it is TOML.
    pub unusable: Option<(String, usize)>,
    pub parent: Option<Item>,
    pub is_community: bool,
    /// Facts, also under the name a misspelt key was probably meant to have.
    pub facts: Vec<Fact>,
    pub tables: Vec<TableView>,
    /// Keys nobody knows: table (empty at the top), key, position.
    pub unknown_keys: Vec<(String, Item)>,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub text: String,
    pub at: usize,
}

pub(super) struct Fact {
    pub table: String,
    pub key: String,
    /// Table and key joined by a hyphen.
    pub name: String,
    /// The longest form in which it can be read.
    pub value: String,
    pub at: usize,
    /// It is of the type its key asks for.
    pub fits: bool,
}

pub(super) struct TableView {
    pub name: String,
    pub at: usize,
    pub is_example: bool,
    pub about: BTreeMap<String, About>,
}

/// `source`, `verified_on` and so on.
pub(super) struct About {
    pub date: Option<jiff::civil::Date>,
    pub at: usize,
}

impl<'a> PlaceView<'a> {
    pub(super) fn new(id: &'a str, path: &'a str, text: &'a str) -> Self {
        let mut view = Self {
            id,
            path,
            text,
            broken: None,
            unusable: None,
            parent: None,
            is_community: false,
            facts: Vec::new(),
            tables: Vec::new(),
            unknown_keys: Vec::new(),
        };
        match DeTable::parse(text) {
            Ok(document) => view.read(document.get_ref()),
            Err(error) => view.broken = Some(fault(&error)),
        }
        if view.broken.is_none() {
            view.unusable = toml::from_str::<PlaceFile>(text).err().map(|error| fault(&error));
        }
        view
    }

    fn read(&mut self, document: &DeTable<'_>) {
        for (key, value) in document {
            let name: &str = key.get_ref();
            let text = value.get_ref().as_str().map(|text| Item { text: text.to_owned(), at: value.span().start });
            match (name, value.get_ref()) {
                ("parent", _) => self.parent = text,
                ("kind", _) => self.is_community = text.is_some_and(|kind| kind.text == "community"),
                (_, _) if TOP_KEYS.contains(&name) => {}
                (_, DeValue::Table(table)) => self.read_table(name, key.span(), table),
                _ => self.unknown_keys.push((String::new(), Item { text: name.to_owned(), at: key.span().start })),
            }
        }
    }

    fn read_table(&mut self, name: &str, at: Range<usize>, table: &DeTable<'_>) {
        let mut view = TableView {
            name: name.to_owned(),
            at: at.start,
            is_example: is_example(self.text, at.start),
            about: BTreeMap::new(),
        };
        for (key, value) in table {
            let written: &str = key.get_ref();
            if ABOUT_KEYS.contains(&written) {
                let date = value.get_ref().as_datetime().and_then(civil);
                view.about.insert(written.to_owned(), About { date, at: value.span().start });
                continue;
            }
            let known = TABLE_KEYS.contains(&written);
            if !known {
                let item = Item { text: written.to_owned(), at: key.span().start };
                self.unknown_keys.push((name.to_owned(), item));
            }
            // A misspelt key counts as the one that was meant: one mistake, one finding.
            let meant = if known { Some(written) } else { likely_key(written) };
            let Some(meant) = meant else { continue };
            self.facts.push(Fact {
                table: name.to_owned(),
                key: meant.to_owned(),
                name: format!("{name}-{meant}"),
                value: longest(value),
                at: value.span().start,
                fits: fits(meant, value.get_ref()),
            });
        }
        self.tables.push(view);
    }

    /// Line and column, from 1, of a byte.
    pub(super) fn position(&self, at: usize) -> (usize, usize) {
        position(self.text, at)
    }
}

/// Line and column, from 1, of a byte of a text.
pub(super) fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// The key of a table that was probably meant.
pub(super) fn likely_key(written: &str) -> Option<&'static str> {
    let begins = |key: &&&str| written.starts_with(**key);
    nearest(written, TABLE_KEYS.iter().copied()).or_else(|| TABLE_KEYS.iter().find(begins).copied())
}

pub(super) fn fault(error: &toml::de::Error) -> (String, usize) {
    (error.message().to_owned(), error.span().map_or(0, |span| span.start))
}

fn civil(date: &toml::value::Datetime) -> Option<jiff::civil::Date> {
    let date = date.date?;
    let part = |number: u8| i8::try_from(number).ok();
    jiff::civil::Date::new(i16::try_from(date.year).ok()?, part(date.month)?, part(date.day)?).ok()
}

/// The comment right above a table says that its values are examples.
fn is_example(text: &str, at: usize) -> bool {
    let above = text.get(..at).unwrap_or_default();
    let above = above.rsplit_once('\n').map_or("", |(above, _)| above);
    let comment = above.lines().rev().take_while(|line| line.starts_with('#'));
    comment.map(str::to_lowercase).any(|line| line.contains("example"))
}

fn fits(key: &str, value: &DeValue<'_>) -> bool {
    match key {
        "address" => value.as_table().is_some_and(|table| table.values().all(|part| part.get_ref().is_str())),
        "amount" => value.is_integer() || value.is_float(),
        "days" => value.is_integer(),
        "list" => value.as_array().is_some_and(|list| list.iter().all(|part| part.get_ref().is_str())),
        _ => value.is_str(),
    }
}

fn longest(value: &Spanned<DeValue<'_>>) -> String {
    match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Array(list) => list.iter().map(longest).collect::<Vec<_>>().join(", "),
        DeValue::Table(table) => {
            let part = |key: &str| table.get(key).map(longest).unwrap_or_default();
            format!("{} ({})", part("latin"), part("zh"))
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "kind = \"community\"\nparent = \"a\"\nname = { zh = \"x\", latin = \"x\" }\n\n\
        # example, to be verified\n[office]\nphone_number = \"1\"\nverified_on = 2026-01-02\n\n[waste]\nphone = 5\n";

    #[test]
    fn everything_has_its_place() {
        let view = PlaceView::new("b", "places/b/place.toml", TEXT);
        assert_eq!(view.parent.as_ref().map(|parent| view.position(parent.at)), Some((2, 10)));
        assert_eq!(view.unknown_keys[0].1.text, "phone_number");
        assert_eq!(view.facts[0].name, "office-phone");
        let tables: Vec<_> = view.tables.iter().map(|table| (table.name.as_str(), table.is_example)).collect();
        assert_eq!(tables, [("office", true), ("waste", false)]);
        assert!(view.tables[0].about["verified_on"].date.is_some());
        assert!(!view.facts[1].fits, "a number is no telephone number");
        assert!(view.unusable.is_some());
    }
}
