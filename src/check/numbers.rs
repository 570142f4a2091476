//! G2, choices by number: every form the language needs is there, none stands twice. The rules of the
//! languages are those of CLDR.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::{
    Found, Rule,
    file::{Choice, Entry, File},
    view::View,
    words::Words,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error("plural-category-missing", plural_category_missing),
    Rule::warning("plural-category-unused", plural_category_unused),
    Rule::error("duplicate-variant", duplicate_variant),
];

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn choices<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = (&'v File<'a>, &'v Entry<'a>, &'v Choice<'a>)> {
    view.spoken().flat_map(|file| {
        file.entries.iter().flat_map(move |entry| entry.choices.iter().map(move |choice| (file, entry, choice)))
    })
}

/// Whether the choice goes by number: one of its forms says so, or the source language's does.
fn is_by_number(view: &View<'_>, file: &File<'_>, entry: &Entry<'_>, choice: &Choice<'_>) -> bool {
    let says_so = |choice: &Choice<'_>| {
        choice.keys.iter().any(|key| key.parse::<f64>().is_ok() || (*key != "other" && CATEGORIES.contains(key)))
    };
    let source = || view.source_entry(file, &entry.name).into_iter().flat_map(|source| &source.choices);
    // A term chooses by its form, whatever the forms are called.
    let only_known =
        !entry.term && choice.keys.iter().all(|key| key.parse::<f64>().is_ok() || CATEGORIES.contains(key));
    only_known && (says_so(choice) || source().any(|other| other.variable == choice.variable && says_so(other)))
}

/// The rules of a language; of `pt-BR`, those of `pt` where it has none of its own.
fn rules(tag: &str) -> Option<PluralRules> {
    let of = |tag: &str| {
        PluralRules::create(tag.parse::<unic_langid::LanguageIdentifier>().ok()?, PluralRuleType::CARDINAL).ok()
    };
    of(tag).or_else(|| of(tag.split('-').next()?))
}

/// Whether a language has one form for all numbers.
pub(super) fn has_one_form(tag: &str) -> bool {
    let one_form = |rules: PluralRules| (0..=200_u32).all(|number| rules.select(number) == Ok(PluralCategory::OTHER));
    rules(tag).is_some_and(one_form)
}

const fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn plural_category_missing(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, choice) in choices(view) {
        let Some(rules) = rules(file.tag).filter(|_| is_by_number(view, file, entry, choice)) else { continue };
        let mut examples: Vec<(&str, Vec<String>)> = Vec::new();
        for number in 0..=200_u32 {
            let category = rules.select(number).map_or("other", |category| name(&category));
            let exact = choice.keys.iter().any(|key| key.parse() == Ok(number));
            if exact || choice.keys.contains(&category) {
                continue;
            }
            match examples.iter_mut().find(|(known, _)| *known == category) {
                Some((_, numbers)) => numbers.push(number.to_string()),
                None => examples.push((category, vec![number.to_string()])),
            }
        }
        for (category, numbers) in examples {
            let such_as = numbers[..numbers.len().min(3)].join(", ");
            let at = choice.keys.first().copied().unwrap_or(entry.at);
            let words = Words::new("plural-category-missing").with("form", category).with("numbers", such_as);
            found.at(file, at, &entry.name, words);
        }
    }
}

fn plural_category_unused(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, choice) in choices(view) {
        let Some(rules) = rules(file.tag).filter(|_| is_by_number(view, file, entry, choice)) else { continue };
        let numbers = (0..=200_u32).chain([1000, 1_000_000]).map(|number| number.to_string());
        let fractions = ["0.0", "0.5", "1.0", "1.5", "2.0", "10.0"].map(str::to_owned);
        let used: BTreeSet<&str> = numbers
            .chain(fractions)
            .map(|number| rules.select(number.as_str()).map_or("other", |category| name(&category)))
            .collect();
        for key in choice.keys.iter().filter(|key| CATEGORIES.contains(key) && **key != "other" && !used.contains(*key))
        {
            found.at(file, key, &entry.name, Words::new("plural-category-unused").quoting("form", key));
        }
    }
}

fn duplicate_variant(view: &View<'_>, found: &mut Found<'_>) {
    for (file, entry, choice) in choices(view) {
        let mut seen = BTreeSet::new();
        for key in choice.keys.iter().filter(|key| !seen.insert(**key)) {
            found.at(file, key, &entry.name, Words::new("duplicate-variant").quoting("form", key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_a_language_are_found_by_its_first_part_too() {
        for tag in ["en", "ru", "zh-Hans", "ar", "pt-BR", "ur"] {
            assert!(rules(tag).is_some(), "{tag}");
        }
        assert!(["zh-Hans", "ja", "ko", "th", "vi", "id"].into_iter().all(has_one_form) && !has_one_form("en"));
        assert_eq!(rules("ru").map(|rules| rules.select(3).map(|category| name(&category))), Some(Ok("few")));
    }
}
