//! What is meant? Emergencies first, by signs that need no training; then the intent whose phrases are
//! nearest. Pure, and without a word of any language: all words come in as values.

mod calibrate;
mod emergency;
mod features;
mod learn;
mod packed;
mod understand;

use std::collections::HashMap;
use std::fmt;

use self::calibrate::{Calibration, best};
use self::features::{Counts, Vector, Vocabulary, hash};
use self::learn::learn;
use self::packed::{Packed, Reader, Writer};
use crate::text;

pub use emergency::{Emergencies, Sign};
pub use understand::{Outcome, Thresholds, Understanding, emergency_in_answer, understand};

/// A message that is word for word a phrase is at least this sure.
const WORD_FOR_WORD: f32 = 0.99;

/// Something residents say, and what they mean by it.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<'a> {
    /// What is meant.
    pub intent: &'a str,
    /// The words.
    pub text: &'a str,
}

/// An intent, and the chance that it is the one meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked<'a> {
    /// The intent.
    pub intent: &'a str,
    /// From 0 to 1.
    pub confidence: f32,
}

/// Knows which phrases belong to which intent, in all languages at once.
#[derive(Clone, Default)]
pub struct Matcher {
    intents: Vec<String>,
    vocabulary: Vocabulary,
    weights: Packed,
    calibration: Calibration,
    /// Normalised phrases by hash; those that stand under two intents are left out.
    phrases: HashMap<u64, usize>,
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Matcher({} intents, {} features)", self.intents.len(), self.vocabulary.len())
    }
}

/// One phrase as it is learned.
struct Lesson {
    class: usize,
    counts: Counts,
    /// Hash of the phrase; its copy in Latin letters has the same.
    phrase: u64,
    copy: bool,
}

impl Matcher {
    /// Learns from `phrases`; the same phrases in the same order give the same matcher.
    pub fn train(phrases: &[Phrase<'_>]) -> Self {
        let mut intents: Vec<String> = Vec::new();
        let mut classes: HashMap<&str, usize> = HashMap::new();
        let mut lessons = Vec::new();
        let mut known: HashMap<u64, Option<usize>> = HashMap::new();
        for (number, phrase) in phrases.iter().enumerate() {
            let hash = key(phrase.text);
            let class = *classes.entry(phrase.intent).or_insert_with(|| {
                intents.push(phrase.intent.to_owned());
                intents.len() - 1
            });
            let one = known.entry(hash).or_insert(Some(class));
            *one = one.filter(|other| *other == class);
            lessons.push(Lesson { class, counts: Counts::of(phrase.text), phrase: hash, copy: false });
            // People write Chinese in Latin letters by syllables or by words: every other copy is by words.
            if let Some(copy) = text::romanised(phrase.text, 1 + number % 2) {
                lessons.push(Lesson { class, counts: Counts::of(&copy), phrase: hash, copy: true });
            }
        }
        let (weights, vocabulary, calibration) = std::thread::scope(|scope| {
            let calibration = scope.spawn(|| Calibration::learn(&lessons, intents.len()));
            let vocabulary = Vocabulary::of(lessons.iter().map(|lesson| &lesson.counts));
            let vectors: Vec<Vector> = lessons.iter().map(|lesson| vocabulary.vector(&lesson.counts)).collect();
            let labels: Vec<usize> = lessons.iter().map(|lesson| lesson.class).collect();
            let weights = Packed::of(&learn(&vectors, &labels, vocabulary.len(), intents.len()));
            (weights, vocabulary, calibration.join().unwrap_or_default())
        });
        let phrases = known.into_iter().filter_map(|(key, class)| Some((key, class?))).collect();
        Self { intents, vocabulary, weights, calibration, phrases }
    }

    /// All intents, the likeliest first.
    pub fn rank(&self, text: &str) -> Vec<Ranked<'_>> {
        if self.intents.is_empty() {
            return Vec::new();
        }
        let vector = self.vocabulary.vector(&Counts::of(text));
        let (features, bias) = self.weights.scores(&vector);
        let word_for_word = self.phrases.get(&key(text)).copied();
        let (nearest, _) = best(&features, &bias, self.intents.len(), vector.share);
        let first = word_for_word.unwrap_or(nearest);
        let mut order: Vec<usize> = (0..self.intents.len()).collect();
        let score = |class: usize| if class == first { f32::INFINITY } else { features[class] + bias[class] };
        order.sort_by(|a, b| score(*b).total_cmp(&score(*a)));
        // Of a message without a single known feature nothing can be said.
        let mut ceiling = if vector.known.is_empty() && word_for_word.is_none() { 0.0_f32 } else { 1.0 };
        let sure = |(place, class): (usize, usize)| {
            let chance = self.calibration.chance(vector.share * features[class] + bias[class]);
            let least = if place == 0 && word_for_word.is_some() { WORD_FOR_WORD } else { 0.0 };
            ceiling = chance.max(least).min(ceiling);
            Ranked { intent: &self.intents[class], confidence: ceiling }
        };
        order.into_iter().enumerate().map(sure).collect()
    }

