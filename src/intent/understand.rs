//! From a message to one of three outcomes: answer, ask with guesses, or admit not to know. An emergency
//! is answered on a weaker hint than anything else.

use super::{Emergencies, Matcher, WORD_FOR_WORD};
use crate::text;

/// So many words can tell of an emergency in the answer to a question, without a sign.
const TELLING: usize = 4;
/// How sure such an emergency must be.
const SURE_IN_ANSWER: f32 = 0.75;

/// From which confidence on what is done, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// The best intent is answered.
    pub answer: f32,
    /// The two best are offered.
    pub ask: f32,
    /// An emergency that comes first is answered.
    pub emergency: f32,
    /// An emergency that comes second is offered, as the first of the guesses.
    pub emergency_guess: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: 0.6, ask: 0.25, emergency: 0.3, emergency_guess: 0.25 }
    }
}

/// What to do about a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// Answer this intent.
    Answer(String),
    /// Ask which of these is meant; one or two, the one to show first in front.
    Ask(Vec<String>),
    /// Nothing is near.
    #[default]
    Unknown,
}

/// What a message was taken to mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understanding {
    /// It is answered at once, whatever else is going on.
    pub emergency: bool,
    /// What to do.
    pub outcome: Outcome,
    /// How sure that is.
    pub confidence: f32,
    /// All intents and their confidence, best first.
    pub ranking: Vec<(String, f32)>,
}

impl Understanding {
    /// The intent that is answered, if one is.
    pub fn intent(&self) -> Option<&str> {
        match &self.outcome {
            Outcome::Answer(intent) => Some(intent),
            Outcome::Ask(_) | Outcome::Unknown => None,
        }
    }
}

/// What `text` means. `urgent` names the intents that are emergencies.
pub fn understand(
    text: &str,
    emergencies: &Emergencies,
    matcher: &Matcher,
    urgent: &[String],
    limits: Thresholds,
) -> Understanding {
    let mut ranking: Vec<(String, f32)> =
        matcher.rank(text).into_iter().map(|one| (one.intent.to_owned(), one.confidence)).collect();
    if let Some(sign) = emergencies.find(text) {
        // A sign is as good as certain, and the ranking must not say otherwise.
        ranking.retain(|(intent, _)| intent != sign);
        ranking.insert(0, (sign.to_owned(), 1.0));
        return answered(sign.to_owned(), 1.0, true, ranking);
    }
    let is_urgent = |intent: &str| urgent.iter().any(|one| one == intent);
    if emergencies.excepts(text) {
        // It says that it is none: let the best of the others speak, an emergency only as a guess.
        ranking.sort_by_key(|(intent, _)| is_urgent(intent));
    }
    if is_brief(text) {
        for (_, confidence) in ranking.iter_mut().filter(|(_, confidence)| *confidence < WORD_FOR_WORD) {
            *confidence = confidence.min(f32::midpoint(limits.answer, limits.ask));
        }
    }
    let Some((best, confidence)) = ranking.first().cloned() else { return Understanding::default() };
    let second = ranking.get(1).filter(|(_, confidence)| *confidence >= limits.ask / 2.0);
    if is_urgent(&best) && confidence >= limits.emergency && (!is_brief(text) || confidence >= WORD_FOR_WORD) {
        return answered(best, confidence, true, ranking);
    }
    let pressing = ranking.get(1).filter(|(intent, sure)| is_urgent(intent) && *sure >= limits.emergency_guess);
    // Beside an answer that is sure, a weak hint of danger would only be in the way.
    if let Some((pressing, _)) = pressing.filter(|_| confidence < limits.answer) {
        let outcome = Outcome::Ask(vec![pressing.clone(), best]);
        return Understanding { emergency: false, outcome, confidence, ranking };
    }
    if confidence >= limits.answer {
        return answered(best, confidence, is_urgent(&ranking[0].0), ranking);
    }
    let outcome = if confidence >= limits.ask {
        Outcome::Ask([Some(best), second.map(|(intent, _)| intent.clone())].into_iter().flatten().collect())
    } else {
        Outcome::Unknown
    };
    Understanding { emergency: false, outcome, confidence, ranking }
}

