//! Signs of an emergency: words that must be answered at once, in every state and without a trained
//! matcher. Which words, and in what order, is data.

use std::{collections::HashMap, ops::Range};

use crate::text;

/// Words that mean an emergency.
#[derive(Clone, Copy, Debug)]
pub struct Sign<'a> {
    /// The emergency.
    pub intent: &'a str,
    /// In the notation of words.ftl: parts joined by ` + ` must all be there, of words joined by ` / ` one is
    /// enough, and `word*` is any word that begins so.
    pub pattern: &'a str,
}

/// All signs of all languages, and what takes a sign back.
///
/// What looks like a sign and is none ("fire drill") is taken out of the message before it is looked at,
/// so that it never hides a real sign beside it. What says that all is over takes every sign back.
#[derive(Clone, Debug, Default)]
pub struct Emergencies {
    /// The intent of each sign; the more pressing ones first.
    intents: Vec<String>,
    signs: Patterns,
    lookalikes: Patterns,
    over: Patterns,
}

impl Emergencies {
    /// Signs in the order of pressing: where several match, the intent that was named first wins.
    /// `lookalikes` are no signs; a message with one of `over` tells of something past or unreal.
    pub fn new(signs: &[Sign<'_>], lookalikes: &[String], over: &[String]) -> Self {
        let mut named: Vec<&str> = Vec::new();
        let mut ordered: Vec<(usize, &Sign<'_>)> = Vec::new();
        for sign in signs {
            let known = named.iter().position(|intent| *intent == sign.intent);
            let at = known.unwrap_or(named.len());
            if known.is_none() {
                named.push(sign.intent);
            }
            ordered.push((at, sign));
        }
        // A second language may name an early intent late.
        ordered.sort_by_key(|(intent, _)| *intent);
        Self {
            intents: ordered.iter().map(|(_, sign)| sign.intent.to_owned()).collect(),
            signs: Patterns::new(ordered.iter().map(|(_, sign)| sign.pattern)),
            lookalikes: Patterns::new(lookalikes.iter().map(String::as_str)),
            over: Patterns::new(over.iter().map(String::as_str)),
        }
    }

    /// The most pressing emergency that `text` shows a sign of.
    pub fn find(&self, text: &str) -> Option<&str> {
        self.find_among(text::normalise(text), |_| true)
    }

    /// The same where `text` answers a question: a number is a room or a date there, and a sign by
    /// itself only if nothing else was written.
    pub fn find_in_answer(&self, text: &str) -> Option<&str> {
        let text = text::normalise(text);
        let is_number = |text: &str| text.chars().all(char::is_numeric);
        if is_number(&text) {
            return self.find_among(text, |_| true);
        }
        self.find_among(text, |word| !is_number(word))
    }

    /// Whether `text` says that an emergency is over, or was none.
    pub fn is_over(&self, text: &str) -> bool {
        self.over.first_in(&text::normalise(text)).is_some()
    }

    /// A sign counts if one of its words that are there does.
    fn find_among(&self, text: String, counts: impl Fn(&str) -> bool) -> Option<&str> {
        if self.over.first_in(&text).is_some() {
            return None;
        }
        let sign = self.signs.first_among(&self.without_lookalikes(text), counts)?;
        Some(self.intents[sign].as_str())
    }

    /// Whether `text` says of itself that it is none: something like a sign, or something past.
    pub fn excepts(&self, text: &str) -> bool {
        let text = text::normalise(text);
        self.over.first_in(&text).is_some() || self.lookalikes.first_in(&text).is_some()
    }

    fn without_lookalikes(&self, mut text: String) -> String {
        while let Some(found) = self.lookalikes.first_in(&text) {
            for word in self.lookalikes.parts[found].iter().flat_map(|part| &part.words) {
                // The gap keeps what stands around it from growing together into a word.
                while let Some(place) = word.find(&text) {
                    text.replace_range(place, GAP);
                }
            }
        }
        text
    }
}

/// No letter, so it is part of no word.
const GAP: &str = "|";

/// Words of which one is enough.
#[derive(Clone, Debug)]
struct Part {
    words: Vec<Word>,
}

/// A word or several, normalised.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    /// Its first two letters.
    start: (char, char),
    /// Written `word*`: more letters may follow.
    is_beginning: bool,
}

/// A normalised text, and the pairs of letters in it: a word that begins with another pair is not there.
struct Message<'t> {
    text: &'t str,
    /// Sorted. A word of one letter is filed with a blank behind it, so each letter is there with one, too.
    starts: Vec<(char, char)>,
}

