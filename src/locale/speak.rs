//! Speaks a message: language by language, inside each language the nearest place that words it. A
//! text that cannot be filled in completely is not spoken; the next one is tried.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent::{FluentArgs, FluentValue};
use jiff::civil::{Date, Time, Weekday};

use super::{
    Locale, Origin, TextFile,
    figures::Figures,
    wording::{Message, Wording, terms},
};
use crate::place::{Fact, Name, Opening, Place, Value};
use crate::tag;

/// All texts that can be spoken.
pub struct Texts {
    source: String,
    tags: Vec<String>,
    drafts: BTreeSet<String>,
    languages: BTreeMap<String, Language>,
}

/// The texts of a language.
struct Language {
    figures: Option<Figures>,
    base: Wording,
    /// What places word in their own way, by place.
    places: BTreeMap<String, Wording>,
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
    /// A day of the calendar.
    Date(Date),
    /// A day of the week.
    Day(Weekday),
    /// A time of the day.
    Time(Time),
}

/// How far the facts in a text can be trusted. The least trusted one decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// There are none, or a person has checked each of them recently.
    #[default]
    Confirmed,
    /// A person has checked them, the oldest one on this day, which is too long ago.
    CheckedOn(Date),
    /// Nobody has ever checked one of them.
    Unchecked,
}

impl Trust {
    fn of(fact: &Fact, today: Date) -> Self {
        match fact.verified_on {
            _ if fact.is_confirmed(today) => Self::Confirmed,
            Some(day) => Self::CheckedOn(day),
            None => Self::Unchecked,
        }
    }

    /// The lesser of two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::CheckedOn(one), Self::CheckedOn(two)) => Self::CheckedOn(one.min(two)),
            (one, two) => one.max(two),
        }
    }
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
    /// How far its facts can be trusted.
    pub trust: Trust,
    /// No person stands for the text yet.
    pub draft: bool,
    /// Where the text stands.
    pub origin: Origin,
    /// Names of the facts in it.
    pub facts: Vec<String>,
}

impl Texts {
    /// Prepares the texts of all languages, and for each place the wording of its own on top of what
    /// it inherits. `wordings` holds answers by place and tag.
    pub fn new(
        locales: &BTreeMap<String, Locale>,
        places: &BTreeMap<String, Place>,
        wordings: &BTreeMap<(String, String), TextFile>,
        source: &str,
    ) -> Self {
        let languages = locales.iter().map(|(tag, locale)| {
            let terms = terms(&locale.texts);
            let of = |id: &String| wordings.get(&(id.clone(), tag.clone()));
            let own = places.values().filter(|place| of(&place.id).is_some()).map(|place| {
                let chain: Vec<&TextFile> = place.chain.iter().rev().filter_map(of).collect();
                (place.id.clone(), Wording::of_place(tag, &locale.texts, &terms, &chain))
            });
            let language = Language {
                figures: Figures::new(tag),
                base: Wording::new(tag, locale.texts.iter()),
                places: own.collect(),
            };
            (tag.clone(), language)
        });
        Self {
            source: source.to_owned(),
            tags: locales.keys().cloned().collect(),
            drafts: locales.values().filter(|locale| locale.draft).map(|locale| locale.tag.clone()).collect(),
            languages: languages.collect(),
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
        self.chain(language).find_map(|tag| self.speak_only(place, tag, line, today))
    }

    /// The words of `line` in this language only.
    pub fn speak_in(&self, place: &Place, tag: &str, line: &Line, today: Date) -> Option<String> {
        self.speak_only(place, tag, line, today).map(|spoken| spoken.text)
    }

    fn speak_only(&self, place: &Place, tag: &str, line: &Line, today: Date) -> Option<Spoken> {
        self.languages.get(tag)?.wordings(place).find_map(|wording| self.fill(wording, place, tag, line, today))
    }

    /// The languages that may speak for `language`, ending with the one texts are written in first.
    fn chain<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a str> {
        let matching = tag::matches(language, &self.tags);
        let source = (!matching.contains(&self.source.as_str())).then_some(self.source.as_str());
        matching.into_iter().chain(source)
    }

    fn fill(&self, wording: &Wording, place: &Place, tag: &str, line: &Line, today: Date) -> Option<Spoken> {
        let pattern = wording.bundle.get_message(&line.id)?.value()?;
        let message = wording.message(&line.id)?;
        let mut args = FluentArgs::new();
        let (mut trust, mut facts) = (Trust::Confirmed, Vec::new());
        for name in &message.variables {
            if let Some((_, arg)) = line.args.iter().find(|(known, _)| known == name) {
                args.set(name.clone(), self.argument(place, tag, arg, today)?);
            } else if let Some(fact) = place.facts.get(name) {
                trust = trust.and(Trust::of(fact, today));
                args.set(name.clone(), self.fact(place, tag, &fact.value, today)?);
                facts.push(name.clone());
            } else if name == "place-name" {
                args.set(name.clone(), address(tag, &place.name));
            }
        }
        let mut errors = Vec::new();
        let text = wording.bundle.format_pattern(pattern, Some(&args), &mut errors);
        // A text with a hole in it would show a resident `{$name}`.
        let text = errors.is_empty().then(|| text.into_owned())?;
        let Message { draft, origin, .. } = message;
        Some(Spoken { text, language: tag.to_owned(), trust, draft: *draft, origin: origin.clone(), facts })
    }

    fn argument(&self, place: &Place, tag: &str, arg: &Arg, today: Date) -> Option<FluentValue<'static>> {
        let figures = || self.languages.get(tag)?.figures.as_ref();
        let words: Cow<'_, str> = match arg {
            Arg::Words(words) => words.into(),
            #[expect(clippy::cast_precision_loss, reason = "counts are small")]
            Arg::Number(number) => return Some((*number as f64).into()),
            Arg::Message(id) => self.speak_in(place, tag, &Line::new(id.clone()), today)?.into(),
            Arg::Date(date) => figures()?.date(*date)?.into(),
            Arg::Day(day) => figures()?.day(*day)?.into(),
            Arg::Time(time) => figures()?.time(*time)?.into(),
        };
        Some(words.into_owned().into())
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
            let line = if opening.first == opening.last {
                Line::new("hours-day")
            } else {
                Line::new("hours-days").with("last", Arg::Day(opening.last))
            };
            let line = line.with("first", Arg::Day(opening.first)).with("from", Arg::Time(opening.from));
            say(line.with("to", Arg::Time(opening.to)))
        });
        let Some(first) = spoken.next() else { return say(Line::new("hours-closed")) };
        spoken.try_fold(first?, |all, next| {
            say(Line::new("hours-and").with("first", Arg::Words(all)).with("second", Arg::Words(next?)))
        })
    }
}