/// The emergency that `text` speaks of where it answers a question; `likely` is what it looked like
/// outside one, and how sure that was. "Room 110" is a room, and "since last night" is said of many
/// things: without a sign it takes several words and more certainty.
pub fn emergency_in_answer<'a>(
    text: &str,
    emergencies: &'a Emergencies,
    likely: &'a str,
    confidence: f32,
) -> Option<&'a str> {
    if let Some(sign) = emergencies.find_in_answer(text) {
        return Some(sign);
    }
    let is_only_a_number = emergencies.find(text).is_some();
    (!is_only_a_number && text::words(text) >= TELLING && confidence >= SURE_IN_ANSWER).then_some(likely)
}

/// A single word, or two letters where no spaces are written: unless it is a phrase itself, it shares
/// letters with many phrases and says little.
fn is_brief(text: &str) -> bool {
    text::words(text) <= 1
}

fn answered(intent: String, confidence: f32, emergency: bool, ranking: Vec<(String, f32)>) -> Understanding {
    Understanding { emergency, outcome: Outcome::Answer(intent), confidence, ranking }
}

#[cfg(test)]
mod tests {
    use super::super::{Phrase, Sign};
    use super::*;

    const LIMITS: Thresholds = Thresholds { answer: 0.6, ask: 0.25, emergency: 0.3, emergency_guess: 0.25 };

    fn meaning(text: &str, limits: Thresholds) -> Understanding {
        let phrase = |intent, text| Phrase { intent, text };
        let matcher = Matcher::train(&[
            phrase("fire", "the kitchen is burning"),
            phrase("fire", "smoke comes out of the window"),
            phrase("fire", "the house burns"),
            phrase("waste", "where do I bring old batteries"),
            phrase("waste", "which bin is for glass"),
            phrase("visa", "how do I extend my visa"),
            phrase("visa", "my visa ends"),
        ]);
        let emergencies =
            Emergencies::new(&[Sign { intent: "fire", pattern: "flames" }], &["burning dvd".to_owned()], &[]);
        understand(text, &emergencies, &matcher, &["fire".to_owned()], limits)
    }

    #[test]
    fn a_sign_is_an_emergency_whatever_the_matcher_thinks() {
        let found = meaning("how do I extend my visa, FLAMES", LIMITS);
        assert!(found.emergency && found.intent() == Some("fire"));
        assert_eq!(found.ranking[0], ("fire".to_owned(), 1.0));
        assert_eq!(found.ranking.len(), 3);
    }

    #[test]
    fn an_emergency_is_answered_on_a_weaker_hint_than_others() {
        let strict = Thresholds { answer: 0.999, ..LIMITS };
        let fire = meaning("the kitchen burns", strict);
        assert!(fire.emergency && fire.intent() == Some("fire"), "{fire:?}");
        assert_eq!(meaning("extend a visa", strict).intent(), None);
    }

    #[test]
    fn an_exception_leaves_an_emergency_as_a_guess_only() {
        let found = meaning("the kitchen is burning dvd", LIMITS);
        assert!(!found.emergency && found.intent() != Some("fire"), "{found:?}");
    }

    #[test]
    fn between_sure_and_nothing_it_asks_with_two_guesses() {
        let never = Thresholds { answer: 2.0, ask: 0.01, emergency: 2.0, emergency_guess: 2.0 };
        let Outcome::Ask(guesses) = meaning("extend my visa, which bin for glass", never).outcome else {
            panic!("it should have asked")
        };
        assert!(guesses.len() == 2 && !guesses.contains(&"fire".to_owned()), "{guesses:?}");
        let pressing = Thresholds { emergency_guess: 0.001, ..never };
        let Outcome::Ask(guesses) = meaning("my visa is burning, the house burns, my visa ends", pressing).outcome
        else {
            panic!("it should have asked")
        };
        assert_eq!(guesses, ["fire", "visa"]);
    }

    #[test]
    fn nonsense_is_unknown() {
        for text in ["", "12", "qqq"] {
            assert_eq!(meaning(text, LIMITS).outcome, Outcome::Unknown, "{text}");
        }
    }
}
