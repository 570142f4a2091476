//! Speaks a message: language by language, inside each language the nearest place that words it. A
//! text that cannot be filled in completely is not spoken; the next one is tried.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use fluent::{FluentArgs, FluentValue};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use jiff::civil::{Date, Weekday};
use unic_langid::LanguageIdentifier;

use super::{Locale, variables};
use crate::place::{Name, Opening, Place, Value, WEEKDAYS};
use crate::tag::{self, is_right_to_left};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// All texts that can be spoken.
pub struct Texts {
    source: String,
    tags: Vec<String>,
    drafts: BTreeSet<String>,
    /// By tag and by the place whose wording it holds; the empty place is the base.
    bundles: HashMap<(String, String), Wording>,
}

struct Wording {
    bundle: Bundle,
    variables: HashMap<String, BTreeSet<String>>,
}

/// A text to speak and what to fill in besides the facts of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The message's name.
    pub id: String,
    /// What is filled in.
    pub args: Vec<(&'static str, Arg)>,
}

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// As it is.
    Words(String),
    /// Another message, in the same language.
    Message(String),
    /// A number, so that the text can choose by it.
    Number(i64),
}

impl Line {
    /// A text with nothing to fill in but facts.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Fills in `value` for `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.args.push((name, value));
        self
    }
}

/// What was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The words.
    pub text: String,
    /// The language they are in.
    pub language: String,
    /// A fact in it was never checked by a person, or too long ago.
    pub unconfirmed: bool,
}

impl Texts {
    /// Prepares the texts of all languages, and for each place the wording of its own on top of what
    /// it inherits. `wordings` holds answers by place and tag.
    pub fn new(
        locales: &BTreeMap<String, Locale>,
        places: &BTreeMap<String, Place>,
        wordings: &BTreeMap<(String, String), Arc<FluentResource>>,
        source: &str,
    ) -> Self {
        let mut bundles = HashMap::new();
        for (tag, locale) in locales {
            bundles.insert((tag.clone(), String::new()), Wording::new(tag, locale.resources.iter().cloned()));
            for place in places.values().filter(|place| wordings.contains_key(&(place.id.clone(), tag.clone()))) {
                // A reference resolves only inside its own bundle, so the wording of a place stands
                // together with everything it inherits.
                let own = place.chain.iter().rev().filter_map(|id| wordings.get(&(id.clone(), tag.clone())));
                let all = locale.resources.iter().chain(own).cloned();
                bundles.insert((tag.clone(), place.id.clone()), Wording::new(tag, all));
            }
        }
        Self {
            source: source.to_owned(),
            tags: locales.keys().cloned().collect(),
            drafts: locales.values().filter(|locale| locale.draft).map(|locale| locale.tag.clone()).collect(),
            bundles,
        }
    }

    /// The languages there are.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Whether the texts of this language are drafts that nobody has reviewed.
    pub fn is_draft(&self, tag: &str) -> bool {
        self.drafts.contains(tag)
    }

    /// The shipped language that serves `asked` best.
    pub fn serves(&self, asked: &str) -> &str {
        tag::best(asked, &self.tags).unwrap_or(&self.source)
    }

    /// Speaks `line` in `language` or, where it is missing there or cannot be filled in, in the next
    /// language of the chain. `None`: no language has it.
    pub fn speak(&self, place: &Place, language: &str, line: &Line, today: Date) -> Option<Spoken> {
        self.chain(language).find_map(|tag| {
            self.wordings(place, tag).find_map(|wording| {
                let (text, unconfirmed) = self.fill(wording, place, tag, line, today)?;
                Some(Spoken { text, language: tag.to_owned(), unconfirmed })
            })
        })
    }

    /// Speaks `line` in this language only.
    pub fn speak_in(&self, place: &Place, tag: &str, line: &Line, today: Date) -> Option<String> {
        self.wordings(place, tag).find_map(|wording| self.fill(wording, place, tag, line, today)).map(|(text, _)| text)
    }