    /// The matcher as bytes, to be kept between two starts.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.number(self.intents.len());
        for intent in &self.intents {
            out.text(intent);
        }
        let (hashes, weights, unknown) = self.vocabulary.parts();
        out.longs(hashes);
        out.floats(weights);
        out.floats(&[unknown, self.calibration.slope, self.calibration.offset]);
        out.floats(&self.weights.scales);
        out.cells(&self.weights.cells);
        // The order of a hash map is chance; bytes must not be.
        let mut phrases: Vec<(u64, usize)> = self.phrases.iter().map(|(key, class)| (*key, *class)).collect();
        phrases.sort_unstable();
        out.longs(&phrases.iter().map(|(key, _)| *key).collect::<Vec<_>>());
        for (_, class) in phrases {
            out.number(class);
        }
        out.finish()
    }

    /// A matcher from the bytes of [`Matcher::to_bytes`]; `None` when they are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(bytes)?;
        let count = from.number()?;
        let mut intents = Vec::new();
        for _ in 0..count {
            intents.push(from.text()?);
        }
        let (hashes, rarities) = (from.longs()?, from.floats()?);
        let [unknown, slope, offset] = from.floats()?.try_into().ok()?;
        let vocabulary = Vocabulary::from_parts(hashes, rarities, unknown)?;
        let weights = Packed { stride: learn::stride(count), scales: from.floats()?, cells: from.cells()? };
        let fits = weights.scales.len() == vocabulary.len() + 1
            && Some(weights.cells.len()) == weights.scales.len().checked_mul(weights.stride);
        let mut phrases = HashMap::new();
        for key in from.longs()? {
            phrases.insert(key, from.number().filter(|class| *class < count)?);
        }
        let whole = fits && from.is_done();
        whole.then_some(Self { intents, vocabulary, weights, calibration: Calibration { slope, offset }, phrases })
    }
}