impl<'t> Message<'t> {
    fn new(text: &'t str) -> Self {
        let mut starts: Vec<_> = pairs(text).flat_map(|(first, second)| [(first, second), (first, ' ')]).collect();
        starts.sort_unstable();
        starts.dedup();
        Self { text, starts }
    }
}

impl Part {
    fn parse(written: &str) -> Option<Self> {
        let words: Vec<Word> = written.split(" / ").filter_map(Word::parse).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    fn is_in(&self, message: &Message<'_>) -> bool {
        self.words.iter().any(|word| word.is_in(message))
    }
}

impl Word {
    fn parse(written: &str) -> Option<Self> {
        let (words, is_beginning) = match written.trim().strip_suffix('*') {
            Some(beginning) => (beginning, true),
            None => (written, false),
        };
        let text = text::normalise(words);
        let start = pairs(&text).next()?;
        Some(Self { text, start, is_beginning })
    }

    fn is_in(&self, message: &Message<'_>) -> bool {
        message.starts.binary_search(&self.start).is_ok() && self.find(message.text).is_some()
    }

    /// Where it stands in the normalised `text`.
    fn find(&self, text: &str) -> Option<Range<usize>> {
        if self.is_beginning { text::find_start(text, &self.text) } else { text::find_phrase(text, &self.text) }
    }
}

/// Many patterns, found by the first two letters of their first part: thousands of signs cost a message
/// no more than a few do.
#[derive(Clone, Debug, Default)]
struct Patterns {
    /// What must all be there; a pattern without parts is never found.
    parts: Vec<Vec<Part>>,
    starts: HashMap<(char, char), Vec<usize>>,
}

impl Patterns {
    fn new<'a>(patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for (number, pattern) in patterns.enumerate() {
            let parts: Vec<Part> = pattern.split(" + ").filter_map(Part::parse).collect();
            let first = parts.first().into_iter().flat_map(|part| &part.words);
            for word in first {
                all.starts.entry(word.start).or_default().push(number);
            }
            all.parts.push(parts);
        }
        all
    }

    /// The number of the first pattern that is in the normalised `text`.
    fn first_in(&self, text: &str) -> Option<usize> {
        self.first_among(text, |_| true)
    }

    /// The same among the patterns of which one word that is there counts.
    fn first_among(&self, text: &str, counts: impl Fn(&str) -> bool) -> Option<usize> {
        let message = Message::new(text);
        let mut candidates: Vec<usize> =
            message.starts.iter().filter_map(|start| self.starts.get(start)).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let one_counts = |parts: &[Part]| {
            parts.iter().flat_map(|part| &part.words).any(|word| counts(&word.text) && word.is_in(&message))
        };
        let fits = |parts: &[Part]| parts.iter().all(|part| part.is_in(&message)) && one_counts(parts);
        candidates.into_iter().find(|number| fits(&self.parts[*number]))
    }
}

