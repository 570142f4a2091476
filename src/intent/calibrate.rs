//! How sure is sure: turns a score into the chance of being right, learned from sentences the matcher
//! did not see, some of them about things it was never told of.

use super::Lesson;
use super::features::Vocabulary;
use super::learn::{Random, learn};
use super::packed::Packed;

const FOLDS: usize = 3;
/// From so many phrases on one fold shows enough.
const PLENTY: usize = 9000;
/// In each fold one intent in so many is held back; its sentences are out of scope there.
const HELD_BACK: usize = 6;
/// What such a sentence counts, against a sentence in scope.
const OUT_OF_SCOPE: f32 = 0.6;
/// Fewer observations than this say nothing.
const FEWEST: usize = 30;

/// The chance of being right: `1 / (1 + exp(-(slope * score + offset)))`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Calibration {
    pub(super) slope: f32,
    pub(super) offset: f32,
}

impl Default for Calibration {
    /// For content too small to learn from: near what larger sets gave, on the careful side.
    fn default() -> Self {
        Self { slope: 5.0, offset: 0.0 }
    }
}

impl Calibration {
    /// The chance that the class with this score is right.
    pub(super) fn chance(self, score: f32) -> f32 {
        1.0 / (1.0 + (-(self.slope * score + self.offset)).exp())
    }

    /// Learns from `lessons` by holding some back in turn.
    pub(super) fn learn(lessons: &[Lesson], classes: usize) -> Self {
        let mut random = Random::default();
        let mut group: Vec<usize> = (0..classes).map(|class| class % HELD_BACK).collect();
        random.shuffle(&mut group);
        // A copy in other letters goes where its phrase goes, or the matcher would know the answer. By its
        // hash a phrase stays in its part when others come or go, and certainty does not jump about.
        let fold = |lesson: &Lesson| usize::try_from(lesson.phrase % FOLDS as u64).unwrap_or_default();
        let rounds = if lessons.iter().filter(|lesson| !lesson.copy).count() < PLENTY { FOLDS } else { 1 };
        let observations: Vec<_> = (0..rounds)
            .flat_map(|round| {
                let away = |class: usize| classes >= HELD_BACK && group[class] == round;
                observe(lessons, classes, away, |lesson| fold(lesson) == round)
            })
            .collect();
        fit(&observations)
    }
}

/// One sentence that was not learned: its best score, whether that was right, what it counts.
#[derive(Clone, Copy)]
struct Observation {
    score: f32,
    right: bool,
    counts: f32,
}

/// Learns without the lessons that are `held` and the classes that are `away`, and asks about the former.
fn observe(
    lessons: &[Lesson],
    classes: usize,
    away: impl Fn(usize) -> bool,
    held: impl Fn(&Lesson) -> bool,
) -> Vec<Observation> {
    let (asked, taught): (Vec<&Lesson>, Vec<&Lesson>) = lessons.iter().partition(|lesson| held(lesson));
    let taught: Vec<&Lesson> = taught.into_iter().filter(|lesson| !away(lesson.class)).collect();
    let vocabulary = Vocabulary::of(taught.iter().map(|lesson| &lesson.counts));
    let vectors: Vec<_> = taught.iter().map(|lesson| vocabulary.vector(&lesson.counts)).collect();
    let labels: Vec<usize> = taught.iter().map(|lesson| lesson.class).collect();
    let weights = Packed::of(&learn(&vectors, &labels, vocabulary.len(), classes));
    let asked = asked.into_iter().filter(|lesson| !lesson.copy);
    asked
        .map(|lesson| {
            let vector = vocabulary.vector(&lesson.counts);
            let (features, bias) = weights.scores(&vector);
            let (best, score) = best(&features, &bias, classes, vector.share);
            let counts = if away(lesson.class) { OUT_OF_SCOPE } else { 1.0 };
            Observation { score, right: best == lesson.class && !away(lesson.class), counts }
        })
        .collect()
}

/// The best class at full weight, and its score with the weight lowered by what was not understood.
pub(super) fn best(features: &[f32], bias: &[f32], classes: usize, share: f32) -> (usize, f32) {
    let score = |class: usize| features[class] + bias[class];
    let best = (0..classes).max_by(|a, b| score(*a).total_cmp(&score(*b))).unwrap_or(0);
    (best, share * features[best] + bias[best])
}

/// Platt's fit by Newton steps, with his softened targets.
fn fit(observations: &[Observation]) -> Calibration {
    let of = |right: bool| observations.iter().filter(|o| o.right == right).map(|o| o.counts).sum::<f32>();
    let (right, wrong) = (of(true), of(false));
    if observations.len() < FEWEST || right < 1.0 || wrong < 1.0 {
        return Calibration::default();
    }
    let (high, low) = ((right + 1.0) / (right + 2.0), 1.0 / (wrong + 2.0));
    let (mut slope, mut offset) = (1.0_f64, f64::from((right / wrong).ln()));
    for _ in 0..30 {
        let (mut gs, mut go, mut hss, mut hso, mut hoo) = (0.0_f64, 0.0_f64, 1e-6_f64, 0.0_f64, 1e-6_f64);
        for o in observations {
            let (score, counts): (f64, f64) = (o.score.into(), o.counts.into());
            let target: f64 = if o.right { high } else { low }.into();
            let chance = 1.0 / (1.0 + (-(slope * score + offset)).exp());
            let (miss, bend) = (counts * (chance - target), counts * chance * (1.0 - chance));
            gs += miss * score;
            go += miss;
            hss += bend * score * score;
            hso += bend * score;
            hoo += bend;
        }
        let det: f64 = hss * hoo - hso * hso;
        if det.abs() < 1e-12 {
            break;
        }
        slope -= (hoo * gs - hso * go) / det;
        offset -= (hss * go - hso * gs) / det;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a score needs seven digits at most")]
    let found = Calibration { slope: slope as f32, offset: offset as f32 };
    // A falling curve would call the worst match the surest.
    if found.slope > 0.0 && found.slope.is_finite() && found.offset.is_finite() {
        found
    } else {
        Calibration::default()
    }
}