/// What two messages share that differ in signs and capitals only.
fn key(text: &str) -> u64 {
    hash(8, text::normalise(text).chars().map(u64::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASES: [(&str, &str, &str); 14] = [
        ("waste", "en", "where do I throw away old batteries"),
        ("waste", "en", "which bin is for glass bottles"),
        ("waste", "en", "when is the rubbish collected"),
        ("waste", "zh-Hans", "垃圾怎么分类"),
        ("waste", "zh-Hans", "旧电池扔在哪里"),
        ("repair", "en", "the lamp in the stairwell is broken"),
        ("repair", "en", "my tap is leaking"),
        ("repair", "en", "please send a plumber"),
        ("repair", "zh-Hans", "水管漏水了"),
        ("repair", "zh-Hans", "楼道灯坏了"),
        ("visa", "en", "how do I extend my visa"),
        ("visa", "en", "my residence permit ends next month"),
        ("visa", "zh-Hans", "签证怎么延期"),
        ("visa", "zh-Hans", "居留许可快到期了"),
    ];

    fn matcher() -> Matcher {
        let phrases = PHRASES.map(|(intent, _, text)| Phrase { intent, text });
        Matcher::train(&phrases)
    }

    #[test]
    fn the_nearest_intent_comes_first() {
        let matcher = matcher();
        for (text, intent) in [
            ("Where can I throw my glass bottles?", "waste"),
            ("the tap leaks, send a plumber", "repair"),
            ("visa extension how", "visa"),
            ("请问签证延期", "visa"),
            ("楼道的灯又坏了", "repair"),
            ("laji fen lei", "waste"),
            ("lou dao deng huai le", "repair"),
        ] {
            let ranking = matcher.rank(text);
            assert_eq!(ranking[0].intent, intent, "{text}");
            assert_eq!(ranking.len(), 3);
            assert!(ranking.is_sorted_by(|a, b| a.confidence >= b.confidence), "{ranking:?}");
        }
    }

    #[test]
    fn a_phrase_word_for_word_is_certain_and_nonsense_is_not() {
        let matcher = matcher();
        for (intent, _, text) in PHRASES {
            let first = matcher.rank(&format!("{}!", text.to_uppercase()))[0];
            assert!(first.intent == intent && first.confidence >= 0.99, "{text}: {first:?}");
        }
        for text in ["", "🙂", "12345", "xyzzy plugh", "กขค"] {
            let first = matcher.rank(text)[0];
            assert!(first.confidence < 0.5, "{text}: {first:?}");
        }
    }

    #[test]
    fn a_phrase_under_two_intents_is_certain_for_neither() {
        let phrase = |intent, text| Phrase { intent, text };
        let matcher = Matcher::train(&[phrase("a", "help me"), phrase("b", "Help me!"), phrase("c", "other thing")]);
        assert!(matcher.rank("help me")[0].confidence < 0.99);
    }

    #[test]
    fn the_same_phrases_give_the_same_bytes_and_bytes_the_same_matcher() {
        let (one, two) = (matcher(), matcher());
        assert_eq!(one.to_bytes(), two.to_bytes());
        let back = Matcher::from_bytes(&one.to_bytes()).expect("its own bytes");
        assert_eq!(back.rank("broken lamp"), one.rank("broken lamp"));
        assert_eq!(back.to_bytes(), one.to_bytes());
    }

    #[test]
    fn no_phrases_mean_no_ranking() {
        assert!(Matcher::train(&[]).rank("hello").is_empty());
        assert!(Matcher::default().rank("hello").is_empty());
    }

    #[test]
    fn wrong_bytes_with_a_right_checksum_never_panic() {
        let bytes = matcher().to_bytes();
        let body = &bytes[..bytes.len() - 8];
        let middle = (0..body.len()).step_by(997);
        for at in (4..120).chain(middle).chain(body.len() - 300..body.len()) {
            for flip in [1, 0x80, 0xff] {
                let mut wrong = body.to_vec();
                wrong[at] ^= flip;
                if let Some(matcher) = Matcher::from_bytes(&Writer(wrong).finish()) {
                    assert!(PHRASES.iter().all(|(_, _, text)| matcher.rank(text).len() == matcher.intents.len()));
                }
            }
            assert!(Matcher::from_bytes(&Writer(body[..at].to_vec()).finish()).is_none());
        }
        assert!(Matcher::from_bytes(&Writer([body, &[0]].concat()).finish()).is_none());
    }

    proptest::proptest! {
        #[test]
        fn damaged_bytes_are_refused(at in 0_usize..2000, flip in 1_u8..=255, cut in 0_usize..3000) {
            let bytes = matcher().to_bytes();
            let mut damaged = bytes.clone();
            let at = at % bytes.len();
            damaged[at] ^= flip;
            proptest::prop_assert!(Matcher::from_bytes(&damaged).is_none());
            proptest::prop_assert!(Matcher::from_bytes(&bytes[..cut % bytes.len()]).is_none());
        }

        #[test]
        fn any_message_gets_a_ranking(text in "\\PC{0,60}") {
            let matcher = Matcher::train(&PHRASES.map(|(intent, _, text)| Phrase { intent, text })[..6]);
            proptest::prop_assert!(matcher.rank(&text).iter().all(|one| (0.0..=1.0).contains(&one.confidence)));
        }
    }
}