    /// The languages that may speak for `language`, ending with the one texts are written in first.
    fn chain<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a str> {
        let matching = tag::matches(language, &self.tags);
        let source = (!matching.contains(&self.source.as_str())).then_some(self.source.as_str());
        matching.into_iter().chain(source)
    }

    fn wordings<'a>(&'a self, place: &'a Place, tag: &'a str) -> impl Iterator<Item = &'a Wording> {
        let base = std::iter::once("");
        let ids = place.chain.iter().map(String::as_str).chain(base);
        ids.filter_map(move |id| self.bundles.get(&(tag.to_owned(), id.to_owned())))
    }

    fn fill(&self, wording: &Wording, place: &Place, tag: &str, line: &Line, today: Date) -> Option<(String, bool)> {
        let pattern = wording.bundle.get_message(&line.id)?.value()?;
        let mut args = FluentArgs::new();
        let mut unconfirmed = false;
        for name in wording.variables.get(&line.id).into_iter().flatten() {
            if let Some((_, arg)) = line.args.iter().find(|(known, _)| known == name) {
                args.set(name.clone(), self.argument(place, tag, arg, today)?);
            } else if let Some(fact) = place.facts.get(name) {
                unconfirmed |= !fact.is_confirmed(today);
                args.set(name.clone(), self.fact(place, tag, &fact.value, today)?);
            } else if name == "place-name" {
                args.set(name.clone(), address(tag, &place.name));
            }
        }
        let mut errors = Vec::new();
        let text = wording.bundle.format_pattern(pattern, Some(&args), &mut errors);
        // A text with a hole in it would show a resident `{$name}`.
        errors.is_empty().then(|| (text.into_owned(), unconfirmed))
    }

    fn argument(&self, place: &Place, tag: &str, arg: &Arg, today: Date) -> Option<FluentValue<'static>> {
        match arg {
            Arg::Words(words) => Some(words.clone().into()),
            #[expect(clippy::cast_precision_loss, reason = "counts are small")]
            Arg::Number(number) => Some((*number as f64).into()),
            Arg::Message(id) => self.speak_in(place, tag, &Line::new(id.clone()), today).map(FluentValue::from),
        }
    }

    fn fact(&self, place: &Place, tag: &str, value: &Value, today: Date) -> Option<FluentValue<'static>> {
        match value {
            Value::Text(text) => Some(text.clone().into()),
            Value::Number(number) => Some((*number).into()),
            Value::Address(name) => Some(address(tag, name).into()),
            Value::Hours(openings) => self.hours(place, tag, openings, today).map(FluentValue::from),
        }
    }

    fn hours(&self, place: &Place, tag: &str, openings: &[Opening], today: Date) -> Option<String> {
        let say = |line: Line| self.speak_in(place, tag, &line, today);
        let mut spoken = openings.iter().map(|opening| {
            let id = if opening.first == opening.last { "hours-day" } else { "hours-days" };
            say(Line::new(id)
                .with("first", Arg::Message(day_name(opening.first)))
                .with("last", Arg::Message(day_name(opening.last)))
                .with("from", Arg::Words(opening.from.strftime("%H:%M").to_string()))
                .with("to", Arg::Words(opening.to.strftime("%H:%M").to_string())))
        });
        let Some(first) = spoken.next() else { return say(Line::new("hours-closed")) };
        spoken.try_fold(first?, |all, next| {
            say(Line::new("hours-and").with("first", Arg::Words(all)).with("second", Arg::Words(next?)))
        })
    }
}

impl Wording {
    fn new(tag: &str, resources: impl Iterator<Item = Arc<FluentResource>>) -> Self {
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        // Without isolates a right-to-left text shows 0571-88820012 as 88820012-0571.
        bundle.set_use_isolating(is_right_to_left(tag));
        let mut names = HashMap::new();
        for resource in resources {
            names.extend(variables(&resource));
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, variables: names }
    }
}

/// The name of a day of the week in ui.ftl: `day-mo`.
pub fn day_name(day: Weekday) -> String {
    let index = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
    format!("day-{}", WEEKDAYS[index].to_lowercase())
}