impl Language {
    /// The nearest wording first.
    fn wordings<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a Wording> {
        place.chain.iter().filter_map(|id| self.places.get(id)).chain([&self.base])
    }
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
        locale::Sources,
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
        hours-day = { $first } { $from }–{ $to }\nhours-and = { $first }, { $second }\n";

    fn texts() -> Texts {
        let locale = |tag: &str, answers| (tag.to_owned(), Locale::new(tag, Sources { answers, ..Sources::default() }));
        let locales = BTreeMap::from([
            locale("en", EN),
            locale("ar", "hello = أهلا { $place-name } { $office-phone }\nhole = { $no-such-fact }\n"),
        ]);
        let own = TextFile::new("places/a", "office = Our own { -bureau }: { $office-phone }\n");
        let wordings = BTreeMap::from([(("a".to_owned(), "en".to_owned()), own)]);
        Texts::new(&locales, &places(), &wordings, "en")
    }

    #[test]
    fn facts_are_filled_in_the_way_a_reader_needs_them() {
        let spoken = texts().speak(&places()["city"], "en", &Line::new("office"), today()).expect("there");
        assert_eq!(spoken.text, "The office 0571-1, Mon–Fri 09:00–17:00, Sat 09:00–12:00");
        assert_eq!(spoken.trust, Trust::Unchecked, "nobody has checked it");
        assert_eq!((&*spoken.origin.path, spoken.origin.line), ("locales/en/answers.ftl", 3));
        assert_eq!(spoken.facts, ["office-hours", "office-phone"]);
        let fee = texts().speak(&places()["city"], "en", &Line::new("fee"), today()).expect("there");
        assert_eq!(fee.text, "2,000");
    }

    #[test]
    fn a_place_words_it_in_its_own_way_with_the_terms_of_the_base() {
        let spoken = texts().speak(&places()["a"], "en", &Line::new("office"), today()).expect("there");
        assert_eq!(spoken.text, "Our own office: 0571-1");
        assert_eq!(&*spoken.origin.path, "places/a");
    }

    #[test]
    fn the_least_trusted_fact_decides() {
        let day = |day| Trust::CheckedOn(jiff::civil::date(2026, 1, day));
        assert_eq!(day(5).and(day(3)).and(Trust::Confirmed), day(3));
        assert_eq!(Trust::Confirmed.and(Trust::Unchecked).and(day(3)), Trust::Unchecked);
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