/// Each letter with the one behind it.
fn pairs(text: &str) -> impl Iterator<Item = (char, char)> + '_ {
    text.chars().zip(text.chars().skip(1).chain([' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emergencies() -> Emergencies {
        let sign = |intent, pattern| Sign { intent, pattern };
        Emergencies::new(
            &[
                sign("gas", "smell gas"),
                sign("fire", "fire"),
                sign("fire", "smoke + stairs"),
                sign("police", "999 / call the police"),
                sign("gas", "煤气味"),
                sign("fire", "着火"),
                sign("fire", " + "),
                sign("fire", "!!"),
                sign("fire", "火"),
            ],
            &["fire drill".to_owned(), "smoke + battery".to_owned(), "…".to_owned()],
            &["last year".to_owned()],
        )
    }

    #[test]
    fn signs_are_whole_words_and_all_their_parts() {
        let emergencies = emergencies();
        for (text, found) in [
            ("FIRE!!! in the kitchen", Some("fire")),
            ("on the stairs there is Smoke", Some("fire")),
            ("smoke in the yard", None),
            ("I want firewood", None),
            ("help 着火了", Some("fire")),
            ("火", Some("fire")),
            ("救火啊", Some("fire")),
            ("９９９", Some("police")),
            ("my number is 9991", None),
            ("hello", None),
            ("", None),
        ] {
            assert_eq!(emergencies.find(text), found, "{text}");
        }
    }

    #[test]
    fn one_of_several_words_is_enough_and_a_star_takes_any_ending() {
        let sign = |pattern| Sign { intent: "fire", pattern };
        let emergencies = Emergencies::new(
            &[
                sign("husband / boyfriend + hits / beats"),
                sign("пожар*"),
                sign("flames* + roof / wall / "),
                sign(" / * / "),
            ],
            &["fire drill / fire exit".to_owned()],
            &[],
        );
        for (text, found) in [
            ("my boyfriend beats me", true),
            ("my boyfriend sings", false),
            ("the campfire drillers: flames on the roof", true),
            ("Пожарных сюда!", true),
            ("непожарный", false),
            ("flames on the wall", true),
            ("flames", false),
            ("", false),
        ] {
            assert_eq!(emergencies.find(text).is_some(), found, "{text}");
        }
        assert!(emergencies.excepts("where is the fire exit"));
    }

    #[test]
    fn many_parts_cost_no_more_than_their_words() {
        let pattern = ["a / b / c / d / e / f / g / h"; 40].join(" + ");
        let emergencies = Emergencies::new(&[Sign { intent: "fire", pattern: &pattern }], &[], &[]);
        assert_eq!(emergencies.find("z"), None);
        assert_eq!(emergencies.find("c"), Some("fire"));
    }

    #[test]
    fn the_intent_named_first_wins_in_every_language() {
        let emergencies = emergencies();
        assert_eq!(emergencies.find("fire! and I smell gas, 999"), Some("gas"));
        assert_eq!(emergencies.find("fire 煤气味"), Some("gas"));
    }

    #[test]
    fn an_exception_takes_a_sign_back() {
        let emergencies = emergencies();
        assert_eq!(emergencies.find("when is the fire drill?"), None);
        assert_eq!(emergencies.find("battery of the smoke alarm on the stairs"), None);
        assert!(emergencies.excepts("Fire-drill tomorrow") && !emergencies.excepts("fire"));
    }

    #[test]
    fn a_number_in_an_answer_is_a_room() {
        let emergencies = emergencies();
        assert_eq!(emergencies.find("room 999"), Some("police"));
        assert_eq!(emergencies.find_in_answer("room 999"), None);
        assert_eq!(emergencies.find_in_answer("999!!"), Some("police"));
        assert_eq!(emergencies.find_in_answer("room 999, I smell gas"), Some("gas"));
    }

    #[test]
    fn a_lookalike_never_hides_a_real_sign_beside_it() {
        let emergencies = emergencies();
        assert_eq!(emergencies.find("after the fire drill I smell gas"), Some("gas"));
        assert_eq!(emergencies.find("the battery is fine, smoke and fire everywhere"), Some("fire"));
        assert_eq!(emergencies.find("there was a fire last year"), None);
    }
}