/// An address for somebody who reads this language: Chinese alone for readers of it, Latin letters
/// and Chinese for everybody else, who shows the second to a driver.
fn address(tag: &str, name: &Name) -> String {
    if tag::primary(tag) == "zh" || name.latin.is_empty() {
        name.zh.clone()
    } else {
        format!("{} ({})", name.latin, name.zh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        locale::{Sources, resource},
        place::{PlaceFile, resolve},
    };

    fn today() -> Date {
        jiff::civil::date(2026, 11, 22)
    }

    fn places() -> BTreeMap<String, Place> {
        let city = "kind = \"city\"\nname = { zh = \"杭州\", latin = \"Hangzhou\" }\n\
            [office]\nphone = \"0571-1\"\nhours = \"Mo-Fr 09:00-17:00, Sa 09:00-12:00\"\n[fee]\namount = 2000\n";
        let community = "kind = \"community\"\nparent = \"city\"\nname = { zh = \"甲\", latin = \"A\" }\n";
        let files: BTreeMap<String, PlaceFile> = [("city", city), ("a", community)]
            .into_iter()
            .map(|(id, text)| (id.to_owned(), toml::from_str(text).expect(id)))
            .collect();
        resolve(&files, 180).expect("they fit")
    }

    const EN: &str = "-bureau = office\nhello = Hello from { $place-name }\noffice = The { -bureau } { $office-phone }, { $office-hours }\n\
        only-english = English\nfee = { $fee-amount }\nhole = { $no-such-fact }\nhours-days = { $first }–{ $last } { $from }–{ $to }\n\
        hours-day = { $first } { $from }–{ $to }\nhours-and = { $first }, { $second }\nday-mo = Mon\nday-fr = Fri\nday-sa = Sat\n";

    fn texts() -> Texts {
        let locale = |tag: &str, answers| (tag.to_owned(), Locale::new(tag, Sources { answers, ..Sources::default() }));
        let locales = BTreeMap::from([
            locale("en", EN),
            locale("ar", "hello = أهلا { $place-name } { $office-phone }\nhole = { $no-such-fact }\n"),
        ]);
        let own = resource("office = Our own { -bureau }: { $office-phone }\n");
        let wordings = BTreeMap::from([(("a".to_owned(), "en".to_owned()), own)]);
        Texts::new(&locales, &places(), &wordings, "en")
    }

    #[test]
    fn facts_are_filled_in_the_way_a_reader_needs_them() {
        let spoken = texts().speak(&places()["city"], "en", &Line::new("office"), today()).expect("there");
        assert_eq!(spoken.text, "The office 0571-1, Mon–Fri 09:00–17:00, Sat 09:00–12:00");
        assert!(spoken.unconfirmed, "nobody has checked it");
        let fee = texts().speak(&places()["city"], "en", &Line::new("fee"), today()).expect("there");
        assert_eq!(fee.text, "2000");
    }

    #[test]
    fn a_place_words_it_in_its_own_way_with_the_terms_of_the_base() {
        let spoken = texts().speak(&places()["a"], "en", &Line::new("office"), today()).expect("there");
        assert_eq!(spoken.text, "Our own office: 0571-1");
    }

    #[test]
    fn a_missing_text_falls_back_and_says_in_which_language() {
        let spoken = texts().speak(&places()["a"], "ar", &Line::new("only-english"), today()).expect("there");
        assert_eq!((spoken.text.as_str(), spoken.language.as_str()), ("English", "en"));
    }

    #[test]
    fn a_text_with_a_hole_is_never_spoken() {
        assert_eq!(texts().speak(&places()["a"], "ar", &Line::new("hole"), today()), None);
    }

    #[test]
    fn numbers_keep_their_direction_in_right_to_left_text() {
        let spoken = texts().speak(&places()["a"], "ar", &Line::new("hello"), today()).expect("there");
        assert!(spoken.text.contains("\u{2068}0571-1\u{2069}"), "{}", spoken.text);
    }
}
