//! Learns one weight per feature and intent: one-vs-rest squared hinge by dual coordinate descent, all
//! intents side by side. The same input gives the same weights, bit for bit.

use super::features::{BIAS, Vector};

/// How far a single sentence may pull the weights.
const COST: f32 = 4.0;
const EPOCHS: usize = 6;
/// Rows are padded to this many classes, so that the compiler can work on several at once.
const LANES: usize = 8;

/// Dense rows, one per feature and a last one for the bias, a column per class.
#[derive(Clone, Debug, Default)]
pub(super) struct Weights {
    pub(super) stride: usize,
    pub(super) cells: Vec<f32>,
}

impl Weights {
    fn row(&self, row: usize) -> &[f32] {
        &self.cells[row * self.stride..][..self.stride]
    }

    fn row_mut(&mut self, row: usize) -> &mut [f32] {
        &mut self.cells[row * self.stride..][..self.stride]
    }
}

/// How many cells a row of so many classes has.
pub(super) fn stride(classes: usize) -> usize {
    classes.next_multiple_of(LANES).max(LANES)
}

/// Learns from `vectors` of `classes` classes over `features` features; `labels[i]` is the class of `vectors[i]`.
pub(super) fn learn(vectors: &[Vector], labels: &[usize], features: usize, classes: usize) -> Weights {
    let stride = stride(classes);
    let mut weights = Weights { stride, cells: vec![0.0; (features + 1) * stride] };
    let mut duals = vec![0.0_f32; vectors.len() * stride];
    let mut order: Vec<usize> = (0..vectors.len()).collect();
    let mut random = Random::default();
    let (mut scores, mut steps) = (vec![0.0_f32; stride], vec![0.0_f32; stride]);
    let give = 1.0 / (2.0 * COST);
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for &at in &order {
            let (vector, label) = (&vectors[at], labels[at]);
            scores.fill(0.0);
            for &(feature, value) in &vector.known {
                add(&mut scores, value, weights.row(feature as usize));
            }
            add(&mut scores, BIAS, weights.row(features));
            let square: f32 = vector.known.iter().map(|(_, value)| value * value).sum();
            let rate = (square + BIAS * BIAS + give).recip();
            // All classes but the own one want to score -1: turn the own score, step, turn its step back.
            scores[label] = -scores[label];
            for ((step, score), dual) in steps.iter_mut().zip(&scores).zip(&mut duals[at * stride..]) {
                let moved = (*dual + rate * (score + 1.0 - *dual * give)).max(0.0);
                *step = *dual - moved;
                *dual = moved;
            }
            steps[label] = -steps[label];
            for &(feature, value) in &vector.known {
                add(weights.row_mut(feature as usize), value, &steps);
            }
            add(weights.row_mut(features), BIAS, &steps);
        }
    }
    weights
}

fn add(into: &mut [f32], times: f32, row: &[f32]) {
    for (sum, cell) in into.iter_mut().zip(row) {
        *sum += times * cell;
    }
}

/// A small fixed sequence of random numbers (xorshift): chance without surprise.
pub(super) struct Random(u64);

impl Default for Random {
    fn default() -> Self {
        Self(0x2545_f491_4f6c_dd1d)
    }
}

impl Random {
    /// A number below `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from((self.0 >> 11) % limit).unwrap_or(0)
    }

    /// Puts `items` into another order.
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
