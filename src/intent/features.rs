//! A sentence as a sparse vector: words and their neighbours in one group, letters in the other. Every
//! feature is a 64-bit hash; features nobody taught us stay visible as unknown weight.

use crate::text;

/// The constant feature that lets a class be rare.
pub(super) const BIAS: f32 = 0.3;
/// How much the rarity of a feature counts.
const RARITY: f32 = 0.7;
/// Longest run of letters taken from a word, and from a script without spaces.
const LETTERS: usize = 5;
const SPACELESS_LETTERS: usize = 3;

/// How often each feature stands in one sentence, by group: words, letters. Sorted by hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Counts([Vec<(u64, f32)>; 2]);

/// A sentence in the numbers of a vocabulary, at length one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Vector {
    /// Position in the vocabulary and weight.
    pub(super) known: Vec<(u32, f32)>,
    /// How much of the sentence the vocabulary knows, 0 to 1.
    pub(super) share: f32,
}

/// The features seen in training, with the weight of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    /// Sorted; the position is the feature's number.
    hashes: Vec<u64>,
    /// Where the hashes with these first bits begin: hashes are spread evenly, so a few stand behind each.
    starts: Vec<u32>,
    weights: Vec<f32>,
    unknown: f32,
}

/// A run of letters that fewer sentences have is a part of a word that stands there by itself.
const FEWEST: usize = 2;

/// So many first bits of a hash choose where it is looked for.
const FIRST_BITS: u32 = 16;

impl Counts {
    /// The features of `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let mut letters = Vec::new();
        let mut tokens = Vec::new();
        for chunk in text::normalise(text).split(' ').filter(|chunk| !chunk.is_empty()) {
            let chars: Vec<char> = chunk.chars().collect();
            for run in chars.chunk_by(|a, b| text::is_spaceless(*a) == text::is_spaceless(*b)) {
                if text::is_spaceless(run[0]) {
                    tokens.extend(run.iter().map(|c| hash(1, [u64::from(*c)])));
                    runs(run, 1, SPACELESS_LETTERS, &mut letters);
                } else {
                    tokens.push(hash(1, run.iter().map(|c| u64::from(*c))));
                    if run.iter().all(|c| c.is_numeric()) {
                        // A part of a number is no hint: room 1202 is not the 120 of the ambulance.
                        continue;
                    }
                    let framed: Vec<char> = [' '].iter().chain(run).chain(&[' ']).copied().collect();
                    runs(&framed, 2, LETTERS, &mut letters);
                }
            }
        }
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            words.extend([hash(4, [*first]), hash(5, [*last])]);
        }
        if text.contains(['?', '？', '؟']) {
            tokens.push(hash(1, [u64::from('?')]));
        }
        words.extend(tokens.windows(2).map(|pair| hash(2, [pair[0], pair[1]])));
        words.extend(tokens.windows(3).map(|three| hash(3, [three[0], three[2]])));
        words.append(&mut tokens);
        Self([counted(words), counted(letters)])
    }

    /// The features of each group: words, letters.
    fn hashes(&self) -> [impl Iterator<Item = u64> + '_; 2] {
        self.0.each_ref().map(|group| group.iter().map(|(hash, _)| *hash))
    }
}

impl Vocabulary {
    /// The vocabulary of these sentences.
    pub(super) fn of<'a>(sentences: impl Iterator<Item = &'a Counts>) -> Self {
        let (mut words, mut letters, mut sentences_seen) = (Vec::new(), Vec::new(), 0.0_f32);
        for sentence in sentences {
            sentences_seen += 1.0;
            let [of_words, of_letters] = sentence.hashes();
            words.extend(of_words);
            letters.extend(of_letters);
        }
        letters.sort_unstable();
        let often = letters.chunk_by(|a, b| a == b).filter(|same| same.len() >= FEWEST).flatten();
        let mut all: Vec<u64> = often.copied().chain(words).collect();
        all.sort_unstable();
        let rarity = |seen: f32| (((1.0 + sentences_seen) / (1.0 + seen)).ln() + 1.0).powf(RARITY);
        #[expect(clippy::cast_precision_loss, reason = "nobody teaches sixteen million sentences")]
        let (hashes, weights) = all.chunk_by(|a, b| a == b).map(|same| (same[0], rarity(same.len() as f32))).unzip();
        Self::sorted(hashes, weights, rarity(0.0))
    }

    /// A vocabulary read back from its parts; `None` when they do not fit together.
    pub(super) fn from_parts(hashes: Vec<u64>, weights: Vec<f32>, unknown: f32) -> Option<Self> {
        let whole = hashes.is_sorted_by(|a, b| a < b) && hashes.len() == weights.len();
        let sane = weights.iter().chain([&unknown]).all(|weight| weight.is_finite() && *weight > 0.0);
        (whole && sane).then(|| Self::sorted(hashes, weights, unknown))
    }

    fn sorted(hashes: Vec<u64>, weights: Vec<f32>, unknown: f32) -> Self {
        let count = |first: u64| hashes.partition_point(|hash| hash >> (u64::BITS - FIRST_BITS) < first);
        let place = |first: u64| u32::try_from(count(first)).expect("a vocabulary is far below four thousand million");
        let starts = (0..=1 << FIRST_BITS).map(place).collect();
        Self { hashes, starts, weights, unknown }
    }

    fn place(&self, hash: u64) -> Option<u32> {
        let first = usize::try_from(hash >> (u64::BITS - FIRST_BITS)).ok()?;
        let (start, end) = (*self.starts.get(first)?, *self.starts.get(first + 1)?);
        let near = &self.hashes[start as usize..end as usize];
        let inside = near.iter().position(|known| *known == hash)?;
        Some(start + u32::try_from(inside).ok()?)
    }

    /// Hashes and weights in order of place, and the weight of an unknown feature.
    pub(super) fn parts(&self) -> (&[u64], &[f32], f32) {
        (&self.hashes, &self.weights, self.unknown)
    }

    /// How many features are known.
    pub(super) fn len(&self) -> usize {
        self.hashes.len()
    }

    /// `sentence` in the numbers of this vocabulary.
    pub(super) fn vector(&self, sentence: &Counts) -> Vector {
        let mut known = Vec::with_capacity(sentence.0.iter().map(Vec::len).sum());
        let (mut known_squares, mut all_squares, mut groups) = (0.0, 0.0, 0.0_f32);
        for group in &sentence.0 {
            let start = known.len();
            let (mut inside, mut outside) = (0.0_f32, 0.0_f32);
            for (hash, count) in group {
                let times = 1.0 + count.ln();
                if let Some(place) = self.place(*hash) {
                    let weight = times * self.weights[place as usize];
                    inside += weight * weight;
                    known.push((place, weight));
                } else {
                    let weight = times * self.unknown;
                    outside += weight * weight;
                }
            }
            if inside > 0.0 {
                groups += 1.0;
                let scale = inside.sqrt().recip();
                known[start..].iter_mut().for_each(|(_, weight)| *weight *= scale);
            }
            known_squares += inside;
            all_squares += inside + outside;
        }
        let scale = groups.max(1.0).sqrt().recip();
        for (_, weight) in &mut known {
            *weight *= scale;
        }
        let share = if all_squares > 0.0 { (known_squares / all_squares).sqrt() } else { 0.0 };
        Vector { known, share }
    }
}

/// Hashes of all runs of `shortest` to `longest` letters.
fn runs(letters: &[char], shortest: usize, longest: usize, into: &mut Vec<u64>) {
    for start in 0..letters.len() {
        let mut state = SEED ^ 6;
        for (length, letter) in (1..=longest).zip(&letters[start..]) {
            state = mix(state, u64::from(*letter));
            // A boundary alone, or a word with both its boundaries cut off, says nothing new.
            if length >= shortest {
                into.push(finish(state));
            }
        }
    }
}

fn counted(mut hashes: Vec<u64>) -> Vec<(u64, f32)> {
    hashes.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "nobody writes sixteen million equal words")]
    hashes.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect()
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of `parts`; `kind` keeps a word apart from a pair of words.
pub(super) fn hash(kind: u64, parts: impl IntoIterator<Item = u64>) -> u64 {
    finish(parts.into_iter().fold(SEED ^ kind, mix))
}

const fn mix(state: u64, value: u64) -> u64 {
    (state ^ value).wrapping_mul(0xbf58_476d_1ce4_e5b9).rotate_left(29)
}

const fn finish(state: u64) -> u64 {
    let state = (state ^ (state >> 32)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 29)
}
